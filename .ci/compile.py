# SPDX-License-Identifier: GPL-3.0-or-later
"""compile.py BUILD_FOLDER: checks the files named on standard input as that build would compile them, and makes nothing."""

import json
import pathlib
import subprocess
import sys

commands = {entry["file"]: entry for entry in json.loads(pathlib.Path(sys.argv[1], "compile_commands.json").read_text())}
failed = False
for name in sys.stdin.read().split():
    entry = commands[str(pathlib.Path(name).resolve())]
    done = subprocess.run(entry["command"] + " -fsyntax-only", shell=True, cwd=entry["directory"])
    failed |= done.returncode != 0
sys.exit(failed)
