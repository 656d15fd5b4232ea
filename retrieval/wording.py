"""What the linker reads of a table or column."""

from __future__ import annotations

import re

from records import Column, Table


def wording(item: Table | Column) -> str:
    """The description, or the identifier in words where there is none."""
    return item.comment or re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", item.name)
