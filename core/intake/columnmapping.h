#pragma once

#include "core/base/result.h"
#include "core/domain/fieldcatalog.h"
#include "core/intake/derivedcolumn.h"
#include "core/intake/valuepattern.h"

#include <QByteArray>
#include <QJsonObject>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lead {

/// Where a proposal comes from.
enum class MappedBy : std::uint8_t {
    Nothing, ///< not mapped
    Synonym, ///< the heading names the field
    Preset,  ///< the heading as the recognised program writes it
    Pattern, ///< the values cannot be anything else
    Saved,   ///< a mapping saved for these headings, or given by hand
};
/// "synonym", "preset", "pattern", "saved", or empty.
QString mappedByName(MappedBy how);

/// One column of a file and what becomes of it.
struct MappedColumn
{
    int index = 0; ///< from 0
    std::string header;
    FieldNumber field = 0; ///< 0: not mapped
    double confidence = 0; ///< 0 to 1; people should look at what is below 0.8
    MappedBy how = MappedBy::Nothing;
    ValueType type = ValueType::Empty;
    DateHint dateHint = DateHint::Unknown;
    std::vector<std::string> samples;
    QString reason; ///< for people: why it is not mapped although it might be
};

/// What becomes of the columns of a file: proposed, saved, or put together by hand.
struct ColumnMapping
{
    std::string name;
    std::string preset;    ///< key of the recognised preset, or empty
    std::string signature; ///< headerSignature() of the headings
    std::vector<MappedColumn> columns; ///< those of the file, then the derived ones
    std::vector<DerivedColumn> derived;
    std::optional<DateHint> dateHint;             ///< as chosen for all date columns
    std::string country;                          ///< default country for phone numbers and states, "US"
    std::map<FieldNumber, std::string> constants; ///< fields that get one value in every row

    /// The column that fills the field; null when there is none.
    const MappedColumn *columnFor(FieldNumber field) const;
};

/// By which a saved mapping is found again: the same headings, in any order and spelled with other case,
/// blanks and punctuation, have the same signature, as exports change the order of columns when somebody
/// drags one. Empty when no heading means anything (a file without headings): two such files have nothing in
/// common but their width.
std::string headerSignature(const std::vector<std::string> &headings);

/// {version, name, signature, columns: [{header, field|null, date_order?}], options: {date_order?, country?},
/// constants: {field: value}, derived: [{header, kind, sources: [header...], separator}]}. Fields are written by key.
QJsonObject toJson(const ColumnMapping &mapping, const FieldCatalog &catalog);
/// Reads what toJson() writes, and mappings typed by hand: only `columns` is needed, and it may be an object
/// {heading: field}. Index and confidence of the columns are left for fitted() to set.
Result<ColumnMapping> mappingFromJson(const QByteArray &json, const FieldCatalog &catalog);

/// The mapping for a file with these headings: a column is found by its heading, to the letter or else
/// ignoring case and punctuation, the nth of the same name to the nth. Columns of the file that the mapping
/// does not name stay unmapped; a column that it maps and the file lacks is an error that names it.
Result<ColumnMapping> fitted(const ColumnMapping &mapping, const std::vector<std::string> &headings);

} // namespace lead
