#include "core/domain/scoremodel.h"

#include "core/domain/conditiontext.h"
#include "core/domain/scoremodelformat.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>

namespace lead {

namespace {

struct ScoreModelText
{
    Q_DECLARE_TR_FUNCTIONS(ScoreModel)
};

constexpr double MostPoints = 10000;
constexpr double MostDays = 36500;
constexpr int MostEvents = 1000;

/// Reads values of one object after the other; the first fault stays, with the place where it was found.
class ModelReader
{
public:
    enum class Strictness : std::uint8_t { Strict, Stored };
    ModelReader(const FieldCatalog &catalog, Strictness strictness)
        : m_catalog(catalog)
        , m_strictness(strictness)
    {
    }

    Result<ScoreModel> read(const QJsonObject &json);

private:
    void fail(const QString &what);
    void allow(const QJsonObject &object, const QStringList &keys);
    QString text(const QJsonObject &object, const char *key);
    double number(const QJsonObject &object, const char *key, double low, double high, double otherwise);
    int whole(const QJsonObject &object, const char *key, int low, int high, int otherwise);
    bool flag(const QJsonObject &object, const char *key, bool otherwise);
    Condition condition(const QString &text, QString &problem);
    FieldNumber field(const QString &key, const std::function<bool(FieldType)> &fits, const QString &wanted, QString &problem);
    std::vector<QJsonObject> objects(const QJsonObject &object, const char *key, qsizetype most);

    void readLimits(const QJsonObject &json, ScoreModel &model);
    void readGroup(const QJsonObject &json, ScoreModel &model);
    ScoreRule readRule(const QJsonObject &json);
    void readEvent(const QJsonObject &json, ScoreRule &rule);
    void readDecay(const QJsonObject &json, ScoreRule &rule);
    FitCriterion readCriterion(const QJsonObject &json);
    void checkSource(const Condition &condition);

    const FieldCatalog &m_catalog;
    Strictness m_strictness;
    QString m_place;
    std::optional<Error> m_fault;
};

void ModelReader::fail(const QString &what)
{
    if (!m_fault)
        m_fault = Error{Error::Invalid, m_place.isEmpty() ? what : ScoreModelText::tr("%1: %2").arg(m_place, what)};
}

void ModelReader::allow(const QJsonObject &object, const QStringList &keys)
{
    for (const QString &key : object.keys())
        if (!keys.contains(key))
            fail(ScoreModelText::tr("“%1” is not known here. There are: %2.").arg(key, keys.join(QStringLiteral(", "))));
}

QString ModelReader::text(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        fail(ScoreModelText::tr("“%1” takes a text in quotes.").arg(QLatin1StringView(key)));
    return value.toString().simplified();
}

double ModelReader::number(const QJsonObject &object, const char *key, double low, double high, double otherwise)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    if (value.isUndefined() || value.isNull())
        return otherwise;
    const double number = value.toDouble(std::nan(""));
    if (!(number >= low && number <= high))
        fail(ScoreModelText::tr("“%1” takes a number from %2 to %3.").arg(QLatin1StringView(key), QString::number(low), QString::number(high)));
    return number >= low && number <= high ? number : otherwise;
}

int ModelReader::whole(const QJsonObject &object, const char *key, int low, int high, int otherwise)
{
    const double value = number(object, key, low, high, otherwise);
    if (value != std::floor(value))
        fail(ScoreModelText::tr("“%1” takes a whole number.").arg(QLatin1StringView(key)));
    return static_cast<int>(value);
}

bool ModelReader::flag(const QJsonObject &object, const char *key, bool otherwise)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    if (!value.isUndefined() && !value.isBool())
        fail(ScoreModelText::tr("“%1” is true or false.").arg(QLatin1StringView(key)));
    return value.toBool(otherwise);
}

// Scores made of scores would go round in circles.
void ModelReader::checkSource(const Condition &condition)
{
    for (const FieldNumber number : condition.usedFields())
        if (std::find(scoredFields().begin(), scoredFields().end(), number) != scoredFields().end())
            fail(ScoreModelText::tr("It asks for “%1”, which is what the rules work out, and would go round in circles. Ask for other fields.").arg(m_catalog.at(number).key));
}

Condition ModelReader::condition(const QString &text, QString &problem)
{
    const Result<Condition> condition = parseCondition(text, m_catalog);
    if (condition) {
        checkSource(*condition);
        return *condition;
    }
    if (m_strictness == Strictness::Strict)
        fail(ScoreModelText::tr("The condition “%1” cannot be read. %2").arg(text, condition.error().message));
    problem = condition.error().message;
    return {};
}

