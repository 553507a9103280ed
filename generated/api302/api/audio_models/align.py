"""Find the times of a text in a sound: `POST /v1/audio/alignments`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.audio_models_alignment import AudioModelsAlignment

OPERATION: Operation[AudioModelsAlignment] = Operation(
    id="audio_models_align",
    method="POST",
    path="/v1/audio/alignments",
    answer="AudioModelsAlignment",
    content_type="multipart/form-data",
    files=frozenset(["file"]),
    constants={"response_format": "verbose_json"},
)


def sync(
    *,
    client: Client,
    file: FileInput,
    model: str,
    text: str | Unset = UNSET,
    vad_model: str | Unset = UNSET,
    preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
    alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
) -> AudioModelsAlignment:
    """Call the operation; `client.audio_models.align` documents the arguments."""
    return client.send(
        OPERATION,
        file=file,
        model=model,
        text=text,
        vad_model=vad_model,
        preprocessing=preprocessing,
        alignment_model=alignment_model,
    )


async def asyncio(
    *,
    client: AsyncClient,
    file: FileInput,
    model: str,
    text: str | Unset = UNSET,
    vad_model: str | Unset = UNSET,
    preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
    alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
) -> AudioModelsAlignment:
    """Call the operation; `client.audio_models.align` documents the arguments."""
    return await client.send(
        OPERATION,
        file=file,
        model=model,
        text=text,
        vad_model=vad_model,
        preprocessing=preprocessing,
        alignment_model=alignment_model,
    )
