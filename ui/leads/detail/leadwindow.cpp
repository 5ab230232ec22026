#include "ui/leads/detail/leadwindow.h"

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
    addCommands();
    const auto follow = [this, &service] {
        if (service.info())
            m_commands->setPermissions(service.info()->permissions);
    };
    connect(&service, &LeadService::infoChanged, this, follow);
    follow();
    m_view->showLead(lead);
}

void LeadWindow::addCommands()
{
    Command close{QStringLiteral("window.close"), tr("Close the window"), CommandScope::Global};
    close.keys = {QKeySequence(QKeySequence::Close)};
    m_commands->add(close, [this] { this->close(); });
    Command undo{QStringLiteral("edit.undo"), tr("Undo"), CommandScope::Global};
    undo.keys = {QKeySequence(QKeySequence::Undo)};
    undo.icon = "undo-2";
    m_commands->add(undo, [this] { Q_EMIT undoWanted({}); });
    Command redo{QStringLiteral("edit.redo"), tr("Redo"), CommandScope::Global};
    redo.keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)};
    redo.icon = "redo-2";
    m_commands->add(redo, [this] { Q_EMIT redoWanted(); });
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
        toast.onAction = [this, operation] { Q_EMIT undoWanted(operation); };
    }
    m_toasts->show(toast);
}

void LeadWindow::showToast(const Toast &toast)
{
    m_toasts->show(toast);
}

} // namespace lead
