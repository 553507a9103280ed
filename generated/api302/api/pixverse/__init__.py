"""The operations of `client.pixverse`."""

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
    from ...models.pixverse_camera import PixverseCamera
    from ...models.pixverse_submission import PixverseSubmission
    from ...models.pixverse_video import PixverseVideo
    from . import generate as generate
    from . import get_video as get_video

_OPERATIONS = (
    "generate",
    "get_video",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Pixverse:
    """The operations of `client.pixverse`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate(
        self,
        *,
        model: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        image: str | Unset = UNSET,
        fusion: Sequence[Any] | Unset = UNSET,
        ratio: str | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | Unset = UNSET,
        quality: Literal["1080p", "360p", "540p", "720p"] | Unset = UNSET,
        duration: int | Unset = UNSET,
        motion_mode: Literal["fast", "normal"] | Unset = UNSET,
        motion_strength: float | Unset = UNSET,
        motion_scale: PixverseCamera | Mapping[str, Any] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        style: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        template_id: int | Unset = UNSET,
    ) -> Task[PixverseSubmission, PixverseVideo]:
        """Make a video of a text, a picture or several subjects with PixVerse.

        The models are `auto`, `v3`, `v3.5`, `v4` and `v4.5`, and `v5` in a web app. The price is multiplied: by 1.5
        at 540p, 2 at 720p and 4 at 1080p, by 2 for 8 seconds, and by 2 for `fast`. The page's table of prices has 4
        and 8 seconds, its example 5; the vendor has 5 and 8.

        An effect is chosen with `template_id`, of which 302.AI's own code knows the following. The page that lists
        the ids of sound effects was not found.

        | template_id | effect |
        |---|---|
        | 310371322329472 | Everything Can Be Curly |
        | 308552687706496 | Hair Volume King |
        | 303624424723200 | Hug Your Love |
        | 309283958194560 | Wonder Woman Transformation |
        | 307489548427968 | Catwoman Transformation |
        | 307489434436288 | Harley Quinn Transformation |
        | 308621408717184 | Become Muscle Man |
        | 304826314164992 | Transform into Hulk |
        | 304826126435072 | Transform into Joker |
        | 304826054394624 | Transform into Iron Man |
        | 304826374632192 | Transform into Batman |
        | 303788802773760 | Wicked Shots |
        | 303624537709312 | Transform into Venom |
        | 304358279051648 | Venom (Color Box Version) |
        | 302325299651648 | Zombie Mode |
        | 302325299692608 | Squish It |
        | 302325299672128 | Zombie Hand |
        | 302325299661888 | Wizard Hat |
        | 302325299711040 | Leggy Run |
        | 302325299682368 | Monster Invades |
        | 302325299702848 | Lego Blast |
        | 313359138372032 | Sailor Moon Transformation |
        | 313359209531840 | Black Goku Engine |
        | 302325299721280 | Art Comes Alive |
        | 315446232403008 | Baby Face |
        | 316645675647872 | Cigar Boss |
        | 315447659476032 | Fight to Meet |
        | 315446315336768 | Kiss of Love |
        | 312314911869312 | Christmas Outfit |
        | 311521768592256 | Christmas Gift Box |
        | 311521879229312 | Where is Santa |
        | 305714097668480 | Who is Venom |
        | 306059795500352 | Summon Venom Brother |
        | 316139945292864 | Squid Game |
        | 317013620689664 | Ingi's Gaze |

        `POST /pix/generate`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            model: The model, e.g. `auto` or `v4.5`; required on the page.
            prompt: What happens, or the name of the effect. With `fusion` it names the subjects, of the vendor as `@ref_name` and a space.
            image: The first frame, as address or `data:image/…;base64,…`.
            fusion: The pictures of the subjects. Only an empty list has been seen; the vendor's entries have `type` (`subject` or `background`), `img_id` and `ref_name`, one to three of them, of `v4.5` and above.
            ratio: Ratio of width to height, e.g. `16:9`, by the page.
            aspect_ratio: The same with `fusion`, as a web app sends it; it knows the first three, the vendor all.
            quality: The size.
            duration: Seconds.
            motion_mode: How lively it is; `fast` not with 8 seconds at 720p, nor at 1080p.
            motion_strength: How strongly things move, of older models.
            motion_scale: How the camera moves, of older models.
            negative_prompt: What the video must not show; known of the same wrapper elsewhere.
            style: A style; known of the same wrapper elsewhere.
            seed: For repeatable videos.
            template_id: The effect, of the table above.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > PixVerse > Generate(Text-to-Video Generation) (page 236444989); 302ai/302_red_packet_generation: src/services/video.ts; 302ai/302_video_generator: src/services/v-gen.ts, src/constants/options.ts; a web app that sends fusion here.
        """
        from .generate import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model=model,
            prompt=prompt,
            image=image,
            fusion=fusion,
            ratio=ratio,
            aspect_ratio=aspect_ratio,
            quality=quality,
            duration=duration,
            motion_mode=motion_mode,
            motion_strength=motion_strength,
            motion_scale=motion_scale,
            negative_prompt=negative_prompt,
            style=style,
            seed=seed,
            template_id=template_id,
        )

    def get_video(
        self,
        id: str,
    ) -> PixverseVideo:
        """Ask for the state of a video and its address.

        302.AI's apps ask every ten seconds: one until `state` is `succeeded` or `failed`, one until there is a
        `video_url`. The words of a task that goes on have not been seen.

        `GET /pix/task/{id}/fetch`.

        Args:
            id: The `task_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_red_packet_generation: src/services/video.ts, src/hooks/forms/use-edit-form.tsx; 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .get_video import OPERATION

        return self._client.send(OPERATION, id=id)

    def task(self, id: Any) -> Task[PixverseSubmission, PixverseVideo]:
        """Pick up a task that was submitted by `generate`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate import TASK

        return Task(self._client, TASK, id)


class AsyncPixverse:
    """The operations of `client.pixverse`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate(
        self,
        *,
        model: str | Unset = UNSET,
        prompt: str | Unset = UNSET,
        image: str | Unset = UNSET,
        fusion: Sequence[Any] | Unset = UNSET,
        ratio: str | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | Unset = UNSET,
        quality: Literal["1080p", "360p", "540p", "720p"] | Unset = UNSET,
        duration: int | Unset = UNSET,
        motion_mode: Literal["fast", "normal"] | Unset = UNSET,
        motion_strength: float | Unset = UNSET,
        motion_scale: PixverseCamera | Mapping[str, Any] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        style: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        template_id: int | Unset = UNSET,
    ) -> AsyncTask[PixverseSubmission, PixverseVideo]:
        """Make a video of a text, a picture or several subjects with PixVerse.

        The models are `auto`, `v3`, `v3.5`, `v4` and `v4.5`, and `v5` in a web app. The price is multiplied: by 1.5
        at 540p, 2 at 720p and 4 at 1080p, by 2 for 8 seconds, and by 2 for `fast`. The page's table of prices has 4
        and 8 seconds, its example 5; the vendor has 5 and 8.

        An effect is chosen with `template_id`, of which 302.AI's own code knows the following. The page that lists
        the ids of sound effects was not found.

        | template_id | effect |
        |---|---|
        | 310371322329472 | Everything Can Be Curly |
        | 308552687706496 | Hair Volume King |
        | 303624424723200 | Hug Your Love |
        | 309283958194560 | Wonder Woman Transformation |
        | 307489548427968 | Catwoman Transformation |
        | 307489434436288 | Harley Quinn Transformation |
        | 308621408717184 | Become Muscle Man |
        | 304826314164992 | Transform into Hulk |
        | 304826126435072 | Transform into Joker |
        | 304826054394624 | Transform into Iron Man |
        | 304826374632192 | Transform into Batman |
        | 303788802773760 | Wicked Shots |
        | 303624537709312 | Transform into Venom |
        | 304358279051648 | Venom (Color Box Version) |
        | 302325299651648 | Zombie Mode |
        | 302325299692608 | Squish It |
        | 302325299672128 | Zombie Hand |
        | 302325299661888 | Wizard Hat |
        | 302325299711040 | Leggy Run |
        | 302325299682368 | Monster Invades |
        | 302325299702848 | Lego Blast |
        | 313359138372032 | Sailor Moon Transformation |
        | 313359209531840 | Black Goku Engine |
        | 302325299721280 | Art Comes Alive |
        | 315446232403008 | Baby Face |
        | 316645675647872 | Cigar Boss |
        | 315447659476032 | Fight to Meet |
        | 315446315336768 | Kiss of Love |
        | 312314911869312 | Christmas Outfit |
        | 311521768592256 | Christmas Gift Box |
        | 311521879229312 | Where is Santa |
        | 305714097668480 | Who is Venom |
        | 306059795500352 | Summon Venom Brother |
        | 316139945292864 | Squid Game |
        | 317013620689664 | Ingi's Gaze |

        `POST /pix/generate`; price: 0.1 PTC (1 PTC = 1 USD) per call.

        Args:
            model: The model, e.g. `auto` or `v4.5`; required on the page.
            prompt: What happens, or the name of the effect. With `fusion` it names the subjects, of the vendor as `@ref_name` and a space.
            image: The first frame, as address or `data:image/…;base64,…`.
            fusion: The pictures of the subjects. Only an empty list has been seen; the vendor's entries have `type` (`subject` or `background`), `img_id` and `ref_name`, one to three of them, of `v4.5` and above.
            ratio: Ratio of width to height, e.g. `16:9`, by the page.
            aspect_ratio: The same with `fusion`, as a web app sends it; it knows the first three, the vendor all.
            quality: The size.
            duration: Seconds.
            motion_mode: How lively it is; `fast` not with 8 seconds at 720p, nor at 1080p.
            motion_strength: How strongly things move, of older models.
            motion_scale: How the camera moves, of older models.
            negative_prompt: What the video must not show; known of the same wrapper elsewhere.
            style: A style; known of the same wrapper elsewhere.
            seed: For repeatable videos.
            template_id: The effect, of the table above.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > PixVerse > Generate(Text-to-Video Generation) (page 236444989); 302ai/302_red_packet_generation: src/services/video.ts; 302ai/302_video_generator: src/services/v-gen.ts, src/constants/options.ts; a web app that sends fusion here.
        """
        from .generate import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model=model,
            prompt=prompt,
            image=image,
            fusion=fusion,
            ratio=ratio,
            aspect_ratio=aspect_ratio,
            quality=quality,
            duration=duration,
            motion_mode=motion_mode,
            motion_strength=motion_strength,
            motion_scale=motion_scale,
            negative_prompt=negative_prompt,
            style=style,
            seed=seed,
            template_id=template_id,
        )

    async def get_video(
        self,
        id: str,
    ) -> PixverseVideo:
        """Ask for the state of a video and its address.

        302.AI's apps ask every ten seconds: one until `state` is `succeeded` or `failed`, one until there is a
        `video_url`. The words of a task that goes on have not been seen.

        `GET /pix/task/{id}/fetch`.

        Args:
            id: The `task_id` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_red_packet_generation: src/services/video.ts, src/hooks/forms/use-edit-form.tsx; 302ai/302_video_generator: src/services/v-gen.ts.
        """
        from .get_video import OPERATION

        return await self._client.send(OPERATION, id=id)

    def task(self, id: Any) -> AsyncTask[PixverseSubmission, PixverseVideo]:
        """Pick up a task that was submitted by `generate`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate import TASK

        return AsyncTask(self._client, TASK, id)
