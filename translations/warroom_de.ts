<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;New draft</source>
            <translation>&amp;Neuer Draft</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>&amp;Startseite</translation>
        </message>
        <message>
            <source>&amp;Pause the draft</source>
            <translation>Draft &amp;anhalten</translation>
        </message>
        <message>
            <source>&amp;Take back the last pick</source>
            <translation>&amp;Letzten Pick zurücknehmen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Players</source>
            <translation>&amp;Spieler</translation>
        </message>
        <message>
            <source>&amp;Board</source>
            <translation>&amp;Brett</translation>
        </message>
        <message>
            <source>&amp;Teams</source>
            <translation>&amp;Teams</translation>
        </message>
        <message>
            <source>T&amp;rades</source>
            <translation>T&amp;ausch</translation>
        </message>
        <message>
            <source>&amp;Analysis</source>
            <translation>Aus&amp;wertung</translation>
        </message>
        <message>
            <source>Like the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Previous pick</source>
            <translation>&amp;Voriger Pick</translation>
        </message>
        <message>
            <source>&amp;Next pick</source>
            <translation>&amp;Nächster Pick</translation>
        </message>
        <message>
            <source>Previous &amp;round</source>
            <translation>Vorige &amp;Runde</translation>
        </message>
        <message>
            <source>Next r&amp;ound</source>
            <translation>Nächste R&amp;unde</translation>
        </message>
        <message>
            <source>To the &amp;beginning</source>
            <translation>Zum &amp;Anfang</translation>
        </message>
        <message>
            <source>To the &amp;end, or live</source>
            <translation>Zum &amp;Ende oder live</translation>
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation>&amp;Tastatur</translation>
        </message>
        <message>
            <source>&amp;About Warroom</source>
            <translation>Über &amp;Warroom</translation>
        </message>
        <message>
            <source>&amp;Resume the draft</source>
            <translation>Draft &amp;fortsetzen</translation>
        </message>
        <message>
            <source>Pla&amp;y or stop</source>
            <translation>Abs&amp;pielen oder anhalten</translation>
        </message>
        <message>
            <source>&amp;Positions for any colour vision</source>
            <translation>&amp;Positionen für jedes Farbsehen</translation>
        </message>
        <message>
            <source>Reduce &amp;motion</source>
            <translation>Weniger B&amp;ewegung</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Einstellungen</translation>
        </message>
        <message>
            <source>&amp;Import a list</source>
            <translation>Liste &amp;importieren</translation>
        </message>
        <message>
            <source>&amp;Start the draft</source>
            <translation>Draft &amp;starten</translation>
        </message>
        <message>
            <source>&amp;Correct a pick…</source>
            <translation>Pick &amp;berichtigen…</translation>
        </message>
        <message>
            <source>Pick &amp;for a team…</source>
            <translation>&amp;Für ein Team picken…</translation>
        </message>
        <message>
            <source>&amp;Hand a team over…</source>
            <translation>Team über&amp;geben…</translation>
        </message>
        <message>
            <source>Change the &amp;order…</source>
            <translation>&amp;Reihenfolge ändern…</translation>
        </message>
        <message>
            <source>&amp;Add or take time…</source>
            <translation>&amp;Zeit geben oder nehmen…</translation>
        </message>
        <message>
            <source>&amp;End the draft…</source>
            <translation>Draft been&amp;den…</translation>
        </message>
        <message>
            <source>&amp;Join a draft</source>
            <translation>Einem Draft &amp;beitreten</translation>
        </message>
        <message>
            <source>Call me &amp;when my pick comes</source>
            <translation>&amp;Rufen, wenn mein Pick kommt</translation>
        </message>
        <message>
            <source>&amp;Invite others…</source>
            <translation>Andere &amp;einladen…</translation>
        </message>
        <message>
            <source>H&amp;ost a draft</source>
            <translation>Draft &amp;hosten</translation>
        </message>
    </context>
    <context>
        <name>CatalogError</name>
        <message>
            <source>priority '%1' is not a whole number from 1</source>
            <translation>Vorrang „%1“ ist keine ganze Zahl ab 1</translation>
        </message>
        <message>
            <source>%1 '%2' is not a colour like #97233F</source>
            <translation>%1 „%2“ ist keine Farbe wie #97233F</translation>
        </message>
        <message>
            <source>no column '%1'</source>
            <translation>es fehlt die Spalte „%1“</translation>
        </message>
        <message>
            <source>%1 is empty</source>
            <translation>%1 ist leer</translation>
        </message>
        <message>
            <source>%1 '%2' is neither true nor false</source>
            <translation>%1 „%2“ ist weder true noch false</translation>
        </message>
        <message>
            <source>%1 '%2' is already on line %3</source>
            <translation>%1 „%2“ steht schon in Zeile %3</translation>
        </message>
        <message>
            <source>rank '%1' is not a whole number from 1</source>
            <translation>Rang „%1“ ist keine ganze Zahl ab 1</translation>
        </message>
        <message>
            <source>points '%1' are not a number</source>
            <translation>Punkte „%1“ sind keine Zahl</translation>
        </message>
        <message>
            <source>value '%1' is not a number</source>
            <translation>Wert „%1“ ist keine Zahl</translation>
        </message>
        <message>
            <source>overall '%1' is not a whole number from 1</source>
            <translation>overall „%1“ ist keine ganze Zahl ab 1</translation>
        </message>
        <message>
            <source>round '%1' is not a whole number from 1</source>
            <translation>Runde „%1“ ist keine ganze Zahl ab 1</translation>
        </message>
        <message>
            <source>pick_in_round '%1' is not a whole number from 1</source>
            <translation>pick_in_round „%1“ ist keine ganze Zahl ab 1</translation>
        </message>
        <message>
            <source>overall %1 stands where %2 is due</source>
            <translation>overall %1 steht dort, wo %2 folgen müsste</translation>
        </message>
        <message>
            <source>round %1 stands after round %2</source>
            <translation>Runde %1 steht nach Runde %2</translation>
        </message>
        <message>
            <source>pick '%1' is not a whole number from 1</source>
            <translation>Pick „%1“ ist keine ganze Zahl ab 1</translation>
        </message>
        <message>
            <source>purpose '%1' is neither market nor value</source>
            <translation>Zweck „%1“ ist weder market noch value</translation>
        </message>
        <message>
            <source>value '%1' of a pick is not a number from 0</source>
            <translation>Wert „%1“ eines Picks ist keine Zahl ab 0</translation>
        </message>
        <message>
            <source>pick %1 stands where %2 is due</source>
            <translation>Pick %1 steht dort, wo %2 folgen müsste</translation>
        </message>
        <message>
            <source>the columns are separated by semicolons; save the file with commas</source>
            <translation>die Spalten sind durch Semikolons getrennt; bitte mit Kommas speichern</translation>
        </message>
        <message>
            <source>column '%1' is there twice</source>
            <translation>die Spalte „%1“ ist doppelt</translation>
        </message>
        <message>
            <source>larger than %1 MB</source>
            <translation>größer als %1 MB</translation>
        </message>
        <message>
            <source>not UTF-8 text</source>
            <translation>kein UTF-8-Text</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>die Datei ist leer</translation>
        </message>
        <message>
            <source>nothing below the line that names the columns</source>
            <translation>unter der Zeile mit den Spaltennamen steht nichts</translation>
        </message>
        <message>
            <source>the first line has %1 fields, this one %2</source>
            <translation>die erste Zeile hat %1 Felder, diese %2</translation>
        </message>
        <message>
            <source>cannot be opened: %1</source>
            <translation>lässt sich nicht öffnen: %1</translation>
        </message>
        <message>
            <source>there is no team '%1'</source>
            <translation>es gibt kein Team „%1“</translation>
        </message>
        <message>
            <source>more than %1 rows</source>
            <translation>mehr als %1 Zeilen</translation>
        </message>
        <message>
            <source>more than %1 fields</source>
            <translation>mehr als %1 Felder</translation>
        </message>
        <message>
            <source>'%1' is longer than %2 characters</source>
            <translation>„%1“ ist länger als %2 Zeichen</translation>
        </message>
        <message>
            <source>a quotation mark inside '%1': put the whole field in quotation marks and double the one inside</source>
            <translation>ein Anführungszeichen in „%1“: das ganze Feld in Anführungszeichen setzen und das innere verdoppeln</translation>
        </message>
        <message>
            <source>a quotation mark opens here and never closes</source>
            <translation>hier öffnet ein Anführungszeichen und schließt nie</translation>
        </message>
        <message>
            <source>text after the quotation mark that closes '%1'</source>
            <translation>Text nach dem Anführungszeichen, das „%1“ schließt</translation>
        </message>
        <message>
            <source>height '%1' is not a number of inches</source>
            <translation>Größe „%1“ ist keine Zahl in Zoll</translation>
        </message>
        <message>
            <source>weight '%1' is not a number of pounds</source>
            <translation>Gewicht „%1“ ist keine Zahl in Pfund</translation>
        </message>
        <message>
            <source>40-yard dash '%1' is not a number of seconds</source>
            <translation>40-Yard-Lauf „%1“ ist keine Zahl in Sekunden</translation>
        </message>
        <message>
            <source>bench press '%1' is not a number of repetitions</source>
            <translation>Bankdrücken „%1“ ist keine Zahl von Wiederholungen</translation>
        </message>
        <message>
            <source>vertical jump '%1' is not a number of inches</source>
            <translation>Hochsprung „%1“ ist keine Zahl in Zoll</translation>
        </message>
        <message>
            <source>broad jump '%1' is not a number of inches</source>
            <translation>Weitsprung „%1“ ist keine Zahl in Zoll</translation>
        </message>
        <message>
            <source>three-cone drill '%1' is not a number of seconds</source>
            <translation>3-Cone-Lauf „%1“ ist keine Zahl in Sekunden</translation>
        </message>
        <message>
            <source>shuttle '%1' is not a number of seconds</source>
            <translation>Shuttle-Lauf „%1“ ist keine Zahl in Sekunden</translation>
        </message>
        <message>
            <source>arm length '%1' is not a number of inches</source>
            <translation>Armlänge „%1“ ist keine Zahl in Zoll</translation>
        </message>
        <message>
            <source>hand size '%1' is not a number of inches</source>
            <translation>Handgröße „%1“ ist keine Zahl in Zoll</translation>
        </message>
        <message>
            <source>rank '%1' is not a number</source>
            <translation>Rang „%1“ ist keine Zahl</translation>
        </message>
        <message>
            <source>draft position '%1' is not a number</source>
            <translation>Draftposition „%1“ ist keine Zahl</translation>
        </message>
        <message>
            <source>tier '%1' is not a number</source>
            <translation>Stufe „%1“ ist keine Zahl</translation>
        </message>
        <message>
            <source>no column is marked as the players' names</source>
            <translation>keine Spalte ist als Name der Spieler markiert</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1, Zeile %2: %3</translation>
        </message>
        <message>
            <source>season '%1' is not a year</source>
            <translation>Saison „%1“ ist kein Jahr</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>Time on the clock</source>
            <translation>Zeit auf der Uhr</translation>
        </message>
        <message>
            <source>each pick, coloured by position</source>
            <translation>jeder Pick in der Farbe seiner Position</translation>
        </message>
        <message>
            <source>Position runs</source>
            <translation>Läufe auf Positionen</translation>
        </message>
        <message>
            <source>players taken, by pick</source>
            <translation>gezogene Spieler, nach Pick</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>picks against board rank</source>
            <translation>Picks gegen Rang</translation>
        </message>
        <message>
            <source>Trades</source>
            <translation>Tausch</translation>
        </message>
        <message>
            <source>value given and received</source>
            <translation>Wert gegeben und bekommen</translation>
        </message>
        <message>
            <source>Grades</source>
            <translation>Noten</translation>
        </message>
        <message>
            <source>value over the slots used</source>
            <translation>Wert über den genutzten Slots</translation>
        </message>
    </context>
    <context>
        <name>CorrectionWords</name>
        <message>
            <source>made just now</source>
            <translation>gerade eben</translation>
        </message>
        <message numerus="yes">
            <source>made %n minute(s) ago</source>
            <translation>
                <numerusform>vor %n Minute</numerusform>
                <numerusform>vor %n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>made %n hour(s) ago</source>
            <translation>
                <numerusform>vor %n Stunde</numerusform>
                <numerusform>vor %n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>made %n day(s) ago</source>
            <translation>
                <numerusform>vor %n Tag</numerusform>
                <numerusform>vor %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>The roster has only %1 places: %2</source>
            <translation>Der Kader hat nur %1 Plätze: %2</translation>
        </message>
        <message>
            <source>More than %1 %2 on the roster: %3</source>
            <translation>Mehr als %1 %2 im Kader: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n trade(s) gave away what this takes back</source>
            <translation>
                <numerusform>%n Trade gab weg, was hiermit zurückgeht</numerusform>
                <numerusform>%n Trades gaben weg, was hiermit zurückgeht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open offer(s) can no longer be kept</source>
            <translation>
                <numerusform>%n offenes Angebot kann nicht mehr gehalten werden</numerusform>
                <numerusform>%n offene Angebote können nicht mehr gehalten werden</numerusform>
            </translation>
        </message>
        <message>
            <source>No trade depends on it</source>
            <translation>Kein Trade hängt davon ab</translation>
        </message>
        <message>
            <source>%1 was taken at %2: %3</source>
            <translation>%1 wurde mit %2 geholt: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n later pick(s) stay as they are</source>
            <translation>
                <numerusform>%n späterer Pick bleibt, wie er ist</numerusform>
                <numerusform>%n spätere Picks bleiben, wie sie sind</numerusform>
            </translation>
        </message>
        <message>
            <source>Rosters still fit</source>
            <translation>Die Kader passen weiterhin</translation>
        </message>
        <message>
            <source>Swap: %1 for %2</source>
            <translation>Tausch: %1 für %2</translation>
        </message>
        <message>
            <source>Leave %1 open</source>
            <translation>%1 offen lassen</translation>
        </message>
    </context>
    <context>
        <name>Digest</name>
        <message numerus="yes">
            <source>%n pick(s)</source>
            <translation>
                <numerusform>%n Pick</numerusform>
                <numerusform>%n Picks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of yours</source>
            <translation>
                <numerusform>%n von dir</numerusform>
                <numerusform>%n von dir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trade(s)</source>
            <translation>
                <numerusform>%n Tausch</numerusform>
                <numerusform>%n Tauschgeschäfte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to you</source>
            <translation>
                <numerusform>%n an dich</numerusform>
                <numerusform>%n an dich</numerusform>
            </translation>
        </message>
        <message>
            <source>the draft is over</source>
            <translation>der Draft ist vorbei</translation>
        </message>
    </context>
    <context>
        <name>DraftFormat</name>
        <message>
            <source>Linear</source>
            <translation>Linear</translation>
        </message>
        <message>
            <source>Snake</source>
            <translation>Snake</translation>
        </message>
        <message>
            <source>Third-round reversal</source>
            <translation>Umkehr ab Runde drei</translation>
        </message>
        <message>
            <source>Given order</source>
            <translation>Feste Reihenfolge</translation>
        </message>
    </context>
    <context>
        <name>EventText</name>
        <message>
            <source>Somebody prepared for the draft, for his own eyes.</source>
            <translation>Jemand hat sich auf den Draft vorbereitet, nur für sich.</translation>
        </message>
        <message>
            <source>“%1” was set up: %2 teams, %3 rounds, %4 players.</source>
            <translation>„%1“ wurde angelegt: %2 Teams, %3 Runden, %4 Spieler.</translation>
        </message>
        <message>
            <source>On the clock at %1, without a limit: %2.</source>
            <translation>An der Reihe mit %1, ohne Zeitgrenze: %2.</translation>
        </message>
        <message>
            <source>On the clock at %1 for %2: %3.</source>
            <translation>An der Reihe mit %1, Zeit %2: %3.</translation>
        </message>
        <message>
            <source>Pick %1: %2, %3, goes to %4</source>
            <translation>Pick %1: %2, %3, geht an %4</translation>
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
            <translation>Die Zeit ist um, der Pick bleibt offen: %1.</translation>
        </message>
        <message>
            <source>Time ran out, the next team may pick before %1.</source>
            <translation>Die Zeit ist um, das nächste Team darf vor %1 ziehen.</translation>
        </message>
        <message>
            <source>Time ran out, the program picks for %1.</source>
            <translation>Die Zeit ist um, das Programm zieht für %1.</translation>
        </message>
        <message>
            <source>The commissioner paused the draft.</source>
            <translation>Die Draftleitung hat den Draft angehalten.</translation>
        </message>
        <message>
            <source>The draft is paused: the clock ran out while Warroom was closed or asleep.</source>
            <translation>Der Draft ist angehalten: Die Uhr lief ab, während Warroom geschlossen war oder schlief.</translation>
        </message>
        <message>
            <source>The commissioner took back pick %1: %2, %3</source>
            <translation>Die Draftleitung hat Pick %1 zurückgenommen: %2, %3</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <extracomment>One side of a trade: what it receives, the team</extracomment>
            <translation>%1 für %2</translation>
        </message>
        <message>
            <source>Trade: %1.</source>
            <translation>Tausch: %1.</translation>
        </message>
        <message>
            <source>The queue of %1 is empty.</source>
            <translation>Die Wunschliste von %1 ist leer.</translation>
        </message>
        <message numerus="yes">
            <source>The queue of %1: %n player(s), first %2.</source>
            <translation>
                <numerusform>Die Wunschliste von %1: %n Spieler, zuerst %2.</numerusform>
                <numerusform>Die Wunschliste von %1: %n Spieler, zuerst %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>The draft is over: %1 picks in %2.</source>
            <translation>Der Draft ist zu Ende: %1 Picks in %2.</translation>
        </message>
        <message>
            <source>The draft begins: %1 rounds, %2 picks.</source>
            <translation>Der Draft beginnt: %1 Runden, %2 Picks.</translation>
        </message>
        <message>
            <source>The commissioner resumed the draft.</source>
            <translation>Die Draftleitung hat den Draft fortgesetzt.</translation>
        </message>
        <message>
            <source>%1 takes part in this draft.</source>
            <extracomment>Who takes part: a person's name</extracomment>
            <translation>%1 nimmt an diesem Draft teil.</translation>
        </message>
        <message>
            <source>(erased)</source>
            <extracomment>In the place of a person's name or words that can't be read any more</extracomment>
            <translation>(gelöscht)</translation>
        </message>
        <message>
            <source>Time ran out, the pick comes after the others of the round: %1.</source>
            <translation>Die Zeit ist um, der Pick kommt nach den anderen der Runde: %1.</translation>
        </message>
        <message>
            <source>The draft is paused before pick %1, as planned.</source>
            <translation>Der Draft hält vor Pick %1 an, wie geplant.</translation>
        </message>
        <message>
            <source>%1 of the time bank used, %2 left: %3.</source>
            <translation>%1 vom Zeitkonto verbraucht, %2 übrig: %3.</translation>
        </message>
        <message>
            <source>%1 goes back to the time bank, %2 in it: %3.</source>
            <translation>%1 gehen auf das Zeitkonto zurück, %2 darauf: %3.</translation>
        </message>
        <message>
            <source>The commissioner takes %1 from the time bank, %2 left: %3</source>
            <translation>Die Draftleitung nimmt %1 vom Zeitkonto, %2 übrig: %3</translation>
        </message>
        <message>
            <source>The commissioner adds %1 to the time bank, %2 in it: %3</source>
            <translation>Die Draftleitung gibt %1 auf das Zeitkonto, %2 darauf: %3</translation>
        </message>
        <message numerus="yes">
            <source>Time-out, %1 more, %n left: %2.</source>
            <translation>
                <numerusform>Auszeit, %1 mehr, noch %n übrig: %2.</numerusform>
                <numerusform>Auszeit, %1 mehr, noch %n übrig: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>The commissioner takes %1 from the clock: %2</source>
            <translation>Die Draftleitung nimmt %1 von der Uhr: %2</translation>
        </message>
        <message>
            <source>The commissioner adds %1 to the clock: %2</source>
            <translation>Die Draftleitung gibt %1 auf die Uhr: %2</translation>
        </message>
        <message>
            <source>The program no longer picks for %1.</source>
            <translation>Das Programm zieht nicht mehr für %1.</translation>
        </message>
        <message numerus="yes">
            <source>Time ran out %n time(s) in a row, the program now picks for %1.</source>
            <translation>
                <numerusform>Die Zeit ist abgelaufen, das Programm zieht jetzt für %1.</numerusform>
                <numerusform>Die Zeit ist %n-mal in Folge abgelaufen, das Programm zieht jetzt für %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is this team's turn to nominate: %1.</source>
            <translation>Dieses Team nominiert: %1.</translation>
        </message>
        <message>
            <source>%1 is on the block, nominated for %2: %3.</source>
            <translation>%1 ist auf dem Block, nominiert für %2: %3.</translation>
        </message>
        <message>
            <source>Bids are open for %1.</source>
            <translation>Noch %1 wird geboten.</translation>
        </message>
        <message>
            <source>A bid of %1: %2.</source>
            <translation>Gebot von %1: %2.</translation>
        </message>
        <message>
            <source>The program bids up to %1 for %2.</source>
            <translation>Das Programm bietet bis %1 für %2.</translation>
        </message>
        <message>
            <source>The program bids no more for %1.</source>
            <translation>Das Programm bietet nicht mehr für %1.</translation>
        </message>
        <message>
            <source>Sold for %1: %2 to %3.</source>
            <translation>Verkauft für %1: %2 an %3.</translation>
        </message>
        <message>
            <source>The program runs this team from now on: %1</source>
            <translation>Das Programm führt ab jetzt dieses Team: %1</translation>
        </message>
        <message>
            <source>A person runs this team from now on: %1</source>
            <translation>Ein Mensch führt ab jetzt dieses Team: %1</translation>
        </message>
        <message>
            <source>Correction at %1: %2 belongs to %3</source>
            <translation>Berichtigung bei %1: %2 gehört zu %3</translation>
        </message>
        <message>
            <source>Correction at %1: %2 instead of %3, %4</source>
            <translation>Berichtigung bei %1: %2 statt %3, %4</translation>
        </message>
        <message>
            <source>%1; %2 takes the other player</source>
            <translation>%1; %2 nimmt den anderen Spieler</translation>
        </message>
        <message>
            <source>%1; %2 is open again</source>
            <translation>%1; %2 ist wieder offen</translation>
        </message>
        <message>
            <source>The order changes: %1</source>
            <translation>Die Reihenfolge ändert sich: %1</translation>
        </message>
        <message>
            <source>The commissioner ended the draft after %1 picks</source>
            <translation>Die Draftleitung hat den Draft nach %1 Picks beendet</translation>
        </message>
        <message>
            <source>%1 round %2 (%3)</source>
            <extracomment>A pick of a later season: the year, the round, whose it was at first</extracomment>
            <translation>%1 Runde %2 (%3)</translation>
        </message>
        <message numerus="yes">
            <source>A lottery for the order is announced: %n team(s).</source>
            <translation>
                <numerusform>Eine Auslosung der Reihenfolge ist angekündigt: %n Team.</numerusform>
                <numerusform>Eine Auslosung der Reihenfolge ist angekündigt: %n Teams.</numerusform>
            </translation>
        </message>
        <message>
            <source>The order was drawn: %1.</source>
            <translation>Die Reihenfolge wurde ausgelost: %1.</translation>
        </message>
        <message>
            <source>Offer declined: %1</source>
            <translation>Angebot abgelehnt: %1</translation>
        </message>
        <message>
            <source>Offer withdrawn: %1</source>
            <translation>Angebot zurückgezogen: %1</translation>
        </message>
        <message>
            <source>Offer answered with another one: %1</source>
            <translation>Angebot mit einem anderen beantwortet: %1</translation>
        </message>
        <message>
            <source>An offer was not answered in time</source>
            <translation>Ein Angebot wurde nicht rechtzeitig beantwortet</translation>
        </message>
        <message>
            <source>The commissioner forbids a trade</source>
            <translation>Die Draftleitung untersagt einen Tausch</translation>
        </message>
        <message>
            <source>An offer is void: %1 is used</source>
            <translation>Ein Angebot ist hinfällig: %1 ist verbraucht</translation>
        </message>
        <message>
            <source>The commissioner made a trade: %1</source>
            <translation>Die Draftleitung hat getauscht: %1</translation>
        </message>
        <message>
            <source>A trade is offered by %1: %2</source>
            <translation>Tauschangebot von %1: %2</translation>
        </message>
        <message>
            <source>Offer accepted: %1.</source>
            <translation>Angebot angenommen: %1.</translation>
        </message>
        <message>
            <source>%1 runs this team from now on: %2</source>
            <extracomment>A person's name, and the team</extracomment>
            <translation>%1 führt ab jetzt dieses Team: %2</translation>
        </message>
        <message>
            <source>An offer can no longer be fulfilled</source>
            <translation>Ein Angebot lässt sich nicht mehr erfüllen</translation>
        </message>
        <message>
            <source>Something happened that only others may see.</source>
            <translation>Etwas geschah, das nur andere sehen dürfen.</translation>
        </message>
        <message>
            <source>Somebody</source>
            <extracomment>In the place of a name that is not known</extracomment>
            <translation>Jemand</translation>
        </message>
        <message>
            <source>I like it</source>
            <translation>Gefällt mir</translation>
        </message>
        <message>
            <source>Ha ha</source>
            <translation>Haha</translation>
        </message>
        <message>
            <source>Oh!</source>
            <translation>Oh!</translation>
        </message>
        <message>
            <source>Well done</source>
            <translation>Gut gemacht</translation>
        </message>
        <message>
            <source>%1 said: “%2”.</source>
            <translation>%1 sagte: „%2“.</translation>
        </message>
        <message>
            <source>%1 answers a message: “%2”.</source>
            <translation>%1 antwortet auf eine Nachricht: „%2“.</translation>
        </message>
        <message>
            <source>%1 takes back an answer: “%2”.</source>
            <translation>%1 nimmt eine Antwort zurück: „%2“.</translation>
        </message>
        <message>
            <source>The commissioner pinned a message.</source>
            <translation>Die Draftleitung hat eine Nachricht angeheftet.</translation>
        </message>
        <message>
            <source>The commissioner no longer pins a message.</source>
            <translation>Die Draftleitung hat eine Nachricht gelöst.</translation>
        </message>
        <message>
            <source>The commissioner gives a say to %1 again</source>
            <translation>Die Draftleitung lässt %1 wieder zu Wort kommen</translation>
        </message>
        <message>
            <source>The commissioner mutes %1</source>
            <translation>Die Draftleitung stellt %1 stumm</translation>
        </message>
        <message>
            <source>The commissioner sends %1 away</source>
            <translation>Die Draftleitung schickt %1 weg</translation>
        </message>
        <message>
            <source>%1 would like it to go on: %2.</source>
            <extracomment>A person, and the team whose turn it is</extracomment>
            <translation>%1 möchte, dass es weitergeht: %2.</translation>
        </message>
        <message>
            <source>Ready for the start: %1.</source>
            <translation>Bereit für den Start: %1.</translation>
        </message>
        <message>
            <source>No longer ready for the start: %1.</source>
            <translation>Nicht mehr bereit für den Start: %1.</translation>
        </message>
        <message>
            <source>%1 would like to run this team: %2.</source>
            <translation>%1 möchte dieses Team führen: %2.</translation>
        </message>
        <message>
            <source>%1 no longer asks for a team.</source>
            <translation>%1 bittet nicht mehr um ein Team.</translation>
        </message>
        <message>
            <source>The draft does not begin by itself any more.</source>
            <translation>Der Draft beginnt nicht mehr von selbst.</translation>
        </message>
        <message>
            <source>The draft begins at %1.</source>
            <translation>Der Draft beginnt um %1.</translation>
        </message>
        <message>
            <source>%1 is a commissioner, too.</source>
            <translation>%1 gehört auch zur Draftleitung.</translation>
        </message>
        <message>
            <source>%1 is no longer a commissioner.</source>
            <translation>%1 gehört nicht mehr zur Draftleitung.</translation>
        </message>
        <message>
            <source>The draft is hosted by %1.</source>
            <translation>Gastgeber des Drafts ist %1.</translation>
        </message>
        <message>
            <source>The computer of %1 stands by to host.</source>
            <extracomment>%1 is a person whose computer is ready to host the draft, should its host go</extracomment>
            <translation>Der Computer von %1 steht als Gastgeber bereit.</translation>
        </message>
        <message>
            <source>The computer of %1 could host.</source>
            <translation>Der Computer von %1 könnte Gastgeber sein.</translation>
        </message>
        <message>
            <source>Nobody is named to follow the host.</source>
            <translation>Niemand ist als Nachfolger des Gastgebers benannt.</translation>
        </message>
        <message>
            <source>The commissioner named who follows the host.</source>
            <translation>Die Draftleitung hat benannt, wer dem Gastgeber nachfolgt.</translation>
        </message>
        <message>
            <source>From now on the draft is hosted by %1.</source>
            <translation>Ab jetzt ist %1 Gastgeber des Drafts.</translation>
        </message>
    </context>
    <context>
        <name>ExpiryName</name>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>Passed (NFL)</source>
            <translation>Übergangen</translation>
        </message>
        <message>
            <source>Autopick</source>
            <translation>Autopick</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>It stays on the clock</source>
            <translation>Es bleibt an der Reihe</translation>
        </message>
        <message>
            <source>The next team may pick before it</source>
            <translation>Das nächste Team darf vorher ziehen</translation>
        </message>
        <message>
            <source>From its queue, else by the general manager</source>
            <translation>Von der Wunschliste, sonst durch den General Manager</translation>
        </message>
        <message>
            <source>Its pick comes back once, after the others of the round</source>
            <translation>Sein Pick kommt einmal wieder, nach den anderen der Runde</translation>
        </message>
    </context>
    <context>
        <name>FormatText</name>
        <message>
            <source>d MMM</source>
            <extracomment>A date without its year, in QDate's format: 9 May</extracomment>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>weniger als eine Minute</translation>
        </message>
        <message>
            <source>about %1 min</source>
            <translation>etwa %1 Min.</translation>
        </message>
        <message>
            <source>about %1 h</source>
            <translation>etwa %1 Std.</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>A date with its year, in QDate's format: 2 Sep 2025</extracomment>
            <translation>d. MMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>ImportText</name>
        <message>
            <source>not used</source>
            <translation>nicht benutzt</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
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
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Team or school</source>
            <translation>Team oder College</translation>
        </message>
        <message>
            <source>Average pick</source>
            <translation>Mittlerer Pick</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Bye week (not kept)</source>
            <translation>Spielfrei (unbenutzt)</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <source>The same id</source>
            <translation>Dieselbe Kennung</translation>
        </message>
        <message>
            <source>The same name</source>
            <translation>Derselbe Name</translation>
        </message>
        <message>
            <source>The same name, spelled another way</source>
            <translation>Derselbe Name, anders geschrieben</translation>
        </message>
        <message>
            <source>The same name; only one has the Jr. or III</source>
            <translation>Derselbe Name; nur einer hat das Jr. oder III</translation>
        </message>
        <message>
            <source>The same name; one is a nickname</source>
            <translation>Derselbe Name; einer ist ein Rufname</translation>
        </message>
        <message>
            <source>The same player as on line %1</source>
            <translation>Derselbe Spieler wie in Zeile %1</translation>
        </message>
        <message>
            <source>There is no name in this row</source>
            <translation>In dieser Zeile steht kein Name</translation>
        </message>
        <message>
            <source>new player</source>
            <translation>neuer Spieler</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>ausgelassen</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>zu entscheiden</translation>
        </message>
        <message>
            <source>You decided this</source>
            <translation>Das hast du entschieden</translation>
        </message>
        <message>
            <source>Nobody known is called like this</source>
            <translation>Niemand Bekanntes heißt so</translation>
        </message>
        <message>
            <source>Somebody known is called much like this</source>
            <translation>Jemand Bekanntes heißt fast so</translation>
        </message>
        <message>
            <source>%1 found</source>
            <translation>%1 gefunden</translation>
        </message>
        <message>
            <source>%1 new</source>
            <translation>%1 neu</translation>
        </message>
        <message>
            <source>%1 to decide</source>
            <translation>%1 zu entscheiden</translation>
        </message>
        <message>
            <source>%1 left out</source>
            <translation>%1 ausgelassen</translation>
        </message>
    </context>
    <context>
        <name>JoiningText</name>
        <message>
            <source>Nobody answers at this address. Is the draft still hosted, and are you in the same network?</source>
            <translation>Unter dieser Adresse antwortet niemand. Wird der Draft noch gehostet, und bist du im selben Netz?</translation>
        </message>
        <message>
            <source>Stop: another computer answers than the one you were invited to. Nothing was sent. Ask the host for a new link.</source>
            <translation>Halt: Es antwortet ein anderer Computer als der, zu dem du eingeladen wurdest. Gesendet wurde nichts. Bitte den Gastgeber um einen neuen Link.</translation>
        </message>
        <message>
            <source>The host does not know this code. Ask for it once more.</source>
            <translation>Der Gastgeber kennt diesen Code nicht. Frage noch einmal danach.</translation>
        </message>
        <message>
            <source>This invitation has ended. Ask the host for a new one.</source>
            <translation>Diese Einladung ist abgelaufen. Bitte den Gastgeber um eine neue.</translation>
        </message>
        <message>
            <source>As many as were invited are in already. Ask the host for another invitation.</source>
            <translation>So viele, wie eingeladen waren, sind schon da. Bitte den Gastgeber um eine weitere Einladung.</translation>
        </message>
        <message>
            <source>Somebody else was quicker: this team is taken. Choose another.</source>
            <translation>Jemand war schneller: Dieses Team ist vergeben. Wähle ein anderes.</translation>
        </message>
        <message>
            <source>Too many wrong codes came from here. Wait a minute.</source>
            <translation>Von hier kamen zu viele falsche Codes. Warte eine Minute.</translation>
        </message>
        <message>
            <source>This draft is over.</source>
            <translation>Dieser Draft ist vorbei.</translation>
        </message>
        <message>
            <source>Whoever answers there is no Warroom, or another version of it.</source>
            <translation>Was dort antwortet, ist kein Warroom oder eine andere Version davon.</translation>
        </message>
        <message>
            <source>You are in, but what lets you in again cannot be written down. Is there room left on the disk?</source>
            <translation>Du bist drin, aber was dich wieder hineinlässt, kann nicht gespeichert werden. Ist auf der Platte noch Platz?</translation>
        </message>
        <message>
            <source>This is no invitation. A link begins with warroom://, a code has eight letters and digits.</source>
            <translation>Das ist keine Einladung. Ein Link beginnt mit warroom://, ein Code hat acht Buchstaben und Ziffern.</translation>
        </message>
        <message>
            <source>A code needs the host's address as well, as in 192.168.1.20.</source>
            <translation>Zum Code gehört die Adresse des Gastgebers, etwa 192.168.1.20.</translation>
        </message>
        <message>
            <source>The code is not complete: it has eight letters and digits.</source>
            <translation>Der Code ist nicht vollständig: Er hat acht Buchstaben und Ziffern.</translation>
        </message>
        <message>
            <source>The end of the link is missing. Copy the whole of it.</source>
            <translation>Das Ende des Links fehlt. Kopiere ihn ganz.</translation>
        </message>
        <message>
            <source>Connecting to the host. Every pick is safe there.</source>
            <translation>Verbinde mit dem Gastgeber. Jeder Pick ist dort sicher.</translation>
        </message>
        <message>
            <source>Connected; catching up with the draft.</source>
            <translation>Verbunden; der Draft wird nachgeholt.</translation>
        </message>
        <message numerus="yes">
            <source>No connection to the host. Every pick is safe there; trying again in %n s.</source>
            <extracomment>%n is a number of seconds</extracomment>
            <translation>
                <numerusform>Keine Verbindung zum Gastgeber. Jeder Pick ist dort sicher; nächster Versuch in %n s.</numerusform>
                <numerusform>Keine Verbindung zum Gastgeber. Jeder Pick ist dort sicher; nächster Versuch in %n s.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your keychain does not give back what lets you in: join anew with your invitation, or ask the host for one.</source>
            <translation>Dein Schlüsselbund gibt nicht heraus, was dich hereinlässt: Tritt mit deiner Einladung neu bei, oder bitte den Gastgeber um eine.</translation>
        </message>
        <message>
            <source>The host does not let you in any more. What you have seen stays here.</source>
            <translation>Der Gastgeber lässt dich nicht mehr herein. Was du gesehen hast, bleibt hier.</translation>
        </message>
        <message numerus="yes">
            <source>%n wish(es) of yours wait and will be sent once.</source>
            <translation>
                <numerusform>%n Wunsch von dir wartet und wird einmal gesendet.</numerusform>
                <numerusform>%n Wünsche von dir warten und werden einmal gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>The commissioner sent you away from this draft.</source>
            <translation>Die Draftleitung hat dich aus diesem Draft geschickt.</translation>
        </message>
    </context>
    <context>
        <name>LobbySeat</name>
        <message>
            <source>Open seat</source>
            <translation>Freier Platz</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>bereit</translation>
        </message>
        <message>
            <source>choosing</source>
            <translation>noch nicht bereit</translation>
        </message>
        <message>
            <source>away</source>
            <extracomment>Somebody who is not at a screen of the draft</extracomment>
            <translation>abwesend</translation>
        </message>
        <message>
            <source>open</source>
            <extracomment>A seat somebody is invited to</extracomment>
            <translation>frei</translation>
        </message>
        <message>
            <source>computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>The host</source>
            <translation>Der Host</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>dieser Computer</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>the host's computer</source>
            <translation>Computer des Hosts</translation>
        </message>
        <message numerus="yes">
            <source>waiting %n min</source>
            <translation>
                <numerusform>seit %n min nicht da</numerusform>
                <numerusform>seit %n min nicht da</numerusform>
            </translation>
        </message>
        <message>
            <source>not here</source>
            <translation>nicht da</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>stumm</translation>
        </message>
        <message>
            <source>commissioner</source>
            <translation>Draftleitung</translation>
        </message>
        <message>
            <source>you asked for it</source>
            <translation>von dir angefragt</translation>
        </message>
    </context>
    <context>
        <name>PickTimeText</name>
        <message>
            <source>Write every time as minutes:seconds, for example 1:30, or in hours or days: 8h, 2d.</source>
            <translation>Jede Zeit als Minuten:Sekunden schreiben, zum Beispiel 1:30, oder in Stunden oder Tagen: 8h, 2d.</translation>
        </message>
    </context>
    <context>
        <name>PlayerFact</name>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Over replacement</source>
            <translation>Über Ersatz</translation>
        </message>
        <message>
            <source>40 yd</source>
            <translation>40 yd</translation>
        </message>
        <message>
            <source>Vertical</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>3-cone</source>
            <translation>3-Cone</translation>
        </message>
        <message>
            <source>Broad</source>
            <translation>Weit</translation>
        </message>
        <message>
            <source>Shuttle</source>
            <translation>Shuttle</translation>
        </message>
        <message>
            <source>Bench</source>
            <translation>Bank</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Arm</source>
            <translation>Arm</translation>
        </message>
        <message>
            <source>Hand</source>
            <translation>Hand</translation>
        </message>
    </context>
    <context>
        <name>PoolFormat</name>
        <message>
            <source>Fantasy players</source>
            <translation>Fantasy-Spieler</translation>
        </message>
        <message>
            <source>NFL draft class</source>
            <translation>NFL-Draftjahrgang</translation>
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
            <translation>Running Back</translation>
        </message>
        <message>
            <source>Wide receiver</source>
            <translation>Wide Receiver</translation>
        </message>
        <message>
            <source>Tight end</source>
            <translation>Tight End</translation>
        </message>
        <message>
            <source>Offensive tackle</source>
            <translation>Offensive Tackle</translation>
        </message>
        <message>
            <source>Interior offensive line</source>
            <translation>Innere Offensive Line</translation>
        </message>
        <message>
            <source>Edge rusher</source>
            <translation>Edge Rusher</translation>
        </message>
        <message>
            <source>Defensive line</source>
            <translation>Defensive Line</translation>
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
            <translation>Special Teams</translation>
        </message>
    </context>
    <context>
        <name>PreflightText</name>
        <message>
            <source>Teams: %1</source>
            <translation>Teams: %1</translation>
        </message>
        <message>
            <source>Order: %1 picks</source>
            <translation>Reihenfolge: %1 Picks</translation>
        </message>
        <message>
            <source>Players: %1 for %2 picks</source>
            <translation>Spieler: %1 für %2 Picks</translation>
        </message>
        <message>
            <source>%1: %2 players for %3 places</source>
            <translation>%1: %2 Spieler für %3 Plätze</translation>
        </message>
        <message>
            <source>Rosters: %1 places for %2 picks</source>
            <translation>Kader: %1 Plätze für %2 Picks</translation>
        </message>
        <message>
            <source>Keepers: %1</source>
            <translation>Gehaltene: %1</translation>
        </message>
        <message>
            <source>Clock: off</source>
            <translation>Uhr: aus</translation>
        </message>
        <message>
            <source>Clock: on</source>
            <translation>Uhr: an</translation>
        </message>
        <message>
            <source>Auction: %1 places are sold</source>
            <translation>Auktion: %1 Plätze werden verkauft</translation>
        </message>
        <message>
            <source>Trades</source>
            <translation>Tauschgeschäfte</translation>
        </message>
    </context>
    <context>
        <name>ReasonText</name>
        <message>
            <source>fills the most urgent need, %1</source>
            <translation>deckt den dringendsten Bedarf, %1</translation>
        </message>
        <message>
            <source>fills a need, %1</source>
            <translation>deckt einen Bedarf, %1</translation>
        </message>
        <message>
            <source>fills need number %1, %2</source>
            <translation>deckt Bedarf Nummer %1, %2</translation>
        </message>
        <message>
            <source>liked by its general manager</source>
            <translation>Liebling des General Managers</translation>
        </message>
        <message>
            <source>liked by its general manager, number %1 of those left</source>
            <translation>Liebling des General Managers, Nummer %1 der Verbliebenen</translation>
        </message>
        <message>
            <source>first left in its queue</source>
            <translation>der Erste auf der Wunschliste</translation>
        </message>
        <message>
            <source>the best player left</source>
            <translation>der beste verbliebene Spieler</translation>
        </message>
        <message>
            <source>should have been gone long ago</source>
            <translation>hätte längst weg sein müssen</translation>
        </message>
        <message>
            <source>from the queue</source>
            <translation>von der Wunschliste</translation>
        </message>
        <message>
            <source>autopick</source>
            <translation>Autopick</translation>
        </message>
        <message>
            <source>general manager</source>
            <translation>General Manager</translation>
        </message>
        <message>
            <source>entered by the commissioner</source>
            <translation>eingetragen von der Draftleitung</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>behalten</translation>
        </message>
        <message>
            <source>bought</source>
            <translation>ersteigert</translation>
        </message>
        <message>
            <source>Autopick would take %1, %2.</source>
            <translation>Autopick nähme %1, %2.</translation>
        </message>
        <message>
            <source>Autopick would take %1, %2: %3.</source>
            <translation>Autopick nähme %1, %2: %3.</translation>
        </message>
        <message>
            <source>from its own ranking</source>
            <translation>aus der eigenen Rangliste</translation>
        </message>
        <message>
            <source>you avoid him, but nobody else fits</source>
            <translation>du meidest ihn, aber sonst passt niemand</translation>
        </message>
        <message>
            <source>a target, number %1 in your ranking</source>
            <translation>ein Zielspieler, Nummer %1 deiner Rangliste</translation>
        </message>
        <message>
            <source>number %1 in your ranking</source>
            <translation>Nummer %1 deiner Rangliste</translation>
        </message>
    </context>
    <context>
        <name>RejectionText</name>
        <message>
            <source>There is no such draft yet.</source>
            <translation>Diesen Draft gibt es noch nicht.</translation>
        </message>
        <message>
            <source>This draft exists already.</source>
            <translation>Diesen Draft gibt es schon.</translation>
        </message>
        <message>
            <source>The draft has started already.</source>
            <translation>Der Draft hat schon begonnen.</translation>
        </message>
        <message>
            <source>The draft has not started yet.</source>
            <translation>Der Draft hat noch nicht begonnen.</translation>
        </message>
        <message>
            <source>The draft is paused. Resume it first.</source>
            <translation>Der Draft ist angehalten. Bitte zuerst fortsetzen.</translation>
        </message>
        <message>
            <source>The draft is not paused.</source>
            <translation>Der Draft ist nicht angehalten.</translation>
        </message>
        <message>
            <source>The draft is over.</source>
            <translation>Der Draft ist zu Ende.</translation>
        </message>
        <message>
            <source>You do not run this team.</source>
            <translation>Dieses Team gehört nicht zu deinen.</translation>
        </message>
        <message>
            <source>Only the commissioner may do this.</source>
            <translation>Das darf nur die Draftleitung.</translation>
        </message>
        <message>
            <source>This team is not on the clock.</source>
            <translation>Dieses Team ist nicht an der Reihe.</translation>
        </message>
        <message>
            <source>This team is not in the draft.</source>
            <translation>Dieses Team ist nicht im Draft.</translation>
        </message>
        <message>
            <source>This player is not in the draft.</source>
            <translation>Dieser Spieler ist nicht im Draft.</translation>
        </message>
        <message>
            <source>This pick is not in the draft.</source>
            <translation>Diesen Pick gibt es im Draft nicht.</translation>
        </message>
        <message>
            <source>This player is already taken.</source>
            <translation>Dieser Spieler ist schon vergeben.</translation>
        </message>
        <message>
            <source>The clock is still running.</source>
            <translation>Die Uhr läuft noch.</translation>
        </message>
        <message>
            <source>There is no pick to take back.</source>
            <translation>Es gibt keinen Pick zum Zurücknehmen.</translation>
        </message>
        <message>
            <source>A trade needs two different teams.</source>
            <translation>Zu einem Tausch gehören zwei verschiedene Teams.</translation>
        </message>
        <message>
            <source>Both teams must give something.</source>
            <translation>Beide Teams müssen etwas geben.</translation>
        </message>
        <message>
            <source>A team would give a pick it does not own.</source>
            <translation>Ein Team gäbe einen Pick, der ihm nicht gehört.</translation>
        </message>
        <message>
            <source>A pick in this trade has been used already.</source>
            <translation>Ein Pick in diesem Tausch ist schon verbraucht.</translation>
        </message>
        <message>
            <source>The other team declines the trade.</source>
            <translation>Das andere Team lehnt den Tausch ab.</translation>
        </message>
        <message>
            <source>This draft format is not known here.</source>
            <translation>Dieses Draftformat ist hier unbekannt.</translation>
        </message>
        <message>
            <source>A draft needs at least two teams.</source>
            <translation>Ein Draft braucht mindestens zwei Teams.</translation>
        </message>
        <message>
            <source>Two teams have the same letters.</source>
            <translation>Zwei Teams haben dasselbe Kürzel.</translation>
        </message>
        <message>
            <source>A draft needs at least one round.</source>
            <translation>Ein Draft braucht mindestens eine Runde.</translation>
        </message>
        <message>
            <source>The order of picks is not complete.</source>
            <translation>Die Reihenfolge der Picks ist nicht vollständig.</translation>
        </message>
        <message>
            <source>There are fewer players than picks.</source>
            <translation>Es gibt weniger Spieler als Picks.</translation>
        </message>
        <message>
            <source>A player is in the list twice.</source>
            <translation>Ein Spieler steht doppelt in der Liste.</translation>
        </message>
        <message>
            <source>This is a replay. Nothing can be changed in it.</source>
            <translation>Das ist eine Aufzeichnung. Darin lässt sich nichts ändern.</translation>
        </message>
        <message>
            <source>Nothing was recorded: %1</source>
            <translation>Es wurde nichts aufgezeichnet: %1</translation>
        </message>
        <message>
            <source>A name has 1 to 60 characters, all of which can be seen.</source>
            <translation>Ein Name hat 1 bis 60 Zeichen, die alle zu sehen sind.</translation>
        </message>
        <message>
            <source>Time per pick must be between one second and a week.</source>
            <translation>Die Zeit je Pick muss zwischen einer Sekunde und einer Woche liegen.</translation>
        </message>
        <message>
            <source>A time bank holds at most a week.</source>
            <translation>Ein Zeitkonto fasst höchstens eine Woche.</translation>
        </message>
        <message>
            <source>A team has at most 10 time-outs, of a second to a day each.</source>
            <translation>Ein Team hat höchstens 10 Auszeiten von je einer Sekunde bis zu einem Tag.</translation>
        </message>
        <message>
            <source>Autopick for good begins after 1 to 100 expiries in a row.</source>
            <translation>Autopick auf Dauer beginnt nach 1 bis 100 abgelaufenen Zeiten in Folge.</translation>
        </message>
        <message>
            <source>A planned pause is before a round or pick this draft does not have.</source>
            <translation>Eine geplante Pause liegt vor einer Runde oder einem Pick, die es in diesem Draft nicht gibt.</translation>
        </message>
        <message>
            <source>Quiet hours need a beginning, an end and a known time zone, and leave at least an hour of the day.</source>
            <translation>Ruhezeiten brauchen einen Anfang, ein Ende und eine bekannte Zeitzone und lassen mindestens eine Stunde des Tages.</translation>
        </message>
        <message>
            <source>There is no clock to change.</source>
            <translation>Es gibt keine Uhr zu verstellen.</translation>
        </message>
        <message>
            <source>The time is up already.</source>
            <translation>Die Zeit ist schon um.</translation>
        </message>
        <message>
            <source>This team has no time-out left.</source>
            <translation>Dieses Team hat keine Auszeit mehr.</translation>
        </message>
        <message>
            <source>There is no time left to take.</source>
            <translation>Es ist keine Zeit mehr da, die man nehmen könnte.</translation>
        </message>
        <message>
            <source>Time can be changed by up to a week, and nobody can have more than two.</source>
            <translation>Zeit lässt sich um bis zu eine Woche ändern, und niemand kann mehr als zwei haben.</translation>
        </message>
        <message>
            <source>A reason has at most 200 characters, all of which can be seen.</source>
            <translation>Ein Grund hat höchstens 200 Zeichen, die alle sichtbar sind.</translation>
        </message>
        <message>
            <source>The program does not pick for this team.</source>
            <translation>Das Programm zieht nicht für dieses Team.</translation>
        </message>
        <message>
            <source>The roster has no room for a whole draft, or a place without positions.</source>
            <translation>Der Kader hat keinen Platz für einen ganzen Draft oder einen Platz ohne Positionen.</translation>
        </message>
        <message>
            <source>There is no place left on the roster for this player.</source>
            <translation>Für diesen Spieler ist im Kader kein Platz mehr.</translation>
        </message>
        <message>
            <source>The team has as many players of this position as it may have.</source>
            <translation>Das Team hat so viele Spieler dieser Position, wie es haben darf.</translation>
        </message>
        <message>
            <source>A keeper needs a player of the pool and an own pick, or a price.</source>
            <translation>Ein Keeper braucht einen Spieler aus der Liste und einen eigenen Pick oder einen Preis.</translation>
        </message>
        <message>
            <source>A player is kept twice.</source>
            <translation>Ein Spieler wird zweimal behalten.</translation>
        </message>
        <message>
            <source>The keepers of a team cost more than it can pay.</source>
            <translation>Die Keeper eines Teams kosten mehr, als es zahlen kann.</translation>
        </message>
        <message>
            <source>Two keepers take the same pick.</source>
            <translation>Zwei Keeper nehmen denselben Pick.</translation>
        </message>
        <message>
            <source>This player is kept by another team.</source>
            <translation>Diesen Spieler behält ein anderes Team.</translation>
        </message>
        <message>
            <source>The auction's money, times or places do not work together.</source>
            <translation>Geld, Zeiten oder Plätze der Auktion passen nicht zusammen.</translation>
        </message>
        <message>
            <source>Nothing is sold in this draft.</source>
            <translation>In diesem Draft wird nichts verkauft.</translation>
        </message>
        <message>
            <source>Another team nominates now.</source>
            <translation>Jetzt nominiert ein anderes Team.</translation>
        </message>
        <message>
            <source>No more players fit on the block now.</source>
            <translation>Jetzt passen keine weiteren Spieler auf den Block.</translation>
        </message>
        <message>
            <source>This player is not on the block.</source>
            <translation>Dieser Spieler ist nicht auf dem Block.</translation>
        </message>
        <message>
            <source>Bids are still open.</source>
            <translation>Es darf noch geboten werden.</translation>
        </message>
        <message>
            <source>A bid must be higher than the one before.</source>
            <translation>Ein Gebot muss höher sein als das vorige.</translation>
        </message>
        <message>
            <source>The team could not fill its roster with what is left.</source>
            <translation>Mit dem Rest könnte das Team seinen Kader nicht füllen.</translation>
        </message>
        <message>
            <source>The bid is not on a step allowed here.</source>
            <translation>Das Gebot liegt nicht auf einer erlaubten Stufe.</translation>
        </message>
        <message>
            <source>The highest bid is the team's own.</source>
            <translation>Das höchste Gebot ist das eigene.</translation>
        </message>
        <message>
            <source>This player is on the block.</source>
            <translation>Dieser Spieler ist auf dem Block.</translation>
        </message>
        <message>
            <source>The auction is not over yet.</source>
            <translation>Die Auktion ist noch nicht vorbei.</translation>
        </message>
        <message>
            <source>The rules for trades do not work together.</source>
            <translation>Die Regeln für Tausche passen nicht zusammen.</translation>
        </message>
        <message>
            <source>This offer does not stand any more.</source>
            <translation>Dieses Angebot gilt nicht mehr.</translation>
        </message>
        <message>
            <source>The offer still has time.</source>
            <translation>Das Angebot hat noch Zeit.</translation>
        </message>
        <message>
            <source>This team has no part in the trade.</source>
            <translation>Dieses Team ist an dem Tausch nicht beteiligt.</translation>
        </message>
        <message>
            <source>This team has agreed already.</source>
            <translation>Dieses Team hat schon zugestimmt.</translation>
        </message>
        <message>
            <source>All have agreed; only the commissioner can stop it now.</source>
            <translation>Alle haben zugestimmt; nur die Draftleitung kann es noch verhindern.</translation>
        </message>
        <message>
            <source>A team would give a player it does not have.</source>
            <translation>Ein Team gäbe einen Spieler, den es nicht hat.</translation>
        </message>
        <message>
            <source>Players are not traded in this draft.</source>
            <translation>In diesem Draft werden keine Spieler getauscht.</translation>
        </message>
        <message>
            <source>Something in the trade goes to no other team.</source>
            <translation>Etwas in dem Tausch geht an kein anderes Team.</translation>
        </message>
        <message>
            <source>The same offer stands already.</source>
            <translation>Dasselbe Angebot steht schon.</translation>
        </message>
        <message>
            <source>There is no selection to correct here.</source>
            <translation>Hier gibt es keinen Pick zu berichtigen.</translation>
        </message>
        <message>
            <source>The selection is so already.</source>
            <translation>Der Pick ist schon so.</translation>
        </message>
        <message>
            <source>This player was taken with another pick.</source>
            <translation>Dieser Spieler wurde mit einem anderen Pick geholt.</translation>
        </message>
        <message>
            <source>Only open picks can be moved.</source>
            <translation>Nur offene Picks lassen sich verschieben.</translation>
        </message>
        <message>
            <source>The order is so already.</source>
            <translation>Die Reihenfolge ist schon so.</translation>
        </message>
        <message>
            <source>The team is run so already.</source>
            <translation>Das Team wird schon so geführt.</translation>
        </message>
        <message>
            <source>Somebody else has this team.</source>
            <translation>Dieses Team hat schon jemand anders.</translation>
        </message>
        <message>
            <source>No lottery was announced.</source>
            <translation>Es wurde keine Auslosung angekündigt.</translation>
        </message>
        <message>
            <source>The seed is not the one that was announced.</source>
            <translation>Der Startwert ist nicht der angekündigte.</translation>
        </message>
        <message>
            <source>A keeper takes this pick.</source>
            <translation>Diesen Pick nimmt ein Keeper.</translation>
        </message>
        <message>
            <source>Every team needs its lots once, and as many picks of each round as the others.</source>
            <translation>Jedes Team braucht einmal seine Lose und in jeder Runde so viele Picks wie die anderen.</translation>
        </message>
        <message>
            <source>Only you can rank, mark and note for yourself.</source>
            <translation>Nur du selbst kannst für dich reihen, markieren und notieren.</translation>
        </message>
        <message>
            <source>There is no such place in your ranking.</source>
            <translation>Diesen Platz gibt es in deiner Rangliste nicht.</translation>
        </message>
        <message>
            <source>A note has at most 2000 characters.</source>
            <translation>Eine Notiz hat höchstens 2000 Zeichen.</translation>
        </message>
        <message>
            <source>The commissioner sent you away from this draft.</source>
            <translation>Die Draftleitung hat dich aus diesem Draft geschickt.</translation>
        </message>
        <message>
            <source>The commissioner muted you.</source>
            <translation>Die Draftleitung hat dich stumm gestellt.</translation>
        </message>
        <message>
            <source>A message is one line of at most 500 characters.</source>
            <translation>Eine Nachricht ist eine Zeile mit höchstens 500 Zeichen.</translation>
        </message>
        <message>
            <source>That was much at once. Wait a few seconds.</source>
            <translation>Das war viel auf einmal. Warte ein paar Sekunden.</translation>
        </message>
        <message>
            <source>There is no such message.</source>
            <translation>Diese Nachricht gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no such person in this draft.</source>
            <translation>Diese Person gibt es in diesem Draft nicht.</translation>
        </message>
        <message>
            <source>This cannot be done to yourself or to another commissioner.</source>
            <translation>Das geht weder bei dir selbst noch bei jemandem aus der Draftleitung.</translation>
        </message>
        <message>
            <source>This team was nudged a moment ago.</source>
            <translation>Dieses Team wurde eben erst angestupst.</translation>
        </message>
        <message>
            <source>A start is planned for a moment to come, within 60 days.</source>
            <translation>Ein Start wird für einen künftigen Zeitpunkt geplant, innerhalb von 60 Tagen.</translation>
        </message>
        <message>
            <source>Another computer hosts this draft now.</source>
            <translation>Gastgeber dieses Drafts ist jetzt ein anderer Computer.</translation>
        </message>
        <message>
            <source>This draft is not hosted with encryption.</source>
            <translation>Dieser Draft wird nicht verschlüsselt gehostet.</translation>
        </message>
        <message>
            <source>This computer cannot be taken for a host.</source>
            <translation>Dieser Computer kann nicht Gastgeber werden.</translation>
        </message>
        <message>
            <source>This computer has not offered to host.</source>
            <translation>Dieser Computer hat sich nicht als Gastgeber angeboten.</translation>
        </message>
        <message>
            <source>This computer hosts the draft already.</source>
            <translation>Dieser Computer ist schon Gastgeber des Drafts.</translation>
        </message>
        <message>
            <source>This computer is not ready to take over yet.</source>
            <translation>Dieser Computer ist noch nicht bereit, zu übernehmen.</translation>
        </message>
        <message>
            <source>Not enough people want to go on without the host.</source>
            <translation>Noch wollen nicht genug Leute ohne den Gastgeber weitermachen.</translation>
        </message>
    </context>
    <context>
        <name>SlotWords</name>
        <message>
            <source>Pick %1 · round %2</source>
            <translation>Pick %1 · Runde %2</translation>
        </message>
        <message>
            <source>%1 round %2</source>
            <extracomment>A pick of a later draft: the year, the round</extracomment>
            <translation>%1 Runde %2</translation>
        </message>
        <message>
            <source>next year, counted one round later</source>
            <translation>nächstes Jahr, eine Runde später gezählt</translation>
        </message>
        <message>
            <source>in %1 years, counted %1 rounds later</source>
            <translation>in %1 Jahren, %1 Runden später gezählt</translation>
        </message>
    </context>
    <context>
        <name>StandstillText</name>
        <message>
            <source>The draft stands still: there is no room left for %1. Make room on that disk, and it goes on.</source>
            <translation>Der Draft steht still: Für %1 ist kein Platz mehr. Schaffe dort Platz, dann geht er weiter.</translation>
        </message>
        <message>
            <source>The draft stands still: %1 may not be written. Allow it, and the draft goes on.</source>
            <translation>Der Draft steht still: %1 darf nicht beschrieben werden. Erlaube es, dann geht der Draft weiter.</translation>
        </message>
        <message>
            <source>The draft stands still: %1 is in use by another program or out of reach. End that, and the draft goes on.</source>
            <translation>Der Draft steht still: %1 wird von einem anderen Programm benutzt oder ist nicht erreichbar. Beende das, dann geht der Draft weiter.</translation>
        </message>
        <message>
            <source>The draft stands still: %1 is damaged. Keep a copy of the file, and check it with &quot;warroomd verify&quot;.</source>
            <translation>Der Draft steht still: %1 ist beschädigt. Hebe eine Kopie der Datei auf und prüfe sie mit „warroomd verify“.</translation>
        </message>
        <message>
            <source>The draft stands still: it has gone on elsewhere, in %1. Go Home and open it again.</source>
            <translation>Der Draft steht still: Er ging anderswo weiter, in %1. Geh zur Startseite und öffne ihn neu.</translation>
        </message>
        <message>
            <source>The draft stands still: what comes next does not fit into %1. Go Home and open it again.</source>
            <translation>Der Draft steht still: Was als Nächstes kommt, passt nicht in %1. Geh zur Startseite und öffne ihn neu.</translation>
        </message>
        <message>
            <source>the file of your drafts</source>
            <translation>die Datei deiner Drafts</translation>
        </message>
    </context>
    <context>
        <name>StartChecks</name>
        <message>
            <source>Order drawn by lot and published</source>
            <translation>Reihenfolge ausgelost und veröffentlicht</translation>
        </message>
        <message>
            <source>The order was announced and not drawn yet</source>
            <translation>Die Auslosung ist angekündigt und steht noch aus</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s) open: the computer takes them</source>
            <translation>
                <numerusform>%n Platz frei: der Computer übernimmt ihn</numerusform>
                <numerusform>%n Plätze frei: der Computer übernimmt sie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are away</source>
            <translation>
                <numerusform>%n weiterer ist nicht da</numerusform>
                <numerusform>%n weitere sind nicht da</numerusform>
            </translation>
        </message>
        <message>
            <source>Not ready yet: %1</source>
            <translation>Noch nicht bereit: %1</translation>
        </message>
        <message>
            <source>Everybody is ready</source>
            <translation>Alle sind bereit</translation>
        </message>
        <message>
            <source>%1 is not here</source>
            <translation>%1 ist nicht da</translation>
        </message>
        <message numerus="yes">
            <source>%1 has been away for %n minute(s)</source>
            <translation>
                <numerusform>%1 ist seit %n Minute weg</numerusform>
                <numerusform>%1 ist seit %n Minuten weg</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SuccessionText</name>
        <message>
            <source>you</source>
            <extracomment>One of those who want a computer to host: the person who reads this</extracomment>
            <translation>du</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <source>%1's computer</source>
            <translation>Der Computer von %1</translation>
        </message>
        <message>
            <source>%1 has everything up to pick %2; here it is pick %3.</source>
            <extracomment>A computer, the number of a pick, and of a later one</extracomment>
            <translation>%1 hat alles bis Pick %2; hier ist es Pick %3.</translation>
        </message>
        <message numerus="yes">
            <source>%1 has all but the last %n thing(s) that happened.</source>
            <extracomment>%1 is a computer, %n a number of events</extracomment>
            <translation>
                <numerusform>%1 hat alles bis auf das letzte Ereignis.</numerusform>
                <numerusform>%1 hat alles bis auf die letzten %n Ereignisse.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has everything up to pick %2.</source>
            <translation>%1 hat alles bis Pick %2.</translation>
        </message>
        <message>
            <source>%1 has everything.</source>
            <translation>%1 hat alles.</translation>
        </message>
        <message>
            <source>%1: %2 of %3 needed (%4).</source>
            <extracomment>A computer, how many want it, how many must, and their names</extracomment>
            <translation>%1: %2 von %3 nötigen (%4).</translation>
        </message>
        <message numerus="yes">
            <source>It goes on as soon as %n people want the same computer.</source>
            <translation>
                <numerusform>Es geht weiter, sobald eine Person das möchte.</numerusform>
                <numerusform>Es geht weiter, sobald %n Leute denselben Computer wollen.</numerusform>
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
            <translation>Ausgewogen</translation>
        </message>
        <message>
            <source>Best player available</source>
            <translation>Bester verfügbarer Spieler</translation>
        </message>
        <message>
            <source>Needs first</source>
            <translation>Bedarf zuerst</translation>
        </message>
        <message>
            <source>Builds the trenches</source>
            <translation>Baut an der Line</translation>
        </message>
        <message>
            <source>Skill positions first</source>
            <translation>Ballspieler zuerst</translation>
        </message>
        <message>
            <source>Defence first</source>
            <translation>Abwehr zuerst</translation>
        </message>
        <message>
            <source>Gambler</source>
            <translation>Spielernatur</translation>
        </message>
    </context>
    <context>
        <name>TradeWords</name>
        <message>
            <source>Choose what you give and what you get.</source>
            <translation>Wähle, was du gibst und was du bekommst.</translation>
        </message>
        <message>
            <source>Choose what you get from the %1.</source>
            <translation>Wähle, was du von %1 bekommst.</translation>
        </message>
        <message>
            <source>Choose what you give.</source>
            <translation>Wähle, was du gibst.</translation>
        </message>
        <message>
            <source>Even within %1 %.</source>
            <translation>Ausgeglichen bis auf %1 %.</translation>
        </message>
        <message>
            <source>You give %1 % more than you get.</source>
            <translation>Du gibst %1 % mehr, als du bekommst.</translation>
        </message>
        <message>
            <source>You get %1 % more than you give.</source>
            <translation>Du bekommst %1 % mehr, als du gibst.</translation>
        </message>
        <message>
            <source>%1 calls it even.</source>
            <translation>%1 nennt es ausgeglichen.</translation>
        </message>
        <message>
            <source>By %1 you give %2 % more.</source>
            <translation>Nach %1 gibst du %2 % mehr.</translation>
        </message>
        <message>
            <source>By %1 the %2 give %3 % more.</source>
            <translation>Nach %1 geben %2 %3 % mehr.</translation>
        </message>
        <message>
            <source>“We have a deal.”</source>
            <translation>„Abgemacht.“</translation>
        </message>
        <message>
            <source>“That is close. Add %1 and it is done.”</source>
            <translation>„Fast. Leg %1 drauf, und wir sind uns einig.“</translation>
        </message>
        <message>
            <source>“No. We would give up %1 points for %2, and that is too much.”</source>
            <translation>„Nein. Wir gäben %1 Punkte für %2 her, und das ist zu viel.“</translation>
        </message>
        <message>
            <source>%1 offers %2 to %3 for %4</source>
            <extracomment>A team, what it gives, another team, what that gives</extracomment>
            <translation>%1 bietet %2 an %3 für %4</translation>
        </message>
        <message>
            <source>%1 offers: %2</source>
            <translation>%1 bietet: %2</translation>
        </message>
        <message>
            <source>An offer stands until it is answered. The clock keeps running.</source>
            <translation>Ein Angebot gilt, bis es beantwortet ist. Die Uhr läuft weiter.</translation>
        </message>
        <message>
            <source>Offer stands for %1 · the clock keeps running</source>
            <translation>Das Angebot gilt %1 · die Uhr läuft weiter</translation>
        </message>
        <message>
            <source>%1 declined the offer.</source>
            <translation>%1 hat das Angebot abgelehnt.</translation>
        </message>
        <message>
            <source>Nobody answered the offer in time.</source>
            <translation>Niemand hat das Angebot rechtzeitig beantwortet.</translation>
        </message>
        <message>
            <source>The commissioner forbids it: %1</source>
            <translation>Die Draftleitung verbietet es: %1</translation>
        </message>
        <message>
            <source>The commissioner forbids it.</source>
            <translation>Die Draftleitung verbietet es.</translation>
        </message>
        <message>
            <source>The offer is void: something in it was used or traded.</source>
            <translation>Das Angebot ist hinfällig: Etwas darin wurde vergeben oder getauscht.</translation>
        </message>
        <message>
            <source>“We still look for help at %1. That is close. Add %2 and it is done.”</source>
            <extracomment>A position as letters, a pick</extracomment>
            <translation>„Wir suchen noch Hilfe auf %1. Das ist nah dran. Legt %2 dazu, und es gilt.“</translation>
        </message>
        <message>
            <source>“No. We would give up %1 for %2, and that is too much.”</source>
            <translation>„Nein. Wir gäben %1 für %2 her, und das ist zu viel.“</translation>
        </message>
    </context>
    <context>
        <name>warroom::AdjustPanel</name>
        <message>
            <source>Whose time</source>
            <translation>Wessen Zeit</translation>
        </message>
        <message>
            <source>Bank: %1</source>
            <translation>Konto: %1</translation>
        </message>
        <message>
            <source>The clock</source>
            <translation>Die Uhr</translation>
        </message>
        <message>
            <source>Time to add or take, minutes:seconds</source>
            <translation>Zeit zum Geben oder Nehmen, Minuten:Sekunden</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Reason, if there is one</source>
            <translation>Grund, falls es einen gibt</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Geben</translation>
        </message>
        <message>
            <source>Add time</source>
            <translation>Zeit geben</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>Nehmen</translation>
        </message>
        <message>
            <source>Take time</source>
            <translation>Zeit nehmen</translation>
        </message>
    </context>
    <context>
        <name>warroom::AnalysisPage</name>
        <message>
            <source>No picks yet. The charts appear with the first one.</source>
            <translation>Noch keine Picks. Mit dem ersten erscheinen die Diagramme.</translation>
        </message>
    </context>
    <context>
        <name>warroom::AuctionColumn</name>
        <message>
            <source>Budgets</source>
            <translation>Budgets</translation>
        </message>
        <message>
            <source>Next to nominate</source>
            <translation>Als Nächste nominieren</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>Verkauft</translation>
        </message>
        <message>
            <source>max %1, %2 open</source>
            <translation>max. %1, %2 offen</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>noch niemand</translation>
        </message>
        <message>
            <source>largest legal bid</source>
            <translation>höchstes erlaubtes Gebot</translation>
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
            <translation>Geld eines Teams</translation>
        </message>
        <message>
            <source>Least bid</source>
            <translation>Mindestgebot</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Time to nominate</source>
            <translation>Zeit zum Nominieren</translation>
        </message>
        <message>
            <source>Time to bid</source>
            <translation>Zeit zum Bieten</translation>
        </message>
        <message>
            <source>A bid leaves at least</source>
            <translation>Ein Gebot lässt mindestens</translation>
        </message>
        <message>
            <source>Rounds sold</source>
            <translation>Versteigerte Runden</translation>
        </message>
        <message>
            <source>Nominating</source>
            <translation>Nominieren</translation>
        </message>
        <message>
            <source>Players at once</source>
            <translation>Spieler zugleich</translation>
        </message>
        <message>
            <source> s</source>
            <extracomment>Seconds, behind a number</extracomment>
            <translation> s</translation>
        </message>
        <message>
            <source>no clock</source>
            <translation>keine Uhr</translation>
        </message>
        <message>
            <source>Straight</source>
            <translation>Gleichbleibend</translation>
        </message>
        <message>
            <source>Snake</source>
            <translation>Snake</translation>
        </message>
        <message>
            <source>Team with other money</source>
            <translation>Team mit anderem Geld</translation>
        </message>
        <message>
            <source>Money of this team</source>
            <translation>Geld dieses Teams</translation>
        </message>
        <message>
            <source>Give other money</source>
            <translation>Anderes Geld geben</translation>
        </message>
    </context>
    <context>
        <name>warroom::BalanceBar</name>
        <message>
            <source>You give %1, you get %2</source>
            <translation>Du gibst %1, du bekommst %2</translation>
        </message>
    </context>
    <context>
        <name>warroom::BidControls</name>
        <message>
            <source>Bid for</source>
            <translation>Bieten für</translation>
        </message>
        <message>
            <source>Your bid: %1</source>
            <translation>Dein Gebot: %1</translation>
        </message>
        <message>
            <source>Bid %1</source>
            <translation>%1 bieten</translation>
        </message>
        <message>
            <source>Bid one step more (B)</source>
            <translation>Eine Stufe höher bieten (B)</translation>
        </message>
        <message>
            <source>+%1</source>
            <translation>+%1</translation>
        </message>
        <message>
            <source>Bid %1 (+)</source>
            <translation>%1 bieten (+)</translation>
        </message>
        <message>
            <source>My limit</source>
            <translation>Mein Limit</translation>
        </message>
        <message>
            <source>Up to where the program bids for you (L, then Enter)</source>
            <translation>Bis wohin das Programm für dich bietet (L, dann Enter)</translation>
        </message>
        <message>
            <source>My limit: %1</source>
            <translation>Mein Limit: %1</translation>
        </message>
        <message>
            <source>Set my limit</source>
            <translation>Limit setzen</translation>
        </message>
        <message>
            <source>No more</source>
            <translation>Nicht mehr</translation>
        </message>
        <message>
            <source>The program stops bidding for you (−)</source>
            <translation>Das Programm bietet nicht mehr für dich (−)</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>Verkauft</translation>
        </message>
        <message>
            <source>Let the hammer fall for the highest bid</source>
            <translation>Dem höchsten Gebot den Zuschlag geben</translation>
        </message>
    </context>
    <context>
        <name>warroom::BlockCard</name>
        <message>
            <source>On the block · nominated by %1</source>
            <translation>Zur Auktion · nominiert von %1</translation>
        </message>
        <message>
            <source>High bid · %1</source>
            <translation>Höchstgebot · %1</translation>
        </message>
        <message>
            <source>a bid resets to %1</source>
            <translation>ein Gebot setzt auf %1</translation>
        </message>
        <message>
            <source>On the block</source>
            <translation>Zur Auktion</translation>
        </message>
        <message>
            <source>Nobody is on the block.</source>
            <translation>Niemand steht zur Auktion.</translation>
        </message>
        <message>
            <source>%1 nominates</source>
            <translation>%1 nominiert</translation>
        </message>
        <message>
            <source>The auction has not begun yet.</source>
            <translation>Die Auktion hat noch nicht begonnen.</translation>
        </message>
        <message>
            <source>Nominate %1</source>
            <translation>%1 nominieren</translation>
        </message>
        <message>
            <source>Nominate</source>
            <translation>Nominieren</translation>
        </message>
        <message>
            <source>Put the selected player on the block (Enter)</source>
            <translation>Den ausgewählten Spieler zur Auktion stellen (Enter)</translation>
        </message>
        <message>
            <source>It is your turn to nominate.</source>
            <translation>Du bist mit dem Nominieren an der Reihe.</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 Punkte</translation>
        </message>
        <message>
            <source>worth %1 now</source>
            <translation>jetzt %1 wert</translation>
        </message>
        <message>
            <source>opens at</source>
            <translation>beginnt bei</translation>
        </message>
        <message>
            <source>Opening bid</source>
            <translation>Eröffnungsgebot</translation>
        </message>
        <message>
            <source>What you bid with the nomination (O, then Enter)</source>
            <translation>Was du mit der Nominierung bietest (O, dann Eingabe)</translation>
        </message>
    </context>
    <context>
        <name>warroom::BoardDelegate</name>
        <message>
            <source>On the clock</source>
            <translation>An der Reihe</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>any time</source>
            <translation>jederzeit</translation>
        </message>
        <message>
            <source>%1 · kept</source>
            <extracomment>A position and that its player was kept from last season</extracomment>
            <translation>%1 · gehalten</translation>
        </message>
        <message>
            <source>Open again</source>
            <extracomment>A pick that has no player any more, because a correction gave him to another</extracomment>
            <translation>Wieder offen</translation>
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
            <translation>%1: an der Reihe</translation>
        </message>
        <message>
            <source>%1: passed, may pick any time</source>
            <translation>%1: übersprungen, darf jederzeit ziehen</translation>
        </message>
        <message>
            <source>Traded: %1</source>
            <translation>Getauscht: %1</translation>
        </message>
        <message>
            <source>%1: skipped, comes after the others of the round</source>
            <translation>%1: zurückgestellt, kommt nach den anderen der Runde</translation>
        </message>
        <message>
            <source>%1: %2, %3, kept</source>
            <translation>%1: %2, %3, gehalten</translation>
        </message>
        <message>
            <source>%1 (corrected)</source>
            <extracomment>A selection that the commissioner put right later</extracomment>
            <translation>%1 (berichtigt)</translation>
        </message>
        <message>
            <source>%1: open again after a correction, may pick any time</source>
            <translation>%1: nach einer Korrektur wieder offen, darf jederzeit wählen</translation>
        </message>
    </context>
    <context>
        <name>warroom::BoardPage</name>
        <message>
            <source>By team</source>
            <translation>Nach Team</translation>
        </message>
        <message>
            <source>By order</source>
            <translation>Nach Reihenfolge</translation>
        </message>
        <message>
            <source>Columns of the board</source>
            <translation>Spalten des Bretts</translation>
        </message>
        <message>
            <source>◆ traded slot</source>
            <translation>◆ getauschter Pick</translation>
        </message>
        <message>
            <source>Draft board</source>
            <translation>Draftbrett</translation>
        </message>
        <message>
            <source>time is up</source>
            <translation>Zeit ist um</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>noch %1</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>berichtigt</translation>
        </message>
    </context>
    <context>
        <name>warroom::ChangesLine</name>
        <message>
            <source>Left out, as it does not fit any more: %1.</source>
            <extracomment>A list follows: &quot;2 picks of your order, 1 keeper&quot;</extracomment>
            <translation>Weggelassen, weil es nicht mehr passt: %1.</translation>
        </message>
        <message>
            <source>Not as in the preset: %1.</source>
            <translation>Nicht wie in der Vorlage: %1.</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>As in the preset</source>
            <translation>Wie in der Vorlage</translation>
        </message>
    </context>
    <context>
        <name>warroom::CheckList</name>
        <message>
            <source>Fine: %1</source>
            <translation>In Ordnung: %1</translation>
        </message>
        <message>
            <source>To think about: %1</source>
            <translation>Zu bedenken: %1</translation>
        </message>
        <message>
            <source>In the way: %1</source>
            <translation>Im Weg: %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::ChipList</name>
        <message>
            <source>Take away: %1</source>
            <translation>Wegnehmen: %1</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Wegnehmen</translation>
        </message>
    </context>
    <context>
        <name>warroom::ClassRow</name>
        <message>
            <source>Class</source>
            <translation>Jahrgang</translation>
        </message>
        <message>
            <source>The coming draft: who can be had, in the real order</source>
            <translation>Der kommende Draft: wer zu haben ist, in der echten Reihenfolge</translation>
        </message>
        <message>
            <source>As it was: its order and everybody who was selected, ranked by when he went</source>
            <translation>Wie er war: seine Reihenfolge und alle, die gewählt wurden, gereiht nach ihrem Platz</translation>
        </message>
    </context>
    <context>
        <name>warroom::ClockCard</name>
        <message>
            <source>%1 · %2 overall</source>
            <translation>%1 · Nr. %2 insgesamt</translation>
        </message>
        <message>
            <source>Round %1 · Pick %2 · %3 overall</source>
            <translation>Runde %1 · Pick %2 · Nr. %3</translation>
        </message>
        <message>
            <source>Start the draft</source>
            <translation>Draft beginnen</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>On the clock</source>
            <translation>An der Reihe</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Draft complete</source>
            <translation>Draft beendet</translation>
        </message>
        <message>
            <source>Waiting for passed teams</source>
            <translation>Warten auf übersprungene Teams</translation>
        </message>
        <message>
            <source>Next on the clock</source>
            <translation>Als Nächstes an der Reihe</translation>
        </message>
        <message>
            <source>First on the clock</source>
            <translation>Zuerst an der Reihe</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Wird geöffnet …</translation>
        </message>
        <message>
            <source>The time ran out while Warroom was closed or asleep. The pick gets its whole time back.</source>
            <translation>Die Zeit lief ab, während Warroom geschlossen war oder schlief. Der Pick bekommt seine ganze Zeit zurück.</translation>
        </message>
        <message>
            <source>Passed, may pick any time: %1</source>
            <translation>Übersprungen, darf jederzeit ziehen: %1</translation>
        </message>
        <message>
            <source>The time is up. The team stays on the clock.</source>
            <translation>Die Zeit ist um. Das Team bleibt an der Reihe.</translation>
        </message>
        <message numerus="yes">
            <source>%n player(s) drafted</source>
            <translation>
                <numerusform>%n Spieler gezogen</numerusform>
                <numerusform>%n Spieler gezogen</numerusform>
            </translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Ruhezeit</translation>
        </message>
        <message>
            <source>On its time bank</source>
            <translation>Auf dem Zeitkonto</translation>
        </message>
        <message>
            <source>A planned pause.</source>
            <translation>Eine geplante Pause.</translation>
        </message>
        <message>
            <source>The clock stands still until %1. Picks are welcome.</source>
            <translation>Die Uhr steht bis %1. Picks sind willkommen.</translation>
        </message>
        <message>
            <source>Picks are welcome.</source>
            <translation>Picks sind willkommen.</translation>
        </message>
        <message>
            <source>Bank %1</source>
            <translation>Konto %1</translation>
        </message>
        <message numerus="yes">
            <source>%n time-out(s) left</source>
            <translation>
                <numerusform>%n Auszeit übrig</numerusform>
                <numerusform>%n Auszeiten übrig</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::ClockDial</name>
        <message>
            <source>Time left: %1</source>
            <translation>Verbleibende Zeit: %1</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>time is up</source>
            <translation>Zeit ist um</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>no clock</source>
            <translation>keine Uhr</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>nicht begonnen</translation>
        </message>
        <message>
            <source>quiet until %1</source>
            <translation>Ruhe bis %1</translation>
        </message>
        <message>
            <source>bank of %1</source>
            <translation>Konto von %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::ClockEditor</name>
        <message>
            <source>Time per pick in round %1, minutes:seconds</source>
            <translation>Zeit je Pick in Runde %1, Minuten:Sekunden</translation>
        </message>
        <message>
            <source>Round %1, minutes:seconds</source>
            <translation>Runde %1, Minuten:Sekunden</translation>
        </message>
    </context>
    <context>
        <name>warroom::ClockOptions</name>
        <message>
            <source>Reserves of a team</source>
            <translation>Reserven eines Teams</translation>
        </message>
        <message>
            <source>Time bank</source>
            <translation>Zeitkonto</translation>
        </message>
        <message>
            <source>Time bank of a team, minutes:seconds</source>
            <translation>Zeitkonto eines Teams, Minuten:Sekunden</translation>
        </message>
        <message>
            <source>For the whole draft; begins to run when the time for a pick is up</source>
            <translation>Für den ganzen Draft; läuft, wenn die Zeit für einen Pick um ist</translation>
        </message>
        <message>
            <source>Time-outs</source>
            <translation>Auszeiten</translation>
        </message>
        <message>
            <source>Time-outs of a team</source>
            <translation>Auszeiten eines Teams</translation>
        </message>
        <message>
            <source>of</source>
            <extracomment>Between a number of time-outs and how long one is: &quot;2 of 1:00&quot;</extracomment>
            <translation>von</translation>
        </message>
        <message>
            <source>Length of a time-out, minutes:seconds</source>
            <translation>Länge einer Auszeit, Minuten:Sekunden</translation>
        </message>
        <message>
            <source>Autopick for good after so many expiries in a row</source>
            <translation>Autopick auf Dauer nach so vielen abgelaufenen Zeiten in Folge</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>The program picks for the team until it is taken back</source>
            <translation>Das Programm zieht für das Team, bis es zurückgeholt wird</translation>
        </message>
        <message>
            <source>Slow draft</source>
            <translation>Langsamer Draft</translation>
        </message>
        <message>
            <source>When time runs out, for single teams</source>
            <translation>Wenn die Zeit abläuft, für einzelne Teams</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pausen</translation>
        </message>
        <message>
            <source>What a pause does to the clock</source>
            <translation>Was eine Pause mit der Uhr macht</translation>
        </message>
        <message>
            <source>Freeze the clock</source>
            <translation>Uhr anhalten</translation>
        </message>
        <message>
            <source>It goes on where it was</source>
            <translation>Sie geht weiter, wo sie war</translation>
        </message>
        <message>
            <source>Reset it</source>
            <translation>Neu stellen</translation>
        </message>
        <message>
            <source>The pick has its whole time again</source>
            <translation>Der Pick hat wieder seine ganze Zeit</translation>
        </message>
        <message>
            <source>Picks are welcome in a pause</source>
            <translation>Picks sind in Pausen willkommen</translation>
        </message>
        <message>
            <source>The draft pauses by itself</source>
            <translation>Der Draft hält von selbst an</translation>
        </message>
        <message>
            <source>Before round</source>
            <translation>Vor Runde</translation>
        </message>
        <message>
            <source>Before pick</source>
            <translation>Vor Pick</translation>
        </message>
        <message>
            <source>Round or pick the draft pauses before</source>
            <translation>Runde oder Pick, vor denen der Draft anhält</translation>
        </message>
        <message>
            <source>Nobody goes ahead of a team that is trading</source>
            <translation>Niemand zieht an einem Team vorbei, das gerade tauscht</translation>
        </message>
    </context>
    <context>
        <name>warroom::ClockTimePane</name>
        <message>
            <source>mean %1</source>
            <translation>Mittel %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::ClockWishes</name>
        <message>
            <source>Time-out</source>
            <translation>Auszeit</translation>
        </message>
        <message>
            <source>Pick for %1 again</source>
            <translation>Wieder selbst für %1 ziehen</translation>
        </message>
        <message>
            <source>The program picks for this team, for its time ran out too often</source>
            <translation>Das Programm zieht für dieses Team, weil seine Zeit zu oft abgelaufen ist</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Add or take time</source>
            <translation>Zeit geben oder nehmen</translation>
        </message>
        <message>
            <source>Nudged</source>
            <translation>Angestupst</translation>
        </message>
        <message>
            <source>Nudge</source>
            <translation>Anstupsen</translation>
        </message>
        <message>
            <source>Asks whoever is on the clock to get on with it</source>
            <translation>Bittet, wer dran ist, weiterzumachen</translation>
        </message>
    </context>
    <context>
        <name>warroom::CommissionerDesk</name>
        <message>
            <source>Correct this pick…</source>
            <translation>Diesen Pick berichtigen…</translation>
        </message>
        <message>
            <source>Pick for this team…</source>
            <translation>Für dieses Team picken…</translation>
        </message>
        <message>
            <source>Change the order…</source>
            <translation>Reihenfolge ändern…</translation>
        </message>
    </context>
    <context>
        <name>warroom::CommissionerPanel</name>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet …</translation>
        </message>
        <message>
            <source>commissioner</source>
            <extracomment>Who may use this part of the room</extracomment>
            <translation>Draftleitung</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>everyone sees it</source>
            <translation>alle sehen ihn</translation>
        </message>
        <message>
            <source>Reason, which everyone sees</source>
            <translation>Grund, den alle sehen</translation>
        </message>
        <message>
            <source>Reason, if there is one</source>
            <translation>Grund, falls es einen gibt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>warroom::CorrectPanel</name>
        <message>
            <source>Correct a pick</source>
            <translation>Pick berichtigen</translation>
        </message>
        <message>
            <source>What it touches</source>
            <translation>Was es berührt</translation>
        </message>
        <message>
            <source>Whose pick it was</source>
            <translation>Wessen Pick es war</translation>
        </message>
        <message>
            <source>The old pick stays in the record: drag the timeline back and it is there.</source>
            <translation>Der alte Pick bleibt aufgezeichnet: Zieh die Zeitleiste zurück, dann ist er da.</translation>
        </message>
        <message>
            <source>Pick %1 · %2</source>
            <translation>Pick %1 · %2</translation>
        </message>
        <message>
            <source>Choose a pick on the board</source>
            <translation>Wähle einen Pick auf dem Board</translation>
        </message>
        <message>
            <source>Click a pick that was made, or go there with the arrow keys and press Enter.</source>
            <translation>Klick auf einen gemachten Pick, oder geh mit den Pfeiltasten hin und drück Enter.</translation>
        </message>
        <message>
            <source>Correct both picks</source>
            <translation>Beide Picks berichtigen</translation>
        </message>
        <message>
            <source>Correct pick</source>
            <translation>Pick berichtigen</translation>
        </message>
        <message>
            <source>What becomes of the other pick</source>
            <translation>Was aus dem anderen Pick wird</translation>
        </message>
    </context>
    <context>
        <name>warroom::CountdownCard</name>
        <message>
            <source>The draft begins in</source>
            <translation>Der Draft beginnt in</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n Sekunde</numerusform>
                <numerusform>%n Sekunden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::DecisionPanel</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weitere</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1. %2.</source>
            <translation>Zeile %1. %2.</translation>
        </message>
        <message>
            <source>He is the one</source>
            <translation>Er ist es</translation>
        </message>
        <message>
            <source>New player</source>
            <translation>Neuer Spieler</translation>
        </message>
        <message>
            <source>Add him to the players</source>
            <translation>Den Spielern hinzufügen</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <source>Go on without this row</source>
            <translation>Ohne diese Zeile weitermachen</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Zu entscheiden</translation>
        </message>
        <message>
            <source>Nothing is left to decide.</source>
            <translation>Nichts mehr zu entscheiden.</translation>
        </message>
        <message>
            <source>Add all of them as new players</source>
            <translation>Alle als neue Spieler aufnehmen</translation>
        </message>
        <message>
            <source>Leave all of them out</source>
            <translation>Alle auslassen</translation>
        </message>
        <message>
            <source>Take back the last decision</source>
            <translation>Letzte Entscheidung zurücknehmen</translation>
        </message>
    </context>
    <context>
        <name>warroom::DigestBar</name>
        <message>
            <source>Show from there</source>
            <translation>Ab da zeigen</translation>
        </message>
        <message>
            <source>Since you last looked, %1 %2: %3.</source>
            <extracomment>A day, a time, and what happened since: &quot;14 picks (2 of yours), 1 trade&quot;</extracomment>
            <translation>Seit du zuletzt hier warst, %1 %2: %3.</translation>
        </message>
    </context>
    <context>
        <name>warroom::DraftDesk</name>
        <message>
            <source>Select a player first.</source>
            <translation>Wähle zuerst einen Spieler.</translation>
        </message>
        <message>
            <source>%1 is already drafted.</source>
            <translation>%1 ist schon vergeben.</translation>
        </message>
        <message>
            <source>The draft is over.</source>
            <translation>Der Draft ist zu Ende.</translation>
        </message>
        <message>
            <source>You are looking at the past. Go live to draft.</source>
            <translation>Du siehst die Vergangenheit. Zum Ziehen zurück zu live.</translation>
        </message>
        <message>
            <source>You are watching; no team is yours.</source>
            <translation>Du schaust zu; kein Team gehört dir.</translation>
        </message>
        <message>
            <source>The draft is paused.</source>
            <translation>Der Draft ist angehalten.</translation>
        </message>
        <message>
            <source>The draft has not started yet.</source>
            <translation>Der Draft hat noch nicht begonnen.</translation>
        </message>
        <message>
            <source>Not your turn: %1 on the clock.</source>
            <translation>Du bist nicht dran: %1 an der Reihe.</translation>
        </message>
        <message>
            <source>Not your turn.</source>
            <translation>Du bist nicht dran.</translation>
        </message>
        <message>
            <source>Not your turn: %1 nominates.</source>
            <translation>Nicht an der Reihe: %1 nominiert.</translation>
        </message>
        <message>
            <source>The block is full.</source>
            <translation>Mehr Spieler können jetzt nicht zur Auktion stehen.</translation>
        </message>
        <message>
            <source>%1 is kept by %2.</source>
            <translation>%1 wird von %2 gehalten.</translation>
        </message>
    </context>
    <context>
        <name>warroom::DraftListModel</name>
        <message>
            <source>round %1, pick %2</source>
            <translation>Runde %1, Pick %2</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>%1 teams</source>
            <translation>%1 Teams</translation>
        </message>
        <message>
            <source>%1 picks</source>
            <translation>%1 Picks</translation>
        </message>
        <message>
            <source>1 trade</source>
            <translation>1 Tausch</translation>
        </message>
        <message>
            <source>%1 trades</source>
            <translation>%1 Täusche</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Nicht begonnen</translation>
        </message>
        <message>
            <source>In progress · %1</source>
            <translation>Läuft · %1</translation>
        </message>
        <message>
            <source>Paused · %1</source>
            <translation>Angehalten · %1</translation>
        </message>
        <message>
            <source>Replay</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Lobby · not started</source>
            <translation>Lobby · nicht begonnen</translation>
        </message>
    </context>
    <context>
        <name>warroom::EndPanel</name>
        <message>
            <source>End the draft</source>
            <translation>Draft beenden</translation>
        </message>
        <message numerus="yes">
            <source>%n pick(s) will stay open. Offers that stand and players on the block come to nothing.</source>
            <translation>
                <numerusform>%n Pick bleibt offen. Aus offenen Angeboten und aufgerufenen Spielern wird nichts.</numerusform>
                <numerusform>%n Picks bleiben offen. Aus offenen Angeboten und aufgerufenen Spielern wird nichts.</numerusform>
            </translation>
        </message>
        <message>
            <source>This can't be taken back: the draft is over for everyone.</source>
            <translation>Das lässt sich nicht zurücknehmen: Der Draft ist für alle vorbei.</translation>
        </message>
    </context>
    <context>
        <name>warroom::ExtrasForm</name>
        <message>
            <source>What to change</source>
            <translation>Was zu ändern ist</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Rosters</source>
            <translation>Kader</translation>
        </message>
        <message>
            <source>Keepers</source>
            <translation>Gehaltene</translation>
        </message>
        <message>
            <source>Auction</source>
            <translation>Auktion</translation>
        </message>
        <message>
            <source>Trades</source>
            <translation>Tauschgeschäfte</translation>
        </message>
        <message>
            <source>Lottery</source>
            <translation>Los</translation>
        </message>
        <message numerus="yes">
            <source>%n pick(s) of your order</source>
            <translation>
                <numerusform>%n Pick deiner Reihenfolge</numerusform>
                <numerusform>%n Picks deiner Reihenfolge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keeper(s)</source>
            <translation>
                <numerusform>%n Keeper</numerusform>
                <numerusform>%n Keeper</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the lots of %n team(s)</source>
            <translation>
                <numerusform>die Lose von %n Team</numerusform>
                <numerusform>die Lose von %n Teams</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the money of %n team(s)</source>
            <translation>
                <numerusform>das Geld von %n Team</numerusform>
                <numerusform>das Geld von %n Teams</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::FolderForm</name>
        <message>
            <source>Folder of your data</source>
            <translation>Ordner deiner Daten</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open the folder of your data</source>
            <translation>Den Ordner deiner Daten öffnen</translation>
        </message>
        <message>
            <source>No program here opens folders.</source>
            <translation>Kein Programm hier öffnet Ordner.</translation>
        </message>
    </context>
    <context>
        <name>warroom::GradeListModel</name>
        <message>
            <source>%1: %2, %3 points</source>
            <translation>%1: %2, %3 Punkte</translation>
        </message>
    </context>
    <context>
        <name>warroom::GradesPane</name>
        <message>
            <source>Grades</source>
            <translation>Noten</translation>
        </message>
    </context>
    <context>
        <name>warroom::Guide</name>
        <message>
            <source>Without the mouse</source>
            <translation>Ohne Maus</translation>
        </message>
        <message>
            <source>Set up a new draft</source>
            <translation>Einen neuen Draft anlegen</translation>
        </message>
        <message>
            <source>Open the selected draft; in the room, draft the selected player</source>
            <translation>Den gewählten Draft öffnen; im Raum den gewählten Spieler ziehen</translation>
        </message>
        <message>
            <source>Find a player by name, school or position</source>
            <translation>Einen Spieler nach Name, College oder Position finden</translation>
        </message>
        <message>
            <source>Look one pick back, while the draft goes on</source>
            <translation>Einen Pick zurückblicken, während der Draft weiterläuft</translation>
        </message>
        <message>
            <source>Every other key</source>
            <translation>Alle anderen Tasten</translation>
        </message>
    </context>
    <context>
        <name>warroom::HelpWindow</name>
        <message>
            <source>Draft the selected player</source>
            <translation>Den gewählten Spieler ziehen</translation>
        </message>
        <message>
            <source>Find a player</source>
            <translation>Einen Spieler finden</translation>
        </message>
        <message>
            <source>On the timeline: play or stop</source>
            <translation>Auf der Zeitleiste: abspielen oder anhalten</translation>
        </message>
        <message>
            <source>On the timeline: one step</source>
            <translation>Auf der Zeitleiste: ein Schritt</translation>
        </message>
        <message>
            <source>On the timeline: one round</source>
            <translation>Auf der Zeitleiste: eine Runde</translation>
        </message>
        <message>
            <source>On the timeline: one trade</source>
            <translation>Auf der Zeitleiste: ein Tausch</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>About Warroom</source>
            <translation>Über Warroom</translation>
        </message>
        <message>
            <source>Put the selected player in the queue, or take him out</source>
            <translation>Den gewählten Spieler auf die Wunschliste setzen oder herunternehmen</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <source>In an auction: bid one step more; + bids five</source>
            <translation>In einer Auktion: eine Stufe höher bieten; + bietet fünf</translation>
        </message>
        <message>
            <source>In an auction: set my limit; − takes it back</source>
            <translation>In einer Auktion: Limit setzen; − nimmt es zurück</translation>
        </message>
        <message>
            <source>Warroom %1

