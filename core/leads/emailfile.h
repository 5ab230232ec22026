#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/emailtext.h"

#include <QByteArray>
#include <QStringList>

namespace lead {

/// An e-mail as a file has it (.eml, RFC 5322 and MIME).
struct EmailFile
{
    EmailText email;
    QStringList senders;      ///< addresses, lower case
    QStringList recipients;   ///< to and copy, lower case
    std::optional<Millis> at; ///< when it was written; absent when it does not say so, or says what cannot be
    QStringList problems;     ///< what is not shown and why, a sentence each
};

/// Larger files are refused.
constexpr qint64 LargestEmailFile = 40 * 1024 * 1024;
/// Characters of a text that the story shows; the kept file has all of it.
constexpr qsizetype LongestEmailText = 100000;

/// Reads an e-mail file. Only plain text is taken from it; web pages, programs and e-mails within it are left alone. Error::Invalid
/// for what is none.
Result<EmailFile> readEmail(const QByteArray &bytes, Millis now);

} // namespace lead
