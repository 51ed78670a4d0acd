"""The commands and their options, as argparse sees them. Nothing here imports what a command needs: it names the function."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from app.cli.claim_grammar import add_claims
from app.cli.desk_grammar import add_desk
from app.cli.file_grammar import add_files
from app.cli.impact_grammar import add_impact
from app.cli.insight_grammar import add_insight
from app.cli.job_grammar import add_jobs
from app.cli.mail_grammar import add_mail
from app.cli.options import amount, day, instant, row_id
from app.cli.patron_grammar import add_patrons

GLOBAL_DEFAULTS: dict[str, Any] = {
    "database": None, "json": False, "as_name": None, "at": None, "time": None, "override": None, "run": None, "place": True,
}  # fmt: skip
"""What an option is when it is not given; set here, since options may stand before a command or after it."""

VARIABLES = ("department", "placement", "patron-category", "media-type", "circulation-category", "age-group", "age-class")

Subparsers = Any  # argparse keeps the class of its subparsers to itself


def parse(parser: argparse.ArgumentParser, words: Sequence[str]) -> argparse.Namespace:
    """Return the options of a command; SystemExit (2) for wrong usage, (0) for help."""
    options = parser.parse_args(list(words))
    for name, value in GLOBAL_DEFAULTS.items():
        if not hasattr(options, name):
            setattr(options, name, value)
    wrong: Callable[[argparse.Namespace], str] | None = getattr(options, "wrong", None)
    if wrong is not None and (sentence := wrong(options)):
        parser.error(sentence)
    return options


@cache
def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands: one for a process (a batch, the tests), since to make it takes longer than many a command."""
    everywhere, acting = _everywhere(), _acting()
    parser = argparse.ArgumentParser(
        prog="lanedisk", parents=[everywhere, acting], allow_abbrev=False, argument_default=argparse.SUPPRESS,
        description="Lånedisk: without a command the client opens; commands are for administrators, schedulers and scripts.",
        epilog="Exit status: 0 done; 1 refused or failed, with a plain sentence on standard error; 2 wrong usage.",
    )  # fmt: skip
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    add = Adder(commands, [everywhere, acting])
    placeless = Adder(commands, [everywhere, _acting(with_place=False)])
    _demo(add)
    _database(add)
    add_files(add)
    _rules(add, placeless)
    add_insight(add, placeless, _variables)
    add_patrons(add)
    add_desk(add)
    _settings(add)
    add_claims(add)
    add_jobs(add)
    add_mail(add)
    _staff(add, placeless)
    batch = add("batch", "batch:run_batch", "run a file of commands, one a line as a JSON array of its words")
    batch.add_argument("file", metavar="FILE", help="the file; - for standard input")
    batch.add_argument("--stop", action="store_true", default=False, help="end at the first command that is refused")
    return parser


class Adder:
    """Adds commands that share options, each with the function (`module:name` under app.cli.commands) that carries it out."""

    def __init__(self, commands: Subparsers, parents: list[argparse.ArgumentParser]) -> None:
        self._commands, self._parents = commands, parents

    def __call__(self, name: str, run: str, says: str) -> argparse.ArgumentParser:
        """Add a command and return its parser."""
        made: argparse.ArgumentParser = self._commands.add_parser(
            name, help=says, description=says[:1].upper() + says[1:] + ".", parents=self._parents, allow_abbrev=False, argument_default=argparse.SUPPRESS
        )
        made.set_defaults(run=run)
        return made

    def group(self, name: str, says: str) -> Adder:
        """Add a command that only holds others, and return what adds them."""
        made = self._commands.add_parser(name, help=says, description=says[:1].upper() + says[1:] + ".", allow_abbrev=False)
        return Adder(made.add_subparsers(required=True, metavar="COMMAND"), self._parents)

    def beside(self, other: Adder) -> Adder:
        """Return an adder to the same commands with another one's options."""
        return Adder(self._commands, other._parents)


