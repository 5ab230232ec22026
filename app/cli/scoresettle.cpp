#include "app/cli/scoresettle.h"

#include "app/cli/clitext.h"
#include "app/cli/usage.h"
#include "core/base/numbertext.h"

#include <unistd.h>

namespace lead {

Result<ScoreKeeper::Done> scoredWithProgress(Workspace &workspace, bool everything)
{
    ScoreKeeper keeper(workspace);
    keeper.stopWhen(Session::isCancelled);
    const bool isTerminal = isatty(STDERR_FILENO) != 0;
    if (isTerminal) {
        fprintf(stderr, "%s", Cli::tr("Scoring leads…").toUtf8().constData());
        keeper.setProgress([](ScoreKeeper::Phase phase, qint64 done, qint64 total) {
            const QString text = phase == ScoreKeeper::Phase::Reading ? Cli::tr("Scoring leads… %1 read").arg(numberText(done))
                                                                      : Cli::tr("Scoring leads… %1 of %2 looked at for their lifecycle").arg(numberText(done), numberText(total));
            fprintf(stderr, "\r%s\033[K", text.toUtf8().constData());
        });
    }
    Result<ScoreKeeper::Done> done = everything ? keeper.scoreAll() : keeper.settle();
    if (isTerminal)
        fprintf(stderr, "\r\033[K");
    return done;
}

int settleScores(Session &session, Workspace &workspace)
{
    const Result<ScoreKeeper::Done> done = scoredWithProgress(workspace, false);
    return done ? int(Success) : session.fail(done.error());
}

} // namespace lead
