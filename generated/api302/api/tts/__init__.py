"""The operations of `client.tts`."""

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
    from ...models.tts_openai_speech import TtsOpenaiSpeech
    from ...models.tts_provider_list import TtsProviderList
    from ...models.tts_speech import TtsSpeech
    from ...models.tts_task import TtsTask
    from . import generate as generate
    from . import generate_v2 as generate_v2
    from . import get_task as get_task
    from . import list_providers as list_providers
    from . import speech as speech
    from . import speech_url as speech_url
    from . import submit as submit

_OPERATIONS = (
    "list_providers",
    "generate",
    "speech",
    "speech_url",
    "generate_v2",
    "submit",
    "get_task",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Tts:
    """The operations of `client.tts`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_providers(
        self,
        *,
        provider: Sequence[str] | Unset = UNSET,
    ) -> TtsProviderList:
        """List the vendors of voices with their models, voices and formats.

        Vendors are `openai`, `azure`, `doubao`, `fish`, `minimaxi`, `dubbingx`, `elevenlabs`, `elevenlabs-official`,
        `meruka` (so written), `google` and `qwen`.

        `GET /302/tts/provider`.

        Args:
            provider: Only these vendors.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Unified interface > TTS > Query TTS Provider Information; 302.AI CLI: tts.py, tts_cache.py; 302ai/302_ai_avatar_generator, 302ai/302_ai_voice_arena, 302ai/ai-sdk.
        """
        from .list_providers import OPERATION

        return self._client.send(OPERATION, provider=provider)

    def generate(
        self,
        *,
        text: str,
        provider: str,
        voice: str,
        model: str | Unset = UNSET,
        speed: float | Unset = UNSET,
        volume: float | Unset = UNSET,
        emotion: str | Unset = UNSET,
        output_format: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
    ) -> TtsSpeech:
        """Speak a text with any vendor's voice.

        Answers JSON with the address of the sound. Charged as the vendor's own call. `timeout` is documented of the newer
        form, `tts_generate_v2`.

        `POST /302/tts/generate`.

        Args:
            text: The text to speak.
            provider: The vendor, as `tts_list_providers` names it.
            voice: The id of the voice at that vendor.
            model: The model, which some vendors need, e.g. `tts-1-hd`.
            speed: Speed, 1 for normal. The gateway's default is 1.0.
            volume: Volume, 1 for normal. The gateway's default is 1.0.
            emotion: The feeling, where the voice knows it.
            output_format: Format of the sound, e.g. `mp3`.
            timeout: Seconds to wait for the vendor. The gateway's default is 180.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Unified interface > TTS > Text-to-Speech Generation(302 Format); 302ai/302_ai_avatar_generator: gen-speech; 302ai/302_ai_voice_arena; 302ai/ai-sdk: speech settings; third-party callers.
        """
        from .generate import OPERATION

        return self._client.send(
            OPERATION,
            text=text,
            provider=provider,
            voice=voice,
            model=model,
            speed=speed,
            volume=volume,
            emotion=emotion,
            output_format=output_format,
            timeout=timeout,
        )

    def speech(
        self,
        *,
        model: str,
        input: str,
        voice: str,
        response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] | Unset = UNSET,
        speed: float | Unset = UNSET,
        volume: float | Unset = UNSET,
        emotion: str | Unset = UNSET,
        instructions: str | Unset = UNSET,
    ) -> BinaryAnswer:
        """Speak a text with any vendor's voice, in the format of OpenAI.

        For SDKs of OpenAI with the base address `https://api.302.ai/302`; `model` is the vendor, e.g. `doubao`. The answer
        is the sound itself, or with `stream_format: url` JSON with its address: `speech` and `speech_url`. Charged as the
        vendor's own call.

        `POST /302/audio/speech`.

        Args:
            model: The vendor, e.g. `doubao` or `openai`.
            input: The text to speak.
            voice: The id of the voice at that vendor.
            response_format: Format of the sound. The gateway's default is 'mp3'.
            speed: Speed, 1 for normal. The gateway's default is 1.0.
            volume: Volume, 1 for normal.
            emotion: The feeling, where the voice knows it; seen of callers only.
            instructions: How to speak, in words; seen of one caller only.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Unified interface > TTS > Text-to-Speech Generation(Openai Format); a Dify plugin for 302.AI (tts.py), which reads the sound itself; AIHappey: AI302Provider, which takes both answers (stream_format, volume, instructions); four more third-party callers (emotion); public survey of doc.302.ai, 2026-09 (stream_format, formats).
        """
        from .speech import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            input=input,
            voice=voice,
            response_format=response_format,
            speed=speed,
            volume=volume,
            emotion=emotion,
            instructions=instructions,
        )

    def speech_url(
        self,
        *,
        model: str,
        input: str,
        voice: str,
        response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] | Unset = UNSET,
        speed: float | Unset = UNSET,
        volume: float | Unset = UNSET,
        emotion: str | Unset = UNSET,
        instructions: str | Unset = UNSET,
    ) -> TtsOpenaiSpeech:
        """Speak a text with any vendor's voice, in the format of OpenAI.

        For SDKs of OpenAI with the base address `https://api.302.ai/302`; `model` is the vendor, e.g. `doubao`. The answer
        is the sound itself, or with `stream_format: url` JSON with its address: `speech` and `speech_url`. Charged as the
        vendor's own call.

        `POST /302/audio/speech`.

        Args:
            model: The vendor, e.g. `doubao` or `openai`.
            input: The text to speak.
            voice: The id of the voice at that vendor.
            response_format: Format of the sound. The gateway's default is 'mp3'.
            speed: Speed, 1 for normal. The gateway's default is 1.0.
            volume: Volume, 1 for normal.
            emotion: The feeling, where the voice knows it; seen of callers only.
            instructions: How to speak, in words; seen of one caller only.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Unified interface > TTS > Text-to-Speech Generation(Openai Format); a Dify plugin for 302.AI (tts.py), which reads the sound itself; AIHappey: AI302Provider, which takes both answers (stream_format, volume, instructions); four more third-party callers (emotion); public survey of doc.302.ai, 2026-09 (stream_format, formats).
        """
        from .speech_url import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            input=input,
            voice=voice,
            response_format=response_format,
            speed=speed,
            volume=volume,
            emotion=emotion,
            instructions=instructions,
        )

    def generate_v2(
        self,
        *,
        text: str,
        provider: str,
        voice: str,
        webhook: str | Unset = UNSET,
        model: str | Unset = UNSET,
        speed: float | Unset = UNSET,
        volume: float | Unset = UNSET,
        emotion: str | Unset = UNSET,
        output_format: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
    ) -> TtsTask:
        """Speak a text with any vendor's voice, at once or as a task.

        The newer form of `tts_generate`, with the same body. Without `run_async` the answer waits for the sound; with it, or
        with `webhook`, it is a task to ask for with `tts_get_task`: `submit`. Charged as the vendor's own call.

        `POST /302/v2/audio/tts`.

        Args:
            text: The text to speak.
            provider: The vendor, as `tts_list_providers` names it.
            voice: The id of the voice at that vendor.
            webhook: Address that is called when the task has ended.
            model: The model, which some vendors need, e.g. `tts-1-hd`.
            speed: Speed, 1 for normal. The gateway's default is 1.0.
            volume: Volume, 1 for normal. The gateway's default is 1.0.
            emotion: The feeling, where the voice knows it.
            output_format: Format of the sound, e.g. `mp3`.
            timeout: Seconds to wait for the vendor. The gateway's default is 180.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 343758497 (2025-08); 302.AI CLI; 302ai/ai-sdk: speech settings.
        """
        from .generate_v2 import OPERATION

        return self._client.send(
            OPERATION,
            text=text,
            provider=provider,
            voice=voice,
            webhook=webhook,
            model=model,
            speed=speed,
            volume=volume,
            emotion=emotion,
            output_format=output_format,
            timeout=timeout,
        )

    def submit(
        self,
        *,
        text: str,
        provider: str,
        voice: str,
        webhook: str | Unset = UNSET,
        model: str | Unset = UNSET,
        speed: float | Unset = UNSET,
        volume: float | Unset = UNSET,
        emotion: str | Unset = UNSET,
        output_format: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
    ) -> Task[TtsTask, TtsTask]:
        """Speak a text with any vendor's voice, at once or as a task.

        The newer form of `tts_generate`, with the same body. Without `run_async` the answer waits for the sound; with it, or
        with `webhook`, it is a task to ask for with `tts_get_task`: `submit`. Charged as the vendor's own call.

        `POST /302/v2/audio/tts`.

        Args:
            text: The text to speak.
            provider: The vendor, as `tts_list_providers` names it.
            voice: The id of the voice at that vendor.
            webhook: Address that is called when the task has ended.
            model: The model, which some vendors need, e.g. `tts-1-hd`.
            speed: Speed, 1 for normal. The gateway's default is 1.0.
            volume: Volume, 1 for normal. The gateway's default is 1.0.
            emotion: The feeling, where the voice knows it.
            output_format: Format of the sound, e.g. `mp3`.
            timeout: Seconds to wait for the vendor. The gateway's default is 180.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 343758497 (2025-08); 302.AI CLI; 302ai/ai-sdk: speech settings.
        """
        from .submit import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            text=text,
            provider=provider,
            voice=voice,
            webhook=webhook,
            model=model,
            speed=speed,
            volume=volume,
            emotion=emotion,
            output_format=output_format,
            timeout=timeout,
        )

    def get_task(
        self,
        task_id: str,
    ) -> TtsTask:
        """Ask for the state and the sound of a task.

        302.AI's command line calls it with GET, its AI SDK with POST and an empty object.

        `GET /302/v2/audio/fetch/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI CLI; 302ai/ai-sdk; public survey of doc.302.ai, 2026-09.
        """
        from .get_task import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def task(self, id: Any) -> Task[TtsTask, TtsTask]:
        """Pick up a task that was submitted by `submit`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .submit import TASK

        return Task(self._client, TASK, id)


class AsyncTts:
    """The operations of `client.tts`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_providers(
        self,
        *,
        provider: Sequence[str] | Unset = UNSET,
    ) -> TtsProviderList:
        """List the vendors of voices with their models, voices and formats.

        Vendors are `openai`, `azure`, `doubao`, `fish`, `minimaxi`, `dubbingx`, `elevenlabs`, `elevenlabs-official`,
        `meruka` (so written), `google` and `qwen`.

        `GET /302/tts/provider`.

        Args:
            provider: Only these vendors.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Unified interface > TTS > Query TTS Provider Information; 302.AI CLI: tts.py, tts_cache.py; 302ai/302_ai_avatar_generator, 302ai/302_ai_voice_arena, 302ai/ai-sdk.
        """
        from .list_providers import OPERATION

        return await self._client.send(OPERATION, provider=provider)

    async def generate(
        self,
        *,
        text: str,
        provider: str,
        voice: str,
        model: str | Unset = UNSET,
        speed: float | Unset = UNSET,
        volume: float | Unset = UNSET,
        emotion: str | Unset = UNSET,
        output_format: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
    ) -> TtsSpeech:
        """Speak a text with any vendor's voice.

        Answers JSON with the address of the sound. Charged as the vendor's own call. `timeout` is documented of the newer
        form, `tts_generate_v2`.

        `POST /302/tts/generate`.

        Args:
            text: The text to speak.
            provider: The vendor, as `tts_list_providers` names it.
            voice: The id of the voice at that vendor.
            model: The model, which some vendors need, e.g. `tts-1-hd`.
            speed: Speed, 1 for normal. The gateway's default is 1.0.
            volume: Volume, 1 for normal. The gateway's default is 1.0.
            emotion: The feeling, where the voice knows it.
            output_format: Format of the sound, e.g. `mp3`.
            timeout: Seconds to wait for the vendor. The gateway's default is 180.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Unified interface > TTS > Text-to-Speech Generation(302 Format); 302ai/302_ai_avatar_generator: gen-speech; 302ai/302_ai_voice_arena; 302ai/ai-sdk: speech settings; third-party callers.
        """
        from .generate import OPERATION

        return await self._client.send(
            OPERATION,
            text=text,
            provider=provider,
            voice=voice,
            model=model,
            speed=speed,
            volume=volume,
            emotion=emotion,
            output_format=output_format,
            timeout=timeout,
        )

    async def speech(
        self,
        *,
        model: str,
        input: str,
        voice: str,
        response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] | Unset = UNSET,
        speed: float | Unset = UNSET,
        volume: float | Unset = UNSET,
        emotion: str | Unset = UNSET,
        instructions: str | Unset = UNSET,
    ) -> BinaryAnswer:
        """Speak a text with any vendor's voice, in the format of OpenAI.

        For SDKs of OpenAI with the base address `https://api.302.ai/302`; `model` is the vendor, e.g. `doubao`. The answer
        is the sound itself, or with `stream_format: url` JSON with its address: `speech` and `speech_url`. Charged as the
        vendor's own call.

        `POST /302/audio/speech`.

        Args:
            model: The vendor, e.g. `doubao` or `openai`.
            input: The text to speak.
            voice: The id of the voice at that vendor.
            response_format: Format of the sound. The gateway's default is 'mp3'.
            speed: Speed, 1 for normal. The gateway's default is 1.0.
            volume: Volume, 1 for normal.
            emotion: The feeling, where the voice knows it; seen of callers only.
            instructions: How to speak, in words; seen of one caller only.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Unified interface > TTS > Text-to-Speech Generation(Openai Format); a Dify plugin for 302.AI (tts.py), which reads the sound itself; AIHappey: AI302Provider, which takes both answers (stream_format, volume, instructions); four more third-party callers (emotion); public survey of doc.302.ai, 2026-09 (stream_format, formats).
        """
        from .speech import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            input=input,
            voice=voice,
            response_format=response_format,
            speed=speed,
            volume=volume,
            emotion=emotion,
            instructions=instructions,
        )

    async def speech_url(
        self,
        *,
        model: str,
        input: str,
        voice: str,
        response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] | Unset = UNSET,
        speed: float | Unset = UNSET,
        volume: float | Unset = UNSET,
        emotion: str | Unset = UNSET,
        instructions: str | Unset = UNSET,
    ) -> TtsOpenaiSpeech:
        """Speak a text with any vendor's voice, in the format of OpenAI.

        For SDKs of OpenAI with the base address `https://api.302.ai/302`; `model` is the vendor, e.g. `doubao`. The answer
        is the sound itself, or with `stream_format: url` JSON with its address: `speech` and `speech_url`. Charged as the
        vendor's own call.

        `POST /302/audio/speech`.

        Args:
            model: The vendor, e.g. `doubao` or `openai`.
            input: The text to speak.
            voice: The id of the voice at that vendor.
            response_format: Format of the sound. The gateway's default is 'mp3'.
            speed: Speed, 1 for normal. The gateway's default is 1.0.
            volume: Volume, 1 for normal.
            emotion: The feeling, where the voice knows it; seen of callers only.
            instructions: How to speak, in words; seen of one caller only.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Unified interface > TTS > Text-to-Speech Generation(Openai Format); a Dify plugin for 302.AI (tts.py), which reads the sound itself; AIHappey: AI302Provider, which takes both answers (stream_format, volume, instructions); four more third-party callers (emotion); public survey of doc.302.ai, 2026-09 (stream_format, formats).
        """
        from .speech_url import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            input=input,
            voice=voice,
            response_format=response_format,
            speed=speed,
            volume=volume,
            emotion=emotion,
            instructions=instructions,
        )

    async def generate_v2(
        self,
        *,
        text: str,
        provider: str,
        voice: str,
        webhook: str | Unset = UNSET,
        model: str | Unset = UNSET,
        speed: float | Unset = UNSET,
        volume: float | Unset = UNSET,
        emotion: str | Unset = UNSET,
        output_format: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
    ) -> TtsTask:
        """Speak a text with any vendor's voice, at once or as a task.

        The newer form of `tts_generate`, with the same body. Without `run_async` the answer waits for the sound; with it, or
        with `webhook`, it is a task to ask for with `tts_get_task`: `submit`. Charged as the vendor's own call.

        `POST /302/v2/audio/tts`.

        Args:
            text: The text to speak.
            provider: The vendor, as `tts_list_providers` names it.
            voice: The id of the voice at that vendor.
            webhook: Address that is called when the task has ended.
            model: The model, which some vendors need, e.g. `tts-1-hd`.
            speed: Speed, 1 for normal. The gateway's default is 1.0.
            volume: Volume, 1 for normal. The gateway's default is 1.0.
            emotion: The feeling, where the voice knows it.
            output_format: Format of the sound, e.g. `mp3`.
            timeout: Seconds to wait for the vendor. The gateway's default is 180.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 343758497 (2025-08); 302.AI CLI; 302ai/ai-sdk: speech settings.
        """
        from .generate_v2 import OPERATION

        return await self._client.send(
            OPERATION,
            text=text,
            provider=provider,
            voice=voice,
            webhook=webhook,
            model=model,
            speed=speed,
            volume=volume,
            emotion=emotion,
            output_format=output_format,
            timeout=timeout,
        )

    async def submit(
        self,
        *,
        text: str,
        provider: str,
        voice: str,
        webhook: str | Unset = UNSET,
        model: str | Unset = UNSET,
        speed: float | Unset = UNSET,
        volume: float | Unset = UNSET,
        emotion: str | Unset = UNSET,
        output_format: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
    ) -> AsyncTask[TtsTask, TtsTask]:
        """Speak a text with any vendor's voice, at once or as a task.

        The newer form of `tts_generate`, with the same body. Without `run_async` the answer waits for the sound; with it, or
        with `webhook`, it is a task to ask for with `tts_get_task`: `submit`. Charged as the vendor's own call.

        `POST /302/v2/audio/tts`.

        Args:
            text: The text to speak.
            provider: The vendor, as `tts_list_providers` names it.
            voice: The id of the voice at that vendor.
            webhook: Address that is called when the task has ended.
            model: The model, which some vendors need, e.g. `tts-1-hd`.
            speed: Speed, 1 for normal. The gateway's default is 1.0.
            volume: Volume, 1 for normal. The gateway's default is 1.0.
            emotion: The feeling, where the voice knows it.
            output_format: Format of the sound, e.g. `mp3`.
            timeout: Seconds to wait for the vendor. The gateway's default is 180.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 343758497 (2025-08); 302.AI CLI; 302ai/ai-sdk: speech settings.
        """
        from .submit import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            text=text,
            provider=provider,
            voice=voice,
            webhook=webhook,
            model=model,
            speed=speed,
            volume=volume,
            emotion=emotion,
            output_format=output_format,
            timeout=timeout,
        )

    async def get_task(
        self,
        task_id: str,
    ) -> TtsTask:
        """Ask for the state and the sound of a task.

        302.AI's command line calls it with GET, its AI SDK with POST and an empty object.

        `GET /302/v2/audio/fetch/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI CLI; 302ai/ai-sdk; public survey of doc.302.ai, 2026-09.
        """
        from .get_task import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    def task(self, id: Any) -> AsyncTask[TtsTask, TtsTask]:
        """Pick up a task that was submitted by `submit`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .submit import TASK

        return AsyncTask(self._client, TASK, id)
