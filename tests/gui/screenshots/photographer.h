#pragma once

#include "tests/support/pictures.h"
#include "ui/widgets/toastview.h"

#include <QTextStream>

namespace lead {

/// Takes pictures of a window into a folder: NAME-THEME.png, at 2x NAME-THEME@2x.png.
class Photographer
{
public:
    Photographer(QWidget &window, QString folder, QString theme)
        : m_window(window)
        , m_folder(std::move(folder))
        , m_theme(std::move(theme))
    {
    }

    void take(const QString &name, QWidget &widget)
    {
        const qreal scale = widget.devicePixelRatioF();
        const QString file = QStringLiteral("%1-%2%3.png").arg(name, m_theme, scale > 1 ? QStringLiteral("@%1x").arg(scale) : QString());
        if (!stillPicture(widget).save(QDir(m_folder).filePath(file)))
            qFatal("%s cannot be written", qPrintable(file));
        QTextStream(stdout) << file << '\n';
    }
    /// Of the window, without what it told of the steps before.
    void take(const QString &name)
    {
        for (ToastView *toast : m_window.findChildren<ToastView *>())
            Q_EMIT toast->over();
        take(name, m_window);
    }
    /// Of what lies over the window, once it is there, which is closed then.
    void over(const QString &name)
    {
        if (!QTest::qWaitFor([] { return open() != nullptr; }))
            qFatal("nothing opened for %s", qPrintable(name));
        QWidget *shown = open();
        take(name, *shown);
        shown->close();
    }

private:
    static QWidget *open() { return QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeModalWidget(); }

    QWidget &m_window;
    QString m_folder;
    QString m_theme;
};

} // namespace lead
