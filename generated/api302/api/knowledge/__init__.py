"""The operations of `client.knowledge`."""

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
    from ...models.chat_completion import ChatCompletion
    from ...models.chat_completion_chunk import ChatCompletionChunk
    from ...models.chat_message import ChatMessage
    from ...models.knowledge_base_answer import KnowledgeBaseAnswer
    from ...models.knowledge_base_list_answer import KnowledgeBaseListAnswer
    from ...models.knowledge_chat_answer import KnowledgeChatAnswer
    from ...models.knowledge_chat_chunk import KnowledgeChatChunk
    from ...models.knowledge_chat_turn import KnowledgeChatTurn
    from ...models.knowledge_files_deletion_answer import KnowledgeFilesDeletionAnswer
    from ...models.knowledge_receipt import KnowledgeReceipt
    from ...models.knowledge_upload_answer import KnowledgeUploadAnswer
    from . import chat as chat
    from . import complete as complete
    from . import create_base as create_base
    from . import delete_base as delete_base
    from . import delete_files as delete_files
    from . import get_base as get_base
    from . import list_bases as list_bases
    from . import stream as stream
    from . import stream_chat as stream_chat
    from . import upload_files as upload_files

_OPERATIONS = (
    "chat",
    "stream_chat",
    "complete",
    "stream",
    "create_base",
    "delete_base",
    "upload_files",
    "list_bases",
    "get_base",
    "delete_files",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Knowledge:
    """The operations of `client.knowledge`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def chat(
        self,
        *,
        model_name: str,
        query: str,
        kb_id: int | Unset = UNSET,
        history: Sequence[KnowledgeChatTurn | Mapping[str, Any]] | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> KnowledgeChatAnswer:
        """Ask a model a question about a knowledge base.

        With the key of a knowledge base robot, `kb_id` is not needed: the key stands for its base.
        The page marks every field as required, but 302.AI's own plugin sends `model_name`, `query` and `stream` only.
        The page types `score_threshold` as an integer; it is compared with scores, so a fraction is taken to be meant.
        Charged by the model. The gateway streams unless `stream` is false.

        `POST /302/kb/chat/knowledge_base_chat`.

        Args:
            model_name: The language model that answers.
            query: The question.
            kb_id: The knowledge base; not needed with the key of its robot.
            history: What was said before.
            top_k: How many hits of the knowledge base the model reads.
            score_threshold: Only hits with a higher score are read.
            temperature: Sampling temperature of the model.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, pages 222611742 and 222612099 (RAG-related > 302.AI > Chat(with KB)); 302ai/302-CoW-Plugin: knowledge_base_chat.py; public code that reads the stream of dash-api.302.ai/kb/chat/knowledge_base_chat.
        """
        from .chat import OPERATION

        return self._client.send(
            OPERATION,
            model_name=model_name,
            query=query,
            kb_id=kb_id,
            history=history,
            top_k=top_k,
            score_threshold=score_threshold,
            temperature=temperature,
        )

    def stream_chat(
        self,
        *,
        model_name: str,
        query: str,
        kb_id: int | Unset = UNSET,
        history: Sequence[KnowledgeChatTurn | Mapping[str, Any]] | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> Stream[KnowledgeChatChunk]:
        """Ask a model a question about a knowledge base.

        With the key of a knowledge base robot, `kb_id` is not needed: the key stands for its base.
        The page marks every field as required, but 302.AI's own plugin sends `model_name`, `query` and `stream` only.
        The page types `score_threshold` as an integer; it is compared with scores, so a fraction is taken to be meant.
        Charged by the model. The gateway streams unless `stream` is false.

        `POST /302/kb/chat/knowledge_base_chat`.

        Args:
            model_name: The language model that answers.
            query: The question.
            kb_id: The knowledge base; not needed with the key of its robot.
            history: What was said before.
            top_k: How many hits of the knowledge base the model reads.
            score_threshold: Only hits with a higher score are read.
            temperature: Sampling temperature of the model.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, pages 222611742 and 222612099 (RAG-related > 302.AI > Chat(with KB)); 302ai/302-CoW-Plugin: knowledge_base_chat.py; public code that reads the stream of dash-api.302.ai/kb/chat/knowledge_base_chat.
        """
        from .stream_chat import OPERATION

        return self._client.stream(
            OPERATION,
            model_name=model_name,
            query=query,
            kb_id=kb_id,
            history=history,
            top_k=top_k,
            score_threshold=score_threshold,
            temperature=temperature,
        )

    def complete(
        self,
        *,
        model: str,
        messages: Sequence[ChatMessage | Mapping[str, Any]],
        temperature: float | Unset = UNSET,
        kb_id: int | Unset = UNSET,
    ) -> ChatCompletion:
        """Continue a conversation about a knowledge base, in the format of OpenAI.

        Only the path is attested: body and answer are taken to be those of `chat_complete`, `kb_id` that of
        `knowledge_chat`. Meant for the key of a knowledge base robot, which stands for its base, with
        `https://api.302.ai/302/kb/v1` as the base address of an OpenAI client. Charged by the model.

        `POST /302/kb/v1/chat/completions`.

        Args:
            model: The language model that answers.
            messages: The conversation so far.
            temperature: Sampling temperature of the model.
            kb_id: The knowledge base; not needed with the key of its robot.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: a third party's survey of doc.302.ai (path).
        """
        from .complete import OPERATION

        return self._client.send(OPERATION, model=model, messages=messages, temperature=temperature, kb_id=kb_id)

    def stream(
        self,
        *,
        model: str,
        messages: Sequence[ChatMessage | Mapping[str, Any]],
        temperature: float | Unset = UNSET,
        kb_id: int | Unset = UNSET,
    ) -> Stream[ChatCompletionChunk]:
        """Continue a conversation about a knowledge base, in the format of OpenAI.

        Only the path is attested: body and answer are taken to be those of `chat_complete`, `kb_id` that of
        `knowledge_chat`. Meant for the key of a knowledge base robot, which stands for its base, with
        `https://api.302.ai/302/kb/v1` as the base address of an OpenAI client. Charged by the model.

        `POST /302/kb/v1/chat/completions`.

        Args:
            model: The language model that answers.
            messages: The conversation so far.
            temperature: Sampling temperature of the model.
            kb_id: The knowledge base; not needed with the key of its robot.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: a third party's survey of doc.302.ai (path).
        """
        from .stream import OPERATION

        return self._client.stream(OPERATION, model=model, messages=messages, temperature=temperature, kb_id=kb_id)

    def create_base(
        self,
        *,
        kb_name: str,
        kb_info: str | Unset = UNSET,
        kb_type: str | Unset = UNSET,
        model_id: int | Unset = UNSET,
        llm_model_id: int | Unset = UNSET,
    ) -> KnowledgeBaseAnswer:
        """Create a knowledge base.

        Free of charge. Which fields are required is not documented; the name is taken to be. What the numbers
        `model_id` and `llm_model_id` stand for is not documented either; the example has 0 for both.

        `POST /302/kb/create_knowledge_base`.

        Args:
            kb_name: Its name.
            kb_info: What it is about.
            kb_type: Its kind: `chatchat` in the example; lists also show `rag_nano`.
            model_id: The embedding model, as a number.
            llm_model_id: The language model, as a number.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 222612094 (RAG-related > 302.AI > Create(Knowledge Base), Japanese).
        """
        from .create_base import OPERATION

        return self._client.send(
            OPERATION, kb_name=kb_name, kb_info=kb_info, kb_type=kb_type, model_id=model_id, llm_model_id=llm_model_id
        )

    def delete_base(
        self,
        kb_id: int,
    ) -> KnowledgeReceipt:
        """Delete a knowledge base.

        The answer is taken to be that of the other calls on knowledge bases.

        `DELETE /302/kb/delete_knowledge_base/{kb_id}`; price: free.

        Args:
            kb_id: The id of the knowledge base.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI product page 302ai-knowledge-base-api (method, parameter, price); a third party's survey of doc.302.ai (path).
        """
        from .delete_base import OPERATION

        return self._client.send(OPERATION, kb_id=kb_id)

    def upload_files(
        self,
        *,
        files: Sequence[FileInput],
        kb_id: int,
        chunk_size: int | Unset = UNSET,
        chunk_overlap: int | Unset = UNSET,
        split_mode: str | Unset = UNSET,
        max_chunk_length: int | Unset = UNSET,
    ) -> KnowledgeUploadAnswer:
        """Add files to a knowledge base.

        The answer has the id of a task, but no call to ask for it is known: see the number of files that
        `knowledge_get_base` and `knowledge_list_bases` answer. Charged by the model that is used.
        The page types `files` as a string and calls it a list of files.

        `POST /302/kb/create_knowledge_base/upload/files`.

        Args:
            files: The files.
            kb_id: The knowledge base that they are for.
            chunk_size: Longest piece that a text is cut into. The gateway's default is 250.
            chunk_overlap: What neighbouring pieces share. The gateway's default is 50.
            split_mode: How texts are cut, empty or `jina`.
            max_chunk_length: Longest piece when Jina cuts. The gateway's default is 4000.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, pages 222611738 and 222612095 (RAG-related > 302.AI > Upload); 302.AI product page 302ai-knowledge-base-api.
        """
        from .upload_files import OPERATION

        return self._client.send(
            OPERATION,
            files=files,
            kb_id=kb_id,
            chunk_size=chunk_size,
            chunk_overlap=chunk_overlap,
            split_mode=split_mode,
            max_chunk_length=max_chunk_length,
        )

    def list_bases(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> KnowledgeBaseListAnswer:
        """List the knowledge bases.

        `GET /302/kb/knowledge_base/list_knowledge_bases`; price: free.

        Args:
            page: Which page, from 1. The gateway's default is 1.
            page_size: How many a page has. The gateway's default is 10.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 217001161 (RAG-related > 302.AI > List(KB), Russian).
        """
        from .list_bases import OPERATION

        return self._client.send(OPERATION, page=page, page_size=page_size)

    def get_base(
        self,
        kb_id: int,
    ) -> KnowledgeBaseAnswer:
        """Ask for one knowledge base.

        Method, last segment and parameter are attested, the segment `knowledge_base` is that of the list; the path
        could also be `/302/kb/info/{kb_id}`. The answer is taken to be one entry of the list, maybe with the files.

        `GET /302/kb/knowledge_base/info/{kb_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            kb_id: The id of the knowledge base.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: a third party's survey of doc.302.ai, which leaves the prefix out; 302.AI documentation, page 217001161 (prefix and fields of the list).
        """
        from .get_base import OPERATION

        return self._client.send(OPERATION, kb_id=kb_id)

    def delete_files(
        self,
        *,
        kb_id: int,
        file_names: Sequence[str],
        delete_content: bool | Unset = UNSET,
        not_refresh_vs_cache: bool | Unset = UNSET,
    ) -> KnowledgeFilesDeletionAnswer:
        """Delete files from a knowledge base.

        Method and last segment are attested, the segment `knowledge_base` is that of the list; the path could also be
        `/302/kb/delete_docs`. The fields are those of Langchain-Chatchat, on which the bases of type `chatchat` are
        built, with `kb_id` in place of its name of the base; whether they travel in the body is not known.

        `DELETE /302/kb/knowledge_base/delete_docs`; price: free; the path is inferred, no source confirms it.

        Args:
            kb_id: The knowledge base.
            file_names: The names of the files.
            delete_content: Delete the stored files too (Langchain-Chatchat). The gateway's default is False.
            not_refresh_vs_cache: Leave the cache of vectors as it is; for FAISS only (Langchain-Chatchat). The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: a third party's survey of doc.302.ai, which leaves the prefix out; chatchat-space/Langchain-Chatchat: kb_routes.py, kb_doc_api.py.
        """
        from .delete_files import OPERATION

        return self._client.send(
            OPERATION,
            kb_id=kb_id,
            file_names=file_names,
            delete_content=delete_content,
            not_refresh_vs_cache=not_refresh_vs_cache,
        )


class AsyncKnowledge:
    """The operations of `client.knowledge`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def chat(
        self,
        *,
        model_name: str,
        query: str,
        kb_id: int | Unset = UNSET,
        history: Sequence[KnowledgeChatTurn | Mapping[str, Any]] | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> KnowledgeChatAnswer:
        """Ask a model a question about a knowledge base.

        With the key of a knowledge base robot, `kb_id` is not needed: the key stands for its base.
        The page marks every field as required, but 302.AI's own plugin sends `model_name`, `query` and `stream` only.
        The page types `score_threshold` as an integer; it is compared with scores, so a fraction is taken to be meant.
        Charged by the model. The gateway streams unless `stream` is false.

        `POST /302/kb/chat/knowledge_base_chat`.

        Args:
            model_name: The language model that answers.
            query: The question.
            kb_id: The knowledge base; not needed with the key of its robot.
            history: What was said before.
            top_k: How many hits of the knowledge base the model reads.
            score_threshold: Only hits with a higher score are read.
            temperature: Sampling temperature of the model.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, pages 222611742 and 222612099 (RAG-related > 302.AI > Chat(with KB)); 302ai/302-CoW-Plugin: knowledge_base_chat.py; public code that reads the stream of dash-api.302.ai/kb/chat/knowledge_base_chat.
        """
        from .chat import OPERATION

        return await self._client.send(
            OPERATION,
            model_name=model_name,
            query=query,
            kb_id=kb_id,
            history=history,
            top_k=top_k,
            score_threshold=score_threshold,
            temperature=temperature,
        )

    def stream_chat(
        self,
        *,
        model_name: str,
        query: str,
        kb_id: int | Unset = UNSET,
        history: Sequence[KnowledgeChatTurn | Mapping[str, Any]] | Unset = UNSET,
        top_k: int | Unset = UNSET,
        score_threshold: float | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> AsyncStream[KnowledgeChatChunk]:
        """Ask a model a question about a knowledge base.

        With the key of a knowledge base robot, `kb_id` is not needed: the key stands for its base.
        The page marks every field as required, but 302.AI's own plugin sends `model_name`, `query` and `stream` only.
        The page types `score_threshold` as an integer; it is compared with scores, so a fraction is taken to be meant.
        Charged by the model. The gateway streams unless `stream` is false.

        `POST /302/kb/chat/knowledge_base_chat`.

        Args:
            model_name: The language model that answers.
            query: The question.
            kb_id: The knowledge base; not needed with the key of its robot.
            history: What was said before.
            top_k: How many hits of the knowledge base the model reads.
            score_threshold: Only hits with a higher score are read.
            temperature: Sampling temperature of the model.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, pages 222611742 and 222612099 (RAG-related > 302.AI > Chat(with KB)); 302ai/302-CoW-Plugin: knowledge_base_chat.py; public code that reads the stream of dash-api.302.ai/kb/chat/knowledge_base_chat.
        """
        from .stream_chat import OPERATION

        return self._client.stream(
            OPERATION,
            model_name=model_name,
            query=query,
            kb_id=kb_id,
            history=history,
            top_k=top_k,
            score_threshold=score_threshold,
            temperature=temperature,
        )

    async def complete(
        self,
        *,
        model: str,
        messages: Sequence[ChatMessage | Mapping[str, Any]],
        temperature: float | Unset = UNSET,
        kb_id: int | Unset = UNSET,
    ) -> ChatCompletion:
        """Continue a conversation about a knowledge base, in the format of OpenAI.

        Only the path is attested: body and answer are taken to be those of `chat_complete`, `kb_id` that of
        `knowledge_chat`. Meant for the key of a knowledge base robot, which stands for its base, with
        `https://api.302.ai/302/kb/v1` as the base address of an OpenAI client. Charged by the model.

        `POST /302/kb/v1/chat/completions`.

        Args:
            model: The language model that answers.
            messages: The conversation so far.
            temperature: Sampling temperature of the model.
            kb_id: The knowledge base; not needed with the key of its robot.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: a third party's survey of doc.302.ai (path).
        """
        from .complete import OPERATION

        return await self._client.send(OPERATION, model=model, messages=messages, temperature=temperature, kb_id=kb_id)

    def stream(
        self,
        *,
        model: str,
        messages: Sequence[ChatMessage | Mapping[str, Any]],
        temperature: float | Unset = UNSET,
        kb_id: int | Unset = UNSET,
    ) -> AsyncStream[ChatCompletionChunk]:
        """Continue a conversation about a knowledge base, in the format of OpenAI.

        Only the path is attested: body and answer are taken to be those of `chat_complete`, `kb_id` that of
        `knowledge_chat`. Meant for the key of a knowledge base robot, which stands for its base, with
        `https://api.302.ai/302/kb/v1` as the base address of an OpenAI client. Charged by the model.

        `POST /302/kb/v1/chat/completions`.

        Args:
            model: The language model that answers.
            messages: The conversation so far.
            temperature: Sampling temperature of the model.
            kb_id: The knowledge base; not needed with the key of its robot.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: a third party's survey of doc.302.ai (path).
        """
        from .stream import OPERATION

        return self._client.stream(OPERATION, model=model, messages=messages, temperature=temperature, kb_id=kb_id)

    async def create_base(
        self,
        *,
        kb_name: str,
        kb_info: str | Unset = UNSET,
        kb_type: str | Unset = UNSET,
        model_id: int | Unset = UNSET,
        llm_model_id: int | Unset = UNSET,
    ) -> KnowledgeBaseAnswer:
        """Create a knowledge base.

        Free of charge. Which fields are required is not documented; the name is taken to be. What the numbers
        `model_id` and `llm_model_id` stand for is not documented either; the example has 0 for both.

        `POST /302/kb/create_knowledge_base`.

        Args:
            kb_name: Its name.
            kb_info: What it is about.
            kb_type: Its kind: `chatchat` in the example; lists also show `rag_nano`.
            model_id: The embedding model, as a number.
            llm_model_id: The language model, as a number.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 222612094 (RAG-related > 302.AI > Create(Knowledge Base), Japanese).
        """
        from .create_base import OPERATION

        return await self._client.send(
            OPERATION, kb_name=kb_name, kb_info=kb_info, kb_type=kb_type, model_id=model_id, llm_model_id=llm_model_id
        )

    async def delete_base(
        self,
        kb_id: int,
    ) -> KnowledgeReceipt:
        """Delete a knowledge base.

        The answer is taken to be that of the other calls on knowledge bases.

        `DELETE /302/kb/delete_knowledge_base/{kb_id}`; price: free.

        Args:
            kb_id: The id of the knowledge base.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI product page 302ai-knowledge-base-api (method, parameter, price); a third party's survey of doc.302.ai (path).
        """
        from .delete_base import OPERATION

        return await self._client.send(OPERATION, kb_id=kb_id)

    async def upload_files(
        self,
        *,
        files: Sequence[FileInput],
        kb_id: int,
        chunk_size: int | Unset = UNSET,
        chunk_overlap: int | Unset = UNSET,
        split_mode: str | Unset = UNSET,
        max_chunk_length: int | Unset = UNSET,
    ) -> KnowledgeUploadAnswer:
        """Add files to a knowledge base.

        The answer has the id of a task, but no call to ask for it is known: see the number of files that
        `knowledge_get_base` and `knowledge_list_bases` answer. Charged by the model that is used.
        The page types `files` as a string and calls it a list of files.

        `POST /302/kb/create_knowledge_base/upload/files`.

        Args:
            files: The files.
            kb_id: The knowledge base that they are for.
            chunk_size: Longest piece that a text is cut into. The gateway's default is 250.
            chunk_overlap: What neighbouring pieces share. The gateway's default is 50.
            split_mode: How texts are cut, empty or `jina`.
            max_chunk_length: Longest piece when Jina cuts. The gateway's default is 4000.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, pages 222611738 and 222612095 (RAG-related > 302.AI > Upload); 302.AI product page 302ai-knowledge-base-api.
        """
        from .upload_files import OPERATION

        return await self._client.send(
            OPERATION,
            files=files,
            kb_id=kb_id,
            chunk_size=chunk_size,
            chunk_overlap=chunk_overlap,
            split_mode=split_mode,
            max_chunk_length=max_chunk_length,
        )

    async def list_bases(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> KnowledgeBaseListAnswer:
        """List the knowledge bases.

        `GET /302/kb/knowledge_base/list_knowledge_bases`; price: free.

        Args:
            page: Which page, from 1. The gateway's default is 1.
            page_size: How many a page has. The gateway's default is 10.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 217001161 (RAG-related > 302.AI > List(KB), Russian).
        """
        from .list_bases import OPERATION

        return await self._client.send(OPERATION, page=page, page_size=page_size)

    async def get_base(
        self,
        kb_id: int,
    ) -> KnowledgeBaseAnswer:
        """Ask for one knowledge base.

        Method, last segment and parameter are attested, the segment `knowledge_base` is that of the list; the path
        could also be `/302/kb/info/{kb_id}`. The answer is taken to be one entry of the list, maybe with the files.

        `GET /302/kb/knowledge_base/info/{kb_id}`; price: free; the path is inferred, no source confirms it.

        Args:
            kb_id: The id of the knowledge base.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: a third party's survey of doc.302.ai, which leaves the prefix out; 302.AI documentation, page 217001161 (prefix and fields of the list).
        """
        from .get_base import OPERATION

        return await self._client.send(OPERATION, kb_id=kb_id)

    async def delete_files(
        self,
        *,
        kb_id: int,
        file_names: Sequence[str],
        delete_content: bool | Unset = UNSET,
        not_refresh_vs_cache: bool | Unset = UNSET,
    ) -> KnowledgeFilesDeletionAnswer:
        """Delete files from a knowledge base.

        Method and last segment are attested, the segment `knowledge_base` is that of the list; the path could also be
        `/302/kb/delete_docs`. The fields are those of Langchain-Chatchat, on which the bases of type `chatchat` are
        built, with `kb_id` in place of its name of the base; whether they travel in the body is not known.

        `DELETE /302/kb/knowledge_base/delete_docs`; price: free; the path is inferred, no source confirms it.

        Args:
            kb_id: The knowledge base.
            file_names: The names of the files.
            delete_content: Delete the stored files too (Langchain-Chatchat). The gateway's default is False.
            not_refresh_vs_cache: Leave the cache of vectors as it is; for FAISS only (Langchain-Chatchat). The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: a third party's survey of doc.302.ai, which leaves the prefix out; chatchat-space/Langchain-Chatchat: kb_routes.py, kb_doc_api.py.
        """
        from .delete_files import OPERATION

        return await self._client.send(
            OPERATION,
            kb_id=kb_id,
            file_names=file_names,
            delete_content=delete_content,
            not_refresh_vs_cache=not_refresh_vs_cache,
        )
