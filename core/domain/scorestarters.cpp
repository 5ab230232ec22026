#include "core/domain/scoremodel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace lead {

namespace {

struct ScoreStarterText
{
    Q_DECLARE_TR_FUNCTIONS(ScoreStarter)
};

QJsonObject condition(const QString &name, const char *when, int points)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("when"), QLatin1StringView(when)}, {QStringLiteral("points"), points}};
}

QJsonObject event(const QString &name, const char *kind, int points, const QJsonValue &count, int halfLife)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("event"), QLatin1StringView(kind)}, {QStringLiteral("points"), points}, {QStringLiteral("count"), count}, {QStringLiteral("half_life_days"), halfLife}};
}

QJsonObject group(const QString &name, const char *kind, int low, int high, const QJsonArray &rules)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("kind"), QLatin1StringView(kind)}, {QStringLiteral("min"), low}, {QStringLiteral("max"), high}, {QStringLiteral("rules"), rules}};
}

QString freeMail()
{
    return QStringLiteral("email ends with (\"@gmail.com\", \"@googlemail.com\", \"@yahoo.com\", \"@hotmail.com\", \"@outlook.com\", \"@aol.com\", \"@icloud.com\", \"@gmx.de\", \"@gmx.net\", \"@web.de\", \"@mail.ru\")");
}

// What somebody did lately, which fades: in sales to people within two weeks, between companies within a month.
QJsonArray engagement(int halfLife)
{
    return {event(ScoreStarterText::tr("Answered us"), "reply", 25, 3, halfLife),
            event(ScoreStarterText::tr("Was reached by phone"), "reached", 15, 3, halfLife),
            event(ScoreStarterText::tr("Met us"), "meeting", 25, 2, halfLife * 2),
            QJsonObject{{QStringLiteral("name"), ScoreStarterText::tr("Wants to talk")},
                        {QStringLiteral("event"), QStringLiteral("call")},
                        {QStringLiteral("outcome"), QJsonArray{QStringLiteral("interested"), QStringLiteral("appointment")}},
                        {QStringLiteral("count"), 2},
                        {QStringLiteral("points"), 25},
                        {QStringLiteral("half_life_days"), halfLife}}};
}

QJsonArray penalties()
{
    return {condition(ScoreStarterText::tr("Does not want e-mails"), "do_not_email = yes", -10),
            condition(ScoreStarterText::tr("Does not want calls"), "do_not_call = yes", -20),
            condition(ScoreStarterText::tr("Cannot be reached: neither phone nor e-mail"), "phone is empty and mobile is empty and email is empty", -30),
            QJsonObject{{QStringLiteral("name"), ScoreStarterText::tr("Number is wrong")},
                        {QStringLiteral("event"), QStringLiteral("call")},
                        {QStringLiteral("outcome"), QJsonArray{QStringLiteral("wrong number"), QStringLiteral("bad number")}},
                        {QStringLiteral("count"), QStringLiteral("first")},
                        {QStringLiteral("points"), -20}},
            QJsonObject{{QStringLiteral("name"), ScoreStarterText::tr("Withdrew consent")}, {QStringLiteral("when"), QStringLiteral("consent = withdrawn")}, {QStringLiteral("disqualifies"), true}},
            QJsonObject{{QStringLiteral("name"), ScoreStarterText::tr("Is a student or wants a job")},
                        {QStringLiteral("when"), QStringLiteral("job_title contains (\"student\", \"intern\", \"trainee\")")},
                        {QStringLiteral("disqualifies"), true}}};
}

QJsonArray salesFit()
{
    return {condition(ScoreStarterText::tr("Phone number is known"), "phone is not empty or mobile is not empty", 15),
            condition(ScoreStarterText::tr("E-mail address is known"), "email is not empty", 10),
            condition(ScoreStarterText::tr("Place is known"), "zip is not empty or city is not empty", 10),
            condition(ScoreStarterText::tr("Came by referral"), "source contains (\"referral\", \"recommendation\", \"partner\") or source = \"Referral\"", 15),
            condition(ScoreStarterText::tr("Value is known"), "amount > 0", 10)};
}

QJsonArray companyFit()
{
    QJsonObject free = condition(ScoreStarterText::tr("Writes from a free mailbox"), "", -5);
    free.insert(QStringLiteral("when"), freeMail());
    return {condition(ScoreStarterText::tr("Decides: owner, chief, director, head"), "job_title contains (\"owner\", \"founder\", \"chief\", \"ceo\", \"cto\", \"cfo\", \"vp\", \"president\", \"director\", \"head of\")", 20),
            condition(ScoreStarterText::tr("Company is known"), "company is not empty", 10),
            condition(ScoreStarterText::tr("Company has 50 people or more"), "employees >= 50", 15),
            condition(ScoreStarterText::tr("Industry is known"), "industry is not empty", 5),
            condition(ScoreStarterText::tr("Phone number is known"), "phone is not empty or mobile is not empty", 5),
            free};
}

} // namespace

QString starterScoreModel(const QString &templateName)
{
    const bool isB2b = templateName == u"b2b";
    const QJsonArray groups{group(ScoreStarterText::tr("Fit"), "fit", 0, 50, isB2b ? companyFit() : salesFit()),
                            group(ScoreStarterText::tr("Engagement"), "engagement", 0, 60, engagement(isB2b ? 30 : 14)),
                            group(ScoreStarterText::tr("Penalty"), "penalty", -50, 0, penalties())};
    const QJsonObject model{{QStringLiteral("format"), QStringLiteral("leadwright-score-model")},
                            {QStringLiteral("version"), 1},
                            {QStringLiteral("name"), isB2b ? ScoreStarterText::tr("Business customers") : ScoreStarterText::tr("Sales to people")},
                            {QStringLiteral("groups"), groups}};
    return QString::fromUtf8(QJsonDocument(model).toJson(QJsonDocument::Compact));
}

} // namespace lead
