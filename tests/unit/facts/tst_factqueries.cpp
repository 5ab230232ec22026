#include "factsfixture.h"

#include "core/base/text.h"
#include "core/domain/conditiontext.h"
#include "core/facts/aggregator.h"
#include "core/facts/conditionevaluator.h"
#include "core/facts/searcher.h"
#include "core/facts/sorter.h"

#include <sqlite3.h>

using namespace lead;

namespace {

// The core's folding as a function of SQL, so that SQL can be asked the same questions.
void foldedFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL) {
        sqlite3_result_null(context);
        return;
    }
    const std::string text = folded({reinterpret_cast<const char *>(sqlite3_value_text(values[0])), static_cast<std::size_t>(sqlite3_value_bytes(values[0]))});
    sqlite3_result_text(context, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

QString term(const char *column)
{
    return QStringLiteral("folded((SELECT value FROM term WHERE id = %1))").arg(QLatin1String(column));
}

} // namespace

/// Every answer of the facts is the answer of SQL over the same workspace.
class TstFactQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loadsTheVisibleLeads();
    void filtersLikeSql_data();
    void filtersLikeSql();
    void filtersLikeTheEvaluatorOfOneLead();
    void searchesLikeSql_data();
    void searchesLikeSql();
    void findsPhonesInAnyFormat();
    void sortsLikeSql_data();
    void sortsLikeSql();
    void findsEveryLeadById();
    void sumsUpLikeSql_data();
    void sumsUpLikeSql();

private:
    FactsFixture m_fixture;
    LeadFactsPtr m_facts;
    ResolveContext m_context{.now = 1'750'000'000'000};
};

