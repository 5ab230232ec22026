#include "core/intake/issuetitle.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <array>

namespace lead {

namespace {

constexpr const char *AsTyped = QT_TRANSLATE_NOOP("IssueTitle", "Imported as typed unless you decide otherwise");
constexpr const char *ToNotes = QT_TRANSLATE_NOOP("IssueTitle", "Goes to the notes unless you decide otherwise");
constexpr const char *Mended = QT_TRANSLATE_NOOP("IssueTitle", "Mended while importing");
constexpr const char *Refused = QT_TRANSLATE_NOOP("IssueTitle", "Not imported unless you mend it");

struct TitleRow
{
    IssueCode code;
    const char *title; // %1 the field
    const char *consequence;
};

constexpr auto rows = std::to_array<TitleRow>({
    // clang-format off
    {IssueCode::EmptyRow, QT_TRANSLATE_NOOP("IssueTitle", "Empty row"), Refused},
    {IssueCode::NothingToIdentify, QT_TRANSLATE_NOOP("IssueTitle", "Nothing to recognise the lead by"), Refused},
    {IssueCode::TooManyColumns, QT_TRANSLATE_NOOP("IssueTitle", "More cells than columns"), Refused},
    {IssueCode::TooFewColumns, QT_TRANSLATE_NOOP("IssueTitle", "Fewer cells than columns"), AsTyped},
    {IssueCode::BadEncoding, QT_TRANSLATE_NOOP("IssueTitle", "%1 with unreadable characters"), AsTyped},
    {IssueCode::PhoneInvalid, QT_TRANSLATE_NOOP("IssueTitle", "%1 not valid"), AsTyped},
    {IssueCode::PhoneTooShort, QT_TRANSLATE_NOOP("IssueTitle", "%1 too short"), AsTyped},
    {IssueCode::PhoneTooLong, QT_TRANSLATE_NOOP("IssueTitle", "%1 too long"), AsTyped},
    {IssueCode::PhoneLossy, QT_TRANSLATE_NOOP("IssueTitle", "%1 shortened by a spreadsheet"), ToNotes},
    {IssueCode::PhoneRepaired, QT_TRANSLATE_NOOP("IssueTitle", "%1 with a mended prefix"), Mended},
    {IssueCode::PhoneSeveral, QT_TRANSLATE_NOOP("IssueTitle", "%1 with several numbers"), Mended},
    {IssueCode::EmailInvalid, QT_TRANSLATE_NOOP("IssueTitle", "%1 not valid"), AsTyped},
    {IssueCode::EmailSeveral, QT_TRANSLATE_NOOP("IssueTitle", "%1 with several addresses"), Mended},
    {IssueCode::EmailTypo, QT_TRANSLATE_NOOP("IssueTitle", "%1 mistyped"), AsTyped},
    {IssueCode::EmailDisposable, QT_TRANSLATE_NOOP("IssueTitle", "%1 of a throw-away mailbox"), AsTyped},
    {IssueCode::EmailRole, QT_TRANSLATE_NOOP("IssueTitle", "%1 of a department"), AsTyped},
    {IssueCode::DateUnreadable, QT_TRANSLATE_NOOP("IssueTitle", "%1 unreadable"), ToNotes},
    {IssueCode::DateImpossible, QT_TRANSLATE_NOOP("IssueTitle", "%1 with a day that does not exist"), ToNotes},
    {IssueCode::DateYearLost, QT_TRANSLATE_NOOP("IssueTitle", "%1 without a year"), ToNotes},
    {IssueCode::DateAmbiguous, QT_TRANSLATE_NOOP("IssueTitle", "%1 ambiguous"), ToNotes},
    {IssueCode::DateLossy, QT_TRANSLATE_NOOP("IssueTitle", "%1 lost in a spreadsheet"), ToNotes},
    {IssueCode::NumberUnreadable, QT_TRANSLATE_NOOP("IssueTitle", "%1 is no number"), ToNotes},
    {IssueCode::NumberTooLarge, QT_TRANSLATE_NOOP("IssueTitle", "%1 too large"), ToNotes},
    {IssueCode::NumberAmbiguous, QT_TRANSLATE_NOOP("IssueTitle", "%1 can be read in two ways"), ToNotes},
    {IssueCode::NumberLossy, QT_TRANSLATE_NOOP("IssueTitle", "%1 shortened by a spreadsheet"), ToNotes},
    {IssueCode::NumberRounded, QT_TRANSLATE_NOOP("IssueTitle", "%1 rounded"), Mended},
    {IssueCode::StateUnknown, QT_TRANSLATE_NOOP("IssueTitle", "%1 unknown"), AsTyped},
    {IssueCode::CountryUnknown, QT_TRANSLATE_NOOP("IssueTitle", "%1 unknown"), AsTyped},
    {IssueCode::ZipInvalid, QT_TRANSLATE_NOOP("IssueTitle", "%1 not valid"), AsTyped},
    {IssueCode::ZipRestored, QT_TRANSLATE_NOOP("IssueTitle", "%1 with its zero put back"), Mended},
    {IssueCode::BooleanUnreadable, QT_TRANSLATE_NOOP("IssueTitle", "%1 neither yes nor no"), ToNotes},
    {IssueCode::OutcomeUnknown, QT_TRANSLATE_NOOP("IssueTitle", "%1 neither won nor lost"), ToNotes},
    {IssueCode::ChoiceUnknown, QT_TRANSLATE_NOOP("IssueTitle", "%1 unknown"), ToNotes},
    // clang-format on
});
static_assert(rows.size() + 1 == static_cast<std::size_t>(IssueCode::Count));

const TitleRow *rowOf(IssueCode code)
{
    for (const TitleRow &row : rows)
        if (row.code == code)
            return &row;
    return nullptr;
}

} // namespace

QString issueTitle(const RowEdits::Fault &fault, const QString &fieldLabel)
{
    const TitleRow *row = rowOf(fault.code);
    QString title = row ? QCoreApplication::translate("IssueTitle", row->title) : QString();
    title.replace(QStringLiteral("%1"), fieldLabel);
    if (fault.detail.empty())
        return title;
    QString detail = fromUtf8(fault.detail).simplified();
    if (detail.size() > 40)
        detail = detail.left(39) + QChar(0x2026);
    return QCoreApplication::translate("IssueTitle", "%1: “%2”").arg(title, detail);
}

QString issueConsequence(IssueCode code)
{
    const TitleRow *row = rowOf(code);
    return row ? QCoreApplication::translate("IssueTitle", row->consequence) : QString();
}

} // namespace lead
