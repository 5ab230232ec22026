#include "ui/leads/detail/leadfiles.h"

#include "core/base/whendone.h"
#include "ui/leads/detail/openlead.h"
#include "ui/widgets/filedialog.h"

#include <QMimeData>
#include <QUrl>

namespace lead {

namespace {

bool isEmailFile(const QString &path)
{
    return path.endsWith(QLatin1StringView(".eml"), Qt::CaseInsensitive);
}

FileDialog *openedDialog(QWidget &window, const QString &title)
{
    auto *dialog = new FileDialog(&window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    return dialog;
}

} // namespace

LeadFiles::LeadFiles(OpenLead &lead, QObject *parent)
    : QObject(parent)
    , m_lead(lead)
{
    connect(&lead, &OpenLead::switched, this, [this] { Q_EMIT noted({}, Banner::Kind::Info); });
}

QStringList LeadFiles::filesOf(const QMimeData &data) const
{
    QStringList paths;
    if (!m_lead.detail() || m_lead.isReadOnly())
        return paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

void LeadFiles::take(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (isEmailFile(path))
            addEmail(path);
        else
            attach(path);
    }
}

void LeadFiles::chooseFiles(QWidget &window)
{
    FileDialog *dialog = openedDialog(window, tr("Attach files"));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            attach(path);
    });
    dialog->open();
}

void LeadFiles::chooseEmails(QWidget &window)
{
    FileDialog *dialog = openedDialog(window, tr("Add e-mail files"));
    dialog->setNameFilters({tr("E-mails (*.eml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            addEmail(path);
    });
    dialog->open();
}

void LeadFiles::attach(const QString &path)
{
    if (m_lead.detail())
        m_lead.follow(m_lead.service().attach(m_lead.id(), path), tr("%1 attached").arg(path.section(u'/', -1)));
}

void LeadFiles::addEmail(const QString &path)
{
    if (!m_lead.detail())
        return;
    Q_EMIT noted({}, Banner::Kind::Info);
    whenDone(m_lead.service().addEmail(m_lead.id(), path), this, [this](const Result<EmailAdded> &added) { tell(added); });
}

void LeadFiles::tell(const Result<EmailAdded> &added)
{
    if (!added) {
        Q_EMIT noted(added.error().message, Banner::Kind::Danger);
        return;
    }
    if (!added->done.operation.isValid()) {
        Q_EMIT noted(tr("This e-mail is in the story already."), Banner::Kind::Info);
        return;
    }
    Q_EMIT m_lead.acted(added->subject.isEmpty() ? tr("E-mail added") : tr("E-mail added: %1", "subject").arg(added->subject), added->done.operation);
    if (!added->problems.isEmpty())
        Q_EMIT noted(added->problems.join(u' '), Banner::Kind::Warning);
    m_lead.reload();
}

} // namespace lead
