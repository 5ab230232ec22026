// Qualification: the checklist, acceptance, the lifecycle and what its words mean.
#include "app/cli/clitext.h"
#include "app/cli/usage.h"
#include "app/cli/verbs.h"

#include "core/base/money.h"
#include "core/base/timestamp.h"
#include "core/facts/factsstore.h"
#include "core/leads/definitionacts.h"
#include "core/leads/fieldtext.h"
#include "core/leads/leadlister.h"
#include "core/leads/leadqualification.h"
#include "core/leads/qualificationacts.h"
#include "core/storage/lifecyclevisits.h"

#include <QTime>
#include <algorithm>

namespace lead {

namespace {

int report(Session &session, const Result<LeadActs::Done> &done, const QString &sentence)
{
    if (!done)
        return session.fail(done.error());
    const bool changed = done->operation.isValid();
    if (session.output().isJson())
        session.output().json(QJsonObject{{QStringLiteral("operation"), changed ? QJsonValue(done->operation.toString()) : QJsonValue()}, {QStringLiteral("lead"), done->lead.toString()}});
    else
        session.output().say(changed ? sentence.arg(done->operation.toString()) : Cli::tr("Nothing had to change."));
    return Success;
}

template <typename Run>
int withLead(Session &session, const Arguments &arguments, Connection::Mode mode, Run run)
{
    const Result<LeadId> id = leadIdFrom(arguments.word(0));
    if (!id)
        return session.fail(id.error());
    const Result<Workspace *> workspace = session.workspace(mode);
    return workspace ? run(**workspace, *id) : session.fail(workspace.error());
}

QJsonValue stateJson(Lifecycle state)
{
    return state == Lifecycle::None ? QJsonValue() : QJsonValue(keyOf(state));
}

QJsonObject qualificationJson(LeadId id, const LeadQualification &qualification)
{
    QJsonArray points;
    for (const ChecklistPoint &point : qualification.points)
        points.append(QJsonObject{{QStringLiteral("key"), point.key}, {QStringLiteral("title"), point.title}, {QStringLiteral("answer"), keyOf(point.answer)}, {QStringLiteral("note"), point.note}});
    return {{QStringLiteral("lead"), id.toString()},
            {QStringLiteral("lifecycle"), stateJson(qualification.state)},
            {QStringLiteral("since"), qualification.since ? QJsonValue(isoString(*qualification.since)) : QJsonValue()},
            {QStringLiteral("accept_by"), qualification.acceptBy ? QJsonValue(isoString(*qualification.acceptBy)) : QJsonValue()},
            {QStringLiteral("wake_at"), qualification.wakesOn ? QJsonValue(qualification.wakesOn->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("woken"), qualification.isWoken},
            {QStringLiteral("checklist"), points}};
}

int showQualification(Session &session, Workspace &workspace, LeadId id)
{
    const Result<Lead> lead = LeadActs(workspace).require(id);
    if (!lead)
        return session.fail(lead.error());
    const Result<LeadQualification> qualification = qualificationOf(workspace, *lead);
    if (!qualification)
        return session.fail(qualification.error());
    const Output &out = session.output();
    if (out.isJson()) {
        out.json(qualificationJson(id, *qualification));
        return Success;
    }
    out.say(Cli::tr("%1: %2", "name of a lead, state of its lifecycle").arg(lead->displayName(), titleOf(qualification->state)));
    if (qualification->acceptBy)
        out.say(Cli::tr("To be accepted by %1").arg(isoString(*qualification->acceptBy)));
    if (qualification->wakesOn)
        out.say(qualification->isWoken ? Cli::tr("Woke up on %1").arg(qualification->wakesOn->toString(Qt::ISODate)) : Cli::tr("Wakes up on %1").arg(qualification->wakesOn->toString(Qt::ISODate)));
    std::vector<QStringList> rows;
    for (const ChecklistPoint &point : qualification->points)
        rows.push_back({point.title, keyOf(point.answer), point.note});
    out.table({Cli::tr("Checklist"), Cli::tr("Answer"), Cli::tr("Note")}, rows);
    return Success;
}

int runQualify(Session &session, const Arguments &arguments)
{
    std::vector<QualificationActs::Wish> wishes;
    const auto wishFor = [&wishes](const QString &item) -> QualificationActs::Wish & {
        for (QualificationActs::Wish &wish : wishes)
            if (wish.item.compare(item, Qt::CaseInsensitive) == 0)
                return wish;
        return wishes.emplace_back(QualificationActs::Wish{item});
    };
    for (const auto &[option, answer] : {std::pair(QStringLiteral("yes"), Answer::Yes), std::pair(QStringLiteral("no"), Answer::No), std::pair(QStringLiteral("unknown"), Answer::Unknown)})
        for (const QString &item : arguments.values(option))
            wishFor(item).answer = answer;
    for (const QString &note : arguments.values(QStringLiteral("note"))) {
        const qsizetype equals = note.indexOf(u'=');
        if (equals <= 0)
            return session.fail(usageError(Cli::tr("--note takes ITEM=TEXT; “%1” is none.").arg(note)));
        wishFor(note.left(equals).trimmed()).note = note.mid(equals + 1);
    }
    if (wishes.empty())
        return withLead(session, arguments, Connection::Mode::Reader, [&](Workspace &workspace, LeadId id) { return showQualification(session, workspace, id); });
    return withLead(session, arguments, Connection::Mode::Writer,
                    [&](Workspace &workspace, LeadId id) { return report(session, QualificationActs(workspace).answer(id, wishes), Cli::tr("Answered (operation %1).")); });
}

int runAccept(Session &session, const Arguments &arguments)
{
    return withLead(session, arguments, Connection::Mode::Writer,
                    [&](Workspace &workspace, LeadId id) { return report(session, QualificationActs(workspace).accept(id), Cli::tr("Accepted (operation %1).")); });
}

int runReject(Session &session, const Arguments &arguments)
{
    return withLead(session, arguments, Connection::Mode::Writer, [&](Workspace &workspace, LeadId id) {
        std::optional<QDate> wake;
        if (arguments.has(QStringLiteral("wake"))) {
            const Result<FieldValue> date = FieldText(workspace).parse(workspace.catalog().at(F::WakeAt), arguments.value(QStringLiteral("wake")));
            if (!date)
                return session.fail(date.error());
            if (!isEmpty(*date))
                wake = dateOfDays(std::get<qint64>(*date));
        }
        return report(session, QualificationActs(workspace).reject(id, arguments.value(QStringLiteral("reason")), wake), Cli::tr("Rejected (operation %1)."));
    });
}

int showLifecycle(Session &session, Workspace &workspace, LeadId id)
{
    const Result<Lead> lead = LeadActs(workspace).require(id);
    if (!lead)
        return session.fail(lead.error());
    const Result<std::vector<LifecycleVisit>> visits = LifecycleVisits(workspace).of(id);
    const Result<std::vector<Definition>> definitions = DefinitionActs(workspace).all();
    if (!visits || !definitions)
        return session.fail(visits ? definitions.error() : visits.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const LifecycleVisit &visit : *visits) {
        const auto by = std::find_if(definitions->begin(), definitions->end(), [&visit](const Definition &d) { return d.id == visit.definition; });
        const User *user = workspace.user(visit.user);
        const QString who = user ? user->name : QString();
        array.append(QJsonObject{{QStringLiteral("state"), visit.state.isEmpty() ? QJsonValue() : QJsonValue(visit.state)},
                                 {QStringLiteral("entered_at"), isoString(visit.enteredAt)},
                                 {QStringLiteral("left_at"), visit.leftAt ? QJsonValue(isoString(*visit.leftAt)) : QJsonValue()},
                                 {QStringLiteral("user"), who},
                                 {QStringLiteral("definition_version"), by == definitions->end() ? QJsonValue() : QJsonValue(by->version)}});
        rows.push_back({titleOf(lifecycleFromKey(visit.state)), isoString(visit.enteredAt), visit.leftAt ? isoString(*visit.leftAt) : QString(),
                        by == definitions->end() ? who : Cli::tr("definition, version %1").arg(by->version)});
    }
    if (session.output().isJson()) {
        session.output().json(QJsonObject{{QStringLiteral("lead"), id.toString()}, {QStringLiteral("lifecycle"), stateJson(lifecycleFromKey(lead->text(F::Lifecycle)))}, {QStringLiteral("visits"), array}});
        return Success;
    }
    session.output().say(Cli::tr("%1: %2", "name of a lead, state of its lifecycle").arg(lead->displayName(), titleOf(lifecycleFromKey(lead->text(F::Lifecycle)))));
    if (!rows.empty())
        session.output().table({Cli::tr("State"), Cli::tr("From"), Cli::tr("Until"), Cli::tr("By")}, rows);
    return Success;
}

int runLifecycle(Session &session, const Arguments &arguments)
{
    if (arguments.words().size() < 2)
        return withLead(session, arguments, Connection::Mode::Reader, [&](Workspace &workspace, LeadId id) { return showLifecycle(session, workspace, id); });
    const Lifecycle state = lifecycleFromKey(arguments.word(1));
    if (state == Lifecycle::None) {
        QStringList known;
        for (const Lifecycle other : lifecycleStates())
            known << keyOf(other);
        return session.fail(usageError(Cli::tr("There is no state “%1”. There are: %2.").arg(arguments.word(1), known.join(QStringLiteral(", ")))));
    }
    return withLead(session, arguments, Connection::Mode::Writer, [&](Workspace &workspace, LeadId id) {
        return report(session, QualificationActs(workspace).move(id, state, arguments.value(QStringLiteral("reason"))), Cli::tr("Moved (operation %1)."));
    });
}

int listDefinitions(Session &session, bool withFormer)
{
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    const Result<std::vector<Definition>> all = DefinitionActs(**workspace).all();
    if (!all)
        return session.fail(all.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Definition &definition : *all) {
        const bool isCurrent = currentOf(*all, definition.name) == &definition;
        if (!isCurrent && !withFormer)
            continue;
        const User *user = (*workspace)->user(definition.user);
        array.append(QJsonObject{{QStringLiteral("name"), definition.name},
                                 {QStringLiteral("version"), definition.version},
                                 {QStringLiteral("body"), definition.body},
                                 {QStringLiteral("made_at"), isoString(definition.madeAt)},
                                 {QStringLiteral("user"), user ? user->name : QString()},
                                 {QStringLiteral("current"), isCurrent},
                                 {QStringLiteral("taken_back"), definition.isTakenBack}});
        rows.push_back({definition.name, QString::number(definition.version), isoString(definition.madeAt), user ? user->name : QString(),
                        definition.name == Definition::scoreName() || definition.name == Definition::scoreDraftName() ? Cli::tr("“score versions” lists the models") : definition.isTakenBack ? Cli::tr("(taken back) %1").arg(definition.body) : definition.body.isEmpty() ? Cli::tr("by hand only") : definition.body});
    }
    if (session.output().isJson())
        session.output().json(array);
    else
        session.output().table({Cli::tr("Definition"), Cli::tr("Version>"), Cli::tr("Since"), Cli::tr("By"), Cli::tr("Meaning")}, rows);
    return Success;
}

Result<std::vector<LeadId>> candidatesOf(Workspace &workspace, const std::vector<DefinitionDraft> &drafts)
{
    const std::optional<QString> condition = DefinitionActs::candidates(drafts);
    if (!condition)
        return std::vector<LeadId>();
    LeadQuery query;
    query.condition = *condition;
    query.sorts = {{F::Id, Qt::AscendingOrder}};
    FactsStore store;
    if (const Result<LeadFactsPtr> opened = store.open(workspace); !opened)
        return opened.error();
    const ResolveContext context{workspace.clock().now(), workspace.timeZone(), Qt::Monday, minorDigits(workspace.currency()), workspace.actingUser()};
    const Result<LeadFactsPtr> facts = store.require(workspace, LeadLister(store.current(), workspace.catalog(), context).missingFields(query));
    if (!facts)
        return facts.error();
    const Result<LeadList> list = LeadLister(*facts, workspace.catalog(), context).list(query);
    return list ? Result<std::vector<LeadId>>(*list->ids) : list.error();
}

int publish(Session &session, const Arguments &arguments, DefinitionDraft draft)
{
    const bool isDry = arguments.has(QStringLiteral("dry-run"));
    const Result<Workspace *> opened = session.workspace(isDry ? Connection::Mode::Reader : Connection::Mode::Writer);
    if (!opened)
        return session.fail(opened.error());
    Workspace &workspace = **opened;
    if (Result<void> fine = DefinitionActs::check(draft, workspace.catalog()); !fine)
        return session.fail(fine.error());
    const Result<std::vector<Definition>> all = DefinitionActs(workspace).all();
    if (!all)
        return session.fail(all.error());
    const Definition *current = currentOf(*all, draft.name);
    draft.basedOn = current ? current->version : 0;
    const Result<std::vector<LeadId>> leads = candidatesOf(workspace, {draft});
    if (!leads)
        return session.fail(leads.error());
    const qint64 found = static_cast<qint64>(leads->size());
    if (isDry) {
        if (session.output().isJson())
            session.output().json(QJsonObject{{QStringLiteral("operation"), QJsonValue()}, {QStringLiteral("matching"), found}});
        else
            session.output().say(Cli::tr("%n leads match that are not that far yet.", nullptr, static_cast<int>(found)));
        return Success;
    }
    LeadJobWatch watch;
    watch.isCancelled = [] { return Session::isCancelled(); };
    const Result<LeadJobDone> done = DefinitionActs(workspace).publish({draft}, *leads, watch);
    if (!done)
        return session.fail(done.error());
    if (session.output().isJson())
        session.output().json(QJsonObject{{QStringLiteral("operation"), done->operation.toString()}, {QStringLiteral("matching"), found}, {QStringLiteral("changed"), done->changed}});
    else
        session.output().say(Cli::tr("Published (operation %1). Leads changed: %2.").arg(done->operation.toString(), QString::number(done->changed)));
    return done->isCancelled ? int(CancelledByUser) : int(Success);
}

Result<AcceptanceRules> acceptanceFrom(const Arguments &arguments, AcceptanceRules rules)
{
    const auto number = [&](const char *option, int &value) -> Result<void> {
        const QString name = QString::fromLatin1(option);
        if (!arguments.has(name))
            return {};
        bool ok = false;
        value = arguments.value(name).toInt(&ok);
        return ok ? Result<void>() : usageError(Cli::tr("--%1 takes a whole number.").arg(name));
    };
    const auto time = [&](const char *option, int &value) -> Result<void> {
        const QString name = QString::fromLatin1(option);
        if (!arguments.has(name))
            return {};
        const QTime at = QTime::fromString(arguments.value(name), QStringLiteral("H:mm"));
        value = at.hour() * 60 + at.minute();
        return at.isValid() ? Result<void>() : usageError(Cli::tr("--%1 takes a time of day, such as 9:00.").arg(name));
    };
    for (const Result<void> &read : {number("hours", rules.withinHours), number("wake-days", rules.wakeDays), time("from", rules.hours.from), time("until", rules.hours.until)})
        if (!read)
            return read.error();
    if (arguments.has(QStringLiteral("days"))) {
        rules.hours.days.fill(false);
        for (const QString &day : arguments.value(QStringLiteral("days")).split(u',', Qt::SkipEmptyParts)) {
            const int place = day.trimmed().toInt();
            if (place < 1 || place > 7)
                return usageError(Cli::tr("--days takes days of the week from 1 (Monday) to 7 (Sunday), with commas."));
            rules.hours.days[static_cast<std::size_t>(place - 1)] = true;
        }
    }
    if (Result<void> fine = checkAcceptance(rules); !fine)
        return fine.error();
    return rules;
}

int runDefinitions(Session &session, const Arguments &arguments)
{
    const QString what = arguments.word(0);
    if (what.isEmpty() || what == u"list")
        return listDefinitions(session, arguments.has(QStringLiteral("all")));
    if (what == u"publish" && arguments.words().size() == 3)
        return publish(session, arguments, {arguments.word(1).toLower(), arguments.word(2)});
    if (what == u"off" && arguments.words().size() == 2)
        return publish(session, arguments, {arguments.word(1).toLower(), QString()});
    const Result<Workspace *> workspace = session.workspace(arguments.has(QStringLiteral("dry-run")) ? Connection::Mode::Reader : Connection::Mode::Writer);
    if (!workspace)
        return session.fail(workspace.error());
    const Qualification qualification = (*workspace)->qualification();
    if (what == u"checklist" && arguments.words().size() > 1) {
        // Points that keep their title keep their answers.
        Checklist items;
        Checklist taken = qualification.checklist;
        for (const QString &title : arguments.words().mid(1)) {
            const auto known = std::find_if(qualification.checklist.begin(), qualification.checklist.end(),
                                            [&title](const ChecklistItem &item) { return item.title.compare(title, Qt::CaseInsensitive) == 0 || item.key == title; });
            items.push_back(known == qualification.checklist.end() ? ChecklistItem{freeChecklistKey(title, taken), title.simplified()} : *known);
            taken.push_back(items.back());
        }
        return publish(session, arguments, {Definition::checklistName(), toText(items)});
    }
    if (what == u"acceptance") {
        const Result<AcceptanceRules> rules = acceptanceFrom(arguments, qualification.acceptance);
        return rules ? publish(session, arguments, {Definition::acceptanceName(), toText(*rules)}) : session.fail(rules.error());
    }
    return session.fail(usageError(Cli::tr("Write “definitions”, “definitions publish STATE CONDITION”, “definitions off STATE”, “definitions checklist TITLE...” or “definitions acceptance”.")));
}

} // namespace

std::vector<Verb> qualifyVerbs()
{
    return {
        {QStringLiteral("qualify"),
         {{}, {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("unknown"), QStringLiteral("note")}, 1, 1, QStringLiteral("qualify ID [--yes ITEM]... [--no ITEM]... [--unknown ITEM]... [--note ITEM=TEXT]...")},
         runQualify,
         Cli::tr("Answers the checklist of a lead, or shows how far it is qualified.")},
        {QStringLiteral("accept"), {{}, {}, 1, 1, QStringLiteral("accept ID")}, runAccept, Cli::tr("Accepts an MQL that is assigned to you.")},
        {QStringLiteral("reject"),
         {{}, {QStringLiteral("reason"), QStringLiteral("wake")}, 1, 1, QStringLiteral("reject ID --reason TEXT [--wake DATE]")},
         runReject,
         Cli::tr("Rejects an MQL that is assigned to you until a day.")},
        {QStringLiteral("lifecycle"),
         {{}, {QStringLiteral("reason")}, 1, 2, QStringLiteral("lifecycle ID [STATE [--reason TEXT]]")},
         runLifecycle,
         Cli::tr("Moves a lead along its lifecycle, or shows where it was when.")},
        {QStringLiteral("definitions"),
         {{QStringLiteral("all"), QStringLiteral("dry-run")},
          {QStringLiteral("hours"), QStringLiteral("days"), QStringLiteral("from"), QStringLiteral("until"), QStringLiteral("wake-days")},
          0,
          30,
          QStringLiteral("definitions [list [--all] | publish STATE CONDITION | off STATE | checklist TITLE... | acceptance [--hours N] [--days 1,2,3] [--from H:MM] [--until H:MM] [--wake-days N]] [--dry-run]")},
         runDefinitions,
         Cli::tr("Says what MQL, SQL and the other states mean, and publishes other meanings.")},
    };
}

} // namespace lead
