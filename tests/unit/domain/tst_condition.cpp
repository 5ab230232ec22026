#include "core/domain/condition.h"
#include "core/domain/conditioncompletion.h"
#include "core/domain/conditionjson.h"
#include "core/domain/conditionresolver.h"
#include "core/domain/conditiontext.h"
#include "core/domain/conditionvalue.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lead;

namespace {

FieldCatalog catalogWithCustomFields()
{
    const auto custom = [](FieldNumber number, const char *key, const char *label, FieldType type, QStringList options = {}) {
        Field field;
        field.number = number;
        field.key = QString::fromLatin1(key);
        field.label = QString::fromUtf8(label);
        field.type = type;
        field.options = std::move(options);
        return field;
    };
    return FieldCatalog({custom(1000, "car_make", "Car make", FieldType::Choice),
                         custom(1001, "ratio", "Ratio", FieldType::Decimal),
                         custom(1002, "or", "Or else", FieldType::Text),
                         custom(1003, "size", "Größe, außen", FieldType::Choice, {QStringLiteral("Small"), QStringLiteral("Extra large")}),
                         custom(1004, "homeowner", "Homeowner", FieldType::Boolean)});
}

using Record = QHash<FieldNumber, FieldValue>;

Millis iso(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

Record sampleLead()
{
    return {{F::FirstName, QStringLiteral("José")}, {F::Company, QStringLiteral("Müller & Søn")},
            {F::Source, QStringLiteral("Google Ads")}, {F::State, QStringLiteral("TX")}, {F::Score, qint64(50)},
            {F::Phone, QStringLiteral("+12125550142")}, {F::Tags, QStringLiteral("VIP\nnew york")}, {F::Amount, qint64(500000)},
            {F::DoNotCall, qint64(1)}, {F::DoNotText, qint64(0)}, {F::CreatedAt, qint64(iso("2026-03-11T22:00:00Z"))},
            {F::Birthday, qint64(3652)}, {F::Stage, qint64(7)}, {F::Owner, qint64(42)}, {1001, 0.25}, {F::Lifecycle, QStringLiteral("mql")}};
}

} // namespace

class TestCondition : public QObject
{
    Q_OBJECT

    const FieldCatalog m_catalog = catalogWithCustomFields();

