from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .ppt_template_options import PptTemplateOptions


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptTemplateOptionsAnswer(Model):
    """The object `PptTemplateOptionsAnswer`.

    Attributes:
        code: 0 for success.
        message: What went wrong, or `ok`.
        data: See the type.
    """

    code: int
    message: str
    data: PptTemplateOptions
