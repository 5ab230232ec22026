#include "ui/day/callscript.h"

#include "core/settings/settings.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>

namespace lead {

namespace {

constexpr qsizetype LongestScript = 20000; // characters

QString scriptsPage()
{
    return QStringLiteral("callScripts");
}

} // namespace

CallScript::CallScript(Settings &settings, QWidget *parent)
    : Card(parent)
    , m_settings(settings)
    , m_title(new TextLabel(QString(), TextStyle::BodyStrong))
    , m_text(new TextLabel(QString()))
    , m_editor(new QPlainTextEdit)
    , m_states(new QStackedWidget)
    , m_edit(new Button(tr("Edit"), Button::Kind::Ghost, "pencil"))
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
    column->addLayout(buttons);
    m_states->addWidget(reading);
    m_states->addWidget(writing);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Snug);
    layout->setSpacing(metrics::Gap);
    layout->addLayout(head);
    layout->addWidget(m_states, 1);
}

void CallScript::showStage(const QString &workspace, StageId stage, const QString &name)
{
    if (isEditing() && stage == m_stage)
        return;
    m_workspace = workspace;
    m_stage = stage;
    m_stageName = name;
    showText();
}

bool CallScript::isEditing() const
{
    return m_states->currentIndex() == 1;
}

QString CallScript::stored() const
{
    return m_settings.pageState(m_workspace, scriptsPage()).value(m_stage.toString()).toString();
}

void CallScript::showText()
{
    const QString text = stored();
    m_title->setText(tr("Script for %1", "name of a stage").arg(m_stageName));
    m_text->setText(text.isEmpty() ? tr("There is no script for this stage yet. Write one, and you see it beside every lead in it.") : text);
    m_text->setInk(text.isEmpty() ? Ink::Text3 : Ink::Text);
    m_edit->setText(text.isEmpty() ? tr("Write") : tr("Edit"));
    m_edit->show();
    m_states->setCurrentIndex(0);
}

void CallScript::edit()
{
    m_editor->setPlainText(stored());
    m_states->setCurrentIndex(1);
    m_edit->hide();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void CallScript::save()
{
    QJsonObject scripts = m_settings.pageState(m_workspace, scriptsPage());
    const QString text = m_editor->toPlainText().trimmed().left(LongestScript);
    if (text.isEmpty())
        scripts.remove(m_stage.toString());
    else
        scripts.insert(m_stage.toString(), text);
    m_settings.setPageState(m_workspace, scriptsPage(), scripts);
    showText();
}

} // namespace lead
