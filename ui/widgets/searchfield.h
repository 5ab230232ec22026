#pragma once

#include <QLineEdit>

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

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace lead
