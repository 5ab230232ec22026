#include "core/intake/textsource.h"

#include <algorithm>
#include <cstring>

namespace lead {

namespace {

constexpr std::size_t rawBlock = 64 * 1024;

}

TextSource::TextSource(const Encoding &encoding)
    : m_encoding(encoding)
    , m_decoder(encoding)
    , m_onlyAscii(encoding.isAscii)
{
}

Result<TextSource> TextSource::fromFile(FileSource file, const Encoding &encoding, Checksum checksum)
{
    TextSource source(encoding);
    const auto start = static_cast<std::int64_t>(encoding.bomBytes);
    if (Result<void> restarted = file.restart(start, checksum); !restarted)
        return restarted.error();
    source.m_base = start;
    source.m_file = std::move(file);
    return source;
}

TextSource TextSource::fromText(std::string text)
{
    TextSource source{Encoding{}};
    source.m_memory = std::move(text);
    return source;
}

std::int64_t TextSource::replacements() const
{
    return m_decoder.replacements();
}

std::int64_t TextSource::firstReplacement() const
{
    const std::int64_t at = m_decoder.firstReplacement();
    return at < 0 ? at : at + m_base;
}

std::int64_t TextSource::firstOtherLine() const
{
    const std::int64_t at = m_decoder.firstOtherLine();
    return at < 0 ? at : at + m_base;
}

std::int64_t TextSource::position() const
{
    return m_file ? m_file->position() : static_cast<std::int64_t>(m_memoryAt);
}

std::size_t TextSource::remaining() const
{
    const std::size_t decoded = m_ready.size() - m_readyAt + m_kept.size();
    return decoded + (m_file ? static_cast<std::size_t>(m_file->size() - m_file->position())
                             : m_memory.size() - m_memoryAt);
}

Result<std::size_t> TextSource::readRaw(char *to, std::size_t room)
{
    if (m_file)
        return m_file->read(to, room);
    const std::size_t count = std::min(room, m_memory.size() - m_memoryAt);
    std::memcpy(to, m_memory.data() + m_memoryAt, count);
    m_memoryAt += count;
    return count;
}

// A file whose beginning was plain ASCII shows its encoding with the first other bytes.
void TextSource::doubtAscii(std::string_view bytes)
{
    m_onlyAscii = false;
    const Encoding seen = detectEncoding(bytes, Extent::Part);
    if (seen.isUtf8() || seen.name.starts_with("utf-"))
        return;
    m_base = position() - static_cast<std::int64_t>(bytes.size());
    m_encoding = seen;
    m_decoder = TextDecoder(seen);
}

Result<std::size_t> TextSource::read(char *to, std::size_t room)
{
    if (m_damaged || !m_encoding.isUtf8())
        return readDecoded(to, room);
    return readUtf8(to, room);
}

// UTF-8 goes straight into the reader's memory; only what is damaged takes the way through the decoder.
Result<std::size_t> TextSource::readUtf8(char *to, std::size_t room)
{
    if (m_ended)
        return std::size_t{0};
    const std::size_t kept = m_kept.size();
    std::memcpy(to, m_kept.data(), kept);
    m_kept.clear();
    const Result<std::size_t> got = readRaw(to + kept, room - kept);
    if (!got)
        return got;
    m_ended = *got == 0;
    const std::string_view bytes(to, kept + *got);
    const std::size_t good = validUtf8Prefix(bytes);
    if (good == bytes.size()) {
        if (m_onlyAscii && std::any_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; }))
            m_onlyAscii = false;
        m_decoder.skip(bytes.size());
        return good;
    }
    if (!m_ended && bytes.size() - good < 4 && good > 0) {
        m_kept = bytes.substr(good);
        m_decoder.skip(good);
        return good;
    }
    if (m_onlyAscii)
        doubtAscii(bytes);
    m_damaged = true;
    m_ready.clear();
    m_readyAt = 0;
    m_decoder.decode(bytes, m_ended ? Extent::Whole : Extent::Part, m_ready);
    return readDecoded(to, room);
}

Result<std::size_t> TextSource::readDecoded(char *to, std::size_t room)
{
    while (m_readyAt == m_ready.size()) {
        if (m_ended)
            return std::size_t{0};
        m_ready.clear();
        m_readyAt = 0;
        m_raw.resize(rawBlock);
        const Result<std::size_t> got = readRaw(m_raw.data(), m_raw.size());
        if (!got)
            return got;
        m_ended = *got == 0;
        m_decoder.decode(std::string_view(m_raw.data(), *got), m_ended ? Extent::Whole : Extent::Part,
                         m_ready);
    }
    std::size_t count = std::min(room, m_ready.size() - m_readyAt);
    // Hand out whole characters only.
    if (m_readyAt + count < m_ready.size()) {
        while (count > 0 && (static_cast<unsigned char>(m_ready[m_readyAt + count]) & 0xC0) == 0x80)
            --count;
    }
    std::memcpy(to, m_ready.data() + m_readyAt, count);
    m_readyAt += count;
    return count;
}

} // namespace lead
