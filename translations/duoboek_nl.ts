<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Duoboek %1

The administration of levensloopbegeleiding: duos, hours and the documents of each month.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Duoboek %1

De administratie van levensloopbegeleiding: duo’s, uren en de documenten van elke maand.

Vrije software onder de GNU General Public License, versie 3 of later. Zonder enige garantie.</translation>
    </message>
</context>
<context>
    <name>AdministrationTasks</name>
    <message>
        <source>Open an administration</source>
        <translation>Administratie openen</translation>
    </message>
    <message>
        <source>Duoboek files (*.duoboek)</source>
        <translation>Duoboek-bestanden (*.duoboek)</translation>
    </message>
    <message>
        <source>Import the tables of an administration folder</source>
        <translation>De tabellen van een administratiemap inlezen</translation>
    </message>
    <message>
        <source>Save the new administration</source>
        <translation>De nieuwe administratie opslaan</translation>
    </message>
    <message>
        <source>Importing the administration</source>
        <translation>De administratie wordt ingelezen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported, because there is something wrong in the folder: %n problem(s). Mend the tables and import the folder again.</source>
        <translation>
            <numerusform>Er is niets ingelezen, want in de map is iets niet in orde: %n probleem. Verbeter de tabel en lees de map opnieuw in.</numerusform>
            <numerusform>Er is niets ingelezen, want in de map is iets niet in orde: %n problemen. Verbeter de tabellen en lees de map opnieuw in.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 unchanged</source>
        <translation>%1: %2 toegevoegd, %3 gewijzigd, %4 ongewijzigd</translation>
    </message>
    <message>
        <source>The folder was imported: %1 rows added, %2 changed, %3 unchanged.</source>
        <translation>De map is ingelezen: %1 rijen toegevoegd, %2 gewijzigd, %3 ongewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ask to be looked at; see the details.</source>
        <translation>
            <numerusform>%n rij verdient een blik; zie de details.</numerusform>
            <numerusform>%n rijen verdienen een blik; zie de details.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the demo administration</source>
        <translation>De demo-administratie opslaan</translation>
    </message>
    <message>
        <source>demo.duoboek</source>
        <translation>demo.duoboek</translation>
    </message>
    <message>
        <source>Making a demo administration</source>
        <translation>De demo-administratie wordt gemaakt</translation>
    </message>
    <message>
        <source>The demo was not made: %1.</source>
        <translation>De demo is niet gemaakt: %1.</translation>
    </message>
    <message>
        <source>Export the administration to a folder</source>
        <translation>De administratie exporteren naar een map</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Tables of the same name in it are replaced.</source>
        <translation>De map %1 is niet leeg. Tabellen met dezelfde naam worden vervangen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>The administration was exported to %1.</source>
        <translation>De administratie is geëxporteerd naar %1.</translation>
    </message>
    <message>
        <source>The administration was not exported: %1.</source>
        <translation>De administratie is niet geëxporteerd: %1.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1.</source>
        <translation>Er is niets ingelezen: %1.</translation>
    </message>
    <message>
        <source>The file can be read but not changed: %1.</source>
        <translation>Het bestand kan wel worden gelezen maar niet gewijzigd: %1.</translation>
    </message>
    <message>
        <source>administration.duoboek</source>
        <translation>administratie.duoboek</translation>
    </message>
    <message>
        <source>The administration was not made: %1.</source>
        <translation>De administratie is niet gemaakt: %1.</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Vanaf</translation>
    </message>
    <message>
        <source>Agreed &amp;hours</source>
        <translation>Afgesproken &amp;uren</translation>
    </message>
    <message>
        <source>hours per week</source>
        <translation>uur per week</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
</context>
<context>
    <name>AmountActions</name>
    <message>
        <source>Where the amount comes from: %1</source>
        <translation>Waar het bedrag vandaan komt: %1</translation>
    </message>
    <message>
        <source>&amp;Explain this amount…</source>
        <translation>Dit bedrag toe&amp;lichten…</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>Toelichten…</translation>
    </message>
    <message>
        <source>Explaining the amounts</source>
        <translation>Bedragen toelichten</translation>
    </message>
</context>
<context>
    <name>AsideFields</name>
    <message>
        <source>Show it &amp;again on</source>
        <translation>&amp;Weer tonen op</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>&amp;Duo at whose rate this is paid</source>
        <translation>&amp;Duo waarvan het tarief geldt</translation>
    </message>
    <message>
        <source>&amp;Hours, where they differ from the session</source>
        <translation>&amp;Uren, als die afwijken van de bijeenkomst</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message numerus="yes">
        <source>%1 on %2: of %3 of the %n coach(es) nothing is recorded</source>
        <translation>
            <numerusform>%1 op %2: van %3 van %n levensloopbegeleider is niets vastgelegd</numerusform>
            <numerusform>%1 op %2: van %3 van de %n levensloopbegeleiders is niets vastgelegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n document(s) open, together %2; due by %3</source>
        <translation>
            <numerusform>%1: %n factuur open, %2; uiterlijk %3</numerusform>
            <numerusform>%1: %n facturen open, samen %2; uiterlijk %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n document(s) not final yet, together %2; due by %3</source>
        <translation>
            <numerusform>%1: %n document nog niet definitief, %2; uiterlijk %3</numerusform>
            <numerusform>%1: %n documenten nog niet definitief, samen %2; uiterlijk %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>looking for %n week(s) without anybody who may become the coach</source>
        <translation>
            <numerusform>zoekt al %n week zonder iemand die levensloopbegeleider kan worden</numerusform>
            <numerusform>zoekt al %n weken zonder iemand die levensloopbegeleider kan worden</numerusform>
        </translation>
    </message>
    <message>
        <source>duo contact</source>
        <translation>contactpersoon duo’s</translation>
    </message>
    <message>
        <source>process supervisor</source>
        <translation>procesbegeleider</translation>
    </message>
    <message>
        <source>monthly reports</source>
        <translation>maandrapportage</translation>
    </message>
    <message>
        <source>Settled on %1: %2</source>
        <translation>Afgehandeld op %1: %2</translation>
    </message>
    <message>
        <source>Put aside on %1; it is shown again on %2.</source>
        <translation>Opzijgelegd op %1; wordt weer getoond op %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n task(s) so far done</source>
        <translation>
            <numerusform>%1 van de %n taak tot nu toe gedaan</numerusform>
            <numerusform>%1 van de %n taken tot nu toe gedaan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2: the last things, a day before; %3</source>
        <translation>%1 op %2: de laatste dingen, één dag ervoor; %3</translation>
    </message>
    <message>
        <source>%1 on %2: what is to be done 14 days before; %3</source>
        <translation>%1 op %2: wat 14 dagen ervoor te doen is; %3</translation>
    </message>
    <message>
        <source>%1 on %2: what is to be done a month before; %3</source>
        <translation>%1 op %2: wat een maand ervoor te doen is; %3</translation>
    </message>
    <message>
        <source>by %1, agreed at the session: %2</source>
        <translation>uiterlijk %1, afgesproken op de bijeenkomst: %2</translation>
    </message>
    <message>
        <source>by %1, %2, agreed at the session: %3</source>
        <translation>uiterlijk %1, %2, afgesproken op de bijeenkomst: %3</translation>
    </message>
</context>
<context>
    <name>CandidatePage</name>
    <message>
        <source>Possible &amp;coach</source>
        <translation>Mogelijke &amp;begeleider</translation>
    </message>
    <message>
        <source>Click talk &amp;held on</source>
        <translation>&amp;Klikgesprek gehouden op</translation>
    </message>
</context>
<context>
    <name>CertificateFields</name>
    <message>
        <source>&amp;Issued on</source>
        <translation>A&amp;fgegeven op</translation>
    </message>
    <message>
        <source>&amp;Handed in on</source>
        <translation>&amp;Ingeleverd op</translation>
    </message>
    <message>
        <source>Screening &amp;profile</source>
        <translation>Screenings&amp;profiel</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>door een import</translation>
    </message>
    <message>
        <source>by an import of hours</source>
        <translation>door het inlezen van uren</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>verzonnen</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positief</translation>
    </message>
    <message>
        <source>not positive</source>
        <translation>niet positief</translation>
    </message>
    <message>
        <source>care organisation</source>
        <translation>zorgorganisatie</translation>
    </message>
    <message>
        <source>payroll agency</source>
        <translation>verloningsbureau</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>urenspecificatie</translation>
    </message>
    <message>
        <source>self-billed invoice</source>
        <translation>factuur uitgereikt door afnemer</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>creditnota</translation>
    </message>
    <message>
        <source>certificate of conduct</source>
        <translation>VOG</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 gewijzigd</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>afgedrukt</translation>
    </message>
    <message>
        <source>put in a mail</source>
        <translation>in een mail gezet</translation>
    </message>
    <message>
        <source>when the month was made final</source>
        <translation>bij het definitief maken van de maand</translation>
    </message>
    <message>
        <source>by a correction of a final document</source>
        <translation>door een correctie van een definitief document</translation>
    </message>
    <message>
        <source>by crediting</source>
        <translation>door te crediteren</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggenomen</translation>
    </message>
    <message>
        <source>saved as a file</source>
        <translation>opgeslagen als bestand</translation>
    </message>
</context>
<context>
    <name>CoachPage</name>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Voornaam</translation>
    </message>
    <message>
        <source>Prefi&amp;x</source>
        <translation>T&amp;ussenvoegsel</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>A&amp;chternaam</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>Co&amp;de</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gio</translation>
    </message>
    <message>
        <source>&amp;Works</source>
        <translation>Werk&amp;t</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>&amp;VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>VAT i&amp;d</source>
        <translation>Btw-id</translation>
    </message>
    <message>
        <source>Chamber of Commerce &amp;number</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>In&amp;voices</source>
        <translation>&amp;Factureren</translation>
    </message>
    <message>
        <source>Agreed &amp;on</source>
        <translation>Afgesproken op</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>Street and n&amp;umber</source>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>Plaats</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>setting</source>
        <translation>instelling</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>process supervisor</source>
        <translation>procesbegeleider</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tarief</translation>
    </message>
    <message>
        <source>from</source>
        <translation>vanaf</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>Chamber of Commerce number</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>btw-id</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>btw</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>town</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>region</source>
        <translation>regio</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>deelnemer</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>levensloopbegeleider</translation>
    </message>
    <message>
        <source>duo</source>
        <translation>duo</translation>
    </message>
    <message>
        <source>previous duo</source>
        <translation>vorig duo</translation>
    </message>
    <message>
        <source>session</source>
        <translation>bijeenkomst</translation>
    </message>
    <message>
        <source>credited document</source>
        <translation>gecrediteerd document</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>voornaam</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>tussenvoegsel</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>achternaam</translation>
    </message>
    <message>
        <source>preferred channel</source>
        <translation>voorkeurskanaal</translation>
    </message>
    <message>
        <source>looking since</source>
        <translation>zoekt sinds</translation>
    </message>
    <message>
        <source>works as</source>
        <translation>werkt als</translation>
    </message>
    <message>
        <source>invoicing</source>
        <translation>facturering</translation>
    </message>
    <message>
        <source>self-billing agreed on</source>
        <translation>afspraak uitreiking door afnemer</translation>
    </message>
    <message>
        <source>takes part in research since</source>
        <translation>doet mee aan onderzoek sinds</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relatie</translation>
    </message>
    <message>
        <source>decided tariff</source>
        <translation>gekozen tarief</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>startdatum</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>einddatum</translation>
    </message>
    <message>
        <source>reason of the decision</source>
        <translation>reden van de keuze</translation>
    </message>
    <message>
        <source>reason of the end</source>
        <translation>reden van het einde</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>per week</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>getekend op</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>afgegeven op</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>ontvangen op</translation>
    </message>
    <message>
        <source>screening profile</source>
        <translation>screeningsprofiel</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>starts at</source>
        <translation>begint om</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>aanwezigheid</translation>
    </message>
    <message>
        <source>the participant&apos;s outcome</source>
        <translation>uitkomst van de deelnemer</translation>
    </message>
    <message>
        <source>the coach&apos;s outcome</source>
        <translation>uitkomst van de levensloopbegeleider</translation>
    </message>
    <message>
        <source>of</source>
        <translation>van</translation>
    </message>
    <message>
        <source>record</source>
        <translation>gegeven</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>description</source>
        <translation>omschrijving</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>bestandsnaam</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>indeling</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggedraaid</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolommen</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>series</source>
        <translation>reeks</translation>
    </message>
    <message>
        <source>number in its series</source>
        <translation>nummer in de reeks</translation>
    </message>
    <message>
        <source>month</source>
        <translation>maand</translation>
    </message>
    <message>
        <source>net</source>
        <translation>exclusief btw</translation>
    </message>
    <message>
        <source>content</source>
        <translation>inhoud</translation>
    </message>
    <message>
        <source>name of the organisation</source>
        <translation>naam van de organisatie</translation>
    </message>
    <message>
        <source>address of the organisation</source>
        <translation>adres van de organisatie</translation>
    </message>
    <message>
        <source>postcode of the organisation</source>
        <translation>postcode van de organisatie</translation>
    </message>
    <message>
        <source>town of the organisation</source>
        <translation>plaats van de organisatie</translation>
    </message>
    <message>
        <source>Chamber of Commerce number of the organisation</source>
        <translation>KvK-nummer van de organisatie</translation>
    </message>
    <message>
        <source>VAT id of the organisation</source>
        <translation>btw-id van de organisatie</translation>
    </message>
    <message>
        <source>e-mail of the organisation</source>
        <translation>e-mail van de organisatie</translation>
    </message>
    <message>
        <source>weeks off to be structural</source>
        <translation>afwijkende weken voor structureel</translation>
    </message>
    <message>
        <source>weeks that are looked at</source>
        <translation>weken waarnaar gekeken wordt</translation>
    </message>
    <message>
        <source>percentage off</source>
        <translation>afwijking in procenten</translation>
    </message>
    <message>
        <source>minutes off</source>
        <translation>afwijking in minuten</translation>
    </message>
    <message>
        <source>months between certificates of conduct</source>
        <translation>maanden tussen VOG&apos;s</translation>
    </message>
    <message>
        <source>start of the pilot</source>
        <translation>begin van de pilot</translation>
    </message>
    <message>
        <source>end of the pilot</source>
        <translation>einde van de pilot</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>on</source>
        <translation>op</translation>
    </message>
    <message>
        <source>number of the payee&apos;s invoice</source>
        <translation>nummer van de eigen factuur</translation>
    </message>
    <message>
        <source>date of the payee&apos;s invoice</source>
        <translation>datum van de eigen factuur</translation>
    </message>
    <message>
        <source>amount of the payee&apos;s invoice</source>
        <translation>bedrag van de eigen factuur</translation>
    </message>
    <message>
        <source>how</source>
        <translation>hoe</translation>
    </message>
    <message>
        <source>month in which it is due</source>
        <translation>maand waarin het wordt verrekend</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correctie</translation>
    </message>
    <message>
        <source>hours before</source>
        <translation>uren ervoor</translation>
    </message>
    <message>
        <source>year of the week</source>
        <translation>jaar van de week</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>reason of the rate</source>
        <translation>reden van het tarief</translation>
    </message>
    <message>
        <source>rate from</source>
        <translation>tarief vanaf</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>uitkomst</translation>
    </message>
    <message>
        <source>follow up on</source>
        <translation>opvolgen op</translation>
    </message>
    <message>
        <source>follow up by</source>
        <translation>opvolgen door</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signaal</translation>
    </message>
    <message>
        <source>date of the cause</source>
        <translation>datum van de oorzaak</translation>
    </message>
    <message>
        <source>put aside or settled on</source>
        <translation>opzijgelegd of afgehandeld op</translation>
    </message>
    <message>
        <source>show again on</source>
        <translation>weer tonen op</translation>
    </message>
    <message>
        <source>brought in on</source>
        <translation>ingebracht op</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraagstuk</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stand</translation>
    </message>
    <message>
        <source>method</source>
        <translation>methode</translation>
    </message>
    <message>
        <source>report</source>
        <translation>verslag</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>plaats in de volgorde</translation>
    </message>
    <message>
        <source>step</source>
        <translation>stap</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>task</source>
        <translation>taak</translation>
    </message>
    <message>
        <source>how long before</source>
        <translation>hoe lang ervoor</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>gedaan op</translation>
    </message>
    <message>
        <source>done by</source>
        <translation>gedaan door</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>aantekeningen</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>door wie</translation>
    </message>
    <message>
        <source>what was agreed</source>
        <translation>wat is afgesproken</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>uiterlijk op</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>the file to check</source>
        <translation>het bestand dat wordt nagekeken</translation>
    </message>
    <message>
        <source>Nothing is wrong with this file.</source>
        <translation>Met dit bestand is niets mis.</translation>
    </message>
    <message>
        <source>%1: %2 documents, %3 hours, net %4, VAT %5, gross %6; open questions: %7</source>
        <translation>%1: %2 documenten, %3 uur, netto %4, btw %5, bruto %6; open vragen: %7</translation>
    </message>
    <message>
        <source>the administration</source>
        <translation>de administratie</translation>
    </message>
    <message>
        <source>the month, such as 2023-05</source>
        <translation>de maand, zoals 2023-05</translation>
    </message>
    <message>
        <source>the folder for what is written; it is made when there is none</source>
        <translation>de map voor wat wordt geschreven; die wordt gemaakt als zij er niet is</translation>
    </message>
    <message>
        <source>write the tables only; without --csv and --pdf both are written</source>
        <translation>alleen de tabellen schrijven; zonder --csv en --pdf wordt beide geschreven</translation>
    </message>
    <message>
        <source>write the documents only; without --csv and --pdf both are written</source>
        <translation>alleen de documenten schrijven; zonder --csv en --pdf wordt beide geschreven</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 ontbreekt</translation>
    </message>
    <message>
        <source>make a new file with a made-up administration</source>
        <translation>een nieuw bestand maken met een verzonnen administratie</translation>
    </message>
    <message>
        <source>read an administration folder into a file</source>
        <translation>een administratiemap inlezen in een bestand</translation>
    </message>
    <message>
        <source>write a file as an administration folder</source>
        <translation>een bestand schrijven als administratiemap</translation>
    </message>
    <message>
        <source>write the documents and the questions of a month</source>
        <translation>de documenten en de vragen van een maand schrijven</translation>
    </message>
    <message>
        <source>check a file and every rule, and print what is wrong</source>
        <translation>een bestand en alle regels nakijken, en tonen wat er mis is</translation>
    </message>
    <message>
        <source>say how this command is used</source>
        <translation>zeggen hoe deze opdracht wordt gebruikt</translation>
    </message>
    <message>
        <source>%1 is one argument too many</source>
        <translation>%1 is een argument te veel</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Zie: %1</translation>
    </message>
    <message>
        <source>--duos: %1 is not a number from 1 to 10000</source>
        <translation>--duos: %1 is geen getal van 1 tot en met 10000</translation>
    </message>
    <message>
        <source>--seed: %1 is not a whole number</source>
        <translation>--seed: %1 is geen geheel getal</translation>
    </message>
    <message>
        <source>--until: %1 is not a date from 1925 on, such as 2023-05-31</source>
        <translation>--until: %1 is geen datum vanaf 1925, zoals 2023-05-31</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>het nieuwe bestand</translation>
    </message>
    <message>
        <source>how many duos (100)</source>
        <translation>hoeveel duo’s (100)</translation>
    </message>
    <message>
        <source>the same seed makes the same administration (1)</source>
        <translation>dezelfde seed maakt dezelfde administratie (1)</translation>
    </message>
    <message>
        <source>the last day of its five years (today)</source>
        <translation>de laatste dag van de vijf jaren (vandaag)</translation>
    </message>
    <message>
        <source>the file to write out</source>
        <translation>het bestand dat wordt geschreven</translation>
    </message>
    <message>
        <source>the folder for the tables; it is made when there is none</source>
        <translation>de map voor de tabellen; die wordt gemaakt als zij er niet is</translation>
    </message>
    <message>
        <source>the file to read into; it is made when there is none</source>
        <translation>het bestand waarin wordt ingelezen; het wordt gemaakt als het er niet is</translation>
    </message>
    <message>
        <source>the folder with the tables to read</source>
        <translation>de map met de tabellen</translation>
    </message>
    <message>
        <source>try everything and keep nothing</source>
        <translation>alles proberen en niets bewaren</translation>
    </message>
    <message>
        <source>A dry run: nothing was kept.</source>
        <translation>Een proef: er is niets bewaard.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 the same</source>
        <translation>%1: %2 nieuw, %3 gewijzigd, %4 gelijk</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>het venster openen</translation>
    </message>
    <message>
        <source>say how a command is used</source>
        <translation>zeggen hoe een opdracht wordt gebruikt</translation>
    </message>
    <message>
        <source>work as if it were that day</source>
        <translation>werken alsof het die dag is</translation>
    </message>
    <message>
        <source>%1 is not a command</source>
        <translation>%1 is geen opdracht</translation>
    </message>
    <message>
        <source>There is no display to open a window on. The commands work without one; see: duoboek --help</source>
        <translation>Er is geen beeldscherm om een venster op te openen. De opdrachten werken zonder; zie: duoboek --help</translation>
    </message>
    <message>
        <source>write what asks for attention at the duos on a day</source>
        <translation>schrijft wat op een dag bij de duo’s aandacht vraagt</translation>
    </message>
    <message>
        <source>the day of looking, such as 2023-05-31</source>
        <translation>de dag waarop wordt gekeken, zoals 2023-05-31</translation>
    </message>
    <message>
        <source>%1: %2 signals at %3 duos</source>
        <translation>%1: %2 signalen bij %3 duo’s</translation>
    </message>
    <message>
        <source>read a table of hours, as CSV or XLSX, into a file</source>
        <translation>lees een tabel met uren, als CSV of XLSX, in een bestand in</translation>
    </message>
    <message>
        <source>Read the table in the window once and keep how it is read, then name that with --layout NAME.</source>
        <translation>Lees de tabel één keer in het venster in en bewaar hoe die gelezen wordt; noem dat daarna met --layout NAAM.</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Kolommen: %1</translation>
    </message>
    <message>
        <source>Rows passed over: %1</source>
        <translation>Rijen overgeslagen: %1</translation>
    </message>
    <message>
        <source>the table of hours to read, as CSV or XLSX</source>
        <translation>de tabel met uren om te lezen, als CSV of XLSX</translation>
    </message>
    <message>
        <source>how the table is read: a kept layout, or toggl or clockify</source>
        <translation>hoe de tabel gelezen wordt: een bewaarde indeling, of toggl of clockify</translation>
    </message>
    <message>
        <source>take over the other rows when some are refused</source>
        <translation>neem de andere rijen over als sommige geweigerd worden</translation>
    </message>
    <message>
        <source>the number of the final document to take back</source>
        <translation>het nummer van het definitieve document dat wordt teruggenomen</translation>
    </message>
    <message>
        <source>why; it stands on the credit note</source>
        <translation>waarom; dit staat op de creditnota</translation>
    </message>
    <message>
        <source>Credit note %1 takes back %2: net %3, VAT %4, gross %5. Its hours can be corrected; make %6 final again for a new document.</source>
        <translation>Creditnota %1 neemt %2 terug: netto %3, btw %4, bruto %5. De uren kunnen worden verbeterd; maak %6 opnieuw definitief voor een nieuw document.</translation>
    </message>
    <message>
        <source>only those of this month, such as 2023-05</source>
        <translation>alleen die van deze maand, zoals 2023-05</translation>
    </message>
    <message>
        <source>as a table on standard output, which is the only form there is</source>
        <translation>als tabel op de standaarduitvoer; een andere vorm is er niet</translation>
    </message>
    <message>
        <source>still to be filled in: %1</source>
        <translation>nog in te vullen: %1</translation>
    </message>
    <message>
        <source>nothing became final</source>
        <translation>niets is definitief geworden</translation>
    </message>
    <message>
        <source>%1 documents became final</source>
        <translation>%1 documenten zijn definitief geworden</translation>
    </message>
    <message>
        <source>%1: %2; payees held back: %3</source>
        <translation>%1: %2; aangehouden: %3</translation>
    </message>
    <message>
        <source>make the documents final: they get numbers and never change again, and their hours are locked</source>
        <translation>de documenten definitief maken: zij krijgen een nummer en veranderen nooit meer, en hun uren liggen vast</translation>
    </message>
    <message>
        <source>take back a final document by a credit note</source>
        <translation>een definitief document terugnemen met een creditnota</translation>
    </message>
    <message>
        <source>list the final documents</source>
        <translation>de definitieve documenten opsommen</translation>
    </message>
    <message>
        <source>the code of the intervision, such as S000012</source>
        <translation>de code van de intervisie, zoals S000012</translation>
    </message>
    <message>
        <source>%1 is not an intervision</source>
        <translation>%1 is geen intervisie</translation>
    </message>
    <message>
        <source>%1: %2 coaches, %3 questions; written: %4</source>
        <translation>%1: %2 levensloopbegeleiders, %3 vragen; geschreven: %4</translation>
    </message>
    <message>
        <source>write the papers with which an intervision is led</source>
        <translation>de papieren schrijven waarmee een intervisie wordt geleid</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rijen</translation>
    </message>
    <message>
        <source>Sheet: %1 (not read: %2)</source>
        <translation>Werkblad: %1 (niet gelezen: %2)</translation>
    </message>
</context>
<context>
    <name>CommitmentWords</name>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>VOG</source>
        <translation>VOG</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation>Intervisie</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>renewal due</source>
        <translation>vernieuwen</translation>
    </message>
    <message>
        <source>no duo</source>
        <translation>geen duo</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>bijgewerkt</translation>
    </message>
    <message>
        <source>%1 of %2 behind</source>
        <translation>%1 van %2 achter</translation>
    </message>
    <message>
        <source>All commitments are met.</source>
        <translation>Alles is in orde.</translation>
    </message>
    <message>
        <source>To be seen to: %1.</source>
        <translation>Hier ontbreekt nog iets aan: %1.</translation>
    </message>
    <message>
        <source>In time: at most 3 months old when it was handed in.</source>
        <translation>Op tijd: hooguit 3 maanden oud toen ze werd ingeleverd.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Was %1 old when it was handed in; at most 3 months is allowed.</source>
        <translation>Was %1 oud toen ze werd ingeleverd; hooguit 3 maanden mag.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>ongetekend</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>komt nog</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>afgelopen</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>geldig</translation>
    </message>
    <message>
        <source>was too old</source>
        <translation>was te oud</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>not in</source>
        <translation>niet binnen</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>binnen</translation>
    </message>
</context>
<context>
    <name>ContractFields</name>
    <message>
        <source>&amp;First day</source>
        <translation>Eerste da&amp;g</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Laatste dag</translation>
    </message>
    <message>
        <source>Sig&amp;ned on</source>
        <translation>Ge&amp;tekend op</translation>
    </message>
</context>
<context>
    <name>CreditFields</name>
    <message>
        <source>&amp;Reason (it stands on the credit note)</source>
        <translation>&amp;Reden (staat op de creditnota)</translation>
    </message>
