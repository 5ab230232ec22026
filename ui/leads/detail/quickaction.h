#pragma once

#include <QAbstractButton>

namespace lead {

/// A tile with an icon above a word. Its tooltip says its key, or why it cannot or should not be used.
class QuickAction : public QAbstractButton
{
    Q_OBJECT

public:
    QuickAction(const char *iconName, const QString &text, QWidget *parent = nullptr);

    /// `keys` as people read them; empty: none.
    void setKeys(const QString &keys);
    /// Switched off with a sentence that says why; on with an empty one.
    void setReason(const QString &whyNot);
    /// Something speaks against it: it looks so and says what; pressing it asks for a reason.
    void setObjection(const QString &against);
    QString objection() const { return m_against; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void explain();

    QByteArray m_icon;
    QString m_keys;
    QString m_whyNot;
    QString m_against;
};

} // namespace lead
