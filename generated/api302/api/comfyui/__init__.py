"""The operations of `client.comfyui`."""

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
    from ...models.comfyui_compared_task import ComfyuiComparedTask
    from ...models.comfyui_listed_task import ComfyuiListedTask
    from ...models.comfyui_submission import ComfyuiSubmission
    from . import change_clothes as change_clothes
    from . import change_clothes_by_masks as change_clothes_by_masks
    from . import get_clothes_change as get_clothes_change
    from . import get_face_swap as get_face_swap
    from . import get_object_replacement as get_object_replacement
    from . import get_realistic_image as get_realistic_image
    from . import get_style_transfer as get_style_transfer
    from . import make_realistic as make_realistic
    from . import replace_object as replace_object
    from . import replace_object_by_masks as replace_object_by_masks
    from . import swap_face as swap_face
    from . import transfer_style as transfer_style

_OPERATIONS = (
    "change_clothes",
    "change_clothes_by_masks",
    "get_clothes_change",
    "swap_face",
    "get_face_swap",
    "replace_object",
    "replace_object_by_masks",
    "get_object_replacement",
    "make_realistic",
    "get_realistic_image",
    "transfer_style",
    "get_style_transfer",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Comfyui:
    """The operations of `client.comfyui`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def change_clothes(
        self,
        *,
        model_image_file: FileInput,
        model_img_seg_labels: str,
        clothes_image_file: FileInput,
        clothes_img_seg_labels: str,
    ) -> Task[ComfyuiSubmission, ComfyuiComparedTask]:
        """Start dressing a person in a garment of another picture.

        The parts of both pictures are found by their labels. A success is taken to have the `code` 0; 302.AI's app
        does not look at it.

        `POST /302/comfyui/clothes-changer/create-task`.

        Args:
            model_image_file: The person.
            model_img_seg_labels: Codes of the parts of the person to dress, joined by commas: 0 face, 1 hair, 2 hat, 3 sunglasses, 4 left arm, 5 right arm, 6 left leg, 7 right leg, 8 left shoe, 9 right shoe, 10 upper clothes, 11 skirt, 12 pants, 13 dress, 14 belt, 15 bag, 16 scarf. The app's form starts with 10. The gateway's default is '10'.
            clothes_image_file: The garment.
            clothes_img_seg_labels: Codes of the parts of the garment's picture to take, as in `modelImgSegLabels`. The gateway's default is '10'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .change_clothes import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model_image_file=model_image_file,
            model_img_seg_labels=model_img_seg_labels,
            clothes_image_file=clothes_image_file,
            clothes_img_seg_labels=clothes_img_seg_labels,
        )

    def change_clothes_by_masks(
        self,
        *,
        model_image_file: FileInput,
        model_mask_file: FileInput,
        clothes_image_file: FileInput,
        clothes_mask_file: FileInput,
    ) -> Task[ComfyuiSubmission, ComfyuiComparedTask]:
        """Start dressing a person in a garment, with masks of both.

        The same as `change_clothes`, with masks instead of labels. A success is taken to have the `code` 0; 302.AI's
        app does not look at it.

        `POST /302/comfyui/clothes-changer/create-task-upload-mask`.

        Args:
            model_image_file: The person.
            model_mask_file: Mask of the area to dress.
            clothes_image_file: The garment.
            clothes_mask_file: Mask of the garment.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .change_clothes_by_masks import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model_image_file=model_image_file,
            model_mask_file=model_mask_file,
            clothes_image_file=clothes_image_file,
            clothes_mask_file=clothes_mask_file,
        )

    def get_clothes_change(
        self,
        *,
        task_id: str,
    ) -> ComfyuiComparedTask:
        """Ask for the state and the result of an outfit change.

        The state stands in `data`. Which values `code` takes is not known; 302.AI's app does not look at it.

        `GET /302/comfyui/clothes-changer/check-task-status`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .get_clothes_change import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def swap_face(
        self,
        *,
        face_image_file: FileInput,
        target_image_file: FileInput,
        film_filter: Literal["0", "1"] | Unset = UNSET,
    ) -> Task[ComfyuiSubmission, ComfyuiListedTask]:
        """Start putting a face into another picture.

        A success is taken to have the `code` 0; 302.AI's app does not look at it.

        `POST /302/comfyui/face-swapper/create-task`.

        Args:
            face_image_file: The face.
            target_image_file: The picture to change.
            film_filter: Whether to lay a film filter over the result; 1 is on, 0 is off.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .swap_face import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            face_image_file=face_image_file,
            target_image_file=target_image_file,
            film_filter=film_filter,
        )

    def get_face_swap(
        self,
        *,
        task_id: str,
    ) -> ComfyuiListedTask:
        """Ask for the state and the result of a face swap.

        The state stands in `data`. Which values `code` takes is not known; 302.AI's app does not look at it.

        `GET /302/comfyui/face-swapper/check-task-status`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .get_face_swap import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def replace_object(
        self,
        *,
        source_image_file: FileInput,
        target_image_file: FileInput,
        source_description: str,
        target_description: str,
        small_object: Literal["0", "1"] | Unset = UNSET,
    ) -> Task[ComfyuiSubmission, ComfyuiComparedTask]:
        """Start replacing an object by that of another picture.

        The objects are found by their descriptions. A success is taken to have the `code` 0; 302.AI's app does not
        look at it.

        `POST /302/comfyui/anything-changer/create-task`.

        Args:
            source_image_file: The source picture.
            target_image_file: The target picture.
            source_description: The object in the source picture.
            target_description: The object in the target picture.
            small_object: 1 when the object is small, otherwise 0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .replace_object import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            source_image_file=source_image_file,
            target_image_file=target_image_file,
            source_description=source_description,
            target_description=target_description,
            small_object=small_object,
        )

    def replace_object_by_masks(
        self,
        *,
        source_image_file: FileInput,
        target_image_file: FileInput,
        source_mask_file: FileInput,
        target_mask_file: FileInput,
        small_object: Literal["0", "1"] | Unset = UNSET,
    ) -> Task[ComfyuiSubmission, ComfyuiComparedTask]:
        """Start replacing an object by that of another picture, with masks of both.

        The same as `replace_object`, with masks instead of descriptions. A success is taken to have the `code` 0;
        302.AI's app does not look at it.

        `POST /302/comfyui/anything-changer/create-task-upload-mask`.

        Args:
            source_image_file: The source picture.
            target_image_file: The target picture.
            source_mask_file: Mask of the object in the source picture.
            target_mask_file: Mask of the object in the target picture.
            small_object: 1 when the object is small, otherwise 0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .replace_object_by_masks import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            source_image_file=source_image_file,
            target_image_file=target_image_file,
            source_mask_file=source_mask_file,
            target_mask_file=target_mask_file,
            small_object=small_object,
        )

    def get_object_replacement(
        self,
        *,
        task_id: str,
    ) -> ComfyuiComparedTask:
        """Ask for the state and the result of an object replacement.

        The state stands in `data`. Which values `code` takes is not known; 302.AI's app does not look at it.

        `GET /302/comfyui/anything-changer/check-task-status`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .get_object_replacement import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def make_realistic(
        self,
        *,
        image_file: FileInput,
        target_type: Literal["0", "1"],
    ) -> Task[ComfyuiSubmission, ComfyuiListedTask]:
        """Start turning a cartoon character into a real person.

        A success is taken to have the `code` 0; 302.AI's app does not look at it.

        `POST /302/comfyui/image-to-reality/create-task`.

        Args:
            image_file: The cartoon character.
            target_type: The person to make; 0 Asian, 1 Western. The gateway's default is '0'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .make_realistic import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, image_file=image_file, target_type=target_type)

    def get_realistic_image(
        self,
        *,
        task_id: str,
    ) -> ComfyuiListedTask:
        """Ask for the state and the result of a cartoon turned real.

        The state stands in `data`. Which values `code` takes is not known; 302.AI's app does not look at it.

        `GET /302/comfyui/image-to-reality/check-task-status`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .get_realistic_image import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def transfer_style(
        self,
        *,
        ori_image_file: FileInput,
        ref_image_file: FileInput,
    ) -> Task[ComfyuiSubmission, ComfyuiListedTask]:
        """Start giving a picture the style of another.

        A success is taken to have the `code` 0; 302.AI's app does not look at it.

        `POST /302/comfyui/style-transfer/create-task`.

        Args:
            ori_image_file: The picture to restyle.
            ref_image_file: The picture whose style to take.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .transfer_style import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, ori_image_file=ori_image_file, ref_image_file=ref_image_file)

    def get_style_transfer(
        self,
        *,
        task_id: str,
    ) -> ComfyuiListedTask:
        """Ask for the state and the result of a style transfer.

        The state stands in `data`. Which values `code` takes is not known; 302.AI's app does not look at it.

        `GET /302/comfyui/style-transfer/check-task-status`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .get_style_transfer import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def clothes_change_task(self, id: Any) -> Task[ComfyuiSubmission, ComfyuiComparedTask]:
        """Pick up a task that was submitted by `change_clothes`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .change_clothes import TASK

        return Task(self._client, TASK, id)

    def face_swap_task(self, id: Any) -> Task[ComfyuiSubmission, ComfyuiListedTask]:
        """Pick up a task that was submitted by `swap_face`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .swap_face import TASK

        return Task(self._client, TASK, id)

    def object_replacement_task(self, id: Any) -> Task[ComfyuiSubmission, ComfyuiComparedTask]:
        """Pick up a task that was submitted by `replace_object`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .replace_object import TASK

        return Task(self._client, TASK, id)

    def realistic_image_task(self, id: Any) -> Task[ComfyuiSubmission, ComfyuiListedTask]:
        """Pick up a task that was submitted by `make_realistic`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .make_realistic import TASK

        return Task(self._client, TASK, id)

    def style_transfer_task(self, id: Any) -> Task[ComfyuiSubmission, ComfyuiListedTask]:
        """Pick up a task that was submitted by `transfer_style`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .transfer_style import TASK

        return Task(self._client, TASK, id)


