#include "ui/intake/importstartview.h"

#include "core/base/whendone.h"
#include "ui/intake/dropzone.h"
#include "ui/intake/historydelegate.h"
#include "ui/intake/importhistorymodel.h"
#include "ui/intake/importtable.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/skeletonrows.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace lead {

namespace {
constexpr int ShownImports = 200;
constexpr int NarrowestColumn = 48;
constexpr int NarrowestFile = 120;
} // namespace

ImportStartView::ImportStartView(ImportService &imports, QWidget *parent)
    : QWidget(parent)
    , m_imports(imports)
    , m_model(new ImportHistoryModel(this))
{
    buildUi();
}

void ImportStartView::buildUi()
{
    m_zone = new DropZone;
    connect(m_zone, &DropZone::chooseWanted, this, &ImportStartView::chooseWanted);
    connect(m_zone, &DropZone::dropped, this, &ImportStartView::dropped);
    m_draft = new Banner;
    m_note = new Banner;
    m_waiting = new Banner;
    m_waiting->setClosable(false);
    m_history = buildHistory();
    m_none = new EmptyState("history", tr("Nothing was imported yet"),
                            tr("Every import will be listed here with what became of its rows. It can be undone as a whole, and rows that were rejected can be saved to be mended."));
    m_states = new StateStack(new SkeletonRows(metrics::plainRowHeight()), {m_history, m_none});
    connect(m_states, &StateStack::retryWanted, this, &ImportStartView::open);
    auto *past = new QVBoxLayout;
    past->setSpacing(0);
    past->addWidget(m_states->line());
    past->addWidget(m_states, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Section, metrics::Page, metrics::Page);
    layout->setSpacing(metrics::Section);
    layout->addWidget(m_note);
    layout->addWidget(m_waiting);
    layout->addWidget(m_draft);
    layout->addWidget(m_zone);
    layout->addLayout(past, 1);
}

QWidget *ImportStartView::buildHistory()
{
    m_table = newImportTable(m_model, tr("Past imports"));
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegate(new HistoryDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(scaled(NarrowestColumn));
    header->setSectionResizeMode(ImportHistoryModel::File, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportStartView::showActions);
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_leads->isEnabled())
            m_leads->click();
    });
    m_leads = new Button(tr("&Open leads"), Button::Kind::Secondary, "list");
    m_undo = new Button(tr("&Undo import"), Button::Kind::Secondary, "undo-2");
    m_rejects = new Button(tr("&Save rejected rows…"), Button::Kind::Secondary, "download");
    m_review = new Button(tr("&Decide rows…"), Button::Kind::Secondary, "square-check-big");
    connect(m_review, &Button::clicked, this, [this] { Q_EMIT reviewWanted(current()->record.id); });
    connect(m_leads, &Button::clicked, this, [this] { Q_EMIT leadsWanted(current()->record.id); });
    connect(m_rejects, &Button::clicked, this, [this] { Q_EMIT rejectsWanted(*current()); });
    connect(m_undo, &Button::clicked, this, [this] {
        const PastImport past = *current();
        if (past.record.state == ImportState::Interrupted)
            Q_EMIT resumeWanted(past);
        else if (past.record.state == ImportState::Undone)
            Q_EMIT redoWanted(past);
        else
            Q_EMIT undoWanted(past);
    });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::Section, metrics::Gap, metrics::Gap, metrics::Gap);
    head->setSpacing(metrics::Gap);
    head->addWidget(new TextLabel(tr("Past imports"), TextStyle::CardTitle), 1);
    for (Button *button : {m_leads, m_review, m_rejects, m_undo}) {
        button->setSmall(true);
        head->addWidget(button);
    }
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    return card;
}

