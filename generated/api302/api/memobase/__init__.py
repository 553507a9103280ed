"""The operations of `client.memobase`."""

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
    from ...models.memobase_blob_answer import MemobaseBlobAnswer
    from ...models.memobase_blob_data import MemobaseBlobData
    from ...models.memobase_context_answer import MemobaseContextAnswer
    from ...models.memobase_empty_answer import MemobaseEmptyAnswer
    from ...models.memobase_event_tag import MemobaseEventTag
    from ...models.memobase_events_answer import MemobaseEventsAnswer
    from ...models.memobase_flush_answer import MemobaseFlushAnswer
    from ...models.memobase_id_answer import MemobaseIdAnswer
    from ...models.memobase_ids_answer import MemobaseIdsAnswer
    from ...models.memobase_insert_answer import MemobaseInsertAnswer
    from ...models.memobase_profile_attributes import MemobaseProfileAttributes
    from ...models.memobase_profile_delta import MemobaseProfileDelta
    from ...models.memobase_profiles_answer import MemobaseProfilesAnswer
    from ...models.memobase_user_answer import MemobaseUserAnswer
    from . import create_profile as create_profile
    from . import create_user as create_user
    from . import delete_blob as delete_blob
    from . import delete_event as delete_event
    from . import delete_profile as delete_profile
    from . import delete_user as delete_user
    from . import flush_buffer as flush_buffer
    from . import get_blob as get_blob
    from . import get_context as get_context
    from . import get_user as get_user
    from . import insert_blob as insert_blob
    from . import list_blobs as list_blobs
    from . import list_events as list_events
    from . import list_profiles as list_profiles
    from . import search_events as search_events
    from . import update_event as update_event
    from . import update_profile as update_profile
    from . import update_user as update_user

