#include "core/quality/wordvalue.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace lead {

namespace {

using View = std::string_view;

constexpr auto yesWords = std::to_array<View>(
    {"yes",    "y",         "yep",        "yeah",    "true",   "t",       "1",        "1.0",
     "on",     "x",         "ok",         "ja",      "j",      "wahr",    "si",       "s",
     "sim",    "verdadero", "verdadeiro", "vero",    "oui",    "o",       "vrai",     "tak",
     "da",     "evet",      "ano",        "igen",    "kylla",  "да",      "так",      "はい",
     "是",     "有",        "true.",      "checked", "active", "enabled", "opted in", "opt in",
     "opt-in", "opted-in",  "subscribed", "granted", "given",  "agree",   "agreed",   "accepted",
     "✓",      "✔",         "☑",          "✅",       "✔️", "☒",       "wahr.",    "-1"});
constexpr auto noWords = std::to_array<View>({"no",        "n",
                                              "nope",      "false",
                                              "f",         "0",
                                              "0.0",       "off",
                                              "nein",      "falsch",
                                              "falso",     "nao",
                                              "non",       "faux",
                                              "nie",       "hayir",
                                              "ne",        "nem",
                                              "ei",        "nee",
                                              "nej",       "nei",
                                              "нет",       "ні",
                                              "いいえ",    "否",
                                              "unchecked", "inactive",
                                              "disabled",  "opted out",
                                              "opt out",   "opt-out",
                                              "opted-out", "unsubscribed",
                                              "withdrawn", "declined",
                                              "disagree",  "✗",
                                              "✘",         "☐",
                                              "❌",         "×"});

constexpr auto wonWords = std::to_array<View>({"won",
                                               "win",
                                               "closed won",
                                               "closed converted",
                                               "converted",
                                               "customer",
                                               "client",
                                               "sold",
                                               "sale",
                                               "success",
                                               "successful",
                                               "deal",
                                               "deal won",
                                               "signed",
                                               "purchased",
                                               "bought",
                                               "enrolled",
                                               "closed sold",
                                               "gewonnen",
                                               "kunde",
                                               "erfolgreich",
                                               "verkauft",
                                               "ganado",
                                               "ganada",
                                               "cliente",
                                               "cerrado ganado",
                                               "cerrada ganada",
                                               "gagne",
                                               "gagnee",
                                               "conclu",
                                               "vinto",
                                               "vinta",
                                               "chiuso vinto",
                                               "ganho",
                                               "ganha",
                                               "fechado ganho",
                                               "vendido",
                                               "gewonnen abgeschlossen",
                                               "wygrana",
                                               "gewonnen deal"});
constexpr auto lostWords = std::to_array<View>({"lost",
                                                "loss",
                                                "lose",
                                                "closed lost",
                                                "closed not converted",
                                                "not converted",
                                                "unqualified",
                                                "disqualified",
                                                "not qualified",
                                                "rejected",
                                                "dead",
                                                "junk",
                                                "junk lead",
                                                "spam",
                                                "bad lead",
                                                "not interested",
                                                "no interest",
                                                "declined",
                                                "unsold",
                                                "lost lead",
                                                "cancelled",
                                                "canceled",
                                                "abandoned",
                                                "failed",
                                                "closed",
                                                "verloren",
                                                "kein interesse",
                                                "abgelehnt",
                                                "abgesagt",
                                                "perdido",
                                                "perdida",
                                                "cerrado perdido",
                                                "no interesado",
                                                "perdu",
                                                "perdue",
                                                "perso",
                                                "persa",
                                                "chiuso perso",
                                                "fechado perdido",
                                                "przegrana",
                                                "verloren deal",
                                                "do not contact",
                                                "duplicate",
                                                "invalid"});
constexpr auto openWords = std::to_array<View>({"open",
                                                "new",
                                                "working",
                                                "in progress",
                                                "progress",
                                                "contacted",
                                                "not contacted",
                                                "nurturing",
                                                "nurture",
                                                "pending",
                                                "qualified",
                                                "prospect",
                                                "lead",
                                                "engaging",
                                                "engaged",
                                                "prospecting",
                                                "attempted to contact",
                                                "contact in future",
                                                "pre qualified",
                                                "open deal",
                                                "connected",
                                                "bad timing",
                                                "offen",
                                                "neu",
                                                "in bearbeitung",
                                                "abierto",
                                                "abierta",
                                                "nuevo",
                                                "nueva",
                                                "en curso",
                                                "en proceso",
                                                "ouvert",
                                                "ouverte",
                                                "nouveau",
                                                "en cours",
                                                "aperto",
                                                "aperta",
                                                "nuovo",
                                                "in corso",
                                                "aberto",
                                                "aberta",
                                                "novo",
                                                "em andamento",
                                                "active",
                                                "follow up",
                                                "negotiation",
                                                "proposal",
                                                "demo",
                                                "interested",
                                                "warm",
                                                "hot",
                                                "cold",
                                                "callback",
                                                "call back",
                                                "unresponsive",
                                                "no answer",
                                                "ringing",
                                                "otwarta"});

template <std::size_t N>
bool isIn(const std::array<View, N> &list, View text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

// Folded words parted by single blanks: "Closed - Not Converted" -> "closed not converted".
std::string plainWords(View text)
{
    std::string out;
    bool gap = false;
    for (char c : folded(text)) {
        if (c == ' ' || c == '-' || c == '_' || c == '/' || c == ':' || c == ',' || c == '(' || c == ')' ||
            c == '.' || c == '!' || c == '?' || c == '\t') {
            gap = true;
            continue;
        }
        if (gap && !out.empty())
            out += ' ';
        gap = false;
        out += c;
    }
    return out;
}

bool hasWord(View text, View word)
{
    for (std::size_t at = text.find(word); at != View::npos; at = text.find(word, at + 1)) {
        const bool begins = at == 0 || text[at - 1] == ' ';
        const std::size_t end = at + word.size();
        if (begins && (end == text.size() || text[end] == ' '))
            return true;
    }
    return false;
}

} // namespace

std::optional<bool> booleanOf(View text)
{
    text = trimmed(text);
    constexpr std::size_t longest = 20;
    if (text.empty() || text.size() > longest)
        return std::nullopt;
    if (text.size() == 1) { // no allocation for what columns are full of
        const char c = asciiLower(text.front());
        if (c == '1' || c == 'y' || c == 't' || c == 'x' || c == 'j' || c == 's' || c == 'o')
            return true;
        if (c == '0' || c == 'n' || c == 'f')
            return false;
        return std::nullopt;
    }
    if (equalsIgnoringAsciiCase(text, "yes") || equalsIgnoringAsciiCase(text, "true"))
        return true;
    if (equalsIgnoringAsciiCase(text, "no") || equalsIgnoringAsciiCase(text, "false"))
        return false;
    const std::string key = folded(text);
    if (isIn(yesWords, View(key)))
        return true;
    if (isIn(noWords, View(key)))
        return false;
    return std::nullopt;
}

std::optional<OutcomeWord> outcomeOf(View text)
{
    constexpr std::size_t longest = 60;
    text = trimmed(text);
    if (text.empty() || text.size() > longest)
        return std::nullopt;
    const std::string key = plainWords(text);
    if (isIn(wonWords, View(key)))
        return OutcomeWord::Won;
    if (isIn(lostWords, View(key)))
        return OutcomeWord::Lost;
    if (isIn(openWords, View(key)))
        return OutcomeWord::Open;
    const bool denied =
        hasWord(key, "not") || hasWord(key, "never") || hasWord(key, "no") || hasWord(key, "nicht");
    if (hasWord(key, "open") || hasWord(key, "working"))
        return OutcomeWord::Open;
    if (hasWord(key, "won") || hasWord(key, "converted") || hasWord(key, "gewonnen") ||
        hasWord(key, "ganado"))
        return denied ? OutcomeWord::Lost : OutcomeWord::Won;
    if (hasWord(key, "lost") || hasWord(key, "verloren") || hasWord(key, "perdido"))
        return OutcomeWord::Lost;
    if (const auto yes = booleanOf(text))
        return *yes ? OutcomeWord::Won : OutcomeWord::Open;
    return std::nullopt;
}

} // namespace lead
