#include "core/intake/columnmapping.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/intake/heading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace lead {

namespace {

constexpr int formatVersion = 1;

struct ColumnMappingText
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)
};

std::optional<DateHint> dateOrderFrom(const QString &name)
{
    for (DateHint order : {DateHint::YearFirst, DateHint::DayFirst, DateHint::MonthFirst})
        if (dateHintName(order) == name)
            return order;
    return std::nullopt;
}

bool isChosen(DateHint order)
{
    return order == DateHint::YearFirst || order == DateHint::DayFirst || order == DateHint::MonthFirst;
}

Error unknownField(const QString &key, const QString &header)
{
    return {Error::Invalid, ColumnMappingText::tr("The mapping sends the column “%1” to “%2”, but there is no such field. The "
                               "command “fields” lists the names of all fields.")
                                .arg(header, key)};
}

Result<MappedColumn> columnFrom(const QString &header, const QJsonValue &value, const FieldCatalog &catalog)
{
    MappedColumn column;
    column.header = toUtf8(header);
    column.how = MappedBy::Saved;
    const QString key = value.toString();
    if (key.isEmpty())
        return column;
    const Field *field = catalog.find(QStringView(key));
    if (!field)
        return unknownField(key, header);
    if (!(field->use & InImport))
        return Error{Error::Invalid, ColumnMappingText::tr("The mapping sends the column “%1” to “%2”, which is worked out by "
                                        "Leadwright and cannot be imported.")
                                         .arg(header, key)};
    column.field = field->number;
    column.confidence = 1.0;
    return column;
}

Result<std::vector<MappedColumn>> columnsFrom(const QJsonValue &json, const FieldCatalog &catalog)
{
    std::vector<MappedColumn> columns;
    const auto append = [&](const QString &header, const QJsonValue &field) -> Result<void> {
        Result<MappedColumn> column = columnFrom(header, field, catalog);
        if (!column)
            return column.error();
        for (const MappedColumn &other : columns)
            if (column->field && other.field == column->field)
                return Error{
                    Error::Invalid,
                    ColumnMappingText::tr("The mapping sends both “%1” and “%2” to %3. Only one column can fill a field.")
                        .arg(fromUtf8(other.header), header, catalog.at(column->field).label)};
        column->index = static_cast<int>(columns.size());
        columns.push_back(*column);
        return {};
    };
    if (json.isObject()) {
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (Result<void> done = append(it.key(), it.value()); !done)
                return done.error();
        return columns;
    }
    for (const QJsonValue &value : json.toArray()) {
        const QJsonObject object = value.toObject();
        if (Result<void> done = append(object.value(u"header").toString(), object.value(u"field")); !done)
            return done.error();
        columns.back().dateHint =
            dateOrderFrom(object.value(u"date_order").toString()).value_or(DateHint::Unknown);
    }
    return columns;
}

constexpr std::array derivedKinds{"joined", "first", "rest"};

QJsonArray toJson(const std::vector<DerivedColumn> &derived, const std::vector<MappedColumn> &columns)
{
    QJsonArray array;
    for (const DerivedColumn &column : derived) {
        QJsonArray sources;
        for (const int source : column.sources)
            if (static_cast<std::size_t>(source) < columns.size())
                sources.append(fromUtf8(columns[static_cast<std::size_t>(source)].header));
        array.append(QJsonObject{
            {QStringLiteral("header"), fromUtf8(column.header)},
            {QStringLiteral("kind"), QString::fromLatin1(derivedKinds[static_cast<std::size_t>(column.kind)])},
            {QStringLiteral("sources"), sources},
            {QStringLiteral("separator"), fromUtf8(column.separator)}});
    }
    return array;
}

