#pragma once

#include "core/intake/importsession.h"

#include <QWidget>

class QVBoxLayout;

namespace lead {

class FigureTile;
class LeadService;

/// The last step of an import: what becomes of the rows, and what happens when the button is pressed.
class ImportSummaryView : public QWidget
{
    Q_OBJECT

public:
    ImportSummaryView(ImportSession &session, LeadService &leads, QWidget *parent = nullptr);

    void open();

private:
    void showPreview();
    QStringList sentences() const;

    ImportSession &m_session;
    LeadService &m_leads;
    FigureTile *m_created;
    FigureTile *m_updated;
    FigureTile *m_skipped;
    FigureTile *m_rejected;
    QVBoxLayout *m_lines;
};

} // namespace lead
