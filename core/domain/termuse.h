#pragma once

#include <QString>

namespace lead {

/// A value of a choice field or of a list such as the tags, and how many visible leads have it.
struct TermUse
{
    QString value;
    qint64 leads = 0;

    bool operator==(const TermUse &) const = default;
};

} // namespace lead
