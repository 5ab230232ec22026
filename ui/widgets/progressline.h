#pragma once

#include <QWidget>
#include <optional>

namespace lead {

/// Two pixels under a header that say: there is newer content on its way. Takes its room at all times, so
/// that nothing jumps.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    bool isActive() const { return m_isActive; }
    void setActive(bool active);
    /// From 0 to 1; nothing while nobody knows.
    void setShare(std::optional<double> share);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    bool m_isActive = false;
    std::optional<double> m_share;
};

} // namespace lead
