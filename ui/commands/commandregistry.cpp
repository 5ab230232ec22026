#include "ui/commands/commandregistry.h"

#include "ui/theme/icon.h"

#include <QWidget>
#include <algorithm>
#include <optional>

namespace lead {

struct CommandRegistry::Entry
{
    Command command;
    QAction *action = nullptr;
    QString whyNot;
    std::optional<QList<QKeySequence>> chosen;
};

namespace {

// Typed without a modifier key, so that it could be a letter of a text.
bool isLetter(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    const QKeyCombination first = keys[0];
    const bool hasModifier = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !hasModifier && first.key() < Qt::Key_Escape;
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
    applyKeys(*entry);
    m_window.addAction(entry->action);
    m_byId.insert(command.id, entry.get());
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

void CommandRegistry::trigger(const QString &id)
{
    if (QAction *found = action(id))
        found->trigger();
}

void CommandRegistry::setReason(const QString &id, const QString &whyNot)
{
    Entry *entry = find(id);
    entry->whyNot = whyNot;
    entry->action->setEnabled(whyNot.isEmpty());
    entry->action->setStatusTip(whyNot);
}

QString CommandRegistry::reason(const QString &id) const
{
    return find(id)->whyNot;
}

QList<QKeySequence> CommandRegistry::keys(const QString &id) const
{
    const Entry *entry = find(id);
    return entry->chosen.value_or(entry->command.keys);
}

void CommandRegistry::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    Entry *entry = find(id);
    entry->chosen = keys;
    applyKeys(*entry);
}

void CommandRegistry::resetKeys(const QString &id)
{
    Entry *entry = find(id);
    entry->chosen.reset();
    applyKeys(*entry);
}

QString CommandRegistry::holderOf(const QKeySequence &key) const
{
    for (const auto &entry : m_entries)
        if (keys(entry->command.id).contains(key))
            return entry->command.id;
    return {};
}

void CommandRegistry::setLettersEnabled(bool enabled)
{
    m_lettersEnabled = enabled;
    for (const auto &entry : m_entries)
        applyKeys(*entry);
}

void CommandRegistry::applyKeys(Entry &entry)
{
    QList<QKeySequence> inForce;
    for (const QKeySequence &key : entry.chosen.value_or(entry.command.keys))
        if (m_lettersEnabled || !isLetter(key))
            inForce << key;
    entry.action->setShortcuts(inForce);
}

} // namespace lead
