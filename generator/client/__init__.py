"""The Python package: openapi-python-client, extended by our templates and runtime modules."""

PACKAGE = "api302"