class _Version(argparse.Action):
    """Shows the installed version; found out only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from importlib.metadata import version

        print(f"lanedisk {version('lanedisk')}")
        parser.exit()


def _options() -> argparse.ArgumentParser:
    return argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS, allow_abbrev=False)


def _everywhere() -> argparse.ArgumentParser:
    options = _options()
    options.add_argument("--database", metavar="URL", help="the database (default: LANEDISK_DATABASE, else the embedded file in the user's data folder)")
    options.add_argument("--profile", dest="database", metavar="FILE", type=_profile, help="the database of a profile (TOML) handed out by the library's IT")
    options.add_argument("--json", action="store_true", help="print one JSON document and nothing else")
    return options


def _acting(*, with_place: bool = True) -> argparse.ArgumentParser:
    options = _options()
    options.add_argument("--as", dest="as_name", metavar="NAME", help="the member of staff to act as (password: LANEDISK_PASSWORD, the keyring, or asked for)")
    if with_place:
        options.add_argument("--at", metavar="POINT", help="the circulation point to work at, by code")
    options.add_argument("--time", metavar="INSTANT", type=instant, help="act as of this ISO instant (without offset: local time; default: now)")
    options.add_argument("--override", metavar="REASON", help="go on in spite of what may be overridden, for this reason")
    return options


def _demo(add: Adder) -> None:
    demo = add("demo", "demo:open_demo", "open the client on a demonstration library, made on the first call")
    demo.add_argument("--create-only", action="store_true", default=False, help="make it and print where it is")


def _database(add: Adder) -> None:
    group = add.group("db", "make, upgrade, check and copy a database")
    init = group("init", "database:init", "make a library in an empty database; on PostgreSQL with a superuser's URL")
    init.add_argument("--administrator", metavar="NAME", default=None, help="the first administrator (PostgreSQL: password from LANEDISK_NEW_PASSWORD)")
    upgrade = group("upgrade", "database:upgrade", "bring the schema up to this program; an embedded file is copied first")
    kept = upgrade.add_mutually_exclusive_group()
    kept.add_argument("--backup", metavar="FILE", default=None, help="copy the database to this file first")
    kept.add_argument("--no-backup", action="store_true", default=False, help="make no copy")
    group("check", "database:check", "check schema and contents")
    backup = group("backup", "database:backup", "copy the database while it is in use")
    backup.add_argument("file", metavar="FILE")
    group("backups", "database:backups", "list the copies of the embedded file that the program keeps by itself")
    restore = group("restore", "database:restore", "put a copy in the place of the embedded file; what was there stays beside it")
    restore.add_argument("file", metavar="FILE", nargs="?", default=None, help="the copy (default: the newest that is kept)")


def _rules(add: Adder, placeless: Adder) -> None:
    explain = placeless("explain", "rules:explain", "tell which rule governs a parameter, and which it beats")
    explain.add_argument("parameter", metavar="PARAMETER")
    explain.add_argument("--at", required=True, metavar="POINT", help="the organisation where it is decided, by code")
    for name in ("owner", "pickup", "home"):
        explain.add_argument(f"--{name}", default=None, metavar="UNIT", help="an organisation by code (default: the unit of --at)")
    _variables(explain)
    explain.add_argument("--date", type=day, default=None, metavar="DAY", help="default: today")
    explain.set_defaults(place=False)
    _simulate(placeless)
    add("check-rules", "rules:check_rules", "tell which rules never govern, are needless or missing, end too late, or contradict each other")
    group = add.group("parameter", "set or remove one circulation rule")
    setting = group("set", "rules:set_parameter", "set one rule; one with the same combination and period gets the new value")
    setting.add_argument("parameter", metavar="PARAMETER")
    setting.add_argument("value", metavar="VALUE")
    setting.add_argument("unit", metavar="UNIT", nargs="?", default=None)
    setting.add_argument("--organisation", required=True, metavar="CODE")
    _variables(setting)
    for name, which in (("from", "first"), ("to", "last")):
        setting.add_argument(f"--{name}", dest=f"{name}_date", type=day, default=None, metavar="DAY", help=f"{which} day of its period")
    setting.add_argument("--comment", default="", metavar="TEXT")
    removing = group("remove", "rules:remove_parameter", "remove one rule")
    removing.add_argument("id", type=row_id, metavar="ID")
    for command in (setting, removing):
        add_impact(command)
    _history(add)


def _simulate(placeless: Adder) -> None:
    simulate = placeless("simulate", "rules:simulate", "tell what would happen to a loan, day by day, under today's rules; nothing is made")
    simulate.add_argument("--at", required=True, metavar="POINT", help="where it is lent and given back, by code")
    for name in ("owner", "home"):
        simulate.add_argument(f"--{name}", default=None, metavar="UNIT", help="an organisation by code (default: the unit of --at)")
    _variables(simulate, selector=False)
    simulate.add_argument("--birth-date", type=day, default=None, metavar="DAY", help="of the patron (default: the first age of --age-group, else an adult)")
    simulate.add_argument("--price", type=amount, default=None, metavar="AMOUNT", help="of the copy (default: unknown)")
    simulate.add_argument("--date", type=day, default=None, metavar="DAY", help="on which it is lent, at 23:59 (default: now, or --time)")
    simulate.add_argument("--returned", type=day, default=None, metavar="DAY", help="on which it comes back, at noon (default: never)")
    simulate.set_defaults(place=False)


def _history(add: Adder) -> None:
    past = add("history", "history:history", "tell who changed the rules of a parameter, a unit, texts or a register, from what to what, or put back an entry")
    past.add_argument("parameter", metavar="PARAMETER", nargs="?", default=None, help="or put-back: all is as it was before the entry ID, as a new change")
    past.add_argument("entry", metavar="ID", nargs="?", default=None, help="of an entry, with put-back; what was saved for several units is put back as one")
    past.add_argument("--unit", default=None, metavar="CODE", help="instead of a parameter: the unit, its settings, its departments")
    past.add_argument("--texts", action="store_true", default=False, help="instead of a parameter: the texts of notices")
    past.add_argument("--register", default=None, metavar="NAME", help="instead of a parameter: a common register, called as in import registers")
    past.add_argument("--category", default=None, metavar="CODE", help="with --unit: what it sets for one patron category")
    past.add_argument("--field", default=None, metavar="FIELD", help="with put-back: one field of an entry about a unit or a register")
    past.add_argument("--organisation", default=None, metavar="CODE", help="the rules that hold there: its own and those above")
    past.add_argument("--rule", type=row_id, default=None, metavar="ID", help="one rule only")
    past.add_argument("--by", default="", metavar="NAME", help="what one member of staff did; a part of the login name")
    past.add_argument("--day", type=day, default=None, metavar="DAY", help="the rules, or the unit, as they stood at the end of that day")
    past.set_defaults(wrong=_wrong_history)


def _wrong_history(options: argparse.Namespace) -> str:
    """Say what is wrong with how a history was asked for, nothing where it is right."""
    puts_back = options.parameter == "put-back"
    asked = (options.parameter is not None, options.unit is not None, options.texts, options.register is not None)
    if puts_back != (options.entry is not None) or sum(asked) != 1:
        return "give a PARAMETER, --unit CODE, --texts, --register NAME, or put-back and the ID of an entry"
    if options.parameter is None and (options.organisation is not None or options.rule is not None):
        return "--organisation and --rule go with a PARAMETER"
    if options.unit is None and options.category is not None:
        return "--category goes with --unit"
    return "" if puts_back or options.field is None else "--field goes with put-back"


def _variables(parser: argparse.ArgumentParser, *, selector: bool = True) -> None:
    for name in VARIABLES:
        parser.add_argument(f"--{name}", default="", metavar="CODE")
    parser.add_argument("--shelf", default=None, metavar="SHELF")
    if selector:
        parser.add_argument("--selector", default=None, metavar="CODE", help="message format, claim step, renewal status, fee level, job or owning unit")


def _settings(add: Adder) -> None:
    policy = add.group("policy", "settings of patron categories")("set", "policies:set_policy", "set one field of a patron category at a unit")
    policy.add_argument("category", metavar="CATEGORY")
    policy.add_argument("--loan-type", default=None, metavar="CODE")
    policy.add_argument("--step", default=None, metavar="STEP", help="prenotice, or the number of a reminder")
    setting = add.group("setting", "settings of units")("set", "policies:set_setting", "set one field of a unit's settings")
    for parser in (policy, setting):
        parser.add_argument("field", metavar="FIELD")
        parser.add_argument("value", metavar="VALUE", help="inherit: give the unit's own value back (the text 'inherit': \\inherit)")
        parser.add_argument("--unit", required=True, metavar="UNIT")


def _staff(add: Adder, placeless: Adder) -> None:
    group = add.group("staff", "members of staff; new passwords from LANEDISK_NEW_PASSWORD, else asked for")
    new = group.beside(placeless)("add", "staff:add", "add a member of staff")
    new.add_argument("name", metavar="NAME", help="the login name")
    _role_at(new, "administrator, librarian, desk, viewer or parameter-administrator")
    new.add_argument("--full-name", default="", metavar="TEXT")
    plain = (
        ("passwd", "give a new password"), ("disable", "disable a member of staff and end their sessions"),
        ("enable", "let a disabled member of staff sign in again"),
    )  # fmt: skip
    for name, says in plain:
        group(name, f"staff:{name}", says).add_argument("name", metavar="NAME")
    group("list", "staff:list_all", "list all members of staff")
    roles = group.group("role", "roles of a member of staff").beside(placeless)
    for name, says in (("give", "give one more role"), ("take", "take a role")):
        changed = roles(name, f"staff:role_{name}", says)
        changed.add_argument("name", metavar="NAME")
        _role_at(changed, "a role by its code (`role list`)")
    add.group("role", "roles and what they may")("list", "staff:list_roles", "list all roles with their permissions")


def _role_at(command: argparse.ArgumentParser, roles: str) -> None:
    """Let a command name a role and where it is held; `--at` is no place to work at here."""
    command.add_argument("--role", required=True, metavar="ROLE", help=roles)
    command.add_argument("--at", required=True, metavar="ORGANISATION", help="the organisation at and below which the role holds")
    command.set_defaults(place=False)


def _profile(text: str) -> str:
    """Return the URL of a profile file."""
    from pathlib import Path

    from app.domain.refusals import Invalid
    from app.settings import profile_file_url

    try:
        return profile_file_url(Path(text))
    except Invalid as refusal:
        raise argparse.ArgumentTypeError(str(refusal)) from None
