"""Bringing whole libraries in: `import_concerto` loads the CSV files of an Evergreen library, all or nothing."""

from app.services.imports.report import Report
from app.services.imports.run import import_concerto

__all__ = ["Report", "import_concerto"]
