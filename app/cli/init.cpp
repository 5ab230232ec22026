#include "app/cli/clitext.h"
#include "app/cli/verbs.h"
#include "core/storage/definitionrepository.h"

#include <QDir>
#include <QFileInfo>

namespace lead {

namespace {

int runInit(Session &session, const Arguments &arguments)
{
    const QString path = session.workspacePath();
    const QString name = arguments.value(QStringLiteral("template"), QStringLiteral("sales"));
    QDir().mkpath(QFileInfo(path).absolutePath());
    const Result<std::unique_ptr<Workspace>> created = Workspace::create(path, session.context().clock(), name);
    if (!created)
        return session.fail(created.error());
    if (Result<void> scored = DefinitionRepository(**created).addStarterScores(name); !scored)
        return session.fail(scored.error());
    const QString file = QFileInfo(path).absoluteFilePath();
    if (session.output().isJson())
        session.output().json(QJsonObject{{QStringLiteral("workspace"), file}, {QStringLiteral("template"), name}});
    else
        session.output().say(Cli::tr("Created %1 with the stages of the template “%2”.").arg(file, name));
    return Success;
}

} // namespace

std::vector<Verb> initVerbs()
{
    return {{QStringLiteral("init"),
             {{}, {QStringLiteral("template")}, 0, 0, QStringLiteral("[--workspace FILE] init [--template sales|b2b]")},
             runInit,
             Cli::tr("Creates a workspace.")}};
}

} // namespace lead
