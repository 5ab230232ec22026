#pragma once

#include "core/intake/importservice.h"
#include "core/leads/leadservice.h"
#include "core/quality/referencedata.h"
#include "core/sample/sampleservice.h"
#include "ui/shell/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
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
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        window.show();
    }
    QString file(const QString &name) const { return folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return out.fileName();
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
    /// The visible button whose text, without its mnemonic, begins so; null when there is none.
    static QAbstractButton *button(const QWidget *in, const QString &text)
    {
        for (QAbstractButton *button : in->findChildren<QAbstractButton *>())
            if (button->isVisible() && QString(button->text()).remove(u'&').startsWith(text))
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
    SampleService samples{clock};
    MainWindow window{{leads, imports, samples},
                      {folder.filePath(QStringLiteral("default.leadwright")),
                       folder.filePath(QStringLiteral("sample.leadwright")), folder.path()}};
};

/// The widgets that the keyboard reaches but a screen reader could not name; empty when all is well.
inline QStringList namelessWidgets(const QWidget &page)
{
    QStringList nameless;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        // Parts of a widget that is named as a whole.
        if (widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless << QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                    widget->objectName());
    }
    return nameless;
}

} // namespace lead
