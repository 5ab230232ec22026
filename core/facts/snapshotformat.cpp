#include "core/facts/snapshotformat.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>
#include <xxhash.h>

namespace lead {

namespace {

constexpr std::size_t padded(std::size_t size)
{
    return (size + 7) / 8 * 8;
}

} // namespace

std::uint64_t checksumOf(const char *bytes, std::size_t size)
{
    return XXH3_64bits(bytes, size);
}

std::uint64_t checksumOf(const SnapshotHeader &header)
{
    return checksumOf(reinterpret_cast<const char *>(&header), offsetof(SnapshotHeader, checksum));
}

bool readFully(int file, char *to, std::size_t size, std::size_t at)
{
    while (size > 0) {
        const ssize_t got = ::pread(file, to, size, static_cast<off_t>(at));
        if (got == 0 || (got < 0 && errno != EINTR))
            return false;
        const auto part = static_cast<std::size_t>(std::max<ssize_t>(got, 0));
        to += part;
        at += part;
        size -= part;
    }
    return true;
}

void SnapshotWriter::append(const char *data, std::size_t size)
{
    while (size > 0) {
        const std::size_t part = std::min(size, SnapshotPiece - m_buffer.size());
        m_buffer.append(data, part);
        data += part;
        size -= part;
        if (m_buffer.size() == SnapshotPiece)
            flush();
    }
}

void SnapshotWriter::flush()
{
    m_sum = withPiece(m_sum, checksumOf(m_buffer.data(), m_buffer.size()));
    m_size += m_buffer.size();
    for (std::size_t at = 0; m_ok && at < m_buffer.size();) {
        const ssize_t written = ::write(m_file, m_buffer.data() + at, m_buffer.size() - at);
        m_ok = written > 0 || (written < 0 && errno == EINTR);
        at += written > 0 ? static_cast<std::size_t>(written) : 0;
    }
    m_buffer.clear();
}

bool SnapshotWriter::finish()
{
    if (!m_buffer.empty())
        flush();
    return m_ok;
}

void SnapshotWriter::bytes(const void *data, std::size_t size)
{
    static constexpr std::array<char, 8> zeros{};
    append(static_cast<const char *>(data), size);
    append(zeros.data(), padded(size) - size);
}

void SnapshotWriter::column(const NumberColumn &column)
{
    number(static_cast<std::uint64_t>(column.width()));
    number(static_cast<std::uint64_t>(column.base()));
    number(static_cast<std::uint64_t>(column.scale()));
    bytes(column.codes(), column.bytes());
}

void SnapshotWriter::text(const TextColumn &column)
{
    number(column.bytes().size());
    if (column.isEmpty())
        return;
    bytes(column.bytes().data(), column.bytes().size());
    bytes(column.offsets().data(), column.offsets().size_bytes());
}

void SnapshotWriter::block(const FactBlock &block)
{
    number(block.count);
    column(block.ids);
    for (const NumberColumn &numbers : block.numbers)
        column(numbers);
    for (const RealColumn &reals : block.reals) {
        number(reals.values().size());
        bytes(reals.values().data(), reals.values().size_bytes());
    }
    text(block.contact);
}

const void *SnapshotReader::bytes(std::size_t size)
{
    const std::size_t step = padded(size);
    if (!m_ok || size > m_size || step > m_size - m_at) {
        m_ok = false;
        return nullptr;
    }
    const void *data = reinterpret_cast<const char *>(m_body.get()) + m_at;
    m_at += step;
    return data;
}

std::uint64_t SnapshotReader::number()
{
    std::uint64_t value = 0;
    if (const void *data = bytes(sizeof value))
        std::memcpy(&value, data, sizeof value);
    return value;
}

NumberColumn SnapshotReader::column(std::size_t rows)
{
    const std::uint64_t width = number();
    const auto base = static_cast<std::int64_t>(number());
    const auto scale = static_cast<std::int64_t>(number());
    m_ok = m_ok && width <= static_cast<std::uint64_t>(NumberColumn::Width::Long) && scale > 0;
    if (!m_ok)
        return {};
    const auto kind = static_cast<NumberColumn::Width>(width);
    const void *codes = bytes(NumberColumn::codeSize(kind) * rows);
    return {kind, base, scale, rows, codes, m_body};
}

TextColumn SnapshotReader::text(std::size_t rows)
{
    const std::size_t size = number();
    if (!m_ok || size == 0)
        return {};
    const auto *data = static_cast<const char *>(bytes(size));
    const auto *offsets = static_cast<const std::uint32_t *>(bytes((rows + 1) * sizeof(std::uint32_t)));
    m_ok = m_ok && offsets[0] == 0 && offsets[rows] == size && std::is_sorted(offsets, offsets + rows + 1);
    if (!m_ok)
        return {};
    return {std::string_view(data, size), std::span(offsets, rows + 1), m_body};
}

FactBlock SnapshotReader::block(const FactSchema &schema)
{
    FactBlock block;
    block.count = number();
    m_ok = m_ok && block.count > 0 && block.count <= BlockRows;
    if (!m_ok)
        return block;
    block.ids = column(block.count);
    block.numbers.reserve(schema.numberCount());
    for (std::size_t i = 0; m_ok && i < schema.numberCount(); ++i)
        block.numbers.push_back(column(block.count));
    for (std::size_t i = 0; m_ok && i < schema.realCount(); ++i) {
        const std::size_t size = number();
        m_ok = m_ok && (size == 0 || size == block.count);
        const auto *values = m_ok ? static_cast<const double *>(bytes(size * sizeof(double))) : nullptr;
        block.reals.push_back(m_ok && size > 0 ? RealColumn(std::span(values, size), m_body) : RealColumn());
    }
    block.contact = text(block.count);
    block.texts.resize(schema.textCount());
    return block;
}

} // namespace lead
