<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BalanceLine</name>
    <message numerus="yes">
        <source>{start}: %n more, please.</source>
        <translation>
            <numerusform>{start}: %n more, please.</numerusform>
            <numerusform>{start}: %n more, please.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message numerus="yes">
        <source>%n of you do not sign now, and that is all right.</source>
        <translation>
            <numerusform>%n of you does not sign now, and that is all right.</numerusform>
            <numerusform>%n of you do not sign now, and that is all right.</numerusform>
        </translation>
    </message>
</context>
</TS>
