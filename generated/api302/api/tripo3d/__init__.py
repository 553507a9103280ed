"""The operations of `client.tripo3d`."""

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
    from ...models.tripo_3d_image import Tripo3DImage
    from ...models.tripo_3d_submission import Tripo3DSubmission
    from ...models.tripo_3d_task_answer import Tripo3DTaskAnswer
    from ...models.tripo_3d_uploaded import Tripo3DUploaded
    from . import create_task as create_task
    from . import get_task as get_task
    from . import upload_image as upload_image

_OPERATIONS = (
    "create_task",
    "upload_image",
    "get_task",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Tripo3d:
    """The operations of `client.tripo3d`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_task(
        self,
        *,
        type: str,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        model_version: str | Unset = UNSET,
        file: Tripo3DImage | Mapping[str, Any] | Unset = UNSET,
        files: Sequence[Tripo3DImage | Mapping[str, Any]] | Unset = UNSET,
        original_model_task_id: str | Unset = UNSET,
        texture: bool | Unset = UNSET,
        pbr: bool | Unset = UNSET,
        face_limit: int | Unset = UNSET,
        model_seed: int | Unset = UNSET,
        texture_seed: int | Unset = UNSET,
        texture_quality: Literal["detailed", "standard"] | Unset = UNSET,
        texture_alignment: Literal["geometry", "original_image"] | Unset = UNSET,
        auto_size: bool | Unset = UNSET,
        orientation: Literal["align_image", "default"] | Unset = UNSET,
        quad: bool | Unset = UNSET,
        enable_image_autofix: bool | Unset = UNSET,
        geometry_quality: str | Unset = UNSET,
        smart_low_poly: bool | Unset = UNSET,
        generate_parts: bool | Unset = UNSET,
        export_uv: bool | Unset = UNSET,
    ) -> Task[Tripo3DSubmission, Tripo3DTaskAnswer]:
        """Make or change a 3D model.

        302.AI's own app sends `type`, `file` with an address, and `model_version`; a third-party app sends the fields of the
        example `uploaded`; the rest is the vendor's. Which fields count depends on `type`.

        `POST /tripo3d/v2/openapi/task`.

        Args:
            type: What to do: `text_to_model`, `image_to_model`, `multiview_to_model`, `refine_model`, `animate_prerigcheck`, `animate_rig`, `animate_retarget`, `stylize_model`, `convert_model`, `texture_model`; the vendor has more.
            prompt: What the model shows, of `text_to_model`.
            negative_prompt: What it must not show.
            model_version: Version of the vendor's model, such as `v1.4-20240625`, `v2.0-20240919`, `v2.5-20250123` or `v3.1-20260211`.
            file: A picture, by its address or by the token of its upload.
            files: Pictures from the front, the left, the back and the right, of `multiview_to_model`.
            original_model_task_id: The task whose model to work on.
            texture: Make a texture. The gateway's default is True.
            pbr: Make materials for physically based rendering. The gateway's default is True.
            face_limit: Most faces of the model.
            model_seed: For repeatable shapes.
            texture_seed: For repeatable textures.
            texture_quality: How fine the texture is. The gateway's default is 'standard'.
            texture_alignment: What the texture follows, the picture or the shape. The gateway's default is 'original_image'.
            auto_size: Scale the model to its size in the real world. The gateway's default is False.
            orientation: Whether to turn the model as in the picture. The gateway's default is 'default'.
            quad: Make a mesh of quadrangles. The gateway's default is False.
            enable_image_autofix: Let the picture be improved first.
            geometry_quality: How fine the shape is, e.g. `standard`.
            smart_low_poly: Make a mesh of few polygons.
            generate_parts: Make a model of several parts.
            export_uv: Unwrap the surface for textures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Tripo3D > Task(Task Submission), title only; 302.AI's web app for 3D modelling (services/modeling.ts); a third-party backend that calls api.302.ai, and its tests; VAST-AI-Research/tripo-python-sdk.
        """
        from .create_task import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            type=type,
            prompt=prompt,
            negative_prompt=negative_prompt,
            model_version=model_version,
            file=file,
            files=files,
            original_model_task_id=original_model_task_id,
            texture=texture,
            pbr=pbr,
            face_limit=face_limit,
            model_seed=model_seed,
            texture_seed=texture_seed,
            texture_quality=texture_quality,
            texture_alignment=texture_alignment,
            auto_size=auto_size,
            orientation=orientation,
            quad=quad,
            enable_image_autofix=enable_image_autofix,
            geometry_quality=geometry_quality,
            smart_low_poly=smart_low_poly,
            generate_parts=generate_parts,
            export_uv=export_uv,
        )

    def upload_image(
        self,
        *,
        file: FileInput,
    ) -> Tripo3DUploaded:
        """Upload a picture for a 3D model.

        302.AI's own app gives the task the address of a picture instead.

        `POST /tripo3d/v2/openapi/upload`.

        Args:
            file: The picture, as PNG, JPEG or WebP.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Tripo3D > Upload(Image Upload), title only; a third-party backend that calls api.302.ai, and its tests; public notes on the Tripo API.
        """
        from .upload_image import OPERATION

        return self._client.send(OPERATION, file=file)

    def get_task(
        self,
        task_id: str,
    ) -> Tripo3DTaskAnswer:
        """Ask for the state and the files of a task.

        302.AI's own app reads `data.result`, the vendor's SDK `data.output`; whether both come together has not been seen.

        `GET /tripo3d/v2/openapi/task/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Tripo3D > Fetch, title only; 302.AI's web app for 3D modelling (services/modeling.ts); a third-party backend that calls api.302.ai, and its tests; VAST-AI-Research/tripo-python-sdk.
        """
        from .get_task import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def task(self, id: Any) -> Task[Tripo3DSubmission, Tripo3DTaskAnswer]:
        """Pick up a task that was submitted by `create_task`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .create_task import TASK

        return Task(self._client, TASK, id)


class AsyncTripo3d:
    """The operations of `client.tripo3d`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_task(
        self,
        *,
        type: str,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        model_version: str | Unset = UNSET,
        file: Tripo3DImage | Mapping[str, Any] | Unset = UNSET,
        files: Sequence[Tripo3DImage | Mapping[str, Any]] | Unset = UNSET,
        original_model_task_id: str | Unset = UNSET,
        texture: bool | Unset = UNSET,
        pbr: bool | Unset = UNSET,
        face_limit: int | Unset = UNSET,
        model_seed: int | Unset = UNSET,
        texture_seed: int | Unset = UNSET,
        texture_quality: Literal["detailed", "standard"] | Unset = UNSET,
        texture_alignment: Literal["geometry", "original_image"] | Unset = UNSET,
        auto_size: bool | Unset = UNSET,
        orientation: Literal["align_image", "default"] | Unset = UNSET,
        quad: bool | Unset = UNSET,
        enable_image_autofix: bool | Unset = UNSET,
        geometry_quality: str | Unset = UNSET,
        smart_low_poly: bool | Unset = UNSET,
        generate_parts: bool | Unset = UNSET,
        export_uv: bool | Unset = UNSET,
    ) -> AsyncTask[Tripo3DSubmission, Tripo3DTaskAnswer]:
        """Make or change a 3D model.

        302.AI's own app sends `type`, `file` with an address, and `model_version`; a third-party app sends the fields of the
        example `uploaded`; the rest is the vendor's. Which fields count depends on `type`.

        `POST /tripo3d/v2/openapi/task`.

        Args:
            type: What to do: `text_to_model`, `image_to_model`, `multiview_to_model`, `refine_model`, `animate_prerigcheck`, `animate_rig`, `animate_retarget`, `stylize_model`, `convert_model`, `texture_model`; the vendor has more.
            prompt: What the model shows, of `text_to_model`.
            negative_prompt: What it must not show.
            model_version: Version of the vendor's model, such as `v1.4-20240625`, `v2.0-20240919`, `v2.5-20250123` or `v3.1-20260211`.
            file: A picture, by its address or by the token of its upload.
            files: Pictures from the front, the left, the back and the right, of `multiview_to_model`.
            original_model_task_id: The task whose model to work on.
            texture: Make a texture. The gateway's default is True.
            pbr: Make materials for physically based rendering. The gateway's default is True.
            face_limit: Most faces of the model.
            model_seed: For repeatable shapes.
            texture_seed: For repeatable textures.
            texture_quality: How fine the texture is. The gateway's default is 'standard'.
            texture_alignment: What the texture follows, the picture or the shape. The gateway's default is 'original_image'.
            auto_size: Scale the model to its size in the real world. The gateway's default is False.
            orientation: Whether to turn the model as in the picture. The gateway's default is 'default'.
            quad: Make a mesh of quadrangles. The gateway's default is False.
            enable_image_autofix: Let the picture be improved first.
            geometry_quality: How fine the shape is, e.g. `standard`.
            smart_low_poly: Make a mesh of few polygons.
            generate_parts: Make a model of several parts.
            export_uv: Unwrap the surface for textures.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Tripo3D > Task(Task Submission), title only; 302.AI's web app for 3D modelling (services/modeling.ts); a third-party backend that calls api.302.ai, and its tests; VAST-AI-Research/tripo-python-sdk.
        """
        from .create_task import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            type=type,
            prompt=prompt,
            negative_prompt=negative_prompt,
            model_version=model_version,
            file=file,
            files=files,
            original_model_task_id=original_model_task_id,
            texture=texture,
            pbr=pbr,
            face_limit=face_limit,
            model_seed=model_seed,
            texture_seed=texture_seed,
            texture_quality=texture_quality,
            texture_alignment=texture_alignment,
            auto_size=auto_size,
            orientation=orientation,
            quad=quad,
            enable_image_autofix=enable_image_autofix,
            geometry_quality=geometry_quality,
            smart_low_poly=smart_low_poly,
            generate_parts=generate_parts,
            export_uv=export_uv,
        )

    async def upload_image(
        self,
        *,
        file: FileInput,
    ) -> Tripo3DUploaded:
        """Upload a picture for a 3D model.

        302.AI's own app gives the task the address of a picture instead.

        `POST /tripo3d/v2/openapi/upload`.

        Args:
            file: The picture, as PNG, JPEG or WebP.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Tripo3D > Upload(Image Upload), title only; a third-party backend that calls api.302.ai, and its tests; public notes on the Tripo API.
        """
        from .upload_image import OPERATION

        return await self._client.send(OPERATION, file=file)

    async def get_task(
        self,
        task_id: str,
    ) -> Tripo3DTaskAnswer:
        """Ask for the state and the files of a task.

        302.AI's own app reads `data.result`, the vendor's SDK `data.output`; whether both come together has not been seen.

        `GET /tripo3d/v2/openapi/task/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Tripo3D > Fetch, title only; 302.AI's web app for 3D modelling (services/modeling.ts); a third-party backend that calls api.302.ai, and its tests; VAST-AI-Research/tripo-python-sdk.
        """
        from .get_task import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    def task(self, id: Any) -> AsyncTask[Tripo3DSubmission, Tripo3DTaskAnswer]:
        """Pick up a task that was submitted by `create_task`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .create_task import TASK

        return AsyncTask(self._client, TASK, id)
