#include "core/intake/headinggrammar.h"

#include "core/intake/heading.h"

#include <algorithm>
#include <unordered_map>

namespace lead {

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

const WordSet &people()
{
    static const WordSet set = wordSet(
        "contact contacts candidate candidates lead leads person people prospect customer client user "
        "applicant borrower insured homeowner student patient member subscriber attendee invitee guest "
        "respondent consumer participant buyer purchaser shopper visitor caller your my our the kontakt "
        "kontakte kunde kunden interessent ansprechpartner teilnehmer cliente contacto contatto contato "
        "client prospecto interesado interessado klant contactpersoon deelnemer inquiry enquiry mc del do du "
        "della de des l van raw form custom cf field fields geo data attributes properties profile "
        "demographics metrics any votre vos su seu ihr ihre uw tu");
    return set;
}

const WordSet &questionWords()
{
    static const WordSet set =
        wordSet("and if what whats which is are s your you the a an please enter provide tell give us of for "
                "we can may i my best at to in on do does this type here fill kindly share "
                "que cual es su tu el la los las de del por favor indique introduzca escriba tus sus was ist "
                "ihr ihre dein deine wie lautet bitte geben sie an eingeben angeben du "
                "quel quelle est votre vos le les ton ta merci indiquer saisir qual e o seu sua seus digite "
                "informe il lo tuo tua suo inserisci qual wat welke uw je het vul in d l");
    return set;
}

constexpr Qualifier qualifiers[] = {
    {"primary main principal principale preferred best default current direct haupt hauptsachlich 1st first "
     "hoofd",
     Which::First, 0.01},
    {"work business office professional dienstlich geschaftlich buro trabajo laboral oficina profesional "
     "professionnel professionnelle pro bureau travail lavoro aziendale ufficio "
     "zakelijk zakelijke werk trabalho profissional comercial biz wrk bus",
     Which::Work, 0.03},
    {"company corporate organization organisation firma unternehmen empresa societe entreprise azienda "
     "bedrijf hq headquarters account hauptsitz",
     Which::Company, 0.12},
    {"home personal private privat private prive casa particular personale personnel personnelle domicile "
     "residencial residential thuis pessoal residence hm pers",
     Which::Home, 0.03},
    {"day daytime tag tagsuber evening night abends eve nighttime", Which::Late, 0.07},
    {"mailing billing shipping delivery permanent legal property site postal rechnung rechnungs liefer "
     "facturacion facturation postale service install installation risk garaging",
     Which::Postal, 0.08},
    {"other alternate alternative alt secondary second 2nd additional backup weitere weiterer zweite zweites "
     "otro otra alternativo alternativa secundario secundaria autre secondaire altro altra "
     "outro outra andere ander tweede 2",
     Which::Second, 0.1},
    {"third tertiary 3rd dritte tercer tercero troisieme terzo terceiro derde 3 4 5 6 7 8 9 emergency "
     "assistant assistants spouse",
     Which::Further, 0},
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

namespace {

bool isReach(FieldNumber f)
{
    return f == F::Email || f == F::Email2 || f == F::Phone || f == F::Phone2 || f == F::Mobile ||
           f == F::Fax;
}
bool isBusiness(FieldNumber f)
{
    return f == F::Company || f == F::JobTitle || f == F::Website || f == F::Industry || f == F::Employees ||
           f == F::AnnualRevenue;
}

} // namespace

bool isPlace(FieldNumber f)
{
    return f >= F::Street && f <= F::Country;
}

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
        return f == F::Email                     ? F::Email2
               : f == F::Phone || f == F::Mobile ? F::Phone2
               : f == F::Street                  ? F::Street2
                                                 : 0;
    case Which::Further:
        return 0;
    }
    return 0;
}

bool isNamed(FieldNumber f)
{
    return isPlace(f) || f == F::Company || f == F::Campaign || f == F::Source || f == F::Owner ||
           f == F::FirstName || f == F::LastName || f == F::FullName;
}

bool takesNumberWord(FieldNumber f)
{
    return isReach(f) || f == F::Zip || f == F::Employees;
}

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

// Words that carry no meaning of their own between others.
const WordSet &glue()
{
    static const WordSet set = wordSet("of the a an de del des du der die das di da do dos la le el los les "
                                       "il lo l d e y and und et van het en for to");
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

std::vector<HeadingMatch> byGrammar(const std::vector<std::string> &words)
{
    static const WordSet dates =
        wordSet("date time datetime timestamp stamp day dt on at when datum uhrzeit zeit am fecha hora el "
                "data ora heure le il em op tijd tarih at utc gmt");
    static const WordSet created =
        wordSet("created create creation added add entered entry received recd rcvd receipt submitted "
                "submission submit captured capture scanned scan generated registered registration "
                "joined inquiry enquiry requested request posted delivered uploaded signup signed opted "
                "optin optinned inserted arrival arrived "
                "erstellt angelegt eingegangen erfasst creado creada registro ingreso alta captura recibido "
                "recepcion cree creation reception inscription ajout demande criado criacao "
                "cadastro entrada recebido creato creazione inserimento ricezione iscrizione aangemaakt "
                "toegevoegd ontvangen aanvraag");
    static const WordSet updated =
        wordSet("updated update modified modification changed change edited geandert aktualisiert modificado "
                "modificacion actualizado actualizacion modifie modification "
                "modificato modifica aggiornato atualizado atualizacao gewijzigd bijgewerkt last letzte "
                "ultima ultimo derniere");
    static const WordSet callings = wordSet("rep reps representative counselor counsellor advisor adviser "
                                            "salesperson vendedor vendedora commerciale asesor berater");
    static const WordSet assigned =
        wordSet("assigned assignee asignado asignada zugewiesen toegewezen attribue assegnato atribuido");
    static const WordSet assignees =
        wordSet("user name to rep agent team member salesperson sales owner a an aan person by full");
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
        else if (word.starts_with("birth") || word.starts_with("geb") || word.starts_with("nac") ||
                 word.starts_with("nasc") || word.starts_with("naiss"))
            ++birth;
        else if (assigned.contains(word))
            ++assign;
        else if (assignees.contains(word))
            ++assignee;
        else if (!known)
            ++others;
    }
    const auto only = [&](int counted) {
        return others == 0 &&
               counted + assign + assignee == when + create + update + birth + assign + assignee &&
               assign + assignee == 0;
    };
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

} // namespace lead
