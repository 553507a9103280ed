"""One run: what is asked for, the calls, and what is told of them in the end."""

from __future__ import annotations

import argparse
import math
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx

from ..bundle import Bundle
from ..calls import calls
from ..findings import UsageError
from .plan import Step, bill, plan
from .redact import Redactor
from .report import counted, write
from .session import Session

KEY = "API302_API_KEY"
_INTERRUPTED = 130  # what a shell makes of Ctrl-C


@dataclass(frozen=True)
class Options:
    """What the command line says; `add_to` tells what each means."""

    base_url: str | None
    tag: list[str]
    operations: list[str]
    allow_paid: bool
    allow_changes: bool
    files: Path | None
    list_only: bool
    report: Path | None
    record: Path | None
    timeout: float
    task_timeout: float
    pause: float

    @staticmethod
    def add_to(parser: argparse.ArgumentParser) -> None:
        """Declare the options."""
        add = parser.add_argument
        add("--base-url", metavar="URL", help="the service (default: the first server of the description)")
        add("--tag", nargs="+", default=[], metavar="TAG", help="only operations of these tags")
        add("--operations", nargs="+", default=[], metavar="ID", help="only these operations")
        add("--allow-paid", action="store_true", help="also call what costs, or has no listed price; prices are shown")
        add("--allow-changes", action="store_true", help="also call what may change or delete what the account holds")
        add("--files", type=Path, metavar="DIR", help="where the files lie that examples send, by their names there")
        add(
            "--list",
            action="store_true",
            dest="list_only",
            help="only show what would be called, and why the rest is not",
        )
        add("--report", type=Path, metavar="FILE", help="write everything that was found, as JSON")
        add("--record", type=Path, metavar="DIR", help="keep the answers, without secrets, one JSON file each")
        add("--timeout", type=_seconds, default=300.0, metavar="SECONDS", help="for an answer (default: 300)")
        add("--task-timeout", type=_seconds, default=900.0, metavar="SECONDS", help="for a task (default: 900)")
        add("--pause", type=_seconds, default=0.5, metavar="SECONDS", help="between two calls (default: 0.5)")

    @property
    def flags(self) -> set[str]:
        named = {"--allow-paid": self.allow_paid, "--allow-changes": self.allow_changes}
        return {flag for flag, allowed in named.items() if allowed}


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1
    if not 0 <= value < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds")
    return value


def run(bundle: Bundle, options: Options) -> int:
    """Call the service, print what is found, write report and records.

    Returns:
        0 without deviations, 1 with some, 130 when Ctrl-C has ended it.

    Raises:
        UsageError: an option or the environment cannot work, the service cannot be reached or refuses the key.
    """
    every = list(calls(bundle))
    steps = plan(bundle.document, every, options.tag, options.operations, options.flags, options.files)
    called = [step for step in steps if not step.reason]
    if options.list_only:
        _list(steps)
        return 0
    base_url = "" if options.base_url is None else _checked(options.base_url)
    key = _key()
    if not called:
        raise UsageError("nothing of this is known to be free and to read only: --list says why")
    _prepare(options)
    if options.flags:
        _show_prices(called)
    redactor = Redactor(key)
    with _connected(redactor) as http:
        session = Session(
            bundle=bundle,
            http=http,
            base_url=base_url,
            key=key,
            redactor=redactor,
            polls={call.variant.operation.id: call for call in reversed(every)},
            files=options.files,
            records=options.record,
            timeout=options.timeout,
            task_timeout=options.task_timeout,
            pause=options.pause,
        )
        return _report(session, steps, options, *_call(session, called))


def _call(session: Session, called: list[Step]) -> tuple[bool, UsageError | None]:
    """Make the calls; tells whether Ctrl-C ended them, and what else did."""
    try:
        for step in called:
            session.call(step)
    except KeyboardInterrupt:
        print()
        return True, None
    except UsageError as error:
        return False, error
    return False, None


def _report(
    session: Session, steps: list[Step], options: Options, interrupted: bool, failure: UsageError | None
) -> int:
    """Tell and write what was found so far; gives the exit code, or raises what ended the calls."""
    for result in session.results:
        if not result.finished:
            session.tell(result)
    counts = counted(session.results)
    made = {result.operation for result in session.results}
    not_called = {step.name: step.reason or "the run ended before" for step in steps if step.name not in made}
    said = ", ".join(f"{number} {outcome}" for outcome, number in counts.items())
    print(f"{said}; {len(not_called)} not called" + (" (--list says why)" if not_called else ""))
    if options.report:
        value = {
            "servers": sorted({session.server(step.call.variant.operation) for step in steps if not step.reason}),
            "description": session.bundle.document["info"]["version"],
            "time": datetime.now(UTC).isoformat(timespec="seconds"),
            "complete": not interrupted and failure is None,
            "counts": counts,
            "results": [result.to_dict() for result in session.results],
            "not_called": not_called,
        }
        write("--report", options.report, value, session.redactor)
    if failure:
        raise failure
    return _INTERRUPTED if interrupted else int("deviates" in counts)


def _connected(redactor: Redactor) -> httpx.Client:
    try:
        return httpx.Client(follow_redirects=False)
    except (ValueError, ImportError) as error:  # e.g. a proxy in the environment that is no address
        raise UsageError(f"the connection cannot be configured: {redactor.text(str(error))}") from None


def _list(steps: list[Step]) -> None:
    called = [step for step in steps if not step.reason]
    others = [step for step in steps if step.reason]
    width = max((len(step.name) for step in steps), default=0)
    lines = [f"+ {step.name:{width}}  {step.price}" for step in called]
    lines += [f"- {step.name:{width}}  {step.reason}" for step in others]
    print("\n".join([*lines, f"{len(called)} would be called ({bill(called)}), {len(others)} would not"]))


def _show_prices(called: list[Step]) -> None:
    width = max(len(step.name) for step in called)
    lines = [f"{step.name:{width}}  {step.price}" for step in called]
    print("\n".join([*lines, f"Calling {bill(called)}"]), flush=True)


def _checked(base_url: str) -> str:
    """The address of the service, to which paths can be added."""
    try:
        url = httpx.URL(base_url)
        url.host.encode("idna")
        usable = url.scheme in ("http", "https") and bool(url.host) and 0 < (url.port or 1) < 65536
    except (httpx.InvalidURL, UnicodeError, ValueError):
        usable = False
    if not usable or set(base_url) & set("@?#"):
        shown = base_url.rpartition("@")[2]
        raise UsageError(f"--base-url: {shown!r} must be https:// or http://, a host and perhaps a path, no more")
    return base_url.rstrip("/")


def _key() -> str:
    key = os.environ.get(KEY, "").strip()
    if not key:
        raise UsageError(f"{KEY}: set it to your key of 302.AI; --list needs none")
    if not (key.isascii() and key.isprintable()):
        raise UsageError(f"{KEY}: holds characters that cannot be sent")
    return key


def _prepare(options: Options) -> None:
    """Make sure, before anything is called, that what is found can be written."""
    try:
        if options.record:
            options.record.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"--record: {options.record} cannot be used ({error.strerror}): name another place") from None
    for option, path in (("--report", options.report), ("--record", options.record and options.record / "any")):
        if path and (path.is_dir() or not os.access(path.parent, os.W_OK)):
            raise UsageError(f"{option}: {path} cannot be written: name another place")
