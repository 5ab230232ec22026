#pragma once

/// Header sets as programs, vendors and people write them, with the field that each heading means; nothing after '='
/// where it must stay unmapped. '|' separates.
struct HeaderSet
{
    const char *name;
    const char *columns;
};

inline constexpr HeaderSet headerSets[] = {
    {"apollo",
     "First Name=first_name|Last Name=last_name|Title=job_title|Company Name=company|Company Name for Emails=|Email=email|Email Status=|Primary Email Source=|Email Confidence=|Seniority=|Departments=|Contact Owner=owner|"
     "Work Direct Phone=phone|Home Phone=|Mobile Phone=mobile|Corporate Phone=phone2|Other Phone=|Stage=status|Lists=tags|Last Contacted=|Account Owner=|# Employees=employees|Industry=industry|Keywords=|"
     "Person Linkedin Url=linkedin_url|Website=website|Company Linkedin Url=|Facebook Url=|Twitter Url=|City=city|State=state|Country=country|Company Address=street|Company City=|Company State=|Company Country=|"
     "Company Phone=|Technologies=|Annual Revenue=annual_revenue|Total Funding=|Apollo Contact Id=external_id|Apollo Account Id=|Secondary Email=email2"},
    {"zoominfo",
     "ZoomInfo Contact ID=external_id|Last Name=last_name|First Name=first_name|Middle Name=|Salutation=salutation|Suffix=|Job Title=job_title|Job Title Hierarchy Level=|Management Level=|Email Address=email|"
     "Direct Phone Number=phone|Mobile phone=mobile|Contact Accuracy Score=|ZoomInfo Contact Profile URL=|LinkedIn Contact Profile URL=linkedin_url|Company Name=company|Website=website|Company HQ Phone=phone2|"
     "Employees=employees|Revenue (in 000s USD)=annual_revenue|Primary Industry=industry|Person City=city|Person State=state|Person Zip Code=zip|Country=country|Company City=|Company State="},
    {"mailchimp",
     "Email Address=email|First Name=first_name|Last Name=last_name|Address=street|Phone Number=phone|Birthday=birthday|MEMBER_RATING=rating|OPTIN_TIME=created_at|OPTIN_IP=|CONFIRM_TIME=|CONFIRM_IP=|LATITUDE=|LONGITUDE=|"
     "GMTOFF=|DSTOFF=|TIMEZONE=|CC=country|REGION=state|LAST_CHANGED=updated_at|LEID=external_id|EUID=|NOTES=notes|TAGS=tags"},
    {"activecampaign",
     "ID=external_id|Email=email|First Name=first_name|Last Name=last_name|Phone=phone|Date Created=created_at|IP Address=|Tags=tags|Account=company|Job Title=job_title|Score=|Email Domain=|Last Updated=updated_at"},
    {"meta custom questions",
     "id=external_id|created_time=created_at|ad_id=|ad_name=|adset_id=|adset_name=|campaign_id=|campaign_name=campaign|form_id=|form_name=|is_organic=|platform=source|when_do_you_plan_to_buy?=|what_is_your_budget?=|"
     "how_many_employees_do_you_have?=|first_name=first_name|last_name=last_name|email=email|phone_number=phone|zip_code=zip|company_name=company|job_title=job_title"},
    {"calendly",
     "User Name=owner|User Email=|Invitee Name=full_name|Invitee First Name=first_name|Invitee Last Name=last_name|Invitee Email=email|Text Reminder Number=phone|Event Type Name=|Start Date & Time=|End Date & Time=|Location=|"
     "Event Created Date & Time=created_at|Canceled=|Question 1=|Response 1=|UTM Campaign=campaign|UTM Source=source|Invitee Time Zone="},
    {"eventbrite",
     "Order #=external_id|Order Date=created_at|Prefix=salutation|First Name=first_name|Surname=last_name|Email=email|Quantity=|Price Tier=|Ticket Type=|Attendee #=|Order Type=|Total Paid=|Eventbrite Fees=|Attendee Status=status|"
     "Cell Phone=mobile|Job Title=job_title|Company=company|Home City=city"},
    {"typeform",
     "#=|What's your first name?=first_name|And your last name?=last_name|What is your email address?=email|What is your phone number?=phone|Which company do you work for?=|How did you hear about us?=source|Response Type=|"
     "Start Date (UTC)=|Stage Date (UTC)=|Submit Date (UTC)=created_at|Network ID=|Tags=tags|Ending="},
    {"google forms", "Timestamp=created_at|Email Address=email|Full Name=full_name|Phone Number=phone|Company / Organization=company|Any comments?=notes|What are you interested in?="},
    {"close",
     "id=external_id|display_name=company|description=notes|url=website|status_label=status|primary_contact_name=full_name|primary_contact_title=job_title|primary_contact_primary_phone=phone|primary_contact_primary_email=email|"
     "date_created=created_at|date_updated=updated_at|created_by_name=|num_opportunities=|custom.Lead Owner=owner"},
    {"copper",
     "Lead Id=external_id|Prefix=salutation|First Name=first_name|Middle Name=|Last Name=last_name|Suffix=|Title=job_title|Company=company|Status=status|Source=source|Value=amount|Work Email=email|Personal Email=email2|"
     "Work Phone=phone|Mobile Phone=mobile|Street=street|City=city|State=state|Postal Code=zip|Country=country|Owned By=owner|Tags=tags|Created At=created_at|Updated At=updated_at|Details=notes"},
    {"freshsales",
     "First name=first_name|Last name=last_name|Job title=job_title|Work number=phone|Mobile=mobile|Emails=email|Sales owner=owner|Lifecycle stage=|Status=status|Source=source|Campaign=campaign|Address=street|City=city|"
     "State=state|Zipcode=zip|Country=country|LinkedIn=linkedin_url|Created at=created_at|Updated at=updated_at|Score=|Lost reason=|Time zone="},
    {"insightly",
     "Record Id=external_id|Salutation=salutation|FirstName=first_name|LastName=last_name|Title=job_title|EmailAddress=email|PhoneNumber=phone|MobilePhoneNumber=mobile|FaxNumber=fax|WebsiteURL=website|OrganizationName=company|"
     "LeadSource=source|LeadStatus=status|LeadRating=rating|LeadDescription=notes|AddressStreet=street|AddressCity=city|AddressState=state|AddressPostcode=zip|AddressCountry=country|Industry=industry|EmployeeCount=employees|"
     "DateCreated=created_at|DateUpdated=updated_at|Converted=converted|ConvertedDate=converted_at|OwnerUser=owner"},
    {"dynamics",
     "(Do Not Modify) Lead=external_id|(Do Not Modify) Row Checksum=|(Do Not Modify) Modified On=|Name=full_name|Topic=|Status Reason=status|Created On=created_at|Job Title=job_title|Business Phone=phone|Mobile Phone=mobile|Email=email|"
     "Company Name=company|Website=website|Street 1=street|Street 2=street2|City=city|State/Province=state|ZIP/Postal Code=zip|Country/Region=country|Annual Revenue=annual_revenue|No. of Employees=employees|Rating=rating|Owner=owner|"
     "Lead Source=source|Do not allow Phone Calls=do_not_call|Do not allow Emails=do_not_email"},
    {"monday",
     "Name=full_name|Subitems=|Status=status|Company=company|Title=job_title|Email=email|Phone=phone|Owner=owner|Last interaction=|Source=source|Creation log=|Item ID=external_id|Deal value=amount|Close date=converted_at"},
    {"constant contact", "Email address=email|First name=first_name|Last name=last_name|Company=company|Job title=job_title|Phone - mobile=mobile|Phone - work=phone|Street address line 1 - Home=street|City - Home=city|State/Province - Home=state|"
     "Zip/Postal Code - Home=zip|Country - Home=country|Birthday=birthday|Tags=tags|Created At=created_at|Updated At=updated_at|Email Lists="},
    {"insurance vendor",
     "Lead_ID=external_id|Date_Received=created_at|First_Name=first_name|Last_Name=last_name|Address=street|City=city|State=state|Zip_Code=zip|Day_Phone=phone|Evening_Phone=phone2|Email=email|Date_of_Birth=birthday|Gender=|Height=|"
     "Weight=|Tobacco_User=|Marital_Status=|Current_Carrier=|Policy_Expiration=|Coverage_Amount=|Lead_Cost=cost|IP_Address=|TrustedForm_URL=|Jornaya_LeadID="},
    {"solar vendor",
     "lead_uuid=external_id|created=created_at|fname=first_name|lname=last_name|phone1=phone|phone2=phone2|email=email|street_address=street|city=city|state=state|zip=zip|electric_bill=|utility_provider=|roof_shade=|homeowner=|"
     "credit_rating=|credit_score=|source=source|sub_id=|price=cost|best_time_to_call=|ip=|user_agent=|landing_page="},
    {"mortgage vendor",
     "LeadNumber=external_id|ReceivedDate=created_at|BorrowerFirstName=first_name|BorrowerLastName=last_name|CoBorrowerFirstName=|BorrowerEmail=email|HomePhone=phone|WorkPhone=phone2|CellPhone=mobile|PropertyAddress=street|PropertyCity=city|"
     "PropertyState=state|PropertyZip=zip|LoanType=|LoanAmount=|PropertyValue=|CreditRating=|LTV=|LeadPrice=cost|LoanOfficer=owner|Campaign=campaign"},
    {"auto vendor",
     "Prospect Id=external_id|Request Date=created_at|Customer Name=full_name|Customer Email=email|Customer Phone=phone|Customer Address=street|Customer City=city|Customer State=state|Customer Zip=zip|Vehicle Year=|Vehicle Make=|"
     "Vehicle Model=|Trim=|VIN=|Trade-In=|Comments=notes|Lead Provider=source|Salesperson=owner|Lead Status=status"},
    {"home services vendor",
     "Lead #=external_id|Lead Date=created_at|Customer=|Phone=phone|Email=email|Address=street|City=city|St=state|Zip=zip|Service=|Job Description=|Lead Fee=cost|Status=status|Assigned To=owner"},
    {"french list",
     "Civilité=salutation|Nom=last_name|Prénom=first_name|Société=company|Fonction=job_title|E-mail=email|Téléphone=phone|Portable=mobile|Adresse=street|Code postal=zip|Ville=city|Département=state|Pays=country|Origine=source|Statut=status|"
     "Commercial=owner|Date de création=created_at|Commentaires=notes|Chiffre d'affaires=annual_revenue|Effectif=employees|Secteur d'activité=industry|Site web=website"},
    {"french list 2",
     "Nom complet=full_name|Adresse e-mail=email|N° de téléphone=phone|Nom de l'entreprise=company|Intitulé du poste=job_title|CP=zip|Région=state|Source du lead=source|Créé le=created_at|Modifié le=updated_at|Attribué à=owner|Remarques=notes|"
     "Montant=amount|Sexe=|Âge="},
    {"italian list",
     "Nome=first_name|Cognome=last_name|Azienda=company|Ruolo=job_title|Email=email|Telefono=phone|Cellulare=mobile|Indirizzo=street|CAP=zip|Città=city|Provincia=state|Paese=country|Fonte=source|Stato=status|Data di creazione=created_at|"
     "Note=notes|Fatturato=annual_revenue|Dipendenti=employees|Settore=industry|Sito web=website|Codice fiscale=|Partita IVA="},
    {"italian list 2", "Ragione sociale=company|Referente=full_name|Indirizzo e-mail=email|Recapito telefonico=phone|Comune=city|Regione=state|Data inserimento=created_at|Osservazioni=notes|Assegnato a=owner|Importo=amount"},
    {"portuguese list",
     "Nome=first_name|Sobrenome=last_name|Empresa=company|Cargo=job_title|E-mail=email|Telefone=phone|Celular=mobile|Endereço=street|Complemento=street2|Bairro=|Cidade=city|Estado=state|CEP=zip|País=country|Origem=source|Status=status|"
     "Responsável=owner|Data de cadastro=created_at|Observações=notes|Faturamento anual=annual_revenue|Nº de funcionários=employees|Setor=industry|CPF=|Data de nascimento=birthday"},
    {"portuguese list 2", "Nome completo=full_name|Razão social=company|Correio eletrónico=email|Telemóvel=mobile|Telefone fixo=phone|Morada=street|Código postal=zip|Localidade=city|Distrito=state|Situação=status|Criado em=created_at|Etiquetas=tags"},
    {"dutch list",
     "Aanhef=salutation|Voornaam=first_name|Achternaam=last_name|Bedrijf=company|Functie=job_title|E-mailadres=email|Telefoonnummer=phone|Mobiel=mobile|Straat=street|Postcode=zip|Plaats=city|Provincie=state|Land=country|Bron=source|Status=status|"
     "Aangemaakt op=created_at|Opmerkingen=notes|Omzet=annual_revenue|Aantal medewerkers=employees|Branche=industry|Website=website|Toegewezen aan=owner"},
    {"dutch list 2", "Naam=full_name|Bedrijfsnaam=company|Mailadres=email|Tel. nr.=phone|Mobiel nummer=mobile|Adres=street|Woonplaats=city|Geboortedatum=birthday|Herkomst=source|Toelichting=notes|Geslacht=|KvK-nummer="},
    {"german list 2",
     "Kundennummer=|Firmenname=company|Ansprechpartner=full_name|Position=job_title|E-Mail-Adresse=email|Tel.=phone|Handy=mobile|Straße und Hausnummer=street|Postleitzahl=zip|Stadt=city|Land=country|Webseite=website|Branche=industry|"
     "Mitarbeiterzahl=employees|Jahresumsatz=annual_revenue|Leadquelle=source|Zuständig=owner|Angelegt am=created_at|Geändert am=updated_at|Notizen=notes|Geschlecht=|Auftragswert=amount"},
    {"german list 3", "Name=last_name|Vorname=first_name|Titel=|Anrede=salutation|Telefon privat=phone|Telefon geschäftlich=phone2|Mobiltelefon=mobile|Telefax=fax|Geburtsdatum=birthday|Kategorien=tags|Nicht anrufen=do_not_call|Wiedervorlage=|Preis=cost"},
    {"spanish list 2",
     "Nombre y apellidos=full_name|Razón social=company|Puesto=job_title|Correo=email|Teléfono fijo=phone|Celular=mobile|Calle=street|C.P.=zip|Población=city|Comunidad autónoma=state|Fuente=source|Situación=status|Asignado a=owner|"
     "Fecha de creación=created_at|Comentarios=notes|Facturación=annual_revenue|Nº de empleados=employees|Sector=industry|Página web=website|Importe=amount|Sexo=|DNI="},
    {"mexican list", "Nombre=first_name|Apellido paterno=|Apellidos=last_name|Correo electrónico=email|Celular=mobile|Calle y número=street|Colonia=|Ciudad=city|Estado=state|Código postal=zip|Estatus=status|Vendedor=owner|Monto=amount|Fecha=created_at"},
    {"real estate sheet",
     "Owner 1 First Name=first_name|Owner 1 Last Name=last_name|Owner 2 First Name=|Property Address=street|Property City=city|Property State=state|Property Zip=zip|Mailing Address=|Mailing City=|Mailing State=|Mailing Zip=|APN=|Bedrooms=|"
     "Bathrooms=|Square Footage=|Year Built=|Last Sale Date=|Last Sale Amount=|Estimated Value=|Phone 1=phone|Phone 2=phone2|Phone 3=|Email 1=email|Email 2=email2"},
    {"realtor leads", "Lead Name=full_name|E-mail=email|Cell=mobile|Agent=owner|Timeframe=|Pre-approved?=|Price Range=|Beds=|Baths=|Neighborhood=|Lead Source=source|Registered=created_at|Last Login=|Notes=notes|Tags=tags"},
    {"hand typed 1",
     "No.=|Name=first_name|Surname=last_name|Company:=company|E-mail *=email|Phone # =phone|Mobile (WhatsApp)=mobile|City/Town=city|State / Province=state|Postcode=zip|Lead source?=source|Sales rep=owner|Date added=created_at|Follow up=|Comment=notes|"
     "Unnamed: 14="},
    {"hand typed 2",
     "Fisrt Name=first_name|Lats Name=last_name|Emial=email|Telehpone=phone|Compnay=company|Adress=street|Cuntry=country|Zip Cdoe=zip|Postion=job_title|Soruce=source|Nots=|Ownr="},
    {"hand typed 3",
     "CONTACT NAME=full_name|JOB ROLE=job_title|ORG.=company|TEL (OFFICE)=phone|TEL (MOBILE)=mobile|EMAIL 1=email|EMAIL 2=email2|ADDRESS LINE 1=street|ADDRESS LINE 2=street2|TOWN/CITY=city|COUNTY=state|POSTCODE=zip|STATUS=status|LAST UPDATED=updated_at|DNC?=do_not_call"},
    {"b2b list", "Contact First Name=first_name|Contact Last Name=last_name|Contact Title=job_title|Contact Email=email|Contact Phone=phone|Company=company|Company Website=website|Company Size=employees|Company Revenue=annual_revenue|Company Industry=industry|"
     "Company HQ City=city|Company HQ State=state|Company HQ Country=country|SIC Code=|NAICS=|LinkedIn Profile=linkedin_url|Twitter Handle=|Seniority Level=|Department=|Verified="},
    {"web form", "entry_id=external_id|submission_date=created_at|your-name=full_name|your-email=email|your-phone=phone|your-message=notes|utm_source=source|utm_campaign=campaign|utm_term=|gclid=|consent=|page_url=|remote_ip="},
    {"gravity forms", "Name (First)=first_name|Name (Last)=last_name|Email=email|Phone=phone|Address (Street Address)=street|Address (Address Line 2)=street2|Address (City)=city|Address (State / Province)=state|Address (ZIP / Postal Code)=zip|Address (Country)=country|"
     "Message=notes|Entry Id=external_id|Entry Date=created_at|Source Url=|Transaction Id=|Payment Amount=|User Agent=|User IP=|Created By (User Id)="},
    {"deals", "Deal ID=external_id|Deal Name=|Account Name=company|Contact Name=full_name|Deal Owner=owner|Amount=amount|Deal Stage=status|Close Date=converted_at|Created Date=created_at|Probability=|Pipeline=|Lead Source=source|Deal Type=|Next Step="},
    {"salesforce api",
     "Id=external_id|IsDeleted=|MasterRecordId=|LastName=last_name|FirstName=first_name|Salutation=salutation|Name=full_name|Title=job_title|Company=company|Street=street|City=city|State=state|PostalCode=zip|Country=country|Phone=phone|MobilePhone=mobile|Fax=fax|"
     "Email=email|Website=website|Description=notes|LeadSource=source|Status=status|Industry=industry|Rating=rating|AnnualRevenue=annual_revenue|NumberOfEmployees=employees|OwnerId=|HasOptedOutOfEmail=do_not_email|IsConverted=converted|"
     "ConvertedDate=converted_at|ConvertedAccountId=|DoNotCall=do_not_call|CreatedDate=created_at|CreatedById=|LastModifiedDate=updated_at|SystemModstamp=|LastActivityDate="},
    {"zoho export",
     "Record Id=external_id|Lead Owner.id=|Lead Owner=owner|Company=company|First Name=first_name|Last Name=last_name|Title=job_title|Email=email|Phone=phone|Fax=fax|Mobile=mobile|Website=website|Lead Source=source|Lead Status=status|Industry=industry|"
     "No. of Employees=employees|Annual Revenue=annual_revenue|Rating=rating|Created By.id=|Created By=|Modified By=|Created Time=created_at|Modified Time=updated_at|Street=street|City=city|State=state|Zip Code=zip|Country=country|Description=notes|"
     "Skype ID=|Email Opt Out=do_not_email|Salutation=salutation|Secondary Email=email2|Last Activity Time=|Tag=tags|Is Converted=converted|GCLID=|Ad Campaign Name=campaign|Cost per Click="},
    {"pipedrive leads",
     "Lead - Title=|Lead - Owner=owner|Lead - Contact person=full_name|Lead - Organization=company|Lead - Labels=tags|Lead - Source channel=source|Lead - Source channel ID=|Lead - Value=amount|Lead - Lead created=created_at|Lead - ID=external_id|"
     "Person - Email - Work=email|Person - Phone - Work=phone|Person - Phone - Mobile=mobile"},
    {"google contacts",
     "First Name=first_name|Middle Name=|Last Name=last_name|Phonetic First Name=|Phonetic Middle Name=|Phonetic Last Name=|Name Prefix=salutation|Name Suffix=|Nickname=|File As=|Organization Name=company|Organization Title=job_title|"
     "Organization Department=|Birthday=birthday|Notes=notes|Photo=|Labels=tags|E-mail 1 - Label=|E-mail 1 - Value=email|E-mail 2 - Label=|E-mail 2 - Value=email2|Phone 1 - Label=|Phone 1 - Value=phone|Address 1 - Label=|Address 1 - Formatted=|"
     "Address 1 - Street=street|Address 1 - City=city|Address 1 - PO Box=|Address 1 - Region=state|Address 1 - Postal Code=zip|Address 1 - Country=country|Address 1 - Extended Address=street2|Website 1 - Label=|Website 1 - Value=website"},
    {"google lead form ids", "lead_id=external_id|FULL_NAME=full_name|EMAIL=email|PHONE_NUMBER=phone|POSTAL_CODE=zip|CITY=city|REGION=state|COUNTRY=country|COMPANY_NAME=company|JOB_TITLE=job_title|WORK_EMAIL=email2|WORK_PHONE=phone2|STREET_ADDRESS=street|"
     "api_version=|form_id=|campaign_id=|google_key=|is_test=|gcl_id="},
    {"real linkedin lead gen", "Lead ID=external_id|Lead Created At=created_at|Campaign ID=|Campaign Name=campaign|Creative ID=|Form ID=|Form Name=|First Name=first_name|Last Name=last_name|Email Address=email|Phone number=phone|Job title=job_title|Company name=company|"
     "Company size=employees|Industry=industry|LinkedIn Profile=linkedin_url|Lead Type=|Test Lead="},
    {"swedish list", "Förnamn=first_name|Efternamn=last_name|Företag=company|E-post=email|Telefon=phone|Mobil=mobile|Adress=street|Postnummer=zip|Ort=city|Land=country|Källa=source|Status=status|Skapad=created_at|Anteckningar=notes"},
    {"polish list", "Imię=first_name|Nazwisko=last_name|Firma=company|Stanowisko=job_title|E-mail=email|Telefon=phone|Ulica=street|Kod pocztowy=zip|Miasto=city|Województwo=state|Kraj=country|Źródło=source|Data utworzenia=created_at|Uwagi=notes"},
};
