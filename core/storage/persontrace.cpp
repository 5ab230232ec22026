#include "core/storage/persontrace.h"

#include "core/base/text.h"
#include "core/storage/leadrepository.h"
#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <set>

namespace lead {

namespace {

struct PersonTraceText
{
    Q_DECLARE_TR_FUNCTIONS(PersonTrace)
};

constexpr std::array contactFields{F::Email, F::Email2, F::OtherEmails, F::Phone, F::Mobile, F::Phone2, F::Fax, F::OtherPhones};
// A number of fewer digits is in too many texts.
constexpr qsizetype FewestDigits = 7;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    return digits;
}

QStringList wordsOf(const QString &text)
{
    QString spaced = text.toLower();
    for (QChar &c : spaced)
        if (!c.isLetterOrNumber())
            c = u' ';
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

// The values that a change names: of [before, after] both, of a created thing those it began with.
void addTexts(const QJsonObject &body, const QString &key, QStringList &texts)
{
    for (const QJsonValue &value : body.value(key).toArray())
        if (!value.toString().isEmpty())
            texts << value.toString();
    if (const QString begun = body.value(QStringLiteral("+")).toObject().value(key).toString(); !begun.isEmpty())
        texts << begun;
}

void addAllTexts(const QJsonValue &value, std::set<QString> &texts)
{
    if (value.isString())
        texts.insert(value.toString());
    for (const QJsonValue &part : value.toArray())
        addAllTexts(part, texts);
    for (const QJsonValue &part : value.toObject())
        addAllTexts(part, texts);
}

struct SearchedTable
{
    const char *where;
    const char *sql; ///< id, lead (or 0), text
};
constexpr std::array searchedTables{
    SearchedTable{"same_contact", "SELECT id, id, coalesce(email, '') || ' ' || coalesce(phone, '') || ' ' || coalesce(mobile, '') FROM lead WHERE :contact = '' OR instr(lower(email), :contact) > 0"},
    SearchedTable{"lead", "SELECT id, id, notes FROM lead WHERE notes IS NOT NULL AND (:contact = '' OR instr(lower(notes), :contact) > 0)"},
    SearchedTable{"activity", "SELECT id, lead_id, body FROM activity WHERE body <> '' AND (:contact = '' OR instr(lower(body), :contact) > 0)"},
    SearchedTable{"task", "SELECT id, lead_id, title || coalesce(char(10) || place, '') FROM task WHERE :contact = '' OR instr(lower(title || coalesce(char(10) || place, '')), :contact) > 0"},
    SearchedTable{"saved_view", "SELECT id, 0, name || ' ' || body FROM saved_view WHERE :contact = '' OR instr(lower(name || ' ' || body), :contact) > 0"},
    SearchedTable{"import", "SELECT id, 0, plan FROM import WHERE :contact = '' OR instr(lower(plan), :contact) > 0"},
    SearchedTable{"import_mapping", "SELECT id, 0, body FROM import_mapping WHERE :contact = '' OR instr(lower(body), :contact) > 0"},
    SearchedTable{"watched_file", "SELECT folder_id, 0, message FROM watched_file WHERE :contact = '' OR instr(lower(message), :contact) > 0"}};

} // namespace

void PersonMarks::add(const Lead &lead)
{
    addNames({lead.text(F::FirstName)}, {lead.text(F::LastName)});
    if (lead.text(F::FirstName).isEmpty() && lead.text(F::LastName).isEmpty() && !lead.text(F::Company).isEmpty())
        m_names.push_back(wordsOf(lead.text(F::Company)));
    for (const FieldNumber field : contactFields)
        for (const QString &part : lead.text(field).split(u'\n', Qt::SkipEmptyParts))
            addContact(part);
}

void PersonMarks::addNames(const QStringList &first, const QStringList &last)
{
    for (const QString &given : first)
        for (const QString &family : last)
            if (QStringList words = wordsOf(given + u' ' + family); !words.isEmpty() && std::find(m_names.begin(), m_names.end(), words) == m_names.end())
                m_names.push_back(words);
}

void PersonMarks::addContact(const QString &text)
{
    if (text.contains(u'@')) {
        if (const QString address = text.trimmed().toLower(); !m_contacts.contains(address))
            m_contacts << address;
    } else if (const QString digits = digitsOf(text.section(u';', 0, 0)); digits.size() >= FewestDigits && !m_numbers.contains(digits)) {
        m_numbers << digits;
    }
}

bool PersonMarks::areIn(const QString &text) const
{
    const QString lower = text.toLower();
    if (std::any_of(m_contacts.begin(), m_contacts.end(), [&](const QString &contact) { return lower.contains(contact); }))
        return true;
    const QString digits = digitsOf(text);
    // Without the country code a number is written in its own country.
    if (std::any_of(m_numbers.begin(), m_numbers.end(), [&](const QString &number) { return digits.contains(number.right(std::max(FewestDigits, number.size() - 3))); }))
        return true;
    const QStringList words = wordsOf(text);
    return std::any_of(m_names.begin(), m_names.end(), [&](const QStringList &name) {
        return std::all_of(name.begin(), name.end(), [&](const QString &word) { return words.contains(word); });
    });
}

bool PersonMarks::isContact(const QString &text) const
{
    return text.contains(u'@') ? m_contacts.contains(text.trimmed().toLower()) : !text.isEmpty() && m_numbers.contains(digitsOf(text.section(u';', 0, 0)));
}

Result<std::vector<qint64>> PersonTracer::rowsOf(const QString &table, const std::vector<LeadId> &leads)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT id FROM %1 WHERE lead_id = :lead ORDER BY id").arg(table));
    std::vector<qint64> ids;
    for (const LeadId lead : leads) {
        if (Result<void> done = query.bind(QLatin1StringView(":lead"), lead).exec(); !done)
            return done.error();
        while (query.next())
            ids.push_back(query.int64(0));
    }
    return ids;
}