FieldNumber ModelReader::field(const QString &key, const std::function<bool(FieldType)> &fits, const QString &wanted, QString &problem)
{
    const Field *field = m_catalog.find(key);
    if (field && fits(field->type) && !field->column.isEmpty())
        return field->number;
    problem = field ? ScoreModelText::tr("“%1” is no %2.").arg(key, wanted) : ScoreModelText::tr("There is no field “%1”. “leadwright-cli fields” lists them.").arg(key);
    if (m_strictness == Strictness::Strict)
        fail(problem);
    return 0;
}

std::vector<QJsonObject> ModelReader::objects(const QJsonObject &object, const char *key, qsizetype most)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    std::vector<QJsonObject> found;
    if (value.isUndefined())
        return found;
    if (!value.isArray())
        fail(ScoreModelText::tr("“%1” takes a list in brackets.").arg(QLatin1StringView(key)));
    if (value.toArray().size() > most)
        fail(ScoreModelText::tr("“%1” has %2 entries; at most %3 are possible. Put several conditions into one rule with “or”.").arg(QLatin1StringView(key)).arg(value.toArray().size()).arg(most));
    for (const QJsonValue &entry : value.toArray()) {
        if (!entry.isObject())
            fail(ScoreModelText::tr("“%1” takes entries in braces.").arg(QLatin1StringView(key)));
        found.push_back(entry.toObject());
    }
    return found;
}

void ModelReader::readLimits(const QJsonObject &json, ScoreModel &model)
{
    m_place = ScoreModelText::tr("limit");
    const QJsonObject limit = json.value(QLatin1StringView("limit")).toObject();
    allow(limit, {QStringLiteral("min"), QStringLiteral("max")});
    model.low = number(limit, "min", -MostPoints, MostPoints, 0);
    model.high = number(limit, "max", -MostPoints, MostPoints, 100);
    if (model.low >= model.high)
        fail(ScoreModelText::tr("“min” has to be below “max”."));
    m_place = ScoreModelText::tr("temperature");
    const QJsonObject temperature = json.value(QLatin1StringView("temperature")).toObject();
    allow(temperature, {QStringLiteral("hot"), QStringLiteral("warm"), QStringLiteral("hysteresis")});
    const int most = static_cast<int>(MostPoints);
    model.hot = whole(temperature, "hot", -most, most, model.hot);
    model.warm = whole(temperature, "warm", -most, most, model.warm);
    model.hysteresis = whole(temperature, "hysteresis", 0, most, model.hysteresis);
    if (model.warm >= model.hot)
        fail(ScoreModelText::tr("“warm” has to be below “hot”."));
    m_place = ScoreModelText::tr("grade");
    const QJsonObject grade = json.value(QLatin1StringView("grade")).toObject();
    allow(grade, {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("1"), QStringLiteral("2")});
    model.fitA = whole(grade, "A", 0, 100, model.fitA);
    model.fitB = whole(grade, "B", 0, 100, model.fitB);
    model.engagement1 = whole(grade, "1", 0, 100, model.engagement1);
    model.engagement2 = whole(grade, "2", 0, 100, model.engagement2);
    if (model.fitB >= model.fitA || model.engagement2 >= model.engagement1)
        fail(ScoreModelText::tr("“B” has to be below “A”, and “2” below “1”: they are the per cent from which on a lead has the letter and the digit."));
    m_place.clear();
}

void ModelReader::readEvent(const QJsonObject &json, ScoreRule &rule)
{
    const QString kind = text(json, "event").toLower();
    if (kind.isEmpty())
        return;
    rule.event = ScoreEvent{kind, {}};
    const QJsonValue outcomes = json.value(QLatin1StringView("outcome"));
    if (outcomes.isString())
        rule.event->outcomes << outcomes.toString();
    else if (outcomes.isArray())
        for (const QJsonValue &outcome : outcomes.toArray())
            rule.event->outcomes << outcome.toString();
    else if (!outcomes.isUndefined())
        fail(ScoreModelText::tr("“outcome” takes a text or a list of texts."));
    const QJsonValue count = json.value(QLatin1StringView("count"));
    if (count.isDouble())
        rule.atMost = whole(json, "count", 1, MostEvents, 0);
    else if (const QString word = count.toString(QStringLiteral("each")); word == u"first")
        rule.atMost = 1;
    else if (word != u"each")
        fail(ScoreModelText::tr("“count” is “first”, “each” or a number from 1 to %1.").arg(MostEvents));
}

