#include "core/base/text.h"
#include "core/intake/mappingpreset.h"
#include "core/intake/mappingproposal.h"
#include "headersets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lead;

class TestColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsHeaderSets_data();
    void mapsHeaderSets();
    void mapsTheHeaderCorpus();
    void letsValuesDecide_data();
    void letsValuesDecide();
    void fillsEachFieldOnce();
    void saysWhyAColumnStaysUnmapped();
    void mapsWithoutHeadingsOnlyWhatIsUnmistakable();
    void recognisesPresetsAndTakesThemByName();
    void keepsItsSignatureWhenColumnsMove();
    void takesTheSavedMappingForTheSameHeadings();
    void readsBackWhatItWrites();
    void readsMappingsTypedByHand();
    void refusesMappingsThatCannotWork_data();
    void refusesMappingsThatCannotWork();
    void readsItsOwnExportBack();

private:
    QString keyOf(const ColumnMapping &mapping, std::size_t column) const
    {
        const Field *field = m_catalog.find(mapping.columns.at(column).field);
        return field ? field->key : QString();
    }
    ColumnMapping propose(const QString &headings, const QStringList &rows = {}) const;

    FieldCatalog m_catalog;
};

static std::vector<std::string> cellsOf(const QString &line)
{
    std::vector<std::string> cells;
    for (const QString &cell : line.split(u'|'))
        cells.push_back(toUtf8(cell));
    return cells;
}

ColumnMapping TestColumnMapping::propose(const QString &headings, const QStringList &rows) const
{
    std::vector<std::vector<std::string>> cells;
    for (const QString &row : rows)
        cells.push_back(cellsOf(row));
    MappingQuestion question;
    question.headings = cellsOf(headings);
    for (const std::vector<std::string> &row : cells)
        question.rows.emplace_back(row.begin(), row.end());
    return proposeMapping(question, m_catalog);
}

void TestColumnMapping::mapsHeaderSets_data()
{
    QTest::addColumn<QString>("columns");
    for (const HeaderSet &set : headerSets)
        QTest::newRow(set.name) << QString::fromUtf8(set.columns);
}

void TestColumnMapping::mapsHeaderSets()
{
    QFETCH(QString, columns);
    QStringList headings;
    QStringList wanted;
    for (const QString &column : columns.split(u'|')) {
        headings += column.section(u'=', 0, -2);
        wanted += column.section(u'=', -1);
    }
    const ColumnMapping mapping = propose(headings.join(u'|'));
    for (qsizetype i = 0; i < headings.size(); ++i)
        QCOMPARE(headings[i] + QStringLiteral(" -> ") + keyOf(mapping, static_cast<std::size_t>(i)),
                 headings[i] + QStringLiteral(" -> ") + wanted[i]);
}

void TestColumnMapping::mapsTheHeaderCorpus()
{
    QFile file(qEnvironmentVariable("LEADWRIGHT_CORPORA") +
               QStringLiteral("/header_mapping/header_truth.json"));
    if (!qEnvironmentVariableIsSet("LEADWRIGHT_CORPORA") || !file.open(QIODevice::ReadOnly))
        QSKIP("skipped: 15 header sets, LEADWRIGHT_CORPORA is not set");
    int mapped = 0;
    int right = 0;
    int open = 0;
    int invented = 0;
    const QJsonObject sets = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString &name : sets.keys()) {
        const QJsonArray columns = sets[name].toObject()[u"columns"].toArray();
        MappingQuestion question;
        for (const QJsonValue &column : columns)
            question.headings.push_back(toUtf8(column.toArray().at(0).toString()));
        const ColumnMapping mapping = proposeMapping(question, m_catalog);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString wanted = columns.at(i).toArray().at(1).toString();
            const QString got = keyOf(mapping, static_cast<std::size_t>(i));
            (wanted.isEmpty() ? open : mapped) += 1;
            right += !wanted.isEmpty() && got == wanted ? 1 : 0;
            invented += wanted.isEmpty() && !got.isEmpty() ? 1 : 0;
        }
    }
    qInfo("%d of %d mapped headings right, %d of %d unmapped ones invented", right, mapped, invented, open);
    QVERIFY(right >= mapped * 0.99);
    QVERIFY(invented <= open * 0.02);
}

