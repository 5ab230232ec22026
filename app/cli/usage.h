#pragma once

#include "app/cli/arguments.h"

#include <limits>

namespace lead {

/// What an error is about when the command itself was wrong, whatever the workspace holds. It ends with exit code 2.
struct WrongWords : ErrorSubject
{
};

/// Something typed that can never work as it stands: an option value, the number of a lead, an assignment without "=".
Error usageError(const QString &sentence);
/// An error that some reader of typed text gave, as one about the command.
Error usageError(const Error &error);

/// The whole number that an option gives; `otherwise` when the option is not there.
Result<qint64> wholeNumber(const Arguments &arguments, const QString &option, qint64 otherwise, qint64 least = 0, qint64 most = std::numeric_limits<qint64>::max());
/// The word that an option gives, which has to be one of `choices`.
Result<QString> oneOf(const Arguments &arguments, const QString &option, const QStringList &choices, const QString &otherwise);

} // namespace lead
