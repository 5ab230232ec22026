#pragma once

#include "core/base/clock.h"
#include "core/privacy/journalanchor.h"

#include <QObject>
#include <memory>

namespace lead {

class DatabaseThread;

/// Keeps the end of the journal of one workspace in the keychain of this computer, and tells whether what the keychain knows is still
/// in the journal. Lives on the GUI thread and never blocks it.
class JournalKeeper : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Kept,       ///< the keychain knows it, and it is there
        Absent,     ///< the keychain does not know it; some systems have none then
        NoKeychain, ///< there is none, or it is locked
        Cut,        ///< what the keychain knows is not in the journal any more: it was cut off, or an older backup was restored
    };
    Q_ENUM(State)

    explicit JournalKeeper(const Clock &clock, QObject *parent = nullptr);
    ~JournalKeeper() override;

    /// Opened when it is first needed; an empty path closes it.
    void setWorkspace(const QString &path);
    /// Asks the keychain. found() follows.
    void look() { ask(Wish::Look); }
    /// Writes the present end there, unless what is known does not fit. found() follows.
    void keep() { ask(Wish::Keep); }
    /// The same, whatever is known: for a person who knows why.
    void keepAnyway() { ask(Wish::KeepAnyway); }

Q_SIGNALS:
    /// `operations`: how many acts the keychain knows of.
    void found(lead::JournalKeeper::State state, qint64 operations);

private:
    enum class Wish : std::uint8_t { Look, Keep, KeepAnyway };
    struct Present
    {
        QString uuid;
        JournalHead head;
    };

    DatabaseThread &thread();
    void ask(Wish wish);
    void compare(Wish wish, const Present &present, const JournalHead &known);
    void write(const Present &present);

    const Clock &m_clock;
    Keychain m_keychain;
    JournalAnchor m_anchor{m_keychain};
    QString m_path;
    std::unique_ptr<DatabaseThread> m_thread;
    quint64 m_round = 0; // answers of an earlier workspace are nobody's
};

} // namespace lead
