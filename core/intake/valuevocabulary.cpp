#include "core/intake/valuevocabulary.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace lead {

namespace {

struct Words
{
    ValueKind kind;
    const char *list; // comma separated, folded
};

// clang-format off
constexpr Words vocabulary[] = {
    {ValueKind::Salutation,
     "mr,mr.,mrs,mrs.,ms,ms.,miss,mx,mx.,dr,dr.,prof,prof.,professor,doctor,sir,madam,rev,rev.,herr,frau,hr,hr.,fr,fr.,herrn,divers,"
     "herr dr.,frau dr.,herr dr,frau dr,sr,sr.,sra,sra.,srta,srta.,don,dona,senor,senora,m,m.,mme,mme.,mlle,monsieur,madame,mademoiselle,"
     "sig,sig.,sig.ra,sig.na,signor,signora,dott,dott.,dott.ssa,ing,ing.,avv.,dhr,dhr.,mevr,mevr.,mw,mw.,mevrouw,meneer,de heer,ir.,drs."},
    {ValueKind::State,
     "al,ak,az,ar,ca,co,ct,de,dc,fl,ga,hi,id,il,in,ia,ks,ky,la,me,md,ma,mi,mn,ms,mo,mt,ne,nv,nh,nj,nm,ny,nc,nd,oh,ok,or,pa,pr,ri,sc,sd,tn,tx,ut,vt,va,wa,wv,wi,wy,"
     "alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,district of columbia,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,"
     "louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,"
     "north dakota,ohio,oklahoma,oregon,pennsylvania,puerto rico,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,"
     "ab,bc,mb,nb,nl,ns,nt,nu,on,pe,qc,sk,yt,alberta,british columbia,manitoba,new brunswick,newfoundland,newfoundland and labrador,nova scotia,ontario,prince edward island,quebec,saskatchewan,"
     "nsw,vic,qld,sa,tas,act,new south wales,victoria,queensland,south australia,western australia,tasmania,"
     "baden-wurttemberg,bayern,berlin,brandenburg,bremen,hamburg,hessen,mecklenburg-vorpommern,niedersachsen,nordrhein-westfalen,nrw,rheinland-pfalz,saarland,sachsen,sachsen-anhalt,schleswig-holstein,thuringen,bw,by,be,bb,hb,hh,he,mv,ni,nw,rp,sl,sn,st,sh,th,"
     "wien,tirol,salzburg,steiermark,karnten,vorarlberg,burgenland,niederosterreich,oberosterreich,zurich,bern,"
     "madrid,barcelona,valencia,sevilla,malaga,alicante,murcia,cadiz,vizcaya,bizkaia,zaragoza,asturias,granada,cantabria,navarra,la rioja,cataluna,andalucia,galicia,aragon,castellon,girona,tarragona,lleida,toledo,cordoba,pais vasco,canarias,las palmas,baleares,"
     "aguascalientes,baja california,baja california sur,campeche,chiapas,chihuahua,ciudad de mexico,cdmx,coahuila,colima,durango,guanajuato,guerrero,hidalgo,jalisco,estado de mexico,michoacan,morelos,nayarit,nuevo leon,oaxaca,puebla,queretaro,quintana roo,san luis potosi,sinaloa,sonora,tabasco,tamaulipas,tlaxcala,veracruz,yucatan,zacatecas,"
     "ac,am,ap,ba,ce,df,es,go,mg,ms,mt,pb,pe,pi,pr,rj,rn,ro,rr,rs,se,sp,to,acre,alagoas,amapa,amazonas,bahia,ceara,distrito federal,espirito santo,goias,maranhao,mato grosso,mato grosso do sul,minas gerais,paraiba,parana,pernambuco,piaui,rio de janeiro,rio grande do norte,rio grande do sul,rondonia,roraima,santa catarina,sao paulo,sergipe,tocantins,"
     "buenos aires,santa fe,mendoza,antioquia,cundinamarca,lima,lisboa,porto,braga,setubal,faro,"
     "lombardia,lazio,campania,sicilia,veneto,piemonte,emilia-romagna,toscana,puglia,calabria,sardegna,liguria,umbria,marche,"
     "noord-holland,zuid-holland,utrecht,gelderland,noord-brabant,limburg,overijssel,friesland,groningen,drenthe,flevoland,zeeland,"
     "maharashtra,karnataka,tamil nadu,delhi,gujarat,kerala,punjab,telangana,uttar pradesh,west bengal,rajasthan,haryana,"
     "england,scotland,wales,northern ireland,greater london,kent,essex,surrey,devon,lancashire,yorkshire,ile-de-france,occitanie,bretagne,normandie,grand est,hauts-de-france,nouvelle-aquitaine"},
    {ValueKind::Status,
     "new,open,working,contacted,not contacted,attempted,attempted to contact,qualified,unqualified,not qualified,disqualified,nurturing,nurture,won,lost,closed,closed won,closed lost,converted,not converted,"
     "junk,junk lead,lost lead,dead,pending,in progress,in_progress,on hold,active,inactive,pre-qualified,pre qualified,contact in future,not interested,interested,callback,call back,no answer,voicemail,follow up,follow-up,"
     "appointment set,proposal,proposal sent,negotiation,engaging,prospecting,prospect,engaged,unresponsive,recycled,assigned,unassigned,created,intake,complete,completed,cancelled,canceled,bad timing,connected,open deal,open_deal,attempted_to_contact,bad_timing,"
     "opportunity,customer,demo scheduled,quoted,sold,unsold,rejected,accepted,duplicate,hot,warm,cold,"
     "neu,offen,in bearbeitung,kontaktiert,qualifiziert,nicht qualifiziert,gewonnen,verloren,abgeschlossen,geschlossen,kunde,interessent,in kontakt,angebot,angebot gesendet,kein interesse,wiedervorlage,aktiv,inaktiv,"
     "nuevo,nueva,abierto,abierta,contactado,contactada,no contactado,calificado,cualificado,no calificado,ganado,ganada,perdido,perdida,cerrado,cerrada,pendiente,en proceso,en curso,en seguimiento,activo,activa,inactivo,interesado,no interesado,convertido,cliente,negociacion,propuesta,"
     "novo,nova,aberto,aberta,contatado,contactado,qualificado,nao qualificado,ganho,perdido,fechado,pendente,em andamento,em negociacao,ativo,inativo,em contato,agendado,"
     "nouveau,nouvelle,ouvert,ouverte,contacte,a contacter,qualifie,non qualifie,gagne,gagnee,perdu,perdue,ferme,en cours,en attente,client,a relancer,relance,"
     "nuovo,nuova,aperto,aperta,contattato,da contattare,qualificato,vinto,vinta,perso,persa,chiuso,chiusa,in corso,in attesa,in lavorazione,non interessato,"
     "nieuw,gecontacteerd,gekwalificeerd,gewonnen,verloren,gesloten,in behandeling,open staand,klant,lopend,actief,inactief,benaderd"},
    {ValueKind::Boolean,
     "yes,no,y,n,true,false,t,f,ja,nein,j,si,s,oui,non,o,sim,nao,nee,vero,falso,wahr,falsch,vrai,faux,verdadero,verdadeiro,on,off,checked,unchecked"},
    {ValueKind::Language,
     "en,de,es,fr,pt,it,nl,pl,sv,da,fi,nb,no,ru,zh,ja,ko,ar,he,tr,cs,hu,ro,el,hi,vi,th,id,en-us,en-gb,en_us,en_gb,de-de,de_de,es-es,es_es,es-mx,fr-fr,fr_fr,fr-ca,pt-br,pt_br,it-it,it_it,nl-nl,nl_nl,de-at,de-ch,zh-cn,"
     "english,german,spanish,french,portuguese,italian,dutch,polish,swedish,danish,finnish,norwegian,russian,chinese,mandarin,cantonese,japanese,korean,arabic,hebrew,turkish,hindi,vietnamese,tagalog,"
     "englisch,deutsch,spanisch,franzosisch,italienisch,ingles,espanol,aleman,frances,portugues,italiano,anglais,allemand,espagnol,francais,portugais,italien,inglese,tedesco,spagnolo,francese,engels,duits,frans,nederlands,castellano"},
    {ValueKind::Currency, "usd,eur,gbp,chf,cad,aud,nzd,jpy,cny,inr,brl,mxn,ars,clp,cop,pen,sek,nok,dkk,pln,czk,huf,ron,try,zar,sgd,hkd,ils,aed,sar,rub,krw,thb,$,us$,r$"},
    {ValueKind::Lifecycle, "prospect,inquiry,mql,sal,sql,opportunity,customer,recycled,disqualified,sold,unsold"},
    {ValueKind::TimeZone, "est,cst,mst,pst,edt,cdt,mdt,pdt,et,ct,mt,pt,akst,hst,gmt,utc,cet,cest,bst,eet,wet,ist,aest,eastern,central,mountain,pacific,"
                         "eastern time,central time,mountain time,pacific time"},
    {ValueKind::Rating, "hot,warm,cold,high,medium,low,a,b,c,d,a+,b+,heiss,warm,kalt,hoch,mittel,niedrig,caliente,tibio,frio,alta,media,baja,chaud,tiede,froid,quente,morno,caldo,tiepido,freddo,warm,koud,"
                       "heet,high in relevance,low in relevance,might be,not sure,worst,acquired,active,market failed,project cancelled,shut down"},
};
// clang-format on

using Vocabulary = std::unordered_map<std::string_view, ValueKinds>;

Vocabulary buildVocabulary()
{
    Vocabulary result;
    for (const Words &words : vocabulary) {
        std::string_view rest = words.list;
        while (!rest.empty()) {
            const std::size_t comma = rest.find(',');
            result[rest.substr(0, comma)].add(words.kind);
            rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
        }
    }
    return result;
}

} // namespace

