#include "ui/calendar/unplannedlist.h"

#include "core/base/whendone.h"
#include "ui/calendar/taskpaint.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QListView>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace lead {

namespace {
constexpr int Width = 232;
constexpr int MostLeads = 100;
constexpr int AvatarSize = 28;
constexpr int RowHeight = 48;
constexpr int ScoreWidth = 36;
enum Role { IdRole = Qt::UserRole + 1, NoteRole, ScoreRole };
} // namespace

/// The leads as rows that can be dragged.
class UnplannedModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setLeads(std::vector<LeadRecord> leads)
    {
        beginResetModel();
        m_leads = std::move(leads);
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_leads.size()); }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const LeadRecord &lead = m_leads[static_cast<std::size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return lead.name;
        case Qt::AccessibleTextRole:
            return UnplannedList::tr("%1, %2, no next step", "lead, stage").arg(lead.name, lead.stage);
        case IdRole:
            return QVariant::fromValue(qint64(lead.id.value));
        case NoteRole:
            return lead.owner.isEmpty() ? lead.stage : UnplannedList::tr("%1 · %2", "stage, owner").arg(lead.stage, lead.owner);
        case ScoreRole:
            return lead.score ? QVariant(*lead.score) : QVariant();
        default:
            return {};
        }
    }
    QStringList mimeTypes() const override { return {QString(QLatin1StringView(LeadMimeType))}; }
    QMimeData *mimeData(const QModelIndexList &rows) const override
    {
        QStringList ids;
        for (const QModelIndex &row : rows)
            ids << QString::number(row.data(IdRole).toLongLong());
        auto *data = new QMimeData;
        data->setData(QLatin1StringView(LeadMimeType), ids.join(u' ').toLatin1());
        return data;
    }
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    std::vector<LeadRecord> m_leads;
};

namespace {

class UnplannedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {AvatarSize, scaled(RowHeight)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const bool isSelected = option.state & QStyle::State_Selected;
        QRect row = option.rect.adjusted(metrics::Gap, 2, -metrics::Gap, -2);
        painter->save();
        if (isSelected || option.state & QStyle::State_MouseOver)
            paintBox(*painter, row, metrics::ControlRadius, isSelected ? t.selected : t.hover);
        if (option.state & QStyle::State_HasFocus && option.widget && showsFocus(option.widget))
            paintFocusRing(*painter, row, metrics::ControlRadius);
        row.adjust(metrics::Gap, 0, -metrics::Gap, 0);
        const int avatar = scaled(AvatarSize);
        paintAvatar(*painter, QRectF(row.left(), row.center().y() - avatar / 2.0, avatar, avatar), index.data().toString());
        row.setLeft(row.left() + avatar + metrics::Gap);
        if (index.data(ScoreRole).isValid()) {
            paintScore(*painter, QRectF(row.right() - scaled(ScoreWidth), row.top(), scaled(ScoreWidth), row.height()), index.data(ScoreRole).toInt());
            row.setRight(row.right() - scaled(ScoreWidth) - metrics::Tight);
        }
        const QFont strong = textFont(TextStyle::BodyMedium);
        const QFont small = textFont(TextStyle::Small);
        painter->setFont(strong);
        painter->setPen(t.text);
        painter->drawText(QRect(row.left(), row.top(), row.width(), row.height() / 2), Qt::AlignLeft | Qt::AlignBottom, elided(index.data().toString(), strong, row.width()));
        painter->setFont(small);
        painter->setPen(t.text2);
        painter->drawText(QRect(row.left(), row.center().y(), row.width(), row.height() / 2), Qt::AlignLeft | Qt::AlignVCenter, elided(index.data(NoteRole).toString(), small, row.width()));
        painter->restore();
    }
};

} // namespace

UnplannedList::UnplannedList(LeadService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_model(new UnplannedModel(this))
    , m_view(new QListView)
    , m_count(new TextLabel(QString(), TextStyle::Small, Ink::Text2))
    , m_none(new TextLabel(tr("Every open lead has a next step."), TextStyle::Body, Ink::Text2))
{
    setFixedWidth(scaled(Width));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new UnplannedDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAccessibleName(tr("Leads without a next step"));
    m_count->setWordWrap(true);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(metrics::Section, metrics::Gap, metrics::Section, 0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Gap);
    head->setSpacing(2);
    head->addWidget(new TextLabel(tr("No next step"), TextStyle::BodyStrong));
    head->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_none);
    layout->addWidget(m_view, 1);
    m_none->hide();
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QRect rect = m_view->visualRect(index);
        Q_EMIT planWanted({index.data(IdRole).toLongLong()}, {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()});
    });
}

// Nobody sees it meanwhile: asked for anew when it is shown.
void UnplannedList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void UnplannedList::setMine(bool isMine)
{
    m_isMine = isMine;
    reload();
}

void UnplannedList::reload()
{
    const int request = ++m_request; // answers to what was asked before count no more
    m_isStale = !isVisible();
    if (m_isStale || !m_service.isOpen())
        return;
    LeadQuery query;
    query.condition = m_isMine ? QStringLiteral("outcome = open and next_action_at is empty and owner = me") : QStringLiteral("outcome = open and next_action_at is empty");
    query.sorts = {{F::Score, Qt::DescendingOrder}};
    query.limit = MostLeads;
    whenDone(m_service.list(query), this, [this, request](const Result<LeadList> &list) {
        if (request != m_request)
            return;
        if (!list) {
            showProblem(list.error());
            return;
        }
        m_none->setText(list->total > 0 ? tr("Every open lead has a next step.") : tr("There are no leads yet."));
        m_none->setInk(Ink::Text2);
        m_count->setText(list->matching > list->count() ? tr("%Ln leads, the best %1 below. Drag one to a time.", nullptr, static_cast<int>(list->matching)).arg(list->count())
                                                        : tr("%Ln leads. Drag one to a time.", nullptr, static_cast<int>(list->matching)));
        m_count->setVisible(list->matching > 0);
        m_none->setVisible(list->matching == 0);
        whenDone(m_service.records(*list->ids), this, [this, request](const Result<std::vector<LeadRecord>> &records) {
            if (request != m_request)
                return;
            if (!records) {
                showProblem(records.error());
                return;
            }
            m_model->setLeads(*records);
            Q_EMIT shown();
        });
    });
}

// Never to be taken for a list without leads.
void UnplannedList::showProblem(const Error &error)
{
    m_model->setLeads({});
    m_count->hide();
    m_none->setText(tr("The leads could not be listed. %1").arg(error.message));
    m_none->setInk(Ink::Danger);
    m_none->show();
}

} // namespace lead
