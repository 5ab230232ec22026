<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>Backup</name>
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
        <source>%1 leads have a source without a name.</source>
        <translation>%1 leads tienen una fuente sin nombre.</translation>
    </message>
    <message>
        <source>%1 notes and calls belong to no lead.</source>
        <translation>%1 notas y llamadas no pertenecen a ningún lead.</translation>
    </message>
    <message>
        <source>The counts of %1 imports do not add up to their rows.</source>
        <translation>Los recuentos de %1 importaciones no suman sus filas.</translation>
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
        <source>There is no help on “%1”. “leadwright-cli help” lists the commands.</source>
        <translation>No hay ayuda sobre «%1». «leadwright-cli help» muestra los comandos.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>“leadwright-cli help COMMAND” says more; “help conditions” explains --where.
Exit: 0 done, 1 failed, 2 wrong usage, 3 done but some rows were rejected, 130 cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this page.</source>
        <translation>Muestra esta página.</translation>
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
        <source>“leadwright-cli --workspace FILE init” creates one.</source>
        <translation>«leadwright-cli --workspace ARCHIVO init» crea uno.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a lead. “leads” lists them with their numbers.</source>
        <translation>«%1» no es el número de un lead. «leads» los muestra con sus números.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>La opción %1 necesita un valor.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “leadwright-cli help” lists them.</source>
        <translation>No existe el comando «%1». «leadwright-cli help» los muestra.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
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
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
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
    <name>DelimitedFile</name>
    <message>
        <source>“%1” is %2, not a list in text form. %3</source>
        <translation>«%1» es %2, no una lista en forma de texto. %3</translation>
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
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>There is no file “%1”. Check the name, or whether the drive is connected.</source>
        <translation>No existe el archivo «%1». Compruebe el nombre o si la unidad está conectada.</translation>
    </message>
    <message>
        <source>The file “%1” may not be read. Ask its owner for permission, or copy it to your own folder.</source>
        <translation>No se permite leer el archivo «%1». Pida permiso a su propietario o cópielo a su carpeta.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads back to itself. Choose the file that it should point to.</source>
        <translation>«%1» es un enlace que vuelve a sí mismo. Elija el archivo al que debería apuntar.</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened. Try again, or copy it to this computer first.</source>
        <translation>No se pudo abrir el archivo «%1». Inténtelo de nuevo o cópielo antes a este equipo.</translation>
    </message>
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
    <message>
        <source>The file “%1” could not be read to its end. Check the drive or the network, then try again.</source>
        <translation>No se pudo leer el archivo «%1» hasta el final. Compruebe la unidad o la red e inténtelo de nuevo.</translation>
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
    <name>Journal</name>
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
</context>
<context>
    <name>LeadReader</name>
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
    <name>LeadService</name>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
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
    <name>Migrator</name>
    <message>
        <source>This copy of Leadwright lacks schema %1. Install it again.</source>
        <translation>A esta copia de Leadwright le falta el esquema %1. Instálela de nuevo.</translation>
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
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
</context>
<context>
    <name>lead</name>
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
        <source>, </source>
        <translation>, </translation>
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
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quiso decir «%1»?</translation>
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
        <translation>Nota</translation>
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
    <name>lead::Reader</name>
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
