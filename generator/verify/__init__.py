"""The contract, held against a live server: what is called, what came, and where that is not what the document says."""

from .run import Options, run

__all__ = ["Options", "run"]
