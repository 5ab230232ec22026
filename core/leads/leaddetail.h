#pragma once

#include "core/base/result.h"
#include "core/domain/emailtext.h"
#include "core/domain/filenature.h"
#include "core/leads/leadjourney.h"
#include "core/leads/leadqualification.h"
#include "core/leads/leadrecord.h"
#include "core/scoring/scorereceipt.h"

#include <QStringList>
#include <vector>

namespace lead {

enum class TimelineKind : std::uint8_t {
    Note,
    Call,
    Email,
    Text,
    Meeting,
    Stage,  ///< entered a stage
    Owner,  ///< came to somebody
    Field,  ///< other values changed
    Import, ///< came with a file, or was changed by one
    Merge,
    Task,
    File,
    System, ///< added, deleted, undone
};

/// One value that an act changed, as people read it.
struct FieldStep
{
    FieldNumber field = 0;
    QString label;
    QString before; ///< empty: there was none
    QString after;

    bool operator==(const FieldStep &) const = default;
};

/// One entry of a lead's story.
struct TimelineEntry
{
    TimelineKind kind = TimelineKind::System;
    Millis at = 0;
    QString when; ///< `at` in the time zone of the workspace
    QString who;
    QString title;              ///< one line: "Call · Interested", "Stage: New → Qualified"
    QString body;               ///< of notes and messages, as written
    std::vector<FieldStep> steps; ///< what changed, all of one act together
    OperationId operation;      ///< which brought it; invalid for what came with a sample
    bool isUndone = false;      ///< the act was taken back
    ActivityId activity;        ///< of notes, calls and messages
    QString outcome;            ///< of a call
    std::optional<qint64> seconds; ///< length of a call
    bool isPinned = false;
    std::optional<EmailText> email = {}; ///< of an e-mail that came as a file

    /// Title and body in one text.
    QString text() const { return body.isEmpty() ? title : QString(title + QStringLiteral(" · ") + body); }
};

/// Something to do for a lead, done or not.
struct TaskItem
{
    TaskId id;
    QString title;
    QString kind; ///< as in NextStep
    QString owner;
    std::optional<Millis> dueAt;
    std::optional<Millis> doneAt;
    Millis createdAt = 0;
    bool isHigh = false;                ///< its priority
    std::optional<qint64> minutes = {}; ///< how long it takes
    QString place = {};
    QString repeats = {};               ///< as a sentence; empty: once

    bool operator==(const TaskItem &) const = default;
};

/// A file that belongs to a lead.
struct Attachment
{
    AttachmentId id;
    LeadId lead;
    QString name; ///< as people know it; never a path
    qint64 bytes = 0;
    QString sha256; ///< of the contents, hexadecimal
    Millis addedAt = 0;
    QString who;

    bool operator==(const Attachment &) const = default;
};

/// An attached file, ready to be opened.
struct OpenableFile
{
    QString path; ///< of a copy; empty for a file that could run, of which none is made
    FileNature nature;
};

/// How a lead went that is not in any list any more.
struct GoneLead
{
    enum class How : std::uint8_t {
        Deleted,
        Merged,    ///< into another one
        TakenBack, ///< with the import or the act that brought it
    };
    How how = How::Deleted;
    QString who; ///< empty: not known
    std::optional<Millis> when = {};
    OperationId operation = {}; ///< which did it; undone, it brings the lead back with everything that went along
    LeadId into = {};           ///< what it was merged into
    QString intoName = {};      ///< empty when that is gone, too
};

/// A lead with everything around it.
struct LeadDetail
{
    LeadRecord record;
    std::vector<TaskItem> tasks;         ///< open ones by due date, then those done
    std::vector<Attachment> attachments; ///< newest first
    std::vector<TimelineEntry> timeline; ///< newest first
    std::vector<Touchpoint> journey = {}; ///< oldest first
    std::optional<GoneLead> gone = {};   ///< what is shown is how the lead was when it went
    LeadQualification qualification = {};
    std::optional<ScoreReceipt> score = {}; ///< absent without a scoring model, and for a lead that is gone
};

/// One value that a field of a lead had.
struct FieldVersion
{
    Millis at = 0;
    QString who;
    QString before;
    QString after;
    QString summary; ///< of the act
    OperationId operation;
    bool isUndone = false;
};

/// A lead that may be the same person as another one.
struct SimilarLead
{
    LeadRecord record;
    double confidence = 0; ///< 0 to 1
    QStringList because;   ///< sentences, weightiest first
};

/// One field in a merge of two leads.
struct MergeField
{
    FieldNumber field = 0;
    QString label;
    QString keep;   ///< the value of the lead that stays
    QString lose;   ///< of the one that goes
    QString result; ///< what the merged lead gets
    bool isChanged = false;  ///< the lead that stays gets another value
    bool isConflict = false; ///< both have one, and they differ
    bool canPick = false;    ///< a person may decide which one to take
    std::optional<LeadId> from; ///< whose value it is; absent when put together of both, or both agree
};

struct MergePreview
{
    LeadRecord keep;
    LeadRecord lose;
    std::vector<MergeField> fields; ///< those in which one of the two has a value
    qint64 activities = 0;          ///< that move over
    qint64 tasks = 0;
    qint64 attachments = 0;
};

/// Somebody changed a field while another person edited it. The subject of an Error::Conflict of LeadService::edit().
struct FieldConflict final : ErrorSubject
{
    LeadId lead;
    FieldNumber field = 0;
    QString label;
    FieldTexts mine;   ///< what was to be written; shown as typed
    FieldTexts theirs; ///< what is there now
    QString who;
    Millis when = 0;
};

} // namespace lead
