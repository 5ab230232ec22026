#pragma once

#include "core/leads/activityacts.h"
#include "core/leads/leadacts.h"
#include "core/leads/leadservice.h"
#include "core/quality/referencedata.h"
#include "core/settings/settings.h"
#include "tests/support/testworkspace.h"
#include "ui/commands/commandregistry.h"
#include "ui/leads/detail/leaddetailview.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>

namespace lead {

/// A workspace with a lead or two, the service that a window uses, and a lead's view in a window.
struct DetailFixture
{
    using Values = std::vector<LeadActs::Assignment>;

    DetailFixture()
    {
        if (!workspace->connection().exec(QStringLiteral("PRAGMA synchronous = OFF")).isOk())
            qFatal("cannot set up the workspace");
        settings = std::make_unique<Settings>(workspace.folder.filePath(QStringLiteral("settings.ini")));
    }
    /// Written past the service, as another program does.
    LeadId add(const Values &values)
    {
        workspace.clock.advance(1000);
        const Result<LeadActs::Done> done = LeadActs(*workspace).create(values, reference);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return done->lead;
    }
    void set(LeadId lead, const QString &field, const QString &text)
    {
        workspace.clock.advance(1000);
        const Result<LeadActs::Done> done = LeadActs(*workspace).edit(lead, {{field, text}});
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    QString stored(LeadId lead, FieldNumber field)
    {
        const Result<Lead> found = LeadActs(*workspace).require(lead);
        return found ? found->text(field) : QStringLiteral("gone");
    }
    LeadDetailView &open(LeadId lead, LeadDetailView::Form form = LeadDetailView::Form::Panel)
    {
        service = std::make_unique<LeadService>(workspace.clock);
        (void)service->open(workspace.path());
        QElapsedTimer watch;
        watch.start();
        while (!service->isOpen() && watch.elapsed() < 10000)
            QTest::qWait(10);
        window = std::make_unique<QMainWindow>();
        commands = std::make_unique<CommandRegistry>(*window);
        view = new LeadDetailView(*service, *commands, *settings, nullptr, form);
        window->setCentralWidget(view);
        window->resize(form == LeadDetailView::Form::Panel ? 404 : 1100, 900);
        window->show();
        QApplication::setActiveWindow(window.get());
        view->showLead(lead);
        return *view;
    }
    bool isShown() const { return view && !view->leadName().isEmpty(); }
    template <typename T>
    T *child(const QString &name) const
    {
        return view->findChild<T *>(name);
    }
    ~DetailFixture()
    {
        delete view;
        commands.reset();
        window.reset();
        service.reset();
    }

    TestWorkspace workspace;
    ReferenceData reference;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<LeadService> service;
    std::unique_ptr<QMainWindow> window;
    std::unique_ptr<CommandRegistry> commands;
    QPointer<LeadDetailView> view;
};

/// What a screen reader could not name although the keyboard reaches it.
inline QStringList namelessIn(const QWidget &page)
{
    QStringList nameless;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy() ||
            widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless << QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                    widget->objectName());
    }
    return nameless;
}

} // namespace lead
