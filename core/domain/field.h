#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <variant>

namespace lead {

/// What a field holds, and thereby how it is stored, compared, shown, edited and read from a file.
enum class FieldType : std::uint8_t {
    Text,     ///< one line of free text
    LongText, ///< several lines
    Email,    ///< one address
    Phone,    ///< one number, E.164 where it is one ("+12125550142", with ";ext=12" for an extension)
    Url,      ///< one web address
    TextList, ///< several texts (tags, further addresses); stored joined by newlines
    Choice,   ///< text with few different values, stored as a number of the `term` table
    Boolean,  ///< 0 or 1
    Integer,  ///< whole number
    Decimal,  ///< floating point number
    Money,    ///< minor units of the lead's currency
    Date,     ///< days since 1970-01-01, no time of day, no zone
    DateTime, ///< milliseconds since 1970-01-01T00:00:00Z
    Stage,    ///< id of a pipeline stage
    User,     ///< id of a user
    Import,   ///< id of the import that brought the lead
    LeadRef,  ///< id of a lead
};

/// The number of a field: below 1000 built in, from 1000 on custom. Stable: stored in workspaces.
using FieldNumber = int;
inline constexpr FieldNumber FirstCustomField = 1000;

/// The built-in fields. Append only.
namespace F {
enum BuiltIn : FieldNumber {
    Id = 1, ExternalId, Salutation, FirstName, LastName, FullName, JobTitle, Company, Industry, Employees,
    AnnualRevenue, Website, LinkedinUrl, Email, Email2, OtherEmails, Phone, Mobile, Phone2, Fax, OtherPhones,
    Street, Street2, City, State, Zip, Country, TimeZone, Language, Birthday,
    Source, Campaign, Medium, Publisher, SubId1, SubId2, SubId3, Cost, Amount, Currency,
    Stage, Status, Lifecycle, Outcome, Rating, Score, Owner, Tags, LostReason,
    Consent, ConsentAt, ConsentText, DoNotCall, DoNotEmail, DoNotText,
    CreatedAt, UpdatedAt, AssignedAt, FirstContactedAt, LastContactedAt, NextActionAt, ConvertedAt,
    Converted, Notes, Import, ImportLine, DuplicateOf,
    Checklist, ChecklistYes, ChecklistAnswers, AcceptBy, WakeAt, RejectReason, BoardRank,
    Grade, Temperature, Fit, Engagement, Disqualified,
    BuiltInEnd
};
} // namespace F

/// How careful to be with a field: Personal names or reaches a person (erased, never logged), Sensitive more so.
enum class Sensitivity : std::uint8_t { None, Personal, Sensitive };

/// Where a field may appear. Or-ed.
enum FieldUse : std::uint16_t {
    InList = 1,     ///< a list column, sortable
    InFilter = 2,   ///< conditions
    InImport = 4,   ///< a mapping target
    InExport = 8,
    Editable = 16,  ///< a person may type it
    Derived = 32,   ///< computed; never stored by a person
    Searched = 64,  ///< part of the text that the search box looks through
    UseAll = InList | InFilter | InImport | InExport | Editable,
};

/// One row of the field catalogue.
struct Field
{
    FieldNumber number = 0;
    QString key;           ///< "first_name": conditions, JSON, CSV headers, mapping files; never translated
    QString label;         ///< what people read, translated
    FieldType type = FieldType::Text;
    QString column;        ///< column of table `lead`; empty for virtual fields
    int use = UseAll;      ///< FieldUse
    Sensitivity sensitivity = Sensitivity::None;
    QStringList aliases;   ///< further names accepted in conditions ("captured" for created_at)
    QStringList synonyms;  ///< headings in files that mean this field, any language, as in `folded()`
    QStringList options;   ///< the values of a fixed Choice; empty when any value may be added

    bool isCustom() const { return number >= FirstCustomField; }
    bool operator==(const Field &) const = default;
};

/// A field's value: nothing, text (Text, Choice, Email ...; TextList joined by '\n'), whole number (Boolean, Integer,
/// Money, Date, DateTime, and the ids of Stage, User, Import, LeadRef) or floating point number (Decimal).
using FieldValue = std::variant<std::monostate, QString, qint64, double>;

inline bool isEmpty(const FieldValue &value)
{
    if (const QString *text = std::get_if<QString>(&value))
        return text->isEmpty();
    return value.index() == 0;
}

/// True for the types whose value is text.
constexpr bool isTextual(FieldType type)
{
    return type <= FieldType::Choice;
}

} // namespace lead
