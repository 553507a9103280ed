from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .firefly_card_fonts import FireflyCardFonts
    from .firefly_card_form import FireflyCardForm
    from .firefly_card_style import FireflyCardStyle
    from .firefly_card_switches import FireflyCardSwitches


@define(slots=False, kw_only=True, repr=False, eq=False)
class FireflyCardRequest(Model):
    """The object `FireflyCardRequest`.

    Attributes:
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
    """

    form: FireflyCardForm | Unset = UNSET
    style: FireflyCardStyle | Unset = UNSET
    switch_config: FireflyCardSwitches | Unset = UNSET
    temp: str | Unset = UNSET
    language: str | Unset = UNSET
    img_scale: float | Unset = UNSET
    color: str | Unset = UNSET
    has_random_color: bool | Unset = UNSET
    icon: str | Unset = UNSET
    title: str | Unset = UNSET
    date: str | Unset = UNSET
    content: str | Unset = UNSET
    foreword: str | Unset = UNSET
    translate: str | Unset = UNSET
    author: str | Unset = UNSET
    signature: str | Unset = UNSET
    qrcodetitle: str | Unset = UNSET
    qrcodetext: str | Unset = UNSET
    qrcode: str | Unset = UNSET
    qrcode_img: str | Unset = UNSET
    watermark: str | Unset = UNSET
    text_count: int | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    ratio: str | Unset = UNSET
    padding: int | Unset = UNSET
    border_radius: int | Unset = UNSET
    align: str | Unset = UNSET
    font: str | Unset = UNSET
    use_font: str | Unset = UNSET
    font_scale: float | Unset = UNSET
    fonts: FireflyCardFonts | Unset = UNSET
    text_color: str | Unset = UNSET
    sub_temp_id: str | Unset = UNSET
    use_loading_font: bool | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "switch_config": "switchConfig",
        "img_scale": "imgScale",
        "has_random_color": "hasRandomColor",
        "qrcode_img": "qrcodeImg",
        "text_count": "textCount",
        "border_radius": "borderRadius",
        "use_font": "useFont",
        "font_scale": "fontScale",
        "text_color": "textColor",
        "sub_temp_id": "subTempId",
        "use_loading_font": "useLoadingFont",
    }
