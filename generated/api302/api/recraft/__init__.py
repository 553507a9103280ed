"""The operations of `client.recraft`."""

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
    from ...models.recraft_color import RecraftColor
    from ...models.recraft_process_answer import RecraftProcessAnswer
    from ...models.recraft_style import RecraftStyle
    from ...models.recraft_text import RecraftText
    from ...models.submit_image_size import SubmitImageSize
    from ...models.submit_images import SubmitImages
    from . import create_style as create_style
    from . import generate_20b as generate_20b
    from . import generate_v3 as generate_v3
    from . import remove_background as remove_background
    from . import upscale_clarity as upscale_clarity
    from . import upscale_generative as upscale_generative
    from . import vectorize as vectorize

_OPERATIONS = (
    "generate_v3",
    "create_style",
    "generate_20b",
    "vectorize",
    "remove_background",
    "upscale_clarity",
    "upscale_generative",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Recraft:
    """The operations of `client.recraft`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_v3(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        style: str | Unset = UNSET,
        colors: Sequence[RecraftColor | Mapping[str, Any]] | Unset = UNSET,
        style_id: str | Unset = UNSET,
        size: str | Unset = UNSET,
        n: int | Unset = UNSET,
        substyle: str | Unset = UNSET,
        model: str | Unset = UNSET,
        response_format: str | Unset = UNSET,
        text_layout: Sequence[RecraftText | Mapping[str, Any]] | Unset = UNSET,
        controls: Mapping[str, Any] | Unset = UNSET,
        artistic_level: int | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture or a vector graphic with Recraft V3.

        302.AI's own code speaks two dialects: its web apps send `image_size`, `style` and `colors`, as fal.ai takes
        them and as the answer follows; its SDKs send `size`, `n`, `model` and `controls`, as Recraft does.

        `POST /302/submit/recraft-v3`.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            style: `realistic_image`, `digital_illustration` or `vector_illustration`, or one of their substyles, such as `digital_illustration/pixel_art`. The gateway's default is 'realistic_image'.
            colors: Colours to prefer.
            style_id: The id of a style of your own.
            size: The size as text, such as `1024x1024`, instead of `image_size`.
            n: How many pictures, 1 or 2.
            substyle: A substyle, where `style` does not name it.
            model: `recraftv3`, as the SDKs send it.
            response_format: How the vendor is to give the picture.
            text_layout: Words, and where they stand.
            controls: The vendor's finer controls; 302.AI's code passes them on.
            artistic_level: How artistic the picture is.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Recraft > Recraft-V3(Text to Image); 302ai/302_vector_graphics_generation; 302ai/302-CoW-Plugin; 302ai/ai-sdk; 302ai/image-sdk; third-party code that sends prompt, image_size, style, colors and style_id.
        """
        from .generate_v3 import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            style=style,
            colors=colors,
            style_id=style_id,
            size=size,
            n=n,
            substyle=substyle,
            model=model,
            response_format=response_format,
            text_layout=text_layout,
            controls=controls,
            artistic_level=artistic_level,
        )

    def create_style(
        self,
        *,
        style: Literal["digital_illustration", "icon", "realistic_image", "vector_illustration"],
        file: Sequence[FileInput],
    ) -> RecraftStyle:
        """Make a style from pictures of your own.

        The vendor's path under the gateway's mount. The other reading of the page's title is fal.ai's
        recraft-v3/create-style under `/302/submit`, with `images_data_url`.

        `POST /recraft/v1/styles`; the path is inferred, no source confirms it.

        Args:
            style: The style to start from.
            file: One to five pictures in the style.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Recraft > Create-Style(Customized Styles), title only; 302ai/302_vector_graphics_generation: the mount /recraft/v1; Recraft API reference.
        """
        from .create_style import OPERATION

        return self._client.send(OPERATION, style=style, file=file)

    def generate_20b(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        style: str | Unset = UNSET,
        colors: Sequence[RecraftColor | Mapping[str, Any]] | Unset = UNSET,
        style_id: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture or a vector graphic with Recraft 20B.

        fal.ai, where the model is also served, takes named sizes such as `square_hd` for `image_size` too.

        `POST /302/submit/recraft-20b`; the path is inferred, no source confirms it.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            style: `realistic_image`, `digital_illustration` or `vector_illustration`, or one of their substyles. The gateway's default is 'realistic_image'.
            colors: Colours to prefer.
            style_id: The id of a style of your own.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Recraft > Recraft-20B(Image Generation), title only; its sibling Recraft-V3; fal.ai: recraft-20b.
        """
        from .generate_20b import OPERATION

        return self._client.send(
            OPERATION, prompt=prompt, image_size=image_size, style=style, colors=colors, style_id=style_id
        )

    def vectorize(
        self,
        *,
        file: FileInput,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
    ) -> RecraftProcessAnswer:
        """Turn a picture of pixels into one of shapes.

        The result is an SVG. 302.AI's app sends `file` and `response_format` and reads `image.url`. The vendor takes PNG, JPEG
        and WebP up to 10 MB and 16 megapixels.

        `POST /recraft/v1/images/vectorize`.

        Args:
            file: The picture.
            response_format: Whether the answer holds the address of the result or the result itself as base64. The gateway's default is 'url'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_vector_graphics_generation: service.ts, Form.tsx; third-party TypeScript client (rxjs) of api.302.ai/recraft; Recraft's public client (recraft-ai/mcp-recraft-server, generated from its OpenAPI).
        """
        from .vectorize import OPERATION

        return self._client.send(OPERATION, file=file, response_format=response_format)

    def remove_background(
        self,
        *,
        file: FileInput,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
    ) -> RecraftProcessAnswer:
        """Cut out what stands in the foreground of a picture.

        Takes 10 to 20 seconds, by the page as a third party quotes it.

        `POST /recraft/v1/images/removeBackground`; price: 0.04 PTC (1 PTC = 1 USD) per call.

        Args:
            file: The picture.
            response_format: Whether the answer holds the address of the result or the result itself as base64. The gateway's default is 'url'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party script calling api.302.ai (game-art skill); third-party migration note that names the page 231119437e0 and its price; third-party TypeScript client (rxjs) of api.302.ai/recraft; Recraft's public client (recraft-ai/mcp-recraft-server, generated from its OpenAPI).
        """
        from .remove_background import OPERATION

        return self._client.send(OPERATION, file=file, response_format=response_format)

    def upscale_clarity(
        self,
        *,
        file: FileInput,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
    ) -> RecraftProcessAnswer:
        """Enlarge a picture and make it crisp.

        The vendor has since renamed it `crispUpscale`; both names work there.

        `POST /recraft/v1/images/clarityUpscale`.

        Args:
            file: The picture.
            response_format: Whether the answer holds the address of the result or the result itself as base64. The gateway's default is 'url'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party TypeScript client (rxjs) of api.302.ai/recraft; Recraft's public client (recraft-ai/mcp-recraft-server, generated from its OpenAPI).
        """
        from .upscale_clarity import OPERATION

        return self._client.send(OPERATION, file=file, response_format=response_format)

    def upscale_generative(
        self,
        *,
        file: FileInput,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
    ) -> RecraftProcessAnswer:
        """Enlarge a picture and invent finer details.

        A third party's test stands in the bytes of a picture for the answer; the JSON here is that of the vendor and
        of the siblings.

        `POST /recraft/v1/images/generativeUpscale`.

        Args:
            file: The picture.
            response_format: Whether the answer holds the address of the result or the result itself as base64. The gateway's default is 'url'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party test that calls api.302.ai with the form field file; third-party TypeScript client (rxjs) of api.302.ai/recraft; Recraft's public client (recraft-ai/mcp-recraft-server, generated from its OpenAPI).
        """
        from .upscale_generative import OPERATION

        return self._client.send(OPERATION, file=file, response_format=response_format)


class AsyncRecraft:
    """The operations of `client.recraft`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_v3(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        style: str | Unset = UNSET,
        colors: Sequence[RecraftColor | Mapping[str, Any]] | Unset = UNSET,
        style_id: str | Unset = UNSET,
        size: str | Unset = UNSET,
        n: int | Unset = UNSET,
        substyle: str | Unset = UNSET,
        model: str | Unset = UNSET,
        response_format: str | Unset = UNSET,
        text_layout: Sequence[RecraftText | Mapping[str, Any]] | Unset = UNSET,
        controls: Mapping[str, Any] | Unset = UNSET,
        artistic_level: int | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture or a vector graphic with Recraft V3.

        302.AI's own code speaks two dialects: its web apps send `image_size`, `style` and `colors`, as fal.ai takes
        them and as the answer follows; its SDKs send `size`, `n`, `model` and `controls`, as Recraft does.

        `POST /302/submit/recraft-v3`.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            style: `realistic_image`, `digital_illustration` or `vector_illustration`, or one of their substyles, such as `digital_illustration/pixel_art`. The gateway's default is 'realistic_image'.
            colors: Colours to prefer.
            style_id: The id of a style of your own.
            size: The size as text, such as `1024x1024`, instead of `image_size`.
            n: How many pictures, 1 or 2.
            substyle: A substyle, where `style` does not name it.
            model: `recraftv3`, as the SDKs send it.
            response_format: How the vendor is to give the picture.
            text_layout: Words, and where they stand.
            controls: The vendor's finer controls; 302.AI's code passes them on.
            artistic_level: How artistic the picture is.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Recraft > Recraft-V3(Text to Image); 302ai/302_vector_graphics_generation; 302ai/302-CoW-Plugin; 302ai/ai-sdk; 302ai/image-sdk; third-party code that sends prompt, image_size, style, colors and style_id.
        """
        from .generate_v3 import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            image_size=image_size,
            style=style,
            colors=colors,
            style_id=style_id,
            size=size,
            n=n,
            substyle=substyle,
            model=model,
            response_format=response_format,
            text_layout=text_layout,
            controls=controls,
            artistic_level=artistic_level,
        )

    async def create_style(
        self,
        *,
        style: Literal["digital_illustration", "icon", "realistic_image", "vector_illustration"],
        file: Sequence[FileInput],
    ) -> RecraftStyle:
        """Make a style from pictures of your own.

        The vendor's path under the gateway's mount. The other reading of the page's title is fal.ai's
        recraft-v3/create-style under `/302/submit`, with `images_data_url`.

        `POST /recraft/v1/styles`; the path is inferred, no source confirms it.

        Args:
            style: The style to start from.
            file: One to five pictures in the style.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Recraft > Create-Style(Customized Styles), title only; 302ai/302_vector_graphics_generation: the mount /recraft/v1; Recraft API reference.
        """
        from .create_style import OPERATION

        return await self._client.send(OPERATION, style=style, file=file)

    async def generate_20b(
        self,
        *,
        prompt: str,
        image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
        style: str | Unset = UNSET,
        colors: Sequence[RecraftColor | Mapping[str, Any]] | Unset = UNSET,
        style_id: str | Unset = UNSET,
    ) -> SubmitImages:
        """Draw a picture or a vector graphic with Recraft 20B.

        fal.ai, where the model is also served, takes named sizes such as `square_hd` for `image_size` too.

        `POST /302/submit/recraft-20b`; the path is inferred, no source confirms it.

        Args:
            prompt: What the picture shows.
            image_size: The size of the picture.
            style: `realistic_image`, `digital_illustration` or `vector_illustration`, or one of their substyles. The gateway's default is 'realistic_image'.
            colors: Colours to prefer.
            style_id: The id of a style of your own.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Recraft > Recraft-20B(Image Generation), title only; its sibling Recraft-V3; fal.ai: recraft-20b.
        """
        from .generate_20b import OPERATION

        return await self._client.send(
            OPERATION, prompt=prompt, image_size=image_size, style=style, colors=colors, style_id=style_id
        )

    async def vectorize(
        self,
        *,
        file: FileInput,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
    ) -> RecraftProcessAnswer:
        """Turn a picture of pixels into one of shapes.

        The result is an SVG. 302.AI's app sends `file` and `response_format` and reads `image.url`. The vendor takes PNG, JPEG
        and WebP up to 10 MB and 16 megapixels.

        `POST /recraft/v1/images/vectorize`.

        Args:
            file: The picture.
            response_format: Whether the answer holds the address of the result or the result itself as base64. The gateway's default is 'url'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_vector_graphics_generation: service.ts, Form.tsx; third-party TypeScript client (rxjs) of api.302.ai/recraft; Recraft's public client (recraft-ai/mcp-recraft-server, generated from its OpenAPI).
        """
        from .vectorize import OPERATION

        return await self._client.send(OPERATION, file=file, response_format=response_format)

    async def remove_background(
        self,
        *,
        file: FileInput,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
    ) -> RecraftProcessAnswer:
        """Cut out what stands in the foreground of a picture.

        Takes 10 to 20 seconds, by the page as a third party quotes it.

        `POST /recraft/v1/images/removeBackground`; price: 0.04 PTC (1 PTC = 1 USD) per call.

        Args:
            file: The picture.
            response_format: Whether the answer holds the address of the result or the result itself as base64. The gateway's default is 'url'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party script calling api.302.ai (game-art skill); third-party migration note that names the page 231119437e0 and its price; third-party TypeScript client (rxjs) of api.302.ai/recraft; Recraft's public client (recraft-ai/mcp-recraft-server, generated from its OpenAPI).
        """
        from .remove_background import OPERATION

        return await self._client.send(OPERATION, file=file, response_format=response_format)

    async def upscale_clarity(
        self,
        *,
        file: FileInput,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
    ) -> RecraftProcessAnswer:
        """Enlarge a picture and make it crisp.

        The vendor has since renamed it `crispUpscale`; both names work there.

        `POST /recraft/v1/images/clarityUpscale`.

        Args:
            file: The picture.
            response_format: Whether the answer holds the address of the result or the result itself as base64. The gateway's default is 'url'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party TypeScript client (rxjs) of api.302.ai/recraft; Recraft's public client (recraft-ai/mcp-recraft-server, generated from its OpenAPI).
        """
        from .upscale_clarity import OPERATION

        return await self._client.send(OPERATION, file=file, response_format=response_format)

    async def upscale_generative(
        self,
        *,
        file: FileInput,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
    ) -> RecraftProcessAnswer:
        """Enlarge a picture and invent finer details.

        A third party's test stands in the bytes of a picture for the answer; the JSON here is that of the vendor and
        of the siblings.

        `POST /recraft/v1/images/generativeUpscale`.

        Args:
            file: The picture.
            response_format: Whether the answer holds the address of the result or the result itself as base64. The gateway's default is 'url'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party test that calls api.302.ai with the form field file; third-party TypeScript client (rxjs) of api.302.ai/recraft; Recraft's public client (recraft-ai/mcp-recraft-server, generated from its OpenAPI).
        """
        from .upscale_generative import OPERATION

        return await self._client.send(OPERATION, file=file, response_format=response_format)
