#include "ui/shell/jobbar.h"

#include "core/base/numbertext.h"
#include "ui/commands/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>
#include <algorithm>

namespace lead {

namespace {
constexpr int BarRange = 1000;
} // namespace

QString timeLeftText(const Job &job)
{
    if (!job.leftSeconds)
        return {};
    const int seconds = static_cast<int>(std::min<qint64>(*job.leftSeconds, 24 * 3600));
    if (seconds < 60)
        return JobBar::tr("%n seconds left", nullptr, std::max(1, seconds));
    if (seconds < 3600)
        return JobBar::tr("%n minutes left", nullptr, (seconds + 59) / 60);
    return JobBar::tr("%n hours left", nullptr, (seconds + 3599) / 3600);
}

JobBar::JobBar(JobList &jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Running jobs"));
    m_layout->setContentsMargins(0, 1, 0, 0);
    m_layout->setSpacing(0);
    connect(&jobs, &JobList::changed, this, &JobBar::rebuild);
    connect(&jobs, &JobList::progressed, this, [this](int id) {
        for (const Job &job : m_jobs.jobs())
            if (job.id == id && m_rows.contains(id))
                fill(m_rows.value(id), job);
    });
    rebuild();
}

void JobBar::rebuild()
{
    QHash<int, Row> kept;
    for (const Job &job : m_jobs.jobs()) {
        const bool isNew = !m_rows.contains(job.id);
        const Row row = isNew ? makeRow(job) : m_rows.take(job.id);
        kept.insert(job.id, row);
        fill(row, job);
        if (isNew) {
            QAccessibleEvent spoken(row.title, QAccessible::Alert);
            QAccessible::updateAccessibility(&spoken);
        }
    }
    for (const Row &gone : std::as_const(m_rows))
        gone.widget->deleteLater();
    m_rows = kept;
    setVisible(!m_rows.isEmpty());
}

JobBar::Row JobBar::makeRow(const Job &job)
{
    Row row{new QWidget, new TextLabel(job.title, TextStyle::SmallStrong), new TextLabel({}, TextStyle::Small, Ink::Text2),
            new QProgressBar, new Button(tr("Cancel"), Button::Kind::Ghost)};
    row.widget->setFixedHeight(scaled(36));
    row.title->setElided(true);
    row.title->setAccessibleName(job.title);
    row.progress->setTextVisible(false);
    row.progress->setFixedWidth(scaled(160));
    row.progress->setAccessibleName(job.title);
    row.cancel->setSmall(true);
    row.cancel->setAccessibleName(tr("Cancel: %1").arg(job.title));
    row.cancel->setVisible(static_cast<bool>(job.cancel));
    connect(row.cancel, &QAbstractButton::clicked, this, [this, id = job.id] { m_jobs.cancel(id); });
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(metrics::Page, 0, metrics::Section, 0);
    layout->setSpacing(metrics::Snug);
    layout->addWidget(row.title);
    layout->addWidget(row.progress);
    layout->addWidget(row.state);
    layout->addStretch();
    if (job.open) {
        auto *show = new Button(tr("Show"), Button::Kind::Ghost);
        show->setSmall(true);
        show->setAccessibleName(tr("Show: %1").arg(job.title));
        connect(show, &QAbstractButton::clicked, this, [open = job.open] { open(); });
        layout->addWidget(show);
    }
    layout->addWidget(row.cancel);
    m_layout->addWidget(row.widget);
    return row;
}

void JobBar::fill(const Row &row, const Job &job)
{
    const QLocale locale;
    row.progress->setRange(0, job.total > 0 ? BarRange : 0);
    QStringList parts;
    if (job.total > 0) {
        row.progress->setValue(static_cast<int>(std::clamp<qint64>(job.done * BarRange / job.total, 0, BarRange)));
        parts << numberText(std::clamp<qint64>(job.done * 100 / job.total, 0, 100), locale) + locale.percent();
    }
    if (const QString left = timeLeftText(job); !left.isEmpty() && !job.isCancelled)
        parts << left;
    if (job.isCancelled)
        parts << tr("Stopping");
    row.state->setText(parts.join(QStringLiteral(" · ")));
    row.cancel->setEnabled(!job.isCancelled);
}

void JobBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().app);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().border);
}

} // namespace lead
