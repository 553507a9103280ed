"""Find the times of a text in a sound: `POST /v1/audio/alignments`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client

OPERATION: Operation[str] = Operation(
    id="audio_models_align_vtt",
    method="POST",
    path="/v1/audio/alignments",
    answer="str",
    accept="text/plain",
    content_type="multipart/form-data",
    files=frozenset(["file"]),
    constants={"response_format": "vtt"},
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
) -> str:
    """Call the operation; `client.audio_models.align_vtt` documents the arguments."""
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
) -> str:
    """Call the operation; `client.audio_models.align_vtt` documents the arguments."""
    return await client.send(
        OPERATION,
        file=file,
        model=model,
        text=text,
        vad_model=vad_model,
        preprocessing=preprocessing,
        alignment_model=alignment_model,
    )
