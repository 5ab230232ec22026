#include "ui/intake/importresultview.h"

#include "core/base/numbertext.h"
#include "core/base/text.h"
#include "ui/intake/figuretile.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lead {

ImportResultView::ImportResultView(QWidget *parent)
    : QWidget(parent)
{
    buildUi();
}

void ImportResultView::buildUi()
{
    m_title = new TextLabel({}, TextStyle::PanelTitle);
    m_note = new TextLabel({}, TextStyle::Body, Ink::Text2);
    m_note->setWordWrap(true);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(metrics::Section);
    for (const QString &name : {tr("Created"), tr("Updated"), tr("Unchanged"), tr("Skipped"), tr("Rejected")}) {
        m_figures.push_back(new FigureTile(name));
        figures->addWidget(m_figures.back(), 1);
    }
    m_issues = new QTreeWidget;
    m_issues->setAccessibleName(tr("Warnings and rejected rows"));
    m_issues->setHeaderLabels({tr("What was found"), tr("Rows")});
    m_issues->setUniformRowHeights(true);
    m_issues->setFrameShape(QFrame::NoFrame);
    m_issues->header()->setStretchLastSection(false);
    m_issues->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_issues->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_issuesCard = new Card;
    auto *inside = new QVBoxLayout(m_issuesCard);
    inside->setContentsMargins(1, metrics::Snug, 1, 1);
    auto *heading = new TextLabel(tr("Worth a look"), TextStyle::CardTitle);
    heading->setContentsMargins(metrics::Section, 0, metrics::Section, 0);
    inside->addWidget(heading);
    inside->addWidget(m_issues, 1);

    m_show = new Button(tr("&Show the imported leads"), Button::Kind::Primary);
    m_rejects = new Button(tr("Save the &rejected rows…"), Button::Kind::Secondary, "download");
    m_review = new Button(tr("&Decide rows set aside…"), Button::Kind::Secondary, "square-check-big");
    m_undo = new Button(tr("&Undo this import"), Button::Kind::Secondary, "undo-2");
    auto *another = new Button(tr("Import &another list…"));
    connect(m_show, &Button::clicked, this, &ImportResultView::leadsWanted);
    connect(m_rejects, &Button::clicked, this, &ImportResultView::rejectsWanted);
    connect(m_undo, &Button::clicked, this, &ImportResultView::undoWanted);
    connect(m_review, &Button::clicked, this, &ImportResultView::reviewWanted);
    connect(another, &Button::clicked, this, &ImportResultView::anotherWanted);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Gap);
    for (Button *button : {m_show, m_review, another, m_rejects, m_undo})
        buttons->addWidget(button);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Page, metrics::Page, metrics::Page);
    layout->setSpacing(metrics::Section);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addLayout(figures);
    layout->addLayout(buttons);
    layout->addWidget(m_issuesCard, 1);
    layout->addStretch();
}

void ImportResultView::setOutcome(const ImportOutcome &outcome, const FieldCatalog &catalog)
{
    m_outcome = outcome;
    const QLocale locale;
    const ImportCounts &counts = outcome.record.counts;
    m_title->setText(outcome.wasCancelled ? tr("The import of %1 was stopped").arg(outcome.record.fileName)
                                          : tr("%1 is imported").arg(outcome.record.fileName));
    const QString seconds = numberText(std::max(outcome.seconds, 0.1), 'f', 1, locale);
    QString note = tr("%1 rows in %2 seconds.").arg(numberText(counts.rows, locale), seconds);
    if (outcome.wasCancelled)
        note += u' ' + tr("The rows read until then are in.");
    if (outcome.dates.isAmbiguous)
        note += u' ' + (outcome.dateOrder == DateOrder::DayFirst
                            ? tr("The dates could be read both ways and were taken day first; to change "
                                 "that, undo and import again.")
                            : tr("The dates could be read both ways and were taken month first; to change "
                                 "that, undo and import again."));
    setNote(note);
    const qint64 numbers[] = {counts.created, counts.updated, counts.unchanged, counts.skipped, counts.rejected};
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        m_figures[i]->setNumber(numbers[i]);
    fillIssues(catalog);
    m_rejects->setVisible(counts.rejected > 0);
    m_show->setEnabled(counts.created > 0);
    m_undo->setEnabled(true);
    setReviewable(false);
    m_show->setFocus();
}

void ImportResultView::setReviewable(bool reviewable)
{
    m_review->setVisible(reviewable);
}

void ImportResultView::fillIssues(const FieldCatalog &catalog)
{
    m_issues->clear();
    const QLocale locale;
    const auto addItem = [&](const QString &text, qint64 count) {
        auto *item = new QTreeWidgetItem(m_issues, {text, numberText(count, locale)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        return item;
    };
    for (const ImportNotice &notice : m_outcome.notices) {
        QTreeWidgetItem *item = addItem(notice.message, notice.count);
        if (notice.count == 0)
            item->setText(1, {});
        item->setToolTip(0, plainToolTip(notice.message));
    }
    for (const auto &[code, count] : m_outcome.rejectedReasons) {
        const IssueCode issue = issueFromKey(toUtf8(code));
        addItem(tr("Rejected: %1")
                    .arg(issue == IssueCode::None ? code : issueMessage({0, issue, {}, {}}, QString())),
                count);
    }
    for (const IssueTally::Entry &entry : m_outcome.issues.entries()) {
        const Field *field = catalog.find(entry.field);
        const QString label = field ? field->label : tr("Row");
        Issue issue{entry.field, entry.code, {}, {}};
        if (!entry.examples.empty()) {
            issue.raw = entry.examples.front().raw;
            issue.suggestion = entry.examples.front().suggestion;
        }
        QTreeWidgetItem *item = addItem(issueMessage(issue, label), entry.count);
        for (const IssueTally::Example &example : entry.examples) {
            const QString place = tr("Line %1: %2")
                                      .arg(numberText(example.line, locale),
                                           fromUtf8(example.raw).simplified());
            new QTreeWidgetItem(item, {example.suggestion.empty()
                                           ? place
                                           : tr("%1  →  %2").arg(place, fromUtf8(example.suggestion))});
        }
    }
    const bool hasIssues = m_issues->topLevelItemCount() > 0;
    m_issuesCard->setVisible(hasIssues);
}

void ImportResultView::setNote(const QString &sentence)
{
    m_note->setText(sentence);
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ImportResultView::setUndone()
{
    m_title->setText(tr("The import of %1 was undone").arg(m_outcome.record.fileName));
    m_undo->setEnabled(false);
    m_show->setEnabled(false);
    setReviewable(false);
}

} // namespace lead
