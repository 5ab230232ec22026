#pragma once

#include <QWidget>

namespace lead {

class TextLabel;

/// A label above an editor, and below it what is wrong with what is in it or, while nothing is, a hint.
class InputField : public QWidget
{
    Q_OBJECT

public:
    /// `label` may have an access key, which leads to the editor. Takes the editor over.
    InputField(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    void setHint(const QString &hint);
    /// Empty: nothing is wrong.
    void setProblem(const QString &problem);
    QString problem() const { return m_problemText; }

private:
    void showNote();

    QWidget *m_editor;
    TextLabel *m_label;
    TextLabel *m_note;
    QString m_hint;
    QString m_problemText;
};

/// Marks an editor as having a problem, which screen readers hear as its description. In an InputField the
/// text stands below it; elsewhere say it near the editor yourself.
void setProblem(QWidget *editor, const QString &problem);

} // namespace lead
