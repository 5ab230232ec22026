#include "ui/leads/leadsummary.h"

#include "core/base/numbertext.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace lead {

namespace {
constexpr double WholeFrom = 100; // amounts from here on are shown without their fraction
}

QString amountText(qint64 minor, const QString &currency, int digits)
{
    const double amount = static_cast<double>(minor) / std::pow(10, digits);
    const QString symbol = currency == u"USD"   ? QStringLiteral("$")
                           : currency == u"EUR" ? QStringLiteral("€")
                           : currency == u"GBP" ? QStringLiteral("£")
                                                : QString(currency + u' ');
    // Without a locale of its own the machine has C's, which nobody reads.
    const QLocale locale = QLocale().language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale();
    return moneyText(amount, symbol, std::abs(amount) >= WholeFrom ? 0 : digits, locale);
}

QString summaryOf(const LeadSums &sums, const WorkspaceInfo &info)
{
    QStringList parts;
    if (sums.openAmount != 0)
        parts << QCoreApplication::translate("LeadSummary", "%1 open value")
                     .arg(amountText(sums.openAmount, info.currency, info.moneyDigits));
    if (sums.averageScore)
        parts << QCoreApplication::translate("LeadSummary", "avg score %1").arg(qRound(*sums.averageScore));
    return parts.join(QStringLiteral(" · "));
}

QString footerOf(const LeadSums &sums, const WorkspaceInfo &info)
{
    const QString leads = sums.leads == 1 ? QCoreApplication::translate("LeadSummary", "1 lead")
                                          : QCoreApplication::translate("LeadSummary", "%1 leads")
                                                .arg(numberText(sums.leads));
    const QString rest = summaryOf(sums, info);
    return rest.isEmpty() ? leads : leads + QStringLiteral(" · ") + rest;
}

} // namespace lead
