from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideosCreateV2Request(Model):
    """The common fields; models take more of their own, some of which stand after `fps`.

    Attributes:
        model: The model.
        prompt: What to show.
        image: First frame or pictures; address or data URI, or a list of them.
        end_image: Last frame; address or data URI.
        video: Address of the video to change.
        negative_prompt: What not to show.
        duration: Seconds.
        resolution: Size of the video, such as `720p`.
        aspect_ratio: Width to height, such as `16:9`.
        fps: Frames a second, as text.
        mode: Quality or speed, of models that have a choice.
        effect_scene: Name of the effect, of models with effects.
        quality: Quality of the video, of models that have a choice.
        with_audio: Make sounds too, of models that call it so.
        enable_audio: Make sounds too, of models that call it so.
        generate_audio: Make sounds too, of models that call it so.
        size: Width and height, of models that call it so, such as `1024x1024`.
        pikaffect: Name of the effect, of Pika.
        motion_model: Kind of motion, of models that have a choice.
        sound_effect_switch: 1 for sound effects, 0 for none, of models that have them.
        lip_sync_tts_speaker_id: The voice that speaks, of models that move lips.
        lip_sync_tts_content: What is spoken, of models that move lips.
        prompt_optimizer: Let the model rewrite the prompt, of models that call it so.
        enable_prompt_expansion: Let the model rewrite the prompt, of models that call it so.
        prompt_enhancer: Let the model rewrite the prompt, of models that call it so.
        prompt_extension: Let the model rewrite the prompt, of models that call it so.
        style: Style of the video, of models that have a choice.
        template: The template, of models with templates.
        motions: The motions, of Higgsfield.
        slug: Name of a preset, of models with presets.
        motion: The motion, of models that have a choice.
        bgm: Add background music, of models that can.
    """

    model: str
    prompt: str | Unset = UNSET
    image: str | list[str] | Unset = UNSET
    end_image: str | Unset = UNSET
    video: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    duration: int | Unset = UNSET
    resolution: str | Unset = UNSET
    aspect_ratio: str | Unset = UNSET
    fps: str | Unset = UNSET
    mode: str | Unset = UNSET
    effect_scene: str | Unset = UNSET
    quality: str | Unset = UNSET
    with_audio: bool | Unset = UNSET
    enable_audio: bool | Unset = UNSET
    generate_audio: bool | Unset = UNSET
    size: str | Unset = UNSET
    pikaffect: str | Unset = UNSET
    motion_model: str | Unset = UNSET
    sound_effect_switch: Literal[0, 1] | int | Unset = UNSET
    lip_sync_tts_speaker_id: str | Unset = UNSET
    lip_sync_tts_content: str | Unset = UNSET
    prompt_optimizer: bool | Unset = UNSET
    enable_prompt_expansion: bool | Unset = UNSET
    prompt_enhancer: bool | Unset = UNSET
    prompt_extension: bool | Unset = UNSET
    style: str | Unset = UNSET
    template: str | Unset = UNSET
    motions: str | Unset = UNSET
    slug: str | Unset = UNSET
    motion: str | Unset = UNSET
    bgm: bool | Unset = UNSET