Result<void> PersonTracer::addMerged(std::vector<LeadId> &leads)
{
    Query merged(m_workspace.connection(), QStringLiteral("SELECT id, duplicate_of FROM lead WHERE duplicate_of IS NOT NULL AND deleted_at IS NOT NULL"));
    if (Result<void> done = merged.exec(); !done)
        return done;
    std::vector<std::pair<LeadId, LeadId>> pairs;
    while (merged.next())
        pairs.push_back({{merged.int64(0)}, {merged.int64(1)}});
    merged.finish();
    std::set<LeadId> known(leads.begin(), leads.end());
    for (bool isNew = true; std::exchange(isNew, false);)
        for (const auto &[from, into] : pairs)
            if (known.contains(into) && known.insert(from).second) {
                leads.push_back(from);
                isNew = true;
            }
    return {};
}

Result<void> PersonTracer::addHidden(PersonTrace &trace)
{
    Query hidden(m_workspace.connection(), QStringLiteral("SELECT id, coalesce(email, ''), coalesce(phone, ''), coalesce(mobile, '') FROM lead"
                                                          " WHERE deleted_at IS NOT NULL OR import_id IN (SELECT id FROM import WHERE state <> 'complete')"));
    if (Result<void> done = hidden.exec(); !done)
        return done;
    while (hidden.next())
        if (const LeadId id{hidden.int64(0)}; trace.marks.isContact(hidden.text(1)) || trace.marks.isContact(hidden.text(2)) || trace.marks.isContact(hidden.text(3)))
            if (std::find(trace.leads.begin(), trace.leads.end(), id) == trace.leads.end())
                trace.leads.push_back(id);
    return {};
}

