from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SandboxRunOnceRequest(Model):
    """The object `SandboxRunOnceRequest`.

    Attributes:
        code: The code to run.
        language: `python`, `r`, `java`, `bash` or `js`; anything else is taken for Python. The gateway's default is 'python'.
        envs: Environment variables and their values.
        is_download: Export the files that the code makes.
        download_path: Linux path of what to export; without it, the folder that files are saved to by default.
        timeout: Longest run, in seconds. The gateway's default is 5.
    """

    code: str
    language: str | Unset = UNSET
    envs: dict[str, str] | Unset = UNSET
    is_download: bool | Unset = UNSET
    download_path: str | Unset = UNSET
    timeout: int | Unset = UNSET
