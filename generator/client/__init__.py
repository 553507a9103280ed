"""The Python package: openapi-python-client, extended by our templates and runtime modules."""

from .project import PACKAGE, generate

__all__ = ["PACKAGE", "generate"]
