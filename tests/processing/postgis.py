"""A real PostgreSQL with PostGIS for the time of the tests, on loopback in a folder of its own."""

from __future__ import annotations

import getpass
import os
import shlex
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
EXTENSIONS = sorted(Path("/usr/share/postgresql").glob("*/extension/postgis.control"))
DATABASE = "segbaro"


def lacking() -> str:
    """What this machine lacks for it; "" where nothing is."""
    if not BINARIES:
        return "PostgreSQL's server is not on this machine (Debian: postgresql-postgis)"
    if not EXTENSIONS:
        return "PostGIS is not on this machine (Debian: postgresql-postgis)"
    return ""


class Server:
    """A server that is started by hand and stopped by hand."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="segbaro-postgis-"))
        self.user = "postgres" if os.getuid() == 0 else getpass.getuser()
        if os.getuid() == 0:
            shutil.chown(self.folder, self.user)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    def start(self) -> None:
        """Makes the database and starts the server."""
        self._run("initdb", "-D", str(self.folder / "data"), "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N")
        self.start_again()
        self._run("createdb", *self._where(), DATABASE)
        self.sql("CREATE EXTENSION postgis")

    def start_again(self) -> None:
        """Starts the server on the database that is there, if it does not run."""
        if (self.folder / "data" / "postmaster.pid").exists():
            return
        options = (
            f"-c listen_addresses=127.0.0.1 -c port={self.port} -c unix_socket_directories={self.folder} -c fsync=off"
        )
        log = str(self.folder / "log")
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-w", "-l", log, "-o", options, "start")

    def stop_at_once(self) -> None:
        """Stops the server as if the machine had lost its power, if it runs."""
        if (self.folder / "data" / "postmaster.pid").exists():
            self._run("pg_ctl", *self._stop)

    @property
    def stopping(self) -> str:
        """The command of `stop_at_once`."""
        return shlex.join(self._command("pg_ctl", *self._stop))

    @property
    def _stop(self) -> list[str]:
        return ["-D", str(self.folder / "data"), "-m", "immediate", "stop"]

    def stop(self) -> None:
        """Stops the server and removes its folder."""
        self.stop_at_once()
        shutil.rmtree(self.folder, ignore_errors=True)

    def sql(self, statement: str) -> str:
        """Runs a statement; its rows as text."""
        return self._run("psql", *self._where(), "-d", DATABASE, "-qAt", "-v", "ON_ERROR_STOP=1", "-c", statement)

    def uri(self, table: str, geometry: str = "geom", key: str = "") -> str:
        """The address of a table for QGIS."""
        unique = f" key='{key}'" if key else ""
        where = f"dbname='{DATABASE}' host=127.0.0.1 port={self.port} user='{self.user}'"
        return f'{where}{unique} table="public"."{table}"' + (f" ({geometry})" if geometry else "")

    def _where(self) -> list[str]:
        return ["-h", "127.0.0.1", "-p", str(self.port), "-U", self.user]

    def _command(self, program: str, *words: str) -> list[str]:
        as_user = ["runuser", "-u", self.user, "--"] if os.getuid() == 0 else []
        return [*as_user, str(BINARIES[-1].with_name(program)), *words]

    def _run(self, program: str, *words: str) -> str:
        command = self._command(program, *words)
        with (self.folder / "told").open("w+", encoding="utf-8") as told:
            done = subprocess.run(command, stdout=told, stderr=told, cwd="/", check=False)
            told.seek(0)
            said = told.read()
        assert done.returncode == 0, f"{program}: {said}"
        return said.strip()
