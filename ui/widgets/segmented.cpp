#include "ui/widgets/segmented.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plaintooltip.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

namespace lead {

namespace {

constexpr int TrackPadding = 3;
constexpr int TrackRadius = 7;
constexpr int SegmentRadius = 5;
constexpr int SegmentPadding = 12;
constexpr int IconGap = 6;

class Segment : public QAbstractButton
{
public:
    Segment(const QString &text, const char *iconName, bool showsText)
        : m_iconName(iconName)
        , m_showsText(showsText)
    {
        setText(text);
        setAccessibleName(withoutMnemonic(text));
        if (!showsText)
            setToolTip(plainToolTip(withoutMnemonic(text)));
        setCheckable(true);
        setAutoExclusive(true); // what makes it a radio button to screen readers
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const int text = m_showsText ? QFontMetrics(textFont(TextStyle::SmallStrong))
                                           .horizontalAdvance(withoutMnemonic(this->text()))
                                     : 0;
        const int icon = m_iconName.isEmpty() ? 0 : metrics::IconSize + (m_showsText ? IconGap : 0);
        return {text + icon + 2 * (m_showsText ? SegmentPadding : metrics::Gap),
                metrics::controlHeight() - 2 * TrackPadding};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        if (isChecked())
            paintBox(painter, rect(), SegmentRadius, t.isDark ? t.outline : t.surface, t.outline);
        const QColor ink = !isEnabled()                  ? colourOf(Ink::Text3, false)
                           : isChecked() || underMouse() ? t.text
                                                         : t.text2;
        const QFont font = textFont(isChecked() ? TextStyle::SmallStrong : TextStyle::SmallMedium);
        const int text =
            m_showsText ? QFontMetrics(font).horizontalAdvance(withoutMnemonic(this->text())) : 0;
        const int icon = m_iconName.isEmpty() ? 0 : metrics::IconSize;
        int x = (width() - text - icon - (icon && text ? IconGap : 0)) / 2;
        if (icon) {
            paintIcon(painter, QRectF(x, (height() - icon) / 2.0, icon, icon), m_iconName.constData(),
                      isChecked() ? t.link : ink);
            x += icon + IconGap;
        }
        painter.setFont(font);
        painter.setPen(ink);
        if (text)
            painter.drawText(QRect(std::max(x, 2), 0, width() - std::max(x, 2), height()),
                             Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                             elided(withoutMnemonic(this->text()), font, width() - 4));
        if (showsFocus(this))
            paintFocusRing(painter, rect(), SegmentRadius);
    }
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            updateGeometry();
        QAbstractButton::changeEvent(event);
    }

private:
    QByteArray m_iconName;
    bool m_showsText;
};

} // namespace

Segmented::Segmented(const QString &accessibleName, const QStringList &texts, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_layout->setContentsMargins(TrackPadding, TrackPadding, TrackPadding, TrackPadding);
    m_layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        m_group->button(id)->setFocusPolicy(isOn ? Qt::TabFocus : Qt::NoFocus);
        if (isOn)
            Q_EMIT currentChanged(id);
    });
    for (const QString &text : texts)
        addSegment(text);
}

int Segmented::addSegment(const QString &text, const char *iconName, bool showsText)
{
    auto *segment = new Segment(text, iconName, showsText);
    const int index = count();
    m_layout->addWidget(segment);
    m_group->addButton(segment, index);
    if (index == 0) {
        const QSignalBlocker quiet(m_group);
        segment->setChecked(true);
    } else {
        segment->setFocusPolicy(Qt::NoFocus); // Tab comes to the one that is checked, arrows to the others
    }
    return index;
}

int Segmented::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

int Segmented::currentIndex() const
{
    return m_group->checkedId();
}

void Segmented::setCurrentIndex(int index)
{
    if (QAbstractButton *segment = m_group->button(index))
        segment->setChecked(true);
}

QAbstractButton *Segmented::segment(int index) const
{
    return m_group->button(index);
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), TrackRadius, tokens().neutral.background);
}

} // namespace lead
