#include "ui/intake/importcolumnsview.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "core/quality/datenormaliser.h"
#include "ui/intake/constantdialog.h"
#include "ui/intake/derivecolumndialog.h"
#include "ui/intake/importtable.h"
#include "ui/intake/mappingdelegate.h"
#include "ui/intake/mappingmodel.h"
#include "ui/intake/newfielddialog.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace lead {

namespace {
constexpr int CheckWidth = 260;
constexpr int LeastColumnWidth = 138; // the longest heading, "Columna del archivo"
constexpr double LeastShare = 0.62;
} // namespace

ImportColumnsView::ImportColumnsView(ImportSession &session, ImportService &imports, LeadService &leads, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_imports(imports)
    , m_leads(leads)
    , m_model(new MappingModel(session, this))
{
    buildUi();
    connect(&session, &ImportSession::mappingChanged, this, &ImportColumnsView::showState);
    connect(&session, &ImportSession::checkChanged, this, &ImportColumnsView::showState);
    connect(m_model, &MappingModel::newFieldWanted, this, &ImportColumnsView::askNewField);
}

void ImportColumnsView::buildUi()
{
    m_problem = new Banner;
    m_table = newImportTable(m_model, tr("Columns of the file and the fields that they fill"));
    m_table->setObjectName(QStringLiteral("mapping"));
    m_table->setItemDelegate(new MappingDelegate(m_table));
    m_table->setMouseTracking(true);
    // Not when the current cell changes: the arrow keys go from row to row.
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::clicked, this, &ImportColumnsView::act);
    connect(m_table, &QTableView::activated, this, &ImportColumnsView::act);
    connect(m_table, &QTableView::customContextMenuRequested, this, &ImportColumnsView::showMenu);
    m_table->verticalHeader()->setDefaultSectionSize(metrics::controlHeight() + metrics::Section);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(MappingModel::Check, QHeaderView::Stretch);
    header->setMinimumSectionSize(scaled(LeastColumnWidth));

    m_constants = new QWidget;
    m_constantsRow = new QHBoxLayout(m_constants);
    m_constantsRow->setContentsMargins(0, 0, 0, 0);
    m_constantsRow->setSpacing(metrics::Gap);

    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Section, metrics::Page, metrics::Page);
    layout->setSpacing(metrics::Snug);
    layout->addWidget(m_problem);
    layout->addWidget(buildBar());
    layout->addWidget(m_constants);
    layout->addWidget(card, 1);
}

QWidget *ImportColumnsView::buildBar()
{
    m_mapped = new Pill({}, ToneName::Success);
    m_toReview = new Pill({}, ToneName::Warning);
    m_skipped = new Pill({}, ToneName::Neutral);
    m_templates = new QComboBox;
    m_templates->setAccessibleName(tr("Template"));
    m_templates->setMinimumWidth(scaled(170));
    connect(m_templates, &QComboBox::activated, this, [this](int at) { useTemplate(m_templates->itemData(at).toString()); });
    m_onlyToReview = new QCheckBox(tr("Show only columns to &review"));
    connect(m_onlyToReview, &QCheckBox::toggled, m_model, &MappingModel::setOnlyToReview);
    auto *add = new Button(tr("&Add"), Button::Kind::Secondary, "plus");
    auto *menu = new QMenu(add);
    connect(menu->addAction(tr("Set a value for every row…")), &QAction::triggered, this, &ImportColumnsView::askConstant);
    connect(menu->addAction(tr("Combine columns…")), &QAction::triggered, this, [this] { askDerived(true); });
    connect(menu->addAction(tr("Split a column…")), &QAction::triggered, this, [this] { askDerived(false); });
    menu->addSeparator();
    m_keep = menu->addAction(tr("Create fields for columns left &out"), this, &ImportColumnsView::keepLeftOut);
    add->setMenu(menu);
    auto *save = new Button(tr("&Save as template…"), Button::Kind::Ghost);
    connect(save, &Button::clicked, this, &ImportColumnsView::saveTemplate);

    // Where there is little room it goes on in a second line, each of these whole.
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(metrics::Gap);
    const auto addGroup = [flow](std::initializer_list<QWidget *> widgets) {
        auto *group = new QWidget;
        auto *row = new QHBoxLayout(group);
        row->setContentsMargins(0, 0, metrics::Gap, 0);
        row->setSpacing(metrics::Gap);
        for (QWidget *widget : widgets)
            row->addWidget(widget);
        flow->addWidget(group);
    };
    addGroup({m_mapped, m_toReview, m_skipped});
    addGroup({m_onlyToReview});
    addGroup({new TextLabel(tr("Template"), TextStyle::Body, Ink::Text2), m_templates, save});
    addGroup({add});
    return bar;
}

void ImportColumnsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

// What the check says has to be readable; the other columns give it room down to a share of their own.
void ImportColumnsView::fitColumns()
{
    const std::pair<int, int> columns[] = {{MappingModel::FileColumn, 180}, {MappingModel::Examples, 230}, {MappingModel::LeadField, 240}, {MappingModel::Action, 150}};
    int wanted = 0;
    for (const auto &[column, width] : columns)
        wanted += m_table->isColumnHidden(column) ? 0 : scaled(width);
    const double room = m_table->width() - scaled(CheckWidth) - metrics::Section;
    const double share = std::clamp(room / wanted, LeastShare, 1.0);
    for (const auto &[column, width] : columns)
        m_table->setColumnWidth(column, qRound(scaled(width) * share));
}

void ImportColumnsView::open()
{
    if (const WorkspaceInfoPtr info = m_leads.info())
        m_model->setCatalog(info->catalog);
    fillTemplates();
    showState();
}

void ImportColumnsView::focusFirst()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, MappingModel::LeadField));
}

void ImportColumnsView::showState()
{
    m_mapped->setText(tr("%n mapped", nullptr, m_model->count(ColumnTone::Mapped)));
    const int toReview = m_model->count(ColumnTone::ToReview);
    m_toReview->setText(tr("%n to review", nullptr, toReview));
    m_toReview->setVisible(toReview > 0);
    m_onlyToReview->setEnabled(toReview > 0 || m_onlyToReview->isChecked());
    const int skipped = m_model->count(ColumnTone::NotImported);
    m_skipped->setText(tr("%n not imported", nullptr, skipped));
    m_skipped->setVisible(skipped > 0);
    m_keep->setEnabled(skipped > 0);
    m_table->setColumnHidden(MappingModel::Action, toReview == 0);
    fitColumns();
    const auto problem = mappingProblem(m_session.draft().mapping);
    m_problem->showText(problem && m_session.draft().newFields.empty() ? problem->message : QString(), Banner::Kind::Warning);
    showConstants();
}

