#include "core/leads/leadzone.h"
#include "core/quality/referencedata.h"

#include <QtTest>

using namespace lead;

namespace {
Millis at(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch();
}
constexpr const char *Winter = "2026-01-15T12:00:00Z";
} // namespace

class TestLeadZone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhereALeadIs_data();
    void knowsWhereALeadIs();
    void knowsDecentHours_data();
    void knowsDecentHours();

private:
    ReferenceData m_reference;
};

void TestLeadZone::knowsWhereALeadIs_data()
{
    QTest::addColumn<LeadPlace>("place");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<bool>("isCertain");
    const auto place = [](const char *zone, const char *country, const char *state, const char *zip,
                          const char *phone = "") {
        const auto text = [](const char *t) { return QString::fromLatin1(t); };
        return LeadPlace{text(zone), text(country), text(state), text(zip),
                         *phone ? QStringList{text(phone)} : QStringList()};
    };
    using Text = QByteArray;
    QTest::newRow("nothing known") << place("", "", "", "") << Text() << false;
    QTest::newRow("what it states") << place("America/Denver", "US", "NY", "10001") << Text("America/Denver")
                                    << true;
    QTest::newRow("what it states is none")
        << place("Mars/Olympus", "US", "NY", "") << Text("America/New_York") << true;
    QTest::newRow("postcode") << place("", "US", "", "94103") << Text("America/Los_Angeles") << true;
    QTest::newRow("postcode with four more")
        << place("", "United States", "", "10001-1234") << Text("America/New_York") << true;
    QTest::newRow("postcode of another country")
        << place("", "DE", "", "10115") << Text("Europe/Berlin") << true;
    QTest::newRow("state alone") << place("", "", "Ohio", "") << Text("America/New_York") << true;
    QTest::newRow("state before area code")
        << place("", "", "CA", "", "+12125550142") << Text("America/Los_Angeles") << true;
    QTest::newRow("state of two zones") << place("", "US", "TX", "") << Text("America/Chicago") << false;
    QTest::newRow("postcode within it") << place("", "US", "TX", "79901") << Text("America/Denver") << true;
    QTest::newRow("area code within it")
        << place("", "US", "TN", "", "+19015550142") << Text("America/Chicago") << true;
    QTest::newRow("area code of elsewhere")
        << place("", "US", "TN", "", "+12125550142") << Text("America/Chicago") << false;
    QTest::newRow("area code alone") << place("", "", "", "", "+12125550142") << Text("America/New_York")
                                     << true;
    QTest::newRow("province") << place("", "Canada", "British Columbia", "") << Text("America/Vancouver")
                              << false;
    QTest::newRow("country with one time") << place("", "Japan", "", "") << Text("Asia/Tokyo") << true;
    QTest::newRow("country with several") << place("", "Brazil", "", "") << Text() << false;
    QTest::newRow("country that is none") << place("", "Freedonia", "", "") << Text() << false;
}

void TestLeadZone::knowsWhereALeadIs()
{
    QFETCH(LeadPlace, place);
    QFETCH(QByteArray, zone);
    QFETCH(bool, isCertain);
    const std::optional<LeadZone> found = zoneOfLead(place, m_reference, at(Winter));
    QCOMPARE(found ? found->zone.id() : QByteArray(), zone);
    if (found)
        QCOMPARE(found->isCertain, isCertain);
}

void TestLeadZone::knowsDecentHours_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<int>("opensInMinutes");
    using Text = QByteArray;
    QTest::newRow("noon") << Text("2026-01-15T17:00:00Z") << Text("America/New_York") << true << 0;
    QTest::newRow("eight sharp") << Text("2026-01-15T13:00:00Z") << Text("America/New_York") << true << 0;
    QTest::newRow("six in the morning")
        << Text("2026-01-15T11:00:00Z") << Text("America/New_York") << false << 120;
    QTest::newRow("nine in the evening")
        << Text("2026-01-16T02:00:00Z") << Text("America/New_York") << false << 660;
    QTest::newRow("a minute before") << Text("2026-01-16T01:59:00Z") << Text("America/New_York") << true << 0;
    // The clock goes forward at two: seven hours of the clock are six that pass.
    QTest::newRow("night of the change")
        << Text("2026-03-08T06:00:00Z") << Text("America/New_York") << false << 360;
}

void TestLeadZone::knowsDecentHours()
{
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, zone);
    QFETCH(bool, isOpen);
    QFETCH(int, opensInMinutes);
    const CallingHours hours = callingHours(at(now.constData()), QTimeZone(zone));
    QCOMPARE(hours.isOpen, isOpen);
    QCOMPARE(hours.opensIn, Millis(opensInMinutes) * 60 * 1000);
}

QTEST_APPLESS_MAIN(TestLeadZone)
#include "tst_leadzone.moc"
