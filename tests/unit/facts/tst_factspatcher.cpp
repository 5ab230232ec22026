#include "factsfixture.h"

using namespace lead;

/// Facts that were patched equal facts that were loaded anew.
class TstFactsPatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatDidNotChange();
    void equalsAReloadAfterAnyEdits();
    void takesInImports();
    void takesInNewFieldsAndNames();
    void keepsTextsThatWereAskedFor();

private:
    static void compare(FactsStore &store, FactsFixture &fixture, const std::vector<FieldNumber> &texts = {});
};

void TstFactsPatcher::compare(FactsStore &store, FactsFixture &fixture, const std::vector<FieldNumber> &texts)
{
    const auto patched = store.catchUp(fixture.workspace());
    QVERIFY(patched);
    FactsStore fresh;
    QVERIFY(fresh.load(fixture.workspace()));
    if (!texts.empty())
        QVERIFY(fresh.require(fixture.workspace(), texts));
    QCOMPARE((*patched)->journalPosition(), fresh.current()->journalPosition());
    QCOMPARE((*patched)->size(), fresh.current()->size());
    QCOMPARE(dump(**patched), dump(*fresh.current()));
}

void TstFactsPatcher::keepsWhatDidNotChange()
{
    FactsFixture fixture;
    fixture.addLeads(9000, 1);
    FactsStore store;
    QVERIFY(store.load(fixture.workspace()));
    const LeadFactsPtr before = store.current();
    QCOMPARE(store.catchUp(fixture.workspace())->get(), before.get());
    const qint64 id = before->id(5000).value;
    fixture.exec(QStringLiteral("UPDATE lead SET score = 77, last_name = 'Changed' WHERE id = %1").arg(id));
    fixture.journal({id});
    QVERIFY(store.catchUp(fixture.workspace()));
    const LeadFactsPtr after = store.current();
    QCOMPARE(after->blocks()[0], before->blocks()[0]);
    QVERIFY(after->blocks()[1] != before->blocks()[1]);
    QCOMPARE(after->blocks()[2], before->blocks()[2]);
    QCOMPARE(after->number(*after->slot(F::Score), 5000), 77);
    std::string buffer;
    QCOMPARE(after->text(*after->slot(F::LastName), 5000, buffer), std::string_view("changed"));
    QVERIFY(before->text(*before->slot(F::LastName), 5000, buffer) != "changed");
}

void TstFactsPatcher::equalsAReloadAfterAnyEdits()
{
    FactsFixture fixture;
    qint64 next = fixture.addLeads(4500, 1'000'000, 10);
    FactsStore store;
    QVERIFY(store.load(fixture.workspace()));
    qint64 early = 1;
    for (int round = 0; round < 60; ++round) {
        std::vector<qint64> touched;
        const std::vector<qint64> ids = fixture.ids(QStringLiteral("1"));
        const auto any = [&] { return ids[static_cast<std::size_t>(fixture.roll(static_cast<int>(ids.size())))]; };
        for (int edit = fixture.roll(6); edit >= 0; --edit) {
            const qint64 id = any();
            touched.push_back(id);
            switch (fixture.roll(8)) {
            case 0: fixture.exec(QStringLiteral("UPDATE lead SET first_name = 'Ñew %2', phone = NULL WHERE id = %1").arg(id).arg(round)); break;
            case 1: fixture.exec(QStringLiteral("UPDATE lead SET amount = %2, state_id = NULL WHERE id = %1").arg(id).arg(qint64(round) << 40)); break;
            case 2: fixture.exec(QStringLiteral("UPDATE lead SET deleted_at = 1 WHERE id = %1").arg(id)); break;
            case 3: // a lead comes back
                touched.back() = fixture.connection().number(QStringLiteral("SELECT min(id) FROM lead WHERE deleted_at IS NOT NULL")).value_or(id);
                fixture.exec(QStringLiteral("UPDATE lead SET deleted_at = NULL WHERE id = %1").arg(touched.back()));
                break;
            case 4: fixture.exec(QStringLiteral("INSERT OR REPLACE INTO lead_detail (lead_id, workspace_id, employees) VALUES (%1, 1, %2)").arg(id).arg(round)); break;
            case 5: fixture.exec(QStringLiteral("UPDATE lead SET c%2 = -0.5, owner_id = 1, stage_id = 6 WHERE id = %1").arg(id).arg(fixture.weight())); break;
            case 6: // between the others, as another process may make them
                touched.back() = id + 1 + fixture.roll(8);
                if (fixture.connection().number(QStringLiteral("SELECT count(*) FROM lead WHERE id = %1").arg(touched.back())) == 0)
                    fixture.addLeads(1, touched.back());
                break;
            default: fixture.exec(QStringLiteral("DELETE FROM lead WHERE id = %1").arg(id)); break;
            }
        }
        if (round % 7 == 0)
            for (const qint64 end = next + 10 * (1 + fixture.roll(900)); next < end; next += 10) {
                fixture.addLeads(1, next);
                touched.push_back(next);
            }
        if (round % 11 == 0) {
            fixture.addLeads(1, early);
            touched.push_back(early++);
        }
        if (round == 30) // most leads of a few blocks go
            for (const qint64 id : ids)
                if (id % 100 != 0 && id < 1'035'000) {
                    fixture.exec(QStringLiteral("UPDATE lead SET deleted_at = 1 WHERE id = %1").arg(id));
                    touched.push_back(id);
                }
        fixture.journal(touched);
        if (fixture.roll(3) != 0)
            compare(store, fixture);
        if (QTest::currentTestFailed())
            return;
    }
    compare(store, fixture);
}