</context>
<context>
    <name>DocumentMail</name>
    <message numerus="yes">
        <source>%n messages will be opened, one for each document.</source>
        <translation>
            <numerusform>Er wordt %n bericht geopend.</numerusform>
            <numerusform>Er worden %n berichten geopend, één voor elk document.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>The message cannot be made: %1.</source>
        <translation>Het bericht kan niet worden gemaakt: %1.</translation>
    </message>
    <message>
        <source>Keep the PDF files of the messages in this folder</source>
        <translation>De PDF&apos;s bij de berichten bewaren in deze map</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were handed to your mail program, each with its PDF from %1. Look whether the PDF is attached, and send them there.</source>
        <translation>
            <numerusform>%n bericht is aan uw mailprogramma gegeven, met de PDF uit %1. Kijk of de PDF is bijgevoegd en verstuur het daar.</numerusform>
            <numerusform>%n berichten zijn aan uw mailprogramma gegeven, elk met de PDF uit %1. Kijk of de PDF is bijgevoegd en verstuur ze daar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your mail program shows %n message(s), but Duoboek cannot attach a file to them here. The PDF files are in %1, which is open now: drag each into its message.</source>
        <translation>
            <numerusform>Uw mailprogramma toont %n bericht, maar Duoboek kan er hier geen bestand bij voegen. De PDF staat in %1, die nu open is: sleep hem in het bericht.</numerusform>
            <numerusform>Uw mailprogramma toont %n berichten, maar Duoboek kan er hier geen bestand bij voegen. De PDF&apos;s staan in %1, die nu open is: sleep elke PDF in het bericht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no mail program that Duoboek can ask. The PDF files are in %1.</source>
        <translation>Er is geen mailprogramma dat Duoboek kan vragen. De PDF&apos;s staan in %1.</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Maand</translation>
    </message>
    <message>
        <source>Totals of the month</source>
        <translation>Totalen van de maand</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Documents of the month</source>
        <translation>Documenten van de maand</translation>
    </message>
    <message>
        <source>The document as it will be printed</source>
        <translation>Het document zoals het wordt afgedrukt</translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitief</translation>
    </message>
    <message>
        <source>Invoice received</source>
        <translation>Factuur ontvangen</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Betwist</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gecrediteerd</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Specificatie</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Creditnota</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4 including VAT</source>
        <translation>%1, %2, %3: %4 inclusief btw</translation>
    </message>
    <message>
        <source>%1 more than the statement: it will be in dispute.</source>
        <translation>%1 meer dan de urenspecificatie: de factuur wordt betwist.</translation>
    </message>
    <message>
        <source>%1 less than the statement: it will be in dispute.</source>
        <translation>%1 minder dan de urenspecificatie: de factuur wordt betwist.</translation>
    </message>
    <message>
        <source>printed on %1 by %2</source>
        <translation>afgedrukt op %1 door %2</translation>
    </message>
    <message>
        <source>saved on %1 by %2</source>
        <translation>opgeslagen op %1 door %2</translation>
    </message>
    <message>
        <source>put in a mail on %1 by %2</source>
        <translation>in een mail gezet op %1 door %2</translation>
    </message>
    <message>
        <source>Final since %1</source>
        <translation>Definitief sinds %1</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <translation>%1 op %2 (%3)</translation>
    </message>
    <message>
        <source>: invoice %1 of %2, %3</source>
        <translation>: factuur %1 van %2, %3</translation>
    </message>
    <message>
        <source> (difference %1)</source>
        <translation> (verschil %1)</translation>
    </message>
    <message>
        <source> – taken back</source>
        <translation> – teruggenomen</translation>
    </message>
    <message>
        <source>Credited on %1 by %2</source>
        <translation>Gecrediteerd op %1 door %2</translation>
    </message>
    <message>
        <source>Takes back %1: %2</source>
        <translation>Neemt %1 terug: %2</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, via %2</translation>
    </message>
    <message>
        <source>%1 more than is asked.</source>
        <translation>%1 meer dan er gevraagd wordt.</translation>
    </message>
    <message>
        <source>%1 less than is asked.</source>
        <translation>%1 minder dan er gevraagd wordt.</translation>
    </message>
</context>
<context>
    <name>DuoForm</name>
    <message>
        <source>Rela&amp;tion to the participant</source>
        <translation>Relatie tot de &amp;deelnemer</translation>
    </message>
    <message>
        <source>&amp;Begins on</source>
        <translation>Begint &amp;op</translation>
    </message>
    <message>
        <source>&amp;Decided tariff</source>
        <translation>Beslist tarie&amp;f</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Reden van de beslissing</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>Eindigt o&amp;p</translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation>Reden van het einde</translation>
    </message>
</context>
<context>
    <name>DuoScreen</name>
    <message>
        <source>Details of the duo</source>
        <translation>Gegevens van het duo</translation>
    </message>
</context>
<context>
    <name>DuoSections</name>
    <message>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <source>Worked in total</source>
        <translation>Totaal gewerkt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Levensloopbegeleider</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werkt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Zorgorganisatie</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Verloning</translation>
    </message>
    <message>
        <source>Its e-mail</source>
        <translation>E-mail daarvan</translation>
    </message>
    <message>
        <source>Agreed hours</source>
        <translation>Afgesproken uren</translation>
    </message>
    <message>
        <source>No hours per week have been agreed.</source>
        <translation>Er zijn geen uren per week afgesproken.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Per week</translation>
    </message>
    <message>
        <source>Hours of the last 26 weeks</source>
        <translation>Uren van de laatste 26 weken</translation>
    </message>
    <message>
        <source>No hours have been entered in the weeks until %1.</source>
        <translation>In de weken tot %1 zijn geen uren ingevuld.</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gewerkt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Contract and certificate of conduct</source>
        <translation>Contract en VOG</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>VOG</translation>
    </message>
    <message>
        <source>The contract is active only when it is signed and the certificate is in.</source>
        <translation>Het contract is pas actief als het getekend is en de VOG binnen is.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 tot en met %2</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>niet getekend</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation>getekend op %1</translation>
    </message>
    <message>
        <source>issued on %1, not handed in</source>
        <translation>afgegeven op %1, niet ingeleverd</translation>
    </message>
    <message>
        <source>issued on %1, handed in on %2</source>
        <translation>afgegeven op %1, ingeleverd op %2</translation>
    </message>
    <message>
        <source>Sessions of the coach in the last 12 months</source>
        <translation>Bijeenkomsten van de levensloopbegeleider in de laatste 12 maanden</translation>
    </message>
    <message>
        <source>No attendance has been recorded.</source>
        <translation>Er is geen aanwezigheid vastgelegd.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Goes on from</source>
        <translation>Vervolg op</translation>
    </message>
    <message>
        <source>%1 is a week that is off by more than %2 and by more than %3.</source>
        <translation>%1 is een week die meer dan %2 en meer dan %3 uur afwijkt.</translation>
    </message>
    <message>
        <source>Asks for attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Best reached by</source>
        <translation>Liefst bereikbaar per</translation>
    </message>
    <message>
        <source>no preference known</source>
        <translation>geen voorkeur bekend</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>DuoWords</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation>Intervisie</translation>
    </message>
    <message>
        <source>Theme meeting</source>
        <translation>Themabijeenkomst</translation>
    </message>
    <message>
        <source>present</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>afgemeld</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>Not decided yet. The coach is another relative of the participant: decide which tariff applies, and why.</source>
        <translation>Nog niet besloten. De levensloopbegeleider is een andere verwant van de deelnemer: beslis welk tarief geldt, en waarom.</translation>
    </message>
    <message>
        <source>There is no rate yet. Ask for the rate agreed with the care organisation.</source>
        <translation>Er is nog geen tarief. Vraag welk tarief met de zorgorganisatie is afgesproken.</translation>
    </message>
    <message>
        <source>No tariff is in force on this day. Add the tariff with the date from which it holds.</source>
        <translation>Op deze dag geldt geen tarief. Voeg het tarief toe met de datum vanaf wanneer het geldt.</translation>
    </message>
    <message>
        <source>There is no contract.</source>
        <translation>Er is geen contract.</translation>
    </message>
    <message>
        <source>The contract has not been signed.</source>
        <translation>Het contract is niet getekend.</translation>
    </message>
    <message>
        <source>The contract has not begun yet.</source>
        <translation>Het contract is nog niet begonnen.</translation>
    </message>
    <message>
        <source>The contract has ended.</source>
        <translation>Het contract is afgelopen.</translation>
    </message>
    <message>
        <source>The contract is signed and in force.</source>
        <translation>Het contract is getekend en loopt.</translation>
    </message>
    <message>
        <source>There is no certificate of conduct.</source>
        <translation>Er is geen VOG.</translation>
    </message>
    <message>
        <source>The certificate of conduct has not been handed in.</source>
        <translation>De VOG is niet ingeleverd.</translation>
    </message>
    <message>
        <source>The certificate of conduct was more than three months old when it was handed in.</source>
        <translation>De VOG was bij inlevering ouder dan drie maanden.</translation>
    </message>
    <message>
        <source>The certificate of conduct is in.</source>
        <translation>De VOG is binnen.</translation>
    </message>
    <message>
        <source>the tariff for family</source>
        <translation>het tarief voor naasten</translation>
    </message>
    <message>
        <source>the tariff for others</source>
        <translation>het algemene tarief</translation>
    </message>
    <message>
        <source>a signed contract</source>
        <translation>een ondertekend contract</translation>
    </message>
    <message>
        <source>a certificate of conduct</source>
        <translation>een VOG</translation>
    </message>
    <message>
        <source>a certificate of conduct of at most three months old</source>
        <translation>een VOG van hooguit drie maanden oud</translation>
    </message>
</context>
<context>
    <name>EndDuoPage</name>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Laatste dag</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 is not a date</source>
        <translation>%1 is geen datum</translation>
    </message>
    <message>
        <source>%1 is not an amount of money; write it as 20.54</source>
        <translation>%1 is geen bedrag; schrijf het als 20.54</translation>
    </message>
    <message>
        <source>%1 is not a month; write it as 2023-05</source>
        <translation>%1 is geen maand; schrijf die als 2023-05</translation>
    </message>
    <message>
        <source>%1 is not a number of hours; write it as 1:30 or 1.5</source>
        <translation>%1 is geen aantal uren; schrijf het als 1:30 of 1.5</translation>
    </message>
    <message>
        <source>%1 is below zero; hours cannot be negative</source>
        <translation>%1 is minder dan nul; uren kunnen niet negatief zijn</translation>
    </message>
    <message>
        <source>%1 is more than the 24 hours of a day</source>
        <translation>%1 is meer dan de 24 uur van een dag</translation>
    </message>
    <message>
        <source>%1 is more than the 168 hours of a week</source>
        <translation>%1 is meer dan de 168 uur van een week</translation>
    </message>
    <message>
        <source>%1 is not a rate; a rate is above zero</source>
        <translation>%1 is geen tarief; een tarief is hoger dan nul</translation>
    </message>
    <message>
        <source>%1 is not one of: %2</source>
        <translation>%1 is niet een van: %2</translation>
    </message>
    <message>
        <source>a value is missing; fill it in</source>
        <translation>er ontbreekt een waarde; vul die in</translation>
    </message>
    <message>
        <source>the period ends (%2) before it begins (%1)</source>
        <translation>de periode eindigt (%2) voordat zij begint (%1)</translation>
    </message>
    <message>
        <source>%1 lies outside duo %2, which runs from %3 to %4</source>
        <translation>%1 valt buiten duo %2, dat loopt van %3 tot en met %4</translation>
    </message>
    <message>
        <source>%1 lies outside every contract of coach %2</source>
        <translation>%1 valt buiten elk contract van levensloopbegeleider %2</translation>
    </message>
    <message>
        <source>%1 lies outside the pilot, which runs from %2 to %3</source>
        <translation>%1 valt buiten de pilot, die loopt van %2 tot en met %3</translation>
    </message>
    <message>
        <source>%1 lies in the future; hours are kept when they have been worked</source>
        <translation>%1 ligt in de toekomst; uren worden vastgelegd als ze gewerkt zijn</translation>
    </message>
    <message>
        <source>coach %1 has %3 hours on %2, more than 16; check that this is right</source>
        <translation>levensloopbegeleider %1 heeft %3 uur op %2, meer dan 16; ga na of dit klopt</translation>
    </message>
    <message>
        <source>duo %1 is not one of coach %2</source>
        <translation>duo %1 is niet van levensloopbegeleider %2</translation>
    </message>
    <message>
        <source>received on %2, before it was issued on %1</source>
        <translation>ingeleverd op %2, voordat het op %1 werd afgegeven</translation>
    </message>
    <message>
        <source>the column %1 is not known; remove or rename it</source>
        <translation>de kolom %1 is niet bekend; verwijder of hernoem die</translation>
    </message>
    <message>
        <source>the column %1 is missing; add it</source>
        <translation>de kolom %1 ontbreekt; voeg die toe</translation>
    </message>
    <message>
        <source>the column %1 stands there twice</source>
        <translation>de kolom %1 staat er twee keer</translation>
    </message>
    <message>
        <source>%1 is not a table of an administration; remove or rename it</source>
        <translation>%1 is geen tabel van een administratie; verwijder of hernoem die</translation>
    </message>
    <message>
        <source>the row has %1 cells where the header has %2</source>
        <translation>de rij heeft %1 cellen waar de kopregel er %2 heeft</translation>
    </message>
    <message>
        <source>%1 stands there already, on line %2</source>
        <translation>%1 staat er al, op regel %2</translation>
    </message>
    <message>
        <source>%1 does not exist; it should stand in %2</source>
        <translation>%1 bestaat niet; het hoort in %2 te staan</translation>
    </message>
    <message>
        <source>%1 is not a setting</source>
        <translation>%1 is geen instelling</translation>
    </message>
    <message>
        <source>%2 is not a value for the setting %1</source>
        <translation>%2 is geen waarde voor de instelling %1</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save the table as CSV in UTF-8</source>
        <translation>de tekst is geen UTF-8; sla de tabel op als CSV in UTF-8</translation>
    </message>
    <message>
        <source>there is a NUL byte in the text; this is not a CSV file</source>
        <translation>in de tekst staat een NUL-byte; dit is geen CSV-bestand</translation>
    </message>
    <message>
        <source>the line is longer than %1 bytes</source>
        <translation>de regel is langer dan %1 bytes</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>een aanhalingsteken is niet gesloten</translation>
    </message>
    <message>
        <source>a quotation mark stands in the middle of a cell; put the whole cell in quotation marks and double the one inside</source>
        <translation>midden in een cel staat een aanhalingsteken; zet de hele cel tussen aanhalingstekens en verdubbel dat erbinnen</translation>
    </message>
    <message>
        <source>the table has no header line</source>
        <translation>de tabel heeft geen kopregel</translation>
    </message>
    <message>
        <source>%1 does not exist; choose another file</source>
        <translation>%1 bestaat niet; kies een ander bestand</translation>
    </message>
    <message>
        <source>%1 is there already; choose another name</source>
        <translation>%1 bestaat al; kies een andere naam</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>de map %1 bestaat niet</translation>
    </message>
    <message>
        <source>%1 is not a Duoboek file; choose a file that Duoboek has made</source>
        <translation>%1 is geen Duoboek-bestand; kies een bestand dat door Duoboek is gemaakt</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Duoboek (schema %2, this version knows %3); install that version</source>
        <translation>%1 is gemaakt door een nieuwere versie van Duoboek (schema %2, deze versie kent %3); installeer die versie</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Duoboek and must be brought up to date first; import into it to do so</source>
        <translation>%1 is gemaakt door een oudere versie van Duoboek en moet eerst worden bijgewerkt; dat gebeurt door er een map in te lezen</translation>
    </message>
    <message>
        <source>%1 is being changed by %2; try again later</source>
        <translation>%1 wordt gewijzigd door %2; probeer het later opnieuw</translation>
    </message>
    <message>
        <source>the file could not be read or written; nothing was changed</source>
        <translation>het bestand kon niet worden gelezen of geschreven; er is niets gewijzigd</translation>
    </message>
    <message>
        <source>another program is writing in the file; try again in a moment</source>
        <translation>een ander programma schrijft in het bestand; probeer het zo opnieuw</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <translation>de schijf is vol; maak ruimte en probeer het opnieuw</translation>
    </message>
    <message>
        <source>the file is damaged (%1); go back to a copy</source>
        <translation>het bestand is beschadigd (%1); ga terug naar een kopie</translation>
    </message>
    <message>
        <source>the file holds a value that is not known, in %1 (column %2)</source>
        <translation>het bestand bevat een onbekende waarde, in %1 (kolom %2)</translation>
    </message>
    <message>
        <source>there is no %1 %2 in the file</source>
        <translation>er is geen %1 %2 in het bestand</translation>
    </message>
    <message>
        <source>the file breaks a rule: %1</source>
        <translation>het bestand is in strijd met een regel: %1</translation>
    </message>
    <message>
        <source>the font %1 cannot be used; install Duoboek again</source>
        <translation>het lettertype %1 kan niet worden gebruikt; installeer Duoboek opnieuw</translation>
    </message>
    <message>
        <source>%1 could not be written (%2); make room or choose another folder</source>
        <translation>%1 kon niet worden geschreven (%2); maak ruimte of kies een andere map</translation>
    </message>
    <message>
        <source>stopped at your request</source>
        <translation>op uw verzoek gestopt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>en nog %n probleem</numerusform>
            <numerusform>en nog %n problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written; check that it may be changed (%2)</source>
        <translation>%1 kan niet worden geschreven; ga na of het gewijzigd mag worden (%2)</translation>
    </message>
    <message>
        <source>nothing can be written in the folder %1; choose another folder (%2)</source>
        <translation>in de map %1 kan niets worden geschreven; kies een andere map (%2)</translation>
    </message>
    <message>
        <source>%1 lies outside duo %2, which runs from %3</source>
        <translation>%1 valt buiten duo %2, dat loopt vanaf %3</translation>
    </message>
    <message>
        <source>%1 lies outside the pilot, which runs until %3</source>
        <translation>%1 valt buiten de pilot, die loopt tot en met %3</translation>
    </message>
    <message>
        <source>%1 lies outside the pilot, which runs from %2</source>
        <translation>%1 valt buiten de pilot, die loopt vanaf %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kan niet worden gelezen</translation>
    </message>
    <message>
        <source>%1 cannot be written; check that it may be changed</source>
        <translation>%1 kan niet worden geschreven; ga na of het gewijzigd mag worden</translation>
    </message>
    <message>
        <source>nothing can be written in the folder %1; choose another folder</source>
        <translation>in de map %1 kan niets worden geschreven; kies een andere map</translation>
    </message>
    <message>
        <source>%1 could not be written; make room or choose another folder</source>
        <translation>%1 kon niet worden geschreven; maak ruimte of kies een andere map</translation>
    </message>
    <message>
        <source>%1 is not an IBAN: its check digits are not right; compare it with the source</source>
        <translation>%1 is geen IBAN: het controlegetal klopt niet; vergelijk het met de bron</translation>
    </message>
    <message>
        <source>%1 is not a Dutch VAT id; it looks like NL002455799B11, with check digits</source>
        <translation>%1 is geen Nederlands btw-id; het ziet eruit als NL002455799B11, met controlecijfers</translation>
    </message>
    <message>
        <source>%1 is not a number of the Chamber of Commerce; that has 8 digits</source>
        <translation>%1 is geen KvK-nummer; dat heeft 8 cijfers</translation>
    </message>
    <message>
        <source>%1 is not a postcode; write it as 1811 AB</source>
        <translation>%1 is geen postcode; schrijf die als 1811 AB</translation>
    </message>
    <message>
        <source>%1 is not a mail address; write it as name@example.org</source>
        <translation>%1 is geen e-mailadres; schrijf het als naam@example.org</translation>
    </message>
    <message>
        <source>the code %1 is in use already; choose another</source>
        <translation>de code %1 is al in gebruik; kies een andere</translation>
    </message>
    <message>
        <source>something else holds from %1 already; change that, or choose another date</source>
        <translation>vanaf %1 geldt al iets anders; wijzig dat, of kies een andere datum</translation>
    </message>
    <message>
        <source>the period from %1 to %2 overlaps the one from %3 to %4; let one end before the other begins</source>
        <translation>de periode van %1 tot en met %2 overlapt die van %3 tot en met %4; laat de ene eindigen voordat de andere begint</translation>
    </message>
    <message>
        <source>participant and coach are both %1; a duo needs two people</source>
        <translation>deelnemer en levensloopbegeleider zijn allebei %1; een duo bestaat uit twee mensen</translation>
    </message>
    <message>
        <source>these two are a duo already: %1, from %2 to %3</source>
        <translation>deze twee zijn al een duo: %1, van %2 tot en met %3</translation>
    </message>
    <message>
        <source>hours on %1 day(s), from %2 to %3, would lie outside; choose another date, or move those hours first</source>
        <translation>er zouden uren van %1 dag(en) buiten vallen, van %2 tot en met %3; kies een andere datum, of verplaats eerst die uren</translation>
    </message>
    <message>
        <source>the reason for the decision is missing; it is kept with the duo</source>
        <translation>de reden van de beslissing ontbreekt; die wordt bij het duo bewaard</translation>
    </message>
    <message>
        <source>the date of the agreement is missing; without it no invoice may be made in the payee&apos;s name</source>
        <translation>de datum van de afspraak ontbreekt; zonder die afspraak mag er geen factuur namens de uitbetaalde worden gemaakt</translation>
    </message>
    <message>
        <source>still in use: %1 (%2), such as %3; remove or change those first</source>
        <translation>nog in gebruik: %1 (%2), zoals %3; verwijder of wijzig die eerst</translation>
    </message>
    <message>
        <source>this has been changed since by something else (%1); it cannot be taken back</source>
        <translation>dit is sindsdien op een andere plaats gewijzigd (%1); het kan niet ongedaan worden gemaakt</translation>
    </message>
    <message>
        <source>these two are a duo already: %1, since %2; end that one first</source>
        <translation>deze twee zijn al een duo: %1, sinds %2; beëindig dat eerst</translation>
    </message>
    <message>
        <source>still in use: %1 (%2); remove or change those first</source>
        <translation>nog in gebruik: %1 (%2); verwijder of wijzig die eerst</translation>
    </message>
    <message>
        <source>the period from %1 without an end overlaps the one from %3; give it an end before %3</source>
        <translation>de periode vanaf %1 zonder einde overlapt die vanaf %3; geef haar een einde vóór %3</translation>
    </message>
    <message>
        <source>the period from %1 to %2 overlaps the one from %3 without an end; give that one an end before %1</source>
        <translation>de periode van %1 tot en met %2 overlapt die vanaf %3 zonder einde; geef die een einde vóór %1</translation>
    </message>
    <message>
        <source>%1 is not one person in the file; choose somebody from the list that opens while typing</source>
        <translation>%1 is niet één persoon in het bestand; kies iemand uit de lijst die bij het typen opent</translation>
    </message>
    <message>
        <source>for another relative the tariff is decided by you; choose one</source>
        <translation>bij een ander familielid beslist u het tarief; kies er een</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 is geen heel getal van %2 tot en met %3</translation>
    </message>
    <message>
        <source>of the %2 weeks that are looked at no %1 can deviate; look at more weeks, or ask for fewer</source>
        <translation>van de %2 weken waarnaar gekeken wordt, kunnen er geen %1 afwijken; kijk naar meer weken of vraag er minder</translation>
    </message>
    <message>
        <source>do you mean %1 minutes? Type %2</source>
        <translation>bedoelt u %1 minuten? Typ %2</translation>
    </message>
    <message>
        <source>do you mean %1 hours? Type %3; for minutes, type %2</source>
        <translation>bedoelt u %1 uur? Typ %3; voor minuten typt u %2</translation>
    </message>
    <message>
        <source>the organisation is missing; a coach of kind &quot;%1&quot; needs one</source>
        <translation>de organisatie ontbreekt; een levensloopbegeleider die &quot;%1&quot; werkt, heeft er een nodig</translation>
    </message>
    <message>
        <source>a coach of kind &quot;%1&quot; has no organisation; leave it empty</source>
        <translation>een levensloopbegeleider die &quot;%1&quot; werkt, heeft geen organisatie; laat die leeg</translation>
    </message>
    <message>
        <source>organisation %1 is of another kind than a coach of kind &quot;%2&quot; needs</source>
        <translation>organisatie %1 is van een andere soort dan nodig is voor een levensloopbegeleider die &quot;%2&quot; werkt</translation>
    </message>
    <message>
        <source>with the relation &quot;%1&quot; the tariff is not decided by hand; leave it empty</source>
        <translation>bij de relatie &quot;%1&quot; wordt het tarief niet met de hand bepaald; laat het leeg</translation>
    </message>
    <message>
        <source>duo %1 would go on from itself, by way of the duos before it; name an earlier duo or none</source>
        <translation>duo %1 zou via de duo’s daarvoor een vervolg op zichzelf zijn; noem een eerder duo of geen</translation>
    </message>
    <message>
        <source>the click talk of these two on %1 stands there already; change that one, or choose another date</source>
        <translation>het klikgesprek van deze twee op %1 staat er al; wijzig dat, of kies een andere datum</translation>
    </message>
    <message>
        <source>a click talk of these two that is still to be held stands there already; go on with that one</source>
        <translation>er staat al een klikgesprek van deze twee dat nog gehouden moet worden; ga met dat gesprek verder</translation>
    </message>
    <message>
        <source>%1 is not a time of day; write it as 19:30</source>
        <translation>%1 is geen tijdstip; schrijf het als 19:30</translation>
    </message>
    <message>
        <source>%1 stands there already</source>
        <translation>%1 staat er al</translation>
    </message>
    <message>
        <source>a series has %1 sessions at most; choose an earlier end</source>
        <translation>een reeks heeft hooguit %1 bijeenkomsten; kies een eerder einde</translation>
    </message>
    <message>
        <source>this is no text in UTF-16; choose another encoding</source>
        <translation>dit is geen tekst in UTF-16; kies een andere codering</translation>
    </message>
    <message>
        <source>this is no text; choose a table that was saved as CSV or XLSX, or another encoding</source>
        <translation>dit is geen tekst; kies een tabel die als CSV of XLSX is opgeslagen, of een andere codering</translation>
    </message>
    <message>
        <source>the table is larger than %1 characters; divide it over several files</source>
        <translation>de tabel is groter dan %1 tekens; verdeel hem over meer bestanden</translation>
    </message>
    <message>
        <source>the table has more than %1 rows; divide it over several files</source>
        <translation>de tabel heeft meer dan %1 rijen; verdeel hem over meer bestanden</translation>
    </message>
    <message>
        <source>the table has more than %1 columns</source>
        <translation>de tabel heeft meer dan %1 kolommen</translation>
    </message>
    <message>
        <source>a cell has more than %1 characters</source>
        <translation>een cel heeft meer dan %1 tekens</translation>
    </message>
    <message>
        <source>this is no whole XLSX file; open it in a spreadsheet program and save it again as XLSX</source>
        <translation>dit is geen volledig XLSX-bestand; open het in een rekenprogramma en sla het opnieuw op als XLSX</translation>
    </message>
    <message>
        <source>the workbook unfolds to more than can be read; save its sheet as CSV</source>
        <translation>de werkmap bevat uitgepakt meer dan gelezen kan worden; sla het blad op als CSV</translation>
    </message>
    <message>
        <source>the workbook holds definitions that no spreadsheet program writes; it is not read</source>
        <translation>de werkmap bevat definities die geen rekenprogramma schrijft; hij wordt niet gelezen</translation>
    </message>
    <message>
        <source>the layout %1 does not say how a table is read; keep it anew</source>
        <translation>de indeling %1 zegt niet hoe een tabel gelezen wordt; bewaar haar opnieuw</translation>
    </message>
    <message>
        <source>the table has no column %2, which the layout %1 needs</source>
        <translation>de tabel heeft geen kolom %2, die de indeling %1 nodig heeft</translation>
    </message>
    <message>
        <source>%1 is no duo, participant or coach of this administration</source>
        <translation>%1 is geen duo, deelnemer of levensloopbegeleider van deze administratie</translation>
    </message>
    <message>
        <source>%1 may be another duo than it seems; which is meant? Perhaps %2</source>
        <translation>bij %1 is niet zeker welk duo bedoeld is; misschien %2</translation>
    </message>
    <message>
        <source>line %1 has hours of the same duo and day, and is refused</source>
        <translation>regel %1 heeft uren van hetzelfde duo en dezelfde dag, en wordt geweigerd</translation>
    </message>
    <message>
        <source>it ends at %2, before it begins at %1; divide hours at midnight over two days</source>
        <translation>het eindigt om %2, voor het begint om %1; verdeel uren om middernacht over twee dagen</translation>
    </message>
    <message>
        <source>the hours of %1 on %2 have been changed since the import, and stay as they are</source>
        <translation>de uren van %1 op %2 zijn sinds het inlezen veranderd, en blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>this import has been taken back already</source>
        <translation>deze ingelezen uren zijn al teruggedraaid</translation>
    </message>
    <message>
        <source>document %1 is final and holds this; make a credit note for it, correct, and make the month final again</source>
        <translation>document %1 is definitief en legt dit vast; maak er een creditnota voor, verbeter, en maak de maand opnieuw definitief</translation>
    </message>
    <message>
        <source>%1 is not over; it can be made final from %2 on (to rehearse that: --today %2 before the command)</source>
        <translation>%1 is nog niet voorbij; vanaf %2 kan deze maand definitief worden gemaakt (om dat te oefenen: --today %2 vóór de opdracht)</translation>
    </message>
    <message>
        <source>%1 lies before the pilot, which runs from %2; it has no hours</source>
        <translation>%1 ligt vóór de pilot, die loopt vanaf %2; er zijn geen uren</translation>
    </message>
    <message>
        <source>the day of issue, %1, lies before that of %2 (%3); check the date of this computer</source>
        <translation>de factuurdatum, %1, ligt vóór die van %2 (%3); controleer de datum van deze computer</translation>
    </message>
    <message>
        <source>the payee has document %1 for this month already; make a credit note for it, then one document for all</source>
        <translation>voor deze maand is er al document %1 aan deze ontvanger; maak er een creditnota voor, en daarna één document voor alles</translation>
    </message>
    <message>
        <source>the amount is zero; there is no document of it</source>
        <translation>het bedrag is nul; daarvan komt geen document</translation>
    </message>
    <message>
        <source>%1 is a credit note itself; correct the hours and make the month final again instead</source>
        <translation>%1 is zelf een creditnota; verbeter de uren en maak de maand opnieuw definitief</translation>
    </message>
    <message>
        <source>%1 was taken back already, by credit note %2</source>
        <translation>%1 is al teruggenomen, met creditnota %2</translation>
    </message>
    <message>
        <source>the reason is missing; it stands on the credit note</source>
        <translation>de reden ontbreekt; deze staat op de creditnota</translation>
    </message>
    <message>
        <source>the amounts of document %1 are not the sum of its lines</source>
        <translation>de bedragen van document %1 zijn niet de som van zijn regels</translation>
    </message>
    <message>
        <source>the numbers of the series %1 do not follow each other</source>
        <translation>de nummers van de reeks %1 sluiten niet op elkaar aan</translation>
    </message>
    <message>
        <source>the hours that document %1 is made of are no longer those in the file</source>
        <translation>de uren waaruit document %1 bestaat, zijn niet meer die in het bestand</translation>
    </message>
    <message>
        <source>%1 is %2; from there it cannot become %3</source>
        <translation>%1 is %2 en kan van daar niet %3 worden</translation>
    </message>
    <message>
        <source>the document was taken back by a credit note; nothing changes about it</source>
        <translation>het document is teruggenomen met een creditnota; er verandert niets meer aan</translation>
    </message>
    <message>
        <source>a later step of the document builds on this; take that back first</source>
        <translation>een latere stap van het document bouwt hierop voort; neem die eerst terug</translation>
    </message>
    <message>
        <source>nothing has happened to %1 since it was issued</source>
        <translation>er is met %1 niets gebeurd sinds het is uitgereikt</translation>
    </message>
    <message>
        <source>the payee&apos;s invoice %1 belongs to %2 already; look at the number again</source>
        <translation>factuur %1 hoort al bij %2; kijk het nummer nog eens na</translation>
    </message>
    <message>
        <source>%1 is not the amount of an invoice; it must be above zero</source>
        <translation>%1 is geen bedrag van een factuur; het moet hoger dan nul zijn</translation>
    </message>
    <message>
        <source>%1 lies before the day on which %2 was issued, %3; look at the date, also that of this computer</source>
        <translation>%1 ligt voor de dag waarop %2 is uitgereikt, %3; kijk de datum na, ook die van deze computer</translation>
    </message>
    <message>
        <source>%1 lies in the future; today is %2 (look also at the date of this computer)</source>
        <translation>%1 ligt in de toekomst; vandaag is het %2 (kijk ook de datum van deze computer na)</translation>
    </message>
    <message>
        <source>%1 takes back %2, which was never paid: together they are nothing, and there is nothing to settle</source>
        <translation>%1 neemt %2 terug, die nooit is betaald: samen zijn ze nul, en er is niets te verrekenen</translation>
    </message>
    <message>
        <source>the corrections take off more than this month pays; make a credit note for the document that they correct instead</source>
        <translation>de correcties halen er meer af dan deze maand betaalt; maak in plaats daarvan een creditnota voor het document dat ze corrigeren</translation>
    </message>
    <message>
        <source>document %2 has a correction of %1 on it; make a credit note for %2 first</source>
        <translation>op document %2 staat een correctie van %1; maak eerst een creditnota voor %2</translation>
    </message>
    <message>
        <source>%1 is no day of document %2</source>
        <translation>%1 is geen dag van document %2</translation>
    </message>
    <message>
        <source>the hours of document %1 stay as they are; there is nothing to correct</source>
        <translation>de uren van document %1 blijven zoals ze zijn; er is niets te corrigeren</translation>
    </message>
    <message>
        <source>among the hours that would come to document %1 are some without a rate; answer that question first</source>
        <translation>onder de uren die bij document %1 zouden komen zijn er zonder tarief; beantwoord eerst die vraag</translation>
    </message>
    <message>
        <source>the details of payee %1 are not complete, so there can be no new document; fill them in first</source>
        <translation>de gegevens van %1 (uitbetaald aan) zijn niet compleet, dus een nieuw document kan niet; vul ze eerst in</translation>
    </message>
    <message>
        <source>who was there has been recorded, so this session cannot be on %1, which is still to come; clear the attendance first</source>
        <translation>wie er was, is al vastgelegd, dus deze bijeenkomst kan niet op %1 vallen, een dag die nog moet komen; wis eerst de aanwezigheid</translation>
    </message>
    <message>
        <source>%1 is not what is asked, %2; a document is paid as a whole: keep the payment when all of it has been paid, or correct the document</source>
        <translation>%1 is niet wat er gevraagd wordt, %2; een document wordt in één keer betaald: leg de betaling vast als alles betaald is, of corrigeer het document</translation>
    </message>
    <message>
        <source>the session of %1 has not been held yet; until that day only who is excused can be recorded</source>
        <translation>de bijeenkomst van %1 is nog niet geweest; tot die dag kan alleen worden vastgelegd wie is afgemeld</translation>
    </message>
    <message>
        <source>the reason has %1 characters, and the document has room for %2; say it shorter</source>
        <translation>de reden heeft %1 tekens, en op het document is plaats voor %2; zeg het korter</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>hours against agreement</source>
        <translation>uren tegenover de afspraak</translation>
    </message>
    <message>
        <source>hours by region</source>
        <translation>uren per regio</translation>
    </message>
    <message>
        <source>hours by tariff</source>
        <translation>uren per tarief</translation>
    </message>
    <message>
        <source>cost against what was expected</source>
        <translation>kosten tegenover de verwachting</translation>
    </message>
    <message>
        <source>attendance by region</source>
        <translation>aanwezigheid per regio</translation>
    </message>
    <message>
        <source>Together %1 worked and %2 agreed. Agreed is a seventh of the hours per week for each day on which a duo was active.</source>
        <translation>Samen %1 gewerkt en %2 afgesproken. Afgesproken is een zevende van de uren per week voor elke dag waarop een duo actief was.</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>month</source>
        <translation>maand</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>gewerkt</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>afgesproken</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gewerkt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Duos</source>
        <translation>Duo’s</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>geen regio</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>The region is that of the participant, as it is now.</source>
        <translation>De regio is die van de deelnemer, zoals die nu is.</translation>
    </message>
    <message>
        <source>question is open</source>
        <translation>vraag staat open</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>The tariff is that of the last day of the period.</source>
        <translation>Het tarief is dat van de laatste dag van de periode.</translation>
    </message>
    <message>
        <source>euros, without VAT</source>
        <translation>euro, zonder btw</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>kosten</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>verwacht</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Together %1, expected %2, without VAT. Cost is what documents and drafts of the month come to, sessions included. There is no budget in the file: expected is what the agreed hours cost at the rates of those days, without sessions.</source>
        <translation>Samen %1, verwacht %2, zonder btw. De kosten zijn het bedrag van de documenten en concepten van de maand, met bijeenkomsten. Er staat geen begroting in het bestand: verwacht is wat de afgesproken uren kosten tegen de tarieven van die dagen, zonder bijeenkomsten.</translation>
    </message>
    <message>
        <source>What waits for the answer to a question is not in the cost.</source>
        <translation>Wat op het antwoord op een vraag wacht, zit niet in de kosten.</translation>
    </message>
    <message>
        <source>Agreed hours for which no rate is known are not in what is expected.</source>
        <translation>Afgesproken uren waarvan geen tarief bekend is, zitten niet in de verwachting.</translation>
    </message>
    <message>
        <source>times</source>
        <translation>keren</translation>
    </message>
    <message>
        <source>present</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>afgemeld</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Share present</source>
        <translation>Deel aanwezig</translation>
    </message>
    <message>
        <source>Of training, intervision and theme meetings in the period, as far as it was recorded. The region is that of the coach, as it is now.</source>
        <translation>Van training, intervisie en themabijeenkomsten in de periode, voor zover het is vastgelegd. De regio is die van de levensloopbegeleider, zoals die nu is.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>the organisation itself</source>
        <translation>de organisatie zelf</translation>
    </message>
    <message>
        <source>duo %1</source>
        <translation>duo %1</translation>
    </message>
    <message>
        <source>Missing for the document: %1. Fill it in with the details of the payee.</source>
        <translation>Ontbreekt voor het document: %1. Vul het in bij de gegevens van wie betaald wordt.</translation>
    </message>
    <message>
        <source>There is no document: %1.</source>
        <translation>Er komt geen document: %1.</translation>
    </message>
    <message>
        <source>No hours in %1. Type them, or 0:00 where there were none.</source>
        <translation>Geen uren in %1. Typ ze, of 0:00 waar er geen waren.</translation>
    </message>
    <message>
        <source>%1 hours on %2, more than %3 on one day. Is that right?</source>
        <translation>%1 uur op %2, meer dan %3 op één dag. Klopt dat?</translation>
    </message>
    <message>
        <source>%1 before VAT, and usually %2 (the median of the %3 months before). Is that right?</source>
        <translation>%1 zonder btw, en gewoonlijk %2 (de mediaan van de %3 maanden ervoor). Klopt dat?</translation>
    </message>
    <message>
        <source>Invoices are issued in the payee&apos;s name, but the date of the agreement on that is not filled in.</source>
        <translation>Facturen worden namens deze persoon uitgereikt, maar de datum van de afspraak daarover is niet ingevuld.</translation>
    </message>
    <message>
        <source>Not in order on the last day of the month: %1.</source>
        <translation>Niet in orde op de laatste dag van de maand: %1.</translation>
    </message>
    <message>
        <source>Missing on every document: %1. Fill it in in Settings.</source>
        <translation>Ontbreekt op elk document: %1. Vul het in bij Instellingen.</translation>
    </message>
