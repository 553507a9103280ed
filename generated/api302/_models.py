"""What every model can do: be built from JSON without losing anything, and become that JSON again.

A model is an attrs class whose annotations say what the wire is documented to carry. Decoding trusts the wire more
than the annotations: what does not fit is kept as it came. `violations` is the opposite, for strict mode.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from importlib import import_module
from typing import Any, ClassVar, Literal, NamedTuple, Self, Union, get_args, get_origin

from attrs import define, field, fields

from .types import UNSET, Unset

Decoder = Callable[[Any], Any]


@define(slots=False, kw_only=True, repr=False)
class Model:
    """An object of the API. Fields that were not sent are `UNSET`; fields that are not documented are kept."""

    additional_properties: dict[str, Any] = field(init=False, factory=dict)
    """What the object holds beside the documented fields."""

    json_names: ClassVar[Mapping[str, str]] = {}
    """The fields whose name on the wire is not the name of the attribute."""

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Build the model from JSON; never fails for what a field holds or lacks."""
        plan = _plan(cls)
        model = cls.__new__(cls)
        values = model.__dict__
        values.update(plan.unset)
        if plan.same_names and plan.known.issuperset(source):
            values.update(source)
            values["additional_properties"] = {}
        else:
            additional = values["additional_properties"] = {}
            for key, value in source.items():
                name = plan.names.get(key)
                if name is None:
                    additional[key] = value
                else:
                    values[name] = value
        for name, decode in plan.decoders:
            value = values[name]
            if value is not UNSET and value is not None:
                values[name] = decode(value)
        return model

    def to_dict(self) -> dict[str, Any]:
        """The JSON of this model, fields that are not documented included."""
        plan = _plan(type(self))
        values = self.__dict__
        result = {key: encode(values[name]) for key, name in plan.names.items() if values[name] is not UNSET}
        for key, value in self.additional_properties.items():
            result[key] = encode(value)
        return result

    @property
    def raw(self) -> dict[str, Any]:
        """The JSON that this model was made of."""
        return self.to_dict()

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties

    def __repr__(self) -> str:
        shown = {name: self.__dict__[name] for name in _plan(type(self)).names.values()}
        parts = [f"{name}={value!r}" for name, value in shown.items() if value is not UNSET]
        parts += [f"{key!r}: {value!r}" for key, value in self.additional_properties.items()]
        return f"{type(self).__name__}({', '.join(parts)})"


class _Plan(NamedTuple):
    """How one model class is decoded; made once, on first use."""

    names: dict[str, str]  # on the wire -> attribute
    known: frozenset[str]
    same_names: bool
    unset: dict[str, Unset]
    decoders: tuple[tuple[str, Decoder], ...]
    types: dict[str, Any]  # attribute -> evaluated annotation
    required: frozenset[str]


_PLANS: dict[type[Model], _Plan] = {}


def _plan(cls: type[Model]) -> _Plan:
    plan = _PLANS.get(cls)
    if plan is None:
        plan = _PLANS[cls] = _make_plan(cls)
    return plan


def _make_plan(cls: type[Model]) -> _Plan:
    attributes = [attribute for attribute in fields(cls) if attribute.name != "additional_properties"]
    names = {cls.json_names.get(attribute.name, attribute.name): attribute.name for attribute in attributes}
    annotations = {attribute.name: evaluate(str(attribute.type)) for attribute in attributes}
    decoders = ((name, decoder(annotation)) for name, annotation in annotations.items())
    return _Plan(
        names=names,
        known=frozenset(names),
        same_names=all(key == name for key, name in names.items()),
        unset=dict.fromkeys(annotations, UNSET),
        decoders=tuple((name, decode) for name, decode in decoders if decode),
        types=annotations,
        required=frozenset(name for name in annotations if Unset not in _alternatives(annotations[name])),
    )


class _Names(dict[str, Any]):
    """The names that annotations may use; models are imported when they are first looked up."""

    def __missing__(self, name: str) -> Any:
        return getattr(import_module(f"{__package__}.models"), name)


_NAMES = _Names(
    Any=Any, Literal=Literal, Unset=Unset, str=str, int=int, float=float, bool=bool, bytes=bytes, list=list, dict=dict
)


@cache
def evaluate(annotation: str) -> Any:
    """The type that an annotation of the generated code means."""
    return eval(annotation, {}, _NAMES)


def _alternatives(annotation: Any) -> tuple[Any, ...]:
    return get_args(annotation) if get_origin(annotation) in (Union, types.UnionType) else (annotation,)


