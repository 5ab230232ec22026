#include "ui/widgets/tonenames.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace lead {

namespace {

struct Row
{
    QLatin1String key;
    ToneName tone;
    const char *title;
};
constexpr std::array rows{
    Row{QLatin1String("info"), ToneName::Info, QT_TRANSLATE_NOOP("ToneNames", "Blue")},
    Row{QLatin1String("warning"), ToneName::Warning, QT_TRANSLATE_NOOP("ToneNames", "Amber")},
    Row{QLatin1String("teal"), ToneName::Teal, QT_TRANSLATE_NOOP("ToneNames", "Teal")},
    Row{QLatin1String("violet"), ToneName::Violet, QT_TRANSLATE_NOOP("ToneNames", "Violet")},
    Row{QLatin1String("brand"), ToneName::Accent, QT_TRANSLATE_NOOP("ToneNames", "Indigo")},
    Row{QLatin1String("success"), ToneName::Success, QT_TRANSLATE_NOOP("ToneNames", "Green")},
    Row{QLatin1String("danger"), ToneName::Danger, QT_TRANSLATE_NOOP("ToneNames", "Red")},
    Row{QLatin1String("neutral"), ToneName::Neutral, QT_TRANSLATE_NOOP("ToneNames", "Grey")},
};
constexpr int OnTheWay = 5; // of these the first are given to open stages in turn

} // namespace

QStringList toneKeys()
{
    QStringList keys;
    for (const Row &row : rows)
        keys << row.key;
    return keys;
}

ToneName toneFromKey(const QString &key)
{
    for (const Row &row : rows)
        if (key == row.key)
            return row.tone;
    return ToneName::Neutral;
}

QString toneTitle(const QString &key)
{
    for (const Row &row : rows)
        if (key == row.key)
            return QCoreApplication::translate("ToneNames", row.title);
    return QCoreApplication::translate("ToneNames", "Automatic");
}

ToneName toneOf(const Stage &stage)
{
    if (!stage.tone.isEmpty())
        return toneFromKey(stage.tone);
    if (stage.kind == StageKind::Won)
        return ToneName::Success;
    if (stage.kind == StageKind::Lost)
        return ToneName::Neutral;
    return rows.at(static_cast<std::size_t>((std::max(stage.position, 1) - 1) % OnTheWay)).tone;
}

} // namespace lead