void ModelReader::readDecay(const QJsonObject &json, ScoreRule &rule)
{
    rule.withinDays = number(json, "within_days", 0, MostDays, 0);
    rule.decay.halfLifeDays = number(json, "half_life_days", 0, MostDays, 0);
    if (const QJsonValue steps = json.value(QLatin1StringView("steps")); steps.isObject()) {
        allow(steps.toObject(), {QStringLiteral("percent"), QStringLiteral("days")});
        rule.decay.stepPercent = number(steps.toObject(), "percent", 1, 100, 50);
        rule.decay.stepDays = number(steps.toObject(), "days", 0.01, MostDays, 30);
    } else if (!steps.isUndefined()) {
        fail(ScoreModelText::tr("“steps” takes {\"percent\": 50, \"days\": 30}."));
    }
    if (rule.disqualifies && (rule.withinDays > 0 || rule.decay.fades()))
        fail(ScoreModelText::tr("A rule that disqualifies gives no points that could fade. Put the time into its condition."));
    if (rule.decay.halfLifeDays > 0 && rule.decay.stepDays > 0)
        fail(ScoreModelText::tr("Points fade by “half_life_days” or by “steps”, not by both."));
    if (const QString since = text(json, "since"); !since.isEmpty())
        rule.since = field(since, isDateType, ScoreModelText::tr("date"), rule.problem);
    if (rule.event && rule.since != 0)
        fail(ScoreModelText::tr("“since” belongs to rules with a condition; events fade from when they happened."));
    if (!rule.event && rule.since == 0 && rule.problem.isEmpty() && (rule.decay.fades() || rule.withinDays > 0))
        fail(ScoreModelText::tr("Points of a condition fade from a date: name its field with “since”."));
}

ScoreRule ModelReader::readRule(const QJsonObject &json)
{
    allow(json, {QStringLiteral("name"), QStringLiteral("on"), QStringLiteral("when"), QStringLiteral("event"), QStringLiteral("outcome"), QStringLiteral("count"), QStringLiteral("points"), QStringLiteral("disqualifies"),
                 QStringLiteral("within_days"), QStringLiteral("half_life_days"), QStringLiteral("steps"), QStringLiteral("since")});
    ScoreRule rule;
    rule.isOn = flag(json, "on", true);
    rule.points = number(json, "points", -MostPoints, MostPoints, 0);
    rule.disqualifies = flag(json, "disqualifies", false);
    readEvent(json, rule);
    readDecay(json, rule);
    const QString when = text(json, "when");
    if (!when.isEmpty())
        rule.condition = condition(when, rule.problem);
    else if (!rule.event)
        fail(ScoreModelText::tr("It asks for nothing. Give it a condition (“when”) or an event (“event”)."));
    if (!rule.disqualifies && rule.points == 0 && !json.contains(QLatin1StringView("points")))
        fail(ScoreModelText::tr("It gives no points. Write “points”, or “disqualifies”: true."));
    rule.isOn &= rule.problem.isEmpty();
    rule.name = text(json, "name");
    if (rule.name.isEmpty()) {
        const QString sentence = toSentence(rule.condition, m_catalog);
        rule.name = rule.event ? (sentence.isEmpty() ? rule.event->kind : ScoreModelText::tr("%1 (%2)").arg(rule.event->kind, sentence)) : sentence;
    }
    return rule;
}

void ModelReader::readGroup(const QJsonObject &json, ScoreModel &model)
{
    const QString place = m_place;
    allow(json, {QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("min"), QStringLiteral("max"), QStringLiteral("rules")});
    ScoreGroup group;
    const QString kind = text(json, "kind").toLower();
    bool isKnown = kind.isEmpty();
    for (const ScoreGroupKind candidate : {ScoreGroupKind::Own, ScoreGroupKind::Fit, ScoreGroupKind::Engagement, ScoreGroupKind::Penalty})
        if (kind == keyOf(candidate)) {
            group.kind = candidate;
            isKnown = true;
        }
    if (!isKnown)
        fail(ScoreModelText::tr("There is no kind of group “%1”. There are: fit, engagement, penalty, own.").arg(kind));
    group.name = text(json, "name");
    if (group.name.isEmpty())
        group.name = keyOf(group.kind);
    const bool isPenalty = group.kind == ScoreGroupKind::Penalty;
    group.low = number(json, "min", -MostPoints, MostPoints, isPenalty ? -100 : 0);
    group.high = number(json, "max", -MostPoints, MostPoints, isPenalty ? 0 : 100);
    if (group.low >= group.high)
        fail(ScoreModelText::tr("“min” has to be below “max”."));
    if (!isPenalty && group.kind != ScoreGroupKind::Own && group.high <= 0)
        fail(ScoreModelText::tr("“max” of a group of this kind has to be above 0, for per cents are counted by it."));
    int number = 0;
    for (const QJsonObject &rule : objects(json, "rules", MaxScoreRules)) {
        const QString name = rule.value(QLatin1StringView("name")).toString();
        m_place = name.isEmpty() ? ScoreModelText::tr("group “%1”, rule %2").arg(group.name).arg(++number) : ScoreModelText::tr("group “%1”, rule %2 (%3)").arg(group.name).arg(++number).arg(name);
        group.rules.push_back(readRule(rule));
    }
    m_place = place;
    model.groups.push_back(std::move(group));
}

