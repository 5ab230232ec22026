#pragma once

#include "core/base/whendone.h"
#include "core/intake/folderservice.h"
#include "core/intake/importservice.h"
#include "core/leads/leadservice.h"
#include "core/quality/referencedata.h"
#include "core/sample/sampleservice.h"
#include "core/settings/settings.h"
#include "core/settings/settingsservice.h"
#include "tests/support/accessiblenames.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowset.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

namespace lead {

/// The window with real services over a folder of its own, whose settings are nobody's.
struct TestWindow
{
    TestWindow()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Leadwright"));
        QCoreApplication::setApplicationName(QStringLiteral("Leadwright"));
        settings.dismiss(Settings::Hint::Tour);
    }
    QString file(const QString &name) const { return folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return out.fileName();
    }
    /// Makes and opens a workspace.
    void createWorkspace(const QString &name = QStringLiteral("mine.leadwright"))
    {
        windows.door().create(file(name), QStringLiteral("sales"));
        QTRY_VERIFY(leads.isOpen() && !windows.door().isBusy() && leads.info()->path == file(name));
    }
    /// Brings rows in behind the window's back.
    void importRows(const QByteArray &csv)
    {
        const QString path = write(QStringLiteral("rows.csv"), csv);
        const qsizetype rows = csv.count('\n') - 1;
        bool isDone = false;
        QTRY_VERIFY(!imports.job());
        whenDone(imports.inspect(path), &window, [&](const Result<FileInspection> &inspection) {
            IntakePlan plan;
            plan.mapping = inspection->mapping;
            QObject::connect(imports.run(path, plan), &ImportJob::finished, &window, [&isDone] { isDone = true; });
        });
        QTRY_VERIFY_WITH_TIMEOUT(isDone && !imports.job(), 20000);
        // Answers may come when nobody asks any more.
        const auto isSeen = std::make_shared<bool>(false);
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
            whenDone(leads.list({}), &window, [isSeen, rows](const Result<LeadList> &list) { *isSeen = *isSeen || (list && list->total >= rows); });
            QTest::qWait(10);
            return *isSeen;
        })(), 20000);
    }
    /// Drops a file on the window as a file manager does.
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint place = window.rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &dropped);
    }
    /// The visible button whose text, without its mnemonic, begins so, outside of the navigation; null when there is none.
    static QAbstractButton *button(const QWidget *in, const QString &text)
    {
        for (QAbstractButton *button : in->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->parentWidget()->objectName() != QLatin1String("navigation") && QString(button->text()).remove(u'&').startsWith(text))
                return button;
        return nullptr;
    }
    /// Presses the button as soon as it says this and can be pressed; false when that does not come.
    bool press(const QString &text) const
    {
        const auto isReady = [&] { return button(&window, text) && button(&window, text)->isEnabled(); };
        if (!QTest::qWaitFor(isReady, 60000))
            return false;
        button(&window, text)->click();
        return true;
    }
    /// From the first step of an import to its last.
    bool goThroughImport() const
    {
        return press(QStringLiteral("Continue to columns")) && press(QStringLiteral("Continue to preview")) &&
               press(QStringLiteral("Continue with")) && press(QStringLiteral("Continue to summary"));
    }
    QAction *action(const QString &text) const
    {
        for (QAction *action : window.findChildren<QAction *>())
            if (QString(action->text()).remove(u'&').startsWith(text))
                return action;
        return nullptr;
    }
    bool isEnabled(const QString &actionText) const
    {
        const QAction *found = action(actionText);
        return found && found->isEnabled();
    }
    /// What the window says just now, for messages of failed tests.
    QString texts() const
    {
        QStringList texts;
        for (const QLabel *label : window.findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty())
                texts << label->text();
        return texts.join(QStringLiteral(" | "));
    }
    template <typename T>
    T *visible() const
    {
        for (T *child : window.findChildren<T *>())
            if (child->isVisible())
                return child;
        return nullptr;
    }

    QTemporaryDir folder;
    SystemClock clock;
    ReferenceData reference;
    LeadService leads{clock};
    ImportService imports{clock, reference};
    FolderService folders{clock, reference};
    SampleService samples{clock};
    SettingsService setup{clock};
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme{*qApp};
    WindowSet windows{{leads, imports, folders, samples, setup, settings, clock},
                      {folder.filePath(QStringLiteral("default.leadwright")),
                       folder.filePath(QStringLiteral("sample.leadwright")), folder.path(),
                       folder.filePath(QStringLiteral("locks"))}};
    MainWindow &window = *windows.openMain();
};

} // namespace lead
