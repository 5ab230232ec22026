#include "ui/settings/settingssection.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lead {

SettingsSection::SettingsSection(const QString &title, const QString &explanation, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_explanation(explanation)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::Snug);
    auto *heading = new TextLabel(title, TextStyle::PanelTitle);
    m_layout->addWidget(heading);
    if (explanation.isEmpty())
        return;
    auto *text = new TextLabel(explanation, TextStyle::Body, Ink::Text2);
    text->setWordWrap(true);
    m_layout->addWidget(text);
    m_layout->addSpacing(metrics::Tight);
}

QVBoxLayout *SettingsSection::addCard(const QString &heading)
{
    if (!heading.isEmpty()) {
        m_layout->addSpacing(metrics::Gap);
        m_layout->addWidget(new TextLabel(heading, TextStyle::CardTitle));
    }
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_layout->addWidget(card);
    return layout;
}

void SettingsSection::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void SettingsSection::addRow(QVBoxLayout *card, const QString &name, const QString &sentence, QWidget *control,
                             const QStringList &synonyms)
{
    if (card->count() > 0)
        card->addWidget(new Divider);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Snug);
    layout->setSpacing(metrics::Section);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::Tight / 2);
    auto *label = new TextLabel(name, TextStyle::BodyMedium);
    label->setWordWrap(true);
    texts->addWidget(label);
    if (!sentence.isEmpty()) {
        auto *note = new TextLabel(sentence, TextStyle::Small, Ink::Text2);
        note->setWordWrap(true);
        texts->addWidget(note);
        control->setAccessibleDescription(sentence);
    }
    layout->addLayout(texts, 1);
    layout->addWidget(control, 0, Qt::AlignRight | Qt::AlignVCenter);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name);
    card->addWidget(row);
    addEntry(name, control, synonyms);
}

void SettingsSection::addEntry(const QString &name, QWidget *widget, const QStringList &synonyms)
{
    m_entries.push_back({name, synonyms, widget});
}

} // namespace lead
