#pragma once

#include <QDate>
#include <QWidget>

namespace lead {

class TextLabel;

/// A month to choose a day from. Arrows go by days and weeks, Page Up and Down by months, Enter chooses.
class Calendar : public QWidget
{
    Q_OBJECT

public:
    /// `today` is marked.
    explicit Calendar(const QDate &today, QWidget *parent = nullptr);
    ~Calendar() override;

    QDate date() const;
    void setDate(const QDate &date);

Q_SIGNALS:
    /// The person chose a day.
    void picked(const QDate &date);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Month;

    void buildUi();
    void dress();
    void nameMonth();

    Month *m_month;
    TextLabel *m_title;
};

} // namespace lead
