#include "core/domain/stage.h"

namespace lead {

QString stageKindKey(StageKind kind)
{
    switch (kind) {
    case StageKind::Won:
        return QStringLiteral("won");
    case StageKind::Lost:
        return QStringLiteral("lost");
    case StageKind::Open:
        break;
    }
    return QStringLiteral("open");
}

StageKind stageKindFromKey(QStringView key)
{
    return key == u"won" ? StageKind::Won : key == u"lost" ? StageKind::Lost : StageKind::Open;
}

} // namespace lead
