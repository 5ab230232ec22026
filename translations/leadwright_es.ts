<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>Backup</name>
    <message>
        <source>%1 details belong to no lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 match keys belong to no lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads stand in a stage that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads have an owner who does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads have a source without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes and calls belong to no lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts of %1 imports do not add up to their rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Usage: leadwright-cli %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every field of a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no help on “%1”. “leadwright-cli help” lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“leadwright-cli help COMMAND” says more; “help conditions” explains --where.
Exit: 0 done, 1 failed, 2 wrong usage, 3 done but some rows were rejected, 130 cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1 with the stages of the template “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“leadwright-cli --workspace FILE init” creates one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the number of a lead. “leads” lists them with their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. “leadwright-cli help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>yes</source>
        <comment>Whether field names are written small inside a sentence: yes or no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on or before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on or after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the last %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the next %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not contain %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 include %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 do not include %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseThread</name>
    <message>
        <source>No workspace is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DelimitedFile</name>
    <message>
        <source>“%1” is %2, not a list in text form. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicateFinder</name>
    <message>
        <source>The search for duplicates was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both look like a third lead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written; the next start will take a little longer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP / postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub ID 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub ID 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub ID 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line in file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>There is no file “%1”. Check the name, or whether the drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” may not be read. Ask its owner for permission, or copy it to your own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a link that leads back to itself. Choose the file that it should point to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” could not be opened. Try again, or copy it to this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a pipe. Save its output to a file and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a socket. Choose a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a device. Choose a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a regular file. Choose a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is empty. Export it again and check that it has rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end. Check the drive or the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForeignFormat</name>
    <message>
        <source>an SQLite database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Excel or Word file (.xls, .doc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video or photo file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file (.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file (.bz2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file (.xz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file (.zst)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Avro file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rich text document (.rtf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Access database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Outlook data file (.pst)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a binary property list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save the sheet as CSV (UTF-8), and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list as CSV where it came from, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it first, and choose the file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV, TSV or text file with one lead a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet (.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word processor document (.docx, .odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Office file (.xlsx, .docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bitmap image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary data, not text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>The row is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has neither a name nor a company, e-mail address, phone number or external ID, so no lead can be made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more cells than the file has columns. Probably a text contains the separator without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has fewer cells than the file has columns. The missing ones were left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the cell contains bytes that are no text in this file&apos;s encoding. They were replaced by a mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a valid phone number. It was kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is too short for a phone number. It was kept as typed; add the area code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has too many digits for a phone number. It was kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a spreadsheet turned the number into &quot;%2&quot; and lost its last digits. Export the column as text and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; was read as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; contains several numbers. The first is the number, the others were added to the other phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a valid e-mail address. It was kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; contains several addresses. The first is the address, the others were added to the other e-mails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the domain of &quot;%2&quot; looks mistyped. Perhaps %3 was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is a throw-away address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; belongs to a department, not to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a date that can be read. Choose the date format of this column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the date &quot;%2&quot; does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no year; a spreadsheet probably dropped it. Export the column as text and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in &quot;%2&quot; day and month cannot be told apart. Choose the date format of this column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a spreadsheet turned the date into &quot;%2&quot;. Export the column as text and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the number &quot;%2&quot; is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; can be read in two ways. Choose the decimal mark of this column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a spreadsheet shortened the number to &quot;%2&quot;. Export the column as text and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has more decimals than the currency. It was rounded to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a known state. It was kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a known country. It was kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a postcode of this country. It was kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; had lost its leading zero and was read as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; says neither won, lost nor open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of the values of this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Perhaps %2 was meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>A recorded change was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An act is missing before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of this act were added or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This act was altered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadReader</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadRepository</name>
    <message>
        <source>Somebody else changed this lead in the meantime. Read it again and repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lead with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadService</name>
    <message>
        <source>No workspace is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Lead management for the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace to open; without one the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks into a list to import it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergePlan</name>
    <message>
        <source>A merge needs at least two leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead cannot be merged with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value was to be taken from a lead that is not among those to merge. Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>This copy of Leadwright lacks schema %1. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is false</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelativeDate</name>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quarters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first day of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>More than 1,024 programs have this workspace open. Close some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead</name>
    <message>
        <source>The stored condition cannot be read: it has no version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This condition was stored by a newer version of Leadwright. Update Leadwright to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored condition cannot be read: &quot;%1&quot; is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored condition cannot be read: it is larger than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored condition cannot be read: it is not JSON (byte %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition is too long: at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; &quot;%3&quot; is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write numbers without grouping and with a point, such as 12500.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; &quot;%3&quot; is not. Write dates as 2026-01-31, today, last month or 3 days ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is yes or no; &quot;%2&quot; is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is never &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a date without a time of day; &quot;%2&quot; is a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a date without a time of day; count in days or longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 needs at least one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 needs %3 values, not %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not suit %2, which is %3. Use one of: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a length of time such as 30 days or 2 weeks; &quot;%2&quot; is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used in conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 needs a text that is not empty. To find empty fields write: %2 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is between %1 and %2: write the smaller value first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping sends the column “%1” to “%2”, but there is no such field. The command “fields” lists the names of all fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping sends the column “%1” to “%2”, which is worked out by Leadwright and cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping sends both “%1” and “%2” to %3. Only one column can fill a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is not a JSON object. It has to look like {&quot;columns&quot;: {&quot;Heading&quot;: &quot;field&quot;}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping was saved by a newer version of Leadwright. Update Leadwright, or save the mapping again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names no columns. It has to look like {&quot;columns&quot;: {&quot;Heading&quot;: &quot;field&quot;}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping gives every lead a value for “%1”, but there is no such field. The command “fields” lists the names of all fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping expects a column “%1”, but the file has none of that name. Its columns are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same e-mail address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same phone number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same company: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same street address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same city: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same state: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same postcode: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same first name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same last name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms of one name: %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names sound alike: %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initial fits: %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same value of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are spelled alike: %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nearly the same: %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs: %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last name are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is junior, the other senior.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::ConditionEdit</name>
    <message>
        <source>Ways to go on with the condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::ConditionParser</name>
    <message>
        <source>&quot;and&quot; or &quot;or&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At column %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition ends at column %1 where %2 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1 at column %2, not &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition is nested too deeply at column %1: at most %2 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition is too long at column %1: at most %2 tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;and&quot;, &quot;or&quot; or the &quot;)&quot; for the &quot;(&quot; at column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operator for %1, such as %2,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown field &quot;%1&quot; at column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put texts in quotes; the fields are listed under Fields in the help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;and&quot; and the second value of &quot;between&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;,&quot; or the &quot;)&quot; for the &quot;(&quot; at column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected &quot;and&quot; or &quot;or&quot; before &quot;%1&quot; at column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::FieldChoice</name>
    <message>
        <source>Field for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::ImportPage</name>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a list of leads on this window, or choose a file. Nothing is written before you have seen how its columns are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.tab *.psv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes were taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were left alone because somebody worked on them since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected rows are saved in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::ImportPlanView</name>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table begins below line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file and the fields that they fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace what the file says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lead as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the row aside for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as fields of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the values show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first (31/12/2026)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first (12/31/2026)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year first (2026-12-31)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of rows that have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the lead is &amp;known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns without a &amp;field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every column has a field. Nothing is written before you press Import, and the whole import can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column becomes a field of its own. The whole import can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 columns become fields of their own. The whole import can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column has no field and is left out. The whole import can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 columns have no field and are left out. The whole import can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::ImportProgressView</name>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leads appear when the import is complete. You can go on working meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::ImportResultView</name>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the imported leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;another list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of %1 was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows in %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows read until then are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates could be read both ways and were taken day first; to change that, undo and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates could be read both ways and were taken month first; to change that, undo and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of %1 was undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::ImportService</name>
    <message>
        <source>The rejected rows cannot be written to %1. Choose another folder; the rows are kept in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::LeadDialog</name>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::LeadListModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::LeadListView</name>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::LeadService</name>
    <message>
        <source>Another workspace was opened instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::LeadsPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, companies, e-mail, phone (press /)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition, such as: source = &quot;Google Ads&quot; and captured in last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a list of leads on this window, or choose a file. CSV, text and tab-separated files of any program will do; the columns are recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the search and the condition together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear search and condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::Lexer</name>
    <message>
        <source>The quoted text that begins at column %1 has no closing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;[&quot; at column %1 has no closing &quot;]&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; at column %2 has no meaning here. Put texts that contain it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::MainWindow</name>
    <message>
        <source>Opening the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads are invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadwright workspaces (*.leadwright)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Leadwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of %1 was cut off after %2 rows. None of them are visible yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values were left alone because somebody changed them since. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the running import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the import of %1 and quit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows read until now stay and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on importing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::MappingModel</name>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is filled by “%2” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::NewWorkspaceDialog</name>
    <message>
        <source>My leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals and negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadwright workspaces (*.leadwright)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::Proposal</name>
    <message>
        <source>In files of %1 this column holds nothing that a lead has a field for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading suggests %1, but the values do not look like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be %1, but the column has no values that would show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be %1; neither the heading nor the values settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be %1 or %2; neither the heading nor the values settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already filled by the column “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::Reader</name>
    <message>
        <source>an object is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the condition has more than %1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the condition is nested more than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of &quot;all&quot;, &quot;any&quot;, &quot;not&quot; or a &quot;field&quot; is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; &quot;all&quot;, &quot;any&quot;, &quot;not&quot; or &quot;field&quot; is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored condition cannot be read: at %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no operator &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::SampleService</name>
    <message>
        <source>The sample team cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lead::WelcomePage</name>
    <message>
        <source>Welcome to Leadwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your leads stay in one file on this computer. How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in an invented team with 2,000 leads; nothing of yours is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a CSV or text file of any program; its columns are recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an empty workspace and the stages that fit your kind of sales.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
