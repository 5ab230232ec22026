#include "ui/intake/figuretile.h"

#include "core/base/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace lead {

FigureTile::FigureTile(const QString &name, QWidget *parent)
    : Card(parent)
    , m_name(name)
    , m_number(new TextLabel({}, TextStyle::Number))
    , m_note(new TextLabel({}, TextStyle::Small, Ink::Text3))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // all of a row as high as the highest
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Snug);
    layout->setSpacing(0);
    layout->addWidget(new TextLabel(name, TextStyle::BodyMedium, Ink::Text2));
    layout->addWidget(m_number);
    layout->addWidget(m_note);
    m_note->setWordWrap(true);
    layout->addStretch(1);
}

void FigureTile::setNumber(qint64 number, const QString &note)
{
    m_number->setText(numberText(number));
    m_number->setInk(number > 0 ? Ink::Text : Ink::Text3);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(tr("%1: %2").arg(m_name, m_number->text()));
}

} // namespace lead
