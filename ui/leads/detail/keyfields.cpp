#include "ui/leads/detail/keyfields.h"

#include "ui/leads/detail/fieldlabel.h"
#include "ui/leads/detail/leadfieldedit.h"
#include "ui/leads/detail/openlead.h"
#include "ui/leads/moments.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QGridLayout>
#include <utility>

namespace lead {

namespace {

struct KeyField
{
    FieldNumber field;
    bool isAlwaysThere; ///< also when it is empty
    bool isFoldable = false;
};
constexpr KeyField keyFields[] = {
    {F::Phone, true},        {F::Mobile, false},       {F::Phone2, false, true},      {F::OtherPhones, false, true},
    {F::Email, true},        {F::Email2, false, true}, {F::OtherEmails, false, true}, {F::Website, false, true},
    {F::Source, true},       {F::Import, false, true}, {F::Amount, true},             {F::Owner, true},
    {F::NextActionAt, true}, {F::Tags, true, true},    {F::CreatedAt, true, true},
};

} // namespace

KeyFields::KeyFields(OpenLead &lead, LinkOpener &links, QWidget *parent)
    : QWidget(parent)
    , m_lead(lead)
    , m_links(links)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::Gap);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    connect(&lead, &OpenLead::changed, this, &KeyFields::refresh);
    refresh();
}

void KeyFields::build()
{
    for (const KeyField &key : keyFields) {
        const Field &field = m_lead.info()->catalog.at(key.field);
        if (key.field == F::NextActionAt) {
            m_nextStep = new ShownValue(field.label);
            connect(m_nextStep, &ShownValue::editWanted, this, &KeyFields::nextStepWanted);
            addRow(key.field, field.label, m_nextStep);
            continue;
        }
        auto *edit = new LeadFieldEdit(m_lead, m_links, field);
        connect(edit, &LeadFieldEdit::historyWanted, this, &KeyFields::historyWanted);
        addRow(key.field, field.label, edit);
    }
    fitLabels();
}

void KeyFields::fitLabels()
{
    QStringList labels;
    for (const Row &row : m_rows)
        labels << row.label->text();
    m_grid->setColumnMinimumWidth(0, FieldLabel::columnWidth(labels));
    for (const Row &row : m_rows)
        row.label->setFixedWidth(m_grid->columnMinimumWidth(0));
    Q_EMIT labelWidthChanged();
}

int KeyFields::labelWidth() const
{
    return m_grid->columnMinimumWidth(0);
}

void KeyFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitLabels();
}

void KeyFields::addRow(FieldNumber field, const QString &label, QWidget *value)
{
    auto *text = new FieldLabel(label);
    const int row = static_cast<int>(m_rows.size());
    m_grid->addWidget(text, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
    m_rows.push_back({text, value, field});
}

void KeyFields::refresh()
{
    if (!m_lead.detail())
        return;
    if (m_rows.empty())
        build();
    refreshRows();
    refreshNextStep();
}

void KeyFields::setFolded(bool folded)
{
    if (std::exchange(m_isFolded, folded) != folded)
        refreshRows();
}

void KeyFields::refreshRows()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const KeyField &key = keyFields[i];
        const auto *edit = qobject_cast<LeadFieldEdit *>(m_rows[i].value);
        const bool isWanted = !m_isFolded || !key.isFoldable;
        const bool isThere = (edit && edit->isEditing()) || (isWanted && (key.isAlwaysThere || !edit || edit->isFilled()));
        m_rows[i].label->setVisible(isThere);
        m_rows[i].value->setVisible(isThere);
    }
}

void KeyFields::refreshNextStep()
{
    ShownValue::Look look;
    look.placeholder = tr("Plan one");
    const std::optional<NextStep> &step = m_lead.record().nextStep;
    if (step) {
        look.text = step->title;
        if (step->dueAt) {
            look.text += QStringLiteral(" · ") + dueText(*step->dueAt, m_lead.now());
            if (*step->dueAt < m_lead.now())
                look.ink = Ink::Danger;
        }
    } else if (!m_lead.record().shown(F::NextActionAt).isEmpty()) {
        look.text = m_lead.record().shown(F::NextActionAt);
        if (m_lead.record().moment(F::NextActionAt).value_or(m_lead.now()) < m_lead.now())
            look.ink = Ink::Danger;
    }
    m_nextStep->setLook(look);
}

void KeyFields::edit(FieldNumber field)
{
    for (const Row &row : m_rows)
        if (auto *edit = row.field == field ? qobject_cast<LeadFieldEdit *>(row.value) : nullptr) {
            row.label->show();
            edit->show();
            edit->edit();
        }
}

} // namespace lead
