"""The operations of `client.topview`."""

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
    from ...models.topview_avatar_list import TopviewAvatarList
    from ...models.topview_avatar_result import TopviewAvatarResult
    from ...models.topview_avatar_video_result import TopviewAvatarVideoResult
    from ...models.topview_caption_list import TopviewCaptionList
    from ...models.topview_category_list import TopviewCategoryList
    from ...models.topview_image_to_video_result import TopviewImageToVideoResult
    from ...models.topview_marketing_result import TopviewMarketingResult
    from ...models.topview_place_product_result import TopviewPlaceProductResult
    from ...models.topview_product_avatar_list import TopviewProductAvatarList
    from ...models.topview_product_video_result import TopviewProductVideoResult
    from ...models.topview_replace_image_result import TopviewReplaceImageResult
    from ...models.topview_script_list import TopviewScriptList
    from ...models.topview_script_segment import TopviewScriptSegment
    from ...models.topview_submission import TopviewSubmission
    from ...models.topview_template_list import TopviewTemplateList
    from ...models.topview_upload import TopviewUpload
    from ...models.topview_voice_list import TopviewVoiceList
    from . import create_avatar as create_avatar
    from . import create_avatar_video as create_avatar_video
    from . import create_marketing_video as create_marketing_video
    from . import create_product_video as create_product_video
    from . import get_avatar as get_avatar
    from . import get_avatar_video as get_avatar_video
    from . import get_image_to_video as get_image_to_video
    from . import get_marketing_video as get_marketing_video
    from . import get_placed_product as get_placed_product
    from . import get_product_video as get_product_video
    from . import get_replaced_product_image as get_replaced_product_image
    from . import image_to_video as image_to_video
    from . import list_avatars as list_avatars
    from . import list_captions as list_captions
    from . import list_product_avatars as list_product_avatars
    from . import list_product_categories as list_product_categories
    from . import list_scripts as list_scripts
    from . import list_template_categories as list_template_categories
    from . import list_templates as list_templates
    from . import list_voices as list_voices
    from . import place_product as place_product
    from . import replace_product_image as replace_product_image
    from . import update_script as update_script
    from . import upload_file as upload_file