</context>
<context>
    <name>FollowUpFields</name>
    <message>
        <source>Wha&amp;t was agreed</source>
        <translation>Wat i&amp;s afgesproken</translation>
    </message>
    <message>
        <source>Who &amp;does it</source>
        <translation>Wie het &amp;doet</translation>
    </message>
    <message>
        <source>Or &amp;somebody else</source>
        <translation>Of ie&amp;mand anders</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>Uiter&amp;lijk op</translation>
    </message>
    <message>
        <source>Ab&amp;out question</source>
        <translation>Over vraagst&amp;uk</translation>
    </message>
</context>
<context>
    <name>FoundationFields</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>P&amp;laats</translation>
    </message>
    <message>
        <source>Chamber of Commerce n&amp;umber</source>
        <translation>&amp;KvK-nummer</translation>
    </message>
    <message>
        <source>VA&amp;T id</source>
        <translation>Btw-i&amp;d</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Ad&amp;res</translation>
    </message>
</context>
<context>
    <name>GuestFields</name>
    <message>
        <source>Na&amp;me of the guest</source>
        <translation>Naa&amp;m van de gast</translation>
    </message>
</context>
<context>
    <name>HourScreen</name>
    <message>
        <source>&amp;Week</source>
        <translation>Wee&amp;k</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Part of a name or code</source>
        <translation>Deel van een naam of code</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Regio</translation>
    </message>
    <message>
        <source>Region to show</source>
        <translation>Regio die getoond wordt</translation>
    </message>
    <message>
        <source>&amp;Coach</source>
        <translation>Be&amp;geleider</translation>
    </message>
    <message>
        <source>Coach to show</source>
        <translation>Levensloopbegeleider van wie de duo’s getoond worden</translation>
    </message>
    <message>
        <source>The duo whose weeks are shown</source>
        <translation>Het duo waarvan de weken getoond worden</translation>
    </message>
    <message>
        <source>Hours by day</source>
        <translation>Uren per dag</translation>
    </message>
    <message>
        <source>Totals by day</source>
        <translation>Totalen per dag</translation>
    </message>
    <message>
        <source>The chosen day</source>
        <translation>De gekozen dag</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er gedaan is</translation>
    </message>
</context>
<context>
    <name>HoursImport</name>
    <message>
        <source>Which sign parts the cells: a comma, a semicolon or a tab?</source>
        <translation>Welk teken scheidt de cellen: een komma, een puntkomma of een tab?</translation>
    </message>
    <message>
        <source>Which column has the date?</source>
        <translation>Welke kolom heeft de datum?</translation>
    </message>
    <message>
        <source>Which column says whose hours these are: the duo, the participant or the coach?</source>
        <translation>Welke kolom zegt van wie de uren zijn: het duo, de deelnemer of de levensloopbegeleider?</translation>
    </message>
    <message>
        <source>Which column has the hours, or which two the start and the end?</source>
        <translation>Welke kolom heeft de uren, of welke twee het begin en het einde?</translation>
    </message>
    <message>
        <source>Does the day or the month stand first in dates such as 1-2-2023?</source>
        <translation>Staat in datums zoals 1-2-2023 de dag of de maand voorop?</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>kies…</translation>
    </message>
    <message>
        <source>Choose a table of hours</source>
        <translation>Een tabel met uren kiezen</translation>
    </message>
    <message>
        <source>Tables of hours (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>Tabellen met uren (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
</context>
<context>
    <name>HoursImportDialog</name>
    <message>
        <source>Import hours</source>
        <translation>Uren inlezen</translation>
    </message>
    <message>
        <source>&amp;1  The table</source>
        <translation>&amp;1  De tabel</translation>
    </message>
    <message>
        <source>&amp;2  Whose hours</source>
        <translation>&amp;2  Van wie</translation>
    </message>
    <message>
        <source>&amp;3  What would be kept</source>
        <translation>&amp;3  Wat wordt overgenomen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Toon</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Te tonen rijen</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Rijen van de tabel</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>De gekozen rij</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
        <source>The table is being read</source>
        <translation>De tabel wordt gelezen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>HoursPaperDialog</name>
    <message>
        <source>Hours on paper</source>
        <translation>Uren op papier</translation>
    </message>
    <message>
        <source>A sheet for each coach, with the codes of the duos and without any name of a participant.</source>
        <translation>Een blad per levensloopbegeleider, met de codes van de duo’s en zonder naam van een deelnemer.</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Dagen</translation>
    </message>
    <message>
        <source>Days of the sheets</source>
        <translation>Dagen van de bladen</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Om</translation>
    </message>
    <message>
        <source>What the sheets are for</source>
        <translation>Waarvoor de bladen zijn</translation>
    </message>
    <message>
        <source>&amp;Coaches</source>
        <translation>&amp;Levensloopbegeleiders</translation>
    </message>
    <message>
        <source>Coaches whose sheets are made</source>
        <translation>Levensloopbegeleiders van wie een blad wordt gemaakt</translation>
    </message>
</context>
<context>
    <name>ImportLayoutPage</name>
    <message>
        <source>What is still to be said</source>
        <translation>Wat nog moet worden gezegd</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Het bestand</translation>
    </message>
    <message>
        <source>Text encodin&amp;g</source>
        <translation>Teken&amp;set</translation>
    </message>
    <message>
        <source>Characters of the file</source>
        <translation>Tekenset van het bestand</translation>
    </message>
    <message>
        <source>Cells &amp;parted by</source>
        <translation>Cellen &amp;gescheiden door</translation>
    </message>
    <message>
        <source>What parts the cells</source>
        <translation>Wat de cellen scheidt</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Werkblad</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Werkblad van de werkmap</translation>
    </message>
    <message>
        <source>&amp;Names of columns</source>
        <translation>&amp;Namen van kolommen</translation>
    </message>
    <message>
        <source>Where the names of the columns stand</source>
        <translation>Waar de namen van de kolommen staan</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>De kolommen</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Column of the date</source>
        <translation>Kolom met de datum</translation>
    </message>
    <message>
        <source>D&amp;uo</source>
        <translation>Du&amp;o</translation>
    </message>
    <message>
        <source>Column of the duo</source>
        <translation>Kolom met het duo</translation>
    </message>
    <message>
        <source>P&amp;articipant</source>
        <translation>Dee&amp;lnemer</translation>
    </message>
    <message>
        <source>Column of the participant</source>
        <translation>Kolom met de deelnemer</translation>
    </message>
    <message>
        <source>&amp;Coach</source>
        <translation>&amp;Begeleider</translation>
    </message>
    <message>
        <source>Column of the coach</source>
        <translation>Kolom met de levensloopbegeleider</translation>
    </message>
    <message>
        <source>H&amp;ours</source>
        <translation>&amp;Uren</translation>
    </message>
    <message>
        <source>Column of the hours</source>
        <translation>Kolom met de uren</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>O&amp;pmerking</translation>
    </message>
    <message>
        <source>Column of the note</source>
        <translation>Kolom met de opmerking</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Beg&amp;in</translation>
    </message>
    <message>
        <source>Column of the start</source>
        <translation>Kolom met het begin</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Eind</translation>
    </message>
    <message>
        <source>Column of the end</source>
        <translation>Kolom met het eind</translation>
    </message>
    <message>
        <source>Dates and hours</source>
        <translation>Datums en uren</translation>
    </message>
    <message>
        <source>Date orde&amp;r</source>
        <translation>Datum&amp;volgorde</translation>
    </message>
    <message>
        <source>Order of the parts of a date</source>
        <translation>Volgorde van dag en maand</translation>
    </message>
    <message>
        <source>Decima&amp;l sign</source>
        <translation>De&amp;cimaalteken</translation>
    </message>
    <message>
        <source>Decimal sign of the hours</source>
        <translation>Decimaalteken van de uren</translation>
    </message>
    <message>
        <source>A &amp;bare number counts</source>
        <translation>Los get&amp;al telt</translation>
    </message>
    <message>
        <source>What a bare number counts</source>
        <translation>Wat een los getal telt</translation>
    </message>
    <message>
        <source>First ro&amp;ws of the table</source>
        <translation>Eerste ri&amp;jen van de tabel</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Eerste rijen van de tabel</translation>
    </message>
    <message>
        <source>Re&amp;member for tables with the same columns, as</source>
        <translation>Ont&amp;houden voor tabellen met dezelfde kolommen, als</translation>
    </message>
    <message>
        <source>Name under which it is remembered</source>
        <translation>Naam waaronder het wordt onthouden</translation>
    </message>
    <message>
        <source>Read the &amp;file again</source>
        <translation>Bestand opnieuw le&amp;zen</translation>
    </message>
</context>
<context>
    <name>Intervision</name>
    <message>
        <source>incident method</source>
        <translation>incidentmethode</translation>
    </message>
    <message>
        <source>Balint</source>
        <translation>Balint</translation>
    </message>
    <message>
        <source>ten-step method</source>
        <translation>tienstappenmethode</translation>
    </message>
    <message>
        <source>five-step method</source>
        <translation>vijfstappenmethode</translation>
    </message>
    <message>
        <source>free form</source>
        <translation>vrije vorm</translation>
    </message>
    <message>
        <source>step of its own</source>
        <translation>eigen stap</translation>
    </message>
    <message>
        <source>follow-up of last time</source>
        <translation>terugblik op de afspraken van vorige keer</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pauze</translation>
    </message>
    <message>
        <source>choosing the question</source>
        <translation>het vraagstuk kiezen</translation>
    </message>
    <message>
        <source>the case bringer tells</source>
        <translation>de casusinbrenger vertelt</translation>
    </message>
    <message>
        <source>questions and answers</source>
        <translation>vragen en antwoorden</translation>
    </message>
    <message>
        <source>everybody writes questions down</source>
        <translation>iedereen schrijft vragen op</translation>
    </message>
    <message>
        <source>the case bringer weighs the questions</source>
        <translation>de casusinbrenger waardeert de vragen</translation>
    </message>
    <message>
        <source>the case bringer answers</source>
        <translation>de casusinbrenger antwoordt</translation>
    </message>
    <message>
        <source>further questions</source>
        <translation>aanvullende vragen</translation>
    </message>
    <message>
        <source>the group names the heart of it</source>
        <translation>de groep benoemt de kern</translation>
    </message>
    <message>
        <source>the case bringer words the question anew</source>
        <translation>de casusinbrenger verwoordt het vraagstuk opnieuw</translation>
    </message>
    <message>
        <source>the case bringer chooses a new approach</source>
        <translation>de casusinbrenger kiest een nieuwe aanpak</translation>
    </message>
    <message>
        <source>advice of the group</source>
        <translation>adviezen van de groep</translation>
    </message>
    <message>
        <source>what everybody takes home</source>
        <translation>wat ieder meeneemt</translation>
    </message>
    <message>
        <source>what each would have done</source>
        <translation>wat ieder zelf zou doen</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>bespreking</translation>
    </message>
    <message>
        <source>the group talks, the case bringer listens</source>
        <translation>de groep praat, de casusinbrenger luistert</translation>
    </message>
    <message>
        <source>the case bringer reacts</source>
        <translation>de casusinbrenger reageert</translation>
    </message>
    <message>
        <source>open talk</source>
        <translation>open gesprek</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluatie</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>voorzitter</translation>
    </message>
    <message>
        <source>case bringer</source>
        <translation>casusinbrenger</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>notulist</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observator</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>besproken</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>opvolging</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>task of its own</source>
        <translation>eigen taak</translation>
    </message>
    <message>
        <source>fix date, time and place</source>
        <translation>datum, tijd en plaats vastleggen</translation>
    </message>
    <message>
        <source>invite the group</source>
        <translation>de groep uitnodigen</translation>
    </message>
    <message>
        <source>choose the method</source>
        <translation>de methode kiezen</translation>
    </message>
    <message>
        <source>collect questions</source>
        <translation>vraagstukken verzamelen</translation>
    </message>
    <message>
        <source>divide the roles</source>
        <translation>de rollen verdelen</translation>
    </message>
    <message>
        <source>send the programme</source>
        <translation>het programma versturen</translation>
    </message>
    <message>
        <source>go through the follow-up of last time</source>
        <translation>de afspraken van vorige keer doornemen</translation>
    </message>
    <message>
        <source>print the papers</source>
        <translation>de stukken afdrukken</translation>
    </message>
    <message>
        <source>a month before</source>
        <translation>een maand ervoor</translation>
    </message>
    <message>
        <source>14 days before</source>
        <translation>14 dagen ervoor</translation>
    </message>
    <message>
        <source>a day before</source>
        <translation>één dag ervoor</translation>
    </message>
</context>
<context>
    <name>IntervisionWords</name>
    <message>
        <source>This intervision has no region, so the group is every coach in the country. Choose the region at Sessions.</source>
        <translation>Deze intervisie heeft geen regio, dus de groep is elke levensloopbegeleider van het hele land. Kies de regio bij Bijeenkomsten.</translation>
    </message>
    <message>
        <source>There is no group: no coach of this region has a duo on that day.</source>
        <translation>Er is geen groep: geen levensloopbegeleider van deze regio heeft op die dag een duo.</translation>
    </message>
    <message numerus="yes">
        <source>Balint needs at least %1 people; %n come(s). Choose another method.</source>
        <translation>
            <numerusform>Balint vraagt minstens %1 mensen; er komt er %n. Kies een andere methode.</numerusform>
            <numerusform>Balint vraagt minstens %1 mensen; er komen er %n. Kies een andere methode.</numerusform>
        </translation>
    </message>
    <message>
        <source>The steps take %1 longer than the session.</source>
        <translation>De stappen duren %1 langer dan de bijeenkomst.</translation>
    </message>
    <message>
        <source>About a duo of another region: %1.</source>
        <translation>Over een duo van een andere regio: %1.</translation>
    </message>
    <message>
        <source>At the same time as this session: %1.</source>
        <translation>Tegelijk met deze bijeenkomst: %1.</translation>
    </message>
    <message>
        <source>No longer in this group on that day, but with a role or a question: %1.</source>
        <translation>Op die dag niet meer in deze groep, maar wel met een rol of een vraagstuk: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hours worked of those agreed</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sessions attended</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>gedaan op %1</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>nog te doen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>uiterlijk %1</translation>
    </message>
    <message>
        <source>no duo in particular</source>
        <translation>geen duo in het bijzonder</translation>
    </message>
</context>
<context>
    <name>InvoiceFields</name>
    <message>
        <source>&amp;Number of the invoice</source>
        <translation>&amp;Nummer van de factuur</translation>
    </message>
    <message>
        <source>&amp;Date of the invoice</source>
        <translation>&amp;Datum van de factuur</translation>
    </message>
    <message>
        <source>&amp;Amount including VAT</source>
        <translation>&amp;Bedrag inclusief btw</translation>
    </message>
    <message>
        <source>€</source>
        <translation>€</translation>
    </message>
</context>
<context>
    <name>KindInWords</name>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Levensloopbegeleider</translation>
    </message>
    <message>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
</context>
<context>
    <name>LimitsFields</name>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Hours can only be kept on days of the pilot. Leave a side empty and it is open there.</source>
        <translation>Uren kunnen alleen op dagen van de pilot worden ingevuld. Laat u een kant leeg, dan is de pilot daar open.</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Laatste dag</translation>
    </message>
    <message>
        <source>Structurally more or fewer hours</source>
        <translation>Structureel meer of minder uren</translation>
    </message>
    <message>
        <source>A week deviates when it is off by more than both limits. It is structural when enough of the last whole weeks deviate to the same side. An empty field goes back to what the program came with.</source>
        <translation>Een week wijkt af als het verschil groter is dan beide grenzen. Het is structureel als genoeg van de laatste hele weken naar dezelfde kant afwijken. Een leeg veld krijgt weer de waarde van het begin.</translation>
    </message>
    <message>
        <source>Off by more than this &amp;share of what was agreed</source>
        <translation>Meer dan dit &amp;deel van de afspraak</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>And by more &amp;minutes a week than</source>
        <translation>En meer dan zoveel &amp;minuten per week</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>&amp;Weeks that are looked at</source>
        <translation>Weken waar&amp;naar wordt gekeken</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
    <message>
        <source>Of which must &amp;deviate to be structural</source>
        <translation>Daarvan wijken er &amp;structureel af</translation>
    </message>
    <message>
        <source>Certificate of conduct (VOG)</source>
        <translation>VOG</translation>
    </message>
    <message>
        <source>No law says when a certificate must be renewed. Leave this empty, and nobody is asked for a new one.</source>
        <translation>Geen wet zegt wanneer een VOG vernieuwd moet worden. Laat u dit leeg, dan wordt niemand om een nieuwe gevraagd.</translation>
    </message>
    <message>
        <source>&amp;Renew after</source>
        <translation>&amp;Vernieuwen na</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>Ee&amp;rste dag</translation>
    </message>
</context>
<context>
    <name>MatchingScreen</name>
    <message>
        <source>Participants who are looking for a coach</source>
        <translation>Deelnemers die een levensloopbegeleider zoeken</translation>
    </message>
    <message>
        <source>Add a &amp;possible coach…</source>
        <translation>Mo&amp;gelijke begeleider toevoegen…</translation>
    </message>
    <message>
        <source>Begin the &amp;duo…</source>
        <translation>&amp;Duo beginnen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Possible coaches</source>
        <translation>Mogelijke begeleiders</translation>
    </message>
</context>
<context>
    <name>MonthClosing</name>
    <message>
        <source>%1 has not begun yet, so it cannot become final. It can from %2 on.</source>
        <translation>%1 is nog niet begonnen en kan dus niet definitief worden. Dat kan vanaf %2.</translation>
    </message>
    <message>
        <source>%1 is not over yet. What is worked on its last days can then only be paid by a correction. Make it final all the same?</source>
        <translation>%1 is nog niet voorbij. Wat op de laatste dagen wordt gewerkt, kan dan alleen met een correctie worden betaald. Toch definitief maken?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>In %1 no document can become final now: each waits for an answer in the list above.</source>
        <translation>In %1 kan nu geen document definitief worden: elk wacht op een antwoord in de lijst hierboven.</translation>
    </message>
    <message>
        <source>In %1 there is nothing to pay, so there is nothing to make final.</source>
        <translation>In %1 is er niets te betalen, dus er is niets definitief te maken.</translation>
    </message>
    <message>
        <source>All documents of %1 are final already.</source>
        <translation>Alle documenten van %1 zijn al definitief.</translation>
    </message>
    <message>
        <source>%1 made final</source>
        <translation>%1 definitief gemaakt</translation>
    </message>
    <message>
        <source>Stopped. No document has become final.</source>
        <translation>Gestopt. Er is geen document definitief geworden.</translation>
    </message>
    <message>
        <source>No document has become final: %1.</source>
        <translation>Er is geen document definitief geworden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have become final: %1.</source>
        <translation>
            <numerusform>%n document is definitief geworden: %1.</numerusform>
            <numerusform>%n documenten zijn definitief geworden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits.</source>
        <translation>%1 wacht.</translation>
    </message>
    <message>
        <source>Print all…</source>
        <translation>Alles afdrukken…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Print all documents of the month now?</source>
        <translation>Nu alle documenten van de maand afdrukken?</translation>
    </message>
    <message>
        <source>Making the documents final; stopping leaves none of them final</source>
        <translation>Documenten definitief maken; bij stoppen wordt er geen definitief</translation>
    </message>
</context>
<context>
    <name>MonthOutput</name>
    <message>
        <source>The printer does not take the document. Check that it is on, or choose another.</source>
        <translation>De printer neemt het document niet aan. Ga na of hij aanstaat, of kies een andere.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF was not saved: %1.</source>
        <translation>De PDF is niet opgeslagen: %1.</translation>
    </message>
    <message>
        <source>Not everything was printed: %1.</source>
        <translation>Niet alles is afgedrukt: %1.</translation>
    </message>
    <message>
        <source>the printer takes no pages</source>
        <translation>de printer neemt geen pagina’s aan</translation>
    </message>
    <message>
        <source>Printing the documents</source>
        <translation>De documenten worden afgedrukt</translation>
    </message>
    <message>
        <source>Save all documents in this folder</source>
        <translation>Alle documenten opslaan in deze map</translation>
    </message>
    <message>
        <source>Saving the documents as PDF</source>
        <translation>De documenten worden opgeslagen als PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) saved in %1.</source>
        <translation>
            <numerusform>%n document opgeslagen in %1.</numerusform>
            <numerusform>%n documenten opgeslagen in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n document(s) had been saved in %1 and are complete.</source>
        <translation>
            <numerusform>Gestopt. %n document was al opgeslagen in %1 en is compleet.</numerusform>
            <numerusform>Gestopt. %n documenten waren al opgeslagen in %1 en zijn compleet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all documents were saved: %1.</source>
        <translation>Niet alle documenten zijn opgeslagen: %1.</translation>
    </message>
</context>
<context>
    <name>MoveDuoPage</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Vanaf</translation>
    </message>
    <message>
        <source>Re&amp;gion of the participant</source>
        <translation>Re&amp;gio van de deelnemer</translation>
    </message>
    <message>
        <source>&amp;Coach from then on</source>
        <translation>&amp;Levensloopbegeleider vanaf dan</translation>
    </message>
    <message>
        <source>Rela&amp;tion to the participant</source>
        <translation>&amp;Relatie tot de deelnemer</translation>
    </message>
    <message>
        <source>&amp;Decided tariff</source>
        <translation>Beslist &amp;tarief</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Reden van de beslissing</translation>
    </message>
    <message>
        <source>&amp;Reason for the change</source>
        <translation>R&amp;eden van de verandering</translation>
    </message>
</context>
<context>
    <name>NewDuoPage</name>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>somebody in the &amp;file</source>
        <translation>iemand in het &amp;bestand</translation>
    </message>
    <message>
        <source>Name or code of the participant</source>
        <translation>Naam of code van de deelnemer</translation>
    </message>
    <message>
        <source>somebody &amp;new</source>
        <translation>iemand &amp;nieuw</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Levensloopbegeleider</translation>
    </message>
    <message>
        <source>somebody in the f&amp;ile</source>
        <translation>iemand in het bes&amp;tand</translation>
    </message>
    <message>
        <source>Name or code of the coach</source>
        <translation>Naam of code van de levensloopbegeleider</translation>
    </message>
    <message>
        <source>somebody n&amp;ew</source>
        <translation>iemand n&amp;ieuw</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werkt</translation>
    </message>
    <message>
        <source>Organisation or agency</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Rela&amp;tion to the participant</source>
        <translation>&amp;Relatie tot de deelnemer</translation>
    </message>
    <message>
        <source>&amp;Begins on</source>
        <translation>&amp;Begint op</translation>
    </message>
    <message>
        <source>&amp;Decided tariff</source>
        <translation>Beslist &amp;tarief</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Reden van de beslissing</translation>
    </message>
    <message>
        <source>Agreed &amp;hours</source>
        <translation>Afgesproken &amp;uren</translation>
    </message>
    <message>
        <source>hours per week</source>
        <translation>uur per week</translation>
    </message>
    <message>
        <source>Reason of the agreement</source>
        <translation>Reden van de afspraak</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Wat nog ontbreekt</translation>
    </message>
</context>
<context>
    <name>NewQuestionFields</name>
    <message>
        <source>&amp;Brought in by</source>
        <translation>&amp;Ingebracht door</translation>
    </message>
    <message>
        <source>A&amp;bout duo</source>
        <translation>Over &amp;duo</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Vraagstuk</translation>
    </message>
</context>
<context>
    <name>NewSessionPage</name>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>He&amp;rhalen</translation>
    </message>
    <message>
        <source>Every so many &amp;weeks</source>
        <translation>Om de hoeveel &amp;weken</translation>
    </message>
    <message>
        <source>E&amp;nds</source>
        <translation>Ei&amp;ndigt</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Laatste dag</translation>
    </message>
    <message>
        <source>How &amp;many times</source>
        <translation>Hoe &amp;vaak</translation>
    </message>
</context>
<context>
    <name>NewStepFields</name>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Stap</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>Ta&amp;kes</source>
        <translation>&amp;Duurt</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
</context>
<context>
    <name>NotesFields</name>
    <message>
        <source>Notes &amp;of this session</source>
        <translation>Not&amp;ities van deze bijeenkomst</translation>
    </message>
</context>
<context>
    <name>OrganisationFields</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>Chamber of Commerce n&amp;umber</source>
        <translation>&amp;KvK-nummer</translation>
    </message>
    <message>
        <source>VA&amp;T id</source>
        <translation>Btw-i&amp;d</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>P&amp;laats</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>V&amp;AT</source>
        <translation>B&amp;tw</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Ad&amp;res</translation>
    </message>
</context>
<context>
    <name>OutputRecord</name>
    <message>
        <source>What went out before cannot be read: %1.</source>
        <translation>Wat eerder naar buiten ging kan niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>This document was %1 already. Do it again?</source>
        <translation>Dit document is al %1. Toch nog een keer?</translation>
    </message>
    <message numerus="yes">
        <source>%n of these documents went this way already, the last one %1. Do it again for all?</source>
        <translation>
            <numerusform>%n van deze documenten is al %1. Toch allemaal?</numerusform>
            <numerusform>%n van deze documenten zijn al zo verwerkt, het laatste is %1. Toch allemaal?</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Toch doen</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) that went out</source>
        <translation>
            <numerusform>%n document naar buiten</numerusform>
            <numerusform>%n documenten naar buiten</numerusform>
        </translation>
    </message>
    <message>
        <source>It went out, but that could not be kept on record: %1.</source>
        <translation>Het is gebeurd, maar kon niet worden vastgelegd: %1.</translation>
    </message>
