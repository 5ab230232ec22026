// Clocks that jump, hours that do not exist, and the years after 2038.
#include "tests/support/testworkspace.h"
#include "tests/trust/trustline.h"
#include "tests/trust/workload.h"

#include "core/leads/fieldtext.h"
#include "core/leads/leadacts.h"
#include "core/storage/journal.h"

using namespace lead;

class TestClocks : public QObject
{
    Q_OBJECT

    ReferenceData m_reference;
    SystemClock m_clock;

    Result<LeadActs::Done> add(Workspace &w, int number)
    {
        return LeadActs(w).create({{QStringLiteral("first_name"), QStringLiteral("Added")}, {QStringLiteral("last_name"), QStringLiteral("No%1").arg(number)}}, m_reference);
    }

private Q_SLOTS:
    void keepsOrderWhenTheClockJumps()
    {
        QTemporaryDir folder(trustFolderTemplate());
        FixedClock clock(1772442000000);
        const auto made = Workspace::create(folder.filePath(QStringLiteral("w.leadwright")), clock, QStringLiteral("sales"));
        VERIFY_OK(made);
        Workspace &w = **made;
        // Back an hour, over both changes of the hour, past January 2038, into the year 2100 and back again.
        const Millis moments[] = {1772442000000, 1772438400000, 1773039600000 - 1, 1773039600000, 1793494800000 - 1, 1793494800000, 2147483647000, 2147483648000, 4102444800000, 1772442000000, 1577836800000, 1772442001000};
        qint64 acts = 0;
        qint64 bad = 0;
        LeadId lastLead;
        OperationId lastOperation;
        for (int round = 0; round < (isLongTrust() ? 200 : 10); ++round)
            for (const Millis moment : moments) {
                clock.set(moment);
                const Result<LeadActs::Done> done = add(w, static_cast<int>(acts));
                VERIFY_OK(done);
                ++acts;
                bad += !(done->lead > lastLead) || !(done->operation > lastOperation);
                lastLead = done->lead;
                lastOperation = done->operation;
                const auto newest = Journal(w).lastUndoable();
                bad += !newest || !*newest || (*newest)->id != done->operation;
                const auto created = w.connection().number(QStringLiteral("SELECT created_at FROM lead WHERE id = %1").arg(done->lead.value));
                bad += created != moment;
            }
        bad += !faultsOf(w).isEmpty();
        bad += static_cast<qint64>(leadsSeen(w).size()) != acts;
        sayTrust({QStringLiteral("P12"), QStringLiteral("clock jumps (back, change of the hour, 2038, 2100): acts in order, chain whole, moments as given"), acts, bad});
        QCOMPARE(bad, 0);
    }

    void keepsDueDatesOnTheirDay()
    {
        QTemporaryDir folder(trustFolderTemplate());
        qint64 tried = 0;
        qint64 missing = 0; // hours that do not exist, which become the next that does
        QStringList wrong;
        for (const char *zone : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia", "UTC"}) {
            const auto made = Workspace::create(folder.filePath(QString::fromLatin1(zone).replace(u'/', u'-')), m_clock, QStringLiteral("sales"));
            VERIFY_OK(made);
            Workspace &w = **made;
            VERIFY_OK(w.connection().exec(QStringLiteral("UPDATE workspace SET time_zone = '%1'").arg(QLatin1String(zone))));
            VERIFY_OK(w.reload());
            QCOMPARE(w.timeZone().id(), QByteArray(zone)); // and not that of the computer, for want of data
            const FieldText text(w);
            const Field &due = w.catalog().at(F::NextActionAt);
            // Around both changes of the hour, also at hours that do not exist or exist twice, and over January 2038.
            for (QDate day(2026, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(1))
                for (const char *time : {"", " 00:00", " 01:30", " 02:30", " 23:59"}) {
                    const QString typed = day.toString(Qt::ISODate) + QLatin1String(time);
                    const Result<FieldValue> value = text.parse(due, typed);
                    ++tried;
                    const Millis at = value && std::holds_alternative<qint64>(*value) ? std::get<qint64>(*value) : -1;
                    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(at, w.timeZone());
                    if (shown.date() != day)
                        wrong << QLatin1String(zone) + u' ' + typed;
                    missing += *time != '\0' && shown.toString(QStringLiteral(" HH:mm")) != QLatin1String(time);
                }
            for (const char *typed : {"2038-01-18 12:00", "2038-01-19 03:14", "2038-01-20 00:00", "2099-12-31 23:00"}) {
                const Result<FieldValue> value = text.parse(due, QLatin1String(typed));
                ++tried;
                const Millis at = value && std::holds_alternative<qint64>(*value) ? std::get<qint64>(*value) : -1;
                if (QDateTime::fromMSecsSinceEpoch(at, w.timeZone()).toString(QStringLiteral("yyyy-MM-dd HH:mm")) != QLatin1String(typed))
                    wrong << QLatin1String(zone) + u' ' + QLatin1String(typed);
            }
        }
        sayTrust({QStringLiteral("P1"), QStringLiteral("due dates in 7 time zones, each day of a year and past 2038: on the day that was typed"), tried, wrong.size(),
                  QStringLiteral("%1 of them at an hour that does not exist there").arg(missing)});
        QVERIFY2(missing >= 2 && missing < 20, qPrintable(QString::number(missing)));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 10).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestClocks)
#include "tst_clocks.moc"
