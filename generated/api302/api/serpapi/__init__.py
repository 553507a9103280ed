"""The operations of `client.serpapi`."""

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
    from ...models.serpapi_result import SerpapiResult
    from . import search as search

_OPERATIONS = ("search",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Serpapi:
    """The operations of `client.serpapi`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def search(
        self,
        *,
        engine: str,
        q: str | Unset = UNSET,
        device: Literal["desktop", "mobile", "tablet"] | Unset = UNSET,
        no_cache: bool | Unset = UNSET,
        location: str | Unset = UNSET,
        uule: str | Unset = UNSET,
        google_domain: str | Unset = UNSET,
        gl: str | Unset = UNSET,
        hl: str | Unset = UNSET,
        lr: str | Unset = UNSET,
        tbs: str | Unset = UNSET,
        tbm: Literal["isch", "lcl", "nws", "pts", "shop", "vid"] | Unset = UNSET,
        safe: Literal["active", "off"] | Unset = UNSET,
        start: int | Unset = UNSET,
        num: int | Unset = UNSET,
        nfpr: int | Unset = UNSET,
        filter: int | Unset = UNSET,
        topic_token: str | Unset = UNSET,
        publication_token: str | Unset = UNSET,
        section_token: str | Unset = UNSET,
        story_token: str | Unset = UNSET,
        kgmid: str | Unset = UNSET,
        so: Literal["0", "1"] | Unset = UNSET,
        ijn: int | Unset = UNSET,
        imgar: Literal["s", "t", "w", "xw"] | Unset = UNSET,
        imgsz: str | Unset = UNSET,
        image_color: str | Unset = UNSET,
        image_type: str | Unset = UNSET,
        licenses: str | Unset = UNSET,
        period_unit: str | Unset = UNSET,
        period_value: int | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        chips: str | Unset = UNSET,
        url: str | Unset = UNSET,
        type: str | Unset = UNSET,
        country: str | Unset = UNSET,
        cites: str | Unset = UNSET,
        cluster: str | Unset = UNSET,
        as_ylo: int | Unset = UNSET,
        as_yhi: int | Unset = UNSET,
        scisbd: Literal[1, 2] | Unset = UNSET,
        as_sdt: str | Unset = UNSET,
        as_vis: int | Unset = UNSET,
        as_rr: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["new", "old"] | Unset = UNSET,
        clustered: Literal["true"] | Unset = UNSET,
        dups: Literal["language"] | Unset = UNSET,
        patents: bool | Unset = UNSET,
        scholar: bool | Unset = UNSET,
        before: str | Unset = UNSET,
        after: str | Unset = UNSET,
        inventor: str | Unset = UNSET,
        assignee: str | Unset = UNSET,
        language: str | Unset = UNSET,
        status: Literal["APPLICATION", "GRANT"] | Unset = UNSET,
        litigation: Literal["NO", "YES"] | Unset = UNSET,
        ct: Literal["1", "2", "3"] | Unset = UNSET,
        pn: int | Unset = UNSET,
        rn: int | Unset = UNSET,
        gpc: str | Unset = UNSET,
        q5: str | Unset = UNSET,
        q6: str | Unset = UNSET,
        bs: str | Unset = UNSET,
        oq: str | Unset = UNSET,
        f: str | Unset = UNSET,
    ) -> SerpapiResult:
        """Search with Google, Baidu and other engines, the results as data.

        `engine` decides which of the parameters count and which list the answer has: `organic_results` of google,
        google_scholar, google_patents and baidu, `news_results`, `images_results`, `visual_matches` (google_lens) or
        `video_results`. Engines of the vendor that the pages do not show may work too. Earlier versions of the
        documentation had another vendor, SearchApi, under `/searchapi/search`, which 302.AI's older apps call.

        `GET /serpapi/search`.

        Args:
            engine: Who searches. The pages show `google`, `google_news`, `google_images`, `google_lens`, `google_videos`, `google_scholar`, `google_patents` and `baidu`; callers also send `google_light` and `google_images_light`.
            q: What to search for; may be left out with google_lens, google_news and google_patents, and with `cites` or `cluster` of google_scholar.
            device: The device to search as.
            no_cache: Search anew even where the answer is kept.
            location: Where to search from, best a city; not with `uule`. Of google, google_images and google_videos.
            uule: The same, as Google encodes it.
            google_domain: The domain of Google to ask. The gateway's default is 'google.com'.
            gl: Country to search from, as two letters.
            hl: Language to search in, as two letters.
            lr: Languages of the results, e.g. `lang_fr|lang_de`; of google, google_videos and google_scholar.
            tbs: Filters that Google encodes, such as dates.
            tbm: What to search for: images, places, news, shopping, videos or patents; of google.
            safe: Whether to leave out adult content.
            start: How many results to skip; of google, google_videos and google_scholar.
            num: Results on a page: 1 to 20 (10 without it) of google_scholar, 10 to 100 of google_patents.
            nfpr: 1 searches for the words as they are, without corrections; of google.
            filter: 0 also answers similar and omitted results; of google.
            topic_token: A topic of google_news.
            publication_token: A publisher of google_news.
            section_token: A section of a topic or a publisher of google_news.
            story_token: A story of google_news.
            kgmid: The id of a topic or a place in Google's knowledge graph, alone; of google_news.
            so: Order of google_news: 0 by relevance, 1 by date.
            ijn: Which page of google_images, from 0.
            imgar: Shape of the pictures: square, tall, wide or panoramic; of google_images.
            imgsz: Size of the pictures; of google_images.
            image_color: Colour of the pictures; of google_images.
            image_type: Kind of the pictures; of google_images.
            licenses: Licence of the pictures; of google_images.
            period_unit: Unit of the age of the pictures: `s`, `n` (minute), `h`, `d`, `w`, `m` or `y`; of google_images.
            period_value: Age of the pictures, in that unit; of google_images.
            start_date: First day of the pictures; of google_images.
            end_date: Last day of the pictures; of google_images.
            chips: A filter that Google suggests; of google_images.
            url: Address of the picture to search with; google_lens needs it.
            type: What to find: `all` (also without it), `about_this_image`, `products`, `exact_matches` or `visual_matches` of google_lens; `PATENT` or `DESIGN` of google_patents.
            country: Country to search from, of google_lens; countries of the patents, e.g. `WO,US`, of google_patents.
            cites: Find articles that cite this one; of google_scholar.
            cluster: Find all versions of this article, without `q` and `cites`; of google_scholar.
            as_ylo: First year of the articles; of google_scholar.
            as_yhi: Last year of the articles; of google_scholar.
            scisbd: Articles of the last year by date: 1 abstracts only, 2 everything; of google_scholar.
            as_sdt: Patents among the articles (0 without, 7 with), or courts (begins with 4); of google_scholar.
            as_vis: 1 leaves out citations; of google_scholar.
            as_rr: 1 answers reviews only; of google_scholar.
            page: Which page of google_patents. The gateway's default is 1.
            sort: Order of google_patents: newest or oldest first, otherwise by relevance.
            clustered: Group the results by classification; of google_patents.
            dups: Fold the same publication instead of the same family; of google_patents.
            patents: Search patents; of google_patents. The gateway's default is True.
            scholar: Search articles too; of google_patents. The gateway's default is False.
            before: Latest date, as `priority:YYYYMMDD`, `filing:…` or `publication:…`; of google_patents.
            after: Earliest date, in the same form; of google_patents.
            inventor: Inventors, with commas between them; of google_patents.
            assignee: Owners, with commas between them; of google_patents.
            language: Languages, e.g. `ENGLISH,GERMAN`; of google_patents.
            status: Granted, or applied for; of google_patents.
            litigation: Whether there is litigation; of google_patents.
            ct: Language of the results of baidu: 1 any, 2 simplified, 3 traditional Chinese.
            pn: How many results of baidu to skip.
            rn: Results on a page of baidu. The gateway's default is 10.
            gpc: Period of baidu, e.g. `stf=1766826674,1767431474|stftype=1` for two Unix times.
            q5: Search titles (1) or addresses (2) only; of baidu.
            q6: Search this site only; of baidu.
            bs: The search before; of baidu.
            oq: The search that led to this one; of baidu.
            f: Where the search came from: 8 typed, 3 a suggestion, 1 a related search; of baidu.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party callers of api.302.ai/serpapi/search, with the bearer key and with api_key; serpapi/serpapi-mcp: engines/*.json; third-party survey of doc.302.ai (2026-09).
        """
        from .search import OPERATION

        return self._client.send(
            OPERATION,
            engine=engine,
            q=q,
            device=device,
            no_cache=no_cache,
            location=location,
            uule=uule,
            google_domain=google_domain,
            gl=gl,
            hl=hl,
            lr=lr,
            tbs=tbs,
            tbm=tbm,
            safe=safe,
            start=start,
            num=num,
            nfpr=nfpr,
            filter=filter,
            topic_token=topic_token,
            publication_token=publication_token,
            section_token=section_token,
            story_token=story_token,
            kgmid=kgmid,
            so=so,
            ijn=ijn,
            imgar=imgar,
            imgsz=imgsz,
            image_color=image_color,
            image_type=image_type,
            licenses=licenses,
            period_unit=period_unit,
            period_value=period_value,
            start_date=start_date,
            end_date=end_date,
            chips=chips,
            url=url,
            type=type,
            country=country,
            cites=cites,
            cluster=cluster,
            as_ylo=as_ylo,
            as_yhi=as_yhi,
            scisbd=scisbd,
            as_sdt=as_sdt,
            as_vis=as_vis,
            as_rr=as_rr,
            page=page,
            sort=sort,
            clustered=clustered,
            dups=dups,
            patents=patents,
            scholar=scholar,
            before=before,
            after=after,
            inventor=inventor,
            assignee=assignee,
            language=language,
            status=status,
            litigation=litigation,
            ct=ct,
            pn=pn,
            rn=rn,
            gpc=gpc,
            q5=q5,
            q6=q6,
            bs=bs,
            oq=oq,
            f=f,
        )


class AsyncSerpapi:
    """The operations of `client.serpapi`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def search(
        self,
        *,
        engine: str,
        q: str | Unset = UNSET,
        device: Literal["desktop", "mobile", "tablet"] | Unset = UNSET,
        no_cache: bool | Unset = UNSET,
        location: str | Unset = UNSET,
        uule: str | Unset = UNSET,
        google_domain: str | Unset = UNSET,
        gl: str | Unset = UNSET,
        hl: str | Unset = UNSET,
        lr: str | Unset = UNSET,
        tbs: str | Unset = UNSET,
        tbm: Literal["isch", "lcl", "nws", "pts", "shop", "vid"] | Unset = UNSET,
        safe: Literal["active", "off"] | Unset = UNSET,
        start: int | Unset = UNSET,
        num: int | Unset = UNSET,
        nfpr: int | Unset = UNSET,
        filter: int | Unset = UNSET,
        topic_token: str | Unset = UNSET,
        publication_token: str | Unset = UNSET,
        section_token: str | Unset = UNSET,
        story_token: str | Unset = UNSET,
        kgmid: str | Unset = UNSET,
        so: Literal["0", "1"] | Unset = UNSET,
        ijn: int | Unset = UNSET,
        imgar: Literal["s", "t", "w", "xw"] | Unset = UNSET,
        imgsz: str | Unset = UNSET,
        image_color: str | Unset = UNSET,
        image_type: str | Unset = UNSET,
        licenses: str | Unset = UNSET,
        period_unit: str | Unset = UNSET,
        period_value: int | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        chips: str | Unset = UNSET,
        url: str | Unset = UNSET,
        type: str | Unset = UNSET,
        country: str | Unset = UNSET,
        cites: str | Unset = UNSET,
        cluster: str | Unset = UNSET,
        as_ylo: int | Unset = UNSET,
        as_yhi: int | Unset = UNSET,
        scisbd: Literal[1, 2] | Unset = UNSET,
        as_sdt: str | Unset = UNSET,
        as_vis: int | Unset = UNSET,
        as_rr: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["new", "old"] | Unset = UNSET,
        clustered: Literal["true"] | Unset = UNSET,
        dups: Literal["language"] | Unset = UNSET,
        patents: bool | Unset = UNSET,
        scholar: bool | Unset = UNSET,
        before: str | Unset = UNSET,
        after: str | Unset = UNSET,
        inventor: str | Unset = UNSET,
        assignee: str | Unset = UNSET,
        language: str | Unset = UNSET,
        status: Literal["APPLICATION", "GRANT"] | Unset = UNSET,
        litigation: Literal["NO", "YES"] | Unset = UNSET,
        ct: Literal["1", "2", "3"] | Unset = UNSET,
        pn: int | Unset = UNSET,
        rn: int | Unset = UNSET,
        gpc: str | Unset = UNSET,
        q5: str | Unset = UNSET,
        q6: str | Unset = UNSET,
        bs: str | Unset = UNSET,
        oq: str | Unset = UNSET,
        f: str | Unset = UNSET,
    ) -> SerpapiResult:
        """Search with Google, Baidu and other engines, the results as data.

        `engine` decides which of the parameters count and which list the answer has: `organic_results` of google,
        google_scholar, google_patents and baidu, `news_results`, `images_results`, `visual_matches` (google_lens) or
        `video_results`. Engines of the vendor that the pages do not show may work too. Earlier versions of the
        documentation had another vendor, SearchApi, under `/searchapi/search`, which 302.AI's older apps call.

        `GET /serpapi/search`.

        Args:
            engine: Who searches. The pages show `google`, `google_news`, `google_images`, `google_lens`, `google_videos`, `google_scholar`, `google_patents` and `baidu`; callers also send `google_light` and `google_images_light`.
            q: What to search for; may be left out with google_lens, google_news and google_patents, and with `cites` or `cluster` of google_scholar.
            device: The device to search as.
            no_cache: Search anew even where the answer is kept.
            location: Where to search from, best a city; not with `uule`. Of google, google_images and google_videos.
            uule: The same, as Google encodes it.
            google_domain: The domain of Google to ask. The gateway's default is 'google.com'.
            gl: Country to search from, as two letters.
            hl: Language to search in, as two letters.
            lr: Languages of the results, e.g. `lang_fr|lang_de`; of google, google_videos and google_scholar.
            tbs: Filters that Google encodes, such as dates.
            tbm: What to search for: images, places, news, shopping, videos or patents; of google.
            safe: Whether to leave out adult content.
            start: How many results to skip; of google, google_videos and google_scholar.
            num: Results on a page: 1 to 20 (10 without it) of google_scholar, 10 to 100 of google_patents.
            nfpr: 1 searches for the words as they are, without corrections; of google.
            filter: 0 also answers similar and omitted results; of google.
            topic_token: A topic of google_news.
            publication_token: A publisher of google_news.
            section_token: A section of a topic or a publisher of google_news.
            story_token: A story of google_news.
            kgmid: The id of a topic or a place in Google's knowledge graph, alone; of google_news.
            so: Order of google_news: 0 by relevance, 1 by date.
            ijn: Which page of google_images, from 0.
            imgar: Shape of the pictures: square, tall, wide or panoramic; of google_images.
            imgsz: Size of the pictures; of google_images.
            image_color: Colour of the pictures; of google_images.
            image_type: Kind of the pictures; of google_images.
            licenses: Licence of the pictures; of google_images.
            period_unit: Unit of the age of the pictures: `s`, `n` (minute), `h`, `d`, `w`, `m` or `y`; of google_images.
            period_value: Age of the pictures, in that unit; of google_images.
            start_date: First day of the pictures; of google_images.
            end_date: Last day of the pictures; of google_images.
            chips: A filter that Google suggests; of google_images.
            url: Address of the picture to search with; google_lens needs it.
            type: What to find: `all` (also without it), `about_this_image`, `products`, `exact_matches` or `visual_matches` of google_lens; `PATENT` or `DESIGN` of google_patents.
            country: Country to search from, of google_lens; countries of the patents, e.g. `WO,US`, of google_patents.
            cites: Find articles that cite this one; of google_scholar.
            cluster: Find all versions of this article, without `q` and `cites`; of google_scholar.
            as_ylo: First year of the articles; of google_scholar.
            as_yhi: Last year of the articles; of google_scholar.
            scisbd: Articles of the last year by date: 1 abstracts only, 2 everything; of google_scholar.
            as_sdt: Patents among the articles (0 without, 7 with), or courts (begins with 4); of google_scholar.
            as_vis: 1 leaves out citations; of google_scholar.
            as_rr: 1 answers reviews only; of google_scholar.
            page: Which page of google_patents. The gateway's default is 1.
            sort: Order of google_patents: newest or oldest first, otherwise by relevance.
            clustered: Group the results by classification; of google_patents.
            dups: Fold the same publication instead of the same family; of google_patents.
            patents: Search patents; of google_patents. The gateway's default is True.
            scholar: Search articles too; of google_patents. The gateway's default is False.
            before: Latest date, as `priority:YYYYMMDD`, `filing:…` or `publication:…`; of google_patents.
            after: Earliest date, in the same form; of google_patents.
            inventor: Inventors, with commas between them; of google_patents.
            assignee: Owners, with commas between them; of google_patents.
            language: Languages, e.g. `ENGLISH,GERMAN`; of google_patents.
            status: Granted, or applied for; of google_patents.
            litigation: Whether there is litigation; of google_patents.
            ct: Language of the results of baidu: 1 any, 2 simplified, 3 traditional Chinese.
            pn: How many results of baidu to skip.
            rn: Results on a page of baidu. The gateway's default is 10.
            gpc: Period of baidu, e.g. `stf=1766826674,1767431474|stftype=1` for two Unix times.
            q5: Search titles (1) or addresses (2) only; of baidu.
            q6: Search this site only; of baidu.
            bs: The search before; of baidu.
            oq: The search that led to this one; of baidu.
            f: Where the search came from: 8 typed, 3 a suggestion, 1 a related search; of baidu.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party callers of api.302.ai/serpapi/search, with the bearer key and with api_key; serpapi/serpapi-mcp: engines/*.json; third-party survey of doc.302.ai (2026-09).
        """
        from .search import OPERATION

        return await self._client.send(
            OPERATION,
            engine=engine,
            q=q,
            device=device,
            no_cache=no_cache,
            location=location,
            uule=uule,
            google_domain=google_domain,
            gl=gl,
            hl=hl,
            lr=lr,
            tbs=tbs,
            tbm=tbm,
            safe=safe,
            start=start,
            num=num,
            nfpr=nfpr,
            filter=filter,
            topic_token=topic_token,
            publication_token=publication_token,
            section_token=section_token,
            story_token=story_token,
            kgmid=kgmid,
            so=so,
            ijn=ijn,
            imgar=imgar,
            imgsz=imgsz,
            image_color=image_color,
            image_type=image_type,
            licenses=licenses,
            period_unit=period_unit,
            period_value=period_value,
            start_date=start_date,
            end_date=end_date,
            chips=chips,
            url=url,
            type=type,
            country=country,
            cites=cites,
            cluster=cluster,
            as_ylo=as_ylo,
            as_yhi=as_yhi,
            scisbd=scisbd,
            as_sdt=as_sdt,
            as_vis=as_vis,
            as_rr=as_rr,
            page=page,
            sort=sort,
            clustered=clustered,
            dups=dups,
            patents=patents,
            scholar=scholar,
            before=before,
            after=after,
            inventor=inventor,
            assignee=assignee,
            language=language,
            status=status,
            litigation=litigation,
            ct=ct,
            pn=pn,
            rn=rn,
            gpc=gpc,
            q5=q5,
            q6=q6,
            bs=bs,
            oq=oq,
            f=f,
        )
