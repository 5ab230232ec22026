#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace lead {

/// One cleaned value of a lead on its way into the workspace, 16 bytes. Text points into memory that the owner of the
/// row keeps alive. For coded fields (choices, tags) of a bulk row, the number is the row owner's own code of the text.
class DraftValue
{
public:
    enum Kind : std::uint8_t { None, Text, Number, Real };

    DraftValue() = default;
    /// Empty text is no value.
    static DraftValue of(std::string_view text)
    {
        DraftValue value;
        if (!text.empty()) {
            value.m_kind = Text;
            value.m_size = static_cast<std::uint32_t>(text.size());
            value.m_text = text.data();
        }
        return value;
    }
    static DraftValue of(std::int64_t number)
    {
        DraftValue value;
        value.m_kind = Number;
        value.m_number = number;
        return value;
    }
    static DraftValue ofReal(double real)
    {
        DraftValue value;
        value.m_kind = Real;
        value.m_real = real;
        return value;
    }

    Kind kind() const { return m_kind; }
    bool isEmpty() const { return m_kind == None; }
    /// Only of the kind that it is.
    std::string_view text() const { return {m_text, m_size}; }
    std::int64_t number() const { return m_number; }
    double real() const { return m_real; }

private:
    Kind m_kind = None;
    std::uint32_t m_size = 0;
    union {
        const char *m_text;
        std::int64_t m_number = 0;
        double m_real;
    };
};

} // namespace lead
