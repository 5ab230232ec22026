#include "core/intake/filekind.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace lead {

namespace {

enum class Advice { SaveSheetAsCsv, ExportAsCsv, Unpack, NoTable, OpenInCalendar };

struct Signature
{
    std::string_view magic;
    std::size_t offset;
    const char *name;
    Advice advice;
};

using namespace std::string_view_literals;

constexpr Signature signatures[] = {
    {"SQLite format 3\0"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "an SQLite database"), Advice::ExportAsCsv},
    {"%PDF-"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a PDF document"), Advice::ExportAsCsv},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, 0,
     QT_TRANSLATE_NOOP("ForeignFormat", "an old Excel or Word file (.xls, .doc)"), Advice::SaveSheetAsCsv},
    {"\x89PNG\r\n\x1A\n"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a PNG image"), Advice::NoTable},
    {"\xFF\xD8\xFF"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a JPEG image"), Advice::NoTable},
    {"GIF87a"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a GIF image"), Advice::NoTable},
    {"GIF89a"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a GIF image"), Advice::NoTable},
    {"II*\0"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a TIFF image"), Advice::NoTable},
    {"MM\0*"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a TIFF image"), Advice::NoTable},
    {"WEBP"sv, 8, QT_TRANSLATE_NOOP("ForeignFormat", "a WebP image"), Advice::NoTable},
    {"WAVE"sv, 8, QT_TRANSLATE_NOOP("ForeignFormat", "a sound file"), Advice::NoTable},
    {"ID3\x03"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a sound file"), Advice::NoTable},
    {"ID3\x04"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a sound file"), Advice::NoTable},
    {"OggS\0"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a sound or video file"), Advice::NoTable},
    {"ftyp"sv, 4, QT_TRANSLATE_NOOP("ForeignFormat", "a video or photo file"), Advice::NoTable},
    {"\x1F\x8B"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a compressed file (.gz)"), Advice::Unpack},
    {"BZh91AY"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a compressed file (.bz2)"), Advice::Unpack},
    {"\xFD"
     "7zXZ\0"sv,
     0, QT_TRANSLATE_NOOP("ForeignFormat", "a compressed file (.xz)"), Advice::Unpack},
    {"\x28\xB5\x2F\xFD"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a compressed file (.zst)"), Advice::Unpack},
    {"7z\xBC\xAF\x27\x1C"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a 7-Zip archive"), Advice::Unpack},
    {"Rar!\x1A\x07"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a RAR archive"), Advice::Unpack},
    {"ustar"sv, 257, QT_TRANSLATE_NOOP("ForeignFormat", "a tar archive"), Advice::Unpack},
    {"\x7F"
     "ELF"sv,
     0, QT_TRANSLATE_NOOP("ForeignFormat", "a program"), Advice::NoTable},
    {"PAR1"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a Parquet file"), Advice::ExportAsCsv},
    {"Obj\x01"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "an Avro file"), Advice::ExportAsCsv},
    {"{\\rtf"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a rich text document (.rtf)"),
     Advice::SaveSheetAsCsv},
    {"\0\x01\0\0Standard"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "an Access database"),
     Advice::ExportAsCsv},
    {"!BDN"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "an Outlook data file (.pst)"), Advice::ExportAsCsv},
    {"BEGIN:VCALENDAR"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a calendar file (.ics)"), Advice::OpenInCalendar},
    {"bplist00"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a binary property list"), Advice::NoTable},
    {"wOFF"sv, 0, QT_TRANSLATE_NOOP("ForeignFormat", "a font"), Advice::NoTable},
};

QString remedyFor(Advice advice)
{
    const char *text = nullptr;
    switch (advice) {
    case Advice::SaveSheetAsCsv:
        text =
            QT_TRANSLATE_NOOP("ForeignFormat", "Open it in a spreadsheet, save the sheet as CSV (UTF-8), and "
                                               "choose that file.");
        break;
    case Advice::ExportAsCsv:
        text = QT_TRANSLATE_NOOP("ForeignFormat",
                                 "Export the list as CSV where it came from, and choose that file.");
        break;
    case Advice::Unpack:
        text = QT_TRANSLATE_NOOP("ForeignFormat", "Unpack it first, and choose the file inside.");
        break;
    case Advice::OpenInCalendar:
        text = QT_TRANSLATE_NOOP("ForeignFormat", "Import it on the calendar page.");
        break;
    case Advice::NoTable:
        text = QT_TRANSLATE_NOOP("ForeignFormat", "Choose a CSV, TSV or text file with one lead a line.");
        break;
    }
    return QCoreApplication::translate("ForeignFormat", text);
}

ForeignFormat format(const char *name, Advice advice)
{
    return {QCoreApplication::translate("ForeignFormat", name), remedyFor(advice)};
}

bool has(std::string_view head, std::string_view needle)
{
    return head.find(needle) != std::string_view::npos;
}

ForeignFormat zipKind(std::string_view head)
{
    if (has(head, "xl/workbook") || has(head, "xl/worksheets") || has(head, "xl/_rels") ||
        has(head, "xl/styles") || has(head, "xl/theme") || has(head, "xl/sharedStrings"))
        return format(QT_TRANSLATE_NOOP("ForeignFormat", "an Excel workbook (.xlsx)"),
                      Advice::SaveSheetAsCsv);
    if (has(head, "opendocument.spreadsheet"))
        return format(QT_TRANSLATE_NOOP("ForeignFormat", "an OpenDocument spreadsheet (.ods)"),
                      Advice::SaveSheetAsCsv);
    if (has(head, "word/") || has(head, "opendocument.text"))
        return format(QT_TRANSLATE_NOOP("ForeignFormat", "a word processor document (.docx, .odt)"),
                      Advice::SaveSheetAsCsv);
    if (has(head, "[Content_Types].xml"))
        return format(QT_TRANSLATE_NOOP("ForeignFormat", "an Office file (.xlsx, .docx)"),
                      Advice::SaveSheetAsCsv);
    return format(QT_TRANSLATE_NOOP("ForeignFormat", "a ZIP archive"), Advice::Unpack);
}

// NUL bytes come in regular places in UTF-16 and UTF-32, rarely in 8-bit text, and everywhere in binary data.
bool looksBinary(std::string_view head)
{
    std::size_t controls = 0;
    std::size_t nuls[4] = {};
    for (std::size_t i = 0; i < head.size(); ++i) {
        const auto c = static_cast<unsigned char>(head[i]);
        if (c == 0)
            ++nuls[i % 4];
        else if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != 0x0B && c != 0x0C && c != 0x1A &&
                 c != 0x1B && !(c >= 0x1C && c <= 0x1F))
            ++controls;
    }
    const std::size_t allNuls = nuls[0] + nuls[1] + nuls[2] + nuls[3];
    const std::size_t even = nuls[0] + nuls[2];
    const std::size_t odd = nuls[1] + nuls[3];
    const bool utf16 = allNuls > 0 && std::max(even, odd) > 8 * std::min(even, odd);
    const bool utf32 =
        allNuls * 2 > head.size() && std::min(nuls[0], nuls[3]) * 8 < std::max(nuls[0], nuls[3]);
    if (controls * 20 > head.size() + 20)
        return true;
    return !utf16 && !utf32 && allNuls * 10 > head.size();
}

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t at = text.find_first_not_of(" \t\r\n");
    return at == std::string_view::npos ? std::string_view() : text.substr(at);
}

// An object with a name and a colon, or a list of objects or lists. A cell in braces is none.
bool looksLikeJson(std::string_view text)
{
    if (text.starts_with('[')) {
        const std::string_view first = withoutBlanks(text.substr(1));
        return first.starts_with('[') || (first.starts_with('{') && looksLikeJson(first));
    }
    if (!text.starts_with('{'))
        return false;
    const std::string_view name = withoutBlanks(text.substr(1));
    const std::size_t end = name.starts_with('"') ? name.find('"', 1) : std::string_view::npos;
    return end != std::string_view::npos && withoutBlanks(name.substr(end + 1)).starts_with(':');
}

} // namespace

std::optional<ForeignFormat> markedUpFormat(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    const std::string_view text = withoutBlanks(head);
    if (looksLikeJson(text))
        return format(QT_TRANSLATE_NOOP("ForeignFormat", "JSON data"), Advice::ExportAsCsv);
    const auto begins = [text](std::string_view tag) { return equalsIgnoringAsciiCase(text.substr(0, tag.size()), tag); };
    if (begins("<!doctype html") || begins("<html"))
        return format(QT_TRANSLATE_NOOP("ForeignFormat", "a web page (.html)"), Advice::ExportAsCsv);
    if (begins("<?xml"))
        return format(QT_TRANSLATE_NOOP("ForeignFormat", "an XML file"), Advice::ExportAsCsv);
    return std::nullopt;
}

std::optional<ForeignFormat> foreignFormat(std::string_view head)
{
    if (head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06"))
        return zipKind(head);
    for (const Signature &s : signatures) {
        if (head.size() >= s.offset + s.magic.size() && head.substr(s.offset, s.magic.size()) == s.magic)
            return format(s.name, s.advice);
    }
    if (head.starts_with("MZ") && looksBinary(head))
        return format(QT_TRANSLATE_NOOP("ForeignFormat", "a Windows program"), Advice::NoTable);
    if (head.starts_with("BM") && looksBinary(head))
        return format(QT_TRANSLATE_NOOP("ForeignFormat", "a bitmap image"), Advice::NoTable);
    const bool marked = head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF") ||
                        head.starts_with("\xEF\xBB\xBF") ||
                        head.starts_with(std::string_view("\0\0\xFE\xFF", 4));
    if (!marked && looksBinary(head.substr(0, 65536)))
        return format(QT_TRANSLATE_NOOP("ForeignFormat", "binary data, not text"), Advice::NoTable);
    return std::nullopt;
}

} // namespace lead
