#include "ui/leads/detail/journeystrip.h"

#include "ui/leads/detail/fieldlabel.h"
#include "ui/leads/detail/keyfields.h"
#include "ui/leads/detail/openlead.h"
#include "ui/leads/detail/shownvalue.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>

namespace lead {

namespace {

constexpr int PopoverWidth = 340;
constexpr int MostHeight = 320;

} // namespace

JourneyStrip::JourneyStrip(OpenLead &lead, const KeyFields &above, QWidget *parent)
    : QWidget(parent)
    , m_lead(lead)
    , m_above(above)
    , m_firstLabel(new FieldLabel(tr("First touch")))
    , m_lastLabel(new FieldLabel(tr("Last touch")))
    , m_first(new TextLabel(QString()))
    , m_last(new TextLabel(QString()))
    , m_all(new Button(QString(), Button::Kind::Ghost))
{
    for (TextLabel *text : {m_first, m_last}) {
        text->setElided(true);
        text->setContentsMargins(ShownValue::Inset, 0, 0, 0);
    }
    m_all->setSmall(true);
    m_all->setObjectName(QStringLiteral("allTouches"));
    connect(m_all, &QAbstractButton::clicked, this, &JourneyStrip::showAll);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::Gap);
    grid->setVerticalSpacing(metrics::Tight);
    grid->addWidget(m_firstLabel, 0, 0);
    grid->addWidget(m_first, 0, 1, 1, 2);
    grid->addWidget(m_lastLabel, 1, 0);
    grid->addWidget(m_last, 1, 1);
    grid->addWidget(m_all, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(&lead, &OpenLead::changed, this, &JourneyStrip::refresh);
    connect(&above, &KeyFields::labelWidthChanged, this, &JourneyStrip::fitLabels);
    fitLabels();
    refresh();
}

void JourneyStrip::fitLabels()
{
    const int width = std::max(m_above.labelWidth(), FieldLabel::columnWidth({m_firstLabel->text(), m_lastLabel->text()}));
    for (FieldLabel *label : {m_firstLabel, m_lastLabel})
        label->setFixedWidth(width);
}

void JourneyStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitLabels();
}

QString JourneyStrip::dayOf(const Touchpoint &touch) const
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(touch.at, m_lead.info()->timeZone).date(), QLocale::ShortFormat);
}

QString JourneyStrip::lineOf(const Touchpoint &touch) const
{
    return tr("%1, %2", "where a lead came from, date").arg(touch.text(), dayOf(touch));
}

void JourneyStrip::refresh()
{
    const bool isKnown = m_lead.detail() && !m_lead.detail()->journey.empty();
    setVisible(isKnown && !m_isFolded);
    if (!isKnown)
        return;
    const std::vector<Touchpoint> &journey = m_lead.detail()->journey;
    const bool hasMore = journey.size() > 1;
    m_first->setText(lineOf(journey.front()));
    for (QWidget *part : std::initializer_list<QWidget *>{m_lastLabel, m_last, m_all})
        part->setVisible(hasMore);
    m_last->setText(lineOf(journey.back()));
    m_all->setText(tr("All %n", "touchpoints", static_cast<int>(journey.size())));
    m_all->setAccessibleName(tr("Show all %n touchpoints", nullptr, static_cast<int>(journey.size())));
}

void JourneyStrip::setFolded(bool folded)
{
    m_isFolded = folded;
    refresh();
}

void JourneyStrip::showAll()
{
    if (!m_lead.detail())
        return;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, metrics::Gap, 0);
    column->setSpacing(metrics::Snug);
    for (const Touchpoint &touch : m_lead.detail()->journey) {
        auto *what = new TextLabel(touch.text(), TextStyle::BodyMedium);
        what->setWordWrap(true);
        const QString via = touch.via.isEmpty() ? dayOf(touch)
                            : touch.isImport    ? tr("%1, imported from %2", "date, file").arg(dayOf(touch), touch.via)
                                                : tr("%1, entered by %2", "date, person").arg(dayOf(touch), touch.via);
        auto *how = new TextLabel(via, TextStyle::Small, Ink::Text2);
        how->setWordWrap(true);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(what);
        texts->addWidget(how);
        column->addLayout(texts);
    }
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Touchpoints"));
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    area->setFixedWidth(scaled(PopoverWidth));
    area->setFixedHeight(std::min(scaled(MostHeight), content->heightForWidth(scaled(PopoverWidth)) > 0 ? content->heightForWidth(scaled(PopoverWidth)) : content->sizeHint().height()));
    auto *popover = new Popover(tr("Journey of %1").arg(m_lead.record().name), this);
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    popover->setContent(area);
    popover->openUnder(m_all);
}

} // namespace lead
