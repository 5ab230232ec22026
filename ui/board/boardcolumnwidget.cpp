#include "ui/board/boardcolumnwidget.h"

#include "core/base/numbertext.h"
#include "core/leads/leadservice.h"
#include "ui/board/boardcards.h"
#include "ui/board/boardcolumnview.h"
#include "ui/board/collapsedcolumn.h"
#include "ui/leads/leadsummary.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tonenames.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace lead {

namespace {

constexpr int DotSize = 8;

/// The colour of the stage.
class StageDot : public QWidget
{
public:
    using QWidget::QWidget;
    void setTone(ToneName tone)
    {
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().tone(m_tone).solid);
        painter.drawEllipse(QRectF(0, (height() - DotSize) / 2.0, DotSize, DotSize));
    }

private:
    ToneName m_tone = ToneName::Neutral;
};

} // namespace

BoardColumnWidget::BoardColumnWidget(LeadService &service, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_cards(new BoardCards(service, this))
    , m_view(new BoardColumnView(*m_cards, clock))
    , m_head(buildHead())
    , m_refusal(new TextLabel(QString(), TextStyle::SmallMedium, Ink::Danger))
    , m_more(new Button(tr("Show more"), Button::Kind::Ghost))
    , m_folded(new CollapsedColumn)
{
    m_refusal->setWordWrap(true);
    m_refusal->setContentsMargins(metrics::Snug, 0, metrics::Snug, metrics::Gap);
    m_refusal->hide();
    m_more->setSmall(true);
    m_more->hide();
    m_folded->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics::Tight);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_refusal);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_more, 0, Qt::AlignHCenter);
    layout->addWidget(m_folded, 1);
    connect(m_more, &QAbstractButton::clicked, this, &BoardColumnWidget::moreWanted);
    connect(m_menu, &QAbstractButton::clicked, this, [this] { Q_EMIT menuWanted(m_menu); });
    connect(m_folded, &QAbstractButton::clicked, this, [this] {
        setCollapsed(false);
        focusColumn(0);
    });
    connect(m_view, &BoardColumnView::collapseWanted, this, [this] {
        setCollapsed(true);
        m_folded->setFocus(Qt::OtherFocusReason);
    });
}

QWidget *BoardColumnWidget::buildHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(metrics::boardHeadHeight());
    m_dot = new StageDot;
    m_dot->setFixedSize(DotSize, DotSize * 2);
    m_name = new TextLabel(QString(), TextStyle::BodyStrong);
    m_name->setElided(true);
    m_count = new Pill(QString(), ToneName::Neutral);
    m_sum = new TextLabel(QString(), TextStyle::Small, Ink::Text2);
    m_sum->setElided(true);
    m_menu = new IconButton("ellipsis", tr("More about this stage"));
    m_menu->setSmall(true);
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::Gap);
    first->addWidget(m_dot);
    first->addWidget(m_name);
    first->addWidget(m_count);
    first->addStretch(1);
    first->addWidget(m_menu);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(metrics::Snug, metrics::Tight, metrics::Tight, metrics::Tight);
    layout->setSpacing(0);
    layout->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setContentsMargins(DotSize + metrics::Gap, 0, metrics::Gap, 0);
    second->addWidget(m_sum, 1);
    layout->addLayout(second);
    return head;
}

void BoardColumnWidget::showColumn(const Stage &stage, const BoardColumn &column, const WorkspaceInfo &info)
{
    m_stage = stage;
    const ToneName tone = toneOf(stage);
    static_cast<StageDot *>(m_dot)->setTone(tone);
    m_name->setText(stage.name);
    m_amount = column.sums.amount == 0 ? QString() : amountText(column.sums.amount, info.currency, info.moneyDigits);
    if (stage.kind == StageKind::Open)
        m_sum->setToolTip(plainToolTip(tr("Weighted by %1 %: %2").arg(QString::number(stage.probability), amountText(column.weighted, info.currency, info.moneyDigits))));
    m_menu->setMeaning(tr("More about %1").arg(stage.name));
    m_view->setStage(stage);
    m_cards->setColumn(column, stage.name);
    showCount();
}