_OPERATIONS = (
    "create_user",
    "get_user",
    "update_user",
    "delete_user",
    "insert_blob",
    "list_blobs",
    "get_blob",
    "delete_blob",
    "flush_buffer",
    "list_profiles",
    "create_profile",
    "update_profile",
    "delete_profile",
    "list_events",
    "search_events",
    "update_event",
    "delete_event",
    "get_context",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Memobase:
    """The operations of `client.memobase`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_user(
        self,
        *,
        id: str | Unset = UNSET,
        data: Mapping[str, Any] | Unset = UNSET,
        created_at: str | Unset = UNSET,
        updated_at: str | Unset = UNSET,
    ) -> MemobaseIdAnswer:
        """Create a user whose memory is kept.

        Free for a limited time. Without an `id` one is made up. A chat completion with a `userid` that is new creates
        its user by itself.

        `POST /memobase/api/v1/users`.

        Args:
            id: An id of your own, a UUID of version 4 or 5.
            data: What you want to keep of a user; any fields.
            created_at: When the user was created.
            updated_at: When the user was last changed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: test-memobase.mjs; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .create_user import OPERATION

        return self._client.send(OPERATION, id=id, data=data, created_at=created_at, updated_at=updated_at)

    def get_user(
        self,
        user_id: str,
    ) -> MemobaseUserAnswer:
        """Ask for the data of a user.

        The vendor's server fills in everything but the `id`.

        `GET /memobase/api/v1/users/{user_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: notes on the 302.AI endpoints; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .get_user import OPERATION

        return self._client.send(OPERATION, user_id=user_id)

    def update_user(
        self,
        user_id: str,
        *,
        body: Mapping[str, Any],
    ) -> MemobaseIdAnswer:
        """Replace the data of a user.

        The whole body is the new data; nothing of the old is kept.

        `PUT /memobase/api/v1/users/{user_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            body: What you want to keep of a user; any fields.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: notes on the 302.AI endpoints; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .update_user import OPERATION

        return self._client.send(OPERATION, user_id=user_id, body=body)

    def delete_user(
        self,
        user_id: str,
    ) -> MemobaseEmptyAnswer:
        """Delete a user.

        `DELETE /memobase/api/v1/users/{user_id}`; price: free.

        Args:
            user_id: The user, a UUID of version 4 or 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: test-memobase.mjs; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .delete_user import OPERATION

        return self._client.send(OPERATION, user_id=user_id)

    def insert_blob(
        self,
        user_id: str,
        *,
        blob_type: Literal["chat", "code", "doc", "image", "summary", "transcript"],
        blob_data: MemobaseBlobData | Mapping[str, Any],
        wait_process: bool | Unset = UNSET,
        fields: Mapping[str, Any] | None | Unset = UNSET,
        created_at: str | Unset = UNSET,
        updated_at: str | Unset = UNSET,
    ) -> MemobaseInsertAnswer:
        """Give the memory of a user something to learn from.

        Free for a limited time, but for the tokens of the model that reads it. The blob goes into a buffer, which is
        worked off when it is full, or by `memobase_flush_buffer`; only then the profiles know it.

        `POST /memobase/api/v1/blobs/insert/{user_id}`.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            blob_type: What a blob holds. The vendor's server turns `chat` and `summary` into memory and works on `doc`; the others do nothing yet.
            blob_data: The content, in the field that belongs to the type.
            wait_process: Answer only when the buffer is worked off, with what was learned. The gateway's default is False.
            fields: What else you want to keep with it.
            created_at: When it was created.
            updated_at: When it was last changed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: test-memobase.mjs; mouse0232/TG_Chat_Bot-D1: src/services/memobase.js; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .insert_blob import OPERATION

        return self._client.send(
            OPERATION,
            user_id=user_id,
            blob_type=blob_type,
            blob_data=blob_data,
            wait_process=wait_process,
            fields=fields,
            created_at=created_at,
            updated_at=updated_at,
        )

    def list_blobs(
        self,
        user_id: str,
        blob_type: Literal["chat", "code", "doc", "image", "summary", "transcript"],
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> MemobaseIdsAnswer:
        """List the ids of the blobs of a user.

        Oldest first.

        `GET /memobase/api/v1/users/blobs/{user_id}/{blob_type}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            blob_type: Only blobs of this type.
            page: Number of the page, from 0. The gateway's default is 0.
            page_size: Ids on a page. The gateway's default is 10.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: notes on the 302.AI endpoints; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .list_blobs import OPERATION

        return self._client.send(OPERATION, user_id=user_id, blob_type=blob_type, page=page, page_size=page_size)

    def get_blob(
        self,
        user_id: str,
        blob_id: str,
    ) -> MemobaseBlobAnswer:
        """Ask for a blob.

        `GET /memobase/api/v1/blobs/{user_id}/{blob_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            blob_id: The id that inserting answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: notes on the 302.AI endpoints; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .get_blob import OPERATION

        return self._client.send(OPERATION, user_id=user_id, blob_id=blob_id)

    def delete_blob(
        self,
        user_id: str,
        blob_id: str,
    ) -> MemobaseEmptyAnswer:
        """Delete a blob.

        `DELETE /memobase/api/v1/blobs/{user_id}/{blob_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            blob_id: The id that inserting answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: notes on the 302.AI endpoints; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .delete_blob import OPERATION

        return self._client.send(OPERATION, user_id=user_id, blob_id=blob_id)

    def flush_buffer(
        self,
        user_id: str,
        buffer_type: Literal["chat", "code", "doc", "image", "summary", "transcript"],
        *,
        wait_process: bool | Unset = UNSET,
    ) -> MemobaseFlushAnswer:
        """Turn what is in the buffer of a user into memory.

        Free for a limited time, but for the tokens of the model. The server also does this by itself when the buffer is
        full.

        `POST /memobase/api/v1/users/buffer/{user_id}/{buffer_type}`.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            buffer_type: Only blobs of this type.
            wait_process: Answer only when the buffer is worked off, with what was learned. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: test-memobase.mjs; mouse0232/TG_Chat_Bot-D1: src/services/memobase.js; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .flush_buffer import OPERATION

        return self._client.send(OPERATION, user_id=user_id, buffer_type=buffer_type, wait_process=wait_process)

    def list_profiles(
        self,
        user_id: str,
        *,
        topk: int | Unset = UNSET,
        max_token_size: int | Unset = UNSET,
        prefer_topics: Sequence[str] | Unset = UNSET,
        only_topics: Sequence[str] | Unset = UNSET,
        max_subtopic_size: int | Unset = UNSET,
        topic_limits_json: str | Unset = UNSET,
        chats_str: str | Unset = UNSET,
    ) -> MemobaseProfilesAnswer:
        """List what is remembered of a user.

        Free for a limited time, but for the tokens of the model that reads `chats_str`.

        `GET /memobase/api/v1/users/profile/{user_id}`; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            topk: Most profiles; all without it.
            max_token_size: Most tokens of all contents together; no limit without it.
            prefer_topics: Profiles of these topics first; without it, by the time of their last change.
            only_topics: Only profiles of these topics.
            max_subtopic_size: Most profiles of one topic; no limit without it.
            topic_limits_json: Most profiles of single topics, as JSON, `{"basic_info":3}`; wins over `max_subtopic_size`.
            chats_str: Messages as JSON, `[{"role":"user","content":"Hello"}]`, by which the profiles are chosen.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: notes on the 302.AI endpoints; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .list_profiles import OPERATION

        return self._client.send(
            OPERATION,
            user_id=user_id,
            topk=topk,
            max_token_size=max_token_size,
            prefer_topics=prefer_topics,
            only_topics=only_topics,
            max_subtopic_size=max_subtopic_size,
            topic_limits_json=topic_limits_json,
            chats_str=chats_str,
        )

    def create_profile(
        self,
        user_id: str,
        *,
        content: str,
        attributes: MemobaseProfileAttributes | Mapping[str, Any] | None,
    ) -> MemobaseIdAnswer:
        """Add something to remember of a user.

        Free for a limited time.

        `POST /memobase/api/v1/users/profile/{user_id}`; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            content: What to remember.
            attributes: Where it belongs; the field must be there, but may be null.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: notes on the 302.AI endpoints; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .create_profile import OPERATION

        return self._client.send(OPERATION, user_id=user_id, content=content, attributes=attributes)

    def update_profile(
        self,
        user_id: str,
        profile_id: str,
        *,
        content: str,
        attributes: MemobaseProfileAttributes | Mapping[str, Any] | None,
    ) -> MemobaseEmptyAnswer:
        """Correct something that is remembered of a user.

        `PUT /memobase/api/v1/users/profile/{user_id}/{profile_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            profile_id: The profile's id.
            content: What to remember.
            attributes: Where it belongs; the field must be there, but may be null.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: notes on the 302.AI endpoints; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .update_profile import OPERATION

        return self._client.send(
            OPERATION, user_id=user_id, profile_id=profile_id, content=content, attributes=attributes
        )

    def delete_profile(
        self,
        user_id: str,
        profile_id: str,
    ) -> MemobaseEmptyAnswer:
        """Forget something that is remembered of a user.

        `DELETE /memobase/api/v1/users/profile/{user_id}/{profile_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            profile_id: The profile's id.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: notes on the 302.AI endpoints; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .delete_profile import OPERATION

        return self._client.send(OPERATION, user_id=user_id, profile_id=profile_id)

    def list_events(
        self,
        user_id: str,
        *,
        topk: int | Unset = UNSET,
        max_token_size: int | Unset = UNSET,
        need_summary: bool | Unset = UNSET,
    ) -> MemobaseEventsAnswer:
        """List the latest events of a user.

        Newest first; the vendor's present server looks back 21 days only. A third party's notes write
        `/users/events/…`; the vendor's server and a survey of the documentation have `event`.

        `GET /memobase/api/v1/users/event/{user_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            topk: Most events. The gateway's default is 10.
            max_token_size: Most tokens of all events together; no limit without it.
            need_summary: Only events with a summary. The vendor's present server ignores it. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .list_events import OPERATION

        return self._client.send(
            OPERATION, user_id=user_id, topk=topk, max_token_size=max_token_size, need_summary=need_summary
        )

    def search_events(
        self,
        user_id: str,
        *,
        query: str,
        topk: int | Unset = UNSET,
        similarity_threshold: float | Unset = UNSET,
        time_range_in_days: int | Unset = UNSET,
    ) -> MemobaseEventsAnswer:
        """Search the events of a user.

        Free for a limited time. A third party's notes write `/users/events/…`; the vendor's server and a survey of the
        documentation have `event`. The notes also write POST, the vendor GET.

        `GET /memobase/api/v1/users/event/search/{user_id}`; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            query: What to look for.
            topk: Most events. The gateway's default is 10.
            similarity_threshold: Least similarity, 0 to 1. The gateway's default is 0.2.
            time_range_in_days: Only events of this many days back. The gateway's default is 180.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .search_events import OPERATION

        return self._client.send(
            OPERATION,
            user_id=user_id,
            query=query,
            topk=topk,
            similarity_threshold=similarity_threshold,
            time_range_in_days=time_range_in_days,
        )

    def update_event(
        self,
        user_id: str,
        event_id: str,
        *,
        profile_delta: Sequence[MemobaseProfileDelta | Mapping[str, Any]] | None | Unset = UNSET,
        event_tip: str | None | Unset = UNSET,
        event_tags: Sequence[MemobaseEventTag | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> MemobaseEmptyAnswer:
        """Change an event of a user.

        Fields that are left out or null keep their value. A third party's notes write `/users/events/…`; the vendor's
        server and a survey of the documentation have `event`.

        `PUT /memobase/api/v1/users/event/{user_id}/{event_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            event_id: The event's id.
            profile_delta: What it added to the profiles.
            event_tip: A short text on the event.
            event_tags: Its tags.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .update_event import OPERATION

        return self._client.send(
            OPERATION,
            user_id=user_id,
            event_id=event_id,
            profile_delta=profile_delta,
            event_tip=event_tip,
            event_tags=event_tags,
        )

    def delete_event(
        self,
        user_id: str,
        event_id: str,
    ) -> MemobaseEmptyAnswer:
        """Delete an event of a user.

        A third party's notes write `/users/events/…`; the vendor's server and a survey of the documentation have
        `event`.

        `DELETE /memobase/api/v1/users/event/{user_id}/{event_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            event_id: The event's id.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .delete_event import OPERATION

        return self._client.send(OPERATION, user_id=user_id, event_id=event_id)

    def get_context(
        self,
        user_id: str,
        *,
        max_token_size: int | Unset = UNSET,
        prefer_topics: Sequence[str] | Unset = UNSET,
        only_topics: Sequence[str] | Unset = UNSET,
        max_subtopic_size: int | Unset = UNSET,
        topic_limits_json: str | Unset = UNSET,
        profile_event_ratio: float | Unset = UNSET,
        require_event_summary: bool | Unset = UNSET,
        chats_str: str | Unset = UNSET,
        event_similarity_threshold: float | Unset = UNSET,
        time_range_in_days: int | Unset = UNSET,
        customize_context_prompt: str | Unset = UNSET,
        full_profile_and_only_search_event: bool | Unset = UNSET,
        fill_window_with_events: bool | Unset = UNSET,
    ) -> MemobaseContextAnswer:
        """Ask for what is known of a user as a text for the system prompt.

        Free for a limited time. A third party's code looks for `data.profiles` in the answer; the vendor's server sends
        `data.context`. With `chats_str` a search by embeddings takes 0.1 to 1 seconds more and costs tokens. The last
        three parameters came with later versions of the vendor's server.

        `GET /memobase/api/v1/users/context/{user_id}`.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            max_token_size: Most tokens of the text. The gateway's default is 1000.
            prefer_topics: Profiles of these topics first; without it, by the time of their last change.
            only_topics: Only profiles of these topics.
            max_subtopic_size: Most profiles of one topic; no limit without it.
            topic_limits_json: Most profiles of single topics, as JSON, `{"basic_info":3}`; wins over `max_subtopic_size`.
            profile_event_ratio: Share of the tokens that profiles get, above 0 and up to 1; events get the rest. The gateway's default is 0.6.
            require_event_summary: Only events with a summary. The gateway's default is False.
            chats_str: The latest messages as JSON, `[{"role":"user","content":"Hello"}]`, by which events are searched.
            event_similarity_threshold: Least similarity of events, 0 to 1. The gateway's default is 0.2.
            time_range_in_days: Only events of this many days back. The gateway's default is 180.
            customize_context_prompt: A template of your own, in which `{profile_section}` and `{event_section}` are replaced.
            full_profile_and_only_search_event: False searches the profiles by `chats_str` too, which takes 2 to 5 seconds more. The gateway's default is True.
            fill_window_with_events: Use tokens that are left over for more events. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: test-memobase.mjs; mouse0232/TG_Chat_Bot-D1: src/services/memobase.js; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .get_context import OPERATION

        return self._client.send(
            OPERATION,
            user_id=user_id,
            max_token_size=max_token_size,
            prefer_topics=prefer_topics,
            only_topics=only_topics,
            max_subtopic_size=max_subtopic_size,
            topic_limits_json=topic_limits_json,
            profile_event_ratio=profile_event_ratio,
            require_event_summary=require_event_summary,
            chats_str=chats_str,
            event_similarity_threshold=event_similarity_threshold,
            time_range_in_days=time_range_in_days,
            customize_context_prompt=customize_context_prompt,
            full_profile_and_only_search_event=full_profile_and_only_search_event,
            fill_window_with_events=fill_window_with_events,
        )


class AsyncMemobase:
    """The operations of `client.memobase`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_user(
        self,
        *,
        id: str | Unset = UNSET,
        data: Mapping[str, Any] | Unset = UNSET,
        created_at: str | Unset = UNSET,
        updated_at: str | Unset = UNSET,
    ) -> MemobaseIdAnswer:
        """Create a user whose memory is kept.

        Free for a limited time. Without an `id` one is made up. A chat completion with a `userid` that is new creates
        its user by itself.

        `POST /memobase/api/v1/users`.

        Args:
            id: An id of your own, a UUID of version 4 or 5.
            data: What you want to keep of a user; any fields.
            created_at: When the user was created.
            updated_at: When the user was last changed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: test-memobase.mjs; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .create_user import OPERATION

        return await self._client.send(OPERATION, id=id, data=data, created_at=created_at, updated_at=updated_at)

    async def get_user(
        self,
        user_id: str,
    ) -> MemobaseUserAnswer:
        """Ask for the data of a user.

        The vendor's server fills in everything but the `id`.

        `GET /memobase/api/v1/users/{user_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: notes on the 302.AI endpoints; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .get_user import OPERATION

        return await self._client.send(OPERATION, user_id=user_id)

    async def update_user(
        self,
        user_id: str,
        *,
        body: Mapping[str, Any],
    ) -> MemobaseIdAnswer:
        """Replace the data of a user.

        The whole body is the new data; nothing of the old is kept.

        `PUT /memobase/api/v1/users/{user_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            body: What you want to keep of a user; any fields.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: notes on the 302.AI endpoints; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .update_user import OPERATION

        return await self._client.send(OPERATION, user_id=user_id, body=body)

    async def delete_user(
        self,
        user_id: str,
    ) -> MemobaseEmptyAnswer:
        """Delete a user.

        `DELETE /memobase/api/v1/users/{user_id}`; price: free.

        Args:
            user_id: The user, a UUID of version 4 or 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: test-memobase.mjs; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .delete_user import OPERATION

        return await self._client.send(OPERATION, user_id=user_id)

    async def insert_blob(
        self,
        user_id: str,
        *,
        blob_type: Literal["chat", "code", "doc", "image", "summary", "transcript"],
        blob_data: MemobaseBlobData | Mapping[str, Any],
        wait_process: bool | Unset = UNSET,
        fields: Mapping[str, Any] | None | Unset = UNSET,
        created_at: str | Unset = UNSET,
        updated_at: str | Unset = UNSET,
    ) -> MemobaseInsertAnswer:
        """Give the memory of a user something to learn from.

        Free for a limited time, but for the tokens of the model that reads it. The blob goes into a buffer, which is
        worked off when it is full, or by `memobase_flush_buffer`; only then the profiles know it.

        `POST /memobase/api/v1/blobs/insert/{user_id}`.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            blob_type: What a blob holds. The vendor's server turns `chat` and `summary` into memory and works on `doc`; the others do nothing yet.
            blob_data: The content, in the field that belongs to the type.
            wait_process: Answer only when the buffer is worked off, with what was learned. The gateway's default is False.
            fields: What else you want to keep with it.
            created_at: When it was created.
            updated_at: When it was last changed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: test-memobase.mjs; mouse0232/TG_Chat_Bot-D1: src/services/memobase.js; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .insert_blob import OPERATION

        return await self._client.send(
            OPERATION,
            user_id=user_id,
            blob_type=blob_type,
            blob_data=blob_data,
            wait_process=wait_process,
            fields=fields,
            created_at=created_at,
            updated_at=updated_at,
        )

    async def list_blobs(
        self,
        user_id: str,
        blob_type: Literal["chat", "code", "doc", "image", "summary", "transcript"],
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> MemobaseIdsAnswer:
        """List the ids of the blobs of a user.

        Oldest first.

        `GET /memobase/api/v1/users/blobs/{user_id}/{blob_type}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            blob_type: Only blobs of this type.
            page: Number of the page, from 0. The gateway's default is 0.
            page_size: Ids on a page. The gateway's default is 10.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: notes on the 302.AI endpoints; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .list_blobs import OPERATION

        return await self._client.send(OPERATION, user_id=user_id, blob_type=blob_type, page=page, page_size=page_size)

    async def get_blob(
        self,
        user_id: str,
        blob_id: str,
    ) -> MemobaseBlobAnswer:
        """Ask for a blob.

        `GET /memobase/api/v1/blobs/{user_id}/{blob_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            blob_id: The id that inserting answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: notes on the 302.AI endpoints; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .get_blob import OPERATION

        return await self._client.send(OPERATION, user_id=user_id, blob_id=blob_id)

    async def delete_blob(
        self,
        user_id: str,
        blob_id: str,
    ) -> MemobaseEmptyAnswer:
        """Delete a blob.

        `DELETE /memobase/api/v1/blobs/{user_id}/{blob_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            blob_id: The id that inserting answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: notes on the 302.AI endpoints; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .delete_blob import OPERATION

        return await self._client.send(OPERATION, user_id=user_id, blob_id=blob_id)

    async def flush_buffer(
        self,
        user_id: str,
        buffer_type: Literal["chat", "code", "doc", "image", "summary", "transcript"],
        *,
        wait_process: bool | Unset = UNSET,
    ) -> MemobaseFlushAnswer:
        """Turn what is in the buffer of a user into memory.

        Free for a limited time, but for the tokens of the model. The server also does this by itself when the buffer is
        full.

        `POST /memobase/api/v1/users/buffer/{user_id}/{buffer_type}`.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            buffer_type: Only blobs of this type.
            wait_process: Answer only when the buffer is worked off, with what was learned. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: test-memobase.mjs; mouse0232/TG_Chat_Bot-D1: src/services/memobase.js; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .flush_buffer import OPERATION

        return await self._client.send(OPERATION, user_id=user_id, buffer_type=buffer_type, wait_process=wait_process)

    async def list_profiles(
        self,
        user_id: str,
        *,
        topk: int | Unset = UNSET,
        max_token_size: int | Unset = UNSET,
        prefer_topics: Sequence[str] | Unset = UNSET,
        only_topics: Sequence[str] | Unset = UNSET,
        max_subtopic_size: int | Unset = UNSET,
        topic_limits_json: str | Unset = UNSET,
        chats_str: str | Unset = UNSET,
    ) -> MemobaseProfilesAnswer:
        """List what is remembered of a user.

        Free for a limited time, but for the tokens of the model that reads `chats_str`.

        `GET /memobase/api/v1/users/profile/{user_id}`; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            topk: Most profiles; all without it.
            max_token_size: Most tokens of all contents together; no limit without it.
            prefer_topics: Profiles of these topics first; without it, by the time of their last change.
            only_topics: Only profiles of these topics.
            max_subtopic_size: Most profiles of one topic; no limit without it.
            topic_limits_json: Most profiles of single topics, as JSON, `{"basic_info":3}`; wins over `max_subtopic_size`.
            chats_str: Messages as JSON, `[{"role":"user","content":"Hello"}]`, by which the profiles are chosen.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: notes on the 302.AI endpoints; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .list_profiles import OPERATION

        return await self._client.send(
            OPERATION,
            user_id=user_id,
            topk=topk,
            max_token_size=max_token_size,
            prefer_topics=prefer_topics,
            only_topics=only_topics,
            max_subtopic_size=max_subtopic_size,
            topic_limits_json=topic_limits_json,
            chats_str=chats_str,
        )

    async def create_profile(
        self,
        user_id: str,
        *,
        content: str,
        attributes: MemobaseProfileAttributes | Mapping[str, Any] | None,
    ) -> MemobaseIdAnswer:
        """Add something to remember of a user.

        Free for a limited time.

        `POST /memobase/api/v1/users/profile/{user_id}`; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            content: What to remember.
            attributes: Where it belongs; the field must be there, but may be null.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: notes on the 302.AI endpoints; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .create_profile import OPERATION

        return await self._client.send(OPERATION, user_id=user_id, content=content, attributes=attributes)

    async def update_profile(
        self,
        user_id: str,
        profile_id: str,
        *,
        content: str,
        attributes: MemobaseProfileAttributes | Mapping[str, Any] | None,
    ) -> MemobaseEmptyAnswer:
        """Correct something that is remembered of a user.

        `PUT /memobase/api/v1/users/profile/{user_id}/{profile_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            profile_id: The profile's id.
            content: What to remember.
            attributes: Where it belongs; the field must be there, but may be null.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: notes on the 302.AI endpoints; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .update_profile import OPERATION

        return await self._client.send(
            OPERATION, user_id=user_id, profile_id=profile_id, content=content, attributes=attributes
        )

    async def delete_profile(
        self,
        user_id: str,
        profile_id: str,
    ) -> MemobaseEmptyAnswer:
        """Forget something that is remembered of a user.

        `DELETE /memobase/api/v1/users/profile/{user_id}/{profile_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            profile_id: The profile's id.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: notes on the 302.AI endpoints; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .delete_profile import OPERATION

        return await self._client.send(OPERATION, user_id=user_id, profile_id=profile_id)

    async def list_events(
        self,
        user_id: str,
        *,
        topk: int | Unset = UNSET,
        max_token_size: int | Unset = UNSET,
        need_summary: bool | Unset = UNSET,
    ) -> MemobaseEventsAnswer:
        """List the latest events of a user.

        Newest first; the vendor's present server looks back 21 days only. A third party's notes write
        `/users/events/…`; the vendor's server and a survey of the documentation have `event`.

        `GET /memobase/api/v1/users/event/{user_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            topk: Most events. The gateway's default is 10.
            max_token_size: Most tokens of all events together; no limit without it.
            need_summary: Only events with a summary. The vendor's present server ignores it. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .list_events import OPERATION

        return await self._client.send(
            OPERATION, user_id=user_id, topk=topk, max_token_size=max_token_size, need_summary=need_summary
        )

    async def search_events(
        self,
        user_id: str,
        *,
        query: str,
        topk: int | Unset = UNSET,
        similarity_threshold: float | Unset = UNSET,
        time_range_in_days: int | Unset = UNSET,
    ) -> MemobaseEventsAnswer:
        """Search the events of a user.

        Free for a limited time. A third party's notes write `/users/events/…`; the vendor's server and a survey of the
        documentation have `event`. The notes also write POST, the vendor GET.

        `GET /memobase/api/v1/users/event/search/{user_id}`; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            query: What to look for.
            topk: Most events. The gateway's default is 10.
            similarity_threshold: Least similarity, 0 to 1. The gateway's default is 0.2.
            time_range_in_days: Only events of this many days back. The gateway's default is 180.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .search_events import OPERATION

        return await self._client.send(
            OPERATION,
            user_id=user_id,
            query=query,
            topk=topk,
            similarity_threshold=similarity_threshold,
            time_range_in_days=time_range_in_days,
        )

    async def update_event(
        self,
        user_id: str,
        event_id: str,
        *,
        profile_delta: Sequence[MemobaseProfileDelta | Mapping[str, Any]] | None | Unset = UNSET,
        event_tip: str | None | Unset = UNSET,
        event_tags: Sequence[MemobaseEventTag | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> MemobaseEmptyAnswer:
        """Change an event of a user.

        Fields that are left out or null keep their value. A third party's notes write `/users/events/…`; the vendor's
        server and a survey of the documentation have `event`.

        `PUT /memobase/api/v1/users/event/{user_id}/{event_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            event_id: The event's id.
            profile_delta: What it added to the profiles.
            event_tip: A short text on the event.
            event_tags: Its tags.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .update_event import OPERATION

        return await self._client.send(
            OPERATION,
            user_id=user_id,
            event_id=event_id,
            profile_delta=profile_delta,
            event_tip=event_tip,
            event_tags=event_tags,
        )

    async def delete_event(
        self,
        user_id: str,
        event_id: str,
    ) -> MemobaseEmptyAnswer:
        """Delete an event of a user.

        A third party's notes write `/users/events/…`; the vendor's server and a survey of the documentation have
        `event`.

        `DELETE /memobase/api/v1/users/event/{user_id}/{event_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            event_id: The event's id.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .delete_event import OPERATION

        return await self._client.send(OPERATION, user_id=user_id, event_id=event_id)

    async def get_context(
        self,
        user_id: str,
        *,
        max_token_size: int | Unset = UNSET,
        prefer_topics: Sequence[str] | Unset = UNSET,
        only_topics: Sequence[str] | Unset = UNSET,
        max_subtopic_size: int | Unset = UNSET,
        topic_limits_json: str | Unset = UNSET,
        profile_event_ratio: float | Unset = UNSET,
        require_event_summary: bool | Unset = UNSET,
        chats_str: str | Unset = UNSET,
        event_similarity_threshold: float | Unset = UNSET,
        time_range_in_days: int | Unset = UNSET,
        customize_context_prompt: str | Unset = UNSET,
        full_profile_and_only_search_event: bool | Unset = UNSET,
        fill_window_with_events: bool | Unset = UNSET,
    ) -> MemobaseContextAnswer:
        """Ask for what is known of a user as a text for the system prompt.

        Free for a limited time. A third party's code looks for `data.profiles` in the answer; the vendor's server sends
        `data.context`. With `chats_str` a search by embeddings takes 0.1 to 1 seconds more and costs tokens. The last
        three parameters came with later versions of the vendor's server.

        `GET /memobase/api/v1/users/context/{user_id}`.

        Args:
            user_id: The user, a UUID of version 4 or 5.
            max_token_size: Most tokens of the text. The gateway's default is 1000.
            prefer_topics: Profiles of these topics first; without it, by the time of their last change.
            only_topics: Only profiles of these topics.
            max_subtopic_size: Most profiles of one topic; no limit without it.
            topic_limits_json: Most profiles of single topics, as JSON, `{"basic_info":3}`; wins over `max_subtopic_size`.
            profile_event_ratio: Share of the tokens that profiles get, above 0 and up to 1; events get the rest. The gateway's default is 0.6.
            require_event_summary: Only events with a summary. The gateway's default is False.
            chats_str: The latest messages as JSON, `[{"role":"user","content":"Hello"}]`, by which events are searched.
            event_similarity_threshold: Least similarity of events, 0 to 1. The gateway's default is 0.2.
            time_range_in_days: Only events of this many days back. The gateway's default is 180.
            customize_context_prompt: A template of your own, in which `{profile_section}` and `{event_section}` are replaced.
            full_profile_and_only_search_event: False searches the profiles by `chats_str` too, which takes 2 to 5 seconds more. The gateway's default is True.
            fill_window_with_events: Use tokens that are left over for more events. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: mouse0232/TG_Chat_Bot-D1: test-memobase.mjs; mouse0232/TG_Chat_Bot-D1: src/services/memobase.js; memodb-io/memobase: routes and models of the server; third-party survey of doc.302.ai (2026-09): mount, groups and their 18 operations.
        """
        from .get_context import OPERATION

        return await self._client.send(
            OPERATION,
            user_id=user_id,
            max_token_size=max_token_size,
            prefer_topics=prefer_topics,
            only_topics=only_topics,
            max_subtopic_size=max_subtopic_size,
            topic_limits_json=topic_limits_json,
            profile_event_ratio=profile_event_ratio,
            require_event_summary=require_event_summary,
            chats_str=chats_str,
            event_similarity_threshold=event_similarity_threshold,
            time_range_in_days=time_range_in_days,
            customize_context_prompt=customize_context_prompt,
            full_profile_and_only_search_event=full_profile_and_only_search_event,
            fill_window_with_events=fill_window_with_events,
        )
