#include "ui/leads/taskpanel.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace lead {

namespace {
constexpr int Width = 300;
constexpr int MorningHour = 9;
constexpr int MostDays = 60;
} // namespace

TaskPanel::TaskPanel(Millis now, const QTimeZone &zone, qint64 leads, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_title(new QLineEdit)
    , m_due(new QDateTimeEdit)
{
    setFixedWidth(scaled(Width));
    m_title->setAccessibleName(tr("What is to be done"));
    m_title->setPlaceholderText(tr("Call back"));
    m_due->setAccessibleName(tr("When"));
    m_due->setCalendarPopup(true);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    const auto putDay = [this, today](int days) {
        m_due->setDateTime(QDateTime(today.addDays(days), QTime(MorningHour, 0)));
    };
    putDay(1);
    auto *quick = new QHBoxLayout;
    quick->setSpacing(metrics::Tight);
    const std::pair<QString, int> days[] = {{tr("Tomorrow"), 1}, {tr("In 3 days"), 3}, {tr("In a week"), 7}};
    for (const auto &[text, after] : days) {
        auto *button = new Button(text);
        button->setSmall(true);
        connect(button, &QAbstractButton::clicked, this, [putDay, after = after] { putDay(after); });
        quick->addWidget(button);
    }
    quick->addStretch();
    auto *add = new Button(leads > 1 ? tr("Add tasks") : tr("Add task"), Button::Kind::Primary);
    add->setSmall(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new TextLabel(tr("Next step"), TextStyle::BodyStrong));
    layout->addWidget(m_title);
    layout->addWidget(m_due);
    layout->addLayout(quick);
    if (leads > 1) {
        m_days = new QSpinBox;
        m_days->setRange(1, MostDays);
        m_days->setAccessibleName(tr("Days that the tasks are spread over"));
        auto *row = new QHBoxLayout;
        row->addWidget(new TextLabel(tr("Spread over days"), TextStyle::Body, Ink::Text2), 1);
        row->addWidget(m_days);
        layout->addLayout(row);
    }
    layout->addWidget(add, 0, Qt::AlignRight);
    setFocusProxy(m_title);
    connect(m_title, &QLineEdit::returnPressed, this, &TaskPanel::submit);
    connect(add, &QAbstractButton::clicked, this, &TaskPanel::submit);
}

void TaskPanel::submit()
{
    const QString title = m_title->text().trimmed();
    if (title.isEmpty()) {
        m_title->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QDateTime due(m_due->date(), m_due->time(), m_zone);
    Q_EMIT given(title, due.toMSecsSinceEpoch(), m_days ? m_days->value() : 1);
}

} // namespace lead
