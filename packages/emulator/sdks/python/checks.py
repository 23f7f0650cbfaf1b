"""How a wrong value ends the program."""

import re
from datetime import datetime


def sent(text):
    """A moment that the program sent in microseconds, read as the SDK's own tests read it."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%f%z")


def moment(text):
    """A moment that the service chose: it has up to seven fractional digits, one more than Python reads."""
    return datetime.fromisoformat(re.sub(r"\.(\d+)", lambda fraction: "." + fraction[1][:6].ljust(6, "0"), text))


def expect(what, actual, expected):
    if actual != expected:
        raise SystemExit(f"{what}: expected {expected!r}, got {actual!r}")


def expect_refusal(what, error, status, code, message):
    actual = error and (error.status_code, error.error.code, error.error.message)
    expect(what, actual, (status, code, message))
