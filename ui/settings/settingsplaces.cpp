#include "ui/settings/settingsplaces.h"

#include "ui/settings/aboutsection.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/datasection.h"
#include "ui/settings/fieldssection.h"
#include "ui/settings/holidayssection.h"
#include "ui/settings/importsection.h"
#include "ui/settings/keyboardsection.h"
#include "ui/settings/notificationssection.h"
#include "ui/settings/pipelinessection.h"
#include "ui/settings/privacysection.h"
#include "ui/settings/profilesection.h"
#include "ui/settings/qualificationsection.h"
#include "ui/settings/tagssection.h"
#include "ui/settings/textssection.h"
#include "ui/settings/userssection.h"
#include "ui/settings/workspacesection.h"

namespace lead {

std::vector<SettingsPlace> settingsPlaces()
{
    return {
        {QStringLiteral("profile"), "user", ProfileSection::tr("Profile"),
         {ProfileSection::tr("Language"), ProfileSection::tr("Hints")}},
        {QStringLiteral("appearance"), "sun", AppearanceSection::tr("Appearance"),
         {AppearanceSection::tr("Colours"), AppearanceSection::tr("Density"), AppearanceSection::tr("Text size"), AppearanceSection::tr("Reduce motion"), AppearanceSection::tr("Increase contrast")}},
        {QStringLiteral("keyboard"), "command", KeyboardSection::tr("Keyboard"),
         {KeyboardSection::tr("Letters as shortcuts"), KeyboardSection::tr("Keys of commands")}},
        {QStringLiteral("notifications"), "bell", NotificationsSection::tr("Notifications"),
         {NotificationsSection::tr("Messages on the desktop"), NotificationsSection::tr("Keep quiet at night")}},
        {QStringLiteral("workspace"), "building-2", WorkspaceSection::tr("Workspace"),
         {WorkspaceSection::tr("Currency"), WorkspaceSection::tr("Country"), WorkspaceSection::tr("Time zone")}},
        {QStringLiteral("pipelines"), "square-kanban", PipelinesSection::tr("Pipelines and stages"),
         {PipelinesSection::tr("Add a pipeline")}},
        {QStringLiteral("qualification"), "badge-check", QualificationSection::tr("Qualification"),
         {QualificationSection::tr("Checklist"), QualificationSection::tr("Accept within"), QualificationSection::tr("Working days"), QualificationSection::tr("Working hours"), QualificationSection::tr("A rejected lead wakes up after")}},
        {QStringLiteral("holidays"), "calendar", HolidaysSection::tr("Holidays"),
         {HolidaysSection::tr("Add a holiday"), HolidaysSection::tr("Import holidays")}},
        {QStringLiteral("fields"), "columns-3", FieldsSection::tr("Fields"),
         {FieldsSection::tr("Add a field"), FieldsSection::tr("Options of a choice"), FieldsSection::tr("Bring back a removed field")}},
        {QStringLiteral("tags"), "tag", TagsSection::tr("Tags"),
         {TagsSection::tr("Rename tags"), TagsSection::tr("Remove tags")}},
        {QStringLiteral("texts"), "file-text", TextsSection::tr("Scripts and templates"),
         {TextsSection::tr("Call script"), TextsSection::tr("Note templates"), TextsSection::tr("Add a template")}},
        {QStringLiteral("import"), "upload", ImportSection::tr("Import"),
         {ImportSection::tr("Import templates"), ImportSection::tr("Watched folders")}},
        {QStringLiteral("users"), "users", UsersSection::tr("Users"),
         {UsersSection::tr("Add a user"), UsersSection::tr("Roles"), UsersSection::tr("Switch a user off")}},
        {QStringLiteral("privacy"), "lock", PrivacySection::tr("Privacy"),
         {PrivacySection::tr("Rules"), PrivacySection::tr("Leads that are due"), PrivacySection::tr("Verify the journal")}},
        {QStringLiteral("data"), "save", DataSection::tr("Data"),
         {DataSection::tr("Back up"), DataSection::tr("Encrypted backup"), DataSection::tr("Restore"), DataSection::tr("Integrity"), DataSection::tr("End of the journal"), DataSection::tr("Export everything"), DataSection::tr("Erase this workspace")}},
        {QStringLiteral("about"), "info", AboutSection::tr("About and licences"),
         {AboutSection::tr("Version"), AboutSection::tr("Licence")}},
    };
}

} // namespace lead
