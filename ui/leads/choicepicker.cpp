#include "ui/leads/choicepicker.h"

#include "ui/leads/narrowrows.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/searchfield.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPixmap>
#include <QVBoxLayout>
#include <algorithm>

namespace lead {

namespace {
constexpr int Width = 240;
constexpr int MostRowsShown = 9;
constexpr int IsNewRole = Qt::UserRole + 1;
} // namespace

ChoicePicker::ChoicePicker(const QString &name, const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(placeholder))
    , m_list(new QListWidget)
{
    m_list->setAccessibleName(name);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(scaled(Width));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ChoicePicker::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePicker::choose);
    connect(m_list, &QListWidget::itemActivated, this, &ChoicePicker::choose);
    connect(m_list, &QListWidget::currentItemChanged, this, &ChoicePicker::tell);
}

void ChoicePicker::addChoice(const QString &text, const QVariant &value)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, value);
    item->setSizeHint({0, metrics::plainRowHeight()});
}

void ChoicePicker::setAllowsNew(const QString &createText)
{
    m_createText = createText;
}

void ChoicePicker::settle()
{
    const int rows = std::clamp(m_list->count() + (m_createText.isEmpty() ? 0 : 1), 2, MostRowsShown);
    m_list->setFixedHeight(rows * metrics::plainRowHeight());
    if (!m_hasChosen)
        m_list->setCurrentRow(0);
    m_list->scrollToItem(m_list->currentItem());
}

void ChoicePicker::setChosen(const QVariant &value)
{
    QPixmap nothing(metrics::IconSize, metrics::IconSize);
    nothing.fill(Qt::transparent);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool isChosen = item->data(Qt::UserRole) == value;
        item->setIcon(isChosen ? icon("check", Ink::Link) : QIcon(nothing));
        if (!isChosen)
            continue;
        item->setData(Qt::AccessibleTextRole, tr("%1, chosen").arg(item->text()));
        m_list->setCurrentItem(item);
        m_hasChosen = true;
    }
}

// The focus stays in the line: what is current in the list is said as its description.
void ChoicePicker::tell()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString sentence = item ? item->data(Qt::AccessibleTextRole).toString() : QString();
    m_search->setAccessibleDescription(sentence.isEmpty() && item ? item->text() : sentence);
    QAccessibleEvent told(m_search, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void ChoicePicker::narrow(const QString &typed)
{
    const QString text = typed.trimmed();
    auto [first, isThere] = narrowRows(*m_list, text, IsNewRole);
    if (!isThere && !m_createText.isEmpty()) {
        auto *made = new QListWidgetItem(m_createText.arg(text), m_list);
        made->setData(IsNewRole, true);
        made->setSizeHint({0, metrics::plainRowHeight()});
        first = first ? first : made;
    }
    m_list->setCurrentItem(first);
}

void ChoicePicker::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    if (item->data(IsNewRole).toBool())
        Q_EMIT chosen({}, m_search->text().trimmed());
    else
        Q_EMIT chosen(item->data(Qt::UserRole), item->text());
}

// The arrows move in the list while the line is typed in.
bool ChoicePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Enter:
    case Qt::Key_Return:
        choose();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

ChoicePicker *lostReasonPicker(const QStringList &known, bool allowsNone)
{
    auto *reasons = new ChoicePicker(ChoicePicker::tr("Reasons"), ChoicePicker::tr("Why were they lost?"));
    for (const QString &reason : known)
        reasons->addChoice(reason, reason);
    if (allowsNone)
        reasons->addChoice(ChoicePicker::tr("No reason"), QString());
    reasons->setAllowsNew(ChoicePicker::tr("Because of “%1”"));
    reasons->settle();
    return reasons;
}

QString reasonFrom(const QVariant &data, const QString &text)
{
    return data.isValid() ? data.toString() : text;
}

} // namespace lead
