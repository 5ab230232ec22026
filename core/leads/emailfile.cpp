// Reading e-mail files. What comes in is foreign and may be hostile: its size, its headers and the number of its parts are bounded
// before GMime sees it, nothing is unpacked, run or loaded, and web pages are not looked into.
#include "core/leads/emailfile.h"

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/domain/filename.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstring>
#include <gmime/gmime.h>
#include <memory>
#include <mutex>
#include <unicode/ucnv.h>

namespace lead {

namespace {

constexpr qsizetype LongestHeader = 256 * 1024; // bytes, all lines of the first block together
constexpr qsizetype LongestHeaderLine = 65536;
constexpr qsizetype LongestTextBytes = 4 * LongestEmailText;
constexpr qsizetype LongestSubject = 500;
constexpr qsizetype LongestAddress = 320;
constexpr qsizetype LongestId = 400;
constexpr int MostAddresses = 100;
constexpr int MostNested = 100;
constexpr int MostParts = 20000;
constexpr int MostHeaderLines = 50000;
constexpr int DeepestPart = 20;
constexpr int MostFiles = 50;
constexpr qint64 FirstEmail = 0;              // seconds; the clocks of mail programs begin in 1970
constexpr Millis AheadOfUs = 2 * 86400000LL;  // clocks and zones of senders are off, but not by more

struct EmailReaderText
{
    Q_DECLARE_TR_FUNCTIONS(EmailReader)
};

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

Error wrong(const QString &sentence)
{
    return {Error::Invalid, sentence};
}

QString cleanLine(const char *text, qsizetype most)
{
    std::string buffer;
    const QString whole = fromUtf8(cleaned(text ? std::string_view(text) : std::string_view(), buffer)).simplified();
    return whole.size() > most ? whole.left(most - 1) + u'…' : whole;
}

bool isHeaderLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    // More is allowed than any program uses, and web pages would begin with it.
    return colon > 0 && std::all_of(line.begin(), line.begin() + colon, [](char c) { return isAsciiLetter(c) || isDigit(c) || c == '-' || c == '_' || c == '.'; });
}

// The first lines tell whether this is an e-mail at all, whatever its name says.
Result<void> checkBeginning(const QByteArray &bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return wrong(EmailReaderText::tr("This is a file in Outlook's own format. In Outlook, save the e-mail as “.eml” and drop that file."));
    const qsizetype end = bytes.indexOf('\n');
    if (!isHeaderLine(QByteArrayView(bytes).first(end < 0 ? bytes.size() : end)))
        return wrong(EmailReaderText::tr("This is not an e-mail, whatever its name says: it does not begin with the lines that every e-mail begins with."));
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype next = bytes.indexOf('\n', at);
        const qsizetype length = (next < 0 ? bytes.size() : next) - at;
        if (length == 0 || (length == 1 && bytes.at(at) == '\r'))
            break;
        at += length + 1;
        if (at > LongestHeader || length > LongestHeaderLine)
            return wrong(EmailReaderText::tr("The lines before the text of this e-mail are longer than any mail program writes. It was not read."));
    }
    if (QByteArrayView(bytes).first(std::min(at, bytes.size())).contains('\0'))
        return wrong(EmailReaderText::tr("This is not an e-mail, whatever its name says: it does not begin with the lines that every e-mail begins with."));
    return {};
}

// How many parts and lines of headers there are, before a parser makes an object of each.
Result<void> checkShape(const QByteArray &bytes)
{
    int parts = 0;
    int headers = 0;
    int boundaries = 0;
    int messages = 0;
    const QByteArray lowered = bytes.toLower();
    for (qsizetype at = 0; at < lowered.size();) {
        qsizetype end = lowered.indexOf('\n', at);
        end = end < 0 ? lowered.size() : end;
        const QByteArrayView line = QByteArrayView(lowered).sliced(at, end - at);
        // Only where a header can name a kind: people write of messages, too, and link to them.
        if (line.startsWith(' ') || line.startsWith('\t') || line.contains("content-type")) {
            boundaries += line.contains("boundary") ? 1 : 0;
            messages += line.contains("message/") ? 1 : 0;
        }
        parts += line.startsWith("--") ? 1 : 0;
        headers += isHeaderLine(line.first(std::min<qsizetype>(line.size(), 100))) ? 1 : 0;
        at = end + 1;
    }
    if (boundaries > MostNested || messages > MostNested)
        return wrong(EmailReaderText::tr("The e-mail is nested deeper than any that people write. It was not read."));
    if (parts > MostParts || headers > MostHeaderLines)
        return wrong(EmailReaderText::tr("The e-mail has more parts than any that people write. It was not read."));
    return {};
}

