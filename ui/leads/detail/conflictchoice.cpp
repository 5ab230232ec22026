#include "ui/leads/detail/conflictchoice.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

namespace lead {

namespace {
constexpr qsizetype MostOfValue = 60; // characters
} // namespace

ConflictChoice::ConflictChoice(const FieldConflict &conflict, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("conflict"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics::Tight);
    layout->setSpacing(metrics::Tight);
    const QTime time = QDateTime::fromMSecsSinceEpoch(conflict.when, zone).time();
    auto *text = new TextLabel(
        tr("%1 changed this at %2.").arg(conflict.who, QLocale().toString(time, QLocale::ShortFormat)),
        TextStyle::Small, Ink::Warning);
    text->setWordWrap(true);
    layout->addWidget(text);
    setFocusProxy(addChoice(tr("Take yours"), conflict.mine.typed, &ConflictChoice::mineWanted));
    addChoice(tr("Keep theirs"), conflict.theirs.shown, &ConflictChoice::theirsWanted);
}

QWidget *ConflictChoice::addChoice(const QString &label, const QString &value,
                                   void (ConflictChoice::*wanted)())
{
    const QString shown = value.isEmpty() ? tr("empty") : value.left(MostOfValue);
    auto *button = new Button(
        tr("%1: %2", "whose value and the value").arg(label, shown).replace(u'&', QStringLiteral("&&")));
    button->setSmall(true);
    layout()->addWidget(button);
    layout()->setAlignment(button, Qt::AlignLeft);
    connect(button, &QAbstractButton::clicked, this, wanted);
    return button;
}

} // namespace lead
