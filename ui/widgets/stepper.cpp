#include "ui/widgets/stepper.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plaintooltip.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

namespace lead {

namespace {
constexpr int CircleSize = 24;
constexpr int LineLength = 32;
constexpr int StepGap = 16; // on both sides of the line
} // namespace

class Stepper::Step : public QAbstractButton
{
public:
    Step(int number, const QString &title)
        : m_number(number)
    {
        setText(title);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    void setState(bool isDone, bool isCurrent, bool canGoBack)
    {
        m_isDone = isDone;
        m_isCurrent = isCurrent;
        setEnabled(isDone && canGoBack);
        if (isDone)
            setAccessibleName(Stepper::tr("Step %1, %2, done").arg(m_number).arg(text()));
        else if (isCurrent)
            setAccessibleName(Stepper::tr("Step %1, %2, current").arg(m_number).arg(text()));
        else
            setAccessibleName(Stepper::tr("Step %1, %2, not yet").arg(m_number).arg(text()));
        updateGeometry();
        update();
    }
    int wholeWidth() const
    {
        const int text = QFontMetrics(textFont(TextStyle::BodyStrong)).horizontalAdvance(this->text());
        return scaled(CircleSize) + metrics::Gap + text + metrics::Gap;
    }
    int numberWidth() const { return scaled(CircleSize) + metrics::Tight; }
    /// Its number alone, with its title as a tooltip.
    void setNumberOnly(bool numberOnly)
    {
        if (numberOnly == m_isNumberOnly)
            return;
        m_isNumberOnly = numberOnly;
        setToolTip(plainToolTip(numberOnly ? text() : QString()));
        updateGeometry();
        update();
    }
    bool isCurrent() const { return m_isCurrent; }
    QSize sizeHint() const override
    {
        return {m_isNumberOnly ? numberWidth() : wholeWidth(), scaled(CircleSize) + metrics::Gap};
    }
    QSize minimumSizeHint() const override
    {
        return {m_isCurrent ? wholeWidth() : numberWidth(), scaled(CircleSize) + metrics::Gap};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        const double side = scaled(CircleSize);
        const QRectF circle(metrics::Tight / 2.0, (height() - side) / 2, side, side);
        if (m_isDone)
            paintBox(painter, circle, side / 2, t.success.background);
        else
            paintBox(painter, circle, side / 2, m_isCurrent ? t.accent : t.surface,
                     m_isCurrent ? t.accent : t.control);
        if (m_isDone) {
            const double inset = (side - metrics::IconSize + 2) / 2;
            paintIcon(painter, circle.adjusted(inset, inset, -inset, -inset), "check", t.success.text);
        } else {
            painter.setFont(textFont(TextStyle::SmallStrong));
            painter.setPen(m_isCurrent ? t.onAccent : t.text2);
            painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
        }
        const QFont font = textFont(m_isCurrent ? TextStyle::BodyStrong : TextStyle::BodyMedium);
        painter.setFont(font);
        painter.setPen(m_isCurrent || (underMouse() && isEnabled()) ? t.text : t.text2);
        const QRectF rest = QRectF(rect()).adjusted(circle.right() + metrics::Gap, 0, 0, 0);
        if (!m_isNumberOnly)
            painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                             elided(text(), font, rest.width()));
        if (showsFocus(this))
            paintFocusRing(painter, rect(), metrics::ControlRadius);
    }
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            updateGeometry();
        QAbstractButton::changeEvent(event);
    }

private:
    int m_number;
    bool m_isDone = false;
    bool m_isCurrent = false;
    bool m_isNumberOnly = false;
};

Stepper::Stepper(const QStringList &titles, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(LineLength + StepGap);
    for (const QString &title : titles) {
        const int index = static_cast<int>(m_steps.size());
        auto *step = new Step(index + 1, title);
        connect(step, &QAbstractButton::clicked, this, [this, index] { Q_EMIT stepChosen(index); });
        layout->addWidget(step);
        m_steps.push_back(step);
    }
    layout->addStretch(1);
    setAccessibleName(tr("Steps"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrent(0);
}

Stepper::~Stepper() = default;

void Stepper::setCurrent(int step)
{
    m_current = step;
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i)
        m_steps[static_cast<std::size_t>(i)]->setState(i < step, i == step, m_isBackAllowed);
    fit();
    update();
}

// Where there is no room for all titles, only the current step has one.
void Stepper::fit()
{
    int whole = (static_cast<int>(m_steps.size()) - 1) * (LineLength + StepGap);
    for (const Step *step : m_steps)
        whole += step->wholeWidth();
    for (Step *step : m_steps)
        step->setNumberOnly(whole > width() && !step->isCurrent());
}

void Stepper::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Stepper::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void Stepper::setBackAllowed(bool allowed)
{
    m_isBackAllowed = allowed;
    setCurrent(m_current);
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (std::size_t i = 0; i + 1 < m_steps.size(); ++i) {
        const QRect left = m_steps[i]->geometry();
        const QRect right = m_steps[i + 1]->geometry();
        const int gap = std::abs(right.center().x() - left.center().x()) - (left.width() + right.width()) / 2;
        const int length = std::min(LineLength, gap - metrics::Gap);
        const int middle = (std::min(left.right(), right.right()) + std::max(left.left(), right.left())) / 2;
        if (length > 0)
            painter.fillRect(middle - length / 2, left.center().y(), length, 1, tokens().border);
    }
}

} // namespace lead
