#include "core/facts/snapshotbody.h"

#include "core/facts/parallel.h"
#include "core/facts/snapshotformat.h"

#include <cerrno>
#include <cstdlib>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lead {

namespace {

constexpr std::size_t LargePage = std::size_t(2) << 20;
constexpr std::size_t MovedAtOnce = std::size_t(8) << 20; // there twice for a moment
#ifdef MADV_POPULATE_READ
constexpr int Populate = MADV_POPULATE_READ;
#else
constexpr int Populate = 22; // of Linux 5.14; an older one refuses it
#endif

constexpr std::size_t upTo(std::size_t size, std::size_t step)
{
    return (size + step - 1) / step * step;
}

char *alignedIn(void *memory)
{
    return reinterpret_cast<char *>(upTo(reinterpret_cast<std::uintptr_t>(memory), LargePage));
}

// Calls `make` for each piece, on two threads, and tells whether all were there and sum up to what the header says.
template <typename Make>
bool sumsUp(const SnapshotHeader &header, const char *body, Make make)
{
    const std::size_t size = header.bodySize;
    std::vector<std::uint64_t> sums((size + SnapshotPiece - 1) / SnapshotPiece);
    std::atomic<bool> isOk = true;
    forEachBlock(sums.size(), [&](std::size_t, std::size_t piece) {
        const std::size_t at = piece * SnapshotPiece;
        const std::size_t part = std::min(SnapshotPiece, size - at);
        if (make(at, part))
            sums[piece] = checksumOf(body + at, part);
        else
            isOk = false;
    });
    std::uint64_t sum = 0;
    for (const std::uint64_t piece : sums)
        sum = withPiece(sum, piece);
    return isOk && sum == header.bodyChecksum;
}

} // namespace

std::shared_ptr<SnapshotBody> SnapshotBody::read(int file, const SnapshotHeader &header, const Ways &ways)
{
    struct stat status{};
    if (::fstat(file, &status) != 0 || static_cast<std::uint64_t>(status.st_size) != sizeof header + header.bodySize)
        return nullptr;
    std::shared_ptr<SnapshotBody> body(new SnapshotBody);
    Outcome outcome = header.bodySize < ways.mapFrom ? Outcome::Impossible : body->map(file, header);
    if (outcome == Outcome::Whole)
        body->moveSoon(ways.moveAfter);
    else if (outcome == Outcome::Impossible)
        outcome = body->copy(file, header);
    return outcome == Outcome::Whole ? body : nullptr;
}

SnapshotBody::~SnapshotBody()
{
    m_mover.request_stop();
    if (m_mover.joinable())
        m_mover.join();
    std::free(m_copy);
    if (m_reserved)
        ::munmap(m_reserved, m_reservedLength);
}

bool SnapshotBody::isInMemory() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isInMemory;
}

// Every page is asked for before it is looked at: one that the disk does not give is an answer then and not the end of the program.
SnapshotBody::Outcome SnapshotBody::map(int file, const SnapshotHeader &header)
{
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    m_length = upTo(sizeof header + header.bodySize, page);
    m_reservedLength = m_length + LargePage;
    void *reserved = ::mmap(nullptr, m_reservedLength, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (reserved == MAP_FAILED)
        return Outcome::Impossible;
    m_reserved = static_cast<char *>(reserved);
    m_mapping = alignedIn(reserved);
    if (::mmap(m_mapping, m_length, PROT_READ, MAP_PRIVATE | MAP_FIXED, file, 0) == MAP_FAILED)
        return Outcome::Impossible;
    const char *body = m_mapping + sizeof header;
    std::atomic<bool> isPossible = true;
    const bool isWhole = sumsUp(header, body, [&](std::size_t at, std::size_t part) {
        char *const from = m_mapping + (sizeof header + at) / page * page;
        const auto length = static_cast<std::size_t>(body + at + part - from);
        if (::madvise(from, upTo(length, page), Populate) == 0)
            return true;
        if (errno == EINVAL || errno == EAGAIN || errno == ENOMEM)
            isPossible = false;
        return false;
    });
    m_words = reinterpret_cast<const std::uint64_t *>(body);
    return isWhole ? Outcome::Whole : isPossible ? Outcome::Damaged : Outcome::Impossible;
}

// Memory in large pages where the system has them: the first touch of thirty thousand small ones takes longer than reading the file.
SnapshotBody::Outcome SnapshotBody::copy(int file, const SnapshotHeader &header)
{
    const std::size_t size = upTo(header.bodySize + sizeof(std::uint64_t), LargePage);
    m_copy = std::aligned_alloc(LargePage, size);
    if (!m_copy)
        return Outcome::Damaged;
    (void)::madvise(m_copy, size, MADV_HUGEPAGE);
    auto *bytes = static_cast<char *>(m_copy);
    m_words = static_cast<const std::uint64_t *>(m_copy);
    m_isInMemory = true;
    return sumsUp(header, bytes, [&](std::size_t at, std::size_t part) { return readFully(file, bytes + at, part, sizeof header + at); })
               ? Outcome::Whole
               : Outcome::Damaged;
}

void SnapshotBody::moveSoon(std::chrono::milliseconds after)
{
    m_mover = std::jthread([this, after](const std::stop_token &stop) {
        {
            std::unique_lock lock(m_mutex);
            if (m_wait.wait_for(lock, stop, after, [] { return false; }) || stop.stop_requested())
                return;
        }
        const bool isMoved = moveIntoMemory(stop);
        const std::scoped_lock lock(m_mutex);
        m_isInMemory = isMoved;
    });
}

// Each part is copied beside and then put in the place of its part of the file in one step, under the eyes of whoever reads it.
bool SnapshotBody::moveIntoMemory(const std::stop_token &stop)
{
    for (std::size_t at = 0; at < m_length; at += MovedAtOnce) {
        if (stop.stop_requested())
            return false;
        const std::size_t part = std::min(MovedAtOnce, m_length - at);
        const std::size_t room = part + LargePage;
        void *beside = ::mmap(nullptr, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (beside == MAP_FAILED)
            return false;
        char *const begin = static_cast<char *>(beside);
        char *const copied = alignedIn(beside);
        (void)::madvise(copied, part, MADV_HUGEPAGE);
        std::memcpy(copied, m_mapping + at, part);
        const bool isMoved = ::mremap(copied, part, part, MREMAP_MAYMOVE | MREMAP_FIXED, m_mapping + at) != MAP_FAILED;
        if (copied > begin)
            ::munmap(begin, static_cast<std::size_t>(copied - begin));
        char *const rest = isMoved ? copied + part : copied;
        ::munmap(rest, static_cast<std::size_t>(begin + room - rest));
        if (!isMoved)
            return false;
    }
    return true;
}

} // namespace lead
