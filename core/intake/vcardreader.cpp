#include "core/intake/vcardreader.h"

#include "core/base/csvwriter.h"
#include "core/base/text.h"
#include "core/intake/encoding.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <vector>

namespace lead {

namespace {

constexpr std::size_t LongestKept = 64 * 1024; // of one value; more is a picture

enum Column : std::size_t { Salutation, FirstName, LastName, FullName, JobTitle, Company, Website, Email, Email2, OtherEmails, Phone, Mobile, Phone2, Fax, OtherPhones, Street, Street2, City, State, Zip, Country, Birthday, Tags, Notes, ColumnCount };
constexpr std::array<std::string_view, ColumnCount> headings{"salutation", "first_name", "last_name", "full_name", "job_title", "company", "website", "email", "email2", "other_emails", "phone", "mobile",
                                                             "phone2", "fax", "other_phones", "street", "street2", "city", "state", "zip", "country", "birthday", "tags", "notes"};
using CardRow = std::array<std::string, ColumnCount>;

/// One line of a card, unfolded and taken apart.
struct Property
{
    std::string name;                    // upper case, without its group
    std::vector<std::string> parameters; // "TYPE=WORK", or "WORK" in 2.1; upper case
    std::string value;                   // decoded, with the escapes of its text
};

std::string upper(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = asciiUpper(c);
    return result;
}

bool hasType(const Property &property, std::string_view type)
{
    return std::any_of(property.parameters.begin(), property.parameters.end(), [type](const std::string &parameter) {
        const std::size_t equals = parameter.find('=');
        std::string bare = equals == std::string::npos ? parameter : parameter.substr(equals + 1);
        std::erase(bare, '"'); // around one value, or in 4.0 around all of them
        std::string_view values = bare;
        while (!values.empty()) {
            const std::size_t comma = values.find(',');
            if (values.substr(0, comma) == type)
                return true;
            values = comma == std::string_view::npos ? std::string_view() : values.substr(comma + 1);
        }
        return false;
    });
}

bool isPreferred(const Property &property)
{
    return hasType(property, "PREF") || std::find(property.parameters.begin(), property.parameters.end(), "PREF=1") != property.parameters.end();
}

std::string charsetOf(const Property &property)
{
    for (const std::string &parameter : property.parameters)
        if (parameter.starts_with("CHARSET=")) {
            std::string name = parameter.substr(8);
            for (char &c : name)
                c = asciiLower(c);
            return name;
        }
    return "utf-8";
}

std::string fromQuotedPrintable(std::string_view text)
{
    const auto digit = [](char c) { return isDigit(c) ? c - '0' : asciiUpper(c) >= 'A' && asciiUpper(c) <= 'F' ? asciiUpper(c) - 'A' + 10 : -1; };
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '=' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
            out += static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2]));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

// The parts between separators that are not escaped, with their escapes resolved.
std::vector<std::string> parts(std::string_view value, char separator)
{
    std::vector<std::string> result(1);
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && i + 1 < value.size()) {
            const char next = value[++i];
            result.back() += next == 'n' || next == 'N' ? '\n' : next;
        } else if (value[i] == separator) {
            result.emplace_back();
        } else {
            result.back() += value[i];
        }
    }
    for (std::string &part : result)
        part = std::string(trimmed(part));
    return result;
}

std::string plain(std::string_view value)
{
    return parts(value, '\0').front();
}

void append(std::string &to, std::string_view text, std::string_view between)
{
    if (text.empty())
        return;
    if (!to.empty())
        to += between;
    to += text;
}

/// Hands out the lines of a file, each with its continuations.
class Lines
{
public:
    explicit Lines(std::string_view text)
        : m_rest(text)
    {
    }

    bool next(std::string &line)
    {
        line.clear();
        if (m_rest.empty())
            return false;
        line = takeLine();
        // In 2.1 a line in quoted-printable ends in "=" where it goes on; elsewhere the next one begins with a blank.
        const bool isQuoted = upper(std::string_view(line).substr(0, std::min<std::size_t>(line.size(), 200))).find("QUOTED-PRINTABLE") != std::string::npos;
        while (!m_rest.empty()) {
            std::string more;
            if (isQuoted && line.ends_with('=')) {
                line.pop_back();
                more = takeLine();
            } else if (m_rest.front() == ' ' || m_rest.front() == '\t') {
                m_rest.remove_prefix(1);
                more = takeLine();
            } else {
                break;
            }
            if (line.size() < LongestKept)
                line += more;
        }
        return true;
    }

private:
    std::string takeLine()
    {
        const std::size_t end = m_rest.find_first_of("\r\n");
        std::string line(m_rest.substr(0, end));
        m_rest.remove_prefix(std::min(m_rest.size(), end));
        if (m_rest.starts_with("\r\n"))
            m_rest.remove_prefix(2);
        else if (!m_rest.empty())
            m_rest.remove_prefix(1);
        return line;
    }

