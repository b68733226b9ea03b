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
    <name>DirectoryList</name>
    <message numerus="yes">
        <source>%n place(s) found for “{words}”</source>
        <translation>
            <numerusform>%n place found for “{words}”</numerusform>
            <numerusform>%n places found for “{words}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) for every country</source>
        <translation>
            <numerusform>%n place for every country</numerusform>
            <numerusform>%n places for every country</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) for {country}</source>
        <translation>
            <numerusform>%n place for {country}</numerusform>
            <numerusform>%n places for {country}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message numerus="yes">
        <source>Working. The last look was %n minute(s) ago.</source>
        <translation>
            <numerusform>Working. The last look was %n minute ago.</numerusform>
            <numerusform>Working. The last look was %n minutes ago.</numerusform>
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
