#include "app/appcontext.h"
#include "app/exitafterpaint.h"
#include "core/base/translation.h"
#include "core/intake/folderservice.h"
#include "core/intake/importservice.h"
#include "core/leads/leadservice.h"
#include "core/quality/phonetext.h"
#include "core/sample/sampleservice.h"
#include "core/settings/settings.h"
#include "core/settings/settingsservice.h"
#include "core/storage/safefile.h"
#include "ui/shell/windowset.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>
#include <QStandardPaths>
#include <thread>

namespace lead {

namespace {

struct Arguments
{
    QString workspace;
    QStringList filesToImport; ///< absolute: another program with another folder may take them over
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
    Arguments arguments{parser.positionalArguments().value(0), {}};
    for (const QString &file : parser.values(import))
        arguments.filesToImport << QFileInfo(file).absoluteFilePath();
    return arguments;
}

Places placesOf(const AppContext &context)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return {context.defaultWorkspacePath(), data + QStringLiteral("/sample.leadwright"),
            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), WorkspaceClaim::defaultFolder()};
}

} // namespace

int runWindow(QApplication &app)
{
    // The locale of programs writes times with seconds and is nobody's.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const AppContext context;
    Settings settings;
    Theme theme(app);
    theme.setAppearance(settings.appearance());
    QObject::connect(&settings, &Settings::appearanceChanged, &theme,
                     [&] { theme.setAppearance(settings.appearance()); });
    QApplication::setApplicationDisplayName(QStringLiteral("Leadwright"));
    QApplication::setDesktopFileName(QStringLiteral("org.leadwright.Leadwright"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/leadwright-256.png")));
    installTranslation(app, settings.language().isEmpty() ? QLocale() : QLocale(settings.language()));
    const Arguments arguments = argumentsOf(app);

    LeadService leads(context.clock());
    ImportService imports(context.clock(), context.reference());
    FolderService folders(context.clock(), context.reference());
    SampleService samples(context.clock());
    SettingsService setup(context.clock());
    const Places places = placesOf(context);
    WindowSet windows({leads, imports, folders, samples, setup, settings, context.clock()}, places);
    QString workspace = arguments.workspace;
    if (workspace.isEmpty() && QFileInfo::exists(places.workspace))
        workspace = places.workspace;
    if (ExitAfterPaint::isWanted())
        new ExitAfterPaint(&app);
    windows.start(workspace, arguments.filesToImport);
    return QApplication::exec();
}

} // namespace lead

int main(int argc, char **argv)
{
    const lead::PrivateFiles whatIsWritten; // people's data, whatever the habits of the system
    // The first number from abroad would wait for it, and the other processor has nothing to do yet.
    const std::jthread numbering(&lead::preparePhoneText);
    QApplication app(argc, argv);
    return lead::runWindow(app);
}
