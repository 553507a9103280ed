"""The documentation's index: its form, its counts, and that it agrees with the description."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import lint
from generator.bundle import Bundle
from generator.findings import Failure
from generator.pages import EVIDENCE, STATES, Page, coverage, read
from generator.sources import Tree
from tests.generator.support import Cli, Edit, Findings, Place, Write

GOOD = """
- section: [Models, Chat]
  pages:
    - {id: a-1, title: Chat, operation: chat_complete}
    - {id: a-2, title: Chat again, operation: chat_complete, example: other}
- section: [Models]
  pages:
    - {id: a-3, title: Intro, guide: no endpoint}
- section: [Tools]
  pages:
    - {id: b-1, title: 302, unknown: nobody knows, listed_in: the Chinese index only}
    - {id: b-2, title: Later, todo: true}
    - {id: b-3, title: Seen, operation: tools_seen}
"""


def pages(root: Path) -> list[Page]:
    return read(Tree(root))[1]


def test_reading(write: Write) -> None:
    source, found = read(Tree(write({"pages.yaml": GOOD})))
    assert [(page.id, page.section, page.state, page.value) for page in found] == [
        ("a-1", ("Models", "Chat"), "operation", "chat_complete"),
        ("a-2", ("Models", "Chat"), "operation", "chat_complete"),
        ("a-3", ("Models",), "guide", "no endpoint"),
        ("b-1", ("Tools",), "unknown", "nobody knows"),
        ("b-2", ("Tools",), "todo", True),
        ("b-3", ("Tools",), "operation", "tools_seen"),
    ]
    assert [source.line(page.pointer) for page in found] == [3, 4, 7, 10, 11, 12]


def test_coverage_counts(write: Write) -> None:
    table = coverage(pages(write({"pages.yaml": GOOD})), {"chat_complete": "page", "tools_seen": "observed"})
    head, rule, *rows, last_rule, total = table.splitlines()
    assert head.split() == ["section", "pages", "described", *STATES[1:], *EVIDENCE]
    assert set(rule) == set(last_rule) == {"-", " "}
    assert len({len(line) for line in table.splitlines()}) == 1
    # pages, described, guide, unknown, todo; page, first-party, observed, inferred
    assert [row.split() for row in rows] == [
        ["Models", "3", "2", "1", "0", "0", "2", "0", "0", "0"],
        ["Tools", "3", "1", "0", "1", "1", "0", "0", "1", "0"],
    ]
    assert total.split() == ["total", "6", "3", "1", "1", "1", "2", "0", "1", "0"]


def test_coverage_of_an_operation_that_is_not_described(write: Write) -> None:
    total = coverage(pages(write({"pages.yaml": GOOD})), {}).splitlines()[-1]
    assert total.split() == ["total", "6", "3", "1", "1", "1", "0", "0", "0", "0"]


def test_the_whole_documentation_is_listed(real: Bundle) -> None:
    found = read(real.tree)[1]
    assert len(found) >= 860
    assert len({page.id for page in found}) == len(found)
    assert not [page for page in found if page.state in ("guide", "unknown") and not str(page.value).strip()]
    assert coverage(found, lint.evidence(real)).splitlines()[-1].split()[:2] == ["total", str(len(found))]


def test_the_command(cli: Cli, spec: Path) -> None:
    code, out, err = cli("coverage", "--spec", spec)
    assert (code, err) == (0, "")
    assert out.splitlines()[-1].split()[:3] == ["total", str(len(pages(spec))), "6"]


# Mistakes

INTRO = "- section: [Models]\n  pages:\n    - {id: a-3, title: Intro, guide: no endpoint}"
ENTRY = "    - {id: b-2, title: Later, todo: true}"


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        pytest.param(ENTRY, "    - {title: Later, todo: true}", 11, id="no id"),
        pytest.param(ENTRY, "    - {id: b-2, todo: true}", 11, id="no title"),
        pytest.param(ENTRY, "    - {id: b-2, title: Later}", 11, id="no state"),
        pytest.param(ENTRY, "    - {id: b-2, title: Later, todo: true, guide: x}", 11, id="two states"),
        pytest.param(ENTRY, "    - {id: b-2, title: Later, todo: true, since: 2}", 11, id="unknown key"),
        pytest.param(ENTRY, "    - {id: a-1, title: Later, todo: true}", 11, id="id twice"),
        pytest.param(ENTRY, "    - todo", 11, id="text"),
        pytest.param("- section: [Tools]", "- sections: [Tools]", 8, id="group with another key"),
        pytest.param("- section: [Tools]", "- section: [Tools]\n  note: x", 8, id="group with one more key"),
        pytest.param("- section: [Models]\n", "- Models\n- section: [Models]\n", 5, id="text as a group"),
        *[
            pytest.param(ENTRY, f"    - {entry}", 11, id=entry or "nothing")
            for entry in [
                "",
                "[{id: b-2}]",
                "{id: [b, 2], title: Later, todo: true}",
                "{id: b-2, title: Later, operation: [a]}",
                "{id: b-2, title: Later, operation: }",
                "{id: b-2, title: Later, unknown: }",
                "{id: b-2, title: Later, todo: false}",
                "{id: b-2, title: , todo: true}",
            ]
        ],
        *[
            pytest.param("- section: [Tools]\n", f"- section: {section}\n", 8, id=section or "no section")
            for section in ("", "[]", "Tools")
        ],
        pytest.param(INTRO, "- {section: [Models], pages: }", 5, id="no pages"),
    ],
)
def test_a_malformed_entry_is_found_at_its_line(write: Write, old: str, new: str, line: int) -> None:
    assert GOOD.count(old) == 1
    with pytest.raises(Failure) as caught:
        coverage(pages(write({"pages.yaml": GOOD.replace(old, new)})), {})
    (finding,) = caught.value.findings
    assert (finding.file, finding.line, finding.rule) == ("small/pages.yaml", line, "pages")


@pytest.mark.parametrize("text", ["{}", "x"])
def test_an_index_that_is_no_list(write: Write, text: str) -> None:
    with pytest.raises(Failure):
        pages(write({"pages.yaml": text}))


def test_every_mistake_is_found_in_one_run(write: Write) -> None:
    text = GOOD.replace("id: b-2, ", "").replace("title: Seen, ", "").replace("id: a-2", "id: a-1")
    with pytest.raises(Failure) as caught:
        pages(write({"pages.yaml": text}))
    assert [finding.line for finding in caught.value.findings] == [4, 11, 12]


def test_an_id_that_occurs_three_times_is_one_finding(write: Write) -> None:
    text = GOOD.replace("id: b-2", "id: a-1").replace("id: b-3", "id: a-1")
    with pytest.raises(Failure) as caught:
        pages(write({"pages.yaml": text}))
    (finding,) = caught.value.findings
    assert finding.line == 11
    assert "a-1" in finding.message


def test_no_index(cli: Cli, spec: Path) -> None:
    (spec / "pages.yaml").unlink()
    for command in ("coverage", "lint"):
        code, _, err = cli(command, "--spec", spec)
        assert code == 1
        assert err.startswith("spec/pages.yaml:1: missing-file: ")


def test_a_page_that_names_no_operation(edit: Edit, place: Place, findings: Findings) -> None:
    edit(
        "pages.yaml", "{id: rag-003, title: Rerank, todo: true}", "{id: rag-003, title: Rerank, operation: jina_rerank}"
    )
    (finding,) = findings()
    assert (finding.file, finding.line) == place("pages.yaml", "rag-003")
    assert "rag-003" in finding.message
    assert "jina_rerank" in finding.message


def test_an_operation_that_no_page_names(edit: Edit, place: Place, findings: Findings) -> None:
    edit("pages.yaml", "operation: jina_tokenize", "todo: true")
    (finding,) = findings()
    assert (finding.file, finding.line) == place("rag/jina.yaml", "post:")
    assert "jina_tokenize" in finding.message


def test_several_pages_may_name_one_operation(edit: Edit, findings: Findings) -> None:
    edit("pages.yaml", "title: Rerank, todo: true", "title: Rerank, operation: jina_tokenize, example: tokens")
    assert findings() == []
