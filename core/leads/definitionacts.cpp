#include "core/leads/definitionacts.h"

#include "core/domain/conditiontext.h"
#include "core/scoring/scorekeeper.h"
#include "core/storage/definitionrepository.h"
#include "core/storage/longact.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace lead {

namespace {

constexpr qint64 ProgressMillis = 80;

struct DefinitionActsText
{
    Q_DECLARE_TR_FUNCTIONS(DefinitionActs)
};

bool isScoreModel(const DefinitionDraft &draft)
{
    return draft.name == Definition::scoreName() || draft.name == Definition::scoreDraftName();
}

// Each once, in ascending order.
void inOrder(std::vector<LeadId> &leads)
{
    std::sort(leads.begin(), leads.end());
    leads.erase(std::unique(leads.begin(), leads.end()), leads.end());
}

bool asksForScores(const Condition &condition)
{
    const std::vector<FieldNumber> used = condition.usedFields();
    return std::any_of(used.begin(), used.end(), [](FieldNumber field) { return std::find(scoredFields().begin(), scoredFields().end(), field) != scoredFields().end(); });
}

} // namespace

QString titleOfDefinition(const QString &name)
{
    if (name == Definition::checklistName())
        return DefinitionActsText::tr("Checklist");
    if (name == Definition::acceptanceName())
        return DefinitionActsText::tr("Acceptance");
    if (name == Definition::scoreName())
        return DefinitionActsText::tr("Scoring model");
    if (name == Definition::scoreDraftName())
        return DefinitionActsText::tr("Draft of the scoring model");
    return titleOf(lifecycleFromKey(name));
}

Result<std::vector<Definition>> DefinitionActs::all()
{
    return DefinitionRepository(m_workspace).all();
}

Result<void> DefinitionActs::check(const DefinitionDraft &draft, const FieldCatalog &catalog)
{
    if (isScoreModel(draft)) {
        const Result<ScoreModel> model = draft.body.isEmpty() ? Result<ScoreModel>(ScoreModel()) : scoreModelFromJson(draft.body.toUtf8(), catalog);
        return model ? Result<void>() : model.error();
    }
    const bool isRules = draft.name == Definition::acceptanceName();
    const bool isList = draft.name == Definition::checklistName();
    if ((isRules && toText(acceptanceFromText(draft.body)) != draft.body) || (isList && toText(checklistFromText(draft.body)) != draft.body))
        return Error{Error::Invalid, DefinitionActsText::tr("“%1” cannot be read. Change it in the settings, or with “definitions checklist” and “definitions acceptance”.").arg(draft.body)};
    if (isRules)
        return {};
    if (isList)
        return checklistFromText(draft.body).empty() ? Error{Error::Invalid, DefinitionActsText::tr("The checklist has no points. Keep at least one.")} : Result<void>();
    const std::vector<Lifecycle> &states = definableStates();
    if (std::find(states.begin(), states.end(), lifecycleFromKey(draft.name)) == states.end()) {
        QStringList known;
        for (const Lifecycle state : states)
            known << keyOf(state);
        return Error{Error::Invalid, DefinitionActsText::tr("“%1” has no definition. There are definitions of: %2.").arg(draft.name, known.join(QStringLiteral(", ")))};
    }
    if (draft.body.trimmed().isEmpty())
        return {};
    const Result<Condition> condition = parseCondition(draft.body, catalog);
    return condition ? Result<void>() : condition.error();
}

std::optional<QString> DefinitionActs::candidates(const std::vector<DefinitionDraft> &drafts)
{
    QStringList parts;
    for (const DefinitionDraft &draft : drafts) {
        if (draft.name == Definition::checklistName())
            parts << QStringLiteral("not checklist is empty");
        const Lifecycle state = lifecycleFromKey(draft.name);
        if (state == Lifecycle::None || draft.body.trimmed().isEmpty())
            continue;
        QStringList before;
        for (const Lifecycle other : statesBefore(state))
            if (other != Lifecycle::None)
                before << keyOf(other);
        parts << QStringLiteral("(%1) and (lifecycle is empty or lifecycle in (%2))").arg(draft.body, before.join(QStringLiteral(", ")));
    }
    if (parts.isEmpty())
        return std::nullopt;
    return QStringLiteral("(%1)").arg(parts.join(QStringLiteral(") or (")));
}

Result<void> DefinitionActs::checkUnchanged(const std::vector<DefinitionDraft> &drafts)
{
    const Result<std::vector<Definition>> known = all();
    if (!known)
        return known.error();
    for (const DefinitionDraft &draft : drafts) {
        const Definition *current = currentOf(*known, draft.name);
        if ((current ? current->version : 0) != draft.basedOn)
            return Error{Error::Conflict, DefinitionActsText::tr("Somebody else published another version of “%1” meanwhile. Look at it and publish what is still right.").arg(titleOfDefinition(draft.name))};
    }
    return {};
}

Result<qint64> DefinitionActs::recheck(LongAct &act, std::span<const LeadId> leads, const LeadJobWatch &watch)
{
    const auto total = static_cast<qint64>(leads.size());
    QElapsedTimer told;
    told.start();
    qint64 done = 0;
    Result<void> fault;
    while (fault && done < total && !(watch.isCancelled && watch.isCancelled())) {
        fault = act.beginBatch();
        const Result<std::size_t> looked = fault ? act.recheck(std::span(leads).subspan(static_cast<std::size_t>(done))) : fault.error();
        fault = looked ? act.commitBatch() : looked.error();
        if (fault)
            done += static_cast<qint64>(*looked);
        if (watch.progress && (told.elapsed() >= ProgressMillis || done == total)) {
            watch.progress(done, total);
            told.restart();
        }
    }
    return fault ? Result<qint64>(done) : fault.error();
}

