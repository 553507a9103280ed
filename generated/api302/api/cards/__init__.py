"""The operations of `client.cards`."""

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
    from ...models.cards_answer import CardsAnswer
    from ...models.cards_qr_code import CardsQrCode
    from . import generate_knowledge_card as generate_knowledge_card

_OPERATIONS = ("generate_knowledge_card",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Cards:
    """The operations of `client.cards`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_knowledge_card(
        self,
        *,
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
        """Make a card that explains something.

        Known from one third party, which reads the success only.

        `POST /302/card/generate/knowledge_card`.

        Args:
            content: What the card is about, or a text.
            model: The chat model that makes the card.
            style: Number of a prepared style; 0 for any. The gateway's default is 0.
            custom_style: A style in your own words; goes before `style`.
            date: Day that is printed on the card, as `YYYY-MM-DD`.
            lang: Language of the card. The gateway's default is 'zh'.
            is_extract: Whether to pick the main points from the text. The gateway's default is False.
            save_format: Format of the file; `png` has been seen.
            qr_code: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app.
        """
        from .generate_knowledge_card import OPERATION

        return self._client.send(
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


class AsyncCards:
    """The operations of `client.cards`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_knowledge_card(
        self,
        *,
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
        """Make a card that explains something.

        Known from one third party, which reads the success only.

        `POST /302/card/generate/knowledge_card`.

        Args:
            content: What the card is about, or a text.
            model: The chat model that makes the card.
            style: Number of a prepared style; 0 for any. The gateway's default is 0.
            custom_style: A style in your own words; goes before `style`.
            date: Day that is printed on the card, as `YYYY-MM-DD`.
            lang: Language of the card. The gateway's default is 'zh'.
            is_extract: Whether to pick the main points from the text. The gateway's default is False.
            save_format: Format of the file; `png` has been seen.
            qr_code: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app.
        """
        from .generate_knowledge_card import OPERATION

        return await self._client.send(
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
