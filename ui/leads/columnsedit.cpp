#include "ui/leads/columnsedit.h"

#include "core/base/text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QSpinBox>
#include <algorithm>

namespace lead {

namespace {
constexpr int Width = 288;
constexpr int RowsShown = 9;
constexpr int Narrowest = 44;
constexpr int Widest = 800;
constexpr int WidthStep = 8;
} // namespace

ColumnsEdit::ColumnsEdit(const FieldCatalog &catalog, const LeadColumns &columns, Appearance::Density density,
                         QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_columns(columns)
    , m_search(new SearchField(tr("Find a column")))
    , m_list(new QListWidget)
    , m_width(new QSpinBox)
    , m_freeze(new QCheckBox(tr("Keep the name in &place while scrolling")))
{
    setFixedWidth(scaled(Width));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setAccessibleDescription(tr("Space shows or hides a column, Ctrl+Up and Ctrl+Down move it."));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setFixedHeight(RowsShown * metrics::plainRowHeight());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(new Divider);
    layout->addWidget(buildFoot(density));
    fill();
    setFocusProxy(m_list);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ColumnsEdit::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsEdit::take);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnsEdit::take, Qt::QueuedConnection);
    connect(m_list->model(), &QAbstractItemModel::rowsInserted, this, &ColumnsEdit::take, Qt::QueuedConnection);
    connect(m_list, &QListWidget::currentItemChanged, this, &ColumnsEdit::showWidth);
}

QWidget *ColumnsEdit::buildFoot(Appearance::Density density)
{
    m_width->setRange(Narrowest, Widest);
    m_width->setSingleStep(WidthStep);
    m_width->setAccessibleName(tr("Width of the column"));
    m_freeze->setChecked(m_columns.freezesName);
    auto *densities = new Segmented(tr("Height of rows"), {tr("Comfortable"), tr("Compact")});
    densities->setCurrentIndex(density == Appearance::Density::Compact ? 1 : 0);
    auto *reset = new Button(tr("Usual columns"), Button::Kind::Ghost);
    reset->setSmall(true);
    auto *foot = new QWidget;
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    auto *width = new QHBoxLayout;
    width->addWidget(new TextLabel(tr("Width"), TextStyle::Body, Ink::Text2), 1);
    width->addWidget(m_width);
    layout->addLayout(width);
    layout->addWidget(m_freeze);
    layout->addWidget(densities);
    layout->addWidget(reset, 0, Qt::AlignLeft);
    connect(m_width, &QSpinBox::valueChanged, this, [this](int px) {
        const QListWidgetItem *item = m_list->currentItem();
        if (!item || m_isFilling)
            return;
        m_columns.widths.insert(item->data(Qt::UserRole).toInt(), px);
        Q_EMIT columnsChosen(m_columns);
    });
    connect(m_freeze, &QCheckBox::toggled, this, [this](bool freezes) {
        m_columns.freezesName = freezes;
        Q_EMIT columnsChosen(m_columns);
    });
    connect(densities, &Segmented::currentChanged, this, [this](int index) {
        Q_EMIT densityChosen(index == 1 ? Appearance::Density::Compact : Appearance::Density::Comfortable);
    });
    connect(reset, &QAbstractButton::clicked, this, [this] {
        m_columns = {};
        m_freeze->setChecked(true);
        fill();
        Q_EMIT columnsChosen(m_columns);
    });
    return foot;
}

// What is shown comes first, in its order.
void ColumnsEdit::fill()
{
    m_isFilling = true;
    m_list->clear();
    std::vector<FieldNumber> order = m_columns.fields;
    for (const FieldNumber field : possibleLeadColumns(m_catalog))
        if (std::find(order.begin(), order.end(), field) == order.end())
            order.push_back(field);
    const auto shown = static_cast<std::ptrdiff_t>(m_columns.fields.size());
    for (std::ptrdiff_t i = 0; i < static_cast<std::ptrdiff_t>(order.size()); ++i) {
        const Field *field = m_catalog.find(order[static_cast<std::size_t>(i)]);
        if (!field)
            continue;
        auto *item = new QListWidgetItem(field->label, m_list);
        item->setData(Qt::UserRole, field->number);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(i < shown ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, metrics::plainRowHeight()});
    }
    m_list->setCurrentRow(0);
    m_isFilling = false;
    showWidth();
}

void ColumnsEdit::narrow(const QString &typed)
{
    const auto wanted = folded(toUtf8(typed.trimmed()));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(folded(toUtf8(m_list->item(row)->text())).find(wanted) == std::string::npos);
}

void ColumnsEdit::take()
{
    if (m_isFilling)
        return;
    std::vector<FieldNumber> fields;
    for (int row = 0; row < m_list->count(); ++row)
        if (const QListWidgetItem *item = m_list->item(row); item->checkState() == Qt::Checked)
            fields.push_back(item->data(Qt::UserRole).toInt());
    if (fields == m_columns.fields)
        return;
    m_columns.fields = fields;
    Q_EMIT columnsChosen(m_columns);
}

void ColumnsEdit::moveCurrent(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_isFilling = true;
    QListWidgetItem *item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentItem(item);
    m_isFilling = false;
    take();
}

void ColumnsEdit::showWidth()
{
    const QListWidgetItem *item = m_list->currentItem();
    const Field *field = item ? m_catalog.find(item->data(Qt::UserRole).toInt()) : nullptr;
    m_width->setEnabled(field != nullptr);
    if (!field)
        return;
    m_isFilling = true;
    m_width->setValue(m_columns.widths.value(field->number, defaultWidthOf(*field)));
    m_isFilling = false;
}

bool ColumnsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if ((key->modifiers() & Qt::ControlModifier) && (isUp || key->key() == Qt::Key_Down)) {
            moveCurrent(isUp ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lead
