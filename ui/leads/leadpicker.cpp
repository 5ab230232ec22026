#include "ui/leads/leadpicker.h"

#include "core/base/whendone.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace lead {

namespace {
constexpr int Width = 340;
constexpr int ListHeight = 220;
constexpr int MostHits = 20;
constexpr int Pause = 80; // ms after the last key
} // namespace

LeadPicker::LeadPicker(LeadService &service, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_search(new SearchField(tr("Name, company, number…")))
    , m_list(new QListWidget)
    , m_none(new TextLabel(tr("No lead is called so."), TextStyle::Body, Ink::Text2))
{
    setFixedWidth(scaled(Width));
    m_search->setAccessibleName(tr("For which lead"));
    m_list->setAccessibleName(tr("Leads that fit"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedHeight(scaled(ListHeight));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_none->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    auto *heading = new TextLabel(title, TextStyle::BodyStrong);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    layout->addWidget(m_search);
    layout->addWidget(m_none);
    layout->addWidget(m_list);
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(Pause);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_timer.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &LeadPicker::choose);
    connect(m_list, &QListWidget::itemClicked, this, &LeadPicker::choose);
    connect(&m_timer, &QTimer::timeout, this, &LeadPicker::ask);
}

bool LeadPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            const int row = m_list->currentRow() + (key->key() == Qt::Key_Up ? -1 : 1);
            m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LeadPicker::ask()
{
    const QString text = m_search->text().trimmed();
    const int request = ++m_request;
    if (text.isEmpty()) {
        m_list->clear();
        m_none->hide();
        return;
    }
    whenDone(m_service.find(text, MostHits), this, [this, request](const Result<std::vector<LeadHit>> &hits) {
        if (request != m_request || !hits)
            return;
        m_list->clear();
        for (const LeadHit &hit : *hits) {
            auto *item = new QListWidgetItem(hit.subtitle.isEmpty() ? hit.name : tr("%1 · %2", "lead, what else is known").arg(hit.name, hit.subtitle), m_list);
            item->setData(Qt::UserRole, qint64(hit.id.value));
        }
        m_list->setCurrentRow(0);
        m_none->setVisible(hits->empty());
    });
}

void LeadPicker::choose()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        Q_EMIT chosen({item->data(Qt::UserRole).toLongLong()});
}

} // namespace lead
