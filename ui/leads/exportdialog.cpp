#include "ui/leads/exportdialog.h"

#include "core/base/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace lead {

namespace {

constexpr int Width = 420;

TextLabel *heading(const QString &text)
{
    auto *label = new TextLabel(text, TextStyle::SmallStrong, Ink::Text2);
    label->setContentsMargins(0, metrics::Gap, 0, 0);
    return label;
}

} // namespace

ExportDialog::ExportDialog(const Offer &offer, const ExportChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_leads(new QButtonGroup(this))
    , m_columns(new QButtonGroup(this))
    , m_leavesOut(new QCheckBox(tr("Leave out leads that must not be contacted")))
    , m_format(new QComboBox)
    , m_note(new TextLabel({}, TextStyle::Small, Ink::Text2))
    , m_go(new Button(tr("&Choose a place…"), Button::Kind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export leads"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Page, metrics::Page, metrics::Section);
    layout->setSpacing(metrics::Gap);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(new TextLabel(tr("Export leads"), TextStyle::PanelTitle));
    addLeads(layout);
    addColumns(layout);
    addFormats(layout, choice.format);
    m_leads->button(static_cast<int>(offer.checked > 0 ? ExportChoice::Leads::Checked : ExportChoice::Leads::View))->setChecked(true);
    m_columns->button(choice.hasAllColumns ? 1 : 0)->setChecked(true);

    auto *cancel = new Button(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_go->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Gap);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    layout->addSpacing(metrics::Snug);
    layout->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_go, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_leads, &QButtonGroup::idClicked, this, &ExportDialog::explain);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::explain);
    explain();
    m_leads->checkedButton()->setFocus();
}

QRadioButton *ExportDialog::addRadio(QVBoxLayout *layout, QButtonGroup *group, const QString &text, int value)
{
    auto *radio = new QRadioButton(text);
    group->addButton(radio, value);
    layout->addWidget(radio);
    return radio;
}

void ExportDialog::addLeads(QVBoxLayout *layout)
{
    layout->addWidget(heading(tr("Leads")));
    const auto add = [&](const QString &text, ExportChoice::Leads which) { addRadio(layout, m_leads, text, static_cast<int>(which)); };
    if (m_offer.checked > 0)
        add(tr("The %Ln selected", nullptr, static_cast<int>(m_offer.checked)), ExportChoice::Leads::Checked);
    if (m_offer.isFiltered || m_offer.checked > 0)
        add(tr("All %Ln of this view", nullptr, static_cast<int>(m_offer.inView)), ExportChoice::Leads::View);
    else
        add(tr("All %Ln leads", nullptr, static_cast<int>(m_offer.inView)), ExportChoice::Leads::View);
    if (m_offer.isFiltered)
        add(tr("All %Ln of the workspace", nullptr, static_cast<int>(m_offer.all)), ExportChoice::Leads::All);
    m_leavesOut->setChecked(true);
    m_leavesOut->setToolTip(plainToolTip(tr("Also those whose consent was withdrawn. When they stay, columns say so.")));
    layout->addWidget(m_leavesOut);
}

void ExportDialog::addColumns(QVBoxLayout *layout)
{
    layout->addWidget(heading(tr("Columns")));
    addRadio(layout, m_columns, tr("The %n columns of this view", nullptr, m_offer.columns), 0);
    addRadio(layout, m_columns, tr("Every field that is filled, and the number of each lead"), 1);
}

void ExportDialog::addFormats(QVBoxLayout *layout, ExportFormat chosen)
{
    layout->addWidget(heading(tr("Format")));
    m_format->setAccessibleName(tr("Format"));
    const auto add = [this](const QString &text, ExportFormat format) { m_format->addItem(text, static_cast<int>(format)); };
    add(tr("CSV for spreadsheets"), ExportFormat::SpreadsheetCsv);
    add(tr("CSV, exact"), ExportFormat::ExactCsv);
    add(tr("Excel workbook"), ExportFormat::Xlsx);
    add(tr("JSON Lines"), ExportFormat::JsonLines);
    add(tr("Contacts (vCard)"), ExportFormat::Vcard);
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(chosen)));
    layout->addWidget(m_format);
    m_note->setWordWrap(true);
    m_note->setFixedWidth(scaled(Width));
    m_note->setMinimumHeight(2 * m_note->fontMetrics().lineSpacing());
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_note);
}

qint64 ExportDialog::count() const
{
    switch (choice().leads) {
    case ExportChoice::Leads::Checked:
        return m_offer.checked;
    case ExportChoice::Leads::View:
        return m_offer.inView;
    case ExportChoice::Leads::All:
        break;
    }
    return m_offer.all;
}

void ExportDialog::explain()
{
    const ExportFormat format = choice().format;
    const bool isTooMuch = format == ExportFormat::Xlsx && count() > MostLeadsInWorkbook;
    QString note;
    if (isTooMuch)
        note = tr("A workbook holds %1 leads at most. Choose fewer leads, or CSV.").arg(numberText(MostLeadsInWorkbook));
    else if (format == ExportFormat::SpreadsheetCsv)
        note = tr("For Excel, Numbers and LibreOffice. Text that looks like a formula is made harmless.");
    else if (format == ExportFormat::ExactCsv)
        note = tr("Every value as it is, for other programs and for coming back into Leadwright.");
    else if (format == ExportFormat::Xlsx)
        note = tr("Numbers as numbers; telephone numbers and postal codes stay text.");
    else if (format == ExportFormat::Vcard)
        note = tr("For address books and phones: names, company, numbers, addresses and notes, whatever the columns.");
    else
        note = tr("One JSON object a line, for programs.");
    m_note->setText(note);
    m_note->setInk(isTooMuch ? Ink::Danger : Ink::Text2);
    m_format->setAccessibleDescription(note);
    m_go->setEnabled(!isTooMuch);
}

ExportChoice ExportDialog::choice() const
{
    return {static_cast<ExportChoice::Leads>(m_leads->checkedId()), static_cast<ExportFormat>(m_format->currentData().toInt()),
            m_columns->checkedId() == 1, m_leavesOut->isChecked()};
}

} // namespace lead
