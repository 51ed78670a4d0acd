<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lånedisk</source>
        <translation>Om Lånedisk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>Database engine</source>
        <translation>Databasmotor</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>&amp;Delete patron</source>
        <translation>&amp;Radera låntagare</translation>
    </message>
    <message>
        <source>Block patron…</source>
        <translation>Spärra låntagare…</translation>
    </message>
    <message>
        <source>Delete patron</source>
        <translation>Radera låntagare</translation>
    </message>
    <message>
        <source>Delete {name}, card {card}?</source>
        <translation>Radera {name}, kort {card}?</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Raderar …</translation>
    </message>
    <message>
        <source>Download patron data</source>
        <translation>Ladda ner låntagarinformation</translation>
    </message>
    <message>
        <source>Downloading …</source>
        <translation>Laddar ner …</translation>
    </message>
    <message>
        <source>Lost card…</source>
        <translation>Förlorat kort…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>Ny PIN-kod…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Inget raderades.</translation>
    </message>
    <message>
        <source>Nothing was downloaded.</source>
        <translation>Inget laddades ner.</translation>
    </message>
    <message>
        <source>Patron data was downloaded.</source>
        <translation>Låntagarinformationen laddades ner.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Renew account</source>
        <translation>Förnya konto</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>The account at {library} and everything personal in it go for good. Accounts at other libraries live on.</source>
        <translation>Kontot vid {library} och alla personuppgifter i det tas bort för gott. Konton vid andra bibliotek finns kvar.</translation>
    </message>
    <message>
        <source>The account is valid until {day}.</source>
        <translation>Kontot gäller till {day}.</translation>
    </message>
    <message>
        <source>The new PIN holds.</source>
        <translation>Den nya PIN-koden gäller.</translation>
    </message>
    <message>
        <source>Unblock patron…</source>
        <translation>Upphäv låntagarspärr…</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept.</source>
        <translation>Inget sparades; det du skrev finns kvar.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Lösenordet igen</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>De två lösenorden är inte lika.</translation>
    </message>
</context>
<context>
    <name>AddDebtDialog</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Belopp</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>Add &amp;debt</source>
        <translation>&amp;Lägg till skuld</translation>
    </message>
    <message>
        <source>Add debt</source>
        <translation>Lägg till skuld</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add a member of staff</source>
        <translation>Lägg till personal</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>They can sign in at once, with this password.</source>
        <translation>Personen kan logga in genast med det här lösenordet.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message numerus="yes">
        <source>%n other rule(s) do not fit the situation.</source>
        <translation>
            <numerusform>%Ln annan regel passar inte situationen.</numerusform>
            <numerusform>%Ln andra regler passar inte situationen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies all decisions shown as text</source>
        <translation>Kopierar alla beslut som visas som text</translation>
    </message>
    <message>
        <source>Copies the decision with its rules as text</source>
        <translation>Kopierar beslutet med dess regler som text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Hide &amp;them</source>
        <translation>Dö&amp;lj dem</translation>
    </message>
    <message>
        <source>Mark a decision to see its rules.</source>
        <translation>Markera ett beslut för att se dess regler.</translation>
    </message>
    <message>
        <source>Mark a rule first.</source>
        <translation>Markera först en regel.</translation>
    </message>
    <message>
        <source>No parameter has these letters in its name.</source>
        <translation>Ingen parameter har de bokstäverna i sitt namn.</translation>
    </message>
    <message>
        <source>Open the &amp;rule</source>
        <translation>Öppna &amp;regeln</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Search among the decisions</source>
        <translation>Sök bland besluten</translation>
    </message>
    <message>
        <source>Show &amp;why</source>
        <translation>&amp;Visa varför</translation>
    </message>
    <message>
        <source>Shows the marked rule in the window of the parameters (Enter).</source>
        <translation>Visar den markerade regeln i parametrarnas fönster (Enter).</translation>
    </message>
    <message>
        <source>Where does it &amp;govern?</source>
        <translation>Var styr &amp;den?</translation>
    </message>
    <message>
        <source>Which situations, and how many current loans; or why it never governs.</source>
        <translation>Vilka situationer, och hur många aktuella lån; eller varför den aldrig styr.</translation>
    </message>
    <message>
        <source>everything that holds in the situation at the left</source>
        <translation>allt som gäller för situationen till vänster</translation>
    </message>
    <message>
        <source>from left to right; the first difference decides</source>
        <translation>från vänster till höger; den första skillnaden avgör</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Återställ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Red signal</source>
        <translation>Röd signal</translation>
    </message>
    <message>
        <source>Yellow signal</source>
        <translation>Gul signal</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>No contact with the database</source>
        <translation>Ingen kontakt med databasen</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Teknisk information</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Detta kunde inte läsas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>What you have typed is kept.</source>
        <translation>Det du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Det du skrev</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%Ln lån</numerusform>
            <numerusform>%Ln lån</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s)</source>
        <translation>
            <numerusform>%Ln reservation</numerusform>
            <numerusform>%Ln reservationer</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Gäller &amp;t.o.m.</translation>
    </message>
    <message>
        <source>Block a&amp;ccount</source>
        <translation>&amp;Spärra konto</translation>
    </message>
    <message>
        <source>Block patron</source>
        <translation>Spärra låntagare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Card {card}, {category}, {unit}</source>
        <translation>Kort {card}, {category}, {unit}</translation>
    </message>
    <message>
        <source>Kept in the history. Not shown to the patron.</source>
        <translation>Sparas i historiken. Visas inte för låntagaren.</translation>
    </message>
    <message>
        <source>Lifts the block by hand at {library}</source>
        <translation>Upphäver spärren på {library}</translation>
    </message>
    <message>
        <source>Loans, renewals, reservations, pickup and web. Holds at this library only.</source>
        <translation>Lån, omlån, reservationer, hämtning och webb. Gäller bara på detta bibliotek.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>Other blocks are not lifted by it: {causes}</source>
        <translation>Andra spärrar upphävs inte av det: {causes}</translation>
    </message>
    <message>
        <source>Stops all services at {library}</source>
        <translation>Stoppar alla tjänster på {library}</translation>
    </message>
    <message>
        <source>The account was blocked elsewhere meanwhile.</source>
        <translation>Kontot har under tiden spärrats på annat håll.</translation>
    </message>
    <message>
        <source>The block was changed elsewhere meanwhile.</source>
        <translation>Spärren har under tiden ändrats på annat håll.</translation>
    </message>
    <message>
        <source>The block was lifted elsewhere meanwhile.</source>
        <translation>Spärren har under tiden hävts på annat håll.</translation>
    </message>
    <message>
        <source>The last day on which the block holds</source>
        <translation>Sista dag som spärren gäller</translation>
    </message>
    <message>
        <source>This is lifted now: {comment}</source>
        <translation>Det här hävs nu: {comment}</translation>
    </message>
    <message>
        <source>Unblock a&amp;ccount</source>
        <translation>&amp;Upphäv spärr</translation>
    </message>
    <message>
        <source>Unblock patron</source>
        <translation>Upphäv låntagarspärr</translation>
    </message>
    <message>
        <source>What you typed can be copied.</source>
        <translation>Det du skrivit kan kopieras.</translation>
    </message>
    <message>
        <source>empty = until it is lifted</source>
        <translation>tomt = tills den upphävs</translation>
    </message>
    <message>
        <source>required</source>
        <translation>krävs</translation>
    </message>
    <message>
        <source>{amount} of debt</source>
        <translation>{amount} i skuld</translation>
    </message>
    <message>
        <source>{what} stay as they are. They are no hindrance.</source>
        <translation>{what} finns kvar. De hindrar inte spärren.</translation>
    </message>
</context>
<context>
    <name>BoxEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>closed on this weekday</source>
        <translation>stängt denna veckodag</translation>
    </message>
    <message>
        <source>closed, {reason}</source>
        <translation>stängt, {reason}</translation>
    </message>
    <message>
        <source>{closed} (for all)</source>
        <translation>{closed} (för alla)</translation>
    </message>
</context>
<context>
    <name>CalendarTab</name>
    <message>
        <source>Closed days belong to units; choose a unit on top.</source>
        <translation>Stängda dagar hör till enheter; välj en enhet överst.</translation>
    </message>
    <message>
        <source>Closed every week</source>
        <translation>Stängt varje vecka</translation>
    </message>
    <message>
        <source>Closes other units on the same days.</source>
        <translation>Stänger andra enheter samma dagar.</translation>
    </message>
    <message>
        <source>Copy calendar to other units…</source>
        <translation>Kopiera kalendern till andra enheter…</translation>
    </message>
    <message>
        <source>Days and periods</source>
        <translation>Dagar och perioder</translation>
    </message>
    <message>
        <source>Kinds of closed days</source>
        <translation>Slag av stängda dagar</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Helgdagar</translation>
    </message>
    <message>
        <source>The unit has no closed days of its own.</source>
        <translation>Enheten har inga egna stängda dagar.</translation>
    </message>
    <message>
        <source>This weekday is closed every week; untick the weekday to open it.</source>
        <translation>Denna veckodag är stängd varje vecka; avmarkera veckodagen för att öppna.</translation>
    </message>
    <message>
        <source>What is typed here is not saved yet: save or drop it first.</source>
        <translation>Det som skrivits här är inte sparat än: spara eller släng det först.</translation>
    </message>
</context>
<context>
    <name>CategoryBoxes</name>
    <message>
        <source>A patron may reserve a title that he or she has on loan already.</source>
        <translation>Låntagaren får reservera en titel som han eller hon redan har hemma.</translation>
    </message>
    <message>
        <source>Kept as it is set, without effect.</source>
        <translation>Sparas som den är satt, utan verkan.</translation>
    </message>
    <message>
        <source>More than one reservation of the same title at a time.</source>
        <translation>Mer än en reservation av samma titel samtidigt.</translation>
    </message>
    <message>
        <source>No debt arises by itself; staff may add some by hand.</source>
        <translation>Ingen skuld uppstår av sig själv; personalen kan lägga till för hand.</translation>
    </message>
    <message>
        <source>No reminder is sent; the invoice comes when it would have come.</source>
        <translation>Ingen påminnelse skickas; räkningen kommer när den annars hade kommit.</translation>
    </message>
    <message>
        <source>Not used by Lånedisk.</source>
        <translation>Används inte av Lånedisk.</translation>
    </message>
    <message>
        <source>Only staff block, by hand.</source>
        <translation>Bara personalen spärrar, för hand.</translation>
    </message>
    <message>
        <source>Returned loans are kept with patrons who have not been asked for consent.</source>
        <translation>Återlämnade lån sparas hos låntagare som inte har tillfrågats om samtycke.</translation>
    </message>
    <message>
        <source>Slips and lists at the desk show the card number instead.</source>
        <translation>Lappar och listor vid disken visar kortnumret i stället.</translation>
    </message>
    <message>
        <source>The reminders are the end of it.</source>
        <translation>Efter påminnelserna kommer inget mer.</translation>
    </message>
    <message>
        <source>Without it copies of the loan type long are refused.</source>
        <translation>Utan den nekas exemplar av lånetypen långlån.</translation>
    </message>
</context>
<context>
    <name>CategoryList</name>
    <message numerus="yes">
        <source>%n own</source>
        <translation>
            <numerusform>%Ln eget</numerusform>
            <numerusform>%Ln egna</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Make standard category</source>
        <translation>Gör till standardkategori</translation>
    </message>
    <message>
        <source>Patron categories</source>
        <translation>Låntagarkategorier</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Values of its own at this unit</source>
        <translation>Egna värden på enheten</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>standard category</source>
        <translation>standardkategori</translation>
    </message>
</context>
<context>
    <name>CategoryParts</name>
    <message>
        <source>{category} at {unit}</source>
        <translation>{category} på {unit}</translation>
    </message>
</context>
<context>
    <name>CategorySettings</name>
    <message>
        <source>0 = blocked by any debt, 999 = off</source>
        <translation>0 = spärr vid minsta skuld, 999 = av</translation>
    </message>
    <message>
        <source>0-9, then the invoice</source>
        <translation>0-9, därefter räkning</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Vuxen</translation>
    </message>
    <message>
        <source>Autoblock limit</source>
        <translation>Autospärrgräns</translation>
    </message>
    <message>
        <source>Block after number of reminders</source>
        <translation>Spärr antal påminnelser</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>Max fee</source>
        <translation>Maxavgift</translation>
    </message>
    <message>
        <source>Max number of reminders</source>
        <translation>Max antal påminnelser</translation>
    </message>
    <message>
        <source>Max overdue loans</source>
        <translation>Max antal försenade lån</translation>
    </message>
    <message>
        <source>No max fee</source>
        <translation>Ingen maxavgift</translation>
    </message>
    <message>
        <source>The junior age limit of {years} years is the unit's:</source>
        <translation>Juniorgränsen {years} år gäller enheten:</translation>
    </message>
    <message>
        <source>a-Settings</source>
        <translation>a-Inställningar</translation>
    </message>
    <message>
        <source>automatic fees stop here; 0 = none arise</source>
        <translation>automatiska avgifter stannar här; 0 = inga</translation>
    </message>
    <message>
        <source>empty, 0 or 999 = off, 1 = none may be overdue</source>
        <translation>tomt, 0, 999 = av, 1 = inget får vara försenat</translation>
    </message>
    <message>
        <source>from {years} years</source>
        <translation>från {years} år</translation>
    </message>
    <message>
        <source>no ceiling for automatic debts</source>
        <translation>inget tak för automatiska skulder</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>once one loan has had so many; empty, 0 or 999 = off</source>
        <translation>när ett lån fått så många; tomt, 0, 999 = av</translation>
    </message>
    <message>
        <source>up to {years} years</source>
        <translation>till och med {years} år</translation>
    </message>
</context>
<context>
    <name>ChoicesBar</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
</context>
<context>
    <name>CirculationParametersWindow</name>
    <message>
        <source>Circulation parameters</source>
        <translation>Cirkulationsparametrar</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>Reglerna kunde inte läsas.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Circulation parameters</source>
        <translation>Cirkulationsparametrar</translation>
    </message>
    <message>
        <source>Circulation parameters: {parameter}, {place}</source>
        <translation>Cirkulationsparametrar: {parameter}, {place}</translation>
    </message>
    <message>
        <source>Overdue warnings</source>
        <translation>Övertidsvarningar</translation>
    </message>
    <message>
        <source>Reminders and invoices</source>
        <translation>Påminnelser och räkningar</translation>
    </message>
    <message>
        <source>Unit register: inherited from {unit}</source>
        <translation>Enhetsregistret: ärvt från {unit}</translation>
    </message>
    <message>
        <source>Unit register: own setting</source>
        <translation>Enhetsregistret: egen inställning</translation>
    </message>
    <message>
        <source>before: {step}, {day}</source>
        <translation>tidigare: {step}, {day}</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>kunde inte skickas</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>förfaller {day}</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>räkningar</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>lån</translation>
    </message>
    <message>
        <source>next step {day}</source>
        <translation>nästa steg {day}</translation>
    </message>
    <message>
        <source>nothing before</source>
        <translation>inget tidigare</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>utskick</translation>
    </message>
    <message>
        <source>on its turn since {day}</source>
        <translation>på tur sedan {day}</translation>
    </message>
    <message>
        <source>red signal</source>
        <translation>röd signal</translation>
    </message>
    <message>
        <source>yellow signal</source>
        <translation>gul signal</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>{count} dagar försenat</translation>
    </message>
    <message>
        <source>{count} days left</source>
        <translation>{count} dagar kvar</translation>
    </message>
</context>
<context>
    <name>ClaimsFrame</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ClaimsWindow</name>
    <message>
        <source>Claims</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
</context>
<context>
    <name>CloseLoanDialog</name>
    <message>
        <source>&amp;Close loan</source>
        <translation>&amp;Avsluta lån</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hur</translation>
    </message>
    <message>
        <source>&amp;Mark the loan</source>
        <translation>&amp;Markera lånet</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>&amp;Return it</source>
        <translation>Åt&amp;erlämna</translation>
    </message>
    <message>
        <source>&amp;Take the mark back</source>
        <translation>&amp;Ta tillbaka märkningen</translation>
    </message>
    <message>
        <source>As in Returns: the delay is settled, and a reservation may be filled.</source>
        <translation>Som i Återlämning: förseningen regleras, och en reservation kan få exemplaret.</translation>
    </message>
    <message>
        <source>Close loan</source>
        <translation>Avsluta lån</translation>
    </message>
    <message>
        <source>Fees: {amount}.</source>
        <translation>Avgifter: {amount}.</translation>
    </message>
    <message>
        <source>The copy is back: return it</source>
        <translation>Exemplaret är tillbaka: återlämna det</translation>
    </message>
    <message>
        <source>The copy is lost</source>
        <translation>Exemplaret har förkommit</translation>
    </message>
    <message>
        <source>The copy will not come back: close the loan</source>
        <translation>Exemplaret kommer inte tillbaka: avsluta lånet</translation>
    </message>
    <message>
        <source>The loan ends without a return. Debts stay as they are; the copy stays lost, or is missing.</source>
        <translation>Lånet slutar utan återlämning. Skulder blir kvar; exemplaret förblir förkommet, eller saknas.</translation>
    </message>
    <message>
        <source>The loan stays, marked. Claims rest and the delay stops counting today.</source>
        <translation>Lånet finns kvar, märkt. Kraven vilar och förseningen slutar räknas i dag.</translation>
    </message>
    <message>
        <source>The loan stays, marked. The overdue fee as of today and the replacement become debts; claims stop.</source>
        <translation>Lånet finns kvar, märkt. Övertidsavgiften till i dag och ersättningen blir skulder; kraven upphör.</translation>
    </message>
    <message>
        <source>The patron claims to have returned it</source>
        <translation>Låntagaren säger sig ha återlämnat det</translation>
    </message>
    <message>
        <source>The patron still has it: take the mark back</source>
        <translation>Låntagaren har det kvar: ta tillbaka märkningen</translation>
    </message>
    <message>
        <source>To be refunded: {amount}.</source>
        <translation>Att återbetala: {amount}.</translation>
    </message>
    <message>
        <source>What is open of the replacement falls away, what was paid of it is to be refunded.</source>
        <translation>Det som är öppet av ersättningen faller bort, det som betalats ska återbetalas.</translation>
    </message>
    <message>
        <source>{title} is marked as claimed returned</source>
        <translation>{title} är markerad som påstått återlämnad</translation>
    </message>
    <message>
        <source>{title} is marked as lost</source>
        <translation>{title} är märkt som förkommen</translation>
    </message>
    <message>
        <source>{title} is returned</source>
        <translation>{title} är återlämnad</translation>
    </message>
    <message>
        <source>{title}: the loan is closed</source>
        <translation>{title}: lånet är avslutat</translation>
    </message>
    <message>
        <source>{title}: the mark is taken back</source>
        <translation>{title}: märkningen är borttagen</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>&amp;Don't save</source>
        <translation>Spara &amp;inte</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
    <message>
        <source>What was typed there is lost if it is closed without saving.</source>
        <translation>Det som skrivits där går förlorat om fönstret stängs utan att spara.</translation>
    </message>
    <message>
        <source>{window} is not saved</source>
        <translation>{window} är inte sparat</translation>
    </message>
</context>
<context>
    <name>ClosingDays</name>
    <message numerus="yes">
        <source>%n due date(s)</source>
        <translation>
            <numerusform>%Ln förfallodag</numerusform>
            <numerusform>%Ln förfallodagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pickup day(s)</source>
        <translation>
            <numerusform>%Ln hämtdag</numerusform>
            <numerusform>%Ln hämtdagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Falling on the closed days: {counts}.</source>
        <translation>{counts} infaller på de stängda dagarna.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was moved.</source>
        <translation>Det avbröts; inget flyttades.</translation>
    </message>
    <message>
        <source>Left as they are: {count}. They were changed since, or their day is past.</source>
        <translation>Kvar som de är: {count}. De har ändrats sedan dess, eller dagen har passerat.</translation>
    </message>
    <message>
        <source>Move back…</source>
        <translation>Flytta tillbaka…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Flytta…</translation>
    </message>
    <message>
        <source>Moving due dates</source>
        <translation>Flyttar förfallodagar</translation>
    </message>
    <message>
        <source>Moving due dates back</source>
        <translation>Flyttar tillbaka förfallodagar</translation>
    </message>
    <message>
        <source>No due date was moved back.</source>
        <translation>Ingen förfallodag flyttades tillbaka.</translation>
    </message>
    <message>
        <source>No due date was moved.</source>
        <translation>Ingen förfallodag flyttades.</translation>
    </message>
    <message>
        <source>Some due dates fall on the closed days.</source>
        <translation>Några förfallodagar infaller på de stängda dagarna.</translation>
    </message>
    <message>
        <source>Staying as they are: {count}. No open day follows within a year, or none before the account expires.</source>
        <translation>Kvar som de är: {count}. Ingen öppen dag följer inom ett år, eller ingen innan kontot går ut.</translation>
    </message>
    <message>
        <source>{counts} had been moved off days that are open again.</source>
        <translation>{counts} hade flyttats från dagar som är öppna igen.</translation>
    </message>
    <message>
        <source>{counts} moved back.</source>
        <translation>{counts} flyttade tillbaka.</translation>
    </message>
    <message>
        <source>{counts} moved to the next open day.</source>
        <translation>{counts} flyttade till nästa öppna dag.</translation>
    </message>
    <message>
        <source>{due_dates} and {pickup_days}</source>
        <translation>{due_dates} och {pickup_days}</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Finds any function by a few letters of its name.</source>
        <translation>Hittar vilken funktion som helst på några bokstäver i namnet.</translation>
    </message>
    <message>
        <source>Functions found</source>
        <translation>Funna funktioner</translation>
    </message>
    <message>
        <source>No function is called that</source>
        <translation>Ingen funktion heter så</translation>
    </message>
    <message>
        <source>Search function</source>
        <translation>Sök funktion</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Lånedisk</source>
        <translation>&amp;Om Lånedisk</translation>
    </message>
    <message>
        <source>&amp;Cascade</source>
        <translation>&amp;Överlappande</translation>
    </message>
    <message>
        <source>&amp;Circulation parameters…</source>
        <translation>&amp;Cirkulationsparametrar…</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Krav</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>&amp;Common registers</source>
        <translation>&amp;Gemensamma register</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;E-mail…</source>
        <translation>&amp;E-post…</translation>
    </message>
    <message>
        <source>&amp;Earlier patrons</source>
        <translation>&amp;Tidigare låntagare</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>R&amp;edigera</translation>
    </message>
    <message>
        <source>&amp;Explain…</source>
        <translation>&amp;Förklara…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rkiv</translation>
    </message>
    <message>
        <source>&amp;Free windows</source>
        <translation>F&amp;ria fönster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Help for this window</source>
        <translation>&amp;Hjälp för det här fönstret</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>&amp;Items and titles</source>
        <translation>&amp;Exemplar och titlar</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>S&amp;törre text</translation>
    </message>
    <message>
        <source>&amp;Last patron</source>
        <translation>&amp;Senaste låntagare</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Loans</source>
        <translation>&amp;Utlåning</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Lås arbets&amp;platsen</translation>
    </message>
    <message>
        <source>&amp;Matrix…</source>
        <translation>&amp;Matris…</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Aldrig</translation>
    </message>
    <message>
        <source>&amp;New patron</source>
        <translation>&amp;Ny låntagare</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nästa</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normal text</translation>
    </message>
    <message>
        <source>&amp;Open another</source>
        <translation>Öppna &amp;ett till</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Utkorg</translation>
    </message>
    <message>
        <source>&amp;Parameter maintenance</source>
        <translation>&amp;Parameterunderhåll</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>&amp;Patrons</source>
        <translation>&amp;Låntagare</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>Före&amp;gående</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Skriv &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>&amp;Returns</source>
        <translation>&amp;Återlämning</translation>
    </message>
    <message>
        <source>&amp;Rule check…</source>
        <translation>&amp;Regelkontroll…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Search function</source>
        <translation>&amp;Sök funktion</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Mindre text</translation>
    </message>
    <message>
        <source>&amp;Staff and roles</source>
        <translation>Personal och &amp;roller</translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation>&amp;Flikar</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Timeline…</source>
        <translation>&amp;Tidslinje…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Unit register</source>
        <translation>&amp;Enhetsregister</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Work with</source>
        <translation>Arbeta &amp;med</translation>
    </message>
    <message>
        <source>Ad&amp;ministration</source>
        <translation>Adm&amp;inistration</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Lägg till en rad</translation>
    </message>
    <message>
        <source>Add a row like the marked one</source>
        <translation>Lägg till en rad som den markerade</translation>
    </message>
    <message>
        <source>After &amp;15 minutes</source>
        <translation>Efter &amp;15 minuter</translation>
    </message>
    <message>
        <source>After &amp;30 minutes</source>
        <translation>Efter &amp;30 minuter</translation>
    </message>
    <message>
        <source>After &amp;5 minutes</source>
        <translation>Efter &amp;5 minuter</translation>
    </message>
    <message>
        <source>After &amp;60 minutes</source>
        <translation>Efter &amp;60 minuter</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>Automatic &amp;jobs</source>
        <translation>Automatiserade &amp;jobb</translation>
    </message>
    <message>
        <source>By which server mail is sent, and a test message.</source>
        <translation>Vilken server som skickar e-posten, och ett testmeddelande.</translation>
    </message>
    <message>
        <source>Cancel / close</source>
        <translation>Avbryt / stäng</translation>
    </message>
    <message>
        <source>Change a row</source>
        <translation>Ändra en rad</translation>
    </message>
    <message>
        <source>Circu&amp;lation</source>
        <translation>Cirk&amp;ulation</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>Töm formuläret</translation>
    </message>
    <message>
        <source>Close &amp;all</source>
        <translation>Stäng &amp;alla</translation>
    </message>
    <message>
        <source>Closes all windows and goes back to signing in, for another person or another circulation point.</source>
        <translation>Stänger alla fönster och går tillbaka till inloggningen, för någon annan eller ett annat cirkulationsställe.</translation>
    </message>
    <message>
        <source>Compare &amp;units…</source>
        <translation>&amp;Jämför enheter…</translation>
    </message>
    <message>
        <source>Copy information</source>
        <translation>Exemplarinformation</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>Every key of the program, to read or to print.</source>
        <translation>Programmets alla kortkommandon, att läsa eller skriva ut.</translation>
    </message>
    <message>
        <source>Explain the marked row</source>
        <translation>Förklara den markerade raden</translation>
    </message>
    <message>
        <source>F&amp;unctions</source>
        <translation>&amp;Funktioner</translation>
    </message>
    <message>
        <source>Finds any function by a few letters of its name.</source>
        <translation>Hittar vilken funktion som helst på några bokstäver i namnet.</translation>
    </message>
    <message>
        <source>Finds patrons by name, card number, birth date, phone or e-mail.</source>
        <translation>Hittar låntagare på namn, kortnummer, födelsedatum, telefon eller e-post.</translation>
    </message>
    <message>
        <source>Finds rules that never govern, are needless or missing, end too late, or contradict each other.</source>
        <translation>Hittar regler som aldrig styr, är onödiga eller saknas, slutar för sent eller motsäger varandra.</translation>
    </message>
    <message>
        <source>Finds titles and copies by title, author, ISBN, barcode or shelf; registers new ones.</source>
        <translation>Hittar titlar och exemplar på titel, upphov, ISBN, streckkod eller hylla; registrerar nya.</translation>
    </message>
    <message>
        <source>Hides everything until your password is given; what is open and typed stays as it is.</source>
        <translation>Döljer allt tills ditt lösenord anges; det som är öppet och skrivet är kvar som det är.</translation>
    </message>
    <message>
        <source>History of the marked row</source>
        <translation>Den markerade radens historik</translation>
    </message>
    <message>
        <source>Impact of the unsaved rules</source>
        <translation>De osparade reglernas påverkan</translation>
    </message>
    <message>
        <source>Inherit / own value</source>
        <translation>Ärv / eget värde</translation>
    </message>
    <message>
        <source>Insert a placeholder into a text</source>
        <translation>Infoga en platshållare i en text</translation>
    </message>
    <message>
        <source>Inv&amp;oices</source>
        <translation>Räk&amp;ningar</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Lends copies to a patron, barcode after barcode.</source>
        <translation>Lånar ut exemplar till en låntagare, streckkod efter streckkod.</translation>
    </message>
    <message>
        <source>Likely &amp;duplicates</source>
        <translation>Troliga &amp;dubbletter</translation>
    </message>
    <message>
        <source>Lists accounts that are likely one person's, with the reasons.</source>
        <translation>Listar konton som troligen är samma persons, med skälen.</translation>
    </message>
    <message>
        <source>Lists the patrons looked at since signing in.</source>
        <translation>Listar låntagarna som visats sedan inloggningen.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Utlåning</translation>
    </message>
    <message>
        <source>Lock &amp;automatically</source>
        <translation>Lås &amp;automatiskt</translation>
    </message>
    <message>
        <source>Mail that waits to be sent, failed, or was sent.</source>
        <translation>E-post som väntar på att skickas, misslyckades eller har skickats.</translation>
    </message>
    <message>
        <source>Makes an account, with what was searched for in vain.</source>
        <translation>Skapar ett konto, med det som söktes förgäves.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Menu of the marked row</source>
        <translation>Den markerade radens meny</translation>
    </message>
    <message>
        <source>Move a row down</source>
        <translation>Flytta en rad nedåt</translation>
    </message>
    <message>
        <source>Move a row up</source>
        <translation>Flytta en rad uppåt</translation>
    </message>
    <message>
        <source>O&amp;ther</source>
        <translation>Övrig&amp;t</translation>
    </message>
    <message>
        <source>Open the marked row</source>
        <translation>Öppna den markerade raden</translation>
    </message>
    <message>
        <source>Opens the patron who was looked at before.</source>
        <translation>Öppnar låntagaren som visades dessförinnan.</translation>
    </message>
    <message>
        <source>Opens the same function a second time, to see two things side by side.</source>
        <translation>Öppnar samma funktion en gång till, för att se två saker bredvid varandra.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametrar</translation>
    </message>
    <message>
        <source>Pat&amp;rons</source>
        <translation>&amp;Låntagare</translation>
    </message>
    <message>
        <source>Patron categories with their settings, and everything else kept for each unit.</source>
        <translation>Låntagarkategorier med sina inställningar, och allt annat som hör till en enhet.</translation>
    </message>
    <message>
        <source>Patron details</source>
        <translation>Låntagardetaljer</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>Policy &amp;sheet…</source>
        <translation>Re&amp;gelblad…</translation>
    </message>
    <message>
        <source>Re&amp;gisters</source>
        <translation>Re&amp;gister</translation>
    </message>
    <message>
        <source>Re&amp;newals</source>
        <translation>Om&amp;lån</translation>
    </message>
    <message>
        <source>Reads rules from a CSV or XLSX file into the active window, and shows first what it would change.</source>
        <translation>Läser regler från en CSV- eller XLSX-fil till det aktiva fönstret och visar först vad den skulle ändra.</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Ta bort en rad</translation>
    </message>
    <message>
        <source>Renews one loan, several or all of a patron.</source>
        <translation>Lånar om ett, flera eller alla en låntagares lån.</translation>
    </message>
    <message>
        <source>Reser&amp;vations</source>
        <translation>&amp;Reservationer</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Återlämning</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Markera allt</translation>
    </message>
    <message>
        <source>Shows the whole life of a loan: due date, notices, fees and blocks, also under unsaved rules.</source>
        <translation>Visar hela livet för ett lån: förfallodag, meddelanden, avgifter och spärrar, också under osparade regler.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Logga ut</translation>
    </message>
    <message>
        <source>T&amp;ile</source>
        <translation>&amp;Sida vid sida</translation>
    </message>
    <message>
        <source>Tab of that number or letter</source>
        <translation>Fliken med den siffran eller bokstaven</translation>
    </message>
    <message>
        <source>Takes copies back: fees, who waits for them, where they belong.</source>
        <translation>Tar emot exemplar: avgifter, vem som väntar på dem, var de hör hemma.</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Te&amp;xtstorlek</translation>
    </message>
    <message>
        <source>The lists that everything else chooses from: statuses, categories, types, levels, formats, currencies.</source>
        <translation>Listorna som allt annat väljer ur: statusar, kategorier, typer, nivåer, format, valutor.</translation>
    </message>
    <message>
        <source>The rules of a unit in plain words, for patrons or staff, in Swedish, English or Czech: printed or as a PDF.</source>
        <translation>En enhets regler i klartext, för låntagare eller personal, på svenska, engelska eller tjeckiska: på papper eller som PDF.</translation>
    </message>
    <message>
        <source>The rules of loans, fees, claims and reservations.</source>
        <translation>Reglerna för lån, avgifter, krav och reservationer.</translation>
    </message>
    <message>
        <source>The rules of two units side by side, and copying a unit's rules to others.</source>
        <translation>Två enheters regler sida vid sida, och kopiering av en enhets regler till andra.</translation>
    </message>
    <message>
        <source>Timeline of the marked row</source>
        <translation>Tidslinje för den markerade raden</translation>
    </message>
    <message>
        <source>To the copy field</source>
        <translation>Till exemplarfältet</translation>
    </message>
    <message>
        <source>To the patron field</source>
        <translation>Till låntagarfältet</translation>
    </message>
    <message>
        <source>Unit register</source>
        <translation>Enhetsregister</translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation>F&amp;önster</translation>
    </message>
    <message>
        <source>What a parameter says for every combination of two variables, as a coloured table.</source>
        <translation>Vad en parameter säger för varje kombination av två variabler, som färgad tabell.</translation>
    </message>
    <message>
        <source>What is to be fetched from the shelves, waits to be collected, was not collected, is on its way.</source>
        <translation>Vad som ska hämtas från hyllorna, väntar på att hämtas, inte har hämtats, är på väg.</translation>
    </message>
    <message>
        <source>What runs by itself, when, and what it did.</source>
        <translation>Vad som körs av sig självt, när, och vad det gjorde.</translation>
    </message>
    <message>
        <source>What this window is for, its keys, and what its marks mean.</source>
        <translation>Vad fönstret är till för, dess kortkommandon, och vad dess märken betyder.</translation>
    </message>
    <message>
        <source>What was invoiced and is open, and who is to get a fee invoice.</source>
        <translation>Vad som har fakturerats och är obetalt, och vem som ska få en avgiftsräkning.</translation>
    </message>
    <message>
        <source>Which rule governs in a situation, or for a real patron and copy, and why the others don't.</source>
        <translation>Vilken regel som styr i en situation, eller för en låntagare och ett exemplar, och varför de andra inte gör det.</translation>
    </message>
    <message>
        <source>Who may sign in, and what each role may do.</source>
        <translation>Vem som får logga in och vad varje roll får göra.</translation>
    </message>
    <message>
        <source>Who would get a reminder or an invoice, the run that makes them, and what was made.</source>
        <translation>Vem som skulle få en påminnelse eller räkning, körningen som gör dem, och vad som har gjorts.</translation>
    </message>
    <message>
        <source>Writes what the active window holds into a CSV or XLSX file that Import can read.</source>
        <translation>Skriver det aktiva fönstrets innehåll till en CSV- eller XLSX-fil som Importera kan läsa.</translation>
    </message>
</context>
<context>
    <name>CommonRegisters</name>
    <message>
        <source>(new)</source>
        <translation>(ny)</translation>
    </message>
    <message>
        <source>A status of the library's own does what this built-in one does.</source>
        <translation>En egen status gör det som denna inbyggda gör.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagd</translation>
    </message>
    <message>
        <source>Age classes</source>
        <translation>Åldersklasser</translation>
    </message>
    <message>
        <source>Age groups</source>
        <translation>Åldersgrupper</translation>
    </message>
    <message>
        <source>Age groups and age classes</source>
        <translation>Åldersgrupper och åldersklasser</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Circulation categories</source>
        <translation>Cirkulationskategorier</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Valutor</translation>
    </message>
    <message>
        <source>Currencies and VAT</source>
        <translation>Valutor och moms</translation>
    </message>
    <message>
        <source>Effect as</source>
        <translation>Verkar som</translation>
    </message>
    <message>
        <source>Fee levels</source>
        <translation>Avgiftsnivåer</translation>
    </message>
    <message>
        <source>Fee types</source>
        <translation>Avgiftstyper</translation>
    </message>
    <message>
        <source>Fee types and fee levels</source>
        <translation>Avgiftstyper och nivåer</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Från dag</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Från år</translation>
    </message>
    <message>
        <source>Groups of units</source>
        <translation>Enheternas grupper</translation>
    </message>
    <message>
        <source>Groups, the first its own</source>
        <translation>Grupper, den första är den egna</translation>
    </message>
    <message>
        <source>Holds for what is charged from now on.</source>
        <translation>Gäller det som debiteras från och med nu.</translation>
    </message>
    <message>
        <source>Kind of notice</source>
        <translation>Slag av meddelande</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Lånetyp</translation>
    </message>
    <message>
        <source>Loan types</source>
        <translation>Lånetyper</translation>
    </message>
    <message>
        <source>Media types</source>
        <translation>Medietyper</translation>
    </message>
    <message>
        <source>Message formats</source>
        <translation>Meddelandeformat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Patron categories</source>
        <translation>Låntagarkategorier</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Återställt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>Reservation groups</source>
        <translation>Reservationsgrupper</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Avrundning</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>Statuskoder</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>The group is entered on the birthday of that year.</source>
        <translation>Man kommer in i gruppen på födelsedagen det året.</translation>
    </message>
    <message>
        <source>The level holds from so many days late on; one from day 1 always exists.</source>
        <translation>Nivån gäller från så många dagars försening; en från dag 1 finns alltid.</translation>
    </message>
    <message>
        <source>The smallest amount that can be paid; stays while there are open debts.</source>
        <translation>Det minsta belopp som kan betalas; står kvar så länge det finns öppna skulder.</translation>
    </message>
    <message>
        <source>VAT, per cent</source>
        <translation>Moms, procent</translation>
    </message>
    <message>
        <source>add</source>
        <translation>lägg till</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>ta bort</translation>
    </message>
    <message>
        <source>the standard text</source>
        <translation>standardtexten</translation>
    </message>
</context>
<context>
    <name>CommonRegistersView</name>
    <message numerus="yes">
        <source>%n unsaved field(s)</source>
        <translation>
            <numerusform>%Ln osparat fält</numerusform>
            <numerusform>%Ln osparade fält</numerusform>
        </translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Historik…</translation>
    </message>
    <message>
        <source>Tabs of the common registers</source>
        <translation>De gemensamma registrens flikar</translation>
    </message>
</context>
<context>
    <name>CommonRegistersWindow</name>
    <message numerus="yes">
        <source>%n value(s) saved.</source>
        <translation>
            <numerusform>%Ln värde sparat.</numerusform>
            <numerusform>%Ln värden sparade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Common registers</source>
        <translation>Gemensamma register</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept.</source>
        <translation>Inget sparades; det du skrev finns kvar.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>The registers could not be read.</source>
        <translation>Registren kunde inte läsas.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln skillnad</numerusform>
            <numerusform>%Ln skillnader</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy marked to the right</source>
        <translation>&amp;Kopiera markerat åt höger</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Choose another unit.</source>
        <translation>Välj en annan enhet.</translation>
    </message>
    <message>
        <source>Choose two different units</source>
        <translation>Välj två olika enheter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Compare units</source>
        <translation>Jämför enheter</translation>
    </message>
    <message numerus="yes">
        <source>Copied to %n unit(s).</source>
        <translation>
            <numerusform>Kopierat till %Ln enhet.</numerusform>
            <numerusform>Kopierat till %Ln enheter.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone in the window Unit register.</source>
        <translation>Det kan ångras i fönstret Enhetsregister.</translation>
    </message>
    <message>
        <source>Mark the values to copy first (Ctrl+A marks all).</source>
        <translation>Markera först värdena som ska kopieras (Ctrl+A markerar alla).</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Inga skillnader</translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>Inget är läst än</translation>
    </message>
    <message>
        <source>One unit can't be compared with itself.</source>
        <translation>En enhet kan inte jämföras med sig själv.</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Bara &amp;skillnader</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Settings of {left} and {right}</source>
        <translation>Inställningar för {left} och {right}</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Visa alla värden</translation>
    </message>
    <message>
        <source>Shows first what becomes different at the right unit.</source>
        <translation>Visar först vad som ändras hos den högra enheten.</translation>
    </message>
    <message>
        <source>The comparison is written.</source>
        <translation>Jämförelsen är skriven.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunde inte skrivas.</translation>
    </message>
    <message>
        <source>The same values hold at both units.</source>
        <translation>Samma värden gäller hos båda enheterna.</translation>
    </message>
    <message>
        <source>The units could not be compared.</source>
        <translation>Enheterna kunde inte jämföras.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>{unit} was removed meanwhile.</source>
        <translation>{unit} har tagits bort under tiden.</translation>
    </message>
</context>
<context>
    <name>CompareUnits</name>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>som levererat</translation>
    </message>
    <message>
        <source>{value} (inherited from {unit})</source>
        <translation>{value} (ärvt från {unit})</translation>
    </message>
</context>
<context>
    <name>CompareUnitsBar</name>
    <message>
        <source>The unit is gone.</source>
        <translation>Enheten finns inte längre.</translation>
    </message>
    <message>
        <source>The values of {unit} hold for all; they are changed in the window itself.</source>
        <translation>Värdena för {unit} gäller för alla; de ändras i själva fönstret.</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>&amp;Keep as chosen</source>
        <translation>&amp;Behåll de valda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>Behåll den &amp;andres</translation>
    </message>
    <message>
        <source>Nothing of yours is saved yet. Space chooses field by field which value is kept.</source>
        <translation>Inget av ditt är sparat än. Med mellanslag väljer du, fält för fält, vilket värde som behålls.</translation>
    </message>
    <message>
        <source>The same thing was changed by two</source>
        <translation>Samma sak ändrad av två</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Den andres</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ditt</translation>
    </message>
</context>
<context>
    <name>CopyCalendarDialog</name>
    <message numerus="yes">
        <source>%n closing(s) added</source>
        <translation>
            <numerusform>%Ln stängning tillkommer</numerusform>
            <numerusform>%Ln stängningar tillkommer</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed days of {unit}</source>
        <translation>Stängda dagar på {unit}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy calendar to other units</source>
        <translation>Kopiera kalendern till andra enheter</translation>
    </message>
    <message>
        <source>The units ticked are closed on the same days; what is closed there besides stays closed.</source>
        <translation>De markerade enheterna stängs samma dagar; det som är stängt där dessutom förblir stängt.</translation>
    </message>
    <message>
        <source>There is no other unit that you may change.</source>
        <translation>Det finns ingen annan enhet som du får ändra.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Units to copy to; Space ticks</source>
        <translation>Enheter att kopiera till; mellanslag kryssar</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>not possible: {days} is closed there and overlaps</source>
        <translation>går inte: {days} är stängt där och överlappar</translation>
    </message>
    <message>
        <source>nothing: closed on these days already</source>
        <translation>inget: stängt dessa dagar redan</translation>
    </message>
</context>
<context>
    <name>CopyDetailsWindow</name>
    <message>
        <source>All copies</source>
        <translation>Alla exemplar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Copy information</source>
        <translation>Exemplarinformation</translation>
    </message>
    <message>
        <source>New co&amp;py…</source>
        <translation>Nytt exem&amp;plar…</translation>
    </message>
    <message>
        <source>Nobody waits for this title.</source>
        <translation>Ingen väntar på den här titeln.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Registers another copy of the same title</source>
        <translation>Registrerar ett exemplar till av samma titel</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservationer</translation>
    </message>
    <message>
        <source>The copy could not be read.</source>
        <translation>Exemplaret kunde inte läsas.</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message numerus="yes">
        <source>%n value(s) to copy</source>
        <translation>
            <numerusform>%Ln värde att kopiera</numerusform>
            <numerusform>%Ln värden att kopiera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy to %n unit(s)</source>
        <translation>
            <numerusform>&amp;Kopiera till %Ln enhet</numerusform>
            <numerusform>&amp;Kopiera till %Ln enheter</numerusform>
        </translation>
    </message>
    <message>
        <source>All values of its own</source>
        <translation>Alla egna värden</translation>
    </message>
    <message>
        <source>Also give &amp;back what the source inherits</source>
        <translation>Låt även ärva det som &amp;källan ärver</translation>
    </message>
    <message>
        <source>Copy settings to other units</source>
        <translation>Kopiera inställningar till andra enheter</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopiera till</translation>
    </message>
    <message>
        <source>The source has none of these values of its own.</source>
        <translation>Källan har inget av de här värdena som eget.</translation>
    </message>
    <message>
        <source>The values of this unit are copied; it stays as it is.</source>
        <translation>Den här enhetens värden kopieras; själv förblir den som den är.</translation>
    </message>
    <message>
        <source>There is nothing to copy</source>
        <translation>Det finns inget att kopiera</translation>
    </message>
    <message>
        <source>Tick a unit where something becomes different.</source>
        <translation>Kryssa för en enhet där något ändras.</translation>
    </message>
    <message>
        <source>Tick the units to copy to</source>
        <translation>Kryssa för enheterna att kopiera till</translation>
    </message>
    <message>
        <source>Ticks the units where another value is in force than the one copied.</source>
        <translation>Kryssar för enheterna där ett annat värde gäller än det som kopieras.</translation>
    </message>
    <message>
        <source>Units to copy to; Space ticks</source>
        <translation>Enheter att kopiera till; mellanslag kryssar</translation>
    </message>
    <message>
        <source>Values that the other units have of their own and the source inherits are inherited there too.</source>
        <translation>Värden som de andra enheterna har som egna och källan ärver ärvs då också där.</translation>
    </message>
    <message>
        <source>What becomes different at them is shown here.</source>
        <translation>Här visas vad som ändras på dem.</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>Vad som kopieras</translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message>
        <source>Copies</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Copies of {title}</source>
        <translation>Exemplar av {title}</translation>
    </message>
    <message>
        <source>The copies of the marked title show here.</source>
        <translation>Här visas den markerade titelns exemplar.</translation>
    </message>
    <message>
        <source>The title has no copies.</source>
        <translation>Titeln har inga exemplar.</translation>
    </message>
</context>
<context>
    <name>CopyRules</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%Ln regel</numerusform>
            <numerusform>%Ln regler</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillkommer</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändras</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopiera till</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Skiljer</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnas</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Tas bort</translation>
    </message>
    <message>
        <source>Set for</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>another comment</source>
        <translation>annan kommentar</translation>
    </message>
</context>
<context>
    <name>CopyRulesDialog</name>
    <message numerus="yes">
        <source>&amp;Copy to %n unit(s)</source>
        <translation>
            <numerusform>&amp;Kopiera till %Ln enhet</numerusform>
            <numerusform>&amp;Kopiera till %Ln enheter</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove what the source does not have</source>
        <translation>&amp;Ta bort det som källan inte har</translation>
    </message>
    <message>
        <source>&amp;What is copied</source>
        <translation>&amp;Vad som kopieras</translation>
    </message>
    <message>
        <source>All rules of its own</source>
        <translation>Alla egna regler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Copy rules to other units</source>
        <translation>Kopiera regler till andra enheter</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Det sparas just nu.</translation>
    </message>
    <message>
        <source>Nothing becomes different</source>
        <translation>Ingenting ändras</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Inget kopierades.</translation>
    </message>
    <message>
        <source>Nothing was copied: the rules were changed meanwhile.</source>
        <translation>Inget kopierades: reglerna har ändrats under tiden.</translation>
    </message>
    <message>
        <source>One change, with one entry in the history; it can be undone.</source>
        <translation>En ändring, med en post i historiken; den kan ångras.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Rules of the same parameters that the units have of their own and the source has not are removed.</source>
        <translation>Egna regler som enheterna har för samma parametrar och källan saknar tas bort.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message numerus="yes">
        <source>The parameters of the marked lines (%n)</source>
        <translation>
            <numerusform>Parametrarna på de markerade raderna (%Ln)</numerusform>
            <numerusform>Parametrarna på de markerade raderna (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>Reglerna kunde inte läsas.</translation>
    </message>
    <message>
        <source>The source has no such rules of its own.</source>
        <translation>Källan har inga sådana egna regler.</translation>
    </message>
    <message>
        <source>The units ticked have these rules already.</source>
        <translation>De ikryssade enheterna har redan dessa regler.</translation>
    </message>
    <message>
        <source>There is nothing to copy</source>
        <translation>Det finns inget att kopiera</translation>
    </message>
    <message>
        <source>Tick a unit where something becomes different.</source>
        <translation>Kryssa för en enhet där något ändras.</translation>
    </message>
    <message>
        <source>Tick the units to copy to</source>
        <translation>Kryssa för enheterna att kopiera till</translation>
    </message>
    <message>
        <source>Units to copy to; Space ticks</source>
        <translation>Enheter att kopiera till; mellanslag kryssar</translation>
    </message>
    <message>
        <source>What becomes different</source>
        <translation>Det som blir annorlunda</translation>
    </message>
    <message>
        <source>What becomes different at them is shown here.</source>
        <translation>Här visas vad som ändras på dem.</translation>
    </message>
    <message>
        <source>What is shown is how it is now.</source>
        <translation>Det som visas är hur det är nu.</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {removed} removed, {left_out} left out; all of it or nothing.</source>
        <translation>{added} tillkommer, {changed} ändras, {removed} tas bort, {left_out} utelämnas; allt eller inget.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Co&amp;mpare units…</source>
        <translation>Jä&amp;mför enheter…</translation>
    </message>
    <message>
        <source>Co&amp;py settings to other units…</source>
        <translation>Ko&amp;piera inställningar till andra enheter…</translation>
    </message>
    <message>
        <source>Gives other units this unit's own values, after showing what that changes.</source>
        <translation>Ger andra enheter den här enhetens egna värden, och visar först vad som ändras.</translation>
    </message>
    <message>
        <source>Shows the settings of two units side by side.</source>
        <translation>Visar två enheters inställningar sida vid sida.</translation>
    </message>
    <message>
        <source>What is typed here is not saved yet: save or drop it first.</source>
        <translation>Det som skrivits här är inte sparat än: spara eller släng det först.</translation>
    </message>
</context>
<context>
    <name>CopyingCalendar</name>
    <message>
        <source>The closed days are copied.</source>
        <translation>De stängda dagarna är kopierade.</translation>
    </message>
    <message>
        <source>What is closed at the other units besides stays closed.</source>
        <translation>Det som är stängt på de andra enheterna dessutom förblir stängt.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>&amp;Technical detail</source>
        <translation>&amp;Teknisk information</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;piera</translation>
    </message>
    <message>
        <source>Copies the technical detail, to be pasted into a letter.</source>
        <translation>Kopierar den tekniska informationen, att klistra in i ett brev.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Något gick fel</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Något gick fel i programmet</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Teknisk information</translation>
    </message>
    <message>
        <source>What was saved before is safe. What you were just doing may not have been carried out: look before you do it again.</source>
        <translation>Det som sparats tidigare är i säkerhet. Det du just höll på med kan ha blivit ogjort: titta efter innan du gör det igen.</translation>
    </message>
    <message>
        <source>Whoever looks after Lånedisk can use the technical detail. It holds no data of patrons.</source>
        <translation>Den som sköter Lånedisk har nytta av den tekniska informationen. Den innehåller inga uppgifter om låntagare.</translation>
    </message>
</context>
<context>
    <name>DataTab</name>
    <message>
        <source>&amp;Don't save</source>
        <translation>Spara &amp;inte</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept here.</source>
        <translation>Inget sparades; det du skrivit finns kvar här.</translation>
    </message>
    <message>
        <source>Save or cancel the section that is being edited first.</source>
        <translation>Spara eller avbryt först den sektion som ändras.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>Somebody else changed this. A click takes the mark away.</source>
        <translation>Någon annan har ändrat detta. Ett klick tar bort märket.</translation>
    </message>
    <message>
        <source>The account was removed meanwhile.</source>
        <translation>Kontot har under tiden tagits bort.</translation>
    </message>
    <message>
        <source>What you type here is kept; saving shows both where the same field was changed.</source>
        <translation>Det du skriver här finns kvar; när du sparar visas båda, där samma fält har ändrats.</translation>
    </message>
    <message>
        <source>What you typed in {section} is not saved.</source>
        <translation>Det du skrivit i {section} är inte sparat.</translation>
    </message>
    <message>
        <source>changed elsewhere</source>
        <translation>ändrat på annat håll</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>DebtActs</name>
    <message>
        <source>&amp;Add debt…</source>
        <translation>&amp;Lägg till skuld…</translation>
    </message>
    <message>
        <source>&amp;Pay…</source>
        <translation>&amp;Betala…</translation>
    </message>
    <message>
        <source>&amp;Refund…</source>
        <translation>Åte&amp;rbetala…</translation>
    </message>
    <message>
        <source>A debt by hand: kind, amount, comment.</source>
        <translation>En skuld för hand: typ, belopp, kommentar.</translation>
    </message>
    <message>
        <source>Everything, what is marked, or a part.</source>
        <translation>Allt, det markerade eller en del.</translation>
    </message>
    <message>
        <source>Mark one debt only.</source>
        <translation>Markera bara en skuld.</translation>
    </message>
    <message>
        <source>Nothing is open of the marked debt.</source>
        <translation>Inget är öppet av den markerade skulden.</translation>
    </message>
    <message>
        <source>Nothing is owed any more.</source>
        <translation>Ingen skuld finns längre.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Ingen skuld finns.</translation>
    </message>
    <message>
        <source>Nothing is to be refunded of the marked debt.</source>
        <translation>Inget ska återbetalas av den markerade skulden.</translation>
    </message>
    <message>
        <source>Paymen&amp;ts…</source>
        <translation>Betalnin&amp;gar…</translation>
    </message>
    <message>
        <source>Pays back what was paid for a copy that came back.</source>
        <translation>Betalar tillbaka det som betalats för ett exemplar som kom tillbaka.</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Ta bort…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Kvitto…</translation>
    </message>
    <message>
        <source>Removes what is open of it, with a comment.</source>
        <translation>Tar bort det som är öppet av den, med en kommentar.</translation>
    </message>
    <message>
        <source>{amount} is owed no longer</source>
        <translation>{amount} är inte längre en skuld</translation>
    </message>
    <message>
        <source>{amount} is still owed.</source>
        <translation>{amount} återstår.</translation>
    </message>
    <message>
        <source>{amount} was paid</source>
        <translation>{amount} betalades</translation>
    </message>
    <message>
        <source>{amount} was refunded</source>
        <translation>{amount} återbetalades</translation>
    </message>
</context>
<context>
    <name>DebtsTab</name>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>%Ln skuld</numerusform>
            <numerusform>%Ln skulder</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Streckkod</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Skulder</translation>
    </message>
    <message>
        <source>Fees show here as soon as they arise.</source>
        <translation>Avgifter visas här så snart de uppstår.</translation>
    </message>
    <message>
        <source>Filter debts</source>
        <translation>Filtrera skulder</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Open part</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>Betala…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ställe</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Återbetala…</translation>
    </message>
    <message>
        <source>Removed {day}: {comment}</source>
        <translation>Borttagen {day}: {comment}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Sho&amp;w paid and removed</source>
        <translation>&amp;Visa betalda och borttagna</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Tick Show paid and removed to see earlier debts.</source>
        <translation>Kryssa i Visa betalda och borttagna för att se tidigare skulder.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betald</translation>
    </message>
    <message>
        <source>paid in part</source>
        <translation>delvis betald</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>återbetald</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>borttagen</translation>
    </message>
    <message>
        <source>to be refunded: {amount}</source>
        <translation>att återbetala: {amount}</translation>
    </message>
    <message>
        <source>{name} owes nothing.</source>
        <translation>{name} har inga skulder.</translation>
    </message>
</context>
<context>
    <name>DecisionPane</name>
    <message>
        <source>&amp;Add rule here…</source>
        <translation>&amp;Lägg till regel här…</translation>
    </message>
    <message>
        <source>Begins a rule for just this cell, in Circulation parameters (Ins)</source>
        <translation>Börjar en regel för just den här rutan, i Cirkulationsparametrar (Ins)</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>&amp;Förklara…</translation>
    </message>
    <message>
        <source>Everything that holds in this situation, and why (Ctrl+E).</source>
        <translation>Allt som gäller i den här situationen, och varför (Ctrl+E).</translation>
    </message>
    <message>
        <source>Goes before</source>
        <translation>Går före</translation>
    </message>
    <message>
        <source>Governing rule</source>
        <translation>Styrande regel</translation>
    </message>
    <message>
        <source>Mark a cell to see its rule.</source>
        <translation>Markera en ruta för att se dess regel.</translation>
    </message>
    <message>
        <source>No rule governs here.</source>
        <translation>Ingen regel styr här.</translation>
    </message>
    <message>
        <source>Show &amp;rule</source>
        <translation>Visa &amp;regel</translation>
    </message>
    <message>
        <source>Shows it in Circulation parameters (Enter).</source>
        <translation>Visar den i Cirkulationsparametrar (Enter).</translation>
    </message>
    <message numerus="yes">
        <source>and %n more rule(s)</source>
        <translation>
            <numerusform>och %Ln regel till</numerusform>
            <numerusform>och %Ln regler till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepartmentsTab</name>
    <message>
        <source>Departments</source>
        <translation>Avdelningar</translation>
    </message>
    <message>
        <source>Departments belong to units; choose a unit on top.</source>
        <translation>Avdelningar hör till enheter; välj en enhet överst.</translation>
    </message>
    <message>
        <source>Mark a department first.</source>
        <translation>Markera en avdelning först.</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Placeringar</translation>
    </message>
    <message>
        <source>Placements of {department}</source>
        <translation>Placeringar i {department}</translation>
    </message>
    <message>
        <source>The department goes at saving.</source>
        <translation>Avdelningen försvinner när du sparar.</translation>
    </message>
    <message>
        <source>The department has no placements.</source>
        <translation>Avdelningen har inga placeringar.</translation>
    </message>
    <message>
        <source>The unit has no departments.</source>
        <translation>Enheten har inga avdelningar.</translation>
    </message>
</context>
<context>
    <name>DeskRow</name>
    <message>
        <source>(and {count} more)</source>
        <translation>(och {count} till)</translation>
    </message>
    <message>
        <source>It is to be sent to {unit}.</source>
        <translation>Det ska skickas till {unit}.</translation>
    </message>
    <message>
        <source>Kept for {patron}, {pickup}, until {day}.</source>
        <translation>Hålls för {patron}, {pickup}, till {day}.</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kort</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>nekat</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>lagt åt sidan</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>att bekräfta</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ångrat</translation>
    </message>
    <message>
        <source>waiting …</source>
        <translation>väntar …</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message numerus="yes">
        <source>%n row(s) wait and go on by themselves.</source>
        <translation>
            <numerusform>%Ln rad väntar och fortsätter av sig själv.</numerusform>
            <numerusform>%Ln rader väntar och fortsätter av sig själva.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Försök igen</translation>
    </message>
    <message>
        <source>&amp;Undo last</source>
        <translation>Ån&amp;gra senaste</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Streckkod</translation>
    </message>
    <message>
        <source>Every decision for this patron and copy, with the rules that lost and why.</source>
        <translation>Varje beslut för låntagaren och exemplaret, med reglerna som förlorade och varför.</translation>
    </message>
    <message>
        <source>Leaves it as it is, and goes on to the next one refused.</source>
        <translation>Lämnar det som det är, och går till nästa som nekats.</translation>
    </message>
    <message>
        <source>Set as&amp;ide</source>
        <translation>Lägg åt &amp;sidan</translation>
    </message>
    <message>
        <source>Takes back what was done last at this circulation point, after a question (Ctrl+Z).</source>
        <translation>Tar tillbaka det som gjordes senast på detta cirkulationsställe, efter en fråga (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>DetailsChecked</name>
    <message>
        <source>&amp;Details checked</source>
        <translation>&amp;Uppgifter kontrollerade</translation>
    </message>
    <message>
        <source>The message that an age limit was reached goes, with its signal</source>
        <translation>Meddelandet om att en åldersgräns har nåtts försvinner, med sin signal</translation>
    </message>
    <message>
        <source>This was not saved.</source>
        <translation>Detta sparades inte.</translation>
    </message>
</context>
<context>
    <name>DetailsHeader</name>
    <message>
        <source>All blocks ({count})</source>
        <translation>Alla spärrar ({count})</translation>
    </message>
    <message>
        <source>See notes ({count})</source>
        <translation>Se anteckningar ({count})</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>född {day}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>giltigt t.o.m. {day}</translation>
    </message>
    <message>
        <source>{born} ({years} years)</source>
        <translation>{born} ({years} år)</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>0 days: due as soon as the step before it</source>
        <translation>0 dagar: kommer så snart steget före har skickats</translation>
    </message>
    <message>
        <source>1 Admin can't be removed.</source>
        <translation>1 Admin kan inte tas bort.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>En PIN-kod har {shortest} till {longest} siffror.</translation>
    </message>
    <message>
        <source>A barcode must be given.</source>
        <translation>En streckkod måste anges.</translation>
    </message>
    <message>
        <source>A card must be given.</source>
        <translation>Ett kort måste anges.</translation>
    </message>
    <message>
        <source>A card number must be given.</source>
        <translation>Ett kortnummer måste anges.</translation>
    </message>
    <message>
        <source>A code must be given.</source>
        <translation>En kod måste anges.</translation>
    </message>
    <message>
        <source>A code stays as it is: files and rules name things by it.</source>
        <translation>En kod förblir som den är: filer och regler anger saker med den.</translation>
    </message>
    <message>
        <source>A comment has at most {count} characters.</source>
        <translation>En kommentar har högst {count} tecken.</translation>
    </message>
    <message>
        <source>A comment must be given.</source>
        <translation>En kommentar måste anges.</translation>
    </message>
    <message>
        <source>A copy is on the shelf, and what is there may not be reserved.</source>
        <translation>Ett exemplar står på hyllan, och det som finns där får inte reserveras.</translation>
    </message>
    <message>
        <source>A day that every month has is between 1 and 28.</source>
        <translation>En dag som varje månad har är mellan 1 och 28.</translation>
    </message>
    <message>
        <source>A debt that was chosen is not open any more.</source>
        <translation>En skuld som valdes är inte öppen längre.</translation>
    </message>
    <message>
        <source>A department can be chosen only in rules of its own unit or of that unit's circulation points.</source>
        <translation>En avdelning kan väljas bara i regler för sin egen enhet eller dess cirkulationsställen.</translation>
    </message>
    <message>
        <source>A department needs the code of its unit.</source>
        <translation>En avdelning behöver enhetens kod.</translation>
    </message>
    <message>
        <source>A department or placement that you changed does not exist any more.</source>
        <translation>En avdelning eller placering som du har ändrat finns inte längre.</translation>
    </message>
    <message>
        <source>A due date can't be more than ten years away.</source>
        <translation>En förfallodag kan inte ligga mer än tio år bort.</translation>
    </message>
    <message>
        <source>A due date can't be set before today, {day}.</source>
        <translation>En förfallodag kan inte sättas före i dag, {day}.</translation>
    </message>
    <message>
        <source>A group stands in the list of a unit once.</source>
        <translation>En grupp står en gång i en enhets lista.</translation>
    </message>
    <message>
        <source>A last name must be given; a single name stands there.</source>
        <translation>Ett efternamn måste anges; ett ensamt namn står där.</translation>
    </message>
    <message>
        <source>A library on PostgreSQL is made once with the URL of a superuser of the server; everything after that needs none.</source>
        <translation>Ett bibliotek på PostgreSQL skapas en gång med adressen för en superanvändare i servern; därefter behövs ingen.</translation>
    </message>
    <message>
        <source>A loan is made at a unit or one of its circulation points.</source>
        <translation>Ett lån görs vid en enhet eller ett av dess cirkulationsställen.</translation>
    </message>
    <message>
        <source>A login name has at most {count} bytes.</source>
        <translation>Ett användarnamn har högst {count} byte.</translation>
    </message>
    <message>
        <source>A login name needs letters, without blanks round it or control characters in it.</source>
        <translation>Ett användarnamn behöver bokstäver, utan blanksteg runt om eller styrtecken.</translation>
    </message>
    <message>
        <source>A message of the system goes with its cause: this one when a new address is entered.</source>
        <translation>Ett systemmeddelande försvinner med sin orsak: det här när en ny adress anges.</translation>
    </message>
    <message>
        <source>A name must be given.</source>
        <translation>Ett namn måste anges.</translation>
    </message>
    <message>
        <source>A parent organisation must be chosen.</source>
        <translation>En överordnad organisation måste väljas.</translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation>Ett lösenord har minst {count} tecken.</translation>
    </message>
    <message>
        <source>A password holds no control characters.</source>
        <translation>Ett lösenord innehåller inga styrtecken.</translation>
    </message>
    <message>
        <source>A password is sent over an encrypted line only: choose STARTTLS or TLS, or no user name.</source>
        <translation>Ett lösenord skickas bara över en krypterad förbindelse: välj STARTTLS eller TLS, eller inget användarnamn.</translation>
    </message>
    <message>
        <source>A patron category must be given.</source>
        <translation>En låntagarkategori måste anges.</translation>
    </message>
    <message>
        <source>A pre-notice of 0 days is never sent</source>
        <translation>En förvarning med 0 dagar skickas aldrig</translation>
    </message>
    <message>
        <source>A price is 0 or more.</source>
        <translation>Ett pris är 0 eller mer.</translation>
    </message>
    <message>
        <source>A profile holds no password; take {name} out of it.</source>
        <translation>En profil innehåller inget lösenord; ta bort {name} ur den.</translation>
    </message>
    <message>
        <source>A reason must be given.</source>
        <translation>En anledning måste anges.</translation>
    </message>
    <message>
        <source>A reminder is named by its step and its loan type, both.</source>
        <translation>En påminnelse anges med både steg och lånetyp.</translation>
    </message>
    <message>
        <source>A rule for the same combination and period exists already at {organisation}; change that one.</source>
        <translation>Det finns redan en regel för samma kombination och period på {organisation}; ändra den.</translation>
    </message>
    <message>
        <source>A rule with exactly this combination and period is there already.</source>
        <translation>En regel med just denna kombination och period finns redan.</translation>
    </message>
    <message>
        <source>A run is of today or of a day before it.</source>
        <translation>En körning gäller i dag eller en tidigare dag.</translation>
    </message>
    <message>
        <source>A shelf has at most {count} characters.</source>
        <translation>En hylla har högst {count} tecken.</translation>
    </message>
    <message>
        <source>A subject is one line.</source>
        <translation>Ett ämne är en rad.</translation>
    </message>
    <message>
        <source>A subject must be given.</source>
        <translation>Ett ämne måste anges.</translation>
    </message>
    <message>
        <source>A text here has at most {count} characters.</source>
        <translation>En text här har högst {count} tecken.</translation>
    </message>
    <message>
        <source>A text must be given.</source>
        <translation>En text måste anges.</translation>
    </message>
    <message>
        <source>A time is between 00:00 and 23:59.</source>
        <translation>En tid är mellan 00:00 och 23:59.</translation>
    </message>
    <message>
        <source>A title must be given.</source>
        <translation>En titel måste anges.</translation>
    </message>
    <message>
        <source>A unit can't be moved to another account organisation.</source>
        <translation>En enhet kan inte flyttas till en annan kontoorganisation.</translation>
    </message>
    <message>
        <source>A unit can't be placed beneath itself.</source>
        <translation>En enhet kan inte placeras under sig själv.</translation>
    </message>
    <message>
        <source>A unit has exactly one standard category.</source>
        <translation>En enhet har exakt en standardkategori.</translation>
    </message>
    <message>
        <source>A unit must be chosen.</source>
        <translation>En enhet måste väljas.</translation>
    </message>
    <message>
        <source>A value must be given; 0 is a value.</source>
        <translation>Ett värde måste anges; 0 är ett värde.</translation>
    </message>
    <message>
        <source>A weekday is between 0 (Monday) and 6 (Sunday).</source>
        <translation>En veckodag är mellan 0 (måndag) och 6 (söndag).</translation>
    </message>
    <message>
        <source>Account valid for</source>
        <translation>Kontot gäller</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Vuxen</translation>
    </message>
    <message>
        <source>Adults are blocked by any debt at all.</source>
        <translation>Vuxna spärras vid minsta skuld.</translation>
    </message>
    <message>
        <source>Adults are blocked when their debt reaches {amount}.</source>
        <translation>Vuxna spärras när skulden når {amount}.</translation>
    </message>
    <message>
        <source>Adults are not blocked because of debts.</source>
        <translation>Vuxna spärras inte för skulder.</translation>
    </message>
    <message>
        <source>After {time}: counts as the next day</source>
        <translation>Efter {time}: räknas som nästa dag</translation>
    </message>
    <message>
        <source>Age limit</source>
        <translation>Åldersgräns</translation>
    </message>
    <message>
        <source>Allow booking</source>
        <translation>Tillåt bokning</translation>
    </message>
    <message>
        <source>Allow long loans</source>
        <translation>Tillåt långlån</translation>
    </message>
    <message>
        <source>Allow reservation of what is already on loan</source>
        <translation>Tillåt reservation på redan utlånat</translation>
    </message>
    <message>
        <source>Allow several reservations</source>
        <translation>Tillåt flera reservationer</translation>
    </message>
    <message>
        <source>Already charged for this delay</source>
        <translation>Redan debiterat för denna försening</translation>
    </message>
    <message>
        <source>Already due {day}; a renewal never makes it earlier</source>
        <translation>Har redan förfallodag {day}; ett omlån gör den aldrig tidigare</translation>
    </message>
    <message>
        <source>An SMS has no subject.</source>
        <translation>Ett SMS har inget ämne.</translation>
    </message>
    <message>
        <source>An XLSX file can't keep this text: {text}. Write a CSV file instead.</source>
        <translation>En XLSX-fil kan inte bevara den här texten: {text}. Skriv en CSV-fil i stället.</translation>
    </message>
    <message>
        <source>An amount can be at most {most}.</source>
        <translation>Ett belopp kan vara högst {most}.</translation>
    </message>
    <message>
        <source>An amount can't be below 0.</source>
        <translation>Ett belopp kan inte vara mindre än 0.</translation>
    </message>
    <message>
        <source>An entry that you changed does not exist any more.</source>
        <translation>En post som du har ändrat finns inte längre.</translation>
    </message>
    <message>
        <source>An error in the program stopped it.</source>
        <translation>Det stoppades av ett fel i programmet.</translation>
    </message>
    <message>
        <source>An invoice blocks until its copies are returned or paid.</source>
        <translation>En räkning spärrar tills exemplaren är återlämnade eller betalda.</translation>
    </message>
    <message>
        <source>An own loan period is a number from 1 to {most} with its unit.</source>
        <translation>En egen lånetid är ett tal från 1 till {most} med sin enhet.</translation>
    </message>
    <message>
        <source>Another account has this card number already.</source>
        <translation>Ett annat konto har redan detta kortnummer.</translation>
    </message>
    <message>
        <source>Another copy has this barcode already.</source>
        <translation>Ett annat exemplar har redan denna streckkod.</translation>
    </message>
    <message>
        <source>Another due date needs a reason.</source>
        <translation>En annan förfallodag kräver en orsak.</translation>
    </message>
    <message>
        <source>Another entry has its code by now.</source>
        <translation>En annan post har koden numera.</translation>
    </message>
    <message>
        <source>Another patron category or rule</source>
        <translation>Annan låntagarkategori eller regel</translation>
    </message>
    <message>
        <source>Another program has renewed the library's file meanwhile. Nothing of this was saved; please try again.</source>
        <translation>Ett annat program har förnyat bibliotekets fil under tiden. Inget av detta har sparats; försök igen.</translation>
    </message>
    <message>
        <source>Another rule for this status</source>
        <translation>En annan regel för denna status</translation>
    </message>
    <message>
        <source>Another status of the copy</source>
        <translation>En annan status på exemplaret</translation>
    </message>
    <message>
        <source>Ask at the desk</source>
        <translation>Fråga vid lånedisken</translation>
    </message>
    <message>
        <source>Ask for initials</source>
        <translation>Fråga efter signatur</translation>
    </message>
    <message>
        <source>At most {cap} per copy from day {from_day}</source>
        <translation>Högst {cap} per exemplar från dag {from_day}</translation>
    </message>
    <message>
        <source>At most {cap} per occasion from day {from_day}</source>
        <translation>Högst {cap} per tillfälle från dag {from_day}</translation>
    </message>
    <message>
        <source>At most {cap} per occasion from day {from_day}, of it already charged: {charged}</source>
        <translation>Högst {cap} per tillfälle från dag {from_day}, varav redan debiterat: {charged}</translation>
    </message>
    <message>
        <source>At most {most} patrons can be changed at once; choose fewer by the filters.</source>
        <translation>Högst {most} låntagare kan ändras på en gång; välj färre med filtren.</translation>
    </message>
    <message>
        <source>Autoblock limit</source>
        <translation>Autospärrgräns</translation>
    </message>
    <message>
        <source>Automatic fees have no ceiling.</source>
        <translation>Automatiska avgifter har inget tak.</translation>
    </message>
    <message>
        <source>Automatic fees stop at {adult} for adults and {junior} for juniors.</source>
        <translation>Automatiska avgifter stannar vid {adult} för vuxna och {junior} för juniorer.</translation>
    </message>
    <message>
        <source>Automatic fees stop at {amount} for adults and have no ceiling for juniors.</source>
        <translation>Automatiska avgifter stannar vid {amount} för vuxna och har inget tak för juniorer.</translation>
    </message>
    <message>
        <source>Automatic fees stop at {amount} for juniors and have no ceiling for adults.</source>
        <translation>Automatiska avgifter stannar vid {amount} för juniorer och har inget tak för vuxna.</translation>
    </message>
    <message>
        <source>Automatic fees stop at {amount}.</source>
        <translation>Automatiska avgifter stannar vid {amount}.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tillgänglig</translation>
    </message>
    <message>
        <source>Beyond the max number of reminders</source>
        <translation>Över max antal påminnelser</translation>
    </message>
    <message>
        <source>Block after number of reminders</source>
        <translation>Spärr antal påminnelser</translation>
    </message>
    <message>
        <source>Block at invoice</source>
        <translation>Spärr vid räkning</translation>
    </message>
    <message>
        <source>Block message: {text}</source>
        <translation>Spärrmeddelande: {text}</translation>
    </message>
    <message>
        <source>Blocked by hand: {text}</source>
        <translation>Spärrad för hand: {text}</translation>
    </message>
    <message>
        <source>Blocked no longer: {cause}</source>
        <translation>Spärren upphör: {cause}</translation>
    </message>
    <message>
        <source>Blocked: {cause}</source>
        <translation>Spärr: {cause}</translation>
    </message>
    <message>
        <source>Calculated debt</source>
        <translation>Beräknad skuld finns</translation>
    </message>
    <message>
        <source>Charged when it was marked lost: no further overdue fee</source>
        <translation>Debiterad när exemplaret markerades som förlorat: ingen ytterligare övertidsavgift</translation>
    </message>
    <message>
        <source>Charged with the invoice: no further overdue fee</source>
        <translation>Debiterad med räkningen: ingen ytterligare övertidsavgift</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Choose a unit to copy to.</source>
        <translation>Välj en enhet att kopiera till.</translation>
    </message>
    <message>
        <source>Choose two different units to compare.</source>
        <translation>Välj två olika enheter att jämföra.</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Claimed returned</source>
        <translation>Påstås återlämnat</translation>
    </message>
    <message>
        <source>Closing lines</source>
        <translation>Avslutande rader</translation>
    </message>
    <message>
        <source>Comes where an earlier step is not used</source>
        <translation>Kommer där ett tidigare steg inte används</translation>
    </message>
    <message>
        <source>Consent can't have been asked for after today.</source>
        <translation>Samtycke kan inte ha efterfrågats efter i dag.</translation>
    </message>
    <message>
        <source>Consent to loan history is yes, no or not asked.</source>
        <translation>Samtycke till lånehistorik är ja, nej eller ej tillfrågad.</translation>
    </message>
    <message>
        <source>Consent was asked for on {day}, and there is no answer yet.</source>
        <translation>Samtycke begärdes {day} och har inte besvarats än.</translation>
    </message>
    <message>
        <source>Current loans: {count} ({which}).</source>
        <translation>Aktuella lån: {count} ({which}).</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Skadat</translation>
    </message>
    <message>
        <source>Day of the loan</source>
        <translation>Lånedagen</translation>
    </message>
    <message>
        <source>Day of the return</source>
        <translation>Återlämningsdagen</translation>
    </message>
    <message>
        <source>Days late: {days}, from {due} to {until}</source>
        <translation>Försenade dagar: {days}, från {due} till {until}</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Due date not after expiry</source>
        <translation>Förfallodag ej efter giltighetstid</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Enter a new address</source>
        <translation>Ange en ny adress</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>Ange svaret</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>Fee invoice</source>
        <translation>Avgiftsräkning</translation>
    </message>
    <message>
        <source>Fetch it from the shelf</source>
        <translation>Hämta det på hyllan</translation>
    </message>
    <message>
        <source>For all it would move the due dates of {organisations} too, where you have no role.</source>
        <translation>För alla skulle det flytta även förfallodagar hos {organisations}, där du inte har någon roll.</translation>
    </message>
    <message>
        <source>Give an amount above 0.</source>
        <translation>Ange ett belopp över 0.</translation>
    </message>
    <message>
        <source>Give an amount, or tick No max fee.</source>
        <translation>Ange ett belopp, eller kryssa i Ingen maxavgift.</translation>
    </message>
    <message>
        <source>Give both times, or tick that it is closed.</source>
        <translation>Ange båda tiderna, eller kryssa för att det är stängt.</translation>
    </message>
    <message>
        <source>Grace period in days: {days}, exceeded: the fee counts from the due date</source>
        <translation>Respittid i dagar: {days}, överskriden: avgiften räknas från förfallodagen</translation>
    </message>
    <message>
        <source>Grace period in days: {days}, not exceeded: no fee</source>
        <translation>Respittid i dagar: {days}, inte överskriden: ingen avgift</translation>
    </message>
    <message>
        <source>Handling fee</source>
        <translation>Exp. avgift</translation>
    </message>
    <message>
        <source>Hide name</source>
        <translation>Dölj namn</translation>
    </message>
    <message>
        <source>Higher of the two</source>
        <translation>Schablonpris om högre än exemplarpris</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>På lagning</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Under transport</translation>
    </message>
    <message>
        <source>Initials must be given.</source>
        <translation>Signatur måste anges.</translation>
    </message>
    <message>
        <source>Interlibrary loan</source>
        <translation>Fjärrlån</translation>
    </message>
    <message>
        <source>Invalid-address fee</source>
        <translation>Avgift för ogiltig adress</translation>
    </message>
    <message>
        <source>Invalid-address fee: {value}</source>
        <translation>Avgift för ogiltig adress: {value}</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Räkning</translation>
    </message>
    <message>
        <source>Invoice {number} is known at {organisations}; say which by --at.</source>
        <translation>Räkning {number} finns hos {organisations}; ange vilken med --at.</translation>
    </message>
    <message>
        <source>Invoice, to be paid by {day}</source>
        <translation>Räkning, betalas senast {day}</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Räkning</translation>
    </message>
    <message>
        <source>It can't be undone: a debt that it paid was removed since.</source>
        <translation>Det kan inte ångras: en skuld som den betalade har tagits bort sedan dess.</translation>
    </message>
    <message>
        <source>It can't be undone: the copy was lent again.</source>
        <translation>Det kan inte ångras: exemplaret har lånats ut igen.</translation>
    </message>
    <message>
        <source>It can't be undone: the invoice was marked as paid since.</source>
        <translation>Det kan inte ångras: räkningen har markerats som betald sedan dess.</translation>
    </message>
    <message>
        <source>It can't be undone: the loan was changed since.</source>
        <translation>Det kan inte ångras: lånet har ändrats sedan dess.</translation>
    </message>
    <message>
        <source>It can't be undone: what it cost has been paid since. Undo the payment first.</source>
        <translation>Det kan inte ångras: det som det kostade har betalats sedan dess. Ångra betalningen först.</translation>
    </message>
    <message>
        <source>It can't be undone: what it gave back has been refunded since.</source>
        <translation>Det kan inte ångras: det som den gav tillbaka har återbetalats sedan dess.</translation>
    </message>
    <message>
        <source>It can't be undone: whose it was is not kept any longer.</source>
        <translation>Det kan inte ångras: vems det var sparas inte längre.</translation>
    </message>
    <message>
        <source>It closes at {closes}, which is not after it opens at {opens}.</source>
        <translation>Det stänger {closes}, och det är inte efter att det öppnar {opens}.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Den slutar innan den börjar.</translation>
    </message>
    <message>
        <source>It has {count} characters; {longest} is the most.</source>
        <translation>Texten har {count} tecken; högst {longest} går.</translation>
    </message>
    <message>
        <source>It holds signs that can't be seen.</source>
        <translation>Det innehåller tecken som inte syns.</translation>
    </message>
    <message>
        <source>It is as it was then already.</source>
        <translation>Det är redan som det var då.</translation>
    </message>
    <message>
        <source>It is not in use any more.</source>
        <translation>Den används inte längre.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Det finns inte längre.</translation>
    </message>
    <message>
        <source>It is saved, but the standby server has not confirmed it: if the server is lost just now, it may be lost with it.</source>
        <translation>Det är sparat, men reservservern har inte bekräftat det: går servern förlorad just nu kan det gå förlorat med den.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Det är redan så.</translation>
    </message>
    <message>
        <source>It may not be reserved (Reservation control).</source>
        <translation>Det får inte reserveras (Reservationsstyrning).</translation>
    </message>
    <message>
        <source>It must be chosen what the rule is for: {selector}.</source>
        <translation>Det måste väljas vad regeln gäller: {selector}.</translation>
    </message>
    <message>
        <source>It refers to something that is gone, or something else still refers to it.</source>
        <translation>Det hänvisar till något som är borta, eller så hänvisar något annat ännu till det.</translation>
    </message>
    <message>
        <source>It took the database too long and was given up. Nothing of this was saved.</source>
        <translation>Det tog för lång tid för databasen och avbröts. Inget av detta sparades.</translation>
    </message>
    <message>
        <source>It waits in the queue no longer.</source>
        <translation>Den väntar inte längre i kön.</translation>
    </message>
    <message>
        <source>It was interrupted. What it had done by then is kept, and the next run goes on.</source>
        <translation>Det avbröts. Det som hann göras är sparat, och nästa körning fortsätter.</translation>
    </message>
    <message>
        <source>It was not there yet.</source>
        <translation>Den fanns inte ännu.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing of it was saved.</source>
        <translation>Det avbröts. Inget av det sparades.</translation>
    </message>
    <message>
        <source>It was stopped. What it had done by then is kept, and the next run goes on.</source>
        <translation>Det stoppades. Det som hann göras är sparat, och nästa körning fortsätter.</translation>
    </message>
    <message>
        <source>Junior age limit</source>
        <translation>Åldersgräns för junior</translation>
    </message>
    <message>
        <source>Juniors are blocked by any debt at all.</source>
        <translation>Juniorer spärras vid minsta skuld.</translation>
    </message>
    <message>
        <source>Juniors are blocked when their debt reaches {amount}.</source>
        <translation>Juniorer spärras när skulden når {amount}.</translation>
    </message>
    <message>
        <source>Juniors are not blocked because of debts.</source>
        <translation>Juniorer spärras inte för skulder.</translation>
    </message>
    <message>
        <source>Lend it, or remove the reservation</source>
        <translation>Låna ut, eller ta bort reservationen</translation>
    </message>
    <message>
        <source>Lent, due {day}</source>
        <translation>Utlånat, förfaller {day}</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>Bibliotekarie</translation>
    </message>
    <message>
        <source>Loan of another account organisation</source>
        <translation>Lån, annan kontoorganisation</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Långlån</translation>
    </message>
    <message>
        <source>Look over the patron data</source>
        <translation>Se över låntagaruppgifterna</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Förkommet</translation>
    </message>
    <message>
        <source>Lower of the two</source>
        <translation>Schablonpris om lägre än exemplarpris</translation>
    </message>
    <message>
        <source>Lånedisk failed; what happened is in its log. What it had done by then is kept, and the next run goes on.</source>
        <translation>Lånedisk misslyckades; vad som hände står i programmets logg. Det som hann göras är sparat, och nästa körning fortsätter.</translation>
    </message>
    <message>
        <source>Lånedisk works on SQLite and PostgreSQL; {kind} is neither.</source>
        <translation>Lånedisk arbetar med SQLite och PostgreSQL; {kind} är ingetdera.</translation>
    </message>
    <message>
        <source>Many patrons at once</source>
        <translation>Många låntagare på en gång</translation>
    </message>
    <message>
        <source>Marked on {day}: the delay stops there</source>
        <translation>Markerad {day}: förseningen slutar där</translation>
    </message>
    <message>
        <source>Max fee</source>
        <translation>Maxavgift</translation>
    </message>
    <message>
        <source>Max fee {max_fee}, automatic fees open already: {open}</source>
        <translation>Maxavgift {max_fee}, redan öppna automatiska avgifter: {open}</translation>
    </message>
    <message>
        <source>Max number of reminders</source>
        <translation>Max antal påminnelser</translation>
    </message>
    <message>
        <source>Max overdue loans</source>
        <translation>Max antal försenade lån</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Money to be refunded: {count}, together {amount} ({which}).</source>
        <translation>Pengar att betala tillbaka: {count}, tillsammans {amount} ({which}).</translation>
    </message>
    <message>
        <source>Never later than the due date was, {day}</source>
        <translation>Aldrig senare än förfallodagen var, {day}</translation>
    </message>
    <message>
        <source>Never sent: the category gets no invoice</source>
        <translation>Skickas aldrig: kategorin får ingen räkning</translation>
    </message>
    <message>
        <source>Never sent: without reminder 1, reserved loans are like any other</source>
        <translation>Skickas aldrig: utan påminnelse 1 är reserverade lån som alla andra</translation>
    </message>
    <message>
        <source>No SMS waits to be sent.</source>
        <translation>Inget SMS väntar på att skickas.</translation>
    </message>
    <message>
        <source>No automatic block</source>
        <translation>Ej spärr</translation>
    </message>
    <message>
        <source>No automatic fee</source>
        <translation>Ej avgift</translation>
    </message>
    <message>
        <source>No due dates were moved here that could be moved back.</source>
        <translation>Inga förfallodagar har flyttats här som kan flyttas tillbaka.</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Ingen kryptering</translation>
    </message>
    <message>
        <source>No fee invoice is due.</source>
        <translation>Ingen avgiftsräkning är aktuell.</translation>
    </message>
    <message>
        <source>No fees arise by themselves.</source>
        <translation>Inga avgifter uppstår av sig själva.</translation>
    </message>
    <message>
        <source>No invoice</source>
        <translation>Ej räkning</translation>
    </message>
    <message>
        <source>No letter waits to be printed.</source>
        <translation>Inget brev väntar på utskrift.</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>Ingen e-postserver är inställd.</translation>
    </message>
    <message>
        <source>No overdue fee from day {from_day}: the cap per copy is 0</source>
        <translation>Ingen övertidsavgift från dag {from_day}: max per exemplar är 0</translation>
    </message>
    <message>
        <source>No overdue fee from day {from_day}: the cap per occasion is 0</source>
        <translation>Ingen övertidsavgift från dag {from_day}: max per tillfälle är 0</translation>
    </message>
    <message>
        <source>No protected connection (TLS) could be made with the server.</source>
        <translation>Ingen skyddad anslutning (TLS) kunde upprättas med servern.</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Ej påminnelse</translation>
    </message>
    <message>
        <source>No reminders and no invoice.</source>
        <translation>Inga påminnelser och ingen räkning.</translation>
    </message>
    <message>
        <source>No reminders, the invoice comes first.</source>
        <translation>Inga påminnelser, räkningen kommer först.</translation>
    </message>
    <message>
        <source>No reminders; the invoice comes when it would have come after them.</source>
        <translation>Inga påminnelser; räkningen kommer när den annars hade kommit efter dem.</translation>
    </message>
    <message>
        <source>No rule holds for {parameter}: its base rule is missing.</source>
        <translation>Ingen regel gäller för {parameter}: grundregeln saknas.</translation>
    </message>
    <message>
        <source>No signal any more</source>
        <translation>Ingen signal längre</translation>
    </message>
    <message>
        <source>Nobody is blocked automatically.</source>
        <translation>Ingen spärras automatiskt.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Ingen är vald.</translation>
    </message>
    <message>
        <source>Nobody is left to change: {reason}</source>
        <translation>Ingen finns kvar att ändra: {reason}</translation>
    </message>
    <message>
        <source>None of the servers takes changes just now.</source>
        <translation>Ingen av servrarna tar emot ändringar just nu.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normallån</translation>
    </message>
    <message>
        <source>Not before the day of the reservation, {day}</source>
        <translation>Inte före reservationsdagen, {day}</translation>
    </message>
    <message>
        <source>Not reached: it was stopped.</source>
        <translation>Hanns inte med: det avbröts.</translation>
    </message>
    <message>
        <source>Not renewed while the status is: {status}.</source>
        <translation>Lånas inte om vid status: {status}.</translation>
    </message>
    <message>
        <source>Not used (999 days), its text and fees never either</source>
        <translation>Används inte (999 dagar), inte heller text och avgifter</translation>
    </message>
    <message>
        <source>Nothing is filled in for {name} in this text; there are: {known}.</source>
        <translation>För {name} fylls inget i i den här texten; det finns: {known}.</translation>
    </message>
    <message>
        <source>Nothing is open of this debt.</source>
        <translation>Inget är obetalt av denna skuld.</translation>
    </message>
    <message>
        <source>Nothing is to be refunded of this debt.</source>
        <translation>Inget ska återbetalas av denna skuld.</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Antal dagar</translation>
    </message>
    <message>
        <source>Number of days after the last reminder</source>
        <translation>Antal dagar efter sista påminnelse</translation>
    </message>
    <message>
        <source>Of the invoice: handling fee</source>
        <translation>Av räkningen: expeditionsavgift</translation>
    </message>
    <message>
        <source>Of the invoice: overdue fee</source>
        <translation>Av räkningen: övertidsavgift</translation>
    </message>
    <message>
        <source>Of the invoice: replacement</source>
        <translation>Av räkningen: ersättning</translation>
    </message>
    <message>
        <source>Of the invoice: replacement, asked there only</source>
        <translation>Av räkningen: ersättning, begärs bara där</translation>
    </message>
    <message>
        <source>Only a loan that is marked lost or claimed returned is closed; any other ends with the return.</source>
        <translation>Bara ett lån som är märkt som förkommet eller uppges återlämnat avslutas; andra slutar med återlämningen.</translation>
    </message>
    <message>
        <source>Only a reservation that waits in the queue is suspended or resumed.</source>
        <translation>Bara en reservation som väntar i kön kan göras vilande eller återupptas.</translation>
    </message>
    <message>
        <source>Only one card of an account is valid at a time.</source>
        <translation>Bara ett kort åt gången kan gälla för ett konto.</translation>
    </message>
    <message>
        <source>Only shelf, period, value, unit and comment can be changed; for other variables remove the rule and add a new one.</source>
        <translation>Bara hylla, period, värde, enhet och kommentar kan ändras; för andra variabler tar man bort regeln och lägger till en ny.</translation>
    </message>
    <message>
        <source>Open debts: {count}, together {amount} ({which}).</source>
        <translation>Öppna skulder: {count}, tillsammans {amount} ({which}).</translation>
    </message>
    <message>
        <source>Open loan: the date stands until somebody else reserves it</source>
        <translation>Öppet lån: dagen gäller tills någon annan reserverar</translation>
    </message>
    <message>
        <source>Open loans are not renewed here.</source>
        <translation>Öppna lån lånas inte om här.</translation>
    </message>
    <message>
        <source>Others wait for the title: {count}.</source>
        <translation>Andra väntar på titeln: {count}.</translation>
    </message>
    <message>
        <source>Others wait, {count}, but the period for a queue is not shorter</source>
        <translation>Andra väntar, {count}, men lånetiden vid kö är inte kortare</translation>
    </message>
    <message>
        <source>Others wait, {count}: {line}</source>
        <translation>Andra väntar, {count}: {line}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Overdue fee charged</source>
        <translation>Övertidsavgift debiterad</translation>
    </message>
    <message>
        <source>Overdue fee, days: {days} × {rate}</source>
        <translation>Övertidsavgift, dagar: {days} × {rate}</translation>
    </message>
    <message>
        <source>Overdue fee, once: {rate}</source>
        <translation>Övertidsavgift, en gång: {rate}</translation>
    </message>
    <message>
        <source>Overdue fee, weeks begun: {weeks} × {rate}</source>
        <translation>Övertidsavgift, påbörjade veckor: {weeks} × {rate}</translation>
    </message>
    <message>
        <source>Overdue loans that block: {count}, until they are returned or renewed.</source>
        <translation>Försenade lån som spärrar: {count}, tills de är återlämnade eller omlånade.</translation>
    </message>
    <message>
        <source>Overdue warning</source>
        <translation>Övertidsvarning</translation>
    </message>
    <message>
        <source>Overdue-fee occasion</source>
        <translation>Tillfälle för övertidsavgift</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Parameter administrator of a unit</source>
        <translation>Parameteradministratör för en enhet</translation>
    </message>
    <message>
        <source>Patrons are blocked by any debt at all.</source>
        <translation>Låntagare spärras vid minsta skuld.</translation>
    </message>
    <message>
        <source>Patrons are blocked when their debt reaches {amount}.</source>
        <translation>Låntagare spärras när skulden når {amount}.</translation>
    </message>
    <message>
        <source>Patrons are not blocked because of debts.</source>
        <translation>Låntagare spärras inte för skulder.</translation>
    </message>
    <message>
        <source>Pay at least {amount}</source>
        <translation>Betala minst {amount}</translation>
    </message>
    <message>
        <source>Price of the copy</source>
        <translation>Exemplarets pris</translation>
    </message>
    <message>
        <source>Red signal</source>
        <translation>Röd signal</translation>
    </message>
    <message>
        <source>Red signal: {cause}</source>
        <translation>Röd signal: {cause}</translation>
    </message>
    <message>
        <source>Red signal: {text}</source>
        <translation>Röd signal: {text}</translation>
    </message>
    <message>
        <source>Reminder 1</source>
        <translation>1:a påminnelse</translation>
    </message>
    <message>
        <source>Reminder 2</source>
        <translation>2:a påminnelse</translation>
    </message>
    <message>
        <source>Reminder 3</source>
        <translation>3:e påminnelse</translation>
    </message>
    <message>
        <source>Reminder 4</source>
        <translation>4:e påminnelse</translation>
    </message>
    <message>
        <source>Reminder 5</source>
        <translation>5:e påminnelse</translation>
    </message>
    <message>
        <source>Reminder 6</source>
        <translation>6:e påminnelse</translation>
    </message>
    <message>
        <source>Reminder 7</source>
        <translation>7:e påminnelse</translation>
    </message>
    <message>
        <source>Reminder 8</source>
        <translation>8:e påminnelse</translation>
    </message>
    <message>
        <source>Reminder 9</source>
        <translation>9:e påminnelse</translation>
    </message>
    <message>
        <source>Reminders for a loan: {count}, the limit is {limit}</source>
        <translation>Påminnelser för ett lån: {count}, gränsen är {limit}</translation>
    </message>
    <message>
        <source>Reminders of one loan that block: {count}, until it is returned or renewed.</source>
        <translation>Påminnelser på ett lån som spärrar: {count}, tills det är återlämnat eller omlånat.</translation>
    </message>
    <message>
        <source>Reminders: at most {count}, no invoice.</source>
        <translation>Påminnelser: högst {count}, ingen räkning.</translation>
    </message>
    <message>
        <source>Reminders: at most {count}, then an invoice.</source>
        <translation>Påminnelser: högst {count}, sedan räkning.</translation>
    </message>
    <message>
        <source>Remove a reservation</source>
        <translation>Ta bort en reservation</translation>
    </message>
    <message>
        <source>Remove or archive the message</source>
        <translation>Ta bort eller arkivera meddelandet</translation>
    </message>
    <message>
        <source>Removed under Patron data</source>
        <translation>Tas bort under Låntagaruppgifter</translation>
    </message>
    <message>
        <source>Renew it instead</source>
        <translation>Låna om det i stället</translation>
    </message>
    <message>
        <source>Renew it where it was lent</source>
        <translation>Låna om det där det lånades</translation>
    </message>
    <message>
        <source>Renew the account</source>
        <translation>Förnya kontot</translation>
    </message>
    <message>
        <source>Renewals: {count}, the limit is {limit}.</source>
        <translation>Omlån: {count}, gränsen är {limit}.</translation>
    </message>
    <message>
        <source>Replacement price</source>
        <translation>Ersättningspris</translation>
    </message>
    <message>
        <source>Reservation notice</source>
        <translation>Reservationsmeddelande</translation>
    </message>
    <message>
        <source>Reservation reminder</source>
        <translation>Reservationspåminnelse</translation>
    </message>
    <message>
        <source>Reservations: {count} ({which}).</source>
        <translation>Reservationer: {count} ({which}).</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserverat</translation>
    </message>
    <message>
        <source>Return at least {count}</source>
        <translation>Återlämna minst {count}</translation>
    </message>
    <message>
        <source>Return at least {count} of this kind</source>
        <translation>Återlämna minst {count} av detta slag</translation>
    </message>
    <message>
        <source>Return it first</source>
        <translation>Återlämna det först</translation>
    </message>
    <message>
        <source>Return or pay what was invoiced</source>
        <translation>Återlämna eller betala det som räkningen gäller</translation>
    </message>
    <message>
        <source>Return or renew at least {count} overdue</source>
        <translation>Återlämna eller låna om minst {count}</translation>
    </message>
    <message>
        <source>Return or renew the loan</source>
        <translation>Återlämna eller låna om lånet</translation>
    </message>
    <message>
        <source>Return the copy</source>
        <translation>Återlämna exemplaret</translation>
    </message>
    <message>
        <source>Return what was claimed</source>
        <translation>Återlämna det som krävts</translation>
    </message>
    <message>
        <source>Returned, days late: {days}</source>
        <translation>Återlämnat, försenade dagar: {days}</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Avrundning</translation>
    </message>
    <message>
        <source>Rows and columns must be two different variables.</source>
        <translation>Rader och kolumner måste vara två olika variabler.</translation>
    </message>
    <message>
        <source>Rule {number} ({parameter}, {organisation})</source>
        <translation>Regel {number} ({parameter}, {organisation})</translation>
    </message>
    <message>
        <source>Rules can't be copied to the unit that they come from.</source>
        <translation>Regler kan inte kopieras till enheten som de kommer från.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Save loans</source>
        <translation>Spara lån</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Sändningen stoppades.</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Satt för hand</translation>
    </message>
    <message>
        <source>Settings can't be copied to the unit that they come from, nor to 1 Admin.</source>
        <translation>Inställningar kan inte kopieras till enheten som de kommer från, inte heller till 1 Admin.</translation>
    </message>
    <message>
        <source>Settle the invoice</source>
        <translation>Reglera räkningen</translation>
    </message>
    <message>
        <source>Settle what the signal is for</source>
        <translation>Reglera det som signalen gäller</translation>
    </message>
    <message>
        <source>Several departments have a placement {code}; name the department too.</source>
        <translation>Flera avdelningar har en placering {code}; ange avdelningen också.</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kortlån</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>Någon annan ändrade det under tiden.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing of yours was saved.</source>
        <translation>Någon annan har ändrat detta under tiden. Inget av ditt sparades.</translation>
    </message>
    <message>
        <source>Somebody else is working on the same data just now. Nothing of this was saved; try again in a moment.</source>
        <translation>Någon annan arbetar med samma uppgifter just nu. Inget av detta sparades; försök igen om en stund.</translation>
    </message>
    <message>
        <source>Something with the same key is there already ({constraint}).</source>
        <translation>Något med samma nyckel finns redan ({constraint}).</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Standard category</source>
        <translation>Standardkategori</translation>
    </message>
    <message>
        <source>Standard price</source>
        <translation>Schablonpris</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Svensk krona</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The account expired on {day}</source>
        <translation>Kontot gick ut {day}</translation>
    </message>
    <message>
        <source>The account expires on {day}.</source>
        <translation>Kontot går ut {day}.</translation>
    </message>
    <message>
        <source>The account expires on {day}: the due date is {last}</source>
        <translation>Kontot går ut {day}: förfallodagen blir {last}</translation>
    </message>
    <message>
        <source>The account has no e-mail address that is in use.</source>
        <translation>Kontot har ingen e-postadress som används.</translation>
    </message>
    <message>
        <source>The account has no such address in use: {kind}.</source>
        <translation>Kontot har ingen sådan adress i bruk: {kind}.</translation>
    </message>
    <message>
        <source>The account is blocked already.</source>
        <translation>Kontot är redan spärrat.</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>Kontot är inte aktivt.</translation>
    </message>
    <message>
        <source>The account is not blocked by hand. A block that came by itself goes with its cause.</source>
        <translation>Kontot är inte spärrat för hand. En spärr som kom av sig själv försvinner med sin orsak.</translation>
    </message>
    <message>
        <source>The account is not there any more.</source>
        <translation>Kontot finns inte längre.</translation>
    </message>
    <message>
        <source>The account of {login} is disabled.</source>
        <translation>Kontot {login} är avstängt.</translation>
    </message>
    <message>
        <source>The account organisation has no reply address, which mail is sent from.</source>
        <translation>Kontoorganisationen har ingen svarsadress att skicka e-post från.</translation>
    </message>
    <message>
        <source>The address of the database can't be used: {reason}.</source>
        <translation>Databasens adress kan inte användas: {reason}.</translation>
    </message>
    <message>
        <source>The attachment has more than {count} bytes.</source>
        <translation>Bilagan är större än {count} byte.</translation>
    </message>
    <message>
        <source>The barcode {barcode} is known at {organisations}; say which by --at.</source>
        <translation>Streckkoden {barcode} finns hos {organisations}; säg vilken med --at.</translation>
    </message>
    <message>
        <source>The birth date {day} lies in the future or more than {years} years back.</source>
        <translation>Födelsedatumet {day} ligger i framtiden eller mer än {years} år tillbaka.</translation>
    </message>
    <message>
        <source>The block would end before it begins: the earliest day is {day}.</source>
        <translation>Spärren skulle sluta innan den börjar: tidigaste dag är {day}.</translation>
    </message>
    <message>
        <source>The card number {card} is in use already.</source>
        <translation>Kortnumret {card} används redan.</translation>
    </message>
    <message>
        <source>The card {card} is known at {organisations}; say which by --at.</source>
        <translation>Kortet {card} finns hos {organisations}; ange vilken med --at.</translation>
    </message>
    <message>
        <source>The card {card} is noted as lost: it opens nothing any more. Find the patron by name.</source>
        <translation>Kortet {card} är noterat som förlorat: det öppnar inget mer. Sök låntagaren på namn.</translation>
    </message>
    <message>
        <source>The card {card} is withdrawn: it opens nothing any more. Find the patron by name.</source>
        <translation>Kortet {card} är indraget: det öppnar inget mer. Sök låntagaren på namn.</translation>
    </message>
    <message>
        <source>The code of an entry stays as it is: files and rules name it by its code.</source>
        <translation>En posts kod står kvar: filer och regler anger den med koden.</translation>
    </message>
    <message>
        <source>The code of an organisation stays as it is: files and rules name it by its code.</source>
        <translation>En organisations kod ändras inte: filer och regler anger den med koden.</translation>
    </message>
    <message>
        <source>The code {code} is taken.</source>
        <translation>Koden {code} är upptagen.</translation>
    </message>
    <message>
        <source>The copy came back.</source>
        <translation>Exemplaret kom tillbaka.</translation>
    </message>
    <message>
        <source>The copy failed: {reason}.</source>
        <translation>Kopieringen misslyckades: {reason}.</translation>
    </message>
    <message>
        <source>The copy has the status {status}.</source>
        <translation>Exemplaret har status {status}.</translation>
    </message>
    <message>
        <source>The copy is already on loan to this patron.</source>
        <translation>Exemplaret är redan utlånat till denna låntagare.</translation>
    </message>
    <message>
        <source>The copy is already on loan.</source>
        <translation>Exemplaret är redan utlånat.</translation>
    </message>
    <message>
        <source>The copy is damaged, and so may be the database; nothing was kept.</source>
        <translation>Kopian är skadad, och det kan databasen också vara; inget sparades.</translation>
    </message>
    <message>
        <source>The copy is damaged.</source>
        <translation>Exemplaret är skadat.</translation>
    </message>
    <message>
        <source>The copy is kept for another patron.</source>
        <translation>Exemplaret är infångat till en annan låntagare.</translation>
    </message>
    <message>
        <source>The copy is not for home loan (Lending control).</source>
        <translation>Exemplaret är inte för hemlån (Utlåningsstyrning).</translation>
    </message>
    <message>
        <source>The copy is not there any more.</source>
        <translation>Exemplaret finns inte längre.</translation>
    </message>
    <message>
        <source>The copy is on an invoice that is not settled.</source>
        <translation>Exemplaret finns på en räkning som inte är reglerad.</translation>
    </message>
    <message>
        <source>The copy is on its way to another unit: send it on.</source>
        <translation>Exemplaret är på väg till en annan enhet: skicka det vidare.</translation>
    </message>
    <message>
        <source>The copy is on loan to another patron.</source>
        <translation>Exemplaret är utlånat till en annan låntagare.</translation>
    </message>
    <message>
        <source>The copy was on its way to another unit.</source>
        <translation>Exemplaret var på väg till en annan enhet.</translation>
    </message>
    <message>
        <source>The copy {barcode} is kept for a reservation: that must be filled or removed first.</source>
        <translation>Exemplaret {barcode} är undanlagt för en reservation: den måste hämtas ut eller tas bort först.</translation>
    </message>
    <message>
        <source>The copy {barcode} is not on loan.</source>
        <translation>Exemplaret {barcode} är inte utlånat.</translation>
    </message>
    <message>
        <source>The copy {barcode} is on loan, due {day}: it must be returned first.</source>
        <translation>Exemplaret {barcode} är utlånat till {day}: det måste återlämnas först.</translation>
    </message>
    <message>
        <source>The copy's own loan period</source>
        <translation>Exemplarets egen lånetid</translation>
    </message>
    <message>
        <source>The currency stays {currency} while there are open debts: {count}.</source>
        <translation>Valutan förblir {currency} så länge det finns obetalda skulder: {count}.</translation>
    </message>
    <message>
        <source>The database asks for a password.</source>
        <translation>Databasen vill ha ett lösenord.</translation>
    </message>
    <message>
        <source>The database can't be reached. What you typed is kept; try again in a moment.</source>
        <translation>Databasen kan inte nås. Det du har skrivit finns kvar; försök igen om en stund.</translation>
    </message>
    <message>
        <source>The database file can't be opened. Is its folder there, and may you write in it?</source>
        <translation>Databasfilen kan inte öppnas. Finns dess mapp, och får du skriva i den?</translation>
    </message>
    <message>
        <source>The database file is damaged or is no database of Lånedisk.</source>
        <translation>Databasfilen är skadad eller är ingen databas för Lånedisk.</translation>
    </message>
    <message>
        <source>The database is busy with other work of this workstation. Try again in a moment.</source>
        <translation>Databasen är upptagen med annat arbete på den här arbetsstationen. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The database is of a newer Lånedisk. Install the newer program on this workstation.</source>
        <translation>Databasen är från ett nyare Lånedisk. Installera det nyare programmet på den här arbetsstationen.</translation>
    </message>
    <message>
        <source>The database is of an older Lånedisk; `lanedisk db upgrade` brings it up to date.</source>
        <translation>Databasen är från ett äldre Lånedisk; `lanedisk db upgrade` uppgraderar den.</translation>
    </message>
    <message>
        <source>The database lets you in no more: your account was disabled or its password changed. Sign in again.</source>
        <translation>Databasen släpper inte in dig längre: ditt konto har stängts av eller fått nytt lösenord. Logga in igen.</translation>
    </message>
    <message>
        <source>The database may only be read just now. Nothing of this was saved.</source>
        <translation>Databasen får bara läsas just nu. Inget av detta sparades.</translation>
    </message>
    <message>
        <source>The database refuses a value ({constraint}).</source>
        <translation>Databasen godtar inte ett värde ({constraint}).</translation>
    </message>
    <message>
        <source>The database refuses this to your role.</source>
        <translation>Databasen tillåter inte detta för din roll.</translation>
    </message>
    <message>
        <source>The day is over.</source>
        <translation>Dagen har passerat.</translation>
    </message>
    <message>
        <source>The day lies too far ahead.</source>
        <translation>Dagen ligger för långt fram.</translation>
    </message>
    <message>
        <source>The debt is not there any more.</source>
        <translation>Skulden finns inte längre.</translation>
    </message>
    <message>
        <source>The delivered base rule can be neither changed nor removed.</source>
        <translation>Den levererade grundregeln kan varken ändras eller tas bort.</translation>
    </message>
    <message>
        <source>The demonstration library is open elsewhere. Close it there, then it can be made anew.</source>
        <translation>Demonstrationsbiblioteket är öppet någon annanstans. Stäng det där, så kan det göras på nytt.</translation>
    </message>
    <message>
        <source>The department must belong to the owning unit.</source>
        <translation>Avdelningen måste höra till den ägande enheten.</translation>
    </message>
    <message>
        <source>The disk of the database is full. Nothing of this was saved.</source>
        <translation>Databasens disk är full. Inget av detta sparades.</translation>
    </message>
    <message>
        <source>The earliest day is {day}.</source>
        <translation>Tidigaste dag är {day}.</translation>
    </message>
    <message>
        <source>The file can't be read as {encoding}.</source>
        <translation>Filen kan inte läsas som {encoding}.</translation>
    </message>
    <message>
        <source>The file of the certificate authority can't be read: {file}.</source>
        <translation>Certifikatutfärdarens fil kan inte läsas: {file}.</translation>
    </message>
    <message>
        <source>The file of the certificate authority is not there: {file}.</source>
        <translation>Certifikatutfärdarens fil finns inte: {file}.</translation>
    </message>
    <message>
        <source>The file {file} can't be written.</source>
        <translation>Filen {file} kan inte skrivas.</translation>
    </message>
    <message>
        <source>The file {path} can't be written, which says that a job runs.</source>
        <translation>Filen {path} som visar att ett jobb körs kan inte skrivas.</translation>
    </message>
    <message>
        <source>The history does not say all of this rule; set it by hand.</source>
        <translation>Historiken säger inte allt om den här regeln; sätt den för hand.</translation>
    </message>
    <message>
        <source>The home unit must be a unit of the account organisation.</source>
        <translation>Hemenheten måste vara en enhet i kontoorganisationen.</translation>
    </message>
    <message>
        <source>The invoice is marked paid already.</source>
        <translation>Räkningen är redan markerad som betald.</translation>
    </message>
    <message>
        <source>The job {job} is not in use yet.</source>
        <translation>Jobbet {job} används inte ännu.</translation>
    </message>
    <message>
        <source>The job {job} is running already; nothing was done twice.</source>
        <translation>Jobbet {job} körs redan; inget gjordes två gånger.</translation>
    </message>
    <message>
        <source>The latest day is {day}.</source>
        <translation>Senaste dag är {day}.</translation>
    </message>
    <message>
        <source>The line broke, or the program ended, while the mail server had the mail: it may have gone, or not.</source>
        <translation>Förbindelsen bröts eller programmet avslutades medan e-postservern hade meddelandet: kanske gick det i väg, kanske inte.</translation>
    </message>
    <message>
        <source>The line to the mail server broke.</source>
        <translation>Förbindelsen till e-postservern bröts.</translation>
    </message>
    <message>
        <source>The line was lost while this was being saved, and it is not known yet whether it was. Nothing more is saved before that is found out.</source>
        <translation>Förbindelsen bröts medan detta sparades, och det är ännu inte känt om det blev sparat. Inget mer sparas förrän det är utrett.</translation>
    </message>
    <message>
        <source>The loan goes on.</source>
        <translation>Lånet fortsätter.</translation>
    </message>
    <message>
        <source>The loan is due</source>
        <translation>Lånet förfaller</translation>
    </message>
    <message>
        <source>The loan is exempt already.</source>
        <translation>Lånet är redan undantaget.</translation>
    </message>
    <message>
        <source>The loan is marked as lost or claimed returned.</source>
        <translation>Lånet är märkt som förkommet eller påstått återlämnat.</translation>
    </message>
    <message>
        <source>The loan is marked so already.</source>
        <translation>Lånet är redan märkt så.</translation>
    </message>
    <message>
        <source>The loan is not exempt.</source>
        <translation>Lånet är inte undantaget.</translation>
    </message>
    <message>
        <source>The loan is not there any more.</source>
        <translation>Lånet finns inte längre.</translation>
    </message>
    <message>
        <source>The loan type does not exist any more.</source>
        <translation>Lånetypen finns inte längre.</translation>
    </message>
    <message>
        <source>The login name {login} exists in the database server already; choose another one.</source>
        <translation>Användarnamnet {login} finns redan i databasservern; välj ett annat.</translation>
    </message>
    <message>
        <source>The login name {login} is reserved by the database.</source>
        <translation>Användarnamnet {login} är reserverat av databasen.</translation>
    </message>
    <message>
        <source>The mail is being sent just now.</source>
        <translation>Meddelandet skickas just nu.</translation>
    </message>
    <message>
        <source>The mail is not there any more.</source>
        <translation>Meddelandet finns inte längre.</translation>
    </message>
    <message>
        <source>The mail server can't be reached.</source>
        <translation>E-postservern kan inte nås.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>E-postservern svarade inte i tid.</translation>
    </message>
    <message>
        <source>The mail server does not accept the mail.</source>
        <translation>E-postservern godtar inte meddelandet.</translation>
    </message>
    <message>
        <source>The mail server does not accept the receiver's address.</source>
        <translation>E-postservern godtar inte mottagarens adress.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sender's address.</source>
        <translation>E-postservern godtar inte avsändarens adress.</translation>
    </message>
    <message>
        <source>The mail server does not accept the user name or the password.</source>
        <translation>E-postservern godtar inte användarnamnet eller lösenordet.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption, so nothing is sent to it.</source>
        <translation>E-postservern erbjuder ingen kryptering, så ingenting skickas till den.</translation>
    </message>
    <message>
        <source>The mail server wants the mail later.</source>
        <translation>E-postservern vill ha meddelandet senare.</translation>
    </message>
    <message>
        <source>The mail server's certificate is not trusted, so nothing is sent to it.</source>
        <translation>E-postserverns certifikat är inte betrott, så ingenting skickas till den.</translation>
    </message>
    <message>
        <source>The mail server's password is not known at this workstation.</source>
        <translation>E-postserverns lösenord är inte känt på den här arbetsstationen.</translation>
    </message>
    <message>
        <source>The mail waits to be sent already.</source>
        <translation>Brevet väntar redan på att skickas.</translation>
    </message>
    <message>
        <source>The mail was sent, and is kept with what was sent.</source>
        <translation>Meddelandet har skickats och sparas bland det som har skickats.</translation>
    </message>
    <message>
        <source>The mail was sent; it is not sent twice.</source>
        <translation>Meddelandet har skickats; det skickas inte två gånger.</translation>
    </message>
    <message>
        <source>The message is in the archive already.</source>
        <translation>Meddelandet finns redan i arkivet.</translation>
    </message>
    <message>
        <source>The message is in the archive, where nothing is changed any more.</source>
        <translation>Meddelandet finns i arkivet, där inget ändras mer.</translation>
    </message>
    <message>
        <source>The message is not there any more.</source>
        <translation>Meddelandet finns inte längre.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Namnet eller lösenordet är fel.</translation>
    </message>
    <message>
        <source>The note is not there any more.</source>
        <translation>Anteckningen finns inte längre.</translation>
    </message>
    <message>
        <source>The notice is not there any more, or belongs to no account.</source>
        <translation>Utskicket finns inte längre, eller hör inte till något konto.</translation>
    </message>
    <message>
        <source>The notice is not there any more.</source>
        <translation>Meddelandet finns inte längre.</translation>
    </message>
    <message>
        <source>The organisation does not exist any more.</source>
        <translation>Organisationen finns inte längre.</translation>
    </message>
    <message>
        <source>The overdue fee begins, days late: {days}</source>
        <translation>Övertidsavgiften börjar, försenade dagar: {days}</translation>
    </message>
    <message>
        <source>The overdue fee is 0</source>
        <translation>Övertidsavgiften är 0</translation>
    </message>
    <message>
        <source>The overdue fee reaches the cap per copy: {cap}</source>
        <translation>Övertidsavgiften når taket per exemplar: {cap}</translation>
    </message>
    <message>
        <source>The overdue fee reaches the cap per occasion: {cap}</source>
        <translation>Övertidsavgiften når taket per tillfälle: {cap}</translation>
    </message>
    <message>
        <source>The overdue fee reaches the max fee: {cap}</source>
        <translation>Övertidsavgiften når maxavgiften: {cap}</translation>
    </message>
    <message>
        <source>The owner must be a unit of the account organisation.</source>
        <translation>Ägaren måste vara en enhet i kontoorganisationen.</translation>
    </message>
    <message>
        <source>The patron category does not allow long loans.</source>
        <translation>Låntagarkategorin tillåter inte långlån.</translation>
    </message>
    <message>
        <source>The patron category does not exist any more.</source>
        <translation>Låntagarkategorin finns inte längre.</translation>
    </message>
    <message>
        <source>The patron category has No automatic fee</source>
        <translation>Låntagarkategorin har Ej avgift</translation>
    </message>
    <message>
        <source>The patron category is not there any more.</source>
        <translation>Låntagarkategorin finns inte längre.</translation>
    </message>
    <message>
        <source>The patron has the title on loan.</source>
        <translation>Låntagaren har titeln på lån.</translation>
    </message>
    <message>
        <source>The patron reached an age limit on {day}: the data should be looked over.</source>
        <translation>Låntagaren nådde en åldersgräns {day}: uppgifterna bör ses över.</translation>
    </message>
    <message>
        <source>The period ends on {to_date}, before it begins on {from_date}.</source>
        <translation>Perioden slutar {to_date}, innan den börjar {from_date}.</translation>
    </message>
    <message>
        <source>The placement does not belong to the department chosen.</source>
        <translation>Placeringen hör inte till den valda avdelningen.</translation>
    </message>
    <message>
        <source>The placement must belong to the department.</source>
        <translation>Placeringen måste höra till avdelningen.</translation>
    </message>
    <message>
        <source>The port must be between 1 and 65535.</source>
        <translation>Porten måste vara mellan 1 och 65535.</translation>
    </message>
    <message>
        <source>The program failed here. Look whether it was carried out.</source>
        <translation>Programmet fallerade här. Se efter om det blev gjort.</translation>
    </message>
    <message>
        <source>The replacement falls away</source>
        <translation>Ersättningen faller bort</translation>
    </message>
    <message>
        <source>The reservation is not suspended.</source>
        <translation>Reservationen är inte vilande.</translation>
    </message>
    <message>
        <source>The reservation is not there any more.</source>
        <translation>Reservationen finns inte längre.</translation>
    </message>
    <message>
        <source>The return can't be before the loan.</source>
        <translation>Återlämningen kan inte vara före utlåningen.</translation>
    </message>
    <message>
        <source>The return date can't be in the future.</source>
        <translation>Återlämningsdatumet kan inte ligga i framtiden.</translation>
    </message>
    <message>
        <source>The role {role} can't be changed or removed by you.</source>
        <translation>Rollen {role} kan inte ändras eller tas bort av dig.</translation>
    </message>
    <message>
        <source>The role {role} holds at {owner} and below only.</source>
        <translation>Rollen {role} gäller bara vid {owner} och därunder.</translation>
    </message>
    <message>
        <source>The role {role} is built in and can't be changed; make one of your own.</source>
        <translation>Rollen {role} är inbyggd och kan inte ändras; gör en egen.</translation>
    </message>
    <message>
        <source>The role {role} is held by {logins}; take it from them first.</source>
        <translation>Rollen {role} innehas av {logins}; ta den från dem först.</translation>
    </message>
    <message>
        <source>The role {role} was removed by somebody else meanwhile.</source>
        <translation>Rollen {role} togs under tiden bort av någon annan.</translation>
    </message>
    <message>
        <source>The rule is as it was then already.</source>
        <translation>Regeln är redan som den var då.</translation>
    </message>
    <message>
        <source>The rule is gone already.</source>
        <translation>Regeln är redan borta.</translation>
    </message>
    <message>
        <source>The rules are as they were then already.</source>
        <translation>Reglerna är redan som de var då.</translation>
    </message>
    <message>
        <source>The schema is upgraded with the URL of {role} or of a superuser of the server.</source>
        <translation>Schemat uppgraderas med adressen för {role} eller för en superanvändare i servern.</translation>
    </message>
    <message>
        <source>The server asks for the password in a way that is not safe, so it was not sent.</source>
        <translation>Servern begär lösenordet på ett sätt som inte är säkert, så det skickades inte.</translation>
    </message>
    <message>
        <source>The server has no connection left just now. Try again in a moment.</source>
        <translation>Servern har ingen ledig anslutning just nu. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The server is starting or stopping. Try again in a moment.</source>
        <translation>Servern startar eller stannar. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The server lacks what Lånedisk needs: {features}.</source>
        <translation>Servern saknar vad Lånedisk behöver: {features}.</translation>
    </message>
    <message>
        <source>The server offers no protected connection (TLS), so none was made.</source>
        <translation>Servern erbjuder ingen skyddad anslutning (TLS), så ingen anslutning gjordes.</translation>
    </message>
    <message>
        <source>The server refused to sign you in. Its own words: {reason}</source>
        <translation>Servern lät dig inte logga in. Med dess egna ord: {reason}</translation>
    </message>
    <message>
        <source>The server shows a certificate for {name}, not for {host}. Nothing was sent to it.</source>
        <translation>Servern visar ett certifikat för {name}, inte för {host}. Inget skickades till den.</translation>
    </message>
    <message>
        <source>The server takes no connections from this workstation, or not with this name (pg_hba.conf).</source>
        <translation>Servern tar inte emot anslutningar från den här arbetsstationen, eller inte med detta namn (pg_hba.conf).</translation>
    </message>
    <message>
        <source>The server {host} can't be reached. Is it running, and is the network there?</source>
        <translation>Servern {host} kan inte nås. Är den igång, och finns nätverket?</translation>
    </message>
    <message>
        <source>The server's certificate is not of the library's certificate authority. Nothing was sent to it.</source>
        <translation>Serverns certifikat kommer inte från bibliotekets certifikatutfärdare. Inget skickades till den.</translation>
    </message>
    <message>
        <source>The settings name no database that can be understood.</source>
        <translation>Inställningarna anger ingen databas som går att förstå.</translation>
    </message>
    <message>
        <source>The sheet can't be written here: {error}.</source>
        <translation>Bladet kan inte skrivas här: {error}.</translation>
    </message>
    <message>
        <source>The smallest amount that can be paid is {step}: give a multiple of it.</source>
        <translation>Minsta belopp som kan betalas är {step}: ange en multipel av det.</translation>
    </message>
    <message>
        <source>The smallest payable amount stays while there are open debts in {currency}: {count}.</source>
        <translation>Avrundningen står kvar så länge det finns öppna skulder i {currency}: {count}.</translation>
    </message>
    <message>
        <source>The standard category is moved by making another one the standard category.</source>
        <translation>Standardkategorin flyttas genom att en annan görs till standardkategori.</translation>
    </message>
    <message>
        <source>The text has at most {count} characters.</source>
        <translation>Texten har högst {count} tecken.</translation>
    </message>
    <message>
        <source>The title is not there any more.</source>
        <translation>Titeln finns inte längre.</translation>
    </message>
    <message>
        <source>The title {number} is known at {organisations}; say which by --at.</source>
        <translation>Titeln {number} finns hos {organisations}; ange vilken med --at.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>De två PIN-koderna är olika.</translation>
    </message>
    <message>
        <source>The unit was not there yet.</source>
        <translation>Enheten fanns inte ännu.</translation>
    </message>
    <message>
        <source>The upgrade would leave references to rows that are gone; nothing was changed.</source>
        <translation>Uppgraderingen skulle lämna hänvisningar till rader som är borta; inget ändrades.</translation>
    </message>
    <message>
        <source>The user name holds a character that can't be sent.</source>
        <translation>Användarnamnet innehåller ett tecken som inte kan skickas.</translation>
    </message>
    <message>
        <source>The value must be between 0 and {highest}.</source>
        <translation>Värdet ska ligga mellan 0 och {highest}.</translation>
    </message>
    <message>
        <source>There are patrons in this library already; an import goes into an empty one. Nothing was loaded.</source>
        <translation>Det finns redan låntagare i det här biblioteket; en import görs till ett tomt. Inget lästes in.</translation>
    </message>
    <message>
        <source>There are several account organisations ({organisations}); say which by --at.</source>
        <translation>Det finns flera kontoorganisationer ({organisations}); ange vilken med --at.</translation>
    </message>
    <message>
        <source>There are several, say which: {several}</source>
        <translation>Det finns flera, ange vilken: {several}</translation>
    </message>
    <message>
        <source>There is a fee level from day {day} already.</source>
        <translation>Det finns redan en avgiftsnivå från dag {day}.</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>Det finns redan en fil {path}.</translation>
    </message>
    <message>
        <source>There is a library in this database already; nothing was changed.</source>
        <translation>Det finns redan ett bibliotek i den här databasen; inget ändrades.</translation>
    </message>
    <message>
        <source>There is a member of staff with this name already.</source>
        <translation>Det finns redan någon i personalen med det namnet.</translation>
    </message>
    <message>
        <source>There is a role with the name {name} already.</source>
        <translation>Det finns redan en roll med namnet {name}.</translation>
    </message>
    <message>
        <source>There is always a standard category: make another one the standard category.</source>
        <translation>Det finns alltid en standardkategori: gör en annan till standardkategori.</translation>
    </message>
    <message>
        <source>There is an age group from {years} years already.</source>
        <translation>Det finns redan en åldersgrupp från {years} år.</translation>
    </message>
    <message>
        <source>There is an entry with the code {code} already.</source>
        <translation>Det finns redan en post med koden {code}.</translation>
    </message>
    <message>
        <source>There is an organisation with this code already.</source>
        <translation>Det finns redan en organisation med den koden.</translation>
    </message>
    <message>
        <source>There is no age class with the code {code}.</source>
        <translation>Det finns ingen åldersklass med koden {code}.</translation>
    </message>
    <message>
        <source>There is no card and no copy on loan with the number {number}.</source>
        <translation>Det finns inget lånekort och inget utlånat exemplar med numret {number}.</translation>
    </message>
    <message>
        <source>There is no category setting {field}.</source>
        <translation>Det finns ingen kategoriinställning {field}.</translation>
    </message>
    <message>
        <source>There is no circulation category with the code {code}.</source>
        <translation>Det finns ingen cirkulationskategori med koden {code}.</translation>
    </message>
    <message>
        <source>There is no circulation parameter {key}.</source>
        <translation>Det finns ingen cirkulationsparameter {key}.</translation>
    </message>
    <message>
        <source>There is no circulation rule with the number {id}.</source>
        <translation>Det finns ingen cirkulationsregel med numret {id}.</translation>
    </message>
    <message>
        <source>There is no computer of the name {host}. Is the name right, and is the network there?</source>
        <translation>Det finns ingen dator med namnet {host}. Är namnet rätt, och finns nätverket?</translation>
    </message>
    <message>
        <source>There is no copy that could be lent.</source>
        <translation>Det finns inget exemplar som kan lånas ut.</translation>
    </message>
    <message>
        <source>There is no copy with the barcode {barcode}.</source>
        <translation>Det finns inget exemplar med streckkoden {barcode}.</translation>
    </message>
    <message>
        <source>There is no copy {path}.</source>
        <translation>Det finns ingen kopia {path}.</translation>
    </message>
    <message>
        <source>There is no database {name} on this server.</source>
        <translation>Det finns ingen databas {name} på den här servern.</translation>
    </message>
    <message>
        <source>There is no entry with the code {code}.</source>
        <translation>Det finns ingen post med koden {code}.</translation>
    </message>
    <message>
        <source>There is no entry {id} in the history of circulation rules.</source>
        <translation>Det finns ingen post {id} i cirkulationsreglernas historik.</translation>
    </message>
    <message>
        <source>There is no entry {id} in the history of texts.</source>
        <translation>Det finns ingen post {id} i texternas historik.</translation>
    </message>
    <message>
        <source>There is no entry {id} in the history of the common registers.</source>
        <translation>Det finns ingen post {id} i de gemensamma registrens historik.</translation>
    </message>
    <message>
        <source>There is no entry {id} in the history of the unit register.</source>
        <translation>Det finns ingen post {id} i enhetsregistrets historik.</translation>
    </message>
    <message>
        <source>There is no entry {id} of copied rules in the history.</source>
        <translation>Det finns ingen post {id} om kopierade regler i historiken.</translation>
    </message>
    <message>
        <source>There is no entry {id} of values saved for several units in the history.</source>
        <translation>Historiken har ingen post {id} om värden sparade för flera enheter.</translation>
    </message>
    <message>
        <source>There is no fee level for days late: {days}.</source>
        <translation>Det finns ingen avgiftsnivå för försenade dagar: {days}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Det finns ingen fil {path}.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Det finns ingen mapp {path}.</translation>
    </message>
    <message>
        <source>There is no invoice {number}.</source>
        <translation>Det finns ingen räkning {number}.</translation>
    </message>
    <message>
        <source>There is no job {code}; the jobs are: {jobs}.</source>
        <translation>Det finns inget jobb {code}; jobben är: {jobs}.</translation>
    </message>
    <message>
        <source>There is no language with the code {code}; there are {known}.</source>
        <translation>Det finns inget språk med koden {code}; det finns {known}.</translation>
    </message>
    <message>
        <source>There is no library in this database yet; `lanedisk db init` makes one.</source>
        <translation>Det finns inget bibliotek i den här databasen än; `lanedisk db init` skapar ett.</translation>
    </message>
    <message>
        <source>There is no loan type with the code {code}.</source>
        <translation>Det finns ingen lånetyp med koden {code}.</translation>
    </message>
    <message>
        <source>There is no media type with the code {code}.</source>
        <translation>Det finns ingen medietyp med koden {code}.</translation>
    </message>
    <message>
        <source>There is no member of staff in this database who may sign in.</source>
        <translation>Det finns ingen i personalen i den här databasen som får logga in.</translation>
    </message>
    <message>
        <source>There is no organisation with the code {code}.</source>
        <translation>Det finns ingen organisation med koden {code}.</translation>
    </message>
    <message>
        <source>There is no patron category with the code {code}.</source>
        <translation>Det finns ingen låntagarkategori med koden {code}.</translation>
    </message>
    <message>
        <source>There is no patron to lend it to: choose one, then try again.</source>
        <translation>Det finns ingen låntagare att låna ut till: välj en, försök sedan igen.</translation>
    </message>
    <message>
        <source>There is no patron with the card {card}.</source>
        <translation>Det finns ingen låntagare med kortet {card}.</translation>
    </message>
    <message>
        <source>There is no permission {permission}.</source>
        <translation>Det finns ingen behörighet {permission}.</translation>
    </message>
    <message>
        <source>There is no register {register}.</source>
        <translation>Det finns inget register {register}.</translation>
    </message>
    <message>
        <source>There is no role {role}; there are {roles}.</source>
        <translation>Det finns ingen roll {role}; det finns {roles}.</translation>
    </message>
    <message>
        <source>There is no setting {field}.</source>
        <translation>Det finns ingen inställning {field}.</translation>
    </message>
    <message>
        <source>There is no standard category.</source>
        <translation>Det finns ingen standardkategori.</translation>
    </message>
    <message>
        <source>There is no status with the code {code}.</source>
        <translation>Det finns ingen status med koden {code}.</translation>
    </message>
    <message>
        <source>There is no status {status}.</source>
        <translation>Det finns ingen status {status}.</translation>
    </message>
    <message>
        <source>There is no title with the number {number}.</source>
        <translation>Det finns ingen titel med numret {number}.</translation>
    </message>
    <message>
        <source>There is no unit setting {field}.</source>
        <translation>Det finns ingen enhetsinställning {field}.</translation>
    </message>
    <message>
        <source>There is no unit to copy to.</source>
        <translation>Det finns ingen enhet att kopiera till.</translation>
    </message>
    <message>
        <source>There is no {variable} with the code {code} here.</source>
        <translation>Här finns ingen {variable} med koden {code}.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Det finns inget att ångra här.</translation>
    </message>
    <message>
        <source>There is one 1 Admin only.</source>
        <translation>Det finns bara en 1 Admin.</translation>
    </message>
    <message>
        <source>There is the code {other} already, which differs in capital letters only.</source>
        <translation>Koden {other} finns redan, och bara stora och små bokstäver skiljer dem åt.</translation>
    </message>
    <message>
        <source>There must always be a fee level from day 1.</source>
        <translation>Det måste alltid finnas en avgiftsnivå från dag 1.</translation>
    </message>
    <message>
        <source>There must always be a language.</source>
        <translation>Det måste alltid finnas ett språk.</translation>
    </message>
    <message>
        <source>There must always be a patron category.</source>
        <translation>Det måste alltid finnas en låntagarkategori.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>Den här PIN-koden är för lätt att gissa.</translation>
    </message>
    <message>
        <source>This account is disabled. The administrator can enable it.</source>
        <translation>Kontot är avstängt. Administratören kan öppna det igen.</translation>
    </message>
    <message>
        <source>This account may not use this database.</source>
        <translation>Kontot får inte använda den här databasen.</translation>
    </message>
    <message>
        <source>This entry of the register is not there any more.</source>
        <translation>Den här posten finns inte längre i registret.</translation>
    </message>
    <message>
        <source>This is set for a whole account organisation, not for {organisation}.</source>
        <translation>Detta sätts för en hel kontoorganisation, inte för {organisation}.</translation>
    </message>
    <message>
        <source>This member of staff is not there any more.</source>
        <translation>Den här personen i personalen finns inte längre.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Det här måste fyllas i.</translation>
    </message>
    <message>
        <source>This workstation has no keyring that could keep the password.</source>
        <translation>Den här arbetsstationen har ingen nyckelring som kan spara lösenordet.</translation>
    </message>
    <message>
        <source>Unblock patron</source>
        <translation>Upphäv låntagarspärr</translation>
    </message>
    <message>
        <source>Unpaid invoices: {count}</source>
        <translation>Obetalda räkningar: {count}</translation>
    </message>
    <message>
        <source>Unpaid on invoices: {count}, together {amount} ({which}).</source>
        <translation>Obetalt på räkningar: {count}, tillsammans {amount} ({which}).</translation>
    </message>
    <message>
        <source>VAT {percent} %</source>
        <translation>Moms {percent} %</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Granskare</translation>
    </message>
    <message>
        <source>Warnings go out before the due date: they are of today.</source>
        <translation>Varningar går ut före förfallodagen: de gäller i dag.</translation>
    </message>
    <message>
        <source>What it was set for is not there any more.</source>
        <translation>Det som det var satt för finns inte längre.</translation>
    </message>
    <message>
        <source>What was added or removed can't be put back from here; do it in the tab.</source>
        <translation>Det som lagts till eller tagits bort kan inte återställas härifrån; gör det på fliken.</translation>
    </message>
    <message>
        <source>What was chosen as {variable} has been removed from its register meanwhile.</source>
        <translation>Det som valts som {variable} har tagits bort ur sitt register sedan dess.</translation>
    </message>
    <message>
        <source>What you saved when the line was lost is kept after all. Look at it before you save again; this time nothing was changed.</source>
        <translation>Det du sparade när förbindelsen bröts blev sparat ändå. Titta på det innan du sparar igen; den här gången ändrades inget.</translation>
    </message>
    <message>
        <source>When nobody else waits</source>
        <translation>När ingen annan väntar</translation>
    </message>
    <message>
        <source>When that reservation is removed</source>
        <translation>När den reservationen tas bort</translation>
    </message>
    <message>
        <source>Whoever is {role} at {organisation} is changed only by somebody who holds as much there.</source>
        <translation>Den som är {role} vid {organisation} ändras bara av någon som har lika mycket där.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Gallrat</translation>
    </message>
    <message>
        <source>Without text; the standard text is sent</source>
        <translation>Utan text; standardtexten skickas</translation>
    </message>
    <message>
        <source>Yellow signal</source>
        <translation>Gul signal</translation>
    </message>
    <message>
        <source>Yellow signal: {cause}</source>
        <translation>Gul signal: {cause}</translation>
    </message>
    <message>
        <source>You can't change {permissions} in the role {role}: you lack it yourself at {organisation}.</source>
        <translation>Du kan inte ändra {permissions} i rollen {role}: du saknar det själv vid {organisation}.</translation>
    </message>
    <message>
        <source>You can't give or take the role {role} at {organisation}: there you lack {permissions} yourself.</source>
        <translation>Du kan inte ge eller ta rollen {role} vid {organisation}: där saknar du själv {permissions}.</translation>
    </message>
    <message>
        <source>You can't take the only role that you have from yourself; somebody else can.</source>
        <translation>Du kan inte ta den enda roll du har från dig själv; någon annan kan.</translation>
    </message>
    <message>
        <source>You may not change the staff of {organisation}: {permission} is missing there.</source>
        <translation>Du får inte ändra personalen vid {organisation}: {permission} saknas där.</translation>
    </message>
    <message>
        <source>Your role does not allow this: the permission {permission} is missing.</source>
        <translation>Din roll tillåter inte detta: behörigheten {permission} saknas.</translation>
    </message>
    <message>
        <source>a claim has been sent</source>
        <translation>ett krav har skickats</translation>
    </message>
    <message>
        <source>a rule for the same organisation, group and modifier is there already, at line {line}</source>
        <translation>en regel för samma organisation, grupp och modifierare finns redan, på rad {line}</translation>
    </message>
    <message>
        <source>account organisation</source>
        <translation>kontoorganisation</translation>
    </message>
    <message>
        <source>advisory locks</source>
        <translation>rådgivande lås</translation>
    </message>
    <message>
        <source>age class</source>
        <translation>åldersklass</translation>
    </message>
    <message>
        <source>age group</source>
        <translation>åldersgrupp</translation>
    </message>
    <message>
        <source>an age limit was reached</source>
        <translation>en åldersgräns har nåtts</translation>
    </message>
    <message>
        <source>automatic job</source>
        <translation>automatiserat jobb</translation>
    </message>
    <message>
        <source>circulation category</source>
        <translation>cirkulationskategori</translation>
    </message>
    <message>
        <source>circulation point</source>
        <translation>cirkulationsställe</translation>
    </message>
    <message>
        <source>claim step</source>
        <translation>kravsteg</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>department</source>
        <translation>avdelning</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>förfaller {day}</translation>
    </message>
    <message>
        <source>extra holds {found} words where {wanted} are wanted</source>
        <translation>extra innehåller {found} ord där {wanted} behövs</translation>
    </message>
    <message>
        <source>fee level</source>
        <translation>avgiftsnivå</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timmar</translation>
    </message>
    <message>
        <source>line {line} names another standard category; there is only one</source>
        <translation>rad {line} anger en annan standardkategori; det finns bara en</translation>
    </message>
    <message>
        <source>line {line} sets the same value</source>
        <translation>rad {line} sätter samma värde</translation>
    </message>
    <message>
        <source>media type</source>
        <translation>medietyp</translation>
    </message>
    <message>
        <source>message format</source>
        <translation>meddelandeformat</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuter</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>no CSV row: {reason}</source>
        <translation>ingen CSV-rad: {reason}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>den {day}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>en gång</translation>
    </message>
    <message>
        <source>owning unit</source>
        <translation>ägande enhet</translation>
    </message>
    <message>
        <source>partial unique indexes</source>
        <translation>partiella unika index</translation>
    </message>
    <message>
        <source>patron category</source>
        <translation>låntagarkategori</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>per dag</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>per vecka</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
    </message>
    <message>
        <source>pg_dump is not installed on this workstation; it comes with PostgreSQL's client programs.</source>
        <translation>pg_dump är inte installerat på den här arbetsstationen; det följer med PostgreSQL:s klientprogram.</translation>
    </message>
    <message>
        <source>pg_dump refused: {reason}</source>
        <translation>pg_dump nekade: {reason}</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>placering</translation>
    </message>
    <message>
        <source>renewal status</source>
        <translation>status vid omlån</translation>
    </message>
    <message>
        <source>row-level security that binds the owner too</source>
        <translation>radsäkerhet som även binder ägaren</translation>
    </message>
    <message>
        <source>rows passed over that others hold (SKIP LOCKED)</source>
        <translation>rader som andra håller hoppas över (SKIP LOCKED)</translation>
    </message>
    <message>
        <source>rule {number} ({organisation})</source>
        <translation>regel {number} ({organisation})</translation>
    </message>
    <message>
        <source>rule {number} ({parameter}, {organisation})</source>
        <translation>regel {number} ({parameter}, {organisation})</translation>
    </message>
    <message>
        <source>several units have a department {code}; write UNIT/{code}</source>
        <translation>flera enheter har en avdelning {code}; skriv ENHET/{code}</translation>
    </message>
    <message>
        <source>shelf</source>
        <translation>hylla</translation>
    </message>
    <message>
        <source>snapshots of transactions</source>
        <translation>ögonblicksbilder av transaktioner</translation>
    </message>
    <message>
        <source>sslmode {mode} lets passwords and names of patrons travel unprotected; use verify-full.</source>
        <translation>sslmode {mode} låter lösenord och låntagares namn skickas oskyddade; använd verify-full.</translation>
    </message>
    <message>
        <source>the card {card} belongs to another account</source>
        <translation>kortet {card} hör till ett annat konto</translation>
    </message>
    <message>
        <source>the card {card} is there already, at line {line}</source>
        <translation>kortet {card} finns redan, på rad {line}</translation>
    </message>
    <message>
        <source>the closing ends before it begins</source>
        <translation>stängningen slutar innan den börjar</translation>
    </message>
    <message>
        <source>the column {column} is missing</source>
        <translation>kolumnen {column} saknas</translation>
    </message>
    <message>
        <source>the column {column} is there twice</source>
        <translation>kolumnen {column} finns två gånger</translation>
    </message>
    <message>
        <source>the copy {barcode} is on loan already, at line {line}</source>
        <translation>exemplaret {barcode} är redan utlånat, på rad {line}</translation>
    </message>
    <message>
        <source>the debt that is known is {debt}, below {limit}{rest}</source>
        <translation>den kända skulden är {debt}, under {limit}{rest}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>filen är tom</translation>
    </message>
    <message>
        <source>the file is not in UTF-8</source>
        <translation>filen är inte i UTF-8</translation>
    </message>
    <message>
        <source>the file names no organisation</source>
        <translation>filen anger ingen organisation</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>namnet är tomt</translation>
    </message>
    <message>
        <source>the note belongs to nobody and to no copy</source>
        <translation>anteckningen hör inte till någon låntagare och inte till något exemplar</translation>
    </message>
    <message>
        <source>the rule of line {line} has the same combination and period</source>
        <translation>regeln på rad {line} har samma kombination och period</translation>
    </message>
    <message>
        <source>there are two organisations without a parent</source>
        <translation>det finns två organisationer utan överordnad</translation>
    </message>
    <message>
        <source>there is an organisation {code} in this library already</source>
        <translation>det finns redan en organisation {code} i det här biblioteket</translation>
    </message>
    <message>
        <source>there is no column {column}; the columns are {columns}</source>
        <translation>det finns ingen kolumn {column}; kolumnerna är {columns}</translation>
    </message>
    <message>
        <source>there is no department {code}</source>
        <translation>det finns ingen avdelning {code}</translation>
    </message>
    <message>
        <source>there is no register {register}; there are {known}</source>
        <translation>det finns inget register {register}; det finns {known}</translation>
    </message>
    <message>
        <source>triggers for each statement with its rows</source>
        <translation>triggrar för varje sats med dess rader</translation>
    </message>
    <message>
        <source>type is {text}, which is no kind of payment</source>
        <translation>type är {text}, som inte är något slags betalning</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>veckor</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>{amount} is more than the {open} that is owed.</source>
        <translation>{amount} är mer än de {open} som återstår att betala.</translation>
    </message>
    <message>
        <source>{amount} is more than the {open} to be refunded.</source>
        <translation>{amount} är mer än de {open} som ska återbetalas.</translation>
    </message>
    <message>
        <source>{barcode} is no barcode: letters, digits and signs, at most {count}.</source>
        <translation>{barcode} är ingen streckkod: bokstäver, siffror och tecken, högst {count}.</translation>
    </message>
    <message>
        <source>{code} ends before it begins.</source>
        <translation>{code} slutar innan den börjar.</translation>
    </message>
    <message>
        <source>{code} has blanks; files write the groups of a unit with blanks between them.</source>
        <translation>{code} har blanksteg; filer skriver en enhets grupper med blanksteg emellan.</translation>
    </message>
    <message>
        <source>{code} is a kind of debt that every library has; a fee type of one's own needs another code.</source>
        <translation>{code} är ett slags skuld som varje bibliotek har; en egen avgiftstyp behöver en annan kod.</translation>
    </message>
    <message>
        <source>{code} is no code: letters, digits and signs, without blanks round it.</source>
        <translation>{code} är ingen kod: bokstäver, siffror och tecken, utan blanksteg runt om.</translation>
    </message>
    <message>
        <source>{code} is no currency; it is written as SEK or CZK.</source>
        <translation>{code} är ingen valuta; den skrivs som SEK eller CZK.</translation>
    </message>
    <message>
        <source>{code} is no day, no FROM/TO and none of: {weekdays}.</source>
        <translation>{code} är ingen dag, inget FRÅN/TILL och inget av: {weekdays}.</translation>
    </message>
    <message>
        <source>{code} is no language; it is written as sv or cs.</source>
        <translation>{code} är inget språk; det skrivs som sv eller cs.</translation>
    </message>
    <message>
        <source>{code} is not KIND/CHANNEL/LANGUAGE.</source>
        <translation>{code} är inte SLAG/KANAL/SPRÅK.</translation>
    </message>
    <message>
        <source>{code} is there already as another kind of organisation.</source>
        <translation>{code} finns redan som ett annat slags organisation.</translation>
    </message>
    <message>
        <source>{code} is there already, at line {line}</source>
        <translation>{code} finns redan, på rad {line}</translation>
    </message>
    <message>
        <source>{column} has more than {count} characters</source>
        <translation>{column} har fler än {count} tecken</translation>
    </message>
    <message>
        <source>{column} is empty</source>
        <translation>{column} är tom</translation>
    </message>
    <message>
        <source>{column} is {text}, below nothing</source>
        <translation>{column} är {text}, mindre än noll</translation>
    </message>
    <message>
        <source>{column} is {text}, neither true nor false</source>
        <translation>{column} är {text}, varken sant eller falskt</translation>
    </message>
    <message>
        <source>{column} is {text}, which is no amount</source>
        <translation>{column} är {text}, som inte är något belopp</translation>
    </message>
    <message>
        <source>{column} is {text}, which is no date</source>
        <translation>{column} är {text}, som inte är något datum</translation>
    </message>
    <message>
        <source>{column} is {text}, which is no duration of one unit</source>
        <translation>{column} är {text}, som inte är en tidslängd i en enda enhet</translation>
    </message>
    <message>
        <source>{column} is {text}, which is no time of day</source>
        <translation>{column} är {text}, som inte är något klockslag</translation>
    </message>
    <message>
        <source>{column} is {text}, which is no time stamp with an offset</source>
        <translation>{column} är {text}, som inte är någon tidpunkt med tidszon</translation>
    </message>
    <message>
        <source>{column} is {text}, which is no whole number</source>
        <translation>{column} är {text}, som inte är något heltal</translation>
    </message>
    <message>
        <source>{column} is {text}; known are {known}</source>
        <translation>{column} är {text}; kända är {known}</translation>
    </message>
    <message>
        <source>{column} names {text}, which is not in these files</source>
        <translation>{column} nämner {text}, som inte finns i dessa filer</translation>
    </message>
    <message>
        <source>{country} has no public holiday {name}.</source>
        <translation>{country} har ingen helgdag {name}.</translation>
    </message>
    <message>
        <source>{country} is none of the countries: {countries}.</source>
        <translation>{country} är inget av länderna: {countries}.</translation>
    </message>
    <message>
        <source>{count} made, {left} left</source>
        <translation>{count} gjorda, {left} kvar</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} till</translation>
    </message>
    <message>
        <source>{count} of this kind on loan, the limit is {limit}.</source>
        <translation>{count} av detta slag utlånade, gränsen är {limit}.</translation>
    </message>
    <message>
        <source>{count} of this title reserved, the limit is {limit}.</source>
        <translation>{count} reserverade av den här titeln, gränsen är {limit}.</translation>
    </message>
    <message>
        <source>{count} on loan, the limit is {limit}</source>
        <translation>{count} utlånade, gränsen är {limit}</translation>
    </message>
    <message>
        <source>{count} on loan, {left} left</source>
        <translation>{count} lånade, {left} kvar</translation>
    </message>
    <message>
        <source>{count} overdue, the limit is {limit}</source>
        <translation>{count} försenade, gränsen är {limit}</translation>
    </message>
    <message>
        <source>{count} reasons.</source>
        <translation>{count} skäl.</translation>
    </message>
    <message>
        <source>{count} reserved, the limit is {limit}.</source>
        <translation>{count} reserverade, gränsen är {limit}.</translation>
    </message>
    <message>
        <source>{days} overlaps {other}, which is closed already.</source>
        <translation>{days} överlappar {other}, som redan är stängt.</translation>
    </message>
    <message>
        <source>{day} is a closed day, and no day within a year after it is open.</source>
        <translation>{day} är en stängd dag, och ingen dag inom ett år därefter är öppen.</translation>
    </message>
    <message>
        <source>{day} is a closed day.</source>
        <translation>{day} är en stängd dag.</translation>
    </message>
    <message>
        <source>{day} is a closed day: the next open day is {next}</source>
        <translation>{day} är en stängd dag: nästa öppna dag är {next}</translation>
    </message>
    <message>
        <source>{debt} owed, the limit is {limit}</source>
        <translation>{debt} i skuld, gränsen är {limit}</translation>
    </message>
    <message>
        <source>{extra} is not account [CURRENCY] [ZONE], unit, or point [desk|self-service|web].</source>
        <translation>{extra} är inte account [VALUTA] [TIDSZON], unit eller point [desk|self-service|web].</translation>
    </message>
    <message>
        <source>{field} is set for a reminder: name its step (--step) and its loan type (--loan-type).</source>
        <translation>{field} ställs in för en påminnelse: ange dess steg (--step) och dess lånetyp (--loan-type).</translation>
    </message>
    <message>
        <source>{field} must be given.</source>
        <translation>{field} måste anges.</translation>
    </message>
    <message>
        <source>{file}:{line}: {column}: {reason}</source>
        <translation>{file}:{line}: {column}: {reason}</translation>
    </message>
    <message>
        <source>{file}:{line}: {reason}</source>
        <translation>{file}:{line}: {reason}</translation>
    </message>
    <message>
        <source>{found} cells where the heading names {wanted}</source>
        <translation>{found} celler där rubriken nämner {wanted}</translation>
    </message>
    <message>
        <source>{login} does not hold the role {role} there.</source>
        <translation>{login} har inte rollen {role} där.</translation>
    </message>
    <message>
        <source>{login} has no password yet; a new password enables them too.</source>
        <translation>{login} har inget lösenord än; ett nytt lösenord öppnar också kontot.</translation>
    </message>
    <message>
        <source>{login} has no role anywhere. Somebody with the permission staff.change can give one.</source>
        <translation>{login} har ingen roll någonstans. Någon med behörigheten staff.change kan ge en.</translation>
    </message>
    <message>
        <source>{login} is no member of staff here.</source>
        <translation>{login} hör inte till personalen här.</translation>
    </message>
    <message>
        <source>{login} is the last one who may change staff of the whole library and must stay so.</source>
        <translation>{login} är den sista som får ändra hela bibliotekets personal och måste förbli det.</translation>
    </message>
    <message>
        <source>{month} {year} has {days} days.</source>
        <translation>{month} {year} har {days} dagar.</translation>
    </message>
    <message>
        <source>{name} can't stand in a subject, which is one line for all copies.</source>
        <translation>{name} kan inte stå i ett ämne, som är en rad för alla exemplar.</translation>
    </message>
    <message>
        <source>{name} has departments: {count}.</source>
        <translation>{name} har avdelningar: {count}.</translation>
    </message>
    <message>
        <source>{name} has members of staff: {count}.</source>
        <translation>{name} har personal: {count}.</translation>
    </message>
    <message>
        <source>{name} has organisations beneath it: {count}.</source>
        <translation>{name} har organisationer under sig: {count}.</translation>
    </message>
    <message>
        <source>{name} has placements: {count}.</source>
        <translation>{name} har placeringar: {count}.</translation>
    </message>
    <message>
        <source>{name} has roles of staff: {count}.</source>
        <translation>{name} har personalroller: {count}.</translation>
    </message>
    <message>
        <source>{name} is built in: it can be renamed, not changed.</source>
        <translation>{name} är inbyggd: namnet kan ändras, inget annat.</translation>
    </message>
    <message>
        <source>{name} is built in: it can be renamed, not removed.</source>
        <translation>{name} är inbyggd: namnet kan ändras, men den kan inte tas bort.</translation>
    </message>
    <message>
        <source>{name} is in the lists of units: {count} ({which}).</source>
        <translation>{name} står i enheters listor: {count} ({which}).</translation>
    </message>
    <message>
        <source>{name} is in use by circulation categories: {count} ({which}).</source>
        <translation>{name} används av cirkulationskategorier: {count} ({which}).</translation>
    </message>
    <message>
        <source>{name} is in use by circulation rules: {count} ({which}).</source>
        <translation>{name} används av cirkulationsregler: {count} ({which}).</translation>
    </message>
    <message>
        <source>{name} is in use by copies: {count}.</source>
        <translation>{name} används av exemplar: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by debts: {count}.</source>
        <translation>{name} används av skulder: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by loans: {count}.</source>
        <translation>{name} används av lån: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by patrons: {count}.</source>
        <translation>{name} används av låntagare: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by payments: {count}.</source>
        <translation>{name} används av betalningar: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by reminder settings: {count}.</source>
        <translation>{name} används av påminnelseinställningar: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by reservations: {count}.</source>
        <translation>{name} används av reservationer: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by texts: {count}.</source>
        <translation>{name} används av texter: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by titles: {count}.</source>
        <translation>{name} används av titlar: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use elsewhere: {count}.</source>
        <translation>{name} används på annat håll: {count}.</translation>
    </message>
    <message>
        <source>{name} is no placeholder; there are: {known}.</source>
        <translation>{name} är ingen platshållare; de som finns är: {known}.</translation>
    </message>
    <message>
        <source>{name} is no time zone; it is written as Europe/Stockholm.</source>
        <translation>{name} är ingen tidszon; den skrivs som Europe/Stockholm.</translation>
    </message>
    <message>
        <source>{name} is the currency of account organisations: {count} ({which}).</source>
        <translation>{name} är valutan i kontoorganisationer: {count} ({which}).</translation>
    </message>
    <message>
        <source>{name} is the standard category of organisations: {count} ({which}).</source>
        <translation>{name} är standardkategori för organisationer: {count} ({which}).</translation>
    </message>
    <message>
        <source>{name} is working on the same data just now. Nothing of this was saved; try again in a moment.</source>
        <translation>{name} arbetar med samma uppgifter just nu. Inget av detta sparades; försök igen om en stund.</translation>
    </message>
    <message>
        <source>{number} is outside {low} to {high}.</source>
        <translation>{number} ligger utanför {low} till {high}.</translation>
    </message>
    <message>
        <source>{organisation} has no closed day of its own on {day}.</source>
        <translation>{organisation} har ingen egen stängd dag den {day}.</translation>
    </message>
    <message>
        <source>{organisation} has no rule of {parameter} that holds for everything where {variable} is {selector}.</source>
        <translation>{organisation} har ingen regel för {parameter} som gäller för allt där {variable} är {selector}.</translation>
    </message>
    <message>
        <source>{organisation} has no rule of {parameter} that holds for everything.</source>
        <translation>{organisation} har ingen regel för {parameter} som gäller för allt.</translation>
    </message>
    <message>
        <source>{organisation} holds the delivered base rules only.</source>
        <translation>{organisation} har bara de levererade grundreglerna.</translation>
    </message>
    <message>
        <source>{organisation} is a circulation point; settings belong to its unit.</source>
        <translation>{organisation} är ett cirkulationsställe; inställningar hör till dess enhet.</translation>
    </message>
    <message>
        <source>{organisation} is no account organisation; texts belong to one, or to all.</source>
        <translation>{organisation} är ingen kontoorganisation; texter hör till en sådan, eller till alla.</translation>
    </message>
    <message>
        <source>{organisation} is no pickup place of this account organisation.</source>
        <translation>{organisation} är inget hämtställe i den här kontoorganisationen.</translation>
    </message>
    <message>
        <source>{organisation} is no unit; closed days belong to units.</source>
        <translation>{organisation} är ingen enhet; stängda dagar hör till enheter.</translation>
    </message>
    <message>
        <source>{organisation} is no unit; departments belong to units.</source>
        <translation>{organisation} är ingen enhet; avdelningar hör till enheter.</translation>
    </message>
    <message>
        <source>{organisation} is no unit; reservation groups are made of units.</source>
        <translation>{organisation} är ingen enhet; reservationsgrupper består av enheter.</translation>
    </message>
    <message>
        <source>{organisation} is no unit; the home unit is one.</source>
        <translation>{organisation} är ingen enhet; hemenheten är det.</translation>
    </message>
    <message>
        <source>{organisation} must keep one rule for all; its value can be changed.</source>
        <translation>{organisation} måste ha kvar en regel för alla; värdet kan ändras.</translation>
    </message>
    <message>
        <source>{parameter} can't be set for {organisation}, only for: {levels}.</source>
        <translation>{parameter} kan inte sättas för {organisation}, bara för: {levels}.</translation>
    </message>
    <message>
        <source>{parameter} can't depend on: {variable}.</source>
        <translation>{parameter} kan inte styras på: {variable}.</translation>
    </message>
    <message>
        <source>{parameter} has no list to choose from.</source>
        <translation>{parameter} har ingen lista att välja ur.</translation>
    </message>
    <message>
        <source>{parameter} has no unit.</source>
        <translation>{parameter} har ingen enhet.</translation>
    </message>
    <message>
        <source>{parameter}: the fixed date {day}</source>
        <translation>{parameter}: det fasta datumet {day}</translation>
    </message>
    <message>
        <source>{parameter}: {period} from {start}, which is {day}</source>
        <translation>{parameter}: {period} från {start}, det är {day}</translation>
    </message>
    <message>
        <source>{parameter}: {reason}</source>
        <translation>{parameter}: {reason}</translation>
    </message>
    <message>
        <source>{parent} can't hold an organisation of this kind.</source>
        <translation>{parent} kan inte ha en organisation av det slaget under sig.</translation>
    </message>
    <message>
        <source>{path} can't be put in its place: {reason}.</source>
        <translation>{path} kan inte sättas i dess ställe: {reason}.</translation>
    </message>
    <message>
        <source>{path} can't be read: {reason}.</source>
        <translation>{path} kan inte läsas: {reason}.</translation>
    </message>
    <message>
        <source>{path} can't be written: {reason}.</source>
        <translation>{path} kan inte skrivas: {reason}.</translation>
    </message>
    <message>
        <source>{path} has cells too far from the first one. Remove what stands outside the table.</source>
        <translation>{path} har celler för långt från den första. Ta bort det som står utanför tabellen.</translation>
    </message>
    <message>
        <source>{path} holds more than can be read at once. Divide it into several files.</source>
        <translation>{path} innehåller mer än vad som kan läsas på en gång. Dela upp den i flera filer.</translation>
    </message>
    <message>
        <source>{path} is damaged too; nothing was changed.</source>
        <translation>{path} är också skadad; ingenting har ändrats.</translation>
    </message>
    <message>
        <source>{path} is in {folder}, a folder that is kept alike on several machines. A file serves one workstation; for several there is PostgreSQL.</source>
        <translation>{path} ligger i {folder}, en mapp som hålls likadan på flera datorer. En fil är till för en arbetsstation; för flera finns PostgreSQL.</translation>
    </message>
    <message>
        <source>{path} is no CSV file. Save the table as CSV or XLSX.</source>
        <translation>{path} är ingen CSV-fil. Spara tabellen som CSV eller XLSX.</translation>
    </message>
    <message>
        <source>{path} is no XLSX file that can be read.</source>
        <translation>{path} är ingen XLSX-fil som kan läsas.</translation>
    </message>
    <message>
        <source>{path} is no database of Lånedisk.</source>
        <translation>{path} är ingen databas från Lånedisk.</translation>
    </message>
    <message>
        <source>{path} is no demonstration library; it was left alone.</source>
        <translation>{path} är inget demonstrationsbibliotek; det lämnades orört.</translation>
    </message>
    <message>
        <source>{path} is no profile: it can't be understood.</source>
        <translation>{path} är ingen profil: den går inte att förstå.</translation>
    </message>
    <message>
        <source>{path} is on a network drive. A file serves one workstation, on its own disk; for several there is PostgreSQL.</source>
        <translation>{path} ligger på en nätverksenhet. En fil är till för en arbetsstation, på dess egen disk; för flera finns PostgreSQL.</translation>
    </message>
    <message>
        <source>{path} is the database itself.</source>
        <translation>{path} är databasen själv.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} finns redan.</translation>
    </message>
    <message>
        <source>{path} names no database (dbname).</source>
        <translation>{path} anger ingen databas (dbname).</translation>
    </message>
    <message>
        <source>{rule} is needless: without it the same value holds everywhere, by {others}.</source>
        <translation>{rule} är onödig: utan den gäller samma värde överallt, genom {others}.</translation>
    </message>
    <message>
        <source>{rule} never governs any more: its period ended on {day}.</source>
        <translation>{rule} styr aldrig mer: dess period tog slut {day}.</translation>
    </message>
    <message>
        <source>{rule} never governs: what it is set for is not there.</source>
        <translation>{rule} styr aldrig: det som den är satt för finns inte.</translation>
    </message>
    <message>
        <source>{rule} never governs: wherever it matches it is beaten by {others}.</source>
        <translation>{rule} styr aldrig: överallt där den passar slås den av {others}.</translation>
    </message>
    <message>
        <source>{rule}: 0 is not to be used here; who may not reserve is ruled by Reservation control.</source>
        <translation>{rule}: 0 ska inte användas här; vad som inte får reserveras styrs av Reservationsstyrning.</translation>
    </message>
    <message>
        <source>{rule}: a message costs a fee, and each copy on it another. With it: {others}.</source>
        <translation>{rule}: ett meddelande kostar en avgift, och varje exemplar på det en till. Tillsammans med: {others}.</translation>
    </message>
    <message>
        <source>{rule}: copies on the shelf can be reserved, but no message format for reservations is accepted. With it: {others}.</source>
        <translation>{rule}: exemplar på hylla kan reserveras, men inget meddelandesätt för reservationer är tillåtet. Tillsammans med: {others}.</translation>
    </message>
    <message>
        <source>{rule}: fee invoices have limits, but no message format for them is accepted. With it: {others}.</source>
        <translation>{rule}: räkningar på avgifter har gränser, men inget meddelandesätt för dem är tillåtet. Tillsammans med: {others}.</translation>
    </message>
    <message>
        <source>{rule}: its fixed date {day} has passed, and it has no to-date by then.</source>
        <translation>{rule}: det fasta datumet {day} har passerats, och perioden slutar inte senast då.</translation>
    </message>
    <message>
        <source>{rule}: its period should end on its fixed date {day} at the latest.</source>
        <translation>{rule}: perioden bör sluta senast på det fasta datumet {day}.</translation>
    </message>
    <message>
        <source>{rule}: the debt limit for a yellow signal is higher than that for a red one. With it: {others}.</source>
        <translation>{rule}: avgiftsgränsen för gul signal är högre än den för röd. Tillsammans med: {others}.</translation>
    </message>
    <message>
        <source>{rule}: the guaranteed period of open loans is longer than the loan period. With it: {others}.</source>
        <translation>{rule}: garantitiden för öppna lån är längre än lånetiden. Tillsammans med: {others}.</translation>
    </message>
    <message>
        <source>{rule}: the loan period for copies that others wait for is longer than the ordinary one. With it: {others}.</source>
        <translation>{rule}: lånetiden vid reservationskö är längre än den vanliga. Tillsammans med: {others}.</translation>
    </message>
    <message>
        <source>{rule}: the maximum for an occasion is lower than that for one copy. With it: {others}.</source>
        <translation>{rule}: max per tillfälle är lägre än max per exemplar. Tillsammans med: {others}.</translation>
    </message>
    <message>
        <source>{rule}: there is an overdue fee with a maximum of 0, so nothing is charged. With it: {others}.</source>
        <translation>{rule}: det finns en övertidsavgift med högsta belopp 0, så inget debiteras. Tillsammans med: {others}.</translation>
    </message>
    <message>
        <source>{selector} can't be chosen for {parameter}.</source>
        <translation>{selector} kan inte väljas för {parameter}.</translation>
    </message>
    <message>
        <source>{status} comes with a loan or a return, and is not set by hand.</source>
        <translation>{status} följer av ett lån eller en återlämning och sätts inte för hand.</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{text} is negative; the lowest value is 0.</source>
        <translation>{text} är negativt; lägsta värde är 0.</translation>
    </message>
    <message>
        <source>{text} is neither 1 nor 0.</source>
        <translation>{text} är varken 1 eller 0.</translation>
    </message>
    <message>
        <source>{text} is no ISBN: check its digits.</source>
        <translation>{text} är inget ISBN: kontrollera siffrorna.</translation>
    </message>
    <message>
        <source>{text} is no kind of circulation point.</source>
        <translation>{text} är ingen typ av cirkulationsställe.</translation>
    </message>
    <message>
        <source>{text} is no rate in per cent, such as 25 or 12.5.</source>
        <translation>{text} är ingen procentsats, som 25 eller 12,5.</translation>
    </message>
    <message>
        <source>{text} is not a date.</source>
        <translation>{text} är inget datum.</translation>
    </message>
    <message>
        <source>{text} is not a personal identity number: check its digits.</source>
        <translation>{text} är inget personnummer: kontrollera siffrorna.</translation>
    </message>
    <message>
        <source>{text} is not a postcode.</source>
        <translation>{text} är inget postnummer.</translation>
    </message>
    <message>
        <source>{text} is not a postcode: it has five digits.</source>
        <translation>{text} är inget postnummer: det har fem siffror.</translation>
    </message>
    <message>
        <source>{text} is not a telephone number.</source>
        <translation>{text} är inget telefonnummer.</translation>
    </message>
    <message>
        <source>{text} is not a time of day.</source>
        <translation>{text} är inget klockslag.</translation>
    </message>
    <message>
        <source>{text} is not a web address; it is written as https://www.example.com.</source>
        <translation>{text} är ingen webbadress; den skrivs som https://www.example.com.</translation>
    </message>
    <message>
        <source>{text} is not a whole number from 0 up.</source>
        <translation>{text} är inget heltal från 0 och uppåt.</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <translation>{text} är inget heltal.</translation>
    </message>
    <message>
        <source>{text} is not an amount with at most two decimals.</source>
        <translation>{text} är inget belopp med högst två decimaler.</translation>
    </message>
    <message>
        <source>{text} is not an amount.</source>
        <translation>{text} är inget belopp.</translation>
    </message>
    <message>
        <source>{text} is not an e-mail address.</source>
        <translation>{text} är ingen e-postadress.</translation>
    </message>
    <message>
        <source>{text} is not the name of a server.</source>
        <translation>{text} är inte namnet på en server.</translation>
    </message>
    <message>
        <source>{text} is nothing that amounts can be rounded to.</source>
        <translation>{text} är inget som belopp kan avrundas till.</translation>
    </message>
    <message>
        <source>{text} is too large.</source>
        <translation>{text} är för stort.</translation>
    </message>
    <message>
        <source>{title} can be collected at {place} until {day}.</source>
        <translation>{title} kan hämtas på {place} till och med {day}.</translation>
    </message>
    <message>
        <source>{title} can be collected at {place}.</source>
        <translation>{title} kan hämtas på {place}.</translation>
    </message>
    <message>
        <source>{unit} has no department {code}.</source>
        <translation>{unit} har ingen avdelning {code}.</translation>
    </message>
    <message>
        <source>{unit} has no placement {code} there.</source>
        <translation>{unit} har ingen placering {code} där.</translation>
    </message>
    <message>
        <source>{unit} is no unit of a loan period.</source>
        <translation>{unit} är ingen tidsenhet för lånetid.</translation>
    </message>
    <message>
        <source>{unit} is no unit that can own copies</source>
        <translation>{unit} är ingen enhet som kan äga exemplar</translation>
    </message>
    <message>
        <source>{unit} is not a unit of {parameter}; it may be {units}.</source>
        <translation>{unit} är ingen enhet för {parameter}; den kan vara {units}.</translation>
    </message>
    <message>
        <source>{unit} is placed beneath itself</source>
        <translation>{unit} är placerad under sig själv</translation>
    </message>
    <message>
        <source>{url} is not the address of a database.</source>
        <translation>{url} är ingen databasadress.</translation>
    </message>
    <message>
        <source>{url} names no file.</source>
        <translation>{url} anger ingen fil.</translation>
    </message>
    <message>
        <source>{value} is no whole number from {low} to {high}.</source>
        <translation>{value} är inget heltal från {low} till {high}.</translation>
    </message>
    <message>
        <source>{value} is not one of: {allowed}.</source>
        <translation>{value} är inget av: {allowed}.</translation>
    </message>
</context>
<context>
    <name>DraftWindow</name>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%Ln rad sparad.</numerusform>
            <numerusform>%Ln rader sparade.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be undone; what was saved stays.</source>
        <translation>Det kunde inte ångras; det som sparats står kvar.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>Undo is not offered. {reason}</source>
        <translation>Ångra erbjuds inte. {reason}</translation>
    </message>
    <message>
        <source>Undone; the rules are as they were.</source>
        <translation>Ångrat; reglerna är som de var.</translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message>
        <source>&amp;Change due date</source>
        <translation>&amp;Ändra förfallodag</translation>
    </message>
    <message>
        <source>&amp;Change, fee {amount}</source>
        <translation>&amp;Ändra, avgift {amount}</translation>
    </message>
    <message>
        <source>&amp;Due date</source>
        <translation>&amp;Förfallodag</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change due date</source>
        <translation>Ändra förfallodag</translation>
    </message>
    <message>
        <source>The due date stays as it was.</source>
        <translation>Förfallodagen är oförändrad.</translation>
    </message>
    <message>
        <source>The loan is late: the overdue fee until today is {amount}.</source>
        <translation>Lånet är försenat: övertidsavgiften t.o.m. i dag är {amount}.</translation>
    </message>
</context>
<context>
    <name>DuplicateColumns</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Birth date of the other account</source>
        <translation>Det andra kontots födelsedatum</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Card of the other account</source>
        <translation>Det andra kontots kort</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>Annat konto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>nästan samma namn</translation>
    </message>
    <message>
        <source>same birth date and name</source>
        <translation>samma födelsedatum och namn</translation>
    </message>
    <message>
        <source>same birth date, nearly the same name</source>
        <translation>samma födelsedatum, nästan samma namn</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>samma e-postadress</translation>
    </message>
    <message>
        <source>same identity number</source>
        <translation>samma personnummer</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>samma namn</translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message>
        <source>Is the patron here already? Likely the same person:</source>
        <translation>Finns låntagaren redan? Troligen samma person:</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>samma e-post</translation>
    </message>
    <message>
        <source>same identity number</source>
        <translation>samma personnummer</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>samma namn</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>samma namn och födelsedatum</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>liknande namn</translation>
    </message>
    <message>
        <source>similar name, same birth date</source>
        <translation>liknande namn, samma födelsedatum</translation>
    </message>
</context>
<context>
    <name>DuplicatesWindow</name>
    <message numerus="yes">
        <source>%n pair(s), the likeliest first</source>
        <translation>
            <numerusform>%Ln par, de troligaste först</numerusform>
            <numerusform>%Ln par, de troligaste först</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open both</source>
        <translation>&amp;Öppna båda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Enter opens both accounts. Nothing is changed here.</source>
        <translation>Enter öppnar båda kontona. Inget ändras här.</translation>
    </message>
    <message>
        <source>Identity number, birth date with name, and e-mail with name are compared.</source>
        <translation>Personnummer, födelsedatum med namn och e-post med namn jämförs.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Troliga dubbletter</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Leta igen</translation>
    </message>
    <message>
        <source>Looking for likely duplicates</source>
        <translation>Letar efter troliga dubbletter</translation>
    </message>
    <message>
        <source>No likely duplicates are found.</source>
        <translation>Inga troliga dubbletter hittas.</translation>
    </message>
    <message>
        <source>No pair is marked.</source>
        <translation>Inget par är markerat.</translation>
    </message>
    <message>
        <source>Patrons were changed since this list was made.</source>
        <translation>Låntagare har ändrats sedan listan gjordes.</translation>
    </message>
    <message>
        <source>The patrons could not be read.</source>
        <translation>Låntagarna kunde inte läsas.</translation>
    </message>
    <message numerus="yes">
        <source>the likeliest %n pair(s)</source>
        <translation>
            <numerusform>det troligaste paret</numerusform>
            <numerusform>de %Ln troligaste paren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectBox</name>
    <message>
        <source>What comes of it</source>
        <translation>Så blir det</translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln poster</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Regler</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>All rules of the parameter</source>
        <translation>Alla regler för parametern</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>A&amp;v</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Every change of a rule shows here.</source>
        <translation>Varje ändring av en regel visas här.</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Från, till</translation>
    </message>
    <message>
        <source>No entry passes the filter.</source>
        <translation>Ingen post passar filtret.</translation>
    </message>
    <message>
        <source>No rule was marked.</source>
        <translation>Ingen regel var markerad.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules listed at {place}</source>
        <translation>Regler i listan för {place}</translation>
    </message>
    <message>
        <source>This rule</source>
        <translation>Den här regeln</translation>
    </message>
    <message>
        <source>This rule: {rule}</source>
        <translation>Den här regeln: {rule}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message numerus="yes">
        <source>Invoice %n day(s) later</source>
        <translation>
            <numerusform>Räkning %Ln dag senare</numerusform>
            <numerusform>Räkning %Ln dagar senare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invoice %n day(s) sooner</source>
        <translation>
            <numerusform>Räkning %Ln dag tidigare</numerusform>
            <numerusform>Räkning %Ln dagar tidigare</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark an event to see what decides it.</source>
        <translation>Markera en händelse för att se vad som avgör den.</translation>
    </message>
    <message>
        <source>Other loans and debts of the account are not counted in.</source>
        <translation>Kontots andra lån och skulder räknas inte in.</translation>
    </message>
    <message>
        <source>Sum in the end</source>
        <translation>Summa till slut</translation>
    </message>
    <message>
        <source>The due date stays as it is: the loan is there already.</source>
        <translation>Förfallodagen ändras inte: lånet finns redan.</translation>
    </message>
    <message>
        <source>Today's rules: {what}</source>
        <translation>Dagens regler: {what}</translation>
    </message>
    <message>
        <source>With the unsaved changes: {what}</source>
        <translation>Med de osparade ändringarna: {what}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>{setting} (unsaved)</source>
        <translation>{setting} (osparat)</translation>
    </message>
</context>
<context>
    <name>ExchangeWindow</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln ändrad</numerusform>
            <numerusform>%Ln ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) added</source>
        <translation>
            <numerusform>%Ln regel tillagd</numerusform>
            <numerusform>%Ln regler tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) written.</source>
        <translation>
            <numerusform>%Ln regel skriven.</numerusform>
            <numerusform>%Ln regler skrivna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing rules</source>
        <translation>Importerar regler</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunde inte skrivas.</translation>
    </message>
    <message>
        <source>The rows shown are written.</source>
        <translation>De visade raderna är skrivna.</translation>
    </message>
    <message>
        <source>Undo is not offered. {reason}</source>
        <translation>Det kan inte ångras. {reason}</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Skriver {file} …</translation>
    </message>
</context>
<context>
    <name>ExemptDialog</name>
    <message>
        <source>&amp;Exempt from claims</source>
        <translation>&amp;Undanta från krav</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Exempt from claims</source>
        <translation>Undanta från krav</translation>
    </message>
    <message>
        <source>No more warnings, reminders and invoices as long as it is out. What was sent stays, and fees for the delay go on.</source>
        <translation>Inga fler varningar, påminnelser och räkningar så länge det är utlånat. Det som skickats står kvar, och förseningsavgifter fortsätter.</translation>
    </message>
</context>
<context>
    <name>Exempting</name>
    <message>
        <source>&amp;Let claims go on</source>
        <translation>&amp;Låt krav fortsätta</translation>
    </message>
    <message>
        <source>Exempt from claims…</source>
        <translation>Undanta från krav…</translation>
    </message>
    <message>
        <source>Exempt: {reason}</source>
        <translation>Undantaget: {reason}</translation>
    </message>
    <message>
        <source>It is exempt: {reason} Claims go on where they had come to.</source>
        <translation>Det är undantaget: {reason} Kraven fortsätter där de var.</translation>
    </message>
    <message>
        <source>Let claims go on</source>
        <translation>Låt krav fortsätta</translation>
    </message>
    <message>
        <source>Let claims go on…</source>
        <translation>Låt krav fortsätta…</translation>
    </message>
    <message>
        <source>Mark one loan only.</source>
        <translation>Markera bara ett lån.</translation>
    </message>
    <message>
        <source>No more warnings, reminders and invoices for this loan, with a reason.</source>
        <translation>Inga fler varningar, påminnelser och räkningar för lånet, med ett skäl.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>{title}: claims go on</source>
        <translation>{title}: kraven fortsätter</translation>
    </message>
    <message>
        <source>{title}: exempt from claims</source>
        <translation>{title}: undantaget från krav</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>By the rules of today it would be {value}, due {day}: {rule}</source>
        <translation>Enligt dagens regler skulle det vara {value}, förfaller {day}: {rule}</translation>
    </message>
    <message>
        <source>Decided by: {setting}</source>
        <translation>Bestämt av: {setting}</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>&amp;Förklara…</translation>
    </message>
    <message>
        <source>Lifted by: {what}</source>
        <translation>Hävs genom: {what}</translation>
    </message>
    <message>
        <source>Nothing is kept of how it came about.</source>
        <translation>Inget är sparat om hur det kom sig.</translation>
    </message>
    <message>
        <source>On loan, due {day}</source>
        <translation>Utlånad, förfaller {day}</translation>
    </message>
    <message>
        <source>Says which rule governs in a situation, and why (Ctrl+E).</source>
        <translation>Säger vilken regel som styr i en situation, och varför (Ctrl+E).</translation>
    </message>
    <message>
        <source>The rules are being read.</source>
        <translation>Reglerna läses.</translation>
    </message>
    <message>
        <source>The rules of today say the same.</source>
        <translation>Dagens regler säger detsamma.</translation>
    </message>
    <message>
        <source>Without them it would be due {day}</source>
        <translation>Utan dem skulle det förfalla {day}</translation>
    </message>
    <message>
        <source>Would be due {day}</source>
        <translation>Skulle förfalla {day}</translation>
    </message>
    <message numerus="yes">
        <source>Would not be lent: %n reason(s)</source>
        <translation>
            <numerusform>Skulle inte lånas ut: %Ln skäl</numerusform>
            <numerusform>Skulle inte lånas ut: %Ln skäl</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} to {patron}</source>
        <translation>{title} till {patron}</translation>
    </message>
    <message>
        <source>{what} on {day}</source>
        <translation>{what} den {day}</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Förklara</translation>
    </message>
</context>
<context>
    <name>ExplainPart</name>
    <message>
        <source>Calculated {time}. Recalculated when rules change.</source>
        <translation>Beräknat {time}. Ändras reglerna räknas det om.</translation>
    </message>
    <message>
        <source>Calculating …</source>
        <translation>Beräknar …</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>Reglerna kunde inte läsas.</translation>
    </message>
</context>
<context>
    <name>ExplainWindow</name>
    <message>
        <source>&amp;Matrix…</source>
        <translation>&amp;Matris…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Tidslinje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Förklara</translation>
    </message>
    <message>
        <source>Give the card of a patron and the barcode of a copy.</source>
        <translation>Ange en låntagares kort och ett exemplars streckkod.</translation>
    </message>
    <message>
        <source>The loan was returned: nothing is to come.</source>
        <translation>Lånet är återlämnat: det som hände är allt.</translation>
    </message>
    <message>
        <source>The whole life of the loan: dates, notices, fees, blocks (Ctrl+T).</source>
        <translation>Hela lånets liv: datum, meddelanden, avgifter, spärrar (Ctrl+T).</translation>
    </message>
    <message>
        <source>What the marked parameter says for every combination of two variables.</source>
        <translation>Vad den markerade parametern säger för varje kombination av två variabler.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Choose file…</source>
        <translation>Välj &amp;fil…</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>&amp;Organisationer</translation>
    </message>
    <message>
        <source>&amp;Parameters</source>
        <translation>&amp;Parametrar</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>Alla parametrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Every organisation that you may see</source>
        <translation>Alla organisationer som du får se</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exportera regler</translation>
    </message>
    <message>
        <source>Written by codes, as Import reads it: changed in a spreadsheet, it can be imported again.</source>
        <translation>Skrivs med koder, så som Importera läser det: ändrat i ett kalkylprogram kan det importeras igen.</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>regler</translation>
    </message>
    <message>
        <source>{organisation} and what is beneath</source>
        <translation>{organisation} och allt därunder</translation>
    </message>
    <message>
        <source>{parameter} only</source>
        <translation>Endast {parameter}</translation>
    </message>
</context>
<context>
    <name>FeePage</name>
    <message numerus="yes">
        <source>%n fee invoice(s)</source>
        <translation>
            <numerusform>%Ln avgiftsräkning</numerusform>
            <numerusform>%Ln avgiftsräkningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fee invoice(s) sent</source>
        <translation>
            <numerusform>%Ln avgiftsräkning skickad</numerusform>
            <numerusform>%Ln avgiftsräkningar skickade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patron(s)</source>
        <translation>
            <numerusform>%Ln låntagare</numerusform>
            <numerusform>%Ln låntagare</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open patron</source>
        <translation>&amp;Öppna låntagaren</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Skicka</translation>
    </message>
    <message>
        <source>&amp;Send fee invoices…</source>
        <translation>&amp;Skicka avgiftsräkningar…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Skulder</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>Fee invoices</source>
        <translation>Avgiftsräkningar</translation>
    </message>
    <message>
        <source>It can't be sent: no valid address.</source>
        <translation>Det kan inte skickas: ingen giltig adress.</translation>
    </message>
    <message>
        <source>Mark one patron only.</source>
        <translation>Markera bara en låntagare.</translation>
    </message>
    <message>
        <source>No fee invoice is due.</source>
        <translation>Ingen avgiftsräkning är aktuell.</translation>
    </message>
    <message>
        <source>Nobody is marked.</source>
        <translation>Ingen är markerad.</translation>
    </message>
    <message>
        <source>Nobody owes enough for long enough.</source>
        <translation>Ingen är skyldig tillräckligt mycket tillräckligt länge.</translation>
    </message>
    <message>
        <source>Numbers: {numbers}</source>
        <translation>Nummer: {numbers}</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Äldsta</translation>
    </message>
    <message>
        <source>Open debts that are on no fee invoice, enough and old enough by the parameters.</source>
        <translation>Obetalda skulder som inte står på någon avgiftsräkning, stora och gamla nog enligt parametrarna.</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Skuld</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>Send fee invoices</source>
        <translation>Skicka avgiftsräkningar</translation>
    </message>
    <message>
        <source>Send the &amp;marked…</source>
        <translation>Skicka &amp;markerade…</translation>
    </message>
    <message>
        <source>The marked patron</source>
        <translation>Den markerade låntagaren</translation>
    </message>
    <message>
        <source>The parameters Invoice fees: debt over, and debt older than, say when.</source>
        <translation>Parametrarna för avgiftsräkningar säger hur stor och hur gammal skulden ska vara.</translation>
    </message>
    <message>
        <source>Their debts (Enter).</source>
        <translation>Låntagarens skulder (Enter).</translation>
    </message>
    <message>
        <source>To everybody on the list, after a question.</source>
        <translation>Till alla i listan, efter en fråga.</translation>
    </message>
    <message>
        <source>To those that are marked, after a question.</source>
        <translation>Till de markerade, efter en fråga.</translation>
    </message>
    <message>
        <source>Together {amount}. E-mails are put into the outbox, letters are printed in Claims, tab Notices.</source>
        <translation>Tillsammans {amount}. E-brev läggs i utkorgen, brev skrivs ut i Krav, fliken Utskick.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>owed: {amount}</source>
        <translation>skuld: {amount}</translation>
    </message>
    <message>
        <source>{debts} debts since {day}, together {amount}; fee {fee}</source>
        <translation>{debts} skulder sedan {day}, tillsammans {amount}; avgift {fee}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Inherit</source>
        <translation>Ärv</translation>
    </message>
    <message>
        <source>Inherited from {source}</source>
        <translation>Ärvt från {source}</translation>
    </message>
    <message>
        <source>Inherits again (Ctrl+I)</source>
        <translation>Ärver igen (Ctrl+I)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Inte sparat än</translation>
    </message>
    <message>
        <source>Takes the value of {source} again (Ctrl+I)</source>
        <translation>Tar värdet från {source} igen (Ctrl+I)</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>ärvt</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>Not saved yet</source>
        <translation>Inte sparat än</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>debt</source>
        <translation>skuld</translation>
    </message>
    <message>
        <source>debt, red from {amount}</source>
        <translation>skuld, röd från {amount}</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>lån</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>försenade</translation>
    </message>
    <message>
        <source>to collect</source>
        <translation>att hämta</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alla dagar</translation>
    </message>
    <message>
        <source>At a unit</source>
        <translation>På en enhet</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Rensa filter</translation>
    </message>
    <message>
        <source>Lists all rules again.</source>
        <translation>Listar alla regler igen.</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>Inget filter är satt.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Rules are compared within the same value only.</source>
        <translation>Regler jämförs bara inom samma värde.</translation>
    </message>
    <message>
        <source>The rules of this organisation and of those above it are listed.</source>
        <translation>Reglerna för den här organisationen och för dem ovanför den listas.</translation>
    </message>
    <message>
        <source>Valid on day</source>
        <translation>Gäller den dag</translation>
    </message>
    <message>
        <source>e.g. Hce</source>
        <translation>t.ex. Hce</translation>
    </message>
</context>
<context>
    <name>FilterHeader</name>
    <message>
        <source>Filter {column}</source>
        <translation>Filtrera {column}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing is found.</source>
        <translation>Inget hittas.</translation>
    </message>
    <message>
        <source>Type some letters, or a number.</source>
        <translation>Skriv några bokstäver eller ett nummer.</translation>
    </message>
</context>
<context>
    <name>FindingColumns</name>
    <message>
        <source>Finding</source>
        <translation>Fynd</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>Give role</source>
        <translation>Ge roll</translation>
    </message>
    <message>
        <source>Give role – {name}</source>
        <translation>Ge roll – {name}</translation>
    </message>
    <message>
        <source>Holds at the organisation and everything below it, at once.</source>
        <translation>Gäller genast vid organisationen och allt därunder.</translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Groups of {unit}, the first its own</source>
        <translation>Grupper för {unit}, den första är den egna</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>Den står där redan.</translation>
    </message>
    <message>
        <source>Mark a row first.</source>
        <translation>Markera en rad först.</translation>
    </message>
    <message>
        <source>Mark a unit first.</source>
        <translation>Markera en enhet först.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta nedåt</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta uppåt</translation>
    </message>
    <message>
        <source>Puts the group at the end of the unit's list</source>
        <translation>Lägger gruppen sist i enhetens lista</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Takes the group out of the unit's list (Del)</source>
        <translation>Tar bort gruppen ur enhetens lista (Del)</translation>
    </message>
    <message>
        <source>The unit has no groups: its copies may be reserved wherever Reservation control says yes.</source>
        <translation>Enheten har inga grupper: dess exemplar får reserveras överallt där Reservationsstyrning säger ja.</translation>
    </message>
    <message>
        <source>The unit has this group already.</source>
        <translation>Enheten har redan den här gruppen.</translation>
    </message>
    <message>
        <source>There are no reservation groups yet; make one at the left.</source>
        <translation>Det finns inga reservationsgrupper ännu; skapa en till vänster.</translation>
    </message>
    <message>
        <source>There are no units.</source>
        <translation>Det finns inga enheter.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
</context>
<context>
    <name>HeadingLine</name>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>%Ln parameter</numerusform>
            <numerusform>%Ln parametrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinate with: {parameter}</source>
        <translation>Samordna med: {parameter}</translation>
    </message>
    <message>
        <source>Kept and shown; Lånedisk does not act on it yet.</source>
        <translation>Sparas och visas; Lånedisk använder den inte än.</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>används inte än</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Enter goes on to the next place.</source>
        <translation>Enter går vidare till nästa ställe.</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>S&amp;ök</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>{page} - Help</source>
        <translation>{page} - Hjälp</translation>
    </message>
</context>
<context>
    <name>HindrancesDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Delete patron</source>
        <translation>Radera låntagare</translation>
    </message>
    <message>
        <source>Go to 1-Loans</source>
        <translation>Gå till 1-Lån</translation>
    </message>
    <message>
        <source>Go to 2-Reservations</source>
        <translation>Gå till 2-Reservationer</translation>
    </message>
    <message>
        <source>Go to 3-Debts</source>
        <translation>Gå till 3-Skulder</translation>
    </message>
    <message>
        <source>The account can't be deleted yet.</source>
        <translation>Kontot kan inte raderas än.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Shows who changed the rules, when and how, and puts them back (Ctrl+H).</source>
        <translation>Visar vem som har ändrat reglerna, när och hur, och återställer dem (Ctrl+H).</translation>
    </message>
    <message>
        <source>Shows who changed what of the registers, when and how, and puts it back.</source>
        <translation>Visar vem som har ändrat vad i registren, när och hur, och återställer det.</translation>
    </message>
    <message>
        <source>Shows who changed what of the unit, when and how, and puts it back.</source>
        <translation>Visar vem som har ändrat vad på enheten, när och hur, och återställer det.</translation>
    </message>
    <message>
        <source>The registers are being read.</source>
        <translation>Registren läses.</translation>
    </message>
    <message>
        <source>The rules are being read.</source>
        <translation>Reglerna läses.</translation>
    </message>
    <message>
        <source>The unit is being read.</source>
        <translation>Enheten läses.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Choose a day and mark a value first.</source>
        <translation>Välj först en dag och markera ett värde.</translation>
    </message>
    <message>
        <source>History – Common registers</source>
        <translation>Historik – Gemensamma register</translation>
    </message>
    <message>
        <source>History – {parameter}</source>
        <translation>Historik – {parameter}</translation>
    </message>
    <message>
        <source>History – {unit}</source>
        <translation>Historik – {unit}</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Det sparas just nu.</translation>
    </message>
    <message numerus="yes">
        <source>It was saved for %n unit(s); all of it is put back.</source>
        <translation>
            <numerusform>Det sparades för %Ln enhet; allt återställs.</numerusform>
            <numerusform>Det sparades för %Ln enheter; allt återställs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes the field what it was before the marked change.</source>
        <translation>Gör fältet till vad det var före den markerade ändringen.</translation>
    </message>
    <message>
        <source>Makes the marked rule what it was at the end of that day.</source>
        <translation>Gör den markerade regeln till vad den var i slutet av den dagen.</translation>
    </message>
    <message>
        <source>Makes the marked value what it was at the end of that day.</source>
        <translation>Gör det markerade värdet till vad det var i slutet av den dagen.</translation>
    </message>
    <message>
        <source>Makes the marked value what the unit had at the end of that day.</source>
        <translation>Gör det markerade värdet till vad enheten hade i slutet av den dagen.</translation>
    </message>
    <message>
        <source>Makes the rule what it was before the marked entry.</source>
        <translation>Gör regeln till vad den var före den markerade posten.</translation>
    </message>
    <message>
        <source>Mark a change first.</source>
        <translation>Markera en ändring först.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>Put back what was saved for several units?</source>
        <translation>Återställa det som sparades för flera enheter?</translation>
    </message>
    <message>
        <source>Put back: the rule is added again?</source>
        <translation>Återställa: regeln läggs till igen?</translation>
    </message>
    <message>
        <source>Put back: the rule is removed?</source>
        <translation>Återställa: regeln tas bort?</translation>
    </message>
    <message>
        <source>Put the entry back?</source>
        <translation>Återställa posten?</translation>
    </message>
    <message>
        <source>Put the rule back?</source>
        <translation>Återställa regeln?</translation>
    </message>
    <message>
        <source>Show that rule</source>
        <translation>Visa den regeln</translation>
    </message>
    <message>
        <source>Some of it was changed again since.</source>
        <translation>En del har ändrats igen sedan dess.</translation>
    </message>
    <message>
        <source>Undo is not offered. {reason}</source>
        <translation>Ångra erbjuds inte. {reason}</translation>
    </message>
    <message>
        <source>Undone; everything is as it was.</source>
        <translation>Ångrat; allt är som det var.</translation>
    </message>
    <message>
        <source>Undone; the rules are as they were.</source>
        <translation>Ångrat; reglerna är som de var.</translation>
    </message>
    <message>
        <source>{entry} is made again, last in its register.</source>
        <translation>{entry} görs på nytt, sist i sitt register.</translation>
    </message>
    <message>
        <source>{entry} is removed.</source>
        <translation>{entry} tas bort.</translation>
    </message>
    <message>
        <source>{rule} at {place}</source>
        <translation>{rule} vid {place}</translation>
    </message>
</context>
<context>
    <name>HistoryFrame</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>Put back, as a new change.</source>
        <translation>Återställt, som en ny ändring.</translation>
    </message>
    <message>
        <source>Put the field back?</source>
        <translation>Återställa fältet?</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>Historiken kunde inte läsas.</translation>
    </message>
    <message>
        <source>{field} becomes: {value}</source>
        <translation>{field} blir: {value}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln poster</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Every change and every look at the account shows here.</source>
        <translation>Varje ändring och varje titt på kontot visas här.</translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation>Filtrera historiken</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Från, till</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Inget har antecknats ännu.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Your role does not show the history.</source>
        <translation>Din roll visar inte historiken.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>allt</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>&amp;Older entries</source>
        <translation>Ä&amp;ldre poster</translation>
    </message>
    <message>
        <source>&amp;Put back…</source>
        <translation>&amp;Återställ…</translation>
    </message>
    <message>
        <source>A part of the login name</source>
        <translation>En del av inloggningsnamnet</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Rensa filter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Inget har antecknats ännu.</translation>
    </message>
    <message>
        <source>Your role does not show the history.</source>
        <translation>Din roll visar inte historiken.</translation>
    </message>
</context>
<context>
    <name>HolidayList</name>
    <message>
        <source>Austria</source>
        <translation>Österrike</translation>
    </message>
    <message>
        <source>Close on all public holidays</source>
        <translation>Stäng på alla helgdagar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tjeckien</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Helgdag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Public holidays; Space closes or opens</source>
        <translation>Helgdagar; mellanslag stänger eller öppnar</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakien</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>The unit is closed on all of them.</source>
        <translation>Enheten har stängt på dem alla.</translation>
    </message>
    <message>
        <source>Ticks every day off by law; half days and customary days stay as they are.</source>
        <translation>Markerar alla lagstadgade helgdagar; halvdagar och sedvanliga dagar förblir som de är.</translation>
    </message>
    <message>
        <source>customary</source>
        <translation>sedvanlig</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>helgdag</translation>
    </message>
    <message>
        <source>half day</source>
        <translation>halvdag</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>Nothing is unsaved.</source>
        <translation>Inget är osparat.</translation>
    </message>
    <message>
        <source>Says how many loans, patrons and copies get another value, before it is saved (Ctrl+Shift+I).</source>
        <translation>Säger hur många lån, låntagare och exemplar som får ett annat värde, innan det sparas (Ctrl+Shift+I).</translation>
    </message>
</context>
<context>
    <name>ImpactColumns</name>
    <message>
        <source>Barcode</source>
        <translation>Streckkod</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Förfallodag</translation>
    </message>
    <message>
        <source>Home unit</source>
        <translation>Hemenhet</translation>
    </message>
    <message>
        <source>Lent at</source>
        <translation>Utlånat vid</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Lån</translation>
    </message>
    <message>
        <source>Owning unit</source>
        <translation>Ägande enhet</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>Rule after</source>
        <translation>Regel efter</translation>
    </message>
    <message>
        <source>Rule before</source>
        <translation>Regel före</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%Ln rad skrevs.</numerusform>
            <numerusform>%Ln rader skrevs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculate again</source>
        <translation>Räkna igen</translation>
    </message>
    <message>
        <source>Calculating the impact</source>
        <translation>Påverkan räknas ut</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Påverkan</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Det avbröts.</translation>
    </message>
    <message>
        <source>Nothing is unsaved any more: this is what was so before.</source>
        <translation>Inget är osparat längre: detta är hur det var innan.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Listan kunde inte läsas.</translation>
    </message>
    <message>
        <source>The unsaved rows were changed since.</source>
        <translation>De osparade raderna har ändrats sedan dess.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Filen skrivs</translation>
    </message>
</context>
<context>
    <name>ImpactView</name>
    <message>
        <source>All are shown.</source>
        <translation>Alla visas.</translation>
    </message>
    <message>
        <source>Another value for {loans} of {all_loans} current loans (of {borrowers} patrons), {patrons} of {all_patrons} patrons, {copies} of {all_copies} copies.</source>
        <translation>Annat värde för {loans} av {all_loans} aktuella lån (hos {borrowers} låntagare), {patrons} av {all_patrons} låntagare, {copies} av {all_copies} exemplar.</translation>
    </message>
    <message>
        <source>As Explain says for the copy at its owning unit, without a patron. Enter opens the copy.</source>
        <translation>Som Förklara säger för exemplaret vid dess ägande enhet, utan låntagare. Enter öppnar exemplaret.</translation>
    </message>
    <message>
        <source>As Explain says for the patron at the home unit, without a copy. Enter opens the patron.</source>
        <translation>Som Förklara säger för låntagaren vid hemenheten, utan exemplar. Enter öppnar låntagaren.</translation>
    </message>
    <message>
        <source>Changes ({count})</source>
        <translation>Ändringar ({count})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>E&amp;xportera alla…</translation>
    </message>
    <message>
        <source>Each value that becomes another, by which rule it was and will be. Enter shows the rule.</source>
        <translation>Varje värde som blir ett annat, enligt vilken regel före och efter. Enter visar regeln.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Påverkan</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Lån</translation>
    </message>
    <message>
        <source>Nothing gets another value.</source>
        <translation>Inget får ett annat värde.</translation>
    </message>
    <message>
        <source>On &amp;day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Visa &amp;fler</translation>
    </message>
    <message>
        <source>With today's facts of patron and copy, where the loan was made. Its due date stays; what comes next goes by the new value. Enter opens the patron.</source>
        <translation>Med låntagarens och exemplarets uppgifter i dag, där lånet gjordes. Förfallodagen står kvar; det som följer går efter det nya värdet. Enter öppnar låntagaren.</translation>
    </message>
    <message>
        <source>Writes every loan, patron and copy of this list with both values and rules into a CSV or XLSX file.</source>
        <translation>Skriver varje lån, låntagare och exemplar i listan med båda värden och regler till en CSV- eller XLSX-fil.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can't be taken. Mend the file and read it again.</source>
        <translation>
            <numerusform>%Ln rad kan inte tas emot. Rätta filen och läs den igen.</numerusform>
            <numerusform>%Ln rader kan inte tas emot. Rätta filen och läs den igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importera</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n change(s)</source>
        <translation>
            <numerusform>&amp;Importera %Ln ändring</numerusform>
            <numerusform>&amp;Importera %Ln ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>A CSV or XLSX file with a rule on each line.</source>
        <translation>En CSV- eller XLSX-fil med en regel på varje rad.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Och %Ln till.</numerusform>
            <numerusform>Och %Ln till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Välj en fil först.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>Every line says what holds already.</source>
        <translation>Varje rad säger det som redan gäller.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importera regler</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importerar …</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Ingen fil är vald.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Inget importerades.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs igen</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Läser {file}</translation>
    </message>
    <message>
        <source>Somebody changed rules of this file after it was read. Read it again to see what it changes now.</source>
        <translation>Någon ändrade regler i den här filen efter att den lästes. Läs den igen för att se vad den ändrar nu.</translation>
    </message>
    <message>
        <source>The file can't be imported.</source>
        <translation>Filen kan inte importeras.</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>Filen ändrar ingenting.</translation>
    </message>
    <message>
        <source>The file could not be looked at.</source>
        <translation>Filen kunde inte granskas.</translation>
    </message>
    <message>
        <source>Wait until the work is done.</source>
        <translation>Vänta tills arbetet är klart.</translation>
    </message>
    <message>
        <source>{lines}: {added} new, {changed} changed, {unchanged} unchanged, {bad} that can't be taken.</source>
        <translation>{lines}: {added} nya, {changed} ändrade, {unchanged} oförändrade, {bad} som inte kan tas emot.</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>&amp;Choose file…</source>
        <translation>Välj &amp;fil…</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Teckenkodning</translation>
    </message>
    <message>
        <source>All lines are imported or none. Unsaved rows of the window stay.</source>
        <translation>Alla rader importeras eller ingen. Fönstrets osparade rader är kvar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>Avgörs automatiskt</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importera regler</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Filens rader</translation>
    </message>
    <message>
        <source>O&amp;nly what changes</source>
        <translation>&amp;Bara det som ändras</translation>
    </message>
    <message>
        <source>Only for CSV files in which letters like å, ö and ř come out wrong.</source>
        <translation>Bara för CSV-filer där bokstäver som å, ö och ř blir fel.</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Comment: {old} → {new}</source>
        <translation>Kommentar: {old} → {new}</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>fel</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>oförändrad</translation>
    </message>
</context>
<context>
    <name>InfoTab</name>
    <message>
        <source>&amp;Don't save</source>
        <translation>Spara i&amp;nte</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Last borrower</source>
        <translation>Senaste låntagare</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Lån</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept here.</source>
        <translation>Inget sparades; det du skrivit finns kvar här.</translation>
    </message>
    <message>
        <source>Save or cancel what is being edited first.</source>
        <translation>Spara eller avbryt det som redigeras först.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What you typed in {section} is not saved.</source>
        <translation>Det du skrivit i {section} är inte sparat.</translation>
    </message>
</context>
<context>
    <name>InsertButton</name>
    <message>
        <source>Insert placeholder</source>
        <translation>Infoga platshållare</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Platshållare</translation>
    </message>
    <message>
        <source>What is filled in when the text is sent (Ctrl+Space in the text)</source>
        <translation>Det som fylls i när texten skickas (Ctrl+Mellanslag i texten)</translation>
    </message>
</context>
<context>
    <name>Invalidating</name>
    <message>
        <source>&amp;Invalidate</source>
        <translation>&amp;Ogiltigförklara</translation>
    </message>
    <message>
        <source>Invalidate</source>
        <translation>Ogiltigförklara</translation>
    </message>
    <message>
        <source>Invalidate {what} {value}</source>
        <translation>Ogiltigförklara {what} {value}</translation>
    </message>
    <message>
        <source>Invalidate {what}?</source>
        <translation>Ogiltigförklara {what}?</translation>
    </message>
    <message>
        <source>It goes out of use and into a message. If the unit has a fee for it, that is charged.</source>
        <translation>Det tas ur bruk och läggs i ett meddelande. Har enheten en avgift för det debiteras den.</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile, and is shown now as it is.</source>
        <translation>Det ändrades på annat håll under tiden och visas nu som det är.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Ingen avgift debiterades.</translation>
    </message>
    <message>
        <source>Out of use: {value}</source>
        <translation>Ur bruk: {value}</translation>
    </message>
    <message>
        <source>Takes it out of use and into a message, until a new one is entered</source>
        <translation>Tar det ur bruk och lägger det i ett meddelande tills ett nytt anges</translation>
    </message>
    <message>
        <source>{amount} was charged.</source>
        <translation>{amount} debiterades.</translation>
    </message>
</context>
<context>
    <name>InvoicePage</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%Ln räkning</numerusform>
            <numerusform>%Ln räkningar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mark as paid</source>
        <translation>&amp;Markera som betald</translation>
    </message>
    <message>
        <source>&amp;Mark as paid…</source>
        <translation>&amp;Markera som betald…</translation>
    </message>
    <message>
        <source>&amp;Open patron</source>
        <translation>&amp;Öppna låntagaren</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>A run of claims makes them, and the tab Fee invoices.</source>
        <translation>De görs av en kravkörning och på fliken Avgiftsräkningar.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Copies: {barcodes}</source>
        <translation>Exemplar: {barcodes}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Förfaller</translation>
    </message>
    <message>
        <source>Invoice {number} is paid: {amount}</source>
        <translation>Räkning {number} är betald: {amount}</translation>
    </message>
    <message>
        <source>Invoice {number}, {name}</source>
        <translation>Räkning {number}, {name}</translation>
    </message>
    <message>
        <source>Invoice {number}, {unit}, {day}</source>
        <translation>Räkning {number}, {unit}, {day}</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Räkningar</translation>
    </message>
    <message>
        <source>It is settled.</source>
        <translation>Den är reglerad.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Markera som betald</translation>
    </message>
    <message>
        <source>No invoice is marked.</source>
        <translation>Ingen räkning är markerad.</translation>
    </message>
    <message>
        <source>No invoice was made yet.</source>
        <translation>Ingen räkning har gjorts än.</translation>
    </message>
    <message>
        <source>Nothing is open of it.</source>
        <translation>Inget är obetalt.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>One payment of everything that is open of it, after a question.</source>
        <translation>En betalning av allt som är obetalt, efter en fråga.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obetalt</translation>
    </message>
    <message>
        <source>Open: {amount}</source>
        <translation>Obetalt: {amount}</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>Kontot är borttaget.</translation>
    </message>
    <message>
        <source>The account that owes it (Enter).</source>
        <translation>Kontot som är skyldigt (Enter).</translation>
    </message>
    <message>
        <source>The marked invoice</source>
        <translation>Den markerade räkningen</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>Det finns ingen sådan räkning.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>exemplar</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>avgifter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>obetald</translation>
    </message>
    <message>
        <source>open: {amount}</source>
        <translation>obetalt: {amount}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>försenad</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>reglerad</translation>
    </message>
    <message>
        <source>{amount} is noted as paid by invoice; the debts of the invoice are paid with it.</source>
        <translation>{amount} noteras som betalt mot räkning; räkningens skulder betalas därmed.</translation>
    </message>
    <message>
        <source>{amount}, to be paid by {day}</source>
        <translation>{amount}, betalas senast {day}</translation>
    </message>
</context>
<context>
    <name>InvoiceTab</name>
    <message>
        <source>0 = none, empty = the parameter's fee</source>
        <translation>0 = ingen, tomt = parameterns avgift</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Vuxen</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>The standard text of invoices.</source>
        <translation>Standardtexten för räkningar.</translation>
    </message>
    <message>
        <source>days; 999 = no invoice, empty = the parameter's</source>
        <translation>dagar; 999 = ingen räkning, tomt = parameterns</translation>
    </message>
    <message>
        <source>the patron is blocked until the copies are returned or paid</source>
        <translation>låntagaren spärras tills exemplaren är återlämnade eller betalda</translation>
    </message>
</context>
<context>
    <name>InvoicesWindow</name>
    <message>
        <source>Fee invoices</source>
        <translation>Avgiftsräkningar</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Räkningar</translation>
    </message>
</context>
<context>
    <name>ItemFilters</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Copies that were removed in the system they came from</source>
        <translation>Exemplar som togs bort i systemet de kom från</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medietyp</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Utlånat</translation>
    </message>
    <message>
        <source>Show remo&amp;ved</source>
        <translation>Visa &amp;borttagna</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
</context>
<context>
    <name>ItemSearchWindow</name>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%Ln titel</numerusform>
            <numerusform>%Ln titlar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New title…</source>
        <translation>&amp;Ny titel…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ppna</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Every word must begin a word of the title, the author or the shelf, or a number. Try fewer letters, or one word less.</source>
        <translation>Varje ord måste börja ett ord i titel, upphov eller hylla, eller ett nummer. Prova färre bokstäver, eller ett ord mindre.</translation>
    </message>
    <message>
        <source>Items and titles</source>
        <translation>Exemplar och titlar</translation>
    </message>
    <message>
        <source>New co&amp;py…</source>
        <translation>Nytt exem&amp;plar…</translation>
    </message>
    <message>
        <source>No copy is marked.</source>
        <translation>Inget exemplar är markerat.</translation>
    </message>
    <message>
        <source>No title is marked.</source>
        <translation>Ingen titel är markerad.</translation>
    </message>
    <message>
        <source>Nothing is found with these filters.</source>
        <translation>Inget hittas med de här filtren.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Inget hittas.</translation>
    </message>
    <message>
        <source>Registers a title with its first copy</source>
        <translation>Registrerar en titel med dess första exemplar</translation>
    </message>
    <message>
        <source>Registers another copy of the marked title</source>
        <translation>Registrerar ett exemplar till av den markerade titeln</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök bland allt</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Söker …</translation>
    </message>
    <message>
        <source>The list fills while you type.</source>
        <translation>Listan fylls medan du skriver.</translation>
    </message>
    <message>
        <source>The titles could not be read.</source>
        <translation>Titlarna kunde inte läsas.</translation>
    </message>
    <message>
        <source>Title, author, ISBN, barcode or shelf</source>
        <translation>Titel, upphov, ISBN, streckkod eller hylla</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titlar</translation>
    </message>
    <message>
        <source>Titles found</source>
        <translation>Hittade titlar</translation>
    </message>
    <message>
        <source>Type some letters of the title or author, or a number.</source>
        <translation>Skriv några bokstäver ur titel eller upphov, eller ett nummer.</translation>
    </message>
    <message numerus="yes">
        <source>more than %n title(s), best first</source>
        <translation>
            <numerusform>fler än %Ln titel, bästa först</numerusform>
            <numerusform>fler än %Ln titlar, bästa först</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>A patron</source>
        <translation>En låntagare</translation>
    </message>
    <message>
        <source>Age class</source>
        <translation>Åldersklass</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Upphov</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Streckkod</translation>
    </message>
    <message>
        <source>Circulation category</source>
        <translation>Cirkulationskategori</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Exemplarnummer</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdelning</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Förfallodag</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Upplaga</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Omfång</translation>
    </message>
    <message>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <source>ISSN</source>
        <translation>ISSN</translation>
    </message>
    <message>
        <source>Its unit</source>
        <translation>Dess tidsenhet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Lent at</source>
        <translation>Utlånat vid</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Utlånat</translation>
    </message>
    <message>
        <source>Loans so far</source>
        <translation>Antal lån</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Märkt</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medietyp</translation>
    </message>
    <message>
        <source>No loan was returned yet.</source>
        <translation>Inget lån är återlämnat än.</translation>
    </message>
    <message>
        <source>Not on loan.</source>
        <translation>Inte utlånat.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notering</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Utlånat</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>På hyllan</translation>
    </message>
    <message>
        <source>Opens the patron's details</source>
        <translation>Öppnar låntagarens uppgifter</translation>
    </message>
    <message>
        <source>Own loan period</source>
        <translation>Egen lånetid</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>Pickup unit</source>
        <translation>Hämtställe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Utgivet</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Förlag</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registrerat</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Omlån</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserverat</translation>
    </message>
    <message>
        <source>Reserved on</source>
        <translation>Reserverat den</translation>
    </message>
    <message>
        <source>Rest of the title</source>
        <translation>Resten av titeln</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Återlämnat</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Hylla</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>claimed returned</source>
        <translation>påstås återlämnat</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timmar</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>i kö</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>under transport</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>förkommet</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuter</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>vilande</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>titeln</translation>
    </message>
    <message>
        <source>this copy</source>
        <translation>detta exemplar</translation>
    </message>
    <message>
        <source>to collect</source>
        <translation>att hämta</translation>
    </message>
    <message>
        <source>to collect by {day}</source>
        <translation>att hämta senast {day}</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>veckor</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Age limit</source>
        <translation>Åldersspärr</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Började</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Claims and invoices</source>
        <translation>Krav och räkningar</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Räknas som</translation>
    </message>
    <message>
        <source>Cuts loose loans that are not to be kept, and forgets who looked at accounts a year ago.</source>
        <translation>Skiljer lån som inte ska sparas från låntagaren, och glömmer vem som tittade på konton för ett år sedan.</translation>
    </message>
    <message>
        <source>Drops returns that the returns log keeps no longer.</source>
        <translation>Tar bort återlämningar som återlämningsloggen inte längre sparar.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Slutade</translation>
    </message>
    <message>
        <source>Exempt units</source>
        <translation>Undantagna enheter</translation>
    </message>
    <message>
        <source>External invoices</source>
        <translation>Externa räkningar</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Senaste körning</translation>
    </message>
    <message>
        <source>Makes the reminders and invoices that are due, each once.</source>
        <translation>Gör de påminnelser och räkningar som det är dags för, var och en en gång.</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nästa körning</translation>
    </message>
    <message>
        <source>Not in use yet.</source>
        <translation>Används inte ännu.</translation>
    </message>
    <message>
        <source>Notes accounts that entered an age group for which circulation parameters say something.</source>
        <translation>Noterar konton som kommit in i en åldersgrupp som cirkulationsparametrarna säger något om.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>På</translation>
    </message>
    <message>
        <source>Overdue warnings</source>
        <translation>Övertidsvarningar</translation>
    </message>
    <message>
        <source>Reservation messages</source>
        <translation>Reservationsmeddelanden</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Gallring</translation>
    </message>
    <message>
        <source>Returns log</source>
        <translation>Återlämningslogg</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Körs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tells patrons that what they reserved can be collected.</source>
        <translation>Meddelar låntagare att det de reserverat kan hämtas.</translation>
    </message>
    <message>
        <source>Warns patrons before the due date, where they want to be warned.</source>
        <translation>Varnar låntagare före förfallodagen, om de vill bli varnade.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>accounts that expire</source>
        <translation>konton som går ut</translation>
    </message>
    <message>
        <source>by schedule</source>
        <translation>enligt schema</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>due since {moment}</source>
        <translation>skulle ha körts {moment}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>varje dag</translation>
    </message>
    <message>
        <source>every day, {time}</source>
        <translation>varje dag, {time}</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>varje månad</translation>
    </message>
    <message>
        <source>every month on day {day}, {time}</source>
        <translation>varje månad dag {day}, {time}</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>varje vecka</translation>
    </message>
    <message>
        <source>every week on {weekday}, {time}</source>
        <translation>varje vecka på {weekday}, {time}</translation>
    </message>
    <message>
        <source>expired accounts that may be deleted</source>
        <translation>utgångna konton som får tas bort</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslyckades</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>räkningar</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>lån</translation>
    </message>
    <message>
        <source>loans cut loose</source>
        <translation>lån skilda från låntagaren</translation>
    </message>
    <message>
        <source>looks forgotten</source>
        <translation>glömda visningar</translation>
    </message>
    <message>
        <source>mails forgotten</source>
        <translation>glömda utskick</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>meddelanden</translation>
    </message>
    <message>
        <source>messages about reservations emptied</source>
        <translation>tömda meddelanden om reservationer</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>inte uppsatt</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>utskick</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>reservationer</translation>
    </message>
    <message>
        <source>reservations resumed</source>
        <translation>återupptagna reservationer</translation>
    </message>
    <message>
        <source>reservations that ran out</source>
        <translation>reservationer som gått ut</translation>
    </message>
    <message>
        <source>returns dropped</source>
        <translation>borttagna återlämningar</translation>
    </message>
    <message>
        <source>running</source>
        <translation>körs</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppad</translation>
    </message>
    <message>
        <source>without a valid address</source>
        <translation>utan giltig adress</translation>
    </message>
</context>
<context>
    <name>JobsView</name>
    <message>
        <source>&amp;Account organisation</source>
        <translation>Konto&amp;organisation</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändra…</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>&amp;Kör nu</translation>
    </message>
    <message>
        <source>Automatic jobs</source>
        <translation>Automatiserade jobb</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Det har inte körts ännu.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Körningar</translation>
    </message>
</context>
<context>
    <name>JobsWindow</name>
    <message>
        <source>A job is running.</source>
        <translation>Ett jobb körs.</translation>
    </message>
    <message>
        <source>Automatic jobs</source>
        <translation>Automatiserade jobb</translation>
    </message>
    <message>
        <source>Mark a job first.</source>
        <translation>Markera först ett jobb.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Körningar</translation>
    </message>
    <message>
        <source>Runs it here and now, as of today</source>
        <translation>Kör det här och nu, med dagens datum</translation>
    </message>
    <message>
        <source>Runs of {job}</source>
        <translation>Körningar av {job}</translation>
    </message>
    <message>
        <source>The job did not run to its end.</source>
        <translation>Jobbet kördes inte till slut.</translation>
    </message>
    <message>
        <source>The permission {permission} is missing.</source>
        <translation>Behörigheten {permission} saknas.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Detta kunde inte läsas.</translation>
    </message>
    <message>
        <source>This job is not in use yet.</source>
        <translation>Det här jobbet används inte ännu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>When it runs by itself (F2)</source>
        <translation>När det körs av sig självt (F2)</translation>
    </message>
    <message>
        <source>{job} is done.</source>
        <translation>{job} är klar.</translation>
    </message>
    <message>
        <source>{job} is running …</source>
        <translation>{job} körs …</translation>
    </message>
    <message>
        <source>{job} was stopped.</source>
        <translation>{job} stoppades.</translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>&amp;Print…</source>
        <translation>Skri&amp;v ut…</translation>
    </message>
    <message>
        <source>Alt with an underlined letter leads to every menu and field as well.</source>
        <translation>Alt med en understruken bokstav leder också till varje meny och fält.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Gör</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Prints the whole list.</source>
        <translation>Skriver ut hela listan.</translation>
    </message>
    <message>
        <source>in its window</source>
        <translation>i sitt fönster</translation>
    </message>
</context>
<context>
    <name>LadderNotes</name>
    <message>
        <source>Check of the reminders</source>
        <translation>Kontroll av påminnelserna</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message numerus="yes">
        <source>%n value(s) of {here} unsaved. Go to {there}?</source>
        <translation>
            <numerusform>%Ln värde för {here} är osparat. Gå till {there}?</numerusform>
            <numerusform>%Ln värden för {here} är osparade. Gå till {there}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop and go there</source>
        <translation>Släng och gå dit</translation>
    </message>
    <message>
        <source>Save and go there</source>
        <translation>Spara och gå dit</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stanna här</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Arrow keys move, Enter goes to the rule, Ctrl+C copies.</source>
        <translation>Pilar flyttar, Enter går till regeln, Ctrl+C kopierar.</translation>
    </message>
    <message>
        <source>Colours from {least} to {most}</source>
        <translation>Färger från {least} till {most}</translation>
    </message>
    <message>
        <source>Frames round the name</source>
        <translation>Ramar kring namnet</translation>
    </message>
    <message>
        <source>The first that holds is shown.</source>
        <translation>Den första som gäller visas.</translation>
    </message>
</context>
<context>
    <name>LegendButton</name>
    <message>
        <source>Legend</source>
        <translation>Teckenförklaring</translation>
    </message>
    <message>
        <source>Shows what the frames round names mean</source>
        <translation>Visar vad ramarna kring namn betyder</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%n envelope(s)</source>
        <translation>
            <numerusform>%Ln kuvert</numerusform>
            <numerusform>%Ln kuvert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln brev</numerusform>
            <numerusform>%Ln brev</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Skriv ut…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Spara som PDF…</translation>
    </message>
    <message>
        <source>By postcode; letters to one patron of one run follow one another. Then they count as printed.</source>
        <translation>Efter postnummer; breven till en låntagare från en körning följer på varandra. Sedan räknas de som utskrivna.</translation>
    </message>
    <message>
        <source>Every letter is printed.</source>
        <translation>Alla brev är utskrivna.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Print letters</source>
        <translation>Skriv ut brev</translation>
    </message>
    <message>
        <source>Printed: {letters}</source>
        <translation>Utskrivet: {letters}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>The file could not be written: {file}</source>
        <translation>Filen kunde inte skrivas: {file}</translation>
    </message>
</context>
<context>
    <name>LifeForm</name>
    <message>
        <source>&amp;Back on</source>
        <translation>&amp;Åter den</translation>
    </message>
    <message>
        <source>&amp;Lent on</source>
        <translation>&amp;Lånat den</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>Barcod&amp;e</source>
        <translation>&amp;Streckkod</translation>
    </message>
    <message>
        <source>Ca&amp;rd</source>
        <translation>Låneko&amp;rt</translation>
    </message>
    <message>
        <source>Circulation &amp;point</source>
        <translation>&amp;Cirkulationsställe</translation>
    </message>
    <message>
        <source>Loan &amp;of</source>
        <translation>Lån &amp;av</translation>
    </message>
    <message>
        <source>patron and copy</source>
        <translation>låntagare och exemplar</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>situation</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln ändring</numerusform>
            <numerusform>%Ln ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategori</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Enheter</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alla enheter</translation>
    </message>
    <message>
        <source>All, and the unit itself</source>
        <translation>Alla, och enheten själv</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>A&amp;v</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Entry and field</source>
        <translation>Post och fält</translation>
    </message>
    <message>
        <source>Every change of a register shows here.</source>
        <translation>Här visas varje ändring i ett register.</translation>
    </message>
    <message>
        <source>Every change of a unit shows here.</source>
        <translation>Varje ändring av en enhet visas här.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Från, till</translation>
    </message>
    <message>
        <source>No change passes the filter.</source>
        <translation>Ingen ändring passerar filtret.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>{unit} and beneath</source>
        <translation>{unit} med underliggande</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Barcode</source>
        <translation>Streckkod</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdelning</translation>
    </message>
    <message>
        <source>Last pickup day</source>
        <translation>Sista hämtdag</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>Pickup unit</source>
        <translation>Hämtställe</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Reserved on</source>
        <translation>Reserverad</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Hylla</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltig till</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Väntar sedan</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>%n reservation(s)</source>
        <translation>
            <numerusform>%Ln reservation</numerusform>
            <numerusform>%Ln reservationer</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Rensa filter</translation>
    </message>
    <message>
        <source>Filter reservations</source>
        <translation>Filtrera reservationer</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>Ingen rad passerar filtret</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
</context>
<context>
    <name>LoanActs</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln nekat</numerusform>
            <numerusform>%Ln nekade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) wait and go on by themselves.</source>
        <translation>
            <numerusform>%Ln omlån väntar och fortsätter av sig självt.</numerusform>
            <numerusform>%Ln omlån väntar och fortsätter av sig själva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>%Ln omlånat</numerusform>
            <numerusform>%Ln omlånade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%Ln att bekräfta</numerusform>
            <numerusform>%Ln att bekräfta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln väntar</numerusform>
            <numerusform>%Ln väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close loan…</source>
        <translation>&amp;Avsluta lån…</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>Låna &amp;om</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Renew %n</source>
        <translation>
            <numerusform>Låna &amp;om %Ln</numerusform>
            <numerusform>Låna &amp;om %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Another due date by hand, with a reason.</source>
        <translation>En annan förfallodag för hand, med en orsak.</translation>
    </message>
    <message>
        <source>Change &amp;due date…</source>
        <translation>Ändra för&amp;fallodag…</translation>
    </message>
    <message>
        <source>For a copy that is not at hand: returned, lost, claimed returned, or not coming back.</source>
        <translation>För ett exemplar som inte är här: återlämnat, förkommet, uppges återlämnat eller borta för gott.</translation>
    </message>
    <message>
        <source>Loan &amp;history…</source>
        <translation>Lånehisto&amp;rik…</translation>
    </message>
    <message>
        <source>Mark one loan only.</source>
        <translation>Markera bara ett lån.</translation>
    </message>
    <message>
        <source>No loan is marked.</source>
        <translation>Inget lån är markerat.</translation>
    </message>
    <message>
        <source>No loan is shown.</source>
        <translation>Inget lån visas.</translation>
    </message>
    <message>
        <source>Renew &amp;all</source>
        <translation>Låna om a&amp;lla</translation>
    </message>
    <message>
        <source>Renews all loans that are shown.</source>
        <translation>Lånar om alla lån som visas.</translation>
    </message>
    <message>
        <source>Renews the marked loans; each has its own answer.</source>
        <translation>Lånar om de markerade lånen; vart och ett får sitt eget svar.</translation>
    </message>
    <message>
        <source>Set as&amp;ide</source>
        <translation>Lägg åt si&amp;dan</translation>
    </message>
    <message>
        <source>Wh&amp;y this due date?</source>
        <translation>&amp;Varför denna förfallodag?</translation>
    </message>
    <message>
        <source>Which rule decided, with its value and day (Ctrl+E).</source>
        <translation>Vilken regel som avgjorde, med värde och dag (Ctrl+E).</translation>
    </message>
    <message>
        <source>{title}: the due date is {day} now</source>
        <translation>{title}: förfallodagen är nu {day}</translation>
    </message>
</context>
<context>
    <name>LoanColumns</name>
    <message>
        <source>Barcode</source>
        <translation>Streckkod</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Förfallodag</translation>
    </message>
    <message>
        <source>Governing rule</source>
        <translation>Styrande regel</translation>
    </message>
    <message>
        <source>Loan fee</source>
        <translation>Låneavgift</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>för hand</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>utlånat</translation>
    </message>
    <message>
        <source>lent in spite of a refusal</source>
        <translation>utlånat trots hinder</translation>
    </message>
    <message>
        <source>the copy's own loan period</source>
        <translation>exemplarets egen lånetid</translation>
    </message>
</context>
<context>
    <name>LoanHistoryDialog</name>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%Ln lån</numerusform>
            <numerusform>%Ln lån</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Streckkod</translation>
    </message>
    <message>
        <source>Choose an earlier day above.</source>
        <translation>Välj en tidigare dag ovan.</translation>
    </message>
    <message>
        <source>Consent stands under Patron data.</source>
        <translation>Samtycket står under Låntagaruppgifter.</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dagar försenat</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Förfallodag</translation>
    </message>
    <message>
        <source>Lent at</source>
        <translation>Lånat på</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Lånedag</translation>
    </message>
    <message>
        <source>Loan history</source>
        <translation>Lånehistorik</translation>
    </message>
    <message>
        <source>Loan history of {patron}, card {card}, {period}</source>
        <translation>Lånehistorik för {patron}, kort {card}, {period}</translation>
    </message>
    <message>
        <source>Loan history {card}</source>
        <translation>Lånehistorik {card}</translation>
    </message>
    <message>
        <source>Loans are not kept: the patron does not agree to it.</source>
        <translation>Lån sparas inte: låntagaren samtycker inte.</translation>
    </message>
    <message>
        <source>Loans are not kept: the patron was not asked, and the category does not save loans.</source>
        <translation>Lån sparas inte: låntagaren har inte tillfrågats, och kategorin sparar inte lån.</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medietyp</translation>
    </message>
    <message>
        <source>No loan was returned in this period.</source>
        <translation>Inget lån återlämnades under perioden.</translation>
    </message>
    <message>
        <source>Overdue fee</source>
        <translation>Övertidsavgift</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Omlån</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Återlämnat</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Spara som P&amp;DF…</translation>
    </message>
    <message>
        <source>The loan history is written</source>
        <translation>Lånehistoriken är skriven</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Det finns inget att skriva ut.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>LoanPeriods</name>
    <message>
        <source>Holds for</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Return date</source>
        <translation>Återlämningsdatum</translation>
    </message>
</context>
<context>
    <name>LoanPeriodsPage</name>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behåll min</translation>
    </message>
    <message>
        <source>Kinds of loan periods</source>
        <translation>Slag av lånetider</translation>
    </message>
    <message>
        <source>Loan periods</source>
        <translation>Lånetider</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Lån</translation>
    </message>
    <message>
        <source>Loans with a fixed date</source>
        <translation>Lån med fast datum</translation>
    </message>
    <message>
        <source>Patron category</source>
        <translation>Låntagarkategori</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ta den andres</translation>
    </message>
</context>
<context>
    <name>LoanPeriodsTab</name>
    <message>
        <source>Adds a rule for this unit and category (Ins)</source>
        <translation>Lägger till en regel för enheten och kategorin (Ins)</translation>
    </message>
    <message>
        <source>Add… makes one, for summer loans for example.</source>
        <translation>Lägg till… gör ett, till exempel för sommarlån.</translation>
    </message>
    <message>
        <source>Changes the marked rule (F2, Enter)</source>
        <translation>Ändrar den markerade regeln (F2, Enter)</translation>
    </message>
    <message>
        <source>No loan has a fixed date here.</source>
        <translation>Inget lån har fast datum här.</translation>
    </message>
    <message>
        <source>Removes the marked rule at saving (Del)</source>
        <translation>Tar bort den markerade regeln när du sparar (Del)</translation>
    </message>
    <message>
        <source>Somebody else changed this rule meanwhile; choose which one is kept.</source>
        <translation>Någon annan ändrade regeln under tiden; välj vilken som behålls.</translation>
    </message>
    <message>
        <source>Something is being saved.</source>
        <translation>Något sparas just nu.</translation>
    </message>
    <message>
        <source>The loan periods could not be read.</source>
        <translation>Lånetiderna kunde inte läsas.</translation>
    </message>
    <message>
        <source>The rules of Circulation parameters that concern this unit and category. Another unit's are seen there.</source>
        <translation>Reglerna i Cirkulationsparametrar som rör enheten och kategorin. En annan enhets ser du där.</translation>
    </message>
</context>
<context>
    <name>LoanReason</name>
    <message>
        <source>Calculated fee on a return now</source>
        <translation>Beräknad avgift vid återlämning nu</translation>
    </message>
    <message>
        <source>Decided on {day}: {rule}</source>
        <translation>Avgjort {day}: {rule}</translation>
    </message>
    <message>
        <source>Nothing is kept of how it came about: the loan was brought by an import.</source>
        <translation>Inget finns kvar om hur den kom till: lånet kom med en import.</translation>
    </message>
    <message>
        <source>Overridden on {day} by {staff}: {sentence} Reason: {reason}</source>
        <translation>Åsidosatt {day} av {staff}: {sentence} Orsak: {reason}</translation>
    </message>
</context>
<context>
    <name>LoansTab</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%Ln dag kvar</numerusform>
            <numerusform>%Ln dagar kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in queue</source>
        <translation>
            <numerusform>%Ln i kö</numerusform>
            <numerusform>%Ln i kö</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%Ln lån</numerusform>
            <numerusform>%Ln lån</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln försenat</numerusform>
            <numerusform>%Ln försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Streckkod</translation>
    </message>
    <message>
        <source>Calculated fee</source>
        <translation>Beräknad avgift</translation>
    </message>
    <message>
        <source>Change due date…</source>
        <translation>Ändra förfallodag…</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Claims sent</source>
        <translation>Skickade krav</translation>
    </message>
    <message>
        <source>Close loan…</source>
        <translation>Avsluta lån…</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dagar försenat</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Förfallodag</translation>
    </message>
    <message>
        <source>Exempt from claims: {reason}</source>
        <translation>Undantaget från krav: {reason}</translation>
    </message>
    <message>
        <source>Filter loans</source>
        <translation>Filtrera lån</translation>
    </message>
    <message>
        <source>Lent at</source>
        <translation>Lånat på</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Lånedag</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Lån</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medietyp</translation>
    </message>
    <message>
        <source>Only &amp;overdue</source>
        <translation>Bara f&amp;örsenade</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Låna om</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Omlån</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is lent shows here at once.</source>
        <translation>Det som lånas ut visas här genast.</translation>
    </message>
    <message>
        <source>Why this due date?</source>
        <translation>Varför denna förfallodag?</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>förfaller i dag</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>undantaget</translation>
    </message>
    <message>
        <source>open loan</source>
        <translation>öppet lån</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>försenat</translation>
    </message>
    <message>
        <source>{name} has no loans.</source>
        <translation>{name} har inga lån.</translation>
    </message>
</context>
<context>
    <name>LoansView</name>
    <message>
        <source>&amp;End patron</source>
        <translation>&amp;Avsluta låntagare</translation>
    </message>
    <message>
        <source>&amp;Patron</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>All that is lent from now on is due that day, until the field is emptied.</source>
        <translation>Allt som lånas ut från nu förfaller den dagen, tills fältet töms.</translation>
    </message>
    <message>
        <source>All that is lent now is due {day}, not by the rules.</source>
        <translation>Allt som lånas ut nu förfaller {day}, inte enligt reglerna.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>D&amp;ue date</source>
        <translation>&amp;Förfallodag</translation>
    </message>
    <message>
        <source>Empties the patron field for the next one (F7 or Esc).</source>
        <translation>Tömmer låntagarfältet för nästa (F7 eller Esc).</translation>
    </message>
    <message>
        <source>Lent now</source>
        <translation>Lånat nu</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Utlåning</translation>
    </message>
    <message>
        <source>Nothing is lent to this patron yet.</source>
        <translation>Inget är utlånat till denna låntagare än.</translation>
    </message>
    <message>
        <source>Patr&amp;on details</source>
        <translation>&amp;Låntagardetaljer</translation>
    </message>
    <message>
        <source>Prints what this patron borrowed now (Ctrl+P).</source>
        <translation>Skriver ut det som låntagaren lånade nu (Ctrl+P).</translation>
    </message>
    <message>
        <source>Reason for the due date</source>
        <translation>Orsak till förfallodagen</translation>
    </message>
    <message>
        <source>Reason, kept in the log</source>
        <translation>Orsak, sparas i loggen</translation>
    </message>
    <message>
        <source>There is no patron.</source>
        <translation>Det finns ingen låntagare.</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>enligt reglerna</translation>
    </message>
</context>
<context>
    <name>LoansWindow</name>
    <message numerus="yes">
        <source>%n lent</source>
        <translation>
            <numerusform>%Ln utlånat</numerusform>
            <numerusform>%Ln utlånade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln nekat</numerusform>
            <numerusform>%Ln nekade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln väntar</numerusform>
            <numerusform>%Ln väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Utlåning</translation>
    </message>
    <message>
        <source>Many can be pasted at once. Nothing scanned while work runs is lost.</source>
        <translation>Många kan klistras in på en gång. Inget som skannas medan arbete pågår går förlorat.</translation>
    </message>
    <message>
        <source>Not lent to {patron}: {barcode}</source>
        <translation>Lånas inte ut till {patron}: {barcode}</translation>
    </message>
    <message>
        <source>Not lent: {barcode}</source>
        <translation>Lånas inte ut: {barcode}</translation>
    </message>
    <message>
        <source>Opens Renewals with this copy.</source>
        <translation>Öppnar Omlån med detta exemplar.</translation>
    </message>
    <message>
        <source>Rene&amp;w instead</source>
        <translation>Låna &amp;om i stället</translation>
    </message>
    <message>
        <source>Return it &amp;first</source>
        <translation>&amp;Återlämna först</translation>
    </message>
    <message>
        <source>Scan barcode after barcode.</source>
        <translation>Skanna streckkod efter streckkod.</translation>
    </message>
    <message>
        <source>Scan the patron's card first, then barcode after barcode.</source>
        <translation>Skanna låntagarens kort först, sedan streckkod efter streckkod.</translation>
    </message>
    <message>
        <source>Takes it back from the other patron, and lends it then.</source>
        <translation>Tar emot det från den andra låntagaren, och lånar sedan ut det.</translation>
    </message>
    <message>
        <source>Why this due date? {day}</source>
        <translation>Varför denna förfallodag? {day}</translation>
    </message>
    <message>
        <source>{amount} in loan fees</source>
        <translation>{amount} i låneavgifter</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>&amp;Sign in as another</source>
        <translation>Logga in som &amp;någon annan</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Lås &amp;upp</translation>
    </message>
    <message>
        <source>Everything is as it was left, what is typed too.</source>
        <translation>Allt är som det lämnades, också det som skrivits.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Signs {name} out. What is not saved is lost; you are asked first.</source>
        <translation>Loggar ut {name}. Det som inte är sparat går förlorat; du tillfrågas först.</translation>
    </message>
    <message>
        <source>The password that you signed in with.</source>
        <translation>Lösenordet som du loggade in med.</translation>
    </message>
    <message>
        <source>This workstation is locked</source>
        <translation>Arbetsplatsen är låst</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message numerus="yes">
        <source>%n window(s) hold something that is not saved. It is lost without the password.</source>
        <translation>
            <numerusform>I %Ln fönster finns något som inte är sparat. Utan lösenordet går det förlorat.</numerusform>
            <numerusform>I %Ln fönster finns något som inte är sparat. Utan lösenordet går det förlorat.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave without saving</source>
        <translation>&amp;Lämna utan att spara</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Lämna utan att spara?</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
</context>
<context>
    <name>LostCardDialog</name>
    <message>
        <source>&amp;New card number</source>
        <translation>&amp;Nytt kortnummer</translation>
    </message>
    <message>
        <source>&amp;Replace the card</source>
        <translation>&amp;Ersätt kortet</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>Förlorat kort</translation>
    </message>
    <message>
        <source>The account has no valid card.</source>
        <translation>Kontot har inget giltigt kort.</translation>
    </message>
    <message>
        <source>The card {card} is noted as lost from today; it opens nothing any more.</source>
        <translation>Kortet {card} noteras som förlorat från i dag; det öppnar inget mer.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Mail waits in the outbox:</source>
        <translation>E-post väntar i utkorgen:</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvitto</translation>
    </message>
    <message>
        <source>Status receipt</source>
        <translation>Statuskvitto</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>skickas</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>kunde inte skickas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslyckades</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>utskrivet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>skickat</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>ska skrivas ut</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>osäkert</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>written</source>
        <translation>skrivet till fil</translation>
    </message>
</context>
<context>
    <name>MailServerWindow</name>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Användarnamn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>E-mail of {organisation}</source>
        <translation>E-post för {organisation}</translation>
    </message>
    <message>
        <source>Give a server, and an address to send it to.</source>
        <translation>Ange en server och en adress att skicka till.</translation>
    </message>
    <message>
        <source>It was not carried out</source>
        <translation>Det utfördes inte</translation>
    </message>
    <message>
        <source>Kept in the keyring of this workstation, not in the database. Where jobs run, the variable LANEDISK_SMTP_PASSWORD may hold it instead.</source>
        <translation>Sparas i arbetsstationens nyckelring, inte i databasen. Där jobb körs kan variabeln LANEDISK_SMTP_PASSWORD innehålla det i stället.</translation>
    </message>
    <message>
        <source>Mail is sent from the reply address of the account organisation; answers go to that of the unit (Unit register).</source>
        <translation>E-post skickas från kontoorganisationens svarsadress; svar går till enhetens (Enhetsregister).</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>&amp;Säkerhet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>Send a test &amp;message</source>
        <translation>Skicka ett test&amp;meddelande</translation>
    </message>
    <message>
        <source>Send the &amp;test to</source>
        <translation>Skicka &amp;testet till</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Skickar …</translation>
    </message>
    <message>
        <source>Sends it at once, as typed.</source>
        <translation>Skickar det genast, som det står här.</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testmeddelande</translation>
    </message>
    <message>
        <source>The server took the test message to {address}</source>
        <translation>Servern tog emot testmeddelandet till {address}</translation>
    </message>
    <message>
        <source>There is {server} now; saving once more puts yours in its place.</source>
        <translation>Nu finns {server}; sparas det en gång till tar ditt dess plats.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Detta kunde inte läsas.</translation>
    </message>
    <message>
        <source>This is a test message from Lånedisk. Mail is sent as it should be.</source>
        <translation>Det här är ett testmeddelande från Lånedisk. E-posten skickas som den ska.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>som det är</translation>
    </message>
    <message>
        <source>empty: no mail is sent</source>
        <translation>tomt: ingen e-post skickas</translation>
    </message>
    <message>
        <source>empty: without signing in</source>
        <translation>tomt: utan inloggning</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>ingen server</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>osparat</translation>
    </message>
</context>
<context>
    <name>MailSign</name>
    <message numerus="yes">
        <source>%n mail(s) not sent</source>
        <translation>
            <numerusform>%Ln e-brev inte skickat</numerusform>
            <numerusform>%Ln e-brev inte skickade</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail that failed, or may not have gone: opens the outbox.</source>
        <translation>E-post som misslyckades eller kanske inte gick i väg: öppnar utkorgen.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lånedisk – locked</source>
        <translation>Lånedisk – låst</translation>
    </message>
</context>
<context>
    <name>ManyColumns</name>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Utelämnas därför att</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln utelämnad</numerusform>
            <numerusform>%Ln utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: the list says why.</source>
        <translation>
            <numerusform>%Ln utelämnad: listan säger varför.</numerusform>
            <numerusform>%Ln utelämnade: listan säger varför.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patron(s) chosen</source>
        <translation>
            <numerusform>%Ln låntagare vald</numerusform>
            <numerusform>%Ln låntagare valda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patron(s) exported.</source>
        <translation>
            <numerusform>%Ln låntagare exporterad.</numerusform>
            <numerusform>%Ln låntagare exporterade.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Don't apply</source>
        <translation>Använd &amp;inte</translation>
    </message>
    <message>
        <source>&amp;Everybody whom the search and its filters find</source>
        <translation>&amp;Alla som sökningen och dess filter hittar</translation>
    </message>
    <message numerus="yes">
        <source>Change %n patron(s)</source>
        <translation>
            <numerusform>Ändra %Ln låntagare</numerusform>
            <numerusform>Ändra %Ln låntagare</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose whom and what, then Preview.</source>
        <translation>Välj vilka och vad, sedan Förhandsgranska.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n patron(s)</source>
        <translation>
            <numerusform>Radera %Ln låntagare</numerusform>
            <numerusform>Radera %Ln låntagare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n patron(s) for good?</source>
        <translation>
            <numerusform>Radera %Ln låntagare för gott?</numerusform>
            <numerusform>Radera %Ln låntagare för gott?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Raderar …</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Tidigare…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message numerus="yes">
        <source>Export %n patron(s) …</source>
        <translation>
            <numerusform>Exportera %Ln låntagare …</numerusform>
            <numerusform>Exportera %Ln låntagare …</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Exporterar …</translation>
    </message>
    <message numerus="yes">
        <source>It is done for %n patron(s).</source>
        <translation>
            <numerusform>Det är gjort för %Ln låntagare.</numerusform>
            <numerusform>Det är gjort för %Ln låntagare.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Det stoppades.</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped: %n patron(s) are still there.</source>
        <translation>
            <numerusform>Det avbröts: %Ln låntagare finns kvar.</numerusform>
            <numerusform>Det avbröts: %Ln låntagare finns kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Tittar …</translation>
    </message>
    <message>
        <source>Many patrons at once</source>
        <translation>Många låntagare på en gång</translation>
    </message>
    <message>
        <source>Nobody is left to change.</source>
        <translation>Ingen finns kvar att ändra.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>Patrons to change</source>
        <translation>Låntagare att ändra</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>För&amp;handsgranska</translation>
    </message>
    <message>
        <source>Preview first.</source>
        <translation>Förhandsgranska först.</translation>
    </message>
    <message>
        <source>Preview shows everybody, what they get, and who is left out. Nothing is changed by it.</source>
        <translation>Förhandsgranskningen visar alla, vad de får och vilka som utelämnas. Inget ändras av den.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Något saknas.</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;marked patron(s)</source>
        <translation>
            <numerusform>Den &amp;markerade låntagaren</numerusform>
            <numerusform>De %Ln &amp;markerade låntagarna</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts and everything personal in them go. It can't be undone.</source>
        <translation>Kontona och alla personuppgifter i dem tas bort. Det kan inte ångras.</translation>
    </message>
    <message>
        <source>What was done to many patrons before, and by whom</source>
        <translation>Vad som har gjorts med många låntagare tidigare, och av vem</translation>
    </message>
    <message>
        <source>What you typed is not applied.</source>
        <translation>Det du skrev är inte använt.</translation>
    </message>
    <message numerus="yes">
        <source>Write to %n patron(s)</source>
        <translation>
            <numerusform>Skriv till %Ln låntagare</numerusform>
            <numerusform>Skriv till %Ln låntagare</numerusform>
        </translation>
    </message>
    <message>
        <source>patrons</source>
        <translation>låntagare</translation>
    </message>
</context>
<context>
    <name>ManyFields</name>
    <message>
        <source>Change the category</source>
        <translation>Ändra kategorin</translation>
    </message>
    <message>
        <source>Change the expiry date</source>
        <translation>Ändra utgångsdatumet</translation>
    </message>
    <message>
        <source>Change the home unit</source>
        <translation>Ändra hemenheten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Export as CSV or XLSX</source>
        <translation>Exportera som CSV eller XLSX</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Ny kategori</translation>
    </message>
    <message>
        <source>New expiry date</source>
        <translation>Nytt utgångsdatum</translation>
    </message>
    <message>
        <source>New home unit</source>
        <translation>Ny hemenhet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vad som görs</translation>
    </message>
    <message>
        <source>Write a staff message</source>
        <translation>Skriv ett personalmeddelande</translation>
    </message>
</context>
<context>
    <name>ManyLogDialog</name>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Done to many patrons earlier</source>
        <translation>Gjort med många låntagare tidigare</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnade</translation>
    </message>
    <message>
        <source>Nothing was done to many patrons yet.</source>
        <translation>Inget har gjorts med många låntagare ännu.</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message numerus="yes">
        <source>stopped: %n still there</source>
        <translation>
            <numerusform>avbrutet: %Ln kvar</numerusform>
            <numerusform>avbrutet: %Ln kvar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkedRow</name>
    <message numerus="yes">
        <source>%n row(s) removed; what is stored goes when you save.</source>
        <translation>
            <numerusform>%Ln rad borttagen; det som är sparat försvinner när du sparar.</numerusform>
            <numerusform>%Ln rader borttagna; det som är sparat försvinner när du sparar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds a rule (Ins).</source>
        <translation>Lägger till en regel (Ins).</translation>
    </message>
    <message>
        <source>At most {most} rows can be removed at once.</source>
        <translation>Högst {most} rader kan tas bort på en gång.</translation>
    </message>
    <message>
        <source>Changes shelf, period, value and comment of the marked rule (F2).</source>
        <translation>Ändrar hylla, period, värde och kommentar i den markerade regeln (F2).</translation>
    </message>
    <message>
        <source>Closes the window and drops unsaved rows.</source>
        <translation>Stänger fönstret och släpper osparade rader.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the settings of the unit.</source>
        <translation>Enter eller dubbelklick öppnar enhetens inställningar.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Det sparas just nu.</translation>
    </message>
    <message>
        <source>Keep mine adds it again.</source>
        <translation>Behåll min lägger till den igen.</translation>
    </message>
    <message>
        <source>Mark one row only.</source>
        <translation>Markera bara en rad.</translation>
    </message>
    <message>
        <source>Nothing is unsaved.</source>
        <translation>Inget är osparat.</translation>
    </message>
    <message>
        <source>Now: {value}. Keep mine removes it.</source>
        <translation>Nu: {value}. Behåll min tar bort den.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n row(s)?</source>
        <translation>
            <numerusform>Ta bort %Ln rad?</numerusform>
            <numerusform>Ta bort %Ln rader?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove row {row}?</source>
        <translation>Ta bort rad {row}?</translation>
    </message>
    <message>
        <source>Removes what is marked (Del); asks first.</source>
        <translation>Tar bort det som är markerat (Del); frågar först.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Rad {row}: {reason}</translation>
    </message>
    <message>
        <source>Rows {rows}</source>
        <translation>Raderna {rows}</translation>
    </message>
    <message>
        <source>Saves all unsaved rows and closes the window.</source>
        <translation>Sparar alla osparade rader och stänger fönstret.</translation>
    </message>
    <message>
        <source>Saves all unsaved rows and keeps the window open (Ctrl+S).</source>
        <translation>Sparar alla osparade rader; fönstret är kvar (Ctrl+S).</translation>
    </message>
    <message>
        <source>Somebody else has changed this rule meanwhile.</source>
        <translation>Någon annan har ändrat regeln under tiden.</translation>
    </message>
    <message>
        <source>Somebody else has removed this rule meanwhile.</source>
        <translation>Någon annan har tagit bort regeln under tiden.</translation>
    </message>
    <message>
        <source>The new row is gone.</source>
        <translation>Den nya raden är borta.</translation>
    </message>
    <message>
        <source>The row is removed when you save.</source>
        <translation>Raden tas bort när du sparar.</translation>
    </message>
    <message>
        <source>The rules are being read.</source>
        <translation>Reglerna läses.</translation>
    </message>
</context>
<context>
    <name>MatrixTools</name>
    <message>
        <source>Copies the whole matrix as text; Ctrl+C copies the marked cells</source>
        <translation>Kopierar hela matrisen som text; Ctrl+C kopierar de markerade rutorna</translation>
    </message>
</context>
<context>
    <name>MaxFeeField</name>
    <message>
        <source>No max fee is ticked.</source>
        <translation>Ingen maxavgift är ikryssad.</translation>
    </message>
</context>
<context>
    <name>Means</name>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Kontant</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Varor</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Räkning</translation>
    </message>
    <message>
        <source>Swish</source>
        <translation>Swish</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message numerus="yes">
        <source>%n value(s) typed here belong to what was removed meanwhile.</source>
        <translation>
            <numerusform>%Ln värde som skrivits här hör till något som under tiden tagits bort.</numerusform>
            <numerusform>%Ln värden som skrivits här hör till något som under tiden tagits bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>&amp;Kasta dem</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: {values}</source>
        <translation>Ändrat på annat håll under tiden: {values}</translation>
    </message>
    <message>
        <source>They can't be saved any more. They are kept here to be copied until you drop them.</source>
        <translation>De kan inte sparas längre. De finns kvar här att kopiera tills du kastar dem.</translation>
    </message>
    <message>
        <source>What you typed is kept. Saving shows both.</source>
        <translation>Det du skrivit finns kvar. När du sparar visas båda.</translation>
    </message>
</context>
<context>
    <name>MemberActions</name>
    <message>
        <source>Disable</source>
        <translation>Stäng av</translation>
    </message>
    <message>
        <source>Disable {name}?</source>
        <translation>Stänga av {name}?</translation>
    </message>
    <message>
        <source>Disable – {login}</source>
        <translation>Stäng av – {login}</translation>
    </message>
    <message>
        <source>What the other saved is kept.</source>
        <translation>Det som den andra sparade gäller.</translation>
    </message>
    <message>
        <source>What they have open ends at once, unsaved work with it, and they can't sign in any more. Their roles stay.</source>
        <translation>Det som personen har öppet avslutas genast, även det som inte är sparat, och det går inte att logga in mer. Rollerna finns kvar.</translation>
    </message>
    <message>
        <source>What you chose is saved.</source>
        <translation>Det du valde är sparat.</translation>
    </message>
    <message>
        <source>{login} is called {name} now.</source>
        <translation>{login} heter nu {name}.</translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <translation>{name} kan logga in igen.</translation>
    </message>
    <message>
        <source>{name} can't sign in any more.</source>
        <translation>{name} kan inte logga in mer.</translation>
    </message>
    <message>
        <source>{name} has a new password.</source>
        <translation>{name} har ett nytt lösenord.</translation>
    </message>
    <message>
        <source>{name} has one more role.</source>
        <translation>{name} har en roll till.</translation>
    </message>
    <message>
        <source>{name} has one role less.</source>
        <translation>{name} har en roll mindre.</translation>
    </message>
    <message>
        <source>{name} is added and can sign in.</source>
        <translation>{name} är tillagd och kan logga in.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Fixed by the settings of the library.</source>
        <translation>Bestämt i bibliotekets inställningar.</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Verktygsfält</translation>
    </message>
    <message>
        <source>Your role lacks the permission {permission}.</source>
        <translation>Din roll saknar behörigheten {permission}.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arkivera</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Redigera…</translation>
    </message>
    <message>
        <source>&amp;Remove message</source>
        <translation>&amp;Ta bort meddelande</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Ta bort…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Apply block / message</source>
        <translation>Lägg till spärr / meddelande</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Arkiverat.</translation>
    </message>
    <message>
        <source>In the archive nothing is changed any more.</source>
        <translation>I arkivet ändras inget mer.</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile, and is shown now as it is.</source>
        <translation>Det ändrades på annat håll under tiden och visas nu som det är.</translation>
    </message>
    <message>
        <source>Mark a message first.</source>
        <translation>Markera först ett meddelande.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>Only messages by staff are changed by hand.</source>
        <translation>Bara personalens meddelanden ändras för hand.</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>Ta bort meddelande</translation>
    </message>
    <message>
        <source>Remove the message for good?</source>
        <translation>Ta bort meddelandet för gott?</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Borttaget.</translation>
    </message>
    <message>
        <source>The history keeps that it was, not its text.</source>
        <translation>Historiken minns att det fanns, inte dess text.</translation>
    </message>
    <message>
        <source>What can be done with the marked message</source>
        <translation>Vad som kan göras med det markerade meddelandet</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Använd</translation>
    </message>
    <message>
        <source>&amp;Don't apply</source>
        <translation>Använd &amp;inte</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>&amp;Signatur</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>A block stops all services; who has the permission may override it for one item, giving a reason.</source>
        <translation>En spärr stoppar alla tjänster; den som har behörighet kan gå förbi den för ett exemplar i taget och ange varför.</translation>
    </message>
    <message>
        <source>A note stops nothing; the name gets a light-blue frame.</source>
        <translation>En notering stoppar inget; namnet får en ljusblå ram.</translation>
    </message>
    <message>
        <source>An alert stops nothing; the Stop sign shows it whenever the account is opened.</source>
        <translation>En varning stoppar inget; stoppskylten visar den varje gång kontot öppnas.</translation>
    </message>
    <message>
        <source>Apply block / message</source>
        <translation>Lägg till spärr / meddelande</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Redigera meddelande</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept here.</source>
        <translation>Inget sparades; det du skrivit finns kvar här.</translation>
    </message>
    <message>
        <source>Seen by staff only.</source>
        <translation>Syns bara för personalen.</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What you typed is not applied.</source>
        <translation>Det du skrev är inte använt.</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Characters: {characters} · parts: {parts}</source>
        <translation>Tecken: {characters} · delar: {parts}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Ämne: {subject}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>To: no address</source>
        <translation>Till: ingen adress</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>Till: {address}</translation>
    </message>
    <message>
        <source>a part has 70 characters only, because of letters that SMS has no short form of</source>
        <translation>en del rymmer bara 70 tecken, på grund av bokstäver som SMS saknar kort form för</translation>
    </message>
</context>
<context>
    <name>MessagesTab</name>
    <message numerus="yes">
        <source>%n message(s) and block(s)</source>
        <translation>
            <numerusform>%Ln meddelande eller spärr</numerusform>
            <numerusform>%Ln meddelanden och spärrar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show archived</source>
        <translation>&amp;Visa arkiverade</translation>
    </message>
    <message>
        <source>A message of the system: it goes with its cause.</source>
        <translation>Ett systemmeddelande: det försvinner med sin orsak.</translation>
    </message>
    <message>
        <source>Archive &amp;from</source>
        <translation>Arkiv &amp;fr.o.m.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiverat</translation>
    </message>
    <message>
        <source>Archived {day} by {who}.</source>
        <translation>Arkiverat {day} av {who}.</translation>
    </message>
    <message>
        <source>Blocked by hand: Unblock patron, under Patron data, lifts it.</source>
        <translation>Spärrad för hand: Upphäv låntagarspärr, under Låntagaruppgifter, häver spärren.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Changed {day} by {who}.</source>
        <translation>Ändrat {day} av {who}.</translation>
    </message>
    <message>
        <source>Earlier ones are in the archive below.</source>
        <translation>Tidigare finns i arkivet nedan.</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>Filtrera meddelanden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation>Hävs av</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Nothing was archived in that period.</source>
        <translation>Inget arkiverades under den perioden.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stoppar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the marked row</source>
        <translation>Texten i den markerade raden</translation>
    </message>
    <message>
        <source>This block came by itself and can't be unblocked by hand. What lifts it: {how}.</source>
        <translation>Den här spärren kom av sig själv och kan inte hävas för hand. Det som häver den: {how}.</translation>
    </message>
    <message>
        <source>Written {day} by {who}.</source>
        <translation>Skrivet {day} av {who}.</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>t.&amp;o.m.</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>systemet</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>t.o.m. {day}</translation>
    </message>
    <message>
        <source>{name} has no messages.</source>
        <translation>{name} har inga meddelanden.</translation>
    </message>
</context>
<context>
    <name>MoveDatesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>Stängd dag</translation>
    </message>
    <message>
        <source>Day now</source>
        <translation>Dag nu</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Förfallodagar</translation>
    </message>
    <message>
        <source>Each moves to the first open day from the day that it had. What was changed since or would be late by it stays.</source>
        <translation>Varje dag flyttas till första öppna dag från den ursprungliga. Det som ändrats sedan dess eller skulle bli försenat står kvar.</translation>
    </message>
    <message>
        <source>Each moves to the next open day of its unit. Fixed dates, loans by the hour and what is late stay. It can be undone.</source>
        <translation>Varje dag flyttas till enhetens nästa öppna dag. Fasta datum, timlån och försenade lån står kvar. Det kan ångras.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Move due dates back</source>
        <translation>Flytta tillbaka förfallodagar</translation>
    </message>
    <message>
        <source>Move due dates off closed days</source>
        <translation>Flytta förfallodagar från stängda dagar</translation>
    </message>
    <message>
        <source>Moves to</source>
        <translation>Flyttas till</translation>
    </message>
    <message>
        <source>Pickup days</source>
        <translation>Hämtdagar</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>står kvar</translation>
    </message>
    <message>
        <source>{counts} will move.</source>
        <translation>{counts} flyttas.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change name – {login}</source>
        <translation>Ändra namn – {login}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>The login name {login} stays.</source>
        <translation>Inloggningsnamnet {login} står kvar.</translation>
    </message>
</context>
<context>
    <name>NameFrame</name>
    <message>
        <source>nothing to note</source>
        <translation>inget att säga</translation>
    </message>
</context>
<context>
    <name>NewPatronForm</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Vårdnadshavare</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>The patron agrees that accounts at other libraries are linked</source>
        <translation>Låntagaren samtycker till att konton vid andra bibliotek länkas</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Samma en gång till</translation>
    </message>
</context>
<context>
    <name>NewPatronWindow</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>New patron</source>
        <translation>Ny låntagare</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept here.</source>
        <translation>Inget sparades; det du skrev finns kvar här.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>&amp;Add note</source>
        <translation>&amp;Lägg till anteckning</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>&amp;Ta bort anteckning</translation>
    </message>
    <message>
        <source>&amp;Don't add</source>
        <translation>Lägg &amp;inte till</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;Ny anteckning</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Skriv ut</translation>
    </message>
    <message>
        <source>&amp;Visible to patron</source>
        <translation>&amp;Synlig för låntagaren</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Ta bort anteckning</translation>
    </message>
    <message>
        <source>Delete the note for good?</source>
        <translation>Ta bort anteckningen för gott?</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Mark a note first.</source>
        <translation>Markera först en anteckning.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Inget togs bort.</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept here.</source>
        <translation>Inget sparades; det du skrivit finns kvar här.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the marked row</source>
        <translation>Texten i den markerade raden</translation>
    </message>
    <message>
        <source>The note that you typed is not added.</source>
        <translation>Anteckningen som du skrev är inte tillagd.</translation>
    </message>
    <message>
        <source>The note was added.</source>
        <translation>Anteckningen lades till.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>Anteckningen togs bort.</translation>
    </message>
    <message>
        <source>The notes could not be read.</source>
        <translation>Anteckningarna kunde inte läsas.</translation>
    </message>
    <message>
        <source>There are no notes to {name}.</source>
        <translation>Det finns inga anteckningar till {name}.</translation>
    </message>
    <message>
        <source>Visible to patron</source>
        <translation>Synlig för låntagaren</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{library}, {day}, card {card}</source>
        <translation>{library}, {day}, kort {card}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It was not carried out</source>
        <translation>Det utfördes inte</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <translation>Sedan {time}.</translation>
    </message>
    <message>
        <source>What was typed there until {time} is kept until you close this message.</source>
        <translation>Det som skrivits där fram till {time} finns kvar tills du stänger meddelandet.</translation>
    </message>
    <message>
        <source>{window} was not saved when the program ended</source>
        <translation>{window} var inte sparat när programmet slutade</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln utskick</numerusform>
            <numerusform>%Ln utskick</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fr.o.m.</translation>
    </message>
    <message>
        <source>&amp;Open patron</source>
        <translation>&amp;Öppna låntagaren</translation>
    </message>
    <message>
        <source>&amp;Print letters…</source>
        <translation>Skriv ut n&amp;ya brev…</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;T.o.m.</translation>
    </message>
    <message>
        <source>A run makes them: tab Preview.</source>
        <translation>De görs av en körning: fliken Förhandsvisning.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>All letters that are not printed yet, by postcode, each patron's together.</source>
        <translation>Alla brev som inte är utskrivna, efter postnummer, varje låntagares för sig.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Decided by: {setting}</source>
        <translation>Bestämt av: {setting}</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>Its state here says when it is sent.</source>
        <translation>Läget här säger när det är skickat.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Mark one notice of an account.</source>
        <translation>Markera ett utskick som hör till ett konto.</translation>
    </message>
    <message>
        <source>No letter is marked.</source>
        <translation>Inget brev är markerat.</translation>
    </message>
    <message>
        <source>No notice was made in this time.</source>
        <translation>Inget utskick gjordes under den tiden.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>Print a&amp;gain…</source>
        <translation>Skriv ut i&amp;gen…</translation>
    </message>
    <message>
        <source>S&amp;end by e-mail</source>
        <translation>Skicka med &amp;e-post</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Utskickets text</translation>
    </message>
    <message>
        <source>The account that it went to (Enter).</source>
        <translation>Kontot som det gick till (Enter).</translation>
    </message>
    <message>
        <source>The marked letters.</source>
        <translation>De markerade breven.</translation>
    </message>
    <message>
        <source>The notice is in the outbox, for {address}</source>
        <translation>Utskicket ligger i utkorgen, till {address}</translation>
    </message>
    <message>
        <source>There is no such notice.</source>
        <translation>Det finns inget sådant utskick.</translation>
    </message>
    <message>
        <source>To the patron's present address.</source>
        <translation>Till låntagarens nuvarande adress.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
</context>
<context>
    <name>NoticesTab</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln utskick</numerusform>
            <numerusform>%Ln utskick</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Attachment: {name}</source>
        <translation>Bilaga: {name}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Decided by: {setting}</source>
        <translation>Bestämt av: {setting}</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>Filter notices</source>
        <translation>Filtrera utskick</translation>
    </message>
    <message>
        <source>Its state here says when it is sent.</source>
        <translation>Dess läge här säger när det har skickats.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Message to the patron…</source>
        <translation>Meddelande till låntagaren…</translation>
    </message>
    <message>
        <source>Nothing has been sent to {name}.</source>
        <translation>Inget har skickats till {name}.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>Sent {when}.</source>
        <translation>Skickat {when}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status receipt…</source>
        <translation>Statuskvitto…</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Utskickets text</translation>
    </message>
    <message>
        <source>The message is in the outbox</source>
        <translation>Meddelandet ligger i utkorgen</translation>
    </message>
    <message>
        <source>The patron has no e-mail address that is in use.</source>
        <translation>Låntagaren har ingen e-postadress som används.</translation>
    </message>
    <message>
        <source>Warnings, reminders, invoices, receipts by e-mail and messages to the patron show here.</source>
        <translation>Varningar, påminnelser, räkningar, kvitton med e-post och meddelanden till låntagaren visas här.</translation>
    </message>
</context>
<context>
    <name>Octagon</name>
    <message>
        <source>STOP</source>
        <translation>STOPP</translation>
    </message>
</context>
<context>
    <name>OriginSign</name>
    <message>
        <source>Inherit</source>
        <translation>Ärv</translation>
    </message>
    <message>
        <source>Takes the value of the organisation above again.</source>
        <translation>Tar värdet från organisationen ovanför igen.</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>ärvt</translation>
    </message>
</context>
<context>
    <name>OutboxActs</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln misslyckades</numerusform>
            <numerusform>%Ln misslyckades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%Ln skickat</numerusform>
            <numerusform>%Ln skickade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried again later</source>
        <translation>
            <numerusform>%Ln försöks igen senare</numerusform>
            <numerusform>%Ln försöks igen senare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%Ln osäkert</numerusform>
            <numerusform>%Ln osäkra</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Släng</translation>
    </message>
    <message>
        <source>&amp;Open patron</source>
        <translation>&amp;Öppna låntagaren</translation>
    </message>
    <message>
        <source>Dro&amp;p…</source>
        <translation>Slän&amp;g…</translation>
    </message>
    <message>
        <source>Drop mail</source>
        <translation>Släng e-brev</translation>
    </message>
    <message>
        <source>It belongs to no account.</source>
        <translation>Det hör inte till något konto.</translation>
    </message>
    <message>
        <source>It was not carried out</source>
        <translation>Det utfördes inte</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>Det har skickats.</translation>
    </message>
    <message>
        <source>Lets it be sent now, also one that may have gone already.</source>
        <translation>Låter det skickas nu, även ett som kanske redan har gått i väg.</translation>
    </message>
    <message>
        <source>No mail is marked.</source>
        <translation>Inget e-brev är markerat.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Inget väntar.</translation>
    </message>
    <message>
        <source>Nothing was to be sent.</source>
        <translation>Det fanns inget att skicka.</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Skicka &amp;nu</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Skicka i&amp;gen</translation>
    </message>
    <message>
        <source>Sending mail</source>
        <translation>Skickar e-post</translation>
    </message>
    <message>
        <source>Sends what waits.</source>
        <translation>Skickar det som väntar.</translation>
    </message>
    <message>
        <source>Takes it out of the outbox.</source>
        <translation>Tar bort det ur utkorgen.</translation>
    </message>
    <message>
        <source>The mail to {address} is not sent any more.</source>
        <translation>E-brevet till {address} skickas inte längre.</translation>
    </message>
    <message>
        <source>What waits is tried again when its time has come.</source>
        <translation>Det som väntar försöks igen när tiden är inne.</translation>
    </message>
</context>
<context>
    <name>OutboxColumns</name>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nästa försök</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrivet</translation>
    </message>
</context>
<context>
    <name>OutboxWindow</name>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Attachment: {name}</source>
        <translation>Bilaga: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Mail to patrons: what waits to be sent, and what became of the rest.</source>
        <translation>E-post till låntagare: det som väntar på att skickas, och hur det gick med resten.</translation>
    </message>
    <message>
        <source>No mail was written yet.</source>
        <translation>Ingen e-post har skrivits än.</translation>
    </message>
    <message>
        <source>Notices, receipts by e-mail and messages to patrons show here.</source>
        <translation>Utskick, kvitton med e-post och meddelanden till låntagare visas här.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>E-brevets text</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>Det finns inget sådant e-brev.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Detta kunde inte läsas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>att titta på</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%Ln skäl</numerusform>
            <numerusform>%Ln skäl</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>A reason must be given.</source>
        <translation>En anledning måste anges.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Closes these lines (Esc)</source>
        <translation>Stänger dessa rader (Esc)</translation>
    </message>
    <message>
        <source>Needed to go on in spite of it. Kept with the loan.</source>
        <translation>Krävs för att fortsätta ändå. Sparas på lånet.</translation>
    </message>
    <message>
        <source>O&amp;verride</source>
        <translation>Åsi&amp;dosätt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>can't be overridden</source>
        <translation>kan inte åsidosättas</translation>
    </message>
    <message>
        <source>may be overridden</source>
        <translation>får åsidosättas</translation>
    </message>
    <message>
        <source>permission missing: {permission}</source>
        <translation>behörighet saknas: {permission}</translation>
    </message>
</context>
<context>
    <name>PairColumns</name>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>By which setting</source>
        <translation>Enligt vilken inställning</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Day under today's rules</source>
        <translation>Dag enligt dagens regler</translation>
    </message>
    <message>
        <source>Day with the unsaved changes</source>
        <translation>Dag med de osparade ändringarna</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Är</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lika</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>The file could not be written: {file}</source>
        <translation>Filen kunde inte skrivas: {file}</translation>
    </message>
</context>
<context>
    <name>ParameterList</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>No parameter has these letters in its name.</source>
        <translation>Ingen parameter har de bokstäverna i sitt namn.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametrar</translation>
    </message>
    <message numerus="yes">
        <source>Search among %n parameter(s)</source>
        <translation>
            <numerusform>Sök bland %Ln parameter</numerusform>
            <numerusform>Sök bland %Ln parametrar</numerusform>
        </translation>
    </message>
    <message>
        <source>units have rules of their own</source>
        <translation>enheter har egna regler</translation>
    </message>
    <message>
        <source>{name}: not in use yet</source>
        <translation>{name}: används inte än</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln timme</numerusform>
            <numerusform>%Ln timmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minut</numerusform>
            <numerusform>%Ln minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln månad</numerusform>
            <numerusform>%Ln månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%Ln regel</numerusform>
            <numerusform>%Ln regler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%Ln vecka</numerusform>
            <numerusform>%Ln veckor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln år</numerusform>
            <numerusform>%Ln år</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Circulation category</source>
        <translation>&amp;Cirkulationskategori</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Avdelning</translation>
    </message>
    <message>
        <source>&amp;Media type</source>
        <translation>&amp;Medietyp</translation>
    </message>
    <message>
        <source>&amp;Placement</source>
        <translation>&amp;Placering</translation>
    </message>
    <message>
        <source>&amp;Shelf</source>
        <translation>&amp;Hylla</translation>
    </message>
    <message>
        <source>1 = own reservation group, 2 = the second too, and so on; 9 = all. Without groups: all.</source>
        <translation>1 = den egna reservationsgruppen, 2 = även den andra, och så vidare; 9 = alla. Utan grupper: alla.</translation>
    </message>
    <message>
        <source>A return after it counts as the next day.</source>
        <translation>En återlämning efter den räknas till nästa dag.</translation>
    </message>
    <message>
        <source>A rule is needed for every message format in use.</source>
        <translation>En regel behövs för varje meddelandeformat som används.</translation>
    </message>
    <message>
        <source>A rule set for the lending circulation point goes before it. Changes take effect at once.</source>
        <translation>En regel för utlånande cirkulationsställe går före. Ändringar slår igenom direkt.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagd</translation>
    </message>
    <message>
        <source>Added at once, without asking: meant for self-service.</source>
        <translation>Läggs på direkt, utan fråga: avsedd för självbetjäning.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Age &amp;group</source>
        <translation>Ålders&amp;grupp</translation>
    </message>
    <message>
        <source>Age c&amp;lass</source>
        <translation>Ålders&amp;klass</translation>
    </message>
    <message>
        <source>Age class</source>
        <translation>Åldersklass</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Åldersgrupp</translation>
    </message>
    <message>
        <source>All of the patron's debts count, whichever unit they arose at.</source>
        <translation>Alla låntagarens skulder räknas, oavsett på vilken enhet de uppstått.</translation>
    </message>
    <message>
        <source>An occasion is a loan or return occasion, as chosen for the account organisation.</source>
        <translation>Ett tillfälle är ett utlånings- eller återlämningstillfälle, enligt kontoorganisationens val.</translation>
    </message>
    <message>
        <source>Asked in turn: {way} ({why})</source>
        <translation>I tur och ordning: {way} ({why})</translation>
    </message>
    <message>
        <source>Automatic job</source>
        <translation>Automatiserat jobb</translation>
    </message>
    <message>
        <source>Automatic jobs</source>
        <translation>Automatiserade jobb</translation>
    </message>
    <message>
        <source>Base rule</source>
        <translation>Grundregel</translation>
    </message>
    <message>
        <source>Calculated debt</source>
        <translation>Beräknad skuld finns</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message numerus="yes">
        <source>Changes nothing where %n unit(s) have rules of their own.</source>
        <translation>
            <numerusform>Ändrar inget på %Ln enhet med egna regler.</numerusform>
            <numerusform>Ändrar inget på %Ln enheter med egna regler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Charged when a trapped reservation is removed.</source>
        <translation>Tas ut när en infångad reservation tas bort.</translation>
    </message>
    <message>
        <source>Choose a day and mark a rule first.</source>
        <translation>Välj först en dag och markera en regel.</translation>
    </message>
    <message>
        <source>Choose first which version is kept.</source>
        <translation>Välj först vilken version som ska gälla.</translation>
    </message>
    <message>
        <source>Circulation category</source>
        <translation>Cirkulationskategori</translation>
    </message>
    <message>
        <source>Claim step</source>
        <translation>Kravsteg</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Claims and invoices</source>
        <translation>Krav och räkningar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Counted over the time period of e-loans.</source>
        <translation>Räknas över e-lånens tidsperiod.</translation>
    </message>
    <message>
        <source>Days from the loan of one part until the next part's reservation becomes active.</source>
        <translation>Dagar från att en del lånas tills nästa dels reservation blir aktiv.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Avgörs av</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdelning</translation>
    </message>
    <message>
        <source>Department and placement work for copy reservations only.</source>
        <translation>Avdelning och placering fungerar bara för exemplarreservationer.</translation>
    </message>
    <message>
        <source>Department, placement and circulation category work for copy reservations only.</source>
        <translation>Avdelning, placering och cirkulationskategori fungerar bara för exemplarreservationer.</translation>
    </message>
    <message>
        <source>Departments and placements are chosen at a unit or its circulation points.</source>
        <translation>Avdelningar och placeringar väljs på en enhet eller dess cirkulationsställen.</translation>
    </message>
    <message>
        <source>Do not fit the situation</source>
        <translation>Passar inte situationen</translation>
    </message>
    <message>
        <source>Done by the automatic job.</source>
        <translation>Görs av det automatiska jobbet.</translation>
    </message>
    <message>
        <source>E-loans</source>
        <translation>E-lån</translation>
    </message>
    <message>
        <source>E-mail goes before paper, or everything would go on paper.</source>
        <translation>E-post går före papper, annars skulle allt komma på papper.</translation>
    </message>
    <message>
        <source>Exempts a unit from a job set up for the whole account organisation.</source>
        <translation>Undantar en enhet från ett jobb som gäller hela kontoorganisationen.</translation>
    </message>
    <message>
        <source>External invoices</source>
        <translation>Externa räkningar</translation>
    </message>
    <message>
        <source>Fee level</source>
        <translation>Avgiftsnivå</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fr.o.m.</translation>
    </message>
    <message>
        <source>Gives an open loan its due date when somebody else reserves.</source>
        <translation>Ger ett öppet lån dess förfallodag när någon annan reserverar.</translation>
    </message>
    <message>
        <source>Gives the latest pickup day.</source>
        <translation>Ger senaste hämtningsdag.</translation>
    </message>
    <message>
        <source>Goes before row {row} ({case}), which has the same value.</source>
        <translation>Går före rad {row} ({case}), som har samma värde.</translation>
    </message>
    <message>
        <source>Goes before row {row} ({case}): {old} becomes {new}.</source>
        <translation>Går före rad {row} ({case}): {old} blir {new}.</translation>
    </message>
    <message>
        <source>Governing rule</source>
        <translation>Styrande regel</translation>
    </message>
    <message>
        <source>Holds for ordinary and external invoices, and for every return.</source>
        <translation>Gäller vanliga och externa räkningar, och varje återlämning.</translation>
    </message>
    <message>
        <source>How long a return stays in the returns log.</source>
        <translation>Hur länge en återlämning finns kvar i loggen.</translation>
    </message>
    <message>
        <source>How many reservations a title may have before the loan period is shortened.</source>
        <translation>Hur många reservationer en titel får ha innan lånetiden kortas.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importerad</translation>
    </message>
    <message>
        <source>Interlibrary loan</source>
        <translation>Fjärrlån</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Räkning</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Räkning</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Räkningar</translation>
    </message>
    <message>
        <source>Items with a loan period of their own are not touched by it.</source>
        <translation>Exemplar med egen lånetid berörs inte.</translation>
    </message>
    <message>
        <source>Its base rule is missing.</source>
        <translation>Grundregeln saknas.</translation>
    </message>
    <message>
        <source>Loan of another account organisation</source>
        <translation>Lån, annan kontoorganisation</translation>
    </message>
    <message>
        <source>Loan periods</source>
        <translation>Lånetider</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Lån</translation>
    </message>
    <message>
        <source>Makes a debt of its own kind when the invoice is made.</source>
        <translation>Ger en skuld av eget slag när räkningen skapas.</translation>
    </message>
    <message>
        <source>Mark a rule first.</source>
        <translation>Markera en regel först.</translation>
    </message>
    <message>
        <source>Mark an entry first.</source>
        <translation>Markera först en post.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betyder</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medietyp</translation>
    </message>
    <message>
        <source>Message format</source>
        <translation>Meddelandeformat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Not for external invoices.</source>
        <translation>Inte för externa räkningar.</translation>
    </message>
    <message>
        <source>Not that of the unit where it is renewed.</source>
        <translation>Inte den enhets där man lånar om.</translation>
    </message>
    <message>
        <source>Only while no copy has been trapped for the reservation.</source>
        <translation>Bara så länge inget exemplar fångats in för reservationen.</translation>
    </message>
    <message>
        <source>Open the unit first (Enter), or choose it under Organisation.</source>
        <translation>Öppna enheten först (Enter), eller välj den under Organisation.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Overdue fees</source>
        <translation>Övertidsavgifter</translation>
    </message>
    <message>
        <source>Overdue warning</source>
        <translation>Övertidsvarning</translation>
    </message>
    <message>
        <source>Owning unit</source>
        <translation>Ägande enhet</translation>
    </message>
    <message>
        <source>P&amp;atron category</source>
        <translation>&amp;Låntagarkategori</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Past it the fee counts from the due date. Taken from the same side as the overdue fee.</source>
        <translation>Efter den räknas avgiften från förfallodagen. Hämtas från samma håll som övertidsavgiften.</translation>
    </message>
    <message>
        <source>Past it the reservation is no longer active.</source>
        <translation>Efter den är reservationen inte längre aktiv.</translation>
    </message>
    <message>
        <source>Patron category</source>
        <translation>Låntagarkategori</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Pickup orders</source>
        <translation>Hämtning</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Återställd</translation>
    </message>
    <message>
        <source>Red signal</source>
        <translation>Röd signal</translation>
    </message>
    <message>
        <source>Reminder 1</source>
        <translation>1:a påminnelse</translation>
    </message>
    <message>
        <source>Reminder 2</source>
        <translation>2:a påminnelse</translation>
    </message>
    <message>
        <source>Reminder 3</source>
        <translation>3:e påminnelse</translation>
    </message>
    <message>
        <source>Reminder 4</source>
        <translation>4:e påminnelse</translation>
    </message>
    <message>
        <source>Reminder 5</source>
        <translation>5:e påminnelse</translation>
    </message>
    <message>
        <source>Reminder 6</source>
        <translation>6:e påminnelse</translation>
    </message>
    <message>
        <source>Reminder 7</source>
        <translation>7:e påminnelse</translation>
    </message>
    <message>
        <source>Reminder 8</source>
        <translation>8:e påminnelse</translation>
    </message>
    <message>
        <source>Reminder 9</source>
        <translation>9:e påminnelse</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>Renewal status</source>
        <translation>Status vid omlån</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Omlån</translation>
    </message>
    <message>
        <source>Renewals that leave the due date as it was do not count.</source>
        <translation>Omlån som inte ändrar förfallodagen räknas inte.</translation>
    </message>
    <message>
        <source>Reservation notices</source>
        <translation>Reservationsmeddelanden</translation>
    </message>
    <message>
        <source>Reservation reminder</source>
        <translation>Reservationspåminnelse</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservationer</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserverat</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Återlämning</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Row {row}: {rule}</source>
        <translation>Rad {row}: {rule}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Rules that fit the situation</source>
        <translation>Regler som passar situationen</translation>
    </message>
    <message>
        <source>Sent that long before the due date to patrons whose box is ticked.</source>
        <translation>Skickas så långt före förfallodagen till låntagare med ikryssad ruta.</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Hylla</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Standard amount.</source>
        <translation>Standardbelopp.</translation>
    </message>
    <message>
        <source>Stands at row {row} of {rows}.</source>
        <translation>Hamnar på rad {row} av {rows}.</translation>
    </message>
    <message>
        <source>Taken from the same side as the overdue fee.</source>
        <translation>Hämtas från samma håll som övertidsavgiften.</translation>
    </message>
    <message>
        <source>Takes effect with the next claim run.</source>
        <translation>Slår igenom vid nästa kravkörning.</translation>
    </message>
    <message>
        <source>The delivered base rule can be neither changed nor removed.</source>
        <translation>Den levererade grundregeln kan varken ändras eller tas bort.</translation>
    </message>
    <message>
        <source>The first reminder and the reservation reminder count from the due date.</source>
        <translation>1:a påminnelsen och reservationspåminnelsen räknas från förfallodagen.</translation>
    </message>
    <message>
        <source>The last pickup day is never a closed day; closed days in between count.</source>
        <translation>Sista hämtdag är aldrig en stängd dag; stängda dagar däremellan räknas.</translation>
    </message>
    <message>
        <source>The lending circulation point's rule applies.</source>
        <translation>Utlånande cirkulationsställes regel gäller.</translation>
    </message>
    <message>
        <source>The lending unit's rule applies.</source>
        <translation>Utlånande enhets regel gäller.</translation>
    </message>
    <message>
        <source>The owning unit's rule applies.</source>
        <translation>Ägande enhets regel gäller.</translation>
    </message>
    <message>
        <source>The patron category in the unit register must allow it too.</source>
        <translation>Låntagarkategorin i enhetsregistret måste också tillåta det.</translation>
    </message>
    <message>
        <source>The pickup unit's rule applies.</source>
        <translation>Hämtställets regel gäller.</translation>
    </message>
    <message>
        <source>The returning circulation point's rule applies.</source>
        <translation>Återlämnande cirkulationsställes regel gäller.</translation>
    </message>
    <message>
        <source>The row is removed; Undo brings it back.</source>
        <translation>Raden är borttagen; Ångra tar tillbaka den.</translation>
    </message>
    <message>
        <source>The rule of the circulation point of the reservation applies.</source>
        <translation>Regeln för cirkulationsstället där reservationen görs gäller.</translation>
    </message>
    <message>
        <source>The rule of the circulation point where one works applies.</source>
        <translation>Regeln för cirkulationsstället där man arbetar gäller.</translation>
    </message>
    <message>
        <source>The rule of the patron's home unit applies.</source>
        <translation>Regeln för låntagarens hemenhet gäller.</translation>
    </message>
    <message>
        <source>The rule of the unit responsible applies.</source>
        <translation>Ansvarig enhets regel gäller.</translation>
    </message>
    <message>
        <source>The rule of the unit that the job handles applies.</source>
        <translation>Regeln för den enhet som jobbet behandlar gäller.</translation>
    </message>
    <message>
        <source>The sending unit's rule applies.</source>
        <translation>Avsändande enhets regel gäller.</translation>
    </message>
    <message>
        <source>The statuses are shown at renewal even when it is allowed.</source>
        <translation>Statusarna visas vid omlån även när det tillåts.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>T.o.m.</translation>
    </message>
    <message>
        <source>VAT is added to a price taken from the copy</source>
        <translation>moms läggs på ett pris som hämtas från exemplaret</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Where media type or circulation category is set, the loans of that kind are counted; else all loans.</source>
        <translation>Där medietyp eller cirkulationskategori är satt räknas lånen av det slaget, annars alla lån.</translation>
    </message>
    <message>
        <source>Where the price is taken from the copy.</source>
        <translation>Där priset hämtas från exemplaret.</translation>
    </message>
    <message>
        <source>Whether copies that are not on loan may be reserved.</source>
        <translation>Om exemplar som inte är utlånade får reserveras.</translation>
    </message>
    <message>
        <source>Whose rule</source>
        <translation>Vems regel</translation>
    </message>
    <message>
        <source>Yellow signal</source>
        <translation>Gul signal</translation>
    </message>
    <message>
        <source>a period goes before none</source>
        <translation>en period går före ingen</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>tillåts</translation>
    </message>
    <message>
        <source>always</source>
        <translation>alltid</translation>
    </message>
    <message>
        <source>an invoiced copy may be returned</source>
        <translation>ett exemplar på räkning får återlämnas</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>krock</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>deeper goes before</source>
        <translation>djupare går före</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>allt</translation>
    </message>
    <message>
        <source>format accepted</source>
        <translation>formatet används</translation>
    </message>
    <message>
        <source>format not accepted</source>
        <translation>formatet används inte</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>från {first}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>från {first} till {last}</translation>
    </message>
    <message>
        <source>governs</source>
        <translation>styr</translation>
    </message>
    <message>
        <source>here {known}</source>
        <translation>här {known}</translation>
    </message>
    <message>
        <source>home loan allowed</source>
        <translation>hemlån tillåts</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timmar</translation>
    </message>
    <message>
        <source>invoices go to an external finance system</source>
        <translation>räkningar går till ett externt ekonomisystem</translation>
    </message>
    <message>
        <source>its day has passed ({day})</source>
        <translation>dess dag har passerats ({day})</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>hålls för sig</translation>
    </message>
    <message>
        <source>may be ordered</source>
        <translation>får beställas</translation>
    </message>
    <message>
        <source>may not be ordered</source>
        <translation>får inte beställas</translation>
    </message>
    <message>
        <source>may not be reserved nor trapped at return</source>
        <translation>får inte reserveras eller fångas in vid återlämning</translation>
    </message>
    <message>
        <source>message and red</source>
        <translation>meddelande och röd</translation>
    </message>
    <message>
        <source>message and yellow</source>
        <translation>meddelande och gul</translation>
    </message>
    <message>
        <source>message, no signal</source>
        <translation>meddelande, ingen signal</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuter</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>neither returned nor lent until the invoice is settled</source>
        <translation>varken återlämning eller lån förrän räkningen är klar</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no automatic date for interlibrary loans (not in use yet)</source>
        <translation>inget automatiskt datum för fjärrlån (används inte än)</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>ingen avgift</translation>
    </message>
    <message>
        <source>no overdue fees are used</source>
        <translation>inga övertidsavgifter används</translation>
    </message>
    <message>
        <source>no renewal</source>
        <translation>inget omlån</translation>
    </message>
    <message>
        <source>no stop</source>
        <translation>inget stopp</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>not at or above {start}</source>
        <translation>inte vid eller över {start}</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>används inte än</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>inte känt här</translation>
    </message>
    <message>
        <source>not lent (self-service and web: full stop)</source>
        <translation>lånas inte ut (självbetjäning och webb: totalstopp)</translation>
    </message>
    <message>
        <source>not normally used: see Reservation control</source>
        <translation>används normalt inte: se Reservationsstyrning</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>skickas inte</translation>
    </message>
    <message>
        <source>not to be used: see Reservation control</source>
        <translation>ska inte användas: se Reservationsstyrning</translation>
    </message>
    <message>
        <source>not what the patron has on loan</source>
        <translation>inte det som låntagaren har hemma</translation>
    </message>
    <message>
        <source>once</source>
        <translation>engångsbelopp</translation>
    </message>
    <message>
        <source>open loan: the due date stands in parentheses, a reservation sets a new one</source>
        <translation>öppet lån: förfallodagen står inom parentes, en reservation ger en ny</translation>
    </message>
    <message>
        <source>outside Lånedisk</source>
        <translation>utanför Lånedisk</translation>
    </message>
    <message>
        <source>overdue fee and replacement fee both</source>
        <translation>både övertidsavgift och ersättningsavgift</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>per dag</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>per vecka</translation>
    </message>
    <message>
        <source>red</source>
        <translation>röd</translation>
    </message>
    <message>
        <source>red signal</source>
        <translation>röd signal</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>vägras</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>borttagen</translation>
    </message>
    <message>
        <source>reservation groups that are included</source>
        <translation>reservationsgrupper som ingår</translation>
    </message>
    <message>
        <source>same as red = no yellow</source>
        <translation>samma som röd = ingen gul</translation>
    </message>
    <message>
        <source>settings of its own</source>
        <translation>egna inställningar</translation>
    </message>
    <message>
        <source>shelf {mark}</source>
        <translation>hylla {mark}</translation>
    </message>
    <message>
        <source>shown among the patron's debts</source>
        <translation>visas bland låntagarens skulder</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>står kvar</translation>
    </message>
    <message>
        <source>step not used</source>
        <translation>steget används inte</translation>
    </message>
    <message>
        <source>stop: staff may override, self-service and web are refused</source>
        <translation>stopp: personal kan gå förbi, självbetjäning och webb vägras</translation>
    </message>
    <message>
        <source>the account expires the day the age group is entered</source>
        <translation>kontot går ut den dag åldersgruppen nås</translation>
    </message>
    <message>
        <source>the earlier last day goes before</source>
        <translation>den tidigare sista dagen går före</translation>
    </message>
    <message>
        <source>the later first day goes before</source>
        <translation>den senare första dagen går före</translation>
    </message>
    <message>
        <source>the queue does not shorten the loan</source>
        <translation>kön kortar inte lånet</translation>
    </message>
    <message>
        <source>ticked for every new patron</source>
        <translation>ikryssad för varje ny låntagare</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>obegränsat</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>till {last}</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>veckor</translation>
    </message>
    <message>
        <source>with date: a fixed return date</source>
        <translation>med datum: fast återlämningsdag</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gul</translation>
    </message>
    <message>
        <source>yellow signal</source>
        <translation>gul signal</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{longer} is longer than {shorter}</source>
        <translation>{longer} är längre än {shorter}</translation>
    </message>
    <message>
        <source>{name} (all units)</source>
        <translation>{name} (alla enheter)</translation>
    </message>
    <message>
        <source>{name} (borrowing in: later)</source>
        <translation>{name} (inlån kommer senare)</translation>
    </message>
    <message>
        <source>{name} (not in use yet)</source>
        <translation>{name} (används inte än)</translation>
    </message>
    <message>
        <source>{number} or more = {meaning}</source>
        <translation>{number} eller mer = {meaning}</translation>
    </message>
    <message>
        <source>{organisation} holds the delivered base rules only.</source>
        <translation>{organisation} har bara de levererade grundreglerna.</translation>
    </message>
    <message>
        <source>{organisation} must keep one rule for all; its value can be changed.</source>
        <translation>{organisation} måste ha kvar en regel för alla; värdet kan ändras.</translation>
    </message>
    <message>
        <source>{parameter} can't be set for {organisation}.</source>
        <translation>{parameter} kan inte sättas för {organisation}.</translation>
    </message>
    <message>
        <source>{parameter} can't depend on this.</source>
        <translation>{parameter} kan inte styras på detta.</translation>
    </message>
    <message>
        <source>{parameter}: {value} for {case} at all units of {place} without rules of their own{period}.</source>
        <translation>{parameter}: {value} för {case} på alla enheter i {place} utan egna regler{period}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} for {case} at {place}{period}.</source>
        <translation>{parameter}: {value} för {case} på {place}{period}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} for {case} wherever nothing else is set{period}.</source>
        <translation>{parameter}: {value} för {case} där inget annat är satt{period}.</translation>
    </message>
    <message>
        <source>{period}: none of them</source>
        <translation>{period}: ingen av dem</translation>
    </message>
    <message>
        <source>{period}: {value}</source>
        <translation>{period}: {value}</translation>
    </message>
    <message>
        <source>{period}: {value}, this rule</source>
        <translation>{period}: {value}, den här regeln</translation>
    </message>
    <message>
        <source>{value} goes before *</source>
        <translation>{value} går före *</translation>
    </message>
</context>
<context>
    <name>ParametersShort</name>
    <message>
        <source>Age class</source>
        <translation>Ålderskl.</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Åldersgr.</translation>
    </message>
    <message>
        <source>Circ. cat.</source>
        <translation>Cirk.kat.</translation>
    </message>
    <message>
        <source>Dept.</source>
        <translation>Avd.</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medietyp</translation>
    </message>
    <message>
        <source>Patron cat.</source>
        <translation>Låntagarkat.</translation>
    </message>
    <message>
        <source>Place.</source>
        <translation>Plac.</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Hylla</translation>
    </message>
</context>
<context>
    <name>ParametersView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Impact…</source>
        <translation>&amp;Påverkan…</translation>
    </message>
    <message>
        <source>&amp;Matrix…</source>
        <translation>&amp;Matris…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Timeline…</source>
        <translation>Tidslin&amp;je…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>Ä&amp;ndra…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Rensa filter</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>För&amp;klara…</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exportera regler</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>Hi&amp;storik…</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importera regler</translation>
    </message>
    <message>
        <source>Its base rule is missing.</source>
        <translation>Grundregeln saknas.</translation>
    </message>
    <message>
        <source>Most governing on top: what is set further to the left goes before.</source>
        <translation>Mest styrande överst: det som är satt längre till vänster går före.</translation>
    </message>
    <message>
        <source>No rule concerns what is chosen above.</source>
        <translation>Ingen regel berör det som är valt ovan.</translation>
    </message>
    <message>
        <source>No rule is set.</source>
        <translation>Ingen regel är satt.</translation>
    </message>
    <message>
        <source>Nothing was saved; all rows are kept here.</source>
        <translation>Inget sparades; alla rader finns kvar här.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Reads rules from a CSV or XLSX file and shows first what it would change</source>
        <translation>Läser regler från en CSV- eller XLSX-fil och visar först vad den skulle ändra</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>Ta b&amp;ort</translation>
    </message>
    <message numerus="yes">
        <source>Removed at another workstation: %n row(s).</source>
        <translation>
            <numerusform>%Ln rad togs bort vid en annan arbetsplats.</numerusform>
            <numerusform>%Ln rader togs bort vid en annan arbetsplats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule chec&amp;k…</source>
        <translation>Regel&amp;kontroll…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Show that rule</source>
        <translation>Visa den regeln</translation>
    </message>
    <message>
        <source>Somebody else changed the same rules meanwhile. Choose in the amber rows which version is kept.</source>
        <translation>Någon annan har ändrat samma regler under tiden. Välj i de gula raderna vilken version som ska gälla.</translation>
    </message>
    <message>
        <source>The life of a loan in the situation of the marked rule, also under what is unsaved (Ctrl+T).</source>
        <translation>Ett låns liv i den markerade regelns situation, också med det som är osparat (Ctrl+T).</translation>
    </message>
    <message>
        <source>Writes rules into a CSV or XLSX file that Import can read</source>
        <translation>Skriver regler till en CSV- eller XLSX-fil som Importera kan läsa</translation>
    </message>
    <message>
        <source>{rows}, {unsaved} unsaved</source>
        <translation>{rows}, {unsaved} osparade</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Give password</source>
        <translation>Ge lösenord</translation>
    </message>
    <message>
        <source>New password – {name}</source>
        <translation>Nytt lösenord – {name}</translation>
    </message>
    <message>
        <source>The old password no longer holds.</source>
        <translation>Det gamla lösenordet gäller inte längre.</translation>
    </message>
    <message>
        <source>{name} is enabled with it and can sign in.</source>
        <translation>{name} aktiveras med det och kan logga in.</translation>
    </message>
</context>
<context>
    <name>Patron</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Kontot har gått ut</translation>
    </message>
    <message>
        <source>Account expiring</source>
        <translation>Kontot går snart ut</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktivt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Åldersgrupp</translation>
    </message>
    <message>
        <source>Age limit reached</source>
        <translation>Åldersgräns nådd</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiverat</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Streckkod</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Streckkoder</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Fakturaadress</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Spärr</translation>
    </message>
    <message>
        <source>Block lifted</source>
        <translation>Spärr upphävd</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Spärrad</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Spärrar</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kortnummer</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Care of, second line</source>
        <translation>C/o, andra rad</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Claims go on</source>
        <translation>Kraven fortsätter</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Consent asked for</source>
        <translation>Samtycke begärt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>Data downloaded</source>
        <translation>Uppgifter nedladdade</translation>
    </message>
    <message>
        <source>Data exported</source>
        <translation>Uppgifter exporterade</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dagar försenat</translation>
    </message>
    <message>
        <source>Debts and payments</source>
        <translation>Skulder och betalningar</translation>
    </message>
    <message>
        <source>Details checked</source>
        <translation>Uppgifter kontrollerade</translation>
    </message>
    <message>
        <source>Details opened</source>
        <translation>Detaljer öppnade</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Förfallodag</translation>
    </message>
    <message>
        <source>Due date by hand</source>
        <translation>Förfallodag för hand</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>E-mail sent again</source>
        <translation>E-post skickad igen</translation>
    </message>
    <message>
        <source>Exempt from claims</source>
        <translation>Undantaget från krav</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Giltigt t.o.m.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>Avgiftstyp</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Avgifter</translation>
    </message>
    <message>
        <source>First in line</source>
        <translation>Först i kön</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Vårdnadshavare</translation>
    </message>
    <message>
        <source>Guardian's address</source>
        <translation>Vårdnadshavares adress</translation>
    </message>
    <message>
        <source>Guardian's e-mail</source>
        <translation>Vårdnadshavares e-post</translation>
    </message>
    <message>
        <source>Handling fee</source>
        <translation>Exp. avgift</translation>
    </message>
    <message>
        <source>Home unit</source>
        <translation>Hemenhet</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitet</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Invalid address</source>
        <translation>Ogiltig adress</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Räkning</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Utlånat</translation>
    </message>
    <message>
        <source>Letter printed</source>
        <translation>Brev utskrivet</translation>
    </message>
    <message>
        <source>Loan fee</source>
        <translation>Låneavgift</translation>
    </message>
    <message>
        <source>Loan history</source>
        <translation>Lånehistorik</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Lån</translation>
    </message>
    <message>
        <source>Looked at, downloaded</source>
        <translation>Sett, nedladdat</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Made invalid</source>
        <translation>Ogiltigförklarat</translation>
    </message>
    <message>
        <source>Manual debt</source>
        <translation>Manuell skuld</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Märkning</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Märkt</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betalsätt</translation>
    </message>
    <message>
        <source>Messages and notes</source>
        <translation>Meddelanden och anteckningar</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Mellannamn</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Moved by a closed day</source>
        <translation>Flyttad av stängd dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny PIN-kod</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Ej hämtad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notering</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>Overdue fee</source>
        <translation>Övertidsavgift</translation>
    </message>
    <message>
        <source>Overdue fee on invoice</source>
        <translation>Övertidsavgift på räkning</translation>
    </message>
    <message>
        <source>Overdue warning</source>
        <translation>Övertidsvarning</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>Past its validity</source>
        <translation>Giltighetstiden slut</translation>
    </message>
    <message>
        <source>Patron category</source>
        <translation>Låntagarkategori</translation>
    </message>
    <message>
        <source>Patron data</source>
        <translation>Låntagaruppgifter</translation>
    </message>
    <message>
        <source>Permanent alert</source>
        <translation>Permanent varning</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pickup fee</source>
        <translation>Hämtavgift</translation>
    </message>
    <message>
        <source>Pickup unit</source>
        <translation>Hämtställe</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadress</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Tilltalsnamn</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nådd</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Återkallat</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Återbetalt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Reminder fee</source>
        <translation>Påminnelseavgift</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Omlånat</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersättning</translation>
    </message>
    <message>
        <source>Reservation fee</source>
        <translation>Reservationsavgift</translation>
    </message>
    <message>
        <source>Reservation ready</source>
        <translation>Reservation att hämta</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservationer</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserverat</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Återupptagen</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Återlämnat</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Vilande</translation>
    </message>
    <message>
        <source>Temporary address</source>
        <translation>Tillfällig adress</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Titel efter namnet</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titel före namnet</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ångrat</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>T.o.m.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Visible to patron</source>
        <translation>Synlig för låntagaren</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Arbetstelefon</translation>
    </message>
    <message>
        <source>Written to a file</source>
        <translation>Skrivet till fil</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>also valid</source>
        <translation>gäller också</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kort</translation>
    </message>
    <message>
        <source>claimed returned</source>
        <translation>uppges återlämnat</translation>
    </message>
    <message>
        <source>contact data</source>
        <translation>kontaktuppgift</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>skuld</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>i kö</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>på väg</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>räkning</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>lån</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>lån</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>förlorat</translation>
    </message>
    <message>
        <source>message</source>
        <translation>meddelande</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>ej längre giltig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ej tillfrågad</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>utskick</translation>
    </message>
    <message>
        <source>pickup orders</source>
        <translation>hämtning</translation>
    </message>
    <message>
        <source>red</source>
        <translation>röd</translation>
    </message>
    <message>
        <source>renewals</source>
        <translation>omlån</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reservation</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>reservationer</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>vilande</translation>
    </message>
    <message>
        <source>to collect</source>
        <translation>att hämta</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gäller</translation>
    </message>
    <message>
        <source>web</source>
        <translation>webb</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>indraget</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gul</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>PatronCategoriesTab</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%Ln saknas</numerusform>
            <numerusform>%Ln saknas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of its own</source>
        <translation>
            <numerusform>%Ln eget värde</numerusform>
            <numerusform>%Ln egna värden</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Räkning</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Reminders and pre-notices that nobody sets; there the parameters hold.</source>
        <translation>Påminnelser och förvarningar som ingen har satt; där gäller parametrarna.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Standard category of the unit</source>
        <translation>Standardkategori för enheten</translation>
    </message>
    <message>
        <source>Tabs of the category</source>
        <translation>Kategorins flikar</translation>
    </message>
</context>
<context>
    <name>PatronColumns</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Ram</translation>
    </message>
    <message>
        <source>Home unit</source>
        <translation>Hemenhet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>guardian: {name}</source>
        <translation>vårdnadshavare: {name}</translation>
    </message>
    <message>
        <source>invalid: {kind}</source>
        <translation>ogiltig: {kind}</translation>
    </message>
</context>
<context>
    <name>PatronDeskWindow</name>
    <message>
        <source>Change due date…</source>
        <translation>Ändra förfallodag…</translation>
    </message>
    <message>
        <source>Why this due date?</source>
        <translation>Varför denna förfallodag?</translation>
    </message>
</context>
<context>
    <name>PatronDetailsWindow</name>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Anteckningar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Skulder</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Lån</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Öppnar …</translation>
    </message>
    <message>
        <source>Patron data</source>
        <translation>Låntagaruppgifter</translation>
    </message>
    <message>
        <source>Patron details</source>
        <translation>Låntagardetaljer</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservationer</translation>
    </message>
    <message>
        <source>The account could not be read.</source>
        <translation>Kontot kunde inte läsas.</translation>
    </message>
    <message>
        <source>The account was removed meanwhile.</source>
        <translation>Kontot har under tiden tagits bort.</translation>
    </message>
    <message>
        <source>What you typed can't be saved any more, but it can be copied here.</source>
        <translation>Det du skrivit kan inte sparas längre, men det kan kopieras här.</translation>
    </message>
</context>
<context>
    <name>PatronFilters</name>
    <message>
        <source>&amp;Blocked</source>
        <translation>&amp;Spärrad</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Åldersgrupp</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Rensa filter</translation>
    </message>
    <message>
        <source>E&amp;xpired</source>
        <translation>&amp;Utgånget</translation>
    </message>
    <message>
        <source>Only accounts whose expiry date has passed</source>
        <translation>Bara konton vars giltighet har gått ut</translation>
    </message>
    <message>
        <source>Only patrons for whom a block by hand, a block message or an automatic block holds; expiry has a filter of its own</source>
        <translation>Bara låntagare för vilka en manuell spärr, ett spärrmeddelande eller en automatisk spärr gäller; utgångna konton har ett eget filter</translation>
    </message>
    <message>
        <source>Only patrons who owe something</source>
        <translation>Bara låntagare som är skyldiga något</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>With &amp;debts</source>
        <translation>Med sku&amp;lder</translation>
    </message>
</context>
<context>
    <name>PatronFrame</name>
    <message>
        <source>Alert</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Automatic block</source>
        <translation>Automatisk spärr</translation>
    </message>
    <message>
        <source>Block message</source>
        <translation>Spärrmeddelande</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Spärrad</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Skuld</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utgånget</translation>
    </message>
    <message>
        <source>Fee limit reached</source>
        <translation>Avgiftsgräns nådd</translation>
    </message>
    <message>
        <source>Inactive account</source>
        <translation>Inaktivt konto</translation>
    </message>
    <message>
        <source>Invalid address</source>
        <translation>Ogiltig adress</translation>
    </message>
    <message>
        <source>Max loans reached</source>
        <translation>Max antal lån</translation>
    </message>
    <message>
        <source>Max overdue loans reached</source>
        <translation>Max försenade lån</translation>
    </message>
    <message>
        <source>Overdue loans</source>
        <translation>Försenade lån</translation>
    </message>
    <message>
        <source>Permanent alert</source>
        <translation>Permanent varning</translation>
    </message>
    <message>
        <source>Red signal</source>
        <translation>Röd signal</translation>
    </message>
    <message>
        <source>Reminder limit reached</source>
        <translation>Max påminnelser</translation>
    </message>
    <message>
        <source>Staff message</source>
        <translation>Personalmeddelande</translation>
    </message>
    <message>
        <source>Stops all services</source>
        <translation>Stoppar alla tjänster</translation>
    </message>
    <message>
        <source>Stops nothing</source>
        <translation>Stoppar inget</translation>
    </message>
    <message>
        <source>Stops {services}</source>
        <translation>Stoppar {services}</translation>
    </message>
    <message>
        <source>Unpaid invoice</source>
        <translation>Obetald räkning</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sedan {day}</translation>
    </message>
</context>
<context>
    <name>PatronPart</name>
    <message>
        <source>Card, name, phone or e-mail</source>
        <translation>Kort, namn, telefon eller e-post</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Ingen hittas.</translation>
    </message>
    <message>
        <source>Nobody is found: {text}</source>
        <translation>Ingen hittas: {text}</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>Patrons found</source>
        <translation>Låntagare som hittats</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Söker …</translation>
    </message>
    <message>
        <source>The account could not be read.</source>
        <translation>Kontot kunde inte läsas.</translation>
    </message>
    <message>
        <source>Try fewer letters, or one word less.</source>
        <translation>Försök med färre bokstäver, eller ett ord mindre.</translation>
    </message>
</context>
<context>
    <name>PatronSearchWindow</name>
    <message numerus="yes">
        <source>%n patron(s)</source>
        <translation>
            <numerusform>%Ln träff</numerusform>
            <numerusform>%Ln träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patron(s), best first</source>
        <translation>
            <numerusform>%Ln träff, bästa först</numerusform>
            <numerusform>%Ln träffar, bästa först</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>Accounts that were deleted in the system they came from</source>
        <translation>Konton som raderats i systemet de kommer från</translation>
    </message>
    <message>
        <source>Accounts whose expiry date has passed</source>
        <translation>Konton vars giltighetstid har gått ut</translation>
    </message>
    <message>
        <source>Changes, writes to, deletes or exports the marked patrons, or everybody who is found</source>
        <translation>Ändrar, skriver till, raderar eller exporterar de markerade låntagarna, eller alla som hittas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Every word must begin a name, a number, an address or the like. Try fewer letters, or one word less.</source>
        <translation>Varje ord måste inleda ett namn, ett nummer, en adress eller liknande. Pröva färre bokstäver, eller ett ord mindre.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Troliga dubbletter</translation>
    </message>
    <message>
        <source>Many patrons at once…</source>
        <translation>Många låntagare på en gång…</translation>
    </message>
    <message>
        <source>Name, card, birth date, phone, e-mail or address</source>
        <translation>Namn, kort, födelsedatum, telefon, e-post eller adress</translation>
    </message>
    <message>
        <source>New patron</source>
        <translation>Ny låntagare</translation>
    </message>
    <message>
        <source>No patron is marked.</source>
        <translation>Ingen låntagare är markerad.</translation>
    </message>
    <message>
        <source>Nobody is found with these filters.</source>
        <translation>Ingen hittas med dessa filter.</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Ingen hittas.</translation>
    </message>
    <message>
        <source>Only &amp;my library</source>
        <translation>Bara &amp;mitt bibliotek</translation>
    </message>
    <message>
        <source>Patron search</source>
        <translation>Sök låntagare</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>Patrons found</source>
        <translation>Låntagare som hittats</translation>
    </message>
    <message>
        <source>Patrons whose home unit is yours, or beneath it</source>
        <translation>Låntagare vars hemenhet är din, eller under den</translation>
    </message>
    <message>
        <source>Search all patrons</source>
        <translation>Sök bland alla låntagare</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Söker …</translation>
    </message>
    <message>
        <source>Show &amp;expired</source>
        <translation>Visa ut&amp;gångna</translation>
    </message>
    <message>
        <source>Show dele&amp;ted</source>
        <translation>Visa &amp;raderade</translation>
    </message>
    <message>
        <source>The list fills while you type. Filters alone list everybody who passes.</source>
        <translation>Listan fylls medan du skriver. Enbart filter visar alla som passar.</translation>
    </message>
    <message>
        <source>The order of the words does not matter.</source>
        <translation>Ordningen spelar ingen roll.</translation>
    </message>
    <message>
        <source>The patrons could not be read.</source>
        <translation>Låntagarna kunde inte läsas.</translation>
    </message>
    <message>
        <source>Type some letters of the name, or a number.</source>
        <translation>Skriv några bokstäver av namnet, eller ett nummer.</translation>
    </message>
    <message numerus="yes">
        <source>more than %n patron(s)</source>
        <translation>
            <numerusform>fler än %Ln låntagare</numerusform>
            <numerusform>fler än %Ln låntagare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n patron(s), best first</source>
        <translation>
            <numerusform>fler än %Ln träff, bästa först</numerusform>
            <numerusform>fler än %Ln träffar, bästa först</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter opens    Esc closes</source>
        <translation>↑ ↓ väljer    Enter öppnar    Esc stänger</translation>
    </message>
</context>
<context>
    <name>PatronTab</name>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
</context>
<context>
    <name>PayDialog</name>
    <message>
        <source>&amp;Amount</source>
        <translation>Bel&amp;opp</translation>
    </message>
    <message>
        <source>&amp;Means</source>
        <translation>Betal&amp;sätt</translation>
    </message>
    <message>
        <source>&amp;Pay {amount}</source>
        <translation>&amp;Betala {amount}</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Vad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Everything that is open: {amount}</source>
        <translation>Allt som är öppet: {amount}</translation>
    </message>
    <message>
        <source>Nothing is owed then.</source>
        <translation>Sedan finns ingen skuld.</translation>
    </message>
    <message>
        <source>Nothing was paid.</source>
        <translation>Inget betalades.</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Betala</translation>
    </message>
    <message>
        <source>What is marked: {amount}</source>
        <translation>Det markerade: {amount}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} is owed then. The oldest are paid first.</source>
        <translation>Sedan återstår {amount}. De äldsta betalas först.</translation>
    </message>
    <message>
        <source>{rest} In cash: {amount}.</source>
        <translation>{rest} Kontant: {amount}.</translation>
    </message>
</context>
<context>
    <name>Paying</name>
    <message>
        <source>&amp;Pay {amount}…</source>
        <translation>&amp;Betala {amount}…</translation>
    </message>
    <message>
        <source>&amp;Pay…</source>
        <translation>&amp;Betala…</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Ingen skuld finns.</translation>
    </message>
    <message>
        <source>Nothing was paid.</source>
        <translation>Inget betalades.</translation>
    </message>
    <message>
        <source>Takes money for what this patron owes.</source>
        <translation>Tar betalt för det som låntagaren är skyldig.</translation>
    </message>
    <message>
        <source>There is no patron.</source>
        <translation>Det finns ingen låntagare.</translation>
    </message>
    <message>
        <source>{amount} was paid</source>
        <translation>{amount} betalades</translation>
    </message>
</context>
<context>
    <name>PaymentReceipt</name>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Paid, {means}</source>
        <translation>Betalt, {means}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Kvitto {number}</translation>
    </message>
    <message>
        <source>Refunded, {means}</source>
        <translation>Återbetalt, {means}</translation>
    </message>
    <message>
        <source>{library}, {moment}, card {card}</source>
        <translation>{library}, {moment}, kort {card}</translation>
    </message>
</context>
<context>
    <name>PaymentsDialog</name>
    <message>
        <source>&amp;E-mail receipt</source>
        <translation>&amp;E-posta kvitto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betalsätt</translation>
    </message>
    <message>
        <source>No payment is marked.</source>
        <translation>Ingen betalning är markerad.</translation>
    </message>
    <message>
        <source>Nothing was paid yet.</source>
        <translation>Inget har betalats än.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalningar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Print &amp;receipt…</source>
        <translation>Skriv ut &amp;kvitto…</translation>
    </message>
    <message>
        <source>Receipt as P&amp;DF…</source>
        <translation>Kvitto som P&amp;DF…</translation>
    </message>
    <message>
        <source>The receipt is on its way</source>
        <translation>Kvittot är på väg</translation>
    </message>
    <message>
        <source>The receipt is written</source>
        <translation>Kvittot är skrivet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>återbetalning</translation>
    </message>
</context>
<context>
    <name>PeriodPane</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Stängda dagar</translation>
    </message>
    <message>
        <source>Closed days and periods</source>
        <translation>Stängda dagar och perioder</translation>
    </message>
    <message>
        <source>Closes on the days typed (Ins)</source>
        <translation>Stänger de angivna dagarna (Ins)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fr.o.m.</translation>
    </message>
    <message>
        <source>Gives the marked row what is typed (F2)</source>
        <translation>Ger den markerade raden det som skrivits (F2)</translation>
    </message>
    <message>
        <source>It goes at saving.</source>
        <translation>Det försvinner när du sparar.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Keeps it after all (Del)</source>
        <translation>Behåller det ändå (Del)</translation>
    </message>
    <message>
        <source>Mark a row first.</source>
        <translation>Markera en rad först.</translation>
    </message>
    <message>
        <source>No days or periods are closed for all.</source>
        <translation>Inga dagar eller perioder är stängda för alla.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Removes it at saving (Del)</source>
        <translation>Tas bort när du sparar (Del)</translation>
    </message>
    <message>
        <source>The unit has no closed days or periods of its own.</source>
        <translation>Enheten har inga egna stängda dagar eller perioder.</translation>
    </message>
    <message>
        <source>These days overlap the closed period {other}.</source>
        <translation>Dagarna överlappar den stängda perioden {other}.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>T.o.m.</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>samma dag</translation>
    </message>
</context>
<context>
    <name>PeriodRow</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Till</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Add debts</source>
        <translation>Lägga till skulder</translation>
    </message>
    <message>
        <source>Add notes</source>
        <translation>Lägga till anteckningar</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Lägga till regler</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Archive messages</source>
        <translation>Arkivera meddelanden</translation>
    </message>
    <message>
        <source>Automatic jobs</source>
        <translation>Automatiserade jobb</translation>
    </message>
    <message>
        <source>Carry out claims</source>
        <translation>Utföra krav</translation>
    </message>
    <message>
        <source>Change automatic jobs</source>
        <translation>Ändra automatiserade jobb</translation>
    </message>
    <message>
        <source>Change items and titles</source>
        <translation>Ändra exemplar och titlar</translation>
    </message>
    <message>
        <source>Change many patrons at once</source>
        <translation>Ändra många låntagare på en gång</translation>
    </message>
    <message>
        <source>Change messages</source>
        <translation>Ändra meddelanden</translation>
    </message>
    <message>
        <source>Change patron data</source>
        <translation>Ändra låntagaruppgifter</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>Ändra regler</translation>
    </message>
    <message>
        <source>Change staff and roles</source>
        <translation>Ändra personal och roller</translation>
    </message>
    <message>
        <source>Change the common registers</source>
        <translation>Ändra gemensamma register</translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation>Ändra förfallodag</translation>
    </message>
    <message>
        <source>Change the unit register</source>
        <translation>Ändra enhetsregistret</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Cirkulation</translation>
    </message>
    <message>
        <source>Circulation parameters</source>
        <translation>Cirkulationsparametrar</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Common registers</source>
        <translation>Gemensamma register</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Skulder</translation>
    </message>
    <message>
        <source>Delete notes</source>
        <translation>Ta bort anteckningar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Import, export and statistics</source>
        <translation>Import, export och statistik</translation>
    </message>
    <message>
        <source>Items and titles</source>
        <translation>Exemplar och titlar</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Låna ut</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>New items and titles</source>
        <translation>Nya exemplar och titlar</translation>
    </message>
    <message>
        <source>New patron</source>
        <translation>Ny låntagare</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Override a block</source>
        <translation>Gå förbi en spärr</translation>
    </message>
    <message>
        <source>Override a rule</source>
        <translation>Gå förbi en regel</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>Patrons - Block/unblock patron</source>
        <translation>Låntagare - Spärra/upphäva spärr för låntagare</translation>
    </message>
    <message>
        <source>Patrons - Delete patron</source>
        <translation>Låntagare - Radera låntagare</translation>
    </message>
    <message>
        <source>Patrons - Download patron data</source>
        <translation>Låntagare - Ladda ner låntagardata</translation>
    </message>
    <message>
        <source>Preview claims</source>
        <translation>Förhandsgranska krav</translation>
    </message>
    <message>
        <source>Put back from the history</source>
        <translation>Återställa från historiken</translation>
    </message>
    <message>
        <source>Remove debts</source>
        <translation>Ta bort skulder</translation>
    </message>
    <message>
        <source>Remove messages</source>
        <translation>Ta bort meddelanden</translation>
    </message>
    <message>
        <source>Remove rules</source>
        <translation>Ta bort regler</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Låna om</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservera</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Återlämna</translation>
    </message>
    <message>
        <source>Rules of other units than one's own</source>
        <translation>Regler för andra enheter än den egna</translation>
    </message>
    <message>
        <source>See automatic jobs</source>
        <translation>Se automatiserade jobb</translation>
    </message>
    <message>
        <source>See circulation parameters</source>
        <translation>Se cirkulationsparametrar</translation>
    </message>
    <message>
        <source>See items and titles</source>
        <translation>Se exemplar och titlar</translation>
    </message>
    <message>
        <source>See patrons, their loans and debts</source>
        <translation>Se låntagare, deras lån och skulder</translation>
    </message>
    <message>
        <source>See staff and roles</source>
        <translation>Se personal och roller</translation>
    </message>
    <message>
        <source>See statistics</source>
        <translation>Se statistik</translation>
    </message>
    <message>
        <source>See the common registers</source>
        <translation>Se gemensamma register</translation>
    </message>
    <message>
        <source>See the history</source>
        <translation>Se historiken</translation>
    </message>
    <message>
        <source>See the unit register</source>
        <translation>Se enhetsregistret</translation>
    </message>
    <message>
        <source>Settings of other units than one's own</source>
        <translation>Inställningar för andra enheter än den egna</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>Ta emot betalning</translation>
    </message>
    <message>
        <source>Unit register</source>
        <translation>Enhetsregister</translation>
    </message>
    <message>
        <source>Withdraw items</source>
        <translation>Gallra exemplar</translation>
    </message>
    <message>
        <source>Write messages</source>
        <translation>Skriva meddelanden</translation>
    </message>
</context>
<context>
    <name>PickupDialog</name>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ändra</translation>
    </message>
    <message>
        <source>A copy that waits at another unit is sent on; its days on the shelf count from its arrival.</source>
        <translation>Ett exemplar som väntar på en annan enhet skickas vidare; hylldagarna räknas från ankomsten.</translation>
    </message>
    <message>
        <source>Pickup &amp;unit</source>
        <translation>&amp;Hämtställe</translation>
    </message>
    <message>
        <source>Pickup unit</source>
        <translation>Hämtställe</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>&amp;Make one</source>
        <translation>S&amp;kapa en</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>&amp;Ny PIN-kod</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;para</translation>
    </message>
    <message>
        <source>It takes the place of the PIN there was. It is kept so that nobody can read it.</source>
        <translation>Den ersätter den PIN-kod som fanns. Den sparas så att ingen kan läsa den.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny PIN-kod</translation>
    </message>
    <message>
        <source>Tell it to the patron now: it is shown this once, and holds when it is saved.</source>
        <translation>Säg den till låntagaren nu: den visas bara den här gången och gäller när den är sparad.</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>&amp;Samma en gång till</translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message>
        <source>In plain words</source>
        <translation>I klartext</translation>
    </message>
</context>
<context>
    <name>PolicySheet</name>
    <message>
        <source>As it stands on {day}.</source>
        <translation>Så som det gäller {day}.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>For staff: all rules, with where they are set.</source>
        <translation>För personalen: alla regler, med var de är satta.</translation>
    </message>
    <message>
        <source>How long a renewed loan lasts, from the day it is renewed.</source>
        <translation>Hur länge ett omlån gäller, från dagen då det görs.</translation>
    </message>
    <message>
        <source>How long a reservation stands if nothing has come.</source>
        <translation>Hur länge en reservation gäller om inget har kommit.</translation>
    </message>
    <message>
        <source>How long after the last day, and then after each other, reminders and the invoice come.</source>
        <translation>Hur lång tid efter sista dagen, och sedan efter varandra, påminnelser och räkning kommer.</translation>
    </message>
    <message>
        <source>How long before the last day we write to you.</source>
        <translation>Hur lång tid före sista dagen vi skriver till dig.</translation>
    </message>
    <message>
        <source>How long you may keep an open loan at least, also when somebody else asks for it.</source>
        <translation>Hur länge du minst får ha ett öppet lån, också när någon annan frågar efter det.</translation>
    </message>
    <message>
        <source>How long you may keep it while others wait for it.</source>
        <translation>Hur länge du får ha det när andra väntar på det.</translation>
    </message>
    <message>
        <source>How long you may keep what you borrow.</source>
        <translation>Hur länge du får ha det du lånar.</translation>
    </message>
    <message>
        <source>How many copies of one title you may reserve.</source>
        <translation>Hur många exemplar av en titel du får reservera.</translation>
    </message>
    <message>
        <source>How many days what you reserved waits for you.</source>
        <translation>Hur många dagar det du reserverat väntar på dig.</translation>
    </message>
    <message>
        <source>How many days you have to pay an invoice.</source>
        <translation>Hur många dagar du har på dig att betala en räkning.</translation>
    </message>
    <message>
        <source>How many loans you may have at the same time.</source>
        <translation>Hur många lån du får ha samtidigt.</translation>
    </message>
    <message>
        <source>How many reservations you may have at the same time.</source>
        <translation>Hur många reservationer du får ha samtidigt.</translation>
    </message>
    <message>
        <source>How many times a loan may be renewed.</source>
        <translation>Hur många gånger ett lån får lånas om.</translation>
    </message>
    <message>
        <source>Patron categories</source>
        <translation>Låntagarkategorier</translation>
    </message>
    <message>
        <source>Policy sheet</source>
        <translation>Regelblad</translation>
    </message>
    <message>
        <source>Set at</source>
        <translation>Satt vid</translation>
    </message>
    <message>
        <source>So many days late cost nothing; after them every day counts.</source>
        <translation>Så många dagar för sent kostar inget; därefter räknas varje dag.</translation>
    </message>
    <message>
        <source>The most that late items of one visit cost together.</source>
        <translation>Det högsta som försenade exemplar vid ett besök kostar tillsammans.</translation>
    </message>
    <message>
        <source>The most that one late item costs.</source>
        <translation>Det högsta som ett försenat exemplar kostar.</translation>
    </message>
    <message>
        <source>What a message costs for each item that it names.</source>
        <translation>Vad ett meddelande kostar för varje exemplar som det nämner.</translation>
    </message>
    <message>
        <source>What a message costs.</source>
        <translation>Vad ett meddelande kostar.</translation>
    </message>
    <message>
        <source>What a reservation costs.</source>
        <translation>Vad en reservation kostar.</translation>
    </message>
    <message>
        <source>What comes back later in the day counts as returned the next day.</source>
        <translation>Det som kommer tillbaka senare på dagen räknas som återlämnat nästa dag.</translation>
    </message>
    <message>
        <source>What it costs not to collect what you reserved.</source>
        <translation>Vad det kostar att inte hämta det du reserverat.</translation>
    </message>
    <message>
        <source>What it costs to borrow.</source>
        <translation>Vad det kostar att låna.</translation>
    </message>
    <message>
        <source>What it costs to return too late.</source>
        <translation>Vad det kostar att lämna tillbaka för sent.</translation>
    </message>
    <message>
        <source>What something costs that does not come back.</source>
        <translation>Vad det kostar när något inte kommer tillbaka.</translation>
    </message>
    <message>
        <source>When a loan may be renewed all the same.</source>
        <translation>När ett lån ändå får lånas om.</translation>
    </message>
    <message>
        <source>Whether a loan has no fixed end until somebody else asks for it.</source>
        <translation>Om ett lån saknar bestämd sista dag tills någon annan frågar efter det.</translation>
    </message>
    <message>
        <source>Whether something may be reserved; a number names the groups of units that take part.</source>
        <translation>Om något får reserveras; en siffra anger hur många grupper av enheter som är med.</translation>
    </message>
    <message>
        <source>Whether something may be taken home.</source>
        <translation>Om något får lånas hem.</translation>
    </message>
    <message>
        <source>Whether what stands on the shelf may be reserved.</source>
        <translation>Om det som står på hyllan får reserveras.</translation>
    </message>
    <message>
        <source>Whether you may reserve what you have on loan.</source>
        <translation>Om du får reservera det som du redan har lånat.</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation>vid {place}</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>allt övrigt</translation>
    </message>
</context>
<context>
    <name>PolicySheetWindow</name>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Spara som PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Bladets språk</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Policy sheet - {place}</source>
        <translation>Regelblad - {place}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunde inte skrivas.</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>Reglerna kunde inte läsas.</translation>
    </message>
    <message>
        <source>The sheet is written.</source>
        <translation>Bladet är skrivet.</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Skrivet för</translation>
    </message>
    <message>
        <source>patrons</source>
        <translation>låntagare</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personal</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>&amp;Card or barcode</source>
        <translation>Lå&amp;nekort eller streckkod</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Print letter…</source>
        <translation>Skriv &amp;ut brev…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Filled in for {name}, as it would be sent today.</source>
        <translation>Ifyllt för {name}, så som det skulle skickas i dag.</translation>
    </message>
    <message>
        <source>Filled in with an example.</source>
        <translation>Ifyllt med ett exempel.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Letter as P&amp;DF…</source>
        <translation>Brev som P&amp;DF…</translation>
    </message>
    <message>
        <source>Nobody could be shown.</source>
        <translation>Ingen kunde visas.</translation>
    </message>
    <message>
        <source>Preview: {notice}</source>
        <translation>Förhandsgranska: {notice}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>The file could not be written: {file}</source>
        <translation>Filen kunde inte skrivas: {file}</translation>
    </message>
    <message>
        <source>Ways to send it</source>
        <translation>Sätt att skicka det</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln utskick</numerusform>
            <numerusform>%Ln utskick</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open patron</source>
        <translation>&amp;Öppna låntagaren</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Vad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alla enheter</translation>
    </message>
    <message>
        <source>Another day, or another unit, may have something.</source>
        <translation>En annan dag eller enhet kan ha något.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Claims, preview</source>
        <translation>Krav, förhandsvisning</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>Da&amp;g</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dagar försenat</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Bestämt av</translation>
    </message>
    <message>
        <source>Decided by: {setting}</source>
        <translation>Bestämt av: {setting}</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>It can't be sent: no valid address.</source>
        <translation>Det kan inte skickas: ingen giltig adress.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Lån</translation>
    </message>
    <message>
        <source>No notice is marked.</source>
        <translation>Inget utskick är markerat.</translation>
    </message>
    <message>
        <source>Nothing is due on {day}.</source>
        <translation>Inget är aktuellt {day}.</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersättning</translation>
    </message>
    <message>
        <source>Replacement: {amount}, to be paid by {day}</source>
        <translation>Ersättning: {amount}, betalas senast {day}</translation>
    </message>
    <message>
        <source>Show &amp;setting</source>
        <translation>Visa &amp;inställning</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>The account that it goes to (Enter).</source>
        <translation>Kontot som det går till (Enter).</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Where days, text and fee come from.</source>
        <translation>Varifrån dagar, text och avgift kommer.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>&amp;Fäll ihop alla</translation>
    </message>
    <message>
        <source>Shows of each unit its name and count only, or its values too.</source>
        <translation>Visar för varje enhet bara namn och antal, eller värdena också.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Det finns inget att exportera.</translation>
    </message>
    <message>
        <source>There is nothing to fold.</source>
        <translation>Det finns inget att fälla ihop.</translation>
    </message>
    <message>
        <source>Un&amp;fold all</source>
        <translation>&amp;Fäll ut alla</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Det här ändras</translation>
    </message>
</context>
<context>
    <name>PreviewTools</name>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Save for several units</source>
        <translation>Spara för flera enheter</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ReachLine</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%Ln exemplar</numerusform>
            <numerusform>%Ln exemplar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n current loan(s)</source>
        <translation>
            <numerusform>%Ln aktuellt lån</numerusform>
            <numerusform>%Ln aktuella lån</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln till</numerusform>
            <numerusform>%Ln till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patron(s)</source>
        <translation>
            <numerusform>%Ln låntagare</numerusform>
            <numerusform>%Ln låntagare</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculating …</source>
        <translation>Beräknar …</translation>
    </message>
    <message>
        <source>Calculating … {percent} %</source>
        <translation>Beräknar … {percent} %</translation>
    </message>
    <message>
        <source>Counting what the rule governs</source>
        <translation>Räknar vad regeln styr</translation>
    </message>
    <message>
        <source>Mark a rule first.</source>
        <translation>Markera en regel först.</translation>
    </message>
    <message>
        <source>Not where these go before: {rules}.</source>
        <translation>Inte där dessa går före: {rules}.</translation>
    </message>
    <message>
        <source>Now it governs {counts}.</source>
        <translation>Nu styr den {counts}.</translation>
    </message>
    <message>
        <source>The rule is not saved yet.</source>
        <translation>Regeln är inte sparad än.</translation>
    </message>
</context>
<context>
    <name>RealFields</name>
    <message>
        <source>Take the situation from its &amp;loan</source>
        <translation>Ta situationen från &amp;lånet</translation>
    </message>
    <message>
        <source>Takes patron, place and day from the loan that the copy is out on.</source>
        <translation>Tar låntagare, plats och dag från lånet som exemplaret är ute på.</translation>
    </message>
    <message>
        <source>The copy of that barcode is not on loan.</source>
        <translation>Exemplaret med den streckkoden är inte utlånat.</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>ändrat för hand</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%Ln dag försenat</numerusform>
            <numerusform>%Ln dagar försenat</numerusform>
        </translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Streckkod</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Förfallodag</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>Loan fee</source>
        <translation>Låneavgift</translation>
    </message>
    <message>
        <source>Loans, {library}, {moment}, card {card}</source>
        <translation>Lån, {library}, {moment}, kort {card}</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>Ny förfallodag</translation>
    </message>
    <message>
        <source>Receipt {day}</source>
        <translation>Kvitto {day}</translation>
    </message>
    <message>
        <source>Renewals, {library}, {moment}, card {card}</source>
        <translation>Omlån, {library}, {moment}, kort {card}</translation>
    </message>
    <message>
        <source>Returns, {library}, {moment}, card {card}</source>
        <translation>Återlämning, {library}, {moment}, kort {card}</translation>
    </message>
    <message>
        <source>Returns, {library}, {moment}, {patron}, card {card}</source>
        <translation>Återlämning, {library}, {moment}, {patron}, kort {card}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betalt</translation>
    </message>
    <message>
        <source>returned {day}</source>
        <translation>återlämnat {day}</translation>
    </message>
    <message>
        <source>still on loan, due {day}</source>
        <translation>fortfarande utlånat, åter {day}</translation>
    </message>
</context>
<context>
    <name>ReceiptPart</name>
    <message>
        <source>&amp;Receipt</source>
        <translation>&amp;Kvitto</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Spara som PDF…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>The receipt is on its way</source>
        <translation>Kvittot är på väg</translation>
    </message>
    <message>
        <source>The receipt is written</source>
        <translation>Kvittot är skrivet</translation>
    </message>
    <message>
        <source>The receipt was not made.</source>
        <translation>Kvittot gjordes inte.</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>&amp;Means</source>
        <translation>Betal&amp;sätt</translation>
    </message>
    <message>
        <source>&amp;Refund {amount}</source>
        <translation>Åte&amp;rbetala {amount}</translation>
    </message>
    <message>
        <source>It was paid for a copy that came back after all.</source>
        <translation>Det betalades för ett exemplar som trots allt kom tillbaka.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Återbetala</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Första exemplaret</translation>
    </message>
    <message>
        <source>New copy</source>
        <translation>Nytt exemplar</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Ny titel</translation>
    </message>
    <message>
        <source>Nothing was registered; what you typed is kept here.</source>
        <translation>Inget registrerades; det du skrev finns kvar här.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>RegisterOnDay</name>
    <message numerus="yes">
        <source>%n other now</source>
        <translation>
            <numerusform>%Ln annat nu</numerusform>
            <numerusform>%Ln andra nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln värde</numerusform>
            <numerusform>%Ln värden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day to see the register as it stood at its end.</source>
        <translation>Välj en dag för att se registret som det var i slutet av den.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>The register as it stood at the end of this day</source>
        <translation>Registret som det var i slutet av denna dag</translation>
    </message>
    <message>
        <source>The register on that day</source>
        <translation>Registret den dagen</translation>
    </message>
    <message>
        <source>The register was empty then.</source>
        <translation>Registret var tomt då.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Då</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>finns inte längre</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>detsamma</translation>
    </message>
</context>
<context>
    <name>RegisterPane</name>
    <message>
        <source>(new)</source>
        <translation>(ny)</translation>
    </message>
    <message>
        <source>It is built in: it can be renamed, nothing else.</source>
        <translation>Den är inbyggd: den kan byta namn, inget annat.</translation>
    </message>
    <message>
        <source>Nothing is registered here.</source>
        <translation>Ingenting är registrerat här.</translation>
    </message>
    <message>
        <source>There must always be a fee level from day 1.</source>
        <translation>Det måste alltid finnas en avgiftsnivå från dag 1.</translation>
    </message>
</context>
<context>
    <name>RegisterWindow</name>
    <message>
        <source>A value can't be kept as it stands; it is marked.</source>
        <translation>Ett värde kan inte sparas som det står; det är markerat.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Inget sparades.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
</context>
<context>
    <name>ReminderTable</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%Ln dag före</numerusform>
            <numerusform>%Ln dagar före</numerusform>
        </translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>Alla kombinationer</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Lånetyp</translation>
    </message>
    <message>
        <source>days missing</source>
        <translation>dagar saknas</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>används ej</translation>
    </message>
</context>
<context>
    <name>RemindersTab</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln tecken</numerusform>
            <numerusform>%Ln tecken</numerusform>
        </translation>
    </message>
    <message>
        <source>0 = none, empty = the parameter's fee</source>
        <translation>0 = ingen, tomt = parameterns avgift</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Vuxen</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>Alla kombinationer</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Lånetyp</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Antal dagar</translation>
    </message>
    <message>
        <source>Pre-notice</source>
        <translation>Förvarning</translation>
    </message>
    <message>
        <source>Reminder no.</source>
        <translation>Påminnelse nr</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The pre-notice has no number.</source>
        <translation>Förvarningen har inget nummer.</translation>
    </message>
    <message>
        <source>The standard text of the step.</source>
        <translation>Stegets standardtext.</translation>
    </message>
    <message>
        <source>after the due date; 999 = not used, empty = parameter</source>
        <translation>efter förfallodagen; 999 = används ej, tomt = parameter</translation>
    </message>
    <message>
        <source>after the last one; 999 = not used, empty = parameter</source>
        <translation>efter den förra; 999 = används ej, tomt = parameter</translation>
    </message>
    <message>
        <source>before the due date; 999 = none, empty = parameter</source>
        <translation>före förfallodagen; 999 = ingen, tomt = parameter</translation>
    </message>
    <message>
        <source>days, fee child / adult. A click goes there, Enter changes it.</source>
        <translation>dagar, avgift barn / vuxen. Klick väljer, Enter ändrar.</translation>
    </message>
    <message>
        <source>inherited: {count}</source>
        <translation>ärvt: {count}</translation>
    </message>
    <message>
        <source>missing, the parameters hold: {count}</source>
        <translation>saknas, parametrarna gäller: {count}</translation>
    </message>
    <message>
        <source>value of its own: {count}</source>
        <translation>eget värde: {count}</translation>
    </message>
</context>
<context>
    <name>RemoveDebtDialog</name>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>Remove &amp;debt</source>
        <translation>&amp;Ta bort skuld</translation>
    </message>
    <message>
        <source>Remove debt</source>
        <translation>Ta bort skuld</translation>
    </message>
    <message>
        <source>What is open of it is owed no longer. The debt and the comment stay in the list and in the history.</source>
        <translation>Det som är öppet är inte längre en skuld. Skulden och kommentaren finns kvar i listan och i historiken.</translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message numerus="yes">
        <source>%n copies are kept for the next.</source>
        <translation>
            <numerusform>%Ln exemplar är infångat till nästa.</numerusform>
            <numerusform>%Ln exemplar är infångade till nästa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies are to be sent on.</source>
        <translation>
            <numerusform>%Ln exemplar ska skickas vidare.</numerusform>
            <numerusform>%Ln exemplar ska skickas vidare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s) removed</source>
        <translation>
            <numerusform>%Ln reservation borttagen</numerusform>
            <numerusform>%Ln reservationer borttagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a fee.</source>
        <translation>
            <numerusform>%Ln med avgift.</numerusform>
            <numerusform>%Ln med avgift.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reservation is marked.</source>
        <translation>Ingen reservation är markerad.</translation>
    </message>
    <message>
        <source>No reservation is shown.</source>
        <translation>Ingen reservation visas.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Ta bort…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n reservation(s)?</source>
        <translation>
            <numerusform>Ta bort %Ln reservation?</numerusform>
            <numerusform>Ta bort %Ln reservationer?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &amp;all…</source>
        <translation>Ta bort &amp;alla…</translation>
    </message>
    <message>
        <source>Remove reservations</source>
        <translation>Ta bort reservationer</translation>
    </message>
    <message>
        <source>Removes all reservations that are shown, after a question.</source>
        <translation>Tar bort alla reservationer som visas, efter en fråga.</translation>
    </message>
    <message>
        <source>Removes the marked reservations, after a question (Del).</source>
        <translation>Tar bort de markerade reservationerna, efter en fråga (Del).</translation>
    </message>
    <message>
        <source>The fee for what is not collected arises for each, where there is one. Each copy is kept for the next in the queue, or goes home.</source>
        <translation>Avgiften för ej avhämtat tas ut för var och en, om det finns en. Varje exemplar fångas in till nästa i kön eller går hem.</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>Not renewed: {barcode}</source>
        <translation>Lånas inte om: {barcode}</translation>
    </message>
    <message>
        <source>Re&amp;new, fee {amount}</source>
        <translation>Låna &amp;om, avgift {amount}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>The loan is late: renewing it costs {amount}</source>
        <translation>Lånet är försenat: att låna om det kostar {amount}</translation>
    </message>
    <message>
        <source>Why this due date? {day}</source>
        <translation>Varför denna förfallodag? {day}</translation>
    </message>
    <message>
        <source>already due then</source>
        <translation>förfaller redan då</translation>
    </message>
    <message>
        <source>due date by hand</source>
        <translation>förfallodag för hand</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>omlånat</translation>
    </message>
    <message>
        <source>renewed in spite of a refusal</source>
        <translation>omlånat trots hinder</translation>
    </message>
    <message>
        <source>{title}, new due date {day}</source>
        <translation>{title}, ny förfallodag {day}</translation>
    </message>
</context>
<context>
    <name>RenewalColumns</name>
    <message>
        <source>Barcode</source>
        <translation>Streckkod</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Förfallodag</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>Ny förfallodag</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Omlån</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statusar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>RenewalsView</name>
    <message>
        <source>&amp;Patron</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>Låna &amp;om</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Renew %n</source>
        <translation>
            <numerusform>Låna &amp;om %Ln</numerusform>
            <numerusform>Låna &amp;om %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Another due date by hand, with a reason; a late loan settles its delay.</source>
        <translation>En annan förfallodag för hand, med skäl; ett sent lån gör upp för förseningen.</translation>
    </message>
    <message>
        <source>Change &amp;due date…</source>
        <translation>Ändra &amp;förfallodag…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>No loan is marked.</source>
        <translation>Inget lån är markerat.</translation>
    </message>
    <message>
        <source>Nothing is renewed yet.</source>
        <translation>Inget är omlånat än.</translation>
    </message>
    <message>
        <source>Nothing is ticked (Space ticks the marked loan).</source>
        <translation>Inget är valt (mellanslag väljer det markerade lånet).</translation>
    </message>
    <message>
        <source>Patr&amp;on details</source>
        <translation>&amp;Låntagardetaljer</translation>
    </message>
    <message>
        <source>Prints what was renewed for this patron now (Ctrl+P).</source>
        <translation>Skriver ut det som lånats om för låntagaren nu (Ctrl+P).</translation>
    </message>
    <message>
        <source>Renew &amp;all</source>
        <translation>Låna om &amp;alla</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Omlån</translation>
    </message>
    <message>
        <source>Renews all loans of this patron.</source>
        <translation>Lånar om alla låntagarens lån.</translation>
    </message>
    <message>
        <source>Renews what is ticked.</source>
        <translation>Lånar om det som är valt.</translation>
    </message>
    <message>
        <source>There is no patron.</source>
        <translation>Det finns ingen låntagare.</translation>
    </message>
    <message>
        <source>There is nothing to renew.</source>
        <translation>Det finns inget att låna om.</translation>
    </message>
</context>
<context>
    <name>RenewalsWindow</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln nekat</numerusform>
            <numerusform>%Ln nekade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>%Ln omlånat</numerusform>
            <numerusform>%Ln omlånade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%Ln att bekräfta</numerusform>
            <numerusform>%Ln att bekräfta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln väntar</numerusform>
            <numerusform>%Ln väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a patron, all loans are listed to choose from.</source>
        <translation>Av en låntagare listas alla lån att välja bland.</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Omlån</translation>
    </message>
    <message>
        <source>Scan barcode after barcode, or a patron's card.</source>
        <translation>Skanna streckkod efter streckkod, eller en låntagares kort.</translation>
    </message>
    <message>
        <source>{name} has no loans.</source>
        <translation>{name} har inga lån.</translation>
    </message>
</context>
<context>
    <name>ReservationActs</name>
    <message>
        <source>&amp;Back in line</source>
        <translation>&amp;Tillbaka i kön</translation>
    </message>
    <message>
        <source>&amp;First in line</source>
        <translation>&amp;Först i kön</translation>
    </message>
    <message>
        <source>&amp;Reserve…</source>
        <translation>&amp;Reservera…</translation>
    </message>
    <message>
        <source>&amp;Suspend…</source>
        <translation>Gör &amp;vilande…</translation>
    </message>
    <message>
        <source>Before all others who wait for the title.</source>
        <translation>Före alla andra som väntar på titeln.</translation>
    </message>
    <message>
        <source>Fee: {amount}.</source>
        <translation>Avgift: {amount}.</translation>
    </message>
    <message>
        <source>It is changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>It waits in the queue no longer.</source>
        <translation>Den väntar inte längre i kön.</translation>
    </message>
    <message>
        <source>Left out for a time; it keeps its place in the queue.</source>
        <translation>Vilar en tid; den behåller sin plats i kön.</translation>
    </message>
    <message>
        <source>No reservation is marked.</source>
        <translation>Ingen reservation är markerad.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>Pickup &amp;unit…</source>
        <translation>&amp;Hämtställe…</translation>
    </message>
    <message>
        <source>Place {place} in the queue</source>
        <translation>Plats {place} i kön</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Ta bort…</translation>
    </message>
    <message>
        <source>Remove reservation</source>
        <translation>Ta bort reservation</translation>
    </message>
    <message>
        <source>Remove the reservation of {title}?</source>
        <translation>Ta bort reservationen av {title}?</translation>
    </message>
    <message>
        <source>Removes the marked reservation, after a question.</source>
        <translation>Tar bort den markerade reservationen, efter en fråga.</translation>
    </message>
    <message>
        <source>Reserves a title or one copy for this patron (Ins).</source>
        <translation>Reserverar en titel eller ett exemplar åt låntagaren (Ins).</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Återuppta</translation>
    </message>
    <message>
        <source>Suspended until it is resumed</source>
        <translation>Vilande tills den återupptas</translation>
    </message>
    <message>
        <source>Suspended until {day}</source>
        <translation>Vilande till och med {day}</translation>
    </message>
    <message>
        <source>The copy waits to be collected. The fee for what is not collected arises, where there is one.</source>
        <translation>Exemplaret väntar på att hämtas. Avgiften för ej hämtat tas ut, om det finns en.</translation>
    </message>
    <message>
        <source>The copy {barcode} is not needed for it any more.</source>
        <translation>Exemplaret {barcode} behövs inte längre för den.</translation>
    </message>
    <message>
        <source>The reservation is removed</source>
        <translation>Reservationen är borttagen</translation>
    </message>
    <message>
        <source>Where it is to be collected (F2).</source>
        <translation>Var den ska hämtas (F2).</translation>
    </message>
    <message>
        <source>{title} is reserved</source>
        <translation>{title} är reserverad</translation>
    </message>
</context>
<context>
    <name>ReservationsTab</name>
    <message numerus="yes">
        <source>%n reservation(s)</source>
        <translation>
            <numerusform>%Ln reservation</numerusform>
            <numerusform>%Ln reservationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to collect</source>
        <translation>
            <numerusform>%Ln att hämta</numerusform>
            <numerusform>%Ln att hämta</numerusform>
        </translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Streckkod</translation>
    </message>
    <message>
        <source>Barcode, where one copy is reserved</source>
        <translation>Streckkod, när ett exemplar är reserverat</translation>
    </message>
    <message>
        <source>Filter reservations</source>
        <translation>Filtrera reservationer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Pickup unit</source>
        <translation>Hämtställe</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kö</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservationer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gäller t.o.m.</translation>
    </message>
    <message>
        <source>What is reserved shows here at once.</source>
        <translation>Det som reserveras visas här genast.</translation>
    </message>
    <message>
        <source>first in line</source>
        <translation>först i kön</translation>
    </message>
    <message>
        <source>{name} has no reservations.</source>
        <translation>{name} har inga reservationer.</translation>
    </message>
</context>
<context>
    <name>ReservationsWindow</name>
    <message>
        <source>&amp;Open patron</source>
        <translation>&amp;Öppna låntagaren</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alla enheter</translation>
    </message>
    <message>
        <source>Can't be filled</source>
        <translation>Kan inte tillgodoses</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Every reservation can be filled by some copy.</source>
        <translation>Varje reservation kan tillgodoses av något exemplar.</translation>
    </message>
    <message>
        <source>Everything was collected in time.</source>
        <translation>Allt har hämtats i tid.</translation>
    </message>
    <message>
        <source>Fetch them and scan them in Returns.</source>
        <translation>Hämta dem och läs in dem i Återlämning.</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>På väg</translation>
    </message>
    <message>
        <source>No copy may fill them.</source>
        <translation>Inget exemplar får tillgodose dem.</translation>
    </message>
    <message>
        <source>No reservation is marked.</source>
        <translation>Ingen reservation är markerad.</translation>
    </message>
    <message>
        <source>No reservation is past its validity.</source>
        <translation>Ingen reservation har passerat sin giltighetstid.</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Inget är på väg.</translation>
    </message>
    <message>
        <source>Nothing on the shelves can fill a reservation.</source>
        <translation>Inget på hyllorna kan tillgodose en reservation.</translation>
    </message>
    <message>
        <source>Nothing waits to be collected.</source>
        <translation>Inget väntar på att hämtas.</translation>
    </message>
    <message>
        <source>Past their validity.</source>
        <translation>Giltighetstiden är slut.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Plocklista</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Removed, the copy is for the next in the queue.</source>
        <translation>Tas reservationen bort går exemplaret till nästa i kön.</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservationer</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Giltighetstid slut</translation>
    </message>
    <message>
        <source>Shelf time run out</source>
        <translation>Överskriden hylltid</translation>
    </message>
    <message>
        <source>The reservations could not be read.</source>
        <translation>Reservationerna kunde inte läsas.</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>Att hämta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>ReserveButton</name>
    <message>
        <source>&amp;Reserve…</source>
        <translation>&amp;Reservera…</translation>
    </message>
    <message>
        <source>No title is marked.</source>
        <translation>Ingen titel är markerad.</translation>
    </message>
    <message>
        <source>Reserves the title, or one copy of it, for a patron</source>
        <translation>Reserverar titeln, eller ett exemplar av den, åt en låntagare</translation>
    </message>
    <message>
        <source>{title} is reserved</source>
        <translation>{title} är reserverad</translation>
    </message>
</context>
<context>
    <name>ReserveDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Exemplar</translation>
    </message>
    <message>
        <source>&amp;Patron</source>
        <translation>&amp;Låntagare</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>&amp;Reservera</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>A loan is due {day} now.</source>
        <translation>Ett lån förfaller nu {day}.</translation>
    </message>
    <message>
        <source>Any copy</source>
        <translation>Vilket exemplar som helst</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Författare</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Fee: {amount}.</source>
        <translation>Avgift: {amount}.</translation>
    </message>
    <message>
        <source>Home unit</source>
        <translation>Hemenhet</translation>
    </message>
    <message>
        <source>It can't be reserved</source>
        <translation>Det går inte att reservera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Needed to go on in spite of it. Kept in the history.</source>
        <translation>Krävs för att fortsätta ändå. Sparas i historiken.</translation>
    </message>
    <message>
        <source>No patron is marked.</source>
        <translation>Ingen låntagare är markerad.</translation>
    </message>
    <message>
        <source>No title is marked.</source>
        <translation>Ingen titel är markerad.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>På hyllan</translation>
    </message>
    <message>
        <source>Pickup &amp;unit</source>
        <translation>&amp;Hämtställe</translation>
    </message>
    <message>
        <source>Place {place} in the queue, valid until {day}.</source>
        <translation>Plats {place} i kön, giltig till {day}.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Utgiven</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservera</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>förfaller {day}</translation>
    </message>
</context>
<context>
    <name>ReturnColumns</name>
    <message>
        <source>Barcode</source>
        <translation>Streckkod</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dagar sen</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Går till</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>kept for {patron}</source>
        <translation>undanlagt till {patron}</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betalt</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>återlämnat</translation>
    </message>
    <message>
        <source>to {unit}</source>
        <translation>till {unit}</translation>
    </message>
    <message>
        <source>was not on loan</source>
        <translation>var inte utlånat</translation>
    </message>
</context>
<context>
    <name>ReturnDate</name>
    <message>
        <source>All that is returned now counts as of {day}.</source>
        <translation>Allt som återlämnas nu räknas som återlämnat {day}.</translation>
    </message>
    <message>
        <source>C&amp;lear date</source>
        <translation>Töm &amp;datum</translation>
    </message>
    <message>
        <source>For the book drop: all that is returned from now on counts as of the beginning of that day, until it is cleared.</source>
        <translation>För bokinkastet: allt som återlämnas från nu räknas från början av den dagen, tills det töms.</translation>
    </message>
    <message>
        <source>Return &amp;date</source>
        <translation>&amp;Återlämningsdatum</translation>
    </message>
    <message>
        <source>Returns count as of now again.</source>
        <translation>Återlämningar räknas från nu igen.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>ReturnShown</name>
    <message>
        <source>Barcode</source>
        <translation>Streckkod</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Undanlagt till</translation>
    </message>
    <message>
        <source>Pickup unit</source>
        <translation>Hämtställe</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Återlämnat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To be refunded: what was paid for the copy</source>
        <translation>Att återbetala: det som betalades för exemplaret</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>T.o.m.</translation>
    </message>
</context>
<context>
    <name>ReturnsLog</name>
    <message numerus="yes">
        <source>%n returned today</source>
        <translation>
            <numerusform>%Ln återlämnat i dag</numerusform>
            <numerusform>%Ln återlämnade i dag</numerusform>
        </translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Streckkod</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dagar sen</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>How many days are kept is the parameter Log returns.</source>
        <translation>Hur många dagar som sparas är parametern Logga återlämningar.</translation>
    </message>
    <message>
        <source>No returns are kept here.</source>
        <translation>Inga återlämningar sparas här.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come back here in the last %n day(s).</source>
        <translation>
            <numerusform>Inget har återlämnats här den senaste %Ln dagen.</numerusform>
            <numerusform>Inget har återlämnats här de senaste %Ln dagarna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>Return date</source>
        <translation>Återlämningsdatum</translation>
    </message>
    <message>
        <source>Returns log</source>
        <translation>Återlämningslogg</translation>
    </message>
    <message>
        <source>Returns log, {place}</source>
        <translation>Återlämningslogg, {place}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>The returns log could not be read.</source>
        <translation>Återlämningsloggen kunde inte läsas.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>ReturnsWindow</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln nekat</numerusform>
            <numerusform>%Ln nekade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>%Ln återlämnat</numerusform>
            <numerusform>%Ln återlämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln väntar</numerusform>
            <numerusform>%Ln väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pay {amount}…</source>
        <translation>&amp;Betala {amount}…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>How was the delay settled?</source>
        <translation>Hur reglerades förseningen?</translation>
    </message>
    <message>
        <source>Many can be pasted at once. Nothing scanned while work runs is lost.</source>
        <translation>Många kan klistras in på en gång. Inget som skannas medan arbete pågår går förlorat.</translation>
    </message>
    <message>
        <source>Not returned: {barcode}</source>
        <translation>Inte återlämnat: {barcode}</translation>
    </message>
    <message>
        <source>Nothing came back from a patron yet.</source>
        <translation>Inget har återlämnats av en låntagare än.</translation>
    </message>
    <message>
        <source>Print s&amp;lip</source>
        <translation>Skriv ut &amp;lapp</translation>
    </message>
    <message>
        <source>Prints what the patron of the marked row brought back now (Ctrl+P).</source>
        <translation>Skriver ut det som den markerade radens låntagare har återlämnat nu (Ctrl+P).</translation>
    </message>
    <message>
        <source>Returned now</source>
        <translation>Återlämnat nu</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Återlämning</translation>
    </message>
    <message>
        <source>Scan barcode after barcode.</source>
        <translation>Skanna streckkod efter streckkod.</translation>
    </message>
    <message>
        <source>{amount} in fees</source>
        <translation>{amount} i avgifter</translation>
    </message>
    <message>
        <source>{amount} was paid</source>
        <translation>{amount} betalades</translation>
    </message>
</context>
<context>
    <name>RoleAndPlace</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Lägg till roll</translation>
    </message>
    <message>
        <source>Begin with those of</source>
        <translation>Börja med behörigheter från</translation>
    </message>
    <message>
        <source>It holds when you have saved.</source>
        <translation>Det gäller när du har sparat.</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Rollens namn</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Rename role – {role}</source>
        <translation>Byt namn på roll – {role}</translation>
    </message>
    <message>
        <source>There is a role with this name already.</source>
        <translation>Det finns redan en roll med det namnet.</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>ingen behörighet</translation>
    </message>
</context>
<context>
    <name>RolesTab</name>
    <message numerus="yes">
        <source>%n member(s) of staff hold it; take it from them first.</source>
        <translation>
            <numerusform>%Ln person har den; ta den från personen först.</numerusform>
            <numerusform>%Ln personer har den; ta den från dem först.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add role…</source>
        <translation>Lägg till roll…</translation>
    </message>
    <message>
        <source>Adds a role of your own, empty or with the permissions of another (Ins)</source>
        <translation>Lägger till en egen roll, tom eller med en annans behörigheter (Ins)</translation>
    </message>
    <message>
        <source>Gives the role another name (F2)</source>
        <translation>Ger rollen ett annat namn (F2)</translation>
    </message>
    <message>
        <source>Go to the column of a role first.</source>
        <translation>Gå till en rolls kolumn först.</translation>
    </message>
    <message>
        <source>Permissions of the roles</source>
        <translation>Rollernas behörigheter</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Removes the role at saving (Del)</source>
        <translation>Tar bort rollen när du sparar (Del)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Byt namn…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Something is being saved.</source>
        <translation>Något sparas just nu.</translation>
    </message>
    <message>
        <source>Space ticks a permission of a role of your own. Delivered roles stay as they are; a new one can begin with theirs.</source>
        <translation>Mellanslag kryssar en behörighet i en egen roll. Levererade roller ändras inte; en ny kan börja med deras behörigheter.</translation>
    </message>
    <message>
        <source>{role}: {permission} ({code}).</source>
        <translation>{role}: {permission} ({code}).</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Adds a row (Ins)</source>
        <translation>Lägger till en rad (Ins)</translation>
    </message>
    <message>
        <source>Changes its place in list boxes ({key})</source>
        <translation>Ändrar dess plats i listrutor ({key})</translation>
    </message>
    <message>
        <source>Files and rules name it by its code, so that stays.</source>
        <translation>Filer och regler anger den med koden, så den ändras inte.</translation>
    </message>
    <message>
        <source>Goes to the name (F2)</source>
        <translation>Går till namnet (F2)</translation>
    </message>
    <message>
        <source>It goes at saving.</source>
        <translation>Det försvinner när du sparar.</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>Den står där redan.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Keeps it after all (Del)</source>
        <translation>Behåller det ändå (Del)</translation>
    </message>
    <message>
        <source>Mark a row first.</source>
        <translation>Markera en rad först.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta nedåt</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta uppåt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Removes it at saving (Del)</source>
        <translation>Tas bort när du sparar (Del)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
</context>
<context>
    <name>RowTableModel</name>
    <message>
        <source>Changed elsewhere just now</source>
        <translation>Ändrades nyss av någon annan</translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message>
        <source>Base rule missing</source>
        <translation>Grundregel saknas</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Motsägelse</translation>
    </message>
    <message>
        <source>Date passed</source>
        <translation>Datum passerat</translation>
    </message>
    <message>
        <source>Needless</source>
        <translation>Onödig</translation>
    </message>
    <message>
        <source>Never governs</source>
        <translation>Styr aldrig</translation>
    </message>
</context>
<context>
    <name>RuleCheckWindow</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln fynd</numerusform>
            <numerusform>%Ln fynd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were checked.</source>
        <translation>
            <numerusform>%Ln regel kontrollerades.</numerusform>
            <numerusform>%Ln regler kontrollerades.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>&amp;Åtgärda…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>&amp;Show rule</source>
        <translation>&amp;Visa regel</translation>
    </message>
    <message>
        <source>Add the delivered base rule?</source>
        <translation>Lägga till den levererade grundregeln?</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Kontrollera i&amp;gen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollera igen</translation>
    </message>
    <message>
        <source>Checking rules</source>
        <translation>Reglerna kontrolleras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>End the rule's period on its fixed date?</source>
        <translation>Avsluta regelns period på det fasta datumet?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fynd</translation>
    </message>
    <message>
        <source>It can be undone, and stands in the history.</source>
        <translation>Det kan ångras och står i historiken.</translation>
    </message>
    <message>
        <source>It has to be decided which of the rules is meant otherwise.</source>
        <translation>Det måste avgöras vilken av reglerna som är menad annorlunda.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Åtgärda</translation>
    </message>
    <message>
        <source>Mended.</source>
        <translation>Åtgärdat.</translation>
    </message>
    <message>
        <source>No finding is marked.</source>
        <translation>Inget fynd är markerat.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the rules.</source>
        <translation>Inget är fel med reglerna.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>Remove the rule?</source>
        <translation>Ta bort regeln?</translation>
    </message>
    <message>
        <source>Rule check</source>
        <translation>Regelkontroll</translation>
    </message>
    <message>
        <source>Rules were changed since this check.</source>
        <translation>Regler har ändrats sedan kontrollen.</translation>
    </message>
    <message>
        <source>Says what would be changed, and asks first.</source>
        <translation>Säger vad som skulle ändras och frågar först.</translation>
    </message>
    <message>
        <source>Shows it in Circulation parameters (Enter).</source>
        <translation>Visar den i Cirkulationsparametrar (Enter).</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Kontrollen avbröts.</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>Reglerna kunde inte läsas.</translation>
    </message>
    <message>
        <source>The rules have not been checked yet.</source>
        <translation>Reglerna har inte kontrollerats än.</translation>
    </message>
</context>
<context>
    <name>RuleComparison</name>
    <message>
        <source>Another value</source>
        <translation>Annat värde</translation>
    </message>
    <message>
        <source>Can't be set there</source>
        <translation>Kan inte finnas där</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>One inherits</source>
        <translation>Den ena ärver</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>Bara till vänster</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>Bara till höger</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Set for</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>ingen regel</translation>
    </message>
</context>
<context>
    <name>RuleComparisonWindow</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln skillnad</numerusform>
            <numerusform>%Ln skillnader</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show rule</source>
        <translation>Visa &amp;regel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Both units have the same rules.</source>
        <translation>Båda enheterna har samma regler.</translation>
    </message>
    <message>
        <source>Choose two different units</source>
        <translation>Välj två olika enheter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Compare units: {left}, {right}</source>
        <translation>Jämför enheter: {left}, {right}</translation>
    </message>
    <message>
        <source>Copied: {added} added, {changed} changed, {removed} removed.</source>
        <translation>Kopierat: {added} tillagda, {changed} ändrade, {removed} borttagna.</translation>
    </message>
    <message>
        <source>Copy rules to &amp;other units…</source>
        <translation>Kopiera regler till &amp;andra enheter…</translation>
    </message>
    <message>
        <source>Gives other units the left unit's own rules, after showing what that changes.</source>
        <translation>Ger andra enheter den vänstra enhetens egna regler, efter att ha visat vad det ändrar.</translation>
    </message>
    <message>
        <source>It could not be undone; what was copied stays.</source>
        <translation>Det kunde inte ångras; det som kopierades står kvar.</translation>
    </message>
    <message>
        <source>It stands in the history as one.</source>
        <translation>Det står i historiken som en post.</translation>
    </message>
    <message>
        <source>Mark a line first.</source>
        <translation>Markera först en rad.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Inga skillnader</translation>
    </message>
    <message>
        <source>One unit can't be compared with itself.</source>
        <translation>En enhet kan inte jämföras med sig själv.</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Bara &amp;skillnader</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>Visa alla regler</translation>
    </message>
    <message>
        <source>Shows it in Circulation parameters (Enter).</source>
        <translation>Visar den i Cirkulationsparametrar (Enter).</translation>
    </message>
    <message>
        <source>The comparison is written.</source>
        <translation>Jämförelsen är skriven.</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>Reglerna kunde inte läsas.</translation>
    </message>
    <message>
        <source>Undone; the rules are as they were.</source>
        <translation>Ångrat; reglerna är som de var.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Värde</translation>
    </message>
    <message>
        <source>Add rule – {parameter}</source>
        <translation>Lägg till regel – {parameter}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change row {row}</source>
        <translation>Ändra rad {row}</translation>
    </message>
    <message>
        <source>Change rule – {parameter}</source>
        <translation>Ändra regel – {parameter}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Give it another period, or change that one.</source>
        <translation>Ge den en annan period, eller ändra den raden.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>OK puts the rule into the window. It holds when you have saved.</source>
        <translation>OK lägger regeln i fönstret. Den gäller när du har sparat.</translation>
    </message>
    <message>
        <source>Shown when a value is given.</source>
        <translation>Visas när ett värde är angivet.</translation>
    </message>
    <message>
        <source>Shown when what is typed is complete.</source>
        <translation>Visas när det som skrivs är fullständigt.</translation>
    </message>
    <message>
        <source>There is a rule for exactly this combination and period: row {row}.</source>
        <translation>Det finns en regel för exakt den här kombinationen och perioden: rad {row}.</translation>
    </message>
    <message>
        <source>Update changes the row in the window. It holds when you have saved.</source>
        <translation>Uppdatera ändrar raden i fönstret. Den gäller när du har sparat.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Why the rule is as it is, for those who come after.</source>
        <translation>Varför regeln är som den är, för dem som kommer efter.</translation>
    </message>
    <message>
        <source>shown where the rule governs</source>
        <translation>visas där regeln gäller</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fr.o.m.</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;T.o.m.</translation>
    </message>
    <message>
        <source>* All</source>
        <translation>* Alla</translation>
    </message>
    <message>
        <source>* All, or a beginning</source>
        <translation>* Alla, eller en början</translation>
    </message>
    <message>
        <source>At a unit</source>
        <translation>På en enhet</translation>
    </message>
    <message>
        <source>Can't be changed; remove the rule and add another one.</source>
        <translation>Kan inte ändras; ta bort regeln och lägg till en annan.</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>always</source>
        <translation>alltid</translation>
    </message>
    <message>
        <source>most governing on top</source>
        <translation>mest styrande överst</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>tills vidare</translation>
    </message>
</context>
<context>
    <name>RuleMatrix</name>
    <message>
        <source>The placement belongs to another department.</source>
        <translation>Placeringen hör till en annan avdelning.</translation>
    </message>
    <message>
        <source>other shelves</source>
        <translation>övriga hyllor</translation>
    </message>
    <message>
        <source>the unit's own rule</source>
        <translation>enhetens egen regel</translation>
    </message>
</context>
<context>
    <name>RuleMatrixWindow</name>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation>
            <numerusform>%Ln kombination</numerusform>
            <numerusform>%Ln kombinationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n governed by the place's own rules</source>
        <translation>
            <numerusform>%Ln styrs av platsens egna regler</numerusform>
            <numerusform>%Ln styrs av platsens egna regler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s) are not counted here.</source>
        <translation>
            <numerusform>%Ln osparad ändring räknas inte med här.</numerusform>
            <numerusform>%Ln osparade ändringar räknas inte med här.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matris</translation>
    </message>
    <message>
        <source>Matrix - {parameter} at {place}</source>
        <translation>Matris - {parameter} på {place}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>The matrix is written.</source>
        <translation>Matrisen är skriven.</translation>
    </message>
    <message>
        <source>The matrix shows what is saved.</source>
        <translation>Matrisen visar det som är sparat.</translation>
    </message>
    <message>
        <source>The register of the rows has no values here; choose other rows.</source>
        <translation>Radernas register har inga värden här; välj andra rader.</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>Reglerna kunde inte läsas.</translation>
    </message>
    <message>
        <source>There is nothing to show</source>
        <translation>Det finns inget att visa</translation>
    </message>
</context>
<context>
    <name>RuleMenu</name>
    <message>
        <source>Add like this…</source>
        <translation>Lägg till likadan…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Exceptions of the unit</source>
        <translation>Enhetens undantag</translation>
    </message>
    <message>
        <source>History of this rule…</source>
        <translation>Regelns historik…</translation>
    </message>
    <message>
        <source>Mark a rule first.</source>
        <translation>Markera först en regel.</translation>
    </message>
    <message>
        <source>Mark one row only.</source>
        <translation>Markera bara en rad.</translation>
    </message>
    <message>
        <source>Only a green row has exceptions: a unit beneath with rules of its own.</source>
        <translation>Bara en grön rad har undantag: en enhet därunder med egna regler.</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Vad som kan göras med raden</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behåll min</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ta den andres</translation>
    </message>
</context>
<context>
    <name>RulesThen</name>
    <message numerus="yes">
        <source>%n added since</source>
        <translation>
            <numerusform>%Ln tillagd sedan dess</numerusform>
            <numerusform>%Ln tillagda sedan dess</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%Ln ändrad sedan dess</numerusform>
            <numerusform>%Ln ändrade sedan dess</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day to see the rules as they stood at its end.</source>
        <translation>Välj en dag för att se hur reglerna såg ut i slutet av den.</translation>
    </message>
    <message>
        <source>No rule was set then.</source>
        <translation>Ingen regel var satt då.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules on that day</source>
        <translation>Reglerna den dagen</translation>
    </message>
    <message>
        <source>The rules as they stood at the end of this day</source>
        <translation>Reglerna som de var i slutet av den här dagen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>removed since</source>
        <translation>borttagen sedan dess</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>detsamma</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message numerus="yes">
        <source>%n notice(s) as of {day}</source>
        <translation>
            <numerusform>%Ln utskick per {day}</numerusform>
            <numerusform>%Ln utskick per {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Kör</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>En körning pågår.</translation>
    </message>
    <message>
        <source>E-mails sent: {count}.</source>
        <translation>E-brev som skickas: {count}.</translation>
    </message>
    <message>
        <source>It concerns every unit, whatever the list shows. No step is made twice.</source>
        <translation>Det gäller alla enheter, vad listan än visar. Inget steg görs två gånger.</translation>
    </message>
    <message>
        <source>Letters to be printed: {count}.</source>
        <translation>Brev att skriva ut: {count}.</translation>
    </message>
    <message>
        <source>Makes everything that is due on the day, at all units, after a question.</source>
        <translation>Gör allt som är aktuellt den dagen, vid alla enheter, efter en fråga.</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>Inget är aktuellt den dagen.</translation>
    </message>
    <message>
        <source>Only what is due today, or was due before, can be made.</source>
        <translation>Bara det som är aktuellt i dag eller tidigare kan göras.</translation>
    </message>
    <message>
        <source>Run &amp;job…</source>
        <translation>Kör &amp;jobbet…</translation>
    </message>
    <message>
        <source>SMS: {count}.</source>
        <translation>SMS: {count}.</translation>
    </message>
    <message>
        <source>The run did not come to its end; what it made is kept.</source>
        <translation>Körningen kom inte till slutet; det den gjorde är sparat.</translation>
    </message>
    <message>
        <source>Without a valid address: {count}.</source>
        <translation>Utan giltig adress: {count}.</translation>
    </message>
    <message>
        <source>{what}: done</source>
        <translation>{what}: klart</translation>
    </message>
    <message>
        <source>{what}: running …</source>
        <translation>{what}: körs …</translation>
    </message>
    <message>
        <source>{what}: stopped. What was made is kept; another run goes on.</source>
        <translation>{what}: stoppat. Det som gjordes är sparat; en ny körning fortsätter.</translation>
    </message>
</context>
<context>
    <name>SavingRow</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Closes the window; what is not saved is dropped.</source>
        <translation>Stänger fönstret; det som inte är sparat slängs.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Inget är ändrat.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Saves and closes the window.</source>
        <translation>Sparar och stänger fönstret.</translation>
    </message>
    <message>
        <source>Saves and keeps the window open (Ctrl+S).</source>
        <translation>Sparar och lämnar fönstret öppet (Ctrl+S).</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>&amp;Day of the month</source>
        <translation>&amp;Dag i månaden</translation>
    </message>
    <message>
        <source>&amp;On: it runs by itself</source>
        <translation>&amp;På: det körs av sig självt</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Körs</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tid</translation>
    </message>
    <message>
        <source>&amp;Weekday</source>
        <translation>&amp;Veckodag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Töm fältet</translation>
    </message>
</context>
<context>
    <name>SectionBox</name>
    <message>
        <source>Change {section}</source>
        <translation>Ändra {section}</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Lägg till…</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Ta bort {what}</translation>
    </message>
    <message>
        <source>The number of a card does not change; add a new card.</source>
        <translation>Ett korts nummer ändras inte; lägg till ett nytt kort.</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Created</source>
        <translation>Skapat</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>uppgift saknas</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>uppgift saknas</translation>
    </message>
    <message>
        <source>set {day}</source>
        <translation>satt {day}</translation>
    </message>
    <message>
        <source>{day} ({years} years)</source>
        <translation>{day} ({years} år)</translation>
    </message>
    <message>
        <source>{value} (out of use)</source>
        <translation>{value} (ur bruk)</translation>
    </message>
</context>
<context>
    <name>SectionWords</name>
    <message>
        <source>removed</source>
        <translation>borttaget</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>Decided by</source>
        <translation>Avgörs av</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Förklara</translation>
    </message>
    <message>
        <source>No parameter stands behind this value.</source>
        <translation>Ingen parameter står bakom värdet.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The parameter that holds where nobody sets a value.</source>
        <translation>Parametern som gäller där ingen anger ett värde.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>deeper goes before</source>
        <translation>djupare går före</translation>
    </message>
    <message>
        <source>governs</source>
        <translation>styr</translation>
    </message>
    <message>
        <source>sets nothing</source>
        <translation>anger inget</translation>
    </message>
    <message>
        <source>what is delivered</source>
        <translation>det levererade</translation>
    </message>
</context>
<context>
    <name>SeveralUnits</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln ändras</numerusform>
            <numerusform>%Ln ändras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed value(s)</source>
        <translation>
            <numerusform>%Ln ändrat värde</numerusform>
            <numerusform>%Ln ändrade värden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln värde</numerusform>
            <numerusform>%Ln värden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the tabs Units and Departments: saved for {unit} alone.</source>
        <translation>
            <numerusform>%Ln värde på flikarna Enheter och Avdelningar: sparas bara för {unit}.</numerusform>
            <numerusform>%Ln värden på flikarna Enheter och Avdelningar: sparas bara för {unit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alike already: {units}.</source>
        <translation>Redan lika: {units}.</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>It could not be undone; what was saved stays.</source>
        <translation>Det gick inte att ångra; det som sparats står kvar.</translation>
    </message>
    <message>
        <source>It is one entry in the history, and is undone as one.</source>
        <translation>Det är en post i historiken, och ångras som en.</translation>
    </message>
    <message>
        <source>No setting is changed.</source>
        <translation>Ingen inställning är ändrad.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Save asks first for which units; what it would change at each of them is shown.</source>
        <translation>Spara frågar först för vilka enheter; vad som ändras på var och en visas.</translation>
    </message>
    <message>
        <source>Save for several &amp;units</source>
        <translation>&amp;Spara för flera enheter</translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n unit(s).</source>
        <translation>
            <numerusform>Sparat för %Ln enhet.</numerusform>
            <numerusform>Sparat för %Ln enheter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves what is changed for as many units as you like, after showing what that changes.</source>
        <translation>Sparar det ändrade för så många enheter du vill, och visar först vad som ändras.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>Settings of the unit</source>
        <translation>Enhetens inställningar</translation>
    </message>
    <message>
        <source>Some of it was changed again since.</source>
        <translation>En del av det har ändrats igen sedan dess.</translation>
    </message>
    <message>
        <source>Tick Save (several units) first.</source>
        <translation>Kryssa först för Spara (flera enheter).</translation>
    </message>
    <message>
        <source>Undone; the values of all units are as they were.</source>
        <translation>Ångrat; alla enheters värden är som de var.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Unit and field</source>
        <translation>Enhet och fält</translation>
    </message>
    <message>
        <source>Values of the tabs Units and Departments belong to their unit alone: nothing was saved for other units.</source>
        <translation>Värden på flikarna Enheter och Avdelningar hör bara till sin enhet: inget har sparats för andra enheter.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Vad som händer med den</translation>
    </message>
    <message>
        <source>What is changed on the tabs Units and Departments is saved for this unit alone.</source>
        <translation>Det som är ändrat på flikarna Enheter och Avdelningar sparas bara för den här enheten.</translation>
    </message>
    <message>
        <source>What was changed on the tabs Units and Departments is saved for this unit alone, and stays when that is undone.</source>
        <translation>Det som var ändrat på flikarna Enheter och Avdelningar är sparat bara för den här enheten, och står kvar när det ångras.</translation>
    </message>
    <message>
        <source>alike already</source>
        <translation>redan lika</translation>
    </message>
    <message>
        <source>inherited: {value}</source>
        <translation>ärvt: {value}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelämnad</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>ej behörig</translation>
    </message>
    <message>
        <source>source</source>
        <translation>källa</translation>
    </message>
    <message numerus="yes">
        <source>text (%n character(s))</source>
        <translation>
            <numerusform>text (%Ln tecken)</numerusform>
            <numerusform>text (%Ln tecken)</numerusform>
        </translation>
    </message>
    <message>
        <source>your role may not change this unit ({permission}).</source>
        <translation>din roll får inte ändra den enheten ({permission}).</translation>
    </message>
    <message>
        <source>{count} of {all} chosen</source>
        <translation>{count} av {all} valda</translation>
    </message>
    <message>
        <source>{fields}: set for whole account organisations, left out at units.</source>
        <translation>{fields}: gäller hela kontoorganisationer, utelämnas för enheter.</translation>
    </message>
    <message numerus="yes">
        <source>{units} and %n more</source>
        <translation>
            <numerusform>{units} och %Ln till</numerusform>
            <numerusform>{units} och %Ln till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{values} at %n unit(s).</source>
        <translation>
            <numerusform>{values} på %Ln enhet.</numerusform>
            <numerusform>{values} på %Ln enheter.</numerusform>
        </translation>
    </message>
    <message>
        <source>{values}, folded</source>
        <translation>{values}, hopfällt</translation>
    </message>
</context>
<context>
    <name>SeveralUnitsDialog</name>
    <message numerus="yes">
        <source>&amp;Save for %n unit(s)</source>
        <translation>
            <numerusform>&amp;Spara för %Ln enhet</numerusform>
            <numerusform>&amp;Spara för %Ln enheter</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: {units}. What is shown is how it is now; saving again writes over it.</source>
        <translation>Ändrat på annat håll under tiden: {units}. Det som visas är hur det är nu; sparar du igen skrivs det över.</translation>
    </message>
    <message>
        <source>Nothing becomes different</source>
        <translation>Ingenting ändras</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept.</source>
        <translation>Inget sparades; det du skrev finns kvar.</translation>
    </message>
    <message>
        <source>One transaction, one entry in the history, undone as one.</source>
        <translation>En transaktion, en post i historiken, ångras som en.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Save for</source>
        <translation>Spara för</translation>
    </message>
    <message>
        <source>Save for several units</source>
        <translation>Spara för flera enheter</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunde inte skrivas.</translation>
    </message>
    <message>
        <source>The preview is written.</source>
        <translation>Förhandsvisningen är skriven.</translation>
    </message>
    <message>
        <source>The units could not be read.</source>
        <translation>Enheterna kunde inte läsas.</translation>
    </message>
    <message>
        <source>The units ticked have these values already.</source>
        <translation>De förkryssade enheterna har redan de här värdena.</translation>
    </message>
    <message>
        <source>Tick the units to save for</source>
        <translation>Kryssa för enheterna att spara för</translation>
    </message>
    <message>
        <source>Ticks the units where another value is in force than the one typed.</source>
        <translation>Kryssar för enheterna där ett annat värde gäller än det som skrivits.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Units to save for; Space ticks</source>
        <translation>Enheter att spara för; mellanslag kryssar</translation>
    </message>
    <message>
        <source>Wait until the work is done.</source>
        <translation>Vänta tills arbetet är klart.</translation>
    </message>
    <message>
        <source>What becomes different at them is shown here.</source>
        <translation>Här visas vad som ändras på dem.</translation>
    </message>
    <message>
        <source>What is typed here is what is saved; it is always saved for this unit too.</source>
        <translation>Det som skrivits här är det som sparas; det sparas alltid för den här enheten också.</translation>
    </message>
</context>
<context>
    <name>SheetMail</name>
    <message>
        <source>It is in the outbox, to {address}; the tab Notices of the patron says when it is sent.</source>
        <translation>Det ligger i utkorgen, till {address}; låntagarens flik Utskick säger när det har skickats.</translation>
    </message>
    <message>
        <source>Sends it to {address}.</source>
        <translation>Skickar det till {address}.</translation>
    </message>
    <message>
        <source>The e-mail was not sent.</source>
        <translation>E-posten skickades inte.</translation>
    </message>
    <message>
        <source>The patron has no e-mail address that is in use.</source>
        <translation>Låntagaren har ingen e-postadress som används.</translation>
    </message>
</context>
<context>
    <name>ShelvingPane</name>
    <message>
        <source>(new)</source>
        <translation>(ny)</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Copy of</source>
        <translation>&amp;Kopia från</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>Can be changed at any time in the menu View.</source>
        <translation>Kan ändras när som helst i menyn Visa.</translation>
    </message>
    <message>
        <source>Circulation &amp;point</source>
        <translation>&amp;Cirkulationsställe</translation>
    </message>
    <message>
        <source>It is shown to nobody and kept nowhere on this workstation.</source>
        <translation>Det visas inte för någon och sparas inte på den här arbetsplatsen.</translation>
    </message>
    <message>
        <source>Loans, returns and changes count as made here. It is remembered for the next time.</source>
        <translation>Lån, återlämningar och ändringar räknas som gjorda här. Det är ifyllt nästa gång.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>The copies that Lånedisk keeps of this file, the newest first.</source>
        <translation>Kopiorna som Lånedisk sparar av den här filen, de nyaste först.</translation>
    </message>
    <message>
        <source>Your name as a member of staff of this database.</source>
        <translation>Ditt namn som personal i den här databasen.</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>&amp;Go to work</source>
        <translation>&amp;Börja arbeta</translation>
    </message>
    <message>
        <source>&amp;Make an empty library</source>
        <translation>&amp;Skapa ett tomt bibliotek</translation>
    </message>
    <message>
        <source>&amp;Put the copy in its place</source>
        <translation>&amp;Sätt kopian i dess ställe</translation>
    </message>
    <message>
        <source>&amp;Upgrade it</source>
        <translation>&amp;Uppgradera den</translation>
    </message>
    <message>
        <source>(no copy: an empty library)</source>
        <translation>(ingen kopia: ett tomt bibliotek)</translation>
    </message>
    <message>
        <source>Opening the database …</source>
        <translation>Öppnar databasen …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Loggar in …</translation>
    </message>
    <message>
        <source>The file is damaged. A copy can take its place; the damaged one stays beside it under another name.</source>
        <translation>Filen är skadad. En kopia kan ta dess plats; den skadade ligger kvar bredvid under ett annat namn.</translation>
    </message>
    <message>
        <source>There is no library in this file yet.</source>
        <translation>Det finns inget bibliotek i den här filen än.</translation>
    </message>
    <message>
        <source>There is no library in this file, but there are copies of one that was here.</source>
        <translation>Det finns inget bibliotek i den här filen, men det finns kopior av ett som har legat här.</translation>
    </message>
    <message>
        <source>This file is of an older Lånedisk. A copy is laid beside it before it is upgraded.</source>
        <translation>Filen är från ett äldre Lånedisk. En kopia läggs bredvid innan den uppgraderas.</translation>
    </message>
</context>
<context>
    <name>SituationForm</name>
    <message>
        <source>&amp;Barcode</source>
        <translation>St&amp;reckkod</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Kort</translation>
    </message>
    <message>
        <source>&amp;Home unit</source>
        <translation>&amp;Hemenhet</translation>
    </message>
    <message>
        <source>Circulation point</source>
        <translation>Cirkulationsställe</translation>
    </message>
    <message>
        <source>Circulation point or organisation where one works</source>
        <translation>Cirkulationsställe eller organisation där man arbetar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Count &amp;unsaved changes</source>
        <translation>Räkna med &amp;osparade ändringar</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>Da&amp;g</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Nothing is unsaved.</source>
        <translation>Inget är osparat.</translation>
    </message>
    <message>
        <source>O&amp;wning unit</source>
        <translation>Ä&amp;gande enhet</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Låntagare</translation>
    </message>
    <message>
        <source>Pick&amp;up place</source>
        <translation>Hä&amp;mtställe</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
    <message>
        <source>the same unit</source>
        <translation>samma enhet</translation>
    </message>
</context>
<context>
    <name>StaffRoles</name>
    <message>
        <source>Can be given at and below</source>
        <translation>Kan ges vid och under</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Innehavare</translation>
    </message>
    <message>
        <source>Is held there already.</source>
        <translation>Innehas redan där.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Senast inloggad</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Mark a member of staff first.</source>
        <translation>Markera en person först.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Rollens namn</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The role is removed; Undo brings it back.</source>
        <translation>Rollen är borttagen; Ångra tar tillbaka den.</translation>
    </message>
    <message>
        <source>Your role lacks the permission {permission}.</source>
        <translation>Din roll saknar behörigheten {permission}.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>som den var</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>levererad</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>avstängd</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>ingen roll</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>inte sparat än</translation>
    </message>
    <message>
        <source>own role</source>
        <translation>egen roll</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>borttagen</translation>
    </message>
    <message>
        <source>without password</source>
        <translation>utan lösenord</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{role} at {organisation}</source>
        <translation>{role} vid {organisation}</translation>
    </message>
</context>
<context>
    <name>StaffRolesView</name>
    <message numerus="yes">
        <source>%n unsaved</source>
        <translation>
            <numerusform>%Ln osparad</numerusform>
            <numerusform>%Ln osparade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved role(s)</source>
        <translation>
            <numerusform>%Ln osparad roll</numerusform>
            <numerusform>%Ln osparade roller</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Tabs of the window</source>
        <translation>Fönstrets flikar</translation>
    </message>
</context>
<context>
    <name>StaffRolesWindow</name>
    <message numerus="yes">
        <source>%n role(s) saved.</source>
        <translation>
            <numerusform>%Ln roll sparad.</numerusform>
            <numerusform>%Ln roller sparade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Inget sparades.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Removed by somebody else meanwhile: {roles}.</source>
        <translation>Borttagen av någon annan under tiden: {roles}.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>Staff and roles</source>
        <translation>Personal och roller</translation>
    </message>
    <message>
        <source>Staff and roles could not be read.</source>
        <translation>Personal och roller kunde inte läsas.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunde inte skrivas.</translation>
    </message>
    <message>
        <source>What you changed in it is kept as a new role; Save makes it.</source>
        <translation>Det du ändrade finns kvar som en ny roll; Spara skapar den.</translation>
    </message>
</context>
<context>
    <name>StaffTab</name>
    <message numerus="yes">
        <source>%n member(s) of staff</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds a member of staff (Ins)</source>
        <translation>Lägger till en person (Ins)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>Ändra namn…</translation>
    </message>
    <message>
        <source>Changes the name (F2)</source>
        <translation>Ändrar namnet (F2)</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Stäng av…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivera</translation>
    </message>
    <message>
        <source>Give role…</source>
        <translation>Ge roll…</translation>
    </message>
    <message>
        <source>Gives a new password, and lets somebody disabled sign in again</source>
        <translation>Ger ett nytt lösenord och låter en avstängd person logga in igen</translation>
    </message>
    <message>
        <source>Gives one more role at an organisation</source>
        <translation>Ger en roll till vid en organisation</translation>
    </message>
    <message>
        <source>Has no password yet; a new password enables them too.</source>
        <translation>Har inget lösenord än; ett nytt lösenord aktiverar också.</translation>
    </message>
    <message>
        <source>Has no role.</source>
        <translation>Har ingen roll.</translation>
    </message>
    <message>
        <source>Is disabled already.</source>
        <translation>Är redan avstängd.</translation>
    </message>
    <message>
        <source>Is enabled already.</source>
        <translation>Är redan aktiv.</translation>
    </message>
    <message>
        <source>Lets them sign in again, with the password that they had</source>
        <translation>Låter personen logga in igen med sitt tidigare lösenord</translation>
    </message>
    <message>
        <source>Lets them sign in no more</source>
        <translation>Låter inte personen logga in mer</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Nytt lösenord…</translation>
    </message>
    <message>
        <source>Something is being saved.</source>
        <translation>Något sparas just nu.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Staff of other account organisations are not shown.</source>
        <translation>Personal vid andra kontoorganisationer visas inte.</translation>
    </message>
    <message>
        <source>Take role…</source>
        <translation>Ta roll…</translation>
    </message>
    <message>
        <source>Takes a role at an organisation</source>
        <translation>Tar en roll vid en organisation</translation>
    </message>
    <message>
        <source>There is nobody to be seen here.</source>
        <translation>Här finns ingen att se.</translation>
    </message>
</context>
<context>
    <name>StandardBox</name>
    <message>
        <source>Make standard category</source>
        <translation>Gör till standardkategori</translation>
    </message>
    <message>
        <source>New patrons of this unit get it from then on; the mark moves here from the present one.</source>
        <translation>Enhetens nya låntagare får den från och med nu; märket flyttas hit från den nuvarande.</translation>
    </message>
    <message>
        <source>New patrons of this unit get it when nothing else is chosen. Make another category the standard one to move it.</source>
        <translation>Enhetens nya låntagare får den när inget annat väljs. Gör en annan kategori till standardkategori för att flytta den.</translation>
    </message>
    <message>
        <source>Standard category</source>
        <translation>Standardkategori</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Everything is in the menus; Ctrl+K finds any function by a few letters.</source>
        <translation>Allt finns i menyerna; Ctrl+K hittar vilken funktion som helst på några bokstäver.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Vad vill du göra?</translation>
    </message>
</context>
<context>
    <name>StateThen</name>
    <message>
        <source>&amp;State on</source>
        <translation>&amp;Läget den</translation>
    </message>
    <message>
        <source>Put back to this &amp;day…</source>
        <translation>Återställ till den &amp;dagen…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Circulation point</source>
        <translation>Cirkulationsställe</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ansluten</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Ingen kontakt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>The file is watched for other programs' changes.</source>
        <translation>Filen bevakas för andra programs ändringar.</translation>
    </message>
    <message>
        <source>The server doesn't tell of other workstations' changes here; it is asked every second.</source>
        <translation>Servern meddelar inte andra arbetsplatsers ändringar här; den tillfrågas varje sekund.</translation>
    </message>
    <message>
        <source>The server tells of other workstations' changes at once.</source>
        <translation>Servern meddelar andra arbetsplatsers ändringar genast.</translation>
    </message>
</context>
<context>
    <name>StatusButtons</name>
    <message>
        <source>&amp;Mark as lost</source>
        <translation>&amp;Märk som förkommet</translation>
    </message>
    <message>
        <source>&amp;Withdraw copy</source>
        <translation>&amp;Gallra exemplaret</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Gallra…</translation>
    </message>
    <message>
        <source>Change s&amp;tatus…</source>
        <translation>Ändra s&amp;tatus…</translation>
    </message>
    <message>
        <source>It is lent no more and fills no reservation. Its loans and its history stay; another status brings it back.</source>
        <translation>Det lånas inte ut mer och fyller ingen reservation. Lånen och historiken finns kvar; en annan status tar det tillbaka.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Förkommet</translation>
    </message>
    <message>
        <source>Lost or claimed returned: the loan stays with the patron, marked</source>
        <translation>Förkommet eller påstått återlämnat: lånet ligger kvar hos låntagaren, märkt</translation>
    </message>
    <message>
        <source>Mark the loan of {barcode} as lost?</source>
        <translation>Märka lånet av {barcode} som förkommet?</translation>
    </message>
    <message>
        <source>Missing, damaged, in repair, available</source>
        <translation>Saknas, skadat, på lagning, tillgängligt</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
    <message>
        <source>The copy is lent no more; its title, loans and history stay</source>
        <translation>Exemplaret lånas inte ut mer; titel, lån och historik finns kvar</translation>
    </message>
    <message>
        <source>The copy is on loan: it must be returned first.</source>
        <translation>Exemplaret är utlånat: det måste återlämnas först.</translation>
    </message>
    <message>
        <source>The copy is withdrawn already.</source>
        <translation>Exemplaret är redan gallrat.</translation>
    </message>
    <message>
        <source>The loan is marked.</source>
        <translation>Lånet är märkt.</translation>
    </message>
    <message>
        <source>The overdue fee as of today and what the copy costs become debts of the patron. A return cancels what is open of the copy's cost.</source>
        <translation>Övertidsavgiften till och med i dag och ersättningen för exemplaret blir låntagarens skuld. En återlämning stryker det som är obetalt av ersättningen.</translation>
    </message>
    <message>
        <source>The status is saved.</source>
        <translation>Statusen är sparad.</translation>
    </message>
    <message>
        <source>The status was not changed.</source>
        <translation>Statusen ändrades inte.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Gallra</translation>
    </message>
    <message>
        <source>Withdraw copy {barcode}?</source>
        <translation>Gallra exemplar {barcode}?</translation>
    </message>
    <message>
        <source>{amount} became debts of the patron.</source>
        <translation>{amount} blev låntagarens skuld.</translation>
    </message>
</context>
<context>
    <name>StatusReceipt</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%Ln dag försenat</numerusform>
            <numerusform>%Ln dagar försenat</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Skriv ut…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Streckkod</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Det läses.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Lån</translation>
    </message>
    <message>
        <source>Nothing is on loan, reserved or owed.</source>
        <translation>Inget är utlånat, reserverat eller obetalt.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Spara som P&amp;DF…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status receipt</source>
        <translation>Statuskvitto</translation>
    </message>
    <message>
        <source>Status receipt {card}</source>
        <translation>Statuskvitto {card}</translation>
    </message>
    <message>
        <source>Status receipt, {library}, {moment}, card {card}</source>
        <translation>Statuskvitto, {library}, {moment}, kort {card}</translation>
    </message>
    <message>
        <source>The receipt is written</source>
        <translation>Kvittot är skrivet</translation>
    </message>
    <message>
        <source>The status receipt is on its way</source>
        <translation>Statuskvittot är på väg</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Att betala</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>Att betala: {amount}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>åter {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sedan {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till {day}</translation>
    </message>
    <message>
        <source>{amount} at a return now</source>
        <translation>{amount} om det lämnas nu</translation>
    </message>
</context>
<context>
    <name>StopSign</name>
    <message numerus="yes">
        <source>%n of them stop(s) services.</source>
        <translation>
            <numerusform>%Ln av dem stoppar tjänster.</numerusform>
            <numerusform>%Ln av dem stoppar tjänster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know before you go on.</source>
        <translation>
            <numerusform>%Ln sak att veta innan du går vidare.</numerusform>
            <numerusform>%Ln saker att veta innan du går vidare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Card {card}, {category}, {unit}</source>
        <translation>Kort {card}, {category}, {unit}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Go to &amp;Messages</source>
        <translation>Till &amp;Meddelanden</translation>
    </message>
    <message>
        <source>It stops services.</source>
        <translation>Den stoppar tjänster.</translation>
    </message>
    <message>
        <source>Shown once at each opening. Enter or Esc closes.</source>
        <translation>Visas en gång per öppning. Enter eller Esc stänger.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Att veta</translation>
    </message>
</context>
<context>
    <name>SuspendDialog</name>
    <message>
        <source>&amp;Suspend</source>
        <translation>Gör &amp;vilande</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Till och med</translation>
    </message>
    <message>
        <source>It keeps its place in the queue, and nothing is trapped for it until that day is over; without a day, until it is resumed.</source>
        <translation>Den behåller sin plats i kön, och inget fångas in till den förrän dagen är över; utan dag, tills den återupptas.</translation>
    </message>
    <message>
        <source>Suspend reservation</source>
        <translation>Gör reservationen vilande</translation>
    </message>
</context>
<context>
    <name>TableTab</name>
    <message>
        <source>Clear filter</source>
        <translation>Rensa filter</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>Ingen rad passerar filtret</translation>
    </message>
</context>
<context>
    <name>TableTools</name>
    <message>
        <source>Chooses which columns are shown</source>
        <translation>Väljer vilka kolumner som visas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Copies the marked rows as text (Ctrl+C)</source>
        <translation>Kopierar de markerade raderna som text (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Prints the rows shown (Ctrl+P)</source>
        <translation>Skriver ut raderna som visas (Ctrl+P)</translation>
    </message>
    <message>
        <source>Saves the rows shown as CSV or XLSX</source>
        <translation>Sparar raderna som visas som CSV eller XLSX</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>%n row(s) hidden.</source>
        <translation>
            <numerusform>%Ln rad döljs.</numerusform>
            <numerusform>%Ln rader döljs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Rensa filter</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>Ingen rad stämmer med filtret</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>It is the only one: without a role {name} can't sign in.</source>
        <translation>Det är den enda: utan roll kan {name} inte logga in.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Take role</source>
        <translation>Ta roll</translation>
    </message>
    <message>
        <source>Take role – {name}</source>
        <translation>Ta roll – {name}</translation>
    </message>
    <message>
        <source>{name} keeps the other roles.</source>
        <translation>{name} behåller de andra rollerna.</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stops this work. Nothing of it is kept.</source>
        <translation>Stoppar arbetet. Inget av det sparas.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>%n value(s) typed here belong to what was removed meanwhile.</source>
        <translation>
            <numerusform>%Ln värde som skrivits här hör till något som under tiden tagits bort.</numerusform>
            <numerusform>%Ln värden som skrivits här hör till något som under tiden tagits bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>&amp;Kasta dem</translation>
    </message>
    <message>
        <source>A loan as any other of the situation</source>
        <translation>Ett lån som alla andra i situationen</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: {values}</source>
        <translation>Ändrat på annat håll under tiden: {values}</translation>
    </message>
    <message>
        <source>They can't be saved any more. They are kept here to be copied until you drop them.</source>
        <translation>De kan inte sparas längre. De finns kvar här att kopiera tills du kastar dem.</translation>
    </message>
    <message>
        <source>Today's rules</source>
        <translation>Dagens regler</translation>
    </message>
    <message>
        <source>What you typed is kept. Saving shows both.</source>
        <translation>Det du skrivit finns kvar. När du sparar visas båda.</translation>
    </message>
    <message numerus="yes">
        <source>With your %n unsaved change(s)</source>
        <translation>
            <numerusform>Med din %Ln osparade ändring</numerusform>
            <numerusform>Med dina %Ln osparade ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>block</source>
        <translation>spärr</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>förfaller {day}</translation>
    </message>
    <message>
        <source>invoice {day}</source>
        <translation>räkning {day}</translation>
    </message>
    <message>
        <source>lent on {day}</source>
        <translation>lånat {day}</translation>
    </message>
    <message>
        <source>no invoice</source>
        <translation>ingen räkning</translation>
    </message>
    <message>
        <source>red signal</source>
        <translation>röd signal</translation>
    </message>
    <message>
        <source>today {day}</source>
        <translation>i dag {day}</translation>
    </message>
</context>
<context>
    <name>TextHistoryDialog</name>
    <message>
        <source>&amp;Put back</source>
        <translation>Ångra &amp;hit</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Blev</translation>
    </message>
    <message>
        <source>Before this change</source>
        <translation>Före den här ändringen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>History: {text}</source>
        <translation>Historik: {text}</translation>
    </message>
    <message>
        <source>It is as it was delivered, or as it came with the library.</source>
        <translation>Den är som den levererades, eller som den kom med biblioteket.</translation>
    </message>
    <message>
        <source>Makes the text what it was before this change</source>
        <translation>Gör texten till vad den var före den här ändringen</translation>
    </message>
    <message>
        <source>Mark a change first.</source>
        <translation>Markera först en ändring.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Det gick inte.</translation>
    </message>
    <message>
        <source>The text is as it was before that change.</source>
        <translation>Texten är som den var före den ändringen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>the standard text</source>
        <translation>standardtexten</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>History…</source>
        <translation>Historik…</translation>
    </message>
    <message>
        <source>It is the standard text as it is.</source>
        <translation>Det är standardtexten som den är.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The library's own text goes at saving; the one above holds again.</source>
        <translation>Bibliotekets egen text tas bort när du sparar; den ovanför gäller igen.</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>som levererad</translation>
    </message>
    <message>
        <source>inherited from all libraries</source>
        <translation>ärvd från alla bibliotek</translation>
    </message>
    <message>
        <source>{count} characters as it stands here; Preview counts it filled in.</source>
        <translation>{count} tecken som den står här; Förhandsgranska räknar den ifylld.</translation>
    </message>
    <message>
        <source>{notice}: {channel}</source>
        <translation>{notice}: {channel}</translation>
    </message>
    <message>
        <source>{whose}; there is no text in this language, the English one is sent</source>
        <translation>{whose}; det finns ingen text på det här språket, den engelska skickas</translation>
    </message>
</context>
<context>
    <name>TextTools</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranska</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>All libraries</source>
        <translation>Alla bibliotek</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>Text of</source>
        <translation>Text från</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>The texts of this library are changed by its own staff.</source>
        <translation>Det här bibliotekets texter ändras av dess egen personal.</translation>
    </message>
    <message>
        <source>all libraries</source>
        <translation>alla bibliotek</translation>
    </message>
    <message>
        <source>own</source>
        <translation>egen</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>{whose}, in English</source>
        <translation>{whose}, på engelska</translation>
    </message>
    <message>
        <source>{whose}, not saved</source>
        <translation>{whose}, inte sparad</translation>
    </message>
</context>
<context>
    <name>TickBar</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alla</translation>
    </message>
    <message>
        <source>&amp;Deviating</source>
        <translation>A&amp;vvikande</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Inga</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Enheter</translation>
    </message>
    <message>
        <source>Account &amp;organisations</source>
        <translation>Konto&amp;organisationer</translation>
    </message>
    <message>
        <source>By &amp;kind</source>
        <translation>Efter &amp;typ</translation>
    </message>
    <message>
        <source>Ticks every unit that you may change; account organisations are ticked by kind or one by one.</source>
        <translation>Kryssar för alla enheter du får ändra; kontoorganisationer kryssas för efter typ eller en i taget.</translation>
    </message>
    <message>
        <source>Units right under the &amp;account organisation</source>
        <translation>Enheter direkt under &amp;kontoorganisationen</translation>
    </message>
    <message>
        <source>Units under another &amp;unit</source>
        <translation>Enheter under en annan e&amp;nhet</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Block</source>
        <translation>Spärr</translation>
    </message>
    <message>
        <source>Block by fees</source>
        <translation>Spärr av avgifter</translation>
    </message>
    <message>
        <source>Block by invoice</source>
        <translation>Spärr vid räkning</translation>
    </message>
    <message>
        <source>Block by number of loans</source>
        <translation>Spärr av antal lån</translation>
    </message>
    <message>
        <source>Block by overdue loans</source>
        <translation>Spärr av försenade lån</translation>
    </message>
    <message>
        <source>Block by red signal</source>
        <translation>Spärr av röd signal</translation>
    </message>
    <message>
        <source>Block by reminders</source>
        <translation>Spärr av påminnelser</translation>
    </message>
    <message>
        <source>Block ends</source>
        <translation>Spärren upphör</translation>
    </message>
    <message>
        <source>Cap per copy reached</source>
        <translation>Tak per exemplar nått</translation>
    </message>
    <message>
        <source>Cap per occasion reached</source>
        <translation>Tak per tillfälle nått</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Förfaller</translation>
    </message>
    <message>
        <source>Handling fee</source>
        <translation>Exp. avgift</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Lån</translation>
    </message>
    <message>
        <source>Max fee reached</source>
        <translation>Maxavgift nådd</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Ingen signal</translation>
    </message>
    <message>
        <source>Overdue fee</source>
        <translation>Övertidsavgift</translation>
    </message>
    <message>
        <source>Overdue fee begins</source>
        <translation>Övertidsavgiften börjar</translation>
    </message>
    <message>
        <source>Overdue fee on invoice</source>
        <translation>Övertidsavgift på räkning</translation>
    </message>
    <message>
        <source>Red signal</source>
        <translation>Röd signal</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekas</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersättning</translation>
    </message>
    <message>
        <source>Replacement falls away</source>
        <translation>Ersättningen faller bort</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Återlämning</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Unit register, {step}: {place}, {category}</source>
        <translation>Enhetsregister, {step}: {place}, {category}</translation>
    </message>
    <message>
        <source>Yellow signal</source>
        <translation>Gul signal</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Skriv ut…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Picture of the loan's life</source>
        <translation>Bild av lånets liv</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Spara som bild…</translation>
    </message>
    <message>
        <source>Show &amp;unsaved changes</source>
        <translation>Visa &amp;osparade ändringar</translation>
    </message>
    <message>
        <source>Show s&amp;etting</source>
        <translation>Visa &amp;inställning</translation>
    </message>
    <message>
        <source>Shows the days closer together (- in the picture)</source>
        <translation>Visar dagarna tätare (- i bilden)</translation>
    </message>
    <message>
        <source>Shows the days farther apart (Ctrl with the wheel, + in the picture)</source>
        <translation>Visar dagarna glesare (Ctrl med hjulet, + i bilden)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
</context>
<context>
    <name>TimelineWindow</name>
    <message>
        <source>Give a card and a barcode, or choose a situation.</source>
        <translation>Ange lånekort och streckkod eller välj en situation.</translation>
    </message>
    <message>
        <source>No event is marked.</source>
        <translation>Ingen händelse är markerad.</translation>
    </message>
    <message>
        <source>No loan is chosen.</source>
        <translation>Inget lån är valt.</translation>
    </message>
    <message>
        <source>Nothing is set about it.</source>
        <translation>Inget är inställt om det.</translation>
    </message>
    <message>
        <source>Nothing is unsaved in Circulation parameters.</source>
        <translation>Inget är osparat i Cirkulationsparametrar.</translation>
    </message>
    <message>
        <source>Shows the rule or the setting that decides (Enter).</source>
        <translation>Visar regeln eller inställningen som avgör (Enter).</translation>
    </message>
    <message>
        <source>Telling …</source>
        <translation>Räknar ut …</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunde inte skrivas.</translation>
    </message>
    <message>
        <source>The life of the loan could not be told.</source>
        <translation>Lånets liv kunde inte visas.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>{about} - Timeline</source>
        <translation>{about} - Tidslinje</translation>
    </message>
</context>
<context>
    <name>TwoUnitsBar</name>
    <message>
        <source>Left unit</source>
        <translation>Vänster enhet</translation>
    </message>
    <message>
        <source>Right unit</source>
        <translation>Höger enhet</translation>
    </message>
    <message>
        <source>Swap the units</source>
        <translation>Byt plats på enheterna</translation>
    </message>
    <message>
        <source>The left unit becomes the right one.</source>
        <translation>Den vänstra enheten blir den högra.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Undo it</source>
        <translation>Ån&amp;gra det</translation>
    </message>
    <message>
        <source>Done {time} by {staff}. Fees that it made go with it.</source>
        <translation>Gjort {time} av {staff}. Avgifter som det gav följer med.</translation>
    </message>
    <message>
        <source>It was undone</source>
        <translation>Det ångrades</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Inget ångrades</translation>
    </message>
    <message>
        <source>Something else was done here meanwhile. Undo again to see what.</source>
        <translation>Något annat gjordes här under tiden. Ångra igen för att se vad.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Det finns inget att ångra här.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo the last due date set by hand</source>
        <translation>Ångra senaste förfallodag satt för hand</translation>
    </message>
    <message>
        <source>Undo the last loan</source>
        <translation>Ångra senaste utlåning</translation>
    </message>
    <message>
        <source>Undo the last payment</source>
        <translation>Ångra senaste betalning</translation>
    </message>
    <message>
        <source>Undo the last renewal</source>
        <translation>Ångra senaste omlån</translation>
    </message>
    <message>
        <source>Undo the last return</source>
        <translation>Ångra senaste återlämning</translation>
    </message>
</context>
<context>
    <name>UnitBar</name>
    <message>
        <source>Holds for all tabs of this window.</source>
        <translation>Gäller alla flikar i fönstret.</translation>
    </message>
    <message>
        <source>Inherit (Ctrl+I)</source>
        <translation>Ärv (Ctrl+I)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>account organisation</source>
        <translation>kontoorganisation</translation>
    </message>
    <message>
        <source>from what is delivered</source>
        <translation>från det levererade</translation>
    </message>
    <message>
        <source>from {parent}</source>
        <translation>från {parent}</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>ärvt</translation>
    </message>
    <message>
        <source>values of its own</source>
        <translation>egna värden</translation>
    </message>
    <message>
        <source>what all account organisations inherit</source>
        <translation>det som alla kontoorganisationer ärver</translation>
    </message>
    <message>
        <source>{code}, under {parent}</source>
        <translation>{code}, under {parent}</translation>
    </message>
</context>
<context>
    <name>UnitOnDay</name>
    <message numerus="yes">
        <source>%n other now</source>
        <translation>
            <numerusform>%Ln annat nu</numerusform>
            <numerusform>%Ln andra nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln värde</numerusform>
            <numerusform>%Ln värden</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Choose a day to see the unit as it stood at its end.</source>
        <translation>Välj en dag för att se hur enheten såg ut i slutet av den.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Nothing was set then.</source>
        <translation>Ingenting var satt då.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>The unit as it stood at the end of this day</source>
        <translation>Enheten som den var i slutet av den här dagen</translation>
    </message>
    <message>
        <source>The unit on that day</source>
        <translation>Enheten den dagen</translation>
    </message>
    <message>
        <source>The unit was not there yet.</source>
        <translation>Enheten fanns inte ännu.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Då</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>detsamma</translation>
    </message>
</context>
<context>
    <name>UnitRegister</name>
    <message>
        <source>(without name)</source>
        <translation>(utan namn)</translation>
    </message>
    <message>
        <source>Account organisation</source>
        <translation>Kontoorganisation</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagt</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Vuxen</translation>
    </message>
    <message>
        <source>All account organisations</source>
        <translation>Alla kontoorganisationer</translation>
    </message>
    <message>
        <source>Beneath</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Calendar, {days}</source>
        <translation>Kalender, {days}</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Circulation point</source>
        <translation>Cirkulationsställe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Räkning</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Kind of point</source>
        <translation>Typ av ställe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>No max fee</source>
        <translation>Ingen maxavgift</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Pre-notice</source>
        <translation>Förvarning</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Återställt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Reply address</source>
        <translation>Svarsadress</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Avrundning</translation>
    </message>
    <message>
        <source>Saved for several units</source>
        <translation>Sparat för flera enheter</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Självbetjäning</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Webb</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>Your role lacks the permission {permission}.</source>
        <translation>Din roll saknar behörigheten {permission}.</translation>
    </message>
    <message>
        <source>add</source>
        <translation>lägg till</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>ärvt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>ej ikryssad</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppet</translation>
    </message>
    <message>
        <source>outside Lånedisk</source>
        <translation>utanför Lånedisk</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>ta bort</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>ikryssad</translation>
    </message>
    <message>
        <source>what is delivered</source>
        <translation>det levererade</translation>
    </message>
</context>
<context>
    <name>UnitRegisterView</name>
    <message numerus="yes">
        <source>%n unsaved field(s)</source>
        <translation>
            <numerusform>%Ln osparat fält</numerusform>
            <numerusform>%Ln osparade fält</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Avdelningar</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Historik…</translation>
    </message>
    <message>
        <source>Loan periods</source>
        <translation>Lånetider</translation>
    </message>
    <message>
        <source>Patron categories</source>
        <translation>Låntagarkategorier</translation>
    </message>
    <message>
        <source>Save (several &amp;units)</source>
        <translation>Spara (flera enheter)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Tabs of the unit</source>
        <translation>Enhetens flikar</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
</context>
<context>
    <name>UnitRegisterWindow</name>
    <message numerus="yes">
        <source>%n value(s) saved.</source>
        <translation>
            <numerusform>%Ln värde sparat.</numerusform>
            <numerusform>%Ln värden sparade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make standard category</source>
        <translation>Gör till standardkategori</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept.</source>
        <translation>Inget sparades; det du skrev finns kvar.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Enheten</translation>
    </message>
    <message>
        <source>The unit could not be read.</source>
        <translation>Enheten kunde inte läsas.</translation>
    </message>
    <message>
        <source>Unit register</source>
        <translation>Enhetsregister</translation>
    </message>
    <message>
        <source>{unit} - Unit register</source>
        <translation>{unit} - Enhetsregister</translation>
    </message>
    <message>
        <source>{unit} was removed meanwhile.</source>
        <translation>{unit} har under tiden tagits bort.</translation>
    </message>
</context>
<context>
    <name>UnitSettingsTab</name>
    <message>
        <source>Of the whole account organisation</source>
        <translation>För hela kontoorganisationen</translation>
    </message>
    <message>
        <source>Of this unit</source>
        <translation>För enheten</translation>
    </message>
    <message>
        <source>Sender texts</source>
        <translation>Avsändartexter</translation>
    </message>
    <message>
        <source>This is set at the account organisation, for all of its units.</source>
        <translation>Detta sätts på kontoorganisationen, för alla dess enheter.</translation>
    </message>
    <message>
        <source>a loan falls due on the last open day before the account expires</source>
        <translation>ett lån förfaller senast den sista öppna dagen innan kontot går ut</translation>
    </message>
    <message>
        <source>charged when an address is found invalid; 0 = none</source>
        <translation>tas ut när en adress visar sig ogiltig; 0 = ingen</translation>
    </message>
    <message>
        <source>lines that end a text, {placeholder}: opening hours, telephone …</source>
        <translation>rader som avslutar en text, {placeholder}: öppettider, telefon …</translation>
    </message>
    <message>
        <source>months, from the day an account is made or renewed</source>
        <translation>månader, från den dag kontot läggs upp eller förnyas</translation>
    </message>
    <message>
        <source>set at the account organisation only</source>
        <translation>sätts bara på kontoorganisationen</translation>
    </message>
    <message>
        <source>staff messages ask who writes them</source>
        <translation>personalmeddelanden frågar vem som skriver</translation>
    </message>
    <message>
        <source>stand in notices of this unit</source>
        <translation>står i meddelanden från enheten</translation>
    </message>
    <message>
        <source>what an invoice asks for a copy: the standard price, or the higher or lower of it and the copy's own</source>
        <translation>vad en räkning begär för ett exemplar: schablonpriset, eller det högre eller lägre av det och exemplarets eget</translation>
    </message>
    <message>
        <source>what belongs together where a cap holds for each occasion</source>
        <translation>vad som hör ihop där ett tak gäller per tillfälle</translation>
    </message>
    <message>
        <source>who writes, line by line: letterhead of letters, and {placeholder} in texts; empty = the unit's name</source>
        <translation>vem som skriver, rad för rad: brevhuvud, och {placeholder} i texter; tomt = enhetens namn</translation>
    </message>
    <message>
        <source>years; who is younger is a junior, from the birthday on an adult</source>
        <translation>år; den som är yngre är junior, från födelsedagen vuxen</translation>
    </message>
</context>
<context>
    <name>UnitsForm</name>
    <message>
        <source>Address and contact</source>
        <translation>Adress och kontakt</translation>
    </message>
    <message>
        <source>Answers to messages go here.</source>
        <translation>Svar på meddelanden går hit.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Money and time</source>
        <translation>Pengar och tid</translation>
    </message>
    <message>
        <source>One of the currencies of the common registers; stays while there are open debts.</source>
        <translation>En av valutorna i de gemensamma registren; ändras inte så länge det finns obetalda skulder.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öppettider</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The smallest amount that can be paid.</source>
        <translation>Det minsta belopp som kan betalas.</translation>
    </message>
    <message>
        <source>With the country code, or as it is dialled where the account organisation is.</source>
        <translation>Med landsnummer, eller som det slås där kontoorganisationen finns.</translation>
    </message>
    <message>
        <source>Written as Europe/Stockholm</source>
        <translation>Skrivs som Europe/Stockholm</translation>
    </message>
    <message>
        <source>Written as https://www.example.com</source>
        <translation>Skrivs som https://www.example.com</translation>
    </message>
    <message>
        <source>as letters and messages give it</source>
        <translation>som brev och meddelanden anger den</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>stänger</translation>
    </message>
    <message>
        <source>nothing: not recorded</source>
        <translation>tomt: inte angivet</translation>
    </message>
    <message>
        <source>of the whole account organisation</source>
        <translation>för hela kontoorganisationen</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öppnar</translation>
    </message>
</context>
<context>
    <name>UnitsTab</name>
    <message>
        <source>(new)</source>
        <translation>(ny)</translation>
    </message>
    <message>
        <source>Adds something beneath the chosen unit (Ins)</source>
        <translation>Lägger till något under den valda enheten (Ins)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
    <message>
        <source>Choose what it is beneath to remove it.</source>
        <translation>Välj det som den ligger under för att ta bort den.</translation>
    </message>
    <message>
        <source>Chooses under what else it shall be</source>
        <translation>Väljer under vad den ska ligga i stället</translation>
    </message>
    <message>
        <source>Files and rules name it by its code, so that stays.</source>
        <translation>Filer och regler anger den med koden, så den ändras inte.</translation>
    </message>
    <message>
        <source>It can be moved once it is saved.</source>
        <translation>Den kan flyttas när den är sparad.</translation>
    </message>
    <message>
        <source>It goes at saving.</source>
        <translation>Det försvinner när du sparar.</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>Den kan inte flyttas.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Keeps it after all (Del)</source>
        <translation>Behåller det ändå (Del)</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Flytta…</translation>
    </message>
    <message>
        <source>Nothing can be beneath it.</source>
        <translation>Inget kan ligga under den.</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Removes it at saving (Del)</source>
        <translation>Tas bort när du sparar (Del)</translation>
    </message>
    <message>
        <source>Units and circulation points</source>
        <translation>Enheter och cirkulationsställen</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>This parameter has this unit only.</source>
        <translation>Parametern har bara den här enheten.</translation>
    </message>
    <message>
        <source>Time unit</source>
        <translation>Tidsenhet</translation>
    </message>
    <message>
        <source>{low} to {high}.</source>
        <translation>{low} till {high}.</translation>
    </message>
</context>
<context>
    <name>ViewOnlyLine</name>
    <message>
        <source>Your role may look but not change ({permission} is missing).</source>
        <translation>Din roll får se men inte ändra ({permission} saknas).</translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Windows</source>
        <translation>Fönster</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Ämne</translation>
    </message>
    <message>
        <source>Goes by e-mail, in the name of {unit}; answers come to its reply address.</source>
        <translation>Skickas med e-post i namn av {unit}; svar kommer till dess svarsadress.</translation>
    </message>
    <message>
        <source>Message to the patron</source>
        <translation>Meddelande till låntagaren</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>S&amp;kicka</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Text</translation>
    </message>
</context>
<context>
    <name>WrongPasswords</name>
    <message numerus="yes">
        <source>The name or the password is wrong. Try again in %n second(s).</source>
        <translation>
            <numerusform>Fel namn eller lösenord. Försök igen om %Ln sekund.</numerusform>
            <numerusform>Fel namn eller lösenord. Försök igen om %Ln sekunder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPane</name>
    <message>
        <source>Closed days {year}; Space closes or opens the day</source>
        <translation>Stängda dagar {year}; mellanslag stänger eller öppnar dagen</translation>
    </message>
    <message>
        <source>Space closes or opens it.</source>
        <translation>Mellanslag stänger eller öppnar den.</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Året efter</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Året före</translation>
    </message>
    <message>
        <source>closed for all (outlined)</source>
        <translation>stängt för alla (kontur)</translation>
    </message>
    <message>
        <source>day or period</source>
        <translation>dag eller period</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>inte sparat än</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppet</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>helgdag</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>veckodag</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Teknisk information</translation>
    </message>
</context>
<context>
    <name>_Dot</name>
    <message>
        <source>Something here is not saved.</source>
        <translation>Något här är inte sparat.</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>osparat</translation>
    </message>
</context>
<context>
    <name>_TabEnd</name>
    <message>
        <source>Close {window}</source>
        <translation>Stäng {window}</translation>
    </message>
</context>
</TS>
