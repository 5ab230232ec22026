#include "core/sample/samplelist.h"

#include "core/base/csvwriter.h"
#include "core/base/text.h"

#include <QDateTime>
#include <algorithm>
#include <array>

namespace lead {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view badge = "Badge ID";
constexpr std::string_view scanned = "Scanned";
constexpr std::string_view interest = "Interested in";
constexpr std::array headings{badge, "First Name"sv, "Last Name"sv, "Company"sv, "Job Title"sv, "E-mail"sv, "Phone"sv,
                              "City"sv, "State"sv, "Zip"sv, scanned, interest, "Remarks"sv};
enum Column : std::size_t { Badge, FirstName, LastName, Company, JobTitle, Email, Phone, City, State, Zip, Scanned, Interest, Remarks, ColumnCount };
static_assert(headings.size() == ColumnCount);

constexpr std::array interests{"Live demo"sv, "Price list"sv, "Maintenance plan"sv, "Partner program"sv};
constexpr std::array remarks{"Wants a call next week"sv, "Took the brochure"sv, "Has to ask the owner first"sv, "Comparing us with two others"sv,
                             "Met last year as well"sv, "Send the case study"sv, ""sv, ""sv, ""sv, ""sv};
constexpr int TakenInMinute = 16 * 60 + 40;
constexpr int FirstMinute = 9 * 60 + 30;
constexpr int LastMinute = 16 * 60 + 45;
// Of the newcomers, by place.
constexpr std::size_t ScannedTwice = 2;
constexpr std::size_t HalfANumber = 5; // or the next with a number and an address
constexpr int FirstBadge = 10211;
constexpr int BadgesApart = 37;

std::int64_t workdayBefore(std::int64_t day)
{
    do
        --day;
    while (!SampleCalendar::isWorkday(day));
    return day;
}

// As people at a booth type a number that is "+12125550142".
std::string typedNumber(const std::string &phone, SampleRandom &random)
{
    if (phone.size() != 12 || !phone.starts_with("+1"))
        return phone;
    const std::string area = phone.substr(2, 3), exchange = phone.substr(5, 3), line = phone.substr(8);
    switch (random.below(5)) {
    case 0:
        return '(' + area + ") " + exchange + '-' + line;
    case 1:
        return area + '.' + exchange + '.' + line;
    case 2:
        return "1 " + area + ' ' + exchange + ' ' + line;
    case 3:
        return area + exchange + line;
    default:
        return area + '-' + exchange + '-' + line;
    }
}

void capitalise(std::string &text)
{
    std::transform(text.begin(), text.end(), text.begin(), asciiUpper);
}

} // namespace

SampleList::SampleList(const SampleCalendar &calendar, const SamplePeople &people, std::uint64_t seed)
    : m_calendar(calendar)
    , m_people(people)
    , m_seed(seed)
{
    const std::int64_t after = workdayBefore(calendar.lastDay());
    m_days[1] = workdayBefore(after);
    m_days[0] = workdayBefore(m_days[1]);
    m_takenInAt = calendar.at(after, TakenInMinute * MinuteMillis);
}

QString SampleList::fileName()
{
    return QStringLiteral("Expo West badge scans.csv");
}
QString SampleList::templateName()
{
    return QStringLiteral("Badge scans");
}
std::string_view SampleList::source()
{
    return "Trade show";
}
std::string_view SampleList::medium()
{
    return "event";
}
std::string_view SampleList::campaign()
{
    return "Expo West";
}
std::string_view SampleList::badgeHeading()
{
    return badge;
}
std::string_view SampleList::scannedHeading()
{
    return scanned;
}
std::string_view SampleList::interestHeading()
{
    return interest;
}

Millis SampleList::drawMoment(SampleRandom &random) const
{
    return m_calendar.at(m_days[random.below(2)], random.between(FirstMinute, LastMinute) * MinuteMillis);
}

std::string SampleList::momentText(Millis at) const
{
    return toUtf8(QDateTime::fromMSecsSinceEpoch(at, m_calendar.zone()).toString(u"yyyy-MM-dd HH:mm"));
}

SampleList::Scan SampleList::scanOf(const SamplePerson &person, std::size_t number, SampleRandom &random) const
{
    const SamplePlace &place = samplePlaces()[person.place];
    Scan scan{drawMoment(random), std::vector<std::string>(ColumnCount)};
    std::vector<std::string> &cells = scan.cells;
    cells[Badge] = "EW-" + std::to_string(FirstBadge + BadgesApart * static_cast<int>(number));
    cells[FirstName] = person.first;
    cells[LastName] = person.last;
    cells[Company] = person.company;
    if (person.title)
        cells[JobTitle] = m_people.titles()[*person.title];
    cells[Email] = person.email;
    cells[Phone] = typedNumber(person.phone, random);
    cells[City] = place.city;
    cells[State] = place.state;
    cells[Zip] = person.zip.starts_with('0') ? person.zip.substr(1) : person.zip; // a spreadsheet took it for a number
    cells[Scanned] = momentText(scan.at);
    cells[Interest] = random.pick(interests);
    cells[Remarks] = random.pick(remarks);
    if (random.chance(0.15))
        capitalise(cells[Email]);
    if (random.chance(0.1))
        capitalise(cells[LastName]);
    if (random.chance(0.1))
        cells[FirstName] = "  " + cells[FirstName] + ' ';
    return scan;
}

std::string SampleList::text(std::span<const SamplePerson> newcomers, std::span<const SamplePerson> known) const
{
    SampleRandom random(m_seed, 0xBAD6E);
    std::vector<Scan> scans;
    bool isHalfThere = false;
    for (std::size_t i = 0; i < newcomers.size(); ++i) {
        scans.push_back(scanOf(newcomers[i], i, random));
        std::string &phone = scans.back().cells[Phone];
        if (!isHalfThere && i >= HalfANumber && !newcomers[i].email.empty() && newcomers[i].phone.starts_with("+1")) {
            phone = newcomers[i].phone.substr(5, 3) + '-' + newcomers[i].phone.substr(8, 2);
            isHalfThere = true;
        }
        if (i == ScannedTwice) { // and nothing new about it
            Scan again = scans.back();
            again.at += 40 * MinuteMillis;
            again.cells[Scanned] = momentText(again.at);
            scans.push_back(std::move(again));
        }
    }
    for (std::size_t i = 0; i < known.size(); ++i)
        scans.push_back(scanOf(known[i], newcomers.size() + i, random));
    // A badge of which only the rest could be read.
    Scan unread{drawMoment(random), std::vector<std::string>(ColumnCount)};
    unread.cells[City] = "Denver";
    unread.cells[State] = "CO";
    unread.cells[Scanned] = momentText(unread.at);
    unread.cells[Interest] = interests[0];
    unread.cells[Remarks] = "Badge was not readable";
    scans.push_back(std::move(unread));
    return rowsOf(std::move(scans));
}

std::string SampleList::rowsOf(std::vector<Scan> scans) const
{
    std::stable_sort(scans.begin(), scans.end(), [](const Scan &a, const Scan &b) { return a.at < b.at; });
    std::string text;
    appendCsvRow(text, headings);
    for (const Scan &scan : scans)
        appendCsvRow(text, std::span<const std::string>(scan.cells));
    // Typed in by hand at the end of the day, with a comma too many.
    return text + ",Dana,Whitfield,Whitfield, Moss & Hale,Partner,dana@whitfield-moss.example,,Phoenix,AZ,85004," + momentText(scans.back().at) + ",Price list,Wants an offer\r\n";
}

} // namespace lead
