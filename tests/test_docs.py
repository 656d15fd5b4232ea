"""The documentation says what the code and the results say."""

import json
import re
from pathlib import Path

from bench.tables import PAGE, page

ROOT = Path(__file__).resolve().parent.parent


def test_the_results_page_is_what_the_results_make() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run python -m bench.tables"


def test_every_result_can_be_run_again() -> None:
    wanted = {"command", "commit", "seed", "data_hash", "n", "interval"}
    for path in (ROOT / "bench" / "results").glob("*.json"):
        assert wanted <= json.loads(path.read_text(encoding="utf-8")).keys(), path.name


def test_every_link_between_documents_leads_somewhere() -> None:
    for document in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#]+)\)", document.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (document.parent / target).exists(), f"{document.name} links to {target}"


def test_every_plugin_has_its_line_in_the_documentation() -> None:
    from plugins.catalogue import CATALOGUE

    text = (ROOT / "docs" / "plugins.md").read_text(encoding="utf-8")
    missing = [name for names in CATALOGUE.values() for name in names if f"`{name}`" not in text]
    assert not missing, f"docs/plugins.md lacks {missing}"


def test_the_table_of_decoding_is_what_the_record_makes() -> None:
    from bench import decoding

    assert decoding.PAGE.read_text(encoding="utf-8") == decoding.page(), "run python -m bench.decoding"
