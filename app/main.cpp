#include "app/appcontext.h"
#include "core/base/translation.h"
#include "core/intake/importservice.h"
#include "core/leads/leadservice.h"
#include "core/sample/sampleservice.h"
#include "core/settings/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>
#include <QStandardPaths>

namespace lead {

namespace {

struct Arguments
{
    QString workspace;
    QString fileToImport;
};

Arguments argumentsOf(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Main", "Lead management for the desktop."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("workspace"),
        QCoreApplication::translate("Main", "The workspace to open; without one the last."),
        QStringLiteral("[WORKSPACE]"));
    const QCommandLineOption import(QStringLiteral("import"),
                                    QCoreApplication::translate("Main", "Looks into a list to import it."),
                                    QStringLiteral("FILE"));
    parser.addOption(import);
    parser.process(app);
    return {parser.positionalArguments().value(0), parser.value(import)};
}

MainWindow::Places placesOf(const AppContext &context)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return {context.defaultWorkspacePath(), data + QStringLiteral("/sample.leadwright"),
            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
}

} // namespace

int runWindow(QApplication &app)
{
    const AppContext context;
    Settings settings;
    Theme theme(app);
    theme.setAppearance(settings.appearance());
    QObject::connect(&settings, &Settings::appearanceChanged, &theme,
                     [&] { theme.setAppearance(settings.appearance()); });
    QApplication::setApplicationDisplayName(QStringLiteral("Leadwright"));
    QApplication::setDesktopFileName(QStringLiteral("org.leadwright.Leadwright"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/leadwright-256.png")));
    installTranslation(app, QLocale());
    const Arguments arguments = argumentsOf(app);

    LeadService leads(context.clock());
    ImportService imports(context.clock(), context.reference());
    SampleService samples(context.clock());
    MainWindow window({leads, imports, samples}, placesOf(context));
    QObject::connect(&leads, &LeadService::opened, &window,
                     [&] { context.rememberWorkspace(leads.info()->path); });
    window.show();
    const QString workspace =
        arguments.workspace.isEmpty() ? context.defaultWorkspacePath() : arguments.workspace;
    if (!arguments.workspace.isEmpty() || QFileInfo::exists(workspace))
        window.openWorkspace(workspace);
    if (!arguments.fileToImport.isEmpty())
        window.importFile(arguments.fileToImport);
    return QApplication::exec();
}

} // namespace lead

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    return lead::runWindow(app);
}
