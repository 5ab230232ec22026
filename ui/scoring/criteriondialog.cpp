#include "ui/scoring/criteriondialog.h"

#include "core/base/numbertext.h"
#include "core/domain/conditiontext.h"
#include "core/leads/leadservice.h"
#include "core/scoring/ruletext.h"
#include "ui/leads/conditiondialog.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inputfield.h"
#include "ui/widgets/segmented.h"
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
enum Form { OfCondition, OfRange };

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

CriterionDialog::CriterionDialog(LeadService &leads, const FitCriterion &criterion, QWidget *parent)
    : QDialog(parent)
    , m_leads(leads)
    , m_info(leads.info())
    , m_given(criterion)
    , m_condition(criterion.condition)
    , m_name(new QLineEdit)
    , m_form(new Segmented(tr("Kind of criterion"), {tr("A condition"), tr("A range")}))
    , m_problem(new TextLabel(QString(), TextStyle::Small, Ink::Danger))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = criterion.name.isEmpty() ? tr("New criterion") : tr("Criterion of the ideal customer");
    setWindowTitle(title);
    resize(scaled(Width), 0);
    m_problem->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(title, TextStyle::PanelTitle), 1);
    head->addWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Roomy, metrics::Page, metrics::Roomy);
    layout->setSpacing(metrics::Section);
    layout->addLayout(head);
    layout->addWidget(new InputField(tr("&Name"), m_name));
    layout->addWidget(buildCondition());
    layout->addWidget(buildRange());
    layout->addWidget(buildMeaning());
    layout->addStretch();
    layout->addWidget(m_problem);
    layout->addWidget(buildFoot());
    showCriterion(criterion);
    wire();
    follow();
    m_name->setFocus(Qt::OtherFocusReason);
}

QWidget *CriterionDialog::buildCondition()
{
    m_conditionArea = new QWidget;
    m_sentence = new TextLabel(QString());
    m_sentence->setWordWrap(true);
    auto *choose = new Button(tr("&Edit condition…"), Button::Kind::Secondary, "list-filter");
    choose->setAutoDefault(false);
    connect(choose, &QAbstractButton::clicked, this, &CriterionDialog::editCondition);
    auto *row = new QHBoxLayout(m_conditionArea);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sentence, 1);
    row->addWidget(choose, 0, Qt::AlignTop);
    return m_conditionArea;
}

QWidget *CriterionDialog::buildRange()
{
    m_range = new QWidget;
    m_field = new QComboBox;
    for (const Field &field : m_info->catalog.fields())
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

QWidget *CriterionDialog::buildFoot()
{
    auto *foot = new QWidget;
    auto *cancel = new Button(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_use = new Button(m_given.name.isEmpty() ? tr("Add criterion") : tr("Use"), Button::Kind::Primary);
    m_use->setDefault(true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Gap);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_use);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_use, &QAbstractButton::clicked, this, [this] {
        if (!problem().isEmpty())
            return;
        Q_EMIT chosen(criterion());
        accept();
    });
    return foot;
}

void CriterionDialog::showCriterion(const FitCriterion &criterion)
{
    m_name->setText(criterion.name);
    m_form->setCurrentIndex(criterion.field != 0 ? OfRange : OfCondition);
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
    connect(m_form, &Segmented::currentChanged, this, &CriterionDialog::follow);
    for (QLineEdit *edit : {m_name, m_from, m_to, m_falloff})
        connect(edit, &QLineEdit::textChanged, this, &CriterionDialog::follow);
    connect(m_field, &QComboBox::currentIndexChanged, this, &CriterionDialog::follow);
    for (QCheckBox *box : {m_must, m_excludes})
        connect(box, &QCheckBox::toggled, this, &CriterionDialog::follow);
}

bool CriterionDialog::isRange() const
{
    return m_form->currentIndex() == OfRange;
}

FitCriterion CriterionDialog::criterion() const
{
    FitCriterion criterion;
    criterion.weight = m_weight->value();
    criterion.isMust = m_must->isChecked();
    criterion.excludes = m_excludes->isChecked();
    if (isRange()) {
        criterion.field = static_cast<FieldNumber>(m_field->currentData().toInt());
        criterion.from = numberIn(*m_from).first.value_or(-Unlimited);
        criterion.to = numberIn(*m_to).first.value_or(Unlimited);
        criterion.falloff = numberIn(*m_falloff).first.value_or(0);
    } else {
        criterion.condition = m_condition;
    }
    criterion.name = m_name->text().simplified();
    if (criterion.name.isEmpty())
        criterion.name = criterionText(criterion, m_info->catalog);
    return criterion;
}

QString CriterionDialog::problem() const
{
    const FitCriterion made = criterion();
    if (!isRange()) {
        if (m_condition.isEverything())
            return tr("Choose which leads meet it.");
        for (const FieldNumber field : m_condition.usedFields())
            if (std::find(scoredFields().begin(), scoredFields().end(), field) != scoredFields().end())
                return tr("“%1” is what the rules work out, and would go round in circles. Ask for other fields.").arg(m_info->catalog.at(field).label);
        return {};
    }
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
    m_conditionArea->setVisible(!isRange());
    m_range->setVisible(isRange());
    const QString sentence = toSentence(m_condition, m_info->catalog);
    m_sentence->setText(!sentence.isEmpty() ? sentence + u'.' : !m_given.problem.isEmpty() ? m_given.problem : tr("Nothing is asked yet."));
    m_sentence->setInk(sentence.isEmpty() ? Ink::Text3 : Ink::Text);
    const QString why = problem();
    m_name->setPlaceholderText(why.isEmpty() ? criterion().name : QString());
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
    m_use->setEnabled(why.isEmpty());
    m_weight->setEnabled(!m_excludes->isChecked());
}

void CriterionDialog::editCondition()
{
    auto *dialog = new ConditionDialog(m_leads, m_condition, {}, this);
    dialog->setPurpose(tr("Condition of the criterion"), tr("Use"));
    connect(dialog, &ConditionDialog::chosen, this, [this](const Condition &condition) {
        m_condition = condition;
        follow();
    });
    dialog->open();
}

} // namespace lead
