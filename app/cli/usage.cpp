#include "app/cli/usage.h"

#include "app/cli/clitext.h"

namespace lead {

Error usageError(const QString &sentence)
{
    return {Error::Invalid, sentence, {}, std::make_shared<WrongWords>()};
}

Error usageError(const Error &error)
{
    return {error.code, error.message, error.detail, std::make_shared<WrongWords>()};
}

Result<qint64> wholeNumber(const Arguments &arguments, const QString &option, qint64 otherwise, qint64 least, qint64 most)
{
    if (!arguments.has(option))
        return otherwise;
    const QString text = arguments.value(option);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    if (most < std::numeric_limits<qint64>::max())
        return usageError(Cli::tr("--%1 takes a whole number from %2 to %3; “%4” is none.").arg(option, QString::number(least), QString::number(most), text));
    return usageError(Cli::tr("--%1 takes a whole number of %2 or more; “%3” is none.").arg(option, QString::number(least), text));
}

Result<QString> oneOf(const Arguments &arguments, const QString &option, const QStringList &choices, const QString &otherwise)
{
    const QString word = arguments.value(option, otherwise);
    if (choices.contains(word) || word == otherwise)
        return word;
    return usageError(Cli::tr("--%1 takes %2; “%3” is none of them.").arg(option, choices.join(QStringLiteral(", ")), word));
}

} // namespace lead
