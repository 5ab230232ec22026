#include "core/domain/fieldcatalog.h"
#include "core/quality/mergeplan.h"

#include <QTest>

using namespace lead;

namespace {

FieldValue text(const char *value)
{
    return QString::fromUtf8(value);
}

MergeLead leadOf(int id, std::map<FieldNumber, FieldValue> values = {})
{
    MergeLead lead;
    lead.id = LeadId{id};
    lead.values = std::move(values);
    lead.createdAt = 1000 * id;
    lead.updatedAt = 1000 * id;
    return lead;
}

MergePlan planned(const std::vector<MergeLead> &leads, const MergeWishes &wishes = {})
{
    const Result<MergePlan> plan = planMerge(leads, FieldCatalog(), wishes);
    return plan ? *plan : MergePlan();
}

FieldValue after(const MergePlan &plan, FieldNumber field)
{
    for (const MergeChange &change : plan.changes) {
        if (change.field == field)
            return change.after;
    }
    return {};
}

} // namespace

class TestMergePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheSurvivor_data()
    {
        QTest::addColumn<QString>("lifecycle1");
        QTest::addColumn<int>("activities1");
        QTest::addColumn<QString>("lifecycle2");
        QTest::addColumn<int>("activities2");
        QTest::addColumn<int>("survivor");
        const QString mql = QStringLiteral("mql");
        const QString sql = QStringLiteral("sql");
        QTest::newRow("furthest lifecycle first") << mql << 9 << sql << 0 << 2;
        QTest::newRow("then most activity") << mql << 1 << mql << 2 << 2;
        QTest::newRow("then the oldest") << mql << 1 << mql << 1 << 1;
        QTest::newRow("disqualified is no progress") << QStringLiteral("disqualified") << 5 << mql << 0 << 2;
        QTest::newRow("unknown is last")
            << QStringLiteral("???") << 5 << QStringLiteral("prospect") << 0 << 2;
    }
    void choosesTheSurvivor()
    {
        QFETCH(QString, lifecycle1);
        QFETCH(QString, lifecycle2);
        QFETCH(int, activities1);
        QFETCH(int, activities2);
        MergeLead one = leadOf(1, {{F::Lifecycle, lifecycle1}});
        MergeLead two = leadOf(2, {{F::Lifecycle, lifecycle2}});
        one.activities = activities1;
        two.activities = activities2;
        QTEST(int(planned({one, two}).survivor.value), "survivor");
        QTEST(int(planned({two, one}).survivor.value), "survivor");
    }

    void keepsTheSurvivorsValueAndElseTakesTheNewest()
    {
        const MergePlan plan =
            planned({leadOf(1, {{F::FirstName, text("Ann")}}),
                     leadOf(2, {{F::FirstName, text("Anna")}, {F::JobTitle, text("Buyer")}}),
                     leadOf(3, {{F::JobTitle, text("Head buyer")}})});
        QCOMPARE(plan.survivor.value, 1);
        QCOMPARE(plan.changes.size(), std::size_t(1));
        QCOMPARE(plan.changes[0], (MergeChange{F::JobTitle, {}, text("Head buyer"), LeadId{3}}));
        QCOMPARE(plan.losers, (std::vector<LeadId>{LeadId{2}, LeadId{3}}));
    }

    void trustsTheTimeOfTheSingleField()
    {
        MergeLead two = leadOf(2, {{F::JobTitle, text("Buyer")}});
        two.changedAt[F::JobTitle] = 9000;
        const MergePlan plan = planned({leadOf(1), two, leadOf(3, {{F::JobTitle, text("Head buyer")}})});
        QCOMPARE(after(plan, F::JobTitle), text("Buyer"));
    }

    void unitesAddressesAndNumbers()
    {
        const MergePlan plan =
            planned({leadOf(1, {{F::Email, text("a@x.example")}, {F::Phone, text("+12125550142")}}),
                     leadOf(2, {{F::Email, text("A@X.example")},
                                {F::Email2, text("b@x.example")},
                                {F::Phone, text("+12125550142")},
                                {F::Mobile, text("+12125550143")}}),
                     leadOf(3, {{F::Email, text("c@x.example")},
                                {F::OtherEmails, text("d@x.example\nb@x.example")},
                                {F::Phone, text("+12125550144")},
                                {F::OtherPhones, text("+12125550145\n+12125550143")}})});
        QCOMPARE(after(plan, F::Email), FieldValue());
        QCOMPARE(after(plan, F::Email2), text("b@x.example"));
        QCOMPARE(after(plan, F::OtherEmails), text("c@x.example\nd@x.example"));
        QCOMPARE(after(plan, F::Phone), FieldValue());
        QCOMPARE(after(plan, F::Mobile), text("+12125550143"));
        QCOMPARE(after(plan, F::Phone2), text("+12125550144"));
        QCOMPARE(after(plan, F::OtherPhones), text("+12125550145"));
    }

    void unitesTagsAndJoinsNotes()
    {
        const MergePlan plan =
            planned({leadOf(1, {{F::Tags, text("hot\nfair")}, {F::Notes, text("Called.")}}),
                     leadOf(2, {{F::Tags, text("Fair\nvip")}, {F::Notes, text("Wrote.")}})});
        QCOMPARE(after(plan, F::Tags), text("hot\nfair\nvip"));
        QCOMPARE(after(plan, F::Notes), text("Called.\n\nWrote."));
    }

    void neverLosesDoNotContact()
    {
        const MergePlan plan = planned(
            {leadOf(1,
                    {{F::DoNotCall, qint64(0)}, {F::Consent, text("given")}, {F::ConsentText, text("Yes")}}),
             leadOf(2, {{F::DoNotCall, qint64(1)},
                        {F::DoNotEmail, qint64(1)},
                        {F::Consent, text("withdrawn")},
                        {F::ConsentAt, qint64(77)}})});
        QCOMPARE(after(plan, F::DoNotCall), FieldValue(qint64(1)));
        QCOMPARE(after(plan, F::DoNotEmail), FieldValue(qint64(1)));
        QCOMPARE(after(plan, F::Consent), text("withdrawn"));
        QCOMPARE(after(plan, F::ConsentAt), FieldValue(qint64(77)));
        // The wording of the consent that was withdrawn must not stay beside it.
        QVERIFY(std::any_of(plan.changes.begin(), plan.changes.end(), [](const MergeChange &change) {
            return change.field == F::ConsentText && isEmpty(change.after);
        }));
    }

    void keepsWhatSomebodyAskedForWhateverIsPicked()
    {
        const std::vector<MergeLead> leads{leadOf(1, {{F::DoNotCall, qint64(0)}, {F::Consent, text("given")}}),
                                           leadOf(2, {{F::DoNotCall, qint64(1)}, {F::Consent, text("withdrawn")}, {F::City, text("Rome")}})};
        MergeWishes wishes;
        wishes.survivor = LeadId{2};
        wishes.picks = {{F::DoNotCall, LeadId{1}}, {F::Consent, LeadId{1}}, {F::City, LeadId{1}}};
        const auto plan = planMerge(leads, FieldCatalog(), wishes);
        QVERIFY(plan.isOk());
        QVERIFY(std::none_of(plan->changes.begin(), plan->changes.end(), [](const MergeChange &change) { return change.field == F::DoNotCall || change.field == F::Consent; }));
        QVERIFY(std::any_of(plan->changes.begin(), plan->changes.end(), [](const MergeChange &change) { return change.field == F::City && isEmpty(change.after); }));
    }

    void takesTheEarliestCaptureAndTheLatestContact()
    {
        const MergePlan plan = planned({leadOf(1, {{F::CreatedAt, qint64(500)},
                                                   {F::FirstContactedAt, qint64(800)},
                                                   {F::LastContactedAt, qint64(800)},
                                                   {F::Lifecycle, text("sql")}}),
                                        leadOf(2, {{F::CreatedAt, qint64(300)},
                                                   {F::FirstContactedAt, qint64(900)},
                                                   {F::LastContactedAt, qint64(900)}})});
        QCOMPARE(after(plan, F::CreatedAt), FieldValue(qint64(300)));
        QCOMPARE(after(plan, F::FirstContactedAt), FieldValue());
        QCOMPARE(after(plan, F::LastContactedAt), FieldValue(qint64(900)));
    }

    void doesNotMixTwoPostalAddresses()
    {
        const MergeLead albany = leadOf(1, {{F::City, text("Albany")}, {F::State, text("NY")}});
        const MergeLead troy = leadOf(2, {{F::Street, text("9 Oak Ave")}, {F::City, text("Troy")}});
        const MergeLead same = leadOf(3, {{F::Street, text("12 Main St")}, {F::City, text("ALBANY")}});
        QCOMPARE(after(planned({albany, troy}), F::Street), FieldValue());
        QCOMPARE(after(planned({albany, troy, same}), F::Street), text("12 Main St"));
    }

    void takesNoAmountInAnotherCurrency()
    {
        const MergeLead dollars = leadOf(1, {{F::Currency, text("USD")}});
        QCOMPARE(after(planned({dollars, leadOf(2, {{F::Currency, text("EUR")}, {F::Amount, qint64(500)}})}),
                       F::Amount),
                 FieldValue());
        QCOMPARE(after(planned({dollars, leadOf(2, {{F::Currency, text("USD")}, {F::Amount, qint64(500)}})}),
                       F::Amount),
                 FieldValue(qint64(500)));
    }

    void followsWishes()
    {
        MergeWishes wishes;
        wishes.survivor = LeadId{2};
        wishes.picks[F::FirstName] = LeadId{1};
        const MergePlan plan = planned(
            {leadOf(1, {{F::FirstName, text("Ann")}}), leadOf(2, {{F::FirstName, text("Anna")}})}, wishes);
        QCOMPARE(plan.survivor.value, 2);
        QCOMPARE(after(plan, F::FirstName), text("Ann"));
    }

    void refusesWhatCannotBeMerged()
    {
        MergeWishes wishes;
        wishes.survivor = LeadId{9};
        QCOMPARE(planMerge({leadOf(1)}, FieldCatalog()).error().code, Error::Invalid);
        QCOMPARE(planMerge({leadOf(1), leadOf(1)}, FieldCatalog()).error().code, Error::Invalid);
        QCOMPARE(planMerge({leadOf(1), leadOf(2)}, FieldCatalog(), wishes).error().code, Error::Invalid);
    }

    void changesNothingWhenTheLoserAddsNothing()
    {
        const std::map<FieldNumber, FieldValue> values = {{F::FirstName, text("Ann")},
                                                          {F::Email, text("a@x.example")},
                                                          {F::Notes, text(" Called. ")},
                                                          {F::DoNotCall, qint64(0)}};
        QVERIFY(planned({leadOf(1, values), leadOf(2, values)}).changes.empty());
        QVERIFY(planned({leadOf(1, values), leadOf(2)}).changes.empty());
    }
};

QTEST_GUILESS_MAIN(TestMergePlan)
#include "tst_mergeplan.moc"
