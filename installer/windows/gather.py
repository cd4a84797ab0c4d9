#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts beside the programs of a folder what they import, and takes the symbols off everything.

gather.py FOLDER --from SEARCHED... --plugins PLUGIN...
Reads the import tables of the programs, the plugins and what these import in turn. Fails when one is nowhere to be found, and
when the folder holds a DLL that nothing asks for.
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys

# What every Windows 10 has.
SYSTEM = set("""advapi32 authz bcrypt comctl32 comdlg32 crypt32 d2d1 d3d11 d3d12 d3d9 dcomp dnsapi dwmapi dwrite dxgi dxguid gdi32 imm32
iphlpapi kernel32 mpr msvcrt ncrypt netapi32 ntdll ole32 oleaut32 opengl32 rpcrt4 secur32 setupapi shcore shell32 shlwapi user32 userenv
uxtheme version winmm winspool.drv wintab32 ws2_32 wtsapi32""".split())


def imports(file):
    table = subprocess.run(["x86_64-w64-mingw32-objdump", "-p", file], check=True, capture_output=True, text=True).stdout
    return re.findall(r"DLL Name: (\S+)", table)


def is_system(name):
    name = name.lower()
    return name.removesuffix(".dll") in SYSTEM or name.startswith("api-ms-win-")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--from", dest="searched", type=pathlib.Path, nargs="+", required=True)
    parser.add_argument("--plugins", type=pathlib.Path, nargs="*", default=[])
    given = parser.parse_args()

    for plugin in given.plugins:
        target = given.folder / plugin.parent.name
        target.mkdir(exist_ok=True)
        shutil.copy(plugin, target)

    asking = list(given.folder.rglob("*.exe")) + [given.folder / one.parent.name / one.name for one in given.plugins]
    needed, missing = set(asking), {}
    while asking:
        file = asking.pop()
        for name in imports(file):
            here = given.folder / name
            if is_system(name) or here in needed:
                continue
            found = next((folder / name for folder in given.searched if (folder / name).is_file()), None)
            if not found:
                missing[name] = file.name
                continue
            shutil.copy(found, here)
            needed.add(here)
            asking.append(here)

    unused = {file for file in given.folder.rglob("*") if file.suffix.lower() == ".dll"} - needed
    for name, who in sorted(missing.items()):
        print(f"{who} needs {name}, which is in none of: {' '.join(map(str, given.searched))}", file=sys.stderr)
    for file in sorted(unused):
        print(f"Nothing asks for {file}", file=sys.stderr)
    if missing or unused:
        return 1
    subprocess.run(["x86_64-w64-mingw32-strip", *sorted(map(str, needed))], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
