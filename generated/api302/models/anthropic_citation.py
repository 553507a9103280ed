from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicCitation(Model):
    """Where a text comes from; which fields there are depends on the type.

    Attributes:
        type: `char_location`, `page_location`, `content_block_location`, `web_search_result_location` or `search_result_location`.
        cited_text: The words that are cited.
        document_index: Number of the document, from 0.
        document_title: Its title.
        file_id: Its file.
        start_char_index: First character, from 0.
        end_char_index: The character after the last.
        start_page_number: First page, from 1.
        end_page_number: The page after the last.
        start_block_index: First block, from 0.
        end_block_index: The block after the last.
        search_result_index: Number of the search result, from 0.
        source: Where the search result was found.
        title: Title of the search result or web page.
        url: Address of the web page.
        encrypted_index: Reference to the web page; send it back unchanged.
    """

    type: str
    cited_text: str | Unset = UNSET
    document_index: int | Unset = UNSET
    document_title: str | None | Unset = UNSET
    file_id: str | None | Unset = UNSET
    start_char_index: int | Unset = UNSET
    end_char_index: int | Unset = UNSET
    start_page_number: int | Unset = UNSET
    end_page_number: int | Unset = UNSET
    start_block_index: int | Unset = UNSET
    end_block_index: int | Unset = UNSET
    search_result_index: int | Unset = UNSET
    source: str | Unset = UNSET
    title: str | None | Unset = UNSET
    url: str | Unset = UNSET
    encrypted_index: str | Unset = UNSET
