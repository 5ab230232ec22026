#pragma once

#include <QAbstractButton>

namespace lead {

/// A large button with a title and a sentence that says what follows.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceButton(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_sentence;
};

} // namespace lead
