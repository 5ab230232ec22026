#include "core/domain/stage.h"

#include <QStringList>
#include <algorithm>

namespace lead {

QString storedFieldNumbers(const std::vector<FieldNumber> &fields)
{
    QStringList numbers;
    for (const FieldNumber field : fields)
        numbers << QString::number(field);
    return numbers.join(u',');
}

std::vector<FieldNumber> fieldNumbersFromStored(QStringView text)
{
    std::vector<FieldNumber> fields;
    for (const QStringView number : text.split(u',', Qt::SkipEmptyParts))
        if (const FieldNumber field = number.toInt(); field > 0)
            fields.push_back(field);
    std::sort(fields.begin(), fields.end());
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
    return fields;
}

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
