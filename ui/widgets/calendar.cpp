#include "ui/widgets/calendar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QTextCharFormat>

namespace lead {

namespace {
constexpr int CellWidth = 36;
constexpr int CellHeight = 30;
constexpr int DaysOfWeek = 7;
constexpr int Rows = 7; // the names of the days, and six weeks
} // namespace

/// The days themselves: Qt's, drawn as the rest of the window.
class Calendar::Month : public QCalendarWidget
{
public:
    explicit Month(const QDate &today)
        : m_today(today)
    {
        setNavigationBarVisible(false);
        setVerticalHeaderFormat(NoVerticalHeader);
        setHorizontalHeaderFormat(ShortDayNames);
        setGridVisible(false);
        setDateEditEnabled(false);
        setFirstDayOfWeek(locale().firstDayOfWeek());
    }
    QWidget *days() const { return findChild<QAbstractItemView *>(); }

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override
    {
        const Tokens &t = tokens();
        const bool isChosen = date == selectedDate();
        const bool isThisMonth = date.month() == monthShown() && date.year() == yearShown();
        const QRectF box = QRectF(rect).adjusted(2, 1, -2, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(rect, t.raised);
        if (isChosen)
            paintBox(*painter, box, metrics::ControlRadius, t.accent);
        else if (date == m_today)
            paintBox(*painter, box, metrics::ControlRadius, t.selected);
        painter->setFont(textFont(isChosen || date == m_today ? TextStyle::BodyStrong : TextStyle::Body));
        painter->setPen(isChosen ? t.onAccent : date == m_today ? t.link : isThisMonth ? t.text : t.text3);
        painter->drawText(rect, Qt::AlignCenter, locale().toString(date.day()));
        if (isChosen && days() && showsFocus(days()))
            paintFocusRing(*painter, box, metrics::ControlRadius);
        painter->restore();
    }

private:
    QDate m_today;
};

Calendar::Calendar(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_month(new Month(today))
    , m_title(new TextLabel(QString(), TextStyle::BodyStrong))
{
    m_month->setSelectedDate(today);
    buildUi();
    dress();
    nameMonth();
    connect(m_month, &QCalendarWidget::currentPageChanged, this, &Calendar::nameMonth);
    connect(m_month, &QCalendarWidget::clicked, this, &Calendar::picked);
    connect(m_month, &QCalendarWidget::activated, this, [this](QDate date) {
        Q_EMIT picked(date);
    });
    connect(m_month, &QCalendarWidget::selectionChanged, this, [this] {
        // The view of Qt has cells without a date in their names.
        m_month->days()->setAccessibleDescription(locale().toString(m_month->selectedDate(), QLocale::LongFormat));
        QAccessibleEvent told(m_month->days(), QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    });
}

Calendar::~Calendar() = default;

void Calendar::buildUi()
{
    m_month->setAccessibleName(tr("Calendar"));
    m_month->days()->setAccessibleName(tr("Days"));
    setFocusProxy(m_month->days());
    auto *before = new IconButton("chevron-left", tr("Month before"));
    auto *after = new IconButton("chevron-right", tr("Next month"));
    for (IconButton *button : {before, after}) {
        button->setSmall(true);
        button->setFocusPolicy(Qt::NoFocus); // Page Up and Page Down do the same
    }
    connect(before, &QAbstractButton::clicked, m_month, &QCalendarWidget::showPreviousMonth);
    connect(after, &QAbstractButton::clicked, m_month, &QCalendarWidget::showNextMonth);
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addSpacing(metrics::Gap);
    top->addWidget(m_title, 1);
    top->addWidget(before);
    top->addWidget(after);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Tight);
    layout->addLayout(top);
    layout->addWidget(m_month);
}

void Calendar::dress()
{
    const Tokens &t = tokens();
    QTextCharFormat names;
    names.setForeground(t.text3);
    names.setBackground(t.raised);
    m_month->setHeaderTextFormat(names);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_month->setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(day), names); // Qt's weekends are red
    m_month->setFixedSize(DaysOfWeek * scaled(CellWidth), Rows * scaled(CellHeight));
    QPalette own;
    own.setColor(QPalette::Base, t.raised);
    own.setColor(QPalette::AlternateBase, t.raised);
    m_month->setPalette(own);
}

void Calendar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

void Calendar::nameMonth()
{
    const QDate first(m_month->yearShown(), m_month->monthShown(), 1);
    m_title->setText(locale().toString(first, QStringLiteral("MMMM yyyy")));
}

QDate Calendar::date() const
{
    return m_month->selectedDate();
}

void Calendar::setDate(const QDate &date)
{
    if (date.isValid())
        m_month->setSelectedDate(date);
}

} // namespace lead
