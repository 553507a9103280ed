"""A few changes of each kind to the description: the contract tests see all that make a difference."""

from __future__ import annotations

import json

import pytest

from tests.contract.conftest import BUNDLE

from . import held
from .__main__ import LEAST, measure
from .held import Holder
from .kinds import KINDS, Description, Mutant

SAMPLE = 6


@pytest.fixture(scope="module")
def holder() -> Holder:
    return Holder(BUNDLE)


def test_no_change_is_no_difference(holder: Holder) -> None:
    whole = Mutant("none", "/info/title", BUNDLE.document["info"]["title"])
    assert holder.caught(whole) == {}


@pytest.mark.parametrize("kind", KINDS)
def test_changes_are_seen(holder: Holder, kind: str) -> None:
    (row,) = measure(BUNDLE, [kind], SAMPLE, 302, holder, first=True)
    assert row.tried == min(SAMPLE, row.possible) > 0
    assert row.unexplained == []
    assert row.share >= LEAST


def test_what_no_check_asks_goes_unseen(holder: Holder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held, "COLUMNS", {"examples": held.COLUMNS["examples"]})
    (row,) = measure(BUNDLE, ["add-property"], SAMPLE, 302, holder)
    assert len(row.unexplained) == SAMPLE
    assert row.share == 0


def test_a_change_leaves_the_document_as_it_was() -> None:
    before = json.dumps(BUNDLE.document)
    description = Description(BUNDLE.document)
    for changes in KINDS.values():
        changed = next(iter(changes(description))).applied(BUNDLE.document)
        assert changed != BUNDLE.document
    assert json.dumps(BUNDLE.document) == before
