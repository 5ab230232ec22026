#include "ui/widgets/toasthost.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/bulkbar.h"
#include "ui/widgets/toastview.h"

#include <QAccessible>
#include <QEvent>

namespace lead {

ToastHost::ToastHost(QWidget *page)
    : QObject(page)
    , m_page(page)
{
    page->installEventFilter(this);
}

ToastHost::~ToastHost() = default;

void ToastHost::show(const Toast &toast)
{
    while (static_cast<int>(m_views.size()) >= AtMost)
        take(m_views.front());
    auto *view = new ToastView(toast, m_shownMillis, m_page);
    m_views.push_back(view);
    connect(view, &ToastView::over, this, [this, view] { take(view); });
    connect(view, &ToastView::attended, this, &ToastHost::pauseAll);
    connect(view, &QObject::destroyed, this, [this, view] { std::erase(m_views, view); });
    watchBars();
    place();
    view->appear();
    QAccessibleEvent alert(view, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QStringList ToastHost::texts() const
{
    QStringList texts;
    for (const ToastView *view : m_views)
        texts << view->text();
    return texts;
}

QWidget *ToastHost::latest() const
{
    return m_views.empty() ? nullptr : m_views.back();
}

void ToastHost::take(ToastView *view)
{
    if (std::erase(m_views, view) == 0)
        return;
    view->hide();
    view->deleteLater();
    place();
}

// The newest below, above the sums and keys at the foot of a page, and above the bulk bar while there is one.
void ToastHost::place()
{
    int bottom = m_page->height() - metrics::footerHeight() - metrics::Gap;
    for (const QWidget *bar : m_page->findChildren<QWidget *>()) {
        if (!bar->isVisible())
            continue;
        const int top = bar->mapTo(m_page, QPoint()).y();
        if (qobject_cast<const BulkBar *>(bar)) // it has the room of its shadow
            bottom = std::min(bottom, top);
        else if (bar->property(StayAbove).toBool())
            bottom = std::min(bottom, top - metrics::Gap);
    }
    for (auto it = m_views.rbegin(); it != m_views.rend(); ++it) {
        ToastView *view = *it;
        const int width = std::min(view->sizeHint().width(), m_page->width() - metrics::Section);
        const int height =
            view->hasHeightForWidth() ? view->heightForWidth(width) : view->sizeHint().height();
        const int left = m_page->layoutDirection() == Qt::RightToLeft ? m_page->width() - metrics::Gap - width
                                                                      : metrics::Gap;
        bottom -= height;
        view->setGeometry(left, bottom, width, height);
    }
}

// What is not to be covered may come later than the toast.
void ToastHost::watchBars()
{
    for (QWidget *bar : m_page->findChildren<QWidget *>())
        if (qobject_cast<BulkBar *>(bar) || bar->property(StayAbove).toBool())
            bar->installEventFilter(this);
}

void ToastHost::raise()
{
    watchBars();
    place();
    for (ToastView *view : m_views)
        view->raise();
}

void ToastHost::pauseAll(bool pause)
{
    for (ToastView *view : m_views)
        view->setPaused(pause);
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lead