/// Takes from one message what a story keeps.
class MessageReader
{
public:
    explicit MessageReader(Millis now)
        : m_now(now)
    {
    }

    Result<EmailFile> read(GMimeMessage *message);

private:
    static QString addresses(InternetAddressList *list, QStringList &plain, int depth = 0);
    void readDate(GMimeMessage *message);
    void look(GMimeObject *object, int depth);
    void takePart(GMimePart *part);
    QString textOf(GMimePart *part);
    QString decoded(const QByteArray &bytes, const char *charset);
    void addProblem(const QString &sentence)
    {
        if (!m_file.problems.contains(sentence))
            m_file.problems << sentence;
    }

    Millis m_now;
    EmailFile m_file;
    bool m_hasText = false;
    bool m_hasWebPage = false;
    bool m_isEncrypted = false;
};

QString MessageReader::addresses(InternetAddressList *list, QStringList &plain, int depth)
{
    QStringList shown;
    const int length = list ? internet_address_list_length(list) : 0;
    for (int i = 0; i < length && plain.size() < MostAddresses; ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            if (depth == 0)
                shown << addresses(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), plain, depth + 1);
            continue;
        }
        const QString mailbox = cleanLine(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)), LongestAddress);
        if (!mailbox.contains(u'@'))
            continue;
        plain << mailbox.toLower();
        const QString name = cleanLine(internet_address_get_name(address), LongestAddress);
        shown << (name.isEmpty() ? mailbox : QString(name + QStringLiteral(" <") + mailbox + u'>'));
    }
    shown.removeAll(QString());
    return shown.join(QStringLiteral(", "));
}

void MessageReader::readDate(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    const qint64 seconds = date ? g_date_time_to_unix(date) : -1;
    if (seconds > FirstEmail && seconds <= (m_now + AheadOfUs) / 1000)
        m_file.at = seconds * 1000;
    else
        addProblem(EmailReaderText::tr("The e-mail does not say when it was written, or says what cannot be. It stands in the story under the time when it was added."));
}

// What the part says it is decides only whether it is taken as text; bytes that are none are not.
QString MessageReader::textOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    const auto length = static_cast<qsizetype>(array ? array->len : 0);
    const char *data = array ? reinterpret_cast<const char *>(array->data) : nullptr;
    qsizetype kept = std::min(length, LongestTextBytes);
    for (int back = 0; kept < length && back < 3 && (data[kept] & 0xC0) == 0x80; ++back) // not in the middle of a character
        --kept;
    const QByteArray bytes(data, kept);
    const char *charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
    const bool isWide = charset && (g_ascii_strncasecmp(charset, "utf-16", 6) == 0 || g_ascii_strncasecmp(charset, "utf-32", 6) == 0);
    if (bytes.contains('\0') && !isWide) {
        addProblem(EmailReaderText::tr("A part of the e-mail says that it is text, but it is not. It is not shown; the kept file has it."));
        return {};
    }
    std::string buffer;
    const QByteArray utf8 = decoded(bytes, charset).toUtf8();
    const QString text = fromUtf8(cleaned(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())), buffer)).trimmed();
    if (text.size() <= LongestEmailText && length <= LongestTextBytes)
        return text;
    addProblem(EmailReaderText::tr("The text of the e-mail is very long. The story has its beginning; the kept file has all of it."));
    return text.left(LongestEmailText);
}

QString MessageReader::decoded(const QByteArray &bytes, const char *charset)
{
    if (isValidUtf8({bytes.constData(), static_cast<std::size_t>(bytes.size())}) && (!charset || g_ascii_strcasecmp(charset, "utf-8") == 0 || g_ascii_strcasecmp(charset, "us-ascii") == 0))
        return QString::fromUtf8(bytes);
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(charset && std::strlen(charset) < UCNV_MAX_CONVERTER_NAME_LENGTH ? charset : "windows-1252", &status);
    if (U_FAILURE(status)) {
        addProblem(EmailReaderText::tr("The e-mail is written in a character set that is not known here. Some characters may be wrong; the kept file has them as they came."));
        status = U_ZERO_ERROR;
        converter = ucnv_open("windows-1252", &status);
    }
    if (U_FAILURE(status))
        return QString::fromUtf8(bytes);
    QString text(2 * bytes.size() + 16, Qt::Uninitialized); // no character set gives more for a byte
    const int32_t length = ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), static_cast<int32_t>(text.size()), bytes.constData(), static_cast<int32_t>(bytes.size()), &status);
    ucnv_close(converter);
    text.truncate(U_FAILURE(status) ? 0 : std::min<qsizetype>(length, text.size()));
    if (text.contains(QChar::ReplacementCharacter))
        addProblem(EmailReaderText::tr("Some characters of the e-mail are broken. The kept file has them as they came."));
    return text;
}

