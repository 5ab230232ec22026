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
        "contact contacts candidate candidates lead leads person people prospect customer client user applicant borrower insured homeowner student patient member subscriber attendee invitee guest "
        "respondent consumer participant buyer purchaser shopper visitor caller your my our the kontakt kontakte kunde kunden interessent ansprechpartner teilnehmer cliente contacto contatto contato "
        "client prospecto interesado interessado klant contactpersoon deelnemer inquiry enquiry mc del do du della de des l van raw form custom cf field fields geo data attributes properties profile demographics metrics any votre vos su seu ihr ihre uw tu");
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
     "outro outra andere ander tweede 2", Which::Second, 0.1},
    {"third tertiary 3rd dritte tercer tercero troisieme terzo terceiro derde 3 4 5 6 7 8 9 emergency assistant assistants spouse", Which::Further, 0},
    {"fixed landline festnetz fijo fixe fixo fisso vast vaste", Which::Late, 0.01},
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
    return f == F::Email || f == F::Email2 || f == F::Phone || f == F::Phone2 || f == F::Mobile || f == F::Fax;
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

// "CITY_NM", "Campaign name", "name.fullName".
bool isNamed(FieldNumber f)
{
    return isPlace(f) || f == F::Company || f == F::Campaign || f == F::Source || f == F::Owner || f == F::FirstName || f == F::LastName || f == F::FullName;
}

bool takesNumberWord(FieldNumber f)
{
    return isReach(f) || f == F::Zip || f == F::Employees;
}

// Headings that look like one of ours, and are not: never matched by reduction or by similarity.
// clang-format off
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
                 "file as", "postal address country code", "street number", "street no", "house number", "house no", "hausnummer", "hausnr", "huisnummer", "numero civico", "numero de rue", "numero exterior", "civico", "emailed", "called", "texted", "title company", "company category", "spouse first name", "spouse last name", "partner name", "co borrower name", "co applicant name", "referred by", "referrer", "referral", "referrer url",
                 "landing page", "landing page url", "page url", "url path", "form url", "trustedform url", "trustedform cert url", "privacy url", "image url", "photo url", "facebook url", "twitter url",
                 "position number", "account status", "payment status", "email status code", "relationship status", "marital status", "employment status", "residence status", "member status", "marketing status",
                 "subscription status", "verification status", "lead number of days", "time on site", "gender code", "campaign status", "campaign source", "campaign medium", "campaign type",
                 "secondary source", "source url", "source id", "list source", "email source", "primary email source", "title deed", "price range", "customer group", "company logo", "line", "row"})
            result.insert(headingKey(heading));
        return result;
    }();
    return set;
}
// clang-format on

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
        return true;
    if (typed.size() == meant.size())
        return false;
    std::string once(typed.size() > meant.size() ? typed : meant);
    once.erase(std::unique(once.begin(), once.end()), once.end());
    std::string other(typed.size() > meant.size() ? meant : typed);
    other.erase(std::unique(other.begin(), other.end()), other.end());
    return once == other || (length >= 6 && typed.size() + 1 == meant.size() && typed.back() == meant.back());
}

// Words that carry no meaning of their own between others.
const WordSet &glue()
{
    static const WordSet set = wordSet("of the a an de del des du der die das di da do dos la le el los les il lo l d e y and und et van het en for to");
    return set;
}

std::string sortedKey(const std::vector<std::string> &words)
{
    std::vector<std::string> kept;
    for (const std::string &word : words)
        if (!glue().contains(word))
            kept.push_back(word);
    if (kept.size() < 2)
        return {};
    std::sort(kept.begin(), kept.end());
    std::string key;
    for (const std::string &word : kept)
        key.append(word).push_back(' ');
    return key;
}

