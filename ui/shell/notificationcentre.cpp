#include "ui/shell/notificationcentre.h"

#include "ui/shell/notificationlog.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lead {

namespace {

constexpr int Width = 360;
constexpr int MostHeight = 440;

QString dayText(const QDate &day, const QDate &today)
{
    if (day == today)
        return NotificationCentre::tr("Today");
    if (day.addDays(1) == today)
        return NotificationCentre::tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

const char *iconOf(ToneName tone)
{
    switch (tone) {
    case ToneName::Success:
        return "circle-check";
    case ToneName::Warning:
        return "triangle-alert";
    case ToneName::Danger:
        return "circle-alert";
    default:
        return "info";
    }
}

Ink inkOf(ToneName tone)
{
    switch (tone) {
    case ToneName::Success:
        return Ink::Success;
    case ToneName::Warning:
        return Ink::Warning;
    case ToneName::Danger:
        return Ink::Danger;
    default:
        return Ink::Text3;
    }
}

} // namespace

NotificationCentre::NotificationCentre(NotificationLog &log, QWidget *parent)
    : Popover(tr("Notifications"), parent)
    , m_log(log)
{
}

void NotificationCentre::openUnderBell(QWidget *bell)
{
    setContent(makeContent());
    openUnder(bell);
    m_log.markRead();
}

QWidget *NotificationCentre::makeContent()
{
    auto *content = new QWidget;
    content->setFixedWidth(scaled(Width));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::Section, metrics::Gap, metrics::Gap, metrics::Gap);
    head->addWidget(new TextLabel(tr("Notifications"), TextStyle::CardTitle));
    head->addStretch();
    layout->addLayout(head);
    layout->addWidget(new Divider);
    if (m_log.all().empty()) {
        auto *nothing = new TextLabel(tr("Nothing happened yet. What you do and what your imports bring is kept here."),
                                      TextStyle::Body, Ink::Text2);
        nothing->setWordWrap(true);
        nothing->setContentsMargins(metrics::Section, metrics::Section, metrics::Section, metrics::Page);
        layout->addWidget(nothing);
        return content;
    }
    auto *clear = new Button(tr("Clear"), Button::Kind::Ghost);
    clear->setSmall(true);
    clear->setAccessibleName(tr("Clear the notifications"));
    connect(clear, &QAbstractButton::clicked, this, [this] {
        m_log.clear();
        close();
    });
    head->addWidget(clear);
    auto *entries = new QWidget;
    auto *list = new QVBoxLayout(entries);
    list->setContentsMargins(metrics::Gap, metrics::Tight, metrics::Gap, metrics::Gap);
    list->setSpacing(0);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_log.clock().now()).date();
    QDate day;
    for (const Notification &notification : m_log.all()) {
        if (const QDate its = QDateTime::fromMSecsSinceEpoch(notification.at).date(); its != day) {
            day = its;
            auto *heading = new TextLabel(dayText(day, today).toUpper(), TextStyle::Caption, Ink::Text3);
            heading->setContentsMargins(metrics::Gap, metrics::Snug, 0, metrics::Tight);
            list->addWidget(heading);
        }
        list->addWidget(makeEntry(notification));
    }
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(entries);
    entries->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFixedHeight(std::min(entries->sizeHint().height(), scaled(MostHeight)));
    layout->addWidget(scroll);
    return content;
}

QWidget *NotificationCentre::makeEntry(const Notification &notification)
{
    auto *entry = new QWidget;
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins(metrics::Gap, metrics::Gap, metrics::Gap, metrics::Gap);
    row->setSpacing(metrics::Snug);
    auto *symbol = new QLabel;
    symbol->setPixmap(icon(iconOf(notification.tone), inkOf(notification.tone))
                          .pixmap(QSize(metrics::IconSize, metrics::IconSize), devicePixelRatioF()));
    row->addWidget(symbol, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::Tight / 2);
    auto *text = new TextLabel(notification.text, notification.isRead ? TextStyle::Body : TextStyle::BodyMedium);
    text->setWordWrap(true);
    texts->addWidget(text);
    const QTime at = QDateTime::fromMSecsSinceEpoch(notification.at).time();
    texts->addWidget(new TextLabel(QLocale().toString(at, QLocale::ShortFormat), TextStyle::Small, Ink::Text3));
    row->addLayout(texts, 1);
    if (notification.open && !notification.actionText.isEmpty()) {
        auto *open = new Button(notification.actionText);
        open->setSmall(true);
        open->setAccessibleName(tr("%1: %2", "button: what happened").arg(notification.actionText, notification.text));
        connect(open, &QAbstractButton::clicked, this, [this, run = notification.open] {
            close();
            run();
        });
        texts->addSpacing(metrics::Tight);
        texts->addWidget(open, 0, Qt::AlignLeft);
    }
    return entry;
}

} // namespace lead
