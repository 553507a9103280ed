"""A small deterministic payload for each binary media type; the image and the sound are valid files."""

import io
import wave
from base64 import b64decode

from .messages import essence

_PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
_CONCRETE = {
    "image/*": "image/png",
    "audio/*": "audio/mpeg",
    "video/*": "video/mp4",
    "text/*": "text/plain",
    "*/*": "application/octet-stream",
}


def concrete(media_type: str) -> str:
    """A media type that can be sent, for one that may be a range in the document."""
    return _CONCRETE.get(essence(media_type), media_type)


def payload(media_type: str) -> bytes:
    """Bytes that pass for `media_type`, the same ones every time."""
    return _PAYLOADS.get(essence(media_type), b"mock payload\n")


def _wav() -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setparams((1, 2, 8000, 0, "NONE", "not compressed"))
        sound.writeframes(bytes(160))
    return file.getvalue()


_PAYLOADS = {
    "application/pdf": b"%PDF-1.4\n%%EOF\n",
    "application/zip": b"PK\x05\x06" + bytes(18),
    "audio/mpeg": b"\xff\xfb\x90\x00" + bytes(413),
    "audio/ogg": b"OggS\x00\x02" + bytes(22),
    "audio/wav": _wav(),
    "audio/x-wav": _wav(),
    "image/jpeg": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01" + bytes(7) + b"\xff\xd9",
    "image/png": b64decode(_PNG),
    "video/mp4": b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isommp42",
}
