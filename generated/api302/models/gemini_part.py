from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .gemini_blob import GeminiBlob
    from .gemini_code_execution_result import GeminiCodeExecutionResult
    from .gemini_executable_code import GeminiExecutableCode
    from .gemini_file_data import GeminiFileData
    from .gemini_function_call import GeminiFunctionCall
    from .gemini_function_response import GeminiFunctionResponse


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiPart(Model):
    """A piece of a turn, in the field of its kind.

    Attributes:
        text: A text.
        thought: Whether the text is what the model thought.
        thought_signature: Proof of the thought, as base64; send it back unchanged.
        inline_data: A picture, sound or document itself.
        file_data: A file by its address.
        image_url: In a question, an addition of 302.AI: address of a picture.
        url: In an answer, an addition of 302.AI: address of the picture, with `response_format=url`.
        function_call: A function that the model wants to be called.
        function_response: What the function returned.
        executable_code: Code that the model ran.
        code_execution_result: What the code wrote.
    """

    text: str | Unset = UNSET
    thought: bool | Unset = UNSET
    thought_signature: str | Unset = UNSET
    inline_data: GeminiBlob | Unset = UNSET
    file_data: GeminiFileData | Unset = UNSET
    image_url: str | Unset = UNSET
    url: str | Unset = UNSET
    function_call: GeminiFunctionCall | Unset = UNSET
    function_response: GeminiFunctionResponse | Unset = UNSET
    executable_code: GeminiExecutableCode | Unset = UNSET
    code_execution_result: GeminiCodeExecutionResult | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "thought_signature": "thoughtSignature",
        "inline_data": "inlineData",
        "file_data": "fileData",
        "function_call": "functionCall",
        "function_response": "functionResponse",
        "executable_code": "executableCode",
        "code_execution_result": "codeExecutionResult",
    }
