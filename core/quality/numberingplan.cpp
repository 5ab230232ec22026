#include "core/quality/numberingplan.h"

#include "core/base/text.h"

#include <array>
#include <phonenumbers/phonenumberutil.h>

namespace lead {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

// Area codes of which libphonenumber calls every number valid whose exchange starts with 2 to 9 (a test asks
// it for each of them). Codes that are valid only in part, such as 505, are left to the library.
constexpr auto whollyValidAreaCodes = std::to_array<std::int16_t>({
    // clang-format off
    201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 212, 213, 214, 215, 216, 217, 218, 219, 220, 223,
    224, 225, 226, 228, 229, 231, 234, 236, 239, 240, 248, 249, 250, 251, 252, 253, 254, 256, 260, 262,
    263, 267, 269, 270, 272, 276, 279, 281, 283, 289, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310,
    312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 323, 325, 326, 330, 331, 332, 334, 336, 337, 339,
    341, 343, 346, 347, 351, 352, 360, 361, 364, 365, 367, 368, 380, 385, 386, 401, 402, 403, 404, 405,
    406, 407, 408, 409, 410, 412, 413, 414, 415, 416, 417, 418, 419, 423, 424, 425, 430, 431, 432, 434,
    435, 437, 438, 440, 442, 443, 445, 447, 448, 450, 458, 463, 464, 468, 469, 470, 474, 475, 478, 479,
    480, 484, 500, 501, 502, 503, 504, 506, 507, 508, 509, 510, 512, 513, 514, 515, 516, 517, 518, 519,
    520, 521, 522, 525, 526, 527, 530, 531, 533, 534, 539, 540, 541, 544, 548, 551, 559, 561, 562, 563,
    564, 566, 567, 570, 571, 572, 573, 574, 575, 577, 579, 580, 581, 582, 584, 585, 586, 587, 588, 600,
    601, 602, 603, 604, 605, 606, 607, 608, 609, 610, 612, 613, 614, 615, 616, 617, 618, 619, 620, 622,
    623, 626, 628, 629, 630, 631, 636, 639, 640, 641, 646, 647, 650, 651, 656, 657, 658, 659, 660, 661,
    662, 667, 669, 672, 678, 680, 681, 682, 689, 701, 702, 703, 704, 705, 706, 707, 708, 709, 712, 713,
    714, 715, 716, 717, 718, 719, 720, 724, 725, 726, 727, 731, 732, 734, 737, 740, 742, 743, 747, 753,
    754, 757, 760, 762, 763, 765, 769, 770, 771, 772, 773, 774, 775, 778, 779, 780, 781, 782, 785, 786,
    787, 800, 801, 802, 803, 804, 805, 806, 807, 808, 809, 810, 812, 813, 814, 815, 816, 817, 818, 819,
    820, 825, 826, 828, 829, 830, 831, 832, 833, 838, 839, 840, 843, 844, 845, 847, 848, 849, 850, 854,
    855, 856, 857, 858, 859, 860, 862, 863, 864, 865, 866, 867, 870, 872, 873, 877, 878, 888, 900, 901,
    902, 903, 904, 905, 906, 907, 908, 909, 910, 912, 913, 914, 915, 916, 917, 918, 919, 920, 925, 928,
    929, 930, 931, 934, 936, 937, 938, 939, 940, 941, 943, 945, 947, 948, 949, 951, 952, 954, 956, 959,
    970, 971, 972, 973, 978, 979, 980, 984, 985, 986, 989,
    // clang-format on
});

// Changes of national plans that are younger than some libraries in use: Benin put "01" before every number
// in November 2024, Nigeria "20" before its area codes, Chile and Suriname opened new ranges.
struct NewerPlan
{
    int countryCode;
    std::string_view start;
    std::size_t length; // of the national number
};
constexpr auto newerPlans =
    std::to_array<NewerPlan>({{229, "01", 10}, {234, "20", 10}, {56, "600", 9}, {597, "80", 7}});

const PhoneNumberUtil &plans()
{
    return *PhoneNumberUtil::GetInstance();
}

} // namespace

// The codes above that the installed version of the library confirms by one number each: a newer or older
// library may know a different plan, and then the library decides.
const std::bitset<1000> &areaCodesDecidedByDigits()
{
    static const std::bitset<1000> codes = [] {
        std::bitset<1000> confirmed;
        PhoneNumber number;
        number.set_country_code(1);
        for (std::int16_t code : whollyValidAreaCodes) {
            number.set_national_number(static_cast<std::uint64_t>(code) * 10000000 + 2345678);
            confirmed[static_cast<std::size_t>(code)] = plans().IsValidNumber(number);
        }
        return confirmed;
    }();
    return codes;
}

std::int64_t numberByNewerPlan(std::string_view text, const std::string &region)
{
    std::string digits;
    for (char c : text) {
        if (isDigit(c))
            digits += c;
        else if (isAsciiLetter(c) || c == ';' || c == '#')
            return 0;
    }
    const bool international = !text.empty() && text.front() == '+';
    for (const NewerPlan &plan : newerPlans) {
        const std::string code = std::to_string(plan.countryCode);
        std::string_view national = digits;
        if (international && national.starts_with(code))
            national.remove_prefix(code.size());
        else if (international || plans().GetCountryCodeForRegion(region) != plan.countryCode)
            continue;
        else if (national.size() == plan.length + 1 && national.front() == '0')
            national.remove_prefix(1);
        if (national.size() != plan.length || !national.starts_with(plan.start))
            continue;
        std::int64_t number = plan.countryCode;
        for (char c : national)
            number = number * 10 + (c - '0');
        return number;
    }
    return 0;
}

} // namespace lead
