#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/typography.h"

#include <QLabel>

namespace lead {

/// Plain text, never HTML, in one of the styles and inks of the theme, which it follows.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    /// On one line unless setWordWrap().
    explicit TextLabel(const QString &text, TextStyle style = TextStyle::Body, Ink ink = Ink::Text,
                       QWidget *parent = nullptr);

    void setTextStyle(TextStyle style);
    void setInk(Ink ink);
    /// Shortens its one line to the room that there is, and shows the whole as a tooltip then.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    bool isCut() const;

    TextStyle m_style = TextStyle::Body;
    Ink m_ink = Ink::Text;
    bool m_isElided = false;
};

} // namespace lead
