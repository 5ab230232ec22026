#pragma once

#include <QStackedWidget>

namespace lead {

/// Pages of which one is shown, in the room that there is. A QStackedWidget would ask all of them for their size, at every step of the
/// layout and also for their height at each width; with a page of texts among them that takes longer than painting the one that is shown.
class FillingStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FillingStack(QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace lead
