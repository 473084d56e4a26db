<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
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
    <name>Paper</name>
    <message>
        <source>Statement of hours</source>
        <translation>Urenspecificatie</translation>
    </message>
    <message>
        <source>Invoice issued by the customer</source>
        <translation>Factuur uitgereikt door afnemer</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Creditnota</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Begeleiding</translation>
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
        <source>Theme meeting</source>
        <translation>Themabijeenkomst</translation>
    </message>
    <message>
        <source>name of the supplier</source>
        <translation>naam van de leverancier</translation>
    </message>
    <message>
        <source>address of the supplier</source>
        <translation>adres van de leverancier</translation>
    </message>
    <message>
        <source>Chamber of Commerce number of the supplier</source>
        <translation>KvK-nummer van de leverancier</translation>
    </message>
    <message>
        <source>VAT id of the supplier</source>
        <translation>btw-id van de leverancier</translation>
    </message>
    <message>
        <source>IBAN of the supplier</source>
        <translation>IBAN van de leverancier</translation>
    </message>
    <message>
        <source>name of the customer</source>
        <translation>naam van de afnemer</translation>
    </message>
    <message>
        <source>address of the customer</source>
        <translation>adres van de afnemer</translation>
    </message>
    <message>
        <source>Family tariff</source>
        <translation>Tarief voor naasten</translation>
    </message>
    <message>
        <source>Rate of the care organisation</source>
        <translation>Tarief van de zorgorganisatie</translation>
    </message>
    <message>
        <source>the coach is a parent of the participant</source>
        <translation>de levensloopbegeleider is ouder van de deelnemer</translation>
    </message>
    <message>
        <source>the coach is a brother or sister of the participant</source>
        <translation>de levensloopbegeleider is broer of zus van de deelnemer</translation>
    </message>
    <message>
        <source>the coach is an adult child of the participant</source>
        <translation>de levensloopbegeleider is volwassen kind van de deelnemer</translation>
    </message>
    <message>
        <source>the coach is not a relative of the participant</source>
        <translation>de levensloopbegeleider is geen familie van de deelnemer</translation>
    </message>
    <message>
        <source>decided for this other relative of the participant</source>
        <translation>zo besloten voor dit andere familielid van de deelnemer</translation>
    </message>
    <message>
        <source>decided for this relative outside the family tariff</source>
        <translation>zo besloten voor dit familielid, dat niet onder het tarief voor naasten valt</translation>
    </message>
    <message>
        <source>agreed with the care organisation of the coach</source>
        <translation>afgesproken met de zorgorganisatie van de levensloopbegeleider</translation>
    </message>
    <message>
        <source>%1, %2 per hour from %3: %4.</source>
        <translation>%1, %2 per uur vanaf %3: %4.</translation>
    </message>
    <message>
        <source>No VAT is charged: small business scheme (KOR), article 25 of the Dutch VAT Act (Wet OB).</source>
        <translation>Geen btw: vrijgesteld op grond van de kleineondernemersregeling (KOR), artikel 25 Wet OB 1968.</translation>
    </message>
    <message>
        <source>Exempt from VAT: care, article 11(1)(g) of the Dutch VAT Act (Wet OB).</source>
        <translation>Vrijgesteld van btw: zorg, artikel 11 lid 1 onder g Wet OB 1968.</translation>
    </message>
    <message>
        <source>No VAT: the supplier is not an entrepreneur for VAT.</source>
        <translation>Geen btw: de leverancier is geen ondernemer voor de btw.</translation>
    </message>
    <message>
        <source>We pay after we have received your invoice.</source>
        <translation>Wij betalen nadat wij uw factuur hebben ontvangen.</translation>
    </message>
    <message>
        <source>We pay this invoice; you need not do anything.</source>
        <translation>Wij betalen deze factuur; u hoeft niets te doen.</translation>
    </message>
    <message>
        <source>We settle this amount with a next payment.</source>
        <translation>Wij verrekenen dit bedrag met een volgende betaling.</translation>
    </message>
    <message>
        <source>Total excluding VAT</source>
        <translation>Totaal exclusief btw</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>Btw %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Why these rates</source>
        <translation>Waarom deze tarieven</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Voor %1.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>Ten name van</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>This is not an invoice. Please send us your invoice for the hours and amounts stated here.</source>
        <translation>Dit is geen factuur. Stuur ons na deze specificatie uw factuur, met de uren en bedragen die hier staan.</translation>
    </message>
    <message>
        <source>Issued by the customer in the name of the supplier, as agreed beforehand.</source>
        <translation>Uitgereikt door de afnemer in naam van de leverancier, zoals vooraf overeengekomen.</translation>
    </message>
    <message>
        <source>Takes back an earlier document of the same month.</source>
        <translation>Hiermee vervalt een eerder document van dezelfde maand.</translation>
    </message>
    <message>
        <source>Takes back document %1.</source>
        <translation>Hiermee vervalt document %1.</translation>
    </message>
    <message>
        <source>Still to be filled in: %1.</source>
        <translation>Nog in te vullen: %1.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 t/m %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Levensloopbegeleider</translation>
    </message>
    <message>
        <source>CoC number</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>Btw-id</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Afnemer</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 van %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (vervolg)</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Totaal %1</translation>
    </message>
    <message>
        <source>Guidance duo %1</source>
        <translation>Begeleiding duo %1</translation>
    </message>
    <message>
        <source>Subtotal %1</source>
        <translation>Subtotaal %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Rate (€)</source>
        <translation>Tarief (€)</translation>
    </message>
    <message>
        <source>Amount (€)</source>
        <translation>Bedrag (€)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Specificatie</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Uitbetaald aan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Net (€)</source>
        <translation>Excl. btw (€)</translation>
    </message>
    <message>
        <source>VAT (€)</source>
        <translation>Btw (€)</translation>
    </message>
    <message>
        <source>Gross (€)</source>
        <translation>Totaal (€)</translation>
    </message>
    <message>
        <source>By kind of tariff, excluding VAT</source>
        <translation>Naar soort tarief, exclusief btw</translation>
    </message>
    <message>
        <source>Coaches held back because of an open question (%1): %2</source>
        <translation>Levensloopbegeleiders die wachten op een antwoord (%1): %2</translation>
    </message>
    <message>
        <source>Month overview %1</source>
        <translation>Maandoverzicht %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Gemaakt op %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>General tariff</source>
        <translation>Algemeen tarief</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Aanwezigheidslijst</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Het hele land</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Guests and others: name and signature</source>
        <translation>Gasten en anderen: naam en handtekening</translation>
    </message>
    <message>
        <source>Please sign for being present.</source>
        <translation>Zet uw handtekening als u aanwezig bent.</translation>
    </message>
    <message>
        <source>Takes back document %1. Reason: %2</source>
        <translation>Hiermee vervalt document %1. Reden: %2</translation>
    </message>
    <message>
        <source>date of the agreement on issuing invoices</source>
        <translation>datum van de afspraak over het uitreiken van facturen</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Goedendag,</translation>
    </message>
    <message>
        <source>Attached is: %1, about %2.</source>
        <translation>Hierbij vindt u: %1, over %2.</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Met vriendelijke groet,</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Paid (€)</source>
        <translation>Betaald (€)</translation>
    </message>
    <message>
        <source>Payments %1</source>
        <translation>Betalingen %1</translation>
    </message>
    <message>
        <source>Payments to persons without VAT %1</source>
        <translation>Betalingen aan personen zonder btw %1</translation>
    </message>
    <message>
        <source>By day of payment, whatever the month paid for.</source>
        <translation>Naar de dag van betaling, ongeacht de maand waarover is betaald.</translation>
    </message>
    <message>
        <source>By day of payment. Without agencies and organisations. The citizen service number is not kept and is to be asked of the person.</source>
        <translation>Naar de dag van betaling. Zonder verlonings- en zorgorganisaties. Het burgerservicenummer wordt niet bewaard; vraag het aan de persoon.</translation>
    </message>
    <message>
        <source>This is not an invoice. Please send us your own invoice for the same amount.</source>
        <translation>Dit is geen factuur. Wilt u ons uw eigen factuur over hetzelfde bedrag sturen?</translation>
    </message>
    <message>
        <source>We would like to have it by %1.</source>
        <translation>Wij ontvangen die graag uiterlijk op %1.</translation>
    </message>
    <message>
        <source>Together, without VAT</source>
        <translation>Samen, zonder btw</translation>
    </message>
    <message>
        <source>Correction of %1, duo %2, %3: %4 hours (%5)</source>
        <translation>Correctie van %1, duo %2, %3: %4 uur (%5)</translation>
    </message>
    <message>
        <source>Guidance duo %1, %2 (%3): %4 hours</source>
        <translation>Begeleiding duo %1, %2 (%3): %4 uur</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4 hours</source>
        <translation>%1 %2, %3: %4 uur</translation>
    </message>
    <message>
        <source>What the week comes to now, less what was charged before</source>
        <translation>Wat de week nu oplevert, min wat er eerder in rekening is gebracht</translation>
    </message>
    <message>
        <source>VAT, once over the whole: %1 of %2 = %3</source>
        <translation>Btw, één keer over het geheel: %1 van %2 = %3</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Total including VAT</source>
        <translation>Totaal inclusief btw</translation>
    </message>
    <message>
        <source>Correction of %1, duo %2: %3</source>
        <translation>Correctie van %1, duo %2: %3</translation>
    </message>
    <message>
        <source>%1, written down by %2 on %3 at %4</source>
        <translation>%1, vastgelegd door %2 op %3 om %4</translation>
    </message>
    <message>
        <source>Week sheet</source>
        <translation>Weekstaat</translation>
    </message>
    <message>
        <source>Month sheet</source>
        <translation>Maandstaat</translation>
    </message>
    <message>
        <source>Please write the hours of each day, for example 1:30. Write 0 in a week without any.</source>
        <translation>Vul per dag de uren in, bijvoorbeeld 1:30. Vul 0 in als er in een week geen uren waren.</translation>
    </message>
    <message>
        <source>Please check these hours and sign for them.</source>
        <translation>Controleer deze uren en teken voor akkoord.</translation>
    </message>
    <message>
        <source>Signature of the coach</source>
        <translation>Handtekening levensloopbegeleider</translation>
    </message>
    <message>
        <source>Seen by the duo contact</source>
        <translation>Gezien: contactpersoon duo’s</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>no weeks to compare yet</source>
        <translation>nog geen weken om te vergelijken</translation>
    </message>
    <message>
        <source>%1 a week, agreed %2</source>
        <translation>%1 per week, afgesproken %2</translation>
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
        <source>at %1 of %2 sessions in 12 months</source>
        <translation>bij %1 van %2 bijeenkomsten in 12 maanden</translation>
    </message>
    <message>
        <source>Still to do, agreed on %1: %2</source>
        <translation>Nog te doen, afgesproken op %1: %2</translation>
    </message>
    <message>
        <source>Still to do by %1, agreed on %2: %3</source>
        <translation>Nog te doen voor %1, afgesproken op %2: %3</translation>
    </message>
    <message>
        <source>Nothing asks for attention.</source>
        <translation>Er is niets dat aandacht vraagt.</translation>
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
        <source>By day</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>about duo %1</source>
        <translation>over duo %1</translation>
    </message>
    <message>
        <source>brought in on %1</source>
        <translation>ingebracht op %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Geleid door</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>There is no programme yet.</source>
        <translation>Er is nog geen programma.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Agreed last time</source>
        <translation>Afgesproken de vorige keer</translation>
    </message>
    <message>
        <source>This is the first intervision.</source>
        <translation>Dit is de eerste intervisie.</translation>
    </message>
    <message>
        <source>Nothing was agreed last time.</source>
        <translation>De vorige keer is er niets afgesproken.</translation>
    </message>
    <message>
        <source>Still to do from before</source>
        <translation>Nog te doen van eerder</translation>
    </message>
    <message>
        <source>Questions brought in</source>
        <translation>Ingebrachte vragen</translation>
    </message>
    <message>
        <source>No questions have been brought in yet. Here is room for them.</source>
        <translation>Er zijn nog geen vragen ingebracht. Hier is er ruimte voor.</translation>
    </message>
    <message>
        <source>As it was on %1. The line is what was worked each week, the level stroke what is agreed: %2 to %3.</source>
        <translation>Stand op %1. De lijn is wat er per week is gewerkt, het vlakke streepje wat is afgesproken: %2 t/m %3.</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>De groep</translation>
    </message>
    <message>
        <source>For the process supervisor</source>
        <translation>Voor de procesbegeleider</translation>
    </message>
    <message>
        <source>No coach belongs at this session.</source>
        <translation>Bij deze bijeenkomst hoort geen levensloopbegeleider.</translation>
    </message>
    <message>
        <source>Report of the intervision</source>
        <translation>Verslag van de intervisie</translation>
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
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>There were no questions on the agenda.</source>
        <translation>Er stonden geen vragen op de agenda.</translation>
    </message>
    <message>
        <source>No notes were made.</source>
        <translation>Er zijn geen notities gemaakt.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Nothing was agreed.</source>
        <translation>Er is niets afgesproken.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Lifeline of %1</source>
        <translation>Levenslijn van %1</translation>
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
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Hours per week</source>
        <translation>Uren per week</translation>
    </message>
    <message>
        <source>Hours per month</source>
        <translation>Uren per maand</translation>
    </message>
    <message>
        <source>Hours per year</source>
        <translation>Uren per jaar</translation>
    </message>
    <message>
        <source>%1, present</source>
        <translation>%1, aanwezig</translation>
    </message>
    <message>
        <source>%1, excused</source>
        <translation>%1, afgemeld</translation>
    </message>
    <message>
        <source>%1, absent</source>
        <translation>%1, afwezig</translation>
    </message>
    <message>
        <source>click talk, outcome not known</source>
        <translation>klikgesprek, uitkomst niet bekend</translation>
    </message>
    <message>
        <source>click talk, positive for both</source>
        <translation>klikgesprek, positief voor beiden</translation>
    </message>
    <message>
        <source>click talk, not positive for both</source>
        <translation>klikgesprek, niet positief voor beiden</translation>
    </message>
    <message>
        <source>the duo begins</source>
        <translation>het duo begint</translation>
    </message>
    <message>
        <source>last day of the duo</source>
        <translation>laatste dag van het duo</translation>
    </message>
    <message>
        <source>from now on %1 per week agreed</source>
        <translation>vanaf nu %1 per week afgesproken</translation>
    </message>
    <message>
        <source>contract begins, not signed</source>
        <translation>contract begint, niet ondertekend</translation>
    </message>
    <message>
        <source>contract begins, signed on %1</source>
        <translation>contract begint, ondertekend op %1</translation>
    </message>
    <message>
        <source>last day of the contract</source>
        <translation>laatste dag van het contract</translation>
    </message>
    <message>
        <source>talk with the coach</source>
        <translation>gesprek met de levensloopbegeleider</translation>
    </message>
    <message>
        <source>%1: %2 worked, %3 agreed</source>
        <translation>%1: %2 gewerkt, %3 afgesproken</translation>
    </message>
    <message>
        <source>%1: no entry, %3 agreed</source>
        <translation>%1: niets ingevuld, %3 afgesproken</translation>
    </message>
    <message>
        <source>%1 to %2, made on %3</source>
        <translation>%1 t/m %2, gemaakt op %3</translation>
    </message>
    <message>
        <source>Nothing has been recorded of these days: no duo was active and no session was held.</source>
        <translation>Over deze dagen is niets vastgelegd: er was geen duo actief en er was geen bijeenkomst.</translation>
    </message>
    <message>
        <source>The year is not over: these are the figures up to and including the day named above.</source>
        <translation>Het jaar is nog niet om: dit zijn de cijfers tot en met de laatste dag die hierboven staat.</translation>
    </message>
    <message>
        <source>Active duos</source>
        <translation>Actieve duo’s</translation>
    </message>
    <message>
        <source>Cost excluding VAT</source>
        <translation>Kosten zonder btw</translation>
    </message>
    <message>
        <source>Duos that began or ended</source>
        <translation>Begonnen en beëindigde duo’s</translation>
    </message>
    <message>
        <source>No duo began or ended.</source>
        <translation>Er is geen duo begonnen of beëindigd.</translation>
    </message>
    <message>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <source>What happened, and why</source>
        <translation>Wat er gebeurde en waarom</translation>
    </message>
    <message>
        <source>began</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>began, going on from %1</source>
        <translation>begonnen, als vervolg op %1</translation>
    </message>
    <message>
        <source>ended, reason not recorded</source>
        <translation>beëindigd, reden niet vastgelegd</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>beëindigd: %1</translation>
    </message>
    <message>
        <source>Without a region</source>
        <translation>Zonder regio</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Naasten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Care org.</source>
        <translation>Zorgorg.</translation>
    </message>
    <message>
        <source>Duos</source>
        <translation>Duo’s</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Aan het begin</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Aan het eind</translation>
    </message>
    <message>
        <source>Hours by tariff</source>
        <translation>Uren per tarief</translation>
    </message>
    <message>
        <source>Question open</source>
        <translation>Vraag open</translation>
    </message>
    <message>
        <source>Cost by tariff, in euros excluding VAT</source>
        <translation>Kosten per tarief, in euro’s zonder btw</translation>
    </message>
    <message>
        <source>Sessions and attendance</source>
        <translation>Bijeenkomsten en aanwezigheid</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle regio’s</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainingen</translation>
    </message>
    <message>
        <source>Intervisions</source>
        <translation>Intervisies</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Yearly report %1</source>
        <translation>Jaarverslag %1</translation>
    </message>
    <message>
        <source>%1, region %2</source>
        <translation>%1, regio %2</translation>
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
</TS>
