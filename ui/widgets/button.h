#pragma once

#include <QPushButton>

namespace lead {

/// A button in one of the few weights that there are. One primary on a page at most. Enter presses the one that
/// has the focus, as Space does, also where another is the default of a dialog.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind : std::uint8_t {
        Secondary,
        Primary,
        Ghost,   ///< no outline: in bars, and for what is used seldom
        Danger,  ///< destroys something
        Inverse, ///< on the dark ground of toasts and the bulk bar
    };

    explicit Button(const QString &text, Kind kind = Kind::Secondary, const char *iconName = nullptr,
                    QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    /// 28 instead of 32 high.
    void setSmall(bool small);
    /// Null: no icon.
    void setIconName(const char *iconName);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void inkIcon();

    Kind m_kind = Kind::Secondary;
    QByteArray m_iconName;
};

} // namespace lead
