from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .chat_file import ChatFile


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatFilePart(Model):
    """The object `ChatFilePart`.

    Attributes:
        type: The kind of part.
        file: A file, itself or by its id.
    """

    type: Literal["file"] | str
    file: ChatFile
