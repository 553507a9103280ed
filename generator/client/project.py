"""openapi-python-client with our own templates: from the parsed document to the files of the package."""

from __future__ import annotations

import ast
import keyword
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openapi_python_client import Project as StockProject
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.strings import ClassName

from ..bundle import Bundle
from ..document import properties
from ..findings import Failure, Finding
from ..sources import escape
from . import PACKAGE
from .code import CLIENT_NAMES, MODEL_CLASSES, NAMESPACE_CLASSES, class_name, docstring, is_map, quoted
from .methods import Known, Method, ModelClass, NameClash, keys, link_tasks, method, model
from .variants import Variant, key, split

_HERE = Path(__file__).parent
_USAGE = """
>>> from api302 import Client
>>> client = Client()  # the key comes from API302_API_KEY
"""
_EXPORTS = {
    "client": ["AsyncClient", "Client"],
    "errors": [
        "Api302Error",
        "ApiError",
        "AuthenticationError",
        "ConnectionError",
        "ContractError",
        "DecodeError",
        "MissingKeyError",
        "NotFoundError",
        "RateLimitError",
        "ServerError",
        "StreamError",
        "TaskFailed",
        "TaskTimeout",
        "Timeout",
    ],
    "_answers": ["Response"],
    "_downloads": ["adownload", "download"],
    "_files": ["BinaryAnswer"],
    "_streams": ["AsyncStream", "Stream"],
    "_tasks": ["AsyncTask", "Task"],
}
"""What `api302` itself offers, by the module that holds it."""


def generate(bundle: Bundle, target: Path) -> None:
    """Write the package into the directory `target`, which must not exist.

    Raises:
        Failure: the parser dropped or doubted something, or two names clash; nothing is left out in silence.
    """
    document, variants = split(bundle)
    config = Config.from_sources(
        ConfigFile(literal_enums=True, post_hooks=[], package_name_override=PACKAGE),
        MetaType.NONE,
        document_source=target,
        file_encoding="utf-8",
        overwrite=False,
        output_path=target,
    )
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise Failure([bundle.finding("", "client", f"{data.header}: {data.detail}")])
    project = Project(bundle, variants, data, config)
    project.build()


