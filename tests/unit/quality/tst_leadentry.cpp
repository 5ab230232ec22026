#include "tests/support/testworkspace.h"

#include "core/leads/leadacts.h"
#include "core/quality/leadentry.h"
#include "core/quality/referencedata.h"

#include <algorithm>

using namespace lead;

class TestLeadEntry : public QObject
{
    Q_OBJECT

    ReferenceData m_reference;

    CheckedLead check(Workspace &w, const TypedLead &typed)
    {
        const Result<CheckedLead> checked = LeadEntry(w, m_reference).check(typed);
        if (!checked)
            qFatal("%s", qPrintable(checked.error().message));
        return *checked;
    }
    static const EntryFinding *finding(const CheckedLead &lead, IssueCode code)
    {
        const auto it = std::find_if(lead.findings.begin(), lead.findings.end(), [code](const EntryFinding &f) { return f.code == code; });
        return it == lead.findings.end() ? nullptr : &*it;
    }
    LeadId add(Workspace &w, const std::vector<LeadActs::Assignment> &values)
    {
        const auto done = LeadActs(w).create(values, m_reference);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return done->lead;
    }

private Q_SLOTS:
    void cleansWhatIsTypedAsAnImportDoes()
    {
        TestWorkspace w;
        const CheckedLead lead = check(*w, {{F::FullName, QStringLiteral("Dr. Ada Lovelace")},
                                            {F::Email, QStringLiteral("ADA@EXAMPLE.COM")},
                                            {F::Phone, QStringLiteral("(212) 555-0142")},
                                            {F::State, QStringLiteral("new york")},
                                            {F::Amount, QStringLiteral("$1,200.50")},
                                            {F::Tags, QStringLiteral("hot; new")},
                                            {F::Stage, QStringLiteral("won")}});
        const Lead stored{{}, 0, lead.values};
        QCOMPARE(stored.text(F::FirstName), QStringLiteral("Ada"));
        QCOMPARE(stored.text(F::LastName), QStringLiteral("Lovelace"));
        QCOMPARE(stored.text(F::Email), QStringLiteral("ada@example.com"));
        QCOMPARE(stored.text(F::Phone), QStringLiteral("+12125550142"));
        QCOMPARE(stored.text(F::State), QStringLiteral("NY"));
        QCOMPARE(stored.text(F::Tags), QStringLiteral("hot\nnew"));
        QCOMPARE(stored.number(F::Amount), 120050);
        QCOMPARE(stored.number(F::Stage), w->firstStage(StageKind::Won)->id.value);
        QVERIFY(!lead.refusal);
    }

    // Found by the fuzzer of rows: ASCII text passed for clean whatever was in it.
    void keepsNoControlCharacters()
    {
        TestWorkspace w;
        const CheckedLead lead = check(*w, {{F::FirstName, QStringLiteral("A\u0001d\u001b[31ma")},
                                            {F::Company, QStringLiteral("Ac\u0007me\u007f")},
                                            {F::Zip, QStringLiteral("021\u000839")},
                                            {F::State, QStringLiteral("Nowhere\u0002land")},
                                            {F::Source, QStringLiteral("We\u0000b")},
                                            {F::Notes, QStringLiteral("a\tb\nc\u000bd")}});
        const Lead stored{{}, 0, lead.values};
        QCOMPARE(stored.text(F::FirstName), QStringLiteral("Ad[31ma"));
        QCOMPARE(stored.text(F::Company), QStringLiteral("Acme"));
        QCOMPARE(stored.text(F::Zip), QStringLiteral("02139"));
        QCOMPARE(stored.text(F::State), QStringLiteral("Nowhereland"));
        QCOMPARE(stored.text(F::Source), QStringLiteral("Web"));
        QCOMPARE(stored.text(F::Notes), QStringLiteral("a\tb\ncd"));
    }

    void suggestsNothingForAPostcodeThatFitsNoPattern()
    {
        TestWorkspace w;
        const CheckedLead lead = check(*w, {{F::LastName, QStringLiteral("Lovelace")}, {F::Zip, QStringLiteral("84969")}, {F::Country, QStringLiteral("CA")}});
        const EntryFinding *invalid = finding(lead, IssueCode::ZipInvalid);
        QVERIFY(invalid);
        QVERIFY2(invalid->suggestion.isEmpty(), qPrintable(invalid->message)); // what was typed is no suggestion
        QCOMPARE((Lead{{}, 0, lead.values}.text(F::Zip)), QStringLiteral("84969"));
    }

    void suggestsTheMailDomainThatWasMeant()
    {
        TestWorkspace w;
        const CheckedLead lead = check(*w, {{F::LastName, QStringLiteral("Lovelace")}, {F::Email, QStringLiteral("ada@gmial.com")}});
        const EntryFinding *typo = finding(lead, IssueCode::EmailTypo);
        QVERIFY(typo);
        QCOMPARE(typo->field, FieldNumber(F::Email));
        QCOMPARE(typo->suggestion, QStringLiteral("ada@gmail.com"));
        QVERIFY(typo->message.contains(typo->suggestion));
        QVERIFY(!typo->isUnread);
        QCOMPARE((Lead{{}, 0, lead.values}.text(F::Email)), QStringLiteral("ada@gmial.com")); // a suggestion, not a decision
    }

