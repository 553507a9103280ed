from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .responses_container import ResponsesContainer


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesTool(Model):
    """A function of yours, or a tool that the vendor runs; which fields there are depends on the type.

    Attributes:
        type: `function`, `web_search_preview`, `file_search`, `code_interpreter`, `image_generation` or `mcp`.
        name: Of `function`, its name.
        description: Of `function`, what it does, for the model.
        parameters: A JSON Schema.
        strict: Of `function`, keep exactly to the schema.
        search_context_size: Of `web_search_preview`, how much is read: `low`, `medium` or `high`.
        vector_store_ids: Of `file_search`, where to search.
        container: Of `code_interpreter`, the id of a container, or how to make one.
        server_label: Of `mcp`, a name for the server.
        server_url: Of `mcp`, its address.
        require_approval: Of `mcp`, whether you want to be asked, `always` or `never`.
    """

    type: str
    name: str | Unset = UNSET
    description: str | None | Unset = UNSET
    parameters: dict[str, Any] | Unset = UNSET
    strict: bool | None | Unset = UNSET
    search_context_size: str | Unset = UNSET
    vector_store_ids: list[str] | Unset = UNSET
    container: str | ResponsesContainer | Unset = UNSET
    server_label: str | Unset = UNSET
    server_url: str | Unset = UNSET
    require_approval: str | Unset = UNSET
