<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
    <context>
        <name>CorrectionWords</name>
        <message numerus="yes">
            <source>made %n minute(s) ago</source>
            <translation>
                <numerusform>made %n minute ago</numerusform>
                <numerusform>made %n minutes ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>made %n hour(s) ago</source>
            <translation>
                <numerusform>made %n hour ago</numerusform>
                <numerusform>made %n hours ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>made %n day(s) ago</source>
            <translation>
                <numerusform>made %n day ago</numerusform>
                <numerusform>made %n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trade(s) gave away what this takes back</source>
            <translation>
                <numerusform>%n trade gave away what this takes back</numerusform>
                <numerusform>%n trades gave away what this takes back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open offer(s) can no longer be kept</source>
            <translation>
                <numerusform>%n open offer can no longer be kept</numerusform>
                <numerusform>%n open offers can no longer be kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n later pick(s) stay as they are</source>
            <translation>
                <numerusform>%n later pick stays as it is</numerusform>
                <numerusform>%n later picks stay as they are</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Digest</name>
        <message numerus="yes">
            <source>%n pick(s)</source>
            <translation>
                <numerusform>%n pick</numerusform>
                <numerusform>%n picks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of yours</source>
            <translation>
                <numerusform>%n of yours</numerusform>
                <numerusform>%n of yours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trade(s)</source>
            <translation>
                <numerusform>%n trade</numerusform>
                <numerusform>%n trades</numerusform>
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
                <numerusform>%n to you</numerusform>
                <numerusform>%n to you</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EventText</name>
        <message numerus="yes">
            <source>The queue of %1: %n player(s), first %2.</source>
            <translation>
                <numerusform>The queue of %1: %n player, first %2.</numerusform>
                <numerusform>The queue of %1: %n players, first %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Time-out, %1 more, %n left: %2.</source>
            <translation>
                <numerusform>Time-out, %1 more, %n left: %2.</numerusform>
                <numerusform>Time-out, %1 more, %n left: %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Time ran out %n time(s) in a row, the program now picks for %1.</source>
            <translation>
                <numerusform>Time ran out, the program now picks for %1.</numerusform>
                <numerusform>Time ran out %n times in a row, the program now picks for %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A lottery for the order is announced: %n team(s).</source>
            <translation>
                <numerusform>A lottery for the order is announced: %n team.</numerusform>
                <numerusform>A lottery for the order is announced: %n teams.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JoiningText</name>
        <message numerus="yes">
            <source>No connection to the host. Every pick is safe there; trying again in %n s.</source>
            <extracomment>%n is a number of seconds</extracomment>
            <translation>
                <numerusform>No connection to the host. Every pick is safe there; trying again in %n s.</numerusform>
                <numerusform>No connection to the host. Every pick is safe there; trying again in %n s.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wish(es) of yours wait and will be sent once.</source>
            <translation>
                <numerusform>%n wish of yours waits and will be sent once.</numerusform>
                <numerusform>%n wishes of yours wait and will be sent once.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LobbySeat</name>
        <message numerus="yes">
            <source>waiting %n min</source>
            <translation>
                <numerusform>waiting %n min</numerusform>
                <numerusform>waiting %n min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StartChecks</name>
        <message numerus="yes">
            <source>%n seat(s) open: the computer takes them</source>
            <translation>
                <numerusform>%n seat open: the computer takes it</numerusform>
                <numerusform>%n seats open: the computer takes them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are away</source>
            <translation>
                <numerusform>%n more is away</numerusform>
                <numerusform>%n more are away</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 has been away for %n minute(s)</source>
            <translation>
                <numerusform>%1 has been away for %n minute</numerusform>
                <numerusform>%1 has been away for %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SuccessionText</name>
        <message numerus="yes">
            <source>%1 has all but the last %n thing(s) that happened.</source>
            <extracomment>%1 is a computer, %n a number of events</extracomment>
            <translation>
                <numerusform>%1 has all but the last thing that happened.</numerusform>
                <numerusform>%1 has all but the last %n things that happened.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It goes on as soon as %n people want the same computer.</source>
            <translation>
                <numerusform>It goes on as soon as one person wants it to.</numerusform>
                <numerusform>It goes on as soon as %n people want the same computer.</numerusform>
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
        <name>warroom::ClockCard</name>
        <message numerus="yes">
            <source>%n player(s) drafted</source>
            <translation>
                <numerusform>%n player drafted</numerusform>
                <numerusform>%n players drafted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time-out(s) left</source>
            <translation>
                <numerusform>%n time-out left</numerusform>
                <numerusform>%n time-outs left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::CountdownCard</name>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::DecisionPanel</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::EndPanel</name>
        <message numerus="yes">
            <source>%n pick(s) will stay open. Offers that stand and players on the block come to nothing.</source>
            <translation>
                <numerusform>%n pick will stay open. Offers that stand and players on the block come to nothing.</numerusform>
                <numerusform>%n picks will stay open. Offers that stand and players on the block come to nothing.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::ExtrasForm</name>
        <message numerus="yes">
            <source>%n pick(s) of your order</source>
            <translation>
                <numerusform>%n pick of your order</numerusform>
                <numerusform>%n picks of your order</numerusform>
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
                <numerusform>the lots of %n team</numerusform>
                <numerusform>the lots of %n teams</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the money of %n team(s)</source>
            <translation>
                <numerusform>the money of %n team</numerusform>
                <numerusform>the money of %n teams</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::HostGoneBar</name>
        <message numerus="yes">
            <source>lacks %n thing(s) that happened</source>
            <extracomment>What a copy of the draft lacks, after the computer that has it</extracomment>
            <translation>
                <numerusform>lacks the last thing that happened</numerusform>
                <numerusform>lacks the last %n things that happened</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::ImportPage</name>
        <message numerus="yes">
            <source>Keep the %n queued player(s) first</source>
            <translation>
                <numerusform>Keep the queued player first</numerusform>
                <numerusform>Keep the %n queued players first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>one row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Draft from these %n player(s)</source>
            <translation>
                <numerusform>Draft from this player</numerusform>
                <numerusform>Draft from these %n players</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::LotteryEditor</name>
        <message numerus="yes">
            <source>%1: %n lot(s)</source>
            <translation>
                <numerusform>%1: %n lot</numerusform>
                <numerusform>%1: %n lots</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::NearbyModel</name>
        <message numerus="yes">
            <source>none of %n seat(s) free</source>
            <translation>
                <numerusform>%n seat, taken</numerusform>
                <numerusform>none of %n seats free</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n seat(s) free</source>
            <translation>
                <numerusform>%1 of %n seat free</numerusform>
                <numerusform>%1 of %n seats free</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::NewDraftPage</name>
        <message numerus="yes">
            <source>%n team(s)</source>
            <translation>
                <numerusform>%n team</numerusform>
                <numerusform>%n teams</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n round(s)</source>
            <translation>
                <numerusform>%n round</numerusform>
                <numerusform>%n rounds</numerusform>
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
        <name>warroom::OrderPanel</name>
        <message numerus="yes">
            <source>Change %n pick(s)</source>
            <translation>
                <numerusform>Change %n pick</numerusform>
                <numerusform>Change %n picks</numerusform>
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
        <name>warroom::RoomCard</name>
        <message numerus="yes">
            <source>%n connected</source>
            <translation>
                <numerusform>%n connected</numerusform>
                <numerusform>%n connected</numerusform>
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
        <message numerus="yes">
            <source>Hosting · %n here</source>
            <translation>
                <numerusform>Hosting · %n here</numerusform>
                <numerusform>Hosting · %n here</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>warroom::RoomPage</name>
        <message numerus="yes">
            <source>%n offer(s) waiting for your answer</source>
            <translation>
                <numerusform>%n offer waiting for your answer</numerusform>
                <numerusform>%n offers waiting for your answer</numerusform>
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
    <context>
        <name>warroom::TurnCall</name>
        <message numerus="yes">
            <source>Your pick is %n pick(s) away</source>
            <translation>
                <numerusform>Your pick is %n pick away</numerusform>
                <numerusform>Your pick is %n picks away</numerusform>
            </translation>
        </message>
    </context>
</TS>
