from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .exa_contents_options import ExaContentsOptions


@define(slots=False, kw_only=True, repr=False, eq=False)
class ExaSearchRequest(Model):
    """The object `ExaSearchRequest`.

    Attributes:
        query: What to search for.
        type: How to search: `keyword`, `neural` (by meaning), `fast`, or `auto`. The gateway's default is 'auto'.
        use_autoprompt: Let Exa reword the query; a leftover.
        category: What to search for.
        user_location: Country of the user, as two letters.
        num_results: Most results. The gateway's default is 10.
        include_domains: Search these domains only.
        exclude_domains: Never answer these domains.
        start_crawl_date: Only pages that Exa found after this, as ISO 8601.
        end_crawl_date: Only pages that Exa found before this, as ISO 8601.
        start_published_date: Only pages published after this, as ISO 8601.
        end_published_date: Only pages published before this, as ISO 8601.
        include_text: Texts that must stand in the page.
        exclude_text: Texts that must not stand in the page.
        moderation: Leave out unsafe results. The gateway's default is False.
        livecrawl: When to read a page anew instead of taking what is kept of it.
        contents: What to answer of every page.
    """

    query: str
    type: str | Unset = UNSET
    use_autoprompt: bool | Unset = UNSET
    category: (
        Literal[
            "company",
            "financial report",
            "github",
            "linkedin profile",
            "news",
            "pdf",
            "personal site",
            "research paper",
            "tweet",
        ]
        | str
        | Unset
    ) = UNSET
    user_location: str | Unset = UNSET
    num_results: int | Unset = UNSET
    include_domains: list[str] | Unset = UNSET
    exclude_domains: list[str] | Unset = UNSET
    start_crawl_date: str | Unset = UNSET
    end_crawl_date: str | Unset = UNSET
    start_published_date: str | Unset = UNSET
    end_published_date: str | Unset = UNSET
    include_text: list[str] | Unset = UNSET
    exclude_text: list[str] | Unset = UNSET
    moderation: bool | Unset = UNSET
    livecrawl: Literal["always", "fallback", "never", "preferred"] | str | Unset = UNSET
    contents: ExaContentsOptions | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "use_autoprompt": "useAutoprompt",
        "user_location": "userLocation",
        "num_results": "numResults",
        "include_domains": "includeDomains",
        "exclude_domains": "excludeDomains",
        "start_crawl_date": "startCrawlDate",
        "end_crawl_date": "endCrawlDate",
        "start_published_date": "startPublishedDate",
        "end_published_date": "endPublishedDate",
        "include_text": "includeText",
        "exclude_text": "excludeText",
    }
