"""Parameters that belong together and contradict each other in some situation from today on (circulation.md 12)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from app.domain.organisation import Kind
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.check.contest import Contest, clashes
from app.domain.parameters.check.field import Field
from app.domain.parameters.check.finding import Finding, FindingKind
from app.domain.parameters.check.lengths import can_be_longer
from app.domain.parameters.check.saying import Saying
from app.domain.parameters.check.space import Space, extent_of
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import base_value
from app.domain.text import mark

Clash = tuple[Rule, ...]

_MOST = 2_000
"""So many clashes of a kind are looked at: with more than that, some rules must be mended before the others are told of."""
_COPY_CAP, _OCCASION_CAP = "overdue-fee-max-copy", "overdue-fee-max-occasion"
_METHOD = "message-method"


def coordination_findings(field: Field) -> Iterator[Finding]:
    """Return what contradicts; a rule that contradicts several is told of once for each of the contradictions."""
    for template, find in _KINDS:
        yield from _told(field, template, list(islice(find(field), _MOST)))


def _told(field: Field, template: str, found: Sequence[Clash]) -> Iterator[Finding]:
    """Tell of as few rules as are in all the clashes: those that are in most of them, the delivered ones last."""
    saying, rules = Saying(field.present.tree), {id(rule): rule for clash in found for rule in clash}
    left = dict.fromkeys(tuple(map(id, clash)) for clash in found)  # by what they are: a rule takes long to compare
    counts = Counter(one for clash in left for one in clash)
    ranks = {one: (not _is_delivered(rule, field), rule.id or 0) for one, rule in rules.items()}
    while left:
        worst = max(counts, key=lambda one: (ranks[one][0], counts[one], ranks[one][1]))
        with_it = [clash for clash in left if worst in clash]
        for clash in with_it:
            del left[clash]
            counts.subtract(clash)
        counts = +counts
        rule, others = rules[worst], dict.fromkeys(one for clash in with_it for one in clash if one != worst)
        said = saying.about(template, rule, others=saying.others(map(rules.__getitem__, others), rule.parameter))
        yield Finding(
            kind=FindingKind.COORDINATION, parameter=rule.parameter, selector=rule.selector, organisation_id=rule.organisation_id, rule=rule, sentence=said,
        )  # fmt: skip


def _is_delivered(rule: Rule, field: Field) -> bool:
    """Say whether a rule is the full cover of 1 Admin or an account organisation as it was delivered."""
    if not rule.variables.covers_everything or field.present.tree[rule.organisation_id].kind not in {Kind.ROOT, Kind.ACCOUNT}:
        return False
    return rule.value == base_value(catalogue()[rule.parameter], rule.selector)


def _is_set(rule: Rule) -> bool:
    return bool(rule.value.number)


def _is_none(rule: Rule) -> bool:
    return rule.value.number == 0


def _is_any(_rule: Rule) -> bool:
    return True


def _always(_clash: Sequence[Rule]) -> bool:
    return True


def _fee_without_room(field: Field) -> Iterator[Clash]:
    """An overdue fee, and a maximum of 0."""
    space, fees = field.fee_space, field.of_fee()
    wanted = (_is_set, _is_none)
    for selector in _selectors(field, _OCCASION_CAP):
        yield from clashes([fees, field.plain((_OCCASION_CAP, selector), space)], wanted, _always, space.possible)
    for selector in _selectors(field, _COPY_CAP):
        group = (_COPY_CAP, selector)
        yield from clashes([fees, field.by_owner(group)], wanted, _always, space.possible)
        yield from clashes([fees, field.at_points(group)], wanted, _always, field.point_fees())


def _occasion_below_copy(field: Field) -> Iterator[Clash]:
    """A maximum of the occasion below that of one copy. One of 0 beside a fee is told as that."""
    space, told = field.fee_space, {rule for clash in _fee_without_room(field) for rule in clash}

    def is_below(clash: Sequence[Rule]) -> bool:
        occasion, copy = clash
        return (occasion.value.number or 0) < (copy.value.number or 0) and not (_is_none(occasion) and occasion in told)

    for selector in _selectors(field, _OCCASION_CAP):
        occasions, group = field.plain((_OCCASION_CAP, selector), space), (_COPY_CAP, selector)
        yield from clashes([occasions, field.by_owner(group)], (_is_any, _is_set), is_below, space.possible)
        yield from clashes([occasions, field.at_points(group)], (_is_any, _is_set), is_below, field.point_fees())


def _queue_longer(field: Field) -> Iterator[Clash]:
    """A period for copies that others wait for, which is longer than the ordinary one."""
    contests, space = _at_the_same(field, "loan-period-queue", "loan-period")
    yield from clashes(contests, (_is_used, _is_any), _first_is_longer, [space.whole])


def _is_used(rule: Rule) -> bool:
    return rule.value.number != 999


def _first_is_longer(clash: Sequence[Rule]) -> bool:
    return can_be_longer(clash[-2].value, clash[-1].value)


def _guarantee_longer(field: Field) -> Iterator[Clash]:
    """Open loans whose guarantee is longer than the loan period."""
    contests, space = _at_the_same(field, "loan-period-open", "loan-period-guarantee", "loan-period")
    yield from clashes(contests, (_is_set, _is_any, _is_any), _first_is_longer, [space.whole])


def _yellow_above_red(field: Field) -> Iterator[Clash]:
    contests, space = _at_the_same(field, "signal-yellow-debt", "signal-red-debt")
    yield from clashes(contests, (_is_any, _is_any), _first_is_more, [space.whole])


def _first_is_more(clash: Sequence[Rule]) -> bool:
    return (clash[0].value.number or 0) > (clash[1].value.number or 0)


def _both_fees(field: Field) -> Iterator[Clash]:
    """A fee for the message and one for each copy, both of the same format."""
    for selector in _selectors(field, "message-fee"):
        space = field.space(extent_of(catalogue()["message-fee"], field.present, selector))
        contests = [field.plain((key, selector), space) for key in ("message-fee", "message-fee-per-copy")]
        yield from clashes(contests, (_is_set, _is_set), _always, [space.whole])


def _none_may_be_reserved(field: Field) -> Iterator[Clash]:
    for key in ("reservations-max", "reservations-max-per-title"):
        contests, space = _at_the_same(field, key)
        yield from clashes(contests, (_is_none,), _always, [space.whole])


def _fee_invoices_unsent(field: Field) -> Iterator[Clash]:
    """Limits for fee invoices, which always are there, and no format for them: none accepted, or none registered and limits of one's own."""
    for key in ("invoice-fees-debt-over", "invoice-fees-debt-age"):
        yield from _unsent(field, "fee-invoice", key, None, _is_any)


