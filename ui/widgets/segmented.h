#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace lead {

/// One of a few alternatives, all visible: arrows move, a click chooses.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    /// `accessibleName` says what is chosen, for instance "Period".
    explicit Segmented(const QString &accessibleName, const QStringList &texts = {},
                       QWidget *parent = nullptr);

    /// Returns its index. With an icon alone the text is its tooltip and name.
    int addSegment(const QString &text, const char *iconName = nullptr, bool showsText = true);
    int count() const;
    int currentIndex() const;
    void setCurrentIndex(int index);
    QAbstractButton *segment(int index) const;

Q_SIGNALS:
    /// By the person or by setCurrentIndex().
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout;
    QButtonGroup *m_group;
};

} // namespace lead
