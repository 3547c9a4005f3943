<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;New draft</source>
            <translation>&amp;Nuevo draft</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>&amp;Inicio</translation>
        </message>
        <message>
            <source>&amp;Pause the draft</source>
            <translation>&amp;Pausar el draft</translation>
        </message>
        <message>
            <source>&amp;Take back the last pick</source>
            <translation>&amp;Deshacer el último pick</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Players</source>
            <translation>&amp;Jugadores</translation>
        </message>
        <message>
            <source>&amp;Board</source>
            <translation>&amp;Tablero</translation>
        </message>
        <message>
            <source>&amp;Teams</source>
            <translation>&amp;Equipos</translation>
        </message>
        <message>
            <source>T&amp;rades</source>
            <translation>&amp;Canjes</translation>
        </message>
        <message>
            <source>&amp;Analysis</source>
            <translation>&amp;Análisis</translation>
        </message>
        <message>
            <source>Like the &amp;system</source>
            <translation>Como el &amp;sistema</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Previous pick</source>
            <translation>Pick &amp;anterior</translation>
        </message>
        <message>
            <source>&amp;Next pick</source>
            <translation>Pick &amp;siguiente</translation>
        </message>
        <message>
            <source>Previous &amp;round</source>
            <translation>R&amp;onda anterior</translation>
        </message>
        <message>
            <source>Next r&amp;ound</source>
            <translation>Ro&amp;nda siguiente</translation>
        </message>
        <message>
            <source>To the &amp;beginning</source>
            <translation>Al &amp;principio</translation>
        </message>
        <message>
            <source>To the &amp;end, or live</source>
            <translation>Al &amp;final, o en vivo</translation>
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation>&amp;Teclado</translation>
        </message>
        <message>
            <source>&amp;About Warroom</source>
            <translation>Acerca &amp;de Warroom</translation>
        </message>
        <message>
            <source>&amp;Resume the draft</source>
            <translation>&amp;Reanudar el draft</translation>
        </message>
        <message>
            <source>Pla&amp;y or stop</source>
            <translation>&amp;Reproducir o detener</translation>
        </message>
        <message>
            <source>&amp;Positions for any colour vision</source>
            <translation>&amp;Posiciones para toda visión del color</translation>
        </message>
        <message>
            <source>Reduce &amp;motion</source>
            <translation>Reducir el &amp;movimiento</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Ajustes</translation>
        </message>
        <message>
            <source>&amp;Import a list</source>
            <translation>&amp;Importar una lista</translation>
        </message>
        <message>
            <source>&amp;Start the draft</source>
            <translation>&amp;Empezar el draft</translation>
        </message>
        <message>
            <source>&amp;Correct a pick…</source>
            <translation>&amp;Corregir un pick…</translation>
        </message>
        <message>
            <source>Pick &amp;for a team…</source>
            <translation>Elegir por &amp;un equipo…</translation>
        </message>
        <message>
            <source>&amp;Hand a team over…</source>
            <translation>Entre&amp;gar un equipo…</translation>
        </message>
        <message>
            <source>Change the &amp;order…</source>
            <translation>Cambiar el &amp;orden…</translation>
        </message>
        <message>
            <source>&amp;Add or take time…</source>
            <translation>&amp;Añadir o quitar tiempo…</translation>
        </message>
        <message>
            <source>&amp;End the draft…</source>
            <translation>Termi&amp;nar el draft…</translation>
        </message>
        <message>
            <source>&amp;Join a draft</source>
            <translation>&amp;Unirse a un draft</translation>
        </message>
        <message>
            <source>Call me &amp;when my pick comes</source>
            <translation>A&amp;visarme cuando llegue mi elección</translation>
        </message>
        <message>
            <source>&amp;Invite others…</source>
            <translation>&amp;Invitar a otros…</translation>
        </message>
        <message>
            <source>H&amp;ost a draft</source>
            <translation>A&amp;brir un draft a otros</translation>
        </message>
    </context>
    <context>
        <name>CatalogError</name>
        <message>
            <source>priority '%1' is not a whole number from 1</source>
            <translation>la prioridad «%1» no es un número entero desde 1</translation>
        </message>
        <message>
            <source>%1 '%2' is not a colour like #97233F</source>
            <translation>%1 «%2» no es un color como #97233F</translation>
        </message>
        <message>
            <source>no column '%1'</source>
            <translation>falta la columna «%1»</translation>
        </message>
        <message>
            <source>%1 is empty</source>
            <translation>%1 está vacío</translation>
        </message>
        <message>
            <source>%1 '%2' is neither true nor false</source>
            <translation>%1 «%2» no es ni true ni false</translation>
        </message>
        <message>
            <source>%1 '%2' is already on line %3</source>
            <translation>%1 «%2» ya está en la línea %3</translation>
        </message>
        <message>
            <source>rank '%1' is not a whole number from 1</source>
            <translation>el puesto «%1» no es un número entero desde 1</translation>
        </message>
        <message>
            <source>points '%1' are not a number</source>
            <translation>los puntos «%1» no son un número</translation>
        </message>
        <message>
            <source>value '%1' is not a number</source>
            <translation>el valor «%1» no es un número</translation>
        </message>
        <message>
            <source>overall '%1' is not a whole number from 1</source>
            <translation>overall «%1» no es un número entero desde 1</translation>
        </message>
        <message>
            <source>round '%1' is not a whole number from 1</source>
            <translation>la ronda «%1» no es un número entero desde 1</translation>
        </message>
        <message>
            <source>pick_in_round '%1' is not a whole number from 1</source>
            <translation>pick_in_round «%1» no es un número entero desde 1</translation>
        </message>
        <message>
            <source>overall %1 stands where %2 is due</source>
            <translation>overall %1 está donde toca %2</translation>
        </message>
        <message>
            <source>round %1 stands after round %2</source>
            <translation>la ronda %1 está después de la ronda %2</translation>
        </message>
        <message>
            <source>pick '%1' is not a whole number from 1</source>
            <translation>el pick «%1» no es un número entero desde 1</translation>
        </message>
        <message>
            <source>purpose '%1' is neither market nor value</source>
            <translation>el propósito «%1» no es ni market ni value</translation>
        </message>
        <message>
            <source>value '%1' of a pick is not a number from 0</source>
            <translation>el valor «%1» de un pick no es un número desde 0</translation>
        </message>
        <message>
            <source>pick %1 stands where %2 is due</source>
            <translation>el pick %1 está donde toca %2</translation>
        </message>
        <message>
            <source>the columns are separated by semicolons; save the file with commas</source>
            <translation>las columnas están separadas por punto y coma; guarda el archivo con comas</translation>
        </message>
        <message>
            <source>column '%1' is there twice</source>
            <translation>la columna «%1» está dos veces</translation>
        </message>
        <message>
            <source>larger than %1 MB</source>
            <translation>mayor de %1 MB</translation>
        </message>
        <message>
            <source>not UTF-8 text</source>
            <translation>no es texto UTF-8</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>el archivo está vacío</translation>
        </message>
        <message>
            <source>nothing below the line that names the columns</source>
            <translation>no hay nada bajo la línea que nombra las columnas</translation>
        </message>
        <message>
            <source>the first line has %1 fields, this one %2</source>
            <translation>la primera línea tiene %1 campos; esta, %2</translation>
        </message>
        <message>
            <source>cannot be opened: %1</source>
            <translation>no se puede abrir: %1</translation>
        </message>
        <message>
            <source>there is no team '%1'</source>
            <translation>no existe el equipo «%1»</translation>
        </message>
        <message>
            <source>more than %1 rows</source>
            <translation>más de %1 filas</translation>
        </message>
        <message>
            <source>more than %1 fields</source>
            <translation>más de %1 campos</translation>
        </message>
        <message>
            <source>'%1' is longer than %2 characters</source>
            <translation>«%1» tiene más de %2 caracteres</translation>
        </message>
        <message>
            <source>a quotation mark inside '%1': put the whole field in quotation marks and double the one inside</source>
            <translation>unas comillas dentro de «%1»: pon todo el campo entre comillas y duplica las de dentro</translation>
        </message>
        <message>
            <source>a quotation mark opens here and never closes</source>
            <translation>aquí se abren unas comillas que nunca se cierran</translation>
        </message>
        <message>
            <source>text after the quotation mark that closes '%1'</source>
            <translation>texto después de las comillas que cierran «%1»</translation>
        </message>
        <message>
            <source>height '%1' is not a number of inches</source>
            <translation>la altura «%1» no es un número de pulgadas</translation>
        </message>
        <message>
            <source>weight '%1' is not a number of pounds</source>
            <translation>el peso «%1» no es un número de libras</translation>
        </message>
        <message>
            <source>40-yard dash '%1' is not a number of seconds</source>
            <translation>las 40 yardas «%1» no son un número de segundos</translation>
        </message>
        <message>
            <source>bench press '%1' is not a number of repetitions</source>
            <translation>el press de banca «%1» no es un número de repeticiones</translation>
        </message>
        <message>
            <source>vertical jump '%1' is not a number of inches</source>
            <translation>el salto vertical «%1» no es un número de pulgadas</translation>
        </message>
        <message>
            <source>broad jump '%1' is not a number of inches</source>
            <translation>el salto de longitud «%1» no es un número de pulgadas</translation>
        </message>
        <message>
            <source>three-cone drill '%1' is not a number of seconds</source>
            <translation>los tres conos «%1» no son un número de segundos</translation>
        </message>
        <message>
            <source>shuttle '%1' is not a number of seconds</source>
            <translation>el shuttle «%1» no es un número de segundos</translation>
        </message>
        <message>
            <source>arm length '%1' is not a number of inches</source>
            <translation>el brazo «%1» no es un número de pulgadas</translation>
        </message>
        <message>
            <source>hand size '%1' is not a number of inches</source>
            <translation>la mano «%1» no es un número de pulgadas</translation>
        </message>
        <message>
            <source>rank '%1' is not a number</source>
            <translation>el puesto «%1» no es un número</translation>
        </message>
        <message>
            <source>draft position '%1' is not a number</source>
            <translation>la posición de draft «%1» no es un número</translation>
        </message>
        <message>
            <source>tier '%1' is not a number</source>
            <translation>el nivel «%1» no es un número</translation>
        </message>
        <message>
            <source>no column is marked as the players' names</source>
            <translation>ninguna columna está marcada como el nombre de los jugadores</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1, línea %2: %3</translation>
        </message>
        <message>
            <source>season '%1' is not a year</source>
            <translation>la temporada «%1» no es un año</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>Time on the clock</source>
            <translation>Tiempo en turno</translation>
        </message>
        <message>
            <source>each pick, coloured by position</source>
            <translation>cada pick, con el color de su posición</translation>
        </message>
        <message>
            <source>Position runs</source>
            <translation>Rachas por posición</translation>
        </message>
        <message>
            <source>players taken, by pick</source>
            <translation>jugadores elegidos, por pick</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>picks against board rank</source>
            <translation>picks frente al ranking</translation>
        </message>
        <message>
            <source>Trades</source>
            <translation>Canjes</translation>
        </message>
        <message>
            <source>value given and received</source>
            <translation>valor entregado y recibido</translation>
        </message>
        <message>
            <source>Grades</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>value over the slots used</source>
            <translation>valor frente a los picks usados</translation>
        </message>
    </context>
    <context>
        <name>CorrectionWords</name>
        <message>
            <source>made just now</source>
            <translation>hecho ahora mismo</translation>
        </message>
        <message numerus="yes">
            <source>made %n minute(s) ago</source>
            <translation>
                <numerusform>hecho hace %n minuto</numerusform>
                <numerusform>hecho hace %n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>made %n hour(s) ago</source>
            <translation>
                <numerusform>hecho hace %n hora</numerusform>
                <numerusform>hecho hace %n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>made %n day(s) ago</source>
            <translation>
                <numerusform>hecho hace %n día</numerusform>
                <numerusform>hecho hace %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>The roster has only %1 places: %2</source>
            <translation>La plantilla solo tiene %1 puestos: %2</translation>
        </message>
        <message>
            <source>More than %1 %2 on the roster: %3</source>
            <translation>Más de %1 %2 en la plantilla: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n trade(s) gave away what this takes back</source>
            <translation>
                <numerusform>%n canje entregó lo que esto recupera</numerusform>
                <numerusform>%n canjes entregaron lo que esto recupera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open offer(s) can no longer be kept</source>
            <translation>
                <numerusform>%n oferta abierta ya no puede mantenerse</numerusform>
                <numerusform>%n ofertas abiertas ya no pueden mantenerse</numerusform>
            </translation>
        </message>
        <message>
            <source>No trade depends on it</source>
            <translation>Ningún canje depende de ello</translation>
        </message>
        <message>
            <source>%1 was taken at %2: %3</source>
            <translation>%1 fue elegido en %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n later pick(s) stay as they are</source>
            <translation>
                <numerusform>%n pick posterior queda como está</numerusform>
                <numerusform>%n picks posteriores quedan como están</numerusform>
            </translation>
        </message>
        <message>
            <source>Rosters still fit</source>
            <translation>Las plantillas siguen encajando</translation>
        </message>
        <message>
            <source>Swap: %1 for %2</source>
            <translation>Cambiar: %1 por %2</translation>
        </message>
        <message>
            <source>Leave %1 open</source>
            <translation>Dejar %1 abierto</translation>
        </message>
    </context>
    <context>
        <name>Digest</name>
        <message numerus="yes">
            <source>%n pick(s)</source>
            <translation>
                <numerusform>%n elección</numerusform>
                <numerusform>%n elecciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of yours</source>
            <translation>
                <numerusform>%n tuya</numerusform>
                <numerusform>%n tuyas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trade(s)</source>
            <translation>
                <numerusform>%n intercambio</numerusform>
                <numerusform>%n intercambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n mensaje</numerusform>
                <numerusform>%n mensajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to you</source>
            <translation>
                <numerusform>%n para ti</numerusform>
                <numerusform>%n para ti</numerusform>
            </translation>
        </message>
        <message>
            <source>the draft is over</source>
            <translation>el draft ha terminado</translation>
        </message>
    </context>
    <context>
        <name>DraftFormat</name>
        <message>
            <source>Linear</source>
            <translation>Lineal</translation>
        </message>
        <message>
            <source>Snake</source>
            <translation>Snake</translation>
        </message>
        <message>
            <source>Third-round reversal</source>
            <translation>Inversión en la ronda 3</translation>
        </message>
        <message>
            <source>Given order</source>
            <translation>Orden fijo</translation>
        </message>
    </context>
    <context>
        <name>EventText</name>
        <message>
            <source>Somebody prepared for the draft, for his own eyes.</source>
            <translation>Alguien se ha preparado para el draft, solo para sí.</translation>
        </message>
        <message>
            <source>“%1” was set up: %2 teams, %3 rounds, %4 players.</source>
            <translation>Se creó «%1»: %2 equipos, %3 rondas, %4 jugadores.</translation>
        </message>
        <message>
            <source>On the clock at %1, without a limit: %2.</source>
            <translation>En turno en el pick %1, sin límite: %2.</translation>
        </message>
        <message>
            <source>On the clock at %1 for %2: %3.</source>
            <translation>En turno en el pick %1, con %2: %3.</translation>
        </message>
        <message>
            <source>Pick %1: %2, %3, goes to %4</source>
            <translation>Pick %1: %2, %3, va a %4</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>%1 (%2).</source>
            <translation>%1 (%2).</translation>
        </message>
        <message>
            <source>%1 (%2: %3).</source>
            <translation>%1 (%2: %3).</translation>
        </message>
        <message>
            <source>Time ran out, the pick is still open: %1.</source>
            <translation>Se acabó el tiempo, el pick sigue abierto: %1.</translation>
        </message>
        <message>
            <source>Time ran out, the next team may pick before %1.</source>
            <translation>Se acabó el tiempo, el siguiente equipo puede elegir antes que %1.</translation>
        </message>
        <message>
            <source>Time ran out, the program picks for %1.</source>
            <translation>Se acabó el tiempo, el programa elige por %1.</translation>
        </message>
        <message>
            <source>The commissioner paused the draft.</source>
            <translation>El comisionado pausó el draft.</translation>
        </message>
        <message>
            <source>The draft is paused: the clock ran out while Warroom was closed or asleep.</source>
            <translation>El draft está en pausa: el tiempo se acabó con Warroom cerrado o en reposo.</translation>
        </message>
        <message>
            <source>The commissioner took back pick %1: %2, %3</source>
            <translation>El comisionado deshizo el pick %1: %2, %3</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <extracomment>One side of a trade: what it receives, the team</extracomment>
            <translation>%1 para %2</translation>
        </message>
        <message>
            <source>Trade: %1.</source>
            <translation>Canje: %1.</translation>
        </message>
        <message>
            <source>The queue of %1 is empty.</source>
            <translation>La cola de %1 está vacía.</translation>
        </message>
        <message numerus="yes">
            <source>The queue of %1: %n player(s), first %2.</source>
            <translation>
                <numerusform>La cola de %1: %n jugador, primero %2.</numerusform>
                <numerusform>La cola de %1: %n jugadores, primero %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>The draft is over: %1 picks in %2.</source>
            <translation>El draft ha terminado: %1 picks en %2.</translation>
        </message>
        <message>
            <source>The draft begins: %1 rounds, %2 picks.</source>
            <translation>Empieza el draft: %1 rondas, %2 picks.</translation>
        </message>
        <message>
            <source>The commissioner resumed the draft.</source>
            <translation>El comisionado reanudó el draft.</translation>
        </message>
        <message>
            <source>%1 takes part in this draft.</source>
            <extracomment>Who takes part: a person's name</extracomment>
            <translation>%1 participa en este draft.</translation>
        </message>
        <message>
            <source>(erased)</source>
            <extracomment>In the place of a person's name or words that can't be read any more</extracomment>
            <translation>(borrado)</translation>
        </message>
        <message>
            <source>Time ran out, the pick comes after the others of the round: %1.</source>
            <translation>Se acabó el tiempo, el pick va después de los demás de la ronda: %1.</translation>
        </message>
        <message>
            <source>The draft is paused before pick %1, as planned.</source>
            <translation>El draft se pausa antes del pick %1, como estaba previsto.</translation>
        </message>
        <message>
            <source>%1 of the time bank used, %2 left: %3.</source>
            <translation>%1 usados del banco de tiempo, quedan %2: %3.</translation>
        </message>
        <message>
            <source>%1 goes back to the time bank, %2 in it: %3.</source>
            <translation>%1 vuelven al banco de tiempo, que queda en %2: %3.</translation>
        </message>
        <message>
            <source>The commissioner takes %1 from the time bank, %2 left: %3</source>
            <translation>El comisionado quita %1 del banco de tiempo, quedan %2: %3</translation>
        </message>
        <message>
            <source>The commissioner adds %1 to the time bank, %2 in it: %3</source>
            <translation>El comisionado añade %1 al banco de tiempo, que queda en %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>Time-out, %1 more, %n left: %2.</source>
            <translation>
                <numerusform>Tiempo fuera, %1 más, queda %n: %2.</numerusform>
                <numerusform>Tiempo fuera, %1 más, quedan %n: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>The commissioner takes %1 from the clock: %2</source>
            <translation>El comisionado quita %1 del reloj: %2</translation>
        </message>
        <message>
            <source>The commissioner adds %1 to the clock: %2</source>
            <translation>El comisionado añade %1 al reloj: %2</translation>
        </message>
        <message>
            <source>The program no longer picks for %1.</source>
            <translation>El programa ya no elige por %1.</translation>
        </message>
        <message numerus="yes">
            <source>Time ran out %n time(s) in a row, the program now picks for %1.</source>
            <translation>
                <numerusform>Se acabó el tiempo; ahora el programa elige por %1.</numerusform>
                <numerusform>Se acabó el tiempo %n veces seguidas; ahora el programa elige por %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is this team's turn to nominate: %1.</source>
            <translation>Le toca nominar a: %1.</translation>
        </message>
        <message>
            <source>%1 is on the block, nominated for %2: %3.</source>
            <translation>%1 está en subasta, nominado por %2: %3.</translation>
        </message>
        <message>
            <source>Bids are open for %1.</source>
            <translation>Se puede pujar durante %1.</translation>
        </message>
        <message>
            <source>A bid of %1: %2.</source>
            <translation>Puja de %1: %2.</translation>
        </message>
        <message>
            <source>The program bids up to %1 for %2.</source>
            <translation>El programa puja hasta %1 por %2.</translation>
        </message>
        <message>
            <source>The program bids no more for %1.</source>
            <translation>El programa ya no puja por %1.</translation>
        </message>
        <message>
            <source>Sold for %1: %2 to %3.</source>
            <translation>Vendido por %1: %2 a %3.</translation>
        </message>
        <message>
            <source>The program runs this team from now on: %1</source>
            <translation>El programa dirige este equipo desde ahora: %1</translation>
        </message>
        <message>
            <source>A person runs this team from now on: %1</source>
            <translation>Una persona dirige este equipo desde ahora: %1</translation>
        </message>
        <message>
            <source>Correction at %1: %2 belongs to %3</source>
            <translation>Corrección en %1: %2 pertenece a %3</translation>
        </message>
        <message>
            <source>Correction at %1: %2 instead of %3, %4</source>
            <translation>Corrección en %1: %2 en vez de %3, %4</translation>
        </message>
        <message>
            <source>%1; %2 takes the other player</source>
            <translation>%1; %2 se queda con el otro jugador</translation>
        </message>
        <message>
            <source>%1; %2 is open again</source>
            <translation>%1; %2 vuelve a estar abierto</translation>
        </message>
        <message>
            <source>The order changes: %1</source>
            <translation>Cambia el orden: %1</translation>
        </message>
        <message>
            <source>The commissioner ended the draft after %1 picks</source>
            <translation>El comisionado terminó el draft tras %1 picks</translation>
        </message>
        <message>
            <source>%1 round %2 (%3)</source>
            <extracomment>A pick of a later season: the year, the round, whose it was at first</extracomment>
            <translation>%1 ronda %2 (%3)</translation>
        </message>
        <message numerus="yes">
            <source>A lottery for the order is announced: %n team(s).</source>
            <translation>
                <numerusform>Se anuncia un sorteo del orden: %n equipo.</numerusform>
                <numerusform>Se anuncia un sorteo del orden: %n equipos.</numerusform>
            </translation>
        </message>
        <message>
            <source>The order was drawn: %1.</source>
            <translation>Se sorteó el orden: %1.</translation>
        </message>
        <message>
            <source>Offer declined: %1</source>
            <translation>Oferta rechazada: %1</translation>
        </message>
        <message>
            <source>Offer withdrawn: %1</source>
            <translation>Oferta retirada: %1</translation>
        </message>
        <message>
            <source>Offer answered with another one: %1</source>
            <translation>Oferta respondida con otra: %1</translation>
        </message>
        <message>
            <source>An offer was not answered in time</source>
            <translation>Una oferta no se respondió a tiempo</translation>
        </message>
        <message>
            <source>The commissioner forbids a trade</source>
            <translation>El comisionado veta un canje</translation>
        </message>
        <message>
            <source>An offer is void: %1 is used</source>
            <translation>Una oferta queda sin efecto: %1 ya se usó</translation>
        </message>
        <message>
            <source>The commissioner made a trade: %1</source>
            <translation>El comisionado hizo un canje: %1</translation>
        </message>
        <message>
            <source>A trade is offered by %1: %2</source>
            <translation>Oferta de canje de %1: %2</translation>
        </message>
        <message>
            <source>Offer accepted: %1.</source>
            <translation>Oferta aceptada: %1.</translation>
        </message>
        <message>
            <source>%1 runs this team from now on: %2</source>
            <extracomment>A person's name, and the team</extracomment>
            <translation>%1 dirige este equipo desde ahora: %2</translation>
        </message>
        <message>
            <source>An offer can no longer be fulfilled</source>
            <translation>Una oferta ya no puede cumplirse</translation>
        </message>
        <message>
            <source>Something happened that only others may see.</source>
            <translation>Ocurrió algo que solo otros pueden ver.</translation>
        </message>
        <message>
            <source>Somebody</source>
            <extracomment>In the place of a name that is not known</extracomment>
            <translation>Alguien</translation>
        </message>
        <message>
            <source>I like it</source>
            <translation>Me gusta</translation>
        </message>
        <message>
            <source>Ha ha</source>
            <translation>Ja, ja</translation>
        </message>
        <message>
            <source>Oh!</source>
            <translation>¡Oh!</translation>
        </message>
        <message>
            <source>Well done</source>
            <translation>Bien hecho</translation>
        </message>
        <message>
            <source>%1 said: “%2”.</source>
            <translation>%1 dijo: «%2».</translation>
        </message>
        <message>
            <source>%1 answers a message: “%2”.</source>
            <translation>%1 responde a un mensaje: «%2».</translation>
        </message>
        <message>
            <source>%1 takes back an answer: “%2”.</source>
            <translation>%1 retira una respuesta: «%2».</translation>
        </message>
        <message>
            <source>The commissioner pinned a message.</source>
            <translation>El comisionado fijó un mensaje.</translation>
        </message>
        <message>
            <source>The commissioner no longer pins a message.</source>
            <translation>El comisionado ya no fija un mensaje.</translation>
        </message>
        <message>
            <source>The commissioner gives a say to %1 again</source>
            <translation>El comisionado devuelve la palabra a %1</translation>
        </message>
        <message>
            <source>The commissioner mutes %1</source>
            <translation>El comisionado silencia a %1</translation>
        </message>
        <message>
            <source>The commissioner sends %1 away</source>
            <translation>El comisionado expulsa a %1</translation>
        </message>
        <message>
            <source>%1 would like it to go on: %2.</source>
            <extracomment>A person, and the team whose turn it is</extracomment>
            <translation>A %1 le gustaría que siga: %2.</translation>
        </message>
        <message>
            <source>Ready for the start: %1.</source>
            <translation>Listo para empezar: %1.</translation>
        </message>
        <message>
            <source>No longer ready for the start: %1.</source>
            <translation>Ya no está listo para empezar: %1.</translation>
        </message>
        <message>
            <source>%1 would like to run this team: %2.</source>
            <translation>A %1 le gustaría dirigir este equipo: %2.</translation>
        </message>
        <message>
            <source>%1 no longer asks for a team.</source>
            <translation>%1 ya no pide equipo.</translation>
        </message>
        <message>
            <source>The draft does not begin by itself any more.</source>
            <translation>El draft ya no empieza solo.</translation>
        </message>
        <message>
            <source>The draft begins at %1.</source>
            <translation>El draft empieza a las %1.</translation>
        </message>
        <message>
            <source>%1 is a commissioner, too.</source>
            <translation>%1 también es comisionado.</translation>
        </message>
        <message>
            <source>%1 is no longer a commissioner.</source>
            <translation>%1 ya no es comisionado.</translation>
        </message>
        <message>
            <source>The draft is hosted by %1.</source>
            <translation>El anfitrión del draft es %1.</translation>
        </message>
        <message>
            <source>The computer of %1 stands by to host.</source>
            <extracomment>%1 is a person whose computer is ready to host the draft, should its host go</extracomment>
            <translation>El ordenador de %1 está preparado para ser anfitrión.</translation>
        </message>
        <message>
            <source>The computer of %1 could host.</source>
            <translation>El ordenador de %1 podría ser anfitrión.</translation>
        </message>
        <message>
            <source>Nobody is named to follow the host.</source>
            <translation>Nadie está designado para suceder al anfitrión.</translation>
        </message>
        <message>
            <source>The commissioner named who follows the host.</source>
            <translation>El comisionado designó a quien sucede al anfitrión.</translation>
        </message>
        <message>
            <source>From now on the draft is hosted by %1.</source>
            <translation>Desde ahora el anfitrión del draft es %1.</translation>
        </message>
    </context>
    <context>
        <name>ExpiryName</name>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Passed (NFL)</source>
            <translation>Pasa (NFL)</translation>
        </message>
        <message>
            <source>Autopick</source>
            <translation>Autopick</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Saltado</translation>
        </message>
        <message>
            <source>It stays on the clock</source>
            <translation>Sigue en turno</translation>
        </message>
        <message>
            <source>The next team may pick before it</source>
            <translation>El siguiente equipo puede elegir antes</translation>
        </message>
        <message>
            <source>From its queue, else by the general manager</source>
            <translation>De su cola; si no, el gerente general</translation>
        </message>
        <message>
            <source>Its pick comes back once, after the others of the round</source>
            <translation>Su pick vuelve una vez, después de los demás de la ronda</translation>
        </message>
    </context>
    <context>
        <name>FormatText</name>
        <message>
            <source>d MMM</source>
            <extracomment>A date without its year, in QDate's format: 9 May</extracomment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>menos de un minuto</translation>
        </message>
        <message>
            <source>about %1 min</source>
            <translation>unos %1 min</translation>
        </message>
        <message>
            <source>about %1 h</source>
            <translation>unas %1 h</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>A date with its year, in QDate's format: 2 Sep 2025</extracomment>
            <translation>d MMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>ImportText</name>
        <message>
            <source>not used</source>
            <translation>sin usar</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nombre de pila</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Apellido</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Posición</translation>
        </message>
        <message>
            <source>Team or school</source>
            <translation>Equipo o universidad</translation>
        </message>
        <message>
            <source>Average pick</source>
            <translation>Pick promedio</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Bye week (not kept)</source>
            <translation>Descanso (no se usa)</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>The same id</source>
            <translation>El mismo id</translation>
        </message>
        <message>
            <source>The same name</source>
            <translation>El mismo nombre</translation>
        </message>
        <message>
            <source>The same name, spelled another way</source>
            <translation>El mismo nombre, escrito de otro modo</translation>
        </message>
        <message>
            <source>The same name; only one has the Jr. or III</source>
            <translation>El mismo nombre; solo uno lleva Jr. o III</translation>
        </message>
        <message>
            <source>The same name; one is a nickname</source>
            <translation>El mismo nombre; uno es un apodo</translation>
        </message>
        <message>
            <source>The same player as on line %1</source>
            <translation>El mismo jugador que en la línea %1</translation>
        </message>
        <message>
            <source>There is no name in this row</source>
            <translation>En esta fila no hay ningún nombre</translation>
        </message>
        <message>
            <source>new player</source>
            <translation>jugador nuevo</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>omitido</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>por decidir</translation>
        </message>
        <message>
            <source>You decided this</source>
            <translation>Lo decidiste tú</translation>
        </message>
        <message>
            <source>Nobody known is called like this</source>
            <translation>Ningún jugador conocido se llama así</translation>
        </message>
        <message>
            <source>Somebody known is called much like this</source>
            <translation>Un jugador conocido se llama casi así</translation>
        </message>
        <message>
            <source>%1 found</source>
            <translation>hallados: %1</translation>
        </message>
        <message>
            <source>%1 new</source>
            <translation>nuevos: %1</translation>
        </message>
        <message>
            <source>%1 to decide</source>
            <translation>por decidir: %1</translation>
        </message>
        <message>
            <source>%1 left out</source>
            <translation>omitidos: %1</translation>
        </message>
    </context>
    <context>
        <name>JoiningText</name>
        <message>
            <source>Nobody answers at this address. Is the draft still hosted, and are you in the same network?</source>
            <translation>Nadie responde en esta dirección. ¿Sigue abierto el draft y estás en la misma red?</translation>
        </message>
        <message>
            <source>Stop: another computer answers than the one you were invited to. Nothing was sent. Ask the host for a new link.</source>
            <translation>Alto: responde otro ordenador, no el de tu invitación. No se ha enviado nada. Pide un enlace nuevo al anfitrión.</translation>
        </message>
        <message>
            <source>The host does not know this code. Ask for it once more.</source>
            <translation>El anfitrión no conoce este código. Pídelo otra vez.</translation>
        </message>
        <message>
            <source>This invitation has ended. Ask the host for a new one.</source>
            <translation>Esta invitación ha caducado. Pide otra al anfitrión.</translation>
        </message>
        <message>
            <source>As many as were invited are in already. Ask the host for another invitation.</source>
            <translation>Ya han entrado todos los invitados. Pide otra invitación al anfitrión.</translation>
        </message>
        <message>
            <source>Somebody else was quicker: this team is taken. Choose another.</source>
            <translation>Alguien se ha adelantado: este equipo está ocupado. Elige otro.</translation>
        </message>
        <message>
            <source>Too many wrong codes came from here. Wait a minute.</source>
            <translation>Han llegado demasiados códigos incorrectos desde aquí. Espera un minuto.</translation>
        </message>
        <message>
            <source>This draft is over.</source>
            <translation>Este draft ha terminado.</translation>
        </message>
        <message>
            <source>Whoever answers there is no Warroom, or another version of it.</source>
            <translation>Quien responde ahí no es Warroom, o es otra versión.</translation>
        </message>
        <message>
            <source>You are in, but what lets you in again cannot be written down. Is there room left on the disk?</source>
            <translation>Has entrado, pero no se puede guardar lo que te dejará volver a entrar. ¿Queda sitio en el disco?</translation>
        </message>
        <message>
            <source>This is no invitation. A link begins with warroom://, a code has eight letters and digits.</source>
            <translation>Esto no es una invitación. Un enlace empieza por warroom://, un código tiene ocho letras y cifras.</translation>
        </message>
        <message>
            <source>A code needs the host's address as well, as in 192.168.1.20.</source>
            <translation>Un código necesita también la dirección del anfitrión, como 192.168.1.20.</translation>
        </message>
        <message>
            <source>The code is not complete: it has eight letters and digits.</source>
            <translation>El código no está completo: tiene ocho letras y cifras.</translation>
        </message>
        <message>
            <source>The end of the link is missing. Copy the whole of it.</source>
            <translation>Falta el final del enlace. Cópialo entero.</translation>
        </message>
        <message>
            <source>Connecting to the host. Every pick is safe there.</source>
            <translation>Conectando con el anfitrión. Todas las elecciones están a salvo allí.</translation>
        </message>
        <message>
            <source>Connected; catching up with the draft.</source>
            <translation>Conectado; poniéndose al día con el draft.</translation>
        </message>
        <message numerus="yes">
            <source>No connection to the host. Every pick is safe there; trying again in %n s.</source>
            <extracomment>%n is a number of seconds</extracomment>
            <translation>
                <numerusform>Sin conexión con el anfitrión. Todas las elecciones están a salvo allí; nuevo intento en %n s.</numerusform>
                <numerusform>Sin conexión con el anfitrión. Todas las elecciones están a salvo allí; nuevo intento en %n s.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your keychain does not give back what lets you in: join anew with your invitation, or ask the host for one.</source>
            <translation>Tu llavero no devuelve lo que te deja entrar: únete de nuevo con tu invitación, o pide una al anfitrión.</translation>
        </message>
        <message>
            <source>The host does not let you in any more. What you have seen stays here.</source>
            <translation>El anfitrión ya no te deja entrar. Lo que has visto se queda aquí.</translation>
        </message>
        <message numerus="yes">
            <source>%n wish(es) of yours wait and will be sent once.</source>
            <translation>
                <numerusform>%n petición tuya espera y se enviará una vez.</numerusform>
                <numerusform>%n peticiones tuyas esperan y se enviarán una vez.</numerusform>
            </translation>
        </message>
        <message>
            <source>The commissioner sent you away from this draft.</source>
            <translation>El comisionado te ha expulsado de este draft.</translation>
        </message>
    </context>
    <context>
        <name>LobbySeat</name>
        <message>
            <source>Open seat</source>
            <translation>Plaza libre</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Ordenador</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>listo</translation>
        </message>
        <message>
            <source>choosing</source>
            <translation>eligiendo</translation>
        </message>
        <message>
            <source>away</source>
            <extracomment>Somebody who is not at a screen of the draft</extracomment>
            <translation>ausente</translation>
        </message>
        <message>
            <source>open</source>
            <extracomment>A seat somebody is invited to</extracomment>
            <translation>libre</translation>
        </message>
        <message>
            <source>computer</source>
            <translation>ordenador</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <source>The host</source>
            <translation>El anfitrión</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>este ordenador</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>the host's computer</source>
            <translation>ordenador del anfitrión</translation>
        </message>
        <message numerus="yes">
            <source>waiting %n min</source>
            <translation>
                <numerusform>ausente hace %n min</numerusform>
                <numerusform>ausente hace %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>not here</source>
            <translation>no está</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>silenciado</translation>
        </message>
        <message>
            <source>commissioner</source>
            <translation>comisionado</translation>
        </message>
        <message>
            <source>you asked for it</source>
            <translation>lo has pedido</translation>
        </message>
    </context>
    <context>
        <name>PickTimeText</name>
        <message>
            <source>Write every time as minutes:seconds, for example 1:30, or in hours or days: 8h, 2d.</source>
            <translation>Escribe cada tiempo como minutos:segundos, por ejemplo 1:30, o en horas o días: 8h, 2d.</translation>
        </message>
    </context>
    <context>
        <name>PlayerFact</name>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Over replacement</source>
            <translation>Sobre reemplazo</translation>
        </message>
        <message>
            <source>40 yd</source>
            <translation>40 yd</translation>
        </message>
        <message>
            <source>Vertical</source>
            <translation>Vertical</translation>
        </message>
        <message>
            <source>3-cone</source>
            <translation>3 conos</translation>
        </message>
        <message>
            <source>Broad</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <source>Shuttle</source>
            <translation>Shuttle</translation>
        </message>
        <message>
            <source>Bench</source>
            <translation>Banca</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altura</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Arm</source>
            <translation>Brazo</translation>
        </message>
        <message>
            <source>Hand</source>
            <translation>Mano</translation>
        </message>
    </context>
    <context>
        <name>PoolFormat</name>
        <message>
            <source>Fantasy players</source>
            <translation>Jugadores de fantasy</translation>
        </message>
        <message>
            <source>NFL draft class</source>
            <translation>Clase del draft NFL</translation>
        </message>
    </context>
    <context>
        <name>PositionName</name>
        <message>
            <source>Quarterback</source>
            <translation>Quarterback</translation>
        </message>
        <message>
            <source>Running back</source>
            <translation>Corredor</translation>
        </message>
        <message>
            <source>Wide receiver</source>
            <translation>Receptor</translation>
        </message>
        <message>
            <source>Tight end</source>
            <translation>Ala cerrada</translation>
        </message>
        <message>
            <source>Offensive tackle</source>
            <translation>Tackle ofensivo</translation>
        </message>
        <message>
            <source>Interior offensive line</source>
            <translation>Línea ofensiva interior</translation>
        </message>
        <message>
            <source>Edge rusher</source>
            <translation>Edge rusher</translation>
        </message>
        <message>
            <source>Defensive line</source>
            <translation>Línea defensiva</translation>
        </message>
        <message>
            <source>Linebacker</source>
            <translation>Linebacker</translation>
        </message>
        <message>
            <source>Cornerback</source>
            <translation>Cornerback</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>Safety</translation>
        </message>
        <message>
            <source>Special teams</source>
            <translation>Equipos especiales</translation>
        </message>
    </context>
    <context>
        <name>PreflightText</name>
        <message>
            <source>Teams: %1</source>
            <translation>Equipos: %1</translation>
        </message>
        <message>
            <source>Order: %1 picks</source>
            <translation>Orden: %1 picks</translation>
        </message>
        <message>
            <source>Players: %1 for %2 picks</source>
            <translation>Jugadores: %1 para %2 picks</translation>
        </message>
        <message>
            <source>%1: %2 players for %3 places</source>
            <translation>%1: %2 jugadores para %3 puestos</translation>
        </message>
        <message>
            <source>Rosters: %1 places for %2 picks</source>
            <translation>Plantillas: %1 puestos para %2 picks</translation>
        </message>
        <message>
            <source>Keepers: %1</source>
            <translation>Keepers: %1</translation>
        </message>
        <message>
            <source>Clock: off</source>
            <translation>Reloj: sin reloj</translation>
        </message>
        <message>
            <source>Clock: on</source>
            <translation>Reloj: activo</translation>
        </message>
        <message>
            <source>Auction: %1 places are sold</source>
            <translation>Subasta: se venden %1 puestos</translation>
        </message>
        <message>
            <source>Trades</source>
            <translation>Canjes</translation>
        </message>
    </context>
    <context>
        <name>ReasonText</name>
        <message>
            <source>fills the most urgent need, %1</source>
            <translation>cubre la necesidad más urgente, %1</translation>
        </message>
        <message>
            <source>fills a need, %1</source>
            <translation>cubre una necesidad, %1</translation>
        </message>
        <message>
            <source>fills need number %1, %2</source>
            <translation>cubre la necesidad número %1, %2</translation>
        </message>
        <message>
            <source>liked by its general manager</source>
            <translation>favorito de su gerente general</translation>
        </message>
        <message>
            <source>liked by its general manager, number %1 of those left</source>
            <translation>favorito de su gerente general, número %1 de los que quedan</translation>
        </message>
        <message>
            <source>first left in its queue</source>
            <translation>el primero que queda en su cola</translation>
        </message>
        <message>
            <source>the best player left</source>
            <translation>el mejor jugador que queda</translation>
        </message>
        <message>
            <source>should have been gone long ago</source>
            <translation>debería haber salido hace mucho</translation>
        </message>
        <message>
            <source>from the queue</source>
            <translation>de la cola</translation>
        </message>
        <message>
            <source>autopick</source>
            <translation>autopick</translation>
        </message>
        <message>
            <source>general manager</source>
            <translation>gerente general</translation>
        </message>
        <message>
            <source>entered by the commissioner</source>
            <translation>anotado por el comisionado</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>keeper</translation>
        </message>
        <message>
            <source>bought</source>
            <translation>comprado</translation>
        </message>
        <message>
            <source>Autopick would take %1, %2.</source>
            <translation>El autopick elegiría a %1, %2.</translation>
        </message>
        <message>
            <source>Autopick would take %1, %2: %3.</source>
            <translation>El autopick elegiría a %1, %2: %3.</translation>
        </message>
        <message>
            <source>from its own ranking</source>
            <translation>de su propia clasificación</translation>
        </message>
        <message>
            <source>you avoid him, but nobody else fits</source>
            <translation>lo evitas, pero no encaja nadie más</translation>
        </message>
        <message>
            <source>a target, number %1 in your ranking</source>
            <translation>un objetivo, número %1 de tu clasificación</translation>
        </message>
        <message>
            <source>number %1 in your ranking</source>
            <translation>número %1 de tu clasificación</translation>
        </message>
    </context>
    <context>
        <name>RejectionText</name>
        <message>
            <source>There is no such draft yet.</source>
            <translation>Este draft aún no existe.</translation>
        </message>
        <message>
            <source>This draft exists already.</source>
            <translation>Este draft ya existe.</translation>
        </message>
        <message>
            <source>The draft has started already.</source>
            <translation>El draft ya ha empezado.</translation>
        </message>
        <message>
            <source>The draft has not started yet.</source>
            <translation>El draft aún no ha empezado.</translation>
        </message>
        <message>
            <source>The draft is paused. Resume it first.</source>
            <translation>El draft está en pausa. Reanúdalo primero.</translation>
        </message>
        <message>
            <source>The draft is not paused.</source>
            <translation>El draft no está en pausa.</translation>
        </message>
        <message>
            <source>The draft is over.</source>
            <translation>El draft ha terminado.</translation>
        </message>
        <message>
            <source>You do not run this team.</source>
            <translation>No diriges este equipo.</translation>
        </message>
        <message>
            <source>Only the commissioner may do this.</source>
            <translation>Solo el comisionado puede hacerlo.</translation>
        </message>
        <message>
            <source>This team is not on the clock.</source>
            <translation>Este equipo no está en turno.</translation>
        </message>
        <message>
            <source>This team is not in the draft.</source>
            <translation>Este equipo no está en el draft.</translation>
        </message>
        <message>
            <source>This player is not in the draft.</source>
            <translation>Este jugador no está en el draft.</translation>
        </message>
        <message>
            <source>This pick is not in the draft.</source>
            <translation>Este pick no está en el draft.</translation>
        </message>
        <message>
            <source>This player is already taken.</source>
            <translation>Este jugador ya fue elegido.</translation>
        </message>
        <message>
            <source>The clock is still running.</source>
            <translation>El reloj sigue corriendo.</translation>
        </message>
        <message>
            <source>There is no pick to take back.</source>
            <translation>No hay ningún pick que deshacer.</translation>
        </message>
        <message>
            <source>A trade needs two different teams.</source>
            <translation>Un canje necesita dos equipos distintos.</translation>
        </message>
        <message>
            <source>Both teams must give something.</source>
            <translation>Los dos equipos deben dar algo.</translation>
        </message>
        <message>
            <source>A team would give a pick it does not own.</source>
            <translation>Un equipo daría un pick que no es suyo.</translation>
        </message>
        <message>
            <source>A pick in this trade has been used already.</source>
            <translation>Un pick de este canje ya se ha usado.</translation>
        </message>
        <message>
            <source>The other team declines the trade.</source>
            <translation>El otro equipo rechaza el canje.</translation>
        </message>
        <message>
            <source>This draft format is not known here.</source>
            <translation>Este formato de draft no se conoce aquí.</translation>
        </message>
        <message>
            <source>A draft needs at least two teams.</source>
            <translation>Un draft necesita al menos dos equipos.</translation>
        </message>
        <message>
            <source>Two teams have the same letters.</source>
            <translation>Dos equipos tienen las mismas letras.</translation>
        </message>
        <message>
            <source>A draft needs at least one round.</source>
            <translation>Un draft necesita al menos una ronda.</translation>
        </message>
        <message>
            <source>The order of picks is not complete.</source>
            <translation>El orden de los picks no está completo.</translation>
        </message>
        <message>
            <source>There are fewer players than picks.</source>
            <translation>Hay menos jugadores que picks.</translation>
        </message>
        <message>
            <source>A player is in the list twice.</source>
            <translation>Un jugador está dos veces en la lista.</translation>
        </message>
        <message>
            <source>This is a replay. Nothing can be changed in it.</source>
            <translation>Esto es una repetición. No se puede cambiar nada.</translation>
        </message>
        <message>
            <source>Nothing was recorded: %1</source>
            <translation>No se registró nada: %1</translation>
        </message>
        <message>
            <source>A name has 1 to 60 characters, all of which can be seen.</source>
            <translation>Un nombre tiene de 1 a 60 caracteres, todos visibles.</translation>
        </message>
        <message>
            <source>Time per pick must be between one second and a week.</source>
            <translation>El tiempo por pick debe estar entre un segundo y una semana.</translation>
        </message>
        <message>
            <source>A time bank holds at most a week.</source>
            <translation>Un banco de tiempo tiene como máximo una semana.</translation>
        </message>
        <message>
            <source>A team has at most 10 time-outs, of a second to a day each.</source>
            <translation>Un equipo tiene como máximo 10 tiempos fuera, de un segundo a un día cada uno.</translation>
        </message>
        <message>
            <source>Autopick for good begins after 1 to 100 expiries in a row.</source>
            <translation>El autopick permanente empieza tras agotar el tiempo de 1 a 100 veces seguidas.</translation>
        </message>
        <message>
            <source>A planned pause is before a round or pick this draft does not have.</source>
            <translation>Una pausa prevista está antes de una ronda o un pick que este draft no tiene.</translation>
        </message>
        <message>
            <source>Quiet hours need a beginning, an end and a known time zone, and leave at least an hour of the day.</source>
            <translation>Las horas de silencio necesitan un comienzo, un final y una zona horaria conocida, y dejan al menos una hora del día.</translation>
        </message>
        <message>
            <source>There is no clock to change.</source>
            <translation>No hay ningún reloj que cambiar.</translation>
        </message>
        <message>
            <source>The time is up already.</source>
            <translation>El tiempo ya se acabó.</translation>
        </message>
        <message>
            <source>This team has no time-out left.</source>
            <translation>A este equipo no le quedan tiempos fuera.</translation>
        </message>
        <message>
            <source>There is no time left to take.</source>
            <translation>No queda tiempo que quitar.</translation>
        </message>
        <message>
            <source>Time can be changed by up to a week, and nobody can have more than two.</source>
            <translation>El tiempo puede cambiarse hasta una semana, y nadie puede tener más de dos.</translation>
        </message>
        <message>
            <source>A reason has at most 200 characters, all of which can be seen.</source>
            <translation>Un motivo tiene como máximo 200 caracteres, todos visibles.</translation>
        </message>
        <message>
            <source>The program does not pick for this team.</source>
            <translation>El programa no elige por este equipo.</translation>
        </message>
        <message>
            <source>The roster has no room for a whole draft, or a place without positions.</source>
            <translation>La plantilla no tiene sitio para un draft entero, o tiene un puesto sin posiciones.</translation>
        </message>
        <message>
            <source>There is no place left on the roster for this player.</source>
            <translation>No queda sitio en la plantilla para este jugador.</translation>
        </message>
        <message>
            <source>The team has as many players of this position as it may have.</source>
            <translation>El equipo ya tiene todos los jugadores de esta posición que puede tener.</translation>
        </message>
        <message>
            <source>A keeper needs a player of the pool and an own pick, or a price.</source>
            <translation>Un keeper necesita un jugador de la lista y un pick propio, o un precio.</translation>
        </message>
        <message>
            <source>A player is kept twice.</source>
            <translation>Un jugador se conserva dos veces.</translation>
        </message>
        <message>
            <source>The keepers of a team cost more than it can pay.</source>
            <translation>Los keepers de un equipo cuestan más de lo que puede pagar.</translation>
        </message>
        <message>
            <source>Two keepers take the same pick.</source>
            <translation>Dos keepers ocupan el mismo pick.</translation>
        </message>
        <message>
            <source>This player is kept by another team.</source>
            <translation>A este jugador lo conserva otro equipo.</translation>
        </message>
        <message>
            <source>The auction's money, times or places do not work together.</source>
            <translation>El dinero, los tiempos o los puestos de la subasta no encajan.</translation>
        </message>
        <message>
            <source>Nothing is sold in this draft.</source>
            <translation>En este draft no se vende nada.</translation>
        </message>
        <message>
            <source>Another team nominates now.</source>
            <translation>Ahora nomina otro equipo.</translation>
        </message>
        <message>
            <source>No more players fit on the block now.</source>
            <translation>Ahora no caben más jugadores en la subasta.</translation>
        </message>
        <message>
            <source>This player is not on the block.</source>
            <translation>Este jugador no está en subasta.</translation>
        </message>
        <message>
            <source>Bids are still open.</source>
            <translation>Aún se puede pujar.</translation>
        </message>
        <message>
            <source>A bid must be higher than the one before.</source>
            <translation>Una puja debe superar a la anterior.</translation>
        </message>
        <message>
            <source>The team could not fill its roster with what is left.</source>
            <translation>Con lo que queda, el equipo no podría completar su plantilla.</translation>
        </message>
        <message>
            <source>The bid is not on a step allowed here.</source>
            <translation>La puja no está en un escalón permitido.</translation>
        </message>
        <message>
            <source>The highest bid is the team's own.</source>
            <translation>La puja más alta ya es del equipo.</translation>
        </message>
        <message>
            <source>This player is on the block.</source>
            <translation>Este jugador está en subasta.</translation>
        </message>
        <message>
            <source>The auction is not over yet.</source>
            <translation>La subasta aún no ha terminado.</translation>
        </message>
        <message>
            <source>The rules for trades do not work together.</source>
            <translation>Las reglas de los canjes no encajan.</translation>
        </message>
        <message>
            <source>This offer does not stand any more.</source>
            <translation>Esta oferta ya no está en pie.</translation>
        </message>
        <message>
            <source>The offer still has time.</source>
            <translation>La oferta aún tiene tiempo.</translation>
        </message>
        <message>
            <source>This team has no part in the trade.</source>
            <translation>Este equipo no participa en el canje.</translation>
        </message>
        <message>
            <source>This team has agreed already.</source>
            <translation>Este equipo ya ha aceptado.</translation>
        </message>
        <message>
            <source>All have agreed; only the commissioner can stop it now.</source>
            <translation>Todos han aceptado; ya solo puede impedirlo el comisionado.</translation>
        </message>
        <message>
            <source>A team would give a player it does not have.</source>
            <translation>Un equipo daría un jugador que no tiene.</translation>
        </message>
        <message>
            <source>Players are not traded in this draft.</source>
            <translation>En este draft no se canjean jugadores.</translation>
        </message>
        <message>
            <source>Something in the trade goes to no other team.</source>
            <translation>Algo del canje no va a ningún otro equipo.</translation>
        </message>
        <message>
            <source>The same offer stands already.</source>
            <translation>La misma oferta ya está en pie.</translation>
        </message>
        <message>
            <source>There is no selection to correct here.</source>
            <translation>Aquí no hay ningún pick que corregir.</translation>
        </message>
        <message>
            <source>The selection is so already.</source>
            <translation>El pick ya está así.</translation>
        </message>
        <message>
            <source>This player was taken with another pick.</source>
            <translation>Este jugador se eligió con otro pick.</translation>
        </message>
        <message>
            <source>Only open picks can be moved.</source>
            <translation>Solo se pueden mover picks abiertos.</translation>
        </message>
        <message>
            <source>The order is so already.</source>
            <translation>El orden ya es ese.</translation>
        </message>
        <message>
            <source>The team is run so already.</source>
            <translation>El equipo ya se dirige así.</translation>
        </message>
        <message>
            <source>Somebody else has this team.</source>
            <translation>Otra persona tiene este equipo.</translation>
        </message>
        <message>
            <source>No lottery was announced.</source>
            <translation>No se anunció ningún sorteo.</translation>
        </message>
        <message>
            <source>The seed is not the one that was announced.</source>
            <translation>La semilla no es la anunciada.</translation>
        </message>
        <message>
            <source>A keeper takes this pick.</source>
            <translation>Este pick lo ocupa un keeper.</translation>
        </message>
        <message>
            <source>Every team needs its lots once, and as many picks of each round as the others.</source>
            <translation>Cada equipo necesita sus papeletas una vez, y tantos picks de cada ronda como los demás.</translation>
        </message>
        <message>
            <source>Only you can rank, mark and note for yourself.</source>
            <translation>Solo tú puedes clasificar, marcar y anotar para ti.</translation>
        </message>
        <message>
            <source>There is no such place in your ranking.</source>
            <translation>Ese puesto no existe en tu clasificación.</translation>
        </message>
        <message>
            <source>A note has at most 2000 characters.</source>
            <translation>Una nota tiene como máximo 2000 caracteres.</translation>
        </message>
        <message>
            <source>The commissioner sent you away from this draft.</source>
            <translation>El comisionado te ha expulsado de este draft.</translation>
        </message>
        <message>
            <source>The commissioner muted you.</source>
            <translation>El comisionado te ha silenciado.</translation>
        </message>
        <message>
            <source>A message is one line of at most 500 characters.</source>
            <translation>Un mensaje es una línea de 500 caracteres como máximo.</translation>
        </message>
        <message>
            <source>That was much at once. Wait a few seconds.</source>
            <translation>Eso ha sido mucho de golpe. Espera unos segundos.</translation>
        </message>
        <message>
            <source>There is no such message.</source>
            <translation>No existe ese mensaje.</translation>
        </message>
        <message>
            <source>There is no such person in this draft.</source>
            <translation>No hay tal persona en este draft.</translation>
        </message>
        <message>
            <source>This cannot be done to yourself or to another commissioner.</source>
            <translation>Esto no se puede hacer contigo mismo ni con otro comisionado.</translation>
        </message>
        <message>
            <source>This team was nudged a moment ago.</source>
            <translation>A este equipo se le avisó hace un momento.</translation>
        </message>
        <message>
            <source>A start is planned for a moment to come, within 60 days.</source>
            <translation>El comienzo se planea para un momento futuro, dentro de 60 días.</translation>
        </message>
        <message>
            <source>Another computer hosts this draft now.</source>
            <translation>Ahora otro ordenador es el anfitrión de este draft.</translation>
        </message>
        <message>
            <source>This draft is not hosted with encryption.</source>
            <translation>Este draft no se ofrece con cifrado.</translation>
        </message>
        <message>
            <source>This computer cannot be taken for a host.</source>
            <translation>Este ordenador no puede ser anfitrión.</translation>
        </message>
        <message>
            <source>This computer has not offered to host.</source>
            <translation>Este ordenador no se ha ofrecido como anfitrión.</translation>
        </message>
        <message>
            <source>This computer hosts the draft already.</source>
            <translation>Este ordenador ya es el anfitrión del draft.</translation>
        </message>
        <message>
            <source>This computer is not ready to take over yet.</source>
            <translation>Este ordenador aún no está listo para tomar el relevo.</translation>
        </message>
        <message>
            <source>Not enough people want to go on without the host.</source>
            <translation>Todavía no hay bastantes personas que quieran seguir sin el anfitrión.</translation>
        </message>
    </context>
    <context>
        <name>SlotWords</name>
        <message>
            <source>Pick %1 · round %2</source>
            <translation>Pick %1 · ronda %2</translation>
        </message>
        <message>
            <source>%1 round %2</source>
            <extracomment>A pick of a later draft: the year, the round</extracomment>
            <translation>%1 ronda %2</translation>
        </message>
        <message>
            <source>next year, counted one round later</source>
            <translation>el año que viene, cuenta una ronda después</translation>
        </message>
        <message>
            <source>in %1 years, counted %1 rounds later</source>
            <translation>en %1 años, cuenta %1 rondas después</translation>
        </message>
    </context>
    <context>
        <name>StandstillText</name>
        <message>
            <source>The draft stands still: there is no room left for %1. Make room on that disk, and it goes on.</source>
            <translation>El draft está detenido: no queda espacio para %1. Libera espacio en ese disco y seguirá.</translation>
        </message>
        <message>
            <source>The draft stands still: %1 may not be written. Allow it, and the draft goes on.</source>
            <translation>El draft está detenido: no se puede escribir en %1. Permítelo y el draft seguirá.</translation>
        </message>
        <message>
            <source>The draft stands still: %1 is in use by another program or out of reach. End that, and the draft goes on.</source>
            <translation>El draft está detenido: %1 está en uso por otro programa o fuera de alcance. Soluciónalo y el draft seguirá.</translation>
        </message>
        <message>
            <source>The draft stands still: %1 is damaged. Keep a copy of the file, and check it with &quot;warroomd verify&quot;.</source>
            <translation>El draft está detenido: %1 está dañado. Guarda una copia del archivo y compruébalo con «warroomd verify».</translation>
        </message>
        <message>
            <source>The draft stands still: it has gone on elsewhere, in %1. Go Home and open it again.</source>
            <translation>El draft está detenido: ha seguido en otro lugar, en %1. Ve a Inicio y ábrelo de nuevo.</translation>
        </message>
        <message>
            <source>The draft stands still: what comes next does not fit into %1. Go Home and open it again.</source>
            <translation>El draft está detenido: lo que sigue no encaja en %1. Ve a Inicio y ábrelo de nuevo.</translation>
        </message>
        <message>
            <source>the file of your drafts</source>
            <translation>el archivo de tus drafts</translation>
        </message>
    </context>
    <context>
        <name>StartChecks</name>
        <message>
            <source>Order drawn by lot and published</source>
            <translation>Orden sorteado y publicado</translation>
        </message>
        <message>
            <source>The order was announced and not drawn yet</source>
            <translation>El sorteo del orden está anunciado y pendiente</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s) open: the computer takes them</source>
            <translation>
                <numerusform>%n plaza libre: la ocupa el ordenador</numerusform>
                <numerusform>%n plazas libres: las ocupa el ordenador</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are away</source>
            <translation>
                <numerusform>falta %n más</numerusform>
                <numerusform>faltan %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Not ready yet: %1</source>
            <translation>Aún no están listos: %1</translation>
        </message>
        <message>
            <source>Everybody is ready</source>
            <translation>Todos están listos</translation>
        </message>
        <message>
            <source>%1 is not here</source>
            <translation>%1 no está</translation>
        </message>
        <message numerus="yes">
            <source>%1 has been away for %n minute(s)</source>
            <translation>
                <numerusform>%1 lleva %n minuto ausente</numerusform>
                <numerusform>%1 lleva %n minutos ausente</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SuccessionText</name>
        <message>
            <source>you</source>
            <extracomment>One of those who want a computer to host: the person who reads this</extracomment>
            <translation>tú</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Este ordenador</translation>
        </message>
        <message>
            <source>%1's computer</source>
            <translation>El ordenador de %1</translation>
        </message>
        <message>
            <source>%1 has everything up to pick %2; here it is pick %3.</source>
            <extracomment>A computer, the number of a pick, and of a later one</extracomment>
            <translation>%1 tiene todo hasta la elección %2; aquí es la %3.</translation>
        </message>
        <message numerus="yes">
            <source>%1 has all but the last %n thing(s) that happened.</source>
            <extracomment>%1 is a computer, %n a number of events</extracomment>
            <translation>
                <numerusform>%1 tiene todo menos lo último que pasó.</numerusform>
                <numerusform>%1 tiene todo menos las últimas %n cosas que pasaron.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has everything up to pick %2.</source>
            <translation>%1 tiene todo hasta la elección %2.</translation>
        </message>
        <message>
            <source>%1 has everything.</source>
            <translation>%1 lo tiene todo.</translation>
        </message>
        <message>
            <source>%1: %2 of %3 needed (%4).</source>
            <extracomment>A computer, how many want it, how many must, and their names</extracomment>
            <translation>%1: %2 de %3 necesarios (%4).</translation>
        </message>
        <message numerus="yes">
            <source>It goes on as soon as %n people want the same computer.</source>
            <translation>
                <numerusform>Sigue en cuanto una persona lo quiera.</numerusform>
                <numerusform>Sigue en cuanto %n personas quieran el mismo ordenador.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n s</numerusform>
                <numerusform>%n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Temperament</name>
        <message>
            <source>Balanced</source>
            <translation>Equilibrado</translation>
        </message>
        <message>
            <source>Best player available</source>
            <translation>El mejor disponible</translation>
        </message>
        <message>
            <source>Needs first</source>
            <translation>Primero las necesidades</translation>
        </message>
        <message>
            <source>Builds the trenches</source>
            <translation>Construye las trincheras</translation>
        </message>
        <message>
            <source>Skill positions first</source>
            <translation>Primero los talentos con balón</translation>
        </message>
        <message>
            <source>Defence first</source>
            <translation>Primero la defensa</translation>
        </message>
        <message>
            <source>Gambler</source>
            <translation>Arriesgado</translation>
        </message>
    </context>
    <context>
        <name>TradeWords</name>
        <message>
            <source>Choose what you give and what you get.</source>
            <translation>Elige qué das y qué recibes.</translation>
        </message>
        <message>
            <source>Choose what you get from the %1.</source>
            <translation>Elige qué recibes de %1.</translation>
        </message>
        <message>
            <source>Choose what you give.</source>
            <translation>Elige qué das.</translation>
        </message>
        <message>
            <source>Even within %1 %.</source>
            <translation>Parejo, con %1&#xa0;% de diferencia.</translation>
        </message>
        <message>
            <source>You give %1 % more than you get.</source>
            <translation>Das un %1&#xa0;% más de lo que recibes.</translation>
        </message>
        <message>
            <source>You get %1 % more than you give.</source>
            <translation>Recibes un %1&#xa0;% más de lo que das.</translation>
        </message>
        <message>
            <source>%1 calls it even.</source>
            <translation>%1 lo da por parejo.</translation>
        </message>
        <message>
            <source>By %1 you give %2 % more.</source>
            <translation>Según %1, das un %2&#xa0;% más.</translation>
        </message>
        <message>
            <source>By %1 the %2 give %3 % more.</source>
            <translation>Según %1, un %3&#xa0;% más por parte de %2.</translation>
        </message>
        <message>
            <source>“We have a deal.”</source>
            <translation>«Trato hecho.»</translation>
        </message>
        <message>
            <source>“That is close. Add %1 and it is done.”</source>
            <translation>«Casi. Añade %1 y trato hecho.»</translation>
        </message>
        <message>
            <source>“No. We would give up %1 points for %2, and that is too much.”</source>
            <translation>«No. Daríamos %1 puntos por %2, y es demasiado.»</translation>
        </message>
        <message>
            <source>%1 offers %2 to %3 for %4</source>
            <extracomment>A team, what it gives, another team, what that gives</extracomment>
            <translation>%1 ofrece %2 a %3 por %4</translation>
        </message>
        <message>
            <source>%1 offers: %2</source>
            <translation>%1 ofrece: %2</translation>
        </message>
        <message>
            <source>An offer stands until it is answered. The clock keeps running.</source>
            <translation>Una oferta sigue en pie hasta que se responde. El reloj sigue corriendo.</translation>
        </message>
        <message>
            <source>Offer stands for %1 · the clock keeps running</source>
            <translation>Oferta en pie %1 · el reloj sigue corriendo</translation>
        </message>
        <message>
            <source>%1 declined the offer.</source>
            <translation>%1 rechazó la oferta.</translation>
        </message>
        <message>
            <source>Nobody answered the offer in time.</source>
            <translation>Nadie respondió a la oferta a tiempo.</translation>
        </message>
        <message>
            <source>The commissioner forbids it: %1</source>
            <translation>El comisionado lo veta: %1</translation>
        </message>
        <message>
            <source>The commissioner forbids it.</source>
            <translation>El comisionado lo veta.</translation>
        </message>
        <message>
            <source>The offer is void: something in it was used or traded.</source>
            <translation>La oferta queda sin efecto: algo en ella se usó o se canjeó.</translation>
        </message>
        <message>
            <source>“We still look for help at %1. That is close. Add %2 and it is done.”</source>
            <extracomment>A position as letters, a pick</extracomment>
            <translation>«Aún buscamos ayuda en %1. Está cerca. Añadid %2 y trato hecho.»</translation>
        </message>
        <message>
            <source>“No. We would give up %1 for %2, and that is too much.”</source>
            <translation>«No. Daríamos %1 a cambio de %2, y es demasiado.»</translation>
        </message>
    </context>
    <context>
        <name>warroom::AdjustPanel</name>
        <message>
            <source>Whose time</source>
            <translation>El tiempo de quién</translation>
        </message>
        <message>
            <source>Bank: %1</source>
            <translation>Banco: %1</translation>
        </message>
        <message>
            <source>The clock</source>
            <translation>El reloj</translation>
        </message>
        <message>
            <source>Time to add or take, minutes:seconds</source>
            <translation>Tiempo que añadir o quitar, minutos:segundos</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Reason, if there is one</source>
            <translation>Motivo, si lo hay</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add time</source>
            <translation>Añadir tiempo</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Take time</source>
            <translation>Quitar tiempo</translation>
        </message>
    </context>
    <context>
        <name>warroom::AnalysisPage</name>
        <message>
            <source>No picks yet. The charts appear with the first one.</source>
            <translation>Aún no hay picks. Los gráficos aparecen con el primero.</translation>
        </message>
    </context>
    <context>
        <name>warroom::AuctionColumn</name>
        <message>
            <source>Budgets</source>
            <translation>Presupuestos</translation>
        </message>
        <message>
            <source>Next to nominate</source>
            <translation>Siguientes en nominar</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>Vendidos</translation>
        </message>
        <message>
            <source>max %1, %2 open</source>
            <translation>máx. %1, %2 abiertos</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>nadie todavía</translation>
        </message>
        <message>
            <source>largest legal bid</source>
            <translation>puja máxima permitida</translation>
        </message>
    </context>
    <context>
        <name>warroom::AuctionEditor</name>
        <message>
            <source>%1: %2</source>
            <extracomment>A team and its money</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Money of a team</source>
            <translation>Dinero de un equipo</translation>
        </message>
        <message>
            <source>Least bid</source>
            <translation>Puja mínima</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Escalón</translation>
        </message>
        <message>
            <source>Time to nominate</source>
            <translation>Tiempo para nominar</translation>
        </message>
        <message>
            <source>Time to bid</source>
            <translation>Tiempo para pujar</translation>
        </message>
        <message>
            <source>A bid leaves at least</source>
            <translation>Una puja deja al menos</translation>
        </message>
        <message>
            <source>Rounds sold</source>
            <translation>Rondas en subasta</translation>
        </message>
        <message>
            <source>Nominating</source>
            <translation>Nominaciones</translation>
        </message>
        <message>
            <source>Players at once</source>
            <translation>Jugadores a la vez</translation>
        </message>
        <message>
            <source> s</source>
            <extracomment>Seconds, behind a number</extracomment>
            <translation> s</translation>
        </message>
        <message>
            <source>no clock</source>
            <translation>sin reloj</translation>
        </message>
        <message>
            <source>Straight</source>
            <translation>Fijas</translation>
        </message>
        <message>
            <source>Snake</source>
            <translation>Serpiente</translation>
        </message>
        <message>
            <source>Team with other money</source>
            <translation>Equipo con otro dinero</translation>
        </message>
        <message>
            <source>Money of this team</source>
            <translation>Dinero de este equipo</translation>
        </message>
        <message>
            <source>Give other money</source>
            <translation>Dar otro dinero</translation>
        </message>
    </context>
    <context>
        <name>warroom::BalanceBar</name>
        <message>
            <source>You give %1, you get %2</source>
            <translation>Das %1, recibes %2</translation>
        </message>
    </context>
    <context>
        <name>warroom::BidControls</name>
        <message>
            <source>Bid for</source>
            <translation>Pujar por</translation>
        </message>
        <message>
            <source>Your bid: %1</source>
            <translation>Tu puja: %1</translation>
        </message>
        <message>
            <source>Bid %1</source>
            <translation>Pujar %1</translation>
        </message>
        <message>
            <source>Bid one step more (B)</source>
            <translation>Pujar un escalón más (B)</translation>
        </message>
        <message>
            <source>+%1</source>
            <translation>+%1</translation>
        </message>
        <message>
            <source>Bid %1 (+)</source>
            <translation>Pujar %1 (+)</translation>
        </message>
        <message>
            <source>My limit</source>
            <translation>Mi límite</translation>
        </message>
        <message>
            <source>Up to where the program bids for you (L, then Enter)</source>
            <translation>Hasta dónde puja el programa por ti (L y luego Intro)</translation>
        </message>
        <message>
            <source>My limit: %1</source>
            <translation>Mi límite: %1</translation>
        </message>
        <message>
            <source>Set my limit</source>
            <translation>Fijar mi límite</translation>
        </message>
        <message>
            <source>No more</source>
            <translation>No más</translation>
        </message>
        <message>
            <source>The program stops bidding for you (−)</source>
            <translation>El programa deja de pujar por ti (−)</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>Vendidos</translation>
        </message>
        <message>
            <source>Let the hammer fall for the highest bid</source>
            <translation>Adjudicar a la puja más alta</translation>
        </message>
    </context>
    <context>
        <name>warroom::BlockCard</name>
        <message>
            <source>On the block · nominated by %1</source>
            <translation>En subasta · nominado por %1</translation>
        </message>
        <message>
            <source>High bid · %1</source>
            <translation>Puja más alta · %1</translation>
        </message>
        <message>
            <source>a bid resets to %1</source>
            <translation>una puja lo deja en %1</translation>
        </message>
        <message>
            <source>On the block</source>
            <translation>En subasta</translation>
        </message>
        <message>
            <source>Nobody is on the block.</source>
            <translation>No hay nadie en subasta.</translation>
        </message>
        <message>
            <source>%1 nominates</source>
            <translation>%1 nomina</translation>
        </message>
        <message>
            <source>The auction has not begun yet.</source>
            <translation>La subasta aún no ha empezado.</translation>
        </message>
        <message>
            <source>Nominate %1</source>
            <translation>Nominar a %1</translation>
        </message>
        <message>
            <source>Nominate</source>
            <translation>Nominar</translation>
        </message>
        <message>
            <source>Put the selected player on the block (Enter)</source>
            <translation>Poner en subasta al jugador seleccionado (Intro)</translation>
        </message>
        <message>
            <source>It is your turn to nominate.</source>
            <translation>Te toca nominar.</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 puntos</translation>
        </message>
        <message>
            <source>worth %1 now</source>
            <translation>vale %1 ahora</translation>
        </message>
        <message>
            <source>opens at</source>
            <translation>empieza en</translation>
        </message>
        <message>
            <source>Opening bid</source>
            <translation>Puja de salida</translation>
        </message>
        <message>
            <source>What you bid with the nomination (O, then Enter)</source>
            <translation>Lo que pujas al nominar (O y luego Intro)</translation>
        </message>
    </context>
    <context>
        <name>warroom::BoardDelegate</name>
        <message>
            <source>On the clock</source>
            <translation>En turno</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Pasó</translation>
        </message>
        <message>
            <source>any time</source>
            <translation>cuando quiera</translation>
        </message>
        <message>
            <source>%1 · kept</source>
            <extracomment>A position and that its player was kept from last season</extracomment>
            <translation>%1 · keeper</translation>
        </message>
        <message>
            <source>Open again</source>
            <extracomment>A pick that has no player any more, because a correction gave him to another</extracomment>
            <translation>Abierto de nuevo</translation>
        </message>
    </context>
    <context>
        <name>warroom::BoardModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2, %3, %4</source>
            <translation>%1: %2, %3, %4</translation>
        </message>
        <message>
            <source>%1: on the clock</source>
            <translation>%1: en turno</translation>
        </message>
        <message>
            <source>%1: passed, may pick any time</source>
            <translation>%1: pasó, puede elegir cuando quiera</translation>
        </message>
        <message>
            <source>Traded: %1</source>
            <translation>Canjeado: %1</translation>
        </message>
        <message>
            <source>%1: skipped, comes after the others of the round</source>
            <translation>%1: saltado, va después de los demás de la ronda</translation>
        </message>
        <message>
            <source>%1 (corrected)</source>
            <extracomment>A selection that the commissioner put right later</extracomment>
            <translation>%1 (corregido)</translation>
        </message>
        <message>
            <source>%1: %2, %3, kept</source>
            <translation>%1: %2, %3, keeper</translation>
        </message>
        <message>
            <source>%1: open again after a correction, may pick any time</source>
            <translation>%1: abierto de nuevo tras una corrección, puede elegir cuando quiera</translation>
        </message>
    </context>
    <context>
        <name>warroom::BoardPage</name>
        <message>
            <source>By team</source>
            <translation>Por equipo</translation>
        </message>
        <message>
            <source>By order</source>
            <translation>Por orden</translation>
        </message>
        <message>
            <source>Columns of the board</source>
            <translation>Columnas del tablero</translation>
        </message>
        <message>
            <source>◆ traded slot</source>
            <translation>◆ pick canjeado</translation>
        </message>
        <message>
            <source>Draft board</source>
            <translation>Tablero del draft</translation>
        </message>
        <message>
            <source>time is up</source>
            <translation>se acabó el tiempo</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>quedan %1</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>corregido</translation>
        </message>
    </context>
    <context>
        <name>warroom::ChangesLine</name>
        <message>
            <source>Left out, as it does not fit any more: %1.</source>
            <extracomment>A list follows: &quot;2 picks of your order, 1 keeper&quot;</extracomment>
            <translation>Se ha dejado fuera porque ya no encaja: %1.</translation>
        </message>
        <message>
            <source>Not as in the preset: %1.</source>
            <translation>No es como en la plantilla inicial: %1.</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Recuperarlo</translation>
        </message>
        <message>
            <source>As in the preset</source>
            <translation>Como en la plantilla inicial</translation>
        </message>
    </context>
    <context>
        <name>warroom::CheckList</name>
        <message>
            <source>Fine: %1</source>
            <translation>En orden: %1</translation>
        </message>
        <message>
            <source>To think about: %1</source>
            <translation>A tener en cuenta: %1</translation>
        </message>
        <message>
            <source>In the way: %1</source>
            <translation>Impedimento: %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::ChipList</name>
        <message>
            <source>Take away: %1</source>
            <translation>Quitar: %1</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>warroom::ClassRow</name>
        <message>
            <source>Class</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>The coming draft: who can be had, in the real order</source>
            <translation>El próximo draft: quienes están disponibles, en el orden real</translation>
        </message>
        <message>
            <source>As it was: its order and everybody who was selected, ranked by when he went</source>
            <translation>Como fue: su orden y todos los elegidos, clasificados según cuándo salieron</translation>
        </message>
    </context>
    <context>
        <name>warroom::ClockCard</name>
        <message>
            <source>%1 · %2 overall</source>
            <translation>%1 · n.º&#xa0;%2 global</translation>
        </message>
        <message>
            <source>Round %1 · Pick %2 · %3 overall</source>
            <translation>Ronda %1 · Pick %2 · n.º&#xa0;%3</translation>
        </message>
        <message>
            <source>Start the draft</source>
            <translation>Empezar el draft</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>On the clock</source>
            <translation>En turno</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Draft complete</source>
            <translation>Draft terminado</translation>
        </message>
        <message>
            <source>Waiting for passed teams</source>
            <translation>Faltan los equipos que pasaron</translation>
        </message>
        <message>
            <source>Next on the clock</source>
            <translation>Siguiente en turno</translation>
        </message>
        <message>
            <source>First on the clock</source>
            <translation>Primero en turno</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>The time ran out while Warroom was closed or asleep. The pick gets its whole time back.</source>
            <translation>El tiempo se acabó con Warroom cerrado o en reposo. El pick recupera todo su tiempo.</translation>
        </message>
        <message>
            <source>Passed, may pick any time: %1</source>
            <translation>Pasaron y pueden elegir cuando quieran: %1</translation>
        </message>
        <message>
            <source>The time is up. The team stays on the clock.</source>
            <translation>Se acabó el tiempo. El equipo sigue en turno.</translation>
        </message>
        <message numerus="yes">
            <source>%n player(s) drafted</source>
            <translation>
                <numerusform>%n jugador elegido</numerusform>
                <numerusform>%n jugadores elegidos</numerusform>
            </translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Horas de silencio</translation>
        </message>
        <message>
            <source>On its time bank</source>
            <translation>En su banco de tiempo</translation>
        </message>
        <message>
            <source>A planned pause.</source>
            <translation>Una pausa prevista.</translation>
        </message>
        <message>
            <source>The clock stands still until %1. Picks are welcome.</source>
            <translation>El reloj está parado hasta %1. Se puede elegir.</translation>
        </message>
        <message>
            <source>Picks are welcome.</source>
            <translation>Se puede elegir.</translation>
        </message>
        <message>
            <source>Bank %1</source>
            <translation>Banco %1</translation>
        </message>
        <message numerus="yes">
            <source>%n time-out(s) left</source>
            <translation>
                <numerusform>%n tiempo fuera</numerusform>
                <numerusform>%n tiempos fuera</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::ClockDial</name>
        <message>
            <source>Time left: %1</source>
            <translation>Tiempo restante: %1</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>time is up</source>
            <translation>sin tiempo</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>terminado</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>no clock</source>
            <translation>sin reloj</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>sin empezar</translation>
        </message>
        <message>
            <source>quiet until %1</source>
            <translation>hasta %1</translation>
        </message>
        <message>
            <source>bank of %1</source>
            <translation>banco %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::ClockEditor</name>
        <message>
            <source>Time per pick in round %1, minutes:seconds</source>
            <translation>Tiempo por pick en la ronda %1, minutos:segundos</translation>
        </message>
        <message>
            <source>Round %1, minutes:seconds</source>
            <translation>Ronda %1, minutos:segundos</translation>
        </message>
    </context>
    <context>
        <name>warroom::ClockOptions</name>
        <message>
            <source>Reserves of a team</source>
            <translation>Reservas de un equipo</translation>
        </message>
        <message>
            <source>Time bank</source>
            <translation>Banco de tiempo</translation>
        </message>
        <message>
            <source>Time bank of a team, minutes:seconds</source>
            <translation>Banco de tiempo de un equipo, minutos:segundos</translation>
        </message>
        <message>
            <source>For the whole draft; begins to run when the time for a pick is up</source>
            <translation>Para todo el draft; empieza a correr cuando se acaba el tiempo de un pick</translation>
        </message>
        <message>
            <source>Time-outs</source>
            <translation>Tiempos fuera</translation>
        </message>
        <message>
            <source>Time-outs of a team</source>
            <translation>Tiempos fuera de un equipo</translation>
        </message>
        <message>
            <source>of</source>
            <extracomment>Between a number of time-outs and how long one is: &quot;2 of 1:00&quot;</extracomment>
            <translation>de</translation>
        </message>
        <message>
            <source>Length of a time-out, minutes:seconds</source>
            <translation>Duración de un tiempo fuera, minutos:segundos</translation>
        </message>
        <message>
            <source>Autopick for good after so many expiries in a row</source>
            <translation>Autopick permanente tras agotar el tiempo tantas veces seguidas</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>The program picks for the team until it is taken back</source>
            <translation>El programa elige por el equipo hasta que alguien lo recupera</translation>
        </message>
        <message>
            <source>Slow draft</source>
            <translation>Draft lento</translation>
        </message>
        <message>
            <source>When time runs out, for single teams</source>
            <translation>Cuando se acaba el tiempo, por equipo</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pausas</translation>
        </message>
        <message>
            <source>What a pause does to the clock</source>
            <translation>Qué hace una pausa con el reloj</translation>
        </message>
        <message>
            <source>Freeze the clock</source>
            <translation>Parar el reloj</translation>
        </message>
        <message>
            <source>It goes on where it was</source>
            <translation>Sigue donde estaba</translation>
        </message>
        <message>
            <source>Reset it</source>
            <translation>Reiniciarlo</translation>
        </message>
        <message>
            <source>The pick has its whole time again</source>
            <translation>El pick vuelve a tener todo su tiempo</translation>
        </message>
        <message>
            <source>Picks are welcome in a pause</source>
            <translation>Se puede elegir durante una pausa</translation>
        </message>
        <message>
            <source>The draft pauses by itself</source>
            <translation>El draft se pausa solo</translation>
        </message>
        <message>
            <source>Before round</source>
            <translation>Antes de la ronda</translation>
        </message>
        <message>
            <source>Before pick</source>
            <translation>Antes del pick</translation>
        </message>
        <message>
            <source>Round or pick the draft pauses before</source>
            <translation>Ronda o pick antes del cual se pausa el draft</translation>
        </message>
        <message>
            <source>Nobody goes ahead of a team that is trading</source>
            <translation>Nadie se adelanta a un equipo que está canjeando</translation>
        </message>
    </context>
    <context>
        <name>warroom::ClockTimePane</name>
        <message>
            <source>mean %1</source>
            <translation>media %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::ClockWishes</name>
        <message>
            <source>Time-out</source>
            <translation>Tiempo fuera</translation>
        </message>
        <message>
            <source>Pick for %1 again</source>
            <translation>Volver a elegir por %1</translation>
        </message>
        <message>
            <source>The program picks for this team, for its time ran out too often</source>
            <translation>El programa elige por este equipo porque se le acabó el tiempo demasiadas veces</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Add or take time</source>
            <translation>Añadir o quitar tiempo</translation>
        </message>
        <message>
            <source>Nudged</source>
            <translation>Avisado</translation>
        </message>
        <message>
            <source>Nudge</source>
            <translation>Avisar</translation>
        </message>
        <message>
            <source>Asks whoever is on the clock to get on with it</source>
            <translation>Pide a quien está en el reloj que siga</translation>
        </message>
    </context>
    <context>
        <name>warroom::CommissionerDesk</name>
        <message>
            <source>Correct this pick…</source>
            <translation>Corregir este pick…</translation>
        </message>
        <message>
            <source>Pick for this team…</source>
            <translation>Elegir por este equipo…</translation>
        </message>
        <message>
            <source>Change the order…</source>
            <translation>Cambiar el orden…</translation>
        </message>
    </context>
    <context>
        <name>warroom::CommissionerPanel</name>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>commissioner</source>
            <extracomment>Who may use this part of the room</extracomment>
            <translation>comisionado</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>everyone sees it</source>
            <translation>todos lo ven</translation>
        </message>
        <message>
            <source>Reason, which everyone sees</source>
            <translation>Motivo, que todos ven</translation>
        </message>
        <message>
            <source>Reason, if there is one</source>
            <translation>Motivo, si lo hay</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>warroom::CorrectPanel</name>
        <message>
            <source>Correct a pick</source>
            <translation>Corregir un pick</translation>
        </message>
        <message>
            <source>What it touches</source>
            <translation>A qué afecta</translation>
        </message>
        <message>
            <source>Whose pick it was</source>
            <translation>De quién era el pick</translation>
        </message>
        <message>
            <source>The old pick stays in the record: drag the timeline back and it is there.</source>
            <translation>El pick antiguo queda en el registro: arrastra la línea de tiempo hacia atrás y ahí está.</translation>
        </message>
        <message>
            <source>Pick %1 · %2</source>
            <translation>Pick %1 · %2</translation>
        </message>
        <message>
            <source>Choose a pick on the board</source>
            <translation>Elige un pick en el tablero</translation>
        </message>
        <message>
            <source>Click a pick that was made, or go there with the arrow keys and press Enter.</source>
            <translation>Haz clic en un pick ya hecho, o ve con las flechas y pulsa Intro.</translation>
        </message>
        <message>
            <source>Correct both picks</source>
            <translation>Corregir ambos picks</translation>
        </message>
        <message>
            <source>Correct pick</source>
            <translation>Corregir el pick</translation>
        </message>
        <message>
            <source>What becomes of the other pick</source>
            <translation>Qué pasa con el otro pick</translation>
        </message>
    </context>
    <context>
        <name>warroom::CountdownCard</name>
        <message>
            <source>The draft begins in</source>
            <translation>El draft empieza en</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n segundo</numerusform>
                <numerusform>%n segundos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::DecisionPanel</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1. %2.</source>
            <translation>Línea %1. %2.</translation>
        </message>
        <message>
            <source>He is the one</source>
            <translation>Es él</translation>
        </message>
        <message>
            <source>New player</source>
            <translation>Jugador nuevo</translation>
        </message>
        <message>
            <source>Add him to the players</source>
            <translation>Añadirlo a los jugadores</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Go on without this row</source>
            <translation>Seguir sin esta fila</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Por decidir</translation>
        </message>
        <message>
            <source>Nothing is left to decide.</source>
            <translation>No queda nada por decidir.</translation>
        </message>
        <message>
            <source>Add all of them as new players</source>
            <translation>Añadirlos todos como jugadores nuevos</translation>
        </message>
        <message>
            <source>Leave all of them out</source>
            <translation>Omitirlos todos</translation>
        </message>
        <message>
            <source>Take back the last decision</source>
            <translation>Deshacer la última decisión</translation>
        </message>
    </context>
    <context>
        <name>warroom::DigestBar</name>
        <message>
            <source>Show from there</source>
            <translation>Mostrar desde ahí</translation>
        </message>
        <message>
            <source>Since you last looked, %1 %2: %3.</source>
            <extracomment>A day, a time, and what happened since: &quot;14 picks (2 of yours), 1 trade&quot;</extracomment>
            <translation>Desde que miraste por última vez, %1 %2: %3.</translation>
        </message>
    </context>
    <context>
        <name>warroom::DraftDesk</name>
        <message>
            <source>Select a player first.</source>
            <translation>Selecciona primero un jugador.</translation>
        </message>
        <message>
            <source>%1 is already drafted.</source>
            <translation>%1 ya fue elegido.</translation>
        </message>
        <message>
            <source>The draft is over.</source>
            <translation>El draft ha terminado.</translation>
        </message>
        <message>
            <source>You are looking at the past. Go live to draft.</source>
            <translation>Estás viendo el pasado. Vuelve al vivo para elegir.</translation>
        </message>
        <message>
            <source>You are watching; no team is yours.</source>
            <translation>Solo miras; ningún equipo es tuyo.</translation>
        </message>
        <message>
            <source>The draft is paused.</source>
            <translation>El draft está en pausa.</translation>
        </message>
        <message>
            <source>The draft has not started yet.</source>
            <translation>El draft aún no ha empezado.</translation>
        </message>
        <message>
            <source>Not your turn: %1 on the clock.</source>
            <translation>No es tu turno: %1 en turno.</translation>
        </message>
        <message>
            <source>Not your turn.</source>
            <translation>No es tu turno.</translation>
        </message>
        <message>
            <source>%1 is kept by %2.</source>
            <translation>A %1 lo conserva %2.</translation>
        </message>
        <message>
            <source>Not your turn: %1 nominates.</source>
            <translation>No es tu turno: nomina %1.</translation>
        </message>
        <message>
            <source>The block is full.</source>
            <translation>No caben más jugadores en subasta.</translation>
        </message>
    </context>
    <context>
        <name>warroom::DraftListModel</name>
        <message>
            <source>round %1, pick %2</source>
            <translation>ronda %1, pick %2</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>%1 teams</source>
            <translation>%1 equipos</translation>
        </message>
        <message>
            <source>%1 picks</source>
            <translation>%1 picks</translation>
        </message>
        <message>
            <source>1 trade</source>
            <translation>1 canje</translation>
        </message>
        <message>
            <source>%1 trades</source>
            <translation>%1 canjes</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Sin empezar</translation>
        </message>
        <message>
            <source>In progress · %1</source>
            <translation>En curso · %1</translation>
        </message>
        <message>
            <source>Paused · %1</source>
            <translation>En pausa · %1</translation>
        </message>
        <message>
            <source>Replay</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Lobby · not started</source>
            <translation>Sala de espera · sin empezar</translation>
        </message>
    </context>
    <context>
        <name>warroom::EndPanel</name>
        <message>
            <source>End the draft</source>
            <translation>Terminar el draft</translation>
        </message>
        <message numerus="yes">
            <source>%n pick(s) will stay open. Offers that stand and players on the block come to nothing.</source>
            <translation>
                <numerusform>%n pick quedará abierto. Las ofertas en pie y los jugadores en subasta quedan en nada.</numerusform>
                <numerusform>%n picks quedarán abiertos. Las ofertas en pie y los jugadores en subasta quedan en nada.</numerusform>
            </translation>
        </message>
        <message>
            <source>This can't be taken back: the draft is over for everyone.</source>
            <translation>No se puede deshacer: el draft termina para todos.</translation>
        </message>
    </context>
    <context>
        <name>warroom::ExtrasForm</name>
        <message>
            <source>What to change</source>
            <translation>Qué cambiar</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Rosters</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>Keepers</source>
            <translation>Keepers</translation>
        </message>
        <message>
            <source>Auction</source>
            <translation>Subasta</translation>
        </message>
        <message>
            <source>Trades</source>
            <translation>Canjes</translation>
        </message>
        <message>
            <source>Lottery</source>
            <translation>Sorteo</translation>
        </message>
        <message numerus="yes">
            <source>%n pick(s) of your order</source>
            <translation>
                <numerusform>%n pick de tu orden</numerusform>
                <numerusform>%n picks de tu orden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keeper(s)</source>
            <translation>
                <numerusform>%n keeper</numerusform>
                <numerusform>%n keepers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the lots of %n team(s)</source>
            <translation>
                <numerusform>las papeletas de %n equipo</numerusform>
                <numerusform>las papeletas de %n equipos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the money of %n team(s)</source>
            <translation>
                <numerusform>el dinero de %n equipo</numerusform>
                <numerusform>el dinero de %n equipos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::FolderForm</name>
        <message>
            <source>Folder of your data</source>
            <translation>Carpeta de tus datos</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open the folder of your data</source>
            <translation>Abrir la carpeta de tus datos</translation>
        </message>
        <message>
            <source>No program here opens folders.</source>
            <translation>Ningún programa abre carpetas aquí.</translation>
        </message>
    </context>
    <context>
        <name>warroom::GradeListModel</name>
        <message>
            <source>%1: %2, %3 points</source>
            <translation>%1: %2, %3 puntos</translation>
        </message>
    </context>
    <context>
        <name>warroom::GradesPane</name>
        <message>
            <source>Grades</source>
            <translation>Notas</translation>
        </message>
    </context>
    <context>
        <name>warroom::Guide</name>
        <message>
            <source>Without the mouse</source>
            <translation>Sin ratón</translation>
        </message>
        <message>
            <source>Set up a new draft</source>
            <translation>Preparar un draft nuevo</translation>
        </message>
        <message>
            <source>Open the selected draft; in the room, draft the selected player</source>
            <translation>Abrir el draft seleccionado; en la sala, elegir al jugador seleccionado</translation>
        </message>
        <message>
            <source>Find a player by name, school or position</source>
            <translation>Buscar un jugador por nombre, universidad o posición</translation>
        </message>
        <message>
            <source>Look one pick back, while the draft goes on</source>
            <translation>Mirar un pick atrás mientras el draft sigue</translation>
        </message>
        <message>
            <source>Every other key</source>
            <translation>Todas las demás teclas</translation>
        </message>
    </context>
    <context>
        <name>warroom::HelpWindow</name>
        <message>
            <source>Draft the selected player</source>
            <translation>Elegir al jugador seleccionado</translation>
        </message>
        <message>
            <source>Find a player</source>
            <translation>Buscar un jugador</translation>
        </message>
        <message>
            <source>On the timeline: play or stop</source>
            <translation>En la línea de tiempo: reproducir o detener</translation>
        </message>
        <message>
            <source>On the timeline: one step</source>
            <translation>En la línea de tiempo: un paso</translation>
        </message>
        <message>
            <source>On the timeline: one round</source>
            <translation>En la línea de tiempo: una ronda</translation>
        </message>
        <message>
            <source>On the timeline: one trade</source>
            <translation>En la línea de tiempo: un canje</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>About Warroom</source>
            <translation>Acerca de Warroom</translation>
        </message>
        <message>
            <source>Warroom %1

