#include "ui/commands/commandregistry.h"

#include "core/settings/settings.h"
#include "ui/commands/commandrights.h"
#include "ui/theme/icon.h"
#include "ui/widgets/plaintooltip.h"

#include <QWidget>
#include <algorithm>

namespace lead {

struct CommandRegistry::Entry
{
    Command command;
    QAction *action = nullptr;
    QString whyNot;
};

namespace {

// QShortcut asks for the names of keys in its own context. Here they are translated also where Qt's own texts are not installed;
// none has a space, which stands between the keys of a sequence.
[[maybe_unused]] constexpr const char *keyNames[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),   QT_TRANSLATE_NOOP("QShortcut", "Backspace"), QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),   QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),  QT_TRANSLATE_NOOP("QShortcut", "End"),       QT_TRANSLATE_NOOP("QShortcut", "Enter"),  QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Home"),  QT_TRANSLATE_NOOP("QShortcut", "Left"),      QT_TRANSLATE_NOOP("QShortcut", "Meta"),   QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),  QT_TRANSLATE_NOOP("QShortcut", "Return"),    QT_TRANSLATE_NOOP("QShortcut", "Right"),  QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"), QT_TRANSLATE_NOOP("QShortcut", "Tab"),       QT_TRANSLATE_NOOP("QShortcut", "Up"),
};

// Typed without a modifier key, so that it could be a letter of a text.
bool isLetter(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    const QKeyCombination first = keys[0];
    const bool hasModifier = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !hasModifier && first.key() < Qt::Key_Escape;
}

// Pages that have commands of their own. Commands of one scope never meet those of another page.
enum class Reach { Everywhere, Leads, Day, Board, Calendar, Import, Scoring };

Reach reachOf(CommandScope scope)
{
    switch (scope) {
    case CommandScope::List:
    case CommandScope::Lead:
    case CommandScope::Detail:
        return Reach::Leads;
    case CommandScope::Day:
        return Reach::Day;
    case CommandScope::Board:
        return Reach::Board;
    case CommandScope::Calendar:
        return Reach::Calendar;
    case CommandScope::Import:
        return Reach::Import;
    case CommandScope::Scoring:
        return Reach::Scoring;
    case CommandScope::Global:
    case CommandScope::GoTo:
    case CommandScope::View:
    case CommandScope::Settings:
        break;
    }
    return Reach::Everywhere;
}

bool canMeet(CommandScope a, CommandScope b)
{
    const Reach first = reachOf(a);
    const Reach second = reachOf(b);
    return first == second || first == Reach::Everywhere || second == Reach::Everywhere;
}

bool collide(const QKeySequence &a, const QKeySequence &b)
{
    return !a.isEmpty() && !b.isEmpty()
           && (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

QStringList textsOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::PortableText);
    return texts;
}

} // namespace

