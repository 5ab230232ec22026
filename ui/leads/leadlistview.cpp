#include "ui/leads/leadlistview.h"

#include "ui/leads/leadheader.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace lead {

namespace {
constexpr int CheckColumnWidth = 44;
constexpr int RowHeight = 44;
constexpr int CompactRowHeight = 36;
constexpr int NarrowestColumn = 44;
constexpr int WidestFit = 480;
constexpr int NarrowestStretch = 120;
constexpr int FrozenColumns = 2;
} // namespace

LeadListView::LeadListView(LeadListModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_header(new LeadHeader(this))
    , m_density(Theme::density())
{
    setObjectName(QStringLiteral("leads"));
    setAccessibleName(tr("Leads"));
    buildHeader();
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers); // edit() is called when a person asks for it
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    dress();
    connect(&model, &QAbstractItemModel::modelReset, this, &LeadListView::fitColumns);
    connect(&model.checks(), &LeadChecks::changed, this, [this] {
        m_header->setCheckState(m_model.checkStateOfAll());
        viewport()->update();
    });
    fitColumns();
}

void LeadListView::buildHeader()
{
    setHorizontalHeader(m_header);
    m_header->setMinimumSectionSize(NarrowestColumn);
    m_header->setFrozen(FrozenColumns);
    connect(m_header, &LeadHeader::sortAsked, this, [this](int section, bool asSecond) {
        if (const Field *field = m_model.fieldOf(section))
            Q_EMIT sortAsked(field->number, asSecond);
    });
    connect(m_header, &LeadHeader::checkAllToggled, this, [this] {
        if (m_model.checks().isEmpty())
            checkAll();
        else
            m_model.checks().clear();
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int width) { takeWidth(section, width); });
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, &LeadListView::fitSection);
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isLayingOut)
            QMetaObject::invokeMethod(this, &LeadListView::takeOrder, Qt::QueuedConnection);
    });
}

void LeadListView::dress()
{
    m_rowHeight = scaled(m_density == Appearance::Density::Compact ? CompactRowHeight : RowHeight);
    m_painter.clear();
    verticalHeader()->setMinimumSectionSize(m_rowHeight);
    verticalHeader()->setDefaultSectionSize(m_rowHeight);
    verticalScrollBar()->setSingleStep(m_rowHeight);
    horizontalScrollBar()->setSingleStep(scaled(NarrowestColumn));
    viewport()->update();
}

void LeadListView::setDensity(Appearance::Density density)
{
    if (density == m_density)
        return;
    const int top = topRow();
    m_density = density;
    dress();
    scrollToRow(top);
}

void LeadListView::scrollToRow(int row)
{
    verticalScrollBar()->setValue(row * m_rowHeight);
}

void LeadListView::setColumns(const LeadColumns &columns)
{
    m_columns = columns;
    m_header->setFrozen(columns.freezesName ? FrozenColumns : 0);
    m_model.setColumns(columns.fields);
    fitColumns();
    showOrder();
}

// What is left over goes to the next step, which has the longest text, or else to the last column.
void LeadListView::fitColumns()
{
    const FieldCatalog *catalog = m_model.catalog();
    if (!catalog || m_isLayingOut)
        return;
    m_isLayingOut = true;
    const int width = viewport()->width();
    const std::vector<FieldNumber> shown = fittingColumns(m_columns, *catalog, width * 100 / textPercent());
    int used = scaled(CheckColumnWidth);
    int stretching = -1;
    m_header->resizeSection(LeadListModel::CheckColumn, used);
    for (int section = LeadListModel::NameColumn; section < m_model.columnCount(); ++section) {
        const Field *field = m_model.fieldOf(section);
        const bool isShown = section == LeadListModel::NameColumn ||
                             (field && std::find(shown.begin(), shown.end(), field->number) != shown.end());
        m_header->setSectionHidden(section, !isShown);
        if (!isShown || !field)
            continue;
        const int own = scaled(m_columns.widths.value(field->number, defaultWidthOf(*field)));
        m_header->resizeSection(section, own);
        used += own;
        if (field->number == F::NextActionAt || stretching < 0 || m_model.fieldOf(stretching)->number != F::NextActionAt)
            stretching = section;
    }
    if (stretching >= 0) {
        const FieldNumber field = m_model.fieldOf(stretching)->number;
        const int room = m_header->sectionSize(stretching) + width - used;
        const bool givesWay = field == F::NextActionAt && !m_columns.widths.contains(field) && room >= scaled(NarrowestStretch);
        if (used < width || givesWay)
            m_header->resizeSection(stretching, std::max(scaled(NarrowestStretch), room));
    }
    m_isLayingOut = false;
    viewport()->update();
}