</context>
<context>
    <name>ParticipantPage</name>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Voornaam</translation>
    </message>
    <message>
        <source>Prefi&amp;x</source>
        <translation>T&amp;ussenvoegsel</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>A&amp;chternaam</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>Co&amp;de</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gio</translation>
    </message>
    <message>
        <source>Looking for a coac&amp;h since</source>
        <translation>Zoek&amp;t een levensloopbegeleider sinds</translation>
    </message>
    <message>
        <source>&amp;Prefers to be reached by</source>
        <translation>Is het liefst bereikbaar &amp;per</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>Tele&amp;foon</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
</context>
<context>
    <name>PaymentFields</name>
    <message>
        <source>&amp;Day of payment</source>
        <translation>&amp;Dag van betaling</translation>
    </message>
    <message>
        <source>&amp;Amount paid</source>
        <translation>Betaald &amp;bedrag</translation>
    </message>
    <message>
        <source>€</source>
        <translation>€</translation>
    </message>
</context>
<context>
    <name>PeopleChoices</name>
    <message>
        <source>no region</source>
        <translation>geen regio</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>through the coach</source>
        <translation>via de levensloopbegeleider</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>sms of chat</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>21 % VAT</source>
        <translation>21 % btw</translation>
    </message>
    <message>
        <source>small-business scheme, no VAT</source>
        <translation>kleineondernemersregeling, geen btw</translation>
    </message>
    <message>
        <source>exempt as care, no VAT</source>
        <translation>vrijgesteld als zorg, geen btw</translation>
    </message>
    <message>
        <source>not an entrepreneur, no VAT</source>
        <translation>geen ondernemer, geen btw</translation>
    </message>
    <message>
        <source>sends invoices</source>
        <translation>stuurt zelf facturen</translation>
    </message>
    <message>
        <source>we make the invoices</source>
        <translation>wij maken de facturen</translation>
    </message>
    <message>
        <source>%1 has the same name. Is this the same person?</source>
        <translation>%1 heeft dezelfde naam. Is dit dezelfde persoon?</translation>
    </message>
    <message>
        <source>%1 has the same mail address. Is this the same person?</source>
        <translation>%1 heeft hetzelfde mailadres. Is dit dezelfde persoon?</translation>
    </message>
    <message>
        <source>%1 has the same IBAN. Is this the same person?</source>
        <translation>%1 heeft dezelfde IBAN. Is dit dezelfde persoon?</translation>
    </message>
    <message>
        <source>Everything that a payment needs is here.</source>
        <translation>Alles wat voor een betaling nodig is, is ingevuld.</translation>
    </message>
    <message>
        <source>%1 is paid. Everything that this needs is there.</source>
        <translation>Er wordt betaald aan %1. Alles wat daarvoor nodig is, is ingevuld.</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>btw</translation>
    </message>
    <message>
        <source>date on which self-billing was agreed</source>
        <translation>datum van de afspraak over facturen</translation>
    </message>
    <message>
        <source>Still needed before a payment: %1.</source>
        <translation>Nog nodig voordat er betaald kan worden: %1.</translation>
    </message>
    <message>
        <source>%1 is paid. Still needed there: %2.</source>
        <translation>Er wordt betaald aan %1. Daar is nog nodig: %2.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>Chamber of Commerce number</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>btw-id</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
</context>
<context>
    <name>ProgressInDialog</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 van %3</translation>
    </message>
</context>
<context>
    <name>QuestionFields</name>
    <message>
        <source>Questio&amp;n</source>
        <translation>Vraag&amp;stuk</translation>
    </message>
    <message>
        <source>A&amp;bout duo</source>
        <translation>Over &amp;duo</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Sta&amp;nd</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>duo %1</source>
        <translation>duo %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>bijeenkomst %1</translation>
    </message>
    <message>
        <source>payee %1</source>
        <translation>uitbetaald aan %1</translation>
    </message>
    <message>
        <source>The coach is another relative and nobody has decided on the tariff. Decide family or other, and record why.</source>
        <translation>De levensloopbegeleider is een andere verwant en over het tarief is niet besloten. Beslis familie of niet, en leg vast waarom.</translation>
    </message>
    <message>
        <source>The care organisation has no rate on these days. Ask for the agreed rate and add it with its date.</source>
        <translation>De zorgorganisatie heeft op deze dagen geen tarief. Vraag het afgesproken tarief en voeg het toe met zijn datum.</translation>
    </message>
    <message>
        <source>No tariff is in force on these days. Add the tariff with the date from which it holds.</source>
        <translation>Op deze dagen geldt geen tarief. Voeg het tarief toe met de datum vanaf wanneer het geldt.</translation>
    </message>
    <message>
        <source>The coach had no active duo on this day, so there is no rate. Name the duo in the attendance, or correct it.</source>
        <translation>De levensloopbegeleider had op deze dag geen actief duo, dus er is geen tarief. Noem het duo bij de aanwezigheid, of verbeter die.</translation>
    </message>
    <message>
        <source>The coach&apos;s duos have different rates on this day. Name in the attendance which duo it is for.</source>
        <translation>De duo’s van de levensloopbegeleider hebben op deze dag verschillende tarieven. Noem bij de aanwezigheid voor welk duo het is.</translation>
    </message>
    <message>
        <source>It is not known how the payee stands towards VAT. Ask for it and fill it in.</source>
        <translation>Het is niet bekend welke btw-regeling geldt voor wie wordt uitbetaald. Vraag het na en vul het in.</translation>
    </message>
</context>
<context>
    <name>RateWords</name>
    <message>
        <source>This changes the rate of no duo.</source>
        <translation>Dit verandert het tarief van geen enkel duo.</translation>
    </message>
    <message numerus="yes">
        <source>This changes the rate of %n duo(s). None of them has hours in these days yet, so that no amount changes.</source>
        <translation>
            <numerusform>Dit verandert het tarief van %n duo. Het heeft in deze dagen nog geen uren, dus er verandert geen bedrag.</numerusform>
            <numerusform>Dit verandert het tarief van %n duo’s. Geen ervan heeft in deze dagen al uren, dus er verandert geen bedrag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This changes the rate of %n duo(s).</source>
        <translation>
            <numerusform>Dit verandert het tarief van %n duo.</numerusform>
            <numerusform>Dit verandert het tarief van %n duo’s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The drafts of %n month(s) change by %1 in total, excluding VAT; VAT comes on top of that.</source>
        <translation>
            <numerusform>De concepten van %n maand veranderen samen met %1 exclusief btw; de btw komt daar nog bij.</numerusform>
            <numerusform>De concepten van %n maanden veranderen samen met %1 exclusief btw; de btw komt daar nog bij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duo(s) then have no rate in some of these days, so that nothing can be paid for them.</source>
        <translation>
            <numerusform>%n duo heeft dan op sommige van deze dagen geen tarief, zodat er niets voor betaald kan worden.</numerusform>
            <numerusform>%n duo’s hebben dan op sommige van deze dagen geen tarief, zodat er niets voor betaald kan worden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>setting</source>
        <translation>instelling</translation>
    </message>
    <message>
        <source>region</source>
        <translation>regio</translation>
    </message>
    <message>
        <source>tariff</source>
        <translation>tarief</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>rate of an organisation</source>
        <translation>tarief van een organisatie</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>deelnemer</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>levensloopbegeleider</translation>
    </message>
    <message>
        <source>duo</source>
        <translation>duo</translation>
    </message>
    <message>
        <source>agreed hours</source>
        <translation>afgesproken uren</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contract</translation>
    </message>
    <message>
        <source>certificate of conduct</source>
        <translation>VOG</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>session</source>
        <translation>bijeenkomst</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>aanwezigheid</translation>
    </message>
    <message>
        <source>click talk</source>
        <translation>klikgesprek</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>gast</translation>
    </message>
    <message>
        <source>import of hours</source>
        <translation>ingelezen uren</translation>
    </message>
    <message>
        <source>layout of a table of hours</source>
        <translation>indeling van een urentabel</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>state of a document</source>
        <translation>stand van een document</translation>
    </message>
    <message>
        <source>printed or sent document</source>
        <translation>afgedrukt of verzonden document</translation>
    </message>
    <message>
        <source>correction of a document</source>
        <translation>correctie van een document</translation>
    </message>
    <message>
        <source>day of a correction</source>
        <translation>dag van een correctie</translation>
    </message>
    <message>
        <source>line of a correction</source>
        <translation>regel van een correctie</translation>
    </message>
    <message>
        <source>talk with the coach</source>
        <translation>gesprek met de levensloopbegeleider</translation>
    </message>
    <message>
        <source>signal put aside</source>
        <translation>opzijgelegd signaal</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraagstuk</translation>
    </message>
    <message>
        <source>report and method of an intervision</source>
        <translation>verslag en methode van een intervisie</translation>
    </message>
    <message>
        <source>step of a programme</source>
        <translation>stap van een programma</translation>
    </message>
    <message>
        <source>role at a session</source>
        <translation>rol op een bijeenkomst</translation>
    </message>
    <message>
        <source>task of preparing</source>
        <translation>taak van de voorbereiding</translation>
    </message>
    <message>
        <source>question on an agenda</source>
        <translation>vraagstuk op een agenda</translation>
    </message>
    <message>
        <source>follow-up of a session</source>
        <translation>afspraak van een bijeenkomst</translation>
    </message>
</context>
<context>
    <name>RegionFields</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Process supervisor</source>
        <translation>&amp;Procesbegeleider</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>&amp;Code</translation>
    </message>
</context>
<context>
    <name>ResearchFields</name>
    <message>
        <source>&amp;Takes part in research since</source>
        <translation>Doet &amp;mee aan onderzoek sinds</translation>
    </message>
</context>
<context>
    <name>ResultFinder</name>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Invoices of %1</source>
        <translation>Facturen van %1</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 met %2</translation>
    </message>
    <message>
        <source>%1, not active</source>
        <translation>%1, niet actief</translation>
    </message>
    <message>
        <source>%1, in no active duo</source>
        <translation>%1, in geen actief duo</translation>
    </message>
</context>
<context>
    <name>SearchableList</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Part of a name or code</source>
        <translation>Deel van een naam of code</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Regio</translation>
    </message>
    <message>
        <source>Region to show</source>
        <translation>Regio die getoond wordt</translation>
    </message>
</context>
<context>
    <name>SessionFields</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>B&amp;egins at</source>
        <translation>Aan&amp;vang</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Soor&amp;t</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Regi&amp;o</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>Paid &amp;hours</source>
        <translation>Betaalde &amp;uren</translation>
    </message>
</context>
<context>
    <name>SessionOutput</name>
    <message>
        <source>The attendance list cannot be made: %1.</source>
        <translation>De aanwezigheidslijst kan niet worden gemaakt: %1.</translation>
    </message>
    <message>
        <source>Save the sessions as a calendar</source>
        <translation>Bijeenkomsten opslaan als agenda</translation>
    </message>
    <message>
        <source>sessions.ics</source>
        <translation>bijeenkomsten.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agenda’s (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was not saved: %1.</source>
        <translation>De agenda is niet opgeslagen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) saved in %1.</source>
        <translation>
            <numerusform>%n bijeenkomst opgeslagen in %1.</numerusform>
            <numerusform>%n bijeenkomsten opgeslagen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The papers of the intervision cannot be made: %1.</source>
        <translation>De papieren van de intervisie kunnen niet worden gemaakt: %1.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>national</source>
        <translation>hele land</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>P</source>
        <comment>present, in a narrow place</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>E</source>
        <comment>excused, in a narrow place</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>A</source>
        <comment>absent, in a narrow place</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>choose the duo (F2)</source>
        <translation>kies het duo (F2)</translation>
    </message>
    <message>
        <source>no duo on that day</source>
        <translation>geen duo op die dag</translation>
    </message>
    <message>
        <source>the organisation has no rate</source>
        <translation>organisatie heeft geen tarief</translation>
    </message>
    <message>
        <source>the tariff is not decided</source>
        <translation>tarief nog niet beslist</translation>
    </message>
    <message>
        <source>no tariff on that day</source>
        <translation>geen tarief op die dag</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n coach(es) expected.</source>
        <translation>
            <numerusform>%n levensloopbegeleider verwacht.</numerusform>
            <numerusform>%n levensloopbegeleiders verwacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 present</source>
        <translation>%1 van %2 aanwezig</translation>
    </message>
    <message>
        <source>%1 excused</source>
        <translation>%1 afgemeld</translation>
    </message>
    <message>
        <source>%1 absent</source>
        <translation>%1 afwezig</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n gast</numerusform>
            <numerusform>%n gasten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not recorded yet</source>
        <translation>%1 nog niet vastgelegd</translation>
    </message>
    <message>
        <source>Who is excused can be recorded already, and who was there from %1 on.</source>
        <translation>Wie is afgemeld, kan nu al worden vastgelegd; wie er was, vanaf %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n coach(es) expected, %1 excused.</source>
        <translation>
            <numerusform>%n levensloopbegeleider verwacht, %1 afgemeld.</numerusform>
            <numerusform>%n levensloopbegeleiders verwacht, %1 afgemeld.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Onderdelen van de instellingen</translation>
    </message>
</context>
<context>
    <name>SettleFields</name>
    <message>
        <source>&amp;Note: what was done or agreed</source>
        <translation>&amp;Notitie: wat er gedaan of afgesproken is</translation>
    </message>
</context>
<context>
    <name>SheetEdits</name>
    <message>
        <source>hours of %1 on %2</source>
        <translation>uren van %1 op %2</translation>
    </message>
    <message>
        <source>note of %1 on %2</source>
        <translation>notitie van %1 op %2</translation>
    </message>
    <message numerus="yes">
        <source>cleared hours of %n day(s)</source>
        <translation>
            <numerusform>gewiste uren van %n dag</numerusform>
            <numerusform>gewiste uren van %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>What you paste has %1 rows and %2 columns, which do not fit from here to Sunday and the last row. Begin further to the left or above.</source>
        <translation>Wat u plakt heeft %1 rijen en %2 kolommen. Dat past niet van hier tot zondag en tot de laatste rij. Begin verder naar links of hoger.</translation>
    </message>
    <message numerus="yes">
        <source>pasted hours of %n day(s)</source>
        <translation>
            <numerusform>geplakte uren van %n dag</numerusform>
            <numerusform>geplakte uren van %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were left as they are: nothing can be typed there, or something stands there already.</source>
        <translation>
            <numerusform>%n dag is gelaten zoals die is: daar kan niets getypt worden, of er staat al iets.</numerusform>
            <numerusform>%n dagen zijn gelaten zoals ze zijn: daar kan niets getypt worden, of er staat al iets.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no day above this one to take hours from.</source>
        <translation>Boven deze dag is er geen dag om uren van over te nemen.</translation>
    </message>
    <message numerus="yes">
        <source>filled hours of %n day(s)</source>
        <translation>
            <numerusform>gevulde uren van %n dag</numerusform>
            <numerusform>gevulde uren van %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no hours of the week before to copy here.</source>
        <translation>Er zijn geen uren van de week ervoor om hier over te nemen.</translation>
    </message>
    <message numerus="yes">
        <source>Hours of %n day(s) were copied.</source>
        <translation>
            <numerusform>Van %n dag zijn de uren overgenomen.</numerusform>
            <numerusform>Van %n dagen zijn de uren overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours of %n day(s) from the week before</source>
        <translation>
            <numerusform>uren van %n dag uit de week ervoor</numerusform>
            <numerusform>uren van %n dagen uit de week ervoor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) were left as they are: they have hours, or nothing can be typed in them.</source>
        <translation>
            <numerusform>%n week is gelaten zoals die is: er staan uren in, of er kan niets getypt worden.</numerusform>
            <numerusform>%n weken zijn gelaten zoals ze zijn: er staan uren in, of er kan niets getypt worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no hours in %n week(s)</source>
        <translation>
            <numerusform>geen uren in %n week</numerusform>
            <numerusform>geen uren in %n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were left as they are: a final document holds them.</source>
        <translation>
            <numerusform>%n dag is gebleven zoals die is: een definitief document legt die vast.</numerusform>
            <numerusform>%n dagen zijn gebleven zoals ze zijn: een definitief document legt ze vast.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Structurally more hours than agreed: the coach discusses this with the duo contact.</source>
        <translation>Structureel meer uren dan afgesproken: de levensloopbegeleider bespreekt dit met de contactpersoon duo’s.</translation>
    </message>
    <message>
        <source>Structurally fewer hours than agreed: the coach discusses this with the duo contact.</source>
        <translation>Structureel minder uren dan afgesproken: de levensloopbegeleider bespreekt dit met de contactpersoon duo’s.</translation>
    </message>
    <message>
        <source>This week has clearly more hours than agreed.</source>
        <translation>Deze week heeft duidelijk meer uren dan afgesproken.</translation>
    </message>
    <message>
        <source>This week has clearly fewer hours than agreed.</source>
        <translation>Deze week heeft duidelijk minder uren dan afgesproken.</translation>
    </message>
    <message>
        <source>no hours typed</source>
        <translation>geen uren ingevuld</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notitie: %1</translation>
    </message>
    <message>
        <source>Document %1 is final and holds the hours of this month. Ctrl+Shift+H sets them right by a correction.</source>
        <translation>Document %1 is definitief en legt de uren van deze maand vast. Met Ctrl+Shift+H zet u ze recht door een correctie.</translation>
    </message>
