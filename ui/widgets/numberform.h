#pragma once

#include <QWidget>

class QGridLayout;
class QSpinBox;

namespace lead {

/// A small form for a popover: numbers behind their labels, under headings, and lines of other things between them. Enter submits.
class NumberForm : public QWidget
{
    Q_OBJECT

public:
    /// `width` in px at the usual text size.
    explicit NumberForm(int width, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted();

protected:
    void addHeading(const QString &text);
    /// `none` stands there for the least number.
    QSpinBox *addNumber(const QString &label, int value, int least, int most, const QString &none = {});
    /// From side to side. Taken over.
    void addLine(QWidget *widget, Qt::Alignment alignment = {});
    void keyPressEvent(QKeyEvent *event) override;

private:
    QGridLayout *m_grid;
};

} // namespace lead
