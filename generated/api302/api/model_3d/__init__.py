"""The operations of `client.model_3d`."""

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
    from ...models.model_3d_converted import Model3DConverted
    from . import convert as convert

_OPERATIONS = ("convert",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Model3d:
    """The operations of `client.model_3d`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def convert(
        self,
        *,
        trimesh_file_url: str,
        output_format: Literal["glb", "obj", "stl"],
    ) -> Model3DConverted:
        """Convert a 3D model to another format.

        Two third parties that do not know of each other send this body.

        `POST /302/3d/format_convert`.

        Args:
            trimesh_file_url: Public address of a ZIP with the model.
            output_format: The format that is wanted.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: achappey/MCPhappey: AI302 plugins; gsw18944305803/ai-digital-human, a third-party app.
        """
        from .convert import OPERATION

        return self._client.send(OPERATION, trimesh_file_url=trimesh_file_url, output_format=output_format)


class AsyncModel3d:
    """The operations of `client.model_3d`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def convert(
        self,
        *,
        trimesh_file_url: str,
        output_format: Literal["glb", "obj", "stl"],
    ) -> Model3DConverted:
        """Convert a 3D model to another format.

        Two third parties that do not know of each other send this body.

        `POST /302/3d/format_convert`.

        Args:
            trimesh_file_url: Public address of a ZIP with the model.
            output_format: The format that is wanted.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: achappey/MCPhappey: AI302 plugins; gsw18944305803/ai-digital-human, a third-party app.
        """
        from .convert import OPERATION

        return await self._client.send(OPERATION, trimesh_file_url=trimesh_file_url, output_format=output_format)