void TstFactQueries::initTestCase()
{
    sqlite3_create_function(m_fixture.connection().handle(), "folded", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, foldedFunction, nullptr, nullptr);
    m_fixture.addImport(500, QStringLiteral("complete"));
    m_fixture.addImport(501, QStringLiteral("running"));
    m_fixture.addImport(502, QStringLiteral("undone"));
    qint64 id = m_fixture.addLeads(5000, 1000, 3);
    id = m_fixture.addLeads(3000, id, 1, 500);
    id = m_fixture.addLeads(500, id, 1, 501);
    id = m_fixture.addLeads(500, id, 2000, 502);
    m_fixture.addLeads(2000, id, 1'000'000'000);
    FactsStore store;
    const auto loaded = store.load(m_fixture.workspace());
    QVERIFY(loaded);
    const auto facts = store.require(m_fixture.workspace(), {F::City, F::Notes, F::Email2, F::OtherEmails, m_fixture.remark()});
    QVERIFY(facts);
    m_facts = *facts;
}

void TstFactQueries::loadsTheVisibleLeads()
{
    QCOMPARE(idsOf(*m_facts, m_facts->everything()), m_fixture.ids(QStringLiteral("1")));
    QCOMPARE(m_facts->size(), m_fixture.ids(QStringLiteral("1")).size());
}

void TstFactQueries::filtersLikeSql_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *condition, const QString &sql) { QTest::newRow(condition) << QString::fromUtf8(condition) << sql; };
    row("state = CA", term("state_id") + QStringLiteral(" = 'ca'"));
    row("state != CA", QStringLiteral("coalesce(%1, '') <> 'ca'").arg(term("state_id")));
    row("state in (NY, 'ile-de-france')", term("state_id") + QStringLiteral(" IN ('ny', 'ile-de-france')"));
    row("state is empty", QStringLiteral("state_id IS NULL"));
    row("state is not empty", QStringLiteral("state_id IS NOT NULL"));
    row("source contains 'ref'", term("source_id") + QStringLiteral(" LIKE '%ref%'"));
    row("tags contains VIP", QStringLiteral("char(10) || %1 || char(10) LIKE '%' || char(10) || 'vip' || char(10) || '%'").arg(term("tags_id")));
    row("industry = dental", term("industry_id") + QStringLiteral(" = 'dental'"));
    row("score >= 50", QStringLiteral("score >= 50"));
    row("score < 10", QStringLiteral("score < 10"));
    row("not score < 10", QStringLiteral("score IS NULL OR score >= 10"));
    row("score between 20 and 30", QStringLiteral("score BETWEEN 20 AND 30"));
    row("score in (1, 5, 99)", QStringLiteral("score IN (1, 5, 99)"));
    row("value < 0", QStringLiteral("amount < 0"));
    row("value = 0", QStringLiteral("amount = 0"));
    row("value > 1000000", QStringLiteral("amount > 100000000"));
    row("value is empty", QStringLiteral("amount IS NULL"));
    row("cost between 10 and 20.5", QStringLiteral("cost BETWEEN 1000 AND 2050"));
    row("employees > 5000", QStringLiteral("employees > 5000"));
    row("birthday < 1970-01-01", QStringLiteral("birthday < 0"));
    row("created_at >= 2024-01-01", QStringLiteral("created_at >= 1704067200000"));
    row("created_at < 2024-01-01T12:30", QStringLiteral("created_at < 1704112200000"));
    row("weight < 0.5", QStringLiteral("c1001 < 0.5"));
    row("weight is empty", QStringLiteral("c1001 IS NULL"));
    row("weight between -1 and 1", QStringLiteral("c1001 BETWEEN -1 AND 1"));
    row("colour = 'grun'", term("c1000") + QStringLiteral(" = 'grun'"));
    row("remark starts with 'chris'", QStringLiteral("folded(c1002) LIKE 'chris%'"));
    row("do_not_call is true", QStringLiteral("do_not_call = 1"));
    row("do_not_call is empty", QStringLiteral("do_not_call IS NULL"));
    row("first_name = 'jose'", QStringLiteral("folded(first_name) = 'jose'"));
    row("last_name contains 's'", QStringLiteral("folded(last_name) LIKE '%s%'"));
    row("last_name ends with 'e'", QStringLiteral("folded(last_name) LIKE '%e'"));
    row("last_name is empty", QStringLiteral("coalesce(last_name, '') = ''"));
    row("company is empty", QStringLiteral("coalesce(company, '') = ''"));
    row("company does not contain 'acme 1'", QStringLiteral("coalesce(folded(company), '') NOT LIKE '%acme 1%'"));
    row("email ends with 'EXAMPLE.com'", QStringLiteral("folded(email) LIKE '%example.com'"));
    row("phone contains '(212) 555'", QStringLiteral("phone LIKE '%212555%'"));
    row("mobile is empty", QStringLiteral("mobile IS NULL"));
    row("full_name = 'zoe john'", QStringLiteral("trim(coalesce(folded(first_name), '') || ' ' || coalesce(folded(last_name), '')) = 'zoe john'"));
    row("full_name is empty", QStringLiteral("coalesce(first_name, '') = '' AND coalesce(last_name, '') = ''"));
    row("city = malaga", QStringLiteral("folded(city) = 'malaga'"));
    row("notes contains 'notes 4'", QStringLiteral("notes LIKE '%notes 4%'"));
    row("email2 is not empty", QStringLiteral("email2 IS NOT NULL"));
    row("other_emails contains 'd2@e.f'", QStringLiteral("folded(other_emails) LIKE '%d2@e.f'"));
    row("stage = new", QStringLiteral("stage_id = 1"));
    row("stage in (Won, 7)", QStringLiteral("stage_id IN (6, 7)"));
    row("outcome = open", QStringLiteral("stage_id <= 5"));
    row("outcome != won", QStringLiteral("stage_id <> 6"));
    row("owner = zed", QStringLiteral("owner_id = 2"));
    row("owner is empty", QStringLiteral("owner_id IS NULL"));
    row("import = 500", QStringLiteral("l.import_id = 500"));
    row("import is empty", QStringLiteral("l.import_id IS NULL"));
    row("state = ca and score > 20 and created_at >= 2024-01-01", term("state_id") + QStringLiteral(" = 'ca' AND score > 20 AND created_at >= 1704067200000"));
    row("state = ny or (score > 90 and not city = malaga) or last_name = a",
        QStringLiteral("coalesce(%1 = 'ny', 0) OR (coalesce(score > 90, 0) AND coalesce(folded(city), '') <> 'malaga') OR coalesce(folded(last_name) = 'a', 0)").arg(term("state_id")));
}

void TstFactQueries::filtersLikeSql()
{
    QFETCH(QString, condition);
    QFETCH(QString, sql);
    const auto parsed = parseCondition(condition, m_fixture.workspace().catalog());
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
    const ConditionEvaluator evaluator(*m_facts);
    const ResolvedCondition resolved = resolve(*parsed, m_fixture.workspace().catalog(), m_context);
    QVERIFY(evaluator.missingFields(resolved).empty());
    const std::vector<qint64> expected = m_fixture.ids(sql);
    QVERIFY(!expected.empty());
    QCOMPARE(idsOf(*m_facts, evaluator.matching(resolved)), expected);
    QCOMPARE(evaluator.count(resolved), expected.size());
}

void TstFactQueries::filtersLikeTheEvaluatorOfOneLead()
{
    // What is not there, and what cannot be: every field is asked with every operator that suits it.
    QCOMPARE(ConditionEvaluator(*m_facts).count(ResolvedCondition()), m_facts->size());
    ResolvedCondition nothing;
    nothing.kind = ResolvedCondition::Kind::Any;
    QCOMPARE(ConditionEvaluator(*m_facts).count(nothing), std::size_t(0));
    ResolvedCondition unknown;
    unknown.kind = ResolvedCondition::Kind::Test;
    unknown.test.field = 4711;
    QCOMPARE(ConditionEvaluator(*m_facts).count(unknown), m_facts->size());
    unknown.test.negated = true;
    QCOMPARE(ConditionEvaluator(*m_facts).count(unknown), std::size_t(0));
}

