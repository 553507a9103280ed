"""A description that means harm is refused with file and line, or is harmless in all that is made of it."""

from __future__ import annotations

import importlib.util
import json
import pkgutil
import re
import shutil
import sys
from collections.abc import Callable, Iterable
from functools import partial
from itertools import takewhile
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest

from generator import lint
from generator.bundle import bundle
from generator.client import PACKAGE, code, project
from generator.document import operations
from generator.findings import Failure, visible
from generator.mock import Mock
from generator.sources import escape, load
from tests.generator.support import Cli

# The hostile description: JSON with a line for each name and text, many of which are places like `<title>`.
TEMPLATE = {
    {"provider.yaml": "<file>.yaml"}.get(path.name, path.name): json.dumps(load(path).data, indent=1)
    for path in sorted(Path(__file__).with_name("hostile").iterdir())
}
PLACE = re.compile(r"<(~?)(\w+)>")
PLACES = {place for text in [*TEMPLATE, *TEMPLATE.values()] for _, place in PLACE.findall(text)}
# Names, of files, modules, classes and attributes, and what stands beside them or must agree with an example.
MAY_BE_REFUSED = {
    *("file", "tag", "action", "method", "Schema", "Refused", "response", "scheme", "path", "path_parameter"),
    *("summary", "end", "tag_description", "meaning", "chosen", "chosen_value", "kind", "cat"),
    *("contact_url", "docs_url"),
}
ADDRESSES: dict[str, str] = dict.fromkeys(("contact_url", "docs_url"), "https://example.com")

TOUCH = "str(__import__('pathlib').Path('CANARY').touch())"
VALUES = {
    "double quote": f'" + {TOUCH} + "',
    "single quote": f"' + {TOUCH} + '",
    "closed call": f'")\n{TOUCH}\nx = ("',
    "docstring in a line": f'""" + {TOUCH} + """',
    "docstring": f'"""\n{TOUCH}\n"""',
    "other docstring": f"'''\n{TOUCH}\n'''",
    "line": f"x\n{TOUCH}",
    "other lines": f"x\r{TOUCH}\u2028{TOUCH}\x85{TOUCH}\x0c{TOUCH}\r\n{TOUCH}",
    "last backslash": "x\\",
    "backslash and quote": f'\\" + {TOUCH} #',
    "escapes": "\\N{DASH}\\x4\\u\\777\\",
    "expression": f"{TOUCH}",
    "annotation": f"x: {TOUCH} = 1, *, y",
    "comment": "# x",
    "jinja expression": "{{ cycler.__init__.__globals__.os.system('touch CANARY') }}",
    "jinja statement": "{% include '/etc/passwd' %}{# {% raw %}",
    "f-string": f"{{{TOUCH}}}",
    "formats": "%s %(x)s {0.__class__} {} {",
    "shell": "$(touch CANARY) `touch CANARY`; touch CANARY | x && --out=CANARY",
    "null": "a\0b",
    "controls": "\x1b]0;x\x07\x1b[2J\x7f\x9b",
    "bidi": "a\u202eb\u2066c\u200d\ufeff",
    "dunder": "__class__",
    "initialiser": "__init__",
    "importer": "__import__",
    "keyword": "class",
    "capital keyword": "None",
    "argument": "self",
    "disguised argument": "\uff53elf",
    "no identifier": "\u00bd\u00b2\u0663",
    "type": "Any",
    "method": "to_dict",
    "traversal": "../../../CANARY",
    "absolute": "/CANARY",
    "dots": "..",
    "backward": "..\\..\\CANARY",
    "encoded": "%2e%2e%2fCANARY~1..~1CANARY",
    "address": "file:///etc/passwd",
    "host": "@evil.example/",
    "tag of YAML": "!!python/object/apply:os.system ['touch CANARY']",
    "reference": "$ref",
    "long": "x" * 300,
    "Long": "X" * 300,
    "line at the end": "x\n",
    "Line at the end": "X\n",
    "number": "1e999",
}


class Description:
    """The template with a value in some places and in the others their own names."""

    def __init__(self, spec: Path, value: str, places: Iterable[str]) -> None:
        self.spec, self.value, self.places = spec, value, set(places)

    def write(self) -> None:
        """Write it anew; a file whose name cannot be gets another."""
        shutil.rmtree(self.spec, ignore_errors=True)
        self.spec.mkdir()
        for name, text in TEMPLATE.items():
            name = re.sub("[/\0]", "_", self._filled(name))[-200:]
            (self.spec / name).write_text(self._filled(text, _as_yaml), "utf-8")

    def accused(self, finding: str) -> set[str]:
        """The hostile places on the line of a finding, or else within what begins there: keys first."""
        for name, text in TEMPLATE.items():
            head = re.escape(visible(f"spec/{self._filled(name)}"))
            if match := re.fullmatch(rf"{head}:(\d+): [a-z-]+: \S.*", finding):
                first, *others = text.splitlines()[int(match[1]) - 1 :]
                inside = list(takewhile(partial(_is_deeper, _depth(first)), others))
                keys = [line.partition(":")[0] for line in inside if _depth(line) == _depth(first) + 1]
                for part in (first, "".join(keys), "".join(inside)):
                    if found := {place for _, place in PLACE.findall(part)} & self.places:
                        return found
        return set()

    def _filled(self, text: str, written: Callable[[str], str] = str) -> str:
        def fill(match: re.Match[str]) -> str:
            value = self.value if match[2] in self.places else ADDRESSES.get(match[2], match[2])
            return written(escape(value) if match[1] else value)

        return PLACE.sub(fill, text)


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def _is_deeper(depth: int, line: str) -> bool:
    return _depth(line) > depth


