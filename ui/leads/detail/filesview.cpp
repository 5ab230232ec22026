#include "ui/leads/detail/filesview.h"

#include "core/base/whendone.h"
#include "core/domain/filename.h"
#include "ui/leads/detail/leadfiles.h"
#include "ui/leads/detail/openlead.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QUrl>
#include <algorithm>

namespace lead {

namespace {

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

FilesView::FilesView(OpenLead &lead, LeadFiles &files, QWidget *parent)
    : QWidget(parent)
    , m_lead(lead)
    , m_files(files)
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
        (m_layout->count() > 0 && m_shownLead == m_lead.id() && m_shown == m_lead.detail()->attachments && m_isReadOnly == m_lead.isReadOnly()))
        return;
    m_isReadOnly = m_lead.isReadOnly();
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
    add->setEnabled(!m_isReadOnly);
    add->setToolTip(plainToolTip(m_lead.whyReadOnly()));
    connect(add, &QAbstractButton::clicked, this, [this] { m_files.chooseFiles(*window()); });
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
    const QString harmless = safeFileName(attachment.name); // a workspace may come from anybody
    auto *name = new TextLabel(harmless, TextStyle::BodyMedium);
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
    open->setAccessibleName(tr("Open %1").arg(harmless));
    connect(open, &QAbstractButton::clicked, this, [this, attachment] { this->open(attachment); });
    auto *remove = new IconButton("trash-2", tr("Take %1 away").arg(harmless));
    remove->setSmall(true);
    remove->setEnabled(!m_isReadOnly);
    connect(remove, &QAbstractButton::clicked, this, [this, attachment, harmless] {
        m_lead.follow(m_lead.service().detach(attachment.id), tr("%1 taken away").arg(harmless));
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new IconLabel(iconOf(harmless), Ink::Text2));
    layout->addLayout(texts, 1);
    layout->addWidget(open);
    layout->addWidget(remove);
    return row;
}

void FilesView::open(const Attachment &attachment)
{
    whenDone(m_lead.service().openable(attachment), this, [this, attachment](const Result<OpenableFile> &file) {
        if (file)
            openAs(attachment, *file);
        else
            Q_EMIT m_lead.refused(file.error());
    });
}

// Programs are not opened at all, and what might act is asked about, whatever its name says.
void FilesView::openAs(const Attachment &attachment, const OpenableFile &file)
{
    const QString name = safeFileName(attachment.name);
    if (file.nature.kind == FileNature::Program)
        Q_EMIT m_lead.refused(Error{Error::Unsupported,
                                    file.nature.isDisguised
                                        ? tr("“%1” is a program or a script, although its name says otherwise. Leadwright does not open it. Be wary of whoever sent it.").arg(name)
                                        : tr("“%1” is a program or a script. Leadwright does not start such files.").arg(name)});
    else if (file.nature == FileNature())
        start(name, file.path);
    else
        askToOpen(attachment, file);
}

void FilesView::askToOpen(const Attachment &attachment, const OpenableFile &file)
{
    const QString name = safeFileName(attachment.name);
    QString consequence;
    if (file.nature.kind == FileNature::WebPage)
        consequence = tr("It is a web page. In the browser it can run scripts and load things from the internet, so its sender may learn that you opened it.");
    else if (file.nature.kind == FileNature::Macros)
        consequence = tr("It is a document that may bring macros, which are programs. Do not allow them unless you know who made it.");
    if (file.nature.isDisguised)
        consequence = tr("It is something else than its name says.") + (consequence.isEmpty() ? QString() : QString(u' ' + consequence));
    auto *question = new ConfirmDialog(tr("Open “%1”?").arg(name), consequence, tr("Open anyway"), ConfirmDialog::Kind::Destructive, window());
    connect(question, &QDialog::accepted, this, [this, name, path = file.path] { start(name, path); });
    question->open();
}

void FilesView::start(const QString &name, const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT m_lead.refused(Error{Error::Unsupported, tr("There is no program here that opens %1.").arg(name)});
}

void FilesView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_files.filesOf(*event->mimeData()).isEmpty()) {
        event->ignore();
        return;
    }
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
    m_files.take(m_files.filesOf(*event->mimeData()));
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