def _shelf_notices_unsent(field: Field) -> Iterator[Clash]:
    for selector in _selectors(field, "reservation-control-on-shelf"):
        yield from _unsent(field, "reservation", "reservation-control-on-shelf", selector, _is_set)


def _unsent(field: Field, kind: str, key: str, selector: str | None, wanted: Callable[[Rule], bool]) -> Iterator[Clash]:
    space = field.space(extent_of(catalogue()[key], field.present, selector))
    formats = [field.plain((_METHOD, code), space) for code in _selectors(field, _METHOD) if field.present.kinds.get(code) == kind]

    def is_own(clash: Sequence[Rule]) -> bool:
        return bool(formats) or not _is_delivered(clash[-1], field)

    contests: list[Contest] = [*formats, field.plain((key, selector), space)]
    yield from clashes(contests, (*[_is_none] * len(formats), wanted), is_own, [space.whole])


def _at_the_same(field: Field, *keys: str) -> tuple[list[Contest], Space]:
    """Return the contests of parameters that are decided at one and the same place."""
    space = field.space(extent_of(catalogue()[keys[0]], field.present))
    return [field.plain((key, None), space) for key in keys], space


def _selectors(field: Field, key: str) -> Iterable[str]:
    return field.present.selectors[key]


_KINDS: tuple[tuple[str, Callable[[Field], Iterator[Clash]]], ...] = (
    (mark("{rule}: there is an overdue fee with a maximum of 0, so nothing is charged. With it: {others}."), _fee_without_room),
    (mark("{rule}: the maximum for an occasion is lower than that for one copy. With it: {others}."), _occasion_below_copy),
    (mark("{rule}: the loan period for copies that others wait for is longer than the ordinary one. With it: {others}."), _queue_longer),
    (mark("{rule}: the guaranteed period of open loans is longer than the loan period. With it: {others}."), _guarantee_longer),
    (mark("{rule}: the debt limit for a yellow signal is higher than that for a red one. With it: {others}."), _yellow_above_red),
    (mark("{rule}: a message costs a fee, and each copy on it another. With it: {others}."), _both_fees),
    (mark("{rule}: 0 is not to be used here; who may not reserve is ruled by Reservation control."), _none_may_be_reserved),
    (mark("{rule}: fee invoices have limits, but no message format for them is accepted. With it: {others}."), _fee_invoices_unsent),
    (mark("{rule}: copies on the shelf can be reserved, but no message format for reservations is accepted. With it: {others}."), _shelf_notices_unsent),
)
