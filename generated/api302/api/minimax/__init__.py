"""The operations of `client.minimax`."""

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
    from ...models.minimax_audio_setting import MinimaxAudioSetting
    from ...models.minimax_clone_prompt import MinimaxClonePrompt
    from ...models.minimax_cloned_voice import MinimaxClonedVoice
    from ...models.minimax_designed_voice import MinimaxDesignedVoice
    from ...models.minimax_file_answer import MinimaxFileAnswer
    from ...models.minimax_image_subject import MinimaxImageSubject
    from ...models.minimax_images import MinimaxImages
    from ...models.minimax_long_audio_setting import MinimaxLongAudioSetting
    from ...models.minimax_music_audio_setting import MinimaxMusicAudioSetting
    from ...models.minimax_music_result import MinimaxMusicResult
    from ...models.minimax_pronunciation import MinimaxPronunciation
    from ...models.minimax_speech import MinimaxSpeech
    from ...models.minimax_speech_submission import MinimaxSpeechSubmission
    from ...models.minimax_speech_task import MinimaxSpeechTask
    from ...models.minimax_uploaded_music import MinimaxUploadedMusic
    from ...models.minimax_video_subject import MinimaxVideoSubject
    from ...models.minimax_video_submission import MinimaxVideoSubmission
    from ...models.minimax_video_task import MinimaxVideoTask
    from ...models.minimax_voice_change import MinimaxVoiceChange
    from ...models.minimax_voice_setting import MinimaxVoiceSetting
    from . import clone_voice as clone_voice
    from . import design_voice as design_voice
    from . import generate_image as generate_image
    from . import generate_music as generate_music
    from . import generate_music_form as generate_music_form
    from . import generate_video as generate_video
    from . import get_file as get_file
    from . import get_speech_task as get_speech_task
    from . import get_video_task as get_video_task
    from . import speech as speech
    from . import stream_speech as stream_speech
    from . import submit_speech as submit_speech
    from . import upload_file as upload_file
    from . import upload_music as upload_music

