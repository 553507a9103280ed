"""The operations of `client.sandbox`."""

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
    from ...models.sandbox_command_answer import SandboxCommandAnswer
    from ...models.sandbox_created import SandboxCreated
    from ...models.sandbox_files_answer import SandboxFilesAnswer
    from ...models.sandbox_list import SandboxList
    from ...models.sandbox_run_answer import SandboxRunAnswer
    from ...models.sandbox_run_once_answer import SandboxRunOnceAnswer
    from ...models.sandbox_snippet_answer import SandboxSnippetAnswer
    from . import create as create
    from . import list_files as list_files
    from . import list_sandboxes as list_sandboxes
    from . import run_code as run_code
    from . import run_command as run_command
    from . import run_once as run_once
    from . import run_snippet as run_snippet

_OPERATIONS = (
    "run_once",
    "create",
    "list_sandboxes",
    "run_code",
    "run_command",
    "list_files",
    "run_snippet",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Sandbox:
    """The operations of `client.sandbox`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def run_once(
        self,
        *,
        code: str,
        language: str | Unset = UNSET,
        envs: Mapping[str, str] | Unset = UNSET,
        is_download: bool | Unset = UNSET,
        download_path: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
    ) -> SandboxRunOnceAnswer:
        """Run code in a sandbox that is made and destroyed for it.

        The price is for each second that it runs; exporting files costs 0.001 PTC more. Files that the code leaves are
        answered as one address, of a zip archive when there are several.

        `POST /302/sandbox/direct_run_code`; price: 0.001 PTC (1 PTC = 1 USD) per second.

        Args:
            code: The code to run.
            language: `python`, `r`, `java`, `bash` or `js`; anything else is taken for Python. The gateway's default is 'python'.
            envs: Environment variables and their values.
            is_download: Export the files that the code makes.
            download_path: Linux path of what to export; without it, the folder that files are saved to by default.
            timeout: Longest run, in seconds. The gateway's default is 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302.AI-Android-APP-New: loadCode; 302.AI product page 302ai-virtual-machine-sandbox; 302ai/302_sandbox_mcp: tool directRunCode, as glama.ai lists it; third-party survey of doc.302.ai (2026-09).
        """
        from .run_once import OPERATION

        return self._client.send(
            OPERATION,
            code=code,
            language=language,
            envs=envs,
            is_download=is_download,
            download_path=download_path,
            timeout=timeout,
        )

    def create(
        self,
        *,
        max_alive_time: int,
        sandbox_name: str | Unset = UNSET,
        envs: Mapping[str, str] | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
    ) -> SandboxCreated:
        """Create a sandbox that stays.

        It pauses after every call and wakes for the next, which takes some 5 seconds. It belongs to the key that made it.
        The answer has not been seen beyond `sandbox_id`.

        `POST /302/sandbox/create`; price: 0.001 PTC (1 PTC = 1 USD) per second; the path is inferred, no source confirms it.

        Args:
            max_alive_time: Longest life in seconds; 300 is recommended.
            sandbox_name: A name of your own, to find it by.
            envs: Environment variables and their values.
            metadata: Your own notes, as pairs of texts.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI product page 302ai-virtual-machine-sandbox; 302ai/302_sandbox_mcp: tool createSandbox, as glama.ai and docs.meshagent.com list it; third-party survey of doc.302.ai (2026-09; path).
        """
        from .create import OPERATION

        return self._client.send(
            OPERATION, max_alive_time=max_alive_time, sandbox_name=sandbox_name, envs=envs, metadata=metadata
        )

    def list_sandboxes(
        self,
        *,
        sandbox_name: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
    ) -> SandboxList:
        """List your sandboxes.

        Lists the sandboxes of the calling key only.

        `GET /302/sandbox/list`.

        Args:
            sandbox_name: Only those with this name, given at their creation.
            sandbox_id: Only this one.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 276826458 (Query Your Sandbox List).
        """
        from .list_sandboxes import OPERATION

        return self._client.send(OPERATION, sandbox_name=sandbox_name, sandbox_id=sandbox_id)

    def run_code(
        self,
        *,
        sandbox_id: str,
        code: str,
        language: str | Unset = UNSET,
        envs: Mapping[str, str] | Unset = UNSET,
        timeout: int | Unset = UNSET,
    ) -> SandboxRunAnswer:
        """Run code in a sandbox.

        Answers text only; files stay in the sandbox, by default in `/home/user`. The answer is taken to be that of
        `sandbox_run_once`. The path comes from a survey that has others of these paths wrong.

        `POST /302/sandbox/run_code`; price: 0.001 PTC (1 PTC = 1 USD) per second; the path is inferred, no source confirms it.

        Args:
            sandbox_id: The sandbox to run it in.
            code: The code to run.
            language: `python`, `r`, `java`, `bash` or `js`; anything else is taken for Python. The gateway's default is 'python'.
            envs: Environment variables and their values.
            timeout: Longest run, in seconds. The gateway's default is 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_sandbox_mcp: tool runCode, as glama.ai lists it (documentation's page 276100061); third-party survey of doc.302.ai (2026-09; path).
        """
        from .run_code import OPERATION

        return self._client.send(
            OPERATION, sandbox_id=sandbox_id, code=code, language=language, envs=envs, timeout=timeout
        )

    def run_command(
        self,
        *,
        sandbox_id: str,
        cmd: str,
        envs: Mapping[str, str] | Unset = UNSET,
        timeout: int | Unset = UNSET,
    ) -> SandboxCommandAnswer:
        """Run a command in a sandbox.

        Answers text only.

        `POST /302/sandbox/command`; price: 0.001 PTC (1 PTC = 1 USD) per second.

        Args:
            sandbox_id: The sandbox to run it in.
            cmd: The command, as a shell takes it.
            envs: Environment variables and their values.
            timeout: Longest run, in seconds; more than 120 is advised for installations. The gateway's default is 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 276837637 (Run Command Line, Japanese); 302ai/302_sandbox_mcp: tool runCommand, as glama.ai lists it.
        """
        from .run_command import OPERATION

        return self._client.send(OPERATION, sandbox_id=sandbox_id, cmd=cmd, envs=envs, timeout=timeout)

    def list_files(
        self,
        *,
        sandbox_id: str,
        path: str | Sequence[str],
    ) -> SandboxFilesAnswer:
        """List files and folders of a sandbox.

        The page types `path` as a string and says that a list is taken too.

        `POST /302/sandbox/file/list`.

        Args:
            sandbox_id: The sandbox to look into.
            path: One path, or several.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, pages 276829634 and 276838331 (Query File Information at Specified Path).
        """
        from .list_files import OPERATION

        return self._client.send(OPERATION, sandbox_id=sandbox_id, path=path)

    def run_snippet(
        self,
        *,
        language: Literal["nodejs", "python3"],
        code: str,
    ) -> SandboxSnippetAnswer:
        """Run a snippet of code in the static sandbox.

        The simpler sandbox, without files. Which `code` of the answer means success has not been seen.

        `POST /302/run/code`; price: 0.005 PTC (1 PTC = 1 USD) per call.

        Args:
            language: The language of the code.
            code: The code to run.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_code_arena: run-code; 302ai/302AI-iOSAPP: executeCodeAndReturnString; 302ai/302AI-Awesome-Plugins: code-interpreter; third-party survey of doc.302.ai (2026-09; price).
        """
        from .run_snippet import OPERATION

        return self._client.send(OPERATION, language=language, code=code)


class AsyncSandbox:
    """The operations of `client.sandbox`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def run_once(
        self,
        *,
        code: str,
        language: str | Unset = UNSET,
        envs: Mapping[str, str] | Unset = UNSET,
        is_download: bool | Unset = UNSET,
        download_path: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
    ) -> SandboxRunOnceAnswer:
        """Run code in a sandbox that is made and destroyed for it.

        The price is for each second that it runs; exporting files costs 0.001 PTC more. Files that the code leaves are
        answered as one address, of a zip archive when there are several.

        `POST /302/sandbox/direct_run_code`; price: 0.001 PTC (1 PTC = 1 USD) per second.

        Args:
            code: The code to run.
            language: `python`, `r`, `java`, `bash` or `js`; anything else is taken for Python. The gateway's default is 'python'.
            envs: Environment variables and their values.
            is_download: Export the files that the code makes.
            download_path: Linux path of what to export; without it, the folder that files are saved to by default.
            timeout: Longest run, in seconds. The gateway's default is 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302.AI-Android-APP-New: loadCode; 302.AI product page 302ai-virtual-machine-sandbox; 302ai/302_sandbox_mcp: tool directRunCode, as glama.ai lists it; third-party survey of doc.302.ai (2026-09).
        """
        from .run_once import OPERATION

        return await self._client.send(
            OPERATION,
            code=code,
            language=language,
            envs=envs,
            is_download=is_download,
            download_path=download_path,
            timeout=timeout,
        )

    async def create(
        self,
        *,
        max_alive_time: int,
        sandbox_name: str | Unset = UNSET,
        envs: Mapping[str, str] | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
    ) -> SandboxCreated:
        """Create a sandbox that stays.

        It pauses after every call and wakes for the next, which takes some 5 seconds. It belongs to the key that made it.
        The answer has not been seen beyond `sandbox_id`.

        `POST /302/sandbox/create`; price: 0.001 PTC (1 PTC = 1 USD) per second; the path is inferred, no source confirms it.

        Args:
            max_alive_time: Longest life in seconds; 300 is recommended.
            sandbox_name: A name of your own, to find it by.
            envs: Environment variables and their values.
            metadata: Your own notes, as pairs of texts.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI product page 302ai-virtual-machine-sandbox; 302ai/302_sandbox_mcp: tool createSandbox, as glama.ai and docs.meshagent.com list it; third-party survey of doc.302.ai (2026-09; path).
        """
        from .create import OPERATION

        return await self._client.send(
            OPERATION, max_alive_time=max_alive_time, sandbox_name=sandbox_name, envs=envs, metadata=metadata
        )

    async def list_sandboxes(
        self,
        *,
        sandbox_name: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
    ) -> SandboxList:
        """List your sandboxes.

        Lists the sandboxes of the calling key only.

        `GET /302/sandbox/list`.

        Args:
            sandbox_name: Only those with this name, given at their creation.
            sandbox_id: Only this one.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 276826458 (Query Your Sandbox List).
        """
        from .list_sandboxes import OPERATION

        return await self._client.send(OPERATION, sandbox_name=sandbox_name, sandbox_id=sandbox_id)

    async def run_code(
        self,
        *,
        sandbox_id: str,
        code: str,
        language: str | Unset = UNSET,
        envs: Mapping[str, str] | Unset = UNSET,
        timeout: int | Unset = UNSET,
    ) -> SandboxRunAnswer:
        """Run code in a sandbox.

        Answers text only; files stay in the sandbox, by default in `/home/user`. The answer is taken to be that of
        `sandbox_run_once`. The path comes from a survey that has others of these paths wrong.

        `POST /302/sandbox/run_code`; price: 0.001 PTC (1 PTC = 1 USD) per second; the path is inferred, no source confirms it.

        Args:
            sandbox_id: The sandbox to run it in.
            code: The code to run.
            language: `python`, `r`, `java`, `bash` or `js`; anything else is taken for Python. The gateway's default is 'python'.
            envs: Environment variables and their values.
            timeout: Longest run, in seconds. The gateway's default is 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_sandbox_mcp: tool runCode, as glama.ai lists it (documentation's page 276100061); third-party survey of doc.302.ai (2026-09; path).
        """
        from .run_code import OPERATION

        return await self._client.send(
            OPERATION, sandbox_id=sandbox_id, code=code, language=language, envs=envs, timeout=timeout
        )

    async def run_command(
        self,
        *,
        sandbox_id: str,
        cmd: str,
        envs: Mapping[str, str] | Unset = UNSET,
        timeout: int | Unset = UNSET,
    ) -> SandboxCommandAnswer:
        """Run a command in a sandbox.

        Answers text only.

        `POST /302/sandbox/command`; price: 0.001 PTC (1 PTC = 1 USD) per second.

        Args:
            sandbox_id: The sandbox to run it in.
            cmd: The command, as a shell takes it.
            envs: Environment variables and their values.
            timeout: Longest run, in seconds; more than 120 is advised for installations. The gateway's default is 5.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, page 276837637 (Run Command Line, Japanese); 302ai/302_sandbox_mcp: tool runCommand, as glama.ai lists it.
        """
        from .run_command import OPERATION

        return await self._client.send(OPERATION, sandbox_id=sandbox_id, cmd=cmd, envs=envs, timeout=timeout)

    async def list_files(
        self,
        *,
        sandbox_id: str,
        path: str | Sequence[str],
    ) -> SandboxFilesAnswer:
        """List files and folders of a sandbox.

        The page types `path` as a string and says that a list is taken too.

        `POST /302/sandbox/file/list`.

        Args:
            sandbox_id: The sandbox to look into.
            path: One path, or several.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, pages 276829634 and 276838331 (Query File Information at Specified Path).
        """
        from .list_files import OPERATION

        return await self._client.send(OPERATION, sandbox_id=sandbox_id, path=path)

    async def run_snippet(
        self,
        *,
        language: Literal["nodejs", "python3"],
        code: str,
    ) -> SandboxSnippetAnswer:
        """Run a snippet of code in the static sandbox.

        The simpler sandbox, without files. Which `code` of the answer means success has not been seen.

        `POST /302/run/code`; price: 0.005 PTC (1 PTC = 1 USD) per call.

        Args:
            language: The language of the code.
            code: The code to run.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_code_arena: run-code; 302ai/302AI-iOSAPP: executeCodeAndReturnString; 302ai/302AI-Awesome-Plugins: code-interpreter; third-party survey of doc.302.ai (2026-09; price).
        """
        from .run_snippet import OPERATION

        return await self._client.send(OPERATION, language=language, code=code)
