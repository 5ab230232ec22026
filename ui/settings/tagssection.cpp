#include "ui/settings/tagssection.h"

#include "core/base/numbertext.h"
#include "core/base/whendone.h"
#include "core/settings/settingsservice.h"
#include "ui/settings/recordlist.h"
#include "ui/settings/recordtree.h"
#include "ui/settings/tagdialog.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/searchfield.h"

#include <algorithm>

namespace lead {

namespace {
enum Column { NameColumn, LeadsColumn };
}

TagsSection::TagsSection(SettingsService &service, QWidget *parent)
    : SettingsSection(tr("Tags"), tr("A tag lives as long as a lead has it. Giving one the name of another merges the two."), parent)
    , m_service(service)
    , m_search(new SearchField(tr("Search tags")))
    , m_list(new RecordList(tr("Tags"), {tr("Tag"), tr("Leads")}, NameColumn))
    , m_rename(m_list->addButton(tr("&Rename or merge…"), "pencil"))
    , m_remove(m_list->addButton(tr("Re&move…"), "trash-2"))
{
    m_list->addAbove(m_search);
    m_search->setList(m_list->tree());
    m_list->tree().headerItem()->setTextAlignment(LeadsColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_list->tree().setMinimumHeight(scaled(360));
    addWidget(m_list);
    addEntry(tr("Rename tags"), m_rename, {tr("merge tags"), tr("labels")});
    addEntry(tr("Remove tags"), m_remove, {tr("delete tags")});
    connect(m_search, &QLineEdit::textChanged, this, &TagsSection::filter);
    connect(m_list, &RecordList::currentChanged, this, &TagsSection::updateButtons);
    connect(m_list, &RecordList::activated, this, &TagsSection::rename);
    connect(m_list, &RecordList::failed, this, &TagsSection::failed);
    connect(m_list, &RecordList::done, this, &TagsSection::done);
    connect(m_list, &RecordList::settled, this, &TagsSection::refresh);
    connect(m_rename, &QPushButton::clicked, this, &TagsSection::rename);
    connect(m_remove, &QPushButton::clicked, this, &TagsSection::remove);
}

void TagsSection::refresh()
{
    read(m_service.values(F::Tags), [this](const std::vector<TermUse> &tags) {
        m_tags = tags;
        fill();
    });
}

void TagsSection::fill()
{
    const QString before = current();
    const auto addRows = [this, before] {
        for (const TermUse &tag : m_tags) {
            QTreeWidgetItem *item = m_list->tree().addRow({tag.value, numberText(tag.leads)}, tr("%1, %n lead(s)", nullptr, static_cast<int>(tag.leads)).arg(tag.value));
            item->setTextAlignment(LeadsColumn, Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(NameColumn, plainToolTip(tag.value));
            if (tag.value == before)
                m_list->tree().setCurrentItem(item);
        }
    };
    m_list->fill(addRows, tr("No lead has a tag yet. Give leads one in the list with L, or in their detail."));
    filter();
}

void TagsSection::filter()
{
    m_list->tree().showMatching(m_search->text().trimmed(), NameColumn);
}

void TagsSection::updateButtons()
{
    m_rename->setEnabled(!current().isEmpty());
    m_remove->setEnabled(!current().isEmpty());
}

QString TagsSection::current() const
{
    const QTreeWidgetItem *item = m_list->tree().currentItem();
    return item ? item->text(NameColumn) : QString();
}

void TagsSection::rename()
{
    const QString tag = current();
    if (tag.isEmpty())
        return;
    auto *dialog = new TagDialog(tag, m_tags, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, tag] {
        const QString name = dialog->name();
        m_list->follow(m_service.renameTag(tag, name), tr("“%1” is “%2” now.").arg(tag, name));
    });
    dialog->open();
}

void TagsSection::remove()
{
    const QString tag = current();
    const auto it = std::find_if(m_tags.begin(), m_tags.end(), [&](const TermUse &use) { return use.value == tag; });
    if (it == m_tags.end())
        return;
    auto *dialog = new ConfirmDialog(tr("Remove the tag “%1”?").arg(tag),
                                     tr("%n lead(s) lose it. Undo brings it back.", nullptr, static_cast<int>(it->leads)), tr("Remove tag"),
                                     ConfirmDialog::Kind::Destructive, this);
    connect(dialog, &QDialog::accepted, this, [this, tag] { m_list->follow(m_service.removeTag(tag), tr("The tag “%1” is gone.").arg(tag)); });
    dialog->open();
}

} // namespace lead
