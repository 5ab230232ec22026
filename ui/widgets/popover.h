#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace lead {

/// A panel that opens under a control and closes with Esc or a click elsewhere; the focus goes back to where
/// it was.
class Popover : public QWidget
{
    Q_OBJECT

public:
    /// `accessibleName` says what it is for. Lives until its parent goes.
    explicit Popover(const QString &accessibleName, QWidget *parent);

    /// What it shows; taken over, replaces the one before.
    void setContent(QWidget *content);
    QWidget *content() const { return m_content; }
    /// Below `anchor`, or above it where there is more room. The first control in it gets the focus.
    void openUnder(QWidget *anchor);
    void openAt(const QRect &globalAnchor);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace lead
