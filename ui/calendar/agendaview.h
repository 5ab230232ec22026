#pragma once

#include <QListView>

namespace lead {

class AgendaModel;
struct CalendarTask;

/// The agenda: arrows go from task to task, Enter opens.
class AgendaView : public QListView
{
    Q_OBJECT

public:
    explicit AgendaView(AgendaModel &model, QWidget *parent = nullptr);

    const CalendarTask *current() const;
    /// On the screen.
    QRect globalRectOfCurrent() const;

Q_SIGNALS:
    void opened(const lead::CalendarTask &task, const QRect &globalRect);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    AgendaModel &m_model;
};

} // namespace lead
