#include "core/base/text.h"
#include "core/domain/conditionjson.h"
#include "core/domain/conditionresolver.h"
#include "core/domain/conditiontext.h"
#include "core/domain/conditionvalue.h"

#include <QJsonDocument>
#include <QTest>
#include <random>

using namespace lead;

namespace {

/// Random conditions and leads; the same for the same seed.
class Generator
{
public:
    Generator(unsigned seed, const FieldCatalog &catalog) : m_random(seed), m_catalog(catalog) {}

    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }

    QString text()
    {
        static const QStringList pieces{QStringLiteral("CA"), QStringLiteral("and"), QStringLiteral("Not"), QStringLiteral("Google Ads"),
                                        QStringLiteral("\""), QStringLiteral("\\"), QStringLiteral("'x"), QStringLiteral("ü"), QStringLiteral("a\nb"),
                                        QStringLiteral("\t"), QStringLiteral(")"), QStringLiteral("]"), QStringLiteral("50%1"), QStringLiteral("😀"),
                                        QStringLiteral(" x "), QStringLiteral("everything"), QStringLiteral("\\n"), QStringLiteral("“q”")};
        QString out;
        for (int i = below(3) + 1; i > 0; --i)
            out += pieces[below(static_cast<int>(pieces.size()))];
        return out.trimmed().isEmpty() ? QStringLiteral("y") : out;
    }

    RelativeDate date(FieldType type)
    {
        using Kind = RelativeDate::Kind;
        const auto unit = static_cast<DateUnit>(3 + below(4));
        switch (below(type == FieldType::Date ? 5 : 8)) {
        case 0:
            return {Kind::Day, DateUnit::Day, below(40000) - 10000};
        case 1:
            return {Kind::Period, static_cast<DateUnit>(2 + below(5)), below(3) - 1};
        case 2:
            return {below(2) ? Kind::PeriodStart : Kind::PeriodEnd, unit, below(3) - 1};
        case 3:
            return {Kind::Shifted, static_cast<DateUnit>(2 + below(5)), below(2) ? 1 + below(500) : -1 - below(500)};
        case 4:
            return {};
        case 5:
            return {Kind::Moment, DateUnit::Day, static_cast<std::int64_t>(below(2000000000)) * 1000 + below(2) * below(1000)};
        case 6:
            return {Kind::LocalMoment, DateUnit::Day, static_cast<std::int64_t>(below(2000000000)) * 1000};
        default:
            return {Kind::Shifted, static_cast<DateUnit>(below(2)), below(2) ? 1 + below(99) : -1 - below(99)};
        }
    }

    ConditionValue value(const Field &field, Operator op)
    {
        if (operandsOf(op) == Operands::Span)
            return DateSpan{1 + below(400), static_cast<DateUnit>((field.type == FieldType::Date ? 2 : 0) + below(5))};
        if (!field.options.isEmpty())
            return field.options[below(static_cast<int>(field.options.size()))];
        switch (field.type) {
        case FieldType::Integer:
            return qint64(below(200) - 50);
        case FieldType::Decimal:
        case FieldType::Money:
            return below(3) ? below(100000) / 100.0 : std::ldexp(below(1000000), -below(30));
        case FieldType::Date:
        case FieldType::DateTime:
            return date(field.type);
        default:
            return text();
        }
    }

    Condition test()
    {
        while (true) {
            const Field &field = m_catalog.fields()[static_cast<std::size_t>(below(static_cast<int>(m_catalog.fields().size())))];
            const auto operators = operatorsFor(field.type);
            const Operator op = operators[static_cast<std::size_t>(below(static_cast<int>(operators.size())))].op;
            std::vector<ConditionValue> values;
            const Operands operands = operandsOf(op);
            const int count = operands == Operands::None ? 0 : operands == Operands::Two ? 2 : operands == Operands::Many ? 1 + below(4) : 1;
            for (int i = 0; i < count; ++i)
                values.push_back(value(field, op));
            if (Result<Condition> made = checkedTest(field, op, std::move(values)))
                return *made;
        }
    }

    Condition condition(int depth)
    {
        const int choice = depth == 0 ? 9 : below(10);
        if (choice < 6) {
            std::vector<Condition> parts;
            for (int i = 1 + below(4); i > 0; --i)
                parts.push_back(condition(depth - 1));
            return choice < 3 ? Condition::all(std::move(parts)) : Condition::any(std::move(parts));
        }
        if (choice == 6)
            return Condition::negation(condition(depth - 1));
        return below(50) == 0 ? Condition() : test();
    }

