// make_leads ROWS [SEED [FIRST_ID]]: an invented lead list as CSV on standard output, the same for the same
// arguments. 28 columns and about 280 bytes a row, with what real lists bring: telephone numbers in many
// layouts, addresses in capitals or with blanks, missing and invalid values, repeated people, quoted commas
// and line ends.

#include <array>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr std::array<std::string_view, 52> firstNames{
    "James",   "Mary",    "Robert",  "Patricia",    "John",    "Jennifer", "Michael", "Linda",    "David",
    "Barbara", "William", "Susan",   "Elizabeth",   "Jessica", "Thomas",   "Sarah",   "Charles",  "Karen",
    "Daniel",  "Nancy",   "Matthew", "Christopher", "Lisa",    "Anthony",  "Sandra",  "Margaret", "Mark",
    "Ashley",  "Steven",  "Emily",   "Paul",        "Donna",   "Kimberly", "Joshua",  "Kevin",    "Amanda",
    "Brian",   "Melissa", "George",  "Stephanie",   "Ronald",  "Rebecca",  "Jason",   "Laura",    "Edward",
    "Helena",  "Gary",    "José",    "Zoë",         "Renée",   "Søren",    "Łukasz"};
constexpr std::array<std::string_view, 32> nameBeginnings{
    "Ander", "Bar",  "Camp", "Dal",   "Ed",   "Fitz", "Gar",  "Hart",  "Iver", "Jack",  "Kel",
    "Lam",   "Mac",  "Nor",  "O'",    "Pat",  "Quin", "Rich", "Sand",  "Tom",  "Under", "Van",
    "Wal",   "York", "Zim",  "Brook", "Cart", "Ford", "Stan", "Thorn", "Whit", "Mont"};
constexpr std::array<std::string_view, 20> nameEndings{"son",   "ton",  "ley",   "man", "well", "er",  "ford",
                                                       "field", "berg", "worth", "ham", "dale", "mer", "ner",
                                                       "den",   "ster", "land",  "ard", "wood", "kins"};
constexpr std::array<std::string_view, 20> companyBeginnings{
    "Summit",  "Blue",  "North",     "River",   "Pioneer", "Liberty",  "Golden",
    "Silver",  "Apex",  "Harbor",    "Maple",   "Granite", "Red Rock", "Cedar",
    "Crystal", "Eagle", "Lone Star", "Capital", "Valley",  "Coastal"};
constexpr std::array<std::string_view, 16> trades{
    "Auto",   "Solar",     "Roofing", "Insurance", "Mortgage", "Dental",   "Realty", "Logistics",
    "Energy", "Financial", "Health",  "Software",  "Design",   "Plumbing", "Motors", "Foods"};
constexpr std::array<std::string_view, 8> companyEndings{"LLC",    "Inc.",     "Group", "Partners",
                                                         "& Sons", "Holdings", "Co.",   "Corp"};
constexpr std::array<std::string_view, 10> mailDomains{
    "gmail.com",  "yahoo.com",   "outlook.com", "hotmail.com", "aol.com",
    "icloud.com", "comcast.net", "example.com", "example.org", "mail.example.net"};
struct Region
{
    std::string_view state;
    std::string_view areaCode;
    unsigned weight;
};
constexpr std::array<Region, 24> regions{
    {{"CA", "310", 118}, {"TX", "214", 89}, {"FL", "305", 66}, {"NY", "212", 59}, {"PA", "215", 39},
     {"IL", "312", 38},  {"OH", "216", 35}, {"GA", "404", 32}, {"NC", "704", 32}, {"MI", "313", 30},
     {"NJ", "201", 28},  {"VA", "703", 26}, {"WA", "206", 23}, {"AZ", "480", 22}, {"TN", "615", 21},
     {"MA", "617", 21},  {"IN", "317", 20}, {"MO", "314", 18}, {"MD", "301", 18}, {"CO", "303", 17},
     {"NM", "505", 6},   {"AR", "501", 9},  {"HI", "808", 4},  {"AK", "907", 2}}};
constexpr std::array<std::string_view, 16> cities{
    "Springfield", "Franklin", "Greenville", "Bristol", "Clinton",    "Fairview", "Salem",  "Madison",
    "Georgetown",  "Dover",    "Oxford",     "Jackson", "Burlington", "Newport",  "Auburn", "Riverside"};
struct Source
{
    std::string_view name;
    double cost;
};
constexpr std::array<Source, 12> sources{{{"Web Form", 4},
                                          {"Google Ads", 38},
                                          {"Facebook", 22},
                                          {"Referral", 0},
                                          {"Trade Show", 75},
                                          {"Purchased List", 9},
                                          {"Cold Call", 3},
                                          {"Partner", 15},
                                          {"Email", 1.5},
                                          {"LinkedIn", 44},
                                          {"Direct Mail", 6},
                                          {"Chat", 2}}};
