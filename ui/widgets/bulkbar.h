#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QMenu;

namespace lead {

class Button;
class IconButton;
class TextLabel;

/// What can be done with everything that is checked. Lies over the lower middle of its page while anything
/// is.
class BulkBar : public QWidget
{
    Q_OBJECT

public:
    /// Belongs to `page` and lies over it.
    explicit BulkBar(QWidget *page);

    Button *addButton(const QString &text, const char *iconName = nullptr);
    Button *addMenu(const QString &text, QMenu *menu, const char *iconName = nullptr);
    /// 0 hides the bar. `matching` is how many there are in all; when there are more than are checked, the
    /// bar offers them.
    void setCount(qint64 checked, qint64 matching = 0);

Q_SIGNALS:
    void allWanted();
    void cleared();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QWidget *m_page;
    QBoxLayout *m_parts;
    QHBoxLayout *m_buttons;
    TextLabel *m_text;
    Button *m_all;
    IconButton *m_clear;
};

} // namespace lead
