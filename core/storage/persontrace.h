#pragma once

#include "core/domain/lead.h"
#include "core/storage/importrepository.h"

#include <QStringList>
#include <set>
#include <vector>

namespace lead {

class Workspace;

/// What one can tell by that a text is about some people: the names, addresses and numbers that they have or had.
class PersonMarks
{
public:
    void add(const Lead &lead);
    /// Further names of the same people, as the journal knows them.
    void addNames(const QStringList &first, const QStringList &last);
    void addContact(const QString &text);

    bool isEmpty() const { return m_names.empty() && m_contacts.isEmpty() && m_numbers.isEmpty(); }
    /// Whether a text has one of their names (all its words, in any order), addresses or numbers in it.
    bool areIn(const QString &text) const;
    /// Whether a lead's address or number is one of theirs, to the letter.
    bool isContact(const QString &text) const;
    /// The addresses, in lower case.
    const QStringList &contacts() const { return m_contacts; }
    /// The numbers, in digits.
    const QStringList &numbers() const { return m_numbers; }

private:
    std::vector<QStringList> m_names; // words, folded
    QStringList m_contacts;
    QStringList m_numbers;            // digits
};

/// A text outside the rows of a person that has the person in it.
struct PersonMention
{
    QString where; ///< "same_contact" (another lead with their address or number), "lead" (its notes), "activity", "task", "saved_view", "import", "watched_file", "import_mapping"
    qint64 id = 0;
    LeadId lead; ///< whose note or task it is

    bool operator==(const PersonMention &) const = default;
};

/// All rows of a workspace that are about one person, or several.
struct PersonTrace
{
    /// Those asked for, those that were merged into them, and those with an address or number of theirs that nobody sees any
    /// more: deleted ones, and ones of imports that were taken back.
    std::vector<LeadId> leads;
    std::vector<qint64> activities;
    std::vector<qint64> tasks;
    std::vector<qint64> attachments;
    QStringList files; ///< SHA-256 of contents that no one else's attachment has
    PersonMarks marks;
    std::set<qint64> imports; ///< that brought one of the leads
    std::set<QString> texts; ///< every value that they had, as the journal and waiting rows of imports know it
};

/// Finds what a workspace knows of people.
class PersonTracer
{
public:
    explicit PersonTracer(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// Error::NotFound for a lead that is not there, Error::Conflict for one that was merged into another that is.
    Result<PersonTrace> trace(const std::vector<LeadId> &people);
    /// Rows that an import rejected and that have them in it.
    Result<std::vector<std::pair<ImportId, RejectedRow>>> rejects(const PersonTrace &trace);
    /// Rows that imports set aside for one of their leads.
    Result<qint64> reviews(const PersonTrace &trace);
    /// Where else they are named: notes of other leads, saved views, plans of imports.
    Result<std::vector<PersonMention>> mentions(const PersonTrace &trace);
    /// Those of `leads` that nobody changed, noted anything on, or made a task for since `at`.
    Result<std::vector<LeadId>> untouchedSince(const std::vector<LeadId> &leads, Millis at);

private:
    Result<void> addMerged(std::vector<LeadId> &leads);
    Result<void> addHidden(PersonTrace &trace);
    Result<void> addMarks(PersonTrace &trace);
    Result<std::vector<qint64>> rowsOf(const QString &table, const std::vector<LeadId> &leads);
    Result<QStringList> ownFiles(const std::vector<qint64> &attachments);

    Workspace &m_workspace;
};

} // namespace lead