constexpr std::array<std::string_view, 6> media{"cpc", "organic", "social", "email", "referral", "offline"};
struct StageShare
{
    std::string_view name;
    unsigned weight;
};
constexpr std::array<StageShare, 7> stages{{{"New", 30},
                                            {"Contacted", 20},
                                            {"Qualified", 12},
                                            {"Proposal", 8},
                                            {"Negotiation", 5},
                                            {"Won", 10},
                                            {"Lost", 15}}};
constexpr std::array<std::string_view, 10> makes{"Toyota",  "Ford", "Honda",  "Chevrolet", "Nissan",
                                                 "Hyundai", "Kia",  "Subaru", "Jeep",      "Mazda"};
constexpr std::array<std::string_view, 26> noteWords{
    "called", "left",    "voicemail", "asked",      "about",     "price",    "wants",   "quote", "follow",
    "up",     "next",    "week",      "interested", "financing", "trade-in", "prefers", "email", "evening",
    "spouse", "decides", "budget",    "approved",   "sent",      "brochure", "no",      "answer"};

class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(0x9E3779B97F4A7C15U ^ (seed * 0x2545F4914F6CDD1DU))
    {
    }
    unsigned below(std::size_t limit) { return static_cast<unsigned>(next() % limit); }
    double fraction() { return static_cast<double>(next()) / 9007199254740992.0; }
    bool percent(unsigned share) { return below(100) < share; }
    template <typename List>
    const auto &pick(const List &list)
    {
        return list[below(list.size())];
    }
    template <typename List>
    std::size_t weighted(const List &list)
    {
        unsigned total = 0;
        for (const auto &entry : list)
            total += entry.weight;
        unsigned roll = below(total);
        std::size_t at = 0;
        while (roll >= list[at].weight)
            roll -= list[at++].weight;
        return at;
    }

private:
    std::uint64_t next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state >> 11;
    }
    std::uint64_t m_state;
};

struct Contact
{
    std::string email;
    std::string digits;
};

class ListMaker
{
public:
    ListMaker(std::int64_t rows, std::uint64_t seed, std::int64_t firstId)
        : m_rows(rows)
        , m_firstId(firstId)
        , m_random(seed)
    {
        m_contacts.reserve(static_cast<std::size_t>(rows));
    }

    void write()
    {
        std::fputs(
            "id,created_at,first_name,last_name,company,email,phone,city,state,postal,country,source,"
            "campaign,"
            "medium,cost,value,stage,status,score,owner,first_contacted_at,last_contacted_at,next_action_at,"
            "notes,cf_make,cf_mileage,cf_budget,cf_interest\n",
            stdout);
        for (std::int64_t i = 0; i < m_rows; ++i) {
            m_row = std::to_string(m_firstId + i);
            const std::time_t created = captured(i);
            cell(moment(created));
            person(i);
            origin();
            story(created);
            extras();
            m_row += '\n';
            std::fwrite(m_row.data(), 1, m_row.size(), stdout);
        }
    }

private:
    void cell(std::string_view text)
    {
        m_row += ',';
        m_row += text;
    }
    static std::string moment(std::time_t at)
    {
        std::tm parts{};
        gmtime_r(&at, &parts);
        std::array<char, 32> text{};
        return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%S", &parts)};
    }
    static std::string decimal(double number)
    {
        std::array<char, 32> text{};
        return {text.data(),
                static_cast<std::size_t>(std::snprintf(text.data(), text.size(), "%.2f", number))};
    }
    static std::string letters(std::string_view text)
    {
        std::string out;
        for (const char c : text)
            if (std::isalpha(static_cast<unsigned char>(c)) && static_cast<unsigned char>(c) < 128)
                out += static_cast<char>(std::tolower(c));
        return out;
    }

    // Three years of forty deliveries, mostly in working hours.
    std::time_t captured(std::int64_t i)
    {
        constexpr double delivery = 3 * 365.25 * 86400 / 40;
        const auto number = static_cast<double>(i * 40 / m_rows);
        auto at = static_cast<std::time_t>(1672531200 + (number + m_random.fraction()) * delivery);
        const auto hour = at % 86400 / 3600;
        if ((hour < 6 || hour > 21) && m_random.below(3))
            at += (8 + static_cast<std::time_t>(m_random.below(12)) - hour) * 3600;
        return at;
    }

    void person(std::int64_t i)
    {
        const std::string_view first = m_random.pick(firstNames);
        const std::string last =
            std::string(m_random.pick(nameBeginnings)).append(m_random.pick(nameEndings));
        const Region &region = regions[m_random.weighted(regions)];
        Contact contact{letters(first) + '.' + letters(last) + std::to_string(m_random.below(100000)) + '@' +
                            std::string(m_random.pick(mailDomains)),
                        std::string(region.areaCode) + std::to_string(2000000 + m_random.below(8000000))};
        const bool again = i > 1000 && m_random.percent(5);
        if (again) {
            const Contact &known = m_contacts[m_random.below(m_contacts.size())];
            const unsigned what = m_random.below(8);
            if (what < 5)
                contact.email = known.email;
            if (what > 3)
                contact.digits = known.digits;
        }
        m_contacts.push_back(contact);
        cell(first);
        cell(last);
        cell(company());
        cell(typedEmail(contact.email));
        cell(typedPhone(contact.digits));
        cell(m_random.pick(cities));
        cell(region.state);
        cell(std::to_string(10000 + m_random.below(89999)));
        cell("US");
    }

