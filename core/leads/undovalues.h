#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/undopolicy.h"

#include <QStringList>
#include <vector>

namespace lead {

/// An act of the journal that can be taken back, or done again.
struct UndoableAct
{
    OperationId id;  ///< what LeadService::undo() takes: of an act to be done again, its undo
    QString summary; ///< of the act itself: "Move 4 leads to Qualified"

    bool operator==(const UndoableAct &) const = default;
};

/// One thing that was changed again after the act that is to be undone.
struct UndoClash
{
    LeadId lead;
    QString name;   ///< of the lead
    QString label;  ///< of the field; empty when the whole lead is meant
    QString now;    ///< the value that stands there
    QString before; ///< what the undo would put back
    QString who;    ///< changed it last
    Millis when = 0;
    QString reason; ///< a sentence
};

/// What an undo would do.
struct UndoPreview
{
    OperationId operation;
    QString summary;
    QString who;
    Millis when = 0;
    qint64 changed = 0; ///< things that would be put back or taken away
    std::vector<UndoClash> clashes; ///< at most 100
    qint64 clashCount = 0;
};

/// What an undo did.
struct UndoDone
{
    OperationId operation; ///< the undo itself, which can be undone
    QString summary;       ///< of the act that was undone
    qint64 changed = 0;    ///< things put back or taken away
    QStringList conflicts; ///< what was left alone because somebody changed it since
};

/// One act of the workspace's history.
struct HistoryEntry
{
    OperationId id;
    Millis at = 0;
    QString who;
    QString summary;
    QString kind;     ///< "edit", "stage", "import", "undo", ...
    qint64 leads = 0;
    bool isUndone = false;
    bool canUndo = false;
    OperationId redo; ///< valid when the act was undone and can be done again: for LeadService::undo()
};

} // namespace lead
