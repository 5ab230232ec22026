// Runs a fuzz target without libFuzzer: first every file of the folders given, then the same sequence of
// changes to them each time, so that a failure in a test run can be repeated. REPLAY_INPUTS sets how many
// (3,000) and REPLAY_SECONDS where it stops at the latest (20).
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr std::size_t LargestInput = 4096;

/// xorshift64*: the same numbers on every machine, which the standard distributions do not promise.
class Random
{
public:
    std::uint64_t next()
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return m_state * 2685821657736338717ull;
    }
    std::size_t below(std::size_t bound)
    {
        return bound == 0 ? 0 : static_cast<std::size_t>(next() >> 11) % bound;
    }

private:
    std::uint64_t m_state = 88172645463325252ull;
};

std::vector<std::string> readSeeds(int count, char **folders)
{
    std::vector<std::string> seeds;
    for (int i = 0; i < count; ++i) {
        std::vector<std::filesystem::path> files;
        if (std::filesystem::is_directory(folders[i])) {
            for (const auto &entry : std::filesystem::recursive_directory_iterator(folders[i]))
                if (entry.is_regular_file())
                    files.push_back(entry.path());
        } else if (std::filesystem::is_regular_file(folders[i])) {
            files.emplace_back(folders[i]);
        }
        std::sort(files.begin(), files.end());
        for (const std::filesystem::path &file : files) {
            std::ifstream stream(file, std::ios::binary);
            seeds.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
        }
    }
    return seeds;
}

/// One small change, of the kinds that find mistakes in readers: flipped bits, structural characters,
/// repeated, removed and foreign parts.
void change(std::string &text, const std::vector<std::string> &seeds, Random &random)
{
    static constexpr char marks[] = "\",;|\t\r\n'\\/=<>()[]{}:.-+@ 019aZ\0\xff\xc3\xe2\x80";
    const std::size_t at = random.below(text.size() + 1);
    const std::size_t length = random.below(std::min<std::size_t>(text.size() - at, 32) + 1);
    switch (random.below(6)) {
    case 0:
        if (at < text.size())
            text[at] = static_cast<char>(text[at] ^ (1 << random.below(8)));
        break;
    case 1:
        text.insert(at, 1, marks[random.below(sizeof marks - 1)]);
        break;
    case 2:
        text.erase(at, length);
        break;
    case 3:
        text.insert(at, std::string(text, at, length));
        break;
    case 4: {
        const std::string &other = seeds[random.below(seeds.size())];
        const std::size_t from = random.below(other.size() + 1);
        text.insert(at, other, from, random.below(64));
        break;
    }
    default:
        if (at < text.size())
            text[at] = marks[random.below(sizeof marks - 1)];
    }
    if (text.size() > LargestInput)
        text.resize(LargestInput);
}

/// On a heap block of exactly its size, so that sanitizers see a read past the end.
void run(const std::string &input)
{
    const auto bytes = std::make_unique<std::uint8_t[]>(input.size());
    std::copy(input.begin(), input.end(), bytes.get());
    LLVMFuzzerTestOneInput(bytes.get(), input.size());
}

long setting(const char *name, long otherwise)
{
    const char *text = std::getenv(name);
    return text ? std::strtol(text, nullptr, 10) : otherwise;
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<std::string> seeds = readSeeds(argc - 1, argv + 1);
    if (seeds.empty()) {
        std::cerr << "There is no seed to replay. Give each target a folder tests/fuzz/corpus/NAME.\n";
        return 1;
    }
    for (const std::string &seed : seeds)
        run(seed);

    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(setting("REPLAY_SECONDS", 20));
    const long wanted = setting("REPLAY_INPUTS", 3000);
    Random random;
    long done = 0;
    for (; done < wanted && std::chrono::steady_clock::now() < end; ++done) {
        std::string input = seeds[random.below(seeds.size())].substr(0, LargestInput);
        for (std::size_t changes = 1 + random.below(8); changes > 0; --changes)
            change(input, seeds, random);
        run(input);
    }
    std::cout << seeds.size() << " seeds and " << done << " changed inputs replayed\n";
    return 0;
}
