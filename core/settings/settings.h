#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/field.h"
#include "core/settings/appearance.h"
#include "core/settings/notificationchoice.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

class QSettings;

namespace lead {

/// A column of a list as a person arranged it.
struct ColumnChoice
{
    FieldNumber field = 0;
    int width = 0; ///< px at 100 %; 0: the one that the column brings

    bool operator==(const ColumnChoice &) const = default;
};

/// Where a window was and what it showed.
struct WindowPlace
{
    QByteArray geometry; ///< QWidget::saveGeometry()
    QString page;        ///< its id; empty: the first
    bool isRailCollapsed = false;

    bool operator==(const WindowPlace &) const = default;
};

/// What one person chose on this computer. Every key has a name and a type here and nowhere else. What belongs to a
/// workspace is kept by its uuid. Used on the window's thread; several programs may share the file.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// Advice that is shown until it was dismissed once.
    enum class Hint { Tour };
    Q_ENUM(Hint)
    /// Panes that people drag apart.
    enum class Splitter { LeadsDetail, LeadWindow, ImportPreview };
    Q_ENUM(Splitter)

    /// In the person's file for this program.
    explicit Settings(QObject *parent = nullptr);
    /// In a file of its own.
    explicit Settings(const QString &path, QObject *parent = nullptr);
    ~Settings() override;

    Appearance appearance() const;
    void setAppearance(const Appearance &appearance);

    /// "de", "es", "en"; empty: the system's.
    QString language() const;
    void setLanguage(const QString &language);

    /// By command, in QKeySequence's portable text; only commands whose keys the person chose. An empty list: no key.
    QHash<QString, QStringList> keys() const;
    /// Without a value: the keys that are shipped.
    void setKeys(const QString &command, const std::optional<QStringList> &keys);
    /// Forgets every chosen key.
    void resetKeys();
    /// Whether the end of the journal of a workspace is kept in the keychain; a person says so, as it may have to be unlocked.
    bool keepsJournalEnd(const QString &uuid) const;
    void setKeepsJournalEnd(const QString &uuid, bool keeps);

    /// Off: shortcuts without Ctrl, Alt or Meta do nothing.
    bool lettersEnabled() const;
    void setLettersEnabled(bool enabled);

    /// Newest first, at most eight; also such as are not there any more.
    QStringList recentWorkspaces() const;
    void noteWorkspace(const QString &path, const QString &uuid);
    /// Of a workspace that was open before; empty when it was not, or is not among the recent ones any more.
    QString uuidOf(const QString &path) const;
    void forgetWorkspace(const QString &path);
    /// The workspace to open when none is named; empty: none was open yet.
    QString lastWorkspace() const;

    /// Newest first, at most twenty.
    QStringList recentCommands() const;
    /// How often each command was run from the palette.
    QHash<QString, int> commandUses() const;
    void noteCommand(const QString &command);

    bool isDismissed(Hint hint) const;
    void dismiss(Hint hint);
    /// Shows every hint again.
    void resetHints();

    NotificationChoice notifications() const;
    void setNotifications(const NotificationChoice &choice);
    /// Up to which moment reminders were told; 0: never.
    Millis remindersToldUntil(const QString &workspace) const;
    void setRemindersToldUntil(const QString &workspace, Millis at);
    /// The newest note in which the person was named and that was told; invalid: none yet.
    ActivityId mentionsToldUntil(const QString &workspace, UserId me) const;
    void setMentionsToldUntil(const QString &workspace, UserId me, ActivityId note);
    /// Up to which place in the journal it was told who gave the person leads; none: never.
    std::optional<qint64> assignmentsToldUntil(const QString &workspace, UserId me) const;
    void setAssignmentsToldUntil(const QString &workspace, UserId me, qint64 place);

    std::optional<WindowPlace> windowPlace(const QString &workspace) const;
    void setWindowPlace(const QString &workspace, const WindowPlace &place);
    /// QSplitter::sizes(); empty: never dragged.
    QList<int> splitterSizes(const QString &workspace, Splitter splitter) const;
    void setSplitterSizes(const QString &workspace, Splitter splitter, const QList<int> &sizes);
    /// Of a list by its name, such as "leads" or the id of a view, in their order; empty: as the list brings them.
    std::vector<ColumnChoice> columns(const QString &workspace, const QString &list) const;
    void setColumns(const QString &workspace, const QString &list, const std::vector<ColumnChoice> &columns);
    /// Whatever else a page finds again when it is shown next time; its keys are the page's own.
    QJsonObject pageState(const QString &workspace, const QString &page) const;
    void setPageState(const QString &workspace, const QString &page, const QJsonObject &state);
    /// Opened last, newest first, at most twelve.
    std::vector<LeadId> recentLeads(const QString &workspace) const;
    void noteLead(const QString &workspace, LeadId lead);

Q_SIGNALS:
    void appearanceChanged();
    void languageChanged();
    /// Keys or letters.
    void keyboardChanged();
    void recentWorkspacesChanged();
    void recentCommandsChanged();

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace lead
