#include "app/cli/importprint.h"

#include "app/cli/clitext.h"

#include "core/base/numbertext.h"
#include "core/base/text.h"
#include "core/leads/fieldtext.h"
#include "core/storage/leadrepository.h"
#include "core/storage/workspace.h"

namespace lead {

namespace {

// The finding in words, with the first cell that had it.
QString messageOf(const IssueTally::Entry &entry, const Field *field)
{
    const IssueTally::Example example = entry.examples.empty() ? IssueTally::Example() : entry.examples.front();
    return issueMessage({entry.field, entry.code, example.raw, example.suggestion}, field ? field->label : QString());
}

QJsonArray noticesJson(const ImportOutcome &outcome)
{
    QJsonArray notices;
    for (const ImportNotice &notice : outcome.notices) {
        QJsonArray lines;
        for (const qint64 line : notice.lines)
            lines.append(line);
        notices.append(QJsonObject{{QStringLiteral("code"), notice.code},
                                   {QStringLiteral("message"), notice.message},
                                   {QStringLiteral("count"), notice.count},
                                   {QStringLiteral("lines"), lines},
                                   {QStringLiteral("columns"), QJsonArray::fromStringList(notice.columns)}});
    }
    return notices;
}

QJsonArray differencesJson(const ImportOutcome &outcome, Workspace &workspace)
{
    const FieldText text(workspace);
    LeadRepository leads(workspace);
    const auto currencyOf = [&](LeadId id) {
        const auto lead = leads.find(id);
        return lead && *lead ? text.currencyOf(**lead) : workspace.currency();
    };
    const auto json = [&](LeadId lead, const QString &key, const FieldValue &value) -> QJsonValue {
        const Field *field = workspace.catalog().find(key);
        if (!field || isEmpty(value) || (field->type != FieldType::Money && field->type != FieldType::Date && field->type != FieldType::DateTime))
            return toJson(value);
        if (field->type != FieldType::Money)
            return text.exact(*field, value, {});
        const QString currency = currencyOf(lead);
        return QString(text.exact(*field, value, currency) + u' ' + currency);
    };
    QJsonArray differences;
    for (const ImportDifference &d : outcome.differences)
        differences.append(QJsonObject{{QStringLiteral("line"), d.line}, {QStringLiteral("lead"), d.lead.toString()}, {QStringLiteral("field"), d.field}, {QStringLiteral("before"), json(d.lead, d.field, d.before)}, {QStringLiteral("after"), json(d.lead, d.field, d.after)}});
    return differences;
}

} // namespace

QJsonObject outcomeJson(const ImportOutcome &outcome, Workspace &workspace, bool dryRun)
{
    const ImportRecord &r = outcome.record;
    QJsonObject reasons;
    for (const auto &[code, count] : outcome.rejectedReasons)
        reasons.insert(code, count);
    QJsonArray warnings;
    for (const IssueTally::Entry &entry : outcome.issues.entries()) {
        const Field *field = workspace.catalog().find(entry.field);
        QJsonArray examples;
        for (const IssueTally::Example &e : entry.examples)
            examples.append(QJsonObject{{QStringLiteral("line"), qint64(e.line)}, {QStringLiteral("text"), fromUtf8(e.raw)}, {QStringLiteral("suggestion"), fromUtf8(e.suggestion)}});
        warnings.append(QJsonObject{{QStringLiteral("field"), field ? QJsonValue(field->key) : QJsonValue()},
                                    {QStringLiteral("code"), fromUtf8(issueKey(entry.code))},
                                    {QStringLiteral("count"), qint64(entry.count)},
                                    {QStringLiteral("message"), messageOf(entry, field)},
                                    {QStringLiteral("examples"), examples}});
    }
    return {{QStringLiteral("import_id"), dryRun ? QJsonValue() : QJsonValue(r.id.toString())},
            {QStringLiteral("operation"), dryRun ? QJsonValue() : QJsonValue(r.operation.toString())},
            {QStringLiteral("rows"), r.counts.rows},
            {QStringLiteral("created"), r.counts.created},
            {QStringLiteral("updated"), r.counts.updated},
            {QStringLiteral("unchanged"), r.counts.unchanged},
            {QStringLiteral("skipped"), r.counts.skipped},
            {QStringLiteral("rejected"), r.counts.rejected},
            {QStringLiteral("seconds"), outcome.seconds},
            {QStringLiteral("rejected_reasons"), reasons},
            {QStringLiteral("warnings"), warnings},
            {QStringLiteral("notices"), noticesJson(outcome)},
            {QStringLiteral("for_review"), outcome.forReview},
            {QStringLiteral("differences"), differencesJson(outcome, workspace)},
            {QStringLiteral("dates_ambiguous"), outcome.dates.isAmbiguous},
            {QStringLiteral("cancelled"), outcome.wasCancelled},
            {QStringLiteral("dry_run"), dryRun}};
}

void printOutcome(const Output &out, const ImportOutcome &outcome, const FieldCatalog &catalog, bool dryRun)
{
    const ImportCounts &c = outcome.record.counts;
    out.say((dryRun ? Cli::tr("Would import %1 rows: %2 created, %3 updated, %4 unchanged, %5 skipped, %6 rejected.") : Cli::tr("Imported %1 rows: %2 created, %3 updated, %4 unchanged, %5 skipped, %6 rejected."))
                .arg(QString::number(c.rows), QString::number(c.created), QString::number(c.updated), QString::number(c.unchanged), QString::number(c.skipped), QString::number(c.rejected)));
    if (outcome.forReview > 0)
        out.say(Cli::tr("  %n row(s) wait for review (leadwright-cli reviews)", nullptr, static_cast<int>(outcome.forReview)));
    for (const ImportNotice &notice : outcome.notices)
        out.say(QStringLiteral("  ") + notice.message);
    for (const IssueTally::Entry &entry : outcome.issues.entries()) {
        const Field *field = catalog.find(entry.field);
        out.say(QStringLiteral("  %1 × %2").arg(entry.count).arg(messageOf(entry, field)));
    }
    for (const auto &[code, count] : outcome.rejectedReasons)
        out.say(Cli::tr("  %1 rows rejected: %2").arg(QString::number(count), code));
    if (outcome.dates.isAmbiguous)
        out.say(Cli::tr("  The dates can be read day first or month first; %1 was taken. Say --date-order dmy or mdy to choose.").arg(outcome.dateOrder == DateOrder::DayFirst ? Cli::tr("day first") : Cli::tr("month first")));
    if (!dryRun)
        out.say(Cli::tr("It took %1 s. “leadwright-cli undo %2” takes it back.").arg(QString::number(outcome.seconds, 'f', 2), outcome.record.operation.toString()));
}

void showProgress(const ImportProgress &p)
{
    const int percent = p.totalBytes > 0 ? static_cast<int>(100 * p.bytes / p.totalBytes) : 0;
    const QString line = Cli::tr("%1 %  %2 rows  %3 rows/s  %4 s left").arg(percent, 3).arg(numberText(p.rows), numberText(qRound64(p.rowsPerSecond)), QString::number(p.secondsLeft, 'f', 0));
    fprintf(stderr, "\r%s\033[K", line.toUtf8().constData());
}

} // namespace lead
