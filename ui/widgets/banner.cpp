#include "ui/widgets/banner.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

namespace lead {

namespace {

constexpr double MostForButtons = 0.4; // of the width
constexpr double EdgeShare = 0.35; // of the ink of the tone

ToneName toneOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Success:
        return ToneName::Success;
    case Banner::Kind::Warning:
        return ToneName::Warning;
    case Banner::Kind::Danger:
        return ToneName::Danger;
    case Banner::Kind::Info:
        break;
    }
    return ToneName::Info;
}

const char *iconOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Success:
        return "circle-check";
    case Banner::Kind::Warning:
        return "triangle-alert";
    case Banner::Kind::Danger:
        return "circle-alert";
    case Banner::Kind::Info:
        break;
    }
    return "info";
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(QString()))
    , m_layout(new QGridLayout(this))
    , m_ways(new QHBoxLayout)
    , m_close(new IconButton("x", tr("Close this message")))
{
    m_layout->setContentsMargins(metrics::Snug + metrics::IconSize + metrics::Gap, metrics::Gap, metrics::Gap,
                                 metrics::Gap);
    m_layout->setSpacing(metrics::Gap);
    m_text->setWordWrap(true);
    m_layout->setColumnStretch(0, 1);
    m_layout->addWidget(m_text, 0, 0);
    m_layout->addWidget(m_close, 0, 2, Qt::AlignTop);
    m_ways->setSpacing(metrics::Gap);
    m_layout->addLayout(m_ways, 0, 1);
    m_close->setSmall(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_close, &IconButton::clicked, this, [this] {
        showText({});
        Q_EMIT closed();
    });
    hide();
}

void Banner::showText(const QString &sentence, Kind kind)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_kind = kind;
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
    update();
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

Button *Banner::addButton(const QString &text)
{
    auto *button = new Button(text);
    button->setSmall(true);
    m_ways->addWidget(button);
    m_buttons << button;
    arrange();
    return button;
}

// Buttons that would leave the text less than half of a line go below it.
void Banner::arrange()
{
    int taken = 0;
    for (const Button *button : m_buttons)
        taken += button->sizeHint().width() + metrics::Gap;
    const bool isStacked = taken > width() * MostForButtons && m_text->fontMetrics().horizontalAdvance(m_text->text()) + taken > width();
    if (isStacked == m_isStacked)
        return;
    m_isStacked = isStacked;
    m_layout->removeItem(m_ways);
    if (isStacked)
        m_layout->addLayout(m_ways, 1, 0, 1, 3, Qt::AlignLeft);
    else
        m_layout->addLayout(m_ways, 0, 1);
    updateGeometry();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::setFlush(bool flush)
{
    m_isFlush = flush;
    update();
}

// As high as the lines that the text has at this width, and no higher: a layout would give it room that the
// page needs.
QSize Banner::sizeHint() const
{
    return {QWidget::sizeHint().width(), layout()->heightForWidth(width())};
}

QSize Banner::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), layout()->heightForWidth(width())};
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    if (event->oldSize().width() != width())
        updateGeometry();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tone &tone = tokens().tone(toneOf(m_kind));
    QColor edge = tone.text;
    edge.setAlphaF(EdgeShare);
    QPainter painter(this);
    if (m_isFlush) {
        painter.fillRect(rect(), tone.background);
        painter.fillRect(QRect(0, height() - 1, width(), 1), edge);
    } else {
        paintBox(painter, rect(), metrics::CardRadius, tone.background, edge);
    }
    const int side = metrics::IconSize;
    const QRect mark(metrics::Snug, m_text->y() + (m_text->height() - side) / 2, side, side);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), mark), iconOf(m_kind), tone.text);
}

} // namespace lead
