<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Backup</name>
    <message>
        <source>%1 details belong to no lead.</source>
        <translation>%1 Einzelheiten gehören zu keinem Lead.</translation>
    </message>
    <message>
        <source>%1 match keys belong to no lead.</source>
        <translation>%1 Abgleichschlüssel gehören zu keinem Lead.</translation>
    </message>
    <message>
        <source>%1 leads stand in a stage that does not exist.</source>
        <translation>%1 Leads stehen in einer Phase, die es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 leads have an owner who does not exist.</source>
        <translation>%1 Leads haben einen Betreuer, den es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 leads have a source without a name.</source>
        <translation>%1 Leads haben eine Quelle ohne Namen.</translation>
    </message>
    <message>
        <source>%1 notes and calls belong to no lead.</source>
        <translation>%1 Notizen und Anrufe gehören zu keinem Lead.</translation>
    </message>
    <message>
        <source>The counts of %1 imports do not add up to their rows.</source>
        <translation>Die Zahlen von %1 Importen ergeben nicht die Summe ihrer Zeilen.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Usage: leadwright-cli %1</source>
        <translation>Aufruf: leadwright-cli %1</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Die Option --%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Eine Option --%1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Es fehlt etwas.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>Lists every field of a lead.</source>
        <translation>Listet alle Felder eines Leads auf.</translation>
    </message>
    <message>
        <source>There is no help on “%1”. “leadwright-cli help” lists the commands.</source>
        <translation>Zu „%1“ gibt es keine Hilfe. „leadwright-cli help“ listet die Befehle auf.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>“leadwright-cli help COMMAND” says more; “help conditions” explains --where.
Exit: 0 done, 1 failed, 2 wrong usage, 3 done but some rows were rejected, 130 cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this page.</source>
        <translation>Zeigt diese Seite.</translation>
    </message>
    <message>
        <source>Created %1 with the stages of the template “%2”.</source>
        <translation>%1 wurde mit den Phasen der Vorlage „%2“ angelegt.</translation>
    </message>
    <message>
        <source>Creates a workspace.</source>
        <translation>Legt einen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>“leadwright-cli --workspace FILE init” creates one.</source>
        <translation>„leadwright-cli --workspace DATEI init“ legt einen an.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a lead. “leads” lists them with their numbers.</source>
        <translation>„%1“ ist nicht die Nummer eines Leads. „leads“ listet sie mit ihren Nummern auf.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “leadwright-cli help” lists them.</source>
        <translation>Einen Befehl „%1“ gibt es nicht. „leadwright-cli help“ listet alle auf.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>yes</source>
        <comment>Whether field names are written small inside a sentence: yes or no</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 not %2</source>
        <translation>%1 nicht %2</translation>
    </message>
    <message>
        <source>%1 not on %2</source>
        <translation>%1 nicht am %2</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 vor %2</translation>
    </message>
    <message>
        <source>%1 on or before %2</source>
        <translation>%1 am oder vor %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 on or after %2</source>
        <translation>%1 am oder nach %2</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1 in the last %2</source>
        <translation>%1 in den letzten %2</translation>
    </message>
    <message>
        <source>%1 in the next %2</source>
        <translation>%1 in den nächsten %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 ist kleiner als %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 ist höchstens %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 ist größer als %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 ist mindestens %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source>%1 does not contain %2</source>
        <translation>%1 enthält nicht %2</translation>
    </message>
    <message>
        <source>%1 starts with %2</source>
        <translation>%1 beginnt mit %2</translation>
    </message>
    <message>
        <source>%1 ends with %2</source>
        <translation>%1 endet mit %2</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <translation>%1 liegt zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1 ist nicht leer</translation>
    </message>
    <message>
        <source>%1 is yes</source>
        <translation>%1 ist ja</translation>
    </message>
    <message>
        <source>%1 is no</source>
        <translation>%1 ist nein</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 include %2</source>
        <translation>%1 enthalten %2</translation>
    </message>
    <message>
        <source>%1 do not include %2</source>
        <translation>%1 enthalten nicht %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>DatabaseThread</name>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
</context>
<context>
    <name>DelimitedFile</name>
    <message>
        <source>“%1” is %2, not a list in text form. %3</source>
        <translation>„%1“ ist %2, keine Liste in Textform. %3</translation>
    </message>
