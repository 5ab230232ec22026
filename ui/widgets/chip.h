#pragma once

#include <QAbstractButton>

namespace lead {

/// One condition of a filter, such as "Owner is Maya Torres". A click edits it, its cross or Delete removes
/// it.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(const QString &field, const QString &operation, const QString &value, QWidget *parent = nullptr);

    void setParts(const QString &field, const QString &operation, const QString &value);
    /// Without it there is no cross. On when made.
    void setRemovable(bool removable);
    /// A value that is wider, in px, is cut; 220 at 100 % unless told.
    void setWidestValue(int px);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect crossRect() const;
    QString condition() const;
    int conditionWidth() const;

    QString m_field;
    QString m_operation;
    QString m_value;
    int m_widestValue = 0; ///< 0: as usual
    bool m_isRemovable = true;
    bool m_isOverCross = false;
    bool m_isPressedOnCross = false;
};

} // namespace lead
