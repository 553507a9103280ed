"""The operations of `client.deploy`."""

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
    from ...models.deploy_delete_answer import DeployDeleteAnswer
    from ...models.deploy_page import DeployPage
    from ...models.deploy_projects import DeployProjects
    from ...models.deploy_uploaded import DeployUploaded
    from . import delete_project as delete_project
    from . import list_projects as list_projects
    from . import publish_html as publish_html
    from . import upload_file as upload_file

_OPERATIONS = (
    "upload_file",
    "publish_html",
    "list_projects",
    "delete_project",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Deploy:
    """The operations of `client.deploy`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def upload_file(
        self,
        *,
        file: FileInput,
        add_watermarks: bool | Unset = UNSET,
        add_cover: bool | Unset = UNSET,
    ) -> DeployUploaded:
        """Publish a file as a web page.

        Of the three pages that create a hosted page, this is taken to be the one with a form, by its content type.
        A failure may come with HTTP 200, as `error`. Whole projects go another way: a third party sends a ZIP as
        `project_file`, with `env` and `update_subdomain`, to `POST /302/webserve/project`, and asks with
        `GET /302/webserve/project?project_id=`; their answers have not been seen.

        `POST /302/webserve/upload`.

        Args:
            file: The HTML file, or an archive.
            add_watermarks: Whether to add a watermark.
            add_cover: Whether to make a picture of the page.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302-AI-Studio-sv: src/lib/api/webserve-deploy.ts; a third-party app that sends a file.
        """
        from .upload_file import OPERATION

        return self._client.send(OPERATION, file=file, add_watermarks=add_watermarks, add_cover=add_cover)

    def publish_html(
        self,
        *,
        html: str | Unset = UNSET,
        md: str | Unset = UNSET,
        format: Literal["json"] | Unset = UNSET,
        title: str | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> DeployPage:
        """Publish HTML or Markdown as a web page.

        302.AI's card app asks for JSON with `format` and reads `id`; 302-AI-Studio leaves `format` out and reads
        `web_id`, `title` and `created_at`. A failure may come with HTTP 200, as `error`.

        `POST /302/webserve/html`.

        Args:
            html: The page.
            md: The page as Markdown, instead of `html`.
            format: `json` for an answer as JSON.
            title: Title of the page.
            description: What it is about.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_ai_card_generation: api/deploy-html/route.ts; 302ai/302-AI-Studio-sv: src/lib/api/webserve-deploy.ts.
        """
        from .publish_html import OPERATION

        return self._client.send(OPERATION, html=html, md=md, format=format, title=title, description=description)

    def list_projects(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        only_return_success: bool | Unset = UNSET,
    ) -> DeployProjects:
        """List the pages of the key.

        `GET /302/webserve/list`.

        Args:
            page: Which page of the list, from 1.
            limit: How many a page has.
            only_return_success: Only what was published well; the app always says so.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302-AI-Studio-sv: src/lib/api/webserve-deploy.ts.
        """
        from .list_projects import OPERATION

        return self._client.send(OPERATION, page=page, limit=limit, only_return_success=only_return_success)

    def delete_project(
        self,
        id: str,
    ) -> DeployDeleteAnswer:
        """Take a page down.

        `POST /302/webserve/delete/{id}`.

        Args:
            id: The id of the page.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302-AI-Studio-sv: src/lib/api/webserve-deploy.ts.
        """
        from .delete_project import OPERATION

        return self._client.send(OPERATION, id=id)


class AsyncDeploy:
    """The operations of `client.deploy`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def upload_file(
        self,
        *,
        file: FileInput,
        add_watermarks: bool | Unset = UNSET,
        add_cover: bool | Unset = UNSET,
    ) -> DeployUploaded:
        """Publish a file as a web page.

        Of the three pages that create a hosted page, this is taken to be the one with a form, by its content type.
        A failure may come with HTTP 200, as `error`. Whole projects go another way: a third party sends a ZIP as
        `project_file`, with `env` and `update_subdomain`, to `POST /302/webserve/project`, and asks with
        `GET /302/webserve/project?project_id=`; their answers have not been seen.

        `POST /302/webserve/upload`.

        Args:
            file: The HTML file, or an archive.
            add_watermarks: Whether to add a watermark.
            add_cover: Whether to make a picture of the page.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302-AI-Studio-sv: src/lib/api/webserve-deploy.ts; a third-party app that sends a file.
        """
        from .upload_file import OPERATION

        return await self._client.send(OPERATION, file=file, add_watermarks=add_watermarks, add_cover=add_cover)

    async def publish_html(
        self,
        *,
        html: str | Unset = UNSET,
        md: str | Unset = UNSET,
        format: Literal["json"] | Unset = UNSET,
        title: str | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> DeployPage:
        """Publish HTML or Markdown as a web page.

        302.AI's card app asks for JSON with `format` and reads `id`; 302-AI-Studio leaves `format` out and reads
        `web_id`, `title` and `created_at`. A failure may come with HTTP 200, as `error`.

        `POST /302/webserve/html`.

        Args:
            html: The page.
            md: The page as Markdown, instead of `html`.
            format: `json` for an answer as JSON.
            title: Title of the page.
            description: What it is about.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_ai_card_generation: api/deploy-html/route.ts; 302ai/302-AI-Studio-sv: src/lib/api/webserve-deploy.ts.
        """
        from .publish_html import OPERATION

        return await self._client.send(OPERATION, html=html, md=md, format=format, title=title, description=description)

    async def list_projects(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        only_return_success: bool | Unset = UNSET,
    ) -> DeployProjects:
        """List the pages of the key.

        `GET /302/webserve/list`.

        Args:
            page: Which page of the list, from 1.
            limit: How many a page has.
            only_return_success: Only what was published well; the app always says so.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302-AI-Studio-sv: src/lib/api/webserve-deploy.ts.
        """
        from .list_projects import OPERATION

        return await self._client.send(OPERATION, page=page, limit=limit, only_return_success=only_return_success)

    async def delete_project(
        self,
        id: str,
    ) -> DeployDeleteAnswer:
        """Take a page down.

        `POST /302/webserve/delete/{id}`.

        Args:
            id: The id of the page.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302-AI-Studio-sv: src/lib/api/webserve-deploy.ts.
        """
        from .delete_project import OPERATION

        return await self._client.send(OPERATION, id=id)
