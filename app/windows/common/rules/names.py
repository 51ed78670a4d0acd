"""Names of what rules refer to by id or code, in the language of the screen, and their order in list boxes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.organisation import Kind, Tree
from app.domain.parameters.catalogue import Parameter, Variable
from app.domain.parameters.rule import REGISTERED, Rule
from app.domain.permissions import Actor
from app.queries.rule_registers import Entry, RuleRegisters
from app.windows.common.rules.texts import SELECTOR_VALUES, words
from app.windows.common.rules.value_words import period_words, value_words
from app.windows.common.words import entry_word


def removed_word() -> str:
    """Return what stands in place of a name that is gone from its register."""
    return QCoreApplication.translate("Parameters", "removed")


@dataclass(frozen=True)
class Names:
    """Says what a rule is made of."""

    registers: RuleRegisters
    language: str

    @property
    def tree(self) -> Tree:
        """The organisations."""
        return self.registers.tree

    def organisation(self, organisation_id: int) -> str:
        """Return the name of an organisation."""
        node = self.tree.nodes.get(organisation_id)
        return node.name if node else removed_word()

    def organisation_choice(self, organisation_id: int) -> str:
        """Return what a list box calls an organisation: an account organisation stands for all its units."""
        node = self.tree[organisation_id]
        if node.kind is Kind.ACCOUNT:
            return QCoreApplication.translate("Parameters", "{name} (all units)").format(name=node.name)
        return node.name

    def entries(self, variable: Variable) -> Sequence[Entry]:
        """Return the values of a variable in the order of its list box."""
        return list(self.registers.entries[variable].values())

    def of(self, variable: Variable, id_: int | None) -> str:
        """Return the name of a value, `*` for none."""
        if id_ is None:
            return "*"
        entry = self.registers.entries[variable].get(id_)
        return entry_word(entry.name) if entry else removed_word()

    def selector(self, parameter: Parameter, code: str | None) -> str:
        """Return the name of a selector value."""
        if code is None:
            return ""
        if parameter.selector_register is not None:
            return entry_word(self.registers.selectors[parameter.selector_register].get(code, code))
        return words(SELECTOR_VALUES[code]) if code in SELECTOR_VALUES else code

    def parameter(self, parameter: Parameter) -> str:
        """Return the name of a parameter."""
        return parameter.name(self.language)

    def value(self, parameter: Parameter, rule: Rule) -> str:
        """Return the value of a rule with its unit or currency."""
        return value_words(parameter, rule.value, self.registers.currency_of(rule.organisation_id))

    def case(self, rule: Rule) -> list[str]:
        """Return what a rule is set for besides its organisation and period, most governing first; nothing where all is `*`."""
        set_for = [self.of(variable, id_) for variable, id_ in zip(REGISTERED, rule.variables.ids, strict=True) if id_ is not None]
        if rule.variables.shelf is not None:
            set_for.append(QCoreApplication.translate("Parameters", "shelf {mark}").format(mark=rule.variables.shelf))
        return set_for

    def case_words(self, rule: Rule) -> str:
        """Return what a rule is set for, as words with commas."""
        return ", ".join(self.case(rule)) or QCoreApplication.translate("Parameters", "everything")

    def period(self, rule: Rule) -> str:
        """Return the period of a rule, nothing where it always holds."""
        return period_words(rule.variables.from_date, rule.variables.to_date)


def visible_organisations(actor: Actor, tree: Tree) -> list[int]:
    """Return the organisations that a member of staff may choose: 1 Admin, the own account, and where else they may look."""
    own = set(tree.below(actor.account_id))
    root = tree.root().id
    return [node.id for node in tree.in_order() if node.id == root or node.id in own or actor.may("parameters.view", node.id)]
