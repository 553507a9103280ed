"""The documentation's index against the description: which page is described by which operation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .findings import Failure, Finding
from .sources import Source, Tree

FILE = "pages.yaml"
STATES = ("operation", "guide", "unknown", "todo")
_GROUP = "a group has `section`, a list of names, and `pages`, a list"
_PAGE = f"a page has the texts `id` and `title`, and one of {', '.join(STATES)}: a text, or true for `todo`"
EVIDENCE = ("page", "first-party", "observed", "inferred")


@dataclass(frozen=True)
class Page:
    """One page of the documentation and what became of it."""

    section: tuple[str, ...]
    id: str
    title: str
    state: str
    value: Any
    pointer: str


def read(tree: Tree) -> tuple[Source, list[Page]]:
    """The pages of `pages.yaml`.

    Raises:
        Failure: an entry is not of the form that the file's head describes; names its line.
    """
    source = tree.source(Path(FILE))
    findings: list[Finding] = []
    pages = list(_pages(source, findings))
    for page, count in Counter(page.id for page in pages).items():
        if count > 1:
            second = [entry for entry in pages if entry.id == page][1]
            findings.append(_finding(source, second.pointer, f"the id {page} is used twice"))
    if findings:
        raise Failure(findings)
    return source, pages


def _pages(source: Source, findings: list[Finding]) -> Iterator[Page]:
    if not isinstance(source.data, list):
        findings.append(_finding(source, "", "must be a list of groups with `section` and `pages`"))
        return
    for number, group in enumerate(source.data):
        if not _is_group(group):
            findings.append(_finding(source, f"/{number}", _GROUP))
            continue
        for index, entry in enumerate(group["pages"]):
            pointer = f"/{number}/pages/{index}"
            if not _is_page(entry):
                findings.append(_finding(source, pointer, _PAGE))
                continue
            states = [state for state in STATES if state in entry]
            yield Page(
                tuple(group["section"]), str(entry["id"]), str(entry["title"]), states[0], entry[states[0]], pointer
            )


def _is_group(group: Any) -> bool:
    """Whether an entry of the file has the form of a group; its pages may still be wrong."""
    if not isinstance(group, dict) or set(group) != {"section", "pages"}:
        return False
    section = group["section"]
    return isinstance(section, list) and _are_texts(section) and section != [] and isinstance(group["pages"], list)


def _is_page(entry: Any) -> bool:
    """Whether an entry has the form of a page."""
    if not isinstance(entry, dict) or set(entry) - {"id", "title", "listed_in", "example", *STATES}:
        return False
    states = [state for state in STATES if state in entry]
    if len(states) != 1 or not _are_texts([entry.get("id"), entry.get("title")]):
        return False
    value = entry[states[0]]
    return value is True if states[0] == "todo" else _are_texts([value])


def _are_texts(values: list[Any]) -> bool:
    """Whether each is something to read; a title like `302` is a number to YAML."""
    return all(isinstance(value, str | int | float) and str(value).strip() for value in values)


def _finding(source: Source, pointer: str, message: str) -> Finding:
    return Finding(source.name, source.line(pointer), "pages", message)


def coverage(pages: list[Page], evidence: Mapping[str, str]) -> str:
    """A table of the pages by section, state and, where described, how sure their path is.

    Args:
        pages: what `read` returned.
        evidence: for each operationId, the `path` of its `x-302-evidence`.
    """
    columns = ("pages", *STATES, *EVIDENCE)
    rows: dict[str, Counter[str]] = {}
    for page in pages:
        row = rows.setdefault(page.section[0], Counter())
        row.update(["pages", page.state])
        if page.state == "operation":
            row[evidence.get(page.value, "")] += 1
    total = Counter[str]()
    for row in rows.values():
        total.update(row)
    table = [["section", *("described" if name == "operation" else name for name in columns)]]
    table += [[name, *(str(row[column]) for column in columns)] for name, row in [*rows.items(), ("total", total)]]
    widths = [max(len(row[index]) for row in table) for index in range(len(table[0]))]
    lines = [
        "  ".join(cell.ljust(width) if index == 0 else cell.rjust(width) for index, (cell, width) in enumerate(pairs))
        for pairs in (list(zip(row, widths, strict=True)) for row in table)
    ]
    rule = "  ".join("-" * width for width in widths)
    return "\n".join([lines[0], rule, *lines[1:-1], rule, lines[-1]])
