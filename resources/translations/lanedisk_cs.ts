<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lånedisk</source>
        <translation>O programu Lånedisk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databáze</translation>
    </message>
    <message>
        <source>Database engine</source>
        <translation>Databázový stroj</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Verze</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Red signal</source>
        <translation>Červený signál</translation>
    </message>
    <message>
        <source>Yellow signal</source>
        <translation>Žlutý signál</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>Zavřít zprávu</translation>
    </message>
    <message>
        <source>No contact with the database</source>
        <translation>Databáze není dostupná</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>What you have typed is kept.</source>
        <translation>To, co jste napsali, zůstává zachováno.</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
</context>
<context>
    <name>CirculationParametersWindow</name>
    <message>
        <source>Circulation parameters</source>
        <translation>Parametry výpůjček</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>&amp;Don't save</source>
        <translation>&amp;Neukládat</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Neuloženo</translation>
    </message>
    <message>
        <source>What was typed there is lost if it is closed without saving.</source>
        <translation>Co tam bylo napsáno, se při zavření bez uložení ztratí.</translation>
    </message>
    <message>
        <source>{window} is not saved</source>
        <translation>{window} – neuloženo</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Finds any function by a few letters of its name.</source>
        <translation>Najde kteroukoli funkci podle několika písmen názvu.</translation>
    </message>
    <message>
        <source>Functions found</source>
        <translation>Nalezené funkce</translation>
    </message>
    <message>
        <source>No function is called that</source>
        <translation>Žádná funkce se tak nejmenuje</translation>
    </message>
    <message>
        <source>Search function</source>
        <translation>Hledat funkci</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Lånedisk</source>
        <translation>&amp;O programu Lånedisk</translation>
    </message>
    <message>
        <source>&amp;Cascade</source>
        <translation>K&amp;askáda</translation>
    </message>
    <message>
        <source>&amp;Circulation parameters…</source>
        <translation>&amp;Parametry výpůjček…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zavřít</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tmavý</translation>
    </message>
    <message>
        <source>&amp;Earlier patrons</source>
        <translation>&amp;Dřívější čtenáři</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Úprav&amp;y</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>So&amp;ubor</translation>
    </message>
    <message>
        <source>&amp;Free windows</source>
        <translation>Vol&amp;ná okna</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Nápo&amp;věda</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Klávesové zkratky</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Větší text</translation>
    </message>
    <message>
        <source>&amp;Last patron</source>
        <translation>&amp;Poslední čtenář</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Svět&amp;lý</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Da&amp;lší</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normální text</translation>
    </message>
    <message>
        <source>&amp;Open another</source>
        <translation>&amp;Otevřít další</translation>
    </message>
    <message>
        <source>&amp;Parameter maintenance</source>
        <translation>Správa &amp;parametrů</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Vložit</translation>
    </message>
    <message>
        <source>&amp;Patrons</source>
        <translation>Čt&amp;enáři</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Předchozí</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Tisknout</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>U&amp;končit</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Z&amp;novu</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Obnovit</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>&amp;Search function</source>
        <translation>&amp;Hledat funkci</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Menší text</translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation>&amp;Karty</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motiv</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Zpět</translation>
    </message>
    <message>
        <source>&amp;Unit register</source>
        <translation>&amp;Registr jednotek</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Zobrazit</translation>
    </message>
    <message>
        <source>&amp;Work with</source>
        <translation>P&amp;racovat s</translation>
    </message>
    <message>
        <source>Ad&amp;ministration</source>
        <translation>Ad&amp;ministrace</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Přidat řádek</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Podle &amp;systému</translation>
    </message>
    <message>
        <source>Cancel / close</source>
        <translation>Storno / zavřít</translation>
    </message>
    <message>
        <source>Change a row</source>
        <translation>Změnit řádek</translation>
    </message>
    <message>
        <source>Circu&amp;lation</source>
        <translation>Výpůjční protoko&amp;l</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>Vymazat formulář</translation>
    </message>
    <message>
        <source>Close &amp;all</source>
        <translation>Zavřít &amp;vše</translation>
    </message>
    <message>
        <source>Closes all windows and goes back to signing in, for another person or another circulation point.</source>
        <translation>Zavře všechna okna a vrátí se k přihlášení, pro jinou osobu nebo jiné výpůjční místo.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Vyj&amp;mout</translation>
    </message>
    <message>
        <source>Every key of the program, to read or to print.</source>
        <translation>Všechny klávesové zkratky programu ke čtení i k tisku.</translation>
    </message>
    <message>
        <source>F&amp;unctions</source>
        <translation>&amp;Funkce</translation>
    </message>
    <message>
        <source>Finds any function by a few letters of its name.</source>
        <translation>Najde kteroukoli funkci podle několika písmen názvu.</translation>
    </message>
    <message>
        <source>Finds patrons by name, card number, birth date, phone or e-mail.</source>
        <translation>Najde čtenáře podle jména, čísla karty, data narození, telefonu nebo e-mailu.</translation>
    </message>
    <message>
        <source>Inherit / own value</source>
        <translation>Zdědit / vlastní hodnota</translation>
    </message>
    <message>
        <source>Lists the patrons looked at since signing in.</source>
        <translation>Vypíše čtenáře zobrazené od přihlášení.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Nabídka</translation>
    </message>
    <message>
        <source>O&amp;ther</source>
        <translation>&amp;Jiné</translation>
    </message>
    <message>
        <source>Open the marked row</source>
        <translation>Otevřít označený řádek</translation>
    </message>
    <message>
        <source>Opens the patron who was looked at before.</source>
        <translation>Otevře čtenáře zobrazeného předtím.</translation>
    </message>
    <message>
        <source>Opens the same function a second time, to see two things side by side.</source>
        <translation>Otevře tutéž funkci ještě jednou, aby bylo vidět dvě věci vedle sebe.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Pat&amp;rons</source>
        <translation>Čt&amp;enáři</translation>
    </message>
    <message>
        <source>Patron categories with their settings, and everything else kept for each unit.</source>
        <translation>Kategorie čtenářů s jejich nastavením a vše ostatní, co patří k jednotce.</translation>
    </message>
    <message>
        <source>Patron details</source>
        <translation>Podrobnosti o čtenáři</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Čtenáři</translation>
    </message>
    <message>
        <source>Re&amp;gisters</source>
        <translation>Re&amp;gistry</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Odstranit řádek</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Vybr&amp;at vše</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Odhlásit se</translation>
    </message>
    <message>
        <source>T&amp;ile</source>
        <translation>&amp;Dlaždice</translation>
    </message>
    <message>
        <source>Tab of that number or letter</source>
        <translation>Karta s touto číslicí nebo písmenem</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;Velikost textu</translation>
    </message>
    <message>
        <source>The rules of loans, fees, claims and reservations.</source>
        <translation>Pravidla pro výpůjčky, poplatky, upomínky a rezervace.</translation>
    </message>
    <message>
        <source>Unit register</source>
        <translation>Registr jednotek</translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation>Ok&amp;no</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>&amp;Keep as chosen</source>
        <translation>&amp;Ponechat vybrané</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>Ponechat &amp;cizí</translation>
    </message>
    <message>
        <source>Nothing of yours is saved yet. Space chooses field by field which value is kept.</source>
        <translation>Z vašich změn zatím není uloženo nic. Mezerníkem zvolíte pole po poli, která hodnota zůstane.</translation>
    </message>
    <message>
        <source>The same thing was changed by two</source>
        <translation>Totéž změnili dva lidé</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Cizí</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Původně</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Vaše</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Pokračovat</translation>
    </message>
    <message>
        <source>&amp;Technical detail</source>
        <translation>&amp;Technické údaje</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;pírovat</translation>
    </message>
    <message>
        <source>Copies the technical detail, to be pasted into a letter.</source>
        <translation>Zkopíruje technické údaje pro vložení do dopisu.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Něco se nepovedlo</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>V programu se něco nepovedlo</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Technické údaje</translation>
    </message>
    <message>
        <source>What was saved before is safe. What you were just doing may not have been carried out: look before you do it again.</source>
        <translation>Co bylo uloženo dříve, je v bezpečí. To, co jste právě dělali, se možná neprovedlo: před opakováním to zkontrolujte.</translation>
    </message>
    <message>
        <source>Whoever looks after Lånedisk can use the technical detail. It may name patrons: pass it on with care.</source>
        <translation>Technické údaje pomohou správci Lånedisku. Mohou obsahovat jména čtenářů: předávejte je opatrně.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalendář</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>Account valid for</source>
        <translation>Platnost konta</translation>
    </message>
    <message>
        <source>Allow booking</source>
        <translation>Povolit objednání</translation>
    </message>
    <message>
        <source>Allow long loans</source>
        <translation>Povolit dlouhodobé výpůjčky</translation>
    </message>
    <message>
        <source>Allow reservation of what is already on loan</source>
        <translation>Povolit rezervaci již vypůjčeného</translation>
    </message>
    <message>
        <source>Allow several reservations</source>
        <translation>Povolit více rezervací</translation>
    </message>
    <message>
        <source>An amount can't be below 0.</source>
        <translation>Částka nemůže být menší než 0.</translation>
    </message>
    <message>
        <source>Ask for initials</source>
        <translation>Vyžadovat iniciály</translation>
    </message>
    <message>
        <source>Autoblock limit</source>
        <translation>Hranice automatické blokace</translation>
    </message>
    <message>
        <source>Block after number of reminders</source>
        <translation>Blokace po počtu upomínek</translation>
    </message>
    <message>
        <source>Block at invoice</source>
        <translation>Blokace při účtu</translation>
    </message>
    <message>
        <source>Due date not after expiry</source>
        <translation>Lhůta ne po vypršení platnosti</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Poplatek</translation>
    </message>
    <message>
        <source>Handling fee</source>
        <translation>Manipulační poplatek</translation>
    </message>
    <message>
        <source>Hide name</source>
        <translation>Skrýt jméno</translation>
    </message>
    <message>
        <source>Higher of the two</source>
        <translation>Vyšší z obou cen</translation>
    </message>
    <message>
        <source>Invalid-address fee</source>
        <translation>Poplatek za neplatnou adresu</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>It has {count} characters; {longest} is the most.</source>
        <translation>Text má {count} znaků, nejvýše lze {longest}.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing of it was saved.</source>
        <translation>Bylo to zastaveno. Nic z toho se neuložilo.</translation>
    </message>
    <message>
        <source>Junior age limit</source>
        <translation>Věková hranice dítěte</translation>
    </message>
    <message>
        <source>Lower of the two</source>
        <translation>Nižší z obou cen</translation>
    </message>
    <message>
        <source>Max fee</source>
        <translation>Maximální poplatek</translation>
    </message>
    <message>
        <source>Max number of reminders</source>
        <translation>Nejvyšší počet upomínek</translation>
    </message>
    <message>
        <source>Max overdue loans</source>
        <translation>Nejvyšší počet výpůjček po lhůtě</translation>
    </message>
    <message>
        <source>No automatic block</source>
        <translation>Bez automatické blokace</translation>
    </message>
    <message>
        <source>No automatic fee</source>
        <translation>Bez automatických poplatků</translation>
    </message>
    <message>
        <source>No invoice</source>
        <translation>Bez účtu</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Bez upomínek</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Počet dní</translation>
    </message>
    <message>
        <source>Number of days after the last reminder</source>
        <translation>Počet dní po poslední upomínce</translation>
    </message>
    <message>
        <source>Overdue warning</source>
        <translation>Upozornění na konec lhůty</translation>
    </message>
    <message>
        <source>Overdue-fee occasion</source>
        <translation>Příležitost pro poplatek z prodlení</translation>
    </message>
    <message>
        <source>Replacement price</source>
        <translation>Cena náhrady</translation>
    </message>
    <message>
        <source>Reservation reminder</source>
        <translation>Upomínka rezervovaného</translation>
    </message>
    <message>
        <source>Save loans</source>
        <translation>Ukládat výpůjčky</translation>
    </message>
    <message>
        <source>Standard category</source>
        <translation>Standardní kategorie</translation>
    </message>
    <message>
        <source>Standard price</source>
        <translation>Standardní cena</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The database can't be reached. What you typed is kept; try again in a moment.</source>
        <translation>Databáze není dosažitelná. Co jste napsali, zůstalo zachováno; zkuste to za chvíli znovu.</translation>
    </message>
    <message>
        <source>The earliest day is {day}.</source>
        <translation>Nejdřívější den je {day}.</translation>
    </message>
    <message>
        <source>The latest day is {day}.</source>
        <translation>Nejpozdější den je {day}.</translation>
    </message>
    <message>
        <source>The settings name no database that can be understood.</source>
        <translation>Nastavení neuvádí žádnou srozumitelnou databázi.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Toto je třeba vyplnit.</translation>
    </message>
    <message>
        <source>sslmode {mode} lets passwords and names of patrons travel unprotected; use verify-full.</source>
        <translation>sslmode {mode} posílá hesla a jména čtenářů nechráněně; použijte verify-full.</translation>
    </message>
    <message>
        <source>{month} {year} has {days} days.</source>
        <translation>{month} {year} má {days} dnů.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Inherit</source>
        <translation>Zdědit</translation>
    </message>
    <message>
        <source>Inherited from {source}</source>
        <translation>Zděděno od: {source}</translation>
    </message>
    <message>
        <source>Inherits again (Ctrl+I)</source>
        <translation>Znovu zdědí (Ctrl+I)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Zatím neuloženo</translation>
    </message>
    <message>
        <source>Takes the value of {source} again (Ctrl+I)</source>
        <translation>Znovu převezme hodnotu od: {source} (Ctrl+I)</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>zděděno</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>Not saved yet</source>
        <translation>Zatím neuloženo</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Organisation</source>
        <translation>Organizace</translation>
    </message>
