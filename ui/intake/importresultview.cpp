#include "ui/intake/importresultview.h"

#include "core/base/text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
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
    m_title = new TextLabel(TextLabel::Role::Title);
    m_note = new TextLabel(TextLabel::Role::Note);
    m_numbers = new QGridLayout;
    m_numbers->setHorizontalSpacing(metrics::Page);
    m_numbers->setVerticalSpacing(metrics::Tight);
    m_issuesTitle = new TextLabel(TextLabel::Role::Heading, tr("Worth a look"));
    m_issues = new QTreeWidget;
    m_issues->setAccessibleName(tr("Warnings and rejected rows"));
    m_issues->setHeaderLabels({tr("What was found"), tr("Rows")});
    m_issues->setUniformRowHeights(true);
    m_issues->setAlternatingRowColors(true);
    m_issues->header()->setStretchLastSection(false);
    m_issues->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_issues->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    m_show = new QPushButton(tr("&Show the imported leads"));
    m_rejects = new QPushButton(tr("Save the &rejected rows…"));
    m_undo = new QPushButton(tr("&Undo this import"));
    auto *another = new QPushButton(tr("Import &another list…"));
    connect(m_show, &QPushButton::clicked, this, &ImportResultView::leadsWanted);
    connect(m_rejects, &QPushButton::clicked, this, &ImportResultView::rejectsWanted);
    connect(m_undo, &QPushButton::clicked, this, &ImportResultView::undoWanted);
    connect(another, &QPushButton::clicked, this, &ImportResultView::anotherWanted);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Gap);
    buttons->addWidget(m_show);
    buttons->addWidget(m_rejects);
    buttons->addWidget(another);
    buttons->addStretch();
    buttons->addWidget(m_undo);

    auto *numbers = new QHBoxLayout;
    numbers->addLayout(m_numbers);
    numbers->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Section, metrics::Page, metrics::Section);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addSpacing(metrics::Gap);
    layout->addLayout(numbers);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(m_issuesTitle);
    layout->addWidget(m_issues, 1);
    layout->addStretch();
    layout->addLayout(buttons);
}

void ImportResultView::setOutcome(const ImportOutcome &outcome, const FieldCatalog &catalog)
{
    m_outcome = outcome;
    const QLocale locale;
    const ImportCounts &counts = outcome.record.counts;
    m_title->setText(outcome.wasCancelled ? tr("The import of %1 was stopped").arg(outcome.record.fileName)
                                          : tr("%1 is imported").arg(outcome.record.fileName));
    const QString seconds = locale.toString(std::max(outcome.seconds, 0.1), 'f', 1);
    QString note = tr("%1 rows in %2 seconds.").arg(locale.toString(counts.rows), seconds);
    if (outcome.wasCancelled)
        note += u' ' + tr("The rows read until then are in.");
    if (outcome.dates.isAmbiguous)
        note += u' ' + (outcome.dateOrder == DateOrder::DayFirst
                            ? tr("The dates could be read both ways and were taken day first; to change "
                                 "that, undo and import again.")
                            : tr("The dates could be read both ways and were taken month first; to change "
                                 "that, undo and import again."));
    setNote(note);
    while (QLayoutItem *item = m_numbers->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::array<std::pair<QString, qint64>, 5> numbers{{{tr("Created"), counts.created},
                                                             {tr("Updated"), counts.updated},
                                                             {tr("Unchanged"), counts.unchanged},
                                                             {tr("Skipped"), counts.skipped},
                                                             {tr("Rejected"), counts.rejected}}};
    int column = 0;
    for (const auto &[label, number] : numbers) {
        auto *figure = new TextLabel(TextLabel::Role::Title, locale.toString(number));
        figure->setWordWrap(false);
        m_numbers->addWidget(figure, 0, column);
        m_numbers->addWidget(new TextLabel(TextLabel::Role::Note, label), 1, column++);
    }
    fillIssues(catalog);
    m_rejects->setVisible(counts.rejected > 0);
    m_show->setEnabled(counts.created > 0);
    m_undo->setEnabled(true);
    m_show->setFocus();
}

void ImportResultView::fillIssues(const FieldCatalog &catalog)
{
    m_issues->clear();
    const QLocale locale;
    const auto addItem = [&](const QString &text, qint64 count) {
        auto *item = new QTreeWidgetItem(m_issues, {text, locale.toString(count)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        return item;
    };
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
                                      .arg(locale.toString(static_cast<qlonglong>(example.line)),
                                           fromUtf8(example.raw).simplified());
            new QTreeWidgetItem(item, {example.suggestion.empty()
                                           ? place
                                           : tr("%1  →  %2").arg(place, fromUtf8(example.suggestion))});
        }
    }
    const bool hasIssues = m_issues->topLevelItemCount() > 0;
    m_issues->setVisible(hasIssues);
    m_issuesTitle->setVisible(hasIssues);
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
}

} // namespace lead
