#!/usr/bin/env python3
"""Holds a program against the conformance cases beside this file. Python 3.9 or later, nothing else.

    python3 run.py --read 'kaijisho read {file} --format json' --rules 'node kaijisho-rules.mjs {file}'

--read     command that reads one file and prints JSON as schemas/read-1.json has it
--rules    command that judges one case and prints {"findings": [{"rule", "severity", "key", "variant"}]}
--seconds  time for one file (default 60)
--case     only cases whose name contains this

What is not given is not tried, and says so. Exit code 0 when every case came out as it must, 1 when one did
not, 2 when nothing was tried: no command, or no case of that name.
"""

import argparse
import hashlib
import json
import pathlib
import re
import shlex
import subprocess
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent


def run(command, file, seconds):
    """What the command printed for a file, as data. Raises RuntimeError with a reason."""
    words = [word.replace("{file}", str(HERE / file)) for word in shlex.split(command)]
    try:
        done = subprocess.run(words, capture_output=True, timeout=seconds, check=False)
    except OSError as error:
        raise RuntimeError(f"could not be started: {error.strerror or error}") from None
    except subprocess.TimeoutExpired:
        raise RuntimeError(f"did not end within {seconds} seconds") from None
    if done.returncode < 0:
        raise RuntimeError(f"was ended by signal {-done.returncode}")
    try:
        return json.loads(done.stdout.decode("utf-8"))
    except ValueError:
        said = done.stderr.decode("utf-8", "replace").strip()[:300]
        raise RuntimeError(f"printed no JSON (exit code {done.returncode}): {said}") from None


def plain(text):
    """A text without what printing changes: widths, blanks, brackets, dashes, full stops."""
    folded = unicodedata.normalize("NFKC", text or "")
    return re.sub(r"[()（）\s・･\-－ー。、,.:：]", "", folded).lower()


def judge_rule(case, command, seconds):
    def key(finding):
        return tuple(str(finding.get(name)) for name in ("rule", "severity", "key", "variant"))

    printed = run(command, case["file"], seconds)["findings"]
    own = case["rule"] == "FORM-08"
    found = sorted(key(finding) for finding in printed if own or finding["rule"] != "FORM-08")
    wanted = sorted(key(finding) for finding in case["expected"])
    return [f"missing {one}" for one in wanted if one not in found] + [
        f"not expected {one}" for one in found if one not in wanted
    ] + ([] if len(found) == len(wanted) else [f"{len(found)} findings instead of {len(wanted)}"])


def judge_hostile(case, command, seconds):
    printed = run(command, case["file"], seconds)
    (file,) = printed["files"]
    found = {
        "failure": None if file["failure"] is None else file["failure"]["code"],
        "disclosures": len(printed["disclosures"]),
        "facts": sorted({fact["id"] for fact in file["facts"]}),
        "findings": sorted({finding["rule"] for finding in printed["findings"]}),
    }
    return [f"{name}: {case[name]} expected, {value} found" for name, value in found.items() if value != case[name]]


def stands_at(at, index, place):
    """Whether a row that was read is the one the truth speaks of."""
    if "index" in at:
        return index == at["index"]
    if "page" in at:
        box = place.get("box") or {"y": 0, "height": 0}
        return place.get("page") == at["page"] and box["y"] - 6 < at["top"] < box["y"] + max(1, box["height"] - 6)
    row = re.match(r"^(?:R(\d+)C|[A-Z]+(\d+))", place["cell"])
    number = int(row.group(1) or row.group(2)) if row else None
    return number == at["row"] and at["sheet"] in (None, place["sheet"])


# From here on a program vouches for an answer. What it says it is unsure of, people look at.
SURE = 0.9


