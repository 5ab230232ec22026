#pragma once

#include <QWidget>
#include <vector>

namespace lead {

class StepButton;

/// The steps of the import above the page: what is done, where one is, what comes. A click goes back to a step that was
/// reached already.
class ImportSteps : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSteps(const QStringList &names, QWidget *parent = nullptr);

    /// `reached`: the furthest step that may be gone to.
    void setCurrent(int step, int reached);

Q_SIGNALS:
    void stepWanted(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<StepButton *> m_buttons;
};

} // namespace lead
