<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>ActivityActs</name>
    <message>
        <source>This is not there any more. Somebody removed it.</source>
        <translation>Das ist nicht mehr vorhanden. Jemand hat es entfernt.</translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation>Die Notiz ist leer. Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>The call has no outcome. Say how it ended.</source>
        <translation>Der Anruf hat kein Ergebnis. Geben Sie an, wie er ausging.</translation>
    </message>
    <message>
        <source>Call with %1: %2</source>
        <translation>Anruf mit %1: %2</translation>
    </message>
    <message>
        <source>Pin a note on %1</source>
        <translation>Notiz zu %1 anheften</translation>
    </message>
    <message>
        <source>Unpin a note on %1</source>
        <translation>Notiz zu %1 lösen</translation>
    </message>
    <message>
        <source>The task has no text. Say what is to be done.</source>
        <translation>Die Aufgabe hat keinen Text. Geben Sie an, was zu tun ist.</translation>
    </message>
    <message>
        <source>Task for %1: %2</source>
        <translation>Aufgabe für %1: %2</translation>
    </message>
    <message>
        <source>Done for %1: %2</source>
        <translation>Erledigt für %1: %2</translation>
    </message>
    <message>
        <source>Not done for %1: %2</source>
        <translation>Nicht erledigt für %1: %2</translation>
    </message>
    <message>
        <source>Snooze for %1: %2</source>
        <translation>Für %1 zurückstellen: %2</translation>
    </message>
    <message>
        <source>Change task for %1: %2</source>
        <translation>Aufgabe für %1 ändern: %2</translation>
    </message>
    <message>
        <source>Remove task for %1: %2</source>
        <translation>Aufgabe für %1 entfernen: %2</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>%1 an %2 anhängen</translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation>%1 von %2 lösen</translation>
    </message>
    <message>
        <source>“%1” is no kind of task. There are call, email, text, meeting and todo.</source>
        <translation>„%1“ ist keine Art von Aufgabe. Es gibt call, email, text, meeting und todo.</translation>
    </message>
    <message>
        <source>A task takes between a minute and a week.</source>
        <translation>Eine Aufgabe dauert zwischen einer Minute und einer Woche.</translation>
    </message>
    <message>
        <source>A reminder comes at most four weeks before the task is due.</source>
        <translation>Eine Erinnerung kommt höchstens vier Wochen vor der Fälligkeit.</translation>
    </message>
    <message>
        <source>A task without a date can be neither repeated nor reminded of. Give it one.</source>
        <translation>Eine Aufgabe ohne Termin kann weder wiederholt noch erinnert werden. Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Es gibt keine Zeitzone „%1“.</translation>
    </message>
    <message>
        <source>This user is not there any more.</source>
        <translation>Diese Person gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The note has %1 characters, and %2 are the most. Shorten it, or save it as a file and attach that.</source>
        <translation>Die Notiz hat %1 Zeichen, erlaubt sind höchstens %2. Kürzen Sie sie, oder speichern Sie sie als Datei und hängen Sie diese an.</translation>
    </message>
</context>
<context>
    <name>ActivityRepository</name>
    <message>
        <source>Somebody else changed this in the meantime. Look at it again and repeat your change.</source>
        <translation>Jemand anderes hat dies inzwischen geändert. Sehen Sie es sich noch einmal an und wiederholen Sie Ihre Änderung.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 cannot be read to its end.</source>
        <translation>%1 kann nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot serve as a backup.</source>
        <translation>%1 ist beschädigt und taugt nicht als Sicherung.</translation>
    </message>
    <message>
        <source>There is already a file at %1. Choose another name.</source>
        <translation>Unter %1 gibt es schon eine Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The disk at %1 has too little room: %2 MB are needed.</source>
        <translation>Der Datenträger bei %1 hat zu wenig Platz: %2 MB werden benötigt.</translation>
    </message>
    <message>
        <source>The backup cannot be written to %1. Choose another place.</source>
        <translation>Die Sicherung kann nicht nach %1 geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 is not what was written as a backup: its checksum differs. Take an older backup.</source>
        <translation>%1 ist nicht das, was als Sicherung geschrieben wurde: Die Prüfsumme weicht ab. Nehmen Sie eine ältere Sicherung.</translation>
    </message>
    <message>
        <source>The backup cannot be copied beside %1. Check free space and permissions.</source>
        <translation>Die Sicherung kann nicht neben %1 kopiert werden. Prüfen Sie freien Speicher und Rechte.</translation>
    </message>
    <message>
        <source>%1 cannot be moved aside. Close the programs that use it and try again.</source>
        <translation>%1 kann nicht beiseitegelegt werden. Schließen Sie die Programme, die es benutzen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The restored workspace cannot be put at %1; it is at %2.</source>
        <translation>Der wiederhergestellte Arbeitsbereich kann nicht nach %1 gelegt werden; er liegt in %2.</translation>
    </message>
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
        <source>%1 notes and calls belong to no lead.</source>
        <translation>%1 Notizen und Anrufe gehören zu keinem Lead.</translation>
    </message>
    <message>
        <source>The counts of %1 imports do not add up to their rows.</source>
        <translation>Die Zahlen von %1 Importen ergeben nicht die Summe ihrer Zeilen.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>A row of the table %1 refers to one that does not exist.</source>
        <translation>Eine Zeile der Tabelle %1 verweist auf eine, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The journal does not fit its chain from operation %1 on. %2</source>
        <translation>Das Protokoll passt ab Vorgang %1 nicht mehr zu seiner Kette. %2</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>Repariert: %1</translation>
    </message>
    <message>
        <source>%1 cannot be kept aside. Check free space and permissions of its folder.</source>
        <translation>%1 kann nicht beiseitegelegt werden. Prüfen Sie freien Platz und Rechte des Ordners.</translation>
    </message>
    <message>
        <source>%1 leads belong to an import that does not exist.</source>
        <translation>%1 Leads gehören zu einem Import, den es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 tasks belong to no lead.</source>
        <translation>%1 Aufgaben gehören zu keinem Lead.</translation>
    </message>
    <message>
        <source>%1 stays in a stage belong to no lead.</source>
        <translation>%1 Aufenthalte in einer Phase gehören zu keinem Lead.</translation>
    </message>
    <message>
        <source>The copy cannot be written to the folder %1. Check that it is there and that you may write to it, or choose another place.</source>
        <translation>Die Kopie lässt sich nicht in den Ordner %1 schreiben. Prüfen Sie, ob es ihn gibt und ob Sie dort schreiben dürfen, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 tasks have an owner who does not exist.</source>
        <translation>%1 Aufgaben haben einen Betreuer, den es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 tasks have a priority, length or reminder that cannot be.</source>
        <translation>%1 Aufgaben haben eine Priorität, Dauer oder Erinnerung, die es nicht geben kann.</translation>
    </message>
    <message>
        <source>%1 stays in a state of the lifecycle belong to no lead.</source>
        <translation>%1 Aufenthalte in einer Stufe des Lebenszyklus gehören zu keinem Lead.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are not in the folder %1: %2. Copy them there from a backup that has them, or attach them again.</source>
        <translation>
            <numerusform>%n angehängte Datei ist nicht im Ordner %1: %2. Kopieren Sie sie aus einer Sicherung dorthin, die sie hat, oder hängen Sie sie neu an.</numerusform>
            <numerusform>%n angehängte Dateien sind nicht im Ordner %1: %2. Kopieren Sie sie aus einer Sicherung dorthin, die sie hat, oder hängen Sie sie neu an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) in the folder %1 are damaged or cannot be read: %2. Copy them there from a backup that has them, or attach them again.</source>
        <translation>
            <numerusform>%n angehängte Datei im Ordner %1 ist beschädigt oder nicht lesbar: %2. Kopieren Sie sie aus einer Sicherung dorthin, die sie hat, oder hängen Sie sie neu an.</numerusform>
            <numerusform>%n angehängte Dateien im Ordner %1 sind beschädigt oder nicht lesbar: %2. Kopieren Sie sie aus einer Sicherung dorthin, die sie hat, oder hängen Sie sie neu an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads are merged into a lead that does not exist.</source>
        <translation>%1 Leads sind in einen Lead zusammengeführt, den es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 attached files belong to no lead.</source>
        <translation>%1 angehängte Dateien gehören zu keinem Lead.</translation>
    </message>
    <message>
        <source>The value of “%2” of %1 leads is lost: its text is not in the workspace. Restore a backup, or set the field anew.</source>
        <translation>Der Wert von „%2“ ist bei %1 Leads verloren: Sein Text ist nicht im Arbeitsbereich. Stellen Sie eine Sicherung wieder her oder setzen Sie das Feld neu.</translation>
    </message>
    <message>
        <source>%1 leads would not be recognised when they come again: their match keys are missing. Repair makes them anew.</source>
        <translation>%1 Leads würden nicht wiedererkannt, wenn sie noch einmal kommen: Ihre Vergleichsschlüssel fehlen. Reparieren legt sie neu an.</translation>
    </message>
    <message>
        <source>Match keys of %1 leads made anew.</source>
        <translation>Vergleichsschlüssel von %1 Leads neu angelegt.</translation>
    </message>
    <message>
        <source>%1 attached files copied back from backups.</source>
        <translation>%1 angehängte Dateien aus Sicherungen zurückkopiert.</translation>
    </message>
</context>
<context>
    <name>BoardCommands</name>
    <message>
        <source>Search the board</source>
        <translation>Board durchsuchen</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Sort the cards…</source>
        <translation>Karten sortieren…</translation>
    </message>
    <message>
        <source>Fold or unfold the column</source>
        <translation>Spalte ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Move the card one stage back</source>
        <translation>Karte eine Phase zurück</translation>
    </message>
    <message>
        <source>Move the card one stage on</source>
        <translation>Karte eine Phase weiter</translation>
    </message>
    <message>
        <source>Add a next step…</source>
        <translation>Nächsten Schritt hinzufügen…</translation>
    </message>
    <message>
        <source>Put the card one place up (by hand)</source>
        <translation>Karte einen Platz nach oben setzen (von Hand)</translation>
    </message>
    <message>
        <source>Put the card one place down (by hand)</source>
        <translation>Karte einen Platz nach unten setzen (von Hand)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Put the next step off…</source>
        <translation>Nächsten Schritt aufschieben…</translation>
    </message>
    <message>
        <source>Tick the next step off</source>
        <translation>Nächsten Schritt abhaken</translation>
    </message>
    <message>
        <source>Move to a stage…</source>
        <translation>In eine Phase verschieben…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Tag hinzufügen…</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Menu of the card</source>
        <translation>Menü der Karte</translation>
    </message>
    <message>
        <source>Show my leads only, or all</source>
        <translation>Nur meine Leads zeigen, oder alle</translation>
    </message>
    <message>
        <source>Show what is overdue only, or all</source>
        <translation>Nur Überfälliges zeigen, oder alles</translation>
    </message>
    <message>
        <source>Show leads without a next step only, or all</source>
        <translation>Nur Leads ohne nächsten Schritt zeigen, oder alle</translation>
    </message>
    <message>
        <source>Show rotting leads only, or all</source>
        <translation>Nur liegen gebliebene Leads zeigen, oder alle</translation>
    </message>
    <message>
        <source>Select the cards of the column</source>
        <translation>Karten der Spalte auswählen</translation>
    </message>
    <message>
        <source>Add a lead to the column…</source>
        <translation>Lead zur Spalte hinzufügen …</translation>
    </message>
    <message>
        <source>Limit and rotting days of the column…</source>
        <translation>Grenze der Spalte und Tage bis zum Liegenbleiben …</translation>
    </message>
</context>
<context>
    <name>BulkActs</name>
    <message>
        <source>Assigning leads to %1</source>
        <translation>Leads werden %1 zugewiesen</translation>
    </message>
    <message>
        <source>Taking leads from their owners</source>
        <translation>Leads werden den Betreuern entzogen</translation>
    </message>
    <message>
        <source>Moving leads to %1</source>
        <translation>Leads werden nach %1 verschoben</translation>
    </message>
    <message>
        <source>Tagging leads with %1</source>
        <translation>Leads erhalten den Tag %1</translation>
    </message>
    <message>
        <source>Removing the tag %1</source>
        <translation>Tag %1 wird entfernt</translation>
    </message>
    <message>
        <source>Changing leads</source>
        <translation>Leads werden geändert</translation>
    </message>
    <message>
        <source>Adding tasks: %1</source>
        <translation>Aufgaben werden angelegt: %1</translation>
    </message>
    <message>
        <source>Marking leads as not to be contacted</source>
        <translation>Leads werden als „nicht kontaktieren“ markiert</translation>
    </message>
    <message>
        <source>Allowing contact again</source>
        <translation>Kontakt wird wieder erlaubt</translation>
    </message>
    <message>
        <source>Deleting leads</source>
        <translation>Leads werden gelöscht</translation>
    </message>
    <message>
        <source>Bringing leads back</source>
        <translation>Leads werden zurückgeholt</translation>
    </message>
    <message>
        <source>Assign %1 to %2</source>
        <translation>%1 an %2 zuweisen</translation>
    </message>
    <message>
        <source>Assign %n leads to %2</source>
        <translation>%n Leads an %2 zuweisen</translation>
    </message>
    <message>
        <source>Take %1 from its owner</source>
        <translation>%1 dem Betreuer entziehen</translation>
    </message>
    <message>
        <source>Take %n leads from their owners</source>
        <translation>%n Leads den Betreuern entziehen</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Move %n leads to %2</source>
        <translation>%n Leads nach %2 verschieben</translation>
    </message>
    <message>
        <source>Tag %1 with %2</source>
        <translation>%1 mit Tag %2 versehen</translation>
    </message>
    <message>
        <source>Tag %n leads with %2</source>
        <translation>%n Leads mit Tag %2 versehen</translation>
    </message>
    <message>
        <source>Remove the tag %2 from %1</source>
        <translation>Tag %2 von %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the tag %2 from %n leads</source>
        <translation>Tag %2 von %n Leads entfernen</translation>
    </message>
    <message>
        <source>Clear %2 of %1</source>
        <translation>%2 von %1 leeren</translation>
    </message>
    <message>
        <source>Clear %2 of %n leads</source>
        <translation>%2 von %n Leads leeren</translation>
    </message>
    <message>
        <source>Set %2 of %1 to %3</source>
        <translation>%2 von %1 auf %3 setzen</translation>
    </message>
    <message>
        <source>Set %2 of %n leads to %3</source>
        <translation>%2 von %n Leads auf %3 setzen</translation>
    </message>
    <message>
        <source>Task for %1: %2</source>
        <translation>Aufgabe für %1: %2</translation>
    </message>
    <message>
        <source>Task for %n leads: %2</source>
        <translation>Aufgabe für %n Leads: %2</translation>
    </message>
    <message>
        <source>Mark %1 as not to be contacted</source>
        <translation>%1 als „nicht kontaktieren“ markieren</translation>
    </message>
    <message>
        <source>Mark %n leads as not to be contacted</source>
        <translation>%n Leads als „nicht kontaktieren“ markieren</translation>
    </message>
    <message>
        <source>Allow contact with %1</source>
        <translation>Kontakt mit %1 erlauben</translation>
    </message>
    <message>
        <source>Allow contact with %n leads</source>
        <translation>Kontakt mit %n Leads erlauben</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete %n leads</source>
        <translation>%n Leads löschen</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Bring back %n leads</source>
        <translation>%n Leads zurückholen</translation>
    </message>
    <message>
        <source>Put %1 elsewhere in %2</source>
        <translation>%1 in %2 umgestellt</translation>
    </message>
    <message>
        <source>Put %n leads elsewhere in %2</source>
        <translation>%n Leads in %2 umgestellt</translation>
    </message>
    <message>
        <source>Taking leads that nobody has</source>
        <translation>Leads nehmen, die niemand hat</translation>
    </message>
    <message>
        <source>Take %1, whom nobody had</source>
        <translation>%1 nehmen, den niemand hatte</translation>
    </message>
    <message>
        <source>Take %n leads that nobody had</source>
        <translation>%n Leads nehmen, die niemand hatte</translation>
    </message>
    <message numerus="yes">
        <source>%n leads stay where they are. %1</source>
        <translation>
            <numerusform>%n Lead bleibt, wo er ist. %1</numerusform>
            <numerusform>%n Leads bleiben, wo sie sind. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkActsText</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>%1 is worked out by Leadwright and cannot be typed.</source>
        <translation>%1 wird von Leadwright berechnet und kann nicht eingegeben werden.</translation>
    </message>
    <message>
        <source>The task has no text. Say what is to be done.</source>
        <translation>Die Aufgabe hat keinen Text. Geben Sie an, was zu tun ist.</translation>
    </message>
    <message>
        <source>This user is not there any more.</source>
        <translation>Diesen Benutzer gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The tag has no name. Type one.</source>
        <translation>Der Tag hat keinen Namen. Geben Sie einen ein.</translation>
    </message>
</context>
<context>
    <name>CalendarCommands</name>
    <message>
        <source>Show today</source>
        <translation>Heute zeigen</translation>
    </message>
    <message>
        <source>Go back in time</source>
        <translation>In der Zeit zurück</translation>
    </message>
    <message>
        <source>Go on in time</source>
        <translation>In der Zeit weiter</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Einen Tag zeigen</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Eine Woche zeigen</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Einen Monat zeigen</translation>
    </message>
    <message>
        <source>Show the agenda</source>
        <translation>Die Agenda zeigen</translation>
    </message>
    <message>
        <source>Add a task at this time…</source>
        <translation>Aufgabe zu dieser Zeit hinzufügen…</translation>
    </message>
    <message>
        <source>Tick the task off</source>
        <translation>Aufgabe abhaken</translation>
    </message>
    <message>
        <source>Put the task off…</source>
        <translation>Aufgabe verschieben…</translation>
    </message>
    <message>
        <source>Export as a calendar file…</source>
        <translation>Als Kalenderdatei exportieren…</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <translation>Kalenderdatei importieren…</translation>
    </message>
    <message>
        <source>Show or hide the leads without a next step</source>
        <translation>Leads ohne nächsten Schritt zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>CalendarExchange</name>
    <message>
        <source>The calendar cannot be written to %1. Check free space and permissions, or choose another place.</source>
        <translation>Der Kalender kann nicht nach %1 geschrieben werden. Prüfen Sie freien Platz und Rechte, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that the file is there and that you may read it.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” names nobody, so that it belongs to no lead.</source>
        <translation>„%1“ nennt niemanden und gehört daher zu keinem Lead.</translation>
    </message>
    <message>
        <source>“%1”: no lead has the address %2.</source>
        <translation>„%1“: Kein Lead hat die Adresse %2.</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>„%1“ wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>“%1” lasts whole days; it was put at nine in the morning.</source>
        <translation>„%1“ dauert ganze Tage; es wurde auf neun Uhr morgens gelegt.</translation>
    </message>
    <message>
        <source>Import the calendar %1</source>
        <translation>Kalender %1 importieren</translation>
    </message>
    <message>
        <source>Nothing was taken from %1. %2</source>
        <comment>file, reason</comment>
        <translation>Aus %1 wurde nichts übernommen. %2</translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message>
        <source>A line of the file is longer than any calendar writes. It was not read.</source>
        <translation>Eine Zeile der Datei ist länger, als ein Kalender sie schreibt. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is nested deeper than any calendar. It was not read.</source>
        <translation>Die Datei ist tiefer verschachtelt als jeder Kalender. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file describes more time zones than there are. It was not read.</source>
        <translation>Die Datei beschreibt mehr Zeitzonen, als es gibt. Sie wurde nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln entries; %1 are the most that are read at once. Export a shorter time.</source>
        <translation>
            <numerusform>Die Datei hat %Ln Eintrag; höchstens %1 werden auf einmal gelesen. Exportieren Sie einen kürzeren Zeitraum.</numerusform>
            <numerusform>Die Datei hat %Ln Einträge; höchstens %1 werden auf einmal gelesen. Exportieren Sie einen kürzeren Zeitraum.</numerusform>
        </translation>
    </message>
    <message>
        <source>its date cannot be read</source>
        <translation>das Datum ist nicht lesbar</translation>
    </message>
    <message>
        <source>nobody knows its time zone “%1”</source>
        <translation>niemand kennt die Zeitzone „%1“</translation>
    </message>
    <message>
        <source>its time cannot be read</source>
        <translation>die Uhrzeit ist nicht lesbar</translation>
    </message>
    <message>
        <source>“%1” is repeated by a rule that is not kept here; only its first time was taken.</source>
        <translation>„%1“ wiederholt sich nach einer Regel, die hier nicht geführt wird; nur das erste Mal wurde übernommen.</translation>
    </message>
    <message>
        <source>“%1” is repeated with exceptions; they are not kept.</source>
        <translation>„%1“ wiederholt sich mit Ausnahmen; sie werden nicht übernommen.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>“%1” changes a single time of a series; that is not taken over.</source>
        <translation>„%1“ ändert einen einzelnen Termin einer Serie; das wird nicht übernommen.</translation>
    </message>
    <message>
        <source>“%1” was left out: %2.</source>
        <translation>„%1“ wurde ausgelassen: %2.</translation>
    </message>
    <message>
        <source>“%1” was left out: it has no date.</source>
        <translation>„%1“ wurde ausgelassen: Es hat kein Datum.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, which no calendar needs. It was not read.</source>
        <translation>Die Datei ist größer als %1 MB, was kein Kalender braucht. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This is no calendar file: it is not text in UTF-8.</source>
        <translation>Das ist keine Kalenderdatei: Es ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>This is no calendar file: it does not begin with BEGIN:VCALENDAR.</source>
        <translation>Das ist keine Kalenderdatei: Sie beginnt nicht mit BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>The calendar file is cut off or damaged. Export it again.</source>
        <translation>Die Kalenderdatei ist abgeschnitten oder beschädigt. Exportieren Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>CallActs</name>
    <message>
        <source>The call has no outcome. Say how it ended.</source>
        <translation>Der Anruf hat kein Ergebnis. Geben Sie an, wie er ausging.</translation>
    </message>
    <message>
        <source>Call with %1: %2</source>
        <translation>Anruf bei %1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>There is no stage “%1” any more. Choose another outcome, or move the lead by hand.</source>
        <translation>Die Phase „%1“ gibt es nicht mehr. Wählen Sie ein anderes Ergebnis oder verschieben Sie den Lead von Hand.</translation>
    </message>
</context>
<context>
    <name>CallOutcomes</name>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Try again by phone</source>
        <translation>Noch einmal anrufen</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interessiert</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Kein Interesse</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>+1 h</source>
        <comment>in one hour</comment>
        <translation>+1 Std.</translation>
    </message>
    <message>
        <source>+3 h</source>
        <comment>in three hours</comment>
        <translation>+3 Std.</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <comment>time</comment>
        <translation>Morgen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>%1h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1d</source>
        <comment>days</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>minutes</comment>
        <translation>%1 Min.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody was in touch for %n days.</source>
        <translation>
            <numerusform>Seit %n Tag hatte niemand Kontakt.</numerusform>
            <numerusform>Seit %n Tagen hatte niemand Kontakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” allows %n.</source>
        <comment>a stage, days</comment>
        <translation>
            <numerusform>„%1“ erlaubt %n.</numerusform>
            <numerusform>„%1“ erlaubt %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitpunkt</translation>
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
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>MAPPING</source>
        <translation>ZUORDNUNG</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DATEIEN</translation>
    </message>
    <message>
        <source>%1: %2 created, %3 updated, %4 rejected</source>
        <translation>%1: %2 angelegt, %3 aktualisiert, %4 abgewiesen</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with folders. There are add, remove, list and scan.</source>
        <translation>„%1“ gibt es für Ordner nicht. Möglich sind add, remove, list und scan.</translation>
    </message>
    <message>
        <source>Which folder? Write leadwright-cli folder %1 PATH.</source>
        <translation>Welcher Ordner? Schreiben Sie leadwright-cli folder %1 PFAD.</translation>
    </message>
    <message>
        <source>New files in %1 are imported by “folder scan” and by the window.</source>
        <translation>Neue Dateien in %1 werden von „folder scan“ und vom Fenster importiert.</translation>
    </message>
    <message>
        <source>%1 is not watched any more.</source>
        <translation>%1 wird nicht mehr überwacht.</translation>
    </message>
    <message>
        <source>%1 is not watched.</source>
        <translation>%1 wird nicht überwacht.</translation>
    </message>
    <message>
        <source>Imports what appears in a folder, with a saved mapping.</source>
        <translation>Importiert mit einer gespeicherten Zuordnung, was in einem Ordner erscheint.</translation>
    </message>
    <message>
        <source>There is no help on “%1”. “leadwright-cli help” lists the commands.</source>
        <translation>Zu „%1“ gibt es keine Hilfe. „leadwright-cli help“ listet die Befehle auf.</translation>
    </message>
    <message>
        <source>Shows this page.</source>
        <translation>Zeigt diese Seite.</translation>
    </message>
    <message>
        <source>%1, separated by “%2”, %3 rows, %4 rows above the headings</source>
        <translation>%1, getrennt durch „%2“, %3 Zeilen, %4 Zeilen über den Überschriften</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>HEADING</source>
        <translation>ÜBERSCHRIFT</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>FELD</translation>
    </message>
    <message>
        <source>SURE</source>
        <translation>SICHER</translation>
    </message>
    <message>
        <source>VALUES</source>
        <translation>WERTE</translation>
    </message>
    <message>
        <source>EXAMPLE</source>
        <translation>BEISPIEL</translation>
    </message>
    <message>
        <source>--on-match takes merge, update, skip, create or review; “%1” is none of them.</source>
        <translation>--on-match nimmt merge, update, skip, create oder review; „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>Write --outcome COLUMN=VALUE, where VALUE is the text that means won.</source>
        <translation>Schreiben Sie --outcome SPALTE=WERT, wobei WERT der Text ist, der „gewonnen“ bedeutet.</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read.</source>
        <translation>Die Zuordnung %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file has no column “%1” for --outcome.</source>
        <translation>Die Datei hat keine Spalte „%1“ für --outcome.</translation>
    </message>
    <message>
        <source>%1 %  %2 rows  %3 rows/s  %4 s left</source>
        <translation>%1 %  %2 Zeilen  %3 Zeilen/s  noch %4 s</translation>
    </message>
    <message>
        <source>Would import %1 rows: %2 created, %3 updated, %4 unchanged, %5 skipped, %6 rejected.</source>
        <translation>Würde %1 Zeilen importieren: %2 angelegt, %3 aktualisiert, %4 unverändert, %5 übersprungen, %6 abgewiesen.</translation>
    </message>
    <message>
        <source>Imported %1 rows: %2 created, %3 updated, %4 unchanged, %5 skipped, %6 rejected.</source>
        <translation>%1 Zeilen importiert: %2 angelegt, %3 aktualisiert, %4 unverändert, %5 übersprungen, %6 abgewiesen.</translation>
    </message>
    <message>
        <source>  %1 rows rejected: %2</source>
        <translation>  %1 Zeilen abgewiesen: %2</translation>
    </message>
    <message>
        <source>  The dates can be read day first or month first; %1 was taken. Say --date-order dmy or mdy to choose.</source>
        <translation>  Die Daten lassen sich mit Tag oder Monat zuerst lesen; angenommen wurde: %1. Wählen Sie mit --date-order dmy oder mdy.</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>It took %1 s. “leadwright-cli undo %2” takes it back.</source>
        <translation>Es dauerte %1 s. „leadwright-cli undo %2“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>--resume takes the number of an interrupted import. “imports” lists them.</source>
        <translation>--resume nimmt die Nummer eines unterbrochenen Imports. „imports“ listet sie auf.</translation>
    </message>
    <message>
        <source>Which file? Write leadwright-cli import FILE.</source>
        <translation>Welche Datei? Schreiben Sie leadwright-cli import DATEI.</translation>
    </message>
    <message>
        <source>IMPORT</source>
        <translation>IMPORT</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>ANGELEGT</translation>
    </message>
    <message>
        <source>UPDATED</source>
        <translation>AKTUALISIERT</translation>
    </message>
    <message>
        <source>REJECTED</source>
        <translation>ABGEWIESEN</translation>
    </message>
    <message>
        <source>OPERATION</source>
        <translation>VORGANG</translation>
    </message>
    <message>
        <source>“%1” is not the number of an import. “imports” lists them.</source>
        <translation>„%1“ ist keine Importnummer. „imports“ listet sie auf.</translation>
    </message>
    <message>
        <source>There is no import with the number %1. “imports” lists them.</source>
        <translation>Es gibt keinen Import mit der Nummer %1. „imports“ listet sie auf.</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>ZEILE</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>GRUND</translation>
    </message>
    <message>
        <source>ORIGINAL</source>
        <translation>ORIGINAL</translation>
    </message>
    <message>
        <source>Prints what the importer reads in a file, before mapping.</source>
        <translation>Gibt aus, was der Import vor der Zuordnung in einer Datei liest.</translation>
    </message>
    <message>
        <source>Shows how a file is read and the mapping that is proposed.</source>
        <translation>Zeigt, wie eine Datei gelesen wird, und die vorgeschlagene Zuordnung.</translation>
    </message>
    <message>
        <source>Imports a list of leads; undo takes it back.</source>
        <translation>Importiert eine Liste von Leads; undo nimmt es zurück.</translation>
    </message>
    <message>
        <source>Lists the imports, also interrupted ones.</source>
        <translation>Listet die Importe auf, auch unterbrochene.</translation>
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
        <source> (undone)</source>
        <translation> (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>AT</source>
        <translation>WANN</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>BENUTZER</translation>
    </message>
    <message>
        <source>ACT</source>
        <translation>AKTION</translation>
    </message>
    <message>
        <source>LEADS</source>
        <translation>LEADS</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an operation. “log” lists them.</source>
        <translation>„%1“ ist keine Vorgangsnummer. „log“ listet sie auf.</translation>
    </message>
    <message>
        <source>Would undo “%1”: %2 removed, %3 restored, %4 conflicts.</source>
        <translation>Würde „%1“ rückgängig machen: %2 entfernt, %3 wiederhergestellt, %4 Konflikte.</translation>
    </message>
    <message>
        <source>Undid “%1”: %2 removed, %3 restored, %4 conflicts.</source>
        <translation>„%1“ rückgängig gemacht: %2 entfernt, %3 wiederhergestellt, %4 Konflikte.</translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n operation(s) is whole.</source>
        <translation>
            <numerusform>Die Kette von %n Vorgang ist intakt.</numerusform>
            <numerusform>Die Kette von %n Vorgängen ist intakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Operation %1 does not fit the chain. %2</source>
        <translation>Vorgang %1 passt nicht zur Kette. %2</translation>
    </message>
    <message>
        <source>Lists what was done, newest first.</source>
        <translation>Listet auf, was getan wurde, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Takes an operation back; the last one when none is named.</source>
        <translation>Nimmt einen Vorgang zurück; den letzten, wenn keiner genannt ist.</translation>
    </message>
    <message>
        <source>Backup of %1 leads written to %2 and verified.</source>
        <translation>Sicherung von %1 Leads nach %2 geschrieben und geprüft.</translation>
    </message>
    <message>
        <source>Restored %1 leads to %2.</source>
        <translation>%1 Leads nach %2 wiederhergestellt.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Was vorher dort war, bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>The workspace is whole.</source>
        <translation>Der Arbeitsbereich ist intakt.</translation>
    </message>
    <message>
        <source>The workspace has problems.</source>
        <translation>Der Arbeitsbereich hat Probleme.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an import. “imports” lists them with their numbers.</source>
        <translation>„%1“ ist keine Importnummer. „imports“ listet die Importe mit ihren Nummern auf.</translation>
    </message>
    <message>
        <source>the lead is gone</source>
        <translation>der Lead ist nicht mehr da</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>No row waits for a decision.</source>
        <translation>Keine Zeile wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>LEAD</source>
        <translation>LEAD</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>BECAUSE</source>
        <translation>WEIL</translation>
    </message>
    <message>
        <source>WHAT THE ROW SAYS</source>
        <translation>INHALT DER ZEILE</translation>
    </message>
    <message>
        <source>Write “review IMPORT LINE DECISION”, or “review IMPORT --all DECISION”.</source>
        <translation>Schreiben Sie „review IMPORT ZEILE ENTSCHEIDUNG“ oder „review IMPORT --all ENTSCHEIDUNG“.</translation>
    </message>
    <message>
        <source>A row is decided with update, fill, create or skip; “%1” is none of them.</source>
        <translation>Eine Zeile wird mit update, fill, create oder skip entschieden; „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a line. “reviews” lists them.</source>
        <translation>„%1“ ist keine Zeilennummer. „reviews“ listet sie auf.</translation>
    </message>
    <message>
        <source>%1 updated, %2 had nothing new, %3 created, %4 skipped (operation %5).</source>
        <translation>%1 aktualisiert, %2 ohne Neues, %3 angelegt, %4 übersprungen (Vorgang %5).</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) still wait, since their lead is gone: create a lead of them, or skip them.</source>
        <translation>
            <numerusform>%n Zeile wartet noch, weil ihr Lead nicht mehr da ist: Legen Sie daraus einen Lead an oder überspringen Sie sie.</numerusform>
            <numerusform>%n Zeilen warten noch, weil ihr Lead nicht mehr da ist: Legen Sie daraus Leads an oder überspringen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists rows that an import set aside because they match a lead.</source>
        <translation>Listet Zeilen auf, die ein Import zurückgestellt hat, weil sie zu einem Lead passen.</translation>
    </message>
    <message>
        <source>Decides rows that an import set aside.</source>
        <translation>Entscheidet Zeilen, die ein Import zurückgestellt hat.</translation>
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
        <source>
Timeline</source>
        <translation>
Verlauf</translation>
    </message>
    <message>
        <source>Shows one lead with everything that happened to it.</source>
        <translation>Zeigt einen Lead mit allem, was mit ihm geschah.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “leadwright-cli help” lists them.</source>
        <translation>Einen Befehl „%1“ gibt es nicht. „leadwright-cli help“ listet alle auf.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>The keychain knows the journal up to act %1 now.</source>
        <translation>Der Schlüsselbund kennt das Journal jetzt bis Vorgang %1.</translation>
    </message>
    <message numerus="yes">
        <source>Its end was held against what %n backup(s) know of it.</source>
        <translation>
            <numerusform>Sein Ende wurde mit dem verglichen, was %n Sicherung davon weiß.</numerusform>
            <numerusform>Sein Ende wurde mit dem verglichen, was %n Sicherungen davon wissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not against the keychain: %1</source>
        <translation>Nicht mit dem Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>The keychain does not know it yet, or there is none; “audit keep” writes it there.</source>
        <translation>Der Schlüsselbund kennt es noch nicht, oder es gibt keinen; „audit keep“ schreibt es hinein.</translation>
    </message>
    <message>
        <source>And against what the keychain knows of it.</source>
        <translation>Und mit dem, was der Schlüsselbund davon weiß.</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with the audit trail. There are “audit verify” and “audit keep”.</source>
        <translation>„%1“ gibt es beim Prüfpfad nicht. Es gibt „audit verify“ und „audit keep“.</translation>
    </message>
    <message>
        <source>Checks the hash chain of the journal, also against what backups and the keychain know; keep: writes its head to the keychain.</source>
        <translation>Prüft die Prüfsummenkette des Journals, auch gegen das, was Sicherungen und Schlüsselbund wissen; keep: schreibt ihr Ende in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>--country takes a country such as US or DE; “%1” is none.</source>
        <translation>--country braucht ein Land wie US oder DE; „%1“ ist keines.</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be used. %2</source>
        <translation>Die Zuordnung %1 ist nicht verwendbar. %2</translation>
    </message>
    <message>
        <source>(erased: %1)</source>
        <translation>(gelöscht: %1)</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>notes, calls and messages</source>
        <translation>Notizen, Anrufe und Nachrichten</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>angehängte Dateien</translation>
    </message>
    <message>
        <source>stays in stages</source>
        <translation>Aufenthalte in Phasen</translation>
    </message>
    <message>
        <source>rejected rows of imports</source>
        <translation>abgewiesene Zeilen von Importen</translation>
    </message>
    <message>
        <source>rows waiting for a person</source>
        <translation>Zeilen, die auf jemanden warten</translation>
    </message>
    <message>
        <source>match keys</source>
        <translation>Abgleichschlüssel</translation>
    </message>
    <message>
        <source>values of choices</source>
        <translation>Auswahlwerte</translation>
    </message>
    <message>
        <source>entries of the journal</source>
        <translation>Einträge des Journals</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>ANZAHL</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>Another program is reading the workspace, so that old pages are in its log until that is closed. Close it and run “check”.</source>
        <translation>Ein anderes Programm liest den Arbeitsbereich; bis es geschlossen ist, stehen alte Seiten in dessen Protokoll. Schließen Sie es und rufen Sie „check“ auf.</translation>
    </message>
    <message>
        <source>Deleted with it: %1</source>
        <translation>Mit gelöscht: %1</translation>
    </message>
    <message>
        <source>Still named in a text of the lead %1 (%2).</source>
        <translation>Noch genannt in einem Text des Leads %1 (%2).</translation>
    </message>
    <message>
        <source>Still named in: %1 %2.</source>
        <translation>Noch genannt in: %1 %2.</translation>
    </message>
    <message>
        <source>This would be erased for good; there is no undo:</source>
        <translation>Dies würde endgültig gelöscht; das lässt sich nicht rückgängig machen:</translation>
    </message>
    <message>
        <source>Erased for good:</source>
        <translation>Endgültig gelöscht:</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Geschrieben nach %1: %2</translation>
    </message>
    <message>
        <source>The contents of the file %1 are not there any more.</source>
        <translation>Der Inhalt der Datei %1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>(every lead)</source>
        <translation>(jeder Lead)</translation>
    </message>
    <message>
        <source>There are no rules: leads are kept until somebody erases them.</source>
        <translation>Es gibt keine Regeln: Leads bleiben, bis jemand sie löscht.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>MONTHS</source>
        <translation>MONATE</translation>
    </message>
    <message>
        <source>CONDITION</source>
        <translation>BEDINGUNG</translation>
    </message>
    <message>
        <source>After how many months? Write --months N.</source>
        <translation>Nach wie vielen Monaten? Schreiben Sie --months N.</translation>
    </message>
    <message>
        <source>Every lead</source>
        <translation>Jeder Lead</translation>
    </message>
    <message>
        <source>There is no rule number “%1”. “retention list” lists them.</source>
        <translation>Es gibt keine Regel mit der Nummer „%1“. „retention list“ zeigt sie.</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGEL</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>BEISPIELE</translation>
    </message>
    <message>
        <source>Nothing was erased. “retention run” erases these leads for good; there is no undo.</source>
        <translation>Es wurde nichts gelöscht. „retention run“ löscht diese Leads endgültig; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with retention. There are list, add, remove and run.</source>
        <translation>„%1“ gibt es bei der Aufbewahrung nicht. Es gibt list, add, remove und run.</translation>
    </message>
    <message>
        <source>Erases people for good: leads, notes, files, and what the journal says of them. There is no undo.</source>
        <translation>Löscht Personen endgültig: Leads, Notizen, Dateien und was das Journal von ihnen sagt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Writes everything about one person as JSON and as a page to read.</source>
        <translation>Schreibt alles über eine Person als JSON und als lesbare Seite.</translation>
    </message>
    <message>
        <source>Rules by which leads are erased that nobody touched for so many months.</source>
        <translation>Regeln, nach denen Leads gelöscht werden, die so viele Monate niemand angefasst hat.</translation>
    </message>
    <message>
        <source>Encrypted backup of %1 leads written to %2 and verified. Without the passphrase nobody can read it, not even you.</source>
        <translation>Verschlüsselte Sicherung von %1 Leads nach %2 geschrieben und geprüft. Ohne die Passphrase kann sie niemand lesen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Salvaged %1 rows; the workspace has %2 leads now. Places where nothing could be read: %3.</source>
        <translation>%1 Zeilen gerettet; der Arbeitsbereich hat jetzt %2 Leads. Stellen, an denen nichts zu lesen war: %3.</translation>
    </message>
    <message>
        <source>There was no backup to fill the holes with.</source>
        <translation>Es gab keine Sicherung, um die Lücken zu füllen.</translation>
    </message>
    <message>
        <source>The backup %1 filled the holes.</source>
        <translation>Die Sicherung %1 hat die Lücken gefüllt.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Die beschädigte Datei wird als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Name the backup to restore, or write --salvage to save what can be read of a damaged workspace.</source>
        <translation>Nennen Sie die Sicherung, die wiederhergestellt werden soll, oder schreiben Sie --salvage, um zu retten, was von einem beschädigten Arbeitsbereich zu lesen ist.</translation>
    </message>
    <message>
        <source>“leadwright-cli restore --salvage” saves what can be read of it; “restore FILE” goes back to a backup.</source>
        <translation>„leadwright-cli restore --salvage“ rettet, was davon zu lesen ist; „restore FILE“ geht zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>Writes a verified copy of the workspace; --encrypt asks for a passphrase or takes it from LEADWRIGHT_PASSPHRASE.</source>
        <translation>Schreibt eine geprüfte Kopie des Arbeitsbereichs; --encrypt fragt nach einer Passphrase oder nimmt sie aus LEADWRIGHT_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the workspace, which is kept aside; --salvage saves what can be read of a damaged one and fills the holes from the newest backup.</source>
        <translation>Setzt eine Sicherung an die Stelle des Arbeitsbereichs, der beiseitegelegt wird; --salvage rettet, was von einem beschädigten zu lesen ist, und füllt die Lücken aus der neuesten Sicherung.</translation>
    </message>
    <message>
        <source>Checks the workspace from end to end; --quick only whether the file is whole.</source>
        <translation>Prüft den Arbeitsbereich von vorn bis hinten; --quick nur, ob die Datei heil ist.</translation>
    </message>
    <message>
        <source>No passphrase was given. Set LEADWRIGHT_PASSPHRASE, or type it when asked at a terminal.</source>
        <translation>Es wurde keine Passphrase angegeben. Setzen Sie LEADWRIGHT_PASSPHRASE, oder tippen Sie sie ein, wenn ein Terminal danach fragt.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Passphrase:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Noch einmal dieselbe:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was written.</source>
        <translation>Die beiden Passphrasen sind verschieden. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>--match takes email, phone, name_zip, external_id or none; “%1” is none of them.</source>
        <translation>--match nimmt email, phone, name_zip, external_id oder none; „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Jetzt anrufen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>new, waits %1</source>
        <translation>neu, wartet %1</translation>
    </message>
    <message>
        <source>replied %1 ago</source>
        <translation>antwortete vor %1</translation>
    </message>
    <message>
        <source>callback due</source>
        <translation>Rückruf fällig</translation>
    </message>
    <message>
        <source>hot, not tried yet</source>
        <translation>heiß, noch nicht versucht</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>first call %1 late</source>
        <translation>erster Anruf %1 zu spät</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>fällig in %1</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>done %1 ago</source>
        <translation>vor %1 erledigt</translation>
    </message>
    <message>
        <source>opens %1 local</source>
        <translation>ab %1 Ortszeit</translation>
    </message>
    <message>
        <source>The workspace could not be read. “check” looks for the reason.</source>
        <translation>Der Arbeitsbereich konnte nicht gelesen werden. „check“ sucht nach dem Grund.</translation>
    </message>
    <message>
        <source>There is no user “%1” here. Write the name as Settings, Users shows it.</source>
        <translation>Hier gibt es keinen Benutzer „%1“. Schreiben Sie den Namen so, wie ihn Einstellungen, Benutzer zeigt.</translation>
    </message>
    <message>
        <source>%1, %2: %3 due</source>
        <comment>user, date, count</comment>
        <translation>%1, %2: %3 fällig</translation>
    </message>
    <message>
        <source>Calls %1/%2, conversations %3/%4, appointments %5/%6</source>
        <translation>Anrufe %1/%2, Gespräche %3/%4, Termine %5/%6</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Shows what a person has to do today.</source>
        <translation>Zeigt, was jemand heute zu tun hat.</translation>
    </message>
    <message>
        <source>--%1 takes a date, such as 2026-03-31.</source>
        <translation>--%1 braucht ein Datum wie 2026-03-31.</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>Es gibt niemanden namens „%1“.</translation>
    </message>
    <message>
        <source>%1 tasks written to %2.</source>
        <translation>%1 Aufgaben nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>%1 entries: %2 added, %3 changed, %4 removed, %5 unchanged, %6 without a lead.</source>
        <translation>%1 Einträge: %2 hinzugefügt, %3 geändert, %4 entfernt, %5 unverändert, %6 ohne Lead.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>FÄLLIG</translation>
    </message>
    <message>
        <source>TASK</source>
        <translation>AUFGABE</translation>
    </message>
    <message>
        <source>OWNER</source>
        <translation>BESITZER</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with the calendar. There are list, export and import.</source>
        <translation>„%1“ ist nichts, was der Kalender kann. Es gibt list, export und import.</translation>
    </message>
    <message>
        <source>Which file? Write leadwright-cli calendar %1 FILE.ics.</source>
        <translation>Welche Datei? Schreiben Sie leadwright-cli calendar %1 DATEI.ics.</translation>
    </message>
    <message>
        <source>--%1 takes a number of minutes.</source>
        <translation>--%1 braucht eine Zahl von Minuten.</translation>
    </message>
    <message>
        <source>--priority takes low, normal or high.</source>
        <translation>--priority nimmt low, normal oder high.</translation>
    </message>
    <message>
        <source>A task needs a date: --due 2026-03-31, or --due &quot;2026-03-31 14:30&quot;.</source>
        <translation>Eine Aufgabe braucht einen Termin: --due 2026-03-31 oder --due &quot;2026-03-31 14:30&quot;.</translation>
    </message>
    <message>
        <source>Task added (operation %1).</source>
        <translation>Aufgabe hinzugefügt (Vorgang %1).</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”.</source>
        <translation>Es gibt keine Pipeline „%1“.</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>STUFE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>WEIGHTED</source>
        <translation>GEWICHTET</translation>
    </message>
    <message>
        <source>Adds a task to a lead.</source>
        <translation>Fügt einem Lead eine Aufgabe hinzu.</translation>
    </message>
    <message>
        <source>Lists tasks by time, and writes and reads calendar files (.ics).</source>
        <translation>Listet Aufgaben nach der Zeit und schreibt und liest Kalenderdateien (.ics).</translation>
    </message>
    <message>
        <source>Counts and values of the leads in each stage.</source>
        <translation>Anzahl und Wert der Leads in jeder Stufe.</translation>
    </message>
    <message>
        <source>
Journey</source>
        <translation>
Weg</translation>
    </message>
    <message>
        <source>only touch</source>
        <translation>einziger Kontakt</translation>
    </message>
    <message>
        <source>first touch</source>
        <translation>erster Kontakt</translation>
    </message>
    <message>
        <source>last touch</source>
        <translation>letzter Kontakt</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>LIMIT</source>
        <translation>LIMIT</translation>
    </message>
    <message>
        <source>REQUIRES</source>
        <translation>VERLANGT</translation>
    </message>
    <message>
        <source>--%1 takes yes or no.</source>
        <translation>--%1 nimmt yes oder no.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The command “fields” lists them.</source>
        <translation>Es gibt kein Feld „%1“. Der Befehl „fields“ zählt sie auf.</translation>
    </message>
    <message>
        <source>A stage cannot ask for %1.</source>
        <translation>Eine Phase kann %1 nicht verlangen.</translation>
    </message>
    <message>
        <source>--limit takes a number of leads, or 0 for none.</source>
        <translation>--limit nimmt eine Zahl von Leads, oder 0 für keine.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>Es gibt keine Phase „%1“.</translation>
    </message>
    <message>
        <source>Changed (operation %1).</source>
        <translation>Geändert (Vorgang %1).</translation>
    </message>
    <message>
        <source>Nothing had to change.</source>
        <translation>Nichts war zu ändern.</translation>
    </message>
    <message>
        <source>Lists stages with what they ask for, or changes what one asks for.</source>
        <translation>Zählt Phasen auf mit dem, was sie verlangen, oder ändert, was eine verlangt.</translation>
    </message>
    <message>
        <source>woke up</source>
        <translation>aufgewacht</translation>
    </message>
    <message>
        <source>to accept, %1 late</source>
        <translation>anzunehmen, %1 zu spät</translation>
    </message>
    <message>
        <source>stays in states of the lifecycle</source>
        <translation>Aufenthalte in Stufen des Lebenszyklus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a lead, state of its lifecycle</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To be accepted by %1</source>
        <translation>Anzunehmen bis %1</translation>
    </message>
    <message>
        <source>Woke up on %1</source>
        <translation>Aufgewacht am %1</translation>
    </message>
    <message>
        <source>Wakes up on %1</source>
        <translation>Wacht auf am %1</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>--note takes ITEM=TEXT; “%1” is none.</source>
        <translation>--note erwartet PUNKT=TEXT; „%1“ ist keins.</translation>
    </message>
    <message>
        <source>Answered (operation %1).</source>
        <translation>Beantwortet (Vorgang %1).</translation>
    </message>
    <message>
        <source>Accepted (operation %1).</source>
        <translation>Angenommen (Vorgang %1).</translation>
    </message>
    <message>
        <source>Rejected (operation %1).</source>
        <translation>Abgelehnt (Vorgang %1).</translation>
    </message>
    <message>
        <source>definition, version %1</source>
        <translation>Definition, Version %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>There is no state “%1”. There are: %2.</source>
        <translation>Die Stufe „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Moved (operation %1).</source>
        <translation>Verschoben (Vorgang %1).</translation>
    </message>
    <message>
        <source>(taken back) %1</source>
        <translation>(zurückgenommen) %1</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>nur von Hand</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Version&gt;</source>
        <translation>Version&gt;</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message numerus="yes">
        <source>%n leads match that are not that far yet.</source>
        <translation>
            <numerusform>%n Lead passt und ist noch nicht so weit.</numerusform>
            <numerusform>%n Leads passen und sind noch nicht so weit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published (operation %1). Leads changed: %2.</source>
        <translation>Veröffentlicht (Vorgang %1). Geänderte Leads: %2.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number.</source>
        <translation>--%1 erwartet eine ganze Zahl.</translation>
    </message>
    <message>
        <source>--%1 takes a time of day, such as 9:00.</source>
        <translation>--%1 erwartet eine Uhrzeit wie 9:00.</translation>
    </message>
    <message>
        <source>--days takes days of the week from 1 (Monday) to 7 (Sunday), with commas.</source>
        <translation>--days erwartet Wochentage von 1 (Montag) bis 7 (Sonntag), mit Kommas.</translation>
    </message>
    <message>
        <source>Write “definitions”, “definitions publish STATE CONDITION”, “definitions off STATE”, “definitions checklist TITLE...” or “definitions acceptance”.</source>
        <translation>Schreiben Sie „definitions“, „definitions publish STATE CONDITION“, „definitions off STATE“, „definitions checklist TITLE...“ oder „definitions acceptance“.</translation>
    </message>
    <message>
        <source>Answers the checklist of a lead, or shows how far it is qualified.</source>
        <translation>Beantwortet die Checkliste eines Leads oder zeigt, wie weit er qualifiziert ist.</translation>
    </message>
    <message>
        <source>Accepts an MQL that is assigned to you.</source>
        <translation>Nimmt einen MQL an, der Ihnen zugewiesen ist.</translation>
    </message>
    <message>
        <source>Rejects an MQL that is assigned to you until a day.</source>
        <translation>Lehnt einen MQL, der Ihnen zugewiesen ist, bis zu einem Tag ab.</translation>
    </message>
    <message>
        <source>Moves a lead along its lifecycle, or shows where it was when.</source>
        <translation>Verschiebt einen Lead in seinem Lebenszyklus oder zeigt, wann er wo war.</translation>
    </message>
    <message>
        <source>Says what MQL, SQL and the other states mean, and publishes other meanings.</source>
        <translation>Sagt, was MQL, SQL und die anderen Stufen bedeuten, und veröffentlicht andere Bedeutungen.</translation>
    </message>
    <message>
        <source>An erasure cannot name this backup, because the workspace could not note it: %1</source>
        <translation>Beim Löschen einer Person kann diese Sicherung nicht genannt werden, weil der Arbeitsbereich sie nicht vermerken konnte: %1</translation>
    </message>
    <message>
        <source>These copies were made before and have it, or may; --with-copies deletes those that Leadwright made:</source>
        <translation>Diese Kopien wurden vorher gemacht und enthalten es, oder vielleicht; --with-copies löscht die, die Leadwright gemacht hat:</translation>
    </message>
    <message>
        <source>Copies that were made elsewhere by other means, such as a file manager or a backup of the whole disk, are not known to Leadwright.</source>
        <translation>Kopien, die auf anderem Weg anderswo gemacht wurden, etwa mit einem Dateiverwalter oder einer Sicherung der ganzen Festplatte, kennt Leadwright nicht.</translation>
    </message>
    <message>
        <source>%1 closed leads, %2 of them won (%3). Judged by predictions for leads that the model had not seen:</source>
        <translation>%1 abgeschlossene Leads, davon %2 gewonnen (%3). Beurteilt an Vorhersagen für Leads, die das Modell nicht kannte:</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Value&gt;</source>
        <translation>Wert&gt;</translation>
    </message>
    <message>
        <source>chance that a won lead ranks above a lost one</source>
        <translation>Chance, dass Gewonnene vor Verlorenen stehen</translation>
    </message>
    <message>
        <source>squared error, %1 less than by guessing</source>
        <translation>quadr. Fehler, %1 weniger als geraten</translation>
    </message>
    <message>
        <source>how far probabilities are from shares</source>
        <translation>Abstand der Wahrscheinlichkeiten von Anteilen</translation>
    </message>
    <message>
        <source>area under the gains; 0.5 is chance</source>
        <translation>Fläche unter den Treffern; 0,5 ist Zufall</translation>
    </message>
    <message>
        <source>Lift 10 %</source>
        <translation>Lift 10 %</translation>
    </message>
    <message>
        <source>won among the best 10 %, compared with all</source>
        <translation>Gewonnene unter den besten 10 %, zu allen</translation>
    </message>
    <message>
        <source>Lift 20 %</source>
        <translation>Lift 20 %</translation>
    </message>
    <message>
        <source>Lift 30 %</source>
        <translation>Lift 30 %</translation>
    </message>
    <message>
        <source>No signal: the fields do not tell won from lost leads better than chance. Every lead gets the same probability.</source>
        <translation>Kein Signal: Die Felder unterscheiden gewonnene und verlorene Leads nicht besser als der Zufall. Jeder Lead erhält dieselbe Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Warning: %1 Leave it out with --exclude %2.</source>
        <translation>Warnung: %1 Mit --exclude %2 bleibt das Feld außen vor.</translation>
    </message>
    <message>
        <source>Trained in %1 s and kept in the workspace.</source>
        <translation>In %1 s gelernt und im Arbeitsbereich gespeichert.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” is no external ID with the number of a fold.</source>
        <translation>Zeile %1 von „%2“ ist keine externe ID mit der Nummer eines Teils.</translation>
    </message>
    <message>
        <source>“%1” has no rows with an external ID and the number of a fold.</source>
        <translation>„%1“ hat keine Zeilen mit einer externen ID und der Nummer eines Teils.</translation>
    </message>
    <message>
        <source>Give --folds or --holdout-last, not both.</source>
        <translation>Geben Sie --folds oder --holdout-last an, nicht beides.</translation>
    </message>
    <message>
        <source>--holdout-last takes a share between 0 and 1, such as 0.3; “%1” is none.</source>
        <translation>--holdout-last nimmt einen Anteil zwischen 0 und 1, etwa 0.3; „%1“ ist keiner.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Lead %1: quality %2, win probability %3. The average lead has %4; percentage points that the fields add:</source>
        <translation>Lead %1: Qualität %2, Gewinnwahrscheinlichkeit %3. Der durchschnittliche Lead hat %4; Prozentpunkte, die die Felder beitragen:</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle übrigen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Points&gt;</source>
        <translation>Punkte&gt;</translation>
    </message>
    <message>
        <source>Name the leads by their ids: score predict ID...</source>
        <translation>Nennen Sie die Leads mit ihren IDs: score predict ID...</translation>
    </message>
    <message>
        <source>No prediction was trained in this workspace. “leadwright-cli score train” does.</source>
        <translation>In diesem Arbeitsbereich wurde keine Vorhersage gelernt. „leadwright-cli score train“ tut das.</translation>
    </message>
    <message>
        <source>“score %1” takes no further words; “%2” is one.</source>
        <translation>„score %1“ nimmt keine weiteren Wörter; „%2“ ist eines.</translation>
    </message>
    <message>
        <source>“score versions” lists the models</source>
        <translation>„score versions“ listet die Modelle auf</translation>
    </message>
    <message>
        <source>All scores are up to date.</source>
        <translation>Alle Scores sind aktuell.</translation>
    </message>
    <message>
        <source>Scored: %1. Moved along the lifecycle or to another temperature: %2.</source>
        <translation>Bewertet: %1. Im Lebenszyklus oder in der Temperatur weitergerückt: %2.</translation>
    </message>
    <message>
        <source>There is no scoring model. Write “score starter &gt; model.json”, look at it, and “score publish model.json”.</source>
        <translation>Es gibt kein Scoring-Modell. Schreiben Sie „score starter &gt; model.json“, sehen Sie es sich an, dann „score publish model.json“.</translation>
    </message>
    <message>
        <source>Score leads</source>
        <translation>Leads bewerten</translation>
    </message>
    <message>
        <source>--limit takes a number of leads.</source>
        <translation>--limit nimmt eine Anzahl von Leads.</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation>Es gibt keine Vorlage „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>leads are not scored</source>
        <translation>Leads werden nicht bewertet</translation>
    </message>
    <message>
        <source>There is no version %1 of the scoring model. “score versions” lists them.</source>
        <translation>Es gibt keine Version %1 des Scoring-Modells. „score versions“ listet sie auf.</translation>
    </message>
    <message>
        <source>Kept as a draft. “score publish draft” publishes it.</source>
        <translation>Als Entwurf gespeichert. „score publish draft“ veröffentlicht ihn.</translation>
    </message>
    <message>
        <source>Published as version %1 (operation %2). Moved along the lifecycle: %3.</source>
        <translation>Als Version %1 veröffentlicht (Vorgang %2). Im Lebenszyklus weitergerückt: %3.</translation>
    </message>
    <message>
        <source>Write “score [--all]”, “score ID...”, “score explain ID”, “score simulate MODEL.json [--history]”, “score check [MODEL.json]”, “score learn”, “score starter [TEMPLATE]”, “score model [VERSION]”, “score versions”, “score draft MODEL.json”, “score publish MODEL.json|draft”, “score rollback VERSION” or “score off”.</source>
        <translation>Schreiben Sie „score [--all]“, „score ID...“, „score explain ID“, „score simulate MODEL.json [--history]“, „score check [MODEL.json]“, „score learn“, „score starter [TEMPLATE]“, „score model [VERSION]“, „score versions“, „score draft MODEL.json“, „score publish MODEL.json|draft“, „score rollback VERSION“ oder „score off“.</translation>
    </message>
    <message>
        <source>Scores leads by the rules of a model, explains scores, tries other models before they count, and predicts which leads will be won.</source>
        <translation>Bewertet Leads nach den Regeln eines Modells, erklärt Bewertungen, probiert andere Modelle, bevor sie gelten, und sagt voraus, welche Leads gewonnen werden.</translation>
    </message>
    <message>
        <source>From %1 won and %2 lost leads. Look at each before you put it into the profile of a model.</source>
        <translation>Aus %1 gewonnenen und %2 verlorenen Leads. Prüfen Sie jedes Merkmal, bevor Sie es in das Profil eines Modells übernehmen.</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Weight&gt;</source>
        <translation>Gewicht&gt;</translation>
    </message>
    <message>
        <source>Won&gt;</source>
        <translation>Gewonnen&gt;</translation>
    </message>
    <message>
        <source>Lost&gt;</source>
        <translation>Verloren&gt;</translation>
    </message>
    <message>
        <source>Log-odds&gt;</source>
        <translation>Log-Odds&gt;</translation>
    </message>
    <message>
        <source>no won and lost leads</source>
        <translation>keine gewonnenen und verlorenen Leads</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>keine Note</translation>
    </message>
    <message>
        <source>%1: score %2, %3, %4</source>
        <translation>%1: Score %2, %3, %4</translation>
    </message>
    <message>
        <source>Disqualified.</source>
        <translation>Disqualifiziert.</translation>
    </message>
    <message>
        <source>%1  %2 (the rules give %3, the group from %4 to %5)</source>
        <translation>%1  %2 (die Regeln geben %3, die Gruppe von %4 bis %5)</translation>
    </message>
    <message>
        <source>disqualifies</source>
        <translation>disqualifiziert</translation>
    </message>
    <message>
        <source> (of %1, %2)</source>
        <translation> (von %1, %2)</translation>
    </message>
    <message>
        <source>Fit %1 %, by %2 % of what the profile asks</source>
        <translation>Passung %1 %, nach %2 % dessen, was das Profil fragt</translation>
    </message>
    <message>
        <source>Fit unknown: %1 % of what the profile asks is known</source>
        <translation>Passung unbekannt: %1 % dessen, was das Profil fragt, ist bekannt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Without anything new: %1 on %2 (score %3, %4)</source>
        <translation>Wenn nichts geschieht: %1 am %2 (Score %3, %4)</translation>
    </message>
    <message>
        <source>%1 leads, each as it was when it came in. Nothing is saved.</source>
        <translation>%1 Leads, jeder wie er hereinkam. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>%1 leads as they are now. Nothing is saved.</source>
        <translation>%1 Leads, wie sie jetzt sind. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>heiß</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>kalt</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>disqualifiziert</translation>
    </message>
    <message>
        <source>won above lost (AUC)</source>
        <translation>Gewonnene über Verlorenen (AUC)</translation>
    </message>
    <message>
        <source>score %1 to %2</source>
        <translation>Score %1 bis %2</translation>
    </message>
    <message>
        <source>%1&gt;</source>
        <translation>%1&gt;</translation>
    </message>
    <message>
        <source>published: none&gt;</source>
        <translation>veröffentlicht: keines&gt;</translation>
    </message>
    <message>
        <source>new&gt;</source>
        <translation>neu&gt;</translation>
    </message>
    <message>
        <source>%1 leads would become hot, %2 would cease to be.</source>
        <translation>%1 Leads würden heiß, %2 wären es nicht mehr.</translation>
    </message>
    <message>
        <source>Lead&gt;</source>
        <translation>Lead&gt;</translation>
    </message>
    <message>
        <source>Before&gt;</source>
        <translation>Vorher&gt;</translation>
    </message>
    <message>
        <source>After&gt;</source>
        <translation>Nachher&gt;</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Leads&gt;</source>
        <translation>Leads&gt;</translation>
    </message>
    <message>
        <source>Share&gt;</source>
        <translation>Anteil&gt;</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Nothing to point out.</source>
        <translation>Nichts anzumerken.</translation>
    </message>
    <message numerus="yes">
        <source>  %n row(s) wait for review (leadwright-cli reviews)</source>
        <translation>
            <numerusform>  %n Zeile wartet auf eine Entscheidung (leadwright-cli reviews)</numerusform>
            <numerusform>  %n Zeilen warten auf eine Entscheidung (leadwright-cli reviews)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s) written to %1</source>
        <translation>
            <numerusform>%n abgelehnte Zeile nach %1 geschrieben</numerusform>
            <numerusform>%n abgelehnte Zeilen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the rows that an import rejected, or writes them to a file.</source>
        <translation>Zeigt die Zeilen, die ein Import abgelehnt hat, oder schreibt sie in eine Datei.</translation>
    </message>
    <message>
        <source>%1 is the list itself, which its rejected rows would be written over. Choose another name for --errors.</source>
        <translation>%1 ist die Liste selbst, die von ihren abgelehnten Zeilen überschrieben würde. Wählen Sie für --errors einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is no assignment. Write FIELD=VALUE; FIELD= alone empties a field.</source>
        <translation>„%1“ ist keine Zuweisung. Schreiben Sie FELD=WERT; FELD= allein leert ein Feld.</translation>
    </message>
    <message>
        <source>Added (operation %1).</source>
        <translation>Hinzugefügt (Vorgang %1).</translation>
    </message>
    <message>
        <source>Perhaps the same as lead %1, %2: %3.</source>
        <translation>Vielleicht dasselbe wie Lead %1, %2: %3.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>The note has no text. Write it, or name a template with --template.</source>
        <translation>Die Notiz hat keinen Text. Schreiben Sie ihn, oder nennen Sie mit --template eine Vorlage.</translation>
    </message>
    <message>
        <source>There are no note templates. Settings, Scripts and templates adds them.</source>
        <translation>Es gibt keine Notizvorlagen. Einstellungen, Skripte und Vorlagen fügt sie hinzu.</translation>
    </message>
    <message>
        <source>There is no note template “%1”. There are: %2.</source>
        <translation>Es gibt keine Notizvorlage „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Noted (operation %1).</source>
        <translation>Notiert (Vorgang %1).</translation>
    </message>
    <message>
        <source>E-mail added (operation %1).</source>
        <translation>E-Mail hinzugefügt (Vorgang %1).</translation>
    </message>
    <message>
        <source>This e-mail is in the story already.</source>
        <translation>Diese E-Mail ist schon im Verlauf.</translation>
    </message>
    <message>
        <source>Deleted (operation %1).</source>
        <translation>Gelöscht (Vorgang %1).</translation>
    </message>
    <message>
        <source>Adds a lead by hand.</source>
        <translation>Fügt von Hand einen Lead hinzu.</translation>
    </message>
    <message>
        <source>Changes fields of a lead.</source>
        <translation>Ändert Felder eines Leads.</translation>
    </message>
    <message>
        <source>Moves a lead to a stage, with what that asks for.</source>
        <translation>Verschiebt einen Lead in eine Stufe, mit dem, was diese verlangt.</translation>
    </message>
    <message>
        <source>Adds a note to a lead, of your own words or by a template.</source>
        <translation>Fügt einem Lead eine Notiz hinzu, in eigenen Worten oder nach einer Vorlage.</translation>
    </message>
    <message>
        <source>Adds e-mail files (.eml) to the story of a lead.</source>
        <translation>Fügt dem Verlauf eines Leads E-Mail-Dateien (.eml) hinzu.</translation>
    </message>
    <message>
        <source>Deletes a lead; undo brings it back.</source>
        <translation>Löscht einen Lead; undo holt ihn zurück.</translation>
    </message>
    <message>
        <source>“%1” cannot be sorted by. Write --sort FIELD or --sort FIELD:desc, several with commas; “fields” lists the fields.</source>
        <translation>Nach „%1“ kann nicht sortiert werden. Schreiben Sie --sort FELD oder --sort FELD:desc, mehrere mit Kommas; „fields“ listet die Felder auf.</translation>
    </message>
    <message>
        <source>The lead %1 to go on behind is not in this list any more. Begin again without --after.</source>
        <translation>Der Lead %1, hinter dem es weitergehen soll, steht nicht mehr in dieser Liste. Beginnen Sie ohne --after von vorn.</translation>
    </message>
    <message>
        <source>There is no field “%1”. “fields” lists them.</source>
        <translation>Es gibt kein Feld „%1“. „fields“ listet sie auf.</translation>
    </message>
    <message>
        <source>%1 of %2 leads</source>
        <translation>%1 von %2 Leads</translation>
    </message>
    <message>
        <source>“%1” is no format. There are csv (for spreadsheets), csv-exact (for machines), xlsx, jsonl and vcf (contacts).</source>
        <translation>„%1“ ist kein Format. Es gibt csv (für Tabellenprogramme), csv-exact (für Maschinen), xlsx, jsonl und vcf (Kontakte).</translation>
    </message>
    <message>
        <source>Wrote %1 leads to %2.</source>
        <translation>%1 Leads nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>%1 that must not be contacted were left out; --do-not-contact keep brings them.</source>
        <translation>%1, die nicht kontaktiert werden dürfen, wurden ausgelassen; --do-not-contact keep nimmt sie mit.</translation>
    </message>
    <message>
        <source>--threshold takes a number above 0 and up to 1; “%1” is none.</source>
        <translation>--threshold nimmt eine Zahl über 0 und bis 1; „%1“ ist keine.</translation>
    </message>
    <message>
        <source>The pairs cannot be written to %1. Choose another place.</source>
        <translation>Die Paare können nicht nach %1 geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged (operation %1). “undo” takes them apart again.</source>
        <translation>Zusammengeführt (Vorgang %1). „undo“ trennt sie wieder.</translation>
    </message>
    <message>
        <source>Invented a team with %1 leads, %2 calls and notes and %3 tasks in %4 s.</source>
        <translation>Ein Team mit %1 Leads, %2 Anrufen und Notizen und %3 Aufgaben in %4 s erfunden.</translation>
    </message>
    <message>
        <source>Lists leads.</source>
        <translation>Listet Leads auf.</translation>
    </message>
    <message>
        <source>Writes leads to a file.</source>
        <translation>Schreibt Leads in eine Datei.</translation>
    </message>
    <message>
        <source>Lists leads that look like one person, and why.</source>
        <translation>Listet Leads auf, die nach einer Person aussehen, und warum.</translation>
    </message>
    <message>
        <source>Makes one lead of several; undo takes them apart.</source>
        <translation>Macht aus mehreren Leads einen; undo trennt sie wieder.</translation>
    </message>
    <message>
        <source>Fills a workspace with an invented sales team.</source>
        <translation>Füllt einen Arbeitsbereich mit einem erfundenen Vertriebsteam.</translation>
    </message>
    <message>
        <source>another population</source>
        <translation>andere Zusammensetzung</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>Stability is told from %1 open leads on; there are %2.</source>
        <translation>Die Stabilität lässt sich ab %1 offenen Leads sagen; es sind %2.</translation>
    </message>
    <message>
        <source>Lead quality</source>
        <translation>Lead-Qualität</translation>
    </message>
    <message>
        <source>Open leads compared with the closed ones that were learned from (population stability, the most moved fields):</source>
        <translation>Offene Leads im Vergleich zu den abgeschlossenen, aus denen gelernt wurde (Populationsstabilität, die am stärksten verschobenen Felder):</translation>
    </message>
    <message>
        <source>PSI&gt;</source>
        <translation>PSI&gt;</translation>
    </message>
    <message>
        <source>By chance&gt;</source>
        <translation>Durch Zufall&gt;</translation>
    </message>
    <message>
        <source>Won of closed&gt;</source>
        <translation>Gewonnen von abgeschlossenen&gt;</translation>
    </message>
    <message>
        <source>accepted, predicted well</source>
        <translation>angenommen, gut vorhergesagt</translation>
    </message>
    <message>
        <source>rejected, though predicted well</source>
        <translation>abgelehnt, obwohl gut vorhergesagt</translation>
    </message>
    <message>
        <source>accepted, though predicted badly</source>
        <translation>angenommen, obwohl schlecht vorhergesagt</translation>
    </message>
    <message>
        <source>rejected, predicted badly</source>
        <translation>abgelehnt, schlecht vorhergesagt</translation>
    </message>
    <message>
        <source>From&gt;</source>
        <translation>Ab&gt;</translation>
    </message>
    <message>
        <source>Precision&gt;</source>
        <translation>Genauigkeit&gt;</translation>
    </message>
    <message>
        <source>Recall&gt;</source>
        <translation>Trefferquote&gt;</translation>
    </message>
    <message>
        <source>Leads a day&gt;</source>
        <translation>Leads am Tag&gt;</translation>
    </message>
    <message>
        <source>Scoring leads…</source>
        <translation>Leads werden bewertet…</translation>
    </message>
    <message>
        <source>Scoring leads… %1 of %2 looked at for their lifecycle</source>
        <translation>Leads werden bewertet… %1 von %2 auf ihren Lebenszyklus geprüft</translation>
    </message>
    <message>
        <source>Cancelled. What was imported until then is whole and can be undone.</source>
        <translation>Abgebrochen. Was bis dahin importiert wurde, ist vollständig und kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>“leadwright-cli help COMMAND” or “leadwright-cli COMMAND --help” says more; “help conditions” explains --where.
Exit: 0 done, 1 failed, 2 wrong usage, 3 done but some rows were rejected, 130 cancelled.</source>
        <translation>„leadwright-cli help BEFEHL“ oder „leadwright-cli BEFEHL --help“ sagt mehr; „help conditions“ erklärt --where.
Ende: 0 erledigt, 1 fehlgeschlagen, 2 falsch aufgerufen, 3 erledigt, aber einige Zeilen wurden abgelehnt, 130 abgebrochen.</translation>
    </message>
    <message>
        <source>CONDITION is explained by “leadwright-cli help conditions”.</source>
        <translation>CONDITION erklärt „leadwright-cli help conditions“.</translation>
    </message>
    <message>
        <source>--workspace FILE, --json and --as USER are taken by every command.</source>
        <translation>--workspace FILE, --json und --as USER nimmt jeder Befehl an.</translation>
    </message>
    <message>
        <source>The help of the program says more: “leadwright-cli help pages/%1”.</source>
        <translation>Mehr sagt die Hilfe des Programms: „leadwright-cli help pages/%1“.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Cancelled after %1 rows. What came in is whole; “leadwright-cli undo %2” takes it back.</source>
        <translation>Nach %1 Zeilen abgebrochen. Was hereinkam, ist vollständig; „leadwright-cli undo %2“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>There is no field “%1” for --policy. “fields” lists them.</source>
        <translation>Es gibt kein Feld „%1“ für --policy. „fields“ listet sie auf.</translation>
    </message>
    <message>
        <source>“%1” is no policy for %2. There are keep (what is stored stays), overwrite (what the file says goes before) and fill (only what is empty is filled).</source>
        <translation>„%1“ ist keine Regel für %2. Es gibt keep (Gespeichertes bleibt), overwrite (die Datei geht vor) und fill (nur Leeres wird gefüllt).</translation>
    </message>
    <message>
        <source>There is no preset “%1”. There are: %2.</source>
        <translation>Es gibt keine Vorlage „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>--preset takes %1.</source>
        <translation>--preset nimmt %1.</translation>
    </message>
    <message>
        <source>An import refuses this file: %1</source>
        <translation>Ein Import lehnt diese Datei ab: %1</translation>
    </message>
    <message>
        <source>Cancelled. The team has the leads invented until then.</source>
        <translation>Abgebrochen. Das Team hat die bis dahin erfundenen Leads.</translation>
    </message>
    <message>
        <source>
Tasks</source>
        <translation>
Aufgaben</translation>
    </message>
    <message>
        <source>%1  %2 (done %3)</source>
        <translation>%1  %2 (erledigt %3)</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3; “%4” is none.</source>
        <translation>--%1 nimmt eine ganze Zahl von %2 bis %3; „%4“ ist keine.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of %2 or more; “%3” is none.</source>
        <translation>--%1 nimmt eine ganze Zahl ab %2; „%3“ ist keine.</translation>
    </message>
    <message>
        <source>--%1 takes %2; “%3” is none of them.</source>
        <translation>--%1 nimmt %2; „%3“ gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Scoring leads… %1 read</source>
        <translation>Leads werden bewertet… %1 gelesen</translation>
    </message>
    <message>
        <source>Not enough data: %1 leads are won and %2 lost. A prediction needs at least %3 closed leads and %4 of either kind. A lead is won or lost by its stage; “import --outcome COLUMN=WONVALUE” makes it of any column.</source>
        <translation>Zu wenig Daten: %1 Leads sind gewonnen und %2 verloren. Eine Vorhersage braucht mindestens %3 abgeschlossene Leads und %4 jeder Art. Gewonnen oder verloren ist ein Lead durch seine Phase; „import --outcome SPALTE=WERT“ macht sie aus jeder Spalte.</translation>
    </message>
    <message>
        <source>People decided about %1 leads, %2 of them against what the prediction says of them today. From a lead quality of %3 on:</source>
        <translation>Über %1 Leads haben Menschen entschieden, bei %2 davon gegen das, was die Vorhersage heute von ihnen sagt. Ab einer Lead-Qualität von %3:</translation>
    </message>
    <message>
        <source>Looking at leads as they came in… %1 of %2</source>
        <translation>Leads, wie sie kamen … %1 von %2</translation>
    </message>
</context>
<context>
    <name>ColumnCheck</name>
    <message>
        <source>%1 valid numbers</source>
        <translation>%1 gültige Nummern</translation>
    </message>
    <message>
        <source>%1 to fix</source>
        <translation>%1 zu korrigieren</translation>
    </message>
    <message>
        <source>%1 valid addresses</source>
        <translation>%1 gültige Adressen</translation>
    </message>
    <message>
        <source>%1 mistyped</source>
        <translation>%1 mit Tippfehler</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>Tag oder Monat zuerst?</translation>
    </message>
    <message>
        <source>Read as day, month, year</source>
        <translation>Als Tag, Monat, Jahr lesen</translation>
    </message>
    <message>
        <source>Read as month, day, year</source>
        <translation>Als Monat, Tag, Jahr lesen</translation>
    </message>
    <message>
        <source>%1 readable dates</source>
        <translation>%1 lesbare Daten</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 unlesbar</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Beträge in %1</translation>
    </message>
    <message>
        <source>%1 or more values</source>
        <translation>%1 oder mehr Werte</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>%1 mended</source>
        <translation>%1 repariert</translation>
    </message>
    <message>
        <source>%1 filled</source>
        <translation>%1 gefüllt</translation>
    </message>
    <message>
        <source>Empty column</source>
        <translation>Leere Spalte</translation>
    </message>
    <message>
        <source>Guess from the values</source>
        <translation>Aus den Werten vermutet</translation>
    </message>
    <message>
        <source>Guess from the heading</source>
        <translation>Aus der Überschrift vermutet</translation>
    </message>
    <message>
        <source>No column fills a field yet. Choose a field for at least one column.</source>
        <translation>Noch füllt keine Spalte ein Feld. Wählen Sie für mindestens eine Spalte ein Feld.</translation>
    </message>
    <message>
        <source>No column fills a phone number or an e-mail address. These leads cannot be called or written to, and are not recognised when they come again.</source>
        <translation>Keine Spalte füllt eine Telefonnummer oder E-Mail-Adresse. Diese Leads können weder angerufen noch angeschrieben werden und werden nicht erkannt, wenn sie wiederkommen.</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
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
        <source>The mapping gives every lead a value for “%1”, which is worked out by Leadwright and cannot be imported.</source>
        <translation>Die Zuordnung gibt jedem Lead einen Wert für „%1“, das Leadwright selbst ermittelt und das nicht importiert werden kann.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
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
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
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
        <translation>%1 höchstens %2 her</translation>
    </message>
    <message>
        <source>%1 in the next %2</source>
        <translation>%1 höchstens %2 voraus</translation>
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
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
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
</context>
<context>
    <name>ConditionParts</name>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>in den letzten</translation>
    </message>
    <message>
        <source>in the next</source>
        <translation>in den nächsten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>nicht leer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 is open on the computer %2 (%3, process %4). On this drive only one program at a time can have a workspace open. Close it there, or delete %5 if that computer was switched off.</source>
        <translation>%1 ist auf dem Computer %2 geöffnet (%3, Prozess %4). Auf diesem Laufwerk kann immer nur ein Programm einen Arbeitsbereich öffnen. Schließen Sie ihn dort, oder löschen Sie %5, falls jener Computer ausgeschaltet wurde.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so it is not known who else has the workspace open. Check the permissions of the folder.</source>
        <translation>%1 kann nicht geschrieben werden, daher ist nicht bekannt, wer den Arbeitsbereich sonst geöffnet hat. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>There is no workspace at %1. Check the name, or create one there.</source>
        <translation>Unter %1 gibt es keinen Arbeitsbereich. Prüfen Sie den Namen, oder legen Sie dort einen an.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a workspace file. Choose the .leadwright file in it.</source>
        <translation>%1 ist ein Ordner, kein Arbeitsbereich. Wählen Sie die .leadwright-Datei darin.</translation>
    </message>
    <message>
        <source>%1 is not a regular file and cannot hold a workspace.</source>
        <translation>%1 ist keine gewöhnliche Datei und kann keinen Arbeitsbereich enthalten.</translation>
    </message>
    <message>
        <source>You may not read %1. Ask its owner for access.</source>
        <translation>Sie dürfen %1 nicht lesen. Bitten Sie den Besitzer um Zugriff.</translation>
    </message>
    <message>
        <source>%1 is not a Leadwright workspace (it does not begin like a database). To read a list of leads from it, import it instead.</source>
        <translation>%1 ist kein Leadwright-Arbeitsbereich (die Datei beginnt nicht wie eine Datenbank). Um eine Liste von Leads daraus zu lesen, importieren Sie sie.</translation>
    </message>
    <message>
        <source>%1 is empty and not a Leadwright workspace. Delete it, or choose another name.</source>
        <translation>%1 ist leer und kein Leadwright-Arbeitsbereich. Löschen Sie die Datei, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 may only be read, and there is no room for the copy that this needs. Free some space and try again.</source>
        <translation>%1 darf nur gelesen werden, und für die Kopie, die das braucht, ist kein Platz. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is already a file at %1. Open it, or choose another name.</source>
        <translation>Unter %1 gibt es schon eine Datei. Öffnen Sie sie, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>A workspace cannot be written to %1. Choose a folder that you may write to.</source>
        <translation>In %1 kann kein Arbeitsbereich geschrieben werden. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt. Installieren Sie das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>%1 is a database, but not a Leadwright workspace. Choose another file.</source>
        <translation>%1 ist eine Datenbank, aber kein Leadwright-Arbeitsbereich. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in %1. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 was moved or replaced while it was open. Nothing more is written; open it again.</source>
        <translation>%1 wurde verschoben oder ersetzt, während es geöffnet war. Es wird nichts mehr geschrieben; öffnen Sie es neu.</translation>
    </message>
    <message>
        <source>%1 is read-only. Copy it to a folder that you may write to, or change its permissions.</source>
        <translation>%1 ist schreibgeschützt. Kopieren Sie die Datei in einen Ordner, in den Sie schreiben dürfen, oder ändern Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and that you may write to it.</source>
        <translation>%1 kann nicht geöffnet werden. Prüfen Sie, ob es den Ordner gibt und ob Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full; nothing of this step was kept. A reserve of 16 MB was given up so that you can go on: delete what you do not need, or back up to another disk.</source>
        <translation>Der Datenträger mit %1 ist voll; von diesem Schritt wurde nichts behalten. Eine Reserve von 16 MB wurde freigegeben, damit Sie weitermachen können: Löschen Sie, was Sie nicht brauchen, oder sichern Sie auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space and try again; nothing of this step was kept.</source>
        <translation>Der Datenträger mit %1 ist voll. Schaffen Sie Platz, und versuchen Sie es noch einmal; von diesem Schritt wurde nichts behalten.</translation>
    </message>
    <message>
        <source>%1 is damaged. Stop working in it and restore the newest backup.</source>
        <translation>%1 ist beschädigt. Arbeiten Sie nicht weiter darin, und stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is not a Leadwright workspace. Choose another file.</source>
        <translation>%1 ist kein Leadwright-Arbeitsbereich. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The disk that holds %1 reported an error. Check the disk before you go on.</source>
        <translation>Der Datenträger mit %1 hat einen Fehler gemeldet. Prüfen Sie ihn, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 refused the change.</source>
        <translation>%1 hat die Änderung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 has a view “%2” in it that is not Leadwright’s and could pass off other data as your leads. Nothing is written to it. It can still be read and exported by leadwright-cli; recovering it copies its rows into a clean workspace.</source>
        <translation>%1 enthält eine Sicht „%2“, die nicht von Leadwright ist und andere Daten als Ihre Leads ausgeben könnte. Es wird nichts hineingeschrieben. leadwright-cli kann sie weiterhin lesen und exportieren; das Retten kopiert ihre Zeilen in einen sauberen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 has a trigger “%2” in it that is not Leadwright’s and could change your leads unseen. Nothing is written to it. It can still be read and exported by leadwright-cli; recovering it copies its rows into a clean workspace.</source>
        <translation>%1 enthält einen Trigger „%2“, der nicht von Leadwright ist und Ihre Leads unbemerkt ändern könnte. Es wird nichts hineingeschrieben. leadwright-cli kann sie weiterhin lesen und exportieren; das Retten kopiert ihre Zeilen in einen sauberen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Leadwright (schema %2, this one knows %3), so it can only be read. Update Leadwright to change anything in it.</source>
        <translation>%1 wurde von einem neueren Leadwright geschrieben (Schema %2, dieses kennt %3) und kann nur gelesen werden. Aktualisieren Sie Leadwright, um darin etwas zu ändern.</translation>
    </message>
    <message>
        <source>“%2” in %1 is not as Leadwright makes it, and could refuse, change or hide what is written to it. Nothing is written to it. It can still be read and exported by leadwright-cli; recovering it copies its rows into a clean workspace.</source>
        <translation>„%2“ in %1 ist nicht so, wie Leadwright es anlegt, und könnte zurückweisen, verändern oder verbergen, was hineingeschrieben wird. Es wird nichts hineingeschrieben. leadwright-cli kann die Datei weiterhin lesen und exportieren; das Retten kopiert ihre Zeilen in einen sauberen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 lacks “%2”, without which nothing can be written to it. It can still be read and exported by leadwright-cli as far as it goes; recovering it copies its rows into a clean workspace.</source>
        <translation>In %1 fehlt „%2“; ohne das kann nichts hineingeschrieben werden. leadwright-cli kann die Datei weiterhin lesen und exportieren, soweit sie reicht; das Retten kopiert ihre Zeilen in einen sauberen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>In %1 something else stands in the place of the table “%2”, which cannot be read safely. Recovering it copies the other rows into a clean workspace.</source>
        <translation>In %1 steht etwas anderes an der Stelle der Tabelle „%2“, was nicht sicher gelesen werden kann. Das Retten kopiert die übrigen Zeilen in einen sauberen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Something in %1 is not as it should be. Look at the workspace in the settings, under Data.</source>
        <translation>Etwas in %1 ist nicht, wie es sein soll. Prüfen Sie den Arbeitsbereich in den Einstellungen unter „Daten“.</translation>
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
    <name>DayCommands</name>
    <message>
        <source>Start a call session</source>
        <translation>Anrufrunde beginnen</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>Nächster Lead</translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation>Vorheriger Lead</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>Aufgabe planen</translation>
    </message>
    <message>
        <source>Move to a stage…</source>
        <translation>In eine Phase verschieben…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Tag hinzufügen…</translation>
    </message>
    <message>
        <source>Put the next step off…</source>
        <translation>Nächsten Schritt aufschieben…</translation>
    </message>
    <message>
        <source>Tick the next step off</source>
        <translation>Nächsten Schritt abhaken</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Show or hide the lead beside the list</source>
        <translation>Lead neben der Liste zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Goals and rules of the day…</source>
        <translation>Ziele und Regeln des Tages…</translation>
    </message>
    <message>
        <source>Accept the lead</source>
        <translation>Lead annehmen</translation>
    </message>
    <message>
        <source>Reject the lead…</source>
        <translation>Lead ablehnen…</translation>
    </message>
    <message>
        <source>Move the lead along its lifecycle…</source>
        <translation>Lead im Lebenszyklus verschieben…</translation>
    </message>
    <message>
        <source>Answer the checklist…</source>
        <translation>Checkliste beantworten…</translation>
    </message>
    <message>
        <source>Pull the next leads that nobody has</source>
        <translation>Die nächsten Leads holen, die niemand hat</translation>
    </message>
    <message>
        <source>Sort My Day by score or by urgency</source>
        <translation>„Mein Tag“ nach Score oder Dringlichkeit sortieren</translation>
    </message>
</context>
<context>
    <name>DayReasons</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n T.</numerusform>
            <numerusform>%n T.</numerusform>
        </translation>
    </message>
    <message>
        <source>New · %1 waiting</source>
        <comment>span such as: 4 min</comment>
        <translation>Neu · wartet %1</translation>
    </message>
    <message>
        <source>Replied %1 ago</source>
        <comment>span such as: 12 min</comment>
        <translation>Antwort vor %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>next step, time of day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hot · not tried yet</source>
        <translation>Heiß · noch nicht versucht</translation>
    </message>
    <message>
        <source>%1 · %2 late</source>
        <comment>next step, span such as: 3 h</comment>
        <translation>%1 · %2 zu spät</translation>
    </message>
    <message>
        <source>First call · %1 late</source>
        <comment>span such as: 3 h</comment>
        <translation>Erster Anruf · %1 zu spät</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of day, next step</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>time of day</comment>
        <translation>Erledigt %1</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Jetzt anrufen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>Woke up</source>
        <translation>Aufgewacht</translation>
    </message>
    <message>
        <source>Accept or reject · %1 late</source>
        <comment>span such as: 3 h</comment>
        <translation>Annehmen oder ablehnen · %1 zu spät</translation>
    </message>
    <message>
        <source>Hot score %1 · not tried yet</source>
        <translation>Heißer Score %1 · noch nicht versucht</translation>
    </message>
    <message>
        <source>Hot for you from a score of %1, as Goals and rules says.</source>
        <translation>Für Sie heiß ab einem Score von %1, wie es in „Ziele und Regeln“ steht.</translation>
    </message>
    <message>
        <source>Hot from a score of %1.</source>
        <translation>Heiß ab einem Score von %1.</translation>
    </message>
    <message>
        <source>Hot from a score of %1, as the scoring model says.</source>
        <translation>Heiß ab einem Score von %1, wie es das Score-Modell sagt.</translation>
    </message>
    <message>
        <source>Hot from a score of %1, as the scoring model “%2” says.</source>
        <translation>Heiß ab einem Score von %1, wie es das Score-Modell „%2“ sagt.</translation>
    </message>
    <message>
        <source>%1 It stays hot until the score is below %2.</source>
        <comment>the sentence before</comment>
        <translation>%1 Der Lead bleibt heiß, bis der Score unter %2 liegt.</translation>
    </message>
</context>
<context>
    <name>DefinitionActs</name>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>The checklist has no points. Keep at least one.</source>
        <translation>Die Checkliste hat keine Punkte. Behalten Sie mindestens einen.</translation>
    </message>
    <message>
        <source>“%1” has no definition. There are definitions of: %2.</source>
        <translation>„%1“ hat keine Definition. Definitionen gibt es für: %2.</translation>
    </message>
    <message>
        <source>Somebody else published another version of “%1” meanwhile. Look at it and publish what is still right.</source>
        <translation>Jemand anders hat inzwischen eine andere Version von „%1“ veröffentlicht. Sehen Sie sie an und veröffentlichen Sie, was noch stimmt.</translation>
    </message>
    <message>
        <source>Publish a definition: %1</source>
        <translation>Eine Definition veröffentlichen: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Change it in the settings, or with “definitions checklist” and “definitions acceptance”.</source>
        <translation>„%1“ lässt sich nicht lesen. Ändern Sie es in den Einstellungen oder mit „definitions checklist“ und „definitions acceptance“.</translation>
    </message>
    <message numerus="yes">
        <source>%n leads match a definition by today’s date</source>
        <translation>
            <numerusform>%n Lead entspricht mit dem heutigen Datum einer Definition</numerusform>
            <numerusform>%n Leads entsprechen mit dem heutigen Datum einer Definition</numerusform>
        </translation>
    </message>
    <message>
        <source>Scoring model</source>
        <translation>Scoring-Modell</translation>
    </message>
    <message>
        <source>Draft of the scoring model</source>
        <translation>Entwurf des Scoring-Modells</translation>
    </message>
    <message>
        <source>The scoring model asks for the lifecycle, and the definition of %1 asks for the score: they would go round in circles. Change one of them.</source>
        <translation>Das Scoring-Modell fragt nach dem Lebenszyklus und die Definition von %1 nach dem Score: Sie drehten sich im Kreis. Ändern Sie eines von beiden.</translation>
    </message>
</context>
<context>
    <name>DelimitedFile</name>
    <message>
        <source>“%1” is %2, not a list in text form. %3</source>
        <translation>„%1“ ist %2, keine Liste in Textform. %3</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Export the contacts in several files.</source>
        <translation>„%1“ ist größer als %2 MB. Exportieren Sie die Kontakte in mehreren Dateien.</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DueTimes</name>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>Tomorrow at 9:00</source>
        <translation>Morgen um 9:00</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>In 3 Tagen</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Nächsten Montag</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>In zwei Wochen</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Such as &quot;In 3 days (Mon, Jan 4)&quot;, when the third day is a holiday. A name, a date</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <comment>a short date, as QLocale::toString() takes it</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Nächster Arbeitstag</translation>
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
    <name>EmailActs</name>
    <message>
        <source>There is no file “%1” any more.</source>
        <translation>Die Datei „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The e-mail names no address that %1 has. If it is somebody else&apos;s, undo takes it back.</source>
        <translation>Die E-Mail nennt keine Adresse, die %1 hat. Gehört sie zu jemand anderem, nimmt Rückgängig sie zurück.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>E-mail to %1: %2</source>
        <translation>E-Mail an %1: %2</translation>
    </message>
    <message>
        <source>E-mail from %1: %2</source>
        <translation>E-Mail von %1: %2</translation>
    </message>
    <message>
        <source>E-mail to %1 begun</source>
        <translation>E-Mail an %1 begonnen</translation>
    </message>
</context>
<context>
    <name>EmailReader</name>
    <message>
        <source>This is a file in Outlook&apos;s own format. In Outlook, save the e-mail as “.eml” and drop that file.</source>
        <translation>Diese Datei hat das eigene Format von Outlook. Speichern Sie die E-Mail in Outlook als „.eml“ und ziehen Sie diese Datei her.</translation>
    </message>
    <message>
        <source>This is not an e-mail, whatever its name says: it does not begin with the lines that every e-mail begins with.</source>
        <translation>Das ist keine E-Mail, was auch immer ihr Name sagt: Sie beginnt nicht mit den Zeilen, mit denen jede E-Mail beginnt.</translation>
    </message>
    <message>
        <source>The lines before the text of this e-mail are longer than any mail program writes. It was not read.</source>
        <translation>Die Zeilen vor dem Text dieser E-Mail sind länger, als ein Mailprogramm sie schreibt. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The e-mail is nested deeper than any that people write. It was not read.</source>
        <translation>Die E-Mail ist tiefer verschachtelt, als Menschen sie schreiben. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The e-mail has more parts than any that people write. It was not read.</source>
        <translation>Die E-Mail hat mehr Teile, als Menschen sie schreiben. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The e-mail does not say when it was written, or says what cannot be. It stands in the story under the time when it was added.</source>
        <translation>Die E-Mail sagt nicht, wann sie geschrieben wurde, oder nennt eine unmögliche Zeit. Sie steht im Verlauf unter der Zeit, zu der sie hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>A part of the e-mail says that it is text, but it is not. It is not shown; the kept file has it.</source>
        <translation>Ein Teil der E-Mail gibt sich als Text aus, ist aber keiner. Er wird nicht gezeigt; die aufbewahrte Datei enthält ihn.</translation>
    </message>
    <message>
        <source>The text of the e-mail is very long. The story has its beginning; the kept file has all of it.</source>
        <translation>Der Text der E-Mail ist sehr lang. Im Verlauf steht sein Anfang; die aufbewahrte Datei enthält ihn ganz.</translation>
    </message>
    <message>
        <source>The e-mail is written in a character set that is not known here. Some characters may be wrong; the kept file has them as they came.</source>
        <translation>Die E-Mail ist in einem Zeichensatz geschrieben, der hier nicht bekannt ist. Einige Zeichen können falsch sein; die aufbewahrte Datei enthält sie, wie sie kamen.</translation>
    </message>
    <message>
        <source>Some characters of the e-mail are broken. The kept file has them as they came.</source>
        <translation>Einige Zeichen der E-Mail sind beschädigt. Die aufbewahrte Datei enthält sie, wie sie kamen.</translation>
    </message>
    <message>
        <source>Another e-mail</source>
        <translation>Eine weitere E-Mail</translation>
    </message>
    <message>
        <source>This e-mail does not say who wrote it, so it cannot be added. Export it from the mail program again.</source>
        <translation>Diese E-Mail sagt nicht, wer sie geschrieben hat, und kann deshalb nicht hinzugefügt werden. Exportieren Sie sie noch einmal aus dem Mailprogramm.</translation>
    </message>
    <message>
        <source>The e-mail is encrypted. Its text is not shown; open the kept file in the mail program.</source>
        <translation>Die E-Mail ist verschlüsselt. Ihr Text wird nicht gezeigt; öffnen Sie die aufbewahrte Datei im Mailprogramm.</translation>
    </message>
    <message>
        <source>The e-mail has its text as a web page only, which is not shown. Open the kept file in the mail program.</source>
        <translation>Die E-Mail hat ihren Text nur als Webseite, die nicht gezeigt wird. Öffnen Sie die aufbewahrte Datei im Mailprogramm.</translation>
    </message>
    <message>
        <source>The e-mail has no text that could be shown.</source>
        <translation>Die E-Mail hat keinen Text, der gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>E-mail files of up to %1 MB are read. Attach this one as a file instead.</source>
        <translation>E-Mail-Dateien werden bis zu %1 MB gelesen. Hängen Sie diese stattdessen als Datei an.</translation>
    </message>
    <message>
        <source>The e-mail is cut off or damaged. Export it from the mail program again.</source>
        <translation>Die E-Mail ist abgeschnitten oder beschädigt. Exportieren Sie sie noch einmal aus dem Mailprogramm.</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message numerus="yes">
        <source>Erase %n lead(s)</source>
        <translation>
            <numerusform>%n Lead endgültig löschen</numerusform>
            <numerusform>%n Leads endgültig löschen</numerusform>
        </translation>
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
    <message>
        <source>Somebody is working in the workspace. Look again when nobody is.</source>
        <translation>Jemand arbeitet gerade im Arbeitsbereich. Sehen Sie noch einmal nach, wenn niemand arbeitet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, owner</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no stage</source>
        <translation>keine Phase</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1: the lists count %2 leads, the workspace %3.</source>
        <translation>%1: Die Listen zählen %2 Leads, der Arbeitsbereich %3.</translation>
    </message>
    <message>
        <source>%1: values and scores add up differently in the lists.</source>
        <translation>%1: Werte und Punkte ergeben in den Listen andere Summen.</translation>
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
    <message>
        <source>Place on the board</source>
        <translation>Platz auf dem Board</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Checklist points met</source>
        <translation>Erfüllte Punkte der Checkliste</translation>
    </message>
    <message>
        <source>Checklist answers</source>
        <translation>Antworten der Checkliste</translation>
    </message>
    <message>
        <source>Accept by</source>
        <translation>Annehmen bis</translation>
    </message>
    <message>
        <source>Wakes up</source>
        <translation>Wacht auf</translation>
    </message>
    <message>
        <source>Rejection reason</source>
        <translation>Ablehnungsgrund</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Disqualifiziert</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>There is no stage “%1”. There are: %2.</source>
        <translation>Es gibt keine Stufe „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no user “%1”. There are: %2.</source>
        <translation>Es gibt keinen Benutzer „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1 is a date such as 2026-03-31; “%2” is not.</source>
        <translation>%1 ist ein Datum wie 2026-03-31; „%2“ ist keines.</translation>
    </message>
    <message>
        <source>%1 is a moment such as 2026-03-31 14:30; “%2” is not.</source>
        <translation>%1 ist ein Zeitpunkt wie 2026-03-31 14:30; „%2“ ist keiner.</translation>
    </message>
    <message>
        <source>%1 is a whole number; “%2” is not.</source>
        <translation>%1 ist eine ganze Zahl; „%2“ ist keine.</translation>
    </message>
    <message>
        <source>%1 is a number; “%2” is not.</source>
        <translation>%1 ist eine Zahl; „%2“ ist keine.</translation>
    </message>
    <message>
        <source>%1 is an amount such as 1200.50; “%2” is not.</source>
        <translation>%1 ist ein Betrag wie 1200,50; „%2“ ist keiner.</translation>
    </message>
    <message>
        <source>%1 takes the amount alone, such as 1200.50: the currency of a lead is a field of its own, and “%2” names another than %3.</source>
        <translation>%1 nimmt nur den Betrag, etwa 1200,50: Die Währung eines Leads ist ein eigenes Feld, und „%2“ nennt eine andere als %3.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 is yes or no; “%2” is neither.</source>
        <translation>%1 ist ja oder nein; „%2“ ist keines von beiden.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 ist eines von: %2.</translation>
    </message>
    <message>
        <source>%1 is set by Leadwright and cannot be typed.</source>
        <translation>%1 setzt Leadwright selbst; es kann nicht eingegeben werden.</translation>
    </message>
    <message>
        <source>%1 Perhaps %2 was meant.</source>
        <translation>%1 Vielleicht war %2 gemeint.</translation>
    </message>
    <message>
        <source>%1 takes a telephone number with its area code, from abroad with + and the code of the country; “%2” is none.</source>
        <translation>%1 nimmt eine Telefonnummer mit Vorwahl, aus dem Ausland mit + und Landesvorwahl; „%2“ ist keine.</translation>
    </message>
    <message>
        <source>%1 takes one telephone number; “%2” are several. The others go to the other phones.</source>
        <translation>%1 nimmt eine Telefonnummer; „%2“ sind mehrere. Die übrigen gehören zu den weiteren Telefonnummern.</translation>
    </message>
    <message>
        <source>%1 takes an e-mail address, such as ada@example.com; “%2” is none.</source>
        <translation>%1 nimmt eine E-Mail-Adresse wie ada@example.com; „%2“ ist keine.</translation>
    </message>
    <message>
        <source>%1 takes one e-mail address; “%2” are several. The others go to the other e-mails.</source>
        <translation>%1 nimmt eine E-Mail-Adresse; „%2“ sind mehrere. Die übrigen gehören zu den weiteren E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>%1 takes a country, by name or code; “%2” is none.</source>
        <translation>%1 nimmt ein Land, als Name oder Kürzel; „%2“ ist keines.</translation>
    </message>
    <message>
        <source>“%1” is no state or province of %2. If the lead is elsewhere, change its country first.</source>
        <translation>„%1“ ist kein Bundesstaat und keine Provinz von %2. Ist der Lead anderswo, ändern Sie zuerst sein Land.</translation>
    </message>
    <message>
        <source>“%1” is no postcode of %2. If the lead is elsewhere, change its country first.</source>
        <translation>„%1“ ist keine Postleitzahl von %2. Ist der Lead anderswo, ändern Sie zuerst sein Land.</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
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
</context>
<context>
    <name>FileStore</name>
    <message>
        <source>There is not enough room to keep the file. Free some space and try again.</source>
        <translation>Der Platz reicht nicht, um die Datei abzulegen. Geben Sie Speicher frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end.</source>
        <translation>„%1“ konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>The folder %1 for attached files cannot be written. Check its permissions.</source>
        <translation>In den Ordner %1 für angehängte Dateien kann nicht geschrieben werden. Prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>There is no file “%1” any more.</source>
        <translation>Die Datei „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Attach files one by one; a folder can be packed first.</source>
        <translation>„%1“ ist keine Datei. Hängen Sie Dateien einzeln an; einen Ordner können Sie vorher packen.</translation>
    </message>
    <message>
        <source>“%1” has %2. Files of up to %3 can be attached.</source>
        <translation>„%1“ hat %2. Dateien bis %3 können angehängt werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>“%1” grew while it was read. Attach it again when it is complete.</source>
        <translation>„%1“ wuchs während des Lesens. Hängen Sie die Datei erneut an, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>The file could not be kept in %1.</source>
        <translation>Die Datei konnte nicht in %1 abgelegt werden.</translation>
    </message>
    <message>
        <source>The contents of this file are not in %1 any more. Restore that folder from a backup.</source>
        <translation>Der Inhalt dieser Datei ist nicht mehr in %1. Stellen Sie den Ordner aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The file cannot be copied to %1.</source>
        <translation>Die Datei kann nicht nach %1 kopiert werden.</translation>
    </message>
    <message>
        <source>The contents of this file were damaged on the disk. Restore the folder %1 from a backup.</source>
        <translation>Der Inhalt dieser Datei wurde auf dem Datenträger beschädigt. Stellen Sie den Ordner %1 aus einer Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>FitLearning</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 ist bekannt</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Nicht: %1</translation>
    </message>
    <message>
        <source>There is not enough to learn from: %1 won and %2 lost leads. It takes at least %3 of each.</source>
        <translation>Es gibt zu wenig, um daraus zu lernen: %1 gewonnene und %2 verlorene Leads. Von beiden braucht es mindestens %3.</translation>
    </message>
</context>
<context>
    <name>FolderActs</name>
    <message>
        <source>There is no saved mapping “%1”. Import a list once and save its mapping as a template.</source>
        <translation>Es gibt keine gespeicherte Zuordnung „%1“. Importieren Sie einmal eine Liste und speichern Sie ihre Zuordnung als Vorlage.</translation>
    </message>
    <message>
        <source>This folder is not watched any more. Look at the page again.</source>
        <translation>Dieser Ordner wird nicht mehr überwacht. Sehen Sie die Seite noch einmal an.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Make it first, or check the name.</source>
        <translation>%1 ist kein Ordner. Legen Sie ihn zuerst an oder prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Watch the folder %1</source>
        <translation>Ordner %1 überwachen</translation>
    </message>
    <message>
        <source>%1 is watched already.</source>
        <translation>%1 wird schon überwacht.</translation>
    </message>
    <message>
        <source>Stop watching the folder %1</source>
        <translation>Ordner %1 nicht mehr überwachen</translation>
    </message>
    <message>
        <source>Pause watching the folder %1</source>
        <translation>Überwachung des Ordners %1 aussetzen</translation>
    </message>
    <message>
        <source>Watch the folder %1 again</source>
        <translation>Ordner %1 wieder überwachen</translation>
    </message>
    <message>
        <source>Change the template of the folder %1</source>
        <translation>Vorlage des Ordners %1 ändern</translation>
    </message>
</context>
<context>
    <name>FolderCapture</name>
    <message>
        <source>No saved mapping fits the headings of %1. Import it once by hand and save the mapping.</source>
        <translation>Keine gespeicherte Zuordnung passt zu den Überschriften von %1. Importieren Sie die Datei einmal von Hand und speichern Sie die Zuordnung.</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>The one saved for the headings of each file</source>
        <translation>Die für die Überschriften jeder Datei gespeicherte</translation>
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
    <message>
        <source>a calendar file (.ics)</source>
        <translation>eine Kalenderdatei (.ics)</translation>
    </message>
    <message>
        <source>Import it on the calendar page.</source>
        <translation>Importieren Sie sie auf der Kalenderseite.</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON-Daten</translation>
    </message>
    <message>
        <source>a web page (.html)</source>
        <translation>eine Webseite (.html)</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>eine XML-Datei</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>The code of the language that is translated into here, such as &quot;de&quot;. It names a folder of the help.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>HolidayActs</name>
    <message>
        <source>%1 holidays are the most. Remove those that are over first.</source>
        <translation>%1 Feiertage sind das Höchste. Entfernen Sie zuerst die vergangenen.</translation>
    </message>
    <message>
        <source>Change holidays</source>
        <translation>Feiertage ändern</translation>
    </message>
    <message>
        <source>Somebody else changed the holidays meanwhile. Look at them again, then make your change.</source>
        <translation>Jemand anderes hat die Feiertage inzwischen geändert. Sehen Sie sie noch einmal an und ändern Sie dann.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that the file is there and that you may read it.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are no whole days and were left out.</source>
        <translation>
            <numerusform>%n Eintrag ist kein ganzer Tag und wurde ausgelassen.</numerusform>
            <numerusform>%n Einträge sind keine ganzen Tage und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names no whole days. A calendar of holidays has entries without a time.</source>
        <translation>%1 nennt keine ganzen Tage. Ein Feiertagskalender hat Einträge ohne Uhrzeit.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>What was prepared for the import cannot be kept in %1.</source>
        <translation>Was für den Import vorbereitet wurde, kann nicht in %1 abgelegt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Import %1: %n row(s)</source>
        <translation>
            <numerusform>%1 importieren: %n Zeile</numerusform>
            <numerusform>%1 importieren: %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>, cancelled</source>
        <translation>, abgebrochen</translation>
    </message>
    <message>
        <source>There is no preset named %1.</source>
        <translation>Es gibt keine Voreinstellung namens %1.</translation>
    </message>
    <message>
        <source>The disk of the workspace has %1 MB free; this import may need %2 MB. Free some space first; nothing was written.</source>
        <translation>Auf dem Datenträger des Arbeitsbereichs sind %1 MB frei; dieser Import braucht bis zu %2 MB. Geben Sie zuerst Speicher frei; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1 has no rows with anything in them. Export it again and check that it is the right file.</source>
        <translation>%1 hat keine Zeilen mit Inhalt. Exportieren Sie die Datei erneut und prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read. Wait until it is complete and import it again; nothing of it was kept.</source>
        <translation>%1 wurde während des Lesens kürzer. Warten Sie, bis die Datei vollständig ist, und importieren Sie sie erneut; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>There is no interrupted import with the number %1.</source>
        <translation>Es gibt keinen unterbrochenen Import mit der Nummer %1.</translation>
    </message>
    <message>
        <source>%1 is not the file that the import began with: its size differs. Undo the import and begin again.</source>
        <translation>%1 ist nicht die Datei, mit der der Import begann: Die Größe weicht ab. Machen Sie den Import rückgängig und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>There is no import with the number %1.</source>
        <translation>Es gibt keinen Import mit der Nummer %1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The preview was stopped.</source>
        <translation>Die Vorschau wurde angehalten.</translation>
    </message>
    <message>
        <source>The row has more cells than the file has columns. Check for a separator inside a text without quotes.</source>
        <translation>Die Zeile hat mehr Zellen als die Datei Spalten. Suchen Sie nach einem Trennzeichen in einem Text ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>A cell of the row is larger than 16 MB. Check for a quote that is never closed.</source>
        <translation>Eine Zelle der Zeile ist größer als 16 MB. Suchen Sie nach einem Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>The counts of the import do not add up; nothing of its last step was kept.</source>
        <translation>Die Zahlen des Imports gehen nicht auf; vom letzten Schritt wurde nichts behalten.</translation>
    </message>
    <message>
        <source>No temporary file can be written in %1, so the rows cannot be shown before they are imported. Check that the folder exists and is not full.</source>
        <translation>In %1 kann keine temporäre Datei geschrieben werden, daher lassen sich die Zeilen vor dem Import nicht anzeigen. Prüfen Sie, ob der Ordner existiert und nicht voll ist.</translation>
    </message>
    <message>
        <source>The folder for temporary files, %1, is full, so the rows cannot be shown before they are imported. Free some space.</source>
        <translation>Der Ordner für temporäre Dateien, %1, ist voll, daher lassen sich die Zeilen vor dem Import nicht anzeigen. Geben Sie Speicher frei.</translation>
    </message>
    <message>
        <source>No column of %1 is a field of a lead, so nothing was imported. Map at least one column, or take all of them in as fields of their own (--unmapped custom).</source>
        <translation>Keine Spalte von %1 ist ein Feld eines Leads; es wurde nichts importiert. Ordnen Sie mindestens eine Spalte zu, oder übernehmen Sie alle als eigene Felder (--unmapped custom).</translation>
    </message>
    <message>
        <source>%1, the file that the import began with, is not there any more. Put it back and go on, or undo the import.</source>
        <translation>%1, die Datei, mit der der Import begann, ist nicht mehr da. Legen Sie sie zurück und fahren Sie fort, oder machen Sie den Import rückgängig.</translation>
    </message>
    <message>
        <source>%1 has headings, but no rows below them. Export it again and check that it is the right file.</source>
        <translation>%1 hat Überschriften, aber keine Zeilen darunter. Exportieren Sie die Datei erneut und prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message>
        <source>Only its first %1 KB of %2 are kept here; the file has the rest.</source>
        <translation>Hier sind nur die ersten %1 von %2 KB aufbewahrt; den Rest hat die Datei.</translation>
    </message>
</context>
<context>
    <name>ImportNotice</name>
    <message numerus="yes">
        <source>%n place(s) could not be read as text, the first in line %1, and became “�”. Save the file as UTF-8, or name its encoding, and import it again.</source>
        <translation>
            <numerusform>%n Stelle in Zeile %1 war nicht als Text lesbar und wurde zu „�“. Speichern Sie die Datei als UTF-8, oder nennen Sie ihre Kodierung, und importieren Sie noch einmal.</numerusform>
            <numerusform>%n Stellen waren nicht als Text lesbar, die erste in Zeile %1, und wurden zu „�“. Speichern Sie die Datei als UTF-8, oder nennen Sie ihre Kodierung, und importieren Sie noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of this UTF-8 file were written in another encoding and read as Windows-1252, the first in line %1. Look at the letters in them.</source>
        <translation>
            <numerusform>%n Zeile dieser UTF-8-Datei, Zeile %1, war anders kodiert und wurde als Windows-1252 gelesen. Prüfen Sie die Buchstaben darin.</numerusform>
            <numerusform>%n Zeilen dieser UTF-8-Datei, die erste ist Zeile %1, waren anders kodiert und wurden als Windows-1252 gelesen. Prüfen Sie die Buchstaben darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file grew while it was read; what was added is not in. Import it again when it is complete.</source>
        <translation>Die Datei wuchs, während sie gelesen wurde; was hinzukam, fehlt. Importieren Sie sie noch einmal, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>The file was changed while it was read, so old and new rows may be mixed. Undo this import and import it again.</source>
        <translation>Die Datei wurde geändert, während sie gelesen wurde; alte und neue Zeilen können gemischt sein. Machen Sie diesen Import rückgängig und importieren Sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had a quote in the wrong place and were mended; look at lines %1.</source>
        <translation>
            <numerusform>In %n Zeile stand ein Anführungszeichen falsch, und sie wurde berichtigt; prüfen Sie Zeile %1.</numerusform>
            <numerusform>In %n Zeilen stand ein Anführungszeichen falsch, und sie wurden berichtigt; prüfen Sie die Zeilen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) were left out, because no field takes them: %1.</source>
        <translation>
            <numerusform>%n Spalte wurde ausgelassen, weil kein Feld sie aufnimmt: %1.</numerusform>
            <numerusform>%n Spalten wurden ausgelassen, weil kein Feld sie aufnimmt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No heading row was found, so the first line was imported as a row and the columns were told by their values.</source>
        <translation>Es wurde keine Kopfzeile gefunden; die erste Zeile wurde als Datenzeile importiert, und die Spalten wurden an ihren Werten erkannt.</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Same e-mail address</source>
        <translation>Gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Same phone number and a name that fits</source>
        <translation>Gleiche Telefonnummer und passender Name</translation>
    </message>
    <message>
        <source>Same ID in an earlier list with these headings</source>
        <translation>Gleiche ID in einer früheren Liste mit diesen Überschriften</translation>
    </message>
    <message>
        <source>The row names this lead by its number</source>
        <translation>Die Zeile nennt diesen Lead mit seiner Nummer</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>No row of line %1 of import %2 waits for a decision.</source>
        <translation>Keine Zeile mit Nummer %1 aus Import %2 wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>There is no import with the number %1.</source>
        <translation>Es gibt keinen Import mit der Nummer %1.</translation>
    </message>
    <message>
        <source>Lead %1, which the row matched, is gone. Make a lead of the row with “create”, or “skip” it.</source>
        <translation>Lead %1, zu dem die Zeile passte, ist nicht mehr da. Machen Sie mit „create“ einen Lead aus der Zeile oder überspringen Sie sie mit „skip“.</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n row(s) that an import set aside</source>
        <translation>
            <numerusform>%n vom Import zurückgestellte Zeile entscheiden</numerusform>
            <numerusform>%n vom Import zurückgestellte Zeilen entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Same name and ZIP code</source>
        <translation>Gleicher Name und gleiche Postleitzahl</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>Before a large import a backup is made, which did not work, so nothing was imported. %1</source>
        <translation>Vor einem großen Import wird eine Sicherung gemacht; das ging nicht, deshalb wurde nichts importiert. %1</translation>
    </message>
</context>
<context>
    <name>InterruptedOffer</name>
    <message>
        <source>The import of %1 was cut off after %2 rows. None of them are visible yet.</source>
        <translation>Der Import von %1 wurde nach %2 Zeilen unterbrochen. Noch ist keine davon sichtbar.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Zurücknehmen</translation>
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
    <name>IssueTitle</name>
    <message>
        <source>Imported as typed unless you decide otherwise</source>
        <translation>Kommt wie getippt herein, sofern nicht geändert</translation>
    </message>
    <message>
        <source>Goes to the notes unless you decide otherwise</source>
        <translation>Kommt in die Notizen, sofern nicht geändert</translation>
    </message>
    <message>
        <source>Mended while importing</source>
        <translation>Beim Import berichtigt</translation>
    </message>
    <message>
        <source>Not imported unless you mend it</source>
        <translation>Wird nicht importiert, wenn Sie es nicht berichtigen</translation>
    </message>
    <message>
        <source>Empty row</source>
        <translation>Leere Zeile</translation>
    </message>
    <message>
        <source>Nothing to recognise the lead by</source>
        <translation>Nichts, woran der Lead zu erkennen ist</translation>
    </message>
    <message>
        <source>More cells than columns</source>
        <translation>Mehr Zellen als Spalten</translation>
    </message>
    <message>
        <source>Fewer cells than columns</source>
        <translation>Weniger Zellen als Spalten</translation>
    </message>
    <message>
        <source>%1 with unreadable characters</source>
        <translation>%1 mit unlesbaren Zeichen</translation>
    </message>
    <message>
        <source>%1 not valid</source>
        <translation>%1 ungültig</translation>
    </message>
    <message>
        <source>%1 too short</source>
        <translation>%1 zu kurz</translation>
    </message>
    <message>
        <source>%1 too long</source>
        <translation>%1 zu lang</translation>
    </message>
    <message>
        <source>%1 shortened by a spreadsheet</source>
        <translation>%1 von einer Tabelle gekürzt</translation>
    </message>
    <message>
        <source>%1 with a mended prefix</source>
        <translation>%1 mit reparierter Vorwahl</translation>
    </message>
    <message>
        <source>%1 with several numbers</source>
        <translation>%1 mit mehreren Nummern</translation>
    </message>
    <message>
        <source>%1 with several addresses</source>
        <translation>%1 mit mehreren Adressen</translation>
    </message>
    <message>
        <source>%1 mistyped</source>
        <translation>%1 mit Tippfehler</translation>
    </message>
    <message>
        <source>%1 of a throw-away mailbox</source>
        <translation>%1 eines Wegwerfpostfachs</translation>
    </message>
    <message>
        <source>%1 of a department</source>
        <translation>%1 einer Abteilung</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 unlesbar</translation>
    </message>
    <message>
        <source>%1 with a day that does not exist</source>
        <translation>%1 mit nicht existierendem Tag</translation>
    </message>
    <message>
        <source>%1 without a year</source>
        <translation>%1 ohne Jahr</translation>
    </message>
    <message>
        <source>%1 ambiguous</source>
        <translation>%1 mehrdeutig</translation>
    </message>
    <message>
        <source>%1 lost in a spreadsheet</source>
        <translation>%1 in einer Tabelle verloren gegangen</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 too large</source>
        <translation>%1 zu groß</translation>
    </message>
    <message>
        <source>%1 can be read in two ways</source>
        <translation>%1 auf zwei Arten lesbar</translation>
    </message>
    <message>
        <source>%1 rounded</source>
        <translation>%1 gerundet</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>%1 with its zero put back</source>
        <translation>%1 mit wieder ergänzter Null</translation>
    </message>
    <message>
        <source>%1 neither yes nor no</source>
        <translation>%1 weder Ja noch Nein</translation>
    </message>
    <message>
        <source>%1 neither won nor lost</source>
        <translation>%1 weder gewonnen noch verloren</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>%1 (cut off)</source>
        <translation>%1 (gekürzt)</translation>
    </message>
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
    <message>
        <source>%1 knows %2 acts, but only %3 are left: the end of the journal was cut off, or an older backup was restored.</source>
        <translation>%1 kennt %2 Vorgänge, aber nur %3 sind übrig: Das Ende des Journals wurde abgeschnitten, oder eine ältere Sicherung wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 knows other acts up to number %2: the end of the journal was replaced, or an older backup was restored.</source>
        <translation>%1 kennt andere Vorgänge bis Nummer %2: Das Ende des Journals wurde ersetzt, oder eine ältere Sicherung wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>A recorded change was emptied, and no erasure says so.</source>
        <translation>Eine aufgezeichnete Änderung wurde geleert, und keine Löschung sagt es.</translation>
    </message>
    <message>
        <source>The act %1 does not fit the chain of the journal, so it cannot be emptied. Run “audit verify”.</source>
        <translation>Der Vorgang %1 passt nicht in die Kette des Journals und kann deshalb nicht geleert werden. Rufen Sie „audit verify“ auf.</translation>
    </message>
</context>
<context>
    <name>JournalHeads</name>
    <message>
        <source>The backup %1</source>
        <translation>Die Sicherung %1</translation>
    </message>
</context>
<context>
    <name>LeadActs</name>
    <message>
        <source>There is no lead with the number %1. It may have been deleted, merged or taken back.</source>
        <translation>Es gibt keinen Lead mit der Nummer %1. Er wurde vielleicht gelöscht, zusammengeführt oder zurückgenommen.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The command “fields” lists them.</source>
        <translation>Es gibt kein Feld „%1“. Der Befehl „fields“ listet alle auf.</translation>
    </message>
    <message>
        <source>%1 is worked out by Leadwright and cannot be typed.</source>
        <translation>%1 wird von Leadwright berechnet und kann nicht eingegeben werden.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>%1 was changed while you edited it.</source>
        <translation>%1 wurde geändert, während Sie daran gearbeitet haben.</translation>
    </message>
    <message>
        <source>%1 changed %2 while you edited it.</source>
        <translation>%1 hat %2 geändert, während Sie daran gearbeitet haben.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>A lead is always in a stage; name one.</source>
        <translation>Ein Lead ist immer in einer Phase; geben Sie eine an.</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n leads</source>
        <translation>
            <numerusform>%n Lead löschen</numerusform>
            <numerusform>%n Leads löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 mit %2 zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n leads into %1</source>
        <translation>
            <numerusform>%n Lead mit %1 zusammenführen</numerusform>
            <numerusform>%n Leads mit %1 zusammenführen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadCells</name>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>Es gibt keine Phase „%1“.</translation>
    </message>
    <message>
        <source>There is nobody called “%1”.</source>
        <translation>Es gibt niemanden namens „%1“.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 ist eines von: %2.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>Eine E-Mail-Adresse sieht aus wie name@example.com.</translation>
    </message>
    <message>
        <source>%1 is a moment such as 2026-03-31 14:30.</source>
        <translation>%1 ist ein Zeitpunkt wie 2026-03-31 14:30.</translation>
    </message>
</context>
<context>
    <name>LeadColumns</name>
    <message>
        <source>The name is made of first and last name. Open the lead to change them.</source>
        <translation>Der Name besteht aus Vor- und Nachname. Öffnen Sie den Lead, um sie zu ändern.</translation>
    </message>
    <message>
        <source>The score is calculated from the scoring rules.</source>
        <translation>Der Score wird aus den Score-Regeln berechnet.</translation>
    </message>
    <message>
        <source>The next step is the earliest open task. Change it in the lead&apos;s tasks.</source>
        <translation>Der nächste Schritt ist die früheste offene Aufgabe. Ändern Sie ihn in den Aufgaben des Leads.</translation>
    </message>
    <message>
        <source>%1 has several lines. Open the lead to change it.</source>
        <translation>%1 hat mehrere Zeilen. Öffnen Sie den Lead, um es zu ändern.</translation>
    </message>
    <message>
        <source>%1 is kept by Leadwright and cannot be changed by hand.</source>
        <translation>%1 wird von Leadwright geführt und lässt sich nicht von Hand ändern.</translation>
    </message>
</context>
<context>
    <name>LeadCommands</name>
    <message>
        <source>Next lead</source>
        <translation>Nächster Lead</translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation>Vorheriger Lead</translation>
    </message>
    <message>
        <source>Show or hide the lead beside the list</source>
        <translation>Lead neben der Liste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Leads suchen</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Advanced filter…</source>
        <translation>Erweiterter Filter…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter löschen</translation>
    </message>
    <message>
        <source>Sort and group…</source>
        <translation>Sortieren und gruppieren…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Check or uncheck the lead</source>
        <translation>Lead markieren oder Markierung aufheben</translation>
    </message>
    <message>
        <source>Check all, then all that match</source>
        <translation>Alle markieren, dann alle Treffer</translation>
    </message>
    <message>
        <source>Uncheck all</source>
        <translation>Alle Markierungen aufheben</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the rows with headings</source>
        <translation>Zeilen mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Paste rows as new leads…</source>
        <translation>Zeilen als neue Leads einfügen…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Add a next step…</source>
        <translation>Nächsten Schritt hinzufügen…</translation>
    </message>
    <message>
        <source>Move to a stage…</source>
        <translation>In eine Phase verschieben…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Tag hinzufügen…</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation>Feld setzen…</translation>
    </message>
    <message>
        <source>Merge two leads…</source>
        <translation>Zwei Leads zusammenführen…</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show view %1</source>
        <translation>Ansicht %1 zeigen</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Als neue Ansicht speichern…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Put the next step off…</source>
        <translation>Nächsten Schritt aufschieben…</translation>
    </message>
    <message>
        <source>Tick the next step off</source>
        <translation>Nächsten Schritt abhaken</translation>
    </message>
    <message>
        <source>Export leads…</source>
        <translation>Leads exportieren…</translation>
    </message>
    <message>
        <source>↑↓ move   Enter open   Space peek   %1 check   %2 call   %3 e-mail   %4 note   %5 next step</source>
        <translation>↑↓ bewegen   Eingabe öffnen   Leertaste Vorschau   %1 markieren   %2 anrufen   %3 E-Mail   %4 Notiz   %5 nächster Schritt</translation>
    </message>
    <message>
        <source>Export everything about this person…</source>
        <translation>Alles über diese Person exportieren…</translation>
    </message>
    <message>
        <source>Erase this person for good…</source>
        <translation>Diese Person endgültig löschen…</translation>
    </message>
</context>
<context>
    <name>LeadEntry</name>
    <message>
        <source>A lead needs at least a name, a company, an e-mail or a phone number.</source>
        <translation>Ein Lead braucht mindestens einen Namen, eine Firma, eine E-Mail oder eine Telefonnummer.</translation>
    </message>
    <message>
        <source>There is no user “%1”. There are: %2.</source>
        <translation>Es gibt keinen Benutzer „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 ist eines von: %2.</translation>
    </message>
    <message>
        <source>Same e-mail address</source>
        <translation>Gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Same phone number and a name that fits</source>
        <translation>Gleiche Telefonnummer und passender Name</translation>
    </message>
    <message>
        <source>Somebody with this address or number asked not to be contacted. The lead is marked so.</source>
        <translation>Jemand mit dieser Adresse oder Nummer möchte nicht kontaktiert werden. Der Lead ist so gekennzeichnet.</translation>
    </message>
</context>
<context>
    <name>LeadExport</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The leads cannot be written to %1. Check free space and permissions, or choose another place.</source>
        <translation>Die Leads können nicht nach %1 geschrieben werden. Prüfen Sie freien Platz und Rechte, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>A worksheet holds 1,048,575 leads at most. Export fewer, or as CSV.</source>
        <translation>Ein Tabellenblatt fasst höchstens 1.048.575 Leads. Exportieren Sie weniger oder als CSV.</translation>
    </message>
</context>
<context>
    <name>LeadLister</name>
    <message>
        <source>The list cannot be grouped by %1. Group it by a field with few different values.</source>
        <translation>Die Liste lässt sich nicht nach %1 gruppieren. Gruppieren Sie nach einem Feld mit wenigen verschiedenen Werten.</translation>
    </message>
    <message>
        <source>%1 has too many different values to group by.</source>
        <translation>%1 hat zu viele verschiedene Werte zum Gruppieren.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
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
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>LeadReader</name>
    <message>
        <source>This lead is not there any more. It was deleted, merged or taken back.</source>
        <translation>Diesen Lead gibt es nicht mehr. Er wurde gelöscht, zusammengeführt oder zurückgenommen.</translation>
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
    <name>LeadRow</name>
    <message>
        <source>score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>nicht kontaktieren</translation>
    </message>
</context>
<context>
    <name>LeadScore</name>
    <message>
        <source>hot</source>
        <translation>heiß</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>kalt</translation>
    </message>
</context>
<context>
    <name>LeadSession</name>
    <message>
        <source>There is no room for a copy of the file. Free some space and try again.</source>
        <translation>Es ist kein Platz für eine Kopie der Datei. Geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>LeadStory</name>
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
    <message>
        <source>Stage: %1 → %2</source>
        <translation>Phase: %1 → %2</translation>
    </message>
    <message>
        <source>No longer with %1</source>
        <translation>Nicht mehr bei %1</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>%1 zugewiesen</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Imported from %1, line %2</source>
        <translation>Importiert aus %1, Zeile %2</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Ein solches Feld gibt es nicht.</translation>
    </message>
    <message>
        <source>Lifecycle: %1 → %2</source>
        <translation>Lebenszyklus: %1 → %2</translation>
    </message>
    <message>
        <source>Its time to wake up had come.</source>
        <translation>Die Zeit zum Aufwachen war gekommen.</translation>
    </message>
    <message>
        <source>Definition of %1, version %2: %3</source>
        <translation>Definition von %1, Version %2: %3</translation>
    </message>
</context>
<context>
    <name>LeadSummary</name>
    <message>
        <source>%1 open value</source>
        <translation>%1 offener Wert</translation>
    </message>
    <message>
        <source>avg score %1</source>
        <translation>Ø Score %1</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 Lead</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 Leads</translation>
    </message>
</context>
<context>
    <name>LeadTemplate</name>
    <message>
        <source>There is no field “%1” for the placeholder {%1}. Choose one from the list of fields.</source>
        <translation>Für den Platzhalter {%1} gibt es kein Feld „%1“. Wählen Sie eines aus der Liste der Felder.</translation>
    </message>
    <message>
        <source>A brace has no partner. Write {{ for a single brace, or choose a field from the list.</source>
        <translation>Eine Klammer hat kein Gegenstück. Schreiben Sie {{ für eine einzelne Klammer, oder wählen Sie ein Feld aus der Liste.</translation>
    </message>
</context>
<context>
    <name>LeadViews</name>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>MQL</source>
        <translation>MQL</translation>
    </message>
    <message>
        <source>SAL</source>
        <translation>SAL</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Disqualifiziert</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Unsold</source>
        <translation>Nicht verkauft</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>LocalHours</name>
    <message>
        <source>opens %1 local</source>
        <comment>time of day where the lead is</comment>
        <translation>ab %1 Ortszeit</translation>
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
    <name>MappingProposal</name>
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
    <name>MappingSetup</name>
    <message>
        <source>There is no template named “%1” any more. Look at the page again.</source>
        <translation>Es gibt keine Vorlage „%1“ mehr. Sehen Sie die Seite noch einmal an.</translation>
    </message>
    <message>
        <source>Rename the template “%1” to “%2”</source>
        <translation>Vorlage „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Another template is named “%1”. Choose another name.</source>
        <translation>Eine andere Vorlage heißt schon „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Delete the template “%1”</source>
        <translation>Vorlage „%1“ löschen</translation>
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
    <name>MergeReview</name>
    <message>
        <source>One of the two leads is not there any more. It was deleted, merged or taken back.</source>
        <translation>Einen der beiden Leads gibt es nicht mehr. Er wurde gelöscht, zusammengeführt oder zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>This copy of Leadwright lacks schema %1. Install it again.</source>
        <translation>Dieser Leadwright-Kopie fehlt Schema %1. Installieren Sie sie neu.</translation>
    </message>
    <message>
        <source>%1 has to be brought up to date, but a copy of it cannot be kept as %2. Check the permissions of its folder.</source>
        <translation>%1 muss auf den neuesten Stand gebracht werden, aber eine Kopie davon kann nicht als %2 aufbewahrt werden. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
</context>
<context>
    <name>ModelDifference</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: order</source>
        <translation>%1: Reihenfolge</translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation>Gruppe „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation>%1: Name</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <translation>%1: Art</translation>
    </message>
    <message>
        <source>%1: limit</source>
        <translation>%1: Grenze</translation>
    </message>
    <message>
        <source>Order of the groups</source>
        <translation>Reihenfolge der Gruppen</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>falls off over %1</source>
        <translation>fällt ab über %1</translation>
    </message>
    <message>
        <source>must be met</source>
        <translation>muss erfüllt sein</translation>
    </message>
    <message>
        <source>disqualifies</source>
        <translation>disqualifiziert</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>Limit of the score</source>
        <translation>Grenze des Scores</translation>
    </message>
    <message>
        <source>Hot from</source>
        <translation>Heiß ab</translation>
    </message>
    <message>
        <source>Warm from</source>
        <translation>Warm ab</translation>
    </message>
    <message>
        <source>Cools down below, by</source>
        <translation>Kühlt ab darunter, um</translation>
    </message>
    <message>
        <source>Grade A from a fit of</source>
        <translation>Note A ab einer Passung von</translation>
    </message>
    <message>
        <source>Grade B from a fit of</source>
        <translation>Note B ab einer Passung von</translation>
    </message>
    <message>
        <source>Grade 1 from an engagement of</source>
        <translation>Note 1 ab einem Interesse von</translation>
    </message>
    <message>
        <source>Grade 2 from an engagement of</source>
        <translation>Note 2 ab einem Interesse von</translation>
    </message>
    <message>
        <source>Points for the ideal customer</source>
        <translation>Punkte für den Idealkunden</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>Idealkunde</translation>
    </message>
    <message>
        <source>Details of a rule</source>
        <translation>Einzelheiten einer Regel</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The scoring model cannot be written to %1. Check free space and permissions, or choose another place.</source>
        <translation>Das Scoring-Modell kann nicht nach %1 geschrieben werden. Prüfen Sie freien Platz und Rechte, oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>MMM d</source>
        <extracomment>A day of this year and one of another year, as QLocale::toString() takes them</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1m ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>%1h ago</source>
        <translation>vor %1 Std.</translation>
    </message>
    <message>
        <source>%1d ago</source>
        <translation>vor %1 T.</translation>
    </message>
    <message>
        <source>%1m late</source>
        <translation>%1 Min. zu spät</translation>
    </message>
    <message>
        <source>in %1m</source>
        <translation>in %1 Min.</translation>
    </message>
    <message>
        <source>%1h late</source>
        <translation>%1 Std. zu spät</translation>
    </message>
    <message>
        <source>in %1h</source>
        <translation>in %1 Std.</translation>
    </message>
    <message>
        <source>%1d late</source>
        <translation>%1 T. zu spät</translation>
    </message>
    <message>
        <source>in %1d</source>
        <translation>in %1 T.</translation>
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
    <name>OutputFile</name>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file. Choose a file to write to.</source>
        <translation>%1 ist ein Gerät oder eine Pipe, keine Datei. Wählen Sie eine Datei, in die geschrieben wird.</translation>
    </message>
    <message>
        <source>%1 is a workspace or another database, which would be lost. Choose another name.</source>
        <translation>%1 ist ein Arbeitsbereich oder eine andere Datenbank und ginge verloren. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 belongs to a workspace, which would be damaged. Choose another name.</source>
        <translation>%1 gehört zu einem Arbeitsbereich, der beschädigt würde. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>An import is running. Paste again when it has ended.</source>
        <translation>Ein Import läuft. Fügen Sie erneut ein, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>No program opens folders here. The file is in %1.</source>
        <translation>Hier öffnet kein Programm Ordner. Die Datei liegt in %1.</translation>
    </message>
    <message>
        <source>The lead that is selected</source>
        <translation>Der ausgewählte Lead</translation>
    </message>
    <message>
        <source>My Day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Your role, %1, may read leads but not change them.</source>
        <translation>Ihre Rolle, %1, darf Leads lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Your role, %1, may not import lists.</source>
        <translation>Ihre Rolle, %1, darf keine Listen importieren.</translation>
    </message>
    <message>
        <source>Your role, %1, may not write leads to files.</source>
        <translation>Ihre Rolle, %1, darf keine Leads in Dateien schreiben.</translation>
    </message>
    <message>
        <source>Your role, %1, may not change how the workspace is set up.</source>
        <translation>Ihre Rolle, %1, darf nicht ändern, wie der Arbeitsbereich eingerichtet ist.</translation>
    </message>
    <message>
        <source>Your role, %1, may not erase anything for good.</source>
        <translation>Ihre Rolle, %1, darf nichts endgültig löschen.</translation>
    </message>
    <message>
        <source>Your role, %1, may not back up, restore or mend the workspace.</source>
        <translation>Ihre Rolle, %1, darf den Arbeitsbereich nicht sichern, wiederherstellen oder reparieren.</translation>
    </message>
    <message>
        <source>Your role, %1, may not change users and their roles.</source>
        <translation>Ihre Rolle, %1, darf Benutzer und ihre Rollen nicht ändern.</translation>
    </message>
    <message>
        <source>You are switched off in this workspace and may only read. An administrator can switch you on in Settings, Users.</source>
        <translation>Sie sind in diesem Arbeitsbereich abgeschaltet und dürfen nur lesen. Ein Administrator kann Sie unter Einstellungen, Benutzer einschalten.</translation>
    </message>
    <message>
        <source>%1 An administrator can give you another role in Settings, Users.</source>
        <translation>%1 Ein Administrator kann Ihnen unter Einstellungen, Benutzer eine andere Rolle geben.</translation>
    </message>
    <message>
        <source>“%1” is none of the people who work in this workspace, and may only read. Say who you are in Settings, Profile, or ask an administrator to add you.</source>
        <translation>„%1“ gehört nicht zu den Personen, die in diesem Arbeitsbereich arbeiten, und darf nur lesen. Sagen Sie unter Einstellungen, Profil, wer Sie sind, oder bitten Sie einen Administrator, Sie hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>PersonTrace</name>
    <message>
        <source>There is no lead with the number %1. It may have been erased.</source>
        <translation>Es gibt keinen Lead mit der Nummer %1. Vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <source>The lead %1 was merged into %2, which has its values now. Name %2 instead; both are the same person.</source>
        <translation>Der Lead %1 wurde mit %2 zusammengeführt und hat dort jetzt seine Werte. Nennen Sie stattdessen %2; beide sind dieselbe Person.</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>“%1” was filled in only when or after the lead was closed, in %2 % of the leads whose history tells. It may say how leads ended, not how they will end.</source>
        <translation>„%1“ wurde bei %2 % der Leads, deren Verlauf es zeigt, erst beim oder nach dem Abschluss ausgefüllt. Es sagt vielleicht, wie Leads ausgingen, nicht, wie sie ausgehen werden.</translation>
    </message>
    <message>
        <source>“%1” is filled in for closed leads, and %2 % of them would be without it if they were like the open ones. It is probably entered at the end.</source>
        <translation>„%1“ ist bei abgeschlossenen Leads ausgefüllt, und %2 % davon wären ohne, wenn sie wie die offenen wären. Wahrscheinlich wird es am Ende eingetragen.</translation>
    </message>
    <message>
        <source>“%1” alone ranks %2 % of the pairs of a won and a lost lead rightly, which is too good to be true. It is probably entered once the outcome is known.</source>
        <translation>„%1“ allein ordnet %2 % der Paare aus einem gewonnenen und einem verlorenen Lead richtig, was zu gut ist, um wahr zu sein. Wahrscheinlich wird es eingetragen, wenn der Ausgang bekannt ist.</translation>
    </message>
    <message>
        <source>The prediction was trained by a newer version of Leadwright. Train it again, or use that version.</source>
        <translation>Die Vorhersage wurde mit einer neueren Version von Leadwright gelernt. Lernen Sie sie neu oder benutzen Sie diese Version.</translation>
    </message>
    <message>
        <source>What is stored of the prediction cannot be read. Train it again.</source>
        <translation>Was von der Vorhersage gespeichert ist, kann nicht gelesen werden. Lernen Sie sie neu.</translation>
    </message>
    <message>
        <source>There is no field “%1”. “leadwright-cli fields” lists them.</source>
        <translation>Es gibt kein Feld „%1“. „leadwright-cli fields“ zeigt alle.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>two fields together</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>None of the external IDs of the folds is that of a won or lost lead.</source>
        <translation>Keine der externen IDs der Teile gehört zu einem gewonnenen oder verlorenen Lead.</translation>
    </message>
    <message>
        <source>There is no lead %1.</source>
        <translation>Es gibt keinen Lead %1.</translation>
    </message>
    <message>
        <source>Learning was stopped. The prediction stays as it was.</source>
        <translation>Das Lernen wurde angehalten. Die Vorhersage bleibt, wie sie war.</translation>
    </message>
</context>
<context>
    <name>PredictionTexts</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Another population</source>
        <translation>Andere Leads</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stabil</translation>
    </message>
</context>
<context>
    <name>ProfileActs</name>
    <message>
        <source>This workspace knows already who you are.</source>
        <translation>Dieser Arbeitsbereich weiß bereits, wer Sie sind.</translation>
    </message>
    <message>
        <source>This user is not there any more. Look at the page again.</source>
        <translation>Diesen Benutzer gibt es nicht mehr. Sehen Sie sich die Seite noch einmal an.</translation>
    </message>
    <message>
        <source>“%1” works as %2</source>
        <translation>„%1“ arbeitet als %2</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild↓</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild↑</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
</context>
<context>
    <name>QualificationActs</name>
    <message>
        <source>From %1 to %2 a lead moves with a reason only. Say why.</source>
        <translation>Von %1 nach %2 geht ein Lead nur mit einem Grund. Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>From %1 to %2 a lead moves with a reason only. Move it where its qualification is shown, or by the command “lifecycle” with --reason.</source>
        <translation>Von %1 nach %2 geht ein Lead nur mit einem Grund. Verschieben Sie ihn dort, wo seine Qualifizierung steht, oder mit dem Befehl „lifecycle“ und --reason.</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>%1 does not wait to be accepted: it is no MQL.</source>
        <translation>%1 wartet nicht auf die Annahme: kein MQL.</translation>
    </message>
    <message>
        <source>%1 has no owner who could accept it. Assign it first.</source>
        <translation>%1 hat keinen Betreuer, der annehmen könnte. Weisen Sie den Lead zuerst zu.</translation>
    </message>
    <message>
        <source>%1 is with %2, who has to accept it. By hand it can be moved all the same.</source>
        <translation>%1 ist bei %2 und muss dort angenommen werden. Von Hand lässt sich der Lead trotzdem verschieben.</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>A rejection needs a reason, so that marketing learns from it. Say why.</source>
        <translation>Eine Ablehnung braucht einen Grund, damit das Marketing daraus lernt. Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>A rejected lead wakes up tomorrow at the earliest. Choose a later day.</source>
        <translation>Ein abgelehnter Lead wacht frühestens morgen auf. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>The checklist has no point “%1”. It has: %2.</source>
        <translation>Die Checkliste hat keinen Punkt „%1“. Sie hat: %2.</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <comment>points of the checklist, name of a lead</comment>
        <translation>%1 von %2 beantworten</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recover what can be read of “%1”?</source>
        <translation>Retten, was von „%1“ lesbar ist?</translation>
    </message>
    <message>
        <source>Everything that can still be read is put over the newest good backup, where the newer version of a lead wins. The damaged file is kept aside. With a large workspace this takes a minute or two.</source>
        <translation>Alles, was noch lesbar ist, wird über die neueste gute Sicherung gelegt; die neuere Fassung eines Leads gilt. Die beschädigte Datei wird aufbewahrt. Bei einem großen Arbeitsbereich dauert das ein bis zwei Minuten.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Retten</translation>
    </message>
    <message>
        <source>The workspace has %1 leads again; %2 of them were read from the damaged file.</source>
        <translation>Der Arbeitsbereich hat wieder %1 Leads; %2 davon wurden aus der beschädigten Datei gelesen.</translation>
    </message>
    <message>
        <source>There was no backup to fill the holes with.</source>
        <translation>Es gab keine Sicherung, um die Lücken zu füllen.</translation>
    </message>
    <message>
        <source>The backup %1 filled the holes.</source>
        <translation>Die Sicherung %1 hat die Lücken gefüllt.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Die beschädigte Datei wird als %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>RecoveryOffer</name>
    <message>
        <source>Reading what can be read…</source>
        <translation>Was lesbar ist, wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Recover what can be read…</source>
        <translation>&amp;Retten, was lesbar ist…</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>Every working day</source>
        <translation>Jeden Werktag</translation>
    </message>
    <message>
        <source>Every week on %1</source>
        <comment>days of the week</comment>
        <translation>Jede Woche am %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks on %1</source>
        <comment>days of the week</comment>
        <translation>
            <numerusform>Jede Woche am %1</numerusform>
            <numerusform>Alle %n Wochen am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeated by a rule of its own</source>
        <translation>Nach eigener Regel wiederholt</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Jeden Tag</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Jede Woche</numerusform>
            <numerusform>Alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>Jeden Monat</numerusform>
            <numerusform>Alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>Jedes Jahr</numerusform>
            <numerusform>Alle %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no rule of repetition. Write it as calendars do, for instance FREQ=WEEKLY;BYDAY=MO.</source>
        <translation>„%1“ ist keine Wiederholungsregel. Schreiben Sie sie wie Kalender, zum Beispiel FREQ=WEEKLY;BYDAY=MO.</translation>
    </message>
    <message>
        <source>Tasks are repeated by days, weeks, months or years, not more often.</source>
        <translation>Aufgaben wiederholen sich nach Tagen, Wochen, Monaten oder Jahren, nicht öfter.</translation>
    </message>
    <message>
        <source>%1 cannot be kept in a rule of repetition here.</source>
        <translation>%1 kann hier in keiner Wiederholungsregel stehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more times</source>
        <comment>repetition</comment>
        <translation>
            <numerusform>%1, noch %n Mal</numerusform>
            <numerusform>%1, noch %n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>repetition, date</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The rule “%1” never comes true, or only after decades.</source>
        <translation>Die Regel „%1“ trifft nie zu oder erst nach Jahrzehnten.</translation>
    </message>
</context>
<context>
    <name>RejectsFile</name>
    <message>
        <source>The rejected rows cannot be written to %1. Choose another folder; the rows are kept in the workspace.</source>
        <translation>Die abgewiesenen Zeilen können nicht nach %1 geschrieben werden. Wählen Sie einen anderen Ordner; die Zeilen bleiben im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>There is no import with the number %1.</source>
        <translation>Es gibt keinen Import mit der Nummer %1.</translation>
    </message>
    <message>
        <source>The rejected rows could not be written to %1, so nothing was imported. Choose a file in a folder that exists and that you may write to.</source>
        <translation>Die abgelehnten Zeilen könnten nicht nach %1 geschrieben werden; es wurde nichts importiert. Wählen Sie eine Datei in einem vorhandenen Ordner, in den Sie schreiben dürfen.</translation>
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
    <name>Retention</name>
    <message>
        <source>A rule keeps leads for 1 to %1 months; %2 is not possible.</source>
        <translation>Eine Regel behält Leads 1 bis %1 Monate; %2 ist nicht möglich.</translation>
    </message>
    <message>
        <source>The condition of “%1” cannot be read. %2</source>
        <translation>Die Bedingung von „%1“ ist nicht lesbar. %2</translation>
    </message>
    <message>
        <source>Change how long leads are kept</source>
        <translation>Aufbewahrungsdauer von Leads ändern</translation>
    </message>
</context>
<context>
    <name>RoleNames</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
</context>
<context>
    <name>RuleCommands</name>
    <message>
        <source>Next rule</source>
        <translation>Nächste Regel</translation>
    </message>
    <message>
        <source>Previous rule</source>
        <translation>Vorige Regel</translation>
    </message>
    <message>
        <source>Add a scoring rule…</source>
        <translation>Scoring-Regel hinzufügen…</translation>
    </message>
    <message>
        <source>Add a group of rules…</source>
        <translation>Regelgruppe hinzufügen…</translation>
    </message>
    <message>
        <source>Edit the rule…</source>
        <translation>Regel bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the condition of the rule…</source>
        <translation>Bedingung der Regel bearbeiten…</translation>
    </message>
    <message>
        <source>Switch the rule on or off</source>
        <translation>Regel ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Regel nach oben</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Regel nach unten</translation>
    </message>
    <message>
        <source>Duplicate the rule</source>
        <translation>Regel duplizieren</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Undo the last change of the rules</source>
        <translation>Letzte Änderung der Regeln rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the last change of the rules</source>
        <translation>Letzte Änderung der Regeln wiederherstellen</translation>
    </message>
    <message>
        <source>Add a criterion of the ideal customer…</source>
        <translation>Kriterium des Idealkunden hinzufügen…</translation>
    </message>
    <message>
        <source>Learn the ideal customer from won and lost…</source>
        <translation>Idealkunden aus gewonnenen und verlorenen lernen…</translation>
    </message>
    <message>
        <source>Test the rules with all leads</source>
        <translation>Regeln an allen Leads testen</translation>
    </message>
    <message>
        <source>Test the rules with single leads</source>
        <translation>Regeln an einzelnen Leads testen</translation>
    </message>
    <message>
        <source>Show or hide the versions of the rules</source>
        <translation>Versionen der Regeln ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Compare versions of the rules…</source>
        <translation>Versionen der Regeln vergleichen…</translation>
    </message>
    <message>
        <source>Save the draft of the rules</source>
        <translation>Entwurf der Regeln speichern</translation>
    </message>
    <message>
        <source>Publish the rules…</source>
        <translation>Regeln veröffentlichen…</translation>
    </message>
    <message>
        <source>Discard the changes of the rules</source>
        <translation>Änderungen der Regeln verwerfen</translation>
    </message>
    <message>
        <source>Export the scoring rules…</source>
        <translation>Scoring-Regeln exportieren …</translation>
    </message>
    <message>
        <source>Switch scoring off…</source>
        <translation>Scoring ausschalten …</translation>
    </message>
    <message>
        <source>Open scoring rules from a file…</source>
        <translation>Scoring-Regeln aus einer Datei öffnen …</translation>
    </message>
    <message>
        <source>import a scoring model</source>
        <translation>ein Scoring-Modell importieren</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Calls that reached somebody</source>
        <translation>Anrufe, die jemanden erreichten</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Meetings and visits</source>
        <translation>Treffen und Besuche</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Textnachrichten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Any activity</source>
        <translation>Jede Aktivität</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Abzug</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>each</source>
        <translation>jede</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>die erste</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>disqualifies</source>
        <translation>disqualifiziert</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>There is no room beside %1 for what can be salvaged. Free some space and try again.</source>
        <translation>Neben %1 ist kein Platz für das, was gerettet werden kann. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What could be read of %1 does not make a whole workspace. Restore a backup.</source>
        <translation>Was von %1 zu lesen war, ergibt keinen ganzen Arbeitsbereich. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 cannot be copied, which salvaging needs. Check free space and permissions.</source>
        <translation>%1 kann nicht kopiert werden, was zum Retten nötig ist. Prüfen Sie freien Platz und Rechte.</translation>
    </message>
    <message>
        <source>Nothing of %1 can be read, not even which tables it has, and there is no backup.</source>
        <translation>Von %1 ist nichts zu lesen, nicht einmal, welche Tabellen es hat, und es gibt keine Sicherung.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample data needs a pipeline with stages for open, won and lost leads. Add the missing stages, or use a new workspace.</source>
        <translation>Beispieldaten brauchen eine Pipeline mit Phasen für offene, gewonnene und verlorene Leads. Ergänzen Sie die fehlenden Phasen oder nehmen Sie einen neuen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Kontaktiert</translation>
    </message>
    <message>
        <source>Add sample data: %1 leads</source>
        <translation>Beispieldaten hinzufügen: %1 Leads</translation>
    </message>
    <message>
        <source>Sample data needs at least one lead. Ask for 1 or more.</source>
        <translation>Beispieldaten brauchen mindestens einen Lead. Geben Sie 1 oder mehr an.</translation>
    </message>
    <message>
        <source>%1 can only be read, so no sample data can be added. Open it for writing, or use a new workspace.</source>
        <translation>%1 kann nur gelesen werden, daher lassen sich keine Beispieldaten hinzufügen. Öffnen Sie es zum Schreiben oder nehmen Sie einen neuen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>There is no room for the list that the sample team imports. Free some space and try again.</source>
        <translation>Für die Liste, die das Beispielteam importiert, ist kein Platz. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>All leads</source>
        <translation>Alle Leads</translation>
    </message>
    <message>
        <source>My open leads</source>
        <translation>Meine offenen Leads</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Heute neu</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message>
        <source>Untouched for 7 days</source>
        <translation>Seit 7 Tagen unbearbeitet</translation>
    </message>
</context>
<context>
    <name>ScoreCheck</name>
    <message>
        <source>It counts nothing any more: %1 Change its condition, or remove the rule.</source>
        <translation>Sie zählt nicht mehr: %1 Ändern Sie ihre Bedingung oder entfernen Sie die Regel.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>It counts nothing any more: %1 Change its condition, or remove the criterion.</source>
        <translation>Es zählt nicht mehr: %1 Ändern Sie seine Bedingung oder entfernen Sie das Kriterium.</translation>
    </message>
    <message>
        <source>Its condition contradicts itself: no lead can ever fit it. Change one of its parts, or join them with “or”.</source>
        <translation>Ihre Bedingung widerspricht sich: Kein Lead kann sie je erfüllen. Ändern Sie einen Teil oder verbinden Sie die Teile mit „or“.</translation>
    </message>
    <message>
        <source>No lead fits it now. Check the spelling of its values.</source>
        <translation>Kein Lead erfüllt sie zurzeit. Prüfen Sie die Schreibweise der Werte.</translation>
    </message>
    <message>
        <source>No lead has such an activity within its time.</source>
        <translation>Kein Lead hat eine solche Aktivität in ihrer Zeit.</translation>
    </message>
    <message>
        <source>Its condition holds for every lead there could be. Ask for less.</source>
        <translation>Ihre Bedingung gilt für jeden denkbaren Lead. Fragen Sie nach weniger.</translation>
    </message>
    <message>
        <source>Every lead fits it, so that it tells none from another.</source>
        <translation>Jeder Lead erfüllt sie, sodass sie keinen von anderen unterscheidet.</translation>
    </message>
    <message>
        <source>It fits exactly the same leads as “%1”. One of them may be left out.</source>
        <translation>Sie trifft auf genau dieselben Leads zu wie „%1“. Eine von beiden kann entfallen.</translation>
    </message>
    <message>
        <source>It never counts together with “%1”: no lead fits both.</source>
        <translation>Sie zählt nie zusammen mit „%1“: Kein Lead erfüllt beide.</translation>
    </message>
    <message>
        <source>It gives no points.</source>
        <translation>Sie gibt keine Punkte.</translation>
    </message>
    <message>
        <source>It changes no score: its group or the model is at its limit for every lead that fits. Widen the limit, or remove the rule.</source>
        <translation>Sie ändert keinen Score: Ihre Gruppe oder das Modell ist bei jedem Lead, der sie erfüllt, an der Grenze. Erweitern Sie die Grenze oder entfernen Sie die Regel.</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>heiß</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>No lead can become %1: that takes %2 points, and all rules together give at most %3.</source>
        <translation>Kein Lead kann %1 werden: Das braucht %2 Punkte, und alle Regeln zusammen geben höchstens %3.</translation>
    </message>
</context>
<context>
    <name>ScoreEventStore</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>ScoreKeeper</name>
    <message>
        <source>Score all leads</source>
        <translation>Alle Leads bewerten</translation>
    </message>
    <message>
        <source>Scores changed by time</source>
        <translation>Scores durch Zeitablauf geändert</translation>
    </message>
    <message>
        <source>Scoring was stopped before anything of it was kept. “leadwright-cli score” does it, or the window as soon as it opens the workspace.</source>
        <translation>Die Bewertung wurde angehalten, bevor etwas davon gespeichert war. „leadwright-cli score“ holt sie nach, oder das Fenster, sobald es den Arbeitsbereich öffnet.</translation>
    </message>
    <message>
        <source>“leadwright-cli score” goes on, or the window as soon as it opens the workspace.</source>
        <translation>„leadwright-cli score“ macht weiter, oder das Fenster, sobald es den Arbeitsbereich öffnet.</translation>
    </message>
    <message>
        <source>Scoring was stopped: all %1 leads are scored, and of %2 that definitions may move %3 were looked at.</source>
        <translation>Die Bewertung wurde angehalten: Alle %1 Leads sind bewertet, und von %2, die Definitionen weiterbringen können, wurden %3 geprüft.</translation>
    </message>
    <message>
        <source>Scoring was stopped: %1 of %2 leads are scored.</source>
        <translation>Die Bewertung wurde angehalten: %1 von %2 Leads sind bewertet.</translation>
    </message>
</context>
<context>
    <name>ScoreModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is not known here. There are: %2.</source>
        <translation>„%1“ ist hier nicht bekannt. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” takes a text in quotes.</source>
        <translation>„%1“ nimmt einen Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2 to %3.</source>
        <translation>„%1“ nimmt eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number.</source>
        <translation>„%1“ nimmt eine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>„%1“ ist true oder false.</translation>
    </message>
    <message>
        <source>It asks for “%1”, which is what the rules work out, and would go round in circles. Ask for other fields.</source>
        <translation>Sie fragt nach „%1“, was die Regeln erst ausrechnen, und drehte sich im Kreis. Fragen Sie nach anderen Feldern.</translation>
    </message>
    <message>
        <source>The condition “%1” cannot be read. %2</source>
        <translation>Die Bedingung „%1“ kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>“%1” is no %2.</source>
        <translation>„%1“ ist nicht vom Typ %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”. “leadwright-cli fields” lists them.</source>
        <translation>Es gibt kein Feld „%1“. „leadwright-cli fields“ listet sie auf.</translation>
    </message>
    <message>
        <source>“%1” takes a list in brackets.</source>
        <translation>„%1“ nimmt eine Liste in eckigen Klammern.</translation>
    </message>
    <message>
        <source>“%1” has %2 entries; at most %3 are possible. Put several conditions into one rule with “or”.</source>
        <translation>„%1“ hat %2 Einträge; höchstens %3 sind möglich. Fassen Sie mehrere Bedingungen mit „or“ in einer Regel zusammen.</translation>
    </message>
    <message>
        <source>“%1” takes entries in braces.</source>
        <translation>„%1“ nimmt Einträge in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limit</translation>
    </message>
    <message>
        <source>“min” has to be below “max”.</source>
        <translation>„min“ muss unter „max“ liegen.</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperature</translation>
    </message>
    <message>
        <source>“warm” has to be below “hot”.</source>
        <translation>„warm“ muss unter „hot“ liegen.</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>“B” has to be below “A”, and “2” below “1”: they are the per cent from which on a lead has the letter and the digit.</source>
        <translation>„B“ muss unter „A“ und „2“ unter „1“ liegen: Es sind die Prozente, ab denen ein Lead den Buchstaben und die Ziffer hat.</translation>
    </message>
    <message>
        <source>“outcome” takes a text or a list of texts.</source>
        <translation>„outcome“ nimmt einen Text oder eine Liste von Texten.</translation>
    </message>
    <message>
        <source>“count” is “first”, “each” or a number from 1 to %1.</source>
        <translation>„count“ ist „first“, „each“ oder eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>“steps” takes {&quot;percent&quot;: 50, &quot;days&quot;: 30}.</source>
        <translation>„steps“ nimmt {&quot;percent&quot;: 50, &quot;days&quot;: 30}.</translation>
    </message>
    <message>
        <source>A rule that disqualifies gives no points that could fade. Put the time into its condition.</source>
        <translation>Eine Regel, die disqualifiziert, gibt keine Punkte, die verblassen könnten. Schreiben Sie die Zeit in ihre Bedingung.</translation>
    </message>
    <message>
        <source>Points fade by “half_life_days” or by “steps”, not by both.</source>
        <translation>Punkte verblassen nach „half_life_days“ oder nach „steps“, nicht nach beidem.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>“since” belongs to rules with a condition; events fade from when they happened.</source>
        <translation>„since“ gehört zu Regeln mit einer Bedingung; Ereignisse verblassen ab ihrem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Points of a condition fade from a date: name its field with “since”.</source>
        <translation>Punkte einer Bedingung verblassen ab einem Datum: Nennen Sie sein Feld mit „since“.</translation>
    </message>
    <message>
        <source>It asks for nothing. Give it a condition (“when”) or an event (“event”).</source>
        <translation>Sie fragt nach nichts. Geben Sie ihr eine Bedingung („when“) oder ein Ereignis („event“).</translation>
    </message>
    <message>
        <source>It gives no points. Write “points”, or “disqualifies”: true.</source>
        <translation>Sie gibt keine Punkte. Schreiben Sie „points“ oder „disqualifies“: true.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no kind of group “%1”. There are: fit, engagement, penalty, own.</source>
        <translation>Es gibt keine Gruppenart „%1“. Es gibt: fit, engagement, penalty, own.</translation>
    </message>
    <message>
        <source>“max” of a group of this kind has to be above 0, for per cents are counted by it.</source>
        <translation>„max“ einer Gruppe dieser Art muss über 0 liegen, denn danach werden Prozente gerechnet.</translation>
    </message>
    <message>
        <source>group “%1”, rule %2</source>
        <translation>Gruppe „%1“, Regel %2</translation>
    </message>
    <message>
        <source>group “%1”, rule %2 (%3)</source>
        <translation>Gruppe „%1“, Regel %2 (%3)</translation>
    </message>
    <message>
        <source>A criterion has either a condition (“when”) or a field with “from” and “to”.</source>
        <translation>Ein Kriterium hat entweder eine Bedingung („when“) oder ein Feld mit „from“ und „to“.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>“from” has to be at most “to”.</source>
        <translation>„from“ darf höchstens „to“ sein.</translation>
    </message>
    <message>
        <source>This is no scoring model: its format is “%1”.</source>
        <translation>Das ist kein Scoring-Modell: Sein Format ist „%1“.</translation>
    </message>
    <message>
        <source>This model was made by a newer version of Leadwright. Update Leadwright to use it.</source>
        <translation>Dieses Modell stammt von einer neueren Version von Leadwright. Aktualisieren Sie Leadwright, um es zu verwenden.</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>The model has %1 rules; at most %2 are possible.</source>
        <translation>Das Modell hat %1 Regeln; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>profile, criterion %1</source>
        <translation>Profil, Kriterium %1</translation>
    </message>
    <message>
        <source>The model has no rules. Give it at least one group with one rule.</source>
        <translation>Das Modell hat keine Regeln. Geben Sie ihm mindestens eine Gruppe mit einer Regel.</translation>
    </message>
    <message>
        <source>A scoring model has at most %1 bytes; this has %2.</source>
        <translation>Ein Scoring-Modell hat höchstens %1 Bytes; dieses hat %2.</translation>
    </message>
    <message>
        <source>A scoring model is one object in braces.</source>
        <translation>Ein Scoring-Modell ist ein Objekt in geschweiften Klammern (braces).</translation>
    </message>
    <message>
        <source>The model is no JSON: %1 in line %2.</source>
        <translation>Das Modell ist kein JSON: %1 in Zeile %2.</translation>
    </message>
</context>
<context>
    <name>ScoreReceipt</name>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>halves every %1</source>
        <translation>halbiert sich alle %1</translation>
    </message>
    <message>
        <source>loses %1 % every %2</source>
        <translation>verliert %1 % alle %2</translation>
    </message>
    <message>
        <source>counts for %1</source>
        <translation>zählt %1</translation>
    </message>
    <message>
        <source>There is no scoring model. Publish one, such as the one that “score starter” prints.</source>
        <translation>Es gibt kein Scoring-Modell. Veröffentlichen Sie eines, etwa das, das „score starter“ ausgibt.</translation>
    </message>
    <message>
        <source>There is no lead with the number %1.</source>
        <translation>Es gibt keinen Lead mit der Nummer %1.</translation>
    </message>
</context>
<context>
    <name>ScoreSimulation</name>
    <message>
        <source>The test was stopped. Nothing was changed by it.</source>
        <translation>Der Test wurde angehalten. Er hat nichts verändert.</translation>
    </message>
</context>
<context>
    <name>ScoreStarter</name>
    <message>
        <source>Answered us</source>
        <translation>Hat uns geantwortet</translation>
    </message>
    <message>
        <source>Was reached by phone</source>
        <translation>Am Telefon erreicht</translation>
    </message>
    <message>
        <source>Met us</source>
        <translation>Hat uns getroffen</translation>
    </message>
    <message>
        <source>Wants to talk</source>
        <translation>Möchte sprechen</translation>
    </message>
    <message>
        <source>Does not want e-mails</source>
        <translation>Möchte keine E-Mails</translation>
    </message>
    <message>
        <source>Does not want calls</source>
        <translation>Möchte keine Anrufe</translation>
    </message>
    <message>
        <source>Cannot be reached: neither phone nor e-mail</source>
        <translation>Nicht erreichbar: weder Telefon noch E-Mail</translation>
    </message>
    <message>
        <source>Number is wrong</source>
        <translation>Nummer ist falsch</translation>
    </message>
    <message>
        <source>Withdrew consent</source>
        <translation>Hat die Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Is a student or wants a job</source>
        <translation>Studiert oder sucht Arbeit</translation>
    </message>
    <message>
        <source>Phone number is known</source>
        <translation>Telefonnummer ist bekannt</translation>
    </message>
    <message>
        <source>E-mail address is known</source>
        <translation>E-Mail-Adresse ist bekannt</translation>
    </message>
    <message>
        <source>Place is known</source>
        <translation>Ort ist bekannt</translation>
    </message>
    <message>
        <source>Came by referral</source>
        <translation>Kam durch Empfehlung</translation>
    </message>
    <message>
        <source>Value is known</source>
        <translation>Wert ist bekannt</translation>
    </message>
    <message>
        <source>Writes from a free mailbox</source>
        <translation>Schreibt von einem Gratis-Postfach</translation>
    </message>
    <message>
        <source>Decides: owner, chief, director, head</source>
        <translation>Entscheidet: Inhaber, Chef, Direktor, Leiter</translation>
    </message>
    <message>
        <source>Company is known</source>
        <translation>Firma ist bekannt</translation>
    </message>
    <message>
        <source>Company has 50 people or more</source>
        <translation>Firma hat 50 Leute oder mehr</translation>
    </message>
    <message>
        <source>Industry is known</source>
        <translation>Branche ist bekannt</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Abzug</translation>
    </message>
    <message>
        <source>Business customers</source>
        <translation>Geschäftskunden</translation>
    </message>
    <message>
        <source>Sales to people</source>
        <translation>Verkauf an Privatpersonen</translation>
    </message>
</context>
<context>
    <name>ScoreStory</name>
    <message>
        <source>Score: %1</source>
        <translation>Score: %1</translation>
    </message>
    <message>
        <source>Score: %1 → %2</source>
        <translation>Score: %1 → %2</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>Disqualified by a rule</source>
        <translation>Durch eine Regel disqualifiziert</translation>
    </message>
    <message>
        <source>By the rules: %1</source>
        <translation>Nach den Regeln: %1</translation>
    </message>
</context>
<context>
    <name>SealedBackup</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check free space and permissions, or choose another place.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie freien Platz und Rechte, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is already a file at %1. Choose another name.</source>
        <translation>Unter %1 gibt es schon eine Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>An encrypted backup needs a passphrase.</source>
        <translation>Eine verschlüsselte Sicherung braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>%1 is not what was written. Check the disk.</source>
        <translation>%1 ist nicht, was geschrieben wurde. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>%1 holds what no backup holds.</source>
        <translation>%1 enthält, was keine Sicherung enthält.</translation>
    </message>
    <message>
        <source>%1 does not open with this passphrase, or it was changed. Check the passphrase.</source>
        <translation>%1 lässt sich mit dieser Passphrase nicht öffnen, oder die Datei wurde verändert. Prüfen Sie die Passphrase.</translation>
    </message>
    <message>
        <source>There is too little memory to make the key of the passphrase. Close other programs and try again.</source>
        <translation>Der Speicher reicht nicht, um den Schlüssel aus der Passphrase zu bilden. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The encryption of this computer does not start.</source>
        <translation>Die Verschlüsselung dieses Computers startet nicht.</translation>
    </message>
    <message>
        <source>%1 is no encrypted backup.</source>
        <translation>%1 ist keine verschlüsselte Sicherung.</translation>
    </message>
</context>
<context>
    <name>SettingsService</name>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This workspace can only be read, so it cannot be set up. Its file or folder is write-protected.</source>
        <translation>Dieser Arbeitsbereich kann nur gelesen und daher nicht eingerichtet werden. Seine Datei oder sein Ordner ist schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>SetupRepository</name>
    <message>
        <source>What was to be changed is not there any more. Look at the page again.</source>
        <translation>Was geändert werden sollte, gibt es nicht mehr. Sehen Sie die Seite noch einmal an.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at it again and repeat what is still right.</source>
        <translation>Jemand anderes hat dies inzwischen geändert. Sehen Sie es noch einmal an und wiederholen Sie, was noch stimmt.</translation>
    </message>
</context>
<context>
    <name>SetupRules</name>
    <message>
        <source>“%1…” is too long: a name has at most %2 characters.</source>
        <translation>„%1…“ ist zu lang: Ein Name hat höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>A stage of “%1” has no name. Name it or remove it.</source>
        <translation>Eine Phase von „%1“ hat keinen Namen. Benennen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The probability of “%1” is not between 0 and 100 percent.</source>
        <translation>Die Wahrscheinlichkeit von „%1“ liegt nicht zwischen 0 und 100 Prozent.</translation>
    </message>
    <message>
        <source>“%1” goes stale after a number of days from 0 (never) to 3650.</source>
        <translation>„%1“ veraltet nach einer Anzahl Tage von 0 (nie) bis 3650.</translation>
    </message>
    <message>
        <source>The limit of “%1” is a number of leads, or 0 for none.</source>
        <translation>Das Limit von „%1“ ist eine Anzahl Leads oder 0 für keines.</translation>
    </message>
    <message>
        <source>The workspace has no name. Type one.</source>
        <translation>Der Arbeitsbereich hat keinen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Use its three letters, such as USD or EUR.</source>
        <translation>„%1“ ist keine Währung. Verwenden Sie ihre drei Buchstaben, etwa USD oder EUR.</translation>
    </message>
    <message>
        <source>“%1” is not a country. Use its two letters, such as US or DE.</source>
        <translation>„%1“ ist kein Land. Verwenden Sie seine zwei Buchstaben, etwa US oder DE.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Choose one of the list, such as Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone. Wählen Sie eine aus der Liste, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>A workspace needs a pipeline.</source>
        <translation>Ein Arbeitsbereich braucht eine Pipeline.</translation>
    </message>
    <message>
        <source>A pipeline has no name. Type one.</source>
        <translation>Eine Pipeline hat keinen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>There are two pipelines named “%1”. Give one another name.</source>
        <translation>Es gibt zwei Pipelines namens „%1“. Geben Sie einer einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” needs an open stage, a won one and a lost one.</source>
        <translation>„%1“ braucht eine offene, eine gewonnene und eine verlorene Phase.</translation>
    </message>
    <message>
        <source>There are two stages named “%1”, in “%2” and in “%3”. Give one another name, since conditions and lists name stages.</source>
        <translation>Es gibt zwei Phasen namens „%1“, in „%2“ und in „%3“. Geben Sie einer einen anderen Namen, da Bedingungen und Listen Phasen beim Namen nennen.</translation>
    </message>
    <message>
        <source>A user has no name. Type one.</source>
        <translation>Ein Benutzer hat keinen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>There are two users named “%1”. Give one another name.</source>
        <translation>Es gibt zwei Benutzer namens „%1“. Geben Sie einem einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%1” has no role.</source>
        <translation>„%1“ hat keine Rolle.</translation>
    </message>
    <message>
        <source>The field has no name. Type one.</source>
        <translation>Das Feld hat keinen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>There is already a field named “%1”. Choose another name.</source>
        <translation>Es gibt bereits ein Feld namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A field of one&apos;s own cannot be of this type.</source>
        <translation>Ein eigenes Feld kann nicht von diesem Typ sein.</translation>
    </message>
    <message>
        <source>An option is empty. Type its text or take it away.</source>
        <translation>Eine Option ist leer. Geben Sie ihren Text ein oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The option “%1” stands there twice.</source>
        <translation>Die Option „%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>The tag has no name. Type one.</source>
        <translation>Der Tag hat keinen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>A tag has no comma, because lists of tags are separated by commas.</source>
        <translation>Ein Tag enthält kein Komma, weil Listen von Tags durch Kommas getrennt werden.</translation>
    </message>
    <message>
        <source>Text, one line</source>
        <translation>Text, einzeilig</translation>
    </message>
    <message>
        <source>Text, several lines</source>
        <translation>Text, mehrzeilig</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Liste von Texten</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>The template has no name. Type one.</source>
        <translation>Die Vorlage hat keinen Namen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>The last administrator keeps the role and stays switched on, or nobody could manage users. Make somebody else administrator first.</source>
        <translation>Der letzte Administrator behält die Rolle und bleibt eingeschaltet, sonst könnte niemand Benutzer verwalten. Machen Sie zuerst jemand anderen zum Administrator.</translation>
    </message>
</context>
<context>
    <name>SimilarLeads</name>
    <message>
        <source>This lead is not there any more. It was deleted, merged or taken back.</source>
        <translation>Diesen Lead gibt es nicht mehr. Er wurde gelöscht, zusammengeführt oder zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>SortEdit</name>
    <message>
        <source>Lowest first</source>
        <translation>Niedrigste zuerst</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Höchste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>First to last</source>
        <translation>Erste bis letzte</translation>
    </message>
    <message>
        <source>Last to first</source>
        <translation>Letzte bis erste</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z bis A</translation>
    </message>
</context>
<context>
    <name>StageActs</name>
    <message>
        <source>A limit is at most %1 leads, and leads rot after at most %2 days.</source>
        <translation>Eine Grenze ist höchstens %1 Leads, und Leads bleiben nach höchstens %2 Tagen liegen.</translation>
    </message>
    <message>
        <source>The stage “%1” was removed meanwhile.</source>
        <translation>Die Phase „%1“ wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Change the limits of %1</source>
        <translation>Grenzen von %1 ändern</translation>
    </message>
</context>
<context>
    <name>StageGate</name>
    <message>
        <source>The stage “%1” was removed. Nothing was moved.</source>
        <translation>Die Phase „%1“ wurde entfernt. Nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>Es gibt keine Phase „%1“.</translation>
    </message>
    <message>
        <source>Only a lost lead has a reason; “%1” is not a lost stage.</source>
        <translation>Nur ein verlorener Lead hat einen Grund; „%1“ ist keine verlorene Phase.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>%1 cannot be given on the way into a stage.</source>
        <translation>%1 kann auf dem Weg in eine Phase nicht angegeben werden.</translation>
    </message>
    <message>
        <source>The next step needs a text and a date ahead.</source>
        <translation>Der nächste Schritt braucht einen Text und ein Datum, das noch kommt.</translation>
    </message>
    <message>
        <source>a next step with a date ahead</source>
        <translation>ein nächster Schritt mit einem Datum, das noch kommt</translation>
    </message>
    <message>
        <source>%1 cannot enter “%2” yet. Missing: %3.</source>
        <translation>%1 kann noch nicht in „%2“. Es fehlt: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n leads cannot enter “%2” yet, such as %1. Missing: %3.</source>
        <translation>
            <numerusform>%n Lead kann noch nicht in „%2“, nämlich %1. Es fehlt: %3.</numerusform>
            <numerusform>%n Leads können noch nicht in „%2“, etwa %1. Es fehlt: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in %2 by now.</source>
        <translation>%1 ist inzwischen in %2.</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3 (%4).</source>
        <extracomment>A person, a lead, a stage, a time</extracomment>
        <translation>%1 hat %2 nach %3 verschoben (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n leads are not there any more.</source>
        <translation>
            <numerusform>%n Lead ist nicht mehr da.</numerusform>
            <numerusform>%n Leads sind nicht mehr da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n leads were changed by others and stay where they are.</source>
        <translation>
            <numerusform>%1 %n Lead wurde von anderen geändert und bleibt, wo er ist.</numerusform>
            <numerusform>%1 %n Leads wurden von anderen geändert und bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds %2 leads and takes %3. Move one out of it first, or change its limit.</source>
        <translation>„%1“ hält %2 Leads und fasst %3. Verschieben Sie erst einen daraus, oder ändern Sie das Limit.</translation>
    </message>
</context>
<context>
    <name>StageQuestion</name>
    <message>
        <source>Why were they lost?</source>
        <translation>Warum gingen sie verloren?</translation>
    </message>
    <message>
        <source>What “%1” asks for</source>
        <translation>Was „%1“ verlangt</translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message>
        <source>%1 s</source>
        <translation>%1 Sek.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 Min. %2 Sek.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>called</source>
        <translation>hat angerufen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and its first value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <comment>field and the value that it had</comment>
        <translation>%1: %2 entfernt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>moved %1 → %2</source>
        <comment>stage before and after</comment>
        <translation>hat verschoben: %1 → %2</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>hat eine Notiz geschrieben</translation>
    </message>
    <message>
        <source>wrote an e-mail</source>
        <translation>hat eine E-Mail geschrieben</translation>
    </message>
    <message>
        <source>sent a text message</source>
        <translation>hat eine SMS gesendet</translation>
    </message>
    <message>
        <source>had a meeting</source>
        <translation>hatte ein Treffen</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>began an e-mail to %1</source>
        <comment>address</comment>
        <translation>begann eine E-Mail an %1</translation>
    </message>
    <message>
        <source>wrote an e-mail: %1</source>
        <comment>subject</comment>
        <translation>schrieb eine E-Mail: %1</translation>
    </message>
    <message>
        <source>added by %1</source>
        <comment>person</comment>
        <translation>hinzugefügt von %1</translation>
    </message>
    <message>
        <source>Files in it: %1</source>
        <translation>Enthaltene Dateien: %1</translation>
    </message>
    <message>
        <source>logged a reply by e-mail</source>
        <translation>hat eine Antwort per E-Mail erfasst</translation>
    </message>
</context>
<context>
    <name>SubjectExport</name>
    <message>
        <source>%1 cannot be written. Check free space and permissions, or choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie freien Platz und Rechte, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 has something in it. Choose a new or an empty one.</source>
        <translation>Im Ordner %1 liegt etwas. Wählen Sie einen neuen oder leeren.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>SubjectPage</name>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>Alles über %1</translation>
    </message>
    <message>
        <source>From the workspace %1, %2.</source>
        <translation>Aus dem Arbeitsbereich %1, %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Notes, calls and messages</source>
        <translation>Notizen, Anrufe und Nachrichten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>TableDump</name>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no table named %1.</source>
        <translation>Es gibt keine Tabelle namens %1.</translation>
    </message>
</context>
<context>
    <name>TaskEditing</name>
    <message>
        <source>Add a next step</source>
        <translation>Nächsten Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Aufgabe ändern</translation>
    </message>
    <message>
        <source>Task added: %1</source>
        <translation>Aufgabe hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Task changed: %1</source>
        <translation>Aufgabe geändert: %1</translation>
    </message>
    <message>
        <source>Task taken away: %1</source>
        <translation>Aufgabe entfernt: %1</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Put off to %1, as the clock skips the time before</source>
        <translation>Verschoben auf %1, da die Uhr die Zeit davor überspringt</translation>
    </message>
    <message>
        <source>Put off to %1</source>
        <translation>Verschoben auf %1</translation>
    </message>
    <message>
        <source>Pick a date and time…</source>
        <translation>Datum und Uhrzeit wählen…</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Nächster Arbeitstag</translation>
    </message>
</context>
<context>
    <name>TaskPaint</name>
    <message>
        <source>! %1</source>
        <comment>task that matters much</comment>
        <translation>! %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>task, lead</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, length</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>repeated then</source>
        <translation>dann wiederholt</translation>
    </message>
    <message>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
</context>
<context>
    <name>TextActs</name>
    <message>
        <source>The script for %1 is too long. %2 characters are the most.</source>
        <translation>Der Leitfaden für %1 ist zu lang. Höchstens %2 Zeichen sind erlaubt.</translation>
    </message>
    <message>
        <source>The script for %1 cannot be kept. %2</source>
        <translation>Der Leitfaden für %1 kann nicht gespeichert werden. %2</translation>
    </message>
    <message>
        <source>%1 templates are the most. Remove one first.</source>
        <translation>Höchstens %1 Vorlagen sind erlaubt. Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>A template has no name. Give it one.</source>
        <translation>Eine Vorlage hat keinen Namen. Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>Two templates are called “%1”. Give one another name.</source>
        <translation>Zwei Vorlagen heißen „%1“. Geben Sie einer einen anderen Namen.</translation>
    </message>
    <message>
        <source>The template “%1” has no text.</source>
        <translation>Die Vorlage „%1“ hat keinen Text.</translation>
    </message>
    <message>
        <source>The template “%1” is too long. %2 characters are the most.</source>
        <translation>Die Vorlage „%1“ ist zu lang. Höchstens %2 Zeichen sind erlaubt.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be kept. %2</source>
        <translation>Die Vorlage „%1“ kann nicht gespeichert werden. %2</translation>
    </message>
    <message>
        <source>Change scripts and templates</source>
        <translation>Leitfäden und Vorlagen ändern</translation>
    </message>
    <message>
        <source>Somebody else changed scripts or templates meanwhile. Look at them again, then make your change.</source>
        <translation>Jemand anderes hat inzwischen Leitfäden oder Vorlagen geändert. Sehen Sie sie noch einmal an und ändern Sie sie dann.</translation>
    </message>
</context>
<context>
    <name>ToneNames</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>There is no act with the number %1. The log lists them.</source>
        <translation>Es gibt keine Aktion mit der Nummer %1. Das Protokoll listet alle auf.</translation>
    </message>
    <message>
        <source>“%1” was already undone.</source>
        <translation>„%1“ wurde bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The sample team cannot be undone. Start a new workspace instead.</source>
        <translation>Das Beispielteam lässt sich nicht rückgängig machen. Beginnen Sie stattdessen einen neuen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>The lead was erased.</source>
        <translation>Der Lead wurde endgültig gelöscht.</translation>
    </message>
    <message>
        <source>The lead was worked since and is kept.</source>
        <translation>Der Lead wurde seither bearbeitet und bleibt erhalten.</translation>
    </message>
    <message>
        <source>“%1” was changed again since and is kept.</source>
        <translation>„%1“ wurde seither erneut geändert und bleibt erhalten.</translation>
    </message>
    <message>
        <source>Leads stand in the stage by now; it is kept.</source>
        <translation>In der Phase stehen inzwischen Leads; sie bleibt erhalten.</translation>
    </message>
    <message>
        <source>The pipeline has stages by now; it is kept.</source>
        <translation>Die Pipeline hat inzwischen Phasen; sie bleibt erhalten.</translation>
    </message>
    <message>
        <source>“%1” is the name of something else by now.</source>
        <translation>„%1“ ist inzwischen der Name von etwas anderem.</translation>
    </message>
    <message>
        <source>It was changed again since and is kept.</source>
        <translation>Es wurde seither erneut geändert und bleibt erhalten.</translation>
    </message>
    <message>
        <source>An erasure cannot be undone: nothing is left that could be brought back.</source>
        <translation>Eine endgültige Löschung lässt sich nicht rückgängig machen: Es ist nichts mehr da, das zurückkommen könnte.</translation>
    </message>
    <message>
        <source>This act was on people who were erased since. Nothing of it is left that could be brought back.</source>
        <translation>Diese Handlung betraf Personen, die seither gelöscht wurden. Nichts davon ist übrig, das zurückgeholt werden könnte.</translation>
    </message>
    <message>
        <source>Scores follow from the model. To have others, publish another one.</source>
        <translation>Scores folgen aus dem Modell. Für andere veröffentlichen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The field “%1” is used by now and is kept.</source>
        <translation>Das Feld „%1“ wird inzwischen benutzt und bleibt.</translation>
    </message>
</context>
<context>
    <name>VcardReader</name>
    <message>
        <source>The file with contacts is cut off: its last card has no end. Export it again.</source>
        <translation>Die Datei mit Kontakten ist abgeschnitten: Ihre letzte Karte hat kein Ende. Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file has no contacts in it. Export it again and check that some are chosen.</source>
        <translation>Die Datei enthält keine Kontakte. Exportieren Sie sie noch einmal und prüfen Sie, ob welche ausgewählt sind.</translation>
    </message>
</context>
<context>
    <name>ViewActs</name>
    <message>
        <source>The view has no name. Give it one.</source>
        <translation>Die Ansicht hat keinen Namen. Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>This view is not there any more. Somebody removed it.</source>
        <translation>Diese Ansicht gibt es nicht mehr. Jemand hat sie entfernt.</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>Ansicht „%1“ speichern</translation>
    </message>
    <message>
        <source>Add the view “%1”</source>
        <translation>Ansicht „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Rename the view “%1” to “%2”</source>
        <translation>Ansicht „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Share the view “%1”</source>
        <translation>Ansicht „%1“ teilen</translation>
    </message>
    <message>
        <source>Keep the view “%1” to oneself</source>
        <translation>Ansicht „%1“ für sich behalten</translation>
    </message>
    <message>
        <source>Open with the view “%1”</source>
        <translation>Mit der Ansicht „%1“ öffnen</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Ansicht „%1“ entfernen</translation>
    </message>
    <message>
        <source>Move the view “%1”</source>
        <translation>Ansicht „%1“ verschieben</translation>
    </message>
</context>
<context>
    <name>WorkingHours</name>
    <message>
        <source>Nobody works on any day, so that no time would ever pass. Choose at least one day.</source>
        <translation>An keinem Tag wird gearbeitet, sodass nie Zeit verginge. Wählen Sie mindestens einen Tag.</translation>
    </message>
    <message>
        <source>The working day ends before it begins. Choose a later end.</source>
        <translation>Der Arbeitstag endet, bevor er beginnt. Wählen Sie ein späteres Ende.</translation>
    </message>
    <message>
        <source>The time to accept is between 1 and %1 working hours.</source>
        <translation>Die Zeit zum Annehmen liegt zwischen 1 und %1 Arbeitsstunden.</translation>
    </message>
    <message>
        <source>A rejected lead wakes up after 1 to %1 days.</source>
        <translation>Ein abgelehnter Lead wacht nach 1 bis %1 Tagen auf.</translation>
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
        <source>There is no template named %1. There are: %2.</source>
        <translation>Es gibt keine Vorlage namens %1. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>%1 was made by an older version and has to be brought up to date, but it cannot be written. Copy it to a folder of your own and open the copy.</source>
        <translation>%1 stammt von einer älteren Version und muss aktualisiert werden, kann aber nicht geschrieben werden. Kopieren Sie es in einen eigenen Ordner und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>%1 has no workspace in it. Restore a backup.</source>
        <translation>%1 enthält keinen Arbeitsbereich. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no user named %1 in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt es keinen Benutzer namens %1.</translation>
    </message>
    <message>
        <source>A workspace holds at most %1 custom fields. Leave out the columns that you do not need.</source>
        <translation>Ein Arbeitsbereich fasst höchstens %1 eigene Felder. Lassen Sie die Spalten weg, die Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>%1 comes from elsewhere and is damaged. Nothing is written to it; recovering it copies what can be read into a clean workspace.</source>
        <translation>%1 kommt von anderswo und ist beschädigt. Es wird nichts hineingeschrieben; die Wiederherstellung kopiert, was lesbar ist, in einen sauberen Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>WorkspaceFiles</name>
    <message>
        <source>The folder %1 cannot be made. Check the permissions of the folder above it.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Prüfen Sie die Rechte des übergeordneten Ordners.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted. Close the programs that use it and try again.</source>
        <translation>%1 kann nicht gelöscht werden. Schließen Sie die Programme, die es verwenden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another place for the backup.</source>
        <translation>Den Ordner %1 gibt es nicht. Legen Sie ihn erst an, oder wählen Sie einen anderen Ort für die Sicherung.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose another place for the backup.</source>
        <translation>%1 ist kein Ordner. Wählen Sie einen anderen Ort für die Sicherung.</translation>
    </message>
    <message>
        <source>You may not write to the folder %1. Choose another place for the backup, or change its permissions.</source>
        <translation>Sie dürfen nicht in den Ordner %1 schreiben. Wählen Sie einen anderen Ort für die Sicherung, oder ändern Sie seine Berechtigungen.</translation>
    </message>
</context>
<context>
    <name>WorkspaceQuestions</name>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Leadwright workspaces (*.leadwright)</source>
        <translation>Leadwright-Arbeitsbereiche (*.leadwright)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>WorkspaceSetup</name>
    <message>
        <source>Leads have amounts in %1 already, and %2 has other decimals: every amount would become another one.</source>
        <translation>Leads haben bereits Beträge in %1, und %2 hat andere Nachkommastellen: Jeder Betrag würde zu einem anderen.</translation>
    </message>
    <message>
        <source>Change what the workspace says of itself</source>
        <translation>Angaben zum Arbeitsbereich ändern</translation>
    </message>
    <message>
        <source>Change pipelines and stages</source>
        <translation>Pipelines und Phasen ändern</translation>
    </message>
    <message>
        <source>Leads stand in “%1”, so it stays what it is. Add another stage and move them there.</source>
        <translation>In „%1“ stehen Leads, daher bleibt die Phase, was sie ist. Fügen Sie eine weitere Phase hinzu und verschieben Sie die Leads dorthin.</translation>
    </message>
    <message>
        <source>Leads stand in “%1”. Say where they go.</source>
        <translation>In „%1“ stehen Leads. Geben Sie an, wohin sie kommen.</translation>
    </message>
    <message>
        <source>Change users</source>
        <translation>Benutzer ändern</translation>
    </message>
    <message>
        <source>Add the field “%1”</source>
        <translation>Feld „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>This field is not there any more. Look at the page again.</source>
        <translation>Dieses Feld gibt es nicht mehr. Sehen Sie die Seite noch einmal an.</translation>
    </message>
    <message>
        <source>Change the field “%1”</source>
        <translation>Feld „%1“ ändern</translation>
    </message>
    <message>
        <source>Remove the field “%1”</source>
        <translation>Feld „%1“ entfernen</translation>
    </message>
    <message>
        <source>Bring back the field “%1”</source>
        <translation>Feld „%1“ zurückholen</translation>
    </message>
    <message>
        <source>Rename the tag “%1” to “%2”</source>
        <translation>Tag „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Tag „%1“ entfernen</translation>
    </message>
    <message>
        <source>Change one&apos;s own profile</source>
        <translation>Eigenes Profil ändern</translation>
    </message>
</context>
<context>
    <name>lead::AboutSection</name>
    <message>
        <source>About and licences</source>
        <translation>Info und Lizenzen</translation>
    </message>
    <message>
        <source>Leadwright %1</source>
        <translation>Leadwright %1</translation>
    </message>
    <message>
        <source>Lead management for the desktop. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Leadverwaltung für den Desktop. Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>Mit der Arbeit anderer gebaut</translation>
    </message>
    <message>
        <source>Windows, files, networking</source>
        <translation>Fenster, Dateien, Netzwerk</translation>
    </message>
    <message>
        <source>The file in which a workspace lives</source>
        <translation>Die Datei eines Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Gemeinfrei</translation>
    </message>
    <message>
        <source>The typeface, with digits of one width</source>
        <translation>Die Schrift, mit gleich breiten Ziffern</translation>
    </message>
    <message>
        <source>The icons</source>
        <translation>Die Symbole</translation>
    </message>
    <message>
        <source>Reading telephone numbers</source>
        <translation>Lesen von Telefonnummern</translation>
    </message>
    <message>
        <source>Alphabets and encodings</source>
        <translation>Alphabete und Kodierungen</translation>
    </message>
    <message>
        <source>Guessing the encoding of a file</source>
        <translation>Erraten der Kodierung einer Datei</translation>
    </message>
    <message>
        <source>Writing Excel files</source>
        <translation>Schreiben von Excel-Dateien</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>about</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>The licence of Leadwright</source>
        <translation>Die Lizenz von Leadwright</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3</source>
        <translation>GNU General Public License, Version 3</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>open source</source>
        <translation>Open Source</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Kalenderdateien</translation>
    </message>
    <message>
        <source>E-mail files</source>
        <translation>E-Mail-Dateien</translation>
    </message>
    <message>
        <source>Encrypted backups</source>
        <translation>Verschlüsselte Sicherungen</translation>
    </message>
    <message>
        <source>The keyring of the desktop</source>
        <translation>Der Schlüsselbund der Arbeitsumgebung</translation>
    </message>
</context>
<context>
    <name>lead::AgendaModel</name>
    <message>
        <source>Today · %1</source>
        <translation>Heute · %1</translation>
    </message>
    <message>
        <source>Tomorrow · %1</source>
        <translation>Morgen · %1</translation>
    </message>
</context>
<context>
    <name>lead::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>lead::AnswerPanel</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What do we know?</source>
        <translation>Was wissen wir?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>lead::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>How Leadwright looks on this computer. Changes show at once.</source>
        <translation>Wie Leadwright auf diesem Computer aussieht. Änderungen wirken sofort.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Light or dark, or as the system is set.</source>
        <translation>Hell, dunkel oder wie im System eingestellt.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>dark mode</source>
        <translation>Dunkelmodus</translation>
    </message>
    <message>
        <source>light mode</source>
        <translation>heller Modus</translation>
    </message>
    <message>
        <source>How much room rows of lists and cards of the board take.</source>
        <translation>Wie viel Platz Listenzeilen und Karten des Boards einnehmen.</translation>
    </message>
    <message>
        <source>row height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>kompakt</translation>
    </message>
    <message>
        <source>From 90 to 130 percent. The rest of the window grows with it.</source>
        <translation>Von 90 bis 130 Prozent. Der Rest des Fensters wächst mit.</translation>
    </message>
    <message>
        <source>font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>large text</source>
        <translation>großer Text</translation>
    </message>
    <message>
        <source>Ease of use</source>
        <translation>Bedienungshilfen</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>Nothing slides or fades. Also on when the system asks for it.</source>
        <translation>Nichts gleitet oder blendet. Auch aktiv, wenn das System es verlangt.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Increase contrast</source>
        <translation>Kontrast erhöhen</translation>
    </message>
    <message>
        <source>Darker outlines and captions. Also on when the system asks for it.</source>
        <translation>Dunklere Umrisse und Beschriftungen. Auch aktiv, wenn das System es verlangt.</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size of text, such as &quot;110 %&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>lead::AssignmentTeller</name>
    <message>
        <source>%1 gave you a lead: %2</source>
        <comment>person, lead</comment>
        <translation>%1 hat Ihnen einen Lead gegeben: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 gave you %n leads</source>
        <comment>person</comment>
        <translation>
            <numerusform>%1 hat Ihnen %n Lead gegeben</numerusform>
            <numerusform>%1 hat Ihnen %n Leads gegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Lead öffnen</translation>
    </message>
    <message>
        <source>Show the leads</source>
        <translation>Leads zeigen</translation>
    </message>
    <message>
        <source>New leads for you</source>
        <translation>Neue Leads für Sie</translation>
    </message>
</context>
<context>
    <name>lead::BackupActs</name>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Leadwright workspaces (*.leadwright)</source>
        <translation>Leadwright-Arbeitsbereiche (*.leadwright)</translation>
    </message>
    <message>
        <source>Back up encrypted to</source>
        <translation>Verschlüsselt sichern nach</translation>
    </message>
    <message>
        <source>Encrypted backups (*.sealed)</source>
        <translation>Verschlüsselte Sicherungen (*.sealed)</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n lead(s), checked.</source>
        <translation>
            <numerusform>%n Lead gesichert und geprüft.</numerusform>
            <numerusform>%n Leads gesichert und geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Backups (*.leadwright *.sealed)</source>
        <translation>Sicherungen (*.leadwright *.sealed)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore “%1”?</source>
        <translation>„%1“ wiederherstellen?</translation>
    </message>
    <message>
        <source>What was entered since is not in it. The file of today is kept beside the workspace, so that you can go back.</source>
        <translation>Seither Erfasstes ist nicht enthalten. Die heutige Datei bleibt neben dem Arbeitsbereich erhalten, damit Sie zurückkehren können.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The backup is restored. What was there is kept as %1.</source>
        <translation>Die Sicherung ist wiederhergestellt. Der vorherige Stand ist als %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>lead::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>lead::BarList</name>
    <message>
        <source>%1: %2</source>
        <comment>name, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, value, figure</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>lead::BoardCards</name>
    <message>
        <source>%1. %2, %3 of %4</source>
        <extracomment>A lead, the name of a column, its place in it</extracomment>
        <translation>%1. %2, %3 von %4</translation>
    </message>
</context>
<context>
    <name>lead::BoardColumnView</name>
    <message>
        <source>Drop leads here</source>
        <translation>Leads hier ablegen</translation>
    </message>
</context>
<context>
    <name>lead::BoardColumnWidget</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>More about this stage</source>
        <translation>Mehr zu dieser Phase</translation>
    </message>
    <message>
        <source>Weighted by %1 %: %2</source>
        <translation>Gewichtet mit %1 %: %2</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>How many leads are in a stage and how many are meant to be</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>over limit</source>
        <translation>über dem Limit</translation>
    </message>
    <message>
        <source>%1 · over limit</source>
        <translation>%1 · über dem Limit</translation>
    </message>
    <message numerus="yes">
        <source>%n leads</source>
        <translation>
            <numerusform>%n Lead</numerusform>
            <numerusform>%n Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads, and the limit is %1</source>
        <translation>
            <numerusform>%n Lead, das Limit ist %1</numerusform>
            <numerusform>%n Leads, das Limit ist %1</numerusform>
        </translation>
    </message>
    <message>
        <source>limit %1</source>
        <comment>number of leads</comment>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>%1 · limit %2</source>
        <comment>sum, number of leads</comment>
        <translation>%1 · Limit %2</translation>
    </message>
</context>
<context>
    <name>lead::BoardPage</name>
    <message>
        <source>Search the board</source>
        <translation>Board durchsuchen</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message>
        <source>Rotting</source>
        <translation>Liegen geblieben</translation>
    </message>
    <message>
        <source>No leads on the board yet</source>
        <translation>Noch keine Leads auf dem Board</translation>
    </message>
    <message>
        <source>Leads appear here as soon as a list is imported or one is added.</source>
        <translation>Leads erscheinen hier, sobald eine Liste importiert oder ein Lead hinzugefügt wird.</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>Liste &amp;importieren…</translation>
    </message>
    <message>
        <source>Look at the &amp;sample team</source>
        <translation>&amp;Beispielteam ansehen</translation>
    </message>
    <message>
        <source>No lead fits</source>
        <translation>Kein Lead passt</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>The board could not be shown</source>
        <translation>Das Board konnte nicht gezeigt werden</translation>
    </message>
    <message>
        <source>No lead of this pipeline fits the search and the filters that are on.</source>
        <translation>Kein Lead dieser Pipeline passt zur Suche und zu den aktiven Filtern.</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Score</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>&amp;Alter</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Einklappen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Show as a &amp;list</source>
        <translation>Als &amp;Liste zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n leads</source>
        <translation>
            <numerusform>%n Lead</numerusform>
            <numerusform>%n Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Picked up %1. %2, %3 of %4. Arrows choose the stage, Enter drops, Esc puts back.</source>
        <translation>%1 aufgenommen. %2, %3 von %4. Pfeile wählen die Phase, Eingabe legt ab, Esc legt zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%1 over %2, %n leads there.</source>
        <translation>
            <numerusform>%1 über %2, dort %n Lead.</numerusform>
            <numerusform>%1 über %2, dort %n Leads.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays in %2.</source>
        <translation>%1 bleibt in %2.</translation>
    </message>
    <message>
        <source>%1 dropped in %2.</source>
        <translation>%1 in %2 abgelegt.</translation>
    </message>
    <message>
        <source>Nothing had to change.</source>
        <translation>Es gab nichts zu ändern.</translation>
    </message>
    <message>
        <source>%1 is over its limit: %2 of %3.</source>
        <translation>%1 ist über dem Limit: %2 von %3.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Cards are put up and down in the order “By hand” only. S chooses it.</source>
        <translation>Karten werden nur in der Reihenfolge „Von Hand“ nach oben und unten gesetzt. S wählt sie.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>Sie ist schon die erste.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>Sie ist schon die letzte.</translation>
    </message>
    <message>
        <source>%1, position %2 of %3.</source>
        <translation>%1, Platz %2 von %3.</translation>
    </message>
    <message>
        <source>This workspace can only be read. Nothing is moved.</source>
        <translation>Dieser Arbeitsbereich kann nur gelesen werden. Nichts wird verschoben.</translation>
    </message>
    <message>
        <source>The stage was removed meanwhile. The cards stay where they are.</source>
        <translation>Die Phase wurde inzwischen entfernt. Die Karten bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>This stage was removed meanwhile.</source>
        <translation>Diese Phase wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>&amp;Sort the cards</source>
        <translation>Karten &amp;sortieren</translation>
    </message>
    <message>
        <source>Add a lea&amp;d here…</source>
        <translation>Lea&amp;d hier anlegen…</translation>
    </message>
    <message>
        <source>Add a lead to %1</source>
        <translation>Lead in %1 anlegen</translation>
    </message>
    <message>
        <source>Lead added</source>
        <translation>Lead hinzugefügt</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>Von &amp;Hand</translation>
    </message>
    <message>
        <source>“%1” holds %2 of %3. Nothing enters beyond its limit.</source>
        <translation>„%1“ hält %2 von %3. Über das Limit hinaus kommt nichts hinein.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A command, its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Move to a stage</source>
        <translation>In eine Phase verschieben</translation>
    </message>
    <message>
        <source>L&amp;imit and rotting days…</source>
        <translation>&amp;Grenze und Tage bis zum Liegenbleiben…</translation>
    </message>
    <message>
        <source>What the stage as&amp;ks for…</source>
        <translation>Was die Phase &amp;verlangt…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <translation>Grenzen von %1</translation>
    </message>
    <message>
        <source>Limits of %1 changed</source>
        <translation>Grenzen von %1 geändert</translation>
    </message>
    <message>
        <source>←→↑↓ go to a card   Ctrl+←→ move it   Space pick up   Enter open   C call   D done   . more</source>
        <translation>←→↑↓ zu einer Karte   Strg+←→ verschieben   Leertaste aufnehmen   Eingabe öffnen   C anrufen   D erledigt   . mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n leads stay in %1.</source>
        <translation>
            <numerusform>%n Lead bleibt in %1.</numerusform>
            <numerusform>%n Leads bleiben in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was moved. %n leads stay in %1.</source>
        <translation>
            <numerusform>Nichts wurde verschoben. %n Lead bleibt in %1.</numerusform>
            <numerusform>Nichts wurde verschoben. %n Leads bleiben in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads dropped in %1.</source>
        <translation>
            <numerusform>%n Lead in %1 abgelegt.</numerusform>
            <numerusform>%n Leads in %1 abgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This filter cannot be read</source>
        <translation>Dieser Filter ist nicht lesbar</translation>
    </message>
    <message>
        <source>&amp;Edit the filter…</source>
        <translation>Filter &amp;bearbeiten…</translation>
    </message>
</context>
<context>
    <name>lead::BulkBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Actions on what is selected</source>
        <translation>Aktionen für die Auswahl</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Alle %1 auswählen</translation>
    </message>
</context>
<context>
    <name>lead::Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>lead::CalendarPage</name>
    <message>
        <source>“%1” takes %2</source>
        <comment>task, length</comment>
        <translation>„%1“ dauert %2</translation>
    </message>
    <message>
        <source>The calendar could not be read</source>
        <translation>Der Kalender konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>There are more tasks than fit here. The first %Ln are shown; look at a shorter time or at your own.</source>
        <translation>
            <numerusform>Hier passen nicht alle Aufgaben hin. Die erste wird gezeigt; sehen Sie sich einen kürzeren Zeitraum oder nur Ihre eigenen an.</numerusform>
            <numerusform>Hier passen nicht alle Aufgaben hin. Die ersten %Ln werden gezeigt; sehen Sie sich einen kürzeren Zeitraum oder nur Ihre eigenen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nichts ist geplant</translation>
    </message>
    <message>
        <source>You have no tasks in these 30 days. Plan the next step of a lead, and it appears here.</source>
        <translation>Sie haben in diesen 30 Tagen keine Aufgaben. Planen Sie den nächsten Schritt eines Leads, dann erscheint er hier.</translation>
    </message>
    <message>
        <source>Nobody has a task in these 30 days.</source>
        <translation>Niemand hat in diesen 30 Tagen eine Aufgabe.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <comment>month, month, year</comment>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>Calendar, %1</source>
        <translation>Kalender, %1</translation>
    </message>
    <message>
        <source>%1. Next time: %2</source>
        <translation>%1. Nächstes Mal: %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>task</comment>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <comment>task</comment>
        <translation>Wieder offen: %1</translation>
    </message>
    <message>
        <source>Task taken away: %1</source>
        <translation>Aufgabe entfernt: %1</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>New task, %1: for which lead?</source>
        <comment>time</comment>
        <translation>Neue Aufgabe, %1: für welchen Lead?</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Call planned for %1, as the clock skips the time before</source>
        <translation>Anruf für %1 geplant, da die Uhr die Zeit davor überspringt</translation>
    </message>
    <message>
        <source>Call planned for %1</source>
        <translation>Anruf für %1 geplant</translation>
    </message>
    <message>
        <source>“%1” moved to %2, as the clock skips the time before</source>
        <translation>„%1“ auf %2 verlegt, da die Uhr die Zeit davor überspringt</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <comment>task, time</comment>
        <translation>„%1“ auf %2 verlegt</translation>
    </message>
    <message>
        <source>There is no task here that could be done.</source>
        <translation>Hier ist keine Aufgabe, die erledigt werden könnte.</translation>
    </message>
    <message>
        <source>There is no task here that could wait.</source>
        <translation>Hier ist keine Aufgabe, die warten könnte.</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Aufschieben bis</translation>
    </message>
    <message>
        <source>←→↑↓ go to a time   Ctrl+↑↓ go to a task   Space pick up   Enter open   N new   T today</source>
        <translation>←→↑↓ zu einer Zeit   Strg+↑↓ zu einer Aufgabe   Leertaste aufnehmen   Eingabe öffnen   N neu   T heute</translation>
    </message>
    <message>
        <source>Export as a calendar file…</source>
        <translation>Als Kalenderdatei exportieren…</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <translation>Kalenderdatei importieren…</translation>
    </message>
    <message>
        <source>Export %1 to %2</source>
        <translation>%1 bis %2 exportieren</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks written to %1</source>
        <translation>
            <numerusform>%Ln Aufgabe nach %1 geschrieben</numerusform>
            <numerusform>%Ln Aufgaben nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <translation>Kalenderdatei importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken away</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a lead</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln ohne Lead</numerusform>
            <numerusform>%Ln ohne Lead</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has nothing new</source>
        <translation>%1 enthält nichts Neues</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>entries of a file</comment>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what was left out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Back in time</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild↑</translation>
    </message>
    <message>
        <source>On in time</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild↓</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Wie viel gezeigt wird</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Wessen Aufgaben</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Kalenderdateien</translation>
    </message>
    <message>
        <source>&amp;Add a task…</source>
        <translation>&amp;Aufgabe hinzufügen…</translation>
    </message>
    <message>
        <source>Go to the &amp;leads</source>
        <translation>Zu den &amp;Leads</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Leads without a next step</source>
        <translation>Leads ohne nächsten Schritt</translation>
    </message>
    <message>
        <source>Tasks of everybody</source>
        <translation>Aufgaben aller</translation>
    </message>
</context>
<context>
    <name>lead::CalibrationPlot</name>
    <message numerus="yes">
        <source>%n lead(s): %1 predicted, %2 won</source>
        <translation>
            <numerusform>%n Lead: %1 vorhergesagt, %2 gewonnen</numerusform>
            <numerusform>%n Leads: %1 vorhergesagt, %2 gewonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted probability against the share that was won</source>
        <translation>Vorhergesagte Wahrscheinlichkeit und tatsächlich gewonnener Anteil</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>share of leads</comment>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
</context>
<context>
    <name>lead::CallOutcomeAsker</name>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>How did the call go?</source>
        <translation>Wie ist der Anruf ausgegangen?</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Anruf bei %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>When is “%1”?</source>
        <comment>next step</comment>
        <translation>Wann ist „%1“?</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Call with %1: %2</source>
        <comment>lead, outcome</comment>
        <translation>Anruf mit %1: %2</translation>
    </message>
</context>
<context>
    <name>lead::CallScript</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Save script</source>
        <translation>Leitfaden speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Script for %1</source>
        <comment>name of a stage</comment>
        <translation>Leitfaden für %1</translation>
    </message>
    <message>
        <source>There is no script for this stage yet. Write one, and you see it beside every lead in it.</source>
        <translation>Für diese Phase gibt es noch keinen Leitfaden. Schreiben Sie einen, und er steht neben jedem Lead darin.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Hello {first_name}, this is {my_name}…</source>
        <translation>Guten Tag {first_name}, hier ist {my_name}…</translation>
    </message>
</context>
<context>
    <name>lead::CellStrip</name>
    <message>
        <source>(blank)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>&amp;Restore cell</source>
        <translation>Zelle &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Choose a cell to see it before and after. F2 or a double click corrects it.</source>
        <translation>Wählen Sie eine Zelle, um sie vorher und nachher zu sehen. F2 oder ein Doppelklick korrigiert sie.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <translation>Zeile %1 · %2</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>In der Datei: %1</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>nothing, the row stays out</source>
        <translation>nichts, die Zeile bleibt ausgelassen</translation>
    </message>
    <message>
        <source>Nothing is wrong with this cell.</source>
        <translation>Diese Zelle ist in Ordnung.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Take this row in</source>
        <translation>Diese Zeile &amp;aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Leave this row out</source>
        <translation>Diese Zeile aus&amp;lassen</translation>
    </message>
    <message>
        <source>Take in line %1</source>
        <translation>Zeile %1 aufnehmen</translation>
    </message>
    <message>
        <source>Leave out line %1</source>
        <translation>Zeile %1 auslassen</translation>
    </message>
</context>
<context>
    <name>lead::ChangeBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation>&amp;Entwurf speichern</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>Ver&amp;öffentlichen…</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n ungespeicherte Änderung</numerusform>
            <numerusform>%n ungespeicherte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>This draft is saved. It counts once it is published.</source>
        <translation>Dieser Entwurf ist gespeichert. Er zählt, sobald er veröffentlicht ist.</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>Entwurf &amp;verwerfen</translation>
    </message>
</context>
<context>
    <name>lead::ChecklistChip</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>point of the checklist, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer, note</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lead::ChecklistEdit</name>
    <message>
        <source>Add a point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Point %1 of the checklist</source>
        <translation>Punkt %1 der Checkliste</translation>
    </message>
    <message>
        <source>What has to be known?</source>
        <translation>Was muss man wissen?</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <translation>„%1“ nach oben</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <translation>„%1“ nach unten</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>lead::Chip</name>
    <message>
        <source>Press Delete to remove this condition.</source>
        <translation>Drücken Sie Entf, um diese Bedingung zu entfernen.</translation>
    </message>
</context>
<context>
    <name>lead::ChoicePicker</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Why were they lost?</source>
        <translation>Warum gingen sie verloren?</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>Because of “%1”</source>
        <translation>Wegen „%1“</translation>
    </message>
</context>
<context>
    <name>lead::ChoiceValuesEdit</name>
    <message>
        <source>Find a value</source>
        <translation>Wert suchen</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Werte von %1</translation>
    </message>
</context>
<context>
    <name>lead::CollapsedColumn</name>
    <message numerus="yes">
        <source>%1, %n leads, folded</source>
        <translation>
            <numerusform>%1, %n Lead, eingeklappt</numerusform>
            <numerusform>%1, %n Leads, eingeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>%1 ausklappen</translation>
    </message>
</context>
<context>
    <name>lead::ColumnsEdit</name>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Keep the name in &amp;place while scrolling</source>
        <translation>&amp;Name beim Scrollen fixieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Ctrl+Up and Ctrl+Down move it.</source>
        <translation>Die Leertaste blendet eine Spalte ein oder aus, Strg+Hoch und Strg+Runter verschieben sie.</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>Breite der Spalte</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
</context>
<context>
    <name>lead::CommandPalette</name>
    <message>
        <source>Nothing fits.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search leads, commands and places</source>
        <translation>Leads, Befehle und Orte suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>↑↓ select    Enter open    Ctrl+Enter open in a new window    Tab actions    Esc close</source>
        <translation>↑↓ auswählen    Eingabe öffnen    Strg+Eingabe in neuem Fenster öffnen    Tab Aktionen    Esc schließen</translation>
    </message>
</context>
<context>
    <name>lead::CompareDialog</name>
    <message>
        <source>The two are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Being edited</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Version %1 (active)</source>
        <translation>Version %1 (aktiv)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Ranking of won above lost: being worked out…</source>
        <translation>Rang gewonnener über verlorenen: wird berechnet…</translation>
    </message>
    <message>
        <source>Ranking of won above lost: there are not both won and lost leads.</source>
        <translation>Rang gewonnener über verlorenen: es gibt nicht beides, gewonnene und verlorene Leads.</translation>
    </message>
    <message>
        <source>A won lead is above a lost one in %1 % of all pairs.</source>
        <translation>In %1 % aller Paare steht ein gewonnener Lead über einem verlorenen.</translation>
    </message>
</context>
<context>
    <name>lead::CompareModel</name>
    <message>
        <source>%1: %2, differs</source>
        <translation>%1: %2, weicht ab</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
</context>
<context>
    <name>lead::CompletingEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>lead::Composer</name>
    <message>
        <source>What to add</source>
        <translation>Was hinzugefügt wird</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Speichern (%1)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <source>What was said…</source>
        <translation>Was besprochen wurde…</translation>
    </message>
    <message>
        <source>What is to be done…</source>
        <translation>Was zu tun ist…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was besprochen wurde</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>Call logged</source>
        <translation>Anruf erfasst</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>Aufgabe hinzugefügt</translation>
    </message>
    <message>
        <source>There are no templates yet. Write some in Settings, Scripts and templates.</source>
        <translation>Es gibt noch keine Vorlagen. Schreiben Sie welche unter Einstellungen, Leitfäden und Vorlagen.</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>Vorlage einfügen</translation>
    </message>
</context>
<context>
    <name>lead::ConditionDialog</name>
    <message>
        <source>Advanced filter</source>
        <translation>Erweiterter Filter</translation>
    </message>
    <message>
        <source>Form of the filter</source>
        <translation>Form des Filters</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Baukasten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>source = &quot;Google Ads&quot; and captured in last 30 days</source>
        <translation>source = &quot;Google Ads&quot; and captured in last 30 days</translation>
    </message>
    <message>
        <source>This filter has more levels than the builder shows, so it is edited as text.</source>
        <translation>Dieser Filter hat mehr Ebenen, als der Baukasten zeigt, und wird daher als Text bearbeitet.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show leads</source>
        <translation>Leads anzeigen</translation>
    </message>
    <message>
        <source>Every lead.</source>
        <translation>Alle Leads.</translation>
    </message>
    <message>
        <source>1 lead fits</source>
        <translation>1 Lead passt</translation>
    </message>
    <message>
        <source>%1 leads fit</source>
        <translation>%1 Leads passen</translation>
    </message>
</context>
<context>
    <name>lead::ConditionEdit</name>
    <message>
        <source>Ways to go on with the condition</source>
        <translation>Möglichkeiten, die Bedingung fortzusetzen</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>lead::ConditionGroupEdit</name>
    <message>
        <source>How the conditions go together</source>
        <translation>Wie die Bedingungen verknüpft sind</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>alle davon gelten</translation>
    </message>
    <message>
        <source>any of these holds</source>
        <translation>mindestens eine davon gilt</translation>
    </message>
    <message>
        <source>none of these holds</source>
        <translation>keine davon gilt</translation>
    </message>
    <message>
        <source>Leads for which</source>
        <translation>Leads, für die</translation>
    </message>
    <message>
        <source>And for which</source>
        <translation>Und für die</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Add a group of conditions</source>
        <translation>Bedingungsgruppe hinzufügen</translation>
    </message>
</context>
<context>
    <name>lead::ConditionRowEdit</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
</context>
<context>
    <name>lead::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Zum Fortfahren „%1“ eingeben</translation>
    </message>
</context>
<context>
    <name>lead::ConflictChoice</name>
    <message>
        <source>%1 changed this at %2.</source>
        <translation>%1 hat dies um %2 geändert.</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>Eigenen Wert übernehmen</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Anderen Wert behalten</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose value and the value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lead::ConstantDialog</name>
    <message>
        <source>Set a value for every row</source>
        <translation>Wert für alle Zeilen setzen</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Set value</source>
        <translation>Wert &amp;setzen</translation>
    </message>
</context>
<context>
    <name>lead::CriterionDialog</name>
    <message>
        <source>Kind of criterion</source>
        <translation>Art des Kriteriums</translation>
    </message>
    <message>
        <source>A condition</source>
        <translation>Eine Bedingung</translation>
    </message>
    <message>
        <source>A range</source>
        <translation>Ein Bereich</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Neues Kriterium</translation>
    </message>
    <message>
        <source>Criterion of the ideal customer</source>
        <translation>Kriterium des Idealkunden</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Falls &amp;off over</source>
        <translation>Fällt &amp;ab über</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>Between both ends a lead fits wholly. Beyond them the fit falls off evenly, to nothing at that distance.</source>
        <translation>Zwischen beiden Enden passt ein Lead ganz. Darüber hinaus fällt die Passung gleichmäßig ab, bei diesem Abstand auf nichts.</translation>
    </message>
    <message>
        <source>&amp;Must be met: otherwise the fit is 0</source>
        <translation>&amp;Muss erfüllt sein: sonst ist die Passung 0</translation>
    </message>
    <message>
        <source>&amp;Disqualifies who meets it</source>
        <translation>&amp;Disqualifiziert, wer es erfüllt</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Gewicht</translation>
    </message>
    <message>
        <source>In proportion to the other criteria.</source>
        <translation>Im Verhältnis zu den anderen Kriterien.</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Choose which leads meet it.</source>
        <translation>Wählen Sie, welche Leads es erfüllen.</translation>
    </message>
    <message>
        <source>There is no field with numbers.</source>
        <translation>Es gibt kein Feld mit Zahlen.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Say from where or to where.</source>
        <translation>Geben Sie an, ab wo oder bis wo.</translation>
    </message>
    <message>
        <source>“From” has to be at most “to”.</source>
        <translation>„Von“ darf höchstens „bis“ sein.</translation>
    </message>
    <message>
        <source>The distance over which it falls off cannot be below 0.</source>
        <translation>Der Abstand, über den es abfällt, kann nicht unter 0 liegen.</translation>
    </message>
    <message>
        <source>Nothing is asked yet.</source>
        <translation>Noch wird nach nichts gefragt.</translation>
    </message>
    <message>
        <source>Condition of the criterion</source>
        <translation>Bedingung des Kriteriums</translation>
    </message>
</context>
<context>
    <name>lead::DataSection</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>A workspace is one file on this computer. Nothing of it is anywhere else unless you put it there.</source>
        <translation>Ein Arbeitsbereich ist eine Datei auf diesem Computer. Nichts davon liegt anderswo, außer Sie legen es dort ab.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Back up &amp;to…</source>
        <translation>Sichern &amp;nach…</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>&amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Dieser Arbeitsbereich</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>A copy that is read again and checked before it counts. Work goes on meanwhile.</source>
        <translation>Eine Kopie, die erst zählt, wenn sie erneut gelesen und geprüft ist. Die Arbeit geht dabei weiter.</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>save</source>
        <translation>speichern</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Puts a backup in the place of this workspace. The file that is there now is kept aside.</source>
        <translation>Setzt eine Sicherung an die Stelle dieses Arbeitsbereichs. Die jetzige Datei wird aufbewahrt.</translation>
    </message>
    <message>
        <source>recover</source>
        <translation>retten</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>zurückgehen</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Looks at the whole file, at what refers to what, and at the chain of the journal.</source>
        <translation>Prüft die ganze Datei, alle Verweise und die Kette des Journals.</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>corrupt</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>überprüfen</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Leads as CSV and Excel, and activities, tasks, stage history and journal as CSV, in a new folder.</source>
        <translation>Leads als CSV und Excel sowie Aktivitäten, Aufgaben, Phasenverlauf und Journal als CSV, in einem neuen Ordner.</translation>
    </message>
    <message>
        <source>download</source>
        <translation>herunterladen</translation>
    </message>
    <message>
        <source>move away</source>
        <translation>wegziehen</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Erase this workspace</source>
        <translation>Diesen Arbeitsbereich löschen</translation>
    </message>
    <message>
        <source>Deletes the file for good. There is no undo.</source>
        <translation>Löscht die Datei endgültig. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>destroy</source>
        <translation>vernichten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) lie in the same folder.</source>
        <translation>
            <numerusform>%n ältere Sicherung liegt im selben Ordner.</numerusform>
            <numerusform>%n ältere Sicherungen liegen im selben Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups lie in %1.</source>
        <translation>Sicherungen liegen in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lead(s)</source>
        <translation>
            <numerusform>%1, %n Lead</numerusform>
            <numerusform>%1, %n Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Sicherung vom %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Alles wird geprüft…</translation>
    </message>
    <message>
        <source>The workspace is whole.</source>
        <translation>Der Arbeitsbereich ist intakt.</translation>
    </message>
    <message>
        <source>Restore a backup if repairing does not help.</source>
        <translation>Stellen Sie eine Sicherung wieder her, wenn Reparieren nicht hilft.</translation>
    </message>
    <message>
        <source>Export into a new folder in</source>
        <translation>In neuen Ordner exportieren in</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n lead(s) to %1.</source>
        <translation>
            <numerusform>%n Lead nach %1 exportiert.</numerusform>
            <numerusform>%n Leads nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace %1 is erased.</source>
        <translation>Der Arbeitsbereich %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Back up &amp;encrypted…</source>
        <translation>&amp;Verschlüsselt sichern…</translation>
    </message>
    <message>
        <source>Recover &amp;what can be read…</source>
        <translation>Retten, &amp;was lesbar ist…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Encrypted backup</source>
        <translation>Verschlüsselte Sicherung</translation>
    </message>
    <message>
        <source>One file that only a passphrase opens, for a copy that leaves this computer.</source>
        <translation>Eine Datei, die sich nur mit einer Passphrase öffnen lässt, für eine Kopie, die diesen Computer verlässt.</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>End of the journal</source>
        <translation>Ende des Journals</translation>
    </message>
    <message>
        <source>Known elsewhere, it shows when somebody cuts acts off the end of the journal.</source>
        <translation>Ist es auch anderswo bekannt, fällt auf, wenn jemand Vorgänge am Ende des Journals abschneidet.</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Keyring</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Stop working in it. Recover what can be read, or restore a backup.</source>
        <translation>Arbeiten Sie nicht weiter darin. Retten Sie, was lesbar ist, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The backups could not be looked at. %1</source>
        <translation>Die Sicherungen konnten nicht angesehen werden. %1</translation>
    </message>
</context>
<context>
    <name>lead::DateValuesEdit</name>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>Date of %1</source>
        <translation>Datum von %1</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>Between two dates</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>2026-01-31 or 3 days ago</source>
        <translation>2026-01-31 oder 3 days ago</translation>
    </message>
</context>
<context>
    <name>lead::DayGoals</name>
    <message>
        <source>%1 / %2</source>
        <comment>done, target</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1m %2s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 Min. %2 s</translation>
    </message>
    <message>
        <source>%1h %2m</source>
        <comment>hours, minutes</comment>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Calls that you made today.</source>
        <translation>Anrufe, die Sie heute geführt haben.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Calls of today that reached somebody.</source>
        <translation>Heutige Anrufe, bei denen Sie jemanden erreicht haben.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Calls of today that ended with an appointment.</source>
        <translation>Heutige Anrufe, die mit einem Termin endeten.</translation>
    </message>
    <message>
        <source>Speed to first call</source>
        <translation>Zeit bis zum ersten Anruf</translation>
    </message>
    <message>
        <source>How long leads that came within a day waited for your first call today, on average.</source>
        <translation>Wie lange Leads, die seit höchstens einem Tag da waren, heute im Mittel auf Ihren ersten Anruf gewartet haben.</translation>
    </message>
</context>
<context>
    <name>lead::DayHoursEdit</name>
    <message>
        <source>Midnight</source>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>Working day from</source>
        <translation>Arbeitstag von</translation>
    </message>
    <message>
        <source>Working day until</source>
        <translation>Arbeitstag bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from a time of day to another</comment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>lead::DayPage</name>
    <message>
        <source>Your day could not be shown</source>
        <translation>Ihr Tag konnte nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Work the leads that are due, one by one (%1)</source>
        <translation>Die fälligen Leads einen nach dem anderen bearbeiten (%1)</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute ist nichts fällig.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Leads that are yours appear here: new ones at once, the others when their next step is due.</source>
        <translation>Hier erscheinen Ihre Leads: neue sofort, die anderen, wenn ihr nächster Schritt fällig ist.</translation>
    </message>
    <message>
        <source>All clear</source>
        <extracomment>A day and a time, as QLocale::toString() takes them</extracomment>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>The next step is due %1.</source>
        <translation>Der nächste Schritt ist fällig: %1.</translation>
    </message>
    <message>
        <source>dddd, MMM d</source>
        <extracomment>The day of today, as QLocale::toString() takes it</extracomment>
        <translation>dddd, d. MMM</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Guten Morgen, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Guten Abend, %1</translation>
    </message>
    <message>
        <source>Nothing is due today. Start a session with a view to work other leads.</source>
        <translation>Heute ist nichts fällig. Beginnen Sie eine Anrufrunde mit einer Ansicht, um andere Leads zu bearbeiten.</translation>
    </message>
    <message>
        <source>There is no lead in “%1”.</source>
        <comment>name of a view</comment>
        <translation>In „%1“ ist kein Lead.</translation>
    </message>
    <message>
        <source>What is due today</source>
        <translation>Was heute fällig ist</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Contact is allowed again</source>
        <translation>Kontakt ist wieder erlaubt</translation>
    </message>
    <message>
        <source>Marked “do not contact”</source>
        <translation>Als „nicht kontaktieren“ markiert</translation>
    </message>
    <message>
        <source>Goals and rules</source>
        <translation>Ziele und Regeln</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Anrufrunde beginnen</translation>
    </message>
    <message>
        <source>Start a session with a view</source>
        <translation>Anrufrunde mit einer Ansicht beginnen</translation>
    </message>
    <message>
        <source>Leads of the day</source>
        <translation>Leads des Tages</translation>
    </message>
    <message>
        <source>The lead that is selected</source>
        <translation>Der ausgewählte Lead</translation>
    </message>
    <message>
        <source>&amp;Show leads</source>
        <translation>Leads &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Pull next %1 from “%2”</source>
        <comment>number, name of a view</comment>
        <translation>Nächste %1 aus „%2“ &amp;holen</translation>
    </message>
    <message>
        <source>Hot &amp; untouched</source>
        <translation>Heiß und unberührt</translation>
    </message>
    <message>
        <source>&amp;Pull the next %1 from</source>
        <translation>Die nächsten %1 &amp;holen aus</translation>
    </message>
    <message>
        <source>Every open lead of “%1” has somebody already.</source>
        <comment>name of a view</comment>
        <translation>Jeder offene Lead aus „%1“ hat schon jemanden.</translation>
    </message>
    <message>
        <source>In each section the highest score comes first.</source>
        <translation>In jedem Abschnitt steht der höchste Score zuerst.</translation>
    </message>
    <message>
        <source>In each section what is most urgent comes first.</source>
        <translation>In jedem Abschnitt steht das Dringendste zuerst.</translation>
    </message>
</context>
<context>
    <name>lead::DayQueueModel</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>%1, %2 leads</source>
        <comment>section of the day, count</comment>
        <translation>%1, %2 Leads</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>section of the day</comment>
        <translation>%1, eingeklappt</translation>
    </message>
    <message>
        <source>%1 is on this lead</source>
        <translation>%1 bearbeitet diesen Lead</translation>
    </message>
</context>
<context>
    <name>lead::DayQueueView</name>
    <message>
        <source>Leads of the day</source>
        <translation>Leads des Tages</translation>
    </message>
    <message>
        <source>Call (C)</source>
        <translation>Anrufen (C)</translation>
    </message>
    <message>
        <source>Tick the next step off (D)</source>
        <translation>Nächsten Schritt abhaken (D)</translation>
    </message>
</context>
<context>
    <name>lead::DayRulesPanel</name>
    <message>
        <source>Goals of a day</source>
        <translation>Ziele eines Tages</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Jetzt anrufen</translation>
    </message>
    <message>
        <source>A new lead hears from us within</source>
        <translation>Neue Leads hören von uns innerhalb von</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> Min.</translation>
    </message>
    <message>
        <source>A lead is hot from a score of</source>
        <translation>Heiß ist ein Lead ab der Punktzahl</translation>
    </message>
    <message>
        <source>In a session, go on to the next lead by itself</source>
        <translation>In der Anrufrunde von selbst weitergehen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Model (%1)</source>
        <comment>the threshold of the scoring model</comment>
        <translation>Modell (%1)</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <comment>threshold of a score</comment>
        <translation>Üblich (%1)</translation>
    </message>
    <message>
        <source>0: as the scoring model says</source>
        <translation>0: wie es das Score-Modell sagt</translation>
    </message>
    <message>
        <source>In each section, the highest score first</source>
        <translation>In jedem Abschnitt der höchste Score zuerst</translation>
    </message>
</context>
<context>
    <name>lead::DefinitionRow</name>
    <message>
        <source>By hand only</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source>Definition of %1</source>
        <translation>Definition von %1</translation>
    </message>
    <message>
        <source>A condition, such as: score &gt;= 50</source>
        <translation>Eine Bedingung wie: score &gt;= 50</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versionen von %1</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>nur von Hand</translation>
    </message>
    <message>
        <source>Version %1, taken back: %2</source>
        <translation>Version %1, zurückgenommen: %2</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Version %1: %2</translation>
    </message>
</context>
<context>
    <name>lead::DeriveColumnDialog</name>
    <message>
        <source>Combine columns</source>
        <translation>Spalten verbinden</translation>
    </message>
    <message>
        <source>Split a column</source>
        <translation>Spalte teilen</translation>
    </message>
    <message>
        <source>Columns to combine</source>
        <translation>Zu verbindende Spalten</translation>
    </message>
    <message>
        <source>Column to split</source>
        <translation>Zu teilende Spalte</translation>
    </message>
    <message>
        <source>Text between the values</source>
        <translation>Text zwischen den Werten</translation>
    </message>
    <message>
        <source>Split at the first</source>
        <translation>Teilen beim ersten</translation>
    </message>
    <message>
        <source>The filled cells of these columns become one value.</source>
        <translation>Die gefüllten Zellen dieser Spalten werden ein Wert.</translation>
    </message>
    <message>
        <source>What stands before and after becomes a column of its own.</source>
        <translation>Was davor und danach steht, wird je eine eigene Spalte.</translation>
    </message>
    <message>
        <source>&amp;Combine</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>%1 (first part)</source>
        <translation>%1 (erster Teil)</translation>
    </message>
    <message>
        <source>%1 (rest)</source>
        <translation>%1 (Rest)</translation>
    </message>
</context>
<context>
    <name>lead::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>lead::DetailHeader</name>
    <message>
        <source>Previous lead</source>
        <translation>Vorheriger Lead</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>Nächster Lead</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>More for this lead</source>
        <translation>Mehr zu diesem Lead</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>Score %1 von 100</translation>
    </message>
</context>
<context>
    <name>lead::DetailsView</name>
    <message>
        <source>CONTACT</source>
        <translation>KONTAKT</translation>
    </message>
    <message>
        <source>COMPANY</source>
        <translation>FIRMA</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>SALES</source>
        <translation>VERTRIEB</translation>
    </message>
    <message>
        <source>MORE</source>
        <translation>MEHR</translation>
    </message>
    <message>
        <source>WHERE IT CAME FROM</source>
        <translation>HERKUNFT</translation>
    </message>
    <message>
        <source>CONSENT</source>
        <translation>EINWILLIGUNG</translation>
    </message>
    <message>
        <source>DATES</source>
        <translation>DATUMSANGABEN</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>Leere Felder ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Show %n empty field(s)</source>
        <translation>
            <numerusform>%n leeres Feld anzeigen</numerusform>
            <numerusform>%n leere Felder anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::DropOverlay</name>
    <message>
        <source>Drop to open %1</source>
        <translation>Ablegen, um %1 zu öffnen</translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>Ablegen, um %1 zu importieren</translation>
    </message>
</context>
<context>
    <name>lead::DropZone</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Drop a list of leads here</source>
        <translation>Lead-Liste hier ablegen</translation>
    </message>
    <message>
        <source>CSV, TSV or text with any separator and encoding. Nothing is written before the last step.</source>
        <translation>CSV, TSV oder Text mit beliebigem Trennzeichen und beliebiger Kodierung. Vor dem letzten Schritt wird nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>lead::EraseDialog</name>
    <message>
        <source>Delete its backups and the copies kept aside, too</source>
        <translation>Auch Sicherungen und aufbewahrte Kopien löschen</translation>
    </message>
    <message>
        <source>Erase “%1” for ever?</source>
        <translation>„%1“ endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this workspace and its backups are on this disk. What is deleted cannot be brought back. Copies in other places stay.</source>
        <translation>
            <numerusform>%n Datei dieses Arbeitsbereichs und seiner Sicherungen liegt auf diesem Datenträger. Gelöschtes lässt sich nicht zurückholen. Kopien an anderen Orten bleiben.</numerusform>
            <numerusform>%n Dateien dieses Arbeitsbereichs und seiner Sicherungen liegen auf diesem Datenträger. Gelöschtes lässt sich nicht zurückholen. Kopien an anderen Orten bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of the workspace to go on: %1</source>
        <translation>Zum Fortfahren den Namen des Arbeitsbereichs eingeben: %1</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in other places have, or may have, what is in it. They stay; delete them yourself if nobody needs them:</source>
        <translation>
            <numerusform>%n Datei an einem anderen Ort enthält seinen Inhalt oder könnte ihn enthalten. Sie bleibt; löschen Sie sie selbst, wenn niemand sie braucht:</numerusform>
            <numerusform>%n Dateien an anderen Orten enthalten seinen Inhalt oder könnten ihn enthalten. Sie bleiben; löschen Sie sie selbst, wenn niemand sie braucht:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies in other places</source>
        <translation>Kopien an anderen Orten</translation>
    </message>
</context>
<context>
    <name>lead::ErrorState</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>lead::ExplainedLine</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>lead::ExportDialog</name>
    <message>
        <source>&amp;Choose a place…</source>
        <translation>&amp;Ort wählen…</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Leads exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>Der ausgewählte Lead</numerusform>
            <numerusform>Die %Ln ausgewählten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of this view</source>
        <translation>
            <numerusform>Der %Ln dieser Ansicht</numerusform>
            <numerusform>Alle %Ln dieser Ansicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln leads</source>
        <translation>
            <numerusform>%Ln Lead</numerusform>
            <numerusform>Alle %Ln Leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of the workspace</source>
        <translation>
            <numerusform>Der %Ln des Arbeitsbereichs</numerusform>
            <numerusform>Alle %Ln des Arbeitsbereichs</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>The %n columns of this view</source>
        <translation>
            <numerusform>Die %n Spalte dieser Ansicht</numerusform>
            <numerusform>Die %n Spalten dieser Ansicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Every field that is filled, and the number of each lead</source>
        <translation>Jedes Feld, das gefüllt ist, und die Nummer jedes Leads</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>CSV, exact</source>
        <translation>CSV, genau</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>A workbook holds %1 leads at most. Choose fewer leads, or CSV.</source>
        <translation>Eine Arbeitsmappe fasst höchstens %1 Leads. Weniger Leads wählen oder CSV.</translation>
    </message>
    <message>
        <source>For Excel, Numbers and LibreOffice. Text that looks like a formula is made harmless.</source>
        <translation>Für Excel, Numbers und LibreOffice. Text, der wie eine Formel aussieht, wird unschädlich gemacht.</translation>
    </message>
    <message>
        <source>Every value as it is, for other programs and for coming back into Leadwright.</source>
        <translation>Jeder Wert, wie er ist, für andere Programme und für den Weg zurück nach Leadwright.</translation>
    </message>
    <message>
        <source>Numbers as numbers; telephone numbers and postal codes stay text.</source>
        <translation>Zahlen als Zahlen; Telefonnummern und Postleitzahlen bleiben Text.</translation>
    </message>
    <message>
        <source>One JSON object a line, for programs.</source>
        <translation>Ein JSON-Objekt pro Zeile, für Programme.</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>Kontakte (vCard)</translation>
    </message>
    <message>
        <source>For address books and phones: names, company, numbers, addresses and notes, whatever the columns.</source>
        <translation>Für Adressbücher und Telefone: Namen, Firma, Nummern, Adressen und Notizen, gleich welche Spalten.</translation>
    </message>
    <message>
        <source>Leave out leads that must not be contacted</source>
        <translation>Leads weglassen, die nicht kontaktiert werden dürfen</translation>
    </message>
    <message>
        <source>Also those whose consent was withdrawn. When they stay, columns say so.</source>
        <translation>Auch solche, deren Einwilligung widerrufen wurde. Bleiben sie dabei, sagen es Spalten.</translation>
    </message>
</context>
<context>
    <name>lead::FieldDialog</name>
    <message>
        <source>Lists: a column that can be shown</source>
        <translation>Listen: eine Spalte, die angezeigt werden kann</translation>
    </message>
    <message>
        <source>Filters and conditions</source>
        <translation>Filter und Bedingungen</translation>
    </message>
    <message>
        <source>Import: a target for columns of files</source>
        <translation>Import: ein Ziel für Spalten von Dateien</translation>
    </message>
    <message>
        <source>Edit the field “%1”</source>
        <translation>Feld „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>The type stays, because the values of leads have it. Add another field instead.</source>
        <translation>Der Typ bleibt, weil die Werte der Leads ihn haben. Fügen Sie stattdessen ein weiteres Feld hinzu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Angezeigt in</translation>
    </message>
    <message>
        <source>Options, in the order in which they are offered</source>
        <translation>Optionen, in der Reihenfolge des Angebots</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Move the option up</source>
        <translation>Option nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the option down</source>
        <translation>Option nach unten verschieben</translation>
    </message>
    <message>
        <source>Take the option away</source>
        <translation>Option entfernen</translation>
    </message>
    <message>
        <source>F2 or a double click renames an option, in the leads too. Leads keep the value of an option that is taken away.</source>
        <translation>F2 oder ein Doppelklick benennt eine Option um, auch in den Leads. Leads behalten den Wert einer entfernten Option.</translation>
    </message>
</context>
<context>
    <name>lead::FieldHistoryPopover</name>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>%1 has not been changed since the lead came.</source>
        <translation>%1: seit Eingang des Leads nicht geändert.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · undone</source>
        <translation>%1 · rückgängig gemacht</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>lead::FieldPicker</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
</context>
<context>
    <name>lead::FieldValuePanel</name>
    <message>
        <source>New value of %1</source>
        <translation>Neuer Wert von %1</translation>
    </message>
    <message>
        <source>Nothing clears the field</source>
        <translation>Leer lassen löscht den Feldinhalt</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
</context>
<context>
    <name>lead::FieldsFold</name>
    <message>
        <source>Fewer fields</source>
        <translation>Weniger Felder</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
</context>
<context>
    <name>lead::FieldsSection</name>
    <message>
        <source>lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>detail only</source>
        <translation>nur im Detail</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>What you want to know of a lead beside the fields that Leadwright brings. Every field can be shown, filtered, imported and exported.</source>
        <translation>Was Sie über einen Lead wissen möchten, zusätzlich zu den Feldern von Leadwright. Jedes Feld lässt sich anzeigen, filtern, importieren und exportieren.</translation>
    </message>
    <message>
        <source>&amp;Add field…</source>
        <translation>Feld &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Bring back…</source>
        <translation>&amp;Zurückholen…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Angezeigt in</translation>
    </message>
    <message>
        <source>Fields of this workspace</source>
        <translation>Felder dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>custom field</source>
        <translation>eigenes Feld</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Options of a choice</source>
        <translation>Optionen einer Auswahl</translation>
    </message>
    <message>
        <source>list of values</source>
        <translation>Werteliste</translation>
    </message>
    <message>
        <source>drop-down</source>
        <translation>Auswahlliste</translation>
    </message>
    <message>
        <source>Bring back a removed field</source>
        <translation>Entferntes Feld zurückholen</translation>
    </message>
    <message>
        <source>deleted field</source>
        <translation>gelöschtes Feld</translation>
    </message>
    <message>
        <source>%1, %2, shown in: %3</source>
        <translation>%1, %2, angezeigt in: %3</translation>
    </message>
    <message numerus="yes">
        <source>This workspace has no fields of its own yet. Leadwright brings %n, from names and addresses to consent.</source>
        <translation>
            <numerusform>Dieser Arbeitsbereich hat noch keine eigenen Felder. Leadwright bringt %n mit, von Namen und Adressen bis zur Einwilligung.</numerusform>
            <numerusform>Dieser Arbeitsbereich hat noch keine eigenen Felder. Leadwright bringt %n mit, von Namen und Adressen bis zur Einwilligung.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring back (%1)…</source>
        <translation>&amp;Zurückholen (%1)…</translation>
    </message>
    <message>
        <source>The field “%1” is there.</source>
        <translation>Das Feld „%1“ ist angelegt.</translation>
    </message>
    <message>
        <source>The field “%1” is saved.</source>
        <translation>Das Feld „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Remove the field “%1”?</source>
        <translation>Feld „%1“ entfernen?</translation>
    </message>
    <message>
        <source>It disappears from lists, filters and imports. Its values are kept and come back with it.</source>
        <translation>Es verschwindet aus Listen, Filtern und Importen. Seine Werte bleiben erhalten und kommen mit ihm zurück.</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Feld entfernen</translation>
    </message>
    <message>
        <source>The field “%1” is gone.</source>
        <translation>Das Feld „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Bring a field back</source>
        <translation>Feld zurückholen</translation>
    </message>
    <message>
        <source>Its values come back with it.</source>
        <translation>Seine Werte kommen mit ihm zurück.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The field is back.</source>
        <translation>Das Feld ist zurück.</translation>
    </message>
</context>
<context>
    <name>lead::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lead::FilesView</name>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>No files yet. Drop some here; copies of them are kept with the workspace.</source>
        <translation>Noch keine Dateien. Legen Sie welche hier ab; Kopien davon werden beim Arbeitsbereich aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>size, date, who attached it</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>There is no program here that opens %1.</source>
        <translation>Hier gibt es kein Programm, das %1 öffnet.</translation>
    </message>
    <message>
        <source>“%1” is a program or a script, although its name says otherwise. Leadwright does not open it. Be wary of whoever sent it.</source>
        <translation>„%1“ ist ein Programm oder ein Skript, obwohl der Name etwas anderes sagt. Leadwright öffnet die Datei nicht. Seien Sie auf der Hut vor dem Absender.</translation>
    </message>
    <message>
        <source>“%1” is a program or a script. Leadwright does not start such files.</source>
        <translation>„%1“ ist ein Programm oder ein Skript. Leadwright startet solche Dateien nicht.</translation>
    </message>
    <message>
        <source>It is a web page. In the browser it can run scripts and load things from the internet, so its sender may learn that you opened it.</source>
        <translation>Es ist eine Webseite. Im Browser kann sie Skripte ausführen und Dinge aus dem Internet laden; der Absender erfährt so vielleicht, dass Sie sie geöffnet haben.</translation>
    </message>
    <message>
        <source>It is a document that may bring macros, which are programs. Do not allow them unless you know who made it.</source>
        <translation>Es ist ein Dokument, das Makros mitbringen kann, also Programme. Erlauben Sie sie nur, wenn Sie wissen, von wem es stammt.</translation>
    </message>
    <message>
        <source>It is something else than its name says.</source>
        <translation>Die Datei ist etwas anderes, als ihr Name sagt.</translation>
    </message>
    <message>
        <source>Open “%1”?</source>
        <translation>„%1“ öffnen?</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
</context>
<context>
    <name>lead::FilterChip</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::FoldedValuesEdit</name>
    <message>
        <source>Values of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Values of %1: %2</source>
        <translation>Werte von %1: %2</translation>
    </message>
</context>
<context>
    <name>lead::FolderDialog</name>
    <message>
        <source>Watch this folder?</source>
        <translation>Diesen Ordner überwachen?</translation>
    </message>
    <message>
        <source>Every new list in %1 is imported once, as soon as it is complete. A list that no template fits is left alone, and you are told.</source>
        <translation>Jede neue Liste in %1 wird einmal importiert, sobald sie vollständig ist. Eine Liste, zu der keine Vorlage passt, bleibt liegen, und Sie erfahren es.</translation>
    </message>
    <message>
        <source>Fill in what is blank</source>
        <translation>Leeres ausfüllen</translation>
    </message>
    <message>
        <source>Replace what the file says otherwise</source>
        <translation>Ersetzen, was die Datei anders sagt</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>Zeile überspringen</translation>
    </message>
    <message>
        <source>Set the row aside for review</source>
        <translation>Zeile zur Prüfung zurückstellen</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>When a lead is there &amp;already</source>
        <translation>Wenn ein Lead schon &amp;da ist</translation>
    </message>
    <message>
        <source>&amp;Source of the leads</source>
        <translation>&amp;Quelle der Leads</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Ordner überwachen</translation>
    </message>
</context>
<context>
    <name>lead::FolderList</name>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>Ordner &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>&amp;Vorlage…</translation>
    </message>
    <message>
        <source>Run &amp;now</source>
        <translation>&amp;Jetzt ausführen</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>En&amp;tfernen…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>No folder is watched. New lists in a watched folder, such as that of a form or a partner, come in by themselves.</source>
        <translation>Kein Ordner wird überwacht. Neue Listen in einem überwachten Ordner, etwa von einem Formular oder einem Partner, kommen von selbst herein.</translation>
    </message>
    <message>
        <source>By the headings</source>
        <translation>Nach den Überschriften</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>folder, on or off, last result</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>überwacht</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>The folder is not there. Its drive may be away, or it was renamed.</source>
        <translation>Der Ordner ist nicht da. Sein Laufwerk ist vielleicht nicht angeschlossen, oder er wurde umbenannt.</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>%1 was left alone: %2</source>
        <comment>file, why</comment>
        <translation>%1 blieb liegen: %2</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated · %4</source>
        <comment>file, leads, leads, when</comment>
        <translation>%1: %2 neu, %3 aktualisiert · %4</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>%1 is watched.</source>
        <translation>%1 wird überwacht.</translation>
    </message>
    <message>
        <source>%1 is watched again.</source>
        <translation>%1 wird wieder überwacht.</translation>
    </message>
    <message>
        <source>%1 is not watched until it is switched on again.</source>
        <translation>%1 wird nicht überwacht, bis Sie es wieder einschalten.</translation>
    </message>
    <message>
        <source>The one saved for the headings of each file</source>
        <translation>Die für die Überschriften jeder Datei gespeicherte</translation>
    </message>
    <message>
        <source>Which template do files of this folder use?</source>
        <translation>Welche Vorlage gilt für Dateien dieses Ordners?</translation>
    </message>
    <message>
        <source>Use template</source>
        <translation>Vorlage verwenden</translation>
    </message>
    <message>
        <source>The folder uses another template.</source>
        <translation>Der Ordner verwendet eine andere Vorlage.</translation>
    </message>
    <message>
        <source>Stop watching %1?</source>
        <translation>%1 nicht mehr überwachen?</translation>
    </message>
    <message>
        <source>What was imported from it stays, and so do the files. Undo watches it again.</source>
        <translation>Was daraus importiert wurde, bleibt, und die Dateien auch. Rückgängig überwacht ihn wieder.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <source>%1 is not watched any more.</source>
        <translation>%1 wird nicht mehr überwacht.</translation>
    </message>
</context>
<context>
    <name>lead::GoneBanner</name>
    <message>
        <source>%1 deleted this lead on %2.</source>
        <comment>who, date and time</comment>
        <translation>%1 hat diesen Lead am %2 gelöscht.</translation>
    </message>
    <message>
        <source>This lead was deleted.</source>
        <translation>Dieser Lead wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 merged this lead into %3 on %2.</source>
        <comment>who, date and time, the other lead</comment>
        <translation>%1 hat diesen Lead am %2 mit %3 zusammengeführt.</translation>
    </message>
    <message>
        <source>%1 merged this lead into another one on %2.</source>
        <comment>who, date and time</comment>
        <translation>%1 hat diesen Lead am %2 mit einem anderen zusammengeführt.</translation>
    </message>
    <message>
        <source>This lead was merged into another one.</source>
        <translation>Dieser Lead wurde mit einem anderen zusammengeführt.</translation>
    </message>
    <message>
        <source>%1 took this lead back on %2 with what had brought it.</source>
        <comment>who, date and time</comment>
        <translation>%1 hat am %2 zurückgenommen, was diesen Lead gebracht hatte.</translation>
    </message>
    <message>
        <source>This lead was taken back with what had brought it.</source>
        <translation>Dieser Lead ging mit dem zurück, was ihn gebracht hatte.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Zusammenführen rückgängig machen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>lead::GroupCard</name>
    <message>
        <source>No rule is in this group yet.</source>
        <translation>In dieser Gruppe ist noch keine Regel.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one limit to another</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation>Gruppe „%1“</translation>
    </message>
    <message>
        <source>Least points of “%1”</source>
        <translation>Wenigste Punkte von „%1“</translation>
    </message>
    <message>
        <source>Most points of “%1”</source>
        <translation>Meiste Punkte von „%1“</translation>
    </message>
    <message>
        <source>Add a rule to “%1”</source>
        <translation>Regel zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>More about the group “%1”</source>
        <translation>Mehr zur Gruppe „%1“</translation>
    </message>
</context>
<context>
    <name>lead::GroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Group of rules</source>
        <translation>Gruppe von Regeln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>The letter of a grade comes from the groups of fit, its digit from those of engagement.</source>
        <translation>Der Buchstabe einer Note kommt aus den Gruppen der Passung, ihre Ziffer aus denen des Interesses.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>lead::HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Opens %1 outside of Leadwright</source>
        <translation>Öffnet %1 außerhalb von Leadwright</translation>
    </message>
</context>
<context>
    <name>lead::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Help – Leadwright</source>
        <translation>Hilfe – Leadwright</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>This page is not translated yet.</source>
        <translation>Diese Seite gibt es noch nicht auf Deutsch.</translation>
    </message>
</context>
<context>
    <name>lead::HistoryDialog</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Nothing was done in this workspace yet.</source>
        <translation>In diesem Arbeitsbereich wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · undone</source>
        <comment>person and time</comment>
        <translation>%1 · rückgängig gemacht</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button: act</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lead::HolidaysSection</name>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Days on which nobody works. Deadlines for accepting leads, next working days and tasks that are dealt out pass over them. Which days of the week are worked is set under Qualification.</source>
        <translation>Tage, an denen niemand arbeitet. Fristen für die Annahme von Leads, nächste Arbeitstage und verteilte Aufgaben übergehen sie. Welche Wochentage Arbeitstage sind, steht unter Qualifizierung.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>There are no holidays yet. Add them one by one, or import the calendar of your country or company.</source>
        <translation>Es gibt noch keine Feiertage. Fügen Sie sie einzeln hinzu oder importieren Sie den Kalender Ihres Landes oder Ihrer Firma.</translation>
    </message>
    <message>
        <source>&amp;Import a calendar file…</source>
        <translation>Kalenderdatei &amp;importieren…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove those that are &amp;over</source>
        <translation>&amp;Vergangene entfernen</translation>
    </message>
    <message>
        <source>Name, such as: Thanksgiving</source>
        <translation>Name, etwa: Karfreitag</translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>Feiertag hinzufügen</translation>
    </message>
    <message>
        <source>days off</source>
        <translation>freie Tage</translation>
    </message>
    <message>
        <source>bank holidays</source>
        <translation>gesetzliche Feiertage</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Feiertage importieren</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>date, day of the week, name of a holiday</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Import a calendar of holidays</source>
        <translation>Feiertagskalender importieren</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n days of %1 added; save to keep them.</source>
        <translation>
            <numerusform>%n Tag aus %1 hinzugefügt; speichern Sie, um ihn zu behalten.</numerusform>
            <numerusform>%n Tage aus %1 hinzugefügt; speichern Sie, um sie zu behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries were left out.</source>
        <translation>
            <numerusform>%n weiterer Eintrag wurde ausgelassen.</numerusform>
            <numerusform>%n weitere Einträge wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holidays are saved.</source>
        <translation>Die Feiertage sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>lead::IconButton</name>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>lead::ImportColumnsView</name>
    <message>
        <source>Columns of the file and the fields that they fill</source>
        <translation>Spalten der Datei und die Felder, die sie füllen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Show only columns to &amp;review</source>
        <translation>Nur zu &amp;prüfende Spalten anzeigen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Set a value for every row…</source>
        <translation>Wert für jede Zeile festlegen…</translation>
    </message>
    <message>
        <source>Combine columns…</source>
        <translation>Spalten verbinden…</translation>
    </message>
    <message>
        <source>Split a column…</source>
        <translation>Spalte teilen…</translation>
    </message>
    <message>
        <source>&amp;Save as template…</source>
        <translation>Als &amp;Vorlage speichern…</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped</source>
        <translation>
            <numerusform>%n zugeordnet</numerusform>
            <numerusform>%n zugeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n nicht importiert</numerusform>
            <numerusform>%n nicht importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>For every row</source>
        <translation>Für jede Zeile</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Monat zuerst: %1</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Tag zuerst: %1</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Don’t import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Create custom field…</source>
        <translation>Eigenes Feld anlegen…</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Diese Spalte entfernen</translation>
    </message>
    <message>
        <source>Create fields for columns left &amp;out</source>
        <translation>Felder für &amp;ausgelassene Spalten anlegen</translation>
    </message>
</context>
<context>
    <name>lead::ImportDuplicatesView</name>
    <message>
        <source>Fill in what is blank</source>
        <translation>Leere Felder ausfüllen</translation>
    </message>
    <message>
        <source>Replace what the file says otherwise</source>
        <translation>Ersetzen, was in der Datei anders steht</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>Zeile überspringen</translation>
    </message>
    <message>
        <source>Create another lead</source>
        <translation>Weiteren Lead anlegen</translation>
    </message>
    <message>
        <source>Set the row aside for review</source>
        <translation>Zeile zur Prüfung zurückstellen</translation>
    </message>
    <message>
        <source>&amp;Phone number, with the name</source>
        <translation>&amp;Telefonnummer, mit dem Namen</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;ID of the same kind of list</source>
        <translation>&amp;ID derselben Listenart</translation>
    </message>
    <message>
        <source>Rows with &amp;different IDs stay leads of their own</source>
        <translation>Zeilen mit &amp;verschiedenen IDs bleiben eigene Leads</translation>
    </message>
    <message>
        <source>Leads that are there already</source>
        <translation>Bereits vorhandene Leads</translation>
    </message>
    <message>
        <source>Rows that repeat in the file</source>
        <translation>Zeilen, die sich in der Datei wiederholen</translation>
    </message>
    <message>
        <source>A row stands for a lead with the same</source>
        <translation>Eine Zeile steht für einen Lead mit gleicher</translation>
    </message>
    <message>
        <source>When the lead is there already</source>
        <translation>Wenn der Lead bereits vorhanden ist</translation>
    </message>
    <message>
        <source>When an earlier row is the same</source>
        <translation>Wenn eine frühere Zeile gleich ist</translation>
    </message>
    <message>
        <source>Leads that must not be called, written to or texted are never changed by an import; their rows are skipped.</source>
        <translation>Leads, die nicht angerufen oder angeschrieben werden und keine SMS erhalten dürfen, werden durch einen Import nie geändert; ihre Zeilen werden übersprungen.</translation>
    </message>
    <message>
        <source>Which matches are shown</source>
        <translation>Welche Treffer angezeigt werden</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>Innerhalb der Datei</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Rows that match</source>
        <translation>Übereinstimmende Zeilen</translation>
    </message>
    <message>
        <source>The row and what it stands for</source>
        <translation>Die Zeile und wofür sie steht</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No row stands for a lead that is there already.</source>
        <translation>Keine Zeile steht für einen bereits vorhandenen Lead.</translation>
    </message>
    <message>
        <source>No row of the file repeats an earlier one.</source>
        <translation>Keine Zeile der Datei wiederholt eine frühere.</translation>
    </message>
    <message>
        <source>No row stands for a lead that must not be contacted.</source>
        <translation>Keine Zeile steht für einen Lead, der nicht kontaktiert werden darf.</translation>
    </message>
    <message>
        <source>These rows are skipped whatever is chosen.</source>
        <translation>Diese Zeilen werden unabhängig von der Auswahl übersprungen.</translation>
    </message>
    <message>
        <source>The first %1 as examples. What differs is marked.</source>
        <translation>Die ersten %1 als Beispiele. Unterschiede sind markiert.</translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <translation>Zeile %1 · %2</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Zeile %1 der Datei</translation>
    </message>
    <message>
        <source>Lead in the workspace</source>
        <translation>Lead im Arbeitsbereich</translation>
    </message>
    <message>
        <source>Whole &amp;name and ZIP code</source>
        <translation>Ganzer &amp;Name und Postleitzahl</translation>
    </message>
    <message>
        <source>The list needs columns with the whole name and the ZIP code</source>
        <translation>Dazu braucht die Liste Spalten mit dem ganzen Namen und der Postleitzahl</translation>
    </message>
    <message>
        <source>Asked not to be contacted</source>
        <translation>Möchte nicht kontaktiert werden</translation>
    </message>
    <message>
        <source>What differs is marked.</source>
        <translation>Was sich unterscheidet, ist markiert.</translation>
    </message>
</context>
<context>
    <name>lead::ImportFileView</name>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Andere &amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Double quotes</source>
        <translation>Doppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>Single quotes</source>
        <translation>Einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Keine Überschriften</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codierung</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Anführungszeichen</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>Ü&amp;berschriften</translation>
    </message>
    <message>
        <source>Rows &amp;above the table</source>
        <translation>Zeilen &amp;vor der Tabelle</translation>
    </message>
    <message>
        <source>For rows without one</source>
        <translation>Für Zeilen ohne Angabe</translation>
    </message>
    <message>
        <source>For example 12.50</source>
        <translation>Zum Beispiel 12,50</translation>
    </message>
    <message>
        <source>What the people agreed to, if they all did</source>
        <translation>Wozu die Personen eingewilligt haben, falls alle</translation>
    </message>
    <message>
        <source>&amp;Name of the batch</source>
        <translation>&amp;Name der Charge</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Cost per lead</source>
        <translation>&amp;Kosten pro Lead</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>B&amp;etreuer</translation>
    </message>
    <message>
        <source>Consent &amp;wording</source>
        <translation>&amp;Wortlaut der Einwilligung</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Laut Datei</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>etwa %1 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>lead::ImportHeader</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>Preview &amp; fix</source>
        <translation>Prüfen und korrigieren</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Leads importieren</translation>
    </message>
</context>
<context>
    <name>lead::ImportHistoryModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Undone, %1 kept</source>
        <translation>Rückgängig gemacht, %1 behalten</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::ImportPage</name>
    <message>
        <source>Import leads</source>
        <translation>Leads importieren</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Andere &amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Back to the leads</source>
        <translation>&amp;Zurück zu den Leads</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>%1 kann nicht importiert werden</translation>
    </message>
    <message>
        <source>The rows cannot be looked through</source>
        <translation>Die Zeilen können nicht durchgesehen werden</translation>
    </message>
    <message>
        <source>Continue the import</source>
        <translation>Import fortsetzen</translation>
    </message>
    <message>
        <source>Go back a step of the import</source>
        <translation>Im Import einen Schritt zurückgehen</translation>
    </message>
    <message>
        <source>Undo the last correction of the import</source>
        <translation>Letzte Korrektur des Imports rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the last correction of the import</source>
        <translation>Letzte Korrektur des Imports wiederholen</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>etwa %1 Zeilen</translation>
    </message>
    <message>
        <source>Continue to columns</source>
        <translation>Weiter zu den Spalten</translation>
    </message>
    <message>
        <source>Continue to preview</source>
        <translation>Weiter zur Vorschau</translation>
    </message>
    <message>
        <source>Looking through the rows…</source>
        <translation>Zeilen werden durchgesehen…</translation>
    </message>
    <message>
        <source>Continue with %1 rows (%2 skipped)</source>
        <translation>Weiter mit %1 Zeilen (%2 übersprungen)</translation>
    </message>
    <message>
        <source>Continue with %1 rows</source>
        <translation>Weiter mit %1 Zeilen</translation>
    </message>
    <message>
        <source>Continue to summary</source>
        <translation>Weiter zur Zusammenfassung</translation>
    </message>
    <message numerus="yes">
        <source>Import %n lead(s)</source>
        <translation>
            <numerusform>%n Lead importieren</numerusform>
            <numerusform>%n Leads importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The import did not work</source>
        <translation>Der Import ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2 changes were taken back.</source>
        <translation>%1: %2 Änderungen wurden zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 were left alone because somebody worked on them since.</source>
        <translation>%1 blieben unverändert, weil seither jemand daran gearbeitet hat.</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Abgewiesene Zeilen speichern</translation>
    </message>
    <message>
        <source>%1 rejected.csv</source>
        <translation>%1 rejected.csv</translation>
    </message>
    <message>
        <source>%1 rejected rows are saved in %2.</source>
        <translation>%1 abgewiesene Zeilen sind in %2 gespeichert.</translation>
    </message>
    <message>
        <source>Leave the import and keep it as a draft</source>
        <translation>Den Import verlassen und als Entwurf behalten</translation>
    </message>
    <message>
        <source>Update the lead with the row</source>
        <translation>Den Lead mit der Zeile aktualisieren</translation>
    </message>
    <message>
        <source>Fill in blanks of the lead from the row</source>
        <translation>Leeres im Lead aus der Zeile ausfüllen</translation>
    </message>
    <message>
        <source>Create a new lead of the row</source>
        <translation>Aus der Zeile einen neuen Lead anlegen</translation>
    </message>
    <message>
        <source>Skip the row that was set aside</source>
        <translation>Die zurückgestellte Zeile überspringen</translation>
    </message>
    <message>
        <source>No import is being prepared</source>
        <translation>Es wird kein Import vorbereitet</translation>
    </message>
    <message>
        <source>This step is not ready yet</source>
        <translation>Dieser Schritt ist noch nicht fertig</translation>
    </message>
    <message>
        <source>This is the first step</source>
        <translation>Dies ist der erste Schritt</translation>
    </message>
    <message>
        <source>There is no correction to undo</source>
        <translation>Es gibt keine Korrektur, die rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>There is no correction to redo</source>
        <translation>Es gibt keine Korrektur, die wiederholt werden kann</translation>
    </message>
    <message>
        <source>No row is chosen that an import set aside</source>
        <translation>Keine zurückgestellte Zeile ist ausgewählt</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>Zurückgestellte Zeilen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.tab *.psv *.vcf)</source>
        <translation>Listen (*.csv *.tsv *.txt *.tab *.psv *.vcf)</translation>
    </message>
</context>
<context>
    <name>lead::ImportProgressView</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows a second</source>
        <translation>%1 Zeilen pro Sekunde</translation>
    </message>
    <message>
        <source>about %1 minutes left</source>
        <translation>noch etwa %1 Minuten</translation>
    </message>
    <message>
        <source>about %1 seconds left</source>
        <translation>noch etwa %1 Sekunden</translation>
    </message>
    <message>
        <source>&amp;Cancel the import</source>
        <translation>Import &amp;abbrechen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>&amp;Go on working</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
    <message>
        <source>The leads appear when the import is complete. You can go on working meanwhile.</source>
        <translation>Die Leads erscheinen, sobald der Import fertig ist. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
</context>
<context>
    <name>lead::ImportResultView</name>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Warnings and rejected rows</source>
        <translation>Warnungen und abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>&amp;Show the imported leads</source>
        <translation>&amp;Importierte Leads anzeigen</translation>
    </message>
    <message>
        <source>Save the &amp;rejected rows…</source>
        <translation>&amp;Abgewiesene Zeilen speichern…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Import &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Import &amp;another list…</source>
        <translation>&amp;Weitere Liste importieren…</translation>
    </message>
    <message>
        <source>The import of %1 was stopped</source>
        <translation>Der Import von %1 wurde angehalten</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 ist importiert</translation>
    </message>
    <message>
        <source>%1 rows in %2 seconds.</source>
        <translation>%1 Zeilen in %2 Sekunden.</translation>
    </message>
    <message>
        <source>The rows read until then are in.</source>
        <translation>Die bis dahin gelesenen Zeilen sind importiert.</translation>
    </message>
    <message>
        <source>The dates could be read both ways and were taken day first; to change that, undo and import again.</source>
        <translation>Die Datumsangaben waren auf beide Arten lesbar und wurden mit dem Tag zuerst gelesen; um das zu ändern, machen Sie den Import rückgängig und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>The dates could be read both ways and were taken month first; to change that, undo and import again.</source>
        <translation>Die Datumsangaben waren auf beide Arten lesbar und wurden mit dem Monat zuerst gelesen; um das zu ändern, machen Sie den Import rückgängig und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <translation>%1  →  %2</translation>
    </message>
    <message>
        <source>The import of %1 was undone</source>
        <translation>Der Import von %1 wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>&amp;Decide rows set aside…</source>
        <translation>Zurückgestellte Zeilen &amp;entscheiden…</translation>
    </message>
</context>
<context>
    <name>lead::ImportReviewView</name>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nichts wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Rows come here when an import is told to set them aside because they match a lead that is there already.</source>
        <translation>Hierher kommen Zeilen, wenn ein Import sie zurückstellen soll, weil sie zu einem Lead passen, den es schon gibt.</translation>
    </message>
    <message>
        <source>Back to the &amp;imports</source>
        <translation>Zurück zu den &amp;Importen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Rows that wait for a decision</source>
        <translation>Zeilen, die auf eine Entscheidung warten</translation>
    </message>
    <message>
        <source>Open the &amp;lead</source>
        <translation>&amp;Lead öffnen</translation>
    </message>
    <message>
        <source>The row and the lead that it matches</source>
        <translation>Die Zeile und der Lead, zu dem sie passt</translation>
    </message>
    <message>
        <source>What the row says replaces what is stored; a blank erases nothing</source>
        <translation>Was die Zeile sagt, ersetzt das Gespeicherte; Leeres löscht nichts</translation>
    </message>
    <message>
        <source>Only what is blank is filled; nothing is replaced</source>
        <translation>Nur Leeres wird ausgefüllt; nichts wird ersetzt</translation>
    </message>
    <message>
        <source>The row becomes a lead of its own, marked as a possible duplicate</source>
        <translation>Die Zeile wird ein eigener Lead, als mögliche Dublette gekennzeichnet</translation>
    </message>
    <message>
        <source>Nothing comes of the row</source>
        <translation>Aus der Zeile wird nichts</translation>
    </message>
    <message>
        <source>&amp;Update the lead</source>
        <translation>Lead &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Fill in blanks</source>
        <translation>Leeres aus&amp;füllen</translation>
    </message>
    <message>
        <source>Create &amp;new lead</source>
        <translation>&amp;Neuen Lead anlegen</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 rows)</source>
        <translation>%1 (%2 Zeilen)</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown.</source>
        <translation>Die ersten %1 von %2 Zeilen werden gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) match a lead. Decide what becomes of each.</source>
        <translation>
            <numerusform>%n Zeile passt zu einem Lead. Entscheiden Sie, was aus ihr wird.</numerusform>
            <numerusform>%n Zeilen passen zu einem Lead. Entscheiden Sie, was aus jeder wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <comment>of a file, why it matched</comment>
        <translation>Zeile %1 · %2</translation>
    </message>
    <message>
        <source>The lead that it matched is gone</source>
        <translation>Der Lead, zu dem sie passte, ist nicht mehr da</translation>
    </message>
    <message>
        <source>Lead in the workspace</source>
        <translation>Lead im Arbeitsbereich</translation>
    </message>
    <message>
        <source>The lead is gone</source>
        <translation>Der Lead ist nicht mehr da</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Zeile %1 der Datei</translation>
    </message>
    <message>
        <source>No row is chosen that an import set aside</source>
        <translation>Keine zurückgestellte Zeile ist ausgewählt</translation>
    </message>
    <message>
        <source>A decision is being written</source>
        <translation>Eine Entscheidung wird gerade geschrieben</translation>
    </message>
    <message>
        <source>The lead that the row matched is gone</source>
        <translation>Der Lead, zu dem die Zeile passte, ist nicht mehr da</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) chosen</source>
        <translation>
            <numerusform>%n Zeile ausgewählt</numerusform>
            <numerusform>%n Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all %1</source>
        <translation>Alle %1 auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)?</source>
        <translation>
            <numerusform>%1: %n Zeile?</numerusform>
            <numerusform>%1: %n Zeilen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It is one step that can be undone.</source>
        <translation>%1. Es ist ein Schritt, der rückgängig gemacht werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n aktualisiert</numerusform>
            <numerusform>%n aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had nothing new</source>
        <translation>
            <numerusform>%n ohne Neues</numerusform>
            <numerusform>%n ohne Neues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n angelegt</numerusform>
            <numerusform>%n angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that were set aside: %1</source>
        <translation>Zurückgestellte Zeilen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) still wait, since the lead that they matched is gone. Create a new lead of them, or skip them.</source>
        <translation>
            <numerusform>%n Zeile wartet noch, weil der Lead, zu dem sie passte, nicht mehr da ist. Legen Sie aus ihr einen neuen Lead an oder überspringen Sie sie.</numerusform>
            <numerusform>%n Zeilen warten noch, weil der Lead, zu dem sie passten, nicht mehr da ist. Legen Sie aus ihnen neue Leads an oder überspringen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows that wait for a decision could not be read</source>
        <translation>Die Zeilen, die auf eine Entscheidung warten, konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>lead::ImportRowsView</name>
    <message>
        <source>Looking through the rows</source>
        <translation>Zeilen werden durchgesehen</translation>
    </message>
    <message>
        <source>Every value can be read. Continue to the duplicates.</source>
        <translation>Alle Werte sind lesbar. Weiter zu den Dubletten.</translation>
    </message>
    <message>
        <source>What is wrong, by what mends it</source>
        <translation>Was nicht stimmt, nach Abhilfe geordnet</translation>
    </message>
    <message>
        <source>&amp;Fix all</source>
        <translation>Alle &amp;korrigieren</translation>
    </message>
    <message>
        <source>&amp;Skip rows</source>
        <translation>Zeilen ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Import &amp;without value</source>
        <translation>&amp;Ohne Wert importieren</translation>
    </message>
    <message>
        <source>&amp;Undo decision</source>
        <translation>Entscheidung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welche Zeilen angezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Rows of the file as they come in</source>
        <translation>Zeilen der Datei, wie sie importiert werden</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Nichts zu korrigieren</translation>
    </message>
    <message>
        <source>&amp;Fix all %1</source>
        <translation>Alle %1 &amp;korrigieren</translation>
    </message>
    <message>
        <source>Decide anew about “%1”</source>
        <translation>Über „%1“ neu entscheiden</translation>
    </message>
    <message>
        <source>Fix “%1”</source>
        <translation>„%1“ korrigieren</translation>
    </message>
    <message>
        <source>Skip rows with “%1”</source>
        <translation>Zeilen mit „%1“ überspringen</translation>
    </message>
    <message>
        <source>Import without “%1”</source>
        <translation>Ohne „%1“ importieren</translation>
    </message>
    <message>
        <source>Chosen problem</source>
        <translation>Gewähltes Problem</translation>
    </message>
    <message>
        <source>Cut sur&amp;plus cells</source>
        <translation>Überzählige Zellen &amp;abschneiden</translation>
    </message>
</context>
<context>
    <name>lead::ImportSection</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What imports remember and what they do by themselves, for everybody in this workspace.</source>
        <translation>Was Importe sich merken und was sie von selbst tun, für alle in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Importvorlagen</translation>
    </message>
    <message>
        <source>saved mappings</source>
        <translation>gespeicherte Zuordnungen</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Rename a template</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>delete a template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>automatic import</source>
        <translation>automatischer Import</translation>
    </message>
    <message>
        <source>hot folder</source>
        <translation>Eingangsordner</translation>
    </message>
    <message>
        <source>drop folder</source>
        <translation>Ablageordner</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
</context>
<context>
    <name>lead::ImportService</name>
    <message>
        <source>There is no text on the clipboard. Copy rows in a spreadsheet first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst Zeilen in einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Eingefügte Zeilen</translation>
    </message>
    <message>
        <source>There is no room to read the pasted rows. Free some space and try again.</source>
        <translation>Der Platz reicht nicht, um die eingefügten Zeilen zu lesen. Geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no template named “%1” any more.</source>
        <translation>Es gibt keine Vorlage mit dem Namen „%1“ mehr.</translation>
    </message>
    <message>
        <source>Save the template “%1”</source>
        <translation>Vorlage „%1“ speichern</translation>
    </message>
</context>
<context>
    <name>lead::ImportSession</name>
    <message>
        <source>Its field is filled by “%1” now</source>
        <translation>Das Feld wird jetzt von „%1“ gefüllt</translation>
    </message>
</context>
<context>
    <name>lead::ImportStartView</name>
    <message>
        <source>Past imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>&amp;Open leads</source>
        <translation>&amp;Leads öffnen</translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation>Import &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Save rejected rows…</source>
        <translation>&amp;Abgewiesene Zeilen speichern…</translation>
    </message>
    <message>
        <source>An import of %1 was begun and not finished.</source>
        <translation>Ein Import von %1 wurde begonnen und nicht beendet.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Redo import</source>
        <translation>Import &amp;wiederholen</translation>
    </message>
    <message>
        <source>Go &amp;on importing</source>
        <translation>Import &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Decide rows…</source>
        <translation>Zeilen &amp;entscheiden…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that imports set aside wait for a decision.</source>
        <translation>
            <numerusform>%n Zeile, die ein Import zurückgestellt hat, wartet auf eine Entscheidung.</numerusform>
            <numerusform>%n Zeilen, die Importe zurückgestellt haben, warten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>D&amp;ecide…</source>
        <translation>Ents&amp;cheiden…</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Noch nichts importiert</translation>
    </message>
    <message>
        <source>Every import will be listed here with what became of its rows. It can be undone as a whole, and rows that were rejected can be saved to be mended.</source>
        <translation>Jeder Import steht später hier mit dem, was aus seinen Zeilen wurde. Er lässt sich als Ganzes rückgängig machen, und abgewiesene Zeilen lassen sich speichern und korrigieren.</translation>
    </message>
    <message>
        <source>The past imports could not be listed</source>
        <translation>Die bisherigen Importe konnten nicht aufgelistet werden</translation>
    </message>
</context>
<context>
    <name>lead::ImportSummaryView</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>new leads</source>
        <translation>neue Leads</translation>
    </message>
    <message>
        <source>%1 more match and bring nothing new</source>
        <translation>%1 weitere stimmen überein und bringen nichts Neues</translation>
    </message>
    <message>
        <source>leads that are there already</source>
        <translation>bereits vorhandene Leads</translation>
    </message>
    <message>
        <source>%1 left out or empty</source>
        <translation>%1 ausgelassen oder leer</translation>
    </message>
    <message>
        <source>%1 must not be contacted</source>
        <translation>%1 dürfen nicht kontaktiert werden</translation>
    </message>
    <message>
        <source>%1 set aside for review</source>
        <translation>%1 zur Prüfung zurückgestellt</translation>
    </message>
    <message>
        <source>kept with their reasons</source>
        <translation>mit Begründung aufbewahrt</translation>
    </message>
    <message>
        <source>%1 is read as the batch “%2”.</source>
        <translation>%1 wird als Charge „%2“ gelesen.</translation>
    </message>
    <message>
        <source>Source is %1</source>
        <translation>Quelle ist %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>Rows without a value of their own get: %1.</source>
        <translation>Zeilen ohne eigenen Wert erhalten: %1.</translation>
    </message>
    <message>
        <source>New custom fields: %1.</source>
        <translation>Neue eigene Felder: %1.</translation>
    </message>
    <message>
        <source>%1 corrected cells, %2 rows left out by hand and %3 repairs are applied. The file itself stays as it is.</source>
        <translation>%1 korrigierte Zellen, %2 von Hand ausgelassene Zeilen und %3 Reparaturen werden angewendet. Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The leads appear all at once when the import is complete. You can go on working meanwhile.</source>
        <translation>Die Leads erscheinen alle auf einmal, sobald der Import fertig ist. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>The import can be undone as a whole; leads that somebody worked by then stay.</source>
        <translation>Der Import lässt sich als Ganzes rückgängig machen; bis dahin bearbeitete Leads bleiben.</translation>
    </message>
    <message>
        <source>Rows that are set aside wait beside the lead that they match until somebody decides about them: after the import, or later on this page.</source>
        <translation>Zurückgestellte Zeilen warten neben dem Lead, zu dem sie passen, bis jemand über sie entscheidet: nach dem Import oder später auf dieser Seite.</translation>
    </message>
</context>
<context>
    <name>lead::IssueListModel</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Without value</source>
        <translation>Ohne Wert</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>lead::JobBar</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>Noch %n Minute</numerusform>
            <numerusform>Noch %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours left</source>
        <translation>
            <numerusform>Noch %n Stunde</numerusform>
            <numerusform>Noch %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Laufende Vorgänge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
</context>
<context>
    <name>lead::JournalEnd</name>
    <message>
        <source>&amp;Keep in the keyring</source>
        <translation>Im Schlüsselbund a&amp;ufbewahren</translation>
    </message>
    <message>
        <source>Kept in the backups only.</source>
        <translation>Nur in den Sicherungen aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Keep the present end</source>
        <translation>Das jetzige Ende a&amp;ufbewahren</translation>
    </message>
    <message>
        <source>&amp;Keep it no longer</source>
        <translation>Nicht mehr a&amp;ufbewahren</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer, up to act %1, and in the backups.</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahrt, bis Vorgang %1, und in den Sicherungen.</translation>
    </message>
    <message>
        <source>Not yet in the keyring of this computer; it is written there while you work. Kept in the backups.</source>
        <translation>Noch nicht im Schlüsselbund dieses Computers; es wird während der Arbeit dort eingetragen. In den Sicherungen aufbewahrt.</translation>
    </message>
    <message>
        <source>The keyring knows acts up to %1 that are not in this workspace: an older backup was restored, or the end of the journal was cut off.</source>
        <translation>Der Schlüsselbund kennt Vorgänge bis %1, die in diesem Arbeitsbereich fehlen: Eine ältere Sicherung wurde wiederhergestellt, oder das Ende des Journals wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>There is no keyring in this session, or it is locked: kept in the backups only.</source>
        <translation>In dieser Sitzung gibt es keinen Schlüsselbund, oder er ist gesperrt: nur in den Sicherungen aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>lead::JourneyStrip</name>
    <message>
        <source>First touch</source>
        <translation>Erster Kontakt</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>where a lead came from, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <comment>touchpoints</comment>
        <translation>
            <numerusform>Alle (%n)</numerusform>
            <numerusform>Alle %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n touchpoints</source>
        <translation>
            <numerusform>%n Kontaktpunkt zeigen</numerusform>
            <numerusform>Alle %n Kontaktpunkte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, imported from %2</source>
        <comment>date, file</comment>
        <translation>%1, importiert aus %2</translation>
    </message>
    <message>
        <source>%1, entered by %2</source>
        <comment>date, person</comment>
        <translation>%1, eingetragen von %2</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
    <message>
        <source>Journey of %1</source>
        <translation>Weg von %1</translation>
    </message>
</context>
<context>
    <name>lead::KeyFields</name>
    <message>
        <source>Plan one</source>
        <translation>Einen planen</translation>
    </message>
</context>
<context>
    <name>lead::KeyboardSection</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>A lead</source>
        <translation>Ein Lead</translation>
    </message>
    <message>
        <source>Lead detail</source>
        <translation>Lead-Details</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Every command and its keys. “?” shows them at any time.</source>
        <translation>Alle Befehle und ihre Tasten. „?“ zeigt sie jederzeit an.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>&amp;Tasten ändern…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all keys</source>
        <translation>&amp;Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Letters as shortcuts</source>
        <translation>Buchstaben als Tastenkürzel</translation>
    </message>
    <message>
        <source>Off: only keys with Ctrl, Alt or Meta do something, which helps with speech input and shaking hands.</source>
        <translation>Aus: Nur Tasten mit Strg, Alt oder Meta bewirken etwas. Das hilft bei Spracheingabe und zitternden Händen.</translation>
    </message>
    <message>
        <source>single keys</source>
        <translation>einzelne Tasten</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Tasten der Befehle</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>hotkeys</source>
        <translation>Hotkeys</translation>
    </message>
    <message>
        <source>rebind</source>
        <translation>neu belegen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>%1, no keys</source>
        <translation>%1, keine Tasten</translation>
    </message>
    <message>
        <source>%1, keys %2</source>
        <translation>%1, Tasten %2</translation>
    </message>
    <message>
        <source>“%1” has its own keys again.</source>
        <translation>„%1“ hat wieder die eigenen Tasten.</translation>
    </message>
    <message>
        <source>Every command has its own keys again.</source>
        <translation>Alle Befehle haben wieder ihre ursprünglichen Tasten.</translation>
    </message>
    <message>
        <source>Pipeline board</source>
        <translation>Pipeline-Board</translation>
    </message>
    <message>
        <source>My Day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
</context>
<context>
    <name>lead::Keychain</name>
    <message>
        <source>The keychain</source>
        <translation>Der Schlüsselbund</translation>
    </message>
    <message>
        <source>There is no keychain in this session, or it is locked.</source>
        <translation>In dieser Sitzung gibt es keinen Schlüsselbund, oder er ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>lead::KeysDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Tasten von „%1“</translation>
    </message>
    <message>
        <source>Press the keys, one after the other for a sequence such as G L. Tab goes on to the buttons.</source>
        <translation>Drücken Sie die Tasten, nacheinander für eine Folge wie G L. Tab führt weiter zu den Schaltflächen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”, which loses it when you save.</source>
        <translation>„%1“ gehört zu „%2“ und geht dort beim Speichern verloren.</translation>
    </message>
</context>
<context>
    <name>lead::LeadActions</name>
    <message>
        <source>Move to a stage</source>
        <translation>In eine Phase verschieben</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>Feld setzen</translation>
    </message>
    <message>
        <source>Delete %1 leads?</source>
        <translation>%1 Leads löschen?</translation>
    </message>
    <message>
        <source>They leave every list and report. Undo brings them back.</source>
        <translation>Sie verschwinden aus allen Listen und Berichten. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Delete %1 leads</source>
        <translation>%1 Leads löschen</translation>
    </message>
    <message>
        <source>Check the two leads that are the same person to merge them.</source>
        <translation>Haken Sie zum Zusammenführen die beiden Leads an, die dieselbe Person sind.</translation>
    </message>
    <message>
        <source>More than %1 leads do not fit into the clipboard. Export them to a file instead.</source>
        <translation>Mehr als %1 Leads passen nicht in die Zwischenablage. Exportieren Sie sie stattdessen in eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n leads</source>
        <translation>
            <numerusform>%n Lead kopiert</numerusform>
            <numerusform>%n Leads kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>This stage was removed. Nothing was moved.</source>
        <translation>Diese Phase wurde entfernt. Nichts wurde verschoben.</translation>
    </message>
</context>
<context>
    <name>lead::LeadCaller</name>
    <message>
        <source>%1 asked not to be contacted.</source>
        <translation>%1 möchte nicht kontaktiert werden.</translation>
    </message>
    <message>
        <source>%1 asked not to be called.</source>
        <translation>%1 möchte nicht angerufen werden.</translation>
    </message>
    <message>
        <source>%1 has withdrawn consent.</source>
        <translation>%1 hat die Einwilligung widerrufen.</translation>
    </message>
    <message>
        <source>It is outside of calling hours for %1: %2.</source>
        <comment>lead, such as: opens 8:00 AM local</comment>
        <translation>Für %1 ist gerade keine Anrufzeit: %2.</translation>
    </message>
    <message>
        <source>%1 has no telephone number that can be called.</source>
        <translation>%1 hat keine Telefonnummer, die angerufen werden kann.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Why you call nevertheless</source>
        <translation>Warum Sie trotzdem anrufen</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Trotzdem anrufen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Called nevertheless. %1 Reason: %2</source>
        <translation>Trotzdem angerufen. %1 Grund: %2</translation>
    </message>
    <message>
        <source>%1 has no e-mail address that can be written to.</source>
        <translation>%1 hat keine E-Mail-Adresse, an die geschrieben werden kann.</translation>
    </message>
    <message>
        <source>%1 asked not to get e-mail.</source>
        <translation>%1 möchte keine E-Mails bekommen.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>Why you write nevertheless</source>
        <translation>Warum Sie dennoch schreiben</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Trotzdem schreiben</translation>
    </message>
    <message>
        <source>Wrote nevertheless. %1 Reason: %2</source>
        <translation>Dennoch geschrieben. %1 Grund: %2</translation>
    </message>
    <message>
        <source>E-mail to %1 begun</source>
        <translation>E-Mail an %1 begonnen</translation>
    </message>
</context>
<context>
    <name>lead::LeadCellDelegate</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>lead::LeadCellEdit</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>lead::LeadContact</name>
    <message>
        <source>%1 has no next step that could wait.</source>
        <translation>%1 hat keinen nächsten Schritt, der warten könnte.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Aufschieben bis</translation>
    </message>
    <message>
        <source>“%1” put off: %2</source>
        <comment>task, time such as: tomorrow at 9:00</comment>
        <translation>„%1“ aufgeschoben: %2</translation>
    </message>
    <message>
        <source>Put off “%1”</source>
        <translation>„%1“ aufschieben</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>task</comment>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>%1 has no next step that could be done.</source>
        <translation>%1 hat keinen nächsten Schritt, den man erledigen könnte.</translation>
    </message>
    <message>
        <source>Pick a date and time…</source>
        <translation>Datum und Uhrzeit wählen…</translation>
    </message>
</context>
<context>
    <name>lead::LeadDetailView</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Call the lead</source>
        <translation>Lead anrufen</translation>
    </message>
    <message>
        <source>Write to the lead</source>
        <translation>Dem Lead schreiben</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>Aufgabe planen</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>Move the lead to a stage</source>
        <translation>Lead in eine Phase verschieben</translation>
    </message>
    <message>
        <source>Give the lead to somebody</source>
        <translation>Lead jemandem zuweisen</translation>
    </message>
    <message>
        <source>Tag the lead</source>
        <translation>Lead taggen</translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation>Vorheriger Lead</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>Nächster Lead</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Alle Felder anzeigen</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>Aufgaben anzeigen</translation>
    </message>
    <message>
        <source>Show the e-mails</source>
        <translation>E-Mails anzeigen</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Dateien anzeigen</translation>
    </message>
    <message>
        <source>This lead could not be read</source>
        <translation>Dieser Lead konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>There is no telephone number that can be called.</source>
        <translation>Es gibt keine Telefonnummer, die man anrufen kann.</translation>
    </message>
    <message>
        <source>There is no e-mail address that can be written to.</source>
        <translation>Es gibt keine E-Mail-Adresse, an die man schreiben kann.</translation>
    </message>
    <message>
        <source>This lead is not there any more</source>
        <translation>Diesen Lead gibt es nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n similar lead(s): %1</source>
        <translation>
            <numerusform>%n ähnlicher Lead: %1</numerusform>
            <numerusform>%n ähnliche Leads: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Allow contact again</source>
        <translation>Kontakt wieder erlauben</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Contact is allowed again</source>
        <translation>Kontakt ist wieder erlaubt</translation>
    </message>
    <message>
        <source>Marked “do not contact”</source>
        <translation>Als „nicht kontaktieren“ markiert</translation>
    </message>
    <message>
        <source>Put the next step off…</source>
        <translation>Nächsten Schritt aufschieben…</translation>
    </message>
    <message>
        <source>Tick the next step off</source>
        <translation>Nächsten Schritt abhaken</translation>
    </message>
    <message>
        <source>There is no next step that could wait.</source>
        <translation>Es gibt keinen nächsten Schritt, der warten könnte.</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Aufschieben bis</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>There is no next step that could be done.</source>
        <translation>Es gibt keinen nächsten Schritt, den man erledigen könnte.</translation>
    </message>
    <message>
        <source>Add an e-mail file…</source>
        <translation>E-Mail-Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Accept the lead</source>
        <translation>Lead annehmen</translation>
    </message>
    <message>
        <source>Reject the lead…</source>
        <translation>Lead ablehnen…</translation>
    </message>
    <message>
        <source>Move the lead along its lifecycle…</source>
        <translation>Lead im Lebenszyklus verschieben…</translation>
    </message>
    <message>
        <source>Answer the checklist…</source>
        <translation>Checkliste beantworten…</translation>
    </message>
    <message>
        <source>This lead does not wait for you to accept it.</source>
        <translation>Dieser Lead wartet nicht darauf, dass Sie ihn annehmen.</translation>
    </message>
    <message>
        <source>No lead is chosen</source>
        <translation>Kein Lead ist gewählt</translation>
    </message>
    <message>
        <source>The one that is current in the list stands here.</source>
        <translation>Hier steht der Lead, der in der Liste gewählt ist.</translation>
    </message>
</context>
<context>
    <name>lead::LeadExporter</name>
    <message>
        <source>There are no leads to export.</source>
        <translation>Es gibt keine Leads zum Exportieren.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Leads exportieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Der Export wurde angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>lead::LeadFieldEdit</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A valid number</source>
        <translation>Eine gültige Nummer</translation>
    </message>
    <message>
        <source>Not a telephone number as it stands</source>
        <translation>So keine Telefonnummer</translation>
    </message>
    <message>
        <source>Not an e-mail address as it stands</source>
        <translation>So keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>%1 is worked out by Leadwright and cannot be typed.</source>
        <translation>%1 wird von Leadwright berechnet und kann nicht eingegeben werden.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>History of this field…</source>
        <translation>Verlauf dieses Felds…</translation>
    </message>
    <message>
        <source>Find or type a value</source>
        <translation>Wert suchen oder eingeben</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Wert suchen</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>This lead must not be called.</source>
        <translation>Dieser Lead darf nicht angerufen werden.</translation>
    </message>
    <message>
        <source>This lead must not get e-mail.</source>
        <translation>Dieser Lead darf keine E-Mails bekommen.</translation>
    </message>
</context>
<context>
    <name>lead::LeadFiles</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Add e-mail files</source>
        <translation>E-Mail-Dateien hinzufügen</translation>
    </message>
    <message>
        <source>E-mails (*.eml)</source>
        <translation>E-Mails (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 attached</source>
        <translation>%1 angehängt</translation>
    </message>
    <message>
        <source>This e-mail is in the story already.</source>
        <translation>Diese E-Mail ist schon im Verlauf.</translation>
    </message>
    <message>
        <source>E-mail added</source>
        <translation>E-Mail hinzugefügt</translation>
    </message>
    <message>
        <source>E-mail added: %1</source>
        <comment>subject</comment>
        <translation>E-Mail hinzugefügt: %1</translation>
    </message>
</context>
<context>
    <name>lead::LeadFilterRow</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation>Erweitert…</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>More about this view</source>
        <translation>Mehr zu dieser Ansicht</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Advanced filter</source>
        <translation>Erweiterter Filter</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sortiert nach %1</translation>
    </message>
    <message>
        <source>Edit the filter</source>
        <translation>Filter bearbeiten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>lead::LeadListModel</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n leads</source>
        <translation>
            <numerusform>%n Lead</numerusform>
            <numerusform>%n Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, collapsed</source>
        <translation>%1, %2, zugeklappt</translation>
    </message>
    <message>
        <source>%1, %2, expanded</source>
        <translation>%1, %2, aufgeklappt</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>%1, checked</source>
        <comment>a lead</comment>
        <translation>%1, markiert</translation>
    </message>
    <message>
        <source>%1, not checked</source>
        <comment>a lead</comment>
        <translation>%1, nicht markiert</translation>
    </message>
    <message>
        <source>%1 of %2 saved</source>
        <comment>field, lead</comment>
        <translation>%1 von %2 gespeichert</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>lead::LeadListView</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>lead::LeadPicker</name>
    <message>
        <source>Name, company, number…</source>
        <translation>Name, Firma, Nummer…</translation>
    </message>
    <message>
        <source>No lead is called so.</source>
        <translation>Kein Lead heißt so.</translation>
    </message>
    <message>
        <source>For which lead</source>
        <translation>Für welchen Lead</translation>
    </message>
    <message>
        <source>Leads that fit</source>
        <translation>Leads, die passen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>lead, what else is known</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lead::LeadService</name>
    <message>
        <source>Another workspace was opened instead.</source>
        <translation>Stattdessen wurde ein anderer Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>Der Arbeitsbereich wurde geschlossen.</translation>
    </message>
    <message>
        <source>Exporting leads to %1</source>
        <translation>Leads werden nach %1 exportiert</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Der Export wurde angehalten; es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln leads to %1</source>
        <translation>
            <numerusform>%Ln Lead nach %1 exportiert</numerusform>
            <numerusform>%Ln Leads nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln that must not be contacted were left out.</source>
        <comment>what was exported</comment>
        <translation>
            <numerusform>%1. %Ln, der nicht kontaktiert werden darf, wurde weggelassen.</numerusform>
            <numerusform>%1. %Ln, die nicht kontaktiert werden dürfen, wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>Publishing definitions</source>
        <translation>Definitionen werden veröffentlicht</translation>
    </message>
</context>
<context>
    <name>lead::LeadTabs</name>
    <message>
        <source>Parts of the lead</source>
        <translation>Teile des Leads</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Note pinned</source>
        <translation>Notiz angeheftet</translation>
    </message>
    <message>
        <source>Note unpinned</source>
        <translation>Notiz gelöst</translation>
    </message>
    <message>
        <source>Nothing of this kind happened yet.</source>
        <translation>Davon gibt es noch nichts.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Stage &amp; owner</source>
        <translation>Phase &amp; Betreuer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>lead::LeadViewBar</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>All views…</source>
        <translation>Alle Ansichten…</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Neue Ansicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Als neu speichern</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Unsaved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>&amp;Make private</source>
        <translation>&amp;Privat machen</translation>
    </message>
    <message>
        <source>&amp;Share with everybody</source>
        <translation>Für &amp;alle freigeben</translation>
    </message>
    <message>
        <source>&amp;Open windows with it</source>
        <translation>&amp;Fenster damit öffnen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Alle Ansichten</translation>
    </message>
    <message>
        <source>Find a view</source>
        <translation>Ansicht suchen</translation>
    </message>
</context>
<context>
    <name>lead::LeadViews</name>
    <message>
        <source>All leads</source>
        <translation>Alle Leads</translation>
    </message>
</context>
<context>
    <name>lead::LeadWindow</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>lead::LeadsFooter</name>
    <message>
        <source>Checked: %1</source>
        <translation>Angehakt: %1</translation>
    </message>
</context>
<context>
    <name>lead::LeadsPage</name>
    <message>
        <source>Search leads</source>
        <translation>Leads suchen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Lead hinzufügen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Noch keine Leads</translation>
    </message>
    <message>
        <source>Drop a list of leads on this window, or choose a file. CSV, text and tab-separated files of any program will do; the columns are recognised.</source>
        <translation>Ziehen Sie eine Liste mit Leads auf dieses Fenster oder wählen Sie eine Datei. CSV-, Text- und tabulatorgetrennte Dateien aller Programme sind geeignet; die Spalten werden erkannt.</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>Liste &amp;importieren…</translation>
    </message>
    <message>
        <source>Look at the &amp;sample team</source>
        <translation>&amp;Beispielteam ansehen</translation>
    </message>
    <message>
        <source>No lead fits</source>
        <translation>Kein Lead passt</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Search &amp;all leads</source>
        <translation>Alle Leads &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Phase ändern</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>&amp;Copy the rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Mit Üb&amp;erschriften kopieren</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>Do &amp;not contact</source>
        <translation>&amp;Nicht kontaktieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy rows in a spreadsheet first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst Zeilen in einer Tabellenkalkulation.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more rows</source>
        <translation>
            <numerusform>und %n weitere Zeile</numerusform>
            <numerusform>und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Headings are recognised, and leads that are known already are brought up to date. Undo takes it back.</source>
        <translation>Überschriften werden erkannt und schon bekannte Leads aktualisiert. Rückgängig nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n rows of the clipboard as leads?</source>
        <translation>
            <numerusform>Die %n Zeile der Zwischenablage als Lead hinzufügen?</numerusform>
            <numerusform>Die %n Zeilen der Zwischenablage als Leads hinzufügen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add leads</source>
        <translation>Leads hinzufügen</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Sortieren und gruppieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Save as a new view…</source>
        <translation>Als neue Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>Alle Gruppen &amp;aufklappen</translation>
    </message>
    <message>
        <source>Co&amp;llapse all groups</source>
        <translation>Alle &amp;Gruppen zuklappen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Add a lead</source>
        <translation>Lead hinzufügen</translation>
    </message>
    <message>
        <source>Lead added</source>
        <translation>Lead hinzugefügt</translation>
    </message>
    <message>
        <source>The filter: %1.</source>
        <translation>Der Filter: %1.</translation>
    </message>
    <message>
        <source>The search: “%1”.</source>
        <translation>Die Suche: „%1“.</translation>
    </message>
    <message>
        <source>The leads could not be listed</source>
        <translation>Die Leads konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Filters and columns</source>
        <translation>Filter und Spalten</translation>
    </message>
    <message>
        <source>Search and add</source>
        <translation>Suchen und hinzufügen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Set a &amp;field…</source>
        <translation>&amp;Feld setzen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>E&amp;xport everything about them…</source>
        <translation>Alles über sie e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>&amp;Endgültig löschen…</translation>
    </message>
    <message>
        <source>This filter cannot be read</source>
        <translation>Dieser Filter ist nicht lesbar</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Dieser Arbeitsbereich kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Edit the filter…</source>
        <translation>Filter &amp;bearbeiten…</translation>
    </message>
</context>
<context>
    <name>lead::LearnDialog</name>
    <message>
        <source>Learn from won and lost</source>
        <translation>Aus gewonnenen und verlorenen lernen</translation>
    </message>
    <message>
        <source>From %1 won and %2 lost leads. Weights follow how strongly a trait tells the two apart; traits with fewer than %3 closed leads are left out. Look at each: what goes together need not be the reason.</source>
        <translation>Aus %1 gewonnenen und %2 verlorenen Leads. Die Gewichte folgen daraus, wie stark ein Merkmal beide trennt; Merkmale mit weniger als %3 abgeschlossenen Leads fehlen. Sehen Sie sich jedes an: was zusammen auftritt, muss nicht der Grund sein.</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Traits that were found</source>
        <translation>Gefundene Merkmale</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
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
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>%1 (in the profile, new weight)</source>
        <translation>%1 (im Profil, neues Gewicht)</translation>
    </message>
    <message>
        <source>%1 times the odds</source>
        <translation>%1-fache Chance</translation>
    </message>
    <message>
        <source>odds divided by %1</source>
        <translation>Chance geteilt durch %1</translation>
    </message>
    <message>
        <source>%1 standard errors away from chance</source>
        <translation>%1 Standardfehler vom Zufall entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Take %n criteria</source>
        <translation>
            <numerusform>%n Kriterium übernehmen</numerusform>
            <numerusform>%n Kriterien übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>lead::LimitsCard</name>
    <message>
        <source>Lowest score</source>
        <translation>Niedrigster Score</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Höchster Score</translation>
    </message>
    <message>
        <source>Warm from</source>
        <translation>Warm ab</translation>
    </message>
    <message>
        <source>Hot from</source>
        <translation>Heiß ab</translation>
    </message>
    <message>
        <source>Points below its threshold at which a lead cools down</source>
        <translation>Punkte unter seiner Schwelle, bei denen ein Lead abkühlt</translation>
    </message>
    <message>
        <source>Grade A from a fit of</source>
        <translation>Note A ab einer Passung von</translation>
    </message>
    <message>
        <source>Grade B from a fit of</source>
        <translation>Note B ab einer Passung von</translation>
    </message>
    <message>
        <source>Grade 1 from an engagement of</source>
        <translation>Note 1 ab einem Interesse von</translation>
    </message>
    <message>
        <source>Grade 2 from an engagement of</source>
        <translation>Note 2 ab einem Interesse von</translation>
    </message>
    <message>
        <source>Score, temperature and grade</source>
        <translation>Score, Temperatur und Note</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Cools down below, by</source>
        <translation>Kühlt ab darunter, um</translation>
    </message>
    <message>
        <source>Score and temperature</source>
        <translation>Score und Temperatur</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one limit to another</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Engagement from</source>
        <translation>Interesse ab</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Fit from</source>
        <translation>Passung ab</translation>
    </message>
    <message>
        <source>Less fit</source>
        <translation>Weniger Passung</translation>
    </message>
</context>
<context>
    <name>lead::LinkOpener</name>
    <message>
        <source>No program for calls is set up here. %1 was copied.</source>
        <translation>Hier ist kein Programm für Anrufe eingerichtet. %1 wurde kopiert.</translation>
    </message>
    <message>
        <source>No program for e-mail is set up here. %1 was copied.</source>
        <translation>Hier ist kein E-Mail-Programm eingerichtet. %1 wurde kopiert.</translation>
    </message>
    <message>
        <source>The page of %1 could not be opened. Its address was copied.</source>
        <translation>Die Seite von %1 konnte nicht geöffnet werden. Ihre Adresse wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>lead::MainWindow</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>%1 is open in another Leadwright, which came to the front.</source>
        <translation>%1 ist in einem anderen Leadwright geöffnet, das nach vorn geholt wurde.</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Nicht aktuell</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%1 – Leadwright</source>
        <translation>%1 – Leadwright</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
</context>
<context>
    <name>lead::MappingDelegate</name>
    <message>
        <source>Field for %1</source>
        <translation>Feld für %1</translation>
    </message>
</context>
<context>
    <name>lead::MappingDialog</name>
    <message>
        <source>Template “%1”</source>
        <translation>Vorlage „%1“</translation>
    </message>
    <message>
        <source>A list with these headings, in any order, is mapped like this by itself.</source>
        <translation>Eine Liste mit diesen Überschriften, in beliebiger Reihenfolge, wird von selbst so zugeordnet.</translation>
    </message>
    <message>
        <source>Heading of the file</source>
        <translation>Überschrift der Datei</translation>
    </message>
    <message>
        <source>Field of the lead</source>
        <translation>Feld des Leads</translation>
    </message>
    <message>
        <source>Headings and fields</source>
        <translation>Überschriften und Felder</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>“%1” in every row</source>
        <translation>„%1“ in jeder Zeile</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (made of other columns)</source>
        <translation>%1 (aus anderen Spalten gebildet)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>lead::MappingModel</name>
    <message>
        <source>Create custom field…</source>
        <translation>Eigenes Feld anlegen…</translation>
    </message>
    <message>
        <source>Don’t import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>New field: %1</source>
        <translation>Neues Feld: %1</translation>
    </message>
    <message>
        <source>Becomes a custom field</source>
        <translation>Wird ein eigenes Feld</translation>
    </message>
    <message>
        <source>Choose format</source>
        <translation>Format wählen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>%1 becomes %2. %3</source>
        <translation>%1 wird zu %2. %3</translation>
    </message>
    <message>
        <source>File column</source>
        <translation>Dateispalte</translation>
    </message>
    <message>
        <source>Sample values</source>
        <translation>Beispielwerte</translation>
    </message>
    <message>
        <source>Lead field</source>
        <translation>Lead-Feld</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>lead::MentionTeller</name>
    <message>
        <source>%1 mentioned you on %2: %3</source>
        <comment>person, lead, text</comment>
        <translation>%1 hat Sie bei %2 erwähnt: %3</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Lead öffnen</translation>
    </message>
</context>
<context>
    <name>lead::MergeDialog</name>
    <message>
        <source>Merge two leads</source>
        <translation>Zwei Leads zusammenführen</translation>
    </message>
    <message>
        <source>Fields of both leads</source>
        <translation>Felder beider Leads</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 stays and takes over what it lacks. Choose where the two differ; lists of both are united, and the stories of both are kept.</source>
        <translation>%1 bleibt und übernimmt, was fehlt. Wählen Sie, wo sich die beiden unterscheiden; die Listen beider werden vereint, die Verläufe beider bleiben erhalten.</translation>
    </message>
    <message>
        <source>stays · captured %1</source>
        <translation>bleibt · erfasst %1</translation>
    </message>
    <message>
        <source>goes · captured %1</source>
        <translation>entfällt · erfasst %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: take %2, of the lead that stays</source>
        <translation>%1: %2 übernehmen, vom Lead, der bleibt</translation>
    </message>
    <message>
        <source>%1: take %2, of the lead that goes</source>
        <translation>%1: %2 übernehmen, vom Lead, der entfällt</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>In %1 zusammengeführt</translation>
    </message>
</context>
<context>
    <name>lead::ModelPartDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Edit condition…</source>
        <translation>&amp;Bedingung bearbeiten …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” is what the rules work out, and would go round in circles. Ask for other fields.</source>
        <translation>„%1“ wird erst von den Regeln errechnet und würde sich im Kreis drehen. Fragen Sie nach anderen Feldern.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>lead::MonthGrid</name>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>+%n weitere</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Picked up %1. Arrows move it, Enter puts it down, Esc puts it back.</source>
        <translation>%1 aufgenommen. Pfeile bewegen, Eingabe legt ab, Esc legt zurück.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tasks</source>
        <translation>
            <numerusform>%1, %n Aufgabe</numerusform>
            <numerusform>%1, %n Aufgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>lead::NamePanel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>lead::NavigationButton</name>
    <message>
        <source>%1, %2</source>
        <comment>page, count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lead::NavigationRail</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n new</source>
        <translation>
            <numerusform>Mitteilungen, %n neue</numerusform>
            <numerusform>Mitteilungen, %n neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::NewFieldDialog</name>
    <message>
        <source>Create a custom field</source>
        <translation>Eigenes Feld anlegen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>C&amp;reate field</source>
        <translation>Feld &amp;anlegen</translation>
    </message>
</context>
<context>
    <name>lead::NewLeadPanel</name>
    <message>
        <source>Add a lead</source>
        <translation>Lead hinzufügen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Lead hinzufügen</translation>
    </message>
    <message>
        <source>Give a name, a company, an address or a number.</source>
        <translation>Geben Sie einen Namen, eine Firma, eine Adresse oder eine Nummer an.</translation>
    </message>
</context>
<context>
    <name>lead::NewWorkspaceDialog</name>
    <message>
        <source>My leads</source>
        <translation>Meine Leads</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Calls and appointments</source>
        <translation>Anrufe und Termine</translation>
    </message>
    <message>
        <source>Proposals and negotiation</source>
        <translation>Angebote und Verhandlung</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>&amp;Stages</source>
        <translation>&amp;Phasen</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Leadwright workspaces (*.leadwright)</source>
        <translation>Leadwright-Arbeitsbereiche (*.leadwright)</translation>
    </message>
</context>
<context>
    <name>lead::NoPermission</name>
    <message>
        <source>“%1” is not open to your role</source>
        <comment>a page or section</comment>
        <translation>„%1“ ist für Ihre Rolle nicht zugänglich</translation>
    </message>
    <message>
        <source>%1 Administrators here: %2.</source>
        <comment>why something is not allowed, names</comment>
        <translation>%1 Administratoren hier: %2.</translation>
    </message>
    <message>
        <source>“%1” is open to people who work here</source>
        <comment>a page or section</comment>
        <translation>„%1“ steht denen offen, die hier arbeiten</translation>
    </message>
</context>
<context>
    <name>lead::NotePanel</name>
    <message>
        <source>Note about %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
</context>
<context>
    <name>lead::NotificationCentre</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Nothing happened yet. What you do and what your imports bring is kept here.</source>
        <translation>Noch ist nichts geschehen. Was Sie tun und was Ihre Importe bringen, wird hier festgehalten.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the notifications</source>
        <translation>Mitteilungen leeren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button: what happened</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lead::NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Messages on the desktop</source>
        <translation>Meldungen auf dem Desktop</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>Einblendung</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Keep quiet at night</source>
        <translation>Nachts Ruhe halten</translation>
    </message>
    <message>
        <source>During these hours nothing comes to the desktop.</source>
        <translation>In diesen Stunden kommt nichts auf den Desktop.</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nicht stören</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Reminders of tasks, and leads that somebody gives you, on this computer. They are always kept under the bell; nothing makes a sound or takes the keyboard away.</source>
        <translation>Erinnerungen an Aufgaben, und Leads, die Ihnen jemand gibt, auf diesem Computer. Unter der Glocke stehen sie immer; nichts macht ein Geräusch oder nimmt die Tastatur weg.</translation>
    </message>
    <message>
        <source>When a task with a reminder comes due, five minutes before a call, and when you get leads.</source>
        <translation>Wenn eine Aufgabe mit Erinnerung fällig wird, fünf Minuten vor einem Anruf, und wenn Sie Leads bekommen.</translation>
    </message>
</context>
<context>
    <name>lead::OpenLead</name>
    <message>
        <source>This lead is gone. Bring it back to change it.</source>
        <translation>Dieser Lead ist nicht mehr da. Holen Sie ihn zurück, um ihn zu ändern.</translation>
    </message>
</context>
<context>
    <name>lead::OutcomeBar</name>
    <message>
        <source>%1  %2</source>
        <comment>key, outcome of a call</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <comment>outcome of a call</comment>
        <translation>%1, Taste %2</translation>
    </message>
    <message>
        <source>Closes the lead as lost.</source>
        <translation>Schließt den Lead als verloren ab.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>Nächster Lead</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Runde beenden</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved. The next lead comes in a moment; Esc pauses.</source>
        <translation>Gespeichert. Der nächste Lead kommt gleich; Esc hält an.</translation>
    </message>
    <message>
        <source>Saved. The next lead waits until you are ready.</source>
        <translation>Gespeichert. Der nächste Lead wartet, bis Sie so weit sind.</translation>
    </message>
    <message>
        <source>The session is paused.</source>
        <translation>Die Anrufrunde ist angehalten.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1. When is “%2”?</source>
        <comment>outcome of a call, next step</comment>
        <translation>%1. Wann ist „%2“?</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>key, time</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>lead::PaletteDelegate</name>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>lead::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Actions on the selected lead</source>
        <translation>Aktionen für den gewählten Lead</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Score %1</translation>
    </message>
</context>
<context>
    <name>lead::PaletteSource</name>
    <message>
        <source>Not possible just now</source>
        <translation>Gerade nicht möglich</translation>
    </message>
    <message>
        <source>Your leads</source>
        <translation>Ihre Leads</translation>
    </message>
    <message>
        <source>Leads of %1</source>
        <translation>Leads von %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open %1 in a window of its own</source>
        <translation>%1 in eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>View of everybody</source>
        <translation>Ansicht für alle</translation>
    </message>
    <message>
        <source>Your view</source>
        <translation>Eigene Ansicht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>lead::PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Noch einm&amp;al dieselbe</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>Ein&amp;gabe anzeigen</translation>
    </message>
    <message>
        <source>Choose a passphrase for the backup</source>
        <translation>Passphrase für die Sicherung wählen</translation>
    </message>
    <message>
        <source>Only this passphrase opens the backup. Without it nobody can, not even you, so keep it where you find it in years.</source>
        <translation>Nur diese Passphrase öffnet die Sicherung. Ohne sie kann es niemand, auch Sie nicht; bewahren Sie sie so auf, dass Sie sie in Jahren noch finden.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>This backup is encrypted. Type the passphrase that it was made with.</source>
        <translation>Diese Sicherung ist verschlüsselt. Geben Sie die Passphrase ein, mit der sie gemacht wurde.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Noch einmal dieselbe Passphrase</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). A few words that belong together only for you are best.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen. Am besten sind ein paar Wörter, die nur für Sie zusammengehören.</numerusform>
            <numerusform>Mindestens %n Zeichen. Am besten sind ein paar Wörter, die nur für Sie zusammengehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
</context>
<context>
    <name>lead::PersonButton</name>
    <message>
        <source>%1, %2</source>
        <comment>person, state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lead::PickedLeadActs</name>
    <message>
        <source>Nothing had to change.</source>
        <translation>Es war nichts zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%1. Stopped after %n leads.</source>
        <translation>
            <numerusform>%1. Nach %n Lead angehalten.</numerusform>
            <numerusform>%1. Nach %n Leads angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Neuer Tag „%1“</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>Nächsten Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notiz gespeichert</translation>
    </message>
</context>
<context>
    <name>lead::PipelineCard</name>
    <message>
        <source>Name of the pipeline</source>
        <translation>Name der Pipeline</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Add a stage to %1</source>
        <translation>Phase zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the pipeline %1</source>
        <translation>Pipeline %1 entfernen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Won and lost stages end the way of a lead.</source>
        <translation>Gewonnen- und Verloren-Phasen beenden den Weg eines Leads.</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>How likely a lead here is to be won, in percent.</source>
        <translation>Wie wahrscheinlich ein Lead hier gewonnen wird, in Prozent.</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>Veraltet nach</translation>
    </message>
    <message>
        <source>Days without a note, call, message or move.</source>
        <translation>Tage ohne Notiz, Anruf, Nachricht oder Phasenwechsel.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>How many leads should stand here at most.</source>
        <translation>Wie viele Leads hier höchstens stehen sollen.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Name of stage %1</source>
        <translation>Name der Phase %1</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Chance of %1</source>
        <translation>Chance von %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> d</source>
        <translation> T</translation>
    </message>
    <message>
        <source>Days until %1 is stale</source>
        <translation>Tage, bis %1 veraltet ist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <translation>Limit von %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
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
        <source>Kind of %1</source>
        <translation>Art von %1</translation>
    </message>
    <message>
        <source>Leads stand in this stage, so it stays what it is.</source>
        <translation>In dieser Phase stehen Leads, daher bleibt sie, was sie ist.</translation>
    </message>
    <message>
        <source>Colour of %1: %2</source>
        <translation>Farbe von %1: %2</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben verschieben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten verschieben</translation>
    </message>
    <message>
        <source>Remove the stage %1</source>
        <translation>Phase %1 entfernen</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>What a lead must have to enter the stage.</source>
        <translation>Was ein Lead haben muss, um in die Phase zu kommen.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 asks for nothing</source>
        <translation>%1 verlangt nichts</translation>
    </message>
    <message>
        <source>%1 asks for: %2</source>
        <translation>%1 verlangt: %2</translation>
    </message>
    <message>
        <source>What %1 asks for</source>
        <translation>Was %1 verlangt</translation>
    </message>
</context>
<context>
    <name>lead::PipelinesSection</name>
    <message>
        <source>Pipelines and stages</source>
        <translation>Pipelines und Phasen</translation>
    </message>
    <message>
        <source>The steps that leads take. The chance of a stage weighs the value of its leads; after so many days without a touch a lead in it counts as stale.</source>
        <translation>Die Schritte, die Leads durchlaufen. Die Chance einer Phase gewichtet den Wert ihrer Leads; nach so vielen Tagen ohne Kontakt gilt ein Lead darin als veraltet.</translation>
    </message>
    <message>
        <source>&amp;Add pipeline</source>
        <translation>Pipeline &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>rotting</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>WIP limit</source>
        <translation>WIP-Limit</translation>
    </message>
    <message>
        <source>Add a pipeline</source>
        <translation>Pipeline hinzufügen</translation>
    </message>
    <message>
        <source>Pipeline %1</source>
        <translation>Pipeline %1</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: neu</translation>
    </message>
    <message>
        <source>%1: won</source>
        <translation>%1: gewonnen</translation>
    </message>
    <message>
        <source>%1: lost</source>
        <translation>%1: verloren</translation>
    </message>
    <message>
        <source>Leads stand in “%1”. Remove its stage first and say where they go.</source>
        <translation>In „%1“ stehen Leads. Entfernen Sie zuerst die Phase und geben Sie an, wohin sie kommen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove the stage “%1”?</source>
        <translation>Phase „%1“ entfernen?</translation>
    </message>
    <message>
        <source>History still names it. This applies when you save, and undo takes it back.</source>
        <translation>Der Verlauf nennt sie weiterhin. Dies gilt, sobald Sie speichern; Rückgängig nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Where do its %n lead(s) go?</source>
        <translation>
            <numerusform>Wohin kommt ihr %n Lead?</numerusform>
            <numerusform>Wohin kommen ihre %n Leads?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>Phase entfernen</translation>
    </message>
    <message>
        <source>The pipelines are saved.</source>
        <translation>Die Pipelines sind gespeichert.</translation>
    </message>
    <message>
        <source>required fields</source>
        <translation>Pflichtfelder</translation>
    </message>
</context>
<context>
    <name>lead::PredictionBars</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Percentage points by field</source>
        <translation>Prozentpunkte je Feld</translation>
    </message>
    <message numerus="yes">
        <source>%n other field(s)</source>
        <translation>
            <numerusform>%n weiteres Feld</numerusform>
            <numerusform>%n weitere Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>The average closed lead has a chance of %1. Percentage points that the fields of this lead add:</source>
        <translation>Der durchschnittliche abgeschlossene Lead hat eine Chance von %1. Prozentpunkte, die die Felder dieses Leads beitragen:</translation>
    </message>
    <message>
        <source>The fields do not tell won from lost leads, so that every lead has the same quality.</source>
        <translation>Die Felder unterscheiden gewonnene und verlorene Leads nicht, daher hat jeder Lead dieselbe Qualität.</translation>
    </message>
</context>
<context>
    <name>lead::PredictionDecisions</name>
    <message>
        <source>Decisions against the prediction</source>
        <translation>Entscheidungen gegen die Vorhersage</translation>
    </message>
    <message>
        <source>Decided by people</source>
        <translation>Von Menschen entschieden</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Won of closed</source>
        <translation>Gewonnen von abgeschl.</translation>
    </message>
    <message>
        <source>Leads of now</source>
        <translation>Leads von heute</translation>
    </message>
    <message>
        <source>People against the prediction</source>
        <translation>Menschen gegen die Vorhersage</translation>
    </message>
    <message>
        <source>Whether open leads differ from the closed ones can be told from %1 open leads on; there are %2.</source>
        <translation>Ob sich offene Leads von den abgeschlossenen unterscheiden, lässt sich ab %1 offenen Leads sagen; es sind %2.</translation>
    </message>
    <message>
        <source>The lead quality of the %1 open leads compared with that of the closed ones: population stability index %2. Below 0.1, or below %3 by chance alone, they are alike; from 0.25 on they are another population, and the figures above say little of them.</source>
        <translation>Die Lead-Qualität der %1 offenen Leads im Vergleich zu der der abgeschlossenen: Populationsstabilitätsindex %2. Unter 0,1 oder, allein durch Zufall, unter %3 gleichen sie sich; ab 0,25 sind sie anders zusammengesetzt, und die Zahlen oben sagen wenig über sie.</translation>
    </message>
    <message>
        <source>%1: %2 leads, %3 of the closed ones won</source>
        <translation>%1: %2 Leads, von den abgeschlossenen %3 gewonnen</translation>
    </message>
    <message>
        <source>Nobody has accepted or rejected a lead by hand yet. When people do, here stands how often they decided against the prediction, and who was right.</source>
        <translation>Noch niemand hat einen Lead von Hand angenommen oder abgelehnt. Sobald das geschieht, steht hier, wie oft gegen die Vorhersage entschieden wurde und wer recht hatte.</translation>
    </message>
    <message>
        <source>%1 leads were accepted or rejected by hand, %2 of them against the prediction: it says “accept” from a lead quality of %3 on.</source>
        <translation>%1 Leads wurden von Hand angenommen oder abgelehnt, %2 davon gegen die Vorhersage: Sie sagt ab einer Lead-Qualität von %3 „annehmen“.</translation>
    </message>
    <message>
        <source>Accepted, as predicted</source>
        <translation>Angenommen, wie vorhergesagt</translation>
    </message>
    <message>
        <source>Rejected against the prediction</source>
        <translation>Gegen die Vorhersage abgelehnt</translation>
    </message>
    <message>
        <source>Accepted against the prediction</source>
        <translation>Gegen die Vorhersage angenommen</translation>
    </message>
    <message>
        <source>Rejected, as predicted</source>
        <translation>Abgelehnt, wie vorhergesagt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why good leads were rejected: %1.</source>
        <translation>Warum gute Leads abgelehnt wurden: %1.</translation>
    </message>
    <message>
        <source>Held against what the prediction says of these leads today, and not what it said when people decided. It has learned from those that are closed by now, so that it is right about them more often than it was.</source>
        <translation>Verglichen mit dem, was die Vorhersage heute von diesen Leads sagt, nicht mit dem, was sie bei der Entscheidung sagte. Aus denen, die inzwischen abgeschlossen sind, hat sie gelernt und hat bei ihnen deshalb öfter recht als damals.</translation>
    </message>
</context>
<context>
    <name>lead::PredictionFields</name>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen weggelassen</translation>
    </message>
    <message>
        <source>Same for all leads</source>
        <translation>Bei allen gleich</translation>
    </message>
    <message>
        <source>Only counts the leads</source>
        <translation>Zählt nur die Leads</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensibel</translation>
    </message>
    <message>
        <source>Fields of the prediction</source>
        <translation>Felder der Vorhersage</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>PSI</source>
        <translation>PSI</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Weight: how far a field moves leads, compared with the one that moves them most. PSI: how far open leads differ from the closed ones. A field without its tick is left out the next time.</source>
        <translation>Gewicht: wie stark ein Feld Leads verschiebt, verglichen mit dem stärksten. PSI: wie weit sich offene Leads von den abgeschlossenen unterscheiden. Ein Feld ohne Häkchen wird beim nächsten Mal weggelassen.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Knows too much?</source>
        <translation>Weiß zu viel?</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>PSI %1</source>
        <translation>PSI %1</translation>
    </message>
    <message>
        <source>Below 0.1, or below %1 with so few leads, nothing moved; from 0.25 on it is another population.</source>
        <translation>Unter 0,1 oder, bei so wenigen Leads, unter %1 hat sich nichts verschoben; ab 0,25 ist es eine andere Zusammensetzung.</translation>
    </message>
</context>
<context>
    <name>lead::PredictionFigures</name>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Brier</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Lift of the best 10 %</source>
        <translation>Lift der besten 10 %</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>measure, figure, what it means</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Predicted and won, by groups of leads</source>
        <translation>Vorhergesagt und gewonnen, nach Gruppen von Leads</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Are the probabilities right?</source>
        <translation>Stimmen die Wahrscheinlichkeiten?</translation>
    </message>
    <message>
        <source>Ten groups of equal size, by probability. On the dashed line as many were won as was predicted.</source>
        <translation>Zehn gleich große Gruppen nach Wahrscheinlichkeit. Auf der gestrichelten Linie wurden so viele gewonnen wie vorhergesagt.</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>What comes of calling from a probability on</source>
        <translation>Was Anrufe ab einer Wahrscheinlichkeit bringen</translation>
    </message>
    <message>
        <source>Call from</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Leads a day</source>
        <translation>Leads am Tag</translation>
    </message>
    <message>
        <source>Whom to call first?</source>
        <translation>Wen zuerst anrufen?</translation>
    </message>
    <message>
        <source>How many times more won leads are among the best than among all. The dashed line is chance.</source>
        <translation>Wie viel mehr gewonnene Leads unter den besten sind als unter allen. Die gestrichelte Linie ist der Zufall.</translation>
    </message>
    <message>
        <source>The chance that a won lead ranks above a lost one. 0.5 is guessing.</source>
        <translation>Die Chance, dass ein gewonnener Lead vor einem verlorenen steht. 0,5 ist geraten.</translation>
    </message>
    <message>
        <source>The squared error: %1 less than by the share of won leads alone.</source>
        <translation>Der quadratische Fehler: %1 kleiner als allein mit dem Anteil gewonnener Leads.</translation>
    </message>
    <message>
        <source>The squared error: no less than by the share of won leads alone.</source>
        <translation>Der quadratische Fehler: nicht kleiner als allein mit dem Anteil gewonnener Leads.</translation>
    </message>
    <message>
        <source>How far probabilities are from the shares that were won, on average.</source>
        <translation>Wie weit Wahrscheinlichkeiten im Mittel vom gewonnenen Anteil entfernt sind.</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>times</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>So many times more won leads than among all.</source>
        <translation>So viel mehr gewonnene Leads als unter allen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>probabilities</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Best %1</source>
        <comment>share of leads</comment>
        <translation>Beste %1</translation>
    </message>
    <message>
        <source>%1 of the won leads</source>
        <translation>%1 der gewonnenen</translation>
    </message>
    <message>
        <source>%1 leads come in a day. Of those at or above a probability: how many are won (precision), and how many of all that are won these are (recall).</source>
        <translation>Am Tag kommen %1 Leads herein. Von denen ab einer Wahrscheinlichkeit: wie viele gewonnen werden (Genauigkeit) und wie viele aller gewonnenen das sind (Trefferquote).</translation>
    </message>
    <message>
        <source>From %1: precision %2, recall %3, %4 leads a day</source>
        <translation>Ab %1: Genauigkeit %2, Trefferquote %3, %4 Leads am Tag</translation>
    </message>
</context>
<context>
    <name>lead::PredictionLead</name>
    <message>
        <source>Choose a lead…</source>
        <translation>Lead wählen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Lead öffnen</translation>
    </message>
    <message>
        <source>One lead</source>
        <translation>Ein Lead</translation>
    </message>
    <message>
        <source>Choose a lead to see how likely it is to be won, and which of its fields make it so.</source>
        <translation>Wählen Sie einen Lead, um zu sehen, wie wahrscheinlich er gewonnen wird und welche seiner Felder das ausmachen.</translation>
    </message>
    <message>
        <source>Lead quality</source>
        <translation>Lead-Qualität</translation>
    </message>
    <message>
        <source>By what is known of it. The stage does not count, so that moving the card does not raise it.</source>
        <translation>Nach allem, was über ihn bekannt ist. Die Phase zählt nicht, daher hebt das Verschieben der Karte sie nicht.</translation>
    </message>
    <message>
        <source>Win probability</source>
        <translation>Gewinnwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>The same with how far it has come along the pipeline.</source>
        <translation>Dasselbe, dazu wie weit er in der Pipeline gekommen ist.</translation>
    </message>
    <message>
        <source>Choose a lead</source>
        <translation>Lead wählen</translation>
    </message>
    <message>
        <source>Whose prediction?</source>
        <translation>Wessen Vorhersage?</translation>
    </message>
    <message>
        <source>The lead is not there any more.</source>
        <translation>Den Lead gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no prediction for this lead.</source>
        <translation>Für diesen Lead gibt es keine Vorhersage.</translation>
    </message>
</context>
<context>
    <name>lead::PredictionSection</name>
    <message>
        <source>Train the prediction</source>
        <translation>Vorhersage trainieren</translation>
    </message>
    <message>
        <source>predict</source>
        <translation>vorhersagen</translation>
    </message>
    <message>
        <source>win probability</source>
        <translation>Gewinnwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>The prediction could not be shown</source>
        <translation>Die Vorhersage konnte nicht gezeigt werden</translation>
    </message>
    <message>
        <source>No prediction yet</source>
        <translation>Noch keine Vorhersage</translation>
    </message>
    <message>
        <source>%1 leads are won and %2 lost. Leadwright can learn from them which open leads are likely to be won, on this computer, and says how good it is at it.</source>
        <translation>%1 Leads sind gewonnen und %2 verloren. Leadwright kann daraus auf diesem Computer lernen, welche offenen Leads wahrscheinlich gewonnen werden, und sagt, wie gut es das kann.</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Zu wenig Daten</translation>
    </message>
    <message>
        <source>No signal: the fields do not tell won from lost leads better than chance does. Every lead gets the same probability, and the figures below say so.</source>
        <translation>Kein Signal: Die Felder unterscheiden gewonnene und verlorene Leads nicht besser als der Zufall. Jeder Lead erhält dieselbe Wahrscheinlichkeit, und die Zahlen unten sagen das auch.</translation>
    </message>
    <message>
        <source>%1 Take the tick from such a field and train again.</source>
        <comment>sentences about fields</comment>
        <translation>%1 Nehmen Sie das Häkchen von einem solchen Feld und trainieren Sie neu.</translation>
    </message>
    <message>
        <source>Trained on %1</source>
        <comment>a date and time</comment>
        <translation>Trainiert am %1</translation>
    </message>
    <message>
        <source>From %1 closed leads, %2 of them won (%3 %). All figures are of leads that the model had not seen.</source>
        <translation>Aus %1 abgeschlossenen Leads, %2 davon gewonnen (%3 %). Alle Zahlen stammen von Leads, die das Modell nicht gesehen hatte.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were closed since.</source>
        <translation>
            <numerusform>Seither wurde %n Lead abgeschlossen.</numerusform>
            <numerusform>Seither wurden %n Leads abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Dieser Arbeitsbereich kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Train with these fields</source>
        <translation>Mit diesen Feldern trainieren</translation>
    </message>
    <message>
        <source>Train anew</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>Learning from closed leads</source>
        <translation>Aus abgeschlossenen Leads lernen</translation>
    </message>
    <message numerus="yes">
        <source>The prediction was trained with %n lead(s).</source>
        <translation>
            <numerusform>Die Vorhersage wurde mit %n Lead trainiert.</numerusform>
            <numerusform>Die Vorhersage wurde mit %n Leads trainiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prediction found no signal.</source>
        <translation>Die Vorhersage fand kein Signal.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Stop learning</source>
        <translation>Lernen anhalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the changes of fields</source>
        <translation>Änderungen an den Feldern verwerfen</translation>
    </message>
    <message>
        <source>%1 leads are won and %2 lost. A prediction needs at least %3 closed leads, and %4 of either kind. A lead is won or lost by its stage: where outcomes stand in another field, bring them into the stage.</source>
        <translation>%1 Leads sind gewonnen und %2 verloren. Eine Vorhersage braucht mindestens %3 abgeschlossene Leads, und %4 jeder Art. Gewonnen oder verloren ist ein Lead durch seine Phase: Wo das Ergebnis in einem anderen Feld steht, bringen Sie es in die Phase.</translation>
    </message>
</context>
<context>
    <name>lead::PredictionSummary</name>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Quality: how likely it is to be won by what is known of it. Chance: with how far it has come as well.</source>
        <translation>Qualität: wie wahrscheinlich der Lead nach allem, was über ihn bekannt ist, gewonnen wird. Chance: dazu, wie weit er gekommen ist.</translation>
    </message>
    <message>
        <source>Hide what the prediction is made of</source>
        <translation>Ausblenden, woraus die Vorhersage besteht</translation>
    </message>
    <message>
        <source>Show what the prediction is made of</source>
        <translation>Zeigen, woraus die Vorhersage besteht</translation>
    </message>
    <message>
        <source>Quality %1 · chance %2</source>
        <comment>two probabilities</comment>
        <translation>Qualität %1 · Chance %2</translation>
    </message>
    <message>
        <source>Quality %1</source>
        <comment>a probability</comment>
        <translation>Qualität %1</translation>
    </message>
</context>
<context>
    <name>lead::PreviewModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Correct %1 in line %2</source>
        <translation>%1 in Zeile %2 korrigieren</translation>
    </message>
</context>
<context>
    <name>lead::PrivacyActions</name>
    <message>
        <source>Choose up to %1 leads. For more there are rules in Settings ▸ Privacy.</source>
        <translation>Wählen Sie bis zu %1 Leads. Für mehr gibt es Regeln unter Einstellungen ▸ Datenschutz.</translation>
    </message>
    <message>
        <source>Everything about this person, into a new folder in</source>
        <translation>Alles über diese Person, in einen neuen Ordner in</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1: a page to read, the same as JSON, and %n file(s).</source>
        <translation>
            <numerusform>Geschrieben nach %1: eine lesbare Seite, dasselbe als JSON und %n Datei.</numerusform>
            <numerusform>Geschrieben nach %1: eine lesbare Seite, dasselbe als JSON und %n Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n Lead</numerusform>
            <numerusform>%n Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1 notes and calls, %2 tasks, %3 files and everything that the journal says of them. There is no undo; export everything first if the person asked for it.</source>
        <translation>Mit %1 Notizen und Anrufen, %2 Aufgaben, %3 Dateien und allem, was das Journal davon sagt. Das lässt sich nicht rückgängig machen; exportieren Sie vorher alles, wenn die Person darum gebeten hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) or older copies still have it until they are deleted.</source>
        <translation>
            <numerusform>%n Sicherung oder ältere Kopie enthält es noch, bis sie gelöscht wird.</numerusform>
            <numerusform>%n Sicherungen oder ältere Kopien enthalten es noch, bis sie gelöscht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of other leads, views or imports name them and stay.</source>
        <translation>
            <numerusform>%n Text anderer Leads, Ansichten oder Importe nennt die Person und bleibt.</numerusform>
            <numerusform>%n Texte anderer Leads, Ansichten oder Importe nennen die Person und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) erased for good.</source>
        <translation>
            <numerusform>%n Lead endgültig gelöscht.</numerusform>
            <numerusform>%n Leads endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that were made elsewhere by other means, such as a file manager or a backup of the whole disk, are not known to Leadwright.</source>
        <translation>Kopien, die auf anderem Weg anderswo gemacht wurden, etwa mit einem Dateiverwalter oder einer Sicherung der ganzen Festplatte, kennt Leadwright nicht.</translation>
    </message>
</context>
<context>
    <name>lead::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>What is kept of people, for how long, and the proof of what was done with it. One person is exported or erased from the menu of the lead.</source>
        <translation>Was von Personen aufbewahrt wird, wie lange, und der Nachweis, was damit getan wurde. Eine einzelne Person wird über das Menü des Leads exportiert oder gelöscht.</translation>
    </message>
    <message>
        <source>Add a r&amp;ule…</source>
        <translation>Rege&amp;l hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Nachsehen</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>How long leads are kept</source>
        <translation>Wie lange Leads bleiben</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Nothing is erased by itself: a rule says which leads are due, and you erase them here.</source>
        <translation>Nichts wird von selbst gelöscht: Eine Regel sagt, welche Leads fällig sind, und Sie löschen sie hier.</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>delete old leads</source>
        <translation>alte Leads löschen</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>DSGVO</translation>
    </message>
    <message>
        <source>Leads that are due</source>
        <translation>Fällige Leads</translation>
    </message>
    <message>
        <source>Looks which leads the rules find today, and erases nothing.</source>
        <translation>Sieht nach, welche Leads die Regeln heute finden, und löscht nichts.</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>Journal prüfen</translation>
    </message>
    <message>
        <source>Every act and every change against the chain of checksums, and its end against what the backups know.</source>
        <translation>Jeder Vorgang und jede Änderung gegen die Kette der Prüfsummen, und das Ende gegen das, was die Sicherungen wissen.</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>Nachweis</translation>
    </message>
    <message numerus="yes">
        <source>Erase after %n month(s) without a touch</source>
        <translation>
            <numerusform>Nach %n Monat ohne Berührung löschen</numerusform>
            <numerusform>Nach %n Monaten ohne Berührung löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, where %2</source>
        <translation>%1, wo %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the rule %1</source>
        <translation>Die Regel %1 entfernen</translation>
    </message>
    <message>
        <source>The rule “%1” is kept.</source>
        <translation>Die Regel „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>The rule “%1” is removed.</source>
        <translation>Die Regel „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n lead(s), such as %2</source>
        <translation>
            <numerusform>%1: %n Lead, nämlich %2</numerusform>
            <numerusform>%1: %n Leads, zum Beispiel %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n Lead</numerusform>
            <numerusform>%n Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message>
        <source>With their notes, tasks, files and everything that the journal says of them. There is no undo. Backups that were made before still have them.</source>
        <translation>Mit Notizen, Aufgaben, Dateien und allem, was das Journal von ihnen sagt. Das lässt sich nicht rückgängig machen. Frühere Sicherungen enthalten sie noch.</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) erased for good.</source>
        <translation>
            <numerusform>%n Lead endgültig gelöscht.</numerusform>
            <numerusform>%n Leads endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>All %1 acts are as they were written.</source>
        <translation>Alle %1 Vorgänge sind, wie sie geschrieben wurden.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) agree.</source>
        <translation>
            <numerusform>%n Sicherung stimmt überein.</numerusform>
            <numerusform>%n Sicherungen stimmen überein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::PrivacyService</name>
    <message>
        <source>This workspace can only be read. Its file or folder is write-protected.</source>
        <translation>Dieser Arbeitsbereich kann nur gelesen werden. Seine Datei oder sein Ordner ist schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>lead::ProfileCard</name>
    <message>
        <source>Describe whom you want as a customer. Each lead then has a fit in per cent, and beside it of how much of the profile anything is known.</source>
        <translation>Beschreiben Sie, wen Sie als Kunden möchten. Jeder Lead hat dann eine Passung in Prozent, und daneben, von wie viel des Profils etwas bekannt ist.</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>Idealkunde</translation>
    </message>
    <message>
        <source>Points for a fit of 100 %</source>
        <translation>Punkte für eine Passung von 100 %</translation>
    </message>
    <message>
        <source>A fit of 100 % adds to the score</source>
        <translation>Eine Passung von 100 % gibt dem Score</translation>
    </message>
    <message>
        <source>Learn from won and lost…</source>
        <translation>Aus gewonnenen und verlorenen lernen…</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>must be met</source>
        <translation>muss erfüllt sein</translation>
    </message>
    <message>
        <source>disqualifies who meets it</source>
        <translation>disqualifiziert, wer es erfüllt</translation>
    </message>
    <message>
        <source>Weight of “%1”</source>
        <translation>Gewicht von „%1“</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>known of %1</source>
        <translation>bekannt bei %1</translation>
    </message>
    <message>
        <source>known of %1,
met by %2</source>
        <translation>bekannt bei %1,
erfüllt von %2</translation>
    </message>
    <message>
        <source>It counts nothing any more: %1</source>
        <translation>Es zählt nicht mehr: %1</translation>
    </message>
</context>
<context>
    <name>lead::ProfileSection</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Who you are for the others in this workspace, and what only you see.</source>
        <translation>Wer Sie für die anderen in diesem Arbeitsbereich sind und was nur Sie sehen.</translation>
    </message>
    <message>
        <source>Show hints again</source>
        <translation>Hinweise wieder zeigen</translation>
    </message>
    <message>
        <source>The hints show again.</source>
        <translation>Die Hinweise werden wieder gezeigt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stands beside everything that you do.</source>
        <translation>Steht neben allem, was Sie tun.</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Shows after Leadwright is started again.</source>
        <translation>Wird nach einem Neustart von Leadwright sichtbar.</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>The short tour that showed when Leadwright was new.</source>
        <translation>Die kurze Tour, die beim ersten Start von Leadwright erschien.</translation>
    </message>
    <message>
        <source>tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>first steps</source>
        <translation>erste Schritte</translation>
    </message>
    <message>
        <source>Open a workspace to see who you are in it.</source>
        <translation>Öffnen Sie einen Arbeitsbereich, um zu sehen, wer Sie darin sind.</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 in „%2“</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>Ihr Profil ist gespeichert.</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You work here under this name from now on.</source>
        <translation>Sie arbeiten hier von nun an unter diesem Namen.</translation>
    </message>
    <message>
        <source>Several people work in this workspace, and none of them has your name on this computer, so you may only read. Choose who you are: the workspace keeps it for that name, and the history tells the others.</source>
        <translation>In diesem Arbeitsbereich arbeiten mehrere Personen, und keine von ihnen heißt so wie Sie auf diesem Computer; deshalb dürfen Sie nur lesen. Wählen Sie, wer Sie sind: Der Arbeitsbereich merkt es sich für diesen Namen, und der Verlauf sagt es den anderen.</translation>
    </message>
</context>
<context>
    <name>lead::ProgressLine</name>
    <message>
        <source>Nothing is loading</source>
        <translation>Es wird nichts geladen</translation>
    </message>
    <message>
        <source>Loading, %1 %</source>
        <translation>Laden, %1 %</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>lead::QualificationSection</name>
    <message>
        <source>Qualification</source>
        <translation>Qualifizierung</translation>
    </message>
    <message>
        <source>What the states of a lead mean here. A lead that comes to match a definition moves forward by itself, never back; every version stays, and the story of a lead says which one moved it.</source>
        <translation>Was die Stufen eines Leads hier bedeuten. Ein Lead, auf den eine Definition zutrifft, rückt von selbst vor, nie zurück; jede Version bleibt, und der Verlauf eines Leads sagt, welche ihn bewegt hat.</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Definition of %1</source>
        <translation>Definition von %1</translation>
    </message>
    <message>
        <source>lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>lead definition</source>
        <translation>Lead-Definition</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours, after a number</comment>
        <translation> h</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, after a number</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Accept within</source>
        <translation>Annehmen innerhalb von</translation>
    </message>
    <message>
        <source>Working hours from the moment when an MQL has its owner. Later it is overdue in My Day.</source>
        <translation>Arbeitsstunden ab dem Moment, in dem ein MQL seinen Betreuer hat. Danach ist er in „Mein Tag“ überfällig.</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>In the time zone of the workspace.</source>
        <translation>In der Zeitzone des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>A rejected lead wakes up after</source>
        <translation>Ein abgelehnter Lead wacht auf nach</translation>
    </message>
    <message>
        <source>Unless the rep chooses another day.</source>
        <translation>Wenn kein anderer Tag gewählt wird.</translation>
    </message>
    <message>
        <source>recycled</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>re-contact</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <translation>Version %1, seit %2</translation>
    </message>
    <message>
        <source>Version %1, since %2 by %3</source>
        <translation>Version %1, seit %2 von %3</translation>
    </message>
    <message>
        <source>The leads that match cannot be counted.</source>
        <translation>Die passenden Leads lassen sich nicht zählen.</translation>
    </message>
    <message>
        <source>Publish %1?</source>
        <translation>%1 veröffentlichen?</translation>
    </message>
    <message numerus="yes">
        <source>%n leads match that are not that far yet. They move forward now; those that somebody moved back stay. Undo takes all of it back.</source>
        <translation>
            <numerusform>%n Lead passt und ist noch nicht so weit. Er rückt jetzt vor, außer jemand hat ihn zurückgesetzt. Rückgängig nimmt alles zurück.</numerusform>
            <numerusform>%n Leads passen und sind noch nicht so weit. Sie rücken jetzt vor; wen jemand zurückgesetzt hat, der bleibt. Rückgängig nimmt alles zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>Published. %n leads changed.</source>
        <translation>
            <numerusform>Veröffentlicht. %n Lead geändert.</numerusform>
            <numerusform>Veröffentlicht. %n Leads geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::QualificationView</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Nach %1 verschoben</translation>
    </message>
    <message>
        <source>Woke up</source>
        <translation>Aufgewacht</translation>
    </message>
    <message>
        <source>Lifecycle: %1</source>
        <translation>Lebenszyklus: %1</translation>
    </message>
    <message>
        <source>Move along the lifecycle</source>
        <translation>Im Lebenszyklus verschieben</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Should be accepted since %1</source>
        <translation>Anzunehmen seit %1</translation>
    </message>
    <message>
        <source>Accept by %1</source>
        <translation>Annehmen bis %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Wakes up %1</source>
        <translation>Wacht auf am %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Why is it rejected?</source>
        <translation>Warum wird der Lead abgelehnt?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Why does it move from %1 to %2?</source>
        <translation>Warum geht der Lead von %1 nach %2?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>point of the checklist, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
</context>
<context>
    <name>lead::QuickAction</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lead::RailSearch</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search leads, commands and places</source>
        <translation>Leads, Befehle und Orte suchen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>button (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lead::ReasonRow</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, such as: no budget this year</source>
        <translation>Grund, etwa: dieses Jahr kein Budget</translation>
    </message>
    <message>
        <source>Wakes up on</source>
        <translation>Wacht auf am</translation>
    </message>
    <message>
        <source>Wakes up</source>
        <translation>Wacht auf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>span of time, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %n Tag</numerusform>
            <numerusform>In %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>In drei Monaten</translation>
    </message>
    <message>
        <source>In six months</source>
        <translation>In sechs Monaten</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>In einem Jahr</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag…</translation>
    </message>
</context>
<context>
    <name>lead::ReminderTeller</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, lead, task</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Lead öffnen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>lead, time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>task, lead</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders came while you were away</source>
        <translation>
            <numerusform>%n Erinnerung kam, während Sie weg waren</numerusform>
            <numerusform>%n Erinnerungen kamen, während Sie weg waren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reminders came, tasks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the first lead</source>
        <translation>Ersten Lead öffnen</translation>
    </message>
</context>
<context>
    <name>lead::RetentionDialog</name>
    <message>
        <source>Lost leads</source>
        <translation>Verlorene Leads</translation>
    </message>
    <message>
        <source>A rule for how long leads are kept</source>
        <translation>Eine Regel, wie lange Leads bleiben</translation>
    </message>
    <message>
        <source>A lead is due when nobody changed it, noted anything or planned a task for so many months.</source>
        <translation>Ein Lead ist fällig, wenn ihn so viele Monate niemand geändert, etwas notiert oder eine Aufgabe geplant hat.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>&amp;Monate</translation>
    </message>
    <message>
        <source>&amp;Only where</source>
        <translation>Nur &amp;wo</translation>
    </message>
    <message>
        <source>every lead</source>
        <translation>jeder Lead</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Every lead.</source>
        <translation>Jeder Lead.</translation>
    </message>
</context>
<context>
    <name>lead::ReviewListModel</name>
    <message>
        <source>The lead that it matched is gone</source>
        <translation>Der Lead, zu dem sie passte, ist nicht mehr da</translation>
    </message>
    <message>
        <source>Nothing new · %1</source>
        <translation>Nichts Neues · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) · %1</source>
        <translation>
            <numerusform>%n Unterschied · %1</numerusform>
            <numerusform>%n Unterschiede · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, line, why</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>lead::RuleDialog</name>
    <message>
        <source>What gives points</source>
        <translation>Was Punkte gibt</translation>
    </message>
    <message>
        <source>A condition</source>
        <translation>Eine Bedingung</translation>
    </message>
    <message>
        <source>An activity</source>
        <translation>Eine Aktivität</translation>
    </message>
    <message>
        <source>New rule in “%1”</source>
        <translation>Neue Regel in „%1“</translation>
    </message>
    <message>
        <source>Rule in “%1”</source>
        <translation>Regel in „%1“</translation>
    </message>
    <message>
        <source>Whatever it ended like; or: interested, appointment</source>
        <translation>Wie auch immer es ausging; oder: interested, appointment</translation>
    </message>
    <message>
        <source>each of them</source>
        <translation>jede davon</translation>
    </message>
    <message>
        <source>the first only</source>
        <translation>nur die erste</translation>
    </message>
    <message>
        <source>the newest, at most</source>
        <translation>die neuesten, höchstens</translation>
    </message>
    <message>
        <source>How many count</source>
        <translation>Wie viele zählen</translation>
    </message>
    <message>
        <source>How many count at most</source>
        <translation>Wie viele höchstens zählen</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>With the &amp;outcome</source>
        <translation>Mit dem &amp;Ergebnis</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>&amp;Disqualifies the lead instead</source>
        <translation>&amp;Disqualifiziert den Lead stattdessen</translation>
    </message>
    <message>
        <source>How many days it counts for</source>
        <translation>Wie viele Tage sie zählt</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>halve every</source>
        <translation>halbieren sich alle</translation>
    </message>
    <message>
        <source>become less every</source>
        <translation>werden weniger alle</translation>
    </message>
    <message>
        <source>How the points fade</source>
        <translation>Wie die Punkte vergehen</translation>
    </message>
    <message>
        <source>Days until the points fade</source>
        <translation>Tage, bis die Punkte vergehen</translation>
    </message>
    <message>
        <source>By how many per cent</source>
        <translation>Um wie viel Prozent</translation>
    </message>
    <message>
        <source>by </source>
        <comment>before a number of per cent</comment>
        <translation>um </translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>The date from which the points fade</source>
        <translation>Das Datum, ab dem die Punkte vergehen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>It counts for</source>
        <translation>Sie zählt</translation>
    </message>
    <message>
        <source>and its points</source>
        <comment>before: stay as they are, halve every 14 days</comment>
        <translation>und ihre Punkte</translation>
    </message>
    <message>
        <source>Both from this date on</source>
        <translation>Beides ab diesem Datum</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Choose which leads get the points.</source>
        <translation>Wählen Sie, welche Leads die Punkte bekommen.</translation>
    </message>
    <message>
        <source>Points of a condition fade from a date. Choose its field.</source>
        <translation>Punkte einer Bedingung vergehen ab einem Datum. Wählen Sie dessen Feld.</translation>
    </message>
    <message>
        <source>Give it points, or let it disqualify.</source>
        <translation>Geben Sie ihr Punkte, oder lassen Sie sie disqualifizieren.</translation>
    </message>
    <message>
        <source>Only of leads of which this holds</source>
        <translation>Nur von Leads, für die dies gilt</translation>
    </message>
    <message>
        <source>Leads of which this holds</source>
        <translation>Leads, für die dies gilt</translation>
    </message>
    <message>
        <source>Every lead.</source>
        <translation>Jeder Lead.</translation>
    </message>
    <message>
        <source>Nothing is asked yet.</source>
        <translation>Noch wird nach nichts gefragt.</translation>
    </message>
    <message>
        <source>Condition of the rule</source>
        <translation>Bedingung der Regel</translation>
    </message>
</context>
<context>
    <name>lead::RuleRow</name>
    <message>
        <source>Disqualifies</source>
        <translation>Disqualifiziert</translation>
    </message>
    <message>
        <source>More about this rule</source>
        <translation>Mehr zu dieser Regel</translation>
    </message>
    <message>
        <source>Drag to another place, or press Ctrl+Shift+Up and Down</source>
        <translation>An einen anderen Platz ziehen, oder Strg+Umschalt+Hoch und Runter drücken</translation>
    </message>
    <message>
        <source>“%1” counts</source>
        <translation>„%1“ zählt</translation>
    </message>
    <message>
        <source>Points of “%1”</source>
        <translation>Punkte von „%1“</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>Mehr zu „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every lead</source>
        <translation>Jeder Lead</translation>
    </message>
    <message>
        <source>A condition that cannot be read</source>
        <translation>Eine Bedingung, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Gives something to %1 of %2 leads.</source>
        <translation>Gibt %1 von %2 Leads etwas.</translation>
    </message>
</context>
<context>
    <name>lead::RuleTable</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>%1: position %2 of %3 in %4.</source>
        <translation>%1: Platz %2 von %3 in %4.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>“%1” removed. Ctrl+Z brings it back.</source>
        <translation>„%1“ entfernt. Strg+Z bringt sie zurück.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>lead::RulesFile</name>
    <message>
        <source>Export the scoring rules</source>
        <translation>Scoring-Regeln exportieren</translation>
    </message>
    <message>
        <source>Scoring rules (*.json)</source>
        <translation>Scoring-Regeln (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Scoring rules</source>
        <translation>Scoring-Regeln</translation>
    </message>
    <message>
        <source>Open scoring rules from a file</source>
        <translation>Scoring-Regeln aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>The scoring rules are in %1.</source>
        <translation>Die Scoring-Regeln stehen in %1.</translation>
    </message>
    <message>
        <source>“%1” was not taken in, and the rules are as they were. %2</source>
        <translation>„%1“ wurde nicht übernommen, und die Regeln sind, wie sie waren. %2</translation>
    </message>
    <message>
        <source>The rules of “%1” are being edited. They count once they are published.</source>
        <translation>Die Regeln aus „%1“ werden bearbeitet. Sie zählen, sobald sie veröffentlicht sind.</translation>
    </message>
</context>
<context>
    <name>lead::RulesSection</name>
    <message>
        <source>Leads are not scored yet</source>
        <translation>Leads haben noch keinen Score</translation>
    </message>
    <message>
        <source>Rules give each lead points for what it is and what it did, so that the best are called first. Begin with a proven set and make it yours; nothing counts before you publish it.</source>
        <translation>Regeln geben jedem Lead Punkte für das, was er ist und was er tat, damit die besten zuerst angerufen werden. Beginnen Sie mit einem bewährten Satz und passen Sie ihn an; nichts zählt, bevor Sie es veröffentlichen.</translation>
    </message>
    <message>
        <source>Start with sales to &amp;people</source>
        <translation>Mit Verkauf an &amp;Personen beginnen</translation>
    </message>
    <message>
        <source>Start with sales to &amp;companies</source>
        <translation>Mit Verkauf an &amp;Firmen beginnen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>Was getestet wird</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Alle Leads</translation>
    </message>
    <message>
        <source>Single leads</source>
        <translation>Einzelne Leads</translation>
    </message>
    <message>
        <source>Test with all leads</source>
        <translation>Test mit allen Leads</translation>
    </message>
    <message>
        <source>Test with single leads</source>
        <translation>Test mit einzelnen Leads</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>The scoring rules could not be read</source>
        <translation>Die Scoring-Regeln konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Other rules were stored while you were editing.</source>
        <translation>Während Sie bearbeiteten, wurden andere Regeln gespeichert.</translation>
    </message>
    <message>
        <source>The leads could not be counted. %1</source>
        <translation>Die Leads konnten nicht gezählt werden. %1</translation>
    </message>
    <message>
        <source>%1, counted over all of %2 leads</source>
        <translation>%1, gezählt über alle %2 Leads</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Condition of “%1”</source>
        <translation>Bedingung von „%1“</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>A rule has to ask for something. Remove the rule instead.</source>
        <translation>Eine Regel muss nach etwas fragen. Entfernen Sie stattdessen die Regel.</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Regel hinzufügen…</translation>
    </message>
    <message>
        <source>Name and kind…</source>
        <translation>Name und Art…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove the group and its rules</source>
        <translation>Gruppe mit ihren Regeln entfernen</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Den Entwurf verwerfen?</translation>
    </message>
    <message>
        <source>The rules that are active stay as they are.</source>
        <translation>Die aktiven Regeln bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>All %1 leads are scored anew.</source>
        <translation>Alle %1 Leads werden neu bewertet.</translation>
    </message>
    <message numerus="yes">
        <source>%n become hot.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n wird heiß.</numerusform>
            <numerusform>%n werden heiß.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cease to be hot.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n ist nicht mehr heiß.</numerusform>
            <numerusform>%n sind nicht mehr heiß.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads that come to match a definition by their new score move on. Undo takes all of it back.</source>
        <translation>Leads, die durch ihren neuen Score eine Definition erfüllen, rücken vor. Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Publish version %1 of the scoring rules?</source>
        <translation>Version %1 der Scoring-Regeln veröffentlichen?</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Scoring all leads anew</source>
        <translation>Alle Leads werden neu bewertet</translation>
    </message>
    <message>
        <source>Scoring is switched off</source>
        <translation>Scoring ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Leads have no score, grade or temperature. The rules that counted before are kept.</source>
        <translation>Leads haben keinen Score, keine Note und keine Temperatur. Die Regeln, die vorher zählten, sind noch da.</translation>
    </message>
    <message>
        <source>&amp;Open rules from a file…</source>
        <translation>&amp;Regeln aus einer Datei öffnen …</translation>
    </message>
    <message>
        <source>More about the rules</source>
        <translation>Mehr zu den Regeln</translation>
    </message>
    <message>
        <source>&amp;Use version %1 again…</source>
        <translation>&amp;Version %1 wieder verwenden …</translation>
    </message>
    <message>
        <source>%1, and no leads yet</source>
        <translation>%1, und noch keine Leads</translation>
    </message>
    <message>
        <source>Export the rules…</source>
        <translation>Regeln exportieren …</translation>
    </message>
    <message>
        <source>Open rules from a file…</source>
        <translation>Regeln aus einer Datei öffnen …</translation>
    </message>
    <message>
        <source>Switch scoring off…</source>
        <translation>Scoring ausschalten …</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Dieser Arbeitsbereich kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Switch scoring off?</source>
        <translation>Scoring ausschalten?</translation>
    </message>
    <message>
        <source>All leads lose their score, grade and temperature, and no definition that asks for them moves a lead. The rules are kept, and can count again at any time.</source>
        <translation>Alle Leads verlieren Score, Note und Temperatur, und keine Definition, die danach fragt, bewegt einen Lead. Die Regeln bleiben und können jederzeit wieder zählen.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
</context>
<context>
    <name>lead::SampleModel</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>lead::SampleService</name>
    <message>
        <source>The sample team cannot be written to %1.</source>
        <translation>Das Beispielteam kann nicht nach %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>lead::SaveBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>lead::ScoreEditor</name>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Dieser Arbeitsbereich kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” asks for a field that is not there any more. Change its condition, or remove it.</source>
        <translation>„%1“ fragt nach einem Feld, das es nicht mehr gibt. Ändern Sie die Bedingung, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Draft saved. It counts once it is published.</source>
        <translation>Entwurf gespeichert. Er zählt, sobald er veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>Entwurf verworfen.</translation>
    </message>
    <message>
        <source>Version %1 of the scoring rules counts now.</source>
        <translation>Version %1 der Scoring-Regeln zählt jetzt.</translation>
    </message>
    <message>
        <source>%1 Stopped: the definitions were not held against all leads.</source>
        <translation>%1 Angehalten: die Definitionen wurden nicht an allen Leads geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n leads moved on.</source>
        <comment>after a sentence</comment>
        <translation>
            <numerusform>%1 %n Lead rückte vor.</numerusform>
            <numerusform>%1 %n Leads rückten vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads are not scored any more.</source>
        <translation>Leads werden nicht mehr bewertet.</translation>
    </message>
</context>
<context>
    <name>lead::ScoreHistogram</name>
    <message>
        <source>Distribution of the scores</source>
        <translation>Verteilung der Scores</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Score %1: %2 leads now, %3 with the changes.</source>
        <translation>Score %1: jetzt %2 Leads, mit den Änderungen %3.</translation>
    </message>
    <message>
        <source>Score %1: %2 leads.</source>
        <translation>Score %1: %2 Leads.</translation>
    </message>
    <message>
        <source>Active rules</source>
        <translation>Aktive Regeln</translation>
    </message>
    <message>
        <source>With the changes</source>
        <translation>Mit den Änderungen</translation>
    </message>
</context>
<context>
    <name>lead::ScoreRing</name>
    <message>
        <source>Score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Noch kein Score</translation>
    </message>
</context>
<context>
    <name>lead::ScoreSummary</name>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Hide what the score is made of</source>
        <translation>Ausblenden, woraus der Score besteht</translation>
    </message>
    <message>
        <source>Show what the score is made of</source>
        <translation>Anzeigen, woraus der Score besteht</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>disqualifiziert</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>Note %1</translation>
    </message>
    <message>
        <source>Without anything new it will be %1 on %2.</source>
        <translation>Wenn nichts geschieht, ist er am %2 %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n-mal)</numerusform>
            <numerusform>%1 (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>out</source>
        <translation>raus</translation>
    </message>
    <message>
        <source>Limit of the group: %1 to %2</source>
        <translation>Grenze der Gruppe: %1 bis %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Ideal customer, %1 % known</source>
        <translation>Idealkunde, %1 % bekannt</translation>
    </message>
    <message>
        <source>No rule gives it points yet.</source>
        <translation>Noch gibt ihm keine Regel Punkte.</translation>
    </message>
</context>
<context>
    <name>lead::ScoreWaterfall</name>
    <message>
        <source>What the score is made of</source>
        <translation>Woraus der Score besteht</translation>
    </message>
    <message>
        <source>out</source>
        <translation>raus</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n-mal)</numerusform>
            <numerusform>%1 (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit of “%1”</source>
        <translation>Grenze von „%1“</translation>
    </message>
    <message>
        <source>Ideal customer, %1 % known</source>
        <translation>Idealkunde, %1 % bekannt</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Disqualifiziert</translation>
    </message>
    <message>
        <source>Limit of the score</source>
        <translation>Grenze des Scores</translation>
    </message>
    <message>
        <source>With the changes</source>
        <translation>Mit den Änderungen</translation>
    </message>
    <message>
        <source>Active rules</source>
        <translation>Aktive Regeln</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>lead::ScoredLeads</name>
    <message>
        <source>%1 → %2</source>
        <comment>old and new score</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>lead::ScoringPage</name>
    <message>
        <source>Ways of scoring</source>
        <translation>Arten des Scorings</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
</context>
<context>
    <name>lead::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>lead::SessionView</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 an hour</source>
        <comment>such as: 12 calls, number</comment>
        <translation>%1 · %2 pro Stunde</translation>
    </message>
    <message>
        <source>Call with %1: %2</source>
        <comment>lead, outcome</comment>
        <translation>Anruf bei %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n erreicht</numerusform>
            <numerusform>%n erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointments</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations one after the other</source>
        <translation>
            <numerusform>%n Gespräch hintereinander</numerusform>
            <numerusform>%n Gespräche hintereinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads left for later</source>
        <translation>
            <numerusform>%n Lead bleibt für später</numerusform>
            <numerusform>%n Leads bleiben für später</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the session</source>
        <translation>Das war die Anrufrunde</translation>
    </message>
    <message>
        <source>Call session</source>
        <translation>Anrufrunde</translation>
    </message>
    <message>
        <source>Leads of the session</source>
        <translation>Leads der Anrufrunde</translation>
    </message>
    <message>
        <source>&amp;Back to My Day</source>
        <translation>&amp;Zurück zu Mein Tag</translation>
    </message>
    <message>
        <source>Work those &amp;left for later</source>
        <translation>Die &amp;übrigen bearbeiten</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 is on %2, who is left for later.</source>
        <comment>a colleague, a lead</comment>
        <translation>%1 bearbeitet %2; der Lead bleibt für später.</translation>
    </message>
</context>
<context>
    <name>lead::SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No setting is called like that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>%1 •</source>
        <extracomment>A section of the settings with a draft that is not saved; the dot says so.</extracomment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat nicht gespeicherte Änderungen.</translation>
    </message>
</context>
<context>
    <name>lead::SettingsSection</name>
    <message>
        <source>%1: that could not be read</source>
        <comment>a section of the settings</comment>
        <translation>%1: Das konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>lead::ShortcutSheet</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>List of leads</source>
        <translation>Liste der Leads</translation>
    </message>
    <message>
        <source>Selected lead</source>
        <translation>Gewählter Lead</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pipeline board</source>
        <translation>Pipeline-Board</translation>
    </message>
    <message>
        <source>My Day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
</context>
<context>
    <name>lead::ShownValue</name>
    <message>
        <source>%1: empty</source>
        <comment>a field</comment>
        <translation>%1: leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>lead::SimulationView</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>By what leads are judged</source>
        <translation>Wonach Leads beurteilt werden</translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>Wie sie jetzt sind</translation>
    </message>
    <message>
        <source>As they came in</source>
        <translation>Wie sie kamen</translation>
    </message>
    <message>
        <source>Work it out again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Who would become hot</source>
        <translation>Wer heiß würde</translation>
    </message>
    <message>
        <source>Leads that would become hot</source>
        <translation>Leads, die heiß würden</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Heiß</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Disqualifiziert</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Mittlerer Score</translation>
    </message>
    <message>
        <source>Won ranked above lost</source>
        <translation>Gewonnene über verlorenen</translation>
    </message>
    <message>
        <source>Rank by every version</source>
        <translation>Mit jeder Version ordnen</translation>
    </message>
    <message>
        <source>In how many pairs of a won and a lost lead the won one has the higher score. 50 % is chance.</source>
        <translation>In wie vielen Paaren aus einem gewonnenen und einem verlorenen Lead der gewonnene den höheren Score hat. 50 % sind Zufall.</translation>
    </message>
    <message>
        <source>How well each version ranks</source>
        <translation>Wie gut jede Version ordnet</translation>
    </message>
    <message>
        <source>What was known of each lead when it came in: no later change, no activity. Nothing of the outcome can be peeked at.</source>
        <translation>Was von jedem Lead bekannt war, als er kam: keine spätere Änderung, keine Aktivität. Vom Ausgang ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>All that is known by now. What was filled in after a lead was won or lost flatters the ranking.</source>
        <translation>Alles, was bis jetzt bekannt ist. Was eingetragen wurde, nachdem ein Lead gewonnen oder verloren war, schmeichelt der Rangfolge.</translation>
    </message>
    <message>
        <source>That could not be worked out. %1</source>
        <translation>Das konnte nicht berechnet werden. %1</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message numerus="yes">
        <source>%n leads would be hot.</source>
        <translation>
            <numerusform>%n Lead wäre heiß.</numerusform>
            <numerusform>%n Leads wären heiß.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead would become hot or cease to be.</source>
        <translation>Kein Lead würde heiß oder wäre es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n leads would become hot.</source>
        <translation>
            <numerusform>%n Lead würde heiß.</numerusform>
            <numerusform>%n Leads würden heiß.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would cease to be hot.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n wäre nicht mehr heiß.</numerusform>
            <numerusform>%n wären nicht mehr heiß.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes won and lost leads. There are %1 and %2.</source>
        <translation>Dazu braucht es gewonnene und verlorene Leads. Es gibt %1 und %2.</translation>
    </message>
    <message>
        <source>Who would become hot: the first %1</source>
        <translation>Wer heiß würde: die ersten %1</translation>
    </message>
    <message>
        <source>Version %1 (active)</source>
        <translation>Version %1 (aktiv)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Rank again</source>
        <translation>Neu ordnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Testing the rules with leads as they came in</source>
        <translation>Regeln werden an Leads getestet, wie sie kamen</translation>
    </message>
    <message>
        <source>Not worked out.</source>
        <translation>Nicht berechnet.</translation>
    </message>
    <message>
        <source>There are no leads yet to test with.</source>
        <translation>Es gibt noch keine Leads zum Testen.</translation>
    </message>
</context>
<context>
    <name>lead::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>lead::SortEdit</name>
    <message>
        <source>Then by</source>
        <translation>Dann nach</translation>
    </message>
    <message>
        <source>Sort by a further field</source>
        <translation>Nach einem weiteren Feld sortieren</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Do not sort by this</source>
        <translation>Nicht danach sortieren</translation>
    </message>
</context>
<context>
    <name>lead::SpanValuesEdit</name>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>lead::StageEntryPanel</name>
    <message>
        <source>“%1” asks for this</source>
        <translation>„%1“ verlangt dies</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n of %2 leads)</source>
        <translation>
            <numerusform>%1 (%n von %2 Leads)</numerusform>
            <numerusform>%1 (%n von %2 Leads)</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>“%1” asks for it.</source>
        <translation>„%1“ verlangt das.</translation>
    </message>
    <message>
        <source>Type a date and a time ahead.</source>
        <translation>Geben Sie ein Datum und eine Uhrzeit an, die noch kommen.</translation>
    </message>
</context>
<context>
    <name>lead::StageLimitsPanel</name>
    <message>
        <source>Nothing enters &amp;beyond the limit</source>
        <translation>Über die &amp;Grenze kommt nichts</translation>
    </message>
    <message>
        <source>Leads at most</source>
        <translation>Leads höchstens</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Rots after days without contact</source>
        <translation>Bleibt liegen nach Tagen ohne Kontakt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Mehr…</translation>
    </message>
    <message>
        <source>What the stage asks for, its name, colour and probability, in the settings</source>
        <translation>Was die Phase verlangt, ihr Name, ihre Farbe und Wahrscheinlichkeit, in den Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>lead::StagePill</name>
    <message>
        <source>Stage: %1</source>
        <translation>Phase: %1</translation>
    </message>
    <message>
        <source>Move to another stage (%1)</source>
        <translation>In eine andere Phase verschieben (%1)</translation>
    </message>
</context>
<context>
    <name>lead::StageRulesPanel</name>
    <message>
        <source>To enter “%1” a lead needs</source>
        <translation>Um in „%1“ zu kommen, braucht ein Lead</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>A next step with a &amp;date ahead</source>
        <translation>Einen nächsten Schritt mit einem &amp;Datum, das noch kommt</translation>
    </message>
    <message>
        <source>Such as an appointment. Whoever moves a lead without one is asked for it.</source>
        <translation>Etwa einen Termin. Wer einen Lead ohne ihn verschiebt, wird danach gefragt.</translation>
    </message>
    <message>
        <source>Nothing enters beyond its &amp;limit</source>
        <translation>Über das &amp;Limit hinaus kommt nichts hinein</translation>
    </message>
    <message>
        <source>The stage has no limit.</source>
        <translation>Die Phase hat kein Limit.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n Angabe</numerusform>
            <numerusform>%n Angaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::StatusRow</name>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
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
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Local time %1</source>
        <translation>Ortszeit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 local, opens in %2</source>
        <translation>%1 Ortszeit, öffnet in %2</translation>
    </message>
    <message>
        <source>%1. Calls are decent from 8:00 to 21:00 there.</source>
        <translation>%1. Anrufe sind dort von 8:00 bis 21:00 Uhr angemessen.</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Verschoben nach %1</translation>
    </message>
</context>
<context>
    <name>lead::Stepper</name>
    <message>
        <source>Step %1, %2, done</source>
        <translation>Schritt %1, %2, erledigt</translation>
    </message>
    <message>
        <source>Step %1, %2, current</source>
        <translation>Schritt %1, %2, aktuell</translation>
    </message>
    <message>
        <source>Step %1, %2, not yet</source>
        <translation>Schritt %1, %2, noch offen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>lead::TabStrip</name>
    <message>
        <source>All tabs</source>
        <translation>Alle Tabs</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <translation>%1, nicht gespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>lead::TagDialog</name>
    <message>
        <source>Rename the tag “%1”</source>
        <translation>Tag „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Every lead that has it gets the new name.</source>
        <translation>Jeder Lead mit diesem Tag erhält den neuen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” exists, with %n lead(s). The two become one.</source>
        <translation>
            <numerusform>„%1“ gibt es schon, mit %n Lead. Die beiden werden eins.</numerusform>
            <numerusform>„%1“ gibt es schon, mit %n Leads. Die beiden werden eins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::TagPicker</name>
    <message>
        <source>Find or create a tag</source>
        <translation>Tag suchen oder anlegen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <comment>a tag</comment>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <comment>a tag</comment>
        <translation>%1, nicht gewählt</translation>
    </message>
</context>
<context>
    <name>lead::TagsSection</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>A tag lives as long as a lead has it. Giving one the name of another merges the two.</source>
        <translation>Ein Tag besteht, solange ein Lead es hat. Erhält eines den Namen eines anderen, werden beide zusammengeführt.</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Tags suchen</translation>
    </message>
    <message>
        <source>&amp;Rename or merge…</source>
        <translation>&amp;Umbenennen oder zusammenführen…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Rename tags</source>
        <translation>Tags umbenennen</translation>
    </message>
    <message>
        <source>merge tags</source>
        <translation>Tags zusammenführen</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Tags entfernen</translation>
    </message>
    <message>
        <source>delete tags</source>
        <translation>Tags löschen</translation>
    </message>
    <message>
        <source>No lead has a tag yet. Give leads one in the list with L, or in their detail.</source>
        <translation>Noch kein Lead hat ein Tag. Vergeben Sie Tags in der Liste mit L oder im Detail der Leads.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lead(s)</source>
        <translation>
            <numerusform>%1, %n Lead</numerusform>
            <numerusform>%1, %n Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is “%2” now.</source>
        <translation>„%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>Remove the tag “%1”?</source>
        <translation>Tag „%1“ entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) lose it. Undo brings it back.</source>
        <translation>
            <numerusform>%n Lead verliert es. Rückgängig bringt es zurück.</numerusform>
            <numerusform>%n Leads verlieren es. Rückgängig bringt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Tag entfernen</translation>
    </message>
    <message>
        <source>The tag “%1” is gone.</source>
        <translation>Das Tag „%1“ ist entfernt.</translation>
    </message>
</context>
<context>
    <name>lead::TaskCard</name>
    <message>
        <source>Take the task away</source>
        <translation>Aufgabe entfernen</translation>
    </message>
    <message>
        <source>Open the lead %1</source>
        <translation>Lead %1 öffnen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date and time, length</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reminder when it is due</source>
        <translation>Erinnerung bei Fälligkeit</translation>
    </message>
    <message>
        <source>Reminder %1 before</source>
        <comment>length of time</comment>
        <translation>Erinnerung %1 vorher</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>person</comment>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>This time comes when the one before is done.</source>
        <translation>Dieses Mal kommt, wenn das davor erledigt ist.</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
</context>
<context>
    <name>lead::TaskEditor</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day or date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Sagen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Art der Aufgabe</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
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
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Aufgabe</translation>
    </message>
    <message numerus="yes">
        <source>Next step for %n leads</source>
        <translation>
            <numerusform>Nächster Schritt für %n Lead</numerusform>
            <numerusform>Nächster Schritt für %n Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>No length</source>
        <translation>Ohne Dauer</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Keine Erinnerung</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Bei Fälligkeit</translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>Einen Tag vorher</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>length of time</comment>
        <translation>%1 vorher</translation>
    </message>
    <message>
        <source>The lead&apos;s owner</source>
        <translation>Betreuer des Leads</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Wiederholung</translation>
    </message>
    <message>
        <source>Re&amp;minder</source>
        <translation>&amp;Erinnerung</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Betreuer</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Working days that the tasks are dealt out over</source>
        <translation>Werktage, auf die die Aufgaben verteilt werden</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>Zu dieser Zeit</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztags</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Vormittags</translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation>Nachmittags</translation>
    </message>
    <message>
        <source>Over working days</source>
        <translation>Auf Werktage verteilen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>Aufgaben hinzufügen</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>The clock skips that time on this day; it will be %1.</source>
        <translation>Die Uhr überspringt diese Zeit an dem Tag; es wird %1.</translation>
    </message>
    <message>
        <source>Somebody who is not there any more</source>
        <translation>Jemand, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>lead::TaskRow</name>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Zu erledigen: %1</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>Task reopened</source>
        <translation>Aufgabe wieder geöffnet</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>Mehr zu „%1“</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Task taken away</source>
        <translation>Aufgabe entfernt</translation>
    </message>
    <message>
        <source>! %1</source>
        <comment>task that matters much</comment>
        <translation>! %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
</context>
<context>
    <name>lead::TasksView</name>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is planned for this lead. A task reminds you of the next step.</source>
        <translation>Für diesen Lead ist nichts geplant. Eine Aufgabe erinnert Sie an den nächsten Schritt.</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>ERLEDIGT</translation>
    </message>
</context>
<context>
    <name>lead::TemplateList</name>
    <message>
        <source>&amp;Look into…</source>
        <translation>&amp;Ansehen…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Chosen for the headings</source>
        <translation>Für Überschriften</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Importvorlagen</translation>
    </message>
    <message>
        <source>%1, for the headings %2</source>
        <translation>%1, für die Überschriften %2</translation>
    </message>
    <message>
        <source>No template yet. Map the columns of a list and choose “Save as template”; the next list with these headings is mapped by itself.</source>
        <translation>Noch keine Vorlage. Ordnen Sie die Spalten einer Liste zu und wählen Sie „Als Vorlage speichern“; die nächste Liste mit diesen Überschriften wird von selbst zugeordnet.</translation>
    </message>
    <message>
        <source>Another template is named “%1”.</source>
        <translation>Eine andere Vorlage heißt schon „%1“.</translation>
    </message>
    <message>
        <source>Rename the template “%1”</source>
        <translation>Vorlage „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The template “%1” is “%2” now.</source>
        <translation>Die Vorlage „%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>Vorlage „%1“ löschen?</translation>
    </message>
    <message>
        <source>What was imported with it stays. Watched folders that use it take the template of each file&apos;s headings. Undo brings it back.</source>
        <translation>Was mit ihr importiert wurde, bleibt. Überwachte Ordner, die sie verwenden, nehmen die Vorlage für die Überschriften jeder Datei. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>The template “%1” is deleted.</source>
        <translation>Die Vorlage „%1“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>lead::TestEdit</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Wählen Sie ein Feld.</translation>
    </message>
</context>
<context>
    <name>lead::TextValuesEdit</name>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Several with commas between</source>
        <translation>Mehrere durch Kommas getrennt</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>Between two numbers</comment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>lead::TextsSection</name>
    <message>
        <source>Scripts and templates</source>
        <translation>Leitfäden und Vorlagen</translation>
    </message>
    <message>
        <source>What to say on the telephone in each stage, and notes that are written often. “{first_name}” stands for what is known of the lead. Everybody who works here has the same.</source>
        <translation>Was in jeder Phase am Telefon zu sagen ist, und Notizen, die oft geschrieben werden. „{first_name}“ steht für das, was vom Lead bekannt ist. Alle, die hier arbeiten, haben dieselben.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <source>A&amp;dd template</source>
        <translation>Vorlage &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move template</source>
        <translation>Vorlage ent&amp;fernen</translation>
    </message>
    <message>
        <source>Call scripts</source>
        <translation>Gesprächsleitfäden</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>The script stands beside the calls with every lead in this stage.</source>
        <translation>Der Leitfaden steht neben den Anrufen bei allen Leads in dieser Phase.</translation>
    </message>
    <message>
        <source>script</source>
        <translation>leitfaden</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>Call script</source>
        <translation>Gesprächsleitfaden</translation>
    </message>
    <message>
        <source>what to say</source>
        <translation>was zu sagen ist</translation>
    </message>
    <message>
        <source>Note templates</source>
        <translation>Notizvorlagen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>snippets</source>
        <translation>textbausteine</translation>
    </message>
    <message>
        <source>text blocks</source>
        <translation>bausteine</translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation>Eine Vorlage hinzufügen</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Feld einfügen</translation>
    </message>
    <message>
        <source>Insert a field into: %1</source>
        <comment>name of an editor</comment>
        <translation>Feld einfügen in: %1</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mein Name</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Andere Felder</translation>
    </message>
    <message>
        <source>Hello {first_name}, this is {my_name}…</source>
        <translation>Guten Tag {first_name}, hier ist {my_name}…</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Scripts and templates are saved.</source>
        <translation>Leitfäden und Vorlagen sind gespeichert.</translation>
    </message>
    <message>
        <source>There are no templates yet.</source>
        <translation>Es gibt noch keine Vorlagen.</translation>
    </message>
</context>
<context>
    <name>lead::ThresholdBar</name>
    <message>
        <source>From %1 to %2: warm from %3, hot from %4</source>
        <translation>Von %1 bis %2: warm ab %3, heiß ab %4</translation>
    </message>
</context>
<context>
    <name>lead::TimeGrid</name>
    <message>
        <source>Hours of the days</source>
        <translation>Stunden der Tage</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>This time of a repeated task comes when the one before is done.</source>
        <translation>Dieses Mal einer wiederholten Aufgabe kommt, wenn das davor erledigt ist.</translation>
    </message>
    <message>
        <source>What is done stays where it was.</source>
        <translation>Was erledigt ist, bleibt, wo es war.</translation>
    </message>
    <message>
        <source>Picked up %1. Arrows move it, Enter puts it down, Esc puts it back.</source>
        <translation>%1 aufgenommen. Pfeile bewegen, Eingabe legt ab, Esc legt zurück.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, free</source>
        <comment>day, time</comment>
        <translation>%1, %2, frei</translation>
    </message>
    <message>
        <source>this hour comes twice</source>
        <translation>diese Stunde kommt zweimal</translation>
    </message>
    <message>
        <source>the clock skips this hour</source>
        <translation>die Uhr überspringt diese Stunde</translation>
    </message>
    <message numerus="yes">
        <source>+%n</source>
        <comment>more tasks</comment>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Eintrag kopieren</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin on top</source>
        <translation>Oben anheften</translation>
    </message>
</context>
<context>
    <name>lead::TimelineDelegate</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>lead::TimelineModel</name>
    <message>
        <source>TODAY</source>
        <translation>HEUTE</translation>
    </message>
    <message>
        <source>YESTERDAY</source>
        <translation>GESTERN</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>Day and month as QLocale formats them: &quot;Nov 18&quot; in English, &quot;18. Nov&quot; (d. MMM) in German</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>The same with the year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>PINNED</source>
        <translation>ANGEHEFTET</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n times</source>
        <translation>
            <numerusform>%1 · %n-mal</numerusform>
            <numerusform>%1 · %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <comment>who, what, when</comment>
        <translation>%1 %2, %3.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Von %1.</translation>
    </message>
</context>
<context>
    <name>lead::ToastView</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>lead::Tour</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>One field for everything</source>
        <translation>Ein Feld für alles</translation>
    </message>
    <message>
        <source>%1 finds leads, commands and places from anywhere. Type &gt; for commands only.</source>
        <translation>%1 findet Leads, Befehle und Orte von überall. Mit &gt; suchen Sie nur Befehle.</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Liste übernehmen</translation>
    </message>
    <message>
        <source>Drop a CSV file anywhere on this window. Nothing is written before you have seen what becomes of it.</source>
        <translation>Ziehen Sie eine CSV-Datei irgendwo auf dieses Fenster. Nichts wird geschrieben, bevor Sie gesehen haben, was daraus wird.</translation>
    </message>
    <message>
        <source>Every command has a key</source>
        <translation>Jeder Befehl hat eine Taste</translation>
    </message>
    <message>
        <source>%1 shows them all. Letters work wherever you are not typing.</source>
        <translation>%1 zeigt sie alle. Buchstaben wirken überall, wo Sie nicht gerade schreiben.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>%1 takes back what you did, also an import. What happened is kept under the bell.</source>
        <translation>%1 nimmt zurück, was Sie getan haben, auch einen Import. Was geschehen ist, steht unter der Glocke.</translation>
    </message>
</context>
<context>
    <name>lead::TrialView</name>
    <message>
        <source>Pick a lead…</source>
        <translation>Lead wählen…</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Lead öffnen</translation>
    </message>
    <message>
        <source>100 by chance</source>
        <translation>100 zufällige</translation>
    </message>
    <message>
        <source>Leads that are tried</source>
        <translation>Getestete Leads</translation>
    </message>
    <message>
        <source>Pick a lead</source>
        <translation>Einen Lead wählen</translation>
    </message>
    <message>
        <source>Which lead do you want to try?</source>
        <translation>Welchen Lead möchten Sie testen?</translation>
    </message>
    <message>
        <source>That could not be worked out. %1</source>
        <translation>Das konnte nicht berechnet werden. %1</translation>
    </message>
    <message>
        <source>There are no leads to try.</source>
        <translation>Es gibt keine Leads zum Testen.</translation>
    </message>
    <message>
        <source>%1 leads by chance: %2 rise, %3 fall.</source>
        <translation>%1 zufällige Leads: %2 steigen, %3 fallen.</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>disqualifiziert</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>Note %1</translation>
    </message>
    <message>
        <source>fit %1 %</source>
        <translation>Passung %1 %</translation>
    </message>
    <message>
        <source>%1 (until now %2)</source>
        <translation>%1 (bisher %2)</translation>
    </message>
</context>
<context>
    <name>lead::UndoImportDialog</name>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>Den Import von %1 rückgängig machen?</translation>
    </message>
    <message>
        <source>%1 leads and values that nobody touched go back to what they were. %2 were worked on since and stay as they are:</source>
        <translation>%1 Leads und Werte, die niemand angefasst hat, werden wieder, was sie waren. %2 wurden seither bearbeitet und bleiben, wie sie sind:</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>Was bleibt, wie es ist</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Undo untouched only</source>
        <translation>&amp;Nur Unberührtes rückgängig machen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>lead, why it stays</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 is “%3” now, changed by %4 on %5</source>
        <comment>lead, field, value, person, when</comment>
        <translation>%1 · %2 ist jetzt „%3“, geändert von %4 am %5</translation>
    </message>
</context>
<context>
    <name>lead::UndoQuestion</name>
    <message>
        <source>%1 changed %2, %3.</source>
        <comment>person, lead, when</comment>
        <translation>%1 hat %2 geändert, %3.</translation>
    </message>
    <message>
        <source>%1 changed %2 of %3 to “%4”, %5.</source>
        <comment>person, field, lead, value, when</comment>
        <translation>%1 hat %2 von %3 auf „%4“ geändert, %5.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n values were changed since “%1”</source>
        <translation>
            <numerusform>%n Wert wurde seit „%1“ geändert</numerusform>
            <numerusform>%n Werte wurden seit „%1“ geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep leaves these as they are and takes back the rest.</source>
        <translation>Behalten lässt diese, wie sie sind, und nimmt den Rest zurück.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Undo anyway</source>
        <translation>Trotzdem &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lead::UnplannedList</name>
    <message>
        <source>%1, %2, no next step</source>
        <comment>lead, stage</comment>
        <translation>%1, %2, ohne nächsten Schritt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>stage, owner</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Every open lead has a next step.</source>
        <translation>Jeder offene Lead hat einen nächsten Schritt.</translation>
    </message>
    <message>
        <source>Leads without a next step</source>
        <translation>Leads ohne nächsten Schritt</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Ohne nächsten Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads, the best %1 below. Drag one to a time.</source>
        <translation>
            <numerusform>%Ln Lead, unten die besten %1. Ziehen Sie einen auf eine Zeit.</numerusform>
            <numerusform>%Ln Leads, unten die besten %1. Ziehen Sie einen auf eine Zeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads. Drag one to a time.</source>
        <translation>
            <numerusform>%Ln Lead. Ziehen Sie ihn auf eine Zeit.</numerusform>
            <numerusform>%Ln Leads. Ziehen Sie einen auf eine Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The leads could not be listed. %1</source>
        <translation>Die Leads konnten nicht aufgelistet werden. %1</translation>
    </message>
    <message>
        <source>There are no leads yet.</source>
        <translation>Es gibt noch keine Leads.</translation>
    </message>
</context>
<context>
    <name>lead::UsersSection</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Everybody who works leads here. Whoever leaves is switched off and stays in the history.</source>
        <translation>Alle, die hier mit Leads arbeiten. Wer geht, wird abgeschaltet und bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation>Benutzer &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>invite</source>
        <translation>einladen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Switch a user off</source>
        <translation>Benutzer abschalten</translation>
    </message>
    <message>
        <source>deactivate</source>
        <translation>deaktivieren</translation>
    </message>
    <message>
        <source>remove user</source>
        <translation>Benutzer entfernen</translation>
    </message>
    <message>
        <source>hand over leads</source>
        <translation>Leads übergeben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of user %1</source>
        <translation>Name von Benutzer %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail of %1</source>
        <translation>E-Mail von %1</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n Lead</numerusform>
            <numerusform>%n Leads</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1 abschalten</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>This is you. Somebody else can switch you off.</source>
        <translation>Das sind Sie. Jemand anders kann Sie abschalten.</translation>
    </message>
    <message>
        <source>%1 keeps them</source>
        <translation>%1 behält sie</translation>
    </message>
    <message>
        <source>Nobody: they wait for an owner</source>
        <translation>Niemand: Sie warten auf einen Betreuer</translation>
    </message>
    <message>
        <source>Switch %1 off?</source>
        <translation>%1 abschalten?</translation>
    </message>
    <message>
        <source>%1 can own no new leads then and stays in the history. This applies when you save.</source>
        <translation>%1 kann dann keine neuen Leads betreuen und bleibt im Verlauf. Das gilt, sobald Sie speichern.</translation>
    </message>
    <message numerus="yes">
        <source>Who gets the %n lead(s) and the open tasks?</source>
        <translation>
            <numerusform>Wer erhält den %n Lead und die offenen Aufgaben?</numerusform>
            <numerusform>Wer erhält die %n Leads und die offenen Aufgaben?</numerusform>
        </translation>
    </message>
    <message>
        <source>The users are saved.</source>
        <translation>Die Benutzer sind gespeichert.</translation>
    </message>
    <message>
        <source>What roles may do</source>
        <translation>Was Rollen dürfen</translation>
    </message>
    <message>
        <source>Sees everything and changes nothing.</source>
        <translation>Sieht alles und ändert nichts.</translation>
    </message>
    <message>
        <source>Works leads: adds, edits, calls, moves and merges them, writes notes and tasks.</source>
        <translation>Bearbeitet Leads: legt sie an, ändert, ruft an, verschiebt und führt sie zusammen, schreibt Notizen und Aufgaben.</translation>
    </message>
    <message>
        <source>Also imports and exports, erases for good, keeps backups and sets the workspace up.</source>
        <translation>Importiert und exportiert außerdem, löscht endgültig, sichert und richtet den Arbeitsbereich ein.</translation>
    </message>
    <message>
        <source>Also says who works here and in which role.</source>
        <translation>Bestimmt außerdem, wer hier arbeitet und in welcher Rolle.</translation>
    </message>
    <message>
        <source>Roles keep colleagues from mistakes. They do not defend the file from somebody who can open it with other programs.</source>
        <translation>Rollen bewahren Kollegen vor Fehlern. Sie schützen die Datei nicht vor jemandem, der sie mit anderen Programmen öffnen kann.</translation>
    </message>
</context>
<context>
    <name>lead::ValueEditor</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>2026-03-31</source>
        <translation>2026-03-31</translation>
    </message>
    <message>
        <source>2026-03-31 14:30</source>
        <translation>2026-03-31 14:30</translation>
    </message>
    <message>
        <source>Separate with commas</source>
        <translation>Mit Kommas trennen</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Day of %1</source>
        <translation>Tag für %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>lead::ValuesEdit</name>
    <message>
        <source>Say what to compare with.</source>
        <translation>Geben Sie an, womit verglichen wird.</translation>
    </message>
</context>
<context>
    <name>lead::VersionList</name>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>Versions of the scoring rules</source>
        <translation>Versionen der Scoring-Regeln</translation>
    </message>
    <message>
        <source>Scoring rules</source>
        <translation>Scoring-Regeln</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Being edited</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n ungespeicherte Änderung</numerusform>
            <numerusform>%n ungespeicherte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Version %1: no scoring</source>
        <translation>Version %1: kein Scoring</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>lead::WelcomePage</name>
    <message>
        <source>Welcome to Leadwright</source>
        <translation>Willkommen bei Leadwright</translation>
    </message>
    <message>
        <source>Your leads stay in one file on this computer. How do you want to begin?</source>
        <translation>Ihre Leads bleiben in einer Datei auf diesem Computer. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Open the &amp;sample team</source>
        <translation>&amp;Beispielteam öffnen</translation>
    </message>
    <message>
        <source>Look around in an invented team with 2,000 leads; nothing of yours is touched.</source>
        <translation>Sehen Sie sich in einem erfundenen Team mit 2.000 Leads um; Ihre Daten bleiben unberührt.</translation>
    </message>
    <message>
        <source>&amp;Import a list</source>
        <translation>Liste &amp;importieren</translation>
    </message>
    <message>
        <source>Bring in a CSV or text file of any program; its columns are recognised.</source>
        <translation>Übernehmen Sie eine CSV- oder Textdatei aus einem beliebigen Programm; die Spalten werden erkannt.</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Begin with an empty workspace and the stages that fit your kind of sales.</source>
        <translation>Beginnen Sie mit einem leeren Arbeitsbereich und den Phasen, die zu Ihrem Vertrieb passen.</translation>
    </message>
</context>
<context>
    <name>lead::WindowCommands</name>
    <message>
        <source>New workspace…</source>
        <translation>Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>Create a file</source>
        <translation>Datei anlegen</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Open the sample team</source>
        <translation>Beispielteam öffnen</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste importieren…</translation>
    </message>
    <message>
        <source>Bring in leads</source>
        <translation>Leads übernehmen</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Search and commands…</source>
        <translation>Suche und Befehle…</translation>
    </message>
    <message>
        <source>Collapse the navigation</source>
        <translation>Navigation einklappen</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Expand the navigation</source>
        <translation>Navigation ausklappen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>Tastaturbefehle</translation>
    </message>
    <message>
        <source>Show the hints again</source>
        <translation>Hinweise wieder zeigen</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>„%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>„%1“ wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Open a workspace first</source>
        <translation>Öffnen Sie zuerst einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>There is nothing to go back to</source>
        <translation>Es gibt kein Zurück mehr</translation>
    </message>
    <message>
        <source>There is nothing to go forward to</source>
        <translation>Es gibt kein Vorwärts mehr</translation>
    </message>
    <message>
        <source>Another import is running</source>
        <translation>Ein anderer Import läuft</translation>
    </message>
    <message>
        <source>Add a lead…</source>
        <translation>Lead hinzufügen…</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Create a lead</source>
        <translation>Lead anlegen</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Wer was geändert hat</translation>
    </message>
    <message>
        <source>Decide rows that were set aside…</source>
        <translation>Zurückgestellte Zeilen entscheiden…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>No row waits for a decision</source>
        <translation>Keine Zeile wartet auf eine Entscheidung</translation>
    </message>
</context>
<context>
    <name>lead::WindowMenus</name>
    <message>
        <source>&amp;Workspace</source>
        <translation>A&amp;rbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Lead</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt verwendete öffnen</translation>
    </message>
</context>
<context>
    <name>lead::WindowSet</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message numerus="yes">
        <source>The import of %1 was stopped; %n leads are in.</source>
        <translation>
            <numerusform>Der Import von %1 wurde angehalten; %n Lead ist übernommen.</numerusform>
            <numerusform>Der Import von %1 wurde angehalten; %n Leads sind übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported: %n leads.</source>
        <translation>
            <numerusform>%1 ist importiert: %n Lead.</numerusform>
            <numerusform>%1 ist importiert: %n Leads.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the leads</source>
        <translation>Leads zeigen</translation>
    </message>
    <message>
        <source>%1 is not finished. Stop it and quit?</source>
        <translation>%1 ist nicht fertig. Anhalten und beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are not finished. Stop them and quit?</source>
        <translation>
            <numerusform>%n Vorgang ist nicht fertig. Anhalten und beenden?</numerusform>
            <numerusform>%n Vorgänge sind nicht fertig. Anhalten und beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done until now stays and can be undone.</source>
        <translation>Was bisher getan ist, bleibt und kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>%1 in the watched folder %2 was left alone. %3</source>
        <comment>file, folder, why</comment>
        <translation>%1 im überwachten Ordner %2 blieb liegen. %3</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 from the watched folder %2 is imported: %n leads.</source>
        <comment>file, folder</comment>
        <translation>
            <numerusform>%1 aus dem überwachten Ordner %2 ist importiert: %n Lead.</numerusform>
            <numerusform>%1 aus dem überwachten Ordner %2 ist importiert: %n Leads.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring knows acts that are not in this workspace. Look at Settings, Data, End of the journal.</source>
        <translation>Der Schlüsselbund kennt Vorgänge, die in diesem Arbeitsbereich fehlen. Sehen Sie unter Einstellungen, Daten, Ende des Journals nach.</translation>
    </message>
</context>
<context>
    <name>lead::WorkspaceCare</name>
    <message>
        <source>%1 can only be read: its file or folder is write-protected, or a newer version of Leadwright wrote it.</source>
        <translation>%1 kann nur gelesen werden: Datei oder Ordner sind schreibgeschützt, oder eine neuere Version von Leadwright hat sie geschrieben.</translation>
    </message>
    <message>
        <source>%1 lies on a network drive, so only this program has it open. Others can open it when you have closed it.</source>
        <translation>%1 liegt auf einem Netzlaufwerk, daher hat nur dieses Programm es geöffnet. Andere können es öffnen, wenn Sie es geschlossen haben.</translation>
    </message>
    <message>
        <source>Something in %1 does not fit together. Look at Settings, Data, Integrity.</source>
        <translation>In %1 passt etwas nicht zusammen. Sehen Sie unter Einstellungen, Daten, Integrität nach.</translation>
    </message>
    <message>
        <source>The daily backup of %1 could not be made. %2</source>
        <translation>Die tägliche Sicherung von %1 konnte nicht gemacht werden. %2</translation>
    </message>
    <message>
        <source>The lists of %1 did not show what it holds. They were made anew; nothing is lost. %2</source>
        <translation>Die Listen von %1 zeigten nicht, was darin steht. Sie wurden neu angelegt; es ist nichts verloren. %2</translation>
    </message>
    <message>
        <source>%1 is damaged. Stop working in it: recover what can be read, or restore a backup under Settings, Data.</source>
        <translation>%1 ist beschädigt. Arbeiten Sie nicht weiter darin: Retten Sie, was lesbar ist, oder stellen Sie unter Einstellungen, Daten eine Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>lead::WorkspaceClaim</name>
    <message>
        <source>This workspace is open in another Leadwright, which does not answer. Close that one, or wait until it has finished.</source>
        <translation>Dieser Arbeitsbereich ist in einem anderen Leadwright geöffnet, das nicht antwortet. Schließen Sie jenes oder warten Sie, bis es fertig ist.</translation>
    </message>
</context>
<context>
    <name>lead::WorkspaceDoor</name>
    <message>
        <source>%1 leads are read.</source>
        <translation>%1 Leads sind gelesen.</translation>
    </message>
    <message>
        <source>%1 leads are invented.</source>
        <translation>%1 Leads sind erfunden.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 wird angelegt</translation>
    </message>
    <message>
        <source>Making the sample team</source>
        <translation>Das Beispielteam wird angelegt</translation>
    </message>
</context>
<context>
    <name>lead::WorkspaceSection</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Everybody who works in this workspace shares these.</source>
        <translation>Gilt für alle, die in diesem Arbeitsbereich arbeiten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stands above the navigation and in the title of the window.</source>
        <translation>Steht über der Navigation und im Titel des Fensters.</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Of amounts that name none.</source>
        <translation>Für Beträge, die keine nennen.</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>dollar</source>
        <translation>Dollar</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>How telephone numbers and places without a country are read.</source>
        <translation>Wie Telefonnummern und Orte ohne Land gelesen werden.</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>In which days begin and end, for the reports too.</source>
        <translation>In der Tage beginnen und enden, auch für die Berichte.</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>The workspace is saved.</source>
        <translation>Der Arbeitsbereich ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>lead::WorkspaceSwitcher</name>
    <message>
        <source>Choose a workspace</source>
        <translation>Arbeitsbereich wählen</translation>
    </message>
    <message>
        <source>Workspace %1; choose another</source>
        <translation>Arbeitsbereich %1; anderen wählen</translation>
    </message>
</context>
</TS>
