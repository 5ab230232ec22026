#pragma once

#include "ui/leads/detail/storyitem.h"

#include <QAbstractListModel>
#include <QDate>
#include <QHash>
#include <QSet>
#include <QTimeZone>
#include <vector>

namespace lead {

/// A lead's story, newest first, under headings of days. Three or more automatic events of one kind in a row
/// are one row that unfolds. Texts are the accessible sentences; what is painted comes from row().
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        enum class Type : std::uint8_t { Heading, Item, Group };

        Type type = Type::Item;
        QString heading;
        int item = -1;          ///< of a group: its newest
        int count = 1;          ///< of a group
        bool isOpen = false;    ///< of a group
        bool isInGroup = false; ///< an item of an open group
        bool isLast = false;    ///< nothing follows below on this day
    };

    explicit TimelineModel(QObject *parent = nullptr);

    /// `items` newest first. What was unfolded stays so.
    void setStory(std::vector<StoryItem> items, Millis now, const QTimeZone &zone);
    void setFilter(StoryFilter filter);
    StoryFilter filter() const { return m_filter; }
    int countOf(StoryFilter filter) const;

    const Row &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    const StoryItem &itemAt(int row) const
    {
        return m_items[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)].item)];
    }
    /// How many characters of the text of an item are shown; 0: its first lines.
    int shownCharacters(qint64 key) const { return m_shown.value(key); }
    /// Shows more of a text, all of a short one at once; a text that is shown whole becomes short again.
    void toggleBody(int row);
    void toggleGroup(int row);

    /// "1:18 PM"
    QString timeText(const StoryItem &item) const;
    /// With day and year.
    QString momentText(const StoryItem &item) const;
    /// How often and what: "opened · 5 times"
    QString groupText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();
    void addDay(const std::vector<int> &items, const QString &heading);
    QString headingOf(const QDate &day) const;
    QDateTime momentOf(const StoryItem &item) const;
    QString sentence(int row) const;

    std::vector<StoryItem> m_items;
    std::vector<Row> m_rows;
    QHash<qint64, int> m_shown;
    QSet<qint64> m_openGroups; // by the key of the oldest, which stays while new events come
    StoryFilter m_filter = StoryFilter::All;
    QDate m_today;
    QTimeZone m_zone;
};

} // namespace lead
