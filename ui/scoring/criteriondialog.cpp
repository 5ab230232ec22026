#include "ui/scoring/criteriondialog.h"

#include "core/base/numbertext.h"
#include "core/scoring/ruletext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/inputfield.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <algorithm>

namespace lead {

namespace {
constexpr int Width = 520;
constexpr double Unlimited = 1e15; // as models are read
constexpr double MostWeight = 10000;

// Absent where nothing is typed; the second says whether what is typed is a number.
std::pair<std::optional<double>, bool> numberIn(const QLineEdit &edit)
{
    const QString text = edit.text().trimmed();
    if (text.isEmpty())
        return {std::nullopt, true};
    bool isNumber = false;
    double value = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(text, &isNumber);
    return {isNumber ? std::optional(value) : std::nullopt, isNumber};
}
} // namespace

ModelPartDialog::Part CriterionDialog::partOf(const FitCriterion &criterion)
{
    const bool isNew = criterion.name.isEmpty();
    return {isNew ? tr("New criterion") : tr("Criterion of the ideal customer"), tr("Kind of criterion"), {tr("A condition"), tr("A range")}, isNew ? tr("Add criterion") : tr("Use"), criterion.name, criterion.condition, criterion.problem};
}

CriterionDialog::CriterionDialog(LeadService &leads, const FitCriterion &criterion, QWidget *parent)
    : ModelPartDialog(leads, partOf(criterion), Width, parent)
    , m_conditionArea(conditionRow(tr("Condition of the criterion")))
{
    body()->addWidget(m_conditionArea);
    body()->addWidget(buildRange());
    body()->addWidget(buildMeaning());
    showCriterion(criterion);
    wire();
    CriterionDialog::follow();
}

QWidget *CriterionDialog::buildRange()
{
    m_range = new QWidget;
    m_field = new QComboBox;
    for (const Field &field : catalog().fields())
        if ((field.type == FieldType::Integer || field.type == FieldType::Decimal || field.type == FieldType::Money) && !field.column.isEmpty()
            && std::find(scoredFields().begin(), scoredFields().end(), field.number) == scoredFields().end())
            m_field->addItem(field.label, field.number);
    m_from = new QLineEdit;
    m_to = new QLineEdit;
    m_falloff = new QLineEdit;
    m_from->setPlaceholderText(tr("no end"));
    m_to->setPlaceholderText(tr("no end"));
    m_falloff->setPlaceholderText(tr("at once"));
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(metrics::Section);
    numbers->addWidget(new InputField(tr("F&rom"), m_from));
    numbers->addWidget(new InputField(tr("&To"), m_to));
    auto *falloff = new InputField(tr("Falls &off over"), m_falloff);
    numbers->addWidget(falloff);
    auto *layout = new QVBoxLayout(m_range);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Snug);
    layout->addWidget(new InputField(tr("&Field"), m_field));
    layout->addLayout(numbers);
    auto *hint = new TextLabel(tr("Between both ends a lead fits wholly. Beyond them the fit falls off evenly, to nothing at that distance."), TextStyle::Small, Ink::Text3);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    return m_range;
}

QWidget *CriterionDialog::buildMeaning()
{
    auto *area = new QWidget;
    m_weight = new QDoubleSpinBox;
    m_weight->setRange(0.001, MostWeight);
    m_weight->setDecimals(2);
    m_must = new QCheckBox(tr("&Must be met: otherwise the fit is 0"));
    m_excludes = new QCheckBox(tr("&Disqualifies who meets it"));
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Snug);
    auto *weight = new InputField(tr("&Weight"), m_weight);
    weight->setHint(tr("In proportion to the other criteria."));
    layout->addWidget(weight);
    layout->addWidget(m_must);
    layout->addWidget(m_excludes);
    return area;
}

void CriterionDialog::showCriterion(const FitCriterion &criterion)
{
    setCondition(criterion.field == 0);
    m_weight->setValue(criterion.weight);
    m_must->setChecked(criterion.isMust);
    m_excludes->setChecked(criterion.excludes);
    if (criterion.field == 0)
        return;
    m_field->setCurrentIndex(std::max(0, m_field->findData(criterion.field)));
    const auto text = [](double value) { return QLocale().toString(value, 'g', 12); };
    if (criterion.from > -Unlimited)
        m_from->setText(text(criterion.from));
    if (criterion.to < Unlimited)
        m_to->setText(text(criterion.to));
    if (criterion.falloff > 0)
        m_falloff->setText(text(criterion.falloff));
}

void CriterionDialog::wire()
{
    for (QLineEdit *edit : {m_from, m_to, m_falloff})
        connect(edit, &QLineEdit::textChanged, this, &CriterionDialog::follow);
    connect(m_field, &QComboBox::currentIndexChanged, this, &CriterionDialog::follow);
    for (QCheckBox *box : {m_must, m_excludes})
        connect(box, &QCheckBox::toggled, this, &CriterionDialog::follow);
}

FitCriterion CriterionDialog::criterion() const
{
    FitCriterion criterion;
    criterion.weight = m_weight->value();
    criterion.isMust = m_must->isChecked();
    criterion.excludes = m_excludes->isChecked();
    if (!isCondition()) {
        criterion.field = static_cast<FieldNumber>(m_field->currentData().toInt());
        criterion.from = numberIn(*m_from).first.value_or(-Unlimited);
        criterion.to = numberIn(*m_to).first.value_or(Unlimited);
        criterion.falloff = numberIn(*m_falloff).first.value_or(0);
    } else {
        criterion.condition = condition();
    }
    criterion.name = typedName();
    if (criterion.name.isEmpty())
        criterion.name = criterionText(criterion, catalog());
    return criterion;
}

QString CriterionDialog::problem() const
{
    const FitCriterion made = criterion();
    if (isCondition())
        return problemOfCondition(tr("Choose which leads meet it."));
    if (made.field == 0)
        return tr("There is no field with numbers.");
    for (const QLineEdit *edit : {m_from, m_to, m_falloff})
        if (!numberIn(*edit).second)
            return tr("“%1” is no number.").arg(edit->text());
    if (made.from <= -Unlimited && made.to >= Unlimited)
        return tr("Say from where or to where.");
    if (made.from > made.to)
        return tr("“From” has to be at most “to”.");
    return made.falloff < 0 ? tr("The distance over which it falls off cannot be below 0.") : QString();
}

void CriterionDialog::follow()
{
    m_conditionArea->setVisible(isCondition());
    m_range->setVisible(!isCondition());
    m_weight->setEnabled(!m_excludes->isChecked());
    showState(problem().isEmpty() ? criterion().name : QString(), tr("Nothing is asked yet."));
}

} // namespace lead
