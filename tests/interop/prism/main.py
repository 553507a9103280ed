"""Prism serves the description, and the client asks for every example of it."""

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
from api302 import Api302Error, Client

from generator.bundle import bundle
from generator.calls import Call, calls

SPEC = Path(__file__).resolve().parents[2] / "spec"
START_SECONDS = 120


@contextmanager
def prism() -> Iterator[str]:
    """Prism on a free port; its address."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with open("prism.log", "wb") as log:
        command = [
            "node",
            "node_modules/@stoplight/prism-cli/dist/index.js",
            "mock",
            "--port",
            str(port),
            "openapi.yaml",
        ]
        process = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            deadline = time.monotonic() + START_SECONDS
            while process.poll() is None and time.monotonic() < deadline:
                with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                    break
                time.sleep(0.2)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait()


class Recorder(httpx.HTTPTransport):
    """Keeps the last answer."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.answer = super().handle_request(request)
        self.answer.read()
        return self.answer


def deviation(client: Client, recorder: Recorder, call: Call) -> str | None:
    """What differs from the documented answer, if anything does."""
    prefer = f"code={call.variant.status}" + (f", example={call.answer.name}" if call.answer else "")
    with suppress(Api302Error):
        answer = call.method(client.with_options(headers={"Prefer": prefer}))(**call.arguments)
        if hasattr(answer, "close"):
            answer.close()
    answer = recorder.answer
    if answer.status_code != int(call.variant.status):
        return f"{answer.status_code} {answer.text[:200]}"
    if call.answer and call.answer_content:
        given = answer.json() if call.answer_content.type.endswith("json") else answer.text
        if given != call.answer.value:
            return f"answers {json.dumps(given)[:200]}"
    return None


def parts(value: Any) -> Iterator[Any]:
    """A value and all that is in it."""
    yield value
    if isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from parts(part)


def is_beyond_prism(call: Call) -> bool:
    """Whether the request has lists in a form, slashes in a path parameter, or integers that JavaScript rounds."""
    fields = call.body.values() if call.content_type == "multipart/form-data" else ()
    return (
        any(isinstance(value, list | dict) for value in fields)
        or any("/" in call.given["path", name] for name in call.variant.rest)
        or any(isinstance(part, int) and abs(part) >= 2**53 for part in parts(call.body))
    )


def main() -> int:
    documented = list(calls(bundle(SPEC)))
    with prism() as url, Recorder() as recorder, httpx.Client(transport=recorder, timeout=60) as http:
        client = Client(api_key="any", base_url=url, http_client=http, max_retries=0)
        deviations = [(call, deviation(client, recorder, call)) for call in documented]
    answered = [call for call, text in deviations if text is None]
    Path("answered.txt").write_text("".join(f"{call.variant.operation.id}\n" for call in answered), "utf-8")
    wrong = [f"{call.id}: {text}" for call, text in deviations if (text is not None) != is_beyond_prism(call)]
    print(*wrong, f"examples: {len(answered)} of {len(documented)}", sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
