"""What mypy and pyright make of code that uses the package: right code passes, wrong code does not."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import pytest
from api302 import AsyncClient, Client
from api302.models import ChatCompletion

from tests.client import typed_usage
from tests.client.conftest import ROOT, MakeAsyncClient

USAGE = Path(typed_usage.__file__)
GENERATED = ROOT / "generated"
MESSAGES = 'model="m", messages=[]'
WORK = 'qa=[], prompt="p", max_rounds=2, model="m"'
TOKENS = 'return_tokens="true", return_chunks="true"'


WRONG = [
    # names
    "from api302.models import ChatMessagge",
    "api302.models.ChatMessagge",
    "client.chat.compleet()",
    "client.chat.complete().choicez",
    "client.prompt.tasc('id')",
    "client.chatt",
    "client.chatt.complete()",
    "async_client.chatt",
    "from api302 import Klient",
    "api302.Klient",
    "api302.api.chatt",
    "api302.api.chat.compleet",
    "api302.errors.RateLimittError",
    # arguments
    "client.chat.complete()",
    'client.chat.complete(model="m")',
    'client.chat.complete("m", [])',
    "client.chat.complete(model=1, messages=[])",
    "client.chat.complete(model=None, messages=[])",
    'client.chat.complete(model="m", messages=[1])',
    'client.chat.complete(model="m", messages={"role": "user"})',
    f'client.chat.complete({MESSAGES}, temperature="hot")',
    f"client.chat.complete({MESSAGES}, temperature=None)",
    f"client.chat.complete({MESSAGES}, tool_use_mode=4)",
    f"client.chat.complete({MESSAGES}, tools=[1])",
    f"client.chat.complete({MESSAGES}, tempreature=1)",
    f"client.chat.complete({MESSAGES}, stream=True)",
    f"client.chat.stream({MESSAGES}, seed='1')",
    'client.metaso.search(q="q", scope="planet", include_summary=True)',
    "client.dashboard.get_record()",
    "client.dashboard.get_record(7)",
    "client.knowledge.upload_files(files=[1], kb_id=1)",
    'client.prompt.optimize(qa=[], prompt="p", max_rounds="2", model="m")',
    # answers
    f"client.chat.complete({MESSAGES}).choices[0].messagge",
    f"client.chat.complete({MESSAGES}).usage.total_tokens",
    f"client.chat.complete({MESSAGES}).choices[0].message.content.upper()",
    f'client.jina.tokenize(content="a", {TOKENS}).num_tokens + 1',
    f'client.jina.tokenize(content="a", {TOKENS}).num_tokenz',
    f"[chunk.choices[0].deltas for chunk in client.chat.stream({MESSAGES})]",
    f"client.prompt.optimize({WORK}).best_prompt",
    f"client.prompt.optimize({WORK}).wait().best_promt",
    f'client.prompt.optimize({WORK}).wait(timeout="1")',
    f"client.prompt.optimize({WORK}).wait(on_update=lambda: None)",
    # blocking and asynchronous
    f"[chunk async for chunk in client.chat.stream({MESSAGES})]",
    f"[chunk for chunk in async_client.chat.stream({MESSAGES})]",
    f"await client.chat.complete({MESSAGES})",
    f"async_client.chat.complete({MESSAGES}).choices",
    f"async_client.prompt.optimize({WORK}).wait()",
    f"with async_client.chat.stream({MESSAGES}): pass",
    # around the call
    "client.with_response(client.jina.tokenize)",
    f"client.with_response(client.jina.tokenize, content=1, {TOKENS})",
    f'client.with_response(client.jina.tokenize, content="a", {TOKENS}).parsed.num_tokenz',
    f"client.with_response(client.chat.complete, {MESSAGES}).choices",
    "client.with_options(retries=1)",
    'client.with_options(timeout="5")',
    f"api302.api.chat.complete.sync({MESSAGES})",
    f"api302.api.chat.complete.sync(client=async_client, {MESSAGES})",
    'Client(key="k")',
    'Client(timeout="1")',
    "with Client() as other: other.chat.compleet",
    # models
    "ChatMessage()",
    'ChatMessage("user")',
    "ChatMessage(role=1)",
    'ChatMessage(role="user", contents="a")',
    'ChatMessage(role="user").content.upper()',
    'ChatMessage(role="user", content=[api302.models.ChatUsage.from_dict({})])',
    'ChatMessage.from_dict({"role": "user"}).roles',
]
HEADER = """\
import api302
from api302 import AsyncClient, Client
from api302.models import ChatMessage


async def wrong(client: Client, async_client: AsyncClient) -> None:
"""
FOOTER = """

