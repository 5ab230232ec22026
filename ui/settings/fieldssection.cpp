#include "ui/settings/fieldssection.h"

#include "core/base/whendone.h"
#include "core/settings/settingsservice.h"
#include "core/settings/setuprules.h"
#include "ui/settings/choicedialog.h"
#include "ui/settings/fielddialog.h"
#include "ui/settings/recordlist.h"
#include "ui/settings/recordtree.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/plaintooltip.h"

#include <algorithm>

namespace lead {

namespace {

enum Column { NameColumn, TypeColumn, PlacesColumn };
constexpr int NumberRole = Qt::UserRole;

QString placesOf(const Field &field)
{
    QStringList places;
    if (field.use & InList)
        places << FieldsSection::tr("lists");
    if (field.use & InFilter)
        places << FieldsSection::tr("filters");
    if (field.use & InImport)
        places << FieldsSection::tr("import");
    return places.isEmpty() ? FieldsSection::tr("detail only") : places.join(QStringLiteral(", "));
}

} // namespace

FieldsSection::FieldsSection(SettingsService &service, QWidget *parent)
    : SettingsSection(tr("Fields"), tr("What you want to know of a lead beside the fields that Leadwright brings. Every field can be shown, filtered, imported and"
                                       " exported."), parent)
    , m_service(service)
    , m_list(new RecordList(tr("Fields of this workspace"), {tr("Field"), tr("Type"), tr("Shown in")}, NameColumn))
    , m_add(m_list->addButton(tr("&Add field…"), "plus", RecordList::For::Always))
    , m_edit(m_list->addButton(tr("&Edit…"), "pencil"))
    , m_remove(m_list->addButton(tr("Re&move…"), "trash-2"))
    , m_restore(m_list->addButton(tr("&Bring back…"), "history", RecordList::For::Always))
{
    m_restore->setKind(Button::Kind::Ghost);
    m_list->tree().setMinimumHeight(scaled(300));
    addWidget(m_list);
    addEntry(tr("Add a field"), m_add, {tr("custom field"), tr("column"), tr("attribute")});
    addEntry(tr("Options of a choice"), m_edit, {tr("list of values"), tr("drop-down")});
    addEntry(tr("Bring back a removed field"), m_restore, {tr("deleted field")});
    connect(m_list, &RecordList::currentChanged, this, &FieldsSection::updateButtons);
    connect(m_list, &RecordList::activated, this, &FieldsSection::edit);
    connect(m_list, &RecordList::failed, this, &FieldsSection::failed);
    connect(m_list, &RecordList::done, this, &FieldsSection::done);
    connect(m_list, &RecordList::settled, this, &FieldsSection::refresh);
    connect(m_add, &QPushButton::clicked, this, &FieldsSection::add);
    connect(m_edit, &QPushButton::clicked, this, &FieldsSection::edit);
    connect(m_remove, &QPushButton::clicked, this, &FieldsSection::remove);
    connect(m_restore, &QPushButton::clicked, this, &FieldsSection::restore);
}

void FieldsSection::refresh()
{
    read(m_service.state(), [this](const WorkspaceSetupState &state) { fill(state); });
}

void FieldsSection::fill(const WorkspaceSetupState &state)
{
    m_catalog = state.catalog;
    m_removed = state.removedFields;
    m_isReadOnly = state.isReadOnly;
    const Field *before = current();
    const FieldNumber selected = before ? before->number : 0;
    const auto addRows = [this, selected] {
        for (const Field &field : m_catalog.fields()) {
            if (!field.isCustom())
                continue;
            QTreeWidgetItem *item = m_list->tree().addRow({field.label, fieldTypeLabel(field.type), placesOf(field)},
                                                          tr("%1, %2, shown in: %3").arg(field.label, fieldTypeLabel(field.type), placesOf(field)));
            item->setData(NameColumn, NumberRole, field.number);
            item->setToolTip(NameColumn, plainToolTip(field.options.isEmpty() ? field.label : field.options.join(QStringLiteral(", "))));
            if (field.number == selected)
                m_list->tree().setCurrentItem(item);
        }
    };
    m_list->fill(addRows, tr("This workspace has no fields of its own yet. Leadwright brings %n, from names and addresses to consent.", nullptr,
                             static_cast<int>(m_catalog.fields().size())));
    m_restore->setVisible(!m_removed.empty());
    m_restore->setText(tr("&Bring back (%1)…").arg(m_removed.size()));
}

void FieldsSection::updateButtons()
{
    m_add->setEnabled(!m_isReadOnly);
    m_edit->setEnabled(current() && !m_isReadOnly);
    m_remove->setEnabled(current() && !m_isReadOnly);
    m_restore->setEnabled(!m_isReadOnly);
}

const Field *FieldsSection::current() const
{
    const QTreeWidgetItem *item = m_list->tree().currentItem();
    return item ? m_catalog.find(item->data(NameColumn, NumberRole).toInt()) : nullptr;
}

void FieldsSection::add()
{
    auto *dialog = new FieldDialog(m_catalog, std::nullopt, this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_list->follow(m_service.addField(dialog->wish()), tr("The field “%1” is there.").arg(dialog->wish().label)); });
    dialog->open();
}

void FieldsSection::edit()
{
    const Field *field = current();
    if (!field || m_isReadOnly)
        return;
    const FieldWish before{field->label, field->type, field->options, field->use};
    auto *dialog = new FieldDialog(m_catalog, *field, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before, number = field->number] {
        m_list->follow(m_service.changeField(number, before, dialog->wish(), dialog->renamedOptions()), tr("The field “%1” is saved.").arg(dialog->wish().label));
    });
    dialog->open();
}

void FieldsSection::remove()
{
    const Field *field = current();
    if (!field)
        return;
    auto *dialog = new ConfirmDialog(tr("Remove the field “%1”?").arg(field->label),
                                     tr("It disappears from lists, filters and imports. Its values are kept and come back with it."), tr("Remove field"),
                                     ConfirmDialog::Kind::Destructive, this);
    connect(dialog, &QDialog::accepted, this, [this, number = field->number, label = field->label] {
        m_list->follow(m_service.removeField(number), tr("The field “%1” is gone.").arg(label));
    });
    dialog->open();
}

void FieldsSection::restore()
{
    std::vector<ChoiceDialog::Choice> choices;
    for (const RemovedField &removed : m_removed)
        choices.push_back({removed.field.label, removed.field.number});
    auto *dialog = new ChoiceDialog(tr("Bring a field back"), tr("Its values come back with it."), tr("Field"), choices, tr("Bring back"), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_list->follow(m_service.restoreField(dialog->chosen().toInt()), tr("The field is back.")); });
    dialog->open();
}

} // namespace lead
