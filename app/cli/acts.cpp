#include "app/cli/clitext.h"
#include "app/cli/usage.h"
#include "app/cli/verbs.h"

#include "core/base/text.h"
#include "core/leads/activityacts.h"
#include "core/leads/emailacts.h"
#include "core/leads/fieldtext.h"
#include "core/leads/leadacts.h"
#include "core/leads/leadreader.h"
#include "core/leads/leadtemplate.h"
#include "core/leads/textacts.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>

namespace lead {

namespace {

int report(Session &session, const Result<LeadActs::Done> &done, const QString &sentence)
{
    if (!done)
        return session.fail(done.error());
    const bool changed = done->operation.isValid();
    if (session.output().isJson()) {
        QJsonObject object{{QStringLiteral("operation"), changed ? QJsonValue(done->operation.toString()) : QJsonValue()}};
        if (done->lead.isValid())
            object.insert(QStringLiteral("lead"), done->lead.toString());
        session.output().json(object);
    } else {
        session.output().say(changed ? sentence.arg(done->operation.toString()) : Cli::tr("Nothing had to change."));
    }
    return Success;
}

std::vector<LeadActs::Assignment> assignmentsFrom(const QStringList &words)
{
    std::vector<LeadActs::Assignment> assignments;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        assignments.push_back({word.left(equals < 0 ? word.size() : equals).trimmed(), equals < 0 ? QString() : word.mid(equals + 1)});
    }
    return assignments;
}

// Every assignment needs its "="; "edit 7 city" must not erase the city.
Result<void> checkAssignments(const QStringList &words)
{
    for (const QString &word : words)
        if (!word.contains(u'='))
            return usageError(Cli::tr("“%1” is no assignment. Write FIELD=VALUE; FIELD= alone empties a field.").arg(word));
    return {};
}

template <typename Run>
int withLead(Session &session, const Arguments &arguments, Run run)
{
    const Result<LeadId> id = leadIdFrom(arguments.word(0));
    if (!id)
        return session.fail(id.error());
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    LeadActs acts(**workspace);
    return run(**workspace, acts, *id);
}

QJsonObject addedJson(const LeadActs::Done &done, const CheckedLead &lead, const FieldCatalog &catalog)
{
    QJsonArray warnings;
    for (const EntryFinding &finding : lead.findings)
        warnings.append(QJsonObject{{QStringLiteral("field"), catalog.at(finding.field).key},
                                    {QStringLiteral("code"), fromUtf8(issueKey(finding.code))},
                                    {QStringLiteral("message"), finding.message},
                                    {QStringLiteral("suggestion"), finding.suggestion}});
    QJsonArray duplicates;
    for (const EntryMatch &match : lead.matches)
        duplicates.append(QJsonObject{{QStringLiteral("lead"), match.lead.toString()}, {QStringLiteral("name"), match.name}, {QStringLiteral("because"), match.reason}});
    return {{QStringLiteral("operation"), done.operation.toString()}, {QStringLiteral("lead"), done.lead.toString()}, {QStringLiteral("warnings"), warnings}, {QStringLiteral("duplicates"), duplicates}};
}

int runAdd(Session &session, const Arguments &arguments)
{
    if (Result<void> ok = checkAssignments(arguments.words()); !ok)
        return session.fail(ok.error());
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    LeadActs acts(**workspace);
    const Result<CheckedLead> lead = acts.check(assignmentsFrom(arguments.words()), session.context().reference());
    if (!lead)
        return session.fail(lead.error());
    const Result<LeadActs::Done> done = acts.create(*lead);
    if (!done)
        return session.fail(done.error());
    if (session.output().isJson()) {
        session.output().json(addedJson(*done, *lead, (*workspace)->catalog()));
        return Success;
    }
    session.output().say(Cli::tr("Added (operation %1).").arg(done->operation.toString()));
    for (const EntryFinding &finding : lead->findings)
        session.output().say(finding.message);
    for (const EntryMatch &match : lead->matches)
        session.output().say(Cli::tr("Perhaps the same as lead %1, %2: %3.").arg(match.lead.toString(), match.name, match.reason));
    return Success;
}

int runEdit(Session &session, const Arguments &arguments)
{
    if (Result<void> ok = checkAssignments(arguments.words().mid(1)); !ok)
        return session.fail(ok.error());
    return withLead(session, arguments, [&](Workspace &, LeadActs &acts, LeadId id) {
        return report(session, acts.edit(id, assignmentsFrom(arguments.words().mid(1))), Cli::tr("Changed (operation %1)."));
    });
}

// What the lead gets on its way: values that the stage asks for, and an appointment.
Result<StageEntry> entryFrom(Workspace &workspace, const Arguments &arguments)
{
    StageEntry entry;
    entry.reason = arguments.value(QStringLiteral("reason"));
    for (const LeadActs::Assignment &assignment : assignmentsFrom(arguments.words().mid(2)))
        entry.values.insert(assignment.field, assignment.text);
    if (!arguments.has(QStringLiteral("step")))
        return entry;
    const Result<FieldValue> due = FieldText(workspace).parse(workspace.catalog().at(F::NextActionAt), arguments.value(QStringLiteral("step")));
    if (!due)
        return usageError(due.error());
    Task step;
    step.title = arguments.value(QStringLiteral("step-title"), Cli::tr("Appointment"));
    step.kind = QStringLiteral("meeting");
    if (!isEmpty(*due))
        step.dueAt = std::get<qint64>(*due);
    entry.step = step;
    return entry;
}

int runStage(Session &session, const Arguments &arguments)
{
    if (Result<void> ok = checkAssignments(arguments.words().mid(2)); !ok)
        return session.fail(ok.error());
    return withLead(session, arguments, [&](Workspace &workspace, LeadActs &acts, LeadId id) {
        const Result<StageEntry> entry = entryFrom(workspace, arguments);
        return entry ? report(session, acts.moveToStage(id, arguments.word(1), *entry), Cli::tr("Moved (operation %1).")) : session.fail(entry.error());
    });
}

// As typed, or a template of the workspace filled in for the lead, with what was typed behind it.
Result<QString> noteTextFrom(Workspace &workspace, const Arguments &arguments, LeadId id)
{
    const QString typed = arguments.word(1);
    if (!arguments.has(QStringLiteral("template")))
        return typed.trimmed().isEmpty() ? Result<QString>(usageError(Cli::tr("The note has no text. Write it, or name a template with --template."))) : typed;
    const Result<LeadTexts> texts = TextActs(workspace).texts();
    if (!texts)
        return texts.error();
    const QString name = arguments.value(QStringLiteral("template")).trimmed();
    QStringList names;
    for (const NoteTemplate &note : texts->templates) {
        if (note.name.compare(name, Qt::CaseInsensitive) == 0) {
            const Result<std::vector<LeadRecord>> records = LeadReader(workspace).records({id});
            if (!records)
                return records.error();
            const User *me = workspace.user(workspace.actingUser());
            const LeadRecord record = records->empty() ? LeadRecord() : records->front(); // of one that is not there, the act says so
            const QString filled = filledTemplate(note.text, record, workspace.catalog(), me ? me->name : QString());
            return typed.isEmpty() ? filled : filled + u'\n' + typed;
        }
        names << note.name;
    }
    return Error{Error::NotFound, names.isEmpty() ? Cli::tr("There are no note templates. Settings, Scripts and templates adds them.")
                                                  : Cli::tr("There is no note template “%1”. There are: %2.").arg(name, names.join(QStringLiteral(", ")))};
}

int runNote(Session &session, const Arguments &arguments)
{
    return withLead(session, arguments, [&](Workspace &workspace, LeadActs &, LeadId id) {
        const Result<QString> text = noteTextFrom(workspace, arguments, id);
        return text ? report(session, ActivityActs(workspace).addNote(id, *text), Cli::tr("Noted (operation %1).")) : session.fail(text.error());
    });
}

// One file after the other, so that those that are fine are added whatever the others are.
int runEmail(Session &session, const Arguments &arguments)
{
    return withLead(session, arguments, [&](Workspace &workspace, LeadActs &, LeadId id) {
        QJsonArray emails;
        int failed = 0;
        for (const QString &path : arguments.words().mid(1)) {
            const Result<EmailAdded> added = EmailActs(workspace).add(id, path);
            QJsonObject email{{QStringLiteral("file"), path}};
            if (!added) {
                ++failed;
                email.insert(QStringLiteral("error"), added.error().message);
                session.output().say(added.error().message);
            } else {
                const bool isNew = added->done.operation.isValid();
                email.insert(QStringLiteral("operation"), isNew ? QJsonValue(added->done.operation.toString()) : QJsonValue());
                email.insert(QStringLiteral("subject"), added->subject);
                email.insert(QStringLiteral("direction"), added->isSent ? QStringLiteral("sent") : QStringLiteral("received"));
                email.insert(QStringLiteral("problems"), QJsonArray::fromStringList(added->problems));
                session.output().say(isNew ? Cli::tr("E-mail added (operation %1).").arg(added->done.operation.toString()) : Cli::tr("This e-mail is in the story already."));
                for (const QString &problem : added->problems)
                    session.output().say(problem);
            }
            emails.append(email);
        }
        if (session.output().isJson())
            session.output().json(QJsonObject{{QStringLiteral("lead"), id.toString()}, {QStringLiteral("emails"), emails}});
        return failed > 0 ? static_cast<int>(SomeRejected) : static_cast<int>(Success);
    });
}

int runDelete(Session &session, const Arguments &arguments)
{
    return withLead(session, arguments, [&](Workspace &, LeadActs &acts, LeadId id) {
        const Result<Lead> lead = acts.require(id);
        return lead ? report(session, acts.remove({id}), Cli::tr("Deleted (operation %1).")) : session.fail(lead.error());
    });
}

} // namespace

