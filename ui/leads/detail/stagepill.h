#pragma once

#include "core/domain/stage.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>

namespace lead {

/// A stage as a pill that is a button.
class StagePill : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StagePill(QWidget *parent = nullptr);

    void setStage(const QString &name, ToneName tone);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ToneName m_tone = ToneName::Neutral;
};

} // namespace lead
