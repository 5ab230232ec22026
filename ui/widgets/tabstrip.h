#pragma once

#include <QVariant>
#include <QWidget>
#include <optional>

class QMenu;
class QToolButton;

namespace lead {

/// Tabs in a row, each with a count and a dot when it has unsaved changes. Those for which there is no room are in a menu;
/// the current one always stands in the row. Tabs can be reordered by mouse and with Ctrl+Shift+Left and Right when that is allowed.
class TabStrip : public QWidget
{
    Q_OBJECT

public:
    /// `accessibleName` says what the tabs are, for instance "Views".
    explicit TabStrip(const QString &accessibleName, QWidget *parent = nullptr);

    /// Returns its index. `data` is the caller's.
    int addTab(const QString &title, std::optional<qint64> number = {}, const QVariant &data = {});
    void removeTab(int index);
    void clear();
    int count() const;
    int currentIndex() const;
    void setCurrentIndex(int index);
    QString title(int index) const;
    void setTitle(int index, const QString &title);
    void setNumber(int index, std::optional<qint64> number);
    bool isUnsaved(int index) const;
    void setUnsaved(int index, bool unsaved);
    QVariant data(int index) const;
    void setData(int index, const QVariant &data);

    void setReorderable(bool reorderable);
    /// Shows a "+" behind the tabs; empty hides it.
    void setAddText(const QString &accessibleName);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);
    void moved(int from, int to);
    void addWanted();
    /// A context menu, by mouse or keyboard.
    void menuWanted(int index, const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Bar;
    struct Tab;
    Tab tab(int index) const;
    void setTab(int index, const Tab &tab);
    int chooseShown(int room);
    void place();
    void fillMenu();
    bool moveCurrent(int by);

    Bar *m_bar;
    QToolButton *m_add;
    QToolButton *m_more;
    QMenu *m_menu;
    bool m_isReorderable = false;
    bool m_isPlacing = false;
};

} // namespace lead
