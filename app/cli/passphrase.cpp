#include "app/cli/passphrase.h"

#include "app/cli/clitext.h"

#include <cstring>
#include <optional>
#include <unistd.h>

namespace lead {

namespace {

std::optional<QByteArray> typed(const QString &question)
{
    char *text = ::getpass(qPrintable(question + u' ')); // its own buffer, wiped below
    if (!text)
        return std::nullopt;
    const QByteArray passphrase(text);
    ::explicit_bzero(text, std::strlen(text));
    return passphrase;
}

} // namespace

Result<QByteArray> askPassphrase(bool isNew)
{
    if (const QByteArray given = qgetenv("LEADWRIGHT_PASSPHRASE"); !given.isEmpty())
        return given;
    const Error none{Error::Invalid, Cli::tr("No passphrase was given. Set LEADWRIGHT_PASSPHRASE, or type it when asked at a terminal.")};
    if (!::isatty(STDIN_FILENO))
        return none;
    const std::optional<QByteArray> passphrase = typed(Cli::tr("Passphrase:"));
    if (!passphrase || passphrase->isEmpty())
        return none;
    if (isNew && typed(Cli::tr("The same again:")) != passphrase)
        return Error{Error::Invalid, Cli::tr("The two passphrases differ. Nothing was written.")};
    return *passphrase;
}

} // namespace lead
