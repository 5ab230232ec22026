#pragma once

#include <QString>

namespace lead {

/// What somebody typed into the palette: a text, and by its prefix what it is looked for in. Pure.
struct PaletteQuery
{
    enum class Kind : std::uint8_t {
        Everything,
        Commands, ///< ">"
        Number,   ///< "#": a lead by its number
        Person,   ///< "@": leads of a person
        View,     ///< "v "
    };

    Kind kind = Kind::Everything;
    QString text;

    static PaletteQuery parse(const QString &typed);
    bool operator==(const PaletteQuery &) const = default;
};

} // namespace lead
