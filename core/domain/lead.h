#pragma once

#include "core/base/id.h"
#include "core/domain/field.h"

#include <map>

namespace lead {

/// Values of some fields of one lead.
using FieldValues = std::map<FieldNumber, FieldValue>;

/// A lead as it is stored: its values by field, without the empty ones.
struct Lead
{
    LeadId id;
    qint64 rowVersion = 0;
    FieldValues values;

    FieldValue value(FieldNumber field) const
    {
        const auto it = values.find(field);
        return it == values.end() ? FieldValue() : it->second;
    }
    QString text(FieldNumber field) const
    {
        const auto it = values.find(field);
        const QString *text = it == values.end() ? nullptr : std::get_if<QString>(&it->second);
        return text ? *text : QString();
    }
    qint64 number(FieldNumber field) const
    {
        const auto it = values.find(field);
        const qint64 *number = it == values.end() ? nullptr : std::get_if<qint64>(&it->second);
        return number ? *number : 0;
    }
    /// "Ada Lovelace"; the company, the e-mail or the phone when there is no name.
    QString displayName() const;

    bool operator==(const Lead &) const = default;
};

} // namespace lead
