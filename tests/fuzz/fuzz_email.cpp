// E-mails from anywhere: reading ends, what comes of it fits into a story, and what the story keeps reads back as it was.
#include "core/leads/emailfile.h"

#include <cstdint>
#include <cstdlib>

using namespace lead;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

bool isOneLine(const QString &text)
{
    return !text.contains(u'\n') && text == text.simplified();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Millis now = 1772442000000;
    const Result<EmailFile> file = readEmail(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), now);
    if (!file) {
        require(!file.error().message.isEmpty());
        return 0;
    }
    require(!file->senders.isEmpty() && !file->email.from.isEmpty() && !file->email.messageId.isEmpty());
    require(isOneLine(file->email.from) && isOneLine(file->email.to) && isOneLine(file->email.subject) && isOneLine(file->email.messageId));
    require(file->email.text.size() <= LongestEmailText && !file->email.text.contains(QChar(0)));
    require(!file->at || (*file->at > 0 && *file->at < now + 3 * 86400000LL));
    const std::optional<EmailText> again = EmailText::fromBody(file->email.toBody());
    require(again && again->messageId == file->email.messageId && again->text == file->email.text && again->from == file->email.from);
    return 0;
}