std::vector<DerivedColumn> derivedFrom(const QJsonArray &array, const std::vector<MappedColumn> &columns)
{
    std::vector<DerivedColumn> derived;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        DerivedColumn column;
        column.header = toUtf8(object.value(u"header").toString());
        column.separator = toUtf8(object.value(u"separator").toString());
        for (std::size_t i = 0; i < derivedKinds.size(); ++i)
            if (object.value(u"kind").toString() == QLatin1String(derivedKinds[i]))
                column.kind = static_cast<DerivedColumn::Kind>(i);
        for (const QJsonValue &source : object.value(u"sources").toArray())
            for (const MappedColumn &candidate : columns)
                if (candidate.header == toUtf8(source.toString())) {
                    column.sources.push_back(candidate.index);
                    break;
                }
        derived.push_back(std::move(column));
    }
    return derived;
}

// Where in the file the column with this heading is: to the letter, or else ignoring case and punctuation.
int placeOf(const std::string &header, const std::vector<std::string> &headings)
{
    const auto exact = std::find(headings.begin(), headings.end(), header);
    if (exact != headings.end())
        return static_cast<int>(exact - headings.begin());
    const std::string key = headingKey(header);
    for (std::size_t i = 0; i < headings.size() && !key.empty(); ++i)
        if (headingKey(headings[i]) == key)
            return static_cast<int>(i);
    return -1;
}

} // namespace

QString mappedByName(MappedBy how)
{
    static constexpr std::array names{"", "synonym", "preset", "pattern", "saved"};
    return QString::fromLatin1(names[static_cast<std::size_t>(how)]);
}

const MappedColumn *ColumnMapping::columnFor(FieldNumber field) const
{
    const auto it =
        std::find_if(columns.begin(), columns.end(), [&](const MappedColumn &c) { return c.field == field; });
    return it == columns.end() ? nullptr : &*it;
}

std::string headerSignature(const std::vector<std::string> &headings)
{
    std::vector<std::string> keys;
    for (const std::string &heading : headings)
        keys.push_back(isMeaningless(heading) ? std::string() : headingKey(heading));
    std::sort(keys.begin(), keys.end());
    if (keys.empty() || keys.back().empty())
        return {};
    std::string all;
    for (const std::string &key : keys)
        all += key + '\n';
    const QString hex = QString::number(stableHash(all), 16);
    return std::to_string(keys.size()) + '-' + toUtf8(hex);
}

QJsonObject toJson(const ColumnMapping &mapping, const FieldCatalog &catalog)
{
    QJsonArray columns;
    for (const MappedColumn &column : mapping.columns) {
        const Field *field = catalog.find(column.field);
        QJsonObject object{
            {QStringLiteral("header"), fromUtf8(column.header)},
            {QStringLiteral("field"), field ? QJsonValue(field->key) : QJsonValue(QJsonValue::Null)}};
        if (field && isChosen(column.dateHint))
            object.insert(QStringLiteral("date_order"), dateHintName(column.dateHint));
        columns.append(object);
    }
    QJsonObject options;
    if (mapping.dateHint)
        options.insert(QStringLiteral("date_order"), dateHintName(*mapping.dateHint));
    if (!mapping.country.empty())
        options.insert(QStringLiteral("country"), fromUtf8(mapping.country));
    QJsonObject constants;
    for (const auto &[number, value] : mapping.constants)
        if (const Field *field = catalog.find(number))
            constants.insert(field->key, fromUtf8(value));
    return {{QStringLiteral("version"), formatVersion},
            {QStringLiteral("name"), fromUtf8(mapping.name)},
            {QStringLiteral("signature"), fromUtf8(mapping.signature)},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("options"), options},
            {QStringLiteral("constants"), constants},
            {QStringLiteral("derived"), toJson(mapping.derived, mapping.columns)}};
}

