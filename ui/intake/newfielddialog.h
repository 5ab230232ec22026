#pragma once

#include "core/intake/intakeplan.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace lead {

/// Asks for the name and the type of a custom field that a column becomes.
class NewFieldDialog : public QDialog
{
    Q_OBJECT

public:
    NewFieldDialog(const QString &heading, FieldType type, QWidget *parent = nullptr);

    NewField field() const;
    /// What a column becomes when nobody is asked.
    static NewField proposed(const QString &heading, const MappedColumn &column);

private:
    QLineEdit *m_label;
    QComboBox *m_type;
};

} // namespace lead
