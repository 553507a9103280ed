"""The operations of `client.hunyuan3d`."""

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
    from ...models.hunyuan_3d_model import Hunyuan3DModel
    from ...models.submit_queued import SubmitQueued
    from . import generate as generate
    from . import get_model as get_model

_OPERATIONS = (
    "get_model",
    "generate",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Hunyuan3d:
    """The operations of `client.hunyuan3d`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_model(
        self,
        *,
        request_id: str,
    ) -> Hunyuan3DModel:
        """Ask for a 3D model of Hunyuan3D 2.1.

        It has ended well once there is a `model_glb`; the finished answer has no `status`. The callers are ready for
        the states `COMPLETED` and `COMPLETE` too.

        `GET /302/submit/hunyuan3d-v21`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Hunyuan3D > Hunyuan3d-v21, the page of results; third-party web apps; fal.ai: hunyuan3d-v21.
        """
        from .get_model import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def generate(
        self,
        *,
        input_image_url: str,
        seed: int | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        octree_resolution: int | Unset = UNSET,
        textured_mesh: bool | Unset = UNSET,
    ) -> Task[SubmitQueued, Hunyuan3DModel]:
        """Turn a picture into a 3D model with Hunyuan3D 2.1.

        The callers only send `input_image_url`; the other fields are those of fal.ai's model of the same name.

        `POST /302/submit/hunyuan3d-v21`.

        Args:
            input_image_url: Address of the picture, or the picture as a data URI.
            seed: For repeatable models.
            num_inference_steps: Steps of denoising, 1 to 50; more are slower and finer. The gateway's default is 50.
            guidance_scale: How closely the model follows the picture, 0 to 20. The gateway's default is 7.5.
            octree_resolution: How fine the shape is, 1 to 1024. The gateway's default is 256.
            textured_mesh: Add textures, at three times the price.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Hunyuan3D > Hunyuan3d-v21, the page that generates; third-party web apps; fal.ai: hunyuan3d-v21.
        """
        from .generate import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            input_image_url=input_image_url,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            octree_resolution=octree_resolution,
            textured_mesh=textured_mesh,
        )

    def task(self, id: Any) -> Task[SubmitQueued, Hunyuan3DModel]:
        """Pick up a task that was submitted by `generate`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate import TASK

        return Task(self._client, TASK, id)


class AsyncHunyuan3d:
    """The operations of `client.hunyuan3d`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_model(
        self,
        *,
        request_id: str,
    ) -> Hunyuan3DModel:
        """Ask for a 3D model of Hunyuan3D 2.1.

        It has ended well once there is a `model_glb`; the finished answer has no `status`. The callers are ready for
        the states `COMPLETED` and `COMPLETE` too.

        `GET /302/submit/hunyuan3d-v21`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Hunyuan3D > Hunyuan3d-v21, the page of results; third-party web apps; fal.ai: hunyuan3d-v21.
        """
        from .get_model import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def generate(
        self,
        *,
        input_image_url: str,
        seed: int | Unset = UNSET,
        num_inference_steps: int | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        octree_resolution: int | Unset = UNSET,
        textured_mesh: bool | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, Hunyuan3DModel]:
        """Turn a picture into a 3D model with Hunyuan3D 2.1.

        The callers only send `input_image_url`; the other fields are those of fal.ai's model of the same name.

        `POST /302/submit/hunyuan3d-v21`.

        Args:
            input_image_url: Address of the picture, or the picture as a data URI.
            seed: For repeatable models.
            num_inference_steps: Steps of denoising, 1 to 50; more are slower and finer. The gateway's default is 50.
            guidance_scale: How closely the model follows the picture, 0 to 20. The gateway's default is 7.5.
            octree_resolution: How fine the shape is, 1 to 1024. The gateway's default is 256.
            textured_mesh: Add textures, at three times the price.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Hunyuan3D > Hunyuan3d-v21, the page that generates; third-party web apps; fal.ai: hunyuan3d-v21.
        """
        from .generate import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            input_image_url=input_image_url,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            octree_resolution=octree_resolution,
            textured_mesh=textured_mesh,
        )

    def task(self, id: Any) -> AsyncTask[SubmitQueued, Hunyuan3DModel]:
        """Pick up a task that was submitted by `generate`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate import TASK

        return AsyncTask(self._client, TASK, id)
