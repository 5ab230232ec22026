#include "core/intake/dialectsniffer.h"

#include "core/base/text.h"
#include "core/intake/cellkind.h"
#include "core/intake/csvreader.h"

#include <algorithm>
#include <map>

namespace lead {

namespace {

constexpr std::size_t sampleBytes = 96 * 1024;
constexpr std::size_t sampleRows = 400;
// What one column of anything is worth: less than two columns that agree, more than many that do not.
constexpr double oneColumnScore = 0.3;

using Rows = std::vector<std::vector<std::string>>;

struct Scored
{
    CsvDialect dialect;
    std::size_t columns = 0;
    std::size_t agreeing = 0;   // rows with that many cells
    std::size_t split = 0;      // rows of more than one cell
    std::size_t splitAlike = 0; // those of them that agree
    double score = 0;
    bool dubious = false; // the delimiter probably stands inside cells
};

struct Separator
{
    std::string_view text;
    double prior;
};

constexpr Separator separators[] = {
    {",", 1.0},   {";", 1.0},    {"\t", 1.0},   {"|", 0.98},  {":", 0.45},  {" ", 0.3},   {"~", 0.8},
    {"^", 0.8},   {"\x1F", 1.0}, {"\x01", 1.0}, {"::", 1.1},  {"||", 1.1},  {"~~", 1.1},  {"^^", 1.1},
    {"|~|", 1.2}, {"~|~", 1.2},  {"|^|", 1.2},  {"^|^", 1.2}, {"|#|", 1.2}, {"<|>", 1.2}, {"@@", 1.1},
    {"##", 1.1},  {"$$", 1.1},   {";;", 1.1},   {"#", 0.4},   {"!", 0.3},   {"*", 0.4},   {"/", 0.15},
};

std::string_view sampleOf(std::string_view text, Extent extent)
{
    const bool cut = text.size() > sampleBytes || extent == Extent::Part;
    text = text.substr(0, sampleBytes);
    if (cut) {
        const std::size_t end = text.find_last_of("\r\n");
        if (end != std::string_view::npos && end > 0)
            text = text.substr(0, end + 1);
    }
    return text;
}

// Excel's own hint: a first line "sep=;".
struct SeparatorLine
{
    std::string delimiter;
    std::size_t length = 0; // with its line end
};

std::optional<SeparatorLine> separatorLine(std::string_view text)
{
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    std::string_view line = text.substr(0, end);
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    if (line.size() < 5 || line.size() > 8 || !equalsIgnoringAsciiCase(line.substr(0, 4), "sep="))
        return std::nullopt;
    std::size_t length = end;
    if (length < text.size() && text[length] == '\r')
        ++length;
    if (length < text.size() && text[length] == '\n')
        ++length;
    const std::string_view value = line.substr(4);
    return SeparatorLine{std::string(value == "\\t" ? std::string_view("\t") : value), length};
}

// The ways in which rows may end here. More than one when lone CRs and lone LFs stand side by side: one of
// them may be a line break inside cells.
std::vector<LineEnd> lineEndsOf(std::string_view text)
{
    std::size_t lf = 0;
    std::size_t crLf = 0;
    std::size_t cr = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') {
            ++lf;
        } else if (text[i] == '\r') {
            const std::string_view next = text.substr(i + 1, 2);
            if (next.starts_with('\n')) {
                ++crLf;
                ++i;
            } else if (next != "\r\n") {
                ++cr;
            }
        }
    }
    const LineEnd usual = crLf > lf ? LineEnd::CrLf : LineEnd::Lf;
    if (cr == 0)
        return {usual};
    if (lf + crLf == 0)
        return {LineEnd::Cr};
    return cr > lf + crLf ? std::vector<LineEnd>{LineEnd::Cr, LineEnd::Mixed}
                          : std::vector<LineEnd>{usual, LineEnd::Mixed};
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

struct QuoteUse
{
    std::size_t opens = 0;
    std::size_t closes = 0;
    std::size_t pairs() const { return std::min(opens, closes); }
};

QuoteUse quoteUse(std::string_view text, std::string_view delimiter, char quote)
{
    QuoteUse use;
    for (std::size_t i = text.find(quote); i != std::string_view::npos; i = text.find(quote, i + 1)) {
        std::size_t before = i;
        while (delimiter != " " && before > 0 && text[before - 1] == ' ')
            --before;
        const bool opens =
            before == 0 || isLineEnd(text[before - 1]) || text.substr(0, before).ends_with(delimiter);
        const bool closes =
            i + 1 == text.size() || isLineEnd(text[i + 1]) || text.substr(i + 1).starts_with(delimiter);
        use.opens += opens;
        use.closes += closes && i > 0;
    }
    return use;
}

char quoteOf(std::string_view text, std::string_view delimiter)
{
    const QuoteUse doubleQuotes = quoteUse(text, delimiter, '"');
    const QuoteUse singleQuotes = quoteUse(text, delimiter, '\'');
    const bool single = singleQuotes.pairs() >= 2 && singleQuotes.pairs() > 2 * doubleQuotes.pairs() &&
                        singleQuotes.opens < 3 * singleQuotes.closes &&
                        singleQuotes.closes < 3 * singleQuotes.opens;
    return single ? '\'' : '"';
}

// A backslash or NUL before quotes inside cells, oftener than quotes that are doubled or stand there bare.
std::optional<char> escapeOf(std::string_view text, const CsvDialect &dialect)
{
    const char quote = dialect.quote;
    std::size_t backslashes = 0;
    std::size_t nuls = 0;
    std::size_t doubled = 0;
    std::size_t bare = 0;
    for (std::size_t i = text.find(quote); i != std::string_view::npos; i = text.find(quote, i + 1)) {
        const std::string_view after = text.substr(i + 1);
        const char before = i > 0 ? text[i - 1] : '\n';
        const bool begins = isLineEnd(before) || text.substr(0, i).ends_with(dialect.delimiter);
        const bool ends = after.empty() || isLineEnd(after.front()) || after.starts_with(dialect.delimiter);
        if (before == '\0') {
            ++nuls;
        } else if (before == '\\' && !(i > 1 && text[i - 2] == '\\')) {
            backslashes += !ends;
        } else if (!begins && after.starts_with(quote)) {
            ++doubled;
            ++i;
        } else {
            bare += !begins && !ends && before != ' ';
        }
    }
    if (nuls > 0 && nuls >= doubled)
        return '\0';
    if (backslashes > doubled && backslashes > bare)
        return '\\';
    return std::nullopt;
}

double cellWorth(std::string_view cell, std::string_view delimiter)
{
    if (cell.size() < 200 && cell.find_first_of("\r\n") != std::string_view::npos)
        return 0.6;
    switch (cellKind(cell)) {
    case CellKind::Odd:
        return 0.1;
    case CellKind::Empty:
        return 0.8;
    case CellKind::Text:
        if (delimiter != "," && cell.find(',') != std::string_view::npos)
            return cell.find(", ") != std::string_view::npos ? 0.8 : 0.6;
        return cell.size() > 1 && !isAsciiLetter(cell.front()) && !(cell.front() & 0x80) &&
                       !isDigit(cell.front())
                   ? 0.8
                   : 0.95;
    default:
        return 1.0;
    }
}

Scored scoreOf(const Rows &rows, const CsvDialect &dialect)
{
    Scored scored{dialect};
    std::map<std::size_t, std::size_t> lengths;
    double worth = 0;
    std::size_t cells = 0;
    for (const auto &row : rows) {
        ++lengths[row.size()];
        for (const std::string &cell : row)
            worth += cellWorth(cell, dialect.delimiter);
        cells += row.size();
    }
    double consistency = 0;
    for (const auto &[length, count] : lengths) {
        const double share = static_cast<double>(count) / static_cast<double>(rows.size());
        consistency += share * share * (length > 1 ? 1.0 - 1.0 / static_cast<double>(length) : 0.001);
        scored.split += length > 1 ? count : 0;
        scored.splitAlike = std::max(scored.splitAlike, length > 1 ? count : 0);
        if (count > scored.agreeing || (count == scored.agreeing && length > scored.columns)) {
            scored.agreeing = count;
            scored.columns = length;
        }
    }
    scored.score = cells == 0 ? 0 : consistency * worth / static_cast<double>(cells);
    return scored;
}

Rows firstRows(std::string_view sample, const CsvDialect &dialect, std::size_t expected)
{
    Rows rows = csvRows(sample, dialect, expected);
    if (rows.size() > sampleRows)
        rows.resize(sampleRows);
    return rows;
}

// Blanks after nearly every delimiter belong to the delimiter.
bool blanksFollow(std::string_view sample, const CsvDialect &dialect)
{
    if (dialect.delimiter.size() != 1 || dialect.delimiter == " ")
        return false;
    std::size_t delimiters = 0;
    std::size_t blanks = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const char c = sample[i];
        const bool boundary = i == 0 || isLineEnd(sample[i - 1]) || sample[i - 1] == dialect.delimiter[0] ||
                              sample[i - 1] == ' ';
        if (quoted) {
            quoted = !(c == dialect.quote && (i + 1 == sample.size() || isLineEnd(sample[i + 1]) ||
                                              sample[i + 1] == dialect.delimiter[0]));
        } else if (c == dialect.quote && dialect.quote != '\0' && boundary) {
            quoted = true;
        } else if (c == dialect.delimiter[0] && i + 1 < sample.size() && !isLineEnd(sample[i + 1])) {
            ++delimiters;
            blanks += sample[i + 1] == ' ';
        }
    }
    return delimiters >= 3 && blanks * 50 >= delimiters * 49;
}

