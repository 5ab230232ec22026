#include "core/intake/mappingpreset.h"

#include "core/base/text.h"
#include "core/intake/heading.h"

#include <algorithm>

namespace lead {

namespace {

struct PresetRow
{
    std::string_view key;
    std::string_view label;
    std::string_view marks; // headings that tell, separated by '|'
    int needed;             // how many of them
    std::string_view
        columns; // "heading=field_key", "heading=" for nothing of ours, separated by '|'; the better first
};

// Headings that mean here what they mean everywhere need no entry.
// clang-format off
constexpr PresetRow table[] = {
    {"leadwright-rejects", "Leadwright (rejected rows)",
     "line|reason|message|original", 4, "line=|reason=|message=|original="},
    {"leadwright-export", "Leadwright (export)",
     "leadwright_id", 1,
     "leadwright_id=id|stage=stage|status=status|created_at=created_at|amount=amount|cost=cost|lifecycle=lifecycle|language=language|time_zone=time_zone|medium=medium|publisher=publisher|currency=currency|consent=consent|"
     "consent_at=consent_at|consent_text=consent_text|lost_reason=lost_reason|sub_id1=sub_id1|sub_id2=sub_id2|sub_id3=sub_id3|do_not_text=do_not_text|other_emails=other_emails|other_phones=other_phones|"
     "first_contacted_at=first_contacted_at|last_contacted_at=last_contacted_at|next_action_at=next_action_at|score=|id=id|import=|import_line=|duplicate_of=|outcome=|assigned_at="},
    {"leadwright", "Leadwright",
     "sub_id1|do_not_text|first_contacted_at|last_contacted_at|next_action_at|consent_text|consent_at|other_phones|annual_revenue|time_zone|lost_reason|converted_at|external_id|linkedin_url", 6,
     "leadwright_id=id|stage=stage|status=status|created_at=created_at|amount=amount|cost=cost|lifecycle=lifecycle|language=language|time_zone=time_zone|medium=medium|publisher=publisher|currency=currency|consent=consent|"
     "consent_at=consent_at|consent_text=consent_text|lost_reason=lost_reason|sub_id1=sub_id1|sub_id2=sub_id2|sub_id3=sub_id3|do_not_text=do_not_text|other_emails=other_emails|other_phones=other_phones|"
     "first_contacted_at=first_contacted_at|last_contacted_at=last_contacted_at|next_action_at=next_action_at|score=|id=id|import=|import_line=|duplicate_of=|outcome=|assigned_at="},
    {"hubspot", "HubSpot",
     "Record ID|Contact owner|Lifecycle Stage|Original Source|Associated Company|Associated Company IDs|Associated Deal|State/Region|Country/Region|Website URL|Last Activity Date|Create Date|"
     "Original Source Drill-Down 1|Became a Customer Date|HubSpot Score|Mobile Phone Number|Number of Employees|Original Traffic Source|Lead Status|Last Modified Date", 4,
     "Record ID=external_id|Record ID - Contact=external_id|Contact ID=external_id|Lifecycle Stage=|Associated Company=|Associated Company IDs=|Associated Deal=|Associated Deal IDs=|Primary Associated Company ID=|"
     "Last Activity Date=|Next Activity Date=|Original Source Drill-Down 1=|Original Source Drill-Down 2=|Original Source=source|Original Traffic Source=source|Latest Source=|HubSpot Score=|Marketing contact status=|"
     "Unsubscribed from all email=do_not_email|Email Domain=|Became a Customer Date=converted_at|Close Date=converted_at|First Conversion=|Recent Conversion=|Message=notes|Persona=|HubSpot Team=|Number of Employees=employees|"
     "First Page Seen=|Create Date=created_at|Last Modified Date=updated_at|Contact owner=owner|Time Zone=|Preferred language=|Last Contacted="},
    {"salesforce", "Salesforce",
     "Company / Account|Lead Owner|Lead Owner Alias|Lead Source|Lead Status|Zip/Postal Code|State/Province|No. of Employees|Email Opt Out|Last Modified Date|Converted Date|Do Not Call|Create Date|Created Date|Rating|"
     "Account Name|Mailing Street|Mailing City|Mailing State/Province|Mailing Zip/Postal Code", 4,
     "Title=job_title|Lead ID=external_id|Lead Owner=owner|Lead Owner Alias=|Company / Account=company|Create Date=created_at|Created Date=created_at|Last Activity=|Converted=converted|Converted Date=converted_at|"
     "Account Site=|Unread By Owner=|Fax Opt Out=|Description=notes|Lead Status=status|Rating=rating|Opportunity Name=|Amount=amount|Stage=status|Close Date=converted_at|Created By=|Last Modified By=|Lead Score="},
    {"salesforce-api", "Salesforce (API names)",
     "LastName|FirstName|LeadSource|OwnerId|IsConverted|ConvertedDate|NumberOfEmployees|AnnualRevenue|HasOptedOutOfEmail|DoNotCall|CreatedDate|LastModifiedDate|IsDeleted|MasterRecordId|SystemModstamp|PostalCode|MobilePhone|RecordTypeId", 6,
     "Id=external_id|Title=job_title|Name=full_name|Status=status|OwnerId=|IsDeleted=|MasterRecordId=|ConvertedAccountId=|ConvertedContactId=|ConvertedOpportunityId=|SystemModstamp=|LastModifiedDate=updated_at|LastActivityDate=|"
     "IsConverted=converted|ConvertedDate=converted_at|HasOptedOutOfEmail=do_not_email|CreatedById=|LastModifiedById=|RecordTypeId=|Jigsaw=|EmailBouncedReason=|EmailBouncedDate=|IsUnreadByOwner=|PhotoUrl=|"
     "LastViewedDate=|LastReferencedDate=|Description=notes|CurrencyIsoCode=|Latitude=|Longitude=|GeocodeAccuracy=|HasOptedOutOfFax=|Suffix=|MiddleName="},
    {"zoho", "Zoho CRM",
     "Lead Owner.id|Lead Owner Id|LEADID|Created Time|Modified Time|Record Id|Is Converted|Created By.id|Created By|GCLID|Ad Campaign Name|Secondary Email|Email Opt Out|Lead Status|Last Activity Time|Unsubscribed Mode", 4,
     "Record Id=external_id|LEADID=external_id|Lead Id=external_id|Lead Owner.id=|Lead Owner Id=|Lead Owner=owner|Created By.id=|Created By=|Modified By=|Modified By.id=|Is Converted=converted|CONVERTED=converted|Title=job_title|Designation=job_title|"
     "Lead Name=full_name|Secondary Email=email2|Created Time=created_at|Modified Time=updated_at|Last Activity Time=|Converted Time=converted_at|Ad Campaign Name=campaign|Cost per Click=|GCLID=|Twitter=|Skype ID=|Layout=|Layout.id=|Tag=tags|"
     "Unsubscribed Mode=|Unsubscribed Time=|Converted Account=|Converted Account.id=|Converted Contact=|Converted Deal=|Rating=rating|Description=notes|Email Opt Out=do_not_email|Days Visited=|Visitor Score=|Referrer=|First Page Visited=|"
     "First Visit=|Most Recent Visit=|Average Time Spent (Minutes)=|Number Of Chats="},
    {"pipedrive", "Pipedrive",
     "Person - ID|Person - Organization|Person - Email - Work|Person - Phone - Work|Person - Phone - Mobile|Person - Owner|Person - Labels|Person - Person created|Person - Update time|Lead - Title|Lead - Labels|"
     "Lead - Source channel|Deal - Title|Lead - Contact person|Lead - Organization|Deal - Organization|Deal - Contact person|Person - Email|Person - Phone|Lead - Lead created|Deal - Deal created", 2,
     "Lead - Title=|Deal - Title=|Lead - ID=external_id|Deal - ID=external_id|Person - ID=external_id|Organization - ID=|Lead - Contact person=full_name|Deal - Contact person=full_name|Person - Name=full_name|"
     "Person - First name=first_name|Person - Last name=last_name|Lead - Organization=company|Deal - Organization=company|Person - Organization=company|Organization - Name=company|"
     "Lead - Owner=owner|Deal - Owner=owner|Person - Owner=owner|Organization - Owner=|Lead - Labels=tags|Deal - Label=tags|Person - Labels=tags|Person - Label=tags|Organization - Labels=|Lead - Value=amount|Deal - Value=amount|Lead - Currency=|"
     "Person - Email - Work=email|Person - Email=email|Person - Email - Home=email2|Person - Email - Other=|Person - Phone - Work=phone|Person - Phone=phone|Person - Phone - Mobile=mobile|Person - Phone - Home=phone2|Person - Phone - Other=|"
     "Lead - Lead created=created_at|Deal - Deal created=created_at|Person - Person created=created_at|Lead - Update time=updated_at|Deal - Update time=updated_at|Person - Update time=updated_at|Organization - Update time=|"
     "Lead - Source channel=source|Lead - Source=|Lead - Source channel ID=|Lead - Source origin ID=|Deal - Source channel=source|Deal - Status=status|Deal - Stage=status|Deal - Pipeline=|Deal - Won time=converted_at|Deal - Lost reason=lost_reason|"
     "Deal - Deal closed on=converted_at|Deal - Lost time=|Deal - Probability=|Lead - Expected close date=|Deal - Expected close date=|Lead - Creator=|Person - Instant messenger - Home=|Person - Next activity date=|Person - Last activity date=|"
     "Person - Open deals=|Person - Won deals=|Person - Lost deals=|Person - Closed deals=|Person - Total activities=|Person - Done activities=|Person - Activities to do=|Person - Email messages count=|Person - Last email received=|Person - Last email sent=|"
     "Person - Profile picture=|Person - Visible to=|Organization - Address=street|Person - Postal address=street|Person - Birthday=birthday|Person - Job title=job_title|Person - Notes=notes|Lead - Note=notes|Person - Marketing status="},
    {"meta", "Meta lead ads (Facebook, Instagram)",
     "ad_id|ad_name|adset_id|adset_name|form_id|form_name|is_organic|campaign_id", 4,
     "id=external_id|lead_id=external_id|created_time=created_at|ad_id=|ad_name=|adset_id=|adset_name=|campaign_id=|campaign_name=campaign|form_id=|form_name=|is_organic=|platform=source|inbox_url=|lead_status=status|email=email|work_email=email|"
     "phone_number=phone|work_phone_number=phone|full_name=full_name|job_title=job_title|company_name=company|street_address=street|post_code=zip|zip_code=zip|province=state|state=state|country=country|date_of_birth=birthday|"
     "gender=|marital_status=|relationship_status=|military_status=|retailer_item_id=|vehicle=|is_qualified=|is_quality=|is_converted=|whatsapp_number=mobile"},
    {"google-lead-form", "Google Ads lead form",
     "Ad group ID|Asset ID|GCLID|Lead submission time|User Email|User Phone|google_key|Form ID|Campaign ID|gcl_id|api_version|is_test|adgroup_id|creative_id", 3,
     "Lead ID=external_id|Form ID=|Campaign ID=|Campaign Name=campaign|Ad group ID=|Adgroup ID=|Asset ID=|Asset group ID=|Creative ID=|Creative=|GCLID=|gcl_id=|google_key=|api_version=|is_test=|Form Name=|Ad group name=|Lead submission time=created_at|"
     "Submission time=created_at|FULL_NAME=full_name|FIRST_NAME=first_name|LAST_NAME=last_name|User Email=email|EMAIL=email|WORK_EMAIL=email2|User Phone=phone|PHONE_NUMBER=phone|WORK_PHONE=phone2|POSTAL_CODE=zip|CITY=city|REGION=state|"
     "COUNTRY=country|COMPANY_NAME=company|JOB_TITLE=job_title|STREET_ADDRESS=street|Lead stage=status|Lead source="},
    {"linkedin-lead-gen", "LinkedIn lead gen forms",
     "Lead ID|Lead Created At|Campaign ID|Creative ID|Creative Name|Ad Account Id|Account ID|Form ID|Lead Type|Test Lead|LinkedIn Profile|Sponsored Account|Total Media Cost", 4,
     "Lead ID=external_id|Lead Created At=created_at|Submitted at=created_at|Campaign Name=campaign|Campaign ID=|Campaign=campaign|Creative ID=|Creative Name=|Account ID=|Account Name=|Ad Account Id=|Form ID=|Form Name=|Lead Type=|Test Lead=|LinkedIn Profile=linkedin_url|"
     "Lead Form Name=|Sponsored Account=|Hidden field="},
    {"linkedin", "LinkedIn connections", "Connected On", 1,
     "URL=linkedin_url|Connected On=|Position=job_title|Company=company|Email Address=email"},
    {"google-contacts-old", "Google Contacts (older)",
     "Given Name|Additional Name|Family Name|Yomi Name|Name Prefix|Name Suffix|Group Membership|E-mail 1 - Value|E-mail 1 - Type|Phone 1 - Value|Phone 1 - Type|Organization 1 - Name|Address 1 - Formatted", 5,
     "Name=full_name|Language=|Location=|Occupation=|Additional Name=|Yomi Name=|Name Suffix=|Name Prefix=salutation|Group Membership=tags|E-mail 1 - Type=|E-mail 1 - Value=email|E-mail 2 - Value=email2|E-mail 3 - Value=|Phone 1 - Value=phone|"
     "Phone 2 - Value=phone2|Phone 3 - Value=|Address 1 - Formatted=|Address 1 - Street=street|Address 1 - City=city|Address 1 - PO Box=|Address 1 - Region=state|Address 1 - Postal Code=zip|Address 1 - Country=country|Address 1 - Extended Address=street2|"
     "Organization 1 - Name=company|Organization 1 - Title=job_title|Organization 1 - Department=|Organization 1 - Yomi Name=|Organization 1 - Location=|Organization 1 - Job Description=|Organization 1 - Symbol=|Organization 1 - Type=|"
     "Website 1 - Value=website|Website 1 - Type=|Initials=|Nickname=|Short Name=|Maiden Name=|Billing Information=|Directory Server=|Mileage=|Hobby=|Sensitivity=|Priority=|Subject=|Event 1 - Value=|Relation 1 - Value=|Photo="},
    {"google-contacts", "Google Contacts",
     "Phonetic First Name|Phonetic Last Name|File As|Organization Name|Organization Title|Labels|E-mail 1 - Label|E-mail 1 - Value|Phone 1 - Label|Phone 1 - Value|Address 1 - Label|Name Prefix|Organization Department", 5,
     "Middle Name=|Name Prefix=salutation|Name Suffix=|File As=|Nickname=|Photo=|Organization Name=company|Organization Title=job_title|Organization Department=|Labels=tags|E-mail 1 - Label=|E-mail 1 - Value=email|E-mail 2 - Value=email2|E-mail 3 - Value=|"
     "Phone 1 - Value=phone|Phone 2 - Value=phone2|Phone 3 - Value=|Address 1 - Formatted=|Address 1 - Street=street|Address 1 - City=city|Address 1 - PO Box=|Address 1 - Region=state|Address 1 - Postal Code=zip|Address 1 - Country=country|"
     "Address 1 - Extended Address=street2|Website 1 - Value=website|Website 1 - Label=|Event 1 - Value=|Custom Field 1 - Value=|Relation 1 - Value="},
    {"outlook", "Outlook",
     "Business Street|Business City|Business State|Business Postal Code|Business Country/Region|Home Street|E-mail Address|E-mail Display Name|E-mail Type|Business Phone|Web Page|Categories|Assistant's Phone|Company Main Phone|Other Street", 4,
     "Title=salutation|Middle Name=|Suffix=|Company=company|Department=|Job Title=job_title|Business Street=street|Business Street 2=street2|Business Street 3=|Business City=city|Business State=state|Business Postal Code=zip|Business Country/Region=country|"
     "Home Street=|Home Street 2=|Home Street 3=|Home City=|Home State=|Home Postal Code=|Home Country/Region=|Other Street=|Other City=|Other State=|Other Postal Code=|Other Country/Region=|Assistant's Phone=|Business Fax=fax|Home Fax=|Other Fax=|"
     "Business Phone=phone|Business Phone 2=phone2|Primary Phone=phone|Home Phone=|Home Phone 2=|Other Phone=|Callback=|Car Phone=|Company Main Phone=|ISDN=|Mobile Phone=mobile|Pager=|Radio Phone=|TTY/TDD Phone=|Telex=|Account=|Anniversary=|"
     "Birthday=birthday|Categories=tags|E-mail Address=email|E-mail Type=|E-mail Display Name=|E-mail 2 Address=email2|E-mail 2 Type=|E-mail 2 Display Name=|E-mail 3 Address=|E-mail 3 Type=|E-mail 3 Display Name=|Gender=|Government ID Number=|Hobby=|"
     "Initials=|Internet Free Busy=|Keywords=|Language=|Location=|Manager's Name=|Mileage=|Notes=notes|Office Location=|Organizational ID Number=|PO Box=|Priority=|Private=|Profession=|Referred By=|Sensitivity=|Spouse=|User 1=|Web Page=website"},
    {"apollo", "Apollo",
     "Apollo Contact Id|Apollo Account Id|Person Linkedin Url|Company Linkedin Url|# Employees|Email Confidence|Primary Email Source|Work Direct Phone|Corporate Phone|Seniority|Technologies|Total Funding|Email Status|Last Raised At", 4,
     "Title=job_title|Company=company|Company Name=company|Company Name for Emails=|Email Status=|Email Confidence=|Seniority=|Departments=|Contact Owner=owner|Account Owner=|First Phone=phone|Work Direct Phone=phone|Home Phone=|Mobile Phone=mobile|"
     "Corporate Phone=phone2|Other Phone=|Stage=status|Lists=tags|Last Contacted=|# Employees=employees|Keywords=|Person Linkedin Url=linkedin_url|Company Linkedin Url=|Facebook Url=|Twitter Url=|City=city|State=state|Country=country|"
     "Company Address=street|Company City=|Company State=|Company Country=|Company Phone=|Company Street=street|Company Postal Code=zip|Technologies=|Total Funding=|Latest Funding=|Latest Funding Amount=|Last Raised At=|Email Sent=|Email Open=|"
     "Email Bounced=|Replied=|Demoed=|Apollo Contact Id=external_id|Apollo Account Id=|Secondary Email=email2|Tertiary Email=|Subsidiary of=|Industry=industry|SEO Description="},
    {"zoominfo", "ZoomInfo",
     "ZoomInfo Contact ID|ZoomInfo Company ID|Contact Accuracy Score|Contact Accuracy Grade|ZoomInfo Contact Profile URL|LinkedIn Contact Profile URL|Direct Phone Number|Management Level|Job Title Hierarchy Level|Primary Industry|Revenue Range (in USD)|"
     "Company HQ Phone|Person Street|Person City|Email Domain|Revenue (in 000s USD)|Employee Range", 4,
     "ZoomInfo Contact ID=external_id|ZoomInfo Company ID=|Email Address=email|Supplemental Email=email2|Direct Phone Number=phone|Mobile phone=mobile|Company HQ Phone=phone2|Person Street=street|Person City=city|Person State=state|Person Zip Code=zip|"
     "Country=country|Person Pro URL=|Management Level=|Department=|Job Function=|Job Start Date=|Job Title=job_title|Job Title Hierarchy Level=|Company Division Name=|Website=website|Founded Year=|Fax=fax|Ticker=|Revenue (in 000s USD)=annual_revenue|"
     "Revenue (in 000s)=annual_revenue|Revenue Range (in USD)=|Revenue Range=|Employees=employees|Employee Range=|SIC Code 1=|NAICS Code 1=|Primary Industry=industry|Primary Sub-Industry=|All Industries=|All Sub-Industries=|Industry Hierarchical Category=|"
     "Secondary Industry Label=|Company Street Address=|Company City=|Company State=|Company Zip Code=|Company Country=|Full Address=|ZoomInfo Contact Profile URL=|LinkedIn Contact Profile URL=linkedin_url|LinkedIn Company Profile URL=|Notice Provided Date=|"
     "Known First Name=|Last Job Change Type=|Last Job Change Date=|Previous Job Title=|Previous Company Name=|Suffix=|Middle Name=|Salutation=salutation"},
    {"mailchimp", "Mailchimp",
     "MEMBER_RATING|OPTIN_TIME|OPTIN_IP|CONFIRM_TIME|CONFIRM_IP|LATITUDE|LONGITUDE|GMTOFF|DSTOFF|LAST_CHANGED|LEID|EUID", 4,
     "MEMBER_RATING=rating|OPTIN_TIME=created_at|OPTIN_IP=|CONFIRM_TIME=|CONFIRM_IP=|LATITUDE=|LONGITUDE=|GMTOFF=|DSTOFF=|TIMEZONE=|CC=country|REGION=state|LAST_CHANGED=updated_at|LEID=external_id|EUID=|NOTES=notes|TAGS=tags|UNSUB_TIME=|UNSUB_REASON="},
    {"dynamics", "Dynamics 365",
     "(Do Not Modify) Lead|(Do Not Modify) Row Checksum|(Do Not Modify) Modified On|Topic|Created On|Status Reason|Est. Close Date|Business Phone|Email Address 1|Lead Source|Purchase Timeframe|Rating|Name", 4,
     "(Do Not Modify) Lead=external_id|(Do Not Modify) Contact=external_id|(Do Not Modify) Row Checksum=|(Do Not Modify) Modified On=|Topic=|Status Reason=status|Status=status|Purchase Timeframe=|Purchase Process=|Budget Amount=|Est. Close Date=|"
     "Decision Maker?=|Created On=created_at|Modified On=updated_at|Do not allow Phone Calls=do_not_call|Do not allow Emails=do_not_email|Do not allow Bulk Emails=|Est. Value=amount|Name=full_name|Job Title=job_title|Company Name=company|Owner=owner"},
    {"shopify", "Shopify customers", "Default Address Company|Default Address Address1|Default Address City|Default Address Province Code|Default Address Country Code|Accepts Email Marketing|Total Spent|Total Orders|Tax Exempt", 4,
     "Customer ID=external_id|Default Address Company=company|Default Address Address1=street|Default Address Address2=street2|Default Address City=city|Default Address Province Code=state|Default Address Country Code=country|"
     "Default Address Zip=zip|Default Address Phone=|Accepts Email Marketing=|Accepts SMS Marketing=|Total Spent=|Total Orders=|Tax Exempt=|Note=notes|Tags=tags"},
    {"lead-prosper", "Lead Prosper", "lp_lead_id|lp_campaign_id|lp_created_at|lp_campaign_name|lp_supplier_id|lp_buyer_id|lp_s1|lp_subid1", 2,
     "lp_lead_id=external_id|lp_campaign_id=|lp_campaign_name=campaign|lp_created_at=created_at|lp_supplier_id=|lp_supplier_name=publisher|lp_buyer_id=|lp_s1=|lp_subid1=sub_id1|lp_subid2=sub_id2|lp_status=status|lp_cost=cost"},
    {"close", "Close", "display_name|status_label|primary_contact_name|primary_contact_primary_phone|primary_contact_primary_email|html_url|num_opportunities|created_by_name|date_created", 3,
     "id=external_id|display_name=company|name=company|description=notes|url=website|html_url=|status_label=status|status_id=|primary_contact_name=full_name|primary_contact_first_name=first_name|primary_contact_last_name=last_name|"
     "primary_contact_title=job_title|primary_contact_primary_phone=phone|primary_contact_primary_email=email|primary_contact_other_phones=|primary_contact_other_emails=|date_created=created_at|date_updated=updated_at|created_by_name=|"
     "updated_by_name=|num_opportunities=|num_calls=|num_emails="},
    {"calendly", "Calendly",
     "Invitee Name|Invitee Email|Invitee First Name|Invitee Last Name|Event Type Name|Start Date & Time|End Date & Time|Event Created Date & Time|Canceled|Invitee Time Zone|Text Reminder Number|Invitee accepted marketing emails", 4,
     "Team=|User Name=owner|User Email=|Invitee Name=full_name|Invitee First Name=first_name|Invitee Last Name=last_name|Invitee Email=email|Text Reminder Number=phone|Invitee Time Zone=|Event Type Name=|Start Date & Time=|End Date & Time=|Location=|"
     "Event Created Date & Time=created_at|Canceled=|Canceled By=|Cancellation reason=|UTM Campaign=campaign|UTM Source=source|UTM Medium=|UTM Term=|UTM Content=|Salesforce UUID=|Event Price=|Payment Currency=|Guest Email(s)=|Invitee accepted marketing emails=|"
     "Event UUID=|Invitee UUID=external_id|Marked as No-Show=|Meeting Notes=notes"},
    {"eventbrite", "Eventbrite",
     "Order #|Order no.|Order ID|Order Date|Ticket Type|Ticket Quantity|Attendee #|Attendee no.|Attendee Status|Event Name|Total Paid|Eventbrite Fees|Eventbrite Payment Processing|Fees Paid|Order Type", 3,
     "Order #=external_id|Order no.=external_id|Order ID=external_id|Order Date=created_at|Attendee #=|Attendee no.=|Attendee Status=status|Event Name=|Event ID=|Ticket Type=|Ticket Quantity=|Total Paid=|Ticket price=|Currency=|Order Type=|Eventbrite Fees=|Fees Paid=|"
     "Purchaser First Name=|Purchaser Last Name=|Purchaser Email=|Buyer First Name=|Buyer Last Name=|Buyer Email=|Purchaser city=|Purchaser state=|Purchaser country=|Attendee first name=first_name|Attendee last name=last_name|Attendee email=email|"
     "Date Attending=|Event Location=|Prefix=salutation|Home Address 1=street|Home City=city|Billing Address 1=|Payment Status="},
    {"typeform", "Typeform",
     "Network ID|Network Id|Start Date (UTC)|Submit Date (UTC)|Response Type|Tags|Stage Date (UTC)|Ending|Token|Submitted At", 3,
     "Response ID=external_id|Token=external_id|Network ID=|Start Date (UTC)=|Stage Date (UTC)=|Submit Date (UTC)=created_at|Submitted At=created_at|Response Type=|Ending=|Tags=tags|score="},
    {"real-estate", "Property owner list",
     "Property Address|Property City|Property State|Property Zip|Parcel Number|APN|Owner 1 First Name|Owner 1 Last Name|Owner Occupied|Bedrooms|Bathrooms|Beds|Baths|Living Square Feet|Square Footage|Year Built|Estimated Value|Mailing Address|"
     "MLS Number|MLS #|Sqft|Lot Size|List Price|Owner Mailing Address", 3,
     "Owner Name=full_name|Owner=full_name|Owner Full Name=full_name|Owner First Name=first_name|Owner Last Name=last_name|Owner 1 First Name=first_name|Owner 1 Last Name=last_name|Owner 1 Name=full_name|Owner 2 First Name=|Owner 2 Last Name=|"
     "Owner Phone=phone|Owner Email=email|Owner Occupied=|Property Address=street|Property Street=street|Property City=city|Property State=state|Property Zip=zip|Property Zip Code=zip|Property Type=|Mailing Address=street|Mailing City=city|Mailing State=state|"
     "Mailing Zip=zip|Owner Mailing Address=|Price=|List Price=|Sale Price=|Last Sale Date=|Last Sale Amount=|Sale Date=|Sold Date=|Amount=|Estimated Value=|County=|Status="},
};
// clang-format on

std::vector<std::string_view> parts(std::string_view text)
{
    std::vector<std::string_view> result;
    while (!text.empty()) {
        const std::size_t bar = text.find('|');
        result.push_back(text.substr(0, bar));
        text = bar == std::string_view::npos ? std::string_view() : text.substr(bar + 1);
    }
    return result;
}

} // namespace

MappingPreset::MappingPreset(std::string_view key, std::string_view label, std::string_view marks, int needed,
                             std::string_view columns)
    : m_key(key)
    , m_label(label)
    , m_needed(needed)
{
    for (std::string_view mark : parts(marks))
        m_marks.push_back(headingKey(mark));
    std::sort(m_marks.begin(), m_marks.end());
    m_marks.erase(std::unique(m_marks.begin(), m_marks.end()), m_marks.end());
    int rank = 0;
    for (std::string_view column : parts(columns)) {
        const std::size_t equals = column.rfind('=');
        m_columns.push_back(
            {headingKey(column.substr(0, equals)), {std::string(column.substr(equals + 1)), rank++}});
    }
}

double MappingPreset::recognition(const std::vector<std::string> &keys) const
{
    const auto found = std::count_if(m_marks.begin(), m_marks.end(), [&](const std::string &mark) {
        return std::find(keys.begin(), keys.end(), mark) != keys.end();
    });
    return static_cast<double>(found) / m_needed;
}

std::optional<MappingPreset::Meaning> MappingPreset::meaningOf(const std::string &key) const
{
    for (const Column &column : m_columns)
        if (column.heading == key)
            return column.meaning;
    return std::nullopt;
}

const std::vector<MappingPreset> &mappingPresets()
{
    static const std::vector<MappingPreset> presets = [] {
        std::vector<MappingPreset> result;
        for (const PresetRow &row : table)
            result.emplace_back(row.key, row.label, row.marks, row.needed, row.columns);
        return result;
    }();
    return presets;
}

const MappingPreset *findPreset(std::string_view key)
{
    for (const MappingPreset &preset : mappingPresets())
        if (equalsIgnoringAsciiCase(preset.key(), key))
            return &preset;
    return nullptr;
}

const MappingPreset *recognisedPreset(const std::vector<std::string> &headings)
{
    std::vector<std::string> keys;
    for (const std::string &heading : headings)
        keys.push_back(headingKey(heading));
    const MappingPreset *best = nullptr;
    double most = 0;
    for (const MappingPreset &preset : mappingPresets()) {
        const double recognition = preset.recognition(keys);
        if (recognition >= 1.0 && recognition > most) {
            best = &preset;
            most = recognition;
        }
    }
    return best;
}

} // namespace lead