void TestColumnMapping::letsValuesDecide_data()
{
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *name, const char *headings, std::initializer_list<const char *> rows,
                        const char *fields) {
        QStringList lines;
        for (const char *line : rows)
            lines += QString::fromUtf8(line);
        QTest::newRow(name) << QString::fromUtf8(headings) << lines << QString::fromUtf8(fields);
    };
    row("Estado with states", "Nombre|Estado|Correo",
        {"Ana|Jalisco|a@x.mx", "Luis|Puebla|b@x.mx", "Eva|Sonora|c@x.mx"}, "full_name|state|email");
    row("Estado with statuses", "Nombre|Estado|Correo",
        {"Ana|Nuevo|a@x.mx", "Luis|Contactado|b@x.mx", "Eva|Perdido|c@x.mx"}, "full_name|status|email");
    row("State with statuses", "Email|State", {"a@x.com|Open", "b@x.com|Closed", "c@x.com|Working"},
        "email|");
    row("a name column with addresses", "Name|Phone",
        {"a@x.com|+12125550142", "b@x.com|+12125550143", "c@x.com|+12125550144"}, "email|phone");
    row("a phone column with words", "Email|Phone", {"a@x.com|yes", "b@x.com|no", "c@x.com|yes"}, "email|");
    row("Title with salutations", "Title|First Name|Email",
        {"Mr|Ken|a@x.com", "Dr|Ada|b@x.com", "Mrs|Eve|c@x.com"}, "salutation|first_name|email");
    row("Title with positions", "Title|First Name|Email",
        {"CEO|Ken|a@x.com", "Buyer|Ada|b@x.com", "VP, Sales|Eve|c@x.com"}, "job_title|first_name|email");
    row("two phones", "Phone|Telephone|Email",
        {"2125550142|2125550143|a@x.com", "2125550144|2125550145|b@x.com"}, "phone|phone2|email");
    row("the filled one of two", "Phone|Telephone", {"|2125550143", "|2125550145"}, "phone2|phone");
    row("Date with dates", "Date|Email", {"2024-09-04|a@x.com", "2024-09-05|b@x.com"}, "created_at|email");
    row("Date with words", "Date|Email", {"soon|a@x.com", "later|b@x.com"}, "|email");
    row("URL of people", "URL|Email",
        {"https://www.linkedin.com/in/a|a@x.com", "https://www.linkedin.com/in/b|b@x.com"},
        "linkedin_url|email");
    row("URL of companies", "URL|Email", {"https://x.com|a@x.com", "https://y.com|b@x.com"}, "website|email");
    row("Customer with people", "Customer|Email",
        {"Ken Placeholder|a@x.com", "Ada Sample|b@x.com", "Eve Mock|c@x.com"}, "full_name|email");
    row("Customer with companies", "Customer|Email",
        {"Acme Inc|a@x.com", "Stark & Sons|b@x.com", "Globex LLC|c@x.com"}, "company|email");
    row("Language with languages", "Language|Email", {"en|a@x.com", "de|b@x.com"}, "language|email");
    row("Language with something else", "Language|Email", {"C++|a@x.com", "Rust|b@x.com"}, "|email");
    row("Campaign with counts", "campaign|email", {"1|a@x.com", "2|b@x.com", "1|c@x.com"}, "|email");
    row("an id that repeats", "id|email",
        {"1|a@x.com", "1|b@x.com", "1|c@x.com", "1|d@x.com", "1|e@x.com", "1|f@x.com", "1|g@x.com",
         "1|h@x.com", "1|i@x.com", "1|j@x.com"},
        "|email");
    row("an unknown heading over addresses", "Kennung der Post|Vorname", {"a@x.com|Ada", "b@x.com|Ken"},
        "email|first_name");
    row("somebody else's address", "Referred by e|Vorname", {"a@x.com|Ada", "b@x.com|Ken"}, "|first_name");
}

void TestColumnMapping::letsValuesDecide()
{
    QFETCH(QString, headings);
    QFETCH(QStringList, rows);
    QFETCH(QString, fields);
    const ColumnMapping mapping = propose(headings, rows);
    QStringList got;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i)
        got += keyOf(mapping, i);
    QCOMPARE(got.join(u'|'), fields);
}

