#include "core/sample/samplestaff.h"

#include "core/base/text.h"
#include "core/storage/workspace.h"

#include <algorithm>
#include <array>

namespace lead {

namespace {

constexpr int OwnPlace = 1; // of who acts among the reps

Result<UserId> hireOne(Workspace &workspace, SampleWriter &writer, const QString &name, const QString &role,
                       Millis since)
{
    if (const User *known = workspace.user(name))
        return known->id;
    QString local = QString::fromStdString(folded(toUtf8(name)));
    local.replace(u' ', u'.').remove(u'\'');
    Result<UserId> user = workspace.addUser(name, local + QStringLiteral("@team.example"), role);
    if (!user)
        return user;
    if (Result<void> done = writer.setUserSince(*user, since); !done)
        return done.error();
    return user;
}

QString drawName(std::vector<QString> &taken, SampleRandom &random)
{
    const SampleCulture &culture = sampleCulture("US");
    while (true) {
        const std::string_view first = random.pick(random.chance(0.5) ? culture.women : culture.men);
        const std::string_view last = culture.surnames[random.below(culture.surnames.size())];
        const QString name = fromUtf8(first) + u' ' + fromUtf8(last);
        const auto alike = [&](const QString &other) { return other.section(u' ', 0, 0) == fromUtf8(first); };
        if (isAscii(first) && std::none_of(taken.begin(), taken.end(), alike)) {
            taken.push_back(name);
            return name;
        }
    }
}

} // namespace

Result<SampleStaff> SampleStaff::hire(Workspace &workspace, SampleWriter &writer,
                                      const SampleCalendar &calendar, std::uint64_t seed, std::int64_t leads)
{
    // What tells one rep from another: quick stars, careful workers, a slow one, beginners.
    struct Kind
    {
        double skill, minutes;
        int persistence;
        double diligence, weight;
    };
    constexpr std::array kinds{Kind{0.55, 14, 7, 0.95, 1.25},   Kind{0.10, 35, 5, 0.80, 1.00},
                               Kind{-0.35, 190, 3, 0.45, 0.80}, Kind{0.30, 60, 6, 0.90, 1.10},
                               Kind{-0.10, 22, 8, 0.70, 1.00},  Kind{0.20, 110, 4, 0.60, 1.00},
                               Kind{-0.45, 45, 4, 0.75, 0.70}};
    SampleRandom random(seed, 0x7EA3);
    const int count = leads > 20000 ? random.between(12, 14) : random.between(8, 11);
    const std::int64_t first = calendar.firstDay();
    const auto days = static_cast<double>(calendar.lastDay() - first);
    SampleStaff staff;
    std::vector<QString> names;
    for (int i = 0; i < count; ++i) {
        const Kind &kind = kinds[static_cast<std::size_t>(i) % kinds.size()];
        SampleRep rep;
        rep.skill = kind.skill + 0.12 * random.normal();
        rep.minutes = kind.minutes * random.between(0.75, 1.35);
        rep.persistence = kind.persistence;
        rep.diligence = kind.diligence;
        rep.weight = kind.weight * random.between(0.85, 1.15);
        // Half were there from the start, the others joined one after the other; the last a few weeks ago.
        const double joined = i < (count + 1) / 2 ? 0.0 : 0.15 + 0.75 * (i - count / 2) / (count - count / 2);
        rep.startDay = first + static_cast<std::int64_t>(joined * days);
        while (!SampleCalendar::isWorkday(rep.startDay))
            ++rep.startDay;
        if (joined == 0.0)
            rep.startDay = first;
        const Millis since = calendar.at(joined == 0.0 ? first - random.between(40, 900) : rep.startDay,
                                         9 * HourMillis);
        // Whoever looks at the sample works in the team, or else would find a day without leads.
        const QString name = drawName(names, random);
        const bool isOwn = i == OwnPlace && workspace.actingUser().isValid();
        Result<UserId> user = isOwn ? Result<UserId>(workspace.actingUser()) : hireOne(workspace, writer, name, QStringLiteral("rep"), since);
        if (isOwn)
            if (Result<void> done = writer.setUserSince(*user, since); !done)
                return done.error();
        if (!user)
            return user.error();
        rep.user = *user;
        staff.m_reps.push_back(rep);
    }
    staff.m_manager = drawName(names, random);
    const QString administrator = drawName(names, random);
    for (const auto &[name, role] : {std::pair(staff.m_manager, QStringLiteral("manager")), std::pair(administrator, QStringLiteral("admin"))})
        if (Result<UserId> user = hireOne(workspace, writer, name, role, calendar.at(first - 1000, 9 * HourMillis)); !user)
            return user.error();
    return staff;
}

const SampleRep &SampleStaff::assign(std::int64_t day, SampleRandom &random) const
{
    std::array<double, 16> totals{};
    double sum = 0;
    for (std::size_t i = 0; i < m_reps.size(); ++i) {
        // Beginners get less for some weeks.
        const auto tenure = static_cast<double>(day - m_reps[i].startDay);
        const bool senior = m_reps[i].startDay <= m_reps.front().startDay;
        totals[i] = sum +=
            tenure < 0 ? 0.0 : m_reps[i].weight * (senior ? 1.0 : std::min(1.0, 0.3 + tenure / 60.0));
    }
    return m_reps[random.weighted(std::span(totals).first(m_reps.size()))];
}

} // namespace lead
