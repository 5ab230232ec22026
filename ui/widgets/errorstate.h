#pragma once

#include <QWidget>

namespace lead {

class Button;
class TextLabel;

/// What a page shows instead of its content when that could not be had. Never mistaken for an empty one.
class ErrorState : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorState(QWidget *parent = nullptr);

    /// `title` says what did not work, `reason` why and what to do, `detail` is for whoever helps; without
    /// one there is no button to copy it.
    void showError(const QString &title, const QString &reason, const QString &detail = {});
    QString reason() const;

Q_SIGNALS:
    void retryWanted();

private:
    void copyDetails() const;

    TextLabel *m_title;
    TextLabel *m_reason;
    Button *m_copy;
    QString m_detail;
};

} // namespace lead