// As wide as they need, so that the name of the file gets the rest; nothing is sorted by, which takes no arrow. Where the rest is
// too little, the name of the user makes room.
void ImportStartView::fitColumns()
{
    const QFontMetricsF headings(m_table->horizontalHeader()->font());
    const QStyleOptionViewItem option;
    int room = width() - 2 * metrics::Page; // the table may not have been laid out yet
    for (int column = ImportHistoryModel::Who; column < ImportHistoryModel::ColumnCount; ++column) {
        int width = static_cast<int>(std::ceil(headings.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()))) + 1 + 2 * HistoryDelegate::Margin;
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width, m_table->itemDelegate()->sizeHint(option, m_model->index(row, column)).width());
        m_table->setColumnWidth(column, width);
        room -= width;
    }
    m_table->setColumnHidden(ImportHistoryModel::Who, room < scaled(NarrowestFile));
}

void ImportStartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ImportStartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_table)
        fitColumns();
}

void ImportStartView::open()
{
    m_states->setVisible(m_imports.isOpen());
    if (!m_imports.isOpen()) {
        m_states->startOver();
        return;
    }
    m_states->setAsking(true);
    whenDone(m_imports.history(ShownImports), this, [this](const Result<std::vector<PastImport>> &history) {
        m_states->setAsking(false);
        showHistory(history ? *history : std::vector<PastImport>());
        if (!history)
            m_states->showError(tr("The past imports could not be listed"), history.error());
    });
}

void ImportStartView::showHistory(const std::vector<PastImport> &history)
{
    const ImportId before = current() ? current()->record.id : ImportId();
    m_model->setImports(history);
    fitColumns();
    m_states->setCurrentWidget(history.empty() ? static_cast<QWidget *>(m_none) : m_history);
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->at(i)->record.id == before)
            row = i;
    m_table->setCurrentIndex(m_model->index(row, 0));
    showActions();
    showWaiting();
}

// Not closable: it goes when every row is decided.
void ImportStartView::showWaiting()
{
    qint64 waiting = 0;
    for (const PastImport &past : m_model->imports())
        waiting += past.waiting;
    m_waiting->showText(waiting > 0 ? tr("%n row(s) that imports set aside wait for a decision.", nullptr, static_cast<int>(waiting)) : QString());
    if (waiting > 0)
        connect(m_waiting->addButton(tr("D&ecide…")), &Button::clicked, this, [this] { Q_EMIT reviewWanted({}); }, Qt::QueuedConnection);
}

void ImportStartView::offerDraft(const QString &fileName)
{
    m_draft->showText(fileName.isEmpty() ? QString() : tr("An import of %1 was begun and not finished.").arg(fileName));
    if (fileName.isEmpty())
        return;
    connect(m_draft->addButton(tr("&Go on with it")), &Button::clicked, this, &ImportStartView::draftWanted);
    connect(m_draft->addButton(tr("&Discard it")), &Button::clicked, this, &ImportStartView::draftDropped);
}

void ImportStartView::setNote(const QString &sentence)
{
    m_note->showText(sentence);
}

void ImportStartView::focusFirst()
{
    m_zone->focusButton();
}

const PastImport *ImportStartView::current() const
{
    return m_model->at(m_table->currentIndex().row());
}

void ImportStartView::showActions()
{
    const PastImport *past = current();
    const ImportState state = past ? past->record.state : ImportState::Running;
    m_leads->setEnabled(past && state == ImportState::Complete && past->record.counts.created > 0);
    m_rejects->setEnabled(past && past->rejectsKept > 0);
    m_review->setEnabled(past && past->waiting > 0);
    m_review->setVisible(std::any_of(m_model->imports().begin(), m_model->imports().end(), [](const PastImport &one) { return one.waiting > 0; }));
    m_undo->setEnabled(past && (state == ImportState::Complete || state == ImportState::Interrupted || (state == ImportState::Undone && past->undo.isValid())));
    m_undo->setText(state == ImportState::Undone ? tr("&Redo import") : state == ImportState::Interrupted ? tr("Go &on importing") : tr("&Undo import"));
}

} // namespace lead
