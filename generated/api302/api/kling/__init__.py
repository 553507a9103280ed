"""The operations of `client.kling`."""

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
    from ...models.kling_image_result import KlingImageResult
    from ...models.kling_image_submission import KlingImageSubmission
    from . import expand_image as expand_image
    from . import generate_image as generate_image
    from . import get_expanded_image as get_expanded_image
    from . import get_image as get_image
    from . import get_task as get_task
    from . import try_on as try_on

_OPERATIONS = (
    "generate_image",
    "get_image",
    "try_on",
    "get_task",
    "expand_image",
    "get_expanded_image",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Kling:
    """The operations of `client.kling`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_image(
        self,
        *,
        model_name: str,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        image: str | Unset = UNSET,
        image_reference: Literal["face", "subject"] | Unset = UNSET,
        image_fidelity: float | Unset = UNSET,
        human_fidelity: float | Unset = UNSET,
        resolution: Literal["1k", "2k"] | Unset = UNSET,
        n: int | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> Task[KlingImageSubmission, KlingImageResult]:
        """Make pictures with Kling, from text or from a picture.

        PTC a picture, from text and from a picture: `kling-v2-1` and `kling-v2` 0.02 and 0.04, `kling-v2-new` 0.04 from a
        picture only, `kling-v1-5` 0.02 and 0.04, `kling-v1` 0.005.

        `POST /klingai/v1/images/generations`.

        Args:
            model_name: `kling-v1`, `kling-v1-5`, `kling-v2`, `kling-v2-new` or `kling-v2-1`.
            prompt: What to show, up to 2500 characters.
            negative_prompt: What not to show; not together with `image`.
            image: Reference picture; address, or base64 without `data:`.
            image_reference: What of the picture is followed; needed by `kling-v1-5` with `image`.
            image_fidelity: How closely the picture is followed, 0 to 1.
            human_fidelity: How closely the face is followed, 0 to 1.
            resolution: Size of the result. The gateway's default is '1k'.
            n: How many pictures, 1 to 9. The gateway's default is 1.
            aspect_ratio: Ratio of width to height. The gateway's default is '16:9'.
            callback_url: Address that is called when the state changes.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Kling > Images-Generations (Image Generation), page 322532993; 302ai/ai-sdk: kling.ts; Kling API reference as mirrored by other gateways (resolution, callback_url, limits).
        """
        from .generate_image import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model_name=model_name,
            prompt=prompt,
            negative_prompt=negative_prompt,
            image=image,
            image_reference=image_reference,
            image_fidelity=image_fidelity,
            human_fidelity=human_fidelity,
            resolution=resolution,
            n=n,
            aspect_ratio=aspect_ratio,
            callback_url=callback_url,
        )

    def get_image(
        self,
        task_id: str,
    ) -> KlingImageResult:
        """Ask for the state and the pictures of an image task.

        `GET /klingai/v1/images/generations/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: kling.ts; Kling API reference.
        """
        from .get_image import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def try_on(
        self,
        *,
        human_image: str,
        cloth_image: str,
        model_name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> Task[KlingImageSubmission, KlingImageResult]:
        """Dress a person in a piece of clothing.

        The path has no `v1/images` part, unlike the vendor's.

        `POST /klingai/kolors-virtual-try-on`.

        Args:
            human_image: The person; address, or base64 without `data:`, up to 10 MB, each side 300 pixels or more.
            cloth_image: The piece of clothing; address, or base64 without `data:`.
            model_name: `kolors-virtual-try-on-v1` or `kolors-virtual-try-on-v1-5`. The gateway's default is 'kolors-virtual-try-on-v1'.
            callback_url: Address that is called when the state changes, of the vendor.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Kling > Virtual-Try-On, title only; 302.AI's web app for dressing up; Kling API reference (virtual try-on, image expansion): callback_url.
        """
        from .try_on import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            human_image=human_image,
            cloth_image=cloth_image,
            model_name=model_name,
            callback_url=callback_url,
        )

    def get_task(
        self,
        id: str,
    ) -> KlingImageResult:
        """Ask for the state and the pictures of a task in the short paths of Kling.

        For tasks of `kling_try_on`. Tasks of videos are asked for on the same path, and answer in another form, with
        numbers in `data.status`.

        `GET /klingai/task/{id}/fetch`.

        Args:
            id: The `task_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Kling > Fetch(Get Task Result), title only; 302.AI's web app for dressing up.
        """
        from .get_task import OPERATION

        return self._client.send(OPERATION, id=id)

    def expand_image(
        self,
        *,
        image: str,
        up_expansion_ratio: float,
        down_expansion_ratio: float,
        left_expansion_ratio: float,
        right_expansion_ratio: float,
        prompt: str | Unset = UNSET,
        n: int | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
    ) -> Task[KlingImageSubmission, KlingImageResult]:
        """Paint on beyond the edges of a picture.

        The result may have at most three times the area of the picture.

        `POST /klingai/v1/images/editing/expand`.

        Args:
            image: The picture; address, or base64 without `data:`.
            up_expansion_ratio: How much is added above, 0 to 2 times the height.
            down_expansion_ratio: How much is added below, 0 to 2 times the height.
            left_expansion_ratio: How much is added on the left, 0 to 2 times the width.
            right_expansion_ratio: How much is added on the right, 0 to 2 times the width.
            prompt: What the new parts show.
            n: How many pictures. The gateway's default is 1.
            callback_url: Address that is called when the state changes, of the vendor.
            external_task_id: Your own id of the task, of the vendor.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Kling > Images-expand, title only; a third-party backend that calls api.302.ai; Kling API reference (virtual try-on, image expansion): callback_url, external_task_id.
        """
        from .expand_image import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            image=image,
            up_expansion_ratio=up_expansion_ratio,
            down_expansion_ratio=down_expansion_ratio,
            left_expansion_ratio=left_expansion_ratio,
            right_expansion_ratio=right_expansion_ratio,
            prompt=prompt,
            n=n,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

    def get_expanded_image(
        self,
        task_id: str,
    ) -> KlingImageResult:
        """Ask for the state and the pictures of an expansion.

        The page's title says upscaling; it is the result of `kling_expand_image`.

        `GET /klingai/v1/images/editing/expand/{task_id}`.

        Args:
            task_id: The `task_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Kling > Fetch(Retrieve the results of the image upscaling task), title only; a third-party backend that calls api.302.ai; Kling API reference (virtual try-on, image expansion).
        """
        from .get_expanded_image import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def image_task(self, id: Any) -> Task[KlingImageSubmission, KlingImageResult]:
        """Pick up a task that was submitted by `generate_image`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_image import TASK

        return Task(self._client, TASK, id)

    def task_task(self, id: Any) -> Task[KlingImageSubmission, KlingImageResult]:
        """Pick up a task that was submitted by `try_on`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .try_on import TASK

        return Task(self._client, TASK, id)

    def expanded_image_task(self, id: Any) -> Task[KlingImageSubmission, KlingImageResult]:
        """Pick up a task that was submitted by `expand_image`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .expand_image import TASK

        return Task(self._client, TASK, id)


class AsyncKling:
    """The operations of `client.kling`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_image(
        self,
        *,
        model_name: str,
        prompt: str,
        negative_prompt: str | Unset = UNSET,
        image: str | Unset = UNSET,
        image_reference: Literal["face", "subject"] | Unset = UNSET,
        image_fidelity: float | Unset = UNSET,
        human_fidelity: float | Unset = UNSET,
        resolution: Literal["1k", "2k"] | Unset = UNSET,
        n: int | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> AsyncTask[KlingImageSubmission, KlingImageResult]:
        """Make pictures with Kling, from text or from a picture.

        PTC a picture, from text and from a picture: `kling-v2-1` and `kling-v2` 0.02 and 0.04, `kling-v2-new` 0.04 from a
        picture only, `kling-v1-5` 0.02 and 0.04, `kling-v1` 0.005.

        `POST /klingai/v1/images/generations`.

        Args:
            model_name: `kling-v1`, `kling-v1-5`, `kling-v2`, `kling-v2-new` or `kling-v2-1`.
            prompt: What to show, up to 2500 characters.
            negative_prompt: What not to show; not together with `image`.
            image: Reference picture; address, or base64 without `data:`.
            image_reference: What of the picture is followed; needed by `kling-v1-5` with `image`.
            image_fidelity: How closely the picture is followed, 0 to 1.
            human_fidelity: How closely the face is followed, 0 to 1.
            resolution: Size of the result. The gateway's default is '1k'.
            n: How many pictures, 1 to 9. The gateway's default is 1.
            aspect_ratio: Ratio of width to height. The gateway's default is '16:9'.
            callback_url: Address that is called when the state changes.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Kling > Images-Generations (Image Generation), page 322532993; 302ai/ai-sdk: kling.ts; Kling API reference as mirrored by other gateways (resolution, callback_url, limits).
        """
        from .generate_image import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model_name=model_name,
            prompt=prompt,
            negative_prompt=negative_prompt,
            image=image,
            image_reference=image_reference,
            image_fidelity=image_fidelity,
            human_fidelity=human_fidelity,
            resolution=resolution,
            n=n,
            aspect_ratio=aspect_ratio,
            callback_url=callback_url,
        )

    async def get_image(
        self,
        task_id: str,
    ) -> KlingImageResult:
        """Ask for the state and the pictures of an image task.

        `GET /klingai/v1/images/generations/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: kling.ts; Kling API reference.
        """
        from .get_image import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def try_on(
        self,
        *,
        human_image: str,
        cloth_image: str,
        model_name: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> AsyncTask[KlingImageSubmission, KlingImageResult]:
        """Dress a person in a piece of clothing.

        The path has no `v1/images` part, unlike the vendor's.

        `POST /klingai/kolors-virtual-try-on`.

        Args:
            human_image: The person; address, or base64 without `data:`, up to 10 MB, each side 300 pixels or more.
            cloth_image: The piece of clothing; address, or base64 without `data:`.
            model_name: `kolors-virtual-try-on-v1` or `kolors-virtual-try-on-v1-5`. The gateway's default is 'kolors-virtual-try-on-v1'.
            callback_url: Address that is called when the state changes, of the vendor.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Kling > Virtual-Try-On, title only; 302.AI's web app for dressing up; Kling API reference (virtual try-on, image expansion): callback_url.
        """
        from .try_on import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            human_image=human_image,
            cloth_image=cloth_image,
            model_name=model_name,
            callback_url=callback_url,
        )

    async def get_task(
        self,
        id: str,
    ) -> KlingImageResult:
        """Ask for the state and the pictures of a task in the short paths of Kling.

        For tasks of `kling_try_on`. Tasks of videos are asked for on the same path, and answer in another form, with
        numbers in `data.status`.

        `GET /klingai/task/{id}/fetch`.

        Args:
            id: The `task_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Kling > Fetch(Get Task Result), title only; 302.AI's web app for dressing up.
        """
        from .get_task import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def expand_image(
        self,
        *,
        image: str,
        up_expansion_ratio: float,
        down_expansion_ratio: float,
        left_expansion_ratio: float,
        right_expansion_ratio: float,
        prompt: str | Unset = UNSET,
        n: int | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        external_task_id: str | Unset = UNSET,
    ) -> AsyncTask[KlingImageSubmission, KlingImageResult]:
        """Paint on beyond the edges of a picture.

        The result may have at most three times the area of the picture.

        `POST /klingai/v1/images/editing/expand`.

        Args:
            image: The picture; address, or base64 without `data:`.
            up_expansion_ratio: How much is added above, 0 to 2 times the height.
            down_expansion_ratio: How much is added below, 0 to 2 times the height.
            left_expansion_ratio: How much is added on the left, 0 to 2 times the width.
            right_expansion_ratio: How much is added on the right, 0 to 2 times the width.
            prompt: What the new parts show.
            n: How many pictures. The gateway's default is 1.
            callback_url: Address that is called when the state changes, of the vendor.
            external_task_id: Your own id of the task, of the vendor.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Kling > Images-expand, title only; a third-party backend that calls api.302.ai; Kling API reference (virtual try-on, image expansion): callback_url, external_task_id.
        """
        from .expand_image import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            image=image,
            up_expansion_ratio=up_expansion_ratio,
            down_expansion_ratio=down_expansion_ratio,
            left_expansion_ratio=left_expansion_ratio,
            right_expansion_ratio=right_expansion_ratio,
            prompt=prompt,
            n=n,
            callback_url=callback_url,
            external_task_id=external_task_id,
        )

    async def get_expanded_image(
        self,
        task_id: str,
    ) -> KlingImageResult:
        """Ask for the state and the pictures of an expansion.

        The page's title says upscaling; it is the result of `kling_expand_image`.

        `GET /klingai/v1/images/editing/expand/{task_id}`.

        Args:
            task_id: The `task_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Kling > Fetch(Retrieve the results of the image upscaling task), title only; a third-party backend that calls api.302.ai; Kling API reference (virtual try-on, image expansion).
        """
        from .get_expanded_image import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    def image_task(self, id: Any) -> AsyncTask[KlingImageSubmission, KlingImageResult]:
        """Pick up a task that was submitted by `generate_image`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_image import TASK

        return AsyncTask(self._client, TASK, id)

    def task_task(self, id: Any) -> AsyncTask[KlingImageSubmission, KlingImageResult]:
        """Pick up a task that was submitted by `try_on`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .try_on import TASK

        return AsyncTask(self._client, TASK, id)

    def expanded_image_task(self, id: Any) -> AsyncTask[KlingImageSubmission, KlingImageResult]:
        """Pick up a task that was submitted by `expand_image`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .expand_image import TASK

        return AsyncTask(self._client, TASK, id)
