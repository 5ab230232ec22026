#include "ui/leads/detail/filesview.h"

#include "core/base/whendone.h"
#include "ui/leads/detail/openlead.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
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

const char *iconOf(const QString &name)
{
    const QString suffix = name.section(u'.', -1).toLower();
    if (QStringList{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
                    QStringLiteral("gif"), QStringLiteral("webp")}
            .contains(suffix))
        return "image";
    if (QStringList{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("xls"),
                    QStringLiteral("ods")}
            .contains(suffix))
        return "file-spreadsheet";
    return "file-text";
}

} // namespace

FilesView::FilesView(OpenLead &lead, QWidget *parent)
    : QWidget(parent)
    , m_lead(lead)
    , m_layout(new QVBoxLayout(this))
{
    setAcceptDrops(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::Gap);
    connect(&lead, &OpenLead::changed, this, &FilesView::refresh);
    refresh();
}

void FilesView::refresh()
{
    if (!m_lead.detail() ||
        (m_layout->count() > 0 && m_shownLead == m_lead.id() && m_shown == m_lead.detail()->attachments))
        return;
    m_shown = m_lead.detail()->attachments;
    m_shownLead = m_lead.id();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    auto *add = new Button(tr("Attach a file…"), Button::Kind::Secondary, "paperclip");
    add->setSmall(true);
    connect(add, &QAbstractButton::clicked, this, &FilesView::choose);
    m_layout->addWidget(add, 0, Qt::AlignLeft);
    if (m_shown.empty()) {
        auto *text =
            new TextLabel(tr("No files yet. Drop some here; copies of them are kept with the workspace."),
                          TextStyle::Body, Ink::Text2);
        text->setWordWrap(true);
        m_layout->addWidget(text);
    }
    for (const Attachment &attachment : m_shown)
        m_layout->addWidget(rowOf(attachment));
}

QWidget *FilesView::rowOf(const Attachment &attachment)
{
    auto *row = new QWidget;
    auto *name = new TextLabel(attachment.name, TextStyle::BodyMedium);
    name->setElided(true);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(attachment.addedAt, m_lead.info()->timeZone);
    const QLocale locale;
    auto *note = new TextLabel(
        tr("%1 · %2 · %3", "size, date, who attached it")
            .arg(locale.formattedDataSize(attachment.bytes, 1, QLocale::DataSizeTraditionalFormat),
                 locale.toString(at.date(), QLocale::ShortFormat), attachment.who),
        TextStyle::Small, Ink::Text3);
    note->setElided(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(name);
    texts->addWidget(note);
    auto *open = new Button(tr("Open"), Button::Kind::Ghost);
    open->setSmall(true);
    open->setAccessibleName(tr("Open %1").arg(attachment.name));
    connect(open, &QAbstractButton::clicked, this, [this, attachment] { this->open(attachment); });
    auto *remove = new IconButton("trash-2", tr("Take %1 away").arg(attachment.name));
    remove->setSmall(true);
    connect(remove, &QAbstractButton::clicked, this, [this, attachment] {
        m_lead.follow(m_lead.service().detach(attachment.id), tr("%1 taken away").arg(attachment.name));
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new IconLabel(iconOf(attachment.name), Ink::Text2));
    layout->addLayout(texts, 1);
    layout->addWidget(open);
    layout->addWidget(remove);
    return row;
}

void FilesView::choose()
{
    if (!m_lead.detail())
        return;
    auto *dialog = new FileDialog(window(), tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FilesView::attach);
    dialog->open();
}

void FilesView::attach(const QStringList &paths)
{
    if (!m_lead.detail())
        return;
    for (const QString &path : paths)
        m_lead.follow(m_lead.service().attach(m_lead.id(), path),
                      tr("%1 attached").arg(path.section(u'/', -1)));
}

void FilesView::open(const Attachment &attachment)
{
    whenDone(m_lead.service().openable(attachment), this, [this, attachment](const Result<QString> &path) {
        if (!path)
            Q_EMIT m_lead.refused(path.error());
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
            Q_EMIT m_lead.refused(Error{Error::Unsupported,
                                        tr("There is no program here that opens %1.").arg(attachment.name)});
    });
}

void FilesView::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_isDragOver = true;
    update();
}

void FilesView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isDragOver = false;
    update();
}

void FilesView::dropEvent(QDropEvent *event)
{
    m_isDragOver = false;
    update();
    event->acceptProposedAction();
    attach(localFiles(event->mimeData()));
}

void FilesView::paintEvent(QPaintEvent *)
{
    if (!m_isDragOver)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRectF(rect()), metrics::CardRadius, tokens().selected, tokens().link);
}

} // namespace lead