</context>
<context>
    <name>DuplicateFinder</name>
    <message>
        <source>The search for duplicates was cancelled.</source>
        <translation>Die Suche nach Dubletten wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Both look like a third lead.</source>
        <translation>Beide ähneln einem dritten Lead.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 cannot be written; the next start will take a little longer.</source>
        <translation>%1 kann nicht geschrieben werden; der nächste Start dauert etwas länger.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Zweite E-Mail</translation>
    </message>
    <message>
        <source>Other e-mails</source>
        <translation>Weitere E-Mails</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Zweites Telefon</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Other phones</source>
        <translation>Weitere Nummern</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Straße, zweite Zeile</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>ZIP / postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Sub ID 1</source>
        <translation>Sub-ID 1</translation>
    </message>
    <message>
        <source>Sub ID 2</source>
        <translation>Sub-ID 2</translation>
    </message>
    <message>
        <source>Sub ID 3</source>
        <translation>Sub-ID 3</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Betreuer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Verlustgrund</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Einwilligung am</translation>
    </message>
    <message>
        <source>Consent wording</source>
        <translation>Wortlaut der Einwilligung</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Do not e-mail</source>
        <translation>Nicht mailen</translation>
    </message>
    <message>
        <source>Do not text</source>
        <translation>Keine SMS</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Erster Kontakt</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Konvertiert</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Line in file</source>
        <translation>Zeile der Datei</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Dublette von</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>There is no file “%1”. Check the name, or whether the drive is connected.</source>
        <translation>Die Datei „%1“ gibt es nicht. Prüfen Sie den Namen oder ob das Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>The file “%1” may not be read. Ask its owner for permission, or copy it to your own folder.</source>
        <translation>Die Datei „%1“ darf nicht gelesen werden. Bitten Sie ihren Besitzer um Erlaubnis oder kopieren Sie sie in Ihren Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads back to itself. Choose the file that it should point to.</source>
        <translation>„%1“ ist eine Verknüpfung, die auf sich selbst zurückführt. Wählen Sie die Datei, auf die sie zeigen soll.</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened. Try again, or copy it to this computer first.</source>
        <translation>Die Datei „%1“ ließ sich nicht öffnen. Versuchen Sie es noch einmal oder kopieren Sie sie zuerst auf diesen Computer.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file inside it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” is a pipe. Save its output to a file and choose that file.</source>
        <translation>„%1“ ist eine Pipe. Speichern Sie ihre Ausgabe in eine Datei und wählen Sie diese.</translation>
    </message>
    <message>
        <source>“%1” is a socket. Choose a regular file.</source>
        <translation>„%1“ ist ein Socket. Wählen Sie eine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“%1” is a device. Choose a regular file.</source>
        <translation>„%1“ ist ein Gerät. Wählen Sie eine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“%1” is not a regular file. Choose a regular file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei. Wählen Sie eine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Export it again and check that it has rows.</source>
        <translation>Die Datei „%1“ ist leer. Exportieren Sie sie noch einmal und prüfen Sie, ob sie Zeilen hat.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end. Check the drive or the network, then try again.</source>
        <translation>Die Datei „%1“ ließ sich nicht bis zum Ende lesen. Prüfen Sie Laufwerk oder Netz und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ForeignFormat</name>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>an old Excel or Word file (.xls, .doc)</source>
        <translation>eine alte Excel- oder Word-Datei (.xls, .doc)</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>eine Tondatei</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>eine Ton- oder Videodatei</translation>
    </message>
    <message>
        <source>a video or photo file</source>
        <translation>eine Video- oder Fotodatei</translation>
    </message>
    <message>
        <source>a compressed file (.gz)</source>
        <translation>eine komprimierte Datei (.gz)</translation>
    </message>
    <message>
        <source>a compressed file (.bz2)</source>
        <translation>eine komprimierte Datei (.bz2)</translation>
    </message>
    <message>
        <source>a compressed file (.xz)</source>
        <translation>eine komprimierte Datei (.xz)</translation>
    </message>
    <message>
        <source>a compressed file (.zst)</source>
        <translation>eine komprimierte Datei (.zst)</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>ein tar-Archiv</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>eine Parquet-Datei</translation>
    </message>
    <message>
        <source>an Avro file</source>
        <translation>eine Avro-Datei</translation>
    </message>
    <message>
        <source>a rich text document (.rtf)</source>
        <translation>ein RTF-Dokument (.rtf)</translation>
    </message>
    <message>
        <source>an Access database</source>
        <translation>eine Access-Datenbank</translation>
    </message>
    <message>
        <source>an Outlook data file (.pst)</source>
        <translation>eine Outlook-Datendatei (.pst)</translation>
    </message>
    <message>
        <source>a binary property list</source>
        <translation>eine binäre Property-Liste</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schriftart</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save the sheet as CSV (UTF-8), and choose that file.</source>
        <translation>Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie das Blatt als CSV (UTF-8) und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Export the list as CSV where it came from, and choose that file.</source>
        <translation>Exportieren Sie die Liste dort, wo sie herkommt, als CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Unpack it first, and choose the file inside.</source>
        <translation>Entpacken Sie sie zuerst und wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>Choose a CSV, TSV or text file with one lead a line.</source>
        <translation>Wählen Sie eine CSV-, TSV- oder Textdatei mit einem Lead je Zeile.</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation>eine Excel-Arbeitsmappe (.xlsx)</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet (.ods)</source>
        <translation>eine OpenDocument-Tabelle (.ods)</translation>
    </message>
    <message>
        <source>a word processor document (.docx, .odt)</source>
        <translation>ein Textdokument (.docx, .odt)</translation>
    </message>
    <message>
        <source>an Office file (.xlsx, .docx)</source>
        <translation>eine Office-Datei (.xlsx, .docx)</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>ein Windows-Programm</translation>
    </message>
    <message>
        <source>a bitmap image</source>
        <translation>ein Bitmap-Bild</translation>
    </message>
    <message>
        <source>binary data, not text</source>
        <translation>Binärdaten, kein Text</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>The row is empty.</source>
        <translation>Die Zeile ist leer.</translation>
    </message>
    <message>
        <source>The row has neither a name nor a company, e-mail address, phone number or external ID, so no lead can be made of it.</source>
        <translation>Die Zeile hat weder einen Namen noch eine Firma, E-Mail-Adresse, Telefonnummer oder externe ID; daraus lässt sich kein Lead machen.</translation>
    </message>
    <message>
        <source>The row has more cells than the file has columns. Probably a text contains the separator without quotes.</source>
        <translation>Die Zeile hat mehr Zellen als die Datei Spalten. Wahrscheinlich enthält ein Text das Trennzeichen ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the file has columns. The missing ones were left as they are.</source>
        <translation>Die Zeile hat weniger Zellen als die Datei Spalten. Die fehlenden blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1: the cell contains bytes that are no text in this file&apos;s encoding. They were replaced by a mark.</source>
        <translation>%1: Die Zelle enthält Bytes, die in der Kodierung dieser Datei kein Text sind. Sie wurden durch ein Zeichen ersetzt.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a valid phone number. It was kept as typed.</source>
        <translation>%1: „%2“ ist keine gültige Telefonnummer. Sie blieb wie eingegeben.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is too short for a phone number. It was kept as typed; add the area code.</source>
        <translation>%1: „%2“ ist zu kurz für eine Telefonnummer. Sie blieb wie eingegeben; ergänzen Sie die Vorwahl.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has too many digits for a phone number. It was kept as typed.</source>
        <translation>%1: „%2“ hat zu viele Ziffern für eine Telefonnummer. Sie blieb wie eingegeben.</translation>
    </message>
    <message>
        <source>%1: a spreadsheet turned the number into &quot;%2&quot; and lost its last digits. Export the column as text and import again.</source>
        <translation>%1: Eine Tabellenkalkulation hat die Nummer zu „%2“ gemacht und ihre letzten Ziffern verloren. Exportieren Sie die Spalte als Text und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; was read as %3.</source>
        <translation>%1: „%2“ wurde als %3 gelesen.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; contains several numbers. The first is the number, the others were added to the other phones.</source>
        <translation>%1: „%2“ enthält mehrere Nummern. Die erste ist die Nummer, die anderen kamen zu den weiteren Nummern.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a valid e-mail address. It was kept as typed.</source>
        <translation>%1: „%2“ ist keine gültige E-Mail-Adresse. Sie blieb wie eingegeben.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; contains several addresses. The first is the address, the others were added to the other e-mails.</source>
        <translation>%1: „%2“ enthält mehrere Adressen. Die erste ist die Adresse, die anderen kamen zu den weiteren E-Mails.</translation>
    </message>
    <message>
        <source>%1: the domain of &quot;%2&quot; looks mistyped. Perhaps %3 was meant.</source>
        <translation>%1: Die Domain von „%2“ sieht vertippt aus. Vielleicht war %3 gemeint.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is a throw-away address.</source>
        <translation>%1: „%2“ ist eine Wegwerfadresse.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; belongs to a department, not to a person.</source>
        <translation>%1: „%2“ gehört zu einer Abteilung, nicht zu einer Person.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a date that can be read. Choose the date format of this column.</source>
        <translation>%1: „%2“ ist kein lesbares Datum. Wählen Sie das Datumsformat dieser Spalte.</translation>
    </message>
    <message>
        <source>%1: the date &quot;%2&quot; does not exist.</source>
        <translation>%1: Das Datum „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no year; a spreadsheet probably dropped it. Export the column as text and import again.</source>
        <translation>%1: „%2“ hat kein Jahr; wahrscheinlich hat es eine Tabellenkalkulation weggelassen. Exportieren Sie die Spalte als Text und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1: in &quot;%2&quot; day and month cannot be told apart. Choose the date format of this column.</source>
        <translation>%1: In „%2“ lassen sich Tag und Monat nicht unterscheiden. Wählen Sie das Datumsformat dieser Spalte.</translation>
    </message>
    <message>
        <source>%1: a spreadsheet turned the date into &quot;%2&quot;. Export the column as text and import again.</source>
        <translation>%1: Eine Tabellenkalkulation hat das Datum zu „%2“ gemacht. Exportieren Sie die Spalte als Text und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number.</source>
        <translation>%1: „%2“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1: the number &quot;%2&quot; is too large.</source>
        <translation>%1: Die Zahl „%2“ ist zu groß.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; can be read in two ways. Choose the decimal mark of this column.</source>
        <translation>%1: „%2“ lässt sich auf zwei Arten lesen. Wählen Sie das Dezimalzeichen dieser Spalte.</translation>
    </message>
    <message>
        <source>%1: a spreadsheet shortened the number to &quot;%2&quot;. Export the column as text and import again.</source>
        <translation>%1: Eine Tabellenkalkulation hat die Zahl zu „%2“ verkürzt. Exportieren Sie die Spalte als Text und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has more decimals than the currency. It was rounded to %3.</source>
        <translation>%1: „%2“ hat mehr Nachkommastellen als die Währung. Es wurde auf %3 gerundet.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a known state. It was kept as typed.</source>
        <translation>%1: „%2“ ist kein bekannter Bundesstaat. Es blieb wie eingegeben.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a known country. It was kept as typed.</source>
        <translation>%1: „%2“ ist kein bekanntes Land. Es blieb wie eingegeben.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a postcode of this country. It was kept as typed.</source>
        <translation>%1: „%2“ ist keine Postleitzahl dieses Landes. Sie blieb wie eingegeben.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; had lost its leading zero and was read as %3.</source>
        <translation>%1: „%2“ hatte die führende Null verloren und wurde als %3 gelesen.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is neither yes nor no.</source>
        <translation>%1: „%2“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; says neither won, lost nor open.</source>
        <translation>%1: „%2“ heißt weder gewonnen noch verloren noch offen.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of the values of this field.</source>
        <translation>%1: „%2“ ist keiner der Werte dieses Felds.</translation>
    </message>
    <message>
        <source>%1 Perhaps %2 was meant.</source>
        <translation>%1 Vielleicht war %2 gemeint.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>A recorded change was altered.</source>
        <translation>Eine aufgezeichnete Änderung wurde verändert.</translation>
    </message>
    <message>
        <source>An act is missing before this one.</source>
        <translation>Vor diesem Vorgang fehlt einer.</translation>
    </message>
    <message>
        <source>Changes of this act were added or removed.</source>
        <translation>Änderungen dieses Vorgangs wurden hinzugefügt oder entfernt.</translation>
    </message>
    <message>
        <source>This act was altered.</source>
        <translation>Dieser Vorgang wurde verändert.</translation>
    </message>
