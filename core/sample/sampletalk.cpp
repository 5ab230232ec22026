#include "core/sample/sampletalk.h"

#include <array>
#include <string_view>

namespace lead::sampletalk {

namespace {

using namespace std::string_view_literals;
// clang-format off

constexpr std::array unansweredNotes{
    "Left a message with my number."sv, "Voicemail full."sv, "Rang out."sv, "Left voicemail, mentioned the quote."sv, "Gatekeeper, not in until Thursday."sv,
    "Receptionist took a message."sv, "No answer, sent a text."sv, "Second try, different time of day."sv, "Mailbox not set up."sv, "Straight to voicemail."sv};
constexpr std::array needs{
    "Asked for a quote for # locations."sv, "Wants pricing for # users."sv, "Needs a replacement before the season starts."sv,
    "Current contract ends in # weeks."sv, "Looking for # units, maybe more next year."sv, "Unhappy with the service of their provider."sv,
    "Found us through a friend in the trade."sv, "Is comparing us with two others."sv, "Expanding, # new hires this quarter."sv,
    "Only wants the basic package."sv, "Has # trucks on the road and no overview."sv, "Partner makes the decision together with her."sv,
    "Asked a lot about warranty and support."sv, "Saw the video and liked the example."sv, "Budget is around #00 a month."sv,
    "Owner, decides alone."sv, "Has to ask the board first."sv, "Tried it in-house, did not work out."sv};
constexpr std::array steps{
    "Prefers e-mail."sv, "Call back after 4 PM."sv, "Send the price list."sv, "Best time is early morning."sv, "Asked for references."sv,
    "Will look at the offer this week."sv, "Follow up next Tuesday."sv, "Wants to see a demo first."sv, "Send case study, then call."sv,
    "Speaks to his partner on Monday."sv, "Back from vacation in # days."sv, "Include setup in the quote."sv, ""sv, ""sv};
constexpr std::array progressNotes{
    "Went through the proposal line by line."sv, "Quote reviewed, asked for net 30."sv, "Price is fine, timing is open."sv, "Demo went well, # people attended."sv,
    "Legal is looking at the terms."sv, "Wants to start with a pilot."sv, "Asked for a #% discount."sv, "Verbal yes, waiting for the signature."sv,
    "Competitor came in lower, still prefers us."sv, "Needs the numbers for the budget meeting."sv, "Rescheduled once, now confirmed."sv,
    "Introduced me to the operations lead."sv, "Sent the revised offer."sv, "Questions on data migration answered."sv};
constexpr std::array refusals{
    "Not interested, already has a supplier."sv, "Did not request anything, asked not to be called again this year."sv, "Too expensive for now."sv,
    "Was only looking for information."sv, "Decided for somebody local."sv, "Project was cancelled."sv, "Says bad timing, maybe in # months."sv,
    "Too small for us, one-person shop."sv, "Hung up after I introduced myself."sv};
constexpr std::array emails{
    "Sent introduction and booking link."sv, "Sent price list and two references."sv, "Following up on my voicemail."sv, "Sent the quote as PDF."sv,
    "Short reminder of our offer."sv, "Sent case study from the same trade."sv, "Recap of the call with next steps."sv, "Checking in before the end of the month."sv,
    "Sent calendar invitation."sv, "Last try before closing the file."sv};
constexpr std::array replies{
    "\"Thanks, Thursday at 10 works for me.\""sv, "\"Can you call me next week instead?\""sv, "\"Please send the price for # seats.\""sv,
    "\"Looks good. Who signs on your side?\""sv, "\"We are still discussing this internally.\""sv, "\"Forwarded to my partner.\""sv};
constexpr std::array notes{
    "Website shows # branches."sv, "Same owner as the shop we won last year."sv, "Pronounced with a soft G."sv, "Assistant is called Dana, very helpful."sv,
    "LinkedIn says new in the role."sv, "Talks fast, keep it short."sv, "Birthday in May."sv, "Uses a competitor, contract until fall."sv,
    "Mentioned they are hiring."sv, "Careful: complained about calls before 9."sv, "Check the zoning before the visit."sv, "Two decision makers."sv};
constexpr std::array meetings{
    "Visit on site, # people."sv, "Video call, shared screen."sv, "Walked through the building, took photos."sv, "Demo for the team."sv,
    "Lunch with the owner."sv, "Needs assessment, # questions open."sv};
constexpr std::array wins{
    "Signed!"sv, "Contract back, starts on the 1st."sv, "Deposit paid."sv, "Signed for # months."sv, "Won against two competitors."sv, "Closed by e-mail, no changes."sv};
constexpr std::array requests{
    "Please call me about prices for # locations."sv, "Looking for a quote, not urgent."sv, "Need this done before the end of the month."sv,
    "How much would # users cost?"sv, "Interested in a demo. Best after 4 pm."sv, "We are switching providers and comparing offers."sv,
    "Want to know more about what you do."sv, "Do you serve our area?"sv, "Please e-mail only, I am on site all day."sv,
    "Please send me the brochure."sv, "Can you beat our current price of $#00 a month?"sv};
constexpr std::array firstTasks{"First call"sv, "Try again by phone"sv, "Call before noon"sv, "Try the mobile number"sv, "Send follow-up e-mail"sv};
constexpr std::array laterTasks{
    "Follow up on the quote"sv, "Call back"sv, "Send proposal"sv, "Confirm the appointment"sv, "Ask for the decision"sv, "Send references"sv,
    "Prepare demo"sv, "Check in"sv, "Send revised offer"sv, "Call the decision maker"sv, "Product demo"sv, "Meeting at their office"sv, "Weekly check-in call"sv};

// clang-format on

template <std::size_t N>
std::string fill(const std::array<std::string_view, N> &texts, SampleRandom &random)
{
    std::string text(random.pick(texts));
    if (const std::size_t at = text.find('#'); at != std::string::npos)
        text.replace(at, 1, std::to_string(random.between(2, 14)));
    return text;
}

} // namespace

std::string unanswered(SampleRandom &random)
{
    return random.chance(0.55) ? std::string() : fill(unansweredNotes, random);
}

std::string firstTalk(SampleRandom &random)
{
    std::string text = fill(needs, random);
    if (random.chance(0.3))
        text += ' ' + fill(needs, random);
    const std::string step = fill(steps, random);
    return step.empty() ? text : text + ' ' + step;
}

std::string laterTalk(SampleRandom &random)
{
    return random.chance(0.4) ? fill(progressNotes, random) + ' ' + fill(steps, random)
                              : fill(progressNotes, random);
}

std::string refusal(SampleRandom &random)
{
    return fill(refusals, random);
}
std::string email(SampleRandom &random)
{
    return fill(emails, random);
}
std::string reply(SampleRandom &random)
{
    return fill(replies, random);
}
std::string note(SampleRandom &random)
{
    return fill(notes, random);
}
std::string meeting(SampleRandom &random)
{
    return fill(meetings, random) + ' ' + fill(progressNotes, random);
}
std::string won(SampleRandom &random)
{
    return fill(wins, random);
}

std::string request(SampleRandom &random, bool isFromEvent)
{
    const std::string met = isFromEvent ? "Met you at the booth. " : "";
    return met + (random.chance(0.2) ? fill(requests, random) + '\n' + fill(requests, random)
                              : fill(requests, random));
}

int minutesOf(std::string_view title)
{
    return title == "Product demo"sv ? 45 : title == "Meeting at their office"sv ? 90 : 0;
}

std::string_view ruleOf(std::string_view title)
{
    return title == "Weekly check-in call"sv ? "FREQ=WEEKLY"sv : std::string_view();
}

std::string taskTitle(SampleRandom &random, bool hadContact)
{
    return hadContact ? fill(laterTasks, random) : fill(firstTasks, random);
}

} // namespace lead::sampletalk
