#include "ui/settings/settingssection.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/skeletonrows.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lead {

SettingsSection::SettingsSection(const QString &title, const QString &explanation, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_explanation(explanation)
    , m_content(new QWidget)
    , m_states(new StateStack(new SkeletonRows(0), {m_content}, StateStack::Height::Fits))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Snug);
    layout->addWidget(new TextLabel(title, TextStyle::PanelTitle));
    if (!explanation.isEmpty()) {
        auto *text = new TextLabel(explanation, TextStyle::Body, Ink::Text2);
        text->setWordWrap(true);
        layout->addWidget(text);
        layout->addSpacing(metrics::Tight);
    }
    layout->addWidget(m_states);
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::Snug);
    m_states->setCurrentWidget(m_content);
    connect(m_states, &StateStack::retryWanted, this, [this] { refresh(); });
}

void SettingsSection::startOver()
{
    m_wasRead = false;
    ++m_reading;
}

void SettingsSection::endReading(const std::optional<Error> &error)
{
    if (error && m_wasRead) {
        Q_EMIT failed(error->message);
    } else if (error) {
        m_states->showError(tr("%1: that could not be read", "a section of the settings").arg(m_title), *error);
    } else {
        m_wasRead = true;
        m_states->setCurrentWidget(m_content);
    }
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
