"""make package finds what the plugin repository would find: a fault is planted in a copy of the zip for each check."""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from zips import ROOT, TOP, build_zip, changed_zip, copy_sources

sys.path.insert(0, str(ROOT / "scripts"))
from zip_rules.contents import content_faults
from zip_rules.entries import entry_faults
from zip_rules.metadata import metadata_faults
from zip_rules.scanners import scanner_faults

KEY = "AKIA" + "IOSFODNN7QWERTYU"
"""In the form of a key of a service, in two parts lest this file is found itself."""

ICON = "resources/icons/segbaro.svg"
PAGE = "resources/layouts/a4_portrait_map.qpt"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">%s</svg>'


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_zip(copy_sources(tmp_path_factory.mktemp("sources")))


@pytest.fixture
def planted(built, tmp_path):
    """What a rule says about a copy of the zip with some files changed."""

    def say(rule, **files: bytes | None) -> list[str]:
        with zipfile.ZipFile(changed_zip(built, tmp_path / "planted.zip", files)) as archive:
            return list(rule(archive))

    return say


def test_the_zip_as_it_is_built_keeps_all_rules_but_the_scanners(built) -> None:
    with zipfile.ZipFile(built) as archive:
        assert [fault for rule in (entry_faults, metadata_faults, content_faults) for fault in rule(archive)] == []


@pytest.mark.parametrize("missing", ["__init__.py", "metadata.txt", "LICENSE", "README.md"])
def test_a_missing_file_is_named(planted, missing) -> None:
    assert planted(entry_faults, **{missing: None}) == [f"{missing} is missing"]


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("../outside.py", "leads out of the folder"),
        ("indices\\gini.py", "leads out of the folder"),
        ("__pycache__/a.pyc", "must not be in the archive"),
        ("fast.so", "must not be in the archive"),
        ("FAST.DLL", "must not be in the archive"),
        ("install.sh", "must not be in the archive"),
        (".env", "is hidden"),
        (".git/config", "must not be in the archive"),
        (".idea/a.json", "is hidden"),
        ("model.pkl", "is of a kind that the plugin has no use for"),
        ("more.zip", "is of a kind that the plugin has no use for"),
    ],
)
def test_a_file_that_has_no_business_there_is_named(planted, name, fault) -> None:
    assert planted(entry_faults, **{name: b"x"}) == [f"{TOP}/{name} {fault}"]


@pytest.mark.parametrize(("mode", "fault"), [(0o120777, "is a symbolic link"), (0o100755, "is executable")])
def test_a_link_and_an_executable_are_named(built, tmp_path, mode, fault) -> None:
    path = changed_zip(built, tmp_path / "planted.zip", {})
    entry = zipfile.ZipInfo(f"{TOP}/odd.py")
    entry.external_attr = mode << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(entry, b"")
        assert list(entry_faults(archive)) == [f"{TOP}/odd.py {fault}"]


