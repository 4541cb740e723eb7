"""What an open project keeps beside its code says the same as the code: citation, CI, hooks, make help."""

from __future__ import annotations

import configparser
import re
import subprocess
from pathlib import Path

import pytest
import tomllib

yaml = pytest.importorskip("yaml", reason="the project's yaml files are read by PyYAML, which QGIS's packages bring")

ROOT = Path(__file__).resolve().parent.parent
METADATA = configparser.ConfigParser()
METADATA.read(ROOT / "metadata.txt", encoding="utf-8")
GENERAL = METADATA["general"]
FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").iterdir())


def _yaml(name: str | Path) -> dict:
    return yaml.safe_load((ROOT / name).read_text("utf-8"))


def test_the_citation_says_what_the_metadata_say() -> None:
    citation = _yaml("CITATION.cff")
    assert {key: citation[key] for key in ("title", "version", "license", "repository-code")} == {
        "title": GENERAL["name"],
        "version": GENERAL["version"],
        "license": GENERAL["license"],
        "repository-code": GENERAL["repository"],
    }
    assert [author["name"] for author in citation["authors"]] == [GENERAL["author"]]


def test_the_package_has_the_version_of_the_metadata() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == GENERAL["version"]


@pytest.mark.parametrize("path", sorted((ROOT / ".github" / "workflows").iterdir()), ids=lambda path: path.name)
def test_a_workflow_runs_the_projects_own_checks_and_nothing_else(path) -> None:
    steps = [step for job in _yaml(path)["jobs"].values() for step in job["steps"]]
    assert [step["run"] for step in steps if "run" in step] == [".ci/run"]


def test_every_hook_is_local_and_its_programs_version_is_pinned() -> None:
    wanted = (ROOT / "requirements-dev.txt").read_text("utf-8").split()
    repositories = _yaml(".pre-commit-config.yaml")["repos"]
    assert [one["repo"] for one in repositories] == ["local"]
    for hook in repositories[0]["hooks"]:
        program = hook["entry"].split()[0].removeprefix(".venv/bin/")
        pins = [*wanted, *hook.get("additional_dependencies", [])]
        assert [pin for pin in pins if pin.startswith(f"{program}==")], f"{program} has no version"


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.name)
def test_an_issue_form_is_whole(path) -> None:
    form = _yaml(path)
    fields = [one for one in form["body"] if one["type"] != "markdown"]
    assert form["name"]
    assert form["description"]
    assert len({one["id"] for one in fields}) == len(fields)
    assert all(one["attributes"]["label"] for one in fields)


def test_make_help_lists_every_command_with_its_whole_line() -> None:
    text = (ROOT / "Makefile").read_text("utf-8")
    phony = re.search(r"^\.PHONY:((?:.*\\\n)*.*)", text, re.MULTILINE)[1].replace("\\", " ").split()
    lines = subprocess.run(
        ["make", "--no-print-directory", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert sorted(line.split()[0] for line in lines) == sorted(phony)
    assert [line.split(maxsplit=1)[1] for line in lines] == re.findall(r"^[\w-]+:.*## (.*)", text, re.MULTILINE)
