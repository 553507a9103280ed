"""What tests tell at the end of a run, from whichever process they ran in."""

from __future__ import annotations

from typing import Any

import pytest

LINES = pytest.StashKey[list[str]]()


def tell(config: pytest.Config, line: str) -> None:
    """Print a line after the run; a worker of xdist hands it over to the process that prints."""
    output: dict[str, Any] | None = getattr(config, "workeroutput", None)
    lines = config.stash.setdefault(LINES, []) if output is None else output.setdefault("lines", [])
    lines.append(line)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    for line in getattr(node, "workeroutput", {}).get("lines", []):
        tell(node.config, line)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for line in config.stash.get(LINES, []):
        terminalreporter.write_line(line)
