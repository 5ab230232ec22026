#pragma once

/// Header sets as programs, vendors and people write them, with the field that each heading means; nothing
/// after '=' where it must stay unmapped. '|' separates.
struct HeaderSet
{
    const char *name;
    const char *columns;
};

// clang-format off
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
     "#=|What's your first name?=first_name|And your last name?=last_name|What is your email address?=email|What is your phone number?=phone|Which company do you work for?=company|How did you hear about us?=source|Response Type=|"
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
    {"agile crm",
     "First Name=first_name|Last Name=last_name|Title=job_title|Company=company|Email(default)=email|Email(Work)=email2|Phone(Main)=phone|"
     "Phone(Mobile)=mobile|Phone(Home Fax)=|Website(URL)=website|Address=street|City=city|State=state|Zip=zip|Country=country|Tags=tags|Lead Score=|"
     "Created Date=created_at|Owner=owner"},
    {"capsule",
     "Type=|Title=|First Name=first_name|Last Name=last_name|Job Title=job_title|Organisation=company|Address Street=street|City=city|State=state|"
     "Postcode=zip|Country=country|Phone Number=phone|Mobile Phone=mobile|Fax=fax|Email Address=email|Home Email Address=email2|Website=website|Owner=owner|"
     "Tag=tags|Created=created_at"},
    {"keap",
     "Id=external_id|First Name=first_name|Middle Name=|Last Name=last_name|Email=email|Email Address 2=email2|Phone 1=phone|Phone 1 Type=|Phone 2=phone2|"
     "Phone 2 Type=|Street Address 1=street|Street Address 2=street2|City=city|State=state|Postal Code=zip|Country=country|Company=company|"
     "Job Title=job_title|Birthday=birthday|Lead Source=source|Owner=owner|Person Notes=notes|Date Created=created_at|Last Updated=updated_at|Tags=tags|"
     "Opt-in status=|Leadscore="},
    {"odoo",
     "External ID=external_id|Opportunity=|Contact Name=full_name|Company Name=company|Email=email|Phone=phone|Mobile=mobile|Job Position=job_title|"
     "Salesperson=owner|Sales Team=|City=city|State=state|Country=country|Zip=zip|Street=street|Street2=street2|Expected Revenue=amount|Stage=status|"
     "Tags=tags|Source=source|Medium=|Campaign=campaign|Website=website|Created on=created_at|Notes=notes|Priority=rating|Probability="},
    {"suitecrm",
     "ID=external_id|Salutation=salutation|First Name=first_name|Last Name=last_name|Title=job_title|Department=|Do Not Call=do_not_call|Home Phone=|"
     "Mobile=mobile|Office Phone=phone|Other Phone=phone2|Fax=fax|Primary Address Street=street|Primary Address City=city|Primary Address State=state|"
     "Primary Address Postal Code=zip|Primary Address Country=country|Alternate Address Street=|Alternate Address City=|Email Address=email|"
     "Lead Source=source|Status=status|Status Description=|Account Name=company|Website=website|Date Created=created_at|Date Modified=updated_at|"
     "Modified By=|Created By=|Description=notes|Referred By=|Birthdate=birthday"},
    {"shopify customers",
     "Customer ID=external_id|First Name=first_name|Last Name=last_name|Email=email|Accepts Email Marketing=|Default Address Company=company|"
     "Default Address Address1=street|Default Address Address2=street2|Default Address City=city|Default Address Province Code=state|"
     "Default Address Country Code=country|Default Address Zip=zip|Default Address Phone=|Phone=phone|Total Spent=|Total Orders=|Note=notes|Tax Exempt=|"
     "Tags=tags"},
    {"squarespace form",
     "Submitted On=created_at|Name=full_name|Email Address=email|Phone=phone|Subject=|Message=notes"},
    {"wpforms es",
     "Nombre=full_name|Correo electrónico=email|Número de teléfono=phone|¿Cómo nos conociste?=source|Mensaje=notes|Fecha=created_at|ID de entrada="},
    {"jotform",
     "Submission Date=created_at|First Name=first_name|Last Name=last_name|E-mail=email|Area Code=|Phone Number=phone|Street Address=street|"
     "Street Address Line 2=street2|City=city|State / Province=state|Postal / Zip Code=zip|Country=country|Are you currently insured?=|"
     "Submission ID=external_id"},
    {"final expense",
     "Lead Ref #=external_id|First=first_name|Last=last_name|Addr=street|City=city|St=state|Zip=zip|Ph=phone|Age=|DOB=birthday|Beneficiary=|Tobacco=|"
     "Spouse Name=|Date Mailed=|Date Recd=created_at|Cost=cost"},
    {"medicare",
     "firstname=first_name|lastname=last_name|primary_phone=phone|secondary_phone=phone2|email_address=email|address1=street|address2=street2|city=city|"
     "state=state|postal_code=zip|birth_date=birthday|gender=|medicare_id=|jornaya_leadid=|trusted_form_cert_url=|ip_address=|date_captured=created_at|"
     "vendor_id=|campaign_id=|bid_price=cost|tcpa_consent="},
    {"debt vendor",
     "Lead ID=external_id|Time Stamp=created_at|First Name=first_name|Last Name=last_name|Home Phone=phone|Work Phone=phone2|Mobile Phone=mobile|"
     "E-Mail Address=email|Debt Amount=|Monthly Income=|Employer=company|Source URL=|Sub ID=|Payout=cost|Lead Buyer="},
    {"trade show",
     "Badge ID=|Scan Time=created_at|First Name=first_name|Last Name=last_name|Title=job_title|Company=company|Address 1=street|Address 2=street2|City=city|"
     "State=state|Zip=zip|Country=country|Phone=phone|Fax=fax|Email=email|Rating=rating|Notes=notes|Booth Rep=owner"},
    {"german vendor",
     "Lead-ID=external_id|Datum=created_at|Anrede=salutation|Vor- und Nachname=full_name|Tel.-Nr.=phone|Mobilnummer=mobile|E-Mail Adresse=email|"
     "Straße, Hausnr.=street|PLZ=zip|Wohnort=city|Dachfläche=|Eigentümer?=|Bemerkungen=notes|Leadpreis=cost|Leadstatus=status|Berater=owner"},
    {"german crm",
     "Kontakt-ID=external_id|Unternehmen=company|Vorname=first_name|Familienname=last_name|Funktion=job_title|E-Mail (geschäftlich)=email|"
     "E-Mail (privat)=email2|Telefon (Büro)=phone|Telefon (mobil)=mobile|Faxnummer=fax|Internet=website|Straße=street|Postfach=|Ort=city|"
     "Bundesland/Kanton=state|Kontaktstatus=status|Erstkontakt=|Letzter Kontakt=|Kundenbetreuer=owner|Anlagedatum=created_at|Änderungsdatum=updated_at|"
     "Newsletter=|Mitarbeiter=employees|Geburtstag=birthday"},
    {"french vendor",
     "Date de réception=created_at|Civilité=salutation|Nom de famille=last_name|Prénom=first_name|Tél. fixe=phone|Tél. portable=mobile|Courriel=email|"
     "Adresse postale=street|Complément d'adresse=street2|CP=zip|Commune=city|Date de naissance=birthday|Situation familiale=|Revenus mensuels=|"
     "Propriétaire ?=|Prix du lead=cost|Conseiller=owner|Observations=notes|Canal=source"},
    {"italian crm",
     "ID=external_id|Nominativo=full_name|Società=company|Posizione=job_title|E-mail aziendale=email|E-mail personale=email2|Tel. ufficio=phone|Cell.=mobile|"
     "Via=street|C.A.P.=zip|Località=city|Prov.=state|Nazione=country|Provenienza=source|Stato lead=status|Commerciale=owner|Creato il=created_at|"
     "Ultima modifica=updated_at|Commenti=notes|Valore=amount|Sesso=|Data di nascita=birthday"},
    {"brazil vendor",
     "Cód.=|Data=created_at|Nome do cliente=full_name|E-mail=email|Fone=phone|WhatsApp=mobile|Endereço=street|Cidade=city|UF=state|CEP=zip|Corretor=owner|"
     "Origem do lead=source|Etapa=status|Valor=amount|Observação=notes|Profissão=job_title|Renda="},
    {"dutch crm",
     "Relatienummer=|Organisatie=company|Contactpersoon=full_name|Functietitel=job_title|E-mail=email|Telefoon vast=phone|Telefoon mobiel=mobile|"
     "Bezoekadres=street|Postcode=zip|Plaatsnaam=city|Land=country|Accountmanager=owner|Leadbron=source|Fase=status|Waarde=amount|"
     "Datum aangemaakt=created_at|Laatst gewijzigd=updated_at|Notities=notes"},
    {"argentina",
     "Apellido y Nombre=full_name|Mail=email|Tel=phone|Cel=mobile|Domicilio=street|Localidad=city|Provincia=state|CP=zip|Fecha de Nac.=birthday|Medio=|"
     "Vendedor asignado=owner|Estado=status|Fecha de ingreso=created_at|Obs.=notes|CUIT="},
    {"uk sheet",
     "Ref=external_id|Forename=first_name|Surname=last_name|Business=company|Landline=phone|Mob=mobile|E-mail addr.=email|House no & street=street|"
     "Town / City=city|County=state|Post code=zip|Enquiry date=created_at|Enquiry=notes|Where did they hear about us=source|Handled by=owner|Quote £=amount|"
     "Outcome="},
    {"india sheet",
     "Sr. No.=|Candidate Name=full_name|Mobile No.=mobile|Alternate No.=phone2|Email ID=email|Designation=job_title|Company Name=company|City=city|"
     "State=state|Pincode=zip|Lead Source=source|Remarks=notes|Lead Date=created_at|Follow-up Date=|Counsellor=owner|Budget (INR)=|Course Interested="},
    {"sloppy",
     "name of client=full_name|comp=company|ph. nr=phone|mobil no=mobile|mail adress=email|adr.=street|ctiy=city|zip/plz=zip|from where=source|"
     "when added=created_at|misc=|notes / comments=notes|status?=status|$$=|x="},
    {"school",
     "Student First Name=first_name|Student Last Name=last_name|Parent Name=|Parent Email=|Student Email=email|Cell Phone=mobile|Program of Interest=|"
     "Graduation Year=|High School=|Inquiry Date=created_at|Inquiry Source=source|Admissions Counselor=owner|City=city|State=state|Zip Code=zip"},
    {"nulls a",
     "Reason for contact=|Number of children=|Education level=|Product interest=|Preferred contact time=|Credit rating=|Household income=|Vehicle year=|"
     "Monthly bill=|Roof type=|Home type=|Years at residence=|Occupancy=|Session ID=|Browser=|Device=|Operating System=|Keyword=|Ad Group=|Match type=|"
     "Placement=|Landing Page URL=|Referrer URL=|Latitude=|Longitude=|Timezone offset=|Event ID=|Webinar attended=|Join Time=|Leave Time=|"
     "Number of emails sent=|Last email opened=|Last page visited=|Days since last activity=|Company LinkedIn=|Parent company=|Ticker symbol=|Year founded=|"
     "Skype=|Twitter=|Facebook=|Assistant name=|Emergency contact=|Emergency phone=|Spouse phone=|Bank name=|Account number=|Routing number=|SSN=|"
     "Driver license state="},
    {"nulls b",
     "Geschlecht=|Familienstand=|Steuernummer=|USt-IdNr.=|Kundentyp=|Interesse=|Produkt=|Menge=|Abteilung=|Rechtsform=|Handelsregister=|Faxgerät=|Alter=|"
     "Sexe=|Âge=|SIRET=|Code APE=|Type de client=|Produit=|Quantité=|Département d'activité=|Edad=|Género=|NIF=|Producto=|Tipo de cliente=|Intereses=|"
     "Estado civil=|Età=|Prodotto=|Tipo cliente=|Stato civile=|Idade=|Sexo=|CNPJ=|Estado civil=|Produto=|Leeftijd=|Geslacht=|BTW-nummer=|Burgerlijke staat=|"
     "Produkt="},
    {"nulls c",
     "score=|course=|model=|stock=|weight=|region_id=|emailed=|phone_type=|phone_verified=|email_verified=|is_active=|is_deleted=|row_number=|index=|hash=|"
     "token_type=|version=|url_path=|country_of_birth=|place_of_birth=|city_of_birth=|nationality=|company_type=|company_description=|company_founded=|"
     "industry_code=|tax_id=|ip_country=|name_of_spouse=|dogs_name=|street_view=|notes_count=|owner_occupied=|source_url=|campaign_budget=|"
     "status_reason_code=|rating_count=|date_of_death=|title_company=|lead_paint="},
    {"zendesk sell",
     "id=external_id|first_name=first_name|last_name=last_name|company_name=company|title=job_title|status=status|source=source|email=email|phone=phone|"
     "mobile=mobile|fax=fax|website=website|address=street|city=city|state=state|zip=zip|country=country|owner=owner|tags=tags|description=notes|"
     "linkedin=linkedin_url|twitter=|skype=|created_at=created_at|updated_at=updated_at"},
    {"zillow",
     "Date=created_at|Contact Name=full_name|Email=email|Phone=phone|Message=notes|Lead Type=|Agent=owner|Status=status"},
    {"angi",
     "SrOid=|FirstName=first_name|LastName=last_name|PrimaryPhone=phone|SecondaryPhone=phone2|PrimaryEmail=email|Address=street|City=city|"
     "StateProvince=state|PostalCode=zip|LeadSource=source|Fee=cost|TaskName=|ReceivedAt=created_at"},
    {"boberdoo",
     "Lead_ID=external_id|Lead_Date=created_at|First_Name=first_name|Last_Name=last_name|Address=street|City=city|State=state|Zip=zip|Primary_Phone=phone|"
     "Secondary_Phone=phone2|Email=email|SRC=source|Sub_ID=|Pub_ID=|IP_Address=|Price=cost|Landing_Page=|Unique_Identifier=|Age=|DOB=birthday"},
    {"lead prosper",
     "lp_lead_id=external_id|lp_campaign_id=|lp_created_at=created_at|first_name=first_name|last_name=last_name|phone=phone|email=email|"
     "street_address=street|city=city|state=state|zip_code=zip|date_of_birth=birthday|lp_s1=|tcpa_text=|jornaya_leadid=|cost=cost"},
    {"clearbit",
     "name.fullName=full_name|name.givenName=first_name|name.familyName=last_name|email=email|geo.city=city|geo.state=state|employment.name=|"
     "employment.title=job_title|linkedin.handle=linkedin_url|company.name=company|company.domain=website|company.metrics.employees=employees|"
     "company.metrics.annualRevenue=annual_revenue"},
    {"spanish vendor",
     "ID Lead=external_id|Fecha Registro=created_at|Nombre Completo=full_name|Teléfono Móvil=mobile|Teléfono 2=phone2|E-mail=email|Domicilio=street|"
     "C. Postal=zip|Municipio=city|Provincia=state|F. Nacimiento=birthday|Profesión=job_title|Compañía actual=|Gestor=owner|Precio lead=cost|Canal=source|"
     "Notas=notes|Estado gestión=status"},
    {"catalan",
     "Nom=first_name|Cognoms=last_name|Correu electrònic=email|Telèfon=phone|Mòbil=mobile|Adreça=street|Codi postal=zip|Població=city|Província=state|"
     "Empresa=company|Càrrec=job_title|Data d'alta=created_at|Observacions=notes|Origen=source"},
    {"danish",
     "Fornavn=first_name|Efternavn=last_name|Firma=company|Stilling=job_title|E-mail=email|Telefon=phone|Mobil=mobile|Adresse=street|Postnr.=zip|By=city|"
     "Land=country|Kilde=source|Status=status|Oprettet=created_at|Bemærkninger=notes"},
    {"messy 4",
     "FIRST_NM=first_name|LAST_NM=last_name|EMAIL_ADDR=email|HM_PHONE=phone|CELL_PHONE_NBR=mobile|ADDR_LINE_1=street|ADDR_LINE_2=street2|CITY_NM=city|"
     "ST_CD=state|ZIP_CD=zip|CO_NAME=company|CRT_DT=created_at|UPD_DT=updated_at|LEAD_SRC=source|LEAD_STAT=status|CMTS=notes"},
    {"messy 5",
     "Client full name=full_name|Client's email=email|Client phone#=phone|Co.=company|Position/Title=job_title|Lead came from=source|Rep assigned=owner|"
     "Stage of lead=status|Deal $=amount|Added on=created_at|Comments/notes=notes|Blank=|Column 12="},
    {"french crm",
     "ID contact=external_id|Prénom du contact=first_name|Nom du contact=last_name|Email professionnel=email|Email personnel=email2|"
     "Téléphone professionnel=phone|Téléphone mobile=mobile|Nom de la société=company|Poste occupé=job_title|Adresse=street|Code Postal=zip|Ville=city|"
     "Pays/Région=country|Étape du pipeline=status|Montant de l'affaire=amount|Date de clôture=converted_at|Propriétaire du contact=owner|"
     "Date d'ajout=created_at|Dernière modification=updated_at|Ne pas appeler=do_not_call"},
    {"hubspot de",
     "Datensatz-ID=external_id|Vorname=first_name|Nachname=last_name|E-Mail=email|Telefonnummer=phone|Mobiltelefonnummer=mobile|Jobbezeichnung=job_title|"
     "Unternehmensname=company|Website-URL=website|Stadt=city|Bundesland/Region=state|Postleitzahl=zip|Land/Region=country|Lead-Status=status|"
     "Lifecycle-Phase=|Ursprüngliche Quelle=source|Zuständiger Mitarbeiter=owner|Erstellungsdatum=created_at|Letzte Aktivität=|"
     "Datum der letzten Änderung=updated_at"},
    {"hubspot es",
     "ID de registro=external_id|Nombre=first_name|Apellidos=last_name|Correo=email|Número de teléfono=phone|Cargo=job_title|Nombre de la empresa=company|"
     "URL del sitio web=website|Ciudad=city|Estado/Región=state|Código postal=zip|País/Región=country|Estado del lead=status|Etapa del ciclo de vida=|"
     "Fuente original=source|Propietario del contacto=owner|Fecha de creación=created_at|Fecha de última actividad="},
    {"outlook de",
     "Anrede=salutation|Vorname=first_name|Weitere Vornamen=|Nachname=last_name|Suffix=|Firma=company|Abteilung=|Position=job_title|"
     "Straße geschäftlich=street|Ort geschäftlich=city|Region geschäftlich=state|Postleitzahl geschäftlich=zip|Land/Region geschäftlich=country|"
     "Straße privat=|Ort privat=|Fax geschäftlich=fax|Telefon geschäftlich=phone|Telefon geschäftlich 2=phone2|Telefon privat=|Mobiltelefon=mobile|"
     "E-Mail-Adresse=email|E-Mail-Typ=|E-Mail: Angezeigter Name=|E-Mail 2: Adresse=email2|Geburtstag=birthday|Kategorien=tags|Notizen=notes|Webseite=website|"
     "Geschlecht="},
    {"outlook fr",
     "Titre=salutation|Prénom=first_name|Deuxième prénom=|Nom=last_name|Société=company|Service=|Titre professionnel=job_title|Rue (bureau)=street|"
     "Ville (bureau)=city|Code postal (bureau)=zip|Pays/Région (bureau)=country|Téléphone (bureau)=phone|Tél. mobile=mobile|Adresse de messagerie=email|"
     "Notes=notes|Page Web=website"},
};
// clang-format on
