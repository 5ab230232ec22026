#include "core/sample/sampleteam.h"

#include "core/base/numbertext.h"
#include "core/leads/textacts.h"
#include "core/sample/sampledemand.h"
#include "core/sample/sampleimport.h"
#include "core/sample/samplelist.h"
#include "core/sample/samplerow.h"
#include "core/sample/samplestaff.h"
#include "core/sample/sampletexts.h"
#include "core/sample/sampletoday.h"
#include "core/storage/journal.h"
#include "core/storage/settingrepository.h"
#include "core/storage/transaction.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <memory>

namespace lead {

namespace {

constexpr int HistoryDays = 548;
constexpr std::int64_t KeyedLeads = 10000; // between two writings of match keys
constexpr std::size_t RememberedPeople = 256;
constexpr double RepeatedShare = 0.03;
constexpr std::int64_t LeadsALimit = 80; // leads of the sample for one that the last open stage takes
// Of the list that comes in at the end, unless the sample is too small for one.
constexpr std::int64_t FewestLeadsWithList = 200;
constexpr std::int64_t LeadsANewcomer = 25;
constexpr std::int64_t MostNewcomers = 40;
constexpr std::int64_t NewcomersAKnown = 5;
constexpr std::size_t RememberedKnown = 64;
constexpr std::string_view ListCountry = "US";

struct SampleText
{
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

// Small teams tell everything, a million leads only the bones.
double densityFor(std::int64_t leads)
{
    return leads <= 20000 ? 1.0
                          : std::max(0.12, 1.0 - 0.55 * std::log10(static_cast<double>(leads) / 20000.0));
}

// How many of the leads come with the list. Where there are leads already it might bring nobody new, so there is none.
std::int64_t newcomersOf(std::int64_t leads, bool isFirst)
{
    return isFirst && leads >= FewestLeadsWithList ? std::min(leads / LeadsANewcomer, MostNewcomers) : 0;
}

Result<SamplePipeline> pipelineOf(const Workspace &workspace)
{
    SamplePipeline pipeline;
    const Stage *won = workspace.firstStage(StageKind::Won);
    const Stage *lost = workspace.firstStage(StageKind::Lost);
    const Stage *first = workspace.firstStage(StageKind::Open);
    if (!won || !lost || !first)
        return Error{Error::Invalid, SampleText::tr("Sample data needs a pipeline with stages for open, won and lost "
                                         "leads. Add the missing stages, or use a new workspace.")};
    for (const Stage &stage : workspace.stages())
        if (stage.pipeline == first->pipeline && stage.kind == StageKind::Open) {
            if (stage.name.compare(SampleText::tr("Contacted"), Qt::CaseInsensitive) == 0 ||
                stage.name.compare(u"Contacted", Qt::CaseInsensitive) == 0)
                pipeline.contacted = pipeline.open.size();
            pipeline.open.push_back(stage.id.value);
        }
    if (pipeline.contacted == 0 && pipeline.open.size() > 1)
        pipeline.contacted = 1;
    if (pipeline.contacted > 1)
        pipeline.attempting = 1;
    pipeline.won = won->id.value;
    pipeline.lost = lost->id.value;
    return pipeline;
}

/// One run: everything that is alive between the first lead and the last.
class Run
{
public:
    Run(Workspace &workspace, const SamplePlan &plan, SamplePipeline pipeline)
        : m_workspace(workspace)
        , m_plan(plan)
        , m_calendar(workspace.clock().now() / DayMillis * DayMillis, HistoryDays,
                     workspace.timeZone())
        , m_writer(workspace)
        , m_newcomers(newcomersOf(plan.leads, m_writer.highestId() == 0))
        , m_demand(m_calendar, plan.seed, plan.leads - m_newcomers)
        , m_people(plan.seed)
        , m_list(m_calendar, m_people, plan.seed)
        , m_pipeline(std::move(pipeline))
        , m_storyteller(m_calendar, m_pipeline, densityFor(plan.leads))
        , m_today(m_calendar.end(), workspace.timeZone(), plan.seed, workspace.actingUser())
        , m_idClock(m_calendar.end() - HourMillis)
    {
    }

