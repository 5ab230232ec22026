#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace lead {

/// Several tags to choose by checking them; a line narrows them, and what is typed and not there yet can be made. For
/// popovers: what is chosen counts when the popover closes.
class TagPicker : public QWidget
{
    Q_OBJECT

public:
    TagPicker(const QStringList &known, const QStringList &chosen, QWidget *parent = nullptr);

    /// Those that were chosen from the beginning first, in their order.
    QStringList tags() const;

Q_SIGNALS:
    /// Nothing more is to be chosen.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QListWidgetItem *add(const QString &tag, bool isChosen);
    void narrow(const QString &typed);
    void toggle(QListWidgetItem *item);
    void tell();

    QStringList m_before;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace lead