void LeadListView::takeWidth(int section, int width)
{
    const Field *field = m_model.fieldOf(section);
    if (m_isLayingOut || !field)
        return;
    m_columns.widths.insert(field->number, width * 100 / textPercent());
    Q_EMIT columnsChanged();
}

void LeadListView::fitSection(int section)
{
    const Field *field = m_model.fieldOf(section);
    if (!field)
        return;
    const auto [top, bottom] = shownRows();
    int width = scaled(NarrowestColumn);
    for (int row = top; row <= bottom; ++row)
        width = std::max(width, m_painter.widthOf(m_model.row(row), *field));
    const QString label = m_model.headerData(section, Qt::Horizontal).toString();
    width = std::max(width, QFontMetrics(textFont(TextStyle::SmallStrong)).horizontalAdvance(label) + scaled(NarrowestColumn));
    m_header->resizeSection(section, std::min(width, scaled(WidestFit)));
}

std::pair<int, int> LeadListView::shownRows() const
{
    const int top = verticalOffset() / m_rowHeight;
    return {top, std::min(m_model.rowCount() - 1, top + viewport()->height() / m_rowHeight)};
}

void LeadListView::checkAll()
{
    const auto [top, bottom] = shownRows();
    m_model.checkPage(top, bottom);
}

// Columns are the model's in their order, so that a moved section moves its field and the header begins anew.
void LeadListView::takeOrder()
{
    std::vector<FieldNumber> fields;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int section = m_header->logicalIndex(visual);
        const Field *field = section >= LeadListModel::FirstField ? m_model.fieldOf(section) : nullptr;
        if (field)
            fields.push_back(field->number);
    }
    m_isLayingOut = true;
    for (int section = 0; section < m_header->count(); ++section)
        m_header->moveSection(m_header->visualIndex(section), section);
    m_isLayingOut = false;
    LeadColumns columns = m_columns;
    columns.fields = fields;
    setColumns(columns);
    Q_EMIT columnsChanged();
}

void LeadListView::showOrder()
{
    std::vector<LeadHeader::SortMark> marks;
    for (const ListSort &sort : m_model.query().sorts)
        if (const int section = m_model.columnOf(sort.field); section >= 0)
            marks.push_back({section, sort.order});
    m_header->setSortMarks(marks);
}

QModelIndex LeadListView::indexAt(const QPoint &point) const
{
    if (point.x() >= m_header->frozenWidth())
        return QTableView::indexAt(point);
    return QTableView::indexAt({point.x() - m_header->offset(), point.y()});
}

QRect LeadListView::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (index.isValid() && m_model.isGroupRow(index.row()))
        return {0, rect.top(), viewport()->width(), rect.height()};
    if (index.column() < m_header->frozenSections() && m_header->frozenWidth() > 0)
        rect.translate(m_header->offset(), 0);
    return rect;
}

void LeadListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int sideways = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (index.column() < m_header->frozenSections())
        horizontalScrollBar()->setValue(sideways);
    else if (const int hidden = m_header->frozenWidth() - visualRect(index).left(); hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

// The columns that stand still have to be painted anew when the others move.
void LeadListView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        viewport()->update();
        m_header->viewport()->update();
    }
}

void LeadListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void LeadListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange) {
        dress();
        fitColumns();
    }
}

void LeadListView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, row * m_rowHeight - verticalOffset(), viewport()->width(), m_rowHeight);
}

void LeadListView::setHovered(int row)
{
    if (row == m_hoveredRow)
        return;
    updateRow(std::exchange(m_hoveredRow, row));
    updateRow(row);
}

void LeadListView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        step(1);
    updateRow(currentIndex().row());
}

void LeadListView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void LeadListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

void LeadListView::setCurrentLead(LeadId lead)
{
    const int row = m_model.rowOf(lead);
    if (row >= 0)
        setCurrentIndex(m_model.index(row, std::max<int>(LeadListModel::NameColumn, currentIndex().column())));
}

void LeadListView::step(int rows)
{
    const int last = m_model.rowCount() - 1;
    const int direction = rows < 0 ? -1 : 1;
    int row = std::clamp(currentIndex().row() + rows, 0, std::max(0, last));
    while (row >= 0 && row <= last && m_model.isGroupRow(row))
        row += direction;
    if (row >= 0 && row <= last)
        setCurrentIndex(m_model.index(row, std::max<int>(LeadListModel::NameColumn, currentIndex().column())));
}

} // namespace lead
