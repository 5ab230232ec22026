#include "ui/widgets/tabstrip.h"

#include "core/base/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QTabBar>
#include <utility>

namespace lead {

struct TabStrip::Tab
{
    QString title;
    std::optional<qint64> number;
    bool isUnsaved = false;
    QVariant data;
};

namespace {

// What a tab holds beside the caller's data. The style shows what follows a tab character in lighter ink, and
// a dot when there is a third part.
constexpr int TitleKey = 0;
constexpr int NumberKey = 1;
constexpr int UnsavedKey = 2;
constexpr int DataKey = 3;

QString shownText(const QString &title, std::optional<qint64> number, bool isUnsaved)
{
    QString text = QString(title).replace(u'&', QStringLiteral("&&")).replace(u'\t', u' ');
    if (number || isUnsaved)
        text += u'\t' + (number ? numberText(*number) : QString());
    return isUnsaved ? text + QStringLiteral("\t*") : text;
}

} // namespace

class TabStrip::Bar : public QTabBar
{
public:
    using QTabBar::QTabBar;
    /// Also of a tab that is not shown.
    int widthOf(int index) const { return tabSizeHint(index).width(); }
};

TabStrip::TabStrip(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_bar(new Bar(this))
    , m_add(new IconButton("plus", {}, {}, this))
    , m_more(new IconButton("chevron-down", tr("All tabs"), {}, this))
    , m_menu(new QMenu(this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(accessibleName);
    m_bar->setAccessibleName(accessibleName);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setUsesScrollButtons(false);
    m_bar->setFocusPolicy(Qt::TabFocus);
    m_bar->installEventFilter(this);
    m_add->hide();
    m_more->hide();
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_menu, &QMenu::aboutToShow, this, &TabStrip::fillMenu);
    connect(m_add, &QToolButton::clicked, this, &TabStrip::addWanted);
    connect(m_bar, &QTabBar::currentChanged, this, &TabStrip::place);
    connect(m_bar, &QTabBar::currentChanged, this, &TabStrip::currentChanged);
    connect(m_bar, &QTabBar::tabMoved, this, &TabStrip::moved);
}

int TabStrip::addTab(const QString &title, std::optional<qint64> number, const QVariant &data)
{
    const int index = m_bar->addTab(QString());
    setTab(index, {title, number, false, data});
    return index;
}

void TabStrip::removeTab(int index)
{
    m_bar->removeTab(index);
    place();
}

void TabStrip::clear()
{
    while (m_bar->count() > 0)
        m_bar->removeTab(m_bar->count() - 1);
    place();
}

int TabStrip::count() const
{
    return m_bar->count();
}

int TabStrip::currentIndex() const
{
    return m_bar->currentIndex();
}

void TabStrip::setCurrentIndex(int index)
{
    m_bar->setCurrentIndex(index);
}

TabStrip::Tab TabStrip::tab(int index) const
{
    const QVariantList parts = m_bar->tabData(index).toList();
    if (parts.size() <= DataKey)
        return {};
    return {parts[TitleKey].toString(),
            parts[NumberKey].isValid() ? std::optional(parts[NumberKey].toLongLong()) : std::nullopt,
            parts[UnsavedKey].toBool(), parts[DataKey]};
}

void TabStrip::setTab(int index, const Tab &tab)
{
    const QVariant number = tab.number ? QVariant(*tab.number) : QVariant();
    m_bar->setTabData(index, QVariantList{tab.title, number, tab.isUnsaved, tab.data});
    m_bar->setTabText(index, shownText(tab.title, tab.number, tab.isUnsaved));
    QString name = tab.title;
    if (tab.number)
        name += u' ' + numberText(*tab.number);
    m_bar->setAccessibleTabName(index, tab.isUnsaved ? tr("%1, unsaved changes").arg(name) : name);
    place();
}

QString TabStrip::title(int index) const
{
    return tab(index).title;
}

void TabStrip::setTitle(int index, const QString &title)
{
    Tab changed = tab(index);
    if (changed.title == title)
        return;
    changed.title = title;
    setTab(index, changed);
}

void TabStrip::setNumber(int index, std::optional<qint64> number)
{
    Tab changed = tab(index);
    if (changed.number == number)
        return;
    changed.number = number;
    setTab(index, changed);
}

bool TabStrip::isUnsaved(int index) const
{
    return tab(index).isUnsaved;
}

void TabStrip::setUnsaved(int index, bool unsaved)
{
    Tab changed = tab(index);
    if (changed.isUnsaved == unsaved)
        return;
    changed.isUnsaved = unsaved;
    setTab(index, changed);
}

QVariant TabStrip::data(int index) const
{
    return tab(index).data;
}

void TabStrip::setData(int index, const QVariant &data)
{
    Tab changed = tab(index);
    changed.data = data;
    setTab(index, changed);
}

void TabStrip::setReorderable(bool reorderable)
{
    m_isReorderable = reorderable;
    m_bar->setMovable(reorderable);
}

void TabStrip::setAddText(const QString &accessibleName)
{
    static_cast<IconButton *>(m_add)->setMeaning(accessibleName);
    m_add->setVisible(!accessibleName.isEmpty());
    place();
}

QSize TabStrip::sizeHint() const
{
    const int add = m_add->isHidden() ? 0 : m_add->sizeHint().width() + metrics::Tight;
    int tabs = 0;
    for (int i = 0; i < m_bar->count(); ++i)
        tabs += m_bar->widthOf(i);
    return {tabs + add, metrics::tabHeight()};
}

QSize TabStrip::minimumSizeHint() const
{
    return {metrics::tabHeight() * 4, metrics::tabHeight()};
}

// Shows the current tab and from the first on as many as there is room for; returns how wide they are.
int TabStrip::chooseShown(int room)
{
    const int current = m_bar->currentIndex();
    int left = current < 0 ? room : room - m_bar->widthOf(current);
    bool isFull = false;
    for (int i = 0; i < m_bar->count(); ++i) {
        if (i != current) {
            isFull = isFull || m_bar->widthOf(i) > left;
            left -= isFull ? 0 : m_bar->widthOf(i);
        }
        // Only when it changes, or else QTabBar forgets that its layout is out of date.
        if (const bool isShown = i == current || !isFull; isShown != m_bar->isTabVisible(i))
            m_bar->setTabVisible(i, isShown);
    }
    return room - left;
}

// The bar gets the room that the two buttons leave.
void TabStrip::place()
{
    if (std::exchange(m_isPlacing, true)) // tabs that come and go say so
        return;
    int wanted = 0;
    for (int i = 0; i < m_bar->count(); ++i)
        wanted += m_bar->widthOf(i);
    const QSize button = m_add->sizeHint();
    const int add = m_add->isHidden() ? 0 : button.width() + metrics::Tight;
    const int start = contentsMargins().left();
    const bool isTight = start + wanted + add > width();
    const int room = width() - start - add - (isTight ? button.width() + metrics::Tight : 0);
    const int barWidth = std::min(chooseShown(std::max(room, 0)), std::max(room, 0));
    m_bar->setGeometry(start, 0, barWidth, height());
    const int top = (height() - button.height()) / 2;
    int left = start + barWidth + metrics::Tight;
    m_more->setVisible(isTight);
    for (QToolButton *each : {m_more, m_add}) {
        if (each->isHidden())
            continue;
        each->setGeometry(left, top, button.width(), button.height());
        left += button.width() + metrics::Tight;
    }
    m_isPlacing = false;
    updateGeometry();
}

void TabStrip::fillMenu()
{
    m_menu->clear();
    for (int i = 0; i < m_bar->count(); ++i) {
        const Tab each = tab(i);
        QAction *action = m_menu->addAction(shownText(each.title, each.number, false));
        action->setCheckable(true);
        action->setChecked(i == m_bar->currentIndex());
        connect(action, &QAction::triggered, this, [this, i] { m_bar->setCurrentIndex(i); });
    }
}

bool TabStrip::moveCurrent(int by)
{
    const int from = m_bar->currentIndex();
    const int to = from + by;
    if (!m_isReorderable || from < 0 || to < 0 || to >= m_bar->count())
        return false;
    m_bar->moveTab(from, to);
    return true;
}

bool TabStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove = key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) &&
                            (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right);
        if (isMove) {
            const bool goesOn = (key->key() == Qt::Key_Right) != isRightToLeft();
            moveCurrent(goesOn ? 1 : -1);
            return true;
        }
    } else if (event->type() == QEvent::ContextMenu) {
        const auto *wanted = static_cast<QContextMenuEvent *>(event);
        const bool byMouse = wanted->reason() == QContextMenuEvent::Mouse;
        const int index = byMouse ? m_bar->tabAt(wanted->pos()) : m_bar->currentIndex();
        if (index >= 0)
            Q_EMIT menuWanted(index, byMouse ? wanted->globalPos()
                                             : m_bar->mapToGlobal(m_bar->tabRect(index).bottomLeft()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TabStrip::resizeEvent(QResizeEvent *)
{
    place();
}

void TabStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, tokens().border);
}

} // namespace lead
