#pragma once

#include <QWidget>

class QPushButton;
class QHBoxLayout;

namespace lead {

class TextLabel;

/// What a page shows when it has nothing else to show: what that means and what can be done.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    QPushButton *addButton(const QString &text);

private:
    TextLabel *m_title;
    TextLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace lead
