#pragma once

#include <QJsonObject>
#include <QStringList>

namespace lead {

/// "Score: 66 → 83", of what the journal says of a changed score (ScoreFollower::becauseKey()).
QString scoreChangeText(const QJsonObject &because);
/// The threshold that it crossed, and the rules that had to do with it: a line each.
QStringList whyScored(const QJsonObject &because);

} // namespace lead
