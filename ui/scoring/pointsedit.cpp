#include "ui/scoring/pointsedit.h"

#include "core/scoring/ruletext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace lead {

namespace {
constexpr double Usual = 100;
constexpr int Width = 84;
constexpr int BarHeight = 4;

class PointsSpin : public QDoubleSpinBox
{
public:
    PointsSpin()
    {
        setRange(-Usual, Usual);
        setDecimals(2);
        setKeyboardTracking(false);
        setAccelerated(true);
    }
    QString textFromValue(double value) const override { return signedPoints(value); }
    double valueFromText(const QString &text) const override { return QDoubleSpinBox::valueFromText(plain(text)); }
    QValidator::State validate(QString &text, int &position) const override
    {
        QString typed = plain(text);
        return QDoubleSpinBox::validate(typed, position);
    }

protected:
    bool event(QEvent *event) override
    {
        if (!isUndoKey(event))
            return QDoubleSpinBox::event(event);
        event->ignore();
        return false;
    }

private:
    static QString plain(QString text) { return text.replace(QChar(0x2212), u'-').remove(u'+'); }
};
} // namespace

bool isUndoKey(QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

PointsEdit::PointsEdit(QWidget *parent)
    : QWidget(parent)
    , m_spin(new PointsSpin)
{
    setFocusProxy(m_spin);
    m_spin->setFixedWidth(scaled(Width));
    m_spin->setAlignment(Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, BarHeight + metrics::Tight);
    layout->addWidget(m_spin);
    connect(m_spin, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        update();
        Q_EMIT edited(value);
    });
}

void PointsEdit::setValue(double points)
{
    const QSignalBlocker quiet(m_spin);
    const double most = std::max(Usual, std::abs(points)); // a file may give more than people usually do
    m_spin->setRange(-most, most);
    m_spin->setValue(points);
    update();
}

void PointsEdit::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(0, height() - BarHeight, width(), BarHeight);
    paintBox(painter, track, BarHeight / 2.0, t.neutral.background);
    const double value = std::clamp(m_spin->value() / Usual, -1.0, 1.0);
    const double middle = track.center().x();
    const double length = std::abs(value) * track.width() / 2;
    if (length > 0)
        paintBox(painter, QRectF(value > 0 ? middle : middle - length, track.top(), length, BarHeight), BarHeight / 2.0, value > 0 ? t.success.solid : t.danger.solid);
}

NumberSpin::NumberSpin(int low, int high, const QString &accessibleName, QWidget *parent)
    : QSpinBox(parent)
{
    setRange(low, high);
    setKeyboardTracking(false);
    setAccessibleName(accessibleName);
}

void NumberSpin::showValue(int value)
{
    const QSignalBlocker quiet(this);
    setValue(value);
}

bool NumberSpin::event(QEvent *event)
{
    if (!isUndoKey(event))
        return QSpinBox::event(event);
    event->ignore();
    return false;
}

} // namespace lead
