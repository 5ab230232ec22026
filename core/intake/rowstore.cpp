#include "core/intake/rowstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>
#include <cstring>
#include <unistd.h>

namespace lead {

namespace {

constexpr std::size_t BufferBytes = 1 << 20;

struct Head
{
    std::int64_t line = 0;
    std::uint32_t cells = 0;
    RowIssue issue = RowIssue::None;
};

template <typename T>
void appendBytes(std::string &out, const T &value)
{
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

template <typename T>
T takeBytes(const std::string &text, std::size_t &at)
{
    T value{};
    if (at + sizeof value <= text.size())
        std::memcpy(&value, text.data() + at, sizeof value);
    at += sizeof value;
    return value;
}

} // namespace

RowStore::RowStore()
    : m_file(std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/leadwright-import-XXXXXX")))
{
}

RowStore::~RowStore() = default;

Result<std::shared_ptr<RowStore>> RowStore::create()
{
    std::shared_ptr<RowStore> store(new RowStore);
    if (!store->m_file->open())
        return Error{Error::ReadOnly,
                     QCoreApplication::translate("Import", "No temporary file can be written in %1, so the rows cannot be shown before they are imported. Check that the folder exists and is not full.")
                         .arg(QDir::tempPath()),
                     store->m_file->errorString()};
    return store;
}

Result<void> RowStore::append(const CsvRow &row)
{
    const std::size_t before = m_buffer.size();
    appendBytes(m_buffer, Head{row.line, static_cast<std::uint32_t>(row.cells.size()), row.issue});
    for (const std::string_view cell : row.cells) {
        appendBytes(m_buffer, static_cast<std::uint32_t>(cell.size()));
        m_buffer += cell;
    }
    m_begins.push_back(m_begins.back() + static_cast<std::int64_t>(m_buffer.size() - before));
    return m_buffer.size() < BufferBytes ? Result<void>() : flush();
}

Result<void> RowStore::flush()
{
    const qint64 size = static_cast<qint64>(m_buffer.size());
    if (m_file->write(m_buffer.data(), size) != size || !m_file->flush())
        return Error{Error::NoSpace,
                     QCoreApplication::translate("Import", "The folder for temporary files, %1, is full, so the rows cannot be shown before they are imported. Free some space.").arg(QDir::tempPath()),
                     m_file->errorString()};
    m_buffer.clear();
    return {};
}

RowStore::Row RowStore::row(std::int64_t index) const
{
    Row row;
    if (index < 0 || index >= size())
        return row;
    const std::int64_t begin = m_begins[static_cast<std::size_t>(index)];
    std::string bytes(static_cast<std::size_t>(m_begins[static_cast<std::size_t>(index) + 1] - begin), '\0');
    if (::pread(m_file->handle(), bytes.data(), bytes.size(), begin) != static_cast<ssize_t>(bytes.size()))
        return row;
    std::size_t at = 0;
    const Head head = takeBytes<Head>(bytes, at);
    row.line = head.line;
    row.issue = head.issue;
    row.cells.reserve(head.cells);
    for (std::uint32_t i = 0; i < head.cells && at < bytes.size(); ++i) {
        const auto length = takeBytes<std::uint32_t>(bytes, at);
        row.cells.push_back(bytes.substr(std::min(at, bytes.size()), length));
        at += length;
    }
    return row;
}

std::int64_t RowStore::indexOfLine(std::int64_t line) const
{
    std::int64_t low = 0;
    std::int64_t high = size() - 1;
    while (low <= high) {
        const std::int64_t middle = (low + high) / 2;
        const std::int64_t found = row(middle).line;
        if (found == line)
            return middle;
        if (found < line)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}

} // namespace lead