void ImportColumnsView::showConstants()
{
    while (QLayoutItem *item = m_constantsRow->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto &constants = m_session.draft().mapping.constants;
    m_constants->setVisible(!constants.empty());
    if (constants.empty())
        return;
    m_constantsRow->addWidget(new TextLabel(tr("For every row"), TextStyle::Small, Ink::Text2));
    for (const auto &[field, text] : constants) {
        auto *chip = new Chip(m_model->labelOf(field), QStringLiteral("="), fromUtf8(text));
        connect(chip, &Chip::removeRequested, this, [this, f = field] { m_session.setConstant(f, {}); });
        m_constantsRow->addWidget(chip);
    }
    m_constantsRow->addStretch(1);
}

void ImportColumnsView::fillTemplates()
{
    whenDone(m_imports.templates(), this, [this](const Result<std::vector<SavedMapping>> &saved) {
        m_templates->clear();
        m_templates->addItem(tr("None"), QString());
        if (saved)
            for (const SavedMapping &mapping : *saved)
                m_templates->addItem(mapping.name, mapping.name);
        m_templates->setCurrentIndex(std::max(0, m_templates->findData(m_session.draft().templateName)));
    });
}

void ImportColumnsView::act(const QModelIndex &index)
{
    if (index.column() == MappingModel::LeadField) {
        m_table->edit(index);
        return;
    }
    if (index.column() != MappingModel::Action || index.data().toString().isEmpty())
        return;
    if (index.data(MappingModel::NeedsDateRole).toBool())
        askDateOrder(index);
    else
        m_session.confirm(index.data(MappingModel::FileIndexRole).toInt());
}

// Both readings of a value of the file: whoever knows the file sees at once which one is right.
void ImportColumnsView::askDateOrder(const QModelIndex &index)
{
    const PlanCheck *check = m_session.check();
    const WorkspaceInfoPtr info = m_leads.info();
    if (!check || !info)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QLocale locale;
    for (const DateOrder order : {DateOrder::MonthFirst, DateOrder::DayFirst}) {
        QStringList examples;
        for (const std::string &example : check->dates.examples)
            if (const DateValue date = DateNormaliser(order, info->timeZone).normalise(example); date.isValid)
                examples << tr("%1 is %2").arg(fromUtf8(example), locale.toString(QDate(1970, 1, 1).addDays(date.days), QLocale::LongFormat));
        const QString name = order == DateOrder::MonthFirst ? tr("Month first: %1") : tr("Day first: %1");
        connect(menu->addAction(name.arg(examples.join(QStringLiteral(", ")))), &QAction::triggered, this, [this, order] { m_session.setDateOrder(order); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
}

void ImportColumnsView::askNewField(int column)
{
    const MappedColumn &mapped = m_session.draft().mapping.columns[static_cast<std::size_t>(column)];
    auto *dialog = new NewFieldDialog(m_model->headingOf(column), NewFieldDialog::proposed({}, mapped).type, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, column] { m_session.setNewField(column, dialog->field()); });
    dialog->open();
}

// A field for each column that would stay out and has values. They are made with the import, so each can be changed before.
void ImportColumnsView::keepLeftOut()
{
    std::map<int, NewField> fields;
    for (const MappedColumn &column : m_session.draft().mapping.columns)
        if (column.field == 0 && !column.samples.empty() && !m_session.draft().newFields.contains(column.index))
            fields.emplace(column.index, NewFieldDialog::proposed(m_model->headingOf(column.index), column));
    m_session.addNewFields(fields);
}

void ImportColumnsView::askConstant()
{
    auto *dialog = new ConstantDialog(m_model->catalog(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_session.setConstant(dialog->field(), dialog->text()); });
    dialog->open();
}

void ImportColumnsView::askDerived(bool combine)
{
    QStringList headings;
    for (std::size_t i = 0; i < m_session.fileColumns(); ++i)
        headings << m_model->headingOf(static_cast<int>(i));
    const QModelIndex current = m_table->currentIndex();
    const int column = current.isValid() ? current.data(MappingModel::FileIndexRole).toInt() : 0;
    auto *dialog = new DeriveColumnDialog(combine ? DeriveColumnDialog::Mode::Combine : DeriveColumnDialog::Mode::Split, headings, column, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        for (const DerivedColumn &derived : dialog->columns())
            m_session.addDerived(derived);
        m_table->scrollToBottom();
        m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, MappingModel::LeadField));
    });
    dialog->open();
}

void ImportColumnsView::saveTemplate()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as template"));
    dialog->setLabelText(tr("Name of the template"));
    dialog->setTextValue(m_session.draft().templateName.isEmpty() ? m_session.draft().batch : m_session.draft().templateName);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        ColumnMapping mapping = m_session.draft().mapping;
        whenDone(m_imports.saveTemplate(name.trimmed(), mapping), this, [this, name, mapping](const Result<OperationId> &saved) {
            if (saved)
                m_session.useTemplate(name.trimmed(), mapping);
            else
                m_problem->showText(saved.error().message, Banner::Kind::Danger);
            fillTemplates();
        });
    });
    dialog->open();
}

void ImportColumnsView::useTemplate(const QString &name)
{
    if (name.isEmpty()) {
        m_session.useTemplate({}, m_session.inspection().mapping);
        return;
    }
    std::vector<std::string> headings;
    for (std::size_t i = 0; i < m_session.fileColumns(); ++i)
        headings.push_back(m_session.draft().mapping.columns[i].header);
    whenDone(m_imports.fitTemplate(name, headings), this, [this, name](const Result<ColumnMapping> &mapping) {
        if (mapping) {
            m_session.useTemplate(name, *mapping);
            return;
        }
        m_problem->showText(mapping.error().message, Banner::Kind::Danger);
        m_templates->setCurrentIndex(std::max(0, m_templates->findData(m_session.draft().templateName)));
    });
}

void ImportColumnsView::showMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    const int column = index.data(MappingModel::FileIndexRole).toInt();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Don’t import")), &QAction::triggered, this, [this, column] { m_session.setField(column, 0); });
    connect(menu->addAction(tr("Create custom field…")), &QAction::triggered, this, [this, column] { askNewField(column); });
    menu->addSeparator();
    connect(menu->addAction(tr("Combine columns…")), &QAction::triggered, this, [this] { askDerived(true); });
    connect(menu->addAction(tr("Split a column…")), &QAction::triggered, this, [this] { askDerived(false); });
    if (static_cast<std::size_t>(column) >= m_session.fileColumns())
        connect(menu->addAction(tr("Remove this column")), &QAction::triggered, this, [this, column] { m_session.removeDerived(column); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace lead
