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
    <name>AccountActions</name>
    <message>
        <source>&amp;Delete patron</source>
        <translation>&amp;Smazat čtenáře</translation>
    </message>
    <message>
        <source>Block patron…</source>
        <translation>Blokovat čtenáře…</translation>
    </message>
    <message>
        <source>Delete patron</source>
        <translation>Smazat čtenáře</translation>
    </message>
    <message>
        <source>Delete {name}, card {card}?</source>
        <translation>Smazat {name}, karta {card}?</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Maže se …</translation>
    </message>
    <message>
        <source>Download patron data</source>
        <translation>Stáhnout údaje o čtenáři</translation>
    </message>
    <message>
        <source>Downloading …</source>
        <translation>Stahuje se …</translation>
    </message>
    <message>
        <source>Lost card…</source>
        <translation>Ztracená karta…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>Nový PIN…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nebylo změněno.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nic se nesmazalo.</translation>
    </message>
    <message>
        <source>Nothing was downloaded.</source>
        <translation>Nic se nestáhlo.</translation>
    </message>
    <message>
        <source>Patron data was downloaded.</source>
        <translation>Údaje o čtenáři byly staženy.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Načítá se …</translation>
    </message>
    <message>
        <source>Renew account</source>
        <translation>Prodloužit konto</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Ukládá se …</translation>
    </message>
    <message>
        <source>The account at {library} and everything personal in it go for good. Accounts at other libraries live on.</source>
        <translation>Konto v {library} a všechny osobní údaje v něm se nenávratně odstraní. Konta v jiných knihovnách zůstávají.</translation>
    </message>
    <message>
        <source>The account is valid until {day}.</source>
        <translation>Konto platí do {day}.</translation>
    </message>
    <message>
        <source>The new PIN holds.</source>
        <translation>Nový PIN platí.</translation>
    </message>
    <message>
        <source>Unblock patron…</source>
        <translation>Zrušit blokaci čtenáře…</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nebylo změněno.</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept.</source>
        <translation>Nic nebylo uloženo; co jste napsali, zůstává.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Heslo znovu</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Hesla se neshodují.</translation>
    </message>
</context>
<context>
    <name>AddDebtDialog</name>
    <message>
        <source>&amp;Amount</source>
        <translation>Čás&amp;tka</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Komentář</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Druh</translation>
    </message>
    <message>
        <source>Add &amp;debt</source>
        <translation>&amp;Přidat dluh</translation>
    </message>
    <message>
        <source>Add debt</source>
        <translation>Přidat dluh</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Add a member of staff</source>
        <translation>Přidat zaměstnance</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Přihlašovací jméno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>They can sign in at once, with this password.</source>
        <translation>S tímto heslem se může hned přihlásit.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message numerus="yes">
        <source>%n other rule(s) do not fit the situation.</source>
        <translation>
            <numerusform>%Ln další pravidlo situaci neodpovídá.</numerusform>
            <numerusform>%Ln další pravidla situaci neodpovídají.</numerusform>
            <numerusform>%Ln dalších pravidel situaci neodpovídá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies all decisions shown as text</source>
        <translation>Zkopíruje všechna zobrazená rozhodnutí jako text</translation>
    </message>
    <message>
        <source>Copies the decision with its rules as text</source>
        <translation>Zkopíruje rozhodnutí s jeho pravidly jako text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Rozhodnutí</translation>
    </message>
    <message>
        <source>Hide &amp;them</source>
        <translation>S&amp;krýt je</translation>
    </message>
    <message>
        <source>Mark a decision to see its rules.</source>
        <translation>Označte rozhodnutí, uvidíte jeho pravidla.</translation>
    </message>
    <message>
        <source>Mark a rule first.</source>
        <translation>Nejprve označte pravidlo.</translation>
    </message>
    <message>
        <source>No parameter has these letters in its name.</source>
        <translation>Žádný parametr nemá v názvu tato písmena.</translation>
    </message>
    <message>
        <source>Open the &amp;rule</source>
        <translation>Otevřít p&amp;ravidlo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Pravidla</translation>
    </message>
    <message>
        <source>Search among the decisions</source>
        <translation>Hledat mezi rozhodnutími</translation>
    </message>
    <message>
        <source>Show &amp;why</source>
        <translation>Zobrazit &amp;proč</translation>
    </message>
    <message>
        <source>Shows the marked rule in the window of the parameters (Enter).</source>
        <translation>Ukáže označené pravidlo v okně parametrů (Enter).</translation>
    </message>
    <message>
        <source>Where does it &amp;govern?</source>
        <translation>&amp;Kde rozhoduje?</translation>
    </message>
    <message>
        <source>Which situations, and how many current loans; or why it never governs.</source>
        <translation>Které situace a kolik současných výpůjček; nebo proč nikdy nerozhoduje.</translation>
    </message>
    <message>
        <source>everything that holds in the situation at the left</source>
        <translation>vše, co platí v situaci vlevo</translation>
    </message>
    <message>
        <source>from left to right; the first difference decides</source>
        <translation>zleva doprava; rozhoduje první rozdíl</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Vrátit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
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
        <source>Technical detail</source>
        <translation>Technické údaje</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Toto nebylo možné načíst.</translation>
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
    <message>
        <source>What you typed</source>
        <translation>Co jste napsali</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%Ln výpůjčka</numerusform>
            <numerusform>%Ln výpůjčky</numerusform>
            <numerusform>%Ln výpůjček</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s)</source>
        <translation>
            <numerusform>%Ln rezervace</numerusform>
            <numerusform>%Ln rezervace</numerusform>
            <numerusform>%Ln rezervací</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Komentář</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Pla&amp;tí do</translation>
    </message>
    <message>
        <source>Block a&amp;ccount</source>
        <translation>&amp;Blokovat konto</translation>
    </message>
    <message>
        <source>Block patron</source>
        <translation>Blokovat čtenáře</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Card {card}, {category}, {unit}</source>
        <translation>Karta {card}, {category}, {unit}</translation>
    </message>
    <message>
        <source>Kept in the history. Not shown to the patron.</source>
        <translation>Ukládá se do historie. Čtenáři se nezobrazuje.</translation>
    </message>
    <message>
        <source>Lifts the block by hand at {library}</source>
        <translation>Zruší ruční blokaci v {library}</translation>
    </message>
    <message>
        <source>Loans, renewals, reservations, pickup and web. Holds at this library only.</source>
        <translation>Výpůjčky, prodloužení, rezervace, vyzvedávání a web. Platí jen v této knihovně.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nebylo změněno.</translation>
    </message>
    <message>
        <source>Other blocks are not lifted by it: {causes}</source>
        <translation>Jiné blokace se tím neruší: {causes}</translation>
    </message>
    <message>
        <source>Stops all services at {library}</source>
        <translation>Zastaví všechny služby v {library}</translation>
    </message>
    <message>
        <source>The account was blocked elsewhere meanwhile.</source>
        <translation>Účet mezitím zablokoval někdo jiný.</translation>
    </message>
    <message>
        <source>The block was changed elsewhere meanwhile.</source>
        <translation>Blokaci mezitím změnil někdo jiný.</translation>
    </message>
    <message>
        <source>The block was lifted elsewhere meanwhile.</source>
        <translation>Blokaci mezitím zrušil někdo jiný.</translation>
    </message>
    <message>
        <source>The last day on which the block holds</source>
        <translation>Poslední den platnosti blokace</translation>
    </message>
    <message>
        <source>This is lifted now: {comment}</source>
        <translation>Nyní se zruší: {comment}</translation>
    </message>
    <message>
        <source>Unblock a&amp;ccount</source>
        <translation>&amp;Zrušit blokaci</translation>
    </message>
    <message>
        <source>Unblock patron</source>
        <translation>Zrušit blokaci čtenáře</translation>
    </message>
    <message>
        <source>What you typed can be copied.</source>
        <translation>Co jste napsali, lze zkopírovat.</translation>
    </message>
    <message>
        <source>empty = until it is lifted</source>
        <translation>prázdné = do zrušení</translation>
    </message>
    <message>
        <source>required</source>
        <translation>povinné</translation>
    </message>
    <message>
        <source>{amount} of debt</source>
        <translation>dluh {amount}</translation>
    </message>
    <message>
        <source>{what} stay as they are. They are no hindrance.</source>
        <translation>{what} zůstává. Blokaci to nebrání.</translation>
    </message>
</context>
<context>
    <name>BoxEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
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
    <name>Calendar</name>
    <message>
        <source>closed</source>
        <translation>zavřeno</translation>
    </message>
    <message>
        <source>closed on this weekday</source>
        <translation>v tento den v týdnu zavřeno</translation>
    </message>
    <message>
        <source>closed, {reason}</source>
        <translation>zavřeno, {reason}</translation>
    </message>
    <message>
        <source>{closed} (for all)</source>
        <translation>{closed} (pro všechny)</translation>
    </message>
</context>
<context>
    <name>CalendarTab</name>
    <message>
        <source>Closed days belong to units; choose a unit on top.</source>
        <translation>Zavírací dny patří k jednotkám; vyberte jednotku nahoře.</translation>
    </message>
    <message>
        <source>Closed every week</source>
        <translation>Zavřeno každý týden</translation>
    </message>
    <message>
        <source>Closes other units on the same days.</source>
        <translation>Zavře jiné jednotky ve stejné dny.</translation>
    </message>
    <message>
        <source>Copy calendar to other units…</source>
        <translation>Kopírovat kalendář do jiných jednotek…</translation>
    </message>
    <message>
        <source>Days and periods</source>
        <translation>Dny a období</translation>
    </message>
    <message>
        <source>Kinds of closed days</source>
        <translation>Druhy zavíracích dnů</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Svátky</translation>
    </message>
    <message>
        <source>The unit has no closed days of its own.</source>
        <translation>Jednotka nemá vlastní zavírací dny.</translation>
    </message>
    <message>
        <source>This weekday is closed every week; untick the weekday to open it.</source>
        <translation>Tento den v týdnu je zavřeno vždy; chcete-li otevřít, zrušte zaškrtnutí dne.</translation>
    </message>
    <message>
        <source>What is typed here is not saved yet: save or drop it first.</source>
        <translation>Co je zde zapsáno, ještě není uloženo: nejprve to uložte nebo zahoďte.</translation>
    </message>
</context>
<context>
    <name>CategoryBoxes</name>
    <message>
        <source>A patron may reserve a title that he or she has on loan already.</source>
        <translation>Čtenář si smí rezervovat titul, který už má půjčený.</translation>
    </message>
    <message>
        <source>Kept as it is set, without effect.</source>
        <translation>Uchovává se, jak je nastaveno, bez účinku.</translation>
    </message>
    <message>
        <source>More than one reservation of the same title at a time.</source>
        <translation>Více než jedna rezervace téhož titulu současně.</translation>
    </message>
    <message>
        <source>No debt arises by itself; staff may add some by hand.</source>
        <translation>Žádný dluh nevzniká sám; personál jej může přidat ručně.</translation>
    </message>
    <message>
        <source>No reminder is sent; the invoice comes when it would have come.</source>
        <translation>Žádná upomínka se neposílá; účet přijde, kdy by přišel.</translation>
    </message>
    <message>
        <source>Not used by Lånedisk.</source>
        <translation>Lånedisk to nepoužívá.</translation>
    </message>
    <message>
        <source>Only staff block, by hand.</source>
        <translation>Blokuje jen personál, ručně.</translation>
    </message>
    <message>
        <source>Returned loans are kept with patrons who have not been asked for consent.</source>
        <translation>Vrácené výpůjčky se uchovají u čtenářů, kteří nebyli dotázáni na souhlas.</translation>
    </message>
    <message>
        <source>Slips and lists at the desk show the card number instead.</source>
        <translation>Lístky a seznamy u pultu ukazují místo něj číslo karty.</translation>
    </message>
    <message>
        <source>The reminders are the end of it.</source>
        <translation>Po upomínkách už nic nepřijde.</translation>
    </message>
    <message>
        <source>Without it copies of the loan type long are refused.</source>
        <translation>Bez něho se exempláře dlouhodobého typu odmítnou.</translation>
    </message>
</context>
<context>
    <name>CategoryList</name>
    <message numerus="yes">
        <source>%n own</source>
        <translation>
            <numerusform>%Ln vlastní</numerusform>
            <numerusform>%Ln vlastní</numerusform>
            <numerusform>%Ln vlastních</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Make standard category</source>
        <translation>Nastavit jako standardní</translation>
    </message>
    <message>
        <source>Patron categories</source>
        <translation>Kategorie čtenářů</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Hodnoty</translation>
    </message>
    <message>
        <source>Values of its own at this unit</source>
        <translation>Vlastní hodnoty v jednotce</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standardní</translation>
    </message>
    <message>
        <source>standard category</source>
        <translation>standardní kategorie</translation>
    </message>
</context>
<context>
    <name>CategoryParts</name>
    <message>
        <source>{category} at {unit}</source>
        <translation>{category}, {unit}</translation>
    </message>
</context>
<context>
    <name>CategorySettings</name>
    <message>
        <source>0 = blocked by any debt, 999 = off</source>
        <translation>0 = každý dluh, 999 = vypnuto</translation>
    </message>
    <message>
        <source>0-9, then the invoice</source>
        <translation>0-9, potom účet</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Dospělý</translation>
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
        <source>Junior</source>
        <translation>Dítě</translation>
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
        <source>No max fee</source>
        <translation>Bez maximálního poplatku</translation>
    </message>
    <message>
        <source>The junior age limit of {years} years is the unit's:</source>
        <translation>Věková hranice dítěte {years} let patří jednotce:</translation>
    </message>
    <message>
        <source>a-Settings</source>
        <translation>a-Nastavení</translation>
    </message>
    <message>
        <source>automatic fees stop here; 0 = none arise</source>
        <translation>strop poplatků; 0 = žádné</translation>
    </message>
    <message>
        <source>empty, 0 or 999 = off, 1 = none may be overdue</source>
        <translation>prázdné, 0, 999 = vypnuto, 1 = žádná nesmí být po lhůtě</translation>
    </message>
    <message>
        <source>from {years} years</source>
        <translation>od {years} let</translation>
    </message>
    <message>
        <source>no ceiling for automatic debts</source>
        <translation>dluhy bez stropu</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikdo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>vypnuto</translation>
    </message>
    <message>
        <source>once one loan has had so many; empty, 0 or 999 = off</source>
        <translation>když jich má jedna výpůjčka tolik; prázdné, 0, 999 = vypnuto</translation>
    </message>
    <message>
        <source>up to {years} years</source>
        <translation>do {years} let včetně</translation>
    </message>
</context>
<context>
    <name>ChoicesBar</name>
    <message>
        <source>Columns</source>
        <translation>Sloupce</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizace</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametr</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Řádky</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
</context>
<context>
    <name>CirculationParametersWindow</name>
    <message>
        <source>Circulation parameters</source>
        <translation>Parametry výpůjček</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Načítá se …</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>Pravidla se nepodařilo načíst.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Circulation parameters</source>
        <translation>Parametry výpůjček</translation>
    </message>
    <message>
        <source>Circulation parameters: {parameter}, {place}</source>
        <translation>Parametry výpůjček: {parameter}, {place}</translation>
    </message>
    <message>
        <source>Overdue warnings</source>
        <translation>Upozornění na konec lhůty</translation>
    </message>
    <message>
        <source>Reminders and invoices</source>
        <translation>Upomínky a účty</translation>
    </message>
    <message>
        <source>Unit register: inherited from {unit}</source>
        <translation>Registr jednotek: zděděno z {unit}</translation>
    </message>
    <message>
        <source>Unit register: own setting</source>
        <translation>Registr jednotek: vlastní nastavení</translation>
    </message>
    <message>
        <source>before: {step}, {day}</source>
        <translation>předtím: {step}, {day}</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>nelze odeslat</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>vrátit do {day}</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>účty</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>výpůjčky</translation>
    </message>
    <message>
        <source>next step {day}</source>
        <translation>další stupeň {day}</translation>
    </message>
    <message>
        <source>nothing before</source>
        <translation>předtím nic</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>zásilky</translation>
    </message>
    <message>
        <source>on its turn since {day}</source>
        <translation>na řadě od {day}</translation>
    </message>
    <message>
        <source>red signal</source>
        <translation>červený signál</translation>
    </message>
    <message>
        <source>yellow signal</source>
        <translation>žlutý signál</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>{count} dní po lhůtě</translation>
    </message>
    <message>
        <source>{count} days left</source>
        <translation>zbývá {count} dní</translation>
    </message>
</context>
<context>
    <name>ClaimsFrame</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>ClaimsWindow</name>
    <message>
        <source>Claims</source>
        <translation>Upomínky</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Zásilky</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Náhled</translation>
    </message>
</context>
<context>
    <name>CloseLoanDialog</name>
    <message>
        <source>&amp;Close loan</source>
        <translation>&amp;Uzavřít výpůjčku</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Jak</translation>
    </message>
    <message>
        <source>&amp;Mark the loan</source>
        <translation>&amp;Označit výpůjčku</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Důvod</translation>
    </message>
    <message>
        <source>&amp;Return it</source>
        <translation>&amp;Vrátit</translation>
    </message>
    <message>
        <source>&amp;Take the mark back</source>
        <translation>&amp;Zrušit označení</translation>
    </message>
    <message>
        <source>As in Returns: the delay is settled, and a reservation may be filled.</source>
        <translation>Jako ve Vrácení: prodlení se vyúčtuje, a rezervace může exemplář dostat.</translation>
    </message>
    <message>
        <source>Close loan</source>
        <translation>Uzavřít výpůjčku</translation>
    </message>
    <message>
        <source>Fees: {amount}.</source>
        <translation>Poplatky: {amount}.</translation>
    </message>
    <message>
        <source>The copy is back: return it</source>
        <translation>Exemplář je zpět: vrátit</translation>
    </message>
    <message>
        <source>The copy is lost</source>
        <translation>Exemplář je ztracený</translation>
    </message>
    <message>
        <source>The copy will not come back: close the loan</source>
        <translation>Exemplář se už nevrátí: uzavřít výpůjčku</translation>
    </message>
    <message>
        <source>The loan ends without a return. Debts stay as they are; the copy stays lost, or is missing.</source>
        <translation>Výpůjčka končí bez vrácení. Dluhy zůstávají; exemplář zůstává ztracený, nebo je nezvěstný.</translation>
    </message>
    <message>
        <source>The loan stays, marked. Claims rest and the delay stops counting today.</source>
        <translation>Výpůjčka zůstává, označená. Upomínky spí a prodlení se od dneška nepočítá.</translation>
    </message>
    <message>
        <source>The loan stays, marked. The overdue fee as of today and the replacement become debts; claims stop.</source>
        <translation>Výpůjčka zůstává, označená. Poplatek z prodlení k dnešku a náhrada se stanou dluhy; upomínky ustanou.</translation>
    </message>
    <message>
        <source>The patron claims to have returned it</source>
        <translation>Čtenář tvrdí, že ho vrátil</translation>
    </message>
    <message>
        <source>The patron still has it: take the mark back</source>
        <translation>Čtenář ho stále má: zrušit označení</translation>
    </message>
    <message>
        <source>To be refunded: {amount}.</source>
        <translation>K vrácení: {amount}.</translation>
    </message>
    <message>
        <source>What is open of the replacement falls away, what was paid of it is to be refunded.</source>
        <translation>Co je z náhrady otevřené, odpadá; co bylo zaplaceno, má se vrátit.</translation>
    </message>
    <message>
        <source>{title} is marked as claimed returned</source>
        <translation>{title}: označeno jako údajně vrácené</translation>
    </message>
    <message>
        <source>{title} is marked as lost</source>
        <translation>{title}: označeno jako ztracené</translation>
    </message>
    <message>
        <source>{title} is returned</source>
        <translation>{title}: vráceno</translation>
    </message>
    <message>
        <source>{title}: the loan is closed</source>
        <translation>{title}: výpůjčka je uzavřena</translation>
    </message>
    <message>
        <source>{title}: the mark is taken back</source>
        <translation>{title}: označení je zrušeno</translation>
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
    <name>ClosingDays</name>
    <message numerus="yes">
        <source>%n due date(s)</source>
        <translation>
            <numerusform>%Ln datum vrácení výpůjčky</numerusform>
            <numerusform>%Ln data vrácení výpůjček</numerusform>
            <numerusform>%Ln dat vrácení výpůjček</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pickup day(s)</source>
        <translation>
            <numerusform>%Ln den vyzvednutí</numerusform>
            <numerusform>%Ln dny vyzvednutí</numerusform>
            <numerusform>%Ln dnů vyzvednutí</numerusform>
        </translation>
    </message>
    <message>
        <source>Falling on the closed days: {counts}.</source>
        <translation>Na zavírací dny připadá: {counts}.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was moved.</source>
        <translation>Bylo to zastaveno; nic nebylo přesunuto.</translation>
    </message>
    <message>
        <source>Left as they are: {count}. They were changed since, or their day is past.</source>
        <translation>Ponecháno beze změny: {count}. Od té doby byly změněny nebo jejich den už minul.</translation>
    </message>
    <message>
        <source>Move back…</source>
        <translation>Přesunout zpět…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Přesunout…</translation>
    </message>
    <message>
        <source>Moving due dates</source>
        <translation>Přesouvají se data vrácení výpůjček</translation>
    </message>
    <message>
        <source>Moving due dates back</source>
        <translation>Data vrácení výpůjček se vracejí zpět</translation>
    </message>
    <message>
        <source>No due date was moved back.</source>
        <translation>Žádné datum vrácení výpůjčky nebylo vráceno zpět.</translation>
    </message>
    <message>
        <source>No due date was moved.</source>
        <translation>Žádné datum vrácení výpůjčky nebylo přesunuto.</translation>
    </message>
    <message>
        <source>Some due dates fall on the closed days.</source>
        <translation>Některá data vrácení výpůjček připadají na zavírací dny.</translation>
    </message>
    <message>
        <source>Staying as they are: {count}. No open day follows within a year, or none before the account expires.</source>
        <translation>Zůstává beze změny: {count}. Do roka nenásleduje otevřený den nebo žádný před vypršením konta.</translation>
    </message>
    <message>
        <source>{counts} had been moved off days that are open again.</source>
        <translation>Ze dnů, které jsou opět otevřené, bylo přesunuto: {counts}.</translation>
    </message>
    <message>
        <source>{counts} moved back.</source>
        <translation>Vráceno zpět: {counts}.</translation>
    </message>
    <message>
        <source>{counts} moved to the next open day.</source>
        <translation>Přesunuto na nejbližší otevřený den: {counts}.</translation>
    </message>
    <message>
        <source>{due_dates} and {pickup_days}</source>
        <translation>{due_dates} a {pickup_days}</translation>
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
        <source>&amp;Claims</source>
        <translation>&amp;Upomínky</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zavřít</translation>
    </message>
    <message>
        <source>&amp;Common registers</source>
        <translation>&amp;Společné registry</translation>
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
        <source>&amp;E-mail…</source>
        <translation>&amp;E-mail…</translation>
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
        <source>&amp;Explain…</source>
        <translation>&amp;Vysvětlit…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportovat…</translation>
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
        <source>&amp;Help for this window</source>
        <translation>&amp;Nápověda k tomuto oknu</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importovat…</translation>
    </message>
    <message>
        <source>&amp;Items and titles</source>
        <translation>&amp;Exempláře a tituly</translation>
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
        <source>&amp;Loans</source>
        <translation>&amp;Půjčování</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Za&amp;mknout</translation>
    </message>
    <message>
        <source>&amp;Matrix…</source>
        <translation>&amp;Matice…</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nikdy</translation>
    </message>
    <message>
        <source>&amp;New patron</source>
        <translation>&amp;Nový čtenář</translation>
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
        <source>&amp;Outbox</source>
        <translation>&amp;Odchozí pošta</translation>
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
        <source>&amp;Returns</source>
        <translation>&amp;Vrácení</translation>
    </message>
    <message>
        <source>&amp;Rule check…</source>
        <translation>&amp;Kontrola pravidel…</translation>
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
        <source>&amp;Staff and roles</source>
        <translation>Personál a &amp;role</translation>
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
        <source>&amp;Timeline…</source>
        <translation>&amp;Časová osa…</translation>
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
        <source>Add a row like the marked one</source>
        <translation>Přidat řádek jako označený</translation>
    </message>
    <message>
        <source>After &amp;15 minutes</source>
        <translation>Po &amp;15 minutách</translation>
    </message>
    <message>
        <source>After &amp;30 minutes</source>
        <translation>Po &amp;30 minutách</translation>
    </message>
    <message>
        <source>After &amp;5 minutes</source>
        <translation>Po &amp;5 minutách</translation>
    </message>
    <message>
        <source>After &amp;60 minutes</source>
        <translation>Po &amp;60 minutách</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Podle &amp;systému</translation>
    </message>
    <message>
        <source>Automatic &amp;jobs</source>
        <translation>Automatické ú&amp;lohy</translation>
    </message>
    <message>
        <source>By which server mail is sent, and a test message.</source>
        <translation>Kterým serverem se pošta posílá, a zkušební zpráva.</translation>
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
        <source>Compare &amp;units…</source>
        <translation>Porovnat &amp;jednotky…</translation>
    </message>
    <message>
        <source>Copy information</source>
        <translation>Informace o exempláři</translation>
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
        <source>Explain the marked row</source>
        <translation>Vysvětlit označený řádek</translation>
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
        <source>Finds rules that never govern, are needless or missing, end too late, or contradict each other.</source>
        <translation>Najde pravidla, která nikdy nerozhodují, jsou zbytečná nebo chybí, končí příliš pozdě nebo si odporují.</translation>
    </message>
    <message>
        <source>Finds titles and copies by title, author, ISBN, barcode or shelf; registers new ones.</source>
        <translation>Hledá tituly a exempláře podle názvu, autora, ISBN, čárového kódu nebo signatury; registruje nové.</translation>
    </message>
    <message>
        <source>Hides everything until your password is given; what is open and typed stays as it is.</source>
        <translation>Skryje vše, dokud nezadáte heslo; co je otevřené a napsané, zůstane, jak je.</translation>
    </message>
    <message>
        <source>History of the marked row</source>
        <translation>Historie označeného řádku</translation>
    </message>
    <message>
        <source>Impact of the unsaved rules</source>
        <translation>Dopad neuložených pravidel</translation>
    </message>
    <message>
        <source>Inherit / own value</source>
        <translation>Zdědit / vlastní hodnota</translation>
    </message>
    <message>
        <source>Insert a placeholder into a text</source>
        <translation>Vložit zástupný znak do textu</translation>
    </message>
    <message>
        <source>Inv&amp;oices</source>
        <translation>Úč&amp;ty</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Exempláře</translation>
    </message>
    <message>
        <source>Lends copies to a patron, barcode after barcode.</source>
        <translation>Půjčuje exempláře čtenáři, čárový kód za čárovým kódem.</translation>
    </message>
    <message>
        <source>Likely &amp;duplicates</source>
        <translation>Pravděpodobné &amp;duplicity</translation>
    </message>
    <message>
        <source>Lists accounts that are likely one person's, with the reasons.</source>
        <translation>Vypíše konta, která patrně patří jedné osobě, s důvody.</translation>
    </message>
    <message>
        <source>Lists the patrons looked at since signing in.</source>
        <translation>Vypíše čtenáře zobrazené od přihlášení.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Půjčování</translation>
    </message>
    <message>
        <source>Lock &amp;automatically</source>
        <translation>&amp;Zamykat automaticky</translation>
    </message>
    <message>
        <source>Mail that waits to be sent, failed, or was sent.</source>
        <translation>Pošta, která čeká na odeslání, nezdařila se nebo byla odeslána.</translation>
    </message>
    <message>
        <source>Makes an account, with what was searched for in vain.</source>
        <translation>Založí konto s tím, co se hledalo marně.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Nabídka</translation>
    </message>
    <message>
        <source>Menu of the marked row</source>
        <translation>Nabídka označeného řádku</translation>
    </message>
    <message>
        <source>Move a row down</source>
        <translation>Přesunout řádek dolů</translation>
    </message>
    <message>
        <source>Move a row up</source>
        <translation>Přesunout řádek nahoru</translation>
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
        <source>Policy &amp;sheet…</source>
        <translation>Přehle&amp;d pravidel…</translation>
    </message>
    <message>
        <source>Re&amp;gisters</source>
        <translation>Re&amp;gistry</translation>
    </message>
    <message>
        <source>Re&amp;newals</source>
        <translation>P&amp;rodloužení</translation>
    </message>
    <message>
        <source>Reads rules from a CSV or XLSX file into the active window, and shows first what it would change.</source>
        <translation>Načte pravidla ze souboru CSV nebo XLSX do aktivního okna a nejprve ukáže, co by změnil.</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Odstranit řádek</translation>
    </message>
    <message>
        <source>Renews one loan, several or all of a patron.</source>
        <translation>Prodlužuje jednu, několik nebo všechny výpůjčky čtenáře.</translation>
    </message>
    <message>
        <source>Reser&amp;vations</source>
        <translation>Re&amp;zervace</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Vrácení</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Vybr&amp;at vše</translation>
    </message>
    <message>
        <source>Shows the whole life of a loan: due date, notices, fees and blocks, also under unsaved rules.</source>
        <translation>Ukáže celý život výpůjčky: termín vrácení, zprávy, poplatky a blokace, i podle neuložených pravidel.</translation>
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
        <source>Takes copies back: fees, who waits for them, where they belong.</source>
        <translation>Přijímá exempláře zpět: poplatky, kdo na ně čeká, kam patří.</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;Velikost textu</translation>
    </message>
    <message>
        <source>The lists that everything else chooses from: statuses, categories, types, levels, formats, currencies.</source>
        <translation>Seznamy, ze kterých vybírá vše ostatní: stavy, kategorie, typy, úrovně, formáty, měny.</translation>
    </message>
    <message>
        <source>The rules of a unit in plain words, for patrons or staff, in Swedish, English or Czech: printed or as a PDF.</source>
        <translation>Pravidla jednotky srozumitelně, pro čtenáře nebo personál, švédsky, anglicky nebo česky: na papíře nebo jako PDF.</translation>
    </message>
    <message>
        <source>The rules of loans, fees, claims and reservations.</source>
        <translation>Pravidla pro výpůjčky, poplatky, upomínky a rezervace.</translation>
    </message>
    <message>
        <source>The rules of two units side by side, and copying a unit's rules to others.</source>
        <translation>Pravidla dvou jednotek vedle sebe a kopírování pravidel jednotky do jiných.</translation>
    </message>
    <message>
        <source>Timeline of the marked row</source>
        <translation>Časová osa označeného řádku</translation>
    </message>
    <message>
        <source>To the copy field</source>
        <translation>Do pole exempláře</translation>
    </message>
    <message>
        <source>To the patron field</source>
        <translation>Do pole čtenáře</translation>
    </message>
    <message>
        <source>Unit register</source>
        <translation>Registr jednotek</translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation>Ok&amp;no</translation>
    </message>
    <message>
        <source>What a parameter says for every combination of two variables, as a coloured table.</source>
        <translation>Co parametr říká pro každou kombinaci dvou proměnných, jako barevná tabulka.</translation>
    </message>
    <message>
        <source>What is to be fetched from the shelves, waits to be collected, was not collected, is on its way.</source>
        <translation>Co se má přinést z polic, čeká na vyzvednutí, nebylo vyzvednuto, je na cestě.</translation>
    </message>
    <message>
        <source>What runs by itself, when, and what it did.</source>
        <translation>Co běží samo, kdy a co udělalo.</translation>
    </message>
    <message>
        <source>What this window is for, its keys, and what its marks mean.</source>
        <translation>K čemu okno slouží, jeho klávesy a co znamenají jeho značky.</translation>
    </message>
    <message>
        <source>What was invoiced and is open, and who is to get a fee invoice.</source>
        <translation>Co bylo naúčtováno a není zaplaceno a komu se má poslat účet za poplatky.</translation>
    </message>
    <message>
        <source>Which rule governs in a situation, or for a real patron and copy, and why the others don't.</source>
        <translation>Které pravidlo rozhoduje v určité situaci nebo u skutečného čtenáře a exempláře, a proč ostatní ne.</translation>
    </message>
    <message>
        <source>Who may sign in, and what each role may do.</source>
        <translation>Kdo se smí přihlásit a co která role smí.</translation>
    </message>
    <message>
        <source>Who would get a reminder or an invoice, the run that makes them, and what was made.</source>
        <translation>Kdo by dostal upomínku nebo účet, běh, který je vytvoří, a co už vzniklo.</translation>
    </message>
    <message>
        <source>Writes what the active window holds into a CSV or XLSX file that Import can read.</source>
        <translation>Zapíše obsah aktivního okna do souboru CSV nebo XLSX, který umí načíst Importovat.</translation>
    </message>
</context>
<context>
    <name>CommonRegisters</name>
    <message>
        <source>(new)</source>
        <translation>(nové)</translation>
    </message>
    <message>
        <source>A status of the library's own does what this built-in one does.</source>
        <translation>Vlastní stav dělá to, co tento vestavěný.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Přidáno</translation>
    </message>
    <message>
        <source>Age classes</source>
        <translation>Věkové třídy</translation>
    </message>
    <message>
        <source>Age groups</source>
        <translation>Věkové skupiny</translation>
    </message>
    <message>
        <source>Age groups and age classes</source>
        <translation>Věkové skupiny a třídy</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendář</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanál</translation>
    </message>
    <message>
        <source>Circulation categories</source>
        <translation>Výpůjční kategorie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Měny</translation>
    </message>
    <message>
        <source>Currencies and VAT</source>
        <translation>Měny a DPH</translation>
    </message>
    <message>
        <source>Effect as</source>
        <translation>Účinek jako</translation>
    </message>
    <message>
        <source>Fee levels</source>
        <translation>Úrovně poplatků</translation>
    </message>
    <message>
        <source>Fee types</source>
        <translation>Druhy poplatků</translation>
    </message>
    <message>
        <source>Fee types and fee levels</source>
        <translation>Druhy a úrovně poplatků</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Od dne</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Od roku</translation>
    </message>
    <message>
        <source>Groups of units</source>
        <translation>Skupiny jednotek</translation>
    </message>
    <message>
        <source>Groups, the first its own</source>
        <translation>Skupiny, první je vlastní</translation>
    </message>
    <message>
        <source>Holds for what is charged from now on.</source>
        <translation>Platí pro to, co bude účtováno od této chvíle.</translation>
    </message>
    <message>
        <source>Kind of notice</source>
        <translation>Druh zprávy</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jazyky</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Typ výpůjčky</translation>
    </message>
    <message>
        <source>Loan types</source>
        <translation>Typy výpůjček</translation>
    </message>
    <message>
        <source>Media types</source>
        <translation>Typy médií</translation>
    </message>
    <message>
        <source>Message formats</source>
        <translation>Formáty zpráv</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pořadí</translation>
    </message>
    <message>
        <source>Patron categories</source>
        <translation>Kategorie čtenářů</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Vráceno</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Odebráno</translation>
    </message>
    <message>
        <source>Reservation groups</source>
        <translation>Skupiny rezervací</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Zaokrouhlení</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>Stavové kódy</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texty</translation>
    </message>
    <message>
        <source>The group is entered on the birthday of that year.</source>
        <translation>Do skupiny se vstupuje v den narozenin toho roku.</translation>
    </message>
    <message>
        <source>The level holds from so many days late on; one from day 1 always exists.</source>
        <translation>Úroveň platí od tolika dnů zpoždění; jedna od 1. dne vždy existuje.</translation>
    </message>
    <message>
        <source>The smallest amount that can be paid; stays while there are open debts.</source>
        <translation>Nejmenší částka, kterou lze zaplatit; zůstává, dokud jsou otevřené dluhy.</translation>
    </message>
    <message>
        <source>VAT, per cent</source>
        <translation>DPH, procent</translation>
    </message>
    <message>
        <source>add</source>
        <translation>přidat</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>odstranit</translation>
    </message>
    <message>
        <source>the standard text</source>
        <translation>standardní text</translation>
    </message>
</context>
<context>
    <name>CommonRegistersView</name>
    <message numerus="yes">
        <source>%n unsaved field(s)</source>
        <translation>
            <numerusform>%Ln neuložené pole</numerusform>
            <numerusform>%Ln neuložená pole</numerusform>
            <numerusform>%Ln neuložených polí</numerusform>
        </translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Historie…</translation>
    </message>
    <message>
        <source>Tabs of the common registers</source>
        <translation>Karty společných registrů</translation>
    </message>
</context>
<context>
    <name>CommonRegistersWindow</name>
    <message numerus="yes">
        <source>%n value(s) saved.</source>
        <translation>
            <numerusform>%Ln hodnota uložena.</numerusform>
            <numerusform>%Ln hodnoty uloženy.</numerusform>
            <numerusform>%Ln hodnot uloženo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Common registers</source>
        <translation>Společné registry</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept.</source>
        <translation>Nic nebylo uloženo; co jste napsali, zůstává.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
    <message>
        <source>The registers could not be read.</source>
        <translation>Registry se nepodařilo načíst.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln rozdíl</numerusform>
            <numerusform>%Ln rozdíly</numerusform>
            <numerusform>%Ln rozdílů</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy marked to the right</source>
        <translation>&amp;Kopírovat označené doprava</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Choose another unit.</source>
        <translation>Zvolte jinou jednotku.</translation>
    </message>
    <message>
        <source>Choose two different units</source>
        <translation>Zvolte dvě různé jednotky</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Compare units</source>
        <translation>Porovnat jednotky</translation>
    </message>
    <message numerus="yes">
        <source>Copied to %n unit(s).</source>
        <translation>
            <numerusform>Zkopírováno do %Ln jednotky.</numerusform>
            <numerusform>Zkopírováno do %Ln jednotek.</numerusform>
            <numerusform>Zkopírováno do %Ln jednotek.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone in the window Unit register.</source>
        <translation>Lze to vrátit v okně Registr jednotek.</translation>
    </message>
    <message>
        <source>Mark the values to copy first (Ctrl+A marks all).</source>
        <translation>Nejdříve označte hodnoty, které se mají kopírovat (Ctrl+A označí vše).</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Žádné rozdíly</translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>Zatím nic není načteno</translation>
    </message>
    <message>
        <source>One unit can't be compared with itself.</source>
        <translation>Jednotku nelze porovnat se sebou samou.</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Jen &amp;rozdíly</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Načítá se …</translation>
    </message>
    <message>
        <source>Settings of {left} and {right}</source>
        <translation>Nastavení jednotek {left} a {right}</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Zobrazit všechny hodnoty</translation>
    </message>
    <message>
        <source>Shows first what becomes different at the right unit.</source>
        <translation>Nejdříve ukáže, co se u pravé jednotky změní.</translation>
    </message>
    <message>
        <source>The comparison is written.</source>
        <translation>Porovnání je zapsáno.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Soubor se nepodařilo zapsat.</translation>
    </message>
    <message>
        <source>The same values hold at both units.</source>
        <translation>U obou jednotek platí stejné hodnoty.</translation>
    </message>
    <message>
        <source>The units could not be compared.</source>
        <translation>Jednotky nebylo možné porovnat.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>{unit} was removed meanwhile.</source>
        <translation>{unit}: mezitím odstraněno.</translation>
    </message>
</context>
<context>
    <name>CompareUnits</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>dle dodání</translation>
    </message>
    <message>
        <source>{value} (inherited from {unit})</source>
        <translation>{value} (zděděno od: {unit})</translation>
    </message>
</context>
<context>
    <name>CompareUnitsBar</name>
    <message>
        <source>The unit is gone.</source>
        <translation>Jednotka už neexistuje.</translation>
    </message>
    <message>
        <source>The values of {unit} hold for all; they are changed in the window itself.</source>
        <translation>Hodnoty {unit} platí pro všechny; mění se přímo v okně.</translation>
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
    <name>CopyCalendarDialog</name>
    <message numerus="yes">
        <source>%n closing(s) added</source>
        <translation>
            <numerusform>přibude %Ln zavření</numerusform>
            <numerusform>přibudou %Ln zavření</numerusform>
            <numerusform>přibude %Ln zavření</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed days of {unit}</source>
        <translation>Zavírací dny: {unit}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Copy calendar to other units</source>
        <translation>Kopírovat kalendář do jiných jednotek</translation>
    </message>
    <message>
        <source>The units ticked are closed on the same days; what is closed there besides stays closed.</source>
        <translation>Zaškrtnuté jednotky se zavřou ve stejné dny; co je tam zavřeno navíc, zůstane zavřeno.</translation>
    </message>
    <message>
        <source>There is no other unit that you may change.</source>
        <translation>Není jiná jednotka, kterou smíte měnit.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Units to copy to; Space ticks</source>
        <translation>Jednotky, do nichž se kopíruje; mezerník zaškrtne</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Co se změní</translation>
    </message>
    <message>
        <source>not possible: {days} is closed there and overlaps</source>
        <translation>nelze: {days} je tam zavřeno a překrývá se</translation>
    </message>
    <message>
        <source>nothing: closed on these days already</source>
        <translation>nic: v tyto dny je již zavřeno</translation>
    </message>
</context>
<context>
    <name>CopyDetailsWindow</name>
    <message>
        <source>All copies</source>
        <translation>Všechny exempláře</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplář</translation>
    </message>
    <message>
        <source>Copy information</source>
        <translation>Informace o exempláři</translation>
    </message>
    <message>
        <source>New co&amp;py…</source>
        <translation>Nový exem&amp;plář…</translation>
    </message>
    <message>
        <source>Nobody waits for this title.</source>
        <translation>Na tento titul nikdo nečeká.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
    <message>
        <source>Registers another copy of the same title</source>
        <translation>Zaregistruje další exemplář téhož titulu</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Rezervace</translation>
    </message>
    <message>
        <source>The copy could not be read.</source>
        <translation>Exemplář nebylo možné načíst.</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message numerus="yes">
        <source>%n value(s) to copy</source>
        <translation>
            <numerusform>%Ln hodnota ke zkopírování</numerusform>
            <numerusform>%Ln hodnoty ke zkopírování</numerusform>
            <numerusform>%Ln hodnot ke zkopírování</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy to %n unit(s)</source>
        <translation>
            <numerusform>&amp;Kopírovat do %Ln jednotky</numerusform>
            <numerusform>&amp;Kopírovat do %Ln jednotek</numerusform>
            <numerusform>&amp;Kopírovat do %Ln jednotek</numerusform>
        </translation>
    </message>
    <message>
        <source>All values of its own</source>
        <translation>Všechny vlastní hodnoty</translation>
    </message>
    <message>
        <source>Also give &amp;back what the source inherits</source>
        <translation>Zdědit i to, co dědí &amp;zdroj</translation>
    </message>
    <message>
        <source>Copy settings to other units</source>
        <translation>Kopírovat nastavení do jiných jednotek</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopírovat do</translation>
    </message>
    <message>
        <source>The source has none of these values of its own.</source>
        <translation>Zdroj nemá žádnou z těchto hodnot jako vlastní.</translation>
    </message>
    <message>
        <source>The values of this unit are copied; it stays as it is.</source>
        <translation>Kopírují se hodnoty této jednotky; ona sama zůstává beze změny.</translation>
    </message>
    <message>
        <source>There is nothing to copy</source>
        <translation>Není co kopírovat</translation>
    </message>
    <message>
        <source>Tick a unit where something becomes different.</source>
        <translation>Zaškrtněte jednotku, kde se něco změní.</translation>
    </message>
    <message>
        <source>Tick the units to copy to</source>
        <translation>Zaškrtněte jednotky, do kterých se má kopírovat</translation>
    </message>
    <message>
        <source>Ticks the units where another value is in force than the one copied.</source>
        <translation>Zaškrtne jednotky, kde platí jiná hodnota než kopírovaná.</translation>
    </message>
    <message>
        <source>Units to copy to; Space ticks</source>
        <translation>Jednotky, do nichž se kopíruje; mezerník zaškrtne</translation>
    </message>
    <message>
        <source>Values that the other units have of their own and the source inherits are inherited there too.</source>
        <translation>Hodnoty, které mají jiné jednotky vlastní a zdroj je dědí, se budou dědit i tam.</translation>
    </message>
    <message>
        <source>What becomes different at them is shown here.</source>
        <translation>Zde se ukáže, co se u nich změní.</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>Co se kopíruje</translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message>
        <source>Copies</source>
        <translation>Exempláře</translation>
    </message>
    <message>
        <source>Copies of {title}</source>
        <translation>Exempláře titulu {title}</translation>
    </message>
    <message>
        <source>The copies of the marked title show here.</source>
        <translation>Zde se zobrazí exempláře označeného titulu.</translation>
    </message>
    <message>
        <source>The title has no copies.</source>
        <translation>Titul nemá žádné exempláře.</translation>
    </message>
</context>
<context>
    <name>CopyRules</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%Ln pravidlo</numerusform>
            <numerusform>%Ln pravidla</numerusform>
            <numerusform>%Ln pravidel</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Přibude</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Změní se</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopírovat do</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Liší se</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Vynechá se</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametr</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Odstraní se</translation>
    </message>
    <message>
        <source>Set for</source>
        <translation>Platí pro</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>another comment</source>
        <translation>jiný komentář</translation>
    </message>
</context>
<context>
    <name>CopyRulesDialog</name>
    <message numerus="yes">
        <source>&amp;Copy to %n unit(s)</source>
        <translation>
            <numerusform>&amp;Kopírovat do %Ln jednotky</numerusform>
            <numerusform>&amp;Kopírovat do %Ln jednotek</numerusform>
            <numerusform>&amp;Kopírovat do %Ln jednotek</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove what the source does not have</source>
        <translation>&amp;Odstranit, co zdroj nemá</translation>
    </message>
    <message>
        <source>&amp;What is copied</source>
        <translation>&amp;Co se kopíruje</translation>
    </message>
    <message>
        <source>All rules of its own</source>
        <translation>Všechna vlastní pravidla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Copy rules to other units</source>
        <translation>Kopírovat pravidla do jiných jednotek</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Právě se ukládá.</translation>
    </message>
    <message>
        <source>Nothing becomes different</source>
        <translation>Nic se nezmění</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Nic se nezkopírovalo.</translation>
    </message>
    <message>
        <source>Nothing was copied: the rules were changed meanwhile.</source>
        <translation>Nic se nezkopírovalo: pravidla se mezitím změnila.</translation>
    </message>
    <message>
        <source>One change, with one entry in the history; it can be undone.</source>
        <translation>Jedna změna s jedním záznamem v historii; lze ji vrátit.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
    <message>
        <source>Rules of the same parameters that the units have of their own and the source has not are removed.</source>
        <translation>Vlastní pravidla jednotek týchž parametrů, která zdroj nemá, se odstraní.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Ukládání …</translation>
    </message>
    <message numerus="yes">
        <source>The parameters of the marked lines (%n)</source>
        <translation>
            <numerusform>Parametry označených řádků (%Ln)</numerusform>
            <numerusform>Parametry označených řádků (%Ln)</numerusform>
            <numerusform>Parametry označených řádků (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>Pravidla se nepodařilo načíst.</translation>
    </message>
    <message>
        <source>The source has no such rules of its own.</source>
        <translation>Zdroj taková vlastní pravidla nemá.</translation>
    </message>
    <message>
        <source>The units ticked have these rules already.</source>
        <translation>Zaškrtnuté jednotky už tato pravidla mají.</translation>
    </message>
    <message>
        <source>There is nothing to copy</source>
        <translation>Není co kopírovat</translation>
    </message>
    <message>
        <source>Tick a unit where something becomes different.</source>
        <translation>Zaškrtněte jednotku, kde se něco změní.</translation>
    </message>
    <message>
        <source>Tick the units to copy to</source>
        <translation>Zaškrtněte jednotky, do kterých se má kopírovat</translation>
    </message>
    <message>
        <source>Units to copy to; Space ticks</source>
        <translation>Jednotky, do nichž se kopíruje; mezerník zaškrtne</translation>
    </message>
    <message>
        <source>What becomes different</source>
        <translation>Co se změní</translation>
    </message>
    <message>
        <source>What becomes different at them is shown here.</source>
        <translation>Zde se ukáže, co se u nich změní.</translation>
    </message>
    <message>
        <source>What is shown is how it is now.</source>
        <translation>Zobrazen je nynější stav.</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {removed} removed, {left_out} left out; all of it or nothing.</source>
        <translation>{added} přibude, {changed} se změní, {removed} se odstraní, {left_out} se vynechá; všechno, nebo nic.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Co&amp;mpare units…</source>
        <translation>Porovnat &amp;jednotky…</translation>
    </message>
    <message>
        <source>Co&amp;py settings to other units…</source>
        <translation>&amp;Kopírovat nastavení do jiných jednotek…</translation>
    </message>
    <message>
        <source>Gives other units this unit's own values, after showing what that changes.</source>
        <translation>Dá jiným jednotkám vlastní hodnoty této jednotky a nejdříve ukáže, co se změní.</translation>
    </message>
    <message>
        <source>Shows the settings of two units side by side.</source>
        <translation>Ukáže nastavení dvou jednotek vedle sebe.</translation>
    </message>
    <message>
        <source>What is typed here is not saved yet: save or drop it first.</source>
        <translation>Co je zde zapsáno, ještě není uloženo: nejdříve to uložte nebo zahoďte.</translation>
    </message>
</context>
<context>
    <name>CopyingCalendar</name>
    <message>
        <source>The closed days are copied.</source>
        <translation>Zavírací dny jsou zkopírovány.</translation>
    </message>
    <message>
        <source>What is closed at the other units besides stays closed.</source>
        <translation>Co je v ostatních jednotkách zavřeno navíc, zůstává zavřeno.</translation>
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
        <source>Whoever looks after Lånedisk can use the technical detail. It holds no data of patrons.</source>
        <translation>Technické údaje pomohou správci Lånedisku. Neobsahují žádné údaje o čtenářích.</translation>
    </message>
</context>
<context>
    <name>DataTab</name>
    <message>
        <source>&amp;Don't save</source>
        <translation>&amp;Neukládat</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept here.</source>
        <translation>Nic nebylo uloženo; co jste napsali, zůstává zde.</translation>
    </message>
    <message>
        <source>Save or cancel the section that is being edited first.</source>
        <translation>Nejprve uložte nebo stornujte rozepsanou část.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Uloženo.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Ukládání …</translation>
    </message>
    <message>
        <source>Somebody else changed this. A click takes the mark away.</source>
        <translation>Toto změnil někdo jiný. Kliknutím značka zmizí.</translation>
    </message>
    <message>
        <source>The account was removed meanwhile.</source>
        <translation>Účet byl mezitím odstraněn.</translation>
    </message>
    <message>
        <source>What you type here is kept; saving shows both where the same field was changed.</source>
        <translation>Co zde píšete, zůstane; kde se změnilo totéž pole, ukáže uložení obojí.</translation>
    </message>
    <message>
        <source>What you typed in {section} is not saved.</source>
        <translation>Co jste napsali v části {section}, není uloženo.</translation>
    </message>
    <message>
        <source>changed elsewhere</source>
        <translation>změněno jinde</translation>
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
    <name>DebtActs</name>
    <message>
        <source>&amp;Add debt…</source>
        <translation>&amp;Přidat dluh…</translation>
    </message>
    <message>
        <source>&amp;Pay…</source>
        <translation>&amp;Zaplatit…</translation>
    </message>
    <message>
        <source>&amp;Refund…</source>
        <translation>&amp;Vrátit peníze…</translation>
    </message>
    <message>
        <source>A debt by hand: kind, amount, comment.</source>
        <translation>Dluh ručně: druh, částka, komentář.</translation>
    </message>
    <message>
        <source>Everything, what is marked, or a part.</source>
        <translation>Vše, označené, nebo část.</translation>
    </message>
    <message>
        <source>Mark one debt only.</source>
        <translation>Označte jen jeden dluh.</translation>
    </message>
    <message>
        <source>Nothing is open of the marked debt.</source>
        <translation>Z označeného dluhu nic nezbývá.</translation>
    </message>
    <message>
        <source>Nothing is owed any more.</source>
        <translation>Žádný dluh už není.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Není žádný dluh.</translation>
    </message>
    <message>
        <source>Nothing is to be refunded of the marked debt.</source>
        <translation>Z označeného dluhu se nemá nic vracet.</translation>
    </message>
    <message>
        <source>Paymen&amp;ts…</source>
        <translation>Plat&amp;by…</translation>
    </message>
    <message>
        <source>Pays back what was paid for a copy that came back.</source>
        <translation>Vrátí, co bylo zaplaceno za exemplář, který se vrátil.</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Odstranit…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Potvrzení…</translation>
    </message>
    <message>
        <source>Removes what is open of it, with a comment.</source>
        <translation>Odstraní, co z něj zbývá, s komentářem.</translation>
    </message>
    <message>
        <source>{amount} is owed no longer</source>
        <translation>{amount} už není dluh</translation>
    </message>
    <message>
        <source>{amount} is still owed.</source>
        <translation>Zbývá dlužit {amount}.</translation>
    </message>
    <message>
        <source>{amount} was paid</source>
        <translation>Zaplaceno {amount}</translation>
    </message>
    <message>
        <source>{amount} was refunded</source>
        <translation>Vráceno {amount}</translation>
    </message>
</context>
<context>
    <name>DebtsTab</name>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>%Ln dluh</numerusform>
            <numerusform>%Ln dluhy</numerusform>
            <numerusform>%Ln dluhů</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Částka</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Čárový kód</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Týká se</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Dluhy</translation>
    </message>
    <message>
        <source>Fees show here as soon as they arise.</source>
        <translation>Poplatky se tu ukážou, jakmile vzniknou.</translation>
    </message>
    <message>
        <source>Filter debts</source>
        <translation>Filtrovat dluhy</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Open part</source>
        <translation>Zbývá</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>Zaplatit…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Vrátit peníze…</translation>
    </message>
    <message>
        <source>Removed {day}: {comment}</source>
        <translation>Odstraněno {day}: {comment}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Odstranit…</translation>
    </message>
    <message>
        <source>Sho&amp;w paid and removed</source>
        <translation>Zobrazit zaplacené a &amp;odstraněné</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Tick Show paid and removed to see earlier debts.</source>
        <translation>Starší dluhy ukáže volba Zobrazit zaplacené a odstraněné.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otevřený</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>zaplacen</translation>
    </message>
    <message>
        <source>paid in part</source>
        <translation>zaplacen zčásti</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>peníze vráceny</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>odstraněn</translation>
    </message>
    <message>
        <source>to be refunded: {amount}</source>
        <translation>k vrácení: {amount}</translation>
    </message>
    <message>
        <source>{name} owes nothing.</source>
        <translation>{name} nemá žádné dluhy.</translation>
    </message>
</context>
<context>
    <name>DecisionPane</name>
    <message>
        <source>&amp;Add rule here…</source>
        <translation>Přidat pravidlo sem…</translation>
    </message>
    <message>
        <source>Begins a rule for just this cell, in Circulation parameters (Ins)</source>
        <translation>Začne pravidlo právě pro toto políčko, v okně Parametry výpůjček (Ins)</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>&amp;Vysvětlit…</translation>
    </message>
    <message>
        <source>Everything that holds in this situation, and why (Ctrl+E).</source>
        <translation>Vše, co v této situaci platí, a proč (Ctrl+E).</translation>
    </message>
    <message>
        <source>Goes before</source>
        <translation>Má přednost před</translation>
    </message>
    <message>
        <source>Governing rule</source>
        <translation>Rozhodující pravidlo</translation>
    </message>
    <message>
        <source>Mark a cell to see its rule.</source>
        <translation>Označte políčko, uvidíte jeho pravidlo.</translation>
    </message>
    <message>
        <source>No rule governs here.</source>
        <translation>Zde nerozhoduje žádné pravidlo.</translation>
    </message>
    <message>
        <source>Show &amp;rule</source>
        <translation>Zobrazit p&amp;ravidlo</translation>
    </message>
    <message>
        <source>Shows it in Circulation parameters (Enter).</source>
        <translation>Ukáže je v okně Parametry výpůjček (Enter).</translation>
    </message>
    <message numerus="yes">
        <source>and %n more rule(s)</source>
        <translation>
            <numerusform>a %Ln další pravidlo</numerusform>
            <numerusform>a %Ln další pravidla</numerusform>
            <numerusform>a %Ln dalších pravidel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepartmentsTab</name>
    <message>
        <source>Departments</source>
        <translation>Oddělení</translation>
    </message>
    <message>
        <source>Departments belong to units; choose a unit on top.</source>
        <translation>Oddělení patří k jednotkám; vyberte nahoře jednotku.</translation>
    </message>
    <message>
        <source>Mark a department first.</source>
        <translation>Nejprve označte oddělení.</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Umístění</translation>
    </message>
    <message>
        <source>Placements of {department}</source>
        <translation>Umístění v oddělení {department}</translation>
    </message>
    <message>
        <source>The department goes at saving.</source>
        <translation>Oddělení zmizí při uložení.</translation>
    </message>
    <message>
        <source>The department has no placements.</source>
        <translation>Oddělení nemá žádná umístění.</translation>
    </message>
    <message>
        <source>The unit has no departments.</source>
        <translation>Jednotka nemá žádná oddělení.</translation>
    </message>
</context>
<context>
    <name>DeskRow</name>
    <message>
        <source>(and {count} more)</source>
        <translation>(a {count} další)</translation>
    </message>
    <message>
        <source>It is to be sent to {unit}.</source>
        <translation>Má se poslat do {unit}.</translation>
    </message>
    <message>
        <source>Kept for {patron}, {pickup}, until {day}.</source>
        <translation>Drží se pro {patron}, {pickup}, do {day}.</translation>
    </message>
    <message>
        <source>card</source>
        <translation>karta</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmítnuto</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>odloženo</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>k potvrzení</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>vráceno zpět</translation>
    </message>
    <message>
        <source>waiting …</source>
        <translation>čeká …</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message numerus="yes">
        <source>%n row(s) wait and go on by themselves.</source>
        <translation>
            <numerusform>%Ln řádek čeká a pokračuje sám.</numerusform>
            <numerusform>%Ln řádky čekají a pokračují samy.</numerusform>
            <numerusform>%Ln řádků čeká a pokračuje samo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Zkusit znovu</translation>
    </message>
    <message>
        <source>&amp;Undo last</source>
        <translation>&amp;Zpět poslední</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Čárový kód</translation>
    </message>
    <message>
        <source>Every decision for this patron and copy, with the rules that lost and why.</source>
        <translation>Každé rozhodnutí pro tohoto čtenáře a exemplář, s poraženými pravidly a proč.</translation>
    </message>
    <message>
        <source>Leaves it as it is, and goes on to the next one refused.</source>
        <translation>Nechá to, jak to je, a přejde k dalšímu odmítnutému.</translation>
    </message>
    <message>
        <source>Set as&amp;ide</source>
        <translation>&amp;Odložit</translation>
    </message>
    <message>
        <source>Takes back what was done last at this circulation point, after a question (Ctrl+Z).</source>
        <translation>Vezme zpět, co se na tomto výpůjčním místě udělalo naposledy, po dotazu (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
</context>
<context>
    <name>DetailsChecked</name>
    <message>
        <source>&amp;Details checked</source>
        <translation>&amp;Údaje ověřeny</translation>
    </message>
    <message>
        <source>The message that an age limit was reached goes, with its signal</source>
        <translation>Zpráva o dosažení věkové hranice zmizí i se svým signálem</translation>
    </message>
    <message>
        <source>This was not saved.</source>
        <translation>Toto nebylo uloženo.</translation>
    </message>
</context>
<context>
    <name>DetailsHeader</name>
    <message>
        <source>All blocks ({count})</source>
        <translation>Všechny blokace ({count})</translation>
    </message>
    <message>
        <source>See notes ({count})</source>
        <translation>Prohlédnout poznámky ({count})</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>nar. {day}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>platí do {day}</translation>
    </message>
    <message>
        <source>{born} ({years} years)</source>
        <translation>{born} (věk {years})</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>0 days: due as soon as the step before it</source>
        <translation>0 dnů: přijde, jakmile odejde předchozí stupeň</translation>
    </message>
    <message>
        <source>1 Admin can't be removed.</source>
        <translation>1 Admin nelze odstranit.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>PIN má {shortest} až {longest} číslic.</translation>
    </message>
    <message>
        <source>A barcode must be given.</source>
        <translation>Čárový kód musí být uveden.</translation>
    </message>
    <message>
        <source>A card must be given.</source>
        <translation>Karta musí být uvedena.</translation>
    </message>
    <message>
        <source>A card number must be given.</source>
        <translation>Číslo karty musí být uvedeno.</translation>
    </message>
    <message>
        <source>A code must be given.</source>
        <translation>Je třeba zadat kód.</translation>
    </message>
    <message>
        <source>A code stays as it is: files and rules name things by it.</source>
        <translation>Kód zůstává, jak je: soubory a pravidla podle něj věci označují.</translation>
    </message>
    <message>
        <source>A comment has at most {count} characters.</source>
        <translation>Komentář má nejvýše {count} znaků.</translation>
    </message>
    <message>
        <source>A comment must be given.</source>
        <translation>Je třeba uvést komentář.</translation>
    </message>
    <message>
        <source>A copy is on the shelf, and what is there may not be reserved.</source>
        <translation>Exemplář je na polici, a co je tam, nelze rezervovat.</translation>
    </message>
    <message>
        <source>A day that every month has is between 1 and 28.</source>
        <translation>Den, který má každý měsíc, je mezi 1 a 28.</translation>
    </message>
    <message>
        <source>A debt that was chosen is not open any more.</source>
        <translation>Vybraný dluh už není otevřený.</translation>
    </message>
    <message>
        <source>A department can be chosen only in rules of its own unit or of that unit's circulation points.</source>
        <translation>Oddělení lze zvolit jen v pravidlech vlastní jednotky nebo jejích výpůjčních míst.</translation>
    </message>
    <message>
        <source>A department needs the code of its unit.</source>
        <translation>Oddělení potřebuje kód své jednotky.</translation>
    </message>
    <message>
        <source>A department or placement that you changed does not exist any more.</source>
        <translation>Oddělení nebo umístění, které jste změnili, už neexistuje.</translation>
    </message>
    <message>
        <source>A due date can't be more than ten years away.</source>
        <translation>Datum vrácení výpůjčky nemůže být za více než deset let.</translation>
    </message>
    <message>
        <source>A due date can't be set before today, {day}.</source>
        <translation>Datum vrácení výpůjčky nelze nastavit před dnešek, {day}.</translation>
    </message>
    <message>
        <source>A group stands in the list of a unit once.</source>
        <translation>Skupina je v seznamu jednotky jednou.</translation>
    </message>
    <message>
        <source>A last name must be given; a single name stands there.</source>
        <translation>Je třeba uvést příjmení; jediné jméno patří tam.</translation>
    </message>
    <message>
        <source>A library on PostgreSQL is made once with the URL of a superuser of the server; everything after that needs none.</source>
        <translation>Knihovna na PostgreSQL se zakládá jednou s adresou superuživatele serveru; potom už není potřeba.</translation>
    </message>
    <message>
        <source>A loan is made at a unit or one of its circulation points.</source>
        <translation>Výpůjčka se provádí v jednotce nebo na jednom z jejích výpůjčních míst.</translation>
    </message>
    <message>
        <source>A login name has at most {count} bytes.</source>
        <translation>Přihlašovací jméno má nejvýše {count} bajtů.</translation>
    </message>
    <message>
        <source>A login name needs letters, without blanks round it or control characters in it.</source>
        <translation>Přihlašovací jméno potřebuje písmena, bez mezer okolo a bez řídicích znaků.</translation>
    </message>
    <message>
        <source>A message of the system goes with its cause: this one when a new address is entered.</source>
        <translation>Systémová zpráva zmizí se svou příčinou: tato po zadání nové adresy.</translation>
    </message>
    <message>
        <source>A name must be given.</source>
        <translation>Je třeba uvést jméno.</translation>
    </message>
    <message>
        <source>A parent organisation must be chosen.</source>
        <translation>Je třeba zvolit nadřazenou organizaci.</translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation>Heslo má nejméně {count} znaky.</translation>
    </message>
    <message>
        <source>A password holds no control characters.</source>
        <translation>Heslo neobsahuje řídicí znaky.</translation>
    </message>
    <message>
        <source>A password is sent over an encrypted line only: choose STARTTLS or TLS, or no user name.</source>
        <translation>Heslo se posílá jen šifrovaným spojením: zvolte STARTTLS nebo TLS, nebo žádné uživatelské jméno.</translation>
    </message>
    <message>
        <source>A patron category must be given.</source>
        <translation>Kategorie čtenáře musí být uvedena.</translation>
    </message>
    <message>
        <source>A pre-notice of 0 days is never sent</source>
        <translation>Předběžné upozornění s 0 dny se nikdy nepošle</translation>
    </message>
    <message>
        <source>A price is 0 or more.</source>
        <translation>Cena je 0 nebo více.</translation>
    </message>
    <message>
        <source>A profile holds no password; take {name} out of it.</source>
        <translation>Profil neobsahuje heslo; odstraňte z něj {name}.</translation>
    </message>
    <message>
        <source>A reason must be given.</source>
        <translation>Důvod musí být uveden.</translation>
    </message>
    <message>
        <source>A reminder is named by its step and its loan type, both.</source>
        <translation>Upomínka se určuje stupněm i typem výpůjčky.</translation>
    </message>
    <message>
        <source>A rule for the same combination and period exists already at {organisation}; change that one.</source>
        <translation>Pravidlo pro stejnou kombinaci a období již existuje ({organisation}); změňte to.</translation>
    </message>
    <message>
        <source>A rule with exactly this combination and period is there already.</source>
        <translation>Pravidlo s právě touto kombinací a obdobím už existuje.</translation>
    </message>
    <message>
        <source>A run is of today or of a day before it.</source>
        <translation>Běh se týká dneška nebo dřívějšího dne.</translation>
    </message>
    <message>
        <source>A shelf has at most {count} characters.</source>
        <translation>Signatura má nejvýše {count} znaků.</translation>
    </message>
    <message>
        <source>A subject is one line.</source>
        <translation>Předmět je jeden řádek.</translation>
    </message>
    <message>
        <source>A subject must be given.</source>
        <translation>Předmět musí být uveden.</translation>
    </message>
    <message>
        <source>A text here has at most {count} characters.</source>
        <translation>Text zde má nejvýše {count} znaků.</translation>
    </message>
    <message>
        <source>A text must be given.</source>
        <translation>Je třeba uvést text.</translation>
    </message>
    <message>
        <source>A time is between 00:00 and 23:59.</source>
        <translation>Čas je mezi 00:00 a 23:59.</translation>
    </message>
    <message>
        <source>A title must be given.</source>
        <translation>Název musí být vyplněn.</translation>
    </message>
    <message>
        <source>A unit can't be moved to another account organisation.</source>
        <translation>Jednotku nelze přesunout do jiné organizace s konty.</translation>
    </message>
    <message>
        <source>A unit can't be placed beneath itself.</source>
        <translation>Jednotku nelze zařadit pod ni samu.</translation>
    </message>
    <message>
        <source>A unit has exactly one standard category.</source>
        <translation>Jednotka má právě jednu standardní kategorii.</translation>
    </message>
    <message>
        <source>A unit must be chosen.</source>
        <translation>Je třeba zvolit jednotku.</translation>
    </message>
    <message>
        <source>A value must be given; 0 is a value.</source>
        <translation>Hodnota musí být zadána; 0 je hodnota.</translation>
    </message>
    <message>
        <source>A weekday is between 0 (Monday) and 6 (Sunday).</source>
        <translation>Den v týdnu je mezi 0 (pondělí) a 6 (neděle).</translation>
    </message>
    <message>
        <source>Account valid for</source>
        <translation>Platnost konta</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrátor</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Dospělý</translation>
    </message>
    <message>
        <source>Adults are blocked by any debt at all.</source>
        <translation>Dospělí jsou blokováni při jakémkoli dluhu.</translation>
    </message>
    <message>
        <source>Adults are blocked when their debt reaches {amount}.</source>
        <translation>Dospělí jsou blokováni, jakmile dluh dosáhne {amount}.</translation>
    </message>
    <message>
        <source>Adults are not blocked because of debts.</source>
        <translation>Dospělí nejsou blokováni kvůli dluhům.</translation>
    </message>
    <message>
        <source>After {time}: counts as the next day</source>
        <translation>Po {time}: počítá se jako další den</translation>
    </message>
    <message>
        <source>Age limit</source>
        <translation>Věková hranice</translation>
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
        <source>Already charged for this delay</source>
        <translation>Za toto zpoždění již účtováno</translation>
    </message>
    <message>
        <source>Already due {day}; a renewal never makes it earlier</source>
        <translation>Má už datum vrácení {day}; prodloužení ho nikdy neposune zpět</translation>
    </message>
    <message>
        <source>An SMS has no subject.</source>
        <translation>SMS nemá předmět.</translation>
    </message>
    <message>
        <source>An XLSX file can't keep this text: {text}. Write a CSV file instead.</source>
        <translation>Soubor XLSX tento text neuchová: {text}. Zapište místo něj soubor CSV.</translation>
    </message>
    <message>
        <source>An amount can be at most {most}.</source>
        <translation>Částka může být nejvýše {most}.</translation>
    </message>
    <message>
        <source>An amount can't be below 0.</source>
        <translation>Částka nemůže být menší než 0.</translation>
    </message>
    <message>
        <source>An entry that you changed does not exist any more.</source>
        <translation>Položka, kterou jste změnili, už neexistuje.</translation>
    </message>
    <message>
        <source>An error in the program stopped it.</source>
        <translation>Zastavila to chyba v programu.</translation>
    </message>
    <message>
        <source>An invoice blocks until its copies are returned or paid.</source>
        <translation>Účet blokuje, dokud nejsou exempláře vráceny nebo zaplaceny.</translation>
    </message>
    <message>
        <source>An own loan period is a number from 1 to {most} with its unit.</source>
        <translation>Vlastní výpůjční lhůta je číslo od 1 do {most} s jednotkou.</translation>
    </message>
    <message>
        <source>Another account has this card number already.</source>
        <translation>Toto číslo karty už má jiné konto.</translation>
    </message>
    <message>
        <source>Another copy has this barcode already.</source>
        <translation>Tento čárový kód už má jiný exemplář.</translation>
    </message>
    <message>
        <source>Another due date needs a reason.</source>
        <translation>Jiné datum vrácení výpůjčky vyžaduje důvod.</translation>
    </message>
    <message>
        <source>Another entry has its code by now.</source>
        <translation>Jeho kód už má jiná položka.</translation>
    </message>
    <message>
        <source>Another patron category or rule</source>
        <translation>Jiná kategorie čtenáře nebo pravidlo</translation>
    </message>
    <message>
        <source>Another program has renewed the library's file meanwhile. Nothing of this was saved; please try again.</source>
        <translation>Jiný program mezitím obnovil soubor knihovny. Nic z toho nebylo uloženo; zkuste to prosím znovu.</translation>
    </message>
    <message>
        <source>Another rule for this status</source>
        <translation>Jiné pravidlo pro tento stav</translation>
    </message>
    <message>
        <source>Another status of the copy</source>
        <translation>Jiný stav exempláře</translation>
    </message>
    <message>
        <source>Ask at the desk</source>
        <translation>Zeptejte se u pultu</translation>
    </message>
    <message>
        <source>Ask for initials</source>
        <translation>Vyžadovat iniciály</translation>
    </message>
    <message>
        <source>At most {cap} per copy from day {from_day}</source>
        <translation>Nejvýše {cap} za exemplář od {from_day}. dne</translation>
    </message>
    <message>
        <source>At most {cap} per occasion from day {from_day}</source>
        <translation>Nejvýše {cap} za příležitost od {from_day}. dne</translation>
    </message>
    <message>
        <source>At most {cap} per occasion from day {from_day}, of it already charged: {charged}</source>
        <translation>Nejvýše {cap} za příležitost od {from_day}. dne, z toho již účtováno: {charged}</translation>
    </message>
    <message>
        <source>At most {most} patrons can be changed at once; choose fewer by the filters.</source>
        <translation>Najednou lze změnit nejvýše {most} čtenářů; zužte výběr filtry.</translation>
    </message>
    <message>
        <source>Autoblock limit</source>
        <translation>Hranice automatické blokace</translation>
    </message>
    <message>
        <source>Automatic fees have no ceiling.</source>
        <translation>Automatické poplatky nemají strop.</translation>
    </message>
    <message>
        <source>Automatic fees stop at {adult} for adults and {junior} for juniors.</source>
        <translation>Automatické poplatky se zastaví na {adult} u dospělých a {junior} u dětí.</translation>
    </message>
    <message>
        <source>Automatic fees stop at {amount} for adults and have no ceiling for juniors.</source>
        <translation>Automatické poplatky se u dospělých zastaví na {amount}, u dětí nemají strop.</translation>
    </message>
    <message>
        <source>Automatic fees stop at {amount} for juniors and have no ceiling for adults.</source>
        <translation>Automatické poplatky se u dětí zastaví na {amount}, u dospělých nemají strop.</translation>
    </message>
    <message>
        <source>Automatic fees stop at {amount}.</source>
        <translation>Automatické poplatky se zastaví na {amount}.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>K dispozici</translation>
    </message>
    <message>
        <source>Beyond the max number of reminders</source>
        <translation>Nad nejvyšší počet upomínek</translation>
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
        <source>Block message: {text}</source>
        <translation>Blokující zpráva: {text}</translation>
    </message>
    <message>
        <source>Blocked by hand: {text}</source>
        <translation>Ručně blokován: {text}</translation>
    </message>
    <message>
        <source>Blocked no longer: {cause}</source>
        <translation>Blokace končí: {cause}</translation>
    </message>
    <message>
        <source>Blocked: {cause}</source>
        <translation>Blokace: {cause}</translation>
    </message>
    <message>
        <source>Calculated debt</source>
        <translation>Vypočtený dluh</translation>
    </message>
    <message>
        <source>Charged when it was marked lost: no further overdue fee</source>
        <translation>Účtováno při označení za ztracené: žádný další poplatek z prodlení</translation>
    </message>
    <message>
        <source>Charged with the invoice: no further overdue fee</source>
        <translation>Účtováno s účtem: žádný další poplatek z prodlení</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Dítě</translation>
    </message>
    <message>
        <source>Choose a unit to copy to.</source>
        <translation>Vyberte jednotku, do které se má kopírovat.</translation>
    </message>
    <message>
        <source>Choose two different units to compare.</source>
        <translation>Zvolte k porovnání dvě různé jednotky.</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Upomínáno</translation>
    </message>
    <message>
        <source>Claimed returned</source>
        <translation>Údajně vráceno</translation>
    </message>
    <message>
        <source>Closing lines</source>
        <translation>Závěrečné řádky</translation>
    </message>
    <message>
        <source>Comes where an earlier step is not used</source>
        <translation>Přijde tam, kde se dřívější stupeň nepoužívá</translation>
    </message>
    <message>
        <source>Consent can't have been asked for after today.</source>
        <translation>O souhlas nelze žádat po dnešním dni.</translation>
    </message>
    <message>
        <source>Consent to loan history is yes, no or not asked.</source>
        <translation>Souhlas s historií výpůjček je ano, ne, nebo nedotázáno.</translation>
    </message>
    <message>
        <source>Consent was asked for on {day}, and there is no answer yet.</source>
        <translation>Souhlas byl vyžádán {day} a odpověď zatím nepřišla.</translation>
    </message>
    <message>
        <source>Current loans: {count} ({which}).</source>
        <translation>Běžné výpůjčky: {count} ({which}).</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Poškozeno</translation>
    </message>
    <message>
        <source>Day of the loan</source>
        <translation>Den výpůjčky</translation>
    </message>
    <message>
        <source>Day of the return</source>
        <translation>Den vrácení</translation>
    </message>
    <message>
        <source>Days late: {days}, from {due} to {until}</source>
        <translation>Dny po lhůtě: {days}, od {due} do {until}</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Pult</translation>
    </message>
    <message>
        <source>Due date not after expiry</source>
        <translation>Lhůta ne po vypršení platnosti</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Enter a new address</source>
        <translation>Zadat novou adresu</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>Zadat odpověď</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Poplatek</translation>
    </message>
    <message>
        <source>Fee invoice</source>
        <translation>Účet za poplatky</translation>
    </message>
    <message>
        <source>Fetch it from the shelf</source>
        <translation>Přineste jej z police</translation>
    </message>
    <message>
        <source>For all it would move the due dates of {organisations} too, where you have no role.</source>
        <translation>Pro všechny by se přesunuly i data vrácení výpůjček v organizacích {organisations}, kde nemáte žádnou roli.</translation>
    </message>
    <message>
        <source>Give an amount above 0.</source>
        <translation>Zadejte částku větší než 0.</translation>
    </message>
    <message>
        <source>Give an amount, or tick No max fee.</source>
        <translation>Zadejte částku, nebo zaškrtněte Bez maximálního poplatku.</translation>
    </message>
    <message>
        <source>Give both times, or tick that it is closed.</source>
        <translation>Zadejte oba časy, nebo zaškrtněte, že je zavřeno.</translation>
    </message>
    <message>
        <source>Grace period in days: {days}, exceeded: the fee counts from the due date</source>
        <translation>Ochranná lhůta ve dnech: {days}, překročena: poplatek se počítá od data vrácení výpůjčky</translation>
    </message>
    <message>
        <source>Grace period in days: {days}, not exceeded: no fee</source>
        <translation>Ochranná lhůta ve dnech: {days}, nepřekročena: bez poplatku</translation>
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
        <source>In repair</source>
        <translation>V opravě</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Na cestě</translation>
    </message>
    <message>
        <source>Initials must be given.</source>
        <translation>Je třeba uvést iniciály.</translation>
    </message>
    <message>
        <source>Interlibrary loan</source>
        <translation>Meziknihovní výpůjčka</translation>
    </message>
    <message>
        <source>Invalid-address fee</source>
        <translation>Poplatek za neplatnou adresu</translation>
    </message>
    <message>
        <source>Invalid-address fee: {value}</source>
        <translation>Poplatek za neplatnou adresu: {value}</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>Invoice {number} is known at {organisations}; say which by --at.</source>
        <translation>Účet {number} znají {organisations}; určete jej pomocí --at.</translation>
    </message>
    <message>
        <source>Invoice, to be paid by {day}</source>
        <translation>Účet, splatný do {day}</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Účtováno</translation>
    </message>
    <message>
        <source>It can't be undone: a debt that it paid was removed since.</source>
        <translation>Nelze vrátit zpět: dluh, který uhradila, byl mezitím odstraněn.</translation>
    </message>
    <message>
        <source>It can't be undone: the copy was lent again.</source>
        <translation>Nelze vrátit zpět: exemplář byl znovu půjčen.</translation>
    </message>
    <message>
        <source>It can't be undone: the invoice was marked as paid since.</source>
        <translation>Nelze vzít zpět: účet byl mezitím označen jako zaplacený.</translation>
    </message>
    <message>
        <source>It can't be undone: the loan was changed since.</source>
        <translation>Nelze vrátit zpět: výpůjčka byla mezitím změněna.</translation>
    </message>
    <message>
        <source>It can't be undone: what it cost has been paid since. Undo the payment first.</source>
        <translation>Nelze vrátit zpět: co to stálo, bylo mezitím zaplaceno. Nejprve vraťte zpět platbu.</translation>
    </message>
    <message>
        <source>It can't be undone: what it gave back has been refunded since.</source>
        <translation>Nelze vrátit zpět: to, co vrátila, bylo mezitím vyplaceno.</translation>
    </message>
    <message>
        <source>It can't be undone: whose it was is not kept any longer.</source>
        <translation>Nelze vzít zpět: čí to bylo, se už neuchovává.</translation>
    </message>
    <message>
        <source>It closes at {closes}, which is not after it opens at {opens}.</source>
        <translation>Zavírá v {closes}, a to není po otevření v {opens}.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Končí dříve, než začíná.</translation>
    </message>
    <message>
        <source>It has {count} characters; {longest} is the most.</source>
        <translation>Text má {count} znaků, nejvýše lze {longest}.</translation>
    </message>
    <message>
        <source>It holds signs that can't be seen.</source>
        <translation>Obsahuje znaky, které nejsou vidět.</translation>
    </message>
    <message>
        <source>It is as it was then already.</source>
        <translation>Už je to tak, jak to bylo tehdy.</translation>
    </message>
    <message>
        <source>It is not in use any more.</source>
        <translation>Už se nepoužívá.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Už to neexistuje.</translation>
    </message>
    <message>
        <source>It is saved, but the standby server has not confirmed it: if the server is lost just now, it may be lost with it.</source>
        <translation>Je uloženo, ale záložní server to nepotvrdil: pokud se server právě teď ztratí, může se to ztratit s ním.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Už to tak je.</translation>
    </message>
    <message>
        <source>It may not be reserved (Reservation control).</source>
        <translation>Nelze rezervovat (Řízení rezervací).</translation>
    </message>
    <message>
        <source>It must be chosen what the rule is for: {selector}.</source>
        <translation>Je třeba zvolit, čeho se pravidlo týká: {selector}.</translation>
    </message>
    <message>
        <source>It refers to something that is gone, or something else still refers to it.</source>
        <translation>Odkazuje na něco, co už není, nebo na to ještě něco odkazuje.</translation>
    </message>
    <message>
        <source>It took the database too long and was given up. Nothing of this was saved.</source>
        <translation>Databázi to trvalo příliš dlouho a bylo to ukončeno. Nic z toho nebylo uloženo.</translation>
    </message>
    <message>
        <source>It waits in the queue no longer.</source>
        <translation>Ve frontě už nečeká.</translation>
    </message>
    <message>
        <source>It was interrupted. What it had done by then is kept, and the next run goes on.</source>
        <translation>Běh byl přerušen. Co se stihlo, je uloženo, a další běh pokračuje.</translation>
    </message>
    <message>
        <source>It was not there yet.</source>
        <translation>Ještě to neexistovalo.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing of it was saved.</source>
        <translation>Bylo to zastaveno. Nic z toho se neuložilo.</translation>
    </message>
    <message>
        <source>It was stopped. What it had done by then is kept, and the next run goes on.</source>
        <translation>Běh byl zastaven. Co se stihlo, je uloženo, a další běh pokračuje.</translation>
    </message>
    <message>
        <source>Junior age limit</source>
        <translation>Věková hranice dítěte</translation>
    </message>
    <message>
        <source>Juniors are blocked by any debt at all.</source>
        <translation>Děti jsou blokovány při jakémkoli dluhu.</translation>
    </message>
    <message>
        <source>Juniors are blocked when their debt reaches {amount}.</source>
        <translation>Děti jsou blokovány, jakmile dluh dosáhne {amount}.</translation>
    </message>
    <message>
        <source>Juniors are not blocked because of debts.</source>
        <translation>Děti nejsou blokovány kvůli dluhům.</translation>
    </message>
    <message>
        <source>Lend it, or remove the reservation</source>
        <translation>Půjčit, nebo odebrat rezervaci</translation>
    </message>
    <message>
        <source>Lent, due {day}</source>
        <translation>Vypůjčeno, vrátit do {day}</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>Knihovník</translation>
    </message>
    <message>
        <source>Loan of another account organisation</source>
        <translation>Výpůjčka jiné organizace</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Dlouhodobá</translation>
    </message>
    <message>
        <source>Look over the patron data</source>
        <translation>Projít údaje o čtenáři</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Ztraceno</translation>
    </message>
    <message>
        <source>Lower of the two</source>
        <translation>Nižší z obou cen</translation>
    </message>
    <message>
        <source>Lånedisk failed; what happened is in its log. What it had done by then is kept, and the next run goes on.</source>
        <translation>Lånedisk selhal; co se stalo, je v jeho protokolu. Co se stihlo, je uloženo, a další běh pokračuje.</translation>
    </message>
    <message>
        <source>Lånedisk works on SQLite and PostgreSQL; {kind} is neither.</source>
        <translation>Lånedisk pracuje s SQLite a PostgreSQL; {kind} není ani jedno.</translation>
    </message>
    <message>
        <source>Many patrons at once</source>
        <translation>Mnoho čtenářů najednou</translation>
    </message>
    <message>
        <source>Marked on {day}: the delay stops there</source>
        <translation>Označeno {day}: zpoždění tím končí</translation>
    </message>
    <message>
        <source>Max fee</source>
        <translation>Maximální poplatek</translation>
    </message>
    <message>
        <source>Max fee {max_fee}, automatic fees open already: {open}</source>
        <translation>Maximální poplatek {max_fee}, již neuhrazené automatické poplatky: {open}</translation>
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
        <source>Missing</source>
        <translation>Chybí</translation>
    </message>
    <message>
        <source>Money to be refunded: {count}, together {amount} ({which}).</source>
        <translation>Peníze k vrácení: {count}, celkem {amount} ({which}).</translation>
    </message>
    <message>
        <source>Never later than the due date was, {day}</source>
        <translation>Nikdy později, než bylo datum vrácení výpůjčky, {day}</translation>
    </message>
    <message>
        <source>Never sent: the category gets no invoice</source>
        <translation>Nikdy se nepošle: kategorie nedostává účet</translation>
    </message>
    <message>
        <source>Never sent: without reminder 1, reserved loans are like any other</source>
        <translation>Nikdy se nepošle: bez upomínky 1 jsou rezervované výpůjčky jako všechny ostatní</translation>
    </message>
    <message>
        <source>No SMS waits to be sent.</source>
        <translation>Žádná SMS nečeká na odeslání.</translation>
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
        <source>No due dates were moved here that could be moved back.</source>
        <translation>Žádné lhůty zde nebyly přesunuty, které by bylo možné vrátit.</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Bez šifrování</translation>
    </message>
    <message>
        <source>No fee invoice is due.</source>
        <translation>Žádný účet za poplatky není na řadě.</translation>
    </message>
    <message>
        <source>No fees arise by themselves.</source>
        <translation>Žádné poplatky nevznikají samy.</translation>
    </message>
    <message>
        <source>No invoice</source>
        <translation>Bez účtu</translation>
    </message>
    <message>
        <source>No letter waits to be printed.</source>
        <translation>Žádný dopis nečeká na vytištění.</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>Není nastaven žádný poštovní server.</translation>
    </message>
    <message>
        <source>No overdue fee from day {from_day}: the cap per copy is 0</source>
        <translation>Od {from_day}. dne bez poplatku z prodlení: maximum za exemplář je 0</translation>
    </message>
    <message>
        <source>No overdue fee from day {from_day}: the cap per occasion is 0</source>
        <translation>Od {from_day}. dne bez poplatku z prodlení: maximum za příležitost je 0</translation>
    </message>
    <message>
        <source>No protected connection (TLS) could be made with the server.</source>
        <translation>Se serverem se nepodařilo navázat chráněné spojení (TLS).</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Bez upomínek</translation>
    </message>
    <message>
        <source>No reminders and no invoice.</source>
        <translation>Žádné upomínky ani účet.</translation>
    </message>
    <message>
        <source>No reminders, the invoice comes first.</source>
        <translation>Žádné upomínky, rovnou účet.</translation>
    </message>
    <message>
        <source>No reminders; the invoice comes when it would have come after them.</source>
        <translation>Žádné upomínky; účet přijde tehdy, kdy by přišel po nich.</translation>
    </message>
    <message>
        <source>No rule holds for {parameter}: its base rule is missing.</source>
        <translation>Pro {parameter} neplatí žádné pravidlo: chybí základní pravidlo.</translation>
    </message>
    <message>
        <source>No signal any more</source>
        <translation>Již bez signálu</translation>
    </message>
    <message>
        <source>Nobody is blocked automatically.</source>
        <translation>Nikdo není blokován automaticky.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Nikdo není vybrán.</translation>
    </message>
    <message>
        <source>Nobody is left to change: {reason}</source>
        <translation>Nezbývá nikdo ke změně: {reason}</translation>
    </message>
    <message>
        <source>None of the servers takes changes just now.</source>
        <translation>Žádný ze serverů právě nepřijímá změny.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Běžná</translation>
    </message>
    <message>
        <source>Not before the day of the reservation, {day}</source>
        <translation>Ne dříve než v den rezervace, {day}</translation>
    </message>
    <message>
        <source>Not reached: it was stopped.</source>
        <translation>Nedošlo na to: bylo to zastaveno.</translation>
    </message>
    <message>
        <source>Not renewed while the status is: {status}.</source>
        <translation>Neprodlužuje se při stavu: {status}.</translation>
    </message>
    <message>
        <source>Not used (999 days), its text and fees never either</source>
        <translation>Nepoužívá se (999 dnů), ani text a poplatky</translation>
    </message>
    <message>
        <source>Nothing is filled in for {name} in this text; there are: {known}.</source>
        <translation>Za {name} se v tomto textu nic nedoplňuje; k dispozici jsou: {known}.</translation>
    </message>
    <message>
        <source>Nothing is open of this debt.</source>
        <translation>Z tohoto dluhu už nic nezbývá.</translation>
    </message>
    <message>
        <source>Nothing is to be refunded of this debt.</source>
        <translation>Z tohoto dluhu se nic nevrací.</translation>
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
        <source>Of the invoice: handling fee</source>
        <translation>Z účtu: manipulační poplatek</translation>
    </message>
    <message>
        <source>Of the invoice: overdue fee</source>
        <translation>Z účtu: poplatek z prodlení</translation>
    </message>
    <message>
        <source>Of the invoice: replacement</source>
        <translation>Z účtu: náhrada</translation>
    </message>
    <message>
        <source>Of the invoice: replacement, asked there only</source>
        <translation>Z účtu: náhrada, žádaná jen tam</translation>
    </message>
    <message>
        <source>Only a loan that is marked lost or claimed returned is closed; any other ends with the return.</source>
        <translation>Uzavřít lze jen výpůjčku označenou jako ztracenou nebo údajně vrácenou; každá jiná končí vrácením.</translation>
    </message>
    <message>
        <source>Only a reservation that waits in the queue is suspended or resumed.</source>
        <translation>Pozastavit nebo obnovit lze jen rezervaci, která čeká ve frontě.</translation>
    </message>
    <message>
        <source>Only one card of an account is valid at a time.</source>
        <translation>V jednu chvíli platí jen jedna karta konta.</translation>
    </message>
    <message>
        <source>Only shelf, period, value, unit and comment can be changed; for other variables remove the rule and add a new one.</source>
        <translation>Změnit lze jen signaturu, období, hodnotu, jednotku a komentář; pro jiné proměnné pravidlo odstraňte a přidejte nové.</translation>
    </message>
    <message>
        <source>Open debts: {count}, together {amount} ({which}).</source>
        <translation>Otevřené dluhy: {count}, celkem {amount} ({which}).</translation>
    </message>
    <message>
        <source>Open loan: the date stands until somebody else reserves it</source>
        <translation>Otevřená výpůjčka: datum platí, dokud si exemplář nerezervuje někdo jiný</translation>
    </message>
    <message>
        <source>Open loans are not renewed here.</source>
        <translation>Otevřené výpůjčky se zde neprodlužují.</translation>
    </message>
    <message>
        <source>Others wait for the title: {count}.</source>
        <translation>Na titul čekají další: {count}.</translation>
    </message>
    <message>
        <source>Others wait, {count}, but the period for a queue is not shorter</source>
        <translation>Čekají další, {count}, ale lhůta při frontě není kratší</translation>
    </message>
    <message>
        <source>Others wait, {count}: {line}</source>
        <translation>Čekají další, {count}: {line}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po lhůtě</translation>
    </message>
    <message>
        <source>Overdue fee charged</source>
        <translation>Poplatek z prodlení účtován</translation>
    </message>
    <message>
        <source>Overdue fee, days: {days} × {rate}</source>
        <translation>Poplatek z prodlení, dny: {days} × {rate}</translation>
    </message>
    <message>
        <source>Overdue fee, once: {rate}</source>
        <translation>Poplatek z prodlení, jednou: {rate}</translation>
    </message>
    <message>
        <source>Overdue fee, weeks begun: {weeks} × {rate}</source>
        <translation>Poplatek z prodlení, započaté týdny: {weeks} × {rate}</translation>
    </message>
    <message>
        <source>Overdue loans that block: {count}, until they are returned or renewed.</source>
        <translation>Výpůjčky po lhůtě, které blokují: {count}, dokud nejsou vráceny či prodlouženy.</translation>
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
        <source>Paper</source>
        <translation>Papír</translation>
    </message>
    <message>
        <source>Parameter administrator of a unit</source>
        <translation>Správce parametrů jednotky</translation>
    </message>
    <message>
        <source>Patrons are blocked by any debt at all.</source>
        <translation>Čtenáři jsou blokováni při jakémkoli dluhu.</translation>
    </message>
    <message>
        <source>Patrons are blocked when their debt reaches {amount}.</source>
        <translation>Čtenáři jsou blokováni, jakmile dluh dosáhne {amount}.</translation>
    </message>
    <message>
        <source>Patrons are not blocked because of debts.</source>
        <translation>Čtenáři nejsou blokováni kvůli dluhům.</translation>
    </message>
    <message>
        <source>Pay at least {amount}</source>
        <translation>Zaplatit aspoň {amount}</translation>
    </message>
    <message>
        <source>Price of the copy</source>
        <translation>Cena exempláře</translation>
    </message>
    <message>
        <source>Red signal</source>
        <translation>Červený signál</translation>
    </message>
    <message>
        <source>Red signal: {cause}</source>
        <translation>Červený signál: {cause}</translation>
    </message>
    <message>
        <source>Red signal: {text}</source>
        <translation>Červený signál: {text}</translation>
    </message>
    <message>
        <source>Reminder 1</source>
        <translation>1. upomínka</translation>
    </message>
    <message>
        <source>Reminder 2</source>
        <translation>2. upomínka</translation>
    </message>
    <message>
        <source>Reminder 3</source>
        <translation>3. upomínka</translation>
    </message>
    <message>
        <source>Reminder 4</source>
        <translation>4. upomínka</translation>
    </message>
    <message>
        <source>Reminder 5</source>
        <translation>5. upomínka</translation>
    </message>
    <message>
        <source>Reminder 6</source>
        <translation>6. upomínka</translation>
    </message>
    <message>
        <source>Reminder 7</source>
        <translation>7. upomínka</translation>
    </message>
    <message>
        <source>Reminder 8</source>
        <translation>8. upomínka</translation>
    </message>
    <message>
        <source>Reminder 9</source>
        <translation>9. upomínka</translation>
    </message>
    <message>
        <source>Reminders for a loan: {count}, the limit is {limit}</source>
        <translation>Upomínky k výpůjčce: {count}, hranice {limit}</translation>
    </message>
    <message>
        <source>Reminders of one loan that block: {count}, until it is returned or renewed.</source>
        <translation>Upomínky k jedné výpůjčce, které blokují: {count}, dokud není vrácena či prodloužena.</translation>
    </message>
    <message>
        <source>Reminders: at most {count}, no invoice.</source>
        <translation>Upomínky: nejvýše {count}, bez účtu.</translation>
    </message>
    <message>
        <source>Reminders: at most {count}, then an invoice.</source>
        <translation>Upomínky: nejvýše {count}, pak účet.</translation>
    </message>
    <message>
        <source>Remove a reservation</source>
        <translation>Odstraňte rezervaci</translation>
    </message>
    <message>
        <source>Remove or archive the message</source>
        <translation>Odstranit nebo archivovat zprávu</translation>
    </message>
    <message>
        <source>Removed under Patron data</source>
        <translation>Odstraní se v Údajích o čtenáři</translation>
    </message>
    <message>
        <source>Renew it instead</source>
        <translation>Místo toho ji prodlužte</translation>
    </message>
    <message>
        <source>Renew it where it was lent</source>
        <translation>Prodlužte ji tam, kde byla vypůjčena</translation>
    </message>
    <message>
        <source>Renew the account</source>
        <translation>Prodloužit konto</translation>
    </message>
    <message>
        <source>Renewals: {count}, the limit is {limit}.</source>
        <translation>Prodloužení: {count}, limit je {limit}.</translation>
    </message>
    <message>
        <source>Replacement price</source>
        <translation>Cena náhrady</translation>
    </message>
    <message>
        <source>Reservation notice</source>
        <translation>Oznámení o rezervaci</translation>
    </message>
    <message>
        <source>Reservation reminder</source>
        <translation>Upomínka rezervovaného</translation>
    </message>
    <message>
        <source>Reservations: {count} ({which}).</source>
        <translation>Rezervace: {count} ({which}).</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Rezervovaná</translation>
    </message>
    <message>
        <source>Return at least {count}</source>
        <translation>Vrátit aspoň {count}</translation>
    </message>
    <message>
        <source>Return at least {count} of this kind</source>
        <translation>Vrátit aspoň {count} tohoto druhu</translation>
    </message>
    <message>
        <source>Return it first</source>
        <translation>Nejprve jej vraťte</translation>
    </message>
    <message>
        <source>Return or pay what was invoiced</source>
        <translation>Vrátit nebo zaplatit účtované</translation>
    </message>
    <message>
        <source>Return or renew at least {count} overdue</source>
        <translation>Vrátit či prodloužit aspoň {count}</translation>
    </message>
    <message>
        <source>Return or renew the loan</source>
        <translation>Vrátit nebo prodloužit výpůjčku</translation>
    </message>
    <message>
        <source>Return the copy</source>
        <translation>Vraťte exemplář</translation>
    </message>
    <message>
        <source>Return what was claimed</source>
        <translation>Vrátit upomínané</translation>
    </message>
    <message>
        <source>Returned, days late: {days}</source>
        <translation>Vráceno, dny po lhůtě: {days}</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Zaokrouhlení</translation>
    </message>
    <message>
        <source>Rows and columns must be two different variables.</source>
        <translation>Řádky a sloupce musí být dvě různé proměnné.</translation>
    </message>
    <message>
        <source>Rule {number} ({parameter}, {organisation})</source>
        <translation>Pravidlo {number} ({parameter}, {organisation})</translation>
    </message>
    <message>
        <source>Rules can't be copied to the unit that they come from.</source>
        <translation>Pravidla nelze kopírovat do jednotky, ze které pocházejí.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Save loans</source>
        <translation>Ukládat výpůjčky</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Odesílatel</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Odesílání bylo zastaveno.</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Nastaveno ručně</translation>
    </message>
    <message>
        <source>Settings can't be copied to the unit that they come from, nor to 1 Admin.</source>
        <translation>Nastavení nelze kopírovat do jednotky, ze které pochází, ani do 1 Admin.</translation>
    </message>
    <message>
        <source>Settle the invoice</source>
        <translation>Vyrovnejte účet</translation>
    </message>
    <message>
        <source>Settle what the signal is for</source>
        <translation>Vyrovnejte to, čeho se signál týká</translation>
    </message>
    <message>
        <source>Several departments have a placement {code}; name the department too.</source>
        <translation>Umístění {code} má více oddělení; uveďte i oddělení.</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Krátká</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>Mezitím to změnil někdo jiný.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing of yours was saved.</source>
        <translation>Mezitím to změnil někdo jiný. Z vašich změn nebylo uloženo nic.</translation>
    </message>
    <message>
        <source>Somebody else is working on the same data just now. Nothing of this was saved; try again in a moment.</source>
        <translation>Se stejnými údaji právě pracuje někdo jiný. Nic z toho nebylo uloženo; zkuste to za chvíli znovu.</translation>
    </message>
    <message>
        <source>Something with the same key is there already ({constraint}).</source>
        <translation>Něco se stejným klíčem už existuje ({constraint}).</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standardní</translation>
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
        <source>Swedish krona</source>
        <translation>Švédská koruna</translation>
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
        <translation>Konto vypršelo {day}</translation>
    </message>
    <message>
        <source>The account expires on {day}.</source>
        <translation>Konto vyprší {day}.</translation>
    </message>
    <message>
        <source>The account expires on {day}: the due date is {last}</source>
        <translation>Platnost konta končí {day}: datum vrácení výpůjčky je {last}</translation>
    </message>
    <message>
        <source>The account has no e-mail address that is in use.</source>
        <translation>Konto nemá žádnou používanou e-mailovou adresu.</translation>
    </message>
    <message>
        <source>The account has no such address in use: {kind}.</source>
        <translation>Konto nemá takovou používanou adresu: {kind}.</translation>
    </message>
    <message>
        <source>The account is blocked already.</source>
        <translation>Konto je již blokováno.</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>Konto není aktivní.</translation>
    </message>
    <message>
        <source>The account is not blocked by hand. A block that came by itself goes with its cause.</source>
        <translation>Konto není ručně blokováno. Blokace, která vznikla sama, zmizí se svou příčinou.</translation>
    </message>
    <message>
        <source>The account is not there any more.</source>
        <translation>Konto již neexistuje.</translation>
    </message>
    <message>
        <source>The account of {login} is disabled.</source>
        <translation>Účet {login} je vypnutý.</translation>
    </message>
    <message>
        <source>The account organisation has no reply address, which mail is sent from.</source>
        <translation>Organizace s konty nemá adresu pro odpovědi, ze které se pošta posílá.</translation>
    </message>
    <message>
        <source>The address of the database can't be used: {reason}.</source>
        <translation>Adresu databáze nelze použít: {reason}.</translation>
    </message>
    <message>
        <source>The attachment has more than {count} bytes.</source>
        <translation>Příloha má více než {count} bajtů.</translation>
    </message>
    <message>
        <source>The barcode {barcode} is known at {organisations}; say which by --at.</source>
        <translation>Čárový kód {barcode} je znám v {organisations}; určete který pomocí --at.</translation>
    </message>
    <message>
        <source>The birth date {day} lies in the future or more than {years} years back.</source>
        <translation>Datum narození {day} leží v budoucnosti nebo více než {years} let zpátky.</translation>
    </message>
    <message>
        <source>The block would end before it begins: the earliest day is {day}.</source>
        <translation>Blokace by skončila dříve, než začne: nejdřívější den je {day}.</translation>
    </message>
    <message>
        <source>The card number {card} is in use already.</source>
        <translation>Číslo karty {card} se už používá.</translation>
    </message>
    <message>
        <source>The card {card} is known at {organisations}; say which by --at.</source>
        <translation>Kartu {card} znají {organisations}; určete který pomocí --at.</translation>
    </message>
    <message>
        <source>The card {card} is noted as lost: it opens nothing any more. Find the patron by name.</source>
        <translation>Karta {card} je vedena jako ztracená: už nic neotevře. Najděte čtenáře podle jména.</translation>
    </message>
    <message>
        <source>The card {card} is withdrawn: it opens nothing any more. Find the patron by name.</source>
        <translation>Karta {card} je stažena: už nic neotevře. Najděte čtenáře podle jména.</translation>
    </message>
    <message>
        <source>The code of an entry stays as it is: files and rules name it by its code.</source>
        <translation>Kód položky zůstává: soubory a pravidla ji uvádějí kódem.</translation>
    </message>
    <message>
        <source>The code of an organisation stays as it is: files and rules name it by its code.</source>
        <translation>Kód organizace se nemění: soubory a pravidla ji uvádějí kódem.</translation>
    </message>
    <message>
        <source>The code {code} is taken.</source>
        <translation>Kód {code} je obsazen.</translation>
    </message>
    <message>
        <source>The copy came back.</source>
        <translation>Exemplář se vrátil.</translation>
    </message>
    <message>
        <source>The copy failed: {reason}.</source>
        <translation>Kopírování selhalo: {reason}.</translation>
    </message>
    <message>
        <source>The copy has the status {status}.</source>
        <translation>Exemplář má stav {status}.</translation>
    </message>
    <message>
        <source>The copy is already on loan to this patron.</source>
        <translation>Exemplář už má půjčený tento čtenář.</translation>
    </message>
    <message>
        <source>The copy is already on loan.</source>
        <translation>Exemplář je již vypůjčen.</translation>
    </message>
    <message>
        <source>The copy is damaged, and so may be the database; nothing was kept.</source>
        <translation>Kopie je poškozená a databáze možná také; nic nebylo uloženo.</translation>
    </message>
    <message>
        <source>The copy is damaged.</source>
        <translation>Exemplář je poškozený.</translation>
    </message>
    <message>
        <source>The copy is kept for another patron.</source>
        <translation>Exemplář je odložen pro jiného čtenáře.</translation>
    </message>
    <message>
        <source>The copy is not for home loan (Lending control).</source>
        <translation>Exemplář se nepůjčuje domů (Řízení půjčování).</translation>
    </message>
    <message>
        <source>The copy is not there any more.</source>
        <translation>Exemplář už neexistuje.</translation>
    </message>
    <message>
        <source>The copy is on an invoice that is not settled.</source>
        <translation>Exemplář je na účtu, který není vyrovnán.</translation>
    </message>
    <message>
        <source>The copy is on its way to another unit: send it on.</source>
        <translation>Exemplář je na cestě do jiné jednotky: pošlete ho dál.</translation>
    </message>
    <message>
        <source>The copy is on loan to another patron.</source>
        <translation>Exemplář má půjčený jiný čtenář.</translation>
    </message>
    <message>
        <source>The copy was on its way to another unit.</source>
        <translation>Exemplář byl na cestě do jiné jednotky.</translation>
    </message>
    <message>
        <source>The copy {barcode} is kept for a reservation: that must be filled or removed first.</source>
        <translation>Exemplář {barcode} je odložen pro rezervaci: ta musí být nejdříve vyřízena nebo zrušena.</translation>
    </message>
    <message>
        <source>The copy {barcode} is not on loan.</source>
        <translation>Exemplář {barcode} není půjčený.</translation>
    </message>
    <message>
        <source>The copy {barcode} is on loan, due {day}: it must be returned first.</source>
        <translation>Exemplář {barcode} je vypůjčen do {day}: nejdříve musí být vrácen.</translation>
    </message>
    <message>
        <source>The copy's own loan period</source>
        <translation>Vlastní výpůjční lhůta exempláře</translation>
    </message>
    <message>
        <source>The currency stays {currency} while there are open debts: {count}.</source>
        <translation>Měna zůstává {currency}, dokud jsou neuhrazené dluhy: {count}.</translation>
    </message>
    <message>
        <source>The database asks for a password.</source>
        <translation>Databáze vyžaduje heslo.</translation>
    </message>
    <message>
        <source>The database can't be reached. What you typed is kept; try again in a moment.</source>
        <translation>Databáze není dosažitelná. Co jste napsali, zůstalo zachováno; zkuste to za chvíli znovu.</translation>
    </message>
    <message>
        <source>The database file can't be opened. Is its folder there, and may you write in it?</source>
        <translation>Soubor databáze nelze otevřít. Existuje jeho složka a smíte do ní zapisovat?</translation>
    </message>
    <message>
        <source>The database file is damaged or is no database of Lånedisk.</source>
        <translation>Soubor databáze je poškozený nebo to není databáze Lånedisku.</translation>
    </message>
    <message>
        <source>The database is busy with other work of this workstation. Try again in a moment.</source>
        <translation>Databáze je zaneprázdněna jinou prací této stanice. Zkuste to za chvíli znovu.</translation>
    </message>
    <message>
        <source>The database is of a newer Lånedisk. Install the newer program on this workstation.</source>
        <translation>Databáze je z novějšího Lånedisku. Nainstalujte na tuto stanici novější program.</translation>
    </message>
    <message>
        <source>The database is of an older Lånedisk; `lanedisk db upgrade` brings it up to date.</source>
        <translation>Databáze je ze staršího Lånedisku; aktualizuje ji `lanedisk db upgrade`.</translation>
    </message>
    <message>
        <source>The database lets you in no more: your account was disabled or its password changed. Sign in again.</source>
        <translation>Databáze vás už nepustí dovnitř: váš účet byl zakázán nebo bylo změněno heslo. Přihlaste se znovu.</translation>
    </message>
    <message>
        <source>The database may only be read just now. Nothing of this was saved.</source>
        <translation>Databázi lze nyní jen číst. Nic z toho nebylo uloženo.</translation>
    </message>
    <message>
        <source>The database refuses a value ({constraint}).</source>
        <translation>Databáze odmítá hodnotu ({constraint}).</translation>
    </message>
    <message>
        <source>The database refuses this to your role.</source>
        <translation>Databáze to vaší roli nedovoluje.</translation>
    </message>
    <message>
        <source>The day is over.</source>
        <translation>Ten den už uplynul.</translation>
    </message>
    <message>
        <source>The day lies too far ahead.</source>
        <translation>Den leží příliš daleko v budoucnu.</translation>
    </message>
    <message>
        <source>The debt is not there any more.</source>
        <translation>Dluh už neexistuje.</translation>
    </message>
    <message>
        <source>The delivered base rule can be neither changed nor removed.</source>
        <translation>Dodané základní pravidlo nelze změnit ani odstranit.</translation>
    </message>
    <message>
        <source>The demonstration library is open elsewhere. Close it there, then it can be made anew.</source>
        <translation>Ukázková knihovna je otevřená jinde. Zavřete ji tam, pak ji lze vytvořit znovu.</translation>
    </message>
    <message>
        <source>The department must belong to the owning unit.</source>
        <translation>Oddělení musí patřit k vlastnické jednotce.</translation>
    </message>
    <message>
        <source>The disk of the database is full. Nothing of this was saved.</source>
        <translation>Disk databáze je plný. Nic z toho nebylo uloženo.</translation>
    </message>
    <message>
        <source>The earliest day is {day}.</source>
        <translation>Nejdřívější den je {day}.</translation>
    </message>
    <message>
        <source>The file can't be read as {encoding}.</source>
        <translation>Soubor nelze číst jako {encoding}.</translation>
    </message>
    <message>
        <source>The file of the certificate authority can't be read: {file}.</source>
        <translation>Soubor certifikační autority nelze přečíst: {file}.</translation>
    </message>
    <message>
        <source>The file of the certificate authority is not there: {file}.</source>
        <translation>Soubor certifikační autority neexistuje: {file}.</translation>
    </message>
    <message>
        <source>The file {file} can't be written.</source>
        <translation>Soubor {file} nelze zapsat.</translation>
    </message>
    <message>
        <source>The file {path} can't be written, which says that a job runs.</source>
        <translation>Soubor {path}, který ukazuje, že úloha běží, nelze zapsat.</translation>
    </message>
    <message>
        <source>The history does not say all of this rule; set it by hand.</source>
        <translation>Historie neříká o tomto pravidlu vše; nastavte je ručně.</translation>
    </message>
    <message>
        <source>The home unit must be a unit of the account organisation.</source>
        <translation>Domovská jednotka musí patřit k organizaci s konty.</translation>
    </message>
    <message>
        <source>The invoice is marked paid already.</source>
        <translation>Účet je už označen jako zaplacený.</translation>
    </message>
    <message>
        <source>The job {job} is not in use yet.</source>
        <translation>Úloha {job} se zatím nepoužívá.</translation>
    </message>
    <message>
        <source>The job {job} is running already; nothing was done twice.</source>
        <translation>Úloha {job} už běží; nic se neprovedlo dvakrát.</translation>
    </message>
    <message>
        <source>The latest day is {day}.</source>
        <translation>Nejpozdější den je {day}.</translation>
    </message>
    <message>
        <source>The line broke, or the program ended, while the mail server had the mail: it may have gone, or not.</source>
        <translation>Spojení se přerušilo nebo program skončil, když měl poštovní server zprávu: možná odešla, možná ne.</translation>
    </message>
    <message>
        <source>The line to the mail server broke.</source>
        <translation>Spojení s poštovním serverem se přerušilo.</translation>
    </message>
    <message>
        <source>The line was lost while this was being saved, and it is not known yet whether it was. Nothing more is saved before that is found out.</source>
        <translation>Spojení se přerušilo během ukládání a zatím není známo, zda se uložilo. Nic dalšího se neuloží, dokud se to nezjistí.</translation>
    </message>
    <message>
        <source>The loan goes on.</source>
        <translation>Výpůjčka pokračuje.</translation>
    </message>
    <message>
        <source>The loan is due</source>
        <translation>Výpůjčka má být vrácena</translation>
    </message>
    <message>
        <source>The loan is exempt already.</source>
        <translation>Výpůjčka je už vyňata.</translation>
    </message>
    <message>
        <source>The loan is marked as lost or claimed returned.</source>
        <translation>Výpůjčka je označena jako ztracená nebo údajně vrácená.</translation>
    </message>
    <message>
        <source>The loan is marked so already.</source>
        <translation>Výpůjčka už je takto označena.</translation>
    </message>
    <message>
        <source>The loan is not exempt.</source>
        <translation>Výpůjčka není vyňata.</translation>
    </message>
    <message>
        <source>The loan is not there any more.</source>
        <translation>Výpůjčka už neexistuje.</translation>
    </message>
    <message>
        <source>The loan type does not exist any more.</source>
        <translation>Typ výpůjčky už neexistuje.</translation>
    </message>
    <message>
        <source>The login name {login} exists in the database server already; choose another one.</source>
        <translation>Přihlašovací jméno {login} už na databázovém serveru existuje; zvolte jiné.</translation>
    </message>
    <message>
        <source>The login name {login} is reserved by the database.</source>
        <translation>Přihlašovací jméno {login} je vyhrazeno databázi.</translation>
    </message>
    <message>
        <source>The mail is being sent just now.</source>
        <translation>Zpráva se právě odesílá.</translation>
    </message>
    <message>
        <source>The mail is not there any more.</source>
        <translation>Zpráva už neexistuje.</translation>
    </message>
    <message>
        <source>The mail server can't be reached.</source>
        <translation>Poštovní server není dostupný.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>Poštovní server neodpověděl včas.</translation>
    </message>
    <message>
        <source>The mail server does not accept the mail.</source>
        <translation>Poštovní server zprávu nepřijal.</translation>
    </message>
    <message>
        <source>The mail server does not accept the receiver's address.</source>
        <translation>Poštovní server nepřijal adresu příjemce.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sender's address.</source>
        <translation>Poštovní server nepřijal adresu odesílatele.</translation>
    </message>
    <message>
        <source>The mail server does not accept the user name or the password.</source>
        <translation>Poštovní server nepřijal uživatelské jméno nebo heslo.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption, so nothing is sent to it.</source>
        <translation>Poštovní server nenabízí šifrování, takže se mu nic neposílá.</translation>
    </message>
    <message>
        <source>The mail server wants the mail later.</source>
        <translation>Poštovní server chce zprávu později.</translation>
    </message>
    <message>
        <source>The mail server's certificate is not trusted, so nothing is sent to it.</source>
        <translation>Certifikát poštovního serveru není důvěryhodný, takže se mu nic neposílá.</translation>
    </message>
    <message>
        <source>The mail server's password is not known at this workstation.</source>
        <translation>Heslo poštovního serveru není na této pracovní stanici známo.</translation>
    </message>
    <message>
        <source>The mail waits to be sent already.</source>
        <translation>E-mail už čeká na odeslání.</translation>
    </message>
    <message>
        <source>The mail was sent, and is kept with what was sent.</source>
        <translation>Zpráva byla odeslána a zůstává mezi odeslanými.</translation>
    </message>
    <message>
        <source>The mail was sent; it is not sent twice.</source>
        <translation>Zpráva byla odeslána; dvakrát se neposílá.</translation>
    </message>
    <message>
        <source>The message is in the archive already.</source>
        <translation>Zpráva už je v archivu.</translation>
    </message>
    <message>
        <source>The message is in the archive, where nothing is changed any more.</source>
        <translation>Zpráva je v archivu, kde se už nic nemění.</translation>
    </message>
    <message>
        <source>The message is not there any more.</source>
        <translation>Zpráva již neexistuje.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Jméno nebo heslo není správné.</translation>
    </message>
    <message>
        <source>The note is not there any more.</source>
        <translation>Poznámka již neexistuje.</translation>
    </message>
    <message>
        <source>The notice is not there any more, or belongs to no account.</source>
        <translation>Zásilka už neexistuje nebo nepatří k žádnému kontu.</translation>
    </message>
    <message>
        <source>The notice is not there any more.</source>
        <translation>Zpráva už neexistuje.</translation>
    </message>
    <message>
        <source>The organisation does not exist any more.</source>
        <translation>Organizace už neexistuje.</translation>
    </message>
    <message>
        <source>The overdue fee begins, days late: {days}</source>
        <translation>Poplatek z prodlení začíná, dny po lhůtě: {days}</translation>
    </message>
    <message>
        <source>The overdue fee is 0</source>
        <translation>Poplatek z prodlení je 0</translation>
    </message>
    <message>
        <source>The overdue fee reaches the cap per copy: {cap}</source>
        <translation>Poplatek z prodlení dosahuje stropu za exemplář: {cap}</translation>
    </message>
    <message>
        <source>The overdue fee reaches the cap per occasion: {cap}</source>
        <translation>Poplatek z prodlení dosahuje stropu za příležitost: {cap}</translation>
    </message>
    <message>
        <source>The overdue fee reaches the max fee: {cap}</source>
        <translation>Poplatek z prodlení dosahuje maximálního poplatku: {cap}</translation>
    </message>
    <message>
        <source>The owner must be a unit of the account organisation.</source>
        <translation>Vlastníkem musí být jednotka organizace s konty.</translation>
    </message>
    <message>
        <source>The patron category does not allow long loans.</source>
        <translation>Kategorie čtenářů nedovoluje dlouhé výpůjčky.</translation>
    </message>
    <message>
        <source>The patron category does not exist any more.</source>
        <translation>Kategorie čtenářů už neexistuje.</translation>
    </message>
    <message>
        <source>The patron category has No automatic fee</source>
        <translation>Kategorie čtenářů má nastaveno Bez automatických poplatků</translation>
    </message>
    <message>
        <source>The patron category is not there any more.</source>
        <translation>Kategorie čtenáře již neexistuje.</translation>
    </message>
    <message>
        <source>The patron has the title on loan.</source>
        <translation>Čtenář má titul půjčený.</translation>
    </message>
    <message>
        <source>The patron reached an age limit on {day}: the data should be looked over.</source>
        <translation>Čtenář dosáhl {day} věkové hranice: údaje je třeba projít.</translation>
    </message>
    <message>
        <source>The period ends on {to_date}, before it begins on {from_date}.</source>
        <translation>Období končí {to_date}, dříve než začíná {from_date}.</translation>
    </message>
    <message>
        <source>The placement does not belong to the department chosen.</source>
        <translation>Umístění nepatří do zvoleného oddělení.</translation>
    </message>
    <message>
        <source>The placement must belong to the department.</source>
        <translation>Umístění musí patřit k oddělení.</translation>
    </message>
    <message>
        <source>The port must be between 1 and 65535.</source>
        <translation>Port musí být mezi 1 a 65535.</translation>
    </message>
    <message>
        <source>The program failed here. Look whether it was carried out.</source>
        <translation>Program zde selhal. Podívejte se, zda se to provedlo.</translation>
    </message>
    <message>
        <source>The replacement falls away</source>
        <translation>Náhrada odpadá</translation>
    </message>
    <message>
        <source>The reservation is not suspended.</source>
        <translation>Rezervace není pozastavena.</translation>
    </message>
    <message>
        <source>The reservation is not there any more.</source>
        <translation>Rezervace už neexistuje.</translation>
    </message>
    <message>
        <source>The return can't be before the loan.</source>
        <translation>Vrácení nemůže předcházet výpůjčce.</translation>
    </message>
    <message>
        <source>The return date can't be in the future.</source>
        <translation>Datum vrácení nemůže být v budoucnosti.</translation>
    </message>
    <message>
        <source>The role {role} can't be changed or removed by you.</source>
        <translation>Roli {role} nemůžete změnit ani odstranit.</translation>
    </message>
    <message>
        <source>The role {role} holds at {owner} and below only.</source>
        <translation>Role {role} platí jen v {owner} a níže.</translation>
    </message>
    <message>
        <source>The role {role} is built in and can't be changed; make one of your own.</source>
        <translation>Role {role} je vestavěná a nelze ji změnit; vytvořte vlastní.</translation>
    </message>
    <message>
        <source>The role {role} is held by {logins}; take it from them first.</source>
        <translation>Roli {role} mají {logins}; nejprve jim ji odeberte.</translation>
    </message>
    <message>
        <source>The role {role} was removed by somebody else meanwhile.</source>
        <translation>Roli {role} mezitím odstranil někdo jiný.</translation>
    </message>
    <message>
        <source>The rule is as it was then already.</source>
        <translation>Pravidlo už je takové, jaké bylo tehdy.</translation>
    </message>
    <message>
        <source>The rule is gone already.</source>
        <translation>Pravidlo už neexistuje.</translation>
    </message>
    <message>
        <source>The rules are as they were then already.</source>
        <translation>Pravidla už jsou taková, jaká tehdy byla.</translation>
    </message>
    <message>
        <source>The schema is upgraded with the URL of {role} or of a superuser of the server.</source>
        <translation>Schéma se aktualizuje s adresou {role} nebo superuživatele serveru.</translation>
    </message>
    <message>
        <source>The server asks for the password in a way that is not safe, so it was not sent.</source>
        <translation>Server žádá heslo způsobem, který není bezpečný, proto nebylo odesláno.</translation>
    </message>
    <message>
        <source>The server has no connection left just now. Try again in a moment.</source>
        <translation>Server právě nemá volné spojení. Zkuste to za chvíli znovu.</translation>
    </message>
    <message>
        <source>The server is starting or stopping. Try again in a moment.</source>
        <translation>Server se spouští nebo zastavuje. Zkuste to za chvíli znovu.</translation>
    </message>
    <message>
        <source>The server lacks what Lånedisk needs: {features}.</source>
        <translation>Serveru chybí, co Lånedisk potřebuje: {features}.</translation>
    </message>
    <message>
        <source>The server offers no protected connection (TLS), so none was made.</source>
        <translation>Server nenabízí chráněné spojení (TLS), proto nebylo navázáno.</translation>
    </message>
    <message>
        <source>The server refused to sign you in. Its own words: {reason}</source>
        <translation>Server vás odmítl přihlásit. Jeho vlastní slova: {reason}</translation>
    </message>
    <message>
        <source>The server shows a certificate for {name}, not for {host}. Nothing was sent to it.</source>
        <translation>Server ukazuje certifikát pro {name}, nikoli pro {host}. Nic mu nebylo odesláno.</translation>
    </message>
    <message>
        <source>The server takes no connections from this workstation, or not with this name (pg_hba.conf).</source>
        <translation>Server nepřijímá spojení z této pracovní stanice nebo pod tímto jménem (pg_hba.conf).</translation>
    </message>
    <message>
        <source>The server {host} can't be reached. Is it running, and is the network there?</source>
        <translation>Server {host} není dostupný. Běží a je k dispozici síť?</translation>
    </message>
    <message>
        <source>The server's certificate is not of the library's certificate authority. Nothing was sent to it.</source>
        <translation>Certifikát serveru není od certifikační autority knihovny. Nic mu nebylo odesláno.</translation>
    </message>
    <message>
        <source>The settings name no database that can be understood.</source>
        <translation>Nastavení neuvádí žádnou srozumitelnou databázi.</translation>
    </message>
    <message>
        <source>The sheet can't be written here: {error}.</source>
        <translation>Přehled zde nelze zapsat: {error}.</translation>
    </message>
    <message>
        <source>The smallest amount that can be paid is {step}: give a multiple of it.</source>
        <translation>Nejmenší částka, kterou lze zaplatit, je {step}: zadejte její násobek.</translation>
    </message>
    <message>
        <source>The smallest payable amount stays while there are open debts in {currency}: {count}.</source>
        <translation>Zaokrouhlení zůstává, dokud jsou otevřené dluhy v {currency}: {count}.</translation>
    </message>
    <message>
        <source>The standard category is moved by making another one the standard category.</source>
        <translation>Standardní kategorie se přesune tím, že se jí stane jiná.</translation>
    </message>
    <message>
        <source>The text has at most {count} characters.</source>
        <translation>Text má nejvýše {count} znaků.</translation>
    </message>
    <message>
        <source>The title is not there any more.</source>
        <translation>Titul už neexistuje.</translation>
    </message>
    <message>
        <source>The title {number} is known at {organisations}; say which by --at.</source>
        <translation>Titul {number} znají {organisations}; určete jej pomocí --at.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Oba PIN se liší.</translation>
    </message>
    <message>
        <source>The unit was not there yet.</source>
        <translation>Jednotka ještě neexistovala.</translation>
    </message>
    <message>
        <source>The upgrade would leave references to rows that are gone; nothing was changed.</source>
        <translation>Aktualizace by zanechala odkazy na řádky, které už nejsou; nic nebylo změněno.</translation>
    </message>
    <message>
        <source>The user name holds a character that can't be sent.</source>
        <translation>Uživatelské jméno obsahuje znak, který nelze odeslat.</translation>
    </message>
    <message>
        <source>The value must be between 0 and {highest}.</source>
        <translation>Hodnota musí být mezi 0 a {highest}.</translation>
    </message>
    <message>
        <source>There are patrons in this library already; an import goes into an empty one. Nothing was loaded.</source>
        <translation>V této knihovně už jsou čtenáři; import se provádí do prázdné. Nic se nenačetlo.</translation>
    </message>
    <message>
        <source>There are several account organisations ({organisations}); say which by --at.</source>
        <translation>Organizací s konty je více ({organisations}); určete ji pomocí --at.</translation>
    </message>
    <message>
        <source>There are several, say which: {several}</source>
        <translation>Je jich několik, uveďte kterou: {several}</translation>
    </message>
    <message>
        <source>There is a fee level from day {day} already.</source>
        <translation>Úroveň poplatku od {day}. dne už existuje.</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>Soubor {path} už existuje.</translation>
    </message>
    <message>
        <source>There is a library in this database already; nothing was changed.</source>
        <translation>V této databázi už knihovna je; nic se nezměnilo.</translation>
    </message>
    <message>
        <source>There is a member of staff with this name already.</source>
        <translation>Zaměstnanec s tímto jménem už existuje.</translation>
    </message>
    <message>
        <source>There is a role with the name {name} already.</source>
        <translation>Role s názvem {name} už existuje.</translation>
    </message>
    <message>
        <source>There is always a standard category: make another one the standard category.</source>
        <translation>Standardní kategorie existuje vždy: nastavte jako standardní jinou.</translation>
    </message>
    <message>
        <source>There is an age group from {years} years already.</source>
        <translation>Věková skupina od {years} let už existuje.</translation>
    </message>
    <message>
        <source>There is an entry with the code {code} already.</source>
        <translation>Záznam s kódem {code} už existuje.</translation>
    </message>
    <message>
        <source>There is an organisation with this code already.</source>
        <translation>Organizace s tímto kódem už existuje.</translation>
    </message>
    <message>
        <source>There is no age class with the code {code}.</source>
        <translation>Neexistuje věková třída s kódem {code}.</translation>
    </message>
    <message>
        <source>There is no card and no copy on loan with the number {number}.</source>
        <translation>Neexistuje karta ani vypůjčený exemplář s číslem {number}.</translation>
    </message>
    <message>
        <source>There is no category setting {field}.</source>
        <translation>Neexistuje žádné nastavení kategorie {field}.</translation>
    </message>
    <message>
        <source>There is no circulation category with the code {code}.</source>
        <translation>Neexistuje výpůjční kategorie s kódem {code}.</translation>
    </message>
    <message>
        <source>There is no circulation parameter {key}.</source>
        <translation>Parametr výpůjček {key} neexistuje.</translation>
    </message>
    <message>
        <source>There is no circulation rule with the number {id}.</source>
        <translation>Výpůjční pravidlo s číslem {id} neexistuje.</translation>
    </message>
    <message>
        <source>There is no computer of the name {host}. Is the name right, and is the network there?</source>
        <translation>Počítač s názvem {host} neexistuje. Je název správný a je k dispozici síť?</translation>
    </message>
    <message>
        <source>There is no copy that could be lent.</source>
        <translation>Neexistuje exemplář, který by bylo možné půjčit.</translation>
    </message>
    <message>
        <source>There is no copy with the barcode {barcode}.</source>
        <translation>Neexistuje exemplář s čárovým kódem {barcode}.</translation>
    </message>
    <message>
        <source>There is no copy {path}.</source>
        <translation>Kopie {path} neexistuje.</translation>
    </message>
    <message>
        <source>There is no database {name} on this server.</source>
        <translation>Na tomto serveru není databáze {name}.</translation>
    </message>
    <message>
        <source>There is no entry with the code {code}.</source>
        <translation>Záznam s kódem {code} neexistuje.</translation>
    </message>
    <message>
        <source>There is no entry {id} in the history of circulation rules.</source>
        <translation>V historii výpůjčních pravidel není záznam {id}.</translation>
    </message>
    <message>
        <source>There is no entry {id} in the history of texts.</source>
        <translation>V historii textů není záznam {id}.</translation>
    </message>
    <message>
        <source>There is no entry {id} in the history of the common registers.</source>
        <translation>V historii společných registrů není žádný záznam {id}.</translation>
    </message>
    <message>
        <source>There is no entry {id} in the history of the unit register.</source>
        <translation>V historii registru jednotek není záznam {id}.</translation>
    </message>
    <message>
        <source>There is no entry {id} of copied rules in the history.</source>
        <translation>V historii není záznam {id} o kopírovaných pravidlech.</translation>
    </message>
    <message>
        <source>There is no entry {id} of values saved for several units in the history.</source>
        <translation>V historii není záznam {id} o hodnotách uložených pro více jednotek.</translation>
    </message>
    <message>
        <source>There is no fee level for days late: {days}.</source>
        <translation>Pro dny po lhůtě není žádná úroveň poplatku: {days}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Soubor {path} neexistuje.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Složka {path} neexistuje.</translation>
    </message>
    <message>
        <source>There is no invoice {number}.</source>
        <translation>Účet {number} neexistuje.</translation>
    </message>
    <message>
        <source>There is no job {code}; the jobs are: {jobs}.</source>
        <translation>Úloha {code} neexistuje; úlohy jsou: {jobs}.</translation>
    </message>
    <message>
        <source>There is no language with the code {code}; there are {known}.</source>
        <translation>Neexistuje jazyk s kódem {code}; k dispozici jsou {known}.</translation>
    </message>
    <message>
        <source>There is no library in this database yet; `lanedisk db init` makes one.</source>
        <translation>V této databázi ještě není knihovna; vytvoří ji `lanedisk db init`.</translation>
    </message>
    <message>
        <source>There is no loan type with the code {code}.</source>
        <translation>Typ výpůjčky s kódem {code} neexistuje.</translation>
    </message>
    <message>
        <source>There is no media type with the code {code}.</source>
        <translation>Neexistuje typ média s kódem {code}.</translation>
    </message>
    <message>
        <source>There is no member of staff in this database who may sign in.</source>
        <translation>V této databázi není žádný zaměstnanec, který se smí přihlásit.</translation>
    </message>
    <message>
        <source>There is no organisation with the code {code}.</source>
        <translation>Organizace s kódem {code} neexistuje.</translation>
    </message>
    <message>
        <source>There is no patron category with the code {code}.</source>
        <translation>Neexistuje kategorie čtenářů s kódem {code}.</translation>
    </message>
    <message>
        <source>There is no patron to lend it to: choose one, then try again.</source>
        <translation>Není komu půjčit: zvolte čtenáře, pak to zkuste znovu.</translation>
    </message>
    <message>
        <source>There is no patron with the card {card}.</source>
        <translation>Neexistuje čtenář s kartou {card}.</translation>
    </message>
    <message>
        <source>There is no permission {permission}.</source>
        <translation>Oprávnění {permission} neexistuje.</translation>
    </message>
    <message>
        <source>There is no register {register}.</source>
        <translation>Registr {register} neexistuje.</translation>
    </message>
    <message>
        <source>There is no role {role}; there are {roles}.</source>
        <translation>Role {role} neexistuje; existují {roles}.</translation>
    </message>
    <message>
        <source>There is no setting {field}.</source>
        <translation>Neexistuje žádné nastavení {field}.</translation>
    </message>
    <message>
        <source>There is no standard category.</source>
        <translation>Standardní kategorie neexistuje.</translation>
    </message>
    <message>
        <source>There is no status with the code {code}.</source>
        <translation>Neexistuje stav s kódem {code}.</translation>
    </message>
    <message>
        <source>There is no status {status}.</source>
        <translation>Stav {status} neexistuje.</translation>
    </message>
    <message>
        <source>There is no title with the number {number}.</source>
        <translation>Neexistuje titul s číslem {number}.</translation>
    </message>
    <message>
        <source>There is no unit setting {field}.</source>
        <translation>Neexistuje žádné nastavení jednotky {field}.</translation>
    </message>
    <message>
        <source>There is no unit to copy to.</source>
        <translation>Není jednotka, do které by se kopírovalo.</translation>
    </message>
    <message>
        <source>There is no {variable} with the code {code} here.</source>
        <translation>Zde není {variable} s kódem {code}.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Není zde co vrátit zpět.</translation>
    </message>
    <message>
        <source>There is one 1 Admin only.</source>
        <translation>1 Admin je jen jeden.</translation>
    </message>
    <message>
        <source>There is the code {other} already, which differs in capital letters only.</source>
        <translation>Kód {other} už existuje; liší se jen velikostí písmen.</translation>
    </message>
    <message>
        <source>There must always be a fee level from day 1.</source>
        <translation>Vždy musí existovat úroveň poplatku od 1. dne.</translation>
    </message>
    <message>
        <source>There must always be a language.</source>
        <translation>Vždy musí existovat nějaký jazyk.</translation>
    </message>
    <message>
        <source>There must always be a patron category.</source>
        <translation>Vždy musí existovat nějaká kategorie čtenářů.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>Tento PIN lze příliš snadno uhodnout.</translation>
    </message>
    <message>
        <source>This account is disabled. The administrator can enable it.</source>
        <translation>Tento účet je zakázán. Správce ho může povolit.</translation>
    </message>
    <message>
        <source>This account may not use this database.</source>
        <translation>Tento účet nesmí používat tuto databázi.</translation>
    </message>
    <message>
        <source>This entry of the register is not there any more.</source>
        <translation>Tento záznam už v registru není.</translation>
    </message>
    <message>
        <source>This is set for a whole account organisation, not for {organisation}.</source>
        <translation>Toto se nastavuje pro celou organizaci s konty, ne pro {organisation}.</translation>
    </message>
    <message>
        <source>This member of staff is not there any more.</source>
        <translation>Tento zaměstnanec už neexistuje.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Toto je třeba vyplnit.</translation>
    </message>
    <message>
        <source>This workstation has no keyring that could keep the password.</source>
        <translation>Tato pracovní stanice nemá klíčenku, která by heslo uložila.</translation>
    </message>
    <message>
        <source>Unblock patron</source>
        <translation>Zrušit blokaci čtenáře</translation>
    </message>
    <message>
        <source>Unpaid invoices: {count}</source>
        <translation>Nezaplacené účty: {count}</translation>
    </message>
    <message>
        <source>Unpaid on invoices: {count}, together {amount} ({which}).</source>
        <translation>Nezaplaceno na účtech: {count}, celkem {amount} ({which}).</translation>
    </message>
    <message>
        <source>VAT {percent} %</source>
        <translation>DPH {percent} %</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Prohlížející</translation>
    </message>
    <message>
        <source>Warnings go out before the due date: they are of today.</source>
        <translation>Upozornění se posílají před datem vrácení výpůjčky: platí pro dnešek.</translation>
    </message>
    <message>
        <source>What it was set for is not there any more.</source>
        <translation>To, pro co to bylo nastaveno, už neexistuje.</translation>
    </message>
    <message>
        <source>What was added or removed can't be put back from here; do it in the tab.</source>
        <translation>Co bylo přidáno nebo odebráno, odtud vrátit nelze; udělejte to na záložce.</translation>
    </message>
    <message>
        <source>What was chosen as {variable} has been removed from its register meanwhile.</source>
        <translation>Co bylo zvoleno jako {variable}, bylo mezitím odstraněno z číselníku.</translation>
    </message>
    <message>
        <source>What you saved when the line was lost is kept after all. Look at it before you save again; this time nothing was changed.</source>
        <translation>Co jste uložili, když se spojení přerušilo, je přece jen uloženo. Podívejte se na to, než uložíte znovu; tentokrát se nic nezměnilo.</translation>
    </message>
    <message>
        <source>When nobody else waits</source>
        <translation>Až nebude čekat nikdo jiný</translation>
    </message>
    <message>
        <source>When that reservation is removed</source>
        <translation>Když bude ta rezervace odstraněna</translation>
    </message>
    <message>
        <source>Whoever is {role} at {organisation} is changed only by somebody who holds as much there.</source>
        <translation>Kdo je {role} v {organisation}, toho může změnit jen ten, kdo tam má stejná oprávnění.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Vyřazeno</translation>
    </message>
    <message>
        <source>Without text; the standard text is sent</source>
        <translation>Bez textu; pošle se standardní text</translation>
    </message>
    <message>
        <source>Yellow signal</source>
        <translation>Žlutý signál</translation>
    </message>
    <message>
        <source>Yellow signal: {cause}</source>
        <translation>Žlutý signál: {cause}</translation>
    </message>
    <message>
        <source>You can't change {permissions} in the role {role}: you lack it yourself at {organisation}.</source>
        <translation>Nemůžete změnit {permissions} v roli {role}: sami to v {organisation} nemáte.</translation>
    </message>
    <message>
        <source>You can't give or take the role {role} at {organisation}: there you lack {permissions} yourself.</source>
        <translation>Roli {role} v {organisation} nemůžete dát ani odebrat: sami tam nemáte {permissions}.</translation>
    </message>
    <message>
        <source>You can't take the only role that you have from yourself; somebody else can.</source>
        <translation>Nemůžete si odebrat jedinou roli, kterou máte; může to udělat někdo jiný.</translation>
    </message>
    <message>
        <source>You may not change the staff of {organisation}: {permission} is missing there.</source>
        <translation>Nesmíte měnit zaměstnance v {organisation}: chybí tam {permission}.</translation>
    </message>
    <message>
        <source>Your role does not allow this: the permission {permission} is missing.</source>
        <translation>Vaše role to nedovoluje: chybí oprávnění {permission}.</translation>
    </message>
    <message>
        <source>a claim has been sent</source>
        <translation>byla odeslána upomínka</translation>
    </message>
    <message>
        <source>a rule for the same organisation, group and modifier is there already, at line {line}</source>
        <translation>pravidlo pro tutéž organizaci, skupinu a modifikátor už existuje, na řádku {line}</translation>
    </message>
    <message>
        <source>account organisation</source>
        <translation>organizace s konty</translation>
    </message>
    <message>
        <source>advisory locks</source>
        <translation>poradní zámky</translation>
    </message>
    <message>
        <source>age class</source>
        <translation>věková třída</translation>
    </message>
    <message>
        <source>age group</source>
        <translation>věková skupina</translation>
    </message>
    <message>
        <source>an age limit was reached</source>
        <translation>bylo dosaženo věkové hranice</translation>
    </message>
    <message>
        <source>automatic job</source>
        <translation>automatická úloha</translation>
    </message>
    <message>
        <source>circulation category</source>
        <translation>výpůjční kategorie</translation>
    </message>
    <message>
        <source>circulation point</source>
        <translation>výpůjční místo</translation>
    </message>
    <message>
        <source>claim step</source>
        <translation>stupeň upomínky</translation>
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
        <source>department</source>
        <translation>oddělení</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>vrátit do {day}</translation>
    </message>
    <message>
        <source>extra holds {found} words where {wanted} are wanted</source>
        <translation>extra obsahuje slov: {found}, má jich být: {wanted}</translation>
    </message>
    <message>
        <source>fee level</source>
        <translation>úroveň poplatku</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hodiny</translation>
    </message>
    <message>
        <source>line {line} names another standard category; there is only one</source>
        <translation>řádek {line} uvádí jinou standardní kategorii; je jen jedna</translation>
    </message>
    <message>
        <source>line {line} sets the same value</source>
        <translation>řádek {line} nastavuje tutéž hodnotu</translation>
    </message>
    <message>
        <source>media type</source>
        <translation>typ média</translation>
    </message>
    <message>
        <source>message format</source>
        <translation>formát zprávy</translation>
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
        <source>no CSV row: {reason}</source>
        <translation>není to řádek CSV: {reason}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>dne {day}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>jednou</translation>
    </message>
    <message>
        <source>owning unit</source>
        <translation>vlastnící jednotka</translation>
    </message>
    <message>
        <source>partial unique indexes</source>
        <translation>částečné jedinečné indexy</translation>
    </message>
    <message>
        <source>patron category</source>
        <translation>kategorie čtenáře</translation>
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
        <source>period</source>
        <translation>období</translation>
    </message>
    <message>
        <source>pg_dump is not installed on this workstation; it comes with PostgreSQL's client programs.</source>
        <translation>pg_dump na této stanici není; dodává se s klientskými programy PostgreSQL.</translation>
    </message>
    <message>
        <source>pg_dump refused: {reason}</source>
        <translation>pg_dump odmítl: {reason}</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>umístění</translation>
    </message>
    <message>
        <source>renewal status</source>
        <translation>stav při prodloužení</translation>
    </message>
    <message>
        <source>row-level security that binds the owner too</source>
        <translation>zabezpečení řádků, které platí i pro vlastníka</translation>
    </message>
    <message>
        <source>rows passed over that others hold (SKIP LOCKED)</source>
        <translation>přeskakování řádků, které drží jiní (SKIP LOCKED)</translation>
    </message>
    <message>
        <source>rule {number} ({organisation})</source>
        <translation>pravidlo {number} ({organisation})</translation>
    </message>
    <message>
        <source>rule {number} ({parameter}, {organisation})</source>
        <translation>pravidlo {number} ({parameter}, {organisation})</translation>
    </message>
    <message>
        <source>several units have a department {code}; write UNIT/{code}</source>
        <translation>oddělení {code} má více jednotek; napište JEDNOTKA/{code}</translation>
    </message>
    <message>
        <source>shelf</source>
        <translation>signatura</translation>
    </message>
    <message>
        <source>snapshots of transactions</source>
        <translation>snímky transakcí</translation>
    </message>
    <message>
        <source>sslmode {mode} lets passwords and names of patrons travel unprotected; use verify-full.</source>
        <translation>sslmode {mode} posílá hesla a jména čtenářů nechráněně; použijte verify-full.</translation>
    </message>
    <message>
        <source>the card {card} belongs to another account</source>
        <translation>karta {card} patří k jinému kontu</translation>
    </message>
    <message>
        <source>the card {card} is there already, at line {line}</source>
        <translation>karta {card} už je uvedena, na řádku {line}</translation>
    </message>
    <message>
        <source>the closing ends before it begins</source>
        <translation>zavření končí dříve, než začíná</translation>
    </message>
    <message>
        <source>the column {column} is missing</source>
        <translation>chybí sloupec {column}</translation>
    </message>
    <message>
        <source>the column {column} is there twice</source>
        <translation>sloupec {column} je uveden dvakrát</translation>
    </message>
    <message>
        <source>the copy {barcode} is on loan already, at line {line}</source>
        <translation>exemplář {barcode} je již vypůjčen, na řádku {line}</translation>
    </message>
    <message>
        <source>the debt that is known is {debt}, below {limit}{rest}</source>
        <translation>známý dluh je {debt}, méně než {limit}{rest}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>soubor je prázdný</translation>
    </message>
    <message>
        <source>the file is not in UTF-8</source>
        <translation>soubor není v UTF-8</translation>
    </message>
    <message>
        <source>the file names no organisation</source>
        <translation>soubor neuvádí žádnou organizaci</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>jméno je prázdné</translation>
    </message>
    <message>
        <source>the note belongs to nobody and to no copy</source>
        <translation>poznámka nepatří žádnému čtenáři ani exempláři</translation>
    </message>
    <message>
        <source>the rule of line {line} has the same combination and period</source>
        <translation>pravidlo na řádku {line} má stejnou kombinaci i období</translation>
    </message>
    <message>
        <source>there are two organisations without a parent</source>
        <translation>jsou dvě organizace bez nadřazené</translation>
    </message>
    <message>
        <source>there is an organisation {code} in this library already</source>
        <translation>organizace {code} už v této knihovně existuje</translation>
    </message>
    <message>
        <source>there is no column {column}; the columns are {columns}</source>
        <translation>sloupec {column} neexistuje; sloupce jsou {columns}</translation>
    </message>
    <message>
        <source>there is no department {code}</source>
        <translation>oddělení {code} neexistuje</translation>
    </message>
    <message>
        <source>there is no register {register}; there are {known}</source>
        <translation>registr {register} neexistuje; existují {known}</translation>
    </message>
    <message>
        <source>triggers for each statement with its rows</source>
        <translation>triggery pro každý příkaz s jeho řádky</translation>
    </message>
    <message>
        <source>type is {text}, which is no kind of payment</source>
        <translation>type je {text}, což není druh platby</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>jednotka</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>týdny</translation>
    </message>
    <message>
        <source>years</source>
        <translation>roky</translation>
    </message>
    <message>
        <source>{amount} is more than the {open} that is owed.</source>
        <translation>{amount} je více než {open}, které zbývá uhradit.</translation>
    </message>
    <message>
        <source>{amount} is more than the {open} to be refunded.</source>
        <translation>{amount} je více než {open}, které se má vrátit.</translation>
    </message>
    <message>
        <source>{barcode} is no barcode: letters, digits and signs, at most {count}.</source>
        <translation>{barcode} není čárový kód: písmena, číslice a znaky, nejvýše {count}.</translation>
    </message>
    <message>
        <source>{code} ends before it begins.</source>
        <translation>{code} končí dřív, než začíná.</translation>
    </message>
    <message>
        <source>{code} has blanks; files write the groups of a unit with blanks between them.</source>
        <translation>{code} obsahuje mezery; soubory píší skupiny jednotky oddělené mezerami.</translation>
    </message>
    <message>
        <source>{code} is a kind of debt that every library has; a fee type of one's own needs another code.</source>
        <translation>{code} je druh dluhu, který má každá knihovna; vlastní druh poplatku potřebuje jiný kód.</translation>
    </message>
    <message>
        <source>{code} is no code: letters, digits and signs, without blanks round it.</source>
        <translation>{code} není kód: písmena, číslice a znaky, bez mezer okolo.</translation>
    </message>
    <message>
        <source>{code} is no currency; it is written as SEK or CZK.</source>
        <translation>{code} není měna; zapisuje se jako SEK nebo CZK.</translation>
    </message>
    <message>
        <source>{code} is no day, no FROM/TO and none of: {weekdays}.</source>
        <translation>{code} není den, OD/DO ani žádná z hodnot: {weekdays}.</translation>
    </message>
    <message>
        <source>{code} is no language; it is written as sv or cs.</source>
        <translation>{code} není jazyk; píše se jako sv nebo cs.</translation>
    </message>
    <message>
        <source>{code} is not KIND/CHANNEL/LANGUAGE.</source>
        <translation>{code} není DRUH/KANÁL/JAZYK.</translation>
    </message>
    <message>
        <source>{code} is there already as another kind of organisation.</source>
        <translation>{code} už existuje jako jiný druh organizace.</translation>
    </message>
    <message>
        <source>{code} is there already, at line {line}</source>
        <translation>{code} už je uvedeno, na řádku {line}</translation>
    </message>
    <message>
        <source>{column} has more than {count} characters</source>
        <translation>{column} má více než {count} znaků</translation>
    </message>
    <message>
        <source>{column} is empty</source>
        <translation>{column} je prázdné</translation>
    </message>
    <message>
        <source>{column} is {text}, below nothing</source>
        <translation>{column} je {text}, méně než nula</translation>
    </message>
    <message>
        <source>{column} is {text}, neither true nor false</source>
        <translation>{column} je {text}, ani pravda, ani nepravda</translation>
    </message>
    <message>
        <source>{column} is {text}, which is no amount</source>
        <translation>{column} je {text}, což není částka</translation>
    </message>
    <message>
        <source>{column} is {text}, which is no date</source>
        <translation>{column} je {text}, což není datum</translation>
    </message>
    <message>
        <source>{column} is {text}, which is no duration of one unit</source>
        <translation>{column} je {text}, což není doba v jedné jednotce</translation>
    </message>
    <message>
        <source>{column} is {text}, which is no time of day</source>
        <translation>{column} je {text}, což není čas</translation>
    </message>
    <message>
        <source>{column} is {text}, which is no time stamp with an offset</source>
        <translation>{column} je {text}, což není okamžik s časovým posunem</translation>
    </message>
    <message>
        <source>{column} is {text}, which is no whole number</source>
        <translation>{column} je {text}, což není celé číslo</translation>
    </message>
    <message>
        <source>{column} is {text}; known are {known}</source>
        <translation>{column} je {text}; známé hodnoty jsou {known}</translation>
    </message>
    <message>
        <source>{column} names {text}, which is not in these files</source>
        <translation>{column} uvádí {text}, což v těchto souborech není</translation>
    </message>
    <message>
        <source>{country} has no public holiday {name}.</source>
        <translation>{country} nemá svátek {name}.</translation>
    </message>
    <message>
        <source>{country} is none of the countries: {countries}.</source>
        <translation>{country} není žádnou ze zemí: {countries}.</translation>
    </message>
    <message>
        <source>{count} made, {left} left</source>
        <translation>provedeno {count}, zbývá {left}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>další: {count}</translation>
    </message>
    <message>
        <source>{count} of this kind on loan, the limit is {limit}.</source>
        <translation>{count} tohoto druhu půjčeno, limit je {limit}.</translation>
    </message>
    <message>
        <source>{count} of this title reserved, the limit is {limit}.</source>
        <translation>Rezervováno z tohoto titulu: {count}, limit je {limit}.</translation>
    </message>
    <message>
        <source>{count} on loan, the limit is {limit}</source>
        <translation>Půjčeno {count}, hranice {limit}</translation>
    </message>
    <message>
        <source>{count} on loan, {left} left</source>
        <translation>vypůjčeno {count}, zbývá {left}</translation>
    </message>
    <message>
        <source>{count} overdue, the limit is {limit}</source>
        <translation>Po lhůtě {count}, hranice {limit}</translation>
    </message>
    <message>
        <source>{count} reasons.</source>
        <translation>Počet důvodů: {count}.</translation>
    </message>
    <message>
        <source>{count} reserved, the limit is {limit}.</source>
        <translation>Rezervováno: {count}, limit je {limit}.</translation>
    </message>
    <message>
        <source>{days} overlaps {other}, which is closed already.</source>
        <translation>{days} se překrývá s {other}, kdy je už zavřeno.</translation>
    </message>
    <message>
        <source>{day} is a closed day, and no day within a year after it is open.</source>
        <translation>{day} je zavřeno a do roka poté není žádný otevřený den.</translation>
    </message>
    <message>
        <source>{day} is a closed day.</source>
        <translation>{day} je zavřeno.</translation>
    </message>
    <message>
        <source>{day} is a closed day: the next open day is {next}</source>
        <translation>{day} je zavřeno: další otevřený den je {next}</translation>
    </message>
    <message>
        <source>{debt} owed, the limit is {limit}</source>
        <translation>Dluh {debt}, hranice {limit}</translation>
    </message>
    <message>
        <source>{extra} is not account [CURRENCY] [ZONE], unit, or point [desk|self-service|web].</source>
        <translation>{extra} není account [MĚNA] [PÁSMO], unit ani point [desk|self-service|web].</translation>
    </message>
    <message>
        <source>{field} is set for a reminder: name its step (--step) and its loan type (--loan-type).</source>
        <translation>{field} se nastavuje pro upomínku: uveďte její stupeň (--step) a typ výpůjčky (--loan-type).</translation>
    </message>
    <message>
        <source>{field} must be given.</source>
        <translation>Je třeba uvést {field}.</translation>
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
        <translation>buněk: {found}, podle záhlaví jich má být: {wanted}</translation>
    </message>
    <message>
        <source>{login} does not hold the role {role} there.</source>
        <translation>{login} tam nemá roli {role}.</translation>
    </message>
    <message>
        <source>{login} has no password yet; a new password enables them too.</source>
        <translation>{login} zatím nemá heslo; nové heslo účet také povolí.</translation>
    </message>
    <message>
        <source>{login} has no role anywhere. Somebody with the permission staff.change can give one.</source>
        <translation>{login} nemá nikde žádnou roli. Může ji přidělit někdo s oprávněním staff.change.</translation>
    </message>
    <message>
        <source>{login} is no member of staff here.</source>
        <translation>{login} zde není zaměstnancem.</translation>
    </message>
    <message>
        <source>{login} is the last one who may change staff of the whole library and must stay so.</source>
        <translation>{login} jako poslední smí měnit zaměstnance celé knihovny a musí jím zůstat.</translation>
    </message>
    <message>
        <source>{month} {year} has {days} days.</source>
        <translation>{month} {year} má {days} dnů.</translation>
    </message>
    <message>
        <source>{name} can't stand in a subject, which is one line for all copies.</source>
        <translation>{name} nemůže stát v předmětu, který je jedním řádkem pro všechny exempláře.</translation>
    </message>
    <message>
        <source>{name} has departments: {count}.</source>
        <translation>{name} má oddělení: {count}.</translation>
    </message>
    <message>
        <source>{name} has members of staff: {count}.</source>
        <translation>{name} má zaměstnance: {count}.</translation>
    </message>
    <message>
        <source>{name} has organisations beneath it: {count}.</source>
        <translation>{name} má podřízené organizace: {count}.</translation>
    </message>
    <message>
        <source>{name} has placements: {count}.</source>
        <translation>{name} má umístění: {count}.</translation>
    </message>
    <message>
        <source>{name} has roles of staff: {count}.</source>
        <translation>{name} má role zaměstnanců: {count}.</translation>
    </message>
    <message>
        <source>{name} is built in: it can be renamed, not changed.</source>
        <translation>{name} je vestavěný záznam: lze ho přejmenovat, nikoli změnit.</translation>
    </message>
    <message>
        <source>{name} is built in: it can be renamed, not removed.</source>
        <translation>{name} je vestavěný záznam: lze ho přejmenovat, nikoli odstranit.</translation>
    </message>
    <message>
        <source>{name} is in the lists of units: {count} ({which}).</source>
        <translation>{name} je v seznamech jednotek: {count} ({which}).</translation>
    </message>
    <message>
        <source>{name} is in use by circulation categories: {count} ({which}).</source>
        <translation>{name} používají výpůjční kategorie: {count} ({which}).</translation>
    </message>
    <message>
        <source>{name} is in use by circulation rules: {count} ({which}).</source>
        <translation>{name} používají pravidla výpůjček: {count} ({which}).</translation>
    </message>
    <message>
        <source>{name} is in use by copies: {count}.</source>
        <translation>{name} používají exempláře: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by debts: {count}.</source>
        <translation>{name} používají dluhy: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by loans: {count}.</source>
        <translation>{name} používají výpůjčky: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by patrons: {count}.</source>
        <translation>{name} používají čtenáři: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by payments: {count}.</source>
        <translation>{name} používají platby: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by reminder settings: {count}.</source>
        <translation>{name} používají nastavení upomínek: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by reservations: {count}.</source>
        <translation>{name} používají rezervace: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by texts: {count}.</source>
        <translation>{name} používají texty: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by titles: {count}.</source>
        <translation>{name} používají tituly: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use elsewhere: {count}.</source>
        <translation>{name} se používá jinde: {count}.</translation>
    </message>
    <message>
        <source>{name} is no placeholder; there are: {known}.</source>
        <translation>{name} není zástupný symbol; existují: {known}.</translation>
    </message>
    <message>
        <source>{name} is no time zone; it is written as Europe/Stockholm.</source>
        <translation>{name} není časové pásmo; zapisuje se jako Europe/Stockholm.</translation>
    </message>
    <message>
        <source>{name} is the currency of account organisations: {count} ({which}).</source>
        <translation>{name} je měnou organizací s účty: {count} ({which}).</translation>
    </message>
    <message>
        <source>{name} is the standard category of organisations: {count} ({which}).</source>
        <translation>{name} je standardní kategorií organizací: {count} ({which}).</translation>
    </message>
    <message>
        <source>{name} is working on the same data just now. Nothing of this was saved; try again in a moment.</source>
        <translation>Se stejnými údaji právě pracuje {name}. Nic z toho nebylo uloženo; zkuste to za chvíli znovu.</translation>
    </message>
    <message>
        <source>{number} is outside {low} to {high}.</source>
        <translation>{number} je mimo rozmezí {low} až {high}.</translation>
    </message>
    <message>
        <source>{organisation} has no closed day of its own on {day}.</source>
        <translation>{organisation} nemá {day} vlastní zavírací den.</translation>
    </message>
    <message>
        <source>{organisation} has no rule of {parameter} that holds for everything where {variable} is {selector}.</source>
        <translation>{organisation} nemá pro {parameter} pravidlo, které platí pro vše, kde {variable} je {selector}.</translation>
    </message>
    <message>
        <source>{organisation} has no rule of {parameter} that holds for everything.</source>
        <translation>{organisation} nemá pro {parameter} pravidlo, které platí pro vše.</translation>
    </message>
    <message>
        <source>{organisation} holds the delivered base rules only.</source>
        <translation>{organisation} má jen dodaná základní pravidla.</translation>
    </message>
    <message>
        <source>{organisation} is a circulation point; settings belong to its unit.</source>
        <translation>{organisation} je výpůjční místo; nastavení patří k jeho jednotce.</translation>
    </message>
    <message>
        <source>{organisation} is no account organisation; texts belong to one, or to all.</source>
        <translation>{organisation} není organizace s konty; texty patří takové organizaci, nebo všem.</translation>
    </message>
    <message>
        <source>{organisation} is no pickup place of this account organisation.</source>
        <translation>{organisation} není výdejní místo této organizace s konty.</translation>
    </message>
    <message>
        <source>{organisation} is no unit; closed days belong to units.</source>
        <translation>{organisation} není jednotka; zavírací dny patří k jednotkám.</translation>
    </message>
    <message>
        <source>{organisation} is no unit; departments belong to units.</source>
        <translation>{organisation} není jednotka; oddělení patří k jednotkám.</translation>
    </message>
    <message>
        <source>{organisation} is no unit; reservation groups are made of units.</source>
        <translation>{organisation} není jednotka; skupiny rezervací tvoří jednotky.</translation>
    </message>
    <message>
        <source>{organisation} is no unit; the home unit is one.</source>
        <translation>{organisation} není jednotka; domovská jednotka jí je.</translation>
    </message>
    <message>
        <source>{organisation} must keep one rule for all; its value can be changed.</source>
        <translation>{organisation} si musí ponechat jedno pravidlo pro vše; jeho hodnotu lze změnit.</translation>
    </message>
    <message>
        <source>{parameter} can't be set for {organisation}, only for: {levels}.</source>
        <translation>{parameter} nelze nastavit pro {organisation}, jen pro: {levels}.</translation>
    </message>
    <message>
        <source>{parameter} can't depend on: {variable}.</source>
        <translation>{parameter} nemůže záviset na: {variable}.</translation>
    </message>
    <message>
        <source>{parameter} has no list to choose from.</source>
        <translation>{parameter} nemá seznam, ze kterého by se vybíralo.</translation>
    </message>
    <message>
        <source>{parameter} has no unit.</source>
        <translation>{parameter} nemá jednotku.</translation>
    </message>
    <message>
        <source>{parameter}: the fixed date {day}</source>
        <translation>{parameter}: pevné datum {day}</translation>
    </message>
    <message>
        <source>{parameter}: {period} from {start}, which is {day}</source>
        <translation>{parameter}: {period} od {start}, to je {day}</translation>
    </message>
    <message>
        <source>{parameter}: {reason}</source>
        <translation>{parameter}: {reason}</translation>
    </message>
    <message>
        <source>{parent} can't hold an organisation of this kind.</source>
        <translation>{parent} nemůže obsahovat organizaci tohoto druhu.</translation>
    </message>
    <message>
        <source>{path} can't be put in its place: {reason}.</source>
        <translation>{path} nelze dát na jeho místo: {reason}.</translation>
    </message>
    <message>
        <source>{path} can't be read: {reason}.</source>
        <translation>{path} nelze číst: {reason}.</translation>
    </message>
    <message>
        <source>{path} can't be written: {reason}.</source>
        <translation>{path} nelze zapsat: {reason}.</translation>
    </message>
    <message>
        <source>{path} has cells too far from the first one. Remove what stands outside the table.</source>
        <translation>{path} má buňky příliš daleko od první. Odstraňte, co stojí mimo tabulku.</translation>
    </message>
    <message>
        <source>{path} holds more than can be read at once. Divide it into several files.</source>
        <translation>{path} obsahuje víc, než lze načíst najednou. Rozdělte jej do více souborů.</translation>
    </message>
    <message>
        <source>{path} is damaged too; nothing was changed.</source>
        <translation>{path} je také poškozený; nic se nezměnilo.</translation>
    </message>
    <message>
        <source>{path} is in {folder}, a folder that is kept alike on several machines. A file serves one workstation; for several there is PostgreSQL.</source>
        <translation>{path} leží ve složce {folder}, která se udržuje stejná na více počítačích. Soubor slouží jedné pracovní stanici; pro více stanic je PostgreSQL.</translation>
    </message>
    <message>
        <source>{path} is no CSV file. Save the table as CSV or XLSX.</source>
        <translation>{path} není soubor CSV. Uložte tabulku jako CSV nebo XLSX.</translation>
    </message>
    <message>
        <source>{path} is no XLSX file that can be read.</source>
        <translation>{path} není čitelný soubor XLSX.</translation>
    </message>
    <message>
        <source>{path} is no database of Lånedisk.</source>
        <translation>{path} není databáze programu Lånedisk.</translation>
    </message>
    <message>
        <source>{path} is no demonstration library; it was left alone.</source>
        <translation>{path} není ukázková knihovna; zůstala beze změny.</translation>
    </message>
    <message>
        <source>{path} is no profile: it can't be understood.</source>
        <translation>{path} není profil: nelze mu porozumět.</translation>
    </message>
    <message>
        <source>{path} is on a network drive. A file serves one workstation, on its own disk; for several there is PostgreSQL.</source>
        <translation>{path} leží na síťové jednotce. Soubor slouží jedné pracovní stanici na jejím vlastním disku; pro více stanic je PostgreSQL.</translation>
    </message>
    <message>
        <source>{path} is the database itself.</source>
        <translation>{path} je sama databáze.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} už existuje.</translation>
    </message>
    <message>
        <source>{path} names no database (dbname).</source>
        <translation>{path} neuvádí žádnou databázi (dbname).</translation>
    </message>
    <message>
        <source>{rule} is needless: without it the same value holds everywhere, by {others}.</source>
        <translation>{rule} je zbytečné: bez něj platí všude stejná hodnota, podle: {others}.</translation>
    </message>
    <message>
        <source>{rule} never governs any more: its period ended on {day}.</source>
        <translation>{rule} už nikdy nerozhoduje: jeho období skončilo {day}.</translation>
    </message>
    <message>
        <source>{rule} never governs: what it is set for is not there.</source>
        <translation>{rule} nikdy nerozhoduje: to, pro co je nastaveno, neexistuje.</translation>
    </message>
    <message>
        <source>{rule} never governs: wherever it matches it is beaten by {others}.</source>
        <translation>{rule} nikdy nerozhoduje: všude, kde by platilo, má přednost {others}.</translation>
    </message>
    <message>
        <source>{rule}: 0 is not to be used here; who may not reserve is ruled by Reservation control.</source>
        <translation>{rule}: hodnota 0 se zde nemá používat; co se nesmí rezervovat, určuje Řízení rezervací.</translation>
    </message>
    <message>
        <source>{rule}: a message costs a fee, and each copy on it another. With it: {others}.</source>
        <translation>{rule}: za zprávu se platí poplatek a za každý exemplář na ní další. Spolu s: {others}.</translation>
    </message>
    <message>
        <source>{rule}: copies on the shelf can be reserved, but no message format for reservations is accepted. With it: {others}.</source>
        <translation>{rule}: exempláře na polici lze rezervovat, ale žádný formát zprávy pro rezervace není povolen. Spolu s: {others}.</translation>
    </message>
    <message>
        <source>{rule}: fee invoices have limits, but no message format for them is accepted. With it: {others}.</source>
        <translation>{rule}: účty za poplatky mají hranice, ale žádný formát zprávy pro ně není povolen. Spolu s: {others}.</translation>
    </message>
    <message>
        <source>{rule}: its fixed date {day} has passed, and it has no to-date by then.</source>
        <translation>{rule}: pevné datum {day} uplynulo a období do té doby nekončí.</translation>
    </message>
    <message>
        <source>{rule}: its period should end on its fixed date {day} at the latest.</source>
        <translation>{rule}: období má skončit nejpozději pevným datem {day}.</translation>
    </message>
    <message>
        <source>{rule}: the debt limit for a yellow signal is higher than that for a red one. With it: {others}.</source>
        <translation>{rule}: hranice dluhu pro žlutý signál je vyšší než pro červený. Spolu s: {others}.</translation>
    </message>
    <message>
        <source>{rule}: the guaranteed period of open loans is longer than the loan period. With it: {others}.</source>
        <translation>{rule}: zaručená lhůta otevřených výpůjček je delší než výpůjční lhůta. Spolu s: {others}.</translation>
    </message>
    <message>
        <source>{rule}: the loan period for copies that others wait for is longer than the ordinary one. With it: {others}.</source>
        <translation>{rule}: výpůjční lhůta při frontě rezervací je delší než běžná. Spolu s: {others}.</translation>
    </message>
    <message>
        <source>{rule}: the maximum for an occasion is lower than that for one copy. With it: {others}.</source>
        <translation>{rule}: maximum za jedno vrácení je nižší než maximum za exemplář. Spolu s: {others}.</translation>
    </message>
    <message>
        <source>{rule}: there is an overdue fee with a maximum of 0, so nothing is charged. With it: {others}.</source>
        <translation>{rule}: poplatek z prodlení má maximum 0, takže se nic neúčtuje. Spolu s: {others}.</translation>
    </message>
    <message>
        <source>{selector} can't be chosen for {parameter}.</source>
        <translation>{selector} nelze pro {parameter} zvolit.</translation>
    </message>
    <message>
        <source>{status} comes with a loan or a return, and is not set by hand.</source>
        <translation>{status} plyne z výpůjčky nebo vrácení a nenastavuje se ručně.</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{text} is negative; the lowest value is 0.</source>
        <translation>{text} je záporné; nejnižší hodnota je 0.</translation>
    </message>
    <message>
        <source>{text} is neither 1 nor 0.</source>
        <translation>{text} není 1 ani 0.</translation>
    </message>
    <message>
        <source>{text} is no ISBN: check its digits.</source>
        <translation>{text} není ISBN: zkontrolujte číslice.</translation>
    </message>
    <message>
        <source>{text} is no kind of circulation point.</source>
        <translation>{text} není druh výpůjčního místa.</translation>
    </message>
    <message>
        <source>{text} is no rate in per cent, such as 25 or 12.5.</source>
        <translation>{text} není sazba v procentech, například 25 nebo 12,5.</translation>
    </message>
    <message>
        <source>{text} is not a date.</source>
        <translation>{text} není datum.</translation>
    </message>
    <message>
        <source>{text} is not a personal identity number: check its digits.</source>
        <translation>{text} není rodné číslo: zkontrolujte číslice.</translation>
    </message>
    <message>
        <source>{text} is not a postcode.</source>
        <translation>{text} není PSČ.</translation>
    </message>
    <message>
        <source>{text} is not a postcode: it has five digits.</source>
        <translation>{text} není PSČ: má pět číslic.</translation>
    </message>
    <message>
        <source>{text} is not a telephone number.</source>
        <translation>{text} není telefonní číslo.</translation>
    </message>
    <message>
        <source>{text} is not a time of day.</source>
        <translation>{text} není čas.</translation>
    </message>
    <message>
        <source>{text} is not a web address; it is written as https://www.example.com.</source>
        <translation>{text} není webová adresa; píše se jako https://www.example.com.</translation>
    </message>
    <message>
        <source>{text} is not a whole number from 0 up.</source>
        <translation>{text} není celé číslo od 0 výše.</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <translation>{text} není celé číslo.</translation>
    </message>
    <message>
        <source>{text} is not an amount with at most two decimals.</source>
        <translation>{text} není částka s nejvýše dvěma desetinnými místy.</translation>
    </message>
    <message>
        <source>{text} is not an amount.</source>
        <translation>{text} není částka.</translation>
    </message>
    <message>
        <source>{text} is not an e-mail address.</source>
        <translation>{text} není e-mailová adresa.</translation>
    </message>
    <message>
        <source>{text} is not the name of a server.</source>
        <translation>{text} není jméno serveru.</translation>
    </message>
    <message>
        <source>{text} is nothing that amounts can be rounded to.</source>
        <translation>Na {text} nelze částky zaokrouhlovat.</translation>
    </message>
    <message>
        <source>{text} is too large.</source>
        <translation>{text} je příliš velké.</translation>
    </message>
    <message>
        <source>{title} can be collected at {place} until {day}.</source>
        <translation>{title} je k vyzvednutí v {place} do {day}.</translation>
    </message>
    <message>
        <source>{title} can be collected at {place}.</source>
        <translation>{title} je k vyzvednutí v {place}.</translation>
    </message>
    <message>
        <source>{unit} has no department {code}.</source>
        <translation>{unit} nemá oddělení {code}.</translation>
    </message>
    <message>
        <source>{unit} has no placement {code} there.</source>
        <translation>{unit} tam nemá umístění {code}.</translation>
    </message>
    <message>
        <source>{unit} is no unit of a loan period.</source>
        <translation>{unit} není jednotka výpůjční lhůty.</translation>
    </message>
    <message>
        <source>{unit} is no unit that can own copies</source>
        <translation>{unit} není jednotka, která by mohla vlastnit exempláře</translation>
    </message>
    <message>
        <source>{unit} is not a unit of {parameter}; it may be {units}.</source>
        <translation>{unit} není jednotka pro {parameter}; může být {units}.</translation>
    </message>
    <message>
        <source>{unit} is placed beneath itself</source>
        <translation>{unit} je zařazena pod sebe samu</translation>
    </message>
    <message>
        <source>{url} is not the address of a database.</source>
        <translation>{url} není adresa databáze.</translation>
    </message>
    <message>
        <source>{url} names no file.</source>
        <translation>{url} neudává žádný soubor.</translation>
    </message>
    <message>
        <source>{value} is no whole number from {low} to {high}.</source>
        <translation>{value} není celé číslo od {low} do {high}.</translation>
    </message>
    <message>
        <source>{value} is not one of: {allowed}.</source>
        <translation>{value} není žádná z hodnot: {allowed}.</translation>
    </message>
</context>
<context>
    <name>DraftWindow</name>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%Ln řádek uložen.</numerusform>
            <numerusform>%Ln řádky uloženy.</numerusform>
            <numerusform>%Ln řádků uloženo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be undone; what was saved stays.</source>
        <translation>Nepodařilo se to vrátit zpět; uložené zůstává.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Ukládá se …</translation>
    </message>
    <message>
        <source>Undo is not offered. {reason}</source>
        <translation>Vrátit zpět nelze nabídnout. {reason}</translation>
    </message>
    <message>
        <source>Undone; the rules are as they were.</source>
        <translation>Vráceno zpět; pravidla jsou jako předtím.</translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message>
        <source>&amp;Change due date</source>
        <translation>Z&amp;měnit lhůtu</translation>
    </message>
    <message>
        <source>&amp;Change, fee {amount}</source>
        <translation>Z&amp;měnit, poplatek {amount}</translation>
    </message>
    <message>
        <source>&amp;Due date</source>
        <translation>&amp;Datum vrácení výpůjčky</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Dů&amp;vod</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Change due date</source>
        <translation>Změnit lhůtu</translation>
    </message>
    <message>
        <source>The due date stays as it was.</source>
        <translation>Lhůta zůstává.</translation>
    </message>
    <message>
        <source>The loan is late: the overdue fee until today is {amount}.</source>
        <translation>Výpůjčka je po lhůtě: poplatek z prodlení do dneška je {amount}.</translation>
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
        <translation>Datum narození druhého konta</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Narozen</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Card of the other account</source>
        <translation>Karta druhého konta</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Jistota</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>Druhé konto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Proč</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>téměř stejné jméno</translation>
    </message>
    <message>
        <source>same birth date and name</source>
        <translation>stejné datum narození a jméno</translation>
    </message>
    <message>
        <source>same birth date, nearly the same name</source>
        <translation>stejné datum narození, téměř stejné jméno</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>stejná e-mailová adresa</translation>
    </message>
    <message>
        <source>same identity number</source>
        <translation>stejné rodné číslo</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>stejné jméno</translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message>
        <source>Is the patron here already? Likely the same person:</source>
        <translation>Je tu čtenář už veden? Nejspíš tatáž osoba:</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>stejný e-mail</translation>
    </message>
    <message>
        <source>same identity number</source>
        <translation>stejné rodné číslo</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>stejné jméno</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>stejné jméno a datum narození</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>podobné jméno</translation>
    </message>
    <message>
        <source>similar name, same birth date</source>
        <translation>podobné jméno, stejné datum narození</translation>
    </message>
</context>
<context>
    <name>DuplicatesWindow</name>
    <message numerus="yes">
        <source>%n pair(s), the likeliest first</source>
        <translation>
            <numerusform>%Ln dvojice, nejpravděpodobnější první</numerusform>
            <numerusform>%Ln dvojice, nejpravděpodobnější první</numerusform>
            <numerusform>%Ln dvojic, nejpravděpodobnější první</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open both</source>
        <translation>&amp;Otevřít obě</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Enter opens both accounts. Nothing is changed here.</source>
        <translation>Enter otevře obě konta. Nic se tu nemění.</translation>
    </message>
    <message>
        <source>Identity number, birth date with name, and e-mail with name are compared.</source>
        <translation>Porovnává se rodné číslo, datum narození se jménem a e-mail se jménem.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Pravděpodobné duplicity</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Hledat znovu</translation>
    </message>
    <message>
        <source>Looking for likely duplicates</source>
        <translation>Hledají se pravděpodobné duplicity</translation>
    </message>
    <message>
        <source>No likely duplicates are found.</source>
        <translation>Žádné pravděpodobné duplicity nenalezeny.</translation>
    </message>
    <message>
        <source>No pair is marked.</source>
        <translation>Není označena žádná dvojice.</translation>
    </message>
    <message>
        <source>Patrons were changed since this list was made.</source>
        <translation>Od vytvoření seznamu byli čtenáři změněni.</translation>
    </message>
    <message>
        <source>The patrons could not be read.</source>
        <translation>Čtenáře se nepodařilo načíst.</translation>
    </message>
    <message numerus="yes">
        <source>the likeliest %n pair(s)</source>
        <translation>
            <numerusform>%Ln nejpravděpodobnější dvojice</numerusform>
            <numerusform>%Ln nejpravděpodobnější dvojice</numerusform>
            <numerusform>%Ln nejpravděpodobnějších dvojic</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectBox</name>
    <message>
        <source>What comes of it</source>
        <translation>Co to způsobí</translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln záznam</numerusform>
            <numerusform>%Ln záznamy</numerusform>
            <numerusform>%Ln záznamů</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Pravidla</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>All rules of the parameter</source>
        <translation>Všechna pravidla parametru</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>&amp;Kdo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentář</translation>
    </message>
    <message>
        <source>Every change of a rule shows here.</source>
        <translation>Zde se ukazuje každá změna pravidla.</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Z čeho, na co</translation>
    </message>
    <message>
        <source>No entry passes the filter.</source>
        <translation>Filtru neodpovídá žádný záznam.</translation>
    </message>
    <message>
        <source>No rule was marked.</source>
        <translation>Nebylo označeno žádné pravidlo.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizace</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravidlo</translation>
    </message>
    <message>
        <source>Rules listed at {place}</source>
        <translation>Pravidla v seznamu: {place}</translation>
    </message>
    <message>
        <source>This rule</source>
        <translation>Toto pravidlo</translation>
    </message>
    <message>
        <source>This rule: {rule}</source>
        <translation>Toto pravidlo: {rule}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kdo</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message numerus="yes">
        <source>Invoice %n day(s) later</source>
        <translation>
            <numerusform>Účet o %Ln den později</numerusform>
            <numerusform>Účet o %Ln dny později</numerusform>
            <numerusform>Účet o %Ln dní později</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invoice %n day(s) sooner</source>
        <translation>
            <numerusform>Účet o %Ln den dříve</numerusform>
            <numerusform>Účet o %Ln dny dříve</numerusform>
            <numerusform>Účet o %Ln dní dříve</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark an event to see what decides it.</source>
        <translation>Označte událost a uvidíte, co o ní rozhoduje.</translation>
    </message>
    <message>
        <source>Other loans and debts of the account are not counted in.</source>
        <translation>Ostatní výpůjčky a dluhy konta se nezapočítávají.</translation>
    </message>
    <message>
        <source>Sum in the end</source>
        <translation>Součet na konci</translation>
    </message>
    <message>
        <source>The due date stays as it is: the loan is there already.</source>
        <translation>Termín vrácení se nemění: výpůjčka už existuje.</translation>
    </message>
    <message>
        <source>Today's rules: {what}</source>
        <translation>Dnešní pravidla: {what}</translation>
    </message>
    <message>
        <source>With the unsaved changes: {what}</source>
        <translation>S neuloženými změnami: {what}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nikdy</translation>
    </message>
    <message>
        <source>{setting} (unsaved)</source>
        <translation>{setting} (neuloženo)</translation>
    </message>
</context>
<context>
    <name>ExchangeWindow</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln změněno</numerusform>
            <numerusform>%Ln změněna</numerusform>
            <numerusform>%Ln změněno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) added</source>
        <translation>
            <numerusform>%Ln pravidlo přidáno</numerusform>
            <numerusform>%Ln pravidla přidána</numerusform>
            <numerusform>%Ln pravidel přidáno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) written.</source>
        <translation>
            <numerusform>%Ln pravidlo zapsáno.</numerusform>
            <numerusform>%Ln pravidla zapsána.</numerusform>
            <numerusform>%Ln pravidel zapsáno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing rules</source>
        <translation>Importují se pravidla</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Soubor se nepodařilo zapsat.</translation>
    </message>
    <message>
        <source>The rows shown are written.</source>
        <translation>Zobrazené řádky jsou zapsány.</translation>
    </message>
    <message>
        <source>Undo is not offered. {reason}</source>
        <translation>Nelze to vrátit. {reason}</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Zapisuje se {file} …</translation>
    </message>
</context>
<context>
    <name>ExemptDialog</name>
    <message>
        <source>&amp;Exempt from claims</source>
        <translation>&amp;Vyjmout z upomínek</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Důvod</translation>
    </message>
    <message>
        <source>Exempt from claims</source>
        <translation>Vyjmout z upomínek</translation>
    </message>
    <message>
        <source>No more warnings, reminders and invoices as long as it is out. What was sent stays, and fees for the delay go on.</source>
        <translation>Žádná další upozornění, upomínky ani účty, dokud je půjčeno. Co bylo odesláno, zůstává a poplatky z prodlení běží dál.</translation>
    </message>
</context>
<context>
    <name>Exempting</name>
    <message>
        <source>&amp;Let claims go on</source>
        <translation>Nechat &amp;upomínat</translation>
    </message>
    <message>
        <source>Exempt from claims…</source>
        <translation>Vyjmout z upomínek…</translation>
    </message>
    <message>
        <source>Exempt: {reason}</source>
        <translation>Vyňato: {reason}</translation>
    </message>
    <message>
        <source>It is exempt: {reason} Claims go on where they had come to.</source>
        <translation>Je vyňata: {reason} Upomínky budou pokračovat tam, kde skončily.</translation>
    </message>
    <message>
        <source>Let claims go on</source>
        <translation>Nechat upomínat</translation>
    </message>
    <message>
        <source>Let claims go on…</source>
        <translation>Nechat upomínat…</translation>
    </message>
    <message>
        <source>Mark one loan only.</source>
        <translation>Označte jen jednu výpůjčku.</translation>
    </message>
    <message>
        <source>No more warnings, reminders and invoices for this loan, with a reason.</source>
        <translation>Žádná další upozornění, upomínky ani účty pro tuto výpůjčku, s důvodem.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nebylo změněno.</translation>
    </message>
    <message>
        <source>{title}: claims go on</source>
        <translation>{title}: upomínky pokračují</translation>
    </message>
    <message>
        <source>{title}: exempt from claims</source>
        <translation>{title}: vyňato z upomínek</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>By the rules of today it would be {value}, due {day}: {rule}</source>
        <translation>Podle dnešních pravidel by to bylo {value}, vrátit do {day}: {rule}</translation>
    </message>
    <message>
        <source>Decided by: {setting}</source>
        <translation>Rozhodlo: {setting}</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>Vysv&amp;ětlit…</translation>
    </message>
    <message>
        <source>Lifted by: {what}</source>
        <translation>Zruší se: {what}</translation>
    </message>
    <message>
        <source>Nothing is kept of how it came about.</source>
        <translation>O tom, jak k tomu došlo, se nic neuchovalo.</translation>
    </message>
    <message>
        <source>On loan, due {day}</source>
        <translation>Vypůjčeno, vrátit do {day}</translation>
    </message>
    <message>
        <source>Says which rule governs in a situation, and why (Ctrl+E).</source>
        <translation>Řekne, které pravidlo v situaci rozhoduje a proč (Ctrl+E).</translation>
    </message>
    <message>
        <source>The rules are being read.</source>
        <translation>Pravidla se načítají.</translation>
    </message>
    <message>
        <source>The rules of today say the same.</source>
        <translation>Dnešní pravidla říkají totéž.</translation>
    </message>
    <message>
        <source>Without them it would be due {day}</source>
        <translation>Bez nich by se mělo vrátit do {day}</translation>
    </message>
    <message>
        <source>Would be due {day}</source>
        <translation>Vrátit by se mělo do {day}</translation>
    </message>
    <message numerus="yes">
        <source>Would not be lent: %n reason(s)</source>
        <translation>
            <numerusform>Nepůjčilo by se: %Ln důvod</numerusform>
            <numerusform>Nepůjčilo by se: %Ln důvody</numerusform>
            <numerusform>Nepůjčilo by se: %Ln důvodů</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} to {patron}</source>
        <translation>{title}, čtenář {patron}</translation>
    </message>
    <message>
        <source>{what} on {day}</source>
        <translation>{what} dne {day}</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Vysvětlit</translation>
    </message>
</context>
<context>
    <name>ExplainPart</name>
    <message>
        <source>Calculated {time}. Recalculated when rules change.</source>
        <translation>Spočteno {time}. Změní-li se pravidla, počítá se znovu.</translation>
    </message>
    <message>
        <source>Calculating …</source>
        <translation>Počítá se …</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>Pravidla se nepodařilo načíst.</translation>
    </message>
</context>
<context>
    <name>ExplainWindow</name>
    <message>
        <source>&amp;Matrix…</source>
        <translation>&amp;Matice…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Časová &amp;osa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Vysvětlit</translation>
    </message>
    <message>
        <source>Give the card of a patron and the barcode of a copy.</source>
        <translation>Zadejte kartu čtenáře a čárový kód exempláře.</translation>
    </message>
    <message>
        <source>The loan was returned: nothing is to come.</source>
        <translation>Výpůjčka byla vrácena: nic dalšího nenastane.</translation>
    </message>
    <message>
        <source>The whole life of the loan: dates, notices, fees, blocks (Ctrl+T).</source>
        <translation>Celý život výpůjčky: termíny, zprávy, poplatky, blokace (Ctrl+T).</translation>
    </message>
    <message>
        <source>What the marked parameter says for every combination of two variables.</source>
        <translation>Co označený parametr říká pro každou kombinaci dvou proměnných.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Choose file…</source>
        <translation>Zvolit &amp;soubor…</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>&amp;Organizace</translation>
    </message>
    <message>
        <source>&amp;Parameters</source>
        <translation>&amp;Parametry</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>Všechny parametry</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Every organisation that you may see</source>
        <translation>Všechny organizace, které smíte vidět</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exportovat pravidla</translation>
    </message>
    <message>
        <source>Written by codes, as Import reads it: changed in a spreadsheet, it can be imported again.</source>
        <translation>Zapisuje se pomocí kódů, jak je čte Importovat: po úpravě v tabulkovém programu lze soubor importovat znovu.</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>pravidla</translation>
    </message>
    <message>
        <source>{organisation} and what is beneath</source>
        <translation>{organisation} a vše pod ní</translation>
    </message>
    <message>
        <source>{parameter} only</source>
        <translation>Pouze {parameter}</translation>
    </message>
</context>
<context>
    <name>FeePage</name>
    <message numerus="yes">
        <source>%n fee invoice(s)</source>
        <translation>
            <numerusform>%Ln účet za poplatky</numerusform>
            <numerusform>%Ln účty za poplatky</numerusform>
            <numerusform>%Ln účtů za poplatky</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fee invoice(s) sent</source>
        <translation>
            <numerusform>%Ln účet za poplatky odeslán</numerusform>
            <numerusform>%Ln účty za poplatky odeslány</numerusform>
            <numerusform>%Ln účtů za poplatky odesláno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patron(s)</source>
        <translation>
            <numerusform>%Ln čtenář</numerusform>
            <numerusform>%Ln čtenáři</numerusform>
            <numerusform>%Ln čtenářů</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open patron</source>
        <translation>&amp;Otevřít čtenáře</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>Ode&amp;slat</translation>
    </message>
    <message>
        <source>&amp;Send fee invoices…</source>
        <translation>Ode&amp;slat účty za poplatky…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanál</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Dluhy</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Poplatek</translation>
    </message>
    <message>
        <source>Fee invoices</source>
        <translation>Účty za poplatky</translation>
    </message>
    <message>
        <source>It can't be sent: no valid address.</source>
        <translation>Nelze odeslat: žádná platná adresa.</translation>
    </message>
    <message>
        <source>Mark one patron only.</source>
        <translation>Označte jen jednoho čtenáře.</translation>
    </message>
    <message>
        <source>No fee invoice is due.</source>
        <translation>Žádný účet za poplatky není na řadě.</translation>
    </message>
    <message>
        <source>Nobody is marked.</source>
        <translation>Nikdo není označen.</translation>
    </message>
    <message>
        <source>Nobody owes enough for long enough.</source>
        <translation>Nikdo nedluží dost a dost dlouho.</translation>
    </message>
    <message>
        <source>Numbers: {numbers}</source>
        <translation>Čísla: {numbers}</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Nejstarší</translation>
    </message>
    <message>
        <source>Open debts that are on no fee invoice, enough and old enough by the parameters.</source>
        <translation>Nezaplacené dluhy, které nejsou na žádném účtu za poplatky, podle parametrů dost velké a staré.</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dluh</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Čtenář</translation>
    </message>
    <message>
        <source>Send fee invoices</source>
        <translation>Odeslat účty za poplatky</translation>
    </message>
    <message>
        <source>Send the &amp;marked…</source>
        <translation>Odeslat oz&amp;načené…</translation>
    </message>
    <message>
        <source>The marked patron</source>
        <translation>Označený čtenář</translation>
    </message>
    <message>
        <source>The parameters Invoice fees: debt over, and debt older than, say when.</source>
        <translation>Kdy, určují parametry účtů za poplatky: výše a stáří dluhu.</translation>
    </message>
    <message>
        <source>Their debts (Enter).</source>
        <translation>Dluhy čtenáře (Enter).</translation>
    </message>
    <message>
        <source>To everybody on the list, after a question.</source>
        <translation>Všem v seznamu, po dotazu.</translation>
    </message>
    <message>
        <source>To those that are marked, after a question.</source>
        <translation>Označeným, po dotazu.</translation>
    </message>
    <message>
        <source>Together {amount}. E-mails are put into the outbox, letters are printed in Claims, tab Notices.</source>
        <translation>Celkem {amount}. E-maily jdou do odchozí pošty, dopisy se tisknou v okně Upomínky na kartě Zásilky.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>owed: {amount}</source>
        <translation>dluh: {amount}</translation>
    </message>
    <message>
        <source>{debts} debts since {day}, together {amount}; fee {fee}</source>
        <translation>Dluhy: {debts}, od {day}, celkem {amount}; poplatek {fee}</translation>
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
    <name>Figures</name>
    <message>
        <source>debt</source>
        <translation>dluh</translation>
    </message>
    <message>
        <source>debt, red from {amount}</source>
        <translation>dluh, červený od {amount}</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>výpůjčky</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>po lhůtě</translation>
    </message>
    <message>
        <source>to collect</source>
        <translation>k vyzvednutí</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Všechny dny</translation>
    </message>
    <message>
        <source>At a unit</source>
        <translation>U jednotky</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Zrušit filtr</translation>
    </message>
    <message>
        <source>Lists all rules again.</source>
        <translation>Vypíše znovu všechna pravidla.</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>Žádný filtr není nastaven.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizace</translation>
    </message>
    <message>
        <source>Rules are compared within the same value only.</source>
        <translation>Pravidla se porovnávají jen v rámci stejné hodnoty.</translation>
    </message>
    <message>
        <source>The rules of this organisation and of those above it are listed.</source>
        <translation>Vypisují se pravidla této organizace a organizací nad ní.</translation>
    </message>
    <message>
        <source>Valid on day</source>
        <translation>Platí dne</translation>
    </message>
    <message>
        <source>e.g. Hce</source>
        <translation>např. Hce</translation>
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
    <name>Finder</name>
    <message>
        <source>Nothing is found.</source>
        <translation>Nic nenalezeno.</translation>
    </message>
    <message>
        <source>Type some letters, or a number.</source>
        <translation>Napište několik písmen nebo číslo.</translation>
    </message>
</context>
<context>
    <name>FindingColumns</name>
    <message>
        <source>Finding</source>
        <translation>Nález</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizace</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametr</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravidlo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co je špatně</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>Give role</source>
        <translation>Dát roli</translation>
    </message>
    <message>
        <source>Give role – {name}</source>
        <translation>Dát roli – {name}</translation>
    </message>
    <message>
        <source>Holds at the organisation and everything below it, at once.</source>
        <translation>Platí ihned v organizaci a ve všem pod ní.</translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Skupina</translation>
    </message>
    <message>
        <source>Groups of {unit}, the first its own</source>
        <translation>Skupiny jednotky {unit}, první je vlastní</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>Už tam stojí.</translation>
    </message>
    <message>
        <source>Mark a row first.</source>
        <translation>Nejprve označte řádek.</translation>
    </message>
    <message>
        <source>Mark a unit first.</source>
        <translation>Nejprve označte jednotku.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Dolů</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nahoru</translation>
    </message>
    <message>
        <source>Puts the group at the end of the unit's list</source>
        <translation>Přidá skupinu na konec seznamu jednotky</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstranit</translation>
    </message>
    <message>
        <source>Takes the group out of the unit's list (Del)</source>
        <translation>Odebere skupinu ze seznamu jednotky (Del)</translation>
    </message>
    <message>
        <source>The unit has no groups: its copies may be reserved wherever Reservation control says yes.</source>
        <translation>Jednotka nemá skupiny: její exempláře lze rezervovat všude, kde to Řízení rezervací povoluje.</translation>
    </message>
    <message>
        <source>The unit has this group already.</source>
        <translation>Jednotka už tuto skupinu má.</translation>
    </message>
    <message>
        <source>There are no reservation groups yet; make one at the left.</source>
        <translation>Zatím nejsou žádné skupiny rezervací; vytvořte nějakou vlevo.</translation>
    </message>
    <message>
        <source>There are no units.</source>
        <translation>Nejsou žádné jednotky.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Jednotky</translation>
    </message>
</context>
<context>
    <name>HeadingLine</name>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>%Ln parametr</numerusform>
            <numerusform>%Ln parametry</numerusform>
            <numerusform>%Ln parametrů</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinate with: {parameter}</source>
        <translation>Sladit s: {parameter}</translation>
    </message>
    <message>
        <source>Kept and shown; Lånedisk does not act on it yet.</source>
        <translation>Ukládá se a zobrazuje; Lånedisk jej zatím nepoužívá.</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>zatím se nepoužívá</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Enter goes on to the next place.</source>
        <translation>Enter přejde na další místo.</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>&amp;Najít</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Stránky</translation>
    </message>
    <message>
        <source>{page} - Help</source>
        <translation>{page} - Nápověda</translation>
    </message>
</context>
<context>
    <name>HindrancesDialog</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Delete patron</source>
        <translation>Smazat čtenáře</translation>
    </message>
    <message>
        <source>Go to 1-Loans</source>
        <translation>Přejít na 1-Výpůjčky</translation>
    </message>
    <message>
        <source>Go to 2-Reservations</source>
        <translation>Přejít na 2-Rezervace</translation>
    </message>
    <message>
        <source>Go to 3-Debts</source>
        <translation>Přejít na 3-Dluhy</translation>
    </message>
    <message>
        <source>The account can't be deleted yet.</source>
        <translation>Konto zatím nelze smazat.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Shows who changed the rules, when and how, and puts them back (Ctrl+H).</source>
        <translation>Ukazuje, kdo, kdy a jak pravidla změnil, a vrací je zpět (Ctrl+H).</translation>
    </message>
    <message>
        <source>Shows who changed what of the registers, when and how, and puts it back.</source>
        <translation>Ukazuje, kdo, co, kdy a jak v registrech změnil, a vrací to zpět.</translation>
    </message>
    <message>
        <source>Shows who changed what of the unit, when and how, and puts it back.</source>
        <translation>Ukazuje, kdo, co, kdy a jak u jednotky změnil, a vrací to zpět.</translation>
    </message>
    <message>
        <source>The registers are being read.</source>
        <translation>Registry se načítají.</translation>
    </message>
    <message>
        <source>The rules are being read.</source>
        <translation>Pravidla se načítají.</translation>
    </message>
    <message>
        <source>The unit is being read.</source>
        <translation>Jednotka se načítá.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Choose a day and mark a value first.</source>
        <translation>Nejprve zvolte den a označte hodnotu.</translation>
    </message>
    <message>
        <source>History – Common registers</source>
        <translation>Historie – Společné registry</translation>
    </message>
    <message>
        <source>History – {parameter}</source>
        <translation>Historie – {parameter}</translation>
    </message>
    <message>
        <source>History – {unit}</source>
        <translation>Historie – {unit}</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Právě se ukládá.</translation>
    </message>
    <message numerus="yes">
        <source>It was saved for %n unit(s); all of it is put back.</source>
        <translation>
            <numerusform>Bylo uloženo pro %Ln jednotku; vrátí se vše.</numerusform>
            <numerusform>Bylo uloženo pro %Ln jednotky; vrátí se vše.</numerusform>
            <numerusform>Bylo uloženo pro %Ln jednotek; vrátí se vše.</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes the field what it was before the marked change.</source>
        <translation>Poli vrátí hodnotu, kterou mělo před označenou změnou.</translation>
    </message>
    <message>
        <source>Makes the marked rule what it was at the end of that day.</source>
        <translation>Označenému pravidlu vrátí podobu, jakou mělo na konci toho dne.</translation>
    </message>
    <message>
        <source>Makes the marked value what it was at the end of that day.</source>
        <translation>Označené hodnotě vrátí to, co měla na konci toho dne.</translation>
    </message>
    <message>
        <source>Makes the marked value what the unit had at the end of that day.</source>
        <translation>Označené hodnotě vrátí to, co jednotka měla na konci toho dne.</translation>
    </message>
    <message>
        <source>Makes the rule what it was before the marked entry.</source>
        <translation>Pravidlu vrátí podobu, jakou mělo před označeným záznamem.</translation>
    </message>
    <message>
        <source>Mark a change first.</source>
        <translation>Nejprve označte změnu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nebylo změněno.</translation>
    </message>
    <message>
        <source>Put back what was saved for several units?</source>
        <translation>Vrátit, co bylo uloženo pro více jednotek?</translation>
    </message>
    <message>
        <source>Put back: the rule is added again?</source>
        <translation>Vrátit: pravidlo se znovu přidá?</translation>
    </message>
    <message>
        <source>Put back: the rule is removed?</source>
        <translation>Vrátit: pravidlo se odstraní?</translation>
    </message>
    <message>
        <source>Put the entry back?</source>
        <translation>Vrátit položku?</translation>
    </message>
    <message>
        <source>Put the rule back?</source>
        <translation>Vrátit pravidlo?</translation>
    </message>
    <message>
        <source>Show that rule</source>
        <translation>Ukázat to pravidlo</translation>
    </message>
    <message>
        <source>Some of it was changed again since.</source>
        <translation>Něco z toho bylo od té doby znovu změněno.</translation>
    </message>
    <message>
        <source>Undo is not offered. {reason}</source>
        <translation>Vrátit zpět nelze nabídnout. {reason}</translation>
    </message>
    <message>
        <source>Undone; everything is as it was.</source>
        <translation>Vráceno zpět; vše je jako předtím.</translation>
    </message>
    <message>
        <source>Undone; the rules are as they were.</source>
        <translation>Vráceno zpět; pravidla jsou jako předtím.</translation>
    </message>
    <message>
        <source>{entry} is made again, last in its register.</source>
        <translation>{entry} se znovu vytvoří, na konci svého registru.</translation>
    </message>
    <message>
        <source>{entry} is removed.</source>
        <translation>{entry} se odebere.</translation>
    </message>
    <message>
        <source>{rule} at {place}</source>
        <translation>{rule}, {place}</translation>
    </message>
</context>
<context>
    <name>HistoryFrame</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nebylo změněno.</translation>
    </message>
    <message>
        <source>Put back, as a new change.</source>
        <translation>Vráceno, jako nová změna.</translation>
    </message>
    <message>
        <source>Put the field back?</source>
        <translation>Vrátit pole?</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Načítá se …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Ukládá se …</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>Historii se nepodařilo načíst.</translation>
    </message>
    <message>
        <source>{field} becomes: {value}</source>
        <translation>{field} bude: {value}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln záznam</numerusform>
            <numerusform>%Ln záznamy</numerusform>
            <numerusform>%Ln záznamů</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Druh</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>Every change and every look at the account shows here.</source>
        <translation>Zobrazuje se tu každá změna a každé nahlédnutí do konta.</translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation>Filtrovat historii</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Z čeho, na co</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Zatím nic nebylo zaznamenáno.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kde</translation>
    </message>
    <message>
        <source>Your role does not show the history.</source>
        <translation>Vaše role historii nezobrazuje.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>vše</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>&amp;Older entries</source>
        <translation>S&amp;tarší záznamy</translation>
    </message>
    <message>
        <source>&amp;Put back…</source>
        <translation>&amp;Vrátit…</translation>
    </message>
    <message>
        <source>A part of the login name</source>
        <translation>Část přihlašovacího jména</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Zrušit filtr</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Zatím není nic zaznamenáno.</translation>
    </message>
    <message>
        <source>Your role does not show the history.</source>
        <translation>Vaše role historii neukazuje.</translation>
    </message>
</context>
<context>
    <name>HolidayList</name>
    <message>
        <source>Austria</source>
        <translation>Rakousko</translation>
    </message>
    <message>
        <source>Close on all public holidays</source>
        <translation>Zavřít o všech svátcích</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Země</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Česko</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dánsko</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finsko</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Německo</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Svátek</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norsko</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polsko</translation>
    </message>
    <message>
        <source>Public holidays; Space closes or opens</source>
        <translation>Svátky; mezerník zavírá nebo otevírá</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovensko</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Švédsko</translation>
    </message>
    <message>
        <source>The unit is closed on all of them.</source>
        <translation>Jednotka má o všech zavřeno.</translation>
    </message>
    <message>
        <source>Ticks every day off by law; half days and customary days stay as they are.</source>
        <translation>Zaškrtne všechny zákonné svátky; půldny a zvykové dny zůstanou beze změny.</translation>
    </message>
    <message>
        <source>customary</source>
        <translation>zvykový</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>svátek</translation>
    </message>
    <message>
        <source>half day</source>
        <translation>půlden</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>Nothing is unsaved.</source>
        <translation>Nic není neuloženo.</translation>
    </message>
    <message>
        <source>Says how many loans, patrons and copies get another value, before it is saved (Ctrl+Shift+I).</source>
        <translation>Řekne, kolik výpůjček, čtenářů a exemplářů dostane jinou hodnotu, než se uloží (Ctrl+Shift+I).</translation>
    </message>
</context>
<context>
    <name>ImpactColumns</name>
    <message>
        <source>Barcode</source>
        <translation>Čárový kód</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exempláře</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Datum vrácení výpůjčky</translation>
    </message>
    <message>
        <source>Home unit</source>
        <translation>Domovská jednotka</translation>
    </message>
    <message>
        <source>Lent at</source>
        <translation>Vypůjčeno v</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Výpůjčky</translation>
    </message>
    <message>
        <source>Owning unit</source>
        <translation>Vlastnící jednotka</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametr</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Čtenář</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Čtenáři</translation>
    </message>
    <message>
        <source>Rule after</source>
        <translation>Pravidlo potom</translation>
    </message>
    <message>
        <source>Rule before</source>
        <translation>Pravidlo předtím</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titul</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádné</translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>Zapsán %Ln řádek.</numerusform>
            <numerusform>Zapsány %Ln řádky.</numerusform>
            <numerusform>Zapsáno %Ln řádků.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculate again</source>
        <translation>Spočítat znovu</translation>
    </message>
    <message>
        <source>Calculating the impact</source>
        <translation>Počítá se dopad</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportovat</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Dopad</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Bylo to zastaveno.</translation>
    </message>
    <message>
        <source>Nothing is unsaved any more: this is what was so before.</source>
        <translation>Nic už není neuloženo: takto tomu bylo předtím.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Načítá se …</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Seznam se nepodařilo načíst.</translation>
    </message>
    <message>
        <source>The unsaved rows were changed since.</source>
        <translation>Neuložené řádky se mezitím změnily.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Zapisuje se soubor</translation>
    </message>
</context>
<context>
    <name>ImpactView</name>
    <message>
        <source>All are shown.</source>
        <translation>Jsou zobrazeny všechny.</translation>
    </message>
    <message>
        <source>Another value for {loans} of {all_loans} current loans (of {borrowers} patrons), {patrons} of {all_patrons} patrons, {copies} of {all_copies} copies.</source>
        <translation>Jiná hodnota pro {loans} z {all_loans} běžných výpůjček (u {borrowers} čtenářů), {patrons} z {all_patrons} čtenářů, {copies} z {all_copies} exemplářů.</translation>
    </message>
    <message>
        <source>As Explain says for the copy at its owning unit, without a patron. Enter opens the copy.</source>
        <translation>Jak to říká Vysvětlit pro exemplář ve vlastnící jednotce, bez čtenáře. Enter otevře exemplář.</translation>
    </message>
    <message>
        <source>As Explain says for the patron at the home unit, without a copy. Enter opens the patron.</source>
        <translation>Jak to říká Vysvětlit pro čtenáře v domovské jednotce, bez exempláře. Enter otevře čtenáře.</translation>
    </message>
    <message>
        <source>Changes ({count})</source>
        <translation>Změny ({count})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exempláře</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>E&amp;xportovat vše…</translation>
    </message>
    <message>
        <source>Each value that becomes another, by which rule it was and will be. Enter shows the rule.</source>
        <translation>Každá hodnota, která bude jiná, podle kterého pravidla byla a bude. Enter pravidlo ukáže.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Dopad</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Výpůjčky</translation>
    </message>
    <message>
        <source>Nothing gets another value.</source>
        <translation>Nic nedostane jinou hodnotu.</translation>
    </message>
    <message>
        <source>On &amp;day</source>
        <translation>&amp;Den</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Čtenáři</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Zobrazit</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Zobrazit da&amp;lší</translation>
    </message>
    <message>
        <source>With today's facts of patron and copy, where the loan was made. Its due date stays; what comes next goes by the new value. Enter opens the patron.</source>
        <translation>Podle dnešních údajů čtenáře a exempláře tam, kde výpůjčka vznikla. Lhůta zůstává; co následuje, řídí se novou hodnotou. Enter otevře čtenáře.</translation>
    </message>
    <message>
        <source>Writes every loan, patron and copy of this list with both values and rules into a CSV or XLSX file.</source>
        <translation>Zapíše každou výpůjčku, čtenáře a exemplář tohoto seznamu s oběma hodnotami a pravidly do souboru CSV nebo XLSX.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln řádek</numerusform>
            <numerusform>%Ln řádky</numerusform>
            <numerusform>%Ln řádků</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can't be taken. Mend the file and read it again.</source>
        <translation>
            <numerusform>%Ln řádek nelze přijmout. Opravte soubor a načtěte ho znovu.</numerusform>
            <numerusform>%Ln řádky nelze přijmout. Opravte soubor a načtěte ho znovu.</numerusform>
            <numerusform>%Ln řádků nelze přijmout. Opravte soubor a načtěte ho znovu.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importovat</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n change(s)</source>
        <translation>
            <numerusform>&amp;Importovat %Ln změnu</numerusform>
            <numerusform>&amp;Importovat %Ln změny</numerusform>
            <numerusform>&amp;Importovat %Ln změn</numerusform>
        </translation>
    </message>
    <message>
        <source>A CSV or XLSX file with a rule on each line.</source>
        <translation>Soubor CSV nebo XLSX s jedním pravidlem na každém řádku.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Všechny soubory</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>A %Ln další.</numerusform>
            <numerusform>A %Ln další.</numerusform>
            <numerusform>A %Ln dalších.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Nejprve zvolte soubor.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Zvolit soubor…</translation>
    </message>
    <message>
        <source>Every line says what holds already.</source>
        <translation>Každý řádek říká to, co už platí.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importovat pravidla</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importuje se …</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Není zvolen žádný soubor.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nic se neimportovalo.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Načíst znovu</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Načítá se {file}</translation>
    </message>
    <message>
        <source>Somebody changed rules of this file after it was read. Read it again to see what it changes now.</source>
        <translation>Někdo změnil pravidla z tohoto souboru po jeho načtení. Načtěte ho znovu a uvidíte, co změní teď.</translation>
    </message>
    <message>
        <source>The file can't be imported.</source>
        <translation>Soubor nelze importovat.</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>Soubor nic nemění.</translation>
    </message>
    <message>
        <source>The file could not be looked at.</source>
        <translation>Soubor se nepodařilo prohlédnout.</translation>
    </message>
    <message>
        <source>Wait until the work is done.</source>
        <translation>Počkejte, až bude práce hotová.</translation>
    </message>
    <message>
        <source>{lines}: {added} new, {changed} changed, {unchanged} unchanged, {bad} that can't be taken.</source>
        <translation>{lines}: {added} nových, {changed} změněných, {unchanged} beze změny, {bad}, které nelze přijmout.</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>&amp;Choose file…</source>
        <translation>Zvolit &amp;soubor…</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kódování</translation>
    </message>
    <message>
        <source>All lines are imported or none. Unsaved rows of the window stay.</source>
        <translation>Importují se všechny řádky, nebo žádný. Neuložené řádky okna zůstanou.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>Zjistí se samo</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importovat pravidla</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Řádky souboru</translation>
    </message>
    <message>
        <source>O&amp;nly what changes</source>
        <translation>&amp;Jen co se mění</translation>
    </message>
    <message>
        <source>Only for CSV files in which letters like å, ö and ř come out wrong.</source>
        <translation>Jen pro soubory CSV, ve kterých jsou písmena jako å, ö a ř špatně.</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Comment: {old} → {new}</source>
        <translation>Komentář: {old} → {new}</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Platí pro</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Řádek</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizace</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametr</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>chybný</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>změněno</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nové</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>beze změny</translation>
    </message>
</context>
<context>
    <name>InfoTab</name>
    <message>
        <source>&amp;Don't save</source>
        <translation>&amp;Neukládat</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplář</translation>
    </message>
    <message>
        <source>Last borrower</source>
        <translation>Poslední čtenář</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Výpůjčka</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept here.</source>
        <translation>Nic nebylo uloženo; co jste napsali, zůstává zde.</translation>
    </message>
    <message>
        <source>Save or cancel what is being edited first.</source>
        <translation>Nejprve uložte nebo zrušte rozepsané úpravy.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Uloženo.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Ukládání …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>What you typed in {section} is not saved.</source>
        <translation>Co jste napsali v části {section}, není uloženo.</translation>
    </message>
</context>
<context>
    <name>InsertButton</name>
    <message>
        <source>Insert placeholder</source>
        <translation>Vložit zástupný znak</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Zástupné znaky</translation>
    </message>
    <message>
        <source>What is filled in when the text is sent (Ctrl+Space in the text)</source>
        <translation>Co se doplní při odeslání textu (Ctrl+mezerník v textu)</translation>
    </message>
</context>
<context>
    <name>Invalidating</name>
    <message>
        <source>&amp;Invalidate</source>
        <translation>&amp;Zrušit platnost</translation>
    </message>
    <message>
        <source>Invalidate</source>
        <translation>Zrušit platnost</translation>
    </message>
    <message>
        <source>Invalidate {what} {value}</source>
        <translation>Zrušit platnost: {what} {value}</translation>
    </message>
    <message>
        <source>Invalidate {what}?</source>
        <translation>Zrušit platnost: {what}?</translation>
    </message>
    <message>
        <source>It goes out of use and into a message. If the unit has a fee for it, that is charged.</source>
        <translation>Přestane se používat a uloží se do zprávy. Má-li jednotka poplatek, naúčtuje se.</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile, and is shown now as it is.</source>
        <translation>Mezitím to bylo změněno jinde a nyní se zobrazuje tak, jak to je.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nebylo změněno.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Nic nebylo naúčtováno.</translation>
    </message>
    <message>
        <source>Out of use: {value}</source>
        <translation>Mimo užívání: {value}</translation>
    </message>
    <message>
        <source>Takes it out of use and into a message, until a new one is entered</source>
        <translation>Přestane se používat a uloží se do zprávy, dokud se nezadá nové</translation>
    </message>
    <message>
        <source>{amount} was charged.</source>
        <translation>Naúčtováno: {amount}.</translation>
    </message>
</context>
<context>
    <name>InvoicePage</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%Ln účet</numerusform>
            <numerusform>%Ln účty</numerusform>
            <numerusform>%Ln účtů</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mark as paid</source>
        <translation>Oz&amp;načit jako zaplacený</translation>
    </message>
    <message>
        <source>&amp;Mark as paid…</source>
        <translation>Oz&amp;načit jako zaplacený…</translation>
    </message>
    <message>
        <source>&amp;Open patron</source>
        <translation>&amp;Otevřít čtenáře</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stav</translation>
    </message>
    <message>
        <source>A run of claims makes them, and the tab Fee invoices.</source>
        <translation>Vytváří je běh upomínek a karta Účty za poplatky.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Částka</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exempláře</translation>
    </message>
    <message>
        <source>Copies: {barcodes}</source>
        <translation>Exempláře: {barcodes}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Splatnost</translation>
    </message>
    <message>
        <source>Invoice {number} is paid: {amount}</source>
        <translation>Účet {number} je zaplacen: {amount}</translation>
    </message>
    <message>
        <source>Invoice {number}, {name}</source>
        <translation>Účet {number}, {name}</translation>
    </message>
    <message>
        <source>Invoice {number}, {unit}, {day}</source>
        <translation>Účet {number}, {unit}, {day}</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Účty</translation>
    </message>
    <message>
        <source>It is settled.</source>
        <translation>Je vyrovnán.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Označit jako zaplacený</translation>
    </message>
    <message>
        <source>No invoice is marked.</source>
        <translation>Není označen žádný účet.</translation>
    </message>
    <message>
        <source>No invoice was made yet.</source>
        <translation>Zatím nevznikl žádný účet.</translation>
    </message>
    <message>
        <source>Nothing is open of it.</source>
        <translation>Nic z něj nezbývá zaplatit.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>One payment of everything that is open of it, after a question.</source>
        <translation>Jedna platba všeho, co zbývá, po dotazu.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Zbývá</translation>
    </message>
    <message>
        <source>Open: {amount}</source>
        <translation>Zbývá: {amount}</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Čtenář</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Zobrazit vše</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>Konto je smazáno.</translation>
    </message>
    <message>
        <source>The account that owes it (Enter).</source>
        <translation>Konto, které dluží (Enter).</translation>
    </message>
    <message>
        <source>The marked invoice</source>
        <translation>Označený účet</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>Takový účet tu není.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>all</source>
        <translation>vše</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>exempláře</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>poplatky</translation>
    </message>
    <message>
        <source>open</source>
        <translation>nezaplacený</translation>
    </message>
    <message>
        <source>open: {amount}</source>
        <translation>zbývá: {amount}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>po splatnosti</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>vyrovnaný</translation>
    </message>
    <message>
        <source>{amount} is noted as paid by invoice; the debts of the invoice are paid with it.</source>
        <translation>{amount} se zapíše jako zaplacené účtem; tím se zaplatí dluhy na účtu.</translation>
    </message>
    <message>
        <source>{amount}, to be paid by {day}</source>
        <translation>{amount}, zaplatit do {day}</translation>
    </message>
</context>
<context>
    <name>InvoiceTab</name>
    <message>
        <source>0 = none, empty = the parameter's fee</source>
        <translation>0 = žádný, prázdné = podle parametru</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Dospělý</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Dítě</translation>
    </message>
    <message>
        <source>The standard text of invoices.</source>
        <translation>Standardní text účtů.</translation>
    </message>
    <message>
        <source>days; 999 = no invoice, empty = the parameter's</source>
        <translation>dny; 999 = bez účtu, prázdné = podle parametru</translation>
    </message>
    <message>
        <source>the patron is blocked until the copies are returned or paid</source>
        <translation>čtenář je blokován, dokud exempláře nevrátí nebo nezaplatí</translation>
    </message>
</context>
<context>
    <name>InvoicesWindow</name>
    <message>
        <source>Fee invoices</source>
        <translation>Účty za poplatky</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Účty</translation>
    </message>
</context>
<context>
    <name>ItemFilters</name>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Copies that were removed in the system they came from</source>
        <translation>Exempláře odstraněné v systému, odkud přišly</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Typ média</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Vypůjčeno</translation>
    </message>
    <message>
        <source>Show remo&amp;ved</source>
        <translation>Zobrazit o&amp;dstraněné</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
</context>
<context>
    <name>ItemSearchWindow</name>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%Ln titul</numerusform>
            <numerusform>%Ln tituly</numerusform>
            <numerusform>%Ln titulů</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New title…</source>
        <translation>&amp;Nový titul…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otevřít</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Every word must begin a word of the title, the author or the shelf, or a number. Try fewer letters, or one word less.</source>
        <translation>Každé slovo musí být začátkem slova názvu, autora nebo signatury, nebo čísla. Zkuste méně písmen nebo o slovo méně.</translation>
    </message>
    <message>
        <source>Items and titles</source>
        <translation>Exempláře a tituly</translation>
    </message>
    <message>
        <source>New co&amp;py…</source>
        <translation>Nový exem&amp;plář…</translation>
    </message>
    <message>
        <source>No copy is marked.</source>
        <translation>Není označen žádný exemplář.</translation>
    </message>
    <message>
        <source>No title is marked.</source>
        <translation>Není označen žádný titul.</translation>
    </message>
    <message>
        <source>Nothing is found with these filters.</source>
        <translation>S těmito filtry nebylo nic nalezeno.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Nic nebylo nalezeno.</translation>
    </message>
    <message>
        <source>Registers a title with its first copy</source>
        <translation>Zaregistruje titul s prvním exemplářem</translation>
    </message>
    <message>
        <source>Registers another copy of the marked title</source>
        <translation>Zaregistruje další exemplář označeného titulu</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Hledat ve všem</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Hledá se …</translation>
    </message>
    <message>
        <source>The list fills while you type.</source>
        <translation>Seznam se plní při psaní.</translation>
    </message>
    <message>
        <source>The titles could not be read.</source>
        <translation>Tituly nebylo možné načíst.</translation>
    </message>
    <message>
        <source>Title, author, ISBN, barcode or shelf</source>
        <translation>Název, autor, ISBN, čárový kód nebo signatura</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Tituly</translation>
    </message>
    <message>
        <source>Titles found</source>
        <translation>Nalezené tituly</translation>
    </message>
    <message>
        <source>Type some letters of the title or author, or a number.</source>
        <translation>Napište několik písmen názvu nebo autora, nebo číslo.</translation>
    </message>
    <message numerus="yes">
        <source>more than %n title(s), best first</source>
        <translation>
            <numerusform>více než %Ln titul, nejlepší první</numerusform>
            <numerusform>více než %Ln tituly, nejlepší první</numerusform>
            <numerusform>více než %Ln titulů, nejlepší první</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>A patron</source>
        <translation>Čtenář</translation>
    </message>
    <message>
        <source>Age class</source>
        <translation>Věková třída</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Čárový kód</translation>
    </message>
    <message>
        <source>Circulation category</source>
        <translation>Výpůjční kategorie</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exempláře</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Číslo exempláře</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Oddělení</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Datum vrácení výpůjčky</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Vydání</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Rozsah</translation>
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
        <translation>Její jednotka</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Lent at</source>
        <translation>Vypůjčeno v</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Vypůjčeno</translation>
    </message>
    <message>
        <source>Loans so far</source>
        <translation>Počet výpůjček</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Označeno</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Typ média</translation>
    </message>
    <message>
        <source>No loan was returned yet.</source>
        <translation>Zatím nebyla vrácena žádná výpůjčka.</translation>
    </message>
    <message>
        <source>Not on loan.</source>
        <translation>Není vypůjčen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Vypůjčeno</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>V regálu</translation>
    </message>
    <message>
        <source>Opens the patron's details</source>
        <translation>Otevře podrobnosti čtenáře</translation>
    </message>
    <message>
        <source>Own loan period</source>
        <translation>Vlastní výpůjční lhůta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vlastník</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Část</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Čtenář</translation>
    </message>
    <message>
        <source>Pickup unit</source>
        <translation>Místo vyzvednutí</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Pořadí</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Umístění</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Vydáno</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Nakladatel</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registrováno</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Prodloužení</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Rezervováno</translation>
    </message>
    <message>
        <source>Reserved on</source>
        <translation>Rezervováno dne</translation>
    </message>
    <message>
        <source>Rest of the title</source>
        <translation>Zbytek názvu</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Vráceno</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čeká</translation>
    </message>
    <message>
        <source>claimed returned</source>
        <translation>údajně vráceno</translation>
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
        <source>in the queue</source>
        <translation>ve frontě</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>na cestě</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>ztraceno</translation>
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
        <source>suspended</source>
        <translation>pozastaveno</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>titul</translation>
    </message>
    <message>
        <source>this copy</source>
        <translation>tento exemplář</translation>
    </message>
    <message>
        <source>to collect</source>
        <translation>k vyzvednutí</translation>
    </message>
    <message>
        <source>to collect by {day}</source>
        <translation>k vyzvednutí do {day}</translation>
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
    <name>Jobs</name>
    <message>
        <source>Age limit</source>
        <translation>Věková hranice</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Začátek</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>Claims and invoices</source>
        <translation>Upomínky a účty</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Platí za den</translation>
    </message>
    <message>
        <source>Cuts loose loans that are not to be kept, and forgets who looked at accounts a year ago.</source>
        <translation>Odděluje výpůjčky, které se nemají uchovávat, a zapomíná, kdo si konta prohlížel před rokem.</translation>
    </message>
    <message>
        <source>Drops returns that the returns log keeps no longer.</source>
        <translation>Odstraňuje vrácení, která protokol už neuchovává.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Konec</translation>
    </message>
    <message>
        <source>Exempt units</source>
        <translation>Jednotky s výjimkou</translation>
    </message>
    <message>
        <source>External invoices</source>
        <translation>Externí účty</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Úloha</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Poslední běh</translation>
    </message>
    <message>
        <source>Makes the reminders and invoices that are due, each once.</source>
        <translation>Vytváří upomínky a účty, na které přišel čas, každou jednou.</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Příští běh</translation>
    </message>
    <message>
        <source>Not in use yet.</source>
        <translation>Zatím se nepoužívá.</translation>
    </message>
    <message>
        <source>Notes accounts that entered an age group for which circulation parameters say something.</source>
        <translation>Zaznamenává konta, která vstoupila do věkové skupiny, o níž parametry něco říkají.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zapnuto</translation>
    </message>
    <message>
        <source>Overdue warnings</source>
        <translation>Upozornění na konec lhůty</translation>
    </message>
    <message>
        <source>Reservation messages</source>
        <translation>Zprávy o rezervacích</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Uchovávání</translation>
    </message>
    <message>
        <source>Returns log</source>
        <translation>Protokol vrácení</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Běží</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Tells patrons that what they reserved can be collected.</source>
        <translation>Sděluje čtenářům, že si rezervované mohou vyzvednout.</translation>
    </message>
    <message>
        <source>Warns patrons before the due date, where they want to be warned.</source>
        <translation>Upozorňuje čtenáře před lhůtou, pokud o to stojí.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co bylo provedeno</translation>
    </message>
    <message>
        <source>accounts that expire</source>
        <translation>konta, kterým končí platnost</translation>
    </message>
    <message>
        <source>by schedule</source>
        <translation>podle plánu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hotovo</translation>
    </message>
    <message>
        <source>due since {moment}</source>
        <translation>mělo běžet {moment}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>každý den</translation>
    </message>
    <message>
        <source>every day, {time}</source>
        <translation>každý den, {time}</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>každý měsíc</translation>
    </message>
    <message>
        <source>every month on day {day}, {time}</source>
        <translation>každý měsíc, den {day}., {time}</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>každý týden</translation>
    </message>
    <message>
        <source>every week on {weekday}, {time}</source>
        <translation>každý týden, {weekday}, {time}</translation>
    </message>
    <message>
        <source>expired accounts that may be deleted</source>
        <translation>prošlá konta, která lze smazat</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>selhalo</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>účty</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>výpůjčky</translation>
    </message>
    <message>
        <source>loans cut loose</source>
        <translation>výpůjčky oddělené od čtenáře</translation>
    </message>
    <message>
        <source>looks forgotten</source>
        <translation>zapomenutá nahlédnutí</translation>
    </message>
    <message>
        <source>mails forgotten</source>
        <translation>zapomenuté zprávy</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>zprávy</translation>
    </message>
    <message>
        <source>messages about reservations emptied</source>
        <translation>vyprázdněné zprávy o rezervacích</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nenastaveno</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>zásilky</translation>
    </message>
    <message>
        <source>off</source>
        <translation>vypnuto</translation>
    </message>
    <message>
        <source>on</source>
        <translation>zapnuto</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>rezervace</translation>
    </message>
    <message>
        <source>reservations resumed</source>
        <translation>obnovené rezervace</translation>
    </message>
    <message>
        <source>reservations that ran out</source>
        <translation>prošlé rezervace</translation>
    </message>
    <message>
        <source>returns dropped</source>
        <translation>odstraněná vrácení</translation>
    </message>
    <message>
        <source>running</source>
        <translation>běží</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zastaveno</translation>
    </message>
    <message>
        <source>without a valid address</source>
        <translation>bez platné adresy</translation>
    </message>
</context>
<context>
    <name>JobsView</name>
    <message>
        <source>&amp;Account organisation</source>
        <translation>&amp;Organizace s konty</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Změnit…</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>&amp;Spustit nyní</translation>
    </message>
    <message>
        <source>Automatic jobs</source>
        <translation>Automatické úlohy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Ještě neběžela.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Běhy</translation>
    </message>
</context>
<context>
    <name>JobsWindow</name>
    <message>
        <source>A job is running.</source>
        <translation>Úloha běží.</translation>
    </message>
    <message>
        <source>Automatic jobs</source>
        <translation>Automatické úlohy</translation>
    </message>
    <message>
        <source>Mark a job first.</source>
        <translation>Nejdříve označte úlohu.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Běhy</translation>
    </message>
    <message>
        <source>Runs it here and now, as of today</source>
        <translation>Spustí ji hned, s dnešním dnem</translation>
    </message>
    <message>
        <source>Runs of {job}</source>
        <translation>Běhy úlohy {job}</translation>
    </message>
    <message>
        <source>The job did not run to its end.</source>
        <translation>Úloha nedoběhla do konce.</translation>
    </message>
    <message>
        <source>The permission {permission} is missing.</source>
        <translation>Chybí oprávnění {permission}.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Toto nebylo možné načíst.</translation>
    </message>
    <message>
        <source>This job is not in use yet.</source>
        <translation>Tato úloha se zatím nepoužívá.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>When it runs by itself (F2)</source>
        <translation>Kdy běží sama (F2)</translation>
    </message>
    <message>
        <source>{job} is done.</source>
        <translation>{job}: hotovo.</translation>
    </message>
    <message>
        <source>{job} is running …</source>
        <translation>{job} běží …</translation>
    </message>
    <message>
        <source>{job} was stopped.</source>
        <translation>{job}: zastaveno.</translation>
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
    <name>LadderNotes</name>
    <message>
        <source>Check of the reminders</source>
        <translation>Kontrola upomínek</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a ještě %Ln</numerusform>
            <numerusform>a ještě %Ln</numerusform>
            <numerusform>a ještě %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message numerus="yes">
        <source>%n value(s) of {here} unsaved. Go to {there}?</source>
        <translation>
            <numerusform>%Ln hodnota ({here}) není uložena. Přejít na {there}?</numerusform>
            <numerusform>%Ln hodnoty ({here}) nejsou uloženy. Přejít na {there}?</numerusform>
            <numerusform>%Ln hodnot ({here}) není uloženo. Přejít na {there}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop and go there</source>
        <translation>Zahodit a přejít</translation>
    </message>
    <message>
        <source>Save and go there</source>
        <translation>Uložit a přejít</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Zůstat zde</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Arrow keys move, Enter goes to the rule, Ctrl+C copies.</source>
        <translation>Šipky posouvají, Enter přejde na pravidlo, Ctrl+C kopíruje.</translation>
    </message>
    <message>
        <source>Colours from {least} to {most}</source>
        <translation>Barvy od {least} do {most}</translation>
    </message>
    <message>
        <source>Frames round the name</source>
        <translation>Rámečky kolem jména</translation>
    </message>
    <message>
        <source>The first that holds is shown.</source>
        <translation>Zobrazí se první platný.</translation>
    </message>
</context>
<context>
    <name>LegendButton</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Shows what the frames round names mean</source>
        <translation>Ukáže, co znamenají rámečky kolem jmen</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Letter</source>
        <translation>Dopis</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%n envelope(s)</source>
        <translation>
            <numerusform>%Ln obálka</numerusform>
            <numerusform>%Ln obálky</numerusform>
            <numerusform>%Ln obálek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln dopis</numerusform>
            <numerusform>%Ln dopisy</numerusform>
            <numerusform>%Ln dopisů</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tisknout…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Uložit jako PDF…</translation>
    </message>
    <message>
        <source>By postcode; letters to one patron of one run follow one another. Then they count as printed.</source>
        <translation>Podle PSČ; dopisy jednomu čtenáři z jednoho běhu jsou za sebou. Pak platí za vytištěné.</translation>
    </message>
    <message>
        <source>Every letter is printed.</source>
        <translation>Všechny dopisy jsou vytištěny.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Dopisy</translation>
    </message>
    <message>
        <source>Print letters</source>
        <translation>Tisk dopisů</translation>
    </message>
    <message>
        <source>Printed: {letters}</source>
        <translation>Vytištěno: {letters}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Uložit jako PDF</translation>
    </message>
    <message>
        <source>The file could not be written: {file}</source>
        <translation>Soubor se nepodařilo zapsat: {file}</translation>
    </message>
</context>
<context>
    <name>LifeForm</name>
    <message>
        <source>&amp;Back on</source>
        <translation>&amp;Vráceno dne</translation>
    </message>
    <message>
        <source>&amp;Lent on</source>
        <translation>&amp;Půjčeno dne</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Ukázat</translation>
    </message>
    <message>
        <source>Barcod&amp;e</source>
        <translation>&amp;Čárový kód</translation>
    </message>
    <message>
        <source>Ca&amp;rd</source>
        <translation>P&amp;růkaz</translation>
    </message>
    <message>
        <source>Circulation &amp;point</source>
        <translation>&amp;Výpůjční místo</translation>
    </message>
    <message>
        <source>Loan &amp;of</source>
        <translation>Výpůjčka &amp;koho</translation>
    </message>
    <message>
        <source>patron and copy</source>
        <translation>čtenář a exemplář</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>situace</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln změna</numerusform>
            <numerusform>%Ln změny</numerusform>
            <numerusform>%Ln změn</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registr</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Jednotky</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Všechny jednotky</translation>
    </message>
    <message>
        <source>All, and the unit itself</source>
        <translation>Všechny, i jednotka sama</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>K&amp;do</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentář</translation>
    </message>
    <message>
        <source>Entry and field</source>
        <translation>Položka a pole</translation>
    </message>
    <message>
        <source>Every change of a register shows here.</source>
        <translation>Zde se zobrazí každá změna registru.</translation>
    </message>
    <message>
        <source>Every change of a unit shows here.</source>
        <translation>Zde se ukáže každá změna jednotky.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Z čeho, na co</translation>
    </message>
    <message>
        <source>No change passes the filter.</source>
        <translation>Filtru neodpovídá žádná změna.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>{unit} and beneath</source>
        <translation>{unit} a vše pod ní</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Barcode</source>
        <translation>Čárový kód</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Oddělení</translation>
    </message>
    <message>
        <source>Last pickup day</source>
        <translation>Poslední den vyzvednutí</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vlastník</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Čtenář</translation>
    </message>
    <message>
        <source>Pickup unit</source>
        <translation>Místo vyzvednutí</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Umístění</translation>
    </message>
    <message>
        <source>Reserved on</source>
        <translation>Rezervováno</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titul</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Platí do</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Čeká od</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>%n reservation(s)</source>
        <translation>
            <numerusform>%Ln rezervace</numerusform>
            <numerusform>%Ln rezervace</numerusform>
            <numerusform>%Ln rezervací</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Zrušit filtr</translation>
    </message>
    <message>
        <source>Filter reservations</source>
        <translation>Filtrovat rezervace</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>Filtrem neprojde žádný řádek</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nebylo změněno.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
</context>
<context>
    <name>LoanActs</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln odmítnuta</numerusform>
            <numerusform>%Ln odmítnuty</numerusform>
            <numerusform>%Ln odmítnuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) wait and go on by themselves.</source>
        <translation>
            <numerusform>%Ln prodloužení čeká a bude pokračovat samo.</numerusform>
            <numerusform>%Ln prodloužení čekají a budou pokračovat sama.</numerusform>
            <numerusform>%Ln prodloužení čeká a budou pokračovat sama.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>%Ln prodloužena</numerusform>
            <numerusform>%Ln prodlouženy</numerusform>
            <numerusform>%Ln prodlouženo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%Ln k potvrzení</numerusform>
            <numerusform>%Ln k potvrzení</numerusform>
            <numerusform>%Ln k potvrzení</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln čeká</numerusform>
            <numerusform>%Ln čekají</numerusform>
            <numerusform>%Ln čeká</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close loan…</source>
        <translation>&amp;Uzavřít výpůjčku…</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Prodloužit</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Renew %n</source>
        <translation>
            <numerusform>&amp;Prodloužit %Ln</numerusform>
            <numerusform>&amp;Prodloužit %Ln</numerusform>
            <numerusform>&amp;Prodloužit %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Another due date by hand, with a reason.</source>
        <translation>Jiné datum vrácení výpůjčky ručně, s důvodem.</translation>
    </message>
    <message>
        <source>Change &amp;due date…</source>
        <translation>Změnit &amp;lhůtu…</translation>
    </message>
    <message>
        <source>For a copy that is not at hand: returned, lost, claimed returned, or not coming back.</source>
        <translation>Pro exemplář, který není po ruce: vrácený, ztracený, údajně vrácený, nebo takový, který se nevrátí.</translation>
    </message>
    <message>
        <source>Loan &amp;history…</source>
        <translation>&amp;Historie výpůjček…</translation>
    </message>
    <message>
        <source>Mark one loan only.</source>
        <translation>Označte jen jednu výpůjčku.</translation>
    </message>
    <message>
        <source>No loan is marked.</source>
        <translation>Žádná výpůjčka není označena.</translation>
    </message>
    <message>
        <source>No loan is shown.</source>
        <translation>Nezobrazuje se žádná výpůjčka.</translation>
    </message>
    <message>
        <source>Renew &amp;all</source>
        <translation>Prodloužit &amp;vše</translation>
    </message>
    <message>
        <source>Renews all loans that are shown.</source>
        <translation>Prodlouží všechny zobrazené výpůjčky.</translation>
    </message>
    <message>
        <source>Renews the marked loans; each has its own answer.</source>
        <translation>Prodlouží označené výpůjčky; každá má vlastní odpověď.</translation>
    </message>
    <message>
        <source>Set as&amp;ide</source>
        <translation>Odl&amp;ožit</translation>
    </message>
    <message>
        <source>Wh&amp;y this due date?</source>
        <translation>P&amp;roč tato lhůta?</translation>
    </message>
    <message>
        <source>Which rule decided, with its value and day (Ctrl+E).</source>
        <translation>Které pravidlo rozhodlo, s hodnotou a dnem (Ctrl+E).</translation>
    </message>
    <message>
        <source>{title}: the due date is {day} now</source>
        <translation>{title}: datum vrácení výpůjčky je nyní {day}</translation>
    </message>
</context>
<context>
    <name>LoanColumns</name>
    <message>
        <source>Barcode</source>
        <translation>Čárový kód</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Datum vrácení výpůjčky</translation>
    </message>
    <message>
        <source>Governing rule</source>
        <translation>Rozhodující pravidlo</translation>
    </message>
    <message>
        <source>Loan fee</source>
        <translation>Poplatek za výpůjčku</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Čtenář</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titul</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ručně</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>půjčeno</translation>
    </message>
    <message>
        <source>lent in spite of a refusal</source>
        <translation>půjčeno přes překážku</translation>
    </message>
    <message>
        <source>the copy's own loan period</source>
        <translation>vlastní lhůta exempláře</translation>
    </message>
</context>
<context>
    <name>LoanHistoryDialog</name>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%Ln výpůjčka</numerusform>
            <numerusform>%Ln výpůjčky</numerusform>
            <numerusform>%Ln výpůjček</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tisknout…</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Čárový kód</translation>
    </message>
    <message>
        <source>Choose an earlier day above.</source>
        <translation>Zvolte nahoře dřívější den.</translation>
    </message>
    <message>
        <source>Consent stands under Patron data.</source>
        <translation>Souhlas je mezi Údaji o čtenáři.</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dní po lhůtě</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Datum vrácení výpůjčky</translation>
    </message>
    <message>
        <source>Lent at</source>
        <translation>Půjčeno v</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Půjčeno</translation>
    </message>
    <message>
        <source>Loan history</source>
        <translation>Historie výpůjček</translation>
    </message>
    <message>
        <source>Loan history of {patron}, card {card}, {period}</source>
        <translation>Historie výpůjček: {patron}, karta {card}, {period}</translation>
    </message>
    <message>
        <source>Loan history {card}</source>
        <translation>Historie výpůjček {card}</translation>
    </message>
    <message>
        <source>Loans are not kept: the patron does not agree to it.</source>
        <translation>Výpůjčky se neuchovávají: čtenář s tím nesouhlasí.</translation>
    </message>
    <message>
        <source>Loans are not kept: the patron was not asked, and the category does not save loans.</source>
        <translation>Výpůjčky se neuchovávají: čtenář nebyl dotázán a kategorie výpůjčky neukládá.</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Typ média</translation>
    </message>
    <message>
        <source>No loan was returned in this period.</source>
        <translation>V tomto období nebyla vrácena žádná výpůjčka.</translation>
    </message>
    <message>
        <source>Overdue fee</source>
        <translation>Poplatek z prodlení</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Prodloužení</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Vráceno</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Uložit jako P&amp;DF…</translation>
    </message>
    <message>
        <source>The loan history is written</source>
        <translation>Historie výpůjček je zapsána</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Není co tisknout.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titul</translation>
    </message>
</context>
<context>
    <name>LoanPeriods</name>
    <message>
        <source>Holds for</source>
        <translation>Platí pro</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametr</translation>
    </message>
    <message>
        <source>Return date</source>
        <translation>Datum vrácení</translation>
    </message>
</context>
<context>
    <name>LoanPeriodsPage</name>
    <message>
        <source>Add…</source>
        <translation>Přidat…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Změnit…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Ponechat moje</translation>
    </message>
    <message>
        <source>Kinds of loan periods</source>
        <translation>Druhy výpůjčních lhůt</translation>
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
        <source>Loans with a fixed date</source>
        <translation>Výpůjčky s pevným datem</translation>
    </message>
    <message>
        <source>Patron category</source>
        <translation>Kategorie čtenáře</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstranit</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Převzít cizí</translation>
    </message>
</context>
<context>
    <name>LoanPeriodsTab</name>
    <message>
        <source>Adds a rule for this unit and category (Ins)</source>
        <translation>Přidá pravidlo pro tuto jednotku a kategorii (Ins)</translation>
    </message>
    <message>
        <source>Add… makes one, for summer loans for example.</source>
        <translation>Přidat… ho vytvoří, například pro letní výpůjčky.</translation>
    </message>
    <message>
        <source>Changes the marked rule (F2, Enter)</source>
        <translation>Změní označené pravidlo (F2, Enter)</translation>
    </message>
    <message>
        <source>No loan has a fixed date here.</source>
        <translation>Žádná výpůjčka zde nemá pevné datum.</translation>
    </message>
    <message>
        <source>Removes the marked rule at saving (Del)</source>
        <translation>Odstraní označené pravidlo při uložení (Del)</translation>
    </message>
    <message>
        <source>Somebody else changed this rule meanwhile; choose which one is kept.</source>
        <translation>Toto pravidlo mezitím změnil někdo jiný; zvolte, které se ponechá.</translation>
    </message>
    <message>
        <source>Something is being saved.</source>
        <translation>Právě se něco ukládá.</translation>
    </message>
    <message>
        <source>The loan periods could not be read.</source>
        <translation>Výpůjční lhůty se nepodařilo načíst.</translation>
    </message>
    <message>
        <source>The rules of Circulation parameters that concern this unit and category. Another unit's are seen there.</source>
        <translation>Pravidla z Parametrů výpůjček, která se týkají této jednotky a kategorie. Pravidla jiných jednotek jsou tam.</translation>
    </message>
</context>
<context>
    <name>LoanReason</name>
    <message>
        <source>Calculated fee on a return now</source>
        <translation>Vypočtený poplatek při vrácení nyní</translation>
    </message>
    <message>
        <source>Decided on {day}: {rule}</source>
        <translation>Rozhodnuto {day}: {rule}</translation>
    </message>
    <message>
        <source>Nothing is kept of how it came about: the loan was brought by an import.</source>
        <translation>O tom, jak vzniklo, se nic neuchovalo: výpůjčka přišla s importem.</translation>
    </message>
    <message>
        <source>Overridden on {day} by {staff}: {sentence} Reason: {reason}</source>
        <translation>Přehlédnuto {day} ({staff}): {sentence} Důvod: {reason}</translation>
    </message>
</context>
<context>
    <name>LoansTab</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>zbývá %Ln den</numerusform>
            <numerusform>zbývají %Ln dny</numerusform>
            <numerusform>zbývá %Ln dní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in queue</source>
        <translation>
            <numerusform>%Ln ve frontě</numerusform>
            <numerusform>%Ln ve frontě</numerusform>
            <numerusform>%Ln ve frontě</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%Ln výpůjčka</numerusform>
            <numerusform>%Ln výpůjčky</numerusform>
            <numerusform>%Ln výpůjček</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln po lhůtě</numerusform>
            <numerusform>%Ln po lhůtě</numerusform>
            <numerusform>%Ln po lhůtě</numerusform>
        </translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Čárový kód</translation>
    </message>
    <message>
        <source>Calculated fee</source>
        <translation>Vypočtený poplatek</translation>
    </message>
    <message>
        <source>Change due date…</source>
        <translation>Změnit lhůtu…</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Upomínky</translation>
    </message>
    <message>
        <source>Claims sent</source>
        <translation>Odeslané upomínky</translation>
    </message>
    <message>
        <source>Close loan…</source>
        <translation>Uzavřít výpůjčku…</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dní po lhůtě</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Datum vrácení výpůjčky</translation>
    </message>
    <message>
        <source>Exempt from claims: {reason}</source>
        <translation>Vyňato z upomínek: {reason}</translation>
    </message>
    <message>
        <source>Filter loans</source>
        <translation>Filtrovat výpůjčky</translation>
    </message>
    <message>
        <source>Lent at</source>
        <translation>Půjčeno v</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Půjčeno</translation>
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
        <source>Only &amp;overdue</source>
        <translation>Jen &amp;po lhůtě</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Prodloužit</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Prodloužení</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titul</translation>
    </message>
    <message>
        <source>What is lent shows here at once.</source>
        <translation>Co se vypůjčí, ukáže se tu hned.</translation>
    </message>
    <message>
        <source>Why this due date?</source>
        <translation>Proč tato lhůta?</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>lhůta dnes</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>vyňato</translation>
    </message>
    <message>
        <source>open loan</source>
        <translation>otevřená výpůjčka</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>po lhůtě</translation>
    </message>
    <message>
        <source>{name} has no loans.</source>
        <translation>{name} nemá žádné výpůjčky.</translation>
    </message>
</context>
<context>
    <name>LoansView</name>
    <message>
        <source>&amp;End patron</source>
        <translation>&amp;Ukončit čtenáře</translation>
    </message>
    <message>
        <source>&amp;Patron</source>
        <translation>Čtenář</translation>
    </message>
    <message>
        <source>All that is lent from now on is due that day, until the field is emptied.</source>
        <translation>Vše, co se od teď půjčí, je do toho dne, dokud se pole nevyprázdní.</translation>
    </message>
    <message>
        <source>All that is lent now is due {day}, not by the rules.</source>
        <translation>Vše, co se teď půjčí, je do {day}, ne podle pravidel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Exemplář</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplář</translation>
    </message>
    <message>
        <source>D&amp;ue date</source>
        <translation>&amp;Datum vrácení výpůjčky</translation>
    </message>
    <message>
        <source>Empties the patron field for the next one (F7 or Esc).</source>
        <translation>Vyprázdní pole čtenáře pro dalšího (F7 nebo Esc).</translation>
    </message>
    <message>
        <source>Lent now</source>
        <translation>Půjčeno nyní</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Půjčování</translation>
    </message>
    <message>
        <source>Nothing is lent to this patron yet.</source>
        <translation>Tomuto čtenáři zatím nic půjčeno není.</translation>
    </message>
    <message>
        <source>Patr&amp;on details</source>
        <translation>Podrobnosti o čtenáři</translation>
    </message>
    <message>
        <source>Prints what this patron borrowed now (Ctrl+P).</source>
        <translation>Vytiskne, co si čtenář teď půjčil (Ctrl+P).</translation>
    </message>
    <message>
        <source>Reason for the due date</source>
        <translation>Důvod data vrácení výpůjčky</translation>
    </message>
    <message>
        <source>Reason, kept in the log</source>
        <translation>Důvod, uchová se v záznamu</translation>
    </message>
    <message>
        <source>There is no patron.</source>
        <translation>Není zde žádný čtenář.</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>podle pravidel</translation>
    </message>
</context>
<context>
    <name>LoansWindow</name>
    <message numerus="yes">
        <source>%n lent</source>
        <translation>
            <numerusform>%Ln půjčen</numerusform>
            <numerusform>%Ln půjčeny</numerusform>
            <numerusform>%Ln půjčeno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln odmítnut</numerusform>
            <numerusform>%Ln odmítnuty</numerusform>
            <numerusform>%Ln odmítnuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln čeká</numerusform>
            <numerusform>%Ln čekají</numerusform>
            <numerusform>%Ln čeká</numerusform>
        </translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Půjčování</translation>
    </message>
    <message>
        <source>Many can be pasted at once. Nothing scanned while work runs is lost.</source>
        <translation>Lze vložit mnoho najednou. Nic, co se načte během práce, se neztratí.</translation>
    </message>
    <message>
        <source>Not lent to {patron}: {barcode}</source>
        <translation>Nepůjčeno čtenáři {patron}: {barcode}</translation>
    </message>
    <message>
        <source>Not lent: {barcode}</source>
        <translation>Nepůjčeno: {barcode}</translation>
    </message>
    <message>
        <source>Opens Renewals with this copy.</source>
        <translation>Otevře Prodloužení s tímto exemplářem.</translation>
    </message>
    <message>
        <source>Rene&amp;w instead</source>
        <translation>Místo toho prod&amp;loužit</translation>
    </message>
    <message>
        <source>Return it &amp;first</source>
        <translation>Nejprve &amp;vrátit</translation>
    </message>
    <message>
        <source>Scan barcode after barcode.</source>
        <translation>Načítejte čárový kód za čárovým kódem.</translation>
    </message>
    <message>
        <source>Scan the patron's card first, then barcode after barcode.</source>
        <translation>Načtěte nejprve kartu čtenáře, pak čárový kód za čárovým kódem.</translation>
    </message>
    <message>
        <source>Takes it back from the other patron, and lends it then.</source>
        <translation>Vezme jej zpět od druhého čtenáře a pak půjčí.</translation>
    </message>
    <message>
        <source>Why this due date? {day}</source>
        <translation>Proč tato lhůta? {day}</translation>
    </message>
    <message>
        <source>{amount} in loan fees</source>
        <translation>{amount} poplatky za výpůjčky</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Heslo</translation>
    </message>
    <message>
        <source>&amp;Sign in as another</source>
        <translation>Přihlásit se jako &amp;jiná osoba</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Odemknout</translation>
    </message>
    <message>
        <source>Everything is as it was left, what is typed too.</source>
        <translation>Vše je tak, jak zůstalo, i co bylo napsáno.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Signs {name} out. What is not saved is lost; you are asked first.</source>
        <translation>Odhlásí: {name}. Co není uloženo, se ztratí; nejprve se zeptá.</translation>
    </message>
    <message>
        <source>The password that you signed in with.</source>
        <translation>Heslo, kterým jste se přihlásili.</translation>
    </message>
    <message>
        <source>This workstation is locked</source>
        <translation>Stanice je zamčena</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message numerus="yes">
        <source>%n window(s) hold something that is not saved. It is lost without the password.</source>
        <translation>
            <numerusform>V %Ln okně je něco neuloženého. Bez hesla se to ztratí.</numerusform>
            <numerusform>Ve %Ln oknech je něco neuloženého. Bez hesla se to ztratí.</numerusform>
            <numerusform>V %Ln oknech je něco neuloženého. Bez hesla se to ztratí.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave without saving</source>
        <translation>&amp;Odejít bez uložení</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Odejít bez uložení?</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Neuloženo</translation>
    </message>
</context>
<context>
    <name>LostCardDialog</name>
    <message>
        <source>&amp;New card number</source>
        <translation>&amp;Nové číslo karty</translation>
    </message>
    <message>
        <source>&amp;Replace the card</source>
        <translation>Nah&amp;radit kartu</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>Ztracená karta</translation>
    </message>
    <message>
        <source>The account has no valid card.</source>
        <translation>Konto nemá platnou kartu.</translation>
    </message>
    <message>
        <source>The card {card} is noted as lost from today; it opens nothing any more.</source>
        <translation>Karta {card} se od dneška vede jako ztracená; už nic neotevře.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Mail waits in the outbox:</source>
        <translation>Zprávy čekají v odchozí poště:</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Zpráva</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Potvrzení</translation>
    </message>
    <message>
        <source>Status receipt</source>
        <translation>Přehled konta</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>odesílá se</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>nelze odeslat</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nezdařilo se</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>vytištěno</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>odesláno</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>k tisku</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>nejisté</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>čeká</translation>
    </message>
    <message>
        <source>written</source>
        <translation>zapsáno do souboru</translation>
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
        <translation>&amp;Uživatelské jméno</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail of {organisation}</source>
        <translation>E-mail: {organisation}</translation>
    </message>
    <message>
        <source>Give a server, and an address to send it to.</source>
        <translation>Zadejte server a adresu, kam zprávu poslat.</translation>
    </message>
    <message>
        <source>It was not carried out</source>
        <translation>Nebylo provedeno</translation>
    </message>
    <message>
        <source>Kept in the keyring of this workstation, not in the database. Where jobs run, the variable LANEDISK_SMTP_PASSWORD may hold it instead.</source>
        <translation>Ukládá se do klíčenky této pracovní stanice, ne do databáze. Kde běží úlohy, může je místo toho držet proměnná LANEDISK_SMTP_PASSWORD.</translation>
    </message>
    <message>
        <source>Mail is sent from the reply address of the account organisation; answers go to that of the unit (Unit register).</source>
        <translation>Pošta odchází z adresy pro odpovědi organizace s konty; odpovědi jdou na adresu jednotky (Registr jednotek).</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Heslo</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>&amp;Zabezpečení</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Uloženo</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Ukládání …</translation>
    </message>
    <message>
        <source>Send a test &amp;message</source>
        <translation>Poslat zkušební &amp;zprávu</translation>
    </message>
    <message>
        <source>Send the &amp;test to</source>
        <translation>Poslat z&amp;koušku na</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Odesílá se …</translation>
    </message>
    <message>
        <source>Sends it at once, as typed.</source>
        <translation>Pošle ji hned, podle toho, co je zadáno.</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Zkušební zpráva</translation>
    </message>
    <message>
        <source>The server took the test message to {address}</source>
        <translation>Server přijal zkušební zprávu na {address}</translation>
    </message>
    <message>
        <source>There is {server} now; saving once more puts yours in its place.</source>
        <translation>Nyní je tam {server}; dalším uložením ji nahradí vaše.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Toto nebylo možné načíst.</translation>
    </message>
    <message>
        <source>This is a test message from Lånedisk. Mail is sent as it should be.</source>
        <translation>Toto je zkušební zpráva z Lånedisku. Pošta se posílá, jak má.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>beze změny</translation>
    </message>
    <message>
        <source>empty: no mail is sent</source>
        <translation>prázdné: pošta se neposílá</translation>
    </message>
    <message>
        <source>empty: without signing in</source>
        <translation>prázdné: bez přihlášení</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>žádný server</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>neuloženo</translation>
    </message>
</context>
<context>
    <name>MailSign</name>
    <message numerus="yes">
        <source>%n mail(s) not sent</source>
        <translation>
            <numerusform>%Ln e-mail neodeslán</numerusform>
            <numerusform>%Ln e-maily neodeslány</numerusform>
            <numerusform>%Ln e-mailů neodesláno</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail that failed, or may not have gone: opens the outbox.</source>
        <translation>Pošta, která se nezdařila nebo možná neodešla: otevře odchozí poštu.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lånedisk – locked</source>
        <translation>Lånedisk – zamčeno</translation>
    </message>
</context>
<context>
    <name>ManyColumns</name>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Vynechán, protože</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Na</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln vynechán</numerusform>
            <numerusform>%Ln vynecháni</numerusform>
            <numerusform>%Ln vynecháno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: the list says why.</source>
        <translation>
            <numerusform>%Ln vynechán: seznam říká proč.</numerusform>
            <numerusform>%Ln vynecháni: seznam říká proč.</numerusform>
            <numerusform>%Ln vynecháno: seznam říká proč.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patron(s) chosen</source>
        <translation>
            <numerusform>vybrán %Ln čtenář</numerusform>
            <numerusform>vybráni %Ln čtenáři</numerusform>
            <numerusform>vybráno %Ln čtenářů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patron(s) exported.</source>
        <translation>
            <numerusform>Exportován %Ln čtenář.</numerusform>
            <numerusform>Exportováni %Ln čtenáři.</numerusform>
            <numerusform>Exportováno %Ln čtenářů.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Don't apply</source>
        <translation>&amp;Nepoužít</translation>
    </message>
    <message>
        <source>&amp;Everybody whom the search and its filters find</source>
        <translation>&amp;Všichni, které najde hledání a jeho filtry</translation>
    </message>
    <message numerus="yes">
        <source>Change %n patron(s)</source>
        <translation>
            <numerusform>Změnit %Ln čtenáře</numerusform>
            <numerusform>Změnit %Ln čtenáře</numerusform>
            <numerusform>Změnit %Ln čtenářů</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose whom and what, then Preview.</source>
        <translation>Zvolte koho a co, pak Náhled.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n patron(s)</source>
        <translation>
            <numerusform>Smazat %Ln čtenáře</numerusform>
            <numerusform>Smazat %Ln čtenáře</numerusform>
            <numerusform>Smazat %Ln čtenářů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n patron(s) for good?</source>
        <translation>
            <numerusform>Smazat %Ln čtenáře natrvalo?</numerusform>
            <numerusform>Smazat %Ln čtenáře natrvalo?</numerusform>
            <numerusform>Smazat %Ln čtenářů natrvalo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Maže se …</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Dříve…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>Export %n patron(s) …</source>
        <translation>
            <numerusform>Exportovat %Ln čtenáře …</numerusform>
            <numerusform>Exportovat %Ln čtenáře …</numerusform>
            <numerusform>Exportovat %Ln čtenářů …</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Exportuje se …</translation>
    </message>
    <message numerus="yes">
        <source>It is done for %n patron(s).</source>
        <translation>
            <numerusform>Provedeno u %Ln čtenáře.</numerusform>
            <numerusform>Provedeno u %Ln čtenářů.</numerusform>
            <numerusform>Provedeno u %Ln čtenářů.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Bylo to zastaveno.</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped: %n patron(s) are still there.</source>
        <translation>
            <numerusform>Bylo to zastaveno: zůstává %Ln čtenář.</numerusform>
            <numerusform>Bylo to zastaveno: zůstávají %Ln čtenáři.</numerusform>
            <numerusform>Bylo to zastaveno: zůstává %Ln čtenářů.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Prohlíží se …</translation>
    </message>
    <message>
        <source>Many patrons at once</source>
        <translation>Mnoho čtenářů najednou</translation>
    </message>
    <message>
        <source>Nobody is left to change.</source>
        <translation>Nezbývá nikdo ke změně.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nebylo změněno.</translation>
    </message>
    <message>
        <source>Patrons to change</source>
        <translation>Čtenáři ke změně</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Ná&amp;hled</translation>
    </message>
    <message>
        <source>Preview first.</source>
        <translation>Nejprve náhled.</translation>
    </message>
    <message>
        <source>Preview shows everybody, what they get, and who is left out. Nothing is changed by it.</source>
        <translation>Náhled ukáže všechny, co dostanou a kdo je vynechán. Nic se jím nemění.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Ukládá se …</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Něco chybí.</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;marked patron(s)</source>
        <translation>
            <numerusform>%Ln &amp;označený čtenář</numerusform>
            <numerusform>%Ln &amp;označení čtenáři</numerusform>
            <numerusform>%Ln &amp;označených čtenářů</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts and everything personal in them go. It can't be undone.</source>
        <translation>Konta a všechny osobní údaje v nich se odstraní. Nelze to vzít zpět.</translation>
    </message>
    <message>
        <source>What was done to many patrons before, and by whom</source>
        <translation>Co bylo dříve provedeno s mnoha čtenáři, a kým</translation>
    </message>
    <message>
        <source>What you typed is not applied.</source>
        <translation>Co jste napsali, není použito.</translation>
    </message>
    <message numerus="yes">
        <source>Write to %n patron(s)</source>
        <translation>
            <numerusform>Napsat %Ln čtenáři</numerusform>
            <numerusform>Napsat %Ln čtenářům</numerusform>
            <numerusform>Napsat %Ln čtenářům</numerusform>
        </translation>
    </message>
    <message>
        <source>patrons</source>
        <translation>čtenáři</translation>
    </message>
</context>
<context>
    <name>ManyFields</name>
    <message>
        <source>Change the category</source>
        <translation>Změnit kategorii</translation>
    </message>
    <message>
        <source>Change the expiry date</source>
        <translation>Změnit datum platnosti</translation>
    </message>
    <message>
        <source>Change the home unit</source>
        <translation>Změnit domovskou jednotku</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Export as CSV or XLSX</source>
        <translation>Exportovat jako CSV nebo XLSX</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciály</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nová kategorie</translation>
    </message>
    <message>
        <source>New expiry date</source>
        <translation>Nové datum platnosti</translation>
    </message>
    <message>
        <source>New home unit</source>
        <translation>Nová domovská jednotka</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Co se provede</translation>
    </message>
    <message>
        <source>Write a staff message</source>
        <translation>Napsat zprávu personálu</translation>
    </message>
</context>
<context>
    <name>ManyLogDialog</name>
    <message>
        <source>By</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>Done to many patrons earlier</source>
        <translation>Dříve provedeno s mnoha čtenáři</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Vynecháno</translation>
    </message>
    <message>
        <source>Nothing was done to many patrons yet.</source>
        <translation>S mnoha čtenáři zatím nebylo nic provedeno.</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Čtenáři</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message numerus="yes">
        <source>stopped: %n still there</source>
        <translation>
            <numerusform>zastaveno: zbývá %Ln</numerusform>
            <numerusform>zastaveno: zbývají %Ln</numerusform>
            <numerusform>zastaveno: zbývá %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkedRow</name>
    <message numerus="yes">
        <source>%n row(s) removed; what is stored goes when you save.</source>
        <translation>
            <numerusform>%Ln řádek odebrán; co je uloženo, zmizí po uložení.</numerusform>
            <numerusform>%Ln řádky odebrány; co je uloženo, zmizí po uložení.</numerusform>
            <numerusform>%Ln řádků odebráno; co je uloženo, zmizí po uložení.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds a rule (Ins).</source>
        <translation>Přidá pravidlo (Ins).</translation>
    </message>
    <message>
        <source>At most {most} rows can be removed at once.</source>
        <translation>Najednou lze odebrat nejvýše {most} řádků.</translation>
    </message>
    <message>
        <source>Changes shelf, period, value and comment of the marked rule (F2).</source>
        <translation>Změní signaturu, období, hodnotu a komentář označeného pravidla (F2).</translation>
    </message>
    <message>
        <source>Closes the window and drops unsaved rows.</source>
        <translation>Zavře okno a neuložené řádky zahodí.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the settings of the unit.</source>
        <translation>Enter nebo dvojité kliknutí otevře nastavení jednotky.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Právě se ukládá.</translation>
    </message>
    <message>
        <source>Keep mine adds it again.</source>
        <translation>Ponechat moje je přidá znovu.</translation>
    </message>
    <message>
        <source>Mark one row only.</source>
        <translation>Označte jen jeden řádek.</translation>
    </message>
    <message>
        <source>Nothing is unsaved.</source>
        <translation>Nic není neuložené.</translation>
    </message>
    <message>
        <source>Now: {value}. Keep mine removes it.</source>
        <translation>Nyní: {value}. Ponechat moje je odstraní.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n row(s)?</source>
        <translation>
            <numerusform>Odebrat %Ln řádek?</numerusform>
            <numerusform>Odebrat %Ln řádky?</numerusform>
            <numerusform>Odebrat %Ln řádků?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove row {row}?</source>
        <translation>Odstranit řádek {row}?</translation>
    </message>
    <message>
        <source>Removes what is marked (Del); asks first.</source>
        <translation>Odebere, co je označeno (Del); nejprve se zeptá.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Řádek {row}: {reason}</translation>
    </message>
    <message>
        <source>Rows {rows}</source>
        <translation>Řádky {rows}</translation>
    </message>
    <message>
        <source>Saves all unsaved rows and closes the window.</source>
        <translation>Uloží všechny neuložené řádky a zavře okno.</translation>
    </message>
    <message>
        <source>Saves all unsaved rows and keeps the window open (Ctrl+S).</source>
        <translation>Uloží všechny neuložené řádky; okno zůstane (Ctrl+S).</translation>
    </message>
    <message>
        <source>Somebody else has changed this rule meanwhile.</source>
        <translation>Pravidlo mezitím změnil někdo jiný.</translation>
    </message>
    <message>
        <source>Somebody else has removed this rule meanwhile.</source>
        <translation>Pravidlo mezitím odstranil někdo jiný.</translation>
    </message>
    <message>
        <source>The new row is gone.</source>
        <translation>Nový řádek je pryč.</translation>
    </message>
    <message>
        <source>The row is removed when you save.</source>
        <translation>Řádek bude odstraněn při uložení.</translation>
    </message>
    <message>
        <source>The rules are being read.</source>
        <translation>Pravidla se načítají.</translation>
    </message>
</context>
<context>
    <name>MatrixTools</name>
    <message>
        <source>Copies the whole matrix as text; Ctrl+C copies the marked cells</source>
        <translation>Zkopíruje celou matici jako text; Ctrl+C kopíruje označená pole</translation>
    </message>
</context>
<context>
    <name>MaxFeeField</name>
    <message>
        <source>No max fee is ticked.</source>
        <translation>Je zaškrtnuto Bez maximálního poplatku.</translation>
    </message>
</context>
<context>
    <name>Means</name>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Hotově</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Zboží</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>Swish</source>
        <translation>Swish</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Práce</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message numerus="yes">
        <source>%n value(s) typed here belong to what was removed meanwhile.</source>
        <translation>
            <numerusform>%Ln zde zapsaná hodnota patří k něčemu, co bylo mezitím odstraněno.</numerusform>
            <numerusform>%Ln zde zapsané hodnoty patří k něčemu, co bylo mezitím odstraněno.</numerusform>
            <numerusform>%Ln zde zapsaných hodnot patří k něčemu, co bylo mezitím odstraněno.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>&amp;Zahodit je</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: {values}</source>
        <translation>Mezitím změněno jinde: {values}</translation>
    </message>
    <message>
        <source>They can't be saved any more. They are kept here to be copied until you drop them.</source>
        <translation>Už je nelze uložit. Zůstávají zde ke zkopírování, dokud je nezahodíte.</translation>
    </message>
    <message>
        <source>What you typed is kept. Saving shows both.</source>
        <translation>Co jste napsali, zůstává. Uložení ukáže obojí.</translation>
    </message>
</context>
<context>
    <name>MemberActions</name>
    <message>
        <source>Disable</source>
        <translation>Zakázat</translation>
    </message>
    <message>
        <source>Disable {name}?</source>
        <translation>Zakázat přístup: {name}?</translation>
    </message>
    <message>
        <source>Disable – {login}</source>
        <translation>Zakázat – {login}</translation>
    </message>
    <message>
        <source>What the other saved is kept.</source>
        <translation>Platí, co uložil ten druhý.</translation>
    </message>
    <message>
        <source>What they have open ends at once, unsaved work with it, and they can't sign in any more. Their roles stay.</source>
        <translation>Co má otevřené, hned skončí i s neuloženou prací, a přihlásit se už nemůže. Role zůstanou.</translation>
    </message>
    <message>
        <source>What you chose is saved.</source>
        <translation>Co jste vybrali, je uloženo.</translation>
    </message>
    <message>
        <source>{login} is called {name} now.</source>
        <translation>{login} se nyní jmenuje {name}.</translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <translation>{name} se může znovu přihlásit.</translation>
    </message>
    <message>
        <source>{name} can't sign in any more.</source>
        <translation>{name} se už nemůže přihlásit.</translation>
    </message>
    <message>
        <source>{name} has a new password.</source>
        <translation>{name} má nové heslo.</translation>
    </message>
    <message>
        <source>{name} has one more role.</source>
        <translation>{name} má o roli více.</translation>
    </message>
    <message>
        <source>{name} has one role less.</source>
        <translation>{name} má o roli méně.</translation>
    </message>
    <message>
        <source>{name} is added and can sign in.</source>
        <translation>{name} – přidáno, může se přihlásit.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Fixed by the settings of the library.</source>
        <translation>Určeno nastavením knihovny.</translation>
    </message>
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
    <name>MessageActions</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Uložit do archivu</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Úpravy…</translation>
    </message>
    <message>
        <source>&amp;Remove message</source>
        <translation>&amp;Odstranit zprávu</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Odstranit…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Akce</translation>
    </message>
    <message>
        <source>Apply block / message</source>
        <translation>Použít blokaci / zprávu</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Uloženo do archivu.</translation>
    </message>
    <message>
        <source>In the archive nothing is changed any more.</source>
        <translation>V archivu se už nic nemění.</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile, and is shown now as it is.</source>
        <translation>Mezitím to bylo změněno jinde a nyní se zobrazuje tak, jak to je.</translation>
    </message>
    <message>
        <source>Mark a message first.</source>
        <translation>Nejprve označte zprávu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nebylo změněno.</translation>
    </message>
    <message>
        <source>Only messages by staff are changed by hand.</source>
        <translation>Ručně se mění jen zprávy personálu.</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>Odstranit zprávu</translation>
    </message>
    <message>
        <source>Remove the message for good?</source>
        <translation>Odstranit zprávu natrvalo?</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Odstraněno.</translation>
    </message>
    <message>
        <source>The history keeps that it was, not its text.</source>
        <translation>Historie uchová, že existovala, ne její text.</translation>
    </message>
    <message>
        <source>What can be done with the marked message</source>
        <translation>Co lze dělat s označenou zprávou</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Použít</translation>
    </message>
    <message>
        <source>&amp;Don't apply</source>
        <translation>&amp;Nepoužít</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>&amp;Iniciály</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Druh</translation>
    </message>
    <message>
        <source>A block stops all services; who has the permission may override it for one item, giving a reason.</source>
        <translation>Blokace zastaví všechny služby; kdo má oprávnění, ji může u jednotlivého svazku obejít a uvést důvod.</translation>
    </message>
    <message>
        <source>A note stops nothing; the name gets a light-blue frame.</source>
        <translation>Poznámka nic nezastaví; jméno dostane světle modrý rámeček.</translation>
    </message>
    <message>
        <source>An alert stops nothing; the Stop sign shows it whenever the account is opened.</source>
        <translation>Upozornění nic nezastaví; značka Stop je ukáže při každém otevření konta.</translation>
    </message>
    <message>
        <source>Apply block / message</source>
        <translation>Použít blokaci / zprávu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Upravit zprávu</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept here.</source>
        <translation>Nic nebylo uloženo; co jste napsali, zůstává zde.</translation>
    </message>
    <message>
        <source>Seen by staff only.</source>
        <translation>Vidí jen personál.</translation>
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
        <translation>Druh</translation>
    </message>
    <message>
        <source>What you typed is not applied.</source>
        <translation>Co jste napsali, není použito.</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Characters: {characters} · parts: {parts}</source>
        <translation>Znaků: {characters} · částí: {parts}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Předmět: {subject}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>To: no address</source>
        <translation>Komu: bez adresy</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>Komu: {address}</translation>
    </message>
    <message>
        <source>a part has 70 characters only, because of letters that SMS has no short form of</source>
        <translation>část má jen 70 znaků kvůli písmenům, pro která SMS nemá krátký tvar</translation>
    </message>
</context>
<context>
    <name>MessagesTab</name>
    <message numerus="yes">
        <source>%n message(s) and block(s)</source>
        <translation>
            <numerusform>%Ln zpráva nebo blokace</numerusform>
            <numerusform>%Ln zprávy a blokace</numerusform>
            <numerusform>%Ln zpráv a blokací</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show archived</source>
        <translation>&amp;Zobrazit archivované</translation>
    </message>
    <message>
        <source>A message of the system: it goes with its cause.</source>
        <translation>Systémová zpráva: zmizí se svou příčinou.</translation>
    </message>
    <message>
        <source>Archive &amp;from</source>
        <translation>Archiv o&amp;d</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivováno</translation>
    </message>
    <message>
        <source>Archived {day} by {who}.</source>
        <translation>Archivováno {day}, {who}.</translation>
    </message>
    <message>
        <source>Blocked by hand: Unblock patron, under Patron data, lifts it.</source>
        <translation>Ruční blokace: zruší ji Zrušit blokaci čtenáře v Údajích o čtenáři.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>Changed {day} by {who}.</source>
        <translation>Změněno {day}, {who}.</translation>
    </message>
    <message>
        <source>Earlier ones are in the archive below.</source>
        <translation>Dřívější jsou v archivu níže.</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>Filtrovat zprávy</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation>Zruší</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Zprávy</translation>
    </message>
    <message>
        <source>Nothing was archived in that period.</source>
        <translation>V tom období nebylo nic archivováno.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Zastavuje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the marked row</source>
        <translation>Text označeného řádku</translation>
    </message>
    <message>
        <source>This block came by itself and can't be unblocked by hand. What lifts it: {how}.</source>
        <translation>Tato blokace vznikla sama a ručně ji zrušit nelze. Zruší ji: {how}.</translation>
    </message>
    <message>
        <source>Written {day} by {who}.</source>
        <translation>Napsáno {day}, {who}.</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>d&amp;o</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>systém</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>{name} has no messages.</source>
        <translation>{name} nemá žádné zprávy.</translation>
    </message>
</context>
<context>
    <name>MoveDatesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>Zavírací den</translation>
    </message>
    <message>
        <source>Day now</source>
        <translation>Den nyní</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Data vrácení výpůjček</translation>
    </message>
    <message>
        <source>Each moves to the first open day from the day that it had. What was changed since or would be late by it stays.</source>
        <translation>Každé se přesune na první otevřený den od původního dne. Co bylo od té doby změněno nebo by bylo po lhůtě, zůstává.</translation>
    </message>
    <message>
        <source>Each moves to the next open day of its unit. Fixed dates, loans by the hour and what is late stay. It can be undone.</source>
        <translation>Každé se přesune na nejbližší otevřený den své jednotky. Pevná data, hodinové výpůjčky a výpůjčky po lhůtě zůstávají. Lze to vrátit.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Přesunout</translation>
    </message>
    <message>
        <source>Move due dates back</source>
        <translation>Přesunout data vrácení výpůjček zpět</translation>
    </message>
    <message>
        <source>Move due dates off closed days</source>
        <translation>Přesunout data vrácení výpůjček ze zavíracích dnů</translation>
    </message>
    <message>
        <source>Moves to</source>
        <translation>Přesune se na</translation>
    </message>
    <message>
        <source>Pickup days</source>
        <translation>Dny vyzvednutí</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>zůstává</translation>
    </message>
    <message>
        <source>{counts} will move.</source>
        <translation>Přesune se: {counts}.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Change</source>
        <translation>Změnit</translation>
    </message>
    <message>
        <source>Change name – {login}</source>
        <translation>Změnit jméno – {login}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>The login name {login} stays.</source>
        <translation>Přihlašovací jméno {login} zůstane.</translation>
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
        <translation>Zákonný zástupce</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Čtenář</translation>
    </message>
    <message>
        <source>The patron agrees that accounts at other libraries are linked</source>
        <translation>Čtenář souhlasí s propojením kont v jiných knihovnách</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Znovu totéž</translation>
    </message>
</context>
<context>
    <name>NewPatronWindow</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>New patron</source>
        <translation>Nový čtenář</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept here.</source>
        <translation>Nic nebylo uloženo; co jste napsali, tu zůstává.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Ukládání …</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>&amp;Add note</source>
        <translation>&amp;Vložit poznámku</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>&amp;Smazat poznámku</translation>
    </message>
    <message>
        <source>&amp;Don't add</source>
        <translation>&amp;Nevkládat</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;Nová poznámka</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Tisknout</translation>
    </message>
    <message>
        <source>&amp;Visible to patron</source>
        <translation>&amp;Viditelná pro čtenáře</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Smazat poznámku</translation>
    </message>
    <message>
        <source>Delete the note for good?</source>
        <translation>Smazat poznámku natrvalo?</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Nadpis</translation>
    </message>
    <message>
        <source>Mark a note first.</source>
        <translation>Nejprve označte poznámku.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Poznámky</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nic nebylo smazáno.</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept here.</source>
        <translation>Nic nebylo uloženo; co jste napsali, zůstává zde.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the marked row</source>
        <translation>Text označeného řádku</translation>
    </message>
    <message>
        <source>The note that you typed is not added.</source>
        <translation>Napsaná poznámka není vložena.</translation>
    </message>
    <message>
        <source>The note was added.</source>
        <translation>Poznámka byla vložena.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>Poznámka byla smazána.</translation>
    </message>
    <message>
        <source>The notes could not be read.</source>
        <translation>Poznámky nebylo možné načíst.</translation>
    </message>
    <message>
        <source>There are no notes to {name}.</source>
        <translation>Pro {name} nejsou žádné poznámky.</translation>
    </message>
    <message>
        <source>Visible to patron</source>
        <translation>Viditelná pro čtenáře</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>{library}, {day}, card {card}</source>
        <translation>{library}, {day}, karta {card}</translation>
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
    <name>NoticesPage</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln zásilka</numerusform>
            <numerusform>%Ln zásilky</numerusform>
            <numerusform>%Ln zásilek</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;Open patron</source>
        <translation>&amp;Otevřít čtenáře</translation>
    </message>
    <message>
        <source>&amp;Print letters…</source>
        <translation>&amp;Tisk dopisů…</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>A run makes them: tab Preview.</source>
        <translation>Vytváří je běh: karta Náhled.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>All letters that are not printed yet, by postcode, each patron's together.</source>
        <translation>Všechny nevytištěné dopisy podle PSČ, dopisy jednoho čtenáře pohromadě.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanál</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exempláře</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Decided by: {setting}</source>
        <translation>Rozhodlo: {setting}</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Poplatek</translation>
    </message>
    <message>
        <source>Its state here says when it is sent.</source>
        <translation>Stav zde ukáže, až bude odesláno.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Mark one notice of an account.</source>
        <translation>Označte jednu zásilku, která patří ke kontu.</translation>
    </message>
    <message>
        <source>No letter is marked.</source>
        <translation>Není označen žádný dopis.</translation>
    </message>
    <message>
        <source>No notice was made in this time.</source>
        <translation>V této době nevznikla žádná zásilka.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Zásilky</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Čtenář</translation>
    </message>
    <message>
        <source>Print a&amp;gain…</source>
        <translation>Tisk znov&amp;u…</translation>
    </message>
    <message>
        <source>S&amp;end by e-mail</source>
        <translation>Od&amp;eslat e-mailem</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Zobrazit vše</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>&amp;Stav</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Text zásilky</translation>
    </message>
    <message>
        <source>The account that it went to (Enter).</source>
        <translation>Konto, kterému šla (Enter).</translation>
    </message>
    <message>
        <source>The marked letters.</source>
        <translation>Označené dopisy.</translation>
    </message>
    <message>
        <source>The notice is in the outbox, for {address}</source>
        <translation>Zásilka je v odchozí poště pro {address}</translation>
    </message>
    <message>
        <source>There is no such notice.</source>
        <translation>Taková zásilka tu není.</translation>
    </message>
    <message>
        <source>To the patron's present address.</source>
        <translation>Na současnou adresu čtenáře.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>all</source>
        <translation>vše</translation>
    </message>
</context>
<context>
    <name>NoticesTab</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln zásilka</numerusform>
            <numerusform>%Ln zásilky</numerusform>
            <numerusform>%Ln zásilek</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Attachment: {name}</source>
        <translation>Příloha: {name}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanál</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Decided by: {setting}</source>
        <translation>Rozhodlo: {setting}</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Poplatek</translation>
    </message>
    <message>
        <source>Filter notices</source>
        <translation>Filtrovat zásilky</translation>
    </message>
    <message>
        <source>Its state here says when it is sent.</source>
        <translation>Její stav zde říká, kdy je odeslána.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Message to the patron…</source>
        <translation>Zpráva čtenáři…</translation>
    </message>
    <message>
        <source>Nothing has been sent to {name}.</source>
        <translation>{name}: nic nebylo odesláno.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Zásilky</translation>
    </message>
    <message>
        <source>Sent {when}.</source>
        <translation>Odesláno {when}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Status receipt…</source>
        <translation>Přehled konta…</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Předmět</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Text zásilky</translation>
    </message>
    <message>
        <source>The message is in the outbox</source>
        <translation>Zpráva je v odchozí poště</translation>
    </message>
    <message>
        <source>The patron has no e-mail address that is in use.</source>
        <translation>Čtenář nemá žádnou používanou e-mailovou adresu.</translation>
    </message>
    <message>
        <source>Warnings, reminders, invoices, receipts by e-mail and messages to the patron show here.</source>
        <translation>Zde se ukazují upozornění, upomínky, účty, potvrzení e-mailem a zprávy čtenáři.</translation>
    </message>
</context>
<context>
    <name>Octagon</name>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
</context>
<context>
    <name>OriginSign</name>
    <message>
        <source>Inherit</source>
        <translation>Zdědit</translation>
    </message>
    <message>
        <source>Takes the value of the organisation above again.</source>
        <translation>Převezme opět hodnotu nadřazené organizace.</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>zděděno</translation>
    </message>
</context>
<context>
    <name>OutboxActs</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln se nezdařil</numerusform>
            <numerusform>%Ln se nezdařily</numerusform>
            <numerusform>%Ln se nezdařilo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%Ln odeslán</numerusform>
            <numerusform>%Ln odeslány</numerusform>
            <numerusform>%Ln odesláno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried again later</source>
        <translation>
            <numerusform>%Ln se zkusí později</numerusform>
            <numerusform>%Ln se zkusí později</numerusform>
            <numerusform>%Ln se zkusí později</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%Ln nejistý</numerusform>
            <numerusform>%Ln nejisté</numerusform>
            <numerusform>%Ln nejistých</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Zahodit</translation>
    </message>
    <message>
        <source>&amp;Open patron</source>
        <translation>&amp;Otevřít čtenáře</translation>
    </message>
    <message>
        <source>Dro&amp;p…</source>
        <translation>Za&amp;hodit…</translation>
    </message>
    <message>
        <source>Drop mail</source>
        <translation>Zahodit e-mail</translation>
    </message>
    <message>
        <source>It belongs to no account.</source>
        <translation>Nepatří k žádnému kontu.</translation>
    </message>
    <message>
        <source>It was not carried out</source>
        <translation>Nebylo provedeno</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>Byl odeslán.</translation>
    </message>
    <message>
        <source>Lets it be sent now, also one that may have gone already.</source>
        <translation>Nechá ho odeslat nyní, i když už možná odešel.</translation>
    </message>
    <message>
        <source>No mail is marked.</source>
        <translation>Není označen žádný e-mail.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nic nečeká.</translation>
    </message>
    <message>
        <source>Nothing was to be sent.</source>
        <translation>Nebylo co odeslat.</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Odeslat &amp;nyní</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Odeslat &amp;znovu</translation>
    </message>
    <message>
        <source>Sending mail</source>
        <translation>Odesílá se pošta</translation>
    </message>
    <message>
        <source>Sends what waits.</source>
        <translation>Odešle, co čeká.</translation>
    </message>
    <message>
        <source>Takes it out of the outbox.</source>
        <translation>Odstraní ho z odchozí pošty.</translation>
    </message>
    <message>
        <source>The mail to {address} is not sent any more.</source>
        <translation>E-mail na {address} se už neodešle.</translation>
    </message>
    <message>
        <source>What waits is tried again when its time has come.</source>
        <translation>Co čeká, se zkusí znovu, až přijde čas.</translation>
    </message>
</context>
<context>
    <name>OutboxColumns</name>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Pokusy</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Další pokus</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Čtenář</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Odesláno</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Předmět</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Napsáno</translation>
    </message>
</context>
<context>
    <name>OutboxWindow</name>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stav</translation>
    </message>
    <message>
        <source>Attachment: {name}</source>
        <translation>Příloha: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Mail to patrons: what waits to be sent, and what became of the rest.</source>
        <translation>Pošta čtenářům: co čeká na odeslání a co se stalo s ostatním.</translation>
    </message>
    <message>
        <source>No mail was written yet.</source>
        <translation>Zatím nebyla napsána žádná pošta.</translation>
    </message>
    <message>
        <source>Notices, receipts by e-mail and messages to patrons show here.</source>
        <translation>Zde se ukazují zásilky, potvrzení e-mailem a zprávy čtenářům.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Odchozí pošta</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Zobrazit vše</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Text e-mailu</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>Takový e-mail tu není.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Toto nebylo možné načíst.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>all</source>
        <translation>všechny</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>k posouzení</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%Ln důvod</numerusform>
            <numerusform>%Ln důvody</numerusform>
            <numerusform>%Ln důvodů</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Důvod</translation>
    </message>
    <message>
        <source>A reason must be given.</source>
        <translation>Důvod musí být uveden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Closes these lines (Esc)</source>
        <translation>Zavře tyto řádky (Esc)</translation>
    </message>
    <message>
        <source>Needed to go on in spite of it. Kept with the loan.</source>
        <translation>Nutný k pokračování přesto. Uchová se u výpůjčky.</translation>
    </message>
    <message>
        <source>O&amp;verride</source>
        <translation>&amp;Přesto provést</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>can't be overridden</source>
        <translation>nelze obejít</translation>
    </message>
    <message>
        <source>may be overridden</source>
        <translation>lze obejít</translation>
    </message>
    <message>
        <source>permission missing: {permission}</source>
        <translation>chybí oprávnění: {permission}</translation>
    </message>
</context>
<context>
    <name>PairColumns</name>
    <message>
        <source>Amount</source>
        <translation>Částka</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Bude</translation>
    </message>
    <message>
        <source>By which setting</source>
        <translation>Podle kterého nastavení</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Day under today's rules</source>
        <translation>Den podle dnešních pravidel</translation>
    </message>
    <message>
        <source>Day with the unsaved changes</source>
        <translation>Den s neuloženými změnami</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Událost</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Je</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nikdy</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>stejně</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation>Uložit jako PDF</translation>
    </message>
    <message>
        <source>The file could not be written: {file}</source>
        <translation>Soubor nebylo možné zapsat: {file}</translation>
    </message>
</context>
<context>
    <name>ParameterList</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln řádek</numerusform>
            <numerusform>%Ln řádky</numerusform>
            <numerusform>%Ln řádků</numerusform>
        </translation>
    </message>
    <message>
        <source>No parameter has these letters in its name.</source>
        <translation>Žádný parametr nemá tato písmena v názvu.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message numerus="yes">
        <source>Search among %n parameter(s)</source>
        <translation>
            <numerusform>Hledat mezi %Ln parametrem</numerusform>
            <numerusform>Hledat mezi %Ln parametry</numerusform>
            <numerusform>Hledat mezi %Ln parametry</numerusform>
        </translation>
    </message>
    <message>
        <source>units have rules of their own</source>
        <translation>jednotky mají vlastní pravidla</translation>
    </message>
    <message>
        <source>{name}: not in use yet</source>
        <translation>{name}: zatím se nepoužívá</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln den</numerusform>
            <numerusform>%Ln dny</numerusform>
            <numerusform>%Ln dní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln hodina</numerusform>
            <numerusform>%Ln hodiny</numerusform>
            <numerusform>%Ln hodin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minuta</numerusform>
            <numerusform>%Ln minuty</numerusform>
            <numerusform>%Ln minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln měsíc</numerusform>
            <numerusform>%Ln měsíce</numerusform>
            <numerusform>%Ln měsíců</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%Ln pravidlo</numerusform>
            <numerusform>%Ln pravidla</numerusform>
            <numerusform>%Ln pravidel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%Ln týden</numerusform>
            <numerusform>%Ln týdny</numerusform>
            <numerusform>%Ln týdnů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln rok</numerusform>
            <numerusform>%Ln roky</numerusform>
            <numerusform>%Ln let</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Circulation category</source>
        <translation>Výpů&amp;jční kategorie</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>Oddě&amp;lení</translation>
    </message>
    <message>
        <source>&amp;Media type</source>
        <translation>&amp;Typ média</translation>
    </message>
    <message>
        <source>&amp;Placement</source>
        <translation>U&amp;místění</translation>
    </message>
    <message>
        <source>&amp;Shelf</source>
        <translation>Sig&amp;natura</translation>
    </message>
    <message>
        <source>1 = own reservation group, 2 = the second too, and so on; 9 = all. Without groups: all.</source>
        <translation>1 = vlastní skupina rezervací; 2 = i druhá atd.; 9 = všechny. Bez skupin: všechny.</translation>
    </message>
    <message>
        <source>A return after it counts as the next day.</source>
        <translation>Vrácení po ní se počítá jako další den.</translation>
    </message>
    <message>
        <source>A rule is needed for every message format in use.</source>
        <translation>Pravidlo je třeba pro každý používaný formát zprávy.</translation>
    </message>
    <message>
        <source>A rule set for the lending circulation point goes before it. Changes take effect at once.</source>
        <translation>Pravidlo půjčujícího výpůjčního místa má přednost. Změny platí ihned.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Přidáno</translation>
    </message>
    <message>
        <source>Added at once, without asking: meant for self-service.</source>
        <translation>Účtuje se ihned, bez dotazu: určeno pro samoobsluhu.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Věk</translation>
    </message>
    <message>
        <source>Age &amp;group</source>
        <translation>Věková &amp;skupina</translation>
    </message>
    <message>
        <source>Age c&amp;lass</source>
        <translation>Věková tříd&amp;a</translation>
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
        <source>All of the patron's debts count, whichever unit they arose at.</source>
        <translation>Počítají se všechny dluhy čtenáře, ať vznikly u kterékoli jednotky.</translation>
    </message>
    <message>
        <source>An occasion is a loan or return occasion, as chosen for the account organisation.</source>
        <translation>Příležitostí je půjčení nebo vrácení, podle volby organizace s konty.</translation>
    </message>
    <message>
        <source>Asked in turn: {way} ({why})</source>
        <translation>Postupně dotázány: {way} ({why})</translation>
    </message>
    <message>
        <source>Automatic job</source>
        <translation>Automatická úloha</translation>
    </message>
    <message>
        <source>Automatic jobs</source>
        <translation>Automatické úlohy</translation>
    </message>
    <message>
        <source>Base rule</source>
        <translation>Základní pravidlo</translation>
    </message>
    <message>
        <source>Calculated debt</source>
        <translation>Vypočtený dluh</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Změněno</translation>
    </message>
    <message numerus="yes">
        <source>Changes nothing where %n unit(s) have rules of their own.</source>
        <translation>
            <numerusform>Nic se nemění u %Ln jednotky s vlastními pravidly.</numerusform>
            <numerusform>Nic se nemění u %Ln jednotek s vlastními pravidly.</numerusform>
            <numerusform>Nic se nemění u %Ln jednotek s vlastními pravidly.</numerusform>
        </translation>
    </message>
    <message>
        <source>Charged when a trapped reservation is removed.</source>
        <translation>Účtuje se při odstranění zachycené rezervace.</translation>
    </message>
    <message>
        <source>Choose a day and mark a rule first.</source>
        <translation>Nejprve zvolte den a označte pravidlo.</translation>
    </message>
    <message>
        <source>Choose first which version is kept.</source>
        <translation>Nejprve zvolte, která verze zůstane.</translation>
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
        <source>Claims and invoices</source>
        <translation>Upomínky a účty</translation>
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
        <source>Counted over the time period of e-loans.</source>
        <translation>Počítá se za časové období e-výpůjček.</translation>
    </message>
    <message>
        <source>Days from the loan of one part until the next part's reservation becomes active.</source>
        <translation>Dny od výpůjčky jednoho dílu do aktivace rezervace dalšího.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Rozhoduje</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Oddělení</translation>
    </message>
    <message>
        <source>Department and placement work for copy reservations only.</source>
        <translation>Oddělení a umístění platí jen pro rezervace exemplářů.</translation>
    </message>
    <message>
        <source>Department, placement and circulation category work for copy reservations only.</source>
        <translation>Oddělení, umístění a výpůjční kategorie platí jen pro rezervace exemplářů.</translation>
    </message>
    <message>
        <source>Departments and placements are chosen at a unit or its circulation points.</source>
        <translation>Oddělení a umístění se volí u jednotky nebo jejích výpůjčních míst.</translation>
    </message>
    <message>
        <source>Do not fit the situation</source>
        <translation>Situaci neodpovídají</translation>
    </message>
    <message>
        <source>Done by the automatic job.</source>
        <translation>Provádí automatická úloha.</translation>
    </message>
    <message>
        <source>E-loans</source>
        <translation>E-výpůjčky</translation>
    </message>
    <message>
        <source>E-mail goes before paper, or everything would go on paper.</source>
        <translation>E-mail má přednost před papírem, jinak by šlo vše na papíře.</translation>
    </message>
    <message>
        <source>Exempts a unit from a job set up for the whole account organisation.</source>
        <translation>Vyjme jednotku z úlohy nastavené pro celou organizaci s konty.</translation>
    </message>
    <message>
        <source>External invoices</source>
        <translation>Externí účty</translation>
    </message>
    <message>
        <source>Fee level</source>
        <translation>Úroveň poplatku</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Gives an open loan its due date when somebody else reserves.</source>
        <translation>Určí lhůtu otevřené výpůjčky, když rezervuje někdo jiný.</translation>
    </message>
    <message>
        <source>Gives the latest pickup day.</source>
        <translation>Určuje poslední den vyzvednutí.</translation>
    </message>
    <message>
        <source>Goes before row {row} ({case}), which has the same value.</source>
        <translation>Má přednost před řádkem {row} ({case}) se stejnou hodnotou.</translation>
    </message>
    <message>
        <source>Goes before row {row} ({case}): {old} becomes {new}.</source>
        <translation>Má přednost před řádkem {row} ({case}): místo {old} platí {new}.</translation>
    </message>
    <message>
        <source>Governing rule</source>
        <translation>Rozhodující pravidlo</translation>
    </message>
    <message>
        <source>Holds for ordinary and external invoices, and for every return.</source>
        <translation>Platí pro běžné i externí účty a pro každé vrácení.</translation>
    </message>
    <message>
        <source>How long a return stays in the returns log.</source>
        <translation>Jak dlouho zůstává vrácení v protokolu.</translation>
    </message>
    <message>
        <source>How many reservations a title may have before the loan period is shortened.</source>
        <translation>Kolik rezervací může titul mít, než se výpůjční lhůta zkrátí.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importováno</translation>
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
        <source>Items with a loan period of their own are not touched by it.</source>
        <translation>Exemplářů s vlastní výpůjční lhůtou se netýká.</translation>
    </message>
    <message>
        <source>Its base rule is missing.</source>
        <translation>Chybí základní pravidlo.</translation>
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
        <source>Makes a debt of its own kind when the invoice is made.</source>
        <translation>Při vytvoření účtu vznikne zvláštní dluh.</translation>
    </message>
    <message>
        <source>Mark a rule first.</source>
        <translation>Nejprve označte pravidlo.</translation>
    </message>
    <message>
        <source>Mark an entry first.</source>
        <translation>Nejprve označte záznam.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Význam</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Typ média</translation>
    </message>
    <message>
        <source>Message format</source>
        <translation>Formát zprávy</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Zprávy</translation>
    </message>
    <message>
        <source>Not for external invoices.</source>
        <translation>Ne pro externí účty.</translation>
    </message>
    <message>
        <source>Not that of the unit where it is renewed.</source>
        <translation>Ne jednotky, kde se prodlužuje.</translation>
    </message>
    <message>
        <source>Only while no copy has been trapped for the reservation.</source>
        <translation>Jen dokud pro rezervaci není zachycen exemplář.</translation>
    </message>
    <message>
        <source>Open the unit first (Enter), or choose it under Organisation.</source>
        <translation>Nejprve jednotku otevřete (Enter), nebo ji zvolte v poli Organizace.</translation>
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
        <source>Owning unit</source>
        <translation>Vlastnící jednotka</translation>
    </message>
    <message>
        <source>P&amp;atron category</source>
        <translation>Kate&amp;gorie čtenáře</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametr</translation>
    </message>
    <message>
        <source>Past it the fee counts from the due date. Taken from the same side as the overdue fee.</source>
        <translation>Po ní se poplatek počítá od data vrácení výpůjčky. Bere se ze stejné strany jako poplatek z prodlení.</translation>
    </message>
    <message>
        <source>Past it the reservation is no longer active.</source>
        <translation>Po ní již rezervace není aktivní.</translation>
    </message>
    <message>
        <source>Patron category</source>
        <translation>Kategorie čtenáře</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Období</translation>
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
        <source>Put back</source>
        <translation>Vráceno</translation>
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
        <source>Reminder 2</source>
        <translation>2. upomínka</translation>
    </message>
    <message>
        <source>Reminder 3</source>
        <translation>3. upomínka</translation>
    </message>
    <message>
        <source>Reminder 4</source>
        <translation>4. upomínka</translation>
    </message>
    <message>
        <source>Reminder 5</source>
        <translation>5. upomínka</translation>
    </message>
    <message>
        <source>Reminder 6</source>
        <translation>6. upomínka</translation>
    </message>
    <message>
        <source>Reminder 7</source>
        <translation>7. upomínka</translation>
    </message>
    <message>
        <source>Reminder 8</source>
        <translation>8. upomínka</translation>
    </message>
    <message>
        <source>Reminder 9</source>
        <translation>9. upomínka</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Odstraněno</translation>
    </message>
    <message>
        <source>Renewal status</source>
        <translation>Stav při prodloužení</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Prodloužení</translation>
    </message>
    <message>
        <source>Renewals that leave the due date as it was do not count.</source>
        <translation>Prodloužení, která lhůtu nezmění, se nepočítají.</translation>
    </message>
    <message>
        <source>Reservation notices</source>
        <translation>Oznámení o rezervaci</translation>
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
        <source>Row</source>
        <translation>Řádek</translation>
    </message>
    <message>
        <source>Row {row}: {rule}</source>
        <translation>Řádek {row}: {rule}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Pravidla</translation>
    </message>
    <message>
        <source>Rules that fit the situation</source>
        <translation>Pravidla, která situaci odpovídají</translation>
    </message>
    <message>
        <source>Sent that long before the due date to patrons whose box is ticked.</source>
        <translation>Posílá se o tolik dříve čtenářům se zaškrtnutým políčkem.</translation>
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
        <source>Standard amount.</source>
        <translation>Standardní částka.</translation>
    </message>
    <message>
        <source>Stands at row {row} of {rows}.</source>
        <translation>Bude na řádku {row} z {rows}.</translation>
    </message>
    <message>
        <source>Taken from the same side as the overdue fee.</source>
        <translation>Bere se ze stejné strany jako poplatek z prodlení.</translation>
    </message>
    <message>
        <source>Takes effect with the next claim run.</source>
        <translation>Projeví se při příštím běhu upomínek.</translation>
    </message>
    <message>
        <source>The delivered base rule can be neither changed nor removed.</source>
        <translation>Dodané základní pravidlo nelze změnit ani odstranit.</translation>
    </message>
    <message>
        <source>The first reminder and the reservation reminder count from the due date.</source>
        <translation>První upomínka a upomínka rezervovaného se počítají od data vrácení výpůjčky.</translation>
    </message>
    <message>
        <source>The last pickup day is never a closed day; closed days in between count.</source>
        <translation>Poslední den vyzvednutí není nikdy zavřeno; zavřené dny mezi tím se počítají.</translation>
    </message>
    <message>
        <source>The lending circulation point's rule applies.</source>
        <translation>Platí pravidlo půjčujícího výpůjčního místa.</translation>
    </message>
    <message>
        <source>The lending unit's rule applies.</source>
        <translation>Platí pravidlo půjčující jednotky.</translation>
    </message>
    <message>
        <source>The owning unit's rule applies.</source>
        <translation>Platí pravidlo vlastnící jednotky.</translation>
    </message>
    <message>
        <source>The patron category in the unit register must allow it too.</source>
        <translation>Musí to povolit i kategorie čtenáře v registru jednotek.</translation>
    </message>
    <message>
        <source>The pickup unit's rule applies.</source>
        <translation>Platí pravidlo místa vyzvednutí.</translation>
    </message>
    <message>
        <source>The returning circulation point's rule applies.</source>
        <translation>Platí pravidlo výpůjčního místa, kde se vrací.</translation>
    </message>
    <message>
        <source>The row is removed; Undo brings it back.</source>
        <translation>Řádek je odstraněn; Zpět jej vrátí.</translation>
    </message>
    <message>
        <source>The rule of the circulation point of the reservation applies.</source>
        <translation>Platí pravidlo výpůjčního místa rezervace.</translation>
    </message>
    <message>
        <source>The rule of the circulation point where one works applies.</source>
        <translation>Platí pravidlo výpůjčního místa, kde se pracuje.</translation>
    </message>
    <message>
        <source>The rule of the patron's home unit applies.</source>
        <translation>Platí pravidlo domovské jednotky čtenáře.</translation>
    </message>
    <message>
        <source>The rule of the unit responsible applies.</source>
        <translation>Platí pravidlo odpovědné jednotky.</translation>
    </message>
    <message>
        <source>The rule of the unit that the job handles applies.</source>
        <translation>Platí pravidlo jednotky, kterou úloha zpracovává.</translation>
    </message>
    <message>
        <source>The sending unit's rule applies.</source>
        <translation>Platí pravidlo odesílající jednotky.</translation>
    </message>
    <message>
        <source>The statuses are shown at renewal even when it is allowed.</source>
        <translation>Stavy se při prodloužení zobrazí, i když je povoleno.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>VAT is added to a price taken from the copy</source>
        <translation>k ceně z exempláře se přičte DPH</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Where media type or circulation category is set, the loans of that kind are counted; else all loans.</source>
        <translation>Kde je nastaven typ média nebo výpůjční kategorie, počítají se výpůjčky toho druhu, jinak všechny.</translation>
    </message>
    <message>
        <source>Where the price is taken from the copy.</source>
        <translation>Kde se cena bere z exempláře.</translation>
    </message>
    <message>
        <source>Whether copies that are not on loan may be reserved.</source>
        <translation>Zda lze rezervovat exempláře, které nejsou vypůjčené.</translation>
    </message>
    <message>
        <source>Whose rule</source>
        <translation>Čí pravidlo</translation>
    </message>
    <message>
        <source>Yellow signal</source>
        <translation>Žlutý signál</translation>
    </message>
    <message>
        <source>a period goes before none</source>
        <translation>období má přednost před žádným</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>povoleno</translation>
    </message>
    <message>
        <source>always</source>
        <translation>vždy</translation>
    </message>
    <message>
        <source>an invoiced copy may be returned</source>
        <translation>účtovaný exemplář lze vrátit</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>změněno</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>konflikt</translation>
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
        <source>deeper goes before</source>
        <translation>hlubší má přednost</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>vše</translation>
    </message>
    <message>
        <source>format accepted</source>
        <translation>formát se přijímá</translation>
    </message>
    <message>
        <source>format not accepted</source>
        <translation>formát se nepřijímá</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>od {first}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>od {first} do {last}</translation>
    </message>
    <message>
        <source>governs</source>
        <translation>rozhoduje</translation>
    </message>
    <message>
        <source>here {known}</source>
        <translation>zde {known}</translation>
    </message>
    <message>
        <source>home loan allowed</source>
        <translation>výpůjčka domů povolena</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hodiny</translation>
    </message>
    <message>
        <source>invoices go to an external finance system</source>
        <translation>účty jdou do externího finančního systému</translation>
    </message>
    <message>
        <source>its day has passed ({day})</source>
        <translation>jeho den už minul ({day})</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>vede se odděleně</translation>
    </message>
    <message>
        <source>may be ordered</source>
        <translation>lze objednat</translation>
    </message>
    <message>
        <source>may not be ordered</source>
        <translation>nelze objednat</translation>
    </message>
    <message>
        <source>may not be reserved nor trapped at return</source>
        <translation>nelze rezervovat ani zachytit při vrácení</translation>
    </message>
    <message>
        <source>message and red</source>
        <translation>zpráva a červený</translation>
    </message>
    <message>
        <source>message and yellow</source>
        <translation>zpráva a žlutý</translation>
    </message>
    <message>
        <source>message, no signal</source>
        <translation>zpráva bez signálu</translation>
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
        <source>neither returned nor lent until the invoice is settled</source>
        <translation>nelze vrátit ani půjčit do vyřízení účtu</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nikdy</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nové</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>no automatic date for interlibrary loans (not in use yet)</source>
        <translation>bez automatického data u meziknihovních výpůjček (zatím se nepoužívá)</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>bez poplatku</translation>
    </message>
    <message>
        <source>no overdue fees are used</source>
        <translation>poplatky z prodlení se nepoužívají</translation>
    </message>
    <message>
        <source>no renewal</source>
        <translation>bez prodloužení</translation>
    </message>
    <message>
        <source>no stop</source>
        <translation>bez zastavení</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádný</translation>
    </message>
    <message>
        <source>not at or above {start}</source>
        <translation>není na úrovni {start} ani výše</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>zatím se nepoužívá</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>zde není známo</translation>
    </message>
    <message>
        <source>not lent (self-service and web: full stop)</source>
        <translation>nepůjčuje se (samoobsluha a web: úplný zákaz)</translation>
    </message>
    <message>
        <source>not normally used: see Reservation control</source>
        <translation>běžně se nepoužívá: viz Řízení rezervací</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>neposílá se</translation>
    </message>
    <message>
        <source>not to be used: see Reservation control</source>
        <translation>nepoužívat: viz Řízení rezervací</translation>
    </message>
    <message>
        <source>not what the patron has on loan</source>
        <translation>ne to, co má čtenář vypůjčeno</translation>
    </message>
    <message>
        <source>once</source>
        <translation>jednorázově</translation>
    </message>
    <message>
        <source>open loan: the due date stands in parentheses, a reservation sets a new one</source>
        <translation>otevřená výpůjčka: lhůta je v závorkách, rezervace určí novou</translation>
    </message>
    <message>
        <source>outside Lånedisk</source>
        <translation>mimo Lånedisk</translation>
    </message>
    <message>
        <source>overdue fee and replacement fee both</source>
        <translation>poplatek z prodlení i náhrada</translation>
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
        <source>red</source>
        <translation>červený</translation>
    </message>
    <message>
        <source>red signal</source>
        <translation>červený signál</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmítnuto</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>odstraněno</translation>
    </message>
    <message>
        <source>reservation groups that are included</source>
        <translation>zahrnuté skupiny rezervací</translation>
    </message>
    <message>
        <source>same as red = no yellow</source>
        <translation>stejně jako červený = žádný žlutý</translation>
    </message>
    <message>
        <source>settings of its own</source>
        <translation>vlastní nastavení</translation>
    </message>
    <message>
        <source>shelf {mark}</source>
        <translation>signatura {mark}</translation>
    </message>
    <message>
        <source>shown among the patron's debts</source>
        <translation>ukazuje se mezi dluhy čtenáře</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>zůstává</translation>
    </message>
    <message>
        <source>step not used</source>
        <translation>stupeň se nepoužívá</translation>
    </message>
    <message>
        <source>stop: staff may override, self-service and web are refused</source>
        <translation>zastavení: personál může potvrdit, samoobsluha a web ne</translation>
    </message>
    <message>
        <source>the account expires the day the age group is entered</source>
        <translation>konto skončí dnem vstupu do věkové skupiny</translation>
    </message>
    <message>
        <source>the earlier last day goes before</source>
        <translation>dřívější poslední den má přednost</translation>
    </message>
    <message>
        <source>the later first day goes before</source>
        <translation>pozdější první den má přednost</translation>
    </message>
    <message>
        <source>the queue does not shorten the loan</source>
        <translation>fronta výpůjčku nezkracuje</translation>
    </message>
    <message>
        <source>ticked for every new patron</source>
        <translation>zaškrtnuto u každého nového čtenáře</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>neomezeně</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>do {last}</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>týdny</translation>
    </message>
    <message>
        <source>with date: a fixed return date</source>
        <translation>s datem: pevný den vrácení</translation>
    </message>
    <message>
        <source>years</source>
        <translation>roky</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>žlutý</translation>
    </message>
    <message>
        <source>yellow signal</source>
        <translation>žlutý signál</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>{longer} is longer than {shorter}</source>
        <translation>{longer} je delší než {shorter}</translation>
    </message>
    <message>
        <source>{name} (all units)</source>
        <translation>{name} (všechny jednotky)</translation>
    </message>
    <message>
        <source>{name} (borrowing in: later)</source>
        <translation>{name} (od jiných: později)</translation>
    </message>
    <message>
        <source>{name} (not in use yet)</source>
        <translation>{name} (zatím se nepoužívá)</translation>
    </message>
    <message>
        <source>{number} or more = {meaning}</source>
        <translation>{number} a více = {meaning}</translation>
    </message>
    <message>
        <source>{organisation} holds the delivered base rules only.</source>
        <translation>{organisation} má jen dodaná základní pravidla.</translation>
    </message>
    <message>
        <source>{organisation} must keep one rule for all; its value can be changed.</source>
        <translation>{organisation} si musí ponechat jedno pravidlo pro vše; jeho hodnotu lze změnit.</translation>
    </message>
    <message>
        <source>{parameter} can't be set for {organisation}.</source>
        <translation>{parameter} nelze nastavit pro {organisation}.</translation>
    </message>
    <message>
        <source>{parameter} can't depend on this.</source>
        <translation>{parameter} na tom nemůže záviset.</translation>
    </message>
    <message>
        <source>{parameter}: {value} for {case} at all units of {place} without rules of their own{period}.</source>
        <translation>{parameter}: {value} ({case}) u všech jednotek ({place}) bez vlastních pravidel{period}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} for {case} at {place}{period}.</source>
        <translation>{parameter}: {value} ({case}), {place}{period}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} for {case} wherever nothing else is set{period}.</source>
        <translation>{parameter}: {value} ({case}) všude, kde není nastaveno jinak{period}.</translation>
    </message>
    <message>
        <source>{period}: none of them</source>
        <translation>{period}: žádné z nich</translation>
    </message>
    <message>
        <source>{period}: {value}</source>
        <translation>{period}: {value}</translation>
    </message>
    <message>
        <source>{period}: {value}, this rule</source>
        <translation>{period}: {value}, toto pravidlo</translation>
    </message>
    <message>
        <source>{value} goes before *</source>
        <translation>{value} má přednost před *</translation>
    </message>
</context>
<context>
    <name>ParametersShort</name>
    <message>
        <source>Age class</source>
        <translation>Věk. tř.</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Věk. sk.</translation>
    </message>
    <message>
        <source>Circ. cat.</source>
        <translation>Výp. kat.</translation>
    </message>
    <message>
        <source>Dept.</source>
        <translation>Odd.</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Typ média</translation>
    </message>
    <message>
        <source>Patron cat.</source>
        <translation>Kat. čten.</translation>
    </message>
    <message>
        <source>Place.</source>
        <translation>Um.</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Sign.</translation>
    </message>
</context>
<context>
    <name>ParametersView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln řádek</numerusform>
            <numerusform>%Ln řádky</numerusform>
            <numerusform>%Ln řádků</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Impact…</source>
        <translation>&amp;Dopad…</translation>
    </message>
    <message>
        <source>&amp;Matrix…</source>
        <translation>&amp;Matice…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ulož&amp;it</translation>
    </message>
    <message>
        <source>&amp;Timeline…</source>
        <translation>Časová &amp;osa…</translation>
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
        <translation>Změni&amp;t…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Zrušit filtr</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>Vy&amp;světlit…</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exportovat pravidla</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Historie…</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importovat pravidla</translation>
    </message>
    <message>
        <source>Its base rule is missing.</source>
        <translation>Chybí základní pravidlo.</translation>
    </message>
    <message>
        <source>Most governing on top: what is set further to the left goes before.</source>
        <translation>Nejvíce určující nahoře: co je nastaveno více vlevo, má přednost.</translation>
    </message>
    <message>
        <source>No rule concerns what is chosen above.</source>
        <translation>Žádné pravidlo se netýká toho, co je zvoleno výše.</translation>
    </message>
    <message>
        <source>No rule is set.</source>
        <translation>Žádné pravidlo není nastaveno.</translation>
    </message>
    <message>
        <source>Nothing was saved; all rows are kept here.</source>
        <translation>Nic nebylo uloženo; všechny řádky zde zůstávají.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Reads rules from a CSV or XLSX file and shows first what it would change</source>
        <translation>Načte pravidla ze souboru CSV nebo XLSX a nejprve ukáže, co by změnil</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>&amp;Odstranit</translation>
    </message>
    <message numerus="yes">
        <source>Removed at another workstation: %n row(s).</source>
        <translation>
            <numerusform>%Ln řádek byl odstraněn na jiné pracovní stanici.</numerusform>
            <numerusform>%Ln řádky byly odstraněny na jiné pracovní stanici.</numerusform>
            <numerusform>%Ln řádků bylo odstraněno na jiné pracovní stanici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule chec&amp;k…</source>
        <translation>&amp;Kontrola pravidel…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Pravidla</translation>
    </message>
    <message>
        <source>Show that rule</source>
        <translation>Ukázat to pravidlo</translation>
    </message>
    <message>
        <source>Somebody else changed the same rules meanwhile. Choose in the amber rows which version is kept.</source>
        <translation>Stejná pravidla mezitím změnil někdo jiný. Ve žlutých řádcích zvolte, která verze zůstane.</translation>
    </message>
    <message>
        <source>The life of a loan in the situation of the marked rule, also under what is unsaved (Ctrl+T).</source>
        <translation>Život výpůjčky v situaci označeného pravidla, i s tím, co není uloženo (Ctrl+T).</translation>
    </message>
    <message>
        <source>Writes rules into a CSV or XLSX file that Import can read</source>
        <translation>Zapíše pravidla do souboru CSV nebo XLSX, který umí načíst Importovat</translation>
    </message>
    <message>
        <source>{rows}, {unsaved} unsaved</source>
        <translation>{rows}, neuloženo: {unsaved}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Give password</source>
        <translation>Nastavit heslo</translation>
    </message>
    <message>
        <source>New password – {name}</source>
        <translation>Nové heslo – {name}</translation>
    </message>
    <message>
        <source>The old password no longer holds.</source>
        <translation>Staré heslo přestane platit.</translation>
    </message>
    <message>
        <source>{name} is enabled with it and can sign in.</source>
        <translation>{name} se tím povolí a může se přihlásit.</translation>
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
        <translation>Konto vypršelo</translation>
    </message>
    <message>
        <source>Account expiring</source>
        <translation>Konto brzy vyprší</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktivní</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Přidáno</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Věková skupina</translation>
    </message>
    <message>
        <source>Age limit reached</source>
        <translation>Dosažena věková hranice</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Upozornění</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Částka</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivováno</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Čárový kód</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Čárové kódy</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Fakturační adresa</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Datum narození</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokace</translation>
    </message>
    <message>
        <source>Block lifted</source>
        <translation>Blokace zrušena</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blokováno</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blokace</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Číslo karty</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karty</translation>
    </message>
    <message>
        <source>Care of, second line</source>
        <translation>U koho, druhý řádek</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Změněno</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanál</translation>
    </message>
    <message>
        <source>Claims go on</source>
        <translation>Upomínky pokračují</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Uzavřeno</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Souhlas</translation>
    </message>
    <message>
        <source>Consent asked for</source>
        <translation>Vyžádán souhlas</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Země</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Data downloaded</source>
        <translation>Údaje staženy</translation>
    </message>
    <message>
        <source>Data exported</source>
        <translation>Údaje exportovány</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dní po lhůtě</translation>
    </message>
    <message>
        <source>Debts and payments</source>
        <translation>Dluhy a platby</translation>
    </message>
    <message>
        <source>Details checked</source>
        <translation>Údaje ověřeny</translation>
    </message>
    <message>
        <source>Details opened</source>
        <translation>Podrobnosti otevřeny</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Datum vrácení výpůjčky</translation>
    </message>
    <message>
        <source>Due date by hand</source>
        <translation>Datum vrácení výpůjčky ručně</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail sent again</source>
        <translation>E-mail odeslán znovu</translation>
    </message>
    <message>
        <source>Exempt from claims</source>
        <translation>Vyňato z upomínek</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Platnost do</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Poplatek</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>Druh poplatku</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Poplatky</translation>
    </message>
    <message>
        <source>First in line</source>
        <translation>První ve frontě</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Křestní jméno</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Zákonný zástupce</translation>
    </message>
    <message>
        <source>Guardian's address</source>
        <translation>Adresa zástupce</translation>
    </message>
    <message>
        <source>Guardian's e-mail</source>
        <translation>E-mail zástupce</translation>
    </message>
    <message>
        <source>Handling fee</source>
        <translation>Manipulační poplatek</translation>
    </message>
    <message>
        <source>Home unit</source>
        <translation>Domovská jednotka</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Totožnost</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Rodné číslo</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciály</translation>
    </message>
    <message>
        <source>Invalid address</source>
        <translation>Neplatná adresa</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Příjmení</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Půjčeno</translation>
    </message>
    <message>
        <source>Letter printed</source>
        <translation>Dopis vytištěn</translation>
    </message>
    <message>
        <source>Loan fee</source>
        <translation>Poplatek za výpůjčku</translation>
    </message>
    <message>
        <source>Loan history</source>
        <translation>Historie výpůjček</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Výpůjčky</translation>
    </message>
    <message>
        <source>Looked at, downloaded</source>
        <translation>Zobrazeno, staženo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Vytvořena</translation>
    </message>
    <message>
        <source>Made invalid</source>
        <translation>Zrušena platnost</translation>
    </message>
    <message>
        <source>Manual debt</source>
        <translation>Ruční dluh</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Označení</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Označeno</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Způsob</translation>
    </message>
    <message>
        <source>Messages and notes</source>
        <translation>Zprávy a poznámky</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Prostřední jméno</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Moved by a closed day</source>
        <translation>Přesunuto kvůli zavíracímu dni</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nový PIN</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Nevyzvednuto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Zásilky</translation>
    </message>
    <message>
        <source>Overdue fee</source>
        <translation>Poplatek z prodlení</translation>
    </message>
    <message>
        <source>Overdue fee on invoice</source>
        <translation>Poplatek z prodlení na účtu</translation>
    </message>
    <message>
        <source>Overdue warning</source>
        <translation>Upozornění na konec lhůty</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zaplaceno</translation>
    </message>
    <message>
        <source>Past its validity</source>
        <translation>Skončila platnost</translation>
    </message>
    <message>
        <source>Patron category</source>
        <translation>Kategorie čtenáře</translation>
    </message>
    <message>
        <source>Patron data</source>
        <translation>Údaje o čtenáři</translation>
    </message>
    <message>
        <source>Permanent alert</source>
        <translation>Trvalé upozornění</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pickup fee</source>
        <translation>Poplatek za vyzvednutí</translation>
    </message>
    <message>
        <source>Pickup unit</source>
        <translation>Místo vyzvednutí</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Poštovní adresa</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PSČ</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Předvolby</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Oslovení</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Dosaženo</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Vyžádáno zpět</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Peníze vráceny</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Reminder fee</source>
        <translation>Poplatek za upomínku</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Odstraněno</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Prodlouženo</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Náhrada</translation>
    </message>
    <message>
        <source>Reservation fee</source>
        <translation>Poplatek za rezervaci</translation>
    </message>
    <message>
        <source>Reservation ready</source>
        <translation>Rezervace k vyzvednutí</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Rezervace</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Rezervováno</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Obnoveno</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Vráceno</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Odesláno</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signál</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Pozastaveno</translation>
    </message>
    <message>
        <source>Temporary address</source>
        <translation>Přechodná adresa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titul</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Titul za jménem</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titul před jménem</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Obec</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Vráceno zpět</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Visible to patron</source>
        <translation>Viditelná pro čtenáře</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Telefon do práce</translation>
    </message>
    <message>
        <source>Written to a file</source>
        <translation>Zapsáno do souboru</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresa</translation>
    </message>
    <message>
        <source>also valid</source>
        <translation>také platí</translation>
    </message>
    <message>
        <source>card</source>
        <translation>karta</translation>
    </message>
    <message>
        <source>claimed returned</source>
        <translation>údajně vráceno</translation>
    </message>
    <message>
        <source>contact data</source>
        <translation>kontaktní údaj</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>dluh</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>ve frontě</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>na cestě</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>účet</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>výpůjčka</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>výpůjčky</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>ztraceno</translation>
    </message>
    <message>
        <source>message</source>
        <translation>zpráva</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>již neplatí</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádný</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nedotázáno</translation>
    </message>
    <message>
        <source>note</source>
        <translation>poznámka</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>zásilka</translation>
    </message>
    <message>
        <source>pickup orders</source>
        <translation>vyzvedávání</translation>
    </message>
    <message>
        <source>red</source>
        <translation>červený</translation>
    </message>
    <message>
        <source>renewals</source>
        <translation>prodloužení</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>rezervace</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>rezervace</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>pozastaveno</translation>
    </message>
    <message>
        <source>to collect</source>
        <translation>k vyzvednutí</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>platí</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>stažen</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>žlutý</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ano</translation>
    </message>
</context>
<context>
    <name>PatronCategoriesTab</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%Ln chybí</numerusform>
            <numerusform>%Ln chybí</numerusform>
            <numerusform>%Ln chybí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of its own</source>
        <translation>
            <numerusform>%Ln vlastní hodnota</numerusform>
            <numerusform>%Ln vlastní hodnoty</numerusform>
            <numerusform>%Ln vlastních hodnot</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Upomínky</translation>
    </message>
    <message>
        <source>Reminders and pre-notices that nobody sets; there the parameters hold.</source>
        <translation>Upomínky a předběžná upozornění, která nikdo nenastavil; tam platí parametry.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Standard category of the unit</source>
        <translation>Standardní kategorie jednotky</translation>
    </message>
    <message>
        <source>Tabs of the category</source>
        <translation>Karty kategorie</translation>
    </message>
</context>
<context>
    <name>PatronColumns</name>
    <message>
        <source>Balance</source>
        <translation>Zůstatek</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Narozen</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rámeček</translation>
    </message>
    <message>
        <source>Home unit</source>
        <translation>Domovská jednotka</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>guardian: {name}</source>
        <translation>zástupce: {name}</translation>
    </message>
    <message>
        <source>invalid: {kind}</source>
        <translation>neplatné: {kind}</translation>
    </message>
</context>
<context>
    <name>PatronDeskWindow</name>
    <message>
        <source>Change due date…</source>
        <translation>Změnit lhůtu…</translation>
    </message>
    <message>
        <source>Why this due date?</source>
        <translation>Proč tato lhůta?</translation>
    </message>
</context>
<context>
    <name>PatronDetailsWindow</name>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Poznámky</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Dluhy</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Výpůjčky</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Zprávy</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Zásilky</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Otevírání …</translation>
    </message>
    <message>
        <source>Patron data</source>
        <translation>Údaje o čtenáři</translation>
    </message>
    <message>
        <source>Patron details</source>
        <translation>Podrobnosti o čtenáři</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Rezervace</translation>
    </message>
    <message>
        <source>The account could not be read.</source>
        <translation>Konto nebylo možné načíst.</translation>
    </message>
    <message>
        <source>The account was removed meanwhile.</source>
        <translation>Účet byl mezitím odstraněn.</translation>
    </message>
    <message>
        <source>What you typed can't be saved any more, but it can be copied here.</source>
        <translation>Co jste napsali, už nelze uložit, ale lze to zde zkopírovat.</translation>
    </message>
</context>
<context>
    <name>PatronFilters</name>
    <message>
        <source>&amp;Blocked</source>
        <translation>&amp;Blokováno</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Věková skupina</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Zrušit filtry</translation>
    </message>
    <message>
        <source>E&amp;xpired</source>
        <translation>&amp;Platnost vypršela</translation>
    </message>
    <message>
        <source>Only accounts whose expiry date has passed</source>
        <translation>Jen konta, kterým vypršela platnost</translation>
    </message>
    <message>
        <source>Only patrons for whom a block by hand, a block message or an automatic block holds; expiry has a filter of its own</source>
        <translation>Jen čtenáři, pro něž platí ruční blokace, blokační zpráva nebo automatická blokace; vypršení má vlastní filtr</translation>
    </message>
    <message>
        <source>Only patrons who owe something</source>
        <translation>Jen čtenáři, kteří něco dluží</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>With &amp;debts</source>
        <translation>S &amp;dluhy</translation>
    </message>
</context>
<context>
    <name>PatronFrame</name>
    <message>
        <source>Alert</source>
        <translation>Upozornění</translation>
    </message>
    <message>
        <source>Automatic block</source>
        <translation>Automatická blokace</translation>
    </message>
    <message>
        <source>Block message</source>
        <translation>Blokující zpráva</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blokováno</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Dluh</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Platnost vypršela</translation>
    </message>
    <message>
        <source>Fee limit reached</source>
        <translation>Dosažena hranice dluhu</translation>
    </message>
    <message>
        <source>Inactive account</source>
        <translation>Neaktivní konto</translation>
    </message>
    <message>
        <source>Invalid address</source>
        <translation>Neplatná adresa</translation>
    </message>
    <message>
        <source>Max loans reached</source>
        <translation>Dosažen počet výpůjček</translation>
    </message>
    <message>
        <source>Max overdue loans reached</source>
        <translation>Dosažen počet po lhůtě</translation>
    </message>
    <message>
        <source>Overdue loans</source>
        <translation>Výpůjčky po lhůtě</translation>
    </message>
    <message>
        <source>Permanent alert</source>
        <translation>Trvalé upozornění</translation>
    </message>
    <message>
        <source>Red signal</source>
        <translation>Červený signál</translation>
    </message>
    <message>
        <source>Reminder limit reached</source>
        <translation>Dosažen počet upomínek</translation>
    </message>
    <message>
        <source>Staff message</source>
        <translation>Zpráva personálu</translation>
    </message>
    <message>
        <source>Stops all services</source>
        <translation>Zastavuje všechny služby</translation>
    </message>
    <message>
        <source>Stops nothing</source>
        <translation>Nezastavuje nic</translation>
    </message>
    <message>
        <source>Stops {services}</source>
        <translation>Zastavuje {services}</translation>
    </message>
    <message>
        <source>Unpaid invoice</source>
        <translation>Nezaplacený účet</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>od {day}</translation>
    </message>
</context>
<context>
    <name>PatronPart</name>
    <message>
        <source>Card, name, phone or e-mail</source>
        <translation>Karta, jméno, telefon nebo e-mail</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Nikdo nebyl nalezen.</translation>
    </message>
    <message>
        <source>Nobody is found: {text}</source>
        <translation>Nikdo nebyl nalezen: {text}</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Čtenář</translation>
    </message>
    <message>
        <source>Patrons found</source>
        <translation>Nalezení čtenáři</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Hledá se …</translation>
    </message>
    <message>
        <source>The account could not be read.</source>
        <translation>Konto nebylo možné načíst.</translation>
    </message>
    <message>
        <source>Try fewer letters, or one word less.</source>
        <translation>Zkuste méně písmen, nebo o slovo méně.</translation>
    </message>
</context>
<context>
    <name>PatronSearchWindow</name>
    <message numerus="yes">
        <source>%n patron(s)</source>
        <translation>
            <numerusform>%Ln čtenář</numerusform>
            <numerusform>%Ln čtenáři</numerusform>
            <numerusform>%Ln čtenářů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patron(s), best first</source>
        <translation>
            <numerusform>%Ln čtenář, nejlepší první</numerusform>
            <numerusform>%Ln čtenáři, nejlepší první</numerusform>
            <numerusform>%Ln čtenářů, nejlepší první</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otevřít</translation>
    </message>
    <message>
        <source>Accounts that were deleted in the system they came from</source>
        <translation>Konta smazaná v systému, ze kterého pocházejí</translation>
    </message>
    <message>
        <source>Accounts whose expiry date has passed</source>
        <translation>Konta, jejichž platnost vypršela</translation>
    </message>
    <message>
        <source>Changes, writes to, deletes or exports the marked patrons, or everybody who is found</source>
        <translation>Změní, osloví, smaže nebo exportuje označené čtenáře, nebo všechny nalezené</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Every word must begin a name, a number, an address or the like. Try fewer letters, or one word less.</source>
        <translation>Každé slovo musí začínat jméno, číslo, adresu a podobně. Zkuste méně písmen nebo o slovo méně.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Pravděpodobné duplicity</translation>
    </message>
    <message>
        <source>Many patrons at once…</source>
        <translation>Mnoho čtenářů najednou…</translation>
    </message>
    <message>
        <source>Name, card, birth date, phone, e-mail or address</source>
        <translation>Jméno, karta, datum narození, telefon, e-mail nebo adresa</translation>
    </message>
    <message>
        <source>New patron</source>
        <translation>Nový čtenář</translation>
    </message>
    <message>
        <source>No patron is marked.</source>
        <translation>Není označen žádný čtenář.</translation>
    </message>
    <message>
        <source>Nobody is found with these filters.</source>
        <translation>S těmito filtry nikdo nenalezen.</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Nikdo nenalezen.</translation>
    </message>
    <message>
        <source>Only &amp;my library</source>
        <translation>Jen &amp;moje knihovna</translation>
    </message>
    <message>
        <source>Patron search</source>
        <translation>Hledat čtenáře</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Čtenáři</translation>
    </message>
    <message>
        <source>Patrons found</source>
        <translation>Nalezení čtenáři</translation>
    </message>
    <message>
        <source>Patrons whose home unit is yours, or beneath it</source>
        <translation>Čtenáři, jejichž domovská jednotka je vaše nebo pod ní</translation>
    </message>
    <message>
        <source>Search all patrons</source>
        <translation>Hledat mezi všemi čtenáři</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Hledání …</translation>
    </message>
    <message>
        <source>Show &amp;expired</source>
        <translation>Zobrazit &amp;vypršelé</translation>
    </message>
    <message>
        <source>Show dele&amp;ted</source>
        <translation>Zobrazit &amp;smazané</translation>
    </message>
    <message>
        <source>The list fills while you type. Filters alone list everybody who passes.</source>
        <translation>Seznam se plní při psaní. Samotné filtry vypíší všechny, kdo vyhovují.</translation>
    </message>
    <message>
        <source>The order of the words does not matter.</source>
        <translation>Na pořadí slov nezáleží.</translation>
    </message>
    <message>
        <source>The patrons could not be read.</source>
        <translation>Čtenáře nebylo možné načíst.</translation>
    </message>
    <message>
        <source>Type some letters of the name, or a number.</source>
        <translation>Napište několik písmen jména nebo číslo.</translation>
    </message>
    <message numerus="yes">
        <source>more than %n patron(s)</source>
        <translation>
            <numerusform>více než %Ln čtenář</numerusform>
            <numerusform>více než %Ln čtenáři</numerusform>
            <numerusform>více než %Ln čtenářů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n patron(s), best first</source>
        <translation>
            <numerusform>více než %Ln čtenář, nejlepší první</numerusform>
            <numerusform>více než %Ln čtenáři, nejlepší první</numerusform>
            <numerusform>více než %Ln čtenářů, nejlepší první</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter opens    Esc closes</source>
        <translation>↑ ↓ vybírá    Enter otevře    Esc zavře</translation>
    </message>
</context>
<context>
    <name>PatronTab</name>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
</context>
<context>
    <name>PayDialog</name>
    <message>
        <source>&amp;Amount</source>
        <translation>Čás&amp;tka</translation>
    </message>
    <message>
        <source>&amp;Means</source>
        <translation>&amp;Způsob</translation>
    </message>
    <message>
        <source>&amp;Pay {amount}</source>
        <translation>&amp;Zaplatit {amount}</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Co</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Everything that is open: {amount}</source>
        <translation>Vše otevřené: {amount}</translation>
    </message>
    <message>
        <source>Nothing is owed then.</source>
        <translation>Potom nezbude žádný dluh.</translation>
    </message>
    <message>
        <source>Nothing was paid.</source>
        <translation>Nic nebylo zaplaceno.</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zaplatit</translation>
    </message>
    <message>
        <source>What is marked: {amount}</source>
        <translation>Označené: {amount}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %Ln další</numerusform>
            <numerusform>a %Ln další</numerusform>
            <numerusform>a %Ln dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} is owed then. The oldest are paid first.</source>
        <translation>Potom zbude {amount}. Nejstarší se platí první.</translation>
    </message>
    <message>
        <source>{rest} In cash: {amount}.</source>
        <translation>{rest} V hotovosti: {amount}.</translation>
    </message>
</context>
<context>
    <name>Paying</name>
    <message>
        <source>&amp;Pay {amount}…</source>
        <translation>&amp;Zaplatit {amount}…</translation>
    </message>
    <message>
        <source>&amp;Pay…</source>
        <translation>&amp;Zaplatit…</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Žádný dluh zde není.</translation>
    </message>
    <message>
        <source>Nothing was paid.</source>
        <translation>Nic nebylo zaplaceno.</translation>
    </message>
    <message>
        <source>Takes money for what this patron owes.</source>
        <translation>Přijme platbu za to, co čtenář dluží.</translation>
    </message>
    <message>
        <source>There is no patron.</source>
        <translation>Není zde žádný čtenář.</translation>
    </message>
    <message>
        <source>{amount} was paid</source>
        <translation>{amount} zaplaceno</translation>
    </message>
</context>
<context>
    <name>PaymentReceipt</name>
    <message>
        <source>Amount</source>
        <translation>Částka</translation>
    </message>
    <message>
        <source>Paid, {means}</source>
        <translation>Zaplaceno, {means}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Potvrzení {number}</translation>
    </message>
    <message>
        <source>Refunded, {means}</source>
        <translation>Vráceno, {means}</translation>
    </message>
    <message>
        <source>{library}, {moment}, card {card}</source>
        <translation>{library}, {moment}, karta {card}</translation>
    </message>
</context>
<context>
    <name>PaymentsDialog</name>
    <message>
        <source>&amp;E-mail receipt</source>
        <translation>Poslat potvrzení &amp;e-mailem</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Částka</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Za</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Způsob</translation>
    </message>
    <message>
        <source>No payment is marked.</source>
        <translation>Žádná platba není označena.</translation>
    </message>
    <message>
        <source>Nothing was paid yet.</source>
        <translation>Zatím nebylo nic zaplaceno.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Platby</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Print &amp;receipt…</source>
        <translation>&amp;Tisknout potvrzení…</translation>
    </message>
    <message>
        <source>Receipt as P&amp;DF…</source>
        <translation>Potvrzení jako P&amp;DF…</translation>
    </message>
    <message>
        <source>The receipt is on its way</source>
        <translation>Potvrzení je na cestě</translation>
    </message>
    <message>
        <source>The receipt is written</source>
        <translation>Potvrzení je zapsáno</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>vrácení</translation>
    </message>
</context>
<context>
    <name>PeriodPane</name>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změnit</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Zavírací dny</translation>
    </message>
    <message>
        <source>Closed days and periods</source>
        <translation>Zavírací dny a období</translation>
    </message>
    <message>
        <source>Closes on the days typed (Ins)</source>
        <translation>Zavře v zadané dny (Ins)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Gives the marked row what is typed (F2)</source>
        <translation>Dá označenému řádku, co je zapsáno (F2)</translation>
    </message>
    <message>
        <source>It goes at saving.</source>
        <translation>Zmizí při uložení.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ponechat</translation>
    </message>
    <message>
        <source>Keeps it after all (Del)</source>
        <translation>Přece jen ponechá (Del)</translation>
    </message>
    <message>
        <source>Mark a row first.</source>
        <translation>Nejprve označte řádek.</translation>
    </message>
    <message>
        <source>No days or periods are closed for all.</source>
        <translation>Žádné dny ani období nejsou zavřené pro všechny.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstranit</translation>
    </message>
    <message>
        <source>Removes it at saving (Del)</source>
        <translation>Odstraní se při uložení (Del)</translation>
    </message>
    <message>
        <source>The unit has no closed days or periods of its own.</source>
        <translation>Jednotka nemá vlastní zavírací dny ani období.</translation>
    </message>
    <message>
        <source>These days overlap the closed period {other}.</source>
        <translation>Tyto dny se překrývají se zavřeným obdobím {other}.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>týž den</translation>
    </message>
</context>
<context>
    <name>PeriodRow</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Do</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Add debts</source>
        <translation>Přidávat dluhy</translation>
    </message>
    <message>
        <source>Add notes</source>
        <translation>Vkládat poznámky</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Přidávat pravidla</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administrace</translation>
    </message>
    <message>
        <source>Archive messages</source>
        <translation>Archivovat zprávy</translation>
    </message>
    <message>
        <source>Automatic jobs</source>
        <translation>Automatické úlohy</translation>
    </message>
    <message>
        <source>Carry out claims</source>
        <translation>Provádět upomínky</translation>
    </message>
    <message>
        <source>Change automatic jobs</source>
        <translation>Měnit automatické úlohy</translation>
    </message>
    <message>
        <source>Change items and titles</source>
        <translation>Měnit exempláře a tituly</translation>
    </message>
    <message>
        <source>Change many patrons at once</source>
        <translation>Měnit mnoho čtenářů najednou</translation>
    </message>
    <message>
        <source>Change messages</source>
        <translation>Měnit zprávy</translation>
    </message>
    <message>
        <source>Change patron data</source>
        <translation>Měnit údaje o čtenáři</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>Měnit pravidla</translation>
    </message>
    <message>
        <source>Change staff and roles</source>
        <translation>Měnit personál a role</translation>
    </message>
    <message>
        <source>Change the common registers</source>
        <translation>Měnit společné registry</translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation>Měnit datum vrácení výpůjčky</translation>
    </message>
    <message>
        <source>Change the unit register</source>
        <translation>Měnit registr jednotek</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Výpůjční protokol</translation>
    </message>
    <message>
        <source>Circulation parameters</source>
        <translation>Parametry výpůjček</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Upomínky</translation>
    </message>
    <message>
        <source>Common registers</source>
        <translation>Společné registry</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Dluhy</translation>
    </message>
    <message>
        <source>Delete notes</source>
        <translation>Mazat poznámky</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportovat</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importovat</translation>
    </message>
    <message>
        <source>Import, export and statistics</source>
        <translation>Import, export a statistika</translation>
    </message>
    <message>
        <source>Items and titles</source>
        <translation>Exempláře a tituly</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Půjčovat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Zprávy</translation>
    </message>
    <message>
        <source>New items and titles</source>
        <translation>Nové exempláře a tituly</translation>
    </message>
    <message>
        <source>New patron</source>
        <translation>Nový čtenář</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Poznámky</translation>
    </message>
    <message>
        <source>Override a block</source>
        <translation>Potvrdit přes blokaci</translation>
    </message>
    <message>
        <source>Override a rule</source>
        <translation>Potvrdit přes pravidlo</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Čtenáři</translation>
    </message>
    <message>
        <source>Patrons - Block/unblock patron</source>
        <translation>Čtenáři - Blokovat/odblokovat čtenáře</translation>
    </message>
    <message>
        <source>Patrons - Delete patron</source>
        <translation>Čtenáři - Smazat čtenáře</translation>
    </message>
    <message>
        <source>Patrons - Download patron data</source>
        <translation>Čtenáři - Stáhnout údaje o čtenáři</translation>
    </message>
    <message>
        <source>Preview claims</source>
        <translation>Náhled upomínek</translation>
    </message>
    <message>
        <source>Put back from the history</source>
        <translation>Vracet z historie</translation>
    </message>
    <message>
        <source>Remove debts</source>
        <translation>Odstraňovat dluhy</translation>
    </message>
    <message>
        <source>Remove messages</source>
        <translation>Odstraňovat zprávy</translation>
    </message>
    <message>
        <source>Remove rules</source>
        <translation>Odstraňovat pravidla</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Prodlužovat</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Rezervovat</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Vracet</translation>
    </message>
    <message>
        <source>Rules of other units than one's own</source>
        <translation>Pravidla jiných jednotek než vlastní</translation>
    </message>
    <message>
        <source>See automatic jobs</source>
        <translation>Vidět automatické úlohy</translation>
    </message>
    <message>
        <source>See circulation parameters</source>
        <translation>Vidět parametry výpůjček</translation>
    </message>
    <message>
        <source>See items and titles</source>
        <translation>Vidět exempláře a tituly</translation>
    </message>
    <message>
        <source>See patrons, their loans and debts</source>
        <translation>Vidět čtenáře, jejich výpůjčky a dluhy</translation>
    </message>
    <message>
        <source>See staff and roles</source>
        <translation>Vidět personál a role</translation>
    </message>
    <message>
        <source>See statistics</source>
        <translation>Vidět statistiku</translation>
    </message>
    <message>
        <source>See the common registers</source>
        <translation>Vidět společné registry</translation>
    </message>
    <message>
        <source>See the history</source>
        <translation>Vidět historii</translation>
    </message>
    <message>
        <source>See the unit register</source>
        <translation>Vidět registr jednotek</translation>
    </message>
    <message>
        <source>Settings of other units than one's own</source>
        <translation>Nastavení jiných jednotek než vlastní</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>Přijímat platby</translation>
    </message>
    <message>
        <source>Unit register</source>
        <translation>Registr jednotek</translation>
    </message>
    <message>
        <source>Withdraw items</source>
        <translation>Vyřazovat exempláře</translation>
    </message>
    <message>
        <source>Write messages</source>
        <translation>Psát zprávy</translation>
    </message>
</context>
<context>
    <name>PickupDialog</name>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Změnit</translation>
    </message>
    <message>
        <source>A copy that waits at another unit is sent on; its days on the shelf count from its arrival.</source>
        <translation>Exemplář, který čeká v jiné jednotce, se pošle dál; dny na polici se počítají od příchodu.</translation>
    </message>
    <message>
        <source>Pickup &amp;unit</source>
        <translation>&amp;Místo vyzvednutí</translation>
    </message>
    <message>
        <source>Pickup unit</source>
        <translation>Místo vyzvednutí</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>&amp;Make one</source>
        <translation>Vy&amp;tvořit</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>&amp;Nový PIN</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>It takes the place of the PIN there was. It is kept so that nobody can read it.</source>
        <translation>Nahradí dosavadní PIN. Ukládá se tak, aby ho nikdo nemohl přečíst.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nový PIN</translation>
    </message>
    <message>
        <source>Tell it to the patron now: it is shown this once, and holds when it is saved.</source>
        <translation>Sdělte ho čtenáři hned: zobrazí se jen jednou a platí, až bude uložen.</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Zno&amp;vu totéž</translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message>
        <source>In plain words</source>
        <translation>Slovy</translation>
    </message>
</context>
<context>
    <name>PolicySheet</name>
    <message>
        <source>As it stands on {day}.</source>
        <translation>Stav ke dni {day}.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>For staff: all rules, with where they are set.</source>
        <translation>Pro personál: všechna pravidla s tím, kde jsou nastavena.</translation>
    </message>
    <message>
        <source>How long a renewed loan lasts, from the day it is renewed.</source>
        <translation>Jak dlouho trvá prodloužená výpůjčka, ode dne prodloužení.</translation>
    </message>
    <message>
        <source>How long a reservation stands if nothing has come.</source>
        <translation>Jak dlouho rezervace platí, když nic nepřišlo.</translation>
    </message>
    <message>
        <source>How long after the last day, and then after each other, reminders and the invoice come.</source>
        <translation>Jak dlouho po posledním dni a pak po sobě přijdou upomínky a účet.</translation>
    </message>
    <message>
        <source>How long before the last day we write to you.</source>
        <translation>Jak dlouho před posledním dnem vám napíšeme.</translation>
    </message>
    <message>
        <source>How long you may keep an open loan at least, also when somebody else asks for it.</source>
        <translation>Jak dlouho si otevřenou výpůjčku můžete nechat nejméně, i když o ni požádá někdo jiný.</translation>
    </message>
    <message>
        <source>How long you may keep it while others wait for it.</source>
        <translation>Jak dlouho si je můžete nechat, když na ně čekají jiní.</translation>
    </message>
    <message>
        <source>How long you may keep what you borrow.</source>
        <translation>Jak dlouho si můžete vypůjčené nechat.</translation>
    </message>
    <message>
        <source>How many copies of one title you may reserve.</source>
        <translation>Kolik exemplářů jednoho titulu můžete rezervovat.</translation>
    </message>
    <message>
        <source>How many days what you reserved waits for you.</source>
        <translation>Kolik dní na vás rezervované čeká.</translation>
    </message>
    <message>
        <source>How many days you have to pay an invoice.</source>
        <translation>Kolik dní máte na zaplacení účtu.</translation>
    </message>
    <message>
        <source>How many loans you may have at the same time.</source>
        <translation>Kolik výpůjček můžete mít najednou.</translation>
    </message>
    <message>
        <source>How many reservations you may have at the same time.</source>
        <translation>Kolik rezervací můžete mít najednou.</translation>
    </message>
    <message>
        <source>How many times a loan may be renewed.</source>
        <translation>Kolikrát lze výpůjčku prodloužit.</translation>
    </message>
    <message>
        <source>Patron categories</source>
        <translation>Kategorie čtenářů</translation>
    </message>
    <message>
        <source>Policy sheet</source>
        <translation>Přehled pravidel</translation>
    </message>
    <message>
        <source>Set at</source>
        <translation>Nastaveno</translation>
    </message>
    <message>
        <source>So many days late cost nothing; after them every day counts.</source>
        <translation>Tolik dní zpoždění nic nestojí; potom se počítá každý den.</translation>
    </message>
    <message>
        <source>The most that late items of one visit cost together.</source>
        <translation>Nejvíc, kolik stojí opožděné exempláře jedné návštěvy dohromady.</translation>
    </message>
    <message>
        <source>The most that one late item costs.</source>
        <translation>Nejvíc, kolik stojí jeden opožděný exemplář.</translation>
    </message>
    <message>
        <source>What a message costs for each item that it names.</source>
        <translation>Kolik stojí zpráva za každý exemplář, který uvádí.</translation>
    </message>
    <message>
        <source>What a message costs.</source>
        <translation>Kolik stojí zpráva.</translation>
    </message>
    <message>
        <source>What a reservation costs.</source>
        <translation>Kolik stojí rezervace.</translation>
    </message>
    <message>
        <source>What comes back later in the day counts as returned the next day.</source>
        <translation>Co se vrátí později během dne, platí jako vrácené další den.</translation>
    </message>
    <message>
        <source>What it costs not to collect what you reserved.</source>
        <translation>Kolik stojí, když si rezervované nevyzvednete.</translation>
    </message>
    <message>
        <source>What it costs to borrow.</source>
        <translation>Kolik stojí výpůjčka.</translation>
    </message>
    <message>
        <source>What it costs to return too late.</source>
        <translation>Kolik stojí pozdní vrácení.</translation>
    </message>
    <message>
        <source>What something costs that does not come back.</source>
        <translation>Kolik stojí to, co se nevrátí.</translation>
    </message>
    <message>
        <source>When a loan may be renewed all the same.</source>
        <translation>Kdy lze výpůjčku přesto prodloužit.</translation>
    </message>
    <message>
        <source>Whether a loan has no fixed end until somebody else asks for it.</source>
        <translation>Zda výpůjčka nemá pevný konec, dokud o ni nepožádá někdo jiný.</translation>
    </message>
    <message>
        <source>Whether something may be reserved; a number names the groups of units that take part.</source>
        <translation>Zda lze něco rezervovat; číslo udává skupiny jednotek, které se účastní.</translation>
    </message>
    <message>
        <source>Whether something may be taken home.</source>
        <translation>Zda si lze něco půjčit domů.</translation>
    </message>
    <message>
        <source>Whether what stands on the shelf may be reserved.</source>
        <translation>Zda lze rezervovat, co stojí na polici.</translation>
    </message>
    <message>
        <source>Whether you may reserve what you have on loan.</source>
        <translation>Zda můžete rezervovat, co máte vypůjčeno.</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation>na místě {place}</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>vše ostatní</translation>
    </message>
</context>
<context>
    <name>PolicySheetWindow</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tisknout…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Uložit jako PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Jazyk přehledu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizace</translation>
    </message>
    <message>
        <source>Policy sheet - {place}</source>
        <translation>Přehled pravidel - {place}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Uložit jako PDF</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Soubor se nepodařilo zapsat.</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>Pravidla se nepodařilo načíst.</translation>
    </message>
    <message>
        <source>The sheet is written.</source>
        <translation>Přehled je zapsán.</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Určeno pro</translation>
    </message>
    <message>
        <source>patrons</source>
        <translation>čtenáře</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personál</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>&amp;Card or barcode</source>
        <translation>Průka&amp;z nebo čárový kód</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>&amp;Print letter…</source>
        <translation>&amp;Tisk dopisu…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zobrazit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Filled in for {name}, as it would be sent today.</source>
        <translation>Vyplněno pro: {name}, jak by se dnes poslalo.</translation>
    </message>
    <message>
        <source>Filled in with an example.</source>
        <translation>Vyplněno příkladem.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Dopis</translation>
    </message>
    <message>
        <source>Letter as P&amp;DF…</source>
        <translation>Dopis jako P&amp;DF…</translation>
    </message>
    <message>
        <source>Nobody could be shown.</source>
        <translation>Nikoho nelze zobrazit.</translation>
    </message>
    <message>
        <source>Preview: {notice}</source>
        <translation>Náhled: {notice}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Uložit jako PDF</translation>
    </message>
    <message>
        <source>The file could not be written: {file}</source>
        <translation>Soubor se nepodařilo zapsat: {file}</translation>
    </message>
    <message>
        <source>Ways to send it</source>
        <translation>Způsoby odeslání</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln zásilka</numerusform>
            <numerusform>%Ln zásilky</numerusform>
            <numerusform>%Ln zásilek</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open patron</source>
        <translation>&amp;Otevřít čtenáře</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Jednotka</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Co</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Všechny jednotky</translation>
    </message>
    <message>
        <source>Another day, or another unit, may have something.</source>
        <translation>Jiný den nebo jiná jednotka může něco mít.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanál</translation>
    </message>
    <message>
        <source>Claims, preview</source>
        <translation>Upomínky, náhled</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Den</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dní po lhůtě</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Rozhodlo</translation>
    </message>
    <message>
        <source>Decided by: {setting}</source>
        <translation>Rozhodlo: {setting}</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Poplatek</translation>
    </message>
    <message>
        <source>It can't be sent: no valid address.</source>
        <translation>Nelze odeslat: žádná platná adresa.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Výpůjčky</translation>
    </message>
    <message>
        <source>No notice is marked.</source>
        <translation>Není označena žádná zásilka.</translation>
    </message>
    <message>
        <source>Nothing is due on {day}.</source>
        <translation>Na {day} nic nepřipadá.</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Čtenář</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Náhled</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Náhrada</translation>
    </message>
    <message>
        <source>Replacement: {amount}, to be paid by {day}</source>
        <translation>Náhrada: {amount}, zaplatit do {day}</translation>
    </message>
    <message>
        <source>Show &amp;setting</source>
        <translation>Zobrazit na&amp;stavení</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stupeň</translation>
    </message>
    <message>
        <source>The account that it goes to (Enter).</source>
        <translation>Konto, kterému jde (Enter).</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Where days, text and fee come from.</source>
        <translation>Odkud jsou dny, text a poplatek.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Proč</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportovat…</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>&amp;Sbalit vše</translation>
    </message>
    <message>
        <source>Shows of each unit its name and count only, or its values too.</source>
        <translation>U každé jednotky ukáže jen název a počet, nebo i hodnoty.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Není co exportovat.</translation>
    </message>
    <message>
        <source>There is nothing to fold.</source>
        <translation>Není co sbalit.</translation>
    </message>
    <message>
        <source>Un&amp;fold all</source>
        <translation>&amp;Rozbalit vše</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Co se změní</translation>
    </message>
</context>
<context>
    <name>PreviewTools</name>
    <message>
        <source>Becomes</source>
        <translation>Bude</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyní</translation>
    </message>
    <message>
        <source>Save for several units</source>
        <translation>Uložit pro více jednotek</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
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
    <name>ReachLine</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%Ln exemplář</numerusform>
            <numerusform>%Ln exempláře</numerusform>
            <numerusform>%Ln exemplářů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n current loan(s)</source>
        <translation>
            <numerusform>%Ln současná výpůjčka</numerusform>
            <numerusform>%Ln současné výpůjčky</numerusform>
            <numerusform>%Ln současných výpůjček</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>a %Ln další</numerusform>
            <numerusform>a %Ln další</numerusform>
            <numerusform>a %Ln dalších</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patron(s)</source>
        <translation>
            <numerusform>%Ln čtenář</numerusform>
            <numerusform>%Ln čtenáři</numerusform>
            <numerusform>%Ln čtenářů</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculating …</source>
        <translation>Počítá se …</translation>
    </message>
    <message>
        <source>Calculating … {percent} %</source>
        <translation>Počítá se … {percent} %</translation>
    </message>
    <message>
        <source>Counting what the rule governs</source>
        <translation>Počítá se, o čem pravidlo rozhoduje</translation>
    </message>
    <message>
        <source>Mark a rule first.</source>
        <translation>Nejprve označte pravidlo.</translation>
    </message>
    <message>
        <source>Not where these go before: {rules}.</source>
        <translation>Ne tam, kde mají přednost: {rules}.</translation>
    </message>
    <message>
        <source>Now it governs {counts}.</source>
        <translation>Nyní rozhoduje o: {counts}.</translation>
    </message>
    <message>
        <source>The rule is not saved yet.</source>
        <translation>Pravidlo ještě není uloženo.</translation>
    </message>
</context>
<context>
    <name>RealFields</name>
    <message>
        <source>Take the situation from its &amp;loan</source>
        <translation>Převzít situaci z &amp;výpůjčky</translation>
    </message>
    <message>
        <source>Takes patron, place and day from the loan that the copy is out on.</source>
        <translation>Převezme čtenáře, místo a den z výpůjčky, na které exemplář je.</translation>
    </message>
    <message>
        <source>The copy of that barcode is not on loan.</source>
        <translation>Exemplář s tímto čárovým kódem není vypůjčen.</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>změněno ručně</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%Ln den po lhůtě</numerusform>
            <numerusform>%Ln dny po lhůtě</numerusform>
            <numerusform>%Ln dnů po lhůtě</numerusform>
        </translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Čárový kód</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Datum vrácení výpůjčky</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Poplatek</translation>
    </message>
    <message>
        <source>Loan fee</source>
        <translation>Poplatek za výpůjčku</translation>
    </message>
    <message>
        <source>Loans, {library}, {moment}, card {card}</source>
        <translation>Výpůjčky, {library}, {moment}, karta {card}</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>Nové datum vrácení výpůjčky</translation>
    </message>
    <message>
        <source>Receipt {day}</source>
        <translation>Potvrzení {day}</translation>
    </message>
    <message>
        <source>Renewals, {library}, {moment}, card {card}</source>
        <translation>Prodloužení, {library}, {moment}, karta {card}</translation>
    </message>
    <message>
        <source>Returns, {library}, {moment}, card {card}</source>
        <translation>Vrácení, {library}, {moment}, karta {card}</translation>
    </message>
    <message>
        <source>Returns, {library}, {moment}, {patron}, card {card}</source>
        <translation>Vrácení, {library}, {moment}, {patron}, karta {card}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titul</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Celkem</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>zaplaceno</translation>
    </message>
    <message>
        <source>returned {day}</source>
        <translation>vráceno {day}</translation>
    </message>
    <message>
        <source>still on loan, due {day}</source>
        <translation>stále půjčeno, vrátit {day}</translation>
    </message>
</context>
<context>
    <name>ReceiptPart</name>
    <message>
        <source>&amp;Receipt</source>
        <translation>&amp;Potvrzení</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Uložit jako PDF…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The receipt is on its way</source>
        <translation>Potvrzení je na cestě</translation>
    </message>
    <message>
        <source>The receipt is written</source>
        <translation>Potvrzení je zapsáno</translation>
    </message>
    <message>
        <source>The receipt was not made.</source>
        <translation>Potvrzení nebylo vytvořeno.</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>&amp;Means</source>
        <translation>&amp;Způsob</translation>
    </message>
    <message>
        <source>&amp;Refund {amount}</source>
        <translation>&amp;Vrátit {amount}</translation>
    </message>
    <message>
        <source>It was paid for a copy that came back after all.</source>
        <translation>Bylo zaplaceno za exemplář, který se nakonec vrátil.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Vrátit peníze</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrovat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplář</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>První exemplář</translation>
    </message>
    <message>
        <source>New copy</source>
        <translation>Nový exemplář</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Nový titul</translation>
    </message>
    <message>
        <source>Nothing was registered; what you typed is kept here.</source>
        <translation>Nic nebylo registrováno; co jste napsali, zůstává zde.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Název</translation>
    </message>
</context>
<context>
    <name>RegisterOnDay</name>
    <message numerus="yes">
        <source>%n other now</source>
        <translation>
            <numerusform>%Ln nyní jiná</numerusform>
            <numerusform>%Ln nyní jiné</numerusform>
            <numerusform>%Ln nyní jiných</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln hodnota</numerusform>
            <numerusform>%Ln hodnoty</numerusform>
            <numerusform>%Ln hodnot</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day to see the register as it stood at its end.</source>
        <translation>Zvolte den a uvidíte registr, jaký byl na jeho konci.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Položka</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyní</translation>
    </message>
    <message>
        <source>The register as it stood at the end of this day</source>
        <translation>Registr, jaký byl na konci tohoto dne</translation>
    </message>
    <message>
        <source>The register on that day</source>
        <translation>Registr toho dne</translation>
    </message>
    <message>
        <source>The register was empty then.</source>
        <translation>Registr byl tehdy prázdný.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Tehdy</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>už neexistuje</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>totéž</translation>
    </message>
</context>
<context>
    <name>RegisterPane</name>
    <message>
        <source>(new)</source>
        <translation>(nové)</translation>
    </message>
    <message>
        <source>It is built in: it can be renamed, nothing else.</source>
        <translation>Je vestavěná: lze ji přejmenovat, nic jiného.</translation>
    </message>
    <message>
        <source>Nothing is registered here.</source>
        <translation>Zde není nic registrováno.</translation>
    </message>
    <message>
        <source>There must always be a fee level from day 1.</source>
        <translation>Vždy musí existovat úroveň poplatků od 1. dne.</translation>
    </message>
</context>
<context>
    <name>RegisterWindow</name>
    <message>
        <source>A value can't be kept as it stands; it is marked.</source>
        <translation>Jednu hodnotu nelze uložit, jak je; je označena.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nic nebylo uloženo.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Ukládá se …</translation>
    </message>
</context>
<context>
    <name>ReminderTable</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln den</numerusform>
            <numerusform>%Ln dny</numerusform>
            <numerusform>%Ln dní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%Ln den předem</numerusform>
            <numerusform>%Ln dny předem</numerusform>
            <numerusform>%Ln dní předem</numerusform>
        </translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>Všechny kombinace</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Typ výpůjčky</translation>
    </message>
    <message>
        <source>days missing</source>
        <translation>chybí dny</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>chybí</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nepoužije se</translation>
    </message>
</context>
<context>
    <name>RemindersTab</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln znak</numerusform>
            <numerusform>%Ln znaky</numerusform>
            <numerusform>%Ln znaků</numerusform>
        </translation>
    </message>
    <message>
        <source>0 = none, empty = the parameter's fee</source>
        <translation>0 = žádný, prázdné = podle parametru</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Dospělý</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>Všechny kombinace</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Dítě</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Poplatek</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Typ výpůjčky</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Počet dní</translation>
    </message>
    <message>
        <source>Pre-notice</source>
        <translation>Předběžné upozornění</translation>
    </message>
    <message>
        <source>Reminder no.</source>
        <translation>Upomínka č.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The pre-notice has no number.</source>
        <translation>Předběžné upozornění nemá číslo.</translation>
    </message>
    <message>
        <source>The standard text of the step.</source>
        <translation>Standardní text stupně.</translation>
    </message>
    <message>
        <source>after the due date; 999 = not used, empty = parameter</source>
        <translation>po lhůtě; 999 = nepoužije se, prázdné = parametr</translation>
    </message>
    <message>
        <source>after the last one; 999 = not used, empty = parameter</source>
        <translation>po minulé; 999 = nepoužije se, prázdné = parametr</translation>
    </message>
    <message>
        <source>before the due date; 999 = none, empty = parameter</source>
        <translation>před koncem lhůty; 999 = žádné, prázdné = parametr</translation>
    </message>
    <message>
        <source>days, fee child / adult. A click goes there, Enter changes it.</source>
        <translation>dny, poplatek dítě / dospělý. Klepnutím vyberete, Enter mění.</translation>
    </message>
    <message>
        <source>inherited: {count}</source>
        <translation>zděděno: {count}</translation>
    </message>
    <message>
        <source>missing, the parameters hold: {count}</source>
        <translation>chybí, platí parametry: {count}</translation>
    </message>
    <message>
        <source>value of its own: {count}</source>
        <translation>vlastní hodnota: {count}</translation>
    </message>
</context>
<context>
    <name>RemoveDebtDialog</name>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Komentář</translation>
    </message>
    <message>
        <source>Remove &amp;debt</source>
        <translation>&amp;Odstranit dluh</translation>
    </message>
    <message>
        <source>Remove debt</source>
        <translation>Odstranit dluh</translation>
    </message>
    <message>
        <source>What is open of it is owed no longer. The debt and the comment stay in the list and in the history.</source>
        <translation>Co z něj zbývá, už se nedluží. Dluh a komentář zůstanou v seznamu a v historii.</translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message numerus="yes">
        <source>%n copies are kept for the next.</source>
        <translation>
            <numerusform>%Ln exemplář je odložen pro dalšího.</numerusform>
            <numerusform>%Ln exempláře jsou odloženy pro další.</numerusform>
            <numerusform>%Ln exemplářů je odloženo pro další.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies are to be sent on.</source>
        <translation>
            <numerusform>%Ln exemplář se má poslat dál.</numerusform>
            <numerusform>%Ln exempláře se mají poslat dál.</numerusform>
            <numerusform>%Ln exemplářů se má poslat dál.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s) removed</source>
        <translation>
            <numerusform>%Ln rezervace odstraněna</numerusform>
            <numerusform>%Ln rezervace odstraněny</numerusform>
            <numerusform>%Ln rezervací odstraněno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a fee.</source>
        <translation>
            <numerusform>%Ln s poplatkem.</numerusform>
            <numerusform>%Ln s poplatkem.</numerusform>
            <numerusform>%Ln s poplatkem.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reservation is marked.</source>
        <translation>Není označena žádná rezervace.</translation>
    </message>
    <message>
        <source>No reservation is shown.</source>
        <translation>Nezobrazuje se žádná rezervace.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nebylo změněno.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Odstranit</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Odstranit…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n reservation(s)?</source>
        <translation>
            <numerusform>Odstranit %Ln rezervaci?</numerusform>
            <numerusform>Odstranit %Ln rezervace?</numerusform>
            <numerusform>Odstranit %Ln rezervací?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &amp;all…</source>
        <translation>Odstranit &amp;všechny…</translation>
    </message>
    <message>
        <source>Remove reservations</source>
        <translation>Odstranit rezervace</translation>
    </message>
    <message>
        <source>Removes all reservations that are shown, after a question.</source>
        <translation>Odstraní po dotazu všechny zobrazené rezervace.</translation>
    </message>
    <message>
        <source>Removes the marked reservations, after a question (Del).</source>
        <translation>Odstraní po dotazu označené rezervace (Del).</translation>
    </message>
    <message>
        <source>The fee for what is not collected arises for each, where there is one. Each copy is kept for the next in the queue, or goes home.</source>
        <translation>U každé vznikne poplatek za nevyzvednutí, pokud je stanoven. Každý exemplář se odloží pro dalšího ve frontě, nebo se vrátí domů.</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>Not renewed: {barcode}</source>
        <translation>Neprodlouženo: {barcode}</translation>
    </message>
    <message>
        <source>Re&amp;new, fee {amount}</source>
        <translation>&amp;Prodloužit, poplatek {amount}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Stav: {status}</translation>
    </message>
    <message>
        <source>The loan is late: renewing it costs {amount}</source>
        <translation>Výpůjčka je po lhůtě: prodloužení stojí {amount}</translation>
    </message>
    <message>
        <source>Why this due date? {day}</source>
        <translation>Proč tato lhůta? {day}</translation>
    </message>
    <message>
        <source>already due then</source>
        <translation>už tak má</translation>
    </message>
    <message>
        <source>due date by hand</source>
        <translation>datum vrácení výpůjčky ručně</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>prodlouženo</translation>
    </message>
    <message>
        <source>renewed in spite of a refusal</source>
        <translation>prodlouženo přes překážku</translation>
    </message>
    <message>
        <source>{title}, new due date {day}</source>
        <translation>{title}, nové datum vrácení výpůjčky {day}</translation>
    </message>
</context>
<context>
    <name>RenewalColumns</name>
    <message>
        <source>Barcode</source>
        <translation>Čárový kód</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Datum vrácení výpůjčky</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Poplatek</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>Nové datum vrácení výpůjčky</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Prodloužení</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Stavy</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titul</translation>
    </message>
</context>
<context>
    <name>RenewalsView</name>
    <message>
        <source>&amp;Patron</source>
        <translation>Čtenář</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Prodloužit</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Renew %n</source>
        <translation>
            <numerusform>&amp;Prodloužit %Ln</numerusform>
            <numerusform>&amp;Prodloužit %Ln</numerusform>
            <numerusform>&amp;Prodloužit %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Another due date by hand, with a reason; a late loan settles its delay.</source>
        <translation>Jiné datum vrácení výpůjčky ručně, s důvodem; u zpožděné výpůjčky se vyrovná zpoždění.</translation>
    </message>
    <message>
        <source>Change &amp;due date…</source>
        <translation>Změnit &amp;lhůtu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Exemplář</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplář</translation>
    </message>
    <message>
        <source>No loan is marked.</source>
        <translation>Není vybrána žádná výpůjčka.</translation>
    </message>
    <message>
        <source>Nothing is renewed yet.</source>
        <translation>Zatím nic není prodlouženo.</translation>
    </message>
    <message>
        <source>Nothing is ticked (Space ticks the marked loan).</source>
        <translation>Nic není zaškrtnuto (mezerník zaškrtne označenou výpůjčku).</translation>
    </message>
    <message>
        <source>Patr&amp;on details</source>
        <translation>Podrobnosti o čtenáři</translation>
    </message>
    <message>
        <source>Prints what was renewed for this patron now (Ctrl+P).</source>
        <translation>Vytiskne, co bylo čtenáři nyní prodlouženo (Ctrl+P).</translation>
    </message>
    <message>
        <source>Renew &amp;all</source>
        <translation>Prodloužit &amp;vše</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Prodloužení</translation>
    </message>
    <message>
        <source>Renews all loans of this patron.</source>
        <translation>Prodlouží všechny výpůjčky čtenáře.</translation>
    </message>
    <message>
        <source>Renews what is ticked.</source>
        <translation>Prodlouží, co je zaškrtnuto.</translation>
    </message>
    <message>
        <source>There is no patron.</source>
        <translation>Není zde žádný čtenář.</translation>
    </message>
    <message>
        <source>There is nothing to renew.</source>
        <translation>Není co prodloužit.</translation>
    </message>
</context>
<context>
    <name>RenewalsWindow</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln odmítnut</numerusform>
            <numerusform>%Ln odmítnuty</numerusform>
            <numerusform>%Ln odmítnuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>%Ln prodloužena</numerusform>
            <numerusform>%Ln prodlouženy</numerusform>
            <numerusform>%Ln prodlouženo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%Ln k potvrzení</numerusform>
            <numerusform>%Ln k potvrzení</numerusform>
            <numerusform>%Ln k potvrzení</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln čeká</numerusform>
            <numerusform>%Ln čekají</numerusform>
            <numerusform>%Ln čeká</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a patron, all loans are listed to choose from.</source>
        <translation>Čtenáři se vypíší všechny výpůjčky k výběru.</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Prodloužení</translation>
    </message>
    <message>
        <source>Scan barcode after barcode, or a patron's card.</source>
        <translation>Načítejte čárový kód za čárovým kódem, nebo kartu čtenáře.</translation>
    </message>
    <message>
        <source>{name} has no loans.</source>
        <translation>{name} nemá žádné výpůjčky.</translation>
    </message>
</context>
<context>
    <name>ReservationActs</name>
    <message>
        <source>&amp;Back in line</source>
        <translation>&amp;Zpět do fronty</translation>
    </message>
    <message>
        <source>&amp;First in line</source>
        <translation>&amp;První ve frontě</translation>
    </message>
    <message>
        <source>&amp;Reserve…</source>
        <translation>&amp;Rezervovat…</translation>
    </message>
    <message>
        <source>&amp;Suspend…</source>
        <translation>&amp;Pozastavit…</translation>
    </message>
    <message>
        <source>Before all others who wait for the title.</source>
        <translation>Před všechny ostatní, kdo na titul čekají.</translation>
    </message>
    <message>
        <source>Fee: {amount}.</source>
        <translation>Poplatek: {amount}.</translation>
    </message>
    <message>
        <source>It is changed</source>
        <translation>Změněno</translation>
    </message>
    <message>
        <source>It waits in the queue no longer.</source>
        <translation>Ve frontě už nečeká.</translation>
    </message>
    <message>
        <source>Left out for a time; it keeps its place in the queue.</source>
        <translation>Na čas se vynechá; místo ve frontě si podrží.</translation>
    </message>
    <message>
        <source>No reservation is marked.</source>
        <translation>Není označena žádná rezervace.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Pickup &amp;unit…</source>
        <translation>&amp;Místo vyzvednutí…</translation>
    </message>
    <message>
        <source>Place {place} in the queue</source>
        <translation>{place}. místo ve frontě</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Odstranit</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Odstranit…</translation>
    </message>
    <message>
        <source>Remove reservation</source>
        <translation>Odstranit rezervaci</translation>
    </message>
    <message>
        <source>Remove the reservation of {title}?</source>
        <translation>Odstranit rezervaci titulu {title}?</translation>
    </message>
    <message>
        <source>Removes the marked reservation, after a question.</source>
        <translation>Po dotazu odstraní označenou rezervaci.</translation>
    </message>
    <message>
        <source>Reserves a title or one copy for this patron (Ins).</source>
        <translation>Rezervuje titul nebo jeden exemplář pro tohoto čtenáře (Ins).</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Obnovit</translation>
    </message>
    <message>
        <source>Suspended until it is resumed</source>
        <translation>Pozastaveno do obnovení</translation>
    </message>
    <message>
        <source>Suspended until {day}</source>
        <translation>Pozastaveno do {day}</translation>
    </message>
    <message>
        <source>The copy waits to be collected. The fee for what is not collected arises, where there is one.</source>
        <translation>Exemplář čeká na vyzvednutí. Vznikne poplatek za nevyzvednutí, je-li stanoven.</translation>
    </message>
    <message>
        <source>The copy {barcode} is not needed for it any more.</source>
        <translation>Exemplář {barcode} pro ni už není potřeba.</translation>
    </message>
    <message>
        <source>The reservation is removed</source>
        <translation>Rezervace je odstraněna</translation>
    </message>
    <message>
        <source>Where it is to be collected (F2).</source>
        <translation>Kde se má vyzvednout (F2).</translation>
    </message>
    <message>
        <source>{title} is reserved</source>
        <translation>Rezervováno: {title}</translation>
    </message>
</context>
<context>
    <name>ReservationsTab</name>
    <message numerus="yes">
        <source>%n reservation(s)</source>
        <translation>
            <numerusform>%Ln rezervace</numerusform>
            <numerusform>%Ln rezervace</numerusform>
            <numerusform>%Ln rezervací</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to collect</source>
        <translation>
            <numerusform>%Ln k vyzvednutí</numerusform>
            <numerusform>%Ln k vyzvednutí</numerusform>
            <numerusform>%Ln k vyzvednutí</numerusform>
        </translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Čárový kód</translation>
    </message>
    <message>
        <source>Barcode, where one copy is reserved</source>
        <translation>Čárový kód, je-li rezervován exemplář</translation>
    </message>
    <message>
        <source>Filter reservations</source>
        <translation>Filtrovat rezervace</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>Pickup unit</source>
        <translation>Místo vyzvednutí</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fronta</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Rezervace</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titul</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Platí do</translation>
    </message>
    <message>
        <source>What is reserved shows here at once.</source>
        <translation>Co se rezervuje, ukáže se tu hned.</translation>
    </message>
    <message>
        <source>first in line</source>
        <translation>první ve frontě</translation>
    </message>
    <message>
        <source>{name} has no reservations.</source>
        <translation>{name} nemá žádné rezervace.</translation>
    </message>
</context>
<context>
    <name>ReservationsWindow</name>
    <message>
        <source>&amp;Open patron</source>
        <translation>&amp;Otevřít čtenáře</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Jednotka</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Všechny jednotky</translation>
    </message>
    <message>
        <source>Can't be filled</source>
        <translation>Nelze splnit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Every reservation can be filled by some copy.</source>
        <translation>Každou rezervaci může splnit některý exemplář.</translation>
    </message>
    <message>
        <source>Everything was collected in time.</source>
        <translation>Vše bylo vyzvednuto včas.</translation>
    </message>
    <message>
        <source>Fetch them and scan them in Returns.</source>
        <translation>Přineste je a načtěte je v okně Vrácení.</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Na cestě</translation>
    </message>
    <message>
        <source>No copy may fill them.</source>
        <translation>Žádný exemplář je nesmí splnit.</translation>
    </message>
    <message>
        <source>No reservation is marked.</source>
        <translation>Není označena žádná rezervace.</translation>
    </message>
    <message>
        <source>No reservation is past its validity.</source>
        <translation>Žádné rezervaci neskončila platnost.</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Nic není na cestě.</translation>
    </message>
    <message>
        <source>Nothing on the shelves can fill a reservation.</source>
        <translation>Nic na policích nemůže splnit rezervaci.</translation>
    </message>
    <message>
        <source>Nothing waits to be collected.</source>
        <translation>Nic nečeká na vyzvednutí.</translation>
    </message>
    <message>
        <source>Past their validity.</source>
        <translation>Skončila jim platnost.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Seznam k vyhledání</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
    <message>
        <source>Removed, the copy is for the next in the queue.</source>
        <translation>Po odstranění je exemplář pro dalšího ve frontě.</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Rezervace</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Prošlé</translation>
    </message>
    <message>
        <source>Shelf time run out</source>
        <translation>Nevyzvednuté včas</translation>
    </message>
    <message>
        <source>The reservations could not be read.</source>
        <translation>Rezervace se nepodařilo načíst.</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>K vyzvednutí</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
</context>
<context>
    <name>ReserveButton</name>
    <message>
        <source>&amp;Reserve…</source>
        <translation>&amp;Rezervovat…</translation>
    </message>
    <message>
        <source>No title is marked.</source>
        <translation>Není označen žádný titul.</translation>
    </message>
    <message>
        <source>Reserves the title, or one copy of it, for a patron</source>
        <translation>Rezervuje titul nebo jeho exemplář pro čtenáře</translation>
    </message>
    <message>
        <source>{title} is reserved</source>
        <translation>Rezervováno: {title}</translation>
    </message>
</context>
<context>
    <name>ReserveDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Exemplář</translation>
    </message>
    <message>
        <source>&amp;Patron</source>
        <translation>Č&amp;tenář</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>&amp;Rezervovat</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titul</translation>
    </message>
    <message>
        <source>A loan is due {day} now.</source>
        <translation>Lhůta jedné výpůjčky je nyní {day}.</translation>
    </message>
    <message>
        <source>Any copy</source>
        <translation>Kterýkoli exemplář</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Narození</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Fee: {amount}.</source>
        <translation>Poplatek: {amount}.</translation>
    </message>
    <message>
        <source>Home unit</source>
        <translation>Domovská jednotka</translation>
    </message>
    <message>
        <source>It can't be reserved</source>
        <translation>Nelze rezervovat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Needed to go on in spite of it. Kept in the history.</source>
        <translation>Nutný k pokračování přesto. Uchová se v historii.</translation>
    </message>
    <message>
        <source>No patron is marked.</source>
        <translation>Není označen žádný čtenář.</translation>
    </message>
    <message>
        <source>No title is marked.</source>
        <translation>Není označen žádný titul.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nebylo změněno.</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Na polici</translation>
    </message>
    <message>
        <source>Pickup &amp;unit</source>
        <translation>&amp;Místo vyzvednutí</translation>
    </message>
    <message>
        <source>Place {place} in the queue, valid until {day}.</source>
        <translation>{place}. místo ve frontě, platí do {day}.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Vydáno</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Rezervovat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titul</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čeká</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>vrátit do {day}</translation>
    </message>
</context>
<context>
    <name>ReturnColumns</name>
    <message>
        <source>Barcode</source>
        <translation>Čárový kód</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dnů po lhůtě</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Poplatek</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Jde kam</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Čtenář</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titul</translation>
    </message>
    <message>
        <source>kept for {patron}</source>
        <translation>odloženo pro {patron}</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>zaplaceno</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>vráceno</translation>
    </message>
    <message>
        <source>to {unit}</source>
        <translation>do {unit}</translation>
    </message>
    <message>
        <source>was not on loan</source>
        <translation>nebyl půjčen</translation>
    </message>
</context>
<context>
    <name>ReturnDate</name>
    <message>
        <source>All that is returned now counts as of {day}.</source>
        <translation>Vše, co se teď vrátí, se počítá k {day}.</translation>
    </message>
    <message>
        <source>C&amp;lear date</source>
        <translation>&amp;Vymazat datum</translation>
    </message>
    <message>
        <source>For the book drop: all that is returned from now on counts as of the beginning of that day, until it is cleared.</source>
        <translation>Pro vracecí box: vše, co se od teď vrátí, se počítá k začátku toho dne, dokud se nevymaže.</translation>
    </message>
    <message>
        <source>Return &amp;date</source>
        <translation>Datum v&amp;rácení</translation>
    </message>
    <message>
        <source>Returns count as of now again.</source>
        <translation>Vrácení se opět počítá k této chvíli.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teď</translation>
    </message>
</context>
<context>
    <name>ReturnShown</name>
    <message>
        <source>Barcode</source>
        <translation>Čárový kód</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Poplatek</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Odloženo pro</translation>
    </message>
    <message>
        <source>Pickup unit</source>
        <translation>Místo vyzvednutí</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Vráceno</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titul</translation>
    </message>
    <message>
        <source>To be refunded: what was paid for the copy</source>
        <translation>K vrácení: co bylo za exemplář zaplaceno</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>ReturnsLog</name>
    <message numerus="yes">
        <source>%n returned today</source>
        <translation>
            <numerusform>dnes vrácen %Ln</numerusform>
            <numerusform>dnes vráceny %Ln</numerusform>
            <numerusform>dnes vráceno %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Čárový kód</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dnů po lhůtě</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Poplatek</translation>
    </message>
    <message>
        <source>How many days are kept is the parameter Log returns.</source>
        <translation>Kolik dní se uchovává určuje parametr Protokolovat vrácení.</translation>
    </message>
    <message>
        <source>No returns are kept here.</source>
        <translation>Vrácení se zde neuchovávají.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come back here in the last %n day(s).</source>
        <translation>
            <numerusform>Za poslední %Ln den se zde nic nevrátilo.</numerusform>
            <numerusform>Za poslední %Ln dny se zde nic nevrátilo.</numerusform>
            <numerusform>Za posledních %Ln dní se zde nic nevrátilo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Čtenář</translation>
    </message>
    <message>
        <source>Return date</source>
        <translation>Datum vrácení</translation>
    </message>
    <message>
        <source>Returns log</source>
        <translation>Záznam vrácení</translation>
    </message>
    <message>
        <source>Returns log, {place}</source>
        <translation>Záznam vrácení, {place}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personál</translation>
    </message>
    <message>
        <source>The returns log could not be read.</source>
        <translation>Záznam vrácení nebylo možné načíst.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titul</translation>
    </message>
</context>
<context>
    <name>ReturnsWindow</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln odmítnut</numerusform>
            <numerusform>%Ln odmítnuty</numerusform>
            <numerusform>%Ln odmítnuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>%Ln vrácen</numerusform>
            <numerusform>%Ln vráceny</numerusform>
            <numerusform>%Ln vráceno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln čeká</numerusform>
            <numerusform>%Ln čekají</numerusform>
            <numerusform>%Ln čeká</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pay {amount}…</source>
        <translation>&amp;Zaplatit {amount}…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Exemplář</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplář</translation>
    </message>
    <message>
        <source>How was the delay settled?</source>
        <translation>Jak bylo zpoždění vyrovnáno?</translation>
    </message>
    <message>
        <source>Many can be pasted at once. Nothing scanned while work runs is lost.</source>
        <translation>Lze vložit mnoho najednou. Nic, co se načte během práce, se neztratí.</translation>
    </message>
    <message>
        <source>Not returned: {barcode}</source>
        <translation>Nevráceno: {barcode}</translation>
    </message>
    <message>
        <source>Nothing came back from a patron yet.</source>
        <translation>Žádný čtenář zatím nic nevrátil.</translation>
    </message>
    <message>
        <source>Print s&amp;lip</source>
        <translation>Tisk &amp;lístku</translation>
    </message>
    <message>
        <source>Prints what the patron of the marked row brought back now (Ctrl+P).</source>
        <translation>Vytiskne, co čtenář označeného řádku nyní vrátil (Ctrl+P).</translation>
    </message>
    <message>
        <source>Returned now</source>
        <translation>Vráceno nyní</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Vrácení</translation>
    </message>
    <message>
        <source>Scan barcode after barcode.</source>
        <translation>Načítejte čárový kód za čárovým kódem.</translation>
    </message>
    <message>
        <source>{amount} in fees</source>
        <translation>{amount} poplatky</translation>
    </message>
    <message>
        <source>{amount} was paid</source>
        <translation>{amount} zaplaceno</translation>
    </message>
</context>
<context>
    <name>RoleAndPlace</name>
    <message>
        <source>Organisation</source>
        <translation>Organizace</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Přidat roli</translation>
    </message>
    <message>
        <source>Begin with those of</source>
        <translation>Začít s oprávněními role</translation>
    </message>
    <message>
        <source>It holds when you have saved.</source>
        <translation>Platí, až uložíte.</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Název role</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Přejmenovat</translation>
    </message>
    <message>
        <source>Rename role – {role}</source>
        <translation>Přejmenovat roli – {role}</translation>
    </message>
    <message>
        <source>There is a role with this name already.</source>
        <translation>Role s tímto názvem už existuje.</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>žádné oprávnění</translation>
    </message>
</context>
<context>
    <name>RolesTab</name>
    <message numerus="yes">
        <source>%n member(s) of staff hold it; take it from them first.</source>
        <translation>
            <numerusform>%Ln zaměstnanec ji má; nejprve mu ji odeberte.</numerusform>
            <numerusform>%Ln zaměstnanci ji mají; nejprve jim ji odeberte.</numerusform>
            <numerusform>%Ln zaměstnanců ji má; nejprve jim ji odeberte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add role…</source>
        <translation>Přidat roli…</translation>
    </message>
    <message>
        <source>Adds a role of your own, empty or with the permissions of another (Ins)</source>
        <translation>Přidá vlastní roli, prázdnou nebo s oprávněními jiné (Ins)</translation>
    </message>
    <message>
        <source>Gives the role another name (F2)</source>
        <translation>Dá roli jiný název (F2)</translation>
    </message>
    <message>
        <source>Go to the column of a role first.</source>
        <translation>Nejprve přejděte do sloupce role.</translation>
    </message>
    <message>
        <source>Permissions of the roles</source>
        <translation>Oprávnění rolí</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>&amp;Odstranit</translation>
    </message>
    <message>
        <source>Removes the role at saving (Del)</source>
        <translation>Při uložení roli odstraní (Del)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Přejmenovat…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Something is being saved.</source>
        <translation>Právě se něco ukládá.</translation>
    </message>
    <message>
        <source>Space ticks a permission of a role of your own. Delivered roles stay as they are; a new one can begin with theirs.</source>
        <translation>Mezerník zaškrtne oprávnění vlastní role. Dodané role se nemění; nová může začít s jejich oprávněními.</translation>
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
        <translation>Kód</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Adds a row (Ins)</source>
        <translation>Přidá řádek (Ins)</translation>
    </message>
    <message>
        <source>Changes its place in list boxes ({key})</source>
        <translation>Změní její místo v seznamech ({key})</translation>
    </message>
    <message>
        <source>Files and rules name it by its code, so that stays.</source>
        <translation>Soubory a pravidla ji uvádějí kódem, proto se nemění.</translation>
    </message>
    <message>
        <source>Goes to the name (F2)</source>
        <translation>Přejde na jméno (F2)</translation>
    </message>
    <message>
        <source>It goes at saving.</source>
        <translation>Zmizí při uložení.</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>Už tam stojí.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ponechat</translation>
    </message>
    <message>
        <source>Keeps it after all (Del)</source>
        <translation>Přece jen ponechá (Del)</translation>
    </message>
    <message>
        <source>Mark a row first.</source>
        <translation>Nejprve označte řádek.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Dolů</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nahoru</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstranit</translation>
    </message>
    <message>
        <source>Removes it at saving (Del)</source>
        <translation>Odstraní se při uložení (Del)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Přejmenovat</translation>
    </message>
</context>
<context>
    <name>RowTableModel</name>
    <message>
        <source>Changed elsewhere just now</source>
        <translation>Právě změněno někým jiným</translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message>
        <source>Base rule missing</source>
        <translation>Chybí základní pravidlo</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Rozpor</translation>
    </message>
    <message>
        <source>Date passed</source>
        <translation>Datum uplynulo</translation>
    </message>
    <message>
        <source>Needless</source>
        <translation>Zbytečné</translation>
    </message>
    <message>
        <source>Never governs</source>
        <translation>Nikdy nerozhoduje</translation>
    </message>
</context>
<context>
    <name>RuleCheckWindow</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln nález</numerusform>
            <numerusform>%Ln nálezy</numerusform>
            <numerusform>%Ln nálezů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were checked.</source>
        <translation>
            <numerusform>Zkontrolováno %Ln pravidlo.</numerusform>
            <numerusform>Zkontrolována %Ln pravidla.</numerusform>
            <numerusform>Zkontrolováno %Ln pravidel.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Přidat</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Ukončit</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>&amp;Napravit…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odstranit</translation>
    </message>
    <message>
        <source>&amp;Show rule</source>
        <translation>Zobrazit pravidlo</translation>
    </message>
    <message>
        <source>Add the delivered base rule?</source>
        <translation>Přidat dodané základní pravidlo?</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Zkontrolovat z&amp;novu</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Zkontrolovat znovu</translation>
    </message>
    <message>
        <source>Checking rules</source>
        <translation>Pravidla se kontrolují</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>End the rule's period on its fixed date?</source>
        <translation>Ukončit období pravidla pevným datem?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nálezy</translation>
    </message>
    <message>
        <source>It can be undone, and stands in the history.</source>
        <translation>Lze to vzít zpět a je to v historii.</translation>
    </message>
    <message>
        <source>It has to be decided which of the rules is meant otherwise.</source>
        <translation>Je třeba rozhodnout, které z pravidel má být jiné.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Napravit</translation>
    </message>
    <message>
        <source>Mended.</source>
        <translation>Napraveno.</translation>
    </message>
    <message>
        <source>No finding is marked.</source>
        <translation>Žádný nález není označen.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the rules.</source>
        <translation>Pravidla jsou v pořádku.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>Remove the rule?</source>
        <translation>Odstranit pravidlo?</translation>
    </message>
    <message>
        <source>Rule check</source>
        <translation>Kontrola pravidel</translation>
    </message>
    <message>
        <source>Rules were changed since this check.</source>
        <translation>Od této kontroly se pravidla změnila.</translation>
    </message>
    <message>
        <source>Says what would be changed, and asks first.</source>
        <translation>Řekne, co by se změnilo, a nejdřív se zeptá.</translation>
    </message>
    <message>
        <source>Shows it in Circulation parameters (Enter).</source>
        <translation>Ukáže ho v Parametrech výpůjček (Enter).</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Kontrola byla zastavena.</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>Pravidla se nepodařilo načíst.</translation>
    </message>
    <message>
        <source>The rules have not been checked yet.</source>
        <translation>Pravidla ještě nebyla zkontrolována.</translation>
    </message>
</context>
<context>
    <name>RuleComparison</name>
    <message>
        <source>Another value</source>
        <translation>Jiná hodnota</translation>
    </message>
    <message>
        <source>Can't be set there</source>
        <translation>Tam být nemůže</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Rozdíl</translation>
    </message>
    <message>
        <source>One inherits</source>
        <translation>Jedna dědí</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>Jen vlevo</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>Jen vpravo</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametr</translation>
    </message>
    <message>
        <source>Set for</source>
        <translation>Platí pro</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>žádné pravidlo</translation>
    </message>
</context>
<context>
    <name>RuleComparisonWindow</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln rozdíl</numerusform>
            <numerusform>%Ln rozdíly</numerusform>
            <numerusform>%Ln rozdílů</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show rule</source>
        <translation>&amp;Zobrazit pravidlo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všechny</translation>
    </message>
    <message>
        <source>Both units have the same rules.</source>
        <translation>Obě jednotky mají stejná pravidla.</translation>
    </message>
    <message>
        <source>Choose two different units</source>
        <translation>Zvolte dvě různé jednotky</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Compare units: {left}, {right}</source>
        <translation>Porovnat jednotky: {left}, {right}</translation>
    </message>
    <message>
        <source>Copied: {added} added, {changed} changed, {removed} removed.</source>
        <translation>Zkopírováno: {added} přidáno, {changed} změněno, {removed} odstraněno.</translation>
    </message>
    <message>
        <source>Copy rules to &amp;other units…</source>
        <translation>Kopírovat pravidla do &amp;jiných jednotek…</translation>
    </message>
    <message>
        <source>Gives other units the left unit's own rules, after showing what that changes.</source>
        <translation>Dá jiným jednotkám vlastní pravidla levé jednotky; předtím ukáže, co se změní.</translation>
    </message>
    <message>
        <source>It could not be undone; what was copied stays.</source>
        <translation>Nebylo možné vrátit; co bylo zkopírováno, zůstává.</translation>
    </message>
    <message>
        <source>It stands in the history as one.</source>
        <translation>V historii je to jeden záznam.</translation>
    </message>
    <message>
        <source>Mark a line first.</source>
        <translation>Nejprve označte řádek.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Žádné rozdíly</translation>
    </message>
    <message>
        <source>One unit can't be compared with itself.</source>
        <translation>Jednotku nelze porovnat se sebou samou.</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Jen &amp;rozdíly</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametr</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>Zobrazit všechna pravidla</translation>
    </message>
    <message>
        <source>Shows it in Circulation parameters (Enter).</source>
        <translation>Ukáže ho v okně Parametry výpůjček (Enter).</translation>
    </message>
    <message>
        <source>The comparison is written.</source>
        <translation>Porovnání je zapsáno.</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>Pravidla se nepodařilo načíst.</translation>
    </message>
    <message>
        <source>Undone; the rules are as they were.</source>
        <translation>Vráceno zpět; pravidla jsou jako předtím.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Update</source>
        <translation>Akt&amp;ualizovat</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Hodnota</translation>
    </message>
    <message>
        <source>Add rule – {parameter}</source>
        <translation>Přidat pravidlo – {parameter}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Change row {row}</source>
        <translation>Změnit řádek {row}</translation>
    </message>
    <message>
        <source>Change rule – {parameter}</source>
        <translation>Změnit pravidlo – {parameter}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentář</translation>
    </message>
    <message>
        <source>Give it another period, or change that one.</source>
        <translation>Zadejte jiné období, nebo změňte ten řádek.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>OK puts the rule into the window. It holds when you have saved.</source>
        <translation>OK vloží pravidlo do okna. Platí po uložení.</translation>
    </message>
    <message>
        <source>Shown when a value is given.</source>
        <translation>Ukáže se po zadání hodnoty.</translation>
    </message>
    <message>
        <source>Shown when what is typed is complete.</source>
        <translation>Zobrazí se, až bude zadání úplné.</translation>
    </message>
    <message>
        <source>There is a rule for exactly this combination and period: row {row}.</source>
        <translation>Pro přesně tuto kombinaci a období je pravidlo na řádku {row}.</translation>
    </message>
    <message>
        <source>Update changes the row in the window. It holds when you have saved.</source>
        <translation>Aktualizovat změní řádek v okně. Platí po uložení.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Why the rule is as it is, for those who come after.</source>
        <translation>Proč je pravidlo takové, pro ty, kdo přijdou po vás.</translation>
    </message>
    <message>
        <source>shown where the rule governs</source>
        <translation>ukazuje se tam, kde pravidlo platí</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;From</source>
        <translation>O&amp;d</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>Organi&amp;zace</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>D&amp;o</translation>
    </message>
    <message>
        <source>* All</source>
        <translation>* Vše</translation>
    </message>
    <message>
        <source>* All, or a beginning</source>
        <translation>* Vše, nebo začátek</translation>
    </message>
    <message>
        <source>At a unit</source>
        <translation>U jednotky</translation>
    </message>
    <message>
        <source>Can't be changed; remove the rule and add another one.</source>
        <translation>Nelze změnit; odstraňte pravidlo a přidejte jiné.</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Platí pro</translation>
    </message>
    <message>
        <source>always</source>
        <translation>vždy</translation>
    </message>
    <message>
        <source>most governing on top</source>
        <translation>nejvíce určující nahoře</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>bez konce</translation>
    </message>
</context>
<context>
    <name>RuleMatrix</name>
    <message>
        <source>The placement belongs to another department.</source>
        <translation>Umístění patří k jinému oddělení.</translation>
    </message>
    <message>
        <source>other shelves</source>
        <translation>ostatní police</translation>
    </message>
    <message>
        <source>the unit's own rule</source>
        <translation>vlastní pravidlo jednotky</translation>
    </message>
</context>
<context>
    <name>RuleMatrixWindow</name>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation>
            <numerusform>%Ln kombinace</numerusform>
            <numerusform>%Ln kombinace</numerusform>
            <numerusform>%Ln kombinací</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n governed by the place's own rules</source>
        <translation>
            <numerusform>%Ln podle vlastních pravidel místa</numerusform>
            <numerusform>%Ln podle vlastních pravidel místa</numerusform>
            <numerusform>%Ln podle vlastních pravidel místa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s) are not counted here.</source>
        <translation>
            <numerusform>%Ln neuložená změna zde není započítána.</numerusform>
            <numerusform>%Ln neuložené změny zde nejsou započítány.</numerusform>
            <numerusform>%Ln neuložených změn zde není započítáno.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportovat…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tisknout…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matice</translation>
    </message>
    <message>
        <source>Matrix - {parameter} at {place}</source>
        <translation>Matice - {parameter}, {place}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
    <message>
        <source>The matrix is written.</source>
        <translation>Matice je zapsána.</translation>
    </message>
    <message>
        <source>The matrix shows what is saved.</source>
        <translation>Matice ukazuje, co je uloženo.</translation>
    </message>
    <message>
        <source>The register of the rows has no values here; choose other rows.</source>
        <translation>Registr řádků zde nemá žádné hodnoty; zvolte jiné řádky.</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>Pravidla se nepodařilo načíst.</translation>
    </message>
    <message>
        <source>There is nothing to show</source>
        <translation>Není co zobrazit</translation>
    </message>
</context>
<context>
    <name>RuleMenu</name>
    <message>
        <source>Add like this…</source>
        <translation>Přidat podobné…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Exceptions of the unit</source>
        <translation>Výjimky jednotky</translation>
    </message>
    <message>
        <source>History of this rule…</source>
        <translation>Historie tohoto pravidla…</translation>
    </message>
    <message>
        <source>Mark a rule first.</source>
        <translation>Nejprve označte pravidlo.</translation>
    </message>
    <message>
        <source>Mark one row only.</source>
        <translation>Označte jen jeden řádek.</translation>
    </message>
    <message>
        <source>Only a green row has exceptions: a unit beneath with rules of its own.</source>
        <translation>Výjimky má jen zelený řádek: podřízená jednotka s vlastními pravidly.</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Co lze s řádkem udělat</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Ponechat moje</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstranit</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Převzít cizí</translation>
    </message>
</context>
<context>
    <name>RulesThen</name>
    <message numerus="yes">
        <source>%n added since</source>
        <translation>
            <numerusform>%Ln od té doby přidáno</numerusform>
            <numerusform>%Ln od té doby přidána</numerusform>
            <numerusform>%Ln od té doby přidáno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%Ln od té doby změněno</numerusform>
            <numerusform>%Ln od té doby změněna</numerusform>
            <numerusform>%Ln od té doby změněno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln řádek</numerusform>
            <numerusform>%Ln řádky</numerusform>
            <numerusform>%Ln řádků</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day to see the rules as they stood at its end.</source>
        <translation>Zvolte den a uvidíte pravidla tak, jak platila na jeho konci.</translation>
    </message>
    <message>
        <source>No rule was set then.</source>
        <translation>Tehdy nebylo nastaveno žádné pravidlo.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyní</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizace</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Období</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravidlo</translation>
    </message>
    <message>
        <source>Rules on that day</source>
        <translation>Pravidla toho dne</translation>
    </message>
    <message>
        <source>The rules as they stood at the end of this day</source>
        <translation>Pravidla tak, jak platila na konci tohoto dne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>removed since</source>
        <translation>od té doby odstraněno</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>stejně</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message numerus="yes">
        <source>%n notice(s) as of {day}</source>
        <translation>
            <numerusform>%Ln zásilka k {day}</numerusform>
            <numerusform>%Ln zásilky k {day}</numerusform>
            <numerusform>%Ln zásilek k {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Spustit</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>Běh právě probíhá.</translation>
    </message>
    <message>
        <source>E-mails sent: {count}.</source>
        <translation>Odeslané e-maily: {count}.</translation>
    </message>
    <message>
        <source>It concerns every unit, whatever the list shows. No step is made twice.</source>
        <translation>Týká se všech jednotek, ať seznam ukazuje cokoli. Žádný stupeň nevznikne dvakrát.</translation>
    </message>
    <message>
        <source>Letters to be printed: {count}.</source>
        <translation>Dopisy k vytištění: {count}.</translation>
    </message>
    <message>
        <source>Makes everything that is due on the day, at all units, after a question.</source>
        <translation>Po dotazu vytvoří vše, co na ten den připadá, ve všech jednotkách.</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>Na tento den nic nepřipadá.</translation>
    </message>
    <message>
        <source>Only what is due today, or was due before, can be made.</source>
        <translation>Lze vytvořit jen to, co připadá na dnešek nebo dřív.</translation>
    </message>
    <message>
        <source>Run &amp;job…</source>
        <translation>&amp;Spustit…</translation>
    </message>
    <message>
        <source>SMS: {count}.</source>
        <translation>SMS: {count}.</translation>
    </message>
    <message>
        <source>The run did not come to its end; what it made is kept.</source>
        <translation>Běh neskončil; co vytvořil, zůstává.</translation>
    </message>
    <message>
        <source>Without a valid address: {count}.</source>
        <translation>Bez platné adresy: {count}.</translation>
    </message>
    <message>
        <source>{what}: done</source>
        <translation>{what}: hotovo</translation>
    </message>
    <message>
        <source>{what}: running …</source>
        <translation>{what}: běží …</translation>
    </message>
    <message>
        <source>{what}: stopped. What was made is kept; another run goes on.</source>
        <translation>{what}: zastaveno. Co vzniklo, zůstává; další běh naváže.</translation>
    </message>
</context>
<context>
    <name>SavingRow</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Closes the window; what is not saved is dropped.</source>
        <translation>Zavře okno; co není uloženo, se zahodí.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nic není změněno.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Saves and closes the window.</source>
        <translation>Uloží a zavře okno.</translation>
    </message>
    <message>
        <source>Saves and keeps the window open (Ctrl+S).</source>
        <translation>Uloží a ponechá okno otevřené (Ctrl+S).</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>&amp;Day of the month</source>
        <translation>D&amp;en v měsíci</translation>
    </message>
    <message>
        <source>&amp;On: it runs by itself</source>
        <translation>&amp;Zapnuto: běží sama</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Běží</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Čas</translation>
    </message>
    <message>
        <source>&amp;Weekday</source>
        <translation>&amp;Den v týdnu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic se nezměnilo.</translation>
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
    <name>SectionEditor</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Přidat…</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Odstranit {what}</translation>
    </message>
    <message>
        <source>The number of a card does not change; add a new card.</source>
        <translation>Číslo karty se nemění; přidejte novou kartu.</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Created</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Uživatelské jméno</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nikdy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádné</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>neuvedeno</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nic neuvedeno</translation>
    </message>
    <message>
        <source>set {day}</source>
        <translation>nastaven {day}</translation>
    </message>
    <message>
        <source>{day} ({years} years)</source>
        <translation>{day} (věk {years})</translation>
    </message>
    <message>
        <source>{value} (out of use)</source>
        <translation>{value} (mimo provoz)</translation>
    </message>
</context>
<context>
    <name>SectionWords</name>
    <message>
        <source>removed</source>
        <translation>odstraněno</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>Decided by</source>
        <translation>Rozhoduje</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Vysvětlit</translation>
    </message>
    <message>
        <source>No parameter stands behind this value.</source>
        <translation>Za touto hodnotou nestojí žádný parametr.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizace</translation>
    </message>
    <message>
        <source>The parameter that holds where nobody sets a value.</source>
        <translation>Parametr, který platí, když hodnotu nikdo nenastaví.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>deeper goes before</source>
        <translation>hlubší má přednost</translation>
    </message>
    <message>
        <source>governs</source>
        <translation>rozhoduje</translation>
    </message>
    <message>
        <source>sets nothing</source>
        <translation>nic nenastavuje</translation>
    </message>
    <message>
        <source>what is delivered</source>
        <translation>dodané hodnoty</translation>
    </message>
</context>
<context>
    <name>SeveralUnits</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln změna</numerusform>
            <numerusform>%Ln změny</numerusform>
            <numerusform>%Ln změn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed value(s)</source>
        <translation>
            <numerusform>%Ln změněná hodnota</numerusform>
            <numerusform>%Ln změněné hodnoty</numerusform>
            <numerusform>%Ln změněných hodnot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln hodnota</numerusform>
            <numerusform>%Ln hodnoty</numerusform>
            <numerusform>%Ln hodnot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the tabs Units and Departments: saved for {unit} alone.</source>
        <translation>
            <numerusform>%Ln hodnota na kartách Jednotky a Oddělení: uloží se jen pro {unit}.</numerusform>
            <numerusform>%Ln hodnoty na kartách Jednotky a Oddělení: uloží se jen pro {unit}.</numerusform>
            <numerusform>%Ln hodnot na kartách Jednotky a Oddělení: uloží se jen pro {unit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alike already: {units}.</source>
        <translation>Už stejné: {units}.</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Bude</translation>
    </message>
    <message>
        <source>It could not be undone; what was saved stays.</source>
        <translation>Nelze to vrátit; co bylo uloženo, zůstává.</translation>
    </message>
    <message>
        <source>It is one entry in the history, and is undone as one.</source>
        <translation>Je to jeden záznam v historii a vrací se jako jeden.</translation>
    </message>
    <message>
        <source>No setting is changed.</source>
        <translation>Žádné nastavení není změněno.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyní</translation>
    </message>
    <message>
        <source>Save asks first for which units; what it would change at each of them is shown.</source>
        <translation>Uložení se nejdříve zeptá, pro které jednotky; ukáže, co se u každé změní.</translation>
    </message>
    <message>
        <source>Save for several &amp;units</source>
        <translation>&amp;Uložit pro více jednotek</translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n unit(s).</source>
        <translation>
            <numerusform>Uloženo pro %Ln jednotku.</numerusform>
            <numerusform>Uloženo pro %Ln jednotky.</numerusform>
            <numerusform>Uloženo pro %Ln jednotek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves what is changed for as many units as you like, after showing what that changes.</source>
        <translation>Uloží změny pro libovolný počet jednotek a nejdříve ukáže, co se změní.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Ukládání …</translation>
    </message>
    <message>
        <source>Settings of the unit</source>
        <translation>Nastavení jednotky</translation>
    </message>
    <message>
        <source>Some of it was changed again since.</source>
        <translation>Něco z toho bylo od té doby znovu změněno.</translation>
    </message>
    <message>
        <source>Tick Save (several units) first.</source>
        <translation>Nejdříve zaškrtněte Uložit (více jednotek).</translation>
    </message>
    <message>
        <source>Undone; the values of all units are as they were.</source>
        <translation>Vráceno; hodnoty všech jednotek jsou jako předtím.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Unit and field</source>
        <translation>Jednotka a pole</translation>
    </message>
    <message>
        <source>Values of the tabs Units and Departments belong to their unit alone: nothing was saved for other units.</source>
        <translation>Hodnoty na kartách Jednotky a Oddělení patří jen své jednotce: pro jiné jednotky nebylo nic uloženo.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Co se s ní stane</translation>
    </message>
    <message>
        <source>What is changed on the tabs Units and Departments is saved for this unit alone.</source>
        <translation>Co je změněno na kartách Jednotky a Oddělení, uloží se jen pro tuto jednotku.</translation>
    </message>
    <message>
        <source>What was changed on the tabs Units and Departments is saved for this unit alone, and stays when that is undone.</source>
        <translation>Co bylo změněno na kartách Jednotky a Oddělení, je uloženo jen pro tuto jednotku a vrácením se nezmění.</translation>
    </message>
    <message>
        <source>alike already</source>
        <translation>už stejná</translation>
    </message>
    <message>
        <source>inherited: {value}</source>
        <translation>zděděno: {value}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>vynechána</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>bez oprávnění</translation>
    </message>
    <message>
        <source>source</source>
        <translation>zdroj</translation>
    </message>
    <message numerus="yes">
        <source>text (%n character(s))</source>
        <translation>
            <numerusform>text (%Ln znak)</numerusform>
            <numerusform>text (%Ln znaky)</numerusform>
            <numerusform>text (%Ln znaků)</numerusform>
        </translation>
    </message>
    <message>
        <source>your role may not change this unit ({permission}).</source>
        <translation>vaše role nesmí tuto jednotku měnit ({permission}).</translation>
    </message>
    <message>
        <source>{count} of {all} chosen</source>
        <translation>vybráno {count} z {all}</translation>
    </message>
    <message>
        <source>{fields}: set for whole account organisations, left out at units.</source>
        <translation>{fields}: nastavuje se pro celé organizace s účtem, u jednotek se vynechává.</translation>
    </message>
    <message numerus="yes">
        <source>{units} and %n more</source>
        <translation>
            <numerusform>{units} a %Ln další</numerusform>
            <numerusform>{units} a %Ln další</numerusform>
            <numerusform>{units} a %Ln dalších</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{values} at %n unit(s).</source>
        <translation>
            <numerusform>{values} u %Ln jednotky.</numerusform>
            <numerusform>{values} u %Ln jednotek.</numerusform>
            <numerusform>{values} u %Ln jednotek.</numerusform>
        </translation>
    </message>
    <message>
        <source>{values}, folded</source>
        <translation>{values}, sbaleno</translation>
    </message>
</context>
<context>
    <name>SeveralUnitsDialog</name>
    <message numerus="yes">
        <source>&amp;Save for %n unit(s)</source>
        <translation>
            <numerusform>&amp;Uložit pro %Ln jednotku</numerusform>
            <numerusform>&amp;Uložit pro %Ln jednotky</numerusform>
            <numerusform>&amp;Uložit pro %Ln jednotek</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: {units}. What is shown is how it is now; saving again writes over it.</source>
        <translation>Mezitím změněno jinde: {units}. Zobrazen je nynější stav; nové uložení jej přepíše.</translation>
    </message>
    <message>
        <source>Nothing becomes different</source>
        <translation>Nic se nezmění</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept.</source>
        <translation>Nic nebylo uloženo; co jste napsali, zůstává.</translation>
    </message>
    <message>
        <source>One transaction, one entry in the history, undone as one.</source>
        <translation>Jedna transakce, jeden záznam v historii, vrací se jako jeden.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
    <message>
        <source>Save for</source>
        <translation>Uložit pro</translation>
    </message>
    <message>
        <source>Save for several units</source>
        <translation>Uložit pro více jednotek</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Ukládání …</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Soubor se nepodařilo zapsat.</translation>
    </message>
    <message>
        <source>The preview is written.</source>
        <translation>Náhled je zapsán.</translation>
    </message>
    <message>
        <source>The units could not be read.</source>
        <translation>Jednotky nebylo možné načíst.</translation>
    </message>
    <message>
        <source>The units ticked have these values already.</source>
        <translation>Zaškrtnuté jednotky už tyto hodnoty mají.</translation>
    </message>
    <message>
        <source>Tick the units to save for</source>
        <translation>Zaškrtněte jednotky, pro které se má uložit</translation>
    </message>
    <message>
        <source>Ticks the units where another value is in force than the one typed.</source>
        <translation>Zaškrtne jednotky, kde platí jiná hodnota než zapsaná.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Units to save for; Space ticks</source>
        <translation>Jednotky, pro které se uloží; mezerník zaškrtne</translation>
    </message>
    <message>
        <source>Wait until the work is done.</source>
        <translation>Počkejte, až se práce dokončí.</translation>
    </message>
    <message>
        <source>What becomes different at them is shown here.</source>
        <translation>Zde se ukáže, co se u nich změní.</translation>
    </message>
    <message>
        <source>What is typed here is what is saved; it is always saved for this unit too.</source>
        <translation>Ukládá se to, co je zapsáno zde; pro tuto jednotku se ukládá vždy.</translation>
    </message>
</context>
<context>
    <name>SheetMail</name>
    <message>
        <source>It is in the outbox, to {address}; the tab Notices of the patron says when it is sent.</source>
        <translation>Je v odchozí poště na adresu {address}; karta Zásilky u čtenáře říká, kdy se odešle.</translation>
    </message>
    <message>
        <source>Sends it to {address}.</source>
        <translation>Pošle je na {address}.</translation>
    </message>
    <message>
        <source>The e-mail was not sent.</source>
        <translation>E-mail nebyl odeslán.</translation>
    </message>
    <message>
        <source>The patron has no e-mail address that is in use.</source>
        <translation>Čtenář nemá žádnou používanou e-mailovou adresu.</translation>
    </message>
</context>
<context>
    <name>ShelvingPane</name>
    <message>
        <source>(new)</source>
        <translation>(nové)</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zpět</translation>
    </message>
    <message>
        <source>&amp;Copy of</source>
        <translation>&amp;Kopie z</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Jaz&amp;yk</translation>
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
        <source>The copies that Lånedisk keeps of this file, the newest first.</source>
        <translation>Kopie tohoto souboru, které Lånedisk uchovává, nejnovější první.</translation>
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
        <translation>Začít &amp;pracovat</translation>
    </message>
    <message>
        <source>&amp;Make an empty library</source>
        <translation>&amp;Vytvořit prázdnou knihovnu</translation>
    </message>
    <message>
        <source>&amp;Put the copy in its place</source>
        <translation>&amp;Dát kopii na jeho místo</translation>
    </message>
    <message>
        <source>&amp;Upgrade it</source>
        <translation>&amp;Aktualizovat jej</translation>
    </message>
    <message>
        <source>(no copy: an empty library)</source>
        <translation>(bez kopie: prázdná knihovna)</translation>
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
    <message>
        <source>The file is damaged. A copy can take its place; the damaged one stays beside it under another name.</source>
        <translation>Soubor je poškozený. Na jeho místo lze dát kopii; poškozený zůstane vedle pod jiným názvem.</translation>
    </message>
    <message>
        <source>There is no library in this file yet.</source>
        <translation>V tomto souboru ještě žádná knihovna není.</translation>
    </message>
    <message>
        <source>There is no library in this file, but there are copies of one that was here.</source>
        <translation>V tomto souboru není žádná knihovna, ale existují kopie té, která zde byla.</translation>
    </message>
    <message>
        <source>This file is of an older Lånedisk. A copy is laid beside it before it is upgraded.</source>
        <translation>Soubor je ze starší verze Lånedisku. Před aktualizací se vedle něj uloží kopie.</translation>
    </message>
</context>
<context>
    <name>SituationForm</name>
    <message>
        <source>&amp;Barcode</source>
        <translation>Čá&amp;rový kód</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Karta</translation>
    </message>
    <message>
        <source>&amp;Home unit</source>
        <translation>&amp;Domovská jednotka</translation>
    </message>
    <message>
        <source>Circulation point</source>
        <translation>Výpůjční místo</translation>
    </message>
    <message>
        <source>Circulation point or organisation where one works</source>
        <translation>Výpůjční místo nebo organizace, kde se pracuje</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplář</translation>
    </message>
    <message>
        <source>Count &amp;unsaved changes</source>
        <translation>Počítat s neuloženými změnami</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Den</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Nothing is unsaved.</source>
        <translation>Není co uložit.</translation>
    </message>
    <message>
        <source>O&amp;wning unit</source>
        <translation>&amp;Vlastnící jednotka</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Čtenář</translation>
    </message>
    <message>
        <source>Pick&amp;up place</source>
        <translation>Místo v&amp;yzvednutí</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Rezervace</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>the same unit</source>
        <translation>stejná jednotka</translation>
    </message>
</context>
<context>
    <name>StaffRoles</name>
    <message>
        <source>Can be given at and below</source>
        <translation>Lze dát v a níže</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Držitelů</translation>
    </message>
    <message>
        <source>Is held there already.</source>
        <translation>Už tam je.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Poslední přihlášení</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Přihlašovací jméno</translation>
    </message>
    <message>
        <source>Mark a member of staff first.</source>
        <translation>Nejprve označte zaměstnance.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Název role</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Oprávnění</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>The role is removed; Undo brings it back.</source>
        <translation>Role je odstraněna; Zpět ji vrátí.</translation>
    </message>
    <message>
        <source>Your role lacks the permission {permission}.</source>
        <translation>Vaší roli chybí oprávnění {permission}.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>jak byla</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>změněno</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>dodaná</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>zakázán</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>povolen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nikdy</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nová</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>žádná role</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>zatím neuloženo</translation>
    </message>
    <message>
        <source>own role</source>
        <translation>vlastní role</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>odstraněna</translation>
    </message>
    <message>
        <source>without password</source>
        <translation>bez hesla</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>{role} at {organisation}</source>
        <translation>{role} – {organisation}</translation>
    </message>
</context>
<context>
    <name>StaffRolesView</name>
    <message numerus="yes">
        <source>%n unsaved</source>
        <translation>
            <numerusform>%Ln neuložená</numerusform>
            <numerusform>%Ln neuložené</numerusform>
            <numerusform>%Ln neuložených</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved role(s)</source>
        <translation>
            <numerusform>%Ln neuložená role</numerusform>
            <numerusform>%Ln neuložené role</numerusform>
            <numerusform>%Ln neuložených rolí</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personál</translation>
    </message>
    <message>
        <source>Tabs of the window</source>
        <translation>Karty okna</translation>
    </message>
</context>
<context>
    <name>StaffRolesWindow</name>
    <message numerus="yes">
        <source>%n role(s) saved.</source>
        <translation>
            <numerusform>%Ln role uložena.</numerusform>
            <numerusform>%Ln role uloženy.</numerusform>
            <numerusform>%Ln rolí uloženo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nic nebylo uloženo.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
    <message>
        <source>Removed by somebody else meanwhile: {roles}.</source>
        <translation>Mezitím odstranil někdo jiný: {roles}.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Ukládání …</translation>
    </message>
    <message>
        <source>Staff and roles</source>
        <translation>Personál a role</translation>
    </message>
    <message>
        <source>Staff and roles could not be read.</source>
        <translation>Personál a role se nepodařilo načíst.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Soubor se nepodařilo zapsat.</translation>
    </message>
    <message>
        <source>What you changed in it is kept as a new role; Save makes it.</source>
        <translation>Co jste v ní změnili, zůstává jako nová role; vytvoří ji Uložit.</translation>
    </message>
</context>
<context>
    <name>StaffTab</name>
    <message numerus="yes">
        <source>%n member(s) of staff</source>
        <translation>
            <numerusform>%Ln zaměstnanec</numerusform>
            <numerusform>%Ln zaměstnanci</numerusform>
            <numerusform>%Ln zaměstnanců</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds a member of staff (Ins)</source>
        <translation>Přidá zaměstnance (Ins)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Přidat…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>Změnit jméno…</translation>
    </message>
    <message>
        <source>Changes the name (F2)</source>
        <translation>Změní jméno (F2)</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Zakázat…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Povolit</translation>
    </message>
    <message>
        <source>Give role…</source>
        <translation>Dát roli…</translation>
    </message>
    <message>
        <source>Gives a new password, and lets somebody disabled sign in again</source>
        <translation>Nastaví nové heslo a zakázanému znovu povolí přihlášení</translation>
    </message>
    <message>
        <source>Gives one more role at an organisation</source>
        <translation>Dá další roli v organizaci</translation>
    </message>
    <message>
        <source>Has no password yet; a new password enables them too.</source>
        <translation>Zatím nemá heslo; nové heslo ho také povolí.</translation>
    </message>
    <message>
        <source>Has no role.</source>
        <translation>Nemá žádnou roli.</translation>
    </message>
    <message>
        <source>Is disabled already.</source>
        <translation>Už je zakázán.</translation>
    </message>
    <message>
        <source>Is enabled already.</source>
        <translation>Už je povolen.</translation>
    </message>
    <message>
        <source>Lets them sign in again, with the password that they had</source>
        <translation>Znovu povolí přihlášení s dosavadním heslem</translation>
    </message>
    <message>
        <source>Lets them sign in no more</source>
        <translation>Zakáže další přihlášení</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Nové heslo…</translation>
    </message>
    <message>
        <source>Something is being saved.</source>
        <translation>Právě se něco ukládá.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personál</translation>
    </message>
    <message>
        <source>Staff of other account organisations are not shown.</source>
        <translation>Personál jiných organizací s konty se nezobrazuje.</translation>
    </message>
    <message>
        <source>Take role…</source>
        <translation>Odebrat roli…</translation>
    </message>
    <message>
        <source>Takes a role at an organisation</source>
        <translation>Odebere roli v organizaci</translation>
    </message>
    <message>
        <source>There is nobody to be seen here.</source>
        <translation>Není zde nikdo k zobrazení.</translation>
    </message>
</context>
<context>
    <name>StandardBox</name>
    <message>
        <source>Make standard category</source>
        <translation>Nastavit jako standardní</translation>
    </message>
    <message>
        <source>New patrons of this unit get it from then on; the mark moves here from the present one.</source>
        <translation>Noví čtenáři jednotky ji od té chvíle dostanou; označení se přesune sem z dosavadní.</translation>
    </message>
    <message>
        <source>New patrons of this unit get it when nothing else is chosen. Make another category the standard one to move it.</source>
        <translation>Noví čtenáři jednotky ji dostanou, není-li vybráno jinak. Přesunete ji, když nastavíte jako standardní jinou.</translation>
    </message>
    <message>
        <source>Standard category</source>
        <translation>Standardní kategorie</translation>
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
    <name>StateThen</name>
    <message>
        <source>&amp;State on</source>
        <translation>&amp;Stav ke dni</translation>
    </message>
    <message>
        <source>Put back to this &amp;day…</source>
        <translation>Vrátit k tomuto &amp;dni…</translation>
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
    <message>
        <source>The file is watched for other programs' changes.</source>
        <translation>U souboru se sledují změny z jiných programů.</translation>
    </message>
    <message>
        <source>The server doesn't tell of other workstations' changes here; it is asked every second.</source>
        <translation>Server zde změny z jiných stanic nehlásí; je dotazován každou sekundu.</translation>
    </message>
    <message>
        <source>The server tells of other workstations' changes at once.</source>
        <translation>Server hlásí změny z jiných stanic okamžitě.</translation>
    </message>
</context>
<context>
    <name>StatusButtons</name>
    <message>
        <source>&amp;Mark as lost</source>
        <translation>&amp;Označit jako ztracené</translation>
    </message>
    <message>
        <source>&amp;Withdraw copy</source>
        <translation>&amp;Vyřadit exemplář</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Vyřadit…</translation>
    </message>
    <message>
        <source>Change s&amp;tatus…</source>
        <translation>Změnit s&amp;tav…</translation>
    </message>
    <message>
        <source>It is lent no more and fills no reservation. Its loans and its history stay; another status brings it back.</source>
        <translation>Už se nepůjčuje a nesplní žádnou rezervaci. Výpůjčky i historie zůstávají; jiný stav jej vrátí.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Ztraceno</translation>
    </message>
    <message>
        <source>Lost or claimed returned: the loan stays with the patron, marked</source>
        <translation>Ztraceno nebo údajně vráceno: výpůjčka zůstává čtenáři, označená</translation>
    </message>
    <message>
        <source>Mark the loan of {barcode} as lost?</source>
        <translation>Označit výpůjčku {barcode} jako ztracenou?</translation>
    </message>
    <message>
        <source>Missing, damaged, in repair, available</source>
        <translation>Chybí, poškozeno, v opravě, k dispozici</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Okamžik …</translation>
    </message>
    <message>
        <source>The copy is lent no more; its title, loans and history stay</source>
        <translation>Exemplář se už nepůjčuje; titul, výpůjčky a historie zůstávají</translation>
    </message>
    <message>
        <source>The copy is on loan: it must be returned first.</source>
        <translation>Exemplář je vypůjčen: nejdříve musí být vrácen.</translation>
    </message>
    <message>
        <source>The copy is withdrawn already.</source>
        <translation>Exemplář je již vyřazen.</translation>
    </message>
    <message>
        <source>The loan is marked.</source>
        <translation>Výpůjčka je označena.</translation>
    </message>
    <message>
        <source>The overdue fee as of today and what the copy costs become debts of the patron. A return cancels what is open of the copy's cost.</source>
        <translation>Poplatek z prodlení k dnešku a náhrada za exemplář se stanou dluhem čtenáře. Vrácení zruší nezaplacenou část náhrady.</translation>
    </message>
    <message>
        <source>The status is saved.</source>
        <translation>Stav je uložen.</translation>
    </message>
    <message>
        <source>The status was not changed.</source>
        <translation>Stav nebyl změněn.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Vyřadit</translation>
    </message>
    <message>
        <source>Withdraw copy {barcode}?</source>
        <translation>Vyřadit exemplář {barcode}?</translation>
    </message>
    <message>
        <source>{amount} became debts of the patron.</source>
        <translation>{amount} se stalo dluhem čtenáře.</translation>
    </message>
</context>
<context>
    <name>StatusReceipt</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%Ln den po lhůtě</numerusform>
            <numerusform>%Ln dny po lhůtě</numerusform>
            <numerusform>%Ln dnů po lhůtě</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tisknout…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Částka</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Čárový kód</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Načítá se.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Výpůjčka</translation>
    </message>
    <message>
        <source>Nothing is on loan, reserved or owed.</source>
        <translation>Nic není půjčeno, rezervováno ani dluženo.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Rezervace</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Uložit jako P&amp;DF…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Status receipt</source>
        <translation>Přehled konta</translation>
    </message>
    <message>
        <source>Status receipt {card}</source>
        <translation>Přehled konta {card}</translation>
    </message>
    <message>
        <source>Status receipt, {library}, {moment}, card {card}</source>
        <translation>Přehled konta, {library}, {moment}, karta {card}</translation>
    </message>
    <message>
        <source>The receipt is written</source>
        <translation>Potvrzení je zapsáno</translation>
    </message>
    <message>
        <source>The status receipt is on its way</source>
        <translation>Přehled konta je na cestě</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titul</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>K zaplacení</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>K zaplacení: {amount}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>vrátit {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>{amount} at a return now</source>
        <translation>{amount} při vrácení nyní</translation>
    </message>
</context>
<context>
    <name>StopSign</name>
    <message numerus="yes">
        <source>%n of them stop(s) services.</source>
        <translation>
            <numerusform>%Ln z nich zastavuje služby.</numerusform>
            <numerusform>%Ln z nich zastavují služby.</numerusform>
            <numerusform>%Ln z nich zastavuje služby.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know before you go on.</source>
        <translation>
            <numerusform>%Ln věc, kterou je třeba vědět.</numerusform>
            <numerusform>%Ln věci, které je třeba vědět.</numerusform>
            <numerusform>%Ln věcí, které je třeba vědět.</numerusform>
        </translation>
    </message>
    <message>
        <source>Card {card}, {category}, {unit}</source>
        <translation>Karta {card}, {category}, {unit}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Go to &amp;Messages</source>
        <translation>Ke &amp;zprávám</translation>
    </message>
    <message>
        <source>It stops services.</source>
        <translation>Zastavuje služby.</translation>
    </message>
    <message>
        <source>Shown once at each opening. Enter or Esc closes.</source>
        <translation>Zobrazí se jednou při otevření. Enter nebo Esc zavře.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Co je třeba vědět</translation>
    </message>
</context>
<context>
    <name>SuspendDialog</name>
    <message>
        <source>&amp;Suspend</source>
        <translation>&amp;Pozastavit</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Do (včetně)</translation>
    </message>
    <message>
        <source>It keeps its place in the queue, and nothing is trapped for it until that day is over; without a day, until it is resumed.</source>
        <translation>Podrží si místo ve frontě a nic se pro ni nezachytí, dokud ten den neskončí; bez dne, dokud se neobnoví.</translation>
    </message>
    <message>
        <source>Suspend reservation</source>
        <translation>Pozastavit rezervaci</translation>
    </message>
</context>
<context>
    <name>TableTab</name>
    <message>
        <source>Clear filter</source>
        <translation>Zrušit filtr</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>Filtrem neprojde žádný řádek</translation>
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
            <numerusform>%Ln řádek je skryt.</numerusform>
            <numerusform>%Ln řádky jsou skryty.</numerusform>
            <numerusform>%Ln řádků je skryto.</numerusform>
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
    <name>TakeDialog</name>
    <message>
        <source>It is the only one: without a role {name} can't sign in.</source>
        <translation>Je jediná: bez role se {name} nemůže přihlásit.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Take role</source>
        <translation>Odebrat roli</translation>
    </message>
    <message>
        <source>Take role – {name}</source>
        <translation>Odebrat roli – {name}</translation>
    </message>
    <message>
        <source>{name} keeps the other roles.</source>
        <translation>{name} si ostatní role ponechá.</translation>
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
    <name>Telling</name>
    <message numerus="yes">
        <source>%n value(s) typed here belong to what was removed meanwhile.</source>
        <translation>
            <numerusform>%Ln zde zapsaná hodnota patří k něčemu, co bylo mezitím odstraněno.</numerusform>
            <numerusform>%Ln zde zapsané hodnoty patří k něčemu, co bylo mezitím odstraněno.</numerusform>
            <numerusform>%Ln zde zapsaných hodnot patří k něčemu, co bylo mezitím odstraněno.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>&amp;Zahodit je</translation>
    </message>
    <message>
        <source>A loan as any other of the situation</source>
        <translation>Výpůjčka jako každá jiná v této situaci</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: {values}</source>
        <translation>Mezitím změněno jinde: {values}</translation>
    </message>
    <message>
        <source>They can't be saved any more. They are kept here to be copied until you drop them.</source>
        <translation>Už je nelze uložit. Zůstávají zde ke zkopírování, dokud je nezahodíte.</translation>
    </message>
    <message>
        <source>Today's rules</source>
        <translation>Dnešní pravidla</translation>
    </message>
    <message>
        <source>What you typed is kept. Saving shows both.</source>
        <translation>Co jste napsali, zůstává. Uložení ukáže obojí.</translation>
    </message>
    <message numerus="yes">
        <source>With your %n unsaved change(s)</source>
        <translation>
            <numerusform>S vaší %Ln neuloženou změnou</numerusform>
            <numerusform>S vašimi %Ln neuloženými změnami</numerusform>
            <numerusform>S vašimi %Ln neuloženými změnami</numerusform>
        </translation>
    </message>
    <message>
        <source>block</source>
        <translation>blokace</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>vrátit do {day}</translation>
    </message>
    <message>
        <source>invoice {day}</source>
        <translation>účet {day}</translation>
    </message>
    <message>
        <source>lent on {day}</source>
        <translation>půjčeno {day}</translation>
    </message>
    <message>
        <source>no invoice</source>
        <translation>bez účtu</translation>
    </message>
    <message>
        <source>red signal</source>
        <translation>červený signál</translation>
    </message>
    <message>
        <source>today {day}</source>
        <translation>dnes {day}</translation>
    </message>
</context>
<context>
    <name>TextHistoryDialog</name>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Vrátit</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Stalo se</translation>
    </message>
    <message>
        <source>Before this change</source>
        <translation>Před touto změnou</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Změny</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>History: {text}</source>
        <translation>Historie: {text}</translation>
    </message>
    <message>
        <source>It is as it was delivered, or as it came with the library.</source>
        <translation>Je takový, jaký byl dodán, nebo jaký přišel s knihovnou.</translation>
    </message>
    <message>
        <source>Makes the text what it was before this change</source>
        <translation>Vrátí text do podoby, jakou měl před touto změnou</translation>
    </message>
    <message>
        <source>Mark a change first.</source>
        <translation>Nejprve označte změnu.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Čtení …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Ukládání …</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>To se nepodařilo.</translation>
    </message>
    <message>
        <source>The text is as it was before that change.</source>
        <translation>Text je takový jako před onou změnou.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>the standard text</source>
        <translation>standardní text</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>History…</source>
        <translation>Historie…</translation>
    </message>
    <message>
        <source>It is the standard text as it is.</source>
        <translation>Je to standardní text beze změny.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Předmět</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The library's own text goes at saving; the one above holds again.</source>
        <translation>Vlastní text knihovny se při uložení odstraní; platí opět nadřazený.</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>jak byl dodán</translation>
    </message>
    <message>
        <source>inherited from all libraries</source>
        <translation>zděděno ode všech knihoven</translation>
    </message>
    <message>
        <source>{count} characters as it stands here; Preview counts it filled in.</source>
        <translation>{count} znaků, jak zde stojí; Náhled počítá vyplněný text.</translation>
    </message>
    <message>
        <source>{notice}: {channel}</source>
        <translation>{notice}: {channel}</translation>
    </message>
    <message>
        <source>{whose}; there is no text in this language, the English one is sent</source>
        <translation>{whose}; v tomto jazyce text není, odesílá se anglický</translation>
    </message>
</context>
<context>
    <name>TextTools</name>
    <message>
        <source>Preview</source>
        <translation>Náhled</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>All libraries</source>
        <translation>Všechny knihovny</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Začátek</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanál</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Knihovna</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Zásilka</translation>
    </message>
    <message>
        <source>Text of</source>
        <translation>Text od</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texty</translation>
    </message>
    <message>
        <source>The texts of this library are changed by its own staff.</source>
        <translation>Texty této knihovny mění její vlastní zaměstnanci.</translation>
    </message>
    <message>
        <source>all libraries</source>
        <translation>všech knihoven</translation>
    </message>
    <message>
        <source>own</source>
        <translation>vlastní</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standardní</translation>
    </message>
    <message>
        <source>{whose}, in English</source>
        <translation>{whose}, anglicky</translation>
    </message>
    <message>
        <source>{whose}, not saved</source>
        <translation>{whose}, neuloženo</translation>
    </message>
</context>
<context>
    <name>TickBar</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Vše</translation>
    </message>
    <message>
        <source>&amp;Deviating</source>
        <translation>&amp;Odlišné</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nic</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Jednotky</translation>
    </message>
    <message>
        <source>Account &amp;organisations</source>
        <translation>&amp;Organizace s účtem</translation>
    </message>
    <message>
        <source>By &amp;kind</source>
        <translation>Podle &amp;druhu</translation>
    </message>
    <message>
        <source>Ticks every unit that you may change; account organisations are ticked by kind or one by one.</source>
        <translation>Zaškrtne všechny jednotky, které smíte měnit; organizace s účtem se zaškrtávají podle druhu nebo po jedné.</translation>
    </message>
    <message>
        <source>Units right under the &amp;account organisation</source>
        <translation>Jednotky přímo pod &amp;organizací s účtem</translation>
    </message>
    <message>
        <source>Units under another &amp;unit</source>
        <translation>Jednotky pod jinou &amp;jednotkou</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Block</source>
        <translation>Blokace</translation>
    </message>
    <message>
        <source>Block by fees</source>
        <translation>Blokace pro poplatky</translation>
    </message>
    <message>
        <source>Block by invoice</source>
        <translation>Blokace pro účet</translation>
    </message>
    <message>
        <source>Block by number of loans</source>
        <translation>Blokace pro počet výpůjček</translation>
    </message>
    <message>
        <source>Block by overdue loans</source>
        <translation>Blokace pro výpůjčky po lhůtě</translation>
    </message>
    <message>
        <source>Block by red signal</source>
        <translation>Blokace pro červený signál</translation>
    </message>
    <message>
        <source>Block by reminders</source>
        <translation>Blokace pro upomínky</translation>
    </message>
    <message>
        <source>Block ends</source>
        <translation>Blokace končí</translation>
    </message>
    <message>
        <source>Cap per copy reached</source>
        <translation>Strop za exemplář dosažen</translation>
    </message>
    <message>
        <source>Cap per occasion reached</source>
        <translation>Strop za příležitost dosažen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termín vrácení</translation>
    </message>
    <message>
        <source>Handling fee</source>
        <translation>Manipulační poplatek</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Výpůjčka</translation>
    </message>
    <message>
        <source>Max fee reached</source>
        <translation>Maximální poplatek dosažen</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Bez signálu</translation>
    </message>
    <message>
        <source>Overdue fee</source>
        <translation>Poplatek z prodlení</translation>
    </message>
    <message>
        <source>Overdue fee begins</source>
        <translation>Poplatek z prodlení začíná</translation>
    </message>
    <message>
        <source>Overdue fee on invoice</source>
        <translation>Poplatek z prodlení na účtu</translation>
    </message>
    <message>
        <source>Red signal</source>
        <translation>Červený signál</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmítnuto</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Náhrada</translation>
    </message>
    <message>
        <source>Replacement falls away</source>
        <translation>Náhrada odpadá</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Vrácení</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Časová osa</translation>
    </message>
    <message>
        <source>Unit register, {step}: {place}, {category}</source>
        <translation>Registr jednotek, {step}: {place}, {category}</translation>
    </message>
    <message>
        <source>Yellow signal</source>
        <translation>Žlutý signál</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zavřít</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Tisknout…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Události</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Větší</translation>
    </message>
    <message>
        <source>Picture of the loan's life</source>
        <translation>Obrázek života výpůjčky</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Uložit jako obrázek…</translation>
    </message>
    <message>
        <source>Show &amp;unsaved changes</source>
        <translation>Zobrazit &amp;neuložené změny</translation>
    </message>
    <message>
        <source>Show s&amp;etting</source>
        <translation>Zobrazit &amp;nastavení</translation>
    </message>
    <message>
        <source>Shows the days closer together (- in the picture)</source>
        <translation>Zobrazí dny blíž u sebe (- v obrázku)</translation>
    </message>
    <message>
        <source>Shows the days farther apart (Ctrl with the wheel, + in the picture)</source>
        <translation>Zobrazí dny dál od sebe (Ctrl s kolečkem, + v obrázku)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menší</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Časová osa</translation>
    </message>
</context>
<context>
    <name>TimelineWindow</name>
    <message>
        <source>Give a card and a barcode, or choose a situation.</source>
        <translation>Zadejte kartu a čárový kód, nebo zvolte situaci.</translation>
    </message>
    <message>
        <source>No event is marked.</source>
        <translation>Žádná událost není označena.</translation>
    </message>
    <message>
        <source>No loan is chosen.</source>
        <translation>Není zvolena žádná výpůjčka.</translation>
    </message>
    <message>
        <source>Nothing is set about it.</source>
        <translation>Nic k tomu není nastaveno.</translation>
    </message>
    <message>
        <source>Nothing is unsaved in Circulation parameters.</source>
        <translation>V parametrech výpůjček není nic neuloženého.</translation>
    </message>
    <message>
        <source>Shows the rule or the setting that decides (Enter).</source>
        <translation>Zobrazí pravidlo nebo nastavení, které rozhoduje (Enter).</translation>
    </message>
    <message>
        <source>Telling …</source>
        <translation>Počítá se …</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Soubor se nepodařilo zapsat.</translation>
    </message>
    <message>
        <source>The life of the loan could not be told.</source>
        <translation>Život výpůjčky nelze ukázat.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Časová osa</translation>
    </message>
    <message>
        <source>{about} - Timeline</source>
        <translation>{about} - Časová osa</translation>
    </message>
</context>
<context>
    <name>TwoUnitsBar</name>
    <message>
        <source>Left unit</source>
        <translation>Levá jednotka</translation>
    </message>
    <message>
        <source>Right unit</source>
        <translation>Pravá jednotka</translation>
    </message>
    <message>
        <source>Swap the units</source>
        <translation>Prohodit jednotky</translation>
    </message>
    <message>
        <source>The left unit becomes the right one.</source>
        <translation>Levá jednotka se stane pravou.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Vrátit zpět</translation>
    </message>
    <message>
        <source>Done {time} by {staff}. Fees that it made go with it.</source>
        <translation>Provedeno {time}, {staff}. Poplatky, které tím vznikly, zmizí také.</translation>
    </message>
    <message>
        <source>It was undone</source>
        <translation>Bylo to vráceno zpět</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Nic nebylo vráceno zpět</translation>
    </message>
    <message>
        <source>Something else was done here meanwhile. Undo again to see what.</source>
        <translation>Mezitím se zde udělalo něco jiného. Dejte znovu Zpět a uvidíte co.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Není zde co vrátit zpět.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Undo the last due date set by hand</source>
        <translation>Vrátit zpět poslední ručně nastavené datum</translation>
    </message>
    <message>
        <source>Undo the last loan</source>
        <translation>Vrátit zpět poslední výpůjčku</translation>
    </message>
    <message>
        <source>Undo the last payment</source>
        <translation>Vrátit zpět poslední platbu</translation>
    </message>
    <message>
        <source>Undo the last renewal</source>
        <translation>Vrátit zpět poslední prodloužení</translation>
    </message>
    <message>
        <source>Undo the last return</source>
        <translation>Vrátit zpět poslední vrácení</translation>
    </message>
</context>
<context>
    <name>UnitBar</name>
    <message>
        <source>Holds for all tabs of this window.</source>
        <translation>Platí pro všechny karty okna.</translation>
    </message>
    <message>
        <source>Inherit (Ctrl+I)</source>
        <translation>Zdědit (Ctrl+I)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>account organisation</source>
        <translation>organizace s konty</translation>
    </message>
    <message>
        <source>from what is delivered</source>
        <translation>z dodaného nastavení</translation>
    </message>
    <message>
        <source>from {parent}</source>
        <translation>z {parent}</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>zděděno</translation>
    </message>
    <message>
        <source>values of its own</source>
        <translation>vlastní hodnoty</translation>
    </message>
    <message>
        <source>what all account organisations inherit</source>
        <translation>co dědí všechny organizace s konty</translation>
    </message>
    <message>
        <source>{code}, under {parent}</source>
        <translation>{code}, pod {parent}</translation>
    </message>
</context>
<context>
    <name>UnitOnDay</name>
    <message numerus="yes">
        <source>%n other now</source>
        <translation>
            <numerusform>%Ln nyní jiná</numerusform>
            <numerusform>%Ln nyní jiné</numerusform>
            <numerusform>%Ln nyní jiných</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln hodnota</numerusform>
            <numerusform>%Ln hodnoty</numerusform>
            <numerusform>%Ln hodnot</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Choose a day to see the unit as it stood at its end.</source>
        <translation>Zvolte den a uvidíte jednotku tak, jak vypadala na jeho konci.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Nothing was set then.</source>
        <translation>Tehdy nebylo nastaveno nic.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyní</translation>
    </message>
    <message>
        <source>The unit as it stood at the end of this day</source>
        <translation>Jednotka tak, jak vypadala na konci tohoto dne</translation>
    </message>
    <message>
        <source>The unit on that day</source>
        <translation>Jednotka toho dne</translation>
    </message>
    <message>
        <source>The unit was not there yet.</source>
        <translation>Jednotka ještě neexistovala.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Tehdy</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>stejně</translation>
    </message>
</context>
<context>
    <name>UnitRegister</name>
    <message>
        <source>(without name)</source>
        <translation>(bez jména)</translation>
    </message>
    <message>
        <source>Account organisation</source>
        <translation>Organizace s konty</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Přidáno</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Dospělý</translation>
    </message>
    <message>
        <source>All account organisations</source>
        <translation>Všechny organizace s konty</translation>
    </message>
    <message>
        <source>Beneath</source>
        <translation>Nadřazená</translation>
    </message>
    <message>
        <source>Calendar, {days}</source>
        <translation>Kalendář, {days}</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Dítě</translation>
    </message>
    <message>
        <source>Circulation point</source>
        <translation>Výpůjční místo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Země</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Měna</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Pult</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Dítě</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Kind of point</source>
        <translation>Druh místa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>No max fee</source>
        <translation>Bez maximálního poplatku</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PSČ</translation>
    </message>
    <message>
        <source>Pre-notice</source>
        <translation>Předběžné upozornění</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Vráceno</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Odebráno</translation>
    </message>
    <message>
        <source>Reply address</source>
        <translation>Adresa pro odpověď</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Zaokrouhlení</translation>
    </message>
    <message>
        <source>Saved for several units</source>
        <translation>Uloženo pro více jednotek</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Samoobsluha</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Časové pásmo</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Obec</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webová stránka</translation>
    </message>
    <message>
        <source>Your role lacks the permission {permission}.</source>
        <translation>Vaše role nemá oprávnění {permission}.</translation>
    </message>
    <message>
        <source>add</source>
        <translation>přidat</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zavřeno</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>prázdné</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>zděděno</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nezaškrtnuto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otevřeno</translation>
    </message>
    <message>
        <source>outside Lånedisk</source>
        <translation>mimo Lånedisk</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>odstranit</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>zaškrtnuto</translation>
    </message>
    <message>
        <source>what is delivered</source>
        <translation>dodaného nastavení</translation>
    </message>
</context>
<context>
    <name>UnitRegisterView</name>
    <message numerus="yes">
        <source>%n unsaved field(s)</source>
        <translation>
            <numerusform>%Ln neuložené pole</numerusform>
            <numerusform>%Ln neuložená pole</numerusform>
            <numerusform>%Ln neuložených polí</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendář</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Oddělení</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Historie…</translation>
    </message>
    <message>
        <source>Loan periods</source>
        <translation>Výpůjční lhůty</translation>
    </message>
    <message>
        <source>Patron categories</source>
        <translation>Kategorie čtenářů</translation>
    </message>
    <message>
        <source>Save (several &amp;units)</source>
        <translation>Uložit (více jednotek)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Tabs of the unit</source>
        <translation>Karty jednotky</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Jednotky</translation>
    </message>
</context>
<context>
    <name>UnitRegisterWindow</name>
    <message numerus="yes">
        <source>%n value(s) saved.</source>
        <translation>
            <numerusform>%Ln hodnota uložena.</numerusform>
            <numerusform>%Ln hodnoty uloženy.</numerusform>
            <numerusform>%Ln hodnot uloženo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make standard category</source>
        <translation>Nastavit jako standardní</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept.</source>
        <translation>Nic nebylo uloženo; co jste napsali, zůstává.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Načítá se …</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>The unit could not be read.</source>
        <translation>Jednotku se nepodařilo načíst.</translation>
    </message>
    <message>
        <source>Unit register</source>
        <translation>Registr jednotek</translation>
    </message>
    <message>
        <source>{unit} - Unit register</source>
        <translation>{unit} - Registr jednotek</translation>
    </message>
    <message>
        <source>{unit} was removed meanwhile.</source>
        <translation>{unit}: mezitím odstraněno.</translation>
    </message>
</context>
<context>
    <name>UnitSettingsTab</name>
    <message>
        <source>Of the whole account organisation</source>
        <translation>Celé organizace s konty</translation>
    </message>
    <message>
        <source>Of this unit</source>
        <translation>Této jednotky</translation>
    </message>
    <message>
        <source>Sender texts</source>
        <translation>Texty odesílatele</translation>
    </message>
    <message>
        <source>This is set at the account organisation, for all of its units.</source>
        <translation>Nastavuje se u organizace s konty pro všechny její jednotky.</translation>
    </message>
    <message>
        <source>a loan falls due on the last open day before the account expires</source>
        <translation>výpůjčka končí nejpozději poslední otevřený den před koncem konta</translation>
    </message>
    <message>
        <source>charged when an address is found invalid; 0 = none</source>
        <translation>účtuje se, ukáže-li se adresa neplatnou; 0 = žádný</translation>
    </message>
    <message>
        <source>lines that end a text, {placeholder}: opening hours, telephone …</source>
        <translation>řádky na konci textu, {placeholder}: otevírací doba, telefon …</translation>
    </message>
    <message>
        <source>months, from the day an account is made or renewed</source>
        <translation>měsíců ode dne založení nebo prodloužení konta</translation>
    </message>
    <message>
        <source>set at the account organisation only</source>
        <translation>nastavuje se jen u organizace s konty</translation>
    </message>
    <message>
        <source>staff messages ask who writes them</source>
        <translation>zprávy personálu se ptají, kdo je píše</translation>
    </message>
    <message>
        <source>stand in notices of this unit</source>
        <translation>stojí ve sděleních jednotky</translation>
    </message>
    <message>
        <source>what an invoice asks for a copy: the standard price, or the higher or lower of it and the copy's own</source>
        <translation>co účet žádá za exemplář: standardní cenu, nebo vyšší či nižší z ní a ceny exempláře</translation>
    </message>
    <message>
        <source>what belongs together where a cap holds for each occasion</source>
        <translation>co patří k sobě, platí-li strop na příležitost</translation>
    </message>
    <message>
        <source>who writes, line by line: letterhead of letters, and {placeholder} in texts; empty = the unit's name</source>
        <translation>kdo píše, řádek po řádku: hlavička dopisů a {placeholder} v textech; prázdné = název jednotky</translation>
    </message>
    <message>
        <source>years; who is younger is a junior, from the birthday on an adult</source>
        <translation>let; mladší je dítě, od narozenin dospělý</translation>
    </message>
</context>
<context>
    <name>UnitsForm</name>
    <message>
        <source>Address and contact</source>
        <translation>Adresa a kontakt</translation>
    </message>
    <message>
        <source>Answers to messages go here.</source>
        <translation>Sem chodí odpovědi na zprávy.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zavřeno</translation>
    </message>
    <message>
        <source>Money and time</source>
        <translation>Peníze a čas</translation>
    </message>
    <message>
        <source>One of the currencies of the common registers; stays while there are open debts.</source>
        <translation>Jedna z měn společných registrů; dokud jsou neuhrazené dluhy, nemění se.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Otevírací doba</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizace</translation>
    </message>
    <message>
        <source>The smallest amount that can be paid.</source>
        <translation>Nejmenší částka, kterou lze zaplatit.</translation>
    </message>
    <message>
        <source>With the country code, or as it is dialled where the account organisation is.</source>
        <translation>S předvolbou země, nebo jak se vytáčí v zemi organizace s konty.</translation>
    </message>
    <message>
        <source>Written as Europe/Stockholm</source>
        <translation>Píše se jako Europe/Stockholm</translation>
    </message>
    <message>
        <source>Written as https://www.example.com</source>
        <translation>Píše se jako https://www.example.com</translation>
    </message>
    <message>
        <source>as letters and messages give it</source>
        <translation>jak ji uvádějí dopisy a zprávy</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>zavírá</translation>
    </message>
    <message>
        <source>nothing: not recorded</source>
        <translation>prázdné: neuvedeno</translation>
    </message>
    <message>
        <source>of the whole account organisation</source>
        <translation>celé organizace s konty</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>otevírá</translation>
    </message>
</context>
<context>
    <name>UnitsTab</name>
    <message>
        <source>(new)</source>
        <translation>(nové)</translation>
    </message>
    <message>
        <source>Adds something beneath the chosen unit (Ins)</source>
        <translation>Přidá něco pod zvolenou jednotku (Ins)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Přidat…</translation>
    </message>
    <message>
        <source>Choose what it is beneath to remove it.</source>
        <translation>Chcete-li ji odstranit, zvolte její nadřazenou.</translation>
    </message>
    <message>
        <source>Chooses under what else it shall be</source>
        <translation>Zvolí, pod čím jiným má být</translation>
    </message>
    <message>
        <source>Files and rules name it by its code, so that stays.</source>
        <translation>Soubory a pravidla ji uvádějí kódem, proto se nemění.</translation>
    </message>
    <message>
        <source>It can be moved once it is saved.</source>
        <translation>Přesunout ji lze po uložení.</translation>
    </message>
    <message>
        <source>It goes at saving.</source>
        <translation>Zmizí při uložení.</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>Nelze ji přesunout.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ponechat</translation>
    </message>
    <message>
        <source>Keeps it after all (Del)</source>
        <translation>Přece jen ponechá (Del)</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Přesunout…</translation>
    </message>
    <message>
        <source>Nothing can be beneath it.</source>
        <translation>Nic pod ní být nemůže.</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>&amp;Odstranit</translation>
    </message>
    <message>
        <source>Removes it at saving (Del)</source>
        <translation>Odstraní se při uložení (Del)</translation>
    </message>
    <message>
        <source>Units and circulation points</source>
        <translation>Jednotky a výpůjční místa</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>This parameter has this unit only.</source>
        <translation>Tento parametr má jen tuto jednotku.</translation>
    </message>
    <message>
        <source>Time unit</source>
        <translation>Časová jednotka</translation>
    </message>
    <message>
        <source>{low} to {high}.</source>
        <translation>{low} až {high}.</translation>
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
    <name>WriteDialog</name>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Předmět</translation>
    </message>
    <message>
        <source>Goes by e-mail, in the name of {unit}; answers come to its reply address.</source>
        <translation>Odejde e-mailem jménem: {unit}; odpovědi přijdou na její adresu pro odpovědi.</translation>
    </message>
    <message>
        <source>Message to the patron</source>
        <translation>Zpráva čtenáři</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>&amp;Odeslat</translation>
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
            <numerusform>Jméno nebo heslo není správné. Zkuste to znovu za %Ln sekundu.</numerusform>
            <numerusform>Jméno nebo heslo není správné. Zkuste to znovu za %Ln sekundy.</numerusform>
            <numerusform>Jméno nebo heslo není správné. Zkuste to znovu za %Ln sekund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPane</name>
    <message>
        <source>Closed days {year}; Space closes or opens the day</source>
        <translation>Zavírací dny {year}; mezerník den zavře nebo otevře</translation>
    </message>
    <message>
        <source>Space closes or opens it.</source>
        <translation>Mezerník ho zavře nebo otevře.</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Následující rok</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Předchozí rok</translation>
    </message>
    <message>
        <source>closed for all (outlined)</source>
        <translation>zavřeno pro všechny (obrys)</translation>
    </message>
    <message>
        <source>day or period</source>
        <translation>den nebo období</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ještě neuloženo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otevřeno</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>svátek</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>den v týdnu</translation>
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
