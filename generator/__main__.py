"""The command line: `python -m generator --help`.

Each command imports what it needs: what reads OpenAPI takes a while to load, and `client` often has nothing to read.
"""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from . import record
from .client import PACKAGE
from .findings import Failure, UsageError

if TYPE_CHECKING:
    from .bundle import Bundle

_ROOT = Path(__file__).resolve().parent.parent
_LINES = 100


def _spec(spec: Path) -> Path:
    if not spec.is_dir():
        raise UsageError(f"--spec: there is no directory {spec}")
    return spec


def _bundle(spec: Path) -> Bundle:
    from .bundle import bundle

    return bundle(_spec(spec))


def _checked(spec: Path) -> Bundle:
    """The bundle, once the house rules hold."""
    from . import lint

    found = _bundle(spec)
    findings = lint.run(found)
    if findings:
        raise Failure(findings)
    return found


def _count(found: Bundle) -> str:
    from .document import operations

    schemas = found.document["components"].get("schemas", {})
    return f"{len(list(operations(found.document)))} operations, {len(schemas)} schemas"


def _write_bundle(arguments: argparse.Namespace) -> int:
    from . import output

    found = _bundle(arguments.spec)
    target = arguments.out / output.OPENAPI
    with output.replacing(target, output.DOCUMENTS) as fresh:
        output.write_openapi(found, fresh)
    print(f"{_shown(target)}: {_count(found)}")
    return 0


def _lint(arguments: argparse.Namespace) -> int:
    print(f"{_shown(arguments.spec)}: {_count(_checked(arguments.spec))}, no findings")
    return 0


def _client(arguments: argparse.Namespace) -> int:
    inputs = record.inputs(_spec(arguments.spec))
    if record.holds(inputs, arguments.out):
        print(f"{_shown(arguments.out)}: up to date")
        return 0
    from . import output

    found = _checked(arguments.spec)
    with output.replacing(arguments.out) as fresh:
        output.write_all(found, fresh)
        files = record.digest(fresh)
    print(f"{_shown(arguments.out)}: {_count(found)}")
    if record.inputs(arguments.spec) == inputs:  # else nobody knows whether it was read before or after an edit
        try:
            record.keep(inputs, files)
        except OSError as error:
            print(f"note: all will be generated again next time, for lack of a record ({error})", file=sys.stderr)
    return 0


def _check(arguments: argparse.Namespace) -> int:
    return _compare(_checked(arguments.spec), arguments.out, arguments.lines)


def _compare(found: Bundle, out: Path, lines: int = _LINES) -> int:
    """Hold what is generated against the bundle; returns the exit code."""
    from . import output

    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary) / "generated"
        output.write_all(found, fresh)
        diff = output.differences(out, fresh)
    if diff:
        shown = diff[:lines]
        print("\n".join(shown))
        if len(diff) > len(shown):
            print(f"… {len(diff) - len(shown)} more lines (--lines shows more)")
        print(f"{_shown(out)} is not what spec/ gives: run `make client` and commit the result", file=sys.stderr)
        return 1
    print(f"{_shown(out)}: up to date")
    return 0


def _coverage(arguments: argparse.Namespace) -> int:
    from . import lint, pages

    found = _bundle(arguments.spec)
    print(pages.coverage(pages.read(found.tree)[1], lint.evidence(found)))
    return 0


def _mock(arguments: argparse.Namespace) -> int:
    from .mock import serve

    document = _bundle(arguments.spec).document
    try:
        serve(document, arguments.host, arguments.port)
    except (OSError, OverflowError, UnicodeError) as error:  # taken, forbidden, unknown; no port; no name of a host
        place, reason = f"{arguments.host}:{arguments.port}", getattr(error, "strerror", None) or error
        raise UsageError(f"--port: {place} cannot be used ({reason}): choose another, 0 for any") from None
    except KeyboardInterrupt:
        print()
    return 0


def _demo(arguments: argparse.Namespace) -> int:
    from . import demo

    demo.run(arguments.out, arguments.operations)
    return 0


def _verify(arguments: argparse.Namespace) -> int:
    from . import verify

    options = verify.Options(**{name: getattr(arguments, name) for name in verify.Options.__dataclass_fields__})
    return verify.run(_bundle(arguments.spec), options)


def _changes(arguments: argparse.Namespace) -> int:
    from . import changes

    old, new = changes.read(arguments.old), changes.read(arguments.new)
    print(changes.report(old, new, str(arguments.old), str(arguments.new)), end="")
    return 0


