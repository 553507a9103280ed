from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class VectorizerRequest(Model):
    """The object `VectorizerRequest`.

    Attributes:
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
    """

    image: bytes | Unset = UNSET
    image_base64: str | Unset = UNSET
    image_url: str | Unset = UNSET
    mode: Literal["preview", "production", "test"] | str | Unset = UNSET
    input_max_pixels: int | Unset = UNSET
    processing_max_colors: int | Unset = UNSET
    output_file_format: Literal["dxf", "eps", "pdf", "png", "svg"] | str | Unset = UNSET
    output_svg_version: Literal["svg_1_0", "svg_1_1", "svg_tiny_1_2"] | str | Unset = UNSET
    output_svg_fixed_size: bool | Unset = UNSET
    output_svg_adobe_compatibility_mode: bool | Unset = UNSET
    output_dxf_compatibility_level: Literal["lines_and_arcs", "lines_arcs_and_splines", "lines_only"] | str | Unset = (
        UNSET
    )
    output_bitmap_anti_aliasing_mode: Literal["aliased", "anti_aliased"] | str | Unset = UNSET
    output_draw_style: Literal["fill_shapes", "stroke_edges", "stroke_shapes"] | str | Unset = UNSET
    output_shape_stacking: Literal["cutouts", "stacked"] | str | Unset = UNSET
    output_group_by: Literal["color", "layer", "none", "parent"] | str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "image_base64": "image.base64",
        "image_url": "image.url",
        "input_max_pixels": "input.max_pixels",
        "processing_max_colors": "processing.max_colors",
        "output_file_format": "output.file_format",
        "output_svg_version": "output.svg.version",
        "output_svg_fixed_size": "output.svg.fixed_size",
        "output_svg_adobe_compatibility_mode": "output.svg.adobe_compatibility_mode",
        "output_dxf_compatibility_level": "output.dxf.compatibility_level",
        "output_bitmap_anti_aliasing_mode": "output.bitmap.anti_aliasing_mode",
        "output_draw_style": "output.draw_style",
        "output_shape_stacking": "output.shape_stacking",
        "output_group_by": "output.group_by",
    }
