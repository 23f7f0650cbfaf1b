"""Where the emulator is, and how a wrong value ends the program."""

import os
from datetime import datetime


def resource():
    """The endpoint and the access key of COMMUNICATION_CONNECTION_STRING.

    `from_connection_string` would drop the scheme and speak https: over http a client is given the endpoint as it is.
    """
    parts = dict(part.split("=", 1) for part in os.environ["COMMUNICATION_CONNECTION_STRING"].split(";"))
    return parts["endpoint"].rstrip("/"), parts["accesskey"]


def moment(text):
    """The SDKs hand moments on as the service wrote them: seven fractional digits, one more than Python reads."""
    return datetime.fromisoformat(text[:26] + text[27:])


def expect(what, actual, expected):
    if actual != expected:
        raise SystemExit(f"{what}: expected {expected!r}, got {actual!r}")


def expect_refusal(what, error, status, code, message):
    actual = error and (error.status_code, error.error.code, error.error.message)
    expect(what, actual, (status, code, message))
