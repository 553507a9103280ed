from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class IdeogramDescribeForm(Model):
    """The object `IdeogramDescribeForm`.

    Attributes:
        image_file: The picture, up to 10 MB.
    """

    image_file: bytes
