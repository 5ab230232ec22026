// Models by which leads are scored, pasted by a person or kept in a workspace that somebody changed: what is read can be written and read again, and
// scores whatever is known of a lead within its bounds.
#include "core/domain/scoremodel.h"
#include "core/domain/scoresheet.h"

#include <QJsonDocument>
#include <cstdint>
#include <cstdlib>

using namespace lead;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

constexpr Millis Now = 1772442000000;
constexpr Millis Day = 86400000;

// A lead of which everything holds, or nothing, with a few activities around now.
ScoreInput inputFor(const ScoreSheet &sheet, bool fits)
{
    ScoreInput input;
    for (std::size_t i = 0; i < sheet.rules().size(); ++i) {
        input.fits.push_back(fits);
        input.since.push_back(i % 3 == 0 ? std::nullopt : std::optional<Millis>(Now - static_cast<Millis>(i) * Day));
    }
    for (std::size_t i = 0; i < sheet.criteria().size(); ++i)
        input.match.push_back(i % 4 == 3 ? std::nullopt : std::optional<double>(fits ? 1.0 : 0.25));
    for (qint64 i = 0; i < 6; ++i)
        input.events.push_back({Now - (4 - i) * 9 * Day, i + 1, static_cast<std::uint32_t>(i % 3)});
    return input;
}

void score(const ScoreModel &model)
{
    const ScoreSheet sheet(model);
    const std::vector<ScoreEventType> types{{QStringLiteral("call"), QStringLiteral("interested")}, {QStringLiteral("email"), QStringLiteral("replied")}, {QStringLiteral("note"), QString()}};
    for (const bool fits : {false, true}) {
        const ScoreInput input = inputFor(sheet, fits);
        const ScoreTally tally = sheet.tally(input, types, Now);
        for (const Temperature before : {Temperature::Cold, Temperature::Hot}) {
            const LeadScore score = sheet.now(tally, Now, before);
            require(score.score >= 0 && score.score <= 100);
            require(score.changesAt == 0 || score.changesAt > Now);
        }
        for (const ScoreLine &line : sheet.lines(input, types, Now))
            require(line.rule < sheet.rules().size());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const FieldCatalog catalog;
    if (size > 8192)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const Result<ScoreModel> model = scoreModelFromJson(bytes, catalog)) {
        const Result<ScoreModel> again = scoreModelFromJson(QJsonDocument(toJson(*model, catalog)).toJson(), catalog);
        require(again.isOk() && scoreModelText(*again, catalog) == scoreModelText(*model, catalog));
        score(*model);
    } else {
        require(!model.error().message.isEmpty());
    }
    if (const Result<ScoreModel> stored = storedScoreModel(QString::fromUtf8(bytes), catalog))
        score(*stored);
    return 0;
}
