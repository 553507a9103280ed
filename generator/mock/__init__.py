"""A server that behaves as a bundled OpenAPI document says, and misbehaves when a `Prefer` header asks for it."""

from .faults import FAULTS
from .messages import Request
from .server import Mock, serve

__all__ = ["FAULTS", "Mock", "Request", "serve"]
