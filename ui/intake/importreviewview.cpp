#include "ui/intake/importreviewview.h"

#include "core/base/numbertext.h"
#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "ui/intake/comparemodel.h"
#include "ui/intake/reviewlistmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QListView>
#include <QLocale>
#include <algorithm>

namespace lead {

namespace {

constexpr int ShownImports = 200;
constexpr int ShownRows = 500;
constexpr qint64 MostWithoutAsking = 500;

std::size_t placeOf(ReviewDecision decision)
{
    return static_cast<std::size_t>(decision);
}

} // namespace

ImportReviewView::ImportReviewView(ImportService &imports, LeadService &leads, QWidget *parent)
    : QWidget(parent)
    , m_imports(imports)
    , m_leads(leads)
    , m_model(new ReviewListModel(this))
    , m_compared(new CompareModel(this))
{
    buildUi();
    // Somebody else decided, or an undo brought rows back.
    connect(&imports, &ImportService::reviewsChanged, this, [this] {
        if (isVisible() && !m_isDeciding)
            open(import());
    });
    connect(&leads, &LeadService::leadsChanged, this, [this] {
        if (isVisible() && !m_isDeciding)
            readRows();
    });
}

void ImportReviewView::setKey(ReviewDecision decision, const QString &key)
{
    const QString &tip = m_tips[placeOf(decision)];
    buttonOf(decision)->setToolTip(plainToolTip(key.isEmpty() ? tip : tr("%1 (%2)", "what it does (key)").arg(tip, key)));
}

void ImportReviewView::open(ImportId import)
{
    m_states->setAsking(true);
    whenDone(m_imports.history(ShownImports), this, [this, import, request = ++m_request](const Result<std::vector<PastImport>> &history) {
        if (request == m_request)
            showImports(history, import);
    });
}

void ImportReviewView::showImports(const Result<std::vector<PastImport>> &history, ImportId wanted)
{
    const QLocale locale;
    m_which->clear();
    if (!history) {
        m_states->setAsking(false);
        m_states->showError(tr("The rows that wait for a decision could not be read"), history.error());
        return;
    }
    for (const PastImport &past : *history)
        if (past.waiting > 0) {
            m_which->addItem(tr("%1 (%2 rows)").arg(past.record.fileName, numberText(past.waiting, locale)), QVariant::fromValue(qlonglong(past.record.id.value)));
            m_which->setItemData(m_which->count() - 1, past.waiting, Qt::UserRole + 1);
            if (past.record.id == wanted)
                m_which->setCurrentIndex(m_which->count() - 1);
        }
    readRows();
}

ImportId ImportReviewView::import() const
{
    return {m_which->currentData().toLongLong()};
}

void ImportReviewView::readRows()
{
    if (m_which->count() == 0) {
        m_states->setAsking(false);
        m_model->setRows({});
        m_states->setCurrentWidget(m_nothing);
        choose();
        return;
    }
    m_waiting = m_which->currentData(Qt::UserRole + 1).toLongLong();
    m_states->setAsking(true);
    whenDone(m_imports.reviews(import(), ShownRows), this, [this, request = ++m_request](const Result<std::vector<ReviewRow>> &rows) {
        if (request == m_request)
            showRows(rows);
    });
}

void ImportReviewView::showRows(const Result<std::vector<ReviewRow>> &rows)
{
    m_states->setAsking(false);
    if (!rows) {
        m_states->showError(tr("The rows that wait for a decision could not be read"), rows.error());
        return;
    }
    m_states->setCurrentWidget(m_content);
    const int before = std::max(0, m_list->currentIndex().row());
    const bool hadFocus = m_list->hasFocus() || !m_content->isAncestorOf(focusWidget() ? focusWidget() : this);
    m_model->setRows(*rows);
    m_isAllChosen = false;
    const QLocale locale;
    m_count->setText(m_waiting > ShownRows ? tr("The first %1 of %2 rows are shown.").arg(numberText(ShownRows, locale), numberText(m_waiting, locale))
                                           : tr("%n row(s) match a lead. Decide what becomes of each.", nullptr, static_cast<int>(rows->size())));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::min(before, m_model->rowCount() - 1)));
    else
        open();
    if (hadFocus && isVisible())
        m_list->setFocus();
    choose();
}

void ImportReviewView::focusFirst()
{
    m_list->setFocus();
}

void ImportReviewView::showPair()
{
    const ReviewRow *row = m_model->at(m_list->currentIndex().row());
    m_lead->setEnabled(row && row->stored);
    if (!row) {
        m_place->setText({});
        m_compared->setLines({}, {}, {});
        return;
    }
    m_place->setText(tr("Line %1 · %2", "of a file, why it matched").arg(numberText(row->line), row->stored ? row->reason : tr("The lead that it matched is gone")));
    std::vector<Lead> both{Lead{row->lead, 0, row->values}};
    if (row->stored)
        both.push_back(*row->stored);
    whenDone(m_leads.recordsOf(std::move(both)), this, [this, shown = *row, request = ++m_pairRequest](const Result<std::vector<LeadRecord>> &records) {
        if (request == m_pairRequest && records)
            showRecords(shown, *records);
    });
}

