#pragma once

#include "core/base/result.h"

#include <QObject>
#include <functional>
#include <optional>

namespace lead {

/// The keychain of the desktop. Nothing falls back to a file: without a keychain every call ends with an error. Answers come
/// through the event loop.
class Keychain : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Absent: there is no such entry. Some systems cannot tell that from a keychain that is missing.
    using Read = std::function<void(const Result<std::optional<QString>> &)>;
    using Written = std::function<void(const Result<void> &)>;
    void read(const QString &key, const Read &then);
    void write(const QString &key, const QString &text, const Written &then);
};

} // namespace lead
