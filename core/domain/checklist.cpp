#include "core/domain/checklist.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace lead {

namespace {

constexpr std::array answerKeys{QLatin1StringView("unknown"), QLatin1StringView("yes"), QLatin1StringView("no")};
constexpr qsizetype LongestKey = 40;

struct ChecklistText
{
    Q_DECLARE_TR_FUNCTIONS(Checklist)
};

bool hasKey(const Checklist &items, const QString &key)
{
    return std::any_of(items.begin(), items.end(), [&key](const ChecklistItem &item) { return item.key == key; });
}

} // namespace

QString keyOf(Answer answer)
{
    return answerKeys[static_cast<std::size_t>(answer)];
}

Checklist defaultChecklist()
{
    return {{QStringLiteral("budget"), ChecklistText::tr("Budget")},
            {QStringLiteral("authority"), ChecklistText::tr("Authority")},
            {QStringLiteral("need"), ChecklistText::tr("Need")},
            {QStringLiteral("timing"), ChecklistText::tr("Timing")}};
}

QString toText(const Checklist &items)
{
    QJsonArray array;
    for (const ChecklistItem &item : items)
        array.append(QJsonObject{{QStringLiteral("key"), item.key}, {QStringLiteral("title"), item.title}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Checklist checklistFromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return defaultChecklist();
    Checklist items;
    for (const QJsonValue &value : document.array()) {
        const ChecklistItem item{value[QLatin1StringView("key")].toString(), value[QLatin1StringView("title")].toString().simplified()};
        if (!item.key.isEmpty() && !item.title.isEmpty() && !hasKey(items, item.key))
            items.push_back(item);
    }
    return items;
}

QString freeChecklistKey(const QString &title, const Checklist &others)
{
    QString key;
    for (const char c : folded(toUtf8(title))) {
        if (isAsciiLetter(c) || isDigit(c))
            key += QLatin1Char(c);
        else if (!key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    }
    while (key.endsWith(u'_'))
        key.chop(1);
    if (key.isEmpty())
        key = QStringLiteral("point");
    key.truncate(LongestKey);
    QString candidate = key;
    for (int n = 2; hasKey(others, candidate); ++n)
        candidate = QStringLiteral("%1_%2").arg(key).arg(n);
    return candidate;
}

QString toText(const std::vector<ChecklistAnswer> &answers)
{
    QStringList lines;
    for (const ChecklistAnswer &answer : answers) {
        QString line = answer.key + QStringLiteral(": ") + keyOf(answer.answer);
        if (const QString note = answer.note.simplified(); !note.isEmpty())
            line += QStringLiteral(", ") + note;
        lines << line;
    }
    return lines.join(u'\n');
}

std::vector<ChecklistAnswer> answersFromText(const QString &text)
{
    std::vector<ChecklistAnswer> answers;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(u':');
        const QString key = line.left(std::max<qsizetype>(colon, 0)).trimmed();
        if (key.isEmpty())
            continue;
        const QString rest = line.mid(colon + 1).trimmed();
        const qsizetype comma = rest.indexOf(u',');
        const QString word = rest.left(comma < 0 ? rest.size() : comma).trimmed();
        const auto found = std::find(answerKeys.begin(), answerKeys.end(), word);
        if (found == answerKeys.end())
            continue;
        answers.push_back({key, static_cast<Answer>(found - answerKeys.begin()), comma < 0 ? QString() : rest.mid(comma + 1).simplified()});
    }
    return answers;
}

ChecklistAnswer answerTo(const std::vector<ChecklistAnswer> &answers, const QString &key)
{
    const auto it = std::find_if(answers.begin(), answers.end(), [&key](const ChecklistAnswer &answer) { return answer.key == key; });
    return it == answers.end() ? ChecklistAnswer{key, Answer::Unknown, {}} : *it;
}

void setAnswer(std::vector<ChecklistAnswer> &answers, const ChecklistAnswer &answer)
{
    const auto it = std::find_if(answers.begin(), answers.end(), [&answer](const ChecklistAnswer &other) { return other.key == answer.key; });
    const bool saysNothing = answer.answer == Answer::Unknown && answer.note.simplified().isEmpty();
    if (it == answers.end()) {
        if (!saysNothing)
            answers.push_back(answer);
    } else if (saysNothing) {
        answers.erase(it);
    } else {
        *it = answer;
    }
}

ChecklistSum summedUp(const Checklist &items, const std::vector<ChecklistAnswer> &answers)
{
    int known = 0;
    ChecklistSum sum;
    for (const ChecklistItem &item : items) {
        const Answer answer = answerTo(answers, item.key).answer;
        known += answer == Answer::Unknown ? 0 : 1;
        sum.yes += answer == Answer::Yes ? 1 : 0;
    }
    const int all = static_cast<int>(items.size());
    if (known > 0)
        sum.state = known < all ? QStringLiteral("begun") : sum.yes < all ? QStringLiteral("answered") : QStringLiteral("complete");
    return sum;
}

} // namespace lead