def compare_answer(wanted, found, where):
    same = {
        "key": found["key"] in wanted["keys"] or found.get("confidence", 1) < SURE,
        "state": found["state"] == wanted["state"],
        "choice": found["choice"] == wanted["choice"],
        "number": plain(found["number"]) == plain(wanted["number"]),
        "references": sorted(found["references"]) == sorted(wanted["references"]),
        "notes": sorted(found["notes"]) == sorted(wanted["notes"]),
        "remark": plain(found["remark"]) == plain(wanted["remark"]),
    }
    return [f"{where}: {name} is {found[name]}" for name, right in same.items() if not right]


def compare_disclosure(wanted, found):
    problems = []
    if found["form"]["edition"] != wanted["form"]["edition"]:
        problems.append(f"edition is {found['form']['edition']}")
    for name, value in wanted["header"].items():
        if plain(found["header"][name]) != plain(value):
            problems.append(f"{name} is {found['header'][name]}")
    left = list(enumerate(found["answers"]))
    for answer in wanted["answers"]:
        where = answer["question"][:30]
        fitting = [
            entry
            for entry in left
            if stands_at(answer["at"], entry[0], entry[1].get("questionPlace", {}))
        ]
        # Two tables side by side have two questions in one row.
        beside = [entry for entry in fitting if plain(entry[1]["question"]) == plain(answer["question"])]
        if not fitting:
            problems.append(f"{where}: row not read")
            continue
        match = (beside or fitting)[0]
        left.remove(match)
        problems += compare_answer(answer, match[1], where)
    problems += [f"{answer['question'][:30]}: row that is none" for _, answer in left]
    notes = sorted((plain(note["number"]), plain(note["text"])) for note in found["notes"])
    if notes != sorted((plain(note["number"]), plain(note["text"])) for note in wanted["notes"]):
        problems.append("notes differ")
    return problems


def judge_reading(case, command, seconds):
    truth = json.loads((HERE / case["truth"]).read_text("utf-8"))
    left = list(run(command, case["file"], seconds)["disclosures"])
    problems = []
    for wanted in truth["disclosures"]:
        name = f"{wanted['form']['kind']} {wanted['header']['product']}"
        found = [
            one
            for one in left
            if one["form"]["kind"] == wanted["form"]["kind"]
            and plain(one["header"]["product"]) == plain(wanted["header"]["product"])
        ]
        # Of the same product twice, the one whose rows stand where the truth says.
        found.sort(key=lambda one: len(compare_disclosure(wanted, one)))
        if not found:
            problems.append(f"{name}: not read")
            continue
        left.remove(found[0])
        problems += compare_disclosure(wanted, found[0])
    return problems + [f"a disclosure that is none: {one['header']['product']}" for one in left]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--read")
    parser.add_argument("--rules")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--case", default="")
    options = parser.parse_args()
    manifest = json.loads((HERE / "manifest.json").read_text("utf-8"))
    parts = [
        ("rules", options.rules, judge_rule),
        ("reading", options.read, judge_reading),
        ("hostile", options.read, judge_hostile),
    ]
    failed = tried = 0
    for part, command, judge in parts:
        cases = [case for case in manifest[part] if options.case in case["case"]]
        if command is None:
            print(f"{part}: not tried, no command given")
            continue
        wrong = 0
        for case in cases:
            digest = hashlib.sha256((HERE / case["file"]).read_bytes()).hexdigest()
            try:
                changed = [] if digest == case["sha256"] else ["the file is not the one of the manifest"]
                problems = changed or judge(case, command, options.seconds)
            except (RuntimeError, KeyError, TypeError, ValueError) as error:
                problems = [f"{type(error).__name__}: {error}"]
            wrong += bool(problems)
            for problem in problems[:10]:
                print(f"{part} {case['case']}: {problem}")
        failed += wrong
        tried += len(cases)
        print(f"{part}: {len(cases) - wrong} of {len(cases)} as they must be")
    if tried == 0:
        print("nothing was tried: give --read or --rules, and a --case that is there", file=sys.stderr)
        return 2
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
