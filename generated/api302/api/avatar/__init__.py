"""The operations of `client.avatar`."""

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
    from ...models.avatars import Avatars
    from . import generate as generate
    from . import generate_file as generate_file

_OPERATIONS = (
    "generate",
    "generate_file",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Avatar:
    """The operations of `client.avatar`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate(
        self,
        *,
        image: str,
        person_type: Literal["female", "kid", "male"],
        style: int | Unset = UNSET,
        custom_prompt: str | Unset = UNSET,
        num: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        model: str | Unset = UNSET,
    ) -> Avatars:
        """Draw avatars after a picture of a face.

        As JSON it takes the address of the picture, as a form the file. Charged by the tokens of the model that writes
        the description, and by the pictures. A page documents the form; it is described after the fields of the JSON.

        `POST /302/headshot/generate`.

        Args:
            image: Address of the picture, or the picture as `data:image/…;base64,…`.
            person_type: Who is on it.
            style: Number of a prepared style; left aside when `custom_prompt` is given.
            custom_prompt: A style in your own words.
            num: How many, 1 to 4; other numbers count as 1. The gateway's default is 1.
            width: Pixels across, 256 to 1036; other numbers count as 1024. The gateway's default is 1024.
            height: Pixels down, 256 to 1036; other numbers count as 1024. The caller that was seen sends 768.
            model: The chat model that writes the description, e.g. `gpt-4.1`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI product page 302ai-toolapi-ai-avatar-maker (fields); achappey/MCPhappey: AI302AvatarMakerPlugin (path, answer).
        """
        from .generate import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            person_type=person_type,
            style=style,
            custom_prompt=custom_prompt,
            num=num,
            width=width,
            height=height,
            model=model,
        )

    def generate_file(
        self,
        *,
        image: FileInput,
        person_type: Literal["female", "kid", "male"],
        style: int | Unset = UNSET,
        custom_prompt: str | Unset = UNSET,
        num: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        model: str | Unset = UNSET,
    ) -> Avatars:
        """Draw avatars after a picture of a face.

        As JSON it takes the address of the picture, as a form the file. Charged by the tokens of the model that writes
        the description, and by the pictures. A page documents the form; it is described after the fields of the JSON.

        `POST /302/headshot/generate`.

        Args:
            image: The picture.
            person_type: Who is on it.
            style: Number of a prepared style; left aside when `custom_prompt` is given.
            custom_prompt: A style in your own words.
            num: How many, 1 to 4; other numbers count as 1. The gateway's default is 1.
            width: Pixels across, 256 to 1036; other numbers count as 1024. The gateway's default is 1024.
            height: Pixels down, 256 to 1036; other numbers count as 1024. The caller that was seen sends 768.
            model: The chat model that writes the description, e.g. `gpt-4.1`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI product page 302ai-toolapi-ai-avatar-maker (fields); achappey/MCPhappey: AI302AvatarMakerPlugin (path, answer).
        """
        from .generate_file import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            person_type=person_type,
            style=style,
            custom_prompt=custom_prompt,
            num=num,
            width=width,
            height=height,
            model=model,
        )


class AsyncAvatar:
    """The operations of `client.avatar`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate(
        self,
        *,
        image: str,
        person_type: Literal["female", "kid", "male"],
        style: int | Unset = UNSET,
        custom_prompt: str | Unset = UNSET,
        num: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        model: str | Unset = UNSET,
    ) -> Avatars:
        """Draw avatars after a picture of a face.

        As JSON it takes the address of the picture, as a form the file. Charged by the tokens of the model that writes
        the description, and by the pictures. A page documents the form; it is described after the fields of the JSON.

        `POST /302/headshot/generate`.

        Args:
            image: Address of the picture, or the picture as `data:image/…;base64,…`.
            person_type: Who is on it.
            style: Number of a prepared style; left aside when `custom_prompt` is given.
            custom_prompt: A style in your own words.
            num: How many, 1 to 4; other numbers count as 1. The gateway's default is 1.
            width: Pixels across, 256 to 1036; other numbers count as 1024. The gateway's default is 1024.
            height: Pixels down, 256 to 1036; other numbers count as 1024. The caller that was seen sends 768.
            model: The chat model that writes the description, e.g. `gpt-4.1`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI product page 302ai-toolapi-ai-avatar-maker (fields); achappey/MCPhappey: AI302AvatarMakerPlugin (path, answer).
        """
        from .generate import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            person_type=person_type,
            style=style,
            custom_prompt=custom_prompt,
            num=num,
            width=width,
            height=height,
            model=model,
        )

    async def generate_file(
        self,
        *,
        image: FileInput,
        person_type: Literal["female", "kid", "male"],
        style: int | Unset = UNSET,
        custom_prompt: str | Unset = UNSET,
        num: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        model: str | Unset = UNSET,
    ) -> Avatars:
        """Draw avatars after a picture of a face.

        As JSON it takes the address of the picture, as a form the file. Charged by the tokens of the model that writes
        the description, and by the pictures. A page documents the form; it is described after the fields of the JSON.

        `POST /302/headshot/generate`.

        Args:
            image: The picture.
            person_type: Who is on it.
            style: Number of a prepared style; left aside when `custom_prompt` is given.
            custom_prompt: A style in your own words.
            num: How many, 1 to 4; other numbers count as 1. The gateway's default is 1.
            width: Pixels across, 256 to 1036; other numbers count as 1024. The gateway's default is 1024.
            height: Pixels down, 256 to 1036; other numbers count as 1024. The caller that was seen sends 768.
            model: The chat model that writes the description, e.g. `gpt-4.1`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI product page 302ai-toolapi-ai-avatar-maker (fields); achappey/MCPhappey: AI302AvatarMakerPlugin (path, answer).
        """
        from .generate_file import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            person_type=person_type,
            style=style,
            custom_prompt=custom_prompt,
            num=num,
            width=width,
            height=height,
            model=model,
        )
