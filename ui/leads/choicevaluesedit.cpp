#include "ui/leads/choicevaluesedit.h"

#include "core/base/text.h"
#include "core/domain/conditionvalue.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace lead {

namespace {
constexpr int RowsShown = 8;
}

ChoiceValuesEdit::ChoiceValuesEdit(const Field &field, Operator op, const QStringList &choices, QWidget *parent)
    : ValuesEdit(field, op, parent)
    , m_search(new SearchField(tr("Find a value")))
    , m_list(new QListWidget)
{
    m_list->setAccessibleName(tr("Values of %1").arg(field.label));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QString &choice : choices)
        addChoice(choice, false);
    const int rows = std::clamp(static_cast<int>(choices.size()), 2, RowsShown);
    m_list->setFixedHeight(rows * metrics::plainRowHeight() + metrics::Tight);
    m_search->setVisible(choices.size() > RowsShown);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    setFocusProxy(choices.size() > RowsShown ? static_cast<QWidget *>(m_search) : m_list);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ChoiceValuesEdit::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &ValuesEdit::changed);
    // The whole row is the box.
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

void ChoiceValuesEdit::addChoice(const QString &choice, bool checked)
{
    auto *item = new QListWidgetItem(choice, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    item->setSizeHint({0, metrics::plainRowHeight()});
}

void ChoiceValuesEdit::narrow(const QString &typed)
{
    const auto wanted = folded(toUtf8(typed));
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(folded(toUtf8(item->text())).find(wanted) == std::string::npos);
    }
}

void ChoiceValuesEdit::setValues(const std::vector<ConditionValue> &values)
{
    for (const ConditionValue &value : values) {
        const QString text = valueText(value);
        const auto known = m_list->findItems(text, Qt::MatchFixedString);
        if (known.isEmpty())
            addChoice(text, true);
        else
            known.first()->setCheckState(Qt::Checked);
    }
}

Result<std::vector<ConditionValue>> ChoiceValuesEdit::values() const
{
    std::vector<ConditionValue> values;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        const Result<ConditionValue> value = read(item->text());
        if (!value)
            return value.error();
        values.push_back(*value);
    }
    if (values.empty())
        return missing();
    return values;
}

// Enter in the search line checks what it found.
void ChoiceValuesEdit::submit()
{
    if (m_search->text().isEmpty()) {
        Q_EMIT submitted();
        return;
    }
    for (int row = 0; row < m_list->count(); ++row)
        if (QListWidgetItem *item = m_list->item(row); !item->isHidden()) {
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            break;
        }
    m_search->clear();
}

bool ChoiceValuesEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return ValuesEdit::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search && key == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key == Qt::Key_Enter || key == Qt::Key_Return) {
        submit();
        return true;
    }
    QListWidgetItem *current = m_list->currentItem();
    if (watched == m_list && key == Qt::Key_Space && current) {
        current->setCheckState(current->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        return true;
    }
    return ValuesEdit::eventFilter(watched, event);
}

} // namespace lead
