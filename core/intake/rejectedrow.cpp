#include "core/intake/rejectedrow.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace lead {

namespace {

constexpr std::size_t MostKept = 64 * 1024;

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString messageOf(const DraftRow &row)
{
    switch (row.readerIssue) {
    case RowIssue::TooManyColumns:
        return ImportText::tr("The row has more cells than the file has columns. Check for a separator inside a text without quotes.");
    case RowIssue::CellTooLarge:
        return ImportText::tr("A cell of the row is larger than 16 MB. Check for a quote that is never closed.");
    default:
        return issueMessage({0, row.reject, {}, {}}, {});
    }
}

// The beginning of the text, without the bytes of a character that is cut.
std::string_view beginning(std::string_view text)
{
    if (text.size() <= MostKept)
        return text;
    std::size_t end = MostKept;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

} // namespace

RejectedRow rejectedRow(const DraftRow &row)
{
    const bool isOfReader = row.readerIssue == RowIssue::TooManyColumns || row.readerIssue == RowIssue::CellTooLarge;
    const std::string_view code = isOfReader ? reasonCode(row.readerIssue) : issueKey(row.reject);
    RejectedRow rejected{row.line, fromUtf8(code), messageOf(row), fromUtf8(beginning(row.raw))};
    if (row.raw.size() > MostKept)
        rejected.message += u' ' + ImportText::tr("Only its first %1 KB of %2 are kept here; the file has the rest.").arg(QString::number(MostKept / 1024), QString::number(row.raw.size() / 1024));
    return rejected;
}

} // namespace lead
