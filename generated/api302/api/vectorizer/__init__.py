"""The operations of `client.vectorizer`."""

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
    from . import vectorize as vectorize

_OPERATIONS = ("vectorize",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Vectorizer:
    """The operations of `client.vectorizer`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def vectorize(
        self,
        *,
        image: FileInput | Unset = UNSET,
        image_base64: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        mode: Literal["preview", "production", "test"] | Unset = UNSET,
        input_max_pixels: int | Unset = UNSET,
        processing_max_colors: int | Unset = UNSET,
        output_file_format: Literal["dxf", "eps", "pdf", "png", "svg"] | Unset = UNSET,
        output_svg_version: Literal["svg_1_0", "svg_1_1", "svg_tiny_1_2"] | Unset = UNSET,
        output_svg_fixed_size: bool | Unset = UNSET,
        output_svg_adobe_compatibility_mode: bool | Unset = UNSET,
        output_dxf_compatibility_level: Literal["lines_and_arcs", "lines_arcs_and_splines", "lines_only"]
        | Unset = UNSET,
        output_bitmap_anti_aliasing_mode: Literal["aliased", "anti_aliased"] | Unset = UNSET,
        output_draw_style: Literal["fill_shapes", "stroke_edges", "stroke_shapes"] | Unset = UNSET,
        output_shape_stacking: Literal["cutouts", "stacked"] | Unset = UNSET,
        output_group_by: Literal["color", "layer", "none", "parent"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Turn a picture of pixels into one of shapes.

        The picture comes as one of `image`, `image.base64` and `image.url`; only `image` and `output.file_format` have been
        seen sent. The answer is the file itself, an SVG unless `output.file_format` names another format. The `Accept`
        header does not matter: 302.AI's app asks for JSON and gets the SVG. The vendor has more options
        (`output.curves.*`, `output.gap_filler.*`, `output.strokes.*`, `output.size.*`).

        `POST /vectorizer/api/v1/vectorize`.

        Args:
            image: The picture as a file; one of `image`, `image.base64` and `image.url` is needed.
            image_base64: The picture as base64.
            image_url: The address of the picture.
            mode: Whether this is for use, or only to look at or to test. The gateway's default is 'production'.
            input_max_pixels: Most pixels that are read, at least 100; a larger picture is made smaller. The gateway's default is 2097252.
            processing_max_colors: Most colours of the result, up to 256; 0 sets no limit. The gateway's default is 0.
            output_file_format: Format of the answer. The gateway's default is 'svg'.
            output_svg_version: Version of SVG. The gateway's default is 'svg_1_1'.
            output_svg_fixed_size: Give the SVG a width and a height. The gateway's default is False.
            output_svg_adobe_compatibility_mode: Avoid what Adobe's programs cannot read. The gateway's default is False.
            output_dxf_compatibility_level: The shapes that a DXF may hold. The gateway's default is 'lines_and_arcs'.
            output_bitmap_anti_aliasing_mode: Whether the edges of a PNG are smooth. The gateway's default is 'anti_aliased'.
            output_draw_style: Whether shapes are filled, or shapes or edges drawn as lines. The gateway's default is 'fill_shapes'.
            output_shape_stacking: Whether a shape is cut out of the one below, or lies upon it. The gateway's default is 'cutouts'.
            output_group_by: What shapes are grouped by. The gateway's default is 'none'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; third-party code that sends image and output.file_format to api.302.ai and reads the SVG; Vectorizer.AI API (vendor's page, mitchbregs/vectorizer-ai SDK).
        """
        from .vectorize import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            image_base64=image_base64,
            image_url=image_url,
            mode=mode,
            input_max_pixels=input_max_pixels,
            processing_max_colors=processing_max_colors,
            output_file_format=output_file_format,
            output_svg_version=output_svg_version,
            output_svg_fixed_size=output_svg_fixed_size,
            output_svg_adobe_compatibility_mode=output_svg_adobe_compatibility_mode,
            output_dxf_compatibility_level=output_dxf_compatibility_level,
            output_bitmap_anti_aliasing_mode=output_bitmap_anti_aliasing_mode,
            output_draw_style=output_draw_style,
            output_shape_stacking=output_shape_stacking,
            output_group_by=output_group_by,
        )