def _dist(arguments: argparse.Namespace) -> int:
    from . import release

    root = arguments.root
    for name in ("spec/openapi.yaml", "CHANGELOG.md", "pyproject.toml"):
        if not (root / name).is_file():
            raise UsageError(f"--root: {root} has no {name}: name the project's directory")
    found = _checked(root / "spec")
    code = _compare(found, root / "generated")
    if code == 0:
        target = root / "dist"
        release.release(root, found, target)
        print(f"{_shown(target)}: {', '.join(sorted(path.name for path in target.iterdir()))}")
    return code


_COMMANDS: dict[str, tuple[Callable[[argparse.Namespace], int], str]] = {
    "bundle": (_write_bundle, "write the many files of spec/ as one document, OpenAPI 3.1 and 3.0.3"),
    "lint": (_lint, "hold spec/ against OpenAPI and the house rules"),
    "client": (_client, f"lint, bundle, and generate the Python package {PACKAGE}"),
    "check": (_check, "fail with a diff when generated/ is not what spec/ gives"),
    "coverage": (_coverage, "count the documentation's pages that are described, by section and evidence"),
    "mock": (_mock, "serve the bundled document on loopback, with its examples as answers"),
    "demo": (_demo, "let the generated client talk to the mock"),
    "verify": (_verify, "hold a live service against the description, by calling what is free and only reads"),
    "changes": (_changes, "tell what changed from one bundled document to another, and what of it breaks callers"),
    "dist": (_dist, "write a release into dist/: wheel, OpenAPI files, what changed since the last tag, checksums"),
}


def _preferences() -> str:
    from .mock import FAULTS

    return (
        "The request header `Prefer` chooses the answer: code=STATUS, retry-after=VALUE, location=ADDRESS, "
        "example=NAME, delay=SECONDS, task=fail, stuck, lost (no poll knows it) or flap (gone, then in no listed "
        "state, then done), times=N (only the first N requests), fault=NAME. "
        f"Faults: {', '.join(FAULTS)}."
    )


def _verify_help() -> str:
    from . import verify

    return (
        f"The key is read from the environment: {verify.KEY}. Exit code: 0 without deviations, 1 with some, 2 for "
        "wrong usage, a service that cannot be reached or a key that it refuses, 130 after Ctrl-C."
    )


_EPILOGS = {"mock": _preferences, "verify": _verify_help}


def _parser(arguments: list[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator",
        description="Turns the description in spec/ into the files of generated/ and holds them against each other.",
        epilog="Exit code: 0 when all is well, 1 for findings, 2 for wrong usage.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (_, text) in _COMMANDS.items():
        epilog = _EPILOGS[name]() if name in _EPILOGS and name in arguments else None
        command = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".", epilog=epilog)
        if name not in ("demo", "changes", "dist"):
            command.add_argument(
                "--spec", type=Path, default=_ROOT / "spec", metavar="DIR", help="the description (default: spec/)"
            )
        if name in ("bundle", "client", "check", "demo"):
            command.add_argument(
                "--out", type=Path, default=_ROOT / "generated", metavar="DIR", help="default: generated/"
            )
        if name == "demo":
            command.add_argument("--operations", nargs="+", default=[], metavar="ID", help="default: one of each tag")
        if name == "changes":
            for label in ("old", "new"):
                command.add_argument(label, type=Path, metavar=label.upper(), help=f"the {label} openapi.json")
        if name == "dist":
            command.add_argument(
                "--root", type=Path, default=_ROOT, metavar="DIR", help="the checkout to release (default: this one)"
            )
        if name == "check":
            command.add_argument(
                "--lines", type=int, default=_LINES, help=f"lines of the diff to show (default: {_LINES})"
            )
        if name == "verify" and name in arguments:
            from . import verify

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
    given = sys.argv[1:] if argv is None else argv
    arguments = _parser(given).parse_args(given)
    try:
        return _COMMANDS[arguments.command][0](arguments)
    except Failure as failure:
        print("\n".join(map(str, failure.findings)), file=sys.stderr)
        return 1
    except UsageError as error:
        print(f"python -m generator {arguments.command}: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    # Nearly everything that is read stays to the end: looking for garbage as often as usual takes a fifth of the time.
    gc.set_threshold(50_000)
    sys.exit(main())
