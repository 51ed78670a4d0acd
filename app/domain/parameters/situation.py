"""The facts that a decision is made on, as the rules see them."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.text import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What is known of patron and copy, by database ids; None is matched by `*` only.

    `shelf` is the copy's shelf mark as it is written; `folded` is what prefixes are compared with.
    """

    department_id: int | None = None
    placement_id: int | None = None
    patron_category_id: int | None = None
    media_type_id: int | None = None
    circulation_category_id: int | None = None
    age_group_id: int | None = None
    age_class_id: int | None = None
    shelf: str | None = None
    ids: tuple[int | None, ...] = field(init=False, repr=False, compare=False)
    """The ids in the order of `rule.REGISTERED`, made once: a situation is asked about many parameters."""
    folded: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        ids = (
            self.department_id, self.placement_id, self.patron_category_id, self.media_type_id,
            self.circulation_category_id, self.age_group_id, self.age_class_id,
        )  # fmt: skip
        object.__setattr__(self, "ids", ids)
        object.__setattr__(self, "folded", fold(self.shelf) if self.shelf else "")


ANYTHING = Situation()
"""The situation of which nothing is known: only rules with all `*` match."""
