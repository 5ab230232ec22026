#include "core/intake/headingmatcher.h"

#include "core/base/text.h"
#include "core/intake/heading.h"

#include <algorithm>
#include <unordered_set>

namespace lead {

namespace {

constexpr double GivesWay = 0.1;  // a synonym marked '<'
constexpr double WeakScore = 0.6; // a synonym marked '?'

using WordSet = std::unordered_set<std::string_view>;

WordSet wordSet(std::string_view list)
{
    WordSet result;
    while (!list.empty()) {
        const std::size_t blank = list.find(' ');
        result.insert(list.substr(0, blank));
        list = blank == std::string_view::npos ? std::string_view() : list.substr(blank + 1);
    }
    return result;
}

// Whom the column is about: the lead in any case.
const WordSet &people()
{
    static const WordSet set = wordSet(
        "contact contacts lead leads person people prospect customer client user applicant borrower insured homeowner student patient member subscriber attendee invitee guest "
        "respondent consumer participant buyer purchaser shopper visitor caller your my our the kontakt kontakte kunde kunden interessent ansprechpartner teilnehmer cliente contacto contatto contato "
        "client prospecto interesado interessado klant contactpersoon deelnemer inquiry enquiry mc del do du della de des l van raw form custom cf field any votre vos su seu ihr ihre uw tu");
    return set;
}

const WordSet &questionWords()
{
    static const WordSet set = wordSet(
        "and if what whats which is are s your you the a an please enter provide tell give us of for we can may i my best at to in on do does this type here fill kindly share "
        "que cual es su tu el la los las de del por favor indique introduzca escriba tus sus was ist ihr ihre dein deine wie lautet bitte geben sie an eingeben angeben du "
        "quel quelle est votre vos le les ton ta merci indiquer saisir qual e o seu sua seus digite informe il lo tuo tua suo inserisci qual wat welke uw je het vul in d l");
    return set;
}

enum class Which { First, Work, Company, Home, Late, Postal, Second, Further };

struct Qualifier
{
    const char *words;
    Which which;
    double cost;
};

constexpr Qualifier qualifiers[] = {
    {"primary main principal principale preferred best default current direct haupt hauptsachlich 1st first hoofd", Which::First, 0.01},
    {"work business office professional dienstlich geschaftlich buro trabajo laboral oficina profesional professionnel professionnelle pro bureau travail lavoro aziendale ufficio "
     "zakelijk zakelijke werk trabalho profissional comercial biz wrk bus", Which::Work, 0.03},
    {"company corporate organization organisation firma unternehmen empresa societe entreprise azienda bedrijf hq headquarters account hauptsitz", Which::Company, 0.12},
    {"home personal private privat private prive casa particular personale personnel personnelle domicile residencial residential thuis pessoal residence hm pers", Which::Home, 0.03},
    {"day daytime tag tagsuber evening night abends eve nighttime", Which::Late, 0.07},
    {"mailing billing shipping delivery permanent legal property site postal rechnung rechnungs liefer facturacion facturation postale service install installation risk garaging",
     Which::Postal, 0.08},
    {"other alternate alternative alt secondary second 2nd additional backup weitere weiterer zweite zweites otro otra alternativo alternativa secundario secundaria autre secondaire altro altra "
     "outro outra andere ander tweede 2 co", Which::Second, 0.1},
    {"third tertiary 3rd dritte tercer tercero troisieme terzo terceiro derde 3 4 5 6 7 8 9 emergency assistant assistants spouse", Which::Further, 0},
    {"1", Which::First, 0.01},
};

const Qualifier *qualifierFor(const std::string &word)
{
    static const auto table = [] {
        std::unordered_map<std::string_view, const Qualifier *> result;
        for (const Qualifier &q : qualifiers)
            for (std::string_view w : wordSet(q.words))
                result.emplace(w, &q);
        return result;
    }();
    const auto it = table.find(word);
    return it == table.end() ? nullptr : it->second;
}

bool isReach(FieldNumber f)
{
    return f == F::Email || f == F::Phone || f == F::Mobile || f == F::Fax;
}
bool isPlace(FieldNumber f)
{
    return f >= F::Street && f <= F::Country;
}
bool isBusiness(FieldNumber f)
{
    return f == F::Company || f == F::JobTitle || f == F::Website || f == F::Industry || f == F::Employees || f == F::AnnualRevenue;
}

// What the field becomes with the qualifier; 0 when the two do not go together ("Home Owner" is no owner).
FieldNumber qualified(FieldNumber f, Which which)
{
    switch (which) {
    case Which::First:
        return f;
    case Which::Work:
    case Which::Company:
        return isReach(f) || isPlace(f) || isBusiness(f) ? f : 0;
    case Which::Home:
        return isReach(f) || isPlace(f) || f == F::LinkedinUrl ? f : 0;
    case Which::Late:
        return isReach(f) ? f : 0;
    case Which::Postal:
        return isPlace(f) ? f : 0;
    case Which::Second:
        return f == F::Email ? F::Email2 : f == F::Phone || f == F::Mobile ? F::Phone2 : f == F::Street ? F::Street2 : 0;
    case Which::Further:
        return 0;
    }
    return 0;
}

bool takesNumberWord(FieldNumber f)
{
    return isReach(f) || f == F::Phone2 || f == F::Zip || f == F::Email2;
}

// Headings that look like one of ours, and are not: never matched by reduction or by similarity.
const std::unordered_set<std::string> &foreign()
{
    static const auto set = [] {
        std::unordered_set<std::string> result;
        for (std::string_view heading : {
                 "user agent", "user id", "account id", "company id", "campaign id", "form id", "ad id", "owner id", "lead owner id", "user name", "username", "login name", "middle name",
                 "additional name", "nick name", "preferred name", "maiden name", "suffix", "name suffix", "gender", "sex", "age", "religion", "score", "lead score", "created by", "modified by",
                 "updated by", "last modified by", "form name", "ad name", "product", "product name", "event name", "list name", "file name", "carrier", "career", "brand", "model", "make",
                 "year", "month", "time", "email status", "email type", "phone type", "lead type", "contact type", "account type", "customer type", "address type", "source id",
                 "record type", "lead title", "deal title", "deal name", "opportunity name", "opportunity title", "lead age", "preferred contact method", "contact method",
                 "contact time", "best time to call", "best time to contact", "customer since", "lead profile", "company description", "company linkedin", "company linkedin url",
                 "linkedin company profile url", "email domain", "phone extension", "extension", "phone ext", "ext", "email verified", "phone verified", "phone status",
                 "phone country code", "phone country", "ip country", "geo country", "ip city", "ip address", "spouse name", "assistant name", "manager", "manager name",
                 "assistant", "reports to", "stage id", "status id", "lead status id", "state id", "city id", "country id", "owner email", "lead owner email", "contact owner email", "home owner",
                 "homeowner", "homeowner status", "owner occupied", "home value", "property value", "loan amount", "credit score", "date of last contact", "weight", "height",
                 "course", "courses", "plan", "company type", "business type", "region code", "area code", "mail merge", "email count", "number of emails", "current carrier",
                 "current provider", "utility provider", "electric provider", "current company insurance", "current insurance company", "insurance company", "current insurer",
                 "website visits", "email open", "email opens", "email clicks", "email sent", "email bounced", "activity date", "last activity", "last activity date",
                 "salutation name", "company name for emails", "phonetic name", "phonetic first name", "phonetic last name", "phonetic middle name", "yomi name", "given name yomi", "family name yomi",
                 "file as", "postal address country code", "spouse first name", "spouse last name", "partner name", "co borrower name", "co applicant name", "referred by", "referrer", "referral", "referrer url",
                 "landing page", "landing page url", "page url", "url path", "form url", "trustedform url", "trustedform cert url", "privacy url", "image url", "photo url", "facebook url", "twitter url",
                 "position number", "account status", "payment status", "email status code", "relationship status", "marital status", "employment status", "residence status", "member status", "marketing status",
                 "subscription status", "verification status", "lead number of days", "time on site", "gender code", "campaign status", "campaign source", "campaign medium", "campaign type",
                 "secondary source", "source url", "source id", "list source", "email source", "primary email source", "title deed", "price range", "customer group", "company logo", "line", "row"})
            result.insert(headingKey(heading));
        return result;
    }();
    return set;
}

// Optimal string alignment distance, given up above `limit`.
int distance(std::string_view a, std::string_view b, int limit)
{
    if (a.size() > b.size() + static_cast<std::size_t>(limit) || b.size() > a.size() + static_cast<std::size_t>(limit))
        return limit + 1;
    std::vector<int> before;
    std::vector<int> previous(b.size() + 1);
    std::vector<int> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        previous[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({row[j - 1] + 1, previous[j] + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > limit)
            return limit + 1;
        before = previous;
        previous = row;
    }
    return previous[b.size()];
}

bool isSlip(std::string_view typed, std::string_view meant)
{
    // Short words differ by one letter and mean something else ("score" and "source"): there only letters in the
    // wrong order and doubled or halved ones count.
    const std::size_t length = std::min(typed.size(), meant.size());
    if (length < 4 || typed.front() != meant.front())
        return false;
    if (length >= 11)
        return distance(typed, meant, 2) <= 2;
    if (distance(typed, meant, 1) > 1)
        return false;
    if (length >= 7)
        return true;
    std::string a(typed);
    std::string b(meant);
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    if (a == b)
        return length >= 5;
    if (typed.size() == meant.size())
        return false;
    std::string once(typed.size() > meant.size() ? typed : meant);
    once.erase(std::unique(once.begin(), once.end()), once.end());
    std::string other(typed.size() > meant.size() ? meant : typed);
    other.erase(std::unique(other.begin(), other.end()), other.end());
    return once == other || (length >= 6 && typed.size() + 1 == meant.size() && typed.back() == meant.back());
}

std::vector<HeadingMatch> costing(std::vector<HeadingMatch> matches, double cost)
{
    for (HeadingMatch &m : matches)
        m.score -= cost;
    return matches;
}

} // namespace

HeadingMatcher::HeadingMatcher(const FieldCatalog &catalog)
{
    for (const Field &field : catalog.fields()) {
        if (!(field.use & InImport))
            continue;
        for (const QString &synonym : field.synonyms) {
            std::string text = toUtf8(synonym);
            HeadingMatch match{field.number, 1.0, false};
            if (text.ends_with('<'))
                match.score -= GivesWay;
            if (text.ends_with('?'))
                match = {field.number, WeakScore, true};
            add(headingKey(text), match);
        }
    }
    // Names of fields as we write them ourselves; a synonym given on purpose goes before.
    for (const Field &field : catalog.fields()) {
        if (!(field.use & InImport) || field.number == F::Stage)
            continue;
        for (const QString &name : {field.key, field.label}) {
            const std::string key = headingKey(toUtf8(name));
            if (!m_known.contains(key) || field.isCustom())
                add(key, {field.number, 1.0, false});
        }
    }
}

void HeadingMatcher::add(const std::string &key, HeadingMatch match)
{
    std::vector<HeadingMatch> &matches = m_known[key];
    for (const HeadingMatch &known : matches)
        if (known.field == match.field)
            return;
    matches.push_back(match);
    std::stable_sort(matches.begin(), matches.end(), [](const HeadingMatch &a, const HeadingMatch &b) { return a.score > b.score; });
}

std::vector<HeadingMatch> HeadingMatcher::exact(const Words &words) const
{
    const auto it = m_known.find(joined(words));
    return it == m_known.end() ? std::vector<HeadingMatch>() : it->second;
}

std::vector<HeadingMatch> HeadingMatcher::reduced(const Words &words) const
{
    if (foreign().contains(joined(words)))
        return {};
    Words core;
    std::vector<const Qualifier *> found;
    double cost = 0;
    bool numbered = false;
    for (const std::string &word : words) {
        const Qualifier *q = qualifierFor(word);
        if (q)
            found.push_back(q);
        else if (people().contains(word))
            cost += 0.02;
        else
            core.push_back(word);
    }
    // "Contact First Name" is a first name, not the first contact's name.
    Words named;
    for (const std::string &word : words)
        if (!people().contains(word))
            named.push_back(word);
    if (named.size() < words.size() && !found.empty()) {
        std::vector<HeadingMatch> matches = exact(named);
        std::erase_if(matches, [](const HeadingMatch &m) { return m.weak; });
        if (!matches.empty())
            return costing(std::move(matches), cost);
    }
    if (core.empty() || (found.empty() && core.size() == words.size() && words.size() == 1))
        return {};
    std::vector<HeadingMatch> matches = exact(core);
    for (std::string_view ending : {"number", "no", "num", "nr", "value", "nummer", "numero", "#"}) {
        if (matches.empty() && core.size() > 1 && core.back() == ending) {
            matches = exact(Words(core.begin(), core.end() - 1));
            numbered = true;
        }
    }
    static const WordSet placeWords = wordSet("address adresse direccion indirizzo endereco adres anschrift addr adress");
    bool placed = false;
    if (matches.empty() && core.size() > 1 && placeWords.contains(core.front())) {
        matches = exact(Words(core.begin() + 1, core.end()));
        placed = true;
    }
    std::vector<HeadingMatch> result;
    for (HeadingMatch m : matches) {
        if (m.weak || (numbered && !takesNumberWord(m.field)) || (placed && !isPlace(m.field)))
            continue;
        m.score -= cost;
        // "Address 2 - Street" is another address, not its second line.
        const bool last = !words.empty() && qualifierFor(words.back());
        for (const Qualifier *q : found) {
            if (m.field == F::Street && q->which == Which::Second && !last)
                m.field = 0;
            m.field = m.field ? qualified(m.field, q->which) : 0;
            m.score -= q->cost;
        }
        if (m.field)
            result.push_back(m);
    }
    return result;
}

std::vector<HeadingMatch> HeadingMatcher::read(const Words &words) const
{
    std::vector<HeadingMatch> matches = exact(words);
    if (matches.empty())
        matches = reduced(words);
    if (!matches.empty() || words.size() < 3)
        return matches;
    Words asked;
    for (const std::string &word : words)
        if (!questionWords().contains(word))
            asked.push_back(word);
    if (asked.empty() || asked.size() == words.size())
        return {};
    matches = exact(asked);
    if (matches.empty())
        matches = reduced(asked);
    std::erase_if(matches, [](const HeadingMatch &m) { return m.weak; });
    return costing(std::move(matches), 0.08);
}

std::vector<HeadingMatch> HeadingMatcher::alternatives(std::string_view heading) const
{
    std::vector<HeadingMatch> common;
    int parts = 0;
    for (std::string_view rest = heading; !rest.empty();) {
        const std::size_t cut = rest.find_first_of("/|;,");
        const Words words = headingWords(rest.substr(0, cut));
        rest = cut == std::string_view::npos ? std::string_view() : rest.substr(cut + 1);
        if (words.empty())
            continue;
        ++parts;
        const std::vector<HeadingMatch> matches = read(words);
        if (matches.empty() || (!common.empty() && common.front().field != matches.front().field))
            return {};
        if (common.empty())
            common = {matches.front()};
    }
    return parts > 1 ? costing(std::move(common), 0.05) : std::vector<HeadingMatch>();
}

std::vector<HeadingMatch> HeadingMatcher::similar(const std::string &key) const
{
    if (key.size() < 4 || foreign().contains(key) || !isAscii(key))
        return {};
    std::vector<HeadingMatch> result;
    for (const auto &[known, matches] : m_known) {
        const HeadingMatch &best = matches.front();
        if (best.weak || (best.score < 1.0 && key.size() < 8) || !isSlip(key, known))
            continue;
        // Two fields within a slip of the finger: it could be either.
        if (!result.empty() && result.front().field != best.field)
            return {};
        const double score = best.score - 0.28;
        result = {{best.field, result.empty() ? score : std::max(score, result.front().score), false}};
    }
    return result;
}

std::vector<HeadingMatch> HeadingMatcher::match(std::string_view heading) const
{
    const Words words = headingWords(heading);
    const std::string key = joined(words);
    if (words.empty() || words.size() > 14)
        return {};
    std::vector<HeadingMatch> matches = read(words);
    if (!matches.empty() || foreign().contains(key))
        return matches;
    const auto has = [&](std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); };
    if ((has("hear") || has("heard")) && has("about"))
        return {{F::Source, 0.85, false}};
    const std::string plain = withoutBrackets(heading);
    if (plain.size() != heading.size()) {
        const Words outside = headingWords(plain);
        if (!outside.empty() && !foreign().contains(joined(outside)))
            matches = costing(read(outside), 0.06);
        if (!matches.empty())
            return matches;
    }
    matches = alternatives(heading);
    return matches.empty() ? similar(key) : matches;
}

} // namespace lead
