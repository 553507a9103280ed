"""What every model can do: be built from JSON without losing anything, and become that JSON again.

A model is an attrs class whose annotations say what the wire is documented to carry. Decoding trusts the wire more
than the annotations: what does not fit is kept as it came. `violations` is the opposite, for strict mode.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, cached_property, partial
from importlib import import_module
from typing import Any, ClassVar, Literal, NamedTuple, Self, Union, cast, get_args, get_origin

from .types import UNSET, Unset

Decoder = Callable[[Any], Any]


class Model:
    """An object of the API. Fields that were not sent are `UNSET`; fields that are not documented are kept."""

    json_names: ClassVar[Mapping[str, str]] = {}
    """The fields whose name on the wire is not the name of the attribute."""

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        # A decoded model holds what was sent; the class answers for the rest.
        for name in _annotations(cls):
            setattr(cls, name, UNSET)

    @cached_property
    def additional_properties(self) -> dict[str, Any]:
        """What the object holds beside the documented fields."""
        return {}

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Build the model from JSON; never fails for what a field holds or lacks."""
        return cast("Self", _plan(cls).build(encode(source)))

    def to_dict(self) -> dict[str, Any]:
        """The JSON of this model, fields that are not documented included."""
        return cast("dict[str, Any]", encode(self))

    def _fields(self) -> dict[str, Any]:
        values = self.__dict__
        sent = {key: values.get(name, UNSET) for key, name in _plan(type(self)).names.items()}
        return {**sent, **values.get("additional_properties", {})}

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

    def __eq__(self, other: object) -> bool:
        return self.to_dict() == other.to_dict() if type(other) is type(self) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = ((name, getattr(self, name)) for name in _plan(type(self)).names.values())
        parts = [f"{name}={value!r}" for name, value in shown if value is not UNSET]
        parts += [f"{key!r}: {value!r}" for key, value in self.additional_properties.items()]
        return f"{type(self).__name__}({', '.join(parts)})"


class _Plan(NamedTuple):
    """What is known of one model class; made once, on first use."""

    names: dict[str, str]  # on the wire -> attribute
    annotations: dict[str, str]  # attribute -> what its type is
    required: frozenset[str]  # attributes
    build: Decoder


_PLANS: dict[type[Model], _Plan] = {}


def _plan(cls: type[Model]) -> _Plan:
    plan = _PLANS.get(cls)
    if plan is None:
        plan = _PLANS[cls] = _make_plan(cls)
    return plan


def _annotations(cls: type[Any]) -> dict[str, str]:
    """The fields of a model and what their types are, inherited ones first."""
    return {attribute.name: str(attribute.type) for attribute in cls.__attrs_attrs__}


def _make_plan(cls: type[Model]) -> _Plan:
    annotations = _annotations(cls)
    names = {cls.json_names.get(name, name): name for name in annotations}
    words = {name: set(compile(annotation, name, "eval").co_names) for name, annotation in annotations.items()}
    return _Plan(
        names=names,
        annotations=annotations,
        required=frozenset(name for name, used in words.items() if "Unset" not in used),
        build=_builder(cls, names, {name: annotations[name] for name, used in words.items() if used - _PLAIN}),
    )


def _builder(cls: type[Model], names: dict[str, str], nested: dict[str, str]) -> Decoder:
    """What makes a model of JSON that nobody else holds: the dict becomes the model's own.

    Args:
        cls: the model.
        names: its fields on the wire, and their attributes.
        nested: the attributes that hold models, and their annotations, which are evaluated when one occurs.
    """
    same = frozenset(key for key, name in names.items() if key == name)
    decoders: dict[str, Decoder] = {}
    new = object.__new__

    def build(source: Any) -> Any:
        if type(source) is not dict:
            return source
        values = source if same.issuperset(source) else _sorted_out(source, names)
        for name in nested:
            value = values.get(name)
            if value is not None:
                decode = decoders.get(name)
                if decode is None:
                    decode = decoders[name] = decoder(evaluate(nested[name])) or _as_it_is
                values[name] = decode(value)
        model = new(cls)
        model.__dict__ = values
        return model

    return build


