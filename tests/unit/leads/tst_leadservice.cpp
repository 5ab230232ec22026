#include "core/facts/factssnapshot.h"
#include "core/facts/factsstore.h"
#include "core/leads/leadservice.h"
#include "tests/unit/leads/leadsfixture.h"

#include <QSignalSpy>

using namespace lead;

class TestLeadService : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<LeadService> m_service;
    std::vector<LeadId> m_leads;

    // The answer of a future, waited for with a running event loop.
    template <typename T>
    static Result<T> answer(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20000))
            qFatal("no answer");
        return future.result();
    }
    static LeadJobDone finished(LeadJob *job)
    {
        std::optional<Result<LeadJobDone>> done;
        connect(job, &LeadJob::finished, job, [&done](const Result<LeadJobDone> &result) { done.emplace(result); });
        if (!QTest::qWaitFor([&done] { return done.has_value(); }, 20000) || !*done)
            qFatal("the job did not succeed");
        return **done;
    }
    LeadSelection every() const
    {
        LeadSelection selection;
        selection.all = LeadQuery{};
        return selection;
    }
    qint64 count(const QString &condition) { return answer(m_service->counts({LeadQuery{condition}}))->front(); }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_leads.clear();
        for (int i = 0; i < 20; ++i)
            m_leads.push_back(addLead(**m_workspace, {{QStringLiteral("first_name"), QStringLiteral("Ada")}, {QStringLiteral("last_name"), QStringLiteral("Number %1").arg(i)}}));
        addUser(**m_workspace, QStringLiteral("Maya Torres"));
        m_service = std::make_unique<LeadService>(m_workspace->clock);
        VERIFY_OK(answer(m_service->open(m_workspace->path())));
    }
    void cleanup()
    {
        m_service.reset();
        m_workspace.reset();
    }

    void judgesLeadsAnewWhenADayBegins()
    {
        Result<std::vector<Definition>> definitions = answer(m_service->definitions());
        VERIFY_OK(definitions);
        const Definition *mql = currentOf(*definitions, QStringLiteral("mql"));
        (void)finished(m_service->publish({{QStringLiteral("mql"), QStringLiteral("created_at < 2 days ago"), mql ? mql->version : 0}}));
        QCOMPARE(count(QStringLiteral("lifecycle = mql")), 0);
        QSignalSpy changed(m_service.get(), &LeadService::leadsChanged);
        m_workspace->clock.advance(4 * 86'400'000LL);
        QTRY_COMPARE_WITH_TIMEOUT(count(QStringLiteral("lifecycle = mql")), qint64(m_leads.size()), 10000);
        QTRY_VERIFY(changed.size() >= 2); // of the day, and of the act
        QVERIFY2(m_service->info()->undoable->summary.contains(QStringLiteral("match a definition by today’s date")), qPrintable(m_service->info()->undoable->summary));
    }

    void knowsWhoElseIsOnALead()
    {
        QVERIFY(answer(m_service->presences())->empty());
        const auto other = Workspace::open(m_workspace->path(), m_workspace->clock, Connection::Mode::Writer);
        VERIFY_OK(other);
        VERIFY_OK((*other)->actAs(QStringLiteral("Maya Torres")));
        VERIFY_OK(PresenceBoard(**other).stand(m_leads[3]));
        const auto seen = answer(m_service->presences());
        VERIFY_OK(seen);
        QCOMPARE(seen->size(), std::size_t(1));
        QCOMPARE(seen->front().lead, m_leads[3]);
        QCOMPARE(seen->front().user, (*other)->actingUser());
        VERIFY_OK(answer(m_service->standOn(m_leads[4])));
        QCOMPARE(answer(m_service->presences())->size(), std::size_t(1)); // oneself is nobody else
        QCOMPARE(PresenceBoard(**other).others()->front().lead, m_leads[4]);
        m_workspace->clock.advance(PresenceBoard::Stale);
        QVERIFY(answer(m_service->presences())->empty());
        VERIFY_OK(PresenceBoard(**other).stand(m_leads[3]));
        QCOMPARE(answer(m_service->presences())->size(), std::size_t(1));
        VERIFY_OK(PresenceBoard(**other).stand({}));
        QVERIFY(answer(m_service->presences())->empty());
    }

    void canBeGivenUpWhileAWorkspaceIsBeingOpened()
    {
        // How far the opening is when it ends differs from run to run, and every place must be a good one.
        int unfinished = 0;
        for (int i = 0; i < 60; ++i) {
            auto service = std::make_unique<LeadService>(m_workspace->clock);
            const QFuture<Result<void>> opened = service->open(m_workspace->path());
            QThread::usleep(static_cast<unsigned long>(i) * 50);
            unfinished += opened.isFinished() ? 0 : 1;
            service.reset();
        }
        QVERIFY(unfinished > 0);
    }

    void doesAnActOnAllThatMatchAndTakesItBack()
    {
        LeadSelection selection = every();
        selection.except = {m_leads.front()};
        const LeadJobDone done = finished(m_service->moveToStage(selection, QStringLiteral("Qualified")));
        QCOMPARE(done.summary, QStringLiteral("Move 19 leads to Qualified"));
        QTRY_COMPARE(count(QStringLiteral("stage = Qualified")), 19);
        QTRY_VERIFY(m_service->info()->undoable && m_service->info()->undoable->summary == done.summary);
        QVERIFY(!m_service->info()->redoable);
        VERIFY_OK(answer(m_service->undo(m_service->info()->undoable->id)));
        QTRY_COMPARE(count(QStringLiteral("stage = Qualified")), 0);
        QTRY_VERIFY(m_service->info()->redoable && m_service->info()->redoable->summary == done.summary);
        VERIFY_OK(answer(m_service->undo(m_service->info()->redoable->id)));
        QTRY_COMPARE(count(QStringLiteral("stage = Qualified")), 19);
        QTRY_VERIFY(!m_service->info()->redoable);
    }

    void agreesBetweenTwoWindowsOnWhatCanBeDoneAgain()
    {
        LeadService other(m_workspace->clock);
        VERIFY_OK(answer(other.open(m_workspace->path())));
        const auto edit = answer(m_service->edit(m_leads[0], QStringLiteral("city"), QStringLiteral("Reno")));
        VERIFY_OK(edit);
        VERIFY_OK(answer(other.undo(edit->operation)));
        QTRY_VERIFY(m_service->info()->redoable.has_value());
        VERIFY_OK(answer(other.addNote(m_leads[1], QStringLiteral("Something else"))));
        QTRY_VERIFY(!m_service->info()->redoable);
    }

    void failsJobsThatCannotBeWithAReason()
    {
        LeadJob *job = m_service->moveToStage(every(), QStringLiteral("Nowhere"));
        QString message;
        connect(job, &LeadJob::finished, this, [&message](const Result<LeadJobDone> &done) { message = done ? QString() : done.error().message; });
        QTRY_COMPARE(message, QStringLiteral("There is no stage “Nowhere”."));
        m_service->close();
        LeadJob *closed = m_service->remove(every());
        QSignalSpy ended(closed, &LeadJob::finished);
        QTRY_COMPARE(ended.size(), 1);
    }

    void tellsOfConflictsAcrossTheThreads()
    {
        VERIFY_OK(answer(m_service->edit(m_leads[0], QStringLiteral("city"), QStringLiteral("Reno"), QString())));
        const auto late = answer(m_service->edit(m_leads[0], QStringLiteral("city"), QStringLiteral("Austin"), QString()));
        QVERIFY(!late);
        QVERIFY(late.error().about<FieldConflict>());
        QCOMPARE(late.error().about<FieldConflict>()->theirs.typed, QStringLiteral("Reno"));
    }

    void groupsAndSumsAndFinds()
    {
        VERIFY_OK(answer(m_service->edit(m_leads[3], QStringLiteral("owner"), QStringLiteral("Maya Torres"))));
        LeadQuery query;
        query.groupBy = F::Owner;
        const auto hasGroups = [&] { return answer(m_service->list(query))->groups.size() == 2; };
        QTRY_VERIFY(hasGroups());
        const auto list = answer(m_service->list(query));
        QCOMPARE(list->groups.front().label, QStringLiteral("Maya Torres"));
        QCOMPARE(list->groups.back().label, QString());
        QCOMPARE(answer(m_service->sums(every()))->leads, 20);
        const auto hits = answer(m_service->find(QStringLiteral("number 7"), 5));
        QCOMPARE(hits->size(), std::size_t(2)); // also number 17, behind it
        QCOMPARE(hits->front().name, QStringLiteral("Ada Number 7"));
    }

    void savesAndListsViews()
    {
        SavedView view;
        view.name = QStringLiteral("Reno");
        view.body.condition = QStringLiteral("city = Reno");
        const auto saved = answer(m_service->saveView(view));
        VERIFY_OK(saved);
        QTRY_COMPARE(m_service->info()->views.size(), std::size_t(6));
        VERIFY_OK(answer(m_service->moveView(saved->id, 0)));
        QTRY_COMPARE(m_service->info()->views.front().name, QStringLiteral("Reno"));
        VERIFY_OK(answer(m_service->removeView(saved->id)));
        QTRY_COMPARE(answer(m_service->views())->size(), std::size_t(5));
    }

    void givesCopiesOfAttachedFiles()
    {
        QFile file(m_workspace->folder.filePath(QStringLiteral("offer.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("hello"), 5);
        file.close();
        VERIFY_OK(answer(m_service->attach(m_leads[0], file.fileName())));
        const auto files = answer(m_service->attachments(m_leads[0]));
        VERIFY_OK(files);
        const auto openable = answer(m_service->openable(files->front()));
        VERIFY_OK(openable);
        const QString path = openable->path;
        QFile copy(path);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("hello"));
        QVERIFY(path.endsWith(QStringLiteral("/offer.txt")));
        m_service->close();
        QTRY_VERIFY(!QFile::exists(path));
    }

    void makesItsListsAnewWhenTheyAreWrong()
    {
        m_service->close();
        {
            FactsStore facts;
            VERIFY_OK(facts.open(**m_workspace));
            LeadFacts::Parts parts = facts.current()->parts();
            FactBlockBuilder half(*parts.schema);
            half.append(*parts.blocks.front(), 0, 12); // 8 of 20 leads are lost
            parts.blocks.front() = std::make_shared<const FactBlock>(half.finish());
            VERIFY_OK(FactsSnapshot::write(LeadFacts(std::move(parts)), **m_workspace));
        }
        VERIFY_OK(answer(m_service->open(m_workspace->path())));
        QCOMPARE(count({}), 12);
        QSignalSpy verified(m_service.get(), &LeadService::factsVerified);
        QSignalSpy changed(m_service.get(), &LeadService::leadsChanged);
        m_service->verifyFacts();
        QTRY_COMPARE(verified.size(), 1);
        QVERIFY(!verified.front().front().toStringList().isEmpty());
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(count({}), 20);
        m_service->verifyFacts();
        QTRY_COMPARE(verified.size(), 2);
        QCOMPARE(verified.back().front().toStringList(), QStringList());
    }

    void seesWhatAnotherProcessAdded()
    {
        const UserId dan = addUser(**m_workspace, QStringLiteral("Dan Reed"));
        m_service->catchUp();
        const auto knowsDan = [&] {
            const auto &users = m_service->info()->users;
            return std::any_of(users.begin(), users.end(), [dan](const User &user) { return user.id == dan; });
        };
        QTRY_VERIFY(knowsDan());
        const LeadJobDone done = finished(m_service->assign(every(), dan));
        QCOMPARE(done.changed, 20);
        QTRY_COMPARE(answer(m_service->records({m_leads[0]}))->front().owner, QStringLiteral("Dan Reed"));
    }
};

QTEST_GUILESS_MAIN(TestLeadService)
#include "tst_leadservice.moc"
