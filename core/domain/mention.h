#pragma once

#include "core/domain/user.h"

#include <QString>
#include <functional>
#include <vector>

namespace lead {

/// People named in a note with "@". What is stored is "@[Maya Torres](user:3)", so that the note keeps naming the same person.

/// "@Maya Torres" as it is typed becomes what is stored, for people who are active. The longest name counts; an address such as
/// "info@maya.com" names nobody.
QString withMentions(const QString &typed, const std::vector<User> &users);
/// As people read it, under the names that the people have now; `nameOf` gives an empty text for somebody who is not known.
QString shownMentions(const QString &stored, const std::function<QString(UserId)> &nameOf);
/// Each once, in the order in which the note names them.
std::vector<UserId> mentionsIn(const QString &stored);
/// What every note that names a person contains.
QString mentionMark(UserId user);

} // namespace lead