def test_a_second_top_folder_and_a_second_file_of_a_name_are_named(built, tmp_path) -> None:
    path = changed_zip(built, tmp_path / "planted.zip", {})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("other/a.py", b"")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr(f"{TOP}/words.py", b"")
        found = list(entry_faults(archive))
    assert any("there is not one top folder" in fault for fault in found)
    assert f"{TOP}/words.py is in the archive twice" in found


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        (f"{field}=", f"not{field}=", f"metadata.txt lacks {field}")
        for field in ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about")
    ]
    + [
        ("tracker=https", "tracker=nowhere", "tracker in metadata.txt is no address"),
        ("homepage=https", "homepage=nowhere", "homepage in metadata.txt is no address"),
        ("author=", "author=A/B ", "author in metadata.txt has a slash"),
        ("version=", "version=9.", "changelog in metadata.txt does not begin with the version 9.0.1.0"),
        ("icon=resources", "icon=lost", "the icon lost/icons/segbaro.svg is not in the archive"),
    ],
)
def test_a_field_of_the_metadata_is_named(built, planted, before, after, fault) -> None:
    with zipfile.ZipFile(built) as archive:
        text = archive.read(f"{TOP}/metadata.txt").decode().replace(f"\n{before}", f"\n{after}", 1)
    assert planted(metadata_faults, **{"metadata.txt": text.encode()}) == [fault]


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        (ICON, SVG % b"<script>1</script>", "holds a script"),
        (ICON, SVG % b'<g onload="a()"/>', "holds a script"),
        (ICON, SVG % b"<foreignObject/>", "holds a frame or an embedded object"),
        (ICON, SVG % b'<image x:href="http://a.example/x.png"/>', "holds a reference to something outside"),
        (ICON, SVG % b'<image x:href="//a.example/x.png"/>', "holds a reference to something outside"),
        (ICON, b'<!DOCTYPE s [<!ENTITY a "b">]>' + SVG % b"&a;", "holds an entity or another document's type"),
        (PAGE, b'<Layout><Item file="https://a.example/x"/></Layout>', "holds a reference to something outside"),
        (PAGE, b"<Layout><LayoutHtml/></Layout>", "holds a Python macro or an HTML item of a layout"),
        (PAGE, b'<Layout><LayoutItem labelText="[% env(1) %]"/></Layout>', "holds an expression that is evaluated"),
        ("help.html", b'<p><iframe src="x"></iframe>', "holds a frame or an embedded object"),
        ("resources/sample/indicators.csv", b"a,b\n1,=cmd(2)\n", "holds a formula"),
        ("resources/sample/README.md", b"made in /home/someone/segbaro", "names a folder of the machine that built it"),
        ("resources/sample/areas.gpkg", b"\xff /root/secret/a", "names a folder of the machine that built it"),
        ("resources/sample/national.json", b'{"a": ', "cannot be read"),
        ("resources/sample/indicators.csv", b"\xff\xfe", "cannot be read"),
        (PAGE, b"<Layout>", "cannot be read"),
        ("words.py", b"def", "cannot be read"),
    ],
)  # fmt: skip
def test_what_a_file_holds_is_named(planted, name, content, fault) -> None:
    (found,) = planted(content_faults, **{name: content})
    assert found.startswith(f"{TOP}/{name} {fault}")


def _lean(path: Path, target: Path, files: dict[str, bytes]) -> Path:
    """A zip of these files alone: the scanners take seconds over the whole."""
    with zipfile.ZipFile(path) as whole:
        others = {name.removeprefix(f"{TOP}/"): None for name in whole.namelist()}
    return changed_zip(path, target, {**others, **files})


def _scanned(built: Path, folder: Path, files: dict[str, bytes]) -> Iterator[str]:
    pytest.importorskip("bandit", reason="the scanners are part of requirements-dev.txt")
    with zipfile.ZipFile(_lean(built, folder / "lean.zip", files)) as archive:
        yield from scanner_faults(archive)


@pytest.mark.parametrize(
    ("code", "rule"),
    [
        (b"eval(input())\n", "B307"),
        (b"import pickle\npickle.loads(b'')\n", "B301"),
        (b"import subprocess\nsubprocess.run('ls', shell=True)\n", "B602"),
        (b"import requests\nrequests.get('https://a.example', verify=False)\n", "B501"),
        (b"password = 'Hemligt9'\n", "B105"),
        (b"a = 'DELETE FROM x WHERE y = ' + z\n", "B608"),
        (b"assert 1\n", "B101"),
    ],
)
def test_bandit_finds_a_fault_in_the_zip(built, tmp_path, code, rule) -> None:
    found = list(_scanned(built, tmp_path, {"planted.py": code}))
    assert any("planted.py" in fault and rule in fault for fault in found)


def test_a_secret_is_found_in_every_kind_of_file(built, tmp_path) -> None:
    """Also in a .svg and in what is no text, which detect-secrets passes by."""
    names = ["metadata.txt", ICON, PAGE, "a.py", "a.csv", "a.json", "a.html", "a.md", "a.model3", "LICENSE"]
    files = {name: f'key = "{KEY}"\n'.encode() for name in names}
    files["a.gpkg"] = b"\xff\x00 " + f'"{KEY}"'.encode()
    found = "\n".join(_scanned(built, tmp_path, files))
    assert [name for name in files if f"{name}:" not in found and f"{name}.txt:" not in found] == []
