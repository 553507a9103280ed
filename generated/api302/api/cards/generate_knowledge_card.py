"""Make a card that explains something: `POST /302/card/generate/knowledge_card`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.cards_answer import CardsAnswer
    from ...models.cards_qr_code import CardsQrCode

OPERATION: Operation[CardsAnswer] = Operation(
    id="cards_generate_knowledge_card",
    method="POST",
    path="/302/card/generate/knowledge_card",
    answer="CardsAnswer",
    content_type="application/json",
    envelope=Envelope(("status",), ("success",)),
)


def sync(
    *,
    client: Client,
    content: str,
    model: str,
    style: int | Unset = UNSET,
    custom_style: str | Unset = UNSET,
    date: str | Unset = UNSET,
    lang: Literal["en", "ja", "zh"] | Unset = UNSET,
    is_extract: bool | Unset = UNSET,
    save_format: str | Unset = UNSET,
    qr_code: CardsQrCode | Mapping[str, Any] | Unset = UNSET,
) -> CardsAnswer:
    """Call the operation; `client.cards.generate_knowledge_card` documents the arguments."""
    return client.send(
        OPERATION,
        content=content,
        model=model,
        style=style,
        custom_style=custom_style,
        date=date,
        lang=lang,
        is_extract=is_extract,
        save_format=save_format,
        qr_code=qr_code,
    )


async def asyncio(
    *,
    client: AsyncClient,
    content: str,
    model: str,
    style: int | Unset = UNSET,
    custom_style: str | Unset = UNSET,
    date: str | Unset = UNSET,
    lang: Literal["en", "ja", "zh"] | Unset = UNSET,
    is_extract: bool | Unset = UNSET,
    save_format: str | Unset = UNSET,
    qr_code: CardsQrCode | Mapping[str, Any] | Unset = UNSET,
) -> CardsAnswer:
    """Call the operation; `client.cards.generate_knowledge_card` documents the arguments."""
    return await client.send(
        OPERATION,
        content=content,
        model=model,
        style=style,
        custom_style=custom_style,
        date=date,
        lang=lang,
        is_extract=is_extract,
        save_format=save_format,
        qr_code=qr_code,
    )
