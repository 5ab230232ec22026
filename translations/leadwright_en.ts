<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are not in the folder %1: %2. Copy them there from a backup that has them, or attach them again.</source>
        <translation>
            <numerusform>%n attached file is not in the folder %1: %2. Copy it there from a backup that has it, or attach it again.</numerusform>
            <numerusform>%n attached files are not in the folder %1: %2. Copy them there from a backup that has them, or attach them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) in the folder %1 are damaged or cannot be read: %2. Copy them there from a backup that has them, or attach them again.</source>
        <translation>
            <numerusform>%n attached file in the folder %1 is damaged or cannot be read: %2. Copy it there from a backup that has it, or attach it again.</numerusform>
            <numerusform>%n attached files in the folder %1 are damaged or cannot be read: %2. Copy them there from a backup that has them, or attach them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkActs</name>
    <message numerus="yes">
        <source>%n leads stay where they are. %1</source>
        <translation>
            <numerusform>%n lead stays where it is. %1</numerusform>
            <numerusform>%n leads stay where they are. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message numerus="yes">
        <source>The file has %Ln entries; %1 are the most that are read at once. Export a shorter time.</source>
        <translation>
            <numerusform>The file has %Ln entry; %1 are the most that are read at once. Export a shorter time.</numerusform>
            <numerusform>The file has %Ln entries; %1 are the most that are read at once. Export a shorter time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message numerus="yes">
        <source>Nobody was in touch for %n days.</source>
        <translation>
            <numerusform>Nobody was in touch for %n day.</numerusform>
            <numerusform>Nobody was in touch for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” allows %n.</source>
        <comment>a stage, days</comment>
        <translation>
            <numerusform>“%1” allows %n.</numerusform>
            <numerusform>“%1” allows %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>The chain of %n operation(s) is whole.</source>
        <translation>
            <numerusform>The chain of %n operation is whole.</numerusform>
            <numerusform>The chain of %n operations is whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) still wait, since their lead is gone: create a lead of them, or skip them.</source>
        <translation>
            <numerusform>%n row still waits, since its lead is gone: create a lead of it, or skip it.</numerusform>
            <numerusform>%n rows still wait, since their lead is gone: create a lead of them, or skip them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its end was held against what %n backup(s) know of it.</source>
        <translation>
            <numerusform>Its end was held against what %n backup knows of it.</numerusform>
            <numerusform>Its end was held against what %n backups know of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads match that are not that far yet.</source>
        <translation>
            <numerusform>%n lead matches that is not that far yet.</numerusform>
            <numerusform>%n leads match that are not that far yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n row(s) wait for review (leadwright-cli reviews)</source>
        <translation>
            <numerusform>  %n row waits for review (leadwright-cli reviews)</numerusform>
            <numerusform>  %n rows wait for review (leadwright-cli reviews)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s) written to %1</source>
        <translation>
            <numerusform>%n rejected row written to %1</numerusform>
            <numerusform>%n rejected rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnCheck</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayReasons</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DefinitionActs</name>
    <message numerus="yes">
        <source>%n leads match a definition by today’s date</source>
        <translation>
            <numerusform>%n lead matches a definition by today’s date</numerusform>
            <numerusform>%n leads match a definition by today’s date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message numerus="yes">
        <source>Erase %n lead(s)</source>
        <translation>
            <numerusform>Erase %n lead</numerusform>
            <numerusform>Erase %n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolidayActs</name>
    <message numerus="yes">
        <source>%n entries are no whole days and were left out.</source>
        <translation>
            <numerusform>%n entry is no whole day and was left out.</numerusform>
            <numerusform>%n entries are no whole days and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Import %1: %n row(s)</source>
        <translation>
            <numerusform>Import %1: %n row</numerusform>
            <numerusform>Import %1: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNotice</name>
    <message numerus="yes">
        <source>%n place(s) could not be read as text, the first in line %1, and became “�”. Save the file as UTF-8, or name its encoding, and import it again.</source>
        <translation>
            <numerusform>%n place could not be read as text, in line %1, and became “�”. Save the file as UTF-8, or name its encoding, and import it again.</numerusform>
            <numerusform>%n places could not be read as text, the first in line %1, and became “�”. Save the file as UTF-8, or name its encoding, and import it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of this UTF-8 file were written in another encoding and read as Windows-1252, the first in line %1. Look at the letters in them.</source>
        <translation>
            <numerusform>%n line of this UTF-8 file, line %1, was written in another encoding and read as Windows-1252. Look at the letters in it.</numerusform>
            <numerusform>%n lines of this UTF-8 file were written in another encoding and read as Windows-1252, the first in line %1. Look at the letters in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had a quote in the wrong place and were mended; look at lines %1.</source>
        <translation>
            <numerusform>%n row had a quote in the wrong place and was mended; look at line %1.</numerusform>
            <numerusform>%n rows had a quote in the wrong place and were mended; look at lines %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) were left out, because no field takes them: %1.</source>
        <translation>
            <numerusform>%n column was left out, because no field takes it: %1.</numerusform>
            <numerusform>%n columns were left out, because no field takes them: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message numerus="yes">
        <source>Decide %n row(s) that an import set aside</source>
        <translation>
            <numerusform>Decide %n row that an import set aside</numerusform>
            <numerusform>Decide %n rows that an import set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadActs</name>
    <message numerus="yes">
        <source>Delete %n leads</source>
        <translation>
            <numerusform>Delete %n lead</numerusform>
            <numerusform>Delete %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n leads into %1</source>
        <translation>
            <numerusform>Merge %n lead into %1</numerusform>
            <numerusform>Merge %n leads into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelDifference</name>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>Every %n weeks on %1</source>
        <comment>days of the week</comment>
        <translation>
            <numerusform>Every week on %1</numerusform>
            <numerusform>Every %n weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>Every month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>Every year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more times</source>
        <comment>repetition</comment>
        <translation>
            <numerusform>%1, once more</numerusform>
            <numerusform>%1, %n more times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeDate</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters</source>
        <translation>
            <numerusform>%n quarter</numerusform>
            <numerusform>%n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageGate</name>
    <message numerus="yes">
        <source>%n leads cannot enter “%2” yet, such as %1. Missing: %3.</source>
        <translation>
            <numerusform>%n lead cannot enter “%2” yet: %1. Missing: %3.</numerusform>
            <numerusform>%n leads cannot enter “%2” yet, such as %1. Missing: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads are not there any more.</source>
        <translation>
            <numerusform>%n lead is not there any more.</numerusform>
            <numerusform>%n leads are not there any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n leads were changed by others and stay where they are.</source>
        <translation>
            <numerusform>%1 %n lead was changed by others and stays where it is.</numerusform>
            <numerusform>%1 %n leads were changed by others and stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::AssignmentTeller</name>
    <message numerus="yes">
        <source>%1 gave you %n leads</source>
        <comment>person</comment>
        <translation>
            <numerusform>%1 gave you %n lead</numerusform>
            <numerusform>%1 gave you %n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::BackupActs</name>
    <message numerus="yes">
        <source>Backed up %n lead(s), checked.</source>
        <translation>
            <numerusform>Backed up %n lead, checked.</numerusform>
            <numerusform>Backed up %n leads, checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::BoardColumnWidget</name>
    <message numerus="yes">
        <source>%n leads</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads, and the limit is %1</source>
        <translation>
            <numerusform>%n lead, and the limit is %1</numerusform>
            <numerusform>%n leads, and the limit is %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::BoardPage</name>
    <message numerus="yes">
        <source>%n leads</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 over %2, %n leads there.</source>
        <translation>
            <numerusform>%1 over %2, %n lead there.</numerusform>
            <numerusform>%1 over %2, %n leads there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads stay in %1.</source>
        <translation>
            <numerusform>%n lead stays in %1.</numerusform>
            <numerusform>%n leads stay in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was moved. %n leads stay in %1.</source>
        <translation>
            <numerusform>Nothing was moved. %n lead stays in %1.</numerusform>
            <numerusform>Nothing was moved. %n leads stay in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads dropped in %1.</source>
        <translation>
            <numerusform>%n lead dropped in %1.</numerusform>
            <numerusform>%n leads dropped in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::CalendarPage</name>
    <message numerus="yes">
        <source>There are more tasks than fit here. The first %Ln are shown; look at a shorter time or at your own.</source>
        <translation>
            <numerusform>There are more tasks than fit here. The first is shown; look at a shorter time or at your own.</numerusform>
            <numerusform>There are more tasks than fit here. The first %Ln are shown; look at a shorter time or at your own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks written to %1</source>
        <translation>
            <numerusform>%Ln task written to %1</numerusform>
            <numerusform>%Ln tasks written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken away</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln taken away</numerusform>
            <numerusform>%Ln taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a lead</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln without a lead</numerusform>
            <numerusform>%Ln without a lead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>entries of a file</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::CalibrationPlot</name>
    <message numerus="yes">
        <source>%n lead(s): %1 predicted, %2 won</source>
        <translation>
            <numerusform>%n lead: %1 predicted, %2 won</numerusform>
            <numerusform>%n leads: %1 predicted, %2 won</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::ChangeBar</name>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::CollapsedColumn</name>
    <message numerus="yes">
        <source>%1, %n leads, folded</source>
        <translation>
            <numerusform>%1, %n lead, folded</numerusform>
            <numerusform>%1, %n leads, folded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::DataSection</name>
    <message numerus="yes">
        <source>%n older backup(s) lie in the same folder.</source>
        <translation>
            <numerusform>%n older backup lies in the same folder.</numerusform>
            <numerusform>%n older backups lie in the same folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lead(s)</source>
        <translation>
            <numerusform>%1, %n lead</numerusform>
            <numerusform>%1, %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n lead(s) to %1.</source>
        <translation>
            <numerusform>Exported %n lead to %1.</numerusform>
            <numerusform>Exported %n leads to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::DetailsView</name>
    <message numerus="yes">
        <source>Show %n empty field(s)</source>
        <translation>
            <numerusform>Show %n empty field</numerusform>
            <numerusform>Show %n empty fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::EraseDialog</name>
    <message numerus="yes">
        <source>%n file(s) of this workspace and its backups are on this disk. What is deleted cannot be brought back. Copies in other places stay.</source>
        <translation>
            <numerusform>%n file of this workspace and its backups is on this disk. What is deleted cannot be brought back. Copies in other places stay.</numerusform>
            <numerusform>%n files of this workspace and its backups are on this disk. What is deleted cannot be brought back. Copies in other places stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in other places have, or may have, what is in it. They stay; delete them yourself if nobody needs them:</source>
        <translation>
            <numerusform>%n file in another place has, or may have, what is in it. It stays; delete it yourself if nobody needs it:</numerusform>
            <numerusform>%n files in other places have, or may have, what is in it. They stay; delete them yourself if nobody needs them:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::ExportDialog</name>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>The selected lead</numerusform>
            <numerusform>The %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of this view</source>
        <translation>
            <numerusform>The %Ln of this view</numerusform>
            <numerusform>All %Ln of this view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln leads</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>All %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of the workspace</source>
        <translation>
            <numerusform>The %Ln of the workspace</numerusform>
            <numerusform>All %Ln of the workspace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n columns of this view</source>
        <translation>
            <numerusform>The %n column of this view</numerusform>
            <numerusform>The %n columns of this view</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::FieldsSection</name>
    <message numerus="yes">
        <source>This workspace has no fields of its own yet. Leadwright brings %n, from names and addresses to consent.</source>
        <translation>
            <numerusform>This workspace has no fields of its own yet. Leadwright brings %n, from names and addresses to consent.</numerusform>
            <numerusform>This workspace has no fields of its own yet. Leadwright brings %n, from names and addresses to consent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::FilterChip</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::HolidaysSection</name>
    <message numerus="yes">
        <source>%n days of %1 added; save to keep them.</source>
        <translation>
            <numerusform>%n day of %1 added; save to keep it.</numerusform>
            <numerusform>%n days of %1 added; save to keep them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries were left out.</source>
        <translation>
            <numerusform>%n more entry was left out.</numerusform>
            <numerusform>%n more entries were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::ImportColumnsView</name>
    <message numerus="yes">
        <source>%n mapped</source>
        <translation>
            <numerusform>%n mapped</numerusform>
            <numerusform>%n mapped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n not imported</numerusform>
            <numerusform>%n not imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::ImportDuplicatesView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::ImportFileView</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::ImportHistoryModel</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::ImportPage</name>
    <message numerus="yes">
        <source>Import %n lead(s)</source>
        <translation>
            <numerusform>Import %n lead</numerusform>
            <numerusform>Import %n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::ImportReviewView</name>
    <message numerus="yes">
        <source>%n row(s) match a lead. Decide what becomes of each.</source>
        <translation>
            <numerusform>%n row matches a lead. Decide what becomes of it.</numerusform>
            <numerusform>%n rows match a lead. Decide what becomes of each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) chosen</source>
        <translation>
            <numerusform>%n row chosen</numerusform>
            <numerusform>%n rows chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)?</source>
        <translation>
            <numerusform>%1: %n row?</numerusform>
            <numerusform>%1: %n rows?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had nothing new</source>
        <translation>
            <numerusform>%n had nothing new</numerusform>
            <numerusform>%n had nothing new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n created</numerusform>
            <numerusform>%n created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) still wait, since the lead that they matched is gone. Create a new lead of them, or skip them.</source>
        <translation>
            <numerusform>%n row still waits, since the lead that it matched is gone. Create a new lead of it, or skip it.</numerusform>
            <numerusform>%n rows still wait, since the lead that they matched is gone. Create new leads of them, or skip them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::ImportStartView</name>
    <message numerus="yes">
        <source>%n row(s) that imports set aside wait for a decision.</source>
        <translation>
            <numerusform>%n row that an import set aside waits for a decision.</numerusform>
            <numerusform>%n rows that imports set aside wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::JobBar</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::JourneyStrip</name>
    <message numerus="yes">
        <source>All %n</source>
        <comment>touchpoints</comment>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n touchpoints</source>
        <translation>
            <numerusform>Show %n touchpoint</numerusform>
            <numerusform>Show all %n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::LeadActions</name>
    <message numerus="yes">
        <source>Copied %n leads</source>
        <translation>
            <numerusform>Copied %n lead</numerusform>
            <numerusform>Copied %n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::LeadDetailView</name>
    <message numerus="yes">
        <source>%n similar lead(s): %1</source>
        <translation>
            <numerusform>%n similar lead: %1</numerusform>
            <numerusform>%n similar leads: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::LeadListModel</name>
    <message numerus="yes">
        <source>%n leads</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::LeadService</name>
    <message numerus="yes">
        <source>Exported %Ln leads to %1</source>
        <translation>
            <numerusform>Exported %Ln lead to %1</numerusform>
            <numerusform>Exported %Ln leads to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln that must not be contacted were left out.</source>
        <comment>what was exported</comment>
        <translation>
            <numerusform>%1. %Ln that must not be contacted was left out.</numerusform>
            <numerusform>%1. %Ln that must not be contacted were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::LeadsPage</name>
    <message numerus="yes">
        <source>and %n more rows</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the %n rows of the clipboard as leads?</source>
        <translation>
            <numerusform>Add the %n row of the clipboard as a lead?</numerusform>
            <numerusform>Add the %n rows of the clipboard as leads?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::LearnDialog</name>
    <message numerus="yes">
        <source>Take %n criteria</source>
        <translation>
            <numerusform>Take %n criterion</numerusform>
            <numerusform>Take %n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::MonthGrid</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tasks</source>
        <translation>
            <numerusform>%1, %n task</numerusform>
            <numerusform>%1, %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::NavigationRail</name>
    <message numerus="yes">
        <source>Notifications, %n new</source>
        <translation>
            <numerusform>Notifications, %n new</numerusform>
            <numerusform>Notifications, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n character(s). A few words that belong together only for you are best.</source>
        <translation>
            <numerusform>At least %n character. A few words that belong together only for you are best.</numerusform>
            <numerusform>At least %n characters. A few words that belong together only for you are best.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::PickedLeadActs</name>
    <message numerus="yes">
        <source>%1. Stopped after %n leads.</source>
        <translation>
            <numerusform>%1. Stopped after %n lead.</numerusform>
            <numerusform>%1. Stopped after %n leads.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::PipelinesSection</name>
    <message numerus="yes">
        <source>Where do its %n lead(s) go?</source>
        <translation>
            <numerusform>Where does its %n lead go?</numerusform>
            <numerusform>Where do its %n leads go?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::PredictionBars</name>
    <message numerus="yes">
        <source>%n other field(s)</source>
        <translation>
            <numerusform>%n other field</numerusform>
            <numerusform>%n other fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::PredictionSection</name>
    <message numerus="yes">
        <source>%n lead(s) were closed since.</source>
        <translation>
            <numerusform>%n lead was closed since.</numerusform>
            <numerusform>%n leads were closed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The prediction was trained with %n lead(s).</source>
        <translation>
            <numerusform>The prediction was trained with %n lead.</numerusform>
            <numerusform>The prediction was trained with %n leads.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::PrivacyActions</name>
    <message numerus="yes">
        <source>Written to %1: a page to read, the same as JSON, and %n file(s).</source>
        <translation>
            <numerusform>Written to %1: a page to read, the same as JSON, and %n file.</numerusform>
            <numerusform>Written to %1: a page to read, the same as JSON, and %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) or older copies still have it until they are deleted.</source>
        <translation>
            <numerusform>%n backup or older copy still has it until it is deleted.</numerusform>
            <numerusform>%n backups or older copies still have it until they are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of other leads, views or imports name them and stay.</source>
        <translation>
            <numerusform>%n text of other leads, views or imports names them and stays.</numerusform>
            <numerusform>%n texts of other leads, views or imports name them and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) erased for good.</source>
        <translation>
            <numerusform>%n lead erased for good.</numerusform>
            <numerusform>%n leads erased for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::PrivacySection</name>
    <message numerus="yes">
        <source>Erase after %n month(s) without a touch</source>
        <translation>
            <numerusform>Erase after %n month without a touch</numerusform>
            <numerusform>Erase after %n months without a touch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n lead(s), such as %2</source>
        <translation>
            <numerusform>%1: %n lead, %2</numerusform>
            <numerusform>%1: %n leads, such as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) erased for good.</source>
        <translation>
            <numerusform>%n lead erased for good.</numerusform>
            <numerusform>%n leads erased for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) agree.</source>
        <translation>
            <numerusform>%n backup agrees.</numerusform>
            <numerusform>%n backups agree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::QualificationSection</name>
    <message numerus="yes">
        <source>%n leads match that are not that far yet. They move forward now; those that somebody moved back stay. Undo takes all of it back.</source>
        <translation>
            <numerusform>%n lead matches that is not that far yet. It moves forward now, unless somebody moved it back. Undo takes all of it back.</numerusform>
            <numerusform>%n leads match that are not that far yet. They move forward now; those that somebody moved back stay. Undo takes all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published. %n leads changed.</source>
        <translation>
            <numerusform>Published. %n lead changed.</numerusform>
            <numerusform>Published. %n leads changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::ReasonRow</name>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::ReminderTeller</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders came while you were away</source>
        <translation>
            <numerusform>%n reminder came while you were away</numerusform>
            <numerusform>%n reminders came while you were away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::ReviewListModel</name>
    <message numerus="yes">
        <source>%n difference(s) · %1</source>
        <translation>
            <numerusform>%n difference · %1</numerusform>
            <numerusform>%n differences · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::RulesSection</name>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become hot.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n becomes hot.</numerusform>
            <numerusform>%n become hot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cease to be hot.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n ceases to be hot.</numerusform>
            <numerusform>%n cease to be hot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::ScoreEditor</name>
    <message numerus="yes">
        <source>%1 %n leads moved on.</source>
        <comment>after a sentence</comment>
        <translation>
            <numerusform>%1 %n lead moved on.</numerusform>
            <numerusform>%1 %n leads moved on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::ScoreSummary</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (once)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::ScoreWaterfall</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::SessionView</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointments</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations one after the other</source>
        <translation>
            <numerusform>%n conversation one after the other</numerusform>
            <numerusform>%n conversations one after the other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads left for later</source>
        <translation>
            <numerusform>%n lead left for later</numerusform>
            <numerusform>%n leads left for later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::SimulationView</name>
    <message numerus="yes">
        <source>%n leads would be hot.</source>
        <translation>
            <numerusform>%n lead would be hot.</numerusform>
            <numerusform>%n leads would be hot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads would become hot.</source>
        <translation>
            <numerusform>%n lead would become hot.</numerusform>
            <numerusform>%n leads would become hot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would cease to be hot.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n would cease to be hot.</numerusform>
            <numerusform>%n would cease to be hot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::StageEntryPanel</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n of %2 leads)</source>
        <translation>
            <numerusform>%1 (%n of %2 leads)</numerusform>
            <numerusform>%1 (%n of %2 leads)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::StageRulesPanel</name>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::StatusRow</name>
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
</context>
<context>
    <name>lead::TagDialog</name>
    <message numerus="yes">
        <source>“%1” exists, with %n lead(s). The two become one.</source>
        <translation>
            <numerusform>“%1” exists, with %n lead. The two become one.</numerusform>
            <numerusform>“%1” exists, with %n leads. The two become one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::TagsSection</name>
    <message numerus="yes">
        <source>%1, %n lead(s)</source>
        <translation>
            <numerusform>%1, %n lead</numerusform>
            <numerusform>%1, %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) lose it. Undo brings it back.</source>
        <translation>
            <numerusform>%n lead loses it. Undo brings it back.</numerusform>
            <numerusform>%n leads lose it. Undo brings it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::TaskEditor</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next step for %n leads</source>
        <translation>
            <numerusform>Next step for %n lead</numerusform>
            <numerusform>Next step for %n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::TimeGrid</name>
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
    <name>lead::TimelineModel</name>
    <message numerus="yes">
        <source>%1 · %n times</source>
        <translation>
            <numerusform>%1 · %n time</numerusform>
            <numerusform>%1 · %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::UndoQuestion</name>
    <message numerus="yes">
        <source>%n values were changed since “%1”</source>
        <translation>
            <numerusform>%n value was changed since “%1”</numerusform>
            <numerusform>%n values were changed since “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::UnplannedList</name>
    <message numerus="yes">
        <source>%Ln leads, the best %1 below. Drag one to a time.</source>
        <translation>
            <numerusform>%Ln lead, the best %1 below. Drag one to a time.</numerusform>
            <numerusform>%Ln leads, the best %1 below. Drag one to a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads. Drag one to a time.</source>
        <translation>
            <numerusform>%Ln lead. Drag it to a time.</numerusform>
            <numerusform>%Ln leads. Drag one to a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::UsersSection</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who gets the %n lead(s) and the open tasks?</source>
        <translation>
            <numerusform>Who gets the %n lead and the open tasks?</numerusform>
            <numerusform>Who gets the %n leads and the open tasks?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::VersionList</name>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::WindowSet</name>
    <message numerus="yes">
        <source>The import of %1 was stopped; %n leads are in.</source>
        <translation>
            <numerusform>The import of %1 was stopped; %n lead is in.</numerusform>
            <numerusform>The import of %1 was stopped; %n leads are in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported: %n leads.</source>
        <translation>
            <numerusform>%1 is imported: %n lead.</numerusform>
            <numerusform>%1 is imported: %n leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are not finished. Stop them and quit?</source>
        <translation>
            <numerusform>%n job is not finished. Stop it and quit?</numerusform>
            <numerusform>%n jobs are not finished. Stop them and quit?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from the watched folder %2 is imported: %n leads.</source>
        <comment>file, folder</comment>
        <translation>
            <numerusform>%1 from the watched folder %2 is imported: %n lead.</numerusform>
            <numerusform>%1 from the watched folder %2 is imported: %n leads.</numerusform>
        </translation>
    </message>
</context>
</TS>
