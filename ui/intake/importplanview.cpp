#include "ui/intake/importplanview.h"

#include "core/base/text.h"
#include "ui/intake/fieldchoice.h"
#include "ui/intake/mappingmodel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace lead {

namespace {

QString delimiterName(const std::string &delimiter)
{
    if (delimiter == ",")
        return ImportPlanView::tr("commas");
    if (delimiter == ";")
        return ImportPlanView::tr("semicolons");
    if (delimiter == "\t")
        return ImportPlanView::tr("tabs");
    return ImportPlanView::tr("“%1”").arg(fromUtf8(delimiter));
}

QString factsOf(const SniffedFile &file)
{
    const QString rows = QLocale().toString(static_cast<qlonglong>(file.rows));
    QStringList facts{file.rowsAreExact ? ImportPlanView::tr("%1 rows").arg(rows)
                                        : ImportPlanView::tr("about %1 rows").arg(rows),
                      QString::fromStdString(file.encoding.name).toUpper(),
                      ImportPlanView::tr("separated by %1").arg(delimiterName(file.dialect.delimiter))};
    if (file.shape.headerRows == 0)
        facts << ImportPlanView::tr("no headings");
    if (file.shape.preambleRows > 0)
        facts << ImportPlanView::tr("table begins below line %1").arg(file.shape.preambleRows);
    return facts.join(QStringLiteral(" · "));
}

} // namespace

ImportPlanView::ImportPlanView(QWidget *parent)
    : QWidget(parent)
    , m_model(new MappingModel(this))
{
    buildUi();
    connect(m_model, &MappingModel::dataChanged, this, &ImportPlanView::showUnmapped);
    connect(m_unmapped, &QComboBox::currentIndexChanged, this, &ImportPlanView::showUnmapped);
}

void ImportPlanView::buildUi()
{
    m_title = new TextLabel(TextLabel::Role::Title);
    m_facts = new TextLabel(TextLabel::Role::Note);
    m_hint = new TextLabel(TextLabel::Role::Note);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("mapping"));
    m_table->setAccessibleName(tr("Columns of the file and the fields that they fill"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(MappingModel::LeadField, new FieldChoice(m_table));
    // Not when the current cell changes: the arrow keys go from row to row.
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    connect(m_table, &QTableView::clicked, m_table, qOverload<const QModelIndex &>(&QTableView::edit));
    connect(m_table, &QTableView::activated, m_table, qOverload<const QModelIndex &>(&QTableView::edit));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(metrics::rowHeight());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);

    m_import = new QPushButton(tr("&Import"));
    m_import->setDefault(true);
    auto *cancel = new QPushButton(tr("&Cancel"));
    connect(m_import, &QPushButton::clicked, this, &ImportPlanView::accepted);
    connect(cancel, &QPushButton::clicked, this, &ImportPlanView::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Gap);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Section, metrics::Page, metrics::Section);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(m_table, 1);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(buildChoices());
    layout->addSpacing(metrics::Gap);
    layout->addLayout(buttons);
}

QWidget *ImportPlanView::buildChoices()
{
    m_onMatch = new QComboBox;
    m_onMatch->addItem(tr("Fill in what is blank"), onMatchKey(OnMatch::Merge));
    m_onMatch->addItem(tr("Replace what the file says otherwise"), onMatchKey(OnMatch::Update));
    m_onMatch->addItem(tr("Leave the lead as it is"), onMatchKey(OnMatch::Skip));
    m_onMatch->addItem(tr("Add another lead"), onMatchKey(OnMatch::Create));
    m_onMatch->addItem(tr("Set the row aside for review"), onMatchKey(OnMatch::Review));
    m_unmapped = new QComboBox;
    m_unmapped->addItem(tr("Leave out"), false);
    m_unmapped->addItem(tr("Keep as fields of their own"), true);
    m_dates = new QComboBox;
    m_dates->addItem(tr("As the values show"), static_cast<int>(DateOrder::Unknown));
    m_dates->addItem(tr("Day first (31/12/2026)"), static_cast<int>(DateOrder::DayFirst));
    m_dates->addItem(tr("Month first (12/31/2026)"), static_cast<int>(DateOrder::MonthFirst));
    m_dates->addItem(tr("Year first (2026-12-31)"), static_cast<int>(DateOrder::YearFirst));
    m_source = new QLineEdit;
    m_source->setPlaceholderText(tr("Source of rows that have none"));
    m_source->setAcceptDrops(false); // files are dropped on the window

    auto *choices = new QWidget;
    auto *grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::Section);
    grid->setVerticalSpacing(metrics::Gap);
    const auto add = [grid](int row, int column, const QString &text, QWidget *field) {
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
        grid->addWidget(label, row, 2 * column);
        grid->addWidget(field, row, 2 * column + 1);
        grid->setColumnStretch(2 * column + 1, 1);
    };
    add(0, 0, tr("When the lead is &known"), m_onMatch);
    add(0, 1, tr("Columns without a &field"), m_unmapped);
    add(1, 0, tr("&Dates are written"), m_dates);
    add(1, 1, tr("&Source"), m_source);
    return choices;
}

void ImportPlanView::setFile(const QString &fileName, const FileInspection &inspection,
                             const FieldCatalog &catalog)
{
    m_title->setText(tr("Import %1").arg(fileName));
    m_facts->setText(factsOf(inspection.file));
    m_model->setMapping(inspection.mapping, catalog);
    m_table->setColumnWidth(MappingModel::FileColumn, metrics::textWidth(this, 26));
    m_table->setColumnWidth(MappingModel::Examples, metrics::textWidth(this, 48));
    m_table->setColumnWidth(MappingModel::LeadField, metrics::textWidth(this, 28));
    m_onMatch->setCurrentIndex(0);
    m_unmapped->setCurrentIndex(0);
    m_dates->setCurrentIndex(0);
    m_source->clear();
    showUnmapped();
    m_table->setCurrentIndex(m_model->index(0, MappingModel::LeadField));
    m_import->setFocus();
}

void ImportPlanView::showUnmapped()
{
    const int unmapped = m_model->unmappedCount();
    QString text;
    if (unmapped == 0)
        text = tr("Every column has a field. Nothing is written before you press Import, and the whole "
                  "import can be undone.");
    else if (m_unmapped->currentData().toBool())
        text =
            unmapped == 1
                ? tr("One column becomes a field of its own. The whole import can be undone.")
                : tr("%1 columns become fields of their own. The whole import can be undone.").arg(unmapped);
    else
        text = unmapped == 1
                   ? tr("One column has no field and is left out. The whole import can be undone.")
                   : tr("%1 columns have no field and are left out. The whole import can be undone.")
                         .arg(unmapped);
    m_hint->setText(text);
}

IntakePlan ImportPlanView::plan() const
{
    IntakePlan plan;
    plan.mapping = m_model->mapping();
    plan.onMatch = onMatchFromKey(m_onMatch->currentData().toString()).value_or(OnMatch::Merge);
    plan.onMatchChosen = m_onMatch->currentIndex() > 0;
    plan.unmapped = m_unmapped->currentData().toBool() ? Unmapped::Custom : Unmapped::Ignore;
    plan.dateOrder = static_cast<DateOrder>(m_dates->currentData().toInt());
    plan.source = m_source->text().trimmed();
    return plan;
}

} // namespace lead
