#include "ui/settings/checklistedit.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>
#include <utility>

namespace lead {

namespace {
constexpr int LongestTitle = 60;
constexpr std::size_t MostPoints = 20;
} // namespace

ChecklistEdit::ChecklistEdit(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Snug);
    m_layout->setSpacing(metrics::Gap);
    auto *add = new Button(tr("Add a point"), Button::Kind::Ghost, "plus");
    add->setSmall(true);
    add->setObjectName(QStringLiteral("addPoint"));
    connect(add, &QAbstractButton::clicked, this, &ChecklistEdit::add);
    m_layout->addWidget(add, 0, Qt::AlignLeft);
}

void ChecklistEdit::setItems(const Checklist &items)
{
    if (m_rows && m_items == items)
        return;
    m_items = items;
    rebuild();
}

Checklist ChecklistEdit::items() const
{
    Checklist items = m_items;
    for (ChecklistItem &item : items)
        item.title = item.title.simplified();
    std::erase_if(items, [](const ChecklistItem &item) { return item.title.isEmpty(); });
    return items;
}

void ChecklistEdit::rebuild(int focused)
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // a button of it may be the one that was pressed
    }
    m_rows = new QWidget;
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    for (int i = 0; i < static_cast<int>(m_items.size()); ++i)
        addRow(*layout, i);
    m_layout->insertWidget(0, m_rows);
    const QList<QLineEdit *> names = m_rows->findChildren<QLineEdit *>();
    if (focused >= 0 && focused < names.size())
        names.at(focused)->setFocus(Qt::OtherFocusReason);
}

void ChecklistEdit::addRow(QVBoxLayout &layout, int index)
{
    ChecklistItem &item = m_items[static_cast<std::size_t>(index)];
    auto *name = new QLineEdit(item.title);
    name->setMaxLength(LongestTitle);
    name->setAccessibleName(tr("Point %1 of the checklist").arg(index + 1));
    name->setPlaceholderText(tr("What has to be known?"));
    connect(name, &QLineEdit::textEdited, this, [this, index](const QString &text) {
        m_items[static_cast<std::size_t>(index)].title = text;
        Q_EMIT changed();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Tight);
    row->addWidget(name, 1);
    const auto button = [&](const char *icon, const QString &meaning, bool isEnabled, auto act) {
        auto *made = new IconButton(icon, meaning);
        made->setSmall(true);
        made->setEnabled(isEnabled);
        connect(made, &QAbstractButton::clicked, this, act);
        row->addWidget(made);
    };
    const int last = static_cast<int>(m_items.size()) - 1;
    button("arrow-up", tr("Move “%1” up").arg(item.title), index > 0, [this, index] { move(index, -1); });
    button("arrow-down", tr("Move “%1” down").arg(item.title), index < last, [this, index] { move(index, 1); });
    button("trash-2", tr("Remove “%1”").arg(item.title), last > 0, [this, index] {
        m_items.erase(m_items.begin() + index);
        rebuild(std::max(0, index - 1));
        Q_EMIT changed();
    });
    layout.addLayout(row);
}

void ChecklistEdit::move(int index, int by)
{
    std::swap(m_items[static_cast<std::size_t>(index)], m_items[static_cast<std::size_t>(index + by)]);
    rebuild(index + by);
    Q_EMIT changed();
}

void ChecklistEdit::add()
{
    if (m_items.size() >= MostPoints)
        return;
    m_items.push_back({freeChecklistKey(QStringLiteral("point"), m_items), QString()});
    rebuild(static_cast<int>(m_items.size()) - 1);
    Q_EMIT changed();
}

} // namespace lead
