#pragma once

#include <QHash>
#include <QWidget>

class QProgressBar;
class QVBoxLayout;

namespace lead {

class Button;
class JobList;
class TextLabel;
struct Job;

/// What runs in the background, below the page: how far it is, how long it takes yet, and a way to stop it.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(JobList &jobs, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QWidget *widget;
        TextLabel *title;
        TextLabel *state;
        QProgressBar *progress;
        Button *cancel;
    };
    void rebuild();
    Row makeRow(const Job &job);
    static void fill(const Row &row, const Job &job);

    JobList &m_jobs;
    QVBoxLayout *m_layout;
    QHash<int, Row> m_rows;
};

/// "2 minutes left"; empty while nobody knows.
QString timeLeftText(const Job &job);

} // namespace lead
