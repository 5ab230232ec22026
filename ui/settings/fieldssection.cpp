#include "ui/settings/fieldssection.h"

#include "core/base/whendone.h"
#include "core/settings/settingsservice.h"
#include "core/settings/setuprules.h"
#include "ui/settings/choicedialog.h"
#include "ui/settings/fielddialog.h"
#include "ui/settings/recordtree.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

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
    , m_tree(new RecordTree(tr("Fields of this workspace"), {tr("Field"), tr("Type"), tr("Shown in")}, NameColumn))
    , m_none(new TextLabel(QString(), TextStyle::Body, Ink::Text2))
    , m_add(new Button(tr("&Add field…"), Button::Kind::Secondary, "plus"))
    , m_edit(new Button(tr("&Edit…"), Button::Kind::Secondary, "pencil"))
    , m_remove(new Button(tr("Re&move…"), Button::Kind::Secondary, "trash-2"))
    , m_restore(new Button(tr("&Bring back…"), Button::Kind::Ghost, "history"))
{
    build();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &FieldsSection::updateButtons);
    connect(m_tree, &QTreeWidget::itemActivated, this, &FieldsSection::edit);
    connect(m_add, &QPushButton::clicked, this, &FieldsSection::add);
    connect(m_edit, &QPushButton::clicked, this, &FieldsSection::edit);
    connect(m_remove, &QPushButton::clicked, this, &FieldsSection::remove);
    connect(m_restore, &QPushButton::clicked, this, &FieldsSection::restore);
}

void FieldsSection::build()
{
    m_none->setWordWrap(true);
    addWidget(m_none);
    m_tree->setMinimumHeight(scaled(300));
    addWidget(m_tree);
    addWidget(newButtonBar({m_add, m_edit, m_remove, m_restore}));
    addEntry(tr("Add a field"), m_add, {tr("custom field"), tr("column"), tr("attribute")});
    addEntry(tr("Options of a choice"), m_edit, {tr("list of values"), tr("drop-down")});
    addEntry(tr("Bring back a removed field"), m_restore, {tr("deleted field")});
}

void FieldsSection::refresh()
{
    const int request = ++m_request;
    whenDone(m_service.state(), this, [this, request](const Result<WorkspaceSetupState> &state) {
        if (request != m_request)
            return;
        setEnabled(state.isOk());
        if (state)
            fill(*state);
    });
}

void FieldsSection::fill(const WorkspaceSetupState &state)
{
    m_catalog = state.catalog;
    m_removed = state.removedFields;
    m_isReadOnly = state.isReadOnly;
    const Field *before = current();
    const FieldNumber selected = before ? before->number : 0;
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    for (const Field &field : m_catalog.fields()) {
        if (!field.isCustom())
            continue;
        QTreeWidgetItem *item = m_tree->addRow({field.label, fieldTypeLabel(field.type), placesOf(field)},
                                               tr("%1, %2, shown in: %3").arg(field.label, fieldTypeLabel(field.type), placesOf(field)));
        item->setData(NameColumn, NumberRole, field.number);
        item->setToolTip(NameColumn, plainToolTip(field.options.isEmpty() ? field.label : field.options.join(QStringLiteral(", "))));
        if (field.number == selected)
            m_tree->setCurrentItem(item);
    }
    const bool isEmpty = m_tree->topLevelItemCount() == 0;
    m_tree->settle();
    m_tree->setVisible(!isEmpty);
    m_edit->setVisible(!isEmpty);
    m_remove->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    m_none->setText(tr("This workspace has no fields of its own yet. Leadwright brings %n, from names and addresses to consent.", nullptr,
                       static_cast<int>(m_catalog.fields().size())));
    m_restore->setVisible(!m_removed.empty());
    m_restore->setText(tr("&Bring back (%1)…").arg(m_removed.size()));
    updateButtons();
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
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? m_catalog.find(item->data(NameColumn, NumberRole).toInt()) : nullptr;
}

void FieldsSection::add()
{
    auto *dialog = new FieldDialog(m_catalog, std::nullopt, this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { follow(m_service.addField(dialog->wish()), tr("The field “%1” is there.").arg(dialog->wish().label)); });
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
        follow(m_service.changeField(number, before, dialog->wish(), dialog->renamedOptions()), tr("The field “%1” is saved.").arg(dialog->wish().label));
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
        follow(m_service.removeField(number), tr("The field “%1” is gone.").arg(label));
    });
    dialog->open();
}

void FieldsSection::restore()
{
    std::vector<ChoiceDialog::Choice> choices;
    for (const RemovedField &removed : m_removed)
        choices.push_back({removed.field.label, removed.field.number});
    auto *dialog = new ChoiceDialog(tr("Bring a field back"), tr("Its values come back with it."), tr("Field"), choices, tr("Bring back"), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { follow(m_service.restoreField(dialog->chosen().toInt()), tr("The field is back.")); });
    dialog->open();
}

void FieldsSection::follow(const QFuture<Result<OperationId>> &act, const QString &sentence)
{
    whenDone(act, this, [this, sentence](const Result<OperationId> &result) {
        if (!result)
            Q_EMIT failed(result.error().message);
        else if (result->isValid())
            Q_EMIT done(sentence, *result);
        refresh();
    });
}

} // namespace lead