def _as_it_is(value: Any) -> Any:
    return value


def _sorted_out(source: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    """JSON by attribute, and what is not documented apart."""
    values: dict[str, Any] = {}
    additional: dict[str, Any] = {}
    for key, value in source.items():
        name = names.get(key)
        if name is None:
            additional[key] = value
        else:
            values[name] = value
    values["additional_properties"] = additional
    return values


class _Names(dict[str, Any]):
    """The names that annotations may use; models are imported when they are first looked up."""

    def __missing__(self, name: str) -> Any:
        return getattr(import_module(f"{__package__}.models"), name)


_NAMES = _Names(
    Any=Any, Literal=Literal, Unset=Unset, str=str, int=int, float=float, bool=bool, bytes=bytes, list=list, dict=dict
)
_PLAIN = frozenset(_NAMES)


@cache
def evaluate(annotation: str) -> Any:
    """The type that an annotation of the generated code means."""
    return eval(annotation, {}, _NAMES)


def _alternatives(annotation: Any) -> tuple[Any, ...]:
    return get_args(annotation) if get_origin(annotation) in (Union, types.UnionType) else (annotation,)


def _one_of(parts: Iterable[Any]) -> Any:
    return Union[tuple(parts)]  # noqa: UP007


def decoder(annotation: Any) -> Decoder | None:
    """What turns JSON into the annotated type, or None where JSON is that type already."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return _plan(annotation).build
    if origin is list:
        item = decoder(arguments[0])
        return item and (lambda value: [item(entry) for entry in value] if type(value) is list else value)
    if origin is dict:
        entry = decoder(arguments[1])
        return entry and (
            lambda value: {key: entry(item) for key, item in value.items()} if type(value) is dict else value
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
        by_type[dict] = lambda value: _plan(choose(value)).build(value)
    lists = [get_args(argument)[0] for argument in arguments if get_origin(argument) is list]
    item = decoder(_one_of(lists)) if lists else None
    if item:
        by_type[list] = lambda value: [item(entry) for entry in value]
    for argument in arguments:
        decode = decoder(argument) if get_origin(argument) is dict else None
        if decode:
            by_type.setdefault(dict, decode)
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
    annotation = plan.annotations.get(plan.names.get(key, ""), "Any")
    found = [part for part in _alternatives(evaluate(annotation)) if get_origin(part) is Literal]
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


_SCALARS = frozenset({str, int, float, bool, types.NoneType})
_LEVELS = 2000  # more than JSON is read or written with; what holds itself has no end


def encode(value: Any) -> Any:
    """A value as JSON that nobody else holds: models become objects, at any depth.

    Raises:
        RecursionError: it holds itself.
    """
    top = [value]
    work: list[tuple[Any, Any, Any, int]] = [(top, 0, value, 0)]
    while work:
        holder, place, item, level = work.pop()
        if type(item) in _SCALARS:
            continue
        if isinstance(item, Model):
            item = item._fields()
        if isinstance(item, list | tuple):
            copied: Any = list(item)
            inner: Any = enumerate(copied)
        elif isinstance(item, Mapping):
            copied = {key: entry for key, entry in item.items() if entry is not UNSET}
            inner = copied.items()
        else:
            continue
        if level == _LEVELS:
            raise RecursionError("nested too deeply")
        holder[place] = copied
        work += [(copied, key, entry, level + 1) for key, entry in inner if type(entry) not in _SCALARS]
    return top[0]


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
                yield from violations(evaluate(plan.annotations[name]), value[key], f"{path}.{key}")
            elif name in plan.required:
                yield f"{path}.{key}", "required, but missing"
    elif get_origin(chosen) is list:
        item_type = _one_of(get_args(part)[0] for part in fitting)
        for index, item in enumerate(value):
            yield from violations(item_type, item, f"{path}[{index}]")
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
