#pragma once

#include <QString>

namespace lead {

/// A name under which a file that came from outside may be shown and saved: without folders, control characters and
/// marks that turn the direction of text, without what file systems refuse, at most 120 characters with its ending kept.
/// Never empty, never hidden.
QString safeFileName(QStringView name);

} // namespace lead
