"""Checks reports with a validator of HTML and a checker of accessibility, in a real browser.

python3 scripts/check_report.py FILE.html ... [--tools FOLDER]

Needs java, node, npm and Chromium (Debian: default-jre-headless, npm, chromium). The tools (vnu-jar, axe-core,
puppeteer-core) are installed from npm into a folder outside the project, once.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

CACHE = Path(os.environ.get("SEGBARO_CACHE") or Path.home() / ".cache" / "segbaro") / "web"
PACKAGES = ("vnu-jar", "axe-core", "puppeteer-core")
# vnu since 26.9 says so of every picture in the file itself, though CSP 3 (6.7.2.8) lets `data:` match it and browsers
# show it; whether they do is asked of the browser below.
MISTAKEN = ".*violates Content Security Policy .*: image .data:image/.* blocked by .img-src. directive.*"
AXE = """
const puppeteer = require('puppeteer-core');
const axe = require('fs').readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
(async () => {
  const browser = await puppeteer.launch({executablePath: process.argv[2], args: ['--no-sandbox'], headless: true});
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  const asked = [];
  page.on('request', request => asked.push(request.url().slice(0, 80)));
  await page.goto('file://' + process.argv[3]);
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document));
  const unseen = await page.evaluate(() => [...document.images].filter(one => !one.naturalWidth).map(one => one.alt));
  const elsewhere = asked.filter(url => !url.startsWith('file:') && !url.startsWith('data:'));
  console.log(JSON.stringify({
    faults: found.violations.map(one => one.id + ': ' + one.help + ' ' + one.nodes[0].html.slice(0, 120))
      .concat(unseen.map(alt => 'a picture that the browser does not show: ' + alt)),
    passes: found.passes.length, elsewhere,
  }));
  await browser.close();
})();
"""


def tools(folder: Path) -> Path:
    """The folder with the tools, installed where they are missing."""
    folder.mkdir(parents=True, exist_ok=True)
    if not all((folder / "node_modules" / package).is_dir() for package in PACKAGES):
        subprocess.run(["npm", "install", "--no-save", "--silent", *PACKAGES], cwd=folder, check=True)
    return folder


def valid(page: Path, folder: Path) -> bool:
    """Whether the validator finds neither error nor warning; what it finds is printed."""
    jar = folder / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = ["java", "-jar", str(jar), "--Werror", "--filterpattern", MISTAKEN, str(page)]
    return subprocess.run(command, check=False).returncode == 0


def accessible(page: Path, folder: Path, browser: str) -> bool:
    """Whether axe finds nothing and the page asks for nothing from elsewhere; what is found is printed."""
    script = folder / "axe.js"
    script.write_text(AXE, encoding="utf-8")
    done = subprocess.run(
        ["node", str(script), browser, str(page)], cwd=folder, capture_output=True, text=True, check=True
    )
    found = json.loads(done.stdout)
    print(*found["faults"], *found["elsewhere"], sep="\n", end="")
    print(f"{page.name}: axe passes {found['passes']}, faults {len(found['faults'])}")
    return not found["faults"] and not found["elsewhere"]


def main() -> None:
    """Checks every page; the exit code says whether all are faultless."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="+", type=Path)
    parser.add_argument("--tools", type=Path, default=CACHE)
    parser.add_argument("--browser", default="/usr/bin/chromium")
    given = parser.parse_args()
    folder = tools(given.tools)
    pages = [page.resolve() for page in given.pages]
    fine = [valid(page, folder) & accessible(page, folder, given.browser) for page in pages]
    sys.exit(not all(fine))


if __name__ == "__main__":
    main()
