#pragma once

#include <QPointer>
#include <QWidget>

namespace lead {

/// A panel over a dimmed window, such as the palette. Esc and a click beside it close it, and the keyboard goes back to
/// where it was. Keys do not reach the window below.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    explicit Overlay(QWidget &window);

    bool isOpen() const { return isVisible(); }
    /// `first` gets the keyboard.
    void openOver(QWidget *first);
    void closeOver();

Q_SIGNALS:
    void closed();

protected:
    /// What floats. Placed by place().
    void setPanel(QWidget *panel) { m_panel = panel; }
    /// Gives the panel its geometry; called when the window changes its size.
    virtual void place() = 0;

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget *m_panel = nullptr;
    QPointer<QWidget> m_before;
};

} // namespace lead
