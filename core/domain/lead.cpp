#include "core/domain/lead.h"

namespace lead {

QString Lead::displayName() const
{
    const QString name = QString(text(F::FirstName) + u' ' + text(F::LastName)).trimmed();
    if (!name.isEmpty())
        return name;
    for (FieldNumber field : {F::Company, F::Email, F::Phone, F::Mobile, F::ExternalId})
        if (const QString other = text(field); !other.isEmpty())
            return other;
    return id.toString();
}

} // namespace lead
