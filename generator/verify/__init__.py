"""The contract, held against a live server: what is called, what came, and where that is not what the document says."""

from .run import KEY, Options, run

__all__ = ["KEY", "Options", "run"]
