"""How a wrong value ends the program."""

from datetime import datetime


def moment(text):
    """The SDKs hand moments on as the service wrote them. Their own tests read them in this way."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%f%z")


def expect(what, actual, expected):
    if actual != expected:
        raise SystemExit(f"{what}: expected {expected!r}, got {actual!r}")


def expect_refusal(what, error, status, code, message):
    actual = error and (error.status_code, error.error.code, error.error.message)
    expect(what, actual, (status, code, message))
