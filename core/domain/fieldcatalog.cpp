#include "core/domain/fieldcatalog.h"

#include "core/base/text.h"
#include "core/domain/headersynonyms.h"

#include <QCoreApplication>
#include <array>

namespace lead {

namespace {

struct Row
{
    FieldNumber number;
    const char *key;
    const char *label;
    FieldType type;
    const char *column; // empty: virtual, worked out from other fields
    int use;
    Sensitivity sensitivity;
    const char *aliases; // comma separated
};

// Adding a built-in field is adding a row here, a number in field.h and a column in a migration; the headings by which
// files name it are a row of headersynonyms.cpp.
constexpr Row rows[] = {
    // clang-format off
    {F::Id, "id", QT_TRANSLATE_NOOP("Field", "ID"), FieldType::LeadRef, "id", InList | InFilter | InImport | InExport, Sensitivity::None, ""},
    {F::ExternalId, "external_id", QT_TRANSLATE_NOOP("Field", "External ID"), FieldType::Text, "external_id", UseAll, Sensitivity::None, ""},
    {F::Salutation, "salutation", QT_TRANSLATE_NOOP("Field", "Salutation"), FieldType::Choice, "salutation_id", UseAll, Sensitivity::None, "title_of_address"},
    {F::FirstName, "first_name", QT_TRANSLATE_NOOP("Field", "First name"), FieldType::Text, "first_name", UseAll | Searched, Sensitivity::Personal, ""},
    {F::LastName, "last_name", QT_TRANSLATE_NOOP("Field", "Last name"), FieldType::Text, "last_name", UseAll | Searched, Sensitivity::Personal, ""},
    {F::FullName, "full_name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text, "", InList | InFilter | InImport, Sensitivity::Personal, "name"},
    {F::JobTitle, "job_title", QT_TRANSLATE_NOOP("Field", "Job title"), FieldType::Choice, "job_title_id", UseAll, Sensitivity::None, ""},
    {F::Company, "company", QT_TRANSLATE_NOOP("Field", "Company"), FieldType::Text, "company", UseAll | Searched, Sensitivity::None, ""},
    {F::Industry, "industry", QT_TRANSLATE_NOOP("Field", "Industry"), FieldType::Choice, "industry_id", UseAll, Sensitivity::None, ""},
    {F::Employees, "employees", QT_TRANSLATE_NOOP("Field", "Employees"), FieldType::Integer, "employees", UseAll, Sensitivity::None, ""},
    {F::AnnualRevenue, "annual_revenue", QT_TRANSLATE_NOOP("Field", "Annual revenue"), FieldType::Money, "annual_revenue", UseAll, Sensitivity::None, "revenue"},
    {F::Website, "website", QT_TRANSLATE_NOOP("Field", "Website"), FieldType::Url, "website", UseAll, Sensitivity::None, ""},
    {F::LinkedinUrl, "linkedin_url", QT_TRANSLATE_NOOP("Field", "LinkedIn"), FieldType::Url, "linkedin_url", UseAll, Sensitivity::Personal, ""},
    {F::Email, "email", QT_TRANSLATE_NOOP("Field", "E-mail"), FieldType::Email, "email", UseAll | Searched, Sensitivity::Personal, ""},
    {F::Email2, "email2", QT_TRANSLATE_NOOP("Field", "Second e-mail"), FieldType::Email, "email2", UseAll, Sensitivity::Personal, ""},
    {F::OtherEmails, "other_emails", QT_TRANSLATE_NOOP("Field", "Other e-mails"), FieldType::TextList, "other_emails", UseAll, Sensitivity::Personal, ""},
    {F::Phone, "phone", QT_TRANSLATE_NOOP("Field", "Phone"), FieldType::Phone, "phone", UseAll | Searched, Sensitivity::Personal, ""},
    {F::Mobile, "mobile", QT_TRANSLATE_NOOP("Field", "Mobile"), FieldType::Phone, "mobile", UseAll | Searched, Sensitivity::Personal, ""},
    {F::Phone2, "phone2", QT_TRANSLATE_NOOP("Field", "Second phone"), FieldType::Phone, "phone2", UseAll, Sensitivity::Personal, ""},
    {F::Fax, "fax", QT_TRANSLATE_NOOP("Field", "Fax"), FieldType::Phone, "fax", UseAll, Sensitivity::Personal, ""},
    {F::OtherPhones, "other_phones", QT_TRANSLATE_NOOP("Field", "Other phones"), FieldType::TextList, "other_phones", UseAll, Sensitivity::Personal, ""},
    {F::Street, "street", QT_TRANSLATE_NOOP("Field", "Street"), FieldType::Text, "street", UseAll, Sensitivity::Personal, ""},
    {F::Street2, "street2", QT_TRANSLATE_NOOP("Field", "Street, second line"), FieldType::Text, "street2", UseAll, Sensitivity::Personal, ""},
    {F::City, "city", QT_TRANSLATE_NOOP("Field", "City"), FieldType::Text, "city", UseAll, Sensitivity::None, ""},
    {F::State, "state", QT_TRANSLATE_NOOP("Field", "State"), FieldType::Choice, "state_id", UseAll, Sensitivity::None, ""},
    {F::Zip, "zip", QT_TRANSLATE_NOOP("Field", "ZIP / postcode"), FieldType::Text, "zip", UseAll, Sensitivity::None, "postcode,postal_code"},
    {F::Country, "country", QT_TRANSLATE_NOOP("Field", "Country"), FieldType::Choice, "country_id", UseAll, Sensitivity::None, ""},
    {F::TimeZone, "time_zone", QT_TRANSLATE_NOOP("Field", "Time zone"), FieldType::Choice, "time_zone_id", UseAll, Sensitivity::None, ""},
    {F::Language, "language", QT_TRANSLATE_NOOP("Field", "Language"), FieldType::Choice, "language_id", UseAll, Sensitivity::None, ""},
    {F::Birthday, "birthday", QT_TRANSLATE_NOOP("Field", "Birthday"), FieldType::Date, "birthday", UseAll, Sensitivity::Sensitive, ""},
    {F::Source, "source", QT_TRANSLATE_NOOP("Field", "Source"), FieldType::Choice, "source_id", UseAll, Sensitivity::None, ""},
    {F::Campaign, "campaign", QT_TRANSLATE_NOOP("Field", "Campaign"), FieldType::Choice, "campaign_id", UseAll, Sensitivity::None, ""},
    {F::Medium, "medium", QT_TRANSLATE_NOOP("Field", "Medium"), FieldType::Choice, "medium_id", UseAll, Sensitivity::None, ""},
    {F::Publisher, "publisher", QT_TRANSLATE_NOOP("Field", "Publisher"), FieldType::Choice, "publisher_id", UseAll, Sensitivity::None, ""},
    {F::SubId1, "sub_id1", QT_TRANSLATE_NOOP("Field", "Sub ID 1"), FieldType::Text, "sub_id1", UseAll, Sensitivity::None, ""},
    {F::SubId2, "sub_id2", QT_TRANSLATE_NOOP("Field", "Sub ID 2"), FieldType::Text, "sub_id2", UseAll, Sensitivity::None, ""},
    {F::SubId3, "sub_id3", QT_TRANSLATE_NOOP("Field", "Sub ID 3"), FieldType::Text, "sub_id3", UseAll, Sensitivity::None, ""},
    {F::Cost, "cost", QT_TRANSLATE_NOOP("Field", "Cost"), FieldType::Money, "cost", UseAll, Sensitivity::None, ""},
    {F::Amount, "amount", QT_TRANSLATE_NOOP("Field", "Value"), FieldType::Money, "amount", UseAll, Sensitivity::None, "value"},
    {F::Currency, "currency", QT_TRANSLATE_NOOP("Field", "Currency"), FieldType::Choice, "currency_id", UseAll, Sensitivity::None, ""},
    {F::Stage, "stage", QT_TRANSLATE_NOOP("Field", "Stage"), FieldType::Stage, "stage_id", UseAll, Sensitivity::None, ""},
    {F::Status, "status", QT_TRANSLATE_NOOP("Field", "Status"), FieldType::Choice, "status_id", UseAll, Sensitivity::None, ""},
    {F::Lifecycle, "lifecycle", QT_TRANSLATE_NOOP("Field", "Lifecycle"), FieldType::Choice, "lifecycle_id", UseAll, Sensitivity::None, ""},
    {F::Outcome, "outcome", QT_TRANSLATE_NOOP("Field", "Outcome"), FieldType::Choice, "", InList | InFilter | InExport | Derived, Sensitivity::None, ""},
    {F::Rating, "rating", QT_TRANSLATE_NOOP("Field", "Rating"), FieldType::Choice, "rating_id", UseAll, Sensitivity::None, ""},
    {F::Score, "score", QT_TRANSLATE_NOOP("Field", "Score"), FieldType::Integer, "score", InList | InFilter | InExport | Derived, Sensitivity::None, ""},
    {F::Grade, "grade", QT_TRANSLATE_NOOP("Field", "Grade"), FieldType::Choice, "", InList | InFilter | InExport | Derived, Sensitivity::None, ""},
    {F::Temperature, "temperature", QT_TRANSLATE_NOOP("Field", "Temperature"), FieldType::Choice, "", InList | InFilter | InExport | Derived, Sensitivity::None, ""},
    {F::Fit, "fit", QT_TRANSLATE_NOOP("Field", "Fit"), FieldType::Integer, "", InList | InFilter | InExport | Derived, Sensitivity::None, ""},
    {F::Engagement, "engagement", QT_TRANSLATE_NOOP("Field", "Engagement"), FieldType::Integer, "", InList | InFilter | InExport | Derived, Sensitivity::None, ""},
    {F::Disqualified, "disqualified", QT_TRANSLATE_NOOP("Field", "Disqualified"), FieldType::Boolean, "", InList | InFilter | InExport | Derived, Sensitivity::None, ""},
    {F::Owner, "owner", QT_TRANSLATE_NOOP("Field", "Owner"), FieldType::User, "owner_id", UseAll, Sensitivity::None, ""},
    {F::Tags, "tags", QT_TRANSLATE_NOOP("Field", "Tags"), FieldType::TextList, "tags_id", UseAll, Sensitivity::None, "tag"},
    {F::LostReason, "lost_reason", QT_TRANSLATE_NOOP("Field", "Lost reason"), FieldType::Choice, "lost_reason_id", UseAll, Sensitivity::None, ""},
    {F::Consent, "consent", QT_TRANSLATE_NOOP("Field", "Consent"), FieldType::Choice, "consent_id", UseAll, Sensitivity::None, ""},
    {F::ConsentAt, "consent_at", QT_TRANSLATE_NOOP("Field", "Consent given"), FieldType::DateTime, "consent_at", UseAll, Sensitivity::None, ""},
    {F::ConsentText, "consent_text", QT_TRANSLATE_NOOP("Field", "Consent wording"), FieldType::Text, "consent_text", UseAll, Sensitivity::None, ""},
    {F::DoNotCall, "do_not_call", QT_TRANSLATE_NOOP("Field", "Do not call"), FieldType::Boolean, "do_not_call", UseAll, Sensitivity::None, "dnc"},
    {F::DoNotEmail, "do_not_email", QT_TRANSLATE_NOOP("Field", "Do not e-mail"), FieldType::Boolean, "do_not_email", UseAll, Sensitivity::None, ""},
    {F::DoNotText, "do_not_text", QT_TRANSLATE_NOOP("Field", "Do not text"), FieldType::Boolean, "do_not_text", UseAll, Sensitivity::None, ""},
    {F::CreatedAt, "created_at", QT_TRANSLATE_NOOP("Field", "Captured"), FieldType::DateTime, "created_at", UseAll, Sensitivity::None, "captured,captured_at,created"},
    {F::UpdatedAt, "updated_at", QT_TRANSLATE_NOOP("Field", "Last changed"), FieldType::DateTime, "updated_at", InList | InFilter | InImport | InExport, Sensitivity::None, "updated,changed"},
    {F::AssignedAt, "assigned_at", QT_TRANSLATE_NOOP("Field", "Assigned"), FieldType::DateTime, "assigned_at", InList | InFilter | InExport, Sensitivity::None, "assigned"},
    {F::FirstContactedAt, "first_contacted_at", QT_TRANSLATE_NOOP("Field", "First contact"), FieldType::DateTime, "first_contacted_at", UseAll, Sensitivity::None, "first_contacted"},
    {F::LastContactedAt, "last_contacted_at", QT_TRANSLATE_NOOP("Field", "Last contact"), FieldType::DateTime, "last_contacted_at", UseAll, Sensitivity::None, "last_contacted,contacted"},
    {F::NextActionAt, "next_action_at", QT_TRANSLATE_NOOP("Field", "Next step"), FieldType::DateTime, "next_action_at", UseAll, Sensitivity::None, "next_action"},
    {F::ConvertedAt, "converted_at", QT_TRANSLATE_NOOP("Field", "Closed"), FieldType::DateTime, "converted_at", UseAll, Sensitivity::None, "closed,closed_at"},
    {F::Converted, "converted", QT_TRANSLATE_NOOP("Field", "Converted"), FieldType::Boolean, "", InImport, Sensitivity::None, ""},
    {F::Notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes"), FieldType::LongText, "notes", UseAll, Sensitivity::Personal, ""},
    {F::Import, "import", QT_TRANSLATE_NOOP("Field", "Import"), FieldType::Import, "import_id", InList | InFilter | InExport | Derived, Sensitivity::None, "batch"},
    {F::ImportLine, "import_line", QT_TRANSLATE_NOOP("Field", "Line in file"), FieldType::Integer, "import_line", InList | InExport | Derived, Sensitivity::None, ""},
    {F::DuplicateOf, "duplicate_of", QT_TRANSLATE_NOOP("Field", "Duplicate of"), FieldType::LeadRef, "duplicate_of", InList | InFilter | InExport | Derived, Sensitivity::None, ""},
    {F::Checklist, "checklist", QT_TRANSLATE_NOOP("Field", "Checklist"), FieldType::Choice, "checklist_id", InList | InFilter | InExport | Derived, Sensitivity::None, ""},
    {F::ChecklistYes, "checklist_yes", QT_TRANSLATE_NOOP("Field", "Checklist points met"), FieldType::Integer, "checklist_yes", InList | InFilter | InExport | Derived, Sensitivity::None, ""},
    {F::ChecklistAnswers, "checklist_answers", QT_TRANSLATE_NOOP("Field", "Checklist answers"), FieldType::TextList, "checklist_answers", InExport | Derived, Sensitivity::Personal, ""},
    {F::AcceptBy, "accept_by", QT_TRANSLATE_NOOP("Field", "Accept by"), FieldType::DateTime, "accept_by", InList | InFilter | InExport | Derived, Sensitivity::None, ""},
    {F::WakeAt, "wake_at", QT_TRANSLATE_NOOP("Field", "Wakes up"), FieldType::Date, "wake_at", InList | InFilter | InExport | Derived, Sensitivity::None, "wakes"},
    {F::RejectReason, "reject_reason", QT_TRANSLATE_NOOP("Field", "Rejection reason"), FieldType::Choice, "reject_reason_id", InList | InFilter | InExport | Editable, Sensitivity::None, ""},
    {F::BoardRank, "board_rank", QT_TRANSLATE_NOOP("Field", "Place on the board"), FieldType::Integer, "board_rank", Derived, Sensitivity::None, ""},
    // clang-format on
};

struct Options
{
    FieldNumber number;
    const char *values; // comma separated
};
constexpr Options fixedOptions[] = {
    {F::Lifecycle, "prospect,inquiry,mql,sal,sql,opportunity,customer,recycled,disqualified,sold,unsold"},
    {F::Outcome, "open,won,lost"},
    {F::Grade, "A1,A2,A3,B1,B2,B3,C1,C2,C3"},
    {F::Temperature, "cold,warm,hot"},
    {F::Consent, "unknown,given,withdrawn"},
    {F::Checklist, "begun,answered,complete"},
};

QStringList split(const char *list)
{
    return QString::fromLatin1(list).split(u',', Qt::SkipEmptyParts);
}

Field fieldFrom(const Row &row)
{
    Field field{row.number, QString::fromLatin1(row.key), QCoreApplication::translate("Field", row.label), row.type,
                QString::fromLatin1(row.column), row.use, row.sensitivity, split(row.aliases), headerSynonyms(row.number), {}};
    for (const Options &o : fixedOptions)
        if (o.number == row.number)
            field.options = split(o.values);
    return field;
}

} // namespace

FieldCatalog::FieldCatalog()
    : FieldCatalog(std::vector<Field>())
{
}

FieldCatalog::FieldCatalog(const std::vector<Field> &custom)
    : m_data(std::make_shared<const Data>(custom))
{
}

FieldCatalog::Data::Data(const std::vector<Field> &custom)
{
    fields.reserve(std::size(rows) + custom.size());
    for (const Row &row : rows)
        fields.push_back(fieldFrom(row));
    fields.insert(fields.end(), custom.begin(), custom.end());
    for (int i = 0; i < static_cast<int>(fields.size()); ++i) {
        const Field &field = fields[static_cast<std::size_t>(i)];
        byNumber.insert(field.number, i);
        byKey.insert(field.key, i);
        for (const QString &alias : field.aliases)
            if (!byKey.contains(alias))
                byKey.insert(alias, i);
    }
}

const Field *FieldCatalog::find(FieldNumber number) const
{
    const auto it = m_data->byNumber.constFind(number);
    return it == m_data->byNumber.constEnd() ? nullptr : &m_data->fields[static_cast<std::size_t>(*it)];
}

const Field *FieldCatalog::find(QStringView keyOrAlias) const
{
    const auto it = m_data->byKey.constFind(keyOrAlias.toString().toLower());
    return it == m_data->byKey.constEnd() ? nullptr : &m_data->fields[static_cast<std::size_t>(*it)];
}

QString FieldCatalog::freeKey(QStringView label) const
{
    QString key;
    for (char c : folded(toUtf8(label))) {
        if (isAsciiLetter(c) || isDigit(c))
            key += QLatin1Char(c);
        else if (!key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    }
    while (key.endsWith(u'_'))
        key.chop(1);
    if (key.isEmpty() || key.front().isDigit())
        key.prepend(QStringLiteral("field_"));
    key.truncate(60);
    QString candidate = key;
    for (int n = 2; find(candidate); ++n)
        candidate = key + u'_' + QString::number(n);
    return candidate;
}

QString typeName(FieldType type)
{
    static constexpr std::array names{"text", "long_text", "email", "phone", "url", "list", "choice", "boolean",
                                      "integer", "decimal", "money", "date", "datetime", "stage", "user", "import", "lead"};
    return QString::fromLatin1(names[static_cast<std::size_t>(type)]);
}

} // namespace lead
