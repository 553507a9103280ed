"""The generated client, talking over a socket to the mock server: an answer of each provider."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from importlib import import_module

from .bundle import Bundle
from .calls import Call, calls
from .client import PACKAGE
from .mock import Mock

_WIDTH = 100


def run(bundle: Bundle, operations: Sequence[str] = ()) -> None:
    """Import the package, call these operations (or the first of each tag) with their examples, print the answers."""
    started = time.perf_counter()
    package = import_module(PACKAGE)
    print(f"import {PACKAGE}: {(time.perf_counter() - started) * 1000:.0f} ms, version {package.__version__}")
    chosen: dict[str, Call] = {}
    for call in calls(bundle):
        operation = call.variant.operation
        chosen.setdefault(operation.id if operations else operation.tag, call)
    with Mock(bundle.document) as mock, package.Client(api_key="any", base_url=mock.url) as client:
        print(f"the mock answers on {mock.url}")
        for call in [chosen[name] for name in operations or chosen]:
            answer = call.method(client)(**call.arguments)
            if isinstance(answer, package.Task):
                answer = answer.wait(interval=0.1)
            text = answer.to_dict() if hasattr(answer, "to_dict") else answer
            shown = json.dumps(text, ensure_ascii=False, default=repr)
            name = f"client.{call.variant.operation.tag}.{call.variant.action}"
            print(f"{name}(…)\n    {shown[:_WIDTH]}{'…' if len(shown) > _WIDTH else ''}")
