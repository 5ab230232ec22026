#include "ui/shell/undoquestion.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <algorithm>
#include <limits>

namespace lead {

namespace {

constexpr std::ptrdiff_t MostShown = 5;

QString momentText(Millis at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
}

QString sentenceOf(const UndoClash &clash)
{
    if (clash.label.isEmpty())
        return UndoQuestion::tr("%1 changed %2, %3.", "person, lead, when")
            .arg(clash.who, clash.name, momentText(clash.when));
    return UndoQuestion::tr("%1 changed %2 of %3 to “%4”, %5.", "person, field, lead, value, when")
        .arg(clash.who, clash.label, clash.name, clash.now, momentText(clash.when));
}

} // namespace

UndoQuestion::UndoQuestion(const UndoPreview &preview, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Undo"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Page, metrics::Page, metrics::Roomy);
    layout->setSpacing(metrics::Gap);
    const auto addText = [layout, this](const QString &text, TextStyle style, Ink ink) {
        auto *label = new TextLabel(text, style, ink);
        label->setWordWrap(true);
        label->setMinimumWidth(metrics::textWidth(this, 60));
        layout->addWidget(label);
    };
    const int count = static_cast<int>(std::min<qint64>(preview.clashCount, std::numeric_limits<int>::max()));
    addText(tr("%n values were changed since “%1”", nullptr, count).arg(preview.summary), TextStyle::PanelTitle, Ink::Text);
    const std::ptrdiff_t shown = std::min(MostShown, std::ssize(preview.clashes));
    for (std::ptrdiff_t i = 0; i < shown; ++i)
        addText(sentenceOf(preview.clashes[static_cast<std::size_t>(i)]), TextStyle::Body, Ink::Text2);
    if (count > shown)
        addText(tr("And %n more.", nullptr, count - static_cast<int>(shown)), TextStyle::Body, Ink::Text3);
    addText(tr("Keep leaves these as they are and takes back the rest."), TextStyle::Body, Ink::Text2);

    auto *keep = new Button(tr("&Keep"), Button::Kind::Primary);
    auto *anyway = new Button(tr("&Undo anyway"), Button::Kind::Danger);
    auto *cancel = new Button(tr("Cancel"));
    keep->setDefault(true);
    for (Button *other : {anyway, cancel})
        other->setAutoDefault(false);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(keep, &QAbstractButton::clicked, this, [this, operation = preview.operation] {
        Q_EMIT decided(operation, UndoPolicy::KeepOthers);
        accept();
    });
    connect(anyway, &QAbstractButton::clicked, this, [this, operation = preview.operation] {
        Q_EMIT decided(operation, UndoPolicy::UndoAnyway);
        accept();
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Gap);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(anyway);
    buttons->addWidget(keep);
    layout->addSpacing(metrics::Gap);
    layout->addLayout(buttons);
    keep->setFocus();
}

} // namespace lead
