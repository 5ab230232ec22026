<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>ActivityActs</name>
    <message>
        <source>This is not there any more. Somebody removed it.</source>
        <translation>Esto ya no existe. Alguien lo quitó.</translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation>La nota está vacía. Escriba algo primero.</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>The call has no outcome. Say how it ended.</source>
        <translation>La llamada no tiene resultado. Indique cómo terminó.</translation>
    </message>
    <message>
        <source>Call with %1: %2</source>
        <translation>Llamada con %1: %2</translation>
    </message>
    <message>
        <source>Pin a note on %1</source>
        <translation>Fijar una nota sobre %1</translation>
    </message>
    <message>
        <source>Unpin a note on %1</source>
        <translation>Dejar de fijar una nota sobre %1</translation>
    </message>
    <message>
        <source>The task has no text. Say what is to be done.</source>
        <translation>La tarea no tiene texto. Indique qué hay que hacer.</translation>
    </message>
    <message>
        <source>Task for %1: %2</source>
        <translation>Tarea para %1: %2</translation>
    </message>
    <message>
        <source>Done for %1: %2</source>
        <translation>Hecho para %1: %2</translation>
    </message>
    <message>
        <source>Not done for %1: %2</source>
        <translation>Sin hacer para %1: %2</translation>
    </message>
    <message>
        <source>Snooze for %1: %2</source>
        <translation>Posponer para %1: %2</translation>
    </message>
    <message>
        <source>Change task for %1: %2</source>
        <translation>Cambiar tarea de %1: %2</translation>
    </message>
    <message>
        <source>Remove task for %1: %2</source>
        <translation>Quitar tarea de %1: %2</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>Adjuntar %1 a %2</translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation>Quitar %1 de %2</translation>
    </message>
    <message>
        <source>“%1” is no kind of task. There are call, email, text, meeting and todo.</source>
        <translation>«%1» no es un tipo de tarea. Existen call, email, text, meeting y todo.</translation>
    </message>
    <message>
        <source>A task takes between a minute and a week.</source>
        <translation>Una tarea dura entre un minuto y una semana.</translation>
    </message>
    <message>
        <source>A reminder comes at most four weeks before the task is due.</source>
        <translation>Un recordatorio llega como mucho cuatro semanas antes del vencimiento.</translation>
    </message>
    <message>
        <source>A task without a date can be neither repeated nor reminded of. Give it one.</source>
        <translation>Una tarea sin fecha no se puede repetir ni recordar. Dele una.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>No existe la zona horaria «%1».</translation>
    </message>
    <message>
        <source>This user is not there any more.</source>
        <translation>Este usuario ya no existe.</translation>
    </message>
    <message>
        <source>The note has %1 characters, and %2 are the most. Shorten it, or save it as a file and attach that.</source>
        <translation>La nota tiene %1 caracteres y el máximo son %2. Acórtela, o guárdela como archivo y adjúntelo.</translation>
    </message>
</context>
<context>
    <name>ActivityRepository</name>
    <message>
        <source>Somebody else changed this in the meantime. Look at it again and repeat your change.</source>
        <translation>Otra persona cambió esto mientras tanto. Revíselo y repita su cambio.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 cannot be read to its end.</source>
        <translation>%1 no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot serve as a backup.</source>
        <translation>%1 está dañado y no sirve como copia de seguridad.</translation>
    </message>
    <message>
        <source>There is already a file at %1. Choose another name.</source>
        <translation>Ya hay un archivo en %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The disk at %1 has too little room: %2 MB are needed.</source>
        <translation>El disco de %1 tiene poco espacio: se necesitan %2 MB.</translation>
    </message>
    <message>
        <source>The backup cannot be written to %1. Choose another place.</source>
        <translation>La copia de seguridad no se puede escribir en %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 is not what was written as a backup: its checksum differs. Take an older backup.</source>
        <translation>%1 no es lo que se escribió como copia de seguridad: su suma de comprobación difiere. Use una copia anterior.</translation>
    </message>
    <message>
        <source>The backup cannot be copied beside %1. Check free space and permissions.</source>
        <translation>La copia de seguridad no se puede copiar junto a %1. Compruebe el espacio libre y los permisos.</translation>
    </message>
    <message>
        <source>%1 cannot be moved aside. Close the programs that use it and try again.</source>
        <translation>No se puede apartar %1. Cierre los programas que lo usan e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The restored workspace cannot be put at %1; it is at %2.</source>
        <translation>El espacio de trabajo restaurado no se puede colocar en %1; está en %2.</translation>
    </message>
    <message>
        <source>%1 details belong to no lead.</source>
        <translation>%1 detalles no pertenecen a ningún lead.</translation>
    </message>
    <message>
        <source>%1 match keys belong to no lead.</source>
        <translation>%1 claves de comparación no pertenecen a ningún lead.</translation>
    </message>
    <message>
        <source>%1 leads stand in a stage that does not exist.</source>
        <translation>%1 leads están en una etapa que no existe.</translation>
    </message>
    <message>
        <source>%1 leads have an owner who does not exist.</source>
        <translation>%1 leads tienen un responsable que no existe.</translation>
    </message>
    <message>
        <source>%1 notes and calls belong to no lead.</source>
        <translation>%1 notas y llamadas no pertenecen a ningún lead.</translation>
    </message>
    <message>
        <source>The counts of %1 imports do not add up to their rows.</source>
        <translation>Los recuentos de %1 importaciones no suman sus filas.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>El archivo está dañado: %1</translation>
    </message>
    <message>
        <source>A row of the table %1 refers to one that does not exist.</source>
        <translation>Una fila de la tabla %1 remite a otra que no existe.</translation>
    </message>
    <message>
        <source>The journal does not fit its chain from operation %1 on. %2</source>
        <translation>El registro no concuerda con su cadena desde la operación %1. %2</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>Reparado: %1</translation>
    </message>
    <message>
        <source>%1 cannot be kept aside. Check free space and permissions of its folder.</source>
        <translation>%1 no se puede apartar. Compruebe el espacio libre y los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>%1 leads belong to an import that does not exist.</source>
        <translation>%1 leads pertenecen a una importación que no existe.</translation>
    </message>
    <message>
        <source>%1 tasks belong to no lead.</source>
        <translation>%1 tareas no pertenecen a ningún lead.</translation>
    </message>
    <message>
        <source>%1 stays in a stage belong to no lead.</source>
        <translation>%1 estancias en una etapa no pertenecen a ningún lead.</translation>
    </message>
    <message>
        <source>The copy cannot be written to the folder %1. Check that it is there and that you may write to it, or choose another place.</source>
        <translation>La copia no se puede escribir en la carpeta %1. Compruebe que existe y que puede escribir en ella, o elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 tasks have an owner who does not exist.</source>
        <translation>%1 tareas tienen un responsable que no existe.</translation>
    </message>
    <message>
        <source>%1 tasks have a priority, length or reminder that cannot be.</source>
        <translation>%1 tareas tienen una prioridad, duración o recordatorio imposible.</translation>
    </message>
    <message>
        <source>%1 stays in a state of the lifecycle belong to no lead.</source>
        <translation>%1 estancias en una fase del ciclo de vida no pertenecen a ningún lead.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are not in the folder %1: %2. Copy them there from a backup that has them, or attach them again.</source>
        <translation>
            <numerusform>%n archivo adjunto no está en la carpeta %1: %2. Cópielo allí desde una copia de seguridad que lo tenga o adjúntelo de nuevo.</numerusform>
            <numerusform>%n archivos adjuntos no están en la carpeta %1: %2. Cópielos allí desde una copia de seguridad que los tenga o adjúntelos de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) in the folder %1 are damaged or cannot be read: %2. Copy them there from a backup that has them, or attach them again.</source>
        <translation>
            <numerusform>%n archivo adjunto de la carpeta %1 está dañado o no se puede leer: %2. Cópielo allí desde una copia de seguridad que lo tenga o adjúntelo de nuevo.</numerusform>
            <numerusform>%n archivos adjuntos de la carpeta %1 están dañados o no se pueden leer: %2. Cópielos allí desde una copia de seguridad que los tenga o adjúntelos de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads are merged into a lead that does not exist.</source>
        <translation>%1 leads están fusionados con un lead que no existe.</translation>
    </message>
    <message>
        <source>%1 attached files belong to no lead.</source>
        <translation>%1 archivos adjuntos no pertenecen a ningún lead.</translation>
    </message>
    <message>
        <source>The value of “%2” of %1 leads is lost: its text is not in the workspace. Restore a backup, or set the field anew.</source>
        <translation>El valor de «%2» de %1 leads se ha perdido: su texto no está en el espacio de trabajo. Restaure una copia de seguridad o vuelva a rellenar el campo.</translation>
    </message>
    <message>
        <source>%1 leads would not be recognised when they come again: their match keys are missing. Repair makes them anew.</source>
        <translation>%1 leads no se reconocerían si llegaran otra vez: faltan sus claves de coincidencia. La reparación las crea de nuevo.</translation>
    </message>
    <message>
        <source>Match keys of %1 leads made anew.</source>
        <translation>Claves de coincidencia de %1 leads creadas de nuevo.</translation>
    </message>
    <message>
        <source>%1 attached files copied back from backups.</source>
        <translation>%1 archivos adjuntos recuperados de las copias de seguridad.</translation>
    </message>
</context>
<context>
    <name>BoardCommands</name>
    <message>
        <source>Search the board</source>
        <translation>Buscar en el tablero</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Sort the cards…</source>
        <translation>Ordenar las tarjetas…</translation>
    </message>
    <message>
        <source>Fold or unfold the column</source>
        <translation>Plegar o desplegar la columna</translation>
    </message>
    <message>
        <source>Move the card one stage back</source>
        <translation>Mover la tarjeta una etapa atrás</translation>
    </message>
    <message>
        <source>Move the card one stage on</source>
        <translation>Mover la tarjeta una etapa adelante</translation>
    </message>
    <message>
        <source>Add a next step…</source>
        <translation>Añadir un próximo paso…</translation>
    </message>
    <message>
        <source>Put the card one place up (by hand)</source>
        <translation>Poner la tarjeta un lugar más arriba (a mano)</translation>
    </message>
    <message>
        <source>Put the card one place down (by hand)</source>
        <translation>Poner la tarjeta un lugar más abajo (a mano)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Put the next step off…</source>
        <translation>Aplazar el próximo paso…</translation>
    </message>
    <message>
        <source>Tick the next step off</source>
        <translation>Marcar como hecho el próximo paso</translation>
    </message>
    <message>
        <source>Move to a stage…</source>
        <translation>Mover a una etapa…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Añadir una etiqueta…</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Menu of the card</source>
        <translation>Menú de la tarjeta</translation>
    </message>
    <message>
        <source>Show my leads only, or all</source>
        <translation>Mostrar solo mis leads, o todos</translation>
    </message>
    <message>
        <source>Show what is overdue only, or all</source>
        <translation>Mostrar solo lo atrasado, o todo</translation>
    </message>
    <message>
        <source>Show leads without a next step only, or all</source>
        <translation>Mostrar solo leads sin próximo paso, o todos</translation>
    </message>
    <message>
        <source>Show rotting leads only, or all</source>
        <translation>Mostrar solo leads abandonados, o todos</translation>
    </message>
    <message>
        <source>Select the cards of the column</source>
        <translation>Seleccionar las tarjetas de la columna</translation>
    </message>
    <message>
        <source>Add a lead to the column…</source>
        <translation>Añadir un lead a la columna…</translation>
    </message>
    <message>
        <source>Limit and rotting days of the column…</source>
        <translation>Límite y días hasta el abandono de la columna…</translation>
    </message>
</context>
<context>
    <name>BulkActs</name>
    <message>
        <source>Assigning leads to %1</source>
        <translation>Asignando leads a %1</translation>
    </message>
    <message>
        <source>Taking leads from their owners</source>
        <translation>Quitando leads a sus responsables</translation>
    </message>
    <message>
        <source>Moving leads to %1</source>
        <translation>Moviendo leads a %1</translation>
    </message>
    <message>
        <source>Tagging leads with %1</source>
        <translation>Etiquetando leads con %1</translation>
    </message>
    <message>
        <source>Removing the tag %1</source>
        <translation>Quitando la etiqueta %1</translation>
    </message>
    <message>
        <source>Changing leads</source>
        <translation>Cambiando leads</translation>
    </message>
    <message>
        <source>Adding tasks: %1</source>
        <translation>Añadiendo tareas: %1</translation>
    </message>
    <message>
        <source>Marking leads as not to be contacted</source>
        <translation>Marcando leads como «no contactar»</translation>
    </message>
    <message>
        <source>Allowing contact again</source>
        <translation>Permitiendo el contacto de nuevo</translation>
    </message>
    <message>
        <source>Deleting leads</source>
        <translation>Eliminando leads</translation>
    </message>
    <message>
        <source>Bringing leads back</source>
        <translation>Recuperando leads</translation>
    </message>
    <message>
        <source>Assign %1 to %2</source>
        <translation>Asignar %1 a %2</translation>
    </message>
    <message>
        <source>Assign %n leads to %2</source>
        <translation>Asignar %n leads a %2</translation>
    </message>
    <message>
        <source>Take %1 from its owner</source>
        <translation>Quitar %1 a su responsable</translation>
    </message>
    <message>
        <source>Take %n leads from their owners</source>
        <translation>Quitar %n leads a sus responsables</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Mover %1 a %2</translation>
    </message>
    <message>
        <source>Move %n leads to %2</source>
        <translation>Mover %n leads a %2</translation>
    </message>
    <message>
        <source>Tag %1 with %2</source>
        <translation>Etiquetar %1 con %2</translation>
    </message>
    <message>
        <source>Tag %n leads with %2</source>
        <translation>Etiquetar %n leads con %2</translation>
    </message>
    <message>
        <source>Remove the tag %2 from %1</source>
        <translation>Quitar la etiqueta %2 de %1</translation>
    </message>
    <message>
        <source>Remove the tag %2 from %n leads</source>
        <translation>Quitar la etiqueta %2 de %n leads</translation>
    </message>
    <message>
        <source>Clear %2 of %1</source>
        <translation>Vaciar %2 de %1</translation>
    </message>
    <message>
        <source>Clear %2 of %n leads</source>
        <translation>Vaciar %2 de %n leads</translation>
    </message>
    <message>
        <source>Set %2 of %1 to %3</source>
        <translation>Poner %2 de %1 en %3</translation>
    </message>
    <message>
        <source>Set %2 of %n leads to %3</source>
        <translation>Poner %2 de %n leads en %3</translation>
    </message>
    <message>
        <source>Task for %1: %2</source>
        <translation>Tarea para %1: %2</translation>
    </message>
    <message>
        <source>Task for %n leads: %2</source>
        <translation>Tarea para %n leads: %2</translation>
    </message>
    <message>
        <source>Mark %1 as not to be contacted</source>
        <translation>Marcar %1 como «no contactar»</translation>
    </message>
    <message>
        <source>Mark %n leads as not to be contacted</source>
        <translation>Marcar %n leads como «no contactar»</translation>
    </message>
    <message>
        <source>Allow contact with %1</source>
        <translation>Permitir contacto con %1</translation>
    </message>
    <message>
        <source>Allow contact with %n leads</source>
        <translation>Permitir contacto con %n leads</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Delete %n leads</source>
        <translation>Eliminar %n leads</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>Bring back %n leads</source>
        <translation>Recuperar %n leads</translation>
    </message>
    <message>
        <source>Put %1 elsewhere in %2</source>
        <translation>Cambiar de lugar %1 en %2</translation>
    </message>
    <message>
        <source>Put %n leads elsewhere in %2</source>
        <translation>Cambiar de lugar %n leads en %2</translation>
    </message>
    <message>
        <source>Taking leads that nobody has</source>
        <translation>Tomar leads que nadie tiene</translation>
    </message>
    <message>
        <source>Take %1, whom nobody had</source>
        <translation>Tomar %1, que nadie tenía</translation>
    </message>
    <message>
        <source>Take %n leads that nobody had</source>
        <translation>Tomar %n leads que nadie tenía</translation>
    </message>
    <message numerus="yes">
        <source>%n leads stay where they are. %1</source>
        <translation>
            <numerusform>%n lead se queda donde está. %1</numerusform>
            <numerusform>%n leads se quedan donde están. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkActsText</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>No existe el campo «%1».</translation>
    </message>
    <message>
        <source>%1 is worked out by Leadwright and cannot be typed.</source>
        <translation>Leadwright calcula %1; no se puede escribir.</translation>
    </message>
    <message>
        <source>The task has no text. Say what is to be done.</source>
        <translation>La tarea no tiene texto. Indique qué hay que hacer.</translation>
    </message>
    <message>
        <source>This user is not there any more.</source>
        <translation>Este usuario ya no existe.</translation>
    </message>
    <message>
        <source>The tag has no name. Type one.</source>
        <translation>La etiqueta no tiene nombre. Escriba uno.</translation>
    </message>
</context>
<context>
    <name>CalendarCommands</name>
    <message>
        <source>Show today</source>
        <translation>Mostrar hoy</translation>
    </message>
    <message>
        <source>Go back in time</source>
        <translation>Retroceder en el tiempo</translation>
    </message>
    <message>
        <source>Go on in time</source>
        <translation>Avanzar en el tiempo</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Mostrar un día</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Mostrar una semana</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Mostrar un mes</translation>
    </message>
    <message>
        <source>Show the agenda</source>
        <translation>Mostrar la agenda</translation>
    </message>
    <message>
        <source>Add a task at this time…</source>
        <translation>Añadir una tarea a esta hora…</translation>
    </message>
    <message>
        <source>Tick the task off</source>
        <translation>Marcar la tarea como hecha</translation>
    </message>
    <message>
        <source>Put the task off…</source>
        <translation>Aplazar la tarea…</translation>
    </message>
    <message>
        <source>Export as a calendar file…</source>
        <translation>Exportar como archivo de calendario…</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <translation>Importar un archivo de calendario…</translation>
    </message>
    <message>
        <source>Show or hide the leads without a next step</source>
        <translation>Mostrar u ocultar los leads sin próximo paso</translation>
    </message>
</context>
<context>
    <name>CalendarExchange</name>
    <message>
        <source>The calendar cannot be written to %1. Check free space and permissions, or choose another place.</source>
        <translation>No se puede escribir el calendario en %1. Compruebe el espacio libre y los permisos, o elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that the file is there and that you may read it.</source>
        <translation>No se puede leer %1. Compruebe que el archivo exista y que pueda leerlo.</translation>
    </message>
    <message>
        <source>“%1” names nobody, so that it belongs to no lead.</source>
        <translation>«%1» no nombra a nadie, así que no pertenece a ningún lead.</translation>
    </message>
    <message>
        <source>“%1”: no lead has the address %2.</source>
        <translation>«%1»: ningún lead tiene la dirección %2.</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>«%1» se omitió: %2</translation>
    </message>
    <message>
        <source>“%1” lasts whole days; it was put at nine in the morning.</source>
        <translation>«%1» dura días enteros; se puso a las nueve de la mañana.</translation>
    </message>
    <message>
        <source>Import the calendar %1</source>
        <translation>Importar el calendario %1</translation>
    </message>
    <message>
        <source>Nothing was taken from %1. %2</source>
        <comment>file, reason</comment>
        <translation>No se tomó nada de %1. %2</translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message>
        <source>A line of the file is longer than any calendar writes. It was not read.</source>
        <translation>Una línea del archivo es más larga de lo que escribe un calendario. No se leyó.</translation>
    </message>
    <message>
        <source>The file is nested deeper than any calendar. It was not read.</source>
        <translation>El archivo está anidado más que cualquier calendario. No se leyó.</translation>
    </message>
    <message>
        <source>The file describes more time zones than there are. It was not read.</source>
        <translation>El archivo describe más zonas horarias de las que existen. No se leyó.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln entries; %1 are the most that are read at once. Export a shorter time.</source>
        <translation>
            <numerusform>El archivo tiene %Ln entrada; se leen como mucho %1 a la vez. Exporte un período más corto.</numerusform>
            <numerusform>El archivo tiene %Ln entradas; se leen como mucho %1 a la vez. Exporte un período más corto.</numerusform>
        </translation>
    </message>
    <message>
        <source>its date cannot be read</source>
        <translation>no se puede leer su fecha</translation>
    </message>
    <message>
        <source>nobody knows its time zone “%1”</source>
        <translation>nadie conoce su zona horaria «%1»</translation>
    </message>
    <message>
        <source>its time cannot be read</source>
        <translation>no se puede leer su hora</translation>
    </message>
    <message>
        <source>“%1” is repeated by a rule that is not kept here; only its first time was taken.</source>
        <translation>«%1» se repite con una regla que aquí no se admite; solo se tomó la primera vez.</translation>
    </message>
    <message>
        <source>“%1” is repeated with exceptions; they are not kept.</source>
        <translation>«%1» se repite con excepciones; no se conservan.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>“%1” changes a single time of a series; that is not taken over.</source>
        <translation>«%1» cambia una sola vez de una serie; eso no se toma.</translation>
    </message>
    <message>
        <source>“%1” was left out: %2.</source>
        <translation>«%1» se omitió: %2.</translation>
    </message>
    <message>
        <source>“%1” was left out: it has no date.</source>
        <translation>«%1» se omitió: no tiene fecha.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, which no calendar needs. It was not read.</source>
        <translation>El archivo supera los %1 MB, que ningún calendario necesita. No se leyó.</translation>
    </message>
    <message>
        <source>This is no calendar file: it is not text in UTF-8.</source>
        <translation>Esto no es un archivo de calendario: no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>This is no calendar file: it does not begin with BEGIN:VCALENDAR.</source>
        <translation>Esto no es un archivo de calendario: no empieza con BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>The calendar file is cut off or damaged. Export it again.</source>
        <translation>El archivo de calendario está cortado o dañado. Expórtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>CallActs</name>
    <message>
        <source>The call has no outcome. Say how it ended.</source>
        <translation>La llamada no tiene resultado. Indique cómo terminó.</translation>
    </message>
    <message>
        <source>Call with %1: %2</source>
        <translation>Llamada a %1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>There is no stage “%1” any more. Choose another outcome, or move the lead by hand.</source>
        <translation>La etapa «%1» ya no existe. Elija otro resultado o mueva el lead a mano.</translation>
    </message>
</context>
<context>
    <name>CallOutcomes</name>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Try again by phone</source>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Devolver llamada</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interesado</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Hacer seguimiento</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Sin interés</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>N.º erróneo</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>+1 h</source>
        <comment>in one hour</comment>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>+3 h</source>
        <comment>in three hours</comment>
        <translation>+3 h</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <comment>time</comment>
        <translation>Mañana %1</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sin próximo paso</translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>Nobody was in touch for %n days.</source>
        <translation>
            <numerusform>Nadie ha estado en contacto desde hace %n día.</numerusform>
            <numerusform>Nadie ha estado en contacto desde hace %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” allows %n.</source>
        <comment>a stage, days</comment>
        <translation>
            <numerusform>«%1» permite %n.</numerusform>
            <numerusform>«%1» permite %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Plazo</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Usage: leadwright-cli %1</source>
        <translation>Uso: leadwright-cli %1</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>La opción --%1 necesita un valor.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Aquí no existe la opción --%1.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» es una palabra de más.</translation>
    </message>
    <message>
        <source>Lists every field of a lead.</source>
        <translation>Muestra todos los campos de un lead.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>MAPPING</source>
        <translation>ASIGNACIÓN</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ARCHIVOS</translation>
    </message>
    <message>
        <source>%1: %2 created, %3 updated, %4 rejected</source>
        <translation>%1: %2 creadas, %3 actualizadas, %4 rechazadas</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with folders. There are add, remove, list and scan.</source>
        <translation>«%1» no se puede hacer con carpetas. Existen add, remove, list y scan.</translation>
    </message>
    <message>
        <source>Which folder? Write leadwright-cli folder %1 PATH.</source>
        <translation>¿Qué carpeta? Escriba leadwright-cli folder %1 RUTA.</translation>
    </message>
    <message>
        <source>New files in %1 are imported by “folder scan” and by the window.</source>
        <translation>Los archivos nuevos de %1 los importan «folder scan» y la ventana.</translation>
    </message>
    <message>
        <source>%1 is not watched any more.</source>
        <translation>%1 ya no se vigila.</translation>
    </message>
    <message>
        <source>%1 is not watched.</source>
        <translation>%1 no se vigila.</translation>
    </message>
    <message>
        <source>Imports what appears in a folder, with a saved mapping.</source>
        <translation>Importa lo que aparece en una carpeta, con una asignación guardada.</translation>
    </message>
    <message>
        <source>There is no help on “%1”. “leadwright-cli help” lists the commands.</source>
        <translation>No hay ayuda sobre «%1». «leadwright-cli help» muestra los comandos.</translation>
    </message>
    <message>
        <source>Shows this page.</source>
        <translation>Muestra esta página.</translation>
    </message>
    <message>
        <source>%1, separated by “%2”, %3 rows, %4 rows above the headings</source>
        <translation>%1, separado por «%2», %3 filas, %4 filas sobre los encabezados</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>HEADING</source>
        <translation>ENCABEZADO</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>CAMPO</translation>
    </message>
    <message>
        <source>SURE</source>
        <translation>SEGURO</translation>
    </message>
    <message>
        <source>VALUES</source>
        <translation>VALORES</translation>
    </message>
    <message>
        <source>EXAMPLE</source>
        <translation>EJEMPLO</translation>
    </message>
    <message>
        <source>--on-match takes merge, update, skip, create or review; “%1” is none of them.</source>
        <translation>--on-match admite merge, update, skip, create o review; «%1» no es ninguno de ellos.</translation>
    </message>
    <message>
        <source>Write --outcome COLUMN=VALUE, where VALUE is the text that means won.</source>
        <translation>Escriba --outcome COLUMNA=VALOR, donde VALOR es el texto que significa «ganado».</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read.</source>
        <translation>La asignación %1 no se puede leer.</translation>
    </message>
    <message>
        <source>The file has no column “%1” for --outcome.</source>
        <translation>El archivo no tiene la columna «%1» para --outcome.</translation>
    </message>
    <message>
        <source>%1 %  %2 rows  %3 rows/s  %4 s left</source>
        <translation>%1 %  %2 filas  %3 filas/s  quedan %4 s</translation>
    </message>
    <message>
        <source>Would import %1 rows: %2 created, %3 updated, %4 unchanged, %5 skipped, %6 rejected.</source>
        <translation>Se importarían %1 filas: %2 creadas, %3 actualizadas, %4 sin cambios, %5 omitidas, %6 rechazadas.</translation>
    </message>
    <message>
        <source>Imported %1 rows: %2 created, %3 updated, %4 unchanged, %5 skipped, %6 rejected.</source>
        <translation>%1 filas importadas: %2 creadas, %3 actualizadas, %4 sin cambios, %5 omitidas, %6 rechazadas.</translation>
    </message>
    <message>
        <source>  %1 rows rejected: %2</source>
        <translation>  %1 filas rechazadas: %2</translation>
    </message>
    <message>
        <source>  The dates can be read day first or month first; %1 was taken. Say --date-order dmy or mdy to choose.</source>
        <translation>  Las fechas se pueden leer con el día o el mes primero; se tomó: %1. Elija con --date-order dmy o mdy.</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>día primero</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>mes primero</translation>
    </message>
    <message>
        <source>It took %1 s. “leadwright-cli undo %2” takes it back.</source>
        <translation>Tardó %1 s. «leadwright-cli undo %2» lo revierte.</translation>
    </message>
    <message>
        <source>--resume takes the number of an interrupted import. “imports” lists them.</source>
        <translation>--resume admite el número de una importación interrumpida. «imports» las muestra.</translation>
    </message>
    <message>
        <source>Which file? Write leadwright-cli import FILE.</source>
        <translation>¿Qué archivo? Escriba leadwright-cli import ARCHIVO.</translation>
    </message>
    <message>
        <source>IMPORT</source>
        <translation>IMPORTACIÓN</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>CREADAS</translation>
    </message>
    <message>
        <source>UPDATED</source>
        <translation>ACTUALIZADAS</translation>
    </message>
    <message>
        <source>REJECTED</source>
        <translation>RECHAZADAS</translation>
    </message>
    <message>
        <source>OPERATION</source>
        <translation>OPERACIÓN</translation>
    </message>
    <message>
        <source>“%1” is not the number of an import. “imports” lists them.</source>
        <translation>«%1» no es un número de importación. «imports» las muestra.</translation>
    </message>
    <message>
        <source>There is no import with the number %1. “imports” lists them.</source>
        <translation>No existe la importación número %1. «imports» las muestra.</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LÍNEA</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>MOTIVO</translation>
    </message>
    <message>
        <source>ORIGINAL</source>
        <translation>ORIGINAL</translation>
    </message>
    <message>
        <source>Prints what the importer reads in a file, before mapping.</source>
        <translation>Muestra lo que el importador lee en un archivo, antes de la asignación.</translation>
    </message>
    <message>
        <source>Shows how a file is read and the mapping that is proposed.</source>
        <translation>Muestra cómo se lee un archivo y la asignación propuesta.</translation>
    </message>
    <message>
        <source>Imports a list of leads; undo takes it back.</source>
        <translation>Importa una lista de leads; undo lo revierte.</translation>
    </message>
    <message>
        <source>Lists the imports, also interrupted ones.</source>
        <translation>Muestra las importaciones, también las interrumpidas.</translation>
    </message>
    <message>
        <source>Created %1 with the stages of the template “%2”.</source>
        <translation>Se creó %1 con las etapas de la plantilla «%2».</translation>
    </message>
    <message>
        <source>Creates a workspace.</source>
        <translation>Crea un espacio de trabajo.</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (deshecha)</translation>
    </message>
    <message>
        <source>AT</source>
        <translation>CUÁNDO</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>USUARIO</translation>
    </message>
    <message>
        <source>ACT</source>
        <translation>ACCIÓN</translation>
    </message>
    <message>
        <source>LEADS</source>
        <translation>LEADS</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an operation. “log” lists them.</source>
        <translation>«%1» no es un número de operación. «log» las muestra.</translation>
    </message>
    <message>
        <source>Would undo “%1”: %2 removed, %3 restored, %4 conflicts.</source>
        <translation>Se desharía «%1»: %2 eliminados, %3 restaurados, %4 conflictos.</translation>
    </message>
    <message>
        <source>Undid “%1”: %2 removed, %3 restored, %4 conflicts.</source>
        <translation>Se deshizo «%1»: %2 eliminados, %3 restaurados, %4 conflictos.</translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n operation(s) is whole.</source>
        <translation>
            <numerusform>La cadena de %n operación está íntegra.</numerusform>
            <numerusform>La cadena de %n operaciones está íntegra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Operation %1 does not fit the chain. %2</source>
        <translation>La operación %1 no concuerda con la cadena. %2</translation>
    </message>
    <message>
        <source>Lists what was done, newest first.</source>
        <translation>Muestra lo que se hizo, lo más reciente primero.</translation>
    </message>
    <message>
        <source>Takes an operation back; the last one when none is named.</source>
        <translation>Revierte una operación; la última si no se indica ninguna.</translation>
    </message>
    <message>
        <source>Backup of %1 leads written to %2 and verified.</source>
        <translation>Copia de seguridad de %1 leads escrita en %2 y verificada.</translation>
    </message>
    <message>
        <source>Restored %1 leads to %2.</source>
        <translation>%1 leads restaurados en %2.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Lo que había antes se conserva como %1.</translation>
    </message>
    <message>
        <source>The workspace is whole.</source>
        <translation>El espacio de trabajo está íntegro.</translation>
    </message>
    <message>
        <source>The workspace has problems.</source>
        <translation>El espacio de trabajo tiene problemas.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an import. “imports” lists them with their numbers.</source>
        <translation>«%1» no es un número de importación. «imports» las muestra con sus números.</translation>
    </message>
    <message>
        <source>the lead is gone</source>
        <translation>el lead ya no existe</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>No row waits for a decision.</source>
        <translation>Ninguna fila espera una decisión.</translation>
    </message>
    <message>
        <source>LEAD</source>
        <translation>LEAD</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>BECAUSE</source>
        <translation>PORQUE</translation>
    </message>
    <message>
        <source>WHAT THE ROW SAYS</source>
        <translation>LO QUE DICE LA FILA</translation>
    </message>
    <message>
        <source>Write “review IMPORT LINE DECISION”, or “review IMPORT --all DECISION”.</source>
        <translation>Escriba «review IMPORTACIÓN LÍNEA DECISIÓN» o «review IMPORTACIÓN --all DECISIÓN».</translation>
    </message>
    <message>
        <source>A row is decided with update, fill, create or skip; “%1” is none of them.</source>
        <translation>Una fila se decide con update, fill, create o skip; «%1» no es ninguno de ellos.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a line. “reviews” lists them.</source>
        <translation>«%1» no es un número de línea. «reviews» las muestra.</translation>
    </message>
    <message>
        <source>%1 updated, %2 had nothing new, %3 created, %4 skipped (operation %5).</source>
        <translation>%1 actualizadas, %2 sin novedades, %3 creadas, %4 omitidas (operación %5).</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) still wait, since their lead is gone: create a lead of them, or skip them.</source>
        <translation>
            <numerusform>%n fila sigue en espera porque su lead ya no existe: cree un lead con ella u omítala.</numerusform>
            <numerusform>%n filas siguen en espera porque su lead ya no existe: cree leads con ellas u omítalas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists rows that an import set aside because they match a lead.</source>
        <translation>Muestra las filas que una importación apartó porque coinciden con un lead.</translation>
    </message>
    <message>
        <source>Decides rows that an import set aside.</source>
        <translation>Decide las filas que una importación apartó.</translation>
    </message>
    <message>
        <source>“leadwright-cli --workspace FILE init” creates one.</source>
        <translation>«leadwright-cli --workspace ARCHIVO init» crea uno.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a lead. “leads” lists them with their numbers.</source>
        <translation>«%1» no es el número de un lead. «leads» los muestra con sus números.</translation>
    </message>
    <message>
        <source>
Timeline</source>
        <translation>
Cronología</translation>
    </message>
    <message>
        <source>Shows one lead with everything that happened to it.</source>
        <translation>Muestra un lead con todo lo que le ocurrió.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>La opción %1 necesita un valor.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “leadwright-cli help” lists them.</source>
        <translation>No existe el comando «%1». «leadwright-cli help» los muestra.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>The keychain knows the journal up to act %1 now.</source>
        <translation>El llavero conoce ahora el diario hasta la operación %1.</translation>
    </message>
    <message numerus="yes">
        <source>Its end was held against what %n backup(s) know of it.</source>
        <translation>
            <numerusform>Su final se comparó con lo que sabe %n copia de seguridad.</numerusform>
            <numerusform>Su final se comparó con lo que saben %n copias de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not against the keychain: %1</source>
        <translation>No con el llavero: %1</translation>
    </message>
    <message>
        <source>The keychain does not know it yet, or there is none; “audit keep” writes it there.</source>
        <translation>El llavero aún no lo conoce, o no hay ninguno; «audit keep» lo escribe allí.</translation>
    </message>
    <message>
        <source>And against what the keychain knows of it.</source>
        <translation>Y con lo que sabe el llavero.</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with the audit trail. There are “audit verify” and “audit keep”.</source>
        <translation>«%1» no se puede hacer con el registro de auditoría. Existen «audit verify» y «audit keep».</translation>
    </message>
    <message>
        <source>Checks the hash chain of the journal, also against what backups and the keychain know; keep: writes its head to the keychain.</source>
        <translation>Comprueba la cadena de sumas del diario, también con lo que saben las copias de seguridad y el llavero; keep: escribe su final en el llavero.</translation>
    </message>
    <message>
        <source>--country takes a country such as US or DE; “%1” is none.</source>
        <translation>--country necesita un país como US o DE; «%1» no lo es.</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be used. %2</source>
        <translation>No se puede usar la asignación %1. %2</translation>
    </message>
    <message>
        <source>(erased: %1)</source>
        <translation>(borrado: %1)</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>notes, calls and messages</source>
        <translation>notas, llamadas y mensajes</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>archivos adjuntos</translation>
    </message>
    <message>
        <source>stays in stages</source>
        <translation>estancias en etapas</translation>
    </message>
    <message>
        <source>rejected rows of imports</source>
        <translation>filas rechazadas de importaciones</translation>
    </message>
    <message>
        <source>rows waiting for a person</source>
        <translation>filas que esperan a una persona</translation>
    </message>
    <message>
        <source>match keys</source>
        <translation>claves de coincidencia</translation>
    </message>
    <message>
        <source>values of choices</source>
        <translation>valores de opciones</translation>
    </message>
    <message>
        <source>entries of the journal</source>
        <translation>entradas del diario</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>CANTIDAD</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUÉ</translation>
    </message>
    <message>
        <source>Another program is reading the workspace, so that old pages are in its log until that is closed. Close it and run “check”.</source>
        <translation>Otro programa está leyendo el espacio de trabajo, así que quedan páginas antiguas en su registro hasta que se cierre. Ciérrelo y ejecute «check».</translation>
    </message>
    <message>
        <source>Deleted with it: %1</source>
        <translation>Eliminado también: %1</translation>
    </message>
    <message>
        <source>Still named in a text of the lead %1 (%2).</source>
        <translation>Aún se menciona en un texto del lead %1 (%2).</translation>
    </message>
    <message>
        <source>Still named in: %1 %2.</source>
        <translation>Aún se menciona en: %1 %2.</translation>
    </message>
    <message>
        <source>This would be erased for good; there is no undo:</source>
        <translation>Esto se borraría definitivamente; no se puede deshacer:</translation>
    </message>
    <message>
        <source>Erased for good:</source>
        <translation>Borrado definitivamente:</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Escrito en %1: %2</translation>
    </message>
    <message>
        <source>The contents of the file %1 are not there any more.</source>
        <translation>El contenido del archivo %1 ya no está.</translation>
    </message>
    <message>
        <source>(every lead)</source>
        <translation>(todos los leads)</translation>
    </message>
    <message>
        <source>There are no rules: leads are kept until somebody erases them.</source>
        <translation>No hay reglas: los leads se conservan hasta que alguien los borre.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>MONTHS</source>
        <translation>MESES</translation>
    </message>
    <message>
        <source>CONDITION</source>
        <translation>CONDICIÓN</translation>
    </message>
    <message>
        <source>After how many months? Write --months N.</source>
        <translation>¿Después de cuántos meses? Escriba --months N.</translation>
    </message>
    <message>
        <source>Every lead</source>
        <translation>Todos los leads</translation>
    </message>
    <message>
        <source>There is no rule number “%1”. “retention list” lists them.</source>
        <translation>No hay ninguna regla con el número «%1». «retention list» las muestra.</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGLA</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>EJEMPLOS</translation>
    </message>
    <message>
        <source>Nothing was erased. “retention run” erases these leads for good; there is no undo.</source>
        <translation>No se borró nada. «retention run» borra estos leads definitivamente; no se puede deshacer.</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with retention. There are list, add, remove and run.</source>
        <translation>«%1» no se puede hacer con la conservación. Existen list, add, remove y run.</translation>
    </message>
    <message>
        <source>Erases people for good: leads, notes, files, and what the journal says of them. There is no undo.</source>
        <translation>Borra personas definitivamente: leads, notas, archivos y lo que el diario dice de ellas. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Writes everything about one person as JSON and as a page to read.</source>
        <translation>Escribe todo sobre una persona como JSON y como página legible.</translation>
    </message>
    <message>
        <source>Rules by which leads are erased that nobody touched for so many months.</source>
        <translation>Reglas por las que se borran los leads que nadie ha tocado en tantos meses.</translation>
    </message>
    <message>
        <source>Encrypted backup of %1 leads written to %2 and verified. Without the passphrase nobody can read it, not even you.</source>
        <translation>Copia de seguridad cifrada de %1 leads escrita en %2 y verificada. Sin la frase de contraseña nadie puede leerla, ni siquiera usted.</translation>
    </message>
    <message>
        <source>Salvaged %1 rows; the workspace has %2 leads now. Places where nothing could be read: %3.</source>
        <translation>Se rescataron %1 filas; el espacio de trabajo tiene ahora %2 leads. Lugares donde no se pudo leer nada: %3.</translation>
    </message>
    <message>
        <source>There was no backup to fill the holes with.</source>
        <translation>No había ninguna copia de seguridad con la que llenar los huecos.</translation>
    </message>
    <message>
        <source>The backup %1 filled the holes.</source>
        <translation>La copia de seguridad %1 llenó los huecos.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>Name the backup to restore, or write --salvage to save what can be read of a damaged workspace.</source>
        <translation>Indique la copia de seguridad que desea restaurar, o escriba --salvage para rescatar lo que se pueda leer de un espacio de trabajo dañado.</translation>
    </message>
    <message>
        <source>“leadwright-cli restore --salvage” saves what can be read of it; “restore FILE” goes back to a backup.</source>
        <translation>«leadwright-cli restore --salvage» rescata lo que se pueda leer; «restore FILE» vuelve a una copia de seguridad.</translation>
    </message>
    <message>
        <source>Writes a verified copy of the workspace; --encrypt asks for a passphrase or takes it from LEADWRIGHT_PASSPHRASE.</source>
        <translation>Escribe una copia verificada del espacio de trabajo; --encrypt pide una frase de contraseña o la toma de LEADWRIGHT_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the workspace, which is kept aside; --salvage saves what can be read of a damaged one and fills the holes from the newest backup.</source>
        <translation>Pone una copia de seguridad en el lugar del espacio de trabajo, que se aparta; --salvage rescata lo que se pueda leer de uno dañado y llena los huecos con la copia más reciente.</translation>
    </message>
    <message>
        <source>Checks the workspace from end to end; --quick only whether the file is whole.</source>
        <translation>Comprueba el espacio de trabajo de principio a fin; --quick solo si el archivo está entero.</translation>
    </message>
    <message>
        <source>No passphrase was given. Set LEADWRIGHT_PASSPHRASE, or type it when asked at a terminal.</source>
        <translation>No se indicó ninguna frase de contraseña. Defina LEADWRIGHT_PASSPHRASE o escríbala cuando se la pida un terminal.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Frase de contraseña:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>La misma otra vez:</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was written.</source>
        <translation>Las dos frases de contraseña son distintas. No se escribió nada.</translation>
    </message>
    <message>
        <source>--match takes email, phone, name_zip, external_id or none; “%1” is none of them.</source>
        <translation>--match admite email, phone, name_zip, external_id o none; «%1» no es ninguno de ellos.</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Llamar ahora</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Más tarde hoy</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sin próximo paso</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Hecho hoy</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>new, waits %1</source>
        <translation>nuevo, espera %1</translation>
    </message>
    <message>
        <source>replied %1 ago</source>
        <translation>respondió hace %1</translation>
    </message>
    <message>
        <source>callback due</source>
        <translation>llamada pendiente</translation>
    </message>
    <message>
        <source>hot, not tried yet</source>
        <translation>caliente, sin intentar</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>first call %1 late</source>
        <translation>primera llamada, %1 de retraso</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>vence en %1</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nada previsto</translation>
    </message>
    <message>
        <source>done %1 ago</source>
        <translation>hecho hace %1</translation>
    </message>
    <message>
        <source>opens %1 local</source>
        <translation>desde las %1, hora local</translation>
    </message>
    <message>
        <source>The workspace could not be read. “check” looks for the reason.</source>
        <translation>No se pudo leer el espacio de trabajo. «check» busca el motivo.</translation>
    </message>
    <message>
        <source>There is no user “%1” here. Write the name as Settings, Users shows it.</source>
        <translation>Aquí no hay ningún usuario «%1». Escriba el nombre como aparece en Ajustes, Usuarios.</translation>
    </message>
    <message>
        <source>%1, %2: %3 due</source>
        <comment>user, date, count</comment>
        <translation>%1, %2: %3 pendientes</translation>
    </message>
    <message>
        <source>Calls %1/%2, conversations %3/%4, appointments %5/%6</source>
        <translation>Llamadas %1/%2, conversaciones %3/%4, citas %5/%6</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>Shows what a person has to do today.</source>
        <translation>Muestra lo que una persona tiene que hacer hoy.</translation>
    </message>
    <message>
        <source>--%1 takes a date, such as 2026-03-31.</source>
        <translation>--%1 requiere una fecha, como 2026-03-31.</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>No existe el usuario «%1».</translation>
    </message>
    <message>
        <source>%1 tasks written to %2.</source>
        <translation>%1 tareas escritas en %2.</translation>
    </message>
    <message>
        <source>%1 entries: %2 added, %3 changed, %4 removed, %5 unchanged, %6 without a lead.</source>
        <translation>%1 entradas: %2 añadidas, %3 cambiadas, %4 quitadas, %5 sin cambios, %6 sin lead.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>VENCE</translation>
    </message>
    <message>
        <source>TASK</source>
        <translation>TAREA</translation>
    </message>
    <message>
        <source>OWNER</source>
        <translation>PROPIETARIO</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with the calendar. There are list, export and import.</source>
        <translation>«%1» no es nada del calendario. Existen list, export e import.</translation>
    </message>
    <message>
        <source>Which file? Write leadwright-cli calendar %1 FILE.ics.</source>
        <translation>¿Qué archivo? Escriba leadwright-cli calendar %1 ARCHIVO.ics.</translation>
    </message>
    <message>
        <source>--%1 takes a number of minutes.</source>
        <translation>--%1 requiere un número de minutos.</translation>
    </message>
    <message>
        <source>--priority takes low, normal or high.</source>
        <translation>--priority admite low, normal o high.</translation>
    </message>
    <message>
        <source>A task needs a date: --due 2026-03-31, or --due &quot;2026-03-31 14:30&quot;.</source>
        <translation>Una tarea necesita una fecha: --due 2026-03-31 o --due &quot;2026-03-31 14:30&quot;.</translation>
    </message>
    <message>
        <source>Task added (operation %1).</source>
        <translation>Tarea añadida (operación %1).</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”.</source>
        <translation>No existe el embudo «%1».</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>ETAPA</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>WEIGHTED</source>
        <translation>PONDERADO</translation>
    </message>
    <message>
        <source>Adds a task to a lead.</source>
        <translation>Añade una tarea a un lead.</translation>
    </message>
    <message>
        <source>Lists tasks by time, and writes and reads calendar files (.ics).</source>
        <translation>Lista las tareas por fecha, y escribe y lee archivos de calendario (.ics).</translation>
    </message>
    <message>
        <source>Counts and values of the leads in each stage.</source>
        <translation>Número y valor de los leads de cada etapa.</translation>
    </message>
    <message>
        <source>
Journey</source>
        <translation>
Recorrido</translation>
    </message>
    <message>
        <source>only touch</source>
        <translation>único contacto</translation>
    </message>
    <message>
        <source>first touch</source>
        <translation>primer contacto</translation>
    </message>
    <message>
        <source>last touch</source>
        <translation>último contacto</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>LIMIT</source>
        <translation>LÍMITE</translation>
    </message>
    <message>
        <source>REQUIRES</source>
        <translation>PIDE</translation>
    </message>
    <message>
        <source>--%1 takes yes or no.</source>
        <translation>--%1 admite yes o no.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The command “fields” lists them.</source>
        <translation>No hay ningún campo «%1». La orden «fields» los enumera.</translation>
    </message>
    <message>
        <source>A stage cannot ask for %1.</source>
        <translation>Una etapa no puede pedir %1.</translation>
    </message>
    <message>
        <source>--limit takes a number of leads, or 0 for none.</source>
        <translation>--limit admite un número de leads, o 0 para ninguno.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>No hay ninguna etapa «%1».</translation>
    </message>
    <message>
        <source>Changed (operation %1).</source>
        <translation>Cambiado (operación %1).</translation>
    </message>
    <message>
        <source>Nothing had to change.</source>
        <translation>No había nada que cambiar.</translation>
    </message>
    <message>
        <source>Lists stages with what they ask for, or changes what one asks for.</source>
        <translation>Enumera las etapas con lo que piden, o cambia lo que pide una.</translation>
    </message>
    <message>
        <source>woke up</source>
        <translation>ha vuelto</translation>
    </message>
    <message>
        <source>to accept, %1 late</source>
        <translation>por aceptar, %1 de retraso</translation>
    </message>
    <message>
        <source>stays in states of the lifecycle</source>
        <translation>estancias en fases del ciclo de vida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a lead, state of its lifecycle</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To be accepted by %1</source>
        <translation>Por aceptar hasta %1</translation>
    </message>
    <message>
        <source>Woke up on %1</source>
        <translation>Volvió el %1</translation>
    </message>
    <message>
        <source>Wakes up on %1</source>
        <translation>Vuelve el %1</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>--note takes ITEM=TEXT; “%1” is none.</source>
        <translation>--note espera PUNTO=TEXTO; «%1» no lo es.</translation>
    </message>
    <message>
        <source>Answered (operation %1).</source>
        <translation>Respondido (operación %1).</translation>
    </message>
    <message>
        <source>Accepted (operation %1).</source>
        <translation>Aceptado (operación %1).</translation>
    </message>
    <message>
        <source>Rejected (operation %1).</source>
        <translation>Rechazado (operación %1).</translation>
    </message>
    <message>
        <source>definition, version %1</source>
        <translation>definición, versión %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>There is no state “%1”. There are: %2.</source>
        <translation>No existe la fase «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>Moved (operation %1).</source>
        <translation>Movido (operación %1).</translation>
    </message>
    <message>
        <source>(taken back) %1</source>
        <translation>(retirada) %1</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>solo a mano</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Version&gt;</source>
        <translation>Versión&gt;</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message numerus="yes">
        <source>%n leads match that are not that far yet.</source>
        <translation>
            <numerusform>%n lead cumple y aún no ha llegado tan lejos.</numerusform>
            <numerusform>%n leads cumplen y aún no han llegado tan lejos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published (operation %1). Leads changed: %2.</source>
        <translation>Publicado (operación %1). Leads cambiados: %2.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number.</source>
        <translation>--%1 espera un número entero.</translation>
    </message>
    <message>
        <source>--%1 takes a time of day, such as 9:00.</source>
        <translation>--%1 espera una hora, como 9:00.</translation>
    </message>
    <message>
        <source>--days takes days of the week from 1 (Monday) to 7 (Sunday), with commas.</source>
        <translation>--days espera días de la semana de 1 (lunes) a 7 (domingo), con comas.</translation>
    </message>
    <message>
        <source>Write “definitions”, “definitions publish STATE CONDITION”, “definitions off STATE”, “definitions checklist TITLE...” or “definitions acceptance”.</source>
        <translation>Escriba «definitions», «definitions publish STATE CONDITION», «definitions off STATE», «definitions checklist TITLE...» o «definitions acceptance».</translation>
    </message>
    <message>
        <source>Answers the checklist of a lead, or shows how far it is qualified.</source>
        <translation>Responde la lista de comprobación de un lead o muestra hasta dónde está cualificado.</translation>
    </message>
    <message>
        <source>Accepts an MQL that is assigned to you.</source>
        <translation>Acepta un MQL que tiene asignado.</translation>
    </message>
    <message>
        <source>Rejects an MQL that is assigned to you until a day.</source>
        <translation>Rechaza hasta un día un MQL que tiene asignado.</translation>
    </message>
    <message>
        <source>Moves a lead along its lifecycle, or shows where it was when.</source>
        <translation>Mueve un lead por su ciclo de vida o muestra dónde estuvo y cuándo.</translation>
    </message>
    <message>
        <source>Says what MQL, SQL and the other states mean, and publishes other meanings.</source>
        <translation>Dice qué significan MQL, SQL y las demás fases, y publica otros significados.</translation>
    </message>
    <message>
        <source>An erasure cannot name this backup, because the workspace could not note it: %1</source>
        <translation>Al borrar a una persona no se podrá nombrar esta copia de seguridad, porque el espacio de trabajo no pudo anotarla: %1</translation>
    </message>
    <message>
        <source>These copies were made before and have it, or may; --with-copies deletes those that Leadwright made:</source>
        <translation>Estas copias se hicieron antes y lo contienen, o podrían contenerlo; --with-copies elimina las que hizo Leadwright:</translation>
    </message>
    <message>
        <source>Copies that were made elsewhere by other means, such as a file manager or a backup of the whole disk, are not known to Leadwright.</source>
        <translation>Leadwright no conoce las copias hechas en otro lugar por otros medios, como un gestor de archivos o una copia de seguridad de todo el disco.</translation>
    </message>
    <message>
        <source>%1 closed leads, %2 of them won (%3). Judged by predictions for leads that the model had not seen:</source>
        <translation>%1 leads cerrados, %2 de ellos ganados (%3). Evaluado con predicciones para leads que el modelo no había visto:</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Value&gt;</source>
        <translation>Valor&gt;</translation>
    </message>
    <message>
        <source>chance that a won lead ranks above a lost one</source>
        <translation>opción de que un ganado supere a un perdido</translation>
    </message>
    <message>
        <source>squared error, %1 less than by guessing</source>
        <translation>error cuadr., %1 menos que al azar</translation>
    </message>
    <message>
        <source>how far probabilities are from shares</source>
        <translation>distancia de probabilidades a proporciones</translation>
    </message>
    <message>
        <source>area under the gains; 0.5 is chance</source>
        <translation>área bajo las ganancias; 0,5 es azar</translation>
    </message>
    <message>
        <source>Lift 10 %</source>
        <translation>Lift 10 %</translation>
    </message>
    <message>
        <source>won among the best 10 %, compared with all</source>
        <translation>ganados en el mejor 10 %, frente a todos</translation>
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
        <translation>Sin señal: los campos no distinguen los leads ganados de los perdidos mejor que el azar. Todos los leads reciben la misma probabilidad.</translation>
    </message>
    <message>
        <source>Warning: %1 Leave it out with --exclude %2.</source>
        <translation>Advertencia: %1 Exclúyalo con --exclude %2.</translation>
    </message>
    <message>
        <source>Trained in %1 s and kept in the workspace.</source>
        <translation>Entrenado en %1 s y guardado en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” is no external ID with the number of a fold.</source>
        <translation>La fila %1 de «%2» no es un ID externo con el número de una partición.</translation>
    </message>
    <message>
        <source>“%1” has no rows with an external ID and the number of a fold.</source>
        <translation>«%1» no tiene filas con un ID externo y el número de una partición.</translation>
    </message>
    <message>
        <source>Give --folds or --holdout-last, not both.</source>
        <translation>Indique --folds o --holdout-last, no ambos.</translation>
    </message>
    <message>
        <source>--holdout-last takes a share between 0 and 1, such as 0.3; “%1” is none.</source>
        <translation>--holdout-last toma una proporción entre 0 y 1, como 0.3; «%1» no lo es.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>No se puede escribir «%1»: %2</translation>
    </message>
    <message>
        <source>Lead %1: quality %2, win probability %3. The average lead has %4; percentage points that the fields add:</source>
        <translation>Lead %1: calidad %2, probabilidad de ganar %3. El lead medio tiene %4; puntos porcentuales que añaden los campos:</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Points&gt;</source>
        <translation>Puntos&gt;</translation>
    </message>
    <message>
        <source>Name the leads by their ids: score predict ID...</source>
        <translation>Indique los leads por sus ID: score predict ID...</translation>
    </message>
    <message>
        <source>No prediction was trained in this workspace. “leadwright-cli score train” does.</source>
        <translation>En este espacio de trabajo no se ha entrenado ninguna predicción. «leadwright-cli score train» lo hace.</translation>
    </message>
    <message>
        <source>“score %1” takes no further words; “%2” is one.</source>
        <translation>«score %1» no admite más palabras; «%2» es una.</translation>
    </message>
    <message>
        <source>“score versions” lists the models</source>
        <translation>«score versions» muestra los modelos</translation>
    </message>
    <message>
        <source>All scores are up to date.</source>
        <translation>Todas las puntuaciones están al día.</translation>
    </message>
    <message>
        <source>Scored: %1. Moved along the lifecycle or to another temperature: %2.</source>
        <translation>Puntuados: %1. Avanzados en el ciclo de vida o de temperatura: %2.</translation>
    </message>
    <message>
        <source>There is no scoring model. Write “score starter &gt; model.json”, look at it, and “score publish model.json”.</source>
        <translation>No hay modelo de puntuación. Escriba «score starter &gt; model.json», revíselo y luego «score publish model.json».</translation>
    </message>
    <message>
        <source>Score leads</source>
        <translation>Puntuar leads</translation>
    </message>
    <message>
        <source>--limit takes a number of leads.</source>
        <translation>--limit toma un número de leads.</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation>No hay plantilla «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>leads are not scored</source>
        <translation>los leads no se puntúan</translation>
    </message>
    <message>
        <source>There is no version %1 of the scoring model. “score versions” lists them.</source>
        <translation>No hay versión %1 del modelo de puntuación. «score versions» las muestra.</translation>
    </message>
    <message>
        <source>Kept as a draft. “score publish draft” publishes it.</source>
        <translation>Guardado como borrador. «score publish draft» lo publica.</translation>
    </message>
    <message>
        <source>Published as version %1 (operation %2). Moved along the lifecycle: %3.</source>
        <translation>Publicado como versión %1 (operación %2). Avanzados en el ciclo de vida: %3.</translation>
    </message>
    <message>
        <source>Write “score [--all]”, “score ID...”, “score explain ID”, “score simulate MODEL.json [--history]”, “score check [MODEL.json]”, “score learn”, “score starter [TEMPLATE]”, “score model [VERSION]”, “score versions”, “score draft MODEL.json”, “score publish MODEL.json|draft”, “score rollback VERSION” or “score off”.</source>
        <translation>Escriba «score [--all]», «score ID...», «score explain ID», «score simulate MODEL.json [--history]», «score check [MODEL.json]», «score learn», «score starter [TEMPLATE]», «score model [VERSION]», «score versions», «score draft MODEL.json», «score publish MODEL.json|draft», «score rollback VERSION» o «score off».</translation>
    </message>
    <message>
        <source>Scores leads by the rules of a model, explains scores, tries other models before they count, and predicts which leads will be won.</source>
        <translation>Puntúa leads según las reglas de un modelo, explica las puntuaciones, prueba otros modelos antes de que cuenten y predice qué leads se ganarán.</translation>
    </message>
    <message>
        <source>From %1 won and %2 lost leads. Look at each before you put it into the profile of a model.</source>
        <translation>De %1 leads ganados y %2 perdidos. Revise cada rasgo antes de ponerlo en el perfil de un modelo.</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Rasgo</translation>
    </message>
    <message>
        <source>Weight&gt;</source>
        <translation>Peso&gt;</translation>
    </message>
    <message>
        <source>Won&gt;</source>
        <translation>Ganados&gt;</translation>
    </message>
    <message>
        <source>Lost&gt;</source>
        <translation>Perdidos&gt;</translation>
    </message>
    <message>
        <source>Log-odds&gt;</source>
        <translation>Log-odds&gt;</translation>
    </message>
    <message>
        <source>no won and lost leads</source>
        <translation>sin leads ganados y perdidos</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>sin calificación</translation>
    </message>
    <message>
        <source>%1: score %2, %3, %4</source>
        <translation>%1: puntuación %2, %3, %4</translation>
    </message>
    <message>
        <source>Disqualified.</source>
        <translation>Descalificado.</translation>
    </message>
    <message>
        <source>%1  %2 (the rules give %3, the group from %4 to %5)</source>
        <translation>%1  %2 (las reglas dan %3, el grupo de %4 a %5)</translation>
    </message>
    <message>
        <source>disqualifies</source>
        <translation>descalifica</translation>
    </message>
    <message>
        <source> (of %1, %2)</source>
        <translation> (de %1, %2)</translation>
    </message>
    <message>
        <source>Fit %1 %, by %2 % of what the profile asks</source>
        <translation>Ajuste %1 %, según el %2 % de lo que pide el perfil</translation>
    </message>
    <message>
        <source>Fit unknown: %1 % of what the profile asks is known</source>
        <translation>Ajuste desconocido: se sabe el %1 % de lo que pide el perfil</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Without anything new: %1 on %2 (score %3, %4)</source>
        <translation>Si no pasa nada: %1 el %2 (puntuación %3, %4)</translation>
    </message>
    <message>
        <source>%1 leads, each as it was when it came in. Nothing is saved.</source>
        <translation>%1 leads, cada uno como llegó. No se guarda nada.</translation>
    </message>
    <message>
        <source>%1 leads as they are now. Nothing is saved.</source>
        <translation>%1 leads como están ahora. No se guarda nada.</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>caliente</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>templado</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>frío</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>descalificado</translation>
    </message>
    <message>
        <source>won above lost (AUC)</source>
        <translation>ganados sobre perdidos (AUC)</translation>
    </message>
    <message>
        <source>score %1 to %2</source>
        <translation>puntuación %1 a %2</translation>
    </message>
    <message>
        <source>%1&gt;</source>
        <translation>%1&gt;</translation>
    </message>
    <message>
        <source>published: none&gt;</source>
        <translation>publicado: ninguno&gt;</translation>
    </message>
    <message>
        <source>new&gt;</source>
        <translation>nuevo&gt;</translation>
    </message>
    <message>
        <source>%1 leads would become hot, %2 would cease to be.</source>
        <translation>%1 leads pasarían a calientes y %2 dejarían de serlo.</translation>
    </message>
    <message>
        <source>Lead&gt;</source>
        <translation>Lead&gt;</translation>
    </message>
    <message>
        <source>Before&gt;</source>
        <translation>Antes&gt;</translation>
    </message>
    <message>
        <source>After&gt;</source>
        <translation>Después&gt;</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Leads&gt;</source>
        <translation>Leads&gt;</translation>
    </message>
    <message>
        <source>Share&gt;</source>
        <translation>Parte&gt;</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Nothing to point out.</source>
        <translation>Nada que señalar.</translation>
    </message>
    <message numerus="yes">
        <source>  %n row(s) wait for review (leadwright-cli reviews)</source>
        <translation>
            <numerusform>  %n fila espera revisión (leadwright-cli reviews)</numerusform>
            <numerusform>  %n filas esperan revisión (leadwright-cli reviews)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s) written to %1</source>
        <translation>
            <numerusform>%n fila rechazada escrita en %1</numerusform>
            <numerusform>%n filas rechazadas escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the rows that an import rejected, or writes them to a file.</source>
        <translation>Muestra las filas que una importación rechazó, o las escribe en un archivo.</translation>
    </message>
    <message>
        <source>%1 is the list itself, which its rejected rows would be written over. Choose another name for --errors.</source>
        <translation>%1 es la propia lista, que quedaría sobrescrita por sus filas rechazadas. Elija otro nombre para --errors.</translation>
    </message>
    <message>
        <source>“%1” is no assignment. Write FIELD=VALUE; FIELD= alone empties a field.</source>
        <translation>«%1» no es una asignación. Escriba CAMPO=VALOR; CAMPO= solo vacía un campo.</translation>
    </message>
    <message>
        <source>Added (operation %1).</source>
        <translation>Añadido (operación %1).</translation>
    </message>
    <message>
        <source>Perhaps the same as lead %1, %2: %3.</source>
        <translation>Quizá el mismo que el lead %1, %2: %3.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>The note has no text. Write it, or name a template with --template.</source>
        <translation>La nota no tiene texto. Escríbalo, o indique una plantilla con --template.</translation>
    </message>
    <message>
        <source>There are no note templates. Settings, Scripts and templates adds them.</source>
        <translation>No hay plantillas de notas. Se añaden en Ajustes, Guiones y plantillas.</translation>
    </message>
    <message>
        <source>There is no note template “%1”. There are: %2.</source>
        <translation>No hay ninguna plantilla de notas «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>Noted (operation %1).</source>
        <translation>Anotado (operación %1).</translation>
    </message>
    <message>
        <source>E-mail added (operation %1).</source>
        <translation>Correo añadido (operación %1).</translation>
    </message>
    <message>
        <source>This e-mail is in the story already.</source>
        <translation>Este correo ya está en la historia.</translation>
    </message>
    <message>
        <source>Deleted (operation %1).</source>
        <translation>Eliminado (operación %1).</translation>
    </message>
    <message>
        <source>Adds a lead by hand.</source>
        <translation>Añade un lead a mano.</translation>
    </message>
    <message>
        <source>Changes fields of a lead.</source>
        <translation>Cambia campos de un lead.</translation>
    </message>
    <message>
        <source>Moves a lead to a stage, with what that asks for.</source>
        <translation>Mueve un lead a una etapa, con lo que esta pide.</translation>
    </message>
    <message>
        <source>Adds a note to a lead, of your own words or by a template.</source>
        <translation>Añade una nota a un lead, con palabras propias o con una plantilla.</translation>
    </message>
    <message>
        <source>Adds e-mail files (.eml) to the story of a lead.</source>
        <translation>Añade archivos de correo (.eml) a la historia de un lead.</translation>
    </message>
    <message>
        <source>Deletes a lead; undo brings it back.</source>
        <translation>Elimina un lead; undo lo recupera.</translation>
    </message>
    <message>
        <source>“%1” cannot be sorted by. Write --sort FIELD or --sort FIELD:desc, several with commas; “fields” lists the fields.</source>
        <translation>No se puede ordenar por «%1». Escriba --sort CAMPO o --sort CAMPO:desc, varios con comas; «fields» enumera los campos.</translation>
    </message>
    <message>
        <source>The lead %1 to go on behind is not in this list any more. Begin again without --after.</source>
        <translation>El lead %1, tras el cual había que seguir, ya no está en esta lista. Empiece de nuevo sin --after.</translation>
    </message>
    <message>
        <source>There is no field “%1”. “fields” lists them.</source>
        <translation>No hay ningún campo «%1». «fields» los enumera.</translation>
    </message>
    <message>
        <source>%1 of %2 leads</source>
        <translation>%1 de %2 leads</translation>
    </message>
    <message>
        <source>“%1” is no format. There are csv (for spreadsheets), csv-exact (for machines), xlsx, jsonl and vcf (contacts).</source>
        <translation>«%1» no es un formato. Hay csv (para hojas de cálculo), csv-exact (para máquinas), xlsx, jsonl y vcf (contactos).</translation>
    </message>
    <message>
        <source>Wrote %1 leads to %2.</source>
        <translation>%1 leads escritos en %2.</translation>
    </message>
    <message>
        <source>%1 that must not be contacted were left out; --do-not-contact keep brings them.</source>
        <translation>Se omitieron %1 que no se deben contactar; --do-not-contact keep los incluye.</translation>
    </message>
    <message>
        <source>--threshold takes a number above 0 and up to 1; “%1” is none.</source>
        <translation>--threshold admite un número mayor que 0 y hasta 1; «%1» no lo es.</translation>
    </message>
    <message>
        <source>The pairs cannot be written to %1. Choose another place.</source>
        <translation>Los pares no se pueden escribir en %1. Elija otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged (operation %1). “undo” takes them apart again.</source>
        <translation>Fusionados (operación %1). «undo» los vuelve a separar.</translation>
    </message>
    <message>
        <source>Invented a team with %1 leads, %2 calls and notes and %3 tasks in %4 s.</source>
        <translation>Se inventó un equipo con %1 leads, %2 llamadas y notas y %3 tareas en %4 s.</translation>
    </message>
    <message>
        <source>Lists leads.</source>
        <translation>Enumera leads.</translation>
    </message>
    <message>
        <source>Writes leads to a file.</source>
        <translation>Escribe leads en un archivo.</translation>
    </message>
    <message>
        <source>Lists leads that look like one person, and why.</source>
        <translation>Enumera leads que parecen la misma persona, y por qué.</translation>
    </message>
    <message>
        <source>Makes one lead of several; undo takes them apart.</source>
        <translation>Hace uno de varios leads; undo los separa.</translation>
    </message>
    <message>
        <source>Fills a workspace with an invented sales team.</source>
        <translation>Llena un espacio de trabajo con un equipo de ventas inventado.</translation>
    </message>
    <message>
        <source>another population</source>
        <translation>otra población</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>desplazado</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>Stability is told from %1 open leads on; there are %2.</source>
        <translation>La estabilidad se conoce a partir de %1 leads abiertos; hay %2.</translation>
    </message>
    <message>
        <source>Lead quality</source>
        <translation>Calidad del lead</translation>
    </message>
    <message>
        <source>Open leads compared with the closed ones that were learned from (population stability, the most moved fields):</source>
        <translation>Leads abiertos comparados con los cerrados de los que se aprendió (estabilidad de la población, los campos más desplazados):</translation>
    </message>
    <message>
        <source>PSI&gt;</source>
        <translation>PSI&gt;</translation>
    </message>
    <message>
        <source>By chance&gt;</source>
        <translation>Por azar&gt;</translation>
    </message>
    <message>
        <source>Won of closed&gt;</source>
        <translation>Ganados de los cerrados&gt;</translation>
    </message>
    <message>
        <source>accepted, predicted well</source>
        <translation>aceptados, bien predichos</translation>
    </message>
    <message>
        <source>rejected, though predicted well</source>
        <translation>rechazados, aunque bien predichos</translation>
    </message>
    <message>
        <source>accepted, though predicted badly</source>
        <translation>aceptados, aunque mal predichos</translation>
    </message>
    <message>
        <source>rejected, predicted badly</source>
        <translation>rechazados, mal predichos</translation>
    </message>
    <message>
        <source>From&gt;</source>
        <translation>Desde&gt;</translation>
    </message>
    <message>
        <source>Precision&gt;</source>
        <translation>Precisión&gt;</translation>
    </message>
    <message>
        <source>Recall&gt;</source>
        <translation>Cobertura&gt;</translation>
    </message>
    <message>
        <source>Leads a day&gt;</source>
        <translation>Leads al día&gt;</translation>
    </message>
    <message>
        <source>Scoring leads…</source>
        <translation>Puntuando leads…</translation>
    </message>
    <message>
        <source>Scoring leads… %1 of %2 looked at for their lifecycle</source>
        <translation>Puntuando leads… %1 de %2 revisados por su ciclo de vida</translation>
    </message>
    <message>
        <source>Cancelled. What was imported until then is whole and can be undone.</source>
        <translation>Cancelado. Lo importado hasta ese momento está completo y se puede deshacer.</translation>
    </message>
    <message>
        <source>“leadwright-cli help COMMAND” or “leadwright-cli COMMAND --help” says more; “help conditions” explains --where.
Exit: 0 done, 1 failed, 2 wrong usage, 3 done but some rows were rejected, 130 cancelled.</source>
        <translation>«leadwright-cli help ORDEN» o «leadwright-cli ORDEN --help» dice más; «help conditions» explica --where.
Salida: 0 hecho, 1 error, 2 uso incorrecto, 3 hecho, pero se rechazaron algunas filas, 130 cancelado.</translation>
    </message>
    <message>
        <source>CONDITION is explained by “leadwright-cli help conditions”.</source>
        <translation>CONDITION se explica en «leadwright-cli help conditions».</translation>
    </message>
    <message>
        <source>--workspace FILE, --json and --as USER are taken by every command.</source>
        <translation>Todas las órdenes aceptan --workspace FILE, --json y --as USER.</translation>
    </message>
    <message>
        <source>The help of the program says more: “leadwright-cli help pages/%1”.</source>
        <translation>La ayuda del programa dice más: «leadwright-cli help pages/%1».</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <source>Cancelled after %1 rows. What came in is whole; “leadwright-cli undo %2” takes it back.</source>
        <translation>Cancelado tras %1 filas. Lo que entró está completo; «leadwright-cli undo %2» lo deshace.</translation>
    </message>
    <message>
        <source>There is no field “%1” for --policy. “fields” lists them.</source>
        <translation>No hay ningún campo «%1» para --policy. «fields» los enumera.</translation>
    </message>
    <message>
        <source>“%1” is no policy for %2. There are keep (what is stored stays), overwrite (what the file says goes before) and fill (only what is empty is filled).</source>
        <translation>«%1» no es una regla para %2. Existen keep (se conserva lo guardado), overwrite (prevalece el archivo) y fill (solo se rellena lo vacío).</translation>
    </message>
    <message>
        <source>There is no preset “%1”. There are: %2.</source>
        <translation>No hay ninguna plantilla «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>--preset takes %1.</source>
        <translation>--preset acepta %1.</translation>
    </message>
    <message>
        <source>An import refuses this file: %1</source>
        <translation>Una importación rechaza este archivo: %1</translation>
    </message>
    <message>
        <source>Cancelled. The team has the leads invented until then.</source>
        <translation>Cancelado. El equipo tiene los leads inventados hasta ese momento.</translation>
    </message>
    <message>
        <source>
Tasks</source>
        <translation>
Tareas</translation>
    </message>
    <message>
        <source>%1  %2 (done %3)</source>
        <translation>%1  %2 (hecha %3)</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3; “%4” is none.</source>
        <translation>--%1 acepta un número entero de %2 a %3; «%4» no lo es.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of %2 or more; “%3” is none.</source>
        <translation>--%1 acepta un número entero a partir de %2; «%3» no lo es.</translation>
    </message>
    <message>
        <source>--%1 takes %2; “%3” is none of them.</source>
        <translation>--%1 acepta %2; «%3» no es ninguno de ellos.</translation>
    </message>
    <message>
        <source>Scoring leads… %1 read</source>
        <translation>Puntuando leads… %1 leídos</translation>
    </message>
    <message>
        <source>Not enough data: %1 leads are won and %2 lost. A prediction needs at least %3 closed leads and %4 of either kind. A lead is won or lost by its stage; “import --outcome COLUMN=WONVALUE” makes it of any column.</source>
        <translation>Datos insuficientes: %1 leads ganados y %2 perdidos. Una predicción necesita al menos %3 leads cerrados y %4 de cada tipo. Un lead está ganado o perdido por su etapa; «import --outcome COLUMNA=VALOR» la toma de cualquier columna.</translation>
    </message>
    <message>
        <source>People decided about %1 leads, %2 of them against what the prediction says of them today. From a lead quality of %3 on:</source>
        <translation>Las personas decidieron sobre %1 leads, en el %2 de ellos contra lo que la predicción dice de ellos hoy. Desde una calidad del lead de %3:</translation>
    </message>
    <message>
        <source>Looking at leads as they came in… %1 of %2</source>
        <translation>Leads como llegaron… %1 de %2</translation>
    </message>
</context>
<context>
    <name>ColumnCheck</name>
    <message>
        <source>%1 valid numbers</source>
        <translation>%1 números válidos</translation>
    </message>
    <message>
        <source>%1 to fix</source>
        <translation>%1 por corregir</translation>
    </message>
    <message>
        <source>%1 valid addresses</source>
        <translation>%1 direcciones válidas</translation>
    </message>
    <message>
        <source>%1 mistyped</source>
        <translation>%1 con errata</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>¿Día o mes primero?</translation>
    </message>
    <message>
        <source>Read as day, month, year</source>
        <translation>Leer como día, mes, año</translation>
    </message>
    <message>
        <source>Read as month, day, year</source>
        <translation>Leer como mes, día, año</translation>
    </message>
    <message>
        <source>%1 readable dates</source>
        <translation>%1 fechas legibles</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>ilegibles: %1</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Importes en %1</translation>
    </message>
    <message>
        <source>%1 or more values</source>
        <translation>%1 o más valores</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 desconocidos</translation>
    </message>
    <message>
        <source>%1 mended</source>
        <translation>%1 reparados</translation>
    </message>
    <message>
        <source>%1 filled</source>
        <translation>%1 con datos</translation>
    </message>
    <message>
        <source>Empty column</source>
        <translation>Columna vacía</translation>
    </message>
    <message>
        <source>Guess from the values</source>
        <translation>Deducido de los valores</translation>
    </message>
    <message>
        <source>Guess from the heading</source>
        <translation>Deducido del encabezado</translation>
    </message>
    <message>
        <source>No column fills a field yet. Choose a field for at least one column.</source>
        <translation>Ninguna columna llena aún un campo. Elija un campo para al menos una columna.</translation>
    </message>
    <message>
        <source>No column fills a phone number or an e-mail address. These leads cannot be called or written to, and are not recognised when they come again.</source>
        <translation>Ninguna columna llena un teléfono o un correo. A estos leads no se les puede llamar ni escribir, y no se reconocerán si vuelven a llegar.</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>The mapping sends the column “%1” to “%2”, but there is no such field. The command “fields” lists the names of all fields.</source>
        <translation>La asignación envía la columna «%1» a «%2», pero ese campo no existe. El comando «fields» muestra los nombres de todos los campos.</translation>
    </message>
    <message>
        <source>The mapping sends the column “%1” to “%2”, which is worked out by Leadwright and cannot be imported.</source>
        <translation>La asignación envía la columna «%1» a «%2», que Leadwright calcula y no se puede importar.</translation>
    </message>
    <message>
        <source>The mapping sends both “%1” and “%2” to %3. Only one column can fill a field.</source>
        <translation>La asignación envía «%1» y «%2» a %3. Solo una columna puede llenar un campo.</translation>
    </message>
    <message>
        <source>The mapping is not a JSON object. It has to look like {&quot;columns&quot;: {&quot;Heading&quot;: &quot;field&quot;}}.</source>
        <translation>La asignación no es un objeto JSON. Debe tener esta forma: {&quot;columns&quot;: {&quot;Heading&quot;: &quot;field&quot;}}.</translation>
    </message>
    <message>
        <source>The mapping was saved by a newer version of Leadwright. Update Leadwright, or save the mapping again here.</source>
        <translation>La asignación la guardó una versión más reciente de Leadwright. Actualice Leadwright o guarde la asignación aquí de nuevo.</translation>
    </message>
    <message>
        <source>The mapping names no columns. It has to look like {&quot;columns&quot;: {&quot;Heading&quot;: &quot;field&quot;}}.</source>
        <translation>La asignación no nombra columnas. Debe tener esta forma: {&quot;columns&quot;: {&quot;Heading&quot;: &quot;field&quot;}}.</translation>
    </message>
    <message>
        <source>The mapping gives every lead a value for “%1”, but there is no such field. The command “fields” lists the names of all fields.</source>
        <translation>La asignación da a cada lead un valor para «%1», pero ese campo no existe. El comando «fields» muestra los nombres de todos los campos.</translation>
    </message>
    <message>
        <source>The mapping expects a column “%1”, but the file has none of that name. Its columns are: %2.</source>
        <translation>La asignación espera una columna «%1», pero el archivo no tiene ninguna con ese nombre. Sus columnas son: %2.</translation>
    </message>
    <message>
        <source>The mapping gives every lead a value for “%1”, which is worked out by Leadwright and cannot be imported.</source>
        <translation>La asignación da a cada lead un valor para «%1», que Leadwright calcula y que no se puede importar.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>an object is expected here</source>
        <translation>aquí se espera un objeto</translation>
    </message>
    <message>
        <source>the condition has more than %1 parts</source>
        <translation>la condición tiene más de %1 partes</translation>
    </message>
    <message>
        <source>the condition is nested more than %1 levels</source>
        <translation>la condición tiene más de %1 niveles de anidamiento</translation>
    </message>
    <message>
        <source>one of &quot;all&quot;, &quot;any&quot;, &quot;not&quot; or a &quot;field&quot; is expected here</source>
        <translation>aquí se espera «all», «any», «not» o un «field»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; &quot;all&quot;, &quot;any&quot;, &quot;not&quot; or &quot;field&quot; is expected</source>
        <translation>«%1» es desconocido; se espera «all», «any», «not» o «field»</translation>
    </message>
    <message>
        <source>The stored condition cannot be read: at %1, %2.</source>
        <translation>No se puede leer la condición guardada: en %1, %2.</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>aquí se espera una lista</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown</source>
        <translation>«%1» es desconocido</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>no hay ningún campo «%1»</translation>
    </message>
    <message>
        <source>there is no operator &quot;%1&quot;</source>
        <translation>no hay ningún operador «%1»</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>aquí se espera un número</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>aquí se espera un texto</translation>
    </message>
    <message>
        <source>The stored condition cannot be read: it has no version.</source>
        <translation>No se puede leer la condición guardada: no tiene versión.</translation>
    </message>
    <message>
        <source>This condition was stored by a newer version of Leadwright. Update Leadwright to use it.</source>
        <translation>Esta condición la guardó una versión más reciente de Leadwright. Actualice Leadwright para usarla.</translation>
    </message>
    <message>
        <source>The stored condition cannot be read: &quot;%1&quot; is unknown.</source>
        <translation>No se puede leer la condición guardada: «%1» es desconocido.</translation>
    </message>
    <message>
        <source>The stored condition cannot be read: it is larger than %1 bytes.</source>
        <translation>No se puede leer la condición guardada: ocupa más de %1 bytes.</translation>
    </message>
    <message>
        <source>The stored condition cannot be read: it is not JSON (byte %1).</source>
        <translation>No se puede leer la condición guardada: no es JSON (byte %1).</translation>
    </message>
    <message>
        <source>The quoted text that begins at column %1 has no closing quote.</source>
        <translation>El texto entre comillas que empieza en la columna %1 no tiene comilla de cierre.</translation>
    </message>
    <message>
        <source>The &quot;[&quot; at column %1 has no closing &quot;]&quot;.</source>
        <translation>El «[» de la columna %1 no tiene «]» de cierre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at column %2 has no meaning here. Put texts that contain it in quotes.</source>
        <translation>«%1» en la columna %2 no tiene sentido aquí. Ponga entre comillas los textos que lo contengan.</translation>
    </message>
    <message>
        <source>&quot;and&quot; or &quot;or&quot;</source>
        <translation>«and» u «or»</translation>
    </message>
    <message>
        <source>At column %1: %2</source>
        <translation>En la columna %1: %2</translation>
    </message>
    <message>
        <source>The condition ends at column %1 where %2 is expected.</source>
        <translation>La condición termina en la columna %1, donde se espera %2.</translation>
    </message>
    <message>
        <source>Expected %1 at column %2, not &quot;%3&quot;.</source>
        <translation>Se espera %1 en la columna %2, no «%3».</translation>
    </message>
    <message>
        <source>The condition is nested too deeply at column %1: at most %2 levels.</source>
        <translation>La condición está demasiado anidada en la columna %1: como máximo %2 niveles.</translation>
    </message>
    <message>
        <source>The condition is too long at column %1: at most %2 tests.</source>
        <translation>La condición es demasiado larga en la columna %1: como máximo %2 comprobaciones.</translation>
    </message>
    <message>
        <source>&quot;and&quot;, &quot;or&quot; or the &quot;)&quot; for the &quot;(&quot; at column %1</source>
        <translation>«and», «or» o el «)» del «(» de la columna %1</translation>
    </message>
    <message>
        <source>an operator for %1, such as %2,</source>
        <translation>un operador para %1, como %2,</translation>
    </message>
    <message>
        <source>a field name</source>
        <translation>un nombre de campo</translation>
    </message>
    <message>
        <source>Unknown field &quot;%1&quot; at column %2.</source>
        <translation>Campo desconocido «%1» en la columna %2.</translation>
    </message>
    <message>
        <source>Put texts in quotes; the fields are listed under Fields in the help.</source>
        <translation>Ponga los textos entre comillas; los campos están en la ayuda, en Campos.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>&quot;and&quot; and the second value of &quot;between&quot;</source>
        <translation>«and» y el segundo valor de «between»</translation>
    </message>
    <message>
        <source>&quot;,&quot; or the &quot;)&quot; for the &quot;(&quot; at column %1</source>
        <translation>«,» o el «)» del «(» de la columna %1</translation>
    </message>
    <message>
        <source>Expected &quot;and&quot; or &quot;or&quot; before &quot;%1&quot; at column %2.</source>
        <translation>Se espera «and» u «or» antes de «%1» en la columna %2.</translation>
    </message>
    <message>
        <source>a value for %1</source>
        <translation>un valor para %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>Whether field names are written small inside a sentence: yes or no</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>%1 not %2</source>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>%1 not on %2</source>
        <translation>%1 no el %2</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 antes de %2</translation>
    </message>
    <message>
        <source>%1 on or before %2</source>
        <translation>%1 el o antes de %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 después de %2</translation>
    </message>
    <message>
        <source>%1 on or after %2</source>
        <translation>%1 el o después de %2</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 entre %2 y %3</translation>
    </message>
    <message>
        <source>%1 in the last %2</source>
        <translation>%1 en los últimos %2</translation>
    </message>
    <message>
        <source>%1 in the next %2</source>
        <translation>%1 en los próximos %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 no es %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 es menor que %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 es como máximo %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 es mayor que %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 es como mínimo %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 contiene %2</translation>
    </message>
    <message>
        <source>%1 does not contain %2</source>
        <translation>%1 no contiene %2</translation>
    </message>
    <message>
        <source>%1 starts with %2</source>
        <translation>%1 empieza por %2</translation>
    </message>
    <message>
        <source>%1 ends with %2</source>
        <translation>%1 termina en %2</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <translation>%1 está entre %2 y %3</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1 no está vacío</translation>
    </message>
    <message>
        <source>%1 is yes</source>
        <translation>%1 es sí</translation>
    </message>
    <message>
        <source>%1 is no</source>
        <translation>%1 es no</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>%1 include %2</source>
        <translation>%1 incluyen %2</translation>
    </message>
    <message>
        <source>%1 do not include %2</source>
        <translation>%1 no incluyen %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>every lead</source>
        <translation>todos los leads</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation>ningún lead</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>no (%1)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>The condition is too long: at most %1 characters.</source>
        <translation>La condición es demasiado larga: como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>una cantidad de dinero</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>a date and time</source>
        <translation>una fecha y hora</translation>
    </message>
    <message>
        <source>a stage</source>
        <translation>una etapa</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>una importación</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>un lead</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>%1 is %2; &quot;%3&quot; is not.</source>
        <translation>%1 es %2; «%3» no lo es.</translation>
    </message>
    <message>
        <source>Write numbers without grouping and with a point, such as 12500.5.</source>
        <translation>Escriba los números sin agrupar y con punto, como 12500.5.</translation>
    </message>
    <message>
        <source>The number %1 is too large.</source>
        <translation>El número %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>%1 is %2; &quot;%3&quot; is not. Write dates as 2026-01-31, today, last month or 3 days ago.</source>
        <translation>%1 es %2; «%3» no lo es. Escriba las fechas como 2026-01-31, today, last month o 3 days ago.</translation>
    </message>
    <message>
        <source>%1 is yes or no; &quot;%2&quot; is neither.</source>
        <translation>%1 es sí o no; «%2» no es ninguno.</translation>
    </message>
    <message>
        <source>%1 is never &quot;%2&quot;.</source>
        <translation>%1 nunca es «%2».</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>Es uno de %1.</translation>
    </message>
    <message>
        <source>%1 is a date without a time of day; &quot;%2&quot; is a moment.</source>
        <translation>%1 es una fecha sin hora; «%2» es un momento.</translation>
    </message>
    <message>
        <source>%1 is a date without a time of day; count in days or longer.</source>
        <translation>%1 es una fecha sin hora; cuente en días o más.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 needs at least one value.</source>
        <translation>«%1» en %2 necesita al menos un valor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 needs %3 values, not %4.</source>
        <translation>«%1» en %2 necesita %3 valores, no %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not suit %2, which is %3. Use one of: %4.</source>
        <translation>«%1» no sirve para %2, que es %3. Use uno de: %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a length of time such as 30 days or 2 weeks; &quot;%2&quot; is none.</source>
        <translation>«%1» necesita una duración como 30 days o 2 weeks; «%2» no lo es.</translation>
    </message>
    <message>
        <source>%1 cannot be used in conditions.</source>
        <translation>%1 no se puede usar en condiciones.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 needs a text that is not empty. To find empty fields write: %2 is empty</source>
        <translation>«%1» en %2 necesita un texto no vacío. Para buscar campos vacíos escriba: %2 is empty</translation>
    </message>
    <message>
        <source>Nothing is between %1 and %2: write the smaller value first.</source>
        <translation>No hay nada entre %1 y %2: escriba primero el valor menor.</translation>
    </message>
</context>
<context>
    <name>ConditionParts</name>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>en los últimos</translation>
    </message>
    <message>
        <source>in the next</source>
        <translation>en los próximos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>no vacío</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 is open on the computer %2 (%3, process %4). On this drive only one program at a time can have a workspace open. Close it there, or delete %5 if that computer was switched off.</source>
        <translation>%1 está abierto en el equipo %2 (%3, proceso %4). En esta unidad solo un programa a la vez puede tener abierto un espacio de trabajo. Ciérrelo allí, o elimine %5 si aquel equipo se apagó.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so it is not known who else has the workspace open. Check the permissions of the folder.</source>
        <translation>%1 no se puede escribir, así que no se sabe quién más tiene abierto el espacio de trabajo. Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>There is no workspace at %1. Check the name, or create one there.</source>
        <translation>No hay ningún espacio de trabajo en %1. Compruebe el nombre o cree uno allí.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a workspace file. Choose the .leadwright file in it.</source>
        <translation>%1 es una carpeta, no un espacio de trabajo. Elija el archivo .leadwright que contiene.</translation>
    </message>
    <message>
        <source>%1 is not a regular file and cannot hold a workspace.</source>
        <translation>%1 no es un archivo normal y no puede contener un espacio de trabajo.</translation>
    </message>
    <message>
        <source>You may not read %1. Ask its owner for access.</source>
        <translation>No tiene permiso para leer %1. Pida acceso a su propietario.</translation>
    </message>
    <message>
        <source>%1 is not a Leadwright workspace (it does not begin like a database). To read a list of leads from it, import it instead.</source>
        <translation>%1 no es un espacio de trabajo de Leadwright (no empieza como una base de datos). Para leer una lista de leads de él, impórtelo.</translation>
    </message>
    <message>
        <source>%1 is empty and not a Leadwright workspace. Delete it, or choose another name.</source>
        <translation>%1 está vacío y no es un espacio de trabajo de Leadwright. Elimínelo o elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 may only be read, and there is no room for the copy that this needs. Free some space and try again.</source>
        <translation>%1 solo se puede leer y no hay espacio para la copia que eso necesita. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is already a file at %1. Open it, or choose another name.</source>
        <translation>Ya hay un archivo en %1. Ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>No se puede crear la carpeta %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>A workspace cannot be written to %1. Choose a folder that you may write to.</source>
        <translation>No se puede escribir un espacio de trabajo en %1. Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Falta el controlador SQLite de Qt. Instale el paquete libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>%1 is a database, but not a Leadwright workspace. Choose another file.</source>
        <translation>%1 es una base de datos, pero no un espacio de trabajo de Leadwright. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Try again in a moment.</source>
        <translation>Otro programa está escribiendo en %1. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 was moved or replaced while it was open. Nothing more is written; open it again.</source>
        <translation>%1 se movió o se reemplazó mientras estaba abierto. No se escribe nada más; ábralo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is read-only. Copy it to a folder that you may write to, or change its permissions.</source>
        <translation>%1 es de solo lectura. Cópielo a una carpeta en la que pueda escribir o cambie sus permisos.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and that you may write to it.</source>
        <translation>%1 no se puede abrir. Compruebe que la carpeta existe y que puede escribir en ella.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full; nothing of this step was kept. A reserve of 16 MB was given up so that you can go on: delete what you do not need, or back up to another disk.</source>
        <translation>El disco que contiene %1 está lleno; no se conservó nada de este paso. Se liberó una reserva de 16 MB para que pueda continuar: elimine lo que no necesite o haga una copia en otro disco.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space and try again; nothing of this step was kept.</source>
        <translation>El disco que contiene %1 está lleno. Libere espacio e inténtelo de nuevo; no se conservó nada de este paso.</translation>
    </message>
    <message>
        <source>%1 is damaged. Stop working in it and restore the newest backup.</source>
        <translation>%1 está dañado. Deje de trabajar en él y restaure la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>%1 is not a Leadwright workspace. Choose another file.</source>
        <translation>%1 no es un espacio de trabajo de Leadwright. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The disk that holds %1 reported an error. Check the disk before you go on.</source>
        <translation>El disco que contiene %1 informó de un error. Compruebe el disco antes de continuar.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%1 refused the change.</source>
        <translation>%1 rechazó el cambio.</translation>
    </message>
    <message>
        <source>%1 has a view “%2” in it that is not Leadwright’s and could pass off other data as your leads. Nothing is written to it. It can still be read and exported by leadwright-cli; recovering it copies its rows into a clean workspace.</source>
        <translation>%1 contiene una vista «%2» que no es de Leadwright y podría hacer pasar otros datos por sus leads. No se escribe nada en él. Todavía se puede leer y exportar con leadwright-cli; al rescatarlo, sus filas se copian a un espacio de trabajo limpio.</translation>
    </message>
    <message>
        <source>%1 has a trigger “%2” in it that is not Leadwright’s and could change your leads unseen. Nothing is written to it. It can still be read and exported by leadwright-cli; recovering it copies its rows into a clean workspace.</source>
        <translation>%1 contiene un disparador «%2» que no es de Leadwright y podría cambiar sus leads sin que se vea. No se escribe nada en él. Todavía se puede leer y exportar con leadwright-cli; al rescatarlo, sus filas se copian a un espacio de trabajo limpio.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Leadwright (schema %2, this one knows %3), so it can only be read. Update Leadwright to change anything in it.</source>
        <translation>%1 lo escribió una versión más nueva de Leadwright (esquema %2, esta conoce %3), así que solo se puede leer. Actualice Leadwright para cambiar algo en él.</translation>
    </message>
    <message>
        <source>“%2” in %1 is not as Leadwright makes it, and could refuse, change or hide what is written to it. Nothing is written to it. It can still be read and exported by leadwright-cli; recovering it copies its rows into a clean workspace.</source>
        <translation>«%2» en %1 no es como lo crea Leadwright y podría rechazar, cambiar u ocultar lo que se escriba. No se escribe nada en él. leadwright-cli todavía puede leer y exportar el archivo; al recuperarlo, sus filas se copian a un espacio de trabajo limpio.</translation>
    </message>
    <message>
        <source>%1 lacks “%2”, without which nothing can be written to it. It can still be read and exported by leadwright-cli as far as it goes; recovering it copies its rows into a clean workspace.</source>
        <translation>En %1 falta «%2», sin lo cual no se puede escribir nada. leadwright-cli todavía puede leer y exportar el archivo hasta donde alcance; al recuperarlo, sus filas se copian a un espacio de trabajo limpio.</translation>
    </message>
    <message>
        <source>In %1 something else stands in the place of the table “%2”, which cannot be read safely. Recovering it copies the other rows into a clean workspace.</source>
        <translation>En %1 hay otra cosa en el lugar de la tabla «%2», que no se puede leer con seguridad. Al recuperarlo, las demás filas se copian a un espacio de trabajo limpio.</translation>
    </message>
    <message>
        <source>Something in %1 is not as it should be. Look at the workspace in the settings, under Data.</source>
        <translation>Algo en %1 no está como debería. Revise el espacio de trabajo en los ajustes, en «Datos».</translation>
    </message>
</context>
<context>
    <name>DatabaseThread</name>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
    </message>
</context>
<context>
    <name>DayCommands</name>
    <message>
        <source>Start a call session</source>
        <translation>Empezar una ronda de llamadas</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>Lead siguiente</translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation>Lead anterior</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>Planificar una tarea</translation>
    </message>
    <message>
        <source>Move to a stage…</source>
        <translation>Mover a una etapa…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Añadir una etiqueta…</translation>
    </message>
    <message>
        <source>Put the next step off…</source>
        <translation>Aplazar el próximo paso…</translation>
    </message>
    <message>
        <source>Tick the next step off</source>
        <translation>Marcar como hecho el próximo paso</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Show or hide the lead beside the list</source>
        <translation>Mostrar u ocultar el lead junto a la lista</translation>
    </message>
    <message>
        <source>Goals and rules of the day…</source>
        <translation>Objetivos y reglas del día…</translation>
    </message>
    <message>
        <source>Accept the lead</source>
        <translation>Aceptar el lead</translation>
    </message>
    <message>
        <source>Reject the lead…</source>
        <translation>Rechazar el lead…</translation>
    </message>
    <message>
        <source>Move the lead along its lifecycle…</source>
        <translation>Mover el lead por su ciclo de vida…</translation>
    </message>
    <message>
        <source>Answer the checklist…</source>
        <translation>Responder la lista de comprobación…</translation>
    </message>
    <message>
        <source>Pull the next leads that nobody has</source>
        <translation>Tomar los siguientes leads que nadie tiene</translation>
    </message>
    <message>
        <source>Sort My Day by score or by urgency</source>
        <translation>Ordenar Mi día por puntuación o por urgencia</translation>
    </message>
</context>
<context>
    <name>DayReasons</name>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
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
    <message>
        <source>New · %1 waiting</source>
        <comment>span such as: 4 min</comment>
        <translation>Nuevo · espera %1</translation>
    </message>
    <message>
        <source>Replied %1 ago</source>
        <comment>span such as: 12 min</comment>
        <translation>Respondió hace %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>next step, time of day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hot · not tried yet</source>
        <translation>Caliente · sin intentar</translation>
    </message>
    <message>
        <source>%1 · %2 late</source>
        <comment>next step, span such as: 3 h</comment>
        <translation>%1 · %2 de retraso</translation>
    </message>
    <message>
        <source>First call · %1 late</source>
        <comment>span such as: 3 h</comment>
        <translation>Primera llamada · %1 de retraso</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of day, next step</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sin próximo paso</translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>time of day</comment>
        <translation>Hecho %1</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Llamar ahora</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Más tarde hoy</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Hecho hoy</translation>
    </message>
    <message>
        <source>Woke up</source>
        <translation>Ha vuelto</translation>
    </message>
    <message>
        <source>Accept or reject · %1 late</source>
        <comment>span such as: 3 h</comment>
        <translation>Aceptar o rechazar · %1 de retraso</translation>
    </message>
    <message>
        <source>Hot score %1 · not tried yet</source>
        <translation>Puntuación caliente %1 · sin intentar</translation>
    </message>
    <message>
        <source>Hot for you from a score of %1, as Goals and rules says.</source>
        <translation>Caliente para usted desde una puntuación de %1, como dice Objetivos y reglas.</translation>
    </message>
    <message>
        <source>Hot from a score of %1.</source>
        <translation>Caliente desde una puntuación de %1.</translation>
    </message>
    <message>
        <source>Hot from a score of %1, as the scoring model says.</source>
        <translation>Caliente desde una puntuación de %1, como dice el modelo de puntuación.</translation>
    </message>
    <message>
        <source>Hot from a score of %1, as the scoring model “%2” says.</source>
        <translation>Caliente desde una puntuación de %1, como dice el modelo de puntuación «%2».</translation>
    </message>
    <message>
        <source>%1 It stays hot until the score is below %2.</source>
        <comment>the sentence before</comment>
        <translation>%1 Sigue caliente hasta que la puntuación baje de %2.</translation>
    </message>
</context>
<context>
    <name>DefinitionActs</name>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>The checklist has no points. Keep at least one.</source>
        <translation>La lista de comprobación no tiene puntos. Conserve al menos uno.</translation>
    </message>
    <message>
        <source>“%1” has no definition. There are definitions of: %2.</source>
        <translation>«%1» no tiene definición. Hay definiciones de: %2.</translation>
    </message>
    <message>
        <source>Somebody else published another version of “%1” meanwhile. Look at it and publish what is still right.</source>
        <translation>Otra persona ha publicado mientras tanto otra versión de «%1». Revísela y publique lo que siga siendo correcto.</translation>
    </message>
    <message>
        <source>Publish a definition: %1</source>
        <translation>Publicar una definición: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Change it in the settings, or with “definitions checklist” and “definitions acceptance”.</source>
        <translation>«%1» no se puede leer. Cámbielo en los ajustes o con «definitions checklist» y «definitions acceptance».</translation>
    </message>
    <message numerus="yes">
        <source>%n leads match a definition by today’s date</source>
        <translation>
            <numerusform>%n lead cumple una definición con la fecha de hoy</numerusform>
            <numerusform>%n leads cumplen una definición con la fecha de hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>Scoring model</source>
        <translation>Modelo de puntuación</translation>
    </message>
    <message>
        <source>Draft of the scoring model</source>
        <translation>Borrador del modelo de puntuación</translation>
    </message>
    <message>
        <source>The scoring model asks for the lifecycle, and the definition of %1 asks for the score: they would go round in circles. Change one of them.</source>
        <translation>El modelo de puntuación pregunta por el ciclo de vida y la definición de %1 por la puntuación: darían vueltas en círculo. Cambie uno de los dos.</translation>
    </message>
</context>
<context>
    <name>DelimitedFile</name>
    <message>
        <source>“%1” is %2, not a list in text form. %3</source>
        <translation>«%1» es %2, no una lista en forma de texto. %3</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Export the contacts in several files.</source>
        <translation>«%1» supera los %2 MB. Exporte los contactos en varios archivos.</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DueTimes</name>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Más tarde hoy</translation>
    </message>
    <message>
        <source>Tomorrow at 9:00</source>
        <translation>Mañana a las 9:00</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>En 3 días</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>El próximo lunes</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>En dos semanas</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Such as &quot;In 3 days (Mon, Jan 4)&quot;, when the third day is a holiday. A name, a date</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <comment>a short date, as QLocale::toString() takes it</comment>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Próximo día laborable</translation>
    </message>
</context>
<context>
    <name>DuplicateFinder</name>
    <message>
        <source>The search for duplicates was cancelled.</source>
        <translation>Se canceló la búsqueda de duplicados.</translation>
    </message>
    <message>
        <source>Both look like a third lead.</source>
        <translation>Ambos se parecen a un tercer lead.</translation>
    </message>
    <message>
        <source>Same e-mail address: %1</source>
        <translation>Mismo correo: %1</translation>
    </message>
    <message>
        <source>Same phone number: %1</source>
        <translation>Mismo teléfono: %1</translation>
    </message>
    <message>
        <source>Same company: %1</source>
        <translation>Misma empresa: %1</translation>
    </message>
    <message>
        <source>Same street address: %1</source>
        <translation>Misma dirección: %1</translation>
    </message>
    <message>
        <source>Same city: %1</source>
        <translation>Misma ciudad: %1</translation>
    </message>
    <message>
        <source>Same state: %1</source>
        <translation>Mismo estado: %1</translation>
    </message>
    <message>
        <source>Same postcode: %1</source>
        <translation>Mismo código postal: %1</translation>
    </message>
    <message>
        <source>Same first name: %1</source>
        <translation>Mismo nombre: %1</translation>
    </message>
    <message>
        <source>Same last name: %1</source>
        <translation>Mismos apellidos: %1</translation>
    </message>
    <message>
        <source>Forms of one name: %1 and %2</source>
        <translation>Formas de un mismo nombre: %1 y %2</translation>
    </message>
    <message>
        <source>Names sound alike: %1 and %2</source>
        <translation>Los nombres suenan igual: %1 y %2</translation>
    </message>
    <message>
        <source>The initial fits: %1 and %2</source>
        <translation>La inicial coincide: %1 y %2</translation>
    </message>
    <message>
        <source>Same value of %1: %2</source>
        <translation>Mismo valor de %1: %2</translation>
    </message>
    <message>
        <source>Names are spelled alike: %1 and %2</source>
        <translation>Los nombres se escriben parecido: %1 y %2</translation>
    </message>
    <message>
        <source>%1 is nearly the same: %2 and %3</source>
        <translation>%1 es casi igual: %2 y %3</translation>
    </message>
    <message>
        <source>%1 differs: %2 and %3</source>
        <translation>%1 difiere: %2 y %3</translation>
    </message>
    <message>
        <source>First and last name are swapped.</source>
        <translation>El nombre y los apellidos están intercambiados.</translation>
    </message>
    <message>
        <source>One is junior, the other senior.</source>
        <translation>Uno es júnior y el otro sénior.</translation>
    </message>
</context>
<context>
    <name>EmailActs</name>
    <message>
        <source>There is no file “%1” any more.</source>
        <translation>El archivo «%1» ya no existe.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation>No se puede leer «%1». Compruebe los permisos.</translation>
    </message>
    <message>
        <source>The e-mail names no address that %1 has. If it is somebody else&apos;s, undo takes it back.</source>
        <translation>El correo no menciona ninguna dirección de %1. Si es de otra persona, deshacer lo retira.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>E-mail to %1: %2</source>
        <translation>Correo a %1: %2</translation>
    </message>
    <message>
        <source>E-mail from %1: %2</source>
        <translation>Correo de %1: %2</translation>
    </message>
    <message>
        <source>E-mail to %1 begun</source>
        <translation>Correo a %1 empezado</translation>
    </message>
</context>
<context>
    <name>EmailReader</name>
    <message>
        <source>This is a file in Outlook&apos;s own format. In Outlook, save the e-mail as “.eml” and drop that file.</source>
        <translation>Este archivo está en el formato propio de Outlook. Guarde el correo en Outlook como «.eml» y arrastre ese archivo.</translation>
    </message>
    <message>
        <source>This is not an e-mail, whatever its name says: it does not begin with the lines that every e-mail begins with.</source>
        <translation>Esto no es un correo, diga lo que diga su nombre: no empieza con las líneas con las que empieza todo correo.</translation>
    </message>
    <message>
        <source>The lines before the text of this e-mail are longer than any mail program writes. It was not read.</source>
        <translation>Las líneas anteriores al texto de este correo son más largas de lo que escribe ningún programa de correo. No se ha leído.</translation>
    </message>
    <message>
        <source>The e-mail is nested deeper than any that people write. It was not read.</source>
        <translation>El correo está más anidado que los que escriben las personas. No se ha leído.</translation>
    </message>
    <message>
        <source>The e-mail has more parts than any that people write. It was not read.</source>
        <translation>El correo tiene más partes que los que escriben las personas. No se ha leído.</translation>
    </message>
    <message>
        <source>The e-mail does not say when it was written, or says what cannot be. It stands in the story under the time when it was added.</source>
        <translation>El correo no dice cuándo se escribió, o dice una fecha imposible. Figura en la historia con la hora en que se añadió.</translation>
    </message>
    <message>
        <source>A part of the e-mail says that it is text, but it is not. It is not shown; the kept file has it.</source>
        <translation>Una parte del correo dice ser texto, pero no lo es. No se muestra; el archivo guardado la contiene.</translation>
    </message>
    <message>
        <source>The text of the e-mail is very long. The story has its beginning; the kept file has all of it.</source>
        <translation>El texto del correo es muy largo. La historia muestra el principio; el archivo guardado lo contiene entero.</translation>
    </message>
    <message>
        <source>The e-mail is written in a character set that is not known here. Some characters may be wrong; the kept file has them as they came.</source>
        <translation>El correo está escrito en un juego de caracteres desconocido aquí. Algunos caracteres pueden ser erróneos; el archivo guardado los contiene tal como llegaron.</translation>
    </message>
    <message>
        <source>Some characters of the e-mail are broken. The kept file has them as they came.</source>
        <translation>Algunos caracteres del correo están dañados. El archivo guardado los contiene tal como llegaron.</translation>
    </message>
    <message>
        <source>Another e-mail</source>
        <translation>Otro correo</translation>
    </message>
    <message>
        <source>This e-mail does not say who wrote it, so it cannot be added. Export it from the mail program again.</source>
        <translation>Este correo no dice quién lo escribió, así que no se puede añadir. Expórtelo de nuevo desde el programa de correo.</translation>
    </message>
    <message>
        <source>The e-mail is encrypted. Its text is not shown; open the kept file in the mail program.</source>
        <translation>El correo está cifrado. Su texto no se muestra; abra el archivo guardado en el programa de correo.</translation>
    </message>
    <message>
        <source>The e-mail has its text as a web page only, which is not shown. Open the kept file in the mail program.</source>
        <translation>El correo solo trae su texto como página web, que no se muestra. Abra el archivo guardado en el programa de correo.</translation>
    </message>
    <message>
        <source>The e-mail has no text that could be shown.</source>
        <translation>El correo no tiene ningún texto que se pueda mostrar.</translation>
    </message>
    <message>
        <source>E-mail files of up to %1 MB are read. Attach this one as a file instead.</source>
        <translation>Se leen archivos de correo de hasta %1 MB. Adjunte este como archivo.</translation>
    </message>
    <message>
        <source>The e-mail is cut off or damaged. Export it from the mail program again.</source>
        <translation>El correo está cortado o dañado. Expórtelo de nuevo desde el programa de correo.</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message numerus="yes">
        <source>Erase %n lead(s)</source>
        <translation>
            <numerusform>Borrar %n lead definitivamente</numerusform>
            <numerusform>Borrar %n leads definitivamente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%1 cannot be written; the next start will take a little longer.</source>
        <translation>No se puede escribir %1; el próximo inicio tardará un poco más.</translation>
    </message>
    <message>
        <source>Somebody is working in the workspace. Look again when nobody is.</source>
        <translation>Alguien está trabajando en el espacio de trabajo. Compruébelo de nuevo cuando nadie trabaje.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, owner</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no stage</source>
        <translation>sin etapa</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1: the lists count %2 leads, the workspace %3.</source>
        <translation>%1: las listas cuentan %2 leads, el espacio de trabajo %3.</translation>
    </message>
    <message>
        <source>%1: values and scores add up differently in the lists.</source>
        <translation>%1: los valores y las puntuaciones suman otra cosa en las listas.</translation>
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
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Empleados</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Ingresos anuales</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Segundo correo</translation>
    </message>
    <message>
        <source>Other e-mails</source>
        <translation>Otros correos</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Segundo teléfono</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Other phones</source>
        <translation>Otros teléfonos</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Calle, segunda línea</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ZIP / postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publicador</translation>
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
        <translation>Coste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado del trabajo</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Motivo de pérdida</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentimiento dado</translation>
    </message>
    <message>
        <source>Consent wording</source>
        <translation>Texto del consentimiento</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Do not e-mail</source>
        <translation>No enviar correo</translation>
    </message>
    <message>
        <source>Do not text</source>
        <translation>No enviar SMS</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Captado</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertido</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Line in file</source>
        <translation>Línea del archivo</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplicado de</translation>
    </message>
    <message>
        <source>Place on the board</source>
        <translation>Lugar en el tablero</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Checklist points met</source>
        <translation>Puntos cumplidos de la lista</translation>
    </message>
    <message>
        <source>Checklist answers</source>
        <translation>Respuestas de la lista de comprobación</translation>
    </message>
    <message>
        <source>Accept by</source>
        <translation>Aceptar hasta</translation>
    </message>
    <message>
        <source>Wakes up</source>
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>Rejection reason</source>
        <translation>Motivo del rechazo</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Descalificado</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>There is no stage “%1”. There are: %2.</source>
        <translation>No hay ninguna etapa «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>There is no user “%1”. There are: %2.</source>
        <translation>No hay ningún usuario «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>%1 is a date such as 2026-03-31; “%2” is not.</source>
        <translation>%1 es una fecha como 2026-03-31; «%2» no lo es.</translation>
    </message>
    <message>
        <source>%1 is a moment such as 2026-03-31 14:30; “%2” is not.</source>
        <translation>%1 es un momento como 2026-03-31 14:30; «%2» no lo es.</translation>
    </message>
    <message>
        <source>%1 is a whole number; “%2” is not.</source>
        <translation>%1 es un número entero; «%2» no lo es.</translation>
    </message>
    <message>
        <source>%1 is a number; “%2” is not.</source>
        <translation>%1 es un número; «%2» no lo es.</translation>
    </message>
    <message>
        <source>%1 is an amount such as 1200.50; “%2” is not.</source>
        <translation>%1 es un importe como 1200,50; «%2» no lo es.</translation>
    </message>
    <message>
        <source>%1 takes the amount alone, such as 1200.50: the currency of a lead is a field of its own, and “%2” names another than %3.</source>
        <translation>%1 toma solo el importe, como 1200,50: la moneda de un lead es un campo propio, y «%2» nombra otra distinta de %3.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 is yes or no; “%2” is neither.</source>
        <translation>%1 es sí o no; «%2» no es ninguno.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 es uno de: %2.</translation>
    </message>
    <message>
        <source>%1 is set by Leadwright and cannot be typed.</source>
        <translation>%1 lo fija Leadwright y no se puede escribir.</translation>
    </message>
    <message>
        <source>%1 Perhaps %2 was meant.</source>
        <translation>%1 Quizá se quería decir %2.</translation>
    </message>
    <message>
        <source>%1 takes a telephone number with its area code, from abroad with + and the code of the country; “%2” is none.</source>
        <translation>%1 acepta un número de teléfono con su prefijo, y del extranjero con + y el prefijo del país; «%2» no lo es.</translation>
    </message>
    <message>
        <source>%1 takes one telephone number; “%2” are several. The others go to the other phones.</source>
        <translation>%1 acepta un solo número de teléfono; «%2» son varios. Los demás van en los otros teléfonos.</translation>
    </message>
    <message>
        <source>%1 takes an e-mail address, such as ada@example.com; “%2” is none.</source>
        <translation>%1 acepta una dirección de correo, como ada@example.com; «%2» no lo es.</translation>
    </message>
    <message>
        <source>%1 takes one e-mail address; “%2” are several. The others go to the other e-mails.</source>
        <translation>%1 acepta una sola dirección de correo; «%2» son varias. Las demás van en los otros correos.</translation>
    </message>
    <message>
        <source>%1 takes a country, by name or code; “%2” is none.</source>
        <translation>%1 acepta un país, por nombre o código; «%2» no lo es.</translation>
    </message>
    <message>
        <source>“%1” is no state or province of %2. If the lead is elsewhere, change its country first.</source>
        <translation>«%1» no es un estado ni una provincia de %2. Si el lead está en otro lugar, cambie antes su país.</translation>
    </message>
    <message>
        <source>“%1” is no postcode of %2. If the lead is elsewhere, change its country first.</source>
        <translation>«%1» no es un código postal de %2. Si el lead está en otro lugar, cambie antes su país.</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>“%1” is a folder. Choose a file inside it.</source>
        <translation>«%1» es una carpeta. Elija un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>“%1” is a pipe. Save its output to a file and choose that file.</source>
        <translation>«%1» es una tubería. Guarde su salida en un archivo y elíjalo.</translation>
    </message>
    <message>
        <source>“%1” is a socket. Choose a regular file.</source>
        <translation>«%1» es un socket. Elija un archivo normal.</translation>
    </message>
    <message>
        <source>“%1” is a device. Choose a regular file.</source>
        <translation>«%1» es un dispositivo. Elija un archivo normal.</translation>
    </message>
    <message>
        <source>“%1” is not a regular file. Choose a regular file.</source>
        <translation>«%1» no es un archivo normal. Elija un archivo normal.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Export it again and check that it has rows.</source>
        <translation>El archivo «%1» está vacío. Expórtelo de nuevo y compruebe que tiene filas.</translation>
    </message>
</context>
<context>
    <name>FileStore</name>
    <message>
        <source>There is not enough room to keep the file. Free some space and try again.</source>
        <translation>No hay espacio suficiente para guardar el archivo. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end.</source>
        <translation>«%1» no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>The folder %1 for attached files cannot be written. Check its permissions.</source>
        <translation>No se puede escribir en la carpeta %1 de archivos adjuntos. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>There is no file “%1” any more.</source>
        <translation>El archivo «%1» ya no existe.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Attach files one by one; a folder can be packed first.</source>
        <translation>«%1» no es un archivo. Adjunte los archivos uno a uno; una carpeta se puede comprimir antes.</translation>
    </message>
    <message>
        <source>“%1” has %2. Files of up to %3 can be attached.</source>
        <translation>«%1» tiene %2. Se pueden adjuntar archivos de hasta %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation>«%1» no se puede leer. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>“%1” grew while it was read. Attach it again when it is complete.</source>
        <translation>«%1» creció mientras se leía. Adjúntelo de nuevo cuando esté completo.</translation>
    </message>
    <message>
        <source>The file could not be kept in %1.</source>
        <translation>El archivo no se pudo guardar en %1.</translation>
    </message>
    <message>
        <source>The contents of this file are not in %1 any more. Restore that folder from a backup.</source>
        <translation>El contenido de este archivo ya no está en %1. Restaure esa carpeta desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file cannot be copied to %1.</source>
        <translation>El archivo no se puede copiar en %1.</translation>
    </message>
    <message>
        <source>The contents of this file were damaged on the disk. Restore the folder %1 from a backup.</source>
        <translation>El contenido de este archivo se dañó en el disco. Restaure la carpeta %1 desde una copia de seguridad.</translation>
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
        <translation>Se conoce: %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>There is not enough to learn from: %1 won and %2 lost leads. It takes at least %3 of each.</source>
        <translation>No hay bastante de qué aprender: %1 leads ganados y %2 perdidos. Hacen falta al menos %3 de cada.</translation>
    </message>
</context>
<context>
    <name>FolderActs</name>
    <message>
        <source>There is no saved mapping “%1”. Import a list once and save its mapping as a template.</source>
        <translation>No hay ninguna asignación guardada «%1». Importe una lista una vez y guarde su asignación como plantilla.</translation>
    </message>
    <message>
        <source>This folder is not watched any more. Look at the page again.</source>
        <translation>Esta carpeta ya no se vigila. Vuelva a mirar la página.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Make it first, or check the name.</source>
        <translation>%1 no es una carpeta. Créela primero o compruebe el nombre.</translation>
    </message>
    <message>
        <source>Watch the folder %1</source>
        <translation>Vigilar la carpeta %1</translation>
    </message>
    <message>
        <source>%1 is watched already.</source>
        <translation>%1 ya se vigila.</translation>
    </message>
    <message>
        <source>Stop watching the folder %1</source>
        <translation>Dejar de vigilar la carpeta %1</translation>
    </message>
    <message>
        <source>Pause watching the folder %1</source>
        <translation>Suspender la vigilancia de la carpeta %1</translation>
    </message>
    <message>
        <source>Watch the folder %1 again</source>
        <translation>Volver a vigilar la carpeta %1</translation>
    </message>
    <message>
        <source>Change the template of the folder %1</source>
        <translation>Cambiar la plantilla de la carpeta %1</translation>
    </message>
</context>
<context>
    <name>FolderCapture</name>
    <message>
        <source>No saved mapping fits the headings of %1. Import it once by hand and save the mapping.</source>
        <translation>Ninguna asignación guardada encaja con los encabezados de %1. Impórtelo una vez a mano y guarde la asignación.</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>The one saved for the headings of each file</source>
        <translation>La guardada para los encabezados de cada archivo</translation>
    </message>
</context>
<context>
    <name>ForeignFormat</name>
    <message>
        <source>an SQLite database</source>
        <translation>una base de datos SQLite</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>an old Excel or Word file (.xls, .doc)</source>
        <translation>un archivo antiguo de Excel o Word (.xls, .doc)</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>una imagen WebP</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un archivo de sonido</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>un archivo de sonido o vídeo</translation>
    </message>
    <message>
        <source>a video or photo file</source>
        <translation>un archivo de vídeo o foto</translation>
    </message>
    <message>
        <source>a compressed file (.gz)</source>
        <translation>un archivo comprimido (.gz)</translation>
    </message>
    <message>
        <source>a compressed file (.bz2)</source>
        <translation>un archivo comprimido (.bz2)</translation>
    </message>
    <message>
        <source>a compressed file (.xz)</source>
        <translation>un archivo comprimido (.xz)</translation>
    </message>
    <message>
        <source>a compressed file (.zst)</source>
        <translation>un archivo comprimido (.zst)</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>un archivo 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>un archivo tar</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>un archivo Parquet</translation>
    </message>
    <message>
        <source>an Avro file</source>
        <translation>un archivo Avro</translation>
    </message>
    <message>
        <source>a rich text document (.rtf)</source>
        <translation>un documento de texto enriquecido (.rtf)</translation>
    </message>
    <message>
        <source>an Access database</source>
        <translation>una base de datos de Access</translation>
    </message>
    <message>
        <source>an Outlook data file (.pst)</source>
        <translation>un archivo de datos de Outlook (.pst)</translation>
    </message>
    <message>
        <source>a binary property list</source>
        <translation>una lista de propiedades binaria</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>un tipo de letra</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet, save the sheet as CSV (UTF-8), and choose that file.</source>
        <translation>Ábralo en una hoja de cálculo, guarde la hoja como CSV (UTF-8) y elija ese archivo.</translation>
    </message>
    <message>
        <source>Export the list as CSV where it came from, and choose that file.</source>
        <translation>Exporte la lista como CSV en su origen y elija ese archivo.</translation>
    </message>
    <message>
        <source>Unpack it first, and choose the file inside.</source>
        <translation>Descomprímalo primero y elija el archivo que contiene.</translation>
    </message>
    <message>
        <source>Choose a CSV, TSV or text file with one lead a line.</source>
        <translation>Elija un archivo CSV, TSV o de texto con un lead por línea.</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation>un libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet (.ods)</source>
        <translation>una hoja de cálculo OpenDocument (.ods)</translation>
    </message>
    <message>
        <source>a word processor document (.docx, .odt)</source>
        <translation>un documento de texto (.docx, .odt)</translation>
    </message>
    <message>
        <source>an Office file (.xlsx, .docx)</source>
        <translation>un archivo de Office (.xlsx, .docx)</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>un programa de Windows</translation>
    </message>
    <message>
        <source>a bitmap image</source>
        <translation>una imagen de mapa de bits</translation>
    </message>
    <message>
        <source>binary data, not text</source>
        <translation>datos binarios, no texto</translation>
    </message>
    <message>
        <source>a calendar file (.ics)</source>
        <translation>un archivo de calendario (.ics)</translation>
    </message>
    <message>
        <source>Import it on the calendar page.</source>
        <translation>Impórtelo en la página del calendario.</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>datos JSON</translation>
    </message>
    <message>
        <source>a web page (.html)</source>
        <translation>una página web (.html)</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un archivo XML</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>The code of the language that is translated into here, such as &quot;de&quot;. It names a folder of the help.</extracomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>HolidayActs</name>
    <message>
        <source>%1 holidays are the most. Remove those that are over first.</source>
        <translation>%1 festivos son el máximo. Quite antes los que ya han pasado.</translation>
    </message>
    <message>
        <source>Change holidays</source>
        <translation>Cambiar los festivos</translation>
    </message>
    <message>
        <source>Somebody else changed the holidays meanwhile. Look at them again, then make your change.</source>
        <translation>Otra persona ha cambiado los festivos mientras tanto. Mírelos de nuevo y haga después su cambio.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that the file is there and that you may read it.</source>
        <translation>No se puede leer %1. Compruebe que el archivo exista y que pueda leerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are no whole days and were left out.</source>
        <translation>
            <numerusform>%n entrada no es de día completo y se ha omitido.</numerusform>
            <numerusform>%n entradas no son de día completo y se han omitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names no whole days. A calendar of holidays has entries without a time.</source>
        <translation>%1 no contiene días completos. Un calendario de festivos tiene entradas sin hora.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>What was prepared for the import cannot be kept in %1.</source>
        <translation>Lo preparado para la importación no se puede guardar en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Import %1: %n row(s)</source>
        <translation>
            <numerusform>Importar %1: %n fila</numerusform>
            <numerusform>Importar %1: %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>, cancelled</source>
        <translation>, cancelada</translation>
    </message>
    <message>
        <source>There is no preset named %1.</source>
        <translation>No existe ningún preajuste llamado %1.</translation>
    </message>
    <message>
        <source>The disk of the workspace has %1 MB free; this import may need %2 MB. Free some space first; nothing was written.</source>
        <translation>El disco del espacio de trabajo tiene %1 MB libres; esta importación puede necesitar %2 MB. Libere espacio primero; no se escribió nada.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>%1 has no rows with anything in them. Export it again and check that it is the right file.</source>
        <translation>%1 no tiene filas con contenido. Expórtelo de nuevo y compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read. Wait until it is complete and import it again; nothing of it was kept.</source>
        <translation>%1 se acortó mientras se leía. Espere a que esté completo e impórtelo de nuevo; no se conservó nada.</translation>
    </message>
    <message>
        <source>There is no interrupted import with the number %1.</source>
        <translation>No existe ninguna importación interrumpida con el número %1.</translation>
    </message>
    <message>
        <source>%1 is not the file that the import began with: its size differs. Undo the import and begin again.</source>
        <translation>%1 no es el archivo con el que empezó la importación: su tamaño difiere. Deshaga la importación y empiece de nuevo.</translation>
    </message>
    <message>
        <source>There is no import with the number %1.</source>
        <translation>No existe la importación número %1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The preview was stopped.</source>
        <translation>La vista previa se detuvo.</translation>
    </message>
    <message>
        <source>The row has more cells than the file has columns. Check for a separator inside a text without quotes.</source>
        <translation>La fila tiene más celdas que columnas el archivo. Compruebe si hay un separador dentro de un texto sin comillas.</translation>
    </message>
    <message>
        <source>A cell of the row is larger than 16 MB. Check for a quote that is never closed.</source>
        <translation>Una celda de la fila supera los 16 MB. Compruebe si hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>The counts of the import do not add up; nothing of its last step was kept.</source>
        <translation>Los recuentos de la importación no cuadran; no se conservó nada del último paso.</translation>
    </message>
    <message>
        <source>No temporary file can be written in %1, so the rows cannot be shown before they are imported. Check that the folder exists and is not full.</source>
        <translation>No se puede escribir ningún archivo temporal en %1, así que las filas no se pueden mostrar antes de importarlas. Compruebe que la carpeta existe y no está llena.</translation>
    </message>
    <message>
        <source>The folder for temporary files, %1, is full, so the rows cannot be shown before they are imported. Free some space.</source>
        <translation>La carpeta de archivos temporales, %1, está llena, así que las filas no se pueden mostrar antes de importarlas. Libere espacio.</translation>
    </message>
    <message>
        <source>No column of %1 is a field of a lead, so nothing was imported. Map at least one column, or take all of them in as fields of their own (--unmapped custom).</source>
        <translation>Ninguna columna de %1 es un campo de un lead, así que no se importó nada. Asigne al menos una columna, o tómelas todas como campos propios (--unmapped custom).</translation>
    </message>
    <message>
        <source>%1, the file that the import began with, is not there any more. Put it back and go on, or undo the import.</source>
        <translation>%1, el archivo con el que empezó la importación, ya no está. Devuélvalo a su lugar y continúe, o deshaga la importación.</translation>
    </message>
    <message>
        <source>%1 has headings, but no rows below them. Export it again and check that it is the right file.</source>
        <translation>%1 tiene encabezados, pero ninguna fila debajo. Vuelva a exportarlo y compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>Only its first %1 KB of %2 are kept here; the file has the rest.</source>
        <translation>Aquí solo se guardan los primeros %1 KB de %2; el resto está en el archivo.</translation>
    </message>
</context>
<context>
    <name>ImportNotice</name>
    <message numerus="yes">
        <source>%n place(s) could not be read as text, the first in line %1, and became “�”. Save the file as UTF-8, or name its encoding, and import it again.</source>
        <translation>
            <numerusform>%n lugar de la línea %1 no se pudo leer como texto y se convirtió en «�». Guarde el archivo como UTF-8, o indique su codificación, e impórtelo de nuevo.</numerusform>
            <numerusform>%n lugares no se pudieron leer como texto, el primero en la línea %1, y se convirtieron en «�». Guarde el archivo como UTF-8, o indique su codificación, e impórtelo de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of this UTF-8 file were written in another encoding and read as Windows-1252, the first in line %1. Look at the letters in them.</source>
        <translation>
            <numerusform>%n línea de este archivo UTF-8, la línea %1, tenía otra codificación y se leyó como Windows-1252. Revise sus letras.</numerusform>
            <numerusform>%n líneas de este archivo UTF-8, la primera es la línea %1, tenían otra codificación y se leyeron como Windows-1252. Revise sus letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file grew while it was read; what was added is not in. Import it again when it is complete.</source>
        <translation>El archivo creció mientras se leía; lo añadido no está. Impórtelo de nuevo cuando esté completo.</translation>
    </message>
    <message>
        <source>The file was changed while it was read, so old and new rows may be mixed. Undo this import and import it again.</source>
        <translation>El archivo cambió mientras se leía, así que puede haber filas viejas y nuevas mezcladas. Deshaga esta importación e impórtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had a quote in the wrong place and were mended; look at lines %1.</source>
        <translation>
            <numerusform>%n fila tenía una comilla mal puesta y se corrigió; revise la línea %1.</numerusform>
            <numerusform>%n filas tenían una comilla mal puesta y se corrigieron; revise las líneas %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) were left out, because no field takes them: %1.</source>
        <translation>
            <numerusform>%n columna quedó fuera, porque ningún campo la toma: %1.</numerusform>
            <numerusform>%n columnas quedaron fuera, porque ningún campo las toma: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No heading row was found, so the first line was imported as a row and the columns were told by their values.</source>
        <translation>No se encontró fila de encabezados, así que la primera línea se importó como fila y las columnas se reconocieron por sus valores.</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Same e-mail address</source>
        <translation>Mismo correo</translation>
    </message>
    <message>
        <source>Same phone number and a name that fits</source>
        <translation>Mismo teléfono y un nombre que encaja</translation>
    </message>
    <message>
        <source>Same ID in an earlier list with these headings</source>
        <translation>Mismo ID en una lista anterior con estos encabezados</translation>
    </message>
    <message>
        <source>The row names this lead by its number</source>
        <translation>La fila nombra este lead por su número</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>No row of line %1 of import %2 waits for a decision.</source>
        <translation>Ninguna fila de la línea %1 de la importación %2 espera una decisión.</translation>
    </message>
    <message>
        <source>There is no import with the number %1.</source>
        <translation>No existe la importación número %1.</translation>
    </message>
    <message>
        <source>Lead %1, which the row matched, is gone. Make a lead of the row with “create”, or “skip” it.</source>
        <translation>El lead %1, con el que coincidía la fila, ya no existe. Cree un lead con la fila mediante «create» u omítala con «skip».</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n row(s) that an import set aside</source>
        <translation>
            <numerusform>Decidir %n fila que una importación apartó</numerusform>
            <numerusform>Decidir %n filas que una importación apartó</numerusform>
        </translation>
    </message>
    <message>
        <source>Same name and ZIP code</source>
        <translation>Mismo nombre y código postal</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>Before a large import a backup is made, which did not work, so nothing was imported. %1</source>
        <translation>Antes de una importación grande se hace una copia de seguridad; no funcionó, así que no se importó nada. %1</translation>
    </message>
</context>
<context>
    <name>InterruptedOffer</name>
    <message>
        <source>The import of %1 was cut off after %2 rows. None of them are visible yet.</source>
        <translation>La importación de %1 se interrumpió tras %2 filas. Ninguna es visible todavía.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Revertir</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>The row is empty.</source>
        <translation>La fila está vacía.</translation>
    </message>
    <message>
        <source>The row has neither a name nor a company, e-mail address, phone number or external ID, so no lead can be made of it.</source>
        <translation>La fila no tiene nombre, ni empresa, ni correo, ni teléfono, ni ID externo, así que no se puede crear un lead con ella.</translation>
    </message>
    <message>
        <source>The row has more cells than the file has columns. Probably a text contains the separator without quotes.</source>
        <translation>La fila tiene más celdas que columnas el archivo. Probablemente un texto contiene el separador sin comillas.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the file has columns. The missing ones were left as they are.</source>
        <translation>La fila tiene menos celdas que columnas el archivo. Las que faltan se dejaron como están.</translation>
    </message>
    <message>
        <source>%1: the cell contains bytes that are no text in this file&apos;s encoding. They were replaced by a mark.</source>
        <translation>%1: la celda contiene bytes que no son texto en la codificación de este archivo. Se sustituyeron por una marca.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a valid phone number. It was kept as typed.</source>
        <translation>%1: «%2» no es un teléfono válido. Se conservó tal cual.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is too short for a phone number. It was kept as typed; add the area code.</source>
        <translation>%1: «%2» es demasiado corto para un teléfono. Se conservó tal cual; añada el prefijo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has too many digits for a phone number. It was kept as typed.</source>
        <translation>%1: «%2» tiene demasiadas cifras para un teléfono. Se conservó tal cual.</translation>
    </message>
    <message>
        <source>%1: a spreadsheet turned the number into &quot;%2&quot; and lost its last digits. Export the column as text and import again.</source>
        <translation>%1: una hoja de cálculo convirtió el número en «%2» y perdió sus últimas cifras. Exporte la columna como texto e importe de nuevo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; was read as %3.</source>
        <translation>%1: «%2» se leyó como %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; contains several numbers. The first is the number, the others were added to the other phones.</source>
        <translation>%1: «%2» contiene varios números. El primero es el número; los demás se añadieron a los otros teléfonos.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a valid e-mail address. It was kept as typed.</source>
        <translation>%1: «%2» no es un correo válido. Se conservó tal cual.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; contains several addresses. The first is the address, the others were added to the other e-mails.</source>
        <translation>%1: «%2» contiene varias direcciones. La primera es la dirección; las demás se añadieron a los otros correos.</translation>
    </message>
    <message>
        <source>%1: the domain of &quot;%2&quot; looks mistyped. Perhaps %3 was meant.</source>
        <translation>%1: el dominio de «%2» parece mal escrito. Quizá se quiso decir %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is a throw-away address.</source>
        <translation>%1: «%2» es una dirección desechable.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; belongs to a department, not to a person.</source>
        <translation>%1: «%2» pertenece a un departamento, no a una persona.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a date that can be read. Choose the date format of this column.</source>
        <translation>%1: «%2» no es una fecha legible. Elija el formato de fecha de esta columna.</translation>
    </message>
    <message>
        <source>%1: the date &quot;%2&quot; does not exist.</source>
        <translation>%1: la fecha «%2» no existe.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no year; a spreadsheet probably dropped it. Export the column as text and import again.</source>
        <translation>%1: «%2» no tiene año; probablemente lo quitó una hoja de cálculo. Exporte la columna como texto e importe de nuevo.</translation>
    </message>
    <message>
        <source>%1: in &quot;%2&quot; day and month cannot be told apart. Choose the date format of this column.</source>
        <translation>%1: en «%2» no se distinguen el día y el mes. Elija el formato de fecha de esta columna.</translation>
    </message>
    <message>
        <source>%1: a spreadsheet turned the date into &quot;%2&quot;. Export the column as text and import again.</source>
        <translation>%1: una hoja de cálculo convirtió la fecha en «%2». Exporte la columna como texto e importe de nuevo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number.</source>
        <translation>%1: «%2» no es un número.</translation>
    </message>
    <message>
        <source>%1: the number &quot;%2&quot; is too large.</source>
        <translation>%1: el número «%2» es demasiado grande.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; can be read in two ways. Choose the decimal mark of this column.</source>
        <translation>%1: «%2» se puede leer de dos maneras. Elija el signo decimal de esta columna.</translation>
    </message>
    <message>
        <source>%1: a spreadsheet shortened the number to &quot;%2&quot;. Export the column as text and import again.</source>
        <translation>%1: una hoja de cálculo acortó el número a «%2». Exporte la columna como texto e importe de nuevo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has more decimals than the currency. It was rounded to %3.</source>
        <translation>%1: «%2» tiene más decimales que la moneda. Se redondeó a %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a known state. It was kept as typed.</source>
        <translation>%1: «%2» no es un estado conocido. Se conservó tal cual.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a known country. It was kept as typed.</source>
        <translation>%1: «%2» no es un país conocido. Se conservó tal cual.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a postcode of this country. It was kept as typed.</source>
        <translation>%1: «%2» no es un código postal de este país. Se conservó tal cual.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; had lost its leading zero and was read as %3.</source>
        <translation>%1: «%2» había perdido el cero inicial y se leyó como %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is neither yes nor no.</source>
        <translation>%1: «%2» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; says neither won, lost nor open.</source>
        <translation>%1: «%2» no dice ni ganado, ni perdido, ni abierto.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of the values of this field.</source>
        <translation>%1: «%2» no es ninguno de los valores de este campo.</translation>
    </message>
    <message>
        <source>%1 Perhaps %2 was meant.</source>
        <translation>%1 Quizá se quiso decir %2.</translation>
    </message>
</context>
<context>
    <name>IssueTitle</name>
    <message>
        <source>Imported as typed unless you decide otherwise</source>
        <translation>Se importa tal cual, salvo que decida otra cosa</translation>
    </message>
    <message>
        <source>Goes to the notes unless you decide otherwise</source>
        <translation>Pasa a las notas, salvo que decida otra cosa</translation>
    </message>
    <message>
        <source>Mended while importing</source>
        <translation>Se corrige al importar</translation>
    </message>
    <message>
        <source>Not imported unless you mend it</source>
        <translation>No se importa si no lo corrige</translation>
    </message>
    <message>
        <source>Empty row</source>
        <translation>Fila vacía</translation>
    </message>
    <message>
        <source>Nothing to recognise the lead by</source>
        <translation>Nada que permita reconocer el lead</translation>
    </message>
    <message>
        <source>More cells than columns</source>
        <translation>Más celdas que columnas</translation>
    </message>
    <message>
        <source>Fewer cells than columns</source>
        <translation>Menos celdas que columnas</translation>
    </message>
    <message>
        <source>%1 with unreadable characters</source>
        <translation>%1 con caracteres ilegibles</translation>
    </message>
    <message>
        <source>%1 not valid</source>
        <translation>%1: no válido</translation>
    </message>
    <message>
        <source>%1 too short</source>
        <translation>%1: demasiado corto</translation>
    </message>
    <message>
        <source>%1 too long</source>
        <translation>%1: demasiado largo</translation>
    </message>
    <message>
        <source>%1 shortened by a spreadsheet</source>
        <translation>%1: acortado por una hoja de cálculo</translation>
    </message>
    <message>
        <source>%1 with a mended prefix</source>
        <translation>%1 con prefijo reparado</translation>
    </message>
    <message>
        <source>%1 with several numbers</source>
        <translation>%1 con varios números</translation>
    </message>
    <message>
        <source>%1 with several addresses</source>
        <translation>%1 con varias direcciones</translation>
    </message>
    <message>
        <source>%1 mistyped</source>
        <translation>%1 con errata</translation>
    </message>
    <message>
        <source>%1 of a throw-away mailbox</source>
        <translation>%1 de un buzón desechable</translation>
    </message>
    <message>
        <source>%1 of a department</source>
        <translation>%1 de un departamento</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>ilegibles: %1</translation>
    </message>
    <message>
        <source>%1 with a day that does not exist</source>
        <translation>%1 con un día que no existe</translation>
    </message>
    <message>
        <source>%1 without a year</source>
        <translation>%1 sin año</translation>
    </message>
    <message>
        <source>%1 ambiguous</source>
        <translation>%1: ambiguo</translation>
    </message>
    <message>
        <source>%1 lost in a spreadsheet</source>
        <translation>%1: perdido en una hoja de cálculo</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1: no es un número</translation>
    </message>
    <message>
        <source>%1 too large</source>
        <translation>%1: demasiado grande</translation>
    </message>
    <message>
        <source>%1 can be read in two ways</source>
        <translation>%1: se puede leer de dos formas</translation>
    </message>
    <message>
        <source>%1 rounded</source>
        <translation>%1: redondeado</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 desconocidos</translation>
    </message>
    <message>
        <source>%1 with its zero put back</source>
        <translation>%1 con el cero repuesto</translation>
    </message>
    <message>
        <source>%1 neither yes nor no</source>
        <translation>%1: ni sí ni no</translation>
    </message>
    <message>
        <source>%1 neither won nor lost</source>
        <translation>%1: ni ganado ni perdido</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>%1 (cut off)</source>
        <translation>%1 (recortado)</translation>
    </message>
    <message>
        <source>A recorded change was altered.</source>
        <translation>Se alteró un cambio registrado.</translation>
    </message>
    <message>
        <source>An act is missing before this one.</source>
        <translation>Falta una acción antes de esta.</translation>
    </message>
    <message>
        <source>Changes of this act were added or removed.</source>
        <translation>Se añadieron o quitaron cambios de esta acción.</translation>
    </message>
    <message>
        <source>This act was altered.</source>
        <translation>Se alteró esta acción.</translation>
    </message>
    <message>
        <source>%1 knows %2 acts, but only %3 are left: the end of the journal was cut off, or an older backup was restored.</source>
        <translation>%1 conoce %2 operaciones, pero solo quedan %3: se cortó el final del diario o se restauró una copia más antigua.</translation>
    </message>
    <message>
        <source>%1 knows other acts up to number %2: the end of the journal was replaced, or an older backup was restored.</source>
        <translation>%1 conoce otras operaciones hasta el número %2: se sustituyó el final del diario o se restauró una copia más antigua.</translation>
    </message>
    <message>
        <source>A recorded change was emptied, and no erasure says so.</source>
        <translation>Se vació un cambio registrado y ningún borrado lo indica.</translation>
    </message>
    <message>
        <source>The act %1 does not fit the chain of the journal, so it cannot be emptied. Run “audit verify”.</source>
        <translation>La operación %1 no encaja en la cadena del diario, por lo que no se puede vaciar. Ejecute «audit verify».</translation>
    </message>
</context>
<context>
    <name>JournalHeads</name>
    <message>
        <source>The backup %1</source>
        <translation>La copia de seguridad %1</translation>
    </message>
</context>
<context>
    <name>LeadActs</name>
    <message>
        <source>There is no lead with the number %1. It may have been deleted, merged or taken back.</source>
        <translation>No hay ningún lead con el número %1. Quizá se eliminó, se combinó o se deshizo.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The command “fields” lists them.</source>
        <translation>No hay ningún campo «%1». La orden «fields» los muestra.</translation>
    </message>
    <message>
        <source>%1 is worked out by Leadwright and cannot be typed.</source>
        <translation>Leadwright calcula %1; no se puede escribir.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>%1 was changed while you edited it.</source>
        <translation>%1 cambió mientras usted lo editaba.</translation>
    </message>
    <message>
        <source>%1 changed %2 while you edited it.</source>
        <translation>%1 cambió %2 mientras usted lo editaba.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambiar %1 de %2</translation>
    </message>
    <message>
        <source>A lead is always in a stage; name one.</source>
        <translation>Un lead siempre está en una etapa; indique una.</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Mover %1 a %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n leads</source>
        <translation>
            <numerusform>Eliminar %n lead</numerusform>
            <numerusform>Eliminar %n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Combinar %1 con %2</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n leads into %1</source>
        <translation>
            <numerusform>Combinar %n lead con %1</numerusform>
            <numerusform>Combinar %n leads con %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadCells</name>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>No existe la etapa «%1».</translation>
    </message>
    <message>
        <source>There is nobody called “%1”.</source>
        <translation>No hay nadie llamado «%1».</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 es uno de estos: %2.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>Una dirección de correo tiene la forma name@example.com.</translation>
    </message>
    <message>
        <source>%1 is a moment such as 2026-03-31 14:30.</source>
        <translation>%1 es un momento, como 2026-03-31 14:30.</translation>
    </message>
</context>
<context>
    <name>LeadColumns</name>
    <message>
        <source>The name is made of first and last name. Open the lead to change them.</source>
        <translation>El nombre se forma con nombre y apellidos. Abra el lead para cambiarlos.</translation>
    </message>
    <message>
        <source>The score is calculated from the scoring rules.</source>
        <translation>La puntuación se calcula con las reglas de puntuación.</translation>
    </message>
    <message>
        <source>The next step is the earliest open task. Change it in the lead&apos;s tasks.</source>
        <translation>El próximo paso es la primera tarea abierta. Cámbielo en las tareas del lead.</translation>
    </message>
    <message>
        <source>%1 has several lines. Open the lead to change it.</source>
        <translation>%1 tiene varias líneas. Abra el lead para cambiarlo.</translation>
    </message>
    <message>
        <source>%1 is kept by Leadwright and cannot be changed by hand.</source>
        <translation>Leadwright mantiene %1; no se puede cambiar a mano.</translation>
    </message>
</context>
<context>
    <name>LeadCommands</name>
    <message>
        <source>Next lead</source>
        <translation>Lead siguiente</translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation>Lead anterior</translation>
    </message>
    <message>
        <source>Show or hide the lead beside the list</source>
        <translation>Mostrar u ocultar el lead junto a la lista</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menú de la fila</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Buscar leads</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Advanced filter…</source>
        <translation>Filtro avanzado…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Sort and group…</source>
        <translation>Ordenar y agrupar…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Check or uncheck the lead</source>
        <translation>Marcar o desmarcar el lead</translation>
    </message>
    <message>
        <source>Check all, then all that match</source>
        <translation>Marcar todos y luego todos los que coinciden</translation>
    </message>
    <message>
        <source>Uncheck all</source>
        <translation>Desmarcar todos</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copiar las filas</translation>
    </message>
    <message>
        <source>Copy the rows with headings</source>
        <translation>Copiar las filas con encabezados</translation>
    </message>
    <message>
        <source>Paste rows as new leads…</source>
        <translation>Pegar filas como leads nuevos…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Add a next step…</source>
        <translation>Añadir un próximo paso…</translation>
    </message>
    <message>
        <source>Move to a stage…</source>
        <translation>Mover a una etapa…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Asignarme</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Añadir una etiqueta…</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation>Establecer un campo…</translation>
    </message>
    <message>
        <source>Merge two leads…</source>
        <translation>Combinar dos leads…</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Show view %1</source>
        <translation>Mostrar la vista %1</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Guardar como vista nueva…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Put the next step off…</source>
        <translation>Aplazar el próximo paso…</translation>
    </message>
    <message>
        <source>Tick the next step off</source>
        <translation>Marcar el próximo paso como hecho</translation>
    </message>
    <message>
        <source>Export leads…</source>
        <translation>Exportar leads…</translation>
    </message>
    <message>
        <source>↑↓ move   Enter open   Space peek   %1 check   %2 call   %3 e-mail   %4 note   %5 next step</source>
        <translation>↑↓ mover   Intro abrir   Espacio vista previa   %1 marcar   %2 llamar   %3 correo   %4 nota   %5 próximo paso</translation>
    </message>
    <message>
        <source>Export everything about this person…</source>
        <translation>Exportar todo sobre esta persona…</translation>
    </message>
    <message>
        <source>Erase this person for good…</source>
        <translation>Borrar a esta persona definitivamente…</translation>
    </message>
</context>
<context>
    <name>LeadEntry</name>
    <message>
        <source>A lead needs at least a name, a company, an e-mail or a phone number.</source>
        <translation>Un lead necesita al menos un nombre, una empresa, un correo o un teléfono.</translation>
    </message>
    <message>
        <source>There is no user “%1”. There are: %2.</source>
        <translation>No hay ningún usuario «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 es uno de estos: %2.</translation>
    </message>
    <message>
        <source>Same e-mail address</source>
        <translation>Mismo correo</translation>
    </message>
    <message>
        <source>Same phone number and a name that fits</source>
        <translation>Mismo teléfono y un nombre que encaja</translation>
    </message>
    <message>
        <source>Somebody with this address or number asked not to be contacted. The lead is marked so.</source>
        <translation>Alguien con esta dirección o este número pidió que no se le contactara. El lead queda marcado así.</translation>
    </message>
</context>
<context>
    <name>LeadExport</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The leads cannot be written to %1. Check free space and permissions, or choose another place.</source>
        <translation>Los leads no se pueden escribir en %1. Compruebe el espacio libre y los permisos, o elija otro lugar.</translation>
    </message>
    <message>
        <source>A worksheet holds 1,048,575 leads at most. Export fewer, or as CSV.</source>
        <translation>Una hoja admite como máximo 1.048.575 leads. Exporte menos, o en CSV.</translation>
    </message>
</context>
<context>
    <name>LeadLister</name>
    <message>
        <source>The list cannot be grouped by %1. Group it by a field with few different values.</source>
        <translation>La lista no se puede agrupar por %1. Agrúpela por un campo con pocos valores distintos.</translation>
    </message>
    <message>
        <source>%1 has too many different values to group by.</source>
        <translation>%1 tiene demasiados valores distintos para agrupar.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>LeadReader</name>
    <message>
        <source>This lead is not there any more. It was deleted, merged or taken back.</source>
        <translation>Este lead ya no existe. Se eliminó, se combinó o se deshizo.</translation>
    </message>
</context>
<context>
    <name>LeadRepository</name>
    <message>
        <source>Somebody else changed this lead in the meantime. Read it again and repeat your change.</source>
        <translation>Entretanto otra persona cambió este lead. Léalo de nuevo y repita su cambio.</translation>
    </message>
    <message>
        <source>There is no lead with the number %1.</source>
        <translation>No hay ningún lead con el número %1.</translation>
    </message>
</context>
<context>
    <name>LeadRow</name>
    <message>
        <source>score %1</source>
        <translation>puntuación %1</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>no contactar</translation>
    </message>
</context>
<context>
    <name>LeadScore</name>
    <message>
        <source>hot</source>
        <translation>caliente</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>templado</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>frío</translation>
    </message>
</context>
<context>
    <name>LeadSession</name>
    <message>
        <source>There is no room for a copy of the file. Free some space and try again.</source>
        <translation>No hay espacio para una copia del archivo. Libere espacio e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>LeadStory</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Stage: %1 → %2</source>
        <translation>Etapa: %1 → %2</translation>
    </message>
    <message>
        <source>No longer with %1</source>
        <translation>Ya no está con %1</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Asignado a %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambió %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Tarea: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>Imported from %1, line %2</source>
        <translation>Importado de %1, línea %2</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>No existe ese campo.</translation>
    </message>
    <message>
        <source>Lifecycle: %1 → %2</source>
        <translation>Ciclo de vida: %1 → %2</translation>
    </message>
    <message>
        <source>Its time to wake up had come.</source>
        <translation>Había llegado el día de volver.</translation>
    </message>
    <message>
        <source>Definition of %1, version %2: %3</source>
        <translation>Definición de %1, versión %2: %3</translation>
    </message>
</context>
<context>
    <name>LeadSummary</name>
    <message>
        <source>%1 open value</source>
        <translation>%1 de valor abierto</translation>
    </message>
    <message>
        <source>avg score %1</source>
        <translation>puntuación media %1</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 lead</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 leads</translation>
    </message>
</context>
<context>
    <name>LeadTemplate</name>
    <message>
        <source>There is no field “%1” for the placeholder {%1}. Choose one from the list of fields.</source>
        <translation>No hay ningún campo «%1» para el marcador {%1}. Elija uno de la lista de campos.</translation>
    </message>
    <message>
        <source>A brace has no partner. Write {{ for a single brace, or choose a field from the list.</source>
        <translation>Una llave no tiene pareja. Escriba {{ para una sola llave, o elija un campo de la lista.</translation>
    </message>
</context>
<context>
    <name>LeadViews</name>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>Prospect</source>
        <translation>Prospecto</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Consulta</translation>
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
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>Reciclado</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Unsold</source>
        <translation>No vendido</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
</context>
<context>
    <name>LocalHours</name>
    <message>
        <source>opens %1 local</source>
        <comment>time of day where the lead is</comment>
        <translation>desde las %1, hora local</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Lead management for the desktop.</source>
        <translation>Gestión de leads para el escritorio.</translation>
    </message>
    <message>
        <source>The workspace to open; without one the last.</source>
        <translation>El espacio de trabajo que abrir; si no se indica, el último.</translation>
    </message>
    <message>
        <source>Looks into a list to import it.</source>
        <translation>Examina una lista para importarla.</translation>
    </message>
</context>
<context>
    <name>MappingProposal</name>
    <message>
        <source>In files of %1 this column holds nothing that a lead has a field for.</source>
        <translation>En los archivos de %1 esta columna no contiene nada para lo que un lead tenga un campo.</translation>
    </message>
    <message>
        <source>The heading suggests %1, but the values do not look like it.</source>
        <translation>El encabezado sugiere %1, pero los valores no lo parecen.</translation>
    </message>
    <message>
        <source>This may be %1, but the column has no values that would show it.</source>
        <translation>Esto podría ser %1, pero la columna no tiene valores que lo muestren.</translation>
    </message>
    <message>
        <source>This may be %1; neither the heading nor the values settle it.</source>
        <translation>Esto podría ser %1; ni el encabezado ni los valores lo aclaran.</translation>
    </message>
    <message>
        <source>This may be %1 or %2; neither the heading nor the values settle it.</source>
        <translation>Esto podría ser %1 o %2; ni el encabezado ni los valores lo aclaran.</translation>
    </message>
    <message>
        <source>%1 is already filled by the column “%2”.</source>
        <translation>%1 ya lo llena la columna «%2».</translation>
    </message>
</context>
<context>
    <name>MappingSetup</name>
    <message>
        <source>There is no template named “%1” any more. Look at the page again.</source>
        <translation>Ya no hay ninguna plantilla llamada «%1». Vuelva a mirar la página.</translation>
    </message>
    <message>
        <source>Rename the template “%1” to “%2”</source>
        <translation>Cambiar el nombre de la plantilla «%1» a «%2»</translation>
    </message>
    <message>
        <source>Another template is named “%1”. Choose another name.</source>
        <translation>Otra plantilla se llama «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>Delete the template “%1”</source>
        <translation>Eliminar la plantilla «%1»</translation>
    </message>
</context>
<context>
    <name>MergePlan</name>
    <message>
        <source>A merge needs at least two leads.</source>
        <translation>Para combinar hacen falta al menos dos leads.</translation>
    </message>
    <message>
        <source>A lead cannot be merged with itself.</source>
        <translation>Un lead no se puede combinar consigo mismo.</translation>
    </message>
    <message>
        <source>A value was to be taken from a lead that is not among those to merge. Choose again.</source>
        <translation>Un valor debía tomarse de un lead que no está entre los que se combinan. Elija de nuevo.</translation>
    </message>
</context>
<context>
    <name>MergeReview</name>
    <message>
        <source>One of the two leads is not there any more. It was deleted, merged or taken back.</source>
        <translation>Uno de los dos leads ya no existe. Se eliminó, se combinó o se deshizo.</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>This copy of Leadwright lacks schema %1. Install it again.</source>
        <translation>A esta copia de Leadwright le falta el esquema %1. Instálela de nuevo.</translation>
    </message>
    <message>
        <source>%1 has to be brought up to date, but a copy of it cannot be kept as %2. Check the permissions of its folder.</source>
        <translation>%1 tiene que actualizarse, pero no se puede guardar una copia como %2. Compruebe los permisos de su carpeta.</translation>
    </message>
</context>
<context>
    <name>ModelDifference</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
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
        <translation>%1: orden</translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation>Grupo «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation>%1: nombre</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <translation>%1: tipo</translation>
    </message>
    <message>
        <source>%1: limit</source>
        <translation>%1: límite</translation>
    </message>
    <message>
        <source>Order of the groups</source>
        <translation>Orden de los grupos</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>falls off over %1</source>
        <translation>decrece a lo largo de %1</translation>
    </message>
    <message>
        <source>must be met</source>
        <translation>debe cumplirse</translation>
    </message>
    <message>
        <source>disqualifies</source>
        <translation>descalifica</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>Limit of the score</source>
        <translation>Límite de la puntuación</translation>
    </message>
    <message>
        <source>Hot from</source>
        <translation>Caliente desde</translation>
    </message>
    <message>
        <source>Warm from</source>
        <translation>Templado desde</translation>
    </message>
    <message>
        <source>Cools down below, by</source>
        <translation>Se enfría por debajo, en</translation>
    </message>
    <message>
        <source>Grade A from a fit of</source>
        <translation>Calificación A desde un ajuste de</translation>
    </message>
    <message>
        <source>Grade B from a fit of</source>
        <translation>Calificación B desde un ajuste de</translation>
    </message>
    <message>
        <source>Grade 1 from an engagement of</source>
        <translation>Calificación 1 desde un interés de</translation>
    </message>
    <message>
        <source>Grade 2 from an engagement of</source>
        <translation>Calificación 2 desde un interés de</translation>
    </message>
    <message>
        <source>Points for the ideal customer</source>
        <translation>Puntos por el cliente ideal</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>Cliente ideal</translation>
    </message>
    <message>
        <source>Details of a rule</source>
        <translation>Detalles de una regla</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>The scoring model cannot be written to %1. Check free space and permissions, or choose another place.</source>
        <translation>No se puede escribir el modelo de puntuación en %1. Compruebe el espacio libre y los permisos, o elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>MMM d</source>
        <extracomment>A day of this year and one of another year, as QLocale::toString() takes them</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1m ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1d ago</source>
        <translation>hace %1 d</translation>
    </message>
    <message>
        <source>%1m late</source>
        <translation>%1 min de retraso</translation>
    </message>
    <message>
        <source>in %1m</source>
        <translation>en %1 min</translation>
    </message>
    <message>
        <source>%1h late</source>
        <translation>%1 h de retraso</translation>
    </message>
    <message>
        <source>in %1h</source>
        <translation>en %1 h</translation>
    </message>
    <message>
        <source>%1d late</source>
        <translation>%1 d de retraso</translation>
    </message>
    <message>
        <source>in %1d</source>
        <translation>en %1 d</translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>es el</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is not on</source>
        <translation>no es el</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>es antes de</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>es el o antes de</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>es después de</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es como mínimo</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>es el o después de</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina en</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>está entre</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>está en los últimos</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>está en los próximos</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>es verdadero</translation>
    </message>
    <message>
        <source>is false</source>
        <translation>es falso</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 es una carpeta. Indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file. Choose a file to write to.</source>
        <translation>%1 es un dispositivo o una tubería, no un archivo. Elija un archivo en el que escribir.</translation>
    </message>
    <message>
        <source>%1 is a workspace or another database, which would be lost. Choose another name.</source>
        <translation>%1 es un espacio de trabajo u otra base de datos, que se perdería. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 belongs to a workspace, which would be damaged. Choose another name.</source>
        <translation>%1 pertenece a un espacio de trabajo, que quedaría dañado. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>An import is running. Paste again when it has ended.</source>
        <translation>Hay una importación en curso. Pegue de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>No program opens folders here. The file is in %1.</source>
        <translation>Aquí ningún programa abre carpetas. El archivo está en %1.</translation>
    </message>
    <message>
        <source>The lead that is selected</source>
        <translation>El lead seleccionado</translation>
    </message>
    <message>
        <source>My Day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Puntuación</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Your role, %1, may read leads but not change them.</source>
        <translation>Su rol, %1, puede leer los leads, pero no cambiarlos.</translation>
    </message>
    <message>
        <source>Your role, %1, may not import lists.</source>
        <translation>Su rol, %1, no puede importar listas.</translation>
    </message>
    <message>
        <source>Your role, %1, may not write leads to files.</source>
        <translation>Su rol, %1, no puede escribir leads en archivos.</translation>
    </message>
    <message>
        <source>Your role, %1, may not change how the workspace is set up.</source>
        <translation>Su rol, %1, no puede cambiar la configuración del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Your role, %1, may not erase anything for good.</source>
        <translation>Su rol, %1, no puede borrar nada definitivamente.</translation>
    </message>
    <message>
        <source>Your role, %1, may not back up, restore or mend the workspace.</source>
        <translation>Su rol, %1, no puede hacer copias del espacio de trabajo, restaurarlo ni repararlo.</translation>
    </message>
    <message>
        <source>Your role, %1, may not change users and their roles.</source>
        <translation>Su rol, %1, no puede cambiar los usuarios ni sus roles.</translation>
    </message>
    <message>
        <source>You are switched off in this workspace and may only read. An administrator can switch you on in Settings, Users.</source>
        <translation>Está desactivado en este espacio de trabajo y solo puede leer. Un administrador puede activarlo en Ajustes, Usuarios.</translation>
    </message>
    <message>
        <source>%1 An administrator can give you another role in Settings, Users.</source>
        <translation>%1 Un administrador puede darle otro rol en Ajustes, Usuarios.</translation>
    </message>
    <message>
        <source>“%1” is none of the people who work in this workspace, and may only read. Say who you are in Settings, Profile, or ask an administrator to add you.</source>
        <translation>«%1» no es ninguna de las personas que trabajan en este espacio de trabajo y solo puede leer. Diga quién es en Ajustes, Perfil, o pida a un administrador que le añada.</translation>
    </message>
</context>
<context>
    <name>PersonTrace</name>
    <message>
        <source>There is no lead with the number %1. It may have been erased.</source>
        <translation>No hay ningún lead con el número %1. Puede que se haya borrado.</translation>
    </message>
    <message>
        <source>The lead %1 was merged into %2, which has its values now. Name %2 instead; both are the same person.</source>
        <translation>El lead %1 se fusionó con %2, que ahora tiene sus valores. Indique %2; ambos son la misma persona.</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message>
        <source>“%1” was filled in only when or after the lead was closed, in %2 % of the leads whose history tells. It may say how leads ended, not how they will end.</source>
        <translation>«%1» se rellenó solo al cerrar el lead o después, en el %2 % de los leads cuyo historial lo muestra. Quizá dice cómo acabaron los leads, no cómo acabarán.</translation>
    </message>
    <message>
        <source>“%1” is filled in for closed leads, and %2 % of them would be without it if they were like the open ones. It is probably entered at the end.</source>
        <translation>«%1» está relleno en los leads cerrados, y el %2 % de ellos no lo tendría si fueran como los abiertos. Probablemente se introduce al final.</translation>
    </message>
    <message>
        <source>“%1” alone ranks %2 % of the pairs of a won and a lost lead rightly, which is too good to be true. It is probably entered once the outcome is known.</source>
        <translation>«%1» por sí solo ordena bien el %2 % de las parejas de un lead ganado y uno perdido, lo que es demasiado bueno para ser verdad. Probablemente se introduce cuando ya se conoce el resultado.</translation>
    </message>
    <message>
        <source>The prediction was trained by a newer version of Leadwright. Train it again, or use that version.</source>
        <translation>La predicción se entrenó con una versión más reciente de Leadwright. Entrénela de nuevo o use esa versión.</translation>
    </message>
    <message>
        <source>What is stored of the prediction cannot be read. Train it again.</source>
        <translation>Lo que está guardado de la predicción no se puede leer. Entrénela de nuevo.</translation>
    </message>
    <message>
        <source>There is no field “%1”. “leadwright-cli fields” lists them.</source>
        <translation>No existe el campo «%1». «leadwright-cli fields» los muestra.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>two fields together</comment>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>None of the external IDs of the folds is that of a won or lost lead.</source>
        <translation>Ninguno de los ID externos de las particiones es de un lead ganado o perdido.</translation>
    </message>
    <message>
        <source>There is no lead %1.</source>
        <translation>No existe el lead %1.</translation>
    </message>
    <message>
        <source>Learning was stopped. The prediction stays as it was.</source>
        <translation>Se detuvo el aprendizaje. La predicción queda como estaba.</translation>
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
        <translation>Otra población</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Desplazado</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Estable</translation>
    </message>
</context>
<context>
    <name>ProfileActs</name>
    <message>
        <source>This workspace knows already who you are.</source>
        <translation>Este espacio de trabajo ya sabe quién es usted.</translation>
    </message>
    <message>
        <source>This user is not there any more. Look at the page again.</source>
        <translation>Este usuario ya no existe. Vuelva a mirar la página.</translation>
    </message>
    <message>
        <source>“%1” works as %2</source>
        <translation>«%1» trabaja como %2</translation>
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
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
</context>
<context>
    <name>QualificationActs</name>
    <message>
        <source>From %1 to %2 a lead moves with a reason only. Say why.</source>
        <translation>De %1 a %2 un lead solo pasa con un motivo. Indique por qué.</translation>
    </message>
    <message>
        <source>From %1 to %2 a lead moves with a reason only. Move it where its qualification is shown, or by the command “lifecycle” with --reason.</source>
        <translation>De %1 a %2 un lead solo pasa con un motivo. Muévalo donde se ve su cualificación o con el comando «lifecycle» y --reason.</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Mover %1 a %2</translation>
    </message>
    <message>
        <source>%1 does not wait to be accepted: it is no MQL.</source>
        <translation>%1 no espera ser aceptado: no es un MQL.</translation>
    </message>
    <message>
        <source>%1 has no owner who could accept it. Assign it first.</source>
        <translation>%1 no tiene un responsable que pueda aceptarlo. Asígnelo primero.</translation>
    </message>
    <message>
        <source>%1 is with %2, who has to accept it. By hand it can be moved all the same.</source>
        <translation>%1 está con %2, que debe aceptarlo. A mano se puede mover igualmente.</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Aceptar %1</translation>
    </message>
    <message>
        <source>A rejection needs a reason, so that marketing learns from it. Say why.</source>
        <translation>Un rechazo necesita un motivo para que marketing aprenda de él. Indique por qué.</translation>
    </message>
    <message>
        <source>A rejected lead wakes up tomorrow at the earliest. Choose a later day.</source>
        <translation>Un lead rechazado vuelve mañana como muy pronto. Elija un día posterior.</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Rechazar %1</translation>
    </message>
    <message>
        <source>The checklist has no point “%1”. It has: %2.</source>
        <translation>La lista de comprobación no tiene el punto «%1». Tiene: %2.</translation>
    </message>
    <message>
        <source>Answer %1 of %2</source>
        <comment>points of the checklist, name of a lead</comment>
        <translation>Responder %1 de %2</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recover what can be read of “%1”?</source>
        <translation>¿Recuperar lo que se pueda leer de «%1»?</translation>
    </message>
    <message>
        <source>Everything that can still be read is put over the newest good backup, where the newer version of a lead wins. The damaged file is kept aside. With a large workspace this takes a minute or two.</source>
        <translation>Todo lo que aún se pueda leer se pone sobre la copia de seguridad buena más reciente; vale la versión más nueva de cada lead. El archivo dañado se conserva aparte. Con un espacio de trabajo grande tarda uno o dos minutos.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>The workspace has %1 leads again; %2 of them were read from the damaged file.</source>
        <translation>El espacio de trabajo vuelve a tener %1 leads; %2 de ellos se leyeron del archivo dañado.</translation>
    </message>
    <message>
        <source>There was no backup to fill the holes with.</source>
        <translation>No había ninguna copia de seguridad para llenar los huecos.</translation>
    </message>
    <message>
        <source>The backup %1 filled the holes.</source>
        <translation>La copia de seguridad %1 llenó los huecos.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>El archivo dañado se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>RecoveryOffer</name>
    <message>
        <source>Reading what can be read…</source>
        <translation>Se está leyendo lo que se puede leer…</translation>
    </message>
    <message>
        <source>&amp;Recover what can be read…</source>
        <translation>&amp;Recuperar lo legible…</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>Every working day</source>
        <translation>Cada día laborable</translation>
    </message>
    <message>
        <source>Every week on %1</source>
        <comment>days of the week</comment>
        <translation>Cada semana el %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks on %1</source>
        <comment>days of the week</comment>
        <translation>
            <numerusform>Cada semana el %1</numerusform>
            <numerusform>Cada %n semanas el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeated by a rule of its own</source>
        <translation>Se repite con una regla propia</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Cada día</numerusform>
            <numerusform>Cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Cada semana</numerusform>
            <numerusform>Cada %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>Cada mes</numerusform>
            <numerusform>Cada %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>Cada año</numerusform>
            <numerusform>Cada %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no rule of repetition. Write it as calendars do, for instance FREQ=WEEKLY;BYDAY=MO.</source>
        <translation>«%1» no es una regla de repetición. Escríbala como los calendarios, por ejemplo FREQ=WEEKLY;BYDAY=MO.</translation>
    </message>
    <message>
        <source>Tasks are repeated by days, weeks, months or years, not more often.</source>
        <translation>Las tareas se repiten por días, semanas, meses o años, no más a menudo.</translation>
    </message>
    <message>
        <source>%1 cannot be kept in a rule of repetition here.</source>
        <translation>%1 no se admite aquí en una regla de repetición.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more times</source>
        <comment>repetition</comment>
        <translation>
            <numerusform>%1, %n vez más</numerusform>
            <numerusform>%1, %n veces más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>repetition, date</comment>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>The rule “%1” never comes true, or only after decades.</source>
        <translation>La regla «%1» no se cumple nunca, o solo tras décadas.</translation>
    </message>
</context>
<context>
    <name>RejectsFile</name>
    <message>
        <source>The rejected rows cannot be written to %1. Choose another folder; the rows are kept in the workspace.</source>
        <translation>Las filas rechazadas no se pueden escribir en %1. Elija otra carpeta; las filas se conservan en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>There is no import with the number %1.</source>
        <translation>No existe la importación número %1.</translation>
    </message>
    <message>
        <source>The rejected rows could not be written to %1, so nothing was imported. Choose a file in a folder that exists and that you may write to.</source>
        <translation>Las filas rechazadas no podrían escribirse en %1, así que no se importó nada. Elija un archivo en una carpeta que exista y en la que pueda escribir.</translation>
    </message>
</context>
<context>
    <name>RelativeDate</name>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semana pasada</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la semana que viene</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>el mes pasado</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>el mes que viene</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>el trimestre pasado</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>este trimestre</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>el trimestre que viene</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>el año pasado</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>el año que viene</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message numerus="yes">
        <source>%n quarters</source>
        <translation>
            <numerusform>%n trimestre</numerusform>
            <numerusform>%n trimestres</numerusform>
        </translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>the first day of %1</source>
        <translation>el primer día de %1</translation>
    </message>
    <message>
        <source>the last day of %1</source>
        <translation>el último día de %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 from now</source>
        <translation>dentro de %1</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>A rule keeps leads for 1 to %1 months; %2 is not possible.</source>
        <translation>Una regla conserva los leads de 1 a %1 meses; %2 no es posible.</translation>
    </message>
    <message>
        <source>The condition of “%1” cannot be read. %2</source>
        <translation>No se puede leer la condición de «%1». %2</translation>
    </message>
    <message>
        <source>Change how long leads are kept</source>
        <translation>Cambiar cuánto tiempo se conservan los leads</translation>
    </message>
</context>
<context>
    <name>RoleNames</name>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Observador</translation>
    </message>
</context>
<context>
    <name>RuleCommands</name>
    <message>
        <source>Next rule</source>
        <translation>Regla siguiente</translation>
    </message>
    <message>
        <source>Previous rule</source>
        <translation>Regla anterior</translation>
    </message>
    <message>
        <source>Add a scoring rule…</source>
        <translation>Añadir una regla de puntuación…</translation>
    </message>
    <message>
        <source>Add a group of rules…</source>
        <translation>Añadir un grupo de reglas…</translation>
    </message>
    <message>
        <source>Edit the rule…</source>
        <translation>Editar la regla…</translation>
    </message>
    <message>
        <source>Edit the condition of the rule…</source>
        <translation>Editar la condición de la regla…</translation>
    </message>
    <message>
        <source>Switch the rule on or off</source>
        <translation>Activar o desactivar la regla</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Subir la regla</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Bajar la regla</translation>
    </message>
    <message>
        <source>Duplicate the rule</source>
        <translation>Duplicar la regla</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>Undo the last change of the rules</source>
        <translation>Deshacer el último cambio de las reglas</translation>
    </message>
    <message>
        <source>Redo the last change of the rules</source>
        <translation>Rehacer el último cambio de las reglas</translation>
    </message>
    <message>
        <source>Add a criterion of the ideal customer…</source>
        <translation>Añadir un criterio del cliente ideal…</translation>
    </message>
    <message>
        <source>Learn the ideal customer from won and lost…</source>
        <translation>Aprender el cliente ideal de ganados y perdidos…</translation>
    </message>
    <message>
        <source>Test the rules with all leads</source>
        <translation>Probar las reglas con todos los leads</translation>
    </message>
    <message>
        <source>Test the rules with single leads</source>
        <translation>Probar las reglas con leads sueltos</translation>
    </message>
    <message>
        <source>Show or hide the versions of the rules</source>
        <translation>Mostrar u ocultar las versiones de las reglas</translation>
    </message>
    <message>
        <source>Compare versions of the rules…</source>
        <translation>Comparar versiones de las reglas…</translation>
    </message>
    <message>
        <source>Save the draft of the rules</source>
        <translation>Guardar el borrador de las reglas</translation>
    </message>
    <message>
        <source>Publish the rules…</source>
        <translation>Publicar las reglas…</translation>
    </message>
    <message>
        <source>Discard the changes of the rules</source>
        <translation>Descartar los cambios de las reglas</translation>
    </message>
    <message>
        <source>Export the scoring rules…</source>
        <translation>Exportar las reglas de puntuación…</translation>
    </message>
    <message>
        <source>Switch scoring off…</source>
        <translation>Desactivar la puntuación…</translation>
    </message>
    <message>
        <source>Open scoring rules from a file…</source>
        <translation>Abrir reglas de puntuación de un archivo…</translation>
    </message>
    <message>
        <source>import a scoring model</source>
        <translation>importar un modelo de puntuación</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Calls that reached somebody</source>
        <translation>Llamadas que localizaron a alguien</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Meetings and visits</source>
        <translation>Reuniones y visitas</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos electrónicos</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Mensajes de texto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Any activity</source>
        <translation>Cualquier actividad</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalización</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>each</source>
        <translation>cada una</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>la primera</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>disqualifies</source>
        <translation>descalifica</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>There is no room beside %1 for what can be salvaged. Free some space and try again.</source>
        <translation>No hay espacio junto a %1 para lo que se puede rescatar. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What could be read of %1 does not make a whole workspace. Restore a backup.</source>
        <translation>Lo que se pudo leer de %1 no forma un espacio de trabajo completo. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 cannot be copied, which salvaging needs. Check free space and permissions.</source>
        <translation>%1 no se puede copiar, lo que hace falta para rescatarlo. Compruebe el espacio libre y los permisos.</translation>
    </message>
    <message>
        <source>Nothing of %1 can be read, not even which tables it has, and there is no backup.</source>
        <translation>No se puede leer nada de %1, ni siquiera qué tablas tiene, y no hay copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample data needs a pipeline with stages for open, won and lost leads. Add the missing stages, or use a new workspace.</source>
        <translation>Los datos de ejemplo necesitan un embudo con etapas para leads abiertos, ganados y perdidos. Añada las etapas que faltan o use un espacio de trabajo nuevo.</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <source>Add sample data: %1 leads</source>
        <translation>Añadir datos de ejemplo: %1 leads</translation>
    </message>
    <message>
        <source>Sample data needs at least one lead. Ask for 1 or more.</source>
        <translation>Los datos de ejemplo necesitan al menos un lead. Pida 1 o más.</translation>
    </message>
    <message>
        <source>%1 can only be read, so no sample data can be added. Open it for writing, or use a new workspace.</source>
        <translation>%1 es de solo lectura, así que no se pueden añadir datos de ejemplo. Ábralo con permiso de escritura o use un espacio de trabajo nuevo.</translation>
    </message>
    <message>
        <source>There is no room for the list that the sample team imports. Free some space and try again.</source>
        <translation>No hay espacio para la lista que importa el equipo de ejemplo. Libere espacio e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>All leads</source>
        <translation>Todos los leads</translation>
    </message>
    <message>
        <source>My open leads</source>
        <translation>Mis leads abiertos</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Nuevos de hoy</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sin próximo paso</translation>
    </message>
    <message>
        <source>Untouched for 7 days</source>
        <translation>Sin actividad en 7 días</translation>
    </message>
</context>
<context>
    <name>ScoreCheck</name>
    <message>
        <source>It counts nothing any more: %1 Change its condition, or remove the rule.</source>
        <translation>Ya no cuenta: %1 Cambie su condición o quite la regla.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>It counts nothing any more: %1 Change its condition, or remove the criterion.</source>
        <translation>Ya no cuenta: %1 Cambie su condición o quite el criterio.</translation>
    </message>
    <message>
        <source>Its condition contradicts itself: no lead can ever fit it. Change one of its parts, or join them with “or”.</source>
        <translation>Su condición se contradice: ningún lead puede cumplirla. Cambie una de sus partes o únalas con «or».</translation>
    </message>
    <message>
        <source>No lead fits it now. Check the spelling of its values.</source>
        <translation>Ningún lead la cumple ahora. Revise cómo están escritos los valores.</translation>
    </message>
    <message>
        <source>No lead has such an activity within its time.</source>
        <translation>Ningún lead tiene tal actividad en su plazo.</translation>
    </message>
    <message>
        <source>Its condition holds for every lead there could be. Ask for less.</source>
        <translation>Su condición vale para cualquier lead posible. Pida menos.</translation>
    </message>
    <message>
        <source>Every lead fits it, so that it tells none from another.</source>
        <translation>Todos los leads la cumplen, así que no distingue a ninguno.</translation>
    </message>
    <message>
        <source>It fits exactly the same leads as “%1”. One of them may be left out.</source>
        <translation>La cumplen exactamente los mismos leads que «%1». Una de las dos sobra.</translation>
    </message>
    <message>
        <source>It never counts together with “%1”: no lead fits both.</source>
        <translation>Nunca cuenta junto con «%1»: ningún lead cumple las dos.</translation>
    </message>
    <message>
        <source>It gives no points.</source>
        <translation>No da puntos.</translation>
    </message>
    <message>
        <source>It changes no score: its group or the model is at its limit for every lead that fits. Widen the limit, or remove the rule.</source>
        <translation>No cambia ninguna puntuación: su grupo o el modelo está en su límite para cada lead que la cumple. Amplíe el límite o quite la regla.</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>caliente</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>templado</translation>
    </message>
    <message>
        <source>No lead can become %1: that takes %2 points, and all rules together give at most %3.</source>
        <translation>Ningún lead puede ser %1: hacen falta %2 puntos y todas las reglas juntas dan como mucho %3.</translation>
    </message>
</context>
<context>
    <name>ScoreEventStore</name>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>ScoreKeeper</name>
    <message>
        <source>Score all leads</source>
        <translation>Puntuar todos los leads</translation>
    </message>
    <message>
        <source>Scores changed by time</source>
        <translation>Puntuaciones cambiadas por el tiempo</translation>
    </message>
    <message>
        <source>Scoring was stopped before anything of it was kept. “leadwright-cli score” does it, or the window as soon as it opens the workspace.</source>
        <translation>La puntuación se detuvo antes de que se guardara nada. «leadwright-cli score» la hace, o la ventana en cuanto abre el espacio de trabajo.</translation>
    </message>
    <message>
        <source>“leadwright-cli score” goes on, or the window as soon as it opens the workspace.</source>
        <translation>«leadwright-cli score» continúa, o la ventana en cuanto abre el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Scoring was stopped: all %1 leads are scored, and of %2 that definitions may move %3 were looked at.</source>
        <translation>La puntuación se detuvo: los %1 leads están puntuados y, de los %2 que las definiciones pueden mover, se revisaron %3.</translation>
    </message>
    <message>
        <source>Scoring was stopped: %1 of %2 leads are scored.</source>
        <translation>La puntuación se detuvo: %1 de %2 leads están puntuados.</translation>
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
        <translation>Aquí no se conoce «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>“%1” takes a text in quotes.</source>
        <translation>«%1» toma un texto entre comillas.</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2 to %3.</source>
        <translation>«%1» toma un número de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number.</source>
        <translation>«%1» toma un número entero.</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>«%1» es true o false.</translation>
    </message>
    <message>
        <source>It asks for “%1”, which is what the rules work out, and would go round in circles. Ask for other fields.</source>
        <translation>Pregunta por «%1», que es lo que calculan las reglas, y daría vueltas en círculo. Pregunte por otros campos.</translation>
    </message>
    <message>
        <source>The condition “%1” cannot be read. %2</source>
        <translation>No se puede leer la condición «%1». %2</translation>
    </message>
    <message>
        <source>“%1” is no %2.</source>
        <translation>«%1» no es de tipo %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”. “leadwright-cli fields” lists them.</source>
        <translation>No hay campo «%1». «leadwright-cli fields» los muestra.</translation>
    </message>
    <message>
        <source>“%1” takes a list in brackets.</source>
        <translation>«%1» toma una lista entre corchetes.</translation>
    </message>
    <message>
        <source>“%1” has %2 entries; at most %3 are possible. Put several conditions into one rule with “or”.</source>
        <translation>«%1» tiene %2 entradas; se admiten %3 como mucho. Reúna varias condiciones en una regla con «or».</translation>
    </message>
    <message>
        <source>“%1” takes entries in braces.</source>
        <translation>«%1» toma entradas entre llaves.</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limit</translation>
    </message>
    <message>
        <source>“min” has to be below “max”.</source>
        <translation>«min» debe ser menor que «max».</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperature</translation>
    </message>
    <message>
        <source>“warm” has to be below “hot”.</source>
        <translation>«warm» debe ser menor que «hot».</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>“B” has to be below “A”, and “2” below “1”: they are the per cent from which on a lead has the letter and the digit.</source>
        <translation>«B» debe ser menor que «A» y «2» menor que «1»: son los porcentajes desde los que un lead tiene la letra y la cifra.</translation>
    </message>
    <message>
        <source>“outcome” takes a text or a list of texts.</source>
        <translation>«outcome» toma un texto o una lista de textos.</translation>
    </message>
    <message>
        <source>“count” is “first”, “each” or a number from 1 to %1.</source>
        <translation>«count» es «first», «each» o un número de 1 a %1.</translation>
    </message>
    <message>
        <source>“steps” takes {&quot;percent&quot;: 50, &quot;days&quot;: 30}.</source>
        <translation>«steps» toma {&quot;percent&quot;: 50, &quot;days&quot;: 30}.</translation>
    </message>
    <message>
        <source>A rule that disqualifies gives no points that could fade. Put the time into its condition.</source>
        <translation>Una regla que descalifica no da puntos que puedan desvanecerse. Ponga el tiempo en su condición.</translation>
    </message>
    <message>
        <source>Points fade by “half_life_days” or by “steps”, not by both.</source>
        <translation>Los puntos se desvanecen por «half_life_days» o por «steps», no por ambos.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>“since” belongs to rules with a condition; events fade from when they happened.</source>
        <translation>«since» es para reglas con condición; los sucesos se desvanecen desde que ocurrieron.</translation>
    </message>
    <message>
        <source>Points of a condition fade from a date: name its field with “since”.</source>
        <translation>Los puntos de una condición se desvanecen desde una fecha: indique su campo con «since».</translation>
    </message>
    <message>
        <source>It asks for nothing. Give it a condition (“when”) or an event (“event”).</source>
        <translation>No pregunta por nada. Dele una condición («when») o un suceso («event»).</translation>
    </message>
    <message>
        <source>It gives no points. Write “points”, or “disqualifies”: true.</source>
        <translation>No da puntos. Escriba «points» o «disqualifies»: true.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no kind of group “%1”. There are: fit, engagement, penalty, own.</source>
        <translation>No hay clase de grupo «%1». Hay: fit, engagement, penalty, own.</translation>
    </message>
    <message>
        <source>“max” of a group of this kind has to be above 0, for per cents are counted by it.</source>
        <translation>«max» de un grupo de esta clase debe ser mayor que 0, pues de él salen los porcentajes.</translation>
    </message>
    <message>
        <source>group “%1”, rule %2</source>
        <translation>grupo «%1», regla %2</translation>
    </message>
    <message>
        <source>group “%1”, rule %2 (%3)</source>
        <translation>grupo «%1», regla %2 (%3)</translation>
    </message>
    <message>
        <source>A criterion has either a condition (“when”) or a field with “from” and “to”.</source>
        <translation>Un criterio tiene o una condición («when») o un campo con «from» y «to».</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>“from” has to be at most “to”.</source>
        <translation>«from» debe ser como mucho «to».</translation>
    </message>
    <message>
        <source>This is no scoring model: its format is “%1”.</source>
        <translation>Esto no es un modelo de puntuación: su formato es «%1».</translation>
    </message>
    <message>
        <source>This model was made by a newer version of Leadwright. Update Leadwright to use it.</source>
        <translation>Este modelo es de una versión más nueva de Leadwright. Actualice Leadwright para usarlo.</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>The model has %1 rules; at most %2 are possible.</source>
        <translation>El modelo tiene %1 reglas; se admiten %2 como mucho.</translation>
    </message>
    <message>
        <source>profile, criterion %1</source>
        <translation>perfil, criterio %1</translation>
    </message>
    <message>
        <source>The model has no rules. Give it at least one group with one rule.</source>
        <translation>El modelo no tiene reglas. Dele al menos un grupo con una regla.</translation>
    </message>
    <message>
        <source>A scoring model has at most %1 bytes; this has %2.</source>
        <translation>Un modelo de puntuación tiene %1 bytes como mucho; este tiene %2.</translation>
    </message>
    <message>
        <source>A scoring model is one object in braces.</source>
        <translation>Un modelo de puntuación es un objeto entre llaves.</translation>
    </message>
    <message>
        <source>The model is no JSON: %1 in line %2.</source>
        <translation>El modelo no es JSON: %1 en la línea %2.</translation>
    </message>
</context>
<context>
    <name>ScoreReceipt</name>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>halves every %1</source>
        <translation>se reduce a la mitad cada %1</translation>
    </message>
    <message>
        <source>loses %1 % every %2</source>
        <translation>pierde %1 % cada %2</translation>
    </message>
    <message>
        <source>counts for %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>There is no scoring model. Publish one, such as the one that “score starter” prints.</source>
        <translation>No hay modelo de puntuación. Publique uno, por ejemplo el que muestra «score starter».</translation>
    </message>
    <message>
        <source>There is no lead with the number %1.</source>
        <translation>No hay lead con el número %1.</translation>
    </message>
</context>
<context>
    <name>ScoreSimulation</name>
    <message>
        <source>The test was stopped. Nothing was changed by it.</source>
        <translation>La prueba se detuvo. No cambió nada.</translation>
    </message>
</context>
<context>
    <name>ScoreStarter</name>
    <message>
        <source>Answered us</source>
        <translation>Nos respondió</translation>
    </message>
    <message>
        <source>Was reached by phone</source>
        <translation>Atendió el teléfono</translation>
    </message>
    <message>
        <source>Met us</source>
        <translation>Se reunió con nosotros</translation>
    </message>
    <message>
        <source>Wants to talk</source>
        <translation>Quiere hablar</translation>
    </message>
    <message>
        <source>Does not want e-mails</source>
        <translation>No quiere correos</translation>
    </message>
    <message>
        <source>Does not want calls</source>
        <translation>No quiere llamadas</translation>
    </message>
    <message>
        <source>Cannot be reached: neither phone nor e-mail</source>
        <translation>Sin contacto: ni teléfono ni correo</translation>
    </message>
    <message>
        <source>Number is wrong</source>
        <translation>El número es erróneo</translation>
    </message>
    <message>
        <source>Withdrew consent</source>
        <translation>Retiró el consentimiento</translation>
    </message>
    <message>
        <source>Is a student or wants a job</source>
        <translation>Es estudiante o busca empleo</translation>
    </message>
    <message>
        <source>Phone number is known</source>
        <translation>Se conoce el teléfono</translation>
    </message>
    <message>
        <source>E-mail address is known</source>
        <translation>Se conoce el correo</translation>
    </message>
    <message>
        <source>Place is known</source>
        <translation>Se conoce el lugar</translation>
    </message>
    <message>
        <source>Came by referral</source>
        <translation>Llegó por recomendación</translation>
    </message>
    <message>
        <source>Value is known</source>
        <translation>Se conoce el importe</translation>
    </message>
    <message>
        <source>Writes from a free mailbox</source>
        <translation>Escribe desde un buzón gratuito</translation>
    </message>
    <message>
        <source>Decides: owner, chief, director, head</source>
        <translation>Decide: dueño, jefe, director, responsable</translation>
    </message>
    <message>
        <source>Company is known</source>
        <translation>Se conoce la empresa</translation>
    </message>
    <message>
        <source>Company has 50 people or more</source>
        <translation>La empresa tiene 50 personas o más</translation>
    </message>
    <message>
        <source>Industry is known</source>
        <translation>Se conoce el sector</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalización</translation>
    </message>
    <message>
        <source>Business customers</source>
        <translation>Clientes empresa</translation>
    </message>
    <message>
        <source>Sales to people</source>
        <translation>Venta a particulares</translation>
    </message>
</context>
<context>
    <name>ScoreStory</name>
    <message>
        <source>Score: %1</source>
        <translation>Puntuación: %1</translation>
    </message>
    <message>
        <source>Score: %1 → %2</source>
        <translation>Puntuación: %1 → %2</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Ahora %1</translation>
    </message>
    <message>
        <source>Disqualified by a rule</source>
        <translation>Descalificado por una regla</translation>
    </message>
    <message>
        <source>By the rules: %1</source>
        <translation>Según las reglas: %1</translation>
    </message>
</context>
<context>
    <name>SealedBackup</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check free space and permissions, or choose another place.</source>
        <translation>%1 no se puede escribir. Compruebe el espacio libre y los permisos, o elija otro lugar.</translation>
    </message>
    <message>
        <source>There is already a file at %1. Choose another name.</source>
        <translation>Ya hay un archivo en %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>An encrypted backup needs a passphrase.</source>
        <translation>Una copia de seguridad cifrada necesita una frase de contraseña.</translation>
    </message>
    <message>
        <source>%1 is not what was written. Check the disk.</source>
        <translation>%1 no es lo que se escribió. Compruebe el disco.</translation>
    </message>
    <message>
        <source>%1 holds what no backup holds.</source>
        <translation>%1 contiene lo que ninguna copia de seguridad contiene.</translation>
    </message>
    <message>
        <source>%1 does not open with this passphrase, or it was changed. Check the passphrase.</source>
        <translation>%1 no se abre con esta frase de contraseña, o se modificó. Compruebe la frase de contraseña.</translation>
    </message>
    <message>
        <source>There is too little memory to make the key of the passphrase. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para formar la clave de la frase de contraseña. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The encryption of this computer does not start.</source>
        <translation>El cifrado de este equipo no arranca.</translation>
    </message>
    <message>
        <source>%1 is no encrypted backup.</source>
        <translation>%1 no es una copia de seguridad cifrada.</translation>
    </message>
</context>
<context>
    <name>SettingsService</name>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>No se puede crear la carpeta %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>This workspace can only be read, so it cannot be set up. Its file or folder is write-protected.</source>
        <translation>Este espacio de trabajo es de solo lectura y no se puede configurar. Su archivo o carpeta está protegido contra escritura.</translation>
    </message>
</context>
<context>
    <name>SetupRepository</name>
    <message>
        <source>What was to be changed is not there any more. Look at the page again.</source>
        <translation>Lo que se iba a cambiar ya no existe. Vuelva a mirar la página.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at it again and repeat what is still right.</source>
        <translation>Otra persona cambió esto entretanto. Revíselo y repita lo que siga siendo correcto.</translation>
    </message>
</context>
<context>
    <name>SetupRules</name>
    <message>
        <source>“%1…” is too long: a name has at most %2 characters.</source>
        <translation>«%1…» es demasiado largo: un nombre tiene como máximo %2 caracteres.</translation>
    </message>
    <message>
        <source>A stage of “%1” has no name. Name it or remove it.</source>
        <translation>Una etapa de «%1» no tiene nombre. Póngale uno o quítela.</translation>
    </message>
    <message>
        <source>The probability of “%1” is not between 0 and 100 percent.</source>
        <translation>La probabilidad de «%1» no está entre 0 y 100 por ciento.</translation>
    </message>
    <message>
        <source>“%1” goes stale after a number of days from 0 (never) to 3650.</source>
        <translation>«%1» se estanca tras un número de días de 0 (nunca) a 3650.</translation>
    </message>
    <message>
        <source>The limit of “%1” is a number of leads, or 0 for none.</source>
        <translation>El límite de «%1» es un número de leads, o 0 para ninguno.</translation>
    </message>
    <message>
        <source>The workspace has no name. Type one.</source>
        <translation>El espacio de trabajo no tiene nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Use its three letters, such as USD or EUR.</source>
        <translation>«%1» no es una moneda. Use sus tres letras, como USD o EUR.</translation>
    </message>
    <message>
        <source>“%1” is not a country. Use its two letters, such as US or DE.</source>
        <translation>«%1» no es un país. Use sus dos letras, como US o DE.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Choose one of the list, such as Europe/Berlin.</source>
        <translation>«%1» no es una zona horaria. Elija una de la lista, como Europe/Berlin.</translation>
    </message>
    <message>
        <source>A workspace needs a pipeline.</source>
        <translation>Un espacio de trabajo necesita un embudo.</translation>
    </message>
    <message>
        <source>A pipeline has no name. Type one.</source>
        <translation>Un embudo no tiene nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>There are two pipelines named “%1”. Give one another name.</source>
        <translation>Hay dos embudos llamados «%1». Póngale otro nombre a uno.</translation>
    </message>
    <message>
        <source>“%1” needs an open stage, a won one and a lost one.</source>
        <translation>«%1» necesita una etapa abierta, una ganada y una perdida.</translation>
    </message>
    <message>
        <source>There are two stages named “%1”, in “%2” and in “%3”. Give one another name, since conditions and lists name stages.</source>
        <translation>Hay dos etapas llamadas «%1», en «%2» y en «%3». Póngale otro nombre a una, pues las condiciones y listas nombran etapas.</translation>
    </message>
    <message>
        <source>A user has no name. Type one.</source>
        <translation>Un usuario no tiene nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>There are two users named “%1”. Give one another name.</source>
        <translation>Hay dos usuarios llamados «%1». Póngale otro nombre a uno.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>“%1” has no role.</source>
        <translation>«%1» no tiene ningún rol.</translation>
    </message>
    <message>
        <source>The field has no name. Type one.</source>
        <translation>El campo no tiene nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>There is already a field named “%1”. Choose another name.</source>
        <translation>Ya hay un campo llamado «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>A field of one&apos;s own cannot be of this type.</source>
        <translation>Un campo propio no puede ser de este tipo.</translation>
    </message>
    <message>
        <source>An option is empty. Type its text or take it away.</source>
        <translation>Una opción está vacía. Escriba su texto o quítela.</translation>
    </message>
    <message>
        <source>The option “%1” stands there twice.</source>
        <translation>La opción «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>The tag has no name. Type one.</source>
        <translation>La etiqueta no tiene nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>A tag has no comma, because lists of tags are separated by commas.</source>
        <translation>Una etiqueta no lleva coma, porque las listas de etiquetas se separan con comas.</translation>
    </message>
    <message>
        <source>Text, one line</source>
        <translation>Texto, una línea</translation>
    </message>
    <message>
        <source>Text, several lines</source>
        <translation>Texto, varias líneas</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Lista de textos</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Importe de dinero</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>The template has no name. Type one.</source>
        <translation>La plantilla no tiene nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>The last administrator keeps the role and stays switched on, or nobody could manage users. Make somebody else administrator first.</source>
        <translation>El último administrador conserva el rol y sigue activado; si no, nadie podría gestionar los usuarios. Nombre antes administrador a otra persona.</translation>
    </message>
</context>
<context>
    <name>SimilarLeads</name>
    <message>
        <source>This lead is not there any more. It was deleted, merged or taken back.</source>
        <translation>Este lead ya no existe. Se eliminó, se combinó o se deshizo.</translation>
    </message>
</context>
<context>
    <name>SortEdit</name>
    <message>
        <source>Lowest first</source>
        <translation>Menor primero</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Mayor primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguo primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más reciente primero</translation>
    </message>
    <message>
        <source>First to last</source>
        <translation>Del primero al último</translation>
    </message>
    <message>
        <source>Last to first</source>
        <translation>Del último al primero</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De la A a la Z</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>De la Z a la A</translation>
    </message>
</context>
<context>
    <name>StageActs</name>
    <message>
        <source>A limit is at most %1 leads, and leads rot after at most %2 days.</source>
        <translation>Un límite es de %1 leads como máximo, y los leads se abandonan tras %2 días como máximo.</translation>
    </message>
    <message>
        <source>The stage “%1” was removed meanwhile.</source>
        <translation>La etapa «%1» se ha quitado mientras tanto.</translation>
    </message>
    <message>
        <source>Change the limits of %1</source>
        <translation>Cambiar los límites de %1</translation>
    </message>
</context>
<context>
    <name>StageGate</name>
    <message>
        <source>The stage “%1” was removed. Nothing was moved.</source>
        <translation>La etapa «%1» se eliminó. No se movió nada.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>No hay ninguna etapa «%1».</translation>
    </message>
    <message>
        <source>Only a lost lead has a reason; “%1” is not a lost stage.</source>
        <translation>Solo un lead perdido tiene un motivo; «%1» no es una etapa de pérdida.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>No hay ningún campo «%1».</translation>
    </message>
    <message>
        <source>%1 cannot be given on the way into a stage.</source>
        <translation>%1 no se puede indicar al pasar a una etapa.</translation>
    </message>
    <message>
        <source>The next step needs a text and a date ahead.</source>
        <translation>El próximo paso necesita un texto y una fecha futura.</translation>
    </message>
    <message>
        <source>a next step with a date ahead</source>
        <translation>un próximo paso con fecha futura</translation>
    </message>
    <message>
        <source>%1 cannot enter “%2” yet. Missing: %3.</source>
        <translation>%1 aún no puede pasar a «%2». Falta: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n leads cannot enter “%2” yet, such as %1. Missing: %3.</source>
        <translation>
            <numerusform>%n lead aún no puede pasar a «%2»: %1. Falta: %3.</numerusform>
            <numerusform>%n leads aún no pueden pasar a «%2», como %1. Falta: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in %2 by now.</source>
        <translation>%1 ya está en %2.</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3 (%4).</source>
        <extracomment>A person, a lead, a stage, a time</extracomment>
        <translation>%1 movió %2 a %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n leads are not there any more.</source>
        <translation>
            <numerusform>%n lead ya no está.</numerusform>
            <numerusform>%n leads ya no están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n leads were changed by others and stay where they are.</source>
        <translation>
            <numerusform>%1 Otras personas cambiaron %n lead, que se queda donde está.</numerusform>
            <numerusform>%1 Otras personas cambiaron %n leads, que se quedan donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds %2 leads and takes %3. Move one out of it first, or change its limit.</source>
        <translation>«%1» tiene %2 leads y admite %3. Saque antes uno o cambie el límite.</translation>
    </message>
</context>
<context>
    <name>StageQuestion</name>
    <message>
        <source>Why were they lost?</source>
        <translation>¿Por qué se perdieron?</translation>
    </message>
    <message>
        <source>What “%1” asks for</source>
        <translation>Lo que pide «%1»</translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>called</source>
        <translation>llamó</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and its first value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <comment>field and the value that it had</comment>
        <translation>%1: se quitó %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>moved %1 → %2</source>
        <comment>stage before and after</comment>
        <translation>movió %1 → %2</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>escribió una nota</translation>
    </message>
    <message>
        <source>wrote an e-mail</source>
        <translation>escribió un correo</translation>
    </message>
    <message>
        <source>sent a text message</source>
        <translation>envió un mensaje de texto</translation>
    </message>
    <message>
        <source>had a meeting</source>
        <translation>tuvo una reunión</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>began an e-mail to %1</source>
        <comment>address</comment>
        <translation>empezó un correo a %1</translation>
    </message>
    <message>
        <source>wrote an e-mail: %1</source>
        <comment>subject</comment>
        <translation>escribió un correo: %1</translation>
    </message>
    <message>
        <source>added by %1</source>
        <comment>person</comment>
        <translation>añadido por %1</translation>
    </message>
    <message>
        <source>Files in it: %1</source>
        <translation>Archivos incluidos: %1</translation>
    </message>
    <message>
        <source>logged a reply by e-mail</source>
        <translation>registró una respuesta por correo</translation>
    </message>
</context>
<context>
    <name>SubjectExport</name>
    <message>
        <source>%1 cannot be written. Check free space and permissions, or choose another folder.</source>
        <translation>No se puede escribir %1. Compruebe el espacio libre y los permisos, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 has something in it. Choose a new or an empty one.</source>
        <translation>La carpeta %1 no está vacía. Elija una nueva o vacía.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>No se puede crear la carpeta %1. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>SubjectPage</name>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>Todo sobre %1</translation>
    </message>
    <message>
        <source>From the workspace %1, %2.</source>
        <translation>Del espacio de trabajo %1, %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Notes, calls and messages</source>
        <translation>Notas, llamadas y mensajes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>TableDump</name>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>No se puede escribir %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no table named %1.</source>
        <translation>No hay ninguna tabla llamada %1.</translation>
    </message>
</context>
<context>
    <name>TaskEditing</name>
    <message>
        <source>Add a next step</source>
        <translation>Añadir un próximo paso</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Cambiar la tarea</translation>
    </message>
    <message>
        <source>Task added: %1</source>
        <translation>Tarea añadida: %1</translation>
    </message>
    <message>
        <source>Task changed: %1</source>
        <translation>Tarea cambiada: %1</translation>
    </message>
    <message>
        <source>Task taken away: %1</source>
        <translation>Tarea quitada: %1</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Más tarde hoy</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La próxima semana</translation>
    </message>
    <message>
        <source>Put off to %1, as the clock skips the time before</source>
        <translation>Aplazada a %1, pues el reloj se salta la hora anterior</translation>
    </message>
    <message>
        <source>Put off to %1</source>
        <translation>Aplazada a %1</translation>
    </message>
    <message>
        <source>Pick a date and time…</source>
        <translation>Elegir fecha y hora…</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Próximo día laborable</translation>
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
        <translation>hecha</translation>
    </message>
    <message>
        <source>repeated then</source>
        <translation>se repite entonces</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atrasada</translation>
    </message>
</context>
<context>
    <name>TextActs</name>
    <message>
        <source>The script for %1 is too long. %2 characters are the most.</source>
        <translation>El guion de %1 es demasiado largo. El máximo son %2 caracteres.</translation>
    </message>
    <message>
        <source>The script for %1 cannot be kept. %2</source>
        <translation>No se puede guardar el guion de %1. %2</translation>
    </message>
    <message>
        <source>%1 templates are the most. Remove one first.</source>
        <translation>El máximo son %1 plantillas. Quite una primero.</translation>
    </message>
    <message>
        <source>A template has no name. Give it one.</source>
        <translation>Una plantilla no tiene nombre. Póngale uno.</translation>
    </message>
    <message>
        <source>Two templates are called “%1”. Give one another name.</source>
        <translation>Dos plantillas se llaman «%1». Dé otro nombre a una.</translation>
    </message>
    <message>
        <source>The template “%1” has no text.</source>
        <translation>La plantilla «%1» no tiene texto.</translation>
    </message>
    <message>
        <source>The template “%1” is too long. %2 characters are the most.</source>
        <translation>La plantilla «%1» es demasiado larga. El máximo son %2 caracteres.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be kept. %2</source>
        <translation>No se puede guardar la plantilla «%1». %2</translation>
    </message>
    <message>
        <source>Change scripts and templates</source>
        <translation>Cambiar guiones y plantillas</translation>
    </message>
    <message>
        <source>Somebody else changed scripts or templates meanwhile. Look at them again, then make your change.</source>
        <translation>Otra persona ha cambiado entretanto los guiones o las plantillas. Vuelva a mirarlos y haga después su cambio.</translation>
    </message>
</context>
<context>
    <name>ToneNames</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Índigo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>There is no act with the number %1. The log lists them.</source>
        <translation>No hay ninguna acción con el número %1. El registro las muestra.</translation>
    </message>
    <message>
        <source>“%1” was already undone.</source>
        <translation>«%1» ya se deshizo.</translation>
    </message>
    <message>
        <source>The sample team cannot be undone. Start a new workspace instead.</source>
        <translation>El equipo de ejemplo no se puede deshacer. Empiece un espacio de trabajo nuevo.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>The lead was erased.</source>
        <translation>El lead se borró definitivamente.</translation>
    </message>
    <message>
        <source>The lead was worked since and is kept.</source>
        <translation>Se trabajó en el lead desde entonces y se conserva.</translation>
    </message>
    <message>
        <source>“%1” was changed again since and is kept.</source>
        <translation>«%1» se volvió a cambiar desde entonces y se conserva.</translation>
    </message>
    <message>
        <source>Leads stand in the stage by now; it is kept.</source>
        <translation>Ya hay leads en la etapa; se conserva.</translation>
    </message>
    <message>
        <source>The pipeline has stages by now; it is kept.</source>
        <translation>El embudo ya tiene etapas; se conserva.</translation>
    </message>
    <message>
        <source>“%1” is the name of something else by now.</source>
        <translation>«%1» ya es el nombre de otra cosa.</translation>
    </message>
    <message>
        <source>It was changed again since and is kept.</source>
        <translation>Se volvió a cambiar desde entonces y se conserva.</translation>
    </message>
    <message>
        <source>An erasure cannot be undone: nothing is left that could be brought back.</source>
        <translation>Un borrado no se puede deshacer: no queda nada que se pueda recuperar.</translation>
    </message>
    <message>
        <source>This act was on people who were erased since. Nothing of it is left that could be brought back.</source>
        <translation>Esta acción se hizo con personas que se han borrado desde entonces. No queda nada de ella que se pueda recuperar.</translation>
    </message>
    <message>
        <source>Scores follow from the model. To have others, publish another one.</source>
        <translation>Las puntuaciones resultan del modelo. Para tener otras, publique otro.</translation>
    </message>
    <message>
        <source>The field “%1” is used by now and is kept.</source>
        <translation>El campo «%1» ya se usa y se conserva.</translation>
    </message>
</context>
<context>
    <name>VcardReader</name>
    <message>
        <source>The file with contacts is cut off: its last card has no end. Export it again.</source>
        <translation>El archivo de contactos está cortado: su última tarjeta no tiene fin. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file has no contacts in it. Export it again and check that some are chosen.</source>
        <translation>El archivo no contiene contactos. Expórtelo de nuevo y compruebe que haya alguno elegido.</translation>
    </message>
</context>
<context>
    <name>ViewActs</name>
    <message>
        <source>The view has no name. Give it one.</source>
        <translation>La vista no tiene nombre. Póngale uno.</translation>
    </message>
    <message>
        <source>This view is not there any more. Somebody removed it.</source>
        <translation>Esta vista ya no existe. Alguien la quitó.</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>Guardar la vista «%1»</translation>
    </message>
    <message>
        <source>Add the view “%1”</source>
        <translation>Añadir la vista «%1»</translation>
    </message>
    <message>
        <source>Rename the view “%1” to “%2”</source>
        <translation>Cambiar el nombre de la vista «%1» a «%2»</translation>
    </message>
    <message>
        <source>Share the view “%1”</source>
        <translation>Compartir la vista «%1»</translation>
    </message>
    <message>
        <source>Keep the view “%1” to oneself</source>
        <translation>Dejar de compartir la vista «%1»</translation>
    </message>
    <message>
        <source>Open with the view “%1”</source>
        <translation>Abrir con la vista «%1»</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Quitar la vista «%1»</translation>
    </message>
    <message>
        <source>Move the view “%1”</source>
        <translation>Mover la vista «%1»</translation>
    </message>
</context>
<context>
    <name>WorkingHours</name>
    <message>
        <source>Nobody works on any day, so that no time would ever pass. Choose at least one day.</source>
        <translation>No se trabaja ningún día, así que nunca pasaría el tiempo. Elija al menos un día.</translation>
    </message>
    <message>
        <source>The working day ends before it begins. Choose a later end.</source>
        <translation>La jornada termina antes de empezar. Elija un final posterior.</translation>
    </message>
    <message>
        <source>The time to accept is between 1 and %1 working hours.</source>
        <translation>El plazo para aceptar está entre 1 y %1 horas laborables.</translation>
    </message>
    <message>
        <source>A rejected lead wakes up after 1 to %1 days.</source>
        <translation>Un lead rechazado vuelve tras 1 a %1 días.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>More than 1,024 programs have this workspace open. Close some of them.</source>
        <translation>Más de 1024 programas tienen abierto este espacio de trabajo. Cierre algunos.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation>Intentando</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Cualificado</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Negociación</translation>
    </message>
    <message>
        <source>There is no template named %1. There are: %2.</source>
        <translation>No hay ninguna plantilla llamada %1. Existen: %2.</translation>
    </message>
    <message>
        <source>%1 was made by an older version and has to be brought up to date, but it cannot be written. Copy it to a folder of your own and open the copy.</source>
        <translation>%1 se creó con una versión anterior y debe actualizarse, pero no se puede escribir. Cópielo a una carpeta propia y abra la copia.</translation>
    </message>
    <message>
        <source>%1 has no workspace in it. Restore a backup.</source>
        <translation>%1 no contiene ningún espacio de trabajo. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no user named %1 in this workspace.</source>
        <translation>No hay ningún usuario llamado %1 en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>A workspace holds at most %1 custom fields. Leave out the columns that you do not need.</source>
        <translation>Un espacio de trabajo admite como máximo %1 campos propios. Omita las columnas que no necesite.</translation>
    </message>
    <message>
        <source>%1 comes from elsewhere and is damaged. Nothing is written to it; recovering it copies what can be read into a clean workspace.</source>
        <translation>%1 viene de otra parte y está dañado. No se escribe nada en él; al recuperarlo, lo que se puede leer se copia en un espacio de trabajo limpio.</translation>
    </message>
</context>
<context>
    <name>WorkspaceFiles</name>
    <message>
        <source>The folder %1 cannot be made. Check the permissions of the folder above it.</source>
        <translation>No se puede crear la carpeta %1. Compruebe los permisos de la carpeta superior.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted. Close the programs that use it and try again.</source>
        <translation>No se puede eliminar %1. Cierre los programas que lo usan e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another place for the backup.</source>
        <translation>No existe la carpeta %1. Créela primero o elija otro lugar para la copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose another place for the backup.</source>
        <translation>%1 no es una carpeta. Elija otro lugar para la copia de seguridad.</translation>
    </message>
    <message>
        <source>You may not write to the folder %1. Choose another place for the backup, or change its permissions.</source>
        <translation>No puede escribir en la carpeta %1. Elija otro lugar para la copia de seguridad o cambie sus permisos.</translation>
    </message>
</context>
<context>
    <name>WorkspaceQuestions</name>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Leadwright workspaces (*.leadwright)</source>
        <translation>Espacios de trabajo de Leadwright (*.leadwright)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>WorkspaceSetup</name>
    <message>
        <source>Leads have amounts in %1 already, and %2 has other decimals: every amount would become another one.</source>
        <translation>Ya hay leads con importes en %1, y %2 tiene otros decimales: todos los importes cambiarían.</translation>
    </message>
    <message>
        <source>Change what the workspace says of itself</source>
        <translation>Cambiar los datos del espacio de trabajo</translation>
    </message>
    <message>
        <source>Change pipelines and stages</source>
        <translation>Cambiar embudos y etapas</translation>
    </message>
    <message>
        <source>Leads stand in “%1”, so it stays what it is. Add another stage and move them there.</source>
        <translation>Hay leads en «%1», así que se queda como está. Añada otra etapa y muévalos allí.</translation>
    </message>
    <message>
        <source>Leads stand in “%1”. Say where they go.</source>
        <translation>Hay leads en «%1». Indique adónde van.</translation>
    </message>
    <message>
        <source>Change users</source>
        <translation>Cambiar usuarios</translation>
    </message>
    <message>
        <source>Add the field “%1”</source>
        <translation>Añadir el campo «%1»</translation>
    </message>
    <message>
        <source>This field is not there any more. Look at the page again.</source>
        <translation>Este campo ya no existe. Vuelva a mirar la página.</translation>
    </message>
    <message>
        <source>Change the field “%1”</source>
        <translation>Cambiar el campo «%1»</translation>
    </message>
    <message>
        <source>Remove the field “%1”</source>
        <translation>Quitar el campo «%1»</translation>
    </message>
    <message>
        <source>Bring back the field “%1”</source>
        <translation>Recuperar el campo «%1»</translation>
    </message>
    <message>
        <source>Rename the tag “%1” to “%2”</source>
        <translation>Cambiar el nombre de la etiqueta «%1» a «%2»</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Quitar la etiqueta «%1»</translation>
    </message>
    <message>
        <source>Change one&apos;s own profile</source>
        <translation>Cambiar el propio perfil</translation>
    </message>
</context>
<context>
    <name>lead::AboutSection</name>
    <message>
        <source>About and licences</source>
        <translation>Acerca de y licencias</translation>
    </message>
    <message>
        <source>Leadwright %1</source>
        <translation>Leadwright %1</translation>
    </message>
    <message>
        <source>Lead management for the desktop. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Gestión de leads para el escritorio. Software libre bajo la GNU General Public License, versión 3 o posterior, sin garantía alguna.</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>Hecho con el trabajo de otros</translation>
    </message>
    <message>
        <source>Windows, files, networking</source>
        <translation>Ventanas, archivos, red</translation>
    </message>
    <message>
        <source>The file in which a workspace lives</source>
        <translation>El archivo de un espacio de trabajo</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Dominio público</translation>
    </message>
    <message>
        <source>The typeface, with digits of one width</source>
        <translation>La tipografía, con cifras de ancho fijo</translation>
    </message>
    <message>
        <source>The icons</source>
        <translation>Los iconos</translation>
    </message>
    <message>
        <source>Reading telephone numbers</source>
        <translation>Lectura de números de teléfono</translation>
    </message>
    <message>
        <source>Alphabets and encodings</source>
        <translation>Alfabetos y codificaciones</translation>
    </message>
    <message>
        <source>Guessing the encoding of a file</source>
        <translation>Detección de la codificación de un archivo</translation>
    </message>
    <message>
        <source>Writing Excel files</source>
        <translation>Escritura de archivos de Excel</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sumas de comprobación</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>about</source>
        <translation>acerca de</translation>
    </message>
    <message>
        <source>The licence of Leadwright</source>
        <translation>La licencia de Leadwright</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3</source>
        <translation>GNU General Public License, versión 3</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>open source</source>
        <translation>código abierto</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Archivos de calendario</translation>
    </message>
    <message>
        <source>E-mail files</source>
        <translation>Archivos de correo</translation>
    </message>
    <message>
        <source>Encrypted backups</source>
        <translation>Copias de seguridad cifradas</translation>
    </message>
    <message>
        <source>The keyring of the desktop</source>
        <translation>El llavero del escritorio</translation>
    </message>
</context>
<context>
    <name>lead::AgendaModel</name>
    <message>
        <source>Today · %1</source>
        <translation>Hoy · %1</translation>
    </message>
    <message>
        <source>Tomorrow · %1</source>
        <translation>Mañana · %1</translation>
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
        <translation>Nota</translation>
    </message>
    <message>
        <source>What do we know?</source>
        <translation>¿Qué sabemos?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>lead::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>How Leadwright looks on this computer. Changes show at once.</source>
        <translation>El aspecto de Leadwright en este equipo. Los cambios se ven al momento.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Light or dark, or as the system is set.</source>
        <translation>Claro, oscuro o como esté ajustado el sistema.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>dark mode</source>
        <translation>modo oscuro</translation>
    </message>
    <message>
        <source>light mode</source>
        <translation>modo claro</translation>
    </message>
    <message>
        <source>How much room rows of lists and cards of the board take.</source>
        <translation>Cuánto espacio ocupan las filas de las listas y las tarjetas del tablero.</translation>
    </message>
    <message>
        <source>row height</source>
        <translation>altura de fila</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compacto</translation>
    </message>
    <message>
        <source>From 90 to 130 percent. The rest of the window grows with it.</source>
        <translation>Del 90 al 130 por ciento. El resto de la ventana crece con él.</translation>
    </message>
    <message>
        <source>font</source>
        <translation>fuente tipográfica</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>large text</source>
        <translation>texto grande</translation>
    </message>
    <message>
        <source>Ease of use</source>
        <translation>Facilidad de uso</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Nothing slides or fades. Also on when the system asks for it.</source>
        <translation>Nada se desliza ni se desvanece. También activo cuando el sistema lo pide.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animación</translation>
    </message>
    <message>
        <source>Increase contrast</source>
        <translation>Aumentar contraste</translation>
    </message>
    <message>
        <source>Darker outlines and captions. Also on when the system asks for it.</source>
        <translation>Contornos y rótulos más oscuros. También activo cuando el sistema lo pide.</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>accesibilidad</translation>
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
        <translation>%1 le ha dado un lead: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 gave you %n leads</source>
        <comment>person</comment>
        <translation>
            <numerusform>%1 le ha dado %n lead</numerusform>
            <numerusform>%1 le ha dado %n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Abrir el lead</translation>
    </message>
    <message>
        <source>Show the leads</source>
        <translation>Mostrar los leads</translation>
    </message>
    <message>
        <source>New leads for you</source>
        <translation>Nuevos leads para usted</translation>
    </message>
</context>
<context>
    <name>lead::BackupActs</name>
    <message>
        <source>Back up to</source>
        <translation>Copiar en</translation>
    </message>
    <message>
        <source>Leadwright workspaces (*.leadwright)</source>
        <translation>Espacios de trabajo de Leadwright (*.leadwright)</translation>
    </message>
    <message>
        <source>Back up encrypted to</source>
        <translation>Guardar la copia cifrada en</translation>
    </message>
    <message>
        <source>Encrypted backups (*.sealed)</source>
        <translation>Copias de seguridad cifradas (*.sealed)</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n lead(s), checked.</source>
        <translation>
            <numerusform>Copia de %n lead hecha y comprobada.</numerusform>
            <numerusform>Copia de %n leads hecha y comprobada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.leadwright *.sealed)</source>
        <translation>Copias de seguridad (*.leadwright *.sealed)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Restore “%1”?</source>
        <translation>¿Restaurar «%1»?</translation>
    </message>
    <message>
        <source>What was entered since is not in it. The file of today is kept beside the workspace, so that you can go back.</source>
        <translation>No contiene lo introducido desde entonces. El archivo de hoy se conserva junto al espacio de trabajo para que pueda volver atrás.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The backup is restored. What was there is kept as %1.</source>
        <translation>La copia de seguridad se ha restaurado. Lo anterior se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>lead::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
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
        <translation>%1. %2, %3 de %4</translation>
    </message>
</context>
<context>
    <name>lead::BoardColumnView</name>
    <message>
        <source>Drop leads here</source>
        <translation>Suelte leads aquí</translation>
    </message>
</context>
<context>
    <name>lead::BoardColumnWidget</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>More about this stage</source>
        <translation>Más sobre esta etapa</translation>
    </message>
    <message>
        <source>Weighted by %1 %: %2</source>
        <translation>Ponderado al %1 %: %2</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>How many leads are in a stage and how many are meant to be</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>over limit</source>
        <translation>sobre el límite</translation>
    </message>
    <message>
        <source>%1 · over limit</source>
        <translation>%1 · sobre el límite</translation>
    </message>
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
            <numerusform>%n lead, y el límite es %1</numerusform>
            <numerusform>%n leads, y el límite es %1</numerusform>
        </translation>
    </message>
    <message>
        <source>limit %1</source>
        <comment>number of leads</comment>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>%1 · limit %2</source>
        <comment>sum, number of leads</comment>
        <translation>%1 · límite %2</translation>
    </message>
</context>
<context>
    <name>lead::BoardPage</name>
    <message>
        <source>Search the board</source>
        <translation>Buscar en el tablero</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sin próximo paso</translation>
    </message>
    <message>
        <source>Rotting</source>
        <translation>Abandonados</translation>
    </message>
    <message>
        <source>No leads on the board yet</source>
        <translation>Aún no hay leads en el tablero</translation>
    </message>
    <message>
        <source>Leads appear here as soon as a list is imported or one is added.</source>
        <translation>Los leads aparecen aquí en cuanto se importa una lista o se añade uno.</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar una lista…</translation>
    </message>
    <message>
        <source>Look at the &amp;sample team</source>
        <translation>Ver el equipo de &amp;ejemplo</translation>
    </message>
    <message>
        <source>No lead fits</source>
        <translation>Ningún lead coincide</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Borrar filtros</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>The board could not be shown</source>
        <translation>No se pudo mostrar el tablero</translation>
    </message>
    <message>
        <source>No lead of this pipeline fits the search and the filters that are on.</source>
        <translation>Ningún lead de este embudo coincide con la búsqueda y los filtros activos.</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Próximo paso</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>P&amp;untuación</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>&amp;Antigüedad</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Plegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Show as a &amp;list</source>
        <translation>Mostrar como &amp;lista</translation>
    </message>
    <message numerus="yes">
        <source>%n leads</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Picked up %1. %2, %3 of %4. Arrows choose the stage, Enter drops, Esc puts back.</source>
        <translation>%1 en la mano. %2, %3 de %4. Las flechas eligen la etapa, Intro suelta, Esc devuelve.</translation>
    </message>
    <message numerus="yes">
        <source>%1 over %2, %n leads there.</source>
        <translation>
            <numerusform>%1 sobre %2, %n lead allí.</numerusform>
            <numerusform>%1 sobre %2, %n leads allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays in %2.</source>
        <translation>%1 se queda en %2.</translation>
    </message>
    <message>
        <source>%1 dropped in %2.</source>
        <translation>%1 soltado en %2.</translation>
    </message>
    <message>
        <source>Nothing had to change.</source>
        <translation>No había nada que cambiar.</translation>
    </message>
    <message>
        <source>%1 is over its limit: %2 of %3.</source>
        <translation>%1 supera su límite: %2 de %3.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Cards are put up and down in the order “By hand” only. S chooses it.</source>
        <translation>Las tarjetas solo se suben y bajan en el orden «A mano». S lo elige.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>Ya es la primera.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>Ya es la última.</translation>
    </message>
    <message>
        <source>%1, position %2 of %3.</source>
        <translation>%1, posición %2 de %3.</translation>
    </message>
    <message>
        <source>This workspace can only be read. Nothing is moved.</source>
        <translation>Este espacio de trabajo es de solo lectura. No se mueve nada.</translation>
    </message>
    <message>
        <source>The stage was removed meanwhile. The cards stay where they are.</source>
        <translation>La etapa se eliminó entretanto. Las tarjetas se quedan donde están.</translation>
    </message>
    <message>
        <source>This stage was removed meanwhile.</source>
        <translation>Esta etapa se eliminó entretanto.</translation>
    </message>
    <message>
        <source>&amp;Sort the cards</source>
        <translation>&amp;Ordenar las tarjetas</translation>
    </message>
    <message>
        <source>Add a lea&amp;d here…</source>
        <translation>Añadir un lea&amp;d aquí…</translation>
    </message>
    <message>
        <source>Add a lead to %1</source>
        <translation>Añadir un lead a %1</translation>
    </message>
    <message>
        <source>Lead added</source>
        <translation>Lead añadido</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>A &amp;mano</translation>
    </message>
    <message>
        <source>“%1” holds %2 of %3. Nothing enters beyond its limit.</source>
        <translation>«%1» tiene %2 de %3. No entra nada por encima del límite.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A command, its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Move to a stage</source>
        <translation>Mover a una etapa</translation>
    </message>
    <message>
        <source>L&amp;imit and rotting days…</source>
        <translation>&amp;Límite y días hasta el abandono…</translation>
    </message>
    <message>
        <source>What the stage as&amp;ks for…</source>
        <translation>Lo &amp;que pide la etapa…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <translation>Límites de %1</translation>
    </message>
    <message>
        <source>Limits of %1 changed</source>
        <translation>Límites de %1 cambiados</translation>
    </message>
    <message>
        <source>←→↑↓ go to a card   Ctrl+←→ move it   Space pick up   Enter open   C call   D done   . more</source>
        <translation>←→↑↓ ir a una tarjeta   Ctrl+←→ moverla   Espacio cogerla   Intro abrir   C llamar   D hecho   . más</translation>
    </message>
    <message numerus="yes">
        <source>%n leads stay in %1.</source>
        <translation>
            <numerusform>%n lead se queda en %1.</numerusform>
            <numerusform>%n leads se quedan en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was moved. %n leads stay in %1.</source>
        <translation>
            <numerusform>No se movió nada. %n lead se queda en %1.</numerusform>
            <numerusform>No se movió nada. %n leads se quedan en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads dropped in %1.</source>
        <translation>
            <numerusform>%n lead soltado en %1.</numerusform>
            <numerusform>%n leads soltados en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This filter cannot be read</source>
        <translation>Este filtro no se puede leer</translation>
    </message>
    <message>
        <source>&amp;Edit the filter…</source>
        <translation>&amp;Editar el filtro…</translation>
    </message>
</context>
<context>
    <name>lead::BulkBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Actions on what is selected</source>
        <translation>Acciones para la selección</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Seleccionar todo (%1)</translation>
    </message>
</context>
<context>
    <name>lead::Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>lead::CalendarPage</name>
    <message>
        <source>“%1” takes %2</source>
        <comment>task, length</comment>
        <translation>«%1» dura %2</translation>
    </message>
    <message>
        <source>The calendar could not be read</source>
        <translation>No se pudo leer el calendario</translation>
    </message>
    <message numerus="yes">
        <source>There are more tasks than fit here. The first %Ln are shown; look at a shorter time or at your own.</source>
        <translation>
            <numerusform>Hay más tareas de las que caben. Se muestra la primera; mire un período más corto o solo las suyas.</numerusform>
            <numerusform>Hay más tareas de las que caben. Se muestran las primeras %Ln; mire un período más corto o solo las suyas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>No hay nada planeado</translation>
    </message>
    <message>
        <source>You have no tasks in these 30 days. Plan the next step of a lead, and it appears here.</source>
        <translation>No tiene tareas en estos 30 días. Planee el próximo paso de un lead y aparecerá aquí.</translation>
    </message>
    <message>
        <source>Nobody has a task in these 30 days.</source>
        <translation>Nadie tiene una tarea en estos 30 días.</translation>
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
        <translation>Calendario, %1</translation>
    </message>
    <message>
        <source>%1. Next time: %2</source>
        <translation>%1. Próxima vez: %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>task</comment>
        <translation>Hecha: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <comment>task</comment>
        <translation>Abierta de nuevo: %1</translation>
    </message>
    <message>
        <source>Task taken away: %1</source>
        <translation>Tarea quitada: %1</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>New task, %1: for which lead?</source>
        <comment>time</comment>
        <translation>Nueva tarea, %1: ¿para qué lead?</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Call planned for %1, as the clock skips the time before</source>
        <translation>Llamada planeada para %1, pues el reloj se salta la hora anterior</translation>
    </message>
    <message>
        <source>Call planned for %1</source>
        <translation>Llamada planeada para %1</translation>
    </message>
    <message>
        <source>“%1” moved to %2, as the clock skips the time before</source>
        <translation>«%1» movida a %2, pues el reloj se salta la hora anterior</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <comment>task, time</comment>
        <translation>«%1» movida a %2</translation>
    </message>
    <message>
        <source>There is no task here that could be done.</source>
        <translation>Aquí no hay ninguna tarea que se pueda hacer.</translation>
    </message>
    <message>
        <source>There is no task here that could wait.</source>
        <translation>Aquí no hay ninguna tarea que pueda esperar.</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Aplazar hasta</translation>
    </message>
    <message>
        <source>←→↑↓ go to a time   Ctrl+↑↓ go to a task   Space pick up   Enter open   N new   T today</source>
        <translation>←→↑↓ ir a una hora   Ctrl+↑↓ ir a una tarea   Espacio tomar   Intro abrir   N nueva   T hoy</translation>
    </message>
    <message>
        <source>Export as a calendar file…</source>
        <translation>Exportar como archivo de calendario…</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <translation>Importar un archivo de calendario…</translation>
    </message>
    <message>
        <source>Export %1 to %2</source>
        <translation>Exportar del %1 al %2</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks written to %1</source>
        <translation>
            <numerusform>%Ln tarea escrita en %1</numerusform>
            <numerusform>%Ln tareas escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <translation>Importar un archivo de calendario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln añadida</numerusform>
            <numerusform>%Ln añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln cambiada</numerusform>
            <numerusform>%Ln cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken away</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln quitada</numerusform>
            <numerusform>%Ln quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a lead</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln sin lead</numerusform>
            <numerusform>%Ln sin lead</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has nothing new</source>
        <translation>%1 no tiene nada nuevo</translation>
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
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what was left out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Back in time</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>On in time</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Cuánto se muestra</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Tareas de quién</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Archivos de calendario</translation>
    </message>
    <message>
        <source>&amp;Add a task…</source>
        <translation>&amp;Añadir una tarea…</translation>
    </message>
    <message>
        <source>Go to the &amp;leads</source>
        <translation>Ir a los &amp;leads</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Leads without a next step</source>
        <translation>Leads sin próximo paso</translation>
    </message>
    <message>
        <source>Tasks of everybody</source>
        <translation>Tareas de todos</translation>
    </message>
</context>
<context>
    <name>lead::CalibrationPlot</name>
    <message numerus="yes">
        <source>%n lead(s): %1 predicted, %2 won</source>
        <translation>
            <numerusform>%n lead: %1 predicho, %2 ganado</numerusform>
            <numerusform>%n leads: %1 predicho, %2 ganado</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted probability against the share that was won</source>
        <translation>Probabilidad predicha frente a la proporción ganada</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>share of leads</comment>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicho</translation>
    </message>
</context>
<context>
    <name>lead::CallOutcomeAsker</name>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>How did the call go?</source>
        <translation>¿Cómo fue la llamada?</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Llamada a %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>When is “%1”?</source>
        <comment>next step</comment>
        <translation>¿Cuándo es «%1»?</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sin próximo paso</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Call with %1: %2</source>
        <comment>lead, outcome</comment>
        <translation>Llamada con %1: %2</translation>
    </message>
</context>
<context>
    <name>lead::CallScript</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Save script</source>
        <translation>Guardar guion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Script for %1</source>
        <comment>name of a stage</comment>
        <translation>Guion para %1</translation>
    </message>
    <message>
        <source>There is no script for this stage yet. Write one, and you see it beside every lead in it.</source>
        <translation>Todavía no hay guion para esta etapa. Escriba uno y lo verá junto a cada lead que esté en ella.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Hello {first_name}, this is {my_name}…</source>
        <translation>Hola, {first_name}, soy {my_name}…</translation>
    </message>
</context>
<context>
    <name>lead::CellStrip</name>
    <message>
        <source>(blank)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>&amp;Restore cell</source>
        <translation>&amp;Restaurar celda</translation>
    </message>
    <message>
        <source>Choose a cell to see it before and after. F2 or a double click corrects it.</source>
        <translation>Elija una celda para verla antes y después. F2 o un doble clic la corrige.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <translation>Línea %1 · %2</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>En el archivo: %1</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importado: %1</translation>
    </message>
    <message>
        <source>nothing, the row stays out</source>
        <translation>nada, la fila queda omitida</translation>
    </message>
    <message>
        <source>Nothing is wrong with this cell.</source>
        <translation>Esta celda está bien.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Usar %1</translation>
    </message>
    <message>
        <source>&amp;Take this row in</source>
        <translation>&amp;Incluir esta fila</translation>
    </message>
    <message>
        <source>&amp;Leave this row out</source>
        <translation>&amp;Omitir esta fila</translation>
    </message>
    <message>
        <source>Take in line %1</source>
        <translation>Incluir la línea %1</translation>
    </message>
    <message>
        <source>Leave out line %1</source>
        <translation>Omitir la línea %1</translation>
    </message>
</context>
<context>
    <name>lead::ChangeBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation>&amp;Guardar borrador</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publicar…</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n cambio sin guardar</numerusform>
            <numerusform>%n cambios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>This draft is saved. It counts once it is published.</source>
        <translation>Este borrador está guardado. Cuenta una vez publicado.</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>&amp;Descartar borrador</translation>
    </message>
</context>
<context>
    <name>lead::ChecklistChip</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Sin respuesta</translation>
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
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Point %1 of the checklist</source>
        <translation>Punto %1 de la lista de comprobación</translation>
    </message>
    <message>
        <source>What has to be known?</source>
        <translation>¿Qué hay que saber?</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <translation>Subir «%1»</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <translation>Bajar «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
</context>
<context>
    <name>lead::Chip</name>
    <message>
        <source>Press Delete to remove this condition.</source>
        <translation>Pulse Supr para quitar esta condición.</translation>
    </message>
</context>
<context>
    <name>lead::ChoicePicker</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Why were they lost?</source>
        <translation>¿Por qué se perdieron?</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>Because of “%1”</source>
        <translation>Por «%1»</translation>
    </message>
</context>
<context>
    <name>lead::ChoiceValuesEdit</name>
    <message>
        <source>Find a value</source>
        <translation>Buscar un valor</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valores de %1</translation>
    </message>
</context>
<context>
    <name>lead::CollapsedColumn</name>
    <message numerus="yes">
        <source>%1, %n leads, folded</source>
        <translation>
            <numerusform>%1, %n lead, plegada</numerusform>
            <numerusform>%1, %n leads, plegada</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>Desplegar %1</translation>
    </message>
</context>
<context>
    <name>lead::ColumnsEdit</name>
    <message>
        <source>Find a column</source>
        <translation>Buscar una columna</translation>
    </message>
    <message>
        <source>Keep the name in &amp;place while scrolling</source>
        <translation>Mantener el nombre &amp;fijo al desplazarse</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Ctrl+Up and Ctrl+Down move it.</source>
        <translation>Espacio muestra u oculta una columna; Ctrl+Arriba y Ctrl+Abajo la mueven.</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>Ancho de la columna</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Altura de las filas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
</context>
<context>
    <name>lead::CommandPalette</name>
    <message>
        <source>Nothing fits.</source>
        <translation>Sin coincidencias.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Search leads, commands and places</source>
        <translation>Buscar leads, comandos y lugares</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>↑↓ select    Enter open    Ctrl+Enter open in a new window    Tab actions    Esc close</source>
        <translation>↑↓ seleccionar    Intro abrir    Ctrl+Intro abrir en otra ventana    Tab acciones    Esc cerrar</translation>
    </message>
</context>
<context>
    <name>lead::CompareDialog</name>
    <message>
        <source>The two are the same.</source>
        <translation>Las dos son iguales.</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparar versiones</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Being edited</source>
        <translation>En edición</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Version %1 (active)</source>
        <translation>Versión %1 (activa)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>Ranking of won above lost: being worked out…</source>
        <translation>Orden de ganados sobre perdidos: calculando…</translation>
    </message>
    <message>
        <source>Ranking of won above lost: there are not both won and lost leads.</source>
        <translation>Orden de ganados sobre perdidos: no hay leads ganados y perdidos a la vez.</translation>
    </message>
    <message>
        <source>A won lead is above a lost one in %1 % of all pairs.</source>
        <translation>En el %1 % de los pares, el lead ganado está por encima del perdido.</translation>
    </message>
</context>
<context>
    <name>lead::CompareModel</name>
    <message>
        <source>%1: %2, differs</source>
        <translation>%1: %2, difiere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
</context>
<context>
    <name>lead::CompletingEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>lead::Composer</name>
    <message>
        <source>What to add</source>
        <translation>Qué añadir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Registrar llamada</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Guardar (%1)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Duración en minutos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escribir una nota…</translation>
    </message>
    <message>
        <source>What was said…</source>
        <translation>Qué se habló…</translation>
    </message>
    <message>
        <source>What is to be done…</source>
        <translation>Qué hay que hacer…</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se habló</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Añadir tarea</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <source>Call logged</source>
        <translation>Llamada registrada</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>Tarea añadida</translation>
    </message>
    <message>
        <source>There are no templates yet. Write some in Settings, Scripts and templates.</source>
        <translation>Aún no hay plantillas. Escriba alguna en Ajustes, Guiones y plantillas.</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>Insertar una plantilla</translation>
    </message>
</context>
<context>
    <name>lead::ConditionDialog</name>
    <message>
        <source>Advanced filter</source>
        <translation>Filtro avanzado</translation>
    </message>
    <message>
        <source>Form of the filter</source>
        <translation>Forma del filtro</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Constructor</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>source = &quot;Google Ads&quot; and captured in last 30 days</source>
        <translation>source = &quot;Google Ads&quot; and captured in last 30 days</translation>
    </message>
    <message>
        <source>This filter has more levels than the builder shows, so it is edited as text.</source>
        <translation>Este filtro tiene más niveles de los que muestra el constructor, por lo que se edita como texto.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show leads</source>
        <translation>Mostrar leads</translation>
    </message>
    <message>
        <source>Every lead.</source>
        <translation>Todos los leads.</translation>
    </message>
    <message>
        <source>1 lead fits</source>
        <translation>1 lead coincide</translation>
    </message>
    <message>
        <source>%1 leads fit</source>
        <translation>%1 leads coinciden</translation>
    </message>
</context>
<context>
    <name>lead::ConditionEdit</name>
    <message>
        <source>Ways to go on with the condition</source>
        <translation>Formas de continuar la condición</translation>
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
        <translation>Cómo se combinan las condiciones</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>se cumplen todas</translation>
    </message>
    <message>
        <source>any of these holds</source>
        <translation>se cumple alguna</translation>
    </message>
    <message>
        <source>none of these holds</source>
        <translation>no se cumple ninguna</translation>
    </message>
    <message>
        <source>Leads for which</source>
        <translation>Leads para los que</translation>
    </message>
    <message>
        <source>And for which</source>
        <translation>Y para los que</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Quitar este grupo</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Add a group of conditions</source>
        <translation>Añadir un grupo de condiciones</translation>
    </message>
</context>
<context>
    <name>lead::ConditionRowEdit</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
</context>
<context>
    <name>lead::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Escriba «%1» para continuar</translation>
    </message>
</context>
<context>
    <name>lead::ConflictChoice</name>
    <message>
        <source>%1 changed this at %2.</source>
        <translation>Modificado por %1 (%2).</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>Usar el suyo</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar el otro</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
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
        <translation>Fijar un valor para todas las filas</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>&amp;Set value</source>
        <translation>&amp;Fijar valor</translation>
    </message>
</context>
<context>
    <name>lead::CriterionDialog</name>
    <message>
        <source>Kind of criterion</source>
        <translation>Tipo de criterio</translation>
    </message>
    <message>
        <source>A condition</source>
        <translation>Una condición</translation>
    </message>
    <message>
        <source>A range</source>
        <translation>Un intervalo</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Criterio nuevo</translation>
    </message>
    <message>
        <source>Criterion of the ideal customer</source>
        <translation>Criterio del cliente ideal</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>Falls &amp;off over</source>
        <translation>Decrece a lo largo &amp;de</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>Between both ends a lead fits wholly. Beyond them the fit falls off evenly, to nothing at that distance.</source>
        <translation>Entre ambos límites un lead se ajusta del todo. Más allá, el ajuste decrece por igual hasta anularse a esa distancia.</translation>
    </message>
    <message>
        <source>&amp;Must be met: otherwise the fit is 0</source>
        <translation>Debe &amp;cumplirse: si no, el ajuste es 0</translation>
    </message>
    <message>
        <source>&amp;Disqualifies who meets it</source>
        <translation>Desca&amp;lifica a quien lo cumple</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Peso</translation>
    </message>
    <message>
        <source>In proportion to the other criteria.</source>
        <translation>En proporción a los demás criterios.</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Añadir criterio</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Choose which leads meet it.</source>
        <translation>Elija qué leads lo cumplen.</translation>
    </message>
    <message>
        <source>There is no field with numbers.</source>
        <translation>No hay ningún campo con números.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>Say from where or to where.</source>
        <translation>Indique desde dónde o hasta dónde.</translation>
    </message>
    <message>
        <source>“From” has to be at most “to”.</source>
        <translation>«De» debe ser como máximo «hasta».</translation>
    </message>
    <message>
        <source>The distance over which it falls off cannot be below 0.</source>
        <translation>La distancia a lo largo de la que decrece no puede ser menor que 0.</translation>
    </message>
    <message>
        <source>Nothing is asked yet.</source>
        <translation>Aún no se pregunta nada.</translation>
    </message>
    <message>
        <source>Condition of the criterion</source>
        <translation>Condición del criterio</translation>
    </message>
</context>
<context>
    <name>lead::DataSection</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>A workspace is one file on this computer. Nothing of it is anywhere else unless you put it there.</source>
        <translation>Un espacio de trabajo es un archivo en este equipo. Nada de él está en otro lugar, salvo que usted lo ponga allí.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Copiar ahora</translation>
    </message>
    <message>
        <source>Back up &amp;to…</source>
        <translation>Copiar e&amp;n…</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>Compro&amp;bar</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparar</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation>Borr&amp;ar…</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Mostrar carpe&amp;ta</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Este espacio de trabajo</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>where</source>
        <translation>dónde</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>A copy that is read again and checked before it counts. Work goes on meanwhile.</source>
        <translation>Una copia que se vuelve a leer y se comprueba antes de darla por buena. Entretanto se puede seguir trabajando.</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Puts a backup in the place of this workspace. The file that is there now is kept aside.</source>
        <translation>Pone una copia de seguridad en lugar de este espacio de trabajo. El archivo actual se conserva aparte.</translation>
    </message>
    <message>
        <source>recover</source>
        <translation>recuperar</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>volver atrás</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>Looks at the whole file, at what refers to what, and at the chain of the journal.</source>
        <translation>Comprueba todo el archivo, todas las referencias y la cadena del diario.</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>daño</translation>
    </message>
    <message>
        <source>corrupt</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>verificar</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Leads as CSV and Excel, and activities, tasks, stage history and journal as CSV, in a new folder.</source>
        <translation>Leads en CSV y Excel, y actividades, tareas, historial de etapas y diario en CSV, en una carpeta nueva.</translation>
    </message>
    <message>
        <source>download</source>
        <translation>descargar</translation>
    </message>
    <message>
        <source>move away</source>
        <translation>trasladar</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Erase this workspace</source>
        <translation>Borrar este espacio de trabajo</translation>
    </message>
    <message>
        <source>Deletes the file for good. There is no undo.</source>
        <translation>Elimina el archivo definitivamente. No se puede deshacer.</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>destroy</source>
        <translation>destruir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay ninguna copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) lie in the same folder.</source>
        <translation>
            <numerusform>Hay %n copia de seguridad anterior en la misma carpeta.</numerusform>
            <numerusform>Hay %n copias de seguridad anteriores en la misma carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups lie in %1.</source>
        <translation>Las copias de seguridad están en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lead(s)</source>
        <translation>
            <numerusform>%1, %n lead</numerusform>
            <numerusform>%1, %n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurar la copia de seguridad del %1</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Comprobando todo…</translation>
    </message>
    <message>
        <source>The workspace is whole.</source>
        <translation>El espacio de trabajo está íntegro.</translation>
    </message>
    <message>
        <source>Restore a backup if repairing does not help.</source>
        <translation>Restaure una copia de seguridad si la reparación no ayuda.</translation>
    </message>
    <message>
        <source>Export into a new folder in</source>
        <translation>Exportar a una carpeta nueva en</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n lead(s) to %1.</source>
        <translation>
            <numerusform>%n lead exportado a %1.</numerusform>
            <numerusform>%n leads exportados a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace %1 is erased.</source>
        <translation>El espacio de trabajo %1 se ha borrado.</translation>
    </message>
    <message>
        <source>Back up &amp;encrypted…</source>
        <translation>Copia ci&amp;frada…</translation>
    </message>
    <message>
        <source>Recover &amp;what can be read…</source>
        <translation>Recuperar &amp;lo legible…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Encrypted backup</source>
        <translation>Copia de seguridad cifrada</translation>
    </message>
    <message>
        <source>One file that only a passphrase opens, for a copy that leaves this computer.</source>
        <translation>Un archivo que solo se abre con una frase de contraseña, para una copia que sale de este equipo.</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase de contraseña</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>End of the journal</source>
        <translation>Final del diario</translation>
    </message>
    <message>
        <source>Known elsewhere, it shows when somebody cuts acts off the end of the journal.</source>
        <translation>Si se conoce en otro lugar, se nota cuando alguien corta operaciones del final del diario.</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>anillo de claves</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>auditoría</translation>
    </message>
    <message>
        <source>Stop working in it. Recover what can be read, or restore a backup.</source>
        <translation>Deje de trabajar en él. Recupere lo que se pueda leer o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The backups could not be looked at. %1</source>
        <translation>No se pudieron consultar las copias de seguridad. %1</translation>
    </message>
</context>
<context>
    <name>lead::DateValuesEdit</name>
    <message>
        <source>%1, from</source>
        <translation>%1, desde</translation>
    </message>
    <message>
        <source>Date of %1</source>
        <translation>Fecha de %1</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, hasta</translation>
    </message>
    <message>
        <source>to</source>
        <comment>Between two dates</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>2026-01-31 or 3 days ago</source>
        <translation>2026-01-31 o 3 days ago</translation>
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
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1h %2m</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Calls that you made today.</source>
        <translation>Llamadas que ha hecho hoy.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Calls of today that reached somebody.</source>
        <translation>Llamadas de hoy en las que habló con alguien.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Calls of today that ended with an appointment.</source>
        <translation>Llamadas de hoy que terminaron con una cita.</translation>
    </message>
    <message>
        <source>Speed to first call</source>
        <translation>Tiempo hasta la primera llamada</translation>
    </message>
    <message>
        <source>How long leads that came within a day waited for your first call today, on average.</source>
        <translation>Cuánto esperaron hoy, de media, su primera llamada los leads llegados en el último día.</translation>
    </message>
</context>
<context>
    <name>lead::DayHoursEdit</name>
    <message>
        <source>Midnight</source>
        <translation>Medianoche</translation>
    </message>
    <message>
        <source>Working day from</source>
        <translation>Jornada desde</translation>
    </message>
    <message>
        <source>Working day until</source>
        <translation>Jornada hasta</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from a time of day to another</comment>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>lead::DayPage</name>
    <message>
        <source>Your day could not be shown</source>
        <translation>No se pudo mostrar su día</translation>
    </message>
    <message>
        <source>Work the leads that are due, one by one (%1)</source>
        <translation>Trabajar los leads pendientes uno por uno (%1)</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Hoy no hay nada pendiente.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>No hay nada esperándole</translation>
    </message>
    <message>
        <source>Leads that are yours appear here: new ones at once, the others when their next step is due.</source>
        <translation>Aquí aparecen sus leads: los nuevos al momento, los demás cuando vence su próximo paso.</translation>
    </message>
    <message>
        <source>All clear</source>
        <extracomment>A day and a time, as QLocale::toString() takes them</extracomment>
        <translation>Todo hecho</translation>
    </message>
    <message>
        <source>The next step is due %1.</source>
        <translation>El próximo paso vence el %1.</translation>
    </message>
    <message>
        <source>dddd, MMM d</source>
        <extracomment>The day of today, as QLocale::toString() takes it</extracomment>
        <translation>dddd, d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Buenos días, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Buenas tardes, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Buenas noches, %1</translation>
    </message>
    <message>
        <source>Nothing is due today. Start a session with a view to work other leads.</source>
        <translation>Hoy no hay nada pendiente. Empiece una ronda con una vista para trabajar otros leads.</translation>
    </message>
    <message>
        <source>There is no lead in “%1”.</source>
        <comment>name of a view</comment>
        <translation>No hay ningún lead en «%1».</translation>
    </message>
    <message>
        <source>What is due today</source>
        <translation>Lo pendiente de hoy</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Contact is allowed again</source>
        <translation>Se permite de nuevo el contacto</translation>
    </message>
    <message>
        <source>Marked “do not contact”</source>
        <translation>Marcado como «no contactar»</translation>
    </message>
    <message>
        <source>Goals and rules</source>
        <translation>Objetivos y reglas</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Empezar ronda</translation>
    </message>
    <message>
        <source>Start a session with a view</source>
        <translation>Empezar una ronda con una vista</translation>
    </message>
    <message>
        <source>Leads of the day</source>
        <translation>Leads del día</translation>
    </message>
    <message>
        <source>The lead that is selected</source>
        <translation>El lead seleccionado</translation>
    </message>
    <message>
        <source>&amp;Show leads</source>
        <translation>&amp;Mostrar leads</translation>
    </message>
    <message>
        <source>&amp;Pull next %1 from “%2”</source>
        <comment>number, name of a view</comment>
        <translation>&amp;Tomar los %1 siguientes de «%2»</translation>
    </message>
    <message>
        <source>Hot &amp; untouched</source>
        <translation>Calientes y sin tocar</translation>
    </message>
    <message>
        <source>&amp;Pull the next %1 from</source>
        <translation>&amp;Tomar los %1 siguientes de</translation>
    </message>
    <message>
        <source>Every open lead of “%1” has somebody already.</source>
        <comment>name of a view</comment>
        <translation>Todos los leads abiertos de «%1» tienen ya a alguien.</translation>
    </message>
    <message>
        <source>In each section the highest score comes first.</source>
        <translation>En cada sección va primero la puntuación más alta.</translation>
    </message>
    <message>
        <source>In each section what is most urgent comes first.</source>
        <translation>En cada sección va primero lo más urgente.</translation>
    </message>
</context>
<context>
    <name>lead::DayQueueModel</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>%1, %2 leads</source>
        <comment>section of the day, count</comment>
        <translation>%1, %2 leads</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>section of the day</comment>
        <translation>%1, plegado</translation>
    </message>
    <message>
        <source>%1 is on this lead</source>
        <translation>%1 está con este lead</translation>
    </message>
</context>
<context>
    <name>lead::DayQueueView</name>
    <message>
        <source>Leads of the day</source>
        <translation>Leads del día</translation>
    </message>
    <message>
        <source>Call (C)</source>
        <translation>Llamar (C)</translation>
    </message>
    <message>
        <source>Tick the next step off (D)</source>
        <translation>Marcar como hecho el próximo paso (D)</translation>
    </message>
</context>
<context>
    <name>lead::DayRulesPanel</name>
    <message>
        <source>Goals of a day</source>
        <translation>Objetivos de un día</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Llamar ahora</translation>
    </message>
    <message>
        <source>A new lead hears from us within</source>
        <translation>Un lead nuevo recibe respuesta en</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>A lead is hot from a score of</source>
        <translation>Un lead está caliente desde la puntuación</translation>
    </message>
    <message>
        <source>In a session, go on to the next lead by itself</source>
        <translation>En una ronda, pasar solo al lead siguiente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Model (%1)</source>
        <comment>the threshold of the scoring model</comment>
        <translation>Modelo (%1)</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <comment>threshold of a score</comment>
        <translation>Habitual (%1)</translation>
    </message>
    <message>
        <source>0: as the scoring model says</source>
        <translation>0: como dice el modelo de puntuación</translation>
    </message>
    <message>
        <source>In each section, the highest score first</source>
        <translation>En cada sección, primero la puntuación más alta</translation>
    </message>
</context>
<context>
    <name>lead::DefinitionRow</name>
    <message>
        <source>By hand only</source>
        <translation>Solo a mano</translation>
    </message>
    <message>
        <source>Definition of %1</source>
        <translation>Definición de %1</translation>
    </message>
    <message>
        <source>A condition, such as: score &gt;= 50</source>
        <translation>Una condición, como: score &gt;= 50</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>Versiones de %1</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>solo a mano</translation>
    </message>
    <message>
        <source>Version %1, taken back: %2</source>
        <translation>Versión %1, retirada: %2</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Versión %1: %2</translation>
    </message>
</context>
<context>
    <name>lead::DeriveColumnDialog</name>
    <message>
        <source>Combine columns</source>
        <translation>Combinar columnas</translation>
    </message>
    <message>
        <source>Split a column</source>
        <translation>Dividir una columna</translation>
    </message>
    <message>
        <source>Columns to combine</source>
        <translation>Columnas que combinar</translation>
    </message>
    <message>
        <source>Column to split</source>
        <translation>Columna que dividir</translation>
    </message>
    <message>
        <source>Text between the values</source>
        <translation>Texto entre los valores</translation>
    </message>
    <message>
        <source>Split at the first</source>
        <translation>Dividir al primer</translation>
    </message>
    <message>
        <source>The filled cells of these columns become one value.</source>
        <translation>Las celdas con contenido de estas columnas forman un solo valor.</translation>
    </message>
    <message>
        <source>What stands before and after becomes a column of its own.</source>
        <translation>Lo que está antes y lo que está después pasan a ser columnas propias.</translation>
    </message>
    <message>
        <source>&amp;Combine</source>
        <translation>&amp;Combinar</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Dividir</translation>
    </message>
    <message>
        <source>%1 (first part)</source>
        <translation>%1 (primera parte)</translation>
    </message>
    <message>
        <source>%1 (rest)</source>
        <translation>%1 (resto)</translation>
    </message>
</context>
<context>
    <name>lead::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>lead::DetailHeader</name>
    <message>
        <source>Previous lead</source>
        <translation>Lead anterior</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>Lead siguiente</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir en ventana propia</translation>
    </message>
    <message>
        <source>More for this lead</source>
        <translation>Más para este lead</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>Puntuación %1 de 100</translation>
    </message>
</context>
<context>
    <name>lead::DetailsView</name>
    <message>
        <source>CONTACT</source>
        <translation>CONTACTO</translation>
    </message>
    <message>
        <source>COMPANY</source>
        <translation>EMPRESA</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>SALES</source>
        <translation>VENTAS</translation>
    </message>
    <message>
        <source>MORE</source>
        <translation>MÁS</translation>
    </message>
    <message>
        <source>WHERE IT CAME FROM</source>
        <translation>PROCEDENCIA</translation>
    </message>
    <message>
        <source>CONSENT</source>
        <translation>CONSENTIMIENTO</translation>
    </message>
    <message>
        <source>DATES</source>
        <translation>FECHAS</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>Ocultar campos vacíos</translation>
    </message>
    <message numerus="yes">
        <source>Show %n empty field(s)</source>
        <translation>
            <numerusform>Mostrar %n campo vacío</numerusform>
            <numerusform>Mostrar %n campos vacíos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::DropOverlay</name>
    <message>
        <source>Drop to open %1</source>
        <translation>Suelte para abrir %1</translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>Suelte para importar %1</translation>
    </message>
</context>
<context>
    <name>lead::DropZone</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>Drop a list of leads here</source>
        <translation>Suelte aquí una lista de leads</translation>
    </message>
    <message>
        <source>CSV, TSV or text with any separator and encoding. Nothing is written before the last step.</source>
        <translation>CSV, TSV o texto con cualquier separador y codificación. No se escribe nada antes del último paso.</translation>
    </message>
</context>
<context>
    <name>lead::EraseDialog</name>
    <message>
        <source>Delete its backups and the copies kept aside, too</source>
        <translation>Eliminar también sus copias de seguridad y las copias conservadas aparte</translation>
    </message>
    <message>
        <source>Erase “%1” for ever?</source>
        <translation>¿Borrar «%1» para siempre?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this workspace and its backups are on this disk. What is deleted cannot be brought back. Copies in other places stay.</source>
        <translation>
            <numerusform>En este disco hay %n archivo de este espacio de trabajo y sus copias de seguridad. Lo eliminado no se puede recuperar. Las copias en otros lugares permanecen.</numerusform>
            <numerusform>En este disco hay %n archivos de este espacio de trabajo y sus copias de seguridad. Lo eliminado no se puede recuperar. Las copias en otros lugares permanecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of the workspace to go on: %1</source>
        <translation>Escriba el nombre del espacio de trabajo para continuar: %1</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in other places have, or may have, what is in it. They stay; delete them yourself if nobody needs them:</source>
        <translation>
            <numerusform>%n archivo en otro lugar tiene, o puede tener, su contenido. Se conserva; bórrelo usted si nadie lo necesita:</numerusform>
            <numerusform>%n archivos en otros lugares tienen, o pueden tener, su contenido. Se conservan; bórrelos usted si nadie los necesita:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies in other places</source>
        <translation>Copias en otros lugares</translation>
    </message>
</context>
<context>
    <name>lead::ErrorState</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>lead::ExplainedLine</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>lead::ExportDialog</name>
    <message>
        <source>&amp;Choose a place…</source>
        <translation>&amp;Elegir un lugar…</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Exportar leads</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>El lead seleccionado</numerusform>
            <numerusform>Los %Ln seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of this view</source>
        <translation>
            <numerusform>El %Ln de esta vista</numerusform>
            <numerusform>Los %Ln de esta vista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln leads</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>Los %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln of the workspace</source>
        <translation>
            <numerusform>El %Ln del espacio de trabajo</numerusform>
            <numerusform>Los %Ln del espacio de trabajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>The %n columns of this view</source>
        <translation>
            <numerusform>La %n columna de esta vista</numerusform>
            <numerusform>Las %n columnas de esta vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Every field that is filled, and the number of each lead</source>
        <translation>Todos los campos con datos y el número de cada lead</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV para hojas de cálculo</translation>
    </message>
    <message>
        <source>CSV, exact</source>
        <translation>CSV, exacto</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>A workbook holds %1 leads at most. Choose fewer leads, or CSV.</source>
        <translation>Un libro admite %1 leads como máximo. Conviene elegir menos leads, o CSV.</translation>
    </message>
    <message>
        <source>For Excel, Numbers and LibreOffice. Text that looks like a formula is made harmless.</source>
        <translation>Para Excel, Numbers y LibreOffice. El texto que parece una fórmula se vuelve inofensivo.</translation>
    </message>
    <message>
        <source>Every value as it is, for other programs and for coming back into Leadwright.</source>
        <translation>Cada valor tal cual, para otros programas y para volver a Leadwright.</translation>
    </message>
    <message>
        <source>Numbers as numbers; telephone numbers and postal codes stay text.</source>
        <translation>Los números como números; los teléfonos y códigos postales siguen siendo texto.</translation>
    </message>
    <message>
        <source>One JSON object a line, for programs.</source>
        <translation>Un objeto JSON por línea, para programas.</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>Contactos (vCard)</translation>
    </message>
    <message>
        <source>For address books and phones: names, company, numbers, addresses and notes, whatever the columns.</source>
        <translation>Para agendas y teléfonos: nombres, empresa, números, direcciones y notas, sean cuales sean las columnas.</translation>
    </message>
    <message>
        <source>Leave out leads that must not be contacted</source>
        <translation>Omitir los leads a los que no se debe contactar</translation>
    </message>
    <message>
        <source>Also those whose consent was withdrawn. When they stay, columns say so.</source>
        <translation>También aquellos cuyo consentimiento se retiró. Si se quedan, hay columnas que lo dicen.</translation>
    </message>
</context>
<context>
    <name>lead::FieldDialog</name>
    <message>
        <source>Lists: a column that can be shown</source>
        <translation>Listas: una columna que se puede mostrar</translation>
    </message>
    <message>
        <source>Filters and conditions</source>
        <translation>Filtros y condiciones</translation>
    </message>
    <message>
        <source>Import: a target for columns of files</source>
        <translation>Importación: un destino para columnas de archivos</translation>
    </message>
    <message>
        <source>Edit the field “%1”</source>
        <translation>Editar el campo «%1»</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Añadir campo</translation>
    </message>
    <message>
        <source>The type stays, because the values of leads have it. Add another field instead.</source>
        <translation>El tipo no cambia, porque los valores de los leads lo tienen. Añada otro campo en su lugar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Se muestra en</translation>
    </message>
    <message>
        <source>Options, in the order in which they are offered</source>
        <translation>Opciones, en el orden en que se ofrecen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>Move the option up</source>
        <translation>Subir la opción</translation>
    </message>
    <message>
        <source>Move the option down</source>
        <translation>Bajar la opción</translation>
    </message>
    <message>
        <source>Take the option away</source>
        <translation>Quitar la opción</translation>
    </message>
    <message>
        <source>F2 or a double click renames an option, in the leads too. Leads keep the value of an option that is taken away.</source>
        <translation>F2 o un doble clic cambia el nombre de una opción, también en los leads. Los leads conservan el valor de una opción quitada.</translation>
    </message>
</context>
<context>
    <name>lead::FieldHistoryPopover</name>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>%1 has not been changed since the lead came.</source>
        <translation>%1: sin cambios desde que llegó el lead.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · undone</source>
        <translation>%1 · deshecho</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
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
        <translation>Campos</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Buscar un campo</translation>
    </message>
</context>
<context>
    <name>lead::FieldValuePanel</name>
    <message>
        <source>New value of %1</source>
        <translation>Nuevo valor de %1</translation>
    </message>
    <message>
        <source>Nothing clears the field</source>
        <translation>Si no escribe nada, el campo se vacía</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
</context>
<context>
    <name>lead::FieldsFold</name>
    <message>
        <source>Fewer fields</source>
        <translation>Menos campos</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Más campos</translation>
    </message>
</context>
<context>
    <name>lead::FieldsSection</name>
    <message>
        <source>lists</source>
        <translation>listas</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>filtros</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>detail only</source>
        <translation>solo en detalle</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>What you want to know of a lead beside the fields that Leadwright brings. Every field can be shown, filtered, imported and exported.</source>
        <translation>Lo que desea saber de un lead además de los campos que incluye Leadwright. Cada campo se puede mostrar, filtrar, importar y exportar.</translation>
    </message>
    <message>
        <source>&amp;Add field…</source>
        <translation>&amp;Añadir campo…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Bring back…</source>
        <translation>&amp;Recuperar…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Se muestra en</translation>
    </message>
    <message>
        <source>Fields of this workspace</source>
        <translation>Campos de este espacio de trabajo</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>custom field</source>
        <translation>campo propio</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>atributo</translation>
    </message>
    <message>
        <source>Options of a choice</source>
        <translation>Opciones de una selección</translation>
    </message>
    <message>
        <source>list of values</source>
        <translation>lista de valores</translation>
    </message>
    <message>
        <source>drop-down</source>
        <translation>desplegable</translation>
    </message>
    <message>
        <source>Bring back a removed field</source>
        <translation>Recuperar un campo quitado</translation>
    </message>
    <message>
        <source>deleted field</source>
        <translation>campo eliminado</translation>
    </message>
    <message>
        <source>%1, %2, shown in: %3</source>
        <translation>%1, %2, se muestra en: %3</translation>
    </message>
    <message numerus="yes">
        <source>This workspace has no fields of its own yet. Leadwright brings %n, from names and addresses to consent.</source>
        <translation>
            <numerusform>Este espacio de trabajo aún no tiene campos propios. Leadwright incluye %n, desde nombres y direcciones hasta el consentimiento.</numerusform>
            <numerusform>Este espacio de trabajo aún no tiene campos propios. Leadwright incluye %n, desde nombres y direcciones hasta el consentimiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring back (%1)…</source>
        <translation>&amp;Recuperar (%1)…</translation>
    </message>
    <message>
        <source>The field “%1” is there.</source>
        <translation>El campo «%1» se ha añadido.</translation>
    </message>
    <message>
        <source>The field “%1” is saved.</source>
        <translation>El campo «%1» se ha guardado.</translation>
    </message>
    <message>
        <source>Remove the field “%1”?</source>
        <translation>¿Quitar el campo «%1»?</translation>
    </message>
    <message>
        <source>It disappears from lists, filters and imports. Its values are kept and come back with it.</source>
        <translation>Desaparece de listas, filtros e importaciones. Sus valores se conservan y vuelven con él.</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Quitar campo</translation>
    </message>
    <message>
        <source>The field “%1” is gone.</source>
        <translation>El campo «%1» se ha quitado.</translation>
    </message>
    <message>
        <source>Bring a field back</source>
        <translation>Recuperar un campo</translation>
    </message>
    <message>
        <source>Its values come back with it.</source>
        <translation>Sus valores vuelven con él.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>The field is back.</source>
        <translation>El campo está de vuelta.</translation>
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
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>No files yet. Drop some here; copies of them are kept with the workspace.</source>
        <translation>Aún no hay archivos. Suelte algunos aquí; sus copias se guardan con el espacio de trabajo.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>size, date, who attached it</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <translation>%1 quitado</translation>
    </message>
    <message>
        <source>There is no program here that opens %1.</source>
        <translation>Aquí no hay ningún programa que abra %1.</translation>
    </message>
    <message>
        <source>“%1” is a program or a script, although its name says otherwise. Leadwright does not open it. Be wary of whoever sent it.</source>
        <translation>«%1» es un programa o un script, aunque su nombre diga otra cosa. Leadwright no lo abre. Desconfíe de quien lo envió.</translation>
    </message>
    <message>
        <source>“%1” is a program or a script. Leadwright does not start such files.</source>
        <translation>«%1» es un programa o un script. Leadwright no inicia archivos así.</translation>
    </message>
    <message>
        <source>It is a web page. In the browser it can run scripts and load things from the internet, so its sender may learn that you opened it.</source>
        <translation>Es una página web. En el navegador puede ejecutar scripts y cargar cosas de internet, de modo que quien la envió puede saber que la abrió.</translation>
    </message>
    <message>
        <source>It is a document that may bring macros, which are programs. Do not allow them unless you know who made it.</source>
        <translation>Es un documento que puede traer macros, es decir, programas. No las permita salvo que sepa quién lo hizo.</translation>
    </message>
    <message>
        <source>It is something else than its name says.</source>
        <translation>El archivo es otra cosa de lo que dice su nombre.</translation>
    </message>
    <message>
        <source>Open “%1”?</source>
        <translation>¿Abrir «%1»?</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
</context>
<context>
    <name>lead::FilterChip</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entrada</numerusform>
            <numerusform>%1, %n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::FoldedValuesEdit</name>
    <message>
        <source>Values of %1</source>
        <translation>Valores de %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Values of %1: %2</source>
        <translation>Valores de %1: %2</translation>
    </message>
</context>
<context>
    <name>lead::FolderDialog</name>
    <message>
        <source>Watch this folder?</source>
        <translation>¿Vigilar esta carpeta?</translation>
    </message>
    <message>
        <source>Every new list in %1 is imported once, as soon as it is complete. A list that no template fits is left alone, and you are told.</source>
        <translation>Cada lista nueva de %1 se importa una vez, en cuanto está completa. Una lista a la que no se ajusta ninguna plantilla se deja como está y se le avisa.</translation>
    </message>
    <message>
        <source>Fill in what is blank</source>
        <translation>Rellenar lo que está vacío</translation>
    </message>
    <message>
        <source>Replace what the file says otherwise</source>
        <translation>Reemplazar lo que el archivo dice de otro modo</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>Omitir la fila</translation>
    </message>
    <message>
        <source>Set the row aside for review</source>
        <translation>Apartar la fila para revisarla</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Como dice el archivo</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>When a lead is there &amp;already</source>
        <translation>Cuando un lead &amp;ya existe</translation>
    </message>
    <message>
        <source>&amp;Source of the leads</source>
        <translation>&amp;Fuente de los leads</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Vigilar carpeta</translation>
    </message>
</context>
<context>
    <name>lead::FolderList</name>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Añadir una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>&amp;Plantilla…</translation>
    </message>
    <message>
        <source>Run &amp;now</source>
        <translation>Ejecutar a&amp;hora</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>No folder is watched. New lists in a watched folder, such as that of a form or a partner, come in by themselves.</source>
        <translation>No se vigila ninguna carpeta. Las listas nuevas de una carpeta vigilada, como la de un formulario o un socio, entran por sí solas.</translation>
    </message>
    <message>
        <source>By the headings</source>
        <translation>Según los encabezados</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>folder, on or off, last result</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>vigilada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>The folder is not there. Its drive may be away, or it was renamed.</source>
        <translation>La carpeta no está. Puede que su unidad no esté conectada o que se haya cambiado su nombre.</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Ningún archivo todavía</translation>
    </message>
    <message>
        <source>%1 was left alone: %2</source>
        <comment>file, why</comment>
        <translation>%1 se dejó como estaba: %2</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated · %4</source>
        <comment>file, leads, leads, when</comment>
        <translation>%1: %2 nuevos, %3 actualizados · %4</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>%1 is watched.</source>
        <translation>Se vigila %1.</translation>
    </message>
    <message>
        <source>%1 is watched again.</source>
        <translation>Se vuelve a vigilar %1.</translation>
    </message>
    <message>
        <source>%1 is not watched until it is switched on again.</source>
        <translation>%1 no se vigila hasta que se vuelva a activar.</translation>
    </message>
    <message>
        <source>The one saved for the headings of each file</source>
        <translation>La guardada para los encabezados de cada archivo</translation>
    </message>
    <message>
        <source>Which template do files of this folder use?</source>
        <translation>¿Qué plantilla usan los archivos de esta carpeta?</translation>
    </message>
    <message>
        <source>Use template</source>
        <translation>Usar plantilla</translation>
    </message>
    <message>
        <source>The folder uses another template.</source>
        <translation>La carpeta usa otra plantilla.</translation>
    </message>
    <message>
        <source>Stop watching %1?</source>
        <translation>¿Dejar de vigilar %1?</translation>
    </message>
    <message>
        <source>What was imported from it stays, and so do the files. Undo watches it again.</source>
        <translation>Lo que se importó de ella se conserva, y los archivos también. Deshacer la vuelve a vigilar.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>%1 is not watched any more.</source>
        <translation>%1 ya no se vigila.</translation>
    </message>
</context>
<context>
    <name>lead::GoneBanner</name>
    <message>
        <source>%1 deleted this lead on %2.</source>
        <comment>who, date and time</comment>
        <translation>%1 eliminó este lead el %2.</translation>
    </message>
    <message>
        <source>This lead was deleted.</source>
        <translation>Este lead fue eliminado.</translation>
    </message>
    <message>
        <source>%1 merged this lead into %3 on %2.</source>
        <comment>who, date and time, the other lead</comment>
        <translation>%1 combinó este lead con %3 el %2.</translation>
    </message>
    <message>
        <source>%1 merged this lead into another one on %2.</source>
        <comment>who, date and time</comment>
        <translation>%1 combinó este lead con otro el %2.</translation>
    </message>
    <message>
        <source>This lead was merged into another one.</source>
        <translation>Este lead se combinó con otro.</translation>
    </message>
    <message>
        <source>%1 took this lead back on %2 with what had brought it.</source>
        <comment>who, date and time</comment>
        <translation>%1 deshizo el %2 lo que había traído este lead.</translation>
    </message>
    <message>
        <source>This lead was taken back with what had brought it.</source>
        <translation>Este lead se retiró junto con lo que lo había traído.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Deshacer la combinación</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 está de vuelta</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>lead::GroupCard</name>
    <message>
        <source>No rule is in this group yet.</source>
        <translation>Aún no hay reglas en este grupo.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one limit to another</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation>Grupo «%1»</translation>
    </message>
    <message>
        <source>Least points of “%1”</source>
        <translation>Mínimo de puntos de «%1»</translation>
    </message>
    <message>
        <source>Most points of “%1”</source>
        <translation>Máximo de puntos de «%1»</translation>
    </message>
    <message>
        <source>Add a rule to “%1”</source>
        <translation>Añadir una regla a «%1»</translation>
    </message>
    <message>
        <source>More about the group “%1”</source>
        <translation>Más sobre el grupo «%1»</translation>
    </message>
</context>
<context>
    <name>lead::GroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>Group of rules</source>
        <translation>Grupo de reglas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Añadir grupo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>The letter of a grade comes from the groups of fit, its digit from those of engagement.</source>
        <translation>La letra de una calificación viene de los grupos de ajuste; su cifra, de los de interés.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
</context>
<context>
    <name>lead::HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Opens %1 outside of Leadwright</source>
        <translation>Abre %1 fuera de Leadwright</translation>
    </message>
</context>
<context>
    <name>lead::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Help – Leadwright</source>
        <translation>Ayuda – Leadwright</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página contiene estas palabras.</translation>
    </message>
    <message>
        <source>This page is not translated yet.</source>
        <translation>Esta página aún no está en español.</translation>
    </message>
</context>
<context>
    <name>lead::HistoryDialog</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Nothing was done in this workspace yet.</source>
        <translation>En este espacio de trabajo aún no se ha hecho nada.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · undone</source>
        <comment>person and time</comment>
        <translation>%1 · deshecho</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Days on which nobody works. Deadlines for accepting leads, next working days and tasks that are dealt out pass over them. Which days of the week are worked is set under Qualification.</source>
        <translation>Días en los que nadie trabaja. Los plazos para aceptar leads, los próximos días laborables y las tareas que se reparten los saltan. Qué días de la semana se trabaja se fija en Cualificación.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>There are no holidays yet. Add them one by one, or import the calendar of your country or company.</source>
        <translation>Todavía no hay festivos. Añádalos uno a uno o importe el calendario de su país o de su empresa.</translation>
    </message>
    <message>
        <source>&amp;Import a calendar file…</source>
        <translation>&amp;Importar un archivo de calendario…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove those that are &amp;over</source>
        <translation>Quitar los &amp;pasados</translation>
    </message>
    <message>
        <source>Name, such as: Thanksgiving</source>
        <translation>Nombre, como: Navidad</translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>Añadir un festivo</translation>
    </message>
    <message>
        <source>days off</source>
        <translation>días libres</translation>
    </message>
    <message>
        <source>bank holidays</source>
        <translation>fiestas nacionales</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>vacaciones</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Importar festivos</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendario</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>date, day of the week, name of a holiday</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Import a calendar of holidays</source>
        <translation>Importar un calendario de festivos</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n days of %1 added; save to keep them.</source>
        <translation>
            <numerusform>%n día de %1 añadido; guarde para conservarlo.</numerusform>
            <numerusform>%n días de %1 añadidos; guarde para conservarlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries were left out.</source>
        <translation>
            <numerusform>Se ha omitido %n entrada más.</numerusform>
            <numerusform>Se han omitido %n entradas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holidays are saved.</source>
        <translation>Los festivos están guardados.</translation>
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
        <translation>Columnas del archivo y los campos que rellenan</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Show only columns to &amp;review</source>
        <translation>Mostrar solo columnas por &amp;revisar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Set a value for every row…</source>
        <translation>Fijar un valor para cada fila…</translation>
    </message>
    <message>
        <source>Combine columns…</source>
        <translation>Unir columnas…</translation>
    </message>
    <message>
        <source>Split a column…</source>
        <translation>Dividir una columna…</translation>
    </message>
    <message>
        <source>&amp;Save as template…</source>
        <translation>&amp;Guardar como plantilla…</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped</source>
        <translation>
            <numerusform>%n asignada</numerusform>
            <numerusform>%n asignadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n no importada</numerusform>
            <numerusform>%n no importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>For every row</source>
        <translation>Para cada fila</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Mes primero: %1</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Día primero: %1</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Don’t import</source>
        <translation>No importar</translation>
    </message>
    <message>
        <source>Create custom field…</source>
        <translation>Crear campo propio…</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Quitar esta columna</translation>
    </message>
    <message>
        <source>Create fields for columns left &amp;out</source>
        <translation>Crear campos para las columnas &amp;omitidas</translation>
    </message>
</context>
<context>
    <name>lead::ImportDuplicatesView</name>
    <message>
        <source>Fill in what is blank</source>
        <translation>Rellenar lo que está vacío</translation>
    </message>
    <message>
        <source>Replace what the file says otherwise</source>
        <translation>Reemplazar lo que difiere en el archivo</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>Omitir la fila</translation>
    </message>
    <message>
        <source>Create another lead</source>
        <translation>Crear otro lead</translation>
    </message>
    <message>
        <source>Set the row aside for review</source>
        <translation>Apartar la fila para revisarla</translation>
    </message>
    <message>
        <source>&amp;Phone number, with the name</source>
        <translation>&amp;Teléfono, con el nombre</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Dirección de &amp;correo</translation>
    </message>
    <message>
        <source>&amp;ID of the same kind of list</source>
        <translation>&amp;ID del mismo tipo de lista</translation>
    </message>
    <message>
        <source>Rows with &amp;different IDs stay leads of their own</source>
        <translation>Las filas con ID &amp;distintos siguen siendo leads propios</translation>
    </message>
    <message>
        <source>Leads that are there already</source>
        <translation>Leads ya existentes</translation>
    </message>
    <message>
        <source>Rows that repeat in the file</source>
        <translation>Filas que se repiten en el archivo</translation>
    </message>
    <message>
        <source>A row stands for a lead with the same</source>
        <translation>Una fila corresponde a un lead si coincide</translation>
    </message>
    <message>
        <source>When the lead is there already</source>
        <translation>Cuando el lead ya existe</translation>
    </message>
    <message>
        <source>When an earlier row is the same</source>
        <translation>Cuando una fila anterior es igual</translation>
    </message>
    <message>
        <source>Leads that must not be called, written to or texted are never changed by an import; their rows are skipped.</source>
        <translation>Una importación nunca modifica los leads a los que no se debe llamar, escribir ni enviar SMS; sus filas se omiten.</translation>
    </message>
    <message>
        <source>Which matches are shown</source>
        <translation>Qué coincidencias se muestran</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya existente</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>Dentro del archivo</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Rows that match</source>
        <translation>Filas que coinciden</translation>
    </message>
    <message>
        <source>The row and what it stands for</source>
        <translation>La fila y a qué corresponde</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>No row stands for a lead that is there already.</source>
        <translation>Ninguna fila corresponde a un lead ya existente.</translation>
    </message>
    <message>
        <source>No row of the file repeats an earlier one.</source>
        <translation>Ninguna fila del archivo repite una anterior.</translation>
    </message>
    <message>
        <source>No row stands for a lead that must not be contacted.</source>
        <translation>Ninguna fila corresponde a un lead que no se deba contactar.</translation>
    </message>
    <message>
        <source>These rows are skipped whatever is chosen.</source>
        <translation>Estas filas se omiten sea cual sea la elección.</translation>
    </message>
    <message>
        <source>The first %1 as examples. What differs is marked.</source>
        <translation>Los primeros %1 como ejemplos. Las diferencias están marcadas.</translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <translation>Línea %1 · %2</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Línea %1 del archivo</translation>
    </message>
    <message>
        <source>Lead in the workspace</source>
        <translation>Lead en el espacio de trabajo</translation>
    </message>
    <message>
        <source>Whole &amp;name and ZIP code</source>
        <translation>&amp;Nombre completo y código postal</translation>
    </message>
    <message>
        <source>The list needs columns with the whole name and the ZIP code</source>
        <translation>La lista necesita columnas con el nombre completo y el código postal</translation>
    </message>
    <message>
        <source>Asked not to be contacted</source>
        <translation>Pidió que no se le contactara</translation>
    </message>
    <message>
        <source>What differs is marked.</source>
        <translation>Lo que difiere está marcado.</translation>
    </message>
</context>
<context>
    <name>lead::ImportFileView</name>
    <message>
        <source>The first rows of the file</source>
        <translation>Las primeras filas del archivo</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Elegir otro &amp;archivo…</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Double quotes</source>
        <translation>Comillas dobles</translation>
    </message>
    <message>
        <source>Single quotes</source>
        <translation>Comillas simples</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Primera fila</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Sin encabezados</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>C&amp;odificación</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Delimitador</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>Co&amp;millas</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <translation>&amp;Encabezados</translation>
    </message>
    <message>
        <source>Rows &amp;above the table</source>
        <translation>Filas &amp;sobre la tabla</translation>
    </message>
    <message>
        <source>For rows without one</source>
        <translation>Para filas sin este dato</translation>
    </message>
    <message>
        <source>For example 12.50</source>
        <translation>Por ejemplo, 12.50</translation>
    </message>
    <message>
        <source>What the people agreed to, if they all did</source>
        <translation>A qué consintieron las personas, si todas lo hicieron</translation>
    </message>
    <message>
        <source>&amp;Name of the batch</source>
        <translation>&amp;Nombre del lote</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;Cost per lead</source>
        <translation>&amp;Coste por lead</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>Consent &amp;wording</source>
        <translation>&amp;Texto del consentimiento</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Según el archivo</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>unas %1 filas</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>lead::ImportHeader</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>Asignar columnas</translation>
    </message>
    <message>
        <source>Preview &amp; fix</source>
        <translation>Revisar y corregir</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Importar leads</translation>
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
        <translation>En curso</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Undone, %1 kept</source>
        <translation>Deshecha, %1 conservados</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creados</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizados</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::ImportPage</name>
    <message>
        <source>Import leads</source>
        <translation>Importar leads</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Elegir otro &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Back to the leads</source>
        <translation>&amp;Volver a los leads</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>No se puede importar %1</translation>
    </message>
    <message>
        <source>The rows cannot be looked through</source>
        <translation>No se pueden revisar las filas</translation>
    </message>
    <message>
        <source>Continue the import</source>
        <translation>Continuar la importación</translation>
    </message>
    <message>
        <source>Go back a step of the import</source>
        <translation>Retroceder un paso de la importación</translation>
    </message>
    <message>
        <source>Undo the last correction of the import</source>
        <translation>Deshacer la última corrección de la importación</translation>
    </message>
    <message>
        <source>Redo the last correction of the import</source>
        <translation>Rehacer la última corrección de la importación</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examinando %1</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>unas %1 filas</translation>
    </message>
    <message>
        <source>Continue to columns</source>
        <translation>Continuar a las columnas</translation>
    </message>
    <message>
        <source>Continue to preview</source>
        <translation>Continuar a la vista previa</translation>
    </message>
    <message>
        <source>Looking through the rows…</source>
        <translation>Revisando las filas…</translation>
    </message>
    <message>
        <source>Continue with %1 rows (%2 skipped)</source>
        <translation>Continuar con %1 filas (%2 omitidas)</translation>
    </message>
    <message>
        <source>Continue with %1 rows</source>
        <translation>Continuar con %1 filas</translation>
    </message>
    <message>
        <source>Continue to summary</source>
        <translation>Continuar al resumen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n lead(s)</source>
        <translation>
            <numerusform>Importar %n lead</numerusform>
            <numerusform>Importar %n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>The import did not work</source>
        <translation>La importación ha fallado</translation>
    </message>
    <message>
        <source>%1: %2 changes were taken back.</source>
        <translation>%1: se deshicieron %2 cambios.</translation>
    </message>
    <message>
        <source>%1 were left alone because somebody worked on them since.</source>
        <translation>%1 no se tocaron porque alguien trabajó en ellos desde entonces.</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>%1 rejected.csv</source>
        <translation>%1 rejected.csv</translation>
    </message>
    <message>
        <source>%1 rejected rows are saved in %2.</source>
        <translation>%1 filas rechazadas se han guardado en %2.</translation>
    </message>
    <message>
        <source>Leave the import and keep it as a draft</source>
        <translation>Salir de la importación y conservarla como borrador</translation>
    </message>
    <message>
        <source>Update the lead with the row</source>
        <translation>Actualizar el lead con la fila</translation>
    </message>
    <message>
        <source>Fill in blanks of the lead from the row</source>
        <translation>Rellenar lo vacío del lead con la fila</translation>
    </message>
    <message>
        <source>Create a new lead of the row</source>
        <translation>Crear un lead nuevo con la fila</translation>
    </message>
    <message>
        <source>Skip the row that was set aside</source>
        <translation>Omitir la fila apartada</translation>
    </message>
    <message>
        <source>No import is being prepared</source>
        <translation>No se está preparando ninguna importación</translation>
    </message>
    <message>
        <source>This step is not ready yet</source>
        <translation>Este paso aún no está listo</translation>
    </message>
    <message>
        <source>This is the first step</source>
        <translation>Este es el primer paso</translation>
    </message>
    <message>
        <source>There is no correction to undo</source>
        <translation>No hay ninguna corrección que deshacer</translation>
    </message>
    <message>
        <source>There is no correction to redo</source>
        <translation>No hay ninguna corrección que rehacer</translation>
    </message>
    <message>
        <source>No row is chosen that an import set aside</source>
        <translation>No hay elegida ninguna fila apartada</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>Filas apartadas</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.tab *.psv *.vcf)</source>
        <translation>Listas (*.csv *.tsv *.txt *.tab *.psv *.vcf)</translation>
    </message>
</context>
<context>
    <name>lead::ImportProgressView</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1 rows a second</source>
        <translation>%1 filas por segundo</translation>
    </message>
    <message>
        <source>about %1 minutes left</source>
        <translation>quedan unos %1 minutos</translation>
    </message>
    <message>
        <source>about %1 seconds left</source>
        <translation>quedan unos %1 segundos</translation>
    </message>
    <message>
        <source>&amp;Cancel the import</source>
        <translation>&amp;Cancelar la importación</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>&amp;Go on working</source>
        <translation>&amp;Seguir trabajando</translation>
    </message>
    <message>
        <source>The leads appear when the import is complete. You can go on working meanwhile.</source>
        <translation>Los leads aparecen cuando se completa la importación. Mientras tanto puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
</context>
<context>
    <name>lead::ImportResultView</name>
    <message>
        <source>Created</source>
        <translation>Creados</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Warnings and rejected rows</source>
        <translation>Advertencias y filas rechazadas</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene revisar</translation>
    </message>
    <message>
        <source>&amp;Show the imported leads</source>
        <translation>&amp;Mostrar los leads importados</translation>
    </message>
    <message>
        <source>Save the &amp;rejected rows…</source>
        <translation>Guardar las filas &amp;rechazadas…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Deshacer esta importación</translation>
    </message>
    <message>
        <source>Import &amp;another list…</source>
        <translation>Importar &amp;otra lista…</translation>
    </message>
    <message>
        <source>The import of %1 was stopped</source>
        <translation>Se detuvo la importación de %1</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 se ha importado</translation>
    </message>
    <message>
        <source>%1 rows in %2 seconds.</source>
        <translation>%1 filas en %2 segundos.</translation>
    </message>
    <message>
        <source>The rows read until then are in.</source>
        <translation>Las filas leídas hasta entonces se han importado.</translation>
    </message>
    <message>
        <source>The dates could be read both ways and were taken day first; to change that, undo and import again.</source>
        <translation>Las fechas se podían leer de ambas formas y se leyeron con el día primero; para cambiarlo, deshaga e importe de nuevo.</translation>
    </message>
    <message>
        <source>The dates could be read both ways and were taken month first; to change that, undo and import again.</source>
        <translation>Las fechas se podían leer de ambas formas y se leyeron con el mes primero; para cambiarlo, deshaga e importe de nuevo.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazadas: %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <translation>%1  →  %2</translation>
    </message>
    <message>
        <source>The import of %1 was undone</source>
        <translation>Se deshizo la importación de %1</translation>
    </message>
    <message>
        <source>&amp;Decide rows set aside…</source>
        <translation>&amp;Decidir las filas apartadas…</translation>
    </message>
</context>
<context>
    <name>lead::ImportReviewView</name>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nada espera una decisión</translation>
    </message>
    <message>
        <source>Rows come here when an import is told to set them aside because they match a lead that is there already.</source>
        <translation>Aquí llegan las filas cuando una importación debe apartarlas porque coinciden con un lead que ya existe.</translation>
    </message>
    <message>
        <source>Back to the &amp;imports</source>
        <translation>Volver a las &amp;importaciones</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Rows that wait for a decision</source>
        <translation>Filas que esperan una decisión</translation>
    </message>
    <message>
        <source>Open the &amp;lead</source>
        <translation>Abrir el &amp;lead</translation>
    </message>
    <message>
        <source>The row and the lead that it matches</source>
        <translation>La fila y el lead con el que coincide</translation>
    </message>
    <message>
        <source>What the row says replaces what is stored; a blank erases nothing</source>
        <translation>Lo que dice la fila reemplaza lo guardado; lo vacío no borra nada</translation>
    </message>
    <message>
        <source>Only what is blank is filled; nothing is replaced</source>
        <translation>Solo se rellena lo vacío; no se reemplaza nada</translation>
    </message>
    <message>
        <source>The row becomes a lead of its own, marked as a possible duplicate</source>
        <translation>La fila pasa a ser un lead propio, marcado como posible duplicado</translation>
    </message>
    <message>
        <source>Nothing comes of the row</source>
        <translation>No se hace nada con la fila</translation>
    </message>
    <message>
        <source>&amp;Update the lead</source>
        <translation>&amp;Actualizar el lead</translation>
    </message>
    <message>
        <source>&amp;Fill in blanks</source>
        <translation>&amp;Rellenar lo vacío</translation>
    </message>
    <message>
        <source>Create &amp;new lead</source>
        <translation>Crear lead &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 rows)</source>
        <translation>%1 (%2 filas)</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown.</source>
        <translation>Se muestran las primeras %1 de %2 filas.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) match a lead. Decide what becomes of each.</source>
        <translation>
            <numerusform>%n fila coincide con un lead. Decida qué se hace con ella.</numerusform>
            <numerusform>%n filas coinciden con un lead. Decida qué se hace con cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <comment>of a file, why it matched</comment>
        <translation>Línea %1 · %2</translation>
    </message>
    <message>
        <source>The lead that it matched is gone</source>
        <translation>El lead con el que coincidía ya no está</translation>
    </message>
    <message>
        <source>Lead in the workspace</source>
        <translation>Lead del espacio de trabajo</translation>
    </message>
    <message>
        <source>The lead is gone</source>
        <translation>El lead ya no está</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Línea %1 del archivo</translation>
    </message>
    <message>
        <source>No row is chosen that an import set aside</source>
        <translation>No hay elegida ninguna fila apartada</translation>
    </message>
    <message>
        <source>A decision is being written</source>
        <translation>Se está escribiendo una decisión</translation>
    </message>
    <message>
        <source>The lead that the row matched is gone</source>
        <translation>El lead con el que coincidía la fila ya no está</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) chosen</source>
        <translation>
            <numerusform>%n fila elegida</numerusform>
            <numerusform>%n filas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all %1</source>
        <translation>Elegir las %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)?</source>
        <translation>
            <numerusform>%1: ¿%n fila?</numerusform>
            <numerusform>%1: ¿%n filas?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It is one step that can be undone.</source>
        <translation>%1. Es un solo paso que se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n actualizada</numerusform>
            <numerusform>%n actualizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had nothing new</source>
        <translation>
            <numerusform>%n sin nada nuevo</numerusform>
            <numerusform>%n sin nada nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n creada</numerusform>
            <numerusform>%n creadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that were set aside: %1</source>
        <translation>Filas apartadas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) still wait, since the lead that they matched is gone. Create a new lead of them, or skip them.</source>
        <translation>
            <numerusform>%n fila sigue esperando porque el lead con el que coincidía ya no está. Cree un lead nuevo con ella u omítala.</numerusform>
            <numerusform>%n filas siguen esperando porque el lead con el que coincidían ya no está. Cree leads nuevos con ellas u omítalas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows that wait for a decision could not be read</source>
        <translation>No se pudieron leer las filas que esperan una decisión</translation>
    </message>
</context>
<context>
    <name>lead::ImportRowsView</name>
    <message>
        <source>Looking through the rows</source>
        <translation>Revisando las filas</translation>
    </message>
    <message>
        <source>Every value can be read. Continue to the duplicates.</source>
        <translation>Todos los valores se pueden leer. Continúe a los duplicados.</translation>
    </message>
    <message>
        <source>What is wrong, by what mends it</source>
        <translation>Qué falla, según cómo se corrige</translation>
    </message>
    <message>
        <source>&amp;Fix all</source>
        <translation>&amp;Corregir todo</translation>
    </message>
    <message>
        <source>&amp;Skip rows</source>
        <translation>&amp;Omitir filas</translation>
    </message>
    <message>
        <source>Import &amp;without value</source>
        <translation>&amp;Importar sin valor</translation>
    </message>
    <message>
        <source>&amp;Undo decision</source>
        <translation>&amp;Deshacer decisión</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Qué filas se muestran</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>Rows of the file as they come in</source>
        <translation>Filas del archivo tal como se importan</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 errores</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 advertencias</translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Nada que corregir</translation>
    </message>
    <message>
        <source>&amp;Fix all %1</source>
        <translation>&amp;Corregir los %1</translation>
    </message>
    <message>
        <source>Decide anew about “%1”</source>
        <translation>Decidir de nuevo sobre «%1»</translation>
    </message>
    <message>
        <source>Fix “%1”</source>
        <translation>Corregir «%1»</translation>
    </message>
    <message>
        <source>Skip rows with “%1”</source>
        <translation>Omitir filas con «%1»</translation>
    </message>
    <message>
        <source>Import without “%1”</source>
        <translation>Importar sin «%1»</translation>
    </message>
    <message>
        <source>Chosen problem</source>
        <translation>Problema elegido</translation>
    </message>
    <message>
        <source>Cut sur&amp;plus cells</source>
        <translation>Recortar celdas &amp;sobrantes</translation>
    </message>
</context>
<context>
    <name>lead::ImportSection</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>What imports remember and what they do by themselves, for everybody in this workspace.</source>
        <translation>Lo que las importaciones recuerdan y lo que hacen por sí solas, para todos en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Plantillas de importación</translation>
    </message>
    <message>
        <source>saved mappings</source>
        <translation>asignaciones guardadas</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>encabezados</translation>
    </message>
    <message>
        <source>Rename a template</source>
        <translation>Cambiar el nombre de una plantilla</translation>
    </message>
    <message>
        <source>delete a template</source>
        <translation>eliminar una plantilla</translation>
    </message>
    <message>
        <source>automatic import</source>
        <translation>importación automática</translation>
    </message>
    <message>
        <source>hot folder</source>
        <translation>carpeta de entrada</translation>
    </message>
    <message>
        <source>drop folder</source>
        <translation>carpeta de depósito</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programar</translation>
    </message>
</context>
<context>
    <name>lead::ImportService</name>
    <message>
        <source>There is no text on the clipboard. Copy rows in a spreadsheet first.</source>
        <translation>No hay texto en el portapapeles. Copie primero filas en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Filas pegadas</translation>
    </message>
    <message>
        <source>There is no room to read the pasted rows. Free some space and try again.</source>
        <translation>No hay espacio para leer las filas pegadas. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no template named “%1” any more.</source>
        <translation>Ya no hay ninguna plantilla llamada «%1».</translation>
    </message>
    <message>
        <source>Save the template “%1”</source>
        <translation>Guardar la plantilla «%1»</translation>
    </message>
</context>
<context>
    <name>lead::ImportSession</name>
    <message>
        <source>Its field is filled by “%1” now</source>
        <translation>Ahora «%1» rellena su campo</translation>
    </message>
</context>
<context>
    <name>lead::ImportStartView</name>
    <message>
        <source>Past imports</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>&amp;Open leads</source>
        <translation>&amp;Abrir leads</translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation>D&amp;eshacer importación</translation>
    </message>
    <message>
        <source>&amp;Save rejected rows…</source>
        <translation>&amp;Guardar filas rechazadas…</translation>
    </message>
    <message>
        <source>An import of %1 was begun and not finished.</source>
        <translation>Se inició una importación de %1 y no se terminó.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Redo import</source>
        <translation>&amp;Rehacer importación</translation>
    </message>
    <message>
        <source>Go &amp;on importing</source>
        <translation>&amp;Continuar importando</translation>
    </message>
    <message>
        <source>&amp;Decide rows…</source>
        <translation>&amp;Decidir filas…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that imports set aside wait for a decision.</source>
        <translation>
            <numerusform>%n fila que una importación apartó espera una decisión.</numerusform>
            <numerusform>%n filas que las importaciones apartaron esperan una decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>D&amp;ecide…</source>
        <translation>D&amp;ecidir…</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Aún no se ha importado nada</translation>
    </message>
    <message>
        <source>Every import will be listed here with what became of its rows. It can be undone as a whole, and rows that were rejected can be saved to be mended.</source>
        <translation>Aquí aparecerá cada importación con lo que fue de sus filas. Se puede deshacer entera, y las filas rechazadas se pueden guardar para corregirlas.</translation>
    </message>
    <message>
        <source>The past imports could not be listed</source>
        <translation>No se pudieron mostrar las importaciones anteriores</translation>
    </message>
</context>
<context>
    <name>lead::ImportSummaryView</name>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>new leads</source>
        <translation>leads nuevos</translation>
    </message>
    <message>
        <source>%1 more match and bring nothing new</source>
        <translation>%1 más coinciden y no aportan nada nuevo</translation>
    </message>
    <message>
        <source>leads that are there already</source>
        <translation>leads ya existentes</translation>
    </message>
    <message>
        <source>%1 left out or empty</source>
        <translation>%1 excluidas o vacías</translation>
    </message>
    <message>
        <source>%1 must not be contacted</source>
        <translation>%1 no se deben contactar</translation>
    </message>
    <message>
        <source>%1 set aside for review</source>
        <translation>%1 apartadas para revisar</translation>
    </message>
    <message>
        <source>kept with their reasons</source>
        <translation>se conservan con su motivo</translation>
    </message>
    <message>
        <source>%1 is read as the batch “%2”.</source>
        <translation>%1 se lee como el lote «%2».</translation>
    </message>
    <message>
        <source>Source is %1</source>
        <translation>La fuente es %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>Rows without a value of their own get: %1.</source>
        <translation>Las filas sin valor propio reciben: %1.</translation>
    </message>
    <message>
        <source>New custom fields: %1.</source>
        <translation>Nuevos campos propios: %1.</translation>
    </message>
    <message>
        <source>%1 corrected cells, %2 rows left out by hand and %3 repairs are applied. The file itself stays as it is.</source>
        <translation>Se aplican %1 celdas corregidas, %2 filas excluidas a mano y %3 reparaciones. El archivo en sí queda como está.</translation>
    </message>
    <message>
        <source>The leads appear all at once when the import is complete. You can go on working meanwhile.</source>
        <translation>Los leads aparecen todos a la vez cuando se completa la importación. Mientras tanto puede seguir trabajando.</translation>
    </message>
    <message>
        <source>The import can be undone as a whole; leads that somebody worked by then stay.</source>
        <translation>La importación se puede deshacer por completo; los leads en los que ya se haya trabajado se quedan.</translation>
    </message>
    <message>
        <source>Rows that are set aside wait beside the lead that they match until somebody decides about them: after the import, or later on this page.</source>
        <translation>Las filas apartadas esperan junto al lead con el que coinciden hasta que alguien decida: después de la importación o más tarde en esta página.</translation>
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
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Without value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>lead::JobBar</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>Queda %n minuto</numerusform>
            <numerusform>Quedan %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours left</source>
        <translation>
            <numerusform>Queda %n hora</numerusform>
            <numerusform>Quedan %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Procesos en curso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
</context>
<context>
    <name>lead::JournalEnd</name>
    <message>
        <source>&amp;Keep in the keyring</source>
        <translation>Guardar en el lla&amp;vero</translation>
    </message>
    <message>
        <source>Kept in the backups only.</source>
        <translation>Se guarda solo en las copias de seguridad.</translation>
    </message>
    <message>
        <source>&amp;Keep the present end</source>
        <translation>Guardar el final act&amp;ual</translation>
    </message>
    <message>
        <source>&amp;Keep it no longer</source>
        <translation>No guardarlo &amp;más</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer, up to act %1, and in the backups.</source>
        <translation>Se guarda en el llavero de este equipo, hasta la operación %1, y en las copias de seguridad.</translation>
    </message>
    <message>
        <source>Not yet in the keyring of this computer; it is written there while you work. Kept in the backups.</source>
        <translation>Todavía no está en el llavero de este equipo; se escribe allí mientras trabaja. Se guarda en las copias de seguridad.</translation>
    </message>
    <message>
        <source>The keyring knows acts up to %1 that are not in this workspace: an older backup was restored, or the end of the journal was cut off.</source>
        <translation>El llavero conoce operaciones hasta la %1 que no están en este espacio de trabajo: se restauró una copia más antigua o se cortó el final del diario.</translation>
    </message>
    <message>
        <source>There is no keyring in this session, or it is locked: kept in the backups only.</source>
        <translation>En esta sesión no hay llavero, o está bloqueado: se guarda solo en las copias de seguridad.</translation>
    </message>
</context>
<context>
    <name>lead::JourneyStrip</name>
    <message>
        <source>First touch</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Último contacto</translation>
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
            <numerusform>Todos (%n)</numerusform>
            <numerusform>Los %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n touchpoints</source>
        <translation>
            <numerusform>Mostrar %n punto de contacto</numerusform>
            <numerusform>Mostrar los %n puntos de contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, imported from %2</source>
        <comment>date, file</comment>
        <translation>%1, importado de %2</translation>
    </message>
    <message>
        <source>%1, entered by %2</source>
        <comment>date, person</comment>
        <translation>%1, introducido por %2</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puntos de contacto</translation>
    </message>
    <message>
        <source>Journey of %1</source>
        <translation>Recorrido de %1</translation>
    </message>
</context>
<context>
    <name>lead::KeyFields</name>
    <message>
        <source>Plan one</source>
        <translation>Planificar uno</translation>
    </message>
</context>
<context>
    <name>lead::KeyboardSection</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>A lead</source>
        <translation>Un lead</translation>
    </message>
    <message>
        <source>Lead detail</source>
        <translation>Detalle del lead</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Every command and its keys. “?” shows them at any time.</source>
        <translation>Todos los comandos y sus teclas. «?» los muestra en cualquier momento.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>Cambiar &amp;teclas…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset &amp;all keys</source>
        <translation>Restablecer &amp;todas las teclas</translation>
    </message>
    <message>
        <source>Letters as shortcuts</source>
        <translation>Letras como atajos</translation>
    </message>
    <message>
        <source>Off: only keys with Ctrl, Alt or Meta do something, which helps with speech input and shaking hands.</source>
        <translation>Desactivado: solo actúan las teclas con Ctrl, Alt o Meta, lo que ayuda con la entrada por voz y las manos temblorosas.</translation>
    </message>
    <message>
        <source>single keys</source>
        <translation>teclas sueltas</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>accesibilidad</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Propias</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Teclas de los comandos</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>atajos</translation>
    </message>
    <message>
        <source>hotkeys</source>
        <translation>teclas rápidas</translation>
    </message>
    <message>
        <source>rebind</source>
        <translation>reasignar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>%1, no keys</source>
        <translation>%1, sin teclas</translation>
    </message>
    <message>
        <source>%1, keys %2</source>
        <translation>%1, teclas %2</translation>
    </message>
    <message>
        <source>“%1” has its own keys again.</source>
        <translation>«%1» vuelve a tener sus propias teclas.</translation>
    </message>
    <message>
        <source>Every command has its own keys again.</source>
        <translation>Todos los comandos tienen de nuevo sus teclas originales.</translation>
    </message>
    <message>
        <source>Pipeline board</source>
        <translation>Tablero del embudo</translation>
    </message>
    <message>
        <source>My Day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Puntuación</translation>
    </message>
</context>
<context>
    <name>lead::Keychain</name>
    <message>
        <source>The keychain</source>
        <translation>El llavero</translation>
    </message>
    <message>
        <source>There is no keychain in this session, or it is locked.</source>
        <translation>No hay llavero en esta sesión, o está bloqueado.</translation>
    </message>
</context>
<context>
    <name>lead::KeysDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Teclas de «%1»</translation>
    </message>
    <message>
        <source>Press the keys, one after the other for a sequence such as G L. Tab goes on to the buttons.</source>
        <translation>Pulse las teclas, una tras otra para una secuencia como G L. Tab pasa a los botones.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>Si&amp;n teclas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”, which loses it when you save.</source>
        <translation>«%1» pertenece a «%2», que lo pierde al guardar.</translation>
    </message>
</context>
<context>
    <name>lead::LeadActions</name>
    <message>
        <source>Move to a stage</source>
        <translation>Mover a una etapa</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>Fijar un campo</translation>
    </message>
    <message>
        <source>Delete %1 leads?</source>
        <translation>¿Eliminar %1 leads?</translation>
    </message>
    <message>
        <source>They leave every list and report. Undo brings them back.</source>
        <translation>Desaparecen de todas las listas e informes. Deshacer los recupera.</translation>
    </message>
    <message>
        <source>Delete %1 leads</source>
        <translation>Eliminar %1 leads</translation>
    </message>
    <message>
        <source>Check the two leads that are the same person to merge them.</source>
        <translation>Marque los dos leads que son la misma persona para combinarlos.</translation>
    </message>
    <message>
        <source>More than %1 leads do not fit into the clipboard. Export them to a file instead.</source>
        <translation>En el portapapeles no caben más de %1 leads. Expórtelos a un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n leads</source>
        <translation>
            <numerusform>%n lead copiado</numerusform>
            <numerusform>%n leads copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>This stage was removed. Nothing was moved.</source>
        <translation>Esta etapa se eliminó. No se movió nada.</translation>
    </message>
</context>
<context>
    <name>lead::LeadCaller</name>
    <message>
        <source>%1 asked not to be contacted.</source>
        <translation>%1 pidió que no se le contacte.</translation>
    </message>
    <message>
        <source>%1 asked not to be called.</source>
        <translation>%1 pidió que no se le llame.</translation>
    </message>
    <message>
        <source>%1 has withdrawn consent.</source>
        <translation>%1 ha retirado su consentimiento.</translation>
    </message>
    <message>
        <source>It is outside of calling hours for %1: %2.</source>
        <comment>lead, such as: opens 8:00 AM local</comment>
        <translation>Ahora no es hora de llamar a %1: %2.</translation>
    </message>
    <message>
        <source>%1 has no telephone number that can be called.</source>
        <translation>%1 no tiene ningún número de teléfono al que llamar.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Why you call nevertheless</source>
        <translation>Por qué llama de todos modos</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Llamar de todos modos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Called nevertheless. %1 Reason: %2</source>
        <translation>Se llamó de todos modos. %1 Motivo: %2</translation>
    </message>
    <message>
        <source>%1 has no e-mail address that can be written to.</source>
        <translation>%1 no tiene ninguna dirección de correo a la que se pueda escribir.</translation>
    </message>
    <message>
        <source>%1 asked not to get e-mail.</source>
        <translation>%1 pidió no recibir correos.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Why you write nevertheless</source>
        <translation>Por qué escribe de todos modos</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Escribir de todos modos</translation>
    </message>
    <message>
        <source>Wrote nevertheless. %1 Reason: %2</source>
        <translation>Se escribió de todos modos. %1 Motivo: %2</translation>
    </message>
    <message>
        <source>E-mail to %1 begun</source>
        <translation>Correo a %1 empezado</translation>
    </message>
</context>
<context>
    <name>lead::LeadCellDelegate</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>lead::LeadCellEdit</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
</context>
<context>
    <name>lead::LeadContact</name>
    <message>
        <source>%1 has no next step that could wait.</source>
        <translation>%1 no tiene ningún próximo paso que pueda esperar.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Aplazar hasta</translation>
    </message>
    <message>
        <source>“%1” put off: %2</source>
        <comment>task, time such as: tomorrow at 9:00</comment>
        <translation>«%1» aplazado: %2</translation>
    </message>
    <message>
        <source>Put off “%1”</source>
        <translation>Aplazar «%1»</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>task</comment>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>%1 has no next step that could be done.</source>
        <translation>%1 no tiene ningún próximo paso que se pueda hacer.</translation>
    </message>
    <message>
        <source>Pick a date and time…</source>
        <translation>Elegir fecha y hora…</translation>
    </message>
</context>
<context>
    <name>lead::LeadDetailView</name>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Call the lead</source>
        <translation>Llamar al lead</translation>
    </message>
    <message>
        <source>Write to the lead</source>
        <translation>Escribir al lead</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>Planificar una tarea</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Registrar una llamada</translation>
    </message>
    <message>
        <source>Move the lead to a stage</source>
        <translation>Mover el lead a una etapa</translation>
    </message>
    <message>
        <source>Give the lead to somebody</source>
        <translation>Asignar el lead a alguien</translation>
    </message>
    <message>
        <source>Tag the lead</source>
        <translation>Etiquetar el lead</translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation>Lead anterior</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>Lead siguiente</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Mostrar la cronología</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Mostrar todos los campos</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>Mostrar las tareas</translation>
    </message>
    <message>
        <source>Show the e-mails</source>
        <translation>Mostrar los correos</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostrar los archivos</translation>
    </message>
    <message>
        <source>This lead could not be read</source>
        <translation>No se pudo leer este lead</translation>
    </message>
    <message>
        <source>There is no telephone number that can be called.</source>
        <translation>No hay ningún número de teléfono al que llamar.</translation>
    </message>
    <message>
        <source>There is no e-mail address that can be written to.</source>
        <translation>No hay ninguna dirección de correo a la que escribir.</translation>
    </message>
    <message>
        <source>This lead is not there any more</source>
        <translation>Este lead ya no existe</translation>
    </message>
    <message numerus="yes">
        <source>%n similar lead(s): %1</source>
        <translation>
            <numerusform>%n lead similar: %1</numerusform>
            <numerusform>%n leads similares: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir en ventana propia</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Allow contact again</source>
        <translation>Volver a permitir el contacto</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Contact is allowed again</source>
        <translation>Se permite de nuevo el contacto</translation>
    </message>
    <message>
        <source>Marked “do not contact”</source>
        <translation>Marcado como «no contactar»</translation>
    </message>
    <message>
        <source>Put the next step off…</source>
        <translation>Aplazar el próximo paso…</translation>
    </message>
    <message>
        <source>Tick the next step off</source>
        <translation>Marcar el próximo paso como hecho</translation>
    </message>
    <message>
        <source>There is no next step that could wait.</source>
        <translation>No hay ningún próximo paso que pueda esperar.</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Aplazar hasta</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Tarea hecha</translation>
    </message>
    <message>
        <source>There is no next step that could be done.</source>
        <translation>No hay ningún próximo paso que se pueda hacer.</translation>
    </message>
    <message>
        <source>Add an e-mail file…</source>
        <translation>Añadir un archivo de correo…</translation>
    </message>
    <message>
        <source>Accept the lead</source>
        <translation>Aceptar el lead</translation>
    </message>
    <message>
        <source>Reject the lead…</source>
        <translation>Rechazar el lead…</translation>
    </message>
    <message>
        <source>Move the lead along its lifecycle…</source>
        <translation>Mover el lead por su ciclo de vida…</translation>
    </message>
    <message>
        <source>Answer the checklist…</source>
        <translation>Responder la lista de comprobación…</translation>
    </message>
    <message>
        <source>This lead does not wait for you to accept it.</source>
        <translation>Este lead no espera que usted lo acepte.</translation>
    </message>
    <message>
        <source>No lead is chosen</source>
        <translation>No hay ningún lead elegido</translation>
    </message>
    <message>
        <source>The one that is current in the list stands here.</source>
        <translation>Aquí aparece el que está elegido en la lista.</translation>
    </message>
</context>
<context>
    <name>lead::LeadExporter</name>
    <message>
        <source>There are no leads to export.</source>
        <translation>No hay leads que exportar.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Exportar leads</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>La exportación se detuvo. No se ha escrito ningún archivo.</translation>
    </message>
</context>
<context>
    <name>lead::LeadFieldEdit</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>A valid number</source>
        <translation>Un número válido</translation>
    </message>
    <message>
        <source>Not a telephone number as it stands</source>
        <translation>Así no es un número de teléfono</translation>
    </message>
    <message>
        <source>Not an e-mail address as it stands</source>
        <translation>Así no es una dirección de correo</translation>
    </message>
    <message>
        <source>%1 is worked out by Leadwright and cannot be typed.</source>
        <translation>Leadwright calcula %1; no se puede escribir.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1: guardado</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>History of this field…</source>
        <translation>Historial de este campo…</translation>
    </message>
    <message>
        <source>Find or type a value</source>
        <translation>Buscar o escribir un valor</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Buscar un valor</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>This lead must not be called.</source>
        <translation>A este lead no se le debe llamar.</translation>
    </message>
    <message>
        <source>This lead must not get e-mail.</source>
        <translation>Este lead no debe recibir correo.</translation>
    </message>
</context>
<context>
    <name>lead::LeadFiles</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Add e-mail files</source>
        <translation>Añadir archivos de correo</translation>
    </message>
    <message>
        <source>E-mails (*.eml)</source>
        <translation>Correos (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 attached</source>
        <translation>%1 adjuntado</translation>
    </message>
    <message>
        <source>This e-mail is in the story already.</source>
        <translation>Este correo ya está en la historia.</translation>
    </message>
    <message>
        <source>E-mail added</source>
        <translation>Correo añadido</translation>
    </message>
    <message>
        <source>E-mail added: %1</source>
        <comment>subject</comment>
        <translation>Correo añadido: %1</translation>
    </message>
</context>
<context>
    <name>lead::LeadFilterRow</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation>Avanzado…</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>More about this view</source>
        <translation>Más sobre esta vista</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Advanced filter</source>
        <translation>Filtro avanzado</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Ordenado por %1</translation>
    </message>
    <message>
        <source>Edit the filter</source>
        <translation>Editar el filtro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>lead::LeadListModel</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n leads</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, collapsed</source>
        <translation>%1, %2, contraído</translation>
    </message>
    <message>
        <source>%1, %2, expanded</source>
        <translation>%1, %2, expandido</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
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
        <translation>Marcar todos</translation>
    </message>
    <message>
        <source>%1, checked</source>
        <comment>a lead</comment>
        <translation>%1, marcado</translation>
    </message>
    <message>
        <source>%1, not checked</source>
        <comment>a lead</comment>
        <translation>%1, sin marcar</translation>
    </message>
    <message>
        <source>%1 of %2 saved</source>
        <comment>field, lead</comment>
        <translation>%1 de %2: guardado</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1: guardado</translation>
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
        <translation>Nombre, empresa, número…</translation>
    </message>
    <message>
        <source>No lead is called so.</source>
        <translation>Ningún lead se llama así.</translation>
    </message>
    <message>
        <source>For which lead</source>
        <translation>Para qué lead</translation>
    </message>
    <message>
        <source>Leads that fit</source>
        <translation>Leads que coinciden</translation>
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
        <translation>Se abrió otro espacio de trabajo en su lugar.</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>Se cerró el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Exporting leads to %1</source>
        <translation>Exportando leads a %1</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>La exportación se detuvo; no se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln leads to %1</source>
        <translation>
            <numerusform>%Ln lead exportado a %1</numerusform>
            <numerusform>%Ln leads exportados a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln that must not be contacted were left out.</source>
        <comment>what was exported</comment>
        <translation>
            <numerusform>%1. Se omitió %Ln al que no se debe contactar.</numerusform>
            <numerusform>%1. Se omitieron %Ln a los que no se debe contactar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>Publishing definitions</source>
        <translation>Publicando definiciones</translation>
    </message>
</context>
<context>
    <name>lead::LeadTabs</name>
    <message>
        <source>Parts of the lead</source>
        <translation>Partes del lead</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Note pinned</source>
        <translation>Nota fijada</translation>
    </message>
    <message>
        <source>Note unpinned</source>
        <translation>Nota desfijada</translation>
    </message>
    <message>
        <source>Nothing of this kind happened yet.</source>
        <translation>Aún no ha ocurrido nada de este tipo.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Stage &amp; owner</source>
        <translation>Etapa y responsable</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>lead::LeadViewBar</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>All views…</source>
        <translation>Todas las vistas…</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Vista nueva</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Guardar como nueva</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Unsaved: %1</source>
        <translation>Sin guardar: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>&amp;Make private</source>
        <translation>&amp;Hacer privada</translation>
    </message>
    <message>
        <source>&amp;Share with everybody</source>
        <translation>&amp;Compartir con todos</translation>
    </message>
    <message>
        <source>&amp;Open windows with it</source>
        <translation>&amp;Abrir ventanas con ella</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Todas las vistas</translation>
    </message>
    <message>
        <source>Find a view</source>
        <translation>Buscar una vista</translation>
    </message>
</context>
<context>
    <name>lead::LeadViews</name>
    <message>
        <source>All leads</source>
        <translation>Todos los leads</translation>
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
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>lead::LeadsFooter</name>
    <message>
        <source>Checked: %1</source>
        <translation>Marcados: %1</translation>
    </message>
</context>
<context>
    <name>lead::LeadsPage</name>
    <message>
        <source>Search leads</source>
        <translation>Buscar leads</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Añadir lead</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Aún no hay leads</translation>
    </message>
    <message>
        <source>Drop a list of leads on this window, or choose a file. CSV, text and tab-separated files of any program will do; the columns are recognised.</source>
        <translation>Suelte una lista de leads en esta ventana o elija un archivo. Sirven archivos CSV, de texto y separados por tabuladores de cualquier programa; las columnas se reconocen.</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar una lista…</translation>
    </message>
    <message>
        <source>Look at the &amp;sample team</source>
        <translation>Ver el equipo de &amp;ejemplo</translation>
    </message>
    <message>
        <source>No lead fits</source>
        <translation>Ningún lead coincide</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>Search &amp;all leads</source>
        <translation>Bu&amp;scar en todos los leads</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Cambiar etapa</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>&amp;Copy the rows</source>
        <translation>&amp;Copiar las filas</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Copiar con enca&amp;bezados</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>Co&amp;mbinar…</translation>
    </message>
    <message>
        <source>Do &amp;not contact</source>
        <translation>&amp;No contactar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy rows in a spreadsheet first.</source>
        <translation>No hay texto en el portapapeles. Copie primero filas en una hoja de cálculo.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more rows</source>
        <translation>
            <numerusform>y %n fila más</numerusform>
            <numerusform>y %n filas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Headings are recognised, and leads that are known already are brought up to date. Undo takes it back.</source>
        <translation>Se reconocen los encabezados y se actualizan los leads ya conocidos. Deshacer lo revierte.</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n rows of the clipboard as leads?</source>
        <translation>
            <numerusform>¿Añadir %n fila del portapapeles como lead?</numerusform>
            <numerusform>¿Añadir las %n filas del portapapeles como leads?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add leads</source>
        <translation>Añadir leads</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Sort and group</source>
        <translation>Ordenar y agrupar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Save as a new view…</source>
        <translation>&amp;Guardar como vista nueva…</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>E&amp;xpandir todos los grupos</translation>
    </message>
    <message>
        <source>Co&amp;llapse all groups</source>
        <translation>Con&amp;traer todos los grupos</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Add a lead</source>
        <translation>Añadir un lead</translation>
    </message>
    <message>
        <source>Lead added</source>
        <translation>Lead añadido</translation>
    </message>
    <message>
        <source>The filter: %1.</source>
        <translation>El filtro: %1.</translation>
    </message>
    <message>
        <source>The search: “%1”.</source>
        <translation>La búsqueda: «%1».</translation>
    </message>
    <message>
        <source>The leads could not be listed</source>
        <translation>No se pudieron listar los leads</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Filters and columns</source>
        <translation>Filtros y columnas</translation>
    </message>
    <message>
        <source>Search and add</source>
        <translation>Buscar y añadir</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Set a &amp;field…</source>
        <translation>Establecer un &amp;campo…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>E&amp;xport everything about them…</source>
        <translation>E&amp;xportar todo sobre ellos…</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>Borrar d&amp;efinitivamente…</translation>
    </message>
    <message>
        <source>This filter cannot be read</source>
        <translation>Este filtro no se puede leer</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Este espacio de trabajo solo se puede leer.</translation>
    </message>
    <message>
        <source>&amp;Edit the filter…</source>
        <translation>&amp;Editar el filtro…</translation>
    </message>
</context>
<context>
    <name>lead::LearnDialog</name>
    <message>
        <source>Learn from won and lost</source>
        <translation>Aprender de ganados y perdidos</translation>
    </message>
    <message>
        <source>From %1 won and %2 lost leads. Weights follow how strongly a trait tells the two apart; traits with fewer than %3 closed leads are left out. Look at each: what goes together need not be the reason.</source>
        <translation>De %1 leads ganados y %2 perdidos. Los pesos siguen la fuerza con que un rasgo distingue unos de otros; se omiten los rasgos con menos de %3 leads cerrados. Revise cada uno: lo que va unido no tiene por qué ser la causa.</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Marcar &amp;todos</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Marcar &amp;ninguno</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Traits that were found</source>
        <translation>Rasgos encontrados</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Rasgo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganados</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>%1 (in the profile, new weight)</source>
        <translation>%1 (en el perfil, peso nuevo)</translation>
    </message>
    <message>
        <source>%1 times the odds</source>
        <translation>%1 veces la probabilidad relativa</translation>
    </message>
    <message>
        <source>odds divided by %1</source>
        <translation>probabilidad relativa dividida por %1</translation>
    </message>
    <message>
        <source>%1 standard errors away from chance</source>
        <translation>a %1 errores estándar del azar</translation>
    </message>
    <message numerus="yes">
        <source>Take %n criteria</source>
        <translation>
            <numerusform>Tomar %n criterio</numerusform>
            <numerusform>Tomar %n criterios</numerusform>
        </translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
</context>
<context>
    <name>lead::LimitsCard</name>
    <message>
        <source>Lowest score</source>
        <translation>Puntuación mínima</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Puntuación máxima</translation>
    </message>
    <message>
        <source>Warm from</source>
        <translation>Templado desde</translation>
    </message>
    <message>
        <source>Hot from</source>
        <translation>Caliente desde</translation>
    </message>
    <message>
        <source>Points below its threshold at which a lead cools down</source>
        <translation>Puntos por debajo de su umbral con los que un lead se enfría</translation>
    </message>
    <message>
        <source>Grade A from a fit of</source>
        <translation>Calificación A desde un ajuste de</translation>
    </message>
    <message>
        <source>Grade B from a fit of</source>
        <translation>Calificación B desde un ajuste de</translation>
    </message>
    <message>
        <source>Grade 1 from an engagement of</source>
        <translation>Calificación 1 desde un interés de</translation>
    </message>
    <message>
        <source>Grade 2 from an engagement of</source>
        <translation>Calificación 2 desde un interés de</translation>
    </message>
    <message>
        <source>Score, temperature and grade</source>
        <translation>Puntuación, temperatura y calificación</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Cools down below, by</source>
        <translation>Se enfría por debajo, en</translation>
    </message>
    <message>
        <source>Score and temperature</source>
        <translation>Puntuación y temperatura</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one limit to another</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Engagement from</source>
        <translation>Interés desde</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Fit from</source>
        <translation>Ajuste desde</translation>
    </message>
    <message>
        <source>Less fit</source>
        <translation>Menos ajuste</translation>
    </message>
</context>
<context>
    <name>lead::LinkOpener</name>
    <message>
        <source>No program for calls is set up here. %1 was copied.</source>
        <translation>Aquí no hay ningún programa de llamadas configurado. Se copió %1.</translation>
    </message>
    <message>
        <source>No program for e-mail is set up here. %1 was copied.</source>
        <translation>Aquí no hay ningún programa de correo configurado. Se copió %1.</translation>
    </message>
    <message>
        <source>The page of %1 could not be opened. Its address was copied.</source>
        <translation>No se pudo abrir la página de %1. Se copió su dirección.</translation>
    </message>
</context>
<context>
    <name>lead::MainWindow</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>%1 is open in another Leadwright, which came to the front.</source>
        <translation>%1 está abierto en otro Leadwright, que pasó al frente.</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>No actualizado</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>%1 – Leadwright</source>
        <translation>%1 – Leadwright</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
</context>
<context>
    <name>lead::MappingDelegate</name>
    <message>
        <source>Field for %1</source>
        <translation>Campo para %1</translation>
    </message>
</context>
<context>
    <name>lead::MappingDialog</name>
    <message>
        <source>Template “%1”</source>
        <translation>Plantilla «%1»</translation>
    </message>
    <message>
        <source>A list with these headings, in any order, is mapped like this by itself.</source>
        <translation>Una lista con estos encabezados, en cualquier orden, se asigna así por sí sola.</translation>
    </message>
    <message>
        <source>Heading of the file</source>
        <translation>Encabezado del archivo</translation>
    </message>
    <message>
        <source>Field of the lead</source>
        <translation>Campo del lead</translation>
    </message>
    <message>
        <source>Headings and fields</source>
        <translation>Encabezados y campos</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No se importa</translation>
    </message>
    <message>
        <source>“%1” in every row</source>
        <translation>«%1» en cada fila</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 (made of other columns)</source>
        <translation>%1 (formada de otras columnas)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>lead::MappingModel</name>
    <message>
        <source>Create custom field…</source>
        <translation>Crear campo propio…</translation>
    </message>
    <message>
        <source>Don’t import</source>
        <translation>No importar</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>New field: %1</source>
        <translation>Campo nuevo: %1</translation>
    </message>
    <message>
        <source>Becomes a custom field</source>
        <translation>Pasa a ser un campo personalizado</translation>
    </message>
    <message>
        <source>Choose format</source>
        <translation>Elegir formato</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>%1 becomes %2. %3</source>
        <translation>%1 pasa a ser %2. %3</translation>
    </message>
    <message>
        <source>File column</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Sample values</source>
        <translation>Valores de ejemplo</translation>
    </message>
    <message>
        <source>Lead field</source>
        <translation>Campo del lead</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
</context>
<context>
    <name>lead::MentionTeller</name>
    <message>
        <source>%1 mentioned you on %2: %3</source>
        <comment>person, lead, text</comment>
        <translation>%1 le ha mencionado en %2: %3</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Abrir el lead</translation>
    </message>
</context>
<context>
    <name>lead::MergeDialog</name>
    <message>
        <source>Merge two leads</source>
        <translation>Combinar dos leads</translation>
    </message>
    <message>
        <source>Fields of both leads</source>
        <translation>Campos de ambos leads</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>&amp;Intercambiar lados</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Co&amp;mbinar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 stays and takes over what it lacks. Choose where the two differ; lists of both are united, and the stories of both are kept.</source>
        <translation>%1 permanece y toma lo que le falta. Elija donde difieran; las listas de ambos se unen y se conservan los historiales de ambos.</translation>
    </message>
    <message>
        <source>stays · captured %1</source>
        <translation>permanece · captado %1</translation>
    </message>
    <message>
        <source>goes · captured %1</source>
        <translation>desaparece · captado %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1: take %2, of the lead that stays</source>
        <translation>%1: tomar %2, del lead que permanece</translation>
    </message>
    <message>
        <source>%1: take %2, of the lead that goes</source>
        <translation>%1: tomar %2, del lead que desaparece</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Combinado en %1</translation>
    </message>
</context>
<context>
    <name>lead::ModelPartDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Edit condition…</source>
        <translation>&amp;Editar condición…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“%1” is what the rules work out, and would go round in circles. Ask for other fields.</source>
        <translation>«%1» es lo que calculan las reglas, y daría vueltas en círculo. Pregunte por otros campos.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>lead::MonthGrid</name>
    <message>
        <source>Days of the month</source>
        <translation>Días del mes</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Picked up %1. Arrows move it, Enter puts it down, Esc puts it back.</source>
        <translation>Tomada %1. Las flechas la mueven, Intro la suelta, Esc la devuelve.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devuelta</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tasks</source>
        <translation>
            <numerusform>%1, %n tarea</numerusform>
            <numerusform>%1, %n tareas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>lead::NamePanel</name>
    <message>
        <source>Name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n new</source>
        <translation>
            <numerusform>Notificaciones, %n nueva</numerusform>
            <numerusform>Notificaciones, %n nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::NewFieldDialog</name>
    <message>
        <source>Create a custom field</source>
        <translation>Crear un campo personalizado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>Decimal</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>C&amp;reate field</source>
        <translation>C&amp;rear campo</translation>
    </message>
</context>
<context>
    <name>lead::NewLeadPanel</name>
    <message>
        <source>Add a lead</source>
        <translation>Añadir un lead</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Añadir lead</translation>
    </message>
    <message>
        <source>Give a name, a company, an address or a number.</source>
        <translation>Indique un nombre, una empresa, una dirección o un número.</translation>
    </message>
</context>
<context>
    <name>lead::NewWorkspaceDialog</name>
    <message>
        <source>My leads</source>
        <translation>Mis leads</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Calls and appointments</source>
        <translation>Llamadas y citas</translation>
    </message>
    <message>
        <source>Proposals and negotiation</source>
        <translation>Propuestas y negociación</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Stages</source>
        <translation>E&amp;tapas</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Ya existe un archivo con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Leadwright workspaces (*.leadwright)</source>
        <translation>Espacios de trabajo de Leadwright (*.leadwright)</translation>
    </message>
</context>
<context>
    <name>lead::NoPermission</name>
    <message>
        <source>“%1” is not open to your role</source>
        <comment>a page or section</comment>
        <translation>«%1» no está disponible para su rol</translation>
    </message>
    <message>
        <source>%1 Administrators here: %2.</source>
        <comment>why something is not allowed, names</comment>
        <translation>%1 Administradores aquí: %2.</translation>
    </message>
    <message>
        <source>“%1” is open to people who work here</source>
        <comment>a page or section</comment>
        <translation>«%1» está abierto a quienes trabajan aquí</translation>
    </message>
</context>
<context>
    <name>lead::NotePanel</name>
    <message>
        <source>Note about %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
</context>
<context>
    <name>lead::NotificationCentre</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Nothing happened yet. What you do and what your imports bring is kept here.</source>
        <translation>Aún no ha ocurrido nada. Aquí se guarda lo que usted hace y lo que traen sus importaciones.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear the notifications</source>
        <translation>Borrar las notificaciones</translation>
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
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Messages on the desktop</source>
        <translation>Mensajes en el escritorio</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>recordatorios</translation>
    </message>
    <message>
        <source>pop-up</source>
        <translation>ventana emergente</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alertas</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Keep quiet at night</source>
        <translation>Silencio por la noche</translation>
    </message>
    <message>
        <source>During these hours nothing comes to the desktop.</source>
        <translation>Durante estas horas no llega nada al escritorio.</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Reminders of tasks, and leads that somebody gives you, on this computer. They are always kept under the bell; nothing makes a sound or takes the keyboard away.</source>
        <translation>Recordatorios de tareas, y leads que alguien le da, en este equipo. Siempre quedan bajo la campana; nada suena ni le quita el teclado.</translation>
    </message>
    <message>
        <source>When a task with a reminder comes due, five minutes before a call, and when you get leads.</source>
        <translation>Cuando vence una tarea con recordatorio, cinco minutos antes de una llamada y cuando recibe leads.</translation>
    </message>
</context>
<context>
    <name>lead::OpenLead</name>
    <message>
        <source>This lead is gone. Bring it back to change it.</source>
        <translation>Este lead ya no está. Recupérelo para cambiarlo.</translation>
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
        <translation>%1, tecla %2</translation>
    </message>
    <message>
        <source>Closes the lead as lost.</source>
        <translation>Cierra el lead como perdido.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sin próximo paso</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>Lead siguiente</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar ronda</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved. The next lead comes in a moment; Esc pauses.</source>
        <translation>Guardado. El lead siguiente viene enseguida; Esc lo detiene.</translation>
    </message>
    <message>
        <source>Saved. The next lead waits until you are ready.</source>
        <translation>Guardado. El lead siguiente espera hasta que esté listo.</translation>
    </message>
    <message>
        <source>The session is paused.</source>
        <translation>La ronda está en pausa.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>%1. When is “%2”?</source>
        <comment>outcome of a call, next step</comment>
        <translation>%1. ¿Cuándo es «%2»?</translation>
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
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>lead::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Actions on the selected lead</source>
        <translation>Acciones sobre el lead seleccionado</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>puntuación %1</translation>
    </message>
</context>
<context>
    <name>lead::PaletteSource</name>
    <message>
        <source>Not possible just now</source>
        <translation>No es posible ahora</translation>
    </message>
    <message>
        <source>Your leads</source>
        <translation>Sus leads</translation>
    </message>
    <message>
        <source>Leads of %1</source>
        <translation>Leads de %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open %1 in a window of its own</source>
        <translation>Abrir %1 en su propia ventana</translation>
    </message>
    <message>
        <source>View of everybody</source>
        <translation>Vista de todos</translation>
    </message>
    <message>
        <source>Your view</source>
        <translation>Vista propia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>lead::PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La misma &amp;otra vez</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Choose a passphrase for the backup</source>
        <translation>Elija una frase de contraseña para la copia</translation>
    </message>
    <message>
        <source>Only this passphrase opens the backup. Without it nobody can, not even you, so keep it where you find it in years.</source>
        <translation>Solo esta frase de contraseña abre la copia. Sin ella nadie puede, ni siquiera usted; guárdela donde la encuentre dentro de años.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
    <message>
        <source>This backup is encrypted. Type the passphrase that it was made with.</source>
        <translation>Esta copia está cifrada. Escriba la frase de contraseña con la que se hizo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). A few words that belong together only for you are best.</source>
        <translation>
            <numerusform>Al menos %n carácter. Lo mejor son unas palabras que solo para usted van juntas.</numerusform>
            <numerusform>Al menos %n caracteres. Lo mejor son unas palabras que solo para usted van juntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña son distintas.</translation>
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
        <translation>No hubo que cambiar nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1. Stopped after %n leads.</source>
        <translation>
            <numerusform>%1. Detenido tras %n lead.</numerusform>
            <numerusform>%1. Detenido tras %n leads.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Asignar a</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Etiqueta nueva «%1»</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>Añadir un próximo paso</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Nota guardada</translation>
    </message>
</context>
<context>
    <name>lead::PipelineCard</name>
    <message>
        <source>Name of the pipeline</source>
        <translation>Nombre del embudo</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Añadir etapa</translation>
    </message>
    <message>
        <source>Add a stage to %1</source>
        <translation>Añadir una etapa a %1</translation>
    </message>
    <message>
        <source>Remove the pipeline %1</source>
        <translation>Quitar el embudo %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Won and lost stages end the way of a lead.</source>
        <translation>Las etapas ganadas y perdidas terminan el recorrido de un lead.</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>How likely a lead here is to be won, in percent.</source>
        <translation>Probabilidad de ganar un lead de esta etapa, en porcentaje.</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>Inactivo tras</translation>
    </message>
    <message>
        <source>Days without a note, call, message or move.</source>
        <translation>Días sin nota, llamada, mensaje ni cambio de etapa.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>How many leads should stand here at most.</source>
        <translation>Cuántos leads debe haber aquí como máximo.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Name of stage %1</source>
        <translation>Nombre de la etapa %1</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Chance of %1</source>
        <translation>Probabilidad de %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source> d</source>
        <translation> d</translation>
    </message>
    <message>
        <source>Days until %1 is stale</source>
        <translation>Días hasta que %1 quede inactiva</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <translation>Límite de %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Tipo de %1</translation>
    </message>
    <message>
        <source>Leads stand in this stage, so it stays what it is.</source>
        <translation>Hay leads en esta etapa, así que se queda como está.</translation>
    </message>
    <message>
        <source>Colour of %1: %2</source>
        <translation>Color de %1: %2</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>Remove the stage %1</source>
        <translation>Quitar la etapa %1</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>What a lead must have to enter the stage.</source>
        <translation>Lo que debe tener un lead para pasar a la etapa.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 asks for nothing</source>
        <translation>%1 no pide nada</translation>
    </message>
    <message>
        <source>%1 asks for: %2</source>
        <translation>%1 pide: %2</translation>
    </message>
    <message>
        <source>What %1 asks for</source>
        <translation>Lo que pide %1</translation>
    </message>
</context>
<context>
    <name>lead::PipelinesSection</name>
    <message>
        <source>Pipelines and stages</source>
        <translation>Embudos y etapas</translation>
    </message>
    <message>
        <source>The steps that leads take. The chance of a stage weighs the value of its leads; after so many days without a touch a lead in it counts as stale.</source>
        <translation>Los pasos que siguen los leads. La probabilidad de una etapa pondera el valor de sus leads; tras esos días sin contacto, un lead cuenta como inactivo.</translation>
    </message>
    <message>
        <source>&amp;Add pipeline</source>
        <translation>&amp;Añadir embudo</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>rotting</source>
        <translation>estancado</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>estancado</translation>
    </message>
    <message>
        <source>WIP limit</source>
        <translation>Límite WIP</translation>
    </message>
    <message>
        <source>Add a pipeline</source>
        <translation>Añadir un embudo</translation>
    </message>
    <message>
        <source>Pipeline %1</source>
        <translation>Embudo %1</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: nuevo</translation>
    </message>
    <message>
        <source>%1: won</source>
        <translation>%1: ganado</translation>
    </message>
    <message>
        <source>%1: lost</source>
        <translation>%1: perdido</translation>
    </message>
    <message>
        <source>Leads stand in “%1”. Remove its stage first and say where they go.</source>
        <translation>Hay leads en «%1». Quite primero la etapa e indique adónde van.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove the stage “%1”?</source>
        <translation>¿Quitar la etapa «%1»?</translation>
    </message>
    <message>
        <source>History still names it. This applies when you save, and undo takes it back.</source>
        <translation>El historial la sigue nombrando. Se aplica al guardar y Deshacer lo revierte.</translation>
    </message>
    <message numerus="yes">
        <source>Where do its %n lead(s) go?</source>
        <translation>
            <numerusform>¿Adónde va su %n lead?</numerusform>
            <numerusform>¿Adónde van sus %n leads?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>Quitar etapa</translation>
    </message>
    <message>
        <source>The pipelines are saved.</source>
        <translation>Los embudos están guardados.</translation>
    </message>
    <message>
        <source>required fields</source>
        <translation>campos obligatorios</translation>
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
        <translation>Puntos porcentuales por campo</translation>
    </message>
    <message numerus="yes">
        <source>%n other field(s)</source>
        <translation>
            <numerusform>%n campo más</numerusform>
            <numerusform>%n campos más</numerusform>
        </translation>
    </message>
    <message>
        <source>The average closed lead has a chance of %1. Percentage points that the fields of this lead add:</source>
        <translation>El lead cerrado medio tiene una probabilidad del %1. Puntos porcentuales que añaden los campos de este lead:</translation>
    </message>
    <message>
        <source>The fields do not tell won from lost leads, so that every lead has the same quality.</source>
        <translation>Los campos no distinguen los leads ganados de los perdidos, así que todos los leads tienen la misma calidad.</translation>
    </message>
</context>
<context>
    <name>lead::PredictionDecisions</name>
    <message>
        <source>Decisions against the prediction</source>
        <translation>Decisiones contra la predicción</translation>
    </message>
    <message>
        <source>Decided by people</source>
        <translation>Decidido por personas</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Won of closed</source>
        <translation>Ganados de los cerrados</translation>
    </message>
    <message>
        <source>Leads of now</source>
        <translation>Leads de ahora</translation>
    </message>
    <message>
        <source>People against the prediction</source>
        <translation>Las personas frente a la predicción</translation>
    </message>
    <message>
        <source>Whether open leads differ from the closed ones can be told from %1 open leads on; there are %2.</source>
        <translation>Si los leads abiertos difieren de los cerrados se sabe a partir de %1 leads abiertos; hay %2.</translation>
    </message>
    <message>
        <source>The lead quality of the %1 open leads compared with that of the closed ones: population stability index %2. Below 0.1, or below %3 by chance alone, they are alike; from 0.25 on they are another population, and the figures above say little of them.</source>
        <translation>La calidad de los %1 leads abiertos comparada con la de los cerrados: índice de estabilidad de la población %2. Por debajo de 0,1, o de %3 por simple azar, son parecidos; desde 0,25 son otra población, y las cifras de arriba dicen poco de ellos.</translation>
    </message>
    <message>
        <source>%1: %2 leads, %3 of the closed ones won</source>
        <translation>%1: %2 leads, %3 de los cerrados ganados</translation>
    </message>
    <message>
        <source>Nobody has accepted or rejected a lead by hand yet. When people do, here stands how often they decided against the prediction, and who was right.</source>
        <translation>Nadie ha aceptado ni rechazado todavía un lead a mano. Cuando ocurra, aquí se verá cuántas veces se decidió contra la predicción y quién tenía razón.</translation>
    </message>
    <message>
        <source>%1 leads were accepted or rejected by hand, %2 of them against the prediction: it says “accept” from a lead quality of %3 on.</source>
        <translation>%1 leads se aceptaron o rechazaron a mano, el %2 de ellos contra la predicción: dice «aceptar» desde una calidad del lead de %3.</translation>
    </message>
    <message>
        <source>Accepted, as predicted</source>
        <translation>Aceptados, como se predijo</translation>
    </message>
    <message>
        <source>Rejected against the prediction</source>
        <translation>Rechazados contra la predicción</translation>
    </message>
    <message>
        <source>Accepted against the prediction</source>
        <translation>Aceptados contra la predicción</translation>
    </message>
    <message>
        <source>Rejected, as predicted</source>
        <translation>Rechazados, como se predijo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why good leads were rejected: %1.</source>
        <translation>Por qué se rechazaron leads buenos: %1.</translation>
    </message>
    <message>
        <source>Held against what the prediction says of these leads today, and not what it said when people decided. It has learned from those that are closed by now, so that it is right about them more often than it was.</source>
        <translation>Comparado con lo que la predicción dice hoy de estos leads, no con lo que decía cuando se decidió. Ha aprendido de los que ya están cerrados, y por eso acierta con ellos más a menudo que entonces.</translation>
    </message>
</context>
<context>
    <name>lead::PredictionFields</name>
    <message>
        <source>Left out by you</source>
        <translation>Excluido por usted</translation>
    </message>
    <message>
        <source>Same for all leads</source>
        <translation>Igual en todos</translation>
    </message>
    <message>
        <source>Only counts the leads</source>
        <translation>Solo cuenta los leads</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Fields of the prediction</source>
        <translation>Campos de la predicción</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>PSI</source>
        <translation>PSI</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Weight: how far a field moves leads, compared with the one that moves them most. PSI: how far open leads differ from the closed ones. A field without its tick is left out the next time.</source>
        <translation>Peso: cuánto mueve un campo a los leads, comparado con el que más los mueve. PSI: cuánto difieren los leads abiertos de los cerrados. Un campo sin marca se excluye la próxima vez.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Knows too much?</source>
        <translation>¿Sabe demasiado?</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>PSI %1</source>
        <translation>PSI %1</translation>
    </message>
    <message>
        <source>Below 0.1, or below %1 with so few leads, nothing moved; from 0.25 on it is another population.</source>
        <translation>Por debajo de 0,1, o de %1 con tan pocos leads, nada se ha desplazado; desde 0,25 es otra población.</translation>
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
        <translation>Error de calibración</translation>
    </message>
    <message>
        <source>Lift of the best 10 %</source>
        <translation>Mejora del mejor 10 %</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>measure, figure, what it means</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Predicted and won, by groups of leads</source>
        <translation>Predicho y ganado, por grupos de leads</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicho</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Are the probabilities right?</source>
        <translation>¿Son correctas las probabilidades?</translation>
    </message>
    <message>
        <source>Ten groups of equal size, by probability. On the dashed line as many were won as was predicted.</source>
        <translation>Diez grupos de igual tamaño, por probabilidad. En la línea discontinua se ganaron tantos como se predijo.</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Mejora</translation>
    </message>
    <message>
        <source>What comes of calling from a probability on</source>
        <translation>Qué resulta de llamar desde una probabilidad</translation>
    </message>
    <message>
        <source>Call from</source>
        <translation>Llamar desde</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Leads a day</source>
        <translation>Leads al día</translation>
    </message>
    <message>
        <source>Whom to call first?</source>
        <translation>¿A quién llamar primero?</translation>
    </message>
    <message>
        <source>How many times more won leads are among the best than among all. The dashed line is chance.</source>
        <translation>Cuántas veces más leads ganados hay entre los mejores que entre todos. La línea discontinua es el azar.</translation>
    </message>
    <message>
        <source>The chance that a won lead ranks above a lost one. 0.5 is guessing.</source>
        <translation>La probabilidad de que un lead ganado quede por encima de uno perdido. 0,5 es adivinar.</translation>
    </message>
    <message>
        <source>The squared error: %1 less than by the share of won leads alone.</source>
        <translation>El error cuadrático: un %1 menor que solo con la proporción de leads ganados.</translation>
    </message>
    <message>
        <source>The squared error: no less than by the share of won leads alone.</source>
        <translation>El error cuadrático: no menor que solo con la proporción de leads ganados.</translation>
    </message>
    <message>
        <source>How far probabilities are from the shares that were won, on average.</source>
        <translation>Cuánto se alejan de media las probabilidades de la proporción ganada.</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>times</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>So many times more won leads than among all.</source>
        <translation>Tantas veces más leads ganados que entre todos.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>probabilities</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Best %1</source>
        <comment>share of leads</comment>
        <translation>Mejor %1</translation>
    </message>
    <message>
        <source>%1 of the won leads</source>
        <translation>%1 de los leads ganados</translation>
    </message>
    <message>
        <source>%1 leads come in a day. Of those at or above a probability: how many are won (precision), and how many of all that are won these are (recall).</source>
        <translation>Cada día entran %1 leads. De los que están en una probabilidad o por encima: cuántos se ganan (precisión) y cuántos de todos los ganados son (cobertura).</translation>
    </message>
    <message>
        <source>From %1: precision %2, recall %3, %4 leads a day</source>
        <translation>Desde %1: precisión %2, cobertura %3, %4 leads al día</translation>
    </message>
</context>
<context>
    <name>lead::PredictionLead</name>
    <message>
        <source>Choose a lead…</source>
        <translation>Elegir un lead…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Abrir el lead</translation>
    </message>
    <message>
        <source>One lead</source>
        <translation>Un lead</translation>
    </message>
    <message>
        <source>Choose a lead to see how likely it is to be won, and which of its fields make it so.</source>
        <translation>Elija un lead para ver qué probable es ganarlo y cuáles de sus campos lo hacen así.</translation>
    </message>
    <message>
        <source>Lead quality</source>
        <translation>Calidad del lead</translation>
    </message>
    <message>
        <source>By what is known of it. The stage does not count, so that moving the card does not raise it.</source>
        <translation>Por lo que se sabe de él. La etapa no cuenta, así que mover la tarjeta no la sube.</translation>
    </message>
    <message>
        <source>Win probability</source>
        <translation>Probabilidad de ganar</translation>
    </message>
    <message>
        <source>The same with how far it has come along the pipeline.</source>
        <translation>Lo mismo, con lo lejos que ha llegado en el embudo.</translation>
    </message>
    <message>
        <source>Choose a lead</source>
        <translation>Elegir un lead</translation>
    </message>
    <message>
        <source>Whose prediction?</source>
        <translation>¿La predicción de quién?</translation>
    </message>
    <message>
        <source>The lead is not there any more.</source>
        <translation>El lead ya no está.</translation>
    </message>
    <message>
        <source>There is no prediction for this lead.</source>
        <translation>No hay predicción para este lead.</translation>
    </message>
</context>
<context>
    <name>lead::PredictionSection</name>
    <message>
        <source>Train the prediction</source>
        <translation>Entrenar la predicción</translation>
    </message>
    <message>
        <source>predict</source>
        <translation>predecir</translation>
    </message>
    <message>
        <source>win probability</source>
        <translation>probabilidad de ganar</translation>
    </message>
    <message>
        <source>The prediction could not be shown</source>
        <translation>No se pudo mostrar la predicción</translation>
    </message>
    <message>
        <source>No prediction yet</source>
        <translation>Todavía no hay predicción</translation>
    </message>
    <message>
        <source>%1 leads are won and %2 lost. Leadwright can learn from them which open leads are likely to be won, on this computer, and says how good it is at it.</source>
        <translation>%1 leads están ganados y %2 perdidos. Leadwright puede aprender de ellos, en este ordenador, qué leads abiertos es probable ganar, y dice con qué acierto.</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>No signal: the fields do not tell won from lost leads better than chance does. Every lead gets the same probability, and the figures below say so.</source>
        <translation>Sin señal: los campos no distinguen los leads ganados de los perdidos mejor que el azar. Todos los leads reciben la misma probabilidad, y las cifras de abajo lo dicen.</translation>
    </message>
    <message>
        <source>%1 Take the tick from such a field and train again.</source>
        <comment>sentences about fields</comment>
        <translation>%1 Quite la marca de ese campo y entrene de nuevo.</translation>
    </message>
    <message>
        <source>Trained on %1</source>
        <comment>a date and time</comment>
        <translation>Entrenada el %1</translation>
    </message>
    <message>
        <source>From %1 closed leads, %2 of them won (%3 %). All figures are of leads that the model had not seen.</source>
        <translation>De %1 leads cerrados, %2 de ellos ganados (%3 %). Todas las cifras son de leads que el modelo no había visto.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were closed since.</source>
        <translation>
            <numerusform>Desde entonces se cerró %n lead.</numerusform>
            <numerusform>Desde entonces se cerraron %n leads.</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Este espacio de trabajo solo se puede leer.</translation>
    </message>
    <message>
        <source>Train with these fields</source>
        <translation>Entrenar con estos campos</translation>
    </message>
    <message>
        <source>Train anew</source>
        <translation>Entrenar de nuevo</translation>
    </message>
    <message>
        <source>Learning from closed leads</source>
        <translation>Aprendiendo de los leads cerrados</translation>
    </message>
    <message numerus="yes">
        <source>The prediction was trained with %n lead(s).</source>
        <translation>
            <numerusform>La predicción se entrenó con %n lead.</numerusform>
            <numerusform>La predicción se entrenó con %n leads.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prediction found no signal.</source>
        <translation>La predicción no encontró señal.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Stop learning</source>
        <translation>Detener el aprendizaje</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the changes of fields</source>
        <translation>Descartar los cambios de campos</translation>
    </message>
    <message>
        <source>%1 leads are won and %2 lost. A prediction needs at least %3 closed leads, and %4 of either kind. A lead is won or lost by its stage: where outcomes stand in another field, bring them into the stage.</source>
        <translation>%1 leads están ganados y %2 perdidos. Una predicción necesita al menos %3 leads cerrados, y %4 de cada tipo. Un lead está ganado o perdido por su etapa: si el resultado está en otro campo, llévelo a la etapa.</translation>
    </message>
</context>
<context>
    <name>lead::PredictionSummary</name>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Quality: how likely it is to be won by what is known of it. Chance: with how far it has come as well.</source>
        <translation>Calidad: qué probable es ganarlo por lo que se sabe de él. Probabilidad: también por lo lejos que ha llegado.</translation>
    </message>
    <message>
        <source>Hide what the prediction is made of</source>
        <translation>Ocultar de qué se compone la predicción</translation>
    </message>
    <message>
        <source>Show what the prediction is made of</source>
        <translation>Mostrar de qué se compone la predicción</translation>
    </message>
    <message>
        <source>Quality %1 · chance %2</source>
        <comment>two probabilities</comment>
        <translation>Calidad %1 · prob. %2</translation>
    </message>
    <message>
        <source>Quality %1</source>
        <comment>a probability</comment>
        <translation>Calidad %1</translation>
    </message>
</context>
<context>
    <name>lead::PreviewModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Correct %1 in line %2</source>
        <translation>Corregir %1 en la línea %2</translation>
    </message>
</context>
<context>
    <name>lead::PrivacyActions</name>
    <message>
        <source>Choose up to %1 leads. For more there are rules in Settings ▸ Privacy.</source>
        <translation>Elija hasta %1 leads. Para más hay reglas en Ajustes ▸ Privacidad.</translation>
    </message>
    <message>
        <source>Everything about this person, into a new folder in</source>
        <translation>Todo sobre esta persona, en una carpeta nueva dentro de</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1: a page to read, the same as JSON, and %n file(s).</source>
        <translation>
            <numerusform>Escrito en %1: una página legible, lo mismo como JSON y %n archivo.</numerusform>
            <numerusform>Escrito en %1: una página legible, lo mismo como JSON y %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1 notes and calls, %2 tasks, %3 files and everything that the journal says of them. There is no undo; export everything first if the person asked for it.</source>
        <translation>Con %1 notas y llamadas, %2 tareas, %3 archivos y todo lo que el diario dice de ello. No se puede deshacer; exporte antes todo si la persona lo pidió.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) or older copies still have it until they are deleted.</source>
        <translation>
            <numerusform>%n copia de seguridad o copia antigua aún lo contiene hasta que se elimine.</numerusform>
            <numerusform>%n copias de seguridad o copias antiguas aún lo contienen hasta que se eliminen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of other leads, views or imports name them and stay.</source>
        <translation>
            <numerusform>%n texto de otros leads, vistas o importaciones la menciona y se queda.</numerusform>
            <numerusform>%n textos de otros leads, vistas o importaciones la mencionan y se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>¿Borrar %1 definitivamente?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) erased for good.</source>
        <translation>
            <numerusform>%n lead borrado definitivamente.</numerusform>
            <numerusform>%n leads borrados definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that were made elsewhere by other means, such as a file manager or a backup of the whole disk, are not known to Leadwright.</source>
        <translation>Leadwright no conoce las copias hechas en otro lugar por otros medios, como un gestor de archivos o una copia de seguridad de todo el disco.</translation>
    </message>
</context>
<context>
    <name>lead::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>What is kept of people, for how long, and the proof of what was done with it. One person is exported or erased from the menu of the lead.</source>
        <translation>Qué se conserva de las personas, durante cuánto tiempo y la prueba de lo que se hizo con ello. Una persona se exporta o se borra desde el menú del lead.</translation>
    </message>
    <message>
        <source>Add a r&amp;ule…</source>
        <translation>Añadir una r&amp;egla…</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Mirar</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>How long leads are kept</source>
        <translation>Cuánto tiempo se conservan los leads</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Nothing is erased by itself: a rule says which leads are due, and you erase them here.</source>
        <translation>Nada se borra solo: una regla dice qué leads toca borrar, y usted los borra aquí.</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>conservación</translation>
    </message>
    <message>
        <source>delete old leads</source>
        <translation>borrar leads antiguos</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>RGPD</translation>
    </message>
    <message>
        <source>Leads that are due</source>
        <translation>Leads que toca borrar</translation>
    </message>
    <message>
        <source>Looks which leads the rules find today, and erases nothing.</source>
        <translation>Mira qué leads encuentran hoy las reglas y no borra nada.</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>simulación</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>Verificar el diario</translation>
    </message>
    <message>
        <source>Every act and every change against the chain of checksums, and its end against what the backups know.</source>
        <translation>Cada operación y cada cambio con la cadena de sumas, y su final con lo que saben las copias de seguridad.</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>auditoría</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>prueba</translation>
    </message>
    <message numerus="yes">
        <source>Erase after %n month(s) without a touch</source>
        <translation>
            <numerusform>Borrar tras %n mes sin tocarlo</numerusform>
            <numerusform>Borrar tras %n meses sin tocarlo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, where %2</source>
        <translation>%1, donde %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the rule %1</source>
        <translation>Quitar la regla %1</translation>
    </message>
    <message>
        <source>The rule “%1” is kept.</source>
        <translation>La regla «%1» se ha guardado.</translation>
    </message>
    <message>
        <source>The rule “%1” is removed.</source>
        <translation>La regla «%1» se ha quitado.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n lead(s), such as %2</source>
        <translation>
            <numerusform>%1: %n lead: %2</numerusform>
            <numerusform>%1: %n leads, como %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>¿Borrar %1 definitivamente?</translation>
    </message>
    <message>
        <source>With their notes, tasks, files and everything that the journal says of them. There is no undo. Backups that were made before still have them.</source>
        <translation>Con sus notas, tareas, archivos y todo lo que el diario dice de ellos. No se puede deshacer. Las copias de seguridad anteriores aún los contienen.</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Borrar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) erased for good.</source>
        <translation>
            <numerusform>%n lead borrado definitivamente.</numerusform>
            <numerusform>%n leads borrados definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>All %1 acts are as they were written.</source>
        <translation>Las %1 operaciones están como se escribieron.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) agree.</source>
        <translation>
            <numerusform>%n copia de seguridad coincide.</numerusform>
            <numerusform>%n copias de seguridad coinciden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::PrivacyService</name>
    <message>
        <source>This workspace can only be read. Its file or folder is write-protected.</source>
        <translation>Este espacio de trabajo solo se puede leer. Su archivo o carpeta está protegido contra escritura.</translation>
    </message>
</context>
<context>
    <name>lead::ProfileCard</name>
    <message>
        <source>Describe whom you want as a customer. Each lead then has a fit in per cent, and beside it of how much of the profile anything is known.</source>
        <translation>Describa a quién quiere como cliente. Cada lead tiene entonces un ajuste en tanto por ciento y, al lado, de cuánto del perfil se sabe algo.</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>Cliente ideal</translation>
    </message>
    <message>
        <source>Points for a fit of 100 %</source>
        <translation>Puntos por un ajuste del 100 %</translation>
    </message>
    <message>
        <source>A fit of 100 % adds to the score</source>
        <translation>Un ajuste del 100 % suma a la puntuación</translation>
    </message>
    <message>
        <source>Learn from won and lost…</source>
        <translation>Aprender de ganados y perdidos…</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Añadir un criterio</translation>
    </message>
    <message>
        <source>must be met</source>
        <translation>debe cumplirse</translation>
    </message>
    <message>
        <source>disqualifies who meets it</source>
        <translation>descalifica a quien lo cumple</translation>
    </message>
    <message>
        <source>Weight of “%1”</source>
        <translation>Peso de «%1»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>known of %1</source>
        <translation>conocido en el %1</translation>
    </message>
    <message>
        <source>known of %1,
met by %2</source>
        <translation>conocido en el %1,
lo cumple el %2</translation>
    </message>
    <message>
        <source>It counts nothing any more: %1</source>
        <translation>Ya no cuenta: %1</translation>
    </message>
</context>
<context>
    <name>lead::ProfileSection</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Who you are for the others in this workspace, and what only you see.</source>
        <translation>Quién es usted para los demás en este espacio de trabajo, y lo que solo usted ve.</translation>
    </message>
    <message>
        <source>Show hints again</source>
        <translation>Volver a mostrar los consejos</translation>
    </message>
    <message>
        <source>The hints show again.</source>
        <translation>Los consejos se vuelven a mostrar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Stands beside everything that you do.</source>
        <translation>Aparece junto a todo lo que usted hace.</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Shows after Leadwright is started again.</source>
        <translation>Se verá al reiniciar Leadwright.</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traducción</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>The short tour that showed when Leadwright was new.</source>
        <translation>El breve recorrido que apareció cuando Leadwright era nuevo.</translation>
    </message>
    <message>
        <source>tour</source>
        <translation>recorrido</translation>
    </message>
    <message>
        <source>first steps</source>
        <translation>primeros pasos</translation>
    </message>
    <message>
        <source>Open a workspace to see who you are in it.</source>
        <translation>Abra un espacio de trabajo para ver quién es usted en él.</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 en «%2»</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>Su perfil se ha guardado.</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Soy yo</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quién es usted</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You work here under this name from now on.</source>
        <translation>A partir de ahora trabaja aquí con este nombre.</translation>
    </message>
    <message>
        <source>Several people work in this workspace, and none of them has your name on this computer, so you may only read. Choose who you are: the workspace keeps it for that name, and the history tells the others.</source>
        <translation>Varias personas trabajan en este espacio de trabajo y ninguna tiene el nombre que usted usa en este equipo, así que solo puede leer. Elija quién es: el espacio de trabajo lo recuerda para ese nombre y el historial se lo dice a los demás.</translation>
    </message>
</context>
<context>
    <name>lead::ProgressLine</name>
    <message>
        <source>Nothing is loading</source>
        <translation>No se está cargando nada</translation>
    </message>
    <message>
        <source>Loading, %1 %</source>
        <translation>Cargando, %1 %</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>lead::QualificationSection</name>
    <message>
        <source>Qualification</source>
        <translation>Cualificación</translation>
    </message>
    <message>
        <source>What the states of a lead mean here. A lead that comes to match a definition moves forward by itself, never back; every version stays, and the story of a lead says which one moved it.</source>
        <translation>Qué significan aquí las fases de un lead. Un lead que llega a cumplir una definición avanza por sí solo, nunca retrocede; cada versión se conserva, y la historia del lead dice cuál lo movió.</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>Definition of %1</source>
        <translation>Definición de %1</translation>
    </message>
    <message>
        <source>lifecycle</source>
        <translation>ciclo de vida</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>lead definition</source>
        <translation>definición de lead</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>need</source>
        <translation>necesidad</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours, after a number</comment>
        <translation> h</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, after a number</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>Accept within</source>
        <translation>Aceptar en</translation>
    </message>
    <message>
        <source>Working hours from the moment when an MQL has its owner. Later it is overdue in My Day.</source>
        <translation>Horas laborables desde que un MQL tiene responsable. Después aparece como atrasado en Mi día.</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>plazo límite</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semana</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario laboral</translation>
    </message>
    <message>
        <source>In the time zone of the workspace.</source>
        <translation>En la zona horaria del espacio de trabajo.</translation>
    </message>
    <message>
        <source>office hours</source>
        <translation>horario de oficina</translation>
    </message>
    <message>
        <source>A rejected lead wakes up after</source>
        <translation>Un lead rechazado vuelve tras</translation>
    </message>
    <message>
        <source>Unless the rep chooses another day.</source>
        <translation>Salvo que se elija otro día.</translation>
    </message>
    <message>
        <source>recycled</source>
        <translation>reciclado</translation>
    </message>
    <message>
        <source>re-contact</source>
        <translation>volver a contactar</translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <translation>Versión %1, desde %2</translation>
    </message>
    <message>
        <source>Version %1, since %2 by %3</source>
        <translation>Versión %1, desde %2 por %3</translation>
    </message>
    <message>
        <source>The leads that match cannot be counted.</source>
        <translation>No se pueden contar los leads que cumplen.</translation>
    </message>
    <message>
        <source>Publish %1?</source>
        <translation>¿Publicar %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n leads match that are not that far yet. They move forward now; those that somebody moved back stay. Undo takes all of it back.</source>
        <translation>
            <numerusform>%n lead cumple y aún no ha llegado tan lejos. Avanza ahora, salvo que alguien lo hiciera retroceder. Deshacer lo revierte todo.</numerusform>
            <numerusform>%n leads cumplen y aún no han llegado tan lejos. Avanzan ahora; los que alguien hizo retroceder se quedan. Deshacer lo revierte todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message numerus="yes">
        <source>Published. %n leads changed.</source>
        <translation>
            <numerusform>Publicado. %n lead cambiado.</numerusform>
            <numerusform>Publicado. %n leads cambiados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::QualificationView</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Movido a %1</translation>
    </message>
    <message>
        <source>Woke up</source>
        <translation>Ha vuelto</translation>
    </message>
    <message>
        <source>Lifecycle: %1</source>
        <translation>Ciclo de vida: %1</translation>
    </message>
    <message>
        <source>Move along the lifecycle</source>
        <translation>Mover por el ciclo de vida</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Should be accepted since %1</source>
        <translation>Por aceptar desde %1</translation>
    </message>
    <message>
        <source>Accept by %1</source>
        <translation>Aceptar hasta %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Wakes up %1</source>
        <translation>Vuelve el %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Why is it rejected?</source>
        <translation>¿Por qué se rechaza?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Why does it move from %1 to %2?</source>
        <translation>¿Por qué pasa de %1 a %2?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>point of the checklist, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Ciclo de vida</translation>
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
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search leads, commands and places</source>
        <translation>Buscar leads, comandos y lugares</translation>
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
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, such as: no budget this year</source>
        <translation>Motivo, como: sin presupuesto este año</translation>
    </message>
    <message>
        <source>Wakes up on</source>
        <translation>Vuelve el</translation>
    </message>
    <message>
        <source>Wakes up</source>
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>span of time, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>En %n día</numerusform>
            <numerusform>En %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>En tres meses</translation>
    </message>
    <message>
        <source>In six months</source>
        <translation>En seis meses</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>En un año</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Otro día…</translation>
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
        <translation>Abrir el lead</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>lead, time</comment>
        <translation>%1 a las %2</translation>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders came while you were away</source>
        <translation>
            <numerusform>Llegó %n recordatorio mientras no estaba</numerusform>
            <numerusform>Llegaron %n recordatorios mientras no estaba</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reminders came, tasks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the first lead</source>
        <translation>Abrir el primer lead</translation>
    </message>
</context>
<context>
    <name>lead::RetentionDialog</name>
    <message>
        <source>Lost leads</source>
        <translation>Leads perdidos</translation>
    </message>
    <message>
        <source>A rule for how long leads are kept</source>
        <translation>Una regla sobre cuánto se conservan los leads</translation>
    </message>
    <message>
        <source>A lead is due when nobody changed it, noted anything or planned a task for so many months.</source>
        <translation>Un lead toca borrarlo cuando durante tantos meses nadie lo cambió, anotó algo o planeó una tarea.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>&amp;Meses</translation>
    </message>
    <message>
        <source>&amp;Only where</source>
        <translation>&amp;Solo donde</translation>
    </message>
    <message>
        <source>every lead</source>
        <translation>todos los leads</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>Every lead.</source>
        <translation>Todos los leads.</translation>
    </message>
</context>
<context>
    <name>lead::ReviewListModel</name>
    <message>
        <source>The lead that it matched is gone</source>
        <translation>El lead con el que coincidía ya no está</translation>
    </message>
    <message>
        <source>Nothing new · %1</source>
        <translation>Nada nuevo · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) · %1</source>
        <translation>
            <numerusform>%n diferencia · %1</numerusform>
            <numerusform>%n diferencias · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
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
        <translation>Qué da puntos</translation>
    </message>
    <message>
        <source>A condition</source>
        <translation>Una condición</translation>
    </message>
    <message>
        <source>An activity</source>
        <translation>Una actividad</translation>
    </message>
    <message>
        <source>New rule in “%1”</source>
        <translation>Regla nueva en «%1»</translation>
    </message>
    <message>
        <source>Rule in “%1”</source>
        <translation>Regla en «%1»</translation>
    </message>
    <message>
        <source>Whatever it ended like; or: interested, appointment</source>
        <translation>Acabara como acabara; o: interested, appointment</translation>
    </message>
    <message>
        <source>each of them</source>
        <translation>cada una de ellas</translation>
    </message>
    <message>
        <source>the first only</source>
        <translation>solo la primera</translation>
    </message>
    <message>
        <source>the newest, at most</source>
        <translation>las más recientes, como máximo</translation>
    </message>
    <message>
        <source>How many count</source>
        <translation>Cuántas cuentan</translation>
    </message>
    <message>
        <source>How many count at most</source>
        <translation>Cuántas cuentan como máximo</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Actividad</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>With the &amp;outcome</source>
        <translation>Con el &amp;resultado</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>&amp;Disqualifies the lead instead</source>
        <translation>En su lugar &amp;descalifica al lead</translation>
    </message>
    <message>
        <source>How many days it counts for</source>
        <translation>Cuántos días cuenta</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>se quedan como están</translation>
    </message>
    <message>
        <source>halve every</source>
        <translation>se reducen a la mitad cada</translation>
    </message>
    <message>
        <source>become less every</source>
        <translation>disminuyen cada</translation>
    </message>
    <message>
        <source>How the points fade</source>
        <translation>Cómo se desvanecen los puntos</translation>
    </message>
    <message>
        <source>Days until the points fade</source>
        <translation>Días hasta que los puntos se desvanecen</translation>
    </message>
    <message>
        <source>By how many per cent</source>
        <translation>En cuánto por ciento</translation>
    </message>
    <message>
        <source>by </source>
        <comment>before a number of per cent</comment>
        <translation>en </translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>The date from which the points fade</source>
        <translation>La fecha desde la que se desvanecen los puntos</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ninguna fecha</translation>
    </message>
    <message>
        <source>It counts for</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>and its points</source>
        <comment>before: stay as they are, halve every 14 days</comment>
        <translation>y sus puntos</translation>
    </message>
    <message>
        <source>Both from this date on</source>
        <translation>Ambos desde esta fecha</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Choose which leads get the points.</source>
        <translation>Elija qué leads reciben los puntos.</translation>
    </message>
    <message>
        <source>Points of a condition fade from a date. Choose its field.</source>
        <translation>Los puntos de una condición se desvanecen desde una fecha. Elija su campo.</translation>
    </message>
    <message>
        <source>Give it points, or let it disqualify.</source>
        <translation>Dele puntos o haga que descalifique.</translation>
    </message>
    <message>
        <source>Only of leads of which this holds</source>
        <translation>Solo de leads para los que esto se cumple</translation>
    </message>
    <message>
        <source>Leads of which this holds</source>
        <translation>Leads para los que esto se cumple</translation>
    </message>
    <message>
        <source>Every lead.</source>
        <translation>Todos los leads.</translation>
    </message>
    <message>
        <source>Nothing is asked yet.</source>
        <translation>Aún no se pregunta nada.</translation>
    </message>
    <message>
        <source>Condition of the rule</source>
        <translation>Condición de la regla</translation>
    </message>
</context>
<context>
    <name>lead::RuleRow</name>
    <message>
        <source>Disqualifies</source>
        <translation>Descalifica</translation>
    </message>
    <message>
        <source>More about this rule</source>
        <translation>Más sobre esta regla</translation>
    </message>
    <message>
        <source>Drag to another place, or press Ctrl+Shift+Up and Down</source>
        <translation>Arrastrar a otro lugar, o pulsar Ctrl+Mayús+Arriba y Abajo</translation>
    </message>
    <message>
        <source>“%1” counts</source>
        <translation>«%1» cuenta</translation>
    </message>
    <message>
        <source>Points of “%1”</source>
        <translation>Puntos de «%1»</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>Más sobre «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every lead</source>
        <translation>Todos los leads</translation>
    </message>
    <message>
        <source>A condition that cannot be read</source>
        <translation>Una condición que no se puede leer</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Gives something to %1 of %2 leads.</source>
        <translation>Da algo a %1 de %2 leads.</translation>
    </message>
</context>
<context>
    <name>lead::RuleTable</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>%1: position %2 of %3 in %4.</source>
        <translation>%1: posición %2 de %3 en %4.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>“%1” removed. Ctrl+Z brings it back.</source>
        <translation>«%1» quitada. Ctrl+Z la devuelve.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>lead::RulesFile</name>
    <message>
        <source>Export the scoring rules</source>
        <translation>Exportar las reglas de puntuación</translation>
    </message>
    <message>
        <source>Scoring rules (*.json)</source>
        <translation>Reglas de puntuación (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Scoring rules</source>
        <translation>Reglas de puntuación</translation>
    </message>
    <message>
        <source>Open scoring rules from a file</source>
        <translation>Abrir reglas de puntuación de un archivo</translation>
    </message>
    <message>
        <source>The scoring rules are in %1.</source>
        <translation>Las reglas de puntuación están en %1.</translation>
    </message>
    <message>
        <source>“%1” was not taken in, and the rules are as they were. %2</source>
        <translation>«%1» no se incorporó, y las reglas siguen como estaban. %2</translation>
    </message>
    <message>
        <source>The rules of “%1” are being edited. They count once they are published.</source>
        <translation>Se están editando las reglas de «%1». Contarán cuando se publiquen.</translation>
    </message>
</context>
<context>
    <name>lead::RulesSection</name>
    <message>
        <source>Leads are not scored yet</source>
        <translation>Los leads aún no se puntúan</translation>
    </message>
    <message>
        <source>Rules give each lead points for what it is and what it did, so that the best are called first. Begin with a proven set and make it yours; nothing counts before you publish it.</source>
        <translation>Las reglas dan a cada lead puntos por lo que es y por lo que hizo, para llamar primero a los mejores. Empiece con un conjunto probado y hágalo suyo; nada cuenta antes de publicarlo.</translation>
    </message>
    <message>
        <source>Start with sales to &amp;people</source>
        <translation>Empezar con ventas a &amp;personas</translation>
    </message>
    <message>
        <source>Start with sales to &amp;companies</source>
        <translation>Empezar con ventas a &amp;empresas</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Añadir grupo</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>Qué se prueba</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Todos los leads</translation>
    </message>
    <message>
        <source>Single leads</source>
        <translation>Leads sueltos</translation>
    </message>
    <message>
        <source>Test with all leads</source>
        <translation>Prueba con todos los leads</translation>
    </message>
    <message>
        <source>Test with single leads</source>
        <translation>Prueba con leads sueltos</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar las mías</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar las otras</translation>
    </message>
    <message>
        <source>The scoring rules could not be read</source>
        <translation>No se pudieron leer las reglas de puntuación</translation>
    </message>
    <message>
        <source>Other rules were stored while you were editing.</source>
        <translation>Mientras editaba, se guardaron otras reglas.</translation>
    </message>
    <message>
        <source>The leads could not be counted. %1</source>
        <translation>No se pudieron contar los leads. %1</translation>
    </message>
    <message>
        <source>%1, counted over all of %2 leads</source>
        <translation>%1, contadas sobre los %2 leads</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Condition of “%1”</source>
        <translation>Condición de «%1»</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>A rule has to ask for something. Remove the rule instead.</source>
        <translation>Una regla tiene que preguntar algo. Quite la regla en su lugar.</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Añadir una regla…</translation>
    </message>
    <message>
        <source>Name and kind…</source>
        <translation>Nombre y tipo…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove the group and its rules</source>
        <translation>Quitar el grupo y sus reglas</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>¿Descartar el borrador?</translation>
    </message>
    <message>
        <source>The rules that are active stay as they are.</source>
        <translation>Las reglas activas se quedan como están.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>All %1 leads are scored anew.</source>
        <translation>Se puntúan de nuevo los %1 leads.</translation>
    </message>
    <message numerus="yes">
        <source>%n become hot.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n pasa a ser caliente.</numerusform>
            <numerusform>%n pasan a ser calientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cease to be hot.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n deja de ser caliente.</numerusform>
            <numerusform>%n dejan de ser calientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads that come to match a definition by their new score move on. Undo takes all of it back.</source>
        <translation>Los leads que por su nueva puntuación cumplen una definición avanzan. Deshacer lo revierte todo.</translation>
    </message>
    <message>
        <source>Publish version %1 of the scoring rules?</source>
        <translation>¿Publicar la versión %1 de las reglas de puntuación?</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Scoring all leads anew</source>
        <translation>Puntuando de nuevo todos los leads</translation>
    </message>
    <message>
        <source>Scoring is switched off</source>
        <translation>La puntuación está desactivada</translation>
    </message>
    <message>
        <source>Leads have no score, grade or temperature. The rules that counted before are kept.</source>
        <translation>Los leads no tienen puntuación, calificación ni temperatura. Las reglas que contaban antes se conservan.</translation>
    </message>
    <message>
        <source>&amp;Open rules from a file…</source>
        <translation>&amp;Abrir reglas de un archivo…</translation>
    </message>
    <message>
        <source>More about the rules</source>
        <translation>Más sobre las reglas</translation>
    </message>
    <message>
        <source>&amp;Use version %1 again…</source>
        <translation>&amp;Usar de nuevo la versión %1…</translation>
    </message>
    <message>
        <source>%1, and no leads yet</source>
        <translation>%1, y aún no hay leads</translation>
    </message>
    <message>
        <source>Export the rules…</source>
        <translation>Exportar las reglas…</translation>
    </message>
    <message>
        <source>Open rules from a file…</source>
        <translation>Abrir reglas de un archivo…</translation>
    </message>
    <message>
        <source>Switch scoring off…</source>
        <translation>Desactivar la puntuación…</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Este espacio de trabajo es de solo lectura.</translation>
    </message>
    <message>
        <source>Switch scoring off?</source>
        <translation>¿Desactivar la puntuación?</translation>
    </message>
    <message>
        <source>All leads lose their score, grade and temperature, and no definition that asks for them moves a lead. The rules are kept, and can count again at any time.</source>
        <translation>Todos los leads pierden su puntuación, calificación y temperatura, y ninguna definición que pregunte por ellas mueve un lead. Las reglas se conservan y pueden volver a contar en cualquier momento.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
</context>
<context>
    <name>lead::SampleModel</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>lead::SampleService</name>
    <message>
        <source>The sample team cannot be written to %1.</source>
        <translation>No se puede escribir el equipo de ejemplo en %1.</translation>
    </message>
</context>
<context>
    <name>lead::SaveBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>lead::ScoreEditor</name>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Este espacio de trabajo solo se puede leer.</translation>
    </message>
    <message>
        <source>“%1” asks for a field that is not there any more. Change its condition, or remove it.</source>
        <translation>«%1» pregunta por un campo que ya no existe. Cambie su condición o quítela.</translation>
    </message>
    <message>
        <source>Draft saved. It counts once it is published.</source>
        <translation>Borrador guardado. Cuenta una vez publicado.</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>Borrador descartado.</translation>
    </message>
    <message>
        <source>Version %1 of the scoring rules counts now.</source>
        <translation>La versión %1 de las reglas de puntuación cuenta ahora.</translation>
    </message>
    <message>
        <source>%1 Stopped: the definitions were not held against all leads.</source>
        <translation>%1 Detenido: las definiciones no se comprobaron con todos los leads.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n leads moved on.</source>
        <comment>after a sentence</comment>
        <translation>
            <numerusform>%1 Avanzó %n lead.</numerusform>
            <numerusform>%1 Avanzaron %n leads.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads are not scored any more.</source>
        <translation>Los leads ya no se puntúan.</translation>
    </message>
</context>
<context>
    <name>lead::ScoreHistogram</name>
    <message>
        <source>Distribution of the scores</source>
        <translation>Distribución de las puntuaciones</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Score %1: %2 leads now, %3 with the changes.</source>
        <translation>Puntuación %1: %2 leads ahora, %3 con los cambios.</translation>
    </message>
    <message>
        <source>Score %1: %2 leads.</source>
        <translation>Puntuación %1: %2 leads.</translation>
    </message>
    <message>
        <source>Active rules</source>
        <translation>Reglas activas</translation>
    </message>
    <message>
        <source>With the changes</source>
        <translation>Con los cambios</translation>
    </message>
</context>
<context>
    <name>lead::ScoreRing</name>
    <message>
        <source>Score %1</source>
        <translation>Puntuación %1</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Aún sin puntuación</translation>
    </message>
</context>
<context>
    <name>lead::ScoreSummary</name>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Hide what the score is made of</source>
        <translation>Ocultar de qué se compone la puntuación</translation>
    </message>
    <message>
        <source>Show what the score is made of</source>
        <translation>Mostrar de qué se compone la puntuación</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>descalificado</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>nota %1</translation>
    </message>
    <message>
        <source>Without anything new it will be %1 on %2.</source>
        <translation>Si no pasa nada, estará %1 el %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n vez)</numerusform>
            <numerusform>%1 (%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>Limit of the group: %1 to %2</source>
        <translation>Límite del grupo: %1 a %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Ideal customer, %1 % known</source>
        <translation>Cliente ideal, %1 % conocido</translation>
    </message>
    <message>
        <source>No rule gives it points yet.</source>
        <translation>Ninguna regla le da puntos todavía.</translation>
    </message>
</context>
<context>
    <name>lead::ScoreWaterfall</name>
    <message>
        <source>What the score is made of</source>
        <translation>De qué se compone la puntuación</translation>
    </message>
    <message>
        <source>out</source>
        <translation>fuera</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n vez)</numerusform>
            <numerusform>%1 (%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit of “%1”</source>
        <translation>Límite de «%1»</translation>
    </message>
    <message>
        <source>Ideal customer, %1 % known</source>
        <translation>Cliente ideal, %1 % conocido</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Descalificado</translation>
    </message>
    <message>
        <source>Limit of the score</source>
        <translation>Límite de la puntuación</translation>
    </message>
    <message>
        <source>With the changes</source>
        <translation>Con los cambios</translation>
    </message>
    <message>
        <source>Active rules</source>
        <translation>Reglas activas</translation>
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
        <translation>Formas de puntuar</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
</context>
<context>
    <name>lead::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>lead::SessionView</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 an hour</source>
        <comment>such as: 12 calls, number</comment>
        <translation>%1 · %2 por hora</translation>
    </message>
    <message>
        <source>Call with %1: %2</source>
        <comment>lead, outcome</comment>
        <translation>Llamada a %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointments</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations one after the other</source>
        <translation>
            <numerusform>%n conversación seguida</numerusform>
            <numerusform>%n conversaciones seguidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads left for later</source>
        <translation>
            <numerusform>%n lead queda para después</numerusform>
            <numerusform>%n leads quedan para después</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the session</source>
        <translation>Fin de la ronda</translation>
    </message>
    <message>
        <source>Call session</source>
        <translation>Ronda de llamadas</translation>
    </message>
    <message>
        <source>Leads of the session</source>
        <translation>Leads de la ronda</translation>
    </message>
    <message>
        <source>&amp;Back to My Day</source>
        <translation>&amp;Volver a Mi día</translation>
    </message>
    <message>
        <source>Work those &amp;left for later</source>
        <translation>Trabajar los que &amp;quedan</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 is on %2, who is left for later.</source>
        <comment>a colleague, a lead</comment>
        <translation>%1 está con %2, que se deja para más tarde.</translation>
    </message>
</context>
<context>
    <name>lead::SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>No setting is called like that.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>%1 •</source>
        <extracomment>A section of the settings with a draft that is not saved; the dot says so.</extracomment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 tiene cambios sin guardar.</translation>
    </message>
</context>
<context>
    <name>lead::SettingsSection</name>
    <message>
        <source>%1: that could not be read</source>
        <comment>a section of the settings</comment>
        <translation>%1: no se pudo leer</translation>
    </message>
</context>
<context>
    <name>lead::ShortcutSheet</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>List of leads</source>
        <translation>Lista de leads</translation>
    </message>
    <message>
        <source>Selected lead</source>
        <translation>Lead seleccionado</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pipeline board</source>
        <translation>Tablero del embudo</translation>
    </message>
    <message>
        <source>My Day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Puntuación</translation>
    </message>
</context>
<context>
    <name>lead::ShownValue</name>
    <message>
        <source>%1: empty</source>
        <comment>a field</comment>
        <translation>%1: vacío</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
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
        <translation>Según qué se juzgan los leads</translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>Como son ahora</translation>
    </message>
    <message>
        <source>As they came in</source>
        <translation>Como llegaron</translation>
    </message>
    <message>
        <source>Work it out again</source>
        <translation>Calcular de nuevo</translation>
    </message>
    <message>
        <source>Who would become hot</source>
        <translation>Quién pasaría a ser caliente</translation>
    </message>
    <message>
        <source>Leads that would become hot</source>
        <translation>Leads que pasarían a ser calientes</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Calientes</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Templados</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Fríos</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Descalificado</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Puntuación media</translation>
    </message>
    <message>
        <source>Won ranked above lost</source>
        <translation>Ganados sobre perdidos</translation>
    </message>
    <message>
        <source>Rank by every version</source>
        <translation>Ordenar con cada versión</translation>
    </message>
    <message>
        <source>In how many pairs of a won and a lost lead the won one has the higher score. 50 % is chance.</source>
        <translation>En cuántos pares de un lead ganado y uno perdido el ganado tiene la puntuación más alta. 50 % es azar.</translation>
    </message>
    <message>
        <source>How well each version ranks</source>
        <translation>Qué tal ordena cada versión</translation>
    </message>
    <message>
        <source>What was known of each lead when it came in: no later change, no activity. Nothing of the outcome can be peeked at.</source>
        <translation>Lo que se sabía de cada lead al llegar: ningún cambio posterior, ninguna actividad. Del resultado no se puede ver nada.</translation>
    </message>
    <message>
        <source>All that is known by now. What was filled in after a lead was won or lost flatters the ranking.</source>
        <translation>Todo lo que se sabe hasta ahora. Lo que se anotó después de ganar o perder un lead favorece el orden.</translation>
    </message>
    <message>
        <source>That could not be worked out. %1</source>
        <translation>No se pudo calcular. %1</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Calculando…</translation>
    </message>
    <message numerus="yes">
        <source>%n leads would be hot.</source>
        <translation>
            <numerusform>%n lead sería caliente.</numerusform>
            <numerusform>%n leads serían calientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead would become hot or cease to be.</source>
        <translation>Ningún lead pasaría a ser caliente ni dejaría de serlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n leads would become hot.</source>
        <translation>
            <numerusform>%n lead pasaría a ser caliente.</numerusform>
            <numerusform>%n leads pasarían a ser calientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would cease to be hot.</source>
        <comment>leads</comment>
        <translation>
            <numerusform>%n dejaría de ser caliente.</numerusform>
            <numerusform>%n dejarían de ser calientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes won and lost leads. There are %1 and %2.</source>
        <translation>Hacen falta leads ganados y perdidos. Hay %1 y %2.</translation>
    </message>
    <message>
        <source>Who would become hot: the first %1</source>
        <translation>Quién pasaría a ser caliente: los primeros %1</translation>
    </message>
    <message>
        <source>Version %1 (active)</source>
        <translation>Versión %1 (activa)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Rank again</source>
        <translation>Ordenar de nuevo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Testing the rules with leads as they came in</source>
        <translation>Probando las reglas con los leads como llegaron</translation>
    </message>
    <message>
        <source>Not worked out.</source>
        <translation>No calculado.</translation>
    </message>
    <message>
        <source>There are no leads yet to test with.</source>
        <translation>Aún no hay leads con los que probar.</translation>
    </message>
</context>
<context>
    <name>lead::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>lead::SortEdit</name>
    <message>
        <source>Then by</source>
        <translation>Luego por</translation>
    </message>
    <message>
        <source>Sort by a further field</source>
        <translation>Ordenar por otro campo</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Do not sort by this</source>
        <translation>No ordenar por este</translation>
    </message>
</context>
<context>
    <name>lead::SpanValuesEdit</name>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unidad de tiempo</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
</context>
<context>
    <name>lead::StageEntryPanel</name>
    <message>
        <source>“%1” asks for this</source>
        <translation>«%1» pide esto</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n of %2 leads)</source>
        <translation>
            <numerusform>%1 (%n de %2 leads)</numerusform>
            <numerusform>%1 (%n de %2 leads)</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>“%1” asks for it.</source>
        <translation>«%1» lo pide.</translation>
    </message>
    <message>
        <source>Type a date and a time ahead.</source>
        <translation>Escriba una fecha y una hora futuras.</translation>
    </message>
</context>
<context>
    <name>lead::StageLimitsPanel</name>
    <message>
        <source>Nothing enters &amp;beyond the limit</source>
        <translation>&amp;Nada entra más allá del límite</translation>
    </message>
    <message>
        <source>Leads at most</source>
        <translation>Leads como máximo</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Rots after days without contact</source>
        <translation>Se abandona tras días sin contacto</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Más…</translation>
    </message>
    <message>
        <source>What the stage asks for, its name, colour and probability, in the settings</source>
        <translation>Lo que pide la etapa, su nombre, color y probabilidad, en los ajustes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>lead::StagePill</name>
    <message>
        <source>Stage: %1</source>
        <translation>Etapa: %1</translation>
    </message>
    <message>
        <source>Move to another stage (%1)</source>
        <translation>Mover a otra etapa (%1)</translation>
    </message>
</context>
<context>
    <name>lead::StageRulesPanel</name>
    <message>
        <source>To enter “%1” a lead needs</source>
        <translation>Para pasar a «%1», un lead necesita</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Buscar un campo</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>A next step with a &amp;date ahead</source>
        <translation>Un próximo paso con &amp;fecha futura</translation>
    </message>
    <message>
        <source>Such as an appointment. Whoever moves a lead without one is asked for it.</source>
        <translation>Por ejemplo, una cita. Se le pide a quien mueva un lead que no lo tenga.</translation>
    </message>
    <message>
        <source>Nothing enters beyond its &amp;limit</source>
        <translation>Nada entra por encima del &amp;límite</translation>
    </message>
    <message>
        <source>The stage has no limit.</source>
        <translation>La etapa no tiene límite.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n dato</numerusform>
            <numerusform>%n datos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::StatusRow</name>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Do not e-mail</source>
        <translation>No enviar correo</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>Local time %1</source>
        <translation>Hora local %1</translation>
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
        <translation>%1 hora local, abre en %2</translation>
    </message>
    <message>
        <source>%1. Calls are decent from 8:00 to 21:00 there.</source>
        <translation>%1. Allí es correcto llamar de 8:00 a 21:00.</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Movido a %1</translation>
    </message>
</context>
<context>
    <name>lead::Stepper</name>
    <message>
        <source>Step %1, %2, done</source>
        <translation>Paso %1, %2, hecho</translation>
    </message>
    <message>
        <source>Step %1, %2, current</source>
        <translation>Paso %1, %2, actual</translation>
    </message>
    <message>
        <source>Step %1, %2, not yet</source>
        <translation>Paso %1, %2, pendiente</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>lead::TabStrip</name>
    <message>
        <source>All tabs</source>
        <translation>Todas las pestañas</translation>
    </message>
    <message>
        <source>%1, unsaved changes</source>
        <translation>%1, cambios sin guardar</translation>
    </message>
</context>
<context>
    <name>lead::TagDialog</name>
    <message>
        <source>Rename the tag “%1”</source>
        <translation>Renombrar la etiqueta «%1»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Every lead that has it gets the new name.</source>
        <translation>Todos los leads que la tienen reciben el nuevo nombre.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” exists, with %n lead(s). The two become one.</source>
        <translation>
            <numerusform>«%1» ya existe, con %n lead. Las dos pasan a ser una.</numerusform>
            <numerusform>«%1» ya existe, con %n leads. Las dos pasan a ser una.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lead::TagPicker</name>
    <message>
        <source>Find or create a tag</source>
        <translation>Buscar o crear una etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Crear «%1»</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <comment>a tag</comment>
        <translation>%1, elegido</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <comment>a tag</comment>
        <translation>%1, no elegido</translation>
    </message>
</context>
<context>
    <name>lead::TagsSection</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>A tag lives as long as a lead has it. Giving one the name of another merges the two.</source>
        <translation>Una etiqueta existe mientras un lead la tenga. Si le da el nombre de otra, las dos se combinan.</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Buscar etiquetas</translation>
    </message>
    <message>
        <source>&amp;Rename or merge…</source>
        <translation>&amp;Renombrar o combinar…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Rename tags</source>
        <translation>Renombrar etiquetas</translation>
    </message>
    <message>
        <source>merge tags</source>
        <translation>combinar etiquetas</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>rótulos</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Quitar etiquetas</translation>
    </message>
    <message>
        <source>delete tags</source>
        <translation>eliminar etiquetas</translation>
    </message>
    <message>
        <source>No lead has a tag yet. Give leads one in the list with L, or in their detail.</source>
        <translation>Ningún lead tiene etiquetas aún. Asígnelas en la lista con L o en el detalle del lead.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lead(s)</source>
        <translation>
            <numerusform>%1, %n lead</numerusform>
            <numerusform>%1, %n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is “%2” now.</source>
        <translation>«%1» ahora es «%2».</translation>
    </message>
    <message>
        <source>Remove the tag “%1”?</source>
        <translation>¿Quitar la etiqueta «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) lose it. Undo brings it back.</source>
        <translation>
            <numerusform>%n lead la pierde. Deshacer la recupera.</numerusform>
            <numerusform>%n leads la pierden. Deshacer la recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>The tag “%1” is gone.</source>
        <translation>La etiqueta «%1» se ha quitado.</translation>
    </message>
</context>
<context>
    <name>lead::TaskCard</name>
    <message>
        <source>Take the task away</source>
        <translation>Quitar la tarea</translation>
    </message>
    <message>
        <source>Open the lead %1</source>
        <translation>Abrir el lead %1</translation>
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
        <translation>Recordatorio al vencer</translation>
    </message>
    <message>
        <source>Reminder %1 before</source>
        <comment>length of time</comment>
        <translation>Recordatorio %1 antes</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>person</comment>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>This time comes when the one before is done.</source>
        <translation>Esta vez llega cuando la anterior está hecha.</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Reabrir</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecha</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>&amp;Aplazar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
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
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day or date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Diga qué hay que hacer.</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Tipo de tarea</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message numerus="yes">
        <source>Next step for %n leads</source>
        <translation>
            <numerusform>Próximo paso para %n lead</numerusform>
            <numerusform>Próximo paso para %n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Más tarde hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La próxima semana</translation>
    </message>
    <message>
        <source>No length</source>
        <translation>Sin duración</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Sin recordatorio</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Al vencer</translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>length of time</comment>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>The lead&apos;s owner</source>
        <translation>El responsable del lead</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioridad</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Repetición</translation>
    </message>
    <message>
        <source>Re&amp;minder</source>
        <translation>Re&amp;cordatorio</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Resp&amp;onsable</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>Working days that the tasks are dealt out over</source>
        <translation>Días laborables entre los que se reparten las tareas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>A esta hora</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Por la mañana</translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation>Por la tarde</translation>
    </message>
    <message>
        <source>Over working days</source>
        <translation>En días laborables</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>Añadir tareas</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Añadir tarea</translation>
    </message>
    <message>
        <source>The clock skips that time on this day; it will be %1.</source>
        <translation>Ese día el reloj se salta esa hora; será a las %1.</translation>
    </message>
    <message>
        <source>Somebody who is not there any more</source>
        <translation>Alguien que ya no está</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>lead::TaskRow</name>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Por hacer: %1</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Tarea hecha</translation>
    </message>
    <message>
        <source>Task reopened</source>
        <translation>Tarea reabierta</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>hecha %1</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>Más para «%1»</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Task taken away</source>
        <translation>Tarea quitada</translation>
    </message>
    <message>
        <source>! %1</source>
        <comment>task that matters much</comment>
        <translation>! %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
</context>
<context>
    <name>lead::TasksView</name>
    <message>
        <source>Add a task</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>Nothing is planned for this lead. A task reminds you of the next step.</source>
        <translation>No hay nada previsto para este lead. Una tarea le recuerda el próximo paso.</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>HECHAS</translation>
    </message>
</context>
<context>
    <name>lead::TemplateList</name>
    <message>
        <source>&amp;Look into…</source>
        <translation>&amp;Ver…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Chosen for the headings</source>
        <translation>Para encabezados</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Plantillas de importación</translation>
    </message>
    <message>
        <source>%1, for the headings %2</source>
        <translation>%1, para los encabezados %2</translation>
    </message>
    <message>
        <source>No template yet. Map the columns of a list and choose “Save as template”; the next list with these headings is mapped by itself.</source>
        <translation>Todavía no hay plantillas. Asigne las columnas de una lista y elija «Guardar como plantilla»; la siguiente lista con estos encabezados se asigna por sí sola.</translation>
    </message>
    <message>
        <source>Another template is named “%1”.</source>
        <translation>Otra plantilla se llama «%1».</translation>
    </message>
    <message>
        <source>Rename the template “%1”</source>
        <translation>Cambiar el nombre de la plantilla «%1»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>The template “%1” is “%2” now.</source>
        <translation>La plantilla «%1» ahora se llama «%2».</translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>¿Eliminar la plantilla «%1»?</translation>
    </message>
    <message>
        <source>What was imported with it stays. Watched folders that use it take the template of each file&apos;s headings. Undo brings it back.</source>
        <translation>Lo que se importó con ella se conserva. Las carpetas vigiladas que la usan toman la plantilla de los encabezados de cada archivo. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Eliminar plantilla</translation>
    </message>
    <message>
        <source>The template “%1” is deleted.</source>
        <translation>La plantilla «%1» está eliminada.</translation>
    </message>
</context>
<context>
    <name>lead::TestEdit</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Elija un campo.</translation>
    </message>
</context>
<context>
    <name>lead::TextValuesEdit</name>
    <message>
        <source>%1, from</source>
        <translation>%1, desde</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Several with commas between</source>
        <translation>Varios separados por comas</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, hasta</translation>
    </message>
    <message>
        <source>to</source>
        <comment>Between two numbers</comment>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>lead::TextsSection</name>
    <message>
        <source>Scripts and templates</source>
        <translation>Guiones y plantillas</translation>
    </message>
    <message>
        <source>What to say on the telephone in each stage, and notes that are written often. “{first_name}” stands for what is known of the lead. Everybody who works here has the same.</source>
        <translation>Qué decir por teléfono en cada etapa, y notas que se escriben a menudo. «{first_name}» representa lo que se sabe del lead. Todos los que trabajan aquí tienen los mismos.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Texto de la plantilla</translation>
    </message>
    <message>
        <source>A&amp;dd template</source>
        <translation>Aña&amp;dir plantilla</translation>
    </message>
    <message>
        <source>Re&amp;move template</source>
        <translation>&amp;Quitar plantilla</translation>
    </message>
    <message>
        <source>Call scripts</source>
        <translation>Guiones de llamada</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>The script stands beside the calls with every lead in this stage.</source>
        <translation>El guion aparece junto a las llamadas de todos los leads de esta etapa.</translation>
    </message>
    <message>
        <source>script</source>
        <translation>guion</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>Call script</source>
        <translation>Guion de llamada</translation>
    </message>
    <message>
        <source>what to say</source>
        <translation>qué decir</translation>
    </message>
    <message>
        <source>Note templates</source>
        <translation>Plantillas de notas</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>snippets</source>
        <translation>fragmentos</translation>
    </message>
    <message>
        <source>text blocks</source>
        <translation>bloques de texto</translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation>Añadir una plantilla</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insertar un campo</translation>
    </message>
    <message>
        <source>Insert a field into: %1</source>
        <comment>name of an editor</comment>
        <translation>Insertar un campo en: %1</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mi nombre</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Otros campos</translation>
    </message>
    <message>
        <source>Hello {first_name}, this is {my_name}…</source>
        <translation>Hola, {first_name}, soy {my_name}…</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <source>Scripts and templates are saved.</source>
        <translation>Los guiones y las plantillas están guardados.</translation>
    </message>
    <message>
        <source>There are no templates yet.</source>
        <translation>Todavía no hay plantillas.</translation>
    </message>
</context>
<context>
    <name>lead::ThresholdBar</name>
    <message>
        <source>From %1 to %2: warm from %3, hot from %4</source>
        <translation>De %1 a %2: templado desde %3, caliente desde %4</translation>
    </message>
</context>
<context>
    <name>lead::TimeGrid</name>
    <message>
        <source>Hours of the days</source>
        <translation>Horas de los días</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>This time of a repeated task comes when the one before is done.</source>
        <translation>Esta vez de una tarea repetida llega cuando la anterior está hecha.</translation>
    </message>
    <message>
        <source>What is done stays where it was.</source>
        <translation>Lo hecho se queda donde estaba.</translation>
    </message>
    <message>
        <source>Picked up %1. Arrows move it, Enter puts it down, Esc puts it back.</source>
        <translation>Tomada %1. Las flechas la mueven, Intro la suelta, Esc la devuelve.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, free</source>
        <comment>day, time</comment>
        <translation>%1, %2, libre</translation>
    </message>
    <message>
        <source>this hour comes twice</source>
        <translation>esta hora viene dos veces</translation>
    </message>
    <message>
        <source>the clock skips this hour</source>
        <translation>el reloj se salta esta hora</translation>
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
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Copiar la entrada</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin on top</source>
        <translation>Fijar arriba</translation>
    </message>
</context>
<context>
    <name>lead::TimelineDelegate</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
</context>
<context>
    <name>lead::TimelineModel</name>
    <message>
        <source>TODAY</source>
        <translation>HOY</translation>
    </message>
    <message>
        <source>YESTERDAY</source>
        <translation>AYER</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>Day and month as QLocale formats them: &quot;Nov 18&quot; in English, &quot;18. Nov&quot; (d. MMM) in German</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>The same with the year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>PINNED</source>
        <translation>FIJADAS</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n times</source>
        <translation>
            <numerusform>%1 · %n vez</numerusform>
            <numerusform>%1 · %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <comment>who, what, when</comment>
        <translation>%1 %2, %3.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Por %1.</translation>
    </message>
</context>
<context>
    <name>lead::ToastView</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>lead::Tour</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>One field for everything</source>
        <translation>Un campo para todo</translation>
    </message>
    <message>
        <source>%1 finds leads, commands and places from anywhere. Type &gt; for commands only.</source>
        <translation>%1 encuentra leads, comandos y lugares desde cualquier parte. Escriba &gt; para ver solo comandos.</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Traer una lista</translation>
    </message>
    <message>
        <source>Drop a CSV file anywhere on this window. Nothing is written before you have seen what becomes of it.</source>
        <translation>Suelte un archivo CSV en cualquier parte de esta ventana. No se escribe nada antes de que vea el resultado.</translation>
    </message>
    <message>
        <source>Every command has a key</source>
        <translation>Cada comando tiene su tecla</translation>
    </message>
    <message>
        <source>%1 shows them all. Letters work wherever you are not typing.</source>
        <translation>%1 los muestra todos. Las letras funcionan siempre que no esté escribiendo.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nada se pierde</translation>
    </message>
    <message>
        <source>%1 takes back what you did, also an import. What happened is kept under the bell.</source>
        <translation>%1 revierte lo que hizo, también una importación. Lo ocurrido se guarda en la campana.</translation>
    </message>
</context>
<context>
    <name>lead::TrialView</name>
    <message>
        <source>Pick a lead…</source>
        <translation>Elegir un lead…</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Abrir el lead</translation>
    </message>
    <message>
        <source>100 by chance</source>
        <translation>100 al azar</translation>
    </message>
    <message>
        <source>Leads that are tried</source>
        <translation>Leads que se prueban</translation>
    </message>
    <message>
        <source>Pick a lead</source>
        <translation>Elegir un lead</translation>
    </message>
    <message>
        <source>Which lead do you want to try?</source>
        <translation>¿Qué lead quiere probar?</translation>
    </message>
    <message>
        <source>That could not be worked out. %1</source>
        <translation>No se pudo calcular. %1</translation>
    </message>
    <message>
        <source>There are no leads to try.</source>
        <translation>No hay leads que probar.</translation>
    </message>
    <message>
        <source>%1 leads by chance: %2 rise, %3 fall.</source>
        <translation>%1 leads al azar: %2 suben, %3 bajan.</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>descalificado</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>nota %1</translation>
    </message>
    <message>
        <source>fit %1 %</source>
        <translation>ajuste %1 %</translation>
    </message>
    <message>
        <source>%1 (until now %2)</source>
        <translation>%1 (hasta ahora %2)</translation>
    </message>
</context>
<context>
    <name>lead::UndoImportDialog</name>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>¿Deshacer la importación de %1?</translation>
    </message>
    <message>
        <source>%1 leads and values that nobody touched go back to what they were. %2 were worked on since and stay as they are:</source>
        <translation>%1 leads y valores que nadie tocó vuelven a ser lo que eran. %2 se trabajaron desde entonces y se quedan como están:</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>Lo que se queda como está</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Undo untouched only</source>
        <translation>&amp;Deshacer solo lo no tocado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>lead, why it stays</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 is “%3” now, changed by %4 on %5</source>
        <comment>lead, field, value, person, when</comment>
        <translation>%1 · %2 es «%3» ahora, cambiado por %4 el %5</translation>
    </message>
</context>
<context>
    <name>lead::UndoQuestion</name>
    <message>
        <source>%1 changed %2, %3.</source>
        <comment>person, lead, when</comment>
        <translation>%1 cambió %2, %3.</translation>
    </message>
    <message>
        <source>%1 changed %2 of %3 to “%4”, %5.</source>
        <comment>person, field, lead, value, when</comment>
        <translation>%1 cambió %2 de %3 a «%4», %5.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n values were changed since “%1”</source>
        <translation>
            <numerusform>%n valor ha cambiado desde «%1»</numerusform>
            <numerusform>%n valores han cambiado desde «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep leaves these as they are and takes back the rest.</source>
        <translation>Conservar deja estos como están y revierte el resto.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Undo anyway</source>
        <translation>&amp;Deshacer igualmente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>lead::UnplannedList</name>
    <message>
        <source>%1, %2, no next step</source>
        <comment>lead, stage</comment>
        <translation>%1, %2, sin próximo paso</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>stage, owner</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Every open lead has a next step.</source>
        <translation>Cada lead abierto tiene un próximo paso.</translation>
    </message>
    <message>
        <source>Leads without a next step</source>
        <translation>Leads sin próximo paso</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sin próximo paso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads, the best %1 below. Drag one to a time.</source>
        <translation>
            <numerusform>%Ln lead, abajo los %1 mejores. Arrastre uno a una hora.</numerusform>
            <numerusform>%Ln leads, abajo los %1 mejores. Arrastre uno a una hora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads. Drag one to a time.</source>
        <translation>
            <numerusform>%Ln lead. Arrástrelo a una hora.</numerusform>
            <numerusform>%Ln leads. Arrastre uno a una hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The leads could not be listed. %1</source>
        <translation>No se pudieron listar los leads. %1</translation>
    </message>
    <message>
        <source>There are no leads yet.</source>
        <translation>Todavía no hay leads.</translation>
    </message>
</context>
<context>
    <name>lead::UsersSection</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Everybody who works leads here. Whoever leaves is switched off and stays in the history.</source>
        <translation>Todos los que trabajan leads aquí. Quien se va se desactiva y sigue en el historial.</translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation>&amp;Añadir usuario</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>invite</source>
        <translation>invitar</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>gerente</translation>
    </message>
    <message>
        <source>Switch a user off</source>
        <translation>Desactivar un usuario</translation>
    </message>
    <message>
        <source>deactivate</source>
        <translation>desactivar</translation>
    </message>
    <message>
        <source>remove user</source>
        <translation>quitar usuario</translation>
    </message>
    <message>
        <source>hand over leads</source>
        <translation>traspasar leads</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Name of user %1</source>
        <translation>Nombre del usuario %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>E-mail of %1</source>
        <translation>Correo de %1</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rol de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Desactivar a %1</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>Activar a %1</translation>
    </message>
    <message>
        <source>This is you. Somebody else can switch you off.</source>
        <translation>Es usted. Otra persona puede desactivarle.</translation>
    </message>
    <message>
        <source>%1 keeps them</source>
        <translation>%1 los conserva</translation>
    </message>
    <message>
        <source>Nobody: they wait for an owner</source>
        <translation>Nadie: esperan un responsable</translation>
    </message>
    <message>
        <source>Switch %1 off?</source>
        <translation>¿Desactivar a %1?</translation>
    </message>
    <message>
        <source>%1 can own no new leads then and stays in the history. This applies when you save.</source>
        <translation>%1 ya no podrá ser responsable de nuevos leads y seguirá en el historial. Se aplica al guardar.</translation>
    </message>
    <message numerus="yes">
        <source>Who gets the %n lead(s) and the open tasks?</source>
        <translation>
            <numerusform>¿Quién recibe el %n lead y las tareas abiertas?</numerusform>
            <numerusform>¿Quién recibe los %n leads y las tareas abiertas?</numerusform>
        </translation>
    </message>
    <message>
        <source>The users are saved.</source>
        <translation>Los usuarios se han guardado.</translation>
    </message>
    <message>
        <source>What roles may do</source>
        <translation>Qué puede hacer cada rol</translation>
    </message>
    <message>
        <source>Sees everything and changes nothing.</source>
        <translation>Lo ve todo y no cambia nada.</translation>
    </message>
    <message>
        <source>Works leads: adds, edits, calls, moves and merges them, writes notes and tasks.</source>
        <translation>Trabaja los leads: los añade, edita, llama, mueve y combina; escribe notas y tareas.</translation>
    </message>
    <message>
        <source>Also imports and exports, erases for good, keeps backups and sets the workspace up.</source>
        <translation>Además importa y exporta, borra definitivamente, hace copias y configura el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Also says who works here and in which role.</source>
        <translation>Además decide quién trabaja aquí y con qué rol.</translation>
    </message>
    <message>
        <source>Roles keep colleagues from mistakes. They do not defend the file from somebody who can open it with other programs.</source>
        <translation>Los roles evitan errores entre colegas. No protegen el archivo de quien pueda abrirlo con otros programas.</translation>
    </message>
</context>
<context>
    <name>lead::ValueEditor</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
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
        <translation>Separar con comas</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Day of %1</source>
        <translation>Día de %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>lead::ValuesEdit</name>
    <message>
        <source>Say what to compare with.</source>
        <translation>Indique con qué comparar.</translation>
    </message>
</context>
<context>
    <name>lead::VersionList</name>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Versions of the scoring rules</source>
        <translation>Versiones de las reglas de puntuación</translation>
    </message>
    <message>
        <source>Scoring rules</source>
        <translation>Reglas de puntuación</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Being edited</source>
        <translation>En edición</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n cambio sin guardar</numerusform>
            <numerusform>%n cambios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Version %1: no scoring</source>
        <translation>Versión %1: sin puntuación</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecha</translation>
    </message>
</context>
<context>
    <name>lead::WelcomePage</name>
    <message>
        <source>Welcome to Leadwright</source>
        <translation>Le damos la bienvenida a Leadwright</translation>
    </message>
    <message>
        <source>Your leads stay in one file on this computer. How do you want to begin?</source>
        <translation>Sus leads se quedan en un archivo de este equipo. ¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>Open the &amp;sample team</source>
        <translation>Abrir el equipo de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Look around in an invented team with 2,000 leads; nothing of yours is touched.</source>
        <translation>Explore un equipo inventado con 2.000 leads; no se toca nada suyo.</translation>
    </message>
    <message>
        <source>&amp;Import a list</source>
        <translation>&amp;Importar una lista</translation>
    </message>
    <message>
        <source>Bring in a CSV or text file of any program; its columns are recognised.</source>
        <translation>Traiga un archivo CSV o de texto de cualquier programa; sus columnas se reconocen.</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Begin with an empty workspace and the stages that fit your kind of sales.</source>
        <translation>Empiece con un espacio de trabajo vacío y las etapas propias de su tipo de ventas.</translation>
    </message>
</context>
<context>
    <name>lead::WindowCommands</name>
    <message>
        <source>New workspace…</source>
        <translation>Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>Create a file</source>
        <translation>Crear un archivo</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open the sample team</source>
        <translation>Abrir el equipo de ejemplo</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Bring in leads</source>
        <translation>Traer leads</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Volver a hacer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search and commands…</source>
        <translation>Búsqueda y comandos…</translation>
    </message>
    <message>
        <source>Collapse the navigation</source>
        <translation>Contraer la navegación</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Expand the navigation</source>
        <translation>Expandir la navegación</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>Teclas rápidas</translation>
    </message>
    <message>
        <source>Show the hints again</source>
        <translation>Volver a mostrar los consejos</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Deshacer «%1»</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Rehacer «%1»</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>Open a workspace first</source>
        <translation>Abra primero un espacio de trabajo</translation>
    </message>
    <message>
        <source>There is nothing to go back to</source>
        <translation>No hay nada a lo que volver</translation>
    </message>
    <message>
        <source>There is nothing to go forward to</source>
        <translation>No hay nada hacia adelante</translation>
    </message>
    <message>
        <source>Another import is running</source>
        <translation>Hay otra importación en curso</translation>
    </message>
    <message>
        <source>Add a lead…</source>
        <translation>Añadir un lead…</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Lead nuevo</translation>
    </message>
    <message>
        <source>Create a lead</source>
        <translation>Crear un lead</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Quién cambió qué</translation>
    </message>
    <message>
        <source>Decide rows that were set aside…</source>
        <translation>Decidir las filas apartadas…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>No row waits for a decision</source>
        <translation>Ninguna fila espera una decisión</translation>
    </message>
</context>
<context>
    <name>lead::WindowMenus</name>
    <message>
        <source>&amp;Workspace</source>
        <translation>Espacio de &amp;trabajo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Lead</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
</context>
<context>
    <name>lead::WindowSet</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message numerus="yes">
        <source>The import of %1 was stopped; %n leads are in.</source>
        <translation>
            <numerusform>Se detuvo la importación de %1; ha entrado %n lead.</numerusform>
            <numerusform>Se detuvo la importación de %1; han entrado %n leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is imported: %n leads.</source>
        <translation>
            <numerusform>%1 se ha importado: %n lead.</numerusform>
            <numerusform>%1 se ha importado: %n leads.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the leads</source>
        <translation>Mostrar los leads</translation>
    </message>
    <message>
        <source>%1 is not finished. Stop it and quit?</source>
        <translation>%1 no ha terminado. ¿Detener y salir?</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are not finished. Stop them and quit?</source>
        <translation>
            <numerusform>%n proceso no ha terminado. ¿Detenerlo y salir?</numerusform>
            <numerusform>%n procesos no han terminado. ¿Detenerlos y salir?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done until now stays and can be undone.</source>
        <translation>Lo hecho hasta ahora se conserva y se puede deshacer.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>%1 in the watched folder %2 was left alone. %3</source>
        <comment>file, folder, why</comment>
        <translation>%1 de la carpeta vigilada %2 se dejó como estaba. %3</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>Mostrar las carpetas</translation>
    </message>
    <message numerus="yes">
        <source>%1 from the watched folder %2 is imported: %n leads.</source>
        <comment>file, folder</comment>
        <translation>
            <numerusform>%1 de la carpeta vigilada %2 está importado: %n lead.</numerusform>
            <numerusform>%1 de la carpeta vigilada %2 está importado: %n leads.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring knows acts that are not in this workspace. Look at Settings, Data, End of the journal.</source>
        <translation>El llavero conoce operaciones que no están en este espacio de trabajo. Mire en Ajustes, Datos, Final del diario.</translation>
    </message>
</context>
<context>
    <name>lead::WorkspaceCare</name>
    <message>
        <source>%1 can only be read: its file or folder is write-protected, or a newer version of Leadwright wrote it.</source>
        <translation>%1 solo se puede leer: su archivo o su carpeta están protegidos contra escritura, o lo escribió una versión más nueva de Leadwright.</translation>
    </message>
    <message>
        <source>%1 lies on a network drive, so only this program has it open. Others can open it when you have closed it.</source>
        <translation>%1 está en una unidad de red, así que solo este programa lo tiene abierto. Otros podrán abrirlo cuando usted lo cierre.</translation>
    </message>
    <message>
        <source>Something in %1 does not fit together. Look at Settings, Data, Integrity.</source>
        <translation>Algo en %1 no encaja. Mire en Ajustes, Datos, Integridad.</translation>
    </message>
    <message>
        <source>The daily backup of %1 could not be made. %2</source>
        <translation>No se pudo hacer la copia de seguridad diaria de %1. %2</translation>
    </message>
    <message>
        <source>The lists of %1 did not show what it holds. They were made anew; nothing is lost. %2</source>
        <translation>Las listas de %1 no mostraban lo que contiene. Se han hecho de nuevo; no se ha perdido nada. %2</translation>
    </message>
    <message>
        <source>%1 is damaged. Stop working in it: recover what can be read, or restore a backup under Settings, Data.</source>
        <translation>%1 está dañado. Deje de trabajar en él: recupere lo que se pueda leer o restaure una copia en Ajustes, Datos.</translation>
    </message>
</context>
<context>
    <name>lead::WorkspaceClaim</name>
    <message>
        <source>This workspace is open in another Leadwright, which does not answer. Close that one, or wait until it has finished.</source>
        <translation>Este espacio de trabajo está abierto en otro Leadwright, que no responde. Ciérrelo o espere a que termine.</translation>
    </message>
</context>
<context>
    <name>lead::WorkspaceDoor</name>
    <message>
        <source>%1 leads are read.</source>
        <translation>%1 leads leídos.</translation>
    </message>
    <message>
        <source>%1 leads are invented.</source>
        <translation>%1 leads inventados.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>Creando %1</translation>
    </message>
    <message>
        <source>Making the sample team</source>
        <translation>Creando el equipo de ejemplo</translation>
    </message>
</context>
<context>
    <name>lead::WorkspaceSection</name>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Everybody who works in this workspace shares these.</source>
        <translation>Común a todos los que trabajan en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Stands above the navigation and in the title of the window.</source>
        <translation>Aparece sobre la navegación y en el título de la ventana.</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Of amounts that name none.</source>
        <translation>De los importes que no indican ninguna.</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>dollar</source>
        <translation>dólar</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>euro</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>How telephone numbers and places without a country are read.</source>
        <translation>Cómo se leen los teléfonos y lugares sin país.</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>números de teléfono</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>In which days begin and end, for the reports too.</source>
        <translation>En la que empiezan y terminan los días, también en los informes.</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>The workspace is saved.</source>
        <translation>El espacio de trabajo se ha guardado.</translation>
    </message>
</context>
<context>
    <name>lead::WorkspaceSwitcher</name>
    <message>
        <source>Choose a workspace</source>
        <translation>Elegir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspace %1; choose another</source>
        <translation>Espacio de trabajo %1; elegir otro</translation>
    </message>
</context>
</TS>
