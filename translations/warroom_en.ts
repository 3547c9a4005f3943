<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>EventText</name>
        <message numerus="yes">
            <source>The queue of %1: %n player(s), first %2.</source>
            <translation>
                <numerusform>The queue of %1: %n player, first %2.</numerusform>
                <numerusform>The queue of %1: %n players, first %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::ClockCard</name>
        <message numerus="yes">
            <source>%n player(s) drafted</source>
            <translation>
                <numerusform>%n player drafted</numerusform>
                <numerusform>%n players drafted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::OnDeckCard</name>
        <message numerus="yes">
            <source>in %n pick(s)</source>
            <translation>
                <numerusform>in %n pick</numerusform>
                <numerusform>in %n picks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::PlayersPage</name>
        <message numerus="yes">
            <source>Search %n player(s)</source>
            <translation>
                <numerusform>Search %n player</numerusform>
                <numerusform>Search %n players</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::RoomHeader</name>
        <message numerus="yes">
            <source>%n round(s)</source>
            <translation>
                <numerusform>%n round</numerusform>
                <numerusform>%n rounds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pick(s)</source>
            <translation>
                <numerusform>%n pick</numerusform>
                <numerusform>%n picks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pick(s) behind</source>
            <translation>
                <numerusform>%n pick behind</numerusform>
                <numerusform>%n picks behind</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::StoreForm</name>
        <message numerus="yes">
            <source>Connected. %n draft(s) are kept there.</source>
            <translation>
                <numerusform>Connected. %n draft is kept there.</numerusform>
                <numerusform>Connected. %n drafts are kept there.</numerusform>
            </translation>
        </message>
    </context>
</TS>
