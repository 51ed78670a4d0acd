"""Where each of the 57 parameters acts, and which test shows it; those that do not act yet, by what they wait for.

Functions are named by module and name, tests by file and name beneath `tests`: a test walks both tables.
"""

from __future__ import annotations

from collections.abc import Mapping

_LOANS, _RETURNS, _PARAMETERS = "services/desk/test_loans.py", "services/desk/test_returns.py", "services/desk/test_parameters.py"
_RESERVATIONS = "services/desk/test_reservations.py"
_LADDER, _INVOICES = "services/claims/test_ladder.py", "services/claims/test_invoices.py"
_DUE, _RESERVE = "app.domain.due_dates", "app.services.desk.reservations.reserve"

ACTS: Mapping[str, tuple[str, str]] = {
    "loans-max": ("app.domain.lending.against_loan", f"{_LOANS}::test_the_limit_for_a_media_type_counts_what_its_rule_sets"),
    "loan-fee": ("app.services.desk.fees.charge_loan", f"{_LOANS}::test_a_loan_fee_arises_with_the_loan_and_goes_with_it"),
    "loan-period": (f"{_DUE}.first_due", f"{_LOANS}::test_loan_periods_by_category_and_media"),
    "loan-period-renewal": (f"{_DUE}.renewed_due", f"{_RETURNS}::test_renewals_in_one_day_count_once"),
    "loan-period-queue": (f"{_DUE}.first_due", f"{_LOANS}::test_the_queue_shortens_unless_999"),
    "loan-period-open": (f"{_DUE}.first_due", "services/desk/test_calculated.py::test_a_reservation_recalls_the_open_loan_longest_out"),
    "loan-period-guarantee": (f"{_DUE}.recalled_due", f"{_RESERVATIONS}::test_an_open_loan_is_recalled_by_whoever_else_reserves"),
    "renewals-max": ("app.domain.renewals.against_renewal", f"{_RETURNS}::test_renewals_in_one_day_count_once"),
    "renewal-at-status": ("app.domain.renewals.against_renewal", f"{_RETURNS}::test_others_waiting_stop_a_renewal_unless_a_rule_allows_it"),
    "reservation-shelf-days": (
        "app.services.desk.returns.take_back",
        f"{_RETURNS}::test_the_oldest_reservation_traps_the_copy_and_one_for_elsewhere_sends_it_on",
    ),
    "reservation-validity": (_RESERVE, f"{_RESERVATIONS}::test_a_title_is_reserved_with_its_end_its_fee_and_its_entry"),
    "reservation-fee": (_RESERVE, f"{_RESERVATIONS}::test_a_title_is_reserved_with_its_end_its_fee_and_its_entry"),
    "reservations-max": ("app.domain.reservations.against_reservation", f"{_RESERVATIONS}::test_limits_follow_the_rules_and_the_boxes_of_the_category"),
    "reservations-max-per-title": (
        "app.domain.reservations.against_reservation",
        f"{_RESERVATIONS}::test_limits_follow_the_rules_and_the_boxes_of_the_category",
    ),
    "reservation-with-loan": ("app.domain.reservations.against_reservation", f"{_RESERVATIONS}::test_limits_follow_the_rules_and_the_boxes_of_the_category"),
    "reservation-control-on-shelf": (
        "app.domain.reservations.against_reservation",
        f"{_RESERVATIONS}::test_what_stands_on_the_shelf_may_be_kept_from_reservations",
    ),
    "reservation-fee-not-collected": (
        "app.services.desk.reservation_removal.remove_reservation",
        f"{_RESERVATIONS}::test_one_that_waits_to_be_collected_costs_when_it_is_removed",
    ),
    "reservations-queue-min": (f"{_DUE}.first_due", "domain/test_due_dates.py::test_a_queue_begins_at_the_number_that_is_set"),
    "reservation-stays-at-selfservice-loan": ("app.services.desk.loans.lend", f"{_PARAMETERS}::test_a_reservation_stays_at_a_self_service_loan"),
    "reservation-control": ("app.services.desk.scene.may_fill", f"{_PARAMETERS}::test_a_copy_that_may_not_be_reserved_neither_traps_nor_has_a_queue"),
    "invoice-replacement-fee": (
        "app.domain.replacement.replacement",
        f"{_RETURNS}::test_lost_is_charged_once_and_a_return_cancels_what_is_open_and_refunds_what_was_paid",
    ),
    "invoice-replacement-in-debt": ("app.domain.replacement.becomes_debt", f"{_PARAMETERS}::test_a_replacement_kept_apart_is_no_debt"),
    "invoice-include-vat": ("app.domain.replacement.replacement", "domain/test_replacement.py::test_vat_comes_only_on_a_price_that_came_from_the_copy"),
    "signal-yellow-debt": ("app.domain.blocks.signal_of", f"{_PARAMETERS}::test_signals_and_the_stop_by_a_red_one"),
    "signal-red-debt": ("app.domain.blocks.signal_of", f"{_PARAMETERS}::test_signals_and_the_stop_by_a_red_one"),
    "red-signal-stop": ("app.domain.blocks.blocks_of", f"{_PARAMETERS}::test_signals_and_the_stop_by_a_red_one"),
    "lending-control": ("app.domain.lending.against_loan", f"{_LOANS}::test_all_reasons_are_told_at_once_and_an_override_is_kept_on_the_loan"),
    "return-time-of-day": (
        "app.domain.lateness.delay_of",
        f"{_RETURNS}::test_a_return_after_the_time_of_day_counts_for_the_next_and_the_book_drop_for_an_earlier_day",
    ),
    "overdue-fee": ("app.domain.overdue_fees.overdue_fee", f"{_RETURNS}::test_due_11_december_with_three_days_of_grace"),
    "overdue-fee-max-copy": ("app.domain.fee_caps.capped_per_copy", "services/desk/test_calculated.py::test_what_is_shown_is_what_the_return_charges_then"),
    "overdue-fee-max-occasion": (
        "app.domain.fee_caps.capped_per_occasion",
        f"{_RETURNS}::test_a_cap_of_an_occasion_is_shared_and_undoing_gives_its_share_back",
    ),
    "returns-log-days": ("app.queries.desk.log.list_returns", "queries/test_desk_log.py::test_the_last_act_and_the_returns_of_a_place"),
    "overdue-warning-auto": (
        "app.services.patron_files.one.add_patron",
        "services/test_patron_fields.py::test_an_account_is_made_by_who_may_and_says_all_that_is_wrong",
    ),
    "jobs-exempt-unit": ("app.queries.jobs.exemption", "services/jobs/test_running.py::test_a_run_says_what_became_of_it_and_runs_alone"),
    "age-limit-expiry": ("app.domain.age_limit.what_is_set", "services/jobs/test_age_limit.py::test_who_enters_an_age_group_is_told_of_once"),
    "age-limit-message": ("app.domain.age_limit.what_is_set", "services/jobs/test_age_limit.py::test_who_enters_an_age_group_is_told_of_once"),
    "message-fee": ("app.domain.claims.planning.plan_patron", f"{_INVOICES}::test_what_an_invoice_asks_for_and_that_it_is_paid"),
    "message-fee-per-copy": ("app.domain.claims.planning.plan_patron", f"{_LADDER}::test_three_loans_of_two_loan_types_at_two_units"),
    "message-method": ("app.domain.claims.formats.destination", f"{_LADDER}::test_children_get_letters_to_their_guardian_where_e_mail_is_not_for_them"),
    "invoice-handle-copies": (
        "app.domain.lending.on_invoice",
        f"{_INVOICES}::test_an_invoiced_copy_that_is_not_handled_can_be_neither_returned_nor_lent",
    ),
    "invoice-fees-debt-over": ("app.domain.claims.fee_invoices.is_due", f"{_INVOICES}::test_a_fee_invoice_takes_the_debts_that_are_on_none"),
    "invoice-fees-debt-age": ("app.domain.claims.fee_invoices.is_due", f"{_INVOICES}::test_a_fee_invoice_takes_the_debts_that_are_on_none"),
    "invoice-payment-days": ("app.domain.claims.invoices.plan_invoice", f"{_INVOICES}::test_what_an_invoice_asks_for_and_that_it_is_paid"),
    "signal-claim-step": (
        "app.domain.claims.notices.group_steps",
        f"{_INVOICES}::test_blocks_signals_and_the_documents_follow_the_steps_until_the_return_or_renewal",
    ),
    "claim-interval": ("app.domain.claims.steps.coming_step", f"{_LADDER}::test_each_step_on_its_day_and_once"),
    "overdue-fee-on-invoice": (
        "app.domain.claims.invoices.plan_invoice",
        f"{_INVOICES}::test_the_overdue_fee_on_an_invoice_is_the_last_whether_it_is_returned_or_paid",
    ),
    "overdue-warning": ("app.domain.claims.steps.is_warned", f"{_LADDER}::test_a_warning_goes_once_before_the_due_date_to_those_who_want_it"),
    "overdue-grace": ("app.domain.overdue_fees.overdue_fee", f"{_RETURNS}::test_due_11_december_with_three_days_of_grace"),
}
"""Of each parameter that acts: the function, and the test that shows it."""

ELSEWHERE = "a module that is not in use yet"

NOT_YET: Mapping[str, frozenset[str]] = {
    ELSEWHERE: frozenset({
        "eloans-max", "eloans-period", "pickup-shelf-days", "pickup-fee", "pickup-control", "reservation-series-delay", "reservation-fee-ill",
        "invoice-external", "consent-message",
    }),
}  # fmt: skip
"""The parameters that do not act yet, by what they wait for."""
