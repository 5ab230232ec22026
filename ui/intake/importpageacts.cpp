#include "ui/intake/importpage.h"

#include "core/base/numbertext.h"
#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "ui/commands/commandregistry.h"
#include "ui/intake/importheader.h"
#include "ui/intake/importprogressview.h"
#include "ui/intake/importresultview.h"
#include "ui/intake/importreviewview.h"
#include "ui/intake/importstartview.h"
#include "ui/intake/undoimportdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/skeleton.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <array>

// What the page does about imports that are done, its commands and its keys.
namespace lead {

namespace {

// The decisions about rows that were set aside, as commands.
struct ReviewCommand
{
    ReviewDecision decision;
    const char *id;
};
constexpr std::array reviewCommands{ReviewCommand{ReviewDecision::Update, "import.reviewUpdate"}, ReviewCommand{ReviewDecision::Fill, "import.reviewFill"},
                                    ReviewCommand{ReviewDecision::Create, "import.reviewCreate"}, ReviewCommand{ReviewDecision::Skip, "import.reviewSkip"}};

} // namespace

void ImportPage::addCommands(CommandRegistry &commands)
{
    m_commands = &commands;
    const auto add = [&commands](const char *id, const QString &title, const char *icon, const QKeySequence &key, std::function<void()> run, CommandMenu menu = CommandMenu::None) {
        commands.add({.id = QLatin1StringView(id), .title = title, .scope = CommandScope::Import, .menu = menu, .icon = icon, .keys = key.isEmpty() ? QList<QKeySequence>() : QList{key}}, std::move(run));
    };
    add("import.continue", tr("Continue the import"), "arrow-right", Qt::CTRL | Qt::Key_Return, [this] { goOn(); }, CommandMenu::Workspace);
    add("import.back", tr("Go back a step of the import"), "chevron-left", Qt::CTRL | Qt::SHIFT | Qt::Key_Return, [this] { goBack(); }, CommandMenu::Workspace);
    add("import.cancel", tr("Leave the import and keep it as a draft"), "x", {}, [this] { cancel(); }, CommandMenu::Workspace);
    add("import.undo", tr("Undo the last correction of the import"), "undo-2", {}, [this] { m_session.undo(); }, CommandMenu::Edit);
    add("import.redo", tr("Redo the last correction of the import"), "redo-2", {}, [this] { m_session.redo(); }, CommandMenu::Edit);
    add("import.reviewUpdate", tr("Update the lead with the row"), "pencil", Qt::Key_U, [this] { m_review->decide(ReviewDecision::Update); });
    add("import.reviewFill", tr("Fill in blanks of the lead from the row"), "git-merge", Qt::Key_F, [this] { m_review->decide(ReviewDecision::Fill); });
    add("import.reviewCreate", tr("Create a new lead of the row"), "user-plus", Qt::Key_N, [this] { m_review->decide(ReviewDecision::Create); });
    add("import.reviewSkip", tr("Skip the row that was set aside"), "ban", Qt::Key_S, [this] { m_review->decide(ReviewDecision::Skip); });
    connect(&commands, &CommandRegistry::changed, m_review, [this] {
        for (const ReviewCommand &command : reviewCommands)
            m_review->setKey(command.decision, m_commands->keyText(QLatin1StringView(command.id)));
    });
    updateCommands();
}

QString ImportPage::whyNotContinue() const
{
    if (!m_isInSteps)
        return tr("No import is being prepared");
    return m_header->isReady() ? QString() : tr("This step is not ready yet");
}

void ImportPage::updateCommands()
{
    if (!m_commands)
        return;
    const QString notInSteps = m_isInSteps ? QString() : tr("No import is being prepared");
    m_commands->setReason(QStringLiteral("import.continue"), whyNotContinue());
    m_commands->setReason(QStringLiteral("import.back"), m_isInSteps && m_session.draft().step == ImportDraft::File ? tr("This is the first step") : notInSteps);
    m_commands->setReason(QStringLiteral("import.cancel"), notInSteps);
    m_commands->setReason(QStringLiteral("import.undo"), m_isInSteps && m_session.edits().canUndo() ? QString() : tr("There is no correction to undo"));
    m_commands->setReason(QStringLiteral("import.redo"), m_isInSteps && m_session.edits().canRedo() ? QString() : tr("There is no correction to redo"));
    const bool isReviewing = m_stack->currentWidget() == m_review;
    for (const ReviewCommand &command : reviewCommands)
        m_commands->setReason(QLatin1StringView(command.id), isReviewing ? m_review->whyNot(command.decision) : tr("No row is chosen that an import set aside"));
}

void ImportPage::connectReview()
{
    const auto show = [this](ImportId import) { showReviews(import); };
    connect(m_start, &ImportStartView::reviewWanted, this, show);
    connect(m_result, &ImportResultView::reviewWanted, this, [this] { showReviews(m_result->outcome().record.id); });
    connect(m_review, &ImportReviewView::choiceChanged, this, &ImportPage::updateCommands);
    connect(m_review, &ImportReviewView::closeWanted, this, &ImportPage::showStart);
    connect(m_review, &ImportReviewView::leadWanted, this, &ImportPage::leadWanted);
    connect(m_review, &ImportReviewView::done, this, &ImportPage::done);
    connect(m_review, &ImportReviewView::failed, this, &ImportPage::failed);
    connect(&m_imports, &ImportService::reviewsChanged, m_start, [this] {
        if (m_start->isVisible())
            m_start->open();
    });
}

void ImportPage::showReviews(ImportId import)
{
    keepDraft();
    m_isInSteps = false;
    m_session.close();
    m_header->showTitleOnly(tr("Rows set aside"));
    m_stack->setCurrentWidget(m_review);
    m_review->open(import);
    m_review->focusFirst();
    updateCommands();
}

// The result offers to decide about rows when the import set some aside.
void ImportPage::offerReview(ImportId import)
{
    whenDone(m_imports.reviews(import, 1), this, [this, import](const Result<std::vector<ReviewRow>> &rows) {
        if (m_result->outcome().record.id == import)
            m_result->setReviewable(rows && !rows->empty());
    });
}

void ImportPage::setNote(const QString &sentence)
{
    if (m_stack->currentWidget() == m_result)
        m_result->setNote(sentence);
    else
        m_start->setNote(sentence);
}

// Undone as a whole when nobody worked its leads; otherwise the person is asked about the rest.
void ImportPage::askUndo(OperationId operation, const QString &name)
{
    whenDone(m_leads.undoPreview(operation), this, [this, operation, name](const Result<UndoPreview> &preview) {
        if (!preview) {
            setNote(preview.error().message);
            return;
        }
        if (preview->clashCount == 0) {
            undo(operation);
            return;
        }
        auto *question = new UndoImportDialog(*preview, name, this);
        connect(question, &QDialog::accepted, this, [this, operation] { undo(operation); });
        question->open();
    });
}

void ImportPage::undo(OperationId operation)
{
    whenDone(m_leads.undo(operation), this, [this](const Result<UndoDone> &done) {
        if (done)
            noteUndone(*done);
        else
            setNote(done.error().message);
    });
}

void ImportPage::noteUndone(const UndoDone &done)
{
    const QLocale locale;
    QString note = tr("%1: %2 changes were taken back.").arg(done.summary, numberText(done.changed, locale));
    if (!done.conflicts.isEmpty())
        note += u' ' + tr("%1 were left alone because somebody worked on them since.").arg(numberText(done.conflicts.size(), locale));
    if (m_stack->currentWidget() == m_result)
        m_result->setUndone();
    setNote(note);
    m_start->open();
    Q_EMIT undone(done.operation);
}

void ImportPage::saveRejects(ImportId import, const QString &name)
{
    QFileDialog *dialog = newFileDialog(tr("Save the rejected rows"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("%1 rejected.csv").arg(QFileInfo(name).completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, import](const QString &path) {
        whenDone(m_imports.saveRejects(import, path), this, [this, path](const Result<qint64> &saved) {
            setNote(saved ? tr("%1 rejected rows are saved in %2.").arg(numberText(*saved), path) : saved.error().message);
        });
    });
    dialog->open();
}

bool ImportPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if ((!asks && event->type() != QEvent::KeyPress) || !m_isInSteps || !isVisible() || !watched->isWidgetType())
        return QWidget::eventFilter(watched, event);
    if (!isAncestorOf(static_cast<QWidget *>(watched)) || !handleKey(static_cast<QKeyEvent *>(event), asks))
        return QWidget::eventFilter(watched, event);
    event->accept();
    return true;
}

bool ImportPage::handleKey(QKeyEvent *event, bool onlyAsk)
{
    if (event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier && m_session.draft().step != ImportDraft::File) {
        if (!onlyAsk)
            goBack();
        return true;
    }
    // A field that is being typed into has an undo of its own.
    const bool isTyping = focusWidget() && focusWidget()->inherits("QLineEdit");
    if (isTyping || m_session.draft().step < ImportDraft::Rows)
        return false;
    if (event->matches(QKeySequence::Undo) && m_session.edits().canUndo()) {
        if (!onlyAsk)
            m_session.undo();
        return true;
    }
    if ((event->matches(QKeySequence::Redo) || (event->key() == Qt::Key_Z && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))) && m_session.edits().canRedo()) {
        if (!onlyAsk)
            m_session.redo();
        return true;
    }
    return false;
}

// With most files the look is over before anybody could read that it takes place.
void ImportPage::look(const QString &path)
{
    m_looking->setTexts(tr("Looking at %1").arg(QFileInfo(path).fileName()), {});
    m_isLooking = true;
    if (m_stack->currentWidget() == m_start)
        m_lookTimer.start(Skeleton::PatienceMillis);
    else
        m_stack->setCurrentWidget(m_looking);
}

void ImportPage::resume(const InterruptedImport &interrupted)
{
    follow(m_imports.resume(interrupted));
}

void ImportPage::follow(ImportJob *job)
{
    if (!job)
        return;
    m_isInSteps = false;
    m_header->showTitleOnly(tr("Import leads"));
    m_stack->setCurrentWidget(m_progress);
    m_progress->begin(job->fileName());
    updateCommands();
    connect(job, &ImportJob::progressed, m_progress, &ImportProgressView::setProgress);
    connect(job, &ImportJob::finished, this, &ImportPage::showOutcome);
}

} // namespace lead
