#pragma once

#include "core/base/id.h"
#include "core/domain/permissions.h"

#include <QWidget>
#include <vector>

class QListWidget;
class QListWidgetItem;
class QScrollArea;

namespace lead {

class CommandRegistry;
class FillingStack;
class FolderService;
class LeadService;
class NoPermission;
class SaveBar;
class SearchField;
class Settings;
class SettingsSection;
class SettingsService;

/// Everything that can be set: sections at the left, the one chosen at the right, and a search over all of them.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(SettingsService &service, FolderService &folders, LeadService &leads, CommandRegistry &commands, Settings &settings,
                 QWidget *parent = nullptr);

    /// By its id: "profile", "appearance", "keyboard", "workspace", "pipelines", "fields", "tags", "import", "users", "data", "about".
    void showSection(const QString &id);
    QString section() const;
    QStringList sectionIds() const;
    void focusSearch();
    /// A draft of some section that was not saved.
    bool hasChanges() const;

Q_SIGNALS:
    void failed(const QString &sentence);
    /// Something was done that a toast tells of; `act` is invalid where it cannot be taken back.
    void done(const QString &sentence, const lead::OperationId &act);
    void sectionChanged(const QString &id);
    /// The workspace was erased and is closed.
    void erased();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        QString id;
        QByteArray icon;
        SettingsSection *section;
        Right needs;
    };

    void addSections(FolderService &folders, LeadService &leads, CommandRegistry &commands, Settings &settings);
    void addSection(const QString &id, const char *icon, SettingsSection *section, Right needs = Right::Read);
    void buildUi();
    QWidget *buildLeft();
    QWidget *buildRight();
    void fitSections();
    void fillList();
    void addItem(const Place &place);
    void go(const QListWidgetItem *item);
    void refreshShown();
    void updateBar();
    const Place *shown() const;

    SettingsService &m_service;
    LeadService &m_leads;
    std::vector<Place> m_places;
    SearchField *m_search;
    QListWidget *m_list;
    FillingStack *m_stack;
    NoPermission *m_refusal; // in the place of a section
    SaveBar *m_bar;
};

} // namespace lead
