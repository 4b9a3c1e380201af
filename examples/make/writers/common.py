"""What the writers in Python have in common."""

import json
import sys


def read_submission():
    """The filled-in forms that make.mjs hands over on standard input."""
    return json.loads(sys.stdin.buffer.read().decode("utf-8"))


def japanese_era(date):
    """2026-03-02 becomes 令和8年3月2日."""
    year, month, day = (int(part) for part in date.split("-"))
    return f"令和{year - 2018}年{month}月{day}日"

