#pragma once

#include <cstdint>

namespace lead {

/// Milliseconds since 1970-01-01T00:00:00Z. The only form in which moments are stored and passed around.
using Millis = std::int64_t;

constexpr Millis SecondMillis = 1000;
constexpr Millis MinuteMillis = 60 * SecondMillis;
constexpr Millis HourMillis = 60 * MinuteMillis;
constexpr Millis DayMillis = 24 * HourMillis; // of a day in UTC; local days may be shorter or longer

/// Where "now" comes from. Everything that needs the time takes a Clock, so that tests can hold it still.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Millis now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    Millis now() const override;
};

/// A clock that stands where it was put. For tests and for replaying history.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Millis at) : m_now(at) {}
    Millis now() const override { return m_now; }
    void set(Millis at) { m_now = at; }
    void advance(Millis by) { m_now += by; }

private:
    Millis m_now;
};

} // namespace lead
