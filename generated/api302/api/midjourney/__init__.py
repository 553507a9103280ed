"""The operations of `client.midjourney`."""

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
    from . import submit_video as submit_video

_OPERATIONS = (
    "imagine",
    "act",
    "blend",
    "describe",
    "submit_modal",
    "get_task",
    "submit_video",
    "cancel_task",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Midjourney:
    """The operations of `client.midjourney`."""

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
        """Draw four pictures of a prompt.

        The answer is described as that of the action page, this page leaves it empty.

        `POST /mj/submit/imagine`; price: 0.05 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What to show; may end in flags of Midjourney such as `--ar 16:9 --v 7.0 --niji 6 --seed 1`.
            base_64_array: Reference pictures as `data:image/…;base64,…`.
            bot_type: Which bot draws, Midjourney or Niji. The gateway's default is 'MID_JOURNEY'.
            notify_hook: Address that is called when the task has ended.
            state: Free text that the task hands back.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Midjourney > Imagine, page 160578879; 302ai/ai-sdk: midjourney.ts; 302ai/302-CoW-Plugin: T2P.py.
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
        """Press a button of a finished task.

        Enlarges, varies or redraws; the buttons of the task say what can be done.

        `POST /mj/submit/action`.

        Args:
            custom_id: The `customId` of a button of the finished task.
            task_id: The finished task.
            notify_hook: Address that is called when the task has ended.
            state: Free text that the task hands back.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: midjourney.ts; 302ai/302-CoW-Plugin: T2P.py; 302.AI documentation, Image Generation > Midjourney-Relax > Action, page 235701264.
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
        """Blend several pictures into one.

        `POST /mj/submit/blend`.

        Args:
            base_64_array: The pictures as `data:image/…;base64,…`.
            bot_type: Which bot draws, Midjourney or Niji. The gateway's default is 'MID_JOURNEY'.
            dimensions: Form of the result: 2:3, 1:1 or 3:2.
            notify_hook: Address that is called when the task has ended.
            state: Free text that the task hands back.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party TypeScript client of https://api.302.ai/mj; 302.AI documentation, Image Generation > Midjourney-Relax > Blend, page 235701265.
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
        """Find prompts for a picture.

        `POST /mj/submit/describe`; price: 0.025 PTC (1 PTC = 1 USD) per call.

        Args:
            base64: The picture as `data:image/…;base64,…`.
            bot_type: Which bot draws, Midjourney or Niji. The gateway's default is 'MID_JOURNEY'.
            notify_hook: Address that is called when the task has ended.
            state: Free text that the task hands back.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Midjourney > Describe, page 160578878; third-party TypeScript client of https://api.302.ai/mj.
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
        """Answer the dialogue of a task that waits at MODAL.

        Some actions, such as redrawing a part, stop at the status `MODAL` until this call brings prompt and mask.

        `POST /mj/submit/modal`.

        Args:
            task_id: The task that stands at `MODAL`.
            prompt: What to show in the part that is redrawn.
            mask_base_64: Mask of the part to redraw, as `data:image/…;base64,…`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party TypeScript client of https://api.302.ai/mj; midjourney-proxy-plus protocol as documented by sibling gateways.
        """
        from .submit_modal import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, task_id=task_id, prompt=prompt, mask_base_64=mask_base_64)

    def get_task(
        self,
        id: str,
    ) -> MidjourneyTask:
        """Ask for the state and the pictures of a task.

        The page shows only the status `NOT_START`; the others are those of 302.AI's code and of the relay.

        `GET /mj/task/{id}/fetch`.

        Args:
            id: The `result` of a submission.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: midjourney.ts; 302ai/302-CoW-Plugin: T2P.py; third-party TypeScript client of https://api.302.ai/mj (imageWidth, imageHeight, states); third-party backends that read imageUrls; 302.AI documentation, Image Generation > Midjourney-Relax > Fetch, page 235831764; 302.AI documentation, Video Generation > Midjourney > Fetch(Fetch Task); 302ai/image-sdk.
        """
        from .get_task import OPERATION

        return self._client.send(OPERATION, id=id)

    def submit_video(
        self,
        *,
        motion: Literal["high", "low"],
        prompt: str | Unset = UNSET,
        image: str | Unset = UNSET,
        notify_hook: str | Unset = UNSET,
        state: str | Unset = UNSET,
        action: Literal["extend"] | Unset = UNSET,
        index: int | Unset = UNSET,
        task_id: str | Unset = UNSET,
    ) -> Task[MidjourneySubmission, MidjourneyTask]:
        """Make four videos of a picture, or extend one of them.

        The callers that were seen send `prompt`, `motion` and `image`. The fields for extending are those of another
        relay of the same proxy, whose table writes `task_id` where its text has `taskId`, and gives `index` as text;
        whether this gateway extends on the same path is not known.

        `POST /mj/submit/video`.

        Args:
            motion: How much moves.
            prompt: What happens.
            image: The first frame, an address or base64; may be empty when a video is extended.
            notify_hook: Address that is called when the task has ended.
            state: Free text that the task hands back.
            action: Extends an earlier video.
            index: Which of the four videos to extend, from 0.
            task_id: The task whose video is extended.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Midjourney > MJ-Video(Image to Video); 302.AI documentation, Video Generation > Midjourney > MJ-Video(Video Extension); third-party tests of calls to https://api.302.ai/mj/submit/video (prompt, motion, image); documentation of Yuto AI, a relay of the same Midjourney proxy (extension, states).
        """
        from .submit_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            motion=motion,
            prompt=prompt,
            image=image,
            notify_hook=notify_hook,
            state=state,
            action=action,
            index=index,
            task_id=task_id,
        )

    def cancel_task(
        self,
        id: str,
    ) -> MidjourneyCancellation:
        """Cancel a task.

        The answer is described as the relay's protocol has it.

        `POST /mj/task/{id}/cancel`.

        Args:
            id: The `result` of a submission.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party TypeScript client of https://api.302.ai/mj; midjourney-proxy-plus protocol as documented by sibling gateways.
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


class AsyncMidjourney:
    """The operations of `client.midjourney`, to await."""

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
        """Draw four pictures of a prompt.

        The answer is described as that of the action page, this page leaves it empty.

        `POST /mj/submit/imagine`; price: 0.05 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What to show; may end in flags of Midjourney such as `--ar 16:9 --v 7.0 --niji 6 --seed 1`.
            base_64_array: Reference pictures as `data:image/…;base64,…`.
            bot_type: Which bot draws, Midjourney or Niji. The gateway's default is 'MID_JOURNEY'.
            notify_hook: Address that is called when the task has ended.
            state: Free text that the task hands back.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Midjourney > Imagine, page 160578879; 302ai/ai-sdk: midjourney.ts; 302ai/302-CoW-Plugin: T2P.py.
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
        """Press a button of a finished task.

        Enlarges, varies or redraws; the buttons of the task say what can be done.

        `POST /mj/submit/action`.

        Args:
            custom_id: The `customId` of a button of the finished task.
            task_id: The finished task.
            notify_hook: Address that is called when the task has ended.
            state: Free text that the task hands back.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: midjourney.ts; 302ai/302-CoW-Plugin: T2P.py; 302.AI documentation, Image Generation > Midjourney-Relax > Action, page 235701264.
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
        """Blend several pictures into one.

        `POST /mj/submit/blend`.

        Args:
            base_64_array: The pictures as `data:image/…;base64,…`.
            bot_type: Which bot draws, Midjourney or Niji. The gateway's default is 'MID_JOURNEY'.
            dimensions: Form of the result: 2:3, 1:1 or 3:2.
            notify_hook: Address that is called when the task has ended.
            state: Free text that the task hands back.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party TypeScript client of https://api.302.ai/mj; 302.AI documentation, Image Generation > Midjourney-Relax > Blend, page 235701265.
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
        """Find prompts for a picture.

        `POST /mj/submit/describe`; price: 0.025 PTC (1 PTC = 1 USD) per call.

        Args:
            base64: The picture as `data:image/…;base64,…`.
            bot_type: Which bot draws, Midjourney or Niji. The gateway's default is 'MID_JOURNEY'.
            notify_hook: Address that is called when the task has ended.
            state: Free text that the task hands back.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Midjourney > Describe, page 160578878; third-party TypeScript client of https://api.302.ai/mj.
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
        """Answer the dialogue of a task that waits at MODAL.

        Some actions, such as redrawing a part, stop at the status `MODAL` until this call brings prompt and mask.

        `POST /mj/submit/modal`.

        Args:
            task_id: The task that stands at `MODAL`.
            prompt: What to show in the part that is redrawn.
            mask_base_64: Mask of the part to redraw, as `data:image/…;base64,…`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party TypeScript client of https://api.302.ai/mj; midjourney-proxy-plus protocol as documented by sibling gateways.
        """
        from .submit_modal import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, task_id=task_id, prompt=prompt, mask_base_64=mask_base_64)

    async def get_task(
        self,
        id: str,
    ) -> MidjourneyTask:
        """Ask for the state and the pictures of a task.

        The page shows only the status `NOT_START`; the others are those of 302.AI's code and of the relay.

        `GET /mj/task/{id}/fetch`.

        Args:
            id: The `result` of a submission.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: midjourney.ts; 302ai/302-CoW-Plugin: T2P.py; third-party TypeScript client of https://api.302.ai/mj (imageWidth, imageHeight, states); third-party backends that read imageUrls; 302.AI documentation, Image Generation > Midjourney-Relax > Fetch, page 235831764; 302.AI documentation, Video Generation > Midjourney > Fetch(Fetch Task); 302ai/image-sdk.
        """
        from .get_task import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def submit_video(
        self,
        *,
        motion: Literal["high", "low"],
        prompt: str | Unset = UNSET,
        image: str | Unset = UNSET,
        notify_hook: str | Unset = UNSET,
        state: str | Unset = UNSET,
        action: Literal["extend"] | Unset = UNSET,
        index: int | Unset = UNSET,
        task_id: str | Unset = UNSET,
    ) -> AsyncTask[MidjourneySubmission, MidjourneyTask]:
        """Make four videos of a picture, or extend one of them.

        The callers that were seen send `prompt`, `motion` and `image`. The fields for extending are those of another
        relay of the same proxy, whose table writes `task_id` where its text has `taskId`, and gives `index` as text;
        whether this gateway extends on the same path is not known.

        `POST /mj/submit/video`.

        Args:
            motion: How much moves.
            prompt: What happens.
            image: The first frame, an address or base64; may be empty when a video is extended.
            notify_hook: Address that is called when the task has ended.
            state: Free text that the task hands back.
            action: Extends an earlier video.
            index: Which of the four videos to extend, from 0.
            task_id: The task whose video is extended.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Midjourney > MJ-Video(Image to Video); 302.AI documentation, Video Generation > Midjourney > MJ-Video(Video Extension); third-party tests of calls to https://api.302.ai/mj/submit/video (prompt, motion, image); documentation of Yuto AI, a relay of the same Midjourney proxy (extension, states).
        """
        from .submit_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            motion=motion,
            prompt=prompt,
            image=image,
            notify_hook=notify_hook,
            state=state,
            action=action,
            index=index,
            task_id=task_id,
        )

    async def cancel_task(
        self,
        id: str,
    ) -> MidjourneyCancellation:
        """Cancel a task.

        The answer is described as the relay's protocol has it.

        `POST /mj/task/{id}/cancel`.

        Args:
            id: The `result` of a submission.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party TypeScript client of https://api.302.ai/mj; midjourney-proxy-plus protocol as documented by sibling gateways.
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
