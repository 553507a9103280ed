"""Make a voice after a description: `POST /minimaxi/v1/text2voice`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.minimax_designed_voice import MinimaxDesignedVoice

OPERATION: Operation[MinimaxDesignedVoice] = Operation(
    id="minimax_design_voice",
    method="POST",
    path="/minimaxi/v1/text2voice",
    answer="MinimaxDesignedVoice",
    content_type="application/json",
    envelope=Envelope(("base_resp", "status_code"), (0,), ("base_resp", "status_msg")),
)


def sync(
    *,
    client: Client,
    gender: Literal["female", "male"],
    age: Literal["child", "middle-aged", "old", "teenager", "young"],
    voice_desc: Sequence[str],
    text: str,
) -> MinimaxDesignedVoice:
    """Call the operation; `client.minimax.design_voice` documents the arguments."""
    return client.send(OPERATION, gender=gender, age=age, voice_desc=voice_desc, text=text)


async def asyncio(
    *,
    client: AsyncClient,
    gender: Literal["female", "male"],
    age: Literal["child", "middle-aged", "old", "teenager", "young"],
    voice_desc: Sequence[str],
    text: str,
) -> MinimaxDesignedVoice:
    """Call the operation; `client.minimax.design_voice` documents the arguments."""
    return await client.send(OPERATION, gender=gender, age=age, voice_desc=voice_desc, text=text)