def right(completion: api302.models.ChatCompletion) -> int:
    if completion.usage is not api302.UNSET:
        return completion.usage.total_tokens  # right
    return 0
"""
CODE = HEADER + "".join(f"    {line}  # wrong\n" for line in WRONG) + FOOTER
FIRST = HEADER.count("\n") + 1
RIGHT = next(number for number, line in enumerate(CODE.splitlines(), 1) if line.endswith("# right"))


class Report(NamedTuple):
    """What a checker said of one file."""

    code: int
    problems: dict[int, str]
    output: str


def mypy(file: Path, cache: Path) -> Report:
    options = ("--strict", "--config-file=", f"--cache-dir={cache}", "--no-error-summary")
    code, output = run("mypy", *options, file.name, cwd=file.parent, MYPYPATH=str(GENERATED))
    found = re.findall(r"^(\S+):(\d+): error: (.*)$", output, re.MULTILINE)
    assert {name for name, *_ in found} <= {file.name}, output
    return Report(code, {int(line): text for _, line, text in found}, output)


def pyright(file: Path, mode: str) -> Report:
    config = file.with_suffix(".json")
    settings = {"include": [file.name], "extraPaths": [str(GENERATED)], "typeCheckingMode": mode}
    config.write_text(json.dumps({**settings, "reportUnusedExpression": False}))
    options = ("--outputjson", "--pythonpath", sys.executable, "--project", str(config))
    code, output = run("pyright", *options, cwd=file.parent, PYRIGHT_PYTHON_IGNORE_WARNINGS="1")
    found = [one for one in json.loads(output)["generalDiagnostics"] if one["severity"] == "error"]
    return Report(code, {one["range"]["start"]["line"] + 1: one["message"] for one in found}, output)


def run(*command: str, cwd: Path, **environment: str) -> tuple[int, str]:
    environment = {**os.environ, **environment}
    done = subprocess.run([sys.executable, "-m", *command], cwd=cwd, env=environment, capture_output=True, text=True)
    return done.returncode, done.stdout


Reports = dict[tuple[str, str], Report]


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Reports:
    """What each checker says of each file, by the name of both; outside of this project and its settings."""
    root = tmp_path_factory.mktemp("typing")
    usage, wrong = root / "usage.py", root / "wrong.py"
    usage.write_text(USAGE.read_text("utf-8"), "utf-8")
    wrong.write_text(CODE, "utf-8")
    assert pytestconfig.cache
    cache = pytestconfig.cache.mkdir("mypy")
    with ThreadPoolExecutor() as pool:
        mypys = pool.submit(lambda: (mypy(usage, cache), mypy(wrong, cache)))
        pyrights = pool.submit(pyright, usage, "strict"), pool.submit(pyright, wrong, "standard")
        return {
            ("mypy", "usage"): mypys.result()[0],
            ("mypy", "wrong"): mypys.result()[1],
            ("pyright", "usage"): pyrights[0].result(),
            ("pyright", "wrong"): pyrights[1].result(),
        }


each_checker = pytest.mark.parametrize("checker", ["mypy", "pyright"])


@each_checker
def test_right_code_passes(reports: Reports, checker: str) -> None:
    code, problems, output = reports[checker, "usage"]
    assert problems == {}
    assert code == 0, output


@each_checker
def test_unset_is_told_apart_by_identity(reports: Reports, checker: str) -> None:
    assert RIGHT not in reports[checker, "wrong"].problems


@each_checker
@pytest.mark.parametrize("line", WRONG)
def test_wrong_code_does_not_pass(reports: Reports, checker: str, line: str) -> None:
    assert FIRST + WRONG.index(line) in reports[checker, "wrong"].problems


@each_checker
def test_nothing_else_is_wrong(reports: Reports, checker: str) -> None:
    code, problems, _ = reports[checker, "wrong"]
    assert code == 1
    assert {number for number in problems if not FIRST <= number < FIRST + len(WRONG)} <= {RIGHT}


# The right code also runs


@pytest.mark.parametrize("use", typed_usage.SYNC)
def test_it_runs(client: Client, use: Callable[[Client], object]) -> None:
    use(client)


@pytest.mark.parametrize("use", typed_usage.ASYNC)
def test_it_runs_async(make_async_client: MakeAsyncClient, use: Callable[[AsyncClient], Awaitable[None]]) -> None:
    async def run() -> None:
        async with make_async_client() as client:
            await use(client)

    asyncio.run(run())


def test_models_run() -> None:
    assert typed_usage.unions().role == "user"
    assert typed_usage.unset(ChatCompletion.from_dict({})) == "unknown"
