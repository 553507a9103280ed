"""The contract of every operation and every example that the bundled document holds."""

from __future__ import annotations

import pytest

from generator import pages
from generator.bundle import Bundle
from generator.calls import Call
from generator.client.variants import Variant, split
from generator.document import Example, Schemas, operations

from .checks import STYLES, contract_problems, every_example, example_problems
from .conftest import BUNDLE, CALLS
from .shapes import leftover_problems, method_problems, model_problems

VARIANTS = [*split(BUNDLE)[1].values()]
EXAMPLES = [pytest.param(schema, example, id=name) for name, schema, example in every_example(BUNDLE)]


@pytest.mark.parametrize(("schema", "example"), EXAMPLES)
def test_example_validates(described: Bundle, schemas: Schemas, schema: str, example: Example) -> None:
    assert example_problems(described, schemas, schema, example) == []


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("call", [pytest.param(call, id=call.id) for call in CALLS])
def test_call_keeps_the_contract(described: Bundle, call: Call, style: str) -> None:
    assert contract_problems(described, call, style) == []


@pytest.mark.parametrize("name", BUNDLE.document["components"]["schemas"])
def test_model_has_the_fields_of_its_schema(described: Bundle, name: str) -> None:
    assert model_problems(described, name) == []


@pytest.mark.parametrize("variant", [pytest.param(item, id=item.key) for item in VARIANTS])
def test_method_has_the_types_of_its_operation(described: Bundle, variant: Variant) -> None:
    assert method_problems(described, variant) == []


def test_nothing_is_left_over_in_the_client(described: Bundle) -> None:
    assert leftover_problems(described, VARIANTS) == []


def test_every_method_is_called() -> None:
    assert {call.variant.key for call in CALLS} == {variant.key for variant in VARIANTS}


def test_every_operation_has_a_method(described: Bundle) -> None:
    called = {variant.operation.id for variant in VARIANTS}
    assert called == {operation.id for operation in operations(described.document)}


def test_pages_and_operations_account_for_each_other(described: Bundle) -> None:
    _, found = pages.read(described.tree)
    named = {page.value for page in found if page.state == "operation"}
    assert named == {operation.id for operation in operations(described.document)}
