#include "ui/leads/newleadpanel.h"

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
constexpr int Width = 316;
constexpr FieldNumber asked[] = {F::FirstName, F::LastName, F::Company, F::Email, F::Phone, F::Source};
} // namespace

NewLeadPanel::NewLeadPanel(const WorkspaceInfoPtr &info, QWidget *parent)
    : QWidget(parent)
    , m_info(info)
    , m_problem(new TextLabel(QString(), TextStyle::Small, Ink::Danger))
{
    setFixedWidth(scaled(Width));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Gap, metrics::Gap, metrics::Gap, metrics::Gap);
    layout->setSpacing(metrics::Tight);
    layout->addWidget(new TextLabel(tr("Add a lead"), TextStyle::BodyStrong));
    for (const FieldNumber number : asked) {
        const Field &field = info->catalog.at(number);
        auto *edit = new QLineEdit;
        edit->setAccessibleName(field.label);
        if (const QStringList choices = choicesOf(field, *info); !choices.isEmpty()) {
            auto *completer = new QCompleter(choices, edit);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->popup()->setAccessibleName(tr("Values"));
            edit->setCompleter(completer);
        }
        layout->addSpacing(metrics::Tight);
        auto *label = new TextLabel(field.label, TextStyle::Small, Ink::Text2);
        label->setBuddy(edit);
        layout->addWidget(label);
        layout->addWidget(edit);
        connect(edit, &QLineEdit::returnPressed, this, &NewLeadPanel::submit);
        connect(edit, &QLineEdit::textEdited, m_problem, &QWidget::hide);
        m_edits.emplace_back(number, edit);
    }
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *add = new Button(tr("Add lead"), Button::Kind::Primary);
    add->setSmall(true);
    layout->addWidget(m_problem);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(add, 0, Qt::AlignRight);
    setFocusProxy(m_edits.front().second);
    connect(add, &QAbstractButton::clicked, this, &NewLeadPanel::submit);
}

void NewLeadPanel::submit()
{
    std::vector<std::pair<QString, QString>> values;
    for (const auto &[number, edit] : m_edits) {
        const Field &field = m_info->catalog.at(number);
        const QString text = edit->text().trimmed();
        if (const QString problem = cellProblem(field, text, *m_info); !problem.isEmpty()) {
            m_problem->setText(problem);
            m_problem->show();
            edit->setFocus(Qt::OtherFocusReason);
            return;
        }
        if (!text.isEmpty())
            values.emplace_back(field.key, text);
    }
    if (!values.empty()) {
        Q_EMIT given(values);
        return;
    }
    m_problem->setText(tr("Give a name, a company, an address or a number."));
    m_problem->show();
}

} // namespace lead
