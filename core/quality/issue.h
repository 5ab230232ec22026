#pragma once

#include <QString>
#include <cstdint>
#include <string>
#include <string_view>

namespace lead {

/// What can be said about a value or a row that came from outside. Append only: the keys are stored.
enum class IssueCode : std::uint8_t {
    None,
    // rows
    EmptyRow,          ///< every cell is empty
    NothingToIdentify, ///< neither name, company, e-mail, phone nor external id
    TooManyColumns,    ///< more cells than headings
    TooFewColumns,     ///< fewer cells than headings; the missing ones are absent
    BadEncoding,       ///< bytes that are no text in the file's encoding
    // phone
    PhoneInvalid,
    PhoneTooShort,
    PhoneTooLong,
    PhoneLossy,    ///< "2.12555E+09": a spreadsheet threw digits away
    PhoneRepaired, ///< read after mending an international prefix
    PhoneSeveral,  ///< several numbers in one cell
    // e-mail
    EmailInvalid,
    EmailSeveral,
    EmailTypo,       ///< "gmial.com"
    EmailDisposable, ///< a throw-away mailbox
    EmailRole,       ///< "info@": nobody in person
    // date
    DateUnreadable,
    DateImpossible, ///< 30 February
    DateYearLost,   ///< "4-Sep": a spreadsheet dropped the year
    DateAmbiguous,  ///< day and month cannot be told apart
    DateLossy,      ///< "########", "2.02E+07"
    // numbers and money
    NumberUnreadable,
    NumberTooLarge,
    NumberAmbiguous, ///< "1.234" where nothing tells what the point means
    NumberLossy,     ///< "1.2E+15": digits are gone
    NumberRounded,   ///< more decimals than the currency has
    // places
    StateUnknown,
    CountryUnknown,
    ZipInvalid,
    ZipRestored, ///< a leading zero put back
    // words
    BooleanUnreadable,
    OutcomeUnknown,
    ChoiceUnknown,
    Count
};

enum class Severity : std::uint8_t {
    Note,     ///< worth showing, nothing to do
    Warning,  ///< the row comes in, the raw text is kept, somebody should look
    Blocking, ///< the row cannot become a lead
};

/// One finding about one cell (or about the row, where `field` is 0).
struct Issue
{
    int field = 0; ///< FieldNumber
    IssueCode code = IssueCode::None;
    std::string raw;        ///< the text as it came
    std::string suggestion; ///< what was probably meant; empty when there is no guess

    bool operator==(const Issue &) const = default;
};

/// "phone_lossy": stored in the workspace, in reports and in rejects files.
std::string_view issueKey(IssueCode code);
/// The code of a key, None for an unknown one.
IssueCode issueFromKey(std::string_view key);
Severity issueSeverity(IssueCode code);
/// A whole sentence for the person. `fieldLabel` names the column in the person's language.
QString issueMessage(const Issue &issue, const QString &fieldLabel);

} // namespace lead
