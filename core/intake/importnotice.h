#pragma once

#include "core/intake/columnmapping.h"
#include "core/intake/delimitedfile.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace lead {

/// What a person should know about how a file was read: what was mended, guessed or left out. The rows are in.
struct ImportNotice
{
    QString code;    ///< stable: "unreadable_bytes", "other_encoding", "file_changed", "quotes_mended", "columns_left_out", "no_heading_row"
    QString message; ///< a whole sentence with the remedy
    qint64 count = 0;
    std::vector<qint64> lines; ///< of the file: the first few that it is about
    QStringList columns;       ///< headings, where it is about columns
};

/// The notices about a file that was read to its end (or as far as was wanted). `outcomeColumn` is a heading that is used
/// although no field takes it.
std::vector<ImportNotice> noticesAbout(const DelimitedFile &file, const QString &path, const ColumnMapping &mapping, const QString &outcomeColumn);

} // namespace lead
