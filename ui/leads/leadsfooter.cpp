#include "ui/leads/leadsfooter.h"

#include "ui/leads/leadsummary.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace lead {

LeadsFooter::LeadsFooter(QWidget *parent)
    : Surface(Ground::Surface, Qt::TopEdge, parent)
    , m_text(new TextLabel(QString(), TextStyle::Small, Ink::Text3))
    , m_hints(new TextLabel(QString(), TextStyle::Small, Ink::Text3))
{
    setFixedHeight(metrics::footerHeight());
    m_text->setElided(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Page, 0, metrics::Page, 0);
    layout->setSpacing(metrics::Section);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_hints);
}

void LeadsFooter::setSums(const LeadSums &sums, const WorkspaceInfo &info, bool ofChecked)
{
    const QString text = footerOf(sums, info);
    m_text->setText(ofChecked ? tr("Checked: %1").arg(text) : text);
    fitHints();
}

void LeadsFooter::clear()
{
    m_text->clear();
}

void LeadsFooter::setHints(const QString &hints)
{
    m_hints->setText(hints);
    fitHints();
}

void LeadsFooter::setHintsShown(bool shown)
{
    m_wantsHints = shown;
    fitHints();
}

// Only beside sums that are seen whole.
void LeadsFooter::fitHints()
{
    const int needed = 2 * metrics::Page + metrics::Section + m_text->fontMetrics().horizontalAdvance(m_text->text()) + m_hints->sizeHint().width();
    m_hints->setVisible(m_wantsHints && needed <= width());
}

void LeadsFooter::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    fitHints();
}

QString LeadsFooter::text() const
{
    return m_text->text();
}

} // namespace lead
