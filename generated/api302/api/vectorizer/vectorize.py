"""Turn a picture of pixels into one of shapes: `POST /vectorizer/api/v1/vectorize`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="vectorizer_vectorize",
    method="POST",
    path="/vectorizer/api/v1/vectorize",
    answer="BinaryAnswer",
    accept="image/svg+xml",
    content_type="multipart/form-data",
    places={
        "image_base64": Place("body", "image.base64"),
        "image_url": Place("body", "image.url"),
        "input_max_pixels": Place("body", "input.max_pixels"),
        "processing_max_colors": Place("body", "processing.max_colors"),
        "output_file_format": Place("body", "output.file_format"),
        "output_svg_version": Place("body", "output.svg.version"),
        "output_svg_fixed_size": Place("body", "output.svg.fixed_size"),
        "output_svg_adobe_compatibility_mode": Place("body", "output.svg.adobe_compatibility_mode"),
        "output_dxf_compatibility_level": Place("body", "output.dxf.compatibility_level"),
        "output_bitmap_anti_aliasing_mode": Place("body", "output.bitmap.anti_aliasing_mode"),
        "output_draw_style": Place("body", "output.draw_style"),
        "output_shape_stacking": Place("body", "output.shape_stacking"),
        "output_group_by": Place("body", "output.group_by"),
    },
    files=frozenset(["image"]),
)


def sync(
    *,
    client: Client,
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
    output_dxf_compatibility_level: Literal["lines_and_arcs", "lines_arcs_and_splines", "lines_only"] | Unset = UNSET,
    output_bitmap_anti_aliasing_mode: Literal["aliased", "anti_aliased"] | Unset = UNSET,
    output_draw_style: Literal["fill_shapes", "stroke_edges", "stroke_shapes"] | Unset = UNSET,
    output_shape_stacking: Literal["cutouts", "stacked"] | Unset = UNSET,
    output_group_by: Literal["color", "layer", "none", "parent"] | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.vectorizer.vectorize` documents the arguments."""
    return client.send(
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


async def asyncio(
    *,
    client: AsyncClient,
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
    output_dxf_compatibility_level: Literal["lines_and_arcs", "lines_arcs_and_splines", "lines_only"] | Unset = UNSET,
    output_bitmap_anti_aliasing_mode: Literal["aliased", "anti_aliased"] | Unset = UNSET,
    output_draw_style: Literal["fill_shapes", "stroke_edges", "stroke_shapes"] | Unset = UNSET,
    output_shape_stacking: Literal["cutouts", "stacked"] | Unset = UNSET,
    output_group_by: Literal["color", "layer", "none", "parent"] | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.vectorizer.vectorize` documents the arguments."""
    return await client.send(
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
