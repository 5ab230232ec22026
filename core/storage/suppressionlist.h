#pragma once

#include "core/domain/contactwish.h"
#include "core/storage/leadkeys.h"

#include <QByteArray>
#include <map>

namespace lead {

/// The list in memory, for whoever asks for many keys.
class SuppressionIndex
{
public:
    bool isEmpty() const { return m_wishes.empty(); }
    ContactWish wishOf(const LeadKey &key) const;

private:
    friend class SuppressionList;

    QByteArray m_secret;
    std::map<std::int64_t, ContactWish> m_wishes; // by the first eight bytes of the hash
};

/// Addresses and numbers of people who asked not to be contacted and of whom no lead is left that says so: erased, deleted, or
/// taken back with an import. Kept as hashes under a secret of the workspace, so that nobody can read from the list who is on
/// it, and yet they are known when they come in again.
class SuppressionList
{
public:
    explicit SuppressionList(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// What is on the list of any of the keys.
    Result<ContactWish> wishOf(std::span<const LeadKey> keys);
    Result<SuppressionIndex> index();
    /// What a lead with these values lacks, because somebody with its addresses or numbers is on the list.
    Result<FieldValues> missingIn(const FieldValues &values);

    // Inside a writing transaction:

    Result<void> keep(const ContactWish &wish, std::span<const LeadKey> keys);
    /// Of a lead that is about to go: what it says itself.
    Result<void> keepOf(LeadId lead);
    /// The same for all leads of an import.
    Result<void> keepOf(ImportId import);
    /// What follows from changes of a lead: a wish that is taken back is so for good, and with an address of the list comes the wish.
    Result<void> follow(const Lead &before, FieldValues &changes);
    /// Somebody took the wish back.
    Result<void> forget(const ContactWish &wish, std::span<const LeadKey> keys);

private:
    Result<QByteArray> secret();
    Result<QByteArray> ownSecret();
    Result<ContactWish> read(const QString &name);
    Result<void> write(const QString &name, const ContactWish &wish);
    Result<void> keepLeads(const QString &where, qint64 id);

    Workspace &m_workspace;
};

} // namespace lead
