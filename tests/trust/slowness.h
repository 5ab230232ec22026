#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <ctime>
#include <numeric>
#include <unistd.h>
#include <vector>

namespace lead {

/// How slow the machine is at the moment, for bounds in milliseconds that a busy machine must not break: what a piece of work takes by the clock
/// against what the processor spends on it, and what it takes to get a few bytes to the disk.
class Slowness
{
public:
    /// `folder`: on the disk that is written to.
    explicit Slowness(const QString &folder)
        : m_file(folder + QStringLiteral("/slowness"))
    {
        (void)m_file.open(QIODevice::WriteOnly);
    }
    ~Slowness() { m_file.remove(); }
    Slowness(const Slowness &) = delete;
    Slowness &operator=(const Slowness &) = delete;

    /// Works for 5 ms of the processor, and writes. Between the things that are measured.
    void look()
    {
        constexpr qint64 piece = 5000000;
        QElapsedTimer timer;
        timer.start();
        const qint64 end = spent() + piece;
        while (spent() < end) {
        }
        m_factors.push_back(static_cast<double>(timer.nsecsElapsed()) / piece);
        timer.start();
        (void)m_file.write("x");
        m_file.flush();
        ::fdatasync(m_file.handle());
        m_syncs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    /// Times slower than alone, on average.
    double factor() const { return m_factors.empty() ? 1.0 : std::max(1.0, std::accumulate(m_factors.begin(), m_factors.end(), 0.0) / static_cast<double>(m_factors.size())); }
    /// Milliseconds of a write that waits for the disk: 19 of 20 were not slower.
    double syncMillis() const { return most(m_syncs); }
    /// What `quiet` milliseconds may be now, for something that waits for the disk a few times.
    double allowed(double quiet) const { return quiet * factor() + 8 * syncMillis(); }

private:
    static qint64 spent()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1000000000LL + time.tv_nsec;
    }
    static double most(std::vector<double> values)
    {
        if (values.empty())
            return 0;
        const auto place = values.begin() + static_cast<std::ptrdiff_t>(values.size() * 95 / 100);
        std::nth_element(values.begin(), place, values.end());
        return *place;
    }

    QFile m_file;
    std::vector<double> m_factors;
    std::vector<double> m_syncs;
};

} // namespace lead
