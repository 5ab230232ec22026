#include "core/scoring/ruletext.h"

#include "core/base/numbertext.h"
#include "core/domain/conditiontext.h"
#include "core/scoring/scorereceipt.h"

#include <QCoreApplication>
#include <cmath>

namespace lead {

namespace {

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

constexpr double Unlimited = 1e15; // as models are read

} // namespace

QString signedPoints(double points)
{
    const QString number = numberText(std::abs(points), 'g', 6);
    return points > 0 ? u'+' + number : points < 0 ? QChar(0x2212) + number : number;
}

QStringList scoreEventKinds()
{
    return {QStringLiteral("reply"), QStringLiteral("reached"), QStringLiteral("call"), QStringLiteral("meeting"), QStringLiteral("email"), QStringLiteral("sms"), QStringLiteral("note"), QStringLiteral("any")};
}

QString titleOfEvent(const QString &kind)
{
    if (kind == u"reply")
        return RuleText::tr("Replies");
    if (kind == u"reached")
        return RuleText::tr("Calls that reached somebody");
    if (kind == u"call")
        return RuleText::tr("Calls");
    if (kind == u"meeting")
        return RuleText::tr("Meetings and visits");
    if (kind == u"email")
        return RuleText::tr("E-mails");
    if (kind == u"sms")
        return RuleText::tr("Text messages");
    if (kind == u"note")
        return RuleText::tr("Notes");
    if (kind == u"any")
        return RuleText::tr("Any activity");
    return kind;
}

QString titleOf(ScoreGroupKind kind)
{
    switch (kind) {
    case ScoreGroupKind::Fit:
        return RuleText::tr("Fit");
    case ScoreGroupKind::Engagement:
        return RuleText::tr("Engagement");
    case ScoreGroupKind::Penalty:
        return RuleText::tr("Penalty");
    case ScoreGroupKind::Own:
        break;
    }
    return RuleText::tr("Own");
}

QStringList eventParts(const ScoreRule &rule)
{
    if (!rule.event)
        return {};
    QStringList parts{titleOfEvent(rule.event->kind)};
    if (!rule.event->outcomes.isEmpty())
        parts << rule.event->outcomes.join(QStringLiteral(", "));
    parts << (rule.atMost == 0 ? RuleText::tr("each") : rule.atMost == 1 ? RuleText::tr("the first") : RuleText::tr("at most %1").arg(rule.atMost));
    return parts;
}

QString timeText(const ScoreRule &rule, const FieldCatalog &catalog)
{
    QString text = fadingText(rule);
    const Field *since = rule.since == 0 ? nullptr : catalog.find(rule.since);
    if (since && !text.isEmpty())
        text = RuleText::tr("%1, from %2 on").arg(text, since->label);
    return text;
}

QString ruleQuestion(const ScoreRule &rule, const FieldCatalog &catalog)
{
    QStringList what = eventParts(rule);
    if (const QString sentence = toSentence(rule.condition, catalog); !sentence.isEmpty())
        what << sentence;
    return what.join(QStringLiteral(", "));
}

QString ruleGift(const ScoreRule &rule, const FieldCatalog &catalog)
{
    QStringList gives{rule.disqualifies ? RuleText::tr("disqualifies") : signedPoints(rule.points)};
    if (const QString time = timeText(rule, catalog); !time.isEmpty())
        gives << time;
    if (!rule.isOn)
        gives << RuleText::tr("off");
    return gives.join(QStringLiteral(", "));
}

QString ruleText(const ScoreRule &rule, const FieldCatalog &catalog)
{
    return RuleText::tr("%1: %2").arg(ruleQuestion(rule, catalog), ruleGift(rule, catalog));
}

QString criterionText(const FitCriterion &criterion, const FieldCatalog &catalog)
{
    if (criterion.field == 0)
        return toSentence(criterion.condition, catalog);
    const Field *field = catalog.find(criterion.field);
    const QString label = field ? field->label : QString();
    const auto number = [](double value) { return numberText(value, 'g', 10); };
    if (criterion.from <= -Unlimited)
        return RuleText::tr("%1 up to %2").arg(label, number(criterion.to));
    if (criterion.to >= Unlimited)
        return RuleText::tr("%1 from %2 on").arg(label, number(criterion.from));
    return RuleText::tr("%1 from %2 to %3").arg(label, number(criterion.from), number(criterion.to));
}

} // namespace lead
