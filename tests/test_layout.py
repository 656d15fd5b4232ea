"""The house keeps its shape: who imports whom, what is a package, what --help costs."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import cli
from plugins.catalogue import CATALOGUE

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]

PARTS = ("retrieval", "calibration", "plugins")
FACE = ("flows", "cli", "commands", "reports", "asking", "demonstration", "serving", "bench")
OURS = {"records", "errors", "pipelines", *PARTS, *FACE}


def modules(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def imported(path: Path) -> Iterator[tuple[int, str]]:
    """(line, module of ours) of every import, those inside functions too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names if alias.name.split(".")[0] in OURS)
        elif isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] in OURS:
            yield node.lineno, node.module


def strangers(path: Path, allowed: tuple[str, ...]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for line, name in imported(path)
        if not any(name == a or name.startswith(f"{a}.") for a in allowed)
    ]


@pytest.mark.parametrize("part", PARTS)
def test_retrieval_calibration_and_plugins_meet_only_in_the_contracts(part: str) -> None:
    wrong = [s for path in modules(part) for s in strangers(path, (part, "plugins.contracts", "records", "errors"))]
    assert not wrong, "\n".join(wrong)


def test_pipelines_know_nothing_of_the_face() -> None:
    wrong = [s for path in modules("pipelines") for s in strangers(path, ("pipelines", *PARTS, "records", "errors"))]
    assert not wrong, "\n".join(wrong)


def test_records_and_errors_stand_alone() -> None:
    wrong = [s for name in ("records", "errors") for s in strangers(ROOT / f"{name}.py", ())]
    assert not wrong, "\n".join(wrong)


def test_no_plugin_imports_another() -> None:
    targets = {target.partition(":")[0] for kind in CATALOGUE.values() for target, _ in kind.values()}
    wrong = [
        f"{module} imports {name}"
        for module in targets
        for path in [ROOT / (module.replace(".", "/") + ".py")]
        if path.exists()
        for _, name in imported(path)
        if name in targets - {module}
    ]
    assert not wrong, "\n".join(wrong)


def test_datasets_holds_no_python() -> None:
    """A module there would shadow Hugging Face's datasets, and transformers with it."""
    found = sorted(p.relative_to(ROOT) for p in (ROOT / "datasets").rglob("*.py"))
    assert not found, f"move these elsewhere: {found}"


def test_every_package_and_module_is_listed() -> None:
    folders = {
        ".".join(p.parent.relative_to(ROOT).parts)
        for top in (*PARTS, "commands", "pipelines", "bench", "serving")
        for p in (ROOT / top).rglob("__init__.py")
    }
    files = {p.stem for p in ROOT.glob("*.py")}
    assert set(PROJECT["packages"]) == folders
    assert set(PROJECT["py-modules"]) == files


def test_help_loads_neither_torch_nor_prefect() -> None:
    heavy = "{'torch', 'transformers', 'prefect', 'duckdb', 'numpy', 'matplotlib'}"
    code = f"import sys, cli; cli.run(['--help']); found = {heavy} & set(sys.modules); assert not found, found"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_naming_a_plugin_loads_no_torch() -> None:
    code = "import sys, cli; cli.run(['plugins', '--json']); assert 'torch' not in sys.modules"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_every_command_of_the_readme_exists() -> None:
    known = {c.name or (c.callback.__name__ if c.callback else "") for c in cli.app.registered_commands}
    known |= {g.name or "" for g in cli.app.registered_groups}
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = {
        name for line in re.findall(r"flows\.py ([a-z| ]+)", text) for name in re.split(r"\W+", line.split(" -")[0])[:1]
    }
    assert named <= known, f"the README names {sorted(named - known)}; there are {sorted(known)}"
