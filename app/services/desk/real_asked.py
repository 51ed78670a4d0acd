"""Who is asked about in Explain: what a person types, or what a row of a window stands for (X1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class RealAsked:
    """Who borrows what, where and when: an account by id or card, a copy by id or barcode; or a loan, a debt or a notice by id.

    `place_id` is where one works (None: where the loan was made, else the actor's place); `day` that of the act (None: the day
    on which the loan's due date was decided, else today). `pickup_id` is where a reservation would be
    collected (None: none is asked about). `as_new`: as if there were no loan yet, with its day today.
    """

    patron_id: int | None = None
    card: str = ""
    copy_id: int | None = None
    barcode: str = ""
    loan_id: int | None = None
    debt_id: int | None = None
    notice_id: int | None = None
    place_id: int | None = None
    pickup_id: int | None = None
    day: date | None = None
    as_new: bool = False
