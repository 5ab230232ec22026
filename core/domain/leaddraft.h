#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace lead {

/// One cleaned value of a lead on its way into the workspace. Text points into memory that the owner of the row keeps
/// alive. For coded fields (choices, tags) of a bulk row, `number` is the row owner's own code of the text.
struct DraftValue
{
    enum Kind : std::uint8_t { None, Text, Number, Real };

    Kind kind = None;
    std::string_view text = {};
    std::int64_t number = 0;
    double real = 0;

    static DraftValue of(std::string_view text) { return text.empty() ? DraftValue() : DraftValue{Text, text}; }
    static DraftValue of(std::int64_t number) { return {Number, {}, number}; }
    static DraftValue ofReal(double real) { return {Real, {}, 0, real}; }
    bool isEmpty() const { return kind == None; }
};

} // namespace lead
