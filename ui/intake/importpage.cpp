#include "ui/intake/importpage.h"

#include "core/base/numbertext.h"
#include "core/base/text.h"
#include "core/leads/leadservice.h"
#include "ui/intake/importcolumnsview.h"
#include "ui/intake/importduplicatesview.h"
#include "ui/intake/importfileview.h"
#include "ui/intake/importheader.h"
#include "ui/intake/importprogressview.h"
#include "ui/intake/importresultview.h"
#include "ui/intake/importreviewview.h"
#include "ui/intake/importrowsview.h"
#include "ui/intake/importstartview.h"
#include "ui/intake/importsummaryview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/fillingstack.h"

#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace lead {

ImportPage::ImportPage(ImportService &imports, LeadService &leads, QWidget *parent)
    : QWidget(parent)
    , m_imports(imports)
    , m_leads(leads)
    , m_session(imports)
    , m_drafts(DraftStore::defaultFolder())
{
    buildUi();
    m_lookTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, [this] {
        if (m_isLooking)
            m_stack->setCurrentWidget(m_looking);
    });
    connectViews();
    connect(&leads, &LeadService::opened, this, &ImportPage::showStart);
    connect(&imports, &ImportService::openChanged, m_start, &ImportStartView::open);
    // The table of rows would take Alt+Left for itself, and the window Ctrl+Z.
    qApp->installEventFilter(this);
    m_header->showTitleOnly(tr("Import leads"));
    m_stack->setCurrentWidget(m_start);
}

ImportPage::~ImportPage()
{
    // They ask the session what to show until they are gone.
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void ImportPage::buildUi()
{
    m_header = new ImportHeader;
    m_stack = new FillingStack;
    m_start = new ImportStartView(m_imports);
    m_looking = new EmptyState("file-text", tr("Looking at the file"), QString());
    m_problem = new ErrorState;
    connect(m_problem->addButton(tr("Choose another &file…"), Button::Kind::Primary), &Button::clicked, this, &ImportPage::chooseFile);
    connect(m_problem->addButton(tr("&Back to the leads")), &Button::clicked, this, &ImportPage::cancel);
    m_file = new ImportFileView(m_session, m_leads);
    m_columns = new ImportColumnsView(m_session, m_imports, m_leads);
    m_rows = new ImportRowsView(m_session, m_leads);
    m_duplicates = new ImportDuplicatesView(m_session, m_leads);
    m_summary = new ImportSummaryView(m_session, m_leads);
    m_progress = new ImportProgressView;
    m_result = new ImportResultView;
    m_review = new ImportReviewView(m_imports, m_leads);
    for (QWidget *view : std::initializer_list<QWidget *>{m_start, m_looking, m_problem, m_file, m_columns, m_rows, m_duplicates, m_summary, m_progress, m_result, m_review})
        m_stack->addWidget(view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void ImportPage::connectViews()
{
    connect(m_header, &ImportHeader::cancelWanted, this, &ImportPage::cancel);
    connect(m_header, &ImportHeader::backWanted, this, &ImportPage::goBack);
    connect(m_header, &ImportHeader::continueWanted, this, &ImportPage::goOn);
    connect(m_header, &ImportHeader::stepWanted, this, &ImportPage::showStep);
    connect(m_start, &ImportStartView::chooseWanted, this, &ImportPage::chooseFile);
    connect(m_start, &ImportStartView::dropped, this, &ImportPage::inspect);
    connect(m_file, &ImportFileView::otherFileWanted, this, &ImportPage::chooseFile);
    const auto draft = [this]() -> std::optional<ImportDraft> {
        const WorkspaceInfoPtr info = m_leads.info();
        return info ? m_drafts.find(info->path, info->catalog) : std::nullopt;
    };
    // Queued: the banner whose button was clicked goes away with it.
    connect(m_start, &ImportStartView::draftWanted, this, [this, draft] {
        if (const auto kept = draft()) {
            look(kept->path);
            m_session.restore(*kept);
        }
    }, Qt::QueuedConnection);
    connect(m_start, &ImportStartView::draftDropped, this, [this] {
        if (const WorkspaceInfoPtr info = m_leads.info())
            m_drafts.drop(info->path);
        m_start->offerDraft({});
    }, Qt::QueuedConnection);
    const auto showImport = [this](ImportId import) { Q_EMIT leadsWanted(QStringLiteral("import = %1").arg(import.value)); };
    connect(m_start, &ImportStartView::leadsWanted, this, showImport);
    connect(m_start, &ImportStartView::undoWanted, this, [this](const PastImport &past) { askUndo(past.record.operation, past.record.fileName); });
    connect(m_start, &ImportStartView::redoWanted, this, [this](const PastImport &past) { undo(past.undo); });
    connect(m_start, &ImportStartView::rejectsWanted, this, [this](const PastImport &past) { saveRejects(past.record.id, past.record.fileName); });
    connect(m_start, &ImportStartView::resumeWanted, this, [this](const PastImport &past) { resume({past.record.id, past.record.fileName, past.record.counts.rows}); });
    connect(&m_session, &ImportSession::inspected, this, [this] {
        if (std::exchange(m_isLooking, false))
            showStep(m_session.draft().step);
        showFacts();
        updateContinue();
    });
    connect(&m_session, &ImportSession::failed, this, [this](const Error &error) { showProblem(tr("%1 cannot be imported").arg(QFileInfo(m_session.draft().path).fileName()), error); });
    for (const auto signal : {&ImportSession::mappingChanged, &ImportSession::editsChanged, &ImportSession::previewStarted, &ImportSession::previewChanged})
        connect(&m_session, signal, this, &ImportPage::updateContinue);
    connect(&m_session, &ImportSession::previewFailed, this, [this](const Error &error) {
        if (m_isInSteps && m_session.draft().step != ImportDraft::Rows)
            showProblem(tr("The rows cannot be looked through"), error);
    });
    connect(m_progress, &ImportProgressView::cancelled, this, [this] {
        if (ImportJob *job = m_imports.job())
            job->cancel();
    });
    connect(m_progress, &ImportProgressView::leadsWanted, this, &ImportPage::closeWanted);
    connect(m_result, &ImportResultView::leadsWanted, this, [this, showImport] { showImport(m_result->outcome().record.id); });
    connect(m_result, &ImportResultView::undoWanted, this, [this] { askUndo(m_result->outcome().record.operation, m_result->outcome().record.fileName); });
    connect(m_result, &ImportResultView::rejectsWanted, this, [this] { saveRejects(m_result->outcome().record.id, m_result->outcome().record.fileName); });
    connect(m_result, &ImportResultView::anotherWanted, this, &ImportPage::showStart);
    connectReview();
}

void ImportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isInSteps && !m_isLooking && m_stack->currentWidget() == m_start)
        showStart();
    else if (m_stack->currentWidget() == m_review)
        m_review->open();
}

void ImportPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    keepDraft();
}

