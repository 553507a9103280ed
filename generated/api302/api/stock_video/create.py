"""Make a spoken video of stock footage: `POST /302/stock-video/api/v1/videos`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.stock_video_created import StockVideoCreated

OPERATION: Operation[StockVideoCreated] = Operation(
    id="stock_video_create",
    method="POST",
    path="/302/stock-video/api/v1/videos",
    answer="StockVideoCreated",
    content_type="application/json",
    envelope=Envelope(("status",), (200,), ("message",)),
)


def sync(
    *,
    client: Client,
    video_subject: str,
    video_script: str,
    video_terms: str | Sequence[str],
    video_source: Literal["pexels", "pixabay"] | Unset = UNSET,
    video_concat_mode: Literal["random", "sequential"] | Unset = UNSET,
    video_aspect: str | Unset = UNSET,
    video_clip_duration: str | int | Unset = UNSET,
    subtitle_enabled: bool | Unset = UNSET,
    subtitle_font: str | Unset = UNSET,
    subtitle_position: Literal["bottom", "middle", "top"] | Unset = UNSET,
    font_size: int | Unset = UNSET,
    stroke_width: float | Unset = UNSET,
    text_fore_color: str | Unset = UNSET,
    stroke_color: str | Unset = UNSET,
    voice_type: str | Unset = UNSET,
    voice_name: str | Unset = UNSET,
    voice_volume: str | float | Unset = UNSET,
    bgm_type: str | Unset = UNSET,
    bgm_volume: str | float | Unset = UNSET,
) -> StockVideoCreated:
    """Call the operation; `client.stock_video.create` documents the arguments."""
    return client.send(
        OPERATION,
        video_subject=video_subject,
        video_script=video_script,
        video_terms=video_terms,
        video_source=video_source,
        video_concat_mode=video_concat_mode,
        video_aspect=video_aspect,
        video_clip_duration=video_clip_duration,
        subtitle_enabled=subtitle_enabled,
        subtitle_font=subtitle_font,
        subtitle_position=subtitle_position,
        font_size=font_size,
        stroke_width=stroke_width,
        text_fore_color=text_fore_color,
        stroke_color=stroke_color,
        voice_type=voice_type,
        voice_name=voice_name,
        voice_volume=voice_volume,
        bgm_type=bgm_type,
        bgm_volume=bgm_volume,
    )


async def asyncio(
    *,
    client: AsyncClient,
    video_subject: str,
    video_script: str,
    video_terms: str | Sequence[str],
    video_source: Literal["pexels", "pixabay"] | Unset = UNSET,
    video_concat_mode: Literal["random", "sequential"] | Unset = UNSET,
    video_aspect: str | Unset = UNSET,
    video_clip_duration: str | int | Unset = UNSET,
    subtitle_enabled: bool | Unset = UNSET,
    subtitle_font: str | Unset = UNSET,
    subtitle_position: Literal["bottom", "middle", "top"] | Unset = UNSET,
    font_size: int | Unset = UNSET,
    stroke_width: float | Unset = UNSET,
    text_fore_color: str | Unset = UNSET,
    stroke_color: str | Unset = UNSET,
    voice_type: str | Unset = UNSET,
    voice_name: str | Unset = UNSET,
    voice_volume: str | float | Unset = UNSET,
    bgm_type: str | Unset = UNSET,
    bgm_volume: str | float | Unset = UNSET,
) -> StockVideoCreated:
    """Call the operation; `client.stock_video.create` documents the arguments."""
    return await client.send(
        OPERATION,
        video_subject=video_subject,
        video_script=video_script,
        video_terms=video_terms,
        video_source=video_source,
        video_concat_mode=video_concat_mode,
        video_aspect=video_aspect,
        video_clip_duration=video_clip_duration,
        subtitle_enabled=subtitle_enabled,
        subtitle_font=subtitle_font,
        subtitle_position=subtitle_position,
        font_size=font_size,
        stroke_width=stroke_width,
        text_fore_color=text_fore_color,
        stroke_color=stroke_color,
        voice_type=voice_type,
        voice_name=voice_name,
        voice_volume=voice_volume,
        bgm_type=bgm_type,
        bgm_volume=bgm_volume,
    )
