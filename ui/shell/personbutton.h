#pragma once

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
    /// A few words; `isWell` colours the dot.
    void setState(const QString &words, bool isWell);
    void setCollapsed(bool collapsed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_state;
    bool m_isWell = true;
    bool m_isCollapsed = false;
};

} // namespace lead
