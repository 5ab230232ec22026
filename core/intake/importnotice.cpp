#include "core/intake/importnotice.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace lead {

namespace {

constexpr qsizetype MostNamedColumns = 8;

struct NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(ImportNotice)
};

// The line on which a byte of the file stands, from 1.
qint64 lineAt(const QString &path, qint64 offset, const Encoding &encoding)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const qsizetype width = encoding.name.starts_with("utf-16") ? 2 : encoding.name.starts_with("utf-32") ? 4 : 1;
    const qsizetype at = encoding.name.ends_with("-be") ? width - 1 : 0;
    qint64 line = 1;
    while (file.pos() < offset) {
        const QByteArray block = file.read(std::min<qint64>(1 << 20, offset - file.pos()));
        if (block.isEmpty())
            break;
        for (qsizetype i = 0; i + width <= block.size(); i += width)
            line += block.at(i + at) == '\n' && std::count(block.begin() + i, block.begin() + i + width, '\0') == width - 1;
    }
    return line;
}

QString listed(const std::vector<qint64> &lines)
{
    QStringList texts;
    for (const qint64 line : lines)
        texts.append(QString::number(line));
    return texts.join(QStringLiteral(", "));
}

void addReading(const ReadReport &report, const QString &path, const Encoding &encoding, std::vector<ImportNotice> &notices)
{
    if (report.undecodable > 0) {
        const qint64 line = lineAt(path, report.firstUndecodable, encoding);
        notices.push_back({QStringLiteral("unreadable_bytes"),
                           NoticeText::tr("%n place(s) could not be read as text, the first in line %1, and became “�”. Save the file as UTF-8, or name its encoding, and import it again.", nullptr, static_cast<int>(report.undecodable)).arg(line),
                           report.undecodable, {line}, {}});
    }
    if (report.otherLines > 0) {
        const qint64 line = lineAt(path, report.firstOtherLine, encoding);
        notices.push_back({QStringLiteral("other_encoding"),
                           NoticeText::tr("%n line(s) of this UTF-8 file were written in another encoding and read as Windows-1252, the first in line %1. Look at the letters in them.", nullptr, static_cast<int>(report.otherLines)).arg(line),
                           report.otherLines, {line}, {}});
    }
    if (report.change == FileChange::Grew)
        notices.push_back({QStringLiteral("file_changed"), NoticeText::tr("The file grew while it was read; what was added is not in. Import it again when it is complete."), 0, {}, {}});
    if (report.change == FileChange::Modified)
        notices.push_back({QStringLiteral("file_changed"), NoticeText::tr("The file was changed while it was read, so old and new rows may be mixed. Undo this import and import it again."), 0, {}, {}});
    if (report.quoteRepairs > 0) {
        const std::vector<qint64> first(report.firstQuoteRepairs.begin(), report.firstQuoteRepairs.end());
        const bool areAll = report.quoteRepairs == static_cast<qint64>(first.size());
        notices.push_back({QStringLiteral("quotes_mended"),
                           NoticeText::tr("%n row(s) had a quote in the wrong place and were mended; look at lines %1.", nullptr, static_cast<int>(report.quoteRepairs))
                               .arg(areAll ? listed(first) : QString(listed(first) + QStringLiteral(" …"))),
                           report.quoteRepairs, first, {}});
    }
}

bool isUsed(const MappedColumn &column, const ColumnMapping &mapping, const QString &outcomeColumn)
{
    const auto feeds = [&](const DerivedColumn &derived) { return std::find(derived.sources.begin(), derived.sources.end(), column.index) != derived.sources.end(); };
    return column.field != 0 || (!outcomeColumn.isEmpty() && fromUtf8(column.header) == outcomeColumn) || std::any_of(mapping.derived.begin(), mapping.derived.end(), feeds);
}

} // namespace

std::vector<ImportNotice> noticesAbout(const DelimitedFile &file, const QString &path, const ColumnMapping &mapping, const QString &outcomeColumn)
{
    std::vector<ImportNotice> notices;
    addReading(file.report(), path, file.sniffed().encoding, notices);
    QStringList left;
    for (const MappedColumn &column : mapping.columns)
        if (!isUsed(column, mapping, outcomeColumn))
            left.append(trimmed(column.header).empty() ? NoticeText::tr("Column %1").arg(column.index + 1) : fromUtf8(trimmed(column.header)));
    if (!left.isEmpty()) {
        QStringList named = left.mid(0, MostNamedColumns);
        if (left.size() > MostNamedColumns)
            named.append(QStringLiteral("…"));
        notices.push_back({QStringLiteral("columns_left_out"), NoticeText::tr("%n column(s) were left out, because no field takes them: %1.", nullptr, static_cast<int>(left.size())).arg(named.join(QStringLiteral(", "))),
                           left.size(), {}, left});
    }
    if (file.sniffed().shape.headerRows == 0)
        notices.push_back({QStringLiteral("no_heading_row"), NoticeText::tr("No heading row was found, so the first line was imported as a row and the columns were told by their values."), 0, {}, {}});
    return notices;
}

} // namespace lead
