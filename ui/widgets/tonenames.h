#pragma once

#include "core/domain/stage.h"
#include "ui/theme/tokens.h"

#include <QStringList>

namespace lead {

/// The keys under which stages keep a colour: "info", "teal", ...
QStringList toneKeys();
ToneName toneFromKey(const QString &key);
/// What people call a colour.
QString toneTitle(const QString &key);
/// The colour of a stage: the one chosen, or the one that its kind and place give it.
ToneName toneOf(const Stage &stage);

} // namespace lead
