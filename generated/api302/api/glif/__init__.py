"""The operations of `client.glif`."""

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
    from ...models.glif_run import GlifRun
    from . import run as run

_OPERATIONS = ("run",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Glif:
    """The operations of `client.glif`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def run(
        self,
        glif_id: str,
        *,
        inputs: Sequence[str] | Mapping[str, str],
    ) -> GlifRun:
        """Run a glif, a small workflow of glif.app.

        The address names the workflow. The ids of most pages were not found; ids seen in use are `cly8jkms00001nknu1ycwjjiz`
        (restyles a portrait: address of a picture, style) and `clz9yhrf7000010j2eg5zwlp3` (makes a GIF of a picture: `image`,
        and `add-prompt`, which may be empty). Styles of the first: Haute Couture Illustration, Surreal Sci-Fi Realism
        Illustration, Black and White Blockprint, Gemini Manga, Little Tinies Blockprint, Pop Art Illustration, The Point
        Illustration, Soft Focus 3D, Painted Illustration, Colorful Comicbook, Bold Lineart, Soft Anime Illustration.
        A failure comes with HTTP 200 and a text in `error`.

        `POST /glifapi/{glif_id}`.

        Args:
            glif_id: The id of the glif, the last part of its address on glif.app.
            inputs: The inputs of the glif, in their order or by their names.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox: characterImage; third-party route that calls https://api.302.ai/glifapi/clz9yhrf7000010j2eg5zwlp3; Glif Simple API reference.
        """
        from .run import OPERATION

        return self._client.send(OPERATION, glif_id=glif_id, inputs=inputs)


class AsyncGlif:
    """The operations of `client.glif`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def run(
        self,
        glif_id: str,
        *,
        inputs: Sequence[str] | Mapping[str, str],
    ) -> GlifRun:
        """Run a glif, a small workflow of glif.app.

        The address names the workflow. The ids of most pages were not found; ids seen in use are `cly8jkms00001nknu1ycwjjiz`
        (restyles a portrait: address of a picture, style) and `clz9yhrf7000010j2eg5zwlp3` (makes a GIF of a picture: `image`,
        and `add-prompt`, which may be empty). Styles of the first: Haute Couture Illustration, Surreal Sci-Fi Realism
        Illustration, Black and White Blockprint, Gemini Manga, Little Tinies Blockprint, Pop Art Illustration, The Point
        Illustration, Soft Focus 3D, Painted Illustration, Colorful Comicbook, Bold Lineart, Soft Anime Illustration.
        A failure comes with HTTP 200 and a text in `error`.

        `POST /glifapi/{glif_id}`.

        Args:
            glif_id: The id of the glif, the last part of its address on glif.app.
            inputs: The inputs of the glif, in their order or by their names.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox: characterImage; third-party route that calls https://api.302.ai/glifapi/clz9yhrf7000010j2eg5zwlp3; Glif Simple API reference.
        """
        from .run import OPERATION

        return await self._client.send(OPERATION, glif_id=glif_id, inputs=inputs)
