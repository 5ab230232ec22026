#include "core/sample/samplesources.h"

namespace lead {

namespace {

// clang-format off
constexpr SampleCampaign googleAds[] = {
    {"Brand Search US", 30, 0.45, 0.55}, {"Non-Brand Search", 34, 0.00, 1.25}, {"Competitor Terms", 10, -0.15, 1.70, 0.2, 1.0},
    {"Performance Max", 20, -0.40, 0.85, 0.35, 1.0}, {"Local Services", 12, 0.30, 1.10, 0.5, 1.0}};
constexpr SampleCampaign meta[] = {
    {"Lookalike 1% - Owners", 30, 0.20, 1.10}, {"Broad Instant Form", 34, -0.50, 0.70}, {"Retargeting 30d", 16, 0.50, 1.50},
    {"Summer Promo", 18, -0.10, 0.90, 0.25, 0.45}, {"Video Testimonial", 14, 0.10, 1.00, 0.6, 1.0}};
constexpr SampleCampaign linkedIn[] = {
    {"Directors 50-500", 40, 0.30, 1.15}, {"Owner Guide Download", 34, -0.45, 0.75}, {"Conversation Ads Q4", 14, -0.10, 1.00, 0.5, 0.75}};
constexpr SampleCampaign referral[] = {
    {"Customer Referral", 70, 0.15, 1.0}, {"Employee Referral", 15, 0.00, 1.0}, {"Refer-a-Friend $100", 25, -0.30, 1.0, 0.4, 1.0}};
constexpr SampleCampaign webForm[] = {
    {"Contact Us", 34, 0.10, 1.0}, {"Request a Quote", 30, 0.50, 1.0}, {"Free Guide", 26, -0.70, 1.0}, {"Chat Widget", 16, 0.00, 1.0, 0.45, 1.0}};
constexpr SampleCampaign tradeShow[] = {
    {"Expo West", 34, 0.15, 1.0}, {"Midwest Builders Show", 26, 0.05, 0.8}, {"Dental Meeting", 20, 0.25, 1.2}, {"Chamber Breakfasts", 12, -0.30, 0.3}};
constexpr SampleCampaign partner[] = {
    {"Partner Program", 60, 0.00, 1.0}, {"Co-marketing Spring", 15, -0.30, 0.8, 0.1, 0.35}, {"Reseller Handoff", 25, 0.45, 1.2}};
constexpr SampleCampaign purchased[] = {
    {"SMB Owners Batch A", 30, 0.20, 1.0, 0.0, 0.5}, {"SMB Owners Batch B", 30, -0.20, 1.0, 0.3, 0.8}, {"New Businesses Q1", 30, 0.10, 1.3, 0.55, 1.0},
    {"Aged Leads 90d", 24, -0.60, 0.4}};
constexpr SampleCampaign webinar[] = {
    {"Growth Basics Live", 40, 0.05, 1.0}, {"Cost Cutting Clinic", 30, 0.20, 1.0, 0.3, 1.0}, {"On-demand Replay", 24, -0.45, 0.6}};
constexpr SampleCampaign coldCall[] = {{"Outbound Territory", 60, 0.00, 1.0}, {"Win-back", 20, 0.50, 1.0}, {"New Movers", 20, -0.20, 1.0, 0.3, 1.0}};

constexpr SamplePublisher googlePublishers[] = {{"Google Search", 70, 0.10}, {"Google Display", 14, -0.80}, {"YouTube", 9, -0.30}, {"Google Maps", 12, 0.35}};
constexpr SamplePublisher metaPublishers[] = {{"Facebook", 58, 0.10}, {"Instagram", 34, -0.05}, {"Audience Network", 9, -1.20}};
constexpr SamplePublisher linkedInPublishers[] = {{"LinkedIn Feed", 80, 0.0}, {"LinkedIn Audience Network", 20, -0.50}};
constexpr SamplePublisher partnerPublishers[] = {{"Northbridge Advisors", 34, 0.40}, {"Keller & Moss", 24, 0.10}, {"BizLink Directory", 30, -0.60}, {"Harborview Banking", 16, 0.30}};
constexpr SamplePublisher listPublishers[] = {{"DataHarbor", 44, 0.20}, {"LeadMine Direct", 36, -0.10}, {"QuickList Pro", 26, -0.80}};
constexpr SamplePublisher noPublishers[] = {{"", 1, 0.0}};

constexpr std::array<double, 12> even{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
constexpr std::array<double, 12> office{1.12, 1.05, 1.10, 1.05, 1.02, 0.95, 0.80, 0.82, 1.08, 1.12, 1.00, 0.68};
constexpr std::array<double, 12> springAndFall{0.85, 0.95, 1.25, 1.30, 1.20, 1.05, 0.90, 0.85, 1.15, 1.10, 0.85, 0.60};
constexpr std::array<double, 12> yearEnd{1.20, 0.85, 0.90, 0.90, 0.90, 0.85, 0.80, 0.85, 1.00, 1.15, 1.45, 1.10};
constexpr std::array<double, 12> shows{1.60, 0.60, 1.90, 1.40, 0.60, 0.50, 0.15, 0.30, 1.90, 2.10, 0.60, 0.10};
constexpr std::array<double, 12> budgets{1.60, 1.30, 1.00, 0.90, 0.90, 0.80, 0.70, 0.80, 1.10, 1.10, 0.90, 0.60};

constexpr SampleSource sources[] = {
    //                                  share contact win    cost  sigma urgency e-mail phone company consent
    {"Google Ads", "cpc",               0.20, 0.62, 0.105, 44.00, 0.45,  1.0,  0.03, 0.02, 0.22, true,  SampleRhythm::Office, 0.9, 1.1, springAndFall, googleAds, googlePublishers},
    {"Meta Lead Form", "paid social",   0.19, 0.49, 0.045, 17.50, 0.40,  1.3,  0.05, 0.03, 0.45, true,  SampleRhythm::Evening, 0.4, 1.4, yearEnd, meta, metaPublishers},
    {"LinkedIn", "paid social",         0.07, 0.52, 0.080, 71.00, 0.35,  1.6,  0.01, 0.22, 0.01, true,  SampleRhythm::Office, 0.7, 1.2, budgets, linkedIn, linkedInPublishers},
    {"Referral", "referral",            0.07, 0.70, 0.235, 0,     0,     1.2,  0.12, 0.03, 0.10, false, SampleRhythm::Office, 1.0, 1.0, office, referral, noPublishers},
    {"Web form", "organic",             0.15, 0.64, 0.140, 0,     0,     0.9,  0.01, 0.10, 0.20, true,  SampleRhythm::Evening, 0.9, 1.1, office, webForm, noPublishers},
    {"Trade show", "event",             0.05, 0.54, 0.075, 58.00, 0.15,  9.0,  0.10, 0.15, 0.02, false, SampleRhythm::Event, 1.0, 0.9, shows, tradeShow, noPublishers},
    {"Partner", "partner",              0.08, 0.66, 0.165, 30.00, 0.10,  1.4,  0.04, 0.04, 0.06, false, SampleRhythm::Office, 0.8, 1.2, office, partner, partnerPublishers},
    {"Purchased list", "list",          0.10, 0.40, 0.021, 3.20,  0.20, 14.0,  0.20, 0.01, 0.03, false, SampleRhythm::Delivery, 1.4, 0.6, even, purchased, listPublishers},
    {"Webinar", "webinar",              0.05, 0.53, 0.062, 12.00, 0.30,  6.0,  0.00, 0.30, 0.08, true,  SampleRhythm::Webinar, 0.6, 1.3, office, webinar, noPublishers},
    {"Cold call", "outbound",           0.04, 0.46, 0.034, 0,     0,     4.0,  0.45, 0.00, 0.05, false, SampleRhythm::Office, 1.2, 0.8, office, coldCall, noPublishers},
};
// clang-format on

} // namespace

std::span<const SampleSource> sampleSources()
{
    return sources;
}

} // namespace lead
