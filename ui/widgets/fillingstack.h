#pragma once

#include <QWidget>

class QVBoxLayout;

namespace lead {

/// Pages of which one is shown. Only that one is asked for its size: a QStackedWidget asks all of them, at every step of the layout and also
/// for their height at each width, and with a page of texts among them that takes longer than painting the one that is shown.
class FillingStack : public QWidget
{
    Q_OBJECT

public:
    /// Whether the page fills the room that there is, or the stack is as high as the page needs at its width.
    enum class Height : std::uint8_t { Fills, Fits };

    explicit FillingStack(QWidget *parent = nullptr, Height height = Height::Fills);

    /// Takes the page. The first one is shown.
    void addWidget(QWidget *page);
    int count() const;
    QWidget *widget(int index) const;
    QWidget *currentWidget() const { return m_current; }
    int currentIndex() const;
    /// The keyboard stays in the stack when it was there.
    void setCurrentWidget(QWidget *page);
    void setCurrentIndex(int index) { setCurrentWidget(widget(index)); }

    bool hasHeightForWidth() const override;

Q_SIGNALS:
    void currentChanged(int index);

private:
    static QWidget *firstForKeyboard(QWidget *page);

    QVBoxLayout *m_layout;
    QWidget *m_current = nullptr;
    Height m_height;
};

} // namespace lead
