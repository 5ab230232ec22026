#pragma once

#include "tests/trust/faultvfs.h"

#include <map>
#include <optional>
#include <random>

namespace lead {

/// What could be on the disk after the power failed, worked out from a record of writes and syncs. What was synced is
/// there; of the rest nothing, everything (as after kill -9), or any part of it with torn and garbled sectors.
class DiskImages
{
public:
    enum class Survives { Nothing, Everything, Something };

    using Files = std::map<QString, QByteArray>;
    /// `before` are the files as they were when the record began.
    DiskImages(const FaultVfs &vfs, const Files &before);

    /// To the moment just before operation `position`; only forwards.
    void advanceTo(std::size_t position);
    Files image(Survives what, std::mt19937 &random) const;
    /// Writes an image to a folder, in place of what is there.
    static void write(const Files &files, const QString &folder);
    /// How many bytes are written and not synced just now.
    qint64 unsyncedBytes() const;

private:
    struct State
    {
        std::optional<QByteArray> durable;
        std::vector<const DiskOp *> pending;
    };
    static std::optional<QByteArray> contentOf(const State &state, Survives what, std::mt19937 &random);
    void apply(const DiskOp &op);

    const FaultVfs &m_vfs;
    std::vector<State> m_states;
    std::size_t m_position = 0;
};

} // namespace lead