class AsyncComfyui:
    """The operations of `client.comfyui`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def change_clothes(
        self,
        *,
        model_image_file: FileInput,
        model_img_seg_labels: str,
        clothes_image_file: FileInput,
        clothes_img_seg_labels: str,
    ) -> AsyncTask[ComfyuiSubmission, ComfyuiComparedTask]:
        """Start dressing a person in a garment of another picture.

        The parts of both pictures are found by their labels. A success is taken to have the `code` 0; 302.AI's app
        does not look at it.

        `POST /302/comfyui/clothes-changer/create-task`.

        Args:
            model_image_file: The person.
            model_img_seg_labels: Codes of the parts of the person to dress, joined by commas: 0 face, 1 hair, 2 hat, 3 sunglasses, 4 left arm, 5 right arm, 6 left leg, 7 right leg, 8 left shoe, 9 right shoe, 10 upper clothes, 11 skirt, 12 pants, 13 dress, 14 belt, 15 bag, 16 scarf. The app's form starts with 10. The gateway's default is '10'.
            clothes_image_file: The garment.
            clothes_img_seg_labels: Codes of the parts of the garment's picture to take, as in `modelImgSegLabels`. The gateway's default is '10'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .change_clothes import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model_image_file=model_image_file,
            model_img_seg_labels=model_img_seg_labels,
            clothes_image_file=clothes_image_file,
            clothes_img_seg_labels=clothes_img_seg_labels,
        )

    async def change_clothes_by_masks(
        self,
        *,
        model_image_file: FileInput,
        model_mask_file: FileInput,
        clothes_image_file: FileInput,
        clothes_mask_file: FileInput,
    ) -> AsyncTask[ComfyuiSubmission, ComfyuiComparedTask]:
        """Start dressing a person in a garment, with masks of both.

        The same as `change_clothes`, with masks instead of labels. A success is taken to have the `code` 0; 302.AI's
        app does not look at it.

        `POST /302/comfyui/clothes-changer/create-task-upload-mask`.

        Args:
            model_image_file: The person.
            model_mask_file: Mask of the area to dress.
            clothes_image_file: The garment.
            clothes_mask_file: Mask of the garment.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .change_clothes_by_masks import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model_image_file=model_image_file,
            model_mask_file=model_mask_file,
            clothes_image_file=clothes_image_file,
            clothes_mask_file=clothes_mask_file,
        )

    async def get_clothes_change(
        self,
        *,
        task_id: str,
    ) -> ComfyuiComparedTask:
        """Ask for the state and the result of an outfit change.

        The state stands in `data`. Which values `code` takes is not known; 302.AI's app does not look at it.

        `GET /302/comfyui/clothes-changer/check-task-status`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .get_clothes_change import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def swap_face(
        self,
        *,
        face_image_file: FileInput,
        target_image_file: FileInput,
        film_filter: Literal["0", "1"] | Unset = UNSET,
    ) -> AsyncTask[ComfyuiSubmission, ComfyuiListedTask]:
        """Start putting a face into another picture.

        A success is taken to have the `code` 0; 302.AI's app does not look at it.

        `POST /302/comfyui/face-swapper/create-task`.

        Args:
            face_image_file: The face.
            target_image_file: The picture to change.
            film_filter: Whether to lay a film filter over the result; 1 is on, 0 is off.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .swap_face import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            face_image_file=face_image_file,
            target_image_file=target_image_file,
            film_filter=film_filter,
        )

    async def get_face_swap(
        self,
        *,
        task_id: str,
    ) -> ComfyuiListedTask:
        """Ask for the state and the result of a face swap.

        The state stands in `data`. Which values `code` takes is not known; 302.AI's app does not look at it.

        `GET /302/comfyui/face-swapper/check-task-status`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .get_face_swap import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def replace_object(
        self,
        *,
        source_image_file: FileInput,
        target_image_file: FileInput,
        source_description: str,
        target_description: str,
        small_object: Literal["0", "1"] | Unset = UNSET,
    ) -> AsyncTask[ComfyuiSubmission, ComfyuiComparedTask]:
        """Start replacing an object by that of another picture.

        The objects are found by their descriptions. A success is taken to have the `code` 0; 302.AI's app does not
        look at it.

        `POST /302/comfyui/anything-changer/create-task`.

        Args:
            source_image_file: The source picture.
            target_image_file: The target picture.
            source_description: The object in the source picture.
            target_description: The object in the target picture.
            small_object: 1 when the object is small, otherwise 0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .replace_object import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            source_image_file=source_image_file,
            target_image_file=target_image_file,
            source_description=source_description,
            target_description=target_description,
            small_object=small_object,
        )

    async def replace_object_by_masks(
        self,
        *,
        source_image_file: FileInput,
        target_image_file: FileInput,
        source_mask_file: FileInput,
        target_mask_file: FileInput,
        small_object: Literal["0", "1"] | Unset = UNSET,
    ) -> AsyncTask[ComfyuiSubmission, ComfyuiComparedTask]:
        """Start replacing an object by that of another picture, with masks of both.

        The same as `replace_object`, with masks instead of descriptions. A success is taken to have the `code` 0;
        302.AI's app does not look at it.

        `POST /302/comfyui/anything-changer/create-task-upload-mask`.

        Args:
            source_image_file: The source picture.
            target_image_file: The target picture.
            source_mask_file: Mask of the object in the source picture.
            target_mask_file: Mask of the object in the target picture.
            small_object: 1 when the object is small, otherwise 0.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .replace_object_by_masks import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            source_image_file=source_image_file,
            target_image_file=target_image_file,
            source_mask_file=source_mask_file,
            target_mask_file=target_mask_file,
            small_object=small_object,
        )

    async def get_object_replacement(
        self,
        *,
        task_id: str,
    ) -> ComfyuiComparedTask:
        """Ask for the state and the result of an object replacement.

        The state stands in `data`. Which values `code` takes is not known; 302.AI's app does not look at it.

        `GET /302/comfyui/anything-changer/check-task-status`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .get_object_replacement import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def make_realistic(
        self,
        *,
        image_file: FileInput,
        target_type: Literal["0", "1"],
    ) -> AsyncTask[ComfyuiSubmission, ComfyuiListedTask]:
        """Start turning a cartoon character into a real person.

        A success is taken to have the `code` 0; 302.AI's app does not look at it.

        `POST /302/comfyui/image-to-reality/create-task`.

        Args:
            image_file: The cartoon character.
            target_type: The person to make; 0 Asian, 1 Western. The gateway's default is '0'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .make_realistic import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, image_file=image_file, target_type=target_type)

    async def get_realistic_image(
        self,
        *,
        task_id: str,
    ) -> ComfyuiListedTask:
        """Ask for the state and the result of a cartoon turned real.

        The state stands in `data`. Which values `code` takes is not known; 302.AI's app does not look at it.

        `GET /302/comfyui/image-to-reality/check-task-status`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .get_realistic_image import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def transfer_style(
        self,
        *,
        ori_image_file: FileInput,
        ref_image_file: FileInput,
    ) -> AsyncTask[ComfyuiSubmission, ComfyuiListedTask]:
        """Start giving a picture the style of another.

        A success is taken to have the `code` 0; 302.AI's app does not look at it.

        `POST /302/comfyui/style-transfer/create-task`.

        Args:
            ori_image_file: The picture to restyle.
            ref_image_file: The picture whose style to take.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .transfer_style import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, ori_image_file=ori_image_file, ref_image_file=ref_image_file)

    async def get_style_transfer(
        self,
        *,
        task_id: str,
    ) -> ComfyuiListedTask:
        """Ask for the state and the result of a style transfer.

        The state stands in `data`. Which values `code` takes is not known; 302.AI's app does not look at it.

        `GET /302/comfyui/style-transfer/check-task-status`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI ComfyUI Toolbox (catxi210/302_comfyui_toolbox, the open-source version of 302.AI product 64).
        """
        from .get_style_transfer import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    def clothes_change_task(self, id: Any) -> AsyncTask[ComfyuiSubmission, ComfyuiComparedTask]:
        """Pick up a task that was submitted by `change_clothes`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .change_clothes import TASK

        return AsyncTask(self._client, TASK, id)

    def face_swap_task(self, id: Any) -> AsyncTask[ComfyuiSubmission, ComfyuiListedTask]:
        """Pick up a task that was submitted by `swap_face`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .swap_face import TASK

        return AsyncTask(self._client, TASK, id)

    def object_replacement_task(self, id: Any) -> AsyncTask[ComfyuiSubmission, ComfyuiComparedTask]:
        """Pick up a task that was submitted by `replace_object`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .replace_object import TASK

        return AsyncTask(self._client, TASK, id)

    def realistic_image_task(self, id: Any) -> AsyncTask[ComfyuiSubmission, ComfyuiListedTask]:
        """Pick up a task that was submitted by `make_realistic`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .make_realistic import TASK

        return AsyncTask(self._client, TASK, id)

    def style_transfer_task(self, id: Any) -> AsyncTask[ComfyuiSubmission, ComfyuiListedTask]:
        """Pick up a task that was submitted by `transfer_style`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .transfer_style import TASK

        return AsyncTask(self._client, TASK, id)
