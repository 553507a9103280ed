"""The operations of `client.azure`."""

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
    from ...models.azure_voice import AzureVoice
    from . import list_voices as list_voices
    from . import speech as speech

_OPERATIONS = (
    "speech",
    "list_voices",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Azure:
    """The operations of `client.azure`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def speech(
        self,
        *,
        x_microsoft_output_format: str,
        body: str,
    ) -> BinaryAnswer:
        """Speak a text, written as SSML.

        The body is an SSML document: `speak`, in it `voice` with the name of the voice, in that optionally `prosody` with
        rate, pitch and volume. The answer is the sound itself, of the type that `X-Microsoft-OutputFormat` names.

        `POST /cognitiveservices/v1`.

        Args:
            x_microsoft_output_format: Format of the sound, e.g. `audio-16khz-32kbitrate-mono-mp3`, `riff-16khz-16bit-mono-pcm` or `riff-48khz-16bit-mono-pcm`.
            body: The SSML document.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_document_editor: ai-sound-playback; VideoLingo azure_tts, pyvideotrans: third-party callers of api.302.ai/cognitiveservices/v1; Microsoft, text-to-speech REST reference.
        """
        from .speech import OPERATION

        return self._client.send(OPERATION, x_microsoft_output_format=x_microsoft_output_format, body=body)

    def list_voices(
        self,
    ) -> list[AzureVoice]:
        """List the voices of Azure.

        The vendor's path under the mount that the synthesis is seen at; a call has not been seen.

        `GET /cognitiveservices/voices/list`; the path is inferred, no source confirms it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Azure > Voice-List, title only; 302ai/302_ai_voice_arena: AzureTTSSpeaker; Microsoft, text-to-speech REST reference.
        """
        from .list_voices import OPERATION

        return self._client.send(OPERATION)


class AsyncAzure:
    """The operations of `client.azure`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def speech(
        self,
        *,
        x_microsoft_output_format: str,
        body: str,
    ) -> BinaryAnswer:
        """Speak a text, written as SSML.

        The body is an SSML document: `speak`, in it `voice` with the name of the voice, in that optionally `prosody` with
        rate, pitch and volume. The answer is the sound itself, of the type that `X-Microsoft-OutputFormat` names.

        `POST /cognitiveservices/v1`.

        Args:
            x_microsoft_output_format: Format of the sound, e.g. `audio-16khz-32kbitrate-mono-mp3`, `riff-16khz-16bit-mono-pcm` or `riff-48khz-16bit-mono-pcm`.
            body: The SSML document.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_document_editor: ai-sound-playback; VideoLingo azure_tts, pyvideotrans: third-party callers of api.302.ai/cognitiveservices/v1; Microsoft, text-to-speech REST reference.
        """
        from .speech import OPERATION

        return await self._client.send(OPERATION, x_microsoft_output_format=x_microsoft_output_format, body=body)

    async def list_voices(
        self,
    ) -> list[AzureVoice]:
        """List the voices of Azure.

        The vendor's path under the mount that the synthesis is seen at; a call has not been seen.

        `GET /cognitiveservices/voices/list`; the path is inferred, no source confirms it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Azure > Voice-List, title only; 302ai/302_ai_voice_arena: AzureTTSSpeaker; Microsoft, text-to-speech REST reference.
        """
        from .list_voices import OPERATION

        return await self._client.send(OPERATION)
