"""`python -m tests.parameters [PARAMETER …]`: the table of before and after."""

import sys

from tests.parameters.table import main

raise SystemExit(main(sys.argv[1:]))