    QString canonical(const QString &text) const
    {
        const Result<Condition> condition = parseCondition(text, m_catalog);
        return condition ? toText(*condition, m_catalog) : QStringLiteral("ERROR ") + condition.error().message;
    }

private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const std::pair<const char *, const char *> cases[] = {
            {"", ""},
            {"  \n ", ""},
            {"everything", ""},
            {"not everything", "not everything"},
            {"source = \"Google Ads\" and state in (CA, TX) and score >= 50 and captured within last 30 days and not email is empty",
             "source = \"Google Ads\" and state in (CA, TX) and score >= 50 and created_at within last 30 days and not email is empty"},
            {"source = Google Ads AND Score>=50", "source = \"Google Ads\" and score >= 50"},
            {"a_b = 1", "ERROR"},
            {"city = x or city = y and zip = z", "city = x or (city = y and zip = z)"},
            {"(city = x or city = y) and zip = z", "(city = x or city = y) and zip = z"},
            {"not city = x and zip = z", "not city = x and zip = z"},
            {"not (city = x and zip = z)", "not (city = x and zip = z)"},
            {"not not city = x", "not not city = x"},
            {"((city = x))", "city = x"},
            {"city = x and (zip = z and zip = y)", "city = x and (zip = z and zip = y)"},
            {"[First name] = Ann", "first_name = Ann"},
            {"\"First name\" = Ann", "first_name = Ann"},
            {"first name = Ann", "first_name = Ann"},
            {"FIRST_NAME is Ann", "first_name = Ann"},
            {"last contact before today", "last_contacted_at < today"},
            {"größe, außen = small", "size = Small"},
            {"GROSSE, AUSSEN in (small, 'extra large')", "size in (Small, \"Extra large\")"},
            {"[or] = x", "[or] = x"},
            {"or = x", "ERROR"},
            {"car make is not BMW", "car_make != BMW"},
            {"name contains 'O\\'Brien'", "full_name contains \"O'Brien\""},
            {"last_name = O'Brien", "last_name = \"O'Brien\""},
            {"city = \"say \\\"hi\\\" C:\\\\x \\z\"", "city = \"say \\\"hi\\\" C:\\\\x \\\\z\""},
            {"city = “New York”", "city = \"New York\""},
            {"city = „Köln“", "city = \"Köln\""},
            {"city == x", "city = x"},
            {"city <> x", "city != x"},
            {"score ≥ 50", "score >= 50"},
            {"city = \"\"", "city is empty"},
            {"city != ''", "city is not empty"},
            {"city is not empty", "city is not empty"},
            {"city is blank", "city is empty"},
            {"status is in progress", "status = \"in progress\""},
            {"status is in (a, b)", "status in (a, b)"},
            {"status is not in (a, b)", "status not in (a, b)"},
            {"status is one of (a, b)", "status in (a, b)"},
            {"state in CA", "state in (CA)"},
            {"job_title contains (CEO, founder)", "job_title contains (CEO, founder)"},
            {"job_title does not start with x", "not job_title starts with x"},
            {"email doesn't contain test", "email does not contain test"},
            {"tags contains vip", "tags contains vip"},
            {"tags has vip", "tags contains vip"},
            {"tag = vip", "tags contains vip"},
            {"tags not in (a, b)", "tags does not contain (a, b)"},
            {"amount > 5k", "amount > 5000"},
            {"amount > $5.5k", "amount > 5500"},
            {"amount > 1.005k", "amount > 1005"},
            {"amount between 1m and 2.5M", "amount between 1000000 and 2500000"},
            {"amount >= 12.50 €", "amount >= 12.5"},
            {"amount > -3", "amount > -3"},
            {"score = -0", "score = 0"},
            {"score is at least 50", "score >= 50"},
            {"score more than 50", "score > 50"},
            {"score between 10 and 20 and city = x", "score between 10 and 20 and city = x"},
            {"score not between 10 and 20", "not score between 10 and 20"},
            {"score in (1, 2, 3)", "score in (1, 2, 3)"},
            {"ratio < .5", "ratio < 0.5"},
            {"captured today", "created_at = today"},
            {"captured this week", "created_at = this week"},
            {"captured is last month", "created_at = last month"},
            {"captured in last month", "created_at = last month"},
            {"captured in last 3 days", "created_at within last 3 days"},
            {"captured in the last month", "created_at within last 1 month"},
            {"captured is within the last 12 hours", "created_at within last 12 hours"},
            {"next step within next 2 weeks", "next_action_at within next 2 weeks"},
            {"captured on 2026-01-31", "created_at = 2026-01-31"},
            {"captured is on or before 2026-01-31", "created_at <= 2026-01-31"},
            {"captured after 3 days ago", "created_at > 3 days ago"},
            {"captured between 2026-01-01 and today", "created_at between 2026-01-01 and today"},
            {"captured >= start of month", "created_at >= \"start of month\""},
            {"captured >= 2026-01-31 14:30", "created_at >= 2026-01-31T14:30:00"},
            {"captured in (today, 2026-01-01)", "created_at in (today, 2026-01-01)"},
            {"do_not_call", "do_not_call is true"},
            {"not do not call and city = x", "not do_not_call is true and city = x"},
            {"dnc = yes", "do_not_call is true"},
            {"dnc is false", "do_not_call is false"},
            {"dnc != 1", "not do_not_call is true"},
            {"homeowner is no", "homeowner is false"},
            {"lifecycle = MQL", "lifecycle = mql"},
            {"stage is Qualified", "stage = Qualified"},
            {"owner = me", "owner = me"},
        };
        for (const auto &[text, expected] : cases) {
            QString wanted = QString::fromUtf8(expected);
            if (wanted == u"created_at >= \"start of month\"")
                wanted = QStringLiteral("created_at >= start of month");
            QTest::newRow(text) << QString::fromUtf8(text) << wanted;
        }
    }

