#include "ui/widgets/inputfield.h"

#include "ui/theme/metrics.h"
#include "ui/theme/styleproperties.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>
#include <QVariant>

namespace lead {

namespace {

void mark(QWidget *editor, const QString &problem)
{
    editor->setProperty(property::Problem, !problem.isEmpty());
    editor->setAccessibleDescription(problem);
    editor->update();
}

} // namespace

InputField::InputField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new TextLabel(label, TextStyle::SmallMedium, Ink::Text2))
    , m_note(new TextLabel({}, TextStyle::Small, Ink::Text3))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Tight);
    layout->setAlignment(Qt::AlignTop); // beside a field with a longer note
    layout->addWidget(m_label);
    layout->addWidget(editor);
    layout->addWidget(m_note);
    m_label->setBuddy(editor);
    m_note->setWordWrap(true);
    m_note->hide();
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(withoutMnemonic(label));
    setFocusProxy(editor);
}

void InputField::setHint(const QString &hint)
{
    m_hint = hint;
    showNote();
}

void InputField::setProblem(const QString &problem)
{
    m_problemText = problem;
    mark(m_editor, problem);
    showNote();
}

void InputField::showNote()
{
    const bool isProblem = !m_problemText.isEmpty();
    m_note->setText(isProblem ? m_problemText : m_hint);
    m_note->setInk(isProblem ? Ink::Danger : Ink::Text3);
    m_note->setVisible(!m_note->text().isEmpty());
    if (!isProblem)
        m_editor->setAccessibleDescription(m_hint);
}

void setProblem(QWidget *editor, const QString &problem)
{
    if (auto *field = qobject_cast<InputField *>(editor->parentWidget()); field && field->editor() == editor)
        field->setProblem(problem);
    else
        mark(editor, problem);
}

} // namespace lead
