#pragma once

#include "core/intake/derivedcolumn.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace lead {

/// Asks which columns are to be combined into one, or at what a column is to be split in two.
class DeriveColumnDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Mode : std::uint8_t { Combine, Split };

    /// `current`: the column that one came from.
    DeriveColumnDialog(Mode mode, const QStringList &headings, int current, QWidget *parent = nullptr);

    /// One column, or the two parts of a split one.
    std::vector<DerivedColumn> columns() const;

private:
    std::vector<int> chosen() const;

    Mode m_mode;
    QStringList m_headings;
    QListWidget *m_list;
    QLineEdit *m_separator;
    QPushButton *m_accept;
};

} // namespace lead
