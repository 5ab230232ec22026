#pragma once

#include "core/base/id.h"
#include "core/domain/lead.h"
#include "core/storage/bulkstatement.h"

#include <array>
#include <string>
#include <vector>

namespace lead {

class FieldCatalog;
class Workspace;

/// Records the changes of a long act, one after the other, at about 5 microseconds each: what Journal::record() does for
/// a single one. Inside the transaction of the caller.
class ChangeWriter
{
public:
    ChangeWriter(Workspace &workspace, OperationId operation);

    const Result<void> &prepared() const { return m_insert.prepared(); }
    /// The number that the next change gets. What was collected is forgotten.
    void startAt(qint64 n)
    {
        m_next = n;
        m_collected.clear();
    }
    /// `body`: a JSON object as Change holds it.
    Result<void> record(std::string_view entity, qint64 entityId, std::string_view body);
    /// The same for many, which are written several at a time and at the latest by flush().
    Result<void> collect(std::string_view entity, qint64 entityId, std::string_view body);
    Result<void> flush();
    /// What the chain holds of the change recorded or collected last.
    std::string_view lastHash() const { return {m_hash.data(), m_hash.size()}; }

private:
    /// One that is not written yet.
    struct Collected
    {
        std::string entity;
        qint64 entityId = 0;
        std::string body;
        std::string salt;
        std::array<char, 32> hash = {};
    };
    std::string_view nextSalt();
    void hash(std::string_view salt, std::string_view entity, qint64 entityId, std::string_view body);
    void bind(BulkStatement &statement, int place, const Collected &change);

    BulkStatement m_insert;
    BulkStatement m_insertMany;
    std::vector<Collected> m_collected;
    qint64 m_next = 0;
    std::array<quint32, 512> m_random = {};
    std::size_t m_randomUsed = 512;
    std::string m_hashed;
    std::array<char, 32> m_hash = {};
};

/// The body of a change of a lead, as changeBody() makes it: {"field key": [before, after]}.
std::string changeText(const FieldCatalog &catalog, const Lead &before, const FieldValues &changes);

} // namespace lead
