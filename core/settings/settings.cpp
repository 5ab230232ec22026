#include "core/settings/settings.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QSettings>
#include <algorithm>

namespace lead {

namespace {

constexpr int MostWorkspaces = 8;
constexpr int MostCommands = 20;
constexpr int MostLeads = 12;

const QString SchemeKey = QStringLiteral("appearance/scheme");
const QString DensityKey = QStringLiteral("appearance/density");
const QString TextKey = QStringLiteral("appearance/textPercent");
const QString MotionKey = QStringLiteral("appearance/reducesMotion");
const QString ContrastKey = QStringLiteral("appearance/increasesContrast");
const QString LanguageKey = QStringLiteral("language");
const QString KeysGroup = QStringLiteral("keyboard/keys");
const QString LettersKey = QStringLiteral("keyboard/letters");
const QString WorkspacesKey = QStringLiteral("recentWorkspaces");
const QString UuidsKey = QStringLiteral("workspaceUuids");
const QString LastWorkspaceKey = QStringLiteral("lastWorkspace");
const QString RecentCommandsKey = QStringLiteral("commands/recent");
const QString CommandUsesGroup = QStringLiteral("commands/uses");
const QString JournalEndKey = QStringLiteral("journalEndInKeychain");
const QString HintsGroup = QStringLiteral("dismissed");

const QString DesktopKey = QStringLiteral("notifications/onDesktop");
const QString QuietKey = QStringLiteral("notifications/quietHours");
const QString QuietFromKey = QStringLiteral("notifications/quietFrom");
const QString QuietUntilKey = QStringLiteral("notifications/quietUntil");
const QString TimeFormat = QStringLiteral("HH:mm");

QString inWorkspace(const QString &workspace, const QString &key)
{
    return QStringLiteral("workspace-%1/%2").arg(workspace, key);
}

template <typename Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

QString textOf(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

QJsonDocument jsonOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8());
}

// Lists of one text come back from an INI file as that text, empty ones as an invalid value; toStringList() knows.
QStringList withFirst(QStringList list, const QString &first, int most)
{
    list.removeAll(first);
    list.prepend(first);
    return list.mid(0, most);
}

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<QSettings>())
{
}

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<QSettings>(path, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

Appearance Settings::appearance() const
{
    Appearance appearance;
    // Numbers from a file that anybody may have edited.
    appearance.scheme = static_cast<Appearance::Scheme>(std::clamp(m_store->value(SchemeKey).toInt(), 0, 2));
    appearance.density = static_cast<Appearance::Density>(std::clamp(m_store->value(DensityKey).toInt(), 0, 1));
    appearance.textPercent =
        std::clamp(m_store->value(TextKey, 100).toInt(), Appearance::SmallestText, Appearance::LargestText);
    appearance.reducesMotion = m_store->value(MotionKey, false).toBool();
    appearance.increasesContrast = m_store->value(ContrastKey, false).toBool();
    return appearance;
}

void Settings::setAppearance(const Appearance &appearance)
{
    if (appearance == this->appearance())
        return;
    m_store->setValue(SchemeKey, static_cast<int>(appearance.scheme));
    m_store->setValue(DensityKey, static_cast<int>(appearance.density));
    m_store->setValue(TextKey, appearance.textPercent);
    m_store->setValue(MotionKey, appearance.reducesMotion);
    m_store->setValue(ContrastKey, appearance.increasesContrast);
    Q_EMIT appearanceChanged();
}

QString Settings::language() const
{
    return m_store->value(LanguageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_store->setValue(LanguageKey, language);
    Q_EMIT languageChanged();
}

QHash<QString, QStringList> Settings::keys() const
{
    QHash<QString, QStringList> keys;
    m_store->beginGroup(KeysGroup);
    for (const QString &command : m_store->childKeys())
        keys.insert(command, m_store->value(command).toStringList());
    m_store->endGroup();
    return keys;
}

void Settings::setKeys(const QString &command, const std::optional<QStringList> &keys)
{
    const QString key = KeysGroup + u'/' + command;
    if (keys)
        m_store->setValue(key, *keys);
    else
        m_store->remove(key);
    Q_EMIT keyboardChanged();
}

void Settings::resetKeys()
{
    m_store->remove(KeysGroup);
    Q_EMIT keyboardChanged();
}

bool Settings::keepsJournalEnd(const QString &uuid) const
{
    return m_store->value(inWorkspace(uuid, JournalEndKey), false).toBool();
}

void Settings::setKeepsJournalEnd(const QString &uuid, bool keeps)
{
    m_store->setValue(inWorkspace(uuid, JournalEndKey), keeps);
}

bool Settings::lettersEnabled() const
{
    return m_store->value(LettersKey, true).toBool();
}

void Settings::setLettersEnabled(bool enabled)
{
    if (enabled == lettersEnabled())
        return;
    m_store->setValue(LettersKey, enabled);
    Q_EMIT keyboardChanged();
}

QStringList Settings::recentWorkspaces() const
{
    return m_store->value(WorkspacesKey).toStringList();
}

void Settings::noteWorkspace(const QString &path, const QString &uuid)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QStringList recent = withFirst(recentWorkspaces(), absolute, MostWorkspaces);
    QJsonObject uuids = jsonOf(m_store->value(UuidsKey)).object();
    uuids.insert(absolute, uuid);
    for (const QString &known : uuids.keys())
        if (!recent.contains(known))
            uuids.remove(known);
    m_store->setValue(LastWorkspaceKey, absolute);
    m_store->setValue(WorkspacesKey, recent);
    m_store->setValue(UuidsKey, textOf(QJsonDocument(uuids)));
    Q_EMIT recentWorkspacesChanged();
}

QString Settings::uuidOf(const QString &path) const
{
    return jsonOf(m_store->value(UuidsKey)).object().value(QFileInfo(path).absoluteFilePath()).toString();
}

void Settings::forgetWorkspace(const QString &path)
{
    QStringList paths = recentWorkspaces();
    paths.removeAll(QFileInfo(path).absoluteFilePath());
    m_store->setValue(WorkspacesKey, paths);
    Q_EMIT recentWorkspacesChanged();
}

QString Settings::lastWorkspace() const
{
    return m_store->value(LastWorkspaceKey).toString();
}

QStringList Settings::recentCommands() const
{
    return m_store->value(RecentCommandsKey).toStringList();
}

QHash<QString, int> Settings::commandUses() const
{
    QHash<QString, int> uses;
    m_store->beginGroup(CommandUsesGroup);
    for (const QString &command : m_store->childKeys())
        uses.insert(command, m_store->value(command).toInt());
    m_store->endGroup();
    return uses;
}

void Settings::noteCommand(const QString &command)
{
    const QString key = CommandUsesGroup + u'/' + command;
    m_store->setValue(key, m_store->value(key).toInt() + 1);
    m_store->setValue(RecentCommandsKey, withFirst(recentCommands(), command, MostCommands));
    Q_EMIT recentCommandsChanged();
}

bool Settings::isDismissed(Hint hint) const
{
    return m_store->value(HintsGroup + u'/' + nameOf(hint), false).toBool();
}

void Settings::dismiss(Hint hint)
{
    m_store->setValue(HintsGroup + u'/' + nameOf(hint), true);
}

void Settings::resetHints()
{
    m_store->remove(HintsGroup);
}

NotificationChoice Settings::notifications() const
{
    NotificationChoice choice;
    choice.onDesktop = m_store->value(DesktopKey, choice.onDesktop).toBool();
    choice.hasQuietHours = m_store->value(QuietKey, choice.hasQuietHours).toBool();
    const auto time = [this](const QString &key, const QTime &otherwise) {
        const QTime read = QTime::fromString(m_store->value(key).toString(), TimeFormat);
        return read.isValid() ? read : otherwise;
    };
    choice.quietFrom = time(QuietFromKey, choice.quietFrom);
    choice.quietUntil = time(QuietUntilKey, choice.quietUntil);
    return choice;
}

void Settings::setNotifications(const NotificationChoice &choice)
{
    m_store->setValue(DesktopKey, choice.onDesktop);
    m_store->setValue(QuietKey, choice.hasQuietHours);
    m_store->setValue(QuietFromKey, choice.quietFrom.toString(TimeFormat));
    m_store->setValue(QuietUntilKey, choice.quietUntil.toString(TimeFormat));
}

Millis Settings::remindersToldUntil(const QString &workspace) const
{
    return m_store->value(inWorkspace(workspace, QStringLiteral("remindersToldUntil")), 0).toLongLong();
}

ActivityId Settings::mentionsToldUntil(const QString &workspace, UserId me) const
{
    return {m_store->value(inWorkspace(workspace, QStringLiteral("mentionsToldUntil/") + me.toString()), 0).toLongLong()};
}

void Settings::setMentionsToldUntil(const QString &workspace, UserId me, ActivityId note)
{
    m_store->setValue(inWorkspace(workspace, QStringLiteral("mentionsToldUntil/") + me.toString()), qint64(note.value));
}

std::optional<qint64> Settings::assignmentsToldUntil(const QString &workspace, UserId me) const
{
    const QVariant place = m_store->value(inWorkspace(workspace, QStringLiteral("assignmentsToldUntil/") + me.toString()));
    return place.isValid() ? std::optional(place.toLongLong()) : std::nullopt;
}

void Settings::setAssignmentsToldUntil(const QString &workspace, UserId me, qint64 place)
{
    m_store->setValue(inWorkspace(workspace, QStringLiteral("assignmentsToldUntil/") + me.toString()), place);
}

void Settings::setRemindersToldUntil(const QString &workspace, Millis at)
{
    m_store->setValue(inWorkspace(workspace, QStringLiteral("remindersToldUntil")), qint64(at));
}

std::optional<WindowPlace> Settings::windowPlace(const QString &workspace) const
{
    const QByteArray geometry = m_store->value(inWorkspace(workspace, QStringLiteral("geometry"))).toByteArray();
    if (geometry.isEmpty())
        return std::nullopt;
    return WindowPlace{geometry, m_store->value(inWorkspace(workspace, QStringLiteral("page"))).toString(),
                       m_store->value(inWorkspace(workspace, QStringLiteral("railCollapsed"))).toBool()};
}

void Settings::setWindowPlace(const QString &workspace, const WindowPlace &place)
{
    m_store->setValue(inWorkspace(workspace, QStringLiteral("geometry")), place.geometry);
    m_store->setValue(inWorkspace(workspace, QStringLiteral("page")), place.page);
    m_store->setValue(inWorkspace(workspace, QStringLiteral("railCollapsed")), place.isRailCollapsed);
}

QList<int> Settings::splitterSizes(const QString &workspace, Splitter splitter) const
{
    QList<int> sizes;
    const QString key = inWorkspace(workspace, QStringLiteral("splitter/") + nameOf(splitter));
    for (const QString &size : m_store->value(key).toStringList())
        sizes << size.toInt();
    return sizes;
}

void Settings::setSplitterSizes(const QString &workspace, Splitter splitter, const QList<int> &sizes)
{
    QStringList texts;
    for (const int size : sizes)
        texts << QString::number(size);
    m_store->setValue(inWorkspace(workspace, QStringLiteral("splitter/") + nameOf(splitter)), texts);
}

std::vector<ColumnChoice> Settings::columns(const QString &workspace, const QString &list) const
{
    std::vector<ColumnChoice> columns;
    const QString key = inWorkspace(workspace, QStringLiteral("columns/") + list);
    for (const QJsonValue &value : jsonOf(m_store->value(key)).array()) {
        const QJsonArray pair = value.toArray();
        columns.push_back({static_cast<FieldNumber>(pair.at(0).toInt()), pair.at(1).toInt()});
    }
    return columns;
}

void Settings::setColumns(const QString &workspace, const QString &list, const std::vector<ColumnChoice> &columns)
{
    QJsonArray array;
    for (const ColumnChoice &column : columns)
        array.append(QJsonArray{static_cast<int>(column.field), column.width});
    m_store->setValue(inWorkspace(workspace, QStringLiteral("columns/") + list), textOf(QJsonDocument(array)));
}

QJsonObject Settings::pageState(const QString &workspace, const QString &page) const
{
    return jsonOf(m_store->value(inWorkspace(workspace, QStringLiteral("pages/") + page))).object();
}

void Settings::setPageState(const QString &workspace, const QString &page, const QJsonObject &state)
{
    m_store->setValue(inWorkspace(workspace, QStringLiteral("pages/") + page), textOf(QJsonDocument(state)));
}

std::vector<LeadId> Settings::recentLeads(const QString &workspace) const
{
    std::vector<LeadId> leads;
    for (const QString &text : m_store->value(inWorkspace(workspace, QStringLiteral("recentLeads"))).toStringList())
        if (const std::optional<LeadId> lead = LeadId::fromString(text))
            leads.push_back(*lead);
    return leads;
}

void Settings::noteLead(const QString &workspace, LeadId lead)
{
    const QString key = inWorkspace(workspace, QStringLiteral("recentLeads"));
    m_store->setValue(key, withFirst(m_store->value(key).toStringList(), lead.toString(), MostLeads));
}

} // namespace lead
