#pragma once

#include <QWidget>

namespace lead {

class Button;

/// Where a file is dropped, with the button for those who do not drag.
class DropZone : public QWidget
{
    Q_OBJECT

public:
    explicit DropZone(QWidget *parent = nullptr);

    void focusButton();

Q_SIGNALS:
    void chooseWanted();
    void dropped(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Button *m_choose;
    bool m_isOver = false;
};

} // namespace lead
