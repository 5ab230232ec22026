#pragma once

#include "app/appcontext.h"
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "core/storage/workspace.h"

namespace lead {

/// What the command line promises about how it ends.
enum ExitCode : int { Success = 0, Failure = 1, WrongUsage = 2, SomeRejected = 3, CancelledByUser = 130 };

/// One run of leadwright-cli: the global options and the workspace once a verb asks for it.
class Session
{
public:
    Session(AppContext &context, QString workspacePath, QString userName, Output::Form form);

    AppContext &context() { return m_context; }
    const Output &output() const { return m_output; }
    QString workspacePath() const { return m_path; }

    /// Opens the workspace on first use and acts as the user named by --as.
    Result<Workspace *> workspace(Connection::Mode mode = Connection::Mode::Writer);
    /// Lets go of the file, for who puts another in its place.
    void closeWorkspace() { m_workspace.reset(); }
    /// What could not be read, so that what was printed is too little.
    std::optional<Error> readFailure() { return m_workspace ? m_workspace->connection().takeReadFailure() : std::nullopt; }
    /// Prints the error and gives the exit code that belongs to it.
    int fail(const Error &error) const;
    /// Whether the user pressed Ctrl+C.
    static bool isCancelled();

private:
    AppContext &m_context;
    QString m_path;
    QString m_userName;
    Output m_output;
    std::unique_ptr<Workspace> m_workspace;
};

/// A lead's number as typed on the command line.
Result<LeadId> leadIdFrom(const QString &text);

} // namespace lead
