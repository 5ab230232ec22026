#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/leads/activityacts.h"
#include "core/leads/bulkacts.h"
#include "core/leads/callacts.h"
#include "core/leads/calendarexchange.h"
#include "core/leads/definitionacts.h"
#include "core/leads/emailacts.h"
#include "core/leads/holidayacts.h"
#include "core/leads/leadacts.h"
#include "core/leads/leadboard.h"
#include "core/leads/leadday.h"
#include "core/leads/leadexport.h"
#include "core/leads/leadjob.h"
#include "core/leads/leadvalues.h"
#include "core/leads/mentionreader.h"
#include "core/scoring/predictionscorer.h"
#include "core/scoring/scoringwatch.h"
#include "core/storage/presence.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <memory>

namespace lead {

class DayReader;
class LeadLister;
class LeadReader;
class LeadSession;
class LivePrediction;
class ScoreEventStore;
class ViewActs;
struct AssignmentNews;
struct LearnedProfile;
struct PredictionReview;
struct ResolveContext;
struct ScoreCheck;
struct ScoreModel;
struct ScoreSimulation;
struct ScoreTrial;

/// The window's door to the leads of one workspace: lists, records, acts, views and undo. Lives on the GUI thread
/// and never blocks it: writing, reading pages, keeping the facts and work on many leads have a thread each, lists are
/// worked out on the pool.
class LeadService : public QObject
{
    Q_OBJECT

public:
    using Done = LeadActs::Done;

    explicit LeadService(const Clock &clock, QObject *parent = nullptr);
    ~LeadService() override;

    /// Opens a workspace in place of the one that is open; that one stays when it cannot be opened.
    QFuture<Result<void>> open(const QString &path);
    /// Creates a workspace by template ("sales", "b2b") and opens it.
    QFuture<Result<void>> create(const QString &path, const QString &templateName);
    void close();
    bool isOpen() const { return m_session != nullptr; }
    const Clock &clock() const { return m_clock; }
    /// As of the last change; null while nothing is open.
    WorkspaceInfoPtr info() const { return m_info; }
    /// Rises before every leadsChanged(): answers to questions of the same revision are the same.
    quint64 revision() const { return m_revision; }

    // Lists, from the facts.
    QFuture<Result<LeadList>> list(const LeadQuery &query);
    QFuture<Result<LeadBoard>> board(const BoardQuery &query);
    /// What one person has to do today.
    QFuture<Result<LeadDay>> day(const DayQuery &query);
    /// How many leads each query finds, for the tabs of views; -1 for one whose condition cannot be read.
    QFuture<Result<std::vector<qint64>>> counts(const std::vector<LeadQuery> &queries);
    QFuture<Result<LeadSums>> sums(const LeadSelection &selection);
    /// Leads to go to, by what somebody types: a part of a name, company, address or telephone number.
    QFuture<Result<std::vector<LeadHit>>> find(const QString &text, int limit);
    /// The leads of a selection; without `sorts` in the order of their ids.
    QFuture<Result<std::vector<LeadId>>> ids(const LeadSelection &selection, const std::vector<ListSort> &sorts = {});

    // Single leads, from the workspace.
    QFuture<Result<std::vector<LeadRecord>>> records(std::vector<LeadId> ids);
    /// How leads would be shown that need not be stored.
    QFuture<Result<std::vector<LeadRecord>>> recordsOf(std::vector<Lead> leads);
    QFuture<Result<LeadDetail>> detail(LeadId lead);
    QFuture<Result<std::vector<FieldVersion>>> fieldHistory(LeadId lead, FieldNumber field);
    /// Up to ten leads that may be the same person, best first.
    QFuture<Result<std::vector<SimilarLead>>> similar(LeadId lead);
    QFuture<Result<MergePreview>> mergePreview(LeadId keep, LeadId lose, const std::map<FieldNumber, LeadId> &picks = {});
    QFuture<Result<std::vector<Attachment>>> attachments(LeadId lead);
    /// A copy of an attached file that another program may open, for this session, and what opening it does.
    QFuture<Result<OpenableFile>> openable(const Attachment &attachment);

