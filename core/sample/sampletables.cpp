#include "core/sample/sampletables.h"

#include <array>

namespace lead {

namespace {

using namespace std::string_view_literals;
// clang-format off

constexpr std::array womenEn{
    "Olivia"sv, "Emma"sv, "Ava"sv, "Sophia"sv, "Isabella"sv, "Mia"sv, "Charlotte"sv, "Amelia"sv, "Harper"sv, "Evelyn"sv, "Abigail"sv, "Emily"sv,
    "Elizabeth"sv, "Sofia"sv, "Avery"sv, "Ella"sv, "Madison"sv, "Scarlett"sv, "Victoria"sv, "Grace"sv, "Chloe"sv, "Camila"sv, "Penelope"sv, "Riley"sv,
    "Nora"sv, "Lily"sv, "Hannah"sv, "Zoe"sv, "Stella"sv, "Hazel"sv, "Aaliyah"sv, "Priya"sv, "Mei"sv, "Yuki"sv, "Fatima"sv, "Aisha"sv, "Leah"sv,
    "Natalie"sv, "Brooklyn"sv, "Samantha"sv, "Jennifer"sv, "Jessica"sv, "Ashley"sv, "Amanda"sv, "Melissa"sv, "Stephanie"sv, "Nicole"sv, "Heather"sv,
    "Kimberly"sv, "Michelle"sv, "Tiffany"sv, "Christina"sv, "Laura"sv, "Karen"sv, "Lisa"sv, "Nancy"sv, "Sandra"sv, "Donna"sv, "Carol"sv, "Ruth"sv,
    "Sharon"sv, "Deborah"sv, "Rosa"sv, "Guadalupe"sv, "Ximena"sv, "Lakshmi"sv, "Linh"sv, "Siobhan"sv, "Imani"sv, "Monique"sv, "Renée"sv, "Zoë"sv};
constexpr std::array menEn{
    "Liam"sv, "Noah"sv, "Oliver"sv, "James"sv, "Elijah"sv, "William"sv, "Henry"sv, "Lucas"sv, "Benjamin"sv, "Theodore"sv, "Mateo"sv, "Levi"sv,
    "Sebastian"sv, "Daniel"sv, "Jack"sv, "Michael"sv, "Alexander"sv, "Owen"sv, "Asher"sv, "Samuel"sv, "Ethan"sv, "Leo"sv, "Jackson"sv, "Mason"sv,
    "Ezra"sv, "John"sv, "Hudson"sv, "Luca"sv, "Aiden"sv, "Joseph"sv, "David"sv, "Jacob"sv, "Logan"sv, "Luke"sv, "Julian"sv, "Gabriel"sv, "Robert"sv,
    "Christopher"sv, "Matthew"sv, "Anthony"sv, "Mark"sv, "Steven"sv, "Paul"sv, "Andrew"sv, "Joshua"sv, "Kenneth"sv, "Kevin"sv, "Brian"sv, "Jason"sv,
    "Ryan"sv, "Eric"sv, "Jonathan"sv, "Larry"sv, "Frank"sv, "Scott"sv, "Raymond"sv, "Gregory"sv, "Patrick"sv, "Dennis"sv, "Jerry"sv, "Tyrone"sv,
    "Darnell"sv, "Jamal"sv, "Wei"sv, "Hiroshi"sv, "Arjun"sv, "Raj"sv, "Omar"sv, "Yusuf"sv, "Carlos"sv, "José"sv, "Luis"sv, "Minh"sv, "Dmitri"sv};
constexpr std::array surnamesEn{
    "Smith"sv, "Johnson"sv, "Williams"sv, "Brown"sv, "Jones"sv, "Garcia"sv, "Miller"sv, "Davis"sv, "Rodriguez"sv, "Martinez"sv, "Hernandez"sv,
    "Lopez"sv, "Gonzalez"sv, "Wilson"sv, "Anderson"sv, "Thomas"sv, "Taylor"sv, "Moore"sv, "Jackson"sv, "Martin"sv, "Lee"sv, "Perez"sv, "Thompson"sv,
    "White"sv, "Harris"sv, "Sanchez"sv, "Clark"sv, "Ramirez"sv, "Lewis"sv, "Robinson"sv, "Walker"sv, "Young"sv, "Allen"sv, "King"sv, "Wright"sv,
    "Scott"sv, "Torres"sv, "Nguyen"sv, "Hill"sv, "Flores"sv, "Green"sv, "Adams"sv, "Nelson"sv, "Baker"sv, "Hall"sv, "Rivera"sv, "Campbell"sv,
    "Mitchell"sv, "Carter"sv, "Roberts"sv, "Gomez"sv, "Phillips"sv, "Evans"sv, "Turner"sv, "Diaz"sv, "Parker"sv, "Cruz"sv, "Edwards"sv, "Collins"sv,
    "Reyes"sv, "Stewart"sv, "Morris"sv, "Morales"sv, "Murphy"sv, "Cook"sv, "Rogers"sv, "Gutierrez"sv, "Ortiz"sv, "Morgan"sv, "Cooper"sv, "Peterson"sv,
    "Bailey"sv, "Reed"sv, "Kelly"sv, "Howard"sv, "Ramos"sv, "Kim"sv, "Cox"sv, "Ward"sv, "Richardson"sv, "Watson"sv, "Brooks"sv, "Chavez"sv, "Wood"sv,
    "James"sv, "Bennett"sv, "Gray"sv, "Mendoza"sv, "Ruiz"sv, "Hughes"sv, "Price"sv, "Alvarez"sv, "Castillo"sv, "Sanders"sv, "Patel"sv, "Myers"sv,
    "Long"sv, "Ross"sv, "Foster"sv, "Jimenez"sv, "Powell"sv, "Jenkins"sv, "Perry"sv, "Russell"sv, "Sullivan"sv, "Bell"sv, "Coleman"sv, "Butler"sv,
    "Henderson"sv, "Barnes"sv, "Fisher"sv, "Vasquez"sv, "Simmons"sv, "Romero"sv, "Jordan"sv, "Patterson"sv, "Alexander"sv, "Hamilton"sv, "Graham"sv,
    "Reynolds"sv, "Griffin"sv, "Wallace"sv, "Moreno"sv, "West"sv, "Cole"sv, "Hayes"sv, "Bryant"sv, "Herrera"sv, "Gibson"sv, "Ellis"sv, "Tran"sv,
    "Medina"sv, "Aguilar"sv, "Stevens"sv, "Murray"sv, "Ford"sv, "Castro"sv, "Marshall"sv, "Owens"sv, "Harrison"sv, "Fernandez"sv, "McDonald"sv,
    "Woods"sv, "Washington"sv, "Kennedy"sv, "Wells"sv, "Vargas"sv, "Henry"sv, "Chen"sv, "Freeman"sv, "Webb"sv, "Tucker"sv, "Guzman"sv, "Burns"sv,
    "Crawford"sv, "Olson"sv, "Simpson"sv, "Porter"sv, "Hunter"sv, "Gordon"sv, "Mendez"sv, "Silva"sv, "Shaw"sv, "Snyder"sv, "Mason"sv, "Dixon"sv,
    "Muñoz"sv, "Hunt"sv, "Hicks"sv, "Holmes"sv, "Palmer"sv, "Wagner"sv, "Black"sv, "Robertson"sv, "Boyd"sv, "Rose"sv, "Stone"sv, "Salazar"sv, "Fox"sv,
    "Warren"sv, "Mills"sv, "Meyer"sv, "Rice"sv, "Schmidt"sv, "O'Brien"sv, "O'Connor"sv, "D'Angelo"sv, "MacLeod"sv, "St. John"sv, "Van Dyke"sv,
    "Singh"sv, "Sharma"sv, "Khan"sv, "Wong"sv, "Yamamoto"sv, "Park"sv, "Okafor"sv, "Kowalski"sv, "Novak"sv, "Rossi"sv, "Petrov"sv, "Lindqvist"sv};
constexpr std::array streetsUs{
    "# Main Street"sv, "# Oak Street"sv, "# Maple Avenue"sv, "# Washington Avenue"sv, "# Park Avenue"sv, "# Cedar Lane"sv, "# Elm Street"sv,
    "# Lakeview Drive"sv, "# Hillcrest Road"sv, "# Highland Avenue"sv, "# Sunset Boulevard"sv, "# Commerce Drive"sv, "# Industrial Parkway"sv,
    "# 2nd Street"sv, "# 5th Avenue"sv, "# Market Street"sv, "# Broadway"sv, "# Church Street"sv, "# River Road"sv, "# Pine Street"sv,
    "# Meadow Lane"sv, "# Franklin Street"sv, "# Lincoln Way"sv, "# Jefferson Boulevard"sv, "# Chestnut Street"sv, "# Union Square, Suite 210"sv,
    "# Corporate Center Drive, Suite 400"sv, "# County Road 12"sv, "# N Michigan Avenue"sv, "# W 34th Street"sv};
constexpr std::array legalUs{" LLC"sv, " Inc."sv, ""sv, " Group"sv, " & Sons"sv, " Co."sv, ""sv, " Partners"sv};
constexpr std::array streetsGb{
    "# High Street"sv, "# Station Road"sv, "# Church Lane"sv, "# Victoria Road"sv, "# Mill Lane"sv, "# Queen Street"sv, "# The Crescent"sv,
    "# Kings Road"sv, "# Park Lane"sv, "Unit #, Riverside Business Park"sv, "# Albert Street"sv, "# Grange Road"sv};
constexpr std::array legalGb{" Ltd"sv, " Limited"sv, " LLP"sv, " & Co"sv, ""sv};
constexpr std::array womenDe{
    "Anna"sv, "Lena"sv, "Sabine"sv, "Katrin"sv, "Ursula"sv, "Käthe"sv, "Susanne"sv, "Petra"sv, "Monika"sv, "Julia"sv, "Birgit"sv,
    "Heike"sv, "Claudia"sv, "Franziska"sv, "Johanna"sv, "Anke"sv, "Silke"sv, "Bärbel"sv, "Mareike"sv};
constexpr std::array menDe{
    "Thomas"sv, "Jürgen"sv, "Björn"sv, "Stefan"sv, "Andreas"sv, "Jörg"sv, "Michael"sv, "Günter"sv, "Klaus"sv, "Matthias"sv, "Lukas"sv, "Felix"sv,
    "Sören"sv, "Uwe"sv, "Rainer"sv, "Tobias"sv, "Dirk"sv, "Florian"sv, "Heinz"sv, "Ömer"sv};
constexpr std::array surnamesDe{
    "Müller"sv, "Schmidt"sv, "Schneider"sv, "Fischer"sv, "Weber"sv, "Meyer"sv, "Wagner"sv, "Becker"sv, "Schulz"sv, "Hoffmann"sv, "Schäfer"sv,
    "Koch"sv, "Bauer"sv, "Richter"sv, "Klein"sv, "Wolf"sv, "Schröder"sv, "Neumann"sv, "Schwarz"sv, "Zimmermann"sv, "Braun"sv, "Krüger"sv,
    "Hofmann"sv, "Hartmann"sv, "Lange"sv, "Krause"sv, "Lehmann"sv, "Köhler"sv, "Groß"sv, "Weiß"sv, "von Hagen"sv, "Yılmaz"sv, "Jäger"sv,
    "Schütte"sv, "Müller-Lüdenscheidt"sv, "Kowalczyk"sv};
constexpr std::array streetsDe{
    "Hauptstraße #"sv, "Lindenstraße #"sv, "Bahnhofstraße #"sv, "Gartenweg #"sv, "Schillerstraße #"sv, "Am Markt #"sv, "Goethestraße #"sv,
    "Industriestraße #"sv, "Mühlenweg #"sv, "Königsallee #"sv, "An der Brücke #"sv};
constexpr std::array legalDe{" GmbH"sv, " GmbH & Co. KG"sv, " AG"sv, " e. K."sv, " UG"sv};
constexpr std::array titlesDe{"Geschäftsführer"sv, "Geschäftsführerin"sv, "Einkaufsleiter"sv, "Vertriebsleiterin"sv, "Inhaber"sv, "Prokurist"sv};
constexpr std::array womenEs{
    "María"sv, "Lucía"sv, "Carmen"sv, "Ana"sv, "Sofía"sv, "Paula"sv, "Marta"sv, "Inés"sv, "Begoña"sv, "Rocío"sv, "Núria"sv, "Pilar"sv,
    "Elena"sv, "Beatriz"sv, "Mónica"sv, "Concepción"sv};
constexpr std::array menEs{
    "Antonio"sv, "José"sv, "Manuel"sv, "Javier"sv, "Álvaro"sv, "Íñigo"sv, "Sergio"sv, "Rubén"sv, "Ángel"sv, "Jesús"sv, "Iván"sv, "Óscar"sv,
    "Pablo"sv, "Joaquín"sv, "Andrés"sv, "Jordi"sv};
constexpr std::array surnamesEs{
    "García López"sv, "Fernández Ruiz"sv, "Martínez Gómez"sv, "Sánchez"sv, "Pérez Núñez"sv, "Gómez Ibáñez"sv, "Muñoz"sv, "Jiménez Díaz"sv,
    "Hernández"sv, "Álvarez Peña"sv, "Romero Ortiz"sv, "Gutiérrez"sv, "Domínguez Vázquez"sv, "Ramírez"sv, "Serrano Cañas"sv, "Blanco"sv,
    "Suárez"sv, "Iglesias"sv, "Marín de la Fuente"sv, "Castaño"sv, "Puig i Ferrer"sv, "Etxebarria"sv};
constexpr std::array streetsEs{
    "Calle Mayor #"sv, "Calle de Alcalá #"sv, "Avenida de la Constitución #"sv, "Paseo de Gracia #"sv, "Plaza de España #"sv,
    "Calle San José #"sv, "Ronda de Atocha #"sv, "Camino Viejo, nave #"sv};
constexpr std::array legalEs{" S.L."sv, " S.A."sv, " y Asociados"sv, ""sv};
constexpr std::array titlesEs{"Gerente"sv, "Director General"sv, "Directora de Compras"sv, "Responsable de Operaciones"sv, "Propietario"sv};

constexpr SampleCulture cultures[] = {
    {"US", womenEn, menEn, surnamesEn, streetsUs, legalUs, {}, "USD", "en"},
    {"CA", womenEn, menEn, surnamesEn, streetsUs, legalUs, {}, "CAD", "en"},
    {"GB", womenEn, menEn, surnamesEn, streetsGb, legalGb, {}, "GBP", "en"},
    {"DE", womenDe, menDe, surnamesDe, streetsDe, legalDe, titlesDe, "EUR", "de"},
    {"ES", womenEs, menEs, surnamesEs, streetsEs, legalEs, titlesEs, "EUR", "es"},
};

constexpr SampleIndustry industries[] = {
    {"Construction", 13, 7200, 0.70, 0.15, 1.0, "Construction|Builders|Roofing|Contracting|Electric"},
    {"Healthcare", 10, 9800, 0.75, 0.20, 1.25, "Clinic|Health|Medical Center|Physical Therapy|Care"},
    {"Dental", 7, 5200, 0.50, 0.35, 0.8, "Dental|Family Dentistry|Orthodontics|Smiles"},
    {"Real estate", 9, 4600, 0.80, 0.00, 0.9, "Realty|Properties|Homes|Property Management"},
    {"Manufacturing", 9, 18500, 0.85, 0.10, 1.5, "Manufacturing|Industries|Tool & Die|Plastics|Fabrication"},
    {"Retail", 9, 3100, 0.65, -0.20, 0.8, "Outfitters|Market|Supply|Hardware|Boutique"},
    {"Hospitality", 8, 3900, 0.60, -0.25, 0.8, "Hotel|Grill|Catering|Inn|Brewing"},
    {"Software", 7, 12400, 0.80, 0.05, 1.1, "Software|Labs|Systems|Analytics|Cloud"},
    {"Logistics", 7, 11200, 0.75, 0.10, 1.1, "Logistics|Freight|Trucking|Warehousing|Couriers"},
    {"Legal", 6, 6800, 0.60, 0.10, 1.0, "Law|Legal|Law Offices|Attorneys"},
    {"Financial services", 5, 9400, 0.70, 0.05, 1.3, "Capital|Advisors|Wealth|Accounting|Tax"},
    {"Insurance", 4, 7700, 0.60, 0.00, 1.1, "Insurance|Agency|Assurance|Benefits"},
    {"Education", 3, 5600, 0.70, -0.30, 1.6, "Academy|Learning|School|Tutoring"},
    {"Nonprofit", 3, 2400, 0.60, -0.55, 1.4, "Foundation|Alliance|Community Center|Trust"},
};

constexpr SampleTitle titles[] = {
    {"Owner", 18, 0.30}, {"CEO", 9, 0.20}, {"Founder", 6, 0.10}, {"President", 5, 0.20}, {"COO", 3, 0.25}, {"CFO", 3, 0.05},
    {"VP Operations", 4, 0.25}, {"VP Sales", 4, 0.15}, {"General Manager", 7, 0.25}, {"Operations Manager", 9, 0.15},
    {"Office Manager", 9, -0.05}, {"Practice Manager", 4, 0.20}, {"Director of Marketing", 5, 0.00}, {"Marketing Manager", 5, -0.10},
    {"IT Manager", 4, -0.05}, {"Procurement Manager", 3, -0.05}, {"Purchasing Agent", 2, -0.10}, {"Project Manager", 4, -0.10},
    {"Partner", 3, 0.10}, {"Consultant", 3, -0.60}, {"Executive Assistant", 3, -0.30}, {"Intern", 1, -1.10}, {"Student", 1, -1.60},
    {"Senior Vice President, Global Strategic Partnerships and Business Development", 0, 0.05},
};

constexpr SampleReason reasons[] = {
    {"No response", 0}, {"Invalid contact", 0}, {"Duplicate", 0}, {"Do not contact", 0},
    {"Price too high", 24}, {"Chose a competitor", 19}, {"No budget", 16}, {"Bad timing", 14}, {"Not a fit", 12},
    {"No decision", 9}, {"Missing feature", 6},
};

constexpr std::array companyWords{
    "Summit"sv, "Blue Ridge"sv, "Pioneer"sv, "Lakeside"sv, "Golden Gate"sv, "Evergreen"sv, "Cardinal"sv, "Liberty"sv, "Harbor"sv, "Keystone"sv,
    "Northstar"sv, "Prairie"sv, "Redwood"sv, "Sterling"sv, "Heritage"sv, "Cascade"sv, "Ironwood"sv, "Bright"sv, "Beacon"sv, "Maple Leaf"sv,
    "Silver Creek"sv, "Granite"sv, "Coastal"sv, "Metro"sv, "Union"sv, "Atlas"sv, "Falcon"sv, "Oakwood"sv, "Riverbend"sv, "Sunrise"sv,
    "Titan"sv, "Vanguard"sv, "Willow"sv, "Apex"sv, "Brightwater"sv, "Clearview"sv, "Delta"sv, "Eagle"sv, "Frontier"sv, "Greenfield"sv,
    "Horizon"sv, "Juniper"sv, "Kestrel"sv, "Lone Star"sv, "Mesa"sv, "Nova"sv, "Orchard"sv, "Pinnacle"sv, "Quail Run"sv, "Rocky Mountain"sv,
    "Stonegate"sv, "Timberline"sv, "Valley"sv, "Westfield"sv, "Three Rivers"sv, "Bay Area"sv, "Great Lakes"sv, "Sandhill"sv, "Copper"sv, "Ember"sv};
constexpr std::array tags{
    ""sv, "Hot"sv, "VIP"sv, "Newsletter"sv, "Demo requested"sv, "Pricing page"sv, "Multi-location"sv, "Referral partner"sv,
    "Hot\nDemo requested"sv, "VIP\nMulti-location"sv, "Newsletter\nPricing page"sv, "Needs Spanish"sv, "Budget next year"sv, "Competitor customer"sv};
constexpr std::array statuses{"New"sv, "Working"sv, "Contacted"sv, "Nurturing"sv, "Unresponsive"sv, "Closed"sv};
constexpr SampleLongName longNames[] = {
    {"Maximiliano Alejandro Fernando", "Fernández de Córdoba y Álvarez de Toledo-Montpensier"},
    {"Hubert Blaine", "Wolfeschlegelsteinhausenbergerdorff"},
    {"Anastasia-Konstantina", "Papadimitriou-Charalambopoulou"},
    {"Venkatanarasimharajuvaripeta", "Srinivasaraghavan"},
    {"Bartholomew Featherstonehaugh", "Cholmondeley-Majoribanks"},
    {"Karl-Theodor Maria Nikolaus", "Freiherr von und zu Hohenstein-Langenburg"},
};
// clang-format on

} // namespace

const SampleCulture &sampleCulture(std::string_view country)
{
    for (const SampleCulture &culture : cultures)
        if (culture.country == country)
            return culture;
    return cultures[0];
}

std::span<const SampleIndustry> sampleIndustries()
{
    return industries;
}
std::span<const SampleTitle> sampleTitles()
{
    return titles;
}
std::span<const SampleReason> sampleReasons()
{
    return reasons;
}
std::span<const std::string_view> sampleCompanyWords()
{
    return companyWords;
}
std::span<const std::string_view> sampleTags()
{
    return tags;
}
std::span<const std::string_view> sampleStatuses()
{
    return statuses;
}
std::span<const SampleLongName> sampleLongNames()
{
    return longNames;
}

} // namespace lead
