"""Nothing is loaded before it is used, and everything is found when it is; each test in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from textwrap import dedent
from typing import Any

import pytest
from api302 import __all__ as EXPORTS
from api302.client import Client

from generator.mock import Mock
from tests.client.conftest import KEY, ROOT

GENERATED = ROOT / "generated"
MODELS = {path.stem for path in (GENERATED / "api302/models").glob("[a-z]*.py")}
TAGS = {path.name for path in (GENERATED / "api302/api").iterdir() if (path / "__init__.py").exists()}
HEAVY = {"httpx", "httpcore", "attr", "attrs", "json", "asyncio", "ssl", "inspect", "dataclasses", "rich"}
CLIENT = "client = api302.Client(key, url)"


def fresh(code: str, url: str = "http://127.0.0.1:1") -> Any:
    """What `shown` is after the code has run in a process that has loaded nothing; `key` and `url` are set."""
    program = f"import sys, api302\nkey, url, shown = {KEY!r}, {url!r}, None\n{dedent(code)}\nimport json\n"
    environment = {**os.environ, "PYTHONPATH": str(GENERATED), "PYTHONSAFEPATH": "1"}
    command = [sys.executable, "-W", "error", "-c", program + "print(json.dumps(shown))"]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def loaded(code: str, url: str = "http://127.0.0.1:1") -> set[str]:
    """Every module that the code has loaded."""
    return set(fresh(f"{dedent(code)}\nshown = list(sys.modules)", url))


def generated(modules: set[str]) -> set[str]:
    """Those of `api` and `models`, without the prefix."""
    names = {name.removeprefix("api302.") for name in modules if name.startswith("api302.")}
    return {name for name in names if name.startswith(("api.", "models."))}


def test_importing_is_free() -> None:
    modules = loaded("")
    assert "api302" in modules
    assert generated(modules) == set()
    assert not modules & {*HEAVY, "api302.api", "api302.models", "api302.client"}
    assert len(modules) < 80


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("api302.Client", set()),
        ("api302.AsyncClient", set()),
        (CLIENT, set()),
        ("api302.AsyncClient(key, url)", set()),
        ("api302.models", set()),
        ("api302.errors", set()),
        ("dir(api302), dir(api302.models), dir(api302.api)", set()),
        (f"{CLIENT}; dir(client), repr(client)", set()),
        (f"{CLIENT}; client.jina", {"api.jina"}),
        (f"{CLIENT}; client.jina.tokenize", {"api.jina"}),
        (f"{CLIENT}; client.with_options(timeout=5).jina.tokenize", {"api.jina"}),
        ("api302.AsyncClient(key, url).jina.tokenize", {"api.jina"}),
        ("api302.api.jina", {"api.jina"}),
        ("api302.api.jina.tokenize.sync", {"api.jina", "api.jina.tokenize"}),
        ("import api302.api.jina.tokenize", {"api.jina", "api.jina.tokenize"}),
        ("from api302.api.jina import tokenize", {"api.jina", "api.jina.tokenize"}),
        ("from api302.models import ChatCompletion", {"models.chat_completion"}),
        ("api302.models.ChatCompletion.from_dict", {"models.chat_completion"}),
        ("api302.models.JinaTokenizeResult.from_dict({})", {"models.jina_tokenize_result"}),
        (
            'api302.models.JinaTokenizeResult.from_dict({"usage": {}})',
            {"models.jina_tokenize_result", "models.jina_tokenize_usage"},
        ),
    ],
)
def test_only_what_is_named_is_loaded(code: str, expected: set[str]) -> None:
    assert generated(loaded(code)) == expected


TOKENIZE = 'content="hi", return_tokens="true", return_chunks="true"'


@pytest.mark.parametrize("call", ["client.jina.tokenize(", "api302.api.jina.tokenize.sync(client=client, "])
def test_a_call_loads_only_the_models_of_its_answer(mock: Mock, call: str) -> None:
    modules = loaded(f"{CLIENT}; {call}{TOKENIZE}); client.close()", mock.url)
    expected = {"api.jina", "api.jina.tokenize", "models.jina_tokenize_result", "models.jina_tokenize_usage"}
    assert generated(modules) == expected
    # httpx loads rich by itself where click is installed, too.
    assert not (modules - loaded("import httpx")) & {"asyncio", "rich"}


def test_a_task_loads_its_poll_when_it_asks(mock: Mock) -> None:
    submit = f'{CLIENT}; task = client.prompt.optimize(qa=[], prompt="p", max_rounds=2, model="m")'
    before = {"api.prompt", "api.prompt.optimize", "models.prompt_optimization_task"}
    assert generated(loaded(f"{submit}; client.close()", mock.url)) == before
    after = generated(loaded(f"{submit}; task.refresh(); client.close()", mock.url))
    assert after == before | {"api.prompt.get_optimization", "models.prompt_optimization"}


def test_a_client_loads_hardly_more_than_httpx() -> None:
    """Counted in modules: time differs from machine to machine."""
    more = loaded(f"{CLIENT}; client.jina.tokenize") - loaded("import httpx")
    assert {name for name in more if not name.startswith("api302")} <= {"contextvars", "_contextvars"}
    assert len(more) <= 20


def test_a_call_loads_few_modules(mock: Mock) -> None:
    call = f"{CLIENT}; client.jina.tokenize({TOKENIZE})"
    more = loaded(f"{call}; client.close()", mock.url) - loaded("import httpx, attrs; httpx.get(url)", mock.url)
    assert {name for name in more if not name.startswith("api302")} <= {"contextvars", "_contextvars"}
    assert len(more) <= 24


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("api302", set(EXPORTS)),
        ("api302.models", {"ChatCompletion", "ChatMessage", "JinaTokenizeResult", "PromptOptimization"}),
        ("api302.api", TAGS),
        ("api302.api.jina", {"tokenize", "Jina", "AsyncJina"}),
        ("api302.errors", {"ApiError", "RateLimitError", "InsufficientBalance"}),
        ("api302.Client(key, url)", {*TAGS, "with_options", "with_response", "cost", "close"}),
        ("api302.AsyncClient(key, url)", {*TAGS, "with_options", "with_response", "cost", "close"}),
        ("api302.Client(key, url).chat", {"complete", "stream"}),
    ],
)
def test_dir_lists_the_names(code: str, names: set[str]) -> None:
    listed = fresh(f"shown = dir({code})")
    assert names <= set(listed)
    assert listed == sorted(set(listed))


def test_every_model_is_listed_and_loads() -> None:
    shown = """
        found = {name: getattr(api302.models, name) for name in dir(api302.models)}
        shown = [[name, model.__name__] for name, model in found.items() if isinstance(model, type)]
    """
    pairs = fresh(shown)
    assert len(pairs) == len(MODELS)
    assert [name for name, found in pairs if name != found] == []


def test_every_operation_is_listed_and_loads() -> None:
    files = [path for path in (GENERATED / "api302/api").glob("*/*.py") if path.stem != "__init__"]
    code = f"""
        from api302._operation import Operation
        shown = []
        for tag, action in {[(path.parent.name, path.stem) for path in files]}:
            package = getattr(api302.api, tag)
            module = getattr(package, action)
            assert action in dir(package) and type(module.OPERATION) is Operation
            assert callable(module.sync) and callable(module.asyncio)
            for prefix in ("", "Async"):
                shown.append(callable(getattr(getattr(package, prefix + api302.Client.namespaces[tag]), action)))
    """
    assert fresh(code) == [True, True] * len(files)


UNKNOWN = [
    ("api302", "nope"),
    ("api302.models", "Nope"),
    ("api302.models", "chat_completio"),
    ("api302.api", "nope"),
    ("api302.api.jina", "nope"),
    ("api302.Client(key, url)", "nope"),
    ("api302.AsyncClient(key, url)", "nope"),
    ("api302.Client(key, url).jina", "nope"),
]


@pytest.mark.parametrize(("holder", "name"), UNKNOWN)
def test_an_unknown_name_is_an_attribute_error(holder: str, name: str) -> None:
    code = f"""
        try:
            {holder}.{name}
        except AttributeError as error:
            shown = [str(error), error.name]
    """
    message, found = fresh(code)
    assert f"no attribute {name!r}" in message
    assert found == name
    assert fresh(f"shown = hasattr({holder}, {name!r})") is False


@pytest.mark.parametrize("package", ["api302", "api302.models", "api302.api", "api302.api.jina"])
def test_an_unknown_name_is_an_import_error(package: str) -> None:
    code = f"""
        try:
            from {package} import nope
        except ImportError as error:
            shown = str(error)
    """
    assert f"cannot import name 'nope' from '{package}'" in fresh(code)


@pytest.mark.parametrize(
    ("package", "names"),
    [
        pytest.param("api302", {"Client", "AsyncClient", "UNSET", "ApiError", "Task", "models", "api"}, id="api302"),
        pytest.param("api302.errors", {"ApiError", "InsufficientBalance"}, id="errors"),
        pytest.param(
            "api302.models",
            {"ChatCompletion", "ChatMessage"},
            id="models",
        ),
        pytest.param(
            "api302.api",
            {"chat", "jina"},
            id="api",
        ),
    ],
)
def test_star_import(package: str, names: set[str]) -> None:
    assert names <= set(fresh(f"space = {{}}; exec('from {package} import *', space); shown = list(space)"))


def test_a_name_is_looked_up_once() -> None:
    code = """
        first = api302.models.ChatCompletion
        client = api302.Client(key, url)
        shown = [
            api302.models.ChatCompletion is first, "ChatCompletion" in vars(api302.models), client.jina is client.jina,
            client.with_options(timeout=5).jina is not client.jina, "Client" in vars(api302),
        ]
    """
    assert fresh(code) == [True] * 5


def test_threads_may_be_first_together() -> None:
    code = """
        import threading
        client, start, found = api302.Client(key, url), threading.Barrier(16), []
        def use():
            start.wait()
            found.append((client.chat.complete, api302.models.ChatCompletion, api302.api.jina.tokenize))
        threads = [threading.Thread(target=use) for _ in range(16)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        shown = [len(found), len({model for _, model, _ in found}), len({module for *_, module in found})]
    """
    assert fresh(code) == [16, 1, 1]


def test_importing_the_client_costs_about_what_httpx_costs() -> None:
    """Counted in modules, which no busy machine changes."""
    httpx = len(loaded("import httpx, logging, json, random, mimetypes"))
    assert len(loaded(CLIENT)) < httpx + 60


def test_what_is_documented_is_there() -> None:
    assert set(Client.namespaces) == TAGS
