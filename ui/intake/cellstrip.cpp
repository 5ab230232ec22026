#include "ui/intake/cellstrip.h"

#include "core/base/numbertext.h"
#include "core/base/text.h"
#include "ui/intake/previewmodel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

namespace lead {

namespace {

QString blankOr(const QString &text)
{
    return text.isEmpty() ? CellStrip::tr("(blank)") : text;
}

} // namespace

CellStrip::CellStrip(ImportSession &session, PreviewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_place(new TextLabel({}, TextStyle::SmallStrong, Ink::Text2))
    , m_before(new TextLabel({}, TextStyle::Small, Ink::Text2))
    , m_after(new TextLabel({}, TextStyle::Small, Ink::Text))
    , m_message(new TextLabel({}, TextStyle::Small, Ink::Text2))
    , m_suggestion(new Button({}))
    , m_restore(new Button(tr("&Restore cell"), Button::Kind::Ghost))
    , m_row(new Button({}, Button::Kind::Ghost))
{
    for (Button *button : {m_suggestion, m_restore, m_row})
        button->setSmall(true);
    m_message->setWordWrap(true);
    m_message->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_before->setElided(true);
    m_after->setElided(true);
    m_place->setElided(true);
    auto *values = new QHBoxLayout;
    values->setSpacing(metrics::Snug);
    values->addWidget(m_before, 1);
    values->addWidget(m_after, 1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::Tight);
    texts->addWidget(m_place);
    texts->addLayout(values);
    texts->addWidget(m_message);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Section, metrics::Gap, metrics::Gap, metrics::Gap);
    layout->setSpacing(metrics::Gap);
    layout->addLayout(texts, 1);
    layout->addWidget(m_suggestion);
    layout->addWidget(m_restore);
    layout->addWidget(m_row);
    connect(m_suggestion, &Button::clicked, this, &CellStrip::takeSuggestion);
    connect(m_restore, &Button::clicked, this, &CellStrip::restoreCell);
    connect(m_row, &Button::clicked, this, &CellStrip::toggleRow);
    showCell({});
}

void CellStrip::showCell(const QModelIndex &index)
{
    m_index = index;
    const PreviewRow *row = index.isValid() ? m_model.rowAt(index.row()) : nullptr;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_place, m_before, m_after, m_row})
        widget->setVisible(row);
    m_suggestion->setVisible(false);
    m_restore->setVisible(false);
    if (!row) {
        m_message->setText(tr("Choose a cell to see it before and after. F2 or a double click corrects it."));
        return;
    }
    const int column = m_model.fileColumn(index.column());
    const QString line = numberText(row->line);
    m_place->setText(column < 0 ? tr("Line %1").arg(line) : tr("Line %1 · %2").arg(line, m_model.headingOf(index.column())));
    const auto at = static_cast<std::size_t>(column);
    m_before->setVisible(column >= 0);
    m_after->setVisible(column >= 0);
    if (column >= 0) {
        const std::string &original = at < row->original.size() ? row->original[at] : row->cells[at];
        m_before->setText(tr("In the file: %1").arg(blankOr(fromUtf8(original).simplified())));
        m_after->setText(tr("Imported: %1").arg(row->isLeftOut || row->isRejected ? tr("nothing, the row stays out") : blankOr(row->after[at])));
        m_restore->setVisible(m_session.edits().now().cell(row->line, column) != nullptr);
    }
    QStringList messages;
    m_suggestionText.clear();
    for (const PreviewRow::Finding &finding : row->findings) {
        if (finding.column != column && finding.column != RowEdits::Row)
            continue;
        messages << issueMessage({finding.field, finding.code, finding.raw, finding.suggestion}, m_model.headingOf(index.column()));
        if (!finding.repair && !finding.suggestion.empty() && issueSeverity(finding.code) != Severity::Note)
            m_suggestionText = fromUtf8(finding.suggestion);
    }
    m_message->setText(messages.isEmpty() ? tr("Nothing is wrong with this cell.") : messages.join(u' '));
    m_suggestion->setVisible(!m_suggestionText.isEmpty());
    m_suggestion->setText(tr("&Use %1").arg(QString(m_suggestionText).replace(u'&', QStringLiteral("&&"))));
    const bool isSkipped = m_session.edits().now().isSkipped(row->line);
    m_row->setText(isSkipped ? tr("&Take this row in") : tr("&Leave this row out"));
}

void CellStrip::takeSuggestion()
{
    if (m_index.isValid())
        m_model.setData(m_index, m_suggestionText);
}

void CellStrip::restoreCell()
{
    const PreviewRow *row = m_index.isValid() ? m_model.rowAt(m_index.row()) : nullptr;
    const int column = m_model.fileColumn(m_index.column());
    if (row && column >= 0)
        m_model.setData(m_index, fromUtf8(row->original[static_cast<std::size_t>(column)]));
}

void CellStrip::toggleRow()
{
    const PreviewRow *row = m_index.isValid() ? m_model.rowAt(m_index.row()) : nullptr;
    if (!row)
        return;
    RowEdits edits = m_session.edits().now();
    const bool isSkipped = edits.isSkipped(row->line);
    edits.setSkipped(row->line, !isSkipped);
    const QString line = numberText(row->line);
    m_session.apply(std::move(edits), isSkipped ? tr("Take in line %1").arg(line) : tr("Leave out line %1").arg(line));
}

} // namespace lead