Result<QStringList> PersonTracer::ownFiles(const std::vector<qint64> &attachments)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT sha256 FROM attachment WHERE id = :id"));
    Query others(m_workspace.connection(), QStringLiteral("SELECT id FROM attachment WHERE sha256 = :sha"));
    QStringList files;
    for (const qint64 id : attachments) {
        if (Result<void> done = query.bind(QLatin1StringView(":id"), id).exec(); !done)
            return done.error();
        const QString sha256 = query.next() ? query.text(0) : QString();
        if (Result<void> done = others.bind(QLatin1StringView(":sha"), sha256).exec(); !done)
            return done.error();
        bool isOnlyTheirs = !files.contains(sha256);
        while (others.next())
            isOnlyTheirs &= std::find(attachments.begin(), attachments.end(), others.int64(0)) != attachments.end();
        if (isOnlyTheirs)
            files << sha256;
    }
    return files;
}

// Also names and addresses that they no longer have: older acts say them.
Result<void> PersonTracer::addMarks(PersonTrace &trace)
{
    Query changes(m_workspace.connection(), QStringLiteral("SELECT body FROM change WHERE entity_id = :lead AND entity = 'lead' AND body IS NOT NULL"));
    Query waiting(m_workspace.connection(), QStringLiteral("SELECT body FROM import_review WHERE lead_id = :lead"));
    for (const LeadId id : trace.leads) {
        const Result<std::optional<Lead>> lead = LeadRepository(m_workspace).findAny(id);
        if (!lead)
            return lead.error();
        if (!*lead)
            continue;
        trace.marks.add(**lead);
        if (const qint64 import = (*lead)->number(F::Import))
            trace.imports.insert(import);
        QStringList first{(*lead)->text(F::FirstName)};
        QStringList last{(*lead)->text(F::LastName)};
        if (Result<void> done = changes.bind(QLatin1StringView(":lead"), id).exec(); !done)
            return done;
        while (changes.next()) {
            const QJsonObject body = QJsonDocument::fromJson(changes.text(0).toUtf8()).object();
            addAllTexts(body, trace.texts);
            addTexts(body, QStringLiteral("first_name"), first);
            addTexts(body, QStringLiteral("last_name"), last);
            for (const FieldNumber field : contactFields) {
                QStringList contacts;
                addTexts(body, m_workspace.catalog().at(field).key, contacts);
                for (const QString &text : contacts)
                    for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts))
                        trace.marks.addContact(part);
            }
        }
        if (Result<void> done = waiting.bind(QLatin1StringView(":lead"), id).exec(); !done)
            return done;
        while (waiting.next())
            addAllTexts(QJsonDocument::fromJson(waiting.text(0).toUtf8()).object(), trace.texts);
        first.removeDuplicates();
        last.removeDuplicates();
        trace.marks.addNames(first, last);
    }
    return {};
}

Result<PersonTrace> PersonTracer::trace(const std::vector<LeadId> &people)
{
    PersonTrace trace;
    for (const LeadId id : people) {
        const Result<std::optional<Lead>> lead = LeadRepository(m_workspace).findAny(id);
        if (!lead)
            return lead.error();
        if (!*lead)
            return Error{Error::NotFound, PersonTraceText::tr("There is no lead with the number %1. It may have been erased.").arg(id.value)};
        const LeadId into{(*lead)->number(F::DuplicateOf)};
        const Result<std::optional<Millis>> deleted = LeadRepository(m_workspace).deletedAt(id);
        if (!deleted)
            return deleted.error();
        if (into.isValid() && *deleted) {
            const Result<std::optional<Lead>> kept = LeadRepository(m_workspace).findAny(into);
            if (kept && *kept && std::find(people.begin(), people.end(), into) == people.end())
                return Error{Error::Conflict, PersonTraceText::tr("The lead %1 was merged into %2, which has its values now. Name %2 instead; both are the same person.").arg(id.value).arg(into.value)};
        }
        if (std::find(trace.leads.begin(), trace.leads.end(), id) == trace.leads.end())
            trace.leads.push_back(id);
    }
    if (Result<void> done = addMerged(trace.leads); !done)
        return done.error();
    if (Result<void> done = addMarks(trace); !done)
        return done.error();
    const std::size_t known = trace.leads.size();
    if (Result<void> done = addHidden(trace); !done)
        return done.error();
    for (const auto &[table, ids] : {std::pair{QStringLiteral("activity"), &trace.activities}, std::pair{QStringLiteral("task"), &trace.tasks}, std::pair{QStringLiteral("attachment"), &trace.attachments}}) {
        Result<std::vector<qint64>> rows = rowsOf(table, trace.leads);
        if (!rows)
            return rows.error();
        *ids = std::move(*rows);
    }
    Result<QStringList> files = ownFiles(trace.attachments);
    if (!files)
        return files.error();
    trace.files = std::move(*files);
    if (trace.leads.size() > known)
        if (Result<void> done = addMarks(trace); !done)
            return done.error();
    return trace;
}

