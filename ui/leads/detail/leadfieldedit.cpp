#include "ui/leads/detail/leadfieldedit.h"

#include "core/base/whendone.h"
#include "core/quality/phonetext.h"
#include "ui/leads/choicepicker.h"
#include "ui/leads/detail/conflictchoice.h"
#include "ui/leads/detail/openlead.h"
#include "ui/leads/detail/valueeditor.h"
#include "ui/leads/tagpicker.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/linkopener.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QMenu>
#include <QVBoxLayout>
#include <utility>

namespace lead {

namespace {

bool isPicked(const Field &field)
{
    return field.type == FieldType::Stage || field.type == FieldType::User || field.type == FieldType::Boolean || field.type == FieldType::Choice;
}

bool isRefused(const Field &field, const LeadRecord &record)
{
    return (field.type == FieldType::Email && record.refusesEmail()) || (field.type == FieldType::Phone && record.refusesCalls());
}

// None where the lead must not be contacted.
std::optional<SafeLink> linkOf(const Field &field, const LeadRecord &record)
{
    const QString typed = record.typed(field.number);
    if (isRefused(field, record))
        return std::nullopt;
    switch (field.type) {
    case FieldType::Email:
        return LinkOpener::mail(typed);
    case FieldType::Phone:
        return LinkOpener::phone(typed);
    case FieldType::Url:
        return LinkOpener::web(typed);
    default:
        return std::nullopt;
    }
}

} // namespace

LeadFieldEdit::LeadFieldEdit(OpenLead &lead, LinkOpener &links, const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_lead(lead)
    , m_links(links)
    , m_field(field)
    , m_value(new ShownValue(field.label))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(field.key);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::Tight);
    m_layout->addWidget(m_value);
    connect(m_value, &ShownValue::editWanted, this, &LeadFieldEdit::edit);
    connect(m_value, &ShownValue::menuWanted, this, &LeadFieldEdit::showMenu);
    connect(m_value, &ShownValue::linkClicked, this, [this] {
        if (const auto link = linkOf(m_field, m_lead.record()))
            m_links.open(*link);
    });
    connect(&lead, &OpenLead::changed, this, &LeadFieldEdit::refresh);
    connect(&lead, &OpenLead::switched, this, &LeadFieldEdit::cancel);
    refresh();
}

bool LeadFieldEdit::isFilled() const
{
    return m_lead.detail() && !m_lead.record().typed(m_field.number).isEmpty();
}

bool LeadFieldEdit::isEditing() const
{
    return m_editor;
}

ShownValue::Look LeadFieldEdit::look() const
{
    ShownValue::Look look;
    if (!m_lead.detail())
        return look;
    const LeadRecord &record = m_lead.record();
    look.text = record.shown(m_field.number);
    look.isReadOnly = !(m_field.use & Editable) || m_lead.isReadOnly();
    look.placeholder = look.isReadOnly ? QStringLiteral("–") : tr("Add");
    look.wraps = m_field.type == FieldType::LongText;
    const QString typed = record.typed(m_field.number);
    look.isLink = linkOf(m_field, record).has_value();
    if (m_field.type == FieldType::Phone && !typed.isEmpty()) {
        const bool isValid = typed.startsWith(u'+');
        look.text = isValid ? phoneText(typed) : typed;
        look.sign = isValid ? ShownValue::Sign::Good : ShownValue::Sign::Doubtful;
        look.signText = isValid ? tr("A valid number") : tr("Not a telephone number as it stands");
        if (isValid && isRefused(m_field, record)) {
            look.sign = ShownValue::Sign::Doubtful;
            look.signText = tr("This lead must not be called.");
        }
    } else if (m_field.type == FieldType::Email && !typed.isEmpty() && !look.isLink) {
        look.sign = ShownValue::Sign::Doubtful;
        look.signText = isRefused(m_field, record) ? tr("This lead must not get e-mail.") : tr("Not an e-mail address as it stands");
    } else if (m_field.number == F::Tags && !typed.isEmpty()) {
        look.pills = typed.split(u'\n', Qt::SkipEmptyParts);
    }
    return look;
}

void LeadFieldEdit::refresh()
{
    if (!m_lead.detail() || m_conflict)
        return;
    m_value->setLook(look());
}