void ImportPage::showStart()
{
    m_isInSteps = m_isLooking = false;
    m_session.close();
    m_header->showTitleOnly(tr("Import leads"));
    m_stack->setCurrentWidget(m_start);
    updateCommands();
    const WorkspaceInfoPtr info = m_leads.info();
    if (!info)
        return;
    m_start->open();
    const auto draft = m_drafts.find(info->path, info->catalog);
    m_start->offerDraft(draft ? QFileInfo(draft->path).fileName() : QString());
}

void ImportPage::keepDraft()
{
    const WorkspaceInfoPtr info = m_leads.info();
    if (!m_isInSteps || !m_session.isOpen() || !info || m_imports.job())
        return;
    if (const Result<void> kept = m_drafts.keep(info->path, m_session.draft(), info->catalog); !kept)
        Q_EMIT failed(kept.error().message);
}

QFileDialog *ImportPage::newFileDialog(const QString &title)
{
    auto *dialog = new FileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void ImportPage::chooseFile()
{
    if (m_imports.job())
        return;
    QFileDialog *dialog = newFileDialog(tr("Import a list"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists (*.csv *.tsv *.txt *.tab *.psv *.vcf)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::inspect);
    dialog->open();
}

void ImportPage::inspect(const QString &path)
{
    if (m_imports.job())
        return;
    m_isInSteps = false;
    m_header->showTitleOnly(tr("Import leads"));
    look(path);
    m_session.open(path);
}

void ImportPage::showProblem(const QString &title, const Error &error)
{
    m_isInSteps = m_isLooking = false;
    m_header->showTitleOnly(tr("Import leads"));
    m_problem->showError(title, error.message, error.detail);
    m_stack->setCurrentWidget(m_problem);
    updateCommands();
}

void ImportPage::showStep(ImportDraft::Step step)
{
    m_isInSteps = true;
    m_session.setStep(step);
    m_header->showStep(step);
    showFacts();
    const auto show = [this](auto *view) {
        m_stack->setCurrentWidget(view);
        view->open();
    };
    switch (step) {
    case ImportDraft::File:
        show(m_file);
        break;
    case ImportDraft::Columns:
        show(m_columns);
        break;
    case ImportDraft::Rows:
        show(m_rows);
        break;
    case ImportDraft::Duplicates:
        show(m_duplicates);
        break;
    default:
        show(m_summary);
    }
    updateContinue();
    focusStep();
}

void ImportPage::focusStep()
{
    switch (m_session.draft().step) {
    case ImportDraft::File:
        m_file->focusFirst();
        break;
    case ImportDraft::Columns:
        m_columns->focusFirst();
        break;
    case ImportDraft::Rows:
        m_rows->focusFirst();
        break;
    case ImportDraft::Duplicates:
        m_duplicates->focusFirst();
        break;
    default:
        m_header->focusContinue();
    }
}

void ImportPage::focusFirst()
{
    if (m_isInSteps)
        focusStep();
    else if (m_stack->currentWidget() == m_review)
        m_review->focusFirst();
    else if (m_stack->currentWidget() == m_start)
        m_start->focusFirst();
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ImportPage::showFacts()
{
    if (!m_isInSteps || !m_session.isOpen())
        return;
    const SniffedFile &file = m_session.inspection().file;
    const ImportPreviewPtr &preview = m_session.preview();
    const QLocale locale;
    const QString rows = numberText(preview ? preview->rowCount() : file.rows, locale);
    const std::string &delimiter = file.dialect.delimiter;
    const QString separator = delimiter == "," ? tr("comma") : delimiter == ";" ? tr("semicolon") : delimiter == "\t" ? tr("tab") : delimiter == "|" ? tr("pipe") : fromUtf8(delimiter);
    m_header->setFacts(QStringList{QFileInfo(m_session.draft().path).fileName(), preview || file.rowsAreExact ? tr("%1 rows").arg(rows) : tr("about %1 rows").arg(rows),
                                   QString::fromStdString(file.encoding.name).toUpper(), separator}
                           .join(QStringLiteral(" · ")));
}

QString ImportPage::continueText() const
{
    const ImportPreviewPtr &preview = m_session.preview();
    const QLocale locale;
    switch (m_session.draft().step) {
    case ImportDraft::File:
        return tr("Continue to columns");
    case ImportDraft::Columns:
        return tr("Continue to preview");
    case ImportDraft::Rows: {
        if (!m_session.isPreviewFresh())
            return tr("Looking through the rows…");
        const ImportCounts &counts = preview->counts();
        const qint64 out = counts.rejected + preview->leftOut();
        const QString in = numberText(counts.rows - out, locale);
        return out > 0 ? tr("Continue with %1 rows (%2 skipped)").arg(in, numberText(out, locale)) : tr("Continue with %1 rows").arg(in);
    }
    case ImportDraft::Duplicates:
        return m_session.isPreviewFresh() ? tr("Continue to summary") : tr("Looking through the rows…");
    default:
        if (!m_session.isPreviewFresh())
            return tr("Looking through the rows…");
        return tr("Import %n lead(s)", nullptr, static_cast<int>(preview->counts().created + preview->counts().updated));
    }
}

void ImportPage::updateContinue()
{
    if (!m_isInSteps)
        return;
    showFacts();
    const ImportDraft &draft = m_session.draft();
    const auto problem = mappingProblem(draft.mapping);
    const bool isMapped = !problem || !problem->isBlocking || !draft.newFields.empty();
    bool isReady = m_session.isOpen();
    if (draft.step == ImportDraft::Columns)
        isReady = isReady && isMapped;
    if (draft.step >= ImportDraft::Rows)
        isReady = isReady && m_session.isPreviewFresh();
    if (draft.step == ImportDraft::Summary && isReady)
        isReady = m_session.preview()->counts().created + m_session.preview()->counts().updated + m_session.preview()->setAside() > 0;
    const bool wasReady = m_header->isReady();
    m_header->setContinue(continueText(), isReady);
    // On the last step nothing else wants the keyboard.
    if (draft.step == ImportDraft::Summary && isReady && !wasReady)
        m_header->focusContinue();
    updateCommands();
}

void ImportPage::goOn()
{
    if (!m_isInSteps || !m_header->isReady())
        return;
    if (m_session.draft().step == ImportDraft::Summary)
        startImport();
    else
        showStep(static_cast<ImportDraft::Step>(m_session.draft().step + 1));
}

void ImportPage::goBack()
{
    if (m_isInSteps && m_session.draft().step != ImportDraft::File)
        showStep(static_cast<ImportDraft::Step>(m_session.draft().step - 1));
}

void ImportPage::cancel()
{
    keepDraft();
    showStart();
    Q_EMIT closeWanted();
}

void ImportPage::startImport()
{
    const QString path = m_session.draft().path;
    const IntakePlan plan = m_session.draft().plan();
    if (const WorkspaceInfoPtr info = m_leads.info())
        m_drafts.drop(info->path);
    m_isInSteps = false;
    m_session.close();
    follow(m_imports.run(path, plan));
}

void ImportPage::showOutcome(const Result<ImportOutcome> &outcome)
{
    m_leads.catchUp();
    if (!outcome) {
        showProblem(tr("The import did not work"), outcome.error());
        return;
    }
    if (const WorkspaceInfoPtr info = m_leads.info()) {
        m_stack->setCurrentWidget(m_result);
        m_result->setOutcome(*outcome, info->catalog);
        offerReview(outcome->record.id);
    }
}

} // namespace lead
