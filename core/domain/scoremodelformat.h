#pragma once

#include <QString>

namespace lead {

/// What the key "format" of a scoring model says.
inline QString scoreModelFormat()
{
    return QStringLiteral("leadwright-score-model");
}

} // namespace lead
