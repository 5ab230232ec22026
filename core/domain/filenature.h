#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace lead {

/// What happens when a file from outside is opened, as its name and its first bytes tell. Nothing is unpacked or run to find out.
struct FileNature
{
    enum Kind : std::uint8_t {
        Ordinary, ///< a picture, a document, an archive, anything else that only is shown
        Program,  ///< could run: programs, scripts, starters, packages that install
        WebPage,  ///< opens in the browser, where its scripts run
        Macros,   ///< a document that may bring macros
    };

    Kind kind = Ordinary;
    bool isDisguised = false; ///< the name promises something else than the bytes are

    bool operator==(const FileNature &) const = default;
};

/// How many of the first bytes tell enough.
inline constexpr qsizetype FileNatureBytes = 4096;

/// `head` are the first bytes of the file, FileNatureBytes of them or the whole file when it is shorter.
FileNature fileNature(QStringView name, QByteArrayView head);

} // namespace lead