// Dates and people in charge come in too many wordings to list: a verb with a word for date or time, a calling at the
// end.
std::vector<HeadingMatch> byGrammar(const std::vector<std::string> &words)
{
    static const WordSet dates = wordSet("date time datetime timestamp stamp day dt on at when datum uhrzeit zeit am fecha hora el data ora heure le il em op tijd tarih at utc gmt");
    static const WordSet created = wordSet("created create creation added add entered entry received recd rcvd receipt submitted submission submit captured capture scanned scan generated registered registration "
                                           "joined inquiry enquiry requested request posted delivered uploaded signup signed opted optin optinned inserted arrival arrived "
                                           "erstellt angelegt eingegangen erfasst creado creada registro ingreso alta captura recibido recepcion cree creation reception inscription ajout demande criado criacao "
                                           "cadastro entrada recebido creato creazione inserimento ricezione iscrizione aangemaakt toegevoegd ontvangen aanvraag");
    static const WordSet updated = wordSet("updated update modified modification changed change edited geandert aktualisiert modificado modificacion actualizado actualizacion modifie modification "
                                           "modificato modifica aggiornato atualizado atualizacao gewijzigd bijgewerkt last letzte ultima ultimo derniere");
    static const WordSet callings = wordSet("rep reps representative counselor counsellor advisor adviser salesperson vendedor vendedora commerciale asesor berater");
    static const WordSet assigned = wordSet("assigned assignee asignado asignada zugewiesen toegewezen attribue assegnato atribuido");
    static const WordSet assignees = wordSet("user name to rep agent team member salesperson sales owner a an aan person by full");
    int when = 0;
    int birth = 0;
    int create = 0;
    int update = 0;
    int assign = 0;
    int assignee = 0;
    int others = 0;
    for (const std::string &word : words) {
        const bool known = people().contains(word) || glue().contains(word);
        if (dates.contains(word))
            ++when;
        else if (created.contains(word))
            ++create;
        else if (updated.contains(word))
            ++update;
        else if (word.starts_with("birth") || word.starts_with("geb") || word.starts_with("nac") || word.starts_with("nasc") || word.starts_with("naiss"))
            ++birth;
        else if (assigned.contains(word))
            ++assign;
        else if (assignees.contains(word))
            ++assignee;
        else if (!known)
            ++others;
    }
    const auto only = [&](int counted) { return others == 0 && counted + assign + assignee == when + create + update + birth + assign + assignee && assign + assignee == 0; };
    if (when && create && only(when + create))
        return {{F::CreatedAt, 0.85, false}};
    if (when && update && only(when + update))
        return {{F::UpdatedAt, 0.85, false}};
    if (when && birth && only(when + birth))
        return {{F::Birthday, 0.85, false}};
    if (assign && others == 0 && when + create + update + birth == 0)
        return {{F::Owner, 0.85, false}};
    if (words.size() > 1 && words.size() <= 4 && callings.contains(words.back()))
        return {{F::Owner, 0.8, false}};
    return {};
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
            const std::string sorted = sortedKey(headingWords(text));
            if (!sorted.empty() && !match.weak)
                m_anyOrder.try_emplace(sorted, HeadingMatch{match.field, match.score - 0.05, false});
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

std::vector<HeadingMatch> HeadingMatcher::reordered(const Words &words) const
{
    const auto it = words.size() < 2 || foreign().contains(joined(words)) ? m_anyOrder.end() : m_anyOrder.find(sortedKey(words));
    return it == m_anyOrder.end() ? std::vector<HeadingMatch>() : std::vector<HeadingMatch>{it->second};
}

// The field that words [begin, end) name, with what the words around them make of it; field 0 when these do not go
// together with it.
HeadingMatch HeadingMatcher::spanMatch(const Words &words, std::size_t begin, std::size_t end) const
{
    static const WordSet numberWords = wordSet("number no num nr nbr value nummer numero");
    static const WordSet placeWords = wordSet("address adresse direccion indirizzo endereco adres anschrift addr adress");
    if (end - begin == 1 && words[begin].size() < 3 && words.size() > 2)
        return {}; // "co" in "co-borrower first name"
    const std::vector<HeadingMatch> matches = exact(Words(words.begin() + static_cast<std::ptrdiff_t>(begin), words.begin() + static_cast<std::ptrdiff_t>(end)));
    if (matches.empty() || matches.front().weak)
        return {};
    HeadingMatch match = matches.front();
    for (std::size_t i = 0; i < words.size() && match.field; ++i) {
        if (i >= begin && i < end)
            continue;
        const std::string &word = words[i];
        if (const Qualifier *q = qualifierFor(word)) {
            // "Address 2 - Street" is another address, not its second line.
            const bool otherAddress = match.field == F::Street && q->which == Which::Second && i + 1 < words.size();
            match.field = otherAddress ? 0 : qualified(match.field, q->which);
            match.score -= q->cost;
        } else if (people().contains(word)) {
            match.score -= 0.02;
        } else if (match.field == F::Phone && means(word, F::Mobile)) {
            match.field = F::Mobile;
        } else if ((word == "name" || word == "nm") ? isNamed(match.field) : (word == "code" || word == "cd") && (match.field == F::State || match.field == F::Zip || match.field == F::Country)) {
            match.score -= 0.03;
        } else if (!(numberWords.contains(word) && takesNumberWord(match.field)) && !(placeWords.contains(word) && isPlace(match.field))) {
            match.field = 0;
        }
    }
    return match;
}

bool HeadingMatcher::means(const std::string &word, FieldNumber field) const
{
    const auto it = m_known.find(word);
    return it != m_known.end() && it->second.front().field == field && !it->second.front().weak;
}

// The longest run of words that names a field, when all the others only qualify it.
std::vector<HeadingMatch> HeadingMatcher::reduced(const Words &words) const
{
    if (words.size() < 2 || foreign().contains(joined(words)))
        return {};
    for (std::size_t length = words.size() - 1; length > 0; --length) {
        HeadingMatch best;
        bool bestQualifies = true;
        for (std::size_t begin = 0; begin + length <= words.size(); ++begin) {
            const HeadingMatch match = spanMatch(words, begin, begin + length);
            const bool qualifies = length == 1 && qualifierFor(words[begin]);
            if (match.field && (!best.field || !qualifies || bestQualifies)) {
                best = match;
                bestQualifies = qualifies;
            }
        }
        if (best.field)
            return {best};
    }
    return {};
}

// "Kontaktstatus", "Firmenadresse": the qualifying part as a word of its own.
HeadingMatcher::Words HeadingMatcher::withCompoundsApart(const Words &words) const
{
    static constexpr std::pair<std::string_view, std::string_view> prefixes[] = {
        {"kontakt", "kontakt"}, {"kunden", "kunde"}, {"interessenten", "interessent"}, {"lead", "lead"}, {"firmen", "firma"}, {"unternehmens", "firma"}, {"privat", "privat"},
        {"geschafts", "business"}, {"rechnungs", "rechnung"}, {"liefer", "liefer"}, {"post", "postal"}, {"haupt", "haupt"}, {"dienst", "business"}, {"klant", "klant"},
        {"bedrijfs", "bedrijf"}, {"prive", "prive"}, {"werk", "werk"}, {"contact", "contact"}, {"customer", "customer"}, {"client", "client"}, {"home", "home"}, {"work", "work"},
        {"primary", "primary"}, {"business", "business"}, {"office", "office"}, {"company", "company"}, {"mailing", "mailing"}, {"borrower", "borrower"}, {"applicant", "applicant"},
        {"billing", "billing"}, {"person", "person"}, {"user", "user"}, {"day", "day"}, {"evening", "evening"}, {"prospect", "prospect"}, {"alt", "alt"}, {"secondary", "secondary"}};
    Words result;
    for (const std::string &word : words) {
        const auto split = std::find_if(std::begin(prefixes), std::end(prefixes), [&](const auto &p) {
            return word.size() >= p.first.size() + 3 && word.starts_with(p.first) && m_known.contains(word.substr(p.first.size()));
        });
        if (split == std::end(prefixes)) {
            result.push_back(word);
            continue;
        }
        result.emplace_back(split->second);
        result.push_back(word.substr(split->first.size()));
    }
    return result;
}

std::vector<HeadingMatch> HeadingMatcher::read(const Words &words) const
{
    std::vector<HeadingMatch> matches = exact(words);
    if (matches.empty())
        matches = reduced(words);
    if (matches.empty())
        matches = reordered(words);
    if (matches.empty() && !foreign().contains(joined(words))) {
        const Words apart = withCompoundsApart(words);
        if (apart.size() > words.size())
            matches = reduced(apart);
    }
    if (matches.empty())
        matches = byGrammar(words);
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

// "Deal $", "Quote £": the sign says amount.
std::vector<HeadingMatch> HeadingMatcher::withMoneySign(std::string_view heading) const
{
    for (std::string_view sign : {"$", "\u00A3", "\u20AC"}) {
        const std::size_t at = heading.find(sign);
        if (at == std::string_view::npos)
            continue;
        Words words = headingWords(std::string(heading.substr(0, at)).append(heading.substr(at + sign.size())));
        words.emplace_back("amount");
        return words.size() > 1 && words.front() != "amount" ? costing(exact(words), 0.1) : std::vector<HeadingMatch>();
    }
    return {};
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
    // "Propriétaire ?", "Eigentümer?": whether the lead owns the house, not who looks after the lead.
    if (trimmed(heading).ends_with('?'))
        std::erase_if(matches, [](const HeadingMatch &m) { return m.field == F::Owner; });
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
        // "Phone (Home Fax)": what stands in brackets is a field of its own.
        const auto otherField = [&](const std::string &word) {
            const auto it = m_known.find(word);
            return it != m_known.end() && !matches.empty() && !it->second.front().weak && it->second.front().score >= 1.0 && it->second.front().field != matches.front().field &&
                   std::find(outside.begin(), outside.end(), word) == outside.end();
        };
        if (std::any_of(words.begin(), words.end(), otherField))
            return {};
        if (!matches.empty())
            return matches;
    }
    matches = alternatives(heading);
    if (matches.empty())
        matches = withMoneySign(heading);
    return matches.empty() ? similar(key) : matches;
}

} // namespace lead
