#include "ui/leads/tagpicker.h"

#include "ui/leads/narrowrows.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace lead {

namespace {
constexpr int Width = 240;
constexpr int FewestRowsShown = 3;
constexpr int MostRowsShown = 8;
constexpr int LongestTag = 60;
constexpr int NewTagRole = Qt::UserRole + 1; // the tag that the row would make
} // namespace

TagPicker::TagPicker(const QStringList &known, const QStringList &chosen, QWidget *parent)
    : QWidget(parent)
    , m_before(chosen)
    , m_search(new SearchField(tr("Find or create a tag")))
    , m_list(new QListWidget)
{
    m_search->setMaxLength(LongestTag);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Tags"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows come to it from the line
    for (const QString &tag : chosen)
        add(tag, true);
    for (const QString &tag : known)
        if (!chosen.contains(tag))
            add(tag, false);
    m_list->setCurrentRow(0);
    m_list->setFixedSize(scaled(Width), std::clamp(m_list->count() + 1, FewestRowsShown, MostRowsShown) * metrics::plainRowHeight());
    auto *done = new Button(tr("Done"), Button::Kind::Primary);
    done->setSmall(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(done, 0, Qt::AlignRight);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &TagPicker::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &TagPicker::toggle);
    connect(m_list, &QListWidget::currentItemChanged, this, &TagPicker::tell);
    connect(m_list, &QListWidget::itemChanged, this, &TagPicker::tell);
    connect(done, &QAbstractButton::clicked, this, &TagPicker::finished);
}

QListWidgetItem *TagPicker::add(const QString &tag, bool isChosen)
{
    auto *item = new QListWidgetItem(tag, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable); // a click anywhere in the row checks it, and only once
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    item->setSizeHint({0, metrics::plainRowHeight()});
    return item;
}

QStringList TagPicker::tags() const
{
    QStringList chosen;
    for (int row = 0; row < m_list->count(); ++row)
        if (const QListWidgetItem *item = m_list->item(row); item->checkState() == Qt::Checked && !item->data(NewTagRole).isValid())
            chosen << item->text();
    QStringList tags;
    for (const QString &tag : m_before)
        if (chosen.removeOne(tag))
            tags << tag;
    return tags + chosen;
}

void TagPicker::narrow(const QString &typed)
{
    const QString text = QString(typed).replace(u',', u' ').simplified(); // a comma separates tags
    auto [first, isThere] = narrowRows(*m_list, text, NewTagRole);
    if (!isThere) {
        auto *made = new QListWidgetItem(tr("Create “%1”").arg(text), m_list);
        made->setData(NewTagRole, text);
        made->setSizeHint({0, metrics::plainRowHeight()});
        first = first ? first : made;
    }
    m_list->setCurrentItem(first);
    tell();
}

// The focus stays in the line: what is current in the list is said as its description.
void TagPicker::tell()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString said = !item                                 ? QString()
                         : item->data(NewTagRole).isValid()    ? item->text()
                         : item->checkState() == Qt::Checked ? tr("%1, chosen", "a tag").arg(item->text())
                                                               : tr("%1, not chosen", "a tag").arg(item->text());
    m_search->setAccessibleDescription(said);
    QAccessibleEvent told(m_search, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void TagPicker::toggle(QListWidgetItem *item)
{
    if (!item)
        return;
    if (const QVariant made = item->data(NewTagRole); made.isValid()) {
        m_list->setCurrentItem(add(made.toString(), true));
        m_search->clear();
        return;
    }
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    m_search->selectAll();
}

// The arrows move in the list while the line is typed in; Enter checks, and with Ctrl it ends.
bool TagPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Enter:
    case Qt::Key_Return:
        if (key->modifiers() & Qt::ControlModifier)
            Q_EMIT finished();
        else
            toggle(m_list->currentItem());
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace lead
