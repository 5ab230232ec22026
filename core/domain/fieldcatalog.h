#pragma once

#include "core/domain/field.h"

#include <QHash>
#include <memory>
#include <vector>

namespace lead {

/// Every field that a lead of one workspace has: the built-in ones and its custom ones. A value: whoever holds one has
/// a consistent picture; the workspace hands out a new one when a custom field is added. Copies share what they hold.
class FieldCatalog
{
public:
    /// The built-in fields only.
    FieldCatalog();
    explicit FieldCatalog(const std::vector<Field> &custom);

    /// All fields, built in first, in the order in which forms and choosers list them.
    const std::vector<Field> &fields() const { return m_data->fields; }
    /// Null when there is no such field.
    const Field *find(FieldNumber number) const;
    /// By key or alias, ignoring ASCII case; null when there is none.
    const Field *find(QStringView keyOrAlias) const;
    /// For built-in numbers and numbers that came from this catalogue.
    const Field &at(FieldNumber number) const { return *find(number); }

    /// A key for a new custom field with this label that no other field has: "Car make" -> "car_make".
    QString freeKey(QStringView label) const;

private:
    struct Data
    {
        explicit Data(const std::vector<Field> &custom);

        std::vector<Field> fields;
        QHash<FieldNumber, int> byNumber;
        QHash<QString, int> byKey;
    };

    std::shared_ptr<const Data> m_data; // never null
};

/// Name of the type for JSON and the command line: "text", "money", ...
QString typeName(FieldType type);

} // namespace lead