void LeadFieldEdit::edit()
{
    if (!m_lead.detail() || isEditing() || m_conflict)
        return;
    if (!(m_field.use & Editable)) {
        showProblem(tr("%1 is worked out by Leadwright and cannot be typed.").arg(m_field.label));
        return;
    }
    if (m_lead.isReadOnly()) {
        showProblem(m_lead.whyReadOnly());
        return;
    }
    m_editedLead = m_lead.id();
    m_began = m_lead.record().typed(m_field.number);
    showProblem({});
    if (isPicked(m_field))
        openChoices();
    else if (m_field.number == F::Tags)
        openTags();
    else
        openEditor();
}

Popover *LeadFieldEdit::newPopover()
{
    auto *popover = new Popover(m_field.label, window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    return popover;
}

void LeadFieldEdit::openChoices()
{
    QStringList choices = m_field.options;
    if (m_field.type == FieldType::Boolean)
        choices = {QStringLiteral("yes"), QStringLiteral("no")};
    else if (choices.isEmpty())
        choices = m_lead.info()->knownValues.value(m_field.number);
    const bool isOpen = m_field.type == FieldType::Choice && m_field.options.isEmpty();
    auto *picker = new ChoicePicker(m_field.label, isOpen ? tr("Find or type a value") : tr("Find a value"));
    for (const QString &choice : choices)
        picker->addChoice(m_field.type != FieldType::Boolean ? choice : choice == u"yes" ? tr("Yes") : tr("No"), choice);
    if (!m_began.isEmpty() && m_field.type != FieldType::Stage)
        picker->addChoice(m_field.type == FieldType::User ? tr("Nobody") : tr("Clear"), QString());
    if (isOpen)
        picker->setAllowsNew(tr("Use “%1”"));
    picker->setChosen(m_began);
    picker->settle();
    Popover *popover = newPopover();
    connect(picker, &ChoicePicker::chosen, this, [this, popover](const QVariant &value, const QString &text) {
        popover->close();
        const QString chosen = value.isValid() ? value.toString() : text;
        if (chosen != m_began)
            save(chosen, m_began);
    });
    popover->setContent(picker);
    popover->openUnder(m_value);
}

void LeadFieldEdit::openTags()
{
    const QStringList before = m_began.split(u'\n', Qt::SkipEmptyParts);
    auto *picker = new TagPicker(m_lead.info()->knownValues.value(m_field.number), before);
    Popover *popover = newPopover();
    connect(picker, &TagPicker::finished, popover, &QWidget::close);
    connect(popover, &Popover::closed, this, [this, picker, before] {
        if (const QStringList tags = picker->tags(); tags != before)
            save(tags.join(u'\n'), m_began);
    });
    popover->setContent(picker);
    popover->openUnder(m_value);
}

// Dates in the time of the workspace, lists in one line.
QString LeadFieldEdit::startText() const
{
    if (m_field.type == FieldType::TextList)
        return QString(m_began).replace(u'\n', QStringLiteral(", "));
    if (const std::optional<qint64> at = m_lead.record().moment(m_field.number); at && m_field.type == FieldType::DateTime)
        return QDateTime::fromMSecsSinceEpoch(*at, m_lead.info()->timeZone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return m_began;
}

void LeadFieldEdit::openEditor()
{
    m_shown = startText();
    const QStringList known = m_field.type == FieldType::TextList ? QStringList() : m_lead.info()->knownValues.value(m_field.number);
    m_editor = new ValueEditor(m_field, m_shown, known, QDateTime::fromMSecsSinceEpoch(m_lead.now(), m_lead.info()->timeZone));
    connect(m_editor, &ValueEditor::committed, this, &LeadFieldEdit::commit);
    connect(m_editor, &ValueEditor::cancelled, this, [this] {
        cancel();
        m_value->setFocus(Qt::ShortcutFocusReason);
    });
    m_layout->insertWidget(0, m_editor);
    m_value->hide();
    setFocusProxy(m_editor);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void LeadFieldEdit::commit()
{
    if (m_isSaving || !m_editor)
        return;
    const QString text = m_editor->text();
    if (text == m_shown) {
        closeEditor(m_editor->hasFocusInside());
        showProblem({});
        return;
    }
    save(text, m_began);
}

void LeadFieldEdit::save(const QString &typed, const std::optional<QString> &expected)
{
    m_isSaving = true;
    whenDone(m_lead.service().edit(m_editedLead, m_field.key, typed, expected), this,
             [this, typed](const Result<LeadActs::Done> &done) {
                 m_isSaving = false;
                 finish(done, typed);
             });
}

void LeadFieldEdit::finish(const Result<LeadActs::Done> &done, const QString &typed)
{
    if (done) {
        const bool keepFocus = m_editor && m_editor->hasFocusInside();
        closeEditor(keepFocus);
        hideConflict();
        showProblem({});
        if (done->operation.isValid()) {
            m_value->showSaved();
            Q_EMIT m_lead.acted(tr("%1 saved").arg(m_field.label), done->operation);
        }
        m_lead.reload();
        return;
    }
    if (const FieldConflict *conflict = done.error().about<FieldConflict>();
        conflict && m_editedLead == m_lead.id()) {
        closeEditor(false);
        FieldConflict mine = *conflict;
        mine.mine.typed = typed;
        showConflict(mine);
    } else if (m_editedLead == m_lead.id()) {
        showProblem(done.error().message);
    } else {
        Q_EMIT m_lead.refused(done.error());
    }
}

void LeadFieldEdit::cancel()
{
    closeEditor(false);
    hideConflict();
    showProblem({});
    refresh();
}

void LeadFieldEdit::closeEditor(bool keepFocus)
{
    ValueEditor *editor = std::exchange(m_editor, nullptr);
    m_value->show();
    if (!editor)
        return;
    editor->disconnect(this);
    setFocusProxy(m_value);
    if (keepFocus)
        m_value->setFocus(Qt::ShortcutFocusReason);
    editor->hide();
    editor->deleteLater();
}

void LeadFieldEdit::showProblem(const QString &sentence)
{
    if (m_editor)
        m_editor->showProblem(sentence);
    if (!m_problem) {
        if (sentence.isEmpty())
            return;
        m_problem = new TextLabel(QString(), TextStyle::Small, Ink::Danger);
        m_problem->setObjectName(QStringLiteral("problem"));
        m_problem->setWordWrap(true);
        m_layout->addWidget(m_problem);
    }
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void LeadFieldEdit::showConflict(const FieldConflict &conflict)
{
    hideConflict();
    auto *choice = new ConflictChoice(conflict, m_lead.info()->timeZone);
    connect(choice, &ConflictChoice::mineWanted, this,
            [this, conflict] { save(conflict.mine.typed, conflict.theirs.typed); });
    connect(choice, &ConflictChoice::theirsWanted, this, [this] {
        hideConflict();
        m_lead.reload();
        m_value->setFocus(Qt::ShortcutFocusReason);
    });
    m_conflict = choice;
    m_layout->addWidget(choice);
    m_value->hide();
    choice->setFocus(Qt::ShortcutFocusReason);
}

void LeadFieldEdit::hideConflict()
{
    if (!m_conflict)
        return;
    m_conflict->hide();
    m_conflict->deleteLater();
    m_conflict = nullptr;
    m_value->show();
}

void LeadFieldEdit::showMenu(const QPoint &at)
{
    if (!m_lead.detail())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString typed = m_lead.record().typed(m_field.number);
    if (const auto link = linkOf(m_field, m_lead.record())) {
        const QString text = m_field.type == FieldType::Url     ? tr("Open %1")
                             : m_field.type == FieldType::Email ? tr("Write to %1")
                                                                : tr("Call %1");
        menu->addAction(text.arg(QString(link->shown).replace(u'&', QStringLiteral("&&"))), this,
                        [this, link = *link] { m_links.open(link); });
    }
    if (!typed.isEmpty())
        menu->addAction(tr("Copy"), this, [text = m_lead.record().shown(m_field.number)] {
            QGuiApplication::clipboard()->setText(text);
        });
    if (m_field.use & Editable && !m_lead.isReadOnly())
        menu->addAction(tr("Edit"), this, &LeadFieldEdit::edit);
    menu->addAction(tr("History of this field…"), this, [this] { Q_EMIT historyWanted(m_value, m_field); });
    menu->popup(at);
}

} // namespace lead