</context>
<context>
    <name>Signal</name>
    <message>
        <source>structurally above agreed</source>
        <translation>structureel boven afspraak</translation>
    </message>
    <message>
        <source>structurally below agreed</source>
        <translation>structureel onder afspraak</translation>
    </message>
    <message>
        <source>hours missing</source>
        <translation>uren ontbreken</translation>
    </message>
    <message>
        <source>VOG missing</source>
        <translation>VOG ontbreekt</translation>
    </message>
    <message>
        <source>VOG too old</source>
        <translation>VOG te oud</translation>
    </message>
    <message>
        <source>contract missing</source>
        <translation>contract ontbreekt</translation>
    </message>
    <message>
        <source>contract ends</source>
        <translation>contract loopt af</translation>
    </message>
    <message>
        <source>%1 of %2 weeks above what was agreed: %3 against %4 a week</source>
        <translation>al %1 van %2 weken boven afspraak: %3 tegen %4 per week</translation>
    </message>
    <message>
        <source>%1 of %2 weeks below what was agreed: %3 against %4 a week</source>
        <translation>al %1 van %2 weken onder afspraak: %3 tegen %4 per week</translation>
    </message>
    <message>
        <source>the last two weeks have no hours yet</source>
        <translation>van de laatste twee weken zijn nog geen uren ingevuld</translation>
    </message>
    <message>
        <source>the coach has handed in no VOG</source>
        <translation>de levensloopbegeleider heeft geen VOG ingeleverd</translation>
    </message>
    <message>
        <source>the VOG was older than three months when handed in on %1</source>
        <translation>de VOG was ouder dan drie maanden toen die op %1 werd ingeleverd</translation>
    </message>
    <message>
        <source>the coach has no contract that holds now</source>
        <translation>de levensloopbegeleider heeft geen contract dat nu geldt</translation>
    </message>
    <message>
        <source>the coach&apos;s contract ends on %1 and none goes on from it</source>
        <translation>het contract van de levensloopbegeleider loopt af op %1 en er is geen contract dat daarop aansluit</translation>
    </message>
    <message>
        <source>follow-up due</source>
        <translation>opvolging</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>open vraag</translation>
    </message>
    <message>
        <source>documents due</source>
        <translation>facturen open</translation>
    </message>
    <message>
        <source>month not closed</source>
        <translation>maand niet afgesloten</translation>
    </message>
    <message>
        <source>session to prepare</source>
        <translation>bijeenkomst voorbereiden</translation>
    </message>
    <message>
        <source>VOG due for renewal</source>
        <translation>VOG vernieuwen</translation>
    </message>
    <message>
        <source>duo ends</source>
        <translation>duo loopt af</translation>
    </message>
    <message>
        <source>attendance missing</source>
        <translation>aanwezigheid ontbreekt</translation>
    </message>
    <message>
        <source>trainings missed</source>
        <translation>training gemist</translation>
    </message>
    <message>
        <source>intervision missed</source>
        <translation>intervisie gemist</translation>
    </message>
    <message>
        <source>no candidate</source>
        <translation>geen kandidaat</translation>
    </message>
    <message>
        <source>follow-up of a session due</source>
        <translation>afspraak van bijeenkomst na te komen</translation>
    </message>
    <message>
        <source>no hours yet for the weeks from %1 on</source>
        <translation>nog geen uren voor de weken vanaf %1</translation>
    </message>
    <message>
        <source>by %1, after the talk: %2</source>
        <translation>uiterlijk %1, na het gesprek: %2</translation>
    </message>
    <message>
        <source>by %1, %2, after the talk: %3</source>
        <translation>uiterlijk %1, %2, na het gesprek: %3</translation>
    </message>
    <message>
        <source>the VOG was issued on %1</source>
        <translation>de VOG is afgegeven op %1</translation>
    </message>
    <message>
        <source>the duo and its agreement end on %1, and no duo goes on from it</source>
        <translation>het duo en de afspraak lopen af op %1, en geen duo gaat eruit verder</translation>
    </message>
    <message numerus="yes">
        <source>at none of the %n training(s) of the last 12 months</source>
        <translation>
            <numerusform>niet bij de %n training van de laatste 12 maanden</numerusform>
            <numerusform>bij geen van de %n trainingen van de laatste 12 maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at none of the %n intervision(s) of the last 12 months</source>
        <translation>
            <numerusform>niet bij de %n intervisie van de laatste 12 maanden</numerusform>
            <numerusform>bij geen van de %n intervisies van de laatste 12 maanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartFields</name>
    <message>
        <source>Begins a&amp;t</source>
        <translation>Beg&amp;int om</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>No administration is open</source>
        <translation>Er is geen administratie open</translation>
    </message>
    <message>
        <source>Here you see the duos of your administration and the documents of each month. An administration is one file with the name ending in .duoboek.</source>
        <translation>Hier ziet u de duo’s van uw administratie en de documenten van elke maand. Een administratie is één bestand, met een naam die eindigt op .duoboek.</translation>
    </message>
    <message>
        <source>Open an administration</source>
        <translation>Administratie openen</translation>
    </message>
    <message>
        <source>A file that is already there</source>
        <translation>Een bestand dat er al is</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Een map inlezen</translation>
    </message>
    <message>
        <source>Makes a new file from the CSV tables of an administration folder</source>
        <translation>Maakt een nieuw bestand van de CSV-tabellen van een administratiemap</translation>
    </message>
    <message>
        <source>Make a demo administration</source>
        <translation>Een demo-administratie maken</translation>
    </message>
    <message>
        <source>With made-up people, to look around without risk</source>
        <translation>Met verzonnen mensen, om zonder risico rond te kijken</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Eerder geopend</translation>
    </message>
    <message>
        <source>Begin a new administration</source>
        <translation>Een nieuwe administratie beginnen</translation>
    </message>
    <message>
        <source>Makes an empty file, to enter regions, tariffs, people and duos in</source>
        <translation>Maakt een leeg bestand, om regio’s, tarieven, mensen en duo’s in te voeren</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>Called &amp;otherwise</source>
        <translation>A&amp;nders genoemd</translation>
    </message>
    <message>
        <source>Ta&amp;kes</source>
        <translation>&amp;Duurt</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
</context>
<context>
    <name>TalkFields</name>
    <message>
        <source>&amp;Day of the talk</source>
        <translation>&amp;Dag van het gesprek</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>Ui&amp;tkomst</translation>
    </message>
    <message>
        <source>Only when other hours were agreed:</source>
        <translation>Alleen als er andere uren zijn afgesproken:</translation>
    </message>
    <message>
        <source>New hours &amp;from</source>
        <translation>Nieuwe uren &amp;vanaf</translation>
    </message>
    <message>
        <source>Agreed &amp;hours</source>
        <translation>Afgesproken &amp;uren</translation>
    </message>
    <message>
        <source>hours per week</source>
        <translation>uur per week</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>Only when something is to be done later:</source>
        <translation>Alleen als er later iets te doen is:</translation>
    </message>
    <message>
        <source>Follow &amp;up on</source>
        <translation>&amp;Opvolgen op</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>Door &amp;wie</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>Click talk &amp;held on</source>
        <translation>Klikges&amp;prek gehouden op</translation>
    </message>
    <message>
        <source>The &amp;participant found it</source>
        <translation>De deelne&amp;mer vond het</translation>
    </message>
    <message>
        <source>The &amp;coach found it</source>
        <translation>De levensl&amp;oopbegeleider vond het</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
</context>
<context>
    <name>TaskFields</name>
    <message>
        <source>&amp;Task</source>
        <translation>T&amp;aak</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wanneer</translation>
    </message>
</context>
<context>
    <name>TimeEntries</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these hours?</source>
        <translation>Deze uren bewaren?</translation>
    </message>
    <message>
        <source>Keep these hours</source>
        <translation>Deze uren bewaren</translation>
    </message>
</context>
<context>
    <name>UserPromptsDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>no relative</source>
        <translation>geen familie</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>ouder</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>broer of zus</translation>
    </message>
    <message>
        <source>adult child</source>
        <translation>volwassen kind</translation>
    </message>
    <message>
        <source>other relative</source>
        <translation>andere verwant</translation>
    </message>
    <message>
        <source>self-employed</source>
        <translation>als zelfstandige</translation>
    </message>
    <message>
        <source>through a payroll agency</source>
        <translation>via een verloningsorganisatie</translation>
    </message>
    <message>
        <source>employed by a care organisation</source>
        <translation>in dienst van een zorgorganisatie</translation>
    </message>
    <message>
        <source>private person</source>
        <translation>als particulier</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitief</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>betwist</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betaald</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>gecrediteerd</translation>
    </message>
</context>
<context>
    <name>YearScreen</name>
    <message>
        <source>&amp;Year of payment</source>
        <translation>Jaar &amp;van betaling</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lijst</translation>
    </message>
    <message>
        <source>What the list says as a whole</source>
        <translation>Wat de lijst in totaal zegt</translation>
    </message>
    <message>
        <source>Payments of the year</source>
        <translation>Betalingen van het jaar</translation>
    </message>
</context>
<context>
    <name>duoboek::AttendanceGridModel</name>
    <message>
        <source>not expected</source>
        <translation>niet verwacht</translation>
    </message>
</context>
<context>
    <name>duoboek::AttendanceListModel</name>
    <message>
        <source>Coach</source>
        <translation>Levensloopbegeleider</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
</context>
<context>
    <name>duoboek::AttendanceMarker</name>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key for present</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>E</source>
        <comment>key for excused</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>A</source>
        <comment>key for absent</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Niet vastgelegd</translation>
    </message>
    <message>
        <source>Present, then excused, absent, not recorded</source>
        <translation>Aanwezig, dan afgemeld, afwezig, niet vastgelegd</translation>
    </message>
    <message>
        <source>Hours and duo…</source>
        <translation>Uren en duo…</translation>
    </message>
    <message>
        <source>attendance of %1</source>
        <translation>aanwezigheid van %1</translation>
    </message>
    <message numerus="yes">
        <source>attendance of %n coach(es)</source>
        <translation>
            <numerusform>aanwezigheid van %n levensloopbegeleider</numerusform>
            <numerusform>aanwezigheid van %n levensloopbegeleiders</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not recorded: %1.</source>
        <translation>Dit is niet vastgelegd: %1.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>niet genoemd</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 per uur</translation>
    </message>
    <message>
        <source>The duos of this coach have different rates on that day. Choose the one that this was for.</source>
        <translation>De duo’s van deze levensloopbegeleider hebben op die dag verschillende tarieven. Kies het duo waarvoor dit was.</translation>
    </message>
    <message>
        <source>Empty: as the session says, %1.</source>
        <translation>Leeg: zoals bij de bijeenkomst, %1.</translation>
    </message>
    <message>
        <source>The duos cannot be shown: %1.</source>
        <translation>De duo’s kunnen niet worden getoond: %1.</translation>
    </message>
    <message>
        <source>Hours and duo</source>
        <translation>Uren en duo</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Shift+P</source>
        <comment>key for everyone present</comment>
        <translation>Shift+A</translation>
    </message>
</context>
<context>
    <name>duoboek::AttendanceView</name>
    <message>
        <source>&amp;Everyone present</source>
        <translation>Iedereen aanwezig</translation>
    </message>
    <message>
        <source>Add a &amp;coach who was there too…</source>
        <translation>&amp;Levensloopbegeleider toevoegen…</translation>
    </message>
    <message>
        <source>Search the coaches of this session</source>
        <translation>Levensloopbegeleiders van deze bijeenkomst zoeken</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Deel van een naam</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>everyone present at %1</source>
        <translation>iedereen aanwezig bij %1</translation>
    </message>
    <message>
        <source>The coaches cannot be shown: %1.</source>
        <translation>De levensloopbegeleiders kunnen niet worden getoond: %1.</translation>
    </message>
    <message>
        <source>&amp;Coach</source>
        <translation>&amp;Levensloopbegeleider</translation>
    </message>
    <message>
        <source>Who was there too</source>
        <translation>Wie er ook was</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>a coach at %1</source>
        <translation>een levensloopbegeleider bij %1</translation>
    </message>
</context>
<context>
    <name>duoboek::AttentionActions</name>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ga erheen</translation>
    </message>
    <message>
        <source>&amp;Put aside…</source>
        <translation>&amp;Opzijleggen…</translation>
    </message>
    <message>
        <source>&amp;Settle…</source>
        <translation>&amp;Afhandelen…</translation>
    </message>
    <message>
        <source>Sho&amp;w again</source>
        <translation>&amp;Weer tonen</translation>
    </message>
    <message>
        <source>Talk with %1 about %2</source>
        <translation>Gesprek met %1 over %2</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Opzijleggen</translation>
    </message>
    <message>
        <source>&amp;Put aside</source>
        <translation>&amp;Opzijleggen</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Afhandelen</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>&amp;Afhandelen</translation>
    </message>
    <message>
        <source>This cannot be shown again.</source>
        <translation>Dit kan niet weer getoond worden.</translation>
    </message>
    <message>
        <source>&amp;Talk…</source>
        <translation>Gespre&amp;k…</translation>
    </message>
</context>
<context>
    <name>duoboek::AttentionTableModel</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
</context>
<context>
    <name>duoboek::ChartScreen</name>
    <message>
        <source>&amp;Copy the table</source>
        <translation>Tabel &amp;kopiëren</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Opslaan als CS&amp;V…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Opslaan als P&amp;NG…</translation>
    </message>
    <message>
        <source>There are no hours and no sessions yet. As soon as there are, their charts stand here.</source>
        <translation>Er zijn nog geen uren en bijeenkomsten. Zodra die er zijn, staan hier de grafieken ervan.</translation>
    </message>
    <message>
        <source>Cha&amp;rt</source>
        <translation>&amp;Grafiek</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Wat te tonen</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>Period to show</source>
        <translation>Periode die te zien is</translation>
    </message>
    <message>
        <source>p&amp;er</source>
        <translation>pe&amp;r</translation>
    </message>
    <message>
        <source>Week or month</source>
        <translation>Week of maand</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>month</source>
        <translation>maand</translation>
    </message>
    <message>
        <source>the last 12 months</source>
        <translation>de laatste 12 maanden</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>alle jaren</translation>
    </message>
    <message>
        <source>The figures cannot be read: %1.</source>
        <translation>De cijfers kunnen niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>The figures are being read…</source>
        <translation>De cijfers worden gelezen…</translation>
    </message>
    <message>
        <source>The figures were saved as %1.</source>
        <translation>De cijfers zijn opgeslagen als %1.</translation>
    </message>
    <message>
        <source>The figures were not saved: %1.</source>
        <translation>De cijfers zijn niet opgeslagen: %1.</translation>
    </message>
    <message>
        <source>Save the figures as CSV</source>
        <translation>Cijfers opslaan als CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Grafiek opslaan als afbeelding</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Afbeeldingen (*.png)</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>Lezen s&amp;toppen</translation>
    </message>
    <message>
        <source>The figures are being read: %1 of %2 months.</source>
        <translation>De cijfers worden gelezen: %1 van %2 maanden.</translation>
    </message>
    <message>
        <source>Reading was stopped. Choose what to show to read again.</source>
        <translation>Het lezen is gestopt. Kies opnieuw wat u wilt zien om weer te lezen.</translation>
    </message>
</context>
<context>
    <name>duoboek::ClosedScreen</name>
    <message>
        <source>This screen consists of names and amounts, so it is not shown in the presenter view. View &gt; Presenter view (F11) shows it again.</source>
        <translation>Dit scherm bestaat uit namen en bedragen en wordt daarom niet getoond in de presentatieweergave. Met Beeld &gt; Presentatieweergave (F11) verschijnt het weer.</translation>
    </message>
</context>
<context>
    <name>duoboek::CoachPage</name>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>Payroll &amp;agency</source>
        <translation>Verl&amp;oningsorganisatie</translation>
    </message>
    <message>
        <source>Care &amp;organisation</source>
        <translation>Zorg&amp;organisatie</translation>
    </message>
</context>
<context>
    <name>duoboek::CoachPapersView</name>
    <message>
        <source>Contracts</source>
        <translation>Contracten</translation>
    </message>
    <message>
        <source>Certificates of conduct (VOG)</source>
        <translation>Verklaringen omtrent het gedrag (VOG)</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Getekend op</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>There is no contract yet. Without one no hours can be entered; add it with New.</source>
        <translation>Er is nog geen contract. Zonder contract kunnen er geen uren worden ingevoerd; voeg het toe met Nieuw.</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Nieuw contract</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contract</translation>
    </message>
    <message>
        <source>Files of the contract</source>
        <translation>Bestanden van het contract</translation>
    </message>
    <message>
        <source>This contract refers to no file yet. Add where the signed one lies.</source>
        <translation>Dit contract verwijst nog nergens naar. Voeg toe waar het getekende contract staat.</translation>
    </message>
    <message>
        <source>The %1</source>
        <translation>Bestand van %1</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Afgegeven op</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Ingeleverd op</translation>
    </message>
    <message>
        <source>There is no VOG yet. A contract is active only when it is in; add it with New.</source>
        <translation>Er is nog geen VOG. Een contract is pas actief als die binnen is; voeg haar toe met Nieuw.</translation>
    </message>
    <message>
        <source>New VOG</source>
        <translation>Nieuwe VOG</translation>
    </message>
    <message>
        <source>VOG</source>
        <translation>VOG</translation>
    </message>
    <message>
        <source>Files of the VOG</source>
        <translation>Bestanden van de VOG</translation>
    </message>
    <message>
        <source>This VOG refers to no file yet. Add where it lies.</source>
        <translation>Deze VOG verwijst nog nergens naar. Voeg toe waar ze staat.</translation>
    </message>
    <message>
        <source>The files cannot be shown: %1.</source>
        <translation>De bestanden kunnen niet worden getoond: %1.</translation>
    </message>
</context>
<context>
    <name>duoboek::CoachScreen</name>
    <message>
        <source>Coaches</source>
        <translation>Levensloopbegeleiders</translation>
    </message>
    <message>
        <source>&amp;Search coaches</source>
        <translation>Levensloopbegeleiders &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;New coach…</source>
        <translation>&amp;Nieuwe levensloopbegeleider…</translation>
    </message>
    <message>
        <source>Add a coach</source>
        <translation>Levensloopbegeleider toevoegen</translation>
    </message>
    <message>
        <source>&amp;Delete the coach…</source>
        <translation>Levensloopbegeleider verwi&amp;jderen…</translation>
    </message>
    <message>
        <source>Delete the coach %1?</source>
        <translation>Levensloopbegeleider %1 verwijderen?</translation>
    </message>
    <message>
        <source>There are no coaches yet. Add the first one with New coach, or choose Import a folder in the File menu.</source>
        <translation>Er zijn nog geen levensloopbegeleiders. Voeg de eerste toe met Nieuwe levensloopbegeleider, of kies Map inlezen in het menu Bestand.</translation>
    </message>
    <message>
        <source>There is no final document of this coach yet.</source>
        <translation>Er is nog geen definitief document van deze levensloopbegeleider.</translation>
    </message>
</context>
<context>
    <name>duoboek::CoachTableModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Duos</source>
        <translation>Duo’s</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werkt</translation>
    </message>
</context>
<context>
    <name>duoboek::CommitmentTableModel</name>
    <message>
        <source>Coach</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
</context>
<context>
    <name>duoboek::ContractScreen</name>
    <message>
        <source>Also &amp;without a duo</source>
        <translation>Ook zonder d&amp;uo</translation>
    </message>
    <message>
        <source>&amp;Search coaches</source>
        <translation>Levensloopbegeleiders &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;New contract…</source>
        <translation>&amp;Nieuw contract…</translation>
    </message>
    <message>
        <source>New &amp;VOG…</source>
        <translation>Nieuwe &amp;VOG…</translation>
    </message>
    <message>
        <source>Coaches and their commitments</source>
        <translation>Levensloopbegeleiders en hun verplichtingen</translation>
    </message>
    <message>
        <source>Search coaches</source>
        <translation>Levensloopbegeleiders zoeken</translation>
    </message>
    <message>
        <source>There are no coaches yet. Add them in People, or choose Import a folder in the File menu.</source>
        <translation>Er zijn nog geen levensloopbegeleiders. Voeg ze toe bij Mensen, of kies Map inlezen in het menu Bestand.</translation>
    </message>
    <message>
        <source>There is nobody here of whom this is missing. Clear the search with Esc, choose everything, or look also at coaches without a duo.</source>
        <translation>Er is hier niemand bij wie dit ontbreekt. Wis de zoekopdracht met Esc, kies alles, of kijk ook naar wie geen duo heeft.</translation>
    </message>
    <message>
        <source>&amp;Missing</source>
        <translation>&amp;Ontbreekt</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Wat ontbreekt</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles tonen</translation>
    </message>
    <message>
        <source>something missing</source>
        <translation>er ontbreekt iets</translation>
    </message>
    <message>
        <source>The contracts cannot be shown: %1.</source>
        <translation>De contracten kunnen niet worden getoond: %1.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Kies iemand in de lijst.</translation>
    </message>
    <message>
        <source>This cannot be shown: %1.</source>
        <translation>Dit kan niet worden getoond: %1.</translation>
    </message>
</context>
<context>
    <name>duoboek::CorrectionDialog</name>
    <message>
        <source>a credit note and a &amp;new document</source>
        <translation>een creditnota en een &amp;nieuw document</translation>
    </message>
    <message>
        <source>a &amp;line on the next document that is still open</source>
        <translation>een &amp;regel op het volgende document dat nog open is</translation>
    </message>
    <message>
        <source>Correction of %1</source>
        <translation>Correctie van %1</translation>
    </message>
    <message>
        <source>%1, %2, %3 hours, net %4. Type the hours as they should have been; what stands there now is what is known.</source>
        <translation>%1, %2, %3 uur, netto %4. Typ de uren zoals ze hadden moeten zijn; wat er nu staat is wat bekend is.</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Uitgeven</translation>
    </message>
    <message>
        <source>Hours of the month by day and duo</source>
        <translation>Uren van de maand per dag en duo</translation>
    </message>
    <message>
        <source>How it is settled</source>
        <translation>Hoe het wordt verrekend</translation>
    </message>
    <message>
        <source>&amp;Reason (it stands on the document)</source>
        <translation>R&amp;eden (staat op het document)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Waar het op uitkomt</translation>
    </message>
    <message>
        <source>Lines that change</source>
        <translation>Regels die veranderen</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Er is nog niets veranderd.</translation>
    </message>
    <message>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>%1 hours and %2 before VAT.</source>
        <translation>%1 uur en %2 zonder btw.</translation>
    </message>
    <message>
        <source>It comes on the document of %1, as soon as that becomes final.</source>
        <translation>Het komt op het document van %1, zodra dat definitief wordt.</translation>
    </message>
    <message>
        <source>Credit note %1 takes %2 back (%3), and %4 takes its place: %5 before VAT, %6 in all.</source>
        <translation>Creditnota %1 neemt %2 terug (%3), en %4 komt ervoor in de plaats: %5 zonder btw, %6 in totaal.</translation>
    </message>
    <message>
        <source>Credit note %1 takes %2 back (%3); nothing takes its place.</source>
        <translation>Creditnota %1 neemt %2 terug (%3); er komt niets voor in de plaats.</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>%1 gecorrigeerd</translation>
    </message>
    <message>
        <source>It can be issued once the reason is given.</source>
        <translation>Uitgeven kan zodra de reden er staat.</translation>
    </message>
</context>
<context>
    <name>duoboek::DateField</name>
    <message>
        <source>Choose a date from a calendar</source>
        <translation>Kies een datum uit een kalender</translation>
    </message>
    <message>
        <source>Choose a date from a calendar (Alt+Down)</source>
        <translation>Kies een datum uit een kalender (Alt+pijl omlaag)</translation>
    </message>
</context>
<context>
    <name>duoboek::DocumentActions</name>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Afdruk&amp;voorbeeld…</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Voorbeeld…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Print &amp;all documents…</source>
        <translation>&amp;Alle documenten afdrukken…</translation>
    </message>
    <message>
        <source>Print all…</source>
        <translation>Alles afdrukken…</translation>
    </message>
    <message>
        <source>Save all &amp;documents as PDF…</source>
        <translation>Alle &amp;documenten opslaan als PDF…</translation>
    </message>
    <message>
        <source>Save all as PDF…</source>
        <translation>Alles als PDF…</translation>
    </message>
    <message>
        <source>Show the &amp;overview of the month</source>
        <translation>&amp;Maandoverzicht tonen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Maandoverzicht</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Groter</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>&amp;Fit to width</source>
        <translation>&amp;Passend in de breedte</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>&amp;Print what is chosen…</source>
        <translation>Keuze af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Save what is chosen as PDF…</source>
        <translation>Keuze &amp;opslaan als PDF…</translation>
    </message>
    <message>
        <source>Put what is chosen in a &amp;mail…</source>
        <translation>Keuze in een &amp;mail zetten…</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>Mailen…</translation>
    </message>
    <message>
        <source>Make the month &amp;final…</source>
        <translation>De maand de&amp;finitief maken…</translation>
    </message>
    <message>
        <source>Make final…</source>
        <translation>Definitief maken…</translation>
    </message>
    <message>
        <source>C&amp;orrect the hours of this document…</source>
        <translation>De uren van dit document c&amp;orrigeren…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corrigeren…</translation>
    </message>
    <message>
        <source>Explain the &amp;totals of the month…</source>
        <translation>De &amp;totalen van de maand toelichten…</translation>
    </message>
    <message>
        <source>Explain the totals…</source>
        <translation>Totalen toelichten…</translation>
    </message>
