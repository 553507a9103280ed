"""Make a voice after recordings: `POST /fish-audio/model`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.fish_audio_voice import FishAudioVoice

OPERATION: Operation[FishAudioVoice] = Operation(
    id="fish_audio_create_voice",
    method="POST",
    path="/fish-audio/model",
    answer="FishAudioVoice",
    content_type="multipart/form-data",
    files=frozenset(["cover_image", "voices"]),
)


def sync(
    *,
    client: Client,
    type: Literal["tts"],
    title: str,
    train_mode: Literal["fast"],
    voices: Sequence[FileInput],
    visibility: Literal["private", "public", "unlist"] | Unset = UNSET,
    description: str | Unset = UNSET,
    cover_image: FileInput | Unset = UNSET,
    texts: Sequence[str] | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    enhance_audio_quality: bool | Unset = UNSET,
) -> FishAudioVoice:
    """Call the operation; `client.fish_audio.create_voice` documents the arguments."""
    return client.send(
        OPERATION,
        type=type,
        title=title,
        train_mode=train_mode,
        voices=voices,
        visibility=visibility,
        description=description,
        cover_image=cover_image,
        texts=texts,
        tags=tags,
        enhance_audio_quality=enhance_audio_quality,
    )


async def asyncio(
    *,
    client: AsyncClient,
    type: Literal["tts"],
    title: str,
    train_mode: Literal["fast"],
    voices: Sequence[FileInput],
    visibility: Literal["private", "public", "unlist"] | Unset = UNSET,
    description: str | Unset = UNSET,
    cover_image: FileInput | Unset = UNSET,
    texts: Sequence[str] | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    enhance_audio_quality: bool | Unset = UNSET,
) -> FishAudioVoice:
    """Call the operation; `client.fish_audio.create_voice` documents the arguments."""
    return await client.send(
        OPERATION,
        type=type,
        title=title,
        train_mode=train_mode,
        voices=voices,
        visibility=visibility,
        description=description,
        cover_image=cover_image,
        texts=texts,
        tags=tags,
        enhance_audio_quality=enhance_audio_quality,
    )
