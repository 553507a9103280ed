"""The operations of `client.social`."""

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
    from ...models.social_answer import SocialAnswer
    from ...models.social_note_answer import SocialNoteAnswer
    from ...models.social_note_search_answer import SocialNoteSearchAnswer
    from ...models.social_youtube_video_answer import SocialYoutubeVideoAnswer
    from . import get_bilibili_video as get_bilibili_video
    from . import get_twitter_user as get_twitter_user
    from . import get_wechat_article as get_wechat_article
    from . import get_xiaohongshu_note as get_xiaohongshu_note
    from . import get_youtube_subtitles as get_youtube_subtitles
    from . import get_youtube_video as get_youtube_video
    from . import list_wechat_articles as list_wechat_articles
    from . import recommend_xiaohongshu as recommend_xiaohongshu
    from . import search_twitter as search_twitter
    from . import search_xiaohongshu as search_xiaohongshu
    from . import search_youtube as search_youtube

_OPERATIONS = (
    "search_xiaohongshu",
    "get_xiaohongshu_note",
    "recommend_xiaohongshu",
    "search_twitter",
    "get_twitter_user",
    "search_youtube",
    "get_youtube_video",
    "get_youtube_subtitles",
    "get_bilibili_video",
    "list_wechat_articles",
    "get_wechat_article",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Social:
    """The operations of `client.social`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def search_xiaohongshu(
        self,
        *,
        keyword: str,
        page: int,
        search_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        sort_type: str | Unset = UNSET,
        filter_note_type: Literal["不限", "普通笔记", "视频笔记"] | Unset = UNSET,
        filter_note_time: Literal["一周内", "一天内", "不限", "半年内"] | Unset = UNSET,
    ) -> SocialNoteSearchAnswer:
        """Search notes of Xiaohongshu.

        One caller sends `POST /tools/xiaohongshu/web/search_notes` with `keyword` and `num` instead, which is not confirmed.

        `GET /tools/xiaohongshu/app/search_notes`.

        Args:
            keyword: What to search for.
            page: Which page of the results, from 1.
            search_id: For the pages after the first.
            session_id: For the pages after the first.
            sort_type: How to order. The gateway's default is 'general'.
            filter_note_type: The kind of note: all, videos, or pictures with text, in Chinese. The gateway's default is '不限'.
            filter_note_time: The age of the note: any, a day, a week, or half a year, in Chinese. The gateway's default is '不限'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: three third-party callers of api.302.ai/tools/xiaohongshu/app/search_notes; TikHub OpenAPI description (2026-04).
        """
        from .search_xiaohongshu import OPERATION

        return self._client.send(
            OPERATION,
            keyword=keyword,
            page=page,
            search_id=search_id,
            session_id=session_id,
            sort_type=sort_type,
            filter_note_type=filter_note_type,
            filter_note_time=filter_note_time,
        )

    def get_xiaohongshu_note(
        self,
        *,
        note_id: str,
    ) -> SocialNoteAnswer:
        """Get a note of Xiaohongshu.

        The inner `code` and the outer one are both 0 for a success. A third party calls `/tools/xiaohongshu/app/get_note_info`
        with the same parameter, where `data.data` is the list itself.

        `GET /tools/xiaohongshu/web/get_note_info`.

        Args:
            note_id: The id of the note.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: app/actions/video/xiaohongshu.ts; third-party caller of api.302.ai/tools/xiaohongshu/app/get_note_info.
        """
        from .get_xiaohongshu_note import OPERATION

        return self._client.send(OPERATION, note_id=note_id)

    def recommend_xiaohongshu(
        self,
        *,
        feed_type: str | Unset = UNSET,
        need_filter_image: bool | Unset = UNSET,
        cursor_score: str | Unset = UNSET,
        cookie: str | Unset = UNSET,
        proxy: str | Unset = UNSET,
    ) -> SocialAnswer:
        """Get the notes that Xiaohongshu recommends on its home page.

        The path is the mount `/tools` with the path of TikHub, which 302.AI's own code uses for calls beside this one; the
        documentation of 2026 no longer lists the group.

        `POST /tools/xiaohongshu/web/get_home_recommend`; the path is inferred, no source confirms it.

        Args:
            feed_type: The kind of feed. The gateway's default is '0'.
            need_filter_image: Only notes with pictures. The gateway's default is False.
            cursor_score: Where the next page begins.
            cookie: The cookie of your own login.
            proxy: Address of a proxy of your own.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: calls beside this one, and the frame of the answer; TikHub OpenAPI description (2026-04).
        """
        from .recommend_xiaohongshu import OPERATION

        return self._client.send(
            OPERATION,
            feed_type=feed_type,
            need_filter_image=need_filter_image,
            cursor_score=cursor_score,
            cookie=cookie,
            proxy=proxy,
        )

    def search_twitter(
        self,
        *,
        keyword: str,
        search_type: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> SocialAnswer:
        """Search posts of X, once Twitter.

        The path is the mount `/tools` with the path of TikHub, which 302.AI's own code uses for calls beside this one; the
        documentation of 2026 no longer lists the group.

        `GET /tools/twitter/web/fetch_search_timeline`; the path is inferred, no source confirms it.

        Args:
            keyword: What to search for.
            search_type: What to list; `Top` is the best posts. The gateway's default is 'Top'.
            cursor: Where the next page begins.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: calls beside this one, and the frame of the answer; TikHub OpenAPI description (2026-04).
        """
        from .search_twitter import OPERATION

        return self._client.send(OPERATION, keyword=keyword, search_type=search_type, cursor=cursor)

    def get_twitter_user(
        self,
        *,
        screen_name: str | Unset = UNSET,
        rest_id: int | Unset = UNSET,
    ) -> SocialAnswer:
        """Get a user of X, once Twitter.

        Give one of the two parameters.
        The path is the mount `/tools` with the path of TikHub, which 302.AI's own code uses for calls beside this one; the
        documentation of 2026 no longer lists the group.

        `GET /tools/twitter/web/fetch_user_profile`; the path is inferred, no source confirms it.

        Args:
            screen_name: The handle.
            rest_id: The number of the user; it wins over the handle.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: calls beside this one, and the frame of the answer; TikHub OpenAPI description (2026-04).
        """
        from .get_twitter_user import OPERATION

        return self._client.send(OPERATION, screen_name=screen_name, rest_id=rest_id)

    def search_youtube(
        self,
        *,
        search_query: str,
        language_code: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        country_code: str | Unset = UNSET,
        continuation_token: str | Unset = UNSET,
    ) -> SocialAnswer:
        """Search videos of YouTube.

        That the page means YouTube follows from its title, which TikHub has for this call, and from its neighbours.
        The path is the mount `/tools` with the path of TikHub, which 302.AI's own code uses for calls beside this one; the
        documentation of 2026 no longer lists the group.

        `GET /tools/youtube/web/search_video`; the path is inferred, no source confirms it.

        Args:
            search_query: What to search for.
            language_code: Language of the results. The gateway's default is 'en'.
            order_by: How to order, or how old a video may be. The gateway's default is 'this_month'.
            country_code: Country to search from. The gateway's default is 'us'.
            continuation_token: Where the next page begins.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: calls beside this one, and the frame of the answer; TikHub OpenAPI description (2026-04).
        """
        from .search_youtube import OPERATION

        return self._client.send(
            OPERATION,
            search_query=search_query,
            language_code=language_code,
            order_by=order_by,
            country_code=country_code,
            continuation_token=continuation_token,
        )

    def get_youtube_video(
        self,
        *,
        video_id: str,
    ) -> SocialYoutubeVideoAnswer:
        """Get what YouTube tells of a video.

        The vendor has more parameters by now (`url_access`, `lang`, `videos`, `audios`, `subtitles`, `related`). An older version
        of the app sent `id` instead of `video_id`. The app then asks `/tools/youtube/web/get_video_stream` with the same
        `video_id` for the addresses of the streams.

        `GET /tools/youtube/web/get_video_info`.

        Args:
            video_id: The id of the video.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: app/actions/video/youtube.ts; TikHub OpenAPI description (2026-04).
        """
        from .get_youtube_video import OPERATION

        return self._client.send(OPERATION, video_id=video_id)

    def get_youtube_subtitles(
        self,
        *,
        subtitle_url: str,
        format: Literal["srt", "txt", "vtt", "xml"] | Unset = UNSET,
        fix_overlap: bool | Unset = UNSET,
        target_lang: str | Unset = UNSET,
    ) -> SocialAnswer:
        """Get the subtitles of a video of YouTube.

        The parameters are those of the vendor in 2026; in 2025 it may have taken the id of the video.
        The path is the mount `/tools` with the path of TikHub, which 302.AI's own code uses for calls beside this one; the
        documentation of 2026 no longer lists the group.

        `GET /tools/youtube/web/get_video_subtitles`; the path is inferred, no source confirms it.

        Args:
            subtitle_url: Address of the subtitles, as the video's information has it.
            format: Format of the subtitles. The gateway's default is 'srt'.
            fix_overlap: Correct lines that overlap. The gateway's default is True.
            target_lang: Language to translate into.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: calls beside this one, and the frame of the answer; TikHub OpenAPI description (2026-04).
        """
        from .get_youtube_subtitles import OPERATION

        return self._client.send(
            OPERATION, subtitle_url=subtitle_url, format=format, fix_overlap=fix_overlap, target_lang=target_lang
        )

    def get_bilibili_video(
        self,
        *,
        bv_id: str,
    ) -> SocialAnswer:
        """Get what Bilibili tells of a video.

        The vendor has a second and a third version of the call and one for its app.
        The path is the mount `/tools` with the path of TikHub, which 302.AI's own code uses for calls beside this one; the
        documentation of 2026 no longer lists the group.

        `GET /tools/bilibili/web/fetch_one_video`; the path is inferred, no source confirms it.

        Args:
            bv_id: The id of the video, which begins with `BV`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: calls beside this one, and the frame of the answer; TikHub OpenAPI description (2026-04).
        """
        from .get_bilibili_video import OPERATION

        return self._client.send(OPERATION, bv_id=bv_id)

    def list_wechat_articles(
        self,
        *,
        ghid: str,
        offset: str | Unset = UNSET,
    ) -> SocialAnswer:
        """List the articles of an official account of WeChat.

        The path is the mount `/tools` with the path of TikHub, which 302.AI's own code uses for calls beside this one; the
        documentation of 2026 no longer lists the group.

        `GET /tools/wechat_mp/web/fetch_mp_article_list`; the path is inferred, no source confirms it.

        Args:
            ghid: The id of the account.
            offset: Where the next page begins.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: calls beside this one, and the frame of the answer; TikHub OpenAPI description (2026-04).
        """
        from .list_wechat_articles import OPERATION

        return self._client.send(OPERATION, ghid=ghid, offset=offset)

    def get_wechat_article(
        self,
        *,
        url: str,
    ) -> SocialAnswer:
        """Get an article of an official account of WeChat.

        The vendor has a second call that answers HTML (`fetch_mp_article_detail_html`); which of the two the page shows is not
        known.
        The path is the mount `/tools` with the path of TikHub, which 302.AI's own code uses for calls beside this one; the
        documentation of 2026 no longer lists the group.

        `GET /tools/wechat_mp/web/fetch_mp_article_detail_json`; the path is inferred, no source confirms it.

        Args:
            url: Address of the article.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: calls beside this one, and the frame of the answer; TikHub OpenAPI description (2026-04).
        """
        from .get_wechat_article import OPERATION

        return self._client.send(OPERATION, url=url)


class AsyncSocial:
    """The operations of `client.social`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def search_xiaohongshu(
        self,
        *,
        keyword: str,
        page: int,
        search_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        sort_type: str | Unset = UNSET,
        filter_note_type: Literal["不限", "普通笔记", "视频笔记"] | Unset = UNSET,
        filter_note_time: Literal["一周内", "一天内", "不限", "半年内"] | Unset = UNSET,
    ) -> SocialNoteSearchAnswer:
        """Search notes of Xiaohongshu.

        One caller sends `POST /tools/xiaohongshu/web/search_notes` with `keyword` and `num` instead, which is not confirmed.

        `GET /tools/xiaohongshu/app/search_notes`.

        Args:
            keyword: What to search for.
            page: Which page of the results, from 1.
            search_id: For the pages after the first.
            session_id: For the pages after the first.
            sort_type: How to order. The gateway's default is 'general'.
            filter_note_type: The kind of note: all, videos, or pictures with text, in Chinese. The gateway's default is '不限'.
            filter_note_time: The age of the note: any, a day, a week, or half a year, in Chinese. The gateway's default is '不限'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: three third-party callers of api.302.ai/tools/xiaohongshu/app/search_notes; TikHub OpenAPI description (2026-04).
        """
        from .search_xiaohongshu import OPERATION

        return await self._client.send(
            OPERATION,
            keyword=keyword,
            page=page,
            search_id=search_id,
            session_id=session_id,
            sort_type=sort_type,
            filter_note_type=filter_note_type,
            filter_note_time=filter_note_time,
        )

    async def get_xiaohongshu_note(
        self,
        *,
        note_id: str,
    ) -> SocialNoteAnswer:
        """Get a note of Xiaohongshu.

        The inner `code` and the outer one are both 0 for a success. A third party calls `/tools/xiaohongshu/app/get_note_info`
        with the same parameter, where `data.data` is the list itself.

        `GET /tools/xiaohongshu/web/get_note_info`.

        Args:
            note_id: The id of the note.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: app/actions/video/xiaohongshu.ts; third-party caller of api.302.ai/tools/xiaohongshu/app/get_note_info.
        """
        from .get_xiaohongshu_note import OPERATION

        return await self._client.send(OPERATION, note_id=note_id)

    async def recommend_xiaohongshu(
        self,
        *,
        feed_type: str | Unset = UNSET,
        need_filter_image: bool | Unset = UNSET,
        cursor_score: str | Unset = UNSET,
        cookie: str | Unset = UNSET,
        proxy: str | Unset = UNSET,
    ) -> SocialAnswer:
        """Get the notes that Xiaohongshu recommends on its home page.

        The path is the mount `/tools` with the path of TikHub, which 302.AI's own code uses for calls beside this one; the
        documentation of 2026 no longer lists the group.

        `POST /tools/xiaohongshu/web/get_home_recommend`; the path is inferred, no source confirms it.

        Args:
            feed_type: The kind of feed. The gateway's default is '0'.
            need_filter_image: Only notes with pictures. The gateway's default is False.
            cursor_score: Where the next page begins.
            cookie: The cookie of your own login.
            proxy: Address of a proxy of your own.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: calls beside this one, and the frame of the answer; TikHub OpenAPI description (2026-04).
        """
        from .recommend_xiaohongshu import OPERATION

        return await self._client.send(
            OPERATION,
            feed_type=feed_type,
            need_filter_image=need_filter_image,
            cursor_score=cursor_score,
            cookie=cookie,
            proxy=proxy,
        )

    async def search_twitter(
        self,
        *,
        keyword: str,
        search_type: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> SocialAnswer:
        """Search posts of X, once Twitter.

        The path is the mount `/tools` with the path of TikHub, which 302.AI's own code uses for calls beside this one; the
        documentation of 2026 no longer lists the group.

        `GET /tools/twitter/web/fetch_search_timeline`; the path is inferred, no source confirms it.

        Args:
            keyword: What to search for.
            search_type: What to list; `Top` is the best posts. The gateway's default is 'Top'.
            cursor: Where the next page begins.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: calls beside this one, and the frame of the answer; TikHub OpenAPI description (2026-04).
        """
        from .search_twitter import OPERATION

        return await self._client.send(OPERATION, keyword=keyword, search_type=search_type, cursor=cursor)

    async def get_twitter_user(
        self,
        *,
        screen_name: str | Unset = UNSET,
        rest_id: int | Unset = UNSET,
    ) -> SocialAnswer:
        """Get a user of X, once Twitter.

        Give one of the two parameters.
        The path is the mount `/tools` with the path of TikHub, which 302.AI's own code uses for calls beside this one; the
        documentation of 2026 no longer lists the group.

        `GET /tools/twitter/web/fetch_user_profile`; the path is inferred, no source confirms it.

        Args:
            screen_name: The handle.
            rest_id: The number of the user; it wins over the handle.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: calls beside this one, and the frame of the answer; TikHub OpenAPI description (2026-04).
        """
        from .get_twitter_user import OPERATION

        return await self._client.send(OPERATION, screen_name=screen_name, rest_id=rest_id)

    async def search_youtube(
        self,
        *,
        search_query: str,
        language_code: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        country_code: str | Unset = UNSET,
        continuation_token: str | Unset = UNSET,
    ) -> SocialAnswer:
        """Search videos of YouTube.

        That the page means YouTube follows from its title, which TikHub has for this call, and from its neighbours.
        The path is the mount `/tools` with the path of TikHub, which 302.AI's own code uses for calls beside this one; the
        documentation of 2026 no longer lists the group.

        `GET /tools/youtube/web/search_video`; the path is inferred, no source confirms it.

        Args:
            search_query: What to search for.
            language_code: Language of the results. The gateway's default is 'en'.
            order_by: How to order, or how old a video may be. The gateway's default is 'this_month'.
            country_code: Country to search from. The gateway's default is 'us'.
            continuation_token: Where the next page begins.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: calls beside this one, and the frame of the answer; TikHub OpenAPI description (2026-04).
        """
        from .search_youtube import OPERATION

        return await self._client.send(
            OPERATION,
            search_query=search_query,
            language_code=language_code,
            order_by=order_by,
            country_code=country_code,
            continuation_token=continuation_token,
        )

    async def get_youtube_video(
        self,
        *,
        video_id: str,
    ) -> SocialYoutubeVideoAnswer:
        """Get what YouTube tells of a video.

        The vendor has more parameters by now (`url_access`, `lang`, `videos`, `audios`, `subtitles`, `related`). An older version
        of the app sent `id` instead of `video_id`. The app then asks `/tools/youtube/web/get_video_stream` with the same
        `video_id` for the addresses of the streams.

        `GET /tools/youtube/web/get_video_info`.

        Args:
            video_id: The id of the video.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: app/actions/video/youtube.ts; TikHub OpenAPI description (2026-04).
        """
        from .get_youtube_video import OPERATION

        return await self._client.send(OPERATION, video_id=video_id)

    async def get_youtube_subtitles(
        self,
        *,
        subtitle_url: str,
        format: Literal["srt", "txt", "vtt", "xml"] | Unset = UNSET,
        fix_overlap: bool | Unset = UNSET,
        target_lang: str | Unset = UNSET,
    ) -> SocialAnswer:
        """Get the subtitles of a video of YouTube.

        The parameters are those of the vendor in 2026; in 2025 it may have taken the id of the video.
        The path is the mount `/tools` with the path of TikHub, which 302.AI's own code uses for calls beside this one; the
        documentation of 2026 no longer lists the group.

        `GET /tools/youtube/web/get_video_subtitles`; the path is inferred, no source confirms it.

        Args:
            subtitle_url: Address of the subtitles, as the video's information has it.
            format: Format of the subtitles. The gateway's default is 'srt'.
            fix_overlap: Correct lines that overlap. The gateway's default is True.
            target_lang: Language to translate into.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: calls beside this one, and the frame of the answer; TikHub OpenAPI description (2026-04).
        """
        from .get_youtube_subtitles import OPERATION

        return await self._client.send(
            OPERATION, subtitle_url=subtitle_url, format=format, fix_overlap=fix_overlap, target_lang=target_lang
        )

    async def get_bilibili_video(
        self,
        *,
        bv_id: str,
    ) -> SocialAnswer:
        """Get what Bilibili tells of a video.

        The vendor has a second and a third version of the call and one for its app.
        The path is the mount `/tools` with the path of TikHub, which 302.AI's own code uses for calls beside this one; the
        documentation of 2026 no longer lists the group.

        `GET /tools/bilibili/web/fetch_one_video`; the path is inferred, no source confirms it.

        Args:
            bv_id: The id of the video, which begins with `BV`.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: calls beside this one, and the frame of the answer; TikHub OpenAPI description (2026-04).
        """
        from .get_bilibili_video import OPERATION

        return await self._client.send(OPERATION, bv_id=bv_id)

    async def list_wechat_articles(
        self,
        *,
        ghid: str,
        offset: str | Unset = UNSET,
    ) -> SocialAnswer:
        """List the articles of an official account of WeChat.

        The path is the mount `/tools` with the path of TikHub, which 302.AI's own code uses for calls beside this one; the
        documentation of 2026 no longer lists the group.

        `GET /tools/wechat_mp/web/fetch_mp_article_list`; the path is inferred, no source confirms it.

        Args:
            ghid: The id of the account.
            offset: Where the next page begins.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: calls beside this one, and the frame of the answer; TikHub OpenAPI description (2026-04).
        """
        from .list_wechat_articles import OPERATION

        return await self._client.send(OPERATION, ghid=ghid, offset=offset)

    async def get_wechat_article(
        self,
        *,
        url: str,
    ) -> SocialAnswer:
        """Get an article of an official account of WeChat.

        The vendor has a second call that answers HTML (`fetch_mp_article_detail_html`); which of the two the page shows is not
        known.
        The path is the mount `/tools` with the path of TikHub, which 302.AI's own code uses for calls beside this one; the
        documentation of 2026 no longer lists the group.

        `GET /tools/wechat_mp/web/fetch_mp_article_detail_json`; the path is inferred, no source confirms it.

        Args:
            url: Address of the article.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_summary: calls beside this one, and the frame of the answer; TikHub OpenAPI description (2026-04).
        """
        from .get_wechat_article import OPERATION

        return await self._client.send(OPERATION, url=url)
