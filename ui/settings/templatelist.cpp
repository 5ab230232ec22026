#include "ui/settings/templatelist.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "core/intake/columnmapping.h"
#include "core/leads/leadservice.h"
#include "core/settings/setuprules.h"
#include "ui/settings/mappingdialog.h"
#include "ui/settings/namedialog.h"
#include "ui/settings/recordtree.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

namespace lead {

namespace {
enum Column { NameColumn, HeadingsColumn, UsedColumn };
constexpr int ShownRows = 5;
} // namespace

TemplateList::TemplateList(SettingsService &service, LeadService &leads, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_leads(leads)
    , m_note(new TextLabel(QString(), TextStyle::Body, Ink::Text2))
    , m_tree(new RecordTree(tr("Import templates"), {tr("Template"), tr("Chosen by itself for the headings"), tr("Last used")}, HeadingsColumn))
    , m_show(new Button(tr("&Look into…"), Button::Kind::Secondary, "eye"))
    , m_rename(new Button(tr("&Rename…"), Button::Kind::Secondary, "pencil"))
    , m_remove(new Button(tr("&Delete…"), Button::Kind::Secondary, "trash-2"))
{
    build();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &TemplateList::updateButtons);
    connect(m_tree, &QTreeWidget::itemActivated, this, &TemplateList::show);
    connect(m_show, &QPushButton::clicked, this, &TemplateList::show);
    connect(m_rename, &QPushButton::clicked, this, &TemplateList::rename);
    connect(m_remove, &QPushButton::clicked, this, &TemplateList::remove);
}

void TemplateList::build()
{
    m_note->setWordWrap(true);
    m_tree->setObjectName(QStringLiteral("templates"));
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Interactive);
    m_tree->setColumnWidth(NameColumn, scaled(200));
    m_tree->setShownRows(ShownRows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Snug);
    layout->addWidget(m_note);
    layout->addWidget(m_tree);
    layout->addWidget(newButtonBar({m_show, m_rename, m_remove}));
    updateButtons();
}

QWidget *TemplateList::tree() const
{
    return m_tree;
}

QWidget *TemplateList::renameButton() const
{
    return m_rename;
}

void TemplateList::refresh()
{
    whenDone(m_service.mappings(), this, [this, request = ++m_request](const Result<std::vector<SavedMapping>> &mappings) {
        if (request == m_request)
            fill(mappings);
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

void TemplateList::fill(const Result<std::vector<SavedMapping>> &mappings)
{
    const QString before = current() ? current()->name : QString();
    m_mappings = mappings ? *mappings : std::vector<SavedMapping>();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    for (const SavedMapping &mapping : m_mappings) {
        const QString headings = headingsOf(mapping).join(QStringLiteral(", "));
        const QString used = QLocale().toString(QDateTime::fromMSecsSinceEpoch(mapping.usedAt).date(), QLocale::ShortFormat);
        QTreeWidgetItem *item = m_tree->addRow({mapping.name, headings, used}, tr("%1, for the headings %2").arg(mapping.name, headings));
        item->setToolTip(NameColumn, plainToolTip(mapping.name));
        item->setToolTip(HeadingsColumn, plainToolTip(headings));
        if (mapping.name == before)
            m_tree->setCurrentItem(item);
    }
    m_tree->settle();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_tree, m_show, m_rename, m_remove})
        widget->setVisible(!m_mappings.empty());
    m_note->setVisible(m_mappings.empty());
    m_note->setText(mappings ? tr("No template yet. Map the columns of a list and choose “Save as template”; the next list with these headings is mapped by itself.") : mappings.error().message);
    updateButtons();
}

const SavedMapping *TemplateList::current() const
{
    const int row = m_tree->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_mappings.size() ? &m_mappings[static_cast<std::size_t>(row)] : nullptr;
}

void TemplateList::updateButtons()
{
    for (Button *button : {m_show, m_rename, m_remove})
        button->setEnabled(current());
}

void TemplateList::show()
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

void TemplateList::follow(const QFuture<Result<OperationId>> &act, const QString &sentence)
{
    whenDone(act, this, [this, sentence](const Result<OperationId> &result) {
        if (!result)
            Q_EMIT failed(result.error().message);
        else if (result->isValid())
            Q_EMIT done(sentence, *result);
        refresh();
        Q_EMIT changed();
    });
}

} // namespace lead
