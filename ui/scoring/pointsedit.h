#pragma once

#include <QDoubleSpinBox>
#include <QSpinBox>

namespace lead {

/// A field for points, with a bar below that shows how much and which way. Ctrl+Z is the editor's, not that of its text.
class PointsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PointsEdit(QWidget *parent = nullptr);

    void setValue(double points);
    double value() const { return m_spin->value(); }
    QDoubleSpinBox *spin() const { return m_spin; }

Q_SIGNALS:
    /// By the person.
    void edited(double points);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDoubleSpinBox *m_spin;
};

/// A whole number whose Ctrl+Z is the editor's.
class NumberSpin : public QSpinBox
{
    Q_OBJECT

public:
    NumberSpin(int low, int high, const QString &accessibleName, QWidget *parent = nullptr);

    /// Without telling anybody.
    void showValue(int value);

protected:
    bool event(QEvent *event) override;
};

/// Leaves undo and redo to whoever is above: true when an event is one of them.
bool isUndoKey(QEvent *event);

} // namespace lead
