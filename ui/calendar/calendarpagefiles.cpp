// Calendar files of the calendar page.
#include "core/base/whendone.h"
#include "ui/calendar/calendarpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/segmented.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

namespace lead {

namespace {
constexpr int MostExported = 50000;
const QString Suffix = QStringLiteral("ics");
} // namespace

void CalendarPage::openFileMenu(QWidget *anchor)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_today->isHidden())
        menu->addAction(tr("Today"), this, &CalendarPage::goToday);
    if (m_whose->isHidden()) {
        QAction *everybody = menu->addAction(tr("Tasks of everybody"));
        everybody->setCheckable(true);
        everybody->setChecked(!m_isMine);
        connect(everybody, &QAction::toggled, this, [this](bool on) { setMine(!on); });
    }
    menu->addAction(tr("Export as a calendar file…"), this, &CalendarPage::exportFile);
    menu->addAction(tr("Import a calendar file…"), this, &CalendarPage::importFile);
    menu->popup(anchor->mapToGlobal(anchor->rect().bottomLeft()));
}

// The time that is on the screen, and whose tasks.
void CalendarPage::exportFile()
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    const auto [first, end] = range();
    CalendarQuery query;
    query.from = startOfDay(first, info->timeZone);
    query.until = startOfDay(end, info->timeZone);
    query.owner = m_isMine ? info->me : UserId();
    query.most = MostExported;
    auto *dialog = new FileDialog(this, tr("Export %1 to %2").arg(QLocale().toString(first, QLocale::ShortFormat), QLocale().toString(end.addDays(-1), QLocale::ShortFormat)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Calendar files (*.ics)"));
    dialog->setDefaultSuffix(Suffix);
    dialog->selectFile(QStringLiteral("leadwright-%1.ics").arg(first.toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, query](const QString &path) { exportTo(query, path); });
    dialog->open();
}

void CalendarPage::exportTo(const CalendarQuery &query, const QString &path)
{
    whenDone(m_tools.leads.exportCalendar(query, path), this, [this, path](const Result<qint64> &count) {
        if (count)
            Q_EMIT exported(tr("%Ln tasks written to %1", nullptr, static_cast<int>(*count)).arg(QFileInfo(path).fileName()), path);
        else
            Q_EMIT failed(count.error().message);
    });
}

void CalendarPage::importFile()
{
    auto *dialog = new FileDialog(this, tr("Import a calendar file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Calendar files (*.ics)"));
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarPage::importFrom);
    dialog->open();
}

void CalendarPage::importFrom(const QString &path)
{
    whenDone(m_tools.leads.importCalendar(path), this, [this, path](const Result<CalendarImport> &report) {
        if (!report) {
            Q_EMIT failed(report.error().message);
            return;
        }
        const QString name = QFileInfo(path).fileName();
        QStringList parts;
        if (report->added > 0)
            parts << tr("%Ln added", "tasks", static_cast<int>(report->added));
        if (report->changed > 0)
            parts << tr("%Ln changed", "tasks", static_cast<int>(report->changed));
        if (report->removed > 0)
            parts << tr("%Ln taken away", "tasks", static_cast<int>(report->removed));
        if (report->unmatched > 0)
            parts << tr("%Ln without a lead", "tasks", static_cast<int>(report->unmatched));
        const QString sentence = parts.isEmpty() ? tr("%1 has nothing new").arg(name) : tr("%1: %2", "file, what came of it").arg(name, QLocale().createSeparatedList(parts));
        if (report->operation.isValid())
            Q_EMIT done(sentence, report->operation);
        else
            Q_EMIT said(sentence);
        showProblems(name, report->problems);
    });
}

// Stays until it is closed: what was left out is to be read.
void CalendarPage::showProblems(const QString &file, const QStringList &problems)
{
    if (problems.isEmpty())
        return;
    constexpr qsizetype MostShown = 3;
    QString text = problems.mid(0, MostShown).join(u' ');
    if (problems.size() > MostShown)
        text += u' ' + tr("And %n more.", "entries of a file", static_cast<int>(problems.size() - MostShown));
    m_fileNote->showText(tr("%1: %2", "file, what was left out").arg(file, text), Banner::Kind::Warning);
}

} // namespace lead
