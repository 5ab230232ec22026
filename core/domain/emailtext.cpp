#include "core/domain/emailtext.h"

namespace lead {

namespace {

constexpr QChar Between = u'|'; // names of files have none

QString oneLine(const QString &text)
{
    return text.simplified();
}

} // namespace

QString EmailText::toBody() const
{
    QStringList names;
    for (const QString &file : files)
        names << oneLine(QString(file).remove(Between));
    QString body;
    const auto add = [&body](QLatin1StringView name, const QString &value) { body += name + QLatin1StringView(": ") + oneLine(value) + u'\n'; };
    add(QLatin1StringView("From"), from);
    add(QLatin1StringView("To"), to);
    add(QLatin1StringView("Subject"), subject);
    add(QLatin1StringView("Message-ID"), messageId);
    add(QLatin1StringView("Files"), names.join(Between));
    return body + u'\n' + text;
}

std::optional<EmailText> EmailText::fromBody(const QString &body)
{
    EmailText email;
    QString files;
    const std::pair<QLatin1StringView, QString *> lines[] = {{QLatin1StringView("From: "), &email.from},
                                                             {QLatin1StringView("To: "), &email.to},
                                                             {QLatin1StringView("Subject: "), &email.subject},
                                                             {QLatin1StringView("Message-ID: "), &email.messageId},
                                                             {QLatin1StringView("Files: "), &files}};
    qsizetype at = 0;
    for (const auto &[name, value] : lines) {
        const qsizetype end = body.indexOf(u'\n', at);
        if (end < 0 || !QStringView(body).sliced(at, end - at).startsWith(name))
            return std::nullopt;
        *value = body.mid(at + name.size(), end - at - name.size());
        at = end + 1;
    }
    if (at >= body.size() || body.at(at) != u'\n')
        return std::nullopt;
    email.files = files.split(Between, Qt::SkipEmptyParts);
    email.text = body.mid(at + 1);
    return email;
}

} // namespace lead
