#pragma once

#include <QWidget>
#include <vector>

namespace lead {

/// Where one is in a sequence of steps. Steps that are done can be gone back to.
class Stepper : public QWidget
{
    Q_OBJECT

public:
    explicit Stepper(const QStringList &titles, QWidget *parent = nullptr);
    ~Stepper() override;

    int current() const { return m_current; }
    /// Those before it are done.
    void setCurrent(int step);
    /// Off: no step can be gone back to, for instance while something runs.
    void setBackAllowed(bool allowed);

Q_SIGNALS:
    void stepChosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Step;

    void fit();

    std::vector<Step *> m_steps;
    int m_current = 0;
    bool m_isBackAllowed = true;
};

} // namespace lead