</context>
<context>
    <name>FilterHeader</name>
    <message>
        <source>Filter {column}</source>
        <translation>Filtr: {column}</translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tisknout…</translation>
    </message>
    <message>
        <source>Alt with an underlined letter leads to every menu and field as well.</source>
        <translation>Ke každé nabídce a poli vede také Alt s podtrženým písmenem.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Dělá</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>&amp;Najít</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klávesa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klávesové zkratky</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Nabídka</translation>
    </message>
    <message>
        <source>Prints the whole list.</source>
        <translation>Vytiskne celý seznam.</translation>
    </message>
    <message>
        <source>in its window</source>
        <translation>ve svém okně</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Tool bar</source>
        <translation>Panel nástrojů</translation>
    </message>
    <message>
        <source>Your role lacks the permission {permission}.</source>
        <translation>Vaše role nemá oprávnění {permission}.</translation>
    </message>
</context>
<context>
    <name>NameFrame</name>
    <message>
        <source>nothing to note</source>
        <translation>nic k upozornění</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It was not carried out</source>
        <translation>Neprovedlo se to</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Vrátit zpět</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <translation>Od {time}.</translation>
    </message>
    <message>
        <source>What was typed there until {time} is kept until you close this message.</source>
        <translation>Co tam bylo napsáno do {time}, zůstává, dokud toto hlášení nezavřete.</translation>
    </message>
    <message>
        <source>{window} was not saved when the program ended</source>
        <translation>{window}: při ukončení programu nebylo uloženo</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>Age</source>
        <translation>Věk</translation>
    </message>
    <message>
        <source>Age class</source>
        <translation>Věková třída</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Věková skupina</translation>
    </message>
    <message>
        <source>Automatic jobs</source>
        <translation>Automatické úlohy</translation>
    </message>
    <message>
        <source>Calculated debt</source>
        <translation>Vypočtený dluh</translation>
    </message>
    <message>
        <source>Circulation category</source>
        <translation>Výpůjční kategorie</translation>
    </message>
    <message>
        <source>Claim step</source>
        <translation>Stupeň upomínky</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Upomínáno</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Upomínky</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentář</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Souhlas</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Oddělení</translation>
    </message>
    <message>
        <source>E-loans</source>
        <translation>E-výpůjčky</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Interlibrary loan</source>
        <translation>Meziknihovní výpůjčka</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Účtováno</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Účty</translation>
    </message>
    <message>
        <source>Loan of another account organisation</source>
        <translation>Výpůjčka jiné organizace</translation>
    </message>
    <message>
        <source>Loan periods</source>
        <translation>Výpůjční lhůty</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Výpůjčky</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Typ média</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Zprávy</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizace</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po lhůtě</translation>
    </message>
    <message>
        <source>Overdue fees</source>
        <translation>Poplatky z prodlení</translation>
    </message>
    <message>
        <source>Overdue warning</source>
        <translation>Upozornění na konec lhůty</translation>
    </message>
    <message>
        <source>Patron category</source>
        <translation>Kategorie čtenáře</translation>
    </message>
    <message>
        <source>Pickup orders</source>
        <translation>Vyzvedávání</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Umístění</translation>
    </message>
    <message>
        <source>Red signal</source>
        <translation>Červený signál</translation>
    </message>
    <message>
        <source>Reminder 1</source>
        <translation>1. upomínka</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Prodloužení</translation>
    </message>
    <message>
        <source>Reservation reminder</source>
        <translation>Upomínka rezervovaného</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Rezervace</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Rezervovaná</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Vrácení</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signály</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Yellow signal</source>
        <translation>Žlutý signál</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dny</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hodiny</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuty</translation>
    </message>
    <message>
        <source>months</source>
        <translation>měsíce</translation>
    </message>
    <message>
        <source>once</source>
        <translation>jednorázově</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>za den</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>za týden</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>týdny</translation>
    </message>
    <message>
        <source>years</source>
        <translation>roky</translation>
    </message>
