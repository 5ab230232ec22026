#pragma once

#include "core/settings/setupvalues.h"

#include <QDialog>
#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QVBoxLayout;

namespace lead {

class Button;
class TextLabel;

/// A custom field: its name, type, options and where it shows. The type of one that exists stays.
class FieldDialog : public QDialog
{
    Q_OBJECT

public:
    FieldDialog(const FieldCatalog &catalog, const std::optional<Field> &field, QWidget *parent);

    FieldWish wish() const;
    /// Options that got another name: old to new.
    std::map<QString, QString> renamedOptions() const;

private:
    void build(QVBoxLayout &layout);
    QWidget *buildOptions();
    void addOption(const QString &text);
    void moveOption(int by);
    void removeOption();
    void look();

    FieldCatalog m_catalog;
    FieldNumber m_number = 0;
    QLineEdit *m_label;
    QComboBox *m_type;
    QWidget *m_optionsBox;
    QListWidget *m_options;
    QCheckBox *m_inList;
    QCheckBox *m_inFilter;
    QCheckBox *m_inImport;
    TextLabel *m_problem;
    Button *m_go;
};

} // namespace lead