ValueKinds vocabularyKinds(std::string_view foldedText)
{
    static const Vocabulary known = buildVocabulary();
    const auto it = known.find(foldedText);
    ValueKinds kinds = it == known.end() ? ValueKinds() : it->second;
    // "Open - Not Contacted", "Closed - Converted": the first word tells.
    const std::size_t dash = foldedText.find(" - ");
    if (dash != std::string_view::npos && !kinds.has(ValueKind::Status)) {
        const auto head = known.find(foldedText.substr(0, dash));
        if (head != known.end() && head->second.has(ValueKind::Status))
            kinds.add(ValueKind::Status);
    }
    return kinds;
}

namespace {

// True when `word` is a name of the list or its beginning, of three letters or more.
bool isNameOrBeginning(std::string_view word, std::string_view names)
{
    if (word.size() < 3)
        return false;
    while (!names.empty()) {
        const std::size_t blank = names.find(' ');
        if (names.substr(0, blank).starts_with(word))
            return true;
        names = blank == std::string_view::npos ? std::string_view() : names.substr(blank + 1);
    }
    return false;
}

} // namespace

int monthOf(std::string_view word)
{
    // English, German, Spanish, French, Portuguese, Italian, Dutch, and short forms that are no beginnings.
    static constexpr std::string_view months[] = {
        "january januar jaenner janner enero janvier janeiro gennaio januari",
        "february februar febrero fevrier fevereiro febbraio februari",
        "march marz maerz marzo mars marco maart mrz mrt",
        "april abril avril aprile",
        "may mai mayo maio maggio mei",
        "june juni junio juin junho giugno",
        "july juli julio juillet julho luglio",
        "august agosto aout augustus",
        "september septiembre setiembre septembre setembro settembre sept",
        "october oktober octubre octobre outubro ottobre",
        "november noviembre novembre novembro",
        "december dezember diciembre decembre dezembro dicembre"};
    for (std::size_t i = 0; i < std::size(months); ++i)
        if (isNameOrBeginning(word, months[i]))
            return static_cast<int>(i) + 1;
    return 0;
}

bool isWeekday(std::string_view word)
{
    static constexpr std::string_view two[] = {"mo", "di", "mi", "do", "fr", "sa", "so"};
    return std::find(std::begin(two), std::end(two), word) != std::end(two) ||
           isNameOrBeginning(word,
                             "monday tuesday wednesday thursday friday saturday sunday montag dienstag "
                             "mittwoch donnerstag freitag samstag sonnabend sonntag "
                             "lunes martes miercoles jueves viernes sabado domingo lundi mardi mercredi "
                             "jeudi vendredi samedi dimanche segunda terca quarta quinta sexta "
                             "lunedi martedi mercoledi giovedi venerdi domenica maandag dinsdag woensdag "
                             "donderdag vrijdag zaterdag zondag");
}

} // namespace lead
