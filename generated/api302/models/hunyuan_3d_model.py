from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .submit_file import SubmitFile


@define(slots=False, kw_only=True, repr=False, eq=False)
class Hunyuan3DModel(Model):
    """The object `Hunyuan3DModel`.

    Attributes:
        model_glb: A file that the model made.
        model_glb_pbr: A file that the model made.
        model_mesh: A file that the model made.
        seed: The seed that was used.
        request_id: The id that was asked for, while there is no model.
        status: Where the work stands while there is no model, `IN_QUEUE` or `IN_PROGRESS`.
        queue_position: How many are before it.
        detail: `Request is still in progress` while a sibling works; here not seen.
    """

    model_glb: SubmitFile | Unset = UNSET
    model_glb_pbr: SubmitFile | Unset = UNSET
    model_mesh: SubmitFile | Unset = UNSET
    seed: int | Unset = UNSET
    request_id: str | Unset = UNSET
    status: str | Unset = UNSET
    queue_position: int | Unset = UNSET
    detail: Any | Unset = UNSET
