#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace lead {

/// The passphrase of an encrypted backup: from LEADWRIGHT_PASSPHRASE, or typed at the terminal without being shown, twice for
/// a new one. Never from the command line, which other users of the machine can read.
Result<QByteArray> askPassphrase(bool isNew);

} // namespace lead
