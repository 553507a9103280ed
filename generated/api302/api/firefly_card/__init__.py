"""The operations of `client.firefly_card`."""

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
    from ...models.firefly_card_fonts import FireflyCardFonts
    from ...models.firefly_card_form import FireflyCardForm
    from ...models.firefly_card_style import FireflyCardStyle
    from ...models.firefly_card_switches import FireflyCardSwitches
    from . import render as render

_OPERATIONS = ("render",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class FireflyCard:
    """The operations of `client.firefly_card`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def render(
        self,
        *,
        form: FireflyCardForm | Mapping[str, Any] | Unset = UNSET,
        style: FireflyCardStyle | Mapping[str, Any] | Unset = UNSET,
        switch_config: FireflyCardSwitches | Mapping[str, Any] | Unset = UNSET,
        temp: str | Unset = UNSET,
        language: str | Unset = UNSET,
        img_scale: float | Unset = UNSET,
        color: str | Unset = UNSET,
        has_random_color: bool | Unset = UNSET,
        icon: str | Unset = UNSET,
        title: str | Unset = UNSET,
        date: str | Unset = UNSET,
        content: str | Unset = UNSET,
        foreword: str | Unset = UNSET,
        translate: str | Unset = UNSET,
        author: str | Unset = UNSET,
        signature: str | Unset = UNSET,
        qrcodetitle: str | Unset = UNSET,
        qrcodetext: str | Unset = UNSET,
        qrcode: str | Unset = UNSET,
        qrcode_img: str | Unset = UNSET,
        watermark: str | Unset = UNSET,
        text_count: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        ratio: str | Unset = UNSET,
        padding: int | Unset = UNSET,
        border_radius: int | Unset = UNSET,
        align: str | Unset = UNSET,
        font: str | Unset = UNSET,
        use_font: str | Unset = UNSET,
        font_scale: float | Unset = UNSET,
        fonts: FireflyCardFonts | Mapping[str, Any] | Unset = UNSET,
        text_color: str | Unset = UNSET,
        sub_temp_id: str | Unset = UNSET,
        use_loading_font: bool | Unset = UNSET,
    ) -> BinaryAnswer:
        """Draw a text as a card.

        Not on the gateway's host: every caller that was seen sends it to `https://fireflycard-api.302ai.cn`, without a key. A
        client that knows only one host takes that as its base URL for this call.
        Callers of today put the fields into `form` and `style`, older ones put them beside `temp`; both are described. Only
        `title`, `content`, `pagination` and `textCount` have been seen within `form`. Names of templates, fonts and
        backgrounds stand on the site of the editor, fireflycard.shushiai.com.

        `POST /api/saveImg`.

        Args:
            form: What the card says.
            style: How the card looks.
            switch_config: What is shown.
            temp: Name of the template, e.g. `tempA`, `tempB`, `tempBlackSun` or `tempJin`.
            language: Language of the card, e.g. `zh`.
            img_scale: How sharp; larger pictures take longer. The gateway's default is 2.0.
            color: Older form: name of the background, or address of a picture.
            has_random_color: Older form: any background, where `color` is not given.
            icon: Older form: address of the author's picture.
            title: Older form: title.
            date: Older form: date to show; the current one otherwise.
            content: Older form: the text, as Markdown.
            foreword: Older form: words before the text.
            translate: Older form: a translation, of the template with quotations.
            author: Older form: author.
            signature: Older form: the author's motto.
            qrcodetitle: Older form: words above the QR code.
            qrcodetext: Older form: words below the QR code.
            qrcode: Older form: address that the QR code leads to.
            qrcode_img: Older form: picture of a QR code, which goes before `qrcode`.
            watermark: Older form: watermark.
            text_count: Older form: count of characters to show.
            width: Older form: width, 300 at least. The table of the project says text, its example has a number.
            height: Older form: height; 0 as the text needs it.
            ratio: Older form: proportions, e.g. `3:4`.
            padding: Older form: distance to the edge.
            border_radius: Older form: roundness of the corners.
            align: Older form: `left`, `right` or `justify`; the list of the project has `align` too.
            font: Older form: font, e.g. `SourceHanSerifCN_Bold`.
            use_font: Older form: font, under the project's name for it.
            font_scale: Older form: size of the letters, e.g. 1.2.
            fonts: Older form: sizes of the parts, of the template with quotations.
            text_color: Older form: colour of the text, e.g. `#FFFFFF`.
            sub_temp_id: Older form: variant of the template; in the project's example only.
            use_loading_font: Older form: in the project's example only.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: yikart/AiToEarn; several third-party callers of https://fireflycard-api.302ai.cn/api/saveImg; ygh3279799773/streamer-card: README.
        """
        from .render import OPERATION

        return self._client.send(
            OPERATION,
            form=form,
            style=style,
            switch_config=switch_config,
            temp=temp,
            language=language,
            img_scale=img_scale,
            color=color,
            has_random_color=has_random_color,
            icon=icon,
            title=title,
            date=date,
            content=content,
            foreword=foreword,
            translate=translate,
            author=author,
            signature=signature,
            qrcodetitle=qrcodetitle,
            qrcodetext=qrcodetext,
            qrcode=qrcode,
            qrcode_img=qrcode_img,
            watermark=watermark,
            text_count=text_count,
            width=width,
            height=height,
            ratio=ratio,
            padding=padding,
            border_radius=border_radius,
            align=align,
            font=font,
            use_font=use_font,
            font_scale=font_scale,
            fonts=fonts,
            text_color=text_color,
            sub_temp_id=sub_temp_id,
            use_loading_font=use_loading_font,
        )


class AsyncFireflyCard:
    """The operations of `client.firefly_card`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def render(
        self,
        *,
        form: FireflyCardForm | Mapping[str, Any] | Unset = UNSET,
        style: FireflyCardStyle | Mapping[str, Any] | Unset = UNSET,
        switch_config: FireflyCardSwitches | Mapping[str, Any] | Unset = UNSET,
        temp: str | Unset = UNSET,
        language: str | Unset = UNSET,
        img_scale: float | Unset = UNSET,
        color: str | Unset = UNSET,
        has_random_color: bool | Unset = UNSET,
        icon: str | Unset = UNSET,
        title: str | Unset = UNSET,
        date: str | Unset = UNSET,
        content: str | Unset = UNSET,
        foreword: str | Unset = UNSET,
        translate: str | Unset = UNSET,
        author: str | Unset = UNSET,
        signature: str | Unset = UNSET,
        qrcodetitle: str | Unset = UNSET,
        qrcodetext: str | Unset = UNSET,
        qrcode: str | Unset = UNSET,
        qrcode_img: str | Unset = UNSET,
        watermark: str | Unset = UNSET,
        text_count: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        ratio: str | Unset = UNSET,
        padding: int | Unset = UNSET,
        border_radius: int | Unset = UNSET,
        align: str | Unset = UNSET,
        font: str | Unset = UNSET,
        use_font: str | Unset = UNSET,
        font_scale: float | Unset = UNSET,
        fonts: FireflyCardFonts | Mapping[str, Any] | Unset = UNSET,
        text_color: str | Unset = UNSET,
        sub_temp_id: str | Unset = UNSET,
        use_loading_font: bool | Unset = UNSET,
    ) -> BinaryAnswer:
        """Draw a text as a card.

        Not on the gateway's host: every caller that was seen sends it to `https://fireflycard-api.302ai.cn`, without a key. A
        client that knows only one host takes that as its base URL for this call.
        Callers of today put the fields into `form` and `style`, older ones put them beside `temp`; both are described. Only
        `title`, `content`, `pagination` and `textCount` have been seen within `form`. Names of templates, fonts and
        backgrounds stand on the site of the editor, fireflycard.shushiai.com.

        `POST /api/saveImg`.

        Args:
            form: What the card says.
            style: How the card looks.
            switch_config: What is shown.
            temp: Name of the template, e.g. `tempA`, `tempB`, `tempBlackSun` or `tempJin`.
            language: Language of the card, e.g. `zh`.
            img_scale: How sharp; larger pictures take longer. The gateway's default is 2.0.
            color: Older form: name of the background, or address of a picture.
            has_random_color: Older form: any background, where `color` is not given.
            icon: Older form: address of the author's picture.
            title: Older form: title.
            date: Older form: date to show; the current one otherwise.
            content: Older form: the text, as Markdown.
            foreword: Older form: words before the text.
            translate: Older form: a translation, of the template with quotations.
            author: Older form: author.
            signature: Older form: the author's motto.
            qrcodetitle: Older form: words above the QR code.
            qrcodetext: Older form: words below the QR code.
            qrcode: Older form: address that the QR code leads to.
            qrcode_img: Older form: picture of a QR code, which goes before `qrcode`.
            watermark: Older form: watermark.
            text_count: Older form: count of characters to show.
            width: Older form: width, 300 at least. The table of the project says text, its example has a number.
            height: Older form: height; 0 as the text needs it.
            ratio: Older form: proportions, e.g. `3:4`.
            padding: Older form: distance to the edge.
            border_radius: Older form: roundness of the corners.
            align: Older form: `left`, `right` or `justify`; the list of the project has `align` too.
            font: Older form: font, e.g. `SourceHanSerifCN_Bold`.
            use_font: Older form: font, under the project's name for it.
            font_scale: Older form: size of the letters, e.g. 1.2.
            fonts: Older form: sizes of the parts, of the template with quotations.
            text_color: Older form: colour of the text, e.g. `#FFFFFF`.
            sub_temp_id: Older form: variant of the template; in the project's example only.
            use_loading_font: Older form: in the project's example only.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: yikart/AiToEarn; several third-party callers of https://fireflycard-api.302ai.cn/api/saveImg; ygh3279799773/streamer-card: README.
        """
        from .render import OPERATION

        return await self._client.send(
            OPERATION,
            form=form,
            style=style,
            switch_config=switch_config,
            temp=temp,
            language=language,
            img_scale=img_scale,
            color=color,
            has_random_color=has_random_color,
            icon=icon,
            title=title,
            date=date,
            content=content,
            foreword=foreword,
            translate=translate,
            author=author,
            signature=signature,
            qrcodetitle=qrcodetitle,
            qrcodetext=qrcodetext,
            qrcode=qrcode,
            qrcode_img=qrcode_img,
            watermark=watermark,
            text_count=text_count,
            width=width,
            height=height,
            ratio=ratio,
            padding=padding,
            border_radius=border_radius,
            align=align,
            font=font,
            use_font=use_font,
            font_scale=font_scale,
            fonts=fonts,
            text_color=text_color,
            sub_temp_id=sub_temp_id,
            use_loading_font=use_loading_font,
        )
