"""How a wrong value ends the program."""

from datetime import datetime


def moment(text):
    """The SDKs hand moments on as the service wrote them: seven fractional digits, one more than Python reads."""
    return datetime.fromisoformat(text[:26] + text[27:])


def expect(what, actual, expected):
    if actual != expected:
        raise SystemExit(f"{what}: expected {expected!r}, got {actual!r}")


def expect_refusal(what, error, status, code, message):
    actual = error and (error.status_code, error.error.code, error.error.message)
    expect(what, actual, (status, code, message))
