"""What the files hold that has no place in Lånedisk: each column and file with the reason, counted where something stands in it."""

from __future__ import annotations

from app.services.imports.source import Row, Source

_NOTHING = {"", "0", "0.00", "false"}
_NOT_THE_COPY = "make a rule of Lending control or Reservation control"
_NO_WEB = "there is no web catalogue here to hide it from"

_COLUMNS: tuple[tuple[str, str, str], ...] = (
    ("org_units", "billing_address holds_address ill_address", "a unit has one address here"),
    ("org_units", "mailing_county", "the address of a unit has no county here"),
    ("patron_groups", "perm_interval temporary_perm_interval", "an account is valid for the months of its home unit's setting"),
    ("patron_groups", "application_perm mfa_allowed mfa_required", "what staff may do goes by their roles"),
    ("patron_groups", "hold_priority", "the oldest reservation is first"),
    ("patron_groups", "erenew", "staff renew accounts"),
    ("patron_groups", "description", "a category has code and name only"),
    ("circ_modifiers", "description sip2_media_type magnetic_media avg_wait_time", "a circulation category has code, name and loan type only"),
    ("shelf_locations", "checkin_alert", "a status or a message on the copy tells at the return"),
    ("circ_rules", "fine_low fine_high", "the fee goes by the rules, not by the copy"),
    ("circ_rules", "max_auto_renewals", "nothing is renewed by itself"),
    ("circ_rules", "renewals_override hard_due_date total_copy_hold_ratio available_copy_hold_ratio limit_sets", "no parameter here"),
    ("circ_rules", "renew_extends_due_date renew_extend_min_interval", "a renewal counts from the day it is made"),
    ("circ_rules", "description", "a rule made of several parameters keeps no common description"),
    ("items", "bib_level", "a title has no such field here"),
    ("items", "reference", _NOT_THE_COPY),
    ("items", "age_protect", "a rule here has no age of the copy in days"),
    ("items", "deposit deposit_amount", "copies are lent without a deposit"),
    ("items", "floating", "a copy belongs to its owning unit"),
    ("items", "active_date", "the day it was made is kept"),
    ("patrons", "claims_returned_count claims_never_checked_out_count", "counts follow from the loans themselves"),
    ("patrons", "credit_forward_balance", "an account has no credit here"),
    ("patrons", "photo_url", "accounts have no pictures"),
    ("patrons", "master_account family_members", "no window shows other accounts of a family"),
    ("patrons", "super_user", "staff are in staff.csv; an account gives no rights"),
    ("patrons", "juvenile", "junior follows from the birth date and the unit's junior age limit"),
    ("addresses", "within_city_limits", "fees do not go by the address"),
    ("addresses", "pending", "an address is taken as it stands"),
    ("loans", "recurring_fine max_fine", "a fee goes by the rules of the day of the return, not by those frozen at lending"),
    ("loans", "renewal_remaining auto_renewal_remaining", "renewals go by the rules of the day of the renewal"),
    ("loans", "unrecovered", "the mark of a loan is lost or claimed returned"),
    ("debts", "period_start period_end", "a debt has the moment it arose"),
    ("debts", "amount_collected check_number", "a payment has amount, means, note and who took it"),
    ("holds", "selection_depth holdable_formats mint_condition", "a title reservation takes any copy of the title that may fill it"),
    ("holds", "email_notify phone_notify sms_notify behind_desk", "notices go by the rules and the contact data of the account"),
    ("holds", "hopeless_date prev_check_time", "a copy is looked for at the return"),
    ("notes", "slip", "a slip has its text"),
)

_FILES: tuple[tuple[str, str], ...] = (
    ("circ_limits", "limits on single kinds of items: make rules of Loans, maximum number"),
    ("hold_rules", "make rules of Reservation control"),
    ("notices", "notices go by the patron categories and the claim steps"),
    ("billing_types", "the name of its type stands on each debt"),
    ("penalty_types", "each kind of penalty is mapped as a whole"),
    ("rule_durations", "the rules name their values themselves"),
    ("rule_fines", "the rules name their values themselves"),
    ("rule_max_fines", "the rules name their values themselves"),
)

_HIDDEN: tuple[tuple[str, str], ...] = (("org_units", "opac_visible"), ("shelf_locations", "opac_visible"), ("items", "opac_visible"))


def left_out_cells(source: Source) -> list[tuple[str, str, int]]:
    """Return (what, why, how many) of everything that stands in a column or file without a place here."""
    out = []
    for name, columns, why in _COLUMNS:
        rows = source.read(name, ())
        out += [(f"{name}.csv: {column}", why, _filled(rows, column)) for column in columns.split()]
    out += [(f"{name}.csv: {column}", _NO_WEB, sum(row.cells.get(column) == "false" for row in source.read(name, ()))) for name, column in _HIDDEN]
    for column in ("circulate", "holdable"):
        out.append((f"items.csv: {column} false", _NOT_THE_COPY, sum(row[column] == "false" for row in source.read("items", (column,)))))
    return out + [(f"{name}.csv", why, len(source.read(name, ()))) for name, why in _FILES if source.has(name)]


def _filled(rows: list[Row], column: str) -> int:
    return sum(row.cells.get(column, "") not in _NOTHING for row in rows)
