"""The operations of `client.luma`."""

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
    from ...models.submit_images import SubmitImages
    from . import generate_photon as generate_photon
    from . import generate_photon_flash as generate_photon_flash

_OPERATIONS = (
    "generate_photon",
    "generate_photon_flash",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Luma:
    """The operations of `client.luma`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_photon(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
        model: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with Luma Photon.

        The page shows the task object that it shows everywhere; the answer here is the one that 302.AI's own code
        reads.

        `POST /302/submit/luma-photon`; price: 0.05 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            model: `photon-1` or `photon-flash-1`; 302.AI's own code sends it, the page has no such field.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Luma > Luma-Photon(Image generation) (page 240395689); 302ai/ai-sdk.
        """
        from .generate_photon import OPERATION

        return self._client.send(OPERATION, prompt=prompt, aspect_ratio=aspect_ratio, model=model)

    def generate_photon_flash(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
        model: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with Luma Photon Flash, the faster model.

        302.AI's own code sends the model `photon-flash-1` to `/302/submit/luma-photon` instead.

        `POST /302/submit/luma-photon-flash`.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            model: `photon-1` or `photon-flash-1`; 302.AI's own code sends it, the page has no such field.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Luma > Luma-Photon-Flash(Fast image generation); a web app that posts prompt and aspect_ratio here and reads images[0].url.
        """
        from .generate_photon_flash import OPERATION

        return self._client.send(OPERATION, prompt=prompt, aspect_ratio=aspect_ratio, model=model)


class AsyncLuma:
    """The operations of `client.luma`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_photon(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
        model: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with Luma Photon.

        The page shows the task object that it shows everywhere; the answer here is the one that 302.AI's own code
        reads.

        `POST /302/submit/luma-photon`; price: 0.05 PTC (1 PTC = 1 USD) per call.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            model: `photon-1` or `photon-flash-1`; 302.AI's own code sends it, the page has no such field.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Luma > Luma-Photon(Image generation) (page 240395689); 302ai/ai-sdk.
        """
        from .generate_photon import OPERATION

        return await self._client.send(OPERATION, prompt=prompt, aspect_ratio=aspect_ratio, model=model)

    async def generate_photon_flash(
        self,
        *,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
        model: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture with Luma Photon Flash, the faster model.

        302.AI's own code sends the model `photon-flash-1` to `/302/submit/luma-photon` instead.

        `POST /302/submit/luma-photon-flash`.

        Args:
            prompt: What the picture shows.
            aspect_ratio: Width to height. The gateway's default is '16:9'.
            model: `photon-1` or `photon-flash-1`; 302.AI's own code sends it, the page has no such field.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Luma > Luma-Photon-Flash(Fast image generation); a web app that posts prompt and aspect_ratio here and reads images[0].url.
        """
        from .generate_photon_flash import OPERATION

        return await self._client.send(OPERATION, prompt=prompt, aspect_ratio=aspect_ratio, model=model)