    std::string company()
    {
        if (m_random.percent(30))
            return {};
        const std::string begin(m_random.pick(companyBeginnings));
        const std::string trade(m_random.pick(trades));
        const std::string end(m_random.pick(companyEndings));
        if (m_random.percent(5))
            return '"' + trade + ", \"\"" + begin + "\"\" " + end + '"';
        return begin + ' ' + trade + ' ' + end;
    }

    std::string typedEmail(std::string email)
    {
        if (m_random.percent(10)) {
            for (char &c : email)
                c = static_cast<char>(std::toupper(c));
        } else if (m_random.percent(20)) {
            email[0] = static_cast<char>(std::toupper(email[0]));
        }
        const unsigned kind = m_random.below(1000);
        if (kind < 40)
            return {};
        if (kind < 45)
            return "not an email";
        return kind < 60 ? ' ' + email + ' ' : email;
    }

    std::string typedPhone(const std::string &digits)
    {
        const std::string area = digits.substr(0, 3);
        const std::string exchange = digits.substr(3, 3);
        const std::string line = digits.substr(6);
        const unsigned kind = m_random.below(100);
        if (kind < 34)
            return '(' + area + ") " + exchange + '-' + line;
        if (kind < 59)
            return area + '-' + exchange + '-' + line;
        if (kind < 74)
            return digits;
        if (kind < 84)
            return "+1 " + area + ' ' + exchange + ' ' + line;
        if (kind < 90)
            return "1-" + area + '-' + exchange + '-' + line;
        if (kind < 95)
            return area + '.' + exchange + '.' + line;
        if (kind < 96)
            return '(' + area + ") " + exchange + '-' + line + " ext. " +
                   std::to_string(m_random.below(9999));
        if (kind < 98)
            return "+44 20 7946 0" + std::to_string(100 + m_random.below(900));
        return kind < 99 ? "555-12" : std::string();
    }

    void origin()
    {
        const unsigned source = m_random.below(3) ? m_random.below(6) : m_random.below(12);
        const unsigned campaign = source * 5 + m_random.below(5);
        const double cost = sources[source].cost * (0.7 + 0.6 * m_random.fraction());
        const double spread = m_random.fraction() + m_random.fraction() + m_random.fraction() - 1.5;
        cell(sources[source].name);
        cell(std::string(sources[source].name) + " C" + std::to_string(campaign));
        cell(media[campaign % media.size()]);
        cell(decimal(cost));
        cell(decimal(std::exp(7.2 + 1.54 * spread)));
    }

    void story(std::time_t created)
    {
        const std::size_t stage = m_random.weighted(stages);
        cell(stages[stage].name);
        cell(stage < 5 ? "open" : stage == 5 ? "won" : "lost");
        cell(std::to_string(20 + m_random.below(30) + 6 * stage));
        const unsigned owner = 10 + m_random.below(40);
        cell("rep" + std::to_string(owner));
        std::time_t last = created;
        if (stage > 0) {
            const auto first = static_cast<std::time_t>(static_cast<double>(created) + 60 -
                                                        std::log(1 - m_random.fraction()) * 7200);
            last = first + static_cast<std::time_t>(m_random.below(20 * 86400));
            cell(moment(first));
            cell(moment(last));
        } else {
            m_row += ",,";
        }
        cell(stage < 5 && m_random.below(4)
                 ? moment(last + 86400 * (1 + static_cast<std::time_t>(m_random.below(14))))
                 : std::string());
    }

    void extras()
    {
        const unsigned words = m_random.below(3) ? m_random.below(12) : 0;
        std::string notes;
        for (unsigned i = 0; i < words; ++i)
            notes.append(i ? " " : "").append(m_random.pick(noteWords));
        if (words > 8 && m_random.below(3) == 0)
            notes = '"' + notes + ", \"\"ASAP\"\"\nsecond line\"";
        cell(notes);
        cell(m_random.pick(makes));
        cell(std::to_string(m_random.below(150) * 1000));
        cell(std::to_string(5000 + m_random.below(60) * 1000));
        cell(m_random.below(3) == 0 ? "hot" : m_random.below(2) ? "warm" : "cold");
    }

    std::int64_t m_rows;
    std::int64_t m_firstId;
    Random m_random;
    std::vector<Contact> m_contacts;
    std::string m_row;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("usage: make_leads ROWS [SEED [FIRST_ID]]\n", stderr);
        return 2;
    }
    const auto argument = [&](int at, std::int64_t otherwise) {
        return argc > at ? std::strtoll(argv[at], nullptr, 10) : otherwise;
    };
    ListMaker(argument(1, 0), static_cast<std::uint64_t>(argument(2, 0)), argument(3, 1)).write();
    return std::fflush(stdout) == 0 ? 0 : 1;
}
