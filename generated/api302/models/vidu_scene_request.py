from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .vidu_scene_input import ViduSceneInput


@define(slots=False, kw_only=True, repr=False, eq=False)
class ViduSceneRequest(Model):
    """The object `ViduSceneRequest`.

    Attributes:
        scene: The scene.
        input: See the type.
    """

    scene: str
    input: ViduSceneInput