    Result<SampleReport> go(const SampleTeam::Progress &progress);

private:
    Result<void> prepare();
    Result<void> prepareRow();
    Result<void> prepareRules();
    Result<void> writeDay(std::int64_t day);
    Result<void> writeLead(const SampleDemand::Arrival &arrival, std::int64_t day);
    Result<void> writeHistory(LeadId lead, const SampleStory &story);
    void rememberKnown(const SamplePerson &person, const SampleStory &story);
    Result<void> bringList();
    SamplePerson drawPerson(const SampleDemand::Arrival &arrival, SampleRandom &random);
    std::int64_t nextId() { return m_ownIds ? m_ownIds->next() : m_workspaceIds->next(); }

    Workspace &m_workspace;
    SamplePlan m_plan;
    SampleCalendar m_calendar;
    SampleWriter m_writer;
    std::int64_t m_newcomers; // leads that come with the list
    SampleDemand m_demand;
    SamplePeople m_people;
    SampleList m_list;
    SamplePipeline m_pipeline;
    SampleStoryteller m_storyteller;
    SampleToday m_today;
    std::optional<SampleLeadRow> m_row; // once its fields are there
    SampleStaff m_staff;
    FixedClock m_idClock;
    std::optional<IdGenerator> m_ownIds;
    IdGenerator *m_workspaceIds = nullptr;
    std::vector<SampleDemand::Arrival> m_arrivals;
    std::vector<SamplePerson> m_remembered;
    std::vector<SamplePerson> m_known; // whom the team could meet at the show; the last of them, in a ring
    std::size_t m_knownSoFar = 0;
    bool m_repeated = false;
    std::int64_t m_unflushed = 0; // leads whose keys are not written yet
    SampleReport m_report;
};

Result<SampleReport> Run::go(const SampleTeam::Progress &progress)
{
    Journal journal(m_workspace);
    // One transaction, however many leads: a sample that is cut off leaves nothing behind.
    Transaction transaction(m_workspace.connection());
    if (!transaction.begun())
        return transaction.begun().error();
    if (Result<void> done = prepare(); !done)
        return done.error();
    const QString summary = SampleText::tr("Add sample data: %1 leads");
    Result<OperationId> operation =
        journal.open({QStringLiteral("sample"), summary.arg(numberText(m_plan.leads))});
    if (!operation)
        return operation.error();
    m_report.operation = *operation;
    bool isWhole = true;
    for (std::int64_t day = m_calendar.firstDay(); day <= m_calendar.lastDay() && isWhole; ++day) {
        if (Result<void> done = writeDay(day); !done)
            return done.error();
        isWhole = !progress || progress(m_report.leads);
    }
    if (Result<void> done = m_row->writer().flushKeys(); !done)
        return done.error();
    const auto seal = [&, leads = m_report.leads] { return journal.seal(*operation, leads, summary.arg(numberText(leads))); };
    const bool hasList = isWhole && m_newcomers > 0;
    if (Result<void> done = hasList ? Result<void>() : seal(); !done)
        return done.error();
    if (Result<void> done = transaction.commit(); !done)
        return done.error();
    if (!hasList)
        return m_report;
    // Sealed last: what came in with the list lies days before the act that invents it all.
    const Result<void> brought = bringList();
    Transaction sealing(m_workspace.connection());
    for (const Result<void> &done : {brought, sealing.begun()})
        if (!done)
            return done.error();
    if (Result<void> done = seal(); !done)
        return done.error();
    if (Result<void> done = sealing.commit(); !done)
        return done.error();
    return m_report;
}

Result<void> Run::prepare()
{
    if (!m_writer.prepared())
        return m_writer.prepared();
    if (Result<void> done = prepareRow(); !done)
        return done;
    Result<IdGenerator *> ids = m_workspace.ids();
    if (!ids)
        return ids.error();
    m_workspaceIds = *ids;
    // Ids are part of what is exported. In an empty workspace they count from a fixed moment, so that the
    // same seed gives the same ones; where younger rows exist they must come after those.
    IdGenerator fixed(m_idClock, IdGenerator::nodeOf((*ids)->next()));
    if (m_writer.highestId() < fixed.next())
        m_ownIds.emplace(fixed);
    Result<SampleStaff> staff =
        SampleStaff::hire(m_workspace, m_writer, m_calendar, m_plan.seed, m_plan.leads);
    if (!staff)
        return staff.error();
    m_staff = std::move(*staff);
    if (Result<void> done = TextActs(m_workspace).begin(sampleTexts(m_workspace)); !done)
        return done;
    if (Result<void> done = prepareRules(); !done)
        return done;
    return m_row->addTerms();
}

Result<void> Run::prepareRow()
{
    const Result<SampleFields> fields = SampleFields::add(m_workspace);
    if (!fields)
        return fields.error();
    m_row.emplace(m_workspace, m_people, *fields, m_plan.seed, densityFor(m_plan.leads));
    return m_row->writer().prepared();
}

// What a team agrees on, where nothing is agreed yet: days off, and how many leads the last two stages before a sale take.
Result<void> Run::prepareRules()
{
    if (m_workspace.holidays().empty())
        if (Result<void> done = SettingRepository(m_workspace).write(Workspace::holidaysKey(), toText(m_calendar.holidays())); !done)
            return done;
    std::int64_t limit = std::max<std::int64_t>(5, m_plan.leads / LeadsALimit);
    for (auto stage = m_pipeline.open.rbegin(); stage != m_pipeline.open.rend() && stage - m_pipeline.open.rbegin() < 2; ++stage, limit *= 2)
        if (Result<void> done = m_writer.setLimit({*stage}, limit); !done)
            return done;
    return m_workspace.noteSetup();
}

Result<void> Run::writeDay(std::int64_t day)
{
    SampleRandom random(m_plan.seed ^ 0xDA7, static_cast<std::uint64_t>(day));
    m_demand.draw(day, random, m_arrivals);
    for (const SampleDemand::Arrival &arrival : m_arrivals) {
        if (m_unflushed++ == KeyedLeads) {
            m_unflushed = 0;
            if (Result<void> done = m_row->writer().flushKeys(); !done)
                return done;
        }
        if (Result<void> done = writeLead(arrival, day); !done)
            return done;
        ++m_report.leads;
    }
    return {};
}

SamplePerson Run::drawPerson(const SampleDemand::Arrival &arrival, SampleRandom &random)
{
    m_repeated = !m_remembered.empty() && random.chance(RepeatedShare);
    if (m_repeated)
        return m_people.again(random.pick(m_remembered), random);
    SamplePerson person = m_people.draw(sampleSources()[arrival.source], m_report.leads + 1, random);
    if (m_remembered.size() < RememberedPeople)
        m_remembered.push_back(person);
    else if (random.chance(0.1))
        m_remembered[random.below(RememberedPeople)] = person;
    return person;
}

Result<void> Run::writeLead(const SampleDemand::Arrival &arrival, std::int64_t day)
{
    SampleRandom random(m_plan.seed, static_cast<std::uint64_t>(m_report.leads));
    const SamplePerson person = drawPerson(arrival, random);
    const SampleLeadRow::Origin origin = m_row->origin(arrival, m_demand.progress(day), random);
    const bool fresh = m_calendar.end() - arrival.at < 3 * DayMillis;
    const SampleRep *rep = random.chance(fresh ? 0.08 : 0.006) ? nullptr : &m_staff.assign(day, random);
    const SampleStory &story = m_today.extend(
        m_storyteller.tell({arrival.at, &sampleSources()[arrival.source], rep, &person, origin.quality, m_repeated}, random), rep, m_report.leads);
    rememberKnown(person, story);
    const LeadId id{nextId()};
    if (Result<void> done = m_row->write(id, arrival, person, origin, story, rep, random); !done)
        return done;
    return writeHistory(id, story);
}

// Somebody on the way to a sale, whom nobody has touched since the show.
void Run::rememberKnown(const SamplePerson &person, const SampleStory &story)
{
    const bool isReached = !person.email.empty() && !person.last.empty() && samplePlaces()[person.place].country == ListCountry;
    if (m_repeated || !isReached || story.convertedAt || story.doNotCall || story.doNotEmail || story.updatedAt > m_list.takenInAt())
        return;
    if (m_known.size() < RememberedKnown)
        m_known.push_back(person);
    else
        m_known[m_knownSoFar % RememberedKnown] = person;
    ++m_knownSoFar;
}

// The last leads come as a list that a colleague imports, of which the team knew a few.
Result<void> Run::bringList()
{
    const auto source = std::find_if(sampleSources().begin(), sampleSources().end(), [](const SampleSource &s) { return s.name == SampleList::source(); });
    SampleRandom random(m_plan.seed, 0x115700);
    std::vector<SamplePerson> newcomers;
    while (std::ssize(newcomers) < m_newcomers)
        if (SamplePerson person = m_people.draw(*source, m_report.leads + std::ssize(newcomers) + 1, random); samplePlaces()[person.place].country == ListCountry)
            newcomers.push_back(std::move(person));
    std::vector<SamplePerson> known;
    const auto wanted = static_cast<std::size_t>(m_newcomers / NewcomersAKnown);
    for (std::size_t i = 0; i < std::min(wanted, m_known.size()); ++i)
        known.push_back(m_known[i * m_known.size() / wanted]);
    const Result<ImportCounts> counts = SampleImport(m_workspace.path(), {m_staff.manager(), m_list.takenInAt(), *m_ownIds}).bring(m_list.text(newcomers, known));
    if (!counts)
        return counts.error();
    m_report.leads += counts->created;
    return {};
}

Result<void> Run::writeHistory(LeadId lead, const SampleStory &story)
{
    for (const SampleWriter::Visit &visit : story.visits)
        if (Result<void> done = m_writer.add(lead, visit); !done)
            return done;
    for (const SampleWriter::ActivityRow &activity : story.activities)
        if (Result<void> done = m_writer.add(ActivityId{nextId()}, lead, activity); !done)
            return done;
    for (const SampleWriter::TaskRow &task : story.tasks)
        if (Result<void> done = m_writer.add(TaskId{nextId()}, lead, task); !done)
            return done;
    m_report.activities += static_cast<std::int64_t>(story.activities.size());
    m_report.tasks += static_cast<std::int64_t>(story.tasks.size());
    return {};
}

} // namespace

SampleTeam::SampleTeam(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<SampleReport> SampleTeam::fill(const SamplePlan &plan, const Progress &progress)
{
    if (plan.leads < 1)
        return Error{Error::Invalid, SampleText::tr("Sample data needs at least one lead. Ask for 1 or more.")};
    if (m_workspace.isReadOnly())
        return Error{Error::ReadOnly, SampleText::tr("%1 can only be read, so no sample data can be added. Open it for "
                                          "writing, or use a new workspace.")
                                          .arg(m_workspace.path())};
    if (Result<void> done = m_workspace.refreshIfStale(); !done)
        return done.error();
    Result<SamplePipeline> pipeline = pipelineOf(m_workspace);
    if (!pipeline)
        return pipeline.error();
    Result<SampleReport> report = Run(m_workspace, plan, std::move(*pipeline)).go(progress);
    if (!report)
        m_workspace.forgetUncommitted();
    else if (Result<void> fresh = m_workspace.refreshIfStale(); !fresh)
        return fresh.error();
    return report;
}

} // namespace lead
