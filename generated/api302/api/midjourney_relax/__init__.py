"""The operations of `client.midjourney_relax`."""

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
    from ...models.midjourney_cancellation import MidjourneyCancellation
    from ...models.midjourney_submission import MidjourneySubmission
    from ...models.midjourney_task import MidjourneyTask
    from . import act as act
    from . import blend as blend
    from . import cancel_task as cancel_task
    from . import describe as describe
    from . import get_task as get_task
    from . import imagine as imagine
    from . import submit_modal as submit_modal

_OPERATIONS = (
    "imagine",
    "act",
    "blend",
    "describe",
    "submit_modal",
    "get_task",
    "cancel_task",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class MidjourneyRelax:
    """The operations of `client.midjourney_relax`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def imagine(
        self,
        *,
        prompt: str,
        base_64_array: Sequence[str] | Unset = UNSET,
        bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | Unset = UNSET,
        notify_hook: str | Unset = UNSET,
        state: str | Unset = UNSET,
    ) -> Task[MidjourneySubmission, MidjourneyTask]:
        """Draw four pictures of a prompt, in relax mode.

        `POST /mj-relax/submit/imagine`; price: 0.02 PTC (1 PTC = 1 USD) per call; the path is inferred, no source confirms it.

        Args:
            prompt: What to show; may end in flags of Midjourney such as `--ar 16:9 --v 7.0 --niji 6 --seed 1`.
            base_64_array: Reference pictures as `data:image/…;base64,…`.
            bot_type: Which bot draws, Midjourney or Niji. The gateway's default is 'MID_JOURNEY'.
            notify_hook: Address that is called when the task has ended.
            state: Free text that the task hands back.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Midjourney > Imagine, page 160578879 (fast twin); sibling pages under /mj-relax.
        """
        from .imagine import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            base_64_array=base_64_array,
            bot_type=bot_type,
            notify_hook=notify_hook,
            state=state,
        )

    def act(
        self,
        *,
        custom_id: str,
        task_id: str,
        notify_hook: str | Unset = UNSET,
        state: str | Unset = UNSET,
    ) -> Task[MidjourneySubmission, MidjourneyTask]:
        """Press a button of a finished task, in relax mode.

        Enlarges, varies or redraws; the buttons of the task say what can be done.

        `POST /mj-relax/submit/action`; price: 0.02 PTC (1 PTC = 1 USD) per call.

        Args:
            custom_id: The `customId` of a button of the finished task.
            task_id: The finished task.
            notify_hook: Address that is called when the task has ended.
            state: Free text that the task hands back.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Midjourney-Relax > Action, page 235701264.
        """
        from .act import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, custom_id=custom_id, task_id=task_id, notify_hook=notify_hook, state=state
        )

    def blend(
        self,
        *,
        base_64_array: Sequence[str],
        bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | Unset = UNSET,
        dimensions: Literal["LANDSCAPE", "PORTRAIT", "SQUARE"] | Unset = UNSET,
        notify_hook: str | Unset = UNSET,
        state: str | Unset = UNSET,
    ) -> Task[MidjourneySubmission, MidjourneyTask]:
        """Blend several pictures into one, in relax mode.

        `POST /mj-relax/submit/blend`; price: 0.02 PTC (1 PTC = 1 USD) per call.

        Args:
            base_64_array: The pictures as `data:image/…;base64,…`.
            bot_type: Which bot draws, Midjourney or Niji. The gateway's default is 'MID_JOURNEY'.
            dimensions: Form of the result: 2:3, 1:1 or 3:2.
            notify_hook: Address that is called when the task has ended.
            state: Free text that the task hands back.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Midjourney-Relax > Blend, page 235701265.
        """
        from .blend import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            base_64_array=base_64_array,
            bot_type=bot_type,
            dimensions=dimensions,
            notify_hook=notify_hook,
            state=state,
        )

    def describe(
        self,
        *,
        base64: str,
        bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | Unset = UNSET,
        notify_hook: str | Unset = UNSET,
        state: str | Unset = UNSET,
    ) -> Task[MidjourneySubmission, MidjourneyTask]:
        """Find prompts for a picture, in relax mode.

        `POST /mj-relax/submit/describe`; price: 0.02 PTC (1 PTC = 1 USD) per call; the path is inferred, no source confirms it.

        Args:
            base64: The picture as `data:image/…;base64,…`.
            bot_type: Which bot draws, Midjourney or Niji. The gateway's default is 'MID_JOURNEY'.
            notify_hook: Address that is called when the task has ended.
            state: Free text that the task hands back.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Midjourney > Describe, page 160578878 (fast twin); sibling pages under /mj-relax.
        """
        from .describe import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, base64=base64, bot_type=bot_type, notify_hook=notify_hook, state=state
        )

    def submit_modal(
        self,
        *,
        task_id: str,
        prompt: str | Unset = UNSET,
        mask_base_64: str | Unset = UNSET,
    ) -> Task[MidjourneySubmission, MidjourneyTask]:
        """Answer the dialogue of a task that waits at MODAL, in relax mode.

        Some actions, such as redrawing a part, stop at the status `MODAL` until this call brings prompt and mask.

        `POST /mj-relax/submit/modal`; price: 0.02 PTC (1 PTC = 1 USD) per call; the path is inferred, no source confirms it.

        Args:
            task_id: The task that stands at `MODAL`.
            prompt: What to show in the part that is redrawn.
            mask_base_64: Mask of the part to redraw, as `data:image/…;base64,…`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: sibling pages under /mj-relax; midjourney-proxy-plus protocol as documented by sibling gateways.
        """
        from .submit_modal import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, task_id=task_id, prompt=prompt, mask_base_64=mask_base_64)

    def get_task(
        self,
        id: str,
    ) -> MidjourneyTask:
        """Ask for the state and the pictures of a task, in relax mode.

        The page shows only the status `NOT_START`; the others are those of 302.AI's code and of the relay.

        `GET /mj-relax/task/{id}/fetch`.

        Args:
            id: The `result` of a submission.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Midjourney-Relax > Fetch, page 235831764.
        """
        from .get_task import OPERATION

        return self._client.send(OPERATION, id=id)

    def cancel_task(
        self,
        id: str,
    ) -> MidjourneyCancellation:
        """Cancel a task, in relax mode.

        The answer is described as the relay's protocol has it.

        `POST /mj-relax/task/{id}/cancel`; the path is inferred, no source confirms it.

        Args:
            id: The `result` of a submission.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: sibling pages under /mj-relax; midjourney-proxy-plus protocol as documented by sibling gateways.
        """
        from .cancel_task import OPERATION

        return self._client.send(OPERATION, id=id)

    def task(self, id: Any) -> Task[MidjourneySubmission, MidjourneyTask]:
        """Pick up a task that was submitted by `imagine`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .imagine import TASK

        return Task(self._client, TASK, id)


class AsyncMidjourneyRelax:
    """The operations of `client.midjourney_relax`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def imagine(
        self,
        *,
        prompt: str,
        base_64_array: Sequence[str] | Unset = UNSET,
        bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | Unset = UNSET,
        notify_hook: str | Unset = UNSET,
        state: str | Unset = UNSET,
    ) -> AsyncTask[MidjourneySubmission, MidjourneyTask]:
        """Draw four pictures of a prompt, in relax mode.

        `POST /mj-relax/submit/imagine`; price: 0.02 PTC (1 PTC = 1 USD) per call; the path is inferred, no source confirms it.

        Args:
            prompt: What to show; may end in flags of Midjourney such as `--ar 16:9 --v 7.0 --niji 6 --seed 1`.
            base_64_array: Reference pictures as `data:image/…;base64,…`.
            bot_type: Which bot draws, Midjourney or Niji. The gateway's default is 'MID_JOURNEY'.
            notify_hook: Address that is called when the task has ended.
            state: Free text that the task hands back.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Midjourney > Imagine, page 160578879 (fast twin); sibling pages under /mj-relax.
        """
        from .imagine import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            base_64_array=base_64_array,
            bot_type=bot_type,
            notify_hook=notify_hook,
            state=state,
        )

    async def act(
        self,
        *,
        custom_id: str,
        task_id: str,
        notify_hook: str | Unset = UNSET,
        state: str | Unset = UNSET,
    ) -> AsyncTask[MidjourneySubmission, MidjourneyTask]:
        """Press a button of a finished task, in relax mode.

        Enlarges, varies or redraws; the buttons of the task say what can be done.

        `POST /mj-relax/submit/action`; price: 0.02 PTC (1 PTC = 1 USD) per call.

        Args:
            custom_id: The `customId` of a button of the finished task.
            task_id: The finished task.
            notify_hook: Address that is called when the task has ended.
            state: Free text that the task hands back.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Midjourney-Relax > Action, page 235701264.
        """
        from .act import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, custom_id=custom_id, task_id=task_id, notify_hook=notify_hook, state=state
        )

    async def blend(
        self,
        *,
        base_64_array: Sequence[str],
        bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | Unset = UNSET,
        dimensions: Literal["LANDSCAPE", "PORTRAIT", "SQUARE"] | Unset = UNSET,
        notify_hook: str | Unset = UNSET,
        state: str | Unset = UNSET,
    ) -> AsyncTask[MidjourneySubmission, MidjourneyTask]:
        """Blend several pictures into one, in relax mode.

        `POST /mj-relax/submit/blend`; price: 0.02 PTC (1 PTC = 1 USD) per call.

        Args:
            base_64_array: The pictures as `data:image/…;base64,…`.
            bot_type: Which bot draws, Midjourney or Niji. The gateway's default is 'MID_JOURNEY'.
            dimensions: Form of the result: 2:3, 1:1 or 3:2.
            notify_hook: Address that is called when the task has ended.
            state: Free text that the task hands back.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Midjourney-Relax > Blend, page 235701265.
        """
        from .blend import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            base_64_array=base_64_array,
            bot_type=bot_type,
            dimensions=dimensions,
            notify_hook=notify_hook,
            state=state,
        )

    async def describe(
        self,
        *,
        base64: str,
        bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | Unset = UNSET,
        notify_hook: str | Unset = UNSET,
        state: str | Unset = UNSET,
    ) -> AsyncTask[MidjourneySubmission, MidjourneyTask]:
        """Find prompts for a picture, in relax mode.

        `POST /mj-relax/submit/describe`; price: 0.02 PTC (1 PTC = 1 USD) per call; the path is inferred, no source confirms it.

        Args:
            base64: The picture as `data:image/…;base64,…`.
            bot_type: Which bot draws, Midjourney or Niji. The gateway's default is 'MID_JOURNEY'.
            notify_hook: Address that is called when the task has ended.
            state: Free text that the task hands back.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Midjourney > Describe, page 160578878 (fast twin); sibling pages under /mj-relax.
        """
        from .describe import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, base64=base64, bot_type=bot_type, notify_hook=notify_hook, state=state
        )

    async def submit_modal(
        self,
        *,
        task_id: str,
        prompt: str | Unset = UNSET,
        mask_base_64: str | Unset = UNSET,
    ) -> AsyncTask[MidjourneySubmission, MidjourneyTask]:
        """Answer the dialogue of a task that waits at MODAL, in relax mode.

        Some actions, such as redrawing a part, stop at the status `MODAL` until this call brings prompt and mask.

        `POST /mj-relax/submit/modal`; price: 0.02 PTC (1 PTC = 1 USD) per call; the path is inferred, no source confirms it.

        Args:
            task_id: The task that stands at `MODAL`.
            prompt: What to show in the part that is redrawn.
            mask_base_64: Mask of the part to redraw, as `data:image/…;base64,…`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: sibling pages under /mj-relax; midjourney-proxy-plus protocol as documented by sibling gateways.
        """
        from .submit_modal import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, task_id=task_id, prompt=prompt, mask_base_64=mask_base_64)

    async def get_task(
        self,
        id: str,
    ) -> MidjourneyTask:
        """Ask for the state and the pictures of a task, in relax mode.

        The page shows only the status `NOT_START`; the others are those of 302.AI's code and of the relay.

        `GET /mj-relax/task/{id}/fetch`.

        Args:
            id: The `result` of a submission.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Midjourney-Relax > Fetch, page 235831764.
        """
        from .get_task import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def cancel_task(
        self,
        id: str,
    ) -> MidjourneyCancellation:
        """Cancel a task, in relax mode.

        The answer is described as the relay's protocol has it.

        `POST /mj-relax/task/{id}/cancel`; the path is inferred, no source confirms it.

        Args:
            id: The `result` of a submission.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: sibling pages under /mj-relax; midjourney-proxy-plus protocol as documented by sibling gateways.
        """
        from .cancel_task import OPERATION

        return await self._client.send(OPERATION, id=id)

    def task(self, id: Any) -> AsyncTask[MidjourneySubmission, MidjourneyTask]:
        """Pick up a task that was submitted by `imagine`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .imagine import TASK

        return AsyncTask(self._client, TASK, id)