void MessageReader::takePart(GMimePart *part)
{
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    const char *given = g_mime_part_get_filename(part);
    const bool isFile = given || g_mime_part_is_attachment(part);
    if (!isFile && !m_hasText && (!type || g_mime_content_type_is_type(type, "text", "plain"))) {
        m_file.email.text = textOf(part);
        m_hasText = !m_file.email.text.isEmpty();
    } else if (!isFile && type && g_mime_content_type_is_type(type, "text", "html")) {
        m_hasWebPage = true;
    } else if (isFile && m_file.email.files.size() < MostFiles) {
        m_file.email.files << safeFileName(cleanLine(given ? given : "file", LongestAddress)).remove(u'|');
    }
}

// Depth first, as mail programs show it. E-mails within the e-mail are files of it.
void MessageReader::look(GMimeObject *object, int depth)
{
    if (!object || depth > DeepestPart)
        return;
    if (GMIME_IS_MULTIPART_ENCRYPTED(object)) {
        m_isEncrypted = true;
    } else if (GMIME_IS_MULTIPART(object)) {
        const int count = g_mime_multipart_get_count(GMIME_MULTIPART(object));
        for (int i = 0; i < count; ++i)
            look(g_mime_multipart_get_part(GMIME_MULTIPART(object), i), depth + 1);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        if (m_file.email.files.size() < MostFiles)
            m_file.email.files << EmailReaderText::tr("Another e-mail");
    } else if (GMIME_IS_PART(object)) {
        takePart(GMIME_PART(object));
    }
}

Result<EmailFile> MessageReader::read(GMimeMessage *message)
{
    m_file.email.from = addresses(g_mime_message_get_from(message), m_file.senders);
    if (m_file.senders.isEmpty())
        return wrong(EmailReaderText::tr("This e-mail does not say who wrote it, so it cannot be added. Export it from the mail program again."));
    const QString to = addresses(g_mime_message_get_addresses(message, GMIME_ADDRESS_TYPE_TO), m_file.recipients);
    const QString copy = addresses(g_mime_message_get_addresses(message, GMIME_ADDRESS_TYPE_CC), m_file.recipients);
    m_file.email.to = QStringList{to, copy}.filter(QStringLiteral("@")).join(QStringLiteral(", "));
    m_file.email.subject = cleanLine(g_mime_message_get_subject(message), LongestSubject);
    m_file.email.messageId = cleanLine(g_mime_message_get_message_id(message), LongestId);
    readDate(message);
    look(g_mime_message_get_mime_part(message), 0);
    if (m_isEncrypted)
        addProblem(EmailReaderText::tr("The e-mail is encrypted. Its text is not shown; open the kept file in the mail program."));
    else if (!m_hasText && m_hasWebPage)
        addProblem(EmailReaderText::tr("The e-mail has its text as a web page only, which is not shown. Open the kept file in the mail program."));
    else if (!m_hasText)
        addProblem(EmailReaderText::tr("The e-mail has no text that could be shown."));
    return m_file;
}

} // namespace

Result<EmailFile> readEmail(const QByteArray &given, Millis now)
{
    if (given.size() > LargestEmailFile)
        return wrong(EmailReaderText::tr("E-mail files of up to %1 MB are read. Attach this one as a file instead.").arg(LargestEmailFile / 1024 / 1024));
    QByteArray bytes = given.startsWith("\xEF\xBB\xBF") ? given.sliced(3) : given;
    if (bytes.startsWith("From ")) // the separating line of a mailbox file
        bytes = bytes.sliced(std::max<qsizetype>(0, bytes.indexOf('\n') + 1));
    if (Result<void> fine = checkBeginning(bytes); !fine)
        return fine.error();
    if (Result<void> fine = checkShape(bytes); !fine)
        return fine.error();
    static std::once_flag begun;
    std::call_once(begun, [] { g_mime_init(); });
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return wrong(EmailReaderText::tr("The e-mail is cut off or damaged. Export it from the mail program again."));
    Result<EmailFile> file = MessageReader(now).read(message.get());
    if (file && file->email.messageId.isEmpty()) {
        Sha256 hash;
        hash.add({given.constData(), static_cast<std::size_t>(given.size())});
        file->email.messageId = QStringLiteral("sha256:") + QString::fromLatin1(hash.result().toHex());
    }
    return file;
}

} // namespace lead
