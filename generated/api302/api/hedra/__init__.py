"""The operations of `client.hedra`."""

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
    from ...models.hedra_asset import HedraAsset
    from ...models.hedra_generation import HedraGeneration
    from ...models.hedra_generation_status import HedraGenerationStatus
    from ...models.hedra_job import HedraJob
    from ...models.hedra_model import HedraModel
    from ...models.hedra_project import HedraProject
    from ...models.hedra_upload import HedraUpload
    from ...models.hedra_uploaded_asset import HedraUploadedAsset
    from ...models.hedra_video_inputs import HedraVideoInputs
    from . import create_asset as create_asset
    from . import create_character as create_character
    from . import generate as generate
    from . import get_generation as get_generation
    from . import get_project as get_project
    from . import list_models as list_models
    from . import upload_asset as upload_asset
    from . import upload_audio as upload_audio
    from . import upload_portrait as upload_portrait

_OPERATIONS = (
    "upload_audio",
    "upload_portrait",
    "create_character",
    "get_project",
    "list_models",
    "create_asset",
    "upload_asset",
    "generate",
    "get_generation",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Hedra:
    """The operations of `client.hedra`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def upload_audio(
        self,
        *,
        file: FileInput,
    ) -> HedraUpload:
        """Upload a voice for Hedra 2.0.

        The address in the answer is the `voiceUrl` of `hedra_create_character`.

        `POST /hedra/api/v1/audio`.

        Args:
            file: The sound, MP3 or WAV.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302-CoW-Plugin: Hedra/Hedra.py (cites page 226162384).
        """
        from .upload_audio import OPERATION

        return self._client.send(OPERATION, file=file)

    def upload_portrait(
        self,
        *,
        file: FileInput,
        aspect_ratio: str | Unset = UNSET,
    ) -> HedraUpload:
        """Upload the picture of a person for Hedra 2.0.

        The address in the answer is the `avatarImage` of `hedra_create_character`.

        `POST /hedra/api/v1/portrait`.

        Args:
            file: The picture, PNG or JPG.
            aspect_ratio: Ratio of width to height, e.g. `1:1`, `16:9` or `9:16`; seen in one caller.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302-CoW-Plugin: Hedra/Hedra.py (cites page 226162384); a caller of the same path with aspect_ratio.
        """
        from .upload_portrait import OPERATION

        return self._client.send(OPERATION, file=file, aspect_ratio=aspect_ratio)

    def create_character(
        self,
        *,
        avatar_image: str,
        audio_source: str,
        voice_url: str | Unset = UNSET,
        text: str | Unset = UNSET,
        voice_id: str | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
    ) -> Task[HedraJob, HedraProject]:
        """Make the person of a picture speak, with Hedra 2.0.

        302.AI's own code sends a picture and a voice that were uploaded before. `text`, `voiceId`, `aspectRatio` and
        the source `tts` are those of the vendor's retired v1 API, and have not been seen here.

        `POST /hedra/api/v1/characters`.

        Args:
            avatar_image: Address of the picture, of `hedra_upload_portrait`.
            audio_source: Where the voice comes from: `audio`, a recording, or of the vendor `tts`, a text.
            voice_url: Address of the recording, of `hedra_upload_audio`.
            text: What is said, with `tts` (vendor).
            voice_id: Who says it, with `tts` (vendor).
            aspect_ratio: Ratio of width to height (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302-CoW-Plugin: Hedra/Hedra.py (cites page 226162384); Hedra v1 API (vendor, retired).
        """
        from .create_character import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            avatar_image=avatar_image,
            audio_source=audio_source,
            voice_url=voice_url,
            text=text,
            voice_id=voice_id,
            aspect_ratio=aspect_ratio,
        )

    def get_project(
        self,
        id: str,
    ) -> HedraProject:
        """Ask for the state of a video of Hedra 2.0 and its address.

        302.AI's own code takes any state beside `InProgress` and `Completed` for a failure; `Failed` is the vendor's.

        `GET /hedra/api/v1/projects/{id}`.

        Args:
            id: The `jobId` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302-CoW-Plugin: Hedra/Hedra.py (cites page 226162384); an app in the style of 302.AI that reads progress and 302videoUrl.
        """
        from .get_project import OPERATION

        return self._client.send(OPERATION, id=id)

    def list_models(
        self,
        *,
        types: Sequence[str] | Unset = UNSET,
    ) -> list[HedraModel]:
        """List the models of Hedra 3.0.

        `GET /hedra/web-app/public/models`; the path is inferred, no source confirms it.

        Args:
            types: Only models of these types, e.g. `video` (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Hedra > 3.0 > List Models(Get a list of models); Hedra API reference, list-models; 302ai/302_ai_avatar_generator: the same mount.
        """
        from .list_models import OPERATION

        return self._client.send(OPERATION, types=types)

    def create_asset(
        self,
        *,
        name: str,
        type: Literal["audio", "image", "video", "voice"],
    ) -> HedraAsset:
        """Announce a file for Hedra 3.0.

        The id in the answer is where `hedra_upload_asset` puts the file.

        `POST /hedra/web-app/public/assets`.

        Args:
            name: Name of the file.
            type: What it is.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Hedra > 3.0 > Create Asset(Resource creation); 302ai/302_ai_avatar_generator: src/app/api/create-hedra-video/route.ts; Hedra public API reference.
        """
        from .create_asset import OPERATION

        return self._client.send(OPERATION, name=name, type=type)

    def upload_asset(
        self,
        id: str,
        *,
        file: FileInput,
    ) -> HedraUploadedAsset:
        """Upload the file of an asset.

        302.AI's app looks for an address `url` beside `id` too, and does without it.

        `POST /hedra/web-app/public/assets/{id}/upload`.

        Args:
            id: The id that `hedra_create_asset` answered.
            file: The picture or the sound.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Hedra > 3.0 > Upload Asset(Resource upload); 302ai/302_ai_avatar_generator: src/app/api/create-hedra-video/route.ts; Hedra public API reference.
        """
        from .upload_asset import OPERATION

        return self._client.send(OPERATION, id=id, file=file)

    def generate(
        self,
        *,
        type: Literal["video"],
        ai_model_id: str,
        start_keyframe_id: str,
        generated_video_inputs: HedraVideoInputs | Mapping[str, Any],
        audio_id: str | Unset = UNSET,
    ) -> Task[HedraGeneration, HedraGenerationStatus]:
        """Make the person of a picture speak, with Hedra 3.0.

        Create an asset for the picture and one for the voice, upload both, and name them here. 302.AI's app uses the
        model `d1dd37a3-e39a-4854-a298-6510289f9cf2`. The answer repeats the request, with an `id` and an `asset_id`.

        `POST /hedra/web-app/public/generations`.

        Args:
            type: What to make.
            ai_model_id: The model, of `hedra_list_models`.
            start_keyframe_id: The id of the picture.
            generated_video_inputs: See the type.
            audio_id: The id of the voice.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Hedra > 3.0 > Generate Asset(Resource Synthesis); 302ai/302_ai_avatar_generator: src/app/api/create-hedra-video/route.ts; Hedra public API reference.
        """
        from .generate import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            type=type,
            ai_model_id=ai_model_id,
            start_keyframe_id=start_keyframe_id,
            generated_video_inputs=generated_video_inputs,
            audio_id=audio_id,
        )

    def get_generation(
        self,
        generation_id: str,
    ) -> HedraGenerationStatus:
        """Ask for the state of a video of Hedra 3.0 and its addresses.

        302.AI's app asks every five seconds, takes any `error_message` for a failure, and accepts `complete` and
        `completed` as the end.

        `GET /hedra/web-app/public/generations/{generation_id}/status`.

        Args:
            generation_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Hedra > 3.0 > Get Status(Get resource synthesis results); 302ai/302_ai_avatar_generator: src/app/api/poll-hedra-video-result/route.ts; Hedra public API reference.
        """
        from .get_generation import OPERATION

        return self._client.send(OPERATION, generation_id=generation_id)

    def project_task(self, id: Any) -> Task[HedraJob, HedraProject]:
        """Pick up a task that was submitted by `create_character`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .create_character import TASK

        return Task(self._client, TASK, id)

    def generation_task(self, id: Any) -> Task[HedraGeneration, HedraGenerationStatus]:
        """Pick up a task that was submitted by `generate`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate import TASK

        return Task(self._client, TASK, id)


class AsyncHedra:
    """The operations of `client.hedra`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def upload_audio(
        self,
        *,
        file: FileInput,
    ) -> HedraUpload:
        """Upload a voice for Hedra 2.0.

        The address in the answer is the `voiceUrl` of `hedra_create_character`.

        `POST /hedra/api/v1/audio`.

        Args:
            file: The sound, MP3 or WAV.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302-CoW-Plugin: Hedra/Hedra.py (cites page 226162384).
        """
        from .upload_audio import OPERATION

        return await self._client.send(OPERATION, file=file)

    async def upload_portrait(
        self,
        *,
        file: FileInput,
        aspect_ratio: str | Unset = UNSET,
    ) -> HedraUpload:
        """Upload the picture of a person for Hedra 2.0.

        The address in the answer is the `avatarImage` of `hedra_create_character`.

        `POST /hedra/api/v1/portrait`.

        Args:
            file: The picture, PNG or JPG.
            aspect_ratio: Ratio of width to height, e.g. `1:1`, `16:9` or `9:16`; seen in one caller.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302-CoW-Plugin: Hedra/Hedra.py (cites page 226162384); a caller of the same path with aspect_ratio.
        """
        from .upload_portrait import OPERATION

        return await self._client.send(OPERATION, file=file, aspect_ratio=aspect_ratio)

    async def create_character(
        self,
        *,
        avatar_image: str,
        audio_source: str,
        voice_url: str | Unset = UNSET,
        text: str | Unset = UNSET,
        voice_id: str | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
    ) -> AsyncTask[HedraJob, HedraProject]:
        """Make the person of a picture speak, with Hedra 2.0.

        302.AI's own code sends a picture and a voice that were uploaded before. `text`, `voiceId`, `aspectRatio` and
        the source `tts` are those of the vendor's retired v1 API, and have not been seen here.

        `POST /hedra/api/v1/characters`.

        Args:
            avatar_image: Address of the picture, of `hedra_upload_portrait`.
            audio_source: Where the voice comes from: `audio`, a recording, or of the vendor `tts`, a text.
            voice_url: Address of the recording, of `hedra_upload_audio`.
            text: What is said, with `tts` (vendor).
            voice_id: Who says it, with `tts` (vendor).
            aspect_ratio: Ratio of width to height (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302-CoW-Plugin: Hedra/Hedra.py (cites page 226162384); Hedra v1 API (vendor, retired).
        """
        from .create_character import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            avatar_image=avatar_image,
            audio_source=audio_source,
            voice_url=voice_url,
            text=text,
            voice_id=voice_id,
            aspect_ratio=aspect_ratio,
        )

    async def get_project(
        self,
        id: str,
    ) -> HedraProject:
        """Ask for the state of a video of Hedra 2.0 and its address.

        302.AI's own code takes any state beside `InProgress` and `Completed` for a failure; `Failed` is the vendor's.

        `GET /hedra/api/v1/projects/{id}`.

        Args:
            id: The `jobId` that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302-CoW-Plugin: Hedra/Hedra.py (cites page 226162384); an app in the style of 302.AI that reads progress and 302videoUrl.
        """
        from .get_project import OPERATION

        return await self._client.send(OPERATION, id=id)

    async def list_models(
        self,
        *,
        types: Sequence[str] | Unset = UNSET,
    ) -> list[HedraModel]:
        """List the models of Hedra 3.0.

        `GET /hedra/web-app/public/models`; the path is inferred, no source confirms it.

        Args:
            types: Only models of these types, e.g. `video` (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Hedra > 3.0 > List Models(Get a list of models); Hedra API reference, list-models; 302ai/302_ai_avatar_generator: the same mount.
        """
        from .list_models import OPERATION

        return await self._client.send(OPERATION, types=types)

    async def create_asset(
        self,
        *,
        name: str,
        type: Literal["audio", "image", "video", "voice"],
    ) -> HedraAsset:
        """Announce a file for Hedra 3.0.

        The id in the answer is where `hedra_upload_asset` puts the file.

        `POST /hedra/web-app/public/assets`.

        Args:
            name: Name of the file.
            type: What it is.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Hedra > 3.0 > Create Asset(Resource creation); 302ai/302_ai_avatar_generator: src/app/api/create-hedra-video/route.ts; Hedra public API reference.
        """
        from .create_asset import OPERATION

        return await self._client.send(OPERATION, name=name, type=type)

    async def upload_asset(
        self,
        id: str,
        *,
        file: FileInput,
    ) -> HedraUploadedAsset:
        """Upload the file of an asset.

        302.AI's app looks for an address `url` beside `id` too, and does without it.

        `POST /hedra/web-app/public/assets/{id}/upload`.

        Args:
            id: The id that `hedra_create_asset` answered.
            file: The picture or the sound.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Hedra > 3.0 > Upload Asset(Resource upload); 302ai/302_ai_avatar_generator: src/app/api/create-hedra-video/route.ts; Hedra public API reference.
        """
        from .upload_asset import OPERATION

        return await self._client.send(OPERATION, id=id, file=file)

    async def generate(
        self,
        *,
        type: Literal["video"],
        ai_model_id: str,
        start_keyframe_id: str,
        generated_video_inputs: HedraVideoInputs | Mapping[str, Any],
        audio_id: str | Unset = UNSET,
    ) -> AsyncTask[HedraGeneration, HedraGenerationStatus]:
        """Make the person of a picture speak, with Hedra 3.0.

        Create an asset for the picture and one for the voice, upload both, and name them here. 302.AI's app uses the
        model `d1dd37a3-e39a-4854-a298-6510289f9cf2`. The answer repeats the request, with an `id` and an `asset_id`.

        `POST /hedra/web-app/public/generations`.

        Args:
            type: What to make.
            ai_model_id: The model, of `hedra_list_models`.
            start_keyframe_id: The id of the picture.
            generated_video_inputs: See the type.
            audio_id: The id of the voice.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Hedra > 3.0 > Generate Asset(Resource Synthesis); 302ai/302_ai_avatar_generator: src/app/api/create-hedra-video/route.ts; Hedra public API reference.
        """
        from .generate import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            type=type,
            ai_model_id=ai_model_id,
            start_keyframe_id=start_keyframe_id,
            generated_video_inputs=generated_video_inputs,
            audio_id=audio_id,
        )

    async def get_generation(
        self,
        generation_id: str,
    ) -> HedraGenerationStatus:
        """Ask for the state of a video of Hedra 3.0 and its addresses.

        302.AI's app asks every five seconds, takes any `error_message` for a failure, and accepts `complete` and
        `completed` as the end.

        `GET /hedra/web-app/public/generations/{generation_id}/status`.

        Args:
            generation_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Hedra > 3.0 > Get Status(Get resource synthesis results); 302ai/302_ai_avatar_generator: src/app/api/poll-hedra-video-result/route.ts; Hedra public API reference.
        """
        from .get_generation import OPERATION

        return await self._client.send(OPERATION, generation_id=generation_id)

    def project_task(self, id: Any) -> AsyncTask[HedraJob, HedraProject]:
        """Pick up a task that was submitted by `create_character`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .create_character import TASK

        return AsyncTask(self._client, TASK, id)

    def generation_task(self, id: Any) -> AsyncTask[HedraGeneration, HedraGenerationStatus]:
        """Pick up a task that was submitted by `generate`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate import TASK

        return AsyncTask(self._client, TASK, id)
