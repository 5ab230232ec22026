#include "ui/scoring/modelpartdialog.h"

#include "core/domain/conditiontext.h"
#include "core/domain/scoremodel.h"
#include "core/leads/leadservice.h"
#include "ui/leads/conditiondialog.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inputfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>
#include <utility>

namespace lead {

ModelPartDialog::ModelPartDialog(LeadService &leads, const Part &part, int width, QWidget *parent)
    : QDialog(parent)
    , m_leads(leads)
    , m_info(leads.info())
    , m_condition(part.condition)
    , m_fault(part.fault)
    , m_form(new Segmented(part.formsName, part.forms))
    , m_name(new QLineEdit(part.name))
    , m_body(new QVBoxLayout)
    , m_sentence(new TextLabel(QString()))
    , m_problem(new TextLabel(QString(), TextStyle::Small, Ink::Danger))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(part.title);
    resize(scaled(width), 0);
    m_name->setObjectName(QStringLiteral("partName"));
    m_sentence->setWordWrap(true);
    m_problem->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(part.title, TextStyle::PanelTitle), 1);
    head->addWidget(m_form);
    m_body->setSpacing(metrics::Section);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Roomy, metrics::Page, metrics::Roomy);
    layout->setSpacing(metrics::Section);
    layout->addLayout(head);
    layout->addWidget(new InputField(tr("&Name"), m_name));
    layout->addLayout(m_body);
    layout->addStretch();
    layout->addWidget(m_problem);
    layout->addWidget(buildFoot(part.verb));
    connect(m_form, &Segmented::currentChanged, this, [this] { follow(); });
    connect(m_name, &QLineEdit::textChanged, this, [this] { follow(); });
    m_name->setFocus(Qt::OtherFocusReason);
}

QWidget *ModelPartDialog::conditionRow(const QString &purpose, TextLabel *title)
{
    auto *area = new QWidget;
    auto *choose = new Button(tr("&Edit condition…"), Button::Kind::Secondary, "list-filter");
    choose->setAutoDefault(false);
    connect(choose, &QAbstractButton::clicked, this, [this, purpose] { editCondition(purpose); });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::Tight);
    if (title)
        texts->addWidget(title);
    texts->addWidget(m_sentence);
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Gap);
    row->addLayout(texts, 1);
    row->addWidget(choose, 0, Qt::AlignTop);
    return area;
}

QWidget *ModelPartDialog::buildFoot(const QString &verb)
{
    auto *foot = new QWidget;
    auto *cancel = new Button(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_use = new Button(verb, Button::Kind::Primary);
    m_use->setObjectName(QStringLiteral("usePart"));
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
        use();
        accept();
    });
    return foot;
}

QString ModelPartDialog::typedName() const
{
    return m_name->text().simplified();
}

bool ModelPartDialog::isCondition() const
{
    return m_form->currentIndex() == 0;
}

void ModelPartDialog::setCondition(bool isOne)
{
    m_form->setCurrentIndex(isOne ? 0 : 1);
}

QString ModelPartDialog::problemOfCondition(const QString &nothing) const
{
    return m_condition.isEverything() ? nothing : circleIn(m_condition, catalog());
}

QString ModelPartDialog::circleIn(const Condition &condition, const FieldCatalog &catalog)
{
    for (const FieldNumber field : condition.usedFields())
        if (std::find(scoredFields().begin(), scoredFields().end(), field) != scoredFields().end())
            return tr("“%1” is what the rules work out, and would go round in circles. Ask for other fields.").arg(catalog.at(field).label);
    return {};
}

void ModelPartDialog::showState(const QString &placeholder, const QString &nothing)
{
    const QString sentence = toSentence(m_condition, catalog());
    m_sentence->setText(!sentence.isEmpty() ? sentence + u'.' : !m_fault.isEmpty() ? m_fault : nothing);
    m_sentence->setInk(sentence.isEmpty() ? Ink::Text3 : Ink::Text);
    m_name->setPlaceholderText(typedName().isEmpty() ? placeholder : QString());
    const QString why = problem();
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
    m_problem->setInk(std::exchange(m_isBegun, true) ? Ink::Danger : Ink::Text2); // what is still to be done is no mistake
    m_use->setEnabled(why.isEmpty());
    layout()->activate();
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    if (height() < wanted)
        resize(width(), wanted);
}

void ModelPartDialog::editCondition(const QString &purpose)
{
    auto *dialog = new ConditionDialog(m_leads, m_condition, {}, this);
    dialog->setPurpose(purpose, tr("Use"));
    connect(dialog, &ConditionDialog::chosen, this, [this](const Condition &condition) {
        m_condition = condition;
        m_fault.clear();
        follow();
    });
    dialog->open();
}

} // namespace lead
