// What the calendar keeps of how it is shown: span, whose tasks, whether the leads beside it are there.
#include "core/settings/settings.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/unplannedlist.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/segmented.h"

#include <algorithm>

namespace lead {

namespace {
constexpr int LeastForSide = 1000; // px of the page
const QString PageKey = QStringLiteral("calendar");
} // namespace

bool CalendarPage::isSideShown() const
{
    return m_wantsSide;
}

void CalendarPage::setSideShown(bool shown)
{
    m_wantsSide = shown;
    saveState();
    fitSide();
    if (shown)
        m_side->reload();
}

void CalendarPage::fitSide()
{
    m_sideButton->setChecked(m_wantsSide);
    m_sideFrame->setVisible(m_wantsSide && width() >= LeastForSide);
    m_sideButton->setVisible(width() >= LeastForSide);
}

QJsonObject CalendarPage::place() const
{
    return {{QStringLiteral("span"), static_cast<int>(m_span)}, {QStringLiteral("date"), m_date.toString(Qt::ISODate)}};
}

void CalendarPage::restore(const QJsonObject &place)
{
    const QDate date = QDate::fromString(place.value(QStringLiteral("date")).toString(), Qt::ISODate);
    if (date.isValid())
        m_date = date;
    setSpan(static_cast<Span>(std::clamp(place.value(QStringLiteral("span")).toInt(static_cast<int>(m_span)), 0, 3)));
}

void CalendarPage::loadState()
{
    const QJsonObject state = m_tools.settings.pageState(m_tools.leads.info()->uuid, PageKey);
    m_span = static_cast<Span>(std::clamp(state.value(QStringLiteral("span")).toInt(static_cast<int>(Span::Week)), 0, 3));
    m_isMine = state.value(QStringLiteral("mine")).toBool(true);
    m_isWhoseChosen = state.value(QStringLiteral("whoseChosen")).toBool(false);
    m_wantsSide = state.value(QStringLiteral("side")).toBool(true);
    const QSignalBlocker spans(m_spans);
    const QSignalBlocker whose(m_whose);
    m_spans->setCurrentIndex(static_cast<int>(m_span));
    m_whose->setCurrentIndex(m_isMine ? 0 : 1);
    m_side->setMine(m_isMine);
    fitSide();
}

void CalendarPage::saveState() const
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    m_tools.settings.setPageState(info->uuid, PageKey,
                                  {{QStringLiteral("span"), static_cast<int>(m_span)}, {QStringLiteral("mine"), m_isMine}, {QStringLiteral("whoseChosen"), m_isWhoseChosen}, {QStringLiteral("side"), m_wantsSide}});
}

} // namespace lead