class AsyncVectorizer:
    """The operations of `client.vectorizer`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def vectorize(
        self,
        *,
        image: FileInput | Unset = UNSET,
        image_base64: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        mode: Literal["preview", "production", "test"] | Unset = UNSET,
        input_max_pixels: int | Unset = UNSET,
        processing_max_colors: int | Unset = UNSET,
        output_file_format: Literal["dxf", "eps", "pdf", "png", "svg"] | Unset = UNSET,
        output_svg_version: Literal["svg_1_0", "svg_1_1", "svg_tiny_1_2"] | Unset = UNSET,
        output_svg_fixed_size: bool | Unset = UNSET,
        output_svg_adobe_compatibility_mode: bool | Unset = UNSET,
        output_dxf_compatibility_level: Literal["lines_and_arcs", "lines_arcs_and_splines", "lines_only"]
        | Unset = UNSET,
        output_bitmap_anti_aliasing_mode: Literal["aliased", "anti_aliased"] | Unset = UNSET,
        output_draw_style: Literal["fill_shapes", "stroke_edges", "stroke_shapes"] | Unset = UNSET,
        output_shape_stacking: Literal["cutouts", "stacked"] | Unset = UNSET,
        output_group_by: Literal["color", "layer", "none", "parent"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Turn a picture of pixels into one of shapes.

        The picture comes as one of `image`, `image.base64` and `image.url`; only `image` and `output.file_format` have been
        seen sent. The answer is the file itself, an SVG unless `output.file_format` names another format. The `Accept`
        header does not matter: 302.AI's app asks for JSON and gets the SVG. The vendor has more options
        (`output.curves.*`, `output.gap_filler.*`, `output.strokes.*`, `output.size.*`).

        `POST /vectorizer/api/v1/vectorize`.

        Args:
            image: The picture as a file; one of `image`, `image.base64` and `image.url` is needed.
            image_base64: The picture as base64.
            image_url: The address of the picture.
            mode: Whether this is for use, or only to look at or to test. The gateway's default is 'production'.
            input_max_pixels: Most pixels that are read, at least 100; a larger picture is made smaller. The gateway's default is 2097252.
            processing_max_colors: Most colours of the result, up to 256; 0 sets no limit. The gateway's default is 0.
            output_file_format: Format of the answer. The gateway's default is 'svg'.
            output_svg_version: Version of SVG. The gateway's default is 'svg_1_1'.
            output_svg_fixed_size: Give the SVG a width and a height. The gateway's default is False.
            output_svg_adobe_compatibility_mode: Avoid what Adobe's programs cannot read. The gateway's default is False.
            output_dxf_compatibility_level: The shapes that a DXF may hold. The gateway's default is 'lines_and_arcs'.
            output_bitmap_anti_aliasing_mode: Whether the edges of a PNG are smooth. The gateway's default is 'anti_aliased'.
            output_draw_style: Whether shapes are filled, or shapes or edges drawn as lines. The gateway's default is 'fill_shapes'.
            output_shape_stacking: Whether a shape is cut out of the one below, or lies upon it. The gateway's default is 'cutouts'.
            output_group_by: What shapes are grouped by. The gateway's default is 'none'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_image_toolbox; third-party code that sends image and output.file_format to api.302.ai and reads the SVG; Vectorizer.AI API (vendor's page, mitchbregs/vectorizer-ai SDK).
        """
        from .vectorize import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            image_base64=image_base64,
            image_url=image_url,
            mode=mode,
            input_max_pixels=input_max_pixels,
            processing_max_colors=processing_max_colors,
            output_file_format=output_file_format,
            output_svg_version=output_svg_version,
            output_svg_fixed_size=output_svg_fixed_size,
            output_svg_adobe_compatibility_mode=output_svg_adobe_compatibility_mode,
            output_dxf_compatibility_level=output_dxf_compatibility_level,
            output_bitmap_anti_aliasing_mode=output_bitmap_anti_aliasing_mode,
            output_draw_style=output_draw_style,
            output_shape_stacking=output_shape_stacking,
            output_group_by=output_group_by,
        )