void BoardColumnWidget::showCount()
{
    const qint64 leads = m_cards->column().sums.leads;
    const QLocale locale;
    const bool isOver = m_stage.wipLimit > 0 && leads > m_stage.wipLimit;
    const QString limit = numberText(m_stage.wipLimit, locale);
    const QString count = numberText(leads, locale);
    //: How many leads are in a stage and how many are meant to be
    const QString both = tr("%1/%2").arg(count, limit);
    // The name comes first: what the pill has no room for stands below.
    const bool hasRoom = m_stage.wipLimit > 0 && hasRoomFor(both);
    m_count->setText(hasRoom ? both : count);
    m_count->setTone(isOver ? ToneName::Danger : ToneName::Neutral);
    const QString hint = tr("%n leads, and the limit is %1", nullptr, static_cast<int>(leads)).arg(limit);
    m_count->setToolTip(plainToolTip(m_stage.wipLimit > 0 ? hint : QString()));
    if (isOver)
        m_sum->setText(m_amount.isEmpty() ? tr("over limit") : tr("%1 · over limit").arg(m_amount));
    else if (m_stage.wipLimit > 0 && !hasRoom)
        m_sum->setText(m_amount.isEmpty() ? tr("limit %1", "number of leads").arg(limit) : tr("%1 · limit %2", "sum, number of leads").arg(m_amount, limit));
    else
        m_sum->setText(m_amount);
    m_folded->setColumn(m_stage.name, toneOf(m_stage), leads);
    m_view->setAccessibleDescription(tr("%n leads", nullptr, static_cast<int>(leads)) + (m_sum->text().isEmpty() ? QString() : QStringLiteral(", ") + m_sum->text()));
    m_more->setVisible(!m_isCollapsed && leads > m_cards->rowCount());
}

// Beside the whole name of the stage.
bool BoardColumnWidget::hasRoomFor(const QString &count) const
{
    const QMargins margins = m_head->layout()->contentsMargins();
    const int others = margins.left() + margins.right() + DotSize + m_menu->sizeHint().width() + 3 * metrics::Gap;
    return m_name->fontMetrics().horizontalAdvance(m_stage.name) + pillWidth(count) + others <= width();
}

void BoardColumnWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCount();
}

QWidget *BoardColumnWidget::menuButton() const
{
    return m_menu;
}

void BoardColumnWidget::setCollapsed(bool collapsed)
{
    if (collapsed == m_isCollapsed)
        return;
    m_isCollapsed = collapsed;
    m_head->setVisible(!collapsed);
    m_view->setVisible(!collapsed);
    m_folded->setVisible(collapsed);
    showCount();
    Q_EMIT collapsedChanged(collapsed);
}

void BoardColumnWidget::setDropTarget(bool target, const QString &refusal)
{
    m_isDropTarget = target;
    m_refusal->setText(refusal);
    m_refusal->setVisible(target && !refusal.isEmpty() && !m_isCollapsed);
    update();
}

void BoardColumnWidget::focusColumn(int row)
{
    if (m_isCollapsed) {
        m_folded->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrent(row);
}

void BoardColumnWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_head->setFixedHeight(metrics::boardHeadHeight());
}

void BoardColumnWidget::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isRefused = m_isDropTarget && !m_refusal->text().isEmpty();
    const QColor ground = isRefused ? t.danger.background : m_isDropTarget ? t.selected : t.isDark ? t.surface : t.hover;
    paintBox(painter, QRectF(rect()), metrics::PanelRadius, ground, isRefused ? t.danger.text : QColor());
    if (m_isDropTarget && !isRefused)
        paintFocusRing(painter, QRectF(rect()), metrics::PanelRadius);
}

} // namespace lead
