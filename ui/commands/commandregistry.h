#pragma once

#include "core/domain/permissions.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <functional>
#include <memory>
#include <vector>

namespace lead {

class Settings;

/// Where a command belongs: the group of the shortcut sheet and the section of the palette.
enum class CommandScope : std::uint8_t { Global, GoTo, List, Lead, Detail, Day, Board, Calendar, Import, Scoring, View, Settings };
/// The menu that offers a command.
enum class CommandMenu : std::uint8_t { None, Workspace, Edit, View, Lead, Help };

/// Something that a person can make the window do.
struct Command
{
    QString id;               ///< "lead.assign": stable, settings refer to it
    QString title;            ///< "Assign…": a verb, in sentence case
    CommandScope scope = CommandScope::Global;
    CommandMenu menu = CommandMenu::None;
    QByteArray icon = {};             ///< a name for icon(); empty: none
    QList<QKeySequence> keys = {};    ///< as shipped; a person may choose others
    QStringList synonyms = {};        ///< other words that the palette finds it by
};

inline size_t qHash(CommandScope scope, size_t seed = 0)
{
    return ::qHash(static_cast<int>(scope), seed);
}

/// Every command of one window. Menus, the palette, the shortcut sheet, the keyboard settings and tests read it; a page
/// adds its commands when it is made and says whether they can be used now.
class CommandRegistry : public QObject
{
    Q_OBJECT

public:
    /// Shortcuts work anywhere in `window`.
    explicit CommandRegistry(QWidget &window);
    ~CommandRegistry() override;

    /// The action is the registry's and lasts as long. A letter does not reach it from a text field (Qt sees to that).
    QAction *add(const Command &command, std::function<void()> run);
    /// Null when there is none.
    QAction *action(const QString &id) const;
    /// For an id that was added.
    const Command &command(const QString &id) const;
    /// In the order in which they were added.
    std::vector<QString> ids() const;
    std::vector<QString> ids(CommandScope scope) const;
    std::vector<QString> ids(CommandMenu menu) const;
    void trigger(const QString &id);

    /// Switches a command off with the reason that people are shown, or on with an empty one.
    void setReason(const QString &id, const QString &whyNot);
    /// The person's role comes first.
    QString reason(const QString &id) const;
    /// Switches off what the role of the person does not allow (see rightForCommand()); at first nothing is.
    void setPermissions(const Permissions &permissions);

    /// The scopes whose commands mean something on the page that is shown. Keys of the others rest, and the palette leaves
    /// their commands out. At first all.
    void setActiveScopes(const QSet<CommandScope> &scopes);
    bool isActive(const QString &id) const;

    /// Takes the person's keys and letters from there, now and when they change, and leaves there what setKeys() and
    /// setLettersEnabled() choose.
    void follow(Settings &settings);
    /// The keys in force: the person's, or those shipped.
    QList<QKeySequence> keys(const QString &id) const;
    QList<QKeySequence> shippedKeys(const QString &id) const;
    /// The first of the keys as people read it, "Ctrl+K" or "G L"; empty when there is none or it is a letter that is off.
    QString keyText(const QString &id) const;
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    void resetKeys(const QString &id);
    /// Another command that `key` would collide with if the command `id` had it: one that can be on the same page and has
    /// that key, a beginning of it or a continuation. Empty when none. Without `id` every page counts.
    QString holderOf(const QKeySequence &key, const QString &id = {}) const;
    /// Off: shortcuts without Ctrl, Alt or Meta do nothing (WCAG 2.1.4).
    void setLettersEnabled(bool enabled);
    bool lettersEnabled() const { return m_lettersEnabled; }
    /// A key sequence as it stands in hints: "Ctrl+K", "G L".
    static QString textOf(const QKeySequence &keys);

Q_SIGNALS:
    /// A command came, went on or off, or got other keys.
    void changed();

private:
    struct Entry;
    void applyKeys(Entry &entry);
    void applyAllKeys();
    void applyReason(Entry &entry);
    void takeSettings();
    Entry *find(const QString &id) const;

    QWidget &m_window;
    Settings *m_settings = nullptr;
    QHash<QString, QList<QKeySequence>> m_chosen; // also for commands that are still to come
    Permissions m_permissions;
    QSet<CommandScope> m_activeScopes;            // empty: all
    std::vector<std::unique_ptr<Entry>> m_entries;
    QHash<QString, Entry *> m_byId;
    bool m_lettersEnabled = true;
};

} // namespace lead
