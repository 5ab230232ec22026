#pragma once

#include "core/intake/importsession.h"

#include <QPersistentModelIndex>
#include <QWidget>

namespace lead {

class Button;
class PreviewModel;
class TextLabel;

/// Below the rows of a preview: the current cell as it stands in the file and as it comes in, what is wrong with it, and
/// what can be done about this one.
class CellStrip : public QWidget
{
    Q_OBJECT

public:
    CellStrip(ImportSession &session, PreviewModel &model, QWidget *parent = nullptr);

    void showCell(const QModelIndex &index);

private:
    void takeSuggestion();
    void toggleRow();
    void restoreCell();

    ImportSession &m_session;
    PreviewModel &m_model;
    QPersistentModelIndex m_index;
    QString m_suggestionText;
    TextLabel *m_place;
    TextLabel *m_before;
    TextLabel *m_after;
    TextLabel *m_message;
    Button *m_suggestion;
    Button *m_restore;
    Button *m_row;
};

} // namespace lead
