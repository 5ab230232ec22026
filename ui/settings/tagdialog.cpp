#include "ui/settings/tagdialog.h"

#include "core/settings/setuprules.h"
#include "ui/settings/dialogframe.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace lead {

TagDialog::TagDialog(const QString &tag, std::vector<TermUse> tags, QWidget *parent)
    : QDialog(parent)
    , m_tag(tag)
    , m_tags(std::move(tags))
    , m_name(new QLineEdit(tag))
    , m_note(new TextLabel(QString(), TextStyle::Small, Ink::Text2))
{
    QVBoxLayout *layout = frameDialog(*this, tr("Rename the tag “%1”").arg(tag), {});
    m_name->setAccessibleName(tr("Name"));
    m_name->setMinimumWidth(scaled(360));
    QStringList names;
    for (const TermUse &use : m_tags)
        names << use.value;
    auto *completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    layout->addWidget(m_name);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    m_go = addDialogButtons(*this, *layout, tr("Rename"));
    connect(m_name, &QLineEdit::textChanged, this, &TagDialog::look);
    look();
    m_name->selectAll();
    m_name->setFocus();
}

QString TagDialog::name() const
{
    return m_name->text().trimmed();
}

void TagDialog::look()
{
    const Result<void> good = checkTag(m_name->text());
    const auto other = std::find_if(m_tags.begin(), m_tags.end(), [this](const TermUse &use) { return use.value == name() && use.value != m_tag; });
    m_go->setEnabled(good.isOk() && name() != m_tag);
    m_go->setText(other == m_tags.end() ? tr("Rename") : tr("Merge"));
    m_note->setInk(good ? Ink::Text2 : Ink::Danger);
    if (!good)
        m_note->setText(good.error().message);
    else if (other == m_tags.end())
        m_note->setText(tr("Every lead that has it gets the new name."));
    else
        m_note->setText(tr("“%1” exists, with %n lead(s). The two become one.", nullptr, static_cast<int>(other->leads)).arg(other->value));
}

} // namespace lead
