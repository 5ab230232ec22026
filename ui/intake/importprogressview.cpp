#include "ui/intake/importprogressview.h"

#include "core/base/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/centredcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace lead {

namespace {
constexpr int Steps = 1000;
}

QString progressText(const ImportProgress &progress)
{
    const QLocale locale;
    QStringList parts{ImportProgressView::tr("%1 rows").arg(numberText(progress.rows, locale))};
    if (progress.rowsPerSecond > 0)
        parts << ImportProgressView::tr("%1 rows a second")
                     .arg(numberText(qRound64(progress.rowsPerSecond), locale));
    if (progress.secondsLeft >= 90)
        parts << ImportProgressView::tr("about %1 minutes left").arg(qRound(progress.secondsLeft / 60));
    else if (progress.secondsLeft > 0)
        parts << ImportProgressView::tr("about %1 seconds left").arg(qRound(progress.secondsLeft + 0.5));
    return parts.join(QStringLiteral(" · "));
}

ImportProgressView::ImportProgressView(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextStyle::PanelTitle))
    , m_numbers(new TextLabel({}, TextStyle::Body, Ink::Text2))
    , m_bar(new QProgressBar)
    , m_cancel(new Button(tr("&Cancel the import")))
{
    m_numbers->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the import"));
    auto *leads = new Button(tr("&Go on working"), Button::Kind::Primary);
    connect(m_cancel, &Button::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelled();
    });
    connect(leads, &Button::clicked, this, &ImportProgressView::leadsWanted);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Gap);
    buttons->addWidget(leads);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    QVBoxLayout *inner = addCentredColumn(this);
    inner->addWidget(m_title);
    inner->addWidget(m_bar);
    inner->addWidget(m_numbers);
    auto *note = new TextLabel(tr("The leads appear when the import is complete. You can go on working meanwhile."), TextStyle::Body, Ink::Text2);
    note->setWordWrap(true);
    inner->addWidget(note);
    inner->addSpacing(metrics::Gap);
    inner->addLayout(buttons);
}

void ImportProgressView::begin(const QString &fileName)
{
    m_title->setText(tr("Importing %1").arg(fileName));
    m_numbers->setText(tr("Reading the file"));
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_cancel->setFocus();
}

void ImportProgressView::setProgress(const ImportProgress &progress)
{
    m_bar->setRange(0, Steps);
    m_bar->setValue(progress.totalBytes > 0 ? static_cast<int>(progress.bytes * Steps / progress.totalBytes)
                                            : 0);
    m_numbers->setText(progressText(progress));
}

} // namespace lead
