// What LeadService asks of the threads of its session.
#include "core/base/whendone.h"
#include "core/domain/conditionresolver.h"
#include "core/leads/assignmentreader.h"
#include "core/leads/dayreader.h"
#include "core/leads/leadlister.h"
#include "core/leads/leadreader.h"
#include "core/leads/leadservice.h"
#include "core/leads/leadsession.h"
#include "core/leads/leadstory.h"
#include "core/leads/mergereview.h"
#include "core/leads/serviceanswer.h"
#include "core/leads/similarleads.h"
#include "core/leads/textacts.h"
#include "core/leads/viewacts.h"
#include "core/storage/automaticbackup.h"

#include <QCoreApplication>
#include <QtConcurrent>

namespace lead {

// A question to the facts, on the pool; when texts have to be loaded first, on the thread that keeps the facts.
template <typename T, typename Work>
QFuture<Result<T>> LeadService::ask(std::vector<FieldNumber> missing, Work work)
{
    if (missing.empty())
        return QtConcurrent::run([lister = lister(), work]() -> Result<T> { return work(lister); });
    // The session outlives the work on its threads.
    return m_session->keeper().run([session = m_session.get(), missing = std::move(missing), catalog = m_info->catalog, context = resolveContext(), info = m_info,
                                    work](Workspace &workspace) -> Result<T> {
        const Result<LeadFactsPtr> facts = session->facts().require(workspace, missing);
        if (!facts)
            return facts.error();
        return work(LeadLister(*facts, catalog, context, info));
    });
}

template <typename T, typename Work>
QFuture<Result<T>> LeadService::read(Work work)
{
    if (!m_session)
        return nothingOpen<T>();
    return m_session->reader().run([work](Workspace &workspace) -> Result<T> { return work(workspace); });
}

template <typename T, typename Work>
QFuture<Result<T>> LeadService::write(Work work)
{
    if (!m_session)
        return nothingOpen<T>();
    return m_session->writer().run([this, work](Workspace &workspace) -> Result<T> {
        Result<T> done = work(workspace);
        catchUpLater();
        return done;
    });
}

template <typename Work>
QFuture<Result<LeadActs::Done>> LeadService::act(Work work)
{
    return write<Done>([work](Workspace &workspace) {
        LeadActs acts(workspace);
        return work(acts);
    });
}

template <typename Work>
QFuture<Result<LeadActs::Done>> LeadService::actAround(Work work)
{
    return write<Done>([work](Workspace &workspace) {
        ActivityActs acts(workspace);
        return work(acts);
    });
}

QFuture<Result<LeadList>> LeadService::list(const LeadQuery &query)
{
    if (!m_session)
        return nothingOpen<LeadList>();
    return ask<LeadList>(lister().missingFields(query), [query](const LeadLister &lister) { return lister.list(query); });
}

QFuture<Result<LeadBoard>> LeadService::board(const BoardQuery &query)
{
    if (!m_session)
        return nothingOpen<LeadBoard>();
    return ask<LeadBoard>(lister().missingFields(query), [query](const LeadLister &lister) { return lister.board(query); });
}

QFuture<Result<LeadDay>> LeadService::day(const DayQuery &query)
{
    if (!m_session)
        return nothingOpen<LeadDay>();
    // On the keeper's thread: rows must not wait for the first look at what happened lately, nor the day for a job on many leads.
    return m_session->keeper().run([lister = lister(), reader = m_dayReader, query](Workspace &workspace) { return reader->read(workspace, lister, query); });
}

QFuture<Result<std::vector<qint64>>> LeadService::counts(const std::vector<LeadQuery> &queries)
{
    if (!m_session)
        return nothingOpen<std::vector<qint64>>();
    std::vector<FieldNumber> missing;
    for (LeadQuery query : queries) {
        query.sorts.clear();
        const std::vector<FieldNumber> more = lister().missingFields(query);
        missing.insert(missing.end(), more.begin(), more.end());
    }
    return ask<std::vector<qint64>>(std::move(missing), [queries](const LeadLister &lister) { return Result<std::vector<qint64>>(lister.counts(queries)); });
}

QFuture<Result<LeadSums>> LeadService::sums(const LeadSelection &selection)
{
    if (!m_session)
        return nothingOpen<LeadSums>();
    return ask<LeadSums>(selection.all ? lister().missingFields(*selection.all) : std::vector<FieldNumber>(),
                         [selection](const LeadLister &lister) { return lister.sums(selection); });
}

QFuture<Result<std::vector<LeadId>>> LeadService::ids(const LeadSelection &selection, const std::vector<ListSort> &sorts)
{
    if (!m_session)
        return nothingOpen<std::vector<LeadId>>();
    LeadQuery query = selection.all.value_or(LeadQuery());
    query.sorts = sorts;
    query.groupBy = 0;
    return ask<std::vector<LeadId>>(lister().missingFields(query), [selection, sorts](const LeadLister &lister) { return lister.idsOf(selection, sorts); });
}

QFuture<Result<std::vector<LeadHit>>> LeadService::find(const QString &text, int limit)
{
    if (!m_session)
        return nothingOpen<std::vector<LeadHit>>();
    return read<std::vector<LeadHit>>([lister = lister(), text, limit](Workspace &workspace) { return LeadReader(workspace).hits(lister.find(text, limit)); });
}

QFuture<Result<std::vector<LeadRecord>>> LeadService::records(std::vector<LeadId> ids)
{
    return read<std::vector<LeadRecord>>([ids = std::move(ids)](Workspace &workspace) { return LeadReader(workspace).records(ids); });
}

QFuture<Result<std::vector<LeadRecord>>> LeadService::recordsOf(std::vector<Lead> leads)
{
    return read<std::vector<LeadRecord>>([leads = std::move(leads)](Workspace &workspace) { return LeadReader(workspace).recordsOf(leads); });
}

QFuture<Result<LeadDetail>> LeadService::detail(LeadId lead)
{
    return read<LeadDetail>([lead](Workspace &workspace) { return LeadReader(workspace).detail(lead); });
}

QFuture<Result<CalendarTasks>> LeadService::calendar(const CalendarQuery &query)
{
    return read<CalendarTasks>([query](Workspace &workspace) { return TaskCalendar(workspace).page(query); });
}

QFuture<Result<std::optional<CalendarTask>>> LeadService::task(TaskId task)
{
    return read<std::optional<CalendarTask>>([task](Workspace &workspace) { return TaskCalendar(workspace).task(task); });
}

QFuture<Result<std::vector<Reminder>>> LeadService::reminders(Millis from, Millis until)
{
    return read<std::vector<Reminder>>([from, until](Workspace &workspace) { return TaskCalendar(workspace).reminders(from, until); });
}

QFuture<Result<qint64>> LeadService::exportCalendar(const CalendarQuery &query, const QString &path)
{
    return read<qint64>([query, path](Workspace &workspace) { return CalendarExchange(workspace).write(query, path); });
}

QFuture<Result<CalendarImport>> LeadService::importCalendar(const QString &path)
{
    return write<CalendarImport>([path](Workspace &workspace) { return CalendarExchange(workspace).read(path); });
}

QFuture<Result<std::vector<FieldVersion>>> LeadService::fieldHistory(LeadId lead, FieldNumber field)
{
    return read<std::vector<FieldVersion>>([lead, field](Workspace &workspace) { return LeadReader(workspace).fieldHistory(lead, field); });
}

QFuture<Result<std::vector<SimilarLead>>> LeadService::similar(LeadId lead)
{
    if (!m_session)
        return nothingOpen<std::vector<SimilarLead>>();
    return read<std::vector<SimilarLead>>([lead, facts = m_session->facts().current()](Workspace &workspace) { return SimilarLeads(workspace, facts).to(lead); });
}

QFuture<Result<MergePreview>> LeadService::mergePreview(LeadId keep, LeadId lose, const std::map<FieldNumber, LeadId> &picks)
{
    return read<MergePreview>([=](Workspace &workspace) { return MergeReview(workspace).preview(keep, lose, picks); });
}

QFuture<Result<std::vector<Attachment>>> LeadService::attachments(LeadId lead)
{
    return read<std::vector<Attachment>>([lead](Workspace &workspace) { return LeadStory(workspace).attachmentsOf(lead); });
}

QFuture<Result<OpenableFile>> LeadService::openable(const Attachment &attachment)
{
    return read<OpenableFile>([attachment, session = m_session.get()](Workspace &workspace) { return session->openable(workspace, attachment); });
}

QFuture<Result<CheckedLead>> LeadService::check(const std::vector<LeadActs::Assignment> &values)
{
    if (!m_session)
        return nothingOpen<CheckedLead>();
    return m_session->writer().run([session = m_session.get(), values](Workspace &workspace) { return LeadActs(workspace).check(values, session->reference()); });
}

QFuture<Result<LeadActs::Done>> LeadService::create(const std::vector<LeadActs::Assignment> &values)
{
    return act([values, session = m_session.get()](LeadActs &acts) { return acts.create(values, session->reference()); });
}

QFuture<Result<LeadActs::Done>> LeadService::edit(LeadId lead, const QString &field, const QString &text, const std::optional<QString> &expected)
{
    return act([=](LeadActs &acts) { return acts.edit(lead, {{field, text, expected}}); });
}

QFuture<Result<LeadActs::Done>> LeadService::edit(LeadId lead, const std::vector<LeadActs::Assignment> &changes)
{
    return act([=](LeadActs &acts) { return acts.edit(lead, changes); });
}

QFuture<Result<LeadActs::Done>> LeadService::moveToStage(LeadId lead, const QString &stage, const StageEntry &entry)
{
    return act([=](LeadActs &acts) { return acts.moveToStage(lead, stage, entry); });
}

QFuture<Result<LeadActs::Done>> LeadService::merge(LeadId keep, LeadId lose, const std::map<FieldNumber, LeadId> &picks)
{
    return write<LeadActs::Done>([=, this](Workspace &workspace) -> Result<LeadActs::Done> {
        // A backup that fails is told of, but a merge can be undone and need not wait for it.
        if (const auto kept = AutomaticBackup::ensure(workspace, AutomaticBackup::Occasion::Merge); !kept)
            QMetaObject::invokeMethod(this, [this, error = kept.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return LeadActs(workspace).merge(keep, {lose}, picks);
    });
}

QFuture<Result<LeadActs::Done>> LeadService::addNote(LeadId lead, const QString &text)
{
    return actAround([=](ActivityActs &acts) { return acts.addNote(lead, text); });
}

QFuture<Result<EmailAdded>> LeadService::addEmail(LeadId lead, const QString &path)
{
    return write<EmailAdded>([lead, path](Workspace &workspace) { return EmailActs(workspace).add(lead, path); });
}

QFuture<Result<LeadActs::Done>> LeadService::beginEmail(LeadId lead, const QString &address)
{
    return write<Done>([lead, address](Workspace &workspace) { return EmailActs(workspace).begin(lead, address); });
}

QFuture<Result<std::vector<Mention>>> LeadService::mentions(ActivityId after)
{
    return read<std::vector<Mention>>([after](Workspace &workspace) { return MentionReader(workspace).ofMe(after); });
}

QFuture<Result<AssignmentNews>> LeadService::assignments(std::optional<qint64> after)
{
    return read<AssignmentNews>([after](Workspace &workspace) { return AssignmentReader(workspace).toMe(after); });
}

QFuture<Result<OperationId>> LeadService::saveTexts(const LeadTexts &before, const LeadTexts &after)
{
    return write<OperationId>([before, after](Workspace &workspace) { return TextActs(workspace).save(before, after); });
}

QFuture<Result<LeadActs::Done>> LeadService::logCall(LeadId lead, const QString &outcome, qint64 seconds, const QString &note)
{
    const ActivityActs::Call call{outcome, seconds < 0 ? std::nullopt : std::optional(seconds), note};
    return actAround([=](ActivityActs &acts) { return acts.logCall(lead, call); });
}

QFuture<Result<LeadActs::Done>> LeadService::finishCall(LeadId lead, const CallResult &result)
{
    return write<Done>([lead, result](Workspace &workspace) { return CallActs(workspace).finish(lead, result); });
}

QFuture<Result<LeadActs::Done>> LeadService::pinNote(ActivityId activity, bool isPinned)
{
    return actAround([=](ActivityActs &acts) { return acts.pin(activity, isPinned); });
}

QFuture<Result<LeadActs::Done>> LeadService::addTask(LeadId lead, const QString &title, std::optional<Millis> dueAt, const QString &kind)
{
    return actAround([=](ActivityActs &acts) { return acts.addTask(lead, title, dueAt, kind); });
}

QFuture<Result<LeadActs::Done>> LeadService::addTask(const Task &task)
{
    return actAround([=](ActivityActs &acts) { return acts.addTask(task); });
}

QFuture<Result<LeadActs::Done>> LeadService::changeTask(const Task &before, const Task &after)
{
    return actAround([=](ActivityActs &acts) { return acts.changeTask(before, after); });
}

QFuture<Result<LeadActs::Done>> LeadService::completeTask(TaskId task)
{
    return actAround([=](ActivityActs &acts) { return acts.completeTask(task); });
}

QFuture<Result<LeadActs::Done>> LeadService::reopenTask(TaskId task)
{
    return actAround([=](ActivityActs &acts) { return acts.reopenTask(task); });
}

QFuture<Result<LeadActs::Done>> LeadService::snoozeTask(TaskId task, Millis dueAt)
{
    return actAround([=](ActivityActs &acts) { return acts.snoozeTask(task, dueAt); });
}

QFuture<Result<LeadActs::Done>> LeadService::removeTask(TaskId task)
{
    return actAround([=](ActivityActs &acts) { return acts.removeTask(task); });
}

QFuture<Result<LeadActs::Done>> LeadService::attach(LeadId lead, const QString &path)
{
    return actAround([=](ActivityActs &acts) { return acts.attach(lead, path); });
}

QFuture<Result<LeadActs::Done>> LeadService::detach(AttachmentId attachment)
{
    return actAround([=](ActivityActs &acts) { return acts.detach(attachment); });
}

QFuture<Result<std::vector<SavedView>>> LeadService::views()
{
    return read<std::vector<SavedView>>([](Workspace &workspace) { return ViewActs(workspace).views(); });
}

QFuture<Result<SavedView>> LeadService::saveView(const SavedView &view)
{
    return write<SavedView>([view](Workspace &workspace) { return ViewActs(workspace).save(view); });
}

QFuture<Result<SavedView>> LeadService::renameView(ViewId view, const QString &name)
{
    return write<SavedView>([view, name](Workspace &workspace) { return ViewActs(workspace).rename(view, name); });
}

QFuture<Result<SavedView>> LeadService::shareView(ViewId view, bool isShared)
{
    return write<SavedView>([view, isShared](Workspace &workspace) { return ViewActs(workspace).share(view, isShared); });
}

QFuture<Result<SavedView>> LeadService::makeDefaultView(ViewId view)
{
    return write<SavedView>([view](Workspace &workspace) { return ViewActs(workspace).makeDefault(view); });
}

QFuture<Result<void>> LeadService::removeView(ViewId view)
{
    return write<void>([view](Workspace &workspace) { return ViewActs(workspace).remove(view); });
}

QFuture<Result<void>> LeadService::moveView(ViewId view, int place)
{
    return write<void>([view, place](Workspace &workspace) { return ViewActs(workspace).move(view, place); });
}

} // namespace lead