class Project(StockProject):
    """The stock project with our templates, runtime modules and files."""

    def __init__(self, bundle: Bundle, variants: dict[str, Variant], data: GeneratorData, config: Config) -> None:
        super().__init__(openapi=data, config=config, custom_template_path=_HERE / "templates")
        self.bundle = bundle
        self.variants = variants
        self.env.filters.update(docstring=docstring, quoted=quoted, class_name=class_name, code_texts=_code_texts)

    def build(self) -> list[GeneratorError]:
        """Write every file, then format them."""
        self._refuse_names()
        self._refuse_losses()
        known = {str(prop.class_info.name): prop for prop in self.openapi.models}
        methods = self._methods(known)
        files = self._files()
        models = [
            model(prop, known, files.get(name, set())) for name, prop in sorted(known.items()) if not is_map(prop)
        ]
        self._copy_runtime()
        self._write_models(models)
        self._write_api(methods, {item.name: item.module for item in models})
        self._write_errors()
        tags = {tag: class_name(tag) for tag in methods}
        described = {tag["name"]: tag.get("description", "") for tag in self.bundle.document["tags"]}
        self._write("client.py", "client.py.jinja", tags=tags, described=described, cost=_cost(methods))
        doc = f"{self.bundle.document['info']['title']}: a typed client.\n{_USAGE}"
        self._write("__init__.py", "package_init.py.jinja", doc=doc, exports=_EXPORTS)
        self._write("_version.py", "version.py.jinja", version=self.bundle.document["info"]["version"])
        self._write("py.typed", "py.typed.jinja")
        self._format()
        return []

    def _refuse_names(self) -> None:
        """Names of the document under which the generated code has something else."""
        tags = [tag["name"] for tag in self.bundle.document["tags"]]
        findings = [
            self.bundle.finding(f"/tags/{index}", "client", f"`client.{tag}` has another meaning: rename the tag")
            for index, tag in enumerate(tags)
            if tag in CLIENT_NAMES or keyword.iskeyword(tag) or class_name(tag) in NAMESPACE_CLASSES
        ]
        findings += [
            self.bundle.finding(f"/components/schemas/{name}", "client", f"the client has its own `{name}`: rename it")
            for name in self.bundle.document["components"].get("schemas", {})
            if name in MODEL_CLASSES or keyword.iskeyword(name)
        ]
        findings += [
            self.bundle.finding(pointer, "client", f"the client has its own `{code['name']}`: rename it")
            for pointer, code in self._codes()
            if code["name"] in {*_error_names(), "FINAL"} or keyword.iskeyword(code["name"])
        ]
        if findings:
            raise Failure(findings)

    def _refuse_losses(self) -> None:
        """What the parser would drop with a warning is an error here."""
        findings: list[Finding] = []
        for collection in self.openapi.endpoint_collections_by_tag.values():
            for error in collection.parse_errors:
                findings.append(self._finding(error, error.header or ""))
        for error in self.openapi.errors:
            findings.append(self._finding(error, error.header or ""))
        parsed = {
            key(endpoint.path.get_untrusted_value())
            for collection in self.openapi.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        for name, variant in self.variants.items():
            if name not in parsed and not findings:
                findings.append(self.bundle.finding(variant.operation.pointer, "client", "the parser left it out"))
        if findings:
            raise Failure(findings)

    def _finding(self, error: GeneratorError, header: str) -> Finding:
        # The parser's texts hold the repr of texts that it does not trust.
        text = re.sub(r"<[\w.]+ object at 0x[0-9a-f]+> ?", "", " ".join(f"{header} {error.detail or ''}".split()))
        for name, variant in self.variants.items():
            if f"#{name} " in f"{header} ":
                return self.bundle.finding(variant.operation.pointer, "client", text)
        schemas = self.bundle.document["components"].get("schemas", {})
        for name in re.findall(r"(?<=/)[\w.-]*\w|(?<= )[\w.-]+(?=:)", text):
            if name in schemas:
                return self.bundle.finding(f"/components/schemas/{name}", "client", text)
        return self.bundle.finding("", "client", text)

    def _files(self) -> dict[str, set[str]]:
        """By class, the fields of a schema that hold the address of a file."""
        return {
            str(ClassName(name, self.config.field_prefix)): {
                field for field, item in properties(schema).items() if item.get("x-302-file")
            }
            for name, schema in self.bundle.document["components"].get("schemas", {}).items()
        }

    def _methods(self, known: Known) -> dict[str, list[Method]]:
        """The methods of each tag, in the document's order."""
        endpoints = {
            key(endpoint.path.get_untrusted_value()): endpoint
            for collection in self.openapi.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        methods: dict[str, list[Method]] = {tag["name"]: [] for tag in self.bundle.document["tags"]}
        findings: list[Finding] = []
        for name, variant in self.variants.items():
            try:
                found = method(variant, endpoints[name], known)
            except NameClash as clash:
                findings.append(self.bundle.finding(variant.operation.pointer, "client", str(clash)))
                continue
            own = class_name(found.tag)
            if {own, f"Async{own}"} & found.models:
                message = f"`{own}` is the class of `client.{found.tag}`: rename the schema"
                findings.append(self.bundle.finding(variant.operation.pointer, "client", message))
            others = methods[found.tag]
            if any(other.action == found.action for other in others):
                message = f"`client.{found.tag}.{found.action}` exists already"
                findings.append(self.bundle.finding(variant.operation.pointer, "client", message))
            others.append(found)
        if findings:
            raise Failure(findings)
        return {tag: found for tag, found in methods.items() if found}

    def _copy_runtime(self) -> None:
        shutil.copytree(_HERE / "runtime", self.package_dir, ignore=shutil.ignore_patterns("__pycache__"))

    def _write_models(self, models: list[ModelClass]) -> None:
        modules = {item.name: item.module for item in models}
        if len(set(modules.values())) < len(modules):
            clashes = sorted(name for name, module in modules.items() if list(modules.values()).count(module) > 1)
            raise Failure(
                [
                    self.bundle.finding(f"/components/schemas/{name}", "client", f"one module for {', '.join(clashes)}")
                    for name in clashes
                ]
            )
        for item in models:
            imports = sorted((modules[name], name) for name in item.models)
            self._write(f"models/{item.module}.py", "model.py.jinja", model=item, imports=imports)
        for name in ("models_init.py", "models_init.pyi"):
            self._write(f"models/{name.replace('models_init', '__init__')}", f"{name}.jinja", modules=modules)

    def _write_api(self, methods: dict[str, list[Method]], modules: dict[str, str]) -> None:
        resumed = link_tasks(methods)
        for tag, found in methods.items():
            for item in found:
                if item.action in resumed[tag]:
                    message = f"`client.{tag}.{item.action}` is how a task is picked up again: rename the operation"
                    raise Failure([self.bundle.finding(item.variant.operation.pointer, "client", message)])
        self._write("api/__init__.py", "api_init.py.jinja", tags=list(methods))
        for tag, found in methods.items():
            for item in found:
                imports = sorted((modules[name], name) for name in item.models)
                self._write(f"api/{tag}/{item.action}.py", "operation.py.jinja", method=item, imports=imports)
            imports = sorted({(modules[name], name) for item in found for name in item.models})
            self._write(
                f"api/{tag}/__init__.py",
                "namespace.py.jinja",
                tag=tag,
                methods=found,
                tasks=resumed[tag],
                imports=imports,
            )

    def _write_errors(self) -> None:
        """The exceptions, with a class for each name in the document's table of error codes."""
        classes: dict[str, list[dict[str, Any]]] = {}
        for _, code in self._codes():
            classes.setdefault(code["name"], []).append(code)
        self._write("errors.py", "errors.py.jinja", base=sorted(_error_names()), classes=classes)

    def _codes(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """The document's error codes, with their pointers."""
        for name, schema in self.bundle.document["components"].get("schemas", {}).items():
            for field, prop in properties(schema).items():
                pointer = f"/components/schemas/{name}/properties/{escape(field)}/x-302-error-codes"
                for index, code in enumerate(prop.get("x-302-error-codes", [])):
                    yield f"{pointer}/{index}", code

    def _write(self, name: str, template: str, **values: Any) -> None:
        path = self.package_dir / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.env.get_template(template).render(**values), "utf-8")

    def _format(self) -> None:
        """One form for all: sorted imports, none unused, lines of one length."""
        ruff = [sys.executable, "-I", "-m", "ruff"]  # isolated: the package has a module `types`
        options = ["--no-cache", "--isolated", "--line-length=120", "--target-version=py311"]
        options += ["--no-respect-gitignore", "--config=exclude=[]", "."]  # whatever a tag or the place is called
        for command in (
            [*ruff, "check", "--fix-only", "--select=I,F401", *options],
            [*ruff, "format", *options],
        ):
            done = subprocess.run(command, cwd=self.package_dir, capture_output=True, text=True)
            if done.returncode:
                place = self.bundle.finding("", "client", "")
                text = " ".join((done.stderr or done.stdout).split())[:500]
                raise Failure([Finding(place.file, 1, "client", f"the generated code cannot be formatted: {text}")])


def _error_names() -> list[str]:
    """The exceptions that do not depend on the document, and the table of them."""
    source = ast.parse((_HERE / "runtime" / "_errors.py").read_text("utf-8"))
    return [node.name for node in source.body if isinstance(node, ast.ClassDef)] + ["BY_STATUS"]


def _code_texts(codes: list[dict[str, Any]]) -> str:
    return "; ".join(f"{code['code']}: {code['meaning']}" for code in codes) + "."


def _cost(methods: dict[str, list[Method]]) -> dict[str, Any] | None:
    """The method that tells what a call cost, if the description has one."""
    for item in (item for found in methods.values() for item in found):
        pointer = item.variant.operation.data.get("x-302-cost")
        if pointer:
            return {"tag": item.tag, "action": item.action, "place": keys(pointer)}
    return None
