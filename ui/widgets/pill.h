#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace lead {

/// A word on a coloured ground: a stage, a state.
class Pill : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(const QString &text, ToneName tone = ToneName::Neutral, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setTone(ToneName tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    ToneName m_tone;
};

} // namespace lead