void ImportReviewView::showRecords(const ReviewRow &row, const std::vector<LeadRecord> &records)
{
    const WorkspaceInfoPtr info = m_leads.info();
    if (!info)
        return;
    std::vector<CompareModel::Line> differing;
    std::vector<CompareModel::Line> same;
    for (const auto &[number, value] : row.values) {
        const Field *field = info->catalog.find(number);
        if (!field)
            continue;
        CompareModel::Line line{field->label, CompareModel::textOf(number, records.size() > 1 ? records[1].shown(number) : QString()), CompareModel::textOf(number, records[0].shown(number))};
        (line.there == line.row ? same : differing).push_back(std::move(line));
    }
    differing.insert(differing.end(), std::make_move_iterator(same.begin()), std::make_move_iterator(same.end()));
    m_compared->setLines(std::move(differing), row.stored ? tr("Lead in the workspace") : tr("The lead is gone"), tr("Line %1 of the file").arg(numberText(row.line)));
}

std::vector<int> ImportReviewView::chosen() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ImportReviewView::choose()
{
    m_isAllChosen = m_isAllChosen && static_cast<int>(m_list->selectionModel()->selectedIndexes().size()) == m_model->rowCount();
    updateActions();
}

void ImportReviewView::chooseAll()
{
    m_list->selectAll();
    m_isAllChosen = true;
    m_list->setFocus();
    updateActions();
}

QString ImportReviewView::whyNot(ReviewDecision decision) const
{
    const std::vector<int> rows = chosen();
    if (!isVisible() || rows.empty())
        return tr("No row is chosen that an import set aside");
    if (m_isDeciding)
        return tr("A decision is being written");
    const bool needsLead = decision == ReviewDecision::Update || decision == ReviewDecision::Fill;
    if (needsLead && !m_isAllChosen && std::none_of(rows.begin(), rows.end(), [this](int row) { return m_model->at(row)->stored.has_value(); }))
        return tr("The lead that the row matched is gone");
    return {};
}

void ImportReviewView::updateActions()
{
    const qint64 count = m_isAllChosen ? m_waiting : static_cast<qint64>(chosen().size());
    m_chosen->setText(tr("%n row(s) chosen", nullptr, static_cast<int>(count)));
    m_all->setText(tr("Choose all %1").arg(numberText(m_waiting)));
    m_all->setVisible(count < m_waiting && m_model->rowCount() > 0);
    for (const ReviewDecision decision : {ReviewDecision::Update, ReviewDecision::Fill, ReviewDecision::Create, ReviewDecision::Skip})
        buttonOf(decision)->setEnabled(whyNot(decision).isEmpty());
    Q_EMIT choiceChanged();
}

void ImportReviewView::decide(ReviewDecision decision)
{
    if (!whyNot(decision).isEmpty())
        return;
    const qint64 count = m_isAllChosen ? m_waiting : static_cast<qint64>(chosen().size());
    if (count <= MostWithoutAsking) {
        run(decision);
        return;
    }
    const QString verb = QString(buttonOf(decision)->text()).remove(u'&');
    auto *question = new ConfirmDialog(tr("%1: %n row(s)?", nullptr, static_cast<int>(count)).arg(verb), tr("%1. It is one step that can be undone.").arg(m_tips[placeOf(decision)]), verb,
                                       ConfirmDialog::Kind::Normal, this);
    connect(question, &QDialog::accepted, this, [this, decision] { run(decision); });
    question->open();
}

void ImportReviewView::run(ReviewDecision decision)
{
    std::vector<qint64> lines;
    if (!m_isAllChosen)
        for (const int row : chosen())
            lines.push_back(m_model->at(row)->line);
    m_isDeciding = true;
    updateActions();
    whenDone(m_imports.decide(import(), lines, decision), this, [this](const Result<ReviewDone> &result) {
        m_isDeciding = false;
        tell(result);
        open(import());
    });
}

void ImportReviewView::tell(const Result<ReviewDone> &result)
{
    if (!result) {
        Q_EMIT failed(result.error().message);
        return;
    }
    QStringList parts;
    const std::pair<qint64, QString> counts[] = {{result->updated, tr("%n updated", nullptr, static_cast<int>(result->updated))},
                                                 {result->unchanged, tr("%n had nothing new", nullptr, static_cast<int>(result->unchanged))},
                                                 {result->created, tr("%n created", nullptr, static_cast<int>(result->created))},
                                                 {result->skipped, tr("%n skipped", nullptr, static_cast<int>(result->skipped))}};
    for (const auto &[count, text] : counts)
        if (count > 0)
            parts << text;
    if (result->operation.isValid())
        Q_EMIT done(tr("Rows that were set aside: %1").arg(parts.join(QStringLiteral(", "))), result->operation);
    if (result->left > 0)
        Q_EMIT failed(tr("%n row(s) still wait, since the lead that they matched is gone. Create a new lead of them, or skip them.", nullptr, static_cast<int>(result->left)));
}

} // namespace lead
