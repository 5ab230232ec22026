#include "ui/commands/fuzzymatch.h"

#include "core/base/text.h"

#include <algorithm>
#include <optional>

namespace lead {

namespace {

// Each kind of match has a band of its own; within a band the shorter text and the earlier place win.
constexpr int Begins = 900;
constexpr int BeginsWord = 750;
constexpr int BeginsWords = 650;
constexpr int Initials = 550;
constexpr int Within = 350;
constexpr int Scattered = 100;
constexpr int Band = 99;
constexpr int SynonymLoss = 40;
constexpr int LargestBoost = 90;
constexpr int WidestScatter = 24; // letters between the first and the last: more is chance

QString plain(const QString &text)
{
    const std::string utf8 = text.toStdString();
    return QString::fromStdString(folded(utf8)).simplified();
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

// Where `typed` stands at the beginning of a word; -1: nowhere.
qsizetype wordStart(const QString &text, const QString &typed)
{
    for (qsizetype at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1))
        if (beginsWord(text, at))
            return at;
    return -1;
}

bool areInitials(const QString &text, const QString &typed)
{
    qsizetype next = 0;
    for (qsizetype at = 0; at < text.size() && next < typed.size(); ++at)
        if (text.at(at).isLetterOrNumber() && beginsWord(text, at)) {
            if (text.at(at) != typed.at(next))
                return false;
            ++next;
        }
    return next == typed.size();
}

// How far the letters of `typed` lie apart when each follows the one before; nothing when they do not.
std::optional<qsizetype> scatter(const QString &text, const QString &typed)
{
    qsizetype first = -1;
    qsizetype at = -1;
    for (const QChar letter : typed) {
        at = text.indexOf(letter, at + 1);
        if (at < 0)
            return std::nullopt;
        if (first < 0)
            first = at;
    }
    return at - first + 1 - typed.size();
}

int inBand(int band, qsizetype loss)
{
    return band + static_cast<int>(std::max<qsizetype>(0, Band - loss));
}

} // namespace

FuzzyMatch::FuzzyMatch(const QString &typed)
    : m_typed(plain(typed))
    , m_words(m_typed.split(u' ', Qt::SkipEmptyParts))
{
}

int FuzzyMatch::score(const QString &text) const
{
    if (m_typed.isEmpty())
        return 1;
    const QString in = plain(text);
    if (in.startsWith(m_typed))
        return inBand(Begins, in.size() - m_typed.size());
    if (const qsizetype at = wordStart(in, m_typed); at >= 0)
        return inBand(BeginsWord, at);
    if (m_words.size() > 1) {
        const bool all = std::all_of(m_words.begin(), m_words.end(),
                                     [&](const QString &word) { return wordStart(in, word) >= 0; });
        return all ? inBand(BeginsWords, in.size() - m_typed.size()) : 0;
    }
    if (m_typed.size() > 1 && areInitials(in, m_typed))
        return inBand(Initials, in.size());
    // One letter is in nearly everything.
    if (m_typed.size() < 2)
        return 0;
    if (const qsizetype at = in.indexOf(m_typed); at >= 0)
        return inBand(Within, at);
    if (const std::optional<qsizetype> apart = scatter(in, m_typed); apart && *apart <= WidestScatter)
        return inBand(Scattered, *apart * 4);
    return 0;
}

int FuzzyMatch::score(const QString &title, const QStringList &synonyms) const
{
    int best = score(title);
    for (const QString &synonym : synonyms)
        best = std::max(best, score(synonym) - SynonymLoss);
    return best;
}

int FuzzyMatch::leastOfBand(int score)
{
    for (const int band : {Begins, BeginsWord, BeginsWords, Initials, Within})
        if (score >= band)
            return band;
    return Scattered;
}

int FuzzyMatch::boost(int uses)
{
    return std::min(uses * 10, LargestBoost);
}

} // namespace lead