    std::string_view m_rest;
};

Property propertyOf(const std::string &line)
{
    Property property;
    bool isQuoted = false;
    std::size_t begin = 0;
    std::size_t colon = std::string::npos;
    std::vector<std::string> pieces;
    for (std::size_t i = 0; i < line.size() && colon == std::string::npos; ++i) {
        if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (line[i] == ';' || line[i] == ':')) {
            pieces.push_back(upper(line.substr(begin, i - begin)));
            begin = i + 1;
            if (line[i] == ':')
                colon = i;
        }
    }
    if (colon == std::string::npos || pieces.empty())
        return property;
    const std::size_t dot = pieces.front().find('.');
    property.name = dot == std::string::npos ? pieces.front() : pieces.front().substr(dot + 1);
    property.parameters.assign(pieces.begin() + 1, pieces.end());
    property.value = line.substr(colon + 1);
    if (hasType(property, "QUOTED-PRINTABLE")) {
        std::string decoded;
        Encoding encoding;
        encoding.name = charsetOf(property);
        TextDecoder(encoding).decode(fromQuotedPrintable(property.value), Extent::Whole, decoded);
        property.value = decoded;
    }
    return property;
}

/// Puts the properties of one card into a row.
class CardReader
{
public:
    void take(const Property &property)
    {
        const std::string &name = property.name;
        const std::string &value = property.value;
        if (name == "N")
            takeName(parts(value, ';'));
        else if (name == "FN")
            m_fullName = plain(value);
        else if (name == "ORG")
            takeCompany(parts(value, ';'));
        else if (name == "TITLE" || (name == "ROLE" && m_row[JobTitle].empty()))
            m_row[JobTitle] = plain(value);
        else if (name == "EMAIL")
            takeOrdered(m_emails, property, "mailto:");
        else if (name == "TEL")
            takeOrdered(m_phones, property, "tel:");
        else if (name == "ADR")
            takeAddress(property);
        else if (name == "URL" && m_row[Website].empty())
            m_row[Website] = plain(value);
        else if (name == "URL")
            note("URL", plain(value));
        else if (name == "BDAY")
            takeBirthday(plain(value));
        else if (name == "CATEGORIES")
            for (const std::string &tag : parts(value, ','))
                append(m_row[Tags], tag, ", ");
        else if (name == "NOTE")
            append(m_notes, plain(value), "\n");
        else if (name == "NICKNAME")
            note("Nickname", plain(value));
    }

    bool isEmpty() const { return m_row == CardRow() && m_fullName.empty() && m_emails.empty() && m_phones.empty() && m_notes.empty(); }

    CardRow row()
    {
        CardRow row = m_row;
        if (row[FirstName].empty() && row[LastName].empty() && m_fullName != row[Company])
            row[FullName] = m_fullName;
        for (const Entry &email : m_emails)
            put(row, email.text, {Email, Email2}, OtherEmails);
        for (const Entry &phone : m_phones) {
            if (phone.isFax)
                put(row, phone.text, {Fax}, OtherPhones);
            else if (phone.isMobile)
                put(row, phone.text, {Mobile, Phone2}, OtherPhones);
            else
                put(row, phone.text, {Phone, Phone2}, OtherPhones);
        }
        row[Notes] = m_notes;
        return row;
    }

private:
    struct Entry
    {
        std::string text;
        bool isFax = false;
        bool isMobile = false;
    };

    static void put(CardRow &row, const std::string &text, std::initializer_list<Column> places, Column rest)
    {
        for (const Column place : places)
            if (row[place] == text)
                return;
        for (const Column place : places)
            if (row[place].empty()) {
                row[place] = text;
                return;
            }
        append(row[rest], text, ", ");
    }

    void note(std::string_view what, std::string_view text)
    {
        if (!text.empty())
            append(m_notes, std::string(what) + ": " + std::string(text), "\n");
    }

    void takeName(const std::vector<std::string> &name)
    {
        const auto part = [&name](std::size_t i) { return i < name.size() ? name[i] : std::string(); };
        m_row[LastName] = part(0);
        m_row[FirstName] = part(1);
        append(m_row[FirstName], part(2), " ");
        m_row[Salutation] = part(3);
        append(m_row[LastName], part(4), " ");
    }

    void takeCompany(const std::vector<std::string> &units)
    {
        if (!m_row[Company].empty())
            return;
        m_row[Company] = units.front();
        for (std::size_t i = 1; i < units.size(); ++i)
            note("Department", units[i]);
    }

