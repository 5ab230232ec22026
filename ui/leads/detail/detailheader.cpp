#include "ui/leads/detail/detailheader.h"

#include "ui/leads/detail/openlead.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/scorering.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace lead {

namespace {
constexpr int AvatarSide = 46;
} // namespace

DetailHeader::DetailHeader(OpenLead &lead, int parts, QWidget *parent)
    : QWidget(parent)
    , m_lead(lead)
{
    buildUi(parts);
    connect(&lead, &OpenLead::changed, this, &DetailHeader::refresh);
    refresh();
}

void DetailHeader::buildUi(int parts)
{
    m_avatar = new Avatar(QString(), AvatarSide);
    m_name = new TextLabel(QString(), TextStyle::PanelTitle);
    m_name->setElided(true);
    m_name->setObjectName(QStringLiteral("leadName"));
    m_place = new TextLabel(QString(), TextStyle::Body, Ink::Text2);
    m_place->setElided(true);
    m_score = new ScoreRing;

    auto *tools = new QHBoxLayout;
    tools->setSpacing(0);
    if (parts & Neighbours) {
        m_previous = new IconButton("chevron-up", tr("Previous lead"), QStringLiteral("["));
        m_next = new IconButton("chevron-down", tr("Next lead"), QStringLiteral("]"));
        for (IconButton *button : {m_previous, m_next}) {
            button->setSmall(true);
            tools->addWidget(button);
        }
        connect(m_previous, &QAbstractButton::clicked, this, &DetailHeader::previousWanted);
        connect(m_next, &QAbstractButton::clicked, this, &DetailHeader::nextWanted);
    }
    if (parts & OwnWindow) {
        auto *window = new IconButton("square-arrow-out-up-right", tr("Open in a window of its own"));
        window->setSmall(true);
        connect(window, &QAbstractButton::clicked, this, &DetailHeader::windowWanted);
        tools->addWidget(window);
    }
    auto *more = new IconButton("ellipsis", tr("More for this lead"), QStringLiteral("."));
    more->setSmall(true);
    connect(more, &QAbstractButton::clicked, this,
            [this, more] { Q_EMIT moreWanted(more->mapToGlobal(more->rect().bottomLeft())); });
    tools->addWidget(more);

    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::Tight);
    first->addWidget(m_name, 1);
    first->addLayout(tools);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addLayout(first);
    texts->addWidget(m_place);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Snug);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_score, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void DetailHeader::setNeighbours(bool hasPrevious, bool hasNext)
{
    if (m_previous)
        m_previous->setEnabled(hasPrevious);
    if (m_next)
        m_next->setEnabled(hasNext);
}

void DetailHeader::refresh()
{
    if (!m_lead.detail())
        return;
    const LeadRecord &record = m_lead.record();
    m_avatar->setName(record.avatarName);
    m_name->setText(record.name);
    QStringList place;
    for (FieldNumber field : {F::City, F::State})
        if (!record.shown(field).isEmpty())
            place << record.shown(field);
    QStringList line;
    const QString company = record.shown(F::Company);
    if (!company.isEmpty() && company != record.name)
        line << company;
    if (!place.isEmpty())
        line << place.join(QStringLiteral(", "));
    m_place->setText(line.join(QStringLiteral(" · ")));
    m_place->setVisible(!line.isEmpty());
    m_score->setVisible(record.score.has_value());
    m_score->setScore(record.score);
    m_score->setToolTip(plainToolTip(record.score ? tr("Score %1 of 100").arg(*record.score) : QString()));
}

} // namespace lead