FitCriterion ModelReader::readCriterion(const QJsonObject &json)
{
    allow(json, {QStringLiteral("name"), QStringLiteral("weight"), QStringLiteral("when"), QStringLiteral("field"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("falloff"), QStringLiteral("must"), QStringLiteral("excludes")});
    FitCriterion criterion;
    criterion.weight = number(json, "weight", 0.001, MostPoints, 1);
    criterion.isMust = flag(json, "must", false);
    criterion.excludes = flag(json, "excludes", false);
    const QString when = text(json, "when");
    const QString key = text(json, "field");
    if (when.isEmpty() == key.isEmpty())
        fail(ScoreModelText::tr("A criterion has either a condition (“when”) or a field with “from” and “to”."));
    if (!when.isEmpty())
        criterion.condition = condition(when, criterion.problem);
    constexpr double unlimited = 1e15;
    if (!key.isEmpty()) {
        const auto isNumber = [](FieldType type) { return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money; };
        criterion.field = field(key, isNumber, ScoreModelText::tr("number"), criterion.problem);
        checkSource(Condition::test(criterion.field, Operator::IsNotEmpty));
        criterion.from = number(json, "from", -unlimited, unlimited, -unlimited);
        criterion.to = number(json, "to", -unlimited, unlimited, unlimited);
        criterion.falloff = number(json, "falloff", 0, unlimited, 0);
        if (criterion.from > criterion.to)
            fail(ScoreModelText::tr("“from” has to be at most “to”."));
    }
    criterion.name = text(json, "name");
    if (criterion.name.isEmpty())
        criterion.name = key.isEmpty() ? toSentence(criterion.condition, m_catalog) : key;
    return criterion;
}

Result<ScoreModel> ModelReader::read(const QJsonObject &json)
{
    ScoreModel model;
    if (const QString named = json.value(QLatin1StringView("format")).toString(scoreModelFormat()); named != scoreModelFormat())
        fail(ScoreModelText::tr("This is no scoring model: its format is “%1”.").arg(named));
    if (whole(json, "version", 1, 1000, 1) > 1)
        return Error{Error::TooNew, ScoreModelText::tr("This model was made by a newer version of Leadwright. Update Leadwright to use it.")};
    allow(json, {QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("name"), QStringLiteral("limit"), QStringLiteral("temperature"), QStringLiteral("grade"), QStringLiteral("groups"), QStringLiteral("profile"), QStringLiteral("profile_points")});
    model.name = text(json, "name");
    readLimits(json, model);
    int number = 0;
    std::size_t rules = 0;
    for (const QJsonObject &group : objects(json, "groups", static_cast<qsizetype>(MaxScoreGroups))) {
        m_place = ScoreModelText::tr("group %1").arg(++number);
        readGroup(group, model);
        rules += model.groups.back().rules.size();
    }
    m_place.clear();
    if (rules > MaxScoreRules)
        fail(ScoreModelText::tr("The model has %1 rules; at most %2 are possible.").arg(rules).arg(MaxScoreRules));
    number = 0;
    for (const QJsonObject &criterion : objects(json, "profile", MaxScoreRules)) {
        m_place = ScoreModelText::tr("profile, criterion %1").arg(++number);
        model.profile.push_back(readCriterion(criterion));
    }
    m_place.clear();
    model.profilePoints = this->number(json, "profile_points", -MostPoints, MostPoints, 0);
    if (rules == 0 && model.profile.empty())
        fail(ScoreModelText::tr("The model has no rules. Give it at least one group with one rule."));
    return m_fault ? Result<ScoreModel>(*m_fault) : model;
}

Result<ScoreModel> readModel(const QByteArray &json, const FieldCatalog &catalog, ModelReader::Strictness strictness)
{
    if (json.size() > MaxScoreModelSize)
        return Error{Error::Invalid, ScoreModelText::tr("A scoring model has at most %1 bytes; this has %2.").arg(MaxScoreModelSize).arg(json.size())};
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) {
        const qsizetype line = json.left(fault.offset).count('\n') + 1;
        return Error{Error::Invalid, fault.error == QJsonParseError::NoError ? ScoreModelText::tr("A scoring model is one object in braces.")
                                                                             : ScoreModelText::tr("The model is no JSON: %1 in line %2.").arg(fault.errorString()).arg(line)};
    }
    return ModelReader(catalog, strictness).read(document.object());
}

} // namespace

Result<ScoreModel> scoreModelFromJson(const QByteArray &json, const FieldCatalog &catalog)
{
    return readModel(json, catalog, ModelReader::Strictness::Strict);
}

Result<ScoreModel> storedScoreModel(const QString &text, const FieldCatalog &catalog)
{
    return readModel(text.toUtf8(), catalog, ModelReader::Strictness::Stored);
}

} // namespace lead
