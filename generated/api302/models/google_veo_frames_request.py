from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class GoogleVeoFramesRequest(Model):
    """The object `GoogleVeoFramesRequest`.

    Attributes:
        text_prompt: What the video shows.
        input_image: Public address of the picture that the video begins with.
    """

    text_prompt: str
    input_image: str
