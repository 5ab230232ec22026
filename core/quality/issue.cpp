#include "core/quality/issue.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <array>
#include <initializer_list>

namespace lead {

namespace {

struct Row
{
    IssueCode code;
    std::string_view key;
    Severity severity;
    const char *message; // %1 the column, %2 the raw text, %3 the suggestion
};

constexpr auto rows = std::to_array<Row>({
    // clang-format off
    {IssueCode::None, "", Severity::Note, ""},
    {IssueCode::EmptyRow, "empty_row", Severity::Blocking, QT_TRANSLATE_NOOP("Issue", "The row is empty.")},
    {IssueCode::NothingToIdentify, "nothing_to_identify", Severity::Blocking, QT_TRANSLATE_NOOP("Issue", "The row has neither a name nor a company, e-mail address, phone number or external ID, so no lead can be made of it.")},
    {IssueCode::TooManyColumns, "too_many_columns", Severity::Blocking, QT_TRANSLATE_NOOP("Issue", "The row has more cells than the file has columns. Probably a text contains the separator without quotes.")},
    {IssueCode::TooFewColumns, "too_few_columns", Severity::Note, QT_TRANSLATE_NOOP("Issue", "The row has fewer cells than the file has columns. The missing ones were left as they are.")},
    {IssueCode::BadEncoding, "bad_encoding", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: the cell contains bytes that are no text in this file's encoding. They were replaced by a mark.")},
    {IssueCode::PhoneInvalid, "phone_invalid", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" is not a valid phone number. It was kept as typed.")},
    {IssueCode::PhoneTooShort, "phone_too_short", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" is too short for a phone number. It was kept as typed; add the area code.")},
    {IssueCode::PhoneTooLong, "phone_too_long", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" has too many digits for a phone number. It was kept as typed.")},
    {IssueCode::PhoneLossy, "phone_lossy", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: a spreadsheet turned the number into \"%2\" and lost its last digits. Export the column as text and import again.")},
    {IssueCode::PhoneRepaired, "phone_repaired", Severity::Note, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" was read as %3.")},
    {IssueCode::PhoneSeveral, "phone_several", Severity::Note, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" contains several numbers. The first is the number, the others were added to the other phones.")},
    {IssueCode::EmailInvalid, "email_invalid", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" is not a valid e-mail address. It was kept as typed.")},
    {IssueCode::EmailSeveral, "email_several", Severity::Note, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" contains several addresses. The first is the address, the others were added to the other e-mails.")},
    {IssueCode::EmailTypo, "email_typo", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: the domain of \"%2\" looks mistyped. Perhaps %3 was meant.")},
    {IssueCode::EmailDisposable, "email_disposable", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" is a throw-away address.")},
    {IssueCode::EmailRole, "email_role", Severity::Note, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" belongs to a department, not to a person.")},
    {IssueCode::DateUnreadable, "date_unreadable", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" is not a date that can be read. Choose the date format of this column.")},
    {IssueCode::DateImpossible, "date_impossible", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: the date \"%2\" does not exist.")},
    {IssueCode::DateYearLost, "date_year_lost", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" has no year; a spreadsheet probably dropped it. Export the column as text and import again.")},
    {IssueCode::DateAmbiguous, "date_ambiguous", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: in \"%2\" day and month cannot be told apart. Choose the date format of this column.")},
    {IssueCode::DateLossy, "date_lossy", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: a spreadsheet turned the date into \"%2\". Export the column as text and import again.")},
    {IssueCode::NumberUnreadable, "number_unreadable", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" is not a number.")},
    {IssueCode::NumberTooLarge, "number_too_large", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: the number \"%2\" is too large.")},
    {IssueCode::NumberAmbiguous, "number_ambiguous", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" can be read in two ways. Choose the decimal mark of this column.")},
    {IssueCode::NumberLossy, "number_lossy", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: a spreadsheet shortened the number to \"%2\". Export the column as text and import again.")},
    {IssueCode::NumberRounded, "number_rounded", Severity::Note, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" has more decimals than the currency. It was rounded to %3.")},
    {IssueCode::StateUnknown, "state_unknown", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" is not a known state. It was kept as typed.")},
    {IssueCode::CountryUnknown, "country_unknown", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" is not a known country. It was kept as typed.")},
    {IssueCode::ZipInvalid, "zip_invalid", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" is not a postcode of this country. It was kept as typed.")},
    {IssueCode::ZipRestored, "zip_restored", Severity::Note, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" had lost its leading zero and was read as %3.")},
    {IssueCode::BooleanUnreadable, "boolean_unreadable", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" is neither yes nor no.")},
    {IssueCode::OutcomeUnknown, "outcome_unknown", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" says neither won, lost nor open.")},
    {IssueCode::ChoiceUnknown, "choice_unknown", Severity::Warning, QT_TRANSLATE_NOOP("Issue", "%1: \"%2\" is none of the values of this field.")},
    // clang-format on
});
static_assert(rows.size() == static_cast<std::size_t>(IssueCode::Count));

constexpr bool rowsAreInOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].code != static_cast<IssueCode>(i))
            return false;
    return true;
}
static_assert(rowsAreInOrder());

const Row &rowOf(IssueCode code)
{
    const auto i = static_cast<std::size_t>(code);
    return rows[i < rows.size() ? i : 0];
}

// A cell may hold a megabyte; a sentence may not.
QString excerpt(std::string_view text)
{
    constexpr qsizetype longest = 80;
    QString shown = fromUtf8(text.substr(0, 4 * longest)).simplified();
    if (shown.size() > longest)
        shown = shown.left(longest - 1) + QChar(0x2026);
    return shown;
}

// The pattern with %1, %2 ... replaced in one pass: a "%1" inside a value stays what it is, and a pattern
// need not use them all.
QString filled(const QString &pattern, std::initializer_list<QString> values)
{
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int n = pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
        if (n >= 1 && n <= static_cast<int>(values.size())) {
            out += values.begin()[n - 1];
            ++i;
        } else {
            out += pattern.at(i);
        }
    }
    return out;
}

} // namespace

std::string_view issueKey(IssueCode code)
{
    return rowOf(code).key;
}

IssueCode issueFromKey(std::string_view key)
{
    for (const Row &row : rows)
        if (row.key == key)
            return row.code;
    return IssueCode::None;
}

Severity issueSeverity(IssueCode code)
{
    return rowOf(code).severity;
}

QString issueMessage(const Issue &issue, const QString &fieldLabel)
{
    const Row &row = rowOf(issue.code);
    if (!*row.message)
        return {};
    const QString pattern = QCoreApplication::translate("Issue", row.message);
    const QString sentence = filled(pattern, {fieldLabel, excerpt(issue.raw), excerpt(issue.suggestion)});
    if (issue.suggestion.empty() || pattern.contains(QStringLiteral("%3")))
        return sentence;
    return QCoreApplication::translate("Issue", "%1 Perhaps %2 was meant.")
        .arg(sentence, excerpt(issue.suggestion));
}

} // namespace lead
