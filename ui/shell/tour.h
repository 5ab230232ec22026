#pragma once

#include <QPointer>
#include <QWidget>
#include <vector>

namespace lead {

class Button;
class CommandRegistry;
class NavigationRail;
class Settings;
class TextLabel;

/// Four hints at most for somebody who is here for the first time, one after the other, beside what they are about. They
/// cover nothing that matters, take no keys, and are never shown again.
class Tour : public QWidget
{
    Q_OBJECT

public:
    struct Hint
    {
        QPointer<QWidget> anchor;
        QString title;
        QString text;
    };

    Tour(Settings &settings, QWidget &window);

    /// Hints whose anchor is out of sight are left out.
    void start(std::vector<Hint> hints);
    void finish();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHint(std::size_t number);
    void place();

    Settings &m_settings;
    std::vector<Hint> m_hints;
    std::size_t m_current = 0;
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_count;
    Button *m_skip;
    Button *m_next;
    bool m_pointsLeft = true; ///< the arrow: to the anchor at the left, otherwise below
};

/// The hints about the window itself.
std::vector<Tour::Hint> windowHints(const NavigationRail &rail, QWidget &pages, const CommandRegistry &commands);

} // namespace lead