</context>
<context>
    <name>ParametersView</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Přidat…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>&amp;Změnit…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>&amp;Odstranit</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Aktualizovat</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Hodnota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentář</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>&amp;Organizace</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstranit</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Vymazat pole</translation>
    </message>
</context>
<context>
    <name>SectionBox</name>
    <message>
        <source>Change {section}</source>
        <translation>Změnit: {section}</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zpět</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jméno</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Heslo</translation>
    </message>
    <message>
        <source>Can be changed at any time in the menu View.</source>
        <translation>Lze kdykoli změnit v nabídce Zobrazit.</translation>
    </message>
    <message>
        <source>Circulation &amp;point</source>
        <translation>Výpůjční &amp;místo</translation>
    </message>
    <message>
        <source>It is shown to nobody and kept nowhere on this workstation.</source>
        <translation>Nikomu se neukáže a na této stanici se nikam neukládá.</translation>
    </message>
    <message>
        <source>Loans, returns and changes count as made here. It is remembered for the next time.</source>
        <translation>Výpůjčky, vrácení a změny se počítají jako provedené zde. Příště bude vyplněno.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>Your name as a member of staff of this database.</source>
        <translation>Vaše jméno jako zaměstnance v této databázi.</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>&amp;Go to work</source>
        <translation>&amp;Začít pracovat</translation>
    </message>
    <message>
        <source>&amp;Make an empty library</source>
        <translation>&amp;Vytvořit prázdnou knihovnu</translation>
    </message>
    <message>
        <source>&amp;Upgrade it</source>
        <translation>&amp;Aktualizovat jej</translation>
    </message>
    <message>
        <source>Opening the database …</source>
        <translation>Otevírá se databáze …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Probíhá přihlášení …</translation>
    </message>
    <message numerus="yes">
        <source>The name or the password is wrong. Try again in %n second(s).</source>
        <translation>
            <numerusform>Jméno nebo heslo není správné. Zkuste to znovu za %n sekundu.</numerusform>
            <numerusform>Jméno nebo heslo není správné. Zkuste to znovu za %n sekundy.</numerusform>
            <numerusform>Jméno nebo heslo není správné. Zkuste to znovu za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no library in this file yet.</source>
        <translation>V tomto souboru ještě žádná knihovna není.</translation>
    </message>
    <message>
        <source>This file is of an older Lånedisk. A copy is laid beside it before it is upgraded.</source>
        <translation>Soubor je ze starší verze Lånedisku. Před aktualizací se vedle něj uloží kopie.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Everything is in the menus; Ctrl+K finds any function by a few letters.</source>
        <translation>Vše je v nabídkách; Ctrl+K najde kteroukoli funkci podle několika písmen.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Co chcete udělat?</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Circulation point</source>
        <translation>Výpůjční místo</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Připojeno</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databáze</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Bez spojení</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personál</translation>
    </message>