Run the draft. Keep every moment of it.

Free software under the GNU General Public License, version 3 or later.
Teams and players are facts; nobody in the league has to do with it.</source>
            <translation>Warroom %1

Leite den Draft. Behalte jeden Augenblick.

Freie Software unter der GNU General Public License, Version 3 oder neuer.
Teams und Spieler sind Tatsachen; die Liga hat damit nichts zu tun.</translation>
        </message>
        <message>
            <source>Selected player: target, avoid, note</source>
            <translation>Gewählter Spieler: Ziel, meiden, Notiz</translation>
        </message>
        <message>
            <source>In my ranking: up or down</source>
            <translation>In meiner Rangliste: auf oder ab</translation>
        </message>
        <message>
            <source>In my ranking: a tier begins here</source>
            <translation>In meiner Rangliste: hier beginnt eine Stufe</translation>
        </message>
        <message>
            <source>In an auction: set the bid you nominate with</source>
            <translation>In einer Auktion: das Gebot festlegen, mit dem du nominierst</translation>
        </message>
    </context>
    <context>
        <name>warroom::HomePage</name>
        <message>
            <source>Reading your drafts…</source>
            <translation>Deine Drafts werden gelesen …</translation>
        </message>
        <message>
            <source>No drafts yet. Every draft you start is kept here, pick by pick.</source>
            <translation>Noch keine Drafts. Jeder Draft, den du beginnst, bleibt hier erhalten, Pick für Pick.</translation>
        </message>
        <message>
            <source>Your drafts cannot be read.</source>
            <translation>Deine Drafts lassen sich nicht lesen.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Run the draft. Keep every moment of it.</source>
            <translation>Leite den Draft. Behalte jeden Augenblick.</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>Neuer Draft</translation>
        </message>
        <message>
            <source>A mock against the computer: an NFL class, a fantasy snake, or an auction</source>
            <translation>Ein Mock gegen den Computer: ein NFL-Jahrgang, ein Fantasy-Snake oder eine Auktion</translation>
        </message>
        <message>
            <source>Your drafts</source>
            <translation>Deine Drafts</translation>
        </message>
        <message>
            <source>kept on a server</source>
            <translation>auf einem Server</translation>
        </message>
        <message>
            <source>all in one file that is yours</source>
            <translation>alle in einer Datei, die dir gehört</translation>
        </message>
        <message>
            <source>Look back</source>
            <translation>Zurückblicken</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Choose where drafts are kept</source>
            <translation>Ort der Drafts wählen</translation>
        </message>
        <message>
            <source>Import players</source>
            <translation>Spieler importieren</translation>
        </message>
        <message>
            <source>CSV, TSV or pasted, columns matched for you</source>
            <translation>CSV, TSV oder eingefügt, Spalten werden erkannt</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Beitreten</translation>
        </message>
        <message>
            <source>A draft somebody hosts: by link, or by code</source>
            <translation>Einem Draft, den jemand hostet: per Link oder Code</translation>
        </message>
        <message>
            <source>Rooms on this network</source>
            <translation>Räume in diesem Netz</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Hosten</translation>
        </message>
        <message>
            <source>A lobby that others join from their computers</source>
            <translation>Eine Lobby, der andere von ihren Computern beitreten</translation>
        </message>
    </context>
    <context>
        <name>warroom::HostCard</name>
        <message>
            <source>Invite</source>
            <translation>Einladen</translation>
        </message>
        <message>
            <source>Host for others</source>
            <translation>Für andere hosten</translation>
        </message>
        <message>
            <source>Others join from their own computers. The draft stays in your library, and its clock runs here.</source>
            <translation>Andere treten von ihren eigenen Computern bei. Der Draft bleibt in deiner Bibliothek, und seine Uhr läuft hier.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Einen Moment…</translation>
        </message>
        <message>
            <source>Start hosting</source>
            <translation>Hosten</translation>
        </message>
        <message>
            <source>Key and port</source>
            <translation>Schlüssel und Port</translation>
        </message>
        <message>
            <source>Port and encryption</source>
            <translation>Port und Verschlüsselung</translation>
        </message>
        <message>
            <source>If this computer goes…</source>
            <translation>Wenn dieser Computer ausfällt…</translation>
        </message>
    </context>
    <context>
        <name>warroom::HostFollower</name>
        <message>
            <source>%1's computer hosts the draft now, and this one was not let in.</source>
            <translation>Gastgeber des Drafts ist jetzt der Computer von %1, und dieser hier wurde nicht eingelassen.</translation>
        </message>
        <message>
            <source>What happened until then can be read here. To go on, ask %1 for an invitation.</source>
            <translation>Was bis dahin geschah, kann hier gelesen werden. Um weiterzumachen, bitte %1 um eine Einladung.</translation>
        </message>
    </context>
    <context>
        <name>warroom::HostGoneBar</name>
        <message>
            <source>The host has not answered for %1.</source>
            <extracomment>%1 is a stretch of time: &quot;45 s&quot;</extracomment>
            <translation>Der Gastgeber antwortet seit %1 nicht.</translation>
        </message>
        <message>
            <source>Looking for a computer that can go on with the draft…</source>
            <translation>Ein Computer, der den Draft fortsetzen kann, wird gesucht…</translation>
        </message>
        <message>
            <source>Those who run teams choose whether it goes on there.</source>
            <translation>Wer ein Team führt, entscheidet mit, ob es dort weitergeht.</translation>
        </message>
        <message>
            <source>Go on with this computer</source>
            <translation>Mit diesem Computer weitermachen</translation>
        </message>
        <message>
            <source>Go on with %1's computer</source>
            <translation>Mit dem Computer von %1 weitermachen</translation>
        </message>
        <message>
            <source>Another computer…</source>
            <translation>Ein anderer Computer…</translation>
        </message>
        <message>
            <source>Wait for the host</source>
            <translation>Auf den Gastgeber warten</translation>
        </message>
        <message numerus="yes">
            <source>lacks %n thing(s) that happened</source>
            <extracomment>What a copy of the draft lacks, after the computer that has it</extracomment>
            <translation>
                <numerusform>ein Ereignis fehlt</numerusform>
                <numerusform>%n Ereignisse fehlen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::HostNews</name>
        <message>
            <source>This computer stands by: if the host goes, the draft can go on here.</source>
            <translation>Dieser Computer steht bereit: Fällt der Gastgeber aus, kann der Draft hier weitergehen.</translation>
        </message>
        <message>
            <source>This computer hosts the draft now.</source>
            <translation>Dieser Computer ist jetzt Gastgeber des Drafts.</translation>
        </message>
        <message>
            <source>Leave Warroom open: the draft and its clock live here from now on. The others come back by themselves.</source>
            <translation>Lass Warroom offen: Draft und Uhr leben ab jetzt hier. Die anderen kommen von selbst zurück.</translation>
        </message>
        <message>
            <source>%1's computer hosts the draft now.</source>
            <translation>Gastgeber des Drafts ist jetzt der Computer von %1.</translation>
        </message>
    </context>
    <context>
        <name>warroom::HostOptions</name>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Encrypt everything (TLS)</source>
            <translation>Alles verschlüsseln (TLS)</translation>
        </message>
        <message>
            <source>Show the draft's name on this network</source>
            <translation>Den Namen des Drafts in diesem Netz zeigen</translation>
        </message>
        <message>
            <source>Key of this computer: %1</source>
            <translation>Schlüssel dieses Computers: %1</translation>
        </message>
        <message>
            <source>Nobody gets through? Let port %1 (TCP) pass the firewall of this computer; from outside your network, the router's as well.</source>
            <translation>Niemand kommt durch? Lass Port %1 (TCP) durch die Firewall dieses Computers; von außerhalb deines Netzes auch durch die des Routers.</translation>
        </message>
    </context>
    <context>
        <name>warroom::HostPanel</name>
        <message>
            <source>One moment…</source>
            <translation>Einen Moment…</translation>
        </message>
        <message>
            <source>Stop hosting</source>
            <translation>Hosten beenden</translation>
        </message>
        <message>
            <source>Start hosting</source>
            <translation>Hosten</translation>
        </message>
        <message>
            <source>Hosting on this network, encrypted</source>
            <translation>In diesem Netz gehostet, verschlüsselt</translation>
        </message>
        <message>
            <source>Hosting on this network, not encrypted</source>
            <translation>In diesem Netz gehostet, nicht verschlüsselt</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Jemand</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>Jetzt hier</translation>
        </message>
        <message>
            <source>Nobody else yet.</source>
            <translation>Noch niemand sonst.</translation>
        </message>
        <message>
            <source>Host for others</source>
            <translation>Für andere hosten</translation>
        </message>
        <message>
            <source>Others join this draft from their own computers. It stays in your library, and its clock runs here.</source>
            <translation>Andere nehmen von ihren eigenen Computern aus an diesem Draft teil. Er bleibt in deiner Bibliothek, und seine Uhr läuft hier.</translation>
        </message>
    </context>
    <context>
        <name>warroom::ImportModel</name>
        <message>
            <source>Becomes</source>
            <translation>Wird zu</translation>
        </message>
        <message>
            <source>Column %1</source>
            <translation>Spalte %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::ImportPage</name>
        <message>
            <source>clipboard</source>
            <translation>Zwischenablage</translation>
        </message>
        <message>
            <source>The clipboard holds no text. Copy the rows of a table first.</source>
            <translation>Die Zwischenablage enthält keinen Text. Kopiere zuerst die Zeilen einer Tabelle.</translation>
        </message>
        <message>
            <source>Decide about every row first</source>
            <translation>Entscheide zuerst über jede Zeile</translation>
        </message>
        <message numerus="yes">
            <source>Keep the %n queued player(s) first</source>
            <translation>
                <numerusform>Den vorgemerkten Spieler vorn lassen</numerusform>
                <numerusform>Die %n vorgemerkten Spieler vorn lassen</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>eine Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>columns guessed, please check them</source>
            <translation>Spalten geraten, bitte prüfen</translation>
        </message>
        <message>
            <source>recognised as %1</source>
            <translation>erkannt als %1</translation>
        </message>
        <message numerus="yes">
            <source>Draft from these %n player(s)</source>
            <translation>
                <numerusform>Aus diesem Spieler draften</numerusform>
                <numerusform>Aus diesen %n Spielern draften</numerusform>
            </translation>
        </message>
        <message>
            <source>Add to the queue of %1</source>
            <translation>An die Wunschliste von %1 anhängen</translation>
        </message>
        <message>
            <source>Make it the queue of %1</source>
            <translation>Zur Wunschliste von %1 machen</translation>
        </message>
        <message>
            <source>Open a list of players</source>
            <translation>Eine Spielerliste öffnen</translation>
        </message>
        <message>
            <source>Lists (*.csv *.tsv *.txt)</source>
            <translation>Listen (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Import players</source>
            <translation>Spieler importieren</translation>
        </message>
        <message>
            <source>Import a ranking</source>
            <translation>Rangliste importieren</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Datei öffnen …</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Zeilen der Liste</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>The players of the list become the players of the draft.</source>
            <translation>Die Spieler der Liste werden die Spieler des Drafts.</translation>
        </message>
        <message>
            <source>Drop a CSV or TSV file here, open one (Ctrl+O), or copy the rows of a table and paste them (Ctrl+V).</source>
            <translation>Zieh eine CSV- oder TSV-Datei hierher, öffne eine (Strg+O), oder kopiere die Zeilen einer Tabelle und füge sie ein (Strg+V).</translation>
        </message>
        <message>
            <source>Lists of ESPN, FantasyPros, Sleeper, Underdog and Yahoo are recognised by their columns; for others you say which column is what.</source>
            <translation>Listen von ESPN, FantasyPros, Sleeper, Underdog und Yahoo werden an ihren Spalten erkannt; bei anderen sagst du, welche Spalte was ist.</translation>
        </message>
        <message>
            <source>Make it my ranking</source>
            <translation>Zu meiner Rangliste machen</translation>
        </message>
        <message>
            <source>My ranking</source>
            <translation>Meine Rangliste</translation>
        </message>
        <message>
            <source>Nobody else sees it; autopick follows it</source>
            <translation>Sonst sieht sie niemand; der Autopick folgt ihr</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Wunschliste</translation>
        </message>
        <message>
            <source>Whom the team takes next</source>
            <translation>Wen das Team als Nächstes nimmt</translation>
        </message>
        <message>
            <source>What the list becomes</source>
            <translation>Was aus der Liste wird</translation>
        </message>
        <message>
            <source>The list becomes your own ranking, or the order of your queue.</source>
            <translation>Die Liste wird deine eigene Rangliste oder die Reihenfolge deiner Wunschliste.</translation>
        </message>
    </context>
    <context>
        <name>warroom::InviteBox</name>
        <message>
            <source>For one team…</source>
            <translation>Für ein Team…</translation>
        </message>
        <message>
            <source>port %1</source>
            <translation>Port %1</translation>
        </message>
        <message>
            <source>Nobody is invited.</source>
            <translation>Niemand ist eingeladen.</translation>
        </message>
        <message>
            <source>%1 of %2 came</source>
            <translation>%1 von %2 gekommen</translation>
        </message>
        <message>
            <source>to watch</source>
            <translation>zum Zuschauen</translation>
        </message>
        <message>
            <source>for any free team</source>
            <translation>für jedes freie Team</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>The link holds the address, the code and the key of this computer</source>
            <translation>Der Link enthält Adresse, Code und Schlüssel dieses Computers</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Zurückziehen</translation>
        </message>
        <message>
            <source>The code lets nobody in any more; who is in stays</source>
            <translation>Der Code lässt niemanden mehr herein; wer da ist, bleibt</translation>
        </message>
        <message>
            <source>For anybody</source>
            <translation>Für alle</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>Nur zuschauen</translation>
        </message>
        <message>
            <source>Invite somebody for one team</source>
            <translation>Jemanden für ein Team einladen</translation>
        </message>
        <message>
            <source>The link as a QR code</source>
            <translation>Der Link als QR-Code</translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>Einladungen</translation>
        </message>
        <message>
            <source>Address of this computer</source>
            <translation>Adresse dieses Computers</translation>
        </message>
        <message>
            <source>%1, once you agree</source>
            <translation>%1, wenn du zustimmst</translation>
        </message>
        <message>
            <source>I agree to each first</source>
            <translation>Ich stimme jedem zuerst zu</translation>
        </message>
        <message>
            <source>Who comes by the next invitation asks for a team; you give it to him in the list of people</source>
            <translation>Wer mit der nächsten Einladung kommt, bittet um ein Team; du gibst es ihm in der Liste der Leute</translation>
        </message>
    </context>
    <context>
        <name>warroom::JoinPage</name>
        <message>
            <source>%1 (taken)</source>
            <translation>%1 (vergeben)</translation>
        </message>
        <message>
            <source>No team is free. Ask the host for one.</source>
            <translation>Kein Team ist frei. Bitte den Gastgeber um eines.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Frage…</translation>
        </message>
        <message>
            <source>Ask the host</source>
            <translation>Gastgeber fragen</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Einen Moment…</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Zuschauen</translation>
        </message>
        <message>
            <source>Take this team</source>
            <translation>Dieses Team nehmen</translation>
        </message>
        <message>
            <source>This is the first contact with this host, and a code proves nothing of it. To be sure, compare its key with the one the host sees: %1</source>
            <translation>Das ist der erste Kontakt mit diesem Gastgeber, und ein Code beweist nichts über ihn. Um sicherzugehen, vergleiche seinen Schlüssel mit dem, den der Gastgeber sieht: %1</translation>
        </message>
        <message>
            <source>Join a draft</source>
            <translation>Einem Draft beitreten</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Einladung</translation>
        </message>
        <message>
            <source>You are invited to</source>
            <translation>Du bist eingeladen zu</translation>
        </message>
        <message>
            <source>The link you were sent, or the code you were told</source>
            <translation>Der Link, den du bekommen hast, oder der Code, den man dir gesagt hat</translation>
        </message>
        <message>
            <source>The host's address</source>
            <translation>Die Adresse des Gastgebers</translation>
        </message>
        <message>
            <source>Your name in this draft</source>
            <translation>Dein Name in diesem Draft</translation>
        </message>
        <message>
            <source>Your team</source>
            <translation>Dein Team</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Hosted on this network; choose one and type the code</source>
            <translation>In diesem Netz gehostet; wähle einen und tippe den Code</translation>
        </message>
    </context>
    <context>
        <name>warroom::KeepersEditor</name>
        <message>
            <source>For money</source>
            <translation>Für Geld</translation>
        </message>
        <message>
            <source>Pick %1</source>
            <translation>Pick %1</translation>
        </message>
        <message>
            <source>%1 keeps %2 for %3</source>
            <extracomment>A team, a player it keeps and what he costs</extracomment>
            <translation>%1 hält %2 für %3</translation>
        </message>
        <message>
            <source>%1 keeps %2, pick %3</source>
            <extracomment>A team, a player it keeps and the pick he costs</extracomment>
            <translation>%1 hält %2, Pick %3</translation>
        </message>
        <message>
            <source>Player to keep</source>
            <translation>Spieler, der gehalten wird</translation>
        </message>
        <message>
            <source>Find a player</source>
            <translation>Spieler suchen</translation>
        </message>
        <message>
            <source>Team that keeps him</source>
            <translation>Team, das ihn hält</translation>
        </message>
        <message>
            <source>What he costs</source>
            <translation>Was er kostet</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Halten</translation>
        </message>
        <message>
            <source>A kept player takes his pick when it is due. Nobody else can have him.</source>
            <translation>Ein gehaltener Spieler nimmt seinen Pick, wenn dieser an der Reihe ist. Niemand sonst kann ihn haben.</translation>
        </message>
    </context>
    <context>
        <name>warroom::LivePill</name>
        <message>
            <source>LIVE</source>
            <translation>LIVE</translation>
        </message>
        <message>
            <source>Jump to live</source>
            <translation>Zu live springen</translation>
        </message>
    </context>
    <context>
        <name>warroom::LobbyPage</name>
        <message>
            <source>drag to reorder, or Alt and the arrow keys</source>
            <translation>ziehen zum Umordnen, oder Alt und Pfeiltasten</translation>
        </message>
        <message>
            <source>Also here: %1</source>
            <translation>Auch hier: %1</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Plätze</translation>
        </message>
        <message>
            <source>Before the start</source>
            <translation>Vor dem Beginn</translation>
        </message>
    </context>
    <context>
        <name>warroom::LookForm</name>
        <message>
            <source>Look and language</source>
            <translation>Aussehen und Sprache</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
    </context>
    <context>
        <name>warroom::LotteryEditor</name>
        <message numerus="yes">
            <source>%1: %n lot(s)</source>
            <translation>
                <numerusform>%1: %n Los</numerusform>
                <numerusform>%1: %n Lose</numerusform>
            </translation>
        </message>
        <message>
            <source>Lottery</source>
            <translation>Los</translation>
        </message>
        <message>
            <source>No lottery</source>
            <translation>Kein Los</translation>
        </message>
        <message>
            <source>The order stays as it is</source>
            <translation>Die Reihenfolge bleibt, wie sie ist</translation>
        </message>
        <message>
            <source>Even</source>
            <translation>Gleich</translation>
        </message>
        <message>
            <source>Every team has one lot</source>
            <translation>Jedes Team hat ein Los</translation>
        </message>
        <message>
            <source>Weighted</source>
            <translation>Gewichtet</translation>
        </message>
        <message>
            <source>Teams have lots of their own</source>
            <translation>Teams haben eigene Lose</translation>
        </message>
        <message>
            <source>The order is drawn when the draft starts. What it is drawn from is recorded before, so that anybody can draw it again.</source>
            <translation>Die Reihenfolge wird ausgelost, wenn der Draft beginnt. Woraus gelost wird, ist vorher festgehalten, sodass jeder nachrechnen kann.</translation>
        </message>
        <message>
            <source>Team with lots of its own</source>
            <translation>Team mit eigenen Losen</translation>
        </message>
        <message>
            <source>Lots</source>
            <translation>Lose</translation>
        </message>
        <message>
            <source>Give lots</source>
            <translation>Lose geben</translation>
        </message>
    </context>
    <context>
        <name>warroom::MainWindow</name>
        <message>
            <source>Nothing you did is lost. Drafts are kept in %1.</source>
            <translation>Nichts ist verloren. Die Drafts liegen in %1.</translation>
        </message>
        <message>
            <source>%1 - %2</source>
            <extracomment>The window's title: the draft, the program</extracomment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>The draft went on there while this computer could not be reached. What was recorded here meanwhile is set aside.</source>
            <translation>Der Draft ging dort weiter, während dieser Computer nicht zu erreichen war. Was inzwischen hier aufgezeichnet wurde, ist beiseitegelegt.</translation>
        </message>
    </context>
    <context>
        <name>warroom::MappingHeader</name>
        <message>
            <source>What the column %1 is</source>
            <translation>Was die Spalte %1 ist</translation>
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
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>S&amp;prache</translation>
        </message>
        <message>
            <source>&amp;Replay</source>
            <translation>A&amp;ufzeichnung</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Commissioner</source>
            <translation>Draft&amp;leitung</translation>
        </message>
    </context>
    <context>
        <name>warroom::MessageBar</name>
        <message>
            <source>Unpin</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Anheften</translation>
        </message>
    </context>
    <context>
        <name>warroom::MoreOptions</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Runden</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Teams</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
    </context>
    <context>
        <name>warroom::NearbyModel</name>
        <message>
            <source>its host does not answer</source>
            <translation>der Gastgeber antwortet nicht</translation>
        </message>
        <message>
            <source>asking its host…</source>
            <translation>der Gastgeber wird gefragt…</translation>
        </message>
        <message numerus="yes">
            <source>none of %n seat(s) free</source>
            <translation>
                <numerusform>%n Platz, vergeben</numerusform>
                <numerusform>von %n Plätzen keiner frei</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n seat(s) free</source>
            <translation>
                <numerusform>%1 von %n Platz frei</numerusform>
                <numerusform>%1 von %n Plätzen frei</numerusform>
            </translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>verschlüsselt</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>unverschlüsselt</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <extracomment>A time in milliseconds</extracomment>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Beitreten</translation>
        </message>
    </context>
    <context>
        <name>warroom::NeedsRow</name>
        <message>
            <source>Needs: %1</source>
            <translation>Bedarf: %1</translation>
        </message>
        <message>
            <source>No needs left</source>
            <translation>Kein Bedarf mehr</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Bedarf</translation>
        </message>
    </context>
    <context>
        <name>warroom::NewDraftPage</name>
        <message>
            <source>%1 picks, but only %2 players.</source>
            <translation>%1 Picks, aber nur %2 Spieler.</translation>
        </message>
        <message>
            <source>Ready: %1 picks, %2 players, order complete</source>
            <translation>Bereit: %1 Picks, %2 Spieler, Reihenfolge vollständig</translation>
        </message>
        <message>
            <source>%1. You choose no team and watch.</source>
            <translation>%1. Du wählst kein Team und schaust zu.</translation>
        </message>
        <message>
            <source>%1 chosen, %2 by the computer</source>
            <translation>%1 gewählt, %2 spielt der Computer</translation>
        </message>
        <message>
            <source>Teams you run</source>
            <translation>Deine Teams</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>Neuer Draft</translation>
        </message>
        <message>
            <source>NFL mock</source>
            <translation>NFL-Mock</translation>
        </message>
        <message>
            <source>2026 class, or 1994 to 2022 · 7 rounds · real order</source>
            <translation>Jahrgang 2026 oder 1994 bis 2022 · 7 Runden · echte Reihenfolge</translation>
        </message>
        <message>
            <source>Snake</source>
            <translation>Snake</translation>
        </message>
        <message>
            <source>12 teams · 15 rounds · 2025 players</source>
            <translation>12 Teams · 15 Runden · Spieler von 2025</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Dein Name</translation>
        </message>
        <message>
            <source>Not recorded if empty</source>
            <translation>Leer: wird nicht aufgezeichnet</translation>
        </message>
        <message>
            <source>Auction</source>
            <translation>Auktion</translation>
        </message>
        <message>
            <source>12 teams · $200 · 16 spots</source>
            <translation>12 Teams · 200 $ · 16 Plätze</translation>
        </message>
        <message numerus="yes">
            <source>%n team(s)</source>
            <translation>
                <numerusform>%n Team</numerusform>
                <numerusform>%n Teams</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n round(s)</source>
            <translation>
                <numerusform>%n Runde</numerusform>
                <numerusform>%n Runden</numerusform>
            </translation>
        </message>
        <message>
            <source>Host a draft</source>
            <translation>Draft hosten</translation>
        </message>
    </context>
    <context>
        <name>warroom::NotePanel</name>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Note on %1</source>
            <translation>Notiz zu %1</translation>
        </message>
        <message>
            <source>Nobody else sees it. Esc closes and keeps it.</source>
            <translation>Sonst sieht sie niemand. Esc schließt und behält sie.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>What you want to remember of him</source>
            <translation>Was du dir zu ihm merken willst</translation>
        </message>
    </context>
    <context>
        <name>warroom::NoticeBar</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close this notice</source>
            <translation>Diesen Hinweis schließen</translation>
        </message>
    </context>
    <context>
        <name>warroom::OfferRow</name>
        <message>
            <source>computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: „%2“</translation>
        </message>
        <message>
            <source>all agree · the commissioner has %1 to forbid it</source>
            <translation>alle einig · die Draftleitung hat %1, es zu verbieten</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>noch %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::OnDeckCard</name>
        <message>
            <source>On deck</source>
            <translation>Gleich dran</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message numerus="yes">
            <source>in %n pick(s)</source>
            <translation>
                <numerusform>in %n Pick</numerusform>
                <numerusform>in %n Picks</numerusform>
            </translation>
        </message>
        <message>
            <source>Your next pick</source>
            <translation>Dein nächster Pick</translation>
        </message>
    </context>
    <context>
        <name>warroom::OpenOffers</name>
        <message>
            <source>Veto</source>
            <translation>Veto</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Zurückziehen</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Gegenangebot</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
    </context>
    <context>
        <name>warroom::OrderBox</name>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Drawn. Anybody can draw it again by this seed:</source>
            <translation>Ausgelost. Mit diesem Startwert kann jeder nachlosen:</translation>
        </message>
        <message>
            <source>Provably fair: the seed is published after the draw. Its fingerprint is:</source>
            <translation>Nachprüfbar fair: Der Startwert wird nach der Auslosung veröffentlicht. Sein Fingerabdruck:</translation>
        </message>
        <message>
            <source>As the seats stand.</source>
            <translation>Wie die Plätze stehen.</translation>
        </message>
        <message>
            <source>Draw the order</source>
            <translation>Reihenfolge auslosen</translation>
        </message>
        <message>
            <source>Announce another draw</source>
            <translation>Neue Auslosung ankündigen</translation>
        </message>
        <message>
            <source>Draw lots for the order</source>
            <translation>Reihenfolge auslosen lassen</translation>
        </message>
        <message>
            <source>Everybody sees the seed's fingerprint before the draw</source>
            <translation>Alle sehen vor der Auslosung den Fingerabdruck des Startwerts</translation>
        </message>
        <message>
            <source>Show it all</source>
            <translation>Alles zeigen</translation>
        </message>
    </context>
    <context>
        <name>warroom::OrderEditor</name>
        <message>
            <source>Round %1</source>
            <translation>Runde %1</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Runde</translation>
        </message>
        <message>
            <source>Picks of the round</source>
            <translation>Picks der Runde</translation>
        </message>
        <message>
            <source>Drag a pick, or move it with Alt and the arrow keys</source>
            <translation>Einen Pick ziehen oder mit Alt und den Pfeiltasten verschieben</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Team that gets a pick</source>
            <translation>Team, das einen Pick bekommt</translation>
        </message>
        <message>
            <source>Give the pick to it</source>
            <translation>Ihm den Pick geben</translation>
        </message>
        <message>
            <source>Add a pick of it</source>
            <translation>Pick hinzufügen</translation>
        </message>
        <message>
            <source>Take the pick away</source>
            <translation>Den Pick wegnehmen</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Früher</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Auf</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Ab</translation>
        </message>
        <message>
            <source>The usual order</source>
            <translation>Die übliche Reihenfolge</translation>
        </message>
    </context>
    <context>
        <name>warroom::OrderList</name>
        <message>
            <source>%1   %2   (was %3)</source>
            <extracomment>A pick, whose it shall be, and which pick that team gives for it</extracomment>
            <translation>%1   %2   (war %3)</translation>
        </message>
    </context>
    <context>
        <name>warroom::OrderPanel</name>
        <message>
            <source>Earlier</source>
            <translation>Früher</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Auf</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Ab</translation>
        </message>
        <message>
            <source>Change the order</source>
            <translation>Reihenfolge ändern</translation>
        </message>
        <message>
            <source>Open picks and whose they are</source>
            <translation>Offene Picks und wem sie gehören</translation>
        </message>
        <message>
            <source>Drag a team to another pick, or move it with Alt and the arrow keys. Picks that were made stay as they are.</source>
            <translation>Zieh ein Team zu einem anderen Pick, oder verschieb es mit Alt und den Pfeiltasten. Gemachte Picks bleiben, wie sie sind.</translation>
        </message>
        <message numerus="yes">
            <source>Change %n pick(s)</source>
            <translation>
                <numerusform>%n Pick ändern</numerusform>
                <numerusform>%n Picks ändern</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::PeopleList</name>
        <message>
            <source>muted</source>
            <translation>stumm</translation>
        </message>
        <message>
            <source>sent away</source>
            <translation>weggeschickt</translation>
        </message>
        <message>
            <source>this screen</source>
            <translation>dieser Bildschirm</translation>
        </message>
        <message>
            <source>away</source>
            <translation>fort</translation>
        </message>
        <message>
            <source>here</source>
            <translation>da</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>commissioner</source>
            <translation>Draftleitung</translation>
        </message>
        <message>
            <source>would like %1</source>
            <translation>möchte %1</translation>
        </message>
        <message>
            <source>watches</source>
            <translation>schaut zu</translation>
        </message>
        <message>
            <source>hosts the draft</source>
            <translation>Gastgeber</translation>
        </message>
        <message>
            <source>next host</source>
            <translation>nächster Gastgeber</translation>
        </message>
        <message>
            <source>The draft and its clock live on this person's computer.</source>
            <translation>Draft und Uhr leben auf dem Computer dieser Person.</translation>
        </message>
        <message>
            <source>The draft goes on at this person's computer if the host goes. It stands by.</source>
            <translation>Fällt der Gastgeber aus, geht der Draft auf dem Computer dieser Person weiter. Er steht bereit.</translation>
        </message>
        <message>
            <source>The draft goes on at this person's computer if the host goes. It is not ready yet.</source>
            <translation>Fällt der Gastgeber aus, geht der Draft auf dem Computer dieser Person weiter. Er ist noch nicht bereit.</translation>
        </message>
    </context>
    <context>
        <name>warroom::PersonBar</name>
        <message>
            <source>Give %1</source>
            <translation>%1 geben</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Stumm</translation>
        </message>
        <message>
            <source>No longer mute</source>
            <translation>Nicht mehr stumm</translation>
        </message>
        <message>
            <source>Let in again</source>
            <translation>Wieder einlassen</translation>
        </message>
        <message>
            <source>No longer commissioner</source>
            <translation>Aus der Draftleitung</translation>
        </message>
        <message>
            <source>Make commissioner</source>
            <translation>In die Draftleitung</translation>
        </message>
        <message>
            <source>Send away…</source>
            <translation>Wegschicken…</translation>
        </message>
    </context>
    <context>
        <name>warroom::PickPanel</name>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>A pick that is open, and whose it is</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Pick for a team</source>
            <translation>Für ein Team picken</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>Spieler</translation>
        </message>
        <message>
            <source>Team to pick for</source>
            <translation>Team, für das gepickt wird</translation>
        </message>
        <message>
            <source>No team may pick now.</source>
            <translation>Gerade darf kein Team picken.</translation>
        </message>
        <message>
            <source>The pick counts as the team's own; the room sees that you made it.</source>
            <translation>Der Pick zählt wie ein eigener des Teams; der Raum sieht, dass du ihn gemacht hast.</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>%1 ziehen</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draften</translation>
        </message>
    </context>
    <context>
        <name>warroom::PickTicker</name>
        <message>
            <source>Latest picks</source>
            <translation>Letzte Picks</translation>
        </message>
        <message>
            <source>The picks will appear here, the latest first.</source>
            <translation>Hier erscheinen die Picks, der letzte zuerst.</translation>
        </message>
        <message>
            <source>%1, %2, %3
to %4</source>
            <translation>%1, %2, %3
an %4</translation>
        </message>
    </context>
    <context>
        <name>warroom::PlayerPicker</name>
        <message>
            <source>Find a player</source>
            <translation>Spieler suchen</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>Spieler</translation>
        </message>
        <message>
            <source>Players that match</source>
            <translation>Passende Spieler</translation>
        </message>
    </context>
    <context>
        <name>warroom::PlayerTable</name>
        <message>
            <source>&amp;Target</source>
            <translation>&amp;Zielspieler</translation>
        </message>
        <message>
            <source>&amp;Avoid</source>
            <translation>&amp;Meiden</translation>
        </message>
        <message>
            <source>&amp;Note…</source>
            <translation>&amp;Notiz…</translation>
        </message>
        <message>
            <source>Show my &amp;ranking</source>
            <translation>Meine &amp;Rangliste zeigen</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>Nach &amp;oben</translation>
        </message>
        <message>
            <source>&amp;Rank last</source>
            <translation>Als &amp;Letzten reihen</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>Nach &amp;unten</translation>
        </message>
        <message>
            <source>A t&amp;ier begins here</source>
            <translation>Hier beginnt eine &amp;Stufe</translation>
        </message>
        <message>
            <source>Take &amp;out of my ranking</source>
            <translation>&amp;Aus meiner Rangliste nehmen</translation>
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
            <translation>Spieler</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>School</source>
            <translation>College</translation>
        </message>
        <message>
            <source>Ht</source>
            <translation>Gr.</translation>
        </message>
        <message>
            <source>Wt</source>
            <translation>lb</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>VOR</source>
            <translation>VOR</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Fit %1</source>
            <translation>Passt %1</translation>
        </message>
        <message>
            <source>Left at %1</source>
            <translation>Da bei %1</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Now (%1%)</source>
            <translation>Jetzt (%1 %)</translation>
        </message>
        <message>
            <source>Your own ranking, which nobody else sees</source>
            <translation>Deine eigene Rangliste, die sonst niemand sieht</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mein</translation>
        </message>
        <message>
            <source>Tier %1</source>
            <translation>Stufe %1</translation>
        </message>
        <message>
            <source>Not ranked, by the board</source>
            <translation>Nicht gereiht, wie auf dem Brett</translation>
        </message>
        <message>
            <source>a target of yours</source>
            <translation>dein Zielspieler</translation>
        </message>
        <message>
            <source>avoided by you</source>
            <translation>von dir gemieden</translation>
        </message>
        <message>
            <source>note: %1</source>
            <translation>Notiz: %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::PlayersPage</name>
        <message>
            <source>Search players</source>
            <translation>Spieler suchen</translation>
        </message>
        <message>
            <source>Ctrl F</source>
            <translation>Strg F</translation>
        </message>
        <message>
            <source>Players</source>
            <translation>Spieler</translation>
        </message>
        <message>
            <source>Drafted</source>
            <translation>Vergeben</translation>
        </message>
        <message>
            <source>Show the players already drafted, too</source>
            <translation>Auch die schon vergebenen Spieler zeigen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>My needs</source>
            <translation>Mein Bedarf</translation>
        </message>
        <message>
            <source>Positions %1 still needs</source>
            <translation>Positionen, die %1 noch braucht</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Positionen</translation>
        </message>
        <message numerus="yes">
            <source>Search %n player(s)</source>
            <translation>
                <numerusform>%n Spieler</numerusform>
                <numerusform>%n Spieler</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is left here.</source>
            <translation>Hier ist niemand mehr übrig.</translation>
        </message>
        <message>
            <source>Nobody found for “%1”. Esc clears the search.</source>
            <translation>Niemand gefunden für „%1“. Esc leert die Suche.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>My ranking</source>
            <translation>Meine Rangliste</translation>
        </message>
        <message>
            <source>The order in which you want them; nobody else sees it</source>
            <translation>Die Reihenfolge, in der du sie willst; sonst sieht sie niemand</translation>
        </message>
        <message>
            <source>Fill your ranking or your queue from a list</source>
            <translation>Rangliste oder Wunschliste aus einer Liste füllen</translation>
        </message>
    </context>
    <context>
        <name>warroom::PoolRow</name>
        <message>
            <source>Players</source>
            <translation>Spieler</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <translation>%1 aus %2</translation>
        </message>
        <message>
            <source>%1, as the program brings them</source>
            <translation>%1, wie sie das Programm mitbringt</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>Import players</source>
            <translation>Spieler importieren</translation>
        </message>
        <message>
            <source>Use the usual ones</source>
            <translation>Die üblichen nehmen</translation>
        </message>
    </context>
    <context>
        <name>warroom::PreflightList</name>
        <message>
            <source>Hide the checks</source>
            <translation>Prüfungen verbergen</translation>
        </message>
        <message>
            <source>All checks</source>
            <translation>Alle Prüfungen</translation>
        </message>
    </context>
    <context>
        <name>warroom::QueueCard</name>
        <message>
            <source>Whose queue</source>
            <translation>Wessen Wunschliste</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Wunschliste</translation>
        </message>
        <message>
            <source>Empty. Q puts the selected player here; drag or Alt+Up and Alt+Down set the order.</source>
            <translation>Leer. Q merkt den gewählten Spieler; Ziehen oder Alt+Hoch/Runter ordnet.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Your queue</source>
            <translation>Wunschliste</translation>
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
            <translation>Ruhezeit in jeder Nacht</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Ruhe von</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Ruhe bis</translation>
        </message>
        <message>
            <source>Time zone of the quiet hours</source>
            <translation>Zeitzone der Ruhezeit</translation>
        </message>
        <message>
            <source>The clock stands still, picks are welcome. A time per pick may be in hours or days: 8h, 2d.</source>
            <translation>Die Uhr steht, Picks sind willkommen. Eine Zeit je Pick darf in Stunden oder Tagen stehen: 8h, 2d.</translation>
        </message>
    </context>
    <context>
        <name>warroom::RankValuePane</name>
        <message>
            <source>steal</source>
            <translation>Schnäppchen</translation>
        </message>
        <message>
            <source>reach</source>
            <translation>zu früh</translation>
        </message>
    </context>
    <context>
        <name>warroom::RankingBar</name>
        <message>
            <source>Your ranking, which nobody else sees.</source>
            <translation>Deine Rangliste, die sonst niemand sieht.</translation>
        </message>
        <message>
            <source>Nobody else sees your ranking. Drag players into it, or rank them with Alt+Up.</source>
            <translation>Deine Rangliste sieht sonst niemand. Ziehe Spieler hinein oder reihe sie mit Alt+Hoch.</translation>
        </message>
        <message>
            <source>Nobody else sees your ranking. Drag, Alt+Up and Alt+Down set the order, Shift+T begins a tier.</source>
            <translation>Deine Rangliste sieht sonst niemand. Ziehen, Alt+Hoch und Alt+Runter ordnen, Umschalt+T beginnt eine Stufe.</translation>
        </message>
        <message>
            <source>Start from the board</source>
            <translation>Vom Brett ausgehen</translation>
        </message>
        <message>
            <source>Rank everybody as the board has him</source>
            <translation>Alle so reihen, wie sie auf dem Brett stehen</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Rank nobody; marks and notes stay</source>
            <translation>Niemanden reihen; Zeichen und Notizen bleiben</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Bring the ranking back as it was before</source>
            <translation>Die Rangliste zurückholen, wie sie vorher war</translation>
        </message>
    </context>
    <context>
        <name>warroom::RequestList</name>
        <message>
            <source>Give</source>
            <translation>Geben</translation>
        </message>
        <message>
            <source>%1 asks for this team: %2</source>
            <translation>%1 möchte dieses Team: %2</translation>
        </message>
        <message>
            <source>You asked for this team: %1</source>
            <translation>Du möchtest dieses Team: %1</translation>
        </message>
        <message>
            <source>Give %1 to %2</source>
            <translation>%1 an %2 geben</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Do not give %1 to %2</source>
            <translation>%1 nicht an %2 geben</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Ask no longer</source>
            <translation>Nicht mehr anfragen</translation>
        </message>
    </context>
    <context>
        <name>warroom::RoomCard</name>
        <message>
            <source>The commissioner muted you</source>
            <translation>Die Draftleitung hat dich stumm gestellt</translation>
        </message>
        <message>
            <source>Message the room…</source>
            <translation>Nachricht an den Raum…</translation>
        </message>
        <message numerus="yes">
            <source>%n connected</source>
            <translation>
                <numerusform>%n verbunden</numerusform>
                <numerusform>%n verbunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Pinned · %1: %2</source>
            <extracomment>A message that stays in sight: who said it, and what</extracomment>
            <translation>Angeheftet · %1: %2</translation>
        </message>
        <message>
            <source>Show what was said</source>
            <translation>Zeigen, was gesagt wurde</translation>
        </message>
        <message>
            <source>Show who is in the room</source>
            <translation>Zeigen, wer im Raum ist</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Raum</translation>
        </message>
        <message>
            <source>A message to the room</source>
            <translation>Eine Nachricht an den Raum</translation>
        </message>
        <message>
            <source>What was said and what happened</source>
            <translation>Was gesagt wurde und was geschah</translation>
        </message>
        <message>
            <source>Who is in the room</source>
            <translation>Wer im Raum ist</translation>
        </message>
    </context>
    <context>
        <name>warroom::RoomHeader</name>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>Back to the draft as it stands now</source>
            <translation>Zurück zum jetzigen Stand des Drafts</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Startseite</translation>
        </message>
        <message>
            <source>Back to your drafts; this one is kept</source>
            <translation>Zurück zu deinen Drafts; dieser bleibt erhalten</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Wird geöffnet …</translation>
        </message>
        <message numerus="yes">
            <source>%n round(s)</source>
            <translation>
                <numerusform>%n Runde</numerusform>
                <numerusform>%n Runden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pick(s)</source>
            <translation>
                <numerusform>%n Pick</numerusform>
                <numerusform>%n Picks</numerusform>
            </translation>
        </message>
        <message>
            <source>as it stood then</source>
            <translation>wie er damals stand</translation>
        </message>
        <message numerus="yes">
            <source>%n pick(s) behind</source>
            <translation>
                <numerusform>%n Pick zurück</numerusform>
                <numerusform>%n Picks zurück</numerusform>
            </translation>
        </message>
        <message>
            <source>REPLAY · %1</source>
            <translation>AUFZEICHNUNG · %1</translation>
        </message>
        <message>
            <source>LIVE</source>
            <translation>LIVE</translation>
        </message>
        <message>
            <source>PAUSED</source>
            <translation>ANGEHALTEN</translation>
        </message>
        <message>
            <source>COMPLETED</source>
            <translation>BEENDET</translation>
        </message>
        <message>
            <source>NOT STARTED</source>
            <translation>NICHT BEGONNEN</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Take back %1?</source>
            <translation>%1 zurücknehmen?</translation>
        </message>
        <message>
            <source>Undo last pick</source>
            <translation>Letzten Pick zurück</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Einladen</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Hosten</translation>
        </message>
        <message>
            <source>Let others join from their own computers</source>
            <translation>Andere von ihren eigenen Computern teilnehmen lassen</translation>
        </message>
        <message numerus="yes">
            <source>Hosting · %n here</source>
            <translation>
                <numerusform>Gehostet · %n da</numerusform>
                <numerusform>Gehostet · %n da</numerusform>
            </translation>
        </message>
        <message>
            <source>NO CONNECTION</source>
            <translation>KEINE VERBINDUNG</translation>
        </message>
        <message>
            <source>Stop hosting</source>
            <translation>Hosten beenden</translation>
        </message>
        <message>
            <source>Nobody can join or draft from elsewhere then</source>
            <translation>Dann kann niemand mehr beitreten oder von anderswo draften</translation>
        </message>
        <message>
            <source>LOBBY</source>
            <translation>LOBBY</translation>
        </message>
    </context>
    <context>
        <name>warroom::RoomPage</name>
        <message>
            <source>Players</source>
            <translation>Spieler</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Brett</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Teams</translation>
        </message>
        <message>
            <source>Trades</source>
            <translation>Tausch</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Auswertung</translation>
        </message>
        <message>
            <source>Parts of the room</source>
            <translation>Teile des Raums</translation>
        </message>
        <message>
            <source>On the clock: %1</source>
            <translation>An der Reihe: %1</translation>
        </message>
        <message>
            <source>Somebody else was just taken. Press again to draft %1.</source>
            <translation>Gerade wurde jemand gezogen. Noch einmal drücken, um %1 zu ziehen.</translation>
        </message>
        <message numerus="yes">
            <source>%n offer(s) waiting for your answer</source>
            <translation>
                <numerusform>%n Angebot wartet auf deine Antwort</numerusform>
                <numerusform>%n Angebote warten auf deine Antwort</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::RosterEditor</name>
        <message>
            <source>%1 places in the line-up, %2 on the bench</source>
            <translation>%1 Plätze in der Aufstellung, %2 auf der Bank</translation>
        </message>
        <message>
            <source>Every player fits every team.</source>
            <translation>Jeder Spieler passt zu jedem Team.</translation>
        </message>
        <message>
            <source>at most %1 %2</source>
            <extracomment>At most a number of players of a position: &quot;at most 2 QB&quot;</extracomment>
            <translation>höchstens %1 %2</translation>
        </message>
        <message>
            <source>Players</source>
            <translation>Spieler</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Everybody on the list</source>
            <translation>Alle auf der Liste</translation>
        </message>
        <message>
            <source>Rookies only</source>
            <translation>Nur Neulinge</translation>
        </message>
        <message>
            <source>Those of the 2026 draft class</source>
            <translation>Die aus dem Jahrgang 2026</translation>
        </message>
        <message>
            <source>Veterans only</source>
            <translation>Nur Erfahrene</translation>
        </message>
        <message>
            <source>Those not in the 2026 draft class</source>
            <translation>Die nicht aus dem Jahrgang 2026 sind</translation>
        </message>
        <message>
            <source>Rosters</source>
            <translation>Kader</translation>
        </message>
        <message>
            <source>A team takes only players it has a place for</source>
            <translation>Ein Team nimmt nur Spieler, für die es einen Platz hat</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <source>Of this position</source>
            <translation>Von dieser Position</translation>
        </message>
        <message>
            <source>Add limit</source>
            <translation>Grenze setzen</translation>
        </message>
    </context>
    <context>
        <name>warroom::RosterModel</name>
        <message>
            <source>on the clock</source>
            <translation>an der Reihe</translation>
        </message>
        <message>
            <source>passed, may still pick</source>
            <translation>übersprungen, darf noch ziehen</translation>
        </message>
        <message>
            <source>skipped, comes back</source>
            <translation>zurückgestellt, kommt wieder</translation>
        </message>
        <message>
            <source>Bench</source>
            <translation>Bank</translation>
        </message>
        <message>
            <source>No place</source>
            <translation>Ohne Platz</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
    </context>
    <context>
        <name>warroom::RulesForm</name>
        <message>
            <source>%1 min</source>
            <translation>%1 Min.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>A seed is a whole number of up to 15 digits.</source>
            <translation>Die Startzahl ist eine ganze Zahl mit bis zu 15 Ziffern.</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <source>Computer teams</source>
            <translation>Computerteams</translation>
        </message>
        <message>
            <source>When time runs out</source>
            <translation>Wenn die Zeit abläuft</translation>
        </message>
        <message>
            <source>Instant</source>
            <translation>Sofort</translation>
        </message>
        <message>
            <source>They pick at once</source>
            <translation>Sie ziehen sofort</translation>
        </message>
        <message>
            <source>Believable</source>
            <translation>Glaubhaft</translation>
        </message>
        <message>
            <source>They think for a few seconds</source>
            <translation>Sie denken ein paar Sekunden nach</translation>
        </message>
        <message>
            <source>Real time</source>
            <translation>Echtzeit</translation>
        </message>
        <message>
            <source>They use the clock as teams do</source>
            <translation>Sie nutzen die Uhr wie echte Teams</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <source>Real</source>
            <translation>Echt</translation>
        </message>
        <message>
            <source>Real: %1</source>
            <translation>Echt: %1</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Take the time you like</source>
            <translation>Nimm dir so viel Zeit, wie du magst</translation>
        </message>
        <message>
            <source>Quick</source>
            <translation>Schnell</translation>
        </message>
        <message>
            <source>30 seconds for every pick</source>
            <translation>30 Sekunden für jeden Pick</translation>
        </message>
        <message>
            <source>As long as in the real draft</source>
            <translation>So lange wie im echten Draft</translation>
        </message>
        <message>
            <source>Custom…</source>
            <translation>Eigene …</translation>
        </message>
        <message>
            <source>A time of your own for every round</source>
            <translation>Eine eigene Zeit für jede Runde</translation>
        </message>
        <message>
            <source>They offer and answer trades</source>
            <translation>Sie bieten und beantworten Tauschgeschäfte</translation>
        </message>
        <message>
            <source>Without it they only answer</source>
            <translation>Sonst antworten sie nur</translation>
        </message>
        <message>
            <source>More: order, keepers, clock, trades, lottery</source>
            <translation>Mehr: Reihenfolge, Gehaltene, Uhr, Tausch, Los</translation>
        </message>
        <message>
            <source>More: teams, order, rosters, keepers, lottery</source>
            <translation>Mehr: Teams, Reihenfolge, Kader, Gehaltene, Los</translation>
        </message>
    </context>
    <context>
        <name>warroom::RunsPane</name>
        <message>
            <source>Run on %1: %2 of the last %3 picks</source>
            <translation>Lauf auf %1: %2 der letzten %3 Picks</translation>
        </message>
    </context>
    <context>
        <name>warroom::SeatCard</name>
        <message>
            <source>%1. Not drawn yet</source>
            <extracomment>A place of the first round that was not drawn by lot yet</extracomment>
            <translation>%1. Noch nicht ausgelost</translation>
        </message>
    </context>
    <context>
        <name>warroom::SeatMenu</name>
        <message>
            <source>Hand to</source>
            <translation>Geben an</translation>
        </message>
        <message>
            <source>The computer</source>
            <translation>Der Computer</translation>
        </message>
        <message>
            <source>Earlier	Alt+Up</source>
            <translation>Früher	Alt+Up</translation>
        </message>
        <message>
            <source>Later	Alt+Down</source>
            <translation>Später	Alt+Down</translation>
        </message>
        <message>
            <source>No longer a commissioner</source>
            <translation>Nicht mehr Draftleitung</translation>
        </message>
        <message>
            <source>Make a commissioner, too</source>
            <translation>Auch zur Draftleitung machen</translation>
        </message>
        <message>
            <source>Let talk again</source>
            <translation>Wieder reden lassen</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Stumm schalten</translation>
        </message>
        <message>
            <source>Send away…</source>
            <translation>Wegschicken…</translation>
        </message>
        <message>
            <source>Give another team</source>
            <translation>Weiteres Team geben</translation>
        </message>
        <message>
            <source>Ask no longer</source>
            <translation>Nicht mehr anfragen</translation>
        </message>
        <message>
            <source>Ask for this team</source>
            <translation>Dieses Team anfragen</translation>
        </message>
    </context>
    <context>
        <name>warroom::SeatPanel</name>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Drawn by lot</source>
            <translation>Ausgelost</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Jetzt: %1</translation>
        </message>
        <message>
            <source>Now: the program</source>
            <translation>Jetzt: das Programm</translation>
        </message>
        <message>
            <source>Hand a team over</source>
            <translation>Team übergeben</translation>
        </message>
        <message>
            <source>Who runs it from now on</source>
            <translation>Wer es ab jetzt führt</translation>
        </message>
        <message>
            <source>Team to hand over</source>
            <translation>Team, das übergeben wird</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>Ein Mensch</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>Das Programm</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Mensch</translation>
        </message>
        <message>
            <source>Name in this draft</source>
            <translation>Name in diesem Draft</translation>
        </message>
        <message>
            <source>General manager</source>
            <translation>General Manager</translation>
        </message>
        <message>
            <source>The team keeps its players, its picks and the time on the clock.</source>
            <translation>Das Team behält seine Spieler, seine Picks und die Zeit auf der Uhr.</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Jemand</translation>
        </message>
    </context>
    <context>
        <name>warroom::SeedRow</name>
        <message>
            <source>Same draft again: seed</source>
            <translation>Derselbe Draft: Startzahl</translation>
        </message>
        <message>
            <source>With the same seed and the same picks of yours, the computer's teams pick the same.</source>
            <translation>Mit derselben Startzahl und denselben eigenen Picks ziehen die Computerteams dasselbe.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startzahl</translation>
        </message>
    </context>
    <context>
        <name>warroom::SelectedCard</name>
        <message>
            <source>Selected</source>
            <translation>Gewählt</translation>
        </message>
        <message>
            <source>Nobody selected</source>
            <translation>Niemand gewählt</translation>
        </message>
        <message>
            <source>rank %1</source>
            <translation>Rang %1</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet …</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>%1 ziehen</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Gemerkt</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Merken</translation>
        </message>
        <message>
            <source>Take out of the queue (Q)</source>
            <translation>Von der Wunschliste nehmen (Q)</translation>
        </message>
        <message>
            <source>Put in the queue (Q)</source>
            <translation>Auf die Wunschliste setzen (Q)</translation>
        </message>
        <message>
            <source>Drafted by %1, pick %2</source>
            <translation>Gezogen von %1, Pick %2</translation>
        </message>
        <message>
            <source>Nominate %1</source>
            <translation>%1 nominieren</translation>
        </message>
        <message>
            <source>A target of yours</source>
            <translation>Dein Zielspieler</translation>
        </message>
        <message>
            <source>No longer a target (T)</source>
            <translation>Kein Zielspieler mehr (T)</translation>
        </message>
        <message>
            <source>Make him a target; nobody else sees it (T)</source>
            <translation>Zum Zielspieler machen; sonst sieht es niemand (T)</translation>
        </message>
    </context>
    <context>
        <name>warroom::SendAwayBar</name>
        <message>
            <source>Send %1 away?</source>
            <translation>%1 wegschicken?</translation>
        </message>
        <message>
            <source>Why, for everybody to read; may be empty</source>
            <translation>Warum, für alle lesbar; darf leer sein</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Send away</source>
            <translation>Wegschicken</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>warroom::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Die Einstellungen schließen</translation>
        </message>
    </context>
    <context>
        <name>warroom::SlotListModel</name>
        <message>
            <source>yours from the start</source>
            <translation>von Anfang an deiner</translation>
        </message>
        <message>
            <source>theirs from the start</source>
            <translation>von Anfang an ihrer</translation>
        </message>
        <message>
            <source>for %1 · %2</source>
            <extracomment>Who receives what is chosen, and what it is</extracomment>
            <translation>für %1 · %2</translation>
        </message>
    </context>
    <context>
        <name>warroom::StartBox</name>
        <message>
            <source>Not yet</source>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <source>I'm ready</source>
            <translation>Ich bin bereit</translation>
        </message>
        <message>
            <source>Say that you are not ready after all</source>
            <translation>Sagen, dass du doch noch nicht bereit bist</translation>
        </message>
        <message>
            <source>Say that the draft may start</source>
            <translation>Sagen, dass der Draft beginnen kann</translation>
        </message>
        <message>
            <source>Start the draft</source>
            <translation>Draft beginnen</translation>
        </message>
        <message>
            <source>After a countdown of ten seconds</source>
            <translation>Nach einem Countdown von zehn Sekunden</translation>
        </message>
        <message>
            <source>Stop the countdown</source>
            <translation>Countdown anhalten</translation>
        </message>
        <message>
            <source>Do not start by itself</source>
            <translation>Nicht von selbst beginnen</translation>
        </message>
        <message>
            <source>Or by itself, at</source>
            <translation>Oder von selbst, um</translation>
        </message>
        <message>
            <source>Time of day at which the draft starts</source>
            <translation>Uhrzeit, zu der der Draft beginnt</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planen</translation>
        </message>
        <message>
            <source>Plan the start for this time</source>
            <translation>Den Beginn für diese Uhrzeit planen</translation>
        </message>
        <message>
            <source>The commissioner starts the draft.</source>
            <translation>Die Draftleitung beginnt den Draft.</translation>
        </message>
        <message>
            <source>Begins at %1 · in %2</source>
            <extracomment>A time of day, or a day with it, and how long until then</extracomment>
            <translation>Beginnt um %1 · in %2</translation>
        </message>
    </context>
    <context>
        <name>warroom::StartFoot</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Wird geöffnet …</translation>
        </message>
        <message>
            <source>Open the lobby</source>
            <translation>Lobby öffnen</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Beginnt …</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>The draft waits there for others until you start it</source>
            <translation>Dort wartet der Draft auf andere, bis du ihn beginnst</translation>
        </message>
    </context>
    <context>
        <name>warroom::StoreForm</name>
        <message>
            <source>Which server? Type its address.</source>
            <translation>Welcher Server? Gib seine Adresse ein.</translation>
        </message>
        <message>
            <source>This is no address like %1.</source>
            <translation>Das ist keine Adresse wie %1.</translation>
        </message>
        <message>
            <source>An address with a password is not saved: settings are plain text. Put the password in ~/.pgpass.</source>
            <translation>Eine Adresse mit Passwort wird nicht gespeichert: Einstellungen sind lesbarer Text. Schreib das Passwort in ~/.pgpass.</translation>
        </message>
        <message>
            <source>Saved. In force from the next start without --store.</source>
            <translation>Gespeichert. Gilt ab dem nächsten Start ohne --store.</translation>
        </message>
        <message>
            <source>Saved. In force as soon as you leave the draft that is open.</source>
            <translation>Gespeichert. Gilt, sobald du den offenen Draft verlässt.</translation>
        </message>
        <message>
            <source>Saved. In force from now on.</source>
            <translation>Gespeichert. Gilt ab jetzt.</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Verbindung wird aufgebaut …</translation>
        </message>
        <message>
            <source>Connected. Warroom's tables are not there yet; they are made after you save.</source>
            <translation>Verbunden. Warrooms Tabellen gibt es dort noch nicht; sie werden angelegt, nachdem du gespeichert hast.</translation>
        </message>
        <message>
            <source>Connected. The tables there are of an older Warroom; they are brought up to date after you save.</source>
            <translation>Verbunden. Die Tabellen dort sind von einem älteren Warroom; sie werden auf den neuen Stand gebracht, nachdem du gespeichert hast.</translation>
        </message>
        <message numerus="yes">
            <source>Connected. %n draft(s) are kept there.</source>
            <translation>
                <numerusform>Verbunden. %n Draft liegt dort.</numerusform>
                <numerusform>Verbunden. %n Drafts liegen dort.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop trying</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Try the connection</source>
            <translation>Verbindung prüfen</translation>
        </message>
        <message>
            <source>Drafts you have stay where they are; &quot;warroomd move&quot; takes them along.</source>
            <translation>Vorhandene Drafts bleiben, wo sie sind; „warroomd move“ nimmt sie mit.</translation>
        </message>
        <message>
            <source>In one file that is yours, in the folder of your data.</source>
            <translation>In einer Datei, die dir gehört, im Ordner deiner Daten.</translation>
        </message>
        <message>
            <source>PostgreSQL 15 or newer. Leave the password out: it is read from ~/.pgpass or PGPASSWORD. Saving makes Warroom's tables where they are missing.</source>
            <translation>PostgreSQL 15 oder neuer. Lass das Passwort weg: es wird aus ~/.pgpass oder PGPASSWORD gelesen. Beim Speichern werden Warrooms Tabellen angelegt, wo sie fehlen.</translation>
        </message>
        <message>
            <source>Where drafts are kept</source>
            <translation>Wo Drafts aufbewahrt werden</translation>
        </message>
        <message>
            <source>In a file here</source>
            <translation>In einer Datei hier</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>Auf einem Server</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>Adresse des Servers</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save where drafts are kept</source>
            <translation>Den Ort der Drafts speichern</translation>
        </message>
        <message>
            <source>This run was started with --store: its drafts are kept at %1.</source>
            <translation>Dieser Lauf wurde mit --store gestartet: seine Drafts liegen auf %1.</translation>
        </message>
    </context>
    <context>
        <name>warroom::SuccessorBox</name>
        <message>
            <source>here</source>
            <translation>da</translation>
        </message>
        <message>
            <source>away</source>
            <translation>fort</translation>
        </message>
        <message>
            <source>stands by</source>
            <translation>steht bereit</translation>
        </message>
        <message>
            <source>not ready yet</source>
            <translation>noch nicht bereit</translation>
        </message>
        <message>
            <source>A draft that is hosted without encryption cannot go on elsewhere.</source>
            <translation>Ein Draft, der unverschlüsselt gehostet wird, kann nicht anderswo weitergehen.</translation>
        </message>
        <message>
            <source>There is nobody to choose yet: a guest's computer can go on with the draft once he is in it with a team.</source>
            <translation>Noch ist niemand zu wählen: Der Computer eines Gastes kann den Draft fortsetzen, sobald er mit einem Team dabei ist.</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>The draft goes on at %1's computer, and its clock with it. This screen stays in it as a guest's.</source>
            <translation>Der Draft geht auf dem Computer von %1 weiter, und seine Uhr mit ihm. Dieser Bildschirm bleibt als Gast dabei.</translation>
        </message>
        <message>
            <source>If this computer goes, those who run teams choose another one.</source>
            <translation>Fällt dieser Computer aus, wählen die, die Teams führen, einen anderen.</translation>
        </message>
        <message>
            <source>%1's computer has a copy of everything, and waits.</source>
            <translation>Der Computer von %1 hat eine Kopie von allem und wartet.</translation>
        </message>
        <message>
            <source>%1's computer waits as soon as the draft is open there.</source>
            <translation>Der Computer von %1 wartet, sobald der Draft dort offen ist.</translation>
        </message>
        <message>
            <source>If this computer goes</source>
            <translation>Wenn dieser Computer ausfällt</translation>
        </message>
        <message>
            <source>Who goes on with the draft if this computer goes</source>
            <translation>Wer den Draft fortsetzt, wenn dieser Computer ausfällt</translation>
        </message>
        <message>
            <source>Hand over now</source>
            <translation>Jetzt übergeben</translation>
        </message>
        <message>
            <source>The draft goes on at the chosen computer at once</source>
            <translation>Der Draft geht sofort auf dem gewählten Computer weiter</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
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
            <translation>Wegnehmen: %1, %2</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Wegnehmen</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>When this team's time runs out</source>
            <translation>Wenn die Zeit dieses Teams abläuft</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>warroom::TeamListDelegate</name>
        <message>
            <source>%1 made</source>
            <translation>%1 gezogen</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>noch %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::TeamListModel</name>
        <message>
            <source>You</source>
            <extracomment>The team of the person at this screen, and what that person is called</extracomment>
            <translation>Du</translation>
        </message>
        <message>
            <source>You, %1</source>
            <translation>Du, %1</translation>
        </message>
        <message>
            <source>Played by the program</source>
            <translation>Vom Programm gespielt</translation>
        </message>
        <message>
            <source>%1, %2, %3 picks made, %4 left</source>
            <translation>%1, %2, %3 Picks gezogen, noch %4</translation>
        </message>
    </context>
    <context>
        <name>warroom::TeamsPage</name>
        <message>
            <source>%1 · %2 picks made, %3 left</source>
            <translation>%1 · %2 Picks gezogen, noch %3</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Teams</translation>
        </message>
        <message>
            <source>Picks of the team</source>
            <translation>Picks des Teams</translation>
        </message>
    </context>
    <context>
        <name>warroom::TimePanel</name>
        <message>
            <source>Add or take time</source>
            <translation>Zeit geben oder nehmen</translation>
        </message>
        <message>
            <source>Everyone sees the change, and why.</source>
            <translation>Alle sehen die Änderung und den Grund.</translation>
        </message>
    </context>
    <context>
        <name>warroom::TimelineBar</name>
        <message>
            <source>First event</source>
            <translation>Erstes Ereignis</translation>
        </message>
        <message>
            <source>Previous event</source>
            <translation>Voriges Ereignis</translation>
        </message>
        <message>
            <source>Next event</source>
            <translation>Nächstes Ereignis</translation>
        </message>
        <message>
            <source>Last event</source>
            <translation>Letztes Ereignis</translation>
        </message>
        <message>
            <source>Playing speed</source>
            <translation>Abspieltempo</translation>
        </message>
        <message>
            <source>One pick per beat</source>
            <translation>Ein Pick je Takt</translation>
        </message>
        <message>
            <source>Skip waiting</source>
            <translation>Warten überspringen</translation>
        </message>
        <message>
            <source>Since the draft began</source>
            <translation>Seit Beginn des Drafts</translation>
        </message>
        <message>
            <source>event %1 of %2</source>
            <translation>Ereignis %1 von %2</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Picks made since the moment shown: %1</source>
            <translation>Picks seit dem gezeigten Moment: %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::TimelineView</name>
        <message>
            <source>%1 overall</source>
            <translation>Nr. %1 insgesamt</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <source>took %1</source>
            <translation>dauerte %1</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Tausch</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitleiste</translation>
        </message>
        <message>
            <source>Event %1 of %2, %3, %4 picks made</source>
            <translation>Ereignis %1 von %2, %3, %4 Picks gezogen</translation>
        </message>
        <message>
            <source>Correction at %1</source>
            <extracomment>The number of a pick</extracomment>
            <translation>Berichtigung bei %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradeDesk</name>
        <message>
            <source>Add %1</source>
            <translation>%1 drauflegen</translation>
        </message>
        <message>
            <source>This draft is over. Its picks are no longer traded.</source>
            <translation>Dieser Draft ist zu Ende. Seine Picks werden nicht mehr getauscht.</translation>
        </message>
        <message>
            <source>The draft is being opened.</source>
            <translation>Der Draft wird geöffnet.</translation>
        </message>
        <message>
            <source>This is the past. Jump to live to trade.</source>
            <translation>Das ist die Vergangenheit. Zum Tauschen zu live springen.</translation>
        </message>
        <message>
            <source>You run no team in this draft.</source>
            <translation>In diesem Draft leitest du kein Team.</translation>
        </message>
        <message>
            <source>Send offer</source>
            <translation>Angebot senden</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet …</translation>
        </message>
        <message>
            <source>Pick value chart</source>
            <translation>Picktabelle</translation>
        </message>
        <message>
            <source>Make the trade</source>
            <translation>Tauschen</translation>
        </message>
        <message>
            <source>Send new offer</source>
            <translation>Neues Angebot senden</translation>
        </message>
        <message>
            <source>Words with the offer</source>
            <translation>Worte zum Angebot</translation>
        </message>
        <message>
            <source>A word with it, if you like</source>
            <translation>Ein Wort dazu, wenn du magst</translation>
        </message>
        <message>
            <source>Add a third team</source>
            <translation>Drittes Team dazu</translation>
        </message>
        <message>
            <source>Without a third team</source>
            <translation>Ohne drittes Team</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Zurückziehen</translation>
        </message>
        <message>
            <source>Force it</source>
            <translation>Erzwingen</translation>
        </message>
        <message>
            <source>The commissioner makes this trade, whether the teams agree or not.</source>
            <translation>Die Draftleitung macht diesen Tausch, ob die Teams zustimmen oder nicht.</translation>
        </message>
        <message>
            <source>%1, after %2 s</source>
            <extracomment>A team, and for how long it thought</extracomment>
            <translation>%1, nach %2 s</translation>
        </message>
        <message>
            <source>Players count as the money they are worth; places to buy have no price.</source>
            <translation>Spieler zählen als das Geld, das sie wert sind; Plätze, die gekauft werden, haben keinen Preis.</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradeHistoryDelegate</name>
        <message>
            <source>after pick %1</source>
            <translation>nach Pick %1</translation>
        </message>
        <message>
            <source>before the first pick</source>
            <translation>vor dem ersten Pick</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradeHistoryModel</name>
        <message>
            <source>%1 gives %2 to %3 for %4</source>
            <translation>%1 gibt %2 an %3 für %4</translation>
        </message>
        <message>
            <source>%1 gives %2 to %3</source>
            <translation>%1 gibt %2 an %3</translation>
        </message>
        <message>
            <source>%1 (made by the commissioner)</source>
            <translation>%1 (von der Draftleitung gemacht)</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradeSidePanel</name>
        <message>
            <source>You give</source>
            <translation>Du gibst</translation>
        </message>
        <message>
            <source>You get</source>
            <translation>Du bekommst</translation>
        </message>
        <message>
            <source>Your team</source>
            <translation>Dein Team</translation>
        </message>
        <message>
            <source>The other team</source>
            <translation>Das andere Team</translation>
        </message>
        <message>
            <source>No picks left.</source>
            <translation>Keine Picks mehr.</translation>
        </message>
        <message>
            <source>The third team gives</source>
            <translation>Das dritte Team gibt</translation>
        </message>
        <message>
            <source>The third team</source>
            <translation>Das dritte Team</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradesEditor</name>
        <message>
            <source>Drafted players may be traded, too</source>
            <translation>Auch gedraftete Spieler dürfen getauscht werden</translation>
        </message>
        <message>
            <source>Later seasons whose picks may be traded</source>
            <translation>Spätere Jahre, deren Picks getauscht werden dürfen</translation>
        </message>
        <message>
            <source>After a trade on the clock</source>
            <translation>Nach einem Tausch bei laufender Uhr</translation>
        </message>
        <message>
            <source>An offer stands for</source>
            <translation>Ein Angebot gilt</translation>
        </message>
        <message>
            <source>The commissioner may forbid for</source>
            <translation>Die Draftleitung darf verbieten</translation>
        </message>
        <message>
            <source>the time goes on</source>
            <translation>läuft die Zeit weiter</translation>
        </message>
        <message>
            <source>the time starts again</source>
            <translation>beginnt die Zeit von vorn</translation>
        </message>
        <message>
            <source> s</source>
            <extracomment>Seconds, behind a number</extracomment>
            <translation> s</translation>
        </message>
        <message>
            <source>until it is answered</source>
            <translation>bis zur Antwort</translation>
        </message>
        <message>
            <source>no time at all</source>
            <translation>gar nicht</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradesPage</name>
        <message>
            <source>No trades yet.</source>
            <translation>Noch kein Tausch.</translation>
        </message>
        <message>
            <source>Trades so far</source>
            <translation>Tausch bisher</translation>
        </message>
        <message>
            <source>Open offers and history</source>
            <translation>Offene Angebote und Verlauf</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradesPane</name>
        <message>
            <source>No trades yet.</source>
            <translation>Noch kein Tausch.</translation>
        </message>
        <message>
            <source>Trades so far</source>
            <translation>Tausch bisher</translation>
        </message>
    </context>
    <context>
        <name>warroom::TurnCall</name>
        <message>
            <source>You are on the clock</source>
            <translation>Du bist dran</translation>
        </message>
        <message numerus="yes">
            <source>Your pick is %n pick(s) away</source>
            <translation>
                <numerusform>Dein Pick kommt nach %n anderen</numerusform>
                <numerusform>Dein Pick kommt nach %n anderen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: round %2, pick %3 of the draft</source>
            <translation>%1: Runde %2, Pick %3 des Drafts</translation>
        </message>
        <message>
            <source>%1 speaks to you</source>
            <translation>%1 spricht dich an</translation>
        </message>
        <message>
            <source>%1 would like you to go on</source>
            <translation>%1 möchte, dass du weitermachst</translation>
        </message>
    </context>
    <context>
        <name>warroom::VetoForm</name>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Why the trade is forbidden</source>
            <translation>Warum der Tausch untersagt wird</translation>
        </message>
        <message>
            <source>The room reads it; may stay empty</source>
            <translation>Der Raum liest es; darf leer bleiben</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Forbid the trade</source>
            <translation>Tausch untersagen</translation>
        </message>
    </context>
</TS>
