#pragma once

#include "core/sample/sampledemand.h"
#include "core/sample/samplefields.h"
#include "core/sample/samplestory.h"
#include "core/storage/leadbulkwriter.h"

#include <array>

namespace lead {

/// Turns an invented lead into a row of the workspace, choices as codes.
class SampleLeadRow
{
public:
    SampleLeadRow(Workspace &workspace, const SamplePeople &people, const SampleFields &fields, std::uint64_t seed, double density);

    LeadBulkWriter &writer() { return m_writer; }
    /// Makes known the values of all choices. Inside the transaction.
    Result<void> addTerms();

    /// What belongs to the way a lead came in.
    struct Origin
    {
        std::string subId1;
        std::string subId2;
        std::optional<std::int64_t> cost; ///< minor units
        double quality = 0.0;             ///< added to the log-odds
    };
    Origin origin(const SampleDemand::Arrival &arrival, double progress, SampleRandom &random) const;

    Result<void> write(LeadId id, const SampleDemand::Arrival &arrival, const SamplePerson &person,
                       const Origin &origin, const SampleStory &story, const SampleRep *rep,
                       SampleRandom &random);

private:
    enum Slot : std::size_t {
        FirstName,
        LastName,
        JobTitle,
        Company,
        Industry,
        Employees,
        Website,
        Email,
        Phone,
        Mobile,
        Street,
        City,
        State,
        Zip,
        Country,
        Language,
        Source,
        Campaign,
        Medium,
        Publisher,
        SubId1,
        SubId2,
        Cost,
        Amount,
        Stage,
        Status,
        Lifecycle,
        LostReason,
        Owner,
        Tags,
        Consent,
        ConsentAt,
        ConsentText,
        DoNotCall,
        DoNotEmail,
        CreatedAt,
        UpdatedAt,
        AssignedAt,
        FirstContactedAt,
        LastContactedAt,
        NextActionAt,
        ConvertedAt,
        Checklist,
        ChecklistYes,
        ChecklistAnswers,
        AcceptBy,
        WakeAt,
        RejectReason,
        Notes,
        Provider,
        ContractEnds,
        SlotCount
    };
    static std::vector<FieldNumber> fields(const SampleFields &own);
    template <typename Texts>
    Result<void> addCodes(Slot slot, const Texts &texts);
    void setCode(Slot slot, std::optional<std::size_t> code);
    void setMoment(Slot slot, std::optional<Millis> at);
    void setPerson(const SamplePerson &person, SampleRandom &random);
    void setOrigin(const SampleDemand::Arrival &arrival, const Origin &origin);
    void setStory(const SampleStory &story, const SampleRep *rep);
    void setQualification(const SampleStory &story);
    void setOwnFields(const SampleDemand::Arrival &arrival, const SampleStory &story);
    void setConsent(const SampleDemand::Arrival &arrival, const SampleStory &story, SampleRandom &random);

    const SamplePeople &m_people;
    std::uint64_t m_seed;
    double m_density;
    LeadBulkWriter m_writer;
    std::array<DraftValue, SlotCount> m_values;
    std::vector<std::size_t> m_firstCampaign; // code of the first campaign of each source
    std::vector<std::size_t> m_firstPublisher;
    std::string m_notes;
};

} // namespace lead
