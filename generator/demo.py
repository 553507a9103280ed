"""The generated client, talking over a socket to the mock server: an answer of each provider."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from .bundle import Bundle
from .calls import Call, calls
from .client import PACKAGE
from .document import operations
from .findings import UsageError
from .mock import Mock
from .output import OPENAPI
from .sources import Tree

_WIDTH = 100


def run(generated: Path, wanted: Sequence[str] = ()) -> None:
    """Import the package, call these operations (or the first of each tag) with their examples, print the answers.

    Raises:
        UsageError: nothing was generated there, or it has no such operation.
    """
    bundle = read(generated)
    unknown = set(wanted) - {operation.id for operation in operations(bundle.document)}
    if unknown:
        raise UsageError(f"--operations: there is no {', '.join(sorted(unknown))}")
    sys.path.insert(0, str(generated))
    started = time.perf_counter()
    package = import_module(PACKAGE)
    print(f"import {PACKAGE}: {(time.perf_counter() - started) * 1000:.0f} ms, version {package.__version__}")
    chosen: dict[str, Call] = {}
    for call in calls(bundle, wanted):
        operation = call.variant.operation
        chosen.setdefault(operation.id if wanted else operation.tag, call)
    with Mock(bundle.document) as mock, package.Client(api_key="any", base_url=mock.url) as client:
        print(f"the mock answers on {mock.url}")
        for call in [chosen[name] for name in wanted or chosen]:
            answer = call.method(client)(**call.arguments)
            if isinstance(answer, package.Task):
                answer = answer.wait(interval=0.01)
            text = answer.to_dict() if hasattr(answer, "to_dict") else answer
            shown = json.dumps(text, ensure_ascii=False, default=repr)
            name = f"client.{call.variant.operation.tag}.{call.variant.action}"
            print(f"{name}(…)\n    {shown[:_WIDTH]}{'…' if len(shown) > _WIDTH else ''}")


def read(generated: Path) -> Bundle:
    """The generated document, which is read much faster than the files that it was made from.

    Raises:
        UsageError: there is none.
    """
    path = generated / OPENAPI / "openapi.json"
    try:
        return Bundle(json.loads(path.read_bytes()), Tree(path.parent), {})
    except (OSError, ValueError) as error:
        raise UsageError(f"--out: {path} cannot be read ({error}): run `make client`") from None
