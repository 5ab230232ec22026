#pragma once

#include "core/domain/fieldcatalog.h"
#include "core/privacy/retention.h"

#include <QDialog>

class QLineEdit;
class QSpinBox;

namespace lead {

class Button;
class TextLabel;

/// A new rule for how long leads are kept. open() it; accepted() says yes.
class RetentionDialog : public QDialog
{
    Q_OBJECT

public:
    RetentionDialog(FieldCatalog catalog, QWidget *parent);

    RetentionRule rule() const;

private:
    void check();

    FieldCatalog m_catalog;
    QLineEdit *m_name;
    QLineEdit *m_condition;
    QSpinBox *m_months;
    TextLabel *m_note;
    Button *m_go;
};

} // namespace lead
