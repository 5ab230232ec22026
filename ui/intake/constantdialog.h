#pragma once

#include "core/domain/fieldcatalog.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace lead {

/// Asks for a field and the value that every row without one gets.
class ConstantDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConstantDialog(const FieldCatalog &catalog, QWidget *parent = nullptr);

    FieldNumber field() const;
    QString text() const;

private:
    QComboBox *m_field;
    QLineEdit *m_text;
};

} // namespace lead
