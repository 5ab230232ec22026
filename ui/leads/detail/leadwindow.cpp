#include "ui/leads/detail/leadwindow.h"

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "ui/commands/commandregistry.h"
#include "ui/leads/detail/leaddetailview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/toasthost.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace lead {

namespace {
int windowWidth()
{
    return scaled(1180);
}
int windowHeight()
{
    return scaled(760);
}
} // namespace

LeadWindow::LeadWindow(LeadService &service, Settings &settings, LeadId lead, QWidget *parent)
    : QMainWindow(parent)
    , m_service(service)
    , m_commands(std::make_unique<CommandRegistry>(*this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Lead"));
    resize(windowWidth(), windowHeight());
    auto *ground = new Surface(Surface::Ground::Surface);
    m_view = new LeadDetailView(service, *m_commands, settings, ground, LeadDetailView::Form::Page);
    auto *layout = new QVBoxLayout(ground);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setCentralWidget(ground);
    m_toasts = new ToastHost(m_view);
    connect(m_view, &LeadDetailView::nameChanged, this,
            [this](const QString &name) { setWindowTitle(name.isEmpty() ? tr("Lead") : name); });
    connect(m_view, &LeadDetailView::acted, this, &LeadWindow::say);
    connect(m_view, &LeadDetailView::complained, this, [this](const QString &sentence) {
        m_toasts->show({sentence, {}, {}, ToneName::Danger});
    });
    connect(m_view, &LeadDetailView::leadWanted, m_view, &LeadDetailView::showLead);
    connect(&service, &LeadService::closed, this, &QWidget::close);
    Command close{QStringLiteral("window.close"), tr("Close the window"), CommandScope::Global};
    close.keys = {QKeySequence(QKeySequence::Close)};
    m_commands->add(close, [this] { this->close(); });
    Command undo{QStringLiteral("edit.undo"), tr("Undo"), CommandScope::Global};
    undo.keys = {QKeySequence(QKeySequence::Undo)};
    undo.icon = "undo-2";
    m_commands->add(undo, [this] {
        if (const auto info = m_service.info(); info && info->undoable)
            whenDone(m_service.undo(info->undoable->id), this, [this](const Result<UndoDone> &done) {
                m_toasts->show({done ? tr("Undone: %1").arg(done->summary) : done.error().message,
                                {},
                                {},
                                done ? ToneName::Neutral : ToneName::Danger});
            });
    });
    m_view->showLead(lead);
}

LeadWindow::~LeadWindow()
{
    // The view's commands go before the registry that holds them.
    delete m_view;
}

LeadId LeadWindow::leadId() const
{
    return m_view->leadId();
}

void LeadWindow::say(const QString &sentence, OperationId operation)
{
    Toast toast;
    toast.text = sentence;
    if (operation.isValid()) {
        toast.actionText = tr("Undo");
        toast.onAction = [this, operation] {
            whenDone(m_service.undo(operation), this, [this](const Result<UndoDone> &done) {
                if (!done)
                    m_toasts->show({done.error().message, {}, {}, ToneName::Danger});
            });
        };
    }
    m_toasts->show(toast);
}

} // namespace lead
