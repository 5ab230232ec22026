#include "ui/settings/importsection.h"

#include "ui/settings/folderlist.h"
#include "ui/settings/recordtree.h"
#include "ui/settings/templatelist.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

namespace lead {

ImportSection::ImportSection(SettingsService &service, FolderService &folders, LeadService &leads, QWidget *parent)
    : SettingsSection(tr("Import"), tr("What imports remember and what they do by themselves, for everybody in this workspace."), parent)
    , m_templates(new TemplateList(service, leads))
    , m_folders(new FolderList(folders))
{
    const auto addPart = [this](const QString &title, QWidget *part) {
        auto *heading = new TextLabel(title, TextStyle::CardTitle);
        heading->setContentsMargins(0, metrics::Gap, 0, 0);
        addWidget(heading);
        addWidget(part);
    };
    addPart(tr("Templates"), m_templates);
    addPart(tr("Watched folders"), m_folders);
    addEntry(tr("Import templates"), &m_templates->tree(), {tr("saved mappings"), tr("columns"), tr("headings")});
    addEntry(tr("Rename a template"), m_templates->renameButton(), {tr("delete a template")});
    addEntry(tr("Watched folders"), m_folders->newFolderButton(), {tr("automatic import"), tr("hot folder"), tr("drop folder"), tr("schedule")});
    connect(m_templates, &TemplateList::failed, this, &ImportSection::failed);
    connect(m_templates, &TemplateList::done, this, &ImportSection::done);
    connect(m_templates, &RecordList::settled, m_folders, &FolderList::refresh);
    connect(m_folders, &FolderList::failed, this, &ImportSection::failed);
    connect(m_folders, &FolderList::done, this, &ImportSection::done);
}

void ImportSection::refresh()
{
    m_templates->refresh();
    m_folders->refresh();
}

} // namespace lead
