"""What the cells of each file must be: keys, kinds of values, and what refers to what. Checked before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_UNIT, _GROUP, _CARD, _ITEM = "org_units.shortname", "patron_groups.name", "patrons.barcode", "items.barcode"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Columns by the kind of their values, each list parted by blanks. Columns that no list names hold any text.

    `key`: must be filled, and together be there once. `filled`: must not be empty. `numbers`: of things
    and people, several parted by semicolons. `choices`: column → the words known.
    `refers`: column → file.column. An `optional` file may be missing: nothing is loaded from it.
    """

    key: str = ""
    numbers: str = ""
    filled: str = ""
    flags: str = ""
    wholes: str = ""
    money: str = ""
    days: str = ""
    written_days: str = ""
    instants: str = ""
    clocks: str = ""
    durations: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)
    refers: Mapping[str, str] = field(default_factory=dict)
    optional: bool = False


SHAPES: Mapping[str, Shape] = {
    "org_units": Shape(
        key="shortname", flags="opac_visible staff_catalog_visible can_have_users can_have_vols", wholes="id depth",
        clocks=" ".join(f"{day}_{end}" for day in _DAYS for end in ("open", "close")), refers={"parent": _UNIT},
    ),
    "closings": Shape(
        filled="org_unit close_start close_end full_day", flags="full_day multi_day", instants="close_start close_end", refers={"org_unit": _UNIT},
    ),
    "patron_groups": Shape(
        key="name", flags="usergroup mfa_allowed mfa_required erenew", wholes="id depth hold_priority",
        durations="perm_interval temporary_perm_interval", refers={"parent": _GROUP},
    ),
    "circ_modifiers": Shape(key="code", flags="magnetic_media"),
    "item_statuses": Shape(key="name", flags="holdable opac_visible copy_active restrict_copy_delete is_available", wholes="id"),
    "shelf_locations": Shape(filled="owning_lib name", flags="holdable circulate opac_visible checkin_alert deleted", refers={"owning_lib": _UNIT}),
    "circ_rules": Shape(
        key="rule_id", filled="active org_unit patron_group", wholes="max_renewals max_auto_renewals", money="fine_low fine_normal fine_high max_fine",
        flags="active ref_flag juvenile_flag is_renewal circulate max_fine_is_percent renew_extends_due_date",
        durations="usr_age_lower_bound usr_age_upper_bound item_age duration_short duration_normal duration_extended fine_interval grace_period",
        refers={
            "org_unit": _UNIT, "copy_circ_lib": _UNIT, "copy_owning_lib": _UNIT, "user_home_ou": _UNIT, "patron_group": _GROUP,
            "circ_modifier": "circ_modifiers.code", "duration_rule": "rule_durations.name", "recurring_fine_rule": "rule_fines.name",
            "max_fine_rule": "rule_max_fines.name",
        },
    ),
    "items": Shape(
        key="barcode", numbers="barcode bib_id", filled="bib_id owning_library status", money="price deposit_amount",
        instants="create_date active_date status_changed_time",
        flags="circulate holdable opac_visible reference deposit deleted mint_condition",
        choices={"loan_duration": "short normal extended", "fine_level": "low normal high"},
        refers={
            "circ_modifier": "circ_modifiers.code", "owning_library": _UNIT, "circ_library": _UNIT, "status": "item_statuses.name",
            "shelf_location": "shelf_locations.name",
        },
    ),
    "patrons": Shape(
        key="barcode", numbers="barcode other_barcodes", filled="profile home_library create_date", days="dob",
        written_days="expire_date", instants="create_date last_update_time",
        wholes="family_group_id claims_returned_count claims_never_checked_out_count", money="credit_forward_balance",
        flags="card_active juvenile active barred deleted super_user master_account email_checkout_receipts collections_exempt mailing_valid",
        refers={"profile": _GROUP, "home_library": _UNIT},
    ),
    "addresses": Shape(
        key="address_id", filled="patron_barcode", flags="valid within_city_limits pending is_mailing is_billing", refers={"patron_barcode": _CARD},
    ),
    "loans": Shape(
        key="loan_id", filled="patron_barcode item_barcode circ_lib xact_start due_date", written_days="due_date",
        instants="xact_start checkin_time checkin_scan_time xact_finish stop_fines_time create_time", wholes="renewal_remaining auto_renewal_remaining",
        flags="auto_renewal desk_renewal phone_renewal opac_renewal unrecovered", money="recurring_fine max_fine",
        durations="duration fine_interval grace_period",
        choices={"stop_fines": "LOST CLAIMSRETURNED MAXFINES CHECKIN RENEW LONGOVERDUE CLAIMSNEVERCHECKEDOUT"},
        refers={
            "patron_barcode": _CARD, "item_barcode": _ITEM, "circ_lib": _UNIT, "checkin_lib": _UNIT, "parent_loan_id": "loans.loan_id",
            "duration_rule": "rule_durations.name", "recurring_fine_rule": "rule_fines.name", "max_fine_rule": "rule_max_fines.name",
        },
    ),
    "debts": Shape(
        key="line_id", filled="line_type xact_id patron_barcode line_time", money="amount amount_collected", flags="voided",
        instants="xact_start xact_finish line_time void_time period_start period_end",
        choices={"line_type": "bill payment", "xact_type": "circulation grocery reservation"},
        refers={
            "patron_barcode": _CARD, "loan_id": "loans.loan_id", "item_barcode": _ITEM, "billing_location": _UNIT, "adjusts_bill": "debts.line_id",
        },
    ),
    "debt_balances": Shape(
        key="xact_id", filled="patron_barcode complete", money="total_owed total_paid balance", flags="complete", instants="xact_finish",
        refers={"xact_id": "debts.xact_id", "patron_barcode": _CARD, "item_barcode": _ITEM},
    ),
    "holds": Shape(
        key="hold_id", filled="patron_barcode hold_type request_time pickup_lib", flags="frozen email_notify mint_condition cut_in_line behind_desk",
        instants=(
            "request_time capture_time shelf_time shelf_expire_time fulfillment_time expire_time cancel_time thaw_date hopeless_date prev_check_time"
        ),
        choices={"hold_type": "T M C"},
        refers={
            "patron_barcode": _CARD, "target_item_barcode": _ITEM, "current_item_barcode": _ITEM, "pickup_lib": _UNIT, "request_lib": _UNIT,
            "selection_ou": _UNIT, "fulfillment_lib": _UNIT, "current_shelf_lib": _UNIT,
        },
    ),
    "notes": Shape(
        key="note_id", filled="note_type", flags="public staff slip", instants="create_date", choices={"note_type": "hold item"},
        refers={"patron_barcode": _CARD, "item_barcode": _ITEM, "hold_id": "holds.hold_id"},
    ),
    "messages": Shape(
        key="message_id", filled="patron_barcode", flags="public deleted", instants="create_date read_date stop_date",
        refers={"patron_barcode": _CARD, "sending_lib": _UNIT},
    ),
    "penalty_thresholds": Shape(
        key="patron_group org_unit penalty", filled="threshold", money="threshold",
        refers={"patron_group": _GROUP, "org_unit": _UNIT, "penalty": "penalty_types.name"},
    ),
    "penalties": Shape(
        key="penalty_id", filled="patron_barcode penalty set_date", instants="set_date stop_date",
        refers={"patron_barcode": _CARD, "org_unit": _UNIT, "penalty": "penalty_types.name"},
    ),
    "staff": Shape(key="usrname", filled="home_library", flags="active", refers={"home_library": _UNIT}),
    "billing_types": Shape(key="id", money="default_price", refers={"owner": _UNIT}),
    "circ_limits": Shape(key="name", wholes="items_out depth", flags="global", refers={"owning_lib": _UNIT}),
    "hold_rules": Shape(
        key="rule_id", flags="active juvenile_flag ref_flag holdable include_frozen_holds stop_blocked_user", wholes="max_holds",
        refers={
            "user_home_ou": _UNIT, "request_ou": _UNIT, "pickup_ou": _UNIT, "item_owning_ou": _UNIT, "item_circ_ou": _UNIT, "patron_group": _GROUP,
            "requestor_group": _GROUP, "circ_modifier": "circ_modifiers.code",
        },
    ),
    "notices": Shape(key="id", flags="active", refers={"owner": _UNIT}),
    "penalty_types": Shape(key="name", wholes="id org_depth", flags="staff_alert", optional=True),
    "rule_durations": Shape(key="name", durations="short normal extended", wholes="max_renewals max_auto_renewals", optional=True),
    "rule_fines": Shape(key="name", money="low normal high", durations="recurrence_interval grace_period", optional=True),
    "rule_max_fines": Shape(key="name", money="amount", flags="is_percent", optional=True),
}  # fmt: skip
"""The files of a folder in the order in which they are checked."""