_OPERATIONS = (
    "generate_image",
    "generate_video",
    "get_video_task",
    "get_file",
    "get_speech_task",
    "submit_speech",
    "design_voice",
    "upload_music",
    "generate_music",
    "generate_music_form",
    "speech",
    "stream_speech",
    "upload_file",
    "clone_voice",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Minimax:
    """The operations of `client.minimax`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_image(
        self,
        *,
        model: str,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | Unset = UNSET,
        response_format: Literal["base64", "url"] | Unset = UNSET,
        prompt_optimizer: bool | Unset = UNSET,
        n: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        subject_reference: Sequence[MinimaxImageSubject | Mapping[str, Any]] | Unset = UNSET,
        aigc_watermark: bool | Unset = UNSET,
    ) -> MinimaxImages:
        """Make pictures with MiniMax.

        `POST /minimaxi/v1/image_generation`.

        Args:
            model: `minimaxi-image-01` in 302.AI's code; the vendor calls it `image-01`.
            prompt: What to show, up to 1500 characters.
            aspect_ratio: Ratio of width to height; weighs more than `width` and `height`. The gateway's default is '1:1'.
            response_format: Addresses, or the data. The gateway's default is 'url'.
            prompt_optimizer: Whether the prompt is improved first. The gateway's default is False.
            n: How many pictures, 1 to 9. The gateway's default is 1.
            seed: Seed, for pictures that can be made again.
            width: Width in pixels, 512 to 2048 in steps of 8; together with `height`.
            height: Height in pixels, 512 to 2048 in steps of 8; together with `width`.
            subject_reference: Pictures of the person to show.
            aigc_watermark: Whether a mark of generated pictures is added.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: minimax.ts; MiniMax API reference.
        """
        from .generate_image import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            response_format=response_format,
            prompt_optimizer=prompt_optimizer,
            n=n,
            seed=seed,
            width=width,
            height=height,
            subject_reference=subject_reference,
            aigc_watermark=aigc_watermark,
        )

    def generate_video(
        self,
        *,
        model: str,
        prompt: str | Unset = UNSET,
        prompt_optimizer: bool | Unset = UNSET,
        first_frame_image: str | Unset = UNSET,
        last_frame_image: str | Unset = UNSET,
        subject_reference: Sequence[MinimaxVideoSubject | Mapping[str, Any]] | Unset = UNSET,
        duration: Literal[6, 10] | Unset = UNSET,
        resolution: Literal["1080P", "512P", "768P"] | Unset = UNSET,
        fast_pretreatment: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> Task[MinimaxVideoSubmission, MinimaxVideoTask]:
        """Make a video with MiniMax Hailuo.

        | model | makes a video |
        |---|---|
        | `T2V-01` | of a text |
        | `I2V-01`, `I2V-01-live` | of a picture, its first frame |
        | `S2V-01` | of a text with the person of a picture; 0.7 PTC a call |
        | `T2V-01-Director`, `I2V-01-Director` | of either, with moves of the camera |
        | `MiniMax-Hailuo-02` | of either, 6 or 10 seconds; 302.AI's apps charge 0.5 PTC |

        302.AI's own code also sends `video-01` and `video-01-live2d`, a web app `MiniMax-Hailuo-2.3-fast`.
        Directors take moves in brackets, up to three at once (vendor): `[Truck left]`, `[Truck right]`, `[Pan left]`,
        `[Pan right]`, `[Push in]`, `[Pull out]`, `[Pedestal up]`, `[Pedestal down]`, `[Tilt up]`, `[Tilt down]`,
        `[Zoom in]`, `[Zoom out]`, `[Shake]`, `[Tracking shot]`, `[Static shot]`.

        The task ends with a `file_id`, whose address `minimax_get_file` tells.

        `POST /minimaxi/v1/video_generation`.

        Args:
            model: The model.
            prompt: What happens, with moves of the camera in brackets; under 200 characters by 302.AI's pages, up to 2000 of newer models by the vendor. Models that take a picture can do without.
            prompt_optimizer: Whether the prompt is rewritten first. The gateway's default is True.
            first_frame_image: The first frame, as address or `data:image/…;base64,…`: JPG or PNG, from 2:5 to 5:2, the short side over 300 pixels, up to 20 MB. Required of `I2V-01` models, and of `MiniMax-Hailuo-02` with `512P`.
            last_frame_image: The last frame, of `MiniMax-Hailuo-02`; a later addition of the vendor.
            subject_reference: The person of the video, of `S2V-01`; one entry only.
            duration: Seconds, of `MiniMax-Hailuo-02`; 10 not with `1080P`. The gateway's default is 6.
            resolution: The size, of `MiniMax-Hailuo-02`. The gateway's default is '768P'.
            fast_pretreatment: Whether the prompt is rewritten in less time; a later addition of the vendor.
            callback_url: Where the vendor reports how the task stands (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Minimax > Video (Image-to-Video Generation) (page 310811463); 302ai/302_video_generator: src/services/v-gen.ts; 302.AI product page minimax-s2v-01; MiniMax API reference; web apps that send MiniMax-Hailuo-02 and MiniMax-Hailuo-2.3-fast here.
        """
        from .generate_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model=model,
            prompt=prompt,
            prompt_optimizer=prompt_optimizer,
            first_frame_image=first_frame_image,
            last_frame_image=last_frame_image,
            subject_reference=subject_reference,
            duration=duration,
            resolution=resolution,
            fast_pretreatment=fast_pretreatment,
            callback_url=callback_url,
        )

    def get_video_task(
        self,
        *,
        task_id: str,
    ) -> MinimaxVideoTask:
        """Ask for the state of a video and the id of its file.

        Free of charge. 302.AI's app asks every ten seconds. An id that is not known is answered with
        `{"code": "task_not_exist"}`; `base_resp` of a failed task says why.

        `GET /minimaxi/v1/query/video_generation`; price: free.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_generator: src/services/v-gen.ts; 302.AI product page minimax-s2v-01; MiniMax API reference.
        """
        from .get_video_task import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def get_file(
        self,
        *,
        file_id: str,
        task_id: str | Unset = UNSET,
    ) -> MinimaxFileAnswer:
        """Ask for the address of a file that a task made.

        Free of charge; of a speech the address leads to a TAR archive with the sound and files named `.extra` and
        `.titles`. The page of videos shows the answer of a submission, `task_id` and `base_resp`; 302.AI's own code reads
        `file.download_url`.

        `GET /minimaxi/v1/files/retrieve`; price: free.

        Args:
            file_id: The id of the file.
            task_id: The id of the task; 302.AI's newer code sends it, the page does not have it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Minimax > Files(Video Download) (page 212308283); 302.AI documentation, Audio/Video Processing > Minimax > Files(Audio File Download); 302ai/302_video_generator: src/services/v-gen.ts; third-party TypeScript client of api.302.ai/minimaxi/v1 (files of speeches); MiniMax API reference.
        """
        from .get_file import OPERATION

        return self._client.send(OPERATION, file_id=file_id, task_id=task_id)

    def get_speech_task(
        self,
        *,
        task_id: int,
    ) -> MinimaxSpeechTask:
        """Ask for the state of a long speech and the id of its file.

        The vendor also knows the state `Expired`.

        `GET /minimaxi/v1/query/t2a_async_query_v2`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > T2A(Status Inquiry); third-party TypeScript client of api.302.ai/minimaxi/v1; MiniMax async T2A pages as mirrored by other gateways.
        """
        from .get_speech_task import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def submit_speech(
        self,
        *,
        model: str,
        text: str,
        voice_setting: MinimaxVoiceSetting | Mapping[str, Any],
        pronunciation_dict: MinimaxPronunciation | Mapping[str, Any] | Unset = UNSET,
        audio_setting: MinimaxLongAudioSetting | Mapping[str, Any] | Unset = UNSET,
        language_boost: str | Unset = UNSET,
        voice_modify: MinimaxVoiceChange | Mapping[str, Any] | Unset = UNSET,
    ) -> Task[MinimaxSpeechSubmission, MinimaxSpeechTask]:
        """Start speaking a long text with MiniMax.

        Asynchronous; the task ends with a `file_id`, and `minimax_get_file` tells the address of its file, a TAR archive
        with the sound and files named `.extra` and `.titles`. Models are `speech-02-hd`, `speech-02-turbo` and
        `speech-2.6-hd`. The sample rate is called `audio_sample_rate` here, `sample_rate` in `minimax_speech`.

        `POST /minimaxi/v1/t2a_async_v2`.

        Args:
            model: The model, e.g. `speech-02-hd`.
            text: The text to speak.
            voice_setting: See the type.
            pronunciation_dict: See the type.
            audio_setting: See the type.
            language_boost: A language to recognise better, or `auto`.
            voice_modify: How the voice is changed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > T2A(Async extra content generation); third-party TypeScript client of api.302.ai/minimaxi/v1; MiniMax async T2A pages as mirrored by other gateways (voice_modify).
        """
        from .submit_speech import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            model=model,
            text=text,
            voice_setting=voice_setting,
            pronunciation_dict=pronunciation_dict,
            audio_setting=audio_setting,
            language_boost=language_boost,
            voice_modify=voice_modify,
        )

    def design_voice(
        self,
        *,
        gender: Literal["female", "male"],
        age: Literal["child", "middle-aged", "old", "teenager", "young"],
        voice_desc: Sequence[str],
        text: str,
    ) -> MinimaxDesignedVoice:
        """Make a voice after a description.

        The vendor's path under the mount of the other calls. The answer is that of the vendor's successor, `voice_design`;
        the one of this call has not been seen.

        `POST /minimaxi/v1/text2voice`; the path is inferred, no source confirms it.

        Args:
            gender: Whose voice it is.
            age: How old the voice is.
            voice_desc: What it is like, up to 8 traits.
            text: A text to try it with.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > T2V(Create Voice), title only; callers of the vendor's /v1/text2voice that quote its page; MiniMax API reference.
        """
        from .design_voice import OPERATION

        return self._client.send(OPERATION, gender=gender, age=age, voice_desc=voice_desc, text=text)

    def upload_music(
        self,
        *,
        purpose: Literal["instrumental", "song", "voice"],
        file: FileInput,
    ) -> MinimaxUploadedMusic:
        """Upload a song, a voice or music for `music-01` to go by.

        An earlier text of the music page names `/v1/music_upload`; a call through the gateway has not been seen.

        `POST /minimaxi/v1/music_upload`; the path is inferred, no source confirms it.

        Args:
            purpose: What the file holds.
            file: The file, WAV or MP3.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > Music Generation API, page 241838654, its earlier text; AI/ML API reference of the same call of MiniMax.
        """
        from .upload_music import OPERATION

        return self._client.send(OPERATION, purpose=purpose, file=file)

    def generate_music(
        self,
        *,
        model: str,
        prompt: str | Unset = UNSET,
        lyrics: str | Unset = UNSET,
        refer_voice: str | Unset = UNSET,
        refer_instrumental: str | Unset = UNSET,
        output_format: Literal["hex", "url"] | Unset = UNSET,
        audio_setting: MinimaxMusicAudioSetting | Mapping[str, Any] | Unset = UNSET,
    ) -> MinimaxMusicResult:
        """Make a song with MiniMax.

        PTC a call: `music-2.5` 0.15, `music-2.0` and `music-1.5` 0.05; `music-2.5+` and `music-01` have no price on the
        page. Its earlier text (2025) has a form for `music-01`, with `refer_voice` or `refer_instrumental` or both and
        lyrics of up to 200 characters; the later one JSON.

        `POST /minimaxi/v1/music_generation`.

        Args:
            model: The model: `music-01`, `music-1.5`, `music-2.0`, `music-2.5` or `music-2.5+`.
            prompt: The style.
            lyrics: The lyrics.
            refer_voice: The `voice_id` of an upload; of `music-01` only.
            refer_instrumental: The `instrumental_id` of an upload; of `music-01` only.
            output_format: An address, or the sound itself as hex digits. The gateway's default is 'url'.
            audio_setting: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > Music Generation API, page 241838654, two texts of it; 302.AI CLI: song.py (models); MiniMax-MCP: server.py.
        """
        from .generate_music import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            lyrics=lyrics,
            refer_voice=refer_voice,
            refer_instrumental=refer_instrumental,
            output_format=output_format,
            audio_setting=audio_setting,
        )

    def generate_music_form(
        self,
        *,
        model: str,
        prompt: str | Unset = UNSET,
        lyrics: str | Unset = UNSET,
        refer_voice: str | Unset = UNSET,
        refer_instrumental: str | Unset = UNSET,
        output_format: Literal["hex", "url"] | Unset = UNSET,
        audio_setting: MinimaxMusicAudioSetting | Mapping[str, Any] | Unset = UNSET,
    ) -> MinimaxMusicResult:
        """Make a song with MiniMax.

        PTC a call: `music-2.5` 0.15, `music-2.0` and `music-1.5` 0.05; `music-2.5+` and `music-01` have no price on the
        page. Its earlier text (2025) has a form for `music-01`, with `refer_voice` or `refer_instrumental` or both and
        lyrics of up to 200 characters; the later one JSON.

        `POST /minimaxi/v1/music_generation`.

        Args:
            model: The model: `music-01`, `music-1.5`, `music-2.0`, `music-2.5` or `music-2.5+`.
            prompt: The style.
            lyrics: The lyrics.
            refer_voice: The `voice_id` of an upload; of `music-01` only.
            refer_instrumental: The `instrumental_id` of an upload; of `music-01` only.
            output_format: An address, or the sound itself as hex digits. The gateway's default is 'url'.
            audio_setting: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > Music Generation API, page 241838654, two texts of it; 302.AI CLI: song.py (models); MiniMax-MCP: server.py.
        """
        from .generate_music_form import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            lyrics=lyrics,
            refer_voice=refer_voice,
            refer_instrumental=refer_instrumental,
            output_format=output_format,
            audio_setting=audio_setting,
        )

    def speech(
        self,
        *,
        model: str,
        text: str,
        voice_setting: MinimaxVoiceSetting | Mapping[str, Any],
        audio_setting: MinimaxAudioSetting | Mapping[str, Any] | Unset = UNSET,
        pronunciation_dict: MinimaxPronunciation | Mapping[str, Any] | Unset = UNSET,
        language_boost: str | Unset = UNSET,
        text_normalization: bool | Unset = UNSET,
        subtitle_enable: bool | Unset = UNSET,
        output_format: Literal["hex", "url"] | Unset = UNSET,
    ) -> MinimaxSpeech:
        """Speak a text with MiniMax.

        Always JSON: the sound as hex digits, or with `output_format: url` its address. Models are `speech-02-hd`,
        `speech-02-turbo`, `speech-2.6-hd`, `speech-2.6-turbo`, `speech-2.8-hd` and `speech-2.8-turbo`. One caller sends
        `text_normalization` as a field of its own, another inside `voice_setting`. `stream_speech` gives the sound in pieces,
        always as hex digits.

        `POST /minimaxi/v1/t2a_v2`.

        Args:
            model: The model, e.g. `speech-2.6-turbo`.
            text: The text to speak.
            voice_setting: See the type.
            audio_setting: See the type.
            pronunciation_dict: See the type.
            language_boost: A language to recognise better, or `auto`.
            text_normalization: Read numbers and dates as they are said.
            subtitle_enable: Make subtitles too. The gateway's default is False.
            output_format: An address, or the sound itself as hex digits; not of a stream. The gateway's default is 'hex'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > T2A (voice generation-synchronization); six third-party callers of api.302.ai/minimaxi/v1/t2a_v2, one of them quoting the page's body; third-party notes on t2a_v2 through 302.AI (stream, ranges); MiniMax t2a_v2 page as mirrored by another gateway (extra_info).
        """
        from .speech import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            text=text,
            voice_setting=voice_setting,
            audio_setting=audio_setting,
            pronunciation_dict=pronunciation_dict,
            language_boost=language_boost,
            text_normalization=text_normalization,
            subtitle_enable=subtitle_enable,
            output_format=output_format,
        )

    def stream_speech(
        self,
        *,
        model: str,
        text: str,
        voice_setting: MinimaxVoiceSetting | Mapping[str, Any],
        audio_setting: MinimaxAudioSetting | Mapping[str, Any] | Unset = UNSET,
        pronunciation_dict: MinimaxPronunciation | Mapping[str, Any] | Unset = UNSET,
        language_boost: str | Unset = UNSET,
        text_normalization: bool | Unset = UNSET,
        subtitle_enable: bool | Unset = UNSET,
        output_format: Literal["hex", "url"] | Unset = UNSET,
    ) -> Stream[MinimaxSpeech]:
        """Speak a text with MiniMax.

        Always JSON: the sound as hex digits, or with `output_format: url` its address. Models are `speech-02-hd`,
        `speech-02-turbo`, `speech-2.6-hd`, `speech-2.6-turbo`, `speech-2.8-hd` and `speech-2.8-turbo`. One caller sends
        `text_normalization` as a field of its own, another inside `voice_setting`. `stream_speech` gives the sound in pieces,
        always as hex digits.

        `POST /minimaxi/v1/t2a_v2`.

        Args:
            model: The model, e.g. `speech-2.6-turbo`.
            text: The text to speak.
            voice_setting: See the type.
            audio_setting: See the type.
            pronunciation_dict: See the type.
            language_boost: A language to recognise better, or `auto`.
            text_normalization: Read numbers and dates as they are said.
            subtitle_enable: Make subtitles too. The gateway's default is False.
            output_format: An address, or the sound itself as hex digits; not of a stream. The gateway's default is 'hex'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > T2A (voice generation-synchronization); six third-party callers of api.302.ai/minimaxi/v1/t2a_v2, one of them quoting the page's body; third-party notes on t2a_v2 through 302.AI (stream, ranges); MiniMax t2a_v2 page as mirrored by another gateway (extra_info).
        """
        from .stream_speech import OPERATION

        return self._client.stream(
            OPERATION,
            model=model,
            text=text,
            voice_setting=voice_setting,
            audio_setting=audio_setting,
            pronunciation_dict=pronunciation_dict,
            language_boost=language_boost,
            text_normalization=text_normalization,
            subtitle_enable=subtitle_enable,
            output_format=output_format,
        )

    def upload_file(
        self,
        *,
        purpose: str,
        file: FileInput,
    ) -> MinimaxFileAnswer:
        """Upload a recording to clone a voice from.

        The vendor's path under the mount of the other calls.

        `POST /minimaxi/v1/files/upload`; the path is inferred, no source confirms it.

        Args:
            purpose: What the file is for, `voice_clone`; the vendor has further values.
            file: The recording, MP3, M4A or WAV, 10 seconds to 5 minutes, up to 20 MB.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > Upload, title only; MiniMax API reference; MiniMax-MCP: server.py.
        """
        from .upload_file import OPERATION

        return self._client.send(OPERATION, purpose=purpose, file=file)

    def clone_voice(
        self,
        *,
        file_id: int,
        voice_id: str,
        clone_prompt: MinimaxClonePrompt | Mapping[str, Any] | Unset = UNSET,
        text: str | Unset = UNSET,
        model: str | Unset = UNSET,
        language_boost: str | Unset = UNSET,
        need_noise_reduction: bool | Unset = UNSET,
        need_volume_normalization: bool | Unset = UNSET,
    ) -> MinimaxClonedVoice:
        """Make a voice after a recording.

        The vendor's path under the mount of the other calls. With `text` and `model` the answer has the address of a sample.

        `POST /minimaxi/v1/voice_clone`; the path is inferred, no source confirms it.

        Args:
            file_id: The id of the recording.
            voice_id: An id of your own for the voice, 8 to 256 characters, the first a letter.
            clone_prompt: A short sample with its text, which makes the voice more alike (fields from the vendor).
            text: A text to try the voice with.
            model: The model that speaks `text`, which needs it.
            language_boost: A language to recognise better, or `auto`.
            need_noise_reduction: Take noise out of the recording. The gateway's default is False.
            need_volume_normalization: Even out its volume. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > Voice Clone, title only; MiniMax-MCP: server.py; MiniMax quick voice cloning reference as mirrored by another gateway.
        """
        from .clone_voice import OPERATION

        return self._client.send(
            OPERATION,
            file_id=file_id,
            voice_id=voice_id,
            clone_prompt=clone_prompt,
            text=text,
            model=model,
            language_boost=language_boost,
            need_noise_reduction=need_noise_reduction,
            need_volume_normalization=need_volume_normalization,
        )

    def video_task_task(self, id: Any) -> Task[MinimaxVideoSubmission, MinimaxVideoTask]:
        """Pick up a task that was submitted by `generate_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .generate_video import TASK

        return Task(self._client, TASK, id)

    def speech_task_task(self, id: Any) -> Task[MinimaxSpeechSubmission, MinimaxSpeechTask]:
        """Pick up a task that was submitted by `submit_speech`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .submit_speech import TASK

        return Task(self._client, TASK, id)


class AsyncMinimax:
    """The operations of `client.minimax`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_image(
        self,
        *,
        model: str,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | Unset = UNSET,
        response_format: Literal["base64", "url"] | Unset = UNSET,
        prompt_optimizer: bool | Unset = UNSET,
        n: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        subject_reference: Sequence[MinimaxImageSubject | Mapping[str, Any]] | Unset = UNSET,
        aigc_watermark: bool | Unset = UNSET,
    ) -> MinimaxImages:
        """Make pictures with MiniMax.

        `POST /minimaxi/v1/image_generation`.

        Args:
            model: `minimaxi-image-01` in 302.AI's code; the vendor calls it `image-01`.
            prompt: What to show, up to 1500 characters.
            aspect_ratio: Ratio of width to height; weighs more than `width` and `height`. The gateway's default is '1:1'.
            response_format: Addresses, or the data. The gateway's default is 'url'.
            prompt_optimizer: Whether the prompt is improved first. The gateway's default is False.
            n: How many pictures, 1 to 9. The gateway's default is 1.
            seed: Seed, for pictures that can be made again.
            width: Width in pixels, 512 to 2048 in steps of 8; together with `height`.
            height: Height in pixels, 512 to 2048 in steps of 8; together with `width`.
            subject_reference: Pictures of the person to show.
            aigc_watermark: Whether a mark of generated pictures is added.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: minimax.ts; MiniMax API reference.
        """
        from .generate_image import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            response_format=response_format,
            prompt_optimizer=prompt_optimizer,
            n=n,
            seed=seed,
            width=width,
            height=height,
            subject_reference=subject_reference,
            aigc_watermark=aigc_watermark,
        )

    async def generate_video(
        self,
        *,
        model: str,
        prompt: str | Unset = UNSET,
        prompt_optimizer: bool | Unset = UNSET,
        first_frame_image: str | Unset = UNSET,
        last_frame_image: str | Unset = UNSET,
        subject_reference: Sequence[MinimaxVideoSubject | Mapping[str, Any]] | Unset = UNSET,
        duration: Literal[6, 10] | Unset = UNSET,
        resolution: Literal["1080P", "512P", "768P"] | Unset = UNSET,
        fast_pretreatment: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> AsyncTask[MinimaxVideoSubmission, MinimaxVideoTask]:
        """Make a video with MiniMax Hailuo.

        | model | makes a video |
        |---|---|
        | `T2V-01` | of a text |
        | `I2V-01`, `I2V-01-live` | of a picture, its first frame |
        | `S2V-01` | of a text with the person of a picture; 0.7 PTC a call |
        | `T2V-01-Director`, `I2V-01-Director` | of either, with moves of the camera |
        | `MiniMax-Hailuo-02` | of either, 6 or 10 seconds; 302.AI's apps charge 0.5 PTC |

        302.AI's own code also sends `video-01` and `video-01-live2d`, a web app `MiniMax-Hailuo-2.3-fast`.
        Directors take moves in brackets, up to three at once (vendor): `[Truck left]`, `[Truck right]`, `[Pan left]`,
        `[Pan right]`, `[Push in]`, `[Pull out]`, `[Pedestal up]`, `[Pedestal down]`, `[Tilt up]`, `[Tilt down]`,
        `[Zoom in]`, `[Zoom out]`, `[Shake]`, `[Tracking shot]`, `[Static shot]`.

        The task ends with a `file_id`, whose address `minimax_get_file` tells.

        `POST /minimaxi/v1/video_generation`.

        Args:
            model: The model.
            prompt: What happens, with moves of the camera in brackets; under 200 characters by 302.AI's pages, up to 2000 of newer models by the vendor. Models that take a picture can do without.
            prompt_optimizer: Whether the prompt is rewritten first. The gateway's default is True.
            first_frame_image: The first frame, as address or `data:image/…;base64,…`: JPG or PNG, from 2:5 to 5:2, the short side over 300 pixels, up to 20 MB. Required of `I2V-01` models, and of `MiniMax-Hailuo-02` with `512P`.
            last_frame_image: The last frame, of `MiniMax-Hailuo-02`; a later addition of the vendor.
            subject_reference: The person of the video, of `S2V-01`; one entry only.
            duration: Seconds, of `MiniMax-Hailuo-02`; 10 not with `1080P`. The gateway's default is 6.
            resolution: The size, of `MiniMax-Hailuo-02`. The gateway's default is '768P'.
            fast_pretreatment: Whether the prompt is rewritten in less time; a later addition of the vendor.
            callback_url: Where the vendor reports how the task stands (vendor).

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Minimax > Video (Image-to-Video Generation) (page 310811463); 302ai/302_video_generator: src/services/v-gen.ts; 302.AI product page minimax-s2v-01; MiniMax API reference; web apps that send MiniMax-Hailuo-02 and MiniMax-Hailuo-2.3-fast here.
        """
        from .generate_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model=model,
            prompt=prompt,
            prompt_optimizer=prompt_optimizer,
            first_frame_image=first_frame_image,
            last_frame_image=last_frame_image,
            subject_reference=subject_reference,
            duration=duration,
            resolution=resolution,
            fast_pretreatment=fast_pretreatment,
            callback_url=callback_url,
        )

    async def get_video_task(
        self,
        *,
        task_id: str,
    ) -> MinimaxVideoTask:
        """Ask for the state of a video and the id of its file.

        Free of charge. 302.AI's app asks every ten seconds. An id that is not known is answered with
        `{"code": "task_not_exist"}`; `base_resp` of a failed task says why.

        `GET /minimaxi/v1/query/video_generation`; price: free.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_video_generator: src/services/v-gen.ts; 302.AI product page minimax-s2v-01; MiniMax API reference.
        """
        from .get_video_task import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def get_file(
        self,
        *,
        file_id: str,
        task_id: str | Unset = UNSET,
    ) -> MinimaxFileAnswer:
        """Ask for the address of a file that a task made.

        Free of charge; of a speech the address leads to a TAR archive with the sound and files named `.extra` and
        `.titles`. The page of videos shows the answer of a submission, `task_id` and `base_resp`; 302.AI's own code reads
        `file.download_url`.

        `GET /minimaxi/v1/files/retrieve`; price: free.

        Args:
            file_id: The id of the file.
            task_id: The id of the task; 302.AI's newer code sends it, the page does not have it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Minimax > Files(Video Download) (page 212308283); 302.AI documentation, Audio/Video Processing > Minimax > Files(Audio File Download); 302ai/302_video_generator: src/services/v-gen.ts; third-party TypeScript client of api.302.ai/minimaxi/v1 (files of speeches); MiniMax API reference.
        """
        from .get_file import OPERATION

        return await self._client.send(OPERATION, file_id=file_id, task_id=task_id)

    async def get_speech_task(
        self,
        *,
        task_id: int,
    ) -> MinimaxSpeechTask:
        """Ask for the state of a long speech and the id of its file.

        The vendor also knows the state `Expired`.

        `GET /minimaxi/v1/query/t2a_async_query_v2`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > T2A(Status Inquiry); third-party TypeScript client of api.302.ai/minimaxi/v1; MiniMax async T2A pages as mirrored by other gateways.
        """
        from .get_speech_task import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def submit_speech(
        self,
        *,
        model: str,
        text: str,
        voice_setting: MinimaxVoiceSetting | Mapping[str, Any],
        pronunciation_dict: MinimaxPronunciation | Mapping[str, Any] | Unset = UNSET,
        audio_setting: MinimaxLongAudioSetting | Mapping[str, Any] | Unset = UNSET,
        language_boost: str | Unset = UNSET,
        voice_modify: MinimaxVoiceChange | Mapping[str, Any] | Unset = UNSET,
    ) -> AsyncTask[MinimaxSpeechSubmission, MinimaxSpeechTask]:
        """Start speaking a long text with MiniMax.

        Asynchronous; the task ends with a `file_id`, and `minimax_get_file` tells the address of its file, a TAR archive
        with the sound and files named `.extra` and `.titles`. Models are `speech-02-hd`, `speech-02-turbo` and
        `speech-2.6-hd`. The sample rate is called `audio_sample_rate` here, `sample_rate` in `minimax_speech`.

        `POST /minimaxi/v1/t2a_async_v2`.

        Args:
            model: The model, e.g. `speech-02-hd`.
            text: The text to speak.
            voice_setting: See the type.
            pronunciation_dict: See the type.
            audio_setting: See the type.
            language_boost: A language to recognise better, or `auto`.
            voice_modify: How the voice is changed.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > T2A(Async extra content generation); third-party TypeScript client of api.302.ai/minimaxi/v1; MiniMax async T2A pages as mirrored by other gateways (voice_modify).
        """
        from .submit_speech import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            model=model,
            text=text,
            voice_setting=voice_setting,
            pronunciation_dict=pronunciation_dict,
            audio_setting=audio_setting,
            language_boost=language_boost,
            voice_modify=voice_modify,
        )

    async def design_voice(
        self,
        *,
        gender: Literal["female", "male"],
        age: Literal["child", "middle-aged", "old", "teenager", "young"],
        voice_desc: Sequence[str],
        text: str,
    ) -> MinimaxDesignedVoice:
        """Make a voice after a description.

        The vendor's path under the mount of the other calls. The answer is that of the vendor's successor, `voice_design`;
        the one of this call has not been seen.

        `POST /minimaxi/v1/text2voice`; the path is inferred, no source confirms it.

        Args:
            gender: Whose voice it is.
            age: How old the voice is.
            voice_desc: What it is like, up to 8 traits.
            text: A text to try it with.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > T2V(Create Voice), title only; callers of the vendor's /v1/text2voice that quote its page; MiniMax API reference.
        """
        from .design_voice import OPERATION

        return await self._client.send(OPERATION, gender=gender, age=age, voice_desc=voice_desc, text=text)

    async def upload_music(
        self,
        *,
        purpose: Literal["instrumental", "song", "voice"],
        file: FileInput,
    ) -> MinimaxUploadedMusic:
        """Upload a song, a voice or music for `music-01` to go by.

        An earlier text of the music page names `/v1/music_upload`; a call through the gateway has not been seen.

        `POST /minimaxi/v1/music_upload`; the path is inferred, no source confirms it.

        Args:
            purpose: What the file holds.
            file: The file, WAV or MP3.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > Music Generation API, page 241838654, its earlier text; AI/ML API reference of the same call of MiniMax.
        """
        from .upload_music import OPERATION

        return await self._client.send(OPERATION, purpose=purpose, file=file)

    async def generate_music(
        self,
        *,
        model: str,
        prompt: str | Unset = UNSET,
        lyrics: str | Unset = UNSET,
        refer_voice: str | Unset = UNSET,
        refer_instrumental: str | Unset = UNSET,
        output_format: Literal["hex", "url"] | Unset = UNSET,
        audio_setting: MinimaxMusicAudioSetting | Mapping[str, Any] | Unset = UNSET,
    ) -> MinimaxMusicResult:
        """Make a song with MiniMax.

        PTC a call: `music-2.5` 0.15, `music-2.0` and `music-1.5` 0.05; `music-2.5+` and `music-01` have no price on the
        page. Its earlier text (2025) has a form for `music-01`, with `refer_voice` or `refer_instrumental` or both and
        lyrics of up to 200 characters; the later one JSON.

        `POST /minimaxi/v1/music_generation`.

        Args:
            model: The model: `music-01`, `music-1.5`, `music-2.0`, `music-2.5` or `music-2.5+`.
            prompt: The style.
            lyrics: The lyrics.
            refer_voice: The `voice_id` of an upload; of `music-01` only.
            refer_instrumental: The `instrumental_id` of an upload; of `music-01` only.
            output_format: An address, or the sound itself as hex digits. The gateway's default is 'url'.
            audio_setting: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > Music Generation API, page 241838654, two texts of it; 302.AI CLI: song.py (models); MiniMax-MCP: server.py.
        """
        from .generate_music import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            lyrics=lyrics,
            refer_voice=refer_voice,
            refer_instrumental=refer_instrumental,
            output_format=output_format,
            audio_setting=audio_setting,
        )

    async def generate_music_form(
        self,
        *,
        model: str,
        prompt: str | Unset = UNSET,
        lyrics: str | Unset = UNSET,
        refer_voice: str | Unset = UNSET,
        refer_instrumental: str | Unset = UNSET,
        output_format: Literal["hex", "url"] | Unset = UNSET,
        audio_setting: MinimaxMusicAudioSetting | Mapping[str, Any] | Unset = UNSET,
    ) -> MinimaxMusicResult:
        """Make a song with MiniMax.

        PTC a call: `music-2.5` 0.15, `music-2.0` and `music-1.5` 0.05; `music-2.5+` and `music-01` have no price on the
        page. Its earlier text (2025) has a form for `music-01`, with `refer_voice` or `refer_instrumental` or both and
        lyrics of up to 200 characters; the later one JSON.

        `POST /minimaxi/v1/music_generation`.

        Args:
            model: The model: `music-01`, `music-1.5`, `music-2.0`, `music-2.5` or `music-2.5+`.
            prompt: The style.
            lyrics: The lyrics.
            refer_voice: The `voice_id` of an upload; of `music-01` only.
            refer_instrumental: The `instrumental_id` of an upload; of `music-01` only.
            output_format: An address, or the sound itself as hex digits. The gateway's default is 'url'.
            audio_setting: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > Music Generation API, page 241838654, two texts of it; 302.AI CLI: song.py (models); MiniMax-MCP: server.py.
        """
        from .generate_music_form import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            lyrics=lyrics,
            refer_voice=refer_voice,
            refer_instrumental=refer_instrumental,
            output_format=output_format,
            audio_setting=audio_setting,
        )

    async def speech(
        self,
        *,
        model: str,
        text: str,
        voice_setting: MinimaxVoiceSetting | Mapping[str, Any],
        audio_setting: MinimaxAudioSetting | Mapping[str, Any] | Unset = UNSET,
        pronunciation_dict: MinimaxPronunciation | Mapping[str, Any] | Unset = UNSET,
        language_boost: str | Unset = UNSET,
        text_normalization: bool | Unset = UNSET,
        subtitle_enable: bool | Unset = UNSET,
        output_format: Literal["hex", "url"] | Unset = UNSET,
    ) -> MinimaxSpeech:
        """Speak a text with MiniMax.

        Always JSON: the sound as hex digits, or with `output_format: url` its address. Models are `speech-02-hd`,
        `speech-02-turbo`, `speech-2.6-hd`, `speech-2.6-turbo`, `speech-2.8-hd` and `speech-2.8-turbo`. One caller sends
        `text_normalization` as a field of its own, another inside `voice_setting`. `stream_speech` gives the sound in pieces,
        always as hex digits.

        `POST /minimaxi/v1/t2a_v2`.

        Args:
            model: The model, e.g. `speech-2.6-turbo`.
            text: The text to speak.
            voice_setting: See the type.
            audio_setting: See the type.
            pronunciation_dict: See the type.
            language_boost: A language to recognise better, or `auto`.
            text_normalization: Read numbers and dates as they are said.
            subtitle_enable: Make subtitles too. The gateway's default is False.
            output_format: An address, or the sound itself as hex digits; not of a stream. The gateway's default is 'hex'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > T2A (voice generation-synchronization); six third-party callers of api.302.ai/minimaxi/v1/t2a_v2, one of them quoting the page's body; third-party notes on t2a_v2 through 302.AI (stream, ranges); MiniMax t2a_v2 page as mirrored by another gateway (extra_info).
        """
        from .speech import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            text=text,
            voice_setting=voice_setting,
            audio_setting=audio_setting,
            pronunciation_dict=pronunciation_dict,
            language_boost=language_boost,
            text_normalization=text_normalization,
            subtitle_enable=subtitle_enable,
            output_format=output_format,
        )

    def stream_speech(
        self,
        *,
        model: str,
        text: str,
        voice_setting: MinimaxVoiceSetting | Mapping[str, Any],
        audio_setting: MinimaxAudioSetting | Mapping[str, Any] | Unset = UNSET,
        pronunciation_dict: MinimaxPronunciation | Mapping[str, Any] | Unset = UNSET,
        language_boost: str | Unset = UNSET,
        text_normalization: bool | Unset = UNSET,
        subtitle_enable: bool | Unset = UNSET,
        output_format: Literal["hex", "url"] | Unset = UNSET,
    ) -> AsyncStream[MinimaxSpeech]:
        """Speak a text with MiniMax.

        Always JSON: the sound as hex digits, or with `output_format: url` its address. Models are `speech-02-hd`,
        `speech-02-turbo`, `speech-2.6-hd`, `speech-2.6-turbo`, `speech-2.8-hd` and `speech-2.8-turbo`. One caller sends
        `text_normalization` as a field of its own, another inside `voice_setting`. `stream_speech` gives the sound in pieces,
        always as hex digits.

        `POST /minimaxi/v1/t2a_v2`.

        Args:
            model: The model, e.g. `speech-2.6-turbo`.
            text: The text to speak.
            voice_setting: See the type.
            audio_setting: See the type.
            pronunciation_dict: See the type.
            language_boost: A language to recognise better, or `auto`.
            text_normalization: Read numbers and dates as they are said.
            subtitle_enable: Make subtitles too. The gateway's default is False.
            output_format: An address, or the sound itself as hex digits; not of a stream. The gateway's default is 'hex'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > T2A (voice generation-synchronization); six third-party callers of api.302.ai/minimaxi/v1/t2a_v2, one of them quoting the page's body; third-party notes on t2a_v2 through 302.AI (stream, ranges); MiniMax t2a_v2 page as mirrored by another gateway (extra_info).
        """
        from .stream_speech import OPERATION

        return self._client.stream(
            OPERATION,
            model=model,
            text=text,
            voice_setting=voice_setting,
            audio_setting=audio_setting,
            pronunciation_dict=pronunciation_dict,
            language_boost=language_boost,
            text_normalization=text_normalization,
            subtitle_enable=subtitle_enable,
            output_format=output_format,
        )

    async def upload_file(
        self,
        *,
        purpose: str,
        file: FileInput,
    ) -> MinimaxFileAnswer:
        """Upload a recording to clone a voice from.

        The vendor's path under the mount of the other calls.

        `POST /minimaxi/v1/files/upload`; the path is inferred, no source confirms it.

        Args:
            purpose: What the file is for, `voice_clone`; the vendor has further values.
            file: The recording, MP3, M4A or WAV, 10 seconds to 5 minutes, up to 20 MB.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > Upload, title only; MiniMax API reference; MiniMax-MCP: server.py.
        """
        from .upload_file import OPERATION

        return await self._client.send(OPERATION, purpose=purpose, file=file)

    async def clone_voice(
        self,
        *,
        file_id: int,
        voice_id: str,
        clone_prompt: MinimaxClonePrompt | Mapping[str, Any] | Unset = UNSET,
        text: str | Unset = UNSET,
        model: str | Unset = UNSET,
        language_boost: str | Unset = UNSET,
        need_noise_reduction: bool | Unset = UNSET,
        need_volume_normalization: bool | Unset = UNSET,
    ) -> MinimaxClonedVoice:
        """Make a voice after a recording.

        The vendor's path under the mount of the other calls. With `text` and `model` the answer has the address of a sample.

        `POST /minimaxi/v1/voice_clone`; the path is inferred, no source confirms it.

        Args:
            file_id: The id of the recording.
            voice_id: An id of your own for the voice, 8 to 256 characters, the first a letter.
            clone_prompt: A short sample with its text, which makes the voice more alike (fields from the vendor).
            text: A text to try the voice with.
            model: The model that speaks `text`, which needs it.
            language_boost: A language to recognise better, or `auto`.
            need_noise_reduction: Take noise out of the recording. The gateway's default is False.
            need_volume_normalization: Even out its volume. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Audio/Video Processing > Minimax > Voice Clone, title only; MiniMax-MCP: server.py; MiniMax quick voice cloning reference as mirrored by another gateway.
        """
        from .clone_voice import OPERATION

        return await self._client.send(
            OPERATION,
            file_id=file_id,
            voice_id=voice_id,
            clone_prompt=clone_prompt,
            text=text,
            model=model,
            language_boost=language_boost,
            need_noise_reduction=need_noise_reduction,
            need_volume_normalization=need_volume_normalization,
        )

    def video_task_task(self, id: Any) -> AsyncTask[MinimaxVideoSubmission, MinimaxVideoTask]:
        """Pick up a task that was submitted by `generate_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .generate_video import TASK

        return AsyncTask(self._client, TASK, id)

    def speech_task_task(self, id: Any) -> AsyncTask[MinimaxSpeechSubmission, MinimaxSpeechTask]:
        """Pick up a task that was submitted by `submit_speech`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .submit_speech import TASK

        return AsyncTask(self._client, TASK, id)
