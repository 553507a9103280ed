from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .anthropic_document_block import AnthropicDocumentBlock
    from .anthropic_image_block import AnthropicImageBlock
    from .anthropic_redacted_thinking_block import AnthropicRedactedThinkingBlock
    from .anthropic_search_result_block import AnthropicSearchResultBlock
    from .anthropic_server_tool_result_block import AnthropicServerToolResultBlock
    from .anthropic_server_tool_use_block import AnthropicServerToolUseBlock
    from .anthropic_text_block import AnthropicTextBlock
    from .anthropic_thinking_block import AnthropicThinkingBlock
    from .anthropic_tool_result_block import AnthropicToolResultBlock
    from .anthropic_tool_use_block import AnthropicToolUseBlock


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicSource(Model):
    """A picture or a document, in the field that belongs to the type.

    Attributes:
        type: How it is given; `text` and `content` for documents only.
        media_type: `image/jpeg`, `image/png`, `image/gif`, `image/webp`, `application/pdf` or `text/plain`.
        data: Of `base64` the encoded bytes, of `text` the text.
        url: Of `url`, the address.
        file_id: Of `file`, the id of a file that was uploaded to the vendor.
        content: Of `content`, text or blocks.
    """

    type: Literal["base64", "content", "file", "text", "url"] | str
    media_type: str | Unset = UNSET
    data: str | Unset = UNSET
    url: str | Unset = UNSET
    file_id: str | Unset = UNSET
    content: (
        str
        | list[
            AnthropicTextBlock
            | AnthropicImageBlock
            | AnthropicDocumentBlock
            | AnthropicSearchResultBlock
            | AnthropicThinkingBlock
            | AnthropicRedactedThinkingBlock
            | AnthropicToolUseBlock
            | AnthropicToolResultBlock
            | AnthropicServerToolUseBlock
            | AnthropicServerToolResultBlock
        ]
        | Unset
    ) = UNSET
