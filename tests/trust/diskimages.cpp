#include "tests/trust/diskimages.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace lead {

namespace {

constexpr qsizetype SectorBytes = 512;

void put(QByteArray &file, qint64 offset, const char *bytes, qsizetype n)
{
    if (file.size() < offset + n)
        file.append(QByteArray(offset + n - file.size(), '\0'));
    std::copy(bytes, bytes + n, file.data() + offset);
}

void setSize(QByteArray &file, qint64 size)
{
    if (size < file.size())
        file.truncate(size);
    else
        file.append(QByteArray(size - file.size(), '\0'));
}

void putTorn(QByteArray &file, const DiskOp &op, std::mt19937 &random)
{
    const unsigned fate = random() % 4;
    if (fate == 0)
        return;
    if (fate == 1) {
        put(file, op.offset, op.bytes.constData(), op.bytes.size());
        return;
    }
    for (qsizetype at = 0; at < op.bytes.size(); at += SectorBytes) {
        const qsizetype n = std::min(SectorBytes, op.bytes.size() - at);
        const unsigned sector = random() % 8;
        if (sector < 4) {
            put(file, op.offset + at, op.bytes.constData() + at, n);
        } else if (sector == 4) {
            QByteArray garbage(n, '\0');
            for (char &c : garbage)
                c = static_cast<char>(random());
            put(file, op.offset + at, garbage.constData(), n);
        }
    }
}

void applyTo(std::optional<QByteArray> &file, const DiskOp &op)
{
    switch (op.kind) {
    case DiskOp::Create:
        if (!file)
            file.emplace();
        break;
    case DiskOp::Write:
        if (!file)
            file.emplace();
        put(*file, op.offset, op.bytes.constData(), op.bytes.size());
        break;
    case DiskOp::Truncate:
        if (file)
            setSize(*file, op.offset);
        break;
    case DiskOp::Delete:
        file.reset();
        break;
    case DiskOp::Sync:
        break;
    }
}

} // namespace

DiskImages::DiskImages(const FaultVfs &vfs, const Files &before)
    : m_vfs(vfs)
    , m_states(vfs.names().size())
{
    for (std::size_t i = 0; i < m_states.size(); ++i)
        if (const auto it = before.find(vfs.names()[i]); it != before.end())
            m_states[i].durable = it->second;
}

void DiskImages::apply(const DiskOp &op)
{
    State &state = m_states[static_cast<std::size_t>(op.file)];
    if (op.kind != DiskOp::Sync) {
        state.pending.push_back(&op);
        if (op.kind != DiskOp::Delete || !op.isDirectorySynced)
            return;
    }
    for (const DiskOp *pending : state.pending)
        applyTo(state.durable, *pending);
    state.pending.clear();
    if (!op.isDirectorySynced)
        return;
    // The folder is on the disk: files that were deleted before are gone for good.
    for (State &other : m_states) {
        const auto last = std::find_if(other.pending.rbegin(), other.pending.rend(), [](const DiskOp *p) { return p->kind == DiskOp::Delete; });
        if (last == other.pending.rend())
            continue;
        other.durable.reset();
        other.pending.erase(other.pending.begin(), last.base());
    }
}

void DiskImages::advanceTo(std::size_t position)
{
    for (; m_position < position; ++m_position)
        apply(m_vfs.ops()[m_position]);
}

// A file that was deleted and made anew is one or the other, never a mixture of both.
std::optional<QByteArray> DiskImages::contentOf(const State &state, Survives what, std::mt19937 &random)
{
    std::vector<std::size_t> begins{0};
    for (std::size_t i = 0; i < state.pending.size(); ++i)
        if (state.pending[i]->kind == DiskOp::Delete)
            begins.push_back(i + 1);
    const std::size_t chosen = what == Survives::Nothing ? 0 : what == Survives::Everything ? begins.size() - 1 : random() % begins.size();
    std::optional<QByteArray> file;
    if (chosen == 0)
        file = state.durable;
    if (what == Survives::Nothing)
        return file;
    const std::size_t end = chosen + 1 < begins.size() ? begins[chosen + 1] - 1 : state.pending.size();
    for (std::size_t i = begins[chosen]; i < end; ++i) {
        const DiskOp &op = *state.pending[i];
        if (what == Survives::Everything) {
            applyTo(file, op);
        } else if (op.kind == DiskOp::Write) {
            if (!file)
                file.emplace();
            putTorn(*file, op, random);
        } else if (random() % 2) {
            applyTo(file, op);
        }
    }
    return file;
}

DiskImages::Files DiskImages::image(Survives what, std::mt19937 &random) const
{
    Files files;
    for (std::size_t i = 0; i < m_states.size(); ++i)
        if (const std::optional<QByteArray> content = contentOf(m_states[i], what, random))
            files[m_vfs.names()[i]] = *content;
    return files;
}

void DiskImages::write(const Files &files, const QString &folder)
{
    QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files))
        dir.remove(name);
    for (const auto &[name, bytes] : files) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size())
            qFatal("cannot write the image %s", qPrintable(file.fileName()));
    }
}

qint64 DiskImages::unsyncedBytes() const
{
    qint64 bytes = 0;
    for (const State &state : m_states)
        for (const DiskOp *op : state.pending)
            bytes += op->bytes.size();
    return bytes;
}

} // namespace lead
