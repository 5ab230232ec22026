#include "ui/settings/tagssection.h"

#include "core/base/numbertext.h"
#include "core/base/whendone.h"
#include "core/settings/settingsservice.h"
#include "ui/settings/recordtree.h"
#include "ui/settings/tagdialog.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <algorithm>

namespace lead {

namespace {
enum Column { NameColumn, LeadsColumn };
}

TagsSection::TagsSection(SettingsService &service, QWidget *parent)
    : SettingsSection(tr("Tags"), tr("A tag lives as long as a lead has it. Giving one the name of another merges the two."), parent)
    , m_service(service)
    , m_search(new SearchField(tr("Search tags")))
    , m_tree(new RecordTree(tr("Tags"), {tr("Tag"), tr("Leads")}, NameColumn))
    , m_note(new TextLabel(QString(), TextStyle::Body, Ink::Text2))
    , m_rename(new Button(tr("&Rename or merge…"), Button::Kind::Secondary, "pencil"))
    , m_remove(new Button(tr("Re&move…"), Button::Kind::Secondary, "trash-2"))
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &TagsSection::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &TagsSection::updateButtons);
    connect(m_tree, &QTreeWidget::itemActivated, this, &TagsSection::rename);
    connect(m_rename, &QPushButton::clicked, this, &TagsSection::rename);
    connect(m_remove, &QPushButton::clicked, this, &TagsSection::remove);
}

void TagsSection::build()
{
    m_search->setList(*m_tree);
    addWidget(m_search);
    m_note->setWordWrap(true);
    addWidget(m_note);
    m_tree->headerItem()->setTextAlignment(LeadsColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->setMinimumHeight(scaled(360));
    addWidget(m_tree);
    addWidget(newButtonBar({m_rename, m_remove}));
    addEntry(tr("Rename tags"), m_rename, {tr("merge tags"), tr("labels")});
    addEntry(tr("Remove tags"), m_remove, {tr("delete tags")});
    updateButtons();
}

void TagsSection::refresh()
{
    const int request = ++m_request;
    if (m_tags.empty()) {
        m_note->setText(tr("Counting the leads of every tag…"));
        m_note->show();
    }
    whenDone(m_service.values(F::Tags), this, [this, request](const Result<std::vector<TermUse>> &tags) {
        if (request != m_request)
            return;
        m_tags = tags ? *tags : std::vector<TermUse>();
        fill();
        m_note->setVisible(m_tags.empty());
        m_note->setText(tags ? tr("No lead has a tag yet. Give leads one in the list with L, or in their detail.") : tags.error().message);
    });
}

void TagsSection::fill()
{
    const QString before = current();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    for (const TermUse &tag : m_tags) {
        QTreeWidgetItem *item = m_tree->addRow({tag.value, numberText(tag.leads)}, tr("%1, %n lead(s)", nullptr, static_cast<int>(tag.leads)).arg(tag.value));
        item->setTextAlignment(LeadsColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(NameColumn, plainToolTip(tag.value));
        if (tag.value == before)
            m_tree->setCurrentItem(item);
    }
    m_tree->settle();
    m_tree->setVisible(!m_tags.empty());
    m_search->setVisible(!m_tags.empty());
    filter();
    updateButtons();
}

void TagsSection::filter()
{
    m_tree->showMatching(m_search->text().trimmed(), NameColumn);
    updateButtons();
}

void TagsSection::updateButtons()
{
    m_rename->setEnabled(!current().isEmpty());
    m_remove->setEnabled(!current().isEmpty());
}

QString TagsSection::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
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
        follow(m_service.renameTag(tag, name), tr("“%1” is “%2” now.").arg(tag, name));
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
    connect(dialog, &QDialog::accepted, this, [this, tag] { follow(m_service.removeTag(tag), tr("The tag “%1” is gone.").arg(tag)); });
    dialog->open();
}

void TagsSection::follow(const QFuture<Result<OperationId>> &act, const QString &sentence)
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
