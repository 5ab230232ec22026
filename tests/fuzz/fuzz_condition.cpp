// Conditions as text and as stored JSON: whatever comes in, it is read or refused, and what is read survives
// both written forms, completion and evaluation.
#include "core/base/text.h"
#include "core/domain/conditioncompletion.h"
#include "core/domain/conditionjson.h"
#include "core/domain/conditionresolver.h"
#include "core/domain/conditiontext.h"

#include <QJsonDocument>
#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void exercise(const lead::Condition &condition, const lead::FieldCatalog &catalog)
{
    const QString text = toText(condition, catalog);
    if (text.size() <= lead::Condition::MaxTextSize) {
        const lead::Result<lead::Condition> again = lead::parseCondition(text, catalog);
        require(again.isOk() && *again == condition);
    }
    const QByteArray json = QJsonDocument(toJson(condition, catalog)).toJson(QJsonDocument::Compact);
    const lead::Result<lead::Condition> stored = lead::conditionFromJson(json, catalog);
    require(stored.isOk() && *stored == condition);
    (void)toSentence(condition, catalog);
    lead::ResolveContext context;
    context.now = 1700000000000;
    const lead::FieldReader read = [&catalog](lead::FieldNumber number) -> lead::FieldValue {
        const lead::Field *field = catalog.find(number);
        return field && lead::isTextual(field->type) ? lead::FieldValue(QStringLiteral("ca"))
                                                     : lead::FieldValue(qint64(50));
    };
    const bool holds = matches(resolve(condition, catalog, context), read);
    require(matches(resolve(lead::Condition::negation(condition), catalog, context), read) != holds);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const lead::FieldCatalog catalog;
    if (size == 0 || size > 8192)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    if (bytes.front() == '{') {
        const lead::Result<lead::Condition> condition =
            lead::conditionFromJson(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())), catalog);
        if (condition)
            exercise(*condition, catalog);
        return 0;
    }
    const QString text = lead::fromUtf8(bytes);
    const lead::Result<lead::Condition> condition = lead::parseCondition(text, catalog);
    if (condition)
        exercise(*condition, catalog);
    else
        require(lead::errorColumn(condition.error()).has_value());
    (void)lead::completionsAt(text, static_cast<int>(text.size() / 2), catalog);
    return 0;
}
