#include "core/intake/rowedits.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <array>

namespace lead {

namespace {

constexpr std::array actionKeys{"suggestion", "skip", "without"};

std::optional<RepairAction> actionFromKey(const QString &key)
{
    for (std::size_t i = 0; i < actionKeys.size(); ++i)
        if (key == QLatin1String(actionKeys[i]))
            return static_cast<RepairAction>(i);
    return std::nullopt;
}

} // namespace

QString repairActionKey(RepairAction action)
{
    return QString::fromLatin1(actionKeys[static_cast<std::size_t>(action)]);
}

const std::string *RowEdits::cell(std::int64_t line, int column) const
{
    const auto it = m_cells.find({line, column});
    return it == m_cells.end() ? nullptr : &it->second;
}

bool RowEdits::hasCells(std::int64_t line) const
{
    const auto it = m_cells.lower_bound({line, 0});
    return it != m_cells.end() && it->first.first == line;
}

void RowEdits::setSkipped(std::int64_t line, bool isSkipped)
{
    if (isSkipped)
        m_skipped.insert(line);
    else
        m_skipped.erase(line);
}

void RowEdits::setRepair(const Fault &fault, std::optional<RepairAction> action)
{
    if (action)
        m_repairs[fault] = *action;
    else
        m_repairs.erase(fault);
}

std::optional<RepairAction> RowEdits::repairOf(const Fault &fault) const
{
    auto it = m_repairs.find(fault);
    if (it == m_repairs.end() && !fault.detail.empty())
        it = m_repairs.find({fault.column, fault.code, {}});
    return it == m_repairs.end() ? std::nullopt : std::optional(it->second);
}

QJsonObject RowEdits::toJson() const
{
    QJsonArray cells;
    for (const auto &[place, text] : m_cells)
        cells.append(QJsonArray{qint64(place.first), place.second, fromUtf8(text)});
    QJsonArray skipped;
    for (std::int64_t line : m_skipped)
        skipped.append(qint64(line));
    QJsonArray repairs;
    for (const auto &[fault, action] : m_repairs)
        repairs.append(QJsonObject{{QStringLiteral("column"), fault.column},
                                   {QStringLiteral("code"), fromUtf8(issueKey(fault.code))},
                                   {QStringLiteral("detail"), fromUtf8(fault.detail)},
                                   {QStringLiteral("action"), repairActionKey(action)}});
    return {{QStringLiteral("cells"), cells}, {QStringLiteral("skipped"), skipped}, {QStringLiteral("repairs"), repairs}};
}

RowEdits RowEdits::fromJson(const QJsonObject &object)
{
    RowEdits edits;
    for (const QJsonValue &value : object.value(u"cells").toArray()) {
        const QJsonArray cell = value.toArray();
        edits.setCell(cell.at(0).toInteger(), cell.at(1).toInt(), toUtf8(cell.at(2).toString()));
    }
    for (const QJsonValue &line : object.value(u"skipped").toArray())
        edits.setSkipped(line.toInteger(), true);
    for (const QJsonValue &value : object.value(u"repairs").toArray()) {
        const QJsonObject repair = value.toObject();
        const IssueCode code = issueFromKey(toUtf8(repair.value(u"code").toString()));
        const auto action = actionFromKey(repair.value(u"action").toString());
        if (code != IssueCode::None && action)
            edits.setRepair({repair.value(u"column").toInt(RowEdits::Row), code, toUtf8(repair.value(u"detail").toString())}, action);
    }
    return edits;
}

std::string repairDetail(IssueCode code, std::string_view raw)
{
    switch (code) {
    case IssueCode::EmailTypo:
    case IssueCode::EmailDisposable: {
        std::string domain(raw.substr(raw.rfind('@') + 1));
        for (char &c : domain)
            c = asciiLower(c);
        return std::string(trimmed(domain));
    }
    case IssueCode::StateUnknown:
    case IssueCode::CountryUnknown:
    case IssueCode::BooleanUnreadable:
    case IssueCode::OutcomeUnknown:
    case IssueCode::ChoiceUnknown:
        return std::string(raw.substr(0, 200));
    default:
        return {};
    }
}

} // namespace lead
