#pragma once

#include "core/base/id.h"

#include <QMainWindow>
#include <memory>

namespace lead {

class CommandRegistry;
class LeadDetailView;
class LeadService;
class Settings;
class ToastHost;
struct Toast;

/// One lead in a window of its own, with commands and toasts of its own. Closes with its workspace.
class LeadWindow : public QMainWindow
{
    Q_OBJECT

public:
    LeadWindow(LeadService &service, Settings &settings, LeadId lead, QWidget *parent = nullptr);
    ~LeadWindow() override;

    LeadId leadId() const;
    LeadDetailView &view() { return *m_view; }
    void showToast(const Toast &toast);

Q_SIGNALS:
    /// An act that a toast named; an invalid one is the newest.
    void undoWanted(lead::OperationId operation);
    void redoWanted();

private:
    void addCommands();
    void say(const QString &sentence, OperationId operation);

    std::unique_ptr<CommandRegistry> m_commands;
    LeadDetailView *m_view;
    ToastHost *m_toasts;
};

} // namespace lead
