#include "app/cli/clitext.h"
#include "app/cli/scorecommands.h"
#include "core/base/timestamp.h"

#include <cmath>

namespace lead {

namespace {

QJsonValue fitJson(const LeadScore &score)
{
    return score.fit ? QJsonValue(*score.fit) : QJsonValue();
}

QString points(double value)
{
    const QString text = QString::number(std::round(value * 10) / 10);
    return value > 0 ? u'+' + text : text;
}

QJsonObject groupJson(const ReceiptGroup &group)
{
    QJsonArray rules;
    for (const ReceiptRule &rule : group.rules) {
        QJsonArray events;
        for (const ReceiptEvent &event : rule.events)
            events.append(QJsonObject{{QStringLiteral("activity"), event.activity.toString()}, {QStringLiteral("kind"), event.kind}, {QStringLiteral("outcome"), event.outcome}, {QStringLiteral("at"), isoString(event.at)}, {QStringLiteral("points"), event.points}});
        rules.append(QJsonObject{{QStringLiteral("rule"), rule.name},
                                 {QStringLiteral("points"), rule.points},
                                 {QStringLiteral("whole_points"), rule.whole},
                                 {QStringLiteral("disqualifies"), rule.disqualifies},
                                 {QStringLiteral("decay"), rule.fading.isEmpty() ? QJsonValue() : QJsonValue(rule.fading)},
                                 {QStringLiteral("since"), rule.since ? QJsonValue(isoString(*rule.since)) : QJsonValue()},
                                 {QStringLiteral("events"), events}});
    }
    return {{QStringLiteral("group"), group.name}, {QStringLiteral("kind"), keyOf(group.kind)}, {QStringLiteral("min"), group.low}, {QStringLiteral("max"), group.high},
            {QStringLiteral("rule_points"), group.points}, {QStringLiteral("points"), group.held}, {QStringLiteral("rules"), rules}};
}

QJsonArray historyJson(const ScoreReceipt &receipt)
{
    QJsonArray history;
    for (const ScoreStep &step : receipt.history)
        history.append(QJsonObject{{QStringLiteral("at"), isoString(step.at)},
                                   {QStringLiteral("operation"), step.operation.toString()},
                                   {QStringLiteral("act"), step.summary},
                                   {QStringLiteral("before"), step.before ? QJsonValue(*step.before) : QJsonValue()},
                                   {QStringLiteral("after"), step.after},
                                   {QStringLiteral("temperature_before"), step.temperatureBefore},
                                   {QStringLiteral("temperature_after"), step.temperatureAfter},
                                   {QStringLiteral("rules"), QJsonArray::fromStringList(step.rules)},
                                   {QStringLiteral("activity"), step.cause.isValid() ? QJsonValue(step.cause.toString()) : QJsonValue()}});
    return history;
}

QJsonObject versionJson(const SimulatedVersion &version, const ScoreSimulation &simulation)
{
    QJsonArray histogram;
    for (std::size_t i = 0; i < version.histogram.size(); ++i) {
        const int from = simulation.low + static_cast<int>(i) * simulation.binWidth;
        histogram.append(QJsonObject{{QStringLiteral("from"), from}, {QStringLiteral("to"), from + simulation.binWidth}, {QStringLiteral("leads"), version.histogram[i]}});
    }
    return {{QStringLiteral("name"), version.name}, {QStringLiteral("auc"), version.auc ? QJsonValue(*version.auc) : QJsonValue()}, {QStringLiteral("mean"), version.mean},
            {QStringLiteral("hot"), version.hot}, {QStringLiteral("warm"), version.warm}, {QStringLiteral("cold"), version.cold},
            {QStringLiteral("disqualified"), version.disqualified}, {QStringLiteral("histogram"), histogram}};
}

QString aucText(const SimulatedVersion &version)
{
    return version.auc ? QString::number(*version.auc, 'f', 3) : Cli::tr("no won and lost leads");
}

} // namespace

QJsonObject receiptJson(const ScoreReceipt &receipt)
{
    QJsonArray groups, profile, crossings;
    for (const ReceiptGroup &group : receipt.groups)
        groups.append(groupJson(group));
    for (const ReceiptCriterion &criterion : receipt.profile)
        profile.append(QJsonObject{{QStringLiteral("criterion"), criterion.name}, {QStringLiteral("weight"), criterion.weight}, {QStringLiteral("match"), criterion.match ? QJsonValue(*criterion.match) : QJsonValue()},
                                   {QStringLiteral("must"), criterion.isMust}, {QStringLiteral("excludes"), criterion.excludes}});
    for (const ScoreReceipt::Crossing &crossing : receipt.crossings)
        crossings.append(QJsonObject{{QStringLiteral("at"), isoString(crossing.at)}, {QStringLiteral("score"), crossing.score.score}, {QStringLiteral("temperature"), keyOf(crossing.score.temperature)}, {QStringLiteral("grade"), gradeText(crossing.score.grade)}});
    return {{QStringLiteral("lead"), receipt.lead.toString()},
            {QStringLiteral("name"), receipt.leadName},
            {QStringLiteral("model"), receipt.model},
            {QStringLiteral("version"), receipt.version},
            {QStringLiteral("at"), isoString(receipt.at)},
            {QStringLiteral("score"), receipt.score.score},
            {QStringLiteral("total"), receipt.total},
            {QStringLiteral("grade"), receipt.score.grade == 0 ? QJsonValue() : QJsonValue(gradeText(receipt.score.grade))},
            {QStringLiteral("temperature"), keyOf(receipt.score.temperature)},
            {QStringLiteral("fit"), fitJson(receipt.score)},
            {QStringLiteral("coverage"), receipt.profile.empty() ? QJsonValue() : QJsonValue(receipt.coverage)},
            {QStringLiteral("engagement"), receipt.score.engagement},
            {QStringLiteral("disqualified"), receipt.score.isDisqualified},
            {QStringLiteral("changes_at"), receipt.score.changesAt == 0 ? QJsonValue() : QJsonValue(isoString(receipt.score.changesAt))},
            {QStringLiteral("groups"), groups},
            {QStringLiteral("profile"), profile},
            {QStringLiteral("profile_points"), receipt.profilePoints},
            {QStringLiteral("crossings"), crossings},
            {QStringLiteral("history"), historyJson(receipt)}};
}

void sayReceipt(const Output &output, const ScoreReceipt &receipt)
{
    const QString grade = receipt.score.grade == 0 ? Cli::tr("no grade") : gradeText(receipt.score.grade);
    output.say(Cli::tr("%1: score %2, %3, %4").arg(receipt.leadName).arg(receipt.score.score).arg(titleOf(receipt.score.temperature), grade));
    if (receipt.score.isDisqualified)
        output.say(Cli::tr("Disqualified."));
    for (const ReceiptGroup &group : receipt.groups) {
        const bool isHeld = group.held != group.points;
        output.say(isHeld ? Cli::tr("%1  %2 (the rules give %3, the group from %4 to %5)").arg(group.name, points(group.held), points(group.points)).arg(group.low).arg(group.high)
                          : QStringLiteral("%1  %2").arg(group.name, points(group.held)));
        for (const ReceiptRule &rule : group.rules) {
            const QString worth = rule.disqualifies ? Cli::tr("disqualifies") : points(rule.points);
            const QString faded = rule.fading.isEmpty() || rule.disqualifies ? QString() : Cli::tr(" (of %1, %2)").arg(points(rule.whole), rule.fading);
            output.say(QStringLiteral("  %1  %2%3").arg(worth.rightJustified(6), rule.name, faded));
            for (const ReceiptEvent &event : rule.events)
                output.say(QStringLiteral("          %1  %2%3  %4").arg(isoString(event.at), event.kind, event.outcome.isEmpty() ? QString() : QString(QStringLiteral(" · ") + event.outcome), points(event.points)));
        }
    }
    if (!receipt.profile.empty())
        output.say(receipt.score.fit ? Cli::tr("Fit %1 %, by %2 % of what the profile asks").arg(*receipt.score.fit).arg(std::round(receipt.coverage * 100))
                                     : Cli::tr("Fit unknown: %1 % of what the profile asks is known").arg(std::round(receipt.coverage * 100)));
    for (const ReceiptCriterion &criterion : receipt.profile)
        output.say(QStringLiteral("  %1  %2").arg((criterion.match ? QString::number(std::round(*criterion.match * 100)) + QStringLiteral(" %") : Cli::tr("unknown")).rightJustified(8), criterion.name));
    for (const ScoreReceipt::Crossing &crossing : receipt.crossings)
        output.say(Cli::tr("Without anything new: %1 on %2 (score %3, %4)").arg(titleOf(crossing.score.temperature), isoString(crossing.at)).arg(crossing.score.score).arg(gradeText(crossing.score.grade)));
}

QJsonObject simulationJson(const ScoreSimulation &simulation, const QHash<LeadId, QString> &names)
{
    QJsonArray hot, rules;
    for (const SimulatedLead &lead : simulation.becomingHot)
        hot.append(QJsonObject{{QStringLiteral("id"), lead.lead.toString()}, {QStringLiteral("name"), names.value(lead.lead)}, {QStringLiteral("before"), lead.before}, {QStringLiteral("after"), lead.after}});
    for (const SimulatedRule &rule : simulation.rules)
        rules.append(QJsonObject{{QStringLiteral("group"), rule.group}, {QStringLiteral("rule"), rule.rule}, {QStringLiteral("leads"), rule.leads}});
    return {{QStringLiteral("basis"), simulation.isAtCapture ? QStringLiteral("capture") : QStringLiteral("now")},
            {QStringLiteral("leads"), simulation.leads},
            {QStringLiteral("won"), simulation.won},
            {QStringLiteral("lost"), simulation.lost},
            {QStringLiteral("before"), simulation.before ? QJsonValue(versionJson(*simulation.before, simulation)) : QJsonValue()},
            {QStringLiteral("after"), versionJson(simulation.after, simulation)},
            {QStringLiteral("become_hot"), simulation.becomeHot},
            {QStringLiteral("cease_hot"), simulation.ceaseHot},
            {QStringLiteral("becoming_hot"), hot},
            {QStringLiteral("rules"), rules}};
}

void saySimulation(const Output &output, const ScoreSimulation &simulation, const QHash<LeadId, QString> &names)
{
    output.say(simulation.isAtCapture ? Cli::tr("%1 leads, each as it was when it came in. Nothing is saved.").arg(simulation.leads) : Cli::tr("%1 leads as they are now. Nothing is saved.").arg(simulation.leads));
    std::vector<QStringList> rows;
    const auto add = [&rows](const QString &title, const QString &before, const QString &after) { rows.push_back({title, before, after}); };
    const auto count = [](const std::optional<SimulatedVersion> &version, qint64 SimulatedVersion::*what) { return version ? QString::number((*version).*what) : QString(); };
    const std::optional<SimulatedVersion> &before = simulation.before;
    const std::optional<SimulatedVersion> after = simulation.after;
    add(Cli::tr("hot"), count(before, &SimulatedVersion::hot), count(after, &SimulatedVersion::hot));
    add(Cli::tr("warm"), count(before, &SimulatedVersion::warm), count(after, &SimulatedVersion::warm));
    add(Cli::tr("cold"), count(before, &SimulatedVersion::cold), count(after, &SimulatedVersion::cold));
    add(Cli::tr("disqualified"), count(before, &SimulatedVersion::disqualified), count(after, &SimulatedVersion::disqualified));
    add(Cli::tr("won above lost (AUC)"), before ? aucText(*before) : QString(), aucText(simulation.after));
    for (std::size_t i = 0; i < simulation.after.histogram.size(); ++i) {
        const int from = simulation.low + static_cast<int>(i) * simulation.binWidth;
        add(Cli::tr("score %1 to %2").arg(from).arg(from + simulation.binWidth), before ? QString::number(before->histogram[i]) : QString(), QString::number(simulation.after.histogram[i]));
    }
    output.table({QString(), before ? Cli::tr("%1>").arg(before->name) : Cli::tr("published: none>"), Cli::tr("new>")}, rows);
    output.say(Cli::tr("%1 leads would become hot, %2 would cease to be.").arg(simulation.becomeHot).arg(simulation.ceaseHot));
    std::vector<QStringList> leads;
    for (const SimulatedLead &lead : simulation.becomingHot)
        leads.push_back({lead.lead.toString(), names.value(lead.lead), QString::number(lead.before), QString::number(lead.after)});
    if (!leads.empty())
        output.table({Cli::tr("Lead>"), Cli::tr("Name"), Cli::tr("Before>"), Cli::tr("After>")}, leads);
}

QJsonObject checkJson(const ScoreCheck &check)
{
    QJsonArray rules, findings;
    for (const ScoreRuleCount &count : check.counts)
        rules.append(QJsonObject{{QStringLiteral("group"), count.group}, {QStringLiteral("rule"), count.rule}, {QStringLiteral("leads"), count.leads}, {QStringLiteral("share"), count.share}});
    for (const ScoreFinding &finding : check.findings)
        findings.append(QJsonObject{{QStringLiteral("kind"), keyOf(finding.kind)}, {QStringLiteral("group"), finding.group}, {QStringLiteral("rule"), finding.rule}, {QStringLiteral("other"), finding.other},
                                    {QStringLiteral("text"), finding.text}, {QStringLiteral("note"), finding.isNote}});
    return {{QStringLiteral("leads"), check.leads}, {QStringLiteral("rules"), rules}, {QStringLiteral("findings"), findings}};
}

void sayCheck(const Output &output, const ScoreCheck &check)
{
    std::vector<QStringList> rows;
    for (const ScoreRuleCount &count : check.counts)
        rows.push_back({count.group, count.rule, QString::number(count.leads), QString::number(count.share * 100, 'f', 1) + QStringLiteral(" %")});
    output.table({Cli::tr("Group"), Cli::tr("Rule"), Cli::tr("Leads>"), Cli::tr("Share>")}, rows);
    for (const ScoreFinding &finding : check.findings)
        output.say(finding.rule.isEmpty() ? finding.text : Cli::tr("%1 · %2: %3").arg(finding.group, finding.rule, finding.text));
    if (check.findings.empty())
        output.say(Cli::tr("Nothing to point out."));
}

} // namespace lead