    // Tasks by time.
    QFuture<Result<CalendarTasks>> calendar(const CalendarQuery &query);
    /// Absent when it is not there any more.
    QFuture<Result<std::optional<CalendarTask>>> task(TaskId task);
    /// Those of mine to be told between two moments.
    QFuture<Result<std::vector<Reminder>>> reminders(Millis from, Millis until);
    /// Tasks as a calendar file; gives how many.
    QFuture<Result<qint64>> exportCalendar(const CalendarQuery &query, const QString &path);
    QFuture<Result<CalendarImport>> importCalendar(const QString &path);

    // Acts on one lead. Fields by key, values as typed.
    /// What a typed lead would become: cleaned values, findings with suggestions, leads that it may be the same as.
    QFuture<Result<CheckedLead>> check(const std::vector<LeadActs::Assignment> &values);
    QFuture<Result<Done>> create(const std::vector<LeadActs::Assignment> &values);
    /// `expected` is the typed text that the editor began with: when another value stands there by now, the error is a
    /// Conflict about a FieldConflict.
    QFuture<Result<Done>> edit(LeadId lead, const QString &field, const QString &text, const std::optional<QString> &expected = {});
    QFuture<Result<Done>> edit(LeadId lead, const std::vector<LeadActs::Assignment> &changes);
    QFuture<Result<Done>> moveToStage(LeadId lead, const QString &stage, const StageEntry &entry = {});
    /// What leads lack to enter a stage; empty when they may.
    QFuture<Result<std::vector<StageLack>>> stageLacks(const LeadSelection &leads, StageId stage);
    QFuture<Result<Done>> merge(LeadId keep, LeadId lose, const std::map<FieldNumber, LeadId> &picks = {});
    /// "@" before the name of a person mentions that person.
    QFuture<Result<Done>> addNote(LeadId lead, const QString &text);
    /// A file of a mail program; an e-mail that the story has already is not added again.
    QFuture<Result<EmailAdded>> addEmail(LeadId lead, const QString &path);
    /// A new e-mail was handed to the mail program.
    QFuture<Result<Done>> beginEmail(LeadId lead, const QString &address);
    /// Notes of others that name me, added after one, oldest first.
    QFuture<Result<std::vector<Mention>>> mentions(ActivityId after);
    /// Leads that others gave me since a place in the journal; see AssignmentReader.
    QFuture<Result<AssignmentNews>> assignments(std::optional<qint64> after);
    /// Call scripts and note templates; info()->texts has them. See TextActs.
    QFuture<Result<OperationId>> saveTexts(const LeadTexts &before, const LeadTexts &after);
    /// `seconds` below 0: not known.
    QFuture<Result<Done>> logCall(LeadId lead, const QString &outcome, qint64 seconds = -1, const QString &note = {});
    /// How a call went with everything that follows from it, as one act.
    QFuture<Result<Done>> finishCall(LeadId lead, const CallResult &result);
    // What a workspace is set up with where the work is; see HolidayActs and StageActs.
    QFuture<Result<OperationId>> saveHolidays(const std::vector<Holiday> &before, const std::vector<Holiday> &after);
    QFuture<Result<HolidayFile>> readHolidays(const QString &path);
    QFuture<Result<OperationId>> saveStageLimits(const Stage &before, const Stage &after);
    /// I am on this lead from now on, or with an invalid one on none. Say so again within a minute.
    QFuture<Result<void>> standOn(LeadId lead);
    /// Everybody else who is on a lead just now.
    QFuture<Result<std::vector<Presence>>> presences();

    // Qualification; see QualificationActs.
    QFuture<Result<Done>> moveLifecycle(LeadId lead, Lifecycle state, const QString &reason = {});
    QFuture<Result<Done>> accept(LeadId lead);
    QFuture<Result<Done>> reject(LeadId lead, const QString &reason, const std::optional<QDate> &wakeOn = {});
    QFuture<Result<Done>> answer(LeadId lead, const QString &item, Answer answer, const QString &note);
    /// Every version of every definition, the newest first.
    QFuture<Result<std::vector<Definition>>> definitions();

