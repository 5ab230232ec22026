#include "ui/widgets/emptystate.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/centredcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace lead {

EmptyState::EmptyState(const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextLabel::Role::Title, title))
    , m_text(new TextLabel(TextLabel::Role::Note, text))
    , m_buttons(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    QVBoxLayout *inner = addCentredColumn(this);
    inner->addWidget(m_title);
    inner->addWidget(m_text);
    inner->addSpacing(metrics::Gap);
    m_buttons->setSpacing(metrics::Gap);
    m_buttons->addStretch();
    m_buttons->addStretch();
    inner->addLayout(m_buttons);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace lead
