"""The contract, as openapi.yaml defines it: valid bodies, and problem responses."""

import re
import uuid
from datetime import datetime, timezone
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator, FormatChecker, ValidationError, validators

# In your own project, use the file from the npm package @anteroom/contract.
OPENAPI = Path(__file__).parents[2] / "packages/contract/openapi.yaml"

document = yaml.safe_load(OPENAPI.read_text(encoding="utf-8"))
errors = document["x-errors"]


class Problem(Exception):
    """A request that is refused. `detail` is shown to the caller."""

    def __init__(self, code, detail, field=None, status=None, retry_after=None, current=None):
        super().__init__(detail)
        self.code, self.detail, self.field = code, detail, field
        self.status = status or errors[code]["status"]
        self.retry_after = retry_after
        self.current = current or {}

    def body(self):
        return {
            "title": self.code.replace("-", " ").capitalize(),
            "status": self.status,
            "detail": self.detail,
            "code": self.code,
            "retryable": errors[self.code]["retryable"],
            "traceId": str(uuid.uuid4()),
            **({"field": self.field} if self.field else {}),
            **self.current,
        }


def invalid(detail, field=None, status=None):
    return Problem("invalid-request", detail, field, status)


def _field_of(error):
    path = [str(part) for part in error.absolute_path]
    if error.validator == "additionalProperties":
        path += sorted(set(error.instance) - set(error.schema["properties"]))[:1]
    elif error.validator == "required":
        path += [name for name in error.schema["required"] if name not in error.instance][:1]
    elif error.validator == "dependentRequired":
        needed = [name for given, others in error.validator_value.items() if given in error.instance for name in others]
        path += [name for name in needed if name not in error.instance][:1]
    return ".".join(path) or None


def _pattern(validator, pattern, value, schema):
    """JSON Schema's `$` matches only the end; Python's also matches before a final line break."""
    if isinstance(value, str) and not re.search(re.sub(r"\$$", r"\\Z", pattern), value):
        yield ValidationError("does not match")


def _well_formed(validator, type_, value, schema):
    """No half of a surrogate pair, which JSON can escape, JSON Schema cannot forbid and no database can store."""
    yield from Draft202012Validator.VALIDATORS["type"](validator, type_, value, schema)
    if isinstance(value, str) and any("\ud800" <= character <= "\udfff" for character in value):
        yield ValidationError("is not well-formed")


formats = FormatChecker(())


@formats.checks("date-time", ValueError)
def _is_moment(value):
    """On a day that exists, in the years 1 to 9999 in UTC. The schema's pattern checks the format."""
    return not isinstance(value, str) or bool(_moment(value))


Validator = validators.extend(Draft202012Validator, {"pattern": _pattern, "type": _well_formed})


def check(schema, value):
    """`value`, if a schema of the contract accepts it. Error texts do not quote what was sent."""
    wanted = {"$ref": f"#/components/schemas/{schema}", "components": document["components"]}
    for error in Validator(wanted, format_checker=formats).iter_errors(value):
        field = _field_of(error)
        raise invalid(f"{field or 'The body'} is not what {schema} of the contract asks for.", field)
    return value


def _moment(text):
    try:
        return datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(timezone.utc)
    except OverflowError as error:
        raise ValueError from error


def moment(text, field):
    """A date-time of the contract."""
    try:
        return _moment(text)
    except ValueError:
        raise invalid(f"{field} is no date-time with a time zone.", field) from None


def text_of(time):
    return time.astimezone(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def now():
    return datetime.now(timezone.utc)