</context>
<context>
    <name>LeadReader</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
</context>
<context>
    <name>LeadRepository</name>
    <message>
        <source>Somebody else changed this lead in the meantime. Read it again and repeat your change.</source>
        <translation>Jemand anders hat diesen Lead inzwischen geändert. Lesen Sie ihn neu und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>There is no lead with the number %1.</source>
        <translation>Einen Lead mit der Nummer %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>LeadService</name>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Lead management for the desktop.</source>
        <translation>Lead-Verwaltung für den Desktop.</translation>
    </message>
    <message>
        <source>The workspace to open; without one the last.</source>
        <translation>Der zu öffnende Arbeitsbereich; ohne Angabe der letzte.</translation>
    </message>
    <message>
        <source>Looks into a list to import it.</source>
        <translation>Sieht eine Liste an, um sie zu importieren.</translation>
    </message>
</context>
<context>
    <name>MergePlan</name>
    <message>
        <source>A merge needs at least two leads.</source>
        <translation>Zum Zusammenführen braucht es mindestens zwei Leads.</translation>
    </message>
    <message>
        <source>A lead cannot be merged with itself.</source>
        <translation>Ein Lead kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <source>A value was to be taken from a lead that is not among those to merge. Choose again.</source>
        <translation>Ein Wert sollte von einem Lead kommen, der nicht zusammengeführt wird. Wählen Sie neu.</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>This copy of Leadwright lacks schema %1. Install it again.</source>
        <translation>Dieser Leadwright-Kopie fehlt Schema %1. Installieren Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>ist am</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is not on</source>
        <translation>ist nicht am</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>ist vor</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>ist am oder vor</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>ist nach</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>ist am oder nach</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>liegt in den letzten</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>liegt in den nächsten</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>ist wahr</translation>
    </message>
    <message>
        <source>is false</source>
        <translation>ist falsch</translation>
    </message>
