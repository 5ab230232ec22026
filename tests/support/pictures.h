#pragma once

#include "core/base/translation.h"
#include "core/intake/folderservice.h"
#include "core/intake/importservice.h"
#include "core/leads/leadservice.h"
#include "core/quality/referencedata.h"
#include "core/sample/sampleservice.h"
#include "core/settings/settings.h"
#include "core/settings/settingsservice.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowset.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

namespace lead {

/// A picture of the widget once it has come to rest: three in a row that are the same.
inline QImage stillPicture(QWidget &widget)
{
    constexpr int Tries = 60;
    QImage before;
    for (int i = 0, same = 0; i < Tries; ++i) {
        QTest::qWait(120);
        QImage now = widget.grab().toImage();
        same = now == before ? same + 1 : 0;
        if (same == 2)
            return now;
        before = now;
    }
    return before;
}

/// The window for pictures: a clock that stands still, settings that are nobody's, the sample team.
class PictureWindow
{
public:
    /// What it writes goes to `folder`, which is emptied first and which some pictures show; without one to a temporary folder.
    PictureWindow(QApplication &app, Appearance::Scheme scheme, const QLocale &locale = {QLocale::English, QLocale::UnitedStates}, const QString &folder = {})
        : m_folder(emptied(folder.isEmpty() ? m_temporary.path() : folder))
        , m_theme(app)
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Leadwright"));
        QCoreApplication::setApplicationName(QStringLiteral("Leadwright"));
        QCoreApplication::setApplicationVersion(QStringLiteral(LEADWRIGHT_VERSION));
        QLocale::setDefault(locale);
        installTranslation(app, QLocale());
        app.setCursorFlashTime(0);
        m_settings.dismiss(Settings::Hint::Tour);
        setAppearance({.scheme = scheme});
        m_window = m_windows.openMain();
        resetSize();
    }
    MainWindow &window() { return *m_window; }
    void setAppearance(const Appearance &appearance)
    {
        m_settings.setAppearance(appearance);
        m_theme.setAppearance(appearance);
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void resetSize() { m_window->resize(m_size); }
    /// Of the window from now on.
    void setSize(const QSize &size)
    {
        m_size = size;
        resetSize();
    }
    FixedClock &clock() { return m_clock; }
    WindowSet &windows() { return m_windows; }
    ImportService &imports() { return m_imports; }
    /// Hours later on the same day.
    void passTime(int hours)
    {
        m_clock.advance(Millis(hours) * 3'600'000);
    }
    void openEmpty()
    {
        m_windows.door().create(m_folder.filePath(QStringLiteral("Northline.leadwright")), QStringLiteral("sales"));
        wait();
    }
    void open(const QString &workspace)
    {
        m_windows.door().open(workspace);
        wait();
    }
    void openSample()
    {
        m_windows.door().openSample();
        wait();
    }

private:
    void wait()
    {
        if (!QTest::qWaitFor([this] { return m_leads.isOpen() && !m_windows.door().isBusy(); }, 60000))
            qFatal("the workspace does not open");
        resetSize();
    }

    QSize m_size{metrics::WindowWidth, metrics::WindowHeight};
    static QDir emptied(const QString &path)
    {
        QDir folder(path);
        if (folder.exists() && !folder.removeRecursively())
            qFatal("%s cannot be emptied", qPrintable(path));
        if (!folder.mkpath(QStringLiteral(".")))
            qFatal("%s cannot be made", qPrintable(path));
        return folder;
    }

    QTemporaryDir m_temporary;
    QDir m_folder;
    FixedClock m_clock{1772442000000}; // 2026-03-02 09:00 UTC
    ReferenceData m_reference;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    Theme m_theme;
    LeadService m_leads{m_clock};
    ImportService m_imports{m_clock, m_reference};
    FolderService m_folders{m_clock, m_reference};
    SampleService m_samples{m_clock};
    SettingsService m_setup{m_clock};
    WindowSet m_windows{{m_leads, m_imports, m_folders, m_samples, m_setup, m_settings, m_clock},
                        {m_folder.filePath(QStringLiteral("default.leadwright")), m_folder.filePath(QStringLiteral("Sample team.leadwright")),
                         m_folder.path(), m_folder.filePath(QStringLiteral("locks"))}};
    MainWindow *m_window = nullptr;
};

} // namespace lead