Result<ColumnMapping> mappingFromJson(const QByteArray &json, const FieldCatalog &catalog)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error{Error::Invalid,
                     ColumnMappingText::tr("The mapping is not a JSON object. It has to look like {\"columns\": {\"Heading\": "
                        "\"field\"}}."),
                     problem.errorString()};
    const QJsonObject object = document.object();
    if (object.value(u"version").toInt(formatVersion) > formatVersion)
        return Error{Error::TooNew, ColumnMappingText::tr("The mapping was saved by a newer version of Leadwright. Update "
                                       "Leadwright, or save the mapping again here.")};
    if (!object.value(u"columns").isArray() && !object.value(u"columns").isObject())
        return Error{
            Error::Invalid,
            ColumnMappingText::tr("The mapping names no columns. It has to look like {\"columns\": {\"Heading\": \"field\"}}.")};
    Result<std::vector<MappedColumn>> columns = columnsFrom(object.value(u"columns"), catalog);
    if (!columns)
        return columns.error();
    ColumnMapping mapping;
    mapping.name = toUtf8(object.value(u"name").toString());
    mapping.signature = toUtf8(object.value(u"signature").toString());
    mapping.columns = *std::move(columns);
    mapping.derived = derivedFrom(object.value(u"derived").toArray(), mapping.columns);
    const QJsonObject options = object.value(u"options").toObject();
    mapping.dateHint = dateOrderFrom(options.value(u"date_order").toString());
    mapping.country = toUtf8(options.value(u"country").toString());
    const QJsonObject constants = object.value(u"constants").toObject();
    for (auto it = constants.begin(); it != constants.end(); ++it) {
        const Field *field = catalog.find(QStringView(it.key()));
        if (!field)
            return Error{Error::Invalid, ColumnMappingText::tr("The mapping gives every lead a value for “%1”, but there is no "
                                            "such field. The command “fields” lists the names of all fields.")
                                             .arg(it.key())};
        if (!(field->use & InImport) || field->number == F::Id) // every row would be the same lead
            return Error{Error::Invalid, ColumnMappingText::tr("The mapping gives every lead a value for “%1”, which is worked out by "
                                            "Leadwright and cannot be imported.")
                                             .arg(it.key())};
        mapping.constants[field->number] = toUtf8(it.value().toVariant().toString());
    }
    return mapping;
}

Result<ColumnMapping> fitted(const ColumnMapping &mapping, const std::vector<std::string> &fileHeadings)
{
    ColumnMapping result = mapping;
    result.signature = headerSignature(fileHeadings);
    result.columns.clear();
    std::vector<std::string> headings = fileHeadings;
    for (DerivedColumn &derived : result.derived) {
        headings.push_back(derived.header);
        for (int &source : derived.sources)
            source = static_cast<std::size_t>(source) < mapping.columns.size()
                         ? placeOf(mapping.columns[static_cast<std::size_t>(source)].header, fileHeadings)
                         : -1;
    }
    for (std::size_t i = 0; i < headings.size(); ++i) {
        MappedColumn column;
        column.index = static_cast<int>(i);
        column.header = headings[i];
        result.columns.push_back(column);
    }
    std::vector<bool> taken(headings.size(), false);
    for (const MappedColumn &wanted : mapping.columns) {
        const auto place = [&](auto &&same) {
            for (std::size_t i = 0; i < headings.size(); ++i)
                if (!taken[i] && same(headings[i]))
                    return i;
            return headings.size();
        };
        std::size_t at = place([&](const std::string &heading) { return heading == wanted.header; });
        const std::string key = headingKey(wanted.header);
        if (at == headings.size() && !key.empty())
            at = place([&](const std::string &heading) { return headingKey(heading) == key; });
        if (at == headings.size()) {
            if (!wanted.field)
                continue;
            return Error{Error::Invalid, ColumnMappingText::tr("The mapping expects a column “%1”, but the file has none of "
                                            "that name. Its columns are: %2.")
                                             .arg(fromUtf8(wanted.header), [&] {
                                                 QStringList names;
                                                 for (const std::string &heading : headings)
                                                     names += fromUtf8(heading);
                                                 return names.join(QStringLiteral(", "));
                                             }())};
        }
        taken[at] = true;
        MappedColumn &column = result.columns[at];
        column.field = wanted.field;
        column.confidence = wanted.field ? 1.0 : 0.0;
        column.how = wanted.field ? MappedBy::Saved : MappedBy::Nothing;
        column.dateHint = wanted.dateHint;
    }
    return result;
}

} // namespace lead
