"""The operations of `client.images`."""

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
    from ...models.chat_task_result import ChatTaskResult
    from ...models.images_result import ImagesResult
    from ...models.images_stream_event import ImagesStreamEvent
    from ...models.images_submission import ImagesSubmission
    from ...models.images_unified_result import ImagesUnifiedResult
    from ...models.images_unified_task import ImagesUnifiedTask
    from . import edit as edit
    from . import edit_unified as edit_unified
    from . import generate as generate
    from . import generate_unified as generate_unified
    from . import generate_unified_form as generate_unified_form
    from . import generate_unified_openai as generate_unified_openai
    from . import generate_unified_v2 as generate_unified_v2
    from . import get_task as get_task
    from . import stream as stream
    from . import stream_edit as stream_edit
    from . import submit as submit
    from . import submit_edit as submit_edit
    from . import submit_unified as submit_unified
    from . import vary as vary

_OPERATIONS = (
    "generate_unified",
    "generate_unified_form",
    "generate_unified_openai",
    "edit_unified",
    "generate",
    "stream",
    "submit",
    "edit",
    "stream_edit",
    "submit_edit",
    "vary",
    "generate_unified_v2",
    "submit_unified",
    "get_task",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Images:
    """The operations of `client.images`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_unified(
        self,
        *,
        model: str,
        prompt: str,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        size: str | Unset = UNSET,
        image: str | Sequence[str] | Unset = UNSET,
        mask_image: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> ImagesUnifiedResult:
        """Make a picture with any image model, in the format of 302.AI.

        One form for the image models of all vendors, charged by the model. JSON and multipart are both taken; which sizes
        and fields count depends on the model:
        - `dall-e-3-t2i`, `dall-e-2-t2i`: 256x256, 512x512 or 1024x1024, any other size becomes 1024x1024
        - `stable-v1-t2i`; `stable-sd2-t2i`, `stable-sd3-ultra-t2i`, `stable-sd3-t2i`, `stable-sd3-turbo-t2i`,
          `stable-sd3.5-medium-t2i`, `stable-sd3.5-large-t2i`: ratios 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21, any
          other becomes 1:1
        - `stable-sd3-i2i`, `stable-sd3.5-medium-i2i`, `stable-sd3.5-large-i2i`: need `image` and take no ratio
        - `302ai-flux-v1.1-ultra-t2i`, `302ai-flux-v1.1-pro-t2i`, `302ai-flux-kontext-pro-t2i`, `302ai-flux-kontext-max-t2i`
        - `302ai-sdxl-t2i`, `302ai-sd35-medium-t2i`, `302ai-sd35-large-turbo-t2i`, `302ai-sd35-large-t2i`,
          `302ai-aura-flow-t2i`, `302ai-omnigen-v1-t2i`, `302ai-playground-v25-t2i`, `302ai-lumina-t2i`
        - `ideogram-v3-t2i`, `ideogram-v3-quality-t2i`, `ideogram-v3-turbo-t2i`, `gpt-image-1-t2i`, `recraft-v3-t2i`,
          `bagel-image-t2i`, `kling-v2-t2i`, `kling-v2-1-t2i`, `midjourney-v7-t2i`, `midjourney-v6-1-t2i`,
          `midjourney-v6-t2i`, `google-v4-preview-t2i`, `google-v3-t2i`, `google-v3-fast-t2i`, `gemini-2.5-flash-image`
        - `doubao-v3-t2i`, `doubao-seedream-3-0-t2i-250415`, `doubao-seedream-4-0-250828`, `doubao-generations-t2i`,
          `doubao-v2.1-l-t2i`, `doubao-v2-l-t2i`, `doubao-v2-t2i`, `minimaxi-t2i`, `cogview-4-t2i`, `cogview-4-250304-t2i`,
          `baidu-irag-t2i`, `hidream-i1-fast-t2i`, `hidream-i1-dev-t2i`, `hidream-i1-full-t2i`, `qwen-t2i`

        The page shows `model` and `prompt`; the other fields come from apps of 302.AI and its command line.
        A newer form of the same is `images_generate_unified_v2`.

        `POST /302/image/generate`.

        Args:
            model: The model, by its name in the list of `images_generate_unified`.
            prompt: What to show.
            width: Width in pixels, of models that take pixels.
            height: Height in pixels, of models that take pixels.
            aspect_ratio: Ratio of width to height, e.g. `16:9`, of models that take ratios.
            size: Size, e.g. `1024x1024` or `2K`, of models that take one.
            image: Input picture, or several, of models that change pictures; address or `data:image/…;base64,…`.
            mask_image: Mask of the part to change.
            negative_prompt: What not to show.
            output_format: Format of the file, e.g. `png`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Unified interface > Image Generation (302 Format), page 286781078; 302ai/302_ai_portraithub, 302ai/302_ai_avatar_generator, 302ai/302-video-generator-public; 302.AI CLI (mask_image, negative_prompt, output_format).
        """
        from .generate_unified import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            width=width,
            height=height,
            aspect_ratio=aspect_ratio,
            size=size,
            image=image,
            mask_image=mask_image,
            negative_prompt=negative_prompt,
            output_format=output_format,
        )

    def generate_unified_form(
        self,
        *,
        model: str,
        prompt: str,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        size: str | Unset = UNSET,
        image: str | Sequence[str] | Unset = UNSET,
        mask_image: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> ImagesUnifiedResult:
        """Make a picture with any image model, in the format of 302.AI.

        One form for the image models of all vendors, charged by the model. JSON and multipart are both taken; which sizes
        and fields count depends on the model:
        - `dall-e-3-t2i`, `dall-e-2-t2i`: 256x256, 512x512 or 1024x1024, any other size becomes 1024x1024
        - `stable-v1-t2i`; `stable-sd2-t2i`, `stable-sd3-ultra-t2i`, `stable-sd3-t2i`, `stable-sd3-turbo-t2i`,
          `stable-sd3.5-medium-t2i`, `stable-sd3.5-large-t2i`: ratios 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21, any
          other becomes 1:1
        - `stable-sd3-i2i`, `stable-sd3.5-medium-i2i`, `stable-sd3.5-large-i2i`: need `image` and take no ratio
        - `302ai-flux-v1.1-ultra-t2i`, `302ai-flux-v1.1-pro-t2i`, `302ai-flux-kontext-pro-t2i`, `302ai-flux-kontext-max-t2i`
        - `302ai-sdxl-t2i`, `302ai-sd35-medium-t2i`, `302ai-sd35-large-turbo-t2i`, `302ai-sd35-large-t2i`,
          `302ai-aura-flow-t2i`, `302ai-omnigen-v1-t2i`, `302ai-playground-v25-t2i`, `302ai-lumina-t2i`
        - `ideogram-v3-t2i`, `ideogram-v3-quality-t2i`, `ideogram-v3-turbo-t2i`, `gpt-image-1-t2i`, `recraft-v3-t2i`,
          `bagel-image-t2i`, `kling-v2-t2i`, `kling-v2-1-t2i`, `midjourney-v7-t2i`, `midjourney-v6-1-t2i`,
          `midjourney-v6-t2i`, `google-v4-preview-t2i`, `google-v3-t2i`, `google-v3-fast-t2i`, `gemini-2.5-flash-image`
        - `doubao-v3-t2i`, `doubao-seedream-3-0-t2i-250415`, `doubao-seedream-4-0-250828`, `doubao-generations-t2i`,
          `doubao-v2.1-l-t2i`, `doubao-v2-l-t2i`, `doubao-v2-t2i`, `minimaxi-t2i`, `cogview-4-t2i`, `cogview-4-250304-t2i`,
          `baidu-irag-t2i`, `hidream-i1-fast-t2i`, `hidream-i1-dev-t2i`, `hidream-i1-full-t2i`, `qwen-t2i`

        The page shows `model` and `prompt`; the other fields come from apps of 302.AI and its command line.
        A newer form of the same is `images_generate_unified_v2`.

        `POST /302/image/generate`.

        Args:
            model: The model, by its name in the list of `images_generate_unified`.
            prompt: What to show.
            width: Width in pixels, of models that take pixels.
            height: Height in pixels, of models that take pixels.
            aspect_ratio: Ratio of width to height, e.g. `16:9`, of models that take ratios.
            size: Size, e.g. `1024x1024` or `2K`, of models that take one.
            image: Input picture, or several, of models that change pictures; address or `data:image/…;base64,…`.
            mask_image: Mask of the part to change.
            negative_prompt: What not to show.
            output_format: Format of the file, e.g. `png`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Unified interface > Image Generation (302 Format), page 286781078; 302ai/302_ai_portraithub, 302ai/302_ai_avatar_generator, 302ai/302-video-generator-public; 302.AI CLI (mask_image, negative_prompt, output_format).
        """
        from .generate_unified_form import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            width=width,
            height=height,
            aspect_ratio=aspect_ratio,
            size=size,
            image=image,
            mask_image=mask_image,
            negative_prompt=negative_prompt,
            output_format=output_format,
        )

    def generate_unified_openai(
        self,
        *,
        model: str,
        prompt: str,
        webhook: str | Unset = UNSET,
        n: int | Unset = UNSET,
        size: str | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        response_format: str | Unset = UNSET,
        quality: str | Unset = UNSET,
        style: str | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> ImagesResult:
        """Make pictures with any image model, in the format of OpenAI.

        For SDKs of OpenAI with the base address `https://api.302.ai/302`. The models are those of
        `images_generate_unified`. Which fields a model honours is not known beyond `n`, `size`, `aspect_ratio` and
        `response_format`, which callers send.

        `POST /302/images/generations`.

        Args:
            model: The model, by its name in the list of `images_generate_unified`.
            prompt: What to show.
            webhook: Address that is called with the result; makes the call asynchronous.
            n: How many pictures.
            size: Width and height in pixels, e.g. `1024x1024`.
            aspect_ratio: Ratio of width to height, e.g. `16:9`; an addition of 302.AI.
            response_format: `url`, or `b64_json` for the data; a survey of the page spells it `bs64_json`.
            quality: Quality, in the words of the model.
            style: Style, in the words of the model.
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party scripts that call https://api.302.ai/302/images/generations; public survey of doc.302.ai, 2026-09; OpenAI OpenAPI description.
        """
        from .generate_unified_openai import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            webhook=webhook,
            n=n,
            size=size,
            aspect_ratio=aspect_ratio,
            response_format=response_format,
            quality=quality,
            style=style,
            user=user,
        )

    def edit_unified(
        self,
        *,
        model: str,
        image: FileInput,
        prompt: str,
        webhook: str | Unset = UNSET,
        mask: FileInput | Unset = UNSET,
        n: int | Unset = UNSET,
        size: str | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
    ) -> ImagesResult:
        """Change a picture with any image model, in the format of OpenAI.

        For SDKs of OpenAI with the base address `https://api.302.ai/302`. The models are those of
        `images_generate_unified`; which fields a model honours is not known.

        `POST /302/images/edits`.

        Args:
            model: The model, by its name in the list of `images_generate_unified`.
            image: The picture to change.
            prompt: What to change.
            webhook: Address that is called with the result; makes the call asynchronous.
            mask: Mask of the part to change.
            n: How many pictures.
            size: Width and height in pixels, e.g. `1024x1024`.
            response_format: An address, or the data.
            aspect_ratio: Ratio of width to height, e.g. `16:9`; an addition of 302.AI.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party multi-provider library that names this path for 302.AI; public survey of doc.302.ai, 2026-09; OpenAI OpenAPI description.
        """
        from .edit_unified import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            image=image,
            prompt=prompt,
            webhook=webhook,
            mask=mask,
            n=n,
            size=size,
            response_format=response_format,
            aspect_ratio=aspect_ratio,
        )

    def generate(
        self,
        *,
        prompt: str,
        model: str,
        response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
        n: int | Unset = UNSET,
        size: str | Unset = UNSET,
        quality: str | Unset = UNSET,
        background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        output_compression: int | Unset = UNSET,
        moderation: Literal["auto", "low"] | Unset = UNSET,
        partial_images: int | Unset = UNSET,
        style: Literal["natural", "vivid"] | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> ImagesResult:
        """Make pictures with GPT-Image or DALL·E.

        `response_format` is a parameter of the query for GPT-Image, a field of the body for DALL·E.
        With `async=true` the answer is only the id of a task; its result is at `GET /v1/async_result?task_id=…`.
        PTC per million tokens of text in and image out: `gpt-image-1` 5 and 40, `gpt-image-1-mini` 2 and 8, `gpt-image-1.5`
        5 and 32, with 10 for text out. The events of the stream are described as the vendor documents them.

        `POST /v1/images/generations`.

        Args:
            prompt: What to show; up to 32,000 characters of `gpt-image-1.5`. An older page limits it to 1,000.
            model: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5`, `dall-e-3` or `dall-e-2`.
            response_format_query: `url` keeps the picture at 302.AI and answers its address, `b64_json` answers the data.
            n: How many pictures, 1 to 10; only 1 of `dall-e-3`.
            size: Width and height in pixels. GPT-Image: `1024x1024`, `1536x1024`, `1024x1536` or `auto`. `dall-e-2`: `256x256`, `512x512`, `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024`, `1024x1792`; 302.AI's SDK sends only those of `dall-e-2`.
            quality: `low`, `medium`, `high` or `auto` of GPT-Image; `standard` or `hd` of `dall-e-3`.
            background: Background, of GPT-Image.
            output_format: Format of the file, of GPT-Image.
            output_compression: Compression in percent, 0 to 100, of jpeg and webp.
            moderation: How strictly contents are judged, of GPT-Image.
            partial_images: How many pictures in between are streamed, 0 to 3.
            style: Style, of `dall-e-3`.
            response_format: An address or the data, of DALL·E; GPT-Image takes it in the query.
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > GPT-Image-1 > Generations, pages 290106862 and 288853804; 302ai/ai-sdk: gpt-image.ts, dalle.ts; OpenAI OpenAPI description (DALL·E, stream).
        """
        from .generate import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            model=model,
            response_format_query=response_format_query,
            n=n,
            size=size,
            quality=quality,
            background=background,
            output_format=output_format,
            output_compression=output_compression,
            moderation=moderation,
            partial_images=partial_images,
            style=style,
            response_format=response_format,
            user=user,
        )

    def stream(
        self,
        *,
        prompt: str,
        model: str,
        response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
        n: int | Unset = UNSET,
        size: str | Unset = UNSET,
        quality: str | Unset = UNSET,
        background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        output_compression: int | Unset = UNSET,
        moderation: Literal["auto", "low"] | Unset = UNSET,
        partial_images: int | Unset = UNSET,
        style: Literal["natural", "vivid"] | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> Stream[ImagesStreamEvent]:
        """Make pictures with GPT-Image or DALL·E.

        `response_format` is a parameter of the query for GPT-Image, a field of the body for DALL·E.
        With `async=true` the answer is only the id of a task; its result is at `GET /v1/async_result?task_id=…`.
        PTC per million tokens of text in and image out: `gpt-image-1` 5 and 40, `gpt-image-1-mini` 2 and 8, `gpt-image-1.5`
        5 and 32, with 10 for text out. The events of the stream are described as the vendor documents them.

        `POST /v1/images/generations`.

        Args:
            prompt: What to show; up to 32,000 characters of `gpt-image-1.5`. An older page limits it to 1,000.
            model: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5`, `dall-e-3` or `dall-e-2`.
            response_format_query: `url` keeps the picture at 302.AI and answers its address, `b64_json` answers the data.
            n: How many pictures, 1 to 10; only 1 of `dall-e-3`.
            size: Width and height in pixels. GPT-Image: `1024x1024`, `1536x1024`, `1024x1536` or `auto`. `dall-e-2`: `256x256`, `512x512`, `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024`, `1024x1792`; 302.AI's SDK sends only those of `dall-e-2`.
            quality: `low`, `medium`, `high` or `auto` of GPT-Image; `standard` or `hd` of `dall-e-3`.
            background: Background, of GPT-Image.
            output_format: Format of the file, of GPT-Image.
            output_compression: Compression in percent, 0 to 100, of jpeg and webp.
            moderation: How strictly contents are judged, of GPT-Image.
            partial_images: How many pictures in between are streamed, 0 to 3.
            style: Style, of `dall-e-3`.
            response_format: An address or the data, of DALL·E; GPT-Image takes it in the query.
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > GPT-Image-1 > Generations, pages 290106862 and 288853804; 302ai/ai-sdk: gpt-image.ts, dalle.ts; OpenAI OpenAPI description (DALL·E, stream).
        """
        from .stream import OPERATION

        return self._client.stream(
            OPERATION,
            prompt=prompt,
            model=model,
            response_format_query=response_format_query,
            n=n,
            size=size,
            quality=quality,
            background=background,
            output_format=output_format,
            output_compression=output_compression,
            moderation=moderation,
            partial_images=partial_images,
            style=style,
            response_format=response_format,
            user=user,
        )

    def submit(
        self,
        *,
        prompt: str,
        model: str,
        response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
        n: int | Unset = UNSET,
        size: str | Unset = UNSET,
        quality: str | Unset = UNSET,
        background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        output_compression: int | Unset = UNSET,
        moderation: Literal["auto", "low"] | Unset = UNSET,
        partial_images: int | Unset = UNSET,
        style: Literal["natural", "vivid"] | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> Task[ImagesSubmission, ChatTaskResult]:
        """Make pictures with GPT-Image or DALL·E.

        `response_format` is a parameter of the query for GPT-Image, a field of the body for DALL·E.
        With `async=true` the answer is only the id of a task; its result is at `GET /v1/async_result?task_id=…`.
        PTC per million tokens of text in and image out: `gpt-image-1` 5 and 40, `gpt-image-1-mini` 2 and 8, `gpt-image-1.5`
        5 and 32, with 10 for text out. The events of the stream are described as the vendor documents them.

        `POST /v1/images/generations`.

        Args:
            prompt: What to show; up to 32,000 characters of `gpt-image-1.5`. An older page limits it to 1,000.
            model: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5`, `dall-e-3` or `dall-e-2`.
            response_format_query: `url` keeps the picture at 302.AI and answers its address, `b64_json` answers the data.
            n: How many pictures, 1 to 10; only 1 of `dall-e-3`.
            size: Width and height in pixels. GPT-Image: `1024x1024`, `1536x1024`, `1024x1536` or `auto`. `dall-e-2`: `256x256`, `512x512`, `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024`, `1024x1792`; 302.AI's SDK sends only those of `dall-e-2`.
            quality: `low`, `medium`, `high` or `auto` of GPT-Image; `standard` or `hd` of `dall-e-3`.
            background: Background, of GPT-Image.
            output_format: Format of the file, of GPT-Image.
            output_compression: Compression in percent, 0 to 100, of jpeg and webp.
            moderation: How strictly contents are judged, of GPT-Image.
            partial_images: How many pictures in between are streamed, 0 to 3.
            style: Style, of `dall-e-3`.
            response_format: An address or the data, of DALL·E; GPT-Image takes it in the query.
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > GPT-Image-1 > Generations, pages 290106862 and 288853804; 302ai/ai-sdk: gpt-image.ts, dalle.ts; OpenAI OpenAPI description (DALL·E, stream).
        """
        from .submit import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            model=model,
            response_format_query=response_format_query,
            n=n,
            size=size,
            quality=quality,
            background=background,
            output_format=output_format,
            output_compression=output_compression,
            moderation=moderation,
            partial_images=partial_images,
            style=style,
            response_format=response_format,
            user=user,
        )

    def edit(
        self,
        *,
        image: Sequence[FileInput],
        prompt: str,
        response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
        model: str | Unset = UNSET,
        mask: FileInput | Unset = UNSET,
        n: int | Unset = UNSET,
        size: str | Unset = UNSET,
        quality: Literal["auto", "high", "low", "medium"] | Unset = UNSET,
        background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
        input_fidelity: Literal["high", "low"] | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        output_compression: int | Unset = UNSET,
        moderation: Literal["auto", "low"] | Unset = UNSET,
        partial_images: int | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> ImagesResult:
        """Change pictures with GPT-Image or DALL·E 2.

        The field `image` may be repeated for several input pictures, of GPT-Image only.
        `response_format` is a parameter of the query for GPT-Image, a field of the form for DALL·E.
        With `async=true` the answer is only the id of a task; its result is at `GET /v1/async_result?task_id=…`.
        PTC per million tokens of text in, image in and image out: `gpt-image-1` 5, 10 and 40, `gpt-image-1-mini` 2, 2.5
        and 8, `gpt-image-1.5` 5, 8 and 32. That DALL·E 2 is taken here is not confirmed. The events of the stream are
        described as the vendor documents them.

        `POST /v1/images/edits`.

        Args:
            image: The pictures, as repeated fields: png, jpeg or webp up to 50 MB each. DALL·E 2 takes one square png under 4 MB.
            prompt: What to change; up to 32,000 characters of `gpt-image-1.5`.
            response_format_query: `url` keeps the picture at 302.AI and answers its address, `b64_json` answers the data.
            model: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5` or `dall-e-2`; the vendor's default is `dall-e-2`.
            mask: The part to change is transparent; as large as the picture, with an alpha channel.
            n: How many pictures, 1 to 10; DALL·E 2 makes 1 without it.
            size: Width and height in pixels. GPT-Image: `1024x1024`, `1536x1024`, `1024x1536` or `auto`. `dall-e-2`: `256x256`, `512x512`, or `1024x1024`, its default.
            quality: Quality, of GPT-Image.
            background: Background, of GPT-Image.
            input_fidelity: How closely the input is kept; `high` for faces and logos.
            output_format: Format of the file, of GPT-Image.
            output_compression: Compression in percent, 0 to 100, of jpeg and webp.
            moderation: How strictly contents are judged, of GPT-Image.
            partial_images: How many pictures in between are streamed, 0 to 3.
            response_format: An address or the data, of DALL·E 2; GPT-Image takes it in the query.
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > GPT-Image-1 > Edits(Modify Image), page 290106863; 302ai/302_ai_portraithub: gen-img-with-img (several pictures); OpenAI OpenAPI description (DALL·E 2, stream).
        """
        from .edit import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            response_format_query=response_format_query,
            model=model,
            mask=mask,
            n=n,
            size=size,
            quality=quality,
            background=background,
            input_fidelity=input_fidelity,
            output_format=output_format,
            output_compression=output_compression,
            moderation=moderation,
            partial_images=partial_images,
            response_format=response_format,
            user=user,
        )

    def stream_edit(
        self,
        *,
        image: Sequence[FileInput],
        prompt: str,
        response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
        model: str | Unset = UNSET,
        mask: FileInput | Unset = UNSET,
        n: int | Unset = UNSET,
        size: str | Unset = UNSET,
        quality: Literal["auto", "high", "low", "medium"] | Unset = UNSET,
        background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
        input_fidelity: Literal["high", "low"] | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        output_compression: int | Unset = UNSET,
        moderation: Literal["auto", "low"] | Unset = UNSET,
        partial_images: int | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> Stream[ImagesStreamEvent]:
        """Change pictures with GPT-Image or DALL·E 2.

        The field `image` may be repeated for several input pictures, of GPT-Image only.
        `response_format` is a parameter of the query for GPT-Image, a field of the form for DALL·E.
        With `async=true` the answer is only the id of a task; its result is at `GET /v1/async_result?task_id=…`.
        PTC per million tokens of text in, image in and image out: `gpt-image-1` 5, 10 and 40, `gpt-image-1-mini` 2, 2.5
        and 8, `gpt-image-1.5` 5, 8 and 32. That DALL·E 2 is taken here is not confirmed. The events of the stream are
        described as the vendor documents them.

        `POST /v1/images/edits`.

        Args:
            image: The pictures, as repeated fields: png, jpeg or webp up to 50 MB each. DALL·E 2 takes one square png under 4 MB.
            prompt: What to change; up to 32,000 characters of `gpt-image-1.5`.
            response_format_query: `url` keeps the picture at 302.AI and answers its address, `b64_json` answers the data.
            model: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5` or `dall-e-2`; the vendor's default is `dall-e-2`.
            mask: The part to change is transparent; as large as the picture, with an alpha channel.
            n: How many pictures, 1 to 10; DALL·E 2 makes 1 without it.
            size: Width and height in pixels. GPT-Image: `1024x1024`, `1536x1024`, `1024x1536` or `auto`. `dall-e-2`: `256x256`, `512x512`, or `1024x1024`, its default.
            quality: Quality, of GPT-Image.
            background: Background, of GPT-Image.
            input_fidelity: How closely the input is kept; `high` for faces and logos.
            output_format: Format of the file, of GPT-Image.
            output_compression: Compression in percent, 0 to 100, of jpeg and webp.
            moderation: How strictly contents are judged, of GPT-Image.
            partial_images: How many pictures in between are streamed, 0 to 3.
            response_format: An address or the data, of DALL·E 2; GPT-Image takes it in the query.
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > GPT-Image-1 > Edits(Modify Image), page 290106863; 302ai/302_ai_portraithub: gen-img-with-img (several pictures); OpenAI OpenAPI description (DALL·E 2, stream).
        """
        from .stream_edit import OPERATION

        return self._client.stream(
            OPERATION,
            image=image,
            prompt=prompt,
            response_format_query=response_format_query,
            model=model,
            mask=mask,
            n=n,
            size=size,
            quality=quality,
            background=background,
            input_fidelity=input_fidelity,
            output_format=output_format,
            output_compression=output_compression,
            moderation=moderation,
            partial_images=partial_images,
            response_format=response_format,
            user=user,
        )

    def submit_edit(
        self,
        *,
        image: Sequence[FileInput],
        prompt: str,
        response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
        model: str | Unset = UNSET,
        mask: FileInput | Unset = UNSET,
        n: int | Unset = UNSET,
        size: str | Unset = UNSET,
        quality: Literal["auto", "high", "low", "medium"] | Unset = UNSET,
        background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
        input_fidelity: Literal["high", "low"] | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        output_compression: int | Unset = UNSET,
        moderation: Literal["auto", "low"] | Unset = UNSET,
        partial_images: int | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> Task[ImagesSubmission, ChatTaskResult]:
        """Change pictures with GPT-Image or DALL·E 2.

        The field `image` may be repeated for several input pictures, of GPT-Image only.
        `response_format` is a parameter of the query for GPT-Image, a field of the form for DALL·E.
        With `async=true` the answer is only the id of a task; its result is at `GET /v1/async_result?task_id=…`.
        PTC per million tokens of text in, image in and image out: `gpt-image-1` 5, 10 and 40, `gpt-image-1-mini` 2, 2.5
        and 8, `gpt-image-1.5` 5, 8 and 32. That DALL·E 2 is taken here is not confirmed. The events of the stream are
        described as the vendor documents them.

        `POST /v1/images/edits`.

        Args:
            image: The pictures, as repeated fields: png, jpeg or webp up to 50 MB each. DALL·E 2 takes one square png under 4 MB.
            prompt: What to change; up to 32,000 characters of `gpt-image-1.5`.
            response_format_query: `url` keeps the picture at 302.AI and answers its address, `b64_json` answers the data.
            model: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5` or `dall-e-2`; the vendor's default is `dall-e-2`.
            mask: The part to change is transparent; as large as the picture, with an alpha channel.
            n: How many pictures, 1 to 10; DALL·E 2 makes 1 without it.
            size: Width and height in pixels. GPT-Image: `1024x1024`, `1536x1024`, `1024x1536` or `auto`. `dall-e-2`: `256x256`, `512x512`, or `1024x1024`, its default.
            quality: Quality, of GPT-Image.
            background: Background, of GPT-Image.
            input_fidelity: How closely the input is kept; `high` for faces and logos.
            output_format: Format of the file, of GPT-Image.
            output_compression: Compression in percent, 0 to 100, of jpeg and webp.
            moderation: How strictly contents are judged, of GPT-Image.
            partial_images: How many pictures in between are streamed, 0 to 3.
            response_format: An address or the data, of DALL·E 2; GPT-Image takes it in the query.
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > GPT-Image-1 > Edits(Modify Image), page 290106863; 302ai/302_ai_portraithub: gen-img-with-img (several pictures); OpenAI OpenAPI description (DALL·E 2, stream).
        """
        from .submit_edit import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            image=image,
            prompt=prompt,
            response_format_query=response_format_query,
            model=model,
            mask=mask,
            n=n,
            size=size,
            quality=quality,
            background=background,
            input_fidelity=input_fidelity,
            output_format=output_format,
            output_compression=output_compression,
            moderation=moderation,
            partial_images=partial_images,
            response_format=response_format,
            user=user,
        )

    def vary(
        self,
        *,
        image: FileInput,
        model: str | Unset = UNSET,
        n: int | Unset = UNSET,
        size: Literal["1024x1024", "256x256", "512x512"] | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> ImagesResult:
        """Make variations of a picture with DALL·E 2.

        The page repeats the JSON body of the generations, without a picture; a variation needs one, so the body is
        described as the vendor documents it.

        `POST /v1/images/variations`.

        Args:
            image: A square png under 4 MB.
            model: Only `dall-e-2`. The gateway's default is 'dall-e-2'.
            n: How many pictures, 1 to 10. The gateway's default is 1.
            size: Width and height in pixels. The gateway's default is '1024x1024'.
            response_format: An address, or the data. The gateway's default is 'url'.
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > DALL.E > Variations, page 207705141; OpenAI OpenAPI description.
        """
        from .vary import OPERATION

        return self._client.send(
            OPERATION, image=image, model=model, n=n, size=size, response_format=response_format, user=user
        )

    def generate_unified_v2(
        self,
        *,
        model: str,
        prompt: str,
        webhook: str | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        size: str | Unset = UNSET,
        image: str | Sequence[str] | Unset = UNSET,
        mask_image: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> ImagesUnifiedTask:
        """Make pictures with any image model, at once or as a task.

        The newer form of `images_generate_unified`, with the same models. Without `run_async` the answer waits for the
        picture; with it, or with `webhook`, it is a task to ask for with `images_get_task`. Charged by the model.

        `POST /302/v2/image/generate`.

        Args:
            model: The model, by its name in the list of `images_generate_unified`.
            prompt: What to show.
            webhook: Address that is called when the task has ended.
            width: Width in pixels, of models that take pixels.
            height: Height in pixels, of models that take pixels.
            aspect_ratio: Ratio of width to height, e.g. `16:9`, of models that take ratios.
            size: Size, e.g. `1024x1024` or `2K`, of models that take one.
            image: Input picture, or several, of models that change pictures; address or `data:image/…;base64,…`.
            mask_image: Mask of the part to change.
            negative_prompt: What not to show.
            output_format: Format of the file, e.g. `png`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI CLI; web app of 302.AI: image-generator.schema.ts (task, states); third-party channel of one-api for 302.AI (error, list of images).
        """
        from .generate_unified_v2 import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            webhook=webhook,
            width=width,
            height=height,
            aspect_ratio=aspect_ratio,
            size=size,
            image=image,
            mask_image=mask_image,
            negative_prompt=negative_prompt,
            output_format=output_format,
        )

    def submit_unified(
        self,
        *,
        model: str,
        prompt: str,
        webhook: str | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        size: str | Unset = UNSET,
        image: str | Sequence[str] | Unset = UNSET,
        mask_image: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> Task[ImagesUnifiedTask, ImagesUnifiedTask]:
        """Make pictures with any image model, at once or as a task.

        The newer form of `images_generate_unified`, with the same models. Without `run_async` the answer waits for the
        picture; with it, or with `webhook`, it is a task to ask for with `images_get_task`. Charged by the model.

        `POST /302/v2/image/generate`.

        Args:
            model: The model, by its name in the list of `images_generate_unified`.
            prompt: What to show.
            webhook: Address that is called when the task has ended.
            width: Width in pixels, of models that take pixels.
            height: Height in pixels, of models that take pixels.
            aspect_ratio: Ratio of width to height, e.g. `16:9`, of models that take ratios.
            size: Size, e.g. `1024x1024` or `2K`, of models that take one.
            image: Input picture, or several, of models that change pictures; address or `data:image/…;base64,…`.
            mask_image: Mask of the part to change.
            negative_prompt: What not to show.
            output_format: Format of the file, e.g. `png`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI CLI; web app of 302.AI: image-generator.schema.ts (task, states); third-party channel of one-api for 302.AI (error, list of images).
        """
        from .submit_unified import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model=model,
            prompt=prompt,
            webhook=webhook,
            width=width,
            height=height,
            aspect_ratio=aspect_ratio,
            size=size,
            image=image,
            mask_image=mask_image,
            negative_prompt=negative_prompt,
            output_format=output_format,
        )

    def get_task(
        self,
        task_id: str,
    ) -> ImagesUnifiedTask:
        """Ask for the state and the pictures of a task.

        `pending` and `processing` go on, `completed` and `failed` are final.

        `GET /302/v2/image/fetch/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI CLI; web app of 302.AI: image-generator.schema.ts; third-party channel of one-api for 302.AI (error).
        """
        from .get_task import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def result_task(self, id: Any) -> Task[ImagesSubmission, ChatTaskResult]:
        """Pick up a task that was submitted by `submit`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .submit import TASK

        return Task(self._client, TASK, id)

    def task_task(self, id: Any) -> Task[ImagesUnifiedTask, ImagesUnifiedTask]:
        """Pick up a task that was submitted by `submit_unified`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .submit_unified import TASK

        return Task(self._client, TASK, id)


class AsyncImages:
    """The operations of `client.images`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_unified(
        self,
        *,
        model: str,
        prompt: str,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        size: str | Unset = UNSET,
        image: str | Sequence[str] | Unset = UNSET,
        mask_image: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> ImagesUnifiedResult:
        """Make a picture with any image model, in the format of 302.AI.

        One form for the image models of all vendors, charged by the model. JSON and multipart are both taken; which sizes
        and fields count depends on the model:
        - `dall-e-3-t2i`, `dall-e-2-t2i`: 256x256, 512x512 or 1024x1024, any other size becomes 1024x1024
        - `stable-v1-t2i`; `stable-sd2-t2i`, `stable-sd3-ultra-t2i`, `stable-sd3-t2i`, `stable-sd3-turbo-t2i`,
          `stable-sd3.5-medium-t2i`, `stable-sd3.5-large-t2i`: ratios 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21, any
          other becomes 1:1
        - `stable-sd3-i2i`, `stable-sd3.5-medium-i2i`, `stable-sd3.5-large-i2i`: need `image` and take no ratio
        - `302ai-flux-v1.1-ultra-t2i`, `302ai-flux-v1.1-pro-t2i`, `302ai-flux-kontext-pro-t2i`, `302ai-flux-kontext-max-t2i`
        - `302ai-sdxl-t2i`, `302ai-sd35-medium-t2i`, `302ai-sd35-large-turbo-t2i`, `302ai-sd35-large-t2i`,
          `302ai-aura-flow-t2i`, `302ai-omnigen-v1-t2i`, `302ai-playground-v25-t2i`, `302ai-lumina-t2i`
        - `ideogram-v3-t2i`, `ideogram-v3-quality-t2i`, `ideogram-v3-turbo-t2i`, `gpt-image-1-t2i`, `recraft-v3-t2i`,
          `bagel-image-t2i`, `kling-v2-t2i`, `kling-v2-1-t2i`, `midjourney-v7-t2i`, `midjourney-v6-1-t2i`,
          `midjourney-v6-t2i`, `google-v4-preview-t2i`, `google-v3-t2i`, `google-v3-fast-t2i`, `gemini-2.5-flash-image`
        - `doubao-v3-t2i`, `doubao-seedream-3-0-t2i-250415`, `doubao-seedream-4-0-250828`, `doubao-generations-t2i`,
          `doubao-v2.1-l-t2i`, `doubao-v2-l-t2i`, `doubao-v2-t2i`, `minimaxi-t2i`, `cogview-4-t2i`, `cogview-4-250304-t2i`,
          `baidu-irag-t2i`, `hidream-i1-fast-t2i`, `hidream-i1-dev-t2i`, `hidream-i1-full-t2i`, `qwen-t2i`

        The page shows `model` and `prompt`; the other fields come from apps of 302.AI and its command line.
        A newer form of the same is `images_generate_unified_v2`.

        `POST /302/image/generate`.

        Args:
            model: The model, by its name in the list of `images_generate_unified`.
            prompt: What to show.
            width: Width in pixels, of models that take pixels.
            height: Height in pixels, of models that take pixels.
            aspect_ratio: Ratio of width to height, e.g. `16:9`, of models that take ratios.
            size: Size, e.g. `1024x1024` or `2K`, of models that take one.
            image: Input picture, or several, of models that change pictures; address or `data:image/…;base64,…`.
            mask_image: Mask of the part to change.
            negative_prompt: What not to show.
            output_format: Format of the file, e.g. `png`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Unified interface > Image Generation (302 Format), page 286781078; 302ai/302_ai_portraithub, 302ai/302_ai_avatar_generator, 302ai/302-video-generator-public; 302.AI CLI (mask_image, negative_prompt, output_format).
        """
        from .generate_unified import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            width=width,
            height=height,
            aspect_ratio=aspect_ratio,
            size=size,
            image=image,
            mask_image=mask_image,
            negative_prompt=negative_prompt,
            output_format=output_format,
        )

    async def generate_unified_form(
        self,
        *,
        model: str,
        prompt: str,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        size: str | Unset = UNSET,
        image: str | Sequence[str] | Unset = UNSET,
        mask_image: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> ImagesUnifiedResult:
        """Make a picture with any image model, in the format of 302.AI.

        One form for the image models of all vendors, charged by the model. JSON and multipart are both taken; which sizes
        and fields count depends on the model:
        - `dall-e-3-t2i`, `dall-e-2-t2i`: 256x256, 512x512 or 1024x1024, any other size becomes 1024x1024
        - `stable-v1-t2i`; `stable-sd2-t2i`, `stable-sd3-ultra-t2i`, `stable-sd3-t2i`, `stable-sd3-turbo-t2i`,
          `stable-sd3.5-medium-t2i`, `stable-sd3.5-large-t2i`: ratios 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21, any
          other becomes 1:1
        - `stable-sd3-i2i`, `stable-sd3.5-medium-i2i`, `stable-sd3.5-large-i2i`: need `image` and take no ratio
        - `302ai-flux-v1.1-ultra-t2i`, `302ai-flux-v1.1-pro-t2i`, `302ai-flux-kontext-pro-t2i`, `302ai-flux-kontext-max-t2i`
        - `302ai-sdxl-t2i`, `302ai-sd35-medium-t2i`, `302ai-sd35-large-turbo-t2i`, `302ai-sd35-large-t2i`,
          `302ai-aura-flow-t2i`, `302ai-omnigen-v1-t2i`, `302ai-playground-v25-t2i`, `302ai-lumina-t2i`
        - `ideogram-v3-t2i`, `ideogram-v3-quality-t2i`, `ideogram-v3-turbo-t2i`, `gpt-image-1-t2i`, `recraft-v3-t2i`,
          `bagel-image-t2i`, `kling-v2-t2i`, `kling-v2-1-t2i`, `midjourney-v7-t2i`, `midjourney-v6-1-t2i`,
          `midjourney-v6-t2i`, `google-v4-preview-t2i`, `google-v3-t2i`, `google-v3-fast-t2i`, `gemini-2.5-flash-image`
        - `doubao-v3-t2i`, `doubao-seedream-3-0-t2i-250415`, `doubao-seedream-4-0-250828`, `doubao-generations-t2i`,
          `doubao-v2.1-l-t2i`, `doubao-v2-l-t2i`, `doubao-v2-t2i`, `minimaxi-t2i`, `cogview-4-t2i`, `cogview-4-250304-t2i`,
          `baidu-irag-t2i`, `hidream-i1-fast-t2i`, `hidream-i1-dev-t2i`, `hidream-i1-full-t2i`, `qwen-t2i`

        The page shows `model` and `prompt`; the other fields come from apps of 302.AI and its command line.
        A newer form of the same is `images_generate_unified_v2`.

        `POST /302/image/generate`.

        Args:
            model: The model, by its name in the list of `images_generate_unified`.
            prompt: What to show.
            width: Width in pixels, of models that take pixels.
            height: Height in pixels, of models that take pixels.
            aspect_ratio: Ratio of width to height, e.g. `16:9`, of models that take ratios.
            size: Size, e.g. `1024x1024` or `2K`, of models that take one.
            image: Input picture, or several, of models that change pictures; address or `data:image/…;base64,…`.
            mask_image: Mask of the part to change.
            negative_prompt: What not to show.
            output_format: Format of the file, e.g. `png`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Unified interface > Image Generation (302 Format), page 286781078; 302ai/302_ai_portraithub, 302ai/302_ai_avatar_generator, 302ai/302-video-generator-public; 302.AI CLI (mask_image, negative_prompt, output_format).
        """
        from .generate_unified_form import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            width=width,
            height=height,
            aspect_ratio=aspect_ratio,
            size=size,
            image=image,
            mask_image=mask_image,
            negative_prompt=negative_prompt,
            output_format=output_format,
        )

    async def generate_unified_openai(
        self,
        *,
        model: str,
        prompt: str,
        webhook: str | Unset = UNSET,
        n: int | Unset = UNSET,
        size: str | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        response_format: str | Unset = UNSET,
        quality: str | Unset = UNSET,
        style: str | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> ImagesResult:
        """Make pictures with any image model, in the format of OpenAI.

        For SDKs of OpenAI with the base address `https://api.302.ai/302`. The models are those of
        `images_generate_unified`. Which fields a model honours is not known beyond `n`, `size`, `aspect_ratio` and
        `response_format`, which callers send.

        `POST /302/images/generations`.

        Args:
            model: The model, by its name in the list of `images_generate_unified`.
            prompt: What to show.
            webhook: Address that is called with the result; makes the call asynchronous.
            n: How many pictures.
            size: Width and height in pixels, e.g. `1024x1024`.
            aspect_ratio: Ratio of width to height, e.g. `16:9`; an addition of 302.AI.
            response_format: `url`, or `b64_json` for the data; a survey of the page spells it `bs64_json`.
            quality: Quality, in the words of the model.
            style: Style, in the words of the model.
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party scripts that call https://api.302.ai/302/images/generations; public survey of doc.302.ai, 2026-09; OpenAI OpenAPI description.
        """
        from .generate_unified_openai import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            webhook=webhook,
            n=n,
            size=size,
            aspect_ratio=aspect_ratio,
            response_format=response_format,
            quality=quality,
            style=style,
            user=user,
        )

    async def edit_unified(
        self,
        *,
        model: str,
        image: FileInput,
        prompt: str,
        webhook: str | Unset = UNSET,
        mask: FileInput | Unset = UNSET,
        n: int | Unset = UNSET,
        size: str | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
    ) -> ImagesResult:
        """Change a picture with any image model, in the format of OpenAI.

        For SDKs of OpenAI with the base address `https://api.302.ai/302`. The models are those of
        `images_generate_unified`; which fields a model honours is not known.

        `POST /302/images/edits`.

        Args:
            model: The model, by its name in the list of `images_generate_unified`.
            image: The picture to change.
            prompt: What to change.
            webhook: Address that is called with the result; makes the call asynchronous.
            mask: Mask of the part to change.
            n: How many pictures.
            size: Width and height in pixels, e.g. `1024x1024`.
            response_format: An address, or the data.
            aspect_ratio: Ratio of width to height, e.g. `16:9`; an addition of 302.AI.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party multi-provider library that names this path for 302.AI; public survey of doc.302.ai, 2026-09; OpenAI OpenAPI description.
        """
        from .edit_unified import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            image=image,
            prompt=prompt,
            webhook=webhook,
            mask=mask,
            n=n,
            size=size,
            response_format=response_format,
            aspect_ratio=aspect_ratio,
        )

    async def generate(
        self,
        *,
        prompt: str,
        model: str,
        response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
        n: int | Unset = UNSET,
        size: str | Unset = UNSET,
        quality: str | Unset = UNSET,
        background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        output_compression: int | Unset = UNSET,
        moderation: Literal["auto", "low"] | Unset = UNSET,
        partial_images: int | Unset = UNSET,
        style: Literal["natural", "vivid"] | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> ImagesResult:
        """Make pictures with GPT-Image or DALL·E.

        `response_format` is a parameter of the query for GPT-Image, a field of the body for DALL·E.
        With `async=true` the answer is only the id of a task; its result is at `GET /v1/async_result?task_id=…`.
        PTC per million tokens of text in and image out: `gpt-image-1` 5 and 40, `gpt-image-1-mini` 2 and 8, `gpt-image-1.5`
        5 and 32, with 10 for text out. The events of the stream are described as the vendor documents them.

        `POST /v1/images/generations`.

        Args:
            prompt: What to show; up to 32,000 characters of `gpt-image-1.5`. An older page limits it to 1,000.
            model: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5`, `dall-e-3` or `dall-e-2`.
            response_format_query: `url` keeps the picture at 302.AI and answers its address, `b64_json` answers the data.
            n: How many pictures, 1 to 10; only 1 of `dall-e-3`.
            size: Width and height in pixels. GPT-Image: `1024x1024`, `1536x1024`, `1024x1536` or `auto`. `dall-e-2`: `256x256`, `512x512`, `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024`, `1024x1792`; 302.AI's SDK sends only those of `dall-e-2`.
            quality: `low`, `medium`, `high` or `auto` of GPT-Image; `standard` or `hd` of `dall-e-3`.
            background: Background, of GPT-Image.
            output_format: Format of the file, of GPT-Image.
            output_compression: Compression in percent, 0 to 100, of jpeg and webp.
            moderation: How strictly contents are judged, of GPT-Image.
            partial_images: How many pictures in between are streamed, 0 to 3.
            style: Style, of `dall-e-3`.
            response_format: An address or the data, of DALL·E; GPT-Image takes it in the query.
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > GPT-Image-1 > Generations, pages 290106862 and 288853804; 302ai/ai-sdk: gpt-image.ts, dalle.ts; OpenAI OpenAPI description (DALL·E, stream).
        """
        from .generate import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            model=model,
            response_format_query=response_format_query,
            n=n,
            size=size,
            quality=quality,
            background=background,
            output_format=output_format,
            output_compression=output_compression,
            moderation=moderation,
            partial_images=partial_images,
            style=style,
            response_format=response_format,
            user=user,
        )

    def stream(
        self,
        *,
        prompt: str,
        model: str,
        response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
        n: int | Unset = UNSET,
        size: str | Unset = UNSET,
        quality: str | Unset = UNSET,
        background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        output_compression: int | Unset = UNSET,
        moderation: Literal["auto", "low"] | Unset = UNSET,
        partial_images: int | Unset = UNSET,
        style: Literal["natural", "vivid"] | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> AsyncStream[ImagesStreamEvent]:
        """Make pictures with GPT-Image or DALL·E.

        `response_format` is a parameter of the query for GPT-Image, a field of the body for DALL·E.
        With `async=true` the answer is only the id of a task; its result is at `GET /v1/async_result?task_id=…`.
        PTC per million tokens of text in and image out: `gpt-image-1` 5 and 40, `gpt-image-1-mini` 2 and 8, `gpt-image-1.5`
        5 and 32, with 10 for text out. The events of the stream are described as the vendor documents them.

        `POST /v1/images/generations`.

        Args:
            prompt: What to show; up to 32,000 characters of `gpt-image-1.5`. An older page limits it to 1,000.
            model: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5`, `dall-e-3` or `dall-e-2`.
            response_format_query: `url` keeps the picture at 302.AI and answers its address, `b64_json` answers the data.
            n: How many pictures, 1 to 10; only 1 of `dall-e-3`.
            size: Width and height in pixels. GPT-Image: `1024x1024`, `1536x1024`, `1024x1536` or `auto`. `dall-e-2`: `256x256`, `512x512`, `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024`, `1024x1792`; 302.AI's SDK sends only those of `dall-e-2`.
            quality: `low`, `medium`, `high` or `auto` of GPT-Image; `standard` or `hd` of `dall-e-3`.
            background: Background, of GPT-Image.
            output_format: Format of the file, of GPT-Image.
            output_compression: Compression in percent, 0 to 100, of jpeg and webp.
            moderation: How strictly contents are judged, of GPT-Image.
            partial_images: How many pictures in between are streamed, 0 to 3.
            style: Style, of `dall-e-3`.
            response_format: An address or the data, of DALL·E; GPT-Image takes it in the query.
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > GPT-Image-1 > Generations, pages 290106862 and 288853804; 302ai/ai-sdk: gpt-image.ts, dalle.ts; OpenAI OpenAPI description (DALL·E, stream).
        """
        from .stream import OPERATION

        return self._client.stream(
            OPERATION,
            prompt=prompt,
            model=model,
            response_format_query=response_format_query,
            n=n,
            size=size,
            quality=quality,
            background=background,
            output_format=output_format,
            output_compression=output_compression,
            moderation=moderation,
            partial_images=partial_images,
            style=style,
            response_format=response_format,
            user=user,
        )

    async def submit(
        self,
        *,
        prompt: str,
        model: str,
        response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
        n: int | Unset = UNSET,
        size: str | Unset = UNSET,
        quality: str | Unset = UNSET,
        background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        output_compression: int | Unset = UNSET,
        moderation: Literal["auto", "low"] | Unset = UNSET,
        partial_images: int | Unset = UNSET,
        style: Literal["natural", "vivid"] | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> AsyncTask[ImagesSubmission, ChatTaskResult]:
        """Make pictures with GPT-Image or DALL·E.

        `response_format` is a parameter of the query for GPT-Image, a field of the body for DALL·E.
        With `async=true` the answer is only the id of a task; its result is at `GET /v1/async_result?task_id=…`.
        PTC per million tokens of text in and image out: `gpt-image-1` 5 and 40, `gpt-image-1-mini` 2 and 8, `gpt-image-1.5`
        5 and 32, with 10 for text out. The events of the stream are described as the vendor documents them.

        `POST /v1/images/generations`.

        Args:
            prompt: What to show; up to 32,000 characters of `gpt-image-1.5`. An older page limits it to 1,000.
            model: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5`, `dall-e-3` or `dall-e-2`.
            response_format_query: `url` keeps the picture at 302.AI and answers its address, `b64_json` answers the data.
            n: How many pictures, 1 to 10; only 1 of `dall-e-3`.
            size: Width and height in pixels. GPT-Image: `1024x1024`, `1536x1024`, `1024x1536` or `auto`. `dall-e-2`: `256x256`, `512x512`, `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024`, `1024x1792`; 302.AI's SDK sends only those of `dall-e-2`.
            quality: `low`, `medium`, `high` or `auto` of GPT-Image; `standard` or `hd` of `dall-e-3`.
            background: Background, of GPT-Image.
            output_format: Format of the file, of GPT-Image.
            output_compression: Compression in percent, 0 to 100, of jpeg and webp.
            moderation: How strictly contents are judged, of GPT-Image.
            partial_images: How many pictures in between are streamed, 0 to 3.
            style: Style, of `dall-e-3`.
            response_format: An address or the data, of DALL·E; GPT-Image takes it in the query.
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > GPT-Image-1 > Generations, pages 290106862 and 288853804; 302ai/ai-sdk: gpt-image.ts, dalle.ts; OpenAI OpenAPI description (DALL·E, stream).
        """
        from .submit import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            prompt=prompt,
            model=model,
            response_format_query=response_format_query,
            n=n,
            size=size,
            quality=quality,
            background=background,
            output_format=output_format,
            output_compression=output_compression,
            moderation=moderation,
            partial_images=partial_images,
            style=style,
            response_format=response_format,
            user=user,
        )

    async def edit(
        self,
        *,
        image: Sequence[FileInput],
        prompt: str,
        response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
        model: str | Unset = UNSET,
        mask: FileInput | Unset = UNSET,
        n: int | Unset = UNSET,
        size: str | Unset = UNSET,
        quality: Literal["auto", "high", "low", "medium"] | Unset = UNSET,
        background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
        input_fidelity: Literal["high", "low"] | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        output_compression: int | Unset = UNSET,
        moderation: Literal["auto", "low"] | Unset = UNSET,
        partial_images: int | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> ImagesResult:
        """Change pictures with GPT-Image or DALL·E 2.

        The field `image` may be repeated for several input pictures, of GPT-Image only.
        `response_format` is a parameter of the query for GPT-Image, a field of the form for DALL·E.
        With `async=true` the answer is only the id of a task; its result is at `GET /v1/async_result?task_id=…`.
        PTC per million tokens of text in, image in and image out: `gpt-image-1` 5, 10 and 40, `gpt-image-1-mini` 2, 2.5
        and 8, `gpt-image-1.5` 5, 8 and 32. That DALL·E 2 is taken here is not confirmed. The events of the stream are
        described as the vendor documents them.

        `POST /v1/images/edits`.

        Args:
            image: The pictures, as repeated fields: png, jpeg or webp up to 50 MB each. DALL·E 2 takes one square png under 4 MB.
            prompt: What to change; up to 32,000 characters of `gpt-image-1.5`.
            response_format_query: `url` keeps the picture at 302.AI and answers its address, `b64_json` answers the data.
            model: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5` or `dall-e-2`; the vendor's default is `dall-e-2`.
            mask: The part to change is transparent; as large as the picture, with an alpha channel.
            n: How many pictures, 1 to 10; DALL·E 2 makes 1 without it.
            size: Width and height in pixels. GPT-Image: `1024x1024`, `1536x1024`, `1024x1536` or `auto`. `dall-e-2`: `256x256`, `512x512`, or `1024x1024`, its default.
            quality: Quality, of GPT-Image.
            background: Background, of GPT-Image.
            input_fidelity: How closely the input is kept; `high` for faces and logos.
            output_format: Format of the file, of GPT-Image.
            output_compression: Compression in percent, 0 to 100, of jpeg and webp.
            moderation: How strictly contents are judged, of GPT-Image.
            partial_images: How many pictures in between are streamed, 0 to 3.
            response_format: An address or the data, of DALL·E 2; GPT-Image takes it in the query.
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > GPT-Image-1 > Edits(Modify Image), page 290106863; 302ai/302_ai_portraithub: gen-img-with-img (several pictures); OpenAI OpenAPI description (DALL·E 2, stream).
        """
        from .edit import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            response_format_query=response_format_query,
            model=model,
            mask=mask,
            n=n,
            size=size,
            quality=quality,
            background=background,
            input_fidelity=input_fidelity,
            output_format=output_format,
            output_compression=output_compression,
            moderation=moderation,
            partial_images=partial_images,
            response_format=response_format,
            user=user,
        )

    def stream_edit(
        self,
        *,
        image: Sequence[FileInput],
        prompt: str,
        response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
        model: str | Unset = UNSET,
        mask: FileInput | Unset = UNSET,
        n: int | Unset = UNSET,
        size: str | Unset = UNSET,
        quality: Literal["auto", "high", "low", "medium"] | Unset = UNSET,
        background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
        input_fidelity: Literal["high", "low"] | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        output_compression: int | Unset = UNSET,
        moderation: Literal["auto", "low"] | Unset = UNSET,
        partial_images: int | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> AsyncStream[ImagesStreamEvent]:
        """Change pictures with GPT-Image or DALL·E 2.

        The field `image` may be repeated for several input pictures, of GPT-Image only.
        `response_format` is a parameter of the query for GPT-Image, a field of the form for DALL·E.
        With `async=true` the answer is only the id of a task; its result is at `GET /v1/async_result?task_id=…`.
        PTC per million tokens of text in, image in and image out: `gpt-image-1` 5, 10 and 40, `gpt-image-1-mini` 2, 2.5
        and 8, `gpt-image-1.5` 5, 8 and 32. That DALL·E 2 is taken here is not confirmed. The events of the stream are
        described as the vendor documents them.

        `POST /v1/images/edits`.

        Args:
            image: The pictures, as repeated fields: png, jpeg or webp up to 50 MB each. DALL·E 2 takes one square png under 4 MB.
            prompt: What to change; up to 32,000 characters of `gpt-image-1.5`.
            response_format_query: `url` keeps the picture at 302.AI and answers its address, `b64_json` answers the data.
            model: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5` or `dall-e-2`; the vendor's default is `dall-e-2`.
            mask: The part to change is transparent; as large as the picture, with an alpha channel.
            n: How many pictures, 1 to 10; DALL·E 2 makes 1 without it.
            size: Width and height in pixels. GPT-Image: `1024x1024`, `1536x1024`, `1024x1536` or `auto`. `dall-e-2`: `256x256`, `512x512`, or `1024x1024`, its default.
            quality: Quality, of GPT-Image.
            background: Background, of GPT-Image.
            input_fidelity: How closely the input is kept; `high` for faces and logos.
            output_format: Format of the file, of GPT-Image.
            output_compression: Compression in percent, 0 to 100, of jpeg and webp.
            moderation: How strictly contents are judged, of GPT-Image.
            partial_images: How many pictures in between are streamed, 0 to 3.
            response_format: An address or the data, of DALL·E 2; GPT-Image takes it in the query.
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > GPT-Image-1 > Edits(Modify Image), page 290106863; 302ai/302_ai_portraithub: gen-img-with-img (several pictures); OpenAI OpenAPI description (DALL·E 2, stream).
        """
        from .stream_edit import OPERATION

        return self._client.stream(
            OPERATION,
            image=image,
            prompt=prompt,
            response_format_query=response_format_query,
            model=model,
            mask=mask,
            n=n,
            size=size,
            quality=quality,
            background=background,
            input_fidelity=input_fidelity,
            output_format=output_format,
            output_compression=output_compression,
            moderation=moderation,
            partial_images=partial_images,
            response_format=response_format,
            user=user,
        )

    async def submit_edit(
        self,
        *,
        image: Sequence[FileInput],
        prompt: str,
        response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
        model: str | Unset = UNSET,
        mask: FileInput | Unset = UNSET,
        n: int | Unset = UNSET,
        size: str | Unset = UNSET,
        quality: Literal["auto", "high", "low", "medium"] | Unset = UNSET,
        background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
        input_fidelity: Literal["high", "low"] | Unset = UNSET,
        output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
        output_compression: int | Unset = UNSET,
        moderation: Literal["auto", "low"] | Unset = UNSET,
        partial_images: int | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> AsyncTask[ImagesSubmission, ChatTaskResult]:
        """Change pictures with GPT-Image or DALL·E 2.

        The field `image` may be repeated for several input pictures, of GPT-Image only.
        `response_format` is a parameter of the query for GPT-Image, a field of the form for DALL·E.
        With `async=true` the answer is only the id of a task; its result is at `GET /v1/async_result?task_id=…`.
        PTC per million tokens of text in, image in and image out: `gpt-image-1` 5, 10 and 40, `gpt-image-1-mini` 2, 2.5
        and 8, `gpt-image-1.5` 5, 8 and 32. That DALL·E 2 is taken here is not confirmed. The events of the stream are
        described as the vendor documents them.

        `POST /v1/images/edits`.

        Args:
            image: The pictures, as repeated fields: png, jpeg or webp up to 50 MB each. DALL·E 2 takes one square png under 4 MB.
            prompt: What to change; up to 32,000 characters of `gpt-image-1.5`.
            response_format_query: `url` keeps the picture at 302.AI and answers its address, `b64_json` answers the data.
            model: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5` or `dall-e-2`; the vendor's default is `dall-e-2`.
            mask: The part to change is transparent; as large as the picture, with an alpha channel.
            n: How many pictures, 1 to 10; DALL·E 2 makes 1 without it.
            size: Width and height in pixels. GPT-Image: `1024x1024`, `1536x1024`, `1024x1536` or `auto`. `dall-e-2`: `256x256`, `512x512`, or `1024x1024`, its default.
            quality: Quality, of GPT-Image.
            background: Background, of GPT-Image.
            input_fidelity: How closely the input is kept; `high` for faces and logos.
            output_format: Format of the file, of GPT-Image.
            output_compression: Compression in percent, 0 to 100, of jpeg and webp.
            moderation: How strictly contents are judged, of GPT-Image.
            partial_images: How many pictures in between are streamed, 0 to 3.
            response_format: An address or the data, of DALL·E 2; GPT-Image takes it in the query.
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > GPT-Image-1 > Edits(Modify Image), page 290106863; 302ai/302_ai_portraithub: gen-img-with-img (several pictures); OpenAI OpenAPI description (DALL·E 2, stream).
        """
        from .submit_edit import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            image=image,
            prompt=prompt,
            response_format_query=response_format_query,
            model=model,
            mask=mask,
            n=n,
            size=size,
            quality=quality,
            background=background,
            input_fidelity=input_fidelity,
            output_format=output_format,
            output_compression=output_compression,
            moderation=moderation,
            partial_images=partial_images,
            response_format=response_format,
            user=user,
        )

    async def vary(
        self,
        *,
        image: FileInput,
        model: str | Unset = UNSET,
        n: int | Unset = UNSET,
        size: Literal["1024x1024", "256x256", "512x512"] | Unset = UNSET,
        response_format: Literal["b64_json", "url"] | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> ImagesResult:
        """Make variations of a picture with DALL·E 2.

        The page repeats the JSON body of the generations, without a picture; a variation needs one, so the body is
        described as the vendor documents it.

        `POST /v1/images/variations`.

        Args:
            image: A square png under 4 MB.
            model: Only `dall-e-2`. The gateway's default is 'dall-e-2'.
            n: How many pictures, 1 to 10. The gateway's default is 1.
            size: Width and height in pixels. The gateway's default is '1024x1024'.
            response_format: An address, or the data. The gateway's default is 'url'.
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > DALL.E > Variations, page 207705141; OpenAI OpenAPI description.
        """
        from .vary import OPERATION

        return await self._client.send(
            OPERATION, image=image, model=model, n=n, size=size, response_format=response_format, user=user
        )

    async def generate_unified_v2(
        self,
        *,
        model: str,
        prompt: str,
        webhook: str | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        size: str | Unset = UNSET,
        image: str | Sequence[str] | Unset = UNSET,
        mask_image: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> ImagesUnifiedTask:
        """Make pictures with any image model, at once or as a task.

        The newer form of `images_generate_unified`, with the same models. Without `run_async` the answer waits for the
        picture; with it, or with `webhook`, it is a task to ask for with `images_get_task`. Charged by the model.

        `POST /302/v2/image/generate`.

        Args:
            model: The model, by its name in the list of `images_generate_unified`.
            prompt: What to show.
            webhook: Address that is called when the task has ended.
            width: Width in pixels, of models that take pixels.
            height: Height in pixels, of models that take pixels.
            aspect_ratio: Ratio of width to height, e.g. `16:9`, of models that take ratios.
            size: Size, e.g. `1024x1024` or `2K`, of models that take one.
            image: Input picture, or several, of models that change pictures; address or `data:image/…;base64,…`.
            mask_image: Mask of the part to change.
            negative_prompt: What not to show.
            output_format: Format of the file, e.g. `png`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI CLI; web app of 302.AI: image-generator.schema.ts (task, states); third-party channel of one-api for 302.AI (error, list of images).
        """
        from .generate_unified_v2 import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            webhook=webhook,
            width=width,
            height=height,
            aspect_ratio=aspect_ratio,
            size=size,
            image=image,
            mask_image=mask_image,
            negative_prompt=negative_prompt,
            output_format=output_format,
        )

    async def submit_unified(
        self,
        *,
        model: str,
        prompt: str,
        webhook: str | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        aspect_ratio: str | Unset = UNSET,
        size: str | Unset = UNSET,
        image: str | Sequence[str] | Unset = UNSET,
        mask_image: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        output_format: str | Unset = UNSET,
    ) -> AsyncTask[ImagesUnifiedTask, ImagesUnifiedTask]:
        """Make pictures with any image model, at once or as a task.

        The newer form of `images_generate_unified`, with the same models. Without `run_async` the answer waits for the
        picture; with it, or with `webhook`, it is a task to ask for with `images_get_task`. Charged by the model.

        `POST /302/v2/image/generate`.

        Args:
            model: The model, by its name in the list of `images_generate_unified`.
            prompt: What to show.
            webhook: Address that is called when the task has ended.
            width: Width in pixels, of models that take pixels.
            height: Height in pixels, of models that take pixels.
            aspect_ratio: Ratio of width to height, e.g. `16:9`, of models that take ratios.
            size: Size, e.g. `1024x1024` or `2K`, of models that take one.
            image: Input picture, or several, of models that change pictures; address or `data:image/…;base64,…`.
            mask_image: Mask of the part to change.
            negative_prompt: What not to show.
            output_format: Format of the file, e.g. `png`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI CLI; web app of 302.AI: image-generator.schema.ts (task, states); third-party channel of one-api for 302.AI (error, list of images).
        """
        from .submit_unified import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model=model,
            prompt=prompt,
            webhook=webhook,
            width=width,
            height=height,
            aspect_ratio=aspect_ratio,
            size=size,
            image=image,
            mask_image=mask_image,
            negative_prompt=negative_prompt,
            output_format=output_format,
        )

    async def get_task(
        self,
        task_id: str,
    ) -> ImagesUnifiedTask:
        """Ask for the state and the pictures of a task.

        `pending` and `processing` go on, `completed` and `failed` are final.

        `GET /302/v2/image/fetch/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI CLI; web app of 302.AI: image-generator.schema.ts; third-party channel of one-api for 302.AI (error).
        """
        from .get_task import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    def result_task(self, id: Any) -> AsyncTask[ImagesSubmission, ChatTaskResult]:
        """Pick up a task that was submitted by `submit`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .submit import TASK

        return AsyncTask(self._client, TASK, id)

    def task_task(self, id: Any) -> AsyncTask[ImagesUnifiedTask, ImagesUnifiedTask]:
        """Pick up a task that was submitted by `submit_unified`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .submit_unified import TASK

        return AsyncTask(self._client, TASK, id)
