#pragma once

#include <QTimer>
#include <QWidget>
#include <optional>

namespace lead {

/// Two pixels under a header that say: there is newer content on its way. Takes its room at all times, so
/// that nothing jumps, and is seen only when the content takes its time.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    bool isActive() const { return m_isActive; }
    bool isSeen() const { return m_isSeen; }
    void setActive(bool active);
    /// From 0 to 1; nothing while nobody knows.
    void setShare(std::optional<double> share);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    QTimer m_patience;
    bool m_isActive = false;
    bool m_isSeen = false;
    std::optional<double> m_share;
};

} // namespace lead
