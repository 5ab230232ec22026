#include "core/intake/importdraft.h"

#include "core/base/text.h"

#include <QJsonArray>

namespace lead {

namespace {

FieldType fieldTypeNamed(const QString &name)
{
    for (int i = 0; i <= static_cast<int>(FieldType::DateTime); ++i)
        if (typeName(static_cast<FieldType>(i)) == name)
            return static_cast<FieldType>(i);
    return FieldType::Text;
}

// What tells two drafts apart is what is kept of them.
QByteArray textOf(const ImportDraft &draft)
{
    static const FieldCatalog builtIn;
    QByteArray text = QJsonDocument(draft.toJson(builtIn)).toJson(QJsonDocument::Compact);
    for (const MappedColumn &column : draft.mapping.columns)
        text += QByteArray::number(column.field) + (column.how == MappedBy::Saved ? '!' : ',');
    return text;
}

} // namespace

bool ImportDraft::operator==(const ImportDraft &other) const
{
    return textOf(*this) == textOf(other);
}

IntakePlan ImportDraft::plan() const
{
    IntakePlan plan;
    plan.mapping = mapping;
    const auto fill = [&plan](FieldNumber field, const QString &text) {
        if (!text.trimmed().isEmpty())
            plan.mapping.constants.insert_or_assign(field, toUtf8(text.trimmed()));
    };
    fill(F::Cost, cost);
    fill(F::Owner, owner);
    if (!consentText.trimmed().isEmpty()) {
        fill(F::ConsentText, consentText);
        fill(F::Consent, QStringLiteral("given"));
    }
    plan.newFields = newFields;
    plan.source = source.trimmed();
    plan.batch = batch.trimmed();
    plan.dateOrder = dateOrder;
    plan.reading = reading;
    plan.edits = edits;
    plan.onMatch = onExisting;
    plan.onMatchInFile = inFile;
    plan.onMatchChosen = !keepsDistinctIds;
    plan.skipDoNotContact = true;
    plan.matchEmail = matchEmail;
    plan.matchPhone = matchPhone;
    plan.matchNameZip = matchNameZip;
    plan.matchExternalId = matchExternalId;
    return plan;
}

QJsonObject ImportDraft::toJson(const FieldCatalog &catalog) const
{
    QJsonArray fields;
    for (const auto &[column, field] : newFields)
        fields.append(QJsonObject{{QStringLiteral("column"), column}, {QStringLiteral("label"), field.label}, {QStringLiteral("type"), typeName(field.type)}});
    QJsonArray chosen;
    for (const MappedColumn &column : mapping.columns)
        if (column.how == MappedBy::Saved)
            chosen.append(column.index);
    QJsonObject object = plan().toJson(catalog);
    object.insert(QStringLiteral("mapping"), lead::toJson(mapping, catalog));
    object.insert(QStringLiteral("path"), path);
    object.insert(QStringLiteral("step"), step);
    object.insert(QStringLiteral("template"), templateName);
    object.insert(QStringLiteral("cost"), cost);
    object.insert(QStringLiteral("owner"), owner);
    object.insert(QStringLiteral("consent_text"), consentText);
    object.insert(QStringLiteral("new_fields"), fields);
    object.insert(QStringLiteral("chosen"), chosen);
    return object;
}

Result<ImportDraft> ImportDraft::fromJson(const QJsonObject &object, const FieldCatalog &catalog)
{
    const Result<IntakePlan> plan = IntakePlan::fromJson(object, catalog);
    if (!plan)
        return plan.error();
    ImportDraft draft;
    draft.path = object.value(u"path").toString();
    draft.step = static_cast<Step>(std::clamp(object.value(u"step").toInt(), 0, StepCount - 1));
    draft.reading = plan->reading;
    draft.mapping = plan->mapping;
    for (MappedColumn &column : draft.mapping.columns)
        column.how = column.field ? MappedBy::Synonym : MappedBy::Nothing;
    for (const QJsonValue &index : object.value(u"chosen").toArray())
        if (static_cast<std::size_t>(index.toInt(-1)) < draft.mapping.columns.size())
            draft.mapping.columns[static_cast<std::size_t>(index.toInt())].how = MappedBy::Saved;
    for (const QJsonValue &value : object.value(u"new_fields").toArray()) {
        const QJsonObject field = value.toObject();
        draft.newFields[field.value(u"column").toInt()] = {field.value(u"label").toString(), fieldTypeNamed(field.value(u"type").toString())};
    }
    draft.templateName = object.value(u"template").toString();
    draft.dateOrder = plan->dateOrder;
    draft.batch = plan->batch;
    draft.source = plan->source;
    draft.cost = object.value(u"cost").toString();
    draft.owner = object.value(u"owner").toString();
    draft.consentText = object.value(u"consent_text").toString();
    draft.onExisting = plan->onMatch;
    draft.inFile = plan->onMatchInFile.value_or(plan->onMatch);
    draft.keepsDistinctIds = !plan->onMatchChosen;
    draft.matchEmail = plan->matchEmail;
    draft.matchPhone = plan->matchPhone;
    draft.matchNameZip = plan->matchNameZip;
    draft.matchExternalId = plan->matchExternalId;
    draft.edits = plan->edits;
    return draft;
}

void EditHistory::reset(RowEdits edits)
{
    m_states = {std::make_shared<const RowEdits>(std::move(edits))};
    m_names = {QString()};
    m_at = 0;
}

void EditHistory::apply(RowEdits edits, QString name)
{
    if (edits == now())
        return;
    m_states.resize(m_at + 1);
    m_names.resize(m_at + 1);
    m_states.push_back(std::make_shared<const RowEdits>(std::move(edits)));
    m_names.push_back(std::move(name));
    if (m_states.size() > MostSteps) {
        m_states.erase(m_states.begin());
        m_names.erase(m_names.begin());
    }
    m_at = m_states.size() - 1;
}

} // namespace lead
