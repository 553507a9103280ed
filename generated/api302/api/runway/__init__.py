"""The operations of `client.runway`."""

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
    from ...models.runway_answer import RunwayAnswer
    from . import act_one as act_one
    from . import act_two as act_two
    from . import expand_video as expand_video
    from . import expand_video_from_url as expand_video_from_url
    from . import generate_gen3 as generate_gen3
    from . import generate_gen3_turbo as generate_gen3_turbo
    from . import generate_gen4 as generate_gen4
    from . import generate_gen4_turbo as generate_gen4_turbo
    from . import get_task as get_task

_OPERATIONS = (
    "generate_gen3",
    "generate_gen3_turbo",
    "generate_gen4",
    "generate_gen4_turbo",
    "act_two",
    "expand_video",
    "expand_video_from_url",
    "get_task",
    "act_one",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Runway:
    """The operations of `client.runway`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_gen3(
        self,
        *,
        text_prompt: str | Unset = UNSET,
        init_image: FileInput | Unset = UNSET,
        image_as_end_frame: bool | Unset = UNSET,
        video_prompt: str | Unset = UNSET,
        structure_transformation: float | Unset = UNSET,
        seconds: Literal[5, 10] | Unset = UNSET,
        seed: str | Unset = UNSET,
    ) -> Task[RunwayAnswer, RunwayAnswer]:
        """Make a video from text, a picture or a video, with Gen-3.

        From text with `text_prompt` alone, from a picture with `init_image`, from a video with `video_prompt`. That this path takes
        a video is inferred from `generate_gen3_turbo`. An older copy of the page shows a flat answer as of Luma; the newer copy and
        all callers have `task`.

        `POST /runway/submit`; price: 0.5 PTC (1 PTC = 1 USD) per call.

        Args:
            text_prompt: What to show, in English.
            init_image: The picture, 1280 by 768 or 768 by 1280 pixels.
            image_as_end_frame: Take the picture as the last frame.
            video_prompt: Address of the video to change.
            structure_transformation: How far the video may leave its source, 0 to 1; in code of 302.AI, which does not send it.
            seconds: Length of the video, 5 or 10.
            seed: Keeps results alike; leave it out when not needed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Runway > Submit(Text to Video) (page 189493613); 302.AI documentation, Video Generation > Runway > Submit(Image to Video) (pages 199355546 and 207705241e0); 302.AI documentation, Video Generation > Runway > Submit(Video to Video), known by its title; 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .generate_gen3 import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            text_prompt=text_prompt,
            init_image=init_image,
            image_as_end_frame=image_as_end_frame,
            video_prompt=video_prompt,
            structure_transformation=structure_transformation,
            seconds=seconds,
            seed=seed,
        )

    def generate_gen3_turbo(
        self,
        *,
        image_url: FileInput | Unset = UNSET,
        image_end_url: FileInput | Unset = UNSET,
        init_image: FileInput | Unset = UNSET,
        video_prompt: str | Unset = UNSET,
        structure_transformation: float | Unset = UNSET,
        text_prompt: str | Unset = UNSET,
        seconds: Literal[5, 10] | Unset = UNSET,
        seed: str | Unset = UNSET,
    ) -> Task[RunwayAnswer, RunwayAnswer]:
        """Make a video from pictures or a video, with Gen-3 Turbo.

        302.AI's own code sends `image_url` and `image_end_url`, older code of it `init_image`, and for a video its address in `video_prompt`.

        `POST /runway_turbo/submit`.

        Args:
            image_url: First frame, a file in spite of its name; may be sent empty.
            image_end_url: Last frame, a file in spite of its name; may be sent empty.
            init_image: The older name of the first frame.
            video_prompt: Address of the video to change.
            structure_transformation: How far the video may leave its source, 0 to 1; in code of 302.AI, which does not send it.
            text_prompt: What to show, in English.
            seconds: Length of the video, 5 or 10.
            seed: Keeps results alike; leave it out when not needed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Runway > Submit(Image to Video Rapid); 302.AI documentation, Video Generation > Runway > Submit(Video to Video Rapid); 302ai/302_video_generator: src/services/v-gen.ts; 302ai/302_ecom_image_generator, 302ai/302_image_toolbox.
        """
        from .generate_gen3_turbo import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            image_url=image_url,
            image_end_url=image_end_url,
            init_image=init_image,
            video_prompt=video_prompt,
            structure_transformation=structure_transformation,
            text_prompt=text_prompt,
            seconds=seconds,
            seed=seed,
        )

    def generate_gen4(
        self,
        *,
        init_image: FileInput,
        text_prompt: str | Unset = UNSET,
        seconds: Literal[5, 10] | Unset = UNSET,
        seed: str | Unset = UNSET,
    ) -> Task[RunwayAnswer, RunwayAnswer]:
        """Make a video from a picture, with Gen-4.

        Path and fields are those of Gen-4 Turbo without `turbo`; no caller was found.

        `POST /runway_gen4/submit`; the path is inferred, no source confirms it.

        Args:
            init_image: The picture, 1280 by 768, 768 by 1280 or 960 by 960 pixels.
            text_prompt: What to show, in English.
            seconds: Length of the video, 5 or 10.
            seed: Keeps results alike; leave it out when not needed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Runway > Submit(Image-to-Video Generation with Gen4); the page of Gen-4 Turbo.
        """
        from .generate_gen4 import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, init_image=init_image, text_prompt=text_prompt, seconds=seconds, seed=seed
        )

    def generate_gen4_turbo(
        self,
        *,
        init_image: FileInput,
        text_prompt: str | Unset = UNSET,
        seconds: Literal[5, 10] | Unset = UNSET,
        seed: str | Unset = UNSET,
    ) -> Task[RunwayAnswer, RunwayAnswer]:
        """Make a video from a picture, with Gen-4 Turbo.

        There is no text to video with Gen-4 Turbo.

        `POST /runway_gen4_turbo/submit`.

        Args:
            init_image: The picture, 1280 by 768, 768 by 1280 or 960 by 960 pixels.
            text_prompt: What to show, in English.
            seconds: Length of the video, 5 or 10.
            seed: Keeps results alike; leave it out when not needed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Runway > Submit(Image to Video Generation Gen4-Turbo) (page 282193534e0, Japanese); two third-party callers.
        """
        from .generate_gen4_turbo import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, init_image=init_image, text_prompt=text_prompt, seconds=seconds, seed=seed
        )

    def act_two(
        self,
        *,
        video: FileInput | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        character_video: str | Unset = UNSET,
        options: str | Unset = UNSET,
    ) -> Task[RunwayAnswer, RunwayAnswer]:
        """Let a character act like the person of a video, with Act-Two.

        Path and fields are those of Act-One with another number; no caller was found.

        `POST /runway_act_two/submit`; the path is inferred, no source confirms it.

        Args:
            video: The video of the person who acts; for Act-One in 16:9 only.
            image: The picture of the character.
            character_video: The video of the character.
            options: Options as text; what it holds is not known.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Runway > Act-two(Video Style Transfer); the page of Act-One.
        """
        from .act_two import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, video=video, image=image, character_video=character_video, options=options
        )

    def expand_video(
        self,
        *,
        video: FileInput,
        outpaint_aspect_ratio: Literal["3:5", "5:3"] | Unset = UNSET,
        text_prompt: str | Unset = UNSET,
        seconds: Literal[5, 10] | Unset = UNSET,
        seed: str | Unset = UNSET,
    ) -> Task[RunwayAnswer, RunwayAnswer]:
        """Widen a video from landscape to portrait or the reverse.

        The video gets no longer, in spite of the name of the page. `expand_video` sends a file, `expand_video_from_url` its address,
        as 302.AI's own code does. The page does not mark `video` as required.

        `POST /runway_turbo_expand/submit`; price: 0.25 PTC (1 PTC = 1 USD) per call.

        Args:
            video: The video.
            outpaint_aspect_ratio: Width to height that the video gets.
            text_prompt: What to show, in English.
            seconds: Length of the video, 5 or 10.
            seed: Keeps results alike; leave it out when not needed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Runway > Submit(Video extension) (page 242503139); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .expand_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            video=video,
            outpaint_aspect_ratio=outpaint_aspect_ratio,
            text_prompt=text_prompt,
            seconds=seconds,
            seed=seed,
        )

    def expand_video_from_url(
        self,
        *,
        video: str,
        outpaint_aspect_ratio: Literal["3:5", "5:3"] | Unset = UNSET,
        text_prompt: str | Unset = UNSET,
        seconds: Literal[5, 10] | Unset = UNSET,
        seed: str | Unset = UNSET,
    ) -> Task[RunwayAnswer, RunwayAnswer]:
        """Widen a video from landscape to portrait or the reverse.

        The video gets no longer, in spite of the name of the page. `expand_video` sends a file, `expand_video_from_url` its address,
        as 302.AI's own code does. The page does not mark `video` as required.

        `POST /runway_turbo_expand/submit`; price: 0.25 PTC (1 PTC = 1 USD) per call.

        Args:
            video: Address of the video.
            outpaint_aspect_ratio: Width to height that the video gets.
            text_prompt: What to show, in English.
            seconds: Length of the video, 5 or 10.
            seed: Keeps results alike; leave it out when not needed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Runway > Submit(Video extension) (page 242503139); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .expand_video_from_url import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            video=video,
            outpaint_aspect_ratio=outpaint_aspect_ratio,
            text_prompt=text_prompt,
            seconds=seconds,
            seed=seed,
        )

    def get_task(
        self,
        id: str,
    ) -> RunwayAnswer:
        """Ask for the state and the video of a Runway task.

        For the tasks of every path of Runway.

        `GET /runway/task/{id}/fetch`; price: free.

        Args:
            id: The id of the task, which begins with `runway_`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Runway > Fetch (page 189493712); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .get_task import OPERATION

        return self._client.send(OPERATION, id=id)

    def act_one(
        self,
        *,
        video: FileInput | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        character_video: str | Unset = UNSET,
        options: str | Unset = UNSET,
    ) -> Task[RunwayAnswer, RunwayAnswer]:
        """Let a character act like the person of a video, with Act-One.

        Takes 10 to 20 minutes. Videos of a size that is refused are not charged. Which fields are required is not known.

        `POST /runway_act_one/submit`; price: 0.25 PTC (1 PTC = 1 USD) per call.

        Args:
            video: The video of the person who acts; for Act-One in 16:9 only.
            image: The picture of the character.
            character_video: The video of the character.
            options: Options as text; what it holds is not known.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Runway > Submit(Act-one motion capture) (page 230623447e0).
        """
        from .act_one import OPERATION, TASK

        return self._client.submit(
            OPERATION, TASK, video=video, image=image, character_video=character_video, options=options
        )

    def task(self, id: Any) -> Task[RunwayAnswer, RunwayAnswer]:
        """Pick up a task that was submitted by `generate_gen3`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_gen3 import TASK

        return Task(self._client, TASK, id)