Result<std::vector<std::pair<ImportId, RejectedRow>>> PersonTracer::rejects(const PersonTrace &trace)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT import_id, line, code, message, raw FROM import_reject ORDER BY import_id, line"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::vector<std::pair<ImportId, RejectedRow>> rows;
    while (query.next())
        if (trace.marks.areIn(query.text(4)) || trace.marks.areIn(query.text(3)))
            rows.push_back({{query.int64(0)}, {query.int64(1), query.text(2), query.text(3), query.text(4)}});
    return rows;
}

Result<qint64> PersonTracer::reviews(const PersonTrace &trace)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT count(*) FROM import_review WHERE lead_id = :lead"));
    qint64 count = 0;
    for (const LeadId lead : trace.leads) {
        if (Result<void> done = query.bind(QLatin1StringView(":lead"), lead).exec(); !done)
            return done.error();
        count += query.next() ? query.int64(0) : 0;
    }
    return count;
}

Result<std::vector<PersonMention>> PersonTracer::mentions(const PersonTrace &trace)
{
    std::vector<PersonMention> mentions;
    // By an address the engine finds the rows; whoever has none is looked for by name and number in every text.
    QStringList contacts = trace.marks.contacts();
    if (contacts.isEmpty() && !trace.marks.isEmpty())
        contacts << QString();
    for (const SearchedTable &table : searchedTables) {
        Query query(m_workspace.connection(), QString::fromLatin1(table.sql));
        for (const QString &contact : contacts) {
            if (Result<void> done = query.bind(QLatin1StringView(":contact"), contact).exec(); !done)
                return done.error();
            while (query.next()) {
                const PersonMention mention{QString::fromLatin1(table.where), query.int64(0), {query.int64(1)}};
                const bool isOwn = std::find(trace.leads.begin(), trace.leads.end(), mention.lead) != trace.leads.end();
                if (!isOwn && trace.marks.areIn(query.text(2)) && std::find(mentions.begin(), mentions.end(), mention) == mentions.end())
                    mentions.push_back(mention);
            }
        }
    }
    return mentions;
}

Result<std::vector<LeadId>> PersonTracer::untouchedSince(const std::vector<LeadId> &leads, Millis at)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT updated_at < :at AND NOT EXISTS (SELECT 1 FROM activity a WHERE a.lead_id = lead.id AND a.at >= :at)"
                                                         " AND NOT EXISTS (SELECT 1 FROM task t WHERE t.lead_id = lead.id AND (t.created_at >= :at OR t.done_at >= :at))"
                                                         " FROM lead WHERE id = :lead"));
    std::vector<LeadId> untouched;
    for (const LeadId lead : leads) {
        if (Result<void> done = query.bind(QLatin1StringView(":at"), at).bind(QLatin1StringView(":lead"), lead).exec(); !done)
            return done.error();
        if (query.next() && query.int64(0) != 0)
            untouched.push_back(lead);
    }
    return untouched;
}

} // namespace lead