    // Scoring by a model that need not be published; nothing is saved. See core/scoring.
    /// Counts of leads by rule, and what its author would want to know. From the first on the activities of all leads are held for the
    /// next, until endScoreTests().
    QFuture<Result<ScoreCheck>> checkScores(const ScoreModel &model);
    /// Against the published model, now or as leads were when they came in, with at most so many of those that become hot.
    /// The watch is told on other threads.
    QFuture<Result<ScoreSimulation>> simulateScores(const ScoreModel &model, bool isAtCapture, std::size_t mostLeads, const ScoringWatch &watch = {});
    /// What single leads get, with their receipts; those that are gone are left out.
    QFuture<Result<std::vector<ScoreTrial>>> tryScores(const ScoreModel &model, const std::vector<LeadId> &leads);
    /// The same of `count` leads by chance; the same seed gives the same leads while none comes or goes.
    QFuture<Result<std::vector<ScoreTrial>>> tryScoresByChance(const ScoreModel &model, std::size_t count, quint32 seed);
    void endScoreTests();
    /// See core/scoring/modelfile.h.
    QFuture<Result<ScoreModel>> readModel(const QString &path);
    QFuture<Result<void>> writeModel(const QString &path, const ScoreModel &model);
    /// Proposes an ideal customer profile from leads that were won and lost.
    QFuture<Result<LearnedProfile>> learnFit();

    // Prediction; see Predictor.
    /// What was learned in this workspace, with its quality; absent when nothing was.
    QFuture<Result<std::optional<PredictionModel>>> prediction();
    /// Learns from the leads that are closed by now, without the fields excluded, and keeps what it learned.
    /// The watch is told on another thread.
    QFuture<Result<PredictionTraining>> trainPrediction(const QSet<FieldNumber> &excluded, const ScoringWatch &watch = {});
    /// What was learned beside the leads of now.
    QFuture<Result<PredictionReview>> predictionReview();
    /// Empty when nothing was learned.
    QFuture<Result<std::vector<LeadPrediction>>> predictions(const std::vector<LeadId> &leads);

    QFuture<Result<Done>> pinNote(ActivityId activity, bool isPinned);
    /// `kind` is "call", "email", "text", "meeting" or "todo"; empty: the title says it.
    QFuture<Result<Done>> addTask(LeadId lead, const QString &title, std::optional<Millis> dueAt, const QString &kind = {});
    /// With everything that a task can have (see ActivityActs).
    QFuture<Result<Done>> addTask(const Task &task);
    QFuture<Result<Done>> changeTask(const Task &before, const Task &after);
    QFuture<Result<Done>> completeTask(TaskId task);
    QFuture<Result<Done>> reopenTask(TaskId task);
    QFuture<Result<Done>> snoozeTask(TaskId task, Millis dueAt);
    QFuture<Result<Done>> removeTask(TaskId task);
    QFuture<Result<Done>> attach(LeadId lead, const QString &path);
    QFuture<Result<Done>> detach(AttachmentId attachment);

    // Acts on many leads. The job belongs to the service; it ends with finished(), also when it could not begin.
    LeadJob *assign(const LeadSelection &leads, UserId owner);
    LeadJob *moveToStage(const LeadSelection &leads, const QString &stage, const StageEntry &entry = {});
    /// Gives me the first `most` of those that a query finds, open and nobody's.
    LeadJob *claim(const LeadQuery &pool, qint64 most);
    LeadJob *addTag(const LeadSelection &leads, const QString &tag);
    LeadJob *removeTag(const LeadSelection &leads, const QString &tag);
    LeadJob *setField(const LeadSelection &leads, const QString &field, const QString &text);
    /// A task for each, as `task` is; all due at its date, or dealt out over working days.
    LeadJob *addTasks(const LeadSelection &leads, const Task &task, const std::optional<TaskSpread> &spread);
    /// Publishes definitions and moves the leads that come to match (see DefinitionActs).
    LeadJob *publish(const std::vector<DefinitionDraft> &drafts);
    LeadJob *setDoNotContact(const LeadSelection &leads, bool isOn);
    LeadJob *remove(const LeadSelection &leads);
    /// Brings deleted leads back, by their ids.
    LeadJob *restore(const std::vector<LeadId> &leads);
    /// Writes leads to a file, without `sorts` in the order in which they came; `only` and `progress` of the request are filled
    /// in. Tells how many were written by `changed`, without an operation; a job that was cancelled ends with
    /// Error::Cancelled and no file.
    LeadJob *exportTo(const LeadSelection &leads, const LeadExport::Request &request, const std::vector<ListSort> &sorts = {});

