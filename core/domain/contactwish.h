#pragma once

#include "core/domain/lead.h"

namespace lead {

/// What somebody asked not to get. Whoever withdrew consent asked for nothing of the three.
struct ContactWish
{
    bool noCalls = false;
    bool noEmails = false;
    bool noTexts = false;

    bool isAny() const { return noCalls || noEmails || noTexts; }
    ContactWish &operator|=(const ContactWish &other);
    ContactWish without(const ContactWish &other) const;
    /// The fields that say so, as far as `values` say nothing of it.
    FieldValues missingIn(const FieldValues &values) const;

    bool operator==(const ContactWish &) const = default;
};

/// What the values of a lead say; fields that are not among them say nothing.
ContactWish contactWishIn(const FieldValues &values);
/// What of a wish changes take back: a field that said yes and no longer does.
ContactWish takenBack(const FieldValues &before, const FieldValues &changes);
/// Whether consent was withdrawn, as stored or typed.
bool isWithdrawn(QStringView consent);

} // namespace lead
