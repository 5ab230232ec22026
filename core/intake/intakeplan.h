#pragma once

#include "core/intake/columnmapping.h"
#include "core/intake/delimitedfile.h"
#include "core/intake/rowedits.h"
#include "core/quality/dateformat.h"

#include <QJsonObject>
#include <map>
#include <optional>
#include <string>

namespace lead {

/// What to do with a row that a lead of the workspace, or an earlier row, already stands for.
enum class OnMatch : std::uint8_t {
    Merge,  ///< fill what is blank, unite lists; overwrite nothing
    Update, ///< what the row says replaces what is stored; a blank never erases
    Skip,
    Create, ///< a lead of its own, marked as a possible duplicate
    Review, ///< set aside for a person
};
QString onMatchKey(OnMatch onMatch);
std::optional<OnMatch> onMatchFromKey(QStringView key);

/// How one field of a matched lead is treated, whatever OnMatch says.
enum class FieldPolicy : std::uint8_t { Keep, Overwrite, Fill };
std::optional<FieldPolicy> fieldPolicyFromKey(QStringView key);

/// A custom field to be made for a column.
struct NewField
{
    QString label;
    FieldType type = FieldType::Text;

    bool operator==(const NewField &) const = default;
};

/// What becomes of columns that no field fits.
enum class Unmapped : std::uint8_t { Ignore, Custom };

/// Everything that decides what an import does with a file, apart from the file. Stored with the import, so that it
/// can go on after a crash and be understood years later.
struct IntakePlan
{
    ColumnMapping mapping;
    bool matchEmail = true;
    bool matchPhone = true;
    bool matchNameZip = false;   ///< the whole name and the ZIP code
    bool matchExternalId = true; ///< against earlier lists with the same headings
    OnMatch onMatch = OnMatch::Merge;
    bool onMatchChosen = false;  ///< false: rows with identifiers of their own stay leads of their own
    std::optional<OnMatch> onMatchInFile; ///< for rows that an earlier row of the file stands for; absent: as onMatch
    bool skipDoNotContact = false; ///< rows that match a lead that must not be contacted are left out
    std::map<FieldNumber, FieldPolicy> policies;
    QString source;              ///< for every row without one
    std::string country;         ///< ISO2, for numbers and places without one; empty: the workspace's
    Unmapped unmapped = Unmapped::Ignore;
    std::map<int, NewField> newFields; ///< by column; made when the import begins
    QString outcomeColumn;       ///< heading of the column that says how a lead ended
    QString wonValue;            ///< its text for won; anything else is lost
    DateOrder dateOrder = DateOrder::Unknown; ///< chosen by a person; Unknown: by the values
    QString batch;               ///< what people call the import; empty: as the file
    RowEdits edits;              ///< cells, rows and repairs as a person decided
    ReadingChoice reading;       ///< how the file is read where sniffing was overruled
    bool dryRun = false;

    QJsonObject toJson(const FieldCatalog &catalog) const;
    static Result<IntakePlan> fromJson(const QJsonObject &object, const FieldCatalog &catalog);
};

} // namespace lead
