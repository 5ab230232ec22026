#pragma once

#include "core/leads/leadqualification.h"

#include <QAbstractButton>

namespace lead {

/// One point of the checklist with its answer as icon and colour. Pressed, it asks for another answer.
class ChecklistChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChecklistChip(QWidget *parent = nullptr);

    void setPoint(const ChecklistPoint &point);
    const ChecklistPoint &point() const { return m_point; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChecklistPoint m_point;
};

/// "Yes", "No" or "Not known".
QString titleOf(Answer answer);

} // namespace lead
