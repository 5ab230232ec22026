#include "core/domain/fieldcatalog.h"
#include "core/quality/missingpolicy.h"
#include "core/quality/validator.h"

#include <QSet>
#include <QTest>

using namespace lead;

class TestValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rejectsOnlyRowsThatNobodyCanBeKnownBy()
    {
        QCOMPARE(int(rowIssue(HasNothing)), int(IssueCode::EmptyRow));
        QCOMPARE(int(rowIssue(HasOther)), int(IssueCode::NothingToIdentify));
        for (unsigned one : {HasName, HasCompany, HasEmail, HasPhone, HasExternalId})
            QCOMPARE(int(rowIssue(one | HasOther)), int(IssueCode::None));
        const std::vector<Issue> warnings{{F::Phone, IssueCode::PhoneInvalid, "12", ""},
                                          {F::Email, IssueCode::EmailInvalid, "x", ""}};
        QVERIFY(!isBlocked(warnings));
        const std::vector<Issue> blocked{{0, IssueCode::TooManyColumns, "", ""}};
        QVERIFY(isBlocked(blocked));
    }

    void everyIssueHasAKeyAndASentence()
    {
        QSet<QByteArray> keys;
        for (int i = 1; i < int(IssueCode::Count); ++i) {
            const auto code = static_cast<IssueCode>(i);
            const std::string_view key = issueKey(code);
            QVERIFY(!key.empty());
            keys.insert(QByteArray(key.data(), int(key.size())));
            QCOMPARE(int(issueFromKey(key)), i);
            const QString message =
                issueMessage({F::Phone, code, "a %1 b %3", "right"}, QStringLiteral("Phone"));
            QVERIFY2(message.endsWith(u'.'), qPrintable(message));
            QVERIFY(issueSeverity(code) == Severity::Blocking || !message.contains(u"%2"));
        }
        QCOMPARE(keys.size(), int(IssueCode::Count) - 1);
        QCOMPARE(int(issueFromKey("no_such_key")), int(IssueCode::None));
        QCOMPARE(issueMessage({F::Email, IssueCode::EmailTypo, "a@gmial.com", "a@gmail.com"},
                              QStringLiteral("E-mail")),
                 QStringLiteral(
                     "E-mail: the domain of \"a@gmial.com\" looks mistyped. Perhaps a@gmail.com was meant."));
    }

    void countsFindingsAndKeepsAFew()
    {
        IssueTally tally, other;
        for (int i = 0; i < 100; ++i)
            tally.add(F::Phone, IssueCode::PhoneInvalid, i, "12");
        other.add(F::Phone, IssueCode::PhoneInvalid, 7, "13");
        other.add(0, IssueCode::EmptyRow, 8, "");
        other.add(F::Email, IssueCode::None, 9, "");
        tally.add(other);
        QCOMPARE(tally.count(IssueCode::PhoneInvalid), 101);
        QCOMPARE(tally.count(Severity::Blocking), 1);
        QCOMPARE(tally.count(Severity::Warning), 101);
        const auto entries = tally.entries();
        QCOMPARE(entries.size(), std::size_t(2));
        QCOMPARE(int(entries[0].code), int(IssueCode::EmptyRow));
        QCOMPARE(entries[1].examples.size(), IssueTally::MaxExamples);
    }

    void emptiesMissingMarkersButNotNames()
    {
        const FieldCatalog catalog;
        const MissingPolicy policy;
        const ColumnMissing source(policy, *catalog.find(F::Source));
        for (const char *missing : {"", "  ", "Select", "N/A", "null", "NULL", "none", "-", "#N/A", "unknown",
                                    "\\N", "(blank)", "–", "k.A."})
            QVERIFY2(source.isMissing(missing), missing);
        for (const char *real : {"Web", "Referral", "0", "No", "Other", "x"})
            QVERIFY2(!source.isMissing(real), real);

        ColumnMissing lastName(policy, *catalog.find(F::LastName));
        for (const char *name : {"Smith", "Null", "Garcia", "Na"})
            lastName.observe(name);
        QVERIFY(!lastName.isMissing("Null"));
        QVERIFY(!lastName.isMissing("Na"));
        QVERIFY(lastName.isMissing("-"));
        QVERIFY(lastName.isMissing("N/A"));
        for (int i = 0; i < 5; ++i)
            lastName.observe("null");
        QVERIFY(lastName.isMissing("null"));

        ColumnMissing country(policy, *catalog.find(F::Country));
        for (const char *code : {"US", "DE", "NA", "ZA"})
            country.observe(code);
        QVERIFY(!country.isMissing("NA"));
        QVERIFY(country.isMissing("null"));
        ColumnMissing names(policy, *catalog.find(F::Country));
        for (const char *name : {"United States", "Germany", "NA"})
            names.observe(name);
        QVERIFY(names.isMissing("NA"));

        const ColumnMissing consent(policy, *catalog.find(F::Consent));
        QVERIFY(!consent.isMissing("Unknown")); // one of its options
        QVERIFY(consent.isMissing("Select"));
        QVERIFY(ColumnMissing(policy, *catalog.find(F::State)).isMissing("NA"));

        const MissingPolicy own({"xx", "Keine Ahnung"});
        QVERIFY(ColumnMissing(own, *catalog.find(F::City)).isMissing("keine ahnung"));
        QVERIFY(!ColumnMissing(own, *catalog.find(F::City)).isMissing("null"));
    }
};

QTEST_APPLESS_MAIN(TestValidator)
#include "tst_validator.moc"
