#include "app/cli/clitext.h"
#include "app/cli/usage.h"
#include "app/cli/verbs.h"

#include "core/intake/importreview.h"
#include "core/leads/fieldtext.h"

#include <QJsonArray>

namespace lead {

namespace {

Result<ImportId> importFrom(const QString &text)
{
    if (const auto id = ImportId::fromString(text))
        return *id;
    return usageError(Cli::tr("“%1” is not the number of an import. “imports” lists them with their numbers.").arg(text));
}

QJsonObject rowJson(const ReviewRow &row, const FieldText &text)
{
    const FieldCatalog &catalog = text.catalog();
    const Lead incoming{{}, 0, row.values};
    QJsonObject values;
    for (const auto &[field, value] : row.values)
        values.insert(catalog.at(field).key, text.json(incoming, catalog.at(field)));
    QJsonArray differences;
    for (const ReviewDifference &difference : row.differences) {
        const Field &field = catalog.at(difference.field);
        differences.append(QJsonObject{{QStringLiteral("field"), field.key}, {QStringLiteral("stored"), text.json(*row.stored, field)}, {QStringLiteral("row"), text.json(incoming, field)}});
    }
    return {{QStringLiteral("import_id"), row.import.toString()},
            {QStringLiteral("line"), row.line},
            {QStringLiteral("lead"), row.lead.toString()},
            {QStringLiteral("name"), row.stored ? QJsonValue(row.stored->displayName()) : QJsonValue()},
            {QStringLiteral("reason"), row.reasonKey},
            {QStringLiteral("because"), row.reason},
            {QStringLiteral("values"), values},
            {QStringLiteral("differences"), differences}};
}

QString differenceText(const ReviewRow &row, const FieldText &text)
{
    if (!row.stored)
        return Cli::tr("the lead is gone");
    QStringList parts;
    const Lead incoming{{}, 0, row.values};
    for (const ReviewDifference &difference : row.differences) {
        const Field &field = text.catalog().at(difference.field);
        const QString stored = text.shown(*row.stored, field);
        parts << Cli::tr("%1: %2 → %3").arg(field.label, stored.isEmpty() ? QStringLiteral("–") : stored, text.shown(incoming, field));
    }
    return parts.isEmpty() ? Cli::tr("nothing new") : parts.join(QStringLiteral("; "));
}

int runReviews(Session &session, const Arguments &arguments)
{
    ImportId import;
    if (!arguments.words().isEmpty()) {
        const Result<ImportId> id = importFrom(arguments.word(0));
        if (!id)
            return session.fail(id.error());
        import = *id;
    }
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    const Result<std::vector<ReviewRow>> rows = ImportReview(**workspace).rows(import);
    if (!rows)
        return session.fail(rows.error());
    const FieldText text(**workspace);
    if (session.output().isJson()) {
        QJsonArray array;
        for (const ReviewRow &row : *rows)
            array.append(rowJson(row, text));
        session.output().json(array);
        return Success;
    }
    if (rows->empty()) {
        session.output().say(Cli::tr("No row waits for a decision."));
        return Success;
    }
    std::vector<QStringList> table;
    for (const ReviewRow &row : *rows)
        table.push_back({row.import.toString(), QString::number(row.line), row.lead.toString(), row.stored ? row.stored->displayName() : QString(), row.reason, differenceText(row, text)});
    session.output().table({Cli::tr("IMPORT") + u'>', Cli::tr("LINE") + u'>', Cli::tr("LEAD"), Cli::tr("NAME"), Cli::tr("BECAUSE"), Cli::tr("WHAT THE ROW SAYS")}, table);
    return Success;
}

int runReview(Session &session, const Arguments &arguments)
{
    const bool all = arguments.has(QStringLiteral("all"));
    const Result<ImportId> import = importFrom(arguments.word(0));
    if (!import)
        return session.fail(import.error());
    if (arguments.words().size() != (all ? 2 : 3))
        return session.fail(usageError(Cli::tr("Write “review IMPORT LINE DECISION”, or “review IMPORT --all DECISION”.")));
    const QString word = arguments.words().last();
    const auto decision = reviewDecisionFromKey(word);
    if (!decision)
        return session.fail(usageError(Cli::tr("A row is decided with update, fill, create or skip; “%1” is none of them.").arg(word)));
    std::vector<qint64> lines;
    if (!all) {
        bool ok = false;
        lines.push_back(arguments.word(1).toLongLong(&ok));
        if (!ok)
            return session.fail(usageError(Cli::tr("“%1” is not the number of a line. “reviews” lists them.").arg(arguments.word(1))));
    }
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    const Result<ReviewDone> done = ImportReview(**workspace).decide(*import, lines, *decision);
    if (!done)
        return session.fail(done.error());
    if (session.output().isJson()) {
        session.output().json(QJsonObject{{QStringLiteral("operation"), done->operation.isValid() ? QJsonValue(done->operation.toString()) : QJsonValue()},
                                          {QStringLiteral("updated"), done->updated},
                                          {QStringLiteral("unchanged"), done->unchanged},
                                          {QStringLiteral("created"), done->created},
                                          {QStringLiteral("skipped"), done->skipped},
                                          {QStringLiteral("left"), done->left}});
        return Success;
    }
    if (!done->operation.isValid())
        session.output().say(Cli::tr("No row waits for a decision."));
    else
        session.output().say(Cli::tr("%1 updated, %2 had nothing new, %3 created, %4 skipped (operation %5).")
                                 .arg(QString::number(done->updated), QString::number(done->unchanged), QString::number(done->created), QString::number(done->skipped), done->operation.toString()));
    if (done->left > 0)
        session.output().say(Cli::tr("%n row(s) still wait, since their lead is gone: create a lead of them, or skip them.", nullptr, static_cast<int>(done->left)));
    return Success;
}

} // namespace

std::vector<Verb> reviewVerbs()
{
    return {
        {QStringLiteral("reviews"), {{}, {}, 0, 1, QStringLiteral("reviews [IMPORT]")}, runReviews, Cli::tr("Lists rows that an import set aside because they match a lead.")},
        {QStringLiteral("review"), {{QStringLiteral("all")}, {}, 2, 3, QStringLiteral("review IMPORT LINE|--all update|fill|create|skip")}, runReview, Cli::tr("Decides rows that an import set aside.")},
    };
}

} // namespace lead
