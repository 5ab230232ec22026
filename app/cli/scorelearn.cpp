#include "app/cli/clitext.h"
#include "app/cli/scorecommands.h"
#include "core/scoring/fitlearning.h"

namespace lead {

int learnScores(Session &session)
{
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    ScoreKeeper keeper(**workspace);
    const Result<ScoreKeeper::Ready> ready = keeper.ready(ScoreSheet(ScoreModel()));
    const Result<LearnedProfile> learned = ready ? learnProfile(*ready->facts, (*workspace)->catalog(), (*workspace)->terms().texts()) : ready.error();
    if (!learned)
        return session.fail(learned.error());
    ScoreModel model;
    QJsonArray evidence;
    std::vector<QStringList> rows;
    for (const LearnedCriterion &criterion : learned->criteria) {
        model.profile.push_back(criterion.criterion);
        evidence.append(QJsonObject{{QStringLiteral("name"), criterion.criterion.name},
                                    {QStringLiteral("weight"), criterion.criterion.weight},
                                    {QStringLiteral("cases"), criterion.won + criterion.lost},
                                    {QStringLiteral("won"), criterion.won},
                                    {QStringLiteral("lost"), criterion.lost},
                                    {QStringLiteral("log_odds"), criterion.logOdds},
                                    {QStringLiteral("z"), criterion.z}});
        rows.push_back({criterion.criterion.name, QString::number(criterion.criterion.weight), QString::number(criterion.won), QString::number(criterion.lost), QString::number(criterion.logOdds, 'f', 2)});
    }
    if (session.output().isJson()) {
        session.output().json(QJsonObject{{QStringLiteral("won"), learned->won}, {QStringLiteral("lost"), learned->lost}, {QStringLiteral("criteria"), evidence},
                                          {QStringLiteral("profile"), toJson(model, (*workspace)->catalog()).value(QLatin1StringView("profile"))}});
        return Success;
    }
    session.output().say(Cli::tr("From %1 won and %2 lost leads. Look at each before you put it into the profile of a model.").arg(learned->won).arg(learned->lost));
    session.output().table({Cli::tr("Trait"), Cli::tr("Weight>"), Cli::tr("Won>"), Cli::tr("Lost>"), Cli::tr("Log-odds>")}, rows);
    return Success;
}

} // namespace lead
