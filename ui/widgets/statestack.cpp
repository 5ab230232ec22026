#include "ui/widgets/statestack.h"

#include "ui/widgets/errorstate.h"
#include "ui/widgets/progressline.h"

namespace lead {

StateStack::StateStack(QWidget *loading, std::initializer_list<QWidget *> states, Height height)
    : FillingStack(nullptr, height)
    , m_loading(loading)
    , m_error(new ErrorState)
{
    addWidget(m_loading);
    for (QWidget *state : states)
        addWidget(state);
    addWidget(m_error);
    connect(m_error, &ErrorState::retryWanted, this, &StateStack::retryWanted);
    connect(this, &FillingStack::currentChanged, this, &StateStack::showLine);
}

ProgressLine *StateStack::line()
{
    if (!m_line) {
        m_line = new ProgressLine(this);
        showLine();
    }
    return m_line;
}

void StateStack::setAsking(bool asking)
{
    m_isAsking = asking;
    showLine();
}

// The shape of what is on its way says as much.
void StateStack::showLine()
{
    if (m_line)
        m_line->setActive(m_isAsking && !isLoading());
}

void StateStack::startOver()
{
    setCurrentWidget(m_loading);
}

void StateStack::showError(const QString &title, const Error &error)
{
    m_error->showError(title, error.message, error.detail);
    setCurrentWidget(m_error);
}

bool StateStack::isFailed() const
{
    return currentWidget() == m_error;
}

} // namespace lead
