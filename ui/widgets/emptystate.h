#pragma once

#include "ui/widgets/button.h"

#include <QWidget>

class QHBoxLayout;

namespace lead {

class IconLabel;
class TextLabel;

/// What a page shows when it has nothing else to show: what that means and what can be done.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &title, const QString &text, QWidget *parent = nullptr);
    EmptyState(const char *iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    /// Null: no icon.
    void setIconName(const char *iconName);
    /// Two at most; the first may be the primary one of the page.
    Button *addButton(const QString &text, Button::Kind kind = Button::Kind::Secondary,
                      const char *iconName = nullptr);

private:
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace lead
