#pragma once

#include <QLineEdit>

class QAbstractItemView;

namespace lead {

/// Where one types to search. Esc clears it first; an empty one lets Esc pass.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// The placeholder is its accessible name too.
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    /// The key that brings one here, shown while the field is empty.
    void setKeyHint(const QString &keys);
    /// What it searches: Down goes there, and Enter chooses what is current there. The list lasts as long.
    void setList(QAbstractItemView &list) { m_list = &list; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
    QAbstractItemView *m_list = nullptr;
};

} // namespace lead