</context>
<context>
    <name>duoboek::DocumentHistoryView</name>
    <message>
        <source>What happened to the document</source>
        <translation>Wat er met het document is gebeurd</translation>
    </message>
    <message>
        <source>What happened to the document cannot be read: %1.</source>
        <translation>Wat er met het document is gebeurd kan niet worden gelezen: %1.</translation>
    </message>
</context>
<context>
    <name>duoboek::DocumentLife</name>
    <message>
        <source>&amp;Invoice received…</source>
        <translation>&amp;Factuur ontvangen…</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>&amp;Akkoord</translation>
    </message>
    <message>
        <source>Pai&amp;d…</source>
        <translation>&amp;Betaald…</translation>
    </message>
    <message>
        <source>C&amp;redit…</source>
        <translation>C&amp;rediteren…</translation>
    </message>
    <message>
        <source>&amp;Take back the last step…</source>
        <translation>Laatste stap &amp;terugnemen…</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice received for %1</source>
        <translation>Factuur ontvangen voor %1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>invoice for %1</source>
        <translation>factuur voor %1</translation>
    </message>
    <message>
        <source>acceptance of %1</source>
        <translation>akkoord voor %1</translation>
    </message>
    <message>
        <source>This cannot be accepted.</source>
        <translation>Dit kan niet akkoord worden.</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation>%1, samen %2</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation>Betaling van %1</translation>
    </message>
    <message>
        <source>&amp;Paid</source>
        <translation>&amp;Betaald</translation>
    </message>
    <message>
        <source>payment of %1</source>
        <translation>betaling van %1</translation>
    </message>
    <message>
        <source>The hours of %1 can be corrected again, and the month made final once more.</source>
        <translation>De uren van %1 kunnen weer worden verbeterd, en de maand kan opnieuw definitief worden gemaakt.</translation>
    </message>
    <message>
        <source>It was paid: what comes back stands among what is open, and the hours of %1 can be corrected again.</source>
        <translation>Het is betaald: wat terugkomt staat bij Openstaand, en de uren van %1 kunnen weer worden verbeterd.</translation>
    </message>
    <message>
        <source>A credit note takes it back as a whole. This cannot be undone.</source>
        <translation>Een creditnota neemt het in zijn geheel terug. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>%1 crediteren</translation>
    </message>
    <message>
        <source>&amp;Make credit note</source>
        <translation>&amp;Creditnota maken</translation>
    </message>
    <message>
        <source>Credited: %1</source>
        <translation>Gecrediteerd: %1</translation>
    </message>
    <message>
        <source>%1 is %2 since %3. Take that back? It stays in the history of the document.</source>
        <translation>%1 staat sinds %3 op: %2. Dat terugnemen? Het blijft in de geschiedenis van het document staan.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>taking back: %1 %2</source>
        <translation>teruggenomen: %1 %2</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Dit kan niet worden teruggenomen.</translation>
    </message>
    <message>
        <source>This is what is asked.</source>
        <translation>Dit is wat er gevraagd wordt.</translation>
    </message>
</context>
<context>
    <name>duoboek::DocumentLifeBar</name>
    <message>
        <source>M&amp;ore</source>
        <translation>Mee&amp;r</translation>
    </message>
</context>
<context>
    <name>duoboek::DocumentList</name>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Show on In&amp;voices</source>
        <translation>Tonen bij Facturen</translation>
    </message>
</context>
<context>
    <name>duoboek::DocumentScreen</name>
    <message>
        <source>The months cannot be shown: %1.</source>
        <translation>De maanden kunnen niet worden getoond: %1.</translation>
    </message>
    <message>
        <source>Documents cannot be shown: %1.</source>
        <translation>Documenten kunnen niet worden getoond: %1.</translation>
    </message>
    <message>
        <source>There is nothing to pay yet. What is paid follows from the hours in Hours and the attendance in Sessions.</source>
        <translation>Er is nog niets te betalen. Wat wordt betaald, volgt uit de uren in Uren en de aanwezigheid in Bijeenkomsten.</translation>
    </message>
    <message>
        <source>The month cannot be shown: %1.</source>
        <translation>De maand kan niet worden getoond: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s), %1 hours, net %2, VAT %3, gross %4</source>
        <translation>
            <numerusform>%n document, %1 uur, netto %2, btw %3, bruto %4</numerusform>
            <numerusform>%n documenten, %1 uur, netto %2, btw %3, bruto %4</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no documents in this month.</source>
        <translation>In deze maand zijn er geen documenten.</translation>
    </message>
    <message>
        <source>This document cannot be shown: %1.</source>
        <translation>Dit document kan niet worden getoond: %1.</translation>
    </message>
    <message>
        <source>The month cannot be looked through: %1.</source>
        <translation>De maand kan niet worden nagekeken: %1.</translation>
    </message>
</context>
<context>
    <name>duoboek::DocumentTableModel</name>
    <message>
        <source>Paid to</source>
        <translation>Uitbetaald aan</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Total of the month (overview)</source>
        <translation>Totaal van de maand (overzicht)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
</context>
<context>
    <name>duoboek::DuoActions</name>
    <message>
        <source>&amp;New duo…</source>
        <translation>&amp;Nieuw duo…</translation>
    </message>
    <message>
        <source>&amp;Agree hours…</source>
        <translation>Uren &amp;afspreken…</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>&amp;Beëindigen…</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Heropenen</translation>
    </message>
    <message>
        <source>Other &amp;coach or region…</source>
        <translation>Andere &amp;begeleider of regio…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>The people cannot be read: %1.</source>
        <translation>De personen kunnen niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>New duo</source>
        <translation>Nieuw duo</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>new duo</source>
        <translation>nieuw duo</translation>
    </message>
    <message>
        <source>Agree hours of %1</source>
        <translation>Uren afspreken voor %1</translation>
    </message>
    <message>
        <source>agreed hours of %1</source>
        <translation>afgesproken uren van %1</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 beëindigen</translation>
    </message>
    <message>
        <source>&amp;End the duo</source>
        <translation>Duo &amp;beëindigen</translation>
    </message>
    <message>
        <source>end date of %1</source>
        <translation>einddatum van %1</translation>
    </message>
    <message>
        <source>reopening of %1</source>
        <translation>heropenen van %1</translation>
    </message>
    <message>
        <source>The duo cannot be reopened.</source>
        <translation>Het duo kan niet worden heropend.</translation>
    </message>
    <message>
        <source>Other coach or region for %1</source>
        <translation>Andere begeleider of regio voor %1</translation>
    </message>
    <message>
        <source>&amp;Go on so</source>
        <translation>Zo &amp;verdergaan</translation>
    </message>
    <message>
        <source>other coach or region of %1</source>
        <translation>andere begeleider of regio van %1</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 met %2</translation>
    </message>
    <message>
        <source>Delete %1 (%2) with its agreed hours? A duo that has worked is ended instead.</source>
        <translation>%1 (%2) met de afgesproken uren verwijderen? Een duo dat gewerkt heeft, wordt beëindigd in plaats van verwijderd.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>deleting %1</source>
        <translation>verwijderen van %1</translation>
    </message>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>%1 kan niet worden verwijderd.</translation>
    </message>
    <message>
        <source>&amp;Lifeline…</source>
        <translation>&amp;Levenslijn…</translation>
    </message>
    <message>
        <source>The lifeline cannot be shown: %1.</source>
        <translation>De levenslijn kan niet worden getoond: %1.</translation>
    </message>
</context>
<context>
    <name>duoboek::DuoDetailsView</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Meer</translation>
    </message>
    <message>
        <source>No document holds hours of this duo yet.</source>
        <translation>Er is nog geen document met uren van dit duo.</translation>
    </message>
</context>
<context>
    <name>duoboek::DuoFilters</name>
    <message>
        <source>Sh&amp;ow</source>
        <translation>&amp;Toon</translation>
    </message>
    <message>
        <source>Which duos to show</source>
        <translation>Welke duo’s te tonen</translation>
    </message>
    <message>
        <source>Re&amp;lation</source>
        <translation>Re&amp;latie</translation>
    </message>
    <message>
        <source>Relation of the duos to show</source>
        <translation>Relatie van de duo’s die worden getoond</translation>
    </message>
    <message>
        <source>S&amp;ignals</source>
        <translation>S&amp;ignalen</translation>
    </message>
    <message>
        <source>Signals of the duos to show</source>
        <translation>Signalen van de duo’s die worden getoond</translation>
    </message>
    <message>
        <source>active duos</source>
        <translation>actieve duo’s</translation>
    </message>
    <message>
        <source>all duos</source>
        <translation>alle duo’s</translation>
    </message>
    <message>
        <source>every relation</source>
        <translation>alle relaties</translation>
    </message>
    <message>
        <source>with and without</source>
        <translation>met en zonder</translation>
    </message>
    <message>
        <source>with a signal</source>
        <translation>met een signaal</translation>
    </message>
</context>
<context>
    <name>duoboek::DuoScreen</name>
    <message>
        <source>&amp;Search duos</source>
        <translation>Duo’s &amp;zoeken</translation>
    </message>
    <message>
        <source>The duos cannot be shown: %1.</source>
        <translation>De duo’s kunnen niet worden getoond: %1.</translation>
    </message>
    <message>
        <source>Choose a duo in the list to see everything about it here.</source>
        <translation>Kies een duo in de lijst; hier ziet u dan alles erover.</translation>
    </message>
    <message>
        <source>This duo cannot be shown: %1.</source>
        <translation>Dit duo kan niet worden getoond: %1.</translation>
    </message>
    <message>
        <source>There is no duo of this yet, so there is nothing to show.</source>
        <translation>Hiervan is er nog geen duo, dus er is niets te tonen.</translation>
    </message>
    <message>
        <source>Duos</source>
        <translation>Duo’s</translation>
    </message>
    <message>
        <source>Search duos</source>
        <translation>Duo’s zoeken</translation>
    </message>
    <message>
        <source>There are no duos yet. Add one with New duo, or choose Import a folder in the File menu.</source>
        <translation>Er zijn nog geen duo’s. Voeg er een toe met Nieuw duo, of kies Map inlezen in het menu Bestand.</translation>
    </message>
    <message>
        <source>No duo has all of this. Clear the search with Esc, or choose all duos, regions, relations and signals.</source>
        <translation>Geen duo heeft dit alles. Maak het zoekveld leeg met Esc, of kies alle duo’s, regio’s, relaties en signalen.</translation>
    </message>
    <message>
        <source>The signals cannot be shown: %1.</source>
        <translation>De signalen kunnen niet worden getoond: %1.</translation>
    </message>
</context>
<context>
    <name>duoboek::DuoTableModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
</context>
<context>
    <name>duoboek::Editor</name>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>This cannot be undone: %1.</source>
        <translation>Dit kan niet ongedaan worden gemaakt: %1.</translation>
    </message>
    <message>
        <source>This cannot be done again: %1.</source>
        <translation>Dit kan niet opnieuw worden gedaan: %1.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
</context>
<context>
    <name>duoboek::ExplanationDialog</name>
    <message>
        <source>Where the amount comes from</source>
        <translation>Waar het bedrag vandaan komt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>This cannot be explained: %1.</source>
        <translation>Dit kan niet worden toegelicht: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) together</source>
        <translation>
            <numerusform>%n document samen</numerusform>
            <numerusform>%n documenten samen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::FiguresView</name>
    <message>
        <source>The last 26 weeks</source>
        <translation>De laatste 26 weken</translation>
    </message>
    <message>
        <source>Active duos</source>
        <translation>Actieve duo’s</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>%1, agreed for these days %2</source>
        <translation>%1, voor deze dagen afgesproken %2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost of the year</source>
        <translation>Kosten dit jaar</translation>
    </message>
    <message>
        <source>Amounts are without VAT, and without what waits for the answer to a question.</source>
        <translation>Bedragen zijn zonder btw, en zonder wat op het antwoord op een vraag wacht.</translation>
    </message>
    <message>
        <source>Amounts are without VAT.</source>
        <translation>Bedragen zijn zonder btw.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>What is to come cannot be told: the pilot has no last day that lies ahead, or nothing was worked this year.</source>
        <translation>Wat er nog komt is niet te zeggen: de pilot heeft geen laatste dag die nog komt, of er is dit jaar niets gewerkt.</translation>
    </message>
    <message>
        <source>%1 more until %2</source>
        <translation>nog %1 tot en met %2</translation>
    </message>
    <message>
        <source>If each duo goes on as in the last %1 weeks that were entered, or as agreed where there are none: %2 hours, at %3, which is what an hour cost on average this year.</source>
        <translation>Als elk duo doorgaat zoals in de ingevulde weken van de laatste %1, of zoals afgesproken waar die er niet zijn: %2 uur, à %3, wat een uur dit jaar gemiddeld kostte.</translation>
    </message>
    <message>
        <source>Hours of the last 26 weeks against what was agreed</source>
        <translation>Uren van de laatste 26 weken tegenover wat was afgesproken</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>gewerkt</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>afgesproken</translation>
    </message>
</context>
<context>
    <name>duoboek::FinaliseDialog</name>
    <message>
        <source>Make %1 final</source>
        <translation>%1 definitief maken</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) become final and get a number. What they say never changes after that, and the hours in them are locked; a correction goes by a credit note or a line in a later month.</source>
        <translation>
            <numerusform>%n document wordt definitief en krijgt een nummer. Wat erop staat verandert daarna nooit meer en de uren erin zijn vergrendeld; een correctie gaat met een creditnota of een regel in een latere maand.</numerusform>
            <numerusform>%n documenten worden definitief en krijgen een nummer. Wat erop staat verandert daarna nooit meer en de uren erin zijn vergrendeld; een correctie gaat met een creditnota of een regel in een latere maand.</numerusform>
        </translation>
    </message>
    <message>
        <source>These wait and can become final later</source>
        <translation>Deze wachten en kunnen later definitief worden</translation>
    </message>
    <message>
        <source>Make &amp;final</source>
        <translation>De&amp;finitief maken</translation>
    </message>
    <message>
        <source>What becomes final</source>
        <translation>Wat definitief wordt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Uitbetaald aan</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Wie wacht</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Together %1 hours, net %2, VAT %3, gross %4</source>
        <translation>Samen %1 uur, netto %2, btw %3, bruto %4</translation>
    </message>
</context>
<context>
    <name>duoboek::FollowUpList</name>
    <message>
        <source>What was agreed</source>
        <translation>Wat is afgesproken</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie het doet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraagstuk</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>What was agreed before</source>
        <translation>Wat eerder is afgesproken</translation>
    </message>
    <message>
        <source>What is agreed at this session</source>
        <translation>Wat op deze bijeenkomst is afgesproken</translation>
    </message>
</context>
<context>
    <name>duoboek::FollowUpPage</name>
    <message>
        <source>Nothing is agreed at this session yet. Who does what by when is added with New; it stands first the next time.</source>
        <translation>Op deze bijeenkomst is nog niets afgesproken. Wie wat wanneer doet, voegt u toe met Nieuwe afspraak; de volgende keer staat het vooraan.</translation>
    </message>
    <message>
        <source>New follow-up…</source>
        <translation>Nieuwe afspraak…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Report of the session</source>
        <translation>Verslag va&amp;n de bijeenkomst</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>geen in het bijzonder</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>new follow-up of %1</source>
        <translation>nieuwe afspraak van %1</translation>
    </message>
    <message>
        <source>Delete “%1”? It can be undone with Ctrl+Z.</source>
        <translation>‘%1’ verwijderen? Met Ctrl+Z komt het terug.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>deleted follow-up of %1</source>
        <translation>verwijderde afspraak van %1</translation>
    </message>
    <message>
        <source>report of %1</source>
        <translation>verslag van %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
</context>
<context>
    <name>duoboek::FormDialog</name>
    <message>
        <source>What you have filled in here has not been added. Close without it?</source>
        <translation>Wat u hier hebt ingevuld, is nog niet toegevoegd. Sluiten zonder het toe te voegen?</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Sluiten zonder toevoegen</translation>
    </message>
</context>
<context>
    <name>duoboek::FoundationPart</name>
    <message>
        <source>This is how the foundation stands on every document, as the customer. What is kept here shows in drafts at once.</source>
        <translation>Zo staat de stichting op elk document, als afnemer. Wat u hier invult, staat meteen op de concepten.</translation>
    </message>
</context>
<context>
    <name>duoboek::GroupPage</name>
    <message>
        <source>Nobody belongs to this group yet: coaches of the region who have a duo on the day of the session come here by themselves.</source>
        <translation>Er hoort nog niemand bij deze groep: levensloopbegeleiders van de regio die op de dag van de bijeenkomst een duo hebben, komen hier vanzelf te staan.</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>De groep</translation>
    </message>
    <message>
        <source>Show the coach</source>
        <translation>Levensloopbegeleider tonen</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Levensloopbegeleider</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aandacht</translation>
    </message>
    <message>
        <source>nothing asks for attention</source>
        <translation>niets vraagt aandacht</translation>
    </message>
    <message>
        <source>%1 by week</source>
        <translation>%1 per week</translation>
    </message>
    <message>
        <source>%1; agreed %2</source>
        <translation>%1; afgesproken %2</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Was erbij</translation>
    </message>
    <message>
        <source>nothing recorded in the last 12 months</source>
        <translation>in de laatste 12 maanden niets vastgelegd</translation>
    </message>
    <message>
        <source>%1 sessions of the last 12 months</source>
        <translation>%1 bijeenkomsten van de laatste 12 maanden</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Laatst afgesproken</translation>
    </message>
</context>
<context>
    <name>duoboek::GroupTableModel</name>
    <message>
        <source>Coach</source>
        <translation>Levensloopbegeleider</translation>
    </message>
    <message>
        <source>Duos</source>
        <translation>Duo’s</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Uren per week</translation>
    </message>
    <message>
        <source>Asks for attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Was erbij</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Laatst afgesproken</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::HourScreen</name>
    <message>
        <source>The hours cannot be shown: %1.</source>
        <translation>De uren kunnen niet getoond worden: %1.</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>alle regio’s</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>geen regio</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>Wee&amp;k</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jaar</translation>
    </message>
    <message>
        <source>&amp;Weeks of this duo</source>
        <translation>Weken van dit &amp;duo</translation>
    </message>
    <message>
        <source>All duos of this &amp;week</source>
        <translation>Alle &amp;duo’s van deze week</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>This duo has no weeks in this year. Choose another year.</source>
        <translation>Dit duo heeft geen weken in dit jaar. Kies een ander jaar.</translation>
    </message>
    <message>
        <source>Here one types the hours of each duo in a week. In this week no duo is active: choose another week, or begin a duo in Duos.</source>
        <translation>Hier vult u de uren van elk duo in een week in. In deze week is geen duo actief: kies een andere week, of begin een duo bij Duo’s.</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>No duo has all of this. Clear the search with Esc, or choose all regions and everyone.</source>
        <translation>Er is geen duo waarvoor dit alles geldt. Wis de zoekopdracht met Esc, of kies alle regio’s en iedereen.</translation>
    </message>
</context>
<context>
    <name>duoboek::HoursImportDialog</name>
    <message>
        <source>Import hours from %1</source>
        <translation>Uren inlezen uit %1</translation>
    </message>
    <message>
        <source>&amp;2  Whose hours</source>
        <translation>&amp;2  Van wie</translation>
    </message>
    <message>
        <source>&amp;2  Whose hours (%1 unclear)</source>
        <translation>&amp;2  Van wie (%1 onduidelijk)</translation>
    </message>
    <message>
        <source>all rows (%1)</source>
        <translation>alle rijen (%1)</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>De tabel wordt gelezen…</translation>
    </message>
    <message>
        <source>%1 rows are being compared with the file…</source>
        <translation>%1 rijen worden vergeleken met het bestand…</translation>
    </message>
    <message>
        <source>Something about the table is to be said first; see “The table”.</source>
        <translation>Eerst moet iets over de tabel worden gezegd; zie “De tabel”.</translation>
    </message>
    <message>
        <source>Stopped. Choose something about the table, or read the file again.</source>
        <translation>Gestopt. Kies iets bij de tabel, of lees het bestand opnieuw.</translation>
    </message>
    <message>
        <source>Days: %1 new, %2 changed, %3 the same.</source>
        <translation>Dagen: %1 nieuw, %2 gewijzigd, %3 hetzelfde.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken over. Mend them in the table and read it again, say whose hours they are, or skip them.</source>
        <translation>
            <numerusform>%n rij kan niet worden overgenomen. Herstel die in de tabel en lees het bestand opnieuw, geef aan van wie de uren zijn, of sla de rij over.</numerusform>
            <numerusform>%n rijen kunnen niet worden overgenomen. Herstel ze in de tabel en lees het bestand opnieuw, geef aan van wie de uren zijn, of sla ze over.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is in the file already.</source>
        <translation>Alles staat al in het bestand.</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;kip the %n row(s) that cannot be taken over</source>
        <translation>
            <numerusform>De %n rij overslaan die niet &amp;kan worden overgenomen</numerusform>
            <numerusform>De %n rijen overslaan die niet &amp;kunnen worden overgenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take o&amp;ver</source>
        <translation>Overne&amp;men</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Verde&amp;r</translation>
    </message>
    <message>
        <source>how tables such as %1 are read</source>
        <translation>hoe tabellen zoals %1 worden gelezen</translation>
    </message>
    <message>
        <source>How the table is read cannot be remembered under this name.</source>
        <translation>Hoe de tabel wordt gelezen, kan niet onder deze naam worden onthouden.</translation>
    </message>
    <message>
        <source>hours from %1 (%2 new, %3 changed)</source>
        <translation>uren uit %1 (%2 nieuw, %3 gewijzigd)</translation>
    </message>
    <message>
        <source>The hours are taken over</source>
        <translation>De uren worden overgenomen</translation>
    </message>
    <message>
        <source>Nothing was taken over: the file has changed meanwhile.</source>
        <translation>Er is niets overgenomen: het bestand is intussen gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing of this table has been taken over. Close without it?</source>
        <translation>Van deze tabel is niets overgenomen. Sluiten zonder over te nemen?</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Sluiten zonder overnemen</translation>
    </message>
</context>
<context>
    <name>duoboek::HoursPaperDialog</name>
    <message>
        <source>a week: %1</source>
        <translation>een week: %1</translation>
    </message>
    <message>
        <source>a month: %1</source>
        <translation>een maand: %1</translation>
    </message>
    <message>
        <source>filling in: without hours</source>
        <translation>in te vullen: zonder uren</translation>
    </message>
    <message>
        <source>signing: with the hours of the file</source>
        <translation>te tekenen: met de uren uit het bestand</translation>
    </message>
    <message>
        <source>all coaches</source>
        <translation>alle levensloopbegeleiders</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Voorbeeld…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Opslaan als &amp;PDF…</translation>
    </message>
    <message>
        <source>Save a PDF for &amp;each coach…</source>
        <translation>&amp;Een PDF per begeleider…</translation>
    </message>
    <message>
        <source>The sheets cannot be made: %1.</source>
        <translation>De bladen kunnen niet worden gemaakt: %1.</translation>
    </message>
    <message>
        <source>No duo is active in these days, so there is no sheet to make.</source>
        <translation>In deze dagen is geen duo actief, dus er is geen blad te maken.</translation>
    </message>
    <message>
        <source>Saving the sheets as PDF</source>
        <translation>De bladen worden als PDF opgeslagen</translation>
    </message>
    <message>
        <source>Save the sheets in this folder</source>
        <translation>De bladen opslaan in deze map</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) saved in %1.</source>
        <translation>
            <numerusform>%n blad opgeslagen in %1.</numerusform>
            <numerusform>%n bladen opgeslagen in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n sheet(s) had been saved in %1 and are complete.</source>
        <translation>
            <numerusform>Gestopt. %n blad was al opgeslagen in %1 en is compleet.</numerusform>
            <numerusform>Gestopt. %n bladen waren al opgeslagen in %1 en zijn compleet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all sheets were saved: %1.</source>
        <translation>Niet alle bladen zijn opgeslagen: %1.</translation>
    </message>
</context>
<context>
    <name>duoboek::ImportDoubtsPage</name>
    <message>
        <source>Names that are unclear</source>
        <translation>Namen die onduidelijk zijn</translation>
    </message>
    <message>
        <source>Duo that is meant</source>
        <translation>Bedoeld duo</translation>
    </message>
    <message>
        <source>Which &amp;duo is meant?</source>
        <translation>Welk &amp;duo is bedoeld?</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>nog niet gezegd</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In de tabel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Every name in the table means one duo, or none; those that mean none are refused.</source>
        <translation>Elke naam in de tabel hoort bij één duo, of bij geen; rijen met een naam die bij geen duo hoort, worden geweigerd.</translation>
    </message>
    <message>
        <source>These names may mean several duos, or only resemble one. Rows of which the duo is not said are not taken over.</source>
        <translation>Deze namen kunnen bij meer duo’s horen, of lijken er alleen op. Rijen waarvan het duo niet is gezegd, worden niet overgenomen.</translation>
    </message>
</context>
<context>
    <name>duoboek::ImportLayoutPage</name>
    <message>
        <source>semicolon  ;</source>
        <translation>puntkomma  ;</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>komma  ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nergens</translation>
    </message>
    <message>
        <source>in row %1</source>
        <translation>in rij %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolom %1</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>niet in de tabel</translation>
    </message>
    <message>
        <source>day first: 1 February</source>
        <translation>dag eerst: 1 februari</translation>
    </message>
    <message>
        <source>month first: 2 January</source>
        <translation>maand eerst: 2 januari</translation>
    </message>
    <message>
        <source>comma or dot</source>
        <translation>komma of punt</translation>
    </message>
    <message>
        <source>comma: 1,5</source>
        <translation>komma: 1,5</translation>
    </message>
    <message>
        <source>dot: 1.5</source>
        <translation>punt: 1.5</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>One sheet is taken over at a time; not this time: %1. Choose under Sheet which one.</source>
        <translation>Er wordt één werkblad tegelijk overgenomen; deze keer niet: %1. Kies bij Werkblad een ander.</translation>
    </message>
