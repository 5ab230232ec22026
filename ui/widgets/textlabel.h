#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/typography.h"

#include <QLabel>

class QTextLayout;

namespace lead {

/// Plain text, never HTML, in one of the styles and inks of the theme, which it follows. Where it wraps, words that are wider
/// than a line are broken.
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
    bool isElided() const { return m_isElided; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    bool isCut() const;
    bool breaksWords(int width) const;
    int layOut(QTextLayout &layout, int width) const;

    TextStyle m_style = TextStyle::Body;
    Ink m_ink = Ink::Text;
    bool m_isElided = false;
};

} // namespace lead
