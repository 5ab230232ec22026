#pragma once

#include "core/sample/samplestory.h"

namespace lead {

class Workspace;

/// The invented team: reps who differ, a manager, somebody for the system.
class SampleStaff
{
public:
    /// Adds the people to the workspace; those that are there under the same name stay. Inside a transaction.
    static Result<SampleStaff> hire(Workspace &workspace, SampleWriter &writer,
                                    const SampleCalendar &calendar, std::uint64_t seed, std::int64_t leads);

    const std::vector<SampleRep> &reps() const { return m_reps; }
    /// Name of the manager.
    const QString &manager() const { return m_manager; }
    /// Who gets a lead on a day.
    const SampleRep &assign(std::int64_t day, SampleRandom &random) const;

private:
    std::vector<SampleRep> m_reps;
    QString m_manager;
};

} // namespace lead