</context>
<context>
    <name>duoboek::ImportListDialog</name>
    <message>
        <source>Imported tables of hours</source>
        <translation>Ingelezen tabellen met uren</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>&amp;Terugdraaien…</translation>
    </message>
    <message>
        <source>The imports are being read…</source>
        <translation>De lijst wordt gelezen…</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggedraaid</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>overgenomen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>New days</source>
        <translation>Nieuwe dagen</translation>
    </message>
    <message>
        <source>Changed days</source>
        <translation>Gewijzigde dagen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Het bestand is alleen geopend om te lezen.</translation>
    </message>
    <message>
        <source>No table of hours has been taken over yet. Begin with Import hours… in the File menu.</source>
        <translation>Er is nog geen tabel met uren overgenomen. Begin met Uren inlezen… in het menu Bestand.</translation>
    </message>
    <message>
        <source>Taking it back takes away the hours that it added and gives those that it changed their old time. What was changed since stays.</source>
        <translation>Terugdraaien haalt de uren weg die zijn toegevoegd en geeft gewijzigde uren hun oude tijd terug. Wat daarna is gewijzigd, blijft.</translation>
    </message>
    <message>
        <source>Take back all hours of %1, %2?</source>
        <translation>Alle uren uit %1, %2, terugdraaien?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>hours from %1 taken back</source>
        <translation>uren uit %1 teruggedraaid</translation>
    </message>
    <message>
        <source>The hours are taken back</source>
        <translation>De uren worden teruggedraaid</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Er is niets teruggedraaid.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were left as they are, because somebody has changed them since.</source>
        <translation>
            <numerusform>%n dag is gebleven zoals die is, want die is daarna gewijzigd.</numerusform>
            <numerusform>%n dagen zijn gebleven zoals ze zijn, want ze zijn daarna gewijzigd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::ImportPreviewModel</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>hetzelfde</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>unclear whose</source>
        <translation>onduidelijk</translation>
    </message>
    <message>
        <source>The day has %1 now.</source>
        <translation>De dag heeft nu %1.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>duoboek::IntervisionPapers</name>
    <message>
        <source>Preview &amp;intervision pack…</source>
        <translation>Voorbeeld van &amp;intervisiemap…</translation>
    </message>
    <message>
        <source>Save intervision pac&amp;k as PDF…</source>
        <translation>Inte&amp;rvisiemap opslaan als PDF…</translation>
    </message>
    <message>
        <source>Preview r&amp;eport of the intervision…</source>
        <translation>Voorbeeld van &amp;verslag van de intervisie…</translation>
    </message>
    <message>
        <source>Save report &amp;of the intervision as PDF…</source>
        <translation>Vers&amp;lag van de intervisie opslaan als PDF…</translation>
    </message>
    <message>
        <source>Pape&amp;rs</source>
        <translation>Papieren</translation>
    </message>
</context>
<context>
    <name>duoboek::IntervisionScreen</name>
    <message>
        <source>Sho&amp;w at Sessions</source>
        <translation>&amp;Tonen bij Bijeenkomsten</translation>
    </message>
    <message>
        <source>There is no session to prepare in the coming months. Plan one at Sessions: it is prepared and led here.</source>
        <translation>Er is in de komende maanden geen bijeenkomst om voor te bereiden. Plan er een bij Bijeenkomsten: hier bereidt u hem voor en leidt u hem.</translation>
    </message>
    <message>
        <source>Sess&amp;ion</source>
        <translation>Bi&amp;jeenkomst</translation>
    </message>
    <message>
        <source>&amp;Last time</source>
        <translation>Vorige &amp;keer</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groep</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Vraagstukken</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Programma</translation>
    </message>
    <message>
        <source>&amp;Roles and tasks</source>
        <translation>&amp;Rollen en taken</translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation>Aanwe&amp;zigheid</translation>
    </message>
    <message>
        <source>Follow-&amp;up</source>
        <translation>&amp;Opvolging</translation>
    </message>
    <message>
        <source>The sessions cannot be read: %1.</source>
        <translation>De bijeenkomsten kunnen niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>The session cannot be read: %1.</source>
        <translation>De bijeenkomst kan niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>duurt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n coach(es)</source>
        <translation>
            <numerusform>%n levensloopbegeleider</numerusform>
            <numerusform>%n levensloopbegeleiders</numerusform>
        </translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>geleid door %1</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
</context>
<context>
    <name>duoboek::InvoiceScreen</name>
    <message>
        <source>Mont&amp;h</source>
        <translation>Maan&amp;d</translation>
    </message>
    <message>
        <source>&amp;Open amounts</source>
        <translation>&amp;Openstaand</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jaar</translation>
    </message>
</context>
<context>
    <name>duoboek::LanguagePart</name>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Taal van het venster</translation>
    </message>
    <message>
        <source>The language changes when Duoboek is started again. Documents are always Dutch. It is kept for you on this computer, not in the file.</source>
        <translation>De taal verandert als Duoboek opnieuw wordt gestart. Documenten zijn altijd Nederlands. De keuze geldt voor u op deze computer en staat niet in het bestand.</translation>
    </message>
    <message>
        <source>Colours, light or dark, and the size of letters are those of your desktop: change them there and Duoboek follows.</source>
        <translation>Kleuren, licht of donker, en de grootte van de letters zijn die van uw bureaublad: verander ze daar en Duoboek volgt.</translation>
    </message>
</context>
<context>
    <name>duoboek::LastTimePage</name>
    <message>
        <source>Nothing of earlier sessions is to be gone through. What is agreed at this session stands here the next time.</source>
        <translation>Van eerdere bijeenkomsten is niets door te nemen. Wat op deze bijeenkomst wordt afgesproken, staat hier de volgende keer.</translation>
    </message>
    <message numerus="yes">
        <source>Last time was %1. Of what was agreed there %n thing(s) are still to be done.</source>
        <translation>
            <numerusform>De vorige keer was %1. Van wat daar is afgesproken, is %n ding nog te doen.</numerusform>
            <numerusform>De vorige keer was %1. Van wat daar is afgesproken, zijn %n dingen nog te doen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the first session of its kind in this region.</source>
        <translation>Dit is de eerste bijeenkomst van deze soort in deze regio.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
</context>
<context>
    <name>duoboek::LifelineDialog</name>
    <message>
        <source>Part of the lifeline that is shown</source>
        <translation>Deel van de levenslijn dat te zien is</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>&amp;All years</source>
        <translation>&amp;Alle jaren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>A&amp;fdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Opslaan als &amp;PDF…</translation>
    </message>
    <message>
        <source>%1. Arrows move, + and - zoom, 0 shows all, Tab goes along the marks.</source>
        <translation>%1. De pijltjes verschuiven, + en - zoomen, 0 toont alles, Tab gaat langs de tekens.</translation>
    </message>
    <message>
        <source>The lifeline cannot be printed: %1.</source>
        <translation>De levenslijn kan niet worden afgedrukt: %1.</translation>
    </message>
</context>
<context>
    <name>duoboek::LifelineView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 t/m %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::LogPart</name>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Show &amp;older changes</source>
        <translation>&amp;Oudere wijzigingen tonen</translation>
    </message>
    <message>
        <source>&amp;Changes of</source>
        <translation>Wi&amp;jzigingen van</translation>
    </message>
    <message>
        <source>Every change of the file stands here and stays here. Of names, addresses, account numbers and notes it says only that they changed.</source>
        <translation>Elke wijziging van het bestand staat hier en blijft hier staan. Van namen, adressen, rekeningnummers en notities staat er alleen dat ze gewijzigd zijn.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>duoboek::MainMenu</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Import a folder into a &amp;new file…</source>
        <translation>Map inlezen in een &amp;nieuw bestand…</translation>
    </message>
    <message>
        <source>&amp;Import a folder into this file…</source>
        <translation>Map &amp;inlezen in dit bestand…</translation>
    </message>
    <message>
        <source>Make a &amp;demo administration…</source>
        <translation>&amp;Demo-administratie maken…</translation>
    </message>
    <message>
        <source>&amp;Export to a folder…</source>
        <translation>&amp;Exporteren naar een map…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>Bestand opnieuw &amp;lezen</translation>
    </message>
    <message>
        <source>&amp;Keys and shortcuts</source>
        <translation>&amp;Toetsen en sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Duoboek</source>
        <translation>&amp;Over Duoboek</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>A&amp;ction</source>
        <translation>&amp;Acties</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recent</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Nog geen bestanden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>Search e&amp;verything…</source>
        <translation>Zoeken in &amp;alles…</translation>
    </message>
    <message>
        <source>Import &amp;hours…</source>
        <translation>&amp;Uren inlezen…</translation>
    </message>
    <message>
        <source>Imported &amp;tables of hours…</source>
        <translation>Ingelezen &amp;tabellen met uren…</translation>
    </message>
    <message>
        <source>&amp;Yearly report…</source>
        <translation>&amp;Jaarverslag…</translation>
    </message>
    <message>
        <source>Presenter &amp;view</source>
        <translation>&amp;Presentatieweergave</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Regio</translation>
    </message>
    <message>
        <source>Ne&amp;w administration…</source>
        <translation>Nieu&amp;we administratie…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Do again</source>
        <translation>Opnieuw &amp;doen</translation>
    </message>
    <message>
        <source>&amp;Do again: %1</source>
        <translation>Opnieuw &amp;doen: %1</translation>
    </message>
</context>
<context>
    <name>duoboek::MainWindow</name>
    <message>
        <source> – rehearsal, as if it were %1</source>
        <translation> – oefening, alsof het %1 is</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Het bestand kan niet worden geopend: %1.</translation>
    </message>
    <message>
        <source>The language changes when Duoboek is started again.</source>
        <translation>De taal verandert als Duoboek opnieuw wordt gestart.</translation>
    </message>
    <message>
        <source>Something that was typed is not right yet, so it has not been kept. Leave it?</source>
        <translation>Iets wat is getypt, klopt nog niet en is daarom niet bewaard. Toch verlaten?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>The view cannot be changed: %1.</source>
        <translation>De weergave kan niet worden gewijzigd: %1.</translation>
    </message>
</context>
<context>
    <name>duoboek::MatchingScreen</name>
    <message>
        <source>Nobody is looking for a coach. Who is, has a date in the form of participants: looking for a coach since.</source>
        <translation>Niemand zoekt nu een levensloopbegeleider. Wie zoekt, heeft bij Deelnemers een datum in het veld Zoekt een levensloopbegeleider sinds.</translation>
    </message>
    <message>
        <source>When both found the click talk positive, the duo can begin.</source>
        <translation>Vonden beiden het klikgesprek positief, dan kan het duo beginnen.</translation>
    </message>
    <message>
        <source>Who is looking cannot be shown: %1.</source>
        <translation>Wie zoekt, kan niet worden getoond: %1.</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positief</translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n mogelijke</numerusform>
            <numerusform>%n mogelijke</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Looking since</source>
        <translation>Zoekt sinds</translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation>Begeleiders</translation>
    </message>
    <message>
        <source>%1 has been looking since %2.</source>
        <translation>%1 zoekt sinds %2.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Possible coach</source>
        <translation>Mogelijke begeleider</translation>
    </message>
    <message>
        <source>Click talk</source>
        <translation>Klikgesprek</translation>
    </message>
    <message>
        <source>Participant found it</source>
        <translation>Deelnemer vond het</translation>
    </message>
    <message>
        <source>Coach found it</source>
        <translation>Begeleider vond het</translation>
    </message>
    <message>
        <source>the click talk of %1 and %2</source>
        <translation>het klikgesprek van %1 en %2</translation>
    </message>
    <message>
        <source>The click talk cannot be shown: %1.</source>
        <translation>Het klikgesprek kan niet worden getoond: %1.</translation>
    </message>
    <message>
        <source>The coaches cannot be read: %1.</source>
        <translation>De levensloopbegeleiders kunnen niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>possible coach of %1</source>
        <translation>mogelijke begeleider van %1</translation>
    </message>
    <message>
        <source>A possible coach for %1</source>
        <translation>Een mogelijke begeleider voor %1</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Remove %1 as a possible coach, with what is known of the click talk?</source>
        <translation>%1 verwijderen als mogelijke begeleider, met wat van het klikgesprek bekend is?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>removing %1 as a possible coach</source>
        <translation>verwijderen van %1 als mogelijke begeleider</translation>
    </message>
    <message>
        <source>This cannot be removed.</source>
        <translation>Dit kan niet worden verwijderd.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
</context>
<context>
    <name>duoboek::MonthPicker</name>
    <message>
        <source>&amp;Previous month</source>
        <translation>&amp;Vorige maand</translation>
    </message>
    <message>
        <source>&amp;Next month</source>
        <translation>V&amp;olgende maand</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
</context>
<context>
    <name>duoboek::NavigationList</name>
    <message>
        <source>Screens</source>
        <translation>Schermen</translation>
    </message>
</context>
<context>
    <name>duoboek::NewDuoPage</name>
    <message>
        <source>intake</source>
        <translation>intake</translation>
    </message>
    <message>
        <source>Nothing is missing: contract, certificate and payment details are there.</source>
        <translation>Er ontbreekt niets: contract, VOG en betaalgegevens zijn er.</translation>
    </message>
    <message>
        <source>Still missing: %1. The duo can be added without.</source>
        <translation>Nog niet aanwezig: %1. Het duo kan ook zonder worden toegevoegd.</translation>
    </message>
</context>
<context>
    <name>duoboek::NewSessionPage</name>
    <message>
        <source>Days of the new sessions</source>
        <translation>Dagen van de nieuwe bijeenkomsten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Already on that day</source>
        <translation>Al op die dag</translation>
    </message>
    <message>
        <source>Fill in the date to see when this will be.</source>
        <translation>Vul de datum in om te zien wanneer dit wordt.</translation>
    </message>
    <message>
        <source>after a number of times</source>
        <translation>na een aantal keren</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>op een dag</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>weekdag</translation>
    </message>
    <message>
        <source>each first %1</source>
        <translation>elke eerste %1</translation>
    </message>
    <message>
        <source>each second %1</source>
        <translation>elke tweede %1</translation>
    </message>
    <message>
        <source>each third %1</source>
        <translation>elke derde %1</translation>
    </message>
    <message>
        <source>each fourth %1</source>
        <translation>elke vierde %1</translation>
    </message>
    <message>
        <source>each last %1</source>
        <translation>elke laatste %1</translation>
    </message>
    <message>
        <source>once</source>
        <translation>eenmalig</translation>
    </message>
    <message>
        <source>every so many weeks</source>
        <translation>om de zoveel weken</translation>
    </message>
</context>
<context>
    <name>duoboek::OpenAmountModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Uitbetaald aan</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vervalt</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, te laat</translation>
    </message>
</context>
<context>
    <name>duoboek::OpenAmountScreen</name>
    <message>
        <source>&amp;Show in its month</source>
        <translation>In de maand &amp;tonen</translation>
    </message>
    <message>
        <source>Only what is &amp;due</source>
        <translation>Alleen wat ver&amp;valt</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Open amounts of all months</source>
        <translation>Openstaande bedragen van alle maanden</translation>
    </message>
    <message>
        <source>The open amounts cannot be read: %1.</source>
        <translation>De openstaande bedragen kunnen niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>Nothing is open. A document stands here from when its month was made final until it is paid.</source>
        <translation>Er staat niets open. Een document staat hier vanaf het definitief maken van de maand tot het is betaald.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) open, together %1.</source>
        <translation>
            <numerusform>%n document open, %1.</numerusform>
            <numerusform>%n documenten open, samen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these %n are past the 15th, together %1.</source>
        <translation>
            <numerusform>Hiervan is er %n na de 15e, %1.</numerusform>
            <numerusform>Hiervan zijn er %n na de 15e, samen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain all &amp;open amounts…</source>
        <translation>Alle open&amp;staande bedragen toelichten…</translation>
    </message>
    <message>
        <source>what is chosen</source>
        <translation>wat gekozen is</translation>
    </message>
    <message>
        <source>all that is open</source>
        <translation>alles wat openstaat</translation>
    </message>
</context>
<context>
    <name>duoboek::OrganisationsPart</name>
    <message>
        <source>care organisation</source>
        <translation>zorgorganisatie</translation>
    </message>
    <message>
        <source>payroll agency</source>
        <translation>verloningsorganisatie</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>21 % VAT</source>
        <translation>21 % btw</translation>
    </message>
    <message>
        <source>small-business scheme (KOR)</source>
        <translation>kleineondernemersregeling (KOR)</translation>
    </message>
    <message>
        <source>exempt: care</source>
        <translation>vrijgesteld: zorg</translation>
    </message>
    <message>
        <source>no entrepreneur</source>
        <translation>geen ondernemer</translation>
    </message>
    <message>
        <source>Care organisations and payroll agencies</source>
        <translation>Zorg- en verloningsorganisaties</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Tarief nu</translation>
    </message>
    <message>
        <source>There are no organisations yet. Add the care organisations that employ coaches, and the agencies that invoice for them, with New.</source>
        <translation>Er zijn nog geen organisaties. Voeg met Nieuw de zorgorganisaties toe waar levensloopbegeleiders in dienst zijn, en de verloningsorganisaties die voor hen factureren.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>The rate agreed with this organisation. Without one nothing can be paid for its coaches.</source>
        <translation>Het tarief dat met deze organisatie is afgesproken. Zonder tarief kan voor haar levensloopbegeleiders niets worden betaald.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Documents that show the rate</source>
        <translation>Documenten die het tarief laten zien</translation>
    </message>
    <message>
        <source>No document shows this rate yet. Add the letter or the contract in which it was agreed.</source>
        <translation>Nog geen document laat dit tarief zien. Voeg de brief of het contract toe waarin het is afgesproken.</translation>
    </message>
    <message>
        <source>Document that shows the rate of %1</source>
        <translation>Document dat het tarief van %1 laat zien</translation>
    </message>
</context>
<context>
    <name>duoboek::OverviewScreen</name>
    <message>
        <source>S&amp;earch the list</source>
        <translation>&amp;Zoeken in de lijst</translation>
    </message>
    <message>
        <source>What asks for attention is being read…</source>
        <translation>Wat aandacht vraagt wordt gelezen…</translation>
    </message>
    <message>
        <source>What asks for attention</source>
        <translation>Wat aandacht vraagt</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Zoeken in de lijst</translation>
    </message>
    <message>
        <source>Nothing asks for attention. Hours, papers, questions of the month, sessions and follow-ups stand here as soon as they do.</source>
        <translation>Niets vraagt aandacht. Uren, papieren, vragen van de maand, bijeenkomsten en opvolging staan hier zodra ze dat doen.</translation>
    </message>
    <message>
        <source>Nothing of this asks for attention. Clear the search with Esc, or choose everything.</source>
        <translation>Hiervan vraagt niets aandacht. Wis de zoekopdracht met Esc, of kies alles.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>Wa&amp;t</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Wat getoond wordt</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>V&amp;oor</translation>
    </message>
    <message>
        <source>For whom to show</source>
        <translation>Voor wie getoond wordt</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>Also what was put &amp;aside or settled</source>
        <translation>Ook wat is opzij&amp;gelegd of afgehandeld</translation>
    </message>
    <message>
        <source>What asks for attention cannot be read: %1.</source>
        <translation>Wat aandacht vraagt kan niet gelezen worden: %1.</translation>
    </message>
    <message>
        <source>The figures cannot be read: %1.</source>
        <translation>De cijfers kunnen niet gelezen worden: %1.</translation>
    </message>
    <message>
        <source>Nothing asks for attention today.</source>
        <translation>Vandaag vraagt niets aandacht.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) ask for attention</source>
        <translation>
            <numerusform>%n punt vraagt aandacht</numerusform>
            <numerusform>%n punten vragen aandacht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2 of them urgent.</source>
        <translation>%1, waarvan %2 dringend.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Voor: %1</translation>
    </message>
    <message>
        <source>How the administration stands</source>
        <translation>Hoe de administratie ervoor staat</translation>
    </message>
</context>
<context>
    <name>duoboek::OverviewTabs</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Vandaag</translation>
    </message>
    <message>
        <source>Char&amp;ts</source>
        <translation>Grafieke&amp;n</translation>
    </message>
</context>
<context>
    <name>duoboek::PageView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::PaperList</name>
    <message>
        <source>Add a document…</source>
        <translation>Document toevoegen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Weghalen…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>In de map</translation>
    </message>
    <message>
        <source>no longer in %1</source>
        <translation>niet meer in %1</translation>
    </message>
    <message>
        <source>document with %1</source>
        <translation>document bij %1</translation>
    </message>
    <message>
        <source>The document is not added.</source>
        <translation>Het document is niet toegevoegd.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Look whether the file is still there, and whether this computer has a program for it.</source>
        <translation>%1 kan niet worden geopend. Kijk of het bestand er nog is, en of deze computer er een programma voor heeft.</translation>
    </message>
    <message>
        <source>Remove the reference to %1? The file itself stays where it is.</source>
        <translation>De verwijzing naar %1 weghalen? Het bestand zelf blijft waar het is.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>removed document with %1</source>
        <translation>weggehaald document bij %1</translation>
    </message>
    <message>
        <source>The document is not removed.</source>
        <translation>Het document is niet weggehaald.</translation>
    </message>
</context>
<context>
    <name>duoboek::ParticipantPage</name>
    <message>
        <source>no preference known</source>
        <translation>geen voorkeur bekend</translation>
    </message>
</context>
<context>
    <name>duoboek::ParticipantScreen</name>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>&amp;Search participants</source>
        <translation>Deelnemers &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;New participant…</source>
        <translation>&amp;Nieuwe deelnemer…</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Deelnemer toevoegen</translation>
    </message>
    <message>
        <source>&amp;Delete the participant…</source>
        <translation>Deelnemer verwi&amp;jderen…</translation>
    </message>
    <message>
        <source>Delete the participant %1?</source>
        <translation>Deelnemer %1 verwijderen?</translation>
    </message>
    <message>
        <source>There are no participants yet. Add the first one with New participant, or choose Import a folder in the File menu.</source>
        <translation>Er zijn nog geen deelnemers. Voeg de eerste toe met Nieuwe deelnemer, of kies Map inlezen in het menu Bestand.</translation>
    </message>
</context>
<context>
    <name>duoboek::ParticipantTableModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Duos</source>
        <translation>Duo’s</translation>
    </message>
    <message>
        <source>Looking since</source>
        <translation>Zoekt sinds</translation>
    </message>
</context>
<context>
    <name>duoboek::PeopleScreen</name>
    <message>
        <source>&amp;Participants</source>
        <translation>Dee&amp;lnemers</translation>
    </message>
    <message>
        <source>Co&amp;aches</source>
        <translation>Leven&amp;sloopbegeleiders</translation>
    </message>
    <message>
        <source>&amp;Matching</source>
        <translation>&amp;Kennismaking</translation>
    </message>
</context>
<context>
    <name>duoboek::PeriodPicker</name>
    <message>
        <source>&amp;Previous week</source>
        <translation>&amp;Vorige week</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>V&amp;olgende week</translation>
    </message>
    <message>
        <source>&amp;This week</source>
        <translation>&amp;Deze week</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>&amp;Previous year</source>
        <translation>&amp;Vorig jaar</translation>
    </message>
    <message>
        <source>&amp;Next year</source>
        <translation>V&amp;olgend jaar</translation>
    </message>
    <message>
        <source>&amp;This year</source>
        <translation>&amp;Dit jaar</translation>
    </message>
</context>
<context>
    <name>duoboek::PersonField</name>
    <message>
        <source>Part of a name or code</source>
        <translation>Deel van een naam of code</translation>
    </message>
</context>
<context>
    <name>duoboek::PersonScreen</name>
    <message>
        <source>The people cannot be shown: %1.</source>
        <translation>De mensen kunnen niet worden getoond: %1.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Kies iemand in de lijst.</translation>
    </message>
    <message>
        <source>This cannot be shown: %1.</source>
        <translation>Dit kan niet worden getoond: %1.</translation>
    </message>
    <message>
        <source>Duos</source>
        <translation>Duo’s</translation>
    </message>
    <message>
        <source>No duo yet.</source>
        <translation>Nog geen duo.</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Levensloopbegeleider</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>deleting %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>%1 kan niet worden verwijderd.</translation>
    </message>
</context>
<context>
    <name>duoboek::PreflightView</name>
    <message>
        <source>Before the month becomes final</source>
        <translation>Voordat de maand definitief wordt</translation>
    </message>
    <message>
        <source>What to look at before the month becomes final</source>
        <translation>Wat er na te kijken is voordat de maand definitief wordt</translation>
    </message>
    <message>
        <source>Nothing holds this month back.</source>
        <translation>Niets houdt deze maand tegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) deserve a look.</source>
        <translation>
            <numerusform>%n punt verdient een blik.</numerusform>
            <numerusform>%n punten verdienen een blik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for an answer; the documents of all others can become final.</source>
        <translation>
            <numerusform>%n wacht op een antwoord; de documenten van alle anderen kunnen definitief worden.</numerusform>
            <numerusform>%n wachten op een antwoord; de documenten van alle anderen kunnen definitief worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>gaat door</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>What was found (Enter goes there)</source>
        <translation>Wat er is gevonden (Enter gaat erheen)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>duoboek::PreparationPage</name>
    <message>
        <source>follow-up of %1</source>
        <translation>afspraak van %1</translation>
    </message>
    <message>
        <source>This is not kept.</source>
        <translation>Dit is niet bewaard.</translation>
    </message>
</context>
<context>
    <name>duoboek::ProgrammePage</name>
    <message>
        <source>New step…</source>
        <translation>Nieuwe stap…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>5 minutes longer</source>
        <translation>5 minuten langer</translation>
    </message>
    <message>
        <source>5 minutes shorter</source>
        <translation>5 minuten korter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>There is no programme yet. A method fills its steps and their minutes; each can be changed.</source>
        <translation>Er is nog geen programma. Een methode vult de stappen en hun minuten in; elk daarvan kunt u veranderen.</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>nog niet gekozen</translation>
    </message>
    <message>
        <source>Together %1; the session takes %2. With the time at which it begins, each step has its own.</source>
        <translation>Samen %1; de bijeenkomst duurt %2. Met de begintijd erbij krijgt elke stap zijn tijd.</translation>
    </message>
    <message>
        <source>Together %1, until %2; the session takes %3.</source>
        <translation>Samen %1, tot %2; de bijeenkomst duurt %3.</translation>
    </message>
    <message>
        <source>Empty: “%1”.</source>
        <translation>Leeg: ‘%1’.</translation>
    </message>
    <message numerus="yes">
        <source>The steps of %1 come in the place of the %n step(s) that stand here. They come back with Ctrl+Z.</source>
        <translation>
            <numerusform>De stappen van %1 komen in de plaats van de %n stap die hier staat. Met Ctrl+Z komt die terug.</numerusform>
            <numerusform>De stappen van %1 komen in de plaats van de %n stappen die hier staan. Met Ctrl+Z komen die terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Ve&amp;rvangen</translation>
    </message>
    <message>
        <source>method of %1</source>
        <translation>methode van %1</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nieuwe stap</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>new step of %1</source>
        <translation>nieuwe stap van %1</translation>
    </message>
    <message>
        <source>order of the steps of %1</source>
        <translation>volgorde van de stappen van %1</translation>
    </message>
    <message>
        <source>minutes of a step of %1</source>
        <translation>minuten van een stap van %1</translation>
    </message>
    <message>
        <source>deleted step of %1</source>
        <translation>verwijderde stap van %1</translation>
    </message>
