"""The command line: `python -m generator --help`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from . import demo, lint, output, pages, verify
from .bundle import Bundle, bundle
from .client import PACKAGE
from .findings import Failure, UsageError
from .mock import FAULTS, serve

_ROOT = Path(__file__).resolve().parent.parent


def _bundle(arguments: argparse.Namespace) -> Bundle:
    spec: Path = arguments.spec
    if not spec.is_dir():
        raise UsageError(f"--spec: there is no directory {spec}")
    return bundle(spec)


def _checked(arguments: argparse.Namespace) -> Bundle:
    """The bundle, once the house rules hold."""
    found = _bundle(arguments)
    findings = lint.run(found)
    if findings:
        raise Failure(findings)
    return found


def _count(found: Bundle) -> str:
    operations = len(lint.evidence(found))
    return f"{operations} operations, {len(found.document['components'].get('schemas', {}))} schemas"


def _write_bundle(arguments: argparse.Namespace) -> int:
    found = _bundle(arguments)
    target = arguments.out / output.OPENAPI
    with output.replacing(target, output.DOCUMENTS) as fresh:
        output.write_openapi(found, fresh)
    print(f"{_shown(target)}: {_count(found)}")
    return 0


def _lint(arguments: argparse.Namespace) -> int:
    print(f"{_shown(arguments.spec)}: {_count(_checked(arguments))}, no findings")
    return 0


def _client(arguments: argparse.Namespace) -> int:
    found = _checked(arguments)
    with output.replacing(arguments.out) as fresh:
        output.write_all(found, fresh)
    print(f"{_shown(arguments.out)}: {_count(found)}")
    return 0


def _check(arguments: argparse.Namespace) -> int:
    found = _checked(arguments)
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary) / "generated"
        output.write_all(found, fresh)
        diff = output.differences(arguments.out, fresh)
    if diff:
        shown = diff[: arguments.lines]
        print("\n".join(shown))
        if len(diff) > len(shown):
            print(f"… {len(diff) - len(shown)} more lines (--lines shows more)")
        print(
            f"{_shown(arguments.out)} is not what spec/ gives: run `make client` and commit the result", file=sys.stderr
        )
        return 1
    print(f"{_shown(arguments.out)}: up to date")
    return 0


def _coverage(arguments: argparse.Namespace) -> int:
    found = _bundle(arguments)
    print(pages.coverage(pages.read(found.tree)[1], lint.evidence(found)))
    return 0


def _mock(arguments: argparse.Namespace) -> int:
    document = _bundle(arguments).document
    try:
        serve(document, arguments.host, arguments.port)
    except (OSError, OverflowError, UnicodeError) as error:  # taken, forbidden, unknown; no port; no name of a host
        place, reason = f"{arguments.host}:{arguments.port}", getattr(error, "strerror", None) or error
        raise UsageError(f"--port: {place} cannot be used ({reason}): choose another, 0 for any") from None
    except KeyboardInterrupt:
        print()
    return 0


def _demo(arguments: argparse.Namespace) -> int:
    sys.path.insert(0, str(arguments.out))
    found = _bundle(arguments)
    unknown = set(arguments.operations) - set(lint.evidence(found))
    if unknown:
        raise UsageError(f"--operations: there is no {', '.join(sorted(unknown))}")
    demo.run(found, arguments.operations)
    return 0


def _verify(arguments: argparse.Namespace) -> int:
    options = verify.Options(**{name: getattr(arguments, name) for name in verify.Options.__dataclass_fields__})
    return verify.run(_bundle(arguments), options)


_COMMANDS: dict[str, tuple[Callable[[argparse.Namespace], int], str]] = {
    "bundle": (_write_bundle, "write the many files of spec/ as one document, OpenAPI 3.1 and 3.0.3"),
    "lint": (_lint, "hold spec/ against OpenAPI and the house rules"),
    "client": (_client, f"lint, bundle, and generate the Python package {PACKAGE}"),
    "check": (_check, "fail with a diff when generated/ is not what spec/ gives"),
    "coverage": (_coverage, "count the documentation's pages that are described, by section and evidence"),
    "mock": (_mock, "serve the bundled document on loopback, with its examples as answers"),
    "demo": (_demo, "let the generated client talk to the mock"),
    "verify": (_verify, "hold a live service against the description, by calling what is free and only reads"),
}


_PREFER = (
    "The request header `Prefer` chooses the answer: code=STATUS, retry-after=VALUE, example=NAME, delay=SECONDS, "
    "task=fail or task=stuck, times=N (only the first N requests), fault=NAME. Faults: " + ", ".join(FAULTS) + "."
)


_VERIFY = (
    f"The key is read from the environment: {verify.KEY}. Exit code: 0 without deviations, 1 with some, 2 for wrong "
    "usage, a service that cannot be reached or a key that it refuses, 130 after Ctrl-C."
)
_EPILOGS = {"mock": _PREFER, "verify": _VERIFY}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator",
        description="Turns the description in spec/ into the files of generated/ and holds them against each other.",
        epilog="Exit code: 0 when all is well, 1 for findings, 2 for wrong usage.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (_, text) in _COMMANDS.items():
        description = text[0].upper() + text[1:] + "."
        command = commands.add_parser(name, help=text, description=description, epilog=_EPILOGS.get(name))
        command.add_argument(
            "--spec", type=Path, default=_ROOT / "spec", metavar="DIR", help="the description (default: spec/)"
        )
        if name in ("bundle", "client", "check", "demo"):
            command.add_argument(
                "--out", type=Path, default=_ROOT / "generated", metavar="DIR", help="default: generated/"
            )
        if name == "demo":
            command.add_argument("--operations", nargs="+", default=[], metavar="ID", help="default: one of each tag")
        if name == "check":
            command.add_argument("--lines", type=int, default=100, help="lines of the diff to show (default: 100)")
        if name == "verify":
            verify.Options.add_to(command)
        if name == "mock":
            command.add_argument("--host", default="127.0.0.1", help="address to bind to (default: loopback)")
            command.add_argument("--port", type=int, default=4010, help="0 takes any free port (default: 4010)")
    return parser


def _shown(path: Path) -> str:
    try:
        return f"{path.resolve().relative_to(_ROOT).as_posix()}/"
    except ValueError:
        return f"{path}/"


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns its exit code."""
    arguments = _parser().parse_args(argv)
    try:
        return _COMMANDS[arguments.command][0](arguments)
    except Failure as failure:
        print("\n".join(map(str, failure.findings)), file=sys.stderr)
        return 1
    except UsageError as error:
        print(f"python -m generator {arguments.command}: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
