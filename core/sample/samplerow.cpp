#include "core/sample/samplerow.h"

#include "core/base/text.h"
#include "core/sample/samplequalification.h"
#include "core/sample/sampletalk.h"

#include <algorithm>

namespace lead {

namespace {

using namespace std::string_view_literals;

constexpr std::array lifecycles{"inquiry"sv,     "mql"sv,      "sal"sv,      "sql"sv,
                                "opportunity"sv, "customer"sv, "recycled"sv, "disqualified"sv};
constexpr std::array checklists{"begun"sv, "answered"sv, "complete"sv};
constexpr std::array consents{"unknown"sv, "given"sv, "withdrawn"sv};
enum ConsentCode : std::size_t { ConsentUnknown, ConsentGiven, ConsentWithdrawn };
constexpr std::array languages{"de"sv, "es"sv};
constexpr std::size_t SubIds = 9;

} // namespace

SampleLeadRow::SampleLeadRow(Workspace &workspace, const SamplePeople &people, const SampleFields &fields, std::uint64_t seed, double density)
    : m_people(people)
    , m_seed(seed)
    , m_density(density)
    , m_writer(workspace, SampleLeadRow::fields(fields), ImportId())
{
}

std::vector<FieldNumber> SampleLeadRow::fields(const SampleFields &own)
{
    return {F::FirstName,
            F::LastName,
            F::JobTitle,
            F::Company,
            F::Industry,
            F::Employees,
            F::Website,
            F::Email,
            F::Phone,
            F::Mobile,
            F::Street,
            F::City,
            F::State,
            F::Zip,
            F::Country,
            F::Language,
            F::Source,
            F::Campaign,
            F::Medium,
            F::Publisher,
            F::SubId1,
            F::SubId2,
            F::Cost,
            F::Amount,
            F::Stage,
            F::Status,
            F::Lifecycle,
            F::LostReason,
            F::Owner,
            F::Tags,
            F::Consent,
            F::ConsentAt,
            F::ConsentText,
            F::DoNotCall,
            F::DoNotEmail,
            F::CreatedAt,
            F::UpdatedAt,
            F::AssignedAt,
            F::FirstContactedAt,
            F::LastContactedAt,
            F::NextActionAt,
            F::ConvertedAt,
            F::Checklist,
            F::ChecklistYes,
            F::ChecklistAnswers,
            F::AcceptBy,
            F::WakeAt,
            F::RejectReason,
            F::Notes,
            own.provider(),
            own.contractEnds()};
}

template <typename Texts>
Result<void> SampleLeadRow::addCodes(Slot slot, const Texts &texts)
{
    for (const auto &text : texts)
        if (Result<void> done = m_writer.addCode(slot, fromUtf8(text)); !done)
            return done;
    return {};
}

Result<void> SampleLeadRow::addTerms()
{
    std::vector<std::string_view> sources, mediums, campaigns, publishers, industries, reasons;
    for (const SampleSource &source : sampleSources()) {
        sources.push_back(source.name);
        mediums.push_back(source.medium);
        m_firstCampaign.push_back(campaigns.size());
        m_firstPublisher.push_back(publishers.size());
        for (const SampleCampaign &campaign : source.campaigns)
            campaigns.push_back(campaign.name);
        for (const SamplePublisher &publisher : source.publishers)
            if (!publisher.name.empty())
                publishers.push_back(publisher.name);
    }
    for (const SampleIndustry &industry : sampleIndustries())
        industries.push_back(industry.name);
    for (const SampleReason &reason : sampleReasons())
        reasons.push_back(reason.name);
    const std::pair<Slot, std::span<const std::string_view>> codes[] = {{Source, sources},
                                                                        {Medium, mediums},
                                                                        {Campaign, campaigns},
                                                                        {Publisher, publishers},
                                                                        {Industry, industries},
                                                                        {LostReason, reasons},
                                                                        {JobTitle, m_people.titles()},
                                                                        {State, m_people.states()},
                                                                        {Country, m_people.countries()},
                                                                        {Status, sampleStatuses()},
                                                                        {Tags, sampleTags().subspan(1)},
                                                                        {Lifecycle, lifecycles},
                                                                        {Checklist, checklists},
                                                                        {RejectReason, sampleRejections()},
                                                                        {Consent, consents},
                                                                        {Language, languages},
                                                                        {Provider, SampleFields::providers()}};
    for (const auto &[slot, texts] : codes)
        if (Result<void> done = addCodes(slot, texts); !done)
            return done;
    return {};
}

SampleLeadRow::Origin SampleLeadRow::origin(const SampleDemand::Arrival &arrival, double progress,
                                    SampleRandom &random) const
{
    const SampleSource &source = sampleSources()[arrival.source];
    const SampleCampaign &campaign = source.campaigns[arrival.campaign];
    const SamplePublisher &publisher = source.publishers[arrival.publisher];
    Origin origin;
    origin.quality = campaign.quality + publisher.quality;
    if (!publisher.name.empty()) {
        // A few sub ids bring most; each has its own quality, one of them is a fraud.
        const auto sub =
            static_cast<std::size_t>(random.unit() * random.unit() * static_cast<double>(SubIds));
        const std::uint64_t place = (arrival.source * 16 + arrival.publisher) * SubIds + sub;
        origin.subId1 = std::to_string(1000 + SampleRandom(m_seed, place).below(9000));
        origin.subId2 = "cr-" + std::to_string(random.between(1, 6));
        origin.quality += sub + 1 == SubIds ? -0.8 : 0.25 * sampleTrait(m_seed, 2, place);
    }
    if (source.cost > 0.0) {
        const double inflation = 0.9 + 0.25 * progress;
        origin.cost = std::llround(source.cost * campaign.costFactor * inflation *
                                   random.logNormal(1.0, source.costSigma) * 100.0);
        if (random.chance(0.02))
            origin.cost.reset();
    }
    return origin;
}

void SampleLeadRow::setCode(Slot slot, std::optional<std::size_t> code)
{
    if (code)
        m_values[slot] = DraftValue::of(static_cast<std::int64_t>(*code));
}

void SampleLeadRow::setMoment(Slot slot, std::optional<Millis> at)
{
    if (at)
        m_values[slot] = DraftValue::of(*at);
}

void SampleLeadRow::setPerson(const SamplePerson &person, SampleRandom &random)
{
    const SamplePlace &place = samplePlaces()[person.place];
    m_values[FirstName] = DraftValue::of(std::string_view(person.first));
    m_values[LastName] = DraftValue::of(std::string_view(person.last));
    m_values[Company] = DraftValue::of(std::string_view(person.company));
    m_values[Website] = DraftValue::of(std::string_view(person.website));
    m_values[Email] = DraftValue::of(std::string_view(person.email));
    m_values[Phone] = DraftValue::of(std::string_view(person.phone));
    m_values[Mobile] = DraftValue::of(std::string_view(person.mobile));
    m_values[Street] = DraftValue::of(std::string_view(person.street));
    setCode(JobTitle, person.title);
    if (person.employees > 0)
        m_values[Employees] = DraftValue::of(std::int64_t(person.employees));
    if (!person.company.empty() || random.chance(0.4))
        setCode(Industry, person.industry);
    setCode(Country, m_people.countryOf(person.place));
    if (!random.chance(0.02))
        setCode(State, m_people.stateOf(person.place));
    if (!random.chance(0.06)) {
        m_values[City] = DraftValue::of(place.city);
        m_values[Zip] = DraftValue::of(std::string_view(person.zip));
    }
    const std::string_view language = sampleCulture(place.country).language;
    const auto found = std::find(languages.begin(), languages.end(), language);
    if (found != languages.end())
        setCode(Language, static_cast<std::size_t>(found - languages.begin()));
}

void SampleLeadRow::setOrigin(const SampleDemand::Arrival &arrival, const Origin &origin)
{
    setCode(Source, arrival.source);
    setCode(Medium, arrival.source);
    setCode(Campaign, m_firstCampaign[arrival.source] + arrival.campaign);
    if (!sampleSources()[arrival.source].publishers[arrival.publisher].name.empty())
        setCode(Publisher, m_firstPublisher[arrival.source] + arrival.publisher);
    m_values[SubId1] = DraftValue::of(std::string_view(origin.subId1));
    m_values[SubId2] = DraftValue::of(std::string_view(origin.subId2));
    if (origin.cost)
        m_values[Cost] = DraftValue::of(*origin.cost);
}

void SampleLeadRow::setStory(const SampleStory &story, const SampleRep *rep)
{
    if (story.amount > 0)
        m_values[Amount] = DraftValue::of(story.amount);
    m_values[Stage] = DraftValue::of(story.stage);
    setCode(Status, story.status);
    setCode(Lifecycle,
            static_cast<std::size_t>(std::find(lifecycles.begin(), lifecycles.end(), story.lifecycle) -
                                     lifecycles.begin()));
    setCode(LostReason, story.lostReason);
    setQualification(story);
    if (rep && story.assignedAt)
        m_values[Owner] = DraftValue::of(rep->user.value);
    if (story.doNotCall)
        m_values[DoNotCall] = DraftValue::of(std::int64_t(1));
    if (story.doNotEmail)
        m_values[DoNotEmail] = DraftValue::of(std::int64_t(1));
    setMoment(UpdatedAt, story.updatedAt);
    setMoment(AssignedAt, story.assignedAt);
    setMoment(FirstContactedAt, story.firstContactedAt);
    setMoment(LastContactedAt, story.lastContactedAt);
    setMoment(NextActionAt, story.nextActionAt);
    setMoment(ConvertedAt, story.convertedAt);
}

void SampleLeadRow::setQualification(const SampleStory &story)
{
    if (!story.checklist.empty()) {
        setCode(Checklist, static_cast<std::size_t>(std::find(checklists.begin(), checklists.end(), story.checklist) - checklists.begin()));
        m_values[ChecklistYes] = DraftValue::of(std::int64_t(story.checklistYes));
        m_values[ChecklistAnswers] = DraftValue::of(std::string_view(story.checklistAnswers));
    }
    setMoment(AcceptBy, story.acceptBy);
    if (story.wakeAt)
        m_values[WakeAt] = DraftValue::of(*story.wakeAt);
    setCode(RejectReason, story.rejectReason);
}

void SampleLeadRow::setOwnFields(const SampleDemand::Arrival &arrival, const SampleStory &story)
{
    // Numbers of its own, so that nothing else depends on these fields.
    SampleRandom random(m_seed ^ 0xF1E1D, static_cast<std::uint64_t>(arrival.at));
    const SampleFields::Answers answers = SampleFields::draw(story, arrival.at, random);
    setCode(Provider, answers.provider);
    if (answers.contractEnds)
        m_values[ContractEnds] = DraftValue::of(*answers.contractEnds);
}

void SampleLeadRow::setConsent(const SampleDemand::Arrival &arrival, const SampleStory &story,
                           SampleRandom &random)
{
    if (story.doNotCall && random.chance(0.7)) {
        setCode(Consent, ConsentWithdrawn);
        m_values[ConsentAt] = DraftValue::of(story.updatedAt);
    } else if (sampleSources()[arrival.source].consent && random.chance(0.85)) {
        setCode(Consent, ConsentGiven);
        m_values[ConsentAt] = DraftValue::of(arrival.at);
        if (random.chance(0.5))
            m_values[ConsentText] =
                DraftValue::of("I agree to be contacted by phone, text and e-mail about my request."sv);
    } else if (random.chance(0.15)) {
        setCode(Consent, ConsentUnknown);
    }
}

Result<void> SampleLeadRow::write(LeadId id, const SampleDemand::Arrival &arrival, const SamplePerson &person,
                              const Origin &origin, const SampleStory &story, const SampleRep *rep,
                              SampleRandom &random)
{
    m_values.fill({});
    setPerson(person, random);
    setOrigin(arrival, origin);
    setStory(story, rep);
    setConsent(arrival, story, random);
    setOwnFields(arrival, story);
    setMoment(CreatedAt, arrival.at);
    if (const std::size_t tags = random.chance(0.24) ? random.below(sampleTags().size()) : 0; tags > 0)
        setCode(Tags, tags - 1);
    if (random.chance(sampleSources()[arrival.source].consent ? 0.12 + 0.30 * m_density : 0.05)) {
        m_notes = sampletalk::request(random, sampleSources()[arrival.source].rhythm == SampleRhythm::Event);
        m_values[Notes] = DraftValue::of(std::string_view(m_notes));
    }
    if (Result<void> done = m_writer.insert({id}, m_values); !done)
        return done;
    if (const std::int64_t key = emailMatchKey(person.email))
        m_writer.addKey(MatchKind::Email, key, id);
    for (const std::string &phone : {std::cref(person.phone), std::cref(person.mobile)})
        if (const std::int64_t key = phoneMatchKey(phone))
            m_writer.addKey(MatchKind::Phone, key, id);
    return {};
}

} // namespace lead
