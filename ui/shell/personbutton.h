#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>

namespace lead {

/// Who writes here and whether everything is saved, at the bottom of the rail.
class PersonButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PersonButton(QWidget *parent = nullptr);

    /// An empty name: no workspace is open.
    void setPerson(const QString &name);
    /// A few words; success, neutral or danger colours the dot, danger the words, too.
    void setState(const QString &words, ToneName tone);
    void setCollapsed(bool collapsed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_state;
    ToneName m_tone = ToneName::Success;
    bool m_isCollapsed = false;
};

} // namespace lead
