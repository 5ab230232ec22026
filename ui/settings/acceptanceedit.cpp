#include "ui/settings/acceptanceedit.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QTime>
#include <QToolButton>

namespace lead {

namespace {

constexpr int StepMinutes = 30;
constexpr int MinutesOfDay = 1440;

QString timeText(int minutes)
{
    return minutes >= MinutesOfDay ? DayHoursEdit::tr("Midnight") : QLocale().toString(QTime(0, 0).addSecs(minutes * 60), QLocale::ShortFormat);
}

void choose(QComboBox &combo, int minutes)
{
    int index = combo.findData(minutes);
    if (index < 0) { // by the command line, at another minute
        combo.addItem(timeText(minutes), minutes);
        index = combo.count() - 1;
    }
    combo.setCurrentIndex(index);
}

} // namespace

WeekdayEdit::WeekdayEdit(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Tight);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        auto *button = new QToolButton;
        const int day = static_cast<int>(i) + 1;
        button->setText(QLocale().standaloneDayName(day, QLocale::ShortFormat));
        button->setAccessibleName(QLocale().standaloneDayName(day, QLocale::LongFormat));
        button->setToolTip(plainToolTip(button->accessibleName()));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QAbstractButton::clicked, this, &WeekdayEdit::changed);
        layout->addWidget(button);
        m_buttons[i] = button;
    }
    setFocusProxy(m_buttons.front());
}

void WeekdayEdit::setDays(const std::array<bool, 7> &days)
{
    for (std::size_t i = 0; i < days.size(); ++i)
        m_buttons[i]->setChecked(days[i]);
}

std::array<bool, 7> WeekdayEdit::days() const
{
    std::array<bool, 7> days = {};
    for (std::size_t i = 0; i < days.size(); ++i)
        days[i] = m_buttons[i]->isChecked();
    return days;
}

DayHoursEdit::DayHoursEdit(QWidget *parent)
    : QWidget(parent)
    , m_from(new QComboBox)
    , m_until(new QComboBox)
{
    m_from->setAccessibleName(tr("Working day from"));
    m_until->setAccessibleName(tr("Working day until"));
    for (int minutes = 0; minutes < MinutesOfDay; minutes += StepMinutes) {
        m_from->addItem(timeText(minutes), minutes);
        m_until->addItem(timeText(minutes + StepMinutes), minutes + StepMinutes);
    }
    for (QComboBox *combo : {m_from, m_until})
        connect(combo, &QComboBox::activated, this, &DayHoursEdit::changed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_from);
    layout->addWidget(new TextLabel(tr("to", "from a time of day to another"), TextStyle::Body, Ink::Text2));
    layout->addWidget(m_until);
    setFocusProxy(m_from);
}

void DayHoursEdit::setHours(int from, int until)
{
    choose(*m_from, from);
    choose(*m_until, until);
}

int DayHoursEdit::from() const
{
    return m_from->currentData().toInt();
}

int DayHoursEdit::until() const
{
    return m_until->currentData().toInt();
}

} // namespace lead
