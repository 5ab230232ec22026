#include "core/intake/vcardreader.h"

#include "core/base/csvwriter.h"
#include "core/base/text.h"
#include "core/intake/encoding.h"
#include "core/intake/vcardlines.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <vector>

namespace lead {

namespace {

enum Column : std::size_t { Salutation, FirstName, LastName, FullName, JobTitle, Company, Website, Email, Email2, OtherEmails, Phone, Mobile, Phone2, Fax, OtherPhones, Street, Street2, City, State, Zip, Country, Birthday, Tags, Notes, ColumnCount };
constexpr std::array<std::string_view, ColumnCount> headings{"salutation", "first_name", "last_name", "full_name", "job_title", "company", "website", "email", "email2", "other_emails", "phone", "mobile",
                                                             "phone2", "fax", "other_phones", "street", "street2", "city", "state", "zip", "country", "birthday", "tags", "notes"};
using CardRow = std::array<std::string, ColumnCount>;

void append(std::string &to, std::string_view text, std::string_view between)
{
    if (text.empty())
        return;
    if (!to.empty())
        to += between;
    to += text;
}

/// Puts the properties of one card into a row.
class CardReader
{
public:
    void take(const VcardProperty &property)
    {
        const std::string &name = property.name;
        const std::string &value = property.value;
        if (name == "N")
            takeName(vcardParts(value, ';'));
        else if (name == "FN")
            m_fullName = vcardText(value);
        else if (name == "ORG")
            takeCompany(vcardParts(value, ';'));
        else if (name == "TITLE" || (name == "ROLE" && m_row[JobTitle].empty()))
            m_row[JobTitle] = vcardText(value);
        else if (name == "EMAIL")
            takeOrdered(m_emails, property, "mailto:");
        else if (name == "TEL")
            takeOrdered(m_phones, property, "tel:");
        else if (name == "ADR")
            takeAddress(property);
        else if (name == "URL" && m_row[Website].empty())
            m_row[Website] = vcardText(value);
        else if (name == "URL")
            note("URL", vcardText(value));
        else if (name == "BDAY")
            takeBirthday(vcardText(value));
        else if (name == "CATEGORIES")
            for (const std::string &tag : vcardParts(value, ','))
                append(m_row[Tags], tag, ", ");
        else if (name == "NOTE")
            append(m_notes, vcardText(value), "\n");
        else if (name == "NICKNAME")
            note("Nickname", vcardText(value));
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

    static void takeOrdered(std::vector<Entry> &entries, const VcardProperty &property, std::string_view scheme)
    {
        std::string text = vcardText(property.value);
        if (text.size() > scheme.size() && equalsIgnoringAsciiCase(std::string_view(text).substr(0, scheme.size()), scheme))
            text.erase(0, scheme.size());
        if (text.empty())
            return;
        const Entry entry{text, property.hasType("FAX"), property.hasType("CELL") || property.hasType("PAGER")};
        entries.insert(property.isPreferred() ? entries.begin() : entries.end(), entry);
    }

    // The first one, or the preferred one that comes later; the others go to the notes.
    void takeAddress(const VcardProperty &property)
    {
        std::vector<std::string> address = vcardParts(property.value, ';');
        address.resize(7);
        for (std::string &part : address)
            std::replace(part.begin(), part.end(), '\n', ' ');
        if (std::all_of(address.begin(), address.end(), [](const std::string &part) { return part.empty(); }))
            return;
        std::string whole;
        for (const std::string &part : address)
            append(whole, part, ", ");
        if (m_hasAddress && (m_isAddressPreferred || !property.isPreferred()))
            return note("Address", whole);
        if (m_hasAddress)
            note("Address", m_address);
        m_hasAddress = true;
        m_isAddressPreferred = property.isPreferred();
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
    VcardLines lines(text);
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
        } else if (depth == 1 && line.size() < LongestVcardValue) { // a card within a card is that of an assistant
            card.take(vcardProperty(line));
        }
    }
    if (depth > 0)
        return Error{Error::Invalid, QCoreApplication::translate("VcardReader", "The file with contacts is cut off: its last card has no end. Export it again.")};
    if (rows.empty())
        return Error{Error::Invalid, QCoreApplication::translate("VcardReader", "The file has no contacts in it. Export it again and check that some are chosen.")};
    return tableOf(rows);
}

} // namespace lead
