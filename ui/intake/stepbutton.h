#pragma once

#include <QAbstractButton>

namespace lead {

/// One step of ImportSteps: its number, or a tick when it is done, and its name.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State : std::uint8_t { Done, Current, Coming };

    StepButton(int number, const QString &name, QWidget *parent = nullptr);

    void setState(State state, bool isReachable, int total);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_number;
    State m_state = State::Coming;
};

} // namespace lead
