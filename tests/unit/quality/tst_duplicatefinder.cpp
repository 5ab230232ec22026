#include "core/base/text.h"
#include "core/quality/duplicatefinder.h"
#include "core/quality/duplicatefindernormal.h"

#include <QFile>
#include <QTest>
#include <map>
#include <random>
#include <set>

using namespace lead;

namespace {

using Row = std::vector<std::string>;
using Pairs = std::set<std::pair<std::string, std::string>>;

const std::vector<std::pair<FieldNumber, CompareKind>> Columns = {
    {F::FirstName, CompareKind::GivenName},
    {F::LastName, CompareKind::FamilyName},
    {F::Email, CompareKind::Email},
    {F::Phone, CompareKind::Phone},
    {F::Company, CompareKind::Company},
    {F::Street, CompareKind::Street},
    {F::City, CompareKind::City},
    {F::State, CompareKind::State},
    {F::Zip, CompareKind::Zip},
};

LeadTable tableOf(const std::vector<Row> &rows)
{
    LeadTable table;
    for (std::size_t c = 0; c < Columns.size(); ++c) {
        ComparedField field;
        field.number = Columns[c].first;
        field.label = QStringLiteral("Field %1").arg(c);
        field.kind = Columns[c].second;
        for (const Row &row : rows)
            field.values.append(c < row.size() ? row[c] : std::string());
        table.fields.push_back(std::move(field));
    }
    return table;
}

double confidence(const Row &a, const Row &b)
{
    const LeadTable table = tableOf({a, b});
    const PreparedLeads leads(table);
    const DuplicateModel model = DuplicateModel::usual(leads);
    return PairScorer(leads, model).confidence(0, 1);
}

/// People without anything to do with each other.
std::vector<Row> strangers(int count)
{
    static const std::vector<std::string> syllables = {"ba", "ko", "mi",  "ter", "son", "vil", "ra",  "ne",
                                                       "du", "li", "gar", "sto", "man", "be",  "rol", "ka"};
    std::mt19937 random(7);
    const auto word = [&] {
        return syllables[random() % 16] + syllables[random() % 16] + syllables[random() % 16];
    };
    const auto digits = [&](int n) {
        std::string text = "2";
        while (static_cast<int>(text.size()) < n)
            text += static_cast<char>('0' + random() % 10);
        return text;
    };
    std::vector<Row> rows;
    for (int i = 0; i < count; ++i) {
        const std::string first = word();
        const std::string last = word();
        rows.push_back({first, last, first + '.' + last + "@example.com", "+1" + digits(10), word() + " Inc",
                        digits(3) + ' ' + word() + " St", word(), "CA", digits(5)});
    }
    return rows;
}

std::vector<Row> readCsv(const QString &path)
{
    QFile file(path);
    std::vector<Row> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    Row row;
    std::string cell;
    bool isQuoted = false;
    for (const char c : file.readAll()) {
        if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == ',' || c == '\n')) {
            row.emplace_back(trimmed(cell));
            cell.clear();
            if (c == '\n')
                rows.push_back(std::exchange(row, {}));
        } else {
            cell += c;
        }
    }
    if (!row.empty()) {
        row.emplace_back(trimmed(cell));
        rows.push_back(row);
    }
    return rows;
}

CompareKind kindOfHeading(const std::string &heading)
{
    static const std::map<std::string, CompareKind> kinds = {
        {"first_name", CompareKind::GivenName},
        {"given_name", CompareKind::GivenName},
        {"last_name", CompareKind::FamilyName},
        {"surname", CompareKind::FamilyName},
        {"email", CompareKind::Email},
        {"phone", CompareKind::Phone},
        {"company", CompareKind::Company},
        {"street", CompareKind::Street},
        {"address_1", CompareKind::Street},
        {"city", CompareKind::City},
        {"suburb", CompareKind::City},
        {"state", CompareKind::State},
        {"zip", CompareKind::Zip},
        {"postcode", CompareKind::Zip},
        {"dob", CompareKind::Date},
        {"date_of_birth", CompareKind::Date},
    };
    const auto at = kinds.find(heading);
    return at == kinds.end() ? CompareKind::Text : at->second;
}

Pairs truePairs(const QString &path)
{
    Pairs pairs;
    for (const Row &row : readCsv(path))
        pairs.insert(std::minmax(row[0], row[1]));
    return pairs;
}

} // namespace

class TestDuplicateFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesTwoLeads_data()
    {
        QTest::addColumn<std::vector<std::string>>("a");
        QTest::addColumn<std::vector<std::string>>("b");
        QTest::addColumn<bool>("isOne");
        const Row bob = {"Robert",
                         "Smithers",
                         "rsmithers@example.com",
                         "+12125550142",
                         "Acme Foods Inc",
                         "12 North Main St",
                         "Albany",
                         "NY",
                         "12207"};
        const auto changed = [&bob](const std::map<std::size_t, std::string> &changes) {
            Row row = bob;
            for (const auto &[column, value] : changes)
                row[column] = value;
            return row;
        };
        const auto row = [&bob](const char *name, const Row &other, bool isOne) {
            QTest::newRow(name) << bob << other << isOne;
        };
        row("the same", bob, true);
        row("nickname, no e-mail", changed({{0, "Bob"}, {2, ""}}), true);
        row("swapped names", changed({{0, "Smithers"}, {1, "Robert"}, {2, ""}}), true);
        row("whole name in one field", changed({{0, "Robert Smithers"}, {1, ""}, {2, ""}}), true);
        row("initial", changed({{0, "R."}, {2, ""}}), true);
        row("typing errors", changed({{0, "Rboert"}, {1, "Smiters"}, {2, ""}}), true);
        row("capitals and blanks", changed({{0, "  ROBERT "}, {1, "SMITHERS"}}), true);
        row("postcode with four more digits", changed({{8, "12207-1234"}, {2, ""}}), true);
        row("street spelled out", changed({{5, "12 N. Main Street"}, {2, ""}}), true);
        row("tag in the address", changed({{2, "RSmithers+news@Example.com"}, {3, ""}}), true);
        row("only name and e-mail", {"Robert", "Smithers", "rsmithers@example.com"}, true);
        row("only e-mail and phone", {"", "", "rsmithers@example.com", "(212) 555-0142"}, true);

        row("household", changed({{0, "Deborah"}, {2, "deb@example.org"}, {4, "Oak Bank"}}), false);
        row("couple with one firm", changed({{0, "Deborah"}, {2, "deb@example.org"}}), false);
        row("switchboard",
            {"Deborah", "Jones", "dj@example.org", "+12125550142", "Acme Foods Inc", "9 Oak Ave", "Troy",
             "NY", "12180"},
            false);
        row("same name, other person",
            {"Robert", "Smithers", "bob@example.org", "+14155550199", "Oak Bank", "77 Hill Rd", "Oakland",
             "CA", "94601"},
            false);
        row("same name only", {"Robert", "Smithers"}, false);
        row("same phone only", {"", "", "", "+12125550142"}, false);
        QTest::newRow("office address")
            << Row{"Robert", "Smithers", "info@acme.example", "+12125550142"}
            << Row{"Deborah", "Jones", "info@acme.example", "+12125550177"} << false;
        QTest::newRow("junior and senior")
            << Row{"Robert", "Smithers Jr.", "", "+12125550142", "", "12 Main St", "Albany", "NY", "12207"}
            << Row{"Robert", "Smithers Sr.", "", "+12125550142", "", "12 Main St", "Albany", "NY", "12207"}
            << false;
        QTest::newRow("accents") << Row{"José",       "Núñez",  "",   "+12125550142", "",
                                        "12 Main St", "Albany", "NY", "12207"}
                                 << Row{"Jose",       "Nunez",  "",   "2125550142", "",
                                        "12 Main St", "Albany", "NY", "12207"}
                                 << true;
    }
    void judgesTwoLeads()
    {
        QFETCH(std::vector<std::string>, a);
        QFETCH(std::vector<std::string>, b);
        QFETCH(bool, isOne);
        const double ab = confidence(a, b);
        QVERIFY2(isOne == (ab >= 0.5), qPrintable(QString::number(ab)));
        QCOMPARE(confidence(b, a), ab);
    }

    void neverMatchesEmptyValues()
    {
        QVERIFY(confidence({}, {}) < 0.01);
        QVERIFY(confidence({"Robert"}, {"", "Smithers"}) < 0.01);
        // Two hundred leads without a value each, and leads with nothing at all.
        std::vector<Row> rows = strangers(200);
        for (Row &row : rows)
            row[2] = row[3] = row[8] = "";
        rows.resize(260);
        DuplicateFinder finder(tableOf(rows));
        const auto pairs = finder.find({});
        QVERIFY(pairs);
        QCOMPARE(pairs->size(), std::size_t(0));
    }

    void anEmptyColumnChangesNothing()
    {
        std::vector<Row> rows = strangers(300);
        for (int i = 0; i < 40; ++i) {
            rows.push_back(rows[static_cast<std::size_t>(i)]);
            rows.back()[static_cast<std::size_t>(i % 4)] = "";
        }
        LeadTable table = tableOf(rows);
        const auto before = DuplicateFinder(table).find({});
        ComparedField empty;
        empty.number = FirstCustomField;
        for (std::size_t i = 0; i < rows.size(); ++i)
            empty.values.append({});
        table.fields.push_back(std::move(empty));
        const auto after = DuplicateFinder(table).find({});
        QVERIFY(before && after);
        QCOMPARE(before->size(), std::size_t(40));
        QCOMPARE(after->size(), before->size());
        for (std::size_t i = 0; i < before->size(); ++i) {
            QCOMPARE((*after)[i].a, (*before)[i].a);
            QCOMPARE((*after)[i].b, (*before)[i].b);
            QCOMPARE((*after)[i].confidence, (*before)[i].confidence);
        }
    }

    void givesTheSameAnswerWithAnyNumberOfThreads()
    {
        std::vector<Row> rows = strangers(300);
        rows.insert(rows.end(), rows.begin(), rows.begin() + 50);
        DuplicateOptions one;
        one.threads = 1;
        DuplicateOptions four;
        four.threads = 4;
        const auto a = DuplicateFinder(tableOf(rows)).find(one);
        const auto b = DuplicateFinder(tableOf(rows)).find(four);
        QVERIFY(a && b);
        QCOMPARE(a->size(), std::size_t(50));
        QCOMPARE(b->size(), a->size());
    }

    void doesNotJoinTheUsersOfOneSwitchboard()
    {
        std::vector<Row> rows = strangers(2000);
        for (int i = 0; i < 500; ++i) {
            rows[static_cast<std::size_t>(i)][3] = "+12125550142";
            rows[static_cast<std::size_t>(i)][4] = "Acme Inc";
        }
        const auto pairs = DuplicateFinder(tableOf(rows)).find({});
        QVERIFY(pairs);
        QCOMPARE(pairs->size(), std::size_t(0));
    }

    void rareValuesCountMoreThanCommonOnes()
    {
        std::vector<Row> rows = strangers(500);
        for (std::size_t i = 0; i < 200; ++i)
            rows[i][1] = "Smith";
        const LeadTable table = tableOf(rows);
        DuplicateFinder finder(table);
        QVERIFY(finder.find({}));
        const auto rarity = [&](const char *name) {
            const PreparedLeads leads(table);
            TermList terms;
            return finder.model().logRarity(1, terms.hash(terms.add(name)));
        };
        QVERIFY(rarity("smith") > rarity("zuckmayer") + 2);
    }

    void tellsWhy()
    {
        const LeadTable table = tableOf({{"Robert", "Smithers", "rs@example.com", "+12125550142"},
                                         {"Bob", "Smithers", "rs@example.com", "+12125550143"}});
        const auto pairs = leadsLikeTheLast(table, nullptr, 0.5);
        QCOMPARE(pairs.size(), std::size_t(1));
        QStringList reasons;
        for (const DuplicateReason &reason : pairs.front().reasons)
            reasons.append(reason.text);
        QVERIFY2(reasons.contains(QStringLiteral("Same e-mail address: rs@example.com")),
                 qPrintable(reasons.join(u'|')));
        QVERIFY2(reasons.contains(QStringLiteral("Forms of one name: robert and bob")),
                 qPrintable(reasons.join(u'|')));
        QCOMPARE(pairs.front().reasons.front().field, int(F::Email));
    }

    void keepsPercentSignsInReasons()
    {
        const LeadTable table = tableOf({{"Robert", "Smithers", "%2@example.com", "+12125550142"},
                                         {"Robert", "Smithers", "%2@example.com", "+12125550142"}});
        const auto pairs = leadsLikeTheLast(table, nullptr, 0.5);
        QCOMPARE(pairs.size(), std::size_t(1));
        QCOMPARE(pairs.front().reasons.front().text, QStringLiteral("Same e-mail address: %2@example.com"));
    }

    void stopsWhenAsked()
    {
        DuplicateOptions options;
        options.progress = [](double) { return false; };
        const auto pairs = DuplicateFinder(tableOf(strangers(100))).find(options);
        QVERIFY(!pairs);
        QCOMPARE(pairs.error().code, Error::Cancelled);
    }

    void takesNoLeadsAndOneLead()
    {
        QCOMPARE(DuplicateFinder(LeadTable()).find({})->size(), std::size_t(0));
        QCOMPARE(DuplicateFinder(tableOf({{"Robert"}})).find({})->size(), std::size_t(0));
        QVERIFY(leadsLikeTheLast(LeadTable(), nullptr, 0.5).empty());
    }

    void readsNames_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("family");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << QByteArray("Robert") << QByteArray("Smith") << QByteArray("robert|smith|0");
        QTest::newRow("whole") << QByteArray("Robert Smith") << QByteArray() << QByteArray("robert|smith|0");
        QTest::newRow("particle") << QByteArray() << QByteArray("Ana de la Cruz")
                                  << QByteArray("ana|delacruz|0");
        QTest::newRow("title") << QByteArray("Dr. Ana") << QByteArray("O'Neal Jr.")
                               << QByteArray("ana|oneal|2");
        QTest::newRow("one word") << QByteArray("Jr") << QByteArray() << QByteArray("jr||0");
        QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray("||0");
    }
    void readsNames()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, family);
        const ComparableName name = comparableName(given.toStdString(), family.toStdString(), {});
        QTEST(QByteArray::fromStdString(name.given + '|' + name.family + '|' + std::to_string(name.suffix)),
              "expected");
    }

    void findsTheDuplicatesOfTheCorpora_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("truth");
        QTest::addColumn<double>("least");
        const auto add = [](const char *name, const QStringList &files, const char *truth, double least) {
            QTest::newRow(name) << files << QString::fromLatin1(truth) << least;
        };
        add("leads", {QStringLiteral("lead_duplicates/leads.csv")}, "lead_duplicates/true_pairs.csv", 0.985);
        add("febrl 1", {QStringLiteral("febrl/dataset1.csv")}, "febrl/dataset1_true_pairs.csv", 0.995);
        add("febrl 2", {QStringLiteral("febrl/dataset2.csv")}, "febrl/dataset2_true_pairs.csv", 0.995);
        add("febrl 4", {QStringLiteral("febrl/dataset4a.csv"), QStringLiteral("febrl/dataset4b.csv")},
            "febrl/dataset4_true_pairs.csv", 0.995);
        add("splink", {QStringLiteral("splink/fake_1000.csv")}, "splink/fake_1000_true_pairs.csv", 0.94);
    }
    void findsTheDuplicatesOfTheCorpora()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, truth);
        QFETCH(double, least);
        const QString folder = qEnvironmentVariable("LEADWRIGHT_CORPORA") + QStringLiteral("/dedupe/");
        if (!QFile::exists(folder + truth))
            QSKIP("0 of 5 lists compared: LEADWRIGHT_CORPORA does not name the corpora");
        std::vector<std::string> ids;
        LeadTable table;
        for (const QString &file : files) {
            const std::vector<Row> rows = readCsv(folder + file);
            for (std::size_t c = 1; table.fields.size() + 1 < rows[0].size(); ++c) {
                ComparedField field;
                field.number = FirstCustomField + static_cast<int>(c);
                field.kind = kindOfHeading(rows[0][c]);
                table.fields.push_back(std::move(field));
            }
            for (std::size_t r = 1; r < rows.size(); ++r) {
                ids.push_back(rows[r][0]);
                for (std::size_t c = 1; c < rows[0].size(); ++c)
                    table.fields[c - 1].values.append(rows[0][c] == "cluster" ? std::string() : rows[r][c]);
            }
        }
        const Pairs expected = truePairs(folder + truth);
        const auto found = DuplicateFinder(table).find({});
        QVERIFY(found);
        double right = 0;
        for (const DuplicatePair &pair : *found)
            right += static_cast<double>(expected.count(std::minmax(ids[pair.a], ids[pair.b])));
        const double f1 = 2 * right / static_cast<double>(found->size() + expected.size() - 1);
        qInfo("F1 %.4f, %zu pairs of %zu leads", f1, found->size(), ids.size());
        QVERIFY(f1 >= least);
    }
};

QTEST_GUILESS_MAIN(TestDuplicateFinder)
#include "tst_duplicatefinder.moc"
