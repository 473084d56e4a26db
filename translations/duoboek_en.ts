<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdministrationTasks</name>
    <message numerus="yes">
        <source>Nothing was imported, because there is something wrong in the folder: %n problem(s). Mend the tables and import the folder again.</source>
        <translation>
            <numerusform>Nothing was imported, because there is something wrong in the folder: %n problem. Mend the table and import the folder again.</numerusform>
            <numerusform>Nothing was imported, because there is something wrong in the folder: %n problems. Mend the tables and import the folder again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ask to be looked at; see the details.</source>
        <translation>
            <numerusform>%n row asks to be looked at; see the details.</numerusform>
            <numerusform>%n rows ask to be looked at; see the details.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message numerus="yes">
        <source>%1 on %2: of %3 of the %n coach(es) nothing is recorded</source>
        <translation>
            <numerusform>%1 on %2: of %3 of the %n coach nothing is recorded</numerusform>
            <numerusform>%1 on %2: of %3 of the %n coaches nothing is recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n document(s) open, together %2; due by %3</source>
        <translation>
            <numerusform>%1: %n document open, %2; due by %3</numerusform>
            <numerusform>%1: %n documents open, together %2; due by %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n document(s) not final yet, together %2; due by %3</source>
        <translation>
            <numerusform>%1: %n document not final yet, %2; due by %3</numerusform>
            <numerusform>%1: %n documents not final yet, together %2; due by %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looking for %n week(s) without anybody who may become the coach</source>
        <translation>
            <numerusform>looking for %n week without anybody who may become the coach</numerusform>
            <numerusform>looking for %n weeks without anybody who may become the coach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n task(s) so far done</source>
        <translation>
            <numerusform>%1 of the %n task so far done</numerusform>
            <numerusform>%1 of the %n tasks so far done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentMail</name>
    <message numerus="yes">
        <source>%n messages will be opened, one for each document.</source>
        <translation>
            <numerusform>%n message will be opened.</numerusform>
            <numerusform>%n messages will be opened, one for each document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were handed to your mail program, each with its PDF from %1. Look whether the PDF is attached, and send them there.</source>
        <translation>
            <numerusform>%n message was handed to your mail program with its PDF from %1. Look whether the PDF is attached, and send it there.</numerusform>
            <numerusform>%n messages were handed to your mail program, each with its PDF from %1. Look whether the PDF is attached, and send them there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your mail program shows %n message(s), but Duoboek cannot attach a file to them here. The PDF files are in %1, which is open now: drag each into its message.</source>
        <translation>
            <numerusform>Your mail program shows %n message, but Duoboek cannot attach a file to it here. The PDF file is in %1, which is open now: drag it into the message.</numerusform>
            <numerusform>Your mail program shows %n messages, but Duoboek cannot attach a file to them here. The PDF files are in %1, which is open now: drag each into its message.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>and %n more problem</numerusform>
            <numerusform>and %n more problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntervisionWords</name>
    <message numerus="yes">
        <source>Balint needs at least %1 people; %n come(s). Choose another method.</source>
        <translation>
            <numerusform>Balint needs at least %1 people; %n comes. Choose another method.</numerusform>
            <numerusform>Balint needs at least %1 people; %n come. Choose another method.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthClosing</name>
    <message numerus="yes">
        <source>%n document(s) have become final: %1.</source>
        <translation>
            <numerusform>%n document has become final: %1.</numerusform>
            <numerusform>%n documents have become final: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthOutput</name>
    <message numerus="yes">
        <source>%n document(s) saved in %1.</source>
        <translation>
            <numerusform>%n document saved in %1.</numerusform>
            <numerusform>%n documents saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n document(s) had been saved in %1 and are complete.</source>
        <translation>
            <numerusform>Stopped. %n document had been saved in %1 and is complete.</numerusform>
            <numerusform>Stopped. %n documents had been saved in %1 and are complete.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutputRecord</name>
    <message numerus="yes">
        <source>%n of these documents went this way already, the last one %1. Do it again for all?</source>
        <translation>
            <numerusform>%n of these documents was %1 already. Do it again for all?</numerusform>
            <numerusform>%n of these documents went this way already, the last one was %1. Do it again for all?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) that went out</source>
        <translation>
            <numerusform>%n document that went out</numerusform>
            <numerusform>%n documents that went out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RateWords</name>
    <message numerus="yes">
        <source>This changes the rate of %n duo(s). None of them has hours in these days yet, so that no amount changes.</source>
        <translation>
            <numerusform>This changes the rate of %n duo. It has no hours in these days yet, so that no amount changes.</numerusform>
            <numerusform>This changes the rate of %n duos. None of them has hours in these days yet, so that no amount changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This changes the rate of %n duo(s).</source>
        <translation>
            <numerusform>This changes the rate of %n duo.</numerusform>
            <numerusform>This changes the rate of %n duos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The drafts of %n month(s) change by %1 in total, excluding VAT; VAT comes on top of that.</source>
        <translation>
            <numerusform>The drafts of %n month change by %1 in total, excluding VAT; VAT comes on top of that.</numerusform>
            <numerusform>The drafts of %n months change by %1 in total, excluding VAT; VAT comes on top of that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duo(s) then have no rate in some of these days, so that nothing can be paid for them.</source>
        <translation>
            <numerusform>%n duo then has no rate in some of these days, so that nothing can be paid for it.</numerusform>
            <numerusform>%n duos then have no rate in some of these days, so that nothing can be paid for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionOutput</name>
    <message numerus="yes">
        <source>%n session(s) saved in %1.</source>
        <translation>
            <numerusform>%n session saved in %1.</numerusform>
            <numerusform>%n sessions saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message numerus="yes">
        <source>%n coach(es) expected.</source>
        <translation>
            <numerusform>%n coach expected.</numerusform>
            <numerusform>%n coaches expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coach(es) expected, %1 excused.</source>
        <translation>
            <numerusform>%n coach expected, %1 excused.</numerusform>
            <numerusform>%n coaches expected, %1 excused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetEdits</name>
    <message numerus="yes">
        <source>cleared hours of %n day(s)</source>
        <translation>
            <numerusform>cleared hours of %n day</numerusform>
            <numerusform>cleared hours of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasted hours of %n day(s)</source>
        <translation>
            <numerusform>pasted hours of %n day</numerusform>
            <numerusform>pasted hours of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were left as they are: nothing can be typed there, or something stands there already.</source>
        <translation>
            <numerusform>%n day was left as it is: nothing can be typed there, or something stands there already.</numerusform>
            <numerusform>%n days were left as they are: nothing can be typed there, or something stands there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>filled hours of %n day(s)</source>
        <translation>
            <numerusform>filled hours of %n day</numerusform>
            <numerusform>filled hours of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hours of %n day(s) were copied.</source>
        <translation>
            <numerusform>Hours of %n day were copied.</numerusform>
            <numerusform>Hours of %n days were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours of %n day(s) from the week before</source>
        <translation>
            <numerusform>hours of %n day from the week before</numerusform>
            <numerusform>hours of %n days from the week before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) were left as they are: they have hours, or nothing can be typed in them.</source>
        <translation>
            <numerusform>%n week was left as it is: it has hours, or nothing can be typed in it.</numerusform>
            <numerusform>%n weeks were left as they are: they have hours, or nothing can be typed in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no hours in %n week(s)</source>
        <translation>
            <numerusform>no hours in %n week</numerusform>
            <numerusform>no hours in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were left as they are: a final document holds them.</source>
        <translation>
            <numerusform>%n day was left as it is: a final document holds it.</numerusform>
            <numerusform>%n days were left as they are: a final document holds them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signal</name>
    <message numerus="yes">
        <source>at none of the %n training(s) of the last 12 months</source>
        <translation>
            <numerusform>not at the %n training of the last 12 months</numerusform>
            <numerusform>at none of the %n trainings of the last 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at none of the %n intervision(s) of the last 12 months</source>
        <translation>
            <numerusform>not at the %n intervision of the last 12 months</numerusform>
            <numerusform>at none of the %n intervisions of the last 12 months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeEntries</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::AttendanceMarker</name>
    <message numerus="yes">
        <source>attendance of %n coach(es)</source>
        <translation>
            <numerusform>attendance of %n coach</numerusform>
            <numerusform>attendance of %n coaches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::DocumentLife</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::DocumentScreen</name>
    <message numerus="yes">
        <source>%n document(s), %1 hours, net %2, VAT %3, gross %4</source>
        <translation>
            <numerusform>%n document, %1 hours, net %2, VAT %3, gross %4</numerusform>
            <numerusform>%n documents, %1 hours, net %2, VAT %3, gross %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::ExplanationDialog</name>
    <message numerus="yes">
        <source>%n document(s) together</source>
        <translation>
            <numerusform>%n document together</numerusform>
            <numerusform>%n documents together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::FinaliseDialog</name>
    <message numerus="yes">
        <source>%n document(s) become final and get a number. What they say never changes after that, and the hours in them are locked; a correction goes by a credit note or a line in a later month.</source>
        <translation>
            <numerusform>%n document becomes final and gets a number. What it says never changes after that, and the hours in it are locked; a correction goes by a credit note or a line in a later month.</numerusform>
            <numerusform>%n documents become final and get a number. What they say never changes after that, and the hours in them are locked; a correction goes by a credit note or a line in a later month.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::GroupTableModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::HoursImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) cannot be taken over. Mend them in the table and read it again, say whose hours they are, or skip them.</source>
        <translation>
            <numerusform>%n row cannot be taken over. Mend it in the table and read that again, say whose hours it has, or skip it.</numerusform>
            <numerusform>%n rows cannot be taken over. Mend them in the table and read that again, say whose hours they are, or skip them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>S&amp;kip the %n row(s) that cannot be taken over</source>
        <translation>
            <numerusform>S&amp;kip the %n row that cannot be taken over</numerusform>
            <numerusform>S&amp;kip the %n rows that cannot be taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::HoursPaperDialog</name>
    <message numerus="yes">
        <source>%n sheet(s) saved in %1.</source>
        <translation>
            <numerusform>%n sheet saved in %1.</numerusform>
            <numerusform>%n sheets saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n sheet(s) had been saved in %1 and are complete.</source>
        <translation>
            <numerusform>Stopped. %n sheet had been saved in %1 and is complete.</numerusform>
            <numerusform>Stopped. %n sheets had been saved in %1 and are complete.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::ImportListDialog</name>
    <message numerus="yes">
        <source>%n day(s) were left as they are, because somebody has changed them since.</source>
        <translation>
            <numerusform>%n day was left as it is, because somebody has changed it since.</numerusform>
            <numerusform>%n days were left as they are, because somebody has changed them since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::IntervisionScreen</name>
    <message numerus="yes">
        <source>%n coach(es)</source>
        <translation>
            <numerusform>%n coach</numerusform>
            <numerusform>%n coaches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::LastTimePage</name>
    <message numerus="yes">
        <source>Last time was %1. Of what was agreed there %n thing(s) are still to be done.</source>
        <translation>
            <numerusform>Last time was %1. Of what was agreed there %n thing is still to be done.</numerusform>
            <numerusform>Last time was %1. Of what was agreed there %n things are still to be done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::LifelineView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::MatchingScreen</name>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n possible</numerusform>
            <numerusform>%n possible</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::OpenAmountScreen</name>
    <message numerus="yes">
        <source>%n document(s) open, together %1.</source>
        <translation>
            <numerusform>%n document open, %1.</numerusform>
            <numerusform>%n documents open, together %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these %n are past the 15th, together %1.</source>
        <translation>
            <numerusform>Of these %n is past the 15th, %1.</numerusform>
            <numerusform>Of these %n are past the 15th, together %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::OverviewScreen</name>
    <message numerus="yes">
        <source>%n thing(s) ask for attention</source>
        <translation>
            <numerusform>%n thing asks for attention</numerusform>
            <numerusform>%n things ask for attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::PageView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::PreflightView</name>
    <message numerus="yes">
        <source>%n thing(s) deserve a look.</source>
        <translation>
            <numerusform>%n thing deserves a look.</numerusform>
            <numerusform>%n things deserve a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for an answer; the documents of all others can become final.</source>
        <translation>
            <numerusform>%n waits for an answer; the documents of all others can become final.</numerusform>
            <numerusform>%n wait for an answer; the documents of all others can become final.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::ProgrammePage</name>
    <message numerus="yes">
        <source>The steps of %1 come in the place of the %n step(s) that stand here. They come back with Ctrl+Z.</source>
        <translation>
            <numerusform>The steps of %1 come in the place of the %n step that stands here. It comes back with Ctrl+Z.</numerusform>
            <numerusform>The steps of %1 come in the place of the %n steps that stand here. They come back with Ctrl+Z.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::SearchBox</name>
    <message numerus="yes">
        <source>%n found. Arrows choose, Enter goes there.</source>
        <translation>
            <numerusform>%n found. Arrows choose, Enter goes there.</numerusform>
            <numerusform>%n found. Arrows choose, Enter goes there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::SessionCalendar</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::SessionPlanning</name>
    <message numerus="yes">
        <source>%n new session(s)</source>
        <translation>
            <numerusform>%n new session</numerusform>
            <numerusform>%n new sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The attendance of %n coach(es) goes with it.</source>
        <translation>
            <numerusform>The attendance of %n coach goes with it.</numerusform>
            <numerusform>The attendance of %n coaches goes with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) go with it.</source>
        <translation>
            <numerusform>%n guest goes with it.</numerusform>
            <numerusform>%n guests go with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::YearScreen</name>
    <message numerus="yes">
        <source>%n person(s), paid %1. Without agencies and organisations, and without those who charge VAT. The citizen service number is not kept here: ask the person for it.</source>
        <translation>
            <numerusform>%n person, paid %1. Without agencies and organisations, and without those who charge VAT. The citizen service number is not kept here: ask the person for it.</numerusform>
            <numerusform>%n persons, paid %1. Without agencies and organisations, and without those who charge VAT. The citizen service number is not kept here: ask the person for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payee(s), %1 hours, net %2, VAT %3, gross %4</source>
        <translation>
            <numerusform>%n payee, %1 hours, net %2, VAT %3, gross %4</numerusform>
            <numerusform>%n payees, %1 hours, net %2, VAT %3, gross %4</numerusform>
        </translation>
    </message>
</context>
</TS>
