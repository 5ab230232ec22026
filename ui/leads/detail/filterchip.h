#pragma once

#include <QAbstractButton>

namespace lead {

/// One of a few filters of a timeline, round, with the count of what it lets through.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    void setNumber(int number);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString label() const;

    int m_number = 0;
};

} // namespace lead
