<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
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
        <source>Still to be filled in before this can be final: %1.</source>
        <translation>Nog in te vullen voordat dit definitief kan worden: %1.</translation>
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
</context>
</TS>
