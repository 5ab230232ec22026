#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <optional>
#include <string>

namespace lead {

struct DelimitedOptions;
struct SniffedFile;

/// What a person said about how a file is to be read, where the sniffed facts are wrong. What is absent is sniffed.
struct ReadingChoice
{
    std::optional<QString> encoding = {};       ///< "utf-8", "windows-1252"
    std::optional<std::string> delimiter = {};
    std::optional<char> quote = {};             ///< NUL: cells are not quoted
    std::optional<int> skipRows = {};           ///< rows above the table
    std::optional<bool> hasHeader = {};

    bool operator==(const ReadingChoice &) const = default;

    QJsonObject toJson() const;
    static ReadingChoice fromJson(const QJsonObject &object);
    /// The options to open the file with. `sniffed` is the file as it was sniffed with the same encoding, for what of
    /// the dialect was not chosen.
    DelimitedOptions options(const SniffedFile &sniffed) const;
};

/// The same for a file that was not looked at yet.
Result<DelimitedOptions> optionsFor(const QString &path, const ReadingChoice &choice);

} // namespace lead
