"""The operations of `client.hyper3d`."""

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
    from ...models.hyper_3d_model import Hyper3DModel
    from ...models.submit_queued import SubmitQueued
    from . import generate as generate
    from . import get_model as get_model

_OPERATIONS = (
    "get_model",
    "generate",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Hyper3d:
    """The operations of `client.hyper3d`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_model(
        self,
        *,
        request_id: str,
    ) -> Hyper3DModel:
        """Ask for a 3D model of Rodin.

        It has ended well once there is a `model_mesh`; the finished answer has no `status`.

        `GET /302/submit/hyper3d-rodin`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Hyper3D > Hyper3d-Rodin(Obtain task results); 302ai/302_ai_3d_modeling; 302ai CLI.
        """
        from .get_model import OPERATION

        return self._client.send(OPERATION, request_id=request_id)

    def generate(
        self,
        *,
        prompt: str,
        webhook: str | Unset = UNSET,
        input_image_urls: Sequence[str] | Unset = UNSET,
        condition_mode: Literal["concat", "fuse"] | Unset = UNSET,
        geometry_file_format: Literal["fbx", "glb", "obj", "stl", "usdz"] | Unset = UNSET,
        material: Literal["PBR", "Shaded"] | Unset = UNSET,
        quality: Literal["extra-low", "high", "low", "medium"] | Unset = UNSET,
        tier: Literal["Regular", "Sketch"] | Unset = UNSET,
        use_hyper: bool | Unset = UNSET,
        ta_pose: bool | Unset = UNSET,
        seed: int | Unset = UNSET,
        bbox_condition: Sequence[float] | Unset = UNSET,
        addons: Literal["HighPack"] | Unset = UNSET,
    ) -> Task[SubmitQueued, Hyper3DModel]:
        """Make a 3D model after words and pictures with Rodin.

        `POST /302/submit/hyper3d-rodin`.

        Args:
            prompt: What the model shows; may be empty when there are pictures.
            webhook: Address that is told of the result; sent by 302.AI's command line tool of 2026.
            input_image_urls: Addresses of pictures.
            condition_mode: How several pictures are taken: `concat` as views of one object, `fuse` as several objects in one. The gateway's default is 'concat'.
            geometry_file_format: Format of the model. The gateway's default is 'glb'.
            material: Kind of material. The gateway's default is 'PBR'.
            quality: How fine the model is. The gateway's default is 'medium'.
            tier: `Sketch` is faster and coarser. The gateway's default is 'Regular'.
            use_hyper: Use the hyper mode. The gateway's default is False.
            ta_pose: Put people into the T or A pose. The gateway's default is False.
            seed: For repeatable models, 0 to 65535 (vendor).
            bbox_condition: Length, width and height of the space that the model is to fill (vendor).
            addons: A further service (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Hyper3D > Hyper3d-Rodin(Generate 3D models); 302ai/302_ai_3d_modeling: modeling.ts; 302ai CLI: three_d.py, 3d.md; fal.ai: hyper3d/rodin.
        """
        from .generate import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            webhook=webhook,
            input_image_urls=input_image_urls,
            condition_mode=condition_mode,
            geometry_file_format=geometry_file_format,
            material=material,
            quality=quality,
            tier=tier,
            use_hyper=use_hyper,
            ta_pose=ta_pose,
            seed=seed,
            bbox_condition=bbox_condition,
            addons=addons,
        )

    def task(self, id: Any) -> Task[SubmitQueued, Hyper3DModel]:
        """Pick up a task that was submitted by `generate`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate import TASK

        return Task(self._client, TASK, id)


class AsyncHyper3d:
    """The operations of `client.hyper3d`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_model(
        self,
        *,
        request_id: str,
    ) -> Hyper3DModel:
        """Ask for a 3D model of Rodin.

        It has ended well once there is a `model_mesh`; the finished answer has no `status`.

        `GET /302/submit/hyper3d-rodin`.

        Args:
            request_id: The `request_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Hyper3D > Hyper3d-Rodin(Obtain task results); 302ai/302_ai_3d_modeling; 302ai CLI.
        """
        from .get_model import OPERATION

        return await self._client.send(OPERATION, request_id=request_id)

    async def generate(
        self,
        *,
        prompt: str,
        webhook: str | Unset = UNSET,
        input_image_urls: Sequence[str] | Unset = UNSET,
        condition_mode: Literal["concat", "fuse"] | Unset = UNSET,
        geometry_file_format: Literal["fbx", "glb", "obj", "stl", "usdz"] | Unset = UNSET,
        material: Literal["PBR", "Shaded"] | Unset = UNSET,
        quality: Literal["extra-low", "high", "low", "medium"] | Unset = UNSET,
        tier: Literal["Regular", "Sketch"] | Unset = UNSET,
        use_hyper: bool | Unset = UNSET,
        ta_pose: bool | Unset = UNSET,
        seed: int | Unset = UNSET,
        bbox_condition: Sequence[float] | Unset = UNSET,
        addons: Literal["HighPack"] | Unset = UNSET,
    ) -> AsyncTask[SubmitQueued, Hyper3DModel]:
        """Make a 3D model after words and pictures with Rodin.

        `POST /302/submit/hyper3d-rodin`.

        Args:
            prompt: What the model shows; may be empty when there are pictures.
            webhook: Address that is told of the result; sent by 302.AI's command line tool of 2026.
            input_image_urls: Addresses of pictures.
            condition_mode: How several pictures are taken: `concat` as views of one object, `fuse` as several objects in one. The gateway's default is 'concat'.
            geometry_file_format: Format of the model. The gateway's default is 'glb'.
            material: Kind of material. The gateway's default is 'PBR'.
            quality: How fine the model is. The gateway's default is 'medium'.
            tier: `Sketch` is faster and coarser. The gateway's default is 'Regular'.
            use_hyper: Use the hyper mode. The gateway's default is False.
            ta_pose: Put people into the T or A pose. The gateway's default is False.
            seed: For repeatable models, 0 to 65535 (vendor).
            bbox_condition: Length, width and height of the space that the model is to fill (vendor).
            addons: A further service (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Hyper3D > Hyper3d-Rodin(Generate 3D models); 302ai/302_ai_3d_modeling: modeling.ts; 302ai CLI: three_d.py, 3d.md; fal.ai: hyper3d/rodin.
        """
        from .generate import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            webhook=webhook,
            input_image_urls=input_image_urls,
            condition_mode=condition_mode,
            geometry_file_format=geometry_file_format,
            material=material,
            quality=quality,
            tier=tier,
            use_hyper=use_hyper,
            ta_pose=ta_pose,
            seed=seed,
            bbox_condition=bbox_condition,
            addons=addons,
        )

    def task(self, id: Any) -> AsyncTask[SubmitQueued, Hyper3DModel]:
        """Pick up a task that was submitted by `generate`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate import TASK

        return AsyncTask(self._client, TASK, id)
