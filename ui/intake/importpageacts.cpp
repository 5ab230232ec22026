#include "ui/intake/importpage.h"

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "ui/intake/importresultview.h"
#include "ui/intake/importstartview.h"
#include "ui/widgets/confirmdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>

// What the page does about imports that are done, and its keys.
namespace lead {

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
    whenDone(m_imports.previewUndo(operation), this, [this, operation, name](const Result<UndoReport> &report) {
        if (!report) {
            setNote(report.error().message);
            return;
        }
        if (report->conflicts.empty()) {
            undo(operation);
            return;
        }
        const QLocale locale;
        const QString consequence = tr("%1 leads or values were worked on since and stay as they are. %2 untouched leads go.")
                                        .arg(locale.toString(static_cast<qlonglong>(report->conflicts.size())), locale.toString(report->removed));
        auto *question = new ConfirmDialog(tr("Undo the import of %1?").arg(name), consequence, tr("Undo untouched only"), ConfirmDialog::Kind::Destructive, this);
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
    QString note = tr("%1: %2 changes were taken back.").arg(done.summary, locale.toString(done.changed));
    if (!done.conflicts.isEmpty())
        note += u' ' + tr("%1 were left alone because somebody worked on them since.").arg(locale.toString(done.conflicts.size()));
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
            setNote(saved ? tr("%1 rejected rows are saved in %2.").arg(QLocale().toString(*saved), path) : saved.error().message);
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
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::ControlModifier) {
        if (!onlyAsk)
            goOn();
        return true;
    }
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

} // namespace lead
