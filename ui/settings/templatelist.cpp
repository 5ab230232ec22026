#include "ui/settings/templatelist.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "core/intake/columnmapping.h"
#include "core/leads/leadservice.h"
#include "core/settings/setuprules.h"
#include "ui/settings/mappingdialog.h"
#include "ui/settings/namedialog.h"
#include "ui/settings/recordtree.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/plaintooltip.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>

namespace lead {

namespace {
enum Column { NameColumn, HeadingsColumn, UsedColumn };
constexpr int ShownRows = 5;
} // namespace

TemplateList::TemplateList(SettingsService &service, LeadService &leads, QWidget *parent)
    : RecordList(tr("Import templates"), {tr("Template"), tr("Chosen for the headings"), tr("Last used")}, HeadingsColumn, parent)
    , m_service(service)
    , m_leads(leads)
    , m_look(addButton(tr("&Look into…"), "eye"))
    , m_rename(addButton(tr("&Rename…"), "pencil"))
    , m_remove(addButton(tr("&Delete…"), "trash-2"))
{
    tree().setObjectName(QStringLiteral("templates"));
    tree().header()->setSectionResizeMode(NameColumn, QHeaderView::Interactive);
    tree().setColumnWidth(NameColumn, scaled(160));
    tree().setShownRows(ShownRows);
    connect(this, &RecordList::currentChanged, this, &TemplateList::updateButtons);
    connect(this, &RecordList::activated, this, &TemplateList::look);
    connect(this, &RecordList::settled, this, &TemplateList::refresh);
    connect(m_look, &QPushButton::clicked, this, &TemplateList::look);
    connect(m_rename, &QPushButton::clicked, this, &TemplateList::rename);
    connect(m_remove, &QPushButton::clicked, this, &TemplateList::remove);
}

QWidget *TemplateList::renameButton() const
{
    return m_rename;
}

void TemplateList::refresh()
{
    whenDone(m_service.mappings(), this, [this, request = ++m_request](const Result<std::vector<SavedMapping>> &mappings) {
        if (request == m_request)
            showTemplates(mappings);
    });
}

QStringList TemplateList::headingsOf(const SavedMapping &mapping) const
{
    QStringList headings;
    const WorkspaceInfoPtr info = m_leads.info();
    if (const Result<ColumnMapping> read = mappingFromJson(mapping.body.toUtf8(), info ? info->catalog : FieldCatalog()))
        for (const MappedColumn &column : read->columns)
            if (static_cast<std::size_t>(column.index) < read->columns.size() - read->derived.size() && !column.header.empty())
                headings << fromUtf8(column.header);
    return headings;
}

void TemplateList::showTemplates(const Result<std::vector<SavedMapping>> &mappings)
{
    const QString before = current() ? current()->name : QString();
    m_mappings = mappings ? *mappings : std::vector<SavedMapping>();
    if (!mappings) {
        showProblem(mappings.error());
        return;
    }
    const auto addRows = [this, before] {
        for (const SavedMapping &mapping : m_mappings) {
            const QString headings = headingsOf(mapping).join(QStringLiteral(", "));
            const QString used = QLocale().toString(QDateTime::fromMSecsSinceEpoch(mapping.usedAt).date(), QLocale::ShortFormat);
            QTreeWidgetItem *item = tree().addRow({mapping.name, headings, used}, tr("%1, for the headings %2").arg(mapping.name, headings));
            item->setToolTip(NameColumn, plainToolTip(mapping.name));
            item->setToolTip(HeadingsColumn, plainToolTip(headings));
            if (mapping.name == before)
                tree().setCurrentItem(item);
        }
    };
    fill(addRows, tr("No template yet. Map the columns of a list and choose “Save as template”; the next list with these headings is mapped by itself."));
}

const SavedMapping *TemplateList::current() const
{
    const int row = tree().currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_mappings.size() ? &m_mappings[static_cast<std::size_t>(row)] : nullptr;
}

void TemplateList::updateButtons()
{
    for (Button *button : {m_look, m_rename, m_remove})
        button->setEnabled(current());
}

void TemplateList::look()
{
    const SavedMapping *mapping = current();
    const WorkspaceInfoPtr info = m_leads.info();
    if (!mapping || !info)
        return;
    const Result<ColumnMapping> read = mappingFromJson(mapping->body.toUtf8(), info->catalog);
    if (!read) {
        Q_EMIT failed(read.error().message);
        return;
    }
    auto *dialog = new MappingDialog(mapping->name, *read, info->catalog, this);
    dialog->open();
}

void TemplateList::rename()
{
    const SavedMapping *mapping = current();
    if (!mapping)
        return;
    QStringList others;
    for (const SavedMapping &other : m_mappings)
        if (other.name != mapping->name)
            others << other.name;
    const auto check = [others](const QString &name) -> Result<void> {
        if (others.contains(name))
            return Error{Error::Conflict, tr("Another template is named “%1”.").arg(name)};
        return checkMappingName(name);
    };
    auto *dialog = new NameDialog(tr("Rename the template “%1”").arg(mapping->name), mapping->name, tr("Rename"), check, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, from = mapping->name] {
        follow(m_service.renameMapping(from, dialog->name()), tr("The template “%1” is “%2” now.").arg(from, dialog->name()));
    });
    dialog->open();
}

void TemplateList::remove()
{
    const SavedMapping *mapping = current();
    if (!mapping)
        return;
    auto *dialog = new ConfirmDialog(tr("Delete the template “%1”?").arg(mapping->name),
                                     tr("What was imported with it stays. Watched folders that use it take the template of each file's headings. Undo brings it back."),
                                     tr("Delete template"), ConfirmDialog::Kind::Destructive, this);
    connect(dialog, &QDialog::accepted, this, [this, name = mapping->name] { follow(m_service.removeMapping(name), tr("The template “%1” is deleted.").arg(name)); });
    dialog->open();
}

} // namespace lead
