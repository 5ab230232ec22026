#pragma once

#include "core/domain/lifecycle.h"
#include "core/leads/leadqualification.h"
#include <QWidget>
#include <vector>

namespace lead {

class Button;
class ChecklistChip;
class FlowLayout;
class OpenLead;
class ReasonRow;
class StagePill;
class TextLabel;

/// How far the lead is qualified: its state, whether it waits to be accepted, and the checklist, each answered in its place.
class QualificationView : public QWidget
{
    Q_OBJECT

public:
    explicit QualificationView(OpenLead &lead, QWidget *parent = nullptr);

    /// Offers the states.
    void chooseState();
    /// Whether it waits for whoever acts; the two below do something only then.
    bool canAccept() const;
    void accept();
    void reject();
    /// Asks for the first point of which nothing is known, or else the first one.
    void answerNext();

private:
    void buildUi();
    void refresh();
    void refreshChips();
    void moveTo(Lifecycle state);
    void answer(ChecklistChip *chip);
    QString whenText() const;

    OpenLead &m_lead;
    StagePill *m_state;
    TextLabel *m_when;
    QWidget *m_waiting;
    Button *m_accept;
    Button *m_reject;
    ReasonRow *m_reasons;
    QWidget *m_list;
    FlowLayout *m_flow;
    std::vector<ChecklistChip *> m_chips;
    Lifecycle m_wanted = Lifecycle::None; // once the reason is given
    bool m_isRejecting = false;
};

} // namespace lead