Run the draft. Keep every moment of it.

Free software under the GNU General Public License, version 3 or later.
Teams and players are facts; nobody in the league has to do with it.</source>
            <translation>Warroom %1

Dirige el draft. Conserva cada momento.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.
Equipos y jugadores son hechos; la liga no tiene nada que ver con ello.</translation>
        </message>
        <message>
            <source>Put the selected player in the queue, or take him out</source>
            <translation>Poner al jugador seleccionado en la cola o quitarlo</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Control</translation>
        </message>
        <message>
            <source>In an auction: bid one step more; + bids five</source>
            <translation>En una subasta: pujar un escalón más; + puja cinco</translation>
        </message>
        <message>
            <source>In an auction: set my limit; − takes it back</source>
            <translation>En una subasta: fijar mi límite; − lo retira</translation>
        </message>
        <message>
            <source>Selected player: target, avoid, note</source>
            <translation>Jugador elegido: objetivo, evitar, nota</translation>
        </message>
        <message>
            <source>In my ranking: up or down</source>
            <translation>En mi clasificación: arriba o abajo</translation>
        </message>
        <message>
            <source>In my ranking: a tier begins here</source>
            <translation>En mi clasificación: aquí empieza un nivel</translation>
        </message>
        <message>
            <source>In an auction: set the bid you nominate with</source>
            <translation>En una subasta: fijar la puja con la que nominas</translation>
        </message>
    </context>
    <context>
        <name>warroom::HomePage</name>
        <message>
            <source>Reading your drafts…</source>
            <translation>Leyendo tus drafts…</translation>
        </message>
        <message>
            <source>No drafts yet. Every draft you start is kept here, pick by pick.</source>
            <translation>Aún no hay drafts. Cada draft que empieces se guarda aquí, pick a pick.</translation>
        </message>
        <message>
            <source>Your drafts cannot be read.</source>
            <translation>No se pueden leer tus drafts.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Run the draft. Keep every moment of it.</source>
            <translation>Dirige el draft. Conserva cada momento.</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>Nuevo draft</translation>
        </message>
        <message>
            <source>A mock against the computer: an NFL class, a fantasy snake, or an auction</source>
            <translation>Un mock contra el programa: una clase de la NFL, un snake de fantasy o una subasta</translation>
        </message>
        <message>
            <source>Your drafts</source>
            <translation>Tus drafts</translation>
        </message>
        <message>
            <source>kept on a server</source>
            <translation>guardados en un servidor</translation>
        </message>
        <message>
            <source>all in one file that is yours</source>
            <translation>todos en un archivo que es tuyo</translation>
        </message>
        <message>
            <source>Look back</source>
            <translation>Mirar atrás</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Choose where drafts are kept</source>
            <translation>Elegir dónde se guardan los drafts</translation>
        </message>
        <message>
            <source>Import players</source>
            <translation>Importar jugadores</translation>
        </message>
        <message>
            <source>CSV, TSV or pasted, columns matched for you</source>
            <translation>CSV, TSV o pegado, con las columnas reconocidas</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Unirse</translation>
        </message>
        <message>
            <source>A draft somebody hosts: by link, or by code</source>
            <translation>Un draft que alguien ha abierto: con enlace o código</translation>
        </message>
        <message>
            <source>Rooms on this network</source>
            <translation>Salas en esta red</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Abrir a otros</translation>
        </message>
        <message>
            <source>A lobby that others join from their computers</source>
            <translation>Una sala de espera a la que otros se unen desde sus ordenadores</translation>
        </message>
    </context>
    <context>
        <name>warroom::HostCard</name>
        <message>
            <source>Invite</source>
            <translation>Invitar</translation>
        </message>
        <message>
            <source>Host for others</source>
            <translation>Abrir a otros</translation>
        </message>
        <message>
            <source>Others join from their own computers. The draft stays in your library, and its clock runs here.</source>
            <translation>Otros se unen desde sus propios ordenadores. El draft se queda en tu biblioteca y su reloj corre aquí.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>Start hosting</source>
            <translation>Abrir a otros</translation>
        </message>
        <message>
            <source>Key and port</source>
            <translation>Clave y puerto</translation>
        </message>
        <message>
            <source>Port and encryption</source>
            <translation>Puerto y cifrado</translation>
        </message>
        <message>
            <source>If this computer goes…</source>
            <translation>Si este ordenador falta…</translation>
        </message>
    </context>
    <context>
        <name>warroom::HostFollower</name>
        <message>
            <source>%1's computer hosts the draft now, and this one was not let in.</source>
            <translation>El ordenador de %1 es ahora el anfitrión del draft, y no ha dejado entrar a este.</translation>
        </message>
        <message>
            <source>What happened until then can be read here. To go on, ask %1 for an invitation.</source>
            <translation>Lo que pasó hasta entonces se puede leer aquí. Para seguir, pide a %1 una invitación.</translation>
        </message>
    </context>
    <context>
        <name>warroom::HostGoneBar</name>
        <message>
            <source>The host has not answered for %1.</source>
            <extracomment>%1 is a stretch of time: &quot;45 s&quot;</extracomment>
            <translation>El anfitrión no responde desde hace %1.</translation>
        </message>
        <message>
            <source>Looking for a computer that can go on with the draft…</source>
            <translation>Se busca un ordenador que pueda seguir con el draft…</translation>
        </message>
        <message>
            <source>Those who run teams choose whether it goes on there.</source>
            <translation>Quienes dirigen equipos deciden si sigue allí.</translation>
        </message>
        <message>
            <source>Go on with this computer</source>
            <translation>Seguir con este ordenador</translation>
        </message>
        <message>
            <source>Go on with %1's computer</source>
            <translation>Seguir con el ordenador de %1</translation>
        </message>
        <message>
            <source>Another computer…</source>
            <translation>Otro ordenador…</translation>
        </message>
        <message>
            <source>Wait for the host</source>
            <translation>Esperar al anfitrión</translation>
        </message>
        <message numerus="yes">
            <source>lacks %n thing(s) that happened</source>
            <extracomment>What a copy of the draft lacks, after the computer that has it</extracomment>
            <translation>
                <numerusform>falta una cosa que pasó</numerusform>
                <numerusform>faltan %n cosas que pasaron</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::HostNews</name>
        <message>
            <source>This computer stands by: if the host goes, the draft can go on here.</source>
            <translation>Este ordenador está preparado: si falta el anfitrión, el draft puede seguir aquí.</translation>
        </message>
        <message>
            <source>This computer hosts the draft now.</source>
            <translation>Este ordenador es ahora el anfitrión del draft.</translation>
        </message>
        <message>
            <source>Leave Warroom open: the draft and its clock live here from now on. The others come back by themselves.</source>
            <translation>Deja Warroom abierto: el draft y su reloj viven aquí desde ahora. Los demás vuelven solos.</translation>
        </message>
        <message>
            <source>%1's computer hosts the draft now.</source>
            <translation>El ordenador de %1 es ahora el anfitrión del draft.</translation>
        </message>
    </context>
    <context>
        <name>warroom::HostOptions</name>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>Encrypt everything (TLS)</source>
            <translation>Cifrar todo (TLS)</translation>
        </message>
        <message>
            <source>Show the draft's name on this network</source>
            <translation>Mostrar el nombre del draft en esta red</translation>
        </message>
        <message>
            <source>Key of this computer: %1</source>
            <translation>Clave de este ordenador: %1</translation>
        </message>
        <message>
            <source>Nobody gets through? Let port %1 (TCP) pass the firewall of this computer; from outside your network, the router's as well.</source>
            <translation>¿Nadie consigue entrar? Deja pasar el puerto %1 (TCP) por el cortafuegos de este ordenador; desde fuera de tu red, también por el del router.</translation>
        </message>
    </context>
    <context>
        <name>warroom::HostPanel</name>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>Stop hosting</source>
            <translation>Cerrar a otros</translation>
        </message>
        <message>
            <source>Start hosting</source>
            <translation>Abrir a otros</translation>
        </message>
        <message>
            <source>Hosting on this network, encrypted</source>
            <translation>Abierto en esta red, cifrado</translation>
        </message>
        <message>
            <source>Hosting on this network, not encrypted</source>
            <translation>Abierto en esta red, sin cifrar</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Alguien</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>Ahora aquí</translation>
        </message>
        <message>
            <source>Nobody else yet.</source>
            <translation>Todavía nadie más.</translation>
        </message>
        <message>
            <source>Host for others</source>
            <translation>Abrir a otros</translation>
        </message>
        <message>
            <source>Others join this draft from their own computers. It stays in your library, and its clock runs here.</source>
            <translation>Otros participan en este draft desde sus ordenadores. Se queda en tu biblioteca y su reloj corre aquí.</translation>
        </message>
    </context>
    <context>
        <name>warroom::ImportModel</name>
        <message>
            <source>Becomes</source>
            <translation>Será</translation>
        </message>
        <message>
            <source>Column %1</source>
            <translation>Columna %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::ImportPage</name>
        <message>
            <source>clipboard</source>
            <translation>portapapeles</translation>
        </message>
        <message>
            <source>The clipboard holds no text. Copy the rows of a table first.</source>
            <translation>El portapapeles no contiene texto. Copia primero las filas de una tabla.</translation>
        </message>
        <message>
            <source>Decide about every row first</source>
            <translation>Decide primero sobre cada fila</translation>
        </message>
        <message numerus="yes">
            <source>Keep the %n queued player(s) first</source>
            <translation>
                <numerusform>Dejar primero al jugador en cola</numerusform>
                <numerusform>Dejar primero a los %n jugadores en cola</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>una fila</numerusform>
                <numerusform>%n filas</numerusform>
            </translation>
        </message>
        <message>
            <source>columns guessed, please check them</source>
            <translation>columnas supuestas, compruébalas</translation>
        </message>
        <message>
            <source>recognised as %1</source>
            <translation>reconocido como %1</translation>
        </message>
        <message numerus="yes">
            <source>Draft from these %n player(s)</source>
            <translation>
                <numerusform>Draft con este jugador</numerusform>
                <numerusform>Draft con estos %n jugadores</numerusform>
            </translation>
        </message>
        <message>
            <source>Add to the queue of %1</source>
            <translation>Añadir a la cola de %1</translation>
        </message>
        <message>
            <source>Make it the queue of %1</source>
            <translation>Hacerla la cola de %1</translation>
        </message>
        <message>
            <source>Open a list of players</source>
            <translation>Abrir una lista de jugadores</translation>
        </message>
        <message>
            <source>Lists (*.csv *.tsv *.txt)</source>
            <translation>Listas (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Import players</source>
            <translation>Importar jugadores</translation>
        </message>
        <message>
            <source>Import a ranking</source>
            <translation>Importar un ranking</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Abrir un archivo…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Filas de la lista</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>The players of the list become the players of the draft.</source>
            <translation>Los jugadores de la lista serán los jugadores del draft.</translation>
        </message>
        <message>
            <source>Drop a CSV or TSV file here, open one (Ctrl+O), or copy the rows of a table and paste them (Ctrl+V).</source>
            <translation>Suelta aquí un archivo CSV o TSV, abre uno (Control+O) o copia las filas de una tabla y pégalas (Control+V).</translation>
        </message>
        <message>
            <source>Lists of ESPN, FantasyPros, Sleeper, Underdog and Yahoo are recognised by their columns; for others you say which column is what.</source>
            <translation>Las listas de ESPN, FantasyPros, Sleeper, Underdog y Yahoo se reconocen por sus columnas; en las demás dices qué es cada columna.</translation>
        </message>
        <message>
            <source>Make it my ranking</source>
            <translation>Hacerla mi clasificación</translation>
        </message>
        <message>
            <source>My ranking</source>
            <translation>Mi clasificación</translation>
        </message>
        <message>
            <source>Nobody else sees it; autopick follows it</source>
            <translation>Nadie más la ve; el autopick la sigue</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Whom the team takes next</source>
            <translation>A quién elige el equipo a continuación</translation>
        </message>
        <message>
            <source>What the list becomes</source>
            <translation>En qué se convierte la lista</translation>
        </message>
        <message>
            <source>The list becomes your own ranking, or the order of your queue.</source>
            <translation>La lista se convierte en tu clasificación o en el orden de tu cola.</translation>
        </message>
    </context>
    <context>
        <name>warroom::InviteBox</name>
        <message>
            <source>For one team…</source>
            <translation>Para un equipo…</translation>
        </message>
        <message>
            <source>port %1</source>
            <translation>puerto %1</translation>
        </message>
        <message>
            <source>Nobody is invited.</source>
            <translation>No hay nadie invitado.</translation>
        </message>
        <message>
            <source>%1 of %2 came</source>
            <translation>han llegado %1 de %2</translation>
        </message>
        <message>
            <source>to watch</source>
            <translation>para mirar</translation>
        </message>
        <message>
            <source>for any free team</source>
            <translation>para cualquier equipo libre</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>The link holds the address, the code and the key of this computer</source>
            <translation>El enlace contiene la dirección, el código y la clave de este ordenador</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>The code lets nobody in any more; who is in stays</source>
            <translation>El código ya no deja entrar a nadie; quien está dentro se queda</translation>
        </message>
        <message>
            <source>For anybody</source>
            <translation>Para todos</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>Solo mirar</translation>
        </message>
        <message>
            <source>Invite somebody for one team</source>
            <translation>Invitar a alguien para un equipo</translation>
        </message>
        <message>
            <source>The link as a QR code</source>
            <translation>El enlace como código QR</translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>Invitaciones</translation>
        </message>
        <message>
            <source>Address of this computer</source>
            <translation>Dirección de este ordenador</translation>
        </message>
        <message>
            <source>%1, once you agree</source>
            <translation>%1, cuando estés de acuerdo</translation>
        </message>
        <message>
            <source>I agree to each first</source>
            <translation>Yo acepto a cada uno antes</translation>
        </message>
        <message>
            <source>Who comes by the next invitation asks for a team; you give it to him in the list of people</source>
            <translation>Quien venga con la próxima invitación pide un equipo; tú se lo das en la lista de personas</translation>
        </message>
    </context>
    <context>
        <name>warroom::JoinPage</name>
        <message>
            <source>%1 (taken)</source>
            <translation>%1 (ocupado)</translation>
        </message>
        <message>
            <source>No team is free. Ask the host for one.</source>
            <translation>No hay ningún equipo libre. Pide uno al anfitrión.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Preguntando…</translation>
        </message>
        <message>
            <source>Ask the host</source>
            <translation>Preguntar al anfitrión</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Mirar</translation>
        </message>
        <message>
            <source>Take this team</source>
            <translation>Quedarse este equipo</translation>
        </message>
        <message>
            <source>This is the first contact with this host, and a code proves nothing of it. To be sure, compare its key with the one the host sees: %1</source>
            <translation>Es el primer contacto con este anfitrión, y un código no prueba nada de él. Para estar seguro, compara su clave con la que ve el anfitrión: %1</translation>
        </message>
        <message>
            <source>Join a draft</source>
            <translation>Unirse a un draft</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Invitación</translation>
        </message>
        <message>
            <source>You are invited to</source>
            <translation>Te han invitado a</translation>
        </message>
        <message>
            <source>The link you were sent, or the code you were told</source>
            <translation>El enlace que te enviaron o el código que te dijeron</translation>
        </message>
        <message>
            <source>The host's address</source>
            <translation>La dirección del anfitrión</translation>
        </message>
        <message>
            <source>Your name in this draft</source>
            <translation>Tu nombre en este draft</translation>
        </message>
        <message>
            <source>Your team</source>
            <translation>Tu equipo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Hosted on this network; choose one and type the code</source>
            <translation>Abiertos en esta red; elige uno y escribe el código</translation>
        </message>
    </context>
    <context>
        <name>warroom::KeepersEditor</name>
        <message>
            <source>For money</source>
            <translation>Por dinero</translation>
        </message>
        <message>
            <source>Pick %1</source>
            <translation>Pick %1</translation>
        </message>
        <message>
            <source>%1 keeps %2 for %3</source>
            <extracomment>A team, a player it keeps and what he costs</extracomment>
            <translation>%1 conserva a %2 por %3</translation>
        </message>
        <message>
            <source>%1 keeps %2, pick %3</source>
            <extracomment>A team, a player it keeps and the pick he costs</extracomment>
            <translation>%1 conserva a %2, pick %3</translation>
        </message>
        <message>
            <source>Player to keep</source>
            <translation>Jugador que se conserva</translation>
        </message>
        <message>
            <source>Find a player</source>
            <translation>Buscar un jugador</translation>
        </message>
        <message>
            <source>Team that keeps him</source>
            <translation>Equipo que lo conserva</translation>
        </message>
        <message>
            <source>What he costs</source>
            <translation>Lo que cuesta</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>A kept player takes his pick when it is due. Nobody else can have him.</source>
            <translation>Un keeper ocupa su pick cuando llega el turno. Nadie más puede tenerlo.</translation>
        </message>
    </context>
    <context>
        <name>warroom::LivePill</name>
        <message>
            <source>LIVE</source>
            <translation>EN VIVO</translation>
        </message>
        <message>
            <source>Jump to live</source>
            <translation>Volver al vivo</translation>
        </message>
    </context>
    <context>
        <name>warroom::LobbyPage</name>
        <message>
            <source>drag to reorder, or Alt and the arrow keys</source>
            <translation>arrastra para reordenar, o Alt y las flechas</translation>
        </message>
        <message>
            <source>Also here: %1</source>
            <translation>También aquí: %1</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Plazas</translation>
        </message>
        <message>
            <source>Before the start</source>
            <translation>Antes de empezar</translation>
        </message>
    </context>
    <context>
        <name>warroom::LookForm</name>
        <message>
            <source>Look and language</source>
            <translation>Aspecto e idioma</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
    </context>
    <context>
        <name>warroom::LotteryEditor</name>
        <message numerus="yes">
            <source>%1: %n lot(s)</source>
            <translation>
                <numerusform>%1: %n papeleta</numerusform>
                <numerusform>%1: %n papeletas</numerusform>
            </translation>
        </message>
        <message>
            <source>Lottery</source>
            <translation>Sorteo</translation>
        </message>
        <message>
            <source>No lottery</source>
            <translation>Sin sorteo</translation>
        </message>
        <message>
            <source>The order stays as it is</source>
            <translation>El orden queda como está</translation>
        </message>
        <message>
            <source>Even</source>
            <translation>Igual</translation>
        </message>
        <message>
            <source>Every team has one lot</source>
            <translation>Cada equipo tiene una papeleta</translation>
        </message>
        <message>
            <source>Weighted</source>
            <translation>Ponderado</translation>
        </message>
        <message>
            <source>Teams have lots of their own</source>
            <translation>Los equipos tienen sus propias papeletas</translation>
        </message>
        <message>
            <source>The order is drawn when the draft starts. What it is drawn from is recorded before, so that anybody can draw it again.</source>
            <translation>El orden se sortea al empezar el draft. De qué se sortea queda registrado antes, para que cualquiera pueda repetirlo.</translation>
        </message>
        <message>
            <source>Team with lots of its own</source>
            <translation>Equipo con papeletas propias</translation>
        </message>
        <message>
            <source>Lots</source>
            <translation>Papeletas</translation>
        </message>
        <message>
            <source>Give lots</source>
            <translation>Dar papeletas</translation>
        </message>
    </context>
    <context>
        <name>warroom::MainWindow</name>
        <message>
            <source>Nothing you did is lost. Drafts are kept in %1.</source>
            <translation>No se ha perdido nada. Los drafts se guardan en %1.</translation>
        </message>
        <message>
            <source>%1 - %2</source>
            <extracomment>The window's title: the draft, the program</extracomment>
            <translation>%1 - %2</translation>
        </message>
        <message>
            <source>The draft went on there while this computer could not be reached. What was recorded here meanwhile is set aside.</source>
            <translation>El draft siguió allí mientras no se podía llegar a este ordenador. Lo que se registró aquí entretanto queda apartado.</translation>
        </message>
    </context>
    <context>
        <name>warroom::MappingHeader</name>
        <message>
            <source>What the column %1 is</source>
            <translation>Qué es la columna %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::Menus</name>
        <message>
            <source>&amp;Draft</source>
            <translation>&amp;Draft</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>C&amp;olores</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>&amp;Replay</source>
            <translation>&amp;Repetición</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Commissioner</source>
            <translation>&amp;Comisionado</translation>
        </message>
    </context>
    <context>
        <name>warroom::MessageBar</name>
        <message>
            <source>Unpin</source>
            <translation>Soltar</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fijar</translation>
        </message>
    </context>
    <context>
        <name>warroom::MoreOptions</name>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Rondas</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Equipos</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
    </context>
    <context>
        <name>warroom::NearbyModel</name>
        <message>
            <source>its host does not answer</source>
            <translation>el anfitrión no responde</translation>
        </message>
        <message>
            <source>asking its host…</source>
            <translation>preguntando al anfitrión…</translation>
        </message>
        <message numerus="yes">
            <source>none of %n seat(s) free</source>
            <translation>
                <numerusform>%n plaza, ocupada</numerusform>
                <numerusform>ninguna de %n plazas libre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n seat(s) free</source>
            <translation>
                <numerusform>%1 de %n plaza libre</numerusform>
                <numerusform>%1 de %n plazas libres</numerusform>
            </translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>cifrada</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>sin cifrar</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <extracomment>A time in milliseconds</extracomment>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Unirse</translation>
        </message>
    </context>
    <context>
        <name>warroom::NeedsRow</name>
        <message>
            <source>Needs: %1</source>
            <translation>Necesita: %1</translation>
        </message>
        <message>
            <source>No needs left</source>
            <translation>No necesita nada más</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Necesita</translation>
        </message>
    </context>
    <context>
        <name>warroom::NewDraftPage</name>
        <message>
            <source>%1 picks, but only %2 players.</source>
            <translation>%1 picks, pero solo %2 jugadores.</translation>
        </message>
        <message>
            <source>Ready: %1 picks, %2 players, order complete</source>
            <translation>Listo: %1 picks, %2 jugadores, orden completo</translation>
        </message>
        <message>
            <source>%1. You choose no team and watch.</source>
            <translation>%1. No eliges equipo y solo miras.</translation>
        </message>
        <message>
            <source>%1 chosen, %2 by the computer</source>
            <translation>%1 tuyos, %2 del programa</translation>
        </message>
        <message>
            <source>Teams you run</source>
            <translation>Equipos que diriges</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>Nuevo draft</translation>
        </message>
        <message>
            <source>NFL mock</source>
            <translation>Mock NFL</translation>
        </message>
        <message>
            <source>2026 class, or 1994 to 2022 · 7 rounds · real order</source>
            <translation>Clase de 2026, o de 1994 a 2022 · 7 rondas · orden real</translation>
        </message>
        <message>
            <source>Snake</source>
            <translation>Snake</translation>
        </message>
        <message>
            <source>12 teams · 15 rounds · 2025 players</source>
            <translation>12 equipos · 15 rondas · jugadores de 2025</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Tu nombre</translation>
        </message>
        <message>
            <source>Not recorded if empty</source>
            <translation>Vacío: no se registra</translation>
        </message>
        <message>
            <source>Auction</source>
            <translation>Subasta</translation>
        </message>
        <message>
            <source>12 teams · $200 · 16 spots</source>
            <translation>12 equipos · $200 · 16 puestos</translation>
        </message>
        <message numerus="yes">
            <source>%n team(s)</source>
            <translation>
                <numerusform>%n equipo</numerusform>
                <numerusform>%n equipos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n round(s)</source>
            <translation>
                <numerusform>%n ronda</numerusform>
                <numerusform>%n rondas</numerusform>
            </translation>
        </message>
        <message>
            <source>Host a draft</source>
            <translation>Abrir un draft a otros</translation>
        </message>
    </context>
    <context>
        <name>warroom::NotePanel</name>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Note on %1</source>
            <translation>Nota sobre %1</translation>
        </message>
        <message>
            <source>Nobody else sees it. Esc closes and keeps it.</source>
            <translation>Nadie más la ve. Esc la cierra y la guarda.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>What you want to remember of him</source>
            <translation>Lo que quieres recordar de él</translation>
        </message>
    </context>
    <context>
        <name>warroom::NoticeBar</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Close this notice</source>
            <translation>Cerrar este aviso</translation>
        </message>
    </context>
    <context>
        <name>warroom::OfferRow</name>
        <message>
            <source>computer</source>
            <translation>ordenador</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: «%2»</translation>
        </message>
        <message>
            <source>all agree · the commissioner has %1 to forbid it</source>
            <translation>todos de acuerdo · el comisionado tiene %1 para vetarlo</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>quedan %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::OnDeckCard</name>
        <message>
            <source>On deck</source>
            <translation>Siguen</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message numerus="yes">
            <source>in %n pick(s)</source>
            <translation>
                <numerusform>en %n pick</numerusform>
                <numerusform>en %n picks</numerusform>
            </translation>
        </message>
        <message>
            <source>Your next pick</source>
            <translation>Tu próximo pick</translation>
        </message>
    </context>
    <context>
        <name>warroom::OpenOffers</name>
        <message>
            <source>Veto</source>
            <translation>Vetar</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Contraoferta</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
    </context>
    <context>
        <name>warroom::OrderBox</name>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Drawn. Anybody can draw it again by this seed:</source>
            <translation>Sorteado. Cualquiera puede repetirlo con esta semilla:</translation>
        </message>
        <message>
            <source>Provably fair: the seed is published after the draw. Its fingerprint is:</source>
            <translation>Justo y comprobable: la semilla se publica tras el sorteo. Su huella:</translation>
        </message>
        <message>
            <source>As the seats stand.</source>
            <translation>Como están las plazas.</translation>
        </message>
        <message>
            <source>Draw the order</source>
            <translation>Sortear el orden</translation>
        </message>
        <message>
            <source>Announce another draw</source>
            <translation>Anunciar otro sorteo</translation>
        </message>
        <message>
            <source>Draw lots for the order</source>
            <translation>Decidir el orden por sorteo</translation>
        </message>
        <message>
            <source>Everybody sees the seed's fingerprint before the draw</source>
            <translation>Todos ven la huella de la semilla antes del sorteo</translation>
        </message>
        <message>
            <source>Show it all</source>
            <translation>Mostrar todo</translation>
        </message>
    </context>
    <context>
        <name>warroom::OrderEditor</name>
        <message>
            <source>Round %1</source>
            <translation>Ronda %1</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Ronda</translation>
        </message>
        <message>
            <source>Picks of the round</source>
            <translation>Picks de la ronda</translation>
        </message>
        <message>
            <source>Drag a pick, or move it with Alt and the arrow keys</source>
            <translation>Arrastra un pick, o muévelo con Alt y las flechas</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Team that gets a pick</source>
            <translation>Equipo que recibe un pick</translation>
        </message>
        <message>
            <source>Give the pick to it</source>
            <translation>Darle el pick</translation>
        </message>
        <message>
            <source>Add a pick of it</source>
            <translation>Añadirle un pick</translation>
        </message>
        <message>
            <source>Take the pick away</source>
            <translation>Quitar el pick</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Arriba</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Abajo</translation>
        </message>
        <message>
            <source>The usual order</source>
            <translation>El orden habitual</translation>
        </message>
    </context>
    <context>
        <name>warroom::OrderList</name>
        <message>
            <source>%1   %2   (was %3)</source>
            <extracomment>A pick, whose it shall be, and which pick that team gives for it</extracomment>
            <translation>%1   %2   (era de %3)</translation>
        </message>
    </context>
    <context>
        <name>warroom::OrderPanel</name>
        <message>
            <source>Change the order</source>
            <translation>Cambiar el orden</translation>
        </message>
        <message>
            <source>Open picks and whose they are</source>
            <translation>Picks abiertos y de quién son</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Arriba</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Abajo</translation>
        </message>
        <message>
            <source>Drag a team to another pick, or move it with Alt and the arrow keys. Picks that were made stay as they are.</source>
            <translation>Arrastra un equipo a otro pick, o muévelo con Alt y las flechas. Los picks hechos quedan como están.</translation>
        </message>
        <message numerus="yes">
            <source>Change %n pick(s)</source>
            <translation>
                <numerusform>Cambiar %n pick</numerusform>
                <numerusform>Cambiar %n picks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::PeopleList</name>
        <message>
            <source>muted</source>
            <translation>silenciado</translation>
        </message>
        <message>
            <source>sent away</source>
            <translation>expulsado</translation>
        </message>
        <message>
            <source>this screen</source>
            <translation>esta pantalla</translation>
        </message>
        <message>
            <source>away</source>
            <translation>ausente</translation>
        </message>
        <message>
            <source>here</source>
            <translation>aquí</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>commissioner</source>
            <translation>comisionado</translation>
        </message>
        <message>
            <source>would like %1</source>
            <translation>quiere %1</translation>
        </message>
        <message>
            <source>watches</source>
            <translation>mira</translation>
        </message>
        <message>
            <source>hosts the draft</source>
            <translation>anfitrión</translation>
        </message>
        <message>
            <source>next host</source>
            <translation>próximo anfitrión</translation>
        </message>
        <message>
            <source>The draft and its clock live on this person's computer.</source>
            <translation>El draft y su reloj viven en el ordenador de esta persona.</translation>
        </message>
        <message>
            <source>The draft goes on at this person's computer if the host goes. It stands by.</source>
            <translation>Si falta el anfitrión, el draft sigue en el ordenador de esta persona. Está preparado.</translation>
        </message>
        <message>
            <source>The draft goes on at this person's computer if the host goes. It is not ready yet.</source>
            <translation>Si falta el anfitrión, el draft sigue en el ordenador de esta persona. Todavía no está listo.</translation>
        </message>
    </context>
    <context>
        <name>warroom::PersonBar</name>
        <message>
            <source>Give %1</source>
            <translation>Dar %1</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <source>No longer mute</source>
            <translation>Devolver la palabra</translation>
        </message>
        <message>
            <source>Let in again</source>
            <translation>Dejar entrar de nuevo</translation>
        </message>
        <message>
            <source>No longer commissioner</source>
            <translation>Ya no comisionado</translation>
        </message>
        <message>
            <source>Make commissioner</source>
            <translation>Hacer comisionado</translation>
        </message>
        <message>
            <source>Send away…</source>
            <translation>Expulsar…</translation>
        </message>
    </context>
    <context>
        <name>warroom::PickPanel</name>
        <message>
            <source>%1 · %2</source>
            <extracomment>A pick that is open, and whose it is</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Pick for a team</source>
            <translation>Elegir por un equipo</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>Jugador</translation>
        </message>
        <message>
            <source>Team to pick for</source>
            <translation>Equipo por el que se elige</translation>
        </message>
        <message>
            <source>No team may pick now.</source>
            <translation>Ahora no puede elegir ningún equipo.</translation>
        </message>
        <message>
            <source>The pick counts as the team's own; the room sees that you made it.</source>
            <translation>El pick cuenta como del propio equipo; la sala ve que lo hiciste tú.</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Elegir a %1</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Elegir</translation>
        </message>
    </context>
    <context>
        <name>warroom::PickTicker</name>
        <message>
            <source>Latest picks</source>
            <translation>Últimos picks</translation>
        </message>
        <message>
            <source>The picks will appear here, the latest first.</source>
            <translation>Aquí aparecerán los picks, el último primero.</translation>
        </message>
        <message>
            <source>%1, %2, %3
to %4</source>
            <translation>%1, %2, %3
para %4</translation>
        </message>
    </context>
    <context>
        <name>warroom::PlayerPicker</name>
        <message>
            <source>Player</source>
            <translation>Jugador</translation>
        </message>
        <message>
            <source>Find a player</source>
            <translation>Buscar un jugador</translation>
        </message>
        <message>
            <source>Players that match</source>
            <translation>Jugadores que coinciden</translation>
        </message>
    </context>
    <context>
        <name>warroom::PlayerTable</name>
        <message>
            <source>&amp;Target</source>
            <translation>&amp;Objetivo</translation>
        </message>
        <message>
            <source>&amp;Avoid</source>
            <translation>&amp;Evitar</translation>
        </message>
        <message>
            <source>&amp;Note…</source>
            <translation>&amp;Nota…</translation>
        </message>
        <message>
            <source>Show my &amp;ranking</source>
            <translation>Mostrar mi c&amp;lasificación</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>S&amp;ubir</translation>
        </message>
        <message>
            <source>&amp;Rank last</source>
            <translation>Clasificar el ú&amp;ltimo</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>&amp;Bajar</translation>
        </message>
        <message>
            <source>A t&amp;ier begins here</source>
            <translation>Aquí empieza un n&amp;ivel</translation>
        </message>
        <message>
            <source>Take &amp;out of my ranking</source>
            <translation>&amp;Quitar de mi clasificación</translation>
        </message>
    </context>
    <context>
        <name>warroom::PlayersModel</name>
        <message>
            <source>#</source>
            <translation>#</translation>
        </message>
        <message>
            <source>Pos</source>
            <translation>Pos</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>Jugador</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Universidad</translation>
        </message>
        <message>
            <source>Ht</source>
            <translation>Alt.</translation>
        </message>
        <message>
            <source>Wt</source>
            <translation>lb</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>VOR</source>
            <translation>VOR</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Fit %1</source>
            <translation>Fit %1</translation>
        </message>
        <message>
            <source>Left at %1</source>
            <translation>Libre al %1</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1&#xa0;%</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Now (%1%)</source>
            <translation>Ahora (%1%)</translation>
        </message>
        <message>
            <source>Your own ranking, which nobody else sees</source>
            <translation>Tu propia clasificación, que nadie más ve</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mío</translation>
        </message>
        <message>
            <source>Tier %1</source>
            <translation>Nivel %1</translation>
        </message>
        <message>
            <source>Not ranked, by the board</source>
            <translation>Sin clasificar, según el tablero</translation>
        </message>
        <message>
            <source>a target of yours</source>
            <translation>un objetivo tuyo</translation>
        </message>
        <message>
            <source>avoided by you</source>
            <translation>evitado por ti</translation>
        </message>
        <message>
            <source>note: %1</source>
            <translation>nota: %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::PlayersPage</name>
        <message>
            <source>Search players</source>
            <translation>Buscar jugadores</translation>
        </message>
        <message>
            <source>Ctrl F</source>
            <translation>Control F</translation>
        </message>
        <message>
            <source>Players</source>
            <translation>Jugadores</translation>
        </message>
        <message>
            <source>Drafted</source>
            <translation>Elegidos</translation>
        </message>
        <message>
            <source>Show the players already drafted, too</source>
            <translation>Mostrar también los jugadores ya elegidos</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>My needs</source>
            <translation>Mis huecos</translation>
        </message>
        <message>
            <source>Positions %1 still needs</source>
            <translation>Posiciones que %1 aún necesita</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Posiciones</translation>
        </message>
        <message numerus="yes">
            <source>Search %n player(s)</source>
            <translation>
                <numerusform>%n jugador</numerusform>
                <numerusform>%n jugadores</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is left here.</source>
            <translation>Aquí no queda nadie.</translation>
        </message>
        <message>
            <source>Nobody found for “%1”. Esc clears the search.</source>
            <translation>Nadie encontrado para «%1». Esc borra la búsqueda.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>My ranking</source>
            <translation>Mi clasificación</translation>
        </message>
        <message>
            <source>The order in which you want them; nobody else sees it</source>
            <translation>El orden en que los quieres; nadie más lo ve</translation>
        </message>
        <message>
            <source>Fill your ranking or your queue from a list</source>
            <translation>Llena tu clasificación o tu cola con una lista</translation>
        </message>
    </context>
    <context>
        <name>warroom::PoolRow</name>
        <message>
            <source>Players</source>
            <translation>Jugadores</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1, as the program brings them</source>
            <translation>%1, los del programa</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Import players</source>
            <translation>Importar jugadores</translation>
        </message>
        <message>
            <source>Use the usual ones</source>
            <translation>Usar los habituales</translation>
        </message>
    </context>
    <context>
        <name>warroom::PreflightList</name>
        <message>
            <source>Hide the checks</source>
            <translation>Ocultar las comprobaciones</translation>
        </message>
        <message>
            <source>All checks</source>
            <translation>Todas las comprobaciones</translation>
        </message>
    </context>
    <context>
        <name>warroom::QueueCard</name>
        <message>
            <source>Whose queue</source>
            <translation>La cola de quién</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Empty. Q puts the selected player here; drag or Alt+Up and Alt+Down set the order.</source>
            <translation>Vacía. Q pone aquí al jugador; arrastra o usa Alt+↑ y Alt+↓ para ordenar.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Your queue</source>
            <translation>Tu cola</translation>
        </message>
    </context>
    <context>
        <name>warroom::QueueModel</name>
        <message>
            <source>%1: %2, %3, %4</source>
            <translation>%1: %2, %3, %4</translation>
        </message>
    </context>
    <context>
        <name>warroom::QuietHoursEditor</name>
        <message>
            <source>Quiet hours every night</source>
            <translation>Horas de silencio cada noche</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Silencio desde</translation>
        </message>
        <message>
            <source>to</source>
            <translation>a</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Silencio hasta</translation>
        </message>
        <message>
            <source>Time zone of the quiet hours</source>
            <translation>Zona horaria de las horas de silencio</translation>
        </message>
        <message>
            <source>The clock stands still, picks are welcome. A time per pick may be in hours or days: 8h, 2d.</source>
            <translation>El reloj se para, pero se puede elegir. El tiempo por pick puede ir en horas o días: 8h, 2d.</translation>
        </message>
    </context>
    <context>
        <name>warroom::RankValuePane</name>
        <message>
            <source>steal</source>
            <translation>robo</translation>
        </message>
        <message>
            <source>reach</source>
            <translation>reach</translation>
        </message>
    </context>
    <context>
        <name>warroom::RankingBar</name>
        <message>
            <source>Your ranking, which nobody else sees.</source>
            <translation>Tu clasificación, que nadie más ve.</translation>
        </message>
        <message>
            <source>Nobody else sees your ranking. Drag players into it, or rank them with Alt+Up.</source>
            <translation>Nadie más ve tu clasificación. Arrastra jugadores a ella o clasifícalos con Alt+Arriba.</translation>
        </message>
        <message>
            <source>Nobody else sees your ranking. Drag, Alt+Up and Alt+Down set the order, Shift+T begins a tier.</source>
            <translation>Nadie más ve tu clasificación. Arrastrar, Alt+Arriba y Alt+Abajo la ordenan, Mayús+T empieza un nivel.</translation>
        </message>
        <message>
            <source>Start from the board</source>
            <translation>Partir del tablero</translation>
        </message>
        <message>
            <source>Rank everybody as the board has him</source>
            <translation>Clasificar a todos como están en el tablero</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Rank nobody; marks and notes stay</source>
            <translation>No clasificar a nadie; marcas y notas se quedan</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Bring the ranking back as it was before</source>
            <translation>Recuperar la clasificación como estaba antes</translation>
        </message>
    </context>
    <context>
        <name>warroom::RequestList</name>
        <message>
            <source>Give</source>
            <translation>Dar</translation>
        </message>
        <message>
            <source>%1 asks for this team: %2</source>
            <translation>%1 pide este equipo: %2</translation>
        </message>
        <message>
            <source>You asked for this team: %1</source>
            <translation>Has pedido este equipo: %1</translation>
        </message>
        <message>
            <source>Give %1 to %2</source>
            <translation>Dar %1 a %2</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Do not give %1 to %2</source>
            <translation>No dar %1 a %2</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Ask no longer</source>
            <translation>Dejar de pedirlo</translation>
        </message>
    </context>
    <context>
        <name>warroom::RoomCard</name>
        <message>
            <source>The commissioner muted you</source>
            <translation>El comisionado te ha silenciado</translation>
        </message>
        <message>
            <source>Message the room…</source>
            <translation>Mensaje a la sala…</translation>
        </message>
        <message numerus="yes">
            <source>%n connected</source>
            <translation>
                <numerusform>%n conectado</numerusform>
                <numerusform>%n conectados</numerusform>
            </translation>
        </message>
        <message>
            <source>Pinned · %1: %2</source>
            <extracomment>A message that stays in sight: who said it, and what</extracomment>
            <translation>Fijado · %1: %2</translation>
        </message>
        <message>
            <source>Show what was said</source>
            <translation>Mostrar lo dicho</translation>
        </message>
        <message>
            <source>Show who is in the room</source>
            <translation>Mostrar quién está en la sala</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>A message to the room</source>
            <translation>Un mensaje a la sala</translation>
        </message>
        <message>
            <source>What was said and what happened</source>
            <translation>Lo que se dijo y lo que pasó</translation>
        </message>
        <message>
            <source>Who is in the room</source>
            <translation>Quién está en la sala</translation>
        </message>
    </context>
    <context>
        <name>warroom::RoomHeader</name>
        <message>
            <source>Live</source>
            <translation>En vivo</translation>
        </message>
        <message>
            <source>Back to the draft as it stands now</source>
            <translation>Volver al draft tal como está ahora</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Back to your drafts; this one is kept</source>
            <translation>Volver a tus drafts; este se conserva</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message numerus="yes">
            <source>%n round(s)</source>
            <translation>
                <numerusform>%n ronda</numerusform>
                <numerusform>%n rondas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pick(s)</source>
            <translation>
                <numerusform>%n pick</numerusform>
                <numerusform>%n picks</numerusform>
            </translation>
        </message>
        <message>
            <source>as it stood then</source>
            <translation>tal como estaba</translation>
        </message>
        <message numerus="yes">
            <source>%n pick(s) behind</source>
            <translation>
                <numerusform>%n pick atrás</numerusform>
                <numerusform>%n picks atrás</numerusform>
            </translation>
        </message>
        <message>
            <source>REPLAY · %1</source>
            <translation>REPETICIÓN · %1</translation>
        </message>
        <message>
            <source>LIVE</source>
            <translation>EN VIVO</translation>
        </message>
        <message>
            <source>PAUSED</source>
            <translation>EN PAUSA</translation>
        </message>
        <message>
            <source>COMPLETED</source>
            <translation>TERMINADO</translation>
        </message>
        <message>
            <source>NOT STARTED</source>
            <translation>SIN EMPEZAR</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Take back %1?</source>
            <translation>¿Deshacer %1?</translation>
        </message>
        <message>
            <source>Undo last pick</source>
            <translation>Deshacer último pick</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Invitar</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Let others join from their own computers</source>
            <translation>Dejar que otros participen desde sus ordenadores</translation>
        </message>
        <message numerus="yes">
            <source>Hosting · %n here</source>
            <translation>
                <numerusform>Abierto · %n aquí</numerusform>
                <numerusform>Abierto · %n aquí</numerusform>
            </translation>
        </message>
        <message>
            <source>NO CONNECTION</source>
            <translation>SIN CONEXIÓN</translation>
        </message>
        <message>
            <source>Stop hosting</source>
            <translation>Cerrar a otros</translation>
        </message>
        <message>
            <source>Nobody can join or draft from elsewhere then</source>
            <translation>Entonces nadie podrá unirse ni elegir desde otro sitio</translation>
        </message>
        <message>
            <source>LOBBY</source>
            <translation>SALA DE ESPERA</translation>
        </message>
    </context>
    <context>
        <name>warroom::RoomPage</name>
        <message>
            <source>Players</source>
            <translation>Jugadores</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Tablero</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Equipos</translation>
        </message>
        <message>
            <source>Trades</source>
            <translation>Canjes</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Análisis</translation>
        </message>
        <message>
            <source>Parts of the room</source>
            <translation>Partes de la sala</translation>
        </message>
        <message>
            <source>On the clock: %1</source>
            <translation>En turno: %1</translation>
        </message>
        <message>
            <source>Somebody else was just taken. Press again to draft %1.</source>
            <translation>Acaban de elegir a otro. Pulsa otra vez para elegir a %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n offer(s) waiting for your answer</source>
            <translation>
                <numerusform>%n oferta espera tu respuesta</numerusform>
                <numerusform>%n ofertas esperan tu respuesta</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::RosterEditor</name>
        <message>
            <source>%1 places in the line-up, %2 on the bench</source>
            <translation>%1 puestos en la alineación, %2 en el banquillo</translation>
        </message>
        <message>
            <source>Every player fits every team.</source>
            <translation>Cualquier jugador cabe en cualquier equipo.</translation>
        </message>
        <message>
            <source>at most %1 %2</source>
            <extracomment>At most a number of players of a position: &quot;at most 2 QB&quot;</extracomment>
            <translation>máximo %1 %2</translation>
        </message>
        <message>
            <source>Players</source>
            <translation>Jugadores</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Everybody on the list</source>
            <translation>Todos los de la lista</translation>
        </message>
        <message>
            <source>Rookies only</source>
            <translation>Solo novatos</translation>
        </message>
        <message>
            <source>Those of the 2026 draft class</source>
            <translation>Los de la clase de 2026</translation>
        </message>
        <message>
            <source>Veterans only</source>
            <translation>Solo veteranos</translation>
        </message>
        <message>
            <source>Those not in the 2026 draft class</source>
            <translation>Los que no son de la clase de 2026</translation>
        </message>
        <message>
            <source>Rosters</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>A team takes only players it has a place for</source>
            <translation>Un equipo solo toma jugadores para los que tiene sitio</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <source>Of this position</source>
            <translation>De esta posición</translation>
        </message>
        <message>
            <source>Add limit</source>
            <translation>Añadir límite</translation>
        </message>
    </context>
    <context>
        <name>warroom::RosterModel</name>
        <message>
            <source>on the clock</source>
            <translation>en turno</translation>
        </message>
        <message>
            <source>passed, may still pick</source>
            <translation>pasó, aún puede elegir</translation>
        </message>
        <message>
            <source>skipped, comes back</source>
            <translation>saltado, vuelve luego</translation>
        </message>
        <message>
            <source>Bench</source>
            <translation>Banquillo</translation>
        </message>
        <message>
            <source>No place</source>
            <translation>Sin sitio</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
    </context>
    <context>
        <name>warroom::RulesForm</name>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>A seed is a whole number of up to 15 digits.</source>
            <translation>Una semilla es un número entero de hasta 15 cifras.</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Computer teams</source>
            <translation>Equipos del programa</translation>
        </message>
        <message>
            <source>When time runs out</source>
            <translation>Cuando se acaba el tiempo</translation>
        </message>
        <message>
            <source>Instant</source>
            <translation>Al instante</translation>
        </message>
        <message>
            <source>They pick at once</source>
            <translation>Eligen enseguida</translation>
        </message>
        <message>
            <source>Believable</source>
            <translation>Creíble</translation>
        </message>
        <message>
            <source>They think for a few seconds</source>
            <translation>Piensan unos segundos</translation>
        </message>
        <message>
            <source>Real time</source>
            <translation>Tiempo real</translation>
        </message>
        <message>
            <source>They use the clock as teams do</source>
            <translation>Usan el reloj como los equipos de verdad</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Menos</translation>
        </message>
        <message>
            <source>Real</source>
            <translation>Real</translation>
        </message>
        <message>
            <source>Real: %1</source>
            <translation>Real: %1</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Take the time you like</source>
            <translation>Tómate el tiempo que quieras</translation>
        </message>
        <message>
            <source>Quick</source>
            <translation>Rápido</translation>
        </message>
        <message>
            <source>30 seconds for every pick</source>
            <translation>30 segundos para cada pick</translation>
        </message>
        <message>
            <source>As long as in the real draft</source>
            <translation>Tanto como en el draft real</translation>
        </message>
        <message>
            <source>Custom…</source>
            <translation>A medida…</translation>
        </message>
        <message>
            <source>A time of your own for every round</source>
            <translation>Un tiempo propio para cada ronda</translation>
        </message>
        <message>
            <source>They offer and answer trades</source>
            <translation>Ofrecen y responden canjes</translation>
        </message>
        <message>
            <source>Without it they only answer</source>
            <translation>Si no, solo responden</translation>
        </message>
        <message>
            <source>More: order, keepers, clock, trades, lottery</source>
            <translation>Más: orden, keepers, reloj, canjes, sorteo</translation>
        </message>
        <message>
            <source>More: teams, order, rosters, keepers, lottery</source>
            <translation>Más: equipos, orden, plantillas, keepers, sorteo</translation>
        </message>
    </context>
    <context>
        <name>warroom::RunsPane</name>
        <message>
            <source>Run on %1: %2 of the last %3 picks</source>
            <translation>Racha de %1: %2 de los últimos %3 picks</translation>
        </message>
    </context>
    <context>
        <name>warroom::SeatCard</name>
        <message>
            <source>%1. Not drawn yet</source>
            <extracomment>A place of the first round that was not drawn by lot yet</extracomment>
            <translation>%1. Aún sin sortear</translation>
        </message>
    </context>
    <context>
        <name>warroom::SeatMenu</name>
        <message>
            <source>Hand to</source>
            <translation>Ceder a</translation>
        </message>
        <message>
            <source>The computer</source>
            <translation>El ordenador</translation>
        </message>
        <message>
            <source>Earlier	Alt+Up</source>
            <translation>Antes	Alt+Up</translation>
        </message>
        <message>
            <source>Later	Alt+Down</source>
            <translation>Después	Alt+Down</translation>
        </message>
        <message>
            <source>No longer a commissioner</source>
            <translation>Ya no es comisionado</translation>
        </message>
        <message>
            <source>Make a commissioner, too</source>
            <translation>Hacerlo también comisionado</translation>
        </message>
        <message>
            <source>Let talk again</source>
            <translation>Devolverle la palabra</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <source>Send away…</source>
            <translation>Expulsar…</translation>
        </message>
        <message>
            <source>Give another team</source>
            <translation>Dar otro equipo</translation>
        </message>
        <message>
            <source>Ask no longer</source>
            <translation>Dejar de pedirlo</translation>
        </message>
        <message>
            <source>Ask for this team</source>
            <translation>Pedir este equipo</translation>
        </message>
    </context>
    <context>
        <name>warroom::SeatPanel</name>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <source>Drawn by lot</source>
            <translation>Sorteado</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Ahora: %1</translation>
        </message>
        <message>
            <source>Now: the program</source>
            <translation>Ahora: el programa</translation>
        </message>
        <message>
            <source>Hand a team over</source>
            <translation>Entregar un equipo</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Who runs it from now on</source>
            <translation>Quién lo dirige desde ahora</translation>
        </message>
        <message>
            <source>Team to hand over</source>
            <translation>Equipo que se entrega</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>Una persona</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>El programa</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Name in this draft</source>
            <translation>Nombre en este draft</translation>
        </message>
        <message>
            <source>General manager</source>
            <translation>Gerente general</translation>
        </message>
        <message>
            <source>The team keeps its players, its picks and the time on the clock.</source>
            <translation>El equipo conserva sus jugadores, sus picks y el tiempo en el reloj.</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Entregar</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Alguien</translation>
        </message>
    </context>
    <context>
        <name>warroom::SeedRow</name>
        <message>
            <source>Same draft again: seed</source>
            <translation>El mismo draft otra vez: semilla</translation>
        </message>
        <message>
            <source>With the same seed and the same picks of yours, the computer's teams pick the same.</source>
            <translation>Con la misma semilla y los mismos picks tuyos, los equipos del programa eligen lo mismo.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
    </context>
    <context>
        <name>warroom::SelectedCard</name>
        <message>
            <source>Selected</source>
            <translation>Seleccionado</translation>
        </message>
        <message>
            <source>Nobody selected</source>
            <translation>Nadie seleccionado</translation>
        </message>
        <message>
            <source>rank %1</source>
            <translation>puesto %1</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Elegir a %1</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>En cola</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Take out of the queue (Q)</source>
            <translation>Quitar de la cola (Q)</translation>
        </message>
        <message>
            <source>Put in the queue (Q)</source>
            <translation>Poner en la cola (Q)</translation>
        </message>
        <message>
            <source>Drafted by %1, pick %2</source>
            <translation>Elegido por %1, pick %2</translation>
        </message>
        <message>
            <source>Nominate %1</source>
            <translation>Nominar a %1</translation>
        </message>
        <message>
            <source>A target of yours</source>
            <translation>Un objetivo tuyo</translation>
        </message>
        <message>
            <source>No longer a target (T)</source>
            <translation>Ya no es un objetivo (T)</translation>
        </message>
        <message>
            <source>Make him a target; nobody else sees it (T)</source>
            <translation>Hacerlo objetivo; nadie más lo ve (T)</translation>
        </message>
    </context>
    <context>
        <name>warroom::SendAwayBar</name>
        <message>
            <source>Send %1 away?</source>
            <translation>¿Expulsar a %1?</translation>
        </message>
        <message>
            <source>Why, for everybody to read; may be empty</source>
            <translation>Por qué, visible para todos; puede quedar vacío</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Send away</source>
            <translation>Expulsar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>warroom::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Cerrar los ajustes</translation>
        </message>
    </context>
    <context>
        <name>warroom::SlotListModel</name>
        <message>
            <source>yours from the start</source>
            <translation>tuyo desde el inicio</translation>
        </message>
        <message>
            <source>theirs from the start</source>
            <translation>suyo desde el inicio</translation>
        </message>
        <message>
            <source>for %1 · %2</source>
            <extracomment>Who receives what is chosen, and what it is</extracomment>
            <translation>para %1 · %2</translation>
        </message>
    </context>
    <context>
        <name>warroom::StartBox</name>
        <message>
            <source>Not yet</source>
            <translation>Aún no</translation>
        </message>
        <message>
            <source>I'm ready</source>
            <translation>Estoy listo</translation>
        </message>
        <message>
            <source>Say that you are not ready after all</source>
            <translation>Decir que aún no estás listo</translation>
        </message>
        <message>
            <source>Say that the draft may start</source>
            <translation>Decir que el draft puede empezar</translation>
        </message>
        <message>
            <source>Start the draft</source>
            <translation>Empezar el draft</translation>
        </message>
        <message>
            <source>After a countdown of ten seconds</source>
            <translation>Tras una cuenta atrás de diez segundos</translation>
        </message>
        <message>
            <source>Stop the countdown</source>
            <translation>Parar la cuenta atrás</translation>
        </message>
        <message>
            <source>Do not start by itself</source>
            <translation>No empezar por sí solo</translation>
        </message>
        <message>
            <source>Or by itself, at</source>
            <translation>O por sí solo, a las</translation>
        </message>
        <message>
            <source>Time of day at which the draft starts</source>
            <translation>Hora a la que empieza el draft</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Programar</translation>
        </message>
        <message>
            <source>Plan the start for this time</source>
            <translation>Programar el inicio a esta hora</translation>
        </message>
        <message>
            <source>The commissioner starts the draft.</source>
            <translation>El comisionado empieza el draft.</translation>
        </message>
        <message>
            <source>Begins at %1 · in %2</source>
            <extracomment>A time of day, or a day with it, and how long until then</extracomment>
            <translation>Empieza a las %1 · en %2</translation>
        </message>
    </context>
    <context>
        <name>warroom::StartFoot</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>Open the lobby</source>
            <translation>Abrir la sala de espera</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Empezando…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>The draft waits there for others until you start it</source>
            <translation>Allí el draft espera a otros hasta que lo empieces</translation>
        </message>
    </context>
    <context>
        <name>warroom::StoreForm</name>
        <message>
            <source>Which server? Type its address.</source>
            <translation>¿Qué servidor? Escribe su dirección.</translation>
        </message>
        <message>
            <source>This is no address like %1.</source>
            <translation>Esta no es una dirección como %1.</translation>
        </message>
        <message>
            <source>An address with a password is not saved: settings are plain text. Put the password in ~/.pgpass.</source>
            <translation>Una dirección con contraseña no se guarda: los ajustes son texto legible. Pon la contraseña en ~/.pgpass.</translation>
        </message>
        <message>
            <source>Saved. In force from the next start without --store.</source>
            <translation>Guardado. Vale desde el próximo inicio sin --store.</translation>
        </message>
        <message>
            <source>Saved. In force as soon as you leave the draft that is open.</source>
            <translation>Guardado. Vale en cuanto salgas del draft abierto.</translation>
        </message>
        <message>
            <source>Saved. In force from now on.</source>
            <translation>Guardado. Vale desde ahora.</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <source>Connected. Warroom's tables are not there yet; they are made after you save.</source>
            <translation>Conectado. Las tablas de Warroom aún no están allí; se crean después de guardar.</translation>
        </message>
        <message>
            <source>Connected. The tables there are of an older Warroom; they are brought up to date after you save.</source>
            <translation>Conectado. Las tablas de allí son de un Warroom más antiguo; se ponen al día después de guardar.</translation>
        </message>
        <message numerus="yes">
            <source>Connected. %n draft(s) are kept there.</source>
            <translation>
                <numerusform>Conectado. Allí se guarda %n draft.</numerusform>
                <numerusform>Conectado. Allí se guardan %n drafts.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop trying</source>
            <translation>Dejar de probar</translation>
        </message>
        <message>
            <source>Try the connection</source>
            <translation>Probar la conexión</translation>
        </message>
        <message>
            <source>Drafts you have stay where they are; &quot;warroomd move&quot; takes them along.</source>
            <translation>Los drafts que tienes se quedan donde están; «warroomd move» los lleva consigo.</translation>
        </message>
        <message>
            <source>In one file that is yours, in the folder of your data.</source>
            <translation>En un archivo que es tuyo, en la carpeta de tus datos.</translation>
        </message>
        <message>
            <source>PostgreSQL 15 or newer. Leave the password out: it is read from ~/.pgpass or PGPASSWORD. Saving makes Warroom's tables where they are missing.</source>
            <translation>PostgreSQL 15 o posterior. Deja fuera la contraseña: se lee de ~/.pgpass o PGPASSWORD. Al guardar se crean las tablas de Warroom que falten.</translation>
        </message>
        <message>
            <source>Where drafts are kept</source>
            <translation>Dónde se guardan los drafts</translation>
        </message>
        <message>
            <source>In a file here</source>
            <translation>En un archivo aquí</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>En un servidor</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>Dirección del servidor</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save where drafts are kept</source>
            <translation>Guardar dónde están los drafts</translation>
        </message>
        <message>
            <source>This run was started with --store: its drafts are kept at %1.</source>
            <translation>Esta sesión se inició con --store: sus drafts se guardan en %1.</translation>
        </message>
    </context>
    <context>
        <name>warroom::SuccessorBox</name>
        <message>
            <source>here</source>
            <translation>aquí</translation>
        </message>
        <message>
            <source>away</source>
            <translation>ausente</translation>
        </message>
        <message>
            <source>stands by</source>
            <translation>preparado</translation>
        </message>
        <message>
            <source>not ready yet</source>
            <translation>aún no está listo</translation>
        </message>
        <message>
            <source>A draft that is hosted without encryption cannot go on elsewhere.</source>
            <translation>Un draft que se ofrece sin cifrado no puede seguir en otro sitio.</translation>
        </message>
        <message>
            <source>There is nobody to choose yet: a guest's computer can go on with the draft once he is in it with a team.</source>
            <translation>Aún no hay a quién elegir: el ordenador de un invitado puede seguir con el draft en cuanto esté en él con un equipo.</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>The draft goes on at %1's computer, and its clock with it. This screen stays in it as a guest's.</source>
            <translation>El draft sigue en el ordenador de %1, y su reloj con él. Esta pantalla sigue dentro como invitada.</translation>
        </message>
        <message>
            <source>If this computer goes, those who run teams choose another one.</source>
            <translation>Si este ordenador falta, quienes dirigen equipos eligen otro.</translation>
        </message>
        <message>
            <source>%1's computer has a copy of everything, and waits.</source>
            <translation>El ordenador de %1 tiene una copia de todo y espera.</translation>
        </message>
        <message>
            <source>%1's computer waits as soon as the draft is open there.</source>
            <translation>El ordenador de %1 esperará en cuanto el draft esté abierto allí.</translation>
        </message>
        <message>
            <source>If this computer goes</source>
            <translation>Si este ordenador falta</translation>
        </message>
        <message>
            <source>Who goes on with the draft if this computer goes</source>
            <translation>Quién sigue con el draft si este ordenador falta</translation>
        </message>
        <message>
            <source>Hand over now</source>
            <translation>Entregar ahora</translation>
        </message>
        <message>
            <source>The draft goes on at the chosen computer at once</source>
            <translation>El draft sigue enseguida en el ordenador elegido</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Entregar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>warroom::TeamExpiryEditor</name>
        <message>
            <source>%1: %2  ×</source>
            <extracomment>A team and what happens when its time runs out; a click takes it away</extracomment>
            <translation>%1: %2  ×</translation>
        </message>
        <message>
            <source>Take away: %1, %2</source>
            <translation>Quitar: %1, %2</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>When this team's time runs out</source>
            <translation>Cuando se acaba el tiempo de este equipo</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
    </context>
    <context>
        <name>warroom::TeamListDelegate</name>
        <message>
            <source>%1 made</source>
            <translation>hechos: %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>quedan: %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::TeamListModel</name>
        <message>
            <source>You</source>
            <extracomment>The team of the person at this screen, and what that person is called</extracomment>
            <translation>Tú</translation>
        </message>
        <message>
            <source>You, %1</source>
            <translation>Tú, %1</translation>
        </message>
        <message>
            <source>Played by the program</source>
            <translation>Del programa</translation>
        </message>
        <message>
            <source>%1, %2, %3 picks made, %4 left</source>
            <translation>%1, %2, picks hechos: %3, quedan: %4</translation>
        </message>
    </context>
    <context>
        <name>warroom::TeamsPage</name>
        <message>
            <source>%1 · %2 picks made, %3 left</source>
            <translation>%1 · picks hechos: %2, quedan: %3</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Equipos</translation>
        </message>
        <message>
            <source>Picks of the team</source>
            <translation>Picks del equipo</translation>
        </message>
    </context>
    <context>
        <name>warroom::TimePanel</name>
        <message>
            <source>Add or take time</source>
            <translation>Añadir o quitar tiempo</translation>
        </message>
        <message>
            <source>Everyone sees the change, and why.</source>
            <translation>Todos ven el cambio y el motivo.</translation>
        </message>
    </context>
    <context>
        <name>warroom::TimelineBar</name>
        <message>
            <source>First event</source>
            <translation>Primer evento</translation>
        </message>
        <message>
            <source>Previous event</source>
            <translation>Evento anterior</translation>
        </message>
        <message>
            <source>Next event</source>
            <translation>Evento siguiente</translation>
        </message>
        <message>
            <source>Last event</source>
            <translation>Último evento</translation>
        </message>
        <message>
            <source>Playing speed</source>
            <translation>Velocidad de reproducción</translation>
        </message>
        <message>
            <source>One pick per beat</source>
            <translation>Un pick por compás</translation>
        </message>
        <message>
            <source>Skip waiting</source>
            <translation>Saltar esperas</translation>
        </message>
        <message>
            <source>Since the draft began</source>
            <translation>Desde que empezó el draft</translation>
        </message>
        <message>
            <source>event %1 of %2</source>
            <translation>evento %1 de %2</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>Picks made since the moment shown: %1</source>
            <translation>Picks desde el momento mostrado: %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::TimelineView</name>
        <message>
            <source>%1 overall</source>
            <translation>n.º&#xa0;%1 global</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>deshecho</translation>
        </message>
        <message>
            <source>took %1</source>
            <translation>duró %1</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Canje</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 y %2</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Línea de tiempo</translation>
        </message>
        <message>
            <source>Event %1 of %2, %3, %4 picks made</source>
            <translation>Evento %1 de %2, %3, picks hechos: %4</translation>
        </message>
        <message>
            <source>Correction at %1</source>
            <extracomment>The number of a pick</extracomment>
            <translation>Corrección en %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradeDesk</name>
        <message>
            <source>Add %1</source>
            <translation>Añadir %1</translation>
        </message>
        <message>
            <source>This draft is over. Its picks are no longer traded.</source>
            <translation>Este draft ha terminado. Sus picks ya no se canjean.</translation>
        </message>
        <message>
            <source>The draft is being opened.</source>
            <translation>El draft se está abriendo.</translation>
        </message>
        <message>
            <source>This is the past. Jump to live to trade.</source>
            <translation>Esto es el pasado. Vuelve al vivo para canjear.</translation>
        </message>
        <message>
            <source>You run no team in this draft.</source>
            <translation>No diriges ningún equipo en este draft.</translation>
        </message>
        <message>
            <source>Send offer</source>
            <translation>Enviar oferta</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>Pick value chart</source>
            <translation>Tabla de valores</translation>
        </message>
        <message>
            <source>Make the trade</source>
            <translation>Hacer el canje</translation>
        </message>
        <message>
            <source>Send new offer</source>
            <translation>Enviar nueva oferta</translation>
        </message>
        <message>
            <source>Words with the offer</source>
            <translation>Palabras con la oferta</translation>
        </message>
        <message>
            <source>A word with it, if you like</source>
            <translation>Unas palabras, si quieres</translation>
        </message>
        <message>
            <source>Add a third team</source>
            <translation>Añadir un tercer equipo</translation>
        </message>
        <message>
            <source>Without a third team</source>
            <translation>Sin tercer equipo</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Force it</source>
            <translation>Forzarlo</translation>
        </message>
        <message>
            <source>The commissioner makes this trade, whether the teams agree or not.</source>
            <translation>El comisionado hace este canje, estén o no de acuerdo los equipos.</translation>
        </message>
        <message>
            <source>%1, after %2 s</source>
            <extracomment>A team, and for how long it thought</extracomment>
            <translation>%1, tras %2 s</translation>
        </message>
        <message>
            <source>Players count as the money they are worth; places to buy have no price.</source>
            <translation>Los jugadores cuentan como el dinero que valen; las plazas por comprar no tienen precio.</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradeHistoryDelegate</name>
        <message>
            <source>after pick %1</source>
            <translation>tras el pick %1</translation>
        </message>
        <message>
            <source>before the first pick</source>
            <translation>antes del primer pick</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradeHistoryModel</name>
        <message>
            <source>%1 gives %2 to %3 for %4</source>
            <translation>%1 da %2 a %3 por %4</translation>
        </message>
        <message>
            <source>%1 gives %2 to %3</source>
            <translation>%1 da %2 a %3</translation>
        </message>
        <message>
            <source>%1 (made by the commissioner)</source>
            <translation>%1 (hecho por el comisionado)</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradeSidePanel</name>
        <message>
            <source>You give</source>
            <translation>Das</translation>
        </message>
        <message>
            <source>You get</source>
            <translation>Recibes</translation>
        </message>
        <message>
            <source>Your team</source>
            <translation>Tu equipo</translation>
        </message>
        <message>
            <source>The other team</source>
            <translation>El otro equipo</translation>
        </message>
        <message>
            <source>No picks left.</source>
            <translation>No quedan picks.</translation>
        </message>
        <message>
            <source>The third team gives</source>
            <translation>El tercer equipo da</translation>
        </message>
        <message>
            <source>The third team</source>
            <translation>El tercer equipo</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradesEditor</name>
        <message>
            <source>Drafted players may be traded, too</source>
            <translation>También se pueden canjear jugadores elegidos</translation>
        </message>
        <message>
            <source>Later seasons whose picks may be traded</source>
            <translation>Temporadas futuras cuyos picks se pueden canjear</translation>
        </message>
        <message>
            <source>After a trade on the clock</source>
            <translation>Tras un canje en turno</translation>
        </message>
        <message>
            <source>An offer stands for</source>
            <translation>Una oferta sigue en pie</translation>
        </message>
        <message>
            <source>The commissioner may forbid for</source>
            <translation>El comisionado puede vetar durante</translation>
        </message>
        <message>
            <source>the time goes on</source>
            <translation>el tiempo sigue</translation>
        </message>
        <message>
            <source>the time starts again</source>
            <translation>el tiempo vuelve a empezar</translation>
        </message>
        <message>
            <source> s</source>
            <extracomment>Seconds, behind a number</extracomment>
            <translation> s</translation>
        </message>
        <message>
            <source>until it is answered</source>
            <translation>hasta que se responde</translation>
        </message>
        <message>
            <source>no time at all</source>
            <translation>nada</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradesPage</name>
        <message>
            <source>No trades yet.</source>
            <translation>Aún no hay canjes.</translation>
        </message>
        <message>
            <source>Trades so far</source>
            <translation>Canjes hasta ahora</translation>
        </message>
        <message>
            <source>Open offers and history</source>
            <translation>Ofertas abiertas e historial</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradesPane</name>
        <message>
            <source>No trades yet.</source>
            <translation>Aún no hay canjes.</translation>
        </message>
        <message>
            <source>Trades so far</source>
            <translation>Canjes hasta ahora</translation>
        </message>
    </context>
    <context>
        <name>warroom::TurnCall</name>
        <message>
            <source>You are on the clock</source>
            <translation>Es tu turno</translation>
        </message>
        <message numerus="yes">
            <source>Your pick is %n pick(s) away</source>
            <translation>
                <numerusform>Falta %n elección para la tuya</numerusform>
                <numerusform>Faltan %n elecciones para la tuya</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: round %2, pick %3 of the draft</source>
            <translation>%1: ronda %2, elección %3 del draft</translation>
        </message>
        <message>
            <source>%1 speaks to you</source>
            <translation>%1 te habla</translation>
        </message>
        <message>
            <source>%1 would like you to go on</source>
            <translation>%1 quiere que sigas</translation>
        </message>
    </context>
    <context>
        <name>warroom::VetoForm</name>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Why the trade is forbidden</source>
            <translation>Por qué se veta el canje</translation>
        </message>
        <message>
            <source>The room reads it; may stay empty</source>
            <translation>La sala lo lee; puede quedar vacío</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Forbid the trade</source>
            <translation>Vetar el canje</translation>
        </message>
    </context>
</TS>