void TstFactQueries::searchesLikeSql_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *typed, const QStringList &words) { QTest::newRow(typed) << QString::fromUtf8(typed) << words; };
    row("john", {QStringLiteral("john")});
    row("JOSÉ", {QStringLiteral("jose")});
    row("o", {QStringLiteral("o")});
    row("王小", {QStringLiteral("王小")});
    row("😀", {QStringLiteral("😀")});
    row("strasse", {QStringLiteral("strasse")});
    row("acme 1 zoe", {QStringLiteral("acme"), QStringLiteral("1"), QStringLiteral("zoe")});
    row("  john   example.com ", {QStringLiteral("john"), QStringLiteral("example.com")});
    row("user17@", {QStringLiteral("user17@")});
    row("5551", {QStringLiteral("5551")});
    row("12 34", {QStringLiteral("12"), QStringLiteral("34")});
    row("christopherson the third of somewhere", {QStringLiteral("christopherson"), QStringLiteral("the"), QStringLiteral("third"), QStringLiteral("somewhere")});
    row("nobody has this", {QStringLiteral("nobody")});
    row("", {});
}

void TstFactQueries::searchesLikeSql()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, words);
    QString where = QStringLiteral("1");
    for (const QString &word : words) {
        QStringList columns;
        for (const char *column : {"first_name", "last_name", "company", "email", "mobile"})
            columns << QStringLiteral("coalesce(folded(%1), '') LIKE '%%2%'").arg(QLatin1String(column), word);
        columns << QStringLiteral("coalesce(replace(replace(replace(replace(folded(phone), '(', ''), ')', ''), ' ', ''), '-', ''), '') LIKE '%%1%'").arg(word);
        where += QStringLiteral(" AND (%1)").arg(columns.join(QStringLiteral(" OR ")));
    }
    const std::vector<qint64> expected = m_fixture.ids(where);
    const SearchResult found = Searcher(*m_facts).search(SearchQuery(toUtf8(typed)), 50);
    QCOMPARE(idsOf(*m_facts, found.rows), expected);
    QCOMPARE(found.count, expected.size());
    std::vector<qint64> newest = m_fixture.ids(where, QStringLiteral("created_at DESC, l.id DESC"));
    newest.resize(std::min<std::size_t>(newest.size(), 50));
    QCOMPARE(idsOf(*m_facts, found.newest), newest);
}

void TstFactQueries::findsPhonesInAnyFormat()
{
    for (const char *typed : {"(212) 555", "212-555", "+1 212 555", "+1 (212)555", "1.212.555", "001 212 555"})
        QCOMPARE(idsOf(*m_facts, Searcher(*m_facts).find(SearchQuery(typed))), m_fixture.ids(QStringLiteral("phone LIKE '%1212555%' OR (phone LIKE '%212555%' AND %1)").arg(QByteArray(typed).contains("1 ") || QByteArray(typed).contains("1.") ? 0 : 1)));
    const auto british = m_fixture.ids(QStringLiteral("phone LIKE '(020) 7946-%'"));
    QVERIFY(!british.empty());
    QCOMPARE(idsOf(*m_facts, Searcher(*m_facts).find(SearchQuery("020 7946"))), british);
    QVERIFY(SearchQuery("020 7946 0958").matches("+442079460958"));
    QVERIFY(SearchQuery("555-0142").matches("555-0142@example.com"));
    QVERIFY(!SearchQuery("212 555 0142").matches("+15550142212"));
}

void TstFactQueries::sortsLikeSql_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("value"); // NULL when empty
    QTest::newRow("score") << int(F::Score) << QStringLiteral("score");
    QTest::newRow("amount") << int(F::Amount) << QStringLiteral("amount");
    QTest::newRow("created") << int(F::CreatedAt) << QStringLiteral("created_at");
    QTest::newRow("decimal") << 1001 << QStringLiteral("c1001");
    QTest::newRow("detail") << int(F::Employees) << QStringLiteral("employees");
    QTest::newRow("choice") << int(F::State) << term("state_id");
    QTest::newRow("stage") << int(F::Stage) << QStringLiteral("stage_id");
    QTest::newRow("owner") << int(F::Owner) << QStringLiteral("(SELECT folded(name) FROM user_account WHERE id = owner_id)");
    QTest::newRow("last name") << int(F::LastName) << QStringLiteral("nullif(folded(last_name), '')");
    QTest::newRow("email") << int(F::Email) << QStringLiteral("nullif(folded(email), '')");
    QTest::newRow("full name") << int(F::FullName) << QStringLiteral("nullif(trim(coalesce(folded(first_name), '') || ' ' || coalesce(folded(last_name), '')), '')");
    QTest::newRow("notes") << int(F::Notes) << QStringLiteral("replace(folded(notes), char(10), ' ')");
    QTest::newRow("remark") << 1002 << QStringLiteral("folded(c1002)");
    QTest::newRow("id") << int(F::Id) << QStringLiteral("l.id");
    QTest::newRow("import") << int(F::Import) << QStringLiteral("l.import_id");
}

