// What stages ask for.
#include "app/cli/clitext.h"
#include "app/cli/usage.h"
#include "app/cli/verbs.h"

#include "core/settings/workspacesetup.h"

namespace lead {

namespace {

QStringList requiredKeys(const Stage &stage, const FieldCatalog &catalog)
{
    QStringList keys;
    for (const FieldNumber number : stage.required)
        if (const Field *field = catalog.find(number))
            keys << field->key;
    return keys;
}

int listStages(Session &session, const Workspace &workspace)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Stage &stage : workspace.stages()) {
        const QStringList required = requiredKeys(stage, workspace.catalog());
        array.append(QJsonObject{{QStringLiteral("stage"), stage.name},
                                 {QStringLiteral("kind"), stageKindKey(stage.kind)},
                                 {QStringLiteral("probability"), stage.probability},
                                 {QStringLiteral("rotting_days"), stage.rottingDays},
                                 {QStringLiteral("limit"), stage.wipLimit},
                                 {QStringLiteral("limit_holds"), stage.isLimitHard},
                                 {QStringLiteral("requires"), QJsonArray::fromStringList(required)},
                                 {QStringLiteral("requires_step"), stage.needsStep}});
        rows.push_back({stage.name, stageKindKey(stage.kind), stage.wipLimit > 0 ? QString::number(stage.wipLimit) : QString(),
                        (stage.needsStep ? required + QStringList{QStringLiteral("step")} : required).join(u' ')});
    }
    if (session.output().isJson())
        session.output().json(array);
    else
        session.output().table({Cli::tr("STAGE"), Cli::tr("KIND"), Cli::tr("LIMIT") + u'>', Cli::tr("REQUIRES")}, rows);
    return Success;
}

Result<bool> yesOrNo(const Arguments &arguments, const QString &option, bool otherwise)
{
    const QString word = arguments.value(option);
    if (!arguments.has(option))
        return otherwise;
    if (word != u"yes" && word != u"no")
        return usageError(Cli::tr("--%1 takes yes or no.").arg(option));
    return word == u"yes";
}

Result<void> change(Stage &stage, const FieldCatalog &catalog, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("require"))) {
        stage.required.clear();
        for (const QString &key : arguments.value(QStringLiteral("require")).split(u',', Qt::SkipEmptyParts)) {
            const Field *field = catalog.find(key.trimmed());
            if (!field)
                return usageError(Cli::tr("There is no field “%1”. The command “fields” lists them.").arg(key.trimmed()));
            if (!(field->use & Editable) || field->column.isEmpty() || field->number == F::Stage)
                return usageError(Cli::tr("A stage cannot ask for %1.").arg(field->label));
            stage.required.push_back(field->number);
        }
    }
    bool isNumber = true;
    if (arguments.has(QStringLiteral("limit")))
        stage.wipLimit = arguments.value(QStringLiteral("limit")).toInt(&isNumber);
    if (!isNumber)
        return usageError(Cli::tr("--limit takes a number of leads, or 0 for none."));
    const Result<bool> step = yesOrNo(arguments, QStringLiteral("require-step"), stage.needsStep);
    const Result<bool> hard = yesOrNo(arguments, QStringLiteral("limit-holds"), stage.isLimitHard);
    if (!step || !hard)
        return !step ? step.error() : hard.error();
    stage.needsStep = *step;
    stage.isLimitHard = *hard;
    return {};
}

int runStages(Session &session, const Arguments &arguments)
{
    const bool changes = !arguments.words().isEmpty();
    const Result<Workspace *> workspace = session.workspace(changes ? Connection::Mode::Writer : Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    if (!changes)
        return listStages(session, **workspace);
    const Stage *stage = (*workspace)->stage(QStringView(arguments.word(0)));
    if (!stage)
        return session.fail({Error::NotFound, Cli::tr("There is no stage “%1”.").arg(arguments.word(0))});
    WorkspaceSetup setup(**workspace);
    const StageId id = stage->id;
    const Result<WorkspaceSetupState> state = setup.state();
    if (!state)
        return session.fail(state.error());
    std::vector<PipelineSetup> after = state->pipelines;
    for (PipelineSetup &pipeline : after)
        for (Stage &each : pipeline.stages)
            if (each.id == id)
                if (Result<void> done = change(each, state->catalog, arguments); !done)
                    return session.fail(done.error());
    const Result<OperationId> saved = setup.savePipelines(state->pipelines, after, {});
    if (!saved)
        return session.fail(saved.error());
    if (session.output().isJson())
        session.output().json(QJsonObject{{QStringLiteral("operation"), saved->isValid() ? QJsonValue(saved->toString()) : QJsonValue()}});
    else
        session.output().say(saved->isValid() ? Cli::tr("Changed (operation %1).").arg(saved->toString()) : Cli::tr("Nothing had to change."));
    return Success;
}

} // namespace

std::vector<Verb> stageVerbs()
{
    return {{QStringLiteral("stages"),
             {{}, {QStringLiteral("require"), QStringLiteral("require-step"), QStringLiteral("limit"), QStringLiteral("limit-holds")}, 0, 1,
              QStringLiteral("stages [STAGE [--require FIELD,FIELD] [--require-step yes|no] [--limit N] [--limit-holds yes|no]]")},
             runStages, Cli::tr("Lists stages with what they ask for, or changes what one asks for.")}};
}

} // namespace lead
