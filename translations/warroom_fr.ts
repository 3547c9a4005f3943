<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;New draft</source>
            <translation>&amp;Nouvelle draft</translation>
        </message>
        <message>
            <source>&amp;Home</source>
            <translation>A&amp;ccueil</translation>
        </message>
        <message>
            <source>&amp;Pause the draft</source>
            <translation>Mettre la draft en &amp;pause</translation>
        </message>
        <message>
            <source>&amp;Take back the last pick</source>
            <translation>&amp;Annuler le dernier choix</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Players</source>
            <translation>&amp;Joueurs</translation>
        </message>
        <message>
            <source>&amp;Board</source>
            <translation>&amp;Tableau</translation>
        </message>
        <message>
            <source>&amp;Teams</source>
            <translation>É&amp;quipes</translation>
        </message>
        <message>
            <source>T&amp;rades</source>
            <translation>É&amp;changes</translation>
        </message>
        <message>
            <source>&amp;Analysis</source>
            <translation>&amp;Analyse</translation>
        </message>
        <message>
            <source>Like the &amp;system</source>
            <translation>Comme le &amp;système</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>S&amp;ombre</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Previous pick</source>
            <translation>Choix &amp;précédent</translation>
        </message>
        <message>
            <source>&amp;Next pick</source>
            <translation>Choix &amp;suivant</translation>
        </message>
        <message>
            <source>Previous &amp;round</source>
            <translation>&amp;Tour précédent</translation>
        </message>
        <message>
            <source>Next r&amp;ound</source>
            <translation>T&amp;our suivant</translation>
        </message>
        <message>
            <source>To the &amp;beginning</source>
            <translation>Au &amp;début</translation>
        </message>
        <message>
            <source>To the &amp;end, or live</source>
            <translation>À la &amp;fin, ou en direct</translation>
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation>&amp;Clavier</translation>
        </message>
        <message>
            <source>&amp;About Warroom</source>
            <translation>À &amp;propos de Warroom</translation>
        </message>
        <message>
            <source>&amp;Resume the draft</source>
            <translation>&amp;Reprendre la draft</translation>
        </message>
        <message>
            <source>Pla&amp;y or stop</source>
            <translation>&amp;Lire ou arrêter</translation>
        </message>
        <message>
            <source>&amp;Positions for any colour vision</source>
            <translation>&amp;Postes pour toute vision des couleurs</translation>
        </message>
        <message>
            <source>Reduce &amp;motion</source>
            <translation>Réduire les &amp;mouvements</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Réglages</translation>
        </message>
        <message>
            <source>&amp;Import a list</source>
            <translation>&amp;Importer une liste</translation>
        </message>
        <message>
            <source>&amp;Start the draft</source>
            <translation>Co&amp;mmencer la draft</translation>
        </message>
        <message>
            <source>&amp;Correct a pick…</source>
            <translation>&amp;Corriger un choix…</translation>
        </message>
        <message>
            <source>Pick &amp;for a team…</source>
            <translation>Choisir pour une é&amp;quipe…</translation>
        </message>
        <message>
            <source>&amp;Hand a team over…</source>
            <translation>Con&amp;fier une équipe…</translation>
        </message>
        <message>
            <source>Change the &amp;order…</source>
            <translation>Changer l’&amp;ordre…</translation>
        </message>
        <message>
            <source>&amp;Add or take time…</source>
            <translation>A&amp;jouter ou retirer du temps…</translation>
        </message>
        <message>
            <source>&amp;End the draft…</source>
            <translation>&amp;Terminer la draft…</translation>
        </message>
        <message>
            <source>&amp;Join a draft</source>
            <translation>Re&amp;joindre une draft</translation>
        </message>
        <message>
            <source>Call me &amp;when my pick comes</source>
            <translation>M’appeler quand &amp;vient mon choix</translation>
        </message>
        <message>
            <source>&amp;Invite others…</source>
            <translation>&amp;Inviter d’autres…</translation>
        </message>
        <message>
            <source>H&amp;ost a draft</source>
            <translation>Hé&amp;berger une draft</translation>
        </message>
    </context>
    <context>
        <name>CatalogError</name>
        <message>
            <source>priority '%1' is not a whole number from 1</source>
            <translation>la priorité «&#x202f;%1&#x202f;» n’est pas un nombre entier à partir de 1</translation>
        </message>
        <message>
            <source>%1 '%2' is not a colour like #97233F</source>
            <translation>%1 «&#x202f;%2&#x202f;» n’est pas une couleur comme #97233F</translation>
        </message>
        <message>
            <source>no column '%1'</source>
            <translation>la colonne «&#x202f;%1&#x202f;» manque</translation>
        </message>
        <message>
            <source>%1 is empty</source>
            <translation>%1 est vide</translation>
        </message>
        <message>
            <source>%1 '%2' is neither true nor false</source>
            <translation>%1 «&#x202f;%2&#x202f;» n’est ni true ni false</translation>
        </message>
        <message>
            <source>%1 '%2' is already on line %3</source>
            <translation>%1 «&#x202f;%2&#x202f;» est déjà à la ligne %3</translation>
        </message>
        <message>
            <source>rank '%1' is not a whole number from 1</source>
            <translation>le rang «&#x202f;%1&#x202f;» n’est pas un nombre entier à partir de 1</translation>
        </message>
        <message>
            <source>points '%1' are not a number</source>
            <translation>les points «&#x202f;%1&#x202f;» ne sont pas un nombre</translation>
        </message>
        <message>
            <source>value '%1' is not a number</source>
            <translation>la valeur «&#x202f;%1&#x202f;» n’est pas un nombre</translation>
        </message>
        <message>
            <source>overall '%1' is not a whole number from 1</source>
            <translation>overall «&#x202f;%1&#x202f;» n’est pas un nombre entier à partir de 1</translation>
        </message>
        <message>
            <source>round '%1' is not a whole number from 1</source>
            <translation>le tour «&#x202f;%1&#x202f;» n’est pas un nombre entier à partir de 1</translation>
        </message>
        <message>
            <source>pick_in_round '%1' is not a whole number from 1</source>
            <translation>pick_in_round «&#x202f;%1&#x202f;» n’est pas un nombre entier à partir de 1</translation>
        </message>
        <message>
            <source>overall %1 stands where %2 is due</source>
            <translation>overall %1 se trouve là où %2 est attendu</translation>
        </message>
        <message>
            <source>round %1 stands after round %2</source>
            <translation>le tour %1 se trouve après le tour %2</translation>
        </message>
        <message>
            <source>pick '%1' is not a whole number from 1</source>
            <translation>le choix «&#x202f;%1&#x202f;» n’est pas un nombre entier à partir de 1</translation>
        </message>
        <message>
            <source>purpose '%1' is neither market nor value</source>
            <translation>l’usage «&#x202f;%1&#x202f;» n’est ni market ni value</translation>
        </message>
        <message>
            <source>value '%1' of a pick is not a number from 0</source>
            <translation>la valeur «&#x202f;%1&#x202f;» d’un choix n’est pas un nombre à partir de 0</translation>
        </message>
        <message>
            <source>pick %1 stands where %2 is due</source>
            <translation>le choix %1 se trouve là où %2 est attendu</translation>
        </message>
        <message>
            <source>the columns are separated by semicolons; save the file with commas</source>
            <translation>les colonnes sont séparées par des points-virgules&#x202f;; enregistrez le fichier avec des virgules</translation>
        </message>
        <message>
            <source>column '%1' is there twice</source>
            <translation>la colonne «&#x202f;%1&#x202f;» apparaît deux fois</translation>
        </message>
        <message>
            <source>larger than %1 MB</source>
            <translation>plus de %1 Mo</translation>
        </message>
        <message>
            <source>not UTF-8 text</source>
            <translation>n’est pas du texte UTF-8</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>le fichier est vide</translation>
        </message>
        <message>
            <source>nothing below the line that names the columns</source>
            <translation>il n’y a rien sous la ligne qui nomme les colonnes</translation>
        </message>
        <message>
            <source>the first line has %1 fields, this one %2</source>
            <translation>la première ligne a %1 champs, celle-ci %2</translation>
        </message>
        <message>
            <source>cannot be opened: %1</source>
            <translation>impossible à ouvrir&#x202f;: %1</translation>
        </message>
        <message>
            <source>there is no team '%1'</source>
            <translation>l’équipe «&#x202f;%1&#x202f;» n’existe pas</translation>
        </message>
        <message>
            <source>more than %1 rows</source>
            <translation>plus de %1 lignes</translation>
        </message>
        <message>
            <source>more than %1 fields</source>
            <translation>plus de %1 champs</translation>
        </message>
        <message>
            <source>'%1' is longer than %2 characters</source>
            <translation>«&#x202f;%1&#x202f;» dépasse %2 caractères</translation>
        </message>
        <message>
            <source>a quotation mark inside '%1': put the whole field in quotation marks and double the one inside</source>
            <translation>un guillemet dans «&#x202f;%1&#x202f;»&#x202f;: mettez tout le champ entre guillemets et doublez celui de l’intérieur</translation>
        </message>
        <message>
            <source>a quotation mark opens here and never closes</source>
            <translation>un guillemet s’ouvre ici et ne se ferme jamais</translation>
        </message>
        <message>
            <source>text after the quotation mark that closes '%1'</source>
            <translation>texte après le guillemet qui ferme «&#x202f;%1&#x202f;»</translation>
        </message>
        <message>
            <source>height '%1' is not a number of inches</source>
            <translation>la taille «&#x202f;%1&#x202f;» n’est pas un nombre de pouces</translation>
        </message>
        <message>
            <source>weight '%1' is not a number of pounds</source>
            <translation>le poids «&#x202f;%1&#x202f;» n’est pas un nombre de livres</translation>
        </message>
        <message>
            <source>40-yard dash '%1' is not a number of seconds</source>
            <translation>le 40 yards «&#x202f;%1&#x202f;» n’est pas un nombre de secondes</translation>
        </message>
        <message>
            <source>bench press '%1' is not a number of repetitions</source>
            <translation>le développé couché «&#x202f;%1&#x202f;» n’est pas un nombre de répétitions</translation>
        </message>
        <message>
            <source>vertical jump '%1' is not a number of inches</source>
            <translation>le saut vertical «&#x202f;%1&#x202f;» n’est pas un nombre de pouces</translation>
        </message>
        <message>
            <source>broad jump '%1' is not a number of inches</source>
            <translation>le saut en longueur «&#x202f;%1&#x202f;» n’est pas un nombre de pouces</translation>
        </message>
        <message>
            <source>three-cone drill '%1' is not a number of seconds</source>
            <translation>le 3-cone «&#x202f;%1&#x202f;» n’est pas un nombre de secondes</translation>
        </message>
        <message>
            <source>shuttle '%1' is not a number of seconds</source>
            <translation>le shuttle «&#x202f;%1&#x202f;» n’est pas un nombre de secondes</translation>
        </message>
        <message>
            <source>arm length '%1' is not a number of inches</source>
            <translation>la longueur de bras «&#x202f;%1&#x202f;» n’est pas un nombre de pouces</translation>
        </message>
        <message>
            <source>hand size '%1' is not a number of inches</source>
            <translation>la taille de main «&#x202f;%1&#x202f;» n’est pas un nombre de pouces</translation>
        </message>
        <message>
            <source>rank '%1' is not a number</source>
            <translation>le rang «&#x202f;%1&#x202f;» n’est pas un nombre</translation>
        </message>
        <message>
            <source>draft position '%1' is not a number</source>
            <translation>la position de draft «&#x202f;%1&#x202f;» n’est pas un nombre</translation>
        </message>
        <message>
            <source>tier '%1' is not a number</source>
            <translation>le palier «&#x202f;%1&#x202f;» n’est pas un nombre</translation>
        </message>
        <message>
            <source>no column is marked as the players' names</source>
            <translation>aucune colonne n’est marquée comme le nom des joueurs</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1&#x202f;: %2</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1, ligne %2&#x202f;: %3</translation>
        </message>
        <message>
            <source>season '%1' is not a year</source>
            <translation>la saison «&#x202f;%1&#x202f;» n’est pas une année</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>Time on the clock</source>
            <translation>Temps au chrono</translation>
        </message>
        <message>
            <source>each pick, coloured by position</source>
            <translation>chaque choix, à la couleur de son poste</translation>
        </message>
        <message>
            <source>Position runs</source>
            <translation>Séries par poste</translation>
        </message>
        <message>
            <source>players taken, by pick</source>
            <translation>joueurs draftés, par choix</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>picks against board rank</source>
            <translation>choix comparés au rang</translation>
        </message>
        <message>
            <source>Trades</source>
            <translation>Échanges</translation>
        </message>
        <message>
            <source>value given and received</source>
            <translation>valeur donnée et reçue</translation>
        </message>
        <message>
            <source>Grades</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>value over the slots used</source>
            <translation>valeur par rapport aux choix utilisés</translation>
        </message>
    </context>
    <context>
        <name>CorrectionWords</name>
        <message>
            <source>made just now</source>
            <translation>fait à l’instant</translation>
        </message>
        <message numerus="yes">
            <source>made %n minute(s) ago</source>
            <translation>
                <numerusform>fait il y a %n minute</numerusform>
                <numerusform>fait il y a %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>made %n hour(s) ago</source>
            <translation>
                <numerusform>fait il y a %n heure</numerusform>
                <numerusform>fait il y a %n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>made %n day(s) ago</source>
            <translation>
                <numerusform>fait il y a %n jour</numerusform>
                <numerusform>fait il y a %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>The roster has only %1 places: %2</source>
            <translation>L’effectif n’a que %1 places&#x202f;: %2</translation>
        </message>
        <message>
            <source>More than %1 %2 on the roster: %3</source>
            <translation>Plus de %1 %2 dans l’effectif&#x202f;: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n trade(s) gave away what this takes back</source>
            <translation>
                <numerusform>%n échange a donné ce que ceci reprend</numerusform>
                <numerusform>%n échanges ont donné ce que ceci reprend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open offer(s) can no longer be kept</source>
            <translation>
                <numerusform>%n offre en cours ne peut plus tenir</numerusform>
                <numerusform>%n offres en cours ne peuvent plus tenir</numerusform>
            </translation>
        </message>
        <message>
            <source>No trade depends on it</source>
            <translation>Aucun échange n’en dépend</translation>
        </message>
        <message>
            <source>%1 was taken at %2: %3</source>
            <translation>%1 a été pris au choix %2&#x202f;: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n later pick(s) stay as they are</source>
            <translation>
                <numerusform>%n choix suivant reste tel quel</numerusform>
                <numerusform>%n choix suivants restent tels quels</numerusform>
            </translation>
        </message>
        <message>
            <source>Rosters still fit</source>
            <translation>Les effectifs tiennent toujours</translation>
        </message>
        <message>
            <source>Swap: %1 for %2</source>
            <translation>Échanger&#x202f;: %1 contre %2</translation>
        </message>
        <message>
            <source>Leave %1 open</source>
            <translation>Laisser %1 ouvert</translation>
        </message>
    </context>
    <context>
        <name>Digest</name>
        <message numerus="yes">
            <source>%n pick(s)</source>
            <translation>
                <numerusform>%n choix</numerusform>
                <numerusform>%n choix</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of yours</source>
            <translation>
                <numerusform>dont %n à vous</numerusform>
                <numerusform>dont %n à vous</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trade(s)</source>
            <translation>
                <numerusform>%n échange</numerusform>
                <numerusform>%n échanges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to you</source>
            <translation>
                <numerusform>dont %n pour vous</numerusform>
                <numerusform>dont %n pour vous</numerusform>
            </translation>
        </message>
        <message>
            <source>the draft is over</source>
            <translation>la draft est terminée</translation>
        </message>
    </context>
    <context>
        <name>DraftFormat</name>
        <message>
            <source>Linear</source>
            <translation>Linéaire</translation>
        </message>
        <message>
            <source>Snake</source>
            <translation>Snake</translation>
        </message>
        <message>
            <source>Third-round reversal</source>
            <translation>Inversion au 3e tour</translation>
        </message>
        <message>
            <source>Given order</source>
            <translation>Ordre donné</translation>
        </message>
    </context>
    <context>
        <name>EventText</name>
        <message>
            <source>Somebody prepared for the draft, for his own eyes.</source>
            <translation>Quelqu’un s’est préparé à la draft, pour lui seul.</translation>
        </message>
        <message>
            <source>“%1” was set up: %2 teams, %3 rounds, %4 players.</source>
            <translation>«&#x202f;%1&#x202f;» est créée&#x202f;: %2 équipes, %3 tours, %4 joueurs.</translation>
        </message>
        <message>
            <source>On the clock at %1, without a limit: %2.</source>
            <translation>Au chrono au choix %1, sans limite&#x202f;: %2.</translation>
        </message>
        <message>
            <source>On the clock at %1 for %2: %3.</source>
            <translation>Au chrono au choix %1, avec %2&#x202f;: %3.</translation>
        </message>
        <message>
            <source>Pick %1: %2, %3, goes to %4</source>
            <translation>Choix %1&#x202f;: %2, %3, va à %4</translation>
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
            <translation>%1 (%2&#x202f;: %3).</translation>
        </message>
        <message>
            <source>Time ran out, the pick is still open: %1.</source>
            <translation>Temps écoulé, le choix reste ouvert&#x202f;: %1.</translation>
        </message>
        <message>
            <source>Time ran out, the next team may pick before %1.</source>
            <translation>Temps écoulé, l’équipe suivante peut choisir avant %1.</translation>
        </message>
        <message>
            <source>Time ran out, the program picks for %1.</source>
            <translation>Temps écoulé, le programme choisit pour %1.</translation>
        </message>
        <message>
            <source>The commissioner paused the draft.</source>
            <translation>Le commissaire a mis la draft en pause.</translation>
        </message>
        <message>
            <source>The draft is paused: the clock ran out while Warroom was closed or asleep.</source>
            <translation>La draft est en pause&#x202f;: le temps s’est écoulé pendant que Warroom était fermé ou en veille.</translation>
        </message>
        <message>
            <source>The commissioner took back pick %1: %2, %3</source>
            <translation>Le commissaire a annulé le choix %1&#x202f;: %2, %3</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <extracomment>One side of a trade: what it receives, the team</extracomment>
            <translation>%1 pour %2</translation>
        </message>
        <message>
            <source>Trade: %1.</source>
            <translation>Échange&#x202f;: %1.</translation>
        </message>
        <message>
            <source>The queue of %1 is empty.</source>
            <translation>File d’attente vide&#x202f;: %1.</translation>
        </message>
        <message numerus="yes">
            <source>The queue of %1: %n player(s), first %2.</source>
            <translation>
                <numerusform>File d’attente de %n joueur (%1), d’abord %2.</numerusform>
                <numerusform>File d’attente de %n joueurs (%1), d’abord %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>The draft is over: %1 picks in %2.</source>
            <translation>La draft est terminée&#x202f;: %1 choix en %2.</translation>
        </message>
        <message>
            <source>The draft begins: %1 rounds, %2 picks.</source>
            <translation>La draft commence&#x202f;: %1 tours, %2 choix.</translation>
        </message>
        <message>
            <source>The commissioner resumed the draft.</source>
            <translation>Le commissaire a repris la draft.</translation>
        </message>
        <message>
            <source>%1 takes part in this draft.</source>
            <extracomment>Who takes part: a person's name</extracomment>
            <translation>%1 participe à cette draft.</translation>
        </message>
        <message>
            <source>(erased)</source>
            <extracomment>In the place of a person's name or words that can't be read any more</extracomment>
            <translation>(effacé)</translation>
        </message>
        <message>
            <source>Time ran out, the pick comes after the others of the round: %1.</source>
            <translation>Temps écoulé, le choix passe après les autres du tour&#x202f;: %1.</translation>
        </message>
        <message>
            <source>The draft is paused before pick %1, as planned.</source>
            <translation>La draft se met en pause avant le choix %1, comme prévu.</translation>
        </message>
        <message>
            <source>%1 of the time bank used, %2 left: %3.</source>
            <translation>%1 pris sur la réserve de temps, reste %2&#x202f;: %3.</translation>
        </message>
        <message>
            <source>%1 goes back to the time bank, %2 in it: %3.</source>
            <translation>%1 de retour dans la réserve de temps, qui passe à %2&#x202f;: %3.</translation>
        </message>
        <message>
            <source>The commissioner takes %1 from the time bank, %2 left: %3</source>
            <translation>Le commissaire retire %1 de la réserve de temps, reste %2&#x202f;: %3</translation>
        </message>
        <message>
            <source>The commissioner adds %1 to the time bank, %2 in it: %3</source>
            <translation>Le commissaire ajoute %1 à la réserve de temps, qui passe à %2&#x202f;: %3</translation>
        </message>
        <message numerus="yes">
            <source>Time-out, %1 more, %n left: %2.</source>
            <translation>
                <numerusform>Temps mort, %1 de plus, reste %n&#x202f;: %2.</numerusform>
                <numerusform>Temps mort, %1 de plus, restent %n&#x202f;: %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>The commissioner takes %1 from the clock: %2</source>
            <translation>Le commissaire retire %1 du chrono&#x202f;: %2</translation>
        </message>
        <message>
            <source>The commissioner adds %1 to the clock: %2</source>
            <translation>Le commissaire ajoute %1 au chrono&#x202f;: %2</translation>
        </message>
        <message>
            <source>The program no longer picks for %1.</source>
            <translation>Le programme ne choisit plus pour %1.</translation>
        </message>
        <message numerus="yes">
            <source>Time ran out %n time(s) in a row, the program now picks for %1.</source>
            <translation>
                <numerusform>Temps écoulé, le programme choisit désormais pour %1.</numerusform>
                <numerusform>Temps écoulé %n fois de suite, le programme choisit désormais pour %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is this team's turn to nominate: %1.</source>
            <translation>À cette équipe de nommer&#x202f;: %1.</translation>
        </message>
        <message>
            <source>%1 is on the block, nominated for %2: %3.</source>
            <translation>%1 est en vente, nommé pour %2&#x202f;: %3.</translation>
        </message>
        <message>
            <source>Bids are open for %1.</source>
            <translation>Enchères ouvertes pendant %1.</translation>
        </message>
        <message>
            <source>A bid of %1: %2.</source>
            <translation>Offre de %1&#x202f;: %2.</translation>
        </message>
        <message>
            <source>The program bids up to %1 for %2.</source>
            <translation>Le programme enchérit jusqu’à %1 pour %2.</translation>
        </message>
        <message>
            <source>The program bids no more for %1.</source>
            <translation>Le programme n’enchérit plus pour %1.</translation>
        </message>
        <message>
            <source>Sold for %1: %2 to %3.</source>
            <translation>Vendu pour %1&#x202f;: %2 à %3.</translation>
        </message>
        <message>
            <source>The program runs this team from now on: %1</source>
            <translation>Le programme dirige désormais cette équipe&#x202f;: %1</translation>
        </message>
        <message>
            <source>A person runs this team from now on: %1</source>
            <translation>Une personne dirige désormais cette équipe&#x202f;: %1</translation>
        </message>
        <message>
            <source>Correction at %1: %2 belongs to %3</source>
            <translation>Correction à %1&#x202f;: %2 appartient à %3</translation>
        </message>
        <message>
            <source>Correction at %1: %2 instead of %3, %4</source>
            <translation>Correction à %1&#x202f;: %2 au lieu de %3, %4</translation>
        </message>
        <message>
            <source>%1; %2 takes the other player</source>
            <translation>%1&#x202f;; %2 prend l’autre joueur</translation>
        </message>
        <message>
            <source>%1; %2 is open again</source>
            <translation>%1&#x202f;; %2 est de nouveau ouvert</translation>
        </message>
        <message>
            <source>The order changes: %1</source>
            <translation>L’ordre change&#x202f;: %1</translation>
        </message>
        <message>
            <source>The commissioner ended the draft after %1 picks</source>
            <translation>Le commissaire a terminé la draft après %1 choix</translation>
        </message>
        <message>
            <source>%1 round %2 (%3)</source>
            <extracomment>A pick of a later season: the year, the round, whose it was at first</extracomment>
            <translation>%1 tour %2 (%3)</translation>
        </message>
        <message numerus="yes">
            <source>A lottery for the order is announced: %n team(s).</source>
            <translation>
                <numerusform>Un tirage de l’ordre est annoncé&#x202f;: %n équipe.</numerusform>
                <numerusform>Un tirage de l’ordre est annoncé&#x202f;: %n équipes.</numerusform>
            </translation>
        </message>
        <message>
            <source>The order was drawn: %1.</source>
            <translation>L’ordre a été tiré au sort&#x202f;: %1.</translation>
        </message>
        <message>
            <source>Offer declined: %1</source>
            <translation>Offre refusée&#x202f;: %1</translation>
        </message>
        <message>
            <source>Offer withdrawn: %1</source>
            <translation>Offre retirée&#x202f;: %1</translation>
        </message>
        <message>
            <source>Offer answered with another one: %1</source>
            <translation>Offre suivie d’une autre&#x202f;: %1</translation>
        </message>
        <message>
            <source>An offer was not answered in time</source>
            <translation>Une offre n’a pas reçu de réponse à temps</translation>
        </message>
        <message>
            <source>The commissioner forbids a trade</source>
            <translation>Le commissaire interdit un échange</translation>
        </message>
        <message>
            <source>An offer is void: %1 is used</source>
            <translation>Une offre est nulle&#x202f;: %1 est utilisé</translation>
        </message>
        <message>
            <source>The commissioner made a trade: %1</source>
            <translation>Le commissaire a fait un échange&#x202f;: %1</translation>
        </message>
        <message>
            <source>A trade is offered by %1: %2</source>
            <translation>Échange proposé par %1&#x202f;: %2</translation>
        </message>
        <message>
            <source>Offer accepted: %1.</source>
            <translation>Offre acceptée&#x202f;: %1.</translation>
        </message>
        <message>
            <source>%1 runs this team from now on: %2</source>
            <extracomment>A person's name, and the team</extracomment>
            <translation>%1 dirige désormais cette équipe&#x202f;: %2</translation>
        </message>
        <message>
            <source>An offer can no longer be fulfilled</source>
            <translation>Une offre ne peut plus être tenue</translation>
        </message>
        <message>
            <source>Something happened that only others may see.</source>
            <translation>Il s’est passé quelque chose que seuls d’autres peuvent voir.</translation>
        </message>
        <message>
            <source>Somebody</source>
            <extracomment>In the place of a name that is not known</extracomment>
            <translation>Quelqu’un</translation>
        </message>
        <message>
            <source>I like it</source>
            <translation>J’aime</translation>
        </message>
        <message>
            <source>Ha ha</source>
            <translation>Ha ha</translation>
        </message>
        <message>
            <source>Oh!</source>
            <translation>Oh&#x202f;!</translation>
        </message>
        <message>
            <source>Well done</source>
            <translation>Bien joué</translation>
        </message>
        <message>
            <source>%1 said: “%2”.</source>
            <translation>%1 a dit&#x202f;: «&#x202f;%2&#x202f;».</translation>
        </message>
        <message>
            <source>%1 answers a message: “%2”.</source>
            <translation>%1 répond à un message&#x202f;: «&#x202f;%2&#x202f;».</translation>
        </message>
        <message>
            <source>%1 takes back an answer: “%2”.</source>
            <translation>%1 retire une réponse&#x202f;: «&#x202f;%2&#x202f;».</translation>
        </message>
        <message>
            <source>The commissioner pinned a message.</source>
            <translation>Le commissaire a épinglé un message.</translation>
        </message>
        <message>
            <source>The commissioner no longer pins a message.</source>
            <translation>Le commissaire a retiré un message épinglé.</translation>
        </message>
        <message>
            <source>The commissioner gives a say to %1 again</source>
            <translation>Le commissaire rend la parole à %1</translation>
        </message>
        <message>
            <source>The commissioner mutes %1</source>
            <translation>Le commissaire réduit %1 au silence</translation>
        </message>
        <message>
            <source>The commissioner sends %1 away</source>
            <translation>Le commissaire renvoie %1</translation>
        </message>
        <message>
            <source>%1 would like it to go on: %2.</source>
            <extracomment>A person, and the team whose turn it is</extracomment>
            <translation>%1 aimerait que cela continue&#x202f;: %2.</translation>
        </message>
        <message>
            <source>Ready for the start: %1.</source>
            <translation>Prêt pour le départ&#x202f;: %1.</translation>
        </message>
        <message>
            <source>No longer ready for the start: %1.</source>
            <translation>Plus prêt pour le départ&#x202f;: %1.</translation>
        </message>
        <message>
            <source>%1 would like to run this team: %2.</source>
            <translation>%1 aimerait diriger cette équipe&#x202f;: %2.</translation>
        </message>
        <message>
            <source>%1 no longer asks for a team.</source>
            <translation>%1 ne demande plus d’équipe.</translation>
        </message>
        <message>
            <source>The draft does not begin by itself any more.</source>
            <translation>La draft ne commence plus d’elle-même.</translation>
        </message>
        <message>
            <source>The draft begins at %1.</source>
            <translation>La draft commence à %1.</translation>
        </message>
        <message>
            <source>%1 is a commissioner, too.</source>
            <translation>%1 est aussi commissaire.</translation>
        </message>
        <message>
            <source>%1 is no longer a commissioner.</source>
            <translation>%1 n’est plus commissaire.</translation>
        </message>
        <message>
            <source>The draft is hosted by %1.</source>
            <translation>L’hôte de la draft est %1.</translation>
        </message>
        <message>
            <source>The computer of %1 stands by to host.</source>
            <extracomment>%1 is a person whose computer is ready to host the draft, should its host go</extracomment>
            <translation>L’ordinateur de %1 se tient prêt à être l’hôte.</translation>
        </message>
        <message>
            <source>The computer of %1 could host.</source>
            <translation>L’ordinateur de %1 pourrait être l’hôte.</translation>
        </message>
        <message>
            <source>Nobody is named to follow the host.</source>
            <translation>Personne n’est désigné pour succéder à l’hôte.</translation>
        </message>
        <message>
            <source>The commissioner named who follows the host.</source>
            <translation>Le commissaire a désigné qui succède à l’hôte.</translation>
        </message>
        <message>
            <source>From now on the draft is hosted by %1.</source>
            <translation>Désormais, l’hôte de la draft est %1.</translation>
        </message>
    </context>
    <context>
        <name>ExpiryName</name>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>Passed (NFL)</source>
            <translation>Passe (NFL)</translation>
        </message>
        <message>
            <source>Autopick</source>
            <translation>Choix auto</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Reporté</translation>
        </message>
        <message>
            <source>It stays on the clock</source>
            <translation>Elle reste au chrono</translation>
        </message>
        <message>
            <source>The next team may pick before it</source>
            <translation>L’équipe suivante peut choisir avant elle</translation>
        </message>
        <message>
            <source>From its queue, else by the general manager</source>
            <translation>Dans sa file d’attente, sinon par le manager général</translation>
        </message>
        <message>
            <source>Its pick comes back once, after the others of the round</source>
            <translation>Son choix revient une fois, après les autres du tour</translation>
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
            <translation>moins d’une minute</translation>
        </message>
        <message>
            <source>about %1 min</source>
            <translation>environ %1 min</translation>
        </message>
        <message>
            <source>about %1 h</source>
            <translation>environ %1 h</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
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
            <translation>non utilisé</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Team or school</source>
            <translation>Équipe ou université</translation>
        </message>
        <message>
            <source>Average pick</source>
            <translation>Choix moyen</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>Palier</translation>
        </message>
        <message>
            <source>Bye week (not kept)</source>
            <translation>Repos (non conservé)</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>The same id</source>
            <translation>Le même id</translation>
        </message>
        <message>
            <source>The same name</source>
            <translation>Le même nom</translation>
        </message>
        <message>
            <source>The same name, spelled another way</source>
            <translation>Le même nom, écrit autrement</translation>
        </message>
        <message>
            <source>The same name; only one has the Jr. or III</source>
            <translation>Le même nom&#x202f;; un seul porte Jr. ou III</translation>
        </message>
        <message>
            <source>The same name; one is a nickname</source>
            <translation>Le même nom&#x202f;; l’un est un surnom</translation>
        </message>
        <message>
            <source>The same player as on line %1</source>
            <translation>Le même joueur qu’à la ligne %1</translation>
        </message>
        <message>
            <source>There is no name in this row</source>
            <translation>Il n’y a pas de nom sur cette ligne</translation>
        </message>
        <message>
            <source>new player</source>
            <translation>nouveau joueur</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>ignoré</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>à décider</translation>
        </message>
        <message>
            <source>You decided this</source>
            <translation>Vous l’avez décidé</translation>
        </message>
        <message>
            <source>Nobody known is called like this</source>
            <translation>Aucun joueur connu ne s’appelle ainsi</translation>
        </message>
        <message>
            <source>Somebody known is called much like this</source>
            <translation>Un joueur connu s’appelle presque ainsi</translation>
        </message>
        <message>
            <source>%1 found</source>
            <translation>trouvés&#x202f;: %1</translation>
        </message>
        <message>
            <source>%1 new</source>
            <translation>nouveaux&#x202f;: %1</translation>
        </message>
        <message>
            <source>%1 to decide</source>
            <translation>à décider&#x202f;: %1</translation>
        </message>
        <message>
            <source>%1 left out</source>
            <translation>ignorés&#x202f;: %1</translation>
        </message>
    </context>
    <context>
        <name>JoiningText</name>
        <message>
            <source>Nobody answers at this address. Is the draft still hosted, and are you in the same network?</source>
            <translation>Personne ne répond à cette adresse. La draft est-elle encore hébergée, et êtes-vous sur le même réseau&#x202f;?</translation>
        </message>
        <message>
            <source>Stop: another computer answers than the one you were invited to. Nothing was sent. Ask the host for a new link.</source>
            <translation>Stop&#x202f;: ce n’est pas l’ordinateur de votre invitation qui répond. Rien n’a été envoyé. Demandez un nouveau lien à l’hôte.</translation>
        </message>
        <message>
            <source>The host does not know this code. Ask for it once more.</source>
            <translation>L’hôte ne connaît pas ce code. Redemandez-le.</translation>
        </message>
        <message>
            <source>This invitation has ended. Ask the host for a new one.</source>
            <translation>Cette invitation a expiré. Demandez-en une autre à l’hôte.</translation>
        </message>
        <message>
            <source>As many as were invited are in already. Ask the host for another invitation.</source>
            <translation>Tous les invités sont déjà là. Demandez une autre invitation à l’hôte.</translation>
        </message>
        <message>
            <source>Somebody else was quicker: this team is taken. Choose another.</source>
            <translation>Quelqu’un a été plus rapide&#x202f;: cette équipe est prise. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>Too many wrong codes came from here. Wait a minute.</source>
            <translation>Trop de codes erronés sont venus d’ici. Attendez une minute.</translation>
        </message>
        <message>
            <source>This draft is over.</source>
            <translation>Cette draft est terminée.</translation>
        </message>
        <message>
            <source>Whoever answers there is no Warroom, or another version of it.</source>
            <translation>Ce qui répond là n’est pas Warroom, ou en est une autre version.</translation>
        </message>
        <message>
            <source>You are in, but what lets you in again cannot be written down. Is there room left on the disk?</source>
            <translation>Vous êtes entré, mais ce qui vous laissera revenir ne peut pas être enregistré. Reste-t-il de la place sur le disque&#x202f;?</translation>
        </message>
        <message>
            <source>This is no invitation. A link begins with warroom://, a code has eight letters and digits.</source>
            <translation>Ce n’est pas une invitation. Un lien commence par warroom://, un code a huit lettres et chiffres.</translation>
        </message>
        <message>
            <source>A code needs the host's address as well, as in 192.168.1.20.</source>
            <translation>Avec un code, il faut aussi l’adresse de l’hôte, par exemple 192.168.1.20.</translation>
        </message>
        <message>
            <source>The code is not complete: it has eight letters and digits.</source>
            <translation>Le code est incomplet&#x202f;: il a huit lettres et chiffres.</translation>
        </message>
        <message>
            <source>The end of the link is missing. Copy the whole of it.</source>
            <translation>La fin du lien manque. Copiez-le en entier.</translation>
        </message>
        <message>
            <source>Connecting to the host. Every pick is safe there.</source>
            <translation>Connexion à l’hôte. Tous les choix y sont en sécurité.</translation>
        </message>
        <message>
            <source>Connected; catching up with the draft.</source>
            <translation>Connecté&#x202f;; rattrapage de la draft.</translation>
        </message>
        <message numerus="yes">
            <source>No connection to the host. Every pick is safe there; trying again in %n s.</source>
            <extracomment>%n is a number of seconds</extracomment>
            <translation>
                <numerusform>Pas de connexion à l’hôte. Tous les choix y sont en sécurité&#x202f;; nouvel essai dans %n s.</numerusform>
                <numerusform>Pas de connexion à l’hôte. Tous les choix y sont en sécurité&#x202f;; nouvel essai dans %n s.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your keychain does not give back what lets you in: join anew with your invitation, or ask the host for one.</source>
            <translation>Votre trousseau ne rend pas ce qui vous laisse entrer&#x202f;: rejoignez de nouveau avec votre invitation, ou demandez-en une à l’hôte.</translation>
        </message>
        <message>
            <source>The host does not let you in any more. What you have seen stays here.</source>
            <translation>L’hôte ne vous laisse plus entrer. Ce que vous avez vu reste ici.</translation>
        </message>
        <message numerus="yes">
            <source>%n wish(es) of yours wait and will be sent once.</source>
            <translation>
                <numerusform>%n demande de votre part attend et sera envoyée une fois.</numerusform>
                <numerusform>%n demandes de votre part attendent et seront envoyées une fois.</numerusform>
            </translation>
        </message>
        <message>
            <source>The commissioner sent you away from this draft.</source>
            <translation>Le commissaire vous a renvoyé de cette draft.</translation>
        </message>
    </context>
    <context>
        <name>LobbySeat</name>
        <message>
            <source>Open seat</source>
            <translation>Place libre</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Ordinateur</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>prêt</translation>
        </message>
        <message>
            <source>choosing</source>
            <translation>en réflexion</translation>
        </message>
        <message>
            <source>away</source>
            <extracomment>Somebody who is not at a screen of the draft</extracomment>
            <translation>absent</translation>
        </message>
        <message>
            <source>open</source>
            <extracomment>A seat somebody is invited to</extracomment>
            <translation>libre</translation>
        </message>
        <message>
            <source>computer</source>
            <translation>ordinateur</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>The host</source>
            <translation>L’hôte</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>cet ordinateur</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>the host's computer</source>
            <translation>ordinateur de l’hôte</translation>
        </message>
        <message numerus="yes">
            <source>waiting %n min</source>
            <translation>
                <numerusform>absent depuis %n min</numerusform>
                <numerusform>absent depuis %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>not here</source>
            <translation>pas là</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>sans parole</translation>
        </message>
        <message>
            <source>commissioner</source>
            <translation>commissaire</translation>
        </message>
        <message>
            <source>you asked for it</source>
            <translation>demandée par vous</translation>
        </message>
    </context>
    <context>
        <name>PickTimeText</name>
        <message>
            <source>Write every time as minutes:seconds, for example 1:30, or in hours or days: 8h, 2d.</source>
            <translation>Écrivez chaque temps en minutes:secondes, par exemple 1:30, ou en heures ou jours&#x202f;: 8h, 2d.</translation>
        </message>
    </context>
    <context>
        <name>PlayerFact</name>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Over replacement</source>
            <translation>Sur remplaçant</translation>
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
            <translation>3-cone</translation>
        </message>
        <message>
            <source>Broad</source>
            <translation>Longueur</translation>
        </message>
        <message>
            <source>Shuttle</source>
            <translation>Shuttle</translation>
        </message>
        <message>
            <source>Bench</source>
            <translation>Couché</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Arm</source>
            <translation>Bras</translation>
        </message>
        <message>
            <source>Hand</source>
            <translation>Main</translation>
        </message>
    </context>
    <context>
        <name>PoolFormat</name>
        <message>
            <source>Fantasy players</source>
            <translation>Joueurs de fantasy</translation>
        </message>
        <message>
            <source>NFL draft class</source>
            <translation>Classe de la draft NFL</translation>
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
            <translation>Coureur</translation>
        </message>
        <message>
            <source>Wide receiver</source>
            <translation>Receveur</translation>
        </message>
        <message>
            <source>Tight end</source>
            <translation>Tight end</translation>
        </message>
        <message>
            <source>Offensive tackle</source>
            <translation>Tackle offensif</translation>
        </message>
        <message>
            <source>Interior offensive line</source>
            <translation>Ligne offensive intérieure</translation>
        </message>
        <message>
            <source>Edge rusher</source>
            <translation>Edge rusher</translation>
        </message>
        <message>
            <source>Defensive line</source>
            <translation>Ligne défensive</translation>
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
            <translation>Équipes spéciales</translation>
        </message>
    </context>
    <context>
        <name>PreflightText</name>
        <message>
            <source>Teams: %1</source>
            <translation>Équipes&#x202f;: %1</translation>
        </message>
        <message>
            <source>Order: %1 picks</source>
            <translation>Ordre&#x202f;: %1 choix</translation>
        </message>
        <message>
            <source>Players: %1 for %2 picks</source>
            <translation>Joueurs&#x202f;: %1 pour %2 choix</translation>
        </message>
        <message>
            <source>%1: %2 players for %3 places</source>
            <translation>%1&#x202f;: %2 joueurs pour %3 places</translation>
        </message>
        <message>
            <source>Rosters: %1 places for %2 picks</source>
            <translation>Effectifs&#x202f;: %1 places pour %2 choix</translation>
        </message>
        <message>
            <source>Keepers: %1</source>
            <translation>Keepers&#x202f;: %1</translation>
        </message>
        <message>
            <source>Clock: off</source>
            <translation>Chrono&#x202f;: aucun</translation>
        </message>
        <message>
            <source>Clock: on</source>
            <translation>Chrono&#x202f;: actif</translation>
        </message>
        <message>
            <source>Auction: %1 places are sold</source>
            <translation>Enchère&#x202f;: %1 places à vendre</translation>
        </message>
        <message>
            <source>Trades</source>
            <translation>Échanges</translation>
        </message>
    </context>
    <context>
        <name>ReasonText</name>
        <message>
            <source>fills the most urgent need, %1</source>
            <translation>comble le besoin le plus urgent, %1</translation>
        </message>
        <message>
            <source>fills a need, %1</source>
            <translation>comble un besoin, %1</translation>
        </message>
        <message>
            <source>fills need number %1, %2</source>
            <translation>comble le besoin numéro %1, %2</translation>
        </message>
        <message>
            <source>liked by its general manager</source>
            <translation>favori de son manager général</translation>
        </message>
        <message>
            <source>liked by its general manager, number %1 of those left</source>
            <translation>favori de son manager général, numéro %1 de ceux qui restent</translation>
        </message>
        <message>
            <source>first left in its queue</source>
            <translation>le premier restant de sa file d’attente</translation>
        </message>
        <message>
            <source>the best player left</source>
            <translation>le meilleur joueur restant</translation>
        </message>
        <message>
            <source>should have been gone long ago</source>
            <translation>aurait dû partir depuis longtemps</translation>
        </message>
        <message>
            <source>from the queue</source>
            <translation>file d’attente</translation>
        </message>
        <message>
            <source>autopick</source>
            <translation>choix auto</translation>
        </message>
        <message>
            <source>general manager</source>
            <translation>manager général</translation>
        </message>
        <message>
            <source>entered by the commissioner</source>
            <translation>saisi par le commissaire</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>gardé</translation>
        </message>
        <message>
            <source>bought</source>
            <translation>acheté</translation>
        </message>
        <message>
            <source>Autopick would take %1, %2.</source>
            <translation>Le choix auto prendrait %1, %2.</translation>
        </message>
        <message>
            <source>Autopick would take %1, %2: %3.</source>
            <translation>Le choix auto prendrait %1, %2&#x202f;: %3.</translation>
        </message>
        <message>
            <source>from its own ranking</source>
            <translation>de son propre classement</translation>
        </message>
        <message>
            <source>you avoid him, but nobody else fits</source>
            <translation>vous l’évitez, mais personne d’autre ne convient</translation>
        </message>
        <message>
            <source>a target, number %1 in your ranking</source>
            <translation>une cible, numéro %1 de votre classement</translation>
        </message>
        <message>
            <source>number %1 in your ranking</source>
            <translation>numéro %1 de votre classement</translation>
        </message>
    </context>
    <context>
        <name>RejectionText</name>
        <message>
            <source>There is no such draft yet.</source>
            <translation>Cette draft n’existe pas encore.</translation>
        </message>
        <message>
            <source>This draft exists already.</source>
            <translation>Cette draft existe déjà.</translation>
        </message>
        <message>
            <source>The draft has started already.</source>
            <translation>La draft a déjà commencé.</translation>
        </message>
        <message>
            <source>The draft has not started yet.</source>
            <translation>La draft n’a pas encore commencé.</translation>
        </message>
        <message>
            <source>The draft is paused. Resume it first.</source>
            <translation>La draft est en pause. Reprenez-la d’abord.</translation>
        </message>
        <message>
            <source>The draft is not paused.</source>
            <translation>La draft n’est pas en pause.</translation>
        </message>
        <message>
            <source>The draft is over.</source>
            <translation>La draft est terminée.</translation>
        </message>
        <message>
            <source>You do not run this team.</source>
            <translation>Vous ne dirigez pas cette équipe.</translation>
        </message>
        <message>
            <source>Only the commissioner may do this.</source>
            <translation>Seul le commissaire peut faire cela.</translation>
        </message>
        <message>
            <source>This team is not on the clock.</source>
            <translation>Cette équipe n’est pas au chrono.</translation>
        </message>
        <message>
            <source>This team is not in the draft.</source>
            <translation>Cette équipe n’est pas dans la draft.</translation>
        </message>
        <message>
            <source>This player is not in the draft.</source>
            <translation>Ce joueur n’est pas dans la draft.</translation>
        </message>
        <message>
            <source>This pick is not in the draft.</source>
            <translation>Ce choix n’est pas dans la draft.</translation>
        </message>
        <message>
            <source>This player is already taken.</source>
            <translation>Ce joueur est déjà pris.</translation>
        </message>
        <message>
            <source>The clock is still running.</source>
            <translation>Le chrono tourne encore.</translation>
        </message>
        <message>
            <source>There is no pick to take back.</source>
            <translation>Il n’y a aucun choix à annuler.</translation>
        </message>
        <message>
            <source>A trade needs two different teams.</source>
            <translation>Un échange demande deux équipes différentes.</translation>
        </message>
        <message>
            <source>Both teams must give something.</source>
            <translation>Les deux équipes doivent donner quelque chose.</translation>
        </message>
        <message>
            <source>A team would give a pick it does not own.</source>
            <translation>Une équipe donnerait un choix qui n’est pas à elle.</translation>
        </message>
        <message>
            <source>A pick in this trade has been used already.</source>
            <translation>Un choix de cet échange a déjà été utilisé.</translation>
        </message>
        <message>
            <source>The other team declines the trade.</source>
            <translation>L’autre équipe refuse l’échange.</translation>
        </message>
        <message>
            <source>This draft format is not known here.</source>
            <translation>Ce format de draft est inconnu ici.</translation>
        </message>
        <message>
            <source>A draft needs at least two teams.</source>
            <translation>Une draft demande au moins deux équipes.</translation>
        </message>
        <message>
            <source>Two teams have the same letters.</source>
            <translation>Deux équipes ont les mêmes lettres.</translation>
        </message>
        <message>
            <source>A draft needs at least one round.</source>
            <translation>Une draft demande au moins un tour.</translation>
        </message>
        <message>
            <source>The order of picks is not complete.</source>
            <translation>L’ordre des choix n’est pas complet.</translation>
        </message>
        <message>
            <source>There are fewer players than picks.</source>
            <translation>Il y a moins de joueurs que de choix.</translation>
        </message>
        <message>
            <source>A player is in the list twice.</source>
            <translation>Un joueur est deux fois dans la liste.</translation>
        </message>
        <message>
            <source>This is a replay. Nothing can be changed in it.</source>
            <translation>C’est un replay. Rien ne peut y être changé.</translation>
        </message>
        <message>
            <source>Nothing was recorded: %1</source>
            <translation>Rien n’a été enregistré&#x202f;: %1</translation>
        </message>
        <message>
            <source>A name has 1 to 60 characters, all of which can be seen.</source>
            <translation>Un nom a de 1 à 60 caractères, tous visibles.</translation>
        </message>
        <message>
            <source>Time per pick must be between one second and a week.</source>
            <translation>Le temps par choix doit aller d’une seconde à une semaine.</translation>
        </message>
        <message>
            <source>A time bank holds at most a week.</source>
            <translation>Une réserve de temps contient au plus une semaine.</translation>
        </message>
        <message>
            <source>A team has at most 10 time-outs, of a second to a day each.</source>
            <translation>Une équipe a au plus 10 temps morts, d’une seconde à un jour chacun.</translation>
        </message>
        <message>
            <source>Autopick for good begins after 1 to 100 expiries in a row.</source>
            <translation>Le choix auto permanent commence après 1 à 100 temps écoulés de suite.</translation>
        </message>
        <message>
            <source>A planned pause is before a round or pick this draft does not have.</source>
            <translation>Une pause prévue précède un tour ou un choix que cette draft n’a pas.</translation>
        </message>
        <message>
            <source>Quiet hours need a beginning, an end and a known time zone, and leave at least an hour of the day.</source>
            <translation>Les heures calmes demandent un début, une fin et un fuseau horaire connu, et laissent au moins une heure par jour.</translation>
        </message>
        <message>
            <source>There is no clock to change.</source>
            <translation>Il n’y a pas de chrono à changer.</translation>
        </message>
        <message>
            <source>The time is up already.</source>
            <translation>Le temps est déjà écoulé.</translation>
        </message>
        <message>
            <source>This team has no time-out left.</source>
            <translation>Cette équipe n’a plus de temps mort.</translation>
        </message>
        <message>
            <source>There is no time left to take.</source>
            <translation>Il ne reste pas de temps à retirer.</translation>
        </message>
        <message>
            <source>Time can be changed by up to a week, and nobody can have more than two.</source>
            <translation>Le temps peut changer d’une semaine au plus, et personne ne peut en avoir plus de deux.</translation>
        </message>
        <message>
            <source>A reason has at most 200 characters, all of which can be seen.</source>
            <translation>Un motif a au plus 200 caractères, tous visibles.</translation>
        </message>
        <message>
            <source>The program does not pick for this team.</source>
            <translation>Le programme ne choisit pas pour cette équipe.</translation>
        </message>
        <message>
            <source>The roster has no room for a whole draft, or a place without positions.</source>
            <translation>L’effectif n’a pas de place pour toute une draft, ou une place est sans poste.</translation>
        </message>
        <message>
            <source>There is no place left on the roster for this player.</source>
            <translation>Il ne reste pas de place dans l’effectif pour ce joueur.</translation>
        </message>
        <message>
            <source>The team has as many players of this position as it may have.</source>
            <translation>L’équipe a déjà le nombre maximal de joueurs à ce poste.</translation>
        </message>
        <message>
            <source>A keeper needs a player of the pool and an own pick, or a price.</source>
            <translation>Un keeper demande un joueur de la liste et un choix à soi, ou un prix.</translation>
        </message>
        <message>
            <source>A player is kept twice.</source>
            <translation>Un joueur est gardé deux fois.</translation>
        </message>
        <message>
            <source>The keepers of a team cost more than it can pay.</source>
            <translation>Les keepers d’une équipe coûtent plus qu’elle ne peut payer.</translation>
        </message>
        <message>
            <source>Two keepers take the same pick.</source>
            <translation>Deux keepers prennent le même choix.</translation>
        </message>
        <message>
            <source>This player is kept by another team.</source>
            <translation>Ce joueur est gardé par une autre équipe.</translation>
        </message>
        <message>
            <source>The auction's money, times or places do not work together.</source>
            <translation>L’argent, les temps ou les places de l’enchère ne vont pas ensemble.</translation>
        </message>
        <message>
            <source>Nothing is sold in this draft.</source>
            <translation>Rien n’est vendu dans cette draft.</translation>
        </message>
        <message>
            <source>Another team nominates now.</source>
            <translation>C’est à une autre équipe de nommer.</translation>
        </message>
        <message>
            <source>No more players fit on the block now.</source>
            <translation>Aucun autre joueur ne peut être mis en vente maintenant.</translation>
        </message>
        <message>
            <source>This player is not on the block.</source>
            <translation>Ce joueur n’est pas en vente.</translation>
        </message>
        <message>
            <source>Bids are still open.</source>
            <translation>Les enchères sont encore ouvertes.</translation>
        </message>
        <message>
            <source>A bid must be higher than the one before.</source>
            <translation>Une offre doit dépasser la précédente.</translation>
        </message>
        <message>
            <source>The team could not fill its roster with what is left.</source>
            <translation>Avec le reste, l’équipe ne pourrait pas compléter son effectif.</translation>
        </message>
        <message>
            <source>The bid is not on a step allowed here.</source>
            <translation>L’offre n’est pas sur un palier permis.</translation>
        </message>
        <message>
            <source>The highest bid is the team's own.</source>
            <translation>La plus haute offre est déjà celle de l’équipe.</translation>
        </message>
        <message>
            <source>This player is on the block.</source>
            <translation>Ce joueur est en vente.</translation>
        </message>
        <message>
            <source>The auction is not over yet.</source>
            <translation>L’enchère n’est pas encore finie.</translation>
        </message>
        <message>
            <source>The rules for trades do not work together.</source>
            <translation>Les règles des échanges ne vont pas ensemble.</translation>
        </message>
        <message>
            <source>This offer does not stand any more.</source>
            <translation>Cette offre ne tient plus.</translation>
        </message>
        <message>
            <source>The offer still has time.</source>
            <translation>L’offre a encore du temps.</translation>
        </message>
        <message>
            <source>This team has no part in the trade.</source>
            <translation>Cette équipe ne participe pas à l’échange.</translation>
        </message>
        <message>
            <source>This team has agreed already.</source>
            <translation>Cette équipe a déjà accepté.</translation>
        </message>
        <message>
            <source>All have agreed; only the commissioner can stop it now.</source>
            <translation>Tous ont accepté&#x202f;; seul le commissaire peut encore l’empêcher.</translation>
        </message>
        <message>
            <source>A team would give a player it does not have.</source>
            <translation>Une équipe donnerait un joueur qu’elle n’a pas.</translation>
        </message>
        <message>
            <source>Players are not traded in this draft.</source>
            <translation>On n’échange pas de joueurs dans cette draft.</translation>
        </message>
        <message>
            <source>Something in the trade goes to no other team.</source>
            <translation>Quelque chose dans l’échange ne va à aucune autre équipe.</translation>
        </message>
        <message>
            <source>The same offer stands already.</source>
            <translation>La même offre tient déjà.</translation>
        </message>
        <message>
            <source>There is no selection to correct here.</source>
            <translation>Il n’y a pas de choix à corriger ici.</translation>
        </message>
        <message>
            <source>The selection is so already.</source>
            <translation>Le choix est déjà ainsi.</translation>
        </message>
        <message>
            <source>This player was taken with another pick.</source>
            <translation>Ce joueur a été pris avec un autre choix.</translation>
        </message>
        <message>
            <source>Only open picks can be moved.</source>
            <translation>Seuls les choix ouverts peuvent être déplacés.</translation>
        </message>
        <message>
            <source>The order is so already.</source>
            <translation>L’ordre est déjà celui-ci.</translation>
        </message>
        <message>
            <source>The team is run so already.</source>
            <translation>L’équipe est déjà dirigée ainsi.</translation>
        </message>
        <message>
            <source>Somebody else has this team.</source>
            <translation>Quelqu’un d’autre a cette équipe.</translation>
        </message>
        <message>
            <source>No lottery was announced.</source>
            <translation>Aucun tirage n’a été annoncé.</translation>
        </message>
        <message>
            <source>The seed is not the one that was announced.</source>
            <translation>La graine n’est pas celle annoncée.</translation>
        </message>
        <message>
            <source>A keeper takes this pick.</source>
            <translation>Un keeper prend ce choix.</translation>
        </message>
        <message>
            <source>Every team needs its lots once, and as many picks of each round as the others.</source>
            <translation>Chaque équipe a besoin de ses lots une fois, et d’autant de choix par tour que les autres.</translation>
        </message>
        <message>
            <source>Only you can rank, mark and note for yourself.</source>
            <translation>Vous seul pouvez classer, marquer et noter pour vous.</translation>
        </message>
        <message>
            <source>There is no such place in your ranking.</source>
            <translation>Cette place n’existe pas dans votre classement.</translation>
        </message>
        <message>
            <source>A note has at most 2000 characters.</source>
            <translation>Une note a au plus 2000 caractères.</translation>
        </message>
        <message>
            <source>The commissioner sent you away from this draft.</source>
            <translation>Le commissaire vous a renvoyé de cette draft.</translation>
        </message>
        <message>
            <source>The commissioner muted you.</source>
            <translation>Le commissaire vous a réduit au silence.</translation>
        </message>
        <message>
            <source>A message is one line of at most 500 characters.</source>
            <translation>Un message est une ligne de 500 caractères au plus.</translation>
        </message>
        <message>
            <source>That was much at once. Wait a few seconds.</source>
            <translation>Cela fait beaucoup d’un coup. Attendez quelques secondes.</translation>
        </message>
        <message>
            <source>There is no such message.</source>
            <translation>Ce message n’existe pas.</translation>
        </message>
        <message>
            <source>There is no such person in this draft.</source>
            <translation>Cette personne n’est pas dans cette draft.</translation>
        </message>
        <message>
            <source>This cannot be done to yourself or to another commissioner.</source>
            <translation>Cela ne se fait ni à vous-même ni à un autre commissaire.</translation>
        </message>
        <message>
            <source>This team was nudged a moment ago.</source>
            <translation>Cette équipe a été relancée à l’instant.</translation>
        </message>
        <message>
            <source>A start is planned for a moment to come, within 60 days.</source>
            <translation>Un départ se prévoit pour un moment à venir, dans les 60 jours.</translation>
        </message>
        <message>
            <source>Another computer hosts this draft now.</source>
            <translation>Un autre ordinateur est maintenant l’hôte de cette draft.</translation>
        </message>
        <message>
            <source>This draft is not hosted with encryption.</source>
            <translation>Cette draft n’est pas hébergée avec chiffrement.</translation>
        </message>
        <message>
            <source>This computer cannot be taken for a host.</source>
            <translation>Cet ordinateur ne peut pas devenir l’hôte.</translation>
        </message>
        <message>
            <source>This computer has not offered to host.</source>
            <translation>Cet ordinateur ne s’est pas proposé comme hôte.</translation>
        </message>
        <message>
            <source>This computer hosts the draft already.</source>
            <translation>Cet ordinateur est déjà l’hôte de la draft.</translation>
        </message>
        <message>
            <source>This computer is not ready to take over yet.</source>
            <translation>Cet ordinateur n’est pas encore prêt à prendre le relais.</translation>
        </message>
        <message>
            <source>Not enough people want to go on without the host.</source>
            <translation>Il n’y a pas encore assez de personnes qui veulent continuer sans l’hôte.</translation>
        </message>
    </context>
    <context>
        <name>SlotWords</name>
        <message>
            <source>Pick %1 · round %2</source>
            <translation>Choix %1 · tour %2</translation>
        </message>
        <message>
            <source>%1 round %2</source>
            <extracomment>A pick of a later draft: the year, the round</extracomment>
            <translation>%1 tour %2</translation>
        </message>
        <message>
            <source>next year, counted one round later</source>
            <translation>l’an prochain, compté un tour plus tard</translation>
        </message>
        <message>
            <source>in %1 years, counted %1 rounds later</source>
            <translation>dans %1 ans, compté %1 tours plus tard</translation>
        </message>
    </context>
    <context>
        <name>StandstillText</name>
        <message>
            <source>The draft stands still: there is no room left for %1. Make room on that disk, and it goes on.</source>
            <translation>La draft est arrêtée&#x202f;: il n’y a plus de place pour %1. Libérez de la place sur ce disque et elle continuera.</translation>
        </message>
        <message>
            <source>The draft stands still: %1 may not be written. Allow it, and the draft goes on.</source>
            <translation>La draft est arrêtée&#x202f;: impossible d’écrire dans %1. Autorisez-le et la draft continuera.</translation>
        </message>
        <message>
            <source>The draft stands still: %1 is in use by another program or out of reach. End that, and the draft goes on.</source>
            <translation>La draft est arrêtée&#x202f;: %1 est occupé par un autre programme ou hors d’atteinte. Mettez-y fin et la draft continuera.</translation>
        </message>
        <message>
            <source>The draft stands still: %1 is damaged. Keep a copy of the file, and check it with &quot;warroomd verify&quot;.</source>
            <translation>La draft est arrêtée&#x202f;: %1 est endommagé. Gardez une copie du fichier et vérifiez-le avec «&#x202f;warroomd verify&#x202f;».</translation>
        </message>
        <message>
            <source>The draft stands still: it has gone on elsewhere, in %1. Go Home and open it again.</source>
            <translation>La draft est arrêtée&#x202f;: elle a continué ailleurs, dans %1. Allez à l’accueil et rouvrez-la.</translation>
        </message>
        <message>
            <source>The draft stands still: what comes next does not fit into %1. Go Home and open it again.</source>
            <translation>La draft est arrêtée&#x202f;: la suite ne correspond pas à %1. Allez à l’accueil et rouvrez-la.</translation>
        </message>
        <message>
            <source>the file of your drafts</source>
            <translation>le fichier de vos drafts</translation>
        </message>
    </context>
    <context>
        <name>StartChecks</name>
        <message>
            <source>Order drawn by lot and published</source>
            <translation>Ordre tiré au sort et publié</translation>
        </message>
        <message>
            <source>The order was announced and not drawn yet</source>
            <translation>Le tirage de l’ordre est annoncé et reste à faire</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s) open: the computer takes them</source>
            <translation>
                <numerusform>%n place libre&#x202f;: l’ordinateur la prend</numerusform>
                <numerusform>%n places libres&#x202f;: l’ordinateur les prend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are away</source>
            <translation>
                <numerusform>%n autre est absent</numerusform>
                <numerusform>%n autres sont absents</numerusform>
            </translation>
        </message>
        <message>
            <source>Not ready yet: %1</source>
            <translation>Pas encore prêts&#x202f;: %1</translation>
        </message>
        <message>
            <source>Everybody is ready</source>
            <translation>Tout le monde est prêt</translation>
        </message>
        <message>
            <source>%1 is not here</source>
            <translation>%1 n’est pas là</translation>
        </message>
        <message numerus="yes">
            <source>%1 has been away for %n minute(s)</source>
            <translation>
                <numerusform>%1 est absent depuis %n minute</numerusform>
                <numerusform>%1 est absent depuis %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SuccessionText</name>
        <message>
            <source>you</source>
            <extracomment>One of those who want a computer to host: the person who reads this</extracomment>
            <translation>vous</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>%1's computer</source>
            <translation>L’ordinateur de %1</translation>
        </message>
        <message>
            <source>%1 has everything up to pick %2; here it is pick %3.</source>
            <extracomment>A computer, the number of a pick, and of a later one</extracomment>
            <translation>%1 a tout jusqu’au choix %2&#x202f;; ici, c’est le choix %3.</translation>
        </message>
        <message numerus="yes">
            <source>%1 has all but the last %n thing(s) that happened.</source>
            <extracomment>%1 is a computer, %n a number of events</extracomment>
            <translation>
                <numerusform>%1 a tout, sauf le dernier événement.</numerusform>
                <numerusform>%1 a tout, sauf les %n derniers événements.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has everything up to pick %2.</source>
            <translation>%1 a tout jusqu’au choix %2.</translation>
        </message>
        <message>
            <source>%1 has everything.</source>
            <translation>%1 a tout.</translation>
        </message>
        <message>
            <source>%1: %2 of %3 needed (%4).</source>
            <extracomment>A computer, how many want it, how many must, and their names</extracomment>
            <translation>%1&#x202f;: %2 sur %3 nécessaires (%4).</translation>
        </message>
        <message numerus="yes">
            <source>It goes on as soon as %n people want the same computer.</source>
            <translation>
                <numerusform>Cela continue dès qu’une personne le souhaite.</numerusform>
                <numerusform>Cela continue dès que %n personnes veulent le même ordinateur.</numerusform>
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
            <translation>Équilibré</translation>
        </message>
        <message>
            <source>Best player available</source>
            <translation>Le meilleur disponible</translation>
        </message>
        <message>
            <source>Needs first</source>
            <translation>Les besoins d’abord</translation>
        </message>
        <message>
            <source>Builds the trenches</source>
            <translation>Bâtit les lignes</translation>
        </message>
        <message>
            <source>Skill positions first</source>
            <translation>Les porteurs de balle d’abord</translation>
        </message>
        <message>
            <source>Defence first</source>
            <translation>La défense d’abord</translation>
        </message>
        <message>
            <source>Gambler</source>
            <translation>Flambeur</translation>
        </message>
    </context>
    <context>
        <name>TradeWords</name>
        <message>
            <source>Choose what you give and what you get.</source>
            <translation>Choisissez ce que vous donnez et recevez.</translation>
        </message>
        <message>
            <source>Choose what you get from the %1.</source>
            <translation>Choisissez ce que vous recevez (%1).</translation>
        </message>
        <message>
            <source>Choose what you give.</source>
            <translation>Choisissez ce que vous donnez.</translation>
        </message>
        <message>
            <source>Even within %1 %.</source>
            <translation>Équilibré à %1&#x202f;% près.</translation>
        </message>
        <message>
            <source>You give %1 % more than you get.</source>
            <translation>Vous donnez %1&#x202f;% de plus que vous ne recevez.</translation>
        </message>
        <message>
            <source>You get %1 % more than you give.</source>
            <translation>Vous recevez %1&#x202f;% de plus que vous ne donnez.</translation>
        </message>
        <message>
            <source>%1 calls it even.</source>
            <translation>%1 le juge équilibré.</translation>
        </message>
        <message>
            <source>By %1 you give %2 % more.</source>
            <translation>Selon %1, vous donnez %2&#x202f;% de plus.</translation>
        </message>
        <message>
            <source>By %1 the %2 give %3 % more.</source>
            <translation>Selon %1, %3&#x202f;% de plus côté %2.</translation>
        </message>
        <message>
            <source>“We have a deal.”</source>
            <translation>«&#x202f;Marché conclu.&#x202f;»</translation>
        </message>
        <message>
            <source>“That is close. Add %1 and it is done.”</source>
            <translation>«&#x202f;Presque. Ajoutez %1 et c’est conclu.&#x202f;»</translation>
        </message>
        <message>
            <source>“No. We would give up %1 points for %2, and that is too much.”</source>
            <translation>«&#x202f;Non. Nous donnerions %1 points pour %2, c’est trop.&#x202f;»</translation>
        </message>
        <message>
            <source>%1 offers %2 to %3 for %4</source>
            <extracomment>A team, what it gives, another team, what that gives</extracomment>
            <translation>%1 offre %2 à %3 contre %4</translation>
        </message>
        <message>
            <source>%1 offers: %2</source>
            <translation>%1 propose&#x202f;: %2</translation>
        </message>
        <message>
            <source>An offer stands until it is answered. The clock keeps running.</source>
            <translation>Une offre tient jusqu’à la réponse. Le chrono tourne.</translation>
        </message>
        <message>
            <source>Offer stands for %1 · the clock keeps running</source>
            <translation>L’offre tient %1 · le chrono tourne</translation>
        </message>
        <message>
            <source>%1 declined the offer.</source>
            <translation>%1 a refusé l’offre.</translation>
        </message>
        <message>
            <source>Nobody answered the offer in time.</source>
            <translation>Personne n’a répondu à temps.</translation>
        </message>
        <message>
            <source>The commissioner forbids it: %1</source>
            <translation>Le commissaire l’interdit&#x202f;: %1</translation>
        </message>
        <message>
            <source>The commissioner forbids it.</source>
            <translation>Le commissaire l’interdit.</translation>
        </message>
        <message>
            <source>The offer is void: something in it was used or traded.</source>
            <translation>L’offre est nulle&#x202f;: un élément a été utilisé ou échangé.</translation>
        </message>
        <message>
            <source>“We still look for help at %1. That is close. Add %2 and it is done.”</source>
            <extracomment>A position as letters, a pick</extracomment>
            <translation>«&#x202f;Nous cherchons encore de l’aide au poste %1. C’est presque ça. Ajoutez %2 et c’est fait.&#x202f;»</translation>
        </message>
        <message>
            <source>“No. We would give up %1 for %2, and that is too much.”</source>
            <translation>«&#x202f;Non. Nous donnerions %1 contre %2, et c’est trop.&#x202f;»</translation>
        </message>
    </context>
    <context>
        <name>warroom::AdjustPanel</name>
        <message>
            <source>Whose time</source>
            <translation>Le temps de qui</translation>
        </message>
        <message>
            <source>Bank: %1</source>
            <translation>Réserve&#x202f;: %1</translation>
        </message>
        <message>
            <source>The clock</source>
            <translation>Le chrono</translation>
        </message>
        <message>
            <source>Time to add or take, minutes:seconds</source>
            <translation>Temps à ajouter ou retirer, minutes:secondes</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Reason, if there is one</source>
            <translation>Motif, s’il y en a un</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add time</source>
            <translation>Ajouter du temps</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Take time</source>
            <translation>Retirer du temps</translation>
        </message>
    </context>
    <context>
        <name>warroom::AnalysisPage</name>
        <message>
            <source>No picks yet. The charts appear with the first one.</source>
            <translation>Pas encore de choix. Les graphiques apparaissent avec le premier.</translation>
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
            <translation>Prochains à nommer</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>Vendus</translation>
        </message>
        <message>
            <source>max %1, %2 open</source>
            <translation>max. %1, %2 à pourvoir</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>encore personne</translation>
        </message>
        <message>
            <source>largest legal bid</source>
            <translation>plus haute offre permise</translation>
        </message>
    </context>
    <context>
        <name>warroom::AuctionEditor</name>
        <message>
            <source>%1: %2</source>
            <extracomment>A team and its money</extracomment>
            <translation>%1&#x202f;: %2</translation>
        </message>
        <message>
            <source>Money of a team</source>
            <translation>Argent d’une équipe</translation>
        </message>
        <message>
            <source>Least bid</source>
            <translation>Offre minimale</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Palier</translation>
        </message>
        <message>
            <source>Time to nominate</source>
            <translation>Temps pour nommer</translation>
        </message>
        <message>
            <source>Time to bid</source>
            <translation>Temps pour enchérir</translation>
        </message>
        <message>
            <source>A bid leaves at least</source>
            <translation>Une offre laisse au moins</translation>
        </message>
        <message>
            <source>Rounds sold</source>
            <translation>Tours vendus</translation>
        </message>
        <message>
            <source>Nominating</source>
            <translation>Nominations</translation>
        </message>
        <message>
            <source>Players at once</source>
            <translation>Joueurs à la fois</translation>
        </message>
        <message>
            <source> s</source>
            <extracomment>Seconds, behind a number</extracomment>
            <translation> s</translation>
        </message>
        <message>
            <source>no clock</source>
            <translation>sans chrono</translation>
        </message>
        <message>
            <source>Straight</source>
            <translation>Fixe</translation>
        </message>
        <message>
            <source>Snake</source>
            <translation>Serpentin</translation>
        </message>
        <message>
            <source>Team with other money</source>
            <translation>Équipe au budget différent</translation>
        </message>
        <message>
            <source>Money of this team</source>
            <translation>Argent de cette équipe</translation>
        </message>
        <message>
            <source>Give other money</source>
            <translation>Donner un autre budget</translation>
        </message>
    </context>
    <context>
        <name>warroom::BalanceBar</name>
        <message>
            <source>You give %1, you get %2</source>
            <translation>Vous donnez %1, vous recevez %2</translation>
        </message>
    </context>
    <context>
        <name>warroom::BidControls</name>
        <message>
            <source>Bid for</source>
            <translation>Enchérir pour</translation>
        </message>
        <message>
            <source>Your bid: %1</source>
            <translation>Votre offre&#x202f;: %1</translation>
        </message>
        <message>
            <source>Bid %1</source>
            <translation>Offrir %1</translation>
        </message>
        <message>
            <source>Bid one step more (B)</source>
            <translation>Offrir un palier de plus (B)</translation>
        </message>
        <message>
            <source>+%1</source>
            <translation>+%1</translation>
        </message>
        <message>
            <source>Bid %1 (+)</source>
            <translation>Offrir %1 (+)</translation>
        </message>
        <message>
            <source>My limit</source>
            <translation>Ma limite</translation>
        </message>
        <message>
            <source>Up to where the program bids for you (L, then Enter)</source>
            <translation>Jusqu’où le programme enchérit pour vous (L, puis Entrée)</translation>
        </message>
        <message>
            <source>My limit: %1</source>
            <translation>Ma limite&#x202f;: %1</translation>
        </message>
        <message>
            <source>Set my limit</source>
            <translation>Fixer ma limite</translation>
        </message>
        <message>
            <source>No more</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>The program stops bidding for you (−)</source>
            <translation>Le programme n’enchérit plus pour vous (−)</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>Vendus</translation>
        </message>
        <message>
            <source>Let the hammer fall for the highest bid</source>
            <translation>Adjuger à la plus haute offre</translation>
        </message>
    </context>
    <context>
        <name>warroom::BlockCard</name>
        <message>
            <source>On the block · nominated by %1</source>
            <translation>En vente · nommé par %1</translation>
        </message>
        <message>
            <source>High bid · %1</source>
            <translation>Meilleure offre · %1</translation>
        </message>
        <message>
            <source>a bid resets to %1</source>
            <translation>une offre remet à %1</translation>
        </message>
        <message>
            <source>On the block</source>
            <translation>En vente</translation>
        </message>
        <message>
            <source>Nobody is on the block.</source>
            <translation>Personne n’est en vente.</translation>
        </message>
        <message>
            <source>%1 nominates</source>
            <translation>%1 nomme</translation>
        </message>
        <message>
            <source>The auction has not begun yet.</source>
            <translation>L’enchère n’a pas encore commencé.</translation>
        </message>
        <message>
            <source>Nominate %1</source>
            <translation>Nommer %1</translation>
        </message>
        <message>
            <source>Nominate</source>
            <translation>Nommer</translation>
        </message>
        <message>
            <source>Put the selected player on the block (Enter)</source>
            <translation>Mettre en vente le joueur choisi (Entrée)</translation>
        </message>
        <message>
            <source>It is your turn to nominate.</source>
            <translation>C’est à vous de nommer.</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 points</translation>
        </message>
        <message>
            <source>worth %1 now</source>
            <translation>vaut %1 maintenant</translation>
        </message>
        <message>
            <source>opens at</source>
            <translation>ouvre à</translation>
        </message>
        <message>
            <source>Opening bid</source>
            <translation>Offre d’ouverture</translation>
        </message>
        <message>
            <source>What you bid with the nomination (O, then Enter)</source>
            <translation>Ce que vous offrez en nommant (O, puis Entrée)</translation>
        </message>
    </context>
    <context>
        <name>warroom::BoardDelegate</name>
        <message>
            <source>On the clock</source>
            <translation>Au chrono</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Passée</translation>
        </message>
        <message>
            <source>any time</source>
            <translation>à tout moment</translation>
        </message>
        <message>
            <source>%1 · kept</source>
            <extracomment>A position and that its player was kept from last season</extracomment>
            <translation>%1 · gardé</translation>
        </message>
        <message>
            <source>Open again</source>
            <extracomment>A pick that has no player any more, because a correction gave him to another</extracomment>
            <translation>Rouvert</translation>
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
            <translation>%1&#x202f;: %2, %3, %4</translation>
        </message>
        <message>
            <source>%1: on the clock</source>
            <translation>%1&#x202f;: au chrono</translation>
        </message>
        <message>
            <source>%1: passed, may pick any time</source>
            <translation>%1&#x202f;: passée, peut choisir à tout moment</translation>
        </message>
        <message>
            <source>Traded: %1</source>
            <translation>Échangé&#x202f;: %1</translation>
        </message>
        <message>
            <source>%1: skipped, comes after the others of the round</source>
            <translation>%1&#x202f;: reporté, passe après les autres du tour</translation>
        </message>
        <message>
            <source>%1 (corrected)</source>
            <extracomment>A selection that the commissioner put right later</extracomment>
            <translation>%1 (corrigé)</translation>
        </message>
        <message>
            <source>%1: %2, %3, kept</source>
            <translation>%1&#x202f;: %2, %3, gardé</translation>
        </message>
        <message>
            <source>%1: open again after a correction, may pick any time</source>
            <translation>%1&#x202f;: rouvert après une correction, peut choisir à tout moment</translation>
        </message>
    </context>
    <context>
        <name>warroom::BoardPage</name>
        <message>
            <source>By team</source>
            <translation>Par équipe</translation>
        </message>
        <message>
            <source>By order</source>
            <translation>Par ordre</translation>
        </message>
        <message>
            <source>Columns of the board</source>
            <translation>Colonnes du tableau</translation>
        </message>
        <message>
            <source>◆ traded slot</source>
            <translation>◆ choix échangé</translation>
        </message>
        <message>
            <source>Draft board</source>
            <translation>Tableau de la draft</translation>
        </message>
        <message>
            <source>time is up</source>
            <translation>temps écoulé</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>reste %1</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>corrigé</translation>
        </message>
    </context>
    <context>
        <name>warroom::ChangesLine</name>
        <message>
            <source>Left out, as it does not fit any more: %1.</source>
            <extracomment>A list follows: &quot;2 picks of your order, 1 keeper&quot;</extracomment>
            <translation>Laissé de côté, car cela ne convient plus&#x202f;: %1.</translation>
        </message>
        <message>
            <source>Not as in the preset: %1.</source>
            <translation>Pas comme dans le modèle&#x202f;: %1.</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Le remettre</translation>
        </message>
        <message>
            <source>As in the preset</source>
            <translation>Comme dans le modèle</translation>
        </message>
    </context>
    <context>
        <name>warroom::CheckList</name>
        <message>
            <source>Fine: %1</source>
            <translation>En ordre&#x202f;: %1</translation>
        </message>
        <message>
            <source>To think about: %1</source>
            <translation>À considérer&#x202f;: %1</translation>
        </message>
        <message>
            <source>In the way: %1</source>
            <translation>Obstacle&#x202f;: %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::ChipList</name>
        <message>
            <source>Take away: %1</source>
            <translation>Retirer&#x202f;: %1</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>warroom::ClassRow</name>
        <message>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <source>The coming draft: who can be had, in the real order</source>
            <translation>La prochaine draft&#x202f;: les joueurs disponibles, dans l’ordre réel</translation>
        </message>
        <message>
            <source>As it was: its order and everybody who was selected, ranked by when he went</source>
            <translation>Comme elle fut&#x202f;: son ordre et tous les joueurs choisis, classés selon leur rang de sélection</translation>
        </message>
    </context>
    <context>
        <name>warroom::ClockCard</name>
        <message>
            <source>%1 · %2 overall</source>
            <translation>%1 · n°&#xa0;%2 au total</translation>
        </message>
        <message>
            <source>Round %1 · Pick %2 · %3 overall</source>
            <translation>Tour %1 · Choix %2 · n°&#xa0;%3</translation>
        </message>
        <message>
            <source>Start the draft</source>
            <translation>Commencer la draft</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>On the clock</source>
            <translation>Au chrono</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Draft complete</source>
            <translation>Draft terminée</translation>
        </message>
        <message>
            <source>Waiting for passed teams</source>
            <translation>En attente des équipes passées</translation>
        </message>
        <message>
            <source>Next on the clock</source>
            <translation>Prochaine au chrono</translation>
        </message>
        <message>
            <source>First on the clock</source>
            <translation>Première au chrono</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <source>The time ran out while Warroom was closed or asleep. The pick gets its whole time back.</source>
            <translation>Le temps s’est écoulé pendant que Warroom était fermé ou en veille. Le choix retrouve tout son temps.</translation>
        </message>
        <message>
            <source>Passed, may pick any time: %1</source>
            <translation>Passées, peuvent choisir à tout moment&#x202f;: %1</translation>
        </message>
        <message>
            <source>The time is up. The team stays on the clock.</source>
            <translation>Le temps est écoulé. L’équipe reste au chrono.</translation>
        </message>
        <message numerus="yes">
            <source>%n player(s) drafted</source>
            <translation>
                <numerusform>%n joueur drafté</numerusform>
                <numerusform>%n joueurs draftés</numerusform>
            </translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Heures calmes</translation>
        </message>
        <message>
            <source>On its time bank</source>
            <translation>Sur sa réserve de temps</translation>
        </message>
        <message>
            <source>A planned pause.</source>
            <translation>Une pause prévue.</translation>
        </message>
        <message>
            <source>The clock stands still until %1. Picks are welcome.</source>
            <translation>Le chrono est arrêté jusqu’à %1. Les choix sont permis.</translation>
        </message>
        <message>
            <source>Picks are welcome.</source>
            <translation>Les choix sont permis.</translation>
        </message>
        <message>
            <source>Bank %1</source>
            <translation>Réserve %1</translation>
        </message>
        <message numerus="yes">
            <source>%n time-out(s) left</source>
            <translation>
                <numerusform>%n temps mort</numerusform>
                <numerusform>%n temps morts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::ClockDial</name>
        <message>
            <source>Time left: %1</source>
            <translation>Temps restant&#x202f;: %1</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>sur %1</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <source>time is up</source>
            <translation>temps écoulé</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>terminée</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>no clock</source>
            <translation>sans chrono</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>à venir</translation>
        </message>
        <message>
            <source>quiet until %1</source>
            <translation>jusqu’à %1</translation>
        </message>
        <message>
            <source>bank of %1</source>
            <translation>réserve %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::ClockEditor</name>
        <message>
            <source>Time per pick in round %1, minutes:seconds</source>
            <translation>Temps par choix au tour %1, minutes:secondes</translation>
        </message>
        <message>
            <source>Round %1, minutes:seconds</source>
            <translation>Tour %1, minutes:secondes</translation>
        </message>
    </context>
    <context>
        <name>warroom::ClockOptions</name>
        <message>
            <source>Reserves of a team</source>
            <translation>Réserves d’une équipe</translation>
        </message>
        <message>
            <source>Time bank</source>
            <translation>Réserve de temps</translation>
        </message>
        <message>
            <source>Time bank of a team, minutes:seconds</source>
            <translation>Réserve de temps d’une équipe, minutes:secondes</translation>
        </message>
        <message>
            <source>For the whole draft; begins to run when the time for a pick is up</source>
            <translation>Pour toute la draft&#x202f;; elle s’entame quand le temps d’un choix est écoulé</translation>
        </message>
        <message>
            <source>Time-outs</source>
            <translation>Temps morts</translation>
        </message>
        <message>
            <source>Time-outs of a team</source>
            <translation>Temps morts d’une équipe</translation>
        </message>
        <message>
            <source>of</source>
            <extracomment>Between a number of time-outs and how long one is: &quot;2 of 1:00&quot;</extracomment>
            <translation>de</translation>
        </message>
        <message>
            <source>Length of a time-out, minutes:seconds</source>
            <translation>Durée d’un temps mort, minutes:secondes</translation>
        </message>
        <message>
            <source>Autopick for good after so many expiries in a row</source>
            <translation>Choix auto permanent après autant de temps écoulés de suite</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>The program picks for the team until it is taken back</source>
            <translation>Le programme choisit pour l’équipe jusqu’à ce qu’on la reprenne</translation>
        </message>
        <message>
            <source>Slow draft</source>
            <translation>Draft lente</translation>
        </message>
        <message>
            <source>When time runs out, for single teams</source>
            <translation>Quand le temps est écoulé, par équipe</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pauses</translation>
        </message>
        <message>
            <source>What a pause does to the clock</source>
            <translation>Effet d’une pause sur le chrono</translation>
        </message>
        <message>
            <source>Freeze the clock</source>
            <translation>Figer le chrono</translation>
        </message>
        <message>
            <source>It goes on where it was</source>
            <translation>Il repart d’où il était</translation>
        </message>
        <message>
            <source>Reset it</source>
            <translation>Le relancer</translation>
        </message>
        <message>
            <source>The pick has its whole time again</source>
            <translation>Le choix retrouve tout son temps</translation>
        </message>
        <message>
            <source>Picks are welcome in a pause</source>
            <translation>Choix permis pendant une pause</translation>
        </message>
        <message>
            <source>The draft pauses by itself</source>
            <translation>La draft se met seule en pause</translation>
        </message>
        <message>
            <source>Before round</source>
            <translation>Avant le tour</translation>
        </message>
        <message>
            <source>Before pick</source>
            <translation>Avant le choix</translation>
        </message>
        <message>
            <source>Round or pick the draft pauses before</source>
            <translation>Tour ou choix avant lequel la draft se met en pause</translation>
        </message>
        <message>
            <source>Nobody goes ahead of a team that is trading</source>
            <translation>Personne ne passe devant une équipe qui échange</translation>
        </message>
    </context>
    <context>
        <name>warroom::ClockTimePane</name>
        <message>
            <source>mean %1</source>
            <translation>moy. %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::ClockWishes</name>
        <message>
            <source>Time-out</source>
            <translation>Temps mort</translation>
        </message>
        <message>
            <source>Pick for %1 again</source>
            <translation>Reprendre la main pour %1</translation>
        </message>
        <message>
            <source>The program picks for this team, for its time ran out too often</source>
            <translation>Le programme choisit pour cette équipe, car son temps s’est écoulé trop souvent</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Add or take time</source>
            <translation>Ajouter ou retirer du temps</translation>
        </message>
        <message>
            <source>Nudged</source>
            <translation>Relancé</translation>
        </message>
        <message>
            <source>Nudge</source>
            <translation>Relancer</translation>
        </message>
        <message>
            <source>Asks whoever is on the clock to get on with it</source>
            <translation>Demande à celui dont c’est le tour d’avancer</translation>
        </message>
    </context>
    <context>
        <name>warroom::CommissionerDesk</name>
        <message>
            <source>Correct this pick…</source>
            <translation>Corriger ce choix…</translation>
        </message>
        <message>
            <source>Pick for this team…</source>
            <translation>Choisir pour cette équipe…</translation>
        </message>
        <message>
            <source>Change the order…</source>
            <translation>Changer l’ordre…</translation>
        </message>
    </context>
    <context>
        <name>warroom::CommissionerPanel</name>
        <message>
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
        <message>
            <source>commissioner</source>
            <extracomment>Who may use this part of the room</extracomment>
            <translation>commissaire</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>everyone sees it</source>
            <translation>visible par tous</translation>
        </message>
        <message>
            <source>Reason, which everyone sees</source>
            <translation>Motif, visible par tous</translation>
        </message>
        <message>
            <source>Reason, if there is one</source>
            <translation>Motif, s’il y en a un</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>warroom::CorrectPanel</name>
        <message>
            <source>Correct a pick</source>
            <translation>Corriger un choix</translation>
        </message>
        <message>
            <source>What it touches</source>
            <translation>Ce que cela touche</translation>
        </message>
        <message>
            <source>Whose pick it was</source>
            <translation>À qui était le choix</translation>
        </message>
        <message>
            <source>The old pick stays in the record: drag the timeline back and it is there.</source>
            <translation>L’ancien choix reste enregistré&#x202f;: reculez la frise et il est là.</translation>
        </message>
        <message>
            <source>Pick %1 · %2</source>
            <translation>Choix %1 · %2</translation>
        </message>
        <message>
            <source>Choose a pick on the board</source>
            <translation>Choisissez un choix au tableau</translation>
        </message>
        <message>
            <source>Click a pick that was made, or go there with the arrow keys and press Enter.</source>
            <translation>Cliquez sur un choix déjà fait, ou allez-y avec les flèches et pressez Entrée.</translation>
        </message>
        <message>
            <source>Correct both picks</source>
            <translation>Corriger les deux choix</translation>
        </message>
        <message>
            <source>Correct pick</source>
            <translation>Corriger le choix</translation>
        </message>
        <message>
            <source>What becomes of the other pick</source>
            <translation>Ce que devient l’autre choix</translation>
        </message>
    </context>
    <context>
        <name>warroom::CountdownCard</name>
        <message>
            <source>The draft begins in</source>
            <translation>La draft commence dans</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n seconde</numerusform>
                <numerusform>%n secondes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::DecisionPanel</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1. %2.</source>
            <translation>Ligne %1. %2.</translation>
        </message>
        <message>
            <source>He is the one</source>
            <translation>C’est lui</translation>
        </message>
        <message>
            <source>New player</source>
            <translation>Nouveau joueur</translation>
        </message>
        <message>
            <source>Add him to the players</source>
            <translation>L’ajouter aux joueurs</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <source>Go on without this row</source>
            <translation>Continuer sans cette ligne</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Nothing is left to decide.</source>
            <translation>Il ne reste rien à décider.</translation>
        </message>
        <message>
            <source>Add all of them as new players</source>
            <translation>Les ajouter tous comme nouveaux joueurs</translation>
        </message>
        <message>
            <source>Leave all of them out</source>
            <translation>Les ignorer tous</translation>
        </message>
        <message>
            <source>Take back the last decision</source>
            <translation>Annuler la dernière décision</translation>
        </message>
    </context>
    <context>
        <name>warroom::DigestBar</name>
        <message>
            <source>Show from there</source>
            <translation>Montrer depuis là</translation>
        </message>
        <message>
            <source>Since you last looked, %1 %2: %3.</source>
            <extracomment>A day, a time, and what happened since: &quot;14 picks (2 of yours), 1 trade&quot;</extracomment>
            <translation>Depuis votre dernier passage, %1 %2&#x202f;: %3.</translation>
        </message>
    </context>
    <context>
        <name>warroom::DraftDesk</name>
        <message>
            <source>Select a player first.</source>
            <translation>Sélectionnez d’abord un joueur.</translation>
        </message>
        <message>
            <source>%1 is already drafted.</source>
            <translation>%1 est déjà drafté.</translation>
        </message>
        <message>
            <source>The draft is over.</source>
            <translation>La draft est terminée.</translation>
        </message>
        <message>
            <source>You are looking at the past. Go live to draft.</source>
            <translation>Vous regardez le passé. Revenez au direct pour drafter.</translation>
        </message>
        <message>
            <source>You are watching; no team is yours.</source>
            <translation>Vous regardez&#x202f;; aucune équipe n’est à vous.</translation>
        </message>
        <message>
            <source>The draft is paused.</source>
            <translation>La draft est en pause.</translation>
        </message>
        <message>
            <source>The draft has not started yet.</source>
            <translation>La draft n’a pas encore commencé.</translation>
        </message>
        <message>
            <source>Not your turn: %1 on the clock.</source>
            <translation>Pas à vous&#x202f;: %1 au chrono.</translation>
        </message>
        <message>
            <source>Not your turn.</source>
            <translation>Ce n’est pas à vous.</translation>
        </message>
        <message>
            <source>%1 is kept by %2.</source>
            <translation>%1 est gardé par %2.</translation>
        </message>
        <message>
            <source>Not your turn: %1 nominates.</source>
            <translation>Ce n’est pas votre tour&#x202f;: %1 nomme.</translation>
        </message>
        <message>
            <source>The block is full.</source>
            <translation>Plus de place en vente.</translation>
        </message>
    </context>
    <context>
        <name>warroom::DraftListModel</name>
        <message>
            <source>round %1, pick %2</source>
            <translation>tour %1, choix %2</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <source>%1 teams</source>
            <translation>%1 équipes</translation>
        </message>
        <message>
            <source>%1 picks</source>
            <translation>%1 choix</translation>
        </message>
        <message>
            <source>1 trade</source>
            <translation>1 échange</translation>
        </message>
        <message>
            <source>%1 trades</source>
            <translation>%1 échanges</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Pas commencée</translation>
        </message>
        <message>
            <source>In progress · %1</source>
            <translation>En cours · %1</translation>
        </message>
        <message>
            <source>Paused · %1</source>
            <translation>En pause · %1</translation>
        </message>
        <message>
            <source>Replay</source>
            <translation>Revoir</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Lobby · not started</source>
            <translation>Salon · pas commencée</translation>
        </message>
    </context>
    <context>
        <name>warroom::EndPanel</name>
        <message>
            <source>End the draft</source>
            <translation>Terminer la draft</translation>
        </message>
        <message numerus="yes">
            <source>%n pick(s) will stay open. Offers that stand and players on the block come to nothing.</source>
            <translation>
                <numerusform>%n choix restera ouvert. Les offres en cours et les joueurs en vente n’aboutissent pas.</numerusform>
                <numerusform>%n choix resteront ouverts. Les offres en cours et les joueurs en vente n’aboutissent pas.</numerusform>
            </translation>
        </message>
        <message>
            <source>This can't be taken back: the draft is over for everyone.</source>
            <translation>C’est sans retour&#x202f;: la draft est finie pour tous.</translation>
        </message>
    </context>
    <context>
        <name>warroom::ExtrasForm</name>
        <message>
            <source>What to change</source>
            <translation>Que changer</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Chrono</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>Rosters</source>
            <translation>Effectifs</translation>
        </message>
        <message>
            <source>Keepers</source>
            <translation>Keepers</translation>
        </message>
        <message>
            <source>Auction</source>
            <translation>Enchère</translation>
        </message>
        <message>
            <source>Trades</source>
            <translation>Échanges</translation>
        </message>
        <message>
            <source>Lottery</source>
            <translation>Tirage</translation>
        </message>
        <message numerus="yes">
            <source>%n pick(s) of your order</source>
            <translation>
                <numerusform>%n choix de votre ordre</numerusform>
                <numerusform>%n choix de votre ordre</numerusform>
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
                <numerusform>les lots de %n équipe</numerusform>
                <numerusform>les lots de %n équipes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the money of %n team(s)</source>
            <translation>
                <numerusform>l’argent de %n équipe</numerusform>
                <numerusform>l’argent de %n équipes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::FolderForm</name>
        <message>
            <source>Folder of your data</source>
            <translation>Dossier de vos données</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open the folder of your data</source>
            <translation>Ouvrir le dossier de vos données</translation>
        </message>
        <message>
            <source>No program here opens folders.</source>
            <translation>Aucun programme n’ouvre de dossier ici.</translation>
        </message>
    </context>
    <context>
        <name>warroom::GradeListModel</name>
        <message>
            <source>%1: %2, %3 points</source>
            <translation>%1&#x202f;: %2, %3 points</translation>
        </message>
    </context>
    <context>
        <name>warroom::GradesPane</name>
        <message>
            <source>Grades</source>
            <translation>Notes</translation>
        </message>
    </context>
    <context>
        <name>warroom::Guide</name>
        <message>
            <source>Without the mouse</source>
            <translation>Sans la souris</translation>
        </message>
        <message>
            <source>Set up a new draft</source>
            <translation>Préparer une nouvelle draft</translation>
        </message>
        <message>
            <source>Open the selected draft; in the room, draft the selected player</source>
            <translation>Ouvrir la draft sélectionnée&#x202f;; dans la salle, drafter le joueur sélectionné</translation>
        </message>
        <message>
            <source>Find a player by name, school or position</source>
            <translation>Trouver un joueur par nom, université ou poste</translation>
        </message>
        <message>
            <source>Look one pick back, while the draft goes on</source>
            <translation>Revenir un choix en arrière pendant que la draft continue</translation>
        </message>
        <message>
            <source>Every other key</source>
            <translation>Toutes les autres touches</translation>
        </message>
    </context>
    <context>
        <name>warroom::HelpWindow</name>
        <message>
            <source>Draft the selected player</source>
            <translation>Drafter le joueur sélectionné</translation>
        </message>
        <message>
            <source>Find a player</source>
            <translation>Trouver un joueur</translation>
        </message>
        <message>
            <source>On the timeline: play or stop</source>
            <translation>Sur la frise&#x202f;: lire ou arrêter</translation>
        </message>
        <message>
            <source>On the timeline: one step</source>
            <translation>Sur la frise&#x202f;: un pas</translation>
        </message>
        <message>
            <source>On the timeline: one round</source>
            <translation>Sur la frise&#x202f;: un tour</translation>
        </message>
        <message>
            <source>On the timeline: one trade</source>
            <translation>Sur la frise&#x202f;: un échange</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>About Warroom</source>
            <translation>À propos de Warroom</translation>
        </message>
        <message>
            <source>Warroom %1

