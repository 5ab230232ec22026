#include "core/domain/mention.h"
#include "core/leads/activityacts.h"
#include "core/leads/emailacts.h"
#include "core/leads/leadstory.h"
#include "core/leads/leadtemplate.h"
#include "core/leads/mentionreader.h"
#include "core/leads/textacts.h"
#include "core/leads/undohistory.h"
#include "core/storage/activityrepository.h"
#include "tests/unit/leads/leadsfixture.h"

using namespace lead;

namespace {

constexpr Millis Minute = 60000;

QString path(const TestWorkspace &workspace, const QString &name, const QByteArray &bytes)
{
    QFile file(workspace.folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

LeadId addAnna(Workspace &workspace)
{
    return addLead(workspace, {{QStringLiteral("last_name"), QStringLiteral("Weber")}, {QStringLiteral("email"), QStringLiteral("anna@example.com")}});
}

QByteArray fromAnna(const QByteArray &id)
{
    return "From: Anna <ANNA@example.com>\nTo: maya@example.org\nSubject: Offer\nDate: Mon, 2 Mar 2026 08:15:00 +0000\nMessage-ID: <" + id + ">\n\nYes, please.\n";
}

std::vector<TimelineEntry> storyOf(Workspace &workspace, LeadId lead)
{
    const Result<LeadDetail> detail = LeadReader(workspace).detail(lead);
    return detail ? detail->timeline : std::vector<TimelineEntry>();
}

std::vector<Touchpoint> journey(Workspace &workspace, LeadId lead)
{
    const Result<LeadDetail> detail = LeadReader(workspace).detail(lead);
    return detail ? detail->journey : std::vector<Touchpoint>();
}

const TimelineEntry *first(const std::vector<TimelineEntry> &story, TimelineKind kind)
{
    const auto entry = std::find_if(story.begin(), story.end(), [kind](const TimelineEntry &e) { return e.kind == kind; });
    return entry == story.end() ? nullptr : &*entry;
}

void change(TestWorkspace &workspace, LeadId lead, const QString &field, const QString &value)
{
    workspace.clock.advance(Minute);
    const auto done = LeadActs(*workspace).edit(lead, {{field, value}});
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

} // namespace

/// What belongs to the story of a lead: e-mails, mentions, templates and scripts, the journey.
class TestLeadStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnEmailFileWithItsLead()
    {
        TestWorkspace workspace;
        const LeadId lead = addAnna(*workspace);
        const auto added = EmailActs(*workspace).add(lead, path(workspace, QStringLiteral("offer.eml"), fromAnna("1@example.com")));
        VERIFY_OK(added);
        QVERIFY(!added->isSent);
        QCOMPARE(added->problems, QStringList());
        const auto story = storyOf(*workspace, lead);
        const TimelineEntry *email = first(story, TimelineKind::Email);
        QVERIFY(email && email->email);
        QCOMPARE(email->outcome, QStringLiteral("received"));
        QCOMPARE(email->body, QStringLiteral("Yes, please."));
        QCOMPARE(email->email->subject, QStringLiteral("Offer"));
        QCOMPARE(email->at, workspace.clock.now() - 45 * Minute);
        QVERIFY2(!first(story, TimelineKind::File), "the file of the e-mail is told of twice");
        const auto files = LeadStory(*workspace).attachmentsOf(lead);
        QVERIFY(files && files->size() == 1);
        QCOMPARE(files->front().name, QStringLiteral("offer.eml"));
    }

    void addsTheSameEmailOnce()
    {
        TestWorkspace workspace;
        const LeadId lead = addAnna(*workspace);
        VERIFY_OK(EmailActs(*workspace).add(lead, path(workspace, QStringLiteral("a.eml"), fromAnna("1@example.com"))));
        const auto again = EmailActs(*workspace).add(lead, path(workspace, QStringLiteral("b.eml"), "X-Other: 1\n" + fromAnna("1@example.com")));
        VERIFY_OK(again);
        QVERIFY(!again->done.operation.isValid());
        VERIFY_OK(EmailActs(*workspace).add(lead, path(workspace, QStringLiteral("c.eml"), fromAnna("2@example.com"))));
        const auto activities = ActivityRepository(*workspace).activitiesOf(lead);
        QCOMPARE(activities->size(), std::size_t(2));
        QCOMPARE(LeadStory(*workspace).attachmentsOf(lead)->size(), std::size_t(2));
    }

    void takesAnEmailBackAndLetsItComeAgain()
    {
        TestWorkspace workspace;
        const LeadId lead = addAnna(*workspace);
        const QString file = path(workspace, QStringLiteral("a.eml"), fromAnna("1@example.com"));
        const auto added = EmailActs(*workspace).add(lead, file);
        VERIFY_OK(added);
        VERIFY_OK(UndoHistory(*workspace).undo(added->done.operation, UndoPolicy::KeepOthers));
        QVERIFY(!first(storyOf(*workspace, lead), TimelineKind::Email));
        QVERIFY(LeadStory(*workspace).attachmentsOf(lead)->empty());
        const auto again = EmailActs(*workspace).add(lead, file);
        VERIFY_OK(again);
        QVERIFY(again->done.operation.isValid());
    }

    void tellsWhichWayAnEmailWent()
    {
        TestWorkspace workspace;
        const LeadId lead = addAnna(*workspace);
        const auto sent = EmailActs(*workspace).add(lead, path(workspace, QStringLiteral("a.eml"), "From: maya@example.org\nTo: Anna <anna@example.com>\nDate: Mon, 2 Mar 2026 08:15:00 +0000\n\nHi"));
        VERIFY_OK(sent);
        QVERIFY(sent->isSent);
        const auto foreign = EmailActs(*workspace).add(lead, path(workspace, QStringLiteral("b.eml"), "From: x@example.net\nTo: y@example.net\nDate: Mon, 2 Mar 2026 08:15:00 +0000\n\nHi"));
        VERIFY_OK(foreign);
        QVERIFY(!foreign->isSent);
        QVERIFY2(foreign->problems.join(u' ').contains(QStringLiteral("names no address")), qPrintable(foreign->problems.join(u' ')));
    }

    void answersAFileThatIsGoneOrNoEmail()
    {
        TestWorkspace workspace;
        const LeadId lead = addAnna(*workspace);
        const auto gone = EmailActs(*workspace).add(lead, workspace.folder.filePath(QStringLiteral("nowhere.eml")));
        QVERIFY(!gone.isOk());
        QVERIFY(gone.error().message.contains(QStringLiteral("nowhere.eml")));
        const auto liar = EmailActs(*workspace).add(lead, path(workspace, QStringLiteral("offer.eml"), "MZ\x90"));
        QVERIFY(!liar.isOk());
        QVERIFY2(liar.error().message.startsWith(QStringLiteral("offer.eml: This is not an e-mail")), qPrintable(liar.error().message));
        QVERIFY(LeadStory(*workspace).attachmentsOf(lead)->empty());
    }

    void refusesANoteOfFiveMegabytes()
    {
        TestWorkspace workspace;
        const LeadId lead = addAnna(*workspace);
        const auto done = ActivityActs(*workspace).addNote(lead, QString(5 * 1024 * 1024, u'x'));
        QVERIFY(!done.isOk());
        QVERIFY2(done.error().message.contains(QStringLiteral("100,000")), qPrintable(done.error().message));
        QVERIFY(!ActivityActs(*workspace).logCall(lead, {QStringLiteral("busy"), {}, QString(5 * 1024 * 1024, u'x')}).isOk());
        VERIFY_OK(ActivityActs(*workspace).addNote(lead, QString(100000, u'x')));
    }

    void tellsAPersonWhoIsMentioned()
    {
        TestWorkspace workspace;
        const UserId ben = addUser(*workspace, QStringLiteral("Ben Ode"));
        addUser(*workspace, QStringLiteral("Ben"));
        const LeadId lead = addAnna(*workspace);
        VERIFY_OK(ActivityActs(*workspace).addNote(lead, QStringLiteral("@ben ode, look at this. Not info@Ben Ode.")));
        const auto activities = ActivityRepository(*workspace).activitiesOf(lead);
        QCOMPARE(mentionsIn(activities->front().body), std::vector<UserId>{ben});
        QCOMPARE(first(storyOf(*workspace, lead), TimelineKind::Note)->body, QStringLiteral("@Ben Ode, look at this. Not info@Ben Ode."));
        QVERIFY2(MentionReader(*workspace).ofMe({})->empty(), "the writer is not told of it");
        VERIFY_OK(workspace->actAs(QStringLiteral("Ben Ode")));
        const auto mine = MentionReader(*workspace).ofMe({});
        VERIFY_OK(mine);
        QCOMPARE(mine->size(), std::size_t(1));
        QCOMPARE(mine->front().lead, lead);
        QCOMPARE(mine->front().leadName, QStringLiteral("Weber"));
        QVERIFY(mine->front().text.startsWith(QStringLiteral("@Ben Ode, look")));
        QVERIFY2(MentionReader(*workspace).ofMe(mine->front().activity)->empty(), "it was told already");
    }

    void fillsPlaceholdersOnceOnly()
    {
        TestWorkspace workspace;
        const LeadId lead = addLead(*workspace, {{QStringLiteral("first_name"), QStringLiteral("{my_name}")}, {QStringLiteral("city"), QStringLiteral("Bonn")}});
        const LeadRecord record = recordOf(*workspace, lead);
        const auto fill = [&](const QString &text) { return filledTemplate(text, record, workspace->catalog(), QStringLiteral("Maya")); };
        QCOMPARE(fill(QStringLiteral("Hi {first_name} in { city }, I am {my_name}. {{braces}} {company}")), QStringLiteral("Hi {my_name} in Bonn, I am Maya. {braces} [Company]"));
        VERIFY_OK(checkTemplate(QStringLiteral("{first_name} {{x}}"), workspace->catalog()));
        QVERIFY(checkTemplate(QStringLiteral("Hi {frist_name}"), workspace->catalog()).error().message.contains(QStringLiteral("frist_name")));
        QVERIFY(!checkTemplate(QStringLiteral("Hi {first_name"), workspace->catalog()).isOk());
        QVERIFY(!checkTemplate(QStringLiteral("Hi }"), workspace->catalog()).isOk());
    }

    void keepsScriptsAndTemplatesForEverybody()
    {
        TestWorkspace workspace;
        TextActs acts(*workspace);
        const StageId stage = workspace->stages().front().id;
        const LeadTexts texts{{{stage, QStringLiteral("Hello {first_name}")}}, {{QStringLiteral("Called"), QStringLiteral("Called {full_name}.")}}};
        const auto saved = acts.save({}, texts);
        VERIFY_OK(saved);
        QCOMPARE(*acts.texts(), texts);
        const auto late = acts.save({}, LeadTexts());
        VERIFY_OK(late); // nothing to change
        const auto conflict = acts.save({}, {{}, {{QStringLiteral("X"), QStringLiteral("y")}}});
        QVERIFY(!conflict.isOk());
        QCOMPARE(conflict.error().code, Error::Conflict);
        QVERIFY(!acts.save(texts, {{}, {{QStringLiteral("X"), QStringLiteral("{nothing}")}}}).isOk());
        QVERIFY(!acts.save(texts, {{}, {{QStringLiteral("X"), QStringLiteral("1")}, {QStringLiteral("x "), QStringLiteral("2")}}}).isOk());
        const auto undone = UndoHistory(*workspace).undo(*saved, UndoPolicy::KeepOthers);
        VERIFY_OK(undone);
        QCOMPARE(*acts.texts(), LeadTexts());
        VERIFY_OK(UndoHistory(*workspace).undo(undone->operation, UndoPolicy::KeepOthers));
        QCOMPARE(*acts.texts(), texts);
    }

    void followsALeadFromItsFirstTouchToItsLast()
    {
        TestWorkspace workspace;
        const LeadId lead = addLead(*workspace, {{QStringLiteral("last_name"), QStringLiteral("Weber")}, {QStringLiteral("source"), QStringLiteral("Web")}});
        change(workspace, lead, QStringLiteral("city"), QStringLiteral("Bonn"));
        change(workspace, lead, QStringLiteral("campaign"), QStringLiteral("Spring"));
        change(workspace, lead, QStringLiteral("source"), QStringLiteral("Fair"));
        auto touches = journey(*workspace, lead);
        QCOMPARE(touches.size(), std::size_t(3));
        QCOMPARE(touches[0].text(), QStringLiteral("Web"));
        QCOMPARE(touches[1].text(), QStringLiteral("Web · Spring"));
        QCOMPARE(touches[2].text(), QStringLiteral("Fair · Spring"));
        QVERIFY(touches[0].at < touches[1].at && touches[1].at < touches[2].at);
        QVERIFY(!touches[2].via.isEmpty() && !touches[2].isImport);
        VERIFY_OK(UndoHistory(*workspace).undo(touches[2].operation, UndoPolicy::KeepOthers));
        touches = journey(*workspace, lead);
        QCOMPARE(touches.size(), std::size_t(2));
        QCOMPARE(touches.back().text(), QStringLiteral("Web · Spring"));
        QVERIFY(journey(*workspace, addPerson(*workspace, QStringLiteral("No"), QStringLiteral("Origin"))).empty());
    }

    void logsThatAnEmailWasBegun()
    {
        TestWorkspace workspace;
        const LeadId lead = addAnna(*workspace);
        VERIFY_OK(EmailActs(*workspace).begin(lead, QStringLiteral("anna@example.com")));
        const auto story = storyOf(*workspace, lead);
        QVERIFY(first(story, TimelineKind::Email));
        QCOMPARE(first(story, TimelineKind::Email)->outcome, QStringLiteral("begun"));
    }
};

QTEST_GUILESS_MAIN(TestLeadStory)
#include "tst_leadstory.moc"
