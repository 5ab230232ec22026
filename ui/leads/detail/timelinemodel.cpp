#include "ui/leads/detail/timelinemodel.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace lead {

namespace {
constexpr int FewestInGroup = 3;
constexpr int FirstPortion = 8000; // characters; the following are eight times as long
constexpr int MostInSentence = 500;
} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_zone(QTimeZone::utc())
{
}

void TimelineModel::setStory(std::vector<StoryItem> items, Millis now, const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    if (items == m_items && today == m_today && zone == m_zone)
        return;
    beginResetModel();
    m_items = std::move(items);
    m_today = today;
    m_zone = zone;
    rebuild();
    endResetModel();
}

void TimelineModel::setFilter(StoryFilter filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

int TimelineModel::countOf(StoryFilter filter) const
{
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(),
                                          [filter](const StoryItem &item) { return passes(item, filter); }));
}

QDateTime TimelineModel::momentOf(const StoryItem &item) const
{
    return QDateTime::fromMSecsSinceEpoch(item.at, m_zone);
}

QString TimelineModel::headingOf(const QDate &day) const
{
    if (day == m_today)
        return tr("TODAY");
    if (day == m_today.addDays(-1))
        return tr("YESTERDAY");
    //: Day and month as QLocale formats them: "Nov 18" in English, "18. Nov" (d. MMM) in German
    const QString thisYear = tr("MMM d");
    //: The same with the year
    const QString otherYear = tr("MMM d, yyyy");
    return QLocale().toString(day, day.year() == m_today.year() ? thisYear : otherYear);
}

void TimelineModel::rebuild()
{
    m_rows.clear();
    std::vector<int> pinned;
    std::vector<int> day;
    QDate date;
    for (int i = 0; i < static_cast<int>(m_items.size()); ++i)
        if (m_items[static_cast<std::size_t>(i)].isPinned &&
            passes(m_items[static_cast<std::size_t>(i)], m_filter))
            pinned.push_back(i);
    if (!pinned.empty())
        addDay(pinned, tr("PINNED"));
    for (int i = 0; i < static_cast<int>(m_items.size()); ++i) {
        const StoryItem &item = m_items[static_cast<std::size_t>(i)];
        if (item.isPinned || !passes(item, m_filter))
            continue;
        const QDate its = momentOf(item).date();
        if (its != date && !day.empty()) {
            addDay(day, headingOf(date));
            day.clear();
        }
        date = its;
        day.push_back(i);
    }
    if (!day.empty())
        addDay(day, headingOf(date));
}

void TimelineModel::addDay(const std::vector<int> &items, const QString &heading)
{
    Row head;
    head.type = Row::Type::Heading;
    head.heading = heading;
    m_rows.push_back(head);
    const auto at = [&](std::size_t i) -> const StoryItem & {
        return m_items[static_cast<std::size_t>(items[i])];
    };
    for (std::size_t i = 0; i < items.size();) {
        std::size_t end = i + 1;
        while (end < items.size() && at(i).isAutomatic && at(end).isAutomatic && at(end).kind == at(i).kind &&
               at(end).who == at(i).who && at(end).body.isEmpty() && at(i).body.isEmpty())
            ++end;
        const int count = static_cast<int>(end - i);
        bool isOpen = true;
        if (count >= FewestInGroup) {
            Row group;
            group.type = Row::Type::Group;
            group.item = items[i];
            group.count = count;
            group.isOpen = isOpen = m_openGroups.contains(at(end - 1).key);
            m_rows.push_back(group);
        }
        for (std::size_t j = i; isOpen && j < end; ++j) {
            Row row;
            row.item = items[j];
            row.isInGroup = count >= FewestInGroup;
            m_rows.push_back(row);
        }
        i = end;
    }
    m_rows.back().isLast = true;
}

void TimelineModel::toggleBody(int row)
{
    const StoryItem &item = itemAt(row);
    const int shown = m_shown.value(item.key);
    if (shown >= item.body.size())
        m_shown.remove(item.key);
    else
        m_shown.insert(item.key, shown == 0 ? FirstPortion : shown * 8);
    Q_EMIT dataChanged(index(row), index(row));
}

void TimelineModel::toggleGroup(int row)
{
    const Row &group = this->row(row);
    // The oldest of a group is the last of it in the story.
    std::size_t oldest = static_cast<std::size_t>(group.item);
    for (int left = group.count - 1; left > 0; --left) {
        do
            ++oldest;
        while (m_items[oldest].isPinned || !passes(m_items[oldest], m_filter));
    }
    const qint64 key = m_items[oldest].key;
    beginResetModel();
    if (!m_openGroups.remove(key))
        m_openGroups.insert(key);
    rebuild();
    endResetModel();
}

QString TimelineModel::timeText(const StoryItem &item) const
{
    return QLocale().toString(momentOf(item).time(), QLocale::ShortFormat);
}

QString TimelineModel::momentText(const StoryItem &item) const
{
    return QLocale().toString(momentOf(item), QLocale::LongFormat);
}

QString TimelineModel::groupText(int row) const
{
    return tr("%1 · %n times", nullptr, this->row(row).count).arg(itemAt(row).what);
}

QString TimelineModel::sentence(int row) const
{
    const StoryItem &item = itemAt(row);
    const QString what = this->row(row).type == Row::Type::Group ? groupText(row) : item.what;
    QString text = tr("%1 %2, %3.", "who, what, when").arg(item.who, what, momentText(item));
    if (!item.via.isEmpty())
        text += u' ' + tr("By %1.").arg(item.via);
    if (!item.body.isEmpty())
        text += u' ' + item.body.left(MostInSentence);
    return text;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isHeading = row(index.row()).type == Row::Type::Heading;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return isHeading ? row(index.row()).heading : sentence(index.row());
    // Without markup of its own, and nothing of it is anybody's text.
    if (role == Qt::ToolTipRole && !isHeading)
        return momentText(itemAt(index.row()));
    return {};
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || row(index.row()).type == Row::Type::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace lead
