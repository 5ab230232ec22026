#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace lead {

/// A note about a lead, for a popover. Ctrl+Enter saves.
class NotePanel : public QWidget
{
    Q_OBJECT

public:
    explicit NotePanel(const QString &leadName, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();

    QPlainTextEdit *m_text;
};

} // namespace lead