// Clocks, links and names keep these characters inside cells: as delimiters they must earn it.
bool isDubious(const Scored &scored, std::string_view sample, const Rows &rows)
{
    const std::string &delimiter = scored.dialect.delimiter;
    if (delimiter == ",")
        return false;
    const auto share =
        static_cast<double>(scored.agreeing) / static_cast<double>(std::max<std::size_t>(1, rows.size()));
    if (delimiter == ":") {
        std::size_t clocks = 0;
        for (std::size_t i = sample.find(':'); i != std::string_view::npos; i = sample.find(':', i + 1)) {
            const bool digits =
                i > 0 && i + 1 < sample.size() && isDigit(sample[i - 1]) && isDigit(sample[i + 1]);
            clocks += digits || sample.substr(i).starts_with("://") || sample.substr(i).starts_with(": ");
        }
        const auto all = static_cast<std::size_t>(std::count(sample.begin(), sample.end(), ':'));
        return share < 0.8 || clocks * 2 > all;
    }
    if (delimiter == " " || delimiter == "/" || delimiter == "#" || delimiter == "!" || delimiter == "*")
        return scored.columns < 3 ||
               (share < 0.8 && quoteUse(sample, delimiter, '"').pairs() < rows.size() / 2);
    return false;
}

Scored bestWith(std::string_view sample, std::string_view delimiter, LineEnd lineEnd)
{
    CsvDialect dialect;
    dialect.delimiter = delimiter;
    dialect.lineEnd = lineEnd;
    dialect.quote = quoteOf(sample, delimiter);
    if (delimiter.size() == 1)
        dialect.skipInitialSpace = blanksFollow(sample, dialect);
    dialect.escape = escapeOf(sample, dialect);
    CsvDialect unquoted = dialect;
    unquoted.quote = '\0';
    unquoted.escape.reset();
    const Rows plain = firstRows(sample, unquoted, 0);
    Scored best = scoreOf(plain, unquoted);
    best.dubious = isDubious(best, sample, plain);
    if (sample.find(dialect.quote) == std::string_view::npos) {
        best.dialect = dialect;
        return best;
    }
    const Rows asTheyAre = firstRows(sample, dialect, 0);
    Scored quoted = scoreOf(asTheyAre, dialect);
    // Where quotes swallow rows, the first line tells better than the rest how wide they are.
    std::vector<std::size_t> widths{quoted.columns, best.columns};
    if (!asTheyAre.empty() && std::find(widths.begin(), widths.end(), asTheyAre.front().size()) == widths.end())
        widths.push_back(asTheyAre.front().size());
    for (std::size_t expected : widths) {
        const Rows rows = firstRows(sample, dialect, expected);
        const Scored again = scoreOf(rows, dialect);
        // Cells without a closing quote swallow rows: what is left of the table is consistent, but small.
        // Where all of the freed rows agree, stray quotes in their cells count for less.
        const double least = again.agreeing == rows.size() ? 0.5 : 0.9;
        const bool hasFreedRows = again.agreeing > quoted.agreeing && again.score > least * quoted.score;
        if ((again.score > quoted.score || hasFreedRows) && rows.size() > 2)
            quoted = again;
    }
    quoted.dubious = isDubious(quoted, sample, asTheyAre);
    // Quotes are taken at their word unless the rows clearly fall into place without them.
    return best.score > 1.15 * quoted.score && best.agreeing >= 3 ? best : quoted;
}