def _as_yaml(text: str) -> str:
    """A text between double quotes, as both JSON and YAML read it."""
    written = json.dumps(text, ensure_ascii=False)[1:-1]
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in written)


def generate(cli: Cli, description: Description, out: Path) -> set[str]:
    """Generate, after every refusal without what was refused; returns the refused places."""
    hostile = set(description.places)
    while True:
        description.write()
        exit_code, _, err = cli("client", "--spec", description.spec, "--out", out)
        assert out.exists() == (exit_code == 0), "all or nothing"
        assert {path.name for path in out.parent.iterdir()} <= {description.spec.name, out.name}
        if exit_code == 0:
            return hostile - description.places
        accused = [description.accused(line) for line in err.splitlines()]
        assert all(accused), f"a finding that leads to none of {sorted(description.places)}: {err}"
        description.places -= set[str]().union(*accused)


def check_harmless(out: Path) -> None:
    """Everything that was written is named, reads and imports as it should, and does nothing else."""
    written = [path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()]
    name = r"[a-z_][a-z0-9_]*"
    known = rf"openapi/openapi(-3\.0)?\.(yaml|json)|{PACKAGE}/(api/|models/)?({name}/)?{name}\.(py|pyi|typed)"
    assert [path for path in written if not re.fullmatch(known, path)] == []
    for path in out.rglob("*.py*"):
        assert path.read_text("utf-8").replace("\n", "").isprintable(), path
    run_package(out / PACKAGE)
    assert not [path for path in (out.parent, Path("/")) if list(path.glob("*CANARY*"))], "its code has run"


def run_package(root: Path) -> None:
    """Import every module of a package, under a name of its own, and use every model."""
    name = "hostile_package"
    spec = importlib.util.spec_from_file_location(name, root / "__init__.py", submodule_search_locations=[str(root)])
    assert spec
    assert spec.loader
    try:
        package = sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(package)
        for module in pkgutil.walk_packages([str(root)], f"{name}."):
            importlib.import_module(module.name)
        for model in package.models.__all__:
            getattr(package.models, model).from_dict({})
    finally:
        for module_name in [module for module in sys.modules if module.startswith(name)]:
            del sys.modules[module_name]


def check_documents(description: Description, out: Path) -> None:
    """Each text stands where it was, and the mock serves the document."""
    document = bundle(description.spec).document
    assert json.loads((out / "openapi" / "openapi.json").read_bytes()) == document
    assert load(out / "openapi" / "openapi.yaml").data == document
    with Mock(document) as mock, httpx.Client(base_url=mock.url, trust_env=False, verify=False) as client:
        for operation in operations(document):
            client.request(operation.method, quote(operation.path), json={})
            assert mock.requests[-1].operation_id == operation.id
    assert mock.errors == []


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_hostile_names_and_texts(cli: Cli, tmp_path: Path, value: str) -> None:
    description = Description(tmp_path / "spec", value, PLACES - {"file"})
    refused = generate(cli, description, tmp_path / "out")
    assert refused <= MAY_BE_REFUSED, "other places take any text"
    check_harmless(tmp_path / "out")
    check_documents(description, tmp_path / "out")


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_hostile_file_names(cli: Cli, tmp_path: Path, value: str) -> None:
    description = Description(tmp_path / "spec", value, {"file"})
    description.write()
    exit_code, out, err = cli("lint", "--spec", description.spec)
    assert (exit_code == 0 and "no findings" in out) or all(map(description.accused, err.splitlines()))
    assert [path.name for path in tmp_path.iterdir()] == ["spec"]


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_the_mock_takes_what_lint_would_refuse(tmp_path: Path, value: str) -> None:
    description = Description(tmp_path / "spec", value, PLACES - {"file"})
    document = None
    while document is None:
        description.write()
        try:
            document = bundle(description.spec).document
        except Failure as failure:
            accused = [description.accused(str(finding)) for finding in failure.findings]
            assert all(accused)
            description.places -= set[str]().union(*accused)
    with Mock(document) as mock, httpx.Client(base_url=mock.url, trust_env=False, verify=False) as client:
        for operation in operations(document):
            client.request(operation.method, quote(operation.path), json={}, headers={"other": "x", "key_header": "x"})
        assert client.get("/nowhere").status_code == 404
    assert [path.name for path in tmp_path.iterdir()] == ["spec"]


@pytest.mark.parametrize(
    ("owner", "safeguard", "instead", "value", "noticed"),
    [
        pytest.param(project, "quoted", lambda text: f'"{text}"', VALUES["double quote"], "has run", id="literals"),
        pytest.param(
            *(project, "docstring", lambda text, indent: f'"""{text}"""', VALUES["docstring in a line"], "__future__"),
            id="docstrings",
        ),
        pytest.param(code, "visible", str, VALUES["bidi"], "isprintable", id="unseen characters"),
        pytest.param(lint, "_SNAKE", re.compile("(?s).*"), "../../../../CANARY", "CANARY", id="names"),
    ],
)
def test_it_fails_without_a_safeguard(
    cli: Cli,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    owner: object,
    safeguard: str,
    instead: object,
    value: str,
    noticed: str,
) -> None:
    monkeypatch.setattr(owner, safeguard, instead)
    with pytest.raises((AssertionError, SyntaxError), match=noticed):
        test_hostile_names_and_texts(cli, tmp_path, value)