void TstFactQueries::sortsLikeSql()
{
    QFETCH(int, field);
    QFETCH(QString, value);
    const Sorter sorter(*m_facts);
    const RowSet everything = m_facts->everything();
    for (const bool descending : {false, true}) {
        const SortOrder order = descending ? SortOrder::Descending : SortOrder::Ascending;
        const QString byValue = QStringLiteral("%1 IS NULL, %1 %2").arg(value, descending ? QStringLiteral("DESC") : QStringLiteral("ASC"));
        const std::vector<qint64> expected = m_fixture.ids(QStringLiteral("1"), byValue + QStringLiteral(", l.id"));
        QCOMPARE(idsOf(*m_facts, sorter.sorted(everything, {{field, order}})), expected);
        QCOMPARE(idsOf(*m_facts, sorter.first(everything, {{field, order}}, 120)), std::vector<qint64>(expected.begin(), expected.begin() + 120));
        // A second key, and ids from the highest down.
        const std::vector<SortKey> keys{{field, order}, {F::UpdatedAt, SortOrder::Descending}, {F::Id, SortOrder::Descending}};
        const std::vector<qint64> twice = m_fixture.ids(QStringLiteral("score > 30"), byValue + QStringLiteral(", updated_at DESC, l.id DESC"));
        RowSet some = ConditionEvaluator(*m_facts).matching(resolve(*parseCondition(QStringLiteral("score > 30"), m_fixture.workspace().catalog()), m_fixture.workspace().catalog(), m_context));
        QCOMPARE(idsOf(*m_facts, sorter.sorted(some, keys)), twice);
        QCOMPARE(idsOf(*m_facts, sorter.first(some, keys, 77)), std::vector<qint64>(twice.begin(), twice.begin() + 77));
    }
}

void TstFactQueries::findsEveryLeadById()
{
    for (const Row row : m_facts->everything().rows())
        QCOMPARE(m_facts->find(m_facts->id(row)), std::optional(row));
    QVERIFY(!m_facts->find(LeadId{1}));
    QVERIFY(!m_facts->find(LeadId{1001}));
    QVERIFY(!m_facts->find(LeadId{FactSource::LastId}));
}

void TstFactQueries::sumsUpLikeSql_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("column");
    QTest::newRow("stage") << int(F::Stage) << QStringLiteral("stage_id");
    QTest::newRow("state") << int(F::State) << QStringLiteral("state_id");
    QTest::newRow("import") << int(F::Import) << QStringLiteral("l.import_id");
    QTest::newRow("industry") << int(F::Industry) << QStringLiteral("industry_id");
}

void TstFactQueries::sumsUpLikeSql()
{
    QFETCH(int, field);
    QFETCH(QString, column);
    const RowSet rows = ConditionEvaluator(*m_facts).matching(resolve(*parseCondition(QStringLiteral("score > 30"), m_fixture.workspace().catalog()), m_fixture.workspace().catalog(), m_context));
    Query query(m_fixture.connection(), QStringLiteral("SELECT %1, count(*), sum(amount), count(amount) FROM lead l LEFT JOIN lead_detail d ON d.lead_id = l.id LEFT JOIN import i ON i.id = l.import_id"
                                                       " WHERE l.deleted_at IS NULL AND (l.import_id IS NULL OR i.state = 'complete') AND score > 30 GROUP BY 1 ORDER BY 1").arg(column));
    QVERIFY(query.exec());
    std::vector<GroupSum> sums = Aggregator(*m_facts).sums(rows, field, F::Amount);
    std::sort(sums.begin(), sums.end(), [](const GroupSum &a, const GroupSum &b) { return a.key < b.key; });
    std::vector<GroupSum> counts = Aggregator(*m_facts).sums(rows, field);
    for (const GroupSum &sum : sums) {
        QVERIFY(query.next());
        QCOMPARE(sum.key, query.optionalInt64(0).value_or(NoNumber));
        QCOMPARE(qint64(sum.count), query.int64(1));
        QCOMPARE(sum.sum, query.int64(2));
        QCOMPARE(qint64(sum.counted), query.int64(3));
    }
    QVERIFY(!query.next());
    QCOMPARE(counts.size(), sums.size());
}

QTEST_GUILESS_MAIN(TstFactQueries)
#include "tst_factqueries.moc"
