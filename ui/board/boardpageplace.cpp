#include "core/settings/settings.h"
#include "ui/board/boardpage.h"

#include <QJsonArray>
#include <algorithm>

namespace lead {

namespace {

const QString &pageName()
{
    static const QString name = QStringLiteral("board");
    return name;
}

std::vector<qint64> numbersOf(const QJsonValue &array)
{
    std::vector<qint64> numbers;
    for (const QJsonValue &value : array.toArray())
        numbers.push_back(value.toString().toLongLong());
    return numbers;
}

QJsonArray arrayOf(const std::vector<qint64> &numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers)
        array.append(QString::number(number));
    return array;
}

} // namespace

QJsonObject BoardPage::place() const
{
    return {{QStringLiteral("pipeline"), m_query.pipeline.toString()}, {QStringLiteral("condition"), m_query.condition}, {QStringLiteral("search"), m_query.search},
            {QStringLiteral("mine"), m_query.isMine}, {QStringLiteral("overdue"), m_query.isOverdue}, {QStringLiteral("withoutStep"), m_query.isWithoutStep},
            {QStringLiteral("rotting"), m_query.isRotting}, {QStringLiteral("order"), static_cast<int>(m_query.order)}};
}

void BoardPage::restore(const QJsonObject &place)
{
    BoardQuery query;
    query.pipeline = {place.value(QStringLiteral("pipeline")).toString().toLongLong()};
    query.condition = place.value(QStringLiteral("condition")).toString();
    query.search = place.value(QStringLiteral("search")).toString();
    query.isMine = place.value(QStringLiteral("mine")).toBool();
    query.isOverdue = place.value(QStringLiteral("overdue")).toBool();
    query.isWithoutStep = place.value(QStringLiteral("withoutStep")).toBool();
    query.isRotting = place.value(QStringLiteral("rotting")).toBool();
    query.order = static_cast<BoardOrder>(std::clamp(place.value(QStringLiteral("order")).toInt(), 0, static_cast<int>(BoardOrder::ByHand)));
    setQuery(query);
}

void BoardPage::loadState()
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    const QJsonObject state = m_tools.settings.pageState(info->uuid, pageName());
    m_folded = numbersOf(state.value(QStringLiteral("folded")));
    m_unfolded = numbersOf(state.value(QStringLiteral("unfolded")));
    restore(state.value(QStringLiteral("place")).toObject());
}

void BoardPage::saveState()
{
    QJsonObject kept = place();
    kept.remove(QStringLiteral("search")); // whom somebody looked for is nobody else's business
    if (const WorkspaceInfoPtr info = m_tools.leads.info())
        m_tools.settings.setPageState(info->uuid, pageName(),
                                      {{QStringLiteral("folded"), arrayOf(m_folded)}, {QStringLiteral("unfolded"), arrayOf(m_unfolded)}, {QStringLiteral("place"), kept}});
}

} // namespace lead
