<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lånedisk</source>
        <translation>About Lånedisk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Database engine</source>
        <translation>Database engine</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
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
        <translation>&amp;Delete patron</translation>
    </message>
    <message>
        <source>Block patron…</source>
        <translation>Block patron…</translation>
    </message>
    <message>
        <source>Delete patron</source>
        <translation>Delete patron</translation>
    </message>
    <message>
        <source>Delete {name}, card {card}?</source>
        <translation>Delete {name}, card {card}?</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Deleting …</translation>
    </message>
    <message>
        <source>Download patron data</source>
        <translation>Download patron data</translation>
    </message>
    <message>
        <source>Downloading …</source>
        <translation>Downloading …</translation>
    </message>
    <message>
        <source>Lost card…</source>
        <translation>Lost card…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>New PIN…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nothing was deleted.</translation>
    </message>
    <message>
        <source>Nothing was downloaded.</source>
        <translation>Nothing was downloaded.</translation>
    </message>
    <message>
        <source>Patron data was downloaded.</source>
        <translation>Patron data was downloaded.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Renew account</source>
        <translation>Renew account</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>The account at {library} and everything personal in it go for good. Accounts at other libraries live on.</source>
        <translation>The account at {library} and everything personal in it go for good. Accounts at other libraries live on.</translation>
    </message>
    <message>
        <source>The account is valid until {day}.</source>
        <translation>The account is valid until {day}.</translation>
    </message>
    <message>
        <source>The new PIN holds.</source>
        <translation>The new PIN holds.</translation>
    </message>
    <message>
        <source>Unblock patron…</source>
        <translation>Unblock patron…</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept.</source>
        <translation>Nothing was saved; what you typed is kept.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>The two passwords are not the same.</translation>
    </message>
</context>
<context>
    <name>AddDebtDialog</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Amount</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Add &amp;debt</source>
        <translation>Add &amp;debt</translation>
    </message>
    <message>
        <source>Add debt</source>
        <translation>Add debt</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add a member of staff</source>
        <translation>Add a member of staff</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>They can sign in at once, with this password.</source>
        <translation>They can sign in at once, with this password.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message numerus="yes">
        <source>%n other rule(s) do not fit the situation.</source>
        <translation>
            <numerusform>%Ln other rule do not fit the situation.</numerusform>
            <numerusform>%Ln other rules do not fit the situation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies all decisions shown as text</source>
        <translation>Copies all decisions shown as text</translation>
    </message>
    <message>
        <source>Copies the decision with its rules as text</source>
        <translation>Copies the decision with its rules as text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Hide &amp;them</source>
        <translation>Hide &amp;them</translation>
    </message>
    <message>
        <source>Mark a decision to see its rules.</source>
        <translation>Mark a decision to see its rules.</translation>
    </message>
    <message>
        <source>Mark a rule first.</source>
        <translation>Mark a rule first.</translation>
    </message>
    <message>
        <source>No parameter has these letters in its name.</source>
        <translation>No parameter has these letters in its name.</translation>
    </message>
    <message>
        <source>Open the &amp;rule</source>
        <translation>Open the &amp;rule</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Search among the decisions</source>
        <translation>Search among the decisions</translation>
    </message>
    <message>
        <source>Show &amp;why</source>
        <translation>Show &amp;why</translation>
    </message>
    <message>
        <source>Shows the marked rule in the window of the parameters (Enter).</source>
        <translation>Shows the marked rule in the window of the parameters (Enter).</translation>
    </message>
    <message>
        <source>Where does it &amp;govern?</source>
        <translation>Where does it &amp;govern?</translation>
    </message>
    <message>
        <source>Which situations, and how many current loans; or why it never governs.</source>
        <translation>Which situations, and how many current loans; or why it never governs.</translation>
    </message>
    <message>
        <source>everything that holds in the situation at the left</source>
        <translation>everything that holds in the situation at the left</translation>
    </message>
    <message>
        <source>from left to right; the first difference decides</source>
        <translation>from left to right; the first difference decides</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Put back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Red signal</source>
        <translation>Red signal</translation>
    </message>
    <message>
        <source>Yellow signal</source>
        <translation>Yellow signal</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>No contact with the database</source>
        <translation>No contact with the database</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Technical detail</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>This could not be read.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>What you have typed is kept.</source>
        <translation>What you have typed is kept.</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>What you typed</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%Ln loan</numerusform>
            <numerusform>%Ln loans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s)</source>
        <translation>
            <numerusform>%Ln reservation</numerusform>
            <numerusform>%Ln reservations</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Block a&amp;ccount</source>
        <translation>Block a&amp;ccount</translation>
    </message>
    <message>
        <source>Block patron</source>
        <translation>Block patron</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Card {card}, {category}, {unit}</source>
        <translation>Card {card}, {category}, {unit}</translation>
    </message>
    <message>
        <source>Kept in the history. Not shown to the patron.</source>
        <translation>Kept in the history. Not shown to the patron.</translation>
    </message>
    <message>
        <source>Lifts the block by hand at {library}</source>
        <translation>Lifts the block by hand at {library}</translation>
    </message>
    <message>
        <source>Loans, renewals, reservations, pickup and web. Holds at this library only.</source>
        <translation>Loans, renewals, reservations, pickup and web. Holds at this library only.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Other blocks are not lifted by it: {causes}</source>
        <translation>Other blocks are not lifted by it: {causes}</translation>
    </message>
    <message>
        <source>Stops all services at {library}</source>
        <translation>Stops all services at {library}</translation>
    </message>
    <message>
        <source>The account was blocked elsewhere meanwhile.</source>
        <translation>The account was blocked elsewhere meanwhile.</translation>
    </message>
    <message>
        <source>The block was changed elsewhere meanwhile.</source>
        <translation>The block was changed elsewhere meanwhile.</translation>
    </message>
    <message>
        <source>The block was lifted elsewhere meanwhile.</source>
        <translation>The block was lifted elsewhere meanwhile.</translation>
    </message>
    <message>
        <source>The last day on which the block holds</source>
        <translation>The last day on which the block holds</translation>
    </message>
    <message>
        <source>This is lifted now: {comment}</source>
        <translation>This is lifted now: {comment}</translation>
    </message>
    <message>
        <source>Unblock a&amp;ccount</source>
        <translation>Unblock a&amp;ccount</translation>
    </message>
    <message>
        <source>Unblock patron</source>
        <translation>Unblock patron</translation>
    </message>
    <message>
        <source>What you typed can be copied.</source>
        <translation>What you typed can be copied.</translation>
    </message>
    <message>
        <source>empty = until it is lifted</source>
        <translation>empty = until it is lifted</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>{amount} of debt</source>
        <translation>{amount} of debt</translation>
    </message>
    <message>
        <source>{what} stay as they are. They are no hindrance.</source>
        <translation>{what} stay as they are. They are no hindrance.</translation>
    </message>
</context>
<context>
    <name>BoxEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>closed on this weekday</source>
        <translation>closed on this weekday</translation>
    </message>
    <message>
        <source>closed, {reason}</source>
        <translation>closed, {reason}</translation>
    </message>
    <message>
        <source>{closed} (for all)</source>
        <translation>{closed} (for all)</translation>
    </message>
</context>
<context>
    <name>CalendarTab</name>
    <message>
        <source>Closed days belong to units; choose a unit on top.</source>
        <translation>Closed days belong to units; choose a unit on top.</translation>
    </message>
    <message>
        <source>Closed every week</source>
        <translation>Closed every week</translation>
    </message>
    <message>
        <source>Closes other units on the same days.</source>
        <translation>Closes other units on the same days.</translation>
    </message>
    <message>
        <source>Copy calendar to other units…</source>
        <translation>Copy calendar to other units…</translation>
    </message>
    <message>
        <source>Days and periods</source>
        <translation>Days and periods</translation>
    </message>
    <message>
        <source>Kinds of closed days</source>
        <translation>Kinds of closed days</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Public holidays</translation>
    </message>
    <message>
        <source>The unit has no closed days of its own.</source>
        <translation>The unit has no closed days of its own.</translation>
    </message>
    <message>
        <source>This weekday is closed every week; untick the weekday to open it.</source>
        <translation>This weekday is closed every week; untick the weekday to open it.</translation>
    </message>
    <message>
        <source>What is typed here is not saved yet: save or drop it first.</source>
        <translation>What is typed here is not saved yet: save or drop it first.</translation>
    </message>
</context>
<context>
    <name>CategoryBoxes</name>
    <message>
        <source>A patron may reserve a title that he or she has on loan already.</source>
        <translation>A patron may reserve a title that he or she has on loan already.</translation>
    </message>
    <message>
        <source>Kept as it is set, without effect.</source>
        <translation>Kept as it is set, without effect.</translation>
    </message>
    <message>
        <source>More than one reservation of the same title at a time.</source>
        <translation>More than one reservation of the same title at a time.</translation>
    </message>
    <message>
        <source>No debt arises by itself; staff may add some by hand.</source>
        <translation>No debt arises by itself; staff may add some by hand.</translation>
    </message>
    <message>
        <source>No reminder is sent; the invoice comes when it would have come.</source>
        <translation>No reminder is sent; the invoice comes when it would have come.</translation>
    </message>
    <message>
        <source>Not used by Lånedisk.</source>
        <translation>Not used by Lånedisk.</translation>
    </message>
    <message>
        <source>Only staff block, by hand.</source>
        <translation>Only staff block, by hand.</translation>
    </message>
    <message>
        <source>Returned loans are kept with patrons who have not been asked for consent.</source>
        <translation>Returned loans are kept with patrons who have not been asked for consent.</translation>
    </message>
    <message>
        <source>Slips and lists at the desk show the card number instead.</source>
        <translation>Slips and lists at the desk show the card number instead.</translation>
    </message>
    <message>
        <source>The reminders are the end of it.</source>
        <translation>The reminders are the end of it.</translation>
    </message>
    <message>
        <source>Without it copies of the loan type long are refused.</source>
        <translation>Without it copies of the loan type long are refused.</translation>
    </message>
</context>
<context>
    <name>CategoryList</name>
    <message numerus="yes">
        <source>%n own</source>
        <translation>
            <numerusform>%Ln own</numerusform>
            <numerusform>%Ln own</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Make standard category</source>
        <translation>Make standard category</translation>
    </message>
    <message>
        <source>Patron categories</source>
        <translation>Patron categories</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Values of its own at this unit</source>
        <translation>Values of its own at this unit</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>standard category</source>
        <translation>standard category</translation>
    </message>
</context>
<context>
    <name>CategoryParts</name>
    <message>
        <source>{category} at {unit}</source>
        <translation>{category} at {unit}</translation>
    </message>
</context>
<context>
    <name>CategorySettings</name>
    <message>
        <source>0 = blocked by any debt, 999 = off</source>
        <translation>0 = blocked by any debt, 999 = off</translation>
    </message>
    <message>
        <source>0-9, then the invoice</source>
        <translation>0-9, then the invoice</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adult</translation>
    </message>
    <message>
        <source>Autoblock limit</source>
        <translation>Autoblock limit</translation>
    </message>
    <message>
        <source>Block after number of reminders</source>
        <translation>Block after number of reminders</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>Max fee</source>
        <translation>Max fee</translation>
    </message>
    <message>
        <source>Max number of reminders</source>
        <translation>Max number of reminders</translation>
    </message>
    <message>
        <source>Max overdue loans</source>
        <translation>Max overdue loans</translation>
    </message>
    <message>
        <source>No max fee</source>
        <translation>No max fee</translation>
    </message>
    <message>
        <source>The junior age limit of {years} years is the unit's:</source>
        <translation>The junior age limit of {years} years is the unit's:</translation>
    </message>
    <message>
        <source>a-Settings</source>
        <translation>a-Settings</translation>
    </message>
    <message>
        <source>automatic fees stop here; 0 = none arise</source>
        <translation>automatic fees stop here; 0 = none arise</translation>
    </message>
    <message>
        <source>empty, 0 or 999 = off, 1 = none may be overdue</source>
        <translation>empty, 0 or 999 = off, 1 = none may be overdue</translation>
    </message>
    <message>
        <source>from {years} years</source>
        <translation>from {years} years</translation>
    </message>
    <message>
        <source>no ceiling for automatic debts</source>
        <translation>no ceiling for automatic debts</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>once one loan has had so many; empty, 0 or 999 = off</source>
        <translation>once one loan has had so many; empty, 0 or 999 = off</translation>
    </message>
    <message>
        <source>up to {years} years</source>
        <translation>up to {years} years</translation>
    </message>
</context>
<context>
    <name>ChoicesBar</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
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
        <translation>Rows</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>CirculationParametersWindow</name>
    <message>
        <source>Circulation parameters</source>
        <translation>Circulation parameters</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>The rules could not be read.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Circulation parameters</source>
        <translation>Circulation parameters</translation>
    </message>
    <message>
        <source>Circulation parameters: {parameter}, {place}</source>
        <translation>Circulation parameters: {parameter}, {place}</translation>
    </message>
    <message>
        <source>Overdue warnings</source>
        <translation>Overdue warnings</translation>
    </message>
    <message>
        <source>Reminders and invoices</source>
        <translation>Reminders and invoices</translation>
    </message>
    <message>
        <source>Unit register: inherited from {unit}</source>
        <translation>Unit register: inherited from {unit}</translation>
    </message>
    <message>
        <source>Unit register: own setting</source>
        <translation>Unit register: own setting</translation>
    </message>
    <message>
        <source>before: {step}, {day}</source>
        <translation>before: {step}, {day}</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>could not be sent</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>invoices</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>loans</translation>
    </message>
    <message>
        <source>next step {day}</source>
        <translation>next step {day}</translation>
    </message>
    <message>
        <source>nothing before</source>
        <translation>nothing before</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>notices</translation>
    </message>
    <message>
        <source>on its turn since {day}</source>
        <translation>on its turn since {day}</translation>
    </message>
    <message>
        <source>red signal</source>
        <translation>red signal</translation>
    </message>
    <message>
        <source>yellow signal</source>
        <translation>yellow signal</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>{count} days late</translation>
    </message>
    <message>
        <source>{count} days left</source>
        <translation>{count} days left</translation>
    </message>
</context>
<context>
    <name>ClaimsFrame</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ClaimsWindow</name>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>CloseLoanDialog</name>
    <message>
        <source>&amp;Close loan</source>
        <translation>&amp;Close loan</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;How</translation>
    </message>
    <message>
        <source>&amp;Mark the loan</source>
        <translation>&amp;Mark the loan</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Return it</source>
        <translation>&amp;Return it</translation>
    </message>
    <message>
        <source>&amp;Take the mark back</source>
        <translation>&amp;Take the mark back</translation>
    </message>
    <message>
        <source>As in Returns: the delay is settled, and a reservation may be filled.</source>
        <translation>As in Returns: the delay is settled, and a reservation may be filled.</translation>
    </message>
    <message>
        <source>Close loan</source>
        <translation>Close loan</translation>
    </message>
    <message>
        <source>Fees: {amount}.</source>
        <translation>Fees: {amount}.</translation>
    </message>
    <message>
        <source>The copy is back: return it</source>
        <translation>The copy is back: return it</translation>
    </message>
    <message>
        <source>The copy is lost</source>
        <translation>The copy is lost</translation>
    </message>
    <message>
        <source>The copy will not come back: close the loan</source>
        <translation>The copy will not come back: close the loan</translation>
    </message>
    <message>
        <source>The loan ends without a return. Debts stay as they are; the copy stays lost, or is missing.</source>
        <translation>The loan ends without a return. Debts stay as they are; the copy stays lost, or is missing.</translation>
    </message>
    <message>
        <source>The loan stays, marked. Claims rest and the delay stops counting today.</source>
        <translation>The loan stays, marked. Claims rest and the delay stops counting today.</translation>
    </message>
    <message>
        <source>The loan stays, marked. The overdue fee as of today and the replacement become debts; claims stop.</source>
        <translation>The loan stays, marked. The overdue fee as of today and the replacement become debts; claims stop.</translation>
    </message>
    <message>
        <source>The patron claims to have returned it</source>
        <translation>The patron claims to have returned it</translation>
    </message>
    <message>
        <source>The patron still has it: take the mark back</source>
        <translation>The patron still has it: take the mark back</translation>
    </message>
    <message>
        <source>To be refunded: {amount}.</source>
        <translation>To be refunded: {amount}.</translation>
    </message>
    <message>
        <source>What is open of the replacement falls away, what was paid of it is to be refunded.</source>
        <translation>What is open of the replacement falls away, what was paid of it is to be refunded.</translation>
    </message>
    <message>
        <source>{title} is marked as claimed returned</source>
        <translation>{title} is marked as claimed returned</translation>
    </message>
    <message>
        <source>{title} is marked as lost</source>
        <translation>{title} is marked as lost</translation>
    </message>
    <message>
        <source>{title} is returned</source>
        <translation>{title} is returned</translation>
    </message>
    <message>
        <source>{title}: the loan is closed</source>
        <translation>{title}: the loan is closed</translation>
    </message>
    <message>
        <source>{title}: the mark is taken back</source>
        <translation>{title}: the mark is taken back</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>&amp;Don't save</source>
        <translation>&amp;Don't save</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>What was typed there is lost if it is closed without saving.</source>
        <translation>What was typed there is lost if it is closed without saving.</translation>
    </message>
    <message>
        <source>{window} is not saved</source>
        <translation>{window} is not saved</translation>
    </message>
</context>
<context>
    <name>ClosingDays</name>
    <message numerus="yes">
        <source>%n due date(s)</source>
        <translation>
            <numerusform>%Ln due date</numerusform>
            <numerusform>%Ln due dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pickup day(s)</source>
        <translation>
            <numerusform>%Ln pickup day</numerusform>
            <numerusform>%Ln pickup days</numerusform>
        </translation>
    </message>
    <message>
        <source>Falling on the closed days: {counts}.</source>
        <translation>Falling on the closed days: {counts}.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was moved.</source>
        <translation>It was stopped; nothing was moved.</translation>
    </message>
    <message>
        <source>Left as they are: {count}. They were changed since, or their day is past.</source>
        <translation>Left as they are: {count}. They were changed since, or their day is past.</translation>
    </message>
    <message>
        <source>Move back…</source>
        <translation>Move back…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Moving due dates</source>
        <translation>Moving due dates</translation>
    </message>
    <message>
        <source>Moving due dates back</source>
        <translation>Moving due dates back</translation>
    </message>
    <message>
        <source>No due date was moved back.</source>
        <translation>No due date was moved back.</translation>
    </message>
    <message>
        <source>No due date was moved.</source>
        <translation>No due date was moved.</translation>
    </message>
    <message>
        <source>Some due dates fall on the closed days.</source>
        <translation>Some due dates fall on the closed days.</translation>
    </message>
    <message>
        <source>Staying as they are: {count}. No open day follows within a year, or none before the account expires.</source>
        <translation>Staying as they are: {count}. No open day follows within a year, or none before the account expires.</translation>
    </message>
    <message>
        <source>{counts} had been moved off days that are open again.</source>
        <translation>{counts} had been moved off days that are open again.</translation>
    </message>
    <message>
        <source>{counts} moved back.</source>
        <translation>{counts} moved back.</translation>
    </message>
    <message>
        <source>{counts} moved to the next open day.</source>
        <translation>{counts} moved to the next open day.</translation>
    </message>
    <message>
        <source>{due_dates} and {pickup_days}</source>
        <translation>{due_dates} and {pickup_days}</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Finds any function by a few letters of its name.</source>
        <translation>Finds any function by a few letters of its name.</translation>
    </message>
    <message>
        <source>Functions found</source>
        <translation>Functions found</translation>
    </message>
    <message>
        <source>No function is called that</source>
        <translation>No function is called that</translation>
    </message>
    <message>
        <source>Search function</source>
        <translation>Search function</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About Lånedisk</source>
        <translation>&amp;About Lånedisk</translation>
    </message>
    <message>
        <source>&amp;Cascade</source>
        <translation>&amp;Cascade</translation>
    </message>
    <message>
        <source>&amp;Circulation parameters…</source>
        <translation>&amp;Circulation parameters…</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Claims</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Common registers</source>
        <translation>&amp;Common registers</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;E-mail…</source>
        <translation>&amp;E-mail…</translation>
    </message>
    <message>
        <source>&amp;Earlier patrons</source>
        <translation>&amp;Earlier patrons</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Explain…</source>
        <translation>&amp;Explain…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Free windows</source>
        <translation>&amp;Free windows</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Help for this window</source>
        <translation>&amp;Help for this window</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Items and titles</source>
        <translation>&amp;Items and titles</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>&amp;Last patron</source>
        <translation>&amp;Last patron</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Loans</source>
        <translation>&amp;Loans</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>&amp;Matrix…</source>
        <translation>&amp;Matrix…</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Never</translation>
    </message>
    <message>
        <source>&amp;New patron</source>
        <translation>&amp;New patron</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normal text</translation>
    </message>
    <message>
        <source>&amp;Open another</source>
        <translation>&amp;Open another</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Outbox</translation>
    </message>
    <message>
        <source>&amp;Parameter maintenance</source>
        <translation>&amp;Parameter maintenance</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>&amp;Patrons</source>
        <translation>&amp;Patrons</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Previous</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>&amp;Returns</source>
        <translation>&amp;Returns</translation>
    </message>
    <message>
        <source>&amp;Rule check…</source>
        <translation>&amp;Rule check…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Search function</source>
        <translation>&amp;Search function</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>&amp;Staff and roles</source>
        <translation>&amp;Staff and roles</translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation>&amp;Tabs</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Timeline…</source>
        <translation>&amp;Timeline…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Unit register</source>
        <translation>&amp;Unit register</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Work with</source>
        <translation>&amp;Work with</translation>
    </message>
    <message>
        <source>Ad&amp;ministration</source>
        <translation>Ad&amp;ministration</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Add a row like the marked one</source>
        <translation>Add a row like the marked one</translation>
    </message>
    <message>
        <source>After &amp;15 minutes</source>
        <translation>After &amp;15 minutes</translation>
    </message>
    <message>
        <source>After &amp;30 minutes</source>
        <translation>After &amp;30 minutes</translation>
    </message>
    <message>
        <source>After &amp;5 minutes</source>
        <translation>After &amp;5 minutes</translation>
    </message>
    <message>
        <source>After &amp;60 minutes</source>
        <translation>After &amp;60 minutes</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>Automatic &amp;jobs</source>
        <translation>Automatic &amp;jobs</translation>
    </message>
    <message>
        <source>By which server mail is sent, and a test message.</source>
        <translation>By which server mail is sent, and a test message.</translation>
    </message>
    <message>
        <source>Cancel / close</source>
        <translation>Cancel / close</translation>
    </message>
    <message>
        <source>Change a row</source>
        <translation>Change a row</translation>
    </message>
    <message>
        <source>Circu&amp;lation</source>
        <translation>Circu&amp;lation</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>Clear the form</translation>
    </message>
    <message>
        <source>Close &amp;all</source>
        <translation>Close &amp;all</translation>
    </message>
    <message>
        <source>Closes all windows and goes back to signing in, for another person or another circulation point.</source>
        <translation>Closes all windows and goes back to signing in, for another person or another circulation point.</translation>
    </message>
    <message>
        <source>Compare &amp;units…</source>
        <translation>Compare &amp;units…</translation>
    </message>
    <message>
        <source>Copy information</source>
        <translation>Copy information</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>Every key of the program, to read or to print.</source>
        <translation>Every key of the program, to read or to print.</translation>
    </message>
    <message>
        <source>Explain the marked row</source>
        <translation>Explain the marked row</translation>
    </message>
    <message>
        <source>F&amp;unctions</source>
        <translation>F&amp;unctions</translation>
    </message>
    <message>
        <source>Finds any function by a few letters of its name.</source>
        <translation>Finds any function by a few letters of its name.</translation>
    </message>
    <message>
        <source>Finds patrons by name, card number, birth date, phone or e-mail.</source>
        <translation>Finds patrons by name, card number, birth date, phone or e-mail.</translation>
    </message>
    <message>
        <source>Finds rules that never govern, are needless or missing, end too late, or contradict each other.</source>
        <translation>Finds rules that never govern, are needless or missing, end too late, or contradict each other.</translation>
    </message>
    <message>
        <source>Finds titles and copies by title, author, ISBN, barcode or shelf; registers new ones.</source>
        <translation>Finds titles and copies by title, author, ISBN, barcode or shelf; registers new ones.</translation>
    </message>
    <message>
        <source>Hides everything until your password is given; what is open and typed stays as it is.</source>
        <translation>Hides everything until your password is given; what is open and typed stays as it is.</translation>
    </message>
    <message>
        <source>History of the marked row</source>
        <translation>History of the marked row</translation>
    </message>
    <message>
        <source>Impact of the unsaved rules</source>
        <translation>Impact of the unsaved rules</translation>
    </message>
    <message>
        <source>Inherit / own value</source>
        <translation>Inherit / own value</translation>
    </message>
    <message>
        <source>Insert a placeholder into a text</source>
        <translation>Insert a placeholder into a text</translation>
    </message>
    <message>
        <source>Inv&amp;oices</source>
        <translation>Inv&amp;oices</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Lends copies to a patron, barcode after barcode.</source>
        <translation>Lends copies to a patron, barcode after barcode.</translation>
    </message>
    <message>
        <source>Likely &amp;duplicates</source>
        <translation>Likely &amp;duplicates</translation>
    </message>
    <message>
        <source>Lists accounts that are likely one person's, with the reasons.</source>
        <translation>Lists accounts that are likely one person's, with the reasons.</translation>
    </message>
    <message>
        <source>Lists the patrons looked at since signing in.</source>
        <translation>Lists the patrons looked at since signing in.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Lock &amp;automatically</source>
        <translation>Lock &amp;automatically</translation>
    </message>
    <message>
        <source>Mail that waits to be sent, failed, or was sent.</source>
        <translation>Mail that waits to be sent, failed, or was sent.</translation>
    </message>
    <message>
        <source>Makes an account, with what was searched for in vain.</source>
        <translation>Makes an account, with what was searched for in vain.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu of the marked row</source>
        <translation>Menu of the marked row</translation>
    </message>
    <message>
        <source>Move a row down</source>
        <translation>Move a row down</translation>
    </message>
    <message>
        <source>Move a row up</source>
        <translation>Move a row up</translation>
    </message>
    <message>
        <source>O&amp;ther</source>
        <translation>O&amp;ther</translation>
    </message>
    <message>
        <source>Open the marked row</source>
        <translation>Open the marked row</translation>
    </message>
    <message>
        <source>Opens the patron who was looked at before.</source>
        <translation>Opens the patron who was looked at before.</translation>
    </message>
    <message>
        <source>Opens the same function a second time, to see two things side by side.</source>
        <translation>Opens the same function a second time, to see two things side by side.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Pat&amp;rons</source>
        <translation>Pat&amp;rons</translation>
    </message>
    <message>
        <source>Patron categories with their settings, and everything else kept for each unit.</source>
        <translation>Patron categories with their settings, and everything else kept for each unit.</translation>
    </message>
    <message>
        <source>Patron details</source>
        <translation>Patron details</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Patrons</translation>
    </message>
    <message>
        <source>Policy &amp;sheet…</source>
        <translation>Policy &amp;sheet…</translation>
    </message>
    <message>
        <source>Re&amp;gisters</source>
        <translation>Re&amp;gisters</translation>
    </message>
    <message>
        <source>Re&amp;newals</source>
        <translation>Re&amp;newals</translation>
    </message>
    <message>
        <source>Reads rules from a CSV or XLSX file into the active window, and shows first what it would change.</source>
        <translation>Reads rules from a CSV or XLSX file into the active window, and shows first what it would change.</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Remove a row</translation>
    </message>
    <message>
        <source>Renews one loan, several or all of a patron.</source>
        <translation>Renews one loan, several or all of a patron.</translation>
    </message>
    <message>
        <source>Reser&amp;vations</source>
        <translation>Reser&amp;vations</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Returns</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>Shows the whole life of a loan: due date, notices, fees and blocks, also under unsaved rules.</source>
        <translation>Shows the whole life of a loan: due date, notices, fees and blocks, also under unsaved rules.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Sign &amp;out</translation>
    </message>
    <message>
        <source>T&amp;ile</source>
        <translation>T&amp;ile</translation>
    </message>
    <message>
        <source>Tab of that number or letter</source>
        <translation>Tab of that number or letter</translation>
    </message>
    <message>
        <source>Takes copies back: fees, who waits for them, where they belong.</source>
        <translation>Takes copies back: fees, who waits for them, where they belong.</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Text si&amp;ze</translation>
    </message>
    <message>
        <source>The lists that everything else chooses from: statuses, categories, types, levels, formats, currencies.</source>
        <translation>The lists that everything else chooses from: statuses, categories, types, levels, formats, currencies.</translation>
    </message>
    <message>
        <source>The rules of a unit in plain words, for patrons or staff, in Swedish, English or Czech: printed or as a PDF.</source>
        <translation>The rules of a unit in plain words, for patrons or staff, in Swedish, English or Czech: printed or as a PDF.</translation>
    </message>
    <message>
        <source>The rules of loans, fees, claims and reservations.</source>
        <translation>The rules of loans, fees, claims and reservations.</translation>
    </message>
    <message>
        <source>The rules of two units side by side, and copying a unit's rules to others.</source>
        <translation>The rules of two units side by side, and copying a unit's rules to others.</translation>
    </message>
    <message>
        <source>Timeline of the marked row</source>
        <translation>Timeline of the marked row</translation>
    </message>
    <message>
        <source>To the copy field</source>
        <translation>To the copy field</translation>
    </message>
    <message>
        <source>To the patron field</source>
        <translation>To the patron field</translation>
    </message>
    <message>
        <source>Unit register</source>
        <translation>Unit register</translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation>W&amp;indow</translation>
    </message>
    <message>
        <source>What a parameter says for every combination of two variables, as a coloured table.</source>
        <translation>What a parameter says for every combination of two variables, as a coloured table.</translation>
    </message>
    <message>
        <source>What is to be fetched from the shelves, waits to be collected, was not collected, is on its way.</source>
        <translation>What is to be fetched from the shelves, waits to be collected, was not collected, is on its way.</translation>
    </message>
    <message>
        <source>What runs by itself, when, and what it did.</source>
        <translation>What runs by itself, when, and what it did.</translation>
    </message>
    <message>
        <source>What this window is for, its keys, and what its marks mean.</source>
        <translation>What this window is for, its keys, and what its marks mean.</translation>
    </message>
    <message>
        <source>What was invoiced and is open, and who is to get a fee invoice.</source>
        <translation>What was invoiced and is open, and who is to get a fee invoice.</translation>
    </message>
    <message>
        <source>Which rule governs in a situation, or for a real patron and copy, and why the others don't.</source>
        <translation>Which rule governs in a situation, or for a real patron and copy, and why the others don't.</translation>
    </message>
    <message>
        <source>Who may sign in, and what each role may do.</source>
        <translation>Who may sign in, and what each role may do.</translation>
    </message>
    <message>
        <source>Who would get a reminder or an invoice, the run that makes them, and what was made.</source>
        <translation>Who would get a reminder or an invoice, the run that makes them, and what was made.</translation>
    </message>
    <message>
        <source>Writes what the active window holds into a CSV or XLSX file that Import can read.</source>
        <translation>Writes what the active window holds into a CSV or XLSX file that Import can read.</translation>
    </message>
</context>
<context>
    <name>CommonRegisters</name>
    <message>
        <source>(new)</source>
        <translation>(new)</translation>
    </message>
    <message>
        <source>A status of the library's own does what this built-in one does.</source>
        <translation>A status of the library's own does what this built-in one does.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Age classes</source>
        <translation>Age classes</translation>
    </message>
    <message>
        <source>Age groups</source>
        <translation>Age groups</translation>
    </message>
    <message>
        <source>Age groups and age classes</source>
        <translation>Age groups and age classes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Circulation categories</source>
        <translation>Circulation categories</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Currencies</translation>
    </message>
    <message>
        <source>Currencies and VAT</source>
        <translation>Currencies and VAT</translation>
    </message>
    <message>
        <source>Effect as</source>
        <translation>Effect as</translation>
    </message>
    <message>
        <source>Fee levels</source>
        <translation>Fee levels</translation>
    </message>
    <message>
        <source>Fee types</source>
        <translation>Fee types</translation>
    </message>
    <message>
        <source>Fee types and fee levels</source>
        <translation>Fee types and fee levels</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>From year</translation>
    </message>
    <message>
        <source>Groups of units</source>
        <translation>Groups of units</translation>
    </message>
    <message>
        <source>Groups, the first its own</source>
        <translation>Groups, the first its own</translation>
    </message>
    <message>
        <source>Holds for what is charged from now on.</source>
        <translation>Holds for what is charged from now on.</translation>
    </message>
    <message>
        <source>Kind of notice</source>
        <translation>Kind of notice</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Loan type</translation>
    </message>
    <message>
        <source>Loan types</source>
        <translation>Loan types</translation>
    </message>
    <message>
        <source>Media types</source>
        <translation>Media types</translation>
    </message>
    <message>
        <source>Message formats</source>
        <translation>Message formats</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Patron categories</source>
        <translation>Patron categories</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Reservation groups</source>
        <translation>Reservation groups</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>Status codes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>The group is entered on the birthday of that year.</source>
        <translation>The group is entered on the birthday of that year.</translation>
    </message>
    <message>
        <source>The level holds from so many days late on; one from day 1 always exists.</source>
        <translation>The level holds from so many days late on; one from day 1 always exists.</translation>
    </message>
    <message>
        <source>The smallest amount that can be paid; stays while there are open debts.</source>
        <translation>The smallest amount that can be paid; stays while there are open debts.</translation>
    </message>
    <message>
        <source>VAT, per cent</source>
        <translation>VAT, per cent</translation>
    </message>
    <message>
        <source>add</source>
        <translation>add</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>the standard text</source>
        <translation>the standard text</translation>
    </message>
</context>
<context>
    <name>CommonRegistersView</name>
    <message numerus="yes">
        <source>%n unsaved field(s)</source>
        <translation>
            <numerusform>%Ln unsaved field</numerusform>
            <numerusform>%Ln unsaved fields</numerusform>
        </translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>Histor&amp;y…</translation>
    </message>
    <message>
        <source>Tabs of the common registers</source>
        <translation>Tabs of the common registers</translation>
    </message>
</context>
<context>
    <name>CommonRegistersWindow</name>
    <message numerus="yes">
        <source>%n value(s) saved.</source>
        <translation>
            <numerusform>%Ln value saved.</numerusform>
            <numerusform>%Ln values saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Common registers</source>
        <translation>Common registers</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept.</source>
        <translation>Nothing was saved; what you typed is kept.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>The registers could not be read.</source>
        <translation>The registers could not be read.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy marked to the right</source>
        <translation>&amp;Copy marked to the right</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Choose another unit.</source>
        <translation>Choose another unit.</translation>
    </message>
    <message>
        <source>Choose two different units</source>
        <translation>Choose two different units</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Compare units</source>
        <translation>Compare units</translation>
    </message>
    <message numerus="yes">
        <source>Copied to %n unit(s).</source>
        <translation>
            <numerusform>Copied to %Ln unit.</numerusform>
            <numerusform>Copied to %Ln units.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone in the window Unit register.</source>
        <translation>It can be undone in the window Unit register.</translation>
    </message>
    <message>
        <source>Mark the values to copy first (Ctrl+A marks all).</source>
        <translation>Mark the values to copy first (Ctrl+A marks all).</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>No differences</translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>Nothing is read yet</translation>
    </message>
    <message>
        <source>One unit can't be compared with itself.</source>
        <translation>One unit can't be compared with itself.</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Only &amp;differences</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Settings of {left} and {right}</source>
        <translation>Settings of {left} and {right}</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Show all values</translation>
    </message>
    <message>
        <source>Shows first what becomes different at the right unit.</source>
        <translation>Shows first what becomes different at the right unit.</translation>
    </message>
    <message>
        <source>The comparison is written.</source>
        <translation>The comparison is written.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>The same values hold at both units.</source>
        <translation>The same values hold at both units.</translation>
    </message>
    <message>
        <source>The units could not be compared.</source>
        <translation>The units could not be compared.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>{unit} was removed meanwhile.</source>
        <translation>{unit} was removed meanwhile.</translation>
    </message>
</context>
<context>
    <name>CompareUnits</name>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>as delivered</translation>
    </message>
    <message>
        <source>{value} (inherited from {unit})</source>
        <translation>{value} (inherited from {unit})</translation>
    </message>
</context>
<context>
    <name>CompareUnitsBar</name>
    <message>
        <source>The unit is gone.</source>
        <translation>The unit is gone.</translation>
    </message>
    <message>
        <source>The values of {unit} hold for all; they are changed in the window itself.</source>
        <translation>The values of {unit} hold for all; they are changed in the window itself.</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>&amp;Keep as chosen</source>
        <translation>&amp;Keep as chosen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>Keep &amp;theirs</translation>
    </message>
    <message>
        <source>Nothing of yours is saved yet. Space chooses field by field which value is kept.</source>
        <translation>Nothing of yours is saved yet. Space chooses field by field which value is kept.</translation>
    </message>
    <message>
        <source>The same thing was changed by two</source>
        <translation>The same thing was changed by two</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Yours</translation>
    </message>
</context>
<context>
    <name>CopyCalendarDialog</name>
    <message numerus="yes">
        <source>%n closing(s) added</source>
        <translation>
            <numerusform>%Ln closing added</numerusform>
            <numerusform>%Ln closings added</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed days of {unit}</source>
        <translation>Closed days of {unit}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy calendar to other units</source>
        <translation>Copy calendar to other units</translation>
    </message>
    <message>
        <source>The units ticked are closed on the same days; what is closed there besides stays closed.</source>
        <translation>The units ticked are closed on the same days; what is closed there besides stays closed.</translation>
    </message>
    <message>
        <source>There is no other unit that you may change.</source>
        <translation>There is no other unit that you may change.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Units to copy to; Space ticks</source>
        <translation>Units to copy to; Space ticks</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>not possible: {days} is closed there and overlaps</source>
        <translation>not possible: {days} is closed there and overlaps</translation>
    </message>
    <message>
        <source>nothing: closed on these days already</source>
        <translation>nothing: closed on these days already</translation>
    </message>
</context>
<context>
    <name>CopyDetailsWindow</name>
    <message>
        <source>All copies</source>
        <translation>All copies</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy information</source>
        <translation>Copy information</translation>
    </message>
    <message>
        <source>New co&amp;py…</source>
        <translation>New co&amp;py…</translation>
    </message>
    <message>
        <source>Nobody waits for this title.</source>
        <translation>Nobody waits for this title.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Registers another copy of the same title</source>
        <translation>Registers another copy of the same title</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>The copy could not be read.</source>
        <translation>The copy could not be read.</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message numerus="yes">
        <source>%n value(s) to copy</source>
        <translation>
            <numerusform>%Ln value to copy</numerusform>
            <numerusform>%Ln values to copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy to %n unit(s)</source>
        <translation>
            <numerusform>&amp;Copy to %Ln unit</numerusform>
            <numerusform>&amp;Copy to %Ln units</numerusform>
        </translation>
    </message>
    <message>
        <source>All values of its own</source>
        <translation>All values of its own</translation>
    </message>
    <message>
        <source>Also give &amp;back what the source inherits</source>
        <translation>Also give &amp;back what the source inherits</translation>
    </message>
    <message>
        <source>Copy settings to other units</source>
        <translation>Copy settings to other units</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copy to</translation>
    </message>
    <message>
        <source>The source has none of these values of its own.</source>
        <translation>The source has none of these values of its own.</translation>
    </message>
    <message>
        <source>The values of this unit are copied; it stays as it is.</source>
        <translation>The values of this unit are copied; it stays as it is.</translation>
    </message>
    <message>
        <source>There is nothing to copy</source>
        <translation>There is nothing to copy</translation>
    </message>
    <message>
        <source>Tick a unit where something becomes different.</source>
        <translation>Tick a unit where something becomes different.</translation>
    </message>
    <message>
        <source>Tick the units to copy to</source>
        <translation>Tick the units to copy to</translation>
    </message>
    <message>
        <source>Ticks the units where another value is in force than the one copied.</source>
        <translation>Ticks the units where another value is in force than the one copied.</translation>
    </message>
    <message>
        <source>Units to copy to; Space ticks</source>
        <translation>Units to copy to; Space ticks</translation>
    </message>
    <message>
        <source>Values that the other units have of their own and the source inherits are inherited there too.</source>
        <translation>Values that the other units have of their own and the source inherits are inherited there too.</translation>
    </message>
    <message>
        <source>What becomes different at them is shown here.</source>
        <translation>What becomes different at them is shown here.</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>What is copied</translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copies of {title}</source>
        <translation>Copies of {title}</translation>
    </message>
    <message>
        <source>The copies of the marked title show here.</source>
        <translation>The copies of the marked title show here.</translation>
    </message>
    <message>
        <source>The title has no copies.</source>
        <translation>The title has no copies.</translation>
    </message>
</context>
<context>
    <name>CopyRules</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copy to</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Differs</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Set for</source>
        <translation>Set for</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>another comment</source>
        <translation>another comment</translation>
    </message>
</context>
<context>
    <name>CopyRulesDialog</name>
    <message numerus="yes">
        <source>&amp;Copy to %n unit(s)</source>
        <translation>
            <numerusform>&amp;Copy to %Ln unit</numerusform>
            <numerusform>&amp;Copy to %Ln units</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove what the source does not have</source>
        <translation>&amp;Remove what the source does not have</translation>
    </message>
    <message>
        <source>&amp;What is copied</source>
        <translation>&amp;What is copied</translation>
    </message>
    <message>
        <source>All rules of its own</source>
        <translation>All rules of its own</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Copy rules to other units</source>
        <translation>Copy rules to other units</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>It is being saved.</translation>
    </message>
    <message>
        <source>Nothing becomes different</source>
        <translation>Nothing becomes different</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Nothing was copied.</translation>
    </message>
    <message>
        <source>Nothing was copied: the rules were changed meanwhile.</source>
        <translation>Nothing was copied: the rules were changed meanwhile.</translation>
    </message>
    <message>
        <source>One change, with one entry in the history; it can be undone.</source>
        <translation>One change, with one entry in the history; it can be undone.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Rules of the same parameters that the units have of their own and the source has not are removed.</source>
        <translation>Rules of the same parameters that the units have of their own and the source has not are removed.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message numerus="yes">
        <source>The parameters of the marked lines (%n)</source>
        <translation>
            <numerusform>The parameters of the marked lines (%Ln)</numerusform>
            <numerusform>The parameters of the marked lines (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>The rules could not be read.</translation>
    </message>
    <message>
        <source>The source has no such rules of its own.</source>
        <translation>The source has no such rules of its own.</translation>
    </message>
    <message>
        <source>The units ticked have these rules already.</source>
        <translation>The units ticked have these rules already.</translation>
    </message>
    <message>
        <source>There is nothing to copy</source>
        <translation>There is nothing to copy</translation>
    </message>
    <message>
        <source>Tick a unit where something becomes different.</source>
        <translation>Tick a unit where something becomes different.</translation>
    </message>
    <message>
        <source>Tick the units to copy to</source>
        <translation>Tick the units to copy to</translation>
    </message>
    <message>
        <source>Units to copy to; Space ticks</source>
        <translation>Units to copy to; Space ticks</translation>
    </message>
    <message>
        <source>What becomes different</source>
        <translation>What becomes different</translation>
    </message>
    <message>
        <source>What becomes different at them is shown here.</source>
        <translation>What becomes different at them is shown here.</translation>
    </message>
    <message>
        <source>What is shown is how it is now.</source>
        <translation>What is shown is how it is now.</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {removed} removed, {left_out} left out; all of it or nothing.</source>
        <translation>{added} added, {changed} changed, {removed} removed, {left_out} left out; all of it or nothing.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Co&amp;mpare units…</source>
        <translation>Co&amp;mpare units…</translation>
    </message>
    <message>
        <source>Co&amp;py settings to other units…</source>
        <translation>Co&amp;py settings to other units…</translation>
    </message>
    <message>
        <source>Gives other units this unit's own values, after showing what that changes.</source>
        <translation>Gives other units this unit's own values, after showing what that changes.</translation>
    </message>
    <message>
        <source>Shows the settings of two units side by side.</source>
        <translation>Shows the settings of two units side by side.</translation>
    </message>
    <message>
        <source>What is typed here is not saved yet: save or drop it first.</source>
        <translation>What is typed here is not saved yet: save or drop it first.</translation>
    </message>
</context>
<context>
    <name>CopyingCalendar</name>
    <message>
        <source>The closed days are copied.</source>
        <translation>The closed days are copied.</translation>
    </message>
    <message>
        <source>What is closed at the other units besides stays closed.</source>
        <translation>What is closed at the other units besides stays closed.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Go on</translation>
    </message>
    <message>
        <source>&amp;Technical detail</source>
        <translation>&amp;Technical detail</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;py</translation>
    </message>
    <message>
        <source>Copies the technical detail, to be pasted into a letter.</source>
        <translation>Copies the technical detail, to be pasted into a letter.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Something went wrong in the program</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Technical detail</translation>
    </message>
    <message>
        <source>What was saved before is safe. What you were just doing may not have been carried out: look before you do it again.</source>
        <translation>What was saved before is safe. What you were just doing may not have been carried out: look before you do it again.</translation>
    </message>
    <message>
        <source>Whoever looks after Lånedisk can use the technical detail. It holds no data of patrons.</source>
        <translation>Whoever looks after Lånedisk can use the technical detail. It holds no data of patrons.</translation>
    </message>
</context>
<context>
    <name>DataTab</name>
    <message>
        <source>&amp;Don't save</source>
        <translation>&amp;Don't save</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept here.</source>
        <translation>Nothing was saved; what you typed is kept here.</translation>
    </message>
    <message>
        <source>Save or cancel the section that is being edited first.</source>
        <translation>Save or cancel the section that is being edited first.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Somebody else changed this. A click takes the mark away.</source>
        <translation>Somebody else changed this. A click takes the mark away.</translation>
    </message>
    <message>
        <source>The account was removed meanwhile.</source>
        <translation>The account was removed meanwhile.</translation>
    </message>
    <message>
        <source>What you type here is kept; saving shows both where the same field was changed.</source>
        <translation>What you type here is kept; saving shows both where the same field was changed.</translation>
    </message>
    <message>
        <source>What you typed in {section} is not saved.</source>
        <translation>What you typed in {section} is not saved.</translation>
    </message>
    <message>
        <source>changed elsewhere</source>
        <translation>changed elsewhere</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>DebtActs</name>
    <message>
        <source>&amp;Add debt…</source>
        <translation>&amp;Add debt…</translation>
    </message>
    <message>
        <source>&amp;Pay…</source>
        <translation>&amp;Pay…</translation>
    </message>
    <message>
        <source>&amp;Refund…</source>
        <translation>&amp;Refund…</translation>
    </message>
    <message>
        <source>A debt by hand: kind, amount, comment.</source>
        <translation>A debt by hand: kind, amount, comment.</translation>
    </message>
    <message>
        <source>Everything, what is marked, or a part.</source>
        <translation>Everything, what is marked, or a part.</translation>
    </message>
    <message>
        <source>Mark one debt only.</source>
        <translation>Mark one debt only.</translation>
    </message>
    <message>
        <source>Nothing is open of the marked debt.</source>
        <translation>Nothing is open of the marked debt.</translation>
    </message>
    <message>
        <source>Nothing is owed any more.</source>
        <translation>Nothing is owed any more.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nothing is owed.</translation>
    </message>
    <message>
        <source>Nothing is to be refunded of the marked debt.</source>
        <translation>Nothing is to be refunded of the marked debt.</translation>
    </message>
    <message>
        <source>Paymen&amp;ts…</source>
        <translation>Paymen&amp;ts…</translation>
    </message>
    <message>
        <source>Pays back what was paid for a copy that came back.</source>
        <translation>Pays back what was paid for a copy that came back.</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;move…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Receipt…</translation>
    </message>
    <message>
        <source>Removes what is open of it, with a comment.</source>
        <translation>Removes what is open of it, with a comment.</translation>
    </message>
    <message>
        <source>{amount} is owed no longer</source>
        <translation>{amount} is owed no longer</translation>
    </message>
    <message>
        <source>{amount} is still owed.</source>
        <translation>{amount} is still owed.</translation>
    </message>
    <message>
        <source>{amount} was paid</source>
        <translation>{amount} was paid</translation>
    </message>
    <message>
        <source>{amount} was refunded</source>
        <translation>{amount} was refunded</translation>
    </message>
</context>
<context>
    <name>DebtsTab</name>
    <message numerus="yes">
        <source>%n debt(s)</source>
        <translation>
            <numerusform>%Ln debt</numerusform>
            <numerusform>%Ln debts</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Debts</translation>
    </message>
    <message>
        <source>Fees show here as soon as they arise.</source>
        <translation>Fees show here as soon as they arise.</translation>
    </message>
    <message>
        <source>Filter debts</source>
        <translation>Filter debts</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Open part</source>
        <translation>Open part</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>Pay…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Refund…</translation>
    </message>
    <message>
        <source>Removed {day}: {comment}</source>
        <translation>Removed {day}: {comment}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Sho&amp;w paid and removed</source>
        <translation>Sho&amp;w paid and removed</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tick Show paid and removed to see earlier debts.</source>
        <translation>Tick Show paid and removed to see earlier debts.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>paid in part</source>
        <translation>paid in part</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>refunded</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>to be refunded: {amount}</source>
        <translation>to be refunded: {amount}</translation>
    </message>
    <message>
        <source>{name} owes nothing.</source>
        <translation>{name} owes nothing.</translation>
    </message>
</context>
<context>
    <name>DecisionPane</name>
    <message>
        <source>&amp;Add rule here…</source>
        <translation>&amp;Add rule here…</translation>
    </message>
    <message>
        <source>Begins a rule for just this cell, in Circulation parameters (Ins)</source>
        <translation>Begins a rule for just this cell, in Circulation parameters (Ins)</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>E&amp;xplain…</translation>
    </message>
    <message>
        <source>Everything that holds in this situation, and why (Ctrl+E).</source>
        <translation>Everything that holds in this situation, and why (Ctrl+E).</translation>
    </message>
    <message>
        <source>Goes before</source>
        <translation>Goes before</translation>
    </message>
    <message>
        <source>Governing rule</source>
        <translation>Governing rule</translation>
    </message>
    <message>
        <source>Mark a cell to see its rule.</source>
        <translation>Mark a cell to see its rule.</translation>
    </message>
    <message>
        <source>No rule governs here.</source>
        <translation>No rule governs here.</translation>
    </message>
    <message>
        <source>Show &amp;rule</source>
        <translation>Show &amp;rule</translation>
    </message>
    <message>
        <source>Shows it in Circulation parameters (Enter).</source>
        <translation>Shows it in Circulation parameters (Enter).</translation>
    </message>
    <message numerus="yes">
        <source>and %n more rule(s)</source>
        <translation>
            <numerusform>and %Ln more rule</numerusform>
            <numerusform>and %Ln more rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepartmentsTab</name>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Departments belong to units; choose a unit on top.</source>
        <translation>Departments belong to units; choose a unit on top.</translation>
    </message>
    <message>
        <source>Mark a department first.</source>
        <translation>Mark a department first.</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Placements</translation>
    </message>
    <message>
        <source>Placements of {department}</source>
        <translation>Placements of {department}</translation>
    </message>
    <message>
        <source>The department goes at saving.</source>
        <translation>The department goes at saving.</translation>
    </message>
    <message>
        <source>The department has no placements.</source>
        <translation>The department has no placements.</translation>
    </message>
    <message>
        <source>The unit has no departments.</source>
        <translation>The unit has no departments.</translation>
    </message>
</context>
<context>
    <name>DeskRow</name>
    <message>
        <source>(and {count} more)</source>
        <translation>(and {count} more)</translation>
    </message>
    <message>
        <source>It is to be sent to {unit}.</source>
        <translation>It is to be sent to {unit}.</translation>
    </message>
    <message>
        <source>Kept for {patron}, {pickup}, until {day}.</source>
        <translation>Kept for {patron}, {pickup}, until {day}.</translation>
    </message>
    <message>
        <source>card</source>
        <translation>card</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>set aside</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>waiting …</source>
        <translation>waiting …</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message numerus="yes">
        <source>%n row(s) wait and go on by themselves.</source>
        <translation>
            <numerusform>%Ln row waits and goes on by itself.</numerusform>
            <numerusform>%Ln rows wait and go on by themselves.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;Undo last</source>
        <translation>&amp;Undo last</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Every decision for this patron and copy, with the rules that lost and why.</source>
        <translation>Every decision for this patron and copy, with the rules that lost and why.</translation>
    </message>
    <message>
        <source>Leaves it as it is, and goes on to the next one refused.</source>
        <translation>Leaves it as it is, and goes on to the next one refused.</translation>
    </message>
    <message>
        <source>Set as&amp;ide</source>
        <translation>Set as&amp;ide</translation>
    </message>
    <message>
        <source>Takes back what was done last at this circulation point, after a question (Ctrl+Z).</source>
        <translation>Takes back what was done last at this circulation point, after a question (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>DetailsChecked</name>
    <message>
        <source>&amp;Details checked</source>
        <translation>&amp;Details checked</translation>
    </message>
    <message>
        <source>The message that an age limit was reached goes, with its signal</source>
        <translation>The message that an age limit was reached goes, with its signal</translation>
    </message>
    <message>
        <source>This was not saved.</source>
        <translation>This was not saved.</translation>
    </message>
</context>
<context>
    <name>DetailsHeader</name>
    <message>
        <source>All blocks ({count})</source>
        <translation>All blocks ({count})</translation>
    </message>
    <message>
        <source>See notes ({count})</source>
        <translation>See notes ({count})</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>born {day}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>valid until {day}</translation>
    </message>
    <message>
        <source>{born} ({years} years)</source>
        <translation>{born} ({years} years)</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>0 days: due as soon as the step before it</source>
        <translation>0 days: due as soon as the step before it</translation>
    </message>
    <message>
        <source>1 Admin can't be removed.</source>
        <translation>1 Admin can't be removed.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>A PIN has {shortest} to {longest} digits.</translation>
    </message>
    <message>
        <source>A barcode must be given.</source>
        <translation>A barcode must be given.</translation>
    </message>
    <message>
        <source>A card must be given.</source>
        <translation>A card must be given.</translation>
    </message>
    <message>
        <source>A card number must be given.</source>
        <translation>A card number must be given.</translation>
    </message>
    <message>
        <source>A code must be given.</source>
        <translation>A code must be given.</translation>
    </message>
    <message>
        <source>A code stays as it is: files and rules name things by it.</source>
        <translation>A code stays as it is: files and rules name things by it.</translation>
    </message>
    <message>
        <source>A comment has at most {count} characters.</source>
        <translation>A comment has at most {count} characters.</translation>
    </message>
    <message>
        <source>A comment must be given.</source>
        <translation>A comment must be given.</translation>
    </message>
    <message>
        <source>A copy is on the shelf, and what is there may not be reserved.</source>
        <translation>A copy is on the shelf, and what is there may not be reserved.</translation>
    </message>
    <message>
        <source>A day that every month has is between 1 and 28.</source>
        <translation>A day that every month has is between 1 and 28.</translation>
    </message>
    <message>
        <source>A debt that was chosen is not open any more.</source>
        <translation>A debt that was chosen is not open any more.</translation>
    </message>
    <message>
        <source>A department can be chosen only in rules of its own unit or of that unit's circulation points.</source>
        <translation>A department can be chosen only in rules of its own unit or of that unit's circulation points.</translation>
    </message>
    <message>
        <source>A department needs the code of its unit.</source>
        <translation>A department needs the code of its unit.</translation>
    </message>
    <message>
        <source>A department or placement that you changed does not exist any more.</source>
        <translation>A department or placement that you changed does not exist any more.</translation>
    </message>
    <message>
        <source>A due date can't be more than ten years away.</source>
        <translation>A due date can't be more than ten years away.</translation>
    </message>
    <message>
        <source>A due date can't be set before today, {day}.</source>
        <translation>A due date can't be set before today, {day}.</translation>
    </message>
    <message>
        <source>A group stands in the list of a unit once.</source>
        <translation>A group stands in the list of a unit once.</translation>
    </message>
    <message>
        <source>A last name must be given; a single name stands there.</source>
        <translation>A last name must be given; a single name stands there.</translation>
    </message>
    <message>
        <source>A library on PostgreSQL is made once with the URL of a superuser of the server; everything after that needs none.</source>
        <translation>A library on PostgreSQL is made once with the URL of a superuser of the server; everything after that needs none.</translation>
    </message>
    <message>
        <source>A loan is made at a unit or one of its circulation points.</source>
        <translation>A loan is made at a unit or one of its circulation points.</translation>
    </message>
    <message>
        <source>A login name has at most {count} bytes.</source>
        <translation>A login name has at most {count} bytes.</translation>
    </message>
    <message>
        <source>A login name needs letters, without blanks round it or control characters in it.</source>
        <translation>A login name needs letters, without blanks round it or control characters in it.</translation>
    </message>
    <message>
        <source>A message of the system goes with its cause: this one when a new address is entered.</source>
        <translation>A message of the system goes with its cause: this one when a new address is entered.</translation>
    </message>
    <message>
        <source>A name must be given.</source>
        <translation>A name must be given.</translation>
    </message>
    <message>
        <source>A parent organisation must be chosen.</source>
        <translation>A parent organisation must be chosen.</translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation>A password has at least {count} characters.</translation>
    </message>
    <message>
        <source>A password holds no control characters.</source>
        <translation>A password holds no control characters.</translation>
    </message>
    <message>
        <source>A password is sent over an encrypted line only: choose STARTTLS or TLS, or no user name.</source>
        <translation>A password is sent over an encrypted line only: choose STARTTLS or TLS, or no user name.</translation>
    </message>
    <message>
        <source>A patron category must be given.</source>
        <translation>A patron category must be given.</translation>
    </message>
    <message>
        <source>A pre-notice of 0 days is never sent</source>
        <translation>A pre-notice of 0 days is never sent</translation>
    </message>
    <message>
        <source>A price is 0 or more.</source>
        <translation>A price is 0 or more.</translation>
    </message>
    <message>
        <source>A profile holds no password; take {name} out of it.</source>
        <translation>A profile holds no password; take {name} out of it.</translation>
    </message>
    <message>
        <source>A reason must be given.</source>
        <translation>A reason must be given.</translation>
    </message>
    <message>
        <source>A reminder is named by its step and its loan type, both.</source>
        <translation>A reminder is named by its step and its loan type, both.</translation>
    </message>
    <message>
        <source>A rule for the same combination and period exists already at {organisation}; change that one.</source>
        <translation>A rule for the same combination and period exists already at {organisation}; change that one.</translation>
    </message>
    <message>
        <source>A rule with exactly this combination and period is there already.</source>
        <translation>A rule with exactly this combination and period is there already.</translation>
    </message>
    <message>
        <source>A run is of today or of a day before it.</source>
        <translation>A run is of today or of a day before it.</translation>
    </message>
    <message>
        <source>A shelf has at most {count} characters.</source>
        <translation>A shelf has at most {count} characters.</translation>
    </message>
    <message>
        <source>A subject is one line.</source>
        <translation>A subject is one line.</translation>
    </message>
    <message>
        <source>A subject must be given.</source>
        <translation>A subject must be given.</translation>
    </message>
    <message>
        <source>A text here has at most {count} characters.</source>
        <translation>A text here has at most {count} characters.</translation>
    </message>
    <message>
        <source>A text must be given.</source>
        <translation>A text must be given.</translation>
    </message>
    <message>
        <source>A time is between 00:00 and 23:59.</source>
        <translation>A time is between 00:00 and 23:59.</translation>
    </message>
    <message>
        <source>A title must be given.</source>
        <translation>A title must be given.</translation>
    </message>
    <message>
        <source>A unit can't be moved to another account organisation.</source>
        <translation>A unit can't be moved to another account organisation.</translation>
    </message>
    <message>
        <source>A unit can't be placed beneath itself.</source>
        <translation>A unit can't be placed beneath itself.</translation>
    </message>
    <message>
        <source>A unit has exactly one standard category.</source>
        <translation>A unit has exactly one standard category.</translation>
    </message>
    <message>
        <source>A unit must be chosen.</source>
        <translation>A unit must be chosen.</translation>
    </message>
    <message>
        <source>A value must be given; 0 is a value.</source>
        <translation>A value must be given; 0 is a value.</translation>
    </message>
    <message>
        <source>A weekday is between 0 (Monday) and 6 (Sunday).</source>
        <translation>A weekday is between 0 (Monday) and 6 (Sunday).</translation>
    </message>
    <message>
        <source>Account valid for</source>
        <translation>Account valid for</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adult</translation>
    </message>
    <message>
        <source>Adults are blocked by any debt at all.</source>
        <translation>Adults are blocked by any debt at all.</translation>
    </message>
    <message>
        <source>Adults are blocked when their debt reaches {amount}.</source>
        <translation>Adults are blocked when their debt reaches {amount}.</translation>
    </message>
    <message>
        <source>Adults are not blocked because of debts.</source>
        <translation>Adults are not blocked because of debts.</translation>
    </message>
    <message>
        <source>After {time}: counts as the next day</source>
        <translation>After {time}: counts as the next day</translation>
    </message>
    <message>
        <source>Age limit</source>
        <translation>Age limit</translation>
    </message>
    <message>
        <source>Allow booking</source>
        <translation>Allow booking</translation>
    </message>
    <message>
        <source>Allow long loans</source>
        <translation>Allow long loans</translation>
    </message>
    <message>
        <source>Allow reservation of what is already on loan</source>
        <translation>Allow reservation of what is already on loan</translation>
    </message>
    <message>
        <source>Allow several reservations</source>
        <translation>Allow several reservations</translation>
    </message>
    <message>
        <source>Already charged for this delay</source>
        <translation>Already charged for this delay</translation>
    </message>
    <message>
        <source>Already due {day}; a renewal never makes it earlier</source>
        <translation>Already due {day}; a renewal never makes it earlier</translation>
    </message>
    <message>
        <source>An SMS has no subject.</source>
        <translation>An SMS has no subject.</translation>
    </message>
    <message>
        <source>An XLSX file can't keep this text: {text}. Write a CSV file instead.</source>
        <translation>An XLSX file can't keep this text: {text}. Write a CSV file instead.</translation>
    </message>
    <message>
        <source>An amount can be at most {most}.</source>
        <translation>An amount can be at most {most}.</translation>
    </message>
    <message>
        <source>An amount can't be below 0.</source>
        <translation>An amount can't be below 0.</translation>
    </message>
    <message>
        <source>An entry that you changed does not exist any more.</source>
        <translation>An entry that you changed does not exist any more.</translation>
    </message>
    <message>
        <source>An error in the program stopped it.</source>
        <translation>An error in the program stopped it.</translation>
    </message>
    <message>
        <source>An invoice blocks until its copies are returned or paid.</source>
        <translation>An invoice blocks until its copies are returned or paid.</translation>
    </message>
    <message>
        <source>An own loan period is a number from 1 to {most} with its unit.</source>
        <translation>An own loan period is a number from 1 to {most} with its unit.</translation>
    </message>
    <message>
        <source>Another account has this card number already.</source>
        <translation>Another account has this card number already.</translation>
    </message>
    <message>
        <source>Another copy has this barcode already.</source>
        <translation>Another copy has this barcode already.</translation>
    </message>
    <message>
        <source>Another due date needs a reason.</source>
        <translation>Another due date needs a reason.</translation>
    </message>
    <message>
        <source>Another entry has its code by now.</source>
        <translation>Another entry has its code by now.</translation>
    </message>
    <message>
        <source>Another patron category or rule</source>
        <translation>Another patron category or rule</translation>
    </message>
    <message>
        <source>Another program has renewed the library's file meanwhile. Nothing of this was saved; please try again.</source>
        <translation>Another program has renewed the library's file meanwhile. Nothing of this was saved; please try again.</translation>
    </message>
    <message>
        <source>Another rule for this status</source>
        <translation>Another rule for this status</translation>
    </message>
    <message>
        <source>Another status of the copy</source>
        <translation>Another status of the copy</translation>
    </message>
    <message>
        <source>Ask at the desk</source>
        <translation>Ask at the desk</translation>
    </message>
    <message>
        <source>Ask for initials</source>
        <translation>Ask for initials</translation>
    </message>
    <message>
        <source>At most {cap} per copy from day {from_day}</source>
        <translation>At most {cap} per copy from day {from_day}</translation>
    </message>
    <message>
        <source>At most {cap} per occasion from day {from_day}</source>
        <translation>At most {cap} per occasion from day {from_day}</translation>
    </message>
    <message>
        <source>At most {cap} per occasion from day {from_day}, of it already charged: {charged}</source>
        <translation>At most {cap} per occasion from day {from_day}, of it already charged: {charged}</translation>
    </message>
    <message>
        <source>At most {most} patrons can be changed at once; choose fewer by the filters.</source>
        <translation>At most {most} patrons can be changed at once; choose fewer by the filters.</translation>
    </message>
    <message>
        <source>Autoblock limit</source>
        <translation>Autoblock limit</translation>
    </message>
    <message>
        <source>Automatic fees have no ceiling.</source>
        <translation>Automatic fees have no ceiling.</translation>
    </message>
    <message>
        <source>Automatic fees stop at {adult} for adults and {junior} for juniors.</source>
        <translation>Automatic fees stop at {adult} for adults and {junior} for juniors.</translation>
    </message>
    <message>
        <source>Automatic fees stop at {amount} for adults and have no ceiling for juniors.</source>
        <translation>Automatic fees stop at {amount} for adults and have no ceiling for juniors.</translation>
    </message>
    <message>
        <source>Automatic fees stop at {amount} for juniors and have no ceiling for adults.</source>
        <translation>Automatic fees stop at {amount} for juniors and have no ceiling for adults.</translation>
    </message>
    <message>
        <source>Automatic fees stop at {amount}.</source>
        <translation>Automatic fees stop at {amount}.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Beyond the max number of reminders</source>
        <translation>Beyond the max number of reminders</translation>
    </message>
    <message>
        <source>Block after number of reminders</source>
        <translation>Block after number of reminders</translation>
    </message>
    <message>
        <source>Block at invoice</source>
        <translation>Block at invoice</translation>
    </message>
    <message>
        <source>Block message: {text}</source>
        <translation>Block message: {text}</translation>
    </message>
    <message>
        <source>Blocked by hand: {text}</source>
        <translation>Blocked by hand: {text}</translation>
    </message>
    <message>
        <source>Blocked no longer: {cause}</source>
        <translation>Blocked no longer: {cause}</translation>
    </message>
    <message>
        <source>Blocked: {cause}</source>
        <translation>Blocked: {cause}</translation>
    </message>
    <message>
        <source>Calculated debt</source>
        <translation>Calculated debt</translation>
    </message>
    <message>
        <source>Charged when it was marked lost: no further overdue fee</source>
        <translation>Charged when it was marked lost: no further overdue fee</translation>
    </message>
    <message>
        <source>Charged with the invoice: no further overdue fee</source>
        <translation>Charged with the invoice: no further overdue fee</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Choose a unit to copy to.</source>
        <translation>Choose a unit to copy to.</translation>
    </message>
    <message>
        <source>Choose two different units to compare.</source>
        <translation>Choose two different units to compare.</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>Claimed returned</source>
        <translation>Claimed returned</translation>
    </message>
    <message>
        <source>Closing lines</source>
        <translation>Closing lines</translation>
    </message>
    <message>
        <source>Comes where an earlier step is not used</source>
        <translation>Comes where an earlier step is not used</translation>
    </message>
    <message>
        <source>Consent can't have been asked for after today.</source>
        <translation>Consent can't have been asked for after today.</translation>
    </message>
    <message>
        <source>Consent to loan history is yes, no or not asked.</source>
        <translation>Consent to loan history is yes, no or not asked.</translation>
    </message>
    <message>
        <source>Consent was asked for on {day}, and there is no answer yet.</source>
        <translation>Consent was asked for on {day}, and there is no answer yet.</translation>
    </message>
    <message>
        <source>Current loans: {count} ({which}).</source>
        <translation>Current loans: {count} ({which}).</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Day of the loan</source>
        <translation>Day of the loan</translation>
    </message>
    <message>
        <source>Day of the return</source>
        <translation>Day of the return</translation>
    </message>
    <message>
        <source>Days late: {days}, from {due} to {until}</source>
        <translation>Days late: {days}, from {due} to {until}</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Due date not after expiry</source>
        <translation>Due date not after expiry</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Enter a new address</source>
        <translation>Enter a new address</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>Enter the answer</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Fee invoice</source>
        <translation>Fee invoice</translation>
    </message>
    <message>
        <source>Fetch it from the shelf</source>
        <translation>Fetch it from the shelf</translation>
    </message>
    <message>
        <source>For all it would move the due dates of {organisations} too, where you have no role.</source>
        <translation>For all it would move the due dates of {organisations} too, where you have no role.</translation>
    </message>
    <message>
        <source>Give an amount above 0.</source>
        <translation>Give an amount above 0.</translation>
    </message>
    <message>
        <source>Give an amount, or tick No max fee.</source>
        <translation>Give an amount, or tick No max fee.</translation>
    </message>
    <message>
        <source>Give both times, or tick that it is closed.</source>
        <translation>Give both times, or tick that it is closed.</translation>
    </message>
    <message>
        <source>Grace period in days: {days}, exceeded: the fee counts from the due date</source>
        <translation>Grace period in days: {days}, exceeded: the fee counts from the due date</translation>
    </message>
    <message>
        <source>Grace period in days: {days}, not exceeded: no fee</source>
        <translation>Grace period in days: {days}, not exceeded: no fee</translation>
    </message>
    <message>
        <source>Handling fee</source>
        <translation>Handling fee</translation>
    </message>
    <message>
        <source>Hide name</source>
        <translation>Hide name</translation>
    </message>
    <message>
        <source>Higher of the two</source>
        <translation>Higher of the two</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>In repair</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>In transit</translation>
    </message>
    <message>
        <source>Initials must be given.</source>
        <translation>Initials must be given.</translation>
    </message>
    <message>
        <source>Interlibrary loan</source>
        <translation>Interlibrary loan</translation>
    </message>
    <message>
        <source>Invalid-address fee</source>
        <translation>Invalid-address fee</translation>
    </message>
    <message>
        <source>Invalid-address fee: {value}</source>
        <translation>Invalid-address fee: {value}</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Invoice {number} is known at {organisations}; say which by --at.</source>
        <translation>Invoice {number} is known at {organisations}; say which by --at.</translation>
    </message>
    <message>
        <source>Invoice, to be paid by {day}</source>
        <translation>Invoice, to be paid by {day}</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Invoiced</translation>
    </message>
    <message>
        <source>It can't be undone: a debt that it paid was removed since.</source>
        <translation>It can't be undone: a debt that it paid was removed since.</translation>
    </message>
    <message>
        <source>It can't be undone: the copy was lent again.</source>
        <translation>It can't be undone: the copy was lent again.</translation>
    </message>
    <message>
        <source>It can't be undone: the invoice was marked as paid since.</source>
        <translation>It can't be undone: the invoice was marked as paid since.</translation>
    </message>
    <message>
        <source>It can't be undone: the loan was changed since.</source>
        <translation>It can't be undone: the loan was changed since.</translation>
    </message>
    <message>
        <source>It can't be undone: what it cost has been paid since. Undo the payment first.</source>
        <translation>It can't be undone: what it cost has been paid since. Undo the payment first.</translation>
    </message>
    <message>
        <source>It can't be undone: what it gave back has been refunded since.</source>
        <translation>It can't be undone: what it gave back has been refunded since.</translation>
    </message>
    <message>
        <source>It can't be undone: whose it was is not kept any longer.</source>
        <translation>It can't be undone: whose it was is not kept any longer.</translation>
    </message>
    <message>
        <source>It closes at {closes}, which is not after it opens at {opens}.</source>
        <translation>It closes at {closes}, which is not after it opens at {opens}.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>It ends before it begins.</translation>
    </message>
    <message>
        <source>It has {count} characters; {longest} is the most.</source>
        <translation>It has {count} characters; {longest} is the most.</translation>
    </message>
    <message>
        <source>It holds signs that can't be seen.</source>
        <translation>It holds signs that can't be seen.</translation>
    </message>
    <message>
        <source>It is as it was then already.</source>
        <translation>It is as it was then already.</translation>
    </message>
    <message>
        <source>It is not in use any more.</source>
        <translation>It is not in use any more.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>It is not there any more.</translation>
    </message>
    <message>
        <source>It is saved, but the standby server has not confirmed it: if the server is lost just now, it may be lost with it.</source>
        <translation>It is saved, but the standby server has not confirmed it: if the server is lost just now, it may be lost with it.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>It is so already.</translation>
    </message>
    <message>
        <source>It may not be reserved (Reservation control).</source>
        <translation>It may not be reserved (Reservation control).</translation>
    </message>
    <message>
        <source>It must be chosen what the rule is for: {selector}.</source>
        <translation>It must be chosen what the rule is for: {selector}.</translation>
    </message>
    <message>
        <source>It refers to something that is gone, or something else still refers to it.</source>
        <translation>It refers to something that is gone, or something else still refers to it.</translation>
    </message>
    <message>
        <source>It took the database too long and was given up. Nothing of this was saved.</source>
        <translation>It took the database too long and was given up. Nothing of this was saved.</translation>
    </message>
    <message>
        <source>It waits in the queue no longer.</source>
        <translation>It waits in the queue no longer.</translation>
    </message>
    <message>
        <source>It was interrupted. What it had done by then is kept, and the next run goes on.</source>
        <translation>It was interrupted. What it had done by then is kept, and the next run goes on.</translation>
    </message>
    <message>
        <source>It was not there yet.</source>
        <translation>It was not there yet.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing of it was saved.</source>
        <translation>It was stopped. Nothing of it was saved.</translation>
    </message>
    <message>
        <source>It was stopped. What it had done by then is kept, and the next run goes on.</source>
        <translation>It was stopped. What it had done by then is kept, and the next run goes on.</translation>
    </message>
    <message>
        <source>Junior age limit</source>
        <translation>Junior age limit</translation>
    </message>
    <message>
        <source>Juniors are blocked by any debt at all.</source>
        <translation>Juniors are blocked by any debt at all.</translation>
    </message>
    <message>
        <source>Juniors are blocked when their debt reaches {amount}.</source>
        <translation>Juniors are blocked when their debt reaches {amount}.</translation>
    </message>
    <message>
        <source>Juniors are not blocked because of debts.</source>
        <translation>Juniors are not blocked because of debts.</translation>
    </message>
    <message>
        <source>Lend it, or remove the reservation</source>
        <translation>Lend it, or remove the reservation</translation>
    </message>
    <message>
        <source>Lent, due {day}</source>
        <translation>Lent, due {day}</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>Librarian</translation>
    </message>
    <message>
        <source>Loan of another account organisation</source>
        <translation>Loan of another account organisation</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>Look over the patron data</source>
        <translation>Look over the patron data</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Lower of the two</source>
        <translation>Lower of the two</translation>
    </message>
    <message>
        <source>Lånedisk failed; what happened is in its log. What it had done by then is kept, and the next run goes on.</source>
        <translation>Lånedisk failed; what happened is in its log. What it had done by then is kept, and the next run goes on.</translation>
    </message>
    <message>
        <source>Lånedisk works on SQLite and PostgreSQL; {kind} is neither.</source>
        <translation>Lånedisk works on SQLite and PostgreSQL; {kind} is neither.</translation>
    </message>
    <message>
        <source>Many patrons at once</source>
        <translation>Many patrons at once</translation>
    </message>
    <message>
        <source>Marked on {day}: the delay stops there</source>
        <translation>Marked on {day}: the delay stops there</translation>
    </message>
    <message>
        <source>Max fee</source>
        <translation>Max fee</translation>
    </message>
    <message>
        <source>Max fee {max_fee}, automatic fees open already: {open}</source>
        <translation>Max fee {max_fee}, automatic fees open already: {open}</translation>
    </message>
    <message>
        <source>Max number of reminders</source>
        <translation>Max number of reminders</translation>
    </message>
    <message>
        <source>Max overdue loans</source>
        <translation>Max overdue loans</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Money to be refunded: {count}, together {amount} ({which}).</source>
        <translation>Money to be refunded: {count}, together {amount} ({which}).</translation>
    </message>
    <message>
        <source>Never later than the due date was, {day}</source>
        <translation>Never later than the due date was, {day}</translation>
    </message>
    <message>
        <source>Never sent: the category gets no invoice</source>
        <translation>Never sent: the category gets no invoice</translation>
    </message>
    <message>
        <source>Never sent: without reminder 1, reserved loans are like any other</source>
        <translation>Never sent: without reminder 1, reserved loans are like any other</translation>
    </message>
    <message>
        <source>No SMS waits to be sent.</source>
        <translation>No SMS waits to be sent.</translation>
    </message>
    <message>
        <source>No automatic block</source>
        <translation>No automatic block</translation>
    </message>
    <message>
        <source>No automatic fee</source>
        <translation>No automatic fee</translation>
    </message>
    <message>
        <source>No due dates were moved here that could be moved back.</source>
        <translation>No due dates were moved here that could be moved back.</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>No encryption</translation>
    </message>
    <message>
        <source>No fee invoice is due.</source>
        <translation>No fee invoice is due.</translation>
    </message>
    <message>
        <source>No fees arise by themselves.</source>
        <translation>No fees arise by themselves.</translation>
    </message>
    <message>
        <source>No invoice</source>
        <translation>No invoice</translation>
    </message>
    <message>
        <source>No letter waits to be printed.</source>
        <translation>No letter waits to be printed.</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>No mail server is set up.</translation>
    </message>
    <message>
        <source>No overdue fee from day {from_day}: the cap per copy is 0</source>
        <translation>No overdue fee from day {from_day}: the cap per copy is 0</translation>
    </message>
    <message>
        <source>No overdue fee from day {from_day}: the cap per occasion is 0</source>
        <translation>No overdue fee from day {from_day}: the cap per occasion is 0</translation>
    </message>
    <message>
        <source>No protected connection (TLS) could be made with the server.</source>
        <translation>No protected connection (TLS) could be made with the server.</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>No reminder</translation>
    </message>
    <message>
        <source>No reminders and no invoice.</source>
        <translation>No reminders and no invoice.</translation>
    </message>
    <message>
        <source>No reminders, the invoice comes first.</source>
        <translation>No reminders, the invoice comes first.</translation>
    </message>
    <message>
        <source>No reminders; the invoice comes when it would have come after them.</source>
        <translation>No reminders; the invoice comes when it would have come after them.</translation>
    </message>
    <message>
        <source>No rule holds for {parameter}: its base rule is missing.</source>
        <translation>No rule holds for {parameter}: its base rule is missing.</translation>
    </message>
    <message>
        <source>No signal any more</source>
        <translation>No signal any more</translation>
    </message>
    <message>
        <source>Nobody is blocked automatically.</source>
        <translation>Nobody is blocked automatically.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Nobody is chosen.</translation>
    </message>
    <message>
        <source>Nobody is left to change: {reason}</source>
        <translation>Nobody is left to change: {reason}</translation>
    </message>
    <message>
        <source>None of the servers takes changes just now.</source>
        <translation>None of the servers takes changes just now.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not before the day of the reservation, {day}</source>
        <translation>Not before the day of the reservation, {day}</translation>
    </message>
    <message>
        <source>Not reached: it was stopped.</source>
        <translation>Not reached: it was stopped.</translation>
    </message>
    <message>
        <source>Not renewed while the status is: {status}.</source>
        <translation>Not renewed while the status is: {status}.</translation>
    </message>
    <message>
        <source>Not used (999 days), its text and fees never either</source>
        <translation>Not used (999 days), its text and fees never either</translation>
    </message>
    <message>
        <source>Nothing is filled in for {name} in this text; there are: {known}.</source>
        <translation>Nothing is filled in for {name} in this text; there are: {known}.</translation>
    </message>
    <message>
        <source>Nothing is open of this debt.</source>
        <translation>Nothing is open of this debt.</translation>
    </message>
    <message>
        <source>Nothing is to be refunded of this debt.</source>
        <translation>Nothing is to be refunded of this debt.</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Number of days</translation>
    </message>
    <message>
        <source>Number of days after the last reminder</source>
        <translation>Number of days after the last reminder</translation>
    </message>
    <message>
        <source>Of the invoice: handling fee</source>
        <translation>Of the invoice: handling fee</translation>
    </message>
    <message>
        <source>Of the invoice: overdue fee</source>
        <translation>Of the invoice: overdue fee</translation>
    </message>
    <message>
        <source>Of the invoice: replacement</source>
        <translation>Of the invoice: replacement</translation>
    </message>
    <message>
        <source>Of the invoice: replacement, asked there only</source>
        <translation>Of the invoice: replacement, asked there only</translation>
    </message>
    <message>
        <source>Only a loan that is marked lost or claimed returned is closed; any other ends with the return.</source>
        <translation>Only a loan that is marked lost or claimed returned is closed; any other ends with the return.</translation>
    </message>
    <message>
        <source>Only a reservation that waits in the queue is suspended or resumed.</source>
        <translation>Only a reservation that waits in the queue is suspended or resumed.</translation>
    </message>
    <message>
        <source>Only one card of an account is valid at a time.</source>
        <translation>Only one card of an account is valid at a time.</translation>
    </message>
    <message>
        <source>Only shelf, period, value, unit and comment can be changed; for other variables remove the rule and add a new one.</source>
        <translation>Only shelf, period, value, unit and comment can be changed; for other variables remove the rule and add a new one.</translation>
    </message>
    <message>
        <source>Open debts: {count}, together {amount} ({which}).</source>
        <translation>Open debts: {count}, together {amount} ({which}).</translation>
    </message>
    <message>
        <source>Open loan: the date stands until somebody else reserves it</source>
        <translation>Open loan: the date stands until somebody else reserves it</translation>
    </message>
    <message>
        <source>Open loans are not renewed here.</source>
        <translation>Open loans are not renewed here.</translation>
    </message>
    <message>
        <source>Others wait for the title: {count}.</source>
        <translation>Others wait for the title: {count}.</translation>
    </message>
    <message>
        <source>Others wait, {count}, but the period for a queue is not shorter</source>
        <translation>Others wait, {count}, but the period for a queue is not shorter</translation>
    </message>
    <message>
        <source>Others wait, {count}: {line}</source>
        <translation>Others wait, {count}: {line}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Overdue fee charged</source>
        <translation>Overdue fee charged</translation>
    </message>
    <message>
        <source>Overdue fee, days: {days} × {rate}</source>
        <translation>Overdue fee, days: {days} × {rate}</translation>
    </message>
    <message>
        <source>Overdue fee, once: {rate}</source>
        <translation>Overdue fee, once: {rate}</translation>
    </message>
    <message>
        <source>Overdue fee, weeks begun: {weeks} × {rate}</source>
        <translation>Overdue fee, weeks begun: {weeks} × {rate}</translation>
    </message>
    <message>
        <source>Overdue loans that block: {count}, until they are returned or renewed.</source>
        <translation>Overdue loans that block: {count}, until they are returned or renewed.</translation>
    </message>
    <message>
        <source>Overdue warning</source>
        <translation>Overdue warning</translation>
    </message>
    <message>
        <source>Overdue-fee occasion</source>
        <translation>Overdue-fee occasion</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Parameter administrator of a unit</source>
        <translation>Parameter administrator of a unit</translation>
    </message>
    <message>
        <source>Patrons are blocked by any debt at all.</source>
        <translation>Patrons are blocked by any debt at all.</translation>
    </message>
    <message>
        <source>Patrons are blocked when their debt reaches {amount}.</source>
        <translation>Patrons are blocked when their debt reaches {amount}.</translation>
    </message>
    <message>
        <source>Patrons are not blocked because of debts.</source>
        <translation>Patrons are not blocked because of debts.</translation>
    </message>
    <message>
        <source>Pay at least {amount}</source>
        <translation>Pay at least {amount}</translation>
    </message>
    <message>
        <source>Price of the copy</source>
        <translation>Price of the copy</translation>
    </message>
    <message>
        <source>Red signal</source>
        <translation>Red signal</translation>
    </message>
    <message>
        <source>Red signal: {cause}</source>
        <translation>Red signal: {cause}</translation>
    </message>
    <message>
        <source>Red signal: {text}</source>
        <translation>Red signal: {text}</translation>
    </message>
    <message>
        <source>Reminder 1</source>
        <translation>Reminder 1</translation>
    </message>
    <message>
        <source>Reminder 2</source>
        <translation>Reminder 2</translation>
    </message>
    <message>
        <source>Reminder 3</source>
        <translation>Reminder 3</translation>
    </message>
    <message>
        <source>Reminder 4</source>
        <translation>Reminder 4</translation>
    </message>
    <message>
        <source>Reminder 5</source>
        <translation>Reminder 5</translation>
    </message>
    <message>
        <source>Reminder 6</source>
        <translation>Reminder 6</translation>
    </message>
    <message>
        <source>Reminder 7</source>
        <translation>Reminder 7</translation>
    </message>
    <message>
        <source>Reminder 8</source>
        <translation>Reminder 8</translation>
    </message>
    <message>
        <source>Reminder 9</source>
        <translation>Reminder 9</translation>
    </message>
    <message>
        <source>Reminders for a loan: {count}, the limit is {limit}</source>
        <translation>Reminders for a loan: {count}, the limit is {limit}</translation>
    </message>
    <message>
        <source>Reminders of one loan that block: {count}, until it is returned or renewed.</source>
        <translation>Reminders of one loan that block: {count}, until it is returned or renewed.</translation>
    </message>
    <message>
        <source>Reminders: at most {count}, no invoice.</source>
        <translation>Reminders: at most {count}, no invoice.</translation>
    </message>
    <message>
        <source>Reminders: at most {count}, then an invoice.</source>
        <translation>Reminders: at most {count}, then an invoice.</translation>
    </message>
    <message>
        <source>Remove a reservation</source>
        <translation>Remove a reservation</translation>
    </message>
    <message>
        <source>Remove or archive the message</source>
        <translation>Remove or archive the message</translation>
    </message>
    <message>
        <source>Removed under Patron data</source>
        <translation>Removed under Patron data</translation>
    </message>
    <message>
        <source>Renew it instead</source>
        <translation>Renew it instead</translation>
    </message>
    <message>
        <source>Renew it where it was lent</source>
        <translation>Renew it where it was lent</translation>
    </message>
    <message>
        <source>Renew the account</source>
        <translation>Renew the account</translation>
    </message>
    <message>
        <source>Renewals: {count}, the limit is {limit}.</source>
        <translation>Renewals: {count}, the limit is {limit}.</translation>
    </message>
    <message>
        <source>Replacement price</source>
        <translation>Replacement price</translation>
    </message>
    <message>
        <source>Reservation notice</source>
        <translation>Reservation notice</translation>
    </message>
    <message>
        <source>Reservation reminder</source>
        <translation>Reservation reminder</translation>
    </message>
    <message>
        <source>Reservations: {count} ({which}).</source>
        <translation>Reservations: {count} ({which}).</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Return at least {count}</source>
        <translation>Return at least {count}</translation>
    </message>
    <message>
        <source>Return at least {count} of this kind</source>
        <translation>Return at least {count} of this kind</translation>
    </message>
    <message>
        <source>Return it first</source>
        <translation>Return it first</translation>
    </message>
    <message>
        <source>Return or pay what was invoiced</source>
        <translation>Return or pay what was invoiced</translation>
    </message>
    <message>
        <source>Return or renew at least {count} overdue</source>
        <translation>Return or renew at least {count} overdue</translation>
    </message>
    <message>
        <source>Return or renew the loan</source>
        <translation>Return or renew the loan</translation>
    </message>
    <message>
        <source>Return the copy</source>
        <translation>Return the copy</translation>
    </message>
    <message>
        <source>Return what was claimed</source>
        <translation>Return what was claimed</translation>
    </message>
    <message>
        <source>Returned, days late: {days}</source>
        <translation>Returned, days late: {days}</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Rounded</translation>
    </message>
    <message>
        <source>Rows and columns must be two different variables.</source>
        <translation>Rows and columns must be two different variables.</translation>
    </message>
    <message>
        <source>Rule {number} ({parameter}, {organisation})</source>
        <translation>Rule {number} ({parameter}, {organisation})</translation>
    </message>
    <message>
        <source>Rules can't be copied to the unit that they come from.</source>
        <translation>Rules can't be copied to the unit that they come from.</translation>
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
        <translation>Save loans</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Sending was stopped.</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Set by hand</translation>
    </message>
    <message>
        <source>Settings can't be copied to the unit that they come from, nor to 1 Admin.</source>
        <translation>Settings can't be copied to the unit that they come from, nor to 1 Admin.</translation>
    </message>
    <message>
        <source>Settle the invoice</source>
        <translation>Settle the invoice</translation>
    </message>
    <message>
        <source>Settle what the signal is for</source>
        <translation>Settle what the signal is for</translation>
    </message>
    <message>
        <source>Several departments have a placement {code}; name the department too.</source>
        <translation>Several departments have a placement {code}; name the department too.</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>Somebody else changed it meanwhile.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing of yours was saved.</source>
        <translation>Somebody else changed this meanwhile. Nothing of yours was saved.</translation>
    </message>
    <message>
        <source>Somebody else is working on the same data just now. Nothing of this was saved; try again in a moment.</source>
        <translation>Somebody else is working on the same data just now. Nothing of this was saved; try again in a moment.</translation>
    </message>
    <message>
        <source>Something with the same key is there already ({constraint}).</source>
        <translation>Something with the same key is there already ({constraint}).</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Standard category</source>
        <translation>Standard category</translation>
    </message>
    <message>
        <source>Standard price</source>
        <translation>Standard price</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Swedish krona</translation>
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
        <translation>The account expired on {day}</translation>
    </message>
    <message>
        <source>The account expires on {day}.</source>
        <translation>The account expires on {day}.</translation>
    </message>
    <message>
        <source>The account expires on {day}: the due date is {last}</source>
        <translation>The account expires on {day}: the due date is {last}</translation>
    </message>
    <message>
        <source>The account has no e-mail address that is in use.</source>
        <translation>The account has no e-mail address that is in use.</translation>
    </message>
    <message>
        <source>The account has no such address in use: {kind}.</source>
        <translation>The account has no such address in use: {kind}.</translation>
    </message>
    <message>
        <source>The account is blocked already.</source>
        <translation>The account is blocked already.</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>The account is not active.</translation>
    </message>
    <message>
        <source>The account is not blocked by hand. A block that came by itself goes with its cause.</source>
        <translation>The account is not blocked by hand. A block that came by itself goes with its cause.</translation>
    </message>
    <message>
        <source>The account is not there any more.</source>
        <translation>The account is not there any more.</translation>
    </message>
    <message>
        <source>The account of {login} is disabled.</source>
        <translation>The account of {login} is disabled.</translation>
    </message>
    <message>
        <source>The account organisation has no reply address, which mail is sent from.</source>
        <translation>The account organisation has no reply address, which mail is sent from.</translation>
    </message>
    <message>
        <source>The address of the database can't be used: {reason}.</source>
        <translation>The address of the database can't be used: {reason}.</translation>
    </message>
    <message>
        <source>The attachment has more than {count} bytes.</source>
        <translation>The attachment has more than {count} bytes.</translation>
    </message>
    <message>
        <source>The barcode {barcode} is known at {organisations}; say which by --at.</source>
        <translation>The barcode {barcode} is known at {organisations}; say which by --at.</translation>
    </message>
    <message>
        <source>The birth date {day} lies in the future or more than {years} years back.</source>
        <translation>The birth date {day} lies in the future or more than {years} years back.</translation>
    </message>
    <message>
        <source>The block would end before it begins: the earliest day is {day}.</source>
        <translation>The block would end before it begins: the earliest day is {day}.</translation>
    </message>
    <message>
        <source>The card number {card} is in use already.</source>
        <translation>The card number {card} is in use already.</translation>
    </message>
    <message>
        <source>The card {card} is known at {organisations}; say which by --at.</source>
        <translation>The card {card} is known at {organisations}; say which by --at.</translation>
    </message>
    <message>
        <source>The card {card} is noted as lost: it opens nothing any more. Find the patron by name.</source>
        <translation>The card {card} is noted as lost: it opens nothing any more. Find the patron by name.</translation>
    </message>
    <message>
        <source>The card {card} is withdrawn: it opens nothing any more. Find the patron by name.</source>
        <translation>The card {card} is withdrawn: it opens nothing any more. Find the patron by name.</translation>
    </message>
    <message>
        <source>The code of an entry stays as it is: files and rules name it by its code.</source>
        <translation>The code of an entry stays as it is: files and rules name it by its code.</translation>
    </message>
    <message>
        <source>The code of an organisation stays as it is: files and rules name it by its code.</source>
        <translation>The code of an organisation stays as it is: files and rules name it by its code.</translation>
    </message>
    <message>
        <source>The code {code} is taken.</source>
        <translation>The code {code} is taken.</translation>
    </message>
    <message>
        <source>The copy came back.</source>
        <translation>The copy came back.</translation>
    </message>
    <message>
        <source>The copy failed: {reason}.</source>
        <translation>The copy failed: {reason}.</translation>
    </message>
    <message>
        <source>The copy has the status {status}.</source>
        <translation>The copy has the status {status}.</translation>
    </message>
    <message>
        <source>The copy is already on loan to this patron.</source>
        <translation>The copy is already on loan to this patron.</translation>
    </message>
    <message>
        <source>The copy is already on loan.</source>
        <translation>The copy is already on loan.</translation>
    </message>
    <message>
        <source>The copy is damaged, and so may be the database; nothing was kept.</source>
        <translation>The copy is damaged, and so may be the database; nothing was kept.</translation>
    </message>
    <message>
        <source>The copy is damaged.</source>
        <translation>The copy is damaged.</translation>
    </message>
    <message>
        <source>The copy is kept for another patron.</source>
        <translation>The copy is kept for another patron.</translation>
    </message>
    <message>
        <source>The copy is not for home loan (Lending control).</source>
        <translation>The copy is not for home loan (Lending control).</translation>
    </message>
    <message>
        <source>The copy is not there any more.</source>
        <translation>The copy is not there any more.</translation>
    </message>
    <message>
        <source>The copy is on an invoice that is not settled.</source>
        <translation>The copy is on an invoice that is not settled.</translation>
    </message>
    <message>
        <source>The copy is on its way to another unit: send it on.</source>
        <translation>The copy is on its way to another unit: send it on.</translation>
    </message>
    <message>
        <source>The copy is on loan to another patron.</source>
        <translation>The copy is on loan to another patron.</translation>
    </message>
    <message>
        <source>The copy was on its way to another unit.</source>
        <translation>The copy was on its way to another unit.</translation>
    </message>
    <message>
        <source>The copy {barcode} is kept for a reservation: that must be filled or removed first.</source>
        <translation>The copy {barcode} is kept for a reservation: that must be filled or removed first.</translation>
    </message>
    <message>
        <source>The copy {barcode} is not on loan.</source>
        <translation>The copy {barcode} is not on loan.</translation>
    </message>
    <message>
        <source>The copy {barcode} is on loan, due {day}: it must be returned first.</source>
        <translation>The copy {barcode} is on loan, due {day}: it must be returned first.</translation>
    </message>
    <message>
        <source>The copy's own loan period</source>
        <translation>The copy's own loan period</translation>
    </message>
    <message>
        <source>The currency stays {currency} while there are open debts: {count}.</source>
        <translation>The currency stays {currency} while there are open debts: {count}.</translation>
    </message>
    <message>
        <source>The database asks for a password.</source>
        <translation>The database asks for a password.</translation>
    </message>
    <message>
        <source>The database can't be reached. What you typed is kept; try again in a moment.</source>
        <translation>The database can't be reached. What you typed is kept; try again in a moment.</translation>
    </message>
    <message>
        <source>The database file can't be opened. Is its folder there, and may you write in it?</source>
        <translation>The database file can't be opened. Is its folder there, and may you write in it?</translation>
    </message>
    <message>
        <source>The database file is damaged or is no database of Lånedisk.</source>
        <translation>The database file is damaged or is no database of Lånedisk.</translation>
    </message>
    <message>
        <source>The database is busy with other work of this workstation. Try again in a moment.</source>
        <translation>The database is busy with other work of this workstation. Try again in a moment.</translation>
    </message>
    <message>
        <source>The database is of a newer Lånedisk. Install the newer program on this workstation.</source>
        <translation>The database is of a newer Lånedisk. Install the newer program on this workstation.</translation>
    </message>
    <message>
        <source>The database is of an older Lånedisk; `lanedisk db upgrade` brings it up to date.</source>
        <translation>The database is of an older Lånedisk; `lanedisk db upgrade` brings it up to date.</translation>
    </message>
    <message>
        <source>The database lets you in no more: your account was disabled or its password changed. Sign in again.</source>
        <translation>The database lets you in no more: your account was disabled or its password changed. Sign in again.</translation>
    </message>
    <message>
        <source>The database may only be read just now. Nothing of this was saved.</source>
        <translation>The database may only be read just now. Nothing of this was saved.</translation>
    </message>
    <message>
        <source>The database refuses a value ({constraint}).</source>
        <translation>The database refuses a value ({constraint}).</translation>
    </message>
    <message>
        <source>The database refuses this to your role.</source>
        <translation>The database refuses this to your role.</translation>
    </message>
    <message>
        <source>The day is over.</source>
        <translation>The day is over.</translation>
    </message>
    <message>
        <source>The day lies too far ahead.</source>
        <translation>The day lies too far ahead.</translation>
    </message>
    <message>
        <source>The debt is not there any more.</source>
        <translation>The debt is not there any more.</translation>
    </message>
    <message>
        <source>The delivered base rule can be neither changed nor removed.</source>
        <translation>The delivered base rule can be neither changed nor removed.</translation>
    </message>
    <message>
        <source>The demonstration library is open elsewhere. Close it there, then it can be made anew.</source>
        <translation>The demonstration library is open elsewhere. Close it there, then it can be made anew.</translation>
    </message>
    <message>
        <source>The department must belong to the owning unit.</source>
        <translation>The department must belong to the owning unit.</translation>
    </message>
    <message>
        <source>The disk of the database is full. Nothing of this was saved.</source>
        <translation>The disk of the database is full. Nothing of this was saved.</translation>
    </message>
    <message>
        <source>The earliest day is {day}.</source>
        <translation>The earliest day is {day}.</translation>
    </message>
    <message>
        <source>The file can't be read as {encoding}.</source>
        <translation>The file can't be read as {encoding}.</translation>
    </message>
    <message>
        <source>The file of the certificate authority can't be read: {file}.</source>
        <translation>The file of the certificate authority can't be read: {file}.</translation>
    </message>
    <message>
        <source>The file of the certificate authority is not there: {file}.</source>
        <translation>The file of the certificate authority is not there: {file}.</translation>
    </message>
    <message>
        <source>The file {file} can't be written.</source>
        <translation>The file {file} can't be written.</translation>
    </message>
    <message>
        <source>The file {path} can't be written, which says that a job runs.</source>
        <translation>The file {path} can't be written, which says that a job runs.</translation>
    </message>
    <message>
        <source>The history does not say all of this rule; set it by hand.</source>
        <translation>The history does not say all of this rule; set it by hand.</translation>
    </message>
    <message>
        <source>The home unit must be a unit of the account organisation.</source>
        <translation>The home unit must be a unit of the account organisation.</translation>
    </message>
    <message>
        <source>The invoice is marked paid already.</source>
        <translation>The invoice is marked paid already.</translation>
    </message>
    <message>
        <source>The job {job} is not in use yet.</source>
        <translation>The job {job} is not in use yet.</translation>
    </message>
    <message>
        <source>The job {job} is running already; nothing was done twice.</source>
        <translation>The job {job} is running already; nothing was done twice.</translation>
    </message>
    <message>
        <source>The latest day is {day}.</source>
        <translation>The latest day is {day}.</translation>
    </message>
    <message>
        <source>The line broke, or the program ended, while the mail server had the mail: it may have gone, or not.</source>
        <translation>The line broke, or the program ended, while the mail server had the mail: it may have gone, or not.</translation>
    </message>
    <message>
        <source>The line to the mail server broke.</source>
        <translation>The line to the mail server broke.</translation>
    </message>
    <message>
        <source>The line was lost while this was being saved, and it is not known yet whether it was. Nothing more is saved before that is found out.</source>
        <translation>The line was lost while this was being saved, and it is not known yet whether it was. Nothing more is saved before that is found out.</translation>
    </message>
    <message>
        <source>The loan goes on.</source>
        <translation>The loan goes on.</translation>
    </message>
    <message>
        <source>The loan is due</source>
        <translation>The loan is due</translation>
    </message>
    <message>
        <source>The loan is exempt already.</source>
        <translation>The loan is exempt already.</translation>
    </message>
    <message>
        <source>The loan is marked as lost or claimed returned.</source>
        <translation>The loan is marked as lost or claimed returned.</translation>
    </message>
    <message>
        <source>The loan is marked so already.</source>
        <translation>The loan is marked so already.</translation>
    </message>
    <message>
        <source>The loan is not exempt.</source>
        <translation>The loan is not exempt.</translation>
    </message>
    <message>
        <source>The loan is not there any more.</source>
        <translation>The loan is not there any more.</translation>
    </message>
    <message>
        <source>The loan type does not exist any more.</source>
        <translation>The loan type does not exist any more.</translation>
    </message>
    <message>
        <source>The login name {login} exists in the database server already; choose another one.</source>
        <translation>The login name {login} exists in the database server already; choose another one.</translation>
    </message>
    <message>
        <source>The login name {login} is reserved by the database.</source>
        <translation>The login name {login} is reserved by the database.</translation>
    </message>
    <message>
        <source>The mail is being sent just now.</source>
        <translation>The mail is being sent just now.</translation>
    </message>
    <message>
        <source>The mail is not there any more.</source>
        <translation>The mail is not there any more.</translation>
    </message>
    <message>
        <source>The mail server can't be reached.</source>
        <translation>The mail server can't be reached.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>The mail server did not answer in time.</translation>
    </message>
    <message>
        <source>The mail server does not accept the mail.</source>
        <translation>The mail server does not accept the mail.</translation>
    </message>
    <message>
        <source>The mail server does not accept the receiver's address.</source>
        <translation>The mail server does not accept the receiver's address.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sender's address.</source>
        <translation>The mail server does not accept the sender's address.</translation>
    </message>
    <message>
        <source>The mail server does not accept the user name or the password.</source>
        <translation>The mail server does not accept the user name or the password.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption, so nothing is sent to it.</source>
        <translation>The mail server offers no encryption, so nothing is sent to it.</translation>
    </message>
    <message>
        <source>The mail server wants the mail later.</source>
        <translation>The mail server wants the mail later.</translation>
    </message>
    <message>
        <source>The mail server's certificate is not trusted, so nothing is sent to it.</source>
        <translation>The mail server's certificate is not trusted, so nothing is sent to it.</translation>
    </message>
    <message>
        <source>The mail server's password is not known at this workstation.</source>
        <translation>The mail server's password is not known at this workstation.</translation>
    </message>
    <message>
        <source>The mail waits to be sent already.</source>
        <translation>The mail waits to be sent already.</translation>
    </message>
    <message>
        <source>The mail was sent, and is kept with what was sent.</source>
        <translation>The mail was sent, and is kept with what was sent.</translation>
    </message>
    <message>
        <source>The mail was sent; it is not sent twice.</source>
        <translation>The mail was sent; it is not sent twice.</translation>
    </message>
    <message>
        <source>The message is in the archive already.</source>
        <translation>The message is in the archive already.</translation>
    </message>
    <message>
        <source>The message is in the archive, where nothing is changed any more.</source>
        <translation>The message is in the archive, where nothing is changed any more.</translation>
    </message>
    <message>
        <source>The message is not there any more.</source>
        <translation>The message is not there any more.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>The name or the password is wrong.</translation>
    </message>
    <message>
        <source>The note is not there any more.</source>
        <translation>The note is not there any more.</translation>
    </message>
    <message>
        <source>The notice is not there any more, or belongs to no account.</source>
        <translation>The notice is not there any more, or belongs to no account.</translation>
    </message>
    <message>
        <source>The notice is not there any more.</source>
        <translation>The notice is not there any more.</translation>
    </message>
    <message>
        <source>The organisation does not exist any more.</source>
        <translation>The organisation does not exist any more.</translation>
    </message>
    <message>
        <source>The overdue fee begins, days late: {days}</source>
        <translation>The overdue fee begins, days late: {days}</translation>
    </message>
    <message>
        <source>The overdue fee is 0</source>
        <translation>The overdue fee is 0</translation>
    </message>
    <message>
        <source>The overdue fee reaches the cap per copy: {cap}</source>
        <translation>The overdue fee reaches the cap per copy: {cap}</translation>
    </message>
    <message>
        <source>The overdue fee reaches the cap per occasion: {cap}</source>
        <translation>The overdue fee reaches the cap per occasion: {cap}</translation>
    </message>
    <message>
        <source>The overdue fee reaches the max fee: {cap}</source>
        <translation>The overdue fee reaches the max fee: {cap}</translation>
    </message>
    <message>
        <source>The owner must be a unit of the account organisation.</source>
        <translation>The owner must be a unit of the account organisation.</translation>
    </message>
    <message>
        <source>The patron category does not allow long loans.</source>
        <translation>The patron category does not allow long loans.</translation>
    </message>
    <message>
        <source>The patron category does not exist any more.</source>
        <translation>The patron category does not exist any more.</translation>
    </message>
    <message>
        <source>The patron category has No automatic fee</source>
        <translation>The patron category has No automatic fee</translation>
    </message>
    <message>
        <source>The patron category is not there any more.</source>
        <translation>The patron category is not there any more.</translation>
    </message>
    <message>
        <source>The patron has the title on loan.</source>
        <translation>The patron has the title on loan.</translation>
    </message>
    <message>
        <source>The patron reached an age limit on {day}: the data should be looked over.</source>
        <translation>The patron reached an age limit on {day}: the data should be looked over.</translation>
    </message>
    <message>
        <source>The period ends on {to_date}, before it begins on {from_date}.</source>
        <translation>The period ends on {to_date}, before it begins on {from_date}.</translation>
    </message>
    <message>
        <source>The placement does not belong to the department chosen.</source>
        <translation>The placement does not belong to the department chosen.</translation>
    </message>
    <message>
        <source>The placement must belong to the department.</source>
        <translation>The placement must belong to the department.</translation>
    </message>
    <message>
        <source>The port must be between 1 and 65535.</source>
        <translation>The port must be between 1 and 65535.</translation>
    </message>
    <message>
        <source>The program failed here. Look whether it was carried out.</source>
        <translation>The program failed here. Look whether it was carried out.</translation>
    </message>
    <message>
        <source>The replacement falls away</source>
        <translation>The replacement falls away</translation>
    </message>
    <message>
        <source>The reservation is not suspended.</source>
        <translation>The reservation is not suspended.</translation>
    </message>
    <message>
        <source>The reservation is not there any more.</source>
        <translation>The reservation is not there any more.</translation>
    </message>
    <message>
        <source>The return can't be before the loan.</source>
        <translation>The return can't be before the loan.</translation>
    </message>
    <message>
        <source>The return date can't be in the future.</source>
        <translation>The return date can't be in the future.</translation>
    </message>
    <message>
        <source>The role {role} can't be changed or removed by you.</source>
        <translation>The role {role} can't be changed or removed by you.</translation>
    </message>
    <message>
        <source>The role {role} holds at {owner} and below only.</source>
        <translation>The role {role} holds at {owner} and below only.</translation>
    </message>
    <message>
        <source>The role {role} is built in and can't be changed; make one of your own.</source>
        <translation>The role {role} is built in and can't be changed; make one of your own.</translation>
    </message>
    <message>
        <source>The role {role} is held by {logins}; take it from them first.</source>
        <translation>The role {role} is held by {logins}; take it from them first.</translation>
    </message>
    <message>
        <source>The role {role} was removed by somebody else meanwhile.</source>
        <translation>The role {role} was removed by somebody else meanwhile.</translation>
    </message>
    <message>
        <source>The rule is as it was then already.</source>
        <translation>The rule is as it was then already.</translation>
    </message>
    <message>
        <source>The rule is gone already.</source>
        <translation>The rule is gone already.</translation>
    </message>
    <message>
        <source>The rules are as they were then already.</source>
        <translation>The rules are as they were then already.</translation>
    </message>
    <message>
        <source>The schema is upgraded with the URL of {role} or of a superuser of the server.</source>
        <translation>The schema is upgraded with the URL of {role} or of a superuser of the server.</translation>
    </message>
    <message>
        <source>The server asks for the password in a way that is not safe, so it was not sent.</source>
        <translation>The server asks for the password in a way that is not safe, so it was not sent.</translation>
    </message>
    <message>
        <source>The server has no connection left just now. Try again in a moment.</source>
        <translation>The server has no connection left just now. Try again in a moment.</translation>
    </message>
    <message>
        <source>The server is starting or stopping. Try again in a moment.</source>
        <translation>The server is starting or stopping. Try again in a moment.</translation>
    </message>
    <message>
        <source>The server lacks what Lånedisk needs: {features}.</source>
        <translation>The server lacks what Lånedisk needs: {features}.</translation>
    </message>
    <message>
        <source>The server offers no protected connection (TLS), so none was made.</source>
        <translation>The server offers no protected connection (TLS), so none was made.</translation>
    </message>
    <message>
        <source>The server refused to sign you in. Its own words: {reason}</source>
        <translation>The server refused to sign you in. Its own words: {reason}</translation>
    </message>
    <message>
        <source>The server shows a certificate for {name}, not for {host}. Nothing was sent to it.</source>
        <translation>The server shows a certificate for {name}, not for {host}. Nothing was sent to it.</translation>
    </message>
    <message>
        <source>The server takes no connections from this workstation, or not with this name (pg_hba.conf).</source>
        <translation>The server takes no connections from this workstation, or not with this name (pg_hba.conf).</translation>
    </message>
    <message>
        <source>The server {host} can't be reached. Is it running, and is the network there?</source>
        <translation>The server {host} can't be reached. Is it running, and is the network there?</translation>
    </message>
    <message>
        <source>The server's certificate is not of the library's certificate authority. Nothing was sent to it.</source>
        <translation>The server's certificate is not of the library's certificate authority. Nothing was sent to it.</translation>
    </message>
    <message>
        <source>The settings name no database that can be understood.</source>
        <translation>The settings name no database that can be understood.</translation>
    </message>
    <message>
        <source>The sheet can't be written here: {error}.</source>
        <translation>The sheet can't be written here: {error}.</translation>
    </message>
    <message>
        <source>The smallest amount that can be paid is {step}: give a multiple of it.</source>
        <translation>The smallest amount that can be paid is {step}: give a multiple of it.</translation>
    </message>
    <message>
        <source>The smallest payable amount stays while there are open debts in {currency}: {count}.</source>
        <translation>The smallest payable amount stays while there are open debts in {currency}: {count}.</translation>
    </message>
    <message>
        <source>The standard category is moved by making another one the standard category.</source>
        <translation>The standard category is moved by making another one the standard category.</translation>
    </message>
    <message>
        <source>The text has at most {count} characters.</source>
        <translation>The text has at most {count} characters.</translation>
    </message>
    <message>
        <source>The title is not there any more.</source>
        <translation>The title is not there any more.</translation>
    </message>
    <message>
        <source>The title {number} is known at {organisations}; say which by --at.</source>
        <translation>The title {number} is known at {organisations}; say which by --at.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>The two PINs differ.</translation>
    </message>
    <message>
        <source>The unit was not there yet.</source>
        <translation>The unit was not there yet.</translation>
    </message>
    <message>
        <source>The upgrade would leave references to rows that are gone; nothing was changed.</source>
        <translation>The upgrade would leave references to rows that are gone; nothing was changed.</translation>
    </message>
    <message>
        <source>The user name holds a character that can't be sent.</source>
        <translation>The user name holds a character that can't be sent.</translation>
    </message>
    <message>
        <source>The value must be between 0 and {highest}.</source>
        <translation>The value must be between 0 and {highest}.</translation>
    </message>
    <message>
        <source>There are patrons in this library already; an import goes into an empty one. Nothing was loaded.</source>
        <translation>There are patrons in this library already; an import goes into an empty one. Nothing was loaded.</translation>
    </message>
    <message>
        <source>There are several account organisations ({organisations}); say which by --at.</source>
        <translation>There are several account organisations ({organisations}); say which by --at.</translation>
    </message>
    <message>
        <source>There are several, say which: {several}</source>
        <translation>There are several, say which: {several}</translation>
    </message>
    <message>
        <source>There is a fee level from day {day} already.</source>
        <translation>There is a fee level from day {day} already.</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>There is a file {path} already.</translation>
    </message>
    <message>
        <source>There is a library in this database already; nothing was changed.</source>
        <translation>There is a library in this database already; nothing was changed.</translation>
    </message>
    <message>
        <source>There is a member of staff with this name already.</source>
        <translation>There is a member of staff with this name already.</translation>
    </message>
    <message>
        <source>There is a role with the name {name} already.</source>
        <translation>There is a role with the name {name} already.</translation>
    </message>
    <message>
        <source>There is always a standard category: make another one the standard category.</source>
        <translation>There is always a standard category: make another one the standard category.</translation>
    </message>
    <message>
        <source>There is an age group from {years} years already.</source>
        <translation>There is an age group from {years} years already.</translation>
    </message>
    <message>
        <source>There is an entry with the code {code} already.</source>
        <translation>There is an entry with the code {code} already.</translation>
    </message>
    <message>
        <source>There is an organisation with this code already.</source>
        <translation>There is an organisation with this code already.</translation>
    </message>
    <message>
        <source>There is no age class with the code {code}.</source>
        <translation>There is no age class with the code {code}.</translation>
    </message>
    <message>
        <source>There is no card and no copy on loan with the number {number}.</source>
        <translation>There is no card and no copy on loan with the number {number}.</translation>
    </message>
    <message>
        <source>There is no category setting {field}.</source>
        <translation>There is no category setting {field}.</translation>
    </message>
    <message>
        <source>There is no circulation category with the code {code}.</source>
        <translation>There is no circulation category with the code {code}.</translation>
    </message>
    <message>
        <source>There is no circulation parameter {key}.</source>
        <translation>There is no circulation parameter {key}.</translation>
    </message>
    <message>
        <source>There is no circulation rule with the number {id}.</source>
        <translation>There is no circulation rule with the number {id}.</translation>
    </message>
    <message>
        <source>There is no computer of the name {host}. Is the name right, and is the network there?</source>
        <translation>There is no computer of the name {host}. Is the name right, and is the network there?</translation>
    </message>
    <message>
        <source>There is no copy that could be lent.</source>
        <translation>There is no copy that could be lent.</translation>
    </message>
    <message>
        <source>There is no copy with the barcode {barcode}.</source>
        <translation>There is no copy with the barcode {barcode}.</translation>
    </message>
    <message>
        <source>There is no copy {path}.</source>
        <translation>There is no copy {path}.</translation>
    </message>
    <message>
        <source>There is no database {name} on this server.</source>
        <translation>There is no database {name} on this server.</translation>
    </message>
    <message>
        <source>There is no entry with the code {code}.</source>
        <translation>There is no entry with the code {code}.</translation>
    </message>
    <message>
        <source>There is no entry {id} in the history of circulation rules.</source>
        <translation>There is no entry {id} in the history of circulation rules.</translation>
    </message>
    <message>
        <source>There is no entry {id} in the history of texts.</source>
        <translation>There is no entry {id} in the history of texts.</translation>
    </message>
    <message>
        <source>There is no entry {id} in the history of the common registers.</source>
        <translation>There is no entry {id} in the history of the common registers.</translation>
    </message>
    <message>
        <source>There is no entry {id} in the history of the unit register.</source>
        <translation>There is no entry {id} in the history of the unit register.</translation>
    </message>
    <message>
        <source>There is no entry {id} of copied rules in the history.</source>
        <translation>There is no entry {id} of copied rules in the history.</translation>
    </message>
    <message>
        <source>There is no entry {id} of values saved for several units in the history.</source>
        <translation>There is no entry {id} of values saved for several units in the history.</translation>
    </message>
    <message>
        <source>There is no fee level for days late: {days}.</source>
        <translation>There is no fee level for days late: {days}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>There is no file {path}.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>There is no folder {path}.</translation>
    </message>
    <message>
        <source>There is no invoice {number}.</source>
        <translation>There is no invoice {number}.</translation>
    </message>
    <message>
        <source>There is no job {code}; the jobs are: {jobs}.</source>
        <translation>There is no job {code}; the jobs are: {jobs}.</translation>
    </message>
    <message>
        <source>There is no language with the code {code}; there are {known}.</source>
        <translation>There is no language with the code {code}; there are {known}.</translation>
    </message>
    <message>
        <source>There is no library in this database yet; `lanedisk db init` makes one.</source>
        <translation>There is no library in this database yet; `lanedisk db init` makes one.</translation>
    </message>
    <message>
        <source>There is no loan type with the code {code}.</source>
        <translation>There is no loan type with the code {code}.</translation>
    </message>
    <message>
        <source>There is no media type with the code {code}.</source>
        <translation>There is no media type with the code {code}.</translation>
    </message>
    <message>
        <source>There is no member of staff in this database who may sign in.</source>
        <translation>There is no member of staff in this database who may sign in.</translation>
    </message>
    <message>
        <source>There is no organisation with the code {code}.</source>
        <translation>There is no organisation with the code {code}.</translation>
    </message>
    <message>
        <source>There is no patron category with the code {code}.</source>
        <translation>There is no patron category with the code {code}.</translation>
    </message>
    <message>
        <source>There is no patron to lend it to: choose one, then try again.</source>
        <translation>There is no patron to lend it to: choose one, then try again.</translation>
    </message>
    <message>
        <source>There is no patron with the card {card}.</source>
        <translation>There is no patron with the card {card}.</translation>
    </message>
    <message>
        <source>There is no permission {permission}.</source>
        <translation>There is no permission {permission}.</translation>
    </message>
    <message>
        <source>There is no register {register}.</source>
        <translation>There is no register {register}.</translation>
    </message>
    <message>
        <source>There is no role {role}; there are {roles}.</source>
        <translation>There is no role {role}; there are {roles}.</translation>
    </message>
    <message>
        <source>There is no setting {field}.</source>
        <translation>There is no setting {field}.</translation>
    </message>
    <message>
        <source>There is no standard category.</source>
        <translation>There is no standard category.</translation>
    </message>
    <message>
        <source>There is no status with the code {code}.</source>
        <translation>There is no status with the code {code}.</translation>
    </message>
    <message>
        <source>There is no status {status}.</source>
        <translation>There is no status {status}.</translation>
    </message>
    <message>
        <source>There is no title with the number {number}.</source>
        <translation>There is no title with the number {number}.</translation>
    </message>
    <message>
        <source>There is no unit setting {field}.</source>
        <translation>There is no unit setting {field}.</translation>
    </message>
    <message>
        <source>There is no unit to copy to.</source>
        <translation>There is no unit to copy to.</translation>
    </message>
    <message>
        <source>There is no {variable} with the code {code} here.</source>
        <translation>There is no {variable} with the code {code} here.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>There is nothing to undo here.</translation>
    </message>
    <message>
        <source>There is one 1 Admin only.</source>
        <translation>There is one 1 Admin only.</translation>
    </message>
    <message>
        <source>There is the code {other} already, which differs in capital letters only.</source>
        <translation>There is the code {other} already, which differs in capital letters only.</translation>
    </message>
    <message>
        <source>There must always be a fee level from day 1.</source>
        <translation>There must always be a fee level from day 1.</translation>
    </message>
    <message>
        <source>There must always be a language.</source>
        <translation>There must always be a language.</translation>
    </message>
    <message>
        <source>There must always be a patron category.</source>
        <translation>There must always be a patron category.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>This PIN is too easy to guess.</translation>
    </message>
    <message>
        <source>This account is disabled. The administrator can enable it.</source>
        <translation>This account is disabled. The administrator can enable it.</translation>
    </message>
    <message>
        <source>This account may not use this database.</source>
        <translation>This account may not use this database.</translation>
    </message>
    <message>
        <source>This entry of the register is not there any more.</source>
        <translation>This entry of the register is not there any more.</translation>
    </message>
    <message>
        <source>This is set for a whole account organisation, not for {organisation}.</source>
        <translation>This is set for a whole account organisation, not for {organisation}.</translation>
    </message>
    <message>
        <source>This member of staff is not there any more.</source>
        <translation>This member of staff is not there any more.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>This must be filled in.</translation>
    </message>
    <message>
        <source>This workstation has no keyring that could keep the password.</source>
        <translation>This workstation has no keyring that could keep the password.</translation>
    </message>
    <message>
        <source>Unblock patron</source>
        <translation>Unblock patron</translation>
    </message>
    <message>
        <source>Unpaid invoices: {count}</source>
        <translation>Unpaid invoices: {count}</translation>
    </message>
    <message>
        <source>Unpaid on invoices: {count}, together {amount} ({which}).</source>
        <translation>Unpaid on invoices: {count}, together {amount} ({which}).</translation>
    </message>
    <message>
        <source>VAT {percent} %</source>
        <translation>VAT {percent} %</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Viewer</translation>
    </message>
    <message>
        <source>Warnings go out before the due date: they are of today.</source>
        <translation>Warnings go out before the due date: they are of today.</translation>
    </message>
    <message>
        <source>What it was set for is not there any more.</source>
        <translation>What it was set for is not there any more.</translation>
    </message>
    <message>
        <source>What was added or removed can't be put back from here; do it in the tab.</source>
        <translation>What was added or removed can't be put back from here; do it in the tab.</translation>
    </message>
    <message>
        <source>What was chosen as {variable} has been removed from its register meanwhile.</source>
        <translation>What was chosen as {variable} has been removed from its register meanwhile.</translation>
    </message>
    <message>
        <source>What you saved when the line was lost is kept after all. Look at it before you save again; this time nothing was changed.</source>
        <translation>What you saved when the line was lost is kept after all. Look at it before you save again; this time nothing was changed.</translation>
    </message>
    <message>
        <source>When nobody else waits</source>
        <translation>When nobody else waits</translation>
    </message>
    <message>
        <source>When that reservation is removed</source>
        <translation>When that reservation is removed</translation>
    </message>
    <message>
        <source>Whoever is {role} at {organisation} is changed only by somebody who holds as much there.</source>
        <translation>Whoever is {role} at {organisation} is changed only by somebody who holds as much there.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Without text; the standard text is sent</source>
        <translation>Without text; the standard text is sent</translation>
    </message>
    <message>
        <source>Yellow signal</source>
        <translation>Yellow signal</translation>
    </message>
    <message>
        <source>Yellow signal: {cause}</source>
        <translation>Yellow signal: {cause}</translation>
    </message>
    <message>
        <source>You can't change {permissions} in the role {role}: you lack it yourself at {organisation}.</source>
        <translation>You can't change {permissions} in the role {role}: you lack it yourself at {organisation}.</translation>
    </message>
    <message>
        <source>You can't give or take the role {role} at {organisation}: there you lack {permissions} yourself.</source>
        <translation>You can't give or take the role {role} at {organisation}: there you lack {permissions} yourself.</translation>
    </message>
    <message>
        <source>You can't take the only role that you have from yourself; somebody else can.</source>
        <translation>You can't take the only role that you have from yourself; somebody else can.</translation>
    </message>
    <message>
        <source>You may not change the staff of {organisation}: {permission} is missing there.</source>
        <translation>You may not change the staff of {organisation}: {permission} is missing there.</translation>
    </message>
    <message>
        <source>Your role does not allow this: the permission {permission} is missing.</source>
        <translation>Your role does not allow this: the permission {permission} is missing.</translation>
    </message>
    <message>
        <source>a claim has been sent</source>
        <translation>a claim has been sent</translation>
    </message>
    <message>
        <source>a rule for the same organisation, group and modifier is there already, at line {line}</source>
        <translation>a rule for the same organisation, group and modifier is there already, at line {line}</translation>
    </message>
    <message>
        <source>account organisation</source>
        <translation>account organisation</translation>
    </message>
    <message>
        <source>advisory locks</source>
        <translation>advisory locks</translation>
    </message>
    <message>
        <source>age class</source>
        <translation>age class</translation>
    </message>
    <message>
        <source>age group</source>
        <translation>age group</translation>
    </message>
    <message>
        <source>an age limit was reached</source>
        <translation>an age limit was reached</translation>
    </message>
    <message>
        <source>automatic job</source>
        <translation>automatic job</translation>
    </message>
    <message>
        <source>circulation category</source>
        <translation>circulation category</translation>
    </message>
    <message>
        <source>circulation point</source>
        <translation>circulation point</translation>
    </message>
    <message>
        <source>claim step</source>
        <translation>claim step</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>department</source>
        <translation>department</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>extra holds {found} words where {wanted} are wanted</source>
        <translation>extra holds {found} words where {wanted} are wanted</translation>
    </message>
    <message>
        <source>fee level</source>
        <translation>fee level</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>line {line} names another standard category; there is only one</source>
        <translation>line {line} names another standard category; there is only one</translation>
    </message>
    <message>
        <source>line {line} sets the same value</source>
        <translation>line {line} sets the same value</translation>
    </message>
    <message>
        <source>media type</source>
        <translation>media type</translation>
    </message>
    <message>
        <source>message format</source>
        <translation>message format</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>no CSV row: {reason}</source>
        <translation>no CSV row: {reason}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>once</translation>
    </message>
    <message>
        <source>owning unit</source>
        <translation>owning unit</translation>
    </message>
    <message>
        <source>partial unique indexes</source>
        <translation>partial unique indexes</translation>
    </message>
    <message>
        <source>patron category</source>
        <translation>patron category</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>per day</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>per week</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
    </message>
    <message>
        <source>pg_dump is not installed on this workstation; it comes with PostgreSQL's client programs.</source>
        <translation>pg_dump is not installed on this workstation; it comes with PostgreSQL's client programs.</translation>
    </message>
    <message>
        <source>pg_dump refused: {reason}</source>
        <translation>pg_dump refused: {reason}</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>placement</translation>
    </message>
    <message>
        <source>renewal status</source>
        <translation>renewal status</translation>
    </message>
    <message>
        <source>row-level security that binds the owner too</source>
        <translation>row-level security that binds the owner too</translation>
    </message>
    <message>
        <source>rows passed over that others hold (SKIP LOCKED)</source>
        <translation>rows passed over that others hold (SKIP LOCKED)</translation>
    </message>
    <message>
        <source>rule {number} ({organisation})</source>
        <translation>rule {number} ({organisation})</translation>
    </message>
    <message>
        <source>rule {number} ({parameter}, {organisation})</source>
        <translation>rule {number} ({parameter}, {organisation})</translation>
    </message>
    <message>
        <source>several units have a department {code}; write UNIT/{code}</source>
        <translation>several units have a department {code}; write UNIT/{code}</translation>
    </message>
    <message>
        <source>shelf</source>
        <translation>shelf</translation>
    </message>
    <message>
        <source>snapshots of transactions</source>
        <translation>snapshots of transactions</translation>
    </message>
    <message>
        <source>sslmode {mode} lets passwords and names of patrons travel unprotected; use verify-full.</source>
        <translation>sslmode {mode} lets passwords and names of patrons travel unprotected; use verify-full.</translation>
    </message>
    <message>
        <source>the card {card} belongs to another account</source>
        <translation>the card {card} belongs to another account</translation>
    </message>
    <message>
        <source>the card {card} is there already, at line {line}</source>
        <translation>the card {card} is there already, at line {line}</translation>
    </message>
    <message>
        <source>the closing ends before it begins</source>
        <translation>the closing ends before it begins</translation>
    </message>
    <message>
        <source>the column {column} is missing</source>
        <translation>the column {column} is missing</translation>
    </message>
    <message>
        <source>the column {column} is there twice</source>
        <translation>the column {column} is there twice</translation>
    </message>
    <message>
        <source>the copy {barcode} is on loan already, at line {line}</source>
        <translation>the copy {barcode} is on loan already, at line {line}</translation>
    </message>
    <message>
        <source>the debt that is known is {debt}, below {limit}{rest}</source>
        <translation>the debt that is known is {debt}, below {limit}{rest}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>the file is not in UTF-8</source>
        <translation>the file is not in UTF-8</translation>
    </message>
    <message>
        <source>the file names no organisation</source>
        <translation>the file names no organisation</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>the name is empty</translation>
    </message>
    <message>
        <source>the note belongs to nobody and to no copy</source>
        <translation>the note belongs to nobody and to no copy</translation>
    </message>
    <message>
        <source>the rule of line {line} has the same combination and period</source>
        <translation>the rule of line {line} has the same combination and period</translation>
    </message>
    <message>
        <source>there are two organisations without a parent</source>
        <translation>there are two organisations without a parent</translation>
    </message>
    <message>
        <source>there is an organisation {code} in this library already</source>
        <translation>there is an organisation {code} in this library already</translation>
    </message>
    <message>
        <source>there is no column {column}; the columns are {columns}</source>
        <translation>there is no column {column}; the columns are {columns}</translation>
    </message>
    <message>
        <source>there is no department {code}</source>
        <translation>there is no department {code}</translation>
    </message>
    <message>
        <source>there is no register {register}; there are {known}</source>
        <translation>there is no register {register}; there are {known}</translation>
    </message>
    <message>
        <source>triggers for each statement with its rows</source>
        <translation>triggers for each statement with its rows</translation>
    </message>
    <message>
        <source>type is {text}, which is no kind of payment</source>
        <translation>type is {text}, which is no kind of payment</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>years</source>
        <translation>years</translation>
    </message>
    <message>
        <source>{amount} is more than the {open} that is owed.</source>
        <translation>{amount} is more than the {open} that is owed.</translation>
    </message>
    <message>
        <source>{amount} is more than the {open} to be refunded.</source>
        <translation>{amount} is more than the {open} to be refunded.</translation>
    </message>
    <message>
        <source>{barcode} is no barcode: letters, digits and signs, at most {count}.</source>
        <translation>{barcode} is no barcode: letters, digits and signs, at most {count}.</translation>
    </message>
    <message>
        <source>{code} ends before it begins.</source>
        <translation>{code} ends before it begins.</translation>
    </message>
    <message>
        <source>{code} has blanks; files write the groups of a unit with blanks between them.</source>
        <translation>{code} has blanks; files write the groups of a unit with blanks between them.</translation>
    </message>
    <message>
        <source>{code} is a kind of debt that every library has; a fee type of one's own needs another code.</source>
        <translation>{code} is a kind of debt that every library has; a fee type of one's own needs another code.</translation>
    </message>
    <message>
        <source>{code} is no code: letters, digits and signs, without blanks round it.</source>
        <translation>{code} is no code: letters, digits and signs, without blanks round it.</translation>
    </message>
    <message>
        <source>{code} is no currency; it is written as SEK or CZK.</source>
        <translation>{code} is no currency; it is written as SEK or CZK.</translation>
    </message>
    <message>
        <source>{code} is no day, no FROM/TO and none of: {weekdays}.</source>
        <translation>{code} is no day, no FROM/TO and none of: {weekdays}.</translation>
    </message>
    <message>
        <source>{code} is no language; it is written as sv or cs.</source>
        <translation>{code} is no language; it is written as sv or cs.</translation>
    </message>
    <message>
        <source>{code} is not KIND/CHANNEL/LANGUAGE.</source>
        <translation>{code} is not KIND/CHANNEL/LANGUAGE.</translation>
    </message>
    <message>
        <source>{code} is there already as another kind of organisation.</source>
        <translation>{code} is there already as another kind of organisation.</translation>
    </message>
    <message>
        <source>{code} is there already, at line {line}</source>
        <translation>{code} is there already, at line {line}</translation>
    </message>
    <message>
        <source>{column} has more than {count} characters</source>
        <translation>{column} has more than {count} characters</translation>
    </message>
    <message>
        <source>{column} is empty</source>
        <translation>{column} is empty</translation>
    </message>
    <message>
        <source>{column} is {text}, below nothing</source>
        <translation>{column} is {text}, below nothing</translation>
    </message>
    <message>
        <source>{column} is {text}, neither true nor false</source>
        <translation>{column} is {text}, neither true nor false</translation>
    </message>
    <message>
        <source>{column} is {text}, which is no amount</source>
        <translation>{column} is {text}, which is no amount</translation>
    </message>
    <message>
        <source>{column} is {text}, which is no date</source>
        <translation>{column} is {text}, which is no date</translation>
    </message>
    <message>
        <source>{column} is {text}, which is no duration of one unit</source>
        <translation>{column} is {text}, which is no duration of one unit</translation>
    </message>
    <message>
        <source>{column} is {text}, which is no time of day</source>
        <translation>{column} is {text}, which is no time of day</translation>
    </message>
    <message>
        <source>{column} is {text}, which is no time stamp with an offset</source>
        <translation>{column} is {text}, which is no time stamp with an offset</translation>
    </message>
    <message>
        <source>{column} is {text}, which is no whole number</source>
        <translation>{column} is {text}, which is no whole number</translation>
    </message>
    <message>
        <source>{column} is {text}; known are {known}</source>
        <translation>{column} is {text}; known are {known}</translation>
    </message>
    <message>
        <source>{column} names {text}, which is not in these files</source>
        <translation>{column} names {text}, which is not in these files</translation>
    </message>
    <message>
        <source>{country} has no public holiday {name}.</source>
        <translation>{country} has no public holiday {name}.</translation>
    </message>
    <message>
        <source>{country} is none of the countries: {countries}.</source>
        <translation>{country} is none of the countries: {countries}.</translation>
    </message>
    <message>
        <source>{count} made, {left} left</source>
        <translation>{count} made, {left} left</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>{count} of this kind on loan, the limit is {limit}.</source>
        <translation>{count} of this kind on loan, the limit is {limit}.</translation>
    </message>
    <message>
        <source>{count} of this title reserved, the limit is {limit}.</source>
        <translation>{count} of this title reserved, the limit is {limit}.</translation>
    </message>
    <message>
        <source>{count} on loan, the limit is {limit}</source>
        <translation>{count} on loan, the limit is {limit}</translation>
    </message>
    <message>
        <source>{count} on loan, {left} left</source>
        <translation>{count} on loan, {left} left</translation>
    </message>
    <message>
        <source>{count} overdue, the limit is {limit}</source>
        <translation>{count} overdue, the limit is {limit}</translation>
    </message>
    <message>
        <source>{count} reasons.</source>
        <translation>{count} reasons.</translation>
    </message>
    <message>
        <source>{count} reserved, the limit is {limit}.</source>
        <translation>{count} reserved, the limit is {limit}.</translation>
    </message>
    <message>
        <source>{days} overlaps {other}, which is closed already.</source>
        <translation>{days} overlaps {other}, which is closed already.</translation>
    </message>
    <message>
        <source>{day} is a closed day, and no day within a year after it is open.</source>
        <translation>{day} is a closed day, and no day within a year after it is open.</translation>
    </message>
    <message>
        <source>{day} is a closed day.</source>
        <translation>{day} is a closed day.</translation>
    </message>
    <message>
        <source>{day} is a closed day: the next open day is {next}</source>
        <translation>{day} is a closed day: the next open day is {next}</translation>
    </message>
    <message>
        <source>{debt} owed, the limit is {limit}</source>
        <translation>{debt} owed, the limit is {limit}</translation>
    </message>
    <message>
        <source>{extra} is not account [CURRENCY] [ZONE], unit, or point [desk|self-service|web].</source>
        <translation>{extra} is not account [CURRENCY] [ZONE], unit, or point [desk|self-service|web].</translation>
    </message>
    <message>
        <source>{field} is set for a reminder: name its step (--step) and its loan type (--loan-type).</source>
        <translation>{field} is set for a reminder: name its step (--step) and its loan type (--loan-type).</translation>
    </message>
    <message>
        <source>{field} must be given.</source>
        <translation>{field} must be given.</translation>
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
        <translation>{found} cells where the heading names {wanted}</translation>
    </message>
    <message>
        <source>{login} does not hold the role {role} there.</source>
        <translation>{login} does not hold the role {role} there.</translation>
    </message>
    <message>
        <source>{login} has no password yet; a new password enables them too.</source>
        <translation>{login} has no password yet; a new password enables them too.</translation>
    </message>
    <message>
        <source>{login} has no role anywhere. Somebody with the permission staff.change can give one.</source>
        <translation>{login} has no role anywhere. Somebody with the permission staff.change can give one.</translation>
    </message>
    <message>
        <source>{login} is no member of staff here.</source>
        <translation>{login} is no member of staff here.</translation>
    </message>
    <message>
        <source>{login} is the last one who may change staff of the whole library and must stay so.</source>
        <translation>{login} is the last one who may change staff of the whole library and must stay so.</translation>
    </message>
    <message>
        <source>{month} {year} has {days} days.</source>
        <translation>{month} {year} has {days} days.</translation>
    </message>
    <message>
        <source>{name} can't stand in a subject, which is one line for all copies.</source>
        <translation>{name} can't stand in a subject, which is one line for all copies.</translation>
    </message>
    <message>
        <source>{name} has departments: {count}.</source>
        <translation>{name} has departments: {count}.</translation>
    </message>
    <message>
        <source>{name} has members of staff: {count}.</source>
        <translation>{name} has members of staff: {count}.</translation>
    </message>
    <message>
        <source>{name} has organisations beneath it: {count}.</source>
        <translation>{name} has organisations beneath it: {count}.</translation>
    </message>
    <message>
        <source>{name} has placements: {count}.</source>
        <translation>{name} has placements: {count}.</translation>
    </message>
    <message>
        <source>{name} has roles of staff: {count}.</source>
        <translation>{name} has roles of staff: {count}.</translation>
    </message>
    <message>
        <source>{name} is built in: it can be renamed, not changed.</source>
        <translation>{name} is built in: it can be renamed, not changed.</translation>
    </message>
    <message>
        <source>{name} is built in: it can be renamed, not removed.</source>
        <translation>{name} is built in: it can be renamed, not removed.</translation>
    </message>
    <message>
        <source>{name} is in the lists of units: {count} ({which}).</source>
        <translation>{name} is in the lists of units: {count} ({which}).</translation>
    </message>
    <message>
        <source>{name} is in use by circulation categories: {count} ({which}).</source>
        <translation>{name} is in use by circulation categories: {count} ({which}).</translation>
    </message>
    <message>
        <source>{name} is in use by circulation rules: {count} ({which}).</source>
        <translation>{name} is in use by circulation rules: {count} ({which}).</translation>
    </message>
    <message>
        <source>{name} is in use by copies: {count}.</source>
        <translation>{name} is in use by copies: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by debts: {count}.</source>
        <translation>{name} is in use by debts: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by loans: {count}.</source>
        <translation>{name} is in use by loans: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by patrons: {count}.</source>
        <translation>{name} is in use by patrons: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by payments: {count}.</source>
        <translation>{name} is in use by payments: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by reminder settings: {count}.</source>
        <translation>{name} is in use by reminder settings: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by reservations: {count}.</source>
        <translation>{name} is in use by reservations: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by texts: {count}.</source>
        <translation>{name} is in use by texts: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use by titles: {count}.</source>
        <translation>{name} is in use by titles: {count}.</translation>
    </message>
    <message>
        <source>{name} is in use elsewhere: {count}.</source>
        <translation>{name} is in use elsewhere: {count}.</translation>
    </message>
    <message>
        <source>{name} is no placeholder; there are: {known}.</source>
        <translation>{name} is no placeholder; there are: {known}.</translation>
    </message>
    <message>
        <source>{name} is no time zone; it is written as Europe/Stockholm.</source>
        <translation>{name} is no time zone; it is written as Europe/Stockholm.</translation>
    </message>
    <message>
        <source>{name} is the currency of account organisations: {count} ({which}).</source>
        <translation>{name} is the currency of account organisations: {count} ({which}).</translation>
    </message>
    <message>
        <source>{name} is the standard category of organisations: {count} ({which}).</source>
        <translation>{name} is the standard category of organisations: {count} ({which}).</translation>
    </message>
    <message>
        <source>{name} is working on the same data just now. Nothing of this was saved; try again in a moment.</source>
        <translation>{name} is working on the same data just now. Nothing of this was saved; try again in a moment.</translation>
    </message>
    <message>
        <source>{number} is outside {low} to {high}.</source>
        <translation>{number} is outside {low} to {high}.</translation>
    </message>
    <message>
        <source>{organisation} has no closed day of its own on {day}.</source>
        <translation>{organisation} has no closed day of its own on {day}.</translation>
    </message>
    <message>
        <source>{organisation} has no rule of {parameter} that holds for everything where {variable} is {selector}.</source>
        <translation>{organisation} has no rule of {parameter} that holds for everything where {variable} is {selector}.</translation>
    </message>
    <message>
        <source>{organisation} has no rule of {parameter} that holds for everything.</source>
        <translation>{organisation} has no rule of {parameter} that holds for everything.</translation>
    </message>
    <message>
        <source>{organisation} holds the delivered base rules only.</source>
        <translation>{organisation} holds the delivered base rules only.</translation>
    </message>
    <message>
        <source>{organisation} is a circulation point; settings belong to its unit.</source>
        <translation>{organisation} is a circulation point; settings belong to its unit.</translation>
    </message>
    <message>
        <source>{organisation} is no account organisation; texts belong to one, or to all.</source>
        <translation>{organisation} is no account organisation; texts belong to one, or to all.</translation>
    </message>
    <message>
        <source>{organisation} is no pickup place of this account organisation.</source>
        <translation>{organisation} is no pickup place of this account organisation.</translation>
    </message>
    <message>
        <source>{organisation} is no unit; closed days belong to units.</source>
        <translation>{organisation} is no unit; closed days belong to units.</translation>
    </message>
    <message>
        <source>{organisation} is no unit; departments belong to units.</source>
        <translation>{organisation} is no unit; departments belong to units.</translation>
    </message>
    <message>
        <source>{organisation} is no unit; reservation groups are made of units.</source>
        <translation>{organisation} is no unit; reservation groups are made of units.</translation>
    </message>
    <message>
        <source>{organisation} is no unit; the home unit is one.</source>
        <translation>{organisation} is no unit; the home unit is one.</translation>
    </message>
    <message>
        <source>{organisation} must keep one rule for all; its value can be changed.</source>
        <translation>{organisation} must keep one rule for all; its value can be changed.</translation>
    </message>
    <message>
        <source>{parameter} can't be set for {organisation}, only for: {levels}.</source>
        <translation>{parameter} can't be set for {organisation}, only for: {levels}.</translation>
    </message>
    <message>
        <source>{parameter} can't depend on: {variable}.</source>
        <translation>{parameter} can't depend on: {variable}.</translation>
    </message>
    <message>
        <source>{parameter} has no list to choose from.</source>
        <translation>{parameter} has no list to choose from.</translation>
    </message>
    <message>
        <source>{parameter} has no unit.</source>
        <translation>{parameter} has no unit.</translation>
    </message>
    <message>
        <source>{parameter}: the fixed date {day}</source>
        <translation>{parameter}: the fixed date {day}</translation>
    </message>
    <message>
        <source>{parameter}: {period} from {start}, which is {day}</source>
        <translation>{parameter}: {period} from {start}, which is {day}</translation>
    </message>
    <message>
        <source>{parameter}: {reason}</source>
        <translation>{parameter}: {reason}</translation>
    </message>
    <message>
        <source>{parent} can't hold an organisation of this kind.</source>
        <translation>{parent} can't hold an organisation of this kind.</translation>
    </message>
    <message>
        <source>{path} can't be put in its place: {reason}.</source>
        <translation>{path} can't be put in its place: {reason}.</translation>
    </message>
    <message>
        <source>{path} can't be read: {reason}.</source>
        <translation>{path} can't be read: {reason}.</translation>
    </message>
    <message>
        <source>{path} can't be written: {reason}.</source>
        <translation>{path} can't be written: {reason}.</translation>
    </message>
    <message>
        <source>{path} has cells too far from the first one. Remove what stands outside the table.</source>
        <translation>{path} has cells too far from the first one. Remove what stands outside the table.</translation>
    </message>
    <message>
        <source>{path} holds more than can be read at once. Divide it into several files.</source>
        <translation>{path} holds more than can be read at once. Divide it into several files.</translation>
    </message>
    <message>
        <source>{path} is damaged too; nothing was changed.</source>
        <translation>{path} is damaged too; nothing was changed.</translation>
    </message>
    <message>
        <source>{path} is in {folder}, a folder that is kept alike on several machines. A file serves one workstation; for several there is PostgreSQL.</source>
        <translation>{path} is in {folder}, a folder that is kept alike on several machines. A file serves one workstation; for several there is PostgreSQL.</translation>
    </message>
    <message>
        <source>{path} is no CSV file. Save the table as CSV or XLSX.</source>
        <translation>{path} is no CSV file. Save the table as CSV or XLSX.</translation>
    </message>
    <message>
        <source>{path} is no XLSX file that can be read.</source>
        <translation>{path} is no XLSX file that can be read.</translation>
    </message>
    <message>
        <source>{path} is no database of Lånedisk.</source>
        <translation>{path} is no database of Lånedisk.</translation>
    </message>
    <message>
        <source>{path} is no demonstration library; it was left alone.</source>
        <translation>{path} is no demonstration library; it was left alone.</translation>
    </message>
    <message>
        <source>{path} is no profile: it can't be understood.</source>
        <translation>{path} is no profile: it can't be understood.</translation>
    </message>
    <message>
        <source>{path} is on a network drive. A file serves one workstation, on its own disk; for several there is PostgreSQL.</source>
        <translation>{path} is on a network drive. A file serves one workstation, on its own disk; for several there is PostgreSQL.</translation>
    </message>
    <message>
        <source>{path} is the database itself.</source>
        <translation>{path} is the database itself.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} is there already.</translation>
    </message>
    <message>
        <source>{path} names no database (dbname).</source>
        <translation>{path} names no database (dbname).</translation>
    </message>
    <message>
        <source>{rule} is needless: without it the same value holds everywhere, by {others}.</source>
        <translation>{rule} is needless: without it the same value holds everywhere, by {others}.</translation>
    </message>
    <message>
        <source>{rule} never governs any more: its period ended on {day}.</source>
        <translation>{rule} never governs any more: its period ended on {day}.</translation>
    </message>
    <message>
        <source>{rule} never governs: what it is set for is not there.</source>
        <translation>{rule} never governs: what it is set for is not there.</translation>
    </message>
    <message>
        <source>{rule} never governs: wherever it matches it is beaten by {others}.</source>
        <translation>{rule} never governs: wherever it matches it is beaten by {others}.</translation>
    </message>
    <message>
        <source>{rule}: 0 is not to be used here; who may not reserve is ruled by Reservation control.</source>
        <translation>{rule}: 0 is not to be used here; who may not reserve is ruled by Reservation control.</translation>
    </message>
    <message>
        <source>{rule}: a message costs a fee, and each copy on it another. With it: {others}.</source>
        <translation>{rule}: a message costs a fee, and each copy on it another. With it: {others}.</translation>
    </message>
    <message>
        <source>{rule}: copies on the shelf can be reserved, but no message format for reservations is accepted. With it: {others}.</source>
        <translation>{rule}: copies on the shelf can be reserved, but no message format for reservations is accepted. With it: {others}.</translation>
    </message>
    <message>
        <source>{rule}: fee invoices have limits, but no message format for them is accepted. With it: {others}.</source>
        <translation>{rule}: fee invoices have limits, but no message format for them is accepted. With it: {others}.</translation>
    </message>
    <message>
        <source>{rule}: its fixed date {day} has passed, and it has no to-date by then.</source>
        <translation>{rule}: its fixed date {day} has passed, and it has no to-date by then.</translation>
    </message>
    <message>
        <source>{rule}: its period should end on its fixed date {day} at the latest.</source>
        <translation>{rule}: its period should end on its fixed date {day} at the latest.</translation>
    </message>
    <message>
        <source>{rule}: the debt limit for a yellow signal is higher than that for a red one. With it: {others}.</source>
        <translation>{rule}: the debt limit for a yellow signal is higher than that for a red one. With it: {others}.</translation>
    </message>
    <message>
        <source>{rule}: the guaranteed period of open loans is longer than the loan period. With it: {others}.</source>
        <translation>{rule}: the guaranteed period of open loans is longer than the loan period. With it: {others}.</translation>
    </message>
    <message>
        <source>{rule}: the loan period for copies that others wait for is longer than the ordinary one. With it: {others}.</source>
        <translation>{rule}: the loan period for copies that others wait for is longer than the ordinary one. With it: {others}.</translation>
    </message>
    <message>
        <source>{rule}: the maximum for an occasion is lower than that for one copy. With it: {others}.</source>
        <translation>{rule}: the maximum for an occasion is lower than that for one copy. With it: {others}.</translation>
    </message>
    <message>
        <source>{rule}: there is an overdue fee with a maximum of 0, so nothing is charged. With it: {others}.</source>
        <translation>{rule}: there is an overdue fee with a maximum of 0, so nothing is charged. With it: {others}.</translation>
    </message>
    <message>
        <source>{selector} can't be chosen for {parameter}.</source>
        <translation>{selector} can't be chosen for {parameter}.</translation>
    </message>
    <message>
        <source>{status} comes with a loan or a return, and is not set by hand.</source>
        <translation>{status} comes with a loan or a return, and is not set by hand.</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{text} is negative; the lowest value is 0.</source>
        <translation>{text} is negative; the lowest value is 0.</translation>
    </message>
    <message>
        <source>{text} is neither 1 nor 0.</source>
        <translation>{text} is neither 1 nor 0.</translation>
    </message>
    <message>
        <source>{text} is no ISBN: check its digits.</source>
        <translation>{text} is no ISBN: check its digits.</translation>
    </message>
    <message>
        <source>{text} is no kind of circulation point.</source>
        <translation>{text} is no kind of circulation point.</translation>
    </message>
    <message>
        <source>{text} is no rate in per cent, such as 25 or 12.5.</source>
        <translation>{text} is no rate in per cent, such as 25 or 12.5.</translation>
    </message>
    <message>
        <source>{text} is not a date.</source>
        <translation>{text} is not a date.</translation>
    </message>
    <message>
        <source>{text} is not a personal identity number: check its digits.</source>
        <translation>{text} is not a personal identity number: check its digits.</translation>
    </message>
    <message>
        <source>{text} is not a postcode.</source>
        <translation>{text} is not a postcode.</translation>
    </message>
    <message>
        <source>{text} is not a postcode: it has five digits.</source>
        <translation>{text} is not a postcode: it has five digits.</translation>
    </message>
    <message>
        <source>{text} is not a telephone number.</source>
        <translation>{text} is not a telephone number.</translation>
    </message>
    <message>
        <source>{text} is not a time of day.</source>
        <translation>{text} is not a time of day.</translation>
    </message>
    <message>
        <source>{text} is not a web address; it is written as https://www.example.com.</source>
        <translation>{text} is not a web address; it is written as https://www.example.com.</translation>
    </message>
    <message>
        <source>{text} is not a whole number from 0 up.</source>
        <translation>{text} is not a whole number from 0 up.</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <translation>{text} is not a whole number.</translation>
    </message>
    <message>
        <source>{text} is not an amount with at most two decimals.</source>
        <translation>{text} is not an amount with at most two decimals.</translation>
    </message>
    <message>
        <source>{text} is not an amount.</source>
        <translation>{text} is not an amount.</translation>
    </message>
    <message>
        <source>{text} is not an e-mail address.</source>
        <translation>{text} is not an e-mail address.</translation>
    </message>
    <message>
        <source>{text} is not the name of a server.</source>
        <translation>{text} is not the name of a server.</translation>
    </message>
    <message>
        <source>{text} is nothing that amounts can be rounded to.</source>
        <translation>{text} is nothing that amounts can be rounded to.</translation>
    </message>
    <message>
        <source>{text} is too large.</source>
        <translation>{text} is too large.</translation>
    </message>
    <message>
        <source>{title} can be collected at {place} until {day}.</source>
        <translation>{title} can be collected at {place} until {day}.</translation>
    </message>
    <message>
        <source>{title} can be collected at {place}.</source>
        <translation>{title} can be collected at {place}.</translation>
    </message>
    <message>
        <source>{unit} has no department {code}.</source>
        <translation>{unit} has no department {code}.</translation>
    </message>
    <message>
        <source>{unit} has no placement {code} there.</source>
        <translation>{unit} has no placement {code} there.</translation>
    </message>
    <message>
        <source>{unit} is no unit of a loan period.</source>
        <translation>{unit} is no unit of a loan period.</translation>
    </message>
    <message>
        <source>{unit} is no unit that can own copies</source>
        <translation>{unit} is no unit that can own copies</translation>
    </message>
    <message>
        <source>{unit} is not a unit of {parameter}; it may be {units}.</source>
        <translation>{unit} is not a unit of {parameter}; it may be {units}.</translation>
    </message>
    <message>
        <source>{unit} is placed beneath itself</source>
        <translation>{unit} is placed beneath itself</translation>
    </message>
    <message>
        <source>{url} is not the address of a database.</source>
        <translation>{url} is not the address of a database.</translation>
    </message>
    <message>
        <source>{url} names no file.</source>
        <translation>{url} names no file.</translation>
    </message>
    <message>
        <source>{value} is no whole number from {low} to {high}.</source>
        <translation>{value} is no whole number from {low} to {high}.</translation>
    </message>
    <message>
        <source>{value} is not one of: {allowed}.</source>
        <translation>{value} is not one of: {allowed}.</translation>
    </message>
</context>
<context>
    <name>DraftWindow</name>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%Ln row saved.</numerusform>
            <numerusform>%Ln rows saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be undone; what was saved stays.</source>
        <translation>It could not be undone; what was saved stays.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Undo is not offered. {reason}</source>
        <translation>Undo is not offered. {reason}</translation>
    </message>
    <message>
        <source>Undone; the rules are as they were.</source>
        <translation>Undone; the rules are as they were.</translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message>
        <source>&amp;Change due date</source>
        <translation>&amp;Change due date</translation>
    </message>
    <message>
        <source>&amp;Change, fee {amount}</source>
        <translation>&amp;Change, fee {amount}</translation>
    </message>
    <message>
        <source>&amp;Due date</source>
        <translation>&amp;Due date</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change due date</source>
        <translation>Change due date</translation>
    </message>
    <message>
        <source>The due date stays as it was.</source>
        <translation>The due date stays as it was.</translation>
    </message>
    <message>
        <source>The loan is late: the overdue fee until today is {amount}.</source>
        <translation>The loan is late: the overdue fee until today is {amount}.</translation>
    </message>
</context>
<context>
    <name>DuplicateColumns</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Birth date of the other account</source>
        <translation>Birth date of the other account</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Card of the other account</source>
        <translation>Card of the other account</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>How sure</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>Other account</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>nearly the same name</translation>
    </message>
    <message>
        <source>same birth date and name</source>
        <translation>same birth date and name</translation>
    </message>
    <message>
        <source>same birth date, nearly the same name</source>
        <translation>same birth date, nearly the same name</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>same e-mail address</translation>
    </message>
    <message>
        <source>same identity number</source>
        <translation>same identity number</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message>
        <source>Is the patron here already? Likely the same person:</source>
        <translation>Is the patron here already? Likely the same person:</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>same e-mail</translation>
    </message>
    <message>
        <source>same identity number</source>
        <translation>same identity number</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>same name and birth date</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>similar name</translation>
    </message>
    <message>
        <source>similar name, same birth date</source>
        <translation>similar name, same birth date</translation>
    </message>
</context>
<context>
    <name>DuplicatesWindow</name>
    <message numerus="yes">
        <source>%n pair(s), the likeliest first</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs, the likeliest first</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open both</source>
        <translation>&amp;Open both</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Enter opens both accounts. Nothing is changed here.</source>
        <translation>Enter opens both accounts. Nothing is changed here.</translation>
    </message>
    <message>
        <source>Identity number, birth date with name, and e-mail with name are compared.</source>
        <translation>Identity number, birth date with name, and e-mail with name are compared.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Likely duplicates</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Looking for likely duplicates</source>
        <translation>Looking for likely duplicates</translation>
    </message>
    <message>
        <source>No likely duplicates are found.</source>
        <translation>No likely duplicates are found.</translation>
    </message>
    <message>
        <source>No pair is marked.</source>
        <translation>No pair is marked.</translation>
    </message>
    <message>
        <source>Patrons were changed since this list was made.</source>
        <translation>Patrons were changed since this list was made.</translation>
    </message>
    <message>
        <source>The patrons could not be read.</source>
        <translation>The patrons could not be read.</translation>
    </message>
    <message numerus="yes">
        <source>the likeliest %n pair(s)</source>
        <translation>
            <numerusform>the likeliest %Ln pair</numerusform>
            <numerusform>the likeliest %Ln pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectBox</name>
    <message>
        <source>What comes of it</source>
        <translation>What comes of it</translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Rules</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>All rules of the parameter</source>
        <translation>All rules of the parameter</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>B&amp;y</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Every change of a rule shows here.</source>
        <translation>Every change of a rule shows here.</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>From, to</translation>
    </message>
    <message>
        <source>No entry passes the filter.</source>
        <translation>No entry passes the filter.</translation>
    </message>
    <message>
        <source>No rule was marked.</source>
        <translation>No rule was marked.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Rules listed at {place}</source>
        <translation>Rules listed at {place}</translation>
    </message>
    <message>
        <source>This rule</source>
        <translation>This rule</translation>
    </message>
    <message>
        <source>This rule: {rule}</source>
        <translation>This rule: {rule}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message numerus="yes">
        <source>Invoice %n day(s) later</source>
        <translation>
            <numerusform>Invoice %Ln day later</numerusform>
            <numerusform>Invoice %Ln days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invoice %n day(s) sooner</source>
        <translation>
            <numerusform>Invoice %Ln day sooner</numerusform>
            <numerusform>Invoice %Ln days sooner</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark an event to see what decides it.</source>
        <translation>Mark an event to see what decides it.</translation>
    </message>
    <message>
        <source>Other loans and debts of the account are not counted in.</source>
        <translation>Other loans and debts of the account are not counted in.</translation>
    </message>
    <message>
        <source>Sum in the end</source>
        <translation>Sum in the end</translation>
    </message>
    <message>
        <source>The due date stays as it is: the loan is there already.</source>
        <translation>The due date stays as it is: the loan is there already.</translation>
    </message>
    <message>
        <source>Today's rules: {what}</source>
        <translation>Today's rules: {what}</translation>
    </message>
    <message>
        <source>With the unsaved changes: {what}</source>
        <translation>With the unsaved changes: {what}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>{setting} (unsaved)</source>
        <translation>{setting} (unsaved)</translation>
    </message>
</context>
<context>
    <name>ExchangeWindow</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) added</source>
        <translation>
            <numerusform>%Ln rule added</numerusform>
            <numerusform>%Ln rules added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) written.</source>
        <translation>
            <numerusform>%Ln rule written.</numerusform>
            <numerusform>%Ln rules written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing rules</source>
        <translation>Importing rules</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>The rows shown are written.</source>
        <translation>The rows shown are written.</translation>
    </message>
    <message>
        <source>Undo is not offered. {reason}</source>
        <translation>Undo is not offered. {reason}</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Writing {file} …</translation>
    </message>
</context>
<context>
    <name>ExemptDialog</name>
    <message>
        <source>&amp;Exempt from claims</source>
        <translation>&amp;Exempt from claims</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Exempt from claims</source>
        <translation>Exempt from claims</translation>
    </message>
    <message>
        <source>No more warnings, reminders and invoices as long as it is out. What was sent stays, and fees for the delay go on.</source>
        <translation>No more warnings, reminders and invoices as long as it is out. What was sent stays, and fees for the delay go on.</translation>
    </message>
</context>
<context>
    <name>Exempting</name>
    <message>
        <source>&amp;Let claims go on</source>
        <translation>&amp;Let claims go on</translation>
    </message>
    <message>
        <source>Exempt from claims…</source>
        <translation>Exempt from claims…</translation>
    </message>
    <message>
        <source>Exempt: {reason}</source>
        <translation>Exempt: {reason}</translation>
    </message>
    <message>
        <source>It is exempt: {reason} Claims go on where they had come to.</source>
        <translation>It is exempt: {reason} Claims go on where they had come to.</translation>
    </message>
    <message>
        <source>Let claims go on</source>
        <translation>Let claims go on</translation>
    </message>
    <message>
        <source>Let claims go on…</source>
        <translation>Let claims go on…</translation>
    </message>
    <message>
        <source>Mark one loan only.</source>
        <translation>Mark one loan only.</translation>
    </message>
    <message>
        <source>No more warnings, reminders and invoices for this loan, with a reason.</source>
        <translation>No more warnings, reminders and invoices for this loan, with a reason.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>{title}: claims go on</source>
        <translation>{title}: claims go on</translation>
    </message>
    <message>
        <source>{title}: exempt from claims</source>
        <translation>{title}: exempt from claims</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>By the rules of today it would be {value}, due {day}: {rule}</source>
        <translation>By the rules of today it would be {value}, due {day}: {rule}</translation>
    </message>
    <message>
        <source>Decided by: {setting}</source>
        <translation>Decided by: {setting}</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>E&amp;xplain…</translation>
    </message>
    <message>
        <source>Lifted by: {what}</source>
        <translation>Lifted by: {what}</translation>
    </message>
    <message>
        <source>Nothing is kept of how it came about.</source>
        <translation>Nothing is kept of how it came about.</translation>
    </message>
    <message>
        <source>On loan, due {day}</source>
        <translation>On loan, due {day}</translation>
    </message>
    <message>
        <source>Says which rule governs in a situation, and why (Ctrl+E).</source>
        <translation>Says which rule governs in a situation, and why (Ctrl+E).</translation>
    </message>
    <message>
        <source>The rules are being read.</source>
        <translation>The rules are being read.</translation>
    </message>
    <message>
        <source>The rules of today say the same.</source>
        <translation>The rules of today say the same.</translation>
    </message>
    <message>
        <source>Without them it would be due {day}</source>
        <translation>Without them it would be due {day}</translation>
    </message>
    <message>
        <source>Would be due {day}</source>
        <translation>Would be due {day}</translation>
    </message>
    <message numerus="yes">
        <source>Would not be lent: %n reason(s)</source>
        <translation>
            <numerusform>Would not be lent: %Ln reason</numerusform>
            <numerusform>Would not be lent: %Ln reasons</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} to {patron}</source>
        <translation>{title} to {patron}</translation>
    </message>
    <message>
        <source>{what} on {day}</source>
        <translation>{what} on {day}</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explain</translation>
    </message>
</context>
<context>
    <name>ExplainPart</name>
    <message>
        <source>Calculated {time}. Recalculated when rules change.</source>
        <translation>Calculated {time}. Recalculated when rules change.</translation>
    </message>
    <message>
        <source>Calculating …</source>
        <translation>Calculating …</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>The rules could not be read.</translation>
    </message>
</context>
<context>
    <name>ExplainWindow</name>
    <message>
        <source>&amp;Matrix…</source>
        <translation>&amp;Matrix…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Timeline</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>Give the card of a patron and the barcode of a copy.</source>
        <translation>Give the card of a patron and the barcode of a copy.</translation>
    </message>
    <message>
        <source>The loan was returned: nothing is to come.</source>
        <translation>The loan was returned: nothing is to come.</translation>
    </message>
    <message>
        <source>The whole life of the loan: dates, notices, fees, blocks (Ctrl+T).</source>
        <translation>The whole life of the loan: dates, notices, fees, blocks (Ctrl+T).</translation>
    </message>
    <message>
        <source>What the marked parameter says for every combination of two variables.</source>
        <translation>What the marked parameter says for every combination of two variables.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Choose file…</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>&amp;Organisations</translation>
    </message>
    <message>
        <source>&amp;Parameters</source>
        <translation>&amp;Parameters</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>All parameters</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Every organisation that you may see</source>
        <translation>Every organisation that you may see</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Export rules</translation>
    </message>
    <message>
        <source>Written by codes, as Import reads it: changed in a spreadsheet, it can be imported again.</source>
        <translation>Written by codes, as Import reads it: changed in a spreadsheet, it can be imported again.</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>rules</translation>
    </message>
    <message>
        <source>{organisation} and what is beneath</source>
        <translation>{organisation} and what is beneath</translation>
    </message>
    <message>
        <source>{parameter} only</source>
        <translation>{parameter} only</translation>
    </message>
</context>
<context>
    <name>FeePage</name>
    <message numerus="yes">
        <source>%n fee invoice(s)</source>
        <translation>
            <numerusform>%Ln fee invoice</numerusform>
            <numerusform>%Ln fee invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fee invoice(s) sent</source>
        <translation>
            <numerusform>%Ln fee invoice sent</numerusform>
            <numerusform>%Ln fee invoices sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patron(s)</source>
        <translation>
            <numerusform>%Ln patron</numerusform>
            <numerusform>%Ln patrons</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open patron</source>
        <translation>&amp;Open patron</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Send</translation>
    </message>
    <message>
        <source>&amp;Send fee invoices…</source>
        <translation>&amp;Send fee invoices…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Debts</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Fee invoices</source>
        <translation>Fee invoices</translation>
    </message>
    <message>
        <source>It can't be sent: no valid address.</source>
        <translation>It can't be sent: no valid address.</translation>
    </message>
    <message>
        <source>Mark one patron only.</source>
        <translation>Mark one patron only.</translation>
    </message>
    <message>
        <source>No fee invoice is due.</source>
        <translation>No fee invoice is due.</translation>
    </message>
    <message>
        <source>Nobody is marked.</source>
        <translation>Nobody is marked.</translation>
    </message>
    <message>
        <source>Nobody owes enough for long enough.</source>
        <translation>Nobody owes enough for long enough.</translation>
    </message>
    <message>
        <source>Numbers: {numbers}</source>
        <translation>Numbers: {numbers}</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Oldest</translation>
    </message>
    <message>
        <source>Open debts that are on no fee invoice, enough and old enough by the parameters.</source>
        <translation>Open debts that are on no fee invoice, enough and old enough by the parameters.</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Patron</translation>
    </message>
    <message>
        <source>Send fee invoices</source>
        <translation>Send fee invoices</translation>
    </message>
    <message>
        <source>Send the &amp;marked…</source>
        <translation>Send the &amp;marked…</translation>
    </message>
    <message>
        <source>The marked patron</source>
        <translation>The marked patron</translation>
    </message>
    <message>
        <source>The parameters Invoice fees: debt over, and debt older than, say when.</source>
        <translation>The parameters Invoice fees: debt over, and debt older than, say when.</translation>
    </message>
    <message>
        <source>Their debts (Enter).</source>
        <translation>Their debts (Enter).</translation>
    </message>
    <message>
        <source>To everybody on the list, after a question.</source>
        <translation>To everybody on the list, after a question.</translation>
    </message>
    <message>
        <source>To those that are marked, after a question.</source>
        <translation>To those that are marked, after a question.</translation>
    </message>
    <message>
        <source>Together {amount}. E-mails are put into the outbox, letters are printed in Claims, tab Notices.</source>
        <translation>Together {amount}. E-mails are put into the outbox, letters are printed in Claims, tab Notices.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>owed: {amount}</source>
        <translation>owed: {amount}</translation>
    </message>
    <message>
        <source>{debts} debts since {day}, together {amount}; fee {fee}</source>
        <translation>{debts} debts since {day}, together {amount}; fee {fee}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Inherit</source>
        <translation>Inherit</translation>
    </message>
    <message>
        <source>Inherited from {source}</source>
        <translation>Inherited from {source}</translation>
    </message>
    <message>
        <source>Inherits again (Ctrl+I)</source>
        <translation>Inherits again (Ctrl+I)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Takes the value of {source} again (Ctrl+I)</source>
        <translation>Takes the value of {source} again (Ctrl+I)</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>inherited</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>debt</source>
        <translation>debt</translation>
    </message>
    <message>
        <source>debt, red from {amount}</source>
        <translation>debt, red from {amount}</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>loans</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>to collect</source>
        <translation>to collect</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>At a unit</source>
        <translation>At a unit</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Lists all rules again.</source>
        <translation>Lists all rules again.</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>No filter is set.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Rules are compared within the same value only.</source>
        <translation>Rules are compared within the same value only.</translation>
    </message>
    <message>
        <source>The rules of this organisation and of those above it are listed.</source>
        <translation>The rules of this organisation and of those above it are listed.</translation>
    </message>
    <message>
        <source>Valid on day</source>
        <translation>Valid on day</translation>
    </message>
    <message>
        <source>e.g. Hce</source>
        <translation>e.g. Hce</translation>
    </message>
</context>
<context>
    <name>FilterHeader</name>
    <message>
        <source>Filter {column}</source>
        <translation>Filter {column}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing is found.</source>
        <translation>Nothing is found.</translation>
    </message>
    <message>
        <source>Type some letters, or a number.</source>
        <translation>Type some letters, or a number.</translation>
    </message>
</context>
<context>
    <name>FindingColumns</name>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
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
        <translation>Rule</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>Give role</source>
        <translation>Give role</translation>
    </message>
    <message>
        <source>Give role – {name}</source>
        <translation>Give role – {name}</translation>
    </message>
    <message>
        <source>Holds at the organisation and everything below it, at once.</source>
        <translation>Holds at the organisation and everything below it, at once.</translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Groups of {unit}, the first its own</source>
        <translation>Groups of {unit}, the first its own</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>It stands there already.</translation>
    </message>
    <message>
        <source>Mark a row first.</source>
        <translation>Mark a row first.</translation>
    </message>
    <message>
        <source>Mark a unit first.</source>
        <translation>Mark a unit first.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Puts the group at the end of the unit's list</source>
        <translation>Puts the group at the end of the unit's list</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Takes the group out of the unit's list (Del)</source>
        <translation>Takes the group out of the unit's list (Del)</translation>
    </message>
    <message>
        <source>The unit has no groups: its copies may be reserved wherever Reservation control says yes.</source>
        <translation>The unit has no groups: its copies may be reserved wherever Reservation control says yes.</translation>
    </message>
    <message>
        <source>The unit has this group already.</source>
        <translation>The unit has this group already.</translation>
    </message>
    <message>
        <source>There are no reservation groups yet; make one at the left.</source>
        <translation>There are no reservation groups yet; make one at the left.</translation>
    </message>
    <message>
        <source>There are no units.</source>
        <translation>There are no units.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
</context>
<context>
    <name>HeadingLine</name>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <translation>
            <numerusform>%Ln parameter</numerusform>
            <numerusform>%Ln parameters</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinate with: {parameter}</source>
        <translation>Coordinate with: {parameter}</translation>
    </message>
    <message>
        <source>Kept and shown; Lånedisk does not act on it yet.</source>
        <translation>Kept and shown; Lånedisk does not act on it yet.</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>not in use yet</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Enter goes on to the next place.</source>
        <translation>Enter goes on to the next place.</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>Fi&amp;nd</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>{page} - Help</source>
        <translation>{page} - Help</translation>
    </message>
</context>
<context>
    <name>HindrancesDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Delete patron</source>
        <translation>Delete patron</translation>
    </message>
    <message>
        <source>Go to 1-Loans</source>
        <translation>Go to 1-Loans</translation>
    </message>
    <message>
        <source>Go to 2-Reservations</source>
        <translation>Go to 2-Reservations</translation>
    </message>
    <message>
        <source>Go to 3-Debts</source>
        <translation>Go to 3-Debts</translation>
    </message>
    <message>
        <source>The account can't be deleted yet.</source>
        <translation>The account can't be deleted yet.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Shows who changed the rules, when and how, and puts them back (Ctrl+H).</source>
        <translation>Shows who changed the rules, when and how, and puts them back (Ctrl+H).</translation>
    </message>
    <message>
        <source>Shows who changed what of the registers, when and how, and puts it back.</source>
        <translation>Shows who changed what of the registers, when and how, and puts it back.</translation>
    </message>
    <message>
        <source>Shows who changed what of the unit, when and how, and puts it back.</source>
        <translation>Shows who changed what of the unit, when and how, and puts it back.</translation>
    </message>
    <message>
        <source>The registers are being read.</source>
        <translation>The registers are being read.</translation>
    </message>
    <message>
        <source>The rules are being read.</source>
        <translation>The rules are being read.</translation>
    </message>
    <message>
        <source>The unit is being read.</source>
        <translation>The unit is being read.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Choose a day and mark a value first.</source>
        <translation>Choose a day and mark a value first.</translation>
    </message>
    <message>
        <source>History – Common registers</source>
        <translation>History – Common registers</translation>
    </message>
    <message>
        <source>History – {parameter}</source>
        <translation>History – {parameter}</translation>
    </message>
    <message>
        <source>History – {unit}</source>
        <translation>History – {unit}</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>It is being saved.</translation>
    </message>
    <message numerus="yes">
        <source>It was saved for %n unit(s); all of it is put back.</source>
        <translation>
            <numerusform>It was saved for %Ln unit; all of it is put back.</numerusform>
            <numerusform>It was saved for %Ln units; all of it is put back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes the field what it was before the marked change.</source>
        <translation>Makes the field what it was before the marked change.</translation>
    </message>
    <message>
        <source>Makes the marked rule what it was at the end of that day.</source>
        <translation>Makes the marked rule what it was at the end of that day.</translation>
    </message>
    <message>
        <source>Makes the marked value what it was at the end of that day.</source>
        <translation>Makes the marked value what it was at the end of that day.</translation>
    </message>
    <message>
        <source>Makes the marked value what the unit had at the end of that day.</source>
        <translation>Makes the marked value what the unit had at the end of that day.</translation>
    </message>
    <message>
        <source>Makes the rule what it was before the marked entry.</source>
        <translation>Makes the rule what it was before the marked entry.</translation>
    </message>
    <message>
        <source>Mark a change first.</source>
        <translation>Mark a change first.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Put back what was saved for several units?</source>
        <translation>Put back what was saved for several units?</translation>
    </message>
    <message>
        <source>Put back: the rule is added again?</source>
        <translation>Put back: the rule is added again?</translation>
    </message>
    <message>
        <source>Put back: the rule is removed?</source>
        <translation>Put back: the rule is removed?</translation>
    </message>
    <message>
        <source>Put the entry back?</source>
        <translation>Put the entry back?</translation>
    </message>
    <message>
        <source>Put the rule back?</source>
        <translation>Put the rule back?</translation>
    </message>
    <message>
        <source>Show that rule</source>
        <translation>Show that rule</translation>
    </message>
    <message>
        <source>Some of it was changed again since.</source>
        <translation>Some of it was changed again since.</translation>
    </message>
    <message>
        <source>Undo is not offered. {reason}</source>
        <translation>Undo is not offered. {reason}</translation>
    </message>
    <message>
        <source>Undone; everything is as it was.</source>
        <translation>Undone; everything is as it was.</translation>
    </message>
    <message>
        <source>Undone; the rules are as they were.</source>
        <translation>Undone; the rules are as they were.</translation>
    </message>
    <message>
        <source>{entry} is made again, last in its register.</source>
        <translation>{entry} is made again, last in its register.</translation>
    </message>
    <message>
        <source>{entry} is removed.</source>
        <translation>{entry} is removed.</translation>
    </message>
    <message>
        <source>{rule} at {place}</source>
        <translation>{rule} at {place}</translation>
    </message>
</context>
<context>
    <name>HistoryFrame</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Put back, as a new change.</source>
        <translation>Put back, as a new change.</translation>
    </message>
    <message>
        <source>Put the field back?</source>
        <translation>Put the field back?</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>The history could not be read.</translation>
    </message>
    <message>
        <source>{field} becomes: {value}</source>
        <translation>{field} becomes: {value}</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Every change and every look at the account shows here.</source>
        <translation>Every change and every look at the account shows here.</translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation>Filter history</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>From, to</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Nothing has been written down yet.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Your role does not show the history.</source>
        <translation>Your role does not show the history.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>&amp;Older entries</source>
        <translation>&amp;Older entries</translation>
    </message>
    <message>
        <source>&amp;Put back…</source>
        <translation>&amp;Put back…</translation>
    </message>
    <message>
        <source>A part of the login name</source>
        <translation>A part of the login name</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Nothing has been written down yet.</translation>
    </message>
    <message>
        <source>Your role does not show the history.</source>
        <translation>Your role does not show the history.</translation>
    </message>
</context>
<context>
    <name>HolidayList</name>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Close on all public holidays</source>
        <translation>Close on all public holidays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Czechia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Denmark</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germany</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norway</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Poland</translation>
    </message>
    <message>
        <source>Public holidays; Space closes or opens</source>
        <translation>Public holidays; Space closes or opens</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakia</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sweden</translation>
    </message>
    <message>
        <source>The unit is closed on all of them.</source>
        <translation>The unit is closed on all of them.</translation>
    </message>
    <message>
        <source>Ticks every day off by law; half days and customary days stay as they are.</source>
        <translation>Ticks every day off by law; half days and customary days stay as they are.</translation>
    </message>
    <message>
        <source>customary</source>
        <translation>customary</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>half day</source>
        <translation>half day</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>Nothing is unsaved.</source>
        <translation>Nothing is unsaved.</translation>
    </message>
    <message>
        <source>Says how many loans, patrons and copies get another value, before it is saved (Ctrl+Shift+I).</source>
        <translation>Says how many loans, patrons and copies get another value, before it is saved (Ctrl+Shift+I).</translation>
    </message>
</context>
<context>
    <name>ImpactColumns</name>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Home unit</source>
        <translation>Home unit</translation>
    </message>
    <message>
        <source>Lent at</source>
        <translation>Lent at</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Owning unit</source>
        <translation>Owning unit</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Patron</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Patrons</translation>
    </message>
    <message>
        <source>Rule after</source>
        <translation>Rule after</translation>
    </message>
    <message>
        <source>Rule before</source>
        <translation>Rule before</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%Ln row written.</numerusform>
            <numerusform>%Ln rows written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculate again</source>
        <translation>Calculate again</translation>
    </message>
    <message>
        <source>Calculating the impact</source>
        <translation>Calculating the impact</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>It was stopped.</translation>
    </message>
    <message>
        <source>Nothing is unsaved any more: this is what was so before.</source>
        <translation>Nothing is unsaved any more: this is what was so before.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>The list could not be read.</translation>
    </message>
    <message>
        <source>The unsaved rows were changed since.</source>
        <translation>The unsaved rows were changed since.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Writing the file</translation>
    </message>
</context>
<context>
    <name>ImpactView</name>
    <message>
        <source>All are shown.</source>
        <translation>All are shown.</translation>
    </message>
    <message>
        <source>Another value for {loans} of {all_loans} current loans (of {borrowers} patrons), {patrons} of {all_patrons} patrons, {copies} of {all_copies} copies.</source>
        <translation>Another value for {loans} of {all_loans} current loans (of {borrowers} patrons), {patrons} of {all_patrons} patrons, {copies} of {all_copies} copies.</translation>
    </message>
    <message>
        <source>As Explain says for the copy at its owning unit, without a patron. Enter opens the copy.</source>
        <translation>As Explain says for the copy at its owning unit, without a patron. Enter opens the copy.</translation>
    </message>
    <message>
        <source>As Explain says for the patron at the home unit, without a copy. Enter opens the patron.</source>
        <translation>As Explain says for the patron at the home unit, without a copy. Enter opens the patron.</translation>
    </message>
    <message>
        <source>Changes ({count})</source>
        <translation>Changes ({count})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>E&amp;xport all…</translation>
    </message>
    <message>
        <source>Each value that becomes another, by which rule it was and will be. Enter shows the rule.</source>
        <translation>Each value that becomes another, by which rule it was and will be. Enter shows the rule.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Nothing gets another value.</source>
        <translation>Nothing gets another value.</translation>
    </message>
    <message>
        <source>On &amp;day</source>
        <translation>On &amp;day</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Patrons</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>S&amp;how</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Show &amp;more</translation>
    </message>
    <message>
        <source>With today's facts of patron and copy, where the loan was made. Its due date stays; what comes next goes by the new value. Enter opens the patron.</source>
        <translation>With today's facts of patron and copy, where the loan was made. Its due date stays; what comes next goes by the new value. Enter opens the patron.</translation>
    </message>
    <message>
        <source>Writes every loan, patron and copy of this list with both values and rules into a CSV or XLSX file.</source>
        <translation>Writes every loan, patron and copy of this list with both values and rules into a CSV or XLSX file.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can't be taken. Mend the file and read it again.</source>
        <translation>
            <numerusform>%Ln line can't be taken. Mend the file and read it again.</numerusform>
            <numerusform>%Ln lines can't be taken. Mend the file and read it again.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n change(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln change</numerusform>
            <numerusform>&amp;Import %Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>A CSV or XLSX file with a rule on each line.</source>
        <translation>A CSV or XLSX file with a rule on each line.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choose a file first.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Every line says what holds already.</source>
        <translation>Every line says what holds already.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Import rules</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importing …</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>No file is chosen.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Reading {file}</translation>
    </message>
    <message>
        <source>Somebody changed rules of this file after it was read. Read it again to see what it changes now.</source>
        <translation>Somebody changed rules of this file after it was read. Read it again to see what it changes now.</translation>
    </message>
    <message>
        <source>The file can't be imported.</source>
        <translation>The file can't be imported.</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>The file changes nothing.</translation>
    </message>
    <message>
        <source>The file could not be looked at.</source>
        <translation>The file could not be looked at.</translation>
    </message>
    <message>
        <source>Wait until the work is done.</source>
        <translation>Wait until the work is done.</translation>
    </message>
    <message>
        <source>{lines}: {added} new, {changed} changed, {unchanged} unchanged, {bad} that can't be taken.</source>
        <translation>{lines}: {added} new, {changed} changed, {unchanged} unchanged, {bad} that can't be taken.</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Choose file…</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encoding</translation>
    </message>
    <message>
        <source>All lines are imported or none. Unsaved rows of the window stay.</source>
        <translation>All lines are imported or none. Unsaved rows of the window stay.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>Found out by itself</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Import rules</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lines of the file</translation>
    </message>
    <message>
        <source>O&amp;nly what changes</source>
        <translation>O&amp;nly what changes</translation>
    </message>
    <message>
        <source>Only for CSV files in which letters like å, ö and ř come out wrong.</source>
        <translation>Only for CSV files in which letters like å, ö and ř come out wrong.</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Comment: {old} → {new}</source>
        <translation>Comment: {old} → {new}</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Holds for</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
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
        <translation>Remark</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>bad</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
</context>
<context>
    <name>InfoTab</name>
    <message>
        <source>&amp;Don't save</source>
        <translation>&amp;Don't save</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Last borrower</source>
        <translation>Last borrower</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept here.</source>
        <translation>Nothing was saved; what you typed is kept here.</translation>
    </message>
    <message>
        <source>Save or cancel what is being edited first.</source>
        <translation>Save or cancel what is being edited first.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What you typed in {section} is not saved.</source>
        <translation>What you typed in {section} is not saved.</translation>
    </message>
</context>
<context>
    <name>InsertButton</name>
    <message>
        <source>Insert placeholder</source>
        <translation>Insert placeholder</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Placeholders</translation>
    </message>
    <message>
        <source>What is filled in when the text is sent (Ctrl+Space in the text)</source>
        <translation>What is filled in when the text is sent (Ctrl+Space in the text)</translation>
    </message>
</context>
<context>
    <name>Invalidating</name>
    <message>
        <source>&amp;Invalidate</source>
        <translation>&amp;Invalidate</translation>
    </message>
    <message>
        <source>Invalidate</source>
        <translation>Invalidate</translation>
    </message>
    <message>
        <source>Invalidate {what} {value}</source>
        <translation>Invalidate {what} {value}</translation>
    </message>
    <message>
        <source>Invalidate {what}?</source>
        <translation>Invalidate {what}?</translation>
    </message>
    <message>
        <source>It goes out of use and into a message. If the unit has a fee for it, that is charged.</source>
        <translation>It goes out of use and into a message. If the unit has a fee for it, that is charged.</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile, and is shown now as it is.</source>
        <translation>It was changed elsewhere meanwhile, and is shown now as it is.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Nothing was charged.</translation>
    </message>
    <message>
        <source>Out of use: {value}</source>
        <translation>Out of use: {value}</translation>
    </message>
    <message>
        <source>Takes it out of use and into a message, until a new one is entered</source>
        <translation>Takes it out of use and into a message, until a new one is entered</translation>
    </message>
    <message>
        <source>{amount} was charged.</source>
        <translation>{amount} was charged.</translation>
    </message>
</context>
<context>
    <name>InvoicePage</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%Ln invoice</numerusform>
            <numerusform>%Ln invoices</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mark as paid</source>
        <translation>&amp;Mark as paid</translation>
    </message>
    <message>
        <source>&amp;Mark as paid…</source>
        <translation>&amp;Mark as paid…</translation>
    </message>
    <message>
        <source>&amp;Open patron</source>
        <translation>&amp;Open patron</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;State</translation>
    </message>
    <message>
        <source>A run of claims makes them, and the tab Fee invoices.</source>
        <translation>A run of claims makes them, and the tab Fee invoices.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copies: {barcodes}</source>
        <translation>Copies: {barcodes}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Invoice {number} is paid: {amount}</source>
        <translation>Invoice {number} is paid: {amount}</translation>
    </message>
    <message>
        <source>Invoice {number}, {name}</source>
        <translation>Invoice {number}, {name}</translation>
    </message>
    <message>
        <source>Invoice {number}, {unit}, {day}</source>
        <translation>Invoice {number}, {unit}, {day}</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>It is settled.</source>
        <translation>It is settled.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Mark as paid</translation>
    </message>
    <message>
        <source>No invoice is marked.</source>
        <translation>No invoice is marked.</translation>
    </message>
    <message>
        <source>No invoice was made yet.</source>
        <translation>No invoice was made yet.</translation>
    </message>
    <message>
        <source>Nothing is open of it.</source>
        <translation>Nothing is open of it.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>One payment of everything that is open of it, after a question.</source>
        <translation>One payment of everything that is open of it, after a question.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open: {amount}</source>
        <translation>Open: {amount}</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Patron</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>The account is deleted.</translation>
    </message>
    <message>
        <source>The account that owes it (Enter).</source>
        <translation>The account that owes it (Enter).</translation>
    </message>
    <message>
        <source>The marked invoice</source>
        <translation>The marked invoice</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>There is no such invoice.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>fees</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>open: {amount}</source>
        <translation>open: {amount}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>{amount} is noted as paid by invoice; the debts of the invoice are paid with it.</source>
        <translation>{amount} is noted as paid by invoice; the debts of the invoice are paid with it.</translation>
    </message>
    <message>
        <source>{amount}, to be paid by {day}</source>
        <translation>{amount}, to be paid by {day}</translation>
    </message>
</context>
<context>
    <name>InvoiceTab</name>
    <message>
        <source>0 = none, empty = the parameter's fee</source>
        <translation>0 = none, empty = the parameter's fee</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adult</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>The standard text of invoices.</source>
        <translation>The standard text of invoices.</translation>
    </message>
    <message>
        <source>days; 999 = no invoice, empty = the parameter's</source>
        <translation>days; 999 = no invoice, empty = the parameter's</translation>
    </message>
    <message>
        <source>the patron is blocked until the copies are returned or paid</source>
        <translation>the patron is blocked until the copies are returned or paid</translation>
    </message>
</context>
<context>
    <name>InvoicesWindow</name>
    <message>
        <source>Fee invoices</source>
        <translation>Fee invoices</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
</context>
<context>
    <name>ItemFilters</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Copies that were removed in the system they came from</source>
        <translation>Copies that were removed in the system they came from</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Media type</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>Show remo&amp;ved</source>
        <translation>Show remo&amp;ved</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>ItemSearchWindow</name>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%Ln title</numerusform>
            <numerusform>%Ln titles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New title…</source>
        <translation>&amp;New title…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Every word must begin a word of the title, the author or the shelf, or a number. Try fewer letters, or one word less.</source>
        <translation>Every word must begin a word of the title, the author or the shelf, or a number. Try fewer letters, or one word less.</translation>
    </message>
    <message>
        <source>Items and titles</source>
        <translation>Items and titles</translation>
    </message>
    <message>
        <source>New co&amp;py…</source>
        <translation>New co&amp;py…</translation>
    </message>
    <message>
        <source>No copy is marked.</source>
        <translation>No copy is marked.</translation>
    </message>
    <message>
        <source>No title is marked.</source>
        <translation>No title is marked.</translation>
    </message>
    <message>
        <source>Nothing is found with these filters.</source>
        <translation>Nothing is found with these filters.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Nothing is found.</translation>
    </message>
    <message>
        <source>Registers a title with its first copy</source>
        <translation>Registers a title with its first copy</translation>
    </message>
    <message>
        <source>Registers another copy of the marked title</source>
        <translation>Registers another copy of the marked title</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Searching …</translation>
    </message>
    <message>
        <source>The list fills while you type.</source>
        <translation>The list fills while you type.</translation>
    </message>
    <message>
        <source>The titles could not be read.</source>
        <translation>The titles could not be read.</translation>
    </message>
    <message>
        <source>Title, author, ISBN, barcode or shelf</source>
        <translation>Title, author, ISBN, barcode or shelf</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titles</translation>
    </message>
    <message>
        <source>Titles found</source>
        <translation>Titles found</translation>
    </message>
    <message>
        <source>Type some letters of the title or author, or a number.</source>
        <translation>Type some letters of the title or author, or a number.</translation>
    </message>
    <message numerus="yes">
        <source>more than %n title(s), best first</source>
        <translation>
            <numerusform>more than %Ln title, best first</numerusform>
            <numerusform>more than %Ln titles, best first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>A patron</source>
        <translation>A patron</translation>
    </message>
    <message>
        <source>Age class</source>
        <translation>Age class</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Circulation category</source>
        <translation>Circulation category</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extent</translation>
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
        <translation>Its unit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Lent at</source>
        <translation>Lent at</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Lent on</translation>
    </message>
    <message>
        <source>Loans so far</source>
        <translation>Loans so far</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Media type</translation>
    </message>
    <message>
        <source>No loan was returned yet.</source>
        <translation>No loan was returned yet.</translation>
    </message>
    <message>
        <source>Not on loan.</source>
        <translation>Not on loan.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>On loan</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>On the shelf</translation>
    </message>
    <message>
        <source>Opens the patron's details</source>
        <translation>Opens the patron's details</translation>
    </message>
    <message>
        <source>Own loan period</source>
        <translation>Own loan period</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Patron</translation>
    </message>
    <message>
        <source>Pickup unit</source>
        <translation>Pickup unit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Reserved on</source>
        <translation>Reserved on</translation>
    </message>
    <message>
        <source>Rest of the title</source>
        <translation>Rest of the title</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>claimed returned</source>
        <translation>claimed returned</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in the queue</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>in transit</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>the title</translation>
    </message>
    <message>
        <source>this copy</source>
        <translation>this copy</translation>
    </message>
    <message>
        <source>to collect</source>
        <translation>to collect</translation>
    </message>
    <message>
        <source>to collect by {day}</source>
        <translation>to collect by {day}</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>years</source>
        <translation>years</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Age limit</source>
        <translation>Age limit</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Claims and invoices</source>
        <translation>Claims and invoices</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Counts as</translation>
    </message>
    <message>
        <source>Cuts loose loans that are not to be kept, and forgets who looked at accounts a year ago.</source>
        <translation>Cuts loose loans that are not to be kept, and forgets who looked at accounts a year ago.</translation>
    </message>
    <message>
        <source>Drops returns that the returns log keeps no longer.</source>
        <translation>Drops returns that the returns log keeps no longer.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Exempt units</source>
        <translation>Exempt units</translation>
    </message>
    <message>
        <source>External invoices</source>
        <translation>External invoices</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Last run</translation>
    </message>
    <message>
        <source>Makes the reminders and invoices that are due, each once.</source>
        <translation>Makes the reminders and invoices that are due, each once.</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Next run</translation>
    </message>
    <message>
        <source>Not in use yet.</source>
        <translation>Not in use yet.</translation>
    </message>
    <message>
        <source>Notes accounts that entered an age group for which circulation parameters say something.</source>
        <translation>Notes accounts that entered an age group for which circulation parameters say something.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Overdue warnings</source>
        <translation>Overdue warnings</translation>
    </message>
    <message>
        <source>Reservation messages</source>
        <translation>Reservation messages</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Returns log</source>
        <translation>Returns log</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tells patrons that what they reserved can be collected.</source>
        <translation>Tells patrons that what they reserved can be collected.</translation>
    </message>
    <message>
        <source>Warns patrons before the due date, where they want to be warned.</source>
        <translation>Warns patrons before the due date, where they want to be warned.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>accounts that expire</source>
        <translation>accounts that expire</translation>
    </message>
    <message>
        <source>by schedule</source>
        <translation>by schedule</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>due since {moment}</source>
        <translation>due since {moment}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>every day, {time}</source>
        <translation>every day, {time}</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>every month on day {day}, {time}</source>
        <translation>every month on day {day}, {time}</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>every week on {weekday}, {time}</source>
        <translation>every week on {weekday}, {time}</translation>
    </message>
    <message>
        <source>expired accounts that may be deleted</source>
        <translation>expired accounts that may be deleted</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>invoices</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>loans</translation>
    </message>
    <message>
        <source>loans cut loose</source>
        <translation>loans cut loose</translation>
    </message>
    <message>
        <source>looks forgotten</source>
        <translation>looks forgotten</translation>
    </message>
    <message>
        <source>mails forgotten</source>
        <translation>mails forgotten</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>messages about reservations emptied</source>
        <translation>messages about reservations emptied</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>not set up</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>notices</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>reservations</translation>
    </message>
    <message>
        <source>reservations resumed</source>
        <translation>reservations resumed</translation>
    </message>
    <message>
        <source>reservations that ran out</source>
        <translation>reservations that ran out</translation>
    </message>
    <message>
        <source>returns dropped</source>
        <translation>returns dropped</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>without a valid address</source>
        <translation>without a valid address</translation>
    </message>
</context>
<context>
    <name>JobsView</name>
    <message>
        <source>&amp;Account organisation</source>
        <translation>&amp;Account organisation</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>&amp;Run now</translation>
    </message>
    <message>
        <source>Automatic jobs</source>
        <translation>Automatic jobs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>It has not run yet.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
</context>
<context>
    <name>JobsWindow</name>
    <message>
        <source>A job is running.</source>
        <translation>A job is running.</translation>
    </message>
    <message>
        <source>Automatic jobs</source>
        <translation>Automatic jobs</translation>
    </message>
    <message>
        <source>Mark a job first.</source>
        <translation>Mark a job first.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Runs it here and now, as of today</source>
        <translation>Runs it here and now, as of today</translation>
    </message>
    <message>
        <source>Runs of {job}</source>
        <translation>Runs of {job}</translation>
    </message>
    <message>
        <source>The job did not run to its end.</source>
        <translation>The job did not run to its end.</translation>
    </message>
    <message>
        <source>The permission {permission} is missing.</source>
        <translation>The permission {permission} is missing.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>This could not be read.</translation>
    </message>
    <message>
        <source>This job is not in use yet.</source>
        <translation>This job is not in use yet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>When it runs by itself (F2)</source>
        <translation>When it runs by itself (F2)</translation>
    </message>
    <message>
        <source>{job} is done.</source>
        <translation>{job} is done.</translation>
    </message>
    <message>
        <source>{job} is running …</source>
        <translation>{job} is running …</translation>
    </message>
    <message>
        <source>{job} was stopped.</source>
        <translation>{job} was stopped.</translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Alt with an underlined letter leads to every menu and field as well.</source>
        <translation>Alt with an underlined letter leads to every menu and field as well.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Does</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>Fi&amp;nd</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Prints the whole list.</source>
        <translation>Prints the whole list.</translation>
    </message>
    <message>
        <source>in its window</source>
        <translation>in its window</translation>
    </message>
</context>
<context>
    <name>LadderNotes</name>
    <message>
        <source>Check of the reminders</source>
        <translation>Check of the reminders</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message numerus="yes">
        <source>%n value(s) of {here} unsaved. Go to {there}?</source>
        <translation>
            <numerusform>%Ln value of {here} unsaved. Go to {there}?</numerusform>
            <numerusform>%Ln values of {here} unsaved. Go to {there}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop and go there</source>
        <translation>Drop and go there</translation>
    </message>
    <message>
        <source>Save and go there</source>
        <translation>Save and go there</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stay here</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Arrow keys move, Enter goes to the rule, Ctrl+C copies.</source>
        <translation>Arrow keys move, Enter goes to the rule, Ctrl+C copies.</translation>
    </message>
    <message>
        <source>Colours from {least} to {most}</source>
        <translation>Colours from {least} to {most}</translation>
    </message>
    <message>
        <source>Frames round the name</source>
        <translation>Frames round the name</translation>
    </message>
    <message>
        <source>The first that holds is shown.</source>
        <translation>The first that holds is shown.</translation>
    </message>
</context>
<context>
    <name>LegendButton</name>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Shows what the frames round names mean</source>
        <translation>Shows what the frames round names mean</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%n envelope(s)</source>
        <translation>
            <numerusform>%Ln envelope</numerusform>
            <numerusform>%Ln envelopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln letter</numerusform>
            <numerusform>%Ln letters</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Save as PDF…</translation>
    </message>
    <message>
        <source>By postcode; letters to one patron of one run follow one another. Then they count as printed.</source>
        <translation>By postcode; letters to one patron of one run follow one another. Then they count as printed.</translation>
    </message>
    <message>
        <source>Every letter is printed.</source>
        <translation>Every letter is printed.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Print letters</source>
        <translation>Print letters</translation>
    </message>
    <message>
        <source>Printed: {letters}</source>
        <translation>Printed: {letters}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>The file could not be written: {file}</source>
        <translation>The file could not be written: {file}</translation>
    </message>
</context>
<context>
    <name>LifeForm</name>
    <message>
        <source>&amp;Back on</source>
        <translation>&amp;Back on</translation>
    </message>
    <message>
        <source>&amp;Lent on</source>
        <translation>&amp;Lent on</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>Barcod&amp;e</source>
        <translation>Barcod&amp;e</translation>
    </message>
    <message>
        <source>Ca&amp;rd</source>
        <translation>Ca&amp;rd</translation>
    </message>
    <message>
        <source>Circulation &amp;point</source>
        <translation>Circulation &amp;point</translation>
    </message>
    <message>
        <source>Loan &amp;of</source>
        <translation>Loan &amp;of</translation>
    </message>
    <message>
        <source>patron and copy</source>
        <translation>patron and copy</translation>
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
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Category</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Units</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>All, and the unit itself</source>
        <translation>All, and the unit itself</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>B&amp;y</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Entry and field</source>
        <translation>Entry and field</translation>
    </message>
    <message>
        <source>Every change of a register shows here.</source>
        <translation>Every change of a register shows here.</translation>
    </message>
    <message>
        <source>Every change of a unit shows here.</source>
        <translation>Every change of a unit shows here.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>From, to</translation>
    </message>
    <message>
        <source>No change passes the filter.</source>
        <translation>No change passes the filter.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>{unit} and beneath</source>
        <translation>{unit} and beneath</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Last pickup day</source>
        <translation>Last pickup day</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Patron</translation>
    </message>
    <message>
        <source>Pickup unit</source>
        <translation>Pickup unit</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Reserved on</source>
        <translation>Reserved on</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Waits since</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>%n reservation(s)</source>
        <translation>
            <numerusform>%Ln reservation</numerusform>
            <numerusform>%Ln reservations</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Filter reservations</source>
        <translation>Filter reservations</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>No row passes the filter</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
</context>
<context>
    <name>LoanActs</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) wait and go on by themselves.</source>
        <translation>
            <numerusform>%Ln renewal waits and goes on by itself.</numerusform>
            <numerusform>%Ln renewals wait and go on by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>%Ln renewed</numerusform>
            <numerusform>%Ln renewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%Ln to be confirmed</numerusform>
            <numerusform>%Ln to be confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close loan…</source>
        <translation>&amp;Close loan…</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Renew</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Renew %n</source>
        <translation>
            <numerusform>&amp;Renew %Ln</numerusform>
            <numerusform>&amp;Renew %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Another due date by hand, with a reason.</source>
        <translation>Another due date by hand, with a reason.</translation>
    </message>
    <message>
        <source>Change &amp;due date…</source>
        <translation>Change &amp;due date…</translation>
    </message>
    <message>
        <source>For a copy that is not at hand: returned, lost, claimed returned, or not coming back.</source>
        <translation>For a copy that is not at hand: returned, lost, claimed returned, or not coming back.</translation>
    </message>
    <message>
        <source>Loan &amp;history…</source>
        <translation>Loan &amp;history…</translation>
    </message>
    <message>
        <source>Mark one loan only.</source>
        <translation>Mark one loan only.</translation>
    </message>
    <message>
        <source>No loan is marked.</source>
        <translation>No loan is marked.</translation>
    </message>
    <message>
        <source>No loan is shown.</source>
        <translation>No loan is shown.</translation>
    </message>
    <message>
        <source>Renew &amp;all</source>
        <translation>Renew &amp;all</translation>
    </message>
    <message>
        <source>Renews all loans that are shown.</source>
        <translation>Renews all loans that are shown.</translation>
    </message>
    <message>
        <source>Renews the marked loans; each has its own answer.</source>
        <translation>Renews the marked loans; each has its own answer.</translation>
    </message>
    <message>
        <source>Set as&amp;ide</source>
        <translation>Set as&amp;ide</translation>
    </message>
    <message>
        <source>Wh&amp;y this due date?</source>
        <translation>Wh&amp;y this due date?</translation>
    </message>
    <message>
        <source>Which rule decided, with its value and day (Ctrl+E).</source>
        <translation>Which rule decided, with its value and day (Ctrl+E).</translation>
    </message>
    <message>
        <source>{title}: the due date is {day} now</source>
        <translation>{title}: the due date is {day} now</translation>
    </message>
</context>
<context>
    <name>LoanColumns</name>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Governing rule</source>
        <translation>Governing rule</translation>
    </message>
    <message>
        <source>Loan fee</source>
        <translation>Loan fee</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Patron</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>lent in spite of a refusal</source>
        <translation>lent in spite of a refusal</translation>
    </message>
    <message>
        <source>the copy's own loan period</source>
        <translation>the copy's own loan period</translation>
    </message>
</context>
<context>
    <name>LoanHistoryDialog</name>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%Ln loan</numerusform>
            <numerusform>%Ln loans</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Choose an earlier day above.</source>
        <translation>Choose an earlier day above.</translation>
    </message>
    <message>
        <source>Consent stands under Patron data.</source>
        <translation>Consent stands under Patron data.</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Lent at</source>
        <translation>Lent at</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Lent on</translation>
    </message>
    <message>
        <source>Loan history</source>
        <translation>Loan history</translation>
    </message>
    <message>
        <source>Loan history of {patron}, card {card}, {period}</source>
        <translation>Loan history of {patron}, card {card}, {period}</translation>
    </message>
    <message>
        <source>Loan history {card}</source>
        <translation>Loan history {card}</translation>
    </message>
    <message>
        <source>Loans are not kept: the patron does not agree to it.</source>
        <translation>Loans are not kept: the patron does not agree to it.</translation>
    </message>
    <message>
        <source>Loans are not kept: the patron was not asked, and the category does not save loans.</source>
        <translation>Loans are not kept: the patron was not asked, and the category does not save loans.</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Media type</translation>
    </message>
    <message>
        <source>No loan was returned in this period.</source>
        <translation>No loan was returned in this period.</translation>
    </message>
    <message>
        <source>Overdue fee</source>
        <translation>Overdue fee</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>The loan history is written</source>
        <translation>The loan history is written</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>There is nothing to print.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
</context>
<context>
    <name>LoanPeriods</name>
    <message>
        <source>Holds for</source>
        <translation>Holds for</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Return date</source>
        <translation>Return date</translation>
    </message>
</context>
<context>
    <name>LoanPeriodsPage</name>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Kinds of loan periods</source>
        <translation>Kinds of loan periods</translation>
    </message>
    <message>
        <source>Loan periods</source>
        <translation>Loan periods</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Loans with a fixed date</source>
        <translation>Loans with a fixed date</translation>
    </message>
    <message>
        <source>Patron category</source>
        <translation>Patron category</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
</context>
<context>
    <name>LoanPeriodsTab</name>
    <message>
        <source>Adds a rule for this unit and category (Ins)</source>
        <translation>Adds a rule for this unit and category (Ins)</translation>
    </message>
    <message>
        <source>Add… makes one, for summer loans for example.</source>
        <translation>Add… makes one, for summer loans for example.</translation>
    </message>
    <message>
        <source>Changes the marked rule (F2, Enter)</source>
        <translation>Changes the marked rule (F2, Enter)</translation>
    </message>
    <message>
        <source>No loan has a fixed date here.</source>
        <translation>No loan has a fixed date here.</translation>
    </message>
    <message>
        <source>Removes the marked rule at saving (Del)</source>
        <translation>Removes the marked rule at saving (Del)</translation>
    </message>
    <message>
        <source>Somebody else changed this rule meanwhile; choose which one is kept.</source>
        <translation>Somebody else changed this rule meanwhile; choose which one is kept.</translation>
    </message>
    <message>
        <source>Something is being saved.</source>
        <translation>Something is being saved.</translation>
    </message>
    <message>
        <source>The loan periods could not be read.</source>
        <translation>The loan periods could not be read.</translation>
    </message>
    <message>
        <source>The rules of Circulation parameters that concern this unit and category. Another unit's are seen there.</source>
        <translation>The rules of Circulation parameters that concern this unit and category. Another unit's are seen there.</translation>
    </message>
</context>
<context>
    <name>LoanReason</name>
    <message>
        <source>Calculated fee on a return now</source>
        <translation>Calculated fee on a return now</translation>
    </message>
    <message>
        <source>Decided on {day}: {rule}</source>
        <translation>Decided on {day}: {rule}</translation>
    </message>
    <message>
        <source>Nothing is kept of how it came about: the loan was brought by an import.</source>
        <translation>Nothing is kept of how it came about: the loan was brought by an import.</translation>
    </message>
    <message>
        <source>Overridden on {day} by {staff}: {sentence} Reason: {reason}</source>
        <translation>Overridden on {day} by {staff}: {sentence} Reason: {reason}</translation>
    </message>
</context>
<context>
    <name>LoansTab</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in queue</source>
        <translation>
            <numerusform>%Ln in queue</numerusform>
            <numerusform>%Ln in queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan(s)</source>
        <translation>
            <numerusform>%Ln loan</numerusform>
            <numerusform>%Ln loans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Calculated fee</source>
        <translation>Calculated fee</translation>
    </message>
    <message>
        <source>Change due date…</source>
        <translation>Change due date…</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Claims sent</source>
        <translation>Claims sent</translation>
    </message>
    <message>
        <source>Close loan…</source>
        <translation>Close loan…</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Exempt from claims: {reason}</source>
        <translation>Exempt from claims: {reason}</translation>
    </message>
    <message>
        <source>Filter loans</source>
        <translation>Filter loans</translation>
    </message>
    <message>
        <source>Lent at</source>
        <translation>Lent at</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Lent on</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Media type</translation>
    </message>
    <message>
        <source>Only &amp;overdue</source>
        <translation>Only &amp;overdue</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What is lent shows here at once.</source>
        <translation>What is lent shows here at once.</translation>
    </message>
    <message>
        <source>Why this due date?</source>
        <translation>Why this due date?</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>exempt</translation>
    </message>
    <message>
        <source>open loan</source>
        <translation>open loan</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>{name} has no loans.</source>
        <translation>{name} has no loans.</translation>
    </message>
</context>
<context>
    <name>LoansView</name>
    <message>
        <source>&amp;End patron</source>
        <translation>&amp;End patron</translation>
    </message>
    <message>
        <source>&amp;Patron</source>
        <translation>&amp;Patron</translation>
    </message>
    <message>
        <source>All that is lent from now on is due that day, until the field is emptied.</source>
        <translation>All that is lent from now on is due that day, until the field is emptied.</translation>
    </message>
    <message>
        <source>All that is lent now is due {day}, not by the rules.</source>
        <translation>All that is lent now is due {day}, not by the rules.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;y</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>D&amp;ue date</source>
        <translation>D&amp;ue date</translation>
    </message>
    <message>
        <source>Empties the patron field for the next one (F7 or Esc).</source>
        <translation>Empties the patron field for the next one (F7 or Esc).</translation>
    </message>
    <message>
        <source>Lent now</source>
        <translation>Lent now</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Nothing is lent to this patron yet.</source>
        <translation>Nothing is lent to this patron yet.</translation>
    </message>
    <message>
        <source>Patr&amp;on details</source>
        <translation>Patr&amp;on details</translation>
    </message>
    <message>
        <source>Prints what this patron borrowed now (Ctrl+P).</source>
        <translation>Prints what this patron borrowed now (Ctrl+P).</translation>
    </message>
    <message>
        <source>Reason for the due date</source>
        <translation>Reason for the due date</translation>
    </message>
    <message>
        <source>Reason, kept in the log</source>
        <translation>Reason, kept in the log</translation>
    </message>
    <message>
        <source>There is no patron.</source>
        <translation>There is no patron.</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>by the rules</translation>
    </message>
</context>
<context>
    <name>LoansWindow</name>
    <message numerus="yes">
        <source>%n lent</source>
        <translation>
            <numerusform>%Ln lent</numerusform>
            <numerusform>%Ln lent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Many can be pasted at once. Nothing scanned while work runs is lost.</source>
        <translation>Many can be pasted at once. Nothing scanned while work runs is lost.</translation>
    </message>
    <message>
        <source>Not lent to {patron}: {barcode}</source>
        <translation>Not lent to {patron}: {barcode}</translation>
    </message>
    <message>
        <source>Not lent: {barcode}</source>
        <translation>Not lent: {barcode}</translation>
    </message>
    <message>
        <source>Opens Renewals with this copy.</source>
        <translation>Opens Renewals with this copy.</translation>
    </message>
    <message>
        <source>Rene&amp;w instead</source>
        <translation>Rene&amp;w instead</translation>
    </message>
    <message>
        <source>Return it &amp;first</source>
        <translation>Return it &amp;first</translation>
    </message>
    <message>
        <source>Scan barcode after barcode.</source>
        <translation>Scan barcode after barcode.</translation>
    </message>
    <message>
        <source>Scan the patron's card first, then barcode after barcode.</source>
        <translation>Scan the patron's card first, then barcode after barcode.</translation>
    </message>
    <message>
        <source>Takes it back from the other patron, and lends it then.</source>
        <translation>Takes it back from the other patron, and lends it then.</translation>
    </message>
    <message>
        <source>Why this due date? {day}</source>
        <translation>Why this due date? {day}</translation>
    </message>
    <message>
        <source>{amount} in loan fees</source>
        <translation>{amount} in loan fees</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Sign in as another</source>
        <translation>&amp;Sign in as another</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <source>Everything is as it was left, what is typed too.</source>
        <translation>Everything is as it was left, what is typed too.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Signs {name} out. What is not saved is lost; you are asked first.</source>
        <translation>Signs {name} out. What is not saved is lost; you are asked first.</translation>
    </message>
    <message>
        <source>The password that you signed in with.</source>
        <translation>The password that you signed in with.</translation>
    </message>
    <message>
        <source>This workstation is locked</source>
        <translation>This workstation is locked</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message numerus="yes">
        <source>%n window(s) hold something that is not saved. It is lost without the password.</source>
        <translation>
            <numerusform>%Ln window hold something that is not saved. It is lost without the password.</numerusform>
            <numerusform>%Ln windows hold something that is not saved. It is lost without the password.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave without saving</source>
        <translation>&amp;Leave without saving</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Leave without saving?</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
</context>
<context>
    <name>LostCardDialog</name>
    <message>
        <source>&amp;New card number</source>
        <translation>&amp;New card number</translation>
    </message>
    <message>
        <source>&amp;Replace the card</source>
        <translation>&amp;Replace the card</translation>
    </message>
    <message>
        <source>Lost card</source>
        <translation>Lost card</translation>
    </message>
    <message>
        <source>The account has no valid card.</source>
        <translation>The account has no valid card.</translation>
    </message>
    <message>
        <source>The card {card} is noted as lost from today; it opens nothing any more.</source>
        <translation>The card {card} is noted as lost from today; it opens nothing any more.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Mail waits in the outbox:</source>
        <translation>Mail waits in the outbox:</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Status receipt</source>
        <translation>Status receipt</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>being sent</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>could not be sent</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>to print</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsure</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>written</source>
        <translation>written</translation>
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
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail of {organisation}</source>
        <translation>E-mail of {organisation}</translation>
    </message>
    <message>
        <source>Give a server, and an address to send it to.</source>
        <translation>Give a server, and an address to send it to.</translation>
    </message>
    <message>
        <source>It was not carried out</source>
        <translation>It was not carried out</translation>
    </message>
    <message>
        <source>Kept in the keyring of this workstation, not in the database. Where jobs run, the variable LANEDISK_SMTP_PASSWORD may hold it instead.</source>
        <translation>Kept in the keyring of this workstation, not in the database. Where jobs run, the variable LANEDISK_SMTP_PASSWORD may hold it instead.</translation>
    </message>
    <message>
        <source>Mail is sent from the reply address of the account organisation; answers go to that of the unit (Unit register).</source>
        <translation>Mail is sent from the reply address of the account organisation; answers go to that of the unit (Unit register).</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>S&amp;ecurity</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Send a test &amp;message</source>
        <translation>Send a test &amp;message</translation>
    </message>
    <message>
        <source>Send the &amp;test to</source>
        <translation>Send the &amp;test to</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Sending …</translation>
    </message>
    <message>
        <source>Sends it at once, as typed.</source>
        <translation>Sends it at once, as typed.</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Test message</translation>
    </message>
    <message>
        <source>The server took the test message to {address}</source>
        <translation>The server took the test message to {address}</translation>
    </message>
    <message>
        <source>There is {server} now; saving once more puts yours in its place.</source>
        <translation>There is {server} now; saving once more puts yours in its place.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>This could not be read.</translation>
    </message>
    <message>
        <source>This is a test message from Lånedisk. Mail is sent as it should be.</source>
        <translation>This is a test message from Lånedisk. Mail is sent as it should be.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>empty: no mail is sent</source>
        <translation>empty: no mail is sent</translation>
    </message>
    <message>
        <source>empty: without signing in</source>
        <translation>empty: without signing in</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>no server</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>unsaved</translation>
    </message>
</context>
<context>
    <name>MailSign</name>
    <message numerus="yes">
        <source>%n mail(s) not sent</source>
        <translation>
            <numerusform>%Ln mail not sent</numerusform>
            <numerusform>%Ln mails not sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail that failed, or may not have gone: opens the outbox.</source>
        <translation>Mail that failed, or may not have gone: opens the outbox.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lånedisk – locked</source>
        <translation>Lånedisk – locked</translation>
    </message>
</context>
<context>
    <name>ManyColumns</name>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Left out because</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: the list says why.</source>
        <translation>
            <numerusform>%Ln left out: the list says why.</numerusform>
            <numerusform>%Ln left out: the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patron(s) chosen</source>
        <translation>
            <numerusform>%Ln patron chosen</numerusform>
            <numerusform>%Ln patrons chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patron(s) exported.</source>
        <translation>
            <numerusform>%Ln patron exported.</numerusform>
            <numerusform>%Ln patrons exported.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Don't apply</source>
        <translation>&amp;Don't apply</translation>
    </message>
    <message>
        <source>&amp;Everybody whom the search and its filters find</source>
        <translation>&amp;Everybody whom the search and its filters find</translation>
    </message>
    <message numerus="yes">
        <source>Change %n patron(s)</source>
        <translation>
            <numerusform>Change %Ln patron</numerusform>
            <numerusform>Change %Ln patrons</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose whom and what, then Preview.</source>
        <translation>Choose whom and what, then Preview.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n patron(s)</source>
        <translation>
            <numerusform>Delete %Ln patron</numerusform>
            <numerusform>Delete %Ln patrons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n patron(s) for good?</source>
        <translation>
            <numerusform>Delete %Ln patron for good?</numerusform>
            <numerusform>Delete %Ln patrons for good?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Deleting …</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Earlier…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>Export %n patron(s) …</source>
        <translation>
            <numerusform>Export %Ln patron …</numerusform>
            <numerusform>Export %Ln patrons …</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Exporting …</translation>
    </message>
    <message numerus="yes">
        <source>It is done for %n patron(s).</source>
        <translation>
            <numerusform>It is done for %Ln patron.</numerusform>
            <numerusform>It is done for %Ln patrons.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>It was stopped.</translation>
    </message>
    <message numerus="yes">
        <source>It was stopped: %n patron(s) are still there.</source>
        <translation>
            <numerusform>It was stopped: %Ln patron is still there.</numerusform>
            <numerusform>It was stopped: %Ln patrons are still there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Looking …</translation>
    </message>
    <message>
        <source>Many patrons at once</source>
        <translation>Many patrons at once</translation>
    </message>
    <message>
        <source>Nobody is left to change.</source>
        <translation>Nobody is left to change.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Patrons to change</source>
        <translation>Patrons to change</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Pre&amp;view</translation>
    </message>
    <message>
        <source>Preview first.</source>
        <translation>Preview first.</translation>
    </message>
    <message>
        <source>Preview shows everybody, what they get, and who is left out. Nothing is changed by it.</source>
        <translation>Preview shows everybody, what they get, and who is left out. Nothing is changed by it.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Something is missing.</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;marked patron(s)</source>
        <translation>
            <numerusform>The %Ln &amp;marked patron</numerusform>
            <numerusform>The %Ln &amp;marked patrons</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts and everything personal in them go. It can't be undone.</source>
        <translation>The accounts and everything personal in them go. It can't be undone.</translation>
    </message>
    <message>
        <source>What was done to many patrons before, and by whom</source>
        <translation>What was done to many patrons before, and by whom</translation>
    </message>
    <message>
        <source>What you typed is not applied.</source>
        <translation>What you typed is not applied.</translation>
    </message>
    <message numerus="yes">
        <source>Write to %n patron(s)</source>
        <translation>
            <numerusform>Write to %Ln patron</numerusform>
            <numerusform>Write to %Ln patrons</numerusform>
        </translation>
    </message>
    <message>
        <source>patrons</source>
        <translation>patrons</translation>
    </message>
</context>
<context>
    <name>ManyFields</name>
    <message>
        <source>Change the category</source>
        <translation>Change the category</translation>
    </message>
    <message>
        <source>Change the expiry date</source>
        <translation>Change the expiry date</translation>
    </message>
    <message>
        <source>Change the home unit</source>
        <translation>Change the home unit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Export as CSV or XLSX</source>
        <translation>Export as CSV or XLSX</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>New category</translation>
    </message>
    <message>
        <source>New expiry date</source>
        <translation>New expiry date</translation>
    </message>
    <message>
        <source>New home unit</source>
        <translation>New home unit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>Write a staff message</source>
        <translation>Write a staff message</translation>
    </message>
</context>
<context>
    <name>ManyLogDialog</name>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Done to many patrons earlier</source>
        <translation>Done to many patrons earlier</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Nothing was done to many patrons yet.</source>
        <translation>Nothing was done to many patrons yet.</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Patrons</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message numerus="yes">
        <source>stopped: %n still there</source>
        <translation>
            <numerusform>stopped: %Ln still there</numerusform>
            <numerusform>stopped: %Ln still there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkedRow</name>
    <message numerus="yes">
        <source>%n row(s) removed; what is stored goes when you save.</source>
        <translation>
            <numerusform>%Ln row removed; what is stored goes when you save.</numerusform>
            <numerusform>%Ln rows removed; what is stored goes when you save.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds a rule (Ins).</source>
        <translation>Adds a rule (Ins).</translation>
    </message>
    <message>
        <source>At most {most} rows can be removed at once.</source>
        <translation>At most {most} rows can be removed at once.</translation>
    </message>
    <message>
        <source>Changes shelf, period, value and comment of the marked rule (F2).</source>
        <translation>Changes shelf, period, value and comment of the marked rule (F2).</translation>
    </message>
    <message>
        <source>Closes the window and drops unsaved rows.</source>
        <translation>Closes the window and drops unsaved rows.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the settings of the unit.</source>
        <translation>Enter or a double click opens the settings of the unit.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>It is being saved.</translation>
    </message>
    <message>
        <source>Keep mine adds it again.</source>
        <translation>Keep mine adds it again.</translation>
    </message>
    <message>
        <source>Mark one row only.</source>
        <translation>Mark one row only.</translation>
    </message>
    <message>
        <source>Nothing is unsaved.</source>
        <translation>Nothing is unsaved.</translation>
    </message>
    <message>
        <source>Now: {value}. Keep mine removes it.</source>
        <translation>Now: {value}. Keep mine removes it.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n row(s)?</source>
        <translation>
            <numerusform>Remove %Ln row?</numerusform>
            <numerusform>Remove %Ln rows?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove row {row}?</source>
        <translation>Remove row {row}?</translation>
    </message>
    <message>
        <source>Removes what is marked (Del); asks first.</source>
        <translation>Removes what is marked (Del); asks first.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Row {row}: {reason}</translation>
    </message>
    <message>
        <source>Rows {rows}</source>
        <translation>Rows {rows}</translation>
    </message>
    <message>
        <source>Saves all unsaved rows and closes the window.</source>
        <translation>Saves all unsaved rows and closes the window.</translation>
    </message>
    <message>
        <source>Saves all unsaved rows and keeps the window open (Ctrl+S).</source>
        <translation>Saves all unsaved rows and keeps the window open (Ctrl+S).</translation>
    </message>
    <message>
        <source>Somebody else has changed this rule meanwhile.</source>
        <translation>Somebody else has changed this rule meanwhile.</translation>
    </message>
    <message>
        <source>Somebody else has removed this rule meanwhile.</source>
        <translation>Somebody else has removed this rule meanwhile.</translation>
    </message>
    <message>
        <source>The new row is gone.</source>
        <translation>The new row is gone.</translation>
    </message>
    <message>
        <source>The row is removed when you save.</source>
        <translation>The row is removed when you save.</translation>
    </message>
    <message>
        <source>The rules are being read.</source>
        <translation>The rules are being read.</translation>
    </message>
</context>
<context>
    <name>MatrixTools</name>
    <message>
        <source>Copies the whole matrix as text; Ctrl+C copies the marked cells</source>
        <translation>Copies the whole matrix as text; Ctrl+C copies the marked cells</translation>
    </message>
</context>
<context>
    <name>MaxFeeField</name>
    <message>
        <source>No max fee is ticked.</source>
        <translation>No max fee is ticked.</translation>
    </message>
</context>
<context>
    <name>Means</name>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Swish</source>
        <translation>Swish</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message numerus="yes">
        <source>%n value(s) typed here belong to what was removed meanwhile.</source>
        <translation>
            <numerusform>%Ln value typed here belong to what was removed meanwhile.</numerusform>
            <numerusform>%Ln values typed here belong to what was removed meanwhile.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>&amp;Drop them</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: {values}</source>
        <translation>Changed elsewhere meanwhile: {values}</translation>
    </message>
    <message>
        <source>They can't be saved any more. They are kept here to be copied until you drop them.</source>
        <translation>They can't be saved any more. They are kept here to be copied until you drop them.</translation>
    </message>
    <message>
        <source>What you typed is kept. Saving shows both.</source>
        <translation>What you typed is kept. Saving shows both.</translation>
    </message>
</context>
<context>
    <name>MemberActions</name>
    <message>
        <source>Disable</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>Disable {name}?</source>
        <translation>Disable {name}?</translation>
    </message>
    <message>
        <source>Disable – {login}</source>
        <translation>Disable – {login}</translation>
    </message>
    <message>
        <source>What the other saved is kept.</source>
        <translation>What the other saved is kept.</translation>
    </message>
    <message>
        <source>What they have open ends at once, unsaved work with it, and they can't sign in any more. Their roles stay.</source>
        <translation>What they have open ends at once, unsaved work with it, and they can't sign in any more. Their roles stay.</translation>
    </message>
    <message>
        <source>What you chose is saved.</source>
        <translation>What you chose is saved.</translation>
    </message>
    <message>
        <source>{login} is called {name} now.</source>
        <translation>{login} is called {name} now.</translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <translation>{name} can sign in again.</translation>
    </message>
    <message>
        <source>{name} can't sign in any more.</source>
        <translation>{name} can't sign in any more.</translation>
    </message>
    <message>
        <source>{name} has a new password.</source>
        <translation>{name} has a new password.</translation>
    </message>
    <message>
        <source>{name} has one more role.</source>
        <translation>{name} has one more role.</translation>
    </message>
    <message>
        <source>{name} has one role less.</source>
        <translation>{name} has one role less.</translation>
    </message>
    <message>
        <source>{name} is added and can sign in.</source>
        <translation>{name} is added and can sign in.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Fixed by the settings of the library.</source>
        <translation>Fixed by the settings of the library.</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Tool bar</translation>
    </message>
    <message>
        <source>Your role lacks the permission {permission}.</source>
        <translation>Your role lacks the permission {permission}.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archive</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>&amp;Remove message</source>
        <translation>&amp;Remove message</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remove…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Apply block / message</source>
        <translation>Apply block / message</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archived.</translation>
    </message>
    <message>
        <source>In the archive nothing is changed any more.</source>
        <translation>In the archive nothing is changed any more.</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile, and is shown now as it is.</source>
        <translation>It was changed elsewhere meanwhile, and is shown now as it is.</translation>
    </message>
    <message>
        <source>Mark a message first.</source>
        <translation>Mark a message first.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Only messages by staff are changed by hand.</source>
        <translation>Only messages by staff are changed by hand.</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>Remove message</translation>
    </message>
    <message>
        <source>Remove the message for good?</source>
        <translation>Remove the message for good?</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>The history keeps that it was, not its text.</source>
        <translation>The history keeps that it was, not its text.</translation>
    </message>
    <message>
        <source>What can be done with the marked message</source>
        <translation>What can be done with the marked message</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Apply</translation>
    </message>
    <message>
        <source>&amp;Don't apply</source>
        <translation>&amp;Don't apply</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>&amp;Initials</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>A block stops all services; who has the permission may override it for one item, giving a reason.</source>
        <translation>A block stops all services; who has the permission may override it for one item, giving a reason.</translation>
    </message>
    <message>
        <source>A note stops nothing; the name gets a light-blue frame.</source>
        <translation>A note stops nothing; the name gets a light-blue frame.</translation>
    </message>
    <message>
        <source>An alert stops nothing; the Stop sign shows it whenever the account is opened.</source>
        <translation>An alert stops nothing; the Stop sign shows it whenever the account is opened.</translation>
    </message>
    <message>
        <source>Apply block / message</source>
        <translation>Apply block / message</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Edit message</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept here.</source>
        <translation>Nothing was saved; what you typed is kept here.</translation>
    </message>
    <message>
        <source>Seen by staff only.</source>
        <translation>Seen by staff only.</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What you typed is not applied.</source>
        <translation>What you typed is not applied.</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Characters: {characters} · parts: {parts}</source>
        <translation>Characters: {characters} · parts: {parts}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Subject: {subject}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>To: no address</source>
        <translation>To: no address</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>To: {address}</translation>
    </message>
    <message>
        <source>a part has 70 characters only, because of letters that SMS has no short form of</source>
        <translation>a part has 70 characters only, because of letters that SMS has no short form of</translation>
    </message>
</context>
<context>
    <name>MessagesTab</name>
    <message numerus="yes">
        <source>%n message(s) and block(s)</source>
        <translation>
            <numerusform>%Ln message or block</numerusform>
            <numerusform>%Ln messages and blocks</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show archived</source>
        <translation>&amp;Show archived</translation>
    </message>
    <message>
        <source>A message of the system: it goes with its cause.</source>
        <translation>A message of the system: it goes with its cause.</translation>
    </message>
    <message>
        <source>Archive &amp;from</source>
        <translation>Archive &amp;from</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Archived {day} by {who}.</source>
        <translation>Archived {day} by {who}.</translation>
    </message>
    <message>
        <source>Blocked by hand: Unblock patron, under Patron data, lifts it.</source>
        <translation>Blocked by hand: Unblock patron, under Patron data, lifts it.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Changed {day} by {who}.</source>
        <translation>Changed {day} by {who}.</translation>
    </message>
    <message>
        <source>Earlier ones are in the archive below.</source>
        <translation>Earlier ones are in the archive below.</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>Filter messages</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation>Lifted by</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nothing was archived in that period.</source>
        <translation>Nothing was archived in that period.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the marked row</source>
        <translation>Text of the marked row</translation>
    </message>
    <message>
        <source>This block came by itself and can't be unblocked by hand. What lifts it: {how}.</source>
        <translation>This block came by itself and can't be unblocked by hand. What lifts it: {how}.</translation>
    </message>
    <message>
        <source>Written {day} by {who}.</source>
        <translation>Written {day} by {who}.</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>t&amp;o</translation>
    </message>
    <message>
        <source>the system</source>
        <translation>the system</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>{name} has no messages.</source>
        <translation>{name} has no messages.</translation>
    </message>
</context>
<context>
    <name>MoveDatesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>Closed day</translation>
    </message>
    <message>
        <source>Day now</source>
        <translation>Day now</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Due dates</translation>
    </message>
    <message>
        <source>Each moves to the first open day from the day that it had. What was changed since or would be late by it stays.</source>
        <translation>Each moves to the first open day from the day that it had. What was changed since or would be late by it stays.</translation>
    </message>
    <message>
        <source>Each moves to the next open day of its unit. Fixed dates, loans by the hour and what is late stay. It can be undone.</source>
        <translation>Each moves to the next open day of its unit. Fixed dates, loans by the hour and what is late stay. It can be undone.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Move due dates back</source>
        <translation>Move due dates back</translation>
    </message>
    <message>
        <source>Move due dates off closed days</source>
        <translation>Move due dates off closed days</translation>
    </message>
    <message>
        <source>Moves to</source>
        <translation>Moves to</translation>
    </message>
    <message>
        <source>Pickup days</source>
        <translation>Pickup days</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>stays</translation>
    </message>
    <message>
        <source>{counts} will move.</source>
        <translation>{counts} will move.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change name – {login}</source>
        <translation>Change name – {login}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The login name {login} stays.</source>
        <translation>The login name {login} stays.</translation>
    </message>
</context>
<context>
    <name>NameFrame</name>
    <message>
        <source>nothing to note</source>
        <translation>nothing to note</translation>
    </message>
</context>
<context>
    <name>NewPatronForm</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Patron</translation>
    </message>
    <message>
        <source>The patron agrees that accounts at other libraries are linked</source>
        <translation>The patron agrees that accounts at other libraries are linked</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
</context>
<context>
    <name>NewPatronWindow</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>New patron</source>
        <translation>New patron</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept here.</source>
        <translation>Nothing was saved; what you typed is kept here.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>&amp;Add note</source>
        <translation>&amp;Add note</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>&amp;Delete note</translation>
    </message>
    <message>
        <source>&amp;Don't add</source>
        <translation>&amp;Don't add</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;New note</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>&amp;Visible to patron</source>
        <translation>&amp;Visible to patron</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Delete note</translation>
    </message>
    <message>
        <source>Delete the note for good?</source>
        <translation>Delete the note for good?</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Mark a note first.</source>
        <translation>Mark a note first.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nothing was deleted.</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept here.</source>
        <translation>Nothing was saved; what you typed is kept here.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the marked row</source>
        <translation>Text of the marked row</translation>
    </message>
    <message>
        <source>The note that you typed is not added.</source>
        <translation>The note that you typed is not added.</translation>
    </message>
    <message>
        <source>The note was added.</source>
        <translation>The note was added.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>The note was deleted.</translation>
    </message>
    <message>
        <source>The notes could not be read.</source>
        <translation>The notes could not be read.</translation>
    </message>
    <message>
        <source>There are no notes to {name}.</source>
        <translation>There are no notes to {name}.</translation>
    </message>
    <message>
        <source>Visible to patron</source>
        <translation>Visible to patron</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>{library}, {day}, card {card}</source>
        <translation>{library}, {day}, card {card}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It was not carried out</source>
        <translation>It was not carried out</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <translation>Since {time}.</translation>
    </message>
    <message>
        <source>What was typed there until {time} is kept until you close this message.</source>
        <translation>What was typed there until {time} is kept until you close this message.</translation>
    </message>
    <message>
        <source>{window} was not saved when the program ended</source>
        <translation>{window} was not saved when the program ended</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Open patron</source>
        <translation>&amp;Open patron</translation>
    </message>
    <message>
        <source>&amp;Print letters…</source>
        <translation>&amp;Print letters…</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>A run makes them: tab Preview.</source>
        <translation>A run makes them: tab Preview.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>All letters that are not printed yet, by postcode, each patron's together.</source>
        <translation>All letters that are not printed yet, by postcode, each patron's together.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Decided by: {setting}</source>
        <translation>Decided by: {setting}</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Its state here says when it is sent.</source>
        <translation>Its state here says when it is sent.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Mark one notice of an account.</source>
        <translation>Mark one notice of an account.</translation>
    </message>
    <message>
        <source>No letter is marked.</source>
        <translation>No letter is marked.</translation>
    </message>
    <message>
        <source>No notice was made in this time.</source>
        <translation>No notice was made in this time.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Patron</translation>
    </message>
    <message>
        <source>Print a&amp;gain…</source>
        <translation>Print a&amp;gain…</translation>
    </message>
    <message>
        <source>S&amp;end by e-mail</source>
        <translation>S&amp;end by e-mail</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>St&amp;ate</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Text of the notice</translation>
    </message>
    <message>
        <source>The account that it went to (Enter).</source>
        <translation>The account that it went to (Enter).</translation>
    </message>
    <message>
        <source>The marked letters.</source>
        <translation>The marked letters.</translation>
    </message>
    <message>
        <source>The notice is in the outbox, for {address}</source>
        <translation>The notice is in the outbox, for {address}</translation>
    </message>
    <message>
        <source>There is no such notice.</source>
        <translation>There is no such notice.</translation>
    </message>
    <message>
        <source>To the patron's present address.</source>
        <translation>To the patron's present address.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
</context>
<context>
    <name>NoticesTab</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Attachment: {name}</source>
        <translation>Attachment: {name}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Decided by: {setting}</source>
        <translation>Decided by: {setting}</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Filter notices</source>
        <translation>Filter notices</translation>
    </message>
    <message>
        <source>Its state here says when it is sent.</source>
        <translation>Its state here says when it is sent.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Message to the patron…</source>
        <translation>Message to the patron…</translation>
    </message>
    <message>
        <source>Nothing has been sent to {name}.</source>
        <translation>Nothing has been sent to {name}.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Sent {when}.</source>
        <translation>Sent {when}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Status receipt…</source>
        <translation>Status receipt…</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Text of the notice</translation>
    </message>
    <message>
        <source>The message is in the outbox</source>
        <translation>The message is in the outbox</translation>
    </message>
    <message>
        <source>The patron has no e-mail address that is in use.</source>
        <translation>The patron has no e-mail address that is in use.</translation>
    </message>
    <message>
        <source>Warnings, reminders, invoices, receipts by e-mail and messages to the patron show here.</source>
        <translation>Warnings, reminders, invoices, receipts by e-mail and messages to the patron show here.</translation>
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
        <translation>Inherit</translation>
    </message>
    <message>
        <source>Takes the value of the organisation above again.</source>
        <translation>Takes the value of the organisation above again.</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>inherited</translation>
    </message>
</context>
<context>
    <name>OutboxActs</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%Ln sent</numerusform>
            <numerusform>%Ln sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried again later</source>
        <translation>
            <numerusform>%Ln tried again later</numerusform>
            <numerusform>%Ln tried again later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%Ln unsure</numerusform>
            <numerusform>%Ln unsure</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Drop</translation>
    </message>
    <message>
        <source>&amp;Open patron</source>
        <translation>&amp;Open patron</translation>
    </message>
    <message>
        <source>Dro&amp;p…</source>
        <translation>Dro&amp;p…</translation>
    </message>
    <message>
        <source>Drop mail</source>
        <translation>Drop mail</translation>
    </message>
    <message>
        <source>It belongs to no account.</source>
        <translation>It belongs to no account.</translation>
    </message>
    <message>
        <source>It was not carried out</source>
        <translation>It was not carried out</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>It was sent.</translation>
    </message>
    <message>
        <source>Lets it be sent now, also one that may have gone already.</source>
        <translation>Lets it be sent now, also one that may have gone already.</translation>
    </message>
    <message>
        <source>No mail is marked.</source>
        <translation>No mail is marked.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nothing waits.</translation>
    </message>
    <message>
        <source>Nothing was to be sent.</source>
        <translation>Nothing was to be sent.</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Send &amp;now</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Send a&amp;gain</translation>
    </message>
    <message>
        <source>Sending mail</source>
        <translation>Sending mail</translation>
    </message>
    <message>
        <source>Sends what waits.</source>
        <translation>Sends what waits.</translation>
    </message>
    <message>
        <source>Takes it out of the outbox.</source>
        <translation>Takes it out of the outbox.</translation>
    </message>
    <message>
        <source>The mail to {address} is not sent any more.</source>
        <translation>The mail to {address} is not sent any more.</translation>
    </message>
    <message>
        <source>What waits is tried again when its time has come.</source>
        <translation>What waits is tried again when its time has come.</translation>
    </message>
</context>
<context>
    <name>OutboxColumns</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Next attempt</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Patron</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
</context>
<context>
    <name>OutboxWindow</name>
    <message>
        <source>&amp;State</source>
        <translation>&amp;State</translation>
    </message>
    <message>
        <source>Attachment: {name}</source>
        <translation>Attachment: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Mail to patrons: what waits to be sent, and what became of the rest.</source>
        <translation>Mail to patrons: what waits to be sent, and what became of the rest.</translation>
    </message>
    <message>
        <source>No mail was written yet.</source>
        <translation>No mail was written yet.</translation>
    </message>
    <message>
        <source>Notices, receipts by e-mail and messages to patrons show here.</source>
        <translation>Notices, receipts by e-mail and messages to patrons show here.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Text of the mail</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>There is no such mail.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>This could not be read.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>to be looked at</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%Ln reason</numerusform>
            <numerusform>%Ln reasons</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>A reason must be given.</source>
        <translation>A reason must be given.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Closes these lines (Esc)</source>
        <translation>Closes these lines (Esc)</translation>
    </message>
    <message>
        <source>Needed to go on in spite of it. Kept with the loan.</source>
        <translation>Needed to go on in spite of it. Kept with the loan.</translation>
    </message>
    <message>
        <source>O&amp;verride</source>
        <translation>O&amp;verride</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>can't be overridden</source>
        <translation>can't be overridden</translation>
    </message>
    <message>
        <source>may be overridden</source>
        <translation>may be overridden</translation>
    </message>
    <message>
        <source>permission missing: {permission}</source>
        <translation>permission missing: {permission}</translation>
    </message>
</context>
<context>
    <name>PairColumns</name>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>By which setting</source>
        <translation>By which setting</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Day under today's rules</source>
        <translation>Day under today's rules</translation>
    </message>
    <message>
        <source>Day with the unsaved changes</source>
        <translation>Day with the unsaved changes</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>The file could not be written: {file}</source>
        <translation>The file could not be written: {file}</translation>
    </message>
</context>
<context>
    <name>ParameterList</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>No parameter has these letters in its name.</source>
        <translation>No parameter has these letters in its name.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message numerus="yes">
        <source>Search among %n parameter(s)</source>
        <translation>
            <numerusform>Search among %Ln parameter</numerusform>
            <numerusform>Search among %Ln parameters</numerusform>
        </translation>
    </message>
    <message>
        <source>units have rules of their own</source>
        <translation>units have rules of their own</translation>
    </message>
    <message>
        <source>{name}: not in use yet</source>
        <translation>{name}: not in use yet</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Circulation category</source>
        <translation>&amp;Circulation category</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Department</translation>
    </message>
    <message>
        <source>&amp;Media type</source>
        <translation>&amp;Media type</translation>
    </message>
    <message>
        <source>&amp;Placement</source>
        <translation>&amp;Placement</translation>
    </message>
    <message>
        <source>&amp;Shelf</source>
        <translation>&amp;Shelf</translation>
    </message>
    <message>
        <source>1 = own reservation group, 2 = the second too, and so on; 9 = all. Without groups: all.</source>
        <translation>1 = own reservation group, 2 = the second too, and so on; 9 = all. Without groups: all.</translation>
    </message>
    <message>
        <source>A return after it counts as the next day.</source>
        <translation>A return after it counts as the next day.</translation>
    </message>
    <message>
        <source>A rule is needed for every message format in use.</source>
        <translation>A rule is needed for every message format in use.</translation>
    </message>
    <message>
        <source>A rule set for the lending circulation point goes before it. Changes take effect at once.</source>
        <translation>A rule set for the lending circulation point goes before it. Changes take effect at once.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Added at once, without asking: meant for self-service.</source>
        <translation>Added at once, without asking: meant for self-service.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Age &amp;group</source>
        <translation>Age &amp;group</translation>
    </message>
    <message>
        <source>Age c&amp;lass</source>
        <translation>Age c&amp;lass</translation>
    </message>
    <message>
        <source>Age class</source>
        <translation>Age class</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Age group</translation>
    </message>
    <message>
        <source>All of the patron's debts count, whichever unit they arose at.</source>
        <translation>All of the patron's debts count, whichever unit they arose at.</translation>
    </message>
    <message>
        <source>An occasion is a loan or return occasion, as chosen for the account organisation.</source>
        <translation>An occasion is a loan or return occasion, as chosen for the account organisation.</translation>
    </message>
    <message>
        <source>Asked in turn: {way} ({why})</source>
        <translation>Asked in turn: {way} ({why})</translation>
    </message>
    <message>
        <source>Automatic job</source>
        <translation>Automatic job</translation>
    </message>
    <message>
        <source>Automatic jobs</source>
        <translation>Automatic jobs</translation>
    </message>
    <message>
        <source>Base rule</source>
        <translation>Base rule</translation>
    </message>
    <message>
        <source>Calculated debt</source>
        <translation>Calculated debt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message numerus="yes">
        <source>Changes nothing where %n unit(s) have rules of their own.</source>
        <translation>
            <numerusform>Changes nothing where %Ln unit have rules of their own.</numerusform>
            <numerusform>Changes nothing where %Ln units have rules of their own.</numerusform>
        </translation>
    </message>
    <message>
        <source>Charged when a trapped reservation is removed.</source>
        <translation>Charged when a trapped reservation is removed.</translation>
    </message>
    <message>
        <source>Choose a day and mark a rule first.</source>
        <translation>Choose a day and mark a rule first.</translation>
    </message>
    <message>
        <source>Choose first which version is kept.</source>
        <translation>Choose first which version is kept.</translation>
    </message>
    <message>
        <source>Circulation category</source>
        <translation>Circulation category</translation>
    </message>
    <message>
        <source>Claim step</source>
        <translation>Claim step</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Claims and invoices</source>
        <translation>Claims and invoices</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Counted over the time period of e-loans.</source>
        <translation>Counted over the time period of e-loans.</translation>
    </message>
    <message>
        <source>Days from the loan of one part until the next part's reservation becomes active.</source>
        <translation>Days from the loan of one part until the next part's reservation becomes active.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Department and placement work for copy reservations only.</source>
        <translation>Department and placement work for copy reservations only.</translation>
    </message>
    <message>
        <source>Department, placement and circulation category work for copy reservations only.</source>
        <translation>Department, placement and circulation category work for copy reservations only.</translation>
    </message>
    <message>
        <source>Departments and placements are chosen at a unit or its circulation points.</source>
        <translation>Departments and placements are chosen at a unit or its circulation points.</translation>
    </message>
    <message>
        <source>Do not fit the situation</source>
        <translation>Do not fit the situation</translation>
    </message>
    <message>
        <source>Done by the automatic job.</source>
        <translation>Done by the automatic job.</translation>
    </message>
    <message>
        <source>E-loans</source>
        <translation>E-loans</translation>
    </message>
    <message>
        <source>E-mail goes before paper, or everything would go on paper.</source>
        <translation>E-mail goes before paper, or everything would go on paper.</translation>
    </message>
    <message>
        <source>Exempts a unit from a job set up for the whole account organisation.</source>
        <translation>Exempts a unit from a job set up for the whole account organisation.</translation>
    </message>
    <message>
        <source>External invoices</source>
        <translation>External invoices</translation>
    </message>
    <message>
        <source>Fee level</source>
        <translation>Fee level</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Gives an open loan its due date when somebody else reserves.</source>
        <translation>Gives an open loan its due date when somebody else reserves.</translation>
    </message>
    <message>
        <source>Gives the latest pickup day.</source>
        <translation>Gives the latest pickup day.</translation>
    </message>
    <message>
        <source>Goes before row {row} ({case}), which has the same value.</source>
        <translation>Goes before row {row} ({case}), which has the same value.</translation>
    </message>
    <message>
        <source>Goes before row {row} ({case}): {old} becomes {new}.</source>
        <translation>Goes before row {row} ({case}): {old} becomes {new}.</translation>
    </message>
    <message>
        <source>Governing rule</source>
        <translation>Governing rule</translation>
    </message>
    <message>
        <source>Holds for ordinary and external invoices, and for every return.</source>
        <translation>Holds for ordinary and external invoices, and for every return.</translation>
    </message>
    <message>
        <source>How long a return stays in the returns log.</source>
        <translation>How long a return stays in the returns log.</translation>
    </message>
    <message>
        <source>How many reservations a title may have before the loan period is shortened.</source>
        <translation>How many reservations a title may have before the loan period is shortened.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Interlibrary loan</source>
        <translation>Interlibrary loan</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Invoiced</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Items with a loan period of their own are not touched by it.</source>
        <translation>Items with a loan period of their own are not touched by it.</translation>
    </message>
    <message>
        <source>Its base rule is missing.</source>
        <translation>Its base rule is missing.</translation>
    </message>
    <message>
        <source>Loan of another account organisation</source>
        <translation>Loan of another account organisation</translation>
    </message>
    <message>
        <source>Loan periods</source>
        <translation>Loan periods</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Makes a debt of its own kind when the invoice is made.</source>
        <translation>Makes a debt of its own kind when the invoice is made.</translation>
    </message>
    <message>
        <source>Mark a rule first.</source>
        <translation>Mark a rule first.</translation>
    </message>
    <message>
        <source>Mark an entry first.</source>
        <translation>Mark an entry first.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Media type</translation>
    </message>
    <message>
        <source>Message format</source>
        <translation>Message format</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Not for external invoices.</source>
        <translation>Not for external invoices.</translation>
    </message>
    <message>
        <source>Not that of the unit where it is renewed.</source>
        <translation>Not that of the unit where it is renewed.</translation>
    </message>
    <message>
        <source>Only while no copy has been trapped for the reservation.</source>
        <translation>Only while no copy has been trapped for the reservation.</translation>
    </message>
    <message>
        <source>Open the unit first (Enter), or choose it under Organisation.</source>
        <translation>Open the unit first (Enter), or choose it under Organisation.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Overdue fees</source>
        <translation>Overdue fees</translation>
    </message>
    <message>
        <source>Overdue warning</source>
        <translation>Overdue warning</translation>
    </message>
    <message>
        <source>Owning unit</source>
        <translation>Owning unit</translation>
    </message>
    <message>
        <source>P&amp;atron category</source>
        <translation>P&amp;atron category</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Past it the fee counts from the due date. Taken from the same side as the overdue fee.</source>
        <translation>Past it the fee counts from the due date. Taken from the same side as the overdue fee.</translation>
    </message>
    <message>
        <source>Past it the reservation is no longer active.</source>
        <translation>Past it the reservation is no longer active.</translation>
    </message>
    <message>
        <source>Patron category</source>
        <translation>Patron category</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Pickup orders</source>
        <translation>Pickup orders</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Red signal</source>
        <translation>Red signal</translation>
    </message>
    <message>
        <source>Reminder 1</source>
        <translation>Reminder 1</translation>
    </message>
    <message>
        <source>Reminder 2</source>
        <translation>Reminder 2</translation>
    </message>
    <message>
        <source>Reminder 3</source>
        <translation>Reminder 3</translation>
    </message>
    <message>
        <source>Reminder 4</source>
        <translation>Reminder 4</translation>
    </message>
    <message>
        <source>Reminder 5</source>
        <translation>Reminder 5</translation>
    </message>
    <message>
        <source>Reminder 6</source>
        <translation>Reminder 6</translation>
    </message>
    <message>
        <source>Reminder 7</source>
        <translation>Reminder 7</translation>
    </message>
    <message>
        <source>Reminder 8</source>
        <translation>Reminder 8</translation>
    </message>
    <message>
        <source>Reminder 9</source>
        <translation>Reminder 9</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Renewal status</source>
        <translation>Renewal status</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>Renewals that leave the due date as it was do not count.</source>
        <translation>Renewals that leave the due date as it was do not count.</translation>
    </message>
    <message>
        <source>Reservation notices</source>
        <translation>Reservation notices</translation>
    </message>
    <message>
        <source>Reservation reminder</source>
        <translation>Reservation reminder</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Returns</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Row {row}: {rule}</source>
        <translation>Row {row}: {rule}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Rules that fit the situation</source>
        <translation>Rules that fit the situation</translation>
    </message>
    <message>
        <source>Sent that long before the due date to patrons whose box is ticked.</source>
        <translation>Sent that long before the due date to patrons whose box is ticked.</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Standard amount.</source>
        <translation>Standard amount.</translation>
    </message>
    <message>
        <source>Stands at row {row} of {rows}.</source>
        <translation>Stands at row {row} of {rows}.</translation>
    </message>
    <message>
        <source>Taken from the same side as the overdue fee.</source>
        <translation>Taken from the same side as the overdue fee.</translation>
    </message>
    <message>
        <source>Takes effect with the next claim run.</source>
        <translation>Takes effect with the next claim run.</translation>
    </message>
    <message>
        <source>The delivered base rule can be neither changed nor removed.</source>
        <translation>The delivered base rule can be neither changed nor removed.</translation>
    </message>
    <message>
        <source>The first reminder and the reservation reminder count from the due date.</source>
        <translation>The first reminder and the reservation reminder count from the due date.</translation>
    </message>
    <message>
        <source>The last pickup day is never a closed day; closed days in between count.</source>
        <translation>The last pickup day is never a closed day; closed days in between count.</translation>
    </message>
    <message>
        <source>The lending circulation point's rule applies.</source>
        <translation>The lending circulation point's rule applies.</translation>
    </message>
    <message>
        <source>The lending unit's rule applies.</source>
        <translation>The lending unit's rule applies.</translation>
    </message>
    <message>
        <source>The owning unit's rule applies.</source>
        <translation>The owning unit's rule applies.</translation>
    </message>
    <message>
        <source>The patron category in the unit register must allow it too.</source>
        <translation>The patron category in the unit register must allow it too.</translation>
    </message>
    <message>
        <source>The pickup unit's rule applies.</source>
        <translation>The pickup unit's rule applies.</translation>
    </message>
    <message>
        <source>The returning circulation point's rule applies.</source>
        <translation>The returning circulation point's rule applies.</translation>
    </message>
    <message>
        <source>The row is removed; Undo brings it back.</source>
        <translation>The row is removed; Undo brings it back.</translation>
    </message>
    <message>
        <source>The rule of the circulation point of the reservation applies.</source>
        <translation>The rule of the circulation point of the reservation applies.</translation>
    </message>
    <message>
        <source>The rule of the circulation point where one works applies.</source>
        <translation>The rule of the circulation point where one works applies.</translation>
    </message>
    <message>
        <source>The rule of the patron's home unit applies.</source>
        <translation>The rule of the patron's home unit applies.</translation>
    </message>
    <message>
        <source>The rule of the unit responsible applies.</source>
        <translation>The rule of the unit responsible applies.</translation>
    </message>
    <message>
        <source>The rule of the unit that the job handles applies.</source>
        <translation>The rule of the unit that the job handles applies.</translation>
    </message>
    <message>
        <source>The sending unit's rule applies.</source>
        <translation>The sending unit's rule applies.</translation>
    </message>
    <message>
        <source>The statuses are shown at renewal even when it is allowed.</source>
        <translation>The statuses are shown at renewal even when it is allowed.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>VAT is added to a price taken from the copy</source>
        <translation>VAT is added to a price taken from the copy</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Where media type or circulation category is set, the loans of that kind are counted; else all loans.</source>
        <translation>Where media type or circulation category is set, the loans of that kind are counted; else all loans.</translation>
    </message>
    <message>
        <source>Where the price is taken from the copy.</source>
        <translation>Where the price is taken from the copy.</translation>
    </message>
    <message>
        <source>Whether copies that are not on loan may be reserved.</source>
        <translation>Whether copies that are not on loan may be reserved.</translation>
    </message>
    <message>
        <source>Whose rule</source>
        <translation>Whose rule</translation>
    </message>
    <message>
        <source>Yellow signal</source>
        <translation>Yellow signal</translation>
    </message>
    <message>
        <source>a period goes before none</source>
        <translation>a period goes before none</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>allowed</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>an invoiced copy may be returned</source>
        <translation>an invoiced copy may be returned</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>deeper goes before</source>
        <translation>deeper goes before</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>format accepted</source>
        <translation>format accepted</translation>
    </message>
    <message>
        <source>format not accepted</source>
        <translation>format not accepted</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>from {first}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>from {first} to {last}</translation>
    </message>
    <message>
        <source>governs</source>
        <translation>governs</translation>
    </message>
    <message>
        <source>here {known}</source>
        <translation>here {known}</translation>
    </message>
    <message>
        <source>home loan allowed</source>
        <translation>home loan allowed</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>invoices go to an external finance system</source>
        <translation>invoices go to an external finance system</translation>
    </message>
    <message>
        <source>its day has passed ({day})</source>
        <translation>its day has passed ({day})</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>kept apart</translation>
    </message>
    <message>
        <source>may be ordered</source>
        <translation>may be ordered</translation>
    </message>
    <message>
        <source>may not be ordered</source>
        <translation>may not be ordered</translation>
    </message>
    <message>
        <source>may not be reserved nor trapped at return</source>
        <translation>may not be reserved nor trapped at return</translation>
    </message>
    <message>
        <source>message and red</source>
        <translation>message and red</translation>
    </message>
    <message>
        <source>message and yellow</source>
        <translation>message and yellow</translation>
    </message>
    <message>
        <source>message, no signal</source>
        <translation>message, no signal</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>neither returned nor lent until the invoice is settled</source>
        <translation>neither returned nor lent until the invoice is settled</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no automatic date for interlibrary loans (not in use yet)</source>
        <translation>no automatic date for interlibrary loans (not in use yet)</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>no fee</translation>
    </message>
    <message>
        <source>no overdue fees are used</source>
        <translation>no overdue fees are used</translation>
    </message>
    <message>
        <source>no renewal</source>
        <translation>no renewal</translation>
    </message>
    <message>
        <source>no stop</source>
        <translation>no stop</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not at or above {start}</source>
        <translation>not at or above {start}</translation>
    </message>
    <message>
        <source>not in use yet</source>
        <translation>not in use yet</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>not known here</translation>
    </message>
    <message>
        <source>not lent (self-service and web: full stop)</source>
        <translation>not lent (self-service and web: full stop)</translation>
    </message>
    <message>
        <source>not normally used: see Reservation control</source>
        <translation>not normally used: see Reservation control</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>not sent</translation>
    </message>
    <message>
        <source>not to be used: see Reservation control</source>
        <translation>not to be used: see Reservation control</translation>
    </message>
    <message>
        <source>not what the patron has on loan</source>
        <translation>not what the patron has on loan</translation>
    </message>
    <message>
        <source>once</source>
        <translation>once</translation>
    </message>
    <message>
        <source>open loan: the due date stands in parentheses, a reservation sets a new one</source>
        <translation>open loan: the due date stands in parentheses, a reservation sets a new one</translation>
    </message>
    <message>
        <source>outside Lånedisk</source>
        <translation>outside Lånedisk</translation>
    </message>
    <message>
        <source>overdue fee and replacement fee both</source>
        <translation>overdue fee and replacement fee both</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>per day</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>per week</translation>
    </message>
    <message>
        <source>red</source>
        <translation>red</translation>
    </message>
    <message>
        <source>red signal</source>
        <translation>red signal</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>reservation groups that are included</source>
        <translation>reservation groups that are included</translation>
    </message>
    <message>
        <source>same as red = no yellow</source>
        <translation>same as red = no yellow</translation>
    </message>
    <message>
        <source>settings of its own</source>
        <translation>settings of its own</translation>
    </message>
    <message>
        <source>shelf {mark}</source>
        <translation>shelf {mark}</translation>
    </message>
    <message>
        <source>shown among the patron's debts</source>
        <translation>shown among the patron's debts</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>stays</translation>
    </message>
    <message>
        <source>step not used</source>
        <translation>step not used</translation>
    </message>
    <message>
        <source>stop: staff may override, self-service and web are refused</source>
        <translation>stop: staff may override, self-service and web are refused</translation>
    </message>
    <message>
        <source>the account expires the day the age group is entered</source>
        <translation>the account expires the day the age group is entered</translation>
    </message>
    <message>
        <source>the earlier last day goes before</source>
        <translation>the earlier last day goes before</translation>
    </message>
    <message>
        <source>the later first day goes before</source>
        <translation>the later first day goes before</translation>
    </message>
    <message>
        <source>the queue does not shorten the loan</source>
        <translation>the queue does not shorten the loan</translation>
    </message>
    <message>
        <source>ticked for every new patron</source>
        <translation>ticked for every new patron</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unlimited</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>until {last}</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>with date: a fixed return date</source>
        <translation>with date: a fixed return date</translation>
    </message>
    <message>
        <source>years</source>
        <translation>years</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>yellow</translation>
    </message>
    <message>
        <source>yellow signal</source>
        <translation>yellow signal</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>{longer} is longer than {shorter}</source>
        <translation>{longer} is longer than {shorter}</translation>
    </message>
    <message>
        <source>{name} (all units)</source>
        <translation>{name} (all units)</translation>
    </message>
    <message>
        <source>{name} (borrowing in: later)</source>
        <translation>{name} (borrowing in: later)</translation>
    </message>
    <message>
        <source>{name} (not in use yet)</source>
        <translation>{name} (not in use yet)</translation>
    </message>
    <message>
        <source>{number} or more = {meaning}</source>
        <translation>{number} or more = {meaning}</translation>
    </message>
    <message>
        <source>{organisation} holds the delivered base rules only.</source>
        <translation>{organisation} holds the delivered base rules only.</translation>
    </message>
    <message>
        <source>{organisation} must keep one rule for all; its value can be changed.</source>
        <translation>{organisation} must keep one rule for all; its value can be changed.</translation>
    </message>
    <message>
        <source>{parameter} can't be set for {organisation}.</source>
        <translation>{parameter} can't be set for {organisation}.</translation>
    </message>
    <message>
        <source>{parameter} can't depend on this.</source>
        <translation>{parameter} can't depend on this.</translation>
    </message>
    <message>
        <source>{parameter}: {value} for {case} at all units of {place} without rules of their own{period}.</source>
        <translation>{parameter}: {value} for {case} at all units of {place} without rules of their own{period}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} for {case} at {place}{period}.</source>
        <translation>{parameter}: {value} for {case} at {place}{period}.</translation>
    </message>
    <message>
        <source>{parameter}: {value} for {case} wherever nothing else is set{period}.</source>
        <translation>{parameter}: {value} for {case} wherever nothing else is set{period}.</translation>
    </message>
    <message>
        <source>{period}: none of them</source>
        <translation>{period}: none of them</translation>
    </message>
    <message>
        <source>{period}: {value}</source>
        <translation>{period}: {value}</translation>
    </message>
    <message>
        <source>{period}: {value}, this rule</source>
        <translation>{period}: {value}, this rule</translation>
    </message>
    <message>
        <source>{value} goes before *</source>
        <translation>{value} goes before *</translation>
    </message>
</context>
<context>
    <name>ParametersShort</name>
    <message>
        <source>Age class</source>
        <translation>Age class</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Age group</translation>
    </message>
    <message>
        <source>Circ. cat.</source>
        <translation>Circ. cat.</translation>
    </message>
    <message>
        <source>Dept.</source>
        <translation>Dept.</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Media type</translation>
    </message>
    <message>
        <source>Patron cat.</source>
        <translation>Patron cat.</translation>
    </message>
    <message>
        <source>Place.</source>
        <translation>Place.</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Shelf</translation>
    </message>
</context>
<context>
    <name>ParametersView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Impact…</source>
        <translation>&amp;Impact…</translation>
    </message>
    <message>
        <source>&amp;Matrix…</source>
        <translation>&amp;Matrix…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Timeline…</source>
        <translation>&amp;Timeline…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>Cha&amp;nge…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>E&amp;xplain…</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Export rules</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>Histor&amp;y…</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Import rules</translation>
    </message>
    <message>
        <source>Its base rule is missing.</source>
        <translation>Its base rule is missing.</translation>
    </message>
    <message>
        <source>Most governing on top: what is set further to the left goes before.</source>
        <translation>Most governing on top: what is set further to the left goes before.</translation>
    </message>
    <message>
        <source>No rule concerns what is chosen above.</source>
        <translation>No rule concerns what is chosen above.</translation>
    </message>
    <message>
        <source>No rule is set.</source>
        <translation>No rule is set.</translation>
    </message>
    <message>
        <source>Nothing was saved; all rows are kept here.</source>
        <translation>Nothing was saved; all rows are kept here.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Reads rules from a CSV or XLSX file and shows first what it would change</source>
        <translation>Reads rules from a CSV or XLSX file and shows first what it would change</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>Rem&amp;ove</translation>
    </message>
    <message numerus="yes">
        <source>Removed at another workstation: %n row(s).</source>
        <translation>
            <numerusform>Removed at another workstation: %Ln row.</numerusform>
            <numerusform>Removed at another workstation: %Ln rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule chec&amp;k…</source>
        <translation>Rule chec&amp;k…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Show that rule</source>
        <translation>Show that rule</translation>
    </message>
    <message>
        <source>Somebody else changed the same rules meanwhile. Choose in the amber rows which version is kept.</source>
        <translation>Somebody else changed the same rules meanwhile. Choose in the amber rows which version is kept.</translation>
    </message>
    <message>
        <source>The life of a loan in the situation of the marked rule, also under what is unsaved (Ctrl+T).</source>
        <translation>The life of a loan in the situation of the marked rule, also under what is unsaved (Ctrl+T).</translation>
    </message>
    <message>
        <source>Writes rules into a CSV or XLSX file that Import can read</source>
        <translation>Writes rules into a CSV or XLSX file that Import can read</translation>
    </message>
    <message>
        <source>{rows}, {unsaved} unsaved</source>
        <translation>{rows}, {unsaved} unsaved</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Give password</source>
        <translation>Give password</translation>
    </message>
    <message>
        <source>New password – {name}</source>
        <translation>New password – {name}</translation>
    </message>
    <message>
        <source>The old password no longer holds.</source>
        <translation>The old password no longer holds.</translation>
    </message>
    <message>
        <source>{name} is enabled with it and can sign in.</source>
        <translation>{name} is enabled with it and can sign in.</translation>
    </message>
</context>
<context>
    <name>Patron</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Account expired</translation>
    </message>
    <message>
        <source>Account expiring</source>
        <translation>Account expiring</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Age group</translation>
    </message>
    <message>
        <source>Age limit reached</source>
        <translation>Age limit reached</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Billing address</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Block lifted</source>
        <translation>Block lifted</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocks</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Care of, second line</source>
        <translation>Care of, second line</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Claims go on</source>
        <translation>Claims go on</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Consent asked for</source>
        <translation>Consent asked for</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>Data downloaded</source>
        <translation>Data downloaded</translation>
    </message>
    <message>
        <source>Data exported</source>
        <translation>Data exported</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Debts and payments</source>
        <translation>Debts and payments</translation>
    </message>
    <message>
        <source>Details checked</source>
        <translation>Details checked</translation>
    </message>
    <message>
        <source>Details opened</source>
        <translation>Details opened</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Due date by hand</source>
        <translation>Due date by hand</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail sent again</source>
        <translation>E-mail sent again</translation>
    </message>
    <message>
        <source>Exempt from claims</source>
        <translation>Exempt from claims</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>Fee type</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>First in line</source>
        <translation>First in line</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>Guardian's address</source>
        <translation>Guardian's address</translation>
    </message>
    <message>
        <source>Guardian's e-mail</source>
        <translation>Guardian's e-mail</translation>
    </message>
    <message>
        <source>Handling fee</source>
        <translation>Handling fee</translation>
    </message>
    <message>
        <source>Home unit</source>
        <translation>Home unit</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Invalid address</source>
        <translation>Invalid address</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Letter printed</source>
        <translation>Letter printed</translation>
    </message>
    <message>
        <source>Loan fee</source>
        <translation>Loan fee</translation>
    </message>
    <message>
        <source>Loan history</source>
        <translation>Loan history</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Looked at, downloaded</source>
        <translation>Looked at, downloaded</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Made invalid</source>
        <translation>Made invalid</translation>
    </message>
    <message>
        <source>Manual debt</source>
        <translation>Manual debt</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Messages and notes</source>
        <translation>Messages and notes</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Middle name</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Moved by a closed day</source>
        <translation>Moved by a closed day</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Not collected</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Overdue fee</source>
        <translation>Overdue fee</translation>
    </message>
    <message>
        <source>Overdue fee on invoice</source>
        <translation>Overdue fee on invoice</translation>
    </message>
    <message>
        <source>Overdue warning</source>
        <translation>Overdue warning</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Past its validity</source>
        <translation>Past its validity</translation>
    </message>
    <message>
        <source>Patron category</source>
        <translation>Patron category</translation>
    </message>
    <message>
        <source>Patron data</source>
        <translation>Patron data</translation>
    </message>
    <message>
        <source>Permanent alert</source>
        <translation>Permanent alert</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Pickup fee</source>
        <translation>Pickup fee</translation>
    </message>
    <message>
        <source>Pickup unit</source>
        <translation>Pickup unit</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postal address</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Preferred name</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Recalled</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Reminder fee</source>
        <translation>Reminder fee</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renewed</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Replacement</translation>
    </message>
    <message>
        <source>Reservation fee</source>
        <translation>Reservation fee</translation>
    </message>
    <message>
        <source>Reservation ready</source>
        <translation>Reservation ready</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Resumed</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Temporary address</source>
        <translation>Temporary address</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Title after the name</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Title before the name</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Visible to patron</source>
        <translation>Visible to patron</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Work phone</translation>
    </message>
    <message>
        <source>Written to a file</source>
        <translation>Written to a file</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>also valid</source>
        <translation>also valid</translation>
    </message>
    <message>
        <source>card</source>
        <translation>card</translation>
    </message>
    <message>
        <source>claimed returned</source>
        <translation>claimed returned</translation>
    </message>
    <message>
        <source>contact data</source>
        <translation>contact data</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>debt</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in the queue</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>in transit</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>invoice</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>loan</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>loans</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>no longer valid</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>notice</translation>
    </message>
    <message>
        <source>pickup orders</source>
        <translation>pickup orders</translation>
    </message>
    <message>
        <source>red</source>
        <translation>red</translation>
    </message>
    <message>
        <source>renewals</source>
        <translation>renewals</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reservation</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>reservations</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>to collect</source>
        <translation>to collect</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>yellow</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>PatronCategoriesTab</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of its own</source>
        <translation>
            <numerusform>%Ln value of its own</numerusform>
            <numerusform>%Ln values of its own</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Reminders and pre-notices that nobody sets; there the parameters hold.</source>
        <translation>Reminders and pre-notices that nobody sets; there the parameters hold.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Standard category of the unit</source>
        <translation>Standard category of the unit</translation>
    </message>
    <message>
        <source>Tabs of the category</source>
        <translation>Tabs of the category</translation>
    </message>
</context>
<context>
    <name>PatronColumns</name>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Home unit</source>
        <translation>Home unit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>guardian: {name}</source>
        <translation>guardian: {name}</translation>
    </message>
    <message>
        <source>invalid: {kind}</source>
        <translation>invalid: {kind}</translation>
    </message>
</context>
<context>
    <name>PatronDeskWindow</name>
    <message>
        <source>Change due date…</source>
        <translation>Change due date…</translation>
    </message>
    <message>
        <source>Why this due date?</source>
        <translation>Why this due date?</translation>
    </message>
</context>
<context>
    <name>PatronDetailsWindow</name>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Debts</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>Patron data</source>
        <translation>Patron data</translation>
    </message>
    <message>
        <source>Patron details</source>
        <translation>Patron details</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>The account could not be read.</source>
        <translation>The account could not be read.</translation>
    </message>
    <message>
        <source>The account was removed meanwhile.</source>
        <translation>The account was removed meanwhile.</translation>
    </message>
    <message>
        <source>What you typed can't be saved any more, but it can be copied here.</source>
        <translation>What you typed can't be saved any more, but it can be copied here.</translation>
    </message>
</context>
<context>
    <name>PatronFilters</name>
    <message>
        <source>&amp;Blocked</source>
        <translation>&amp;Blocked</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Age group</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>E&amp;xpired</source>
        <translation>E&amp;xpired</translation>
    </message>
    <message>
        <source>Only accounts whose expiry date has passed</source>
        <translation>Only accounts whose expiry date has passed</translation>
    </message>
    <message>
        <source>Only patrons for whom a block by hand, a block message or an automatic block holds; expiry has a filter of its own</source>
        <translation>Only patrons for whom a block by hand, a block message or an automatic block holds; expiry has a filter of its own</translation>
    </message>
    <message>
        <source>Only patrons who owe something</source>
        <translation>Only patrons who owe something</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>With &amp;debts</source>
        <translation>With &amp;debts</translation>
    </message>
</context>
<context>
    <name>PatronFrame</name>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Automatic block</source>
        <translation>Automatic block</translation>
    </message>
    <message>
        <source>Block message</source>
        <translation>Block message</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Debt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Fee limit reached</source>
        <translation>Fee limit reached</translation>
    </message>
    <message>
        <source>Inactive account</source>
        <translation>Inactive account</translation>
    </message>
    <message>
        <source>Invalid address</source>
        <translation>Invalid address</translation>
    </message>
    <message>
        <source>Max loans reached</source>
        <translation>Max loans reached</translation>
    </message>
    <message>
        <source>Max overdue loans reached</source>
        <translation>Max overdue loans reached</translation>
    </message>
    <message>
        <source>Overdue loans</source>
        <translation>Overdue loans</translation>
    </message>
    <message>
        <source>Permanent alert</source>
        <translation>Permanent alert</translation>
    </message>
    <message>
        <source>Red signal</source>
        <translation>Red signal</translation>
    </message>
    <message>
        <source>Reminder limit reached</source>
        <translation>Reminder limit reached</translation>
    </message>
    <message>
        <source>Staff message</source>
        <translation>Staff message</translation>
    </message>
    <message>
        <source>Stops all services</source>
        <translation>Stops all services</translation>
    </message>
    <message>
        <source>Stops nothing</source>
        <translation>Stops nothing</translation>
    </message>
    <message>
        <source>Stops {services}</source>
        <translation>Stops {services}</translation>
    </message>
    <message>
        <source>Unpaid invoice</source>
        <translation>Unpaid invoice</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
</context>
<context>
    <name>PatronPart</name>
    <message>
        <source>Card, name, phone or e-mail</source>
        <translation>Card, name, phone or e-mail</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Nobody is found.</translation>
    </message>
    <message>
        <source>Nobody is found: {text}</source>
        <translation>Nobody is found: {text}</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Patron</translation>
    </message>
    <message>
        <source>Patrons found</source>
        <translation>Patrons found</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Searching …</translation>
    </message>
    <message>
        <source>The account could not be read.</source>
        <translation>The account could not be read.</translation>
    </message>
    <message>
        <source>Try fewer letters, or one word less.</source>
        <translation>Try fewer letters, or one word less.</translation>
    </message>
</context>
<context>
    <name>PatronSearchWindow</name>
    <message numerus="yes">
        <source>%n patron(s)</source>
        <translation>
            <numerusform>%Ln patron</numerusform>
            <numerusform>%Ln patrons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patron(s), best first</source>
        <translation>
            <numerusform>%Ln patron, best first</numerusform>
            <numerusform>%Ln patrons, best first</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Accounts that were deleted in the system they came from</source>
        <translation>Accounts that were deleted in the system they came from</translation>
    </message>
    <message>
        <source>Accounts whose expiry date has passed</source>
        <translation>Accounts whose expiry date has passed</translation>
    </message>
    <message>
        <source>Changes, writes to, deletes or exports the marked patrons, or everybody who is found</source>
        <translation>Changes, writes to, deletes or exports the marked patrons, or everybody who is found</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Every word must begin a name, a number, an address or the like. Try fewer letters, or one word less.</source>
        <translation>Every word must begin a name, a number, an address or the like. Try fewer letters, or one word less.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Likely duplicates</translation>
    </message>
    <message>
        <source>Many patrons at once…</source>
        <translation>Many patrons at once…</translation>
    </message>
    <message>
        <source>Name, card, birth date, phone, e-mail or address</source>
        <translation>Name, card, birth date, phone, e-mail or address</translation>
    </message>
    <message>
        <source>New patron</source>
        <translation>New patron</translation>
    </message>
    <message>
        <source>No patron is marked.</source>
        <translation>No patron is marked.</translation>
    </message>
    <message>
        <source>Nobody is found with these filters.</source>
        <translation>Nobody is found with these filters.</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Nobody is found.</translation>
    </message>
    <message>
        <source>Only &amp;my library</source>
        <translation>Only &amp;my library</translation>
    </message>
    <message>
        <source>Patron search</source>
        <translation>Patron search</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Patrons</translation>
    </message>
    <message>
        <source>Patrons found</source>
        <translation>Patrons found</translation>
    </message>
    <message>
        <source>Patrons whose home unit is yours, or beneath it</source>
        <translation>Patrons whose home unit is yours, or beneath it</translation>
    </message>
    <message>
        <source>Search all patrons</source>
        <translation>Search all patrons</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Searching …</translation>
    </message>
    <message>
        <source>Show &amp;expired</source>
        <translation>Show &amp;expired</translation>
    </message>
    <message>
        <source>Show dele&amp;ted</source>
        <translation>Show dele&amp;ted</translation>
    </message>
    <message>
        <source>The list fills while you type. Filters alone list everybody who passes.</source>
        <translation>The list fills while you type. Filters alone list everybody who passes.</translation>
    </message>
    <message>
        <source>The order of the words does not matter.</source>
        <translation>The order of the words does not matter.</translation>
    </message>
    <message>
        <source>The patrons could not be read.</source>
        <translation>The patrons could not be read.</translation>
    </message>
    <message>
        <source>Type some letters of the name, or a number.</source>
        <translation>Type some letters of the name, or a number.</translation>
    </message>
    <message numerus="yes">
        <source>more than %n patron(s)</source>
        <translation>
            <numerusform>more than %Ln patron</numerusform>
            <numerusform>more than %Ln patrons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n patron(s), best first</source>
        <translation>
            <numerusform>more than %Ln patron, best first</numerusform>
            <numerusform>more than %Ln patrons, best first</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter opens    Esc closes</source>
        <translation>↑ ↓ choose    Enter opens    Esc closes</translation>
    </message>
</context>
<context>
    <name>PatronTab</name>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
</context>
<context>
    <name>PayDialog</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Amount</translation>
    </message>
    <message>
        <source>&amp;Means</source>
        <translation>&amp;Means</translation>
    </message>
    <message>
        <source>&amp;Pay {amount}</source>
        <translation>&amp;Pay {amount}</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;What</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Everything that is open: {amount}</source>
        <translation>Everything that is open: {amount}</translation>
    </message>
    <message>
        <source>Nothing is owed then.</source>
        <translation>Nothing is owed then.</translation>
    </message>
    <message>
        <source>Nothing was paid.</source>
        <translation>Nothing was paid.</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>What is marked: {amount}</source>
        <translation>What is marked: {amount}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} is owed then. The oldest are paid first.</source>
        <translation>{amount} is owed then. The oldest are paid first.</translation>
    </message>
    <message>
        <source>{rest} In cash: {amount}.</source>
        <translation>{rest} In cash: {amount}.</translation>
    </message>
</context>
<context>
    <name>Paying</name>
    <message>
        <source>&amp;Pay {amount}…</source>
        <translation>&amp;Pay {amount}…</translation>
    </message>
    <message>
        <source>&amp;Pay…</source>
        <translation>&amp;Pay…</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nothing is owed.</translation>
    </message>
    <message>
        <source>Nothing was paid.</source>
        <translation>Nothing was paid.</translation>
    </message>
    <message>
        <source>Takes money for what this patron owes.</source>
        <translation>Takes money for what this patron owes.</translation>
    </message>
    <message>
        <source>There is no patron.</source>
        <translation>There is no patron.</translation>
    </message>
    <message>
        <source>{amount} was paid</source>
        <translation>{amount} was paid</translation>
    </message>
</context>
<context>
    <name>PaymentReceipt</name>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Paid, {means}</source>
        <translation>Paid, {means}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Receipt {number}</translation>
    </message>
    <message>
        <source>Refunded, {means}</source>
        <translation>Refunded, {means}</translation>
    </message>
    <message>
        <source>{library}, {moment}, card {card}</source>
        <translation>{library}, {moment}, card {card}</translation>
    </message>
</context>
<context>
    <name>PaymentsDialog</name>
    <message>
        <source>&amp;E-mail receipt</source>
        <translation>&amp;E-mail receipt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>No payment is marked.</source>
        <translation>No payment is marked.</translation>
    </message>
    <message>
        <source>Nothing was paid yet.</source>
        <translation>Nothing was paid yet.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Print &amp;receipt…</source>
        <translation>Print &amp;receipt…</translation>
    </message>
    <message>
        <source>Receipt as P&amp;DF…</source>
        <translation>Receipt as P&amp;DF…</translation>
    </message>
    <message>
        <source>The receipt is on its way</source>
        <translation>The receipt is on its way</translation>
    </message>
    <message>
        <source>The receipt is written</source>
        <translation>The receipt is written</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>refund</translation>
    </message>
</context>
<context>
    <name>PeriodPane</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Closed days</translation>
    </message>
    <message>
        <source>Closed days and periods</source>
        <translation>Closed days and periods</translation>
    </message>
    <message>
        <source>Closes on the days typed (Ins)</source>
        <translation>Closes on the days typed (Ins)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Gives the marked row what is typed (F2)</source>
        <translation>Gives the marked row what is typed (F2)</translation>
    </message>
    <message>
        <source>It goes at saving.</source>
        <translation>It goes at saving.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keeps it after all (Del)</source>
        <translation>Keeps it after all (Del)</translation>
    </message>
    <message>
        <source>Mark a row first.</source>
        <translation>Mark a row first.</translation>
    </message>
    <message>
        <source>No days or periods are closed for all.</source>
        <translation>No days or periods are closed for all.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Removes it at saving (Del)</source>
        <translation>Removes it at saving (Del)</translation>
    </message>
    <message>
        <source>The unit has no closed days or periods of its own.</source>
        <translation>The unit has no closed days or periods of its own.</translation>
    </message>
    <message>
        <source>These days overlap the closed period {other}.</source>
        <translation>These days overlap the closed period {other}.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>the same day</translation>
    </message>
</context>
<context>
    <name>PeriodRow</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>T&amp;o</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Add debts</source>
        <translation>Add debts</translation>
    </message>
    <message>
        <source>Add notes</source>
        <translation>Add notes</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>Add rules</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Archive messages</source>
        <translation>Archive messages</translation>
    </message>
    <message>
        <source>Automatic jobs</source>
        <translation>Automatic jobs</translation>
    </message>
    <message>
        <source>Carry out claims</source>
        <translation>Carry out claims</translation>
    </message>
    <message>
        <source>Change automatic jobs</source>
        <translation>Change automatic jobs</translation>
    </message>
    <message>
        <source>Change items and titles</source>
        <translation>Change items and titles</translation>
    </message>
    <message>
        <source>Change many patrons at once</source>
        <translation>Change many patrons at once</translation>
    </message>
    <message>
        <source>Change messages</source>
        <translation>Change messages</translation>
    </message>
    <message>
        <source>Change patron data</source>
        <translation>Change patron data</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>Change rules</translation>
    </message>
    <message>
        <source>Change staff and roles</source>
        <translation>Change staff and roles</translation>
    </message>
    <message>
        <source>Change the common registers</source>
        <translation>Change the common registers</translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation>Change the due date</translation>
    </message>
    <message>
        <source>Change the unit register</source>
        <translation>Change the unit register</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Circulation</translation>
    </message>
    <message>
        <source>Circulation parameters</source>
        <translation>Circulation parameters</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Common registers</source>
        <translation>Common registers</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Debts</translation>
    </message>
    <message>
        <source>Delete notes</source>
        <translation>Delete notes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import, export and statistics</source>
        <translation>Import, export and statistics</translation>
    </message>
    <message>
        <source>Items and titles</source>
        <translation>Items and titles</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Lend</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>New items and titles</source>
        <translation>New items and titles</translation>
    </message>
    <message>
        <source>New patron</source>
        <translation>New patron</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Override a block</source>
        <translation>Override a block</translation>
    </message>
    <message>
        <source>Override a rule</source>
        <translation>Override a rule</translation>
    </message>
    <message>
        <source>Patrons</source>
        <translation>Patrons</translation>
    </message>
    <message>
        <source>Patrons - Block/unblock patron</source>
        <translation>Patrons - Block/unblock patron</translation>
    </message>
    <message>
        <source>Patrons - Delete patron</source>
        <translation>Patrons - Delete patron</translation>
    </message>
    <message>
        <source>Patrons - Download patron data</source>
        <translation>Patrons - Download patron data</translation>
    </message>
    <message>
        <source>Preview claims</source>
        <translation>Preview claims</translation>
    </message>
    <message>
        <source>Put back from the history</source>
        <translation>Put back from the history</translation>
    </message>
    <message>
        <source>Remove debts</source>
        <translation>Remove debts</translation>
    </message>
    <message>
        <source>Remove messages</source>
        <translation>Remove messages</translation>
    </message>
    <message>
        <source>Remove rules</source>
        <translation>Remove rules</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Rules of other units than one's own</source>
        <translation>Rules of other units than one's own</translation>
    </message>
    <message>
        <source>See automatic jobs</source>
        <translation>See automatic jobs</translation>
    </message>
    <message>
        <source>See circulation parameters</source>
        <translation>See circulation parameters</translation>
    </message>
    <message>
        <source>See items and titles</source>
        <translation>See items and titles</translation>
    </message>
    <message>
        <source>See patrons, their loans and debts</source>
        <translation>See patrons, their loans and debts</translation>
    </message>
    <message>
        <source>See staff and roles</source>
        <translation>See staff and roles</translation>
    </message>
    <message>
        <source>See statistics</source>
        <translation>See statistics</translation>
    </message>
    <message>
        <source>See the common registers</source>
        <translation>See the common registers</translation>
    </message>
    <message>
        <source>See the history</source>
        <translation>See the history</translation>
    </message>
    <message>
        <source>See the unit register</source>
        <translation>See the unit register</translation>
    </message>
    <message>
        <source>Settings of other units than one's own</source>
        <translation>Settings of other units than one's own</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>Take payments</translation>
    </message>
    <message>
        <source>Unit register</source>
        <translation>Unit register</translation>
    </message>
    <message>
        <source>Withdraw items</source>
        <translation>Withdraw items</translation>
    </message>
    <message>
        <source>Write messages</source>
        <translation>Write messages</translation>
    </message>
</context>
<context>
    <name>PickupDialog</name>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <source>A copy that waits at another unit is sent on; its days on the shelf count from its arrival.</source>
        <translation>A copy that waits at another unit is sent on; its days on the shelf count from its arrival.</translation>
    </message>
    <message>
        <source>Pickup &amp;unit</source>
        <translation>Pickup &amp;unit</translation>
    </message>
    <message>
        <source>Pickup unit</source>
        <translation>Pickup unit</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>&amp;Make one</source>
        <translation>&amp;Make one</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>&amp;New PIN</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>It takes the place of the PIN there was. It is kept so that nobody can read it.</source>
        <translation>It takes the place of the PIN there was. It is kept so that nobody can read it.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>Tell it to the patron now: it is shown this once, and holds when it is saved.</source>
        <translation>Tell it to the patron now: it is shown this once, and holds when it is saved.</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>The same a&amp;gain</translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message>
        <source>In plain words</source>
        <translation>In plain words</translation>
    </message>
</context>
<context>
    <name>PolicySheet</name>
    <message>
        <source>As it stands on {day}.</source>
        <translation>As it stands on {day}.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>For staff: all rules, with where they are set.</source>
        <translation>For staff: all rules, with where they are set.</translation>
    </message>
    <message>
        <source>How long a renewed loan lasts, from the day it is renewed.</source>
        <translation>How long a renewed loan lasts, from the day it is renewed.</translation>
    </message>
    <message>
        <source>How long a reservation stands if nothing has come.</source>
        <translation>How long a reservation stands if nothing has come.</translation>
    </message>
    <message>
        <source>How long after the last day, and then after each other, reminders and the invoice come.</source>
        <translation>How long after the last day, and then after each other, reminders and the invoice come.</translation>
    </message>
    <message>
        <source>How long before the last day we write to you.</source>
        <translation>How long before the last day we write to you.</translation>
    </message>
    <message>
        <source>How long you may keep an open loan at least, also when somebody else asks for it.</source>
        <translation>How long you may keep an open loan at least, also when somebody else asks for it.</translation>
    </message>
    <message>
        <source>How long you may keep it while others wait for it.</source>
        <translation>How long you may keep it while others wait for it.</translation>
    </message>
    <message>
        <source>How long you may keep what you borrow.</source>
        <translation>How long you may keep what you borrow.</translation>
    </message>
    <message>
        <source>How many copies of one title you may reserve.</source>
        <translation>How many copies of one title you may reserve.</translation>
    </message>
    <message>
        <source>How many days what you reserved waits for you.</source>
        <translation>How many days what you reserved waits for you.</translation>
    </message>
    <message>
        <source>How many days you have to pay an invoice.</source>
        <translation>How many days you have to pay an invoice.</translation>
    </message>
    <message>
        <source>How many loans you may have at the same time.</source>
        <translation>How many loans you may have at the same time.</translation>
    </message>
    <message>
        <source>How many reservations you may have at the same time.</source>
        <translation>How many reservations you may have at the same time.</translation>
    </message>
    <message>
        <source>How many times a loan may be renewed.</source>
        <translation>How many times a loan may be renewed.</translation>
    </message>
    <message>
        <source>Patron categories</source>
        <translation>Patron categories</translation>
    </message>
    <message>
        <source>Policy sheet</source>
        <translation>Policy sheet</translation>
    </message>
    <message>
        <source>Set at</source>
        <translation>Set at</translation>
    </message>
    <message>
        <source>So many days late cost nothing; after them every day counts.</source>
        <translation>So many days late cost nothing; after them every day counts.</translation>
    </message>
    <message>
        <source>The most that late items of one visit cost together.</source>
        <translation>The most that late items of one visit cost together.</translation>
    </message>
    <message>
        <source>The most that one late item costs.</source>
        <translation>The most that one late item costs.</translation>
    </message>
    <message>
        <source>What a message costs for each item that it names.</source>
        <translation>What a message costs for each item that it names.</translation>
    </message>
    <message>
        <source>What a message costs.</source>
        <translation>What a message costs.</translation>
    </message>
    <message>
        <source>What a reservation costs.</source>
        <translation>What a reservation costs.</translation>
    </message>
    <message>
        <source>What comes back later in the day counts as returned the next day.</source>
        <translation>What comes back later in the day counts as returned the next day.</translation>
    </message>
    <message>
        <source>What it costs not to collect what you reserved.</source>
        <translation>What it costs not to collect what you reserved.</translation>
    </message>
    <message>
        <source>What it costs to borrow.</source>
        <translation>What it costs to borrow.</translation>
    </message>
    <message>
        <source>What it costs to return too late.</source>
        <translation>What it costs to return too late.</translation>
    </message>
    <message>
        <source>What something costs that does not come back.</source>
        <translation>What something costs that does not come back.</translation>
    </message>
    <message>
        <source>When a loan may be renewed all the same.</source>
        <translation>When a loan may be renewed all the same.</translation>
    </message>
    <message>
        <source>Whether a loan has no fixed end until somebody else asks for it.</source>
        <translation>Whether a loan has no fixed end until somebody else asks for it.</translation>
    </message>
    <message>
        <source>Whether something may be reserved; a number names the groups of units that take part.</source>
        <translation>Whether something may be reserved; a number names the groups of units that take part.</translation>
    </message>
    <message>
        <source>Whether something may be taken home.</source>
        <translation>Whether something may be taken home.</translation>
    </message>
    <message>
        <source>Whether what stands on the shelf may be reserved.</source>
        <translation>Whether what stands on the shelf may be reserved.</translation>
    </message>
    <message>
        <source>Whether you may reserve what you have on loan.</source>
        <translation>Whether you may reserve what you have on loan.</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation>at {place}</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>everything else</translation>
    </message>
</context>
<context>
    <name>PolicySheetWindow</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Save as PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Language of the sheet</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Policy sheet - {place}</source>
        <translation>Policy sheet - {place}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>The rules could not be read.</translation>
    </message>
    <message>
        <source>The sheet is written.</source>
        <translation>The sheet is written.</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Written for</translation>
    </message>
    <message>
        <source>patrons</source>
        <translation>patrons</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>&amp;Card or barcode</source>
        <translation>&amp;Card or barcode</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Print letter…</source>
        <translation>&amp;Print letter…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Filled in for {name}, as it would be sent today.</source>
        <translation>Filled in for {name}, as it would be sent today.</translation>
    </message>
    <message>
        <source>Filled in with an example.</source>
        <translation>Filled in with an example.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letter as P&amp;DF…</source>
        <translation>Letter as P&amp;DF…</translation>
    </message>
    <message>
        <source>Nobody could be shown.</source>
        <translation>Nobody could be shown.</translation>
    </message>
    <message>
        <source>Preview: {notice}</source>
        <translation>Preview: {notice}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>The file could not be written: {file}</source>
        <translation>The file could not be written: {file}</translation>
    </message>
    <message>
        <source>Ways to send it</source>
        <translation>Ways to send it</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open patron</source>
        <translation>&amp;Open patron</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;What</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Another day, or another unit, may have something.</source>
        <translation>Another day, or another unit, may have something.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Claims, preview</source>
        <translation>Claims, preview</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>Da&amp;y</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Decided by: {setting}</source>
        <translation>Decided by: {setting}</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>It can't be sent: no valid address.</source>
        <translation>It can't be sent: no valid address.</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Loans</translation>
    </message>
    <message>
        <source>No notice is marked.</source>
        <translation>No notice is marked.</translation>
    </message>
    <message>
        <source>Nothing is due on {day}.</source>
        <translation>Nothing is due on {day}.</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Patron</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Replacement</translation>
    </message>
    <message>
        <source>Replacement: {amount}, to be paid by {day}</source>
        <translation>Replacement: {amount}, to be paid by {day}</translation>
    </message>
    <message>
        <source>Show &amp;setting</source>
        <translation>Show &amp;setting</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>The account that it goes to (Enter).</source>
        <translation>The account that it goes to (Enter).</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Where days, text and fee come from.</source>
        <translation>Where days, text and fee come from.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>&amp;Fold all</translation>
    </message>
    <message>
        <source>Shows of each unit its name and count only, or its values too.</source>
        <translation>Shows of each unit its name and count only, or its values too.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>There is nothing to export.</translation>
    </message>
    <message>
        <source>There is nothing to fold.</source>
        <translation>There is nothing to fold.</translation>
    </message>
    <message>
        <source>Un&amp;fold all</source>
        <translation>Un&amp;fold all</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>What is changed</translation>
    </message>
</context>
<context>
    <name>PreviewTools</name>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Save for several units</source>
        <translation>Save for several units</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ReachLine</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n current loan(s)</source>
        <translation>
            <numerusform>%Ln current loan</numerusform>
            <numerusform>%Ln current loans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patron(s)</source>
        <translation>
            <numerusform>%Ln patron</numerusform>
            <numerusform>%Ln patrons</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculating …</source>
        <translation>Calculating …</translation>
    </message>
    <message>
        <source>Calculating … {percent} %</source>
        <translation>Calculating … {percent} %</translation>
    </message>
    <message>
        <source>Counting what the rule governs</source>
        <translation>Counting what the rule governs</translation>
    </message>
    <message>
        <source>Mark a rule first.</source>
        <translation>Mark a rule first.</translation>
    </message>
    <message>
        <source>Not where these go before: {rules}.</source>
        <translation>Not where these go before: {rules}.</translation>
    </message>
    <message>
        <source>Now it governs {counts}.</source>
        <translation>Now it governs {counts}.</translation>
    </message>
    <message>
        <source>The rule is not saved yet.</source>
        <translation>The rule is not saved yet.</translation>
    </message>
</context>
<context>
    <name>RealFields</name>
    <message>
        <source>Take the situation from its &amp;loan</source>
        <translation>Take the situation from its &amp;loan</translation>
    </message>
    <message>
        <source>Takes patron, place and day from the loan that the copy is out on.</source>
        <translation>Takes patron, place and day from the loan that the copy is out on.</translation>
    </message>
    <message>
        <source>The copy of that barcode is not on loan.</source>
        <translation>The copy of that barcode is not on loan.</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>changed by hand</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Loan fee</source>
        <translation>Loan fee</translation>
    </message>
    <message>
        <source>Loans, {library}, {moment}, card {card}</source>
        <translation>Loans, {library}, {moment}, card {card}</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>New due date</translation>
    </message>
    <message>
        <source>Receipt {day}</source>
        <translation>Receipt {day}</translation>
    </message>
    <message>
        <source>Renewals, {library}, {moment}, card {card}</source>
        <translation>Renewals, {library}, {moment}, card {card}</translation>
    </message>
    <message>
        <source>Returns, {library}, {moment}, card {card}</source>
        <translation>Returns, {library}, {moment}, card {card}</translation>
    </message>
    <message>
        <source>Returns, {library}, {moment}, {patron}, card {card}</source>
        <translation>Returns, {library}, {moment}, {patron}, card {card}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>returned {day}</source>
        <translation>returned {day}</translation>
    </message>
    <message>
        <source>still on loan, due {day}</source>
        <translation>still on loan, due {day}</translation>
    </message>
</context>
<context>
    <name>ReceiptPart</name>
    <message>
        <source>&amp;Receipt</source>
        <translation>&amp;Receipt</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Save as PDF…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The receipt is on its way</source>
        <translation>The receipt is on its way</translation>
    </message>
    <message>
        <source>The receipt is written</source>
        <translation>The receipt is written</translation>
    </message>
    <message>
        <source>The receipt was not made.</source>
        <translation>The receipt was not made.</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>&amp;Means</source>
        <translation>&amp;Means</translation>
    </message>
    <message>
        <source>&amp;Refund {amount}</source>
        <translation>&amp;Refund {amount}</translation>
    </message>
    <message>
        <source>It was paid for a copy that came back after all.</source>
        <translation>It was paid for a copy that came back after all.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>First copy</translation>
    </message>
    <message>
        <source>New copy</source>
        <translation>New copy</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>New title</translation>
    </message>
    <message>
        <source>Nothing was registered; what you typed is kept here.</source>
        <translation>Nothing was registered; what you typed is kept here.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
</context>
<context>
    <name>RegisterOnDay</name>
    <message numerus="yes">
        <source>%n other now</source>
        <translation>
            <numerusform>%Ln other now</numerusform>
            <numerusform>%Ln other now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day to see the register as it stood at its end.</source>
        <translation>Choose a day to see the register as it stood at its end.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>The register as it stood at the end of this day</source>
        <translation>The register as it stood at the end of this day</translation>
    </message>
    <message>
        <source>The register on that day</source>
        <translation>The register on that day</translation>
    </message>
    <message>
        <source>The register was empty then.</source>
        <translation>The register was empty then.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>not there any more</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
</context>
<context>
    <name>RegisterPane</name>
    <message>
        <source>(new)</source>
        <translation>(new)</translation>
    </message>
    <message>
        <source>It is built in: it can be renamed, nothing else.</source>
        <translation>It is built in: it can be renamed, nothing else.</translation>
    </message>
    <message>
        <source>Nothing is registered here.</source>
        <translation>Nothing is registered here.</translation>
    </message>
    <message>
        <source>There must always be a fee level from day 1.</source>
        <translation>There must always be a fee level from day 1.</translation>
    </message>
</context>
<context>
    <name>RegisterWindow</name>
    <message>
        <source>A value can't be kept as it stands; it is marked.</source>
        <translation>A value can't be kept as it stands; it is marked.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nothing was saved.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
</context>
<context>
    <name>ReminderTable</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%Ln day before</numerusform>
            <numerusform>%Ln days before</numerusform>
        </translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>All combinations</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Loan type</translation>
    </message>
    <message>
        <source>days missing</source>
        <translation>days missing</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
</context>
<context>
    <name>RemindersTab</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message>
        <source>0 = none, empty = the parameter's fee</source>
        <translation>0 = none, empty = the parameter's fee</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adult</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>All combinations</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Loan type</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Number of days</translation>
    </message>
    <message>
        <source>Pre-notice</source>
        <translation>Pre-notice</translation>
    </message>
    <message>
        <source>Reminder no.</source>
        <translation>Reminder no.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The pre-notice has no number.</source>
        <translation>The pre-notice has no number.</translation>
    </message>
    <message>
        <source>The standard text of the step.</source>
        <translation>The standard text of the step.</translation>
    </message>
    <message>
        <source>after the due date; 999 = not used, empty = parameter</source>
        <translation>after the due date; 999 = not used, empty = parameter</translation>
    </message>
    <message>
        <source>after the last one; 999 = not used, empty = parameter</source>
        <translation>after the last one; 999 = not used, empty = parameter</translation>
    </message>
    <message>
        <source>before the due date; 999 = none, empty = parameter</source>
        <translation>before the due date; 999 = none, empty = parameter</translation>
    </message>
    <message>
        <source>days, fee child / adult. A click goes there, Enter changes it.</source>
        <translation>days, fee child / adult. A click goes there, Enter changes it.</translation>
    </message>
    <message>
        <source>inherited: {count}</source>
        <translation>inherited: {count}</translation>
    </message>
    <message>
        <source>missing, the parameters hold: {count}</source>
        <translation>missing, the parameters hold: {count}</translation>
    </message>
    <message>
        <source>value of its own: {count}</source>
        <translation>value of its own: {count}</translation>
    </message>
</context>
<context>
    <name>RemoveDebtDialog</name>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>Remove &amp;debt</source>
        <translation>Remove &amp;debt</translation>
    </message>
    <message>
        <source>Remove debt</source>
        <translation>Remove debt</translation>
    </message>
    <message>
        <source>What is open of it is owed no longer. The debt and the comment stay in the list and in the history.</source>
        <translation>What is open of it is owed no longer. The debt and the comment stay in the list and in the history.</translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message numerus="yes">
        <source>%n copies are kept for the next.</source>
        <translation>
            <numerusform>%Ln copy is kept for the next.</numerusform>
            <numerusform>%Ln copies are kept for the next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies are to be sent on.</source>
        <translation>
            <numerusform>%Ln copy is to be sent on.</numerusform>
            <numerusform>%Ln copies are to be sent on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s) removed</source>
        <translation>
            <numerusform>%Ln reservation removed</numerusform>
            <numerusform>%Ln reservations removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a fee.</source>
        <translation>
            <numerusform>%Ln with a fee.</numerusform>
            <numerusform>%Ln with a fee.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reservation is marked.</source>
        <translation>No reservation is marked.</translation>
    </message>
    <message>
        <source>No reservation is shown.</source>
        <translation>No reservation is shown.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;move…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n reservation(s)?</source>
        <translation>
            <numerusform>Remove %Ln reservation?</numerusform>
            <numerusform>Remove %Ln reservations?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &amp;all…</source>
        <translation>Remove &amp;all…</translation>
    </message>
    <message>
        <source>Remove reservations</source>
        <translation>Remove reservations</translation>
    </message>
    <message>
        <source>Removes all reservations that are shown, after a question.</source>
        <translation>Removes all reservations that are shown, after a question.</translation>
    </message>
    <message>
        <source>Removes the marked reservations, after a question (Del).</source>
        <translation>Removes the marked reservations, after a question (Del).</translation>
    </message>
    <message>
        <source>The fee for what is not collected arises for each, where there is one. Each copy is kept for the next in the queue, or goes home.</source>
        <translation>The fee for what is not collected arises for each, where there is one. Each copy is kept for the next in the queue, or goes home.</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>Not renewed: {barcode}</source>
        <translation>Not renewed: {barcode}</translation>
    </message>
    <message>
        <source>Re&amp;new, fee {amount}</source>
        <translation>Re&amp;new, fee {amount}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>The loan is late: renewing it costs {amount}</source>
        <translation>The loan is late: renewing it costs {amount}</translation>
    </message>
    <message>
        <source>Why this due date? {day}</source>
        <translation>Why this due date? {day}</translation>
    </message>
    <message>
        <source>already due then</source>
        <translation>already due then</translation>
    </message>
    <message>
        <source>due date by hand</source>
        <translation>due date by hand</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>renewed</translation>
    </message>
    <message>
        <source>renewed in spite of a refusal</source>
        <translation>renewed in spite of a refusal</translation>
    </message>
    <message>
        <source>{title}, new due date {day}</source>
        <translation>{title}, new due date {day}</translation>
    </message>
</context>
<context>
    <name>RenewalColumns</name>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>New due date</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuses</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
</context>
<context>
    <name>RenewalsView</name>
    <message>
        <source>&amp;Patron</source>
        <translation>&amp;Patron</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Renew</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Renew %n</source>
        <translation>
            <numerusform>&amp;Renew %Ln</numerusform>
            <numerusform>&amp;Renew %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Another due date by hand, with a reason; a late loan settles its delay.</source>
        <translation>Another due date by hand, with a reason; a late loan settles its delay.</translation>
    </message>
    <message>
        <source>Change &amp;due date…</source>
        <translation>Change &amp;due date…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;y</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>No loan is marked.</source>
        <translation>No loan is marked.</translation>
    </message>
    <message>
        <source>Nothing is renewed yet.</source>
        <translation>Nothing is renewed yet.</translation>
    </message>
    <message>
        <source>Nothing is ticked (Space ticks the marked loan).</source>
        <translation>Nothing is ticked (Space ticks the marked loan).</translation>
    </message>
    <message>
        <source>Patr&amp;on details</source>
        <translation>Patr&amp;on details</translation>
    </message>
    <message>
        <source>Prints what was renewed for this patron now (Ctrl+P).</source>
        <translation>Prints what was renewed for this patron now (Ctrl+P).</translation>
    </message>
    <message>
        <source>Renew &amp;all</source>
        <translation>Renew &amp;all</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>Renews all loans of this patron.</source>
        <translation>Renews all loans of this patron.</translation>
    </message>
    <message>
        <source>Renews what is ticked.</source>
        <translation>Renews what is ticked.</translation>
    </message>
    <message>
        <source>There is no patron.</source>
        <translation>There is no patron.</translation>
    </message>
    <message>
        <source>There is nothing to renew.</source>
        <translation>There is nothing to renew.</translation>
    </message>
</context>
<context>
    <name>RenewalsWindow</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>%Ln renewed</numerusform>
            <numerusform>%Ln renewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%Ln to be confirmed</numerusform>
            <numerusform>%Ln to be confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a patron, all loans are listed to choose from.</source>
        <translation>Of a patron, all loans are listed to choose from.</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>Scan barcode after barcode, or a patron's card.</source>
        <translation>Scan barcode after barcode, or a patron's card.</translation>
    </message>
    <message>
        <source>{name} has no loans.</source>
        <translation>{name} has no loans.</translation>
    </message>
</context>
<context>
    <name>ReservationActs</name>
    <message>
        <source>&amp;Back in line</source>
        <translation>&amp;Back in line</translation>
    </message>
    <message>
        <source>&amp;First in line</source>
        <translation>&amp;First in line</translation>
    </message>
    <message>
        <source>&amp;Reserve…</source>
        <translation>&amp;Reserve…</translation>
    </message>
    <message>
        <source>&amp;Suspend…</source>
        <translation>&amp;Suspend…</translation>
    </message>
    <message>
        <source>Before all others who wait for the title.</source>
        <translation>Before all others who wait for the title.</translation>
    </message>
    <message>
        <source>Fee: {amount}.</source>
        <translation>Fee: {amount}.</translation>
    </message>
    <message>
        <source>It is changed</source>
        <translation>It is changed</translation>
    </message>
    <message>
        <source>It waits in the queue no longer.</source>
        <translation>It waits in the queue no longer.</translation>
    </message>
    <message>
        <source>Left out for a time; it keeps its place in the queue.</source>
        <translation>Left out for a time; it keeps its place in the queue.</translation>
    </message>
    <message>
        <source>No reservation is marked.</source>
        <translation>No reservation is marked.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Pickup &amp;unit…</source>
        <translation>Pickup &amp;unit…</translation>
    </message>
    <message>
        <source>Place {place} in the queue</source>
        <translation>Place {place} in the queue</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;move…</translation>
    </message>
    <message>
        <source>Remove reservation</source>
        <translation>Remove reservation</translation>
    </message>
    <message>
        <source>Remove the reservation of {title}?</source>
        <translation>Remove the reservation of {title}?</translation>
    </message>
    <message>
        <source>Removes the marked reservation, after a question.</source>
        <translation>Removes the marked reservation, after a question.</translation>
    </message>
    <message>
        <source>Reserves a title or one copy for this patron (Ins).</source>
        <translation>Reserves a title or one copy for this patron (Ins).</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Resu&amp;me</translation>
    </message>
    <message>
        <source>Suspended until it is resumed</source>
        <translation>Suspended until it is resumed</translation>
    </message>
    <message>
        <source>Suspended until {day}</source>
        <translation>Suspended until {day}</translation>
    </message>
    <message>
        <source>The copy waits to be collected. The fee for what is not collected arises, where there is one.</source>
        <translation>The copy waits to be collected. The fee for what is not collected arises, where there is one.</translation>
    </message>
    <message>
        <source>The copy {barcode} is not needed for it any more.</source>
        <translation>The copy {barcode} is not needed for it any more.</translation>
    </message>
    <message>
        <source>The reservation is removed</source>
        <translation>The reservation is removed</translation>
    </message>
    <message>
        <source>Where it is to be collected (F2).</source>
        <translation>Where it is to be collected (F2).</translation>
    </message>
    <message>
        <source>{title} is reserved</source>
        <translation>{title} is reserved</translation>
    </message>
</context>
<context>
    <name>ReservationsTab</name>
    <message numerus="yes">
        <source>%n reservation(s)</source>
        <translation>
            <numerusform>%Ln reservation</numerusform>
            <numerusform>%Ln reservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to collect</source>
        <translation>
            <numerusform>%Ln to collect</numerusform>
            <numerusform>%Ln to collect</numerusform>
        </translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Barcode, where one copy is reserved</source>
        <translation>Barcode, where one copy is reserved</translation>
    </message>
    <message>
        <source>Filter reservations</source>
        <translation>Filter reservations</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Pickup unit</source>
        <translation>Pickup unit</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>What is reserved shows here at once.</source>
        <translation>What is reserved shows here at once.</translation>
    </message>
    <message>
        <source>first in line</source>
        <translation>first in line</translation>
    </message>
    <message>
        <source>{name} has no reservations.</source>
        <translation>{name} has no reservations.</translation>
    </message>
</context>
<context>
    <name>ReservationsWindow</name>
    <message>
        <source>&amp;Open patron</source>
        <translation>&amp;Open patron</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Can't be filled</source>
        <translation>Can't be filled</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Every reservation can be filled by some copy.</source>
        <translation>Every reservation can be filled by some copy.</translation>
    </message>
    <message>
        <source>Everything was collected in time.</source>
        <translation>Everything was collected in time.</translation>
    </message>
    <message>
        <source>Fetch them and scan them in Returns.</source>
        <translation>Fetch them and scan them in Returns.</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>In transit</translation>
    </message>
    <message>
        <source>No copy may fill them.</source>
        <translation>No copy may fill them.</translation>
    </message>
    <message>
        <source>No reservation is marked.</source>
        <translation>No reservation is marked.</translation>
    </message>
    <message>
        <source>No reservation is past its validity.</source>
        <translation>No reservation is past its validity.</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Nothing is on its way.</translation>
    </message>
    <message>
        <source>Nothing on the shelves can fill a reservation.</source>
        <translation>Nothing on the shelves can fill a reservation.</translation>
    </message>
    <message>
        <source>Nothing waits to be collected.</source>
        <translation>Nothing waits to be collected.</translation>
    </message>
    <message>
        <source>Past their validity.</source>
        <translation>Past their validity.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Pick list</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Removed, the copy is for the next in the queue.</source>
        <translation>Removed, the copy is for the next in the queue.</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Run out</translation>
    </message>
    <message>
        <source>Shelf time run out</source>
        <translation>Shelf time run out</translation>
    </message>
    <message>
        <source>The reservations could not be read.</source>
        <translation>The reservations could not be read.</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>To collect</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ReserveButton</name>
    <message>
        <source>&amp;Reserve…</source>
        <translation>&amp;Reserve…</translation>
    </message>
    <message>
        <source>No title is marked.</source>
        <translation>No title is marked.</translation>
    </message>
    <message>
        <source>Reserves the title, or one copy of it, for a patron</source>
        <translation>Reserves the title, or one copy of it, for a patron</translation>
    </message>
    <message>
        <source>{title} is reserved</source>
        <translation>{title} is reserved</translation>
    </message>
</context>
<context>
    <name>ReserveDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Patron</source>
        <translation>&amp;Patron</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>&amp;Reserve</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>A loan is due {day} now.</source>
        <translation>A loan is due {day} now.</translation>
    </message>
    <message>
        <source>Any copy</source>
        <translation>Any copy</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Fee: {amount}.</source>
        <translation>Fee: {amount}.</translation>
    </message>
    <message>
        <source>Home unit</source>
        <translation>Home unit</translation>
    </message>
    <message>
        <source>It can't be reserved</source>
        <translation>It can't be reserved</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Needed to go on in spite of it. Kept in the history.</source>
        <translation>Needed to go on in spite of it. Kept in the history.</translation>
    </message>
    <message>
        <source>No patron is marked.</source>
        <translation>No patron is marked.</translation>
    </message>
    <message>
        <source>No title is marked.</source>
        <translation>No title is marked.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>On the shelf</translation>
    </message>
    <message>
        <source>Pickup &amp;unit</source>
        <translation>Pickup &amp;unit</translation>
    </message>
    <message>
        <source>Place {place} in the queue, valid until {day}.</source>
        <translation>Place {place} in the queue, valid until {day}.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>due {day}</translation>
    </message>
</context>
<context>
    <name>ReturnColumns</name>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Patron</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>kept for {patron}</source>
        <translation>kept for {patron}</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>to {unit}</source>
        <translation>to {unit}</translation>
    </message>
    <message>
        <source>was not on loan</source>
        <translation>was not on loan</translation>
    </message>
</context>
<context>
    <name>ReturnDate</name>
    <message>
        <source>All that is returned now counts as of {day}.</source>
        <translation>All that is returned now counts as of {day}.</translation>
    </message>
    <message>
        <source>C&amp;lear date</source>
        <translation>C&amp;lear date</translation>
    </message>
    <message>
        <source>For the book drop: all that is returned from now on counts as of the beginning of that day, until it is cleared.</source>
        <translation>For the book drop: all that is returned from now on counts as of the beginning of that day, until it is cleared.</translation>
    </message>
    <message>
        <source>Return &amp;date</source>
        <translation>Return &amp;date</translation>
    </message>
    <message>
        <source>Returns count as of now again.</source>
        <translation>Returns count as of now again.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
</context>
<context>
    <name>ReturnShown</name>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Kept for</translation>
    </message>
    <message>
        <source>Pickup unit</source>
        <translation>Pickup unit</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>To be refunded: what was paid for the copy</source>
        <translation>To be refunded: what was paid for the copy</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>ReturnsLog</name>
    <message numerus="yes">
        <source>%n returned today</source>
        <translation>
            <numerusform>%Ln returned today</numerusform>
            <numerusform>%Ln returned today</numerusform>
        </translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>How many days are kept is the parameter Log returns.</source>
        <translation>How many days are kept is the parameter Log returns.</translation>
    </message>
    <message>
        <source>No returns are kept here.</source>
        <translation>No returns are kept here.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come back here in the last %n day(s).</source>
        <translation>
            <numerusform>Nothing has come back here in the last %Ln day.</numerusform>
            <numerusform>Nothing has come back here in the last %Ln days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Patron</translation>
    </message>
    <message>
        <source>Return date</source>
        <translation>Return date</translation>
    </message>
    <message>
        <source>Returns log</source>
        <translation>Returns log</translation>
    </message>
    <message>
        <source>Returns log, {place}</source>
        <translation>Returns log, {place}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>The returns log could not be read.</source>
        <translation>The returns log could not be read.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
</context>
<context>
    <name>ReturnsWindow</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>%Ln returned</numerusform>
            <numerusform>%Ln returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pay {amount}…</source>
        <translation>&amp;Pay {amount}…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;y</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>How was the delay settled?</source>
        <translation>How was the delay settled?</translation>
    </message>
    <message>
        <source>Many can be pasted at once. Nothing scanned while work runs is lost.</source>
        <translation>Many can be pasted at once. Nothing scanned while work runs is lost.</translation>
    </message>
    <message>
        <source>Not returned: {barcode}</source>
        <translation>Not returned: {barcode}</translation>
    </message>
    <message>
        <source>Nothing came back from a patron yet.</source>
        <translation>Nothing came back from a patron yet.</translation>
    </message>
    <message>
        <source>Print s&amp;lip</source>
        <translation>Print s&amp;lip</translation>
    </message>
    <message>
        <source>Prints what the patron of the marked row brought back now (Ctrl+P).</source>
        <translation>Prints what the patron of the marked row brought back now (Ctrl+P).</translation>
    </message>
    <message>
        <source>Returned now</source>
        <translation>Returned now</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Returns</translation>
    </message>
    <message>
        <source>Scan barcode after barcode.</source>
        <translation>Scan barcode after barcode.</translation>
    </message>
    <message>
        <source>{amount} in fees</source>
        <translation>{amount} in fees</translation>
    </message>
    <message>
        <source>{amount} was paid</source>
        <translation>{amount} was paid</translation>
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
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Add role</translation>
    </message>
    <message>
        <source>Begin with those of</source>
        <translation>Begin with those of</translation>
    </message>
    <message>
        <source>It holds when you have saved.</source>
        <translation>It holds when you have saved.</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Name of the role</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Rename role – {role}</source>
        <translation>Rename role – {role}</translation>
    </message>
    <message>
        <source>There is a role with this name already.</source>
        <translation>There is a role with this name already.</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>no permission</translation>
    </message>
</context>
<context>
    <name>RolesTab</name>
    <message numerus="yes">
        <source>%n member(s) of staff hold it; take it from them first.</source>
        <translation>
            <numerusform>%Ln member of staff hold it; take it from them first.</numerusform>
            <numerusform>%Ln members of staff hold it; take it from them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add role…</source>
        <translation>Add role…</translation>
    </message>
    <message>
        <source>Adds a role of your own, empty or with the permissions of another (Ins)</source>
        <translation>Adds a role of your own, empty or with the permissions of another (Ins)</translation>
    </message>
    <message>
        <source>Gives the role another name (F2)</source>
        <translation>Gives the role another name (F2)</translation>
    </message>
    <message>
        <source>Go to the column of a role first.</source>
        <translation>Go to the column of a role first.</translation>
    </message>
    <message>
        <source>Permissions of the roles</source>
        <translation>Permissions of the roles</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>Rem&amp;ove</translation>
    </message>
    <message>
        <source>Removes the role at saving (Del)</source>
        <translation>Removes the role at saving (Del)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Something is being saved.</source>
        <translation>Something is being saved.</translation>
    </message>
    <message>
        <source>Space ticks a permission of a role of your own. Delivered roles stay as they are; a new one can begin with theirs.</source>
        <translation>Space ticks a permission of a role of your own. Delivered roles stay as they are; a new one can begin with theirs.</translation>
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
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Adds a row (Ins)</source>
        <translation>Adds a row (Ins)</translation>
    </message>
    <message>
        <source>Changes its place in list boxes ({key})</source>
        <translation>Changes its place in list boxes ({key})</translation>
    </message>
    <message>
        <source>Files and rules name it by its code, so that stays.</source>
        <translation>Files and rules name it by its code, so that stays.</translation>
    </message>
    <message>
        <source>Goes to the name (F2)</source>
        <translation>Goes to the name (F2)</translation>
    </message>
    <message>
        <source>It goes at saving.</source>
        <translation>It goes at saving.</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>It stands there already.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keeps it after all (Del)</source>
        <translation>Keeps it after all (Del)</translation>
    </message>
    <message>
        <source>Mark a row first.</source>
        <translation>Mark a row first.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Removes it at saving (Del)</source>
        <translation>Removes it at saving (Del)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
</context>
<context>
    <name>RowTableModel</name>
    <message>
        <source>Changed elsewhere just now</source>
        <translation>Changed elsewhere just now</translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message>
        <source>Base rule missing</source>
        <translation>Base rule missing</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>Date passed</source>
        <translation>Date passed</translation>
    </message>
    <message>
        <source>Needless</source>
        <translation>Needless</translation>
    </message>
    <message>
        <source>Never governs</source>
        <translation>Never governs</translation>
    </message>
</context>
<context>
    <name>RuleCheckWindow</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were checked.</source>
        <translation>
            <numerusform>%Ln rule was checked.</numerusform>
            <numerusform>%Ln rules were checked.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;End</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>&amp;Mend…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Show rule</source>
        <translation>&amp;Show rule</translation>
    </message>
    <message>
        <source>Add the delivered base rule?</source>
        <translation>Add the delivered base rule?</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Check &amp;again</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Checking rules</source>
        <translation>Checking rules</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>End the rule's period on its fixed date?</source>
        <translation>End the rule's period on its fixed date?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>It can be undone, and stands in the history.</source>
        <translation>It can be undone, and stands in the history.</translation>
    </message>
    <message>
        <source>It has to be decided which of the rules is meant otherwise.</source>
        <translation>It has to be decided which of the rules is meant otherwise.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Mend</translation>
    </message>
    <message>
        <source>Mended.</source>
        <translation>Mended.</translation>
    </message>
    <message>
        <source>No finding is marked.</source>
        <translation>No finding is marked.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the rules.</source>
        <translation>Nothing is wrong with the rules.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Remove the rule?</source>
        <translation>Remove the rule?</translation>
    </message>
    <message>
        <source>Rule check</source>
        <translation>Rule check</translation>
    </message>
    <message>
        <source>Rules were changed since this check.</source>
        <translation>Rules were changed since this check.</translation>
    </message>
    <message>
        <source>Says what would be changed, and asks first.</source>
        <translation>Says what would be changed, and asks first.</translation>
    </message>
    <message>
        <source>Shows it in Circulation parameters (Enter).</source>
        <translation>Shows it in Circulation parameters (Enter).</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>The check was stopped.</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>The rules could not be read.</translation>
    </message>
    <message>
        <source>The rules have not been checked yet.</source>
        <translation>The rules have not been checked yet.</translation>
    </message>
</context>
<context>
    <name>RuleComparison</name>
    <message>
        <source>Another value</source>
        <translation>Another value</translation>
    </message>
    <message>
        <source>Can't be set there</source>
        <translation>Can't be set there</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>One inherits</source>
        <translation>One inherits</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>Only left</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>Only right</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Set for</source>
        <translation>Set for</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>no rule</translation>
    </message>
</context>
<context>
    <name>RuleComparisonWindow</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show rule</source>
        <translation>&amp;Show rule</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Both units have the same rules.</source>
        <translation>Both units have the same rules.</translation>
    </message>
    <message>
        <source>Choose two different units</source>
        <translation>Choose two different units</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Compare units: {left}, {right}</source>
        <translation>Compare units: {left}, {right}</translation>
    </message>
    <message>
        <source>Copied: {added} added, {changed} changed, {removed} removed.</source>
        <translation>Copied: {added} added, {changed} changed, {removed} removed.</translation>
    </message>
    <message>
        <source>Copy rules to &amp;other units…</source>
        <translation>Copy rules to &amp;other units…</translation>
    </message>
    <message>
        <source>Gives other units the left unit's own rules, after showing what that changes.</source>
        <translation>Gives other units the left unit's own rules, after showing what that changes.</translation>
    </message>
    <message>
        <source>It could not be undone; what was copied stays.</source>
        <translation>It could not be undone; what was copied stays.</translation>
    </message>
    <message>
        <source>It stands in the history as one.</source>
        <translation>It stands in the history as one.</translation>
    </message>
    <message>
        <source>Mark a line first.</source>
        <translation>Mark a line first.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>No differences</translation>
    </message>
    <message>
        <source>One unit can't be compared with itself.</source>
        <translation>One unit can't be compared with itself.</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Only &amp;differences</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Show all rules</source>
        <translation>Show all rules</translation>
    </message>
    <message>
        <source>Shows it in Circulation parameters (Enter).</source>
        <translation>Shows it in Circulation parameters (Enter).</translation>
    </message>
    <message>
        <source>The comparison is written.</source>
        <translation>The comparison is written.</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>The rules could not be read.</translation>
    </message>
    <message>
        <source>Undone; the rules are as they were.</source>
        <translation>Undone; the rules are as they were.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Update</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Value</translation>
    </message>
    <message>
        <source>Add rule – {parameter}</source>
        <translation>Add rule – {parameter}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change row {row}</source>
        <translation>Change row {row}</translation>
    </message>
    <message>
        <source>Change rule – {parameter}</source>
        <translation>Change rule – {parameter}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Give it another period, or change that one.</source>
        <translation>Give it another period, or change that one.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>OK puts the rule into the window. It holds when you have saved.</source>
        <translation>OK puts the rule into the window. It holds when you have saved.</translation>
    </message>
    <message>
        <source>Shown when a value is given.</source>
        <translation>Shown when a value is given.</translation>
    </message>
    <message>
        <source>Shown when what is typed is complete.</source>
        <translation>Shown when what is typed is complete.</translation>
    </message>
    <message>
        <source>There is a rule for exactly this combination and period: row {row}.</source>
        <translation>There is a rule for exactly this combination and period: row {row}.</translation>
    </message>
    <message>
        <source>Update changes the row in the window. It holds when you have saved.</source>
        <translation>Update changes the row in the window. It holds when you have saved.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Why the rule is as it is, for those who come after.</source>
        <translation>Why the rule is as it is, for those who come after.</translation>
    </message>
    <message>
        <source>shown where the rule governs</source>
        <translation>shown where the rule governs</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>* All</source>
        <translation>* All</translation>
    </message>
    <message>
        <source>* All, or a beginning</source>
        <translation>* All, or a beginning</translation>
    </message>
    <message>
        <source>At a unit</source>
        <translation>At a unit</translation>
    </message>
    <message>
        <source>Can't be changed; remove the rule and add another one.</source>
        <translation>Can't be changed; remove the rule and add another one.</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Holds for</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>most governing on top</source>
        <translation>most governing on top</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>no end</translation>
    </message>
</context>
<context>
    <name>RuleMatrix</name>
    <message>
        <source>The placement belongs to another department.</source>
        <translation>The placement belongs to another department.</translation>
    </message>
    <message>
        <source>other shelves</source>
        <translation>other shelves</translation>
    </message>
    <message>
        <source>the unit's own rule</source>
        <translation>the unit's own rule</translation>
    </message>
</context>
<context>
    <name>RuleMatrixWindow</name>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation>
            <numerusform>%Ln combination</numerusform>
            <numerusform>%Ln combinations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n governed by the place's own rules</source>
        <translation>
            <numerusform>%Ln governed by the place's own rules</numerusform>
            <numerusform>%Ln governed by the place's own rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s) are not counted here.</source>
        <translation>
            <numerusform>%Ln unsaved change is not counted here.</numerusform>
            <numerusform>%Ln unsaved changes are not counted here.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Matrix - {parameter} at {place}</source>
        <translation>Matrix - {parameter} at {place}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>The matrix is written.</source>
        <translation>The matrix is written.</translation>
    </message>
    <message>
        <source>The matrix shows what is saved.</source>
        <translation>The matrix shows what is saved.</translation>
    </message>
    <message>
        <source>The register of the rows has no values here; choose other rows.</source>
        <translation>The register of the rows has no values here; choose other rows.</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>The rules could not be read.</translation>
    </message>
    <message>
        <source>There is nothing to show</source>
        <translation>There is nothing to show</translation>
    </message>
</context>
<context>
    <name>RuleMenu</name>
    <message>
        <source>Add like this…</source>
        <translation>Add like this…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Exceptions of the unit</source>
        <translation>Exceptions of the unit</translation>
    </message>
    <message>
        <source>History of this rule…</source>
        <translation>History of this rule…</translation>
    </message>
    <message>
        <source>Mark a rule first.</source>
        <translation>Mark a rule first.</translation>
    </message>
    <message>
        <source>Mark one row only.</source>
        <translation>Mark one row only.</translation>
    </message>
    <message>
        <source>Only a green row has exceptions: a unit beneath with rules of its own.</source>
        <translation>Only a green row has exceptions: a unit beneath with rules of its own.</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>What can be done with the row</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
</context>
<context>
    <name>RulesThen</name>
    <message numerus="yes">
        <source>%n added since</source>
        <translation>
            <numerusform>%Ln added since</numerusform>
            <numerusform>%Ln added since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%Ln changed since</numerusform>
            <numerusform>%Ln changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day to see the rules as they stood at its end.</source>
        <translation>Choose a day to see the rules as they stood at its end.</translation>
    </message>
    <message>
        <source>No rule was set then.</source>
        <translation>No rule was set then.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
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
        <translation>Rule</translation>
    </message>
    <message>
        <source>Rules on that day</source>
        <translation>Rules on that day</translation>
    </message>
    <message>
        <source>The rules as they stood at the end of this day</source>
        <translation>The rules as they stood at the end of this day</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>removed since</source>
        <translation>removed since</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message numerus="yes">
        <source>%n notice(s) as of {day}</source>
        <translation>
            <numerusform>%Ln notice as of {day}</numerusform>
            <numerusform>%Ln notices as of {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Run</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>A run is under way.</translation>
    </message>
    <message>
        <source>E-mails sent: {count}.</source>
        <translation>E-mails sent: {count}.</translation>
    </message>
    <message>
        <source>It concerns every unit, whatever the list shows. No step is made twice.</source>
        <translation>It concerns every unit, whatever the list shows. No step is made twice.</translation>
    </message>
    <message>
        <source>Letters to be printed: {count}.</source>
        <translation>Letters to be printed: {count}.</translation>
    </message>
    <message>
        <source>Makes everything that is due on the day, at all units, after a question.</source>
        <translation>Makes everything that is due on the day, at all units, after a question.</translation>
    </message>
    <message>
        <source>Nothing is due on this day.</source>
        <translation>Nothing is due on this day.</translation>
    </message>
    <message>
        <source>Only what is due today, or was due before, can be made.</source>
        <translation>Only what is due today, or was due before, can be made.</translation>
    </message>
    <message>
        <source>Run &amp;job…</source>
        <translation>Run &amp;job…</translation>
    </message>
    <message>
        <source>SMS: {count}.</source>
        <translation>SMS: {count}.</translation>
    </message>
    <message>
        <source>The run did not come to its end; what it made is kept.</source>
        <translation>The run did not come to its end; what it made is kept.</translation>
    </message>
    <message>
        <source>Without a valid address: {count}.</source>
        <translation>Without a valid address: {count}.</translation>
    </message>
    <message>
        <source>{what}: done</source>
        <translation>{what}: done</translation>
    </message>
    <message>
        <source>{what}: running …</source>
        <translation>{what}: running …</translation>
    </message>
    <message>
        <source>{what}: stopped. What was made is kept; another run goes on.</source>
        <translation>{what}: stopped. What was made is kept; another run goes on.</translation>
    </message>
</context>
<context>
    <name>SavingRow</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Closes the window; what is not saved is dropped.</source>
        <translation>Closes the window; what is not saved is dropped.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nothing is changed.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Saves and closes the window.</source>
        <translation>Saves and closes the window.</translation>
    </message>
    <message>
        <source>Saves and keeps the window open (Ctrl+S).</source>
        <translation>Saves and keeps the window open (Ctrl+S).</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>&amp;Day of the month</source>
        <translation>&amp;Day of the month</translation>
    </message>
    <message>
        <source>&amp;On: it runs by itself</source>
        <translation>&amp;On: it runs by itself</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Runs</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Time</translation>
    </message>
    <message>
        <source>&amp;Weekday</source>
        <translation>&amp;Weekday</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Empty the field</translation>
    </message>
</context>
<context>
    <name>SectionBox</name>
    <message>
        <source>Change {section}</source>
        <translation>Change {section}</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Remove {what}</translation>
    </message>
    <message>
        <source>The number of a card does not change; add a new card.</source>
        <translation>The number of a card does not change; add a new card.</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nothing known</translation>
    </message>
    <message>
        <source>set {day}</source>
        <translation>set {day}</translation>
    </message>
    <message>
        <source>{day} ({years} years)</source>
        <translation>{day} ({years} years)</translation>
    </message>
    <message>
        <source>{value} (out of use)</source>
        <translation>{value} (out of use)</translation>
    </message>
</context>
<context>
    <name>SectionWords</name>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>No parameter stands behind this value.</source>
        <translation>No parameter stands behind this value.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The parameter that holds where nobody sets a value.</source>
        <translation>The parameter that holds where nobody sets a value.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>deeper goes before</source>
        <translation>deeper goes before</translation>
    </message>
    <message>
        <source>governs</source>
        <translation>governs</translation>
    </message>
    <message>
        <source>sets nothing</source>
        <translation>sets nothing</translation>
    </message>
    <message>
        <source>what is delivered</source>
        <translation>what is delivered</translation>
    </message>
</context>
<context>
    <name>SeveralUnits</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed value(s)</source>
        <translation>
            <numerusform>%Ln changed value</numerusform>
            <numerusform>%Ln changed values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the tabs Units and Departments: saved for {unit} alone.</source>
        <translation>
            <numerusform>%Ln value of the tabs Units and Departments: saved for {unit} alone.</numerusform>
            <numerusform>%Ln values of the tabs Units and Departments: saved for {unit} alone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alike already: {units}.</source>
        <translation>Alike already: {units}.</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>It could not be undone; what was saved stays.</source>
        <translation>It could not be undone; what was saved stays.</translation>
    </message>
    <message>
        <source>It is one entry in the history, and is undone as one.</source>
        <translation>It is one entry in the history, and is undone as one.</translation>
    </message>
    <message>
        <source>No setting is changed.</source>
        <translation>No setting is changed.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Save asks first for which units; what it would change at each of them is shown.</source>
        <translation>Save asks first for which units; what it would change at each of them is shown.</translation>
    </message>
    <message>
        <source>Save for several &amp;units</source>
        <translation>Save for several &amp;units</translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n unit(s).</source>
        <translation>
            <numerusform>Saved for %Ln unit.</numerusform>
            <numerusform>Saved for %Ln units.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves what is changed for as many units as you like, after showing what that changes.</source>
        <translation>Saves what is changed for as many units as you like, after showing what that changes.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Settings of the unit</source>
        <translation>Settings of the unit</translation>
    </message>
    <message>
        <source>Some of it was changed again since.</source>
        <translation>Some of it was changed again since.</translation>
    </message>
    <message>
        <source>Tick Save (several units) first.</source>
        <translation>Tick Save (several units) first.</translation>
    </message>
    <message>
        <source>Undone; the values of all units are as they were.</source>
        <translation>Undone; the values of all units are as they were.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit and field</source>
        <translation>Unit and field</translation>
    </message>
    <message>
        <source>Values of the tabs Units and Departments belong to their unit alone: nothing was saved for other units.</source>
        <translation>Values of the tabs Units and Departments belong to their unit alone: nothing was saved for other units.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>What is changed on the tabs Units and Departments is saved for this unit alone.</source>
        <translation>What is changed on the tabs Units and Departments is saved for this unit alone.</translation>
    </message>
    <message>
        <source>What was changed on the tabs Units and Departments is saved for this unit alone, and stays when that is undone.</source>
        <translation>What was changed on the tabs Units and Departments is saved for this unit alone, and stays when that is undone.</translation>
    </message>
    <message>
        <source>alike already</source>
        <translation>alike already</translation>
    </message>
    <message>
        <source>inherited: {value}</source>
        <translation>inherited: {value}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>not permitted</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message numerus="yes">
        <source>text (%n character(s))</source>
        <translation>
            <numerusform>text (%Ln character)</numerusform>
            <numerusform>text (%Ln characters)</numerusform>
        </translation>
    </message>
    <message>
        <source>your role may not change this unit ({permission}).</source>
        <translation>your role may not change this unit ({permission}).</translation>
    </message>
    <message>
        <source>{count} of {all} chosen</source>
        <translation>{count} of {all} chosen</translation>
    </message>
    <message>
        <source>{fields}: set for whole account organisations, left out at units.</source>
        <translation>{fields}: set for whole account organisations, left out at units.</translation>
    </message>
    <message numerus="yes">
        <source>{units} and %n more</source>
        <translation>
            <numerusform>{units} and %Ln more</numerusform>
            <numerusform>{units} and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{values} at %n unit(s).</source>
        <translation>
            <numerusform>{values} at %Ln unit.</numerusform>
            <numerusform>{values} at %Ln units.</numerusform>
        </translation>
    </message>
    <message>
        <source>{values}, folded</source>
        <translation>{values}, folded</translation>
    </message>
</context>
<context>
    <name>SeveralUnitsDialog</name>
    <message numerus="yes">
        <source>&amp;Save for %n unit(s)</source>
        <translation>
            <numerusform>&amp;Save for %Ln unit</numerusform>
            <numerusform>&amp;Save for %Ln units</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: {units}. What is shown is how it is now; saving again writes over it.</source>
        <translation>Changed elsewhere meanwhile: {units}. What is shown is how it is now; saving again writes over it.</translation>
    </message>
    <message>
        <source>Nothing becomes different</source>
        <translation>Nothing becomes different</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept.</source>
        <translation>Nothing was saved; what you typed is kept.</translation>
    </message>
    <message>
        <source>One transaction, one entry in the history, undone as one.</source>
        <translation>One transaction, one entry in the history, undone as one.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Save for</source>
        <translation>Save for</translation>
    </message>
    <message>
        <source>Save for several units</source>
        <translation>Save for several units</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>The preview is written.</source>
        <translation>The preview is written.</translation>
    </message>
    <message>
        <source>The units could not be read.</source>
        <translation>The units could not be read.</translation>
    </message>
    <message>
        <source>The units ticked have these values already.</source>
        <translation>The units ticked have these values already.</translation>
    </message>
    <message>
        <source>Tick the units to save for</source>
        <translation>Tick the units to save for</translation>
    </message>
    <message>
        <source>Ticks the units where another value is in force than the one typed.</source>
        <translation>Ticks the units where another value is in force than the one typed.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Units to save for; Space ticks</source>
        <translation>Units to save for; Space ticks</translation>
    </message>
    <message>
        <source>Wait until the work is done.</source>
        <translation>Wait until the work is done.</translation>
    </message>
    <message>
        <source>What becomes different at them is shown here.</source>
        <translation>What becomes different at them is shown here.</translation>
    </message>
    <message>
        <source>What is typed here is what is saved; it is always saved for this unit too.</source>
        <translation>What is typed here is what is saved; it is always saved for this unit too.</translation>
    </message>
</context>
<context>
    <name>SheetMail</name>
    <message>
        <source>It is in the outbox, to {address}; the tab Notices of the patron says when it is sent.</source>
        <translation>It is in the outbox, to {address}; the tab Notices of the patron says when it is sent.</translation>
    </message>
    <message>
        <source>Sends it to {address}.</source>
        <translation>Sends it to {address}.</translation>
    </message>
    <message>
        <source>The e-mail was not sent.</source>
        <translation>The e-mail was not sent.</translation>
    </message>
    <message>
        <source>The patron has no e-mail address that is in use.</source>
        <translation>The patron has no e-mail address that is in use.</translation>
    </message>
</context>
<context>
    <name>ShelvingPane</name>
    <message>
        <source>(new)</source>
        <translation>(new)</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Copy of</source>
        <translation>&amp;Copy of</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Can be changed at any time in the menu View.</source>
        <translation>Can be changed at any time in the menu View.</translation>
    </message>
    <message>
        <source>Circulation &amp;point</source>
        <translation>Circulation &amp;point</translation>
    </message>
    <message>
        <source>It is shown to nobody and kept nowhere on this workstation.</source>
        <translation>It is shown to nobody and kept nowhere on this workstation.</translation>
    </message>
    <message>
        <source>Loans, returns and changes count as made here. It is remembered for the next time.</source>
        <translation>Loans, returns and changes count as made here. It is remembered for the next time.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>The copies that Lånedisk keeps of this file, the newest first.</source>
        <translation>The copies that Lånedisk keeps of this file, the newest first.</translation>
    </message>
    <message>
        <source>Your name as a member of staff of this database.</source>
        <translation>Your name as a member of staff of this database.</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>&amp;Go to work</source>
        <translation>&amp;Go to work</translation>
    </message>
    <message>
        <source>&amp;Make an empty library</source>
        <translation>&amp;Make an empty library</translation>
    </message>
    <message>
        <source>&amp;Put the copy in its place</source>
        <translation>&amp;Put the copy in its place</translation>
    </message>
    <message>
        <source>&amp;Upgrade it</source>
        <translation>&amp;Upgrade it</translation>
    </message>
    <message>
        <source>(no copy: an empty library)</source>
        <translation>(no copy: an empty library)</translation>
    </message>
    <message>
        <source>Opening the database …</source>
        <translation>Opening the database …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Signing in …</translation>
    </message>
    <message>
        <source>The file is damaged. A copy can take its place; the damaged one stays beside it under another name.</source>
        <translation>The file is damaged. A copy can take its place; the damaged one stays beside it under another name.</translation>
    </message>
    <message>
        <source>There is no library in this file yet.</source>
        <translation>There is no library in this file yet.</translation>
    </message>
    <message>
        <source>There is no library in this file, but there are copies of one that was here.</source>
        <translation>There is no library in this file, but there are copies of one that was here.</translation>
    </message>
    <message>
        <source>This file is of an older Lånedisk. A copy is laid beside it before it is upgraded.</source>
        <translation>This file is of an older Lånedisk. A copy is laid beside it before it is upgraded.</translation>
    </message>
</context>
<context>
    <name>SituationForm</name>
    <message>
        <source>&amp;Barcode</source>
        <translation>&amp;Barcode</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Card</translation>
    </message>
    <message>
        <source>&amp;Home unit</source>
        <translation>&amp;Home unit</translation>
    </message>
    <message>
        <source>Circulation point</source>
        <translation>Circulation point</translation>
    </message>
    <message>
        <source>Circulation point or organisation where one works</source>
        <translation>Circulation point or organisation where one works</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Count &amp;unsaved changes</source>
        <translation>Count &amp;unsaved changes</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>Da&amp;y</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nothing is unsaved.</source>
        <translation>Nothing is unsaved.</translation>
    </message>
    <message>
        <source>O&amp;wning unit</source>
        <translation>O&amp;wning unit</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Patron</translation>
    </message>
    <message>
        <source>Pick&amp;up place</source>
        <translation>Pick&amp;up place</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>the same unit</source>
        <translation>the same unit</translation>
    </message>
</context>
<context>
    <name>StaffRoles</name>
    <message>
        <source>Can be given at and below</source>
        <translation>Can be given at and below</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>Is held there already.</source>
        <translation>Is held there already.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Last sign-in</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Mark a member of staff first.</source>
        <translation>Mark a member of staff first.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Name of the role</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>The role is removed; Undo brings it back.</source>
        <translation>The role is removed; Undo brings it back.</translation>
    </message>
    <message>
        <source>Your role lacks the permission {permission}.</source>
        <translation>Your role lacks the permission {permission}.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>as it was</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disabled</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>enabled</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>no role</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>own role</source>
        <translation>own role</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>without password</source>
        <translation>without password</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>{role} at {organisation}</source>
        <translation>{role} at {organisation}</translation>
    </message>
</context>
<context>
    <name>StaffRolesView</name>
    <message numerus="yes">
        <source>%n unsaved</source>
        <translation>
            <numerusform>%Ln unsaved</numerusform>
            <numerusform>%Ln unsaved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved role(s)</source>
        <translation>
            <numerusform>%Ln unsaved role</numerusform>
            <numerusform>%Ln unsaved roles</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Tabs of the window</source>
        <translation>Tabs of the window</translation>
    </message>
</context>
<context>
    <name>StaffRolesWindow</name>
    <message numerus="yes">
        <source>%n role(s) saved.</source>
        <translation>
            <numerusform>%Ln role saved.</numerusform>
            <numerusform>%Ln roles saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nothing was saved.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Removed by somebody else meanwhile: {roles}.</source>
        <translation>Removed by somebody else meanwhile: {roles}.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Staff and roles</source>
        <translation>Staff and roles</translation>
    </message>
    <message>
        <source>Staff and roles could not be read.</source>
        <translation>Staff and roles could not be read.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>What you changed in it is kept as a new role; Save makes it.</source>
        <translation>What you changed in it is kept as a new role; Save makes it.</translation>
    </message>
</context>
<context>
    <name>StaffTab</name>
    <message numerus="yes">
        <source>%n member(s) of staff</source>
        <translation>
            <numerusform>%Ln member of staff</numerusform>
            <numerusform>%Ln members of staff</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds a member of staff (Ins)</source>
        <translation>Adds a member of staff (Ins)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>Change name…</translation>
    </message>
    <message>
        <source>Changes the name (F2)</source>
        <translation>Changes the name (F2)</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Disable…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Enable</translation>
    </message>
    <message>
        <source>Give role…</source>
        <translation>Give role…</translation>
    </message>
    <message>
        <source>Gives a new password, and lets somebody disabled sign in again</source>
        <translation>Gives a new password, and lets somebody disabled sign in again</translation>
    </message>
    <message>
        <source>Gives one more role at an organisation</source>
        <translation>Gives one more role at an organisation</translation>
    </message>
    <message>
        <source>Has no password yet; a new password enables them too.</source>
        <translation>Has no password yet; a new password enables them too.</translation>
    </message>
    <message>
        <source>Has no role.</source>
        <translation>Has no role.</translation>
    </message>
    <message>
        <source>Is disabled already.</source>
        <translation>Is disabled already.</translation>
    </message>
    <message>
        <source>Is enabled already.</source>
        <translation>Is enabled already.</translation>
    </message>
    <message>
        <source>Lets them sign in again, with the password that they had</source>
        <translation>Lets them sign in again, with the password that they had</translation>
    </message>
    <message>
        <source>Lets them sign in no more</source>
        <translation>Lets them sign in no more</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>New password…</translation>
    </message>
    <message>
        <source>Something is being saved.</source>
        <translation>Something is being saved.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Staff of other account organisations are not shown.</source>
        <translation>Staff of other account organisations are not shown.</translation>
    </message>
    <message>
        <source>Take role…</source>
        <translation>Take role…</translation>
    </message>
    <message>
        <source>Takes a role at an organisation</source>
        <translation>Takes a role at an organisation</translation>
    </message>
    <message>
        <source>There is nobody to be seen here.</source>
        <translation>There is nobody to be seen here.</translation>
    </message>
</context>
<context>
    <name>StandardBox</name>
    <message>
        <source>Make standard category</source>
        <translation>Make standard category</translation>
    </message>
    <message>
        <source>New patrons of this unit get it from then on; the mark moves here from the present one.</source>
        <translation>New patrons of this unit get it from then on; the mark moves here from the present one.</translation>
    </message>
    <message>
        <source>New patrons of this unit get it when nothing else is chosen. Make another category the standard one to move it.</source>
        <translation>New patrons of this unit get it when nothing else is chosen. Make another category the standard one to move it.</translation>
    </message>
    <message>
        <source>Standard category</source>
        <translation>Standard category</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Everything is in the menus; Ctrl+K finds any function by a few letters.</source>
        <translation>Everything is in the menus; Ctrl+K finds any function by a few letters.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>What would you like to do?</translation>
    </message>
</context>
<context>
    <name>StateThen</name>
    <message>
        <source>&amp;State on</source>
        <translation>&amp;State on</translation>
    </message>
    <message>
        <source>Put back to this &amp;day…</source>
        <translation>Put back to this &amp;day…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Circulation point</source>
        <translation>Circulation point</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>No contact</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>The file is watched for other programs' changes.</source>
        <translation>The file is watched for other programs' changes.</translation>
    </message>
    <message>
        <source>The server doesn't tell of other workstations' changes here; it is asked every second.</source>
        <translation>The server doesn't tell of other workstations' changes here; it is asked every second.</translation>
    </message>
    <message>
        <source>The server tells of other workstations' changes at once.</source>
        <translation>The server tells of other workstations' changes at once.</translation>
    </message>
</context>
<context>
    <name>StatusButtons</name>
    <message>
        <source>&amp;Mark as lost</source>
        <translation>&amp;Mark as lost</translation>
    </message>
    <message>
        <source>&amp;Withdraw copy</source>
        <translation>&amp;Withdraw copy</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Withdraw…</translation>
    </message>
    <message>
        <source>Change s&amp;tatus…</source>
        <translation>Change s&amp;tatus…</translation>
    </message>
    <message>
        <source>It is lent no more and fills no reservation. Its loans and its history stay; another status brings it back.</source>
        <translation>It is lent no more and fills no reservation. Its loans and its history stay; another status brings it back.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Lost or claimed returned: the loan stays with the patron, marked</source>
        <translation>Lost or claimed returned: the loan stays with the patron, marked</translation>
    </message>
    <message>
        <source>Mark the loan of {barcode} as lost?</source>
        <translation>Mark the loan of {barcode} as lost?</translation>
    </message>
    <message>
        <source>Missing, damaged, in repair, available</source>
        <translation>Missing, damaged, in repair, available</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>The copy is lent no more; its title, loans and history stay</source>
        <translation>The copy is lent no more; its title, loans and history stay</translation>
    </message>
    <message>
        <source>The copy is on loan: it must be returned first.</source>
        <translation>The copy is on loan: it must be returned first.</translation>
    </message>
    <message>
        <source>The copy is withdrawn already.</source>
        <translation>The copy is withdrawn already.</translation>
    </message>
    <message>
        <source>The loan is marked.</source>
        <translation>The loan is marked.</translation>
    </message>
    <message>
        <source>The overdue fee as of today and what the copy costs become debts of the patron. A return cancels what is open of the copy's cost.</source>
        <translation>The overdue fee as of today and what the copy costs become debts of the patron. A return cancels what is open of the copy's cost.</translation>
    </message>
    <message>
        <source>The status is saved.</source>
        <translation>The status is saved.</translation>
    </message>
    <message>
        <source>The status was not changed.</source>
        <translation>The status was not changed.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Withdraw copy {barcode}?</source>
        <translation>Withdraw copy {barcode}?</translation>
    </message>
    <message>
        <source>{amount} became debts of the patron.</source>
        <translation>{amount} became debts of the patron.</translation>
    </message>
</context>
<context>
    <name>StatusReceipt</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>It is being read.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>Nothing is on loan, reserved or owed.</source>
        <translation>Nothing is on loan, reserved or owed.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Status receipt</source>
        <translation>Status receipt</translation>
    </message>
    <message>
        <source>Status receipt {card}</source>
        <translation>Status receipt {card}</translation>
    </message>
    <message>
        <source>Status receipt, {library}, {moment}, card {card}</source>
        <translation>Status receipt, {library}, {moment}, card {card}</translation>
    </message>
    <message>
        <source>The receipt is written</source>
        <translation>The receipt is written</translation>
    </message>
    <message>
        <source>The status receipt is on its way</source>
        <translation>The status receipt is on its way</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>To pay: {amount}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>{amount} at a return now</source>
        <translation>{amount} at a return now</translation>
    </message>
</context>
<context>
    <name>StopSign</name>
    <message numerus="yes">
        <source>%n of them stop(s) services.</source>
        <translation>
            <numerusform>%Ln of them stops services.</numerusform>
            <numerusform>%Ln of them stop services.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know before you go on.</source>
        <translation>
            <numerusform>%Ln thing to know before you go on.</numerusform>
            <numerusform>%Ln things to know before you go on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Card {card}, {category}, {unit}</source>
        <translation>Card {card}, {category}, {unit}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Go to &amp;Messages</source>
        <translation>Go to &amp;Messages</translation>
    </message>
    <message>
        <source>It stops services.</source>
        <translation>It stops services.</translation>
    </message>
    <message>
        <source>Shown once at each opening. Enter or Esc closes.</source>
        <translation>Shown once at each opening. Enter or Esc closes.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>What to know</translation>
    </message>
</context>
<context>
    <name>SuspendDialog</name>
    <message>
        <source>&amp;Suspend</source>
        <translation>&amp;Suspend</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>It keeps its place in the queue, and nothing is trapped for it until that day is over; without a day, until it is resumed.</source>
        <translation>It keeps its place in the queue, and nothing is trapped for it until that day is over; without a day, until it is resumed.</translation>
    </message>
    <message>
        <source>Suspend reservation</source>
        <translation>Suspend reservation</translation>
    </message>
</context>
<context>
    <name>TableTab</name>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>No row passes the filter</translation>
    </message>
</context>
<context>
    <name>TableTools</name>
    <message>
        <source>Chooses which columns are shown</source>
        <translation>Chooses which columns are shown</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Copies the marked rows as text (Ctrl+C)</source>
        <translation>Copies the marked rows as text (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Prints the rows shown (Ctrl+P)</source>
        <translation>Prints the rows shown (Ctrl+P)</translation>
    </message>
    <message>
        <source>Saves the rows shown as CSV or XLSX</source>
        <translation>Saves the rows shown as CSV or XLSX</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>%n row(s) hidden.</source>
        <translation>
            <numerusform>%Ln row hidden.</numerusform>
            <numerusform>%Ln rows hidden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>No row passes the filter</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>It is the only one: without a role {name} can't sign in.</source>
        <translation>It is the only one: without a role {name} can't sign in.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Take role</source>
        <translation>Take role</translation>
    </message>
    <message>
        <source>Take role – {name}</source>
        <translation>Take role – {name}</translation>
    </message>
    <message>
        <source>{name} keeps the other roles.</source>
        <translation>{name} keeps the other roles.</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stops this work. Nothing of it is kept.</source>
        <translation>Stops this work. Nothing of it is kept.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>%n value(s) typed here belong to what was removed meanwhile.</source>
        <translation>
            <numerusform>%Ln value typed here belong to what was removed meanwhile.</numerusform>
            <numerusform>%Ln values typed here belong to what was removed meanwhile.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>&amp;Drop them</translation>
    </message>
    <message>
        <source>A loan as any other of the situation</source>
        <translation>A loan as any other of the situation</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile: {values}</source>
        <translation>Changed elsewhere meanwhile: {values}</translation>
    </message>
    <message>
        <source>They can't be saved any more. They are kept here to be copied until you drop them.</source>
        <translation>They can't be saved any more. They are kept here to be copied until you drop them.</translation>
    </message>
    <message>
        <source>Today's rules</source>
        <translation>Today's rules</translation>
    </message>
    <message>
        <source>What you typed is kept. Saving shows both.</source>
        <translation>What you typed is kept. Saving shows both.</translation>
    </message>
    <message numerus="yes">
        <source>With your %n unsaved change(s)</source>
        <translation>
            <numerusform>With your %Ln unsaved change</numerusform>
            <numerusform>With your %Ln unsaved changes</numerusform>
        </translation>
    </message>
    <message>
        <source>block</source>
        <translation>block</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>invoice {day}</source>
        <translation>invoice {day}</translation>
    </message>
    <message>
        <source>lent on {day}</source>
        <translation>lent on {day}</translation>
    </message>
    <message>
        <source>no invoice</source>
        <translation>no invoice</translation>
    </message>
    <message>
        <source>red signal</source>
        <translation>red signal</translation>
    </message>
    <message>
        <source>today {day}</source>
        <translation>today {day}</translation>
    </message>
</context>
<context>
    <name>TextHistoryDialog</name>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Put back</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Became</translation>
    </message>
    <message>
        <source>Before this change</source>
        <translation>Before this change</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>History: {text}</source>
        <translation>History: {text}</translation>
    </message>
    <message>
        <source>It is as it was delivered, or as it came with the library.</source>
        <translation>It is as it was delivered, or as it came with the library.</translation>
    </message>
    <message>
        <source>Makes the text what it was before this change</source>
        <translation>Makes the text what it was before this change</translation>
    </message>
    <message>
        <source>Mark a change first.</source>
        <translation>Mark a change first.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>The text is as it was before that change.</source>
        <translation>The text is as it was before that change.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>the standard text</source>
        <translation>the standard text</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>History…</source>
        <translation>History…</translation>
    </message>
    <message>
        <source>It is the standard text as it is.</source>
        <translation>It is the standard text as it is.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The library's own text goes at saving; the one above holds again.</source>
        <translation>The library's own text goes at saving; the one above holds again.</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>as delivered</translation>
    </message>
    <message>
        <source>inherited from all libraries</source>
        <translation>inherited from all libraries</translation>
    </message>
    <message>
        <source>{count} characters as it stands here; Preview counts it filled in.</source>
        <translation>{count} characters as it stands here; Preview counts it filled in.</translation>
    </message>
    <message>
        <source>{notice}: {channel}</source>
        <translation>{notice}: {channel}</translation>
    </message>
    <message>
        <source>{whose}; there is no text in this language, the English one is sent</source>
        <translation>{whose}; there is no text in this language, the English one is sent</translation>
    </message>
</context>
<context>
    <name>TextTools</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>All libraries</source>
        <translation>All libraries</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Text of</source>
        <translation>Text of</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>The texts of this library are changed by its own staff.</source>
        <translation>The texts of this library are changed by its own staff.</translation>
    </message>
    <message>
        <source>all libraries</source>
        <translation>all libraries</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>{whose}, in English</source>
        <translation>{whose}, in English</translation>
    </message>
    <message>
        <source>{whose}, not saved</source>
        <translation>{whose}, not saved</translation>
    </message>
</context>
<context>
    <name>TickBar</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;All</translation>
    </message>
    <message>
        <source>&amp;Deviating</source>
        <translation>&amp;Deviating</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;None</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Units</translation>
    </message>
    <message>
        <source>Account &amp;organisations</source>
        <translation>Account &amp;organisations</translation>
    </message>
    <message>
        <source>By &amp;kind</source>
        <translation>By &amp;kind</translation>
    </message>
    <message>
        <source>Ticks every unit that you may change; account organisations are ticked by kind or one by one.</source>
        <translation>Ticks every unit that you may change; account organisations are ticked by kind or one by one.</translation>
    </message>
    <message>
        <source>Units right under the &amp;account organisation</source>
        <translation>Units right under the &amp;account organisation</translation>
    </message>
    <message>
        <source>Units under another &amp;unit</source>
        <translation>Units under another &amp;unit</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Block by fees</source>
        <translation>Block by fees</translation>
    </message>
    <message>
        <source>Block by invoice</source>
        <translation>Block by invoice</translation>
    </message>
    <message>
        <source>Block by number of loans</source>
        <translation>Block by number of loans</translation>
    </message>
    <message>
        <source>Block by overdue loans</source>
        <translation>Block by overdue loans</translation>
    </message>
    <message>
        <source>Block by red signal</source>
        <translation>Block by red signal</translation>
    </message>
    <message>
        <source>Block by reminders</source>
        <translation>Block by reminders</translation>
    </message>
    <message>
        <source>Block ends</source>
        <translation>Block ends</translation>
    </message>
    <message>
        <source>Cap per copy reached</source>
        <translation>Cap per copy reached</translation>
    </message>
    <message>
        <source>Cap per occasion reached</source>
        <translation>Cap per occasion reached</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Handling fee</source>
        <translation>Handling fee</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>Max fee reached</source>
        <translation>Max fee reached</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>No signal</translation>
    </message>
    <message>
        <source>Overdue fee</source>
        <translation>Overdue fee</translation>
    </message>
    <message>
        <source>Overdue fee begins</source>
        <translation>Overdue fee begins</translation>
    </message>
    <message>
        <source>Overdue fee on invoice</source>
        <translation>Overdue fee on invoice</translation>
    </message>
    <message>
        <source>Red signal</source>
        <translation>Red signal</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Replacement</translation>
    </message>
    <message>
        <source>Replacement falls away</source>
        <translation>Replacement falls away</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Unit register, {step}: {place}, {category}</source>
        <translation>Unit register, {step}: {place}, {category}</translation>
    </message>
    <message>
        <source>Yellow signal</source>
        <translation>Yellow signal</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Picture of the loan's life</source>
        <translation>Picture of the loan's life</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Save as picture…</translation>
    </message>
    <message>
        <source>Show &amp;unsaved changes</source>
        <translation>Show &amp;unsaved changes</translation>
    </message>
    <message>
        <source>Show s&amp;etting</source>
        <translation>Show s&amp;etting</translation>
    </message>
    <message>
        <source>Shows the days closer together (- in the picture)</source>
        <translation>Shows the days closer together (- in the picture)</translation>
    </message>
    <message>
        <source>Shows the days farther apart (Ctrl with the wheel, + in the picture)</source>
        <translation>Shows the days farther apart (Ctrl with the wheel, + in the picture)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>TimelineWindow</name>
    <message>
        <source>Give a card and a barcode, or choose a situation.</source>
        <translation>Give a card and a barcode, or choose a situation.</translation>
    </message>
    <message>
        <source>No event is marked.</source>
        <translation>No event is marked.</translation>
    </message>
    <message>
        <source>No loan is chosen.</source>
        <translation>No loan is chosen.</translation>
    </message>
    <message>
        <source>Nothing is set about it.</source>
        <translation>Nothing is set about it.</translation>
    </message>
    <message>
        <source>Nothing is unsaved in Circulation parameters.</source>
        <translation>Nothing is unsaved in Circulation parameters.</translation>
    </message>
    <message>
        <source>Shows the rule or the setting that decides (Enter).</source>
        <translation>Shows the rule or the setting that decides (Enter).</translation>
    </message>
    <message>
        <source>Telling …</source>
        <translation>Telling …</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>The life of the loan could not be told.</source>
        <translation>The life of the loan could not be told.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>{about} - Timeline</source>
        <translation>{about} - Timeline</translation>
    </message>
</context>
<context>
    <name>TwoUnitsBar</name>
    <message>
        <source>Left unit</source>
        <translation>Left unit</translation>
    </message>
    <message>
        <source>Right unit</source>
        <translation>Right unit</translation>
    </message>
    <message>
        <source>Swap the units</source>
        <translation>Swap the units</translation>
    </message>
    <message>
        <source>The left unit becomes the right one.</source>
        <translation>The left unit becomes the right one.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Undo it</translation>
    </message>
    <message>
        <source>Done {time} by {staff}. Fees that it made go with it.</source>
        <translation>Done {time} by {staff}. Fees that it made go with it.</translation>
    </message>
    <message>
        <source>It was undone</source>
        <translation>It was undone</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Nothing was undone</translation>
    </message>
    <message>
        <source>Something else was done here meanwhile. Undo again to see what.</source>
        <translation>Something else was done here meanwhile. Undo again to see what.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>There is nothing to undo here.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo the last due date set by hand</source>
        <translation>Undo the last due date set by hand</translation>
    </message>
    <message>
        <source>Undo the last loan</source>
        <translation>Undo the last loan</translation>
    </message>
    <message>
        <source>Undo the last payment</source>
        <translation>Undo the last payment</translation>
    </message>
    <message>
        <source>Undo the last renewal</source>
        <translation>Undo the last renewal</translation>
    </message>
    <message>
        <source>Undo the last return</source>
        <translation>Undo the last return</translation>
    </message>
</context>
<context>
    <name>UnitBar</name>
    <message>
        <source>Holds for all tabs of this window.</source>
        <translation>Holds for all tabs of this window.</translation>
    </message>
    <message>
        <source>Inherit (Ctrl+I)</source>
        <translation>Inherit (Ctrl+I)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>account organisation</source>
        <translation>account organisation</translation>
    </message>
    <message>
        <source>from what is delivered</source>
        <translation>from what is delivered</translation>
    </message>
    <message>
        <source>from {parent}</source>
        <translation>from {parent}</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>inherited</translation>
    </message>
    <message>
        <source>values of its own</source>
        <translation>values of its own</translation>
    </message>
    <message>
        <source>what all account organisations inherit</source>
        <translation>what all account organisations inherit</translation>
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
            <numerusform>%Ln other now</numerusform>
            <numerusform>%Ln other now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Choose a day to see the unit as it stood at its end.</source>
        <translation>Choose a day to see the unit as it stood at its end.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Nothing was set then.</source>
        <translation>Nothing was set then.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>The unit as it stood at the end of this day</source>
        <translation>The unit as it stood at the end of this day</translation>
    </message>
    <message>
        <source>The unit on that day</source>
        <translation>The unit on that day</translation>
    </message>
    <message>
        <source>The unit was not there yet.</source>
        <translation>The unit was not there yet.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
</context>
<context>
    <name>UnitRegister</name>
    <message>
        <source>(without name)</source>
        <translation>(without name)</translation>
    </message>
    <message>
        <source>Account organisation</source>
        <translation>Account organisation</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adult</translation>
    </message>
    <message>
        <source>All account organisations</source>
        <translation>All account organisations</translation>
    </message>
    <message>
        <source>Beneath</source>
        <translation>Beneath</translation>
    </message>
    <message>
        <source>Calendar, {days}</source>
        <translation>Calendar, {days}</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Circulation point</source>
        <translation>Circulation point</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kind of point</source>
        <translation>Kind of point</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No max fee</source>
        <translation>No max fee</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Pre-notice</source>
        <translation>Pre-notice</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Reply address</source>
        <translation>Reply address</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>Saved for several units</source>
        <translation>Saved for several units</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>Self-service</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Your role lacks the permission {permission}.</source>
        <translation>Your role lacks the permission {permission}.</translation>
    </message>
    <message>
        <source>add</source>
        <translation>add</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>inherited</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>not ticked</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>outside Lånedisk</source>
        <translation>outside Lånedisk</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>ticked</translation>
    </message>
    <message>
        <source>what is delivered</source>
        <translation>what is delivered</translation>
    </message>
</context>
<context>
    <name>UnitRegisterView</name>
    <message numerus="yes">
        <source>%n unsaved field(s)</source>
        <translation>
            <numerusform>%Ln unsaved field</numerusform>
            <numerusform>%Ln unsaved fields</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>Histor&amp;y…</translation>
    </message>
    <message>
        <source>Loan periods</source>
        <translation>Loan periods</translation>
    </message>
    <message>
        <source>Patron categories</source>
        <translation>Patron categories</translation>
    </message>
    <message>
        <source>Save (several &amp;units)</source>
        <translation>Save (several &amp;units)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Tabs of the unit</source>
        <translation>Tabs of the unit</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
</context>
<context>
    <name>UnitRegisterWindow</name>
    <message numerus="yes">
        <source>%n value(s) saved.</source>
        <translation>
            <numerusform>%Ln value saved.</numerusform>
            <numerusform>%Ln values saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make standard category</source>
        <translation>Make standard category</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is kept.</source>
        <translation>Nothing was saved; what you typed is kept.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>The unit</translation>
    </message>
    <message>
        <source>The unit could not be read.</source>
        <translation>The unit could not be read.</translation>
    </message>
    <message>
        <source>Unit register</source>
        <translation>Unit register</translation>
    </message>
    <message>
        <source>{unit} - Unit register</source>
        <translation>{unit} - Unit register</translation>
    </message>
    <message>
        <source>{unit} was removed meanwhile.</source>
        <translation>{unit} was removed meanwhile.</translation>
    </message>
</context>
<context>
    <name>UnitSettingsTab</name>
    <message>
        <source>Of the whole account organisation</source>
        <translation>Of the whole account organisation</translation>
    </message>
    <message>
        <source>Of this unit</source>
        <translation>Of this unit</translation>
    </message>
    <message>
        <source>Sender texts</source>
        <translation>Sender texts</translation>
    </message>
    <message>
        <source>This is set at the account organisation, for all of its units.</source>
        <translation>This is set at the account organisation, for all of its units.</translation>
    </message>
    <message>
        <source>a loan falls due on the last open day before the account expires</source>
        <translation>a loan falls due on the last open day before the account expires</translation>
    </message>
    <message>
        <source>charged when an address is found invalid; 0 = none</source>
        <translation>charged when an address is found invalid; 0 = none</translation>
    </message>
    <message>
        <source>lines that end a text, {placeholder}: opening hours, telephone …</source>
        <translation>lines that end a text, {placeholder}: opening hours, telephone …</translation>
    </message>
    <message>
        <source>months, from the day an account is made or renewed</source>
        <translation>months, from the day an account is made or renewed</translation>
    </message>
    <message>
        <source>set at the account organisation only</source>
        <translation>set at the account organisation only</translation>
    </message>
    <message>
        <source>staff messages ask who writes them</source>
        <translation>staff messages ask who writes them</translation>
    </message>
    <message>
        <source>stand in notices of this unit</source>
        <translation>stand in notices of this unit</translation>
    </message>
    <message>
        <source>what an invoice asks for a copy: the standard price, or the higher or lower of it and the copy's own</source>
        <translation>what an invoice asks for a copy: the standard price, or the higher or lower of it and the copy's own</translation>
    </message>
    <message>
        <source>what belongs together where a cap holds for each occasion</source>
        <translation>what belongs together where a cap holds for each occasion</translation>
    </message>
    <message>
        <source>who writes, line by line: letterhead of letters, and {placeholder} in texts; empty = the unit's name</source>
        <translation>who writes, line by line: letterhead of letters, and {placeholder} in texts; empty = the unit's name</translation>
    </message>
    <message>
        <source>years; who is younger is a junior, from the birthday on an adult</source>
        <translation>years; who is younger is a junior, from the birthday on an adult</translation>
    </message>
</context>
<context>
    <name>UnitsForm</name>
    <message>
        <source>Address and contact</source>
        <translation>Address and contact</translation>
    </message>
    <message>
        <source>Answers to messages go here.</source>
        <translation>Answers to messages go here.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Money and time</source>
        <translation>Money and time</translation>
    </message>
    <message>
        <source>One of the currencies of the common registers; stays while there are open debts.</source>
        <translation>One of the currencies of the common registers; stays while there are open debts.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The smallest amount that can be paid.</source>
        <translation>The smallest amount that can be paid.</translation>
    </message>
    <message>
        <source>With the country code, or as it is dialled where the account organisation is.</source>
        <translation>With the country code, or as it is dialled where the account organisation is.</translation>
    </message>
    <message>
        <source>Written as Europe/Stockholm</source>
        <translation>Written as Europe/Stockholm</translation>
    </message>
    <message>
        <source>Written as https://www.example.com</source>
        <translation>Written as https://www.example.com</translation>
    </message>
    <message>
        <source>as letters and messages give it</source>
        <translation>as letters and messages give it</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>closes</translation>
    </message>
    <message>
        <source>nothing: not recorded</source>
        <translation>nothing: not recorded</translation>
    </message>
    <message>
        <source>of the whole account organisation</source>
        <translation>of the whole account organisation</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>opens</translation>
    </message>
</context>
<context>
    <name>UnitsTab</name>
    <message>
        <source>(new)</source>
        <translation>(new)</translation>
    </message>
    <message>
        <source>Adds something beneath the chosen unit (Ins)</source>
        <translation>Adds something beneath the chosen unit (Ins)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Choose what it is beneath to remove it.</source>
        <translation>Choose what it is beneath to remove it.</translation>
    </message>
    <message>
        <source>Chooses under what else it shall be</source>
        <translation>Chooses under what else it shall be</translation>
    </message>
    <message>
        <source>Files and rules name it by its code, so that stays.</source>
        <translation>Files and rules name it by its code, so that stays.</translation>
    </message>
    <message>
        <source>It can be moved once it is saved.</source>
        <translation>It can be moved once it is saved.</translation>
    </message>
    <message>
        <source>It goes at saving.</source>
        <translation>It goes at saving.</translation>
    </message>
    <message>
        <source>It stays where it is.</source>
        <translation>It stays where it is.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keeps it after all (Del)</source>
        <translation>Keeps it after all (Del)</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Nothing can be beneath it.</source>
        <translation>Nothing can be beneath it.</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>Rem&amp;ove</translation>
    </message>
    <message>
        <source>Removes it at saving (Del)</source>
        <translation>Removes it at saving (Del)</translation>
    </message>
    <message>
        <source>Units and circulation points</source>
        <translation>Units and circulation points</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>This parameter has this unit only.</source>
        <translation>This parameter has this unit only.</translation>
    </message>
    <message>
        <source>Time unit</source>
        <translation>Time unit</translation>
    </message>
    <message>
        <source>{low} to {high}.</source>
        <translation>{low} to {high}.</translation>
    </message>
</context>
<context>
    <name>ViewOnlyLine</name>
    <message>
        <source>Your role may look but not change ({permission} is missing).</source>
        <translation>Your role may look but not change ({permission} is missing).</translation>
    </message>
</context>
<context>
    <name>WorkArea</name>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Subject</translation>
    </message>
    <message>
        <source>Goes by e-mail, in the name of {unit}; answers come to its reply address.</source>
        <translation>Goes by e-mail, in the name of {unit}; answers come to its reply address.</translation>
    </message>
    <message>
        <source>Message to the patron</source>
        <translation>Message to the patron</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>S&amp;end</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
</context>
<context>
    <name>WrongPasswords</name>
    <message numerus="yes">
        <source>The name or the password is wrong. Try again in %n second(s).</source>
        <translation>
            <numerusform>The name or the password is wrong. Try again in %Ln second.</numerusform>
            <numerusform>The name or the password is wrong. Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPane</name>
    <message>
        <source>Closed days {year}; Space closes or opens the day</source>
        <translation>Closed days {year}; Space closes or opens the day</translation>
    </message>
    <message>
        <source>Space closes or opens it.</source>
        <translation>Space closes or opens it.</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Year after</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Year before</translation>
    </message>
    <message>
        <source>closed for all (outlined)</source>
        <translation>closed for all (outlined)</translation>
    </message>
    <message>
        <source>day or period</source>
        <translation>day or period</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>public holiday</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>weekday</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Technical detail</translation>
    </message>
</context>
<context>
    <name>_Dot</name>
    <message>
        <source>Something here is not saved.</source>
        <translation>Something here is not saved.</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>unsaved</translation>
    </message>
</context>
<context>
    <name>_TabEnd</name>
    <message>
        <source>Close {window}</source>
        <translation>Close {window}</translation>
    </message>
</context>
</TS>