class AsyncRunway:
    """The operations of `client.runway`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_gen3(
        self,
        *,
        text_prompt: str | Unset = UNSET,
        init_image: FileInput | Unset = UNSET,
        image_as_end_frame: bool | Unset = UNSET,
        video_prompt: str | Unset = UNSET,
        structure_transformation: float | Unset = UNSET,
        seconds: Literal[5, 10] | Unset = UNSET,
        seed: str | Unset = UNSET,
    ) -> AsyncTask[RunwayAnswer, RunwayAnswer]:
        """Make a video from text, a picture or a video, with Gen-3.

        From text with `text_prompt` alone, from a picture with `init_image`, from a video with `video_prompt`. That this path takes
        a video is inferred from `generate_gen3_turbo`. An older copy of the page shows a flat answer as of Luma; the newer copy and
        all callers have `task`.

        `POST /runway/submit`; price: 0.5 PTC (1 PTC = 1 USD) per call.

        Args:
            text_prompt: What to show, in English.
            init_image: The picture, 1280 by 768 or 768 by 1280 pixels.
            image_as_end_frame: Take the picture as the last frame.
            video_prompt: Address of the video to change.
            structure_transformation: How far the video may leave its source, 0 to 1; in code of 302.AI, which does not send it.
            seconds: Length of the video, 5 or 10.
            seed: Keeps results alike; leave it out when not needed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Runway > Submit(Text to Video) (page 189493613); 302.AI documentation, Video Generation > Runway > Submit(Image to Video) (pages 199355546 and 207705241e0); 302.AI documentation, Video Generation > Runway > Submit(Video to Video), known by its title; 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .generate_gen3 import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            text_prompt=text_prompt,
            init_image=init_image,
            image_as_end_frame=image_as_end_frame,
            video_prompt=video_prompt,
            structure_transformation=structure_transformation,
            seconds=seconds,
            seed=seed,
        )

    async def generate_gen3_turbo(
        self,
        *,
        image_url: FileInput | Unset = UNSET,
        image_end_url: FileInput | Unset = UNSET,
        init_image: FileInput | Unset = UNSET,
        video_prompt: str | Unset = UNSET,
        structure_transformation: float | Unset = UNSET,
        text_prompt: str | Unset = UNSET,
        seconds: Literal[5, 10] | Unset = UNSET,
        seed: str | Unset = UNSET,
    ) -> AsyncTask[RunwayAnswer, RunwayAnswer]:
        """Make a video from pictures or a video, with Gen-3 Turbo.

        302.AI's own code sends `image_url` and `image_end_url`, older code of it `init_image`, and for a video its address in `video_prompt`.

        `POST /runway_turbo/submit`.

        Args:
            image_url: First frame, a file in spite of its name; may be sent empty.
            image_end_url: Last frame, a file in spite of its name; may be sent empty.
            init_image: The older name of the first frame.
            video_prompt: Address of the video to change.
            structure_transformation: How far the video may leave its source, 0 to 1; in code of 302.AI, which does not send it.
            text_prompt: What to show, in English.
            seconds: Length of the video, 5 or 10.
            seed: Keeps results alike; leave it out when not needed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Runway > Submit(Image to Video Rapid); 302.AI documentation, Video Generation > Runway > Submit(Video to Video Rapid); 302ai/302_video_generator: src/services/v-gen.ts; 302ai/302_ecom_image_generator, 302ai/302_image_toolbox.
        """
        from .generate_gen3_turbo import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            image_url=image_url,
            image_end_url=image_end_url,
            init_image=init_image,
            video_prompt=video_prompt,
            structure_transformation=structure_transformation,
            text_prompt=text_prompt,
            seconds=seconds,
            seed=seed,
        )

    async def generate_gen4(
        self,
        *,
        init_image: FileInput,
        text_prompt: str | Unset = UNSET,
        seconds: Literal[5, 10] | Unset = UNSET,
        seed: str | Unset = UNSET,
    ) -> AsyncTask[RunwayAnswer, RunwayAnswer]:
        """Make a video from a picture, with Gen-4.

        Path and fields are those of Gen-4 Turbo without `turbo`; no caller was found.

        `POST /runway_gen4/submit`; the path is inferred, no source confirms it.

        Args:
            init_image: The picture, 1280 by 768, 768 by 1280 or 960 by 960 pixels.
            text_prompt: What to show, in English.
            seconds: Length of the video, 5 or 10.
            seed: Keeps results alike; leave it out when not needed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Runway > Submit(Image-to-Video Generation with Gen4); the page of Gen-4 Turbo.
        """
        from .generate_gen4 import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, init_image=init_image, text_prompt=text_prompt, seconds=seconds, seed=seed
        )

    async def generate_gen4_turbo(
        self,
        *,
        init_image: FileInput,
        text_prompt: str | Unset = UNSET,
        seconds: Literal[5, 10] | Unset = UNSET,
        seed: str | Unset = UNSET,
    ) -> AsyncTask[RunwayAnswer, RunwayAnswer]:
        """Make a video from a picture, with Gen-4 Turbo.

        There is no text to video with Gen-4 Turbo.

        `POST /runway_gen4_turbo/submit`.

        Args:
            init_image: The picture, 1280 by 768, 768 by 1280 or 960 by 960 pixels.
            text_prompt: What to show, in English.
            seconds: Length of the video, 5 or 10.
            seed: Keeps results alike; leave it out when not needed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Runway > Submit(Image to Video Generation Gen4-Turbo) (page 282193534e0, Japanese); two third-party callers.
        """
        from .generate_gen4_turbo import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, init_image=init_image, text_prompt=text_prompt, seconds=seconds, seed=seed
        )

    async def act_two(
        self,
        *,
        video: FileInput | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        character_video: str | Unset = UNSET,
        options: str | Unset = UNSET,
    ) -> AsyncTask[RunwayAnswer, RunwayAnswer]:
        """Let a character act like the person of a video, with Act-Two.

        Path and fields are those of Act-One with another number; no caller was found.

        `POST /runway_act_two/submit`; the path is inferred, no source confirms it.

        Args:
            video: The video of the person who acts; for Act-One in 16:9 only.
            image: The picture of the character.
            character_video: The video of the character.
            options: Options as text; what it holds is not known.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Runway > Act-two(Video Style Transfer); the page of Act-One.
        """
        from .act_two import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, video=video, image=image, character_video=character_video, options=options
        )

    async def expand_video(
        self,
        *,
        video: FileInput,
        outpaint_aspect_ratio: Literal["3:5", "5:3"] | Unset = UNSET,
        text_prompt: str | Unset = UNSET,
        seconds: Literal[5, 10] | Unset = UNSET,
        seed: str | Unset = UNSET,
    ) -> AsyncTask[RunwayAnswer, RunwayAnswer]:
        """Widen a video from landscape to portrait or the reverse.

        The video gets no longer, in spite of the name of the page. `expand_video` sends a file, `expand_video_from_url` its address,
        as 302.AI's own code does. The page does not mark `video` as required.

        `POST /runway_turbo_expand/submit`; price: 0.25 PTC (1 PTC = 1 USD) per call.

        Args:
            video: The video.
            outpaint_aspect_ratio: Width to height that the video gets.
            text_prompt: What to show, in English.
            seconds: Length of the video, 5 or 10.
            seed: Keeps results alike; leave it out when not needed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Runway > Submit(Video extension) (page 242503139); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .expand_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            video=video,
            outpaint_aspect_ratio=outpaint_aspect_ratio,
            text_prompt=text_prompt,
            seconds=seconds,
            seed=seed,
        )

    async def expand_video_from_url(
        self,
        *,
        video: str,
        outpaint_aspect_ratio: Literal["3:5", "5:3"] | Unset = UNSET,
        text_prompt: str | Unset = UNSET,
        seconds: Literal[5, 10] | Unset = UNSET,
        seed: str | Unset = UNSET,
    ) -> AsyncTask[RunwayAnswer, RunwayAnswer]:
        """Widen a video from landscape to portrait or the reverse.

        The video gets no longer, in spite of the name of the page. `expand_video` sends a file, `expand_video_from_url` its address,
        as 302.AI's own code does. The page does not mark `video` as required.

        `POST /runway_turbo_expand/submit`; price: 0.25 PTC (1 PTC = 1 USD) per call.

        Args:
            video: Address of the video.
            outpaint_aspect_ratio: Width to height that the video gets.
            text_prompt: What to show, in English.
            seconds: Length of the video, 5 or 10.
            seed: Keeps results alike; leave it out when not needed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Runway > Submit(Video extension) (page 242503139); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .expand_video_from_url import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            video=video,
            outpaint_aspect_ratio=outpaint_aspect_ratio,
            text_prompt=text_prompt,
            seconds=seconds,
            seed=seed,
        )

    async def get_task(
        self,
        id: str,
    ) -> RunwayAnswer:
        """Ask for the state and the video of a Runway task.

        For the tasks of every path of Runway.

        `GET /runway/task/{id}/fetch`; price: free.

        Args:
            id: The id of the task, which begins with `runway_`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Runway > Fetch (page 189493712); 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .get_task import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def act_one(
        self,
        *,
        video: FileInput | Unset = UNSET,
        image: FileInput | Unset = UNSET,
        character_video: str | Unset = UNSET,
        options: str | Unset = UNSET,
    ) -> AsyncTask[RunwayAnswer, RunwayAnswer]:
        """Let a character act like the person of a video, with Act-One.

        Takes 10 to 20 minutes. Videos of a size that is refused are not charged. Which fields are required is not known.

        `POST /runway_act_one/submit`; price: 0.25 PTC (1 PTC = 1 USD) per call.

        Args:
            video: The video of the person who acts; for Act-One in 16:9 only.
            image: The picture of the character.
            character_video: The video of the character.
            options: Options as text; what it holds is not known.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Runway > Submit(Act-one motion capture) (page 230623447e0).
        """
        from .act_one import OPERATION, TASK

        return await self._client.submit(
            OPERATION, TASK, video=video, image=image, character_video=character_video, options=options
        )

    def task(self, id: Any) -> AsyncTask[RunwayAnswer, RunwayAnswer]:
        """Pick up a task that was submitted by `generate_gen3`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_gen3 import TASK

        return AsyncTask(self._client, TASK, id)
