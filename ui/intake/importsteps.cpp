#include "ui/intake/importsteps.h"

#include "ui/intake/stepbutton.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lead {

ImportSteps::ImportSteps(const QStringList &names, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Wide + 2 * metrics::Gap);
    for (const QString &name : names) {
        const int step = static_cast<int>(m_buttons.size());
        auto *button = new StepButton(step + 1, name, this);
        connect(button, &StepButton::clicked, this, [this, step] { Q_EMIT stepWanted(step); });
        m_buttons.push_back(button);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    setCurrent(0, 0);
}

void ImportSteps::setCurrent(int step, int reached)
{
    const int total = static_cast<int>(m_buttons.size());
    for (int i = 0; i < total; ++i) {
        const auto state = i == step ? StepButton::State::Current : i < step ? StepButton::State::Done : StepButton::State::Coming;
        m_buttons[static_cast<std::size_t>(i)]->setState(state, i <= reached && i != step, total);
    }
    update();
}

void ImportSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (std::size_t i = 0; i + 1 < m_buttons.size(); ++i) {
        const int left = m_buttons[i]->geometry().right() + metrics::Gap;
        const int right = m_buttons[i + 1]->geometry().left() - metrics::Gap;
        painter.fillRect(left, height() / 2, right - left, 1, tokens().border);
    }
}

} // namespace lead
