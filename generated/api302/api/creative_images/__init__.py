"""The operations of `client.creative_images`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._lazy import modules as _modules
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ..._streams import AsyncStream, Stream
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.creative_image import CreativeImage
    from . import generate as generate
    from . import generate_from_form as generate_from_form

_OPERATIONS = (
    "generate",
    "generate_from_form",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class CreativeImages:
    """The operations of `client.creative_images`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate(
        self,
        tool: str,
        *,
        height: int | Unset = UNSET,
        width: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
        model: str | Unset = UNSET,
        image_model: str | Unset = UNSET,
        target_food: str | Unset = UNSET,
        ingredient_list: str | Unset = UNSET,
        cooking_steps: str | Unset = UNSET,
        style: str | Unset = UNSET,
        external_world: str | Unset = UNSET,
        internal_world: str | Unset = UNSET,
    ) -> CreativeImage:
        """Draw a picture with one of the creative tools.

        Some 75 tools are documented, each with fields of its own; those of two are known: `generate_visual_recipe`
        (number 4) and `generate_microcosm` (28). The path takes a tool's name or its number. The body is JSON or a form.

        `POST /302/gpt-image-creative/generate/{tool}`.

        Args:
            tool: Name or number of the tool.
            height: Pixels down, e.g. 1024.
            width: Pixels across, e.g. 1024.
            output_format: Format of the picture, e.g. `png`.
            model: The chat model that writes the prompt.
            image_model: The image model, e.g. `flux-kontext-pro`.
            target_food: The dish, of `generate_visual_recipe`.
            ingredient_list: What is in it, of `generate_visual_recipe`.
            cooking_steps: How it is cooked, of `generate_visual_recipe`.
            style: How it is drawn, e.g. `hand_drawn`, of `generate_visual_recipe`.
            external_world: The outer world, of `generate_microcosm`.
            internal_world: The world inside, of `generate_microcosm`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 346924460e0 (generate_microcosm); 302.AI documentation, page 346934868e0 (generate_visual_recipe).
        """
        from .generate import OPERATION

        return self._client.send(
            OPERATION,
            tool=tool,
            height=height,
            width=width,
            output_format=output_format,
            model=model,
            image_model=image_model,
            target_food=target_food,
            ingredient_list=ingredient_list,
            cooking_steps=cooking_steps,
            style=style,
            external_world=external_world,
            internal_world=internal_world,
        )

    def generate_from_form(
        self,
        tool: str,
        *,
        height: int | Unset = UNSET,
        width: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
        model: str | Unset = UNSET,
        image_model: str | Unset = UNSET,
        target_food: str | Unset = UNSET,
        ingredient_list: str | Unset = UNSET,
        cooking_steps: str | Unset = UNSET,
        style: str | Unset = UNSET,
        external_world: str | Unset = UNSET,
        internal_world: str | Unset = UNSET,
    ) -> CreativeImage:
        """Draw a picture with one of the creative tools.

        Some 75 tools are documented, each with fields of its own; those of two are known: `generate_visual_recipe`
        (number 4) and `generate_microcosm` (28). The path takes a tool's name or its number. The body is JSON or a form.

        `POST /302/gpt-image-creative/generate/{tool}`.

        Args:
            tool: Name or number of the tool.
            height: Pixels down, e.g. 1024.
            width: Pixels across, e.g. 1024.
            output_format: Format of the picture, e.g. `png`.
            model: The chat model that writes the prompt.
            image_model: The image model, e.g. `flux-kontext-pro`.
            target_food: The dish, of `generate_visual_recipe`.
            ingredient_list: What is in it, of `generate_visual_recipe`.
            cooking_steps: How it is cooked, of `generate_visual_recipe`.
            style: How it is drawn, e.g. `hand_drawn`, of `generate_visual_recipe`.
            external_world: The outer world, of `generate_microcosm`.
            internal_world: The world inside, of `generate_microcosm`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 346924460e0 (generate_microcosm); 302.AI documentation, page 346934868e0 (generate_visual_recipe).
        """
        from .generate_from_form import OPERATION

        return self._client.send(
            OPERATION,
            tool=tool,
            height=height,
            width=width,
            output_format=output_format,
            model=model,
            image_model=image_model,
            target_food=target_food,
            ingredient_list=ingredient_list,
            cooking_steps=cooking_steps,
            style=style,
            external_world=external_world,
            internal_world=internal_world,
        )


