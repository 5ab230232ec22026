#include "ui/leads/detail/fieldlabel.h"

#include "ui/leads/detail/shownvalue.h"

#include <QEvent>
#include <QFontMetrics>
#include <algorithm>

namespace lead {

namespace {
constexpr int LeastWidth = 84;
constexpr int WrappedFrom = 128;
constexpr int Slack = 2; // a label wraps when its text fits to the pixel
} // namespace

FieldLabel::FieldLabel(const QString &text, QWidget *parent)
    : TextLabel(text, TextStyle::Body, Ink::Text2, parent)
{
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    measure();
}

int FieldLabel::columnWidth(const QStringList &labels)
{
    const QFontMetrics metrics(textFont(TextStyle::Body));
    int whole = scaled(LeastWidth);
    int word = 0;
    for (const QString &label : labels) {
        whole = std::max(whole, metrics.horizontalAdvance(label) + Slack);
        for (const QString &part : label.split(u' '))
            word = std::max(word, metrics.horizontalAdvance(part) + Slack);
    }
    return std::max(std::min(whole, scaled(WrappedFrom)), word);
}

void FieldLabel::measure()
{
    const int above = std::max(0, (ShownValue::lineHeight() - fontMetrics().height()) / 2);
    setContentsMargins(0, above, 0, above);
}

bool FieldLabel::event(QEvent *event)
{
    const bool isDone = TextLabel::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        measure();
    return isDone;
}

} // namespace lead