double headingBonus(std::string_view sample, const CsvDialect &dialect)
{
    const std::size_t end = std::min(sample.find_first_of("\r\n"), sample.size());
    const Rows first = csvRows(sample.substr(0, std::min<std::size_t>(end, 4096)), dialect, 0);
    if (first.empty())
        return 1.0;
    const auto usual = std::count_if(first[0].begin(), first[0].end(),
                                     [](const std::string &cell) { return isUsualHeading(cell); });
    return usual >= 2 ? 1.3 : 1.0;
}

// One column of text with commas in it: the first line has none, and the rows do not agree on how many.
bool isOneColumn(std::string_view sample, const Scored &best, std::size_t lines)
{
    const std::string_view first = sample.substr(0, std::min(sample.find_first_of("\r\n"), sample.size()));
    return lines >= 4 && best.score < oneColumnScore * 0.8 && best.split > 2 &&
           first.find(best.dialect.delimiter) == std::string_view::npos && best.splitAlike * 2 < best.split;
}

} // namespace

SniffedDialect sniffDialect(std::string_view text, Extent extent)
{
    SniffedDialect sniffed;
    const std::optional<SeparatorLine> told = separatorLine(text);
    sniffed.tableBegin = told ? told->length : 0;
    const std::string_view sample = sampleOf(text.substr(sniffed.tableBegin), extent);
    const std::vector<LineEnd> lineEnds = lineEndsOf(sample);
    Scored best;
    best.dialect.lineEnd = lineEnds.front();
    for (const Separator &separator : separators) {
        if (told ? separator.text != "," : sample.find(separator.text) == std::string_view::npos)
            continue;
        for (LineEnd lineEnd : lineEnds) {
            Scored scored =
                bestWith(sample, told ? std::string_view(told->delimiter) : separator.text, lineEnd);
            if (scored.dubious && !told)
                continue;
            scored.score *= separator.prior * headingBonus(sample, scored.dialect);
            if (scored.score > best.score && (scored.columns > 1 || separator.text == ","))
                best = scored;
        }
    }
    sniffed.dialect = best.dialect;
    sniffed.score = std::min(1.0, best.score);
    const auto lines = static_cast<std::size_t>(
        std::count(sample.begin(), sample.end(), best.dialect.lineEnd == LineEnd::Cr ? '\r' : '\n'));
    if (!told && isOneColumn(sample, best, lines)) {
        sniffed.dialect.delimiter.clear();
        best.columns = 1;
        best.agreeing = lines;
    }
    if (best.columns <= 1)
        sniffed.dialect.blankLines = BlankLines::Keep;
    if (best.agreeing >= 3)
        sniffed.columns = best.columns;
    return sniffed;
}

} // namespace lead
