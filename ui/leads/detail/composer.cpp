#include "ui/leads/detail/composer.h"

#include "core/base/whendone.h"
#include "core/leads/leadtemplate.h"
#include "core/settings/settings.h"
#include "ui/leads/calloutcomes.h"
#include "ui/leads/callscript.h"
#include "ui/leads/detail/completingedit.h"
#include "ui/leads/detail/duetimes.h"
#include "ui/leads/detail/openlead.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSpinBox>
#include <QStackedWidget>
#include <algorithm>

namespace lead {

namespace {

constexpr qsizetype LongestDraft = 100000; // characters that are kept for later
constexpr int SecondsOfMinute = 60;

} // namespace

Composer::Composer(OpenLead &lead, Settings &settings, QWidget *parent)
    : QFrame(parent)
    , m_lead(lead)
    , m_settings(settings)
{
    buildUi();
    connect(&lead, &OpenLead::switched, this, [this] {
        keepDraft();
        showDraft();
    });
    connect(&lead, &OpenLead::changed, this, [this] {
        m_isGone = m_lead.isGone();
        refresh();
        refreshScript();
    });
    setKind(Kind::Note);
    showDraft();
}

Composer::~Composer()
{
    keepDraft();
}

void Composer::compose(Kind kind)
{
    m_kinds->setCurrentIndex(static_cast<int>(kind));
    setKind(kind);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void Composer::setKind(Kind kind)
{
    m_kind = kind;
    m_problem->hide();
    m_parts->setVisible(kind != Kind::Note);
    m_parts->setCurrentIndex(kind == Kind::Task ? 1 : 0);
    const QString prompt = kind == Kind::Note   ? tr("Write a note…")
                           : kind == Kind::Call ? tr("What was said…")
                                                : tr("What is to be done…");
    m_text->setPlaceholderText(prompt);
    m_text->setAccessibleName(kind == Kind::Note   ? tr("Note")
                              : kind == Kind::Call ? tr("What was said")
                                                   : tr("What is to be done"));
    m_save->setText(kind == Kind::Note   ? tr("Save note")
                    : kind == Kind::Call ? tr("Log call")
                                         : tr("Add task"));
    m_templates->setVisible(kind != Kind::Task);
    refreshScript();
    arrange();
    if (kind == Kind::Task && m_lead.info()) {
        const int chosen = std::max(0, m_due->currentIndex());
        m_due->clear();
        for (const DueTime &time : DueTimes::at(m_lead.now(), m_lead.info()->timeZone, m_lead.info()->workingDays))
            m_due->addItem(time.name, qint64(time.at));
        m_due->addItem(tr("Without a date"));
        m_due->setCurrentIndex(chosen);
    }
    fit();
    refresh();
}

void Composer::refresh()
{
    const bool hasText = !m_text->document()->isEmpty();
    m_save->setEnabled(m_lead.state() == OpenLead::State::Shown && (hasText || m_kind == Kind::Call));
}

void Composer::hideScript()
{
    m_showsScript = false;
    refreshScript();
}

// What can be offered while typing, and what to say.
void Composer::refreshScript()
{
    if (m_lead.info()) {
        QStringList people;
        for (const User &user : m_lead.info()->users)
            if (user.active)
                people << user.name;
        QStringList templates;
        for (const NoteTemplate &note : m_lead.info()->texts.templates)
            templates << note.name;
        m_text->setPeople(people);
        m_text->setTemplates(m_kind == Kind::Task ? QStringList() : templates);
    }
    if (m_lead.detail())
        m_script->showLead(m_lead.record());
    m_script->setVisible(m_showsScript && m_kind == Kind::Call && m_lead.detail() && (m_script->hasScript() || m_script->isEditing()));
}

void Composer::showTemplates()
{
    if (!m_lead.info())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const NoteTemplate &note : m_lead.info()->texts.templates)
        menu->addAction(QString(note.name).replace(u'&', QStringLiteral("&&")), this, [this, name = note.name] { insertTemplate(name); });
    if (menu->isEmpty())
        menu->addAction(tr("There are no templates yet. Write some in Settings, Scripts and templates."))->setEnabled(false);
    menu->popup(m_templates->mapToGlobal(m_templates->rect().bottomLeft()));
}

void Composer::insertTemplate(const QString &name)
{
    const WorkspaceInfoPtr info = m_lead.info();
    if (!info || !m_lead.detail())
        return;
    const auto me = std::find_if(info->users.begin(), info->users.end(), [&](const User &user) { return user.id == info->me; });
    for (const NoteTemplate &note : info->texts.templates)
        if (note.name == name) {
            m_text->insertPlainText(filledTemplate(note.text, m_lead.record(), info->catalog, me == info->users.end() ? QString() : me->name));
            break;
        }
    m_text->setFocus(Qt::OtherFocusReason);
}

std::optional<Millis> Composer::due() const
{
    const QVariant at = m_due->currentData();
    return at.isValid() ? std::optional<Millis>(at.toLongLong()) : std::nullopt;
}

void Composer::save()
{
    if (!m_save->isEnabled())
        return;
    const QString text = m_text->toPlainText();
    const LeadId lead = m_lead.id();
    LeadService &service = m_lead.service();
    m_save->setEnabled(false);
    if (m_kind == Kind::Note)
        follow(lead, service.addNote(lead, text), tr("Note saved"));
    else if (m_kind == Kind::Call)
        saveCall(lead, text);
    else
        follow(lead, service.addTask(lead, text.simplified(), due()), tr("Task added"));
}

void Composer::saveCall(LeadId lead, const QString &text)
{
    const CallOutcome &outcome = callOutcomes()[static_cast<std::size_t>(m_outcome->currentData().toInt())];
    CallResult result = resultOf(outcome, {}, *m_lead.info(), m_lead.record().stage);
    if (m_minutes->value() > 0)
        result.seconds = m_minutes->value() * SecondsOfMinute;
    result.note = text;
    follow(lead, m_lead.service().finishCall(lead, result), tr("Call logged"));
}

void Composer::follow(LeadId lead, const QFuture<Result<LeadActs::Done>> &saving, const QString &sentence)
{
    whenDone(saving, this,
             [this, lead, sentence](const Result<LeadActs::Done> &done) { finish(lead, done, sentence); });
}

void Composer::finish(LeadId lead, const Result<LeadActs::Done> &done, const QString &sentence)
{
    if (!done) {
        m_problem->setText(done.error().message);
        m_problem->show();
        refresh();
        return;
    }
    m_problem->hide();
    if (lead == m_lead.id()) {
        m_text->clear();
        m_minutes->setValue(0);
        keepDraft();
    }
    Q_EMIT m_lead.acted(sentence, done->operation);
    m_lead.reload();
    refresh();
}

QString Composer::workspace() const
{
    return m_lead.info() ? m_lead.info()->uuid : QString();
}

void Composer::keepDraft()
{
    if (!m_shown.isValid() || workspace().isEmpty())
        return;
    QString text = m_isGone ? QString() : m_text->toPlainText(); // of an erased person nothing is to be left
    m_longDrafts.remove(m_shown);
    if (text.size() > LongestDraft) {
        m_longDrafts.insert(m_shown, text);
        text.truncate(LongestDraft);
    }
    m_settings.setDraft(workspace(), m_shown, text);
}

void Composer::showDraft()
{
    m_shown = m_lead.id();
    m_problem->hide();
    m_minutes->setValue(0);
    m_isGone = false;
    const QString text = m_longDrafts.value(m_shown, workspace().isEmpty() ? QString() : m_settings.draft(workspace(), m_shown));
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text) {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
            update();
            if (event->type() == QEvent::FocusOut)
                keepDraft();
        } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
            if (isReturn && key->modifiers() & Qt::ControlModifier) {
                event->accept();
                if (event->type() == QEvent::KeyPress)
                    save();
                return true;
            }
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    paintBox(painter, QRectF(rect()), metrics::CardRadius, t.raised, m_text->hasFocus() ? t.link : t.control);
}

} // namespace lead
