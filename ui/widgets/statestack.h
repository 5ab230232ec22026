#pragma once

#include "core/base/result.h"
#include "ui/widgets/fillingstack.h"

#include <initializer_list>

namespace lead {

class ErrorState;
class ProgressLine;

/// What stands in the middle of a page: its content, or why there is none – that it is on its way, that it could not be had, that there is
/// nothing to show. One of them at a time. What is shown stays while newer content is asked for, and a line says that it is.
class StateStack : public FillingStack
{
    Q_OBJECT

public:
    /// `loading` has the shape of the content and is shown first. Takes the widgets.
    explicit StateStack(QWidget *loading, std::initializer_list<QWidget *> states, Height height = Height::Fills);

    /// For the layout of the page, under its header. Made when it is asked for.
    ProgressLine *line();
    /// For another way on than trying again.
    ErrorState *error() const { return m_error; }

    /// A question is under way, or was answered.
    void setAsking(bool asking);
    /// What was there is of no use any more, since it is of another workspace.
    void startOver();
    /// `title` says what did not work. Never shown together with content, nor taken for an empty page.
    void showError(const QString &title, const Error &error);

    bool isAsking() const { return m_isAsking; }
    bool isLoading() const { return currentWidget() == m_loading; }
    bool isFailed() const;

Q_SIGNALS:
    void retryWanted();

private:
    void showLine();

    QWidget *m_loading;
    ErrorState *m_error;
    ProgressLine *m_line = nullptr;
    bool m_isAsking = false;
};

} // namespace lead
