#include "core/domain/headersynonyms.h"

#include <QHash>

namespace lead {

namespace {

struct Headings
{
    FieldNumber number;
    const char *list; // comma separated
};

// A field that should be recognised in files gets a row here; nothing else has to change.
// clang-format off
constexpr Headings headings[] = {
    {F::ExternalId,
     "id, uid, uuid, guid, rec id, row id<, external id, externalid, record id, recordid, lead id, leadid, lead uuid, prospect id, contact id, person id, "
     "customer id, client id, opportunity id, deal id, crm id, unique id, reference id, ref id<, reference<, ref<, "
     "reference number<, ref no<, submission id<, response id<, response token<, entry id<, lead ref<, lead reference<, "
     "lead number<, lead no<, lead nr<, item id<, customer number?, customer no?, kundennummer?, kunden nr?, kundennr?, "
     "datensatz id, id de registro, id do registro, id record, id de fiche, id de l enregistrement, id enregistrement, interessenten id, identificador, identifiant, identificativo, id richiesta, id solicitud, id demande, id anfrage, anfrage id, id cliente, id contacto, id client, id lead, "
     "id contatto, id contato, id prospect, klantnummer?, numero cliente?, codigo cliente?, codice cliente?, "
     "klant id, ident<, token?, apollo contact id, zoominfo contact id, transaction id<"},
    {F::Salutation,
     "salutation, prefix<, name prefix, honorific, honorific prefix, courtesy title, title of courtesy, mr mrs, mr ms, anrede, "
     "briefanrede<, tratamiento, saludo<, civilite, titre de civilite, tratamento, pronome de tratamento, appellativo, aanhef, "
     "titolo di cortesia, aanspreektitel, "
     "title?, titel?, titolo?, titulo?, titre?, trato?, tilltal, tiltale, hitelnev"},
    {F::FirstName,
     "first name, first, firstname, fname, f name, given name, given names, given, givenname, forename, christian name, "
     "name first, vorname, vornamen, rufname<, primer nombre, nombre de pila, nombres<, prenom, prenoms, primeiro nome, nome proprio, "
     "nome de batismo, voornaam, voornamen, roepnaam<, fornavn, fornamn, etunimi, imie, jmeno, krestni jmeno, keresztnev, prenume, "
     "имя, όνομα, first nm, frst name, 名, isim?"},
    {F::LastName,
     "last name, last, lastname, lname, l name, surname, family name, familyname, name last, nachname, familienname, zuname, "
     "apellido, apellidos, apellido paterno<, primer apellido, nom de famille, nom famille, patronyme<, sobrenome, sobrenomes, ultimo nome, apelido<, apelidos<, "
     "cognome, cognomi, cognom, cognoms, achternaam, familienaam, etternavn, efternavn, efternamn, sukunimi, nazwisko, prijmeni, priezvisko, "
     "vezeteknev, nume de familie, фамилия, επώνυμο, last nm, 姓, soyad, soyadi"},
    {F::FullName,
     "full name, fullname, names<, name, contact name, contact full name, person name, contact person, lead name, customer name, client name, "
     "prospect name, display name<, complete name, your name, first last name, first and last name, first name last name, "
     "name surname, name and surname, first name and last name, firstname lastname, full names, whole name, "
     "invitee name, attendee name, attendee<, respondent name, subscriber name, buyer name<, applicant name, "
     "borrower name, insured name, homeowner name, decision maker<, point of contact, poc<, main contact, primary contact, primary person, "
     "vollstandiger name, voller name, vor und nachname, vorname nachname, vorname name, name vorname, nachname vorname, "
     "ansprechpartner, ansprechpartnerin, kontaktperson, kontaktname, kundenname<, "
     "nombre completo, nombre y apellidos, nombre y apellido, nombres y apellidos, apellidos y nombre, apellido y nombre, "
     "nombre del contacto, nombre contacto, nombre de contacto, persona de contacto, nombre del cliente<, "
     "nom complet, nom et prenom, nom prenom, nom et prenoms, prenom nom, prenom et nom, nom du contact, nom contact, "
     "nom du client<, personne de contact, interlocuteur<, "
     "nome completo, nome e sobrenome, nome e apelido, nome do contato, nome do contacto, nome contato, pessoa de contato, nome do cliente<, "
     "nome e cognome, nome cognome, cognome e nome, cognome nome, nominativo, referente<, nome contatto, nome cliente<, "
     "volledige naam, naam contactpersoon, contactpersoon, contactnaam, klantnaam<, voor en achternaam, naam, nom, "
     "nombre, nome, namn, navn, nimi, imie i nazwisko, jmeno a prijmeni, meno a priezvisko, nev, teljes nev, nume complet, "
     "фио, имя и фамилия, ονοματεπώνυμο, 姓名, 氏名, お名前, 이름, contact?, contacto?, contatto?, contato?, kontakt?, customer?, client?, "
     "lead?, prospect?, person?, kunde?, cliente?, klant?, interessent?, applicant?, borrower?, homeowner name<, adi soyadi, ad soyad"},
    {F::JobTitle,
     "job title, jobtitle, position, job position, role, job role, occupation, profession, designation, job, title<, job function<, "
     "position title, work title, poste occupe, titre professionnel, jobbezeichnung, titulo profesional, titulo profissional, titolo di lavoro, titulo del puesto, carrec, contact title, professional title, organization title, function<, "
     "current occupation, current position, current job title, what is your current occupation, employment title, role title, "
     "berufsbezeichnung, beruf, stelle<, stellenbezeichnung, funktion, jobtitel, berufliche position, "
     "cargo, puesto, puesto de trabajo, profesion, ocupacion, rol<, "
     "poste, fonction, intitule du poste, intitule de poste, titre du poste, profession, metier, emploi<, titre?, "
     "funcao, profissao, ocupacao, cargo funcao, "
     "ruolo, qualifica, mansione, posizione, posizione lavorativa, professione, titolo professionale, "
     "functie, functietitel, functienaam, beroep, rol<, titre poste, "
     "stilling, yrke, befattning, tittel<, stanowisko, pozice, beosztas, functie post, должность, θέση, 職位, 役職, 직책, unvan"},
    {F::Company,
     "company, company name, account, account name, organization, organisation, organization name, organisation name, org<, org name, "
     "employer, employer name, business name, business<, company account, companyname, comp name<, comp<, co<, co name, firm, firm name, current company, "
     "company organization, company organisation, company business, company legal name<, legal name<, corporation, practice name<, "
     "agency name<, dealership<, store name<, shop name<, brokerage<, school name<, place of work<, workplace<, "
     "firma, firmenname, firmenbezeichnung, unternehmen, unternehmensname, name der firma, arbeitgeber, organisationsname, betrieb<, kunde firma, "
     "empresa, nombre de la empresa, nombre empresa, nombre de empresa, compania, nombre de la compania, razon social, organizacion, "
     "nombre comercial<, sociedad, "
     "entreprise, nom de l entreprise, nom entreprise, nom de entreprise, societe, nom de la societe, nom societe, raison sociale, organisme, "
     "employeur, compagnie, denomination<, etablissement<, "
     "nome da empresa, nome empresa, companhia, razao social, organizacao, nome fantasia<, empregador, "
     "azienda, nome azienda, nome dell azienda, ragione sociale, societa, nome societa, ditta, impresa, organizzazione, denominazione<, "
     "bedrijf, bedrijfsnaam, naam bedrijf, organisatie, organisatienaam, onderneming, werkgever, firmanaam, "
     "virksomhed, firmanavn, foretag, foretagsnamn, bedrift, yritys, yrityksen nimi, nazwa firmy, spolecnost, nazev firmy, ceg, cegnev, "
     "companie, компания, организация, εταιρεία, 公司, 会社名, 회사, sirket, customer?, client?, kunde?, cliente?, klant?"},
    {F::Industry,
     "industry, sector, industry sector, primary industry, industry vertical<, vertical<, line of business<, business sector, trade<, "
     "branche, industrie, wirtschaftszweig, industriezweig, industria, sector industrial, rubro, giro<, ramo, ramo de actividad, sector de actividad, actividad<, "
     "secteur, secteur d activite, domaine d activite, activite<, setor, segmento<, area de atuacao, settore, settore di attivita, settore merceologico, "
     "bedrijfstak, sectie<, bransch, bransje, toimiala, branza, odvetvi, iparag, отрасль, 业界, 業種"},
    {F::Employees,
     "employees, no employees, no of employees, number of employees, num employees, num of employees, employee count, total employees, employee range<, "
     "employees range<, employee size, company size, size of company, company headcount, staff count, team size<, staff size, staff<, nb employees, "
     "numberofemployees, employees count, organization size<, "
     "mitarbeiter, mitarbeiterzahl, anzahl mitarbeiter, anzahl der mitarbeiter, mitarbeiteranzahl, beschaftigte, unternehmensgrosse, firmengrosse, "
     "empleados, numero de empleados, no de empleados, num empleados, n empleados, n de empleados, cantidad de empleados, tamano de la empresa, tamano empresa, plantilla<, "
     "effectif, effectifs, nombre d employes, nombre de salaries, nb salaries, nb employes, nombre d employe, taille de l entreprise, taille entreprise, salaries<, "
     "funcionarios, numero de funcionarios, n de funcionarios, n funcionarios, no de funcionarios, quantidade de funcionarios, qtd funcionarios, colaboradores<, numero de colaboradores, numero de empregados, tamanho da empresa, porte<, "
     "dipendenti, numero dipendenti, numero di dipendenti, n dipendenti, n di dipendenti, nr dipendenti, dimensione azienda, dimensioni azienda, addetti, "
     "medewerkers, aantal medewerkers, aantal werknemers, werknemers, bedrijfsgrootte, personeel<, "
     "antal ansatte, antal anstallda, antall ansatte, liczba pracownikow, pocet zamestnancu"},
    {F::AnnualRevenue,
     "annual revenue, revenue, yearly revenue, company revenue, annual sales, annual turnover, turnover, sales volume<, revenue range<, annualrevenue, "
     "est annual revenue<, estimated annual revenue<, gross annual sales<, annual company revenue, gross revenue<, "
     "umsatz, jahresumsatz, umsatz pro jahr, umsatzerlose, "
     "ingresos anuales, ingresos, facturacion, facturacion anual, volumen de negocio, ventas anuales, ingreso anual, "
     "chiffre d affaires, chiffre affaires, chiffre d affaire, ca annuel, ca<, revenu annuel, revenus annuels, "
     "receita anual, receita, faturamento, faturamento anual, faturacao, faturacao anual, volume de negocios, "
     "fatturato, fatturato annuo, ricavi, ricavi annui, ricavo annuo, "
     "omzet, jaaromzet, jaarlijkse omzet, omsaettning, omsattning, omsetning, omsaetning, obrot, przychod<"},
    {F::Website,
     "website, web site, url del sitio web, url du site web, url do site, url del sito web, url sito, url site web, url der website, websites, website url, web, web page, webpage, web address, www, homepage, home page, site<, site web, site url<, domain<, domain name<, "
     "company domain<, company url, company website, company website url, company domain name<, url<, webseite, internetseite, internet<, internetadresse, webadresse, netz?, "
     "sitio web, pagina web, web empresa, sitio, direccion web, page web, site internet, adresse web, adresse internet, "
     "pagina da web, site da empresa, sito, sito web, sito internet, pagina internet, webpagina, website adres, hjemmeside, hemsida, "
     "nettside, verkkosivu, strona www, strona internetowa, webova stranka, weboldal, сайт, ιστοσελίδα, website value"},
    {F::LinkedinUrl,
     "linkedin, linkedin url, linkedin profile, linkedin profile url, linkedin link, linkedin page<, linked in, linked in url, linked in profile, "
     "linkedin contact profile url, person linkedin url, linkedin id?, linkedin profil, perfil de linkedin, perfil linkedin, url de linkedin, "
     "profil linkedin, url linkedin, profilo linkedin, linkedin profiel, linkedin member url, li profile<, li url<, profile url?, profile link?, "
     "url?, profile?, linkedin address, linkedin handle<, linkedin public url"},
    {F::Email,
     "email, emails<, e mails<, email addresses<, e mail, email address, e mail address, mail, mail address<, email id, e mail id, mail id, email addr, emailaddress, eml<, email adress, email value, e mail value, "
     "contact email, user email, electronic mail, email 1, primary email, mailadresse, e mail adresse, email adresse, adresse de messagerie, messagerie<, correu electronic, correu, emailadresse, elektronische post<, "
     "correo, correo electronico, direccion de correo, direccion de correo electronico, direccion email, correo e, mail de contacto, "
     "direccion de email, correo de contacto, dirección email, "
     "courriel, adresse email, adresse e mail, adresse mail, adresse courriel, adresse electronique, mel<, "
     "endereco de email, endereco de e mail, endereco email, correio eletronico, correio electronico, "
     "indirizzo email, indirizzo e mail, posta elettronica, indirizzo mail, indirizzo di posta elettronica, "
     "emailadres, e mailadres, e mail adres, mailadres, email adres, e post, epost, e postadress, epostadresse, sahkoposti, adres email, adres e mail, poczta<, "
     "e mail cim, эл почта, электронная почта, почта<, email 地址, 邮箱, 电子邮件, 電子郵件, メール, メールアドレス, 이메일, eposta, e posta"},
    {F::Email2,
     "email 2, email2, second email, secondary email, alternate email, alternative email, other email, additional email, email secondary, alt email, "
     "zweite e mail, weitere e mail, correo 2, correo alternativo, correo secundario, autre email, email secondaire, email alternativo, "
     "email secundario, altra email, email secondaria, tweede email, e mail 2, email alternate"},
    {F::OtherEmails, "other emails, other e mails, additional emails, all emails<, further emails, weitere e mails, otros correos, additional email addresses"},
    {F::Phone,
     "phone, phone number, phone no, phone num, phone nr, telephone, telephone number, telephone no, tel, tel no, tel number, tel nr, telno, ph<, ph no, ph number, "
     "phonenumber, contact number, contact no, contact phone, contact phone number, phone contact<, landline, land line, landline number, fixed line, daytime phone, "
     "direct dial, direct line, direct phone, direct number, work direct phone, dial<, call number<, phone value, voice<, number to call<, phn, "
     "best number<, callback number<, call back number<, user phone, main line<, switchboard<, caller id number<, caller number<, phone1, home telephone, "
     "telefon, telefonnummer, telefon nr, tel nummer, rufnummer, festnetz, festnetznummer, ruf<, durchwahl<, fon<, tel geschaftlich, "
     "telefono, telefono fijo, fijo<, numero de telefono, num telefono, n telefono, n de telefono, numero telefonico, no de telefono, nro de telefono, nro telefono, "
     "telefono de contacto, numero de contacto, tfno, tlf, tlfno, tel fijo, telf, "
     "telephone fixe, fixe<, tel fixe, numero de telephone, num tel, numero telephone, no de telephone, n de telephone, n telephone, n tel, no tel, ligne fixe, ligne directe, tel direct, "
     "telefone, telefone fixo, numero de telefone, fone, tel fixo, telefone de contato, contato telefonico, fixo<, "
     "numero di telefono, num di telefono, n di telefono, numero telefono, recapito telefonico, tel fisso, telefono fisso, fisso<, recapito<, "
     "telefoonnummer, telefoon, telefoonnr, tel nr, vaste telefoon, vaste lijn, telefoon nummer, nummer?, "
     "telefonnr, telefonnumer, puhelin, puhelinnumero, numer telefonu, telefonszam, telefonni cislo, телефон, номер телефона, τηλέφωνο, 电话, 電話, 電話番号, 전화번호, "
     "number?, numero?, phone numbers<, phones<, work number, home number, office number, office phone, telefone comercial, house phone<"},
    {F::Mobile,
     "mobile, mobile phone, mobile number, mobile no, mobile phone number, mobile phone no, mobile tel, mobil tel, mob, mob no, mob number, mob phone, cell, cell phone, cell no, "
     "cell number, cellphone, cellphone number, cellular, cellular phone, cell tel, phone mobile, phone cell, tel mobile, tel cell, cellno, mobileno, mobile value, mobile contact, "
     "whatsapp<, whatsapp number<, whats app<, wa number<, text number<, sms number<, gsm, handheld<, smartphone<, wireless<, mphone, mobile telephone, mobile telephone number, "
     "mobil, mobiltelefon, mobilnummer, mobil nr, mobiltelefonnummer, handy, handynummer, handy nr, tel mobil, telefon mobil, mobilfunk, mobilfunknummer, "
     "movil, telefono movil, tel movil, numero de movil, numero movil, celular, telefono celular, tel celular, numero de celular, no celular, n celular, tlf movil, "
     "portable<, telephone portable, tel portable, numero de portable, numero portable, mobile portable, telephone mobile, numero de mobile, tel gsm, "
     "telemovel, numero de telemovel, telefone celular, numero do celular, telefone movel, "
     "cellulare, numero di cellulare, numero cellulare, n cellulare, tel cellulare, telefono cellulare, cel<, "
     "mobiel, mobiele telefoon, mobiel nummer, mobiel nr, mobielnummer, gsm nummer, mobiele nummer, 06 nummer, "
     "mobilnr, mobiltelefonnr, matkapuhelin, telefon komorkowy, komorka, mobilni telefon, мобильный, мобильный телефон, κινητό, 手机, 手机号, 携帯, 携帯電話, 휴대폰, cep telefonu"},
    {F::Phone2,
     "phone 2, phone2, second phone, secondary phone, alternate phone, alternative phone, other phone, additional phone, alt phone, phone alternate, phone secondary, "
     "alternate number, alternate no, alternative no, alt no, alternate mobile number, alternate contact number, alt number, secondary number, second phone number, telefon 2, tel 2, telefono 2, telephone 2, telefone 2, telefoon 2, "
     "zweite telefonnummer, otro telefono, telefono alternativo, telefono adicional, autre telephone, altro telefono, outro telefone, andere telefoon, evening phone, phone evening"},
    {F::Fax,
     "fax, fax number, fax no, fax phone, facsimile, telefax, faxnummer, fax nr, telefaxnummer, numero de fax, num fax, n fax, telecopie, telecopieur, numero fax, fax value"},
    {F::OtherPhones, "other phones, other numbers, additional phones, all phones<, weitere telefonnummern, otros telefonos, additional phone numbers"},
    {F::Street,
     "street, adreca, street address, street name<, adr<, house no and street, house no street, house number street, house name number and street, visiting address, bezoekadres, besuchsadresse, lieferadresse<, address, addr, address 1, address line 1, address line, addr 1, addr line 1, address1, addressline1, street 1, street line 1, street address 1, "
     "street address line 1, street address line, street line, street number and name, postal address<, mailing address, physical address, residential address, street and number, house number and street, "
     "full address<, full street address, complete address<, address street, address street address, property address<, home address, "
     "strasse, str<, strasse hausnummer, strasse und hausnummer, strasse nr, strasse und nr, strasse hausnr, adresse, anschrift, adresszeile 1, adresse 1, strassenname<, "
     "direccion, direccion 1, calle, calle y numero, domicilio, direccion postal, direccion linea 1, domicilio fiscal<, "
     "rue, adresse postale, adresse ligne 1, adresse rue, voie<, numero et rue, n et rue, numero et voie, "
     "endereco, endereco 1, rua, logradouro, morada, endereco completo<, "
     "indirizzo, via<, indirizzo di installazione, indirizzo installazione, indirizzo 1, via e numero, via e numero civico, indirizzo completo<, "
     "adres, straat, straatnaam<, straat en huisnummer, straat huisnr, straat en huisnr, straat en nummer, adresregel 1, straat huisnummer, adres 1, "
     "gate, gateadresse, gatuadress, adress, katuosoite, osoite, ulica, ulice, utca, cim, strada, адрес, улица, διεύθυνση, 地址, 住所, 주소, adres satiri 1"},
    {F::Street2,
     "address 2, address line 2, addr 2, addr line 2, address2, addressline2, street 2, street address 2, street address line 2, street line 2, apt, apartment, apartment number<, apt no, apt suite, "
     "suite, suite number<, unit<, unit number<, unit no<, apt unit, suite apt, apt suite unit, address extended<, extended address, address extended address, address street 2, "
     "adresszusatz, adresszeile 2, adresse 2, zusatz<, strasse 2, direccion 2, direccion linea 2, complemento, complement d adresse, complement adresse, adresse ligne 2, complement<, "
     "complemento de endereco, endereco 2, indirizzo 2, adresregel 2, adres 2, toevoeging<, interno<"},
    {F::City,
     "city, city name<, town, town city, city town, town name<, locality, suburb<, municipality<, village<, address city, post town, city or town, city suburb, hometown<, "
     "ort, stadt, wohnort, ortschaft<, stadt ort, ort stadt, gemeinde<, "
     "ciudad, poblacion, localidad, municipio, ciudad localidad, "
     "ville, commune, localite, cidade, municipio cidade, concelho<, "
     "citta, comune, localita, comune di residenza<, citta di residenza, "
     "plaats, woonplaats, stad, plaatsnaam, vestigingsplaats, gemeente<, by<, poststed, postort, stad ort, kaupunki, miasto, miejscowosc, mesto, obec<, varos, telepules, oras, "
     "город, πόλη, 城市, 市区町村<, 도시, sehir, il ilce<"},
    {F::State,
     "state, estado region, etat region, regione provincia, estado departamento, state province, state or province, state region, province, province code, province state, state code, state abbreviation, state abbr, st, region<, county<, state county, state prov, st prov, prov, state name, "
     "address state, address region, us state, territory<, state territory, prefecture, county state, region state, province region, province territory, state of residence, shire<, "
     "bundesland, kanton, land bundesland, region bundesland, bundesstaat, "
     "provincia, provincia estado, estado provincia, comunidad autonoma, departamento?, region provincia, estado o provincia, entidad federativa, "
     "departement<, province departement, etat province, uf, estado uf, distrito<, provincia regione, regione<, prov provincia, sigla provincia, regio<, provincie, "
     "estado?, stato?, etat?, staat?, fylke, lan<, wojewodztwo, kraj<, megye, judet, область, регион, 省, 州, 都道府県"},
    {F::Zip,
     "zip, c postal, codi postal, postnr, zip code, zipcode, zip postal code, zip postal, zip postcode, zip or postal code, postal code, postalcode, post code, postcode, pin code, pincode, pin<, zip 5<, zip5<, postal, postal zip, postal zip code, postal code zip, "
     "post zip, address zip, address postal code, address zip code, zip number<, eircode, zip plus 4<, pcode, postal code zip code, "
     "plz, postleitzahl, post leitzahl, codigo postal, cod postal, cp, c p, cod p, code postal, cep, cod postal, codice postale, codice di avviamento postale, cap, "
     "postcode plaats?, postnummer, postinumero, kod pocztowy, psc, iranyitoszam, cod postal, индекс, почтовый индекс, 邮编, 郵便番号, 우편번호, posta kodu"},
    {F::Country,
     "country, country region, country name, country code<, country of residence<, nation, address country, countrycode<, "
     "land, staat<, land region, landerkennung<, landercode<, wohnland<, pais, pais region, pays, pays region, nazione, paese, stato nazione, landcode<, "
     "landkode<, maa, kraj, zeme, krajina, orszag, tara, страна, χώρα, 国家, 国, 國家, 국가, ulke"},
    {F::TimeZone, "time zone, timezone, tz, zeitzone, zona horaria, huso horario, fuseau horaire, fuso horario, fuso orario, tijdzone"},
    {F::Language,
     "language, preferred language, language preference, lang, spoken language, language code, locale, sprache, bevorzugte sprache, idioma, idioma preferido, langue, langue preferee, lingua, taal, voorkeurstaal"},
    {F::Birthday,
     "birthday, birth date, birthdate, date of birth, dob, d o b, date birth, bday, born<, born on, birth day, "
     "geburtsdatum, geburtstag, geb datum, geb<, geboren am, geboren<, fecha de nacimiento, fecha nacimiento, fecha de nac, fecha nac, fec nac, f nacimiento, nacimiento, cumpleanos, "
     "date de naissance, naissance, date naissance, ne le, nee le, ne e le, anniversaire<, data de nascimento, data nascimento, nascimento, dt nascimento, aniversario<, "
     "data di nascita, data nascita, nascita, compleanno, geboortedatum, geb dat, verjaardag<, fodselsdato, fodelsedatum, data urodzenia, datum narozeni, szuletesi datum, дата рождения"},
    {F::Source,
     "source, sources<, lead source, leadsource, source of lead, lead source name, original source, traffic source, source name, utm source, source channel, lead channel<, channel<, referral source, marketing source, "
     "acquisition source, acquisition channel<, contact source, customer source, how did you hear about us, how did you hear of us, how did you find us, how you heard about us, where did you hear about us, "
     "heard about us, hear about us, from where, where from, came from, found us via, found us through, how found<, referral type<, source type<, first source<, origin<, lead origin<, vendor<, lead vendor, lead provider, lead supplier, provider<, source system<, traffic channel<, source medium<, source detail<, src<, lead src, lead came from, source of inquiry, source of enquiry, "
     "quelle, leadquelle, lead quelle, herkunft, leadherkunft, ursprung, kanal<, ursprungliche quelle, wie haben sie von uns erfahren, wie sind sie auf uns aufmerksam geworden, "
     "origen, origen del lead, fuente, fuente del lead, fuente de origen, origen lead, canal<, procedencia, medio de contacto<, como nos conocio, como nos conociste, como nos has conocido, "
     "fuente original, fonte original, fonte originale, source originale, source d origine, oorspronkelijke bron, provenance, origine, origine du lead, source du lead, origine lead, source du prospect, comment nous avez vous connu, comment avez vous entendu parler de nous, "
     "origem, origem do lead, fonte, fonte do lead, como nos conheceu, como conheceu a empresa, canal de origem, "
     "fonte lead, fonte del lead, provenienza, origine lead, canale<, come ci hai conosciuto, come ci ha conosciuto, "
     "bron, leadbron, herkomst, kanaal<, hoe heeft u ons gevonden, hoe ben je bij ons terechtgekomen, kalla, kilde, lahde, zrodlo, zdroj, forras, источник, 来源"},
    {F::Campaign,
     "campaign, campaign name, utm campaign, marketing campaign, ad campaign, ad campaign name, campaign title, kampagne, kampagnenname, campana, nombre de la campana, nombre campana, "
     "campagne, nom de la campagne, nom campagne, campagnenaam, campanha, nome da campanha, campagna, nome campagna, kampanj, kampania, kampan, kampany, кампания, first campaign<, lead campaign, primary campaign"},
    {F::Medium, "medium, utm medium, marketing medium, traffic medium, source medium<"},
    {F::Publisher, "publisher, publisher name, publisher id, affiliate, affiliate id, affiliate name, aff id, affid, partner id, pub id, pubid, pub"},
    {F::SubId1, "sub id 1, subid1, sub id, subid, sub 1, s1, aff sub, sub id1, utm content?"},
    {F::SubId2, "sub id 2, subid2, sub 2, s2, aff sub 2, sub id2"},
    {F::SubId3, "sub id 3, subid3, sub 3, s3, aff sub 3, sub id3"},
    {F::Cost,
     "cost, lead cost, cost per lead, cpl, lead price, price per lead, price paid, purchase price<, cost of lead, buy price, price<, payout<, lead fee<, fee<, bid price<, bid<, cost usd, lead bid<, sell price<, sale price lead<, price lead, amount paid<, "
     "kosten, leadkosten, leadpreis, kosten pro lead, preis pro lead, preis<, einkaufspreis<, coste, costo, coste del lead, costo del lead, costo por lead, coste por lead, precio del lead, precio<, "
     "cout, cout du lead, cout par lead, prix du lead, prix<, custo, custo do lead, custo por lead, preco do lead, preco<, costo lead, costo per lead, prezzo lead, prezzo<, "
     "kost, kostprijs<, prijs per lead, kosten per lead, leadprijs, prijs<"},
    {F::Amount,
     "amount, value<, deal value, deal amount, deal size, close value, closed value, opportunity amount, opportunity value, lead value, expected revenue<, est revenue<, estimated value<, estimated revenue<, est value<, potential value<, "
     "contract value, sale amount, sales amount, sale value, order value<, order amount<, pipeline value, total value<, expected value<, expected amount<, potential<, potential revenue<, deal worth, won amount, won value, quote amount<, acv<, tcv<, arr?, mrr?, "
     "wert<, auftragswert, betrag, auftragssumme, abschlusswert, dealwert, deal wert, volumen<, auftragsvolumen, opportunity wert, erwarteter umsatz<, angebotswert<, geschatzter wert<, "
     "importe, monto, valor<, valor del negocio, valor de la oportunidad, cantidad<, valor estimado<, importe estimado<, monto estimado<, "
     "montant, montant de l affaire, montant affaire, montant du devis<, quote value<, valeur<, valeur de l affaire, montant estime<, montant de l opportunite, montant opportunite, "
     "valor do negocio, montante, valor da oportunidade, valor do contrato, "
     "importo, valore<, valore trattativa, valore opportunita, valore stimato<, bedrag, waarde<, dealwaarde, geschatte waarde<, orderwaarde, belopp, belob, kwota, wartosc<, сумма"},
    {F::Currency, "currency, currency code, deal currency, amount currency, lead currency, wahrung, moneda, divisa, devise, moeda, valuta, waluta, mena"},
    {F::Status,
     "status, lead status, leadstatus, lead stat, stat<, status name, stage of lead<, current status, contact status, lead state, prospect status, customer status, call status, "
     "stage<, lead stage<, deal stage, pipeline stage<, sales stage<, opportunity stage<, contact stage<, deal status, opportunity status, stage name<, disposition<, lead disposition<, call disposition<, "
     "leadstatus status, bearbeitungsstatus, bearbeitungsstand, stand<, phase<, verkaufsphase<, vertriebsphase<, vertriebsstatus, zustand<, "
     "estatus, estado gestion<, estado de gestion<, estado comercial<, etapa del lead, etapa del pipeline, etape du pipeline, etape pipeline, etape de la transaction, etapa do pipeline, fase del pipeline, fase pipeline, pipeline fase, pipelinephase, pipeline phase, deal phase, dealphase, estado del lead, estado lead, situacion, estado del contacto, estado contacto, estado del prospecto, etapa<, fase<, estado del cliente, estado de la oportunidad, "
     "statut, statut du lead, statut lead, etape<, etat du lead, statut du prospect, avancement<, "
     "situacao, status do lead, estado do lead, estagio<, etapa do funil<, fase do negocio<, "
     "stato lead, stato del lead, stato contatto, stato trattativa, fase trattativa<, statuut<, leadstatus lead, fase<, stadium<, tila, stan<, stav, allapot, "
     "estado?, stato?, etat?, статус, 状态, ステータス, 상태, durum"},
    {F::Lifecycle, "lifecycle, lifecycle stage, life cycle, life cycle stage, lebenszyklusphase, lebenszyklus, etapa del ciclo de vida, phase du cycle de vie, fase del ciclo di vita, levenscyclusfase, estagio do ciclo de vida"},
    {F::Rating,
     "rating, lead rating, lead quality, quality<, lead temperature, temperature<, lead grade, grade<, priority<, lead priority<, hot warm cold, heat<, lead rank<, stars<, prospect rating, lead tier<, interest level<, "
     "bewertung, leadbewertung, einstufung, prioritat<, leadqualitat, qualitat<, calificacion, valoracion, prioridad<, calidad<, calidad del lead, temperatura<, "
     "notation, evaluation<, priorite<, qualite<, qualite du lead, classificacao, avaliacao, prioridade<, qualidade<, qualidade do lead, valutazione, priorita<, qualita<, qualita del lead, beoordeling, waardering, prioriteit<, kwaliteit<, betyg, ocena"},
    {F::Owner,
     "owner, lead owner, contact owner, deal owner, owner name<, owned by, record owner, account owner<, opportunity owner, assigned to, assigned user, assigned rep, assigned agent, assignee, assigned, assigned to name, assigned sales rep, "
     "sales rep, sales representative, rep, rep name<, salesperson, sales person, sales owner, sales agent, agent<, agent name<, account manager, account executive, account rep, responsible, responsible person, responsible user, "
     "handled by, relationship manager, sdr, bdr, closer<, setter<, advisor<, loan officer<, consultant<, sales consultant, counselor<, case manager<, person in charge, in charge<, lead manager<, bd rep, salesman, "
     "besitzer, kontakteigentumer, leadeigentumer, zustandiger mitarbeiter, zustandiger, contacteigenaar, leadeigenaar, verantwortlich, verantwortlicher, verantwortliche person, zustandig, zustandige person, zugewiesen an, zugewiesen, zugeteilt an, bearbeiter, betreuer, kundenbetreuer, vertriebler, vertriebsmitarbeiter, verkaufer, berater<, aussendienst<, sachbearbeiter, mitarbeiter verantwortlich, eigentumer, lead besitzer, "
     "propietario, propietario del lead, propietario del contacto, responsable, asignado a, asignado, vendedor, vendedor asignado, comercial, comercial asignado, agente<, asesor<, ejecutivo<, ejecutivo de cuenta, representante<, dueno<, gestor<, encargado<, "
     "proprietaire, proprietaire du lead, proprietaire du contact, commercial, attribue a, assigne a, affecte a, charge de compte, responsable commercial, vendeur, conseiller<, charge d affaires, "
     "proprietario, dono, dono do lead, proprietario do lead, proprietario do contato, responsavel, atribuido a, consultor<, corretor<, representante comercial, executivo de contas, "
     "proprietario del lead, proprietario del contatto, proprietario lead, responsabile, assegnato a, commerciale, venditore, agente commerciale, consulente<, "
     "eigenaar, lead eigenaar, verantwoordelijke, toegewezen aan, accountmanager, verkoper, vertegenwoordiger, behandelaar, adviseur<, "
     "saljare, ansvarig, ansvarlig, selger, saelger, vastuuhenkilo, opiekun, handlowiec, obchodnik, ответственный, менеджер, 担当者, 负责人"},
    {F::Tags,
     "tags, tag, labels, label, categories, groups<, group membership, group memberships, keywords<, lists<, contact tags, lead tags, contact labels, "
     "schlagworte, schlagworter, stichworte, kategorien, etikett, etiketten, markierungen<, gruppen<, etiquetas, etiqueta, categorias, grupos<, etiquettes, etiquette, categories contact, mots cles<, marcadores<, "
     "etichette, etichetta, categorie, gruppi<, labels label, etikety, cimkek, etykiety, teги, теги, тэги"},
    {F::LostReason,
     "lost reason, loss reason, reason lost, reason for loss, closed lost reason, disqualification reason, verlustgrund, grund fur verlust, motivo de perdida, motivo perdida, raison de la perte, motif de perte, motivo da perda, motivo di perdita, verliesreden"},
    {F::Consent, "consent, opt in, optin, gdpr consent, marketing consent, tcpa consent, tcpa, einwilligung, consentimiento, consentement, consentimento, consenso, toestemming"},
    {F::ConsentAt, "consent date, consent at, consent given, consent time, consent timestamp, opt in date, tcpa timestamp, optin date, einwilligung am, datum der einwilligung, fecha de consentimiento, date de consentement"},
    {F::ConsentText, "consent text, consent wording, tcpa text, tcpa disclosure, tcpa language, consent language, disclosure text, einwilligungstext"},
    {F::DoNotCall,
     "do not call, dnc, donotcall, no call, no calls, do not phone, phone opt out, call opt out, dont call, don t call, dnc flag, on dnc list, on do not call list, do not contact by phone, opt out of calls, "
     "nicht anrufen, keine anrufe, anrufsperre, telefonsperre, no llamar, ne pas appeler, pas d appel, nao ligar, nao telefonar, non chiamare, non telefonare, niet bellen, bel me niet"},
    {F::DoNotEmail,
     "do not email, do not e mail, donotemail, donotbulkemail, do not bulk email, email opt out, emailoptout, opt out of email, has opted out of email, hasoptedoutofemail, email opted out, opted out of email, e mail opt out, dont email, don t email, no email, no emails, do not mail<, "
     "unsubscribed, unsubscribed from all email, unsubscribed from emails, email unsubscribed, unsubscribe<, optout<, opt out<, email optout, "
     "keine e mail, keine e mails, keine mails, nicht anmailen, abgemeldet, newsletter abgemeldet, no enviar correo, no enviar correos, no enviar email, no email, dado de baja, "
     "ne pas envoyer d email, ne pas envoyer de mail, desabonne, desinscrit, nao enviar email, nao enviar e mail, descadastrado, non inviare email, non inviare mail, disiscritto, niet mailen, geen e mail, uitgeschreven, afgemeld"},
    {F::DoNotText, "do not text, do not sms, sms opt out, text opt out, no sms, no texts, keine sms, no enviar sms, pas de sms, geen sms"},
    {F::CreatedAt,
     "created at, created, create date, created date, created time, created on, creation date, creation time, creation date time, createdate, createddate, createdon, date created, date created on, date time created, created timestamp, created datetime, "
     "lead date, lead dt, lead created, lead created date, lead created at, lead created on, lead creation date, leaddate, lead received, lead received date, lead time<, added, date added, added on, added at, added date, added time, add date, entry date, date entered, crt dt, create dt, entered<, entered on, date of entry, "
     "submitted, submitted at, submitted on, submitted date, submit date, submit time, submission date, submission time, date submitted, time submitted, lead submission time, lead submitted, timestamp, time stamp, date time, datetime, received, received at, received on, received date, date received, "
     "registered<, registered at, registered on, registration date, registration time, registration date time, date registered, signup date, sign up date, signed up, signed up at, signup time, sign up time, subscribed date<, subscription date<, subscribe date<, optin time<, opt in time<, "
     "captured, captured at, capture date, date captured, inquiry date, enquiry date, date of inquiry, date of enquiry, request date<, requested on<, date requested<, inserted at, insert date, import date<, imported on<, first seen<, start date<, started at<, engage date, generated at<, date generated<, lead generated<, "
     "person created, lead created time, contact created, contact created at, contact created date, event created at<, invitee created, booked on<, order date<, open date<, opened date<, opened on<, post date<, lead posted<, acquired<, date acquired, acquired date, acquisition date<, first conversion date<, "
     "erstellt am, erstellt, erstelldatum, erstellungsdatum, angelegt am, angelegt, anlagedatum, erfasst am, erfassungsdatum, eingegangen am, eingang<, eingangsdatum, hinzugefugt am, hinzugefugt, registriert am, anmeldedatum, anmeldung am, aufnahmedatum<, zeitstempel, leaddatum, eingetragen am, datum der erstellung, datum der anfrage, anfragedatum, "
     "fecha de alta, fecha alta, fecha de creacion, fecha creacion, creado, creado el, creado en, fecha de registro, fecha registro, fecha de entrada, fecha de ingreso, fecha ingreso, fecha de captura, fecha de contacto?, marca temporal, fecha del lead, fecha lead, fecha de envio, anadido, anadido el, alta<, fecha de solicitud, registrado el, fecha y hora, "
     "date de creation, cree le, date creation, date d ajout, ajoute le, date d inscription, date d entree, date de saisie, horodateur, horodatage, recu le, date de reception, date de la demande, date de demande, date du lead, inscrit le, date d enregistrement, enregistre le, date lead, cree, saisi le, "
     "data de criacao, criado em, criado, data criacao, data de cadastro, data cadastro, cadastrado em, dt cadastro, data de registro, data de registo, registado em, data de entrada, data entrada, carimbo de data hora, data do lead, adicionado em, data de inclusao, incluido em, data do cadastro, data e hora, data de envio, "
     "data di creazione, data creazione, creato il, creato, data inserimento, data di inserimento, inserito il, aggiunto il, data di registrazione, data registrazione, registrato il, data di iscrizione, data iscrizione, informazioni cronologiche, data richiesta, data di richiesta, data lead, data acquisizione, data di acquisizione, data contatto?, ricevuto il, data e ora, "
     "aangemaakt op, aangemaakt, aanmaakdatum, datum aangemaakt, datum aanmaak, toegevoegd op, toegevoegd, datum toegevoegd, invoerdatum, ontvangen op, datum ontvangst, registratiedatum, inschrijfdatum, aanvraagdatum, datum aanvraag, tijdstempel, leaddatum datum, gemaakt op, ingeschreven op, datum invoer, datum en tijd, "
     "oprettet, opprettet, opprettet dato, skapad, skapad datum, luotu, data utworzenia, data dodania, utworzono, datum vytvoreni, vytvoreno, letrehozva, letrehozas datuma, data crearii, дата создания, создан, дата добавления, 创建时间, 作成日, 登録日, "
     "date?, datum?, fecha?, data?, date and time?, dato?, dt?"},
    {F::UpdatedAt,
     "updated at, updated, update date, update time, last updated, last updated at, last updated on, last update, last modified, last modified date, last modified time, last modified on, lastmodifieddate, modified, modified at, modified on, modified date, modified time, date modified, date updated, updated on, updated date, "
     "updated time, last changed, last change, last edited, last edited at, changed at, changed on, modification date, upd dt, update dt, last upd<, "
     "datum der letzten anderung, datum letzte anderung, geandert am, geandert, anderungsdatum, zuletzt geandert, zuletzt geandert am, letzte anderung, letzte anderung am, aktualisiert am, aktualisiert, zuletzt aktualisiert, bearbeitet am, zuletzt bearbeitet, "
     "fecha de modificacion, modificado, modificado el, ultima modificacion, actualizado, actualizado el, ultima actualizacion, fecha de actualizacion, fecha ultima modificacion, fecha modificacion, "
     "modifie le, date de modification, date modification, derniere modification, date de derniere modification, mis a jour le, mise a jour, derniere mise a jour, date de mise a jour, "
     "data de modificacao, modificado em, atualizado em, data de atualizacao, ultima modificacao, ultima atualizacao, alterado em, data de alteracao, ultima alteracao, "
     "data di modifica, data modifica, modificato il, aggiornato il, ultima modifica, ultimo aggiornamento, data aggiornamento, data ultima modifica, "
     "gewijzigd op, gewijzigd, wijzigingsdatum, laatst gewijzigd, laatst gewijzigd op, bijgewerkt op, laatst bijgewerkt, datum gewijzigd, laatste wijziging, andrad, senast andrad, endret, aendret, muokattu, data modyfikacji, zmieniono, изменен, дата изменения, 更新时间, 更新日"},
    {F::FirstContactedAt, "first contacted, first contacted at, first contact, first contact date, date of first contact, first contacted on, erstkontakt, erstkontakt am, primer contacto, premier contact, primeiro contato, primo contatto, eerste contact"},
    {F::LastContactedAt,
     "last contacted, last contacted at, last contacted on, last contact, last contact date, last contacted date, date last contacted, last called, last call, last call date, contacted on, letzter kontakt, letzter kontakt am, zuletzt kontaktiert, ultimo contacto, dernier contact, ultimo contato, ultimo contatto, laatste contact, laatst gecontacteerd"},
    {F::NextActionAt,
     "next action at, next action date, next step date, follow up date, followup date, follow up on, follow up, next follow up, next follow up date, next contact date, next contact, next activity date, callback date, call back date, recall date, wiedervorlage, wiedervorlage am, nachste aktion am, proximo contacto, fecha de seguimiento, date de relance, relance le, prochain contact, "
     "proximo contato, data de retorno, prossimo contatto, data follow up, volgende actie op, opvolgdatum, terugbelddatum"},
    {F::ConvertedAt,
     "converted at, converted date, convert date, converted on, conversion date, date converted, converteddate, converted time, lead conversion time, date of conversion, close date, closed date, closed at, closed on, date closed, closing date, closedate, closeddate, closed, won date, date won, won at, won on, won time, sale date<, sold date<, date sold<, "
     "purchase date<, expected close date<, contract date<, conversion time, became a customer date, became customer on, deal closed, deal closed date, actual close date, deal close date, enrolled date<, "
     "konvertiert am, abschlussdatum, abgeschlossen am, abschluss am, konvertierungsdatum, umgewandelt am, geschlossen am, gewonnen am, verkauft am<, verkaufsdatum<, "
     "fecha de cierre, fecha cierre, fecha de conversion, convertido el, cerrado el, fecha de venta<, fecha conversion, "
     "date de cloture, date cloture, date de conversion, converti le, cloture le, gagne le, date de vente<, "
     "data de fechamento, data fechamento, data de conversao, convertido em, fechado em, data de fecho, data da venda<, ganho em, "
     "data di chiusura, data chiusura, data conversione, data di conversione, convertito il, chiuso il, data vendita<, "
     "sluitingsdatum, afgesloten op, gesloten op, conversiedatum, geconverteerd op, datum gesloten, verwachte sluitingsdatum<"},
    {F::Converted,
     "converted, is converted, isconverted, converted flag<, conversion<, lead converted, is won<, won<, sold<, is customer<, konvertiert, umgewandelt, ist konvertiert, convertido, convertida, esta convertido, converti, est converti, convertito, geconverteerd, omgezet<"},
    {F::Notes,
     "notes, note, opm, note aggiuntive, further notes, weitere bemerkungen, cmts, comments, comment, remarks, remark, description, message, additional notes, additional info<, additional information<, additional comments, notes comments, comments notes, memo, lead notes, agent notes, call notes, details<, lead description, internal notes, "
     "your message, questions comments<, inquiry<, enquiry<, anything else<, contact notes, sales notes, observations, free text<, "
     "bemerkung, bemerkungen, notiz, notizen, anmerkung, anmerkungen, kommentar, kommentare, beschreibung, nachricht, hinweis<, hinweise<, info<, "
     "observaciones, observacion, notas, nota, comentarios, comentario, descripcion, mensaje, anotaciones, "
     "remarque, remarques, commentaire, commentaires, message client, notes internes, observation, "
     "observacoes, observacao, obs, anotacoes, descricao, mensagem, "
     "note interne, osservazioni, osservazione, commenti, commento, annotazioni, descrizione, messaggio, "
     "opmerking, opmerkingen, notitie, notities, omschrijving, beschrijving, toelichting<, bericht, aantekeningen, "
     "merknad, bemaerkninger, anteckningar, anteckning, huomautukset, uwagi, notatki, poznamka, poznamky, megjegyzes, observatii, примечание, примечания, комментарий, комментарии, σημειώσεις, 备注, 備考, 메모, notlar"},
};
// clang-format on

} // namespace

QStringList headerSynonyms(FieldNumber field)
{
    // Taken apart once: every connection makes a catalog, and another one whenever somebody changed the setup.
    static const QHash<FieldNumber, QStringList> byField = [] {
        QHash<FieldNumber, QStringList> lists;
        for (const Headings &row : headings) {
            QStringList list = QString::fromUtf8(row.list).split(u',', Qt::SkipEmptyParts);
            for (QString &heading : list)
                heading = heading.trimmed();
            lists.insert(row.number, list);
        }
        return lists;
    }();
    return byField.value(field);
}

} // namespace lead
