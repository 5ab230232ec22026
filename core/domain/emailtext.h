#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace lead {

/// What the story of a lead keeps of an e-mail. Everything is plain text and may be anybody's; all but `text` is one line each.
struct EmailText
{
    QString from;      ///< "Anna Weber <anna@example.com>"
    QString to;        ///< of all it went to, separated by commas
    QString subject;
    QString messageId; ///< by which the same e-mail is recognised
    QStringList files; ///< names of what was attached to it
    QString text;

    /// As the body of an activity: header lines, an empty line, the text.
    QString toBody() const;
    /// Absent for a body that is none of these, such as a sentence that somebody wrote about an e-mail.
    static std::optional<EmailText> fromBody(const QString &body);

    bool operator==(const EmailText &) const = default;
};

} // namespace lead