void TestColumnMapping::fillsEachFieldOnce()
{
    const ColumnMapping mapping =
        propose(QStringLiteral("City|Town|City|E-Mail|email|Mail|Phone|Phone|Phone|Cell|Mobile"));
    QSet<FieldNumber> seen;
    for (const MappedColumn &column : mapping.columns) {
        QVERIFY(!column.field || !seen.contains(column.field));
        seen.insert(column.field);
    }
    QCOMPARE(keyOf(mapping, 3), QStringLiteral("email"));
    QCOMPARE(keyOf(mapping, 4), QStringLiteral("email2"));
    QCOMPARE(keyOf(mapping, 5), QString());
    QCOMPARE(keyOf(mapping, 9), QStringLiteral("mobile"));
}

void TestColumnMapping::saysWhyAColumnStaysUnmapped()
{
    const ColumnMapping mapping = propose(QStringLiteral("Email|Customer|City|Town|Lead Owner"));
    QVERIFY(mapping.columns[1].reason.contains(QStringLiteral("Company")));
    QVERIFY(mapping.columns[3].reason.contains(QStringLiteral("“City”")));
    QVERIFY(mapping.columns[0].reason.isEmpty());
    QVERIFY(mapping.columns[0].confidence > 0.9);
    QCOMPARE(mapping.columns[1].confidence, 0.0);
}

void TestColumnMapping::mapsWithoutHeadingsOnlyWhatIsUnmistakable()
{
    const QStringList rows{QStringLiteral("Ken|a@x.com|+12125550142|12.50|NY|07030"),
                           QStringLiteral("Ada|b@x.com|+12125550143|9.00|CA|02139"),
                           QStringLiteral("Eve|c@x.com|(212) 555-0144|8.10|MA|10001")};
    const ColumnMapping mapping = propose(QStringLiteral("Column1|Column2|Column3|Column4||F6"), rows);
    QCOMPARE(keyOf(mapping, 0), QString());
    QCOMPARE(keyOf(mapping, 1), QStringLiteral("email"));
    QCOMPARE(keyOf(mapping, 2), QStringLiteral("phone"));
    QCOMPARE(keyOf(mapping, 3), QString());
    QCOMPARE(keyOf(mapping, 5), QString());
    QCOMPARE(mapping.columns[1].how, MappedBy::Pattern);
    QVERIFY(mapping.signature.empty());
    // The first row of data taken for headings.
    QCOMPARE(keyOf(propose(rows.front(), rows.mid(1)), 1), QStringLiteral("email"));
}

void TestColumnMapping::recognisesPresetsAndTakesThemByName()
{
    QCOMPARE(
        propose(QStringLiteral("id|created_time|ad_id|ad_name|adset_id|form_id|is_organic|platform|email"))
            .preset,
        std::string("meta"));
    QCOMPARE(propose(QStringLiteral("First Name|Last Name|Email|Phone")).preset, std::string());
    for (const MappingPreset &preset : mappingPresets())
        QCOMPARE(findPreset(preset.key()), &preset);
    MappingQuestion question;
    question.headings = {"Title", "First Name"};
    question.preset = "outlook";
    QCOMPARE(keyOf(proposeMapping(question, m_catalog), 0), QStringLiteral("salutation"));
    question.preset = "salesforce";
    QCOMPARE(keyOf(proposeMapping(question, m_catalog), 0), QStringLiteral("job_title"));
}

void TestColumnMapping::keepsItsSignatureWhenColumnsMove()
{
    const std::string signature = headerSignature({"First Name", "E-Mail", "Phone"});
    QCOMPARE(headerSignature({"phone ", "first_name", "Email"}), signature);
    QVERIFY(headerSignature({"First Name", "E-Mail"}) != signature);
    QVERIFY(headerSignature({"First Name", "E-Mail", "Phone", "Phone"}) != signature);
    QVERIFY(headerSignature({"Column1", "Column2"}).empty());
    QVERIFY(headerSignature({}).empty());
}