    // Undo.
    /// Takes an act back; the act may be an undo, which then is done again.
    QFuture<Result<UndoDone>> undo(OperationId operation, UndoPolicy policy = UndoPolicy::KeepOthers);
    QFuture<Result<UndoPreview>> undoPreview(OperationId operation);
    /// Newest first.
    QFuture<Result<std::vector<HistoryEntry>>> history(int limit);

    // Saved views; info()->views has them too.
    QFuture<Result<std::vector<SavedView>>> views();
    /// Saves a new view (without an id) or the name and body of a known one.
    QFuture<Result<SavedView>> saveView(const SavedView &view);
    QFuture<Result<SavedView>> renameView(ViewId view, const QString &name);
    QFuture<Result<SavedView>> shareView(ViewId view, bool isShared);
    QFuture<Result<SavedView>> makeDefaultView(ViewId view);
    QFuture<Result<void>> removeView(ViewId view);
    /// To a place among the tabs, counted from 0.
    QFuture<Result<void>> moveView(ViewId view, int place);

    /// Looks at once for what this or another process committed, instead of at the next tick.
    void catchUp();
    /// Holds what the lists are read from against the workspace, and reads it anew when the two differ. factsVerified() follows.
    void verifyFacts();

Q_SIGNALS:
    void opened();
    void closed();
    /// What differed, in sentences; leadsChanged() follows then.
    void factsVerified(const QStringList &differences);
    /// While opening a workspace: how many leads were read.
    void loading(qint64 leads);
    /// Lists and records may be different now; also when a day begins.
    void leadsChanged();
    /// The undoable act, stages, users, fields or views may be different now.
    void infoChanged();
    /// Something in the background went wrong.
    void failed(const lead::Error &error);

private:
    QFuture<Result<void>> start(const QString &path, const QString &templateName);
    void adopt(std::shared_ptr<LeadSession> session, WorkspaceInfo info);
    void catchUpLater();
    void watchDay();
    void moveByDate();
    ResolveContext resolveContext() const;
    void cancelJobs();
    LeadJob *begin(const LeadSelection &leads, const BulkAct &act);
    template <typename T, typename Work>
    QFuture<Result<T>> ask(std::vector<FieldNumber> missing, Work work);
    template <typename T, typename Work>
    QFuture<Result<T>> read(Work work);
    template <typename T, typename Work>
    QFuture<Result<T>> write(Work work);
    template <typename T, typename Work>
    QFuture<Result<T>> aroundUndo(OperationId operation, Work work);
    template <typename Work>
    QFuture<Result<Done>> act(Work work);
    template <typename Work>
    QFuture<Result<Done>> actAround(Work work);
    template <typename Work>
    QFuture<Result<Done>> qualify(Work work);
    template <typename T, typename Answer>
    QFuture<Result<T>> askPrediction(Answer answer);
    template <typename T, typename Work>
    QFuture<Result<T>> askScores(const ScoreModel &model, Work work);
    ScoreEventStore *scoreEvents() const;
    LeadLister lister() const;

    const Clock &m_clock;
    QTimer m_poll;
    std::shared_ptr<LeadSession> m_session;
    std::shared_ptr<LeadSession> m_opening;
    std::shared_ptr<DayReader> m_dayReader; // used on the keeper's thread alone
    std::shared_ptr<LivePrediction> m_prediction; // the same
    WorkspaceInfoPtr m_info;
    quint64 m_revision = 0;
    QDate m_day; // in the zone of the workspace
    bool m_isCatchingUp = false;
    bool m_catchUpAgain = false;
};

} // namespace lead
