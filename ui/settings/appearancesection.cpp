#include "ui/settings/appearancesection.h"

#include "core/base/numbertext.h"
#include "core/settings/settings.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSlider>
#include <QVBoxLayout>

namespace lead {

namespace {
constexpr int TextStep = 5; // percent
}

AppearanceSection::AppearanceSection(Settings &settings, QWidget *parent)
    : SettingsSection(tr("Appearance"), tr("How Leadwright looks on this computer. Changes show at once."), parent)
    , m_settings(settings)
    , m_scheme(new Segmented(tr("Colours"), {tr("System"), tr("Light"), tr("Dark")}))
    , m_density(new Segmented(tr("Density"), {tr("Comfortable"), tr("Compact")}))
    , m_text(new QSlider(Qt::Horizontal))
    , m_percent(new TextLabel(QString(), TextStyle::Body, Ink::Text2))
    , m_motion(new QCheckBox)
    , m_contrast(new QCheckBox)
{
    build();
    refresh();
    for (Segmented *choice : {m_scheme, m_density})
        connect(choice, &Segmented::currentChanged, this, &AppearanceSection::apply);
    connect(m_text, &QSlider::valueChanged, this, &AppearanceSection::apply);
    for (QCheckBox *box : {m_motion, m_contrast})
        connect(box, &QCheckBox::toggled, this, &AppearanceSection::apply);
    connect(&settings, &Settings::appearanceChanged, this, &AppearanceSection::refresh);
}

void AppearanceSection::build()
{
    m_text->setRange(Appearance::SmallestText / TextStep, Appearance::LargestText / TextStep);
    m_text->setPageStep(1);
    m_text->setTickPosition(QSlider::NoTicks);
    m_text->setFixedWidth(scaled(180));
    m_text->setAccessibleName(tr("Text size"));
    auto *size = new QWidget;
    auto *layout = new QHBoxLayout(size);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Snug);
    layout->addWidget(m_text);
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_percent->setMinimumWidth(metrics::textWidth(m_percent, 5));
    layout->addWidget(m_percent);
    size->setFocusProxy(m_text);

    QVBoxLayout *look = addCard();
    addRow(look, tr("Colours"), tr("Light or dark, or as the system is set."), m_scheme,
           {tr("theme"), tr("dark mode"), tr("light mode")});
    addRow(look, tr("Density"), tr("How much room rows of lists and cards of the board take."), m_density,
           {tr("row height"), tr("compact")});
    addRow(look, tr("Text size"), tr("From 90 to 130 percent. The rest of the window grows with it."), size,
           {tr("font"), tr("zoom"), tr("large text")});
    QVBoxLayout *ease = addCard(tr("Ease of use"));
    addRow(ease, tr("Reduce motion"), tr("Nothing slides or fades. Also on when the system asks for it."), m_motion,
           {tr("animation")});
    addRow(ease, tr("Increase contrast"), tr("Darker outlines and captions. Also on when the system asks for it."), m_contrast,
           {tr("accessibility")});
}

void AppearanceSection::refresh()
{
    const Appearance appearance = m_settings.appearance();
    m_isFilling = true;
    m_scheme->setCurrentIndex(static_cast<int>(appearance.scheme));
    m_density->setCurrentIndex(static_cast<int>(appearance.density));
    m_text->setValue(appearance.textPercent / TextStep);
    m_motion->setChecked(appearance.reducesMotion);
    m_contrast->setChecked(appearance.increasesContrast);
    m_isFilling = false;
    showPercent();
}

Appearance AppearanceSection::chosen() const
{
    Appearance appearance;
    appearance.scheme = static_cast<Appearance::Scheme>(m_scheme->currentIndex());
    appearance.density = static_cast<Appearance::Density>(m_density->currentIndex());
    appearance.textPercent = m_text->value() * TextStep;
    appearance.reducesMotion = m_motion->isChecked();
    appearance.increasesContrast = m_contrast->isChecked();
    return appearance;
}

void AppearanceSection::apply()
{
    if (m_isFilling)
        return;
    showPercent();
    m_settings.setAppearance(chosen());
}

void AppearanceSection::showPercent()
{
    //: A size of text, such as "110 %".
    m_percent->setText(tr("%1 %").arg(numberText(m_text->value() * TextStep)));
}

} // namespace lead
