#include "ui/calendar/agendaview.h"

#include "ui/calendar/agendamodel.h"
#include "ui/calendar/taskpaint.h"
#include "ui/leads/taskeditor.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace lead {

namespace {

constexpr int TimeWidth = 72;
constexpr int LengthWidth = 84;
constexpr int OwnerWidth = 140;
constexpr int LeadWidth = 220;
constexpr int LeastForOwner = 620;

class AgendaDelegate : public QStyledItemDelegate
{
public:
    AgendaDelegate(AgendaModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {scaled(LeadWidth), index.data(AgendaModel::IsHeadingRole).toBool() ? metrics::controlHeight() + metrics::Gap : metrics::plainRowHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const QRect row = option.rect.adjusted(metrics::Page, 0, -metrics::Page, 0);
        painter->save();
        const CalendarTask *task = m_model.taskAt(index);
        if (!task) {
            const QFont font = textFont(TextStyle::BodyStrong);
            painter->setFont(font);
            painter->setPen(t.text);
            painter->drawText(row.adjusted(0, metrics::Gap, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
            painter->setPen(t.border);
            painter->drawLine(row.bottomLeft(), row.bottomRight());
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected || option.state & QStyle::State_MouseOver)
            paintBox(*painter, row.adjusted(-metrics::Gap, 1, metrics::Gap, -1), metrics::ControlRadius, option.state & QStyle::State_Selected ? t.selected : t.hover);
        paintTask(*painter, row, *task);
        if (option.state & QStyle::State_HasFocus && option.widget && showsFocus(option.widget))
            paintFocusRing(*painter, row.adjusted(-metrics::Gap, 1, metrics::Gap, -1), metrics::ControlRadius);
        painter->restore();
    }

private:
    void paintTask(QPainter &painter, QRect row, const CalendarTask &task) const
    {
        const Tokens &t = tokens();
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(*task.task.dueAt, m_model.zone());
        const bool isLate = !task.task.doneAt && *task.task.dueAt < m_model.now();
        const auto draw = [&painter](const QRect &at, const QString &text, const QFont &font, const QColor &ink, Qt::Alignment where = Qt::AlignLeft) {
            painter.setFont(font);
            painter.setPen(ink);
            painter.drawText(at, static_cast<int>(where | Qt::AlignVCenter), elided(text, font, at.width()));
        };
        const QFont body = textFont(TextStyle::Body);
        draw({row.left(), row.top(), scaled(TimeWidth) - metrics::Gap, row.height()}, QLocale().toString(local.time(), QLocale::ShortFormat), body, isLate ? t.danger.text : t.text2);
        row.setLeft(row.left() + scaled(TimeWidth));
        const int icon = metrics::IconSize;
        paintIcon(painter, QRectF(row.left(), row.center().y() - icon / 2.0, icon, icon), task.task.doneAt ? "check" : iconOfKind(taskKind(task.task)),
                  task.task.doneAt ? t.text3 : t.tone(toneOf(task)).text);
        row.setLeft(row.left() + icon + metrics::Gap);
        if (row.width() > scaled(LeastForOwner)) {
            draw({row.right() - scaled(OwnerWidth), row.top(), scaled(OwnerWidth), row.height()}, task.owner, body, t.text2, Qt::AlignRight);
            row.setRight(row.right() - scaled(OwnerWidth) - metrics::Gap);
        }
        if (task.task.minutes)
            draw({row.right() - scaled(LengthWidth), row.top(), scaled(LengthWidth), row.height()}, minutesText(*task.task.minutes), body, t.text2, Qt::AlignRight);
        row.setRight(row.right() - scaled(LengthWidth) - metrics::Gap);
        const int lead = std::min(scaled(LeadWidth), row.width() / 2);
        draw({row.right() - lead, row.top(), lead, row.height()}, task.leadName, body, t.text);
        QFont strong = textFont(TextStyle::BodyMedium);
        strong.setStrikeOut(task.task.doneAt.has_value());
        draw(row.adjusted(0, 0, -lead - metrics::Gap, 0), task.task.title, strong, task.task.doneAt ? t.text3 : t.text);
    }

    AgendaModel &m_model;
};

} // namespace

AgendaView::AgendaView(AgendaModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new AgendaDelegate(model, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Agenda"));
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (const CalendarTask *task = m_model.taskAt(index))
            Q_EMIT opened(*task, globalRectOfCurrent());
    });
}

const CalendarTask *AgendaView::current() const
{
    return m_model.taskAt(currentIndex());
}

QRect AgendaView::globalRectOfCurrent() const
{
    const QRect rect = visualRect(currentIndex()).intersected(viewport()->rect());
    return {viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

void AgendaView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const CalendarTask *task = current())
            Q_EMIT opened(*task, globalRectOfCurrent());
        return;
    }
    // Letters are commands here, not the beginning of a word to look for.
    if (!event->text().isEmpty() && event->text().at(0).isLetterOrNumber() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void AgendaView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
    QListView::changeEvent(event);
}

} // namespace lead
