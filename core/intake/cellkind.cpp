#include "core/intake/cellkind.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace lead {

namespace {

struct Census
{
    int digits = 0;
    int letters = 0;
    int marks = 0; // . , - + ( ) / : and blanks
    int others = 0;
};

Census censusOf(std::string_view cell)
{
    Census census;
    for (char c : cell) {
        if (isDigit(c))
            ++census.digits;
        else if (isAsciiLetter(c) || (c & 0x80))
            ++census.letters;
        else if (std::string_view(".,-+()/: ").find(c) != std::string_view::npos)
            ++census.marks;
        else
            ++census.others;
    }
    return census;
}

bool isEmail(std::string_view cell)
{
    const std::size_t at = cell.find('@');
    return at != std::string_view::npos && at > 0 && cell.find('@', at + 1) == std::string_view::npos &&
           cell.find('.', at) != std::string_view::npos &&
           cell.find_first_of(" ,;\t|\"") == std::string_view::npos && cell.back() != '.';
}

bool isUrl(std::string_view cell)
{
    return (cell.starts_with("http://") || cell.starts_with("https://") || cell.starts_with("www.")) &&
           cell.find_first_of(" \t\"") == std::string_view::npos;
}

// Digits with one kind of separator, or grouped thousands and a decimal mark, with sign, currency, percent,
// exponent.
bool isNumber(std::string_view cell)
{
    const auto eat = [&cell](std::string_view lead) {
        if (cell.starts_with(lead))
            cell.remove_prefix(lead.size());
    };
    eat("-");
    eat("+");
    for (std::string_view currency : {"$", "€", "£", "¥", "₹", "US$", "EUR ", "USD "})
        eat(currency);
    eat(" ");
    eat("-");
    for (std::string_view unit : {"%", "€", "$", "£", " EUR", " USD"}) {
        if (cell.ends_with(unit))
            cell.remove_suffix(unit.size());
    }
    while (cell.ends_with(' ') || cell.ends_with("\xA0"))
        cell.remove_suffix(1);
    if (cell.empty() || cell.size() > 40)
        return false;
    bool digit = false;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        if (isDigit(c)) {
            digit = true;
        } else if ((c == 'e' || c == 'E') && digit && i + 1 < cell.size()) {
            std::string_view exponent = cell.substr(i + 1);
            if (exponent.front() == '+' || exponent.front() == '-')
                exponent.remove_prefix(1);
            return !exponent.empty() && exponent.size() < 4 &&
                   std::all_of(exponent.begin(), exponent.end(), isDigit);
        } else if (c != '.' && c != ',' && c != '\'') {
            return false;
        }
    }
    return digit;
}

bool isTime(std::string_view cell)
{
    const std::size_t colon = cell.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 2 || cell.size() > 15)
        return false;
    std::string_view rest = cell;
    for (std::string_view half : {" AM", " PM", " am", " pm", "AM", "PM", "am", "pm", "Z"}) {
        if (rest.ends_with(half)) {
            rest.remove_suffix(half.size());
            break;
        }
    }
    return rest.size() >= 4 &&
           std::all_of(rest.begin(), rest.end(), [](char c) { return isDigit(c) || c == ':' || c == '.'; });
}

constexpr std::array<std::string_view, 36> months = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul",  "aug",  "sep",  "oct",  "nov",  "dec",
    "mai", "okt", "dez", "mär", "ene", "abr", "ago",  "dic",  "fev",  "avr",  "mei",  "set",
    "out", "gen", "mag", "giu", "lug", "ott", "janv", "févr", "mars", "juin", "juil", "août"};

bool hasMonth(std::string_view cell)
{
    std::string lower(cell);
    std::transform(lower.begin(), lower.end(), lower.begin(), asciiLower);
    return std::any_of(months.begin(), months.end(),
                       [&](std::string_view month) { return lower.find(month) != std::string::npos; });
}

