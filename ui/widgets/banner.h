#pragma once

#include <QWidget>

class QGridLayout;
class QHBoxLayout;

namespace lead {

class Button;
class IconButton;
class TextLabel;

/// A message above a page, with what can be done about it. Hidden until there is one; it takes its room in
/// the layout and covers nothing.
class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Info, Success, Warning, Danger };

    explicit Banner(QWidget *parent = nullptr);

    /// Shows a sentence without buttons; an empty one hides the banner.
    void showText(const QString &sentence, Kind kind = Kind::Info);
    Button *addButton(const QString &text);
    QString text() const;
    /// Without the cross, a message stays until whoever showed it takes it away.
    void setClosable(bool closable);
    /// From edge to edge above a page, instead of a box within one.
    void setFlush(bool flush);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person closed it.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    TextLabel *m_text;
    QGridLayout *m_layout;
    QHBoxLayout *m_ways; ///< the buttons: beside the text, or below it where there is no room
    IconButton *m_close;
    QList<Button *> m_buttons;
    Kind m_kind = Kind::Info;
    bool m_isStacked = false;
    bool m_isFlush = false;
};

} // namespace lead
