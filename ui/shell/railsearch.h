#pragma once

#include <QAbstractButton>

namespace lead {

/// What looks like a field for searching and opens the palette.
class RailSearch : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RailSearch(QWidget *parent = nullptr);

    void setShortcutText(const QString &shortcut);
    void setCollapsed(bool collapsed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shortcut;
    bool m_isCollapsed = false;
};

} // namespace lead
