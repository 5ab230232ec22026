#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/quality/datenormaliser.h"
#include "core/quality/numbernormaliser.h"
#include "core/quality/phonenormaliser.h"
#include "core/quality/placenormaliser.h"
#include "core/quality/referencedata.h"
#include "corpora.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace lead;

// Whole exports of other programs, value by value against what they mean.
class TestVendorValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSpreadsheetDamage()
    {
        const auto rows = csvRows(corpusFile("vendor_exports/excel_damaged.csv"));
        const QJsonArray truth =
            QJsonDocument::fromJson(corpusFile("vendor_exports/excel_damaged.csv.expected.json")).array();
        if (rows.empty())
            QSKIP("1 corpus skipped: LEADWRIGHT_CORPORA is not set");
        const ReferenceData reference;
        const PlaceNormaliser places(reference, "US");
        const PhoneNormaliser phones("US");
        const DateNormaliser dates(DateOrder::Unknown, QTimeZone::utc());
        QCOMPARE(static_cast<int>(rows.size()), static_cast<int>(truth.size()));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QJsonObject wanted = truth.at(static_cast<int>(i)).toObject();
            const PhoneValue phone = phones.normalise(toUtf8(rows[i][u"Phone"_qs]));
            QCOMPARE(fromUtf8(phone.text()), wanted[u"phone"].toString());
            QCOMPARE(phone.issue == IssueCode::PhoneLossy, wanted[u"phone_lost"].toBool());
            const std::string zip = toUtf8(rows[i][u"Zip"_qs]);
            std::string buffer;
            QCOMPARE(fromUtf8(places.zip(zip, {}, buffer).value), wanted[u"zip"].toString());
            QCOMPARE(int(dates.normalise(toUtf8(rows[i][u"Created"_qs])).issue),
                     int(IssueCode::DateYearLost));
        }
    }

    void readsAnAmericanReport()
    {
        const QByteArray text = corpusFile("vendor_exports/salesforce_report_cp1252.csv");
        const QJsonArray truth =
            QJsonDocument::fromJson(corpusFile("vendor_exports/salesforce_report_cp1252.csv.expected.json"))
                .array();
        const auto rows = csvRows(text);
        if (rows.empty())
            QSKIP("1 corpus skipped: LEADWRIGHT_CORPORA is not set");
        DateFormatDetector dateFormat;
        NumberFormatDetector numberFormat;
        for (const auto &row : rows) {
            dateFormat.add(toUtf8(row[u"Create Date"_qs]));
            numberFormat.add(toUtf8(row[u"Annual Revenue"_qs]));
        }
        QCOMPARE(int(dateFormat.format().order), int(DateOrder::MonthFirst));
        QCOMPARE(int(numberFormat.format().mark), int(DecimalMark::Point));
        const DateNormaliser dates(dateFormat.format().order, QTimeZone::utc());
        const NumberNormaliser numbers(numberFormat.format().mark, "USD");
        for (int i = 0; i < truth.size(); ++i) {
            const auto &row = rows[static_cast<std::size_t>(i)];
            const QJsonObject wanted = truth.at(i).toObject();
            QCOMPARE(fromUtf8(isoText(dates.normalise(toUtf8(row[u"Create Date"_qs])).at)).left(10),
                     wanted[u"created_at"].toString());
            QCOMPARE(numbers.money(toUtf8(row[u"Annual Revenue"_qs])).minor,
                     qRound64(wanted[u"amount"].toDouble() * 100));
        }
    }
};

QTEST_APPLESS_MAIN(TestVendorValues)
#include "tst_vendorvalues.moc"