void TstFactsPatcher::takesInImports()
{
    FactsFixture fixture;
    fixture.addLeads(5000, 1000);
    FactsStore store;
    QVERIFY(store.load(fixture.workspace()));
    fixture.addImport(7000, QStringLiteral("running"));
    qint64 next = fixture.addLeads(6000, 8000, 2, 7000);
    fixture.addLeads(1500, 8001, 4); // of somebody else, between them
    std::vector<qint64> foreign;
    for (int i = 0; i < 1500; ++i)
        foreign.push_back(8001 + i * 4);
    fixture.journal(foreign);
    compare(store, fixture);
    fixture.exec(QStringLiteral("UPDATE lead SET company = 'Merged' WHERE id = 1234"));
    fixture.exec(QStringLiteral("UPDATE import SET state = 'complete', created = 6000 WHERE id = 7000"));
    fixture.journal({1234}, 7000);
    compare(store, fixture);
    fixture.addImport(next + 1, QStringLiteral("complete"), 10);
    fixture.addLeads(10, next + 2, 1, next + 1);
    fixture.journal({}, next + 1);
    compare(store, fixture);
    fixture.exec(QStringLiteral("UPDATE import SET state = 'undone' WHERE id = 7000"));
    fixture.journal({}, 7000);
    compare(store, fixture);
    fixture.exec(QStringLiteral("UPDATE import SET state = 'complete' WHERE id = 7000"));
    fixture.journal({}, 7000);
    compare(store, fixture);
    // Undone but for leads that were worked, which belong to a remainder then.
    fixture.exec(QStringLiteral("UPDATE import SET state = 'undone' WHERE id = 7000"));
    fixture.addImport(899'000, QStringLiteral("complete"), 3);
    fixture.exec(QStringLiteral("UPDATE import SET parent_id = 7000 WHERE id = 899000"));
    fixture.exec(QStringLiteral("UPDATE lead SET import_id = 899000 WHERE id IN (SELECT id FROM lead WHERE import_id = 7000 ORDER BY id LIMIT 3)"));
    fixture.journal({}, 7000);
    compare(store, fixture);
    // Leads that lie before their import's id.
    fixture.addImport(900'000, QStringLiteral("complete"), 20);
    fixture.addLeads(20, 100, 1, 900'000);
    fixture.journal({}, 900'000);
    compare(store, fixture);
}

void TstFactsPatcher::takesInNewFieldsAndNames()
{
    FactsFixture fixture;
    fixture.addLeads(3000, 1000);
    FactsStore store;
    QVERIFY(store.load(fixture.workspace()));
    const qint64 id = fixture.ids(QStringLiteral("1")).front();
    // A new value of a choice.
    fixture.exec(QStringLiteral("INSERT INTO term VALUES (90, 1, %1, 'Ohio')").arg(int(F::State)));
    fixture.exec(QStringLiteral("UPDATE lead SET state_id = 90 WHERE id = %1").arg(id));
    fixture.journal({id});
    compare(store, fixture);
    // A new field with values.
    {
        Transaction transaction(fixture.connection());
        const auto field = fixture.workspace().addCustomField(QStringLiteral("Size"), FieldType::Integer);
        QVERIFY(field);
        fixture.exec(QStringLiteral("UPDATE lead SET c%1 = 12 WHERE id = %2").arg(field->number).arg(id));
        QVERIFY(transaction.commit());
    }
    fixture.journal({1003}, {}, QStringLiteral("custom_field"));
    fixture.journal({id});
    compare(store, fixture);
    // A stage that becomes a lost one, a user with another name.
    fixture.exec(QStringLiteral("UPDATE stage SET kind = 'lost', name = 'Gone' WHERE id = 2"));
    fixture.exec(QStringLiteral("UPDATE user_account SET name = 'Zoe' WHERE id = 2"));
    fixture.journal({2}, {}, QStringLiteral("stage"));
    compare(store, fixture);
    // Scores are not journaled.
    fixture.exec(QStringLiteral("UPDATE lead SET score = 3 WHERE id = %1").arg(id));
    QVERIFY(store.refresh(fixture.workspace(), {LeadId{id}}));
    compare(store, fixture);
}

void TstFactsPatcher::keepsTextsThatWereAskedFor()
{
    FactsFixture fixture;
    fixture.addLeads(5000, 1000);
    FactsStore store;
    const std::vector<FieldNumber> texts{F::City, F::Notes, F::OtherEmails};
    QVERIFY(store.require(fixture.workspace(), texts));
    compare(store, fixture, texts);
    const qint64 id = fixture.ids(QStringLiteral("1")).back();
    fixture.exec(QStringLiteral("UPDATE lead SET city = 'Elsewhere', notes = NULL WHERE id = %1").arg(id));
    fixture.journal({id});
    compare(store, fixture, texts);
    fixture.addImport(900'000, QStringLiteral("complete"), 3000);
    fixture.addLeads(3000, 900'001, 1, 900'000);
    fixture.journal({}, 900'000);
    compare(store, fixture, texts);
}

QTEST_GUILESS_MAIN(TstFactsPatcher)
#include "tst_factspatcher.moc"
