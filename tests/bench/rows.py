"""The comparisons of `make bench`, by name: each yields its rows, ready to be measured."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

from . import payloads
from .measure import (
    CALLS_A_SECOND,
    EVENTS_A_SECOND,
    FILES,
    KB,
    MB,
    MS,
    OURS,
    US,
    Contestant,
    Row,
    RowFailed,
    S,
    Sample,
    own_memory,
    process,
    worker,
)

ROOT = Path(__file__).resolve().parents[2]
BENCH = ROOT / ".bench"
PYTHON = BENCH / "bin" / "python"
DOCUMENT = ROOT / "generated" / "openapi" / "openapi.json"

Rows = Generator[Row, None, None]

# Nothing of the caller's environment changes what is measured: no proxy, no PYTHONDONTWRITEBYTECODE, no key.
PLAIN = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}

_PIP = [str(PYTHON), "-m", "pip", "--disable-pip-version-check"]
STOCK_COMMAND = [sys.executable, "-m", "openapi_python_client", "generate", "--path", str(DOCUMENT)]
# The stock generator finds ruff there.
STOCK_ENV = {**PLAIN, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}


def stock() -> None:
    """Write what the stock generator makes of the document, as it is today, into the environment of the peers."""
    seen = BENCH / "openapi.json"
    if seen.exists() and seen.read_bytes() == DOCUMENT.read_bytes():
        return
    site = next(BENCH.glob("lib/python*/site-packages"))
    command = [*STOCK_COMMAND, "--meta", "none", "--output-path", str(site / "stock"), "--overwrite"]
    process(command, cwd=BENCH, env=STOCK_ENV)
    shutil.copyfile(DOCUMENT, seen)


@contextmanager
def serving(answer: bytes) -> Iterator[str]:
    """The address of a server process that gives this answer to everything."""
    command = [sys.executable, str(Path(__file__).with_name("server.py"))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        try:
            server.stdin.write(answer)
            server.stdin.close()
            port = server.stdout.readline().strip()
            if not port:
                raise RowFailed("the loopback server did not start")
            yield f"http://127.0.0.1:{port.decode()}"
        finally:
            server.kill()


def _fresh(programs: Mapping[str, str], *arguments: str) -> dict[str, Contestant]:
    def contestant(program: str) -> Contestant:
        return lambda: process([str(PYTHON), "-c", program, *arguments], cwd=BENCH, env=PLAIN)

    return {name: contestant(program) for name, program in programs.items()}


@contextmanager
def _workers(module: str, functions: Mapping[str, str], *arguments: str) -> Iterator[dict[str, Contestant]]:
    command = [str(PYTHON), "-m", "tests.bench.peers.worker", module]
    with ExitStack() as stack:
        yield {
            name: stack.enter_context(worker([*command, function, *arguments], cwd=ROOT, env=PLAIN))
            for name, function in functions.items()
        }


_START = {
    OURS: "from api302 import Client; Client('any').chat.complete",
    "httpx, imported only": "import httpx",
    "openai": "from openai import OpenAI; OpenAI(api_key='any').chat.completions.create",
    "githubkit": "from githubkit import GitHub; github = GitHub('any'); github.rest.repos.get",
    "stock output": (
        "from stock import AuthenticatedClient; from stock.api.chat import chat_complete; "
        "AuthenticatedClient(base_url='http://127.0.0.1:9', token='any'); chat_complete.sync"
    ),
}


def start() -> Rows:
    """From nothing to a typed method."""
    stock()
    goals = {"httpx, imported only": 1.3}
    yield Row("start: fresh process, import, client, a typed method", MS, _fresh(_START), rounds=11, goals=goals)


def call() -> Rows:
    """What is added to a call."""
    stock()
    functions = {OURS: "api302", "raw httpx": "raw", "openai": "openai", "stock output": "stock"}
    with _workers("call", functions) as contestants:
        yield Row("call: a typed call in process, small JSON", US, contestants, rounds=41, goals={"raw httpx": 1.15})


def decode() -> Rows:
    """Large answers."""
    stock()
    functions = {
        OURS: "api302",
        "json.loads": "json_loads",
        "pydantic, json.loads": "pydantic_of_json",
        "pydantic's own JSON": "pydantic",
        "stock output": "stock",
    }
    goals = {"json.loads": 2, "pydantic, json.loads": 1, "pydantic's own JSON": 1}
    answers = {"search": ("1 MB of search results", 21), "embeddings": (f"{payloads.VECTORS:,} embeddings", 7)}
    for payload, (size, rounds) in answers.items():
        with _workers("decode", functions, payload) as contestants:
            yield Row(f"decode: {size}", MS, contestants, rounds=rounds, goals=goals)


def stream() -> Rows:
    """Events of a streamed chat."""
    untyped = "httpx-sse, json.loads"
    functions = {OURS: "api302", "openai": "openai", untyped: "httpx_sse"}
    goals = {"openai": 8, untyped: 0.5}
    cannot = {"stock output": "cannot: has no streams"}
    events = payloads.events()
    grouped = [b"".join(events[start : start + 16]) for start in range(0, len(events), 16)]
    with serving(payloads.http_stream(events)) as single, serving(payloads.http_stream(grouped)) as many:
        places = {"in process": "", "over loopback": single, "over loopback, 16 to a chunk": many}
        for place, url in places.items():
            with _workers("stream", functions, url) as contestants:
                title = f"stream: chat events, {place}"
                yield Row(title, EVENTS_A_SECOND, contestants, rounds=7, goals=goals, cannot=cannot)


def load() -> Rows:
    """A crowd of calls."""
    functions = {OURS: "api302", "raw httpx.AsyncClient": "raw"}
    goals = {"raw httpx.AsyncClient": 0.9}
    with serving(payloads.http(payloads.CHAT)) as url, _workers("load", functions, url) as contestants:
        title = "load: 1,000 calls, 100 at a time, async, over loopback"
        yield Row(title, CALLS_A_SECOND, contestants, rounds=7, goals=goals)


_FIRST_CALL = {
    OURS: (
        "from api302 import Client\n"
        "complete = Client('any', url).chat.complete\n"
        "complete(model='any', messages=messages).choices[0].message.content"
    ),
    "httpx": (
        "import httpx\n"
        "body = {'model': 'any', 'messages': messages}\n"
        "httpx.Client().post(url + '/v1/chat/completions', json=body).json()['choices'][0]['message']['content']"
    ),
    "openai": (
        "from openai import OpenAI\n"
        "create = OpenAI(api_key='any', base_url=url + '/v1').chat.completions.create\n"
        "create(model='any', messages=messages).choices[0].message.content"
    ),
}
_ARGUMENTS = "import sys\nurl, messages = sys.argv[1], [{'role': 'user', 'content': 'Hello!'}]\n"


def memory() -> Rows:
    """The greatest resident size of a process that makes one call."""
    with serving(payloads.http(payloads.CHAT)) as url:
        contestants = _fresh({name: _ARGUMENTS + program for name, program in _FIRST_CALL.items()}, url)
        heavy = {name: _above_our_own(run) for name, run in contestants.items()}
        yield Row("memory: peak after the first call", MB, heavy, rounds=7, goals={"httpx": 1.2})


def _above_our_own(run: Contestant) -> Contestant:
    """The kernel counts what this process holds for a program that it starts, until the program holds more."""

    def checked() -> Sample:
        sample = run()
        if sample.memory <= own_memory():
            raise RowFailed("this program itself holds more memory than what it measures")
        return sample

    return checked


def regenerate() -> Rows:
    """From the description to formatted code, each in its own way."""
    ours = [sys.executable, "-m", "generator", "client", "--out"]
    contestants = {OURS: _afresh(ours), "openapi-python-client": _afresh([*STOCK_COMMAND, "--output-path"])}
    goals = {"openapi-python-client": 1.0}
    yield Row("regenerate: bundle, lint, generate, format", S, contestants, rounds=3, goals=goals, warm_up=False)


def _afresh(command: Sequence[str]) -> Contestant:
    """What a command takes that writes into a directory which is not there yet."""

    def run() -> Sample:
        with TemporaryDirectory() as place:
            return process([*command, f"{place}/out"], cwd=ROOT, env=STOCK_ENV)

    return run


def again() -> Rows:
    """`make client` in a copy of the tree."""
    unwanted = shutil.ignore_patterns(".*", "dist", "build", "__pycache__")
    with TemporaryDirectory() as place:
        copy = Path(place) / "copy"
        shutil.copytree(ROOT, copy, ignore=unwanted)
        (copy / ".venv").symlink_to(ROOT / ".venv")

        def unchanged() -> Sample:
            return process(["make", "client"], cwd=copy, env=PLAIN)

        def full() -> Sample:
            shutil.rmtree(copy / "generated")
            return unchanged()

        contestants = {"nothing changed": unchanged, "generated/ removed": full}
        yield Row("again: make client", S, contestants, rounds=2, limit=2)


def size() -> Rows:
    """Wheels, without what they depend on; githubkit with its own schemas."""
    listed = subprocess.run([*_PIP, "list", "--format=json"], env=PLAIN, check=True, capture_output=True).stdout
    pinned = [f"{package['name'].lower()}=={package['version']}" for package in json.loads(listed)]
    peers = {name: [pin for pin in pinned if pin.startswith(name)] for name in ("openai", "githubkit")}
    packed, files, unpacked = {}, {}, {}
    with TemporaryDirectory() as place:
        for name, wanted in {OURS: [str(ROOT)], **peers}.items():
            process([*_PIP, "wheel", "--no-deps", "--wheel-dir", f"{place}/{name}", *wanted], cwd=BENCH)
            wheels = list(Path(place, name).glob("*.whl"))
            inside = [file for wheel in wheels for file in ZipFile(wheel).infolist()]
            packed[name] = sum(wheel.stat().st_size for wheel in wheels)
            unpacked[name], files[name] = sum(file.file_size for file in inside), len(inside)
    measures = {"size: wheel": (KB, packed), "size: installed": (KB, unpacked), "size: files": (FILES, files)}
    for title, (unit, amounts) in measures.items():
        yield Row(title, unit, {name: _known(amount) for name, amount in amounts.items()}, rounds=1, warm_up=False)


def _known(amount: int) -> Contestant:
    return lambda: Sample(0, 0, amount)


ROWS: dict[str, Callable[[], Rows]] = {
    "start": start,
    "call": call,
    "decode": decode,
    "stream": stream,
    "load": load,
    "memory": memory,
    "regenerate": regenerate,
    "again": again,
    "size": size,
}