class AsyncCreativeImages:
    """The operations of `client.creative_images`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate(
        self,
        tool: str,
        *,
        height: int | Unset = UNSET,
        width: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
        model: str | Unset = UNSET,
        image_model: str | Unset = UNSET,
        target_food: str | Unset = UNSET,
        ingredient_list: str | Unset = UNSET,
        cooking_steps: str | Unset = UNSET,
        style: str | Unset = UNSET,
        external_world: str | Unset = UNSET,
        internal_world: str | Unset = UNSET,
    ) -> CreativeImage:
        """Draw a picture with one of the creative tools.

        Some 75 tools are documented, each with fields of its own; those of two are known: `generate_visual_recipe`
        (number 4) and `generate_microcosm` (28). The path takes a tool's name or its number. The body is JSON or a form.

        `POST /302/gpt-image-creative/generate/{tool}`.

        Args:
            tool: Name or number of the tool.
            height: Pixels down, e.g. 1024.
            width: Pixels across, e.g. 1024.
            output_format: Format of the picture, e.g. `png`.
            model: The chat model that writes the prompt.
            image_model: The image model, e.g. `flux-kontext-pro`.
            target_food: The dish, of `generate_visual_recipe`.
            ingredient_list: What is in it, of `generate_visual_recipe`.
            cooking_steps: How it is cooked, of `generate_visual_recipe`.
            style: How it is drawn, e.g. `hand_drawn`, of `generate_visual_recipe`.
            external_world: The outer world, of `generate_microcosm`.
            internal_world: The world inside, of `generate_microcosm`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 346924460e0 (generate_microcosm); 302.AI documentation, page 346934868e0 (generate_visual_recipe).
        """
        from .generate import OPERATION

        return await self._client.send(
            OPERATION,
            tool=tool,
            height=height,
            width=width,
            output_format=output_format,
            model=model,
            image_model=image_model,
            target_food=target_food,
            ingredient_list=ingredient_list,
            cooking_steps=cooking_steps,
            style=style,
            external_world=external_world,
            internal_world=internal_world,
        )

    async def generate_from_form(
        self,
        tool: str,
        *,
        height: int | Unset = UNSET,
        width: int | Unset = UNSET,
        output_format: str | Unset = UNSET,
        model: str | Unset = UNSET,
        image_model: str | Unset = UNSET,
        target_food: str | Unset = UNSET,
        ingredient_list: str | Unset = UNSET,
        cooking_steps: str | Unset = UNSET,
        style: str | Unset = UNSET,
        external_world: str | Unset = UNSET,
        internal_world: str | Unset = UNSET,
    ) -> CreativeImage:
        """Draw a picture with one of the creative tools.

        Some 75 tools are documented, each with fields of its own; those of two are known: `generate_visual_recipe`
        (number 4) and `generate_microcosm` (28). The path takes a tool's name or its number. The body is JSON or a form.

        `POST /302/gpt-image-creative/generate/{tool}`.

        Args:
            tool: Name or number of the tool.
            height: Pixels down, e.g. 1024.
            width: Pixels across, e.g. 1024.
            output_format: Format of the picture, e.g. `png`.
            model: The chat model that writes the prompt.
            image_model: The image model, e.g. `flux-kontext-pro`.
            target_food: The dish, of `generate_visual_recipe`.
            ingredient_list: What is in it, of `generate_visual_recipe`.
            cooking_steps: How it is cooked, of `generate_visual_recipe`.
            style: How it is drawn, e.g. `hand_drawn`, of `generate_visual_recipe`.
            external_world: The outer world, of `generate_microcosm`.
            internal_world: The world inside, of `generate_microcosm`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 346924460e0 (generate_microcosm); 302.AI documentation, page 346934868e0 (generate_visual_recipe).
        """
        from .generate_from_form import OPERATION

        return await self._client.send(
            OPERATION,
            tool=tool,
            height=height,
            width=width,
            output_format=output_format,
            model=model,
            image_model=image_model,
            target_food=target_food,
            ingredient_list=ingredient_list,
            cooking_steps=cooking_steps,
            style=style,
            external_world=external_world,
            internal_world=internal_world,
        )