def decoder(annotation: Any) -> Decoder | None:
    """What turns JSON into the annotated type, or None where JSON is that type already."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if isinstance(annotation, type) and issubclass(annotation, Model):
        build = annotation.from_dict
        return lambda value: build(value) if isinstance(value, dict) else value
    if origin is list:
        item = decoder(arguments[0])
        return item and (lambda value: [item(entry) for entry in value] if isinstance(value, list) else value)
    if origin is dict:
        entry = decoder(arguments[1])
        return entry and (
            lambda value: {key: entry(item) for key, item in value.items()} if isinstance(value, dict) else value
        )
    if origin in (Union, types.UnionType):
        return _union(arguments)
    return None


def _union(arguments: tuple[Any, ...]) -> Decoder | None:
    """One decoder for each JSON type that can hold something to decode."""
    models = [argument for argument in arguments if isinstance(argument, type) and issubclass(argument, Model)]
    by_type: dict[type, Decoder] = {}
    if models:
        choose = _choice(models)
        by_type[dict] = lambda value: choose(value).from_dict(value)
    for argument in arguments:
        kind = get_origin(argument)
        decode = decoder(argument) if kind in (list, dict) else None
        if decode and kind is not None:
            by_type.setdefault(kind, decode)
    if not by_type:
        return None

    def decode_union(value: Any) -> Any:
        decode = by_type.get(type(value))
        return decode(value) if decode else value

    return decode_union


def _choice(models: list[type[Model]]) -> Callable[[dict[str, Any]], type[Model]]:
    """How to tell the models of a union apart: by a field of which each has its own value, else by the best match."""
    if len(models) == 1:
        return lambda value: models[0]
    match: Callable[[dict[str, Any]], type[Model]] | None = None

    def choose(value: dict[str, Any]) -> type[Model]:
        nonlocal match
        if match is None:
            match = _by_discriminator(models) or _by_fields(models)
        return match(value)

    return choose


def _by_discriminator(models: list[type[Model]]) -> Callable[[dict[str, Any]], type[Model]] | None:
    for key in _plan(models[0]).names:
        values: dict[Any, type[Model]] = {}
        count = 0
        for model in models:
            own = _literals(model, key)
            count += len(own)
            values.update(dict.fromkeys(own, model))
            if not own:
                break
        else:
            if len(values) == count:
                return partial(_discriminated, key, values, _by_fields(models))
    return None


def _discriminated(
    key: str,
    values: dict[Any, type[Model]],
    otherwise: Callable[[dict[str, Any]], type[Model]],
    source: dict[str, Any],
) -> type[Model]:
    kind = source.get(key)
    model = values.get(kind) if isinstance(kind, str | int) else None
    return model or otherwise(source)


def _literals(model: type[Model], key: str) -> tuple[Any, ...]:
    plan = _plan(model)
    annotation = plan.types.get(plan.names.get(key, ""))
    found = [part for part in _alternatives(annotation) if get_origin(part) is Literal]
    return get_args(found[0]) if found else ()


def _by_fields(models: list[type[Model]]) -> Callable[[dict[str, Any]], type[Model]]:
    def score(model: type[Model], source: dict[str, Any]) -> tuple[bool, int, int]:
        plan = _plan(model)
        present = {plan.names[key] for key in source if key in plan.names}
        return plan.required <= present, len(present), -len(plan.names)

    return lambda source: max(models, key=lambda model: score(model, source))


def documents(annotation: Any, key: str) -> bool:
    """Whether an annotated type has a model with a field of this name on the wire."""
    models = [part for part in _alternatives(annotation) if isinstance(part, type) and issubclass(part, Model)]
    return any(key in _plan(model).names for model in models)


def encode(value: Any) -> Any:
    """A value as JSON: models become objects, at any depth."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list | tuple):
        return [encode(item) for item in value]
    if isinstance(value, Mapping):
        return {key: encode(item) for key, item in value.items() if item is not UNSET}
    return value


def violations(annotation: Any, value: Any, path: str = "$") -> Iterator[tuple[str, str]]:
    """Where JSON is not what the annotation says: JSON path and what is wrong.

    Enumerated texts count as texts: that a vendor adds a word is no violation.
    """
    alternatives = [part for part in _alternatives(annotation) if part is not Unset]
    if Any in alternatives:
        return
    fitting = [part for part in alternatives if _fits(part, value)]
    if not fitting:
        wanted = " or ".join(_name(part) for part in alternatives)
        yield path, f"expected {wanted}, got {_shown(value)}"
        return
    models = [part for part in fitting if isinstance(part, type) and issubclass(part, Model)]
    chosen = _choice(models)(value) if models else fitting[0]
    if isinstance(chosen, type) and issubclass(chosen, Model):
        plan = _plan(chosen)
        for key, name in plan.names.items():
            if key in value:
                yield from violations(plan.types[name], value[key], f"{path}.{key}")
            elif name in plan.required:
                yield f"{path}.{key}", "required, but missing"
    elif get_origin(chosen) is list:
        for index, item in enumerate(value):
            yield from violations(get_args(chosen)[0], item, f"{path}[{index}]")
    elif get_origin(chosen) is dict:
        for key, item in value.items():
            yield from violations(get_args(chosen)[1], item, f"{path}.{key}")


def _fits(part: Any, value: Any) -> bool:
    if part in (None, types.NoneType):
        return value is None
    origin = get_origin(part)
    if origin is Literal:
        return value in get_args(part)
    if part is float or part is int:
        return isinstance(value, int | part) and not isinstance(value, bool)
    kind = origin or part
    return isinstance(value, dict if issubclass(kind, Model) else kind)


def _name(part: Any) -> str:
    return getattr(part, "__name__", str(part)) if get_origin(part) is None else str(part)


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:60]}…"
