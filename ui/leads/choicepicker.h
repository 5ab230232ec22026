#pragma once

#include <QVariant>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace lead {

/// A list to choose one thing from, narrowed by typing: for popovers.
class ChoicePicker : public QWidget
{
    Q_OBJECT

public:
    /// `name` says what is chosen: "Fields".
    explicit ChoicePicker(const QString &name, const QString &placeholder, QWidget *parent = nullptr);

    void addChoice(const QString &text, const QVariant &value);
    /// What is typed and not in the list can be chosen too, as a text without data: "Create “vip”".
    void setAllowsNew(const QString &createText);
    /// Marks what is chosen now. After the choices were added.
    void setChosen(const QVariant &value);
    /// After the last choice was added.
    void settle();

Q_SIGNALS:
    void chosen(const QVariant &data, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &typed);
    void choose();
    void tell();

    QLineEdit *m_search;
    QListWidget *m_list;
    bool m_hasChosen = false;
    QString m_createText; // with %1; empty: nothing new
};

/// Why leads are lost, to choose or to write. chosen() gives the reason as data, or as the text alone when it is new; see
/// reasonFrom().
ChoicePicker *lostReasonPicker(const QStringList &known, bool allowsNone = true);
QString reasonFrom(const QVariant &data, const QString &text);

} // namespace lead