    void readsWhatPeopleType()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QString result = canonical(text);
        if (expected == u"ERROR") {
            QVERIFY2(result.startsWith(expected), qPrintable(result));
            return;
        }
        QCOMPARE(result, expected);
        QCOMPARE(canonical(result), expected);
    }

    void saysWhereAndWhatWasExpected_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("part");
        const std::tuple<const char *, int, const char *> cases[] = {
            {"sorce = x", 1, "Unknown field \"sorce\" at column 1. Did you mean \"source\"?"},
            {"city = x and emial is empty", 14, "Did you mean \"email\"?"},
            {"%2 = x", 1, "Unknown field \"%2\" at column 1."},
            {"[Frist name] = x", 1, "Did you mean \"First name\"?"},
            {"xyzzyplugh = x", 1, "Unknown field \"xyzzyplugh\" at column 1. Put"},
            {"score >= abc", 10, "At column 10: score is a whole number; \"abc\" is not."},
            {"score = 1.5", 9, "score is a whole number"},
            {"amount > 5,000", 11, "Expected \"and\" or \"or\" at column 11, not \",\"."},
            {"amount > 1e5", 10, "amount is an amount of money; \"1e5\" is not."},
            {"amount > 99999999999999999999", 10, "too large"},
            {"score contains 5", 7, "\"contains\" does not suit score, which is a whole number. Use one of: =, !="},
            {"city > x", 6, "\">\" does not suit city, which is text."},
            {"stage contains x", 7, "does not suit stage, which is a stage"},
            {"tags > x", 6, "does not suit tags, which is a list"},
            {"do_not_call > 1", 13, "does not suit do_not_call, which is yes or no"},
            {"do_not_call = maybe", 15, "yes or no; \"maybe\" is neither"},
            {"captured > soon", 12, "Write dates as 2026-01-31"},
            {"birthday = 2026-01-31T10:00", 12, "without a time of day"},
            {"birthday within last 3 hours", 22, "count in days or longer"},
            {"captured within last fortnight", 22, "needs a length of time such as 30 days"},
            {"lifecycle = mqll", 13, "Did you mean \"mql\"?"},
            {"lifecycle = zzzzzzzzz", 13, "It is one of prospect, inquiry"},
            {"city", 5, "The condition ends at column 5 where an operator for city, such as =, is expected."},
            {"city x", 6, "Expected an operator for city, such as =, at column 6, not \"x\"."},
            {"city =", 7, "a value for city is expected"},
            {"city = and zip = 1", 8, "Expected a value for city at column 8"},
            {"city = a b zip = c", 12, "Expected \"and\" or \"or\" before \"zip\" at column 12."},
            {"city = \"a\" zip = c", 12, "Expected \"and\" or \"or\" at column 12, not \"zip\"."},
            {"city = x and", 13, "a field name is expected"},
            {"(city = x", 10, "the \")\" for the \"(\" at column 1"},
            {"city = x)", 9, "Expected \"and\" or \"or\" at column 9, not \")\"."},
            {"city in (a, b", 14, "the \")\" for the \"(\" at column 9"},
            {"city in ()", 10, "a value for city"},
            {"city in (a, \"\")", 9, "city is empty"},
            {"city = \"abc", 8, "begins at column 8 has no closing quote"},
            {"[city = abc", 1, "has no closing \"]\""},
            {"city ! x", 6, "\"!\" at column 6 has no meaning"},
            {"score between 1 or 2", 17, "the second value of \"between\""},
            {"score between 20 and 10", 15, "write the smaller value first"},
            {"import_line = 5", 1, "cannot be used in conditions"},
            {"city contains \"\"", 15, "needs a text that is not empty"},
        };
        for (const auto &[text, column, part] : cases)
            QTest::newRow(text) << QString::fromUtf8(text) << column << QString::fromUtf8(part);
    }

    void saysWhereAndWhatWasExpected()
    {
        QFETCH(QString, text);
        QFETCH(int, column);
        QFETCH(QString, part);
        const Result<Condition> condition = parseCondition(text, m_catalog);
        QVERIFY(!condition);
        QCOMPARE(condition.error().code, Error::Invalid);
        QVERIFY2(condition.error().message.contains(part), qPrintable(condition.error().message));
        QCOMPARE(errorColumn(condition.error()).value_or(0), column);
    }

    void holdsForTheLead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        const std::pair<const char *, bool> cases[] = {
            {"", true},
            {"not everything", false},
            {"first_name = jose", true},
            {"first_name = JOSÉ", true},
            {"company contains 'muller & son'", true},
            {"company starts with MÜLL", true},
            {"company ends with x", false},
            {"company contains (zzz, søn)", true},
            {"source = \" google ads \"", true},
            {"state in (ca, tx)", true},
            {"state not in (ca, tx)", false},
            {"phone = \"+1 (212) 555-0142\"", true},
            {"phone starts with \"+1 212\"", true},
            {"phone contains 555-0142", true},
            {"tags contains vip", true},
            {"tags contains 'New York'", true},
            {"tags contains york", false},
            {"tags starts with new", true},
            {"tags does not contain (a, vip)", false},
            {"score >= 50", true},
            {"score > 50", false},
            {"score between 50 and 60", true},
            {"score in (49, 50)", true},
            {"amount > 4999.99", true},
            {"amount > 5k", false},
            {"amount = 5000", true},
            {"amount < 5000.001", true},
            {"amount = 5000.001", false},
            {"amount != 5000.001", true},
            {"ratio > 0.25", false},
            {"ratio <= 0.25", true},
            {"ratio in (0.1, 0.25)", true},
            {"do_not_call", true},
            {"do_not_text", false},
            {"do_not_text is false", true},
            {"homeowner is false", false}, // empty: neither true nor false
            {"homeowner is true", false},
            {"not homeowner", true},
            {"homeowner is empty", true},
            {"captured today", false}, // 2026-03-12 04:00 Z is midnight in New York
            {"captured yesterday", true},
            {"captured < today", true},
            {"captured > yesterday", false},
            {"captured >= yesterday", true},
            {"captured within last 22 hours", true},
            {"captured within last 21 hours", false},
            {"captured within next 3 days", false},
            {"captured between 2026-03-01 and 2026-03-11", true},
            {"birthday = 1980-01-01", true},
            {"birthday before 1980-01-02", true},
            {"birthday < 1980-01-01", false},
            {"city = x", false},
            {"city != x", true},
            {"city not in (x)", true},
            {"city contains x", false},
            {"city does not contain x", true},
            {"city is empty", true},
            {"city is not empty", false},
            {"employees < 5", false},
            {"not employees >= 5", true},
            {"employees != 5", true},
            {"stage = qualified", true},
            {"stage = 7", true},
            {"stage in (new, 8)", false},
            {"owner = me", true},
            {"owner = 'Zoë Q'", true},
            {"lifecycle = mql", true},
            {"city = x or score = 50 and state = tx", true},
            {"(city = x or score = 50) and state = ca", false},
            {"not (state = tx and score = 50)", false},
            {"not (state = ca or score = 51)", true},
        };
        for (const auto &[text, expected] : cases)
            QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << expected;
    }

    void holdsForTheLead()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        const Result<Condition> condition = parseCondition(text, m_catalog);
        QVERIFY2(condition.isOk(), condition ? "" : qPrintable(condition.error().message));
        ResolveContext context;
        context.now = iso("2026-03-12T20:00:00Z");
        context.zone = QTimeZone("America/New_York");
        context.me = UserId{42};
        const Record lead = sampleLead();
        const ReferenceNamer name = [](FieldNumber field, qint64 id) {
            return field == F::Stage && id == 7 ? QStringLiteral("Qualified") : field == F::Owner ? QStringLiteral("Zoe Q") : QString();
        };
        QCOMPARE(matches(resolve(*condition, m_catalog, context), [&lead](FieldNumber field) { return lead.value(field); }, name), expected);
    }

    void speaksInSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const std::pair<const char *, const char *> cases[] = {
            {"source = \"Google Ads\" and state in (CA, TX) and score >= 50 and captured within last 30 days and not email is empty",
             "Source is Google Ads, state is CA or TX, score is at least 50, captured in the last 30 days and e-mail is not empty"},
            {"captured this week or id = 5", "Captured this week or ID is 5"},
            {"captured before 3 days ago", "Captured before 3 days ago"},
            {"captured within last 1 week", "Captured in the last week"},
            {"captured > 1 month ago", "Captured after 1 month ago"},
            {"captured >= start of last month", "Captured on or after the first day of last month"},
            {"tags contains (vip, gold)", "Tags include vip or gold"},
            {"do_not_call", "Do not call is yes"},
            {"not (score < 5)", "Not (score is less than 5)"},
            {"(city = a or city = b) and zip = c", "(City is a or city is b) and ZIP / postcode is c"},
            {"city = %1", "City is %1"},
            {"not everything", "No lead"},
            {"", ""},
        };
        for (const auto &[text, expected] : cases)
            QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << QString::fromUtf8(expected);
    }

    void speaksInSentences()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(toSentence(*parseCondition(text, m_catalog), m_catalog), expected);
    }

    void resolvesToSimpleTests()
    {
        ResolveContext context;
        context.now = iso("2026-03-12T20:00:00Z");
        const auto resolved = [&](QStringView text) { return resolve(*parseCondition(text, m_catalog), m_catalog, context); };
        const ResolvedCondition negated = resolved(u"not (state = CA or not score >= 50)");
        QCOMPARE(negated.kind, ResolvedCondition::Kind::All);
        QCOMPARE(negated.parts.size(), 2U);
        QVERIFY(negated.parts[0].test.negated);
        QCOMPARE(negated.parts[0].test.texts.front(), std::string("ca"));
        QVERIFY(!negated.parts[1].test.negated);
        QCOMPARE(negated.parts[1].test.ranges.front().low, 50);
    }

    void flattensAndKeepsNothingAndEverything()
    {
        const ResolveContext context;
        const auto resolved = [&](QStringView text) { return resolve(*parseCondition(text, m_catalog), m_catalog, context); };
        QVERIFY(resolved(u"").isEverything());
        QVERIFY(resolved(u"not everything").isNothing());
        QCOMPARE(resolved(u"city = a and (zip = b and (zip = c and zip = d))").parts.size(), 4U);
        QCOMPARE(resolved(u"score in (3, 1, 2, 7)").test.ranges, (std::vector<NumberRange>{{1, 3}, {7, 7}}));
    }

    void refusesTooDeepAndTooLongText()
    {
        const auto nested = [](int n, QStringView open, QStringView close) {
            return QString(open.toString().repeated(n) + QStringLiteral("city = x") + close.toString().repeated(n));
        };
        QVERIFY(parseCondition(nested(100, u"(", u")"), m_catalog).isOk());
        QVERIFY(!parseCondition(nested(101, u"(", u")"), m_catalog).isOk());
        QVERIFY(!parseCondition(nested(30000, u"(", u""), m_catalog).isOk());
        QVERIFY(parseCondition(nested(100, u"not ", u""), m_catalog).isOk());
        QVERIFY(!parseCondition(nested(16000, u"not ", u""), m_catalog).isOk());
        QVERIFY(!parseCondition(QString(Condition::MaxTextSize + 1, u' '), m_catalog).isOk());
        QString many = QStringLiteral("id=1");
        for (int i = 0; i < 7000; ++i)
            many += QStringLiteral(" or id=1");
        QVERIFY(parseCondition(many, m_catalog).isOk());
    }

    void readsLongConditionsQuickly()
    {
        QString text;
        while (text.size() < Condition::MaxTextSize - 60)
            text += (text.isEmpty() ? QStringLiteral() : QStringLiteral(" or ")) + QStringLiteral("Street, second line = Kö");
        QElapsedTimer timer;
        timer.start();
        QVERIFY(parseCondition(text, m_catalog).isOk());
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

    void factoriesTidyUp()
    {
        const Condition a = Condition::test(F::City, Operator::IsEmpty);
        QVERIFY(Condition::all({}).isEverything());
        QVERIFY(Condition::any({}).isEverything());
        QVERIFY(Condition::any({a, Condition()}).isEverything());
        QCOMPARE(Condition::all({a, Condition()}), a);
        QCOMPARE(Condition::any({a}), a);
        QCOMPARE(Condition::all({a, Condition::negation(a)}).nodeCount(), 4);
        QCOMPARE(Condition::all({a, Condition::negation(a)}).depth(), 2);
        QCOMPARE(parseCondition(u"state = a or (city = b and not state = c)", m_catalog)->usedFields(),
                 (std::vector<FieldNumber>{F::City, F::State}));
    }

    void listsOperatorsForEveryType()
    {
        for (int i = 0; i <= static_cast<int>(FieldType::LeadRef); ++i) {
            const auto choices = operatorsFor(static_cast<FieldType>(i));
            QVERIFY(choices.size() >= 4);
            for (const OperatorChoice &choice : choices) {
                QVERIFY(!choice.label.isEmpty());
                QCOMPARE(operatorFromText(operatorText(choice.op)), std::optional(choice.op));
            }
        }
        QCOMPARE(operatorLabel(Operator::Less, FieldType::DateTime), QStringLiteral("is before"));
        QCOMPARE(operatorLabel(Operator::Less, FieldType::Integer), QStringLiteral("is less than"));
    }

    void refusesJsonThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("part");
        const std::pair<const char *, const char *> cases[] = {
            {"", "it is not JSON"},
            {"[]", "it is not JSON"},
            {"{}", "no version"},
            {"{\"version\":1}", "at where, an object is expected"},
            {"{\"version\":2,\"where\":{}}", "newer version"},
            {"{\"version\":1,\"where\":{},\"x\":1}", "\"x\" is unknown"},
            {"{\"version\":1,\"where\":{\"some\":[]}}", "\"some\" is unknown"},
            {"{\"version\":1,\"where\":{\"all\":[],\"any\":[]}}", "one of \"all\""},
            {"{\"version\":1,\"where\":{\"all\":{}}}", "at where.all, a list is expected"},
            {"{\"version\":1,\"where\":{\"all\":[{},1]}}", "at where.all[1], an object"},
            {"{\"version\":1,\"where\":{\"field\":\"zzz\",\"op\":\"=\"}}", "no field \"zzz\""},
            {"{\"version\":1,\"where\":{\"field\":\"city\",\"op\":\"~\"}}", "no operator \"~\""},
            {"{\"version\":1,\"where\":{\"field\":\"city\",\"op\":\"=\"}}", "needs 1 values, not 0"},
            {"{\"version\":1,\"where\":{\"field\":\"city\",\"op\":\"=\",\"values\":[1]}}", "at where.values[0], a text is expected"},
            {"{\"version\":1,\"where\":{\"field\":\"score\",\"op\":\"=\",\"values\":[\"1\"]}}", "a number is expected"},
            {"{\"version\":1,\"where\":{\"field\":\"score\",\"op\":\"=\",\"values\":[1e300]}}", "too large"},
            {"{\"version\":1,\"where\":{\"field\":\"score\",\"op\":\"is empty\",\"values\":[1]}}", "needs 0 values"},
            {"{\"version\":1,\"where\":{\"field\":\"score\",\"op\":\"=\",\"values\":[1],\"x\":0}}", "\"x\" is unknown"},
            {"{\"version\":1,\"where\":{\"not\":{\"field\":\"city\",\"op\":\"<\",\"values\":[\"x\"]}}}", "at where.not, \"<\" does not suit city"},
        };
        for (const auto &[json, part] : cases)
            QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(part);
    }

    void refusesJsonThatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, part);
        const Result<Condition> condition = conditionFromJson(json, m_catalog);
        QVERIFY(!condition);
        QVERIFY2(condition.error().message.contains(part), qPrintable(condition.error().message));
    }

    void refusesDeepAndLargeJson()
    {
        const auto nested = [](int n) {
            return QByteArray("{\"version\":1,\"where\":" + QByteArray("{\"not\":").repeated(n) + "{\"field\":\"city\",\"op\":\"is empty\"}" + QByteArray("}").repeated(n) + "}");
        };
        QVERIFY(conditionFromJson(nested(100), m_catalog).isOk());
        QVERIFY(!conditionFromJson(nested(101), m_catalog).isOk());
        QVERIFY(!conditionFromJson(nested(100000), m_catalog).isOk());
        QVERIFY(!conditionFromJson(QByteArray("{\"version\":1,\"where\":{\"any\":[{}" + QByteArray(",{}").repeated(10000) + "]}}"), m_catalog).isOk());
    }

    void completes_data()
    {
        QTest::addColumn<QString>("text"); // | is the cursor
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("from");
        const std::tuple<const char *, const char *, int> cases[] = {
            {"|", "id", 0},
            {"sour|", "source", 0},
            {"first na|", "first_name", 0},
            {"source |", "=", 7},
            {"email does not co|", "does not contain", 6},
            {"captured with|", "within last", 9},
            {"captured within last |", "7 days", 21},
            {"captured this|", "this week", 9},
            {"source = |", "\"Google Ads\"", 9},
            {"source = goo|", "\"Google Ads\"", 9},
            {"source = \"goo|", "\"Google Ads\"", 9},
            {"source in (Web, goo|", "\"Google Ads\"", 16},
            {"source = Web |", "and", 13},
            {"source = Web o|", "or", 13},
            {"(source = Web |", "and", 14},
            {"city = x and lifec|", "lifecycle", 13},
            {"lifecycle = m|", "mql", 12},
            {"do_not_call is |", "is true", 12},
            {"owner = m|", "me", 8},
            {"nonsense = x and |", "", 17},
            {"sc|ore >= 5", "score", 0},
        };
        for (const auto &[text, first, from] : cases)
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(first) << from;
    }

    void completes()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);
        QFETCH(int, from);
        const int cursor = static_cast<int>(text.indexOf(u'|'));
        const KnownValues known = [](const Field &field) {
            return field.number == F::Source ? QStringList{QStringLiteral("Google Ads"), QStringLiteral("Web")} : QStringList();
        };
        const QString whole = QString(text).remove(u'|');
        const ConditionCompletions completions = completionsAt(whole, cursor, m_catalog, known);
        QCOMPARE(completions.choices.empty() ? QString() : completions.choices.front().text, first);
        QCOMPARE(completions.from, from);
        if (text == u"sc|ore >= 5")
            QCOMPARE(completions.to, 5);
    }
};

QTEST_APPLESS_MAIN(TestCondition)
#include "tst_condition.moc"
