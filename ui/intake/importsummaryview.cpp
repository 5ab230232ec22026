#include "ui/intake/importsummaryview.h"

#include "core/base/numbertext.h"
#include "core/base/text.h"
#include "core/leads/leadservice.h"
#include "ui/intake/figuretile.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

namespace lead {

ImportSummaryView::ImportSummaryView(ImportSession &session, LeadService &leads, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_leads(leads)
    , m_created(new FigureTile(tr("Create")))
    , m_updated(new FigureTile(tr("Update")))
    , m_skipped(new FigureTile(tr("Skip")))
    , m_rejected(new FigureTile(tr("Reject")))
{
    auto *figures = new QHBoxLayout;
    figures->setSpacing(metrics::Section);
    for (FigureTile *tile : {m_created, m_updated, m_skipped, m_rejected})
        figures->addWidget(tile, 1);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(metrics::Section, metrics::Section, metrics::Section, metrics::Section);
    inside->setSpacing(metrics::Gap);
    inside->addWidget(new TextLabel(tr("What happens"), TextStyle::CardTitle));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(metrics::Gap);
    inside->addLayout(m_lines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Section, metrics::Page, metrics::Page);
    layout->setSpacing(metrics::Section);
    layout->addLayout(figures);
    layout->addWidget(card);
    layout->addStretch(1);
    connect(&session, &ImportSession::previewChanged, this, &ImportSummaryView::showPreview);
}

void ImportSummaryView::open()
{
    m_session.wantPreview();
}

void ImportSummaryView::showPreview()
{
    if (!m_session.preview())
        return;
    const ImportPreview &preview = *m_session.preview();
    const ImportCounts &counts = preview.counts();
    const QLocale locale;
    m_created->setNumber(counts.created, tr("new leads"));
    m_updated->setNumber(counts.updated, counts.unchanged > 0 ? tr("%1 more match and bring nothing new").arg(numberText(counts.unchanged, locale)) : tr("leads that are there already"));
    QStringList skips;
    if (preview.leftOut() > 0)
        skips << tr("%1 left out or empty").arg(numberText(preview.leftOut(), locale));
    if (preview.mustNotBeContacted() > 0)
        skips << tr("%1 must not be contacted").arg(numberText(preview.mustNotBeContacted(), locale));
    if (preview.setAside() > 0)
        skips << tr("%1 set aside for review").arg(numberText(preview.setAside(), locale));
    m_skipped->setNumber(counts.skipped, skips.join(QStringLiteral(" · ")));
    m_rejected->setNumber(counts.rejected, counts.rejected > 0 ? tr("kept with their reasons") : QString());
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &sentence : sentences()) {
        auto *line = new TextLabel(sentence, TextStyle::Body, Ink::Text2);
        line->setWordWrap(true);
        m_lines->addWidget(line);
    }
}

QStringList ImportSummaryView::sentences() const
{
    const ImportDraft &draft = m_session.draft();
    const WorkspaceInfoPtr info = m_leads.info();
    const QLocale locale;
    QStringList lines;
    lines << tr("%1 is read as the batch “%2”.").arg(QFileInfo(draft.path).fileName(), draft.batch.trimmed().isEmpty() ? QFileInfo(draft.path).fileName() : draft.batch.trimmed());
    const IntakePlan plan = draft.plan();
    QStringList constants;
    if (!plan.source.isEmpty())
        constants << tr("Source is %1").arg(plan.source);
    for (const auto &[number, text] : plan.mapping.constants)
        if (const Field *field = info ? info->catalog.find(number) : nullptr)
            constants << tr("%1 is %2").arg(field->label, fromUtf8(text));
    if (!constants.isEmpty())
        lines << tr("Rows without a value of their own get: %1.").arg(constants.join(QStringLiteral(", ")));
    QStringList fields;
    for (const auto &[column, field] : draft.newFields)
        fields << field.label;
    if (!fields.isEmpty())
        lines << tr("New custom fields: %1.").arg(fields.join(QStringLiteral(", ")));
    if (!draft.edits.isEmpty())
        lines << tr("%1 corrected cells, %2 rows left out by hand and %3 repairs are applied. The file itself stays as it is.")
                     .arg(numberText(draft.edits.cellCount(), locale), numberText(draft.edits.skippedCount(), locale), numberText(draft.edits.repairs().size(), locale));
    if (m_session.preview()->setAside() > 0)
        lines << tr("Rows that are set aside wait beside the lead that they match until somebody decides about them: after the import, or later on this page.");
    lines << tr("The leads appear all at once when the import is complete. You can go on working meanwhile.");
    lines << tr("The import can be undone as a whole; leads that somebody worked by then stay.");
    return lines;
}

} // namespace lead
