#include "core/domain/mention.h"

#include <QRegularExpression>
#include <algorithm>

namespace lead {

namespace {

const QRegularExpression &stored()
{
    static const QRegularExpression pattern(QStringLiteral("@\\[([^\\]\\n]{1,200})\\]\\(user:(\\d{1,18})\\)"));
    return pattern;
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

// The active person whose name stands at a place, as a whole word.
const User *namedAt(QStringView text, const std::vector<User> &users)
{
    const User *best = nullptr;
    for (const User &user : users) {
        const bool isLonger = !best || user.name.size() > best->name.size();
        if (!user.active || user.name.isEmpty() || user.name.contains(u']') || !isLonger || !text.startsWith(user.name, Qt::CaseInsensitive))
            continue;
        if (text.size() == user.name.size() || !isOfWord(text.at(user.name.size())))
            best = &user;
    }
    return best;
}

} // namespace

QString mentionMark(UserId user)
{
    return QStringLiteral("](user:%1)").arg(user.value);
}

QString withMentions(const QString &typed, const std::vector<User> &users)
{
    QString text;
    text.reserve(typed.size());
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const User *user = typed.at(at) == u'@' && (at == 0 || !isOfWord(typed.at(at - 1))) ? namedAt(QStringView(typed).sliced(at + 1), users) : nullptr;
        if (!user) {
            text += typed.at(at);
            continue;
        }
        text += QStringLiteral("@[") + user->name + mentionMark(user->id);
        at += user->name.size();
    }
    return text;
}

QString shownMentions(const QString &text, const std::function<QString(UserId)> &nameOf)
{
    if (!text.contains(QLatin1StringView("](user:")))
        return text;
    QString shown;
    qsizetype at = 0;
    for (auto it = stored().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = nameOf(UserId{match.capturedView(2).toLongLong()});
        shown += QStringView(text).sliced(at, match.capturedStart() - at);
        shown += u'@' + (name.isEmpty() ? match.captured(1) : name);
        at = match.capturedEnd();
    }
    return shown + QStringView(text).sliced(at);
}

std::vector<UserId> mentionsIn(const QString &text)
{
    std::vector<UserId> users;
    for (auto it = stored().globalMatch(text); it.hasNext();) {
        const UserId user{it.next().capturedView(2).toLongLong()};
        if (user.isValid() && std::find(users.begin(), users.end(), user) == users.end())
            users.push_back(user);
    }
    return users;
}

} // namespace lead
