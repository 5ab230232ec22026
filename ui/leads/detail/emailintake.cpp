#include "ui/leads/detail/emailintake.h"

#include "core/base/whendone.h"
#include "ui/leads/detail/openlead.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filedialog.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace lead {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

EmailIntake::EmailIntake(OpenLead &lead, QWidget &view, Banner &notice)
    : QObject(&view)
    , m_lead(lead)
    , m_view(view)
    , m_notice(notice)
{
    view.setAcceptDrops(true);
    view.installEventFilter(this);
    connect(&lead, &OpenLead::switched, this, [this] { m_notice.showText(QString()); });
}

bool EmailIntake::isEmail(const QString &path)
{
    return path.endsWith(QLatin1StringView(".eml"), Qt::CaseInsensitive);
}

bool EmailIntake::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = localFiles(drop->mimeData());
    if (paths.isEmpty() || !m_lead.detail() || m_lead.isReadOnly())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        add(paths);
    return true;
}

void EmailIntake::choose()
{
    if (!m_lead.detail())
        return;
    auto *dialog = new FileDialog(m_view.window(), tr("Add e-mail files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("E-mails (*.eml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            addEmail(path);
    });
    dialog->open();
}

void EmailIntake::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (isEmail(path))
            addEmail(path);
        else
            m_lead.follow(m_lead.service().attach(m_lead.id(), path), tr("%1 attached").arg(path.section(u'/', -1)));
    }
}

void EmailIntake::addEmail(const QString &path)
{
    if (!m_lead.detail())
        return;
    m_notice.showText(QString());
    whenDone(m_lead.service().addEmail(m_lead.id(), path), this, [this](const Result<EmailAdded> &added) { tell(added); });
}

void EmailIntake::tell(const Result<EmailAdded> &added)
{
    if (!added) {
        m_notice.showText(added.error().message, Banner::Kind::Danger);
        return;
    }
    if (!added->done.operation.isValid()) {
        m_notice.showText(tr("This e-mail is in the story already."));
        return;
    }
    Q_EMIT m_lead.acted(added->subject.isEmpty() ? tr("E-mail added") : tr("E-mail added: %1", "subject").arg(added->subject), added->done.operation);
    if (!added->problems.isEmpty())
        m_notice.showText(added->problems.join(u' '), Banner::Kind::Warning);
    m_lead.reload();
}

} // namespace lead
