#include "ui/leads/detail/fieldhistorypopover.h"

#include "core/base/whendone.h"
#include "ui/leads/detail/openlead.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lead {

namespace {
constexpr std::size_t MostVersions = 100;
constexpr qsizetype MostOfValue = 300; // characters
int listWidth()
{
    return scaled(340);
}
int mostHeight()
{
    return scaled(360);
}
} // namespace

FieldHistoryPopover::FieldHistoryPopover(OpenLead &lead, const Field &field, QWidget *parent)
    : Popover(tr("History of %1").arg(field.label), parent)
    , m_lead(lead)
    , m_field(field)
{
    connect(this, &Popover::closed, this, &QObject::deleteLater);
}

void FieldHistoryPopover::openFor(QWidget *anchor)
{
    whenDone(m_lead.service().fieldHistory(m_lead.id(), m_field.number), this,
             [this, anchor = QPointer(anchor)](const Result<std::vector<FieldVersion>> &versions) {
                 if (!anchor) {
                     deleteLater();
                     return;
                 }
                 setContent(
                     !versions ? sentence(versions.error().message)
                     : versions->empty()
                         ? sentence(tr("%1 has not been changed since the lead came.").arg(m_field.label))
                         : listOf(*versions));
                 openUnder(anchor);
             });
}

QWidget *FieldHistoryPopover::sentence(const QString &text) const
{
    auto *label = new TextLabel(text, TextStyle::Body, Ink::Text2);
    label->setWordWrap(true);
    label->setFixedWidth(listWidth());
    label->setContentsMargins(metrics::Snug, metrics::Snug, metrics::Snug, metrics::Snug);
    label->setFocusPolicy(Qt::StrongFocus);
    label->setAccessibleName(text);
    return label;
}

QWidget *FieldHistoryPopover::listOf(const std::vector<FieldVersion> &versions) const
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(metrics::Snug, metrics::Snug, metrics::Snug, metrics::Snug);
    layout->setSpacing(metrics::Tight);
    layout->addWidget(new TextLabel(tr("History of %1").arg(m_field.label), TextStyle::CardTitle));
    for (std::size_t i = 0; i < versions.size() && i < MostVersions; ++i) {
        const FieldVersion &version = versions[i];
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(version.at, m_lead.info()->timeZone);
        const QString when = QLocale().toString(at, QLocale::ShortFormat);
        QString head = tr("%1 · %2", "who and when").arg(version.who, when);
        if (version.isUndone)
            head = tr("%1 · undone").arg(head);
        const auto value = [](const QString &text) {
            return text.isEmpty() ? tr("empty") : text.left(MostOfValue);
        };
        auto *change = new TextLabel(
            tr("%1 → %2", "value before and after").arg(value(version.before), value(version.after)),
            TextStyle::BodyMedium, version.isUndone ? Ink::Text3 : Ink::Text);
        change->setWordWrap(true);
        layout->addSpacing(metrics::Tight);
        layout->addWidget(change);
        layout->addWidget(new TextLabel(head, TextStyle::Small, Ink::Text3));
    }
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("History of %1").arg(m_field.label));
    scroll->setWidget(list);
    list->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    list->setFixedWidth(listWidth());
    scroll->setFixedSize(listWidth() + metrics::Snug,
                         std::min(mostHeight(), list->heightForWidth(listWidth()) > 0
                                                    ? list->heightForWidth(listWidth())
                                                    : list->sizeHint().height()));
    return scroll;
}

} // namespace lead
