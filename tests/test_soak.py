"""The soak finds nothing in a short run, and finds what is left on purpose."""

from __future__ import annotations

import asyncio
import json
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from api302 import AsyncClient, Client

from tests.soak.measure import BOUNDS, Sample, grown, growth
from tests.soak.run import Soak
from tests.soak.steps import Step, use, use_async

ROOT = Path(__file__).resolve().parents[1]
SECONDS = 3.0


def run(**options: Any) -> Soak:
    soak = Soak(users=20, faults=0.05, **options)
    soak.run(SECONDS)
    return soak


def test_nothing_leaks() -> None:
    soak = run()
    assert soak.problems == []
    report = soak.report
    assert report["calls"] > 50
    assert {name.partition(":")[0] for name in report["outcomes"]} == {"json", "stream", "task", "upload"}
    assert any(not name.endswith(("ok", "cancelled")) for name in report["outcomes"]), "no fault was met"


def test_ctrl_c_ends_it_with_the_figures_so_far(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.soak", "--users", "5", "--json", str(tmp_path / "soak.json")]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as running:
        assert running.stdout is not None
        first = running.stdout.readline()
        running.send_signal(signal.SIGINT)
        rest, _ = running.communicate(timeout=60)
    assert running.returncode == 0, first + rest
    assert rest.endswith("nothing leaked\n")
    assert 0 < json.loads((tmp_path / "soak.json").read_bytes())["seconds"] < 60


class Leaking:
    """Leaves something behind once, whatever else it does."""

    def __init__(self) -> None:
        self.kept: list[Any] = []

    async def use_async(self, client: AsyncClient, step: Step) -> None:
        await use_async(client, step)
        if not self.kept and step.kind == "stream" and not step.prefer:
            self.kept.append(await step.call.method(client)(**step.arguments))
            task: Any = await client.with_options(headers={"Prefer": "task=stuck"}).prompt.optimize(
                qa=[], prompt="p", max_rounds=2, model="m"
            )
            self.kept.append(asyncio.ensure_future(task.wait()))
            self.kept.append(open(__file__))  # noqa: SIM115
            forgotten = client.models.list_models()
            del forgotten

    def use(self, client: Client, step: Step) -> None:
        use(client, step)
        raise KeyError(step.call.id)


def test_what_leaks_is_found() -> None:
    leaking = Leaking()
    try:
        problems = "\n".join(run(use=leaking.use, use_async=leaking.use_async).problems)
    finally:
        for kept in leaking.kept:
            if hasattr(kept, "name"):
                kept.close()
    assert "still in use: <AsyncHTTPConnection" in problems
    assert "a task was left: <Task" in problems
    assert re.search(r"^files: \d+ before, \d+ after$", problems, re.MULTILINE)
    assert "was never awaited" in problems
    assert re.search(r"no fault: an answer, got KeyError\nTraceback", problems)


@pytest.mark.parametrize("name", BOUNDS)
def test_growth_is_found(name: str) -> None:
    usual = Sample(0.0, 0, 100, 100, 200, 8, 80.0, 80.0)
    early = getattr(usual, name)
    share, more = BOUNDS[name]

    def found(late: float, warm: int = 1000) -> list[str]:
        run = [usual._replace(calls=250 * number) for number in range(16)]
        return grown(growth([*run, *[run[-1]._replace(**{name: late})] * 4], warm))  # type: ignore[arg-type]

    bound = early * (1 + share) + more
    assert found(bound) == []
    assert found(bound + 1) == [f"{name} grew from {early:.1f} to {bound + 1:.1f}"]
    assert found(bound + 1, warm=1001) == [], "too few calls to tell"
