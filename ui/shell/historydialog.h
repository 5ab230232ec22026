#pragma once

#include "core/base/result.h"
#include "core/leads/undovalues.h"

#include <QDialog>

class QScrollArea;

namespace lead {

class Clock;
class LeadService;
class TextLabel;
class UndoRedo;

/// What was done in the workspace, newest first: what, by whom and when. Each act can be taken back from here, or done
/// again, in any order. Deletes itself when closed.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(LeadService &leads, UndoRedo &undo, const Clock &clock, QWidget *parent);

private:
    void ask();
    void show(const Result<std::vector<HistoryEntry>> &history);
    QWidget *entryOf(const HistoryEntry &entry);
    void keepFocus(const QString &name);

    LeadService &m_leads;
    UndoRedo &m_undo;
    const Clock &m_clock;
    QScrollArea *m_scroll;
    TextLabel *m_nothing;
    int m_request = 0;
};

} // namespace lead
