#include "ui/leads/stageentrypanel.h"

#include "core/quality/typeddate.h"
#include "ui/leads/choicepicker.h"
#include "ui/leads/conditionparts.h"
#include "ui/leads/detail/valueeditor.h"
#include "ui/leads/leadcelldelegate.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inputfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace lead {

namespace {
constexpr int Width = 300;
constexpr int MostNames = 3;

std::vector<FieldNumber> fieldsOf(const std::vector<StageLack> &lacks)
{
    std::vector<FieldNumber> fields;
    for (const StageLack &lack : lacks)
        fields.insert(fields.end(), lack.fields.begin(), lack.fields.end());
    std::sort(fields.begin(), fields.end());
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
    return fields;
}
} // namespace

StageEntryPanel::StageEntryPanel(const WorkspaceInfoPtr &info, const Stage &stage, const std::vector<StageLack> &lacks, qint64 leads, Millis now, QWidget *parent)
    : QWidget(parent)
    , m_info(info)
    , m_stage(stage)
    , m_now(now)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    std::vector<FieldNumber> fields = fieldsOf(lacks);
    const bool step = std::any_of(lacks.begin(), lacks.end(), [](const StageLack &lack) { return lack.step; });
    const bool isLost = stage.kind == StageKind::Lost;
    const bool needsReason = std::erase(fields, FieldNumber(F::LostReason)) > 0;
    if (isLost && fields.empty() && !step) {
        addReasons(*layout);
        return;
    }
    setFixedWidth(scaled(Width));
    addHeading(*layout, lacks, leads);
    if (isLost || needsReason)
        if (const Field *field = info->catalog.find(F::LostReason))
            addLine(*layout, *field, field->label, needsReason);
    for (const FieldNumber number : fields)
        if (const Field *field = info->catalog.find(number))
            addLine(*layout, *field, field->label, true);
    if (step)
        addStep(*layout);
    addButtons(*layout);
}

// Nothing but why: one is chosen, or written, and that is all.
void StageEntryPanel::addReasons(QVBoxLayout &layout)
{
    const bool isNeeded = std::find(m_stage.required.begin(), m_stage.required.end(), F::LostReason) != m_stage.required.end();
    ChoicePicker *reasons = lostReasonPicker(m_info->knownValues.value(F::LostReason), !isNeeded);
    setFocusProxy(reasons);
    layout.addWidget(reasons);
    connect(reasons, &ChoicePicker::chosen, this, [this](const QVariant &known, const QString &text) {
        StageEntry entry;
        entry.reason = reasonFrom(known, text);
        Q_EMIT given(entry);
    });
}

void StageEntryPanel::addHeading(QVBoxLayout &layout, const std::vector<StageLack> &lacks, qint64 leads)
{
    auto *title = new TextLabel(tr("“%1” asks for this").arg(m_stage.name), TextStyle::BodyStrong);
    title->setWordWrap(true);
    layout.addWidget(title);
    QStringList names;
    for (const StageLack &lack : lacks)
        if (!lack.name.isEmpty() && names.size() < MostNames)
            names << lack.name;
    const auto count = static_cast<int>(lacks.size());
    QString who = names.join(QStringLiteral(", "));
    if (count > names.size())
        who = tr("%1 and %n others", nullptr, count - static_cast<int>(names.size())).arg(who);
    if (leads > count)
        who = tr("%1 (%n of %2 leads)", nullptr, count).arg(who, QString::number(leads));
    auto *line = new TextLabel(who, TextStyle::Small, Ink::Text2);
    line->setWordWrap(true);
    layout.addWidget(line);
}

void StageEntryPanel::addLine(QVBoxLayout &layout, const Field &field, const QString &label, bool isNeeded)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_now, m_info->timeZone);
    auto *editor = new ValueEditor(field, {}, choicesOf(field, *m_info), now);
    auto *input = new InputField(label, editor);
    layout.addWidget(input);
    connect(editor, &ValueEditor::cancelled, this, &StageEntryPanel::cancelled);
    connect(editor, &ValueEditor::committed, this, [this, editor] {
        if (editor->hasFocusInside()) // Enter, and not that the focus went on
            goOn(editor);
    });
    m_lines.push_back({field, input, editor, isNeeded});
}

void StageEntryPanel::addStep(QVBoxLayout &layout)
{
    const Field *when = m_info->catalog.find(F::NextActionAt);
    m_stepTitle = new QLineEdit(tr("Appointment"));
    m_stepTitle->setAccessibleName(tr("Next step"));
    m_stepTitle->setFixedHeight(metrics::smallControlHeight());
    layout.addWidget(new InputField(tr("Next step"), m_stepTitle));
    m_stepLine = m_lines.size();
    addLine(layout, *when, tr("When"), true);
    connect(m_stepTitle, &QLineEdit::returnPressed, this, [this] { m_lines[m_stepLine].editor->setFocus(Qt::TabFocusReason); });
}

void StageEntryPanel::addButtons(QVBoxLayout &layout)
{
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Ghost);
    auto *move = new Button(tr("Move"), Button::Kind::Primary);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    row->addStretch(1);
    for (Button *button : {cancel, move}) {
        button->setSmall(true);
        row->addWidget(button);
    }
    layout.addLayout(row);
    connect(cancel, &QAbstractButton::clicked, this, &StageEntryPanel::cancelled);
    connect(move, &QAbstractButton::clicked, this, &StageEntryPanel::submit);
}

// Enter goes to the next editor that is empty, and moves when there is none.
void StageEntryPanel::goOn(const ValueEditor *from)
{
    for (const Line &line : m_lines)
        if (line.editor != from && line.isNeeded && line.editor->text().trimmed().isEmpty()) {
            line.editor->setFocus(Qt::TabFocusReason);
            return;
        }
    submit();
}

void StageEntryPanel::submit()
{
    StageEntry entry;
    ValueEditor *wrong = nullptr;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const QString text = line.editor->text().trimmed();
        const bool isStep = m_stepTitle && i == m_stepLine;
        QString problem = text.isEmpty() && line.isNeeded ? tr("“%1” asks for it.").arg(m_stage.name) : cellProblem(line.field, text, *m_info);
        if (problem.isEmpty() && isStep) {
            const std::optional<QDateTime> at = typedMoment(text, m_info->timeZone);
            if (!at || at->toMSecsSinceEpoch() <= m_now) {
                problem = tr("Type a date and a time ahead.");
            } else {
                Task step;
                step.title = m_stepTitle->text().trimmed().isEmpty() ? tr("Appointment") : m_stepTitle->text().trimmed();
                step.kind = QStringLiteral("meeting");
                step.dueAt = at->toMSecsSinceEpoch();
                entry.step = step;
            }
        }
        line.input->setProblem(problem);
        if (!problem.isEmpty() && !wrong)
            wrong = line.editor;
        if (line.field.number == F::LostReason)
            entry.reason = text;
        else if (!isStep && !text.isEmpty())
            entry.values.insert(line.field.key, text);
    }
    if (wrong)
        wrong->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT given(entry);
}

} // namespace lead