</context>
<context>
    <name>TableTools</name>
    <message>
        <source>Chooses which columns are shown</source>
        <translation>Určuje, které sloupce se zobrazí</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sloupce</translation>
    </message>
    <message>
        <source>Copies the marked rows as text (Ctrl+C)</source>
        <translation>Zkopíruje označené řádky jako text (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportovat</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tisknout</translation>
    </message>
    <message>
        <source>Prints the rows shown (Ctrl+P)</source>
        <translation>Vytiskne zobrazené řádky (Ctrl+P)</translation>
    </message>
    <message>
        <source>Saves the rows shown as CSV or XLSX</source>
        <translation>Uloží zobrazené řádky jako CSV nebo XLSX</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>%n row(s) hidden.</source>
        <translation>
            <numerusform>%n řádek je skryt.</numerusform>
            <numerusform>%n řádky jsou skryty.</numerusform>
            <numerusform>%n řádků je skryto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Zrušit filtr</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>Filtru nevyhovuje žádný řádek</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Stops this work. Nothing of it is kept.</source>
        <translation>Zastaví tuto práci. Nic z ní se neuloží.</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>Time unit</source>
        <translation>Časová jednotka</translation>
    </message>
</context>
<context>
    <name>ViewOnlyLine</name>
    <message>
        <source>Your role may look but not change ({permission} is missing).</source>
        <translation>Vaše role smí prohlížet, ale ne měnit (chybí {permission}).</translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Windows</source>
        <translation>Okna</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Technické údaje</translation>
    </message>
</context>
<context>
    <name>_Dot</name>
    <message>
        <source>Something here is not saved.</source>
        <translation>Něco zde není uloženo.</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>neuloženo</translation>
    </message>
</context>
<context>
    <name>_TabEnd</name>
    <message>
        <source>Close {window}</source>
        <translation>Zavřít {window}</translation>
    </message>
</context>
</TS>
