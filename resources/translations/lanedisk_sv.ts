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
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>CirculationParametersWindow</name>
    <message>
        <source>Circulation parameters</source>
        <translation>Cirkulationsparametrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
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
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
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
        <source>&amp;Earlier patrons</source>
        <translation>&amp;Tidigare låntagare</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>R&amp;edigera</translation>
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
        <source>&amp;Tabs</source>
        <translation>&amp;Flikar</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
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
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
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
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>Every key of the program, to read or to print.</source>
        <translation>Programmets alla kortkommandon, att läsa eller skriva ut.</translation>
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
        <source>Inherit / own value</source>
        <translation>Ärv / eget värde</translation>
    </message>
    <message>
        <source>Lists the patrons looked at since signing in.</source>
        <translation>Listar låntagarna som visats sedan inloggningen.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
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
        <source>Re&amp;gisters</source>
        <translation>Re&amp;gister</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Ta bort en rad</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Markera allt</translation>
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
        <source>Text si&amp;ze</source>
        <translation>Te&amp;xtstorlek</translation>
    </message>
    <message>
        <source>The rules of loans, fees, claims and reservations.</source>
        <translation>Reglerna för lån, avgifter, krav och reservationer.</translation>
    </message>
    <message>
        <source>Unit register</source>
        <translation>Enhetsregister</translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation>F&amp;önster</translation>
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
        <source>Whoever looks after Lånedisk can use the technical detail. It may name patrons: pass it on with care.</source>
        <translation>Den som sköter Lånedisk har nytta av den tekniska informationen. Den kan nämna låntagare: lämna den vidare med omsorg.</translation>
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
    <name>Domain</name>
    <message>
        <source>Account valid for</source>
        <translation>Kontot gäller</translation>
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
        <source>An amount can't be below 0.</source>
        <translation>Ett belopp kan inte vara mindre än 0.</translation>
    </message>
    <message>
        <source>Ask for initials</source>
        <translation>Fråga efter signatur</translation>
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
        <source>Block at invoice</source>
        <translation>Spärr vid räkning</translation>
    </message>
    <message>
        <source>Due date not after expiry</source>
        <translation>Förfallodag ej efter giltighetstid</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
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
        <source>Invalid-address fee</source>
        <translation>Avgift för ogiltig adress</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Räkning</translation>
    </message>
    <message>
        <source>It has {count} characters; {longest} is the most.</source>
        <translation>Texten har {count} tecken; högst {longest} går.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing of it was saved.</source>
        <translation>Det avbröts. Inget av det sparades.</translation>
    </message>
    <message>
        <source>Junior age limit</source>
        <translation>Åldersgräns för junior</translation>
    </message>
    <message>
        <source>Lower of the two</source>
        <translation>Schablonpris om lägre än exemplarpris</translation>
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
        <source>No automatic block</source>
        <translation>Ej spärr</translation>
    </message>
    <message>
        <source>No automatic fee</source>
        <translation>Ej avgift</translation>
    </message>
    <message>
        <source>No invoice</source>
        <translation>Ej räkning</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Ej påminnelse</translation>
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
        <source>Overdue warning</source>
        <translation>Övertidsvarning</translation>
    </message>
    <message>
        <source>Overdue-fee occasion</source>
        <translation>Tillfälle för övertidsavgift</translation>
    </message>
    <message>
        <source>Replacement price</source>
        <translation>Ersättningspris</translation>
    </message>
    <message>
        <source>Reservation reminder</source>
        <translation>Reservationspåminnelse</translation>
    </message>
    <message>
        <source>Save loans</source>
        <translation>Spara lån</translation>
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
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The database can't be reached. What you typed is kept; try again in a moment.</source>
        <translation>Databasen kan inte nås. Det du har skrivit finns kvar; försök igen om en stund.</translation>
    </message>
    <message>
        <source>The earliest day is {day}.</source>
        <translation>Tidigaste dag är {day}.</translation>
    </message>
    <message>
        <source>The latest day is {day}.</source>
        <translation>Senaste dag är {day}.</translation>
    </message>
    <message>
        <source>The settings name no database that can be understood.</source>
        <translation>Inställningarna anger ingen databas som går att förstå.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Det här måste fyllas i.</translation>
    </message>
    <message>
        <source>sslmode {mode} lets passwords and names of patrons travel unprotected; use verify-full.</source>
        <translation>sslmode {mode} låter lösenord och låntagares namn skickas oskyddade; använd verify-full.</translation>
    </message>
    <message>
        <source>{month} {year} has {days} days.</source>
        <translation>{month} {year} har {days} dagar.</translation>
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
    <name>FilterBar</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
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
    <name>Menus</name>
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
    <name>NameFrame</name>
    <message>
        <source>nothing to note</source>
        <translation>inget att säga</translation>
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
    <name>Parameters</name>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
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
        <source>Automatic jobs</source>
        <translation>Automatiserade jobb</translation>
    </message>
    <message>
        <source>Calculated debt</source>
        <translation>Beräknad skuld finns</translation>
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
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdelning</translation>
    </message>
    <message>
        <source>E-loans</source>
        <translation>E-lån</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fr.o.m.</translation>
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
        <source>Media type</source>
        <translation>Medietyp</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
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
        <source>Patron category</source>
        <translation>Låntagarkategori</translation>
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
        <source>Red signal</source>
        <translation>Röd signal</translation>
    </message>
    <message>
        <source>Reminder 1</source>
        <translation>1:a påminnelse</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Omlån</translation>
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
        <source>Shelf</source>
        <translation>Hylla</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>To</source>
        <translation>T.o.m.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Yellow signal</source>
        <translation>Gul signal</translation>
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
        <source>hours</source>
        <translation>timmar</translation>
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
        <source>once</source>
        <translation>engångsbelopp</translation>
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
        <source>weeks</source>
        <translation>veckor</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
</context>
<context>
    <name>ParametersView</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
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
        <translation>&amp;Ändra…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>&amp;Ta bort</translation>
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
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fr.o.m.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;T.o.m.</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>&amp;Organisation</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
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
    <name>SignInForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
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
        <source>&amp;Upgrade it</source>
        <translation>&amp;Uppgradera den</translation>
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
    <message numerus="yes">
        <source>The name or the password is wrong. Try again in %n second(s).</source>
        <translation>
            <numerusform>Fel namn eller lösenord. Försök igen om %n sekund.</numerusform>
            <numerusform>Fel namn eller lösenord. Försök igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no library in this file yet.</source>
        <translation>Det finns inget bibliotek i den här filen än.</translation>
    </message>
    <message>
        <source>This file is of an older Lånedisk. A copy is laid beside it before it is upgraded.</source>
        <translation>Filen är från ett äldre Lånedisk. En kopia läggs bredvid innan den uppgraderas.</translation>
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
            <numerusform>%n rad döljs.</numerusform>
            <numerusform>%n rader döljs.</numerusform>
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
    <name>ValueEditor</name>
    <message>
        <source>Time unit</source>
        <translation>Tidsenhet</translation>
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
