#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every content pack against the JSON Schema beside it, so that what authors write by stays true."""
import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

root = Path(__file__).resolve().parent.parent / "resources/packs"
shared = {"classify": "statements", "scope": "statements", "gaps": "statements"}


def schema_of(pack: Path) -> Path:
    name = "starter" if pack.parent.name == "starters" else shared.get(pack.stem, pack.stem)
    return root / "schema" / f"{name}.json"


def problems_of(pack: Path) -> list[str]:
    validator = Draft202012Validator(json.loads(schema_of(pack).read_text("utf-8")))
    errors = validator.iter_errors(json.loads(pack.read_text("utf-8")))
    return [f"{pack.relative_to(root)}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}" for error in errors]


# headwords.json is a list of spellings for the import, without a schema of its own.
packs = [pack for pack in sorted(root.glob("appi/**/*.json")) if pack.stem != "headwords"]
found = [problem for pack in packs for problem in problems_of(pack)]
print("\n".join(found) or f"{len(packs)} packs fit their schemas")
sys.exit(1 if found else 0)
