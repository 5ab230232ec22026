#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>

namespace lead {

/// A column that is folded to a strip: its name and how many leads it has, upright. A click unfolds it; cards can be
/// dropped on it.
class CollapsedColumn : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CollapsedColumn(QWidget *parent = nullptr);

    void setColumn(const QString &name, ToneName tone, qint64 leads);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_count;
    ToneName m_tone = ToneName::Neutral;
};

} // namespace lead
