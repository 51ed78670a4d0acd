"""What is delivered at 1 Admin stays, and who closes days changes due dates alone: the upgrade makes triggers and policies anew."""

from __future__ import annotations

revision = "0017"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change no table: what an upgrade makes anew at its end is another."""