_OPERATIONS = (
    "create_marketing_video",
    "get_marketing_video",
    "list_scripts",
    "update_script",
    "create_avatar_video",
    "get_avatar_video",
    "create_avatar",
    "get_avatar",
    "list_avatars",
    "list_voices",
    "list_captions",
    "replace_product_image",
    "get_replaced_product_image",
    "create_product_video",
    "get_product_video",
    "list_product_avatars",
    "list_product_categories",
    "place_product",
    "get_placed_product",
    "list_templates",
    "list_template_categories",
    "image_to_video",
    "get_image_to_video",
    "upload_file",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Topview:
    """The operations of `client.topview`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_marketing_video(
        self,
        *,
        product_link: str | Unset = UNSET,
        file_ids: Sequence[str] | Unset = UNSET,
        product_name: str | Unset = UNSET,
        product_description: str | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | Unset = UNSET,
        language: str | Unset = UNSET,
        voice_id: str | Unset = UNSET,
        caption_id: str | Unset = UNSET,
        aiavatar_id: str | Unset = UNSET,
        video_length_type: Literal[1, 2, 3, 4] | Unset = UNSET,
        endcard_file_id: str | Unset = UNSET,
        endcard_aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16", "all"] | Unset = UNSET,
        endcard_background_color: Literal["black", "white"] | Unset = UNSET,
        logo_file_id: str | Unset = UNSET,
        preview: str | Unset = UNSET,
        is_diy_script: str | Unset = UNSET,
        diy_script_description: str | Unset = UNSET,
        diy_style: Literal["diyScriptPrompt", "diyScriptStyle"] | Unset = UNSET,
        diy_script_style: str | Unset = UNSET,
        diy_script_prompt: str | Unset = UNSET,
        target_audience: str | Unset = UNSET,
        music_file_id: str | Unset = UNSET,
        notice_url: str | Unset = UNSET,
    ) -> Task[TopviewSubmission, TopviewMarketingResult]:
        """Make a marketing video of a product's page or pictures.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        It takes `productLink`, or `fileIds` with a name and a description. The vendor types `preview` and `isDiyScript`
        as texts.

        `POST /topview/v1/m2v/task/submit`; the path is inferred, no source confirms it.

        Args:
            product_link: The product's page; goes before `fileIds`.
            file_ids: Uploaded pictures or videos, in place of the page.
            product_name: Name of the product; needed without `productLink`.
            product_description: Description of the product; needed without `productLink`, unless the script is your own.
            aspect_ratio: Width to height. The gateway's default is '9:16'.
            language: The language, e.g. `en`, `zh-CN`, `ja`. The gateway's default is 'en'.
            voice_id: The voice, from `topview_list_voices`.
            caption_id: Look of the subtitles, from `topview_list_captions`; any, when left out.
            aiavatar_id: Who speaks, from `topview_list_avatars`.
            video_length_type: Length: 1 for 30 to 50 seconds, 2 for 15 to 30, 3 for 30 to 45, 4 for 45 to 60. The gateway's default is 1.
            endcard_file_id: Uploaded file to end with.
            endcard_aspect_ratio: Width to height of the end card. The gateway's default is 'all'.
            endcard_background_color: Colour behind the end card. The gateway's default is 'black'.
            logo_file_id: Uploaded logo.
            preview: `true` gives a preview first; the export is then a call of its own. The gateway's default is 'false'.
            is_diy_script: `true` for a script of your own. The gateway's default is 'false'.
            diy_script_description: Description for a script of your own.
            diy_style: Which of the two next fields gives the style.
            diy_script_style: The style of the script.
            diy_script_prompt: A prompt for the script.
            target_audience: Whom the video is for.
            music_file_id: Uploaded music.
            notice_url: Address that is called when the task has ended.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Marketing Digital Avatar > Submit Avatar Marketing Video; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .create_marketing_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            product_link=product_link,
            file_ids=file_ids,
            product_name=product_name,
            product_description=product_description,
            aspect_ratio=aspect_ratio,
            language=language,
            voice_id=voice_id,
            caption_id=caption_id,
            aiavatar_id=aiavatar_id,
            video_length_type=video_length_type,
            endcard_file_id=endcard_file_id,
            endcard_aspect_ratio=endcard_aspect_ratio,
            endcard_background_color=endcard_background_color,
            logo_file_id=logo_file_id,
            preview=preview,
            is_diy_script=is_diy_script,
            diy_script_description=diy_script_description,
            diy_style=diy_style,
            diy_script_style=diy_script_style,
            diy_script_prompt=diy_script_prompt,
            target_audience=target_audience,
            music_file_id=music_file_id,
            notice_url=notice_url,
        )

    def get_marketing_video(
        self,
        *,
        task_id: str,
        need_cloud_front_url: bool | Unset = UNSET,
    ) -> TopviewMarketingResult:
        """Ask for the state and the videos of a marketing task.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `GET /topview/v1/m2v/task/query`; the path is inferred, no source confirms it.

        Args:
            task_id: The `taskId` of the submission.
            need_cloud_front_url: Whether files are given by addresses of CloudFront instead of S3.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Marketing Digital Avatar > Get Avatar Marketing Video Results; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .get_marketing_video import OPERATION

        return self._client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)

    def list_scripts(
        self,
        *,
        task_id: str,
    ) -> TopviewScriptList:
        """List the scripts of a marketing task.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        The vendor's page types `result` as one script; the name and the sibling say that it is a list.

        `GET /topview/v1/m2v/script/list`; the path is inferred, no source confirms it.

        Args:
            task_id: The `taskId` of the submission.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Marketing Digital Avatar > Get Script List; Topview API reference (docs.topview.ai and its apifox export); a third-party PHP client of api.topview.ai.
        """
        from .list_scripts import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def update_script(
        self,
        *,
        task_id: str,
        script_id: str,
        script_contents: Sequence[TopviewScriptSegment | Mapping[str, Any]],
    ) -> TopviewSubmission:
        """Change the words of a script.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `POST /topview/v1/m2v/script/update`; the path is inferred, no source confirms it.

        Args:
            task_id: The `taskId` of the submission.
            script_id: The script; the first is 0. The gateway's default is '0'.
            script_contents: The pieces as they shall be.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Marketing Digital Avatar > Modify Script Content; Topview API reference (docs.topview.ai and its apifox export); a third-party PHP client of api.topview.ai.
        """
        from .update_script import OPERATION

        return self._client.send(OPERATION, task_id=task_id, script_id=script_id, script_contents=script_contents)

    def create_avatar_video(
        self,
        *,
        avatar_source_from: Literal[0, 1, 2, 3],
        audio_source_from: Literal[0, 1],
        video_file_id: str | Unset = UNSET,
        ai_avatar_id: str | Unset = UNSET,
        audio_file_id: str | Unset = UNSET,
        tts_text: str | Unset = UNSET,
        voiceover_id: str | Unset = UNSET,
        is_save_2_custom_ai_avatar: bool | Unset = UNSET,
        caption_id: str | Unset = UNSET,
        notice_url: str | Unset = UNSET,
    ) -> Task[TopviewSubmission, TopviewAvatarVideoResult]:
        """Let a digital person speak a text or a recording.

        302.AI's own code sends the five fields of the first example and reads `result.taskId`; the other fields are the
        vendor's. An uploaded video needs `videoFileId`, a listed person `aiAvatarId`, a recording `audioFileId`, a text
        `ttsText`; a text spoken by anyone but a public person also needs `voiceoverId`. The vendor also knows the file
        of a photo, a speed of 0.8 to 1.2, a mode and an ethnicity, by names that have not been seen.

        `POST /topview/v1/video_avatar/task/submit`.

        Args:
            avatar_source_from: Who speaks: 0 the person of an uploaded video, 1 a public person, 2 a private one, 3 that of a photo.
            audio_source_from: What is spoken: 0 an uploaded recording, 1 a text.
            video_file_id: The uploaded video, with 0.
            ai_avatar_id: The person, with 1 or 2.
            audio_file_id: The uploaded recording, with 0.
            tts_text: The text, with 1.
            voiceover_id: The voice; public people have one of their own.
            is_save_2_custom_ai_avatar: Whether the person of the video is kept as a private one.
            caption_id: Look of the subtitles, of public people only; spelled as in the marketing task.
            notice_url: Address that is called when the task has ended.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Regular Digital Avatar > VideoAvatar Submit; 302ai/302_ai_avatar_generator; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .create_avatar_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            avatar_source_from=avatar_source_from,
            audio_source_from=audio_source_from,
            video_file_id=video_file_id,
            ai_avatar_id=ai_avatar_id,
            audio_file_id=audio_file_id,
            tts_text=tts_text,
            voiceover_id=voiceover_id,
            is_save_2_custom_ai_avatar=is_save_2_custom_ai_avatar,
            caption_id=caption_id,
            notice_url=notice_url,
        )

    def get_avatar_video(
        self,
        *,
        task_id: str,
        need_cloud_front_url: bool | Unset = UNSET,
    ) -> TopviewAvatarVideoResult:
        """Ask for the state and the address of a video of a digital person.

        302.AI's own code knows the states `running`, `success` and `failed`; the vendor's are `init`, `running`,
        `success` and `fail`.

        `GET /topview/v1/video_avatar/task/query`.

        Args:
            task_id: The `taskId` of the submission.
            need_cloud_front_url: Whether files are given by addresses of CloudFront instead of S3.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Regular Digital Avatar > VideoAvatar Query; 302ai/302_ai_avatar_generator; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .get_avatar_video import OPERATION

        return self._client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)

    def create_avatar(
        self,
        *,
        video_file_id: str,
    ) -> Task[TopviewSubmission, TopviewAvatarResult]:
        """Make a private digital person from an uploaded video.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `POST /topview/v1/common_task/video2aiAvatar/submit`; the path is inferred, no source confirms it.

        Args:
            video_file_id: The uploaded video.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Regular Digital Avatar > Create Private Digital Avatar; Topview API reference (docs.topview.ai and its apifox export); a third-party Python client of api.topview.ai.
        """
        from .create_avatar import OPERATION, TASK

        return self._client.submit(OPERATION, TASK, video_file_id=video_file_id)

    def get_avatar(
        self,
        *,
        task_id: str,
        need_cloud_front_url: bool | Unset = UNSET,
    ) -> TopviewAvatarResult:
        """Ask for the state of a private digital person that is being made.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here. A
        third-party client reads `result.aiAvatarId` and ends on the state `failed`; the vendor's page has
        `result.aiAvatar.aiavatarId`.

        `GET /topview/v1/common_task/video2aiAvatar/query`; the path is inferred, no source confirms it.

        Args:
            task_id: The `taskId` of the submission.
            need_cloud_front_url: Whether files are given by addresses of CloudFront instead of S3.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Regular Digital Avatar > Query Private Digital Avatar; Topview API reference (docs.topview.ai and its apifox export); a third-party Python client of api.topview.ai.
        """
        from .get_avatar import OPERATION

        return self._client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)

    def list_avatars(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        gender: str | Unset = UNSET,
        ethnicity_id_list: str | Unset = UNSET,
        sort_field: str | Unset = UNSET,
        sort_type: str | Unset = UNSET,
        is_custom: bool | Unset = UNSET,
    ) -> TopviewAvatarList:
        """List the public digital people, or your own.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `GET /topview/v1/aiavatar/query`; the path is inferred, no source confirms it.

        Args:
            page_no: Which page, from 1.
            page_size: How many a page has.
            gender: `male`, `female` or `other`.
            ethnicity_id_list: The ethnicities, by their ids.
            sort_field: What to sort by, e.g. `createTime`.
            sort_type: `asc` or `desc`.
            is_custom: Whether your own are listed instead.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Regular Digital Avatar > Query Public Digital Avatar; three third-party clients of api.topview.ai/v1/aiavatar/query.
        """
        from .list_avatars import OPERATION

        return self._client.send(
            OPERATION,
            page_no=page_no,
            page_size=page_size,
            gender=gender,
            ethnicity_id_list=ethnicity_id_list,
            sort_field=sort_field,
            sort_type=sort_type,
            is_custom=is_custom,
        )

    def list_voices(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        language: str | Unset = UNSET,
        gender: str | Unset = UNSET,
        age: str | Unset = UNSET,
        style: str | Unset = UNSET,
        accent: str | Unset = UNSET,
        is_custom: bool | Unset = UNSET,
    ) -> TopviewVoiceList:
        """List the public voices, or your own.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `GET /topview/v1/voice/query`; the path is inferred, no source confirms it.

        Args:
            page_no: Which page, from 1.
            page_size: How many a page has.
            language: The language.
            gender: `male` or `female`.
            age: `Young`, `Middle Age` or `Old`.
            style: The style, e.g. `UGC`.
            accent: The accent.
            is_custom: Whether your own are listed instead.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Regular Digital Avatar > Query Public Voices; topviewai/skill (vendor); Topview API reference (docs.topview.ai and its apifox export).
        """
        from .list_voices import OPERATION

        return self._client.send(
            OPERATION,
            page_no=page_no,
            page_size=page_size,
            language=language,
            gender=gender,
            age=age,
            style=style,
            accent=accent,
            is_custom=is_custom,
        )

    def list_captions(
        self,
    ) -> TopviewCaptionList:
        """List the looks that subtitles can have.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `GET /topview/v1/caption/list`; the path is inferred, no source confirms it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Regular Digital Avatar > Query Subtitle Style Interface; topviewai/skill (vendor); Topview API reference (docs.topview.ai and its apifox export).
        """
        from .list_captions import OPERATION

        return self._client.send(OPERATION)

    def replace_product_image(
        self,
        *,
        product_image_file_id: str,
        image_edit_prompt: str,
        avatar_id: str | Unset = UNSET,
        template_image_file_id: str | Unset = UNSET,
        user_face_image_file_id: str | Unset = UNSET,
        product_size: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
        notice_url: str | Unset = UNSET,
    ) -> Task[TopviewSubmission, TopviewReplaceImageResult]:
        """Put a product into the hand of a digital person.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        One of `avatarId` and `templateImageFileId` is needed.

        `POST /topview/v1/product_avatar/task/image_replace/submit`; the path is inferred, no source confirms it.

        Args:
            product_image_file_id: Uploaded picture of the product.
            image_edit_prompt: What to change.
            avatar_id: The person, from `topview_list_product_avatars`.
            template_image_file_id: Uploaded picture of a person, in place of `avatarId`.
            user_face_image_file_id: Uploaded picture of a face.
            product_size: How large the product is, 1 to 6. The gateway's default is '2'.
            notice_url: Address that is called when the task has ended.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Digital Avatar > Product ImageReplace Submit; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .replace_product_image import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            product_image_file_id=product_image_file_id,
            image_edit_prompt=image_edit_prompt,
            avatar_id=avatar_id,
            template_image_file_id=template_image_file_id,
            user_face_image_file_id=user_face_image_file_id,
            product_size=product_size,
            notice_url=notice_url,
        )

    def get_replaced_product_image(
        self,
        *,
        task_id: str,
        need_cloud_front_url: bool | Unset = UNSET,
    ) -> TopviewReplaceImageResult:
        """Ask for the state and the pictures of a replacement.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        The state is called `taskStatus` here.

        `GET /topview/v1/product_avatar/task/image_replace/result`; the path is inferred, no source confirms it.

        Args:
            task_id: The `taskId` of the submission.
            need_cloud_front_url: Whether files are given by addresses of CloudFront instead of S3.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Digital Avatar > Product ImageReplace Query; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .get_replaced_product_image import OPERATION

        return self._client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)

    def create_product_video(
        self,
        *,
        replace_product_task_image_id: str,
        mode: Literal["avatar2", "lite", "pro"],
        script_mode: Literal["audio", "text"],
        tts_text: str | Unset = UNSET,
        voice_id: str | Unset = UNSET,
        audio_file_id: str | Unset = UNSET,
        caption_id: str | Unset = UNSET,
        notice_url: str | Unset = UNSET,
    ) -> Task[TopviewSubmission, TopviewProductVideoResult]:
        """Let the person with the product speak.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        The body is that of its twin in the vendor's version 2.

        `POST /topview/v1/product_avatar/task/image2Video/submit`; the path is inferred, no source confirms it.

        Args:
            replace_product_task_image_id: The `key` of a picture of the replacement.
            mode: Quality: `lite` 480p and 5 seconds, `pro` 720p and 10 seconds, `avatar2` 1080p.
            script_mode: Whether a text is spoken or a recording played.
            tts_text: The text.
            voice_id: The voice of the text.
            audio_file_id: The uploaded recording; up to 28 seconds with `avatar2`.
            caption_id: Look of the subtitles, from `topview_list_captions`.
            notice_url: Address that is called when the task has ended.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Digital Avatar > Product Image2Video Submit; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .create_product_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            replace_product_task_image_id=replace_product_task_image_id,
            mode=mode,
            script_mode=script_mode,
            tts_text=tts_text,
            voice_id=voice_id,
            audio_file_id=audio_file_id,
            caption_id=caption_id,
            notice_url=notice_url,
        )

    def get_product_video(
        self,
        *,
        task_id: str,
        need_cloud_front_url: bool | Unset = UNSET,
    ) -> TopviewProductVideoResult:
        """Ask for the state and the address of a product video.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        The fields are those of its twin in the vendor's version 2.

        `GET /topview/v1/product_avatar/task/image2Video/result`; the path is inferred, no source confirms it.

        Args:
            task_id: The `taskId` of the submission.
            need_cloud_front_url: Whether files are given by addresses of CloudFront instead of S3.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Digital Avatar > Product Image2Video Query; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .get_product_video import OPERATION

        return self._client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)

    def list_product_avatars(
        self,
        *,
        gender: str | Unset = UNSET,
        category_ids: str | Unset = UNSET,
        ethnicity_ids: str | Unset = UNSET,
        sorting_type: str | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> TopviewProductAvatarList:
        """List the public digital people who show products.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `GET /topview/v1/product_avatar/public_avatar/query`; the path is inferred, no source confirms it.

        Args:
            gender: The gender.
            category_ids: Categories, by their ids.
            ethnicity_ids: Ethnicities, by their ids.
            sorting_type: `Popularity` or `Newest`.
            page_no: Which page, from 1.
            page_size: How many a page has.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Digital Avatar > Query Public Digital Avatar; Topview API reference (docs.topview.ai and its apifox export); topviewai/skill (vendor).
        """
        from .list_product_avatars import OPERATION

        return self._client.send(
            OPERATION,
            gender=gender,
            category_ids=category_ids,
            ethnicity_ids=ethnicity_ids,
            sorting_type=sorting_type,
            page_no=page_no,
            page_size=page_size,
        )

    def list_product_categories(
        self,
    ) -> TopviewCategoryList:
        """List the categories of people who show products.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `GET /topview/v1/product_avatar/category/list`; the path is inferred, no source confirms it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Digital Avatar > Query Product Categories; Topview API reference (docs.topview.ai and its apifox export); topviewai/skill (vendor).
        """
        from .list_product_categories import OPERATION

        return self._client.send(OPERATION)

    def place_product(
        self,
        *,
        product_image_file_id: str,
        template_mask_file_id: str,
        product_mask_file_id: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        template_image_file_id: str | Unset = UNSET,
        mode: str | Unset = UNSET,
        notice_url: str | Unset = UNSET,
    ) -> Task[TopviewSubmission, TopviewPlaceProductResult]:
        """Put a product into a picture.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        One of `templateId` and `templateImageFileId` is needed. The vendor may know more fields.

        `POST /topview/v1/product_anyShoot/task/submit`; the path is inferred, no source confirms it.

        Args:
            product_image_file_id: Uploaded picture of the product.
            template_mask_file_id: Uploaded mask of the picture, as large as the picture.
            product_mask_file_id: Uploaded mask of the product, as large as its picture.
            template_id: The picture, from `topview_list_templates`.
            template_image_file_id: Uploaded picture; goes before `templateId`.
            mode: How the two are blended; the vendor requires it, its values have not been seen.
            notice_url: Address that is called when the task has ended.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Image Replacement > productAnyShoot ReplaceImage Submit; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .place_product import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            product_image_file_id=product_image_file_id,
            template_mask_file_id=template_mask_file_id,
            product_mask_file_id=product_mask_file_id,
            template_id=template_id,
            template_image_file_id=template_image_file_id,
            mode=mode,
            notice_url=notice_url,
        )

    def get_placed_product(
        self,
        *,
        task_id: str,
        need_cloud_front_url: bool | Unset = UNSET,
    ) -> TopviewPlaceProductResult:
        """Ask for the state of a picture with a product.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        The fields that hold the pictures have not been seen; the model keeps them.

        `GET /topview/v1/product_anyShoot/task/result`; the path is inferred, no source confirms it.

        Args:
            task_id: The `taskId` of the submission.
            need_cloud_front_url: Whether files are given by addresses of CloudFront instead of S3.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Image Replacement > productAnyShoot ReplaceImage Query; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .get_placed_product import OPERATION

        return self._client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)

    def list_templates(
        self,
        *,
        category_ids: str | Unset = UNSET,
        style: Literal["Pro", "UGC"] | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> TopviewTemplateList:
        """List the pictures that a product can be put into.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        Of the entries, only `templateId` is known.

        `GET /topview/v1/product_anyShoot/template/list`; the path is inferred, no source confirms it.

        Args:
            category_ids: Categories, by their ids with commas between.
            style: The style.
            page_no: Which page, from 1. The gateway's default is 1.
            page_size: How many a page has. The gateway's default is 20.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Image Replacement > Query Template List; Topview API reference (docs.topview.ai and its apifox export); a third-party PHP client of api.topview.ai.
        """
        from .list_templates import OPERATION

        return self._client.send(
            OPERATION, category_ids=category_ids, style=style, page_no=page_no, page_size=page_size
        )

    def list_template_categories(
        self,
    ) -> TopviewCategoryList:
        """List the categories of pictures that a product can be put into.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        The fields are those of the product categories.

        `GET /topview/v1/product_anyShoot/template/category/list`; the path is inferred, no source confirms it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Image Replacement > Query Template Categories; Topview API reference (docs.topview.ai and its apifox export); a third-party PHP client of api.topview.ai.
        """
        from .list_template_categories import OPERATION

        return self._client.send(OPERATION)

    def image_to_video(
        self,
        *,
        image_file_id: str,
        duration: Literal[5, 10],
        mode: Literal["best", "lite", "plus", "pro"],
        generating_count: int,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        notice_url: str | Unset = UNSET,
    ) -> Task[TopviewSubmission, TopviewImageToVideoResult]:
        """Film a picture.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `POST /topview/v1/common_task/image2video/submit`; the path is inferred, no source confirms it.

        Args:
            image_file_id: The uploaded picture.
            duration: Length in seconds.
            mode: The quality.
            generating_count: How many videos, 1 to 4.
            prompt: What happens.
            negative_prompt: What must not happen.
            notice_url: Address that is called when the task has ended.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Image to Video > Submit Image2video (Image to Video); Topview API reference (docs.topview.ai and its apifox export).
        """
        from .image_to_video import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            image_file_id=image_file_id,
            duration=duration,
            mode=mode,
            generating_count=generating_count,
            prompt=prompt,
            negative_prompt=negative_prompt,
            notice_url=notice_url,
        )

    def get_image_to_video(
        self,
        *,
        task_id: str,
        need_cloud_front_url: bool | Unset = UNSET,
    ) -> TopviewImageToVideoResult:
        """Ask for the state and the videos of a picture.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `GET /topview/v1/common_task/image2video/result`; the path is inferred, no source confirms it.

        Args:
            task_id: The `taskId` of the submission.
            need_cloud_front_url: Whether files are given by addresses of CloudFront instead of S3.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Image to Video > Query Image2video (Image to Video); Topview API reference (docs.topview.ai and its apifox export).
        """
        from .get_image_to_video import OPERATION

        return self._client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)

    def upload_file(
        self,
        *,
        file: str,
    ) -> TopviewUpload:
        """Hand over a file for the other calls.

        302.AI's own: it takes an address in place of the vendor's upload with a credential, and has no envelope.

        `POST /topview/upload`.

        Args:
            file: Public address of the file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Upload Interface; 302ai/302_ai_avatar_generator.
        """
        from .upload_file import OPERATION

        return self._client.send(OPERATION, file=file)

    def marketing_video_task(self, id: Any) -> Task[TopviewSubmission, TopviewMarketingResult]:
        """Pick up a task that was submitted by `create_marketing_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .create_marketing_video import TASK

        return Task(self._client, TASK, id)

    def avatar_video_task(self, id: Any) -> Task[TopviewSubmission, TopviewAvatarVideoResult]:
        """Pick up a task that was submitted by `create_avatar_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .create_avatar_video import TASK

        return Task(self._client, TASK, id)

    def avatar_task(self, id: Any) -> Task[TopviewSubmission, TopviewAvatarResult]:
        """Pick up a task that was submitted by `create_avatar`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .create_avatar import TASK

        return Task(self._client, TASK, id)

    def replaced_product_image_task(self, id: Any) -> Task[TopviewSubmission, TopviewReplaceImageResult]:
        """Pick up a task that was submitted by `replace_product_image`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .replace_product_image import TASK

        return Task(self._client, TASK, id)

    def product_video_task(self, id: Any) -> Task[TopviewSubmission, TopviewProductVideoResult]:
        """Pick up a task that was submitted by `create_product_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .create_product_video import TASK

        return Task(self._client, TASK, id)

    def placed_product_task(self, id: Any) -> Task[TopviewSubmission, TopviewPlaceProductResult]:
        """Pick up a task that was submitted by `place_product`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .place_product import TASK

        return Task(self._client, TASK, id)

    def image_to_video_task(self, id: Any) -> Task[TopviewSubmission, TopviewImageToVideoResult]:
        """Pick up a task that was submitted by `image_to_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .image_to_video import TASK

        return Task(self._client, TASK, id)


class AsyncTopview:
    """The operations of `client.topview`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_marketing_video(
        self,
        *,
        product_link: str | Unset = UNSET,
        file_ids: Sequence[str] | Unset = UNSET,
        product_name: str | Unset = UNSET,
        product_description: str | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | Unset = UNSET,
        language: str | Unset = UNSET,
        voice_id: str | Unset = UNSET,
        caption_id: str | Unset = UNSET,
        aiavatar_id: str | Unset = UNSET,
        video_length_type: Literal[1, 2, 3, 4] | Unset = UNSET,
        endcard_file_id: str | Unset = UNSET,
        endcard_aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16", "all"] | Unset = UNSET,
        endcard_background_color: Literal["black", "white"] | Unset = UNSET,
        logo_file_id: str | Unset = UNSET,
        preview: str | Unset = UNSET,
        is_diy_script: str | Unset = UNSET,
        diy_script_description: str | Unset = UNSET,
        diy_style: Literal["diyScriptPrompt", "diyScriptStyle"] | Unset = UNSET,
        diy_script_style: str | Unset = UNSET,
        diy_script_prompt: str | Unset = UNSET,
        target_audience: str | Unset = UNSET,
        music_file_id: str | Unset = UNSET,
        notice_url: str | Unset = UNSET,
    ) -> AsyncTask[TopviewSubmission, TopviewMarketingResult]:
        """Make a marketing video of a product's page or pictures.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        It takes `productLink`, or `fileIds` with a name and a description. The vendor types `preview` and `isDiyScript`
        as texts.

        `POST /topview/v1/m2v/task/submit`; the path is inferred, no source confirms it.

        Args:
            product_link: The product's page; goes before `fileIds`.
            file_ids: Uploaded pictures or videos, in place of the page.
            product_name: Name of the product; needed without `productLink`.
            product_description: Description of the product; needed without `productLink`, unless the script is your own.
            aspect_ratio: Width to height. The gateway's default is '9:16'.
            language: The language, e.g. `en`, `zh-CN`, `ja`. The gateway's default is 'en'.
            voice_id: The voice, from `topview_list_voices`.
            caption_id: Look of the subtitles, from `topview_list_captions`; any, when left out.
            aiavatar_id: Who speaks, from `topview_list_avatars`.
            video_length_type: Length: 1 for 30 to 50 seconds, 2 for 15 to 30, 3 for 30 to 45, 4 for 45 to 60. The gateway's default is 1.
            endcard_file_id: Uploaded file to end with.
            endcard_aspect_ratio: Width to height of the end card. The gateway's default is 'all'.
            endcard_background_color: Colour behind the end card. The gateway's default is 'black'.
            logo_file_id: Uploaded logo.
            preview: `true` gives a preview first; the export is then a call of its own. The gateway's default is 'false'.
            is_diy_script: `true` for a script of your own. The gateway's default is 'false'.
            diy_script_description: Description for a script of your own.
            diy_style: Which of the two next fields gives the style.
            diy_script_style: The style of the script.
            diy_script_prompt: A prompt for the script.
            target_audience: Whom the video is for.
            music_file_id: Uploaded music.
            notice_url: Address that is called when the task has ended.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Marketing Digital Avatar > Submit Avatar Marketing Video; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .create_marketing_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            product_link=product_link,
            file_ids=file_ids,
            product_name=product_name,
            product_description=product_description,
            aspect_ratio=aspect_ratio,
            language=language,
            voice_id=voice_id,
            caption_id=caption_id,
            aiavatar_id=aiavatar_id,
            video_length_type=video_length_type,
            endcard_file_id=endcard_file_id,
            endcard_aspect_ratio=endcard_aspect_ratio,
            endcard_background_color=endcard_background_color,
            logo_file_id=logo_file_id,
            preview=preview,
            is_diy_script=is_diy_script,
            diy_script_description=diy_script_description,
            diy_style=diy_style,
            diy_script_style=diy_script_style,
            diy_script_prompt=diy_script_prompt,
            target_audience=target_audience,
            music_file_id=music_file_id,
            notice_url=notice_url,
        )

    async def get_marketing_video(
        self,
        *,
        task_id: str,
        need_cloud_front_url: bool | Unset = UNSET,
    ) -> TopviewMarketingResult:
        """Ask for the state and the videos of a marketing task.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `GET /topview/v1/m2v/task/query`; the path is inferred, no source confirms it.

        Args:
            task_id: The `taskId` of the submission.
            need_cloud_front_url: Whether files are given by addresses of CloudFront instead of S3.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Marketing Digital Avatar > Get Avatar Marketing Video Results; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .get_marketing_video import OPERATION

        return await self._client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)

    async def list_scripts(
        self,
        *,
        task_id: str,
    ) -> TopviewScriptList:
        """List the scripts of a marketing task.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        The vendor's page types `result` as one script; the name and the sibling say that it is a list.

        `GET /topview/v1/m2v/script/list`; the path is inferred, no source confirms it.

        Args:
            task_id: The `taskId` of the submission.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Marketing Digital Avatar > Get Script List; Topview API reference (docs.topview.ai and its apifox export); a third-party PHP client of api.topview.ai.
        """
        from .list_scripts import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    async def update_script(
        self,
        *,
        task_id: str,
        script_id: str,
        script_contents: Sequence[TopviewScriptSegment | Mapping[str, Any]],
    ) -> TopviewSubmission:
        """Change the words of a script.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `POST /topview/v1/m2v/script/update`; the path is inferred, no source confirms it.

        Args:
            task_id: The `taskId` of the submission.
            script_id: The script; the first is 0. The gateway's default is '0'.
            script_contents: The pieces as they shall be.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Marketing Digital Avatar > Modify Script Content; Topview API reference (docs.topview.ai and its apifox export); a third-party PHP client of api.topview.ai.
        """
        from .update_script import OPERATION

        return await self._client.send(OPERATION, task_id=task_id, script_id=script_id, script_contents=script_contents)

    async def create_avatar_video(
        self,
        *,
        avatar_source_from: Literal[0, 1, 2, 3],
        audio_source_from: Literal[0, 1],
        video_file_id: str | Unset = UNSET,
        ai_avatar_id: str | Unset = UNSET,
        audio_file_id: str | Unset = UNSET,
        tts_text: str | Unset = UNSET,
        voiceover_id: str | Unset = UNSET,
        is_save_2_custom_ai_avatar: bool | Unset = UNSET,
        caption_id: str | Unset = UNSET,
        notice_url: str | Unset = UNSET,
    ) -> AsyncTask[TopviewSubmission, TopviewAvatarVideoResult]:
        """Let a digital person speak a text or a recording.

        302.AI's own code sends the five fields of the first example and reads `result.taskId`; the other fields are the
        vendor's. An uploaded video needs `videoFileId`, a listed person `aiAvatarId`, a recording `audioFileId`, a text
        `ttsText`; a text spoken by anyone but a public person also needs `voiceoverId`. The vendor also knows the file
        of a photo, a speed of 0.8 to 1.2, a mode and an ethnicity, by names that have not been seen.

        `POST /topview/v1/video_avatar/task/submit`.

        Args:
            avatar_source_from: Who speaks: 0 the person of an uploaded video, 1 a public person, 2 a private one, 3 that of a photo.
            audio_source_from: What is spoken: 0 an uploaded recording, 1 a text.
            video_file_id: The uploaded video, with 0.
            ai_avatar_id: The person, with 1 or 2.
            audio_file_id: The uploaded recording, with 0.
            tts_text: The text, with 1.
            voiceover_id: The voice; public people have one of their own.
            is_save_2_custom_ai_avatar: Whether the person of the video is kept as a private one.
            caption_id: Look of the subtitles, of public people only; spelled as in the marketing task.
            notice_url: Address that is called when the task has ended.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Regular Digital Avatar > VideoAvatar Submit; 302ai/302_ai_avatar_generator; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .create_avatar_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            avatar_source_from=avatar_source_from,
            audio_source_from=audio_source_from,
            video_file_id=video_file_id,
            ai_avatar_id=ai_avatar_id,
            audio_file_id=audio_file_id,
            tts_text=tts_text,
            voiceover_id=voiceover_id,
            is_save_2_custom_ai_avatar=is_save_2_custom_ai_avatar,
            caption_id=caption_id,
            notice_url=notice_url,
        )

    async def get_avatar_video(
        self,
        *,
        task_id: str,
        need_cloud_front_url: bool | Unset = UNSET,
    ) -> TopviewAvatarVideoResult:
        """Ask for the state and the address of a video of a digital person.

        302.AI's own code knows the states `running`, `success` and `failed`; the vendor's are `init`, `running`,
        `success` and `fail`.

        `GET /topview/v1/video_avatar/task/query`.

        Args:
            task_id: The `taskId` of the submission.
            need_cloud_front_url: Whether files are given by addresses of CloudFront instead of S3.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Regular Digital Avatar > VideoAvatar Query; 302ai/302_ai_avatar_generator; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .get_avatar_video import OPERATION

        return await self._client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)

    async def create_avatar(
        self,
        *,
        video_file_id: str,
    ) -> AsyncTask[TopviewSubmission, TopviewAvatarResult]:
        """Make a private digital person from an uploaded video.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `POST /topview/v1/common_task/video2aiAvatar/submit`; the path is inferred, no source confirms it.

        Args:
            video_file_id: The uploaded video.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Regular Digital Avatar > Create Private Digital Avatar; Topview API reference (docs.topview.ai and its apifox export); a third-party Python client of api.topview.ai.
        """
        from .create_avatar import OPERATION, TASK

        return await self._client.submit(OPERATION, TASK, video_file_id=video_file_id)

    async def get_avatar(
        self,
        *,
        task_id: str,
        need_cloud_front_url: bool | Unset = UNSET,
    ) -> TopviewAvatarResult:
        """Ask for the state of a private digital person that is being made.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here. A
        third-party client reads `result.aiAvatarId` and ends on the state `failed`; the vendor's page has
        `result.aiAvatar.aiavatarId`.

        `GET /topview/v1/common_task/video2aiAvatar/query`; the path is inferred, no source confirms it.

        Args:
            task_id: The `taskId` of the submission.
            need_cloud_front_url: Whether files are given by addresses of CloudFront instead of S3.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Regular Digital Avatar > Query Private Digital Avatar; Topview API reference (docs.topview.ai and its apifox export); a third-party Python client of api.topview.ai.
        """
        from .get_avatar import OPERATION

        return await self._client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)

    async def list_avatars(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        gender: str | Unset = UNSET,
        ethnicity_id_list: str | Unset = UNSET,
        sort_field: str | Unset = UNSET,
        sort_type: str | Unset = UNSET,
        is_custom: bool | Unset = UNSET,
    ) -> TopviewAvatarList:
        """List the public digital people, or your own.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `GET /topview/v1/aiavatar/query`; the path is inferred, no source confirms it.

        Args:
            page_no: Which page, from 1.
            page_size: How many a page has.
            gender: `male`, `female` or `other`.
            ethnicity_id_list: The ethnicities, by their ids.
            sort_field: What to sort by, e.g. `createTime`.
            sort_type: `asc` or `desc`.
            is_custom: Whether your own are listed instead.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Regular Digital Avatar > Query Public Digital Avatar; three third-party clients of api.topview.ai/v1/aiavatar/query.
        """
        from .list_avatars import OPERATION

        return await self._client.send(
            OPERATION,
            page_no=page_no,
            page_size=page_size,
            gender=gender,
            ethnicity_id_list=ethnicity_id_list,
            sort_field=sort_field,
            sort_type=sort_type,
            is_custom=is_custom,
        )

    async def list_voices(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        language: str | Unset = UNSET,
        gender: str | Unset = UNSET,
        age: str | Unset = UNSET,
        style: str | Unset = UNSET,
        accent: str | Unset = UNSET,
        is_custom: bool | Unset = UNSET,
    ) -> TopviewVoiceList:
        """List the public voices, or your own.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `GET /topview/v1/voice/query`; the path is inferred, no source confirms it.

        Args:
            page_no: Which page, from 1.
            page_size: How many a page has.
            language: The language.
            gender: `male` or `female`.
            age: `Young`, `Middle Age` or `Old`.
            style: The style, e.g. `UGC`.
            accent: The accent.
            is_custom: Whether your own are listed instead.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Regular Digital Avatar > Query Public Voices; topviewai/skill (vendor); Topview API reference (docs.topview.ai and its apifox export).
        """
        from .list_voices import OPERATION

        return await self._client.send(
            OPERATION,
            page_no=page_no,
            page_size=page_size,
            language=language,
            gender=gender,
            age=age,
            style=style,
            accent=accent,
            is_custom=is_custom,
        )

    async def list_captions(
        self,
    ) -> TopviewCaptionList:
        """List the looks that subtitles can have.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `GET /topview/v1/caption/list`; the path is inferred, no source confirms it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Regular Digital Avatar > Query Subtitle Style Interface; topviewai/skill (vendor); Topview API reference (docs.topview.ai and its apifox export).
        """
        from .list_captions import OPERATION

        return await self._client.send(OPERATION)

    async def replace_product_image(
        self,
        *,
        product_image_file_id: str,
        image_edit_prompt: str,
        avatar_id: str | Unset = UNSET,
        template_image_file_id: str | Unset = UNSET,
        user_face_image_file_id: str | Unset = UNSET,
        product_size: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
        notice_url: str | Unset = UNSET,
    ) -> AsyncTask[TopviewSubmission, TopviewReplaceImageResult]:
        """Put a product into the hand of a digital person.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        One of `avatarId` and `templateImageFileId` is needed.

        `POST /topview/v1/product_avatar/task/image_replace/submit`; the path is inferred, no source confirms it.

        Args:
            product_image_file_id: Uploaded picture of the product.
            image_edit_prompt: What to change.
            avatar_id: The person, from `topview_list_product_avatars`.
            template_image_file_id: Uploaded picture of a person, in place of `avatarId`.
            user_face_image_file_id: Uploaded picture of a face.
            product_size: How large the product is, 1 to 6. The gateway's default is '2'.
            notice_url: Address that is called when the task has ended.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Digital Avatar > Product ImageReplace Submit; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .replace_product_image import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            product_image_file_id=product_image_file_id,
            image_edit_prompt=image_edit_prompt,
            avatar_id=avatar_id,
            template_image_file_id=template_image_file_id,
            user_face_image_file_id=user_face_image_file_id,
            product_size=product_size,
            notice_url=notice_url,
        )

    async def get_replaced_product_image(
        self,
        *,
        task_id: str,
        need_cloud_front_url: bool | Unset = UNSET,
    ) -> TopviewReplaceImageResult:
        """Ask for the state and the pictures of a replacement.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        The state is called `taskStatus` here.

        `GET /topview/v1/product_avatar/task/image_replace/result`; the path is inferred, no source confirms it.

        Args:
            task_id: The `taskId` of the submission.
            need_cloud_front_url: Whether files are given by addresses of CloudFront instead of S3.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Digital Avatar > Product ImageReplace Query; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .get_replaced_product_image import OPERATION

        return await self._client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)

    async def create_product_video(
        self,
        *,
        replace_product_task_image_id: str,
        mode: Literal["avatar2", "lite", "pro"],
        script_mode: Literal["audio", "text"],
        tts_text: str | Unset = UNSET,
        voice_id: str | Unset = UNSET,
        audio_file_id: str | Unset = UNSET,
        caption_id: str | Unset = UNSET,
        notice_url: str | Unset = UNSET,
    ) -> AsyncTask[TopviewSubmission, TopviewProductVideoResult]:
        """Let the person with the product speak.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        The body is that of its twin in the vendor's version 2.

        `POST /topview/v1/product_avatar/task/image2Video/submit`; the path is inferred, no source confirms it.

        Args:
            replace_product_task_image_id: The `key` of a picture of the replacement.
            mode: Quality: `lite` 480p and 5 seconds, `pro` 720p and 10 seconds, `avatar2` 1080p.
            script_mode: Whether a text is spoken or a recording played.
            tts_text: The text.
            voice_id: The voice of the text.
            audio_file_id: The uploaded recording; up to 28 seconds with `avatar2`.
            caption_id: Look of the subtitles, from `topview_list_captions`.
            notice_url: Address that is called when the task has ended.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Digital Avatar > Product Image2Video Submit; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .create_product_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            replace_product_task_image_id=replace_product_task_image_id,
            mode=mode,
            script_mode=script_mode,
            tts_text=tts_text,
            voice_id=voice_id,
            audio_file_id=audio_file_id,
            caption_id=caption_id,
            notice_url=notice_url,
        )

    async def get_product_video(
        self,
        *,
        task_id: str,
        need_cloud_front_url: bool | Unset = UNSET,
    ) -> TopviewProductVideoResult:
        """Ask for the state and the address of a product video.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        The fields are those of its twin in the vendor's version 2.

        `GET /topview/v1/product_avatar/task/image2Video/result`; the path is inferred, no source confirms it.

        Args:
            task_id: The `taskId` of the submission.
            need_cloud_front_url: Whether files are given by addresses of CloudFront instead of S3.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Digital Avatar > Product Image2Video Query; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .get_product_video import OPERATION

        return await self._client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)

    async def list_product_avatars(
        self,
        *,
        gender: str | Unset = UNSET,
        category_ids: str | Unset = UNSET,
        ethnicity_ids: str | Unset = UNSET,
        sorting_type: str | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> TopviewProductAvatarList:
        """List the public digital people who show products.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `GET /topview/v1/product_avatar/public_avatar/query`; the path is inferred, no source confirms it.

        Args:
            gender: The gender.
            category_ids: Categories, by their ids.
            ethnicity_ids: Ethnicities, by their ids.
            sorting_type: `Popularity` or `Newest`.
            page_no: Which page, from 1.
            page_size: How many a page has.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Digital Avatar > Query Public Digital Avatar; Topview API reference (docs.topview.ai and its apifox export); topviewai/skill (vendor).
        """
        from .list_product_avatars import OPERATION

        return await self._client.send(
            OPERATION,
            gender=gender,
            category_ids=category_ids,
            ethnicity_ids=ethnicity_ids,
            sorting_type=sorting_type,
            page_no=page_no,
            page_size=page_size,
        )

    async def list_product_categories(
        self,
    ) -> TopviewCategoryList:
        """List the categories of people who show products.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `GET /topview/v1/product_avatar/category/list`; the path is inferred, no source confirms it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Digital Avatar > Query Product Categories; Topview API reference (docs.topview.ai and its apifox export); topviewai/skill (vendor).
        """
        from .list_product_categories import OPERATION

        return await self._client.send(OPERATION)

    async def place_product(
        self,
        *,
        product_image_file_id: str,
        template_mask_file_id: str,
        product_mask_file_id: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        template_image_file_id: str | Unset = UNSET,
        mode: str | Unset = UNSET,
        notice_url: str | Unset = UNSET,
    ) -> AsyncTask[TopviewSubmission, TopviewPlaceProductResult]:
        """Put a product into a picture.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        One of `templateId` and `templateImageFileId` is needed. The vendor may know more fields.

        `POST /topview/v1/product_anyShoot/task/submit`; the path is inferred, no source confirms it.

        Args:
            product_image_file_id: Uploaded picture of the product.
            template_mask_file_id: Uploaded mask of the picture, as large as the picture.
            product_mask_file_id: Uploaded mask of the product, as large as its picture.
            template_id: The picture, from `topview_list_templates`.
            template_image_file_id: Uploaded picture; goes before `templateId`.
            mode: How the two are blended; the vendor requires it, its values have not been seen.
            notice_url: Address that is called when the task has ended.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Image Replacement > productAnyShoot ReplaceImage Submit; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .place_product import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            product_image_file_id=product_image_file_id,
            template_mask_file_id=template_mask_file_id,
            product_mask_file_id=product_mask_file_id,
            template_id=template_id,
            template_image_file_id=template_image_file_id,
            mode=mode,
            notice_url=notice_url,
        )

    async def get_placed_product(
        self,
        *,
        task_id: str,
        need_cloud_front_url: bool | Unset = UNSET,
    ) -> TopviewPlaceProductResult:
        """Ask for the state of a picture with a product.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        The fields that hold the pictures have not been seen; the model keeps them.

        `GET /topview/v1/product_anyShoot/task/result`; the path is inferred, no source confirms it.

        Args:
            task_id: The `taskId` of the submission.
            need_cloud_front_url: Whether files are given by addresses of CloudFront instead of S3.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Image Replacement > productAnyShoot ReplaceImage Query; Topview API reference (docs.topview.ai and its apifox export).
        """
        from .get_placed_product import OPERATION

        return await self._client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)

    async def list_templates(
        self,
        *,
        category_ids: str | Unset = UNSET,
        style: Literal["Pro", "UGC"] | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> TopviewTemplateList:
        """List the pictures that a product can be put into.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        Of the entries, only `templateId` is known.

        `GET /topview/v1/product_anyShoot/template/list`; the path is inferred, no source confirms it.

        Args:
            category_ids: Categories, by their ids with commas between.
            style: The style.
            page_no: Which page, from 1. The gateway's default is 1.
            page_size: How many a page has. The gateway's default is 20.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Image Replacement > Query Template List; Topview API reference (docs.topview.ai and its apifox export); a third-party PHP client of api.topview.ai.
        """
        from .list_templates import OPERATION

        return await self._client.send(
            OPERATION, category_ids=category_ids, style=style, page_no=page_no, page_size=page_size
        )

    async def list_template_categories(
        self,
    ) -> TopviewCategoryList:
        """List the categories of pictures that a product can be put into.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.
        The fields are those of the product categories.

        `GET /topview/v1/product_anyShoot/template/category/list`; the path is inferred, no source confirms it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Product Image Replacement > Query Template Categories; Topview API reference (docs.topview.ai and its apifox export); a third-party PHP client of api.topview.ai.
        """
        from .list_template_categories import OPERATION

        return await self._client.send(OPERATION)

    async def image_to_video(
        self,
        *,
        image_file_id: str,
        duration: Literal[5, 10],
        mode: Literal["best", "lite", "plus", "pro"],
        generating_count: int,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        notice_url: str | Unset = UNSET,
    ) -> AsyncTask[TopviewSubmission, TopviewImageToVideoResult]:
        """Film a picture.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `POST /topview/v1/common_task/image2video/submit`; the path is inferred, no source confirms it.

        Args:
            image_file_id: The uploaded picture.
            duration: Length in seconds.
            mode: The quality.
            generating_count: How many videos, 1 to 4.
            prompt: What happens.
            negative_prompt: What must not happen.
            notice_url: Address that is called when the task has ended.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Image to Video > Submit Image2video (Image to Video); Topview API reference (docs.topview.ai and its apifox export).
        """
        from .image_to_video import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            image_file_id=image_file_id,
            duration=duration,
            mode=mode,
            generating_count=generating_count,
            prompt=prompt,
            negative_prompt=negative_prompt,
            notice_url=notice_url,
        )

    async def get_image_to_video(
        self,
        *,
        task_id: str,
        need_cloud_front_url: bool | Unset = UNSET,
    ) -> TopviewImageToVideoResult:
        """Ask for the state and the videos of a picture.

        The vendor's path below the known mount; the header `Topview-Uid` that the vendor asks for is not needed here.

        `GET /topview/v1/common_task/image2video/result`; the path is inferred, no source confirms it.

        Args:
            task_id: The `taskId` of the submission.
            need_cloud_front_url: Whether files are given by addresses of CloudFront instead of S3.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Image to Video > Query Image2video (Image to Video); Topview API reference (docs.topview.ai and its apifox export).
        """
        from .get_image_to_video import OPERATION

        return await self._client.send(OPERATION, task_id=task_id, need_cloud_front_url=need_cloud_front_url)

    async def upload_file(
        self,
        *,
        file: str,
    ) -> TopviewUpload:
        """Hand over a file for the other calls.

        302.AI's own: it takes an address in place of the vendor's upload with a credential, and has no envelope.

        `POST /topview/upload`.

        Args:
            file: Public address of the file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Video Generation > Topview > Upload Interface; 302ai/302_ai_avatar_generator.
        """
        from .upload_file import OPERATION

        return await self._client.send(OPERATION, file=file)

    def marketing_video_task(self, id: Any) -> AsyncTask[TopviewSubmission, TopviewMarketingResult]:
        """Pick up a task that was submitted by `create_marketing_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .create_marketing_video import TASK

        return AsyncTask(self._client, TASK, id)

    def avatar_video_task(self, id: Any) -> AsyncTask[TopviewSubmission, TopviewAvatarVideoResult]:
        """Pick up a task that was submitted by `create_avatar_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .create_avatar_video import TASK

        return AsyncTask(self._client, TASK, id)

    def avatar_task(self, id: Any) -> AsyncTask[TopviewSubmission, TopviewAvatarResult]:
        """Pick up a task that was submitted by `create_avatar`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .create_avatar import TASK

        return AsyncTask(self._client, TASK, id)

    def replaced_product_image_task(self, id: Any) -> AsyncTask[TopviewSubmission, TopviewReplaceImageResult]:
        """Pick up a task that was submitted by `replace_product_image`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .replace_product_image import TASK

        return AsyncTask(self._client, TASK, id)

    def product_video_task(self, id: Any) -> AsyncTask[TopviewSubmission, TopviewProductVideoResult]:
        """Pick up a task that was submitted by `create_product_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .create_product_video import TASK

        return AsyncTask(self._client, TASK, id)

    def placed_product_task(self, id: Any) -> AsyncTask[TopviewSubmission, TopviewPlaceProductResult]:
        """Pick up a task that was submitted by `place_product`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .place_product import TASK

        return AsyncTask(self._client, TASK, id)

    def image_to_video_task(self, id: Any) -> AsyncTask[TopviewSubmission, TopviewImageToVideoResult]:
        """Pick up a task that was submitted by `image_to_video`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .image_to_video import TASK

        return AsyncTask(self._client, TASK, id)
