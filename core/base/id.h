#pragma once

#include "core/base/clock.h"

#include <QString>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>

namespace lead {

/// A 63-bit identifier that converts to nothing else: a LeadId is never taken for a UserId.
template <typename Tag>
struct Id
{
    std::int64_t value = 0;

    bool isValid() const { return value > 0; }
    QString toString() const { return QString::number(value); }
    static std::optional<Id> fromString(QStringView text)
    {
        bool ok = false;
        const qlonglong v = text.toLongLong(&ok);
        return ok && v > 0 ? std::optional(Id{v}) : std::nullopt;
    }
    auto operator<=>(const Id &) const = default;
};

using LeadId = Id<struct LeadTag>;
using UserId = Id<struct UserTag>;
using StageId = Id<struct StageTag>;
using PipelineId = Id<struct PipelineTag>;
using ImportId = Id<struct ImportTag>;
using OperationId = Id<struct OperationTag>;
using ActivityId = Id<struct ActivityTag>;
using TaskId = Id<struct TaskTag>;
using AttachmentId = Id<struct AttachmentTag>;
using ViewId = Id<struct ViewTag>;

/// Makes ids: 42 bits of milliseconds since 2020-01-01, 10 bits of node, 11 bits of sequence. Ids of one generator
/// rise strictly, also when the clock steps back or more than 2,048 are asked for in one millisecond (they then run
/// ahead of the clock). Not thread safe: one generator belongs to one writer.
class IdGenerator
{
public:
    /// `node` in 0..1023 is unique among the writers of a workspace; `last` is the highest id it made before.
    IdGenerator(const Clock &clock, int node, std::int64_t last = 0);

    std::int64_t next();
    /// Reserves `count` ids and returns the first; they are `id, successor(id), ...`.
    std::int64_t reserve(std::int64_t count);

    /// The id that follows `id` on the same node.
    static std::int64_t successor(std::int64_t id);
    static int nodeOf(std::int64_t id) { return static_cast<int>((id >> 11) & 1023); }
    static Millis timeOf(std::int64_t id);

private:
    const Clock &m_clock;
    std::int64_t m_node;
    std::int64_t m_tick = 0; // milliseconds << 11 | sequence
};

} // namespace lead

template <typename Tag>
struct std::hash<lead::Id<Tag>>
{
    std::size_t operator()(const lead::Id<Tag> &id) const noexcept { return std::hash<std::int64_t>()(id.value); }
};
