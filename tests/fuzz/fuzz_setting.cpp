// The small texts in which a workspace and the settings keep what people chose, and that somebody may have changed: reading ends, what comes of it is within
// its bounds, and it survives being written.
#include "core/base/text.h"
#include "core/domain/checklist.h"
#include "core/domain/leadtexts.h"
#include "core/domain/mention.h"
#include "core/domain/recurrence.h"
#include "core/domain/stage.h"
#include "core/domain/workingdays.h"
#include "core/domain/workinghours.h"
#include "core/leads/dayrules.h"

#include <QJsonDocument>
#include <QTimeZone>
#include <cstdint>
#include <cstdlib>

using namespace lead;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void readHolidays(const QString &text)
{
    const std::vector<Holiday> holidays = holidaysFromText(text);
    for (std::size_t i = 0; i < holidays.size(); ++i) {
        require(holidays[i].date.isValid() && holidays[i].name.size() <= LongestHolidayName);
        require(i == 0 || holidays[i - 1].date < holidays[i].date);
    }
    const QString written = toText(holidays); // half characters are mended by then
    require(toText(holidaysFromText(written)) == written);
    WorkingDays days;
    days.holidays = holidays;
    if (!holidays.empty())
        require(!days.isWorked(holidays.front().date) && days.from(holidays.front().date) >= holidays.front().date);
}

void readChecklist(const QString &text)
{
    const Checklist items = checklistFromText(text);
    const QString list = toText(items);
    require(toText(checklistFromText(list)) == list);
    const std::vector<ChecklistAnswer> answers = answersFromText(text);
    const QString known = toText(answers);
    require(toText(answersFromText(known)) == known);
    const ChecklistSum sum = summedUp(items, answers);
    require(sum.yes >= 0 && sum.yes <= static_cast<int>(items.size()));
    require(!freeChecklistKey(text.left(100), items).isEmpty());
}

void readAcceptance(const QString &text)
{
    const AcceptanceRules rules = acceptanceFromText(text);
    require(checkAcceptance(rules).isOk());
    require(toText(acceptanceFromText(toText(rules))) == toText(rules));
    constexpr Millis friday = 1772787600000; // 2026-03-06, 09:00
    require(afterWorkingTime(friday, Millis(rules.withinHours) * 3600000, rules.hours, {}, QTimeZone::utc()) > friday);
}

// Notes that name people, as a workspace from anywhere has them.
void readMentions(const QString &text)
{
    const std::vector<UserId> named = mentionsIn(text);
    std::size_t asked = 0;
    const QString shown = shownMentions(text, [&asked](UserId) {
        ++asked;
        return QString();
    });
    require(asked >= named.size());
    require(named.empty() || !shown.isEmpty());
    (void)withMentions(text, {{{1}, QStringLiteral("Maya Torres"), {}, QStringLiteral("admin"), true}});
}

void readRecurrence(const QString &text)
{
    if (!checkRecurrence(text))
        return;
    constexpr Millis begin = 1772442000000;
    constexpr std::size_t most = 50;
    const std::vector<Millis> times = occurrencesBetween(text, begin, begin, begin + 5LL * 366 * 86400000, QTimeZone::utc(), most);
    require(times.size() <= most);
    for (std::size_t i = 1; i < times.size(); ++i)
        require(times[i - 1] < times[i]);
    (void)recurrenceSentence(text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 8192)
        return 0;
    const QString text = fromUtf8({reinterpret_cast<const char *>(data), size});
    readHolidays(text);
    readChecklist(text);
    readAcceptance(text);
    readMentions(text);
    readRecurrence(text);
    const std::vector<FieldNumber> fields = fieldNumbersFromStored(text);
    require(fieldNumbersFromStored(storedFieldNumbers(fields)) == fields);
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const DayRules rules = DayRules::fromJson(object);
    require(rules.calls >= 0 && rules.calls <= DayRules::MostCalls && rules.hotScore <= DayRules::HighestScore && rules.firstResponseMinutes >= 1);
    require(DayRules::fromJson(rules.toJson()) == rules);
    const LeadTexts texts = LeadTexts::fromJson(object);
    require(texts.templates.size() <= MostNoteTemplates);
    const QByteArray written = QJsonDocument(texts.toJson()).toJson();
    require(QJsonDocument(LeadTexts::fromJson(QJsonDocument::fromJson(written).object()).toJson()).toJson() == written);
    return 0;
}