Run the draft. Keep every moment of it.

Free software under the GNU General Public License, version 3 or later.
Teams and players are facts; nobody in the league has to do with it.</source>
            <translation>Warroom %1

Menez la draft. Gardez-en chaque instant.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.
Équipes et joueurs sont des faits&#x202f;; la ligue n’y est pour rien.</translation>
        </message>
        <message>
            <source>Put the selected player in the queue, or take him out</source>
            <translation>Mettre le joueur sélectionné dans la file d’attente, ou l’en retirer</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>In an auction: bid one step more; + bids five</source>
            <translation>Dans une enchère&#x202f;: un palier de plus&#x202f;; + offre cinq</translation>
        </message>
        <message>
            <source>In an auction: set my limit; − takes it back</source>
            <translation>Dans une enchère&#x202f;: fixer ma limite&#x202f;; − la retire</translation>
        </message>
        <message>
            <source>Selected player: target, avoid, note</source>
            <translation>Joueur choisi&#x202f;: cible, éviter, note</translation>
        </message>
        <message>
            <source>In my ranking: up or down</source>
            <translation>Dans mon classement&#x202f;: monter ou descendre</translation>
        </message>
        <message>
            <source>In my ranking: a tier begins here</source>
            <translation>Dans mon classement&#x202f;: un palier commence ici</translation>
        </message>
        <message>
            <source>In an auction: set the bid you nominate with</source>
            <translation>Dans une enchère&#x202f;: fixer l’offre avec laquelle vous nommez</translation>
        </message>
    </context>
    <context>
        <name>warroom::HomePage</name>
        <message>
            <source>Reading your drafts…</source>
            <translation>Lecture de vos drafts…</translation>
        </message>
        <message>
            <source>No drafts yet. Every draft you start is kept here, pick by pick.</source>
            <translation>Pas encore de draft. Chaque draft commencée est conservée ici, choix après choix.</translation>
        </message>
        <message>
            <source>Your drafts cannot be read.</source>
            <translation>Impossible de lire vos drafts.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Run the draft. Keep every moment of it.</source>
            <translation>Menez la draft. Gardez-en chaque instant.</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>Nouvelle draft</translation>
        </message>
        <message>
            <source>A mock against the computer: an NFL class, a fantasy snake, or an auction</source>
            <translation>Une mock contre l’ordinateur&#x202f;: une classe NFL, une snake de fantasy ou une enchère</translation>
        </message>
        <message>
            <source>Your drafts</source>
            <translation>Vos drafts</translation>
        </message>
        <message>
            <source>kept on a server</source>
            <translation>conservées sur un serveur</translation>
        </message>
        <message>
            <source>all in one file that is yours</source>
            <translation>toutes dans un fichier qui est à vous</translation>
        </message>
        <message>
            <source>Look back</source>
            <translation>Revoir</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Choose where drafts are kept</source>
            <translation>Choisir où conserver les drafts</translation>
        </message>
        <message>
            <source>Import players</source>
            <translation>Importer des joueurs</translation>
        </message>
        <message>
            <source>CSV, TSV or pasted, columns matched for you</source>
            <translation>CSV, TSV ou collé, colonnes reconnues</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Rejoindre</translation>
        </message>
        <message>
            <source>A draft somebody hosts: by link, or by code</source>
            <translation>Une draft que quelqu’un héberge&#x202f;: par lien ou par code</translation>
        </message>
        <message>
            <source>Rooms on this network</source>
            <translation>Salles sur ce réseau</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Héberger</translation>
        </message>
        <message>
            <source>A lobby that others join from their computers</source>
            <translation>Un salon que d’autres rejoignent depuis leurs ordinateurs</translation>
        </message>
    </context>
    <context>
        <name>warroom::HostCard</name>
        <message>
            <source>Invite</source>
            <translation>Inviter</translation>
        </message>
        <message>
            <source>Host for others</source>
            <translation>Héberger pour d’autres</translation>
        </message>
        <message>
            <source>Others join from their own computers. The draft stays in your library, and its clock runs here.</source>
            <translation>D’autres la rejoignent depuis leurs ordinateurs. La draft reste dans votre bibliothèque, et son chronomètre tourne ici.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un instant…</translation>
        </message>
        <message>
            <source>Start hosting</source>
            <translation>Héberger</translation>
        </message>
        <message>
            <source>Key and port</source>
            <translation>Clé et port</translation>
        </message>
        <message>
            <source>Port and encryption</source>
            <translation>Port et chiffrement</translation>
        </message>
        <message>
            <source>If this computer goes…</source>
            <translation>Si cet ordinateur s’arrête…</translation>
        </message>
    </context>
    <context>
        <name>warroom::HostFollower</name>
        <message>
            <source>%1's computer hosts the draft now, and this one was not let in.</source>
            <translation>L’ordinateur de %1 est maintenant l’hôte de la draft, et celui-ci n’a pas été admis.</translation>
        </message>
        <message>
            <source>What happened until then can be read here. To go on, ask %1 for an invitation.</source>
            <translation>Ce qui s’est passé jusque-là peut être lu ici. Pour continuer, demandez une invitation à %1.</translation>
        </message>
    </context>
    <context>
        <name>warroom::HostGoneBar</name>
        <message>
            <source>The host has not answered for %1.</source>
            <extracomment>%1 is a stretch of time: &quot;45 s&quot;</extracomment>
            <translation>L’hôte ne répond plus depuis %1.</translation>
        </message>
        <message>
            <source>Looking for a computer that can go on with the draft…</source>
            <translation>Recherche d’un ordinateur qui puisse continuer la draft…</translation>
        </message>
        <message>
            <source>Those who run teams choose whether it goes on there.</source>
            <translation>Ceux qui dirigent des équipes décident si elle continue là.</translation>
        </message>
        <message>
            <source>Go on with this computer</source>
            <translation>Continuer avec cet ordinateur</translation>
        </message>
        <message>
            <source>Go on with %1's computer</source>
            <translation>Continuer avec l’ordinateur de %1</translation>
        </message>
        <message>
            <source>Another computer…</source>
            <translation>Un autre ordinateur…</translation>
        </message>
        <message>
            <source>Wait for the host</source>
            <translation>Attendre l’hôte</translation>
        </message>
        <message numerus="yes">
            <source>lacks %n thing(s) that happened</source>
            <extracomment>What a copy of the draft lacks, after the computer that has it</extracomment>
            <translation>
                <numerusform>il manque un événement</numerusform>
                <numerusform>il manque %n événements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::HostNews</name>
        <message>
            <source>This computer stands by: if the host goes, the draft can go on here.</source>
            <translation>Cet ordinateur se tient prêt&#x202f;: si l’hôte s’arrête, la draft peut continuer ici.</translation>
        </message>
        <message>
            <source>This computer hosts the draft now.</source>
            <translation>Cet ordinateur est maintenant l’hôte de la draft.</translation>
        </message>
        <message>
            <source>Leave Warroom open: the draft and its clock live here from now on. The others come back by themselves.</source>
            <translation>Laissez Warroom ouvert&#x202f;: la draft et son horloge vivent désormais ici. Les autres reviennent d’eux-mêmes.</translation>
        </message>
        <message>
            <source>%1's computer hosts the draft now.</source>
            <translation>L’ordinateur de %1 est maintenant l’hôte de la draft.</translation>
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
            <translation>Tout chiffrer (TLS)</translation>
        </message>
        <message>
            <source>Show the draft's name on this network</source>
            <translation>Montrer le nom de la draft sur ce réseau</translation>
        </message>
        <message>
            <source>Key of this computer: %1</source>
            <translation>Clé de cet ordinateur&#x202f;: %1</translation>
        </message>
        <message>
            <source>Nobody gets through? Let port %1 (TCP) pass the firewall of this computer; from outside your network, the router's as well.</source>
            <translation>Personne ne passe&#x202f;? Ouvrez le port %1 (TCP) dans le pare-feu de cet ordinateur&#x202f;; depuis l’extérieur de votre réseau, dans celui du routeur aussi.</translation>
        </message>
    </context>
    <context>
        <name>warroom::HostPanel</name>
        <message>
            <source>One moment…</source>
            <translation>Un instant…</translation>
        </message>
        <message>
            <source>Stop hosting</source>
            <translation>Ne plus héberger</translation>
        </message>
        <message>
            <source>Start hosting</source>
            <translation>Héberger</translation>
        </message>
        <message>
            <source>Hosting on this network, encrypted</source>
            <translation>Hébergé sur ce réseau, chiffré</translation>
        </message>
        <message>
            <source>Hosting on this network, not encrypted</source>
            <translation>Hébergé sur ce réseau, non chiffré</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Quelqu’un</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>Présents</translation>
        </message>
        <message>
            <source>Nobody else yet.</source>
            <translation>Encore personne d’autre.</translation>
        </message>
        <message>
            <source>Host for others</source>
            <translation>Héberger pour d’autres</translation>
        </message>
        <message>
            <source>Others join this draft from their own computers. It stays in your library, and its clock runs here.</source>
            <translation>D’autres participent à cette draft depuis leur ordinateur. Elle reste dans votre bibliothèque, et son horloge tourne ici.</translation>
        </message>
    </context>
    <context>
        <name>warroom::ImportModel</name>
        <message>
            <source>Becomes</source>
            <translation>Devient</translation>
        </message>
        <message>
            <source>Column %1</source>
            <translation>Colonne %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::ImportPage</name>
        <message>
            <source>clipboard</source>
            <translation>presse-papiers</translation>
        </message>
        <message>
            <source>The clipboard holds no text. Copy the rows of a table first.</source>
            <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord les lignes d’un tableau.</translation>
        </message>
        <message>
            <source>Decide about every row first</source>
            <translation>Décidez d’abord de chaque ligne</translation>
        </message>
        <message numerus="yes">
            <source>Keep the %n queued player(s) first</source>
            <translation>
                <numerusform>Garder d’abord le joueur de la file</numerusform>
                <numerusform>Garder d’abord les %n joueurs de la file</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>columns guessed, please check them</source>
            <translation>colonnes devinées, à vérifier</translation>
        </message>
        <message>
            <source>recognised as %1</source>
            <translation>reconnu comme %1</translation>
        </message>
        <message numerus="yes">
            <source>Draft from these %n player(s)</source>
            <translation>
                <numerusform>Draft avec ce joueur</numerusform>
                <numerusform>Draft avec ces %n joueurs</numerusform>
            </translation>
        </message>
        <message>
            <source>Add to the queue of %1</source>
            <translation>Ajouter à la file de %1</translation>
        </message>
        <message>
            <source>Make it the queue of %1</source>
            <translation>En faire la file de %1</translation>
        </message>
        <message>
            <source>Open a list of players</source>
            <translation>Ouvrir une liste de joueurs</translation>
        </message>
        <message>
            <source>Lists (*.csv *.tsv *.txt)</source>
            <translation>Listes (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Import players</source>
            <translation>Importer des joueurs</translation>
        </message>
        <message>
            <source>Import a ranking</source>
            <translation>Importer un classement</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Ouvrir un fichier…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>Lignes de la liste</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>The players of the list become the players of the draft.</source>
            <translation>Les joueurs de la liste deviennent ceux de la draft.</translation>
        </message>
        <message>
            <source>Drop a CSV or TSV file here, open one (Ctrl+O), or copy the rows of a table and paste them (Ctrl+V).</source>
            <translation>Déposez ici un fichier CSV ou TSV, ouvrez-en un (Ctrl+O), ou copiez les lignes d’un tableau et collez-les (Ctrl+V).</translation>
        </message>
        <message>
            <source>Lists of ESPN, FantasyPros, Sleeper, Underdog and Yahoo are recognised by their columns; for others you say which column is what.</source>
            <translation>Les listes d’ESPN, FantasyPros, Sleeper, Underdog et Yahoo se reconnaissent à leurs colonnes&#x202f;; pour les autres, vous dites ce qu’est chaque colonne.</translation>
        </message>
        <message>
            <source>Make it my ranking</source>
            <translation>En faire mon classement</translation>
        </message>
        <message>
            <source>My ranking</source>
            <translation>Mon classement</translation>
        </message>
        <message>
            <source>Nobody else sees it; autopick follows it</source>
            <translation>Personne d’autre ne le voit&#x202f;; l’autopick le suit</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>File d’attente</translation>
        </message>
        <message>
            <source>Whom the team takes next</source>
            <translation>Qui l’équipe prendra ensuite</translation>
        </message>
        <message>
            <source>What the list becomes</source>
            <translation>Ce que devient la liste</translation>
        </message>
        <message>
            <source>The list becomes your own ranking, or the order of your queue.</source>
            <translation>La liste devient votre classement, ou l’ordre de votre file.</translation>
        </message>
    </context>
    <context>
        <name>warroom::InviteBox</name>
        <message>
            <source>For one team…</source>
            <translation>Pour une équipe…</translation>
        </message>
        <message>
            <source>port %1</source>
            <translation>port %1</translation>
        </message>
        <message>
            <source>Nobody is invited.</source>
            <translation>Personne n’est invité.</translation>
        </message>
        <message>
            <source>%1 of %2 came</source>
            <translation>%1 sur %2 sont venus</translation>
        </message>
        <message>
            <source>to watch</source>
            <translation>pour regarder</translation>
        </message>
        <message>
            <source>for any free team</source>
            <translation>pour toute équipe libre</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>The link holds the address, the code and the key of this computer</source>
            <translation>Le lien contient l’adresse, le code et la clé de cet ordinateur</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>The code lets nobody in any more; who is in stays</source>
            <translation>Le code ne laisse plus entrer personne&#x202f;; ceux qui sont là restent</translation>
        </message>
        <message>
            <source>For anybody</source>
            <translation>Pour tous</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>Regarder</translation>
        </message>
        <message>
            <source>Invite somebody for one team</source>
            <translation>Inviter quelqu’un pour une équipe</translation>
        </message>
        <message>
            <source>The link as a QR code</source>
            <translation>Le lien en code QR</translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>Invitations</translation>
        </message>
        <message>
            <source>Address of this computer</source>
            <translation>Adresse de cet ordinateur</translation>
        </message>
        <message>
            <source>%1, once you agree</source>
            <translation>%1, si vous êtes d’accord</translation>
        </message>
        <message>
            <source>I agree to each first</source>
            <translation>J’accepte chacun d’abord</translation>
        </message>
        <message>
            <source>Who comes by the next invitation asks for a team; you give it to him in the list of people</source>
            <translation>Qui vient par la prochaine invitation demande une équipe&#x202f;; vous la lui donnez dans la liste des personnes</translation>
        </message>
    </context>
    <context>
        <name>warroom::JoinPage</name>
        <message>
            <source>%1 (taken)</source>
            <translation>%1 (prise)</translation>
        </message>
        <message>
            <source>No team is free. Ask the host for one.</source>
            <translation>Aucune équipe n’est libre. Demandez-en une à l’hôte.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Demande…</translation>
        </message>
        <message>
            <source>Ask the host</source>
            <translation>Demander à l’hôte</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un instant…</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Regarder</translation>
        </message>
        <message>
            <source>Take this team</source>
            <translation>Prendre cette équipe</translation>
        </message>
        <message>
            <source>This is the first contact with this host, and a code proves nothing of it. To be sure, compare its key with the one the host sees: %1</source>
            <translation>C’est le premier contact avec cet hôte, et un code ne prouve rien de lui. Pour être sûr, comparez sa clé avec celle que voit l’hôte&#x202f;: %1</translation>
        </message>
        <message>
            <source>Join a draft</source>
            <translation>Rejoindre une draft</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Invitation</translation>
        </message>
        <message>
            <source>You are invited to</source>
            <translation>Vous êtes invité à</translation>
        </message>
        <message>
            <source>The link you were sent, or the code you were told</source>
            <translation>Le lien que vous avez reçu, ou le code qu’on vous a dit</translation>
        </message>
        <message>
            <source>The host's address</source>
            <translation>L’adresse de l’hôte</translation>
        </message>
        <message>
            <source>Your name in this draft</source>
            <translation>Votre nom dans cette draft</translation>
        </message>
        <message>
            <source>Your team</source>
            <translation>Votre équipe</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Hosted on this network; choose one and type the code</source>
            <translation>Hébergées sur ce réseau&#x202f;; choisissez-en une et tapez le code</translation>
        </message>
    </context>
    <context>
        <name>warroom::KeepersEditor</name>
        <message>
            <source>For money</source>
            <translation>Contre de l’argent</translation>
        </message>
        <message>
            <source>Pick %1</source>
            <translation>Choix %1</translation>
        </message>
        <message>
            <source>%1 keeps %2 for %3</source>
            <extracomment>A team, a player it keeps and what he costs</extracomment>
            <translation>%1 garde %2 pour %3</translation>
        </message>
        <message>
            <source>%1 keeps %2, pick %3</source>
            <extracomment>A team, a player it keeps and the pick he costs</extracomment>
            <translation>%1 garde %2, choix %3</translation>
        </message>
        <message>
            <source>Player to keep</source>
            <translation>Joueur à garder</translation>
        </message>
        <message>
            <source>Find a player</source>
            <translation>Chercher un joueur</translation>
        </message>
        <message>
            <source>Team that keeps him</source>
            <translation>Équipe qui le garde</translation>
        </message>
        <message>
            <source>What he costs</source>
            <translation>Ce qu’il coûte</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>A kept player takes his pick when it is due. Nobody else can have him.</source>
            <translation>Un keeper prend son choix quand il vient. Personne d’autre ne peut l’avoir.</translation>
        </message>
    </context>
    <context>
        <name>warroom::LivePill</name>
        <message>
            <source>LIVE</source>
            <translation>DIRECT</translation>
        </message>
        <message>
            <source>Jump to live</source>
            <translation>Revenir au direct</translation>
        </message>
    </context>
    <context>
        <name>warroom::LobbyPage</name>
        <message>
            <source>drag to reorder, or Alt and the arrow keys</source>
            <translation>glisser pour réordonner, ou Alt et les flèches</translation>
        </message>
        <message>
            <source>Also here: %1</source>
            <translation>Aussi là&#x202f;: %1</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Before the start</source>
            <translation>Avant le début</translation>
        </message>
    </context>
    <context>
        <name>warroom::LookForm</name>
        <message>
            <source>Look and language</source>
            <translation>Apparence et langue</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
    </context>
    <context>
        <name>warroom::LotteryEditor</name>
        <message numerus="yes">
            <source>%1: %n lot(s)</source>
            <translation>
                <numerusform>%1&#x202f;: %n lot</numerusform>
                <numerusform>%1&#x202f;: %n lots</numerusform>
            </translation>
        </message>
        <message>
            <source>Lottery</source>
            <translation>Tirage</translation>
        </message>
        <message>
            <source>No lottery</source>
            <translation>Sans tirage</translation>
        </message>
        <message>
            <source>The order stays as it is</source>
            <translation>L’ordre reste tel quel</translation>
        </message>
        <message>
            <source>Even</source>
            <translation>Égal</translation>
        </message>
        <message>
            <source>Every team has one lot</source>
            <translation>Chaque équipe a un lot</translation>
        </message>
        <message>
            <source>Weighted</source>
            <translation>Pondéré</translation>
        </message>
        <message>
            <source>Teams have lots of their own</source>
            <translation>Les équipes ont leurs propres lots</translation>
        </message>
        <message>
            <source>The order is drawn when the draft starts. What it is drawn from is recorded before, so that anybody can draw it again.</source>
            <translation>L’ordre est tiré au début de la draft. Ce dont il est tiré est enregistré avant, pour que chacun puisse refaire le tirage.</translation>
        </message>
        <message>
            <source>Team with lots of its own</source>
            <translation>Équipe avec ses propres lots</translation>
        </message>
        <message>
            <source>Lots</source>
            <translation>Lots</translation>
        </message>
        <message>
            <source>Give lots</source>
            <translation>Donner des lots</translation>
        </message>
    </context>
    <context>
        <name>warroom::MainWindow</name>
        <message>
            <source>Nothing you did is lost. Drafts are kept in %1.</source>
            <translation>Rien n’est perdu. Les drafts sont conservées dans %1.</translation>
        </message>
        <message>
            <source>%1 - %2</source>
            <extracomment>The window's title: the draft, the program</extracomment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>The draft went on there while this computer could not be reached. What was recorded here meanwhile is set aside.</source>
            <translation>La draft a continué là pendant que cet ordinateur était injoignable. Ce qui a été enregistré ici entre-temps est mis de côté.</translation>
        </message>
    </context>
    <context>
        <name>warroom::MappingHeader</name>
        <message>
            <source>What the column %1 is</source>
            <translation>Ce qu’est la colonne %1</translation>
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
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>C&amp;ouleurs</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Replay</source>
            <translation>&amp;Replay</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>&amp;Commissioner</source>
            <translation>&amp;Commissaire</translation>
        </message>
    </context>
    <context>
        <name>warroom::MessageBar</name>
        <message>
            <source>Unpin</source>
            <translation>Détacher</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Épingler</translation>
        </message>
    </context>
    <context>
        <name>warroom::MoreOptions</name>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Tours</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Équipes</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
    </context>
    <context>
        <name>warroom::NearbyModel</name>
        <message>
            <source>its host does not answer</source>
            <translation>l’hôte ne répond pas</translation>
        </message>
        <message>
            <source>asking its host…</source>
            <translation>interrogation de l’hôte…</translation>
        </message>
        <message numerus="yes">
            <source>none of %n seat(s) free</source>
            <translation>
                <numerusform>%n place, prise</numerusform>
                <numerusform>aucune des %n places libre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n seat(s) free</source>
            <translation>
                <numerusform>places libres&#x202f;: %1 sur %n</numerusform>
                <numerusform>places libres&#x202f;: %1 sur %n</numerusform>
            </translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>chiffrée</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>non chiffrée</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <extracomment>A time in milliseconds</extracomment>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Rejoindre</translation>
        </message>
    </context>
    <context>
        <name>warroom::NeedsRow</name>
        <message>
            <source>Needs: %1</source>
            <translation>Besoins&#x202f;: %1</translation>
        </message>
        <message>
            <source>No needs left</source>
            <translation>Plus aucun besoin</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Besoins</translation>
        </message>
    </context>
    <context>
        <name>warroom::NewDraftPage</name>
        <message>
            <source>%1 picks, but only %2 players.</source>
            <translation>%1 choix, mais seulement %2 joueurs.</translation>
        </message>
        <message>
            <source>Ready: %1 picks, %2 players, order complete</source>
            <translation>Prêt&#x202f;: %1 choix, %2 joueurs, ordre complet</translation>
        </message>
        <message>
            <source>%1. You choose no team and watch.</source>
            <translation>%1. Sans équipe choisie, vous regardez.</translation>
        </message>
        <message>
            <source>%1 chosen, %2 by the computer</source>
            <translation>%1 à vous, %2 à l’ordinateur</translation>
        </message>
        <message>
            <source>Teams you run</source>
            <translation>Équipes que vous dirigez</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>Nouvelle draft</translation>
        </message>
        <message>
            <source>NFL mock</source>
            <translation>Mock NFL</translation>
        </message>
        <message>
            <source>2026 class, or 1994 to 2022 · 7 rounds · real order</source>
            <translation>Classe 2026, ou de 1994 à 2022 · 7 tours · ordre réel</translation>
        </message>
        <message>
            <source>Snake</source>
            <translation>Snake</translation>
        </message>
        <message>
            <source>12 teams · 15 rounds · 2025 players</source>
            <translation>12 équipes · 15 tours · joueurs de 2025</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Not recorded if empty</source>
            <translation>Vide&#x202f;: non enregistré</translation>
        </message>
        <message>
            <source>Auction</source>
            <translation>Enchère</translation>
        </message>
        <message>
            <source>12 teams · $200 · 16 spots</source>
            <translation>12 équipes · 200 $ · 16 places</translation>
        </message>
        <message numerus="yes">
            <source>%n team(s)</source>
            <translation>
                <numerusform>%n équipe</numerusform>
                <numerusform>%n équipes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n round(s)</source>
            <translation>
                <numerusform>%n tour</numerusform>
                <numerusform>%n tours</numerusform>
            </translation>
        </message>
        <message>
            <source>Host a draft</source>
            <translation>Héberger une draft</translation>
        </message>
    </context>
    <context>
        <name>warroom::NotePanel</name>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Note on %1</source>
            <translation>Note sur %1</translation>
        </message>
        <message>
            <source>Nobody else sees it. Esc closes and keeps it.</source>
            <translation>Personne d’autre ne la voit. Échap la ferme et la garde.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>What you want to remember of him</source>
            <translation>Ce que vous voulez retenir de lui</translation>
        </message>
    </context>
    <context>
        <name>warroom::NoticeBar</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Close this notice</source>
            <translation>Fermer cet avis</translation>
        </message>
    </context>
    <context>
        <name>warroom::OfferRow</name>
        <message>
            <source>computer</source>
            <translation>ordinateur</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1&#x202f;: «&#x202f;%2&#x202f;»</translation>
        </message>
        <message>
            <source>all agree · the commissioner has %1 to forbid it</source>
            <translation>tous d’accord · le commissaire a %1 pour l’interdire</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>reste %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::OnDeckCard</name>
        <message>
            <source>On deck</source>
            <translation>À suivre</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message numerus="yes">
            <source>in %n pick(s)</source>
            <translation>
                <numerusform>dans %n choix</numerusform>
                <numerusform>dans %n choix</numerusform>
            </translation>
        </message>
        <message>
            <source>Your next pick</source>
            <translation>Prochain choix</translation>
        </message>
    </context>
    <context>
        <name>warroom::OpenOffers</name>
        <message>
            <source>Veto</source>
            <translation>Interdire</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>Contre-offre</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
    </context>
    <context>
        <name>warroom::OrderBox</name>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>Drawn. Anybody can draw it again by this seed:</source>
            <translation>Tiré au sort. Chacun peut refaire le tirage avec cette graine&#x202f;:</translation>
        </message>
        <message>
            <source>Provably fair: the seed is published after the draw. Its fingerprint is:</source>
            <translation>Équité vérifiable&#x202f;: la graine est publiée après le tirage. Son empreinte&#x202f;:</translation>
        </message>
        <message>
            <source>As the seats stand.</source>
            <translation>Comme les places.</translation>
        </message>
        <message>
            <source>Draw the order</source>
            <translation>Tirer l’ordre au sort</translation>
        </message>
        <message>
            <source>Announce another draw</source>
            <translation>Annoncer un autre tirage</translation>
        </message>
        <message>
            <source>Draw lots for the order</source>
            <translation>Décider l’ordre par tirage</translation>
        </message>
        <message>
            <source>Everybody sees the seed's fingerprint before the draw</source>
            <translation>Tous voient l’empreinte de la graine avant le tirage</translation>
        </message>
        <message>
            <source>Show it all</source>
            <translation>Tout montrer</translation>
        </message>
    </context>
    <context>
        <name>warroom::OrderEditor</name>
        <message>
            <source>Round %1</source>
            <translation>Tour %1</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Tour</translation>
        </message>
        <message>
            <source>Picks of the round</source>
            <translation>Choix du tour</translation>
        </message>
        <message>
            <source>Drag a pick, or move it with Alt and the arrow keys</source>
            <translation>Glissez un choix, ou déplacez-le avec Alt et les flèches</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Team that gets a pick</source>
            <translation>Équipe qui reçoit un choix</translation>
        </message>
        <message>
            <source>Give the pick to it</source>
            <translation>Lui donner le choix</translation>
        </message>
        <message>
            <source>Add a pick of it</source>
            <translation>Lui ajouter un choix</translation>
        </message>
        <message>
            <source>Take the pick away</source>
            <translation>Retirer le choix</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Plus tôt</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Haut</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Bas</translation>
        </message>
        <message>
            <source>The usual order</source>
            <translation>L’ordre habituel</translation>
        </message>
    </context>
    <context>
        <name>warroom::OrderList</name>
        <message>
            <source>%1   %2   (was %3)</source>
            <extracomment>A pick, whose it shall be, and which pick that team gives for it</extracomment>
            <translation>%1   %2   (était à %3)</translation>
        </message>
    </context>
    <context>
        <name>warroom::OrderPanel</name>
        <message>
            <source>Change the order</source>
            <translation>Changer l’ordre</translation>
        </message>
        <message>
            <source>Open picks and whose they are</source>
            <translation>Choix ouverts et leurs équipes</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Plus tôt</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Haut</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Bas</translation>
        </message>
        <message>
            <source>Drag a team to another pick, or move it with Alt and the arrow keys. Picks that were made stay as they are.</source>
            <translation>Glissez une équipe vers un autre choix, ou déplacez-la avec Alt et les flèches. Les choix faits restent tels quels.</translation>
        </message>
        <message numerus="yes">
            <source>Change %n pick(s)</source>
            <translation>
                <numerusform>Changer %n choix</numerusform>
                <numerusform>Changer %n choix</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::PeopleList</name>
        <message>
            <source>muted</source>
            <translation>muet</translation>
        </message>
        <message>
            <source>sent away</source>
            <translation>renvoyé</translation>
        </message>
        <message>
            <source>this screen</source>
            <translation>cet écran</translation>
        </message>
        <message>
            <source>away</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>here</source>
            <translation>là</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>commissioner</source>
            <translation>commissaire</translation>
        </message>
        <message>
            <source>would like %1</source>
            <translation>aimerait %1</translation>
        </message>
        <message>
            <source>watches</source>
            <translation>regarde</translation>
        </message>
        <message>
            <source>hosts the draft</source>
            <translation>hôte</translation>
        </message>
        <message>
            <source>next host</source>
            <translation>prochain hôte</translation>
        </message>
        <message>
            <source>The draft and its clock live on this person's computer.</source>
            <translation>La draft et son horloge vivent sur l’ordinateur de cette personne.</translation>
        </message>
        <message>
            <source>The draft goes on at this person's computer if the host goes. It stands by.</source>
            <translation>Si l’hôte s’arrête, la draft continue sur l’ordinateur de cette personne. Il se tient prêt.</translation>
        </message>
        <message>
            <source>The draft goes on at this person's computer if the host goes. It is not ready yet.</source>
            <translation>Si l’hôte s’arrête, la draft continue sur l’ordinateur de cette personne. Il n’est pas encore prêt.</translation>
        </message>
    </context>
    <context>
        <name>warroom::PersonBar</name>
        <message>
            <source>Give %1</source>
            <translation>Donner %1</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Silence</translation>
        </message>
        <message>
            <source>No longer mute</source>
            <translation>Rendre la parole</translation>
        </message>
        <message>
            <source>Let in again</source>
            <translation>Laisser revenir</translation>
        </message>
        <message>
            <source>No longer commissioner</source>
            <translation>Plus commissaire</translation>
        </message>
        <message>
            <source>Make commissioner</source>
            <translation>Nommer commissaire</translation>
        </message>
        <message>
            <source>Send away…</source>
            <translation>Renvoyer…</translation>
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
            <translation>Choisir pour une équipe</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>Joueur</translation>
        </message>
        <message>
            <source>Team to pick for</source>
            <translation>Équipe pour qui choisir</translation>
        </message>
        <message>
            <source>No team may pick now.</source>
            <translation>Aucune équipe ne peut choisir maintenant.</translation>
        </message>
        <message>
            <source>The pick counts as the team's own; the room sees that you made it.</source>
            <translation>Le choix compte comme celui de l’équipe&#x202f;; la salle voit que vous l’avez fait.</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Choisir %1</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Choisir</translation>
        </message>
    </context>
    <context>
        <name>warroom::PickTicker</name>
        <message>
            <source>Latest picks</source>
            <translation>Derniers choix</translation>
        </message>
        <message>
            <source>The picks will appear here, the latest first.</source>
            <translation>Les choix apparaîtront ici, le dernier en premier.</translation>
        </message>
        <message>
            <source>%1, %2, %3
to %4</source>
            <translation>%1, %2, %3
pour %4</translation>
        </message>
    </context>
    <context>
        <name>warroom::PlayerPicker</name>
        <message>
            <source>Player</source>
            <translation>Joueur</translation>
        </message>
        <message>
            <source>Find a player</source>
            <translation>Chercher un joueur</translation>
        </message>
        <message>
            <source>Players that match</source>
            <translation>Joueurs correspondants</translation>
        </message>
    </context>
    <context>
        <name>warroom::PlayerTable</name>
        <message>
            <source>&amp;Target</source>
            <translation>&amp;Cible</translation>
        </message>
        <message>
            <source>&amp;Avoid</source>
            <translation>&amp;Éviter</translation>
        </message>
        <message>
            <source>&amp;Note…</source>
            <translation>&amp;Note…</translation>
        </message>
        <message>
            <source>Show my &amp;ranking</source>
            <translation>Afficher mon c&amp;lassement</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>&amp;Monter</translation>
        </message>
        <message>
            <source>&amp;Rank last</source>
            <translation>Classer &amp;dernier</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>&amp;Descendre</translation>
        </message>
        <message>
            <source>A t&amp;ier begins here</source>
            <translation>Un &amp;palier commence ici</translation>
        </message>
        <message>
            <source>Take &amp;out of my ranking</source>
            <translation>&amp;Retirer de mon classement</translation>
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
            <translation>Pos.</translation>
        </message>
        <message>
            <source>Player</source>
            <translation>Joueur</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Université</translation>
        </message>
        <message>
            <source>Ht</source>
            <translation>Tai.</translation>
        </message>
        <message>
            <source>Wt</source>
            <translation>lb</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>VOR</source>
            <translation>VOR</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Val.</translation>
        </message>
        <message>
            <source>Fit %1</source>
            <translation>Fit %1</translation>
        </message>
        <message>
            <source>Left at %1</source>
            <translation>Dispo au %1</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1&#x202f;%</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Now (%1%)</source>
            <translation>Maintenant (%1&#x202f;%)</translation>
        </message>
        <message>
            <source>Your own ranking, which nobody else sees</source>
            <translation>Votre propre classement, que personne d’autre ne voit</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>À moi</translation>
        </message>
        <message>
            <source>Tier %1</source>
            <translation>Palier %1</translation>
        </message>
        <message>
            <source>Not ranked, by the board</source>
            <translation>Non classés, selon le tableau</translation>
        </message>
        <message>
            <source>a target of yours</source>
            <translation>une de vos cibles</translation>
        </message>
        <message>
            <source>avoided by you</source>
            <translation>évité par vous</translation>
        </message>
        <message>
            <source>note: %1</source>
            <translation>note&#x202f;: %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::PlayersPage</name>
        <message>
            <source>Search players</source>
            <translation>Chercher des joueurs</translation>
        </message>
        <message>
            <source>Ctrl F</source>
            <translation>Ctrl F</translation>
        </message>
        <message>
            <source>Players</source>
            <translation>Joueurs</translation>
        </message>
        <message>
            <source>Drafted</source>
            <translation>Draftés</translation>
        </message>
        <message>
            <source>Show the players already drafted, too</source>
            <translation>Montrer aussi les joueurs déjà draftés</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>My needs</source>
            <translation>Mes besoins</translation>
        </message>
        <message>
            <source>Positions %1 still needs</source>
            <translation>Postes dont %1 a encore besoin</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Postes</translation>
        </message>
        <message numerus="yes">
            <source>Search %n player(s)</source>
            <translation>
                <numerusform>%n joueur</numerusform>
                <numerusform>%n joueurs</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is left here.</source>
            <translation>Il ne reste personne ici.</translation>
        </message>
        <message>
            <source>Nobody found for “%1”. Esc clears the search.</source>
            <translation>Personne trouvé pour «&#x202f;%1&#x202f;». Échap efface la recherche.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>My ranking</source>
            <translation>Mon classement</translation>
        </message>
        <message>
            <source>The order in which you want them; nobody else sees it</source>
            <translation>L’ordre dans lequel vous les voulez&#x202f;; personne d’autre ne le voit</translation>
        </message>
        <message>
            <source>Fill your ranking or your queue from a list</source>
            <translation>Remplir votre classement ou votre file avec une liste</translation>
        </message>
    </context>
    <context>
        <name>warroom::PoolRow</name>
        <message>
            <source>Players</source>
            <translation>Joueurs</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1, as the program brings them</source>
            <translation>%1, ceux du programme</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Import players</source>
            <translation>Importer des joueurs</translation>
        </message>
        <message>
            <source>Use the usual ones</source>
            <translation>Prendre les habituels</translation>
        </message>
    </context>
    <context>
        <name>warroom::PreflightList</name>
        <message>
            <source>Hide the checks</source>
            <translation>Cacher les contrôles</translation>
        </message>
        <message>
            <source>All checks</source>
            <translation>Tous les contrôles</translation>
        </message>
    </context>
    <context>
        <name>warroom::QueueCard</name>
        <message>
            <source>Whose queue</source>
            <translation>La file de qui</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>File d’attente</translation>
        </message>
        <message>
            <source>Empty. Q puts the selected player here; drag or Alt+Up and Alt+Down set the order.</source>
            <translation>Vide. Q y met le joueur&#x202f;; glissez, ou Alt+↑ et Alt+↓, pour trier.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Your queue</source>
            <translation>Votre file</translation>
        </message>
    </context>
    <context>
        <name>warroom::QueueModel</name>
        <message>
            <source>%1: %2, %3, %4</source>
            <translation>%1&#x202f;: %2, %3, %4</translation>
        </message>
    </context>
    <context>
        <name>warroom::QuietHoursEditor</name>
        <message>
            <source>Quiet hours every night</source>
            <translation>Heures calmes chaque nuit</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Calme à partir de</translation>
        </message>
        <message>
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Calme jusqu’à</translation>
        </message>
        <message>
            <source>Time zone of the quiet hours</source>
            <translation>Fuseau horaire des heures calmes</translation>
        </message>
        <message>
            <source>The clock stands still, picks are welcome. A time per pick may be in hours or days: 8h, 2d.</source>
            <translation>Le chrono s’arrête, les choix sont permis. Le temps par choix peut être en heures ou en jours&#x202f;: 8h, 2d.</translation>
        </message>
    </context>
    <context>
        <name>warroom::RankValuePane</name>
        <message>
            <source>steal</source>
            <translation>steal</translation>
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
            <translation>Votre classement, que personne d’autre ne voit.</translation>
        </message>
        <message>
            <source>Nobody else sees your ranking. Drag players into it, or rank them with Alt+Up.</source>
            <translation>Personne d’autre ne voit votre classement. Glissez-y des joueurs, ou classez-les avec Alt+Haut.</translation>
        </message>
        <message>
            <source>Nobody else sees your ranking. Drag, Alt+Up and Alt+Down set the order, Shift+T begins a tier.</source>
            <translation>Personne d’autre ne voit votre classement. Glisser, Alt+Haut et Alt+Bas l’ordonnent, Maj+T commence un palier.</translation>
        </message>
        <message>
            <source>Start from the board</source>
            <translation>Partir du tableau</translation>
        </message>
        <message>
            <source>Rank everybody as the board has him</source>
            <translation>Classer tout le monde comme au tableau</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Rank nobody; marks and notes stay</source>
            <translation>Ne classer personne&#x202f;; marques et notes restent</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Bring the ranking back as it was before</source>
            <translation>Retrouver le classement tel qu’il était avant</translation>
        </message>
    </context>
    <context>
        <name>warroom::RequestList</name>
        <message>
            <source>Give</source>
            <translation>Donner</translation>
        </message>
        <message>
            <source>%1 asks for this team: %2</source>
            <translation>%1 demande cette équipe&#x202f;: %2</translation>
        </message>
        <message>
            <source>You asked for this team: %1</source>
            <translation>Vous avez demandé cette équipe&#x202f;: %1</translation>
        </message>
        <message>
            <source>Give %1 to %2</source>
            <translation>Donner %1 à %2</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>Do not give %1 to %2</source>
            <translation>Ne pas donner %1 à %2</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Ask no longer</source>
            <translation>Ne plus demander</translation>
        </message>
    </context>
    <context>
        <name>warroom::RoomCard</name>
        <message>
            <source>The commissioner muted you</source>
            <translation>Le commissaire vous a réduit au silence</translation>
        </message>
        <message>
            <source>Message the room…</source>
            <translation>Message à la salle…</translation>
        </message>
        <message numerus="yes">
            <source>%n connected</source>
            <translation>
                <numerusform>%n connecté</numerusform>
                <numerusform>%n connectés</numerusform>
            </translation>
        </message>
        <message>
            <source>Pinned · %1: %2</source>
            <extracomment>A message that stays in sight: who said it, and what</extracomment>
            <translation>Épinglé · %1&#x202f;: %2</translation>
        </message>
        <message>
            <source>Show what was said</source>
            <translation>Montrer ce qui a été dit</translation>
        </message>
        <message>
            <source>Show who is in the room</source>
            <translation>Montrer qui est dans la salle</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>A message to the room</source>
            <translation>Un message à la salle</translation>
        </message>
        <message>
            <source>What was said and what happened</source>
            <translation>Ce qui a été dit et ce qui s’est passé</translation>
        </message>
        <message>
            <source>Who is in the room</source>
            <translation>Qui est dans la salle</translation>
        </message>
    </context>
    <context>
        <name>warroom::RoomHeader</name>
        <message>
            <source>Live</source>
            <translation>Direct</translation>
        </message>
        <message>
            <source>Back to the draft as it stands now</source>
            <translation>Revenir à la draft telle qu’elle est maintenant</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Back to your drafts; this one is kept</source>
            <translation>Revenir à vos drafts&#x202f;; celle-ci est conservée</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message numerus="yes">
            <source>%n round(s)</source>
            <translation>
                <numerusform>%n tour</numerusform>
                <numerusform>%n tours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pick(s)</source>
            <translation>
                <numerusform>%n choix</numerusform>
                <numerusform>%n choix</numerusform>
            </translation>
        </message>
        <message>
            <source>as it stood then</source>
            <translation>telle qu’elle était</translation>
        </message>
        <message numerus="yes">
            <source>%n pick(s) behind</source>
            <translation>
                <numerusform>%n choix en arrière</numerusform>
                <numerusform>%n choix en arrière</numerusform>
            </translation>
        </message>
        <message>
            <source>REPLAY · %1</source>
            <translation>REPLAY · %1</translation>
        </message>
        <message>
            <source>LIVE</source>
            <translation>EN DIRECT</translation>
        </message>
        <message>
            <source>PAUSED</source>
            <translation>EN PAUSE</translation>
        </message>
        <message>
            <source>COMPLETED</source>
            <translation>TERMINÉE</translation>
        </message>
        <message>
            <source>NOT STARTED</source>
            <translation>PAS COMMENCÉE</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Take back %1?</source>
            <translation>Annuler %1&#x202f;?</translation>
        </message>
        <message>
            <source>Undo last pick</source>
            <translation>Annuler dernier choix</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Inviter</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Héberger</translation>
        </message>
        <message>
            <source>Let others join from their own computers</source>
            <translation>Laisser d’autres participer depuis leur ordinateur</translation>
        </message>
        <message numerus="yes">
            <source>Hosting · %n here</source>
            <translation>
                <numerusform>Hébergé · %n présent</numerusform>
                <numerusform>Hébergé · %n présents</numerusform>
            </translation>
        </message>
        <message>
            <source>NO CONNECTION</source>
            <translation>PAS DE CONNEXION</translation>
        </message>
        <message>
            <source>Stop hosting</source>
            <translation>Ne plus héberger</translation>
        </message>
        <message>
            <source>Nobody can join or draft from elsewhere then</source>
            <translation>Alors plus personne ne peut rejoindre ni choisir d’ailleurs</translation>
        </message>
        <message>
            <source>LOBBY</source>
            <translation>SALON</translation>
        </message>
    </context>
    <context>
        <name>warroom::RoomPage</name>
        <message>
            <source>Players</source>
            <translation>Joueurs</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Équipes</translation>
        </message>
        <message>
            <source>Trades</source>
            <translation>Échanges</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <source>Parts of the room</source>
            <translation>Parties de la salle</translation>
        </message>
        <message>
            <source>On the clock: %1</source>
            <translation>Au chrono&#x202f;: %1</translation>
        </message>
        <message>
            <source>Somebody else was just taken. Press again to draft %1.</source>
            <translation>Un autre vient d’être drafté. Appuyez encore pour drafter %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n offer(s) waiting for your answer</source>
            <translation>
                <numerusform>%n offre attend votre réponse</numerusform>
                <numerusform>%n offres attendent votre réponse</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::RosterEditor</name>
        <message>
            <source>%1 places in the line-up, %2 on the bench</source>
            <translation>%1 places dans l’alignement, %2 sur le banc</translation>
        </message>
        <message>
            <source>Every player fits every team.</source>
            <translation>Tout joueur va dans toute équipe.</translation>
        </message>
        <message>
            <source>at most %1 %2</source>
            <extracomment>At most a number of players of a position: &quot;at most 2 QB&quot;</extracomment>
            <translation>au plus %1 %2</translation>
        </message>
        <message>
            <source>Players</source>
            <translation>Joueurs</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Everybody on the list</source>
            <translation>Tous ceux de la liste</translation>
        </message>
        <message>
            <source>Rookies only</source>
            <translation>Recrues seules</translation>
        </message>
        <message>
            <source>Those of the 2026 draft class</source>
            <translation>Ceux de la promotion 2026</translation>
        </message>
        <message>
            <source>Veterans only</source>
            <translation>Vétérans seuls</translation>
        </message>
        <message>
            <source>Those not in the 2026 draft class</source>
            <translation>Ceux qui ne sont pas de la promotion 2026</translation>
        </message>
        <message>
            <source>Rosters</source>
            <translation>Effectifs</translation>
        </message>
        <message>
            <source>A team takes only players it has a place for</source>
            <translation>Une équipe ne prend que des joueurs pour qui elle a une place</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Au plus</translation>
        </message>
        <message>
            <source>Of this position</source>
            <translation>À ce poste</translation>
        </message>
        <message>
            <source>Add limit</source>
            <translation>Ajouter la limite</translation>
        </message>
    </context>
    <context>
        <name>warroom::RosterModel</name>
        <message>
            <source>on the clock</source>
            <translation>au chrono</translation>
        </message>
        <message>
            <source>passed, may still pick</source>
            <translation>passée, peut encore choisir</translation>
        </message>
        <message>
            <source>skipped, comes back</source>
            <translation>reporté, revient</translation>
        </message>
        <message>
            <source>Bench</source>
            <translation>Banc</translation>
        </message>
        <message>
            <source>No place</source>
            <translation>Sans place</translation>
        </message>
        <message>
            <source>open</source>
            <translation>libre</translation>
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
            <translation>Une graine est un nombre entier de 15 chiffres au plus.</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Chrono</translation>
        </message>
        <message>
            <source>Computer teams</source>
            <translation>Équipes de l’ordinateur</translation>
        </message>
        <message>
            <source>When time runs out</source>
            <translation>Quand le temps est écoulé</translation>
        </message>
        <message>
            <source>Instant</source>
            <translation>Immédiat</translation>
        </message>
        <message>
            <source>They pick at once</source>
            <translation>Elles choisissent aussitôt</translation>
        </message>
        <message>
            <source>Believable</source>
            <translation>Crédible</translation>
        </message>
        <message>
            <source>They think for a few seconds</source>
            <translation>Elles réfléchissent quelques secondes</translation>
        </message>
        <message>
            <source>Real time</source>
            <translation>Temps réel</translation>
        </message>
        <message>
            <source>They use the clock as teams do</source>
            <translation>Elles utilisent le chrono comme de vraies équipes</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Moins</translation>
        </message>
        <message>
            <source>Real</source>
            <translation>Réel</translation>
        </message>
        <message>
            <source>Real: %1</source>
            <translation>Réel&#x202f;: %1</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Take the time you like</source>
            <translation>Prenez le temps que vous voulez</translation>
        </message>
        <message>
            <source>Quick</source>
            <translation>Rapide</translation>
        </message>
        <message>
            <source>30 seconds for every pick</source>
            <translation>30 secondes pour chaque choix</translation>
        </message>
        <message>
            <source>As long as in the real draft</source>
            <translation>Autant que dans la vraie draft</translation>
        </message>
        <message>
            <source>Custom…</source>
            <translation>Sur mesure…</translation>
        </message>
        <message>
            <source>A time of your own for every round</source>
            <translation>Un temps à vous pour chaque tour</translation>
        </message>
        <message>
            <source>They offer and answer trades</source>
            <translation>Elles proposent et répondent aux échanges</translation>
        </message>
        <message>
            <source>Without it they only answer</source>
            <translation>Sinon, elles répondent seulement</translation>
        </message>
        <message>
            <source>More: order, keepers, clock, trades, lottery</source>
            <translation>Plus&#x202f;: ordre, keepers, chrono, échanges, tirage</translation>
        </message>
        <message>
            <source>More: teams, order, rosters, keepers, lottery</source>
            <translation>Plus&#x202f;: équipes, ordre, effectifs, keepers, tirage</translation>
        </message>
    </context>
    <context>
        <name>warroom::RunsPane</name>
        <message>
            <source>Run on %1: %2 of the last %3 picks</source>
            <translation>Série de %1&#x202f;: %2 des %3 derniers choix</translation>
        </message>
    </context>
    <context>
        <name>warroom::SeatCard</name>
        <message>
            <source>%1. Not drawn yet</source>
            <extracomment>A place of the first round that was not drawn by lot yet</extracomment>
            <translation>%1. Pas encore tirée</translation>
        </message>
    </context>
    <context>
        <name>warroom::SeatMenu</name>
        <message>
            <source>Hand to</source>
            <translation>Confier à</translation>
        </message>
        <message>
            <source>The computer</source>
            <translation>L’ordinateur</translation>
        </message>
        <message>
            <source>Earlier	Alt+Up</source>
            <translation>Plus tôt	Alt+Up</translation>
        </message>
        <message>
            <source>Later	Alt+Down</source>
            <translation>Plus tard	Alt+Down</translation>
        </message>
        <message>
            <source>No longer a commissioner</source>
            <translation>N’est plus commissaire</translation>
        </message>
        <message>
            <source>Make a commissioner, too</source>
            <translation>Nommer aussi commissaire</translation>
        </message>
        <message>
            <source>Let talk again</source>
            <translation>Rendre la parole</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Couper la parole</translation>
        </message>
        <message>
            <source>Send away…</source>
            <translation>Renvoyer…</translation>
        </message>
        <message>
            <source>Give another team</source>
            <translation>Donner une autre équipe</translation>
        </message>
        <message>
            <source>Ask no longer</source>
            <translation>Ne plus demander</translation>
        </message>
        <message>
            <source>Ask for this team</source>
            <translation>Demander cette équipe</translation>
        </message>
    </context>
    <context>
        <name>warroom::SeatPanel</name>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Drawn by lot</source>
            <translation>Tiré au sort</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Maintenant&#x202f;: %1</translation>
        </message>
        <message>
            <source>Now: the program</source>
            <translation>Maintenant&#x202f;: le programme</translation>
        </message>
        <message>
            <source>Hand a team over</source>
            <translation>Confier une équipe</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Who runs it from now on</source>
            <translation>Qui la dirige désormais</translation>
        </message>
        <message>
            <source>Team to hand over</source>
            <translation>Équipe à confier</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>Une personne</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>Le programme</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Name in this draft</source>
            <translation>Nom dans cette draft</translation>
        </message>
        <message>
            <source>General manager</source>
            <translation>Manager général</translation>
        </message>
        <message>
            <source>The team keeps its players, its picks and the time on the clock.</source>
            <translation>L’équipe garde ses joueurs, ses choix et le temps au chrono.</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Confier</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Quelqu’un</translation>
        </message>
    </context>
    <context>
        <name>warroom::SeedRow</name>
        <message>
            <source>Same draft again: seed</source>
            <translation>La même draft&#x202f;: graine</translation>
        </message>
        <message>
            <source>With the same seed and the same picks of yours, the computer's teams pick the same.</source>
            <translation>Avec la même graine et les mêmes choix de votre part, les équipes de l’ordinateur choisissent pareil.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
    </context>
    <context>
        <name>warroom::SelectedCard</name>
        <message>
            <source>Selected</source>
            <translation>Sélection</translation>
        </message>
        <message>
            <source>Nobody selected</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>rank %1</source>
            <translation>rang %1</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Drafter %1</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>En file</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Take out of the queue (Q)</source>
            <translation>Retirer de la file d’attente (Q)</translation>
        </message>
        <message>
            <source>Put in the queue (Q)</source>
            <translation>Mettre dans la file d’attente (Q)</translation>
        </message>
        <message>
            <source>Drafted by %1, pick %2</source>
            <translation>Drafté par %1, choix %2</translation>
        </message>
        <message>
            <source>Nominate %1</source>
            <translation>Nommer %1</translation>
        </message>
        <message>
            <source>A target of yours</source>
            <translation>Une de vos cibles</translation>
        </message>
        <message>
            <source>No longer a target (T)</source>
            <translation>N’est plus une cible (T)</translation>
        </message>
        <message>
            <source>Make him a target; nobody else sees it (T)</source>
            <translation>En faire une cible&#x202f;; personne d’autre ne le voit (T)</translation>
        </message>
    </context>
    <context>
        <name>warroom::SendAwayBar</name>
        <message>
            <source>Send %1 away?</source>
            <translation>Renvoyer %1&#x202f;?</translation>
        </message>
        <message>
            <source>Why, for everybody to read; may be empty</source>
            <translation>Pourquoi, lisible par tous&#x202f;; peut rester vide</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Send away</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>warroom::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Fermer les réglages</translation>
        </message>
    </context>
    <context>
        <name>warroom::SlotListModel</name>
        <message>
            <source>yours from the start</source>
            <translation>à vous dès le départ</translation>
        </message>
        <message>
            <source>theirs from the start</source>
            <translation>à eux dès le départ</translation>
        </message>
        <message>
            <source>for %1 · %2</source>
            <extracomment>Who receives what is chosen, and what it is</extracomment>
            <translation>pour %1 · %2</translation>
        </message>
    </context>
    <context>
        <name>warroom::StartBox</name>
        <message>
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
        <message>
            <source>I'm ready</source>
            <translation>Je suis prêt</translation>
        </message>
        <message>
            <source>Say that you are not ready after all</source>
            <translation>Dire que vous n’êtes finalement pas prêt</translation>
        </message>
        <message>
            <source>Say that the draft may start</source>
            <translation>Dire que la draft peut commencer</translation>
        </message>
        <message>
            <source>Start the draft</source>
            <translation>Commencer la draft</translation>
        </message>
        <message>
            <source>After a countdown of ten seconds</source>
            <translation>Après un compte à rebours de dix secondes</translation>
        </message>
        <message>
            <source>Stop the countdown</source>
            <translation>Arrêter le compte à rebours</translation>
        </message>
        <message>
            <source>Do not start by itself</source>
            <translation>Ne pas commencer seule</translation>
        </message>
        <message>
            <source>Or by itself, at</source>
            <translation>Ou seule, à</translation>
        </message>
        <message>
            <source>Time of day at which the draft starts</source>
            <translation>Heure à laquelle la draft commence</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Prévoir</translation>
        </message>
        <message>
            <source>Plan the start for this time</source>
            <translation>Prévoir le début à cette heure</translation>
        </message>
        <message>
            <source>The commissioner starts the draft.</source>
            <translation>Le commissaire commence la draft.</translation>
        </message>
        <message>
            <source>Begins at %1 · in %2</source>
            <extracomment>A time of day, or a day with it, and how long until then</extracomment>
            <translation>Commence à %1 · dans %2</translation>
        </message>
    </context>
    <context>
        <name>warroom::StartFoot</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <source>Open the lobby</source>
            <translation>Ouvrir le salon</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Début…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>The draft waits there for others until you start it</source>
            <translation>La draft y attend les autres jusqu’à ce que vous la commenciez</translation>
        </message>
    </context>
    <context>
        <name>warroom::StoreForm</name>
        <message>
            <source>Which server? Type its address.</source>
            <translation>Quel serveur&#x202f;? Saisissez son adresse.</translation>
        </message>
        <message>
            <source>This is no address like %1.</source>
            <translation>Ce n’est pas une adresse comme %1.</translation>
        </message>
        <message>
            <source>An address with a password is not saved: settings are plain text. Put the password in ~/.pgpass.</source>
            <translation>Une adresse avec mot de passe n’est pas enregistrée&#x202f;: les réglages sont du texte lisible. Mettez le mot de passe dans ~/.pgpass.</translation>
        </message>
        <message>
            <source>Saved. In force from the next start without --store.</source>
            <translation>Enregistré. Valable dès le prochain démarrage sans --store.</translation>
        </message>
        <message>
            <source>Saved. In force as soon as you leave the draft that is open.</source>
            <translation>Enregistré. Valable dès que vous quittez la draft ouverte.</translation>
        </message>
        <message>
            <source>Saved. In force from now on.</source>
            <translation>Enregistré. Valable dès maintenant.</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <source>Connected. Warroom's tables are not there yet; they are made after you save.</source>
            <translation>Connecté. Les tables de Warroom n’y sont pas encore&#x202f;; elles sont créées après l’enregistrement.</translation>
        </message>
        <message>
            <source>Connected. The tables there are of an older Warroom; they are brought up to date after you save.</source>
            <translation>Connecté. Les tables y sont celles d’un Warroom plus ancien&#x202f;; elles sont mises à jour après l’enregistrement.</translation>
        </message>
        <message numerus="yes">
            <source>Connected. %n draft(s) are kept there.</source>
            <translation>
                <numerusform>Connecté. %n draft y est conservée.</numerusform>
                <numerusform>Connecté. %n drafts y sont conservées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop trying</source>
            <translation>Arrêter l’essai</translation>
        </message>
        <message>
            <source>Try the connection</source>
            <translation>Essayer la connexion</translation>
        </message>
        <message>
            <source>Drafts you have stay where they are; &quot;warroomd move&quot; takes them along.</source>
            <translation>Vos drafts restent où elles sont&#x202f;; «&#x202f;warroomd move&#x202f;» les emmène.</translation>
        </message>
        <message>
            <source>In one file that is yours, in the folder of your data.</source>
            <translation>Dans un fichier qui est à vous, dans le dossier de vos données.</translation>
        </message>
        <message>
            <source>PostgreSQL 15 or newer. Leave the password out: it is read from ~/.pgpass or PGPASSWORD. Saving makes Warroom's tables where they are missing.</source>
            <translation>PostgreSQL 15 ou plus récent. Omettez le mot de passe&#x202f;: il est lu dans ~/.pgpass ou PGPASSWORD. L’enregistrement crée les tables de Warroom qui manquent.</translation>
        </message>
        <message>
            <source>Where drafts are kept</source>
            <translation>Où les drafts sont conservées</translation>
        </message>
        <message>
            <source>In a file here</source>
            <translation>Dans un fichier ici</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>Sur un serveur</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>Adresse du serveur</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save where drafts are kept</source>
            <translation>Enregistrer où sont les drafts</translation>
        </message>
        <message>
            <source>This run was started with --store: its drafts are kept at %1.</source>
            <translation>Lancé cette fois avec --store&#x202f;: les drafts sont conservées sur %1.</translation>
        </message>
    </context>
    <context>
        <name>warroom::SuccessorBox</name>
        <message>
            <source>here</source>
            <translation>là</translation>
        </message>
        <message>
            <source>away</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>stands by</source>
            <translation>se tient prêt</translation>
        </message>
        <message>
            <source>not ready yet</source>
            <translation>pas encore prêt</translation>
        </message>
        <message>
            <source>A draft that is hosted without encryption cannot go on elsewhere.</source>
            <translation>Une draft hébergée sans chiffrement ne peut pas continuer ailleurs.</translation>
        </message>
        <message>
            <source>There is nobody to choose yet: a guest's computer can go on with the draft once he is in it with a team.</source>
            <translation>Il n’y a encore personne à choisir&#x202f;: l’ordinateur d’un invité peut continuer la draft dès qu’il y est avec une équipe.</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>The draft goes on at %1's computer, and its clock with it. This screen stays in it as a guest's.</source>
            <translation>La draft continue sur l’ordinateur de %1, et son horloge avec elle. Cet écran y reste comme celui d’un invité.</translation>
        </message>
        <message>
            <source>If this computer goes, those who run teams choose another one.</source>
            <translation>Si cet ordinateur s’arrête, ceux qui dirigent des équipes en choisissent un autre.</translation>
        </message>
        <message>
            <source>%1's computer has a copy of everything, and waits.</source>
            <translation>L’ordinateur de %1 a une copie de tout et attend.</translation>
        </message>
        <message>
            <source>%1's computer waits as soon as the draft is open there.</source>
            <translation>L’ordinateur de %1 attendra dès que la draft y sera ouverte.</translation>
        </message>
        <message>
            <source>If this computer goes</source>
            <translation>Si cet ordinateur s’arrête</translation>
        </message>
        <message>
            <source>Who goes on with the draft if this computer goes</source>
            <translation>Qui continue la draft si cet ordinateur s’arrête</translation>
        </message>
        <message>
            <source>Hand over now</source>
            <translation>Céder maintenant</translation>
        </message>
        <message>
            <source>The draft goes on at the chosen computer at once</source>
            <translation>La draft continue aussitôt sur l’ordinateur choisi</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Céder</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>warroom::TeamExpiryEditor</name>
        <message>
            <source>%1: %2  ×</source>
            <extracomment>A team and what happens when its time runs out; a click takes it away</extracomment>
            <translation>%1&#x202f;: %2  ×</translation>
        </message>
        <message>
            <source>Take away: %1, %2</source>
            <translation>Retirer&#x202f;: %1, %2</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>When this team's time runs out</source>
            <translation>Quand le temps de cette équipe est écoulé</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
    </context>
    <context>
        <name>warroom::TeamListDelegate</name>
        <message>
            <source>%1 made</source>
            <translation>faits&#x202f;: %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>reste&#x202f;: %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::TeamListModel</name>
        <message>
            <source>You</source>
            <extracomment>The team of the person at this screen, and what that person is called</extracomment>
            <translation>Vous</translation>
        </message>
        <message>
            <source>You, %1</source>
            <translation>Vous, %1</translation>
        </message>
        <message>
            <source>Played by the program</source>
            <translation>Par le programme</translation>
        </message>
        <message>
            <source>%1, %2, %3 picks made, %4 left</source>
            <translation>%1, %2, choix faits&#x202f;: %3, restants&#x202f;: %4</translation>
        </message>
    </context>
    <context>
        <name>warroom::TeamsPage</name>
        <message>
            <source>%1 · %2 picks made, %3 left</source>
            <translation>%1 · choix faits&#x202f;: %2, restants&#x202f;: %3</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Équipes</translation>
        </message>
        <message>
            <source>Picks of the team</source>
            <translation>Choix de l’équipe</translation>
        </message>
    </context>
    <context>
        <name>warroom::TimePanel</name>
        <message>
            <source>Add or take time</source>
            <translation>Ajouter ou retirer du temps</translation>
        </message>
        <message>
            <source>Everyone sees the change, and why.</source>
            <translation>Tous voient le changement et son motif.</translation>
        </message>
    </context>
    <context>
        <name>warroom::TimelineBar</name>
        <message>
            <source>First event</source>
            <translation>Premier événement</translation>
        </message>
        <message>
            <source>Previous event</source>
            <translation>Événement précédent</translation>
        </message>
        <message>
            <source>Next event</source>
            <translation>Événement suivant</translation>
        </message>
        <message>
            <source>Last event</source>
            <translation>Dernier événement</translation>
        </message>
        <message>
            <source>Playing speed</source>
            <translation>Vitesse de lecture</translation>
        </message>
        <message>
            <source>One pick per beat</source>
            <translation>Un choix par battement</translation>
        </message>
        <message>
            <source>Skip waiting</source>
            <translation>Sauter les attentes</translation>
        </message>
        <message>
            <source>Since the draft began</source>
            <translation>Depuis le début de la draft</translation>
        </message>
        <message>
            <source>event %1 of %2</source>
            <translation>événement %1 sur %2</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Picks made since the moment shown: %1</source>
            <translation>Choix depuis le moment affiché&#x202f;: %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::TimelineView</name>
        <message>
            <source>%1 overall</source>
            <translation>n°&#xa0;%1 au total</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>took %1</source>
            <translation>en %1</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Échange</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 et %2</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Frise</translation>
        </message>
        <message>
            <source>Event %1 of %2, %3, %4 picks made</source>
            <translation>Événement %1 sur %2, %3, choix faits&#x202f;: %4</translation>
        </message>
        <message>
            <source>Correction at %1</source>
            <extracomment>The number of a pick</extracomment>
            <translation>Correction à %1</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradeDesk</name>
        <message>
            <source>Add %1</source>
            <translation>Ajouter %1</translation>
        </message>
        <message>
            <source>This draft is over. Its picks are no longer traded.</source>
            <translation>Cette draft est terminée. Ses choix ne s’échangent plus.</translation>
        </message>
        <message>
            <source>The draft is being opened.</source>
            <translation>La draft s’ouvre.</translation>
        </message>
        <message>
            <source>This is the past. Jump to live to trade.</source>
            <translation>C’est le passé. Revenez au direct pour échanger.</translation>
        </message>
        <message>
            <source>You run no team in this draft.</source>
            <translation>Vous ne dirigez aucune équipe dans cette draft.</translation>
        </message>
        <message>
            <source>Send offer</source>
            <translation>Envoyer l’offre</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
        <message>
            <source>Pick value chart</source>
            <translation>Barème des choix</translation>
        </message>
        <message>
            <source>Make the trade</source>
            <translation>Faire l’échange</translation>
        </message>
        <message>
            <source>Send new offer</source>
            <translation>Envoyer une offre</translation>
        </message>
        <message>
            <source>Words with the offer</source>
            <translation>Un mot avec l’offre</translation>
        </message>
        <message>
            <source>A word with it, if you like</source>
            <translation>Un mot avec, si vous voulez</translation>
        </message>
        <message>
            <source>Add a third team</source>
            <translation>Ajouter une troisième équipe</translation>
        </message>
        <message>
            <source>Without a third team</source>
            <translation>Sans troisième équipe</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Force it</source>
            <translation>L’imposer</translation>
        </message>
        <message>
            <source>The commissioner makes this trade, whether the teams agree or not.</source>
            <translation>Le commissaire fait cet échange, que les équipes soient d’accord ou non.</translation>
        </message>
        <message>
            <source>%1, after %2 s</source>
            <extracomment>A team, and for how long it thought</extracomment>
            <translation>%1, après %2 s</translation>
        </message>
        <message>
            <source>Players count as the money they are worth; places to buy have no price.</source>
            <translation>Les joueurs comptent pour l’argent qu’ils valent&#x202f;; les places à acheter n’ont pas de prix.</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradeHistoryDelegate</name>
        <message>
            <source>after pick %1</source>
            <translation>après le choix %1</translation>
        </message>
        <message>
            <source>before the first pick</source>
            <translation>avant le premier choix</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradeHistoryModel</name>
        <message>
            <source>%1 gives %2 to %3 for %4</source>
            <translation>%1 donne %2 à %3 contre %4</translation>
        </message>
        <message>
            <source>%1 gives %2 to %3</source>
            <translation>%1 donne %2 à %3</translation>
        </message>
        <message>
            <source>%1 (made by the commissioner)</source>
            <translation>%1 (fait par le commissaire)</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradeSidePanel</name>
        <message>
            <source>You give</source>
            <translation>Vous donnez</translation>
        </message>
        <message>
            <source>You get</source>
            <translation>Vous recevez</translation>
        </message>
        <message>
            <source>Your team</source>
            <translation>Votre équipe</translation>
        </message>
        <message>
            <source>The other team</source>
            <translation>L’autre équipe</translation>
        </message>
        <message>
            <source>No picks left.</source>
            <translation>Plus aucun choix.</translation>
        </message>
        <message>
            <source>The third team gives</source>
            <translation>La troisième équipe donne</translation>
        </message>
        <message>
            <source>The third team</source>
            <translation>La troisième équipe</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradesEditor</name>
        <message>
            <source>Drafted players may be traded, too</source>
            <translation>Les joueurs choisis peuvent aussi être échangés</translation>
        </message>
        <message>
            <source>Later seasons whose picks may be traded</source>
            <translation>Saisons futures dont les choix s’échangent</translation>
        </message>
        <message>
            <source>After a trade on the clock</source>
            <translation>Après un échange au chrono</translation>
        </message>
        <message>
            <source>An offer stands for</source>
            <translation>Une offre tient</translation>
        </message>
        <message>
            <source>The commissioner may forbid for</source>
            <translation>Le commissaire peut interdire pendant</translation>
        </message>
        <message>
            <source>the time goes on</source>
            <translation>le temps continue</translation>
        </message>
        <message>
            <source>the time starts again</source>
            <translation>le temps recommence</translation>
        </message>
        <message>
            <source> s</source>
            <extracomment>Seconds, behind a number</extracomment>
            <translation> s</translation>
        </message>
        <message>
            <source>until it is answered</source>
            <translation>jusqu’à la réponse</translation>
        </message>
        <message>
            <source>no time at all</source>
            <translation>aucun temps</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradesPage</name>
        <message>
            <source>No trades yet.</source>
            <translation>Pas encore d’échange.</translation>
        </message>
        <message>
            <source>Trades so far</source>
            <translation>Échanges jusqu’ici</translation>
        </message>
        <message>
            <source>Open offers and history</source>
            <translation>Offres en cours et historique</translation>
        </message>
    </context>
    <context>
        <name>warroom::TradesPane</name>
        <message>
            <source>No trades yet.</source>
            <translation>Pas encore d’échange.</translation>
        </message>
        <message>
            <source>Trades so far</source>
            <translation>Échanges jusqu’ici</translation>
        </message>
    </context>
    <context>
        <name>warroom::TurnCall</name>
        <message>
            <source>You are on the clock</source>
            <translation>C’est à vous</translation>
        </message>
        <message numerus="yes">
            <source>Your pick is %n pick(s) away</source>
            <translation>
                <numerusform>Votre choix vient dans %n choix</numerusform>
                <numerusform>Votre choix vient dans %n choix</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: round %2, pick %3 of the draft</source>
            <translation>%1&#x202f;: tour %2, choix %3 de la draft</translation>
        </message>
        <message>
            <source>%1 speaks to you</source>
            <translation>%1 vous parle</translation>
        </message>
        <message>
            <source>%1 would like you to go on</source>
            <translation>%1 aimerait que vous avanciez</translation>
        </message>
    </context>
    <context>
        <name>warroom::VetoForm</name>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Why the trade is forbidden</source>
            <translation>Pourquoi l’échange est interdit</translation>
        </message>
        <message>
            <source>The room reads it; may stay empty</source>
            <translation>La salle le lit&#x202f;; peut rester vide</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Forbid the trade</source>
            <translation>Interdire l’échange</translation>
        </message>
    </context>
</TS>
