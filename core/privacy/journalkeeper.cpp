#include "core/privacy/journalkeeper.h"

#include "core/base/whendone.h"
#include "core/storage/databasethread.h"
#include "core/storage/factsource.h"

namespace lead {

JournalKeeper::JournalKeeper(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

JournalKeeper::~JournalKeeper() = default;

void JournalKeeper::setWorkspace(const QString &path)
{
    if (path == m_path)
        return;
    ++m_round;
    m_thread.reset();
    m_path = path;
}

DatabaseThread &JournalKeeper::thread()
{
    if (!m_thread) {
        m_thread = std::make_unique<DatabaseThread>();
        (void)m_thread->open([path = m_path, clock = &m_clock] { return Workspace::open(path, *clock, Connection::Mode::Reader); });
    }
    return *m_thread;
}

void JournalKeeper::ask(Wish wish)
{
    if (m_path.isEmpty())
        return;
    const auto reading = thread().run([](Workspace &workspace) -> Result<Present> {
        const Result<JournalHead> head = Journal(workspace).head();
        return head ? Result<Present>(Present{workspace.uuid(), *head}) : head.error();
    });
    whenDone(reading, this, [this, wish, round = m_round](const Result<Present> &present) {
        if (!present || round != m_round)
            return;
        m_anchor.read(present->uuid, [this, wish, round, present = *present](const Result<std::optional<JournalHead>> &known) {
            if (round != m_round)
                return;
            if (!known)
                Q_EMIT found(State::NoKeychain, 0);
            else if (wish == Wish::KeepAnyway || (!*known && wish == Wish::Keep))
                write(present);
            else if (!*known)
                Q_EMIT found(State::Absent, 0);
            else
                compare(wish, present, **known);
        });
    });
}

void JournalKeeper::compare(Wish wish, const Present &present, const JournalHead &known)
{
    const auto looking = thread().run([known](Workspace &workspace) -> Result<bool> {
        return known.operations == 0 || FactSource(workspace.connection()).journalHash(known.operations) == known.hash;
    });
    whenDone(looking, this, [this, wish, present, known, round = m_round](const Result<bool> &isThere) {
        if (!isThere || round != m_round)
            return;
        if (!*isThere)
            Q_EMIT found(State::Cut, known.operations);
        else if (wish == Wish::Keep && present.head.operations != known.operations)
            write(present);
        else
            Q_EMIT found(State::Kept, known.operations);
    });
}

void JournalKeeper::write(const Present &present)
{
    m_anchor.write(present.uuid, present.head, [this, operations = present.head.operations, round = m_round](const Result<void> &written) {
        if (round == m_round)
            Q_EMIT found(written ? State::Kept : State::NoKeychain, written ? operations : 0);
    });
}

} // namespace lead
