"""Pages by a cursor that holds the last entry of a page, so that entries may be added or removed between pages."""

import base64
import json
import re

from flask import request

from contract import invalid

LIMIT, MOST = 100, 200
WHOLE_NUMBER = re.compile(r"0*[1-9][0-9]*")


def page(entries, place_of, kinds):
    """One page of `entries`, ordered by `place_of`, and the cursor of the next. `kinds` are the types of a place."""
    limit = request.args.get("limit", str(LIMIT))
    if not WHOLE_NUMBER.fullmatch(limit):
        raise invalid("limit has to be a whole number of at least 1.", "limit")
    # Python can't parse numbers with thousands of digits.
    limit = MOST if len(limit) > 6 else min(int(limit), MOST)
    after = _read_cursor(request.args.get("cursor"), kinds)
    rest = [entry for entry in entries if after is None or place_of(entry) > after]
    items = rest[:limit]
    return items, _cursor(place_of(items[-1])) if len(items) < len(rest) else None


def _cursor(place):
    return base64.urlsafe_b64encode(json.dumps(place).encode()).decode()


def _read_cursor(text, kinds):
    if text is None:
        return None
    try:
        place = json.loads(base64.urlsafe_b64decode(text))
        if isinstance(place, list) and [type(part) for part in place] == kinds:
            return place
    except (ValueError, RecursionError):
        pass
    raise invalid("cursor is not one that this endpoint gave.", "cursor")
