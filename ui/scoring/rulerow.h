#pragma once

#include "core/scoring/scorecheck.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace lead {

class Chip;
class FlowLayout;
class IconButton;
class PointsEdit;
class ScoreEditor;
class TextLabel;

/// One rule of the table: its handle, whether it is on, what it asks as chips, its points, and how many leads it gives something.
/// The keyboard moves in the table by rows; Tab goes into one.
class RuleRow : public QWidget
{
    Q_OBJECT

public:
    explicit RuleRow(ScoreEditor &editor, QWidget *parent = nullptr);

    /// Which rule it shows.
    void setPlace(int group, int rule);
    int group() const { return m_group; }
    int rule() const { return m_rule; }
    void refresh();
    void refreshCounts();
    QWidget *handle() const { return m_handle; }
    void setCurrent(bool current);

Q_SIGNALS:
    void entered();
    void editWanted();
    void conditionWanted();
    void menuWanted(const QPoint &globalPosition);
    /// By the handle: pressed, moved to, let go.
    void dragBegan();
    void draggedTo(const QPoint &globalPosition);
    void dropped(bool isMeant);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildText();
    void showChips();
    void showFindings();
    bool dragHandle(const QMouseEvent &mouse);

    ScoreEditor &m_editor;
    int m_group = 0;
    int m_rule = 0;
    bool m_isCurrent = false;
    bool m_isDragging = false;
    QPoint m_pressedAt;
    QWidget *m_handle;
    QCheckBox *m_isOn;
    TextLabel *m_name;
    QWidget *m_chipArea;
    FlowLayout *m_flow;
    std::vector<Chip *> m_chips;
    TextLabel *m_time;
    QVBoxLayout *m_findings;
    std::vector<QWidget *> m_findingRows;
    PointsEdit *m_points;
    TextLabel *m_out;
    TextLabel *m_share;
    TextLabel *m_count;
    IconButton *m_more;
};

} // namespace lead
