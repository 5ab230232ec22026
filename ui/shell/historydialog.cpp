#include "ui/shell/historydialog.h"

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "ui/shell/undoredo.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lead {

namespace {

constexpr int Width = 560;
constexpr int Height = 480;
constexpr int MostShown = 100;

QString dayText(const QDate &day, const QDate &today)
{
    if (day == today)
        return HistoryDialog::tr("Today");
    if (day.addDays(1) == today)
        return HistoryDialog::tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

} // namespace

HistoryDialog::HistoryDialog(LeadService &leads, UndoRedo &undo, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_leads(leads)
    , m_undo(undo)
    , m_clock(clock)
    , m_scroll(new QScrollArea)
    , m_nothing(new TextLabel(tr("Nothing was done in this workspace yet."), TextStyle::Body, Ink::Text2))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History"));
    resize(scaled(Width), scaled(Height));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    auto *close = new Button(tr("Close"));
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    auto *title = new TextLabel(tr("History"), TextStyle::PanelTitle);
    title->setContentsMargins(metrics::Page, metrics::Page, metrics::Page, metrics::Snug);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::Page, metrics::Snug, metrics::Page, metrics::Section);
    foot->addStretch();
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(new Divider);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(new Divider);
    layout->addLayout(foot);
    close->setFocus();
    connect(&m_leads, &LeadService::infoChanged, this, &HistoryDialog::ask);
    connect(&m_leads, &LeadService::closed, this, &QDialog::reject);
    connect(&m_undo, &UndoRedo::undone, this, &HistoryDialog::ask);
    connect(&m_undo, &UndoRedo::redone, this, &HistoryDialog::ask);
    ask();
}

void HistoryDialog::ask()
{
    whenDone(m_leads.history(MostShown), this, [this, request = ++m_request](const Result<std::vector<HistoryEntry>> &history) {
        if (request == m_request)
            show(history);
    });
}

void HistoryDialog::show(const Result<std::vector<HistoryEntry>> &history)
{
    const bool isEmpty = !history || history->empty();
    m_nothing->setText(history ? tr("Nothing was done in this workspace yet.") : history.error().message);
    m_nothing->setVisible(isEmpty);
    m_scroll->setVisible(!isEmpty);
    if (isEmpty)
        return;
    const int place = m_scroll->verticalScrollBar()->value();
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    auto *entries = new QWidget;
    auto *list = new QVBoxLayout(entries);
    list->setContentsMargins(metrics::Page, 0, metrics::Page, metrics::Snug);
    list->setSpacing(0);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now()).date();
    QDate day;
    for (const HistoryEntry &entry : *history) {
        if (const QDate its = QDateTime::fromMSecsSinceEpoch(entry.at).date(); its != day) {
            day = its;
            auto *heading = new TextLabel(dayText(day, today).toUpper(), TextStyle::Caption, Ink::Text3);
            heading->setContentsMargins(0, metrics::Section, 0, metrics::Tight);
            list->addWidget(heading);
        }
        list->addWidget(entryOf(entry));
    }
    list->addStretch();
    m_scroll->setWidget(entries);
    entries->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setValue(place);
    keepFocus(focused);
}

// What was pressed is another button now.
void HistoryDialog::keepFocus(const QString &name)
{
    if (name.isEmpty())
        return;
    if (auto *button = m_scroll->findChild<QAbstractButton *>(name))
        button->setFocus(Qt::OtherFocusReason);
}

QWidget *HistoryDialog::entryOf(const HistoryEntry &entry)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, metrics::Gap, 0, metrics::Gap);
    layout->setSpacing(metrics::Section);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::Tight / 2);
    auto *what = new TextLabel(entry.summary, TextStyle::BodyMedium, entry.isUndone ? Ink::Text3 : Ink::Text);
    what->setWordWrap(true);
    texts->addWidget(what);
    const QString at = QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.at).time(), QLocale::ShortFormat);
    QString by = entry.who.isEmpty() ? at : tr("%1, %2", "person, time").arg(entry.who, at);
    if (entry.isUndone)
        by = tr("%1 · undone", "person and time").arg(by);
    texts->addWidget(new TextLabel(by, TextStyle::Small, Ink::Text3));
    layout->addLayout(texts, 1);
    const bool canRedo = entry.isUndone && entry.redo.isValid();
    if (!entry.canUndo && !canRedo)
        return row;
    auto *act = new Button(canRedo ? tr("Redo") : tr("Undo"), Button::Kind::Secondary, canRedo ? "redo-2" : "undo-2");
    act->setSmall(true);
    act->setAutoDefault(false);
    act->setObjectName(QStringLiteral("act-") + entry.id.toString());
    act->setAccessibleName(tr("%1: %2", "button: act").arg(act->text(), entry.summary));
    connect(act, &QAbstractButton::clicked, this, [this, canRedo, id = entry.id, redo = entry.redo] {
        if (canRedo)
            m_undo.redo(redo);
        else
            m_undo.undo(id);
    });
    layout->addWidget(act, 0, Qt::AlignVCenter);
    return row;
}

} // namespace lead
