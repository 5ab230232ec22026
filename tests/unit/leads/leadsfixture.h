#pragma once

#include "core/leads/leadacts.h"
#include "core/leads/leadreader.h"
#include "core/quality/referencedata.h"
#include "core/storage/journal.h"
#include "tests/support/testworkspace.h"

namespace lead {

/// Adds a lead with values by key; ends the test when that fails.
inline LeadId addLead(Workspace &workspace, const QList<std::pair<QString, QString>> &values)
{
    static const ReferenceData reference;
    std::vector<LeadActs::Assignment> assignments;
    for (const auto &[field, text] : values)
        assignments.push_back({field, text});
    const Result<LeadActs::Done> done = LeadActs(workspace).create(assignments, reference);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return done->lead;
}

inline LeadId addPerson(Workspace &workspace, const QString &first, const QString &last)
{
    return addLead(workspace, {{QStringLiteral("first_name"), first}, {QStringLiteral("last_name"), last}});
}

/// A field as it is shown; "?" for a lead that is not there.
inline QString shown(Workspace &workspace, LeadId lead, FieldNumber field)
{
    const Result<std::vector<LeadRecord>> records = LeadReader(workspace).records({lead});
    return records && !records->empty() ? records->front().shown(field) : QStringLiteral("?");
}

inline LeadRecord recordOf(Workspace &workspace, LeadId lead)
{
    const Result<std::vector<LeadRecord>> records = LeadReader(workspace).records({lead});
    return records && !records->empty() ? records->front() : LeadRecord();
}

/// A colleague, who then is no other than the user that acts.
inline UserId addUser(Workspace &workspace, const QString &name)
{
    Act act(workspace, {QStringLiteral("user"), QStringLiteral("Add a user")});
    const Result<UserId> user = workspace.addUser(name, {}, QStringLiteral("rep"));
    if (!user || !act.commit() || !workspace.reload())
        qFatal("no user");
    return *user;
}

} // namespace lead
