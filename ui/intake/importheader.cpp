#include "ui/intake/importheader.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lead {

ImportHeader::ImportHeader(QWidget *parent)
    : Surface(Ground::Surface, Qt::BottomEdge, parent)
    , m_title(new TextLabel({}, TextStyle::PageTitle))
    , m_facts(new TextLabel({}, TextStyle::Body, Ink::Text2))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Ghost))
    , m_back(new Button(tr("&Back")))
    , m_continue(new Button({}, Button::Kind::Primary))
    , m_steps(new Stepper({tr("File"), tr("Map columns"), tr("Preview & fix"), tr("Duplicates"), tr("Summary")}))
{
    m_facts->setElided(true);
    m_continue->setToolTip(tr("Ctrl+Enter"));
    m_back->setToolTip(tr("Alt+Left"));
    auto *bar = new QWidget;
    bar->setFixedHeight(metrics::pageHeaderHeight());
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Gap);
    row->addWidget(m_title);
    row->addSpacing(metrics::Gap);
    row->addWidget(m_facts, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_back);
    row->addWidget(m_continue);
    m_steps->setContentsMargins(0, 0, 0, metrics::Snug);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, 0, metrics::Page, 1);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_steps);
    connect(m_cancel, &Button::clicked, this, &ImportHeader::cancelWanted);
    connect(m_back, &Button::clicked, this, &ImportHeader::backWanted);
    connect(m_continue, &Button::clicked, this, &ImportHeader::continueWanted);
    connect(m_steps, &Stepper::stepChosen, this, [this](int step) { Q_EMIT stepWanted(static_cast<ImportDraft::Step>(step)); });
    showTitleOnly(tr("Import leads"));
}

void ImportHeader::showTitleOnly(const QString &title)
{
    m_title->setText(title);
    m_facts->setText({});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_cancel, m_back, m_continue, m_steps})
        widget->hide();
}

void ImportHeader::showStep(ImportDraft::Step step)
{
    m_title->setText(tr("Import leads"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_cancel, m_back, m_continue, m_steps})
        widget->show();
    m_back->setEnabled(step != ImportDraft::File);
    m_steps->setCurrent(step);
}

void ImportHeader::setFacts(const QString &facts)
{
    m_facts->setText(facts);
}

void ImportHeader::setContinue(const QString &text, bool isReady)
{
    m_continue->setText(text);
    m_continue->setEnabled(isReady);
}

void ImportHeader::focusContinue()
{
    m_continue->setFocus(Qt::OtherFocusReason);
}

bool ImportHeader::isReady() const
{
    return m_continue->isVisible() && m_continue->isEnabled();
}

} // namespace lead
