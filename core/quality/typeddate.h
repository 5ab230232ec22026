#pragma once

#include "core/quality/datenormaliser.h"

#include <QDateTime>
#include <optional>

class QLocale;
class QString;

namespace lead {

/// A date or moment as a person types it: whatever a file may say, with day and month in the order of `locale`; without a
/// language nothing is guessed.
DateValue typedDateValue(const QString &text, const QTimeZone &zone, const QLocale &locale);
/// The same for an editor, in the language of the program; absent when it cannot be read.
std::optional<QDateTime> typedMoment(const QString &text, const QTimeZone &zone);

} // namespace lead