</context>
<context>
    <name>RelativeDate</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>nächster Monat</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>letztes Quartal</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dieses Quartal</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>nächstes Quartal</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>nächstes Jahr</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message numerus="yes">
        <source>%n quarters</source>
        <translation>
            <numerusform>%n Quartal</numerusform>
            <numerusform>%n Quartale</numerusform>
        </translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>the first day of %1</source>
        <translation>der erste Tag von %1</translation>
    </message>
    <message>
        <source>the last day of %1</source>
        <translation>der letzte Tag von %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 from now</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>More than 1,024 programs have this workspace open. Close some of them.</source>
        <translation>Mehr als 1.024 Programme haben diesen Arbeitsbereich geöffnet. Schließen Sie einige davon.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Kontaktiert</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
</context>
<context>
    <name>lead</name>
    <message>
        <source>The stored condition cannot be read: it has no version.</source>
        <translation>Die gespeicherte Bedingung lässt sich nicht lesen: Sie hat keine Version.</translation>
    </message>
    <message>
        <source>This condition was stored by a newer version of Leadwright. Update Leadwright to use it.</source>
        <translation>Diese Bedingung wurde von einer neueren Leadwright-Version gespeichert. Aktualisieren Sie Leadwright, um sie zu nutzen.</translation>
    </message>
    <message>
        <source>The stored condition cannot be read: &quot;%1&quot; is unknown.</source>
        <translation>Die gespeicherte Bedingung lässt sich nicht lesen: „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>The stored condition cannot be read: it is larger than %1 bytes.</source>
        <translation>Die gespeicherte Bedingung lässt sich nicht lesen: Sie ist größer als %1 Byte.</translation>
    </message>
    <message>
        <source>The stored condition cannot be read: it is not JSON (byte %1).</source>
        <translation>Die gespeicherte Bedingung lässt sich nicht lesen: Sie ist kein JSON (Byte %1).</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>every lead</source>
        <translation>jeder Lead</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>kein Lead</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>nicht (%1)</translation>
    </message>
    <message>
        <source>The condition is too long: at most %1 characters.</source>
        <translation>Die Bedingung ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>ein Geldbetrag</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>a stage</source>
        <translation>eine Phase</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>ein Import</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>ein Lead</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 is %2; &quot;%3&quot; is not.</source>
        <translation>%1 ist %2; „%3“ ist es nicht.</translation>
    </message>
    <message>
        <source>Write numbers without grouping and with a point, such as 12500.5.</source>
        <translation>Schreiben Sie Zahlen ohne Gruppierung und mit Punkt, etwa 12500.5.</translation>
    </message>
    <message>
        <source>The number %1 is too large.</source>
        <translation>Die Zahl %1 ist zu groß.</translation>
    </message>
    <message>
        <source>%1 is %2; &quot;%3&quot; is not. Write dates as 2026-01-31, today, last month or 3 days ago.</source>
        <translation>%1 ist %2; „%3“ ist es nicht. Schreiben Sie Daten als 2026-01-31, today, last month oder 3 days ago.</translation>
    </message>
    <message>
        <source>%1 is yes or no; &quot;%2&quot; is neither.</source>
        <translation>%1 ist ja oder nein; „%2“ ist keins von beiden.</translation>
    </message>
    <message>
        <source>%1 is never &quot;%2&quot;.</source>
        <translation>%1 ist nie „%2“.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>Es ist eines von %1.</translation>
    </message>
    <message>
        <source>%1 is a date without a time of day; &quot;%2&quot; is a moment.</source>
        <translation>%1 ist ein Datum ohne Uhrzeit; „%2“ ist ein Zeitpunkt.</translation>
    </message>
    <message>
        <source>%1 is a date without a time of day; count in days or longer.</source>
        <translation>%1 ist ein Datum ohne Uhrzeit; zählen Sie in Tagen oder länger.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 needs at least one value.</source>
        <translation>„%1“ bei %2 braucht mindestens einen Wert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 needs %3 values, not %4.</source>
        <translation>„%1“ bei %2 braucht %3 Werte, nicht %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not suit %2, which is %3. Use one of: %4.</source>
        <translation>„%1“ passt nicht zu %2, das ist %3. Nehmen Sie eines von: %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a length of time such as 30 days or 2 weeks; &quot;%2&quot; is none.</source>
        <translation>„%1“ braucht eine Dauer wie 30 days oder 2 weeks; „%2“ ist keine.</translation>
    </message>
    <message>
        <source>%1 cannot be used in conditions.</source>
        <translation>%1 lässt sich in Bedingungen nicht verwenden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 needs a text that is not empty. To find empty fields write: %2 is empty</source>
        <translation>„%1“ bei %2 braucht einen Text, der nicht leer ist. Leere Felder finden Sie mit: %2 is empty</translation>
    </message>
    <message>
        <source>Nothing is between %1 and %2: write the smaller value first.</source>
        <translation>Zwischen %1 und %2 liegt nichts: Schreiben Sie den kleineren Wert zuerst.</translation>
    </message>
    <message>
        <source>The mapping sends the column “%1” to “%2”, but there is no such field. The command “fields” lists the names of all fields.</source>
        <translation>Die Zuordnung schickt die Spalte „%1“ nach „%2“, aber ein solches Feld gibt es nicht. Der Befehl „fields“ listet alle Feldnamen auf.</translation>
    </message>
    <message>
        <source>The mapping sends the column “%1” to “%2”, which is worked out by Leadwright and cannot be imported.</source>
        <translation>Die Zuordnung schickt die Spalte „%1“ nach „%2“, das Leadwright selbst berechnet und das nicht importiert werden kann.</translation>
    </message>
    <message>
        <source>The mapping sends both “%1” and “%2” to %3. Only one column can fill a field.</source>
        <translation>Die Zuordnung schickt „%1“ und „%2“ nach %3. Nur eine Spalte kann ein Feld füllen.</translation>
    </message>
    <message>
        <source>The mapping is not a JSON object. It has to look like {&quot;columns&quot;: {&quot;Heading&quot;: &quot;field&quot;}}.</source>
        <translation>Die Zuordnung ist kein JSON-Objekt. Sie muss so aussehen: {&quot;columns&quot;: {&quot;Heading&quot;: &quot;field&quot;}}.</translation>
    </message>
    <message>
        <source>The mapping was saved by a newer version of Leadwright. Update Leadwright, or save the mapping again here.</source>
        <translation>Die Zuordnung wurde von einer neueren Leadwright-Version gespeichert. Aktualisieren Sie Leadwright oder speichern Sie die Zuordnung hier neu.</translation>
    </message>
    <message>
        <source>The mapping names no columns. It has to look like {&quot;columns&quot;: {&quot;Heading&quot;: &quot;field&quot;}}.</source>
        <translation>Die Zuordnung nennt keine Spalten. Sie muss so aussehen: {&quot;columns&quot;: {&quot;Heading&quot;: &quot;field&quot;}}.</translation>
    </message>
    <message>
        <source>The mapping gives every lead a value for “%1”, but there is no such field. The command “fields” lists the names of all fields.</source>
        <translation>Die Zuordnung gibt jedem Lead einen Wert für „%1“, aber ein solches Feld gibt es nicht. Der Befehl „fields“ listet alle Feldnamen auf.</translation>
    </message>
    <message>
        <source>The mapping expects a column “%1”, but the file has none of that name. Its columns are: %2.</source>
        <translation>Die Zuordnung erwartet eine Spalte „%1“, aber die Datei hat keine dieses Namens. Ihre Spalten sind: %2.</translation>
    </message>
    <message>
        <source>Same e-mail address: %1</source>
        <translation>Gleiche E-Mail-Adresse: %1</translation>
    </message>
    <message>
        <source>Same phone number: %1</source>
        <translation>Gleiche Telefonnummer: %1</translation>
    </message>
    <message>
        <source>Same company: %1</source>
        <translation>Gleiche Firma: %1</translation>
    </message>
    <message>
        <source>Same street address: %1</source>
        <translation>Gleiche Straße: %1</translation>
    </message>
    <message>
        <source>Same city: %1</source>
        <translation>Gleicher Ort: %1</translation>
    </message>
    <message>
        <source>Same state: %1</source>
        <translation>Gleicher Bundesstaat: %1</translation>
    </message>
    <message>
        <source>Same postcode: %1</source>
        <translation>Gleiche Postleitzahl: %1</translation>
    </message>
    <message>
        <source>Same first name: %1</source>
        <translation>Gleicher Vorname: %1</translation>
    </message>
    <message>
        <source>Same last name: %1</source>
        <translation>Gleicher Nachname: %1</translation>
    </message>
    <message>
        <source>Forms of one name: %1 and %2</source>
        <translation>Formen eines Namens: %1 und %2</translation>
    </message>
    <message>
        <source>Names sound alike: %1 and %2</source>
        <translation>Namen klingen gleich: %1 und %2</translation>
    </message>
    <message>
        <source>The initial fits: %1 and %2</source>
        <translation>Der Anfangsbuchstabe passt: %1 und %2</translation>
    </message>
    <message>
        <source>Same value of %1: %2</source>
        <translation>Gleicher Wert von %1: %2</translation>
    </message>
    <message>
        <source>Names are spelled alike: %1 and %2</source>
        <translation>Namen sind ähnlich geschrieben: %1 und %2</translation>
    </message>
    <message>
        <source>%1 is nearly the same: %2 and %3</source>
        <translation>%1 ist fast gleich: %2 und %3</translation>
    </message>
    <message>
        <source>%1 differs: %2 and %3</source>
        <translation>%1 unterscheidet sich: %2 und %3</translation>
    </message>
    <message>
        <source>First and last name are swapped.</source>
        <translation>Vor- und Nachname sind vertauscht.</translation>
    </message>
    <message>
        <source>One is junior, the other senior.</source>
        <translation>Einer ist junior, der andere senior.</translation>
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
        <translation>„and“ oder „or“</translation>
    </message>
    <message>
        <source>At column %1: %2</source>
        <translation>In Spalte %1: %2</translation>
    </message>
    <message>
        <source>The condition ends at column %1 where %2 is expected.</source>
        <translation>Die Bedingung endet in Spalte %1, wo %2 erwartet wird.</translation>
    </message>
    <message>
        <source>Expected %1 at column %2, not &quot;%3&quot;.</source>
        <translation>Erwartet wird %1 in Spalte %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>The condition is nested too deeply at column %1: at most %2 levels.</source>
        <translation>Die Bedingung ist in Spalte %1 zu tief verschachtelt: höchstens %2 Ebenen.</translation>
    </message>
    <message>
        <source>The condition is too long at column %1: at most %2 tests.</source>
        <translation>Die Bedingung ist in Spalte %1 zu lang: höchstens %2 Prüfungen.</translation>
    </message>
    <message>
        <source>&quot;and&quot;, &quot;or&quot; or the &quot;)&quot; for the &quot;(&quot; at column %1</source>
        <translation>„and“, „or“ oder die „)“ zur „(“ in Spalte %1</translation>
    </message>
    <message>
        <source>an operator for %1, such as %2,</source>
        <translation>ein Operator für %1, etwa %2,</translation>
    </message>
    <message>
        <source>a field name</source>
        <translation>ein Feldname</translation>
    </message>
    <message>
        <source>Unknown field &quot;%1&quot; at column %2.</source>
        <translation>Unbekanntes Feld „%1“ in Spalte %2.</translation>
    </message>
    <message>
        <source>Put texts in quotes; the fields are listed under Fields in the help.</source>
        <translation>Setzen Sie Texte in Anführungszeichen; die Felder stehen in der Hilfe unter Felder.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>&quot;and&quot; and the second value of &quot;between&quot;</source>
        <translation>„and“ und der zweite Wert von „between“</translation>
    </message>
    <message>
        <source>&quot;,&quot; or the &quot;)&quot; for the &quot;(&quot; at column %1</source>
        <translation>„,“ oder die „)“ zur „(“ in Spalte %1</translation>
    </message>
    <message>
        <source>Expected &quot;and&quot; or &quot;or&quot; before &quot;%1&quot; at column %2.</source>
        <translation>Vor „%1“ in Spalte %2 wird „and“ oder „or“ erwartet.</translation>
    </message>
    <message>
        <source>a value for %1</source>
        <translation>ein Wert für %1</translation>
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
        <translation>Notiz</translation>
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
        <translation>Der Text in Anführungszeichen, der in Spalte %1 beginnt, hat kein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>The &quot;[&quot; at column %1 has no closing &quot;]&quot;.</source>
        <translation>Die „[“ in Spalte %1 hat keine schließende „]“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at column %2 has no meaning here. Put texts that contain it in quotes.</source>
        <translation>„%1“ in Spalte %2 hat hier keine Bedeutung. Setzen Sie Texte, die es enthalten, in Anführungszeichen.</translation>
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
        <translation>In Dateien von %1 enthält diese Spalte nichts, wofür ein Lead ein Feld hat.</translation>
    </message>
    <message>
        <source>The heading suggests %1, but the values do not look like it.</source>
        <translation>Die Überschrift lässt %1 vermuten, aber die Werte sehen nicht danach aus.</translation>
    </message>
    <message>
        <source>This may be %1, but the column has no values that would show it.</source>
        <translation>Das könnte %1 sein, aber die Spalte hat keine Werte, die es zeigen.</translation>
    </message>
    <message>
        <source>This may be %1; neither the heading nor the values settle it.</source>
        <translation>Das könnte %1 sein; weder Überschrift noch Werte entscheiden es.</translation>
    </message>
    <message>
        <source>This may be %1 or %2; neither the heading nor the values settle it.</source>
        <translation>Das könnte %1 oder %2 sein; weder Überschrift noch Werte entscheiden es.</translation>
    </message>
    <message>
        <source>%1 is already filled by the column “%2”.</source>
        <translation>%1 wird schon von der Spalte „%2“ gefüllt.</translation>
    </message>
</context>
<context>
    <name>lead::Reader</name>
    <message>
        <source>an object is expected here</source>
        <translation>hier wird ein Objekt erwartet</translation>
    </message>
    <message>
        <source>the condition has more than %1 parts</source>
        <translation>die Bedingung hat mehr als %1 Teile</translation>
    </message>
    <message>
        <source>the condition is nested more than %1 levels</source>
        <translation>die Bedingung ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>one of &quot;all&quot;, &quot;any&quot;, &quot;not&quot; or a &quot;field&quot; is expected here</source>
        <translation>hier wird „all“, „any“, „not“ oder ein „field“ erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; &quot;all&quot;, &quot;any&quot;, &quot;not&quot; or &quot;field&quot; is expected</source>
        <translation>„%1“ ist unbekannt; erwartet wird „all“, „any“, „not“ oder „field“</translation>
    </message>
    <message>
        <source>The stored condition cannot be read: at %1, %2.</source>
        <translation>Die gespeicherte Bedingung lässt sich nicht lesen: Bei %1, %2.</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>hier wird eine Liste erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown</source>
        <translation>„%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>ein Feld „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no operator &quot;%1&quot;</source>
        <translation>einen Operator „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>hier wird eine Zahl erwartet</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>hier wird ein Text erwartet</translation>
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
