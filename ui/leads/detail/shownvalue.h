#pragma once

#include "ui/theme/icon.h"

#include <QAbstractButton>
#include <QStringList>
#include <QTimer>

namespace lead {

/// The value of a field as it is read. Under the pointer it shows that it can be edited; a click asks for
/// that, unless it meets the text of a link.
class ShownValue : public QAbstractButton
{
    Q_OBJECT

public:
    /// Between its edge and its text.
    static constexpr int Inset = 6;

    enum class Sign : std::uint8_t { None, Good, Doubtful };

    struct Look
    {
        QString text;        ///< any length; one line of it is shown unless `wraps`
        QString placeholder; ///< shown instead of nothing
        Ink ink = Ink::Text;
        bool isLink = false;
        bool wraps = false;
        bool isReadOnly = false;
        Sign sign = Sign::None;
        QString signText;  ///< what the sign means
        QStringList pills; ///< instead of the text

        bool operator==(const Look &) const = default;
    };

    explicit ShownValue(const QString &label, QWidget *parent = nullptr);

    void setLook(const Look &look);
    const Look &look() const { return m_look; }
    /// A tick for two seconds.
    void showSaved();

    /// Of a value on one line.
    static int lineHeight();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_look.wraps; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void linkClicked();
    void editWanted();
    void menuWanted(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont valueFont() const;
    QRect textRect() const;
    int trailing() const;
    void explain();
    void paintText(QPainter &painter);
    void paintPills(QPainter &painter);

    QString m_label;
    Look m_look;
    QTimer m_saved;
};

} // namespace lead