</context>
<context>
    <name>duoboek::QuestionPage</name>
    <message>
        <source>New question…</source>
        <translation>Nieuw vraagstuk…</translation>
    </message>
    <message>
        <source>On the agenda, or not</source>
        <translation>Op de agenda, of toch niet</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vraagstukken</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraagstuk</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Brought in by</source>
        <translation>Ingebracht door</translation>
    </message>
    <message>
        <source>About duo</source>
        <translation>Over duo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>There are no questions yet. What a coach wants to talk about is added with New; it needs no more than one sentence, and no names.</source>
        <translation>Er zijn nog geen vraagstukken. Waar een levensloopbegeleider over wil praten, voegt u toe met Nieuw vraagstuk; één zin is genoeg, zonder namen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>%1, brought in by %2 on %3</source>
        <translation>%1, ingebracht door %2 op %3</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nieuw vraagstuk</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>new question for %1</source>
        <translation>nieuw vraagstuk voor %1</translation>
    </message>
    <message>
        <source>agenda of %1</source>
        <translation>agenda van %1</translation>
    </message>
    <message>
        <source>The notes about %1 of this session go with it. They come back with Ctrl+Z.</source>
        <translation>De notities van deze bijeenkomst over %1 gaan mee. Met Ctrl+Z komen ze terug.</translation>
    </message>
    <message>
        <source>&amp;Take off the agenda</source>
        <translation>Van de &amp;agenda halen</translation>
    </message>
    <message>
        <source>state of %1</source>
        <translation>stand van %1</translation>
    </message>
    <message>
        <source>What was asked stays as it is. Open it again to change it.</source>
        <translation>Wat is gevraagd, blijft zoals het is. Zet het weer open om het te wijzigen.</translation>
    </message>
</context>
<context>
    <name>duoboek::RateList</name>
    <message>
        <source>New rate…</source>
        <translation>Nieuw tarief…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Per hour, excl. VAT</source>
        <translation>Per uur, excl. btw</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Rates through time</source>
        <translation>Tarieven door de tijd</translation>
    </message>
    <message>
        <source>There is no rate yet, so that nothing can be paid. Add the first one with New rate.</source>
        <translation>Er is nog geen tarief, dus er kan niets worden betaald. Voeg het eerste toe met Nieuw tarief.</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>komt nog</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>geldt nu</translation>
    </message>
    <message>
        <source>New rate: %1</source>
        <translation>Nieuw tarief: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Change rate: %1</source>
        <translation>Tarief wijzigen: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Show what it changes</source>
        <translation>Laat zien wat verandert</translation>
    </message>
    <message>
        <source>changed rate from %1 (%2)</source>
        <translation>gewijzigd tarief vanaf %1 (%2)</translation>
    </message>
    <message>
        <source>new rate from %1 (%2)</source>
        <translation>nieuw tarief vanaf %1 (%2)</translation>
    </message>
    <message>
        <source>Looking at the hours</source>
        <translation>De uren worden bekeken</translation>
    </message>
    <message>
        <source>The rate is not deleted: %1.</source>
        <translation>Het tarief is niet verwijderd: %1.</translation>
    </message>
    <message>
        <source>Delete the rate of %1 from %2 (%3)?</source>
        <translation>Het tarief van %1 vanaf %2 (%3) verwijderen?</translation>
    </message>
    <message>
        <source>The references to its documents go with it; the files themselves stay.</source>
        <translation>De verwijzingen naar de documenten ervan gaan mee weg; de bestanden zelf blijven.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>deleted rate from %1 (%2)</source>
        <translation>verwijderd tarief vanaf %1 (%2)</translation>
    </message>
    <message>
        <source>The rate is not deleted.</source>
        <translation>Het tarief is niet verwijderd.</translation>
    </message>
</context>
<context>
    <name>duoboek::RatePage</name>
    <message>
        <source>Holds &amp;from</source>
        <translation>Geldt &amp;vanaf</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Tarief</translation>
    </message>
    <message>
        <source>euros per hour, excluding VAT</source>
        <translation>euro per uur, exclusief btw</translation>
    </message>
    <message>
        <source>Months that change</source>
        <translation>Maanden die veranderen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Difference, excl. VAT</source>
        <translation>Verschil, excl. btw</translation>
    </message>
    <message>
        <source>No month with hours changes.</source>
        <translation>Geen maand met uren verandert.</translation>
    </message>
    <message>
        <source>Duos whose rate changes</source>
        <translation>Duo’s waarvan het tarief verandert</translation>
    </message>
    <message>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <source>Its hours, excl. VAT</source>
        <translation>Uren ervan, excl. btw</translation>
    </message>
    <message>
        <source>No duo changes.</source>
        <translation>Geen duo verandert.</translation>
    </message>
    <message>
        <source>Before the rate is kept you see which duos and months it changes, and by how much.</source>
        <translation>Voordat het tarief wordt bewaard, ziet u welke duo’s en maanden het verandert, en hoeveel.</translation>
    </message>
    <message>
        <source>Looking at the hours</source>
        <translation>De uren worden bekeken</translation>
    </message>
</context>
<context>
    <name>duoboek::RecordForm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>duoboek::RecordSection</name>
    <message>
        <source>New…</source>
        <translation>Nieuw…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>This cannot be shown: %1.</source>
        <translation>Dit kan niet worden getoond: %1.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>%1 is not deleted.</source>
        <translation>%1 is niet verwijderd.</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>toevoegen van %1</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Wilt u %1 verwijderen?</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>verwijderen van %1</translation>
    </message>
</context>
<context>
    <name>duoboek::RegionAttendanceScreen</name>
    <message>
        <source>&amp;Everyone present at this session</source>
        <translation>Iedereen aan&amp;wezig bij deze bijeenkomst</translation>
    </message>
    <message>
        <source>Coaches by sessions</source>
        <translation>Levensloopbegeleiders per bijeenkomst</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Regio</translation>
    </message>
    <message>
        <source>Region to show</source>
        <translation>Regio die getoond wordt</translation>
    </message>
    <message>
        <source>P present, E excused, A absent; a dot: not recorded yet; a dash: not expected.</source>
        <translation>A aanwezig, V afgemeld, N afwezig; een punt: nog niet vastgelegd; een streepje: niet verwacht.</translation>
    </message>
    <message>
        <source>The regions cannot be shown: %1.</source>
        <translation>De regio’s kunnen niet worden getoond: %1.</translation>
    </message>
    <message>
        <source>The attendance cannot be shown: %1.</source>
        <translation>De aanwezigheid kan niet worden getoond: %1.</translation>
    </message>
    <message>
        <source>There are no regions yet. Coaches and sessions belong to one; add it in Settings.</source>
        <translation>Er zijn nog geen regio’s. Levensloopbegeleiders en bijeenkomsten horen bij een regio; voeg die toe bij Instellingen.</translation>
    </message>
    <message>
        <source>This region has no sessions in these days, or no coaches with a duo. Plan a session in the other tab, or choose another year.</source>
        <translation>Deze regio heeft in deze periode geen bijeenkomsten, of geen levensloopbegeleiders met een duo. Plan een bijeenkomst op het andere tabblad, of kies een ander jaar.</translation>
    </message>
    <message>
        <source>everyone present at %1</source>
        <translation>iedereen aanwezig bij %1</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>Va&amp;stleggen</translation>
    </message>
</context>
<context>
    <name>duoboek::RegionsPart</name>
    <message>
        <source>Regions</source>
        <translation>Regio’s</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Process supervisor</source>
        <translation>Procesbegeleider</translation>
    </message>
    <message>
        <source>There are no regions yet. Coaches and participants belong to one; add the first with New.</source>
        <translation>Er zijn nog geen regio’s. Levensloopbegeleiders en deelnemers horen bij een regio; voeg de eerste toe met Nieuw.</translation>
    </message>
    <message>
        <source>New region</source>
        <translation>Nieuwe regio</translation>
    </message>
    <message>
        <source>region</source>
        <translation>regio</translation>
    </message>
</context>
<context>
    <name>duoboek::RelationFields</name>
    <message>
        <source>not decided</source>
        <translation>niet beslist</translation>
    </message>
</context>
<context>
    <name>duoboek::RolesPage</name>
    <message>
        <source>&amp;Take over what is proposed</source>
        <translation>Voorste&amp;l overnemen</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Nieuwe taak…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>To be done before the session</source>
        <translation>Te doen voor de bijeenkomst</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>There is nothing to be done for this session. A task is added with New.</source>
        <translation>Voor deze bijeenkomst is niets te doen. Een taak voegt u toe met Nieuwe taak.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>Proposed: %1.</source>
        <translation>Voorstel: %1.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, person</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>a month before, day</comment>
        <translation>%1, vanaf %2</translation>
    </message>
    <message>
        <source>Nothing needs to be done yet.</source>
        <translation>Er hoeft nog niets gedaan te zijn.</translation>
    </message>
    <message>
        <source>%1 of %2 tasks so far are done.</source>
        <translation>%1 van de %2 taken tot nu toe zijn gedaan.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>role, session</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>roles of %1</source>
        <translation>rollen van %1</translation>
    </message>
    <message>
        <source>task of %1</source>
        <translation>taak van %1</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nieuwe taak</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>new task of %1</source>
        <translation>nieuwe taak van %1</translation>
    </message>
    <message>
        <source>deleted task of %1</source>
        <translation>verwijderde taak van %1</translation>
    </message>
</context>
<context>
    <name>duoboek::ScreenPlaces</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Overzicht</translation>
    </message>
    <message>
        <source>&amp;Duos</source>
        <translation>&amp;Duo’s</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Mensen</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Uren</translation>
    </message>
    <message>
        <source>Sess&amp;ions</source>
        <translation>B&amp;ijeenkomsten</translation>
    </message>
    <message>
        <source>&amp;Contracts</source>
        <translation>&amp;Contracten</translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation>&amp;Facturen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Instellingen</translation>
    </message>
    <message>
        <source>Inter&amp;vision</source>
        <translation>Inter&amp;visie</translation>
    </message>
</context>
<context>
    <name>duoboek::SearchBox</name>
    <message>
        <source>Search everything</source>
        <translation>Zoeken in alles</translation>
    </message>
    <message>
        <source>Part of a name, code, number, month or action</source>
        <translation>Deel van een naam, code, nummer, maand of actie</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Zoeken in alles</translation>
    </message>
    <message>
        <source>Type part of the name of a person, organisation or region, a code, a phone or account number, a month, or what you want to do. Accents, prefixes and the order of words do not matter.</source>
        <translation>Typ een deel van de naam van een persoon, organisatie of regio, een code, een telefoon- of rekeningnummer, een maand, of wat u wilt doen. Accenten, tussenvoegsels en de volgorde van woorden maken niet uit.</translation>
    </message>
    <message>
        <source>The file cannot be searched: %1.</source>
        <translation>In het bestand kan niet worden gezocht: %1.</translation>
    </message>
    <message>
        <source>No file is open, so only actions are searched, and none has all of these words.</source>
        <translation>Er is geen bestand open. Daarom wordt alleen in acties gezocht, en geen daarvan heeft al deze woorden.</translation>
    </message>
    <message>
        <source>The file is still being read. What is in it appears here in a moment.</source>
        <translation>Het bestand wordt nog gelezen. Wat erin staat, verschijnt hier zo dadelijk.</translation>
    </message>
    <message>
        <source>Nothing was found with all of these words. Try fewer words, or a part of one.</source>
        <translation>Er is niets gevonden met al deze woorden. Probeer minder woorden, of een deel van een woord.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>Het bestand wordt nog gelezen.</translation>
    </message>
    <message>
        <source>The best %1 of %2. Type more to find the one you mean.</source>
        <translation>De beste %1 van %2. Typ verder om te vinden wat u bedoelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Arrows choose, Enter goes there.</source>
        <translation>
            <numerusform>%n gevonden. Met de pijlen kiest u, met Enter gaat u erheen.</numerusform>
            <numerusform>%n gevonden. Met de pijlen kiest u, met Enter gaat u erheen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::SearchResultModel</name>
    <message>
        <source>What was found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Code or keys</source>
        <translation>Code of toetsen</translation>
    </message>
</context>
<context>
    <name>duoboek::SearchableList</name>
    <message>
        <source>all regions</source>
        <translation>alle regio’s</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>geen regio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Nothing has all of this. Clear the search with Esc, or choose all regions.</source>
        <translation>Er is niets gevonden dat aan alles voldoet. Wis het zoeken met Esc, of kies alle regio’s.</translation>
    </message>
</context>
<context>
    <name>duoboek::SessionActions</name>
    <message>
        <source>&amp;Search sessions</source>
        <translation>Bijeenkomsten &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;New session or series…</source>
        <translation>&amp;Nieuwe bijeenkomst of reeks…</translation>
    </message>
    <message>
        <source>&amp;Delete session…</source>
        <translation>Bijeen&amp;komst verwijderen…</translation>
    </message>
    <message>
        <source>&amp;Month calendar</source>
        <translation>&amp;Maandkalender</translation>
    </message>
    <message>
        <source>&amp;Print attendance list…</source>
        <translation>Aanwezigheidslijst af&amp;drukken…</translation>
    </message>
    <message>
        <source>Pre&amp;view attendance list…</source>
        <translation>Voor&amp;beeld van aanwezigheidslijst…</translation>
    </message>
    <message>
        <source>Save attendance list as P&amp;DF…</source>
        <translation>Aanwezigheidslijst opslaan als PD&amp;F…</translation>
    </message>
    <message>
        <source>Save the shown sessions as a &amp;calendar (.ics)…</source>
        <translation>Getoonde bijeenkomsten opslaan als a&amp;genda (.ics)…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nieuw…</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Maand</translation>
    </message>
    <message>
        <source>Prepare and &amp;lead…</source>
        <translation>Voorbereiden en &amp;leiden…</translation>
    </message>
    <message>
        <source>Prepare and &amp;lead</source>
        <translation>Voorbereiden en &amp;leiden</translation>
    </message>
</context>
<context>
    <name>duoboek::SessionCalendar</name>
    <message>
        <source>Month of sessions</source>
        <translation>Maand met bijeenkomsten</translation>
    </message>
    <message>
        <source>Sessions of the day</source>
        <translation>Bijeenkomsten van de dag</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Aanvang</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>There is no session on this day. Enter plans one.</source>
        <translation>Op deze dag is er geen bijeenkomst. Met Enter plant u er een.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duoboek::SessionChoice</name>
    <message>
        <source>Session to prepare or to lead</source>
        <translation>Bijeenkomst om voor te bereiden of te leiden</translation>
    </message>
</context>
<context>
    <name>duoboek::SessionListScreen</name>
    <message>
        <source>Sessions</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Bijeenkomsten zoeken</translation>
    </message>
    <message>
        <source>There are no sessions in this year. Training, intervision and theme meetings stand here; plan the first with New session or series (Ctrl+N).</source>
        <translation>In dit jaar zijn er geen bijeenkomsten. Hier staan trainingen, intervisie en themabijeenkomsten; plan de eerste met Nieuwe bijeenkomst of reeks (Ctrl+N).</translation>
    </message>
    <message>
        <source>No session has all of this. Clear the search with Esc, or choose all regions, all kinds or the whole year.</source>
        <translation>Geen bijeenkomst heeft dit allemaal. Wis het zoeken met Esc, of kies alle regio’s, alle soorten of het hele jaar.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>Kind to show</source>
        <translation>Soort die getoond wordt</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>alle soorten</translation>
    </message>
    <message>
        <source>The sessions cannot be shown: %1.</source>
        <translation>De bijeenkomsten kunnen niet worden getoond: %1.</translation>
    </message>
    <message>
        <source>Choose a session in the list.</source>
        <translation>Kies een bijeenkomst in de lijst.</translation>
    </message>
    <message>
        <source>This cannot be shown: %1.</source>
        <translation>Dit kan niet worden getoond: %1.</translation>
    </message>
</context>
<context>
    <name>duoboek::SessionPlanning</name>
    <message>
        <source>New session or series</source>
        <translation>Nieuwe bijeenkomst of reeks</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>new session on %1</source>
        <translation>nieuwe bijeenkomst op %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new session(s)</source>
        <translation>
            <numerusform>%n nieuwe bijeenkomst</numerusform>
            <numerusform>%n nieuwe bijeenkomsten</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1, %2 (%3)?</source>
        <translation>%1, %2 (%3) verwijderen?</translation>
    </message>
    <message numerus="yes">
        <source>The attendance of %n coach(es) goes with it.</source>
        <translation>
            <numerusform>De aanwezigheid van %n levensloopbegeleider gaat mee.</numerusform>
            <numerusform>De aanwezigheid van %n levensloopbegeleiders gaat mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) go with it.</source>
        <translation>
            <numerusform>%n gast gaat mee.</numerusform>
            <numerusform>%n gasten gaan mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>deleting %1</source>
        <translation>verwijderen van %1</translation>
    </message>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>%1 kan niet worden verwijderd.</translation>
    </message>
</context>
<context>
    <name>duoboek::SessionScreen</name>
    <message>
        <source>S&amp;essions</source>
        <translation>Bijeen&amp;komsten</translation>
    </message>
    <message>
        <source>By re&amp;gion</source>
        <translation>Per re&amp;gio</translation>
    </message>
</context>
<context>
    <name>duoboek::SessionTableModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
</context>
<context>
    <name>duoboek::SessionView</name>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gasten</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>There are no guests yet. Who comes without pay is added with New.</source>
        <translation>Er zijn nog geen gasten. Wie zonder betaling komt, voegt u toe met Nieuw.</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>Nieuwe gast</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>gast</translation>
    </message>
</context>
<context>
    <name>duoboek::SettingForm</name>
    <message>
        <source>setting %1</source>
        <translation>instelling %1</translation>
    </message>
</context>
<context>
    <name>duoboek::SettingsScreen</name>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regio’s</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarieven</translation>
    </message>
    <message>
        <source>Care and payroll organisations</source>
        <translation>Zorg- en verloningsorganisaties</translation>
    </message>
    <message>
        <source>Pilot and limits</source>
        <translation>Pilot en drempels</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Uiterlijk en taal</translation>
    </message>
    <message>
        <source>The settings cannot be shown: %1.</source>
        <translation>De instellingen kunnen niet worden getoond: %1.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
</context>
<context>
    <name>duoboek::SheetActions</name>
    <message>
        <source>&amp;Search duos</source>
        <translation>Duo’s &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Weeks of this duo</source>
        <translation>Weken van dit &amp;duo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>Vu&amp;llen</translation>
    </message>
    <message>
        <source>C&amp;lear the chosen days</source>
        <translation>Gekozen dagen &amp;wissen</translation>
    </message>
    <message>
        <source>Clear the whole &amp;row</source>
        <translation>Hele &amp;rij wissen</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notitie…</translation>
    </message>
    <message>
        <source>Copy the week &amp;before</source>
        <translation>Vorige week o&amp;vernemen</translation>
    </message>
    <message>
        <source>No &amp;hours this week</source>
        <translation>&amp;Geen uren deze week</translation>
    </message>
    <message>
        <source>Note of the chosen day</source>
        <translation>Notitie bij de gekozen dag</translation>
    </message>
    <message>
        <source>Copy the hours of the week before into the empty days of the chosen rows</source>
        <translation>De uren van de week ervoor overnemen in de lege dagen van de gekozen rijen</translation>
    </message>
    <message>
        <source>Say of the chosen rows that there were no hours this week</source>
        <translation>Van de gekozen rijen vastleggen dat er deze week geen uren waren</translation>
    </message>
    <message>
        <source>&amp;Import hours…</source>
        <translation>Uren &amp;inlezen…</translation>
    </message>
    <message>
        <source>Imported &amp;tables of hours…</source>
        <translation>Ingelezen &amp;tabellen met uren…</translation>
    </message>
    <message>
        <source>Hours on &amp;paper…</source>
        <translation>Uren op &amp;papier…</translation>
    </message>
    <message>
        <source>C&amp;orrect hours of a final document…</source>
        <translation>Uren van een definitief document c&amp;orrigeren…</translation>
    </message>
    <message>
        <source>Correct the final document that holds the chosen day</source>
        <translation>Het definitieve document corrigeren waarin de gekozen dag vastligt</translation>
    </message>
</context>
<context>
    <name>duoboek::SheetCommands</name>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A note belongs to hours. Type the hours of a day first, or 0 when there were none.</source>
        <translation>Een notitie hoort bij uren. Vul eerst de uren van de dag in, of 0 als er geen waren.</translation>
    </message>
    <message>
        <source>Note of %1 on %2</source>
        <translation>Notitie van %1 op %2</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>%1 has been corrected.</source>
        <translation>%1 is gecorrigeerd.</translation>
    </message>
</context>
<context>
    <name>duoboek::SheetModel</name>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
</context>
<context>
    <name>duoboek::SheetTotals</name>
    <message>
        <source>Total of all rows</source>
        <translation>Totaal van alle rijen</translation>
    </message>
</context>
<context>
    <name>duoboek::ShortcutsDialog</name>
    <message>
        <source>Keys and shortcuts</source>
        <translation>Toetsen en sneltoetsen</translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation>Van de zoektekst naar de lijst</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>De zoektekst wissen</translation>
    </message>
    <message>
        <source>Copy the chosen row</source>
        <translation>De gekozen rij kopiëren</translation>
    </message>
    <message>
        <source>To the next or previous part of the window</source>
        <translation>Naar het volgende of vorige deel van het venster</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat het doet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>duoboek::ShownView</name>
    <message>
        <source>All regions</source>
        <translation>Alle regio’s</translation>
    </message>
    <message>
        <source>Presenter view: without names and amounts</source>
        <translation>Presentatieweergave: zonder namen en bedragen</translation>
    </message>
    <message>
        <source>Only region %1, participants by code</source>
        <translation>Alleen regio %1, deelnemers met code</translation>
    </message>
</context>
<context>
    <name>duoboek::SpanPicker</name>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jaar</translation>
    </message>
    <message>
        <source>Year to show</source>
        <translation>Jaar dat getoond wordt</translation>
    </message>
    <message>
        <source>Month to show</source>
        <translation>Maand die getoond wordt</translation>
    </message>
    <message>
        <source>whole year</source>
        <translation>hele jaar</translation>
    </message>
</context>
<context>
    <name>duoboek::StatusLabels</name>
    <message>
        <source>Logged on: %1</source>
        <translation>Aangemeld: %1</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Geen bestand</translation>
    </message>
    <message>
        <source>%1 – for reading only</source>
        <translation>%1 – alleen lezen</translation>
    </message>
    <message>
        <source>%1 – saved at %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>duoboek::TalkForm</name>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positief</translation>
    </message>
    <message>
        <source>not positive</source>
        <translation>niet positief</translation>
    </message>
</context>
<context>
    <name>duoboek::TariffsPart</name>
    <message>
        <source>Family tariff</source>
        <translation>Tarief voor naasten</translation>
    </message>
    <message>
        <source>For a coach who is a parent, a brother or sister, or an adult child of the participant.</source>
        <translation>Voor een levensloopbegeleider die ouder, broer of zus, of volwassen kind van de deelnemer is.</translation>
    </message>
    <message>
        <source>General tariff</source>
        <translation>Algemeen tarief</translation>
    </message>
    <message>
        <source>For every other coach, but for one who works for a care organisation. Travel is inside the rate.</source>
        <translation>Voor elke andere levensloopbegeleider, behalve wie voor een zorgorganisatie werkt. Reizen zit in het tarief.</translation>
    </message>
    <message>
        <source>family tariff</source>
        <translation>tarief voor naasten</translation>
    </message>
    <message>
        <source>general tariff</source>
        <translation>algemeen tarief</translation>
    </message>
</context>
<context>
    <name>duoboek::WayBack</name>
    <message>
        <source>&amp;Back to where you came from</source>
        <translation>&amp;Terug naar waar u vandaan kwam</translation>
    </message>
    <message>
        <source>Back to %1 (F8)</source>
        <translation>Terug naar %1 (F8)</translation>
    </message>
</context>
<context>
    <name>duoboek::YearReportDialog</name>
    <message>
        <source>Yearly report</source>
        <translation>Jaarverslag</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Opslaan als &amp;CSV…</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>Jaar van het verslag</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pagina’s van het verslag</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jaar</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Het verslag wordt gemaakt…</translation>
    </message>
    <message>
        <source>The report cannot be made: %1.</source>
        <translation>Het verslag kan niet worden gemaakt: %1.</translation>
    </message>
    <message>
        <source>Save the report as CSV</source>
        <translation>Het verslag opslaan als CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>The report was not saved: %1.</source>
        <translation>Het verslag is niet opgeslagen: %1.</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Het verslag is opgeslagen als %1.</translation>
    </message>
</context>
<context>
    <name>duoboek::YearScreen</name>
    <message>
        <source>&amp;Print this list…</source>
        <translation>Deze lijst af&amp;drukken…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save this list as PDF…</source>
        <translation>Deze lijst &amp;opslaan als PDF…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Save this list as &amp;CSV…</source>
        <translation>Deze lijst opslaan als &amp;CSV…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Opslaan als CSV…</translation>
    </message>
    <message>
        <source>All payees</source>
        <translation>Iedereen die is uitbetaald</translation>
    </message>
    <message>
        <source>Persons without VAT, for the tax office</source>
        <translation>Personen zonder btw, voor de Belastingdienst</translation>
    </message>
    <message>
        <source>The payments cannot be read: %1.</source>
        <translation>De betalingen kunnen niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Uitbetaald aan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Nothing has been paid yet. What is marked as paid stands here by its day of payment.</source>
        <translation>Er is nog niets betaald. Wat op betaald is gezet staat hier naar de dag van betaling.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), paid %1. Without agencies and organisations, and without those who charge VAT. The citizen service number is not kept here: ask the person for it.</source>
        <translation>
            <numerusform>%n persoon, betaald %1. Zonder verlonings- en zorgorganisaties, en zonder wie btw rekent. Het burgerservicenummer wordt hier niet bewaard: vraag het aan de persoon.</numerusform>
            <numerusform>%n personen, betaald %1. Zonder verlonings- en zorgorganisaties, en zonder wie btw rekent. Het burgerservicenummer wordt hier niet bewaard: vraag het aan de persoon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payee(s), %1 hours, net %2, VAT %3, gross %4</source>
        <translation>
            <numerusform>%n uitbetaalde, %1 uur, netto %2, btw %3, bruto %4</numerusform>
            <numerusform>%n uitbetaalden, %1 uur, netto %2, btw %3, bruto %4</numerusform>
        </translation>
    </message>
    <message>
        <source>The list cannot be made: %1.</source>
        <translation>De lijst kan niet worden gemaakt: %1.</translation>
    </message>
    <message>
        <source>persons-without-vat-%1.csv</source>
        <translation>personen-zonder-btw-%1.csv</translation>
    </message>
    <message>
        <source>payments-%1.csv</source>
        <translation>betalingen-%1.csv</translation>
    </message>
    <message>
        <source>Save the list as CSV</source>
        <translation>De lijst opslaan als CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>The list was not saved: %1.</source>
        <translation>De lijst is niet opgeslagen: %1.</translation>
    </message>
    <message>
        <source>The list was saved as %1.</source>
        <translation>De lijst is opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Explain the &amp;totals of the year…</source>
        <translation>De &amp;totalen van het jaar toelichten…</translation>
    </message>
</context>
</TS>
