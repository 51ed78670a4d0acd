"""The demonstration library: an invented Swedish municipality, dated relative to today, the same for everybody on the same day."""

from app.services.demo.make import ADMINISTRATOR, Made, ensure_demo

__all__ = ["ADMINISTRATOR", "Made", "ensure_demo"]