    static void takeOrdered(std::vector<Entry> &entries, const Property &property, std::string_view scheme)
    {
        std::string text = plain(property.value);
        if (text.size() > scheme.size() && equalsIgnoringAsciiCase(std::string_view(text).substr(0, scheme.size()), scheme))
            text.erase(0, scheme.size());
        if (text.empty())
            return;
        const Entry entry{text, hasType(property, "FAX"), hasType(property, "CELL") || hasType(property, "PAGER")};
        entries.insert(isPreferred(property) ? entries.begin() : entries.end(), entry);
    }

    // The first one, or the preferred one that comes later; the others go to the notes.
    void takeAddress(const Property &property)
    {
        std::vector<std::string> address = parts(property.value, ';');
        address.resize(7);
        for (std::string &part : address)
            std::replace(part.begin(), part.end(), '\n', ' ');
        if (std::all_of(address.begin(), address.end(), [](const std::string &part) { return part.empty(); }))
            return;
        std::string whole;
        for (const std::string &part : address)
            append(whole, part, ", ");
        if (m_hasAddress && (m_isAddressPreferred || !isPreferred(property)))
            return note("Address", whole);
        if (m_hasAddress)
            note("Address", m_address);
        m_hasAddress = true;
        m_isAddressPreferred = isPreferred(property);
        m_address = whole;
        m_row[Street] = address[2];
        m_row[Street2] = address[1];
        append(m_row[Street2], address[0], ", ");
        m_row[City] = address[3];
        m_row[State] = address[4];
        m_row[Zip] = address[5];
        m_row[Country] = address[6];
    }

    void takeBirthday(std::string_view text)
    {
        const bool isDigits = text.size() >= 8 && std::all_of(text.begin(), text.begin() + 8, [](char c) { return isDigit(c); });
        if (isDigits)
            m_row[Birthday] = std::string(text.substr(0, 4)) + "-" + std::string(text.substr(4, 2)) + "-" + std::string(text.substr(6, 2));
        else if (text.size() >= 10 && text[4] == '-' && text[7] == '-')
            m_row[Birthday] = text.substr(0, 10);
        else
            note("Birthday", text);
    }

    CardRow m_row;
    std::string m_fullName;
    std::string m_notes;
    std::string m_address;
    std::vector<Entry> m_emails;
    std::vector<Entry> m_phones;
    bool m_hasAddress = false;
    bool m_isAddressPreferred = false;
};

// Columns that no card fills are left out, but for the names, so that it stays a table.
std::string tableOf(const std::vector<CardRow> &rows)
{
    std::vector<std::size_t> used;
    for (std::size_t column = 0; column < ColumnCount; ++column)
        if (column == FirstName || column == LastName || std::any_of(rows.begin(), rows.end(), [column](const CardRow &row) { return !row[column].empty(); }))
            used.push_back(column);
    std::string out;
    std::vector<std::string_view> cells(used.size());
    std::transform(used.begin(), used.end(), cells.begin(), [](std::size_t column) { return headings[column]; });
    appendCsvRow(out, cells);
    for (const CardRow &row : rows) {
        std::transform(used.begin(), used.end(), cells.begin(), [&row](std::size_t column) { return std::string_view(row[column]); });
        appendCsvRow(out, cells);
    }
    return out;
}

} // namespace

bool looksLikeVcards(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    head = trimmed(head);
    return head.size() >= 11 && equalsIgnoringAsciiCase(head.substr(0, 11), "BEGIN:VCARD");
}

Result<std::string> vcardTable(std::string_view text)
{
    Lines lines(text);
    std::string line;
    int depth = 0;
    std::vector<CardRow> rows;
    CardReader card;
    while (lines.next(line)) {
        const std::string_view bare = trimmed(line);
        if (equalsIgnoringAsciiCase(bare, "BEGIN:VCARD")) {
            if (++depth == 1)
                card = CardReader();
        } else if (equalsIgnoringAsciiCase(bare, "END:VCARD")) {
            if (depth == 1 && !card.isEmpty())
                rows.push_back(card.row());
            depth = std::max(0, depth - 1);
        } else if (depth == 1 && line.size() < LongestKept) { // a card within a card is that of an assistant
            card.take(propertyOf(line));
        }
    }
    if (depth > 0)
        return Error{Error::Invalid, QCoreApplication::translate("VcardReader", "The file with contacts is cut off: its last card has no end. Export it again.")};
    if (rows.empty())
        return Error{Error::Invalid, QCoreApplication::translate("VcardReader", "The file has no contacts in it. Export it again and check that some are chosen.")};
    return tableOf(rows);
}

} // namespace lead
