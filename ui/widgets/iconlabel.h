#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

namespace lead {

/// An icon that is only looked at. Give it an accessible name when it says something that no text beside it
/// says.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// `px` is its side.
    explicit IconLabel(const char *iconName, Ink ink = Ink::Text2, int px = 16, QWidget *parent = nullptr);

    void setIconName(const char *iconName);
    void setInk(Ink ink);

    QSize sizeHint() const override { return {m_px, m_px}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_name;
    Ink m_ink;
    int m_px;
};

} // namespace lead