void TestColumnMapping::takesTheSavedMappingForTheSameHeadings()
{
    ColumnMapping saved = propose(QStringLiteral("Wert A|Wert B|Email"));
    saved.name = "partner";
    saved.columns[0].field = F::Company;
    saved.columns[2].field = 0;
    saved.country = "DE";
    MappingQuestion question;
    question.headings = {"Email", "WERT B", "Wert A"};
    question.saved = {saved};
    const ColumnMapping mapping = proposeMapping(question, m_catalog);
    QCOMPARE(keyOf(mapping, 0), QString());
    QCOMPARE(keyOf(mapping, 2), QStringLiteral("company"));
    QCOMPARE(mapping.columns[2].how, MappedBy::Saved);
    QCOMPARE(mapping.columns[2].confidence, 1.0);
    QCOMPARE(mapping.country, std::string("DE"));
    QCOMPARE(mapping.name, std::string("partner"));
}

void TestColumnMapping::readsBackWhatItWrites()
{
    ColumnMapping mapping = propose(QStringLiteral("Vorname|E-Mail|Erstellt am|Foo"));
    mapping.name = "partner";
    mapping.columns[2].dateHint = DateHint::DayFirst;
    mapping.dateHint = DateHint::MonthFirst;
    mapping.country = "DE";
    mapping.constants[F::Source] = "Partner";
    const QJsonObject json = toJson(mapping, m_catalog);
    const Result<ColumnMapping> read = mappingFromJson(QJsonDocument(json).toJson(), m_catalog);
    QVERIFY(read.isOk());
    QCOMPARE(toJson(*read, m_catalog), json);
    QCOMPARE(read->columns[2].dateHint, DateHint::DayFirst);
    QCOMPARE(read->constants.at(F::Source), std::string("Partner"));
}

void TestColumnMapping::readsMappingsTypedByHand()
{
    const Result<ColumnMapping> read =
        mappingFromJson(R"({"columns": {"Kontakt": "full_name", "Tel": "phone", "Mist": null}})", m_catalog);
    QVERIFY(read.isOk());
    const Result<ColumnMapping> fit = fitted(*read, {"TEL.", "Kontakt", "Anderes"});
    QVERIFY(fit.isOk());
    QCOMPARE(keyOf(*fit, 0), QStringLiteral("phone"));
    QCOMPARE(keyOf(*fit, 1), QStringLiteral("full_name"));
    QCOMPARE(keyOf(*fit, 2), QString());
    QVERIFY(!fitted(*read, {"Kontakt"}).isOk());
    QVERIFY(fitted(*read, {"Kontakt"}).error().message.contains(QStringLiteral("Tel")));
}

void TestColumnMapping::refusesMappingsThatCannotWork_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("not JSON") << QByteArray("columns");
    QTest::newRow("no columns") << QByteArray("{}");
    QTest::newRow("an unknown field") << QByteArray(R"({"columns": {"a": "nonsense"}})");
    QTest::newRow("a derived field") << QByteArray(R"({"columns": {"a": "score"}})");
    QTest::newRow("two columns for one field") << QByteArray(R"({"columns": {"a": "email", "b": "email"}})");
    QTest::newRow("an unknown constant") << QByteArray(R"({"columns": {}, "constants": {"nonsense": "x"}})");
    for (const char *own : {"id", "score", "outcome", "import", "import_line", "duplicate_of", "assigned_at", "accept_by"})
        QTest::addRow("the same %s for every row", own) << QByteArray(R"({"columns": {"a": "email"}, "constants": {")") + own + R"(": "7"}})";
    QTest::newRow("a newer version") << QByteArray(R"({"version": 99, "columns": {}})");
}

void TestColumnMapping::refusesMappingsThatCannotWork()
{
    QFETCH(QByteArray, json);
    const Result<ColumnMapping> read = mappingFromJson(json, m_catalog);
    QVERIFY(!read.isOk());
    QVERIFY(!read.error().message.isEmpty());
}

void TestColumnMapping::readsItsOwnExportBack()
{
    MappingQuestion question;
    for (const Field &field : m_catalog.fields())
        if (field.use & InExport)
            question.headings.push_back(toUtf8(field.key));
    const ColumnMapping mapping = proposeMapping(question, m_catalog);
    for (std::size_t i = 0; i < question.headings.size(); ++i) {
        const Field *field = m_catalog.find(QStringView(fromUtf8(question.headings[i])));
        QCOMPARE(mapping.columns[i].header + "=" + toUtf8(keyOf(mapping, i)),
                 mapping.columns[i].header + "=" +
                     (field->use & InImport ? question.headings[i] : std::string()));
    }
}

QTEST_APPLESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
