"""The version of the description that the package was generated from."""

__version__ = "0.1.0"
