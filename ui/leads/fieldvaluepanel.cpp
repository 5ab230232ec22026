#include "ui/leads/fieldvaluepanel.h"

#include "ui/leads/conditionparts.h"
#include "ui/leads/leadcelldelegate.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lead {

namespace {
constexpr int Width = 276;
}

FieldValuePanel::FieldValuePanel(const WorkspaceInfoPtr &info, const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_info(info)
    , m_field(field)
    , m_value(new QLineEdit)
    , m_problem(new TextLabel(QString(), TextStyle::Small, Ink::Danger))
{
    setFixedWidth(scaled(Width));
    m_value->setAccessibleName(tr("New value of %1").arg(field.label));
    m_value->setPlaceholderText(tr("Nothing clears the field"));
    if (const QStringList choices = choicesOf(field, *info); !choices.isEmpty()) {
        auto *completer = new QCompleter(choices, m_value);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        completer->popup()->setAccessibleName(tr("Values"));
        m_value->setCompleter(completer);
    }
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *set = new Button(tr("Set"), Button::Kind::Primary);
    set->setSmall(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Gap, metrics::Gap, metrics::Gap, metrics::Gap);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new TextLabel(field.label, TextStyle::BodyStrong));
    layout->addWidget(m_value);
    layout->addWidget(m_problem);
    layout->addWidget(set, 0, Qt::AlignRight);
    setFocusProxy(m_value);
    connect(m_value, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(m_value, &QLineEdit::returnPressed, this, &FieldValuePanel::submit);
    connect(set, &QAbstractButton::clicked, this, &FieldValuePanel::submit);
}

void FieldValuePanel::submit()
{
    const QString problem = cellProblem(m_field, m_value->text(), *m_info);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        Q_EMIT given(m_value->text().trimmed());
}

} // namespace lead
