#pragma once

#include "ui/widgets/button.h"

#include <QWidget>

class QHBoxLayout;

namespace lead {

class TextLabel;

/// What a page shows instead of its content when that could not be had. Never mistaken for an empty one.
class ErrorState : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorState(QWidget *parent = nullptr);

    /// A way on, before the others. It takes the place of trying again, which would only fail the same way.
    Button *addButton(const QString &text, Button::Kind kind = Button::Kind::Secondary, const char *iconName = nullptr);

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
    Button *m_retry;
    Button *m_copy;
    QHBoxLayout *m_buttons;
    int m_added = 0;
    QString m_detail;
};

} // namespace lead
