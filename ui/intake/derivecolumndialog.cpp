#include "ui/intake/derivecolumndialog.h"

#include "core/base/text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace lead {

DeriveColumnDialog::DeriveColumnDialog(Mode mode, const QStringList &headings, int current, QWidget *parent)
    : QDialog(parent)
    , m_mode(mode)
    , m_headings(headings)
    , m_list(new QListWidget)
    , m_separator(new QLineEdit(mode == Mode::Combine ? QStringLiteral(" ") : QStringLiteral(",")))
{
    const bool combines = mode == Mode::Combine;
    setWindowTitle(combines ? tr("Combine columns") : tr("Split a column"));
    m_list->setAccessibleName(combines ? tr("Columns to combine") : tr("Column to split"));
    for (const QString &heading : headings) {
        auto *item = new QListWidgetItem(heading, m_list);
        if (combines)
            item->setCheckState(m_list->row(item) == current ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(std::max(0, current));
    auto *label = new TextLabel(combines ? tr("Text between the values") : tr("Split at the first"));
    label->setBuddy(m_separator);
    m_separator->setAccessibleName(label->text());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Page, metrics::Page, metrics::Section);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new TextLabel(combines ? tr("The filled cells of these columns become one value.")
                                             : tr("What stands before and after becomes a column of its own."),
                                    TextStyle::Body, Ink::Text2));
    layout->addWidget(m_list, 1);
    layout->addWidget(label);
    layout->addWidget(m_separator);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(combines ? tr("&Combine") : tr("&Split"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    layout->addWidget(buttons);
    const auto check = [this] {
        m_accept->setEnabled(m_mode == Mode::Combine ? chosen().size() >= 2 : !chosen().empty() && !m_separator->text().isEmpty());
    };
    connect(m_list, &QListWidget::itemChanged, this, check);
    connect(m_list, &QListWidget::currentRowChanged, this, check);
    connect(m_separator, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    resize(scaled(metrics::DialogWidth / 2 + metrics::Page), scaled(metrics::DialogHeight / 2));
}

std::vector<int> DeriveColumnDialog::chosen() const
{
    std::vector<int> columns;
    if (m_mode == Mode::Split) {
        if (m_list->currentRow() >= 0)
            columns.push_back(m_list->currentRow());
        return columns;
    }
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            columns.push_back(i);
    return columns;
}

std::vector<DerivedColumn> DeriveColumnDialog::columns() const
{
    const std::vector<int> sources = chosen();
    QStringList names;
    for (const int source : sources)
        names << m_headings.value(source);
    const std::string separator = toUtf8(m_separator->text());
    if (m_mode == Mode::Combine)
        return {{DerivedColumn::Kind::Joined, sources, separator, toUtf8(names.join(QStringLiteral(" + ")))}};
    return {{DerivedColumn::Kind::First, sources, separator, toUtf8(tr("%1 (first part)").arg(names.value(0)))},
            {DerivedColumn::Kind::Rest, sources, separator, toUtf8(tr("%1 (rest)").arg(names.value(0)))}};
}

} // namespace lead
