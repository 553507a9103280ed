"""The rows: for each tool what is installed, run, built and called, in the commands of its users.

They run in `.interop/<row>/`: a copy of `tests/interop/<row>/`, and the files of `generated/openapi/` beside it. The
program of a row asks for an answer in JSON, follows a task to its end, uploads a file and reads a stream, and prints a
line for each.
"""

from __future__ import annotations

from typing import NamedTuple

CALLS = ("json", "task", "upload", "stream")


class Row(NamedTuple):
    """What is done with a tool. Commands are lines for `sh`; each has to succeed."""

    tools: tuple[str, ...]
    needs: tuple[str, ...]
    """Programs that have to be there."""
    document: str
    commands: tuple[str, ...]
    """Install, generate, build."""
    versions: str
    """A command that prints the tools' names, each with its version behind it."""
    functions: tuple[str, str] = ("", "")
    """Generated files, and a pattern for the names of the operations in them; without one, the files are called so."""
    program: str = ""
    calls: tuple[str, ...] = CALLS
    limits: str = ""
    """What the tool cannot do."""
    absent: int = 0
    """Operations that it therefore does not have."""


_NODE = ("node", "npm")
_NPM = "npm install --no-audit --no-fund --no-package-lock --loglevel=error"
_NPM_VERSIONS = "npm ls --depth=0"

_OPENAPI_GENERATOR = (
    "python -m pip install --quiet --disable-pip-version-check --upgrade --target target/tools"
    " openapi-generator-cli==7.26.0",
    "java -jar target/tools/openapi_generator_cli/openapi-generator.jar generate -c openapi-generator.yaml",
)
_OPENAPI_GENERATOR_VERSIONS = "python -m pip list --disable-pip-version-check --path target/tools"

ROWS = {
    "typescript": Row(
        ("openapi-typescript", "openapi-fetch", "typescript"),
        _NODE,
        "openapi.yaml",
        (_NPM, "npx openapi-typescript openapi.yaml --default-non-nullable=false -o api302.ts", "npx tsc"),
        _NPM_VERSIONS,
        ("api302.ts", r'^    (?!\w+: never)"?(\w+)"?: \{$(?=\n        parameters: )'),
        "node built/main.js",
    ),
    "hey-api": Row(
        ("@hey-api/openapi-ts", "typescript"),
        _NODE,
        "openapi.yaml",
        (_NPM, "npx openapi-ts -i openapi.yaml -o api302", "npx tsc"),
        _NPM_VERSIONS,
        ("api302/sdk.gen.ts", r"^export const (\w+) = <"),
        "node built/main.js",
    ),
    "go": Row(
        ("github.com/oapi-codegen/oapi-codegen/v2",),
        ("go",),
        "openapi-3.0.json",
        (
            "go tool oapi-codegen -generate types,client,skip-prune -package api302"
            " -o api302/api302.go openapi-3.0.json",
            "go vet ./...",
            "go build -o main",
        ),
        "go list -m all",
        ("api302/api302.go", r"^func \(c \*ClientWithResponses\) (\w+?)(?:WithBody)?(?:With\w+Body)?WithResponse\("),
        "./main",
    ),
    "rust": Row(
        ("openapi-generator-cli",),
        ("cargo", "java"),
        "openapi-3.0.json",
        (*_OPENAPI_GENERATOR, "cargo build --quiet"),
        _OPENAPI_GENERATOR_VERSIONS,
        ("api302/src/apis/*_api.rs", r"^pub async fn (\w+)\("),
        "target/debug/interop",
        limits="reads a stream to its end first; decodes no `anyOf` of objects (transcripts) and no choice by `type`",
    ),
    "java": Row(
        ("openapi-generator-cli",),
        ("java", "mvn"),
        "openapi-3.0.json",
        (*_OPENAPI_GENERATOR, "mvn -B -q compile"),
        _OPENAPI_GENERATOR_VERSIONS,
        ("api302/api/*.java", r"^    public okhttp3\.Call (\w+)Call\("),
        "java -cp 'target/classes:target/dependency/*' Main",
        limits="decodes no list of numbers or texts in a choice (embeddings); sends every default",
    ),
    "python": Row(
        ("openapi-python-client",),
        (),
        "openapi.yaml",
        (
            "openapi-python-client generate --path openapi.yaml --config config.yaml"
            " --meta none --output-path api302_stock --fail-on-warning",
        ),
        "openapi-python-client --version",
        ("api302_stock/api/*/*.py", r""),
        "python main.py",
        ("json", "task", "upload"),
        "reads no streams",
    ),
    "redocly": Row(
        ("@redocly/cli",),
        _NODE,
        "all",
        (_NPM, "npx redocly lint"),
        _NPM_VERSIONS,
    ),
    "spectral": Row(
        ("@stoplight/spectral-cli",),
        _NODE,
        "all",
        (_NPM, "npx spectral lint --fail-severity=hint openapi.yaml openapi-3.0.json"),
        _NPM_VERSIONS,
    ),
    "prism": Row(
        ("@stoplight/prism-cli",),
        _NODE,
        "openapi.yaml",
        (_NPM,),
        _NPM_VERSIONS,
        ("answered.txt", r"^(\w+)$"),
        "python main.py",
        ("examples",),
        "takes no lists in a multipart form, no slashes in a path parameter, no integers over 2^53",
        11,
    ),
}
