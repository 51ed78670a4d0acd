"""What the catalogue says in English, marked for translation: groups, whose rule, explanations, special and selector values.

Names of parameters come from the catalogue itself, which has them in every language.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.parameters.catalogue import Parameter, Special, Variable, WhoseRule
from app.windows.common.marking import QT_TRANSLATE_NOOP

CONTEXT = "Parameters"

GROUPS = (
    QT_TRANSLATE_NOOP("Parameters", "Automatic jobs"),
    QT_TRANSLATE_NOOP("Parameters", "E-loans"),
    QT_TRANSLATE_NOOP("Parameters", "Pickup orders"),
    QT_TRANSLATE_NOOP("Parameters", "Returns"),
    QT_TRANSLATE_NOOP("Parameters", "Loans"),
    QT_TRANSLATE_NOOP("Parameters", "Loan periods"),
    QT_TRANSLATE_NOOP("Parameters", "Messages"),
    QT_TRANSLATE_NOOP("Parameters", "Renewals"),
    QT_TRANSLATE_NOOP("Parameters", "Reservations"),
    QT_TRANSLATE_NOOP("Parameters", "Invoices"),
    QT_TRANSLATE_NOOP("Parameters", "Consent"),
    QT_TRANSLATE_NOOP("Parameters", "Signals"),
    QT_TRANSLATE_NOOP("Parameters", "Claims"),
    QT_TRANSLATE_NOOP("Parameters", "Age"),
    QT_TRANSLATE_NOOP("Parameters", "Overdue fees"),
    QT_TRANSLATE_NOOP("Parameters", "Overdue warning"),
)

WHOSE_RULE: Mapping[WhoseRule, str] = {
    WhoseRule.LENDING_UNIT: QT_TRANSLATE_NOOP("Parameters", "The lending unit's rule applies."),
    WhoseRule.LENDING_POINT: QT_TRANSLATE_NOOP("Parameters", "The lending circulation point's rule applies."),
    WhoseRule.WORKING_POINT: QT_TRANSLATE_NOOP("Parameters", "The rule of the circulation point where one works applies."),
    WhoseRule.RETURNING_POINT: QT_TRANSLATE_NOOP("Parameters", "The returning circulation point's rule applies."),
    WhoseRule.RESERVATION_POINT: QT_TRANSLATE_NOOP("Parameters", "The rule of the circulation point of the reservation applies."),
    WhoseRule.OWNING_UNIT: QT_TRANSLATE_NOOP("Parameters", "The owning unit's rule applies."),
    WhoseRule.PICKUP_UNIT: QT_TRANSLATE_NOOP("Parameters", "The pickup unit's rule applies."),
    WhoseRule.SENDING_UNIT: QT_TRANSLATE_NOOP("Parameters", "The sending unit's rule applies."),
    WhoseRule.UNIT_RESPONSIBLE: QT_TRANSLATE_NOOP("Parameters", "The rule of the unit responsible applies."),
    WhoseRule.PATRON_ACCOUNT: QT_TRANSLATE_NOOP("Parameters", "The rule of the patron's home unit applies."),
    WhoseRule.UNIT: QT_TRANSLATE_NOOP("Parameters", "The rule of the unit that the job handles applies."),
}

NOTES: Mapping[str, str] = {
    "jobs-exempt-unit": QT_TRANSLATE_NOOP("Parameters", "Exempts a unit from a job set up for the whole account organisation."),
    "eloans-max": QT_TRANSLATE_NOOP("Parameters", "Counted over the time period of e-loans."),
    "pickup-shelf-days": QT_TRANSLATE_NOOP("Parameters", "Gives the latest pickup day."),
    "returns-log-days": QT_TRANSLATE_NOOP("Parameters", "How long a return stays in the returns log."),
    "loans-max": QT_TRANSLATE_NOOP("Parameters", "Where media type or circulation category is set, the loans of that kind are counted; else all loans."),
    "loan-fee": QT_TRANSLATE_NOOP("Parameters", "Added at once, without asking: meant for self-service."),
    "loan-period": QT_TRANSLATE_NOOP("Parameters", "Items with a loan period of their own are not touched by it."),
    "loan-period-guarantee": QT_TRANSLATE_NOOP("Parameters", "Gives an open loan its due date when somebody else reserves."),
    "loan-period-renewal": QT_TRANSLATE_NOOP("Parameters", "Not that of the unit where it is renewed."),
    "message-fee": QT_TRANSLATE_NOOP("Parameters", "A rule is needed for every message format in use."),
    "message-method": QT_TRANSLATE_NOOP("Parameters", "E-mail goes before paper, or everything would go on paper."),
    "renewals-max": QT_TRANSLATE_NOOP("Parameters", "Renewals that leave the due date as it was do not count."),
    "renewal-at-status": QT_TRANSLATE_NOOP("Parameters", "The statuses are shown at renewal even when it is allowed."),
    "reservation-shelf-days": QT_TRANSLATE_NOOP("Parameters", "The last pickup day is never a closed day; closed days in between count."),
    "reservation-series-delay": QT_TRANSLATE_NOOP("Parameters", "Days from the loan of one part until the next part's reservation becomes active."),
    "reservation-validity": QT_TRANSLATE_NOOP("Parameters", "Past it the reservation is no longer active."),
    "reservations-max": QT_TRANSLATE_NOOP("Parameters", "Department, placement and circulation category work for copy reservations only."),
    "reservations-max-per-title": QT_TRANSLATE_NOOP("Parameters", "Department and placement work for copy reservations only."),
    "reservations-queue-min": QT_TRANSLATE_NOOP("Parameters", "How many reservations a title may have before the loan period is shortened."),
    "reservation-stays-at-selfservice-loan": QT_TRANSLATE_NOOP("Parameters", "Only while no copy has been trapped for the reservation."),
    "reservation-with-loan": QT_TRANSLATE_NOOP("Parameters", "The patron category in the unit register must allow it too."),
    "reservation-fee-not-collected": QT_TRANSLATE_NOOP("Parameters", "Charged when a trapped reservation is removed."),
    "reservation-control": QT_TRANSLATE_NOOP("Parameters", "1 = own reservation group, 2 = the second too, and so on; 9 = all. Without groups: all."),
    "reservation-control-on-shelf": QT_TRANSLATE_NOOP("Parameters", "Whether copies that are not on loan may be reserved."),
    "invoice-fees-debt-over": QT_TRANSLATE_NOOP("Parameters", "All of the patron's debts count, whichever unit they arose at."),
    "invoice-handle-copies": QT_TRANSLATE_NOOP("Parameters", "Holds for ordinary and external invoices, and for every return."),
    "invoice-replacement-fee": QT_TRANSLATE_NOOP("Parameters", "Standard amount."),
    "invoice-replacement-in-debt": QT_TRANSLATE_NOOP("Parameters", "Not for external invoices."),
    "invoice-include-vat": QT_TRANSLATE_NOOP("Parameters", "Where the price is taken from the copy."),
    "signal-claim-step": QT_TRANSLATE_NOOP("Parameters", "Takes effect with the next claim run."),
    "claim-interval": QT_TRANSLATE_NOOP("Parameters", "The first reminder and the reservation reminder count from the due date."),
    "age-limit-expiry": QT_TRANSLATE_NOOP("Parameters", "Done by the automatic job."),
    "age-limit-message": QT_TRANSLATE_NOOP("Parameters", "Done by the automatic job."),
    "return-time-of-day": QT_TRANSLATE_NOOP("Parameters", "A return after it counts as the next day."),
    "overdue-fee": QT_TRANSLATE_NOOP("Parameters", "A rule set for the lending circulation point goes before it. Changes take effect at once."),
    "overdue-fee-max-copy": QT_TRANSLATE_NOOP("Parameters", "Taken from the same side as the overdue fee."),
    "overdue-fee-max-occasion": QT_TRANSLATE_NOOP("Parameters", "An occasion is a loan or return occasion, as chosen for the account organisation."),
    "overdue-fee-on-invoice": QT_TRANSLATE_NOOP("Parameters", "Makes a debt of its own kind when the invoice is made."),
    "overdue-grace": QT_TRANSLATE_NOOP("Parameters", "Past it the fee counts from the due date. Taken from the same side as the overdue fee."),
    "overdue-warning": QT_TRANSLATE_NOOP("Parameters", "Sent that long before the due date to patrons whose box is ticked."),
}

SPECIALS: Mapping[str, str] = {
    "no fee": QT_TRANSLATE_NOOP("Parameters", "no fee"),
    "may be ordered": QT_TRANSLATE_NOOP("Parameters", "may be ordered"),
    "may not": QT_TRANSLATE_NOOP("Parameters", "may not be ordered"),
    "unlimited": QT_TRANSLATE_NOOP("Parameters", "unlimited"),
    "unit 'date' = fixed return date": QT_TRANSLATE_NOOP("Parameters", "with date: a fixed return date"),
    "no automatic date for interlibrary loans": QT_TRANSLATE_NOOP("Parameters", "no automatic date for interlibrary loans (not in use yet)"),
    "the queue does not shorten the loan": QT_TRANSLATE_NOOP("Parameters", "the queue does not shorten the loan"),
    "open: the due date of loan-period shows in parentheses; a reservation sets a new one by loan-period-guarantee": QT_TRANSLATE_NOOP(
        "Parameters", "open loan: the due date stands in parentheses, a reservation sets a new one"
    ),
    "format accepted": QT_TRANSLATE_NOOP("Parameters", "format accepted"),
    "not": QT_TRANSLATE_NOOP("Parameters", "format not accepted"),
    "no renewal": QT_TRANSLATE_NOOP("Parameters", "no renewal"),
    "allowed": QT_TRANSLATE_NOOP("Parameters", "allowed"),
    "refused": QT_TRANSLATE_NOOP("Parameters", "refused"),
    "is not to be used: see reservation-control": QT_TRANSLATE_NOOP("Parameters", "not to be used: see Reservation control"),
    "is not normally to be used: see reservation-control": QT_TRANSLATE_NOOP("Parameters", "not normally used: see Reservation control"),
    "stays": QT_TRANSLATE_NOOP("Parameters", "stays"),
    "a patron may not reserve a title that they have on loan": QT_TRANSLATE_NOOP("Parameters", "not what the patron has on loan"),
    "may not be reserved nor trapped at return": QT_TRANSLATE_NOOP("Parameters", "may not be reserved nor trapped at return"),
    "reservation groups that are included": QT_TRANSLATE_NOOP("Parameters", "reservation groups that are included"),
    "yes": QT_TRANSLATE_NOOP("Parameters", "yes"),
    "no": QT_TRANSLATE_NOOP("Parameters", "no"),
    "invoices go to an external finance system": QT_TRANSLATE_NOOP("Parameters", "invoices go to an external finance system"),
    "an invoiced copy may be returned": QT_TRANSLATE_NOOP("Parameters", "an invoiced copy may be returned"),
    "it can be neither returned nor lent until the invoice is settled": QT_TRANSLATE_NOOP(
        "Parameters", "neither returned nor lent until the invoice is settled"
    ),
    "shown among the patron's debts": QT_TRANSLATE_NOOP("Parameters", "shown among the patron's debts"),
    "kept apart": QT_TRANSLATE_NOOP("Parameters", "kept apart"),
    "VAT is added to a price taken from the copy": QT_TRANSLATE_NOOP("Parameters", "VAT is added to a price taken from the copy"),
    "yellow signal": QT_TRANSLATE_NOOP("Parameters", "yellow signal"),
    "red signal": QT_TRANSLATE_NOOP("Parameters", "red signal"),
    "none": QT_TRANSLATE_NOOP("Parameters", "none"),
    "same as red = no yellow": QT_TRANSLATE_NOOP("Parameters", "same as red = no yellow"),
    "never": QT_TRANSLATE_NOOP("Parameters", "never"),
    "yellow": QT_TRANSLATE_NOOP("Parameters", "yellow"),
    "red": QT_TRANSLATE_NOOP("Parameters", "red"),
    "stop (staff get a warning that they may override; self-service and web are refused)": QT_TRANSLATE_NOOP(
        "Parameters", "stop: staff may override, self-service and web are refused"
    ),
    "OK": QT_TRANSLATE_NOOP("Parameters", "no stop"),
    "step not used": QT_TRANSLATE_NOOP("Parameters", "step not used"),
    "home loan allowed": QT_TRANSLATE_NOOP("Parameters", "home loan allowed"),
    "not (self-service and web: full stop)": QT_TRANSLATE_NOOP("Parameters", "not lent (self-service and web: full stop)"),
    "the account expires the day the patron enters the age group": QT_TRANSLATE_NOOP("Parameters", "the account expires the day the age group is entered"),
    "message, no signal": QT_TRANSLATE_NOOP("Parameters", "message, no signal"),
    "message and yellow": QT_TRANSLATE_NOOP("Parameters", "message and yellow"),
    "message and red": QT_TRANSLATE_NOOP("Parameters", "message and red"),
    "no overdue fees are used": QT_TRANSLATE_NOOP("Parameters", "no overdue fees are used"),
    "overdue fee and replacement fee both": QT_TRANSLATE_NOOP("Parameters", "overdue fee and replacement fee both"),
    "not sent": QT_TRANSLATE_NOOP("Parameters", "not sent"),
    "ticked for every new patron": QT_TRANSLATE_NOOP("Parameters", "ticked for every new patron"),
}
"""What the catalogue says of special values, by its English words; those that name codes are said in other words."""

SELECTORS: Mapping[str, str] = {
    "job": QT_TRANSLATE_NOOP("Parameters", "Automatic job"),
    "message_format": QT_TRANSLATE_NOOP("Parameters", "Message format"),
    "renewal_status": QT_TRANSLATE_NOOP("Parameters", "Renewal status"),
    "claim_step": QT_TRANSLATE_NOOP("Parameters", "Claim step"),
    "fee_level": QT_TRANSLATE_NOOP("Parameters", "Fee level"),
    "owning_unit": QT_TRANSLATE_NOOP("Parameters", "Owning unit"),
}

SELECTOR_VALUES: Mapping[str, str] = {
    "reservation-messages": QT_TRANSLATE_NOOP("Parameters", "Reservation notices"),
    "claims-and-invoices": QT_TRANSLATE_NOOP("Parameters", "Claims and invoices"),
    "external-invoices": QT_TRANSLATE_NOOP("Parameters", "External invoices"),
    "calculated-debt": QT_TRANSLATE_NOOP("Parameters", "Calculated debt"),
    "interlibrary-loan": QT_TRANSLATE_NOOP("Parameters", "Interlibrary loan"),
    "overdue": QT_TRANSLATE_NOOP("Parameters", "Overdue"),
    "yellow-signal": QT_TRANSLATE_NOOP("Parameters", "Yellow signal"),
    "claimed": QT_TRANSLATE_NOOP("Parameters", "Claimed"),
    "loan-other-account": QT_TRANSLATE_NOOP("Parameters", "Loan of another account organisation"),
    "reserved": QT_TRANSLATE_NOOP("Parameters", "Reserved"),
    "invoiced": QT_TRANSLATE_NOOP("Parameters", "Invoiced"),
    "red-signal": QT_TRANSLATE_NOOP("Parameters", "Red signal"),
    "reservation-reminder": QT_TRANSLATE_NOOP("Parameters", "Reservation reminder"),
    "reminder-1": QT_TRANSLATE_NOOP("Parameters", "Reminder 1"),
    "reminder-2": QT_TRANSLATE_NOOP("Parameters", "Reminder 2"),
    "reminder-3": QT_TRANSLATE_NOOP("Parameters", "Reminder 3"),
    "reminder-4": QT_TRANSLATE_NOOP("Parameters", "Reminder 4"),
    "reminder-5": QT_TRANSLATE_NOOP("Parameters", "Reminder 5"),
    "reminder-6": QT_TRANSLATE_NOOP("Parameters", "Reminder 6"),
    "reminder-7": QT_TRANSLATE_NOOP("Parameters", "Reminder 7"),
    "reminder-8": QT_TRANSLATE_NOOP("Parameters", "Reminder 8"),
    "reminder-9": QT_TRANSLATE_NOOP("Parameters", "Reminder 9"),
    "invoice": QT_TRANSLATE_NOOP("Parameters", "Invoice"),
}

LATER: Mapping[str, str] = {
    "interlibrary-loan": QT_TRANSLATE_NOOP("Parameters", "{name} (borrowing in: later)"),
    "loan-other-account": QT_TRANSLATE_NOOP("Parameters", "{name} (not in use yet)"),
}
"""Selector values of what comes later: copies borrowed in, and those of other account organisations, which are lent by nobody."""

VARIABLES: Mapping[Variable, str] = {
    Variable.DEPARTMENT: QT_TRANSLATE_NOOP("Parameters", "Department"),
    Variable.PLACEMENT: QT_TRANSLATE_NOOP("Parameters", "Placement"),
    Variable.PATRON_CATEGORY: QT_TRANSLATE_NOOP("Parameters", "Patron category"),
    Variable.MEDIA_TYPE: QT_TRANSLATE_NOOP("Parameters", "Media type"),
    Variable.CIRCULATION_CATEGORY: QT_TRANSLATE_NOOP("Parameters", "Circulation category"),
    Variable.AGE_GROUP: QT_TRANSLATE_NOOP("Parameters", "Age group"),
    Variable.AGE_CLASS: QT_TRANSLATE_NOOP("Parameters", "Age class"),
    Variable.SHELF: QT_TRANSLATE_NOOP("Parameters", "Shelf"),
    Variable.PERIOD: QT_TRANSLATE_NOOP("Parameters", "Period"),
}

SHORT_VARIABLES: Mapping[Variable, str] = {
    Variable.DEPARTMENT: QT_TRANSLATE_NOOP("ParametersShort", "Dept."),
    Variable.PLACEMENT: QT_TRANSLATE_NOOP("ParametersShort", "Place."),
    Variable.PATRON_CATEGORY: QT_TRANSLATE_NOOP("ParametersShort", "Patron cat."),
    Variable.MEDIA_TYPE: QT_TRANSLATE_NOOP("ParametersShort", "Media type"),
    Variable.CIRCULATION_CATEGORY: QT_TRANSLATE_NOOP("ParametersShort", "Circ. cat."),
    Variable.AGE_GROUP: QT_TRANSLATE_NOOP("ParametersShort", "Age group"),
    Variable.AGE_CLASS: QT_TRANSLATE_NOOP("ParametersShort", "Age class"),
    Variable.SHELF: QT_TRANSLATE_NOOP("ParametersShort", "Shelf"),
}
"""Headings of the columns: narrow, so that all of them find room; the tool tip has the whole word."""

DIALOG_LABELS: Mapping[Variable, str] = {
    Variable.DEPARTMENT: QT_TRANSLATE_NOOP("Parameters", "&Department"),
    Variable.PLACEMENT: QT_TRANSLATE_NOOP("Parameters", "&Placement"),
    Variable.PATRON_CATEGORY: QT_TRANSLATE_NOOP("Parameters", "P&atron category"),
    Variable.MEDIA_TYPE: QT_TRANSLATE_NOOP("Parameters", "&Media type"),
    Variable.CIRCULATION_CATEGORY: QT_TRANSLATE_NOOP("Parameters", "&Circulation category"),
    Variable.AGE_GROUP: QT_TRANSLATE_NOOP("Parameters", "Age &group"),
    Variable.AGE_CLASS: QT_TRANSLATE_NOOP("Parameters", "Age c&lass"),
    Variable.SHELF: QT_TRANSLATE_NOOP("Parameters", "&Shelf"),
}
"""Labels of the dialog, with their mnemonics."""

UNITS: Mapping[str, str] = {
    "minutes": QT_TRANSLATE_NOOP("Parameters", "minutes"),
    "hours": QT_TRANSLATE_NOOP("Parameters", "hours"),
    "days": QT_TRANSLATE_NOOP("Parameters", "days"),
    "weeks": QT_TRANSLATE_NOOP("Parameters", "weeks"),
    "months": QT_TRANSLATE_NOOP("Parameters", "months"),
    "years": QT_TRANSLATE_NOOP("Parameters", "years"),
    "date": QT_TRANSLATE_NOOP("Parameters", "date"),
    "per-day": QT_TRANSLATE_NOOP("Parameters", "per day"),
    "per-week": QT_TRANSLATE_NOOP("Parameters", "per week"),
    "once": QT_TRANSLATE_NOOP("Parameters", "once"),
}


def words(text: str) -> str:
    """Return a text of this module in the language of the screen."""
    return QCoreApplication.translate(CONTEXT, text)


def special_meaning(special: Special) -> str:
    """Return what a special value means, in the language of the screen."""
    return words(SPECIALS[special.meaning])


def explanation(parameter: Parameter) -> str:
    """Return whose rule applies, and what else is good to know, in the language of the screen."""
    note = NOTES.get(parameter.key)
    whose = words(WHOSE_RULE[parameter.whose_rule])
    return f"{whose} {words(note)}" if note else whose


def variable_name(variable: Variable) -> str:
    """Return the name of a variable."""
    return words(VARIABLES[variable])


def variable_heading(variable: Variable) -> str:
    """Return what heads the column of a variable."""
    return QCoreApplication.translate("ParametersShort", SHORT_VARIABLES[variable])