std::vector<Verb> actVerbs()
{
    return {
        {QStringLiteral("add"), {{}, {}, 1, 100, QStringLiteral("add FIELD=VALUE...")}, runAdd, Cli::tr("Adds a lead by hand.")},
        {QStringLiteral("edit"), {{}, {}, 2, 100, QStringLiteral("edit ID FIELD=VALUE...")}, runEdit, Cli::tr("Changes fields of a lead.")},
        {QStringLiteral("stage"), {{}, {QStringLiteral("reason"), QStringLiteral("step"), QStringLiteral("step-title")}, 2, 100, QStringLiteral("stage ID STAGE [FIELD=VALUE...] [--reason TEXT] [--step DATE [--step-title TEXT]]")}, runStage, Cli::tr("Moves a lead to a stage, with what that asks for.")},
        {QStringLiteral("note"), {{}, {QStringLiteral("template")}, 1, 2, QStringLiteral("note ID TEXT | note ID --template NAME [TEXT]")}, runNote, Cli::tr("Adds a note to a lead, of your own words or by a template.")},
        {QStringLiteral("email"), {{}, {}, 2, 100, QStringLiteral("email ID FILE...")}, runEmail, Cli::tr("Adds e-mail files (.eml) to the story of a lead.")},
        {QStringLiteral("delete"), {{}, {}, 1, 1, QStringLiteral("delete ID")}, runDelete, Cli::tr("Deletes a lead; undo brings it back.")},
    };
}

} // namespace lead
