#include "ui/leads/detail/detailsview.h"

#include "ui/leads/detail/fieldlabel.h"
#include "ui/leads/detail/leadfieldedit.h"
#include "ui/leads/detail/openlead.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace lead {

namespace {

using Fields = std::vector<FieldNumber>;
const Fields contact{F::Salutation, F::FirstName,   F::LastName,    F::JobTitle, F::Email,
                     F::Email2,     F::OtherEmails, F::Phone,       F::Mobile,   F::Phone2,
                     F::Fax,        F::OtherPhones, F::LinkedinUrl, F::Birthday, F::Language};
const Fields company{F::Company, F::Industry, F::Employees, F::AnnualRevenue, F::Website};
const Fields address{F::Street, F::Street2, F::City, F::State, F::Zip, F::Country, F::TimeZone};
const Fields sales{F::Stage,  F::Owner,    F::Status, F::Lifecycle,  F::Rating, F::Score,
                   F::Amount, F::Currency, F::Tags,   F::LostReason, F::RejectReason, F::Notes};
const Fields origin{F::Source, F::Campaign, F::Medium, F::Publisher,  F::SubId1,     F::SubId2,
                    F::SubId3, F::Cost,     F::Import, F::ImportLine, F::ExternalId, F::DuplicateOf};
const Fields consent{F::Consent, F::ConsentAt, F::ConsentText, F::DoNotCall, F::DoNotEmail, F::DoNotText};
const Fields dates{F::CreatedAt,       F::UpdatedAt,    F::AssignedAt, F::FirstContactedAt,
                   F::LastContactedAt, F::NextActionAt, F::ConvertedAt, F::AcceptBy, F::WakeAt};

bool isSame(const FieldCatalog &a, const FieldCatalog &b)
{
    return a.fields() == b.fields();
}

} // namespace

DetailsView::DetailsView(OpenLead &lead, LinkOpener &links, QWidget *parent)
    : QWidget(parent)
    , m_lead(lead)
    , m_links(links)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    connect(&lead, &OpenLead::changed, this, &DetailsView::refresh);
    refresh();
}

void DetailsView::build()
{
    m_catalog = m_lead.info()->catalog;
    addSection(tr("CONTACT"), contact);
    addSection(tr("COMPANY"), company);
    addSection(tr("ADDRESS"), address);
    addSection(tr("SALES"), sales);
    Fields custom;
    for (const Field &field : m_catalog.fields())
        if (field.isCustom())
            custom.push_back(field.number);
    if (!custom.empty())
        addSection(tr("MORE"), custom);
    addSection(tr("WHERE IT CAME FROM"), origin);
    addSection(tr("CONSENT"), consent);
    addSection(tr("DATES"), dates);
    m_more = new Button(QString(), Button::Kind::Ghost, "plus");
    m_more->setSmall(true);
    m_more->setObjectName(QStringLiteral("showEmptyFields"));
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_showsEmpty = !m_showsEmpty;
        refresh();
    });
    m_layout->addSpacing(metrics::Gap);
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_layout->addStretch();
    fitLabels();
}

void DetailsView::fitLabels()
{
    QStringList labels;
    for (const Section &section : m_sections)
        for (const Row &row : section.rows)
            labels << row.label->text();
    const int width = FieldLabel::columnWidth(labels);
    for (const Section &section : m_sections)
        for (const Row &row : section.rows)
            row.label->setFixedWidth(width);
}

void DetailsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitLabels();
}

void DetailsView::addSection(const QString &title, const std::vector<FieldNumber> &fields)
{
    Section section;
    auto *heading = new TextLabel(title, TextStyle::Caption, Ink::Text3);
    heading->setContentsMargins(0, metrics::Snug, 0, metrics::Tight);
    section.heading = heading;
    m_layout->addWidget(heading);
    for (FieldNumber number : fields)
        if (const Field *field = m_catalog.find(number))
            section.rows.push_back(addRow(*field));
    m_sections.push_back(std::move(section));
}

DetailsView::Row DetailsView::addRow(const Field &field)
{
    auto *line = new QWidget;
    auto *label = new FieldLabel(field.label);
    auto *edit = new LeadFieldEdit(m_lead, m_links, field);
    auto *history = new IconButton("history", tr("History of %1").arg(field.label));
    history->setSmall(true);
    connect(history, &QAbstractButton::clicked, this,
            [this, history, field] { Q_EMIT historyWanted(history, field); });
    connect(edit, &LeadFieldEdit::historyWanted, this, &DetailsView::historyWanted);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Gap);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(edit, 1);
    row->addWidget(history, 0, Qt::AlignTop);
    m_layout->addWidget(line);
    return {edit, line, label};
}

void DetailsView::refresh()
{
    if (!m_lead.detail())
        return;
    if (!m_sections.empty() && !isSame(m_catalog, m_lead.info()->catalog)) {
        // A field came or went: the rows are made anew.
        while (QLayoutItem *item = m_layout->takeAt(0)) {
            if (item->widget())
                item->widget()->deleteLater();
            delete item;
        }
        m_sections.clear();
    }
    if (m_sections.empty())
        build();
    int empty = 0;
    for (const Section &section : m_sections) {
        bool hasRow = false;
        for (const Row &row : section.rows) {
            const bool isFilled = row.edit->isFilled() || row.edit->isEditing();
            const bool canFill = row.edit->field().use & Editable;
            empty += !isFilled && canFill ? 1 : 0;
            const bool isThere = isFilled || (m_showsEmpty && canFill);
            row.line->setVisible(isThere);
            hasRow |= isThere;
        }
        section.heading->setVisible(hasRow);
    }
    m_more->setVisible(empty > 0);
    m_more->setText(m_showsEmpty ? tr("Hide empty fields") : tr("Show %n empty field(s)", nullptr, empty));
}

} // namespace lead
