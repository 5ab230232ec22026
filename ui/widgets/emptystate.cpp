#include "ui/widgets/emptystate.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/centredcolumn.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lead {

EmptyState::EmptyState(const QString &title, const QString &text, QWidget *parent)
    : EmptyState(nullptr, title, text, parent)
{
}

EmptyState::EmptyState(const char *iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(iconName, Ink::Text3, metrics::Wide))
    , m_title(new TextLabel(title, TextStyle::PanelTitle))
    , m_text(new TextLabel(text, TextStyle::Body, Ink::Text2))
    , m_buttons(new QHBoxLayout)
{
    for (TextLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    QVBoxLayout *inner = addCentredColumn(this);
    inner->addWidget(m_icon, 0, Qt::AlignHCenter);
    inner->addSpacing(metrics::Tight);
    inner->addWidget(m_title);
    inner->addWidget(m_text);
    inner->addSpacing(metrics::Gap);
    m_buttons->setSpacing(metrics::Gap);
    m_buttons->addStretch();
    m_buttons->addStretch();
    inner->addLayout(m_buttons);
    m_icon->setVisible(iconName);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setIconName(const char *iconName)
{
    m_icon->setIconName(iconName);
    m_icon->setVisible(iconName);
}

Button *EmptyState::addButton(const QString &text, Button::Kind kind, const char *iconName)
{
    auto *button = new Button(text, kind, iconName);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace lead
