#include "ui/shell/dropoverlay.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace lead {

namespace {

QString fileIn(const QMimeData *data)
{
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

} // namespace

DropOverlay::DropOverlay(QWidget &window)
    : QWidget(&window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        const QString path = fileIn(drag->mimeData());
        if (path.isEmpty())
            return false;
        drag->acceptProposedAction();
        const QString name = QFileInfo(path).fileName();
        showText(path.endsWith(QStringLiteral(".leadwright")) ? tr("Drop to open %1").arg(name)
                                                              : tr("Drop to import %1").arg(name));
        return true;
    }
    if (event->type() == QEvent::DragLeave)
        hide();
    if (event->type() == QEvent::Drop) {
        hide();
        auto *drop = static_cast<QDropEvent *>(event);
        const QString path = fileIn(drop->mimeData());
        if (path.isEmpty())
            return false;
        drop->acceptProposedAction();
        Q_EMIT dropped(path);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DropOverlay::showText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    QColor veil = t.selected;
    veil.setAlphaF(0.88);
    painter.fillRect(rect(), veil);
    const QRectF frame = QRectF(rect()).adjusted(metrics::Section, metrics::Section, -metrics::Section, -metrics::Section);
    painter.setPen(QPen(t.link, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, metrics::PanelRadius, metrics::PanelRadius);
    const QFont font = textFont(TextStyle::PanelTitle);
    const int side = scaled(metrics::Wide);
    const QPointF middle = frame.center();
    paintIcon(painter, QRectF(middle.x() - side / 2.0, middle.y() - side - metrics::Gap, side, side), "upload", t.link);
    painter.setFont(font);
    painter.setPen(t.text);
    const QRectF line(frame.left(), middle.y() + metrics::Gap, frame.width(), side);
    painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop, elided(m_text, font, frame.width() - 2 * metrics::Page));
}

} // namespace lead
