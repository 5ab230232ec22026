#include "core/privacy/retention.h"

#include "core/base/money.h"
#include "core/domain/conditiontext.h"
#include "core/domain/conditionresolver.h"
#include "core/facts/factsstore.h"
#include "core/leads/leadlister.h"
#include "core/storage/leadrepository.h"
#include "core/storage/settingrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <set>

namespace lead {

namespace {

struct RetentionText
{
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

const QString settingName = QStringLiteral("retention");
constexpr std::size_t Examples = 5;

ResolveContext contextOf(Workspace &workspace)
{
    return {workspace.clock().now(), workspace.timeZone(), Qt::Monday, minorDigits(workspace.currency()), workspace.actingUser()};
}

} // namespace

QJsonObject RetentionRule::toJson() const
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("condition"), condition}, {QStringLiteral("months"), months}};
}

RetentionRule RetentionRule::fromJson(const QJsonObject &object)
{
    return {object.value(QStringLiteral("name")).toString(), object.value(QStringLiteral("condition")).toString(), object.value(QStringLiteral("months")).toInt()};
}

Result<std::vector<RetentionRule>> Retention::rules()
{
    const Result<QString> text = SettingRepository(m_workspace).read(settingName);
    if (!text)
        return text.error();
    std::vector<RetentionRule> rules;
    for (const QJsonValue &rule : QJsonDocument::fromJson(text->toUtf8()).array())
        rules.push_back(RetentionRule::fromJson(rule.toObject()));
    return rules;
}

Result<void> Retention::check(const RetentionRule &rule) const
{
    if (rule.months < 1 || rule.months > MostMonths)
        return Error{Error::Invalid, RetentionText::tr("A rule keeps leads for 1 to %1 months; %2 is not possible.").arg(MostMonths).arg(rule.months)};
    if (rule.condition.trimmed().isEmpty())
        return {};
    const auto condition = parseCondition(rule.condition, m_workspace.catalog());
    if (!condition)
        return Error{Error::Invalid, RetentionText::tr("The condition of “%1” cannot be read. %2").arg(rule.name, condition.error().message)};
    return {};
}

Result<OperationId> Retention::save(const std::vector<RetentionRule> &rules)
{
    QJsonArray after;
    for (const RetentionRule &rule : rules) {
        if (Result<void> good = check(rule); !good)
            return good.error();
        after.append(rule.toJson());
    }
    Act act(m_workspace, {QStringLiteral("retention"), RetentionText::tr("Change how long leads are kept")});
    if (!act.begun())
        return act.begun().error();
    SettingRepository settings(m_workspace);
    const Result<QString> before = settings.read(settingName);
    if (!before)
        return before.error();
    const QString text = QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact));
    if (Result<void> done = settings.write(settingName, text); !done)
        return done.error();
    if (Result<void> done = act.record({QStringLiteral("setting"), 0, {{settingName, QJsonArray{*before, text}}}}); !done)
        return done.error();
    return act.commit();
}

Result<std::vector<RetentionMatch>> Retention::find(const std::vector<RetentionRule> &rules)
{
    FactsStore facts;
    if (const Result<LeadFactsPtr> opened = facts.open(m_workspace); !opened)
        return opened.error();
    const ResolveContext context = contextOf(m_workspace);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(context.now, m_workspace.timeZone());
    std::vector<RetentionMatch> matches;
    std::set<LeadId> taken;
    for (const RetentionRule &rule : rules) {
        if (Result<void> good = check(rule); !good)
            return good.error();
        LeadQuery query;
        query.condition = rule.condition;
        query.sorts = {{F::Id, Qt::AscendingOrder}};
        const Result<LeadFactsPtr> complete = facts.require(m_workspace, LeadLister(facts.current(), m_workspace.catalog(), context).missingFields(query));
        if (!complete)
            return complete.error();
        const Result<LeadList> list = LeadLister(*complete, m_workspace.catalog(), context).list(query);
        if (!list)
            return list.error();
        const Result<std::vector<LeadId>> untouched = PersonTracer(m_workspace).untouchedSince(*list->ids, now.addMonths(-rule.months).toMSecsSinceEpoch());
        if (!untouched)
            return untouched.error();
        RetentionMatch match{rule, {}, {}};
        for (const LeadId lead : *untouched)
            if (taken.insert(lead).second)
                match.leads.push_back(lead);
        const Result<std::vector<Lead>> examples = LeadRepository(m_workspace).find({match.leads.begin(), match.leads.begin() + static_cast<std::ptrdiff_t>(std::min(Examples, match.leads.size()))});
        if (!examples)
            return examples.error();
        for (const Lead &lead : *examples)
            match.examples << lead.displayName();
        matches.push_back(std::move(match));
    }
    return matches;
}

Result<ErasureReceipt> Retention::run(const std::function<bool(qint64 done)> &goesOn)
{
    const Result<std::vector<RetentionRule>> saved = rules();
    if (!saved)
        return saved.error();
    const Result<std::vector<RetentionMatch>> matches = find(*saved);
    if (!matches)
        return matches.error();
    std::vector<LeadId> leads;
    for (const RetentionMatch &match : *matches)
        leads.insert(leads.end(), match.leads.begin(), match.leads.end());
    return Erasure(m_workspace).eraseMany(leads, goesOn);
}

} // namespace lead
