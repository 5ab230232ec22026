#include "ui/leads/callscript.h"

#include "core/base/whendone.h"
#include "core/leads/leadtemplate.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <algorithm>

namespace lead {

CallScript::CallScript(LeadService &service, QWidget *parent)
    : Card(parent)
    , m_service(service)
    , m_title(new TextLabel(QString(), TextStyle::BodyStrong))
    , m_text(new TextLabel(QString()))
    , m_editor(new QPlainTextEdit)
    , m_problem(new TextLabel(QString(), TextStyle::Small, Ink::Danger))
    , m_states(new QStackedWidget)
    , m_edit(new Button(tr("Edit"), Button::Kind::Ghost, "pencil"))
{
    buildUi();
    connect(&service, &LeadService::infoChanged, this, [this] {
        if (!isEditing())
            showText();
    });
}

void CallScript::buildUi()
{
    m_title->setElided(true);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_edit->setSmall(true);
    connect(m_edit, &QAbstractButton::clicked, this, &CallScript::edit);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_edit);

    auto *reading = new QScrollArea;
    reading->setWidgetResizable(true);
    reading->setFrameShape(QFrame::NoFrame);
    reading->setFocusPolicy(Qt::NoFocus);
    reading->setAccessibleName(tr("Script"));
    reading->viewport()->setAutoFillBackground(false);
    reading->setWidget(m_text);
    m_text->setAutoFillBackground(false);

    m_editor->setAccessibleName(tr("Script"));
    m_editor->setTabChangesFocus(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *save = new Button(tr("Save script"), Button::Kind::Primary);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Ghost);
    for (Button *button : {save, cancel})
        button->setSmall(true);
    connect(save, &QAbstractButton::clicked, this, &CallScript::save);
    connect(cancel, &QAbstractButton::clicked, this, &CallScript::showText);
    auto *writing = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(writing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_editor, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    m_states->addWidget(reading);
    m_states->addWidget(writing);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Snug);
    layout->setSpacing(metrics::Gap);
    layout->addLayout(head);
    layout->addWidget(m_states, 1);
}

void CallScript::showLead(const LeadRecord &lead)
{
    const WorkspaceInfoPtr info = m_service.info();
    if (!info)
        return;
    const auto stage = std::find_if(info->stages.begin(), info->stages.end(), [&](const Stage &s) { return s.name == lead.stage; });
    const StageId its = stage == info->stages.end() ? StageId() : stage->id;
    // A script that somebody writes is not thrown away because another lead comes.
    const bool goesOn = isEditing() && (its == m_editedStage || m_editor->document()->isModified());
    m_lead = lead;
    m_stage = its;
    if (!goesOn)
        showText();
}

bool CallScript::isEditing() const
{
    return m_states->currentIndex() == 1;
}

QString CallScript::stored() const
{
    const WorkspaceInfoPtr info = m_service.info();
    const auto script = info ? info->texts.scripts.find(m_stage) : std::map<StageId, QString>::const_iterator();
    return info && script != info->texts.scripts.end() ? script->second : QString();
}

void CallScript::showText()
{
    const WorkspaceInfoPtr info = m_service.info();
    const QString text = stored();
    m_title->setText(tr("Script for %1", "name of a stage").arg(m_lead.stage));
    if (text.isEmpty()) {
        m_text->setText(tr("There is no script for this stage yet. Write one, and you see it beside every lead in it."));
    } else {
        const auto me = std::find_if(info->users.begin(), info->users.end(), [&](const User &user) { return user.id == info->me; });
        m_text->setText(filledTemplate(text, m_lead, info->catalog, me == info->users.end() ? QString() : me->name));
    }
    m_text->setInk(text.isEmpty() ? Ink::Text3 : Ink::Text);
    m_edit->setText(text.isEmpty() ? tr("Write") : tr("Edit"));
    m_edit->setVisible(m_stage.isValid());
    m_problem->hide();
    m_states->setCurrentIndex(0);
}

void CallScript::edit()
{
    if (!m_service.info())
        return;
    m_before = m_service.info()->texts;
    m_editedStage = m_stage;
    m_editor->setPlainText(stored());
    m_editor->setPlaceholderText(tr("Hello {first_name}, this is {my_name}…"));
    m_states->setCurrentIndex(1);
    m_edit->hide();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void CallScript::save()
{
    LeadTexts after = m_before;
    const QString text = m_editor->toPlainText().trimmed();
    if (text.isEmpty())
        after.scripts.erase(m_editedStage);
    else
        after.scripts.insert_or_assign(m_editedStage, text);
    whenDone(m_service.saveTexts(m_before, after), this, [this](const Result<OperationId> &saved) {
        if (!saved) {
            m_problem->setText(saved.error().message);
            m_problem->show();
            return;
        }
        showText();
        m_service.catchUp();
    });
}

} // namespace lead
