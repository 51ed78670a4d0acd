"""The organisation tree: 1 Admin → account organisation → unit (→ units beneath) → circulation point."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.refusals import Invalid, NotFound
from app.domain.text import mark

DEFAULT_ZONE = "Europe/Stockholm"
"""The time zone of an account organisation that names none."""


class Kind(StrEnum):
    """What an organisation is."""

    ROOT = "root"
    ACCOUNT = "account"
    UNIT = "unit"
    POINT = "point"


class PointKind(StrEnum):
    """What a circulation point is; self-service and web obey full stops and know no override."""

    DESK = "desk"
    SELF_SERVICE = "self-service"
    WEB = "web"


ALLOWED_PARENTS: Mapping[Kind, frozenset[Kind]] = {
    Kind.ROOT: frozenset(),
    Kind.ACCOUNT: frozenset({Kind.ROOT}),
    Kind.UNIT: frozenset({Kind.ACCOUNT, Kind.UNIT}),
    Kind.POINT: frozenset({Kind.UNIT}),
}


@dataclass(frozen=True, slots=True)
class Node:
    """One organisation of the tree. `depth` counts from 1 Admin (0)."""

    id: int
    code: str
    name: str
    kind: Kind
    parent_id: int | None
    depth: int
    point_kind: PointKind | None = None


@dataclass(frozen=True)
class Tree:
    """All organisations, with the walks that rules and settings need."""

    nodes: Mapping[int, Node]
    children: Mapping[int | None, tuple[int, ...]] = field(default_factory=dict)
    codes: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, nodes: Iterable[Node]) -> Tree:
        """Build the tree from its nodes (any order; children keep the order given)."""
        by_id = {node.id: node for node in nodes}
        children: dict[int | None, list[int]] = {}
        for node in by_id.values():
            children.setdefault(node.parent_id, []).append(node.id)
        return cls(by_id, {k: tuple(v) for k, v in children.items()}, {n.code: n.id for n in by_id.values()})

    def __getitem__(self, organisation_id: int) -> Node:
        return self.nodes[organisation_id]

    def by_code(self, code: str) -> Node:
        """Return the organisation of that code; NotFound with the code."""
        if code not in self.codes:
            raise NotFound(mark("There is no organisation with the code {code}."), code=code)
        return self.nodes[self.codes[code]]

    def root(self) -> Node:
        """Return 1 Admin."""
        return self.nodes[self.children[None][0]]

    def chain(self, organisation_id: int) -> tuple[int, ...]:
        """Return the ids from the organisation up to 1 Admin, deepest first."""
        out: list[int] = []
        at: int | None = organisation_id
        while at is not None:
            out.append(at)
            at = self.nodes[at].parent_id
        return tuple(out)

    def account_of(self, organisation_id: int) -> int | None:
        """Return the account organisation at or above, None for 1 Admin itself."""
        return next((i for i in self.chain(organisation_id) if self.nodes[i].kind is Kind.ACCOUNT), None)

    def unit_of(self, organisation_id: int) -> int | None:
        """Return the unit at or above (a point's unit), None above the units."""
        return next((i for i in self.chain(organisation_id) if self.nodes[i].kind is Kind.UNIT), None)

    def below(self, organisation_id: int) -> tuple[int, ...]:
        """Return the organisation and everything beneath it, parents before children."""
        out, waiting = [], [organisation_id]
        while waiting:
            at = waiting.pop()
            out.append(at)
            waiting.extend(reversed(self.children.get(at, ())))
        return tuple(out)

    def in_order(self) -> tuple[Node, ...]:
        """Return all nodes, parents before children, as list boxes show them."""
        return tuple(self.nodes[i] for top in self.children.get(None, ()) for i in self.below(top))


def check_place(tree: Tree, kind: Kind, parent_id: int | None, own_id: int | None = None) -> None:
    """Raise Invalid where an organisation of that kind can't hang under that parent, or would be its own ancestor."""
    if parent_id is None:
        if kind is not Kind.ROOT:
            raise Invalid("parent", mark("A parent organisation must be chosen."))
        return
    parent = tree[parent_id]
    if parent.kind not in ALLOWED_PARENTS[kind]:
        raise Invalid("parent", mark("{parent} can't hold an organisation of this kind."), parent=parent.name)
    if own_id is not None and own_id in tree.chain(parent_id):
        raise Invalid("parent", mark("A unit can't be placed beneath itself."))
