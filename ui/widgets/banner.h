#pragma once

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace lead {

class TextLabel;

/// A message above a page, with what can be done about it. Hidden until there is one.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows a sentence without buttons; an empty one hides the banner.
    void showText(const QString &sentence);
    QPushButton *addButton(const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TextLabel *m_text;
    QHBoxLayout *m_layout;
    QToolButton *m_close;
    QList<QPushButton *> m_buttons;
};

} // namespace lead
