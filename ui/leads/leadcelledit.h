#pragma once

#include <QLineEdit>
#include <QPointer>
#include <functional>

namespace lead {

class TextLabel;

/// The line that stands in a cell while it is edited. A text that will not do gets a ring, and the sentence that says why
/// stands below.
class LeadCellEdit : public QLineEdit
{
    Q_OBJECT

public:
    LeadCellEdit(const QStringList &choices, QWidget *parent);
    ~LeadCellEdit() override;

    /// Gives the problem of a text; empty: none.
    void setCheck(std::function<QString(const QString &)> check) { m_check = std::move(check); }
    /// Shows the problem of the text, if any, and says whether there is one.
    bool hasProblem();

Q_SIGNALS:
    /// A choice was taken from the list.
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void showProblem(const QString &problem);
    void placeMessage();

    std::function<QString(const QString &)> m_check;
    QPointer<TextLabel> m_message;
    QString m_problem;
};

} // namespace lead