    FieldValue fieldValue(const Field &field)
    {
        if (below(4) == 0)
            return {};
        switch (field.type) {
        case FieldType::Boolean:
            return qint64(below(2));
        case FieldType::Decimal:
            return below(1000) / 100.0;
        case FieldType::Date:
            return qint64(below(40000) - 10000);
        case FieldType::DateTime:
            return qint64(below(2000000000)) * 1000;
        default:
            return isTextual(field.type) ? FieldValue(text()) : FieldValue(qint64(below(200) - 50));
        }
    }

private:
    std::mt19937 m_random;
    const FieldCatalog &m_catalog;
};

// The meaning of groups and negation, said once more and differently.
bool holds(const Condition &condition, const FieldCatalog &catalog, const ResolveContext &context, const FieldReader &read)
{
    switch (condition.kind()) {
    case Condition::Kind::Test:
        return matches(resolve(condition, catalog, context).test, read(condition.field()));
    case Condition::Kind::Not:
        return !holds(condition.parts().front(), catalog, context, read);
    default:
        break;
    }
    const bool isAll = condition.kind() == Condition::Kind::All;
    for (const Condition &part : condition.parts())
        if (holds(part, catalog, context, read) != isAll)
            return !isAll;
    return isAll;
}

} // namespace

class TestConditionProperties : public QObject
{
    Q_OBJECT

    FieldCatalog m_catalog = catalog();

    static FieldCatalog catalog()
    {
        Field ratio;
        ratio.number = 1000;
        ratio.key = QStringLiteral("ratio");
        ratio.label = QStringLiteral("Ratio");
        ratio.type = FieldType::Decimal;
        Field reserved = ratio;
        reserved.number = 1001;
        reserved.key = QStringLiteral("not");
        reserved.label = QStringLiteral("Between and");
        reserved.type = FieldType::Text;
        return FieldCatalog({ratio, reserved});
    }

private Q_SLOTS:
    void textReadsBackAsTheSameCondition()
    {
        Generator generator(1, m_catalog);
        for (int i = 0; i < 5000; ++i) {
            const Condition condition = generator.condition(generator.below(5));
            const QString text = toText(condition, m_catalog);
            const Result<Condition> again = parseCondition(text, m_catalog);
            QVERIFY2(again.isOk(), again ? "" : qPrintable(QString(text + u'\n' + again.error().message)));
            QVERIFY2(*again == condition, qPrintable(QString(text + u'\n' + toText(*again, m_catalog))));
            QCOMPARE(toSentence(condition, m_catalog).isEmpty(), condition.isEverything());
        }
    }

    void jsonReadsBackAsTheSameCondition()
    {
        Generator generator(2, m_catalog);
        for (int i = 0; i < 5000; ++i) {
            const Condition condition = generator.condition(generator.below(5));
            const QByteArray json = QJsonDocument(toJson(condition, m_catalog)).toJson(QJsonDocument::Compact);
            const Result<Condition> again = conditionFromJson(json, m_catalog);
            QVERIFY2(again.isOk(), again ? "" : qPrintable(QString(QString::fromUtf8(json) + u'\n' + again.error().message)));
            QVERIFY2(*again == condition, json.constData());
        }
    }

    void resolvingKeepsTheMeaningOfGroups()
    {
        Generator generator(3, m_catalog);
        ResolveContext context;
        context.now = 1700000000000;
        context.zone = QTimeZone("America/New_York");
        int held = 0;
        constexpr int rounds = 3000;
        for (int i = 0; i < rounds; ++i) {
            const Condition condition = generator.condition(generator.below(4));
            QHash<FieldNumber, FieldValue> lead;
            for (const Field &field : m_catalog.fields())
                lead.insert(field.number, generator.fieldValue(field));
            const FieldReader read = [&lead](FieldNumber field) { return lead.value(field); };
            const bool expected = holds(condition, m_catalog, context, read);
            QCOMPARE(matches(resolve(condition, m_catalog, context), read), expected);
            QCOMPARE(matches(resolve(Condition::negation(condition), m_catalog, context), read), !expected);
            held += expected;
        }
        QVERIFY(held > rounds / 10 && held < rounds * 9 / 10);
    }

    void everyPrefixAndGarbageIsReadOrRefused()
    {
        Generator generator(4, m_catalog);
        for (int i = 0; i < 300; ++i) {
            QString text = toText(generator.condition(3), m_catalog);
            if (!text.isEmpty())
                text[generator.below(static_cast<int>(text.size()))] = QStringLiteral("()\"',=<>[] x9").at(generator.below(13));
            const QString prefix = text.left(generator.below(static_cast<int>(text.size()) + 1));
            const Result<Condition> condition = parseCondition(prefix, m_catalog);
            if (!condition) {
                const int column = errorColumn(condition.error()).value_or(0);
                QVERIFY(column >= 1 && column <= prefix.size() + 1);
                QVERIFY(!condition.error().message.isEmpty());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestConditionProperties)
#include "tst_conditionproperties.moc"
