#pragma once

#include "core/leads/leadqualification.h"

#include <QWidget>

class QLineEdit;

namespace lead {

class Segmented;

/// Asks what is known of a point of the checklist: yes, no or not known, and a few words.
class AnswerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerPanel(const ChecklistPoint &point, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const lead::Answer &answer, const QString &note);

private:
    void give();

    Segmented *m_answer;
    QLineEdit *m_note;
};

} // namespace lead
