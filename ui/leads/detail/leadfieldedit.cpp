#include "ui/leads/detail/leadfieldedit.h"

#include "core/base/whendone.h"
#include "core/quality/phonetext.h"
#include "ui/leads/detail/conflictchoice.h"
#include "ui/leads/detail/openlead.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/inputfield.h"
#include "ui/widgets/linkopener.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lead {

namespace {

constexpr int MostShown = 100000; // characters of a text that an editor takes
int linesHeight()
{
    return scaled(96);
}

bool isPicked(const Field &field)
{
    return field.type == FieldType::Stage || field.type == FieldType::User ||
           field.type == FieldType::Boolean || (field.type == FieldType::Choice && !field.options.isEmpty());
}

std::optional<SafeLink> linkOf(const Field &field, const QString &typed)
{
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
        if (const auto link = linkOf(m_field, m_lead.record().typed(m_field.number)))
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
    return m_line || m_lines;
}

ShownValue::Look LeadFieldEdit::look() const
{
    ShownValue::Look look;
    if (!m_lead.detail())
        return look;
    const LeadRecord &record = m_lead.record();
    look.text = record.shown(m_field.number);
    look.isReadOnly = !(m_field.use & Editable);
    look.placeholder = look.isReadOnly ? QStringLiteral("–") : tr("Add");
    look.wraps = m_field.type == FieldType::LongText;
    const QString typed = record.typed(m_field.number);
    look.isLink = linkOf(m_field, typed).has_value();
    if (m_field.type == FieldType::Phone && !typed.isEmpty()) {
        const bool isValid = typed.startsWith(u'+');
        look.text = isValid ? phoneText(typed) : typed;
        look.sign = isValid ? ShownValue::Sign::Good : ShownValue::Sign::Doubtful;
        look.signText = isValid ? tr("A valid number") : tr("Not a telephone number as it stands");
    } else if (m_field.type == FieldType::Email && !typed.isEmpty() && !look.isLink) {
        look.sign = ShownValue::Sign::Doubtful;
        look.signText = tr("Not an e-mail address as it stands");
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
    m_editedLead = m_lead.id();
    m_began = m_lead.record().typed(m_field.number);
    showProblem({});
    if (isPicked(m_field))
        openMenu();
    else
        openEditor();
}

void LeadFieldEdit::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QStringList choices = m_field.options;
    if (m_field.type == FieldType::Boolean)
        choices = {QStringLiteral("yes"), QStringLiteral("no")};
    else if (choices.isEmpty())
        choices = m_lead.info()->knownValues.value(m_field.number);
    for (const QString &choice : choices) {
        const QString shown = m_field.type != FieldType::Boolean ? choice
                              : choice == u"yes"                 ? tr("Yes")
                                                                 : tr("No");
        QAction *action = menu->addAction(QString(shown).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(choice == m_began);
        connect(action, &QAction::triggered, this, [this, choice] { save(choice, m_began); });
        if (action->isChecked())
            menu->setActiveAction(action);
    }
    if (!m_began.isEmpty() && m_field.type != FieldType::Stage) {
        menu->addSeparator();
        menu->addAction(m_field.type == FieldType::User ? tr("Nobody") : tr("Clear"), this,
                        [this] { save({}, m_began); });
    }
    menu->popup(m_value->mapToGlobal(m_value->rect().bottomLeft()));
}

void LeadFieldEdit::openEditor()
{
    QWidget *editor = nullptr;
    if (m_field.type == FieldType::LongText) {
        m_lines = new QPlainTextEdit(m_began.left(MostShown));
        m_lines->setTabChangesFocus(true);
        m_lines->setMinimumHeight(linesHeight());
        m_lines->selectAll();
        editor = m_lines;
    } else {
        const QString text = m_field.type == FieldType::TextList
                                 ? QString(m_began).replace(u'\n', QStringLiteral(", "))
                                 : m_began;
        m_line = new QLineEdit(text);
        m_line->setFixedHeight(metrics::smallControlHeight());
        const QStringList known = m_lead.info()->knownValues.value(m_field.number);
        if (!known.isEmpty() && m_field.type != FieldType::TextList) {
            auto *completer = new QCompleter(known, m_line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            m_line->setCompleter(completer);
        }
        if (m_field.type == FieldType::Date)
            m_line->setPlaceholderText(tr("2026-03-31"));
        else if (m_field.type == FieldType::DateTime)
            m_line->setPlaceholderText(tr("2026-03-31 14:30"));
        else if (m_field.type == FieldType::TextList)
            m_line->setPlaceholderText(tr("Separate with commas"));
        m_line->selectAll();
        editor = m_line;
    }
    editor->setAccessibleName(m_field.label);
    editor->installEventFilter(this);
    m_layout->insertWidget(0, editor);
    m_value->hide();
    setFocusProxy(editor);
    editor->setFocus(Qt::OtherFocusReason);
}

QString LeadFieldEdit::editorText() const
{
    return m_line ? m_line->text() : m_lines->toPlainText();
}

bool LeadFieldEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (!isEditing() || (watched != m_line && watched != m_lines))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape) {
            cancel();
            m_value->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        if (isReturn && (m_line || key->modifiers() & Qt::ControlModifier)) {
            commit();
            return true;
        }
    }
    // A menu or list of the editor takes the focus only for a while.
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (isEditing())
                    commit();
            },
            Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void LeadFieldEdit::commit()
{
    if (m_isSaving)
        return;
    const QString text = editorText();
    const QString before =
        m_field.type == FieldType::TextList ? QString(m_began).replace(u'\n', QStringLiteral(", ")) : m_began;
    if (text == before) {
        closeEditor(m_line ? m_line->hasFocus() : m_lines->hasFocus());
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
        const bool keepFocus = isEditing() && (m_line ? m_line->hasFocus() : m_lines->hasFocus());
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
    QWidget *editor = m_line ? static_cast<QWidget *>(m_line) : m_lines;
    m_line = nullptr;
    m_lines = nullptr;
    m_value->show();
    if (!editor)
        return;
    editor->removeEventFilter(this);
    setFocusProxy(m_value);
    if (keepFocus)
        m_value->setFocus(Qt::ShortcutFocusReason);
    editor->hide();
    editor->deleteLater();
}

void LeadFieldEdit::showProblem(const QString &sentence)
{
    if (m_line)
        setProblem(m_line, sentence);
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
    if (const auto link = linkOf(m_field, typed)) {
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
    if (m_field.use & Editable)
        menu->addAction(tr("Edit"), this, &LeadFieldEdit::edit);
    menu->addAction(tr("History of this field…"), this, [this] { Q_EMIT historyWanted(m_value, m_field); });
    menu->popup(at);
}

} // namespace lead