Result<void> DefinitionActs::checkTogether(const std::vector<DefinitionDraft> &drafts)
{
    const FieldCatalog &catalog = m_workspace.catalog();
    std::vector<FieldNumber> scoredBy = m_workspace.scoreSheet() ? m_workspace.scoreSheet()->model().usedFields() : std::vector<FieldNumber>();
    std::map<QString, Condition> states;
    for (const LifecycleRule &rule : m_workspace.qualification().rules)
        states[keyOf(rule.state)] = rule.condition;
    for (const DefinitionDraft &draft : drafts) {
        if (draft.name == Definition::scoreName()) {
            const Result<ScoreModel> model = scoreModelFromJson(draft.body.toUtf8(), catalog);
            scoredBy = model ? model->usedFields() : std::vector<FieldNumber>();
        } else if (lifecycleFromKey(draft.name) != Lifecycle::None) {
            const Result<Condition> condition = parseCondition(draft.body, catalog);
            states[draft.name] = condition ? *condition : Condition();
        }
    }
    if (std::find(scoredBy.begin(), scoredBy.end(), F::Lifecycle) == scoredBy.end())
        return {};
    for (const auto &[name, condition] : states)
        if (asksForScores(condition))
            return Error{Error::Invalid, DefinitionActsText::tr("The scoring model asks for the lifecycle, and the definition of %1 asks for the score: they would go round in circles. Change one of them.").arg(titleOf(lifecycleFromKey(name)))};
    return {};
}

Result<LeadJobDone> DefinitionActs::publish(const std::vector<DefinitionDraft> &drafts, const std::vector<LeadId> &candidates, const LeadJobWatch &watch)
{
    QStringList titles;
    for (const DefinitionDraft &draft : drafts) {
        if (Result<void> fine = check(draft, m_workspace.catalog()); !fine)
            return fine.error();
        titles << titleOfDefinition(draft.name);
    }
    if (Result<void> fine = checkTogether(drafts); !fine)
        return fine.error();
    const QString summary = DefinitionActsText::tr("Publish a definition: %1").arg(titles.join(QStringLiteral(", ")));
    LongAct act(m_workspace, {QStringLiteral("setup"), summary});
    if (Result<void> begun = act.beginBatch(); !begun)
        return begun.error();
    if (Result<void> same = checkUnchanged(drafts); !same)
        return same.error();
    DefinitionRepository definitions(m_workspace);
    for (const DefinitionDraft &draft : drafts)
        if (const Result<Definition> added = definitions.add(act, draft.name, draft.body.trimmed()); !added)
            return added.error();
    if (Result<void> done = act.commitBatch(); !done)
        return done.error();
    if (Result<void> fresh = m_workspace.reload(); !fresh)
        return fresh.error();
    std::vector<LeadId> leads = candidates;
    if (std::any_of(drafts.begin(), drafts.end(), [](const DefinitionDraft &draft) { return draft.name == Definition::scoreName(); })) {
        ScoreKeeper keeper(m_workspace, m_facts);
        const Result<qint64> scored = keeper.saveAll();
        const Result<std::vector<LeadId>> movable = scored ? keeper.movable() : scored.error();
        if (!movable) {
            (void)act.seal(summary); // so that it can be undone
            return movable.error();
        }
        leads.insert(leads.end(), movable->begin(), movable->end());
    }
    inOrder(leads);
    const auto total = static_cast<qint64>(leads.size());
    const Result<qint64> done = recheck(act, leads, watch);
    act.dropBatch();
    const qint64 changed = act.leads();
    const Result<OperationId> operation = act.seal(summary); // also after a fault, so that it can be undone
    if (!done)
        return done.error();
    if (!operation)
        return operation.error();
    return LeadJobDone{*operation, summary, changed, *done - changed, *done < total};
}

std::optional<QString> DefinitionActs::dueByDate() const
{
    std::vector<DefinitionDraft> drafts;
    for (const LifecycleRule &rule : m_workspace.qualification().rules)
        if (rule.condition.dependsOnNow())
            drafts.push_back({keyOf(rule.state), rule.text, rule.version});
    return candidates(drafts);
}

Result<LeadJobDone> DefinitionActs::moveByDate(std::vector<LeadId> leads, const LeadJobWatch &watch)
{
    inOrder(leads);
    if (Result<void> fresh = m_workspace.reload(); !fresh)
        return fresh.error();
    const auto summary = [](qint64 moved) { return DefinitionActsText::tr("%n leads match a definition by today’s date", nullptr, static_cast<int>(moved)); };
    LongAct act(m_workspace, {QStringLiteral("lifecycle"), summary(static_cast<qint64>(leads.size()))});
    const Result<qint64> done = recheck(act, leads, watch);
    act.dropBatch();
    const qint64 changed = act.leads();
    const QString told = summary(changed);
    const Result<OperationId> operation = act.seal(told);
    if (!done)
        return done.error();
    if (!operation)
        return operation.error();
    return LeadJobDone{*operation, told, changed, *done - changed, *done < static_cast<qint64>(leads.size())};
}

} // namespace lead
