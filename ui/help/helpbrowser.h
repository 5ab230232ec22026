#pragma once

#include <QTextBrowser>

namespace lead {

/// Shows a page of the help. Loads nothing but what lies in the program; a link to the web opens outside, and only
/// over https, with its host shown while one points at it.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    void showPage(const QString &title, const QString &markdown);
    /// Scrolls to the next place with the text, from the top when there is none further down.
    void findText(const QString &text);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// A link to another page of the help.
    void pageWanted(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &url);
    void pointAt(const QUrl &url);
    void show();

    QString m_title;
    QString m_markdown;
};

} // namespace lead
