#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace lead {

/// The parts of the palette, in their order.
enum class PaletteSection : std::uint8_t { Recent, Leads, LeadActions, GoTo, Commands, Views, People, Settings };

/// Something that the palette offers.
struct PaletteItem
{
    PaletteSection section = PaletteSection::Commands;
    QString command;   ///< its id; empty: something else than a command
    LeadId lead;       ///< valid: a lead
    QByteArray icon;
    QString title;
    QString detail = {};
    QString keys = {};   ///< "G L"
    QString whyNot = {}; ///< why it cannot be done now; empty: it can
    int score = 0;       ///< within its section
    std::optional<int> leadScore = {}; ///< of a lead that is scored
    std::function<void()> run = {};
    std::function<void()> runInNewWindow = {}; ///< empty: the same as run
};

using PaletteItems = std::vector<PaletteItem>;

} // namespace lead