CommandRegistry::CommandRegistry(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

CommandRegistry::~CommandRegistry() = default;

QAction *CommandRegistry::add(const Command &command, std::function<void()> run)
{
    Q_ASSERT(!m_byId.contains(command.id));
    auto entry = std::make_unique<Entry>();
    entry->command = command;
    entry->action = new QAction(command.title, this);
    entry->action->setObjectName(command.id);
    if (!command.icon.isEmpty())
        entry->action->setIcon(icon(command.icon.constData()));
    connect(entry->action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    connect(entry->action, &QAction::changed, this, &CommandRegistry::changed);
    m_byId.insert(command.id, entry.get());
    applyKeys(*entry);
    applyReason(*entry);
    m_window.addAction(entry->action);
    m_entries.push_back(std::move(entry));
    Q_EMIT changed();
    return m_entries.back()->action;
}

CommandRegistry::Entry *CommandRegistry::find(const QString &id) const
{
    return m_byId.value(id, nullptr);
}

QAction *CommandRegistry::action(const QString &id) const
{
    const Entry *entry = find(id);
    return entry ? entry->action : nullptr;
}

const Command &CommandRegistry::command(const QString &id) const
{
    return find(id)->command;
}

std::vector<QString> CommandRegistry::ids() const
{
    std::vector<QString> ids;
    ids.reserve(m_entries.size());
    for (const auto &entry : m_entries)
        ids.push_back(entry->command.id);
    return ids;
}

std::vector<QString> CommandRegistry::ids(CommandScope scope) const
{
    std::vector<QString> ids;
    for (const auto &entry : m_entries)
        if (entry->command.scope == scope)
            ids.push_back(entry->command.id);
    return ids;
}

std::vector<QString> CommandRegistry::ids(CommandMenu menu) const
{
    std::vector<QString> ids;
    for (const auto &entry : m_entries)
        if (entry->command.menu == menu)
            ids.push_back(entry->command.id);
    return ids;
}

void CommandRegistry::trigger(const QString &id)
{
    if (QAction *found = action(id))
        found->trigger();
}

void CommandRegistry::setReason(const QString &id, const QString &whyNot)
{
    Entry *entry = find(id);
    entry->whyNot = whyNot;
    applyReason(*entry);
}

void CommandRegistry::applyReason(Entry &entry)
{
    const QString whyNot = reason(entry.command.id);
    entry.action->setEnabled(whyNot.isEmpty());
    entry.action->setStatusTip(whyNot);
    entry.action->setToolTip(plainToolTip(whyNot.isEmpty() ? entry.action->text().remove(u'&') : whyNot)); // empty, Qt would make one of the text
}

QString CommandRegistry::reason(const QString &id) const
{
    const QString refused = m_permissions.whyNot(rightForCommand(id));
    return refused.isEmpty() ? find(id)->whyNot : refused;
}

void CommandRegistry::setPermissions(const Permissions &permissions)
{
    if (permissions == m_permissions)
        return;
    m_permissions = permissions;
    for (const auto &entry : m_entries)
        applyReason(*entry);
    Q_EMIT changed();
}

void CommandRegistry::setActiveScopes(const QSet<CommandScope> &scopes)
{
    if (scopes == m_activeScopes)
        return;
    m_activeScopes = scopes;
    applyAllKeys();
}

bool CommandRegistry::isActive(const QString &id) const
{
    return m_activeScopes.isEmpty() || m_activeScopes.contains(find(id)->command.scope);
}

void CommandRegistry::follow(Settings &settings)
{
    m_settings = &settings;
    connect(&settings, &Settings::keyboardChanged, this, &CommandRegistry::takeSettings);
    takeSettings();
}

void CommandRegistry::takeSettings()
{
    m_chosen.clear();
    const QHash<QString, QStringList> chosen = m_settings->keys();
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it) {
        QList<QKeySequence> keys;
        for (const QString &text : it.value())
            if (const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText); !key.isEmpty())
                keys << key;
        m_chosen.insert(it.key(), keys);
    }
    m_lettersEnabled = m_settings->lettersEnabled();
    applyAllKeys();
}

QList<QKeySequence> CommandRegistry::keys(const QString &id) const
{
    const auto chosen = m_chosen.constFind(id);
    return chosen == m_chosen.cend() ? find(id)->command.keys : *chosen;
}

QList<QKeySequence> CommandRegistry::shippedKeys(const QString &id) const
{
    return find(id)->command.keys;
}

QString CommandRegistry::textOf(const QKeySequence &keys)
{
    // One name for both keys, the one that is on them.
    const QString back = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    const QString enter = QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText);
    return keys.toString(QKeySequence::NativeText).replace(QStringLiteral(", "), QStringLiteral(" ")).replace(back, enter);
}

QString CommandRegistry::keyText(const QString &id) const
{
    for (const QKeySequence &key : keys(id))
        if (m_lettersEnabled || !isLetter(key))
            return textOf(key);
    return {};
}

void CommandRegistry::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    if (m_settings) {
        m_settings->setKeys(id, textsOf(keys)); // comes back as keyboardChanged()
        return;
    }
    m_chosen.insert(id, keys);
    applyKeys(*find(id));
}

void CommandRegistry::resetKeys(const QString &id)
{
    if (m_settings) {
        m_settings->setKeys(id, std::nullopt);
        return;
    }
    m_chosen.remove(id);
    applyKeys(*find(id));
}

QString CommandRegistry::holderOf(const QKeySequence &key, const QString &id) const
{
    const Entry *asking = id.isEmpty() ? nullptr : find(id);
    for (const auto &entry : m_entries) {
        if (entry.get() == asking || (asking && !canMeet(asking->command.scope, entry->command.scope)))
            continue;
        const QList<QKeySequence> held = keys(entry->command.id);
        if (std::any_of(held.begin(), held.end(), [&](const QKeySequence &other) { return collide(key, other); }))
            return entry->command.id;
    }
    return {};
}

void CommandRegistry::setLettersEnabled(bool enabled)
{
    if (m_settings) {
        m_settings->setLettersEnabled(enabled);
        return;
    }
    m_lettersEnabled = enabled;
    applyAllKeys();
}

void CommandRegistry::applyAllKeys()
{
    for (const auto &entry : m_entries)
        applyKeys(*entry);
    Q_EMIT changed();
}

void CommandRegistry::applyKeys(Entry &entry)
{
    QList<QKeySequence> inForce;
    if (isActive(entry.command.id))
        for (const QKeySequence &key : keys(entry.command.id))
            if (m_lettersEnabled || !isLetter(key))
                inForce << key;
    if (inForce != entry.action->shortcuts())
        entry.action->setShortcuts(inForce);
}

} // namespace lead
