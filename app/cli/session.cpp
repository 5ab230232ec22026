#include "app/cli/session.h"

#include "app/cli/clitext.h"
#include "app/cli/usage.h"

#include <atomic>
#include <csignal>

namespace lead {

namespace {
std::atomic<bool> cancelled = false;

void onInterrupt(int)
{
    // A second Ctrl+C ends the program the hard way; what is committed stays whole.
    if (cancelled.exchange(true))
        std::signal(SIGINT, SIG_DFL);
}
} // namespace

Session::Session(AppContext &context, QString workspacePath, QString userName, Output::Form form)
    : m_context(context)
    , m_path(std::move(workspacePath))
    , m_userName(std::move(userName))
    , m_output(form)
{
    if (m_path.isEmpty())
        m_path = context.defaultWorkspacePath();
    std::signal(SIGINT, onInterrupt);
}

bool Session::isCancelled()
{
    return cancelled;
}

Result<Workspace *> Session::workspace(Connection::Mode mode)
{
    if (m_workspace)
        return m_workspace.get();
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(m_path, m_context.clock(), mode);
    if (!opened) {
        Error error = opened.error();
        if (error.code == Error::NotFound)
            error.message += u' ' + Cli::tr("“leadwright-cli --workspace FILE init” creates one.");
        return error;
    }
    m_workspace = std::move(*opened);
    if (!m_userName.isEmpty())
        if (Result<void> done = m_workspace->actAs(m_userName); !done)
            return done.error();
    return m_workspace.get();
}

int Session::fail(const Error &error) const
{
    m_output.error(error);
    if (error.code == Error::Cancelled)
        return CancelledByUser;
    return error.about<WrongWords>() ? WrongUsage : Failure;
}

Result<LeadId> leadIdFrom(const QString &text)
{
    if (const auto id = LeadId::fromString(text))
        return *id;
    return usageError(Cli::tr("“%1” is not the number of a lead. “leads” lists them with their numbers.").arg(text));
}

} // namespace lead
