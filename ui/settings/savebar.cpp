#include "ui/settings/savebar.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace lead {

SaveBar::SaveBar(QWidget *parent)
    : Surface(Ground::Surface, Qt::TopEdge, parent)
    , m_text(new TextLabel(QString(), TextStyle::BodyMedium))
    , m_discard(new Button(tr("&Discard")))
    , m_save(new Button(tr("&Save"), Button::Kind::Primary))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Snug, metrics::Page, metrics::Snug);
    layout->setSpacing(metrics::Gap);
    m_text->setElided(true);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_save);
    m_save->setShortcut(QKeySequence::Save);
    connect(m_discard, &QPushButton::clicked, this, &SaveBar::discardWanted);
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveWanted);
}

void SaveBar::setText(const QString &text)
{
    m_text->setText(text);
}

void SaveBar::setBusy(bool busy)
{
    m_discard->setEnabled(!busy);
    m_save->setEnabled(!busy);
}

} // namespace lead
