#include "ui/intake/dropzone.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace lead {

namespace {

QString pathOf(const QMimeData *data)
{
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

} // namespace

DropZone::DropZone(QWidget *parent)
    : QWidget(parent)
    , m_choose(new Button(tr("Choose a &file…"), Button::Kind::Primary))
{
    setAcceptDrops(true);
    auto *title = new TextLabel(tr("Drop a list of leads here"), TextStyle::PanelTitle);
    title->setAlignment(Qt::AlignCenter);
    auto *text = new TextLabel(tr("CSV, TSV or text with any separator and encoding. Nothing is written before the last step."), TextStyle::Body, Ink::Text2);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Page + 2 * metrics::Wide, metrics::Page, metrics::Page);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(m_choose, 0, Qt::AlignHCenter);
    connect(m_choose, &Button::clicked, this, &DropZone::chooseWanted);
}

void DropZone::focusButton()
{
    m_choose->setFocus();
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_isOver ? t.link : t.control, m_isOver ? 2 : 1, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_isOver ? t.selected : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::PanelRadius, metrics::PanelRadius);
    const int size = metrics::Wide;
    paintIcon(painter, QRectF((width() - size) / 2.0, metrics::Page + metrics::Gap, size, size), "file-spreadsheet", m_isOver ? t.link : t.text3);
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (pathOf(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_isOver = true;
    update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isOver = false;
    update();
}

void DropZone::dropEvent(QDropEvent *event)
{
    m_isOver = false;
    update();
    const QString path = pathOf(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(path);
}

} // namespace lead
