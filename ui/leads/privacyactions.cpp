#include "ui/leads/privacyactions.h"

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "core/privacy/privacyservice.h"
#include "ui/leads/leadactions.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/filedialog.h"

#include <QDir>
#include <QFileInfo>

namespace lead {

namespace {
constexpr std::size_t MostPeople = 50;
}

PrivacyActions::PrivacyActions(PrivacyService &service, LeadService &leads, LeadActions &actions, QWidget &page)
    : QObject(&page)
    , m_service(service)
    , m_leads(leads)
    , m_actions(actions)
    , m_page(page)
{
}

std::vector<LeadId> PrivacyActions::people()
{
    const LeadSelection selection = m_actions.targets();
    if (!m_leads.isOpen() || (!selection.all && selection.ids.empty()))
        return {};
    if (selection.all || selection.ids.size() > MostPeople) {
        Q_EMIT failed(tr("Choose up to %1 leads. For more there are rules in Settings ▸ Privacy.").arg(MostPeople));
        return {};
    }
    return selection.ids;
}

void PrivacyActions::exportPerson()
{
    const std::vector<LeadId> people = this->people();
    if (people.empty())
        return;
    auto *dialog = new FileDialog(&m_page, tr("Everything about this person, into a new folder in"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, people](const QString &folder) { exportTo(people, folder); });
    dialog->open();
}

void PrivacyActions::exportTo(const std::vector<LeadId> &people, const QString &folder)
{
    QString target = QDir(folder).filePath(QStringLiteral("lead-%1").arg(people.front().toString()));
    for (int n = 2; QFileInfo::exists(target); ++n)
        target = QDir(folder).filePath(QStringLiteral("lead-%1-%2").arg(people.front().toString()).arg(n));
    whenDone(m_service.exportPerson(people, target), this, [this](const Result<SubjectExportReport> &report) {
        if (report)
            Q_EMIT said(tr("Written to %1: a page to read, the same as JSON, and %n file(s).", nullptr, static_cast<int>(report->attachments)).arg(QDir::toNativeSeparators(report->folder)));
        else
            Q_EMIT failed(report.error().message);
    });
}

void PrivacyActions::erase()
{
    const std::vector<LeadId> people = this->people();
    if (people.empty())
        return;
    whenDone(m_service.previewErasure(people), this, [this, people](const Result<ErasureReceipt> &preview) { ask(people, preview); });
}

void PrivacyActions::ask(const std::vector<LeadId> &people, const Result<ErasureReceipt> &preview)
{
    if (!preview) {
        Q_EMIT failed(preview.error().message);
        return;
    }
    const int leads = static_cast<int>(preview->rows.leads);
    const QString name = leads == 1 && !preview->names.isEmpty() ? preview->names.front() : tr("%n lead(s)", nullptr, leads);
    QStringList consequence{tr("With %1 notes and calls, %2 tasks, %3 files and everything that the journal says of them. There is no undo; export everything first if the person asked for it.")
                                .arg(QString::number(preview->rows.activities), QString::number(preview->rows.tasks), QString::number(preview->files))};
    if (!preview->copies.isEmpty())
        consequence << tr("%n backup(s) or older copies still have it until they are deleted.", nullptr, static_cast<int>(preview->copies.size()));
    consequence << tr("Copies that were made elsewhere by other means, such as a file manager or a backup of the whole disk, are not known to Leadwright.");
    if (!preview->mentions.empty())
        consequence << tr("%n text(s) of other leads, views or imports name them and stay.", nullptr, static_cast<int>(preview->mentions.size()));
    auto *dialog = new ConfirmDialog(tr("Erase %1 for good?").arg(name), consequence.join(QStringLiteral("\n\n")), tr("Erase for good"), ConfirmDialog::Kind::Destructive, &m_page);
    connect(dialog, &QDialog::accepted, this, [this, people] { eraseNow(people); });
    dialog->open();
}

void PrivacyActions::eraseNow(const std::vector<LeadId> &people)
{
    whenDone(m_service.erase(people, Erasure::Copies::Keep), this, [this, people](const Result<ErasureReceipt> &receipt) {
        if (!receipt) {
            Q_EMIT failed(receipt.error().message);
            return;
        }
        Q_EMIT erased(people);
        m_leads.catchUp();
        Q_EMIT said(tr("%n lead(s) erased for good.", nullptr, static_cast<int>(receipt->rows.leads)));
    });
}

} // namespace lead
