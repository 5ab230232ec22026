#pragma once

#include "core/domain/field.h"

#include <QStringList>

namespace lead {

/// The headings that mean a field in the files of this world, in English, German, Spanish, French,
/// Portuguese, Italian, Dutch and a few others; empty when there are none. Each is written as `folded()`
/// gives it, words apart; readers compare without the blanks, so "e mail" also covers "E-Mail", "e_mail" and
/// "eMail". A mark at the end says how much the heading is worth:
///   "title<" gives way to a column with a plainer heading for the same field;
///   "contact?" may well mean something else: values or neighbours have to agree.
/// Qualifiers ("work", "primary", "2") and whom it is about ("contact", "customer") are not spelled out here.
QStringList headerSynonyms(FieldNumber field);

} // namespace lead
