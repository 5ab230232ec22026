// Names and first bytes of files from outside: a name is made harmless once and for all, and the verdict on the bytes depends on
// nothing else.
#include "core/base/text.h"
#include "core/domain/filename.h"
#include "core/domain/filenature.h"

#include <cstdint>
#include <cstdlib>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace lead;
    const std::vector<char> exact(data, data + size);
    const std::string_view bytes(exact.data(), exact.size());
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    const QString name = fromUtf8(bytes.substr(0, end));
    const std::string_view head = bytes.substr(std::min(end + 1, bytes.size()));
    const QString safe = safeFileName(name);
    if (safe.isEmpty() || safe.size() > 120 || safe.startsWith(u'.') || safe.contains(u'/') || safe.contains(u'\\') || safe.contains(QChar(QChar::Null)) || safeFileName(safe) != safe)
        std::abort();
    const std::vector<char> alone(head.begin(), head.end()); // so that one byte too far is noticed
    const FileNature nature = fileNature(name, QByteArrayView(alone.data(), static_cast<qsizetype>(alone.size())));
    if (nature != fileNature(safe, QByteArrayView(alone.data(), static_cast<qsizetype>(alone.size()))))
        std::abort();
    // A program stays one under any other name.
    if (fileNature(QStringLiteral("x"), QByteArrayView(alone.data(), static_cast<qsizetype>(alone.size()))).kind == FileNature::Program && nature.kind != FileNature::Program)
        std::abort();
    return 0;
}