bool isDate(std::string_view cell)
{
    if (cell.size() < 5 || cell.size() > 40)
        return false;
    const Census census = censusOf(cell);
    if (census.digits < 2 || census.others > 0)
        return false;
    const auto separators = [&](char c) { return std::count(cell.begin(), cell.end(), c); };
    if (census.letters <= 4) { // T, Z, AM, GMT
        const bool dashed = separators('-') >= 2 || separators('/') == 2 || separators('.') == 2;
        const std::size_t first = cell.find_first_of("-/.");
        return dashed && census.digits >= 4 && first != std::string_view::npos && first >= 1 && first <= 4 &&
               std::all_of(cell.begin(), cell.begin() + static_cast<std::ptrdiff_t>(first), isDigit) &&
               separators('(') == 0;
    }
    return census.letters <= 20 && hasMonth(cell) && census.digits <= 14;
}

bool isPhone(std::string_view cell)
{
    if (cell.size() < 7 || cell.size() > 30)
        return false;
    const Census census = censusOf(cell);
    return census.digits >= 7 && census.digits <= 15 && census.others == 0 && census.letters <= 1 &&
           (cell.front() == '+' || cell.front() == '(' || isDigit(cell.front()));
}

bool isFlag(std::string_view cell)
{
    for (std::string_view flag : {"true", "false", "yes", "no", "y", "n"}) {
        if (equalsIgnoringAsciiCase(cell, flag))
            return true;
    }
    return false;
}

// The words that stand for "nothing here".
bool isMissing(std::string_view cell)
{
    for (std::string_view word :
         {"-", "--", "n/a", "na", "nan", "null", "none", "nil", "inf", "-inf", "\\N", "?", "#N/A"}) {
        if (equalsIgnoringAsciiCase(cell, word))
            return true;
    }
    return false;
}

} // namespace

CellKind cellKind(std::string_view cell)
{
    while (!cell.empty() && cell.front() == ' ')
        cell.remove_prefix(1);
    while (!cell.empty() && cell.back() == ' ')
        cell.remove_suffix(1);
    if (cell.empty() || isMissing(cell))
        return CellKind::Empty;
    if (cell.size() <= 120) {
        if (isNumber(cell))
            return CellKind::Number;
        if (isTime(cell))
            return CellKind::Time;
        if (isDate(cell))
            return CellKind::Date;
        if (isPhone(cell))
            return CellKind::Phone;
        if (isEmail(cell))
            return CellKind::Email;
        if (isFlag(cell))
            return CellKind::Flag;
    }
    if (isUrl(cell))
        return CellKind::Url;
    if (cell.find_first_of("\t|;") != std::string_view::npos)
        return CellKind::Odd;
    const bool halfQuoted =
        (cell.front() == '"') != (cell.back() == '"') && std::count(cell.begin(), cell.end(), '"') % 2 != 0;
    return halfQuoted ? CellKind::Odd : CellKind::Text;
}

bool isTypedKind(CellKind kind)
{
    switch (kind) {
    case CellKind::Number:
    case CellKind::Date:
    case CellKind::Time:
    case CellKind::Email:
    case CellKind::Url:
    case CellKind::Phone:
        return true;
    default:
        return false;
    }
}

bool isUsualHeading(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.empty() || cell.size() > 40)
        return false;
    std::string key;
    for (char c : folded(cell)) {
        if (c != ' ' && c != '_' && c != '-' && c != '.' && c != '/')
            key += c;
    }
    constexpr std::string_view words[] = {
        "email",      "mail",         "emailaddress", "phone",    "phonenumber", "telephone",  "telefon",
        "telefono",   "mobile",       "handy",        "fax",      "firstname",   "lastname",   "fullname",
        "name",       "vorname",      "nachname",     "prenom",   "nom",         "nombre",     "apellido",
        "apellidos",  "nome",         "cognome",      "company",  "firma",       "empresa",    "societe",
        "azienda",    "organization", "account",      "jobtitle", "title",       "position",   "city",
        "ort",        "stadt",        "ville",        "ciudad",   "citta",       "state",      "country",
        "land",       "pays",         "pais",         "zip",      "zipcode",     "postalcode", "plz",
        "address",    "street",       "strasse",      "id",       "recordid",    "leadid",     "source",
        "leadsource", "status",       "leadstatus",   "created",  "createdtime", "createdate", "date",
        "datum",      "fecha",        "notes",        "comments", "owner",       "leadowner",  "campaign",
        "website",    "url",          "industry",     "amount",   "price",       "revenue",    "fname",
        "lname",      "age",          "gender"};
    return std::find(std::begin(words), std::end(words), key) != std::end(words);
}

} // namespace lead
