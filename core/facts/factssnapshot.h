#pragma once

#include "core/base/result.h"
#include "core/facts/leadfacts.h"

namespace lead {

class Workspace;

/// A copy of the facts in a file beside the workspace, "<file>-facts", so that the next start need not read the
/// workspace. It holds personal data: only its owner may read it. It is trusted only when every byte and the place in
/// the journal are what they should be; else it is deleted and the facts are loaded.
class FactsSnapshot
{
public:
    static QString pathFor(const QString &workspacePath) { return workspacePath + QStringLiteral("-facts"); }

    /// Replaces the file in one step. Texts that are loaded on first use are left out.
    static Result<void> write(const LeadFacts &facts, Workspace &workspace);
    /// The facts as they were written, to be brought up to date; null when there are none that can be trusted.
    static LeadFactsPtr read(Workspace &workspace);
    static void remove(const QString &workspacePath);
};

} // namespace lead