    void findsTheStoredLeadThatItProbablyIs_data()
    {
        QTest::addColumn<TypedLead>("typed");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *name, TypedLead typed, bool found) { QTest::newRow(name) << typed << found; };
        row("the address, in capitals", {{F::Email, QStringLiteral("ADA@example.com")}}, true);
        row("the number and a nickname", {{F::FirstName, QStringLiteral("Bob")}, {F::LastName, QStringLiteral("Lovelace")}, {F::Mobile, QStringLiteral("212 555 0142")}}, true);
        row("the number of the household", {{F::FirstName, QStringLiteral("Zelda")}, {F::LastName, QStringLiteral("Lovelace")}, {F::Phone, QStringLiteral("212 555 0142")}}, false);
        row("only the name", {{F::FirstName, QStringLiteral("Robert")}, {F::LastName, QStringLiteral("Lovelace")}}, false);
        row("nothing in common", {{F::Email, QStringLiteral("grace@example.com")}, {F::Phone, QStringLiteral("212 555 0199")}}, false);
    }
    void findsTheStoredLeadThatItProbablyIs()
    {
        QFETCH(TypedLead, typed);
        QFETCH(bool, found);
        TestWorkspace w;
        const LeadId known = add(*w, {{QStringLiteral("first_name"), QStringLiteral("Robert")}, {QStringLiteral("last_name"), QStringLiteral("Lovelace")},
                                      {QStringLiteral("email"), QStringLiteral("ada@example.com")}, {QStringLiteral("phone"), QStringLiteral("+12125550142")}});
        const CheckedLead lead = check(*w, typed);
        QCOMPARE(lead.matches.size(), size_t(found));
        if (!found)
            return;
        QCOMPARE(lead.matches.front().lead, known);
        QCOMPARE(lead.matches.front().name, QStringLiteral("Robert Lovelace"));
        QVERIFY(!lead.matches.front().reason.isEmpty());
    }

    void doesNotMatchDeletedLeads()
    {
        TestWorkspace w;
        const LeadId known = add(*w, {{QStringLiteral("email"), QStringLiteral("ada@example.com")}});
        VERIFY_OK(LeadActs(*w).remove({known}));
        QVERIFY(check(*w, {{F::Email, QStringLiteral("ada@example.com")}}).matches.empty());
    }

    void decidesDatesOverAllAndMatchesRowsAgainstEachOther()
    {
        TestWorkspace w;
        const std::vector<TypedLead> rows{{{F::Email, QStringLiteral("ada@example.com")}, {F::Birthday, QStringLiteral("03/04/1990")}},
                                          {{F::Email, QStringLiteral("bob@example.com")}, {F::Birthday, QStringLiteral("25/04/1990")}},
                                          {{F::Email, QStringLiteral("Ada@Example.com")}}};
        const auto checked = LeadEntry(*w, m_reference).check(rows);
        VERIFY_OK(checked);
        QCOMPARE(checked->size(), size_t(3));
        const auto days = [](int month, int day) { return QDate(1990, month, day).toJulianDay() - QDate(1970, 1, 1).toJulianDay(); };
        QCOMPARE((Lead{{}, 0, checked->at(0).values}.number(F::Birthday)), days(4, 3)); // the second row shows that days come first
        QCOMPARE((Lead{{}, 0, checked->at(1).values}.number(F::Birthday)), days(4, 25));
        QVERIFY(checked->at(1).matches.empty());
        QCOMPARE(checked->at(2).matches.size(), size_t(1));
        QVERIFY(!checked->at(2).matches.front().lead.isValid());
        QCOMPARE(checked->at(2).matches.front().earlierRow, 0);
    }

    void doesNotAddWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("amount") << QStringLiteral("amount") << QStringLiteral("a lot");
        QTest::newRow("date") << QStringLiteral("birthday") << QStringLiteral("30 February 1990");
        QTest::newRow("yes or no") << QStringLiteral("do_not_call") << QStringLiteral("maybe");
        QTest::newRow("owner") << QStringLiteral("owner") << QStringLiteral("Nobody Atall");
        QTest::newRow("stage") << QStringLiteral("stage") << QStringLiteral("Nirvana");
        QTest::newRow("unknown field") << QStringLiteral("shoe_size") << QStringLiteral("9");
        QTest::newRow("worked out") << QStringLiteral("outcome") << QStringLiteral("won");
    }
    void doesNotAddWhatItCannotRead()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        TestWorkspace w;
        const auto done = LeadActs(*w).create({{QStringLiteral("last_name"), QStringLiteral("Lovelace")}, {field, text}}, m_reference);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Invalid);
        QVERIFY2(done.error().message.size() > 10, qPrintable(done.error().message));
        QCOMPARE(w->connection().number(QStringLiteral("SELECT count(*) FROM lead")).value_or(-1), 0);
    }

    void needsSomethingToKnowTheLeadBy()
    {
        TestWorkspace w;
        QVERIFY(check(*w, {{F::City, QStringLiteral("London")}}).refusal);
        QVERIFY(check(*w, {}).refusal);
        QVERIFY(!check(*w, {{F::Company, QStringLiteral("Engines Ltd")}}).refusal);
    }
};

QTEST_GUILESS_MAIN(TestLeadEntry)
#include "tst_leadentry.moc"
