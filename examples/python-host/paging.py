"""Pages by a cursor that holds the last entry given, so that entries may come and go between two pages."""

import base64
import json
import re

from flask import request

from contract import invalid

LIMIT, MOST = 100, 200
WHOLE_NUMBER = re.compile(r"0*[1-9][0-9]*")


def page(entries, place_of):
    """One page of `entries`, which are in order of `place_of`, and the cursor of the next."""
    limit = request.args.get("limit", str(LIMIT))
    if not WHOLE_NUMBER.fullmatch(limit):
        raise invalid("limit has to be a whole number of at least 1.", "limit")
    # Python does not read numbers of thousands of digits.
    limit = MOST if len(limit) > 6 else min(int(limit), MOST)
    after = _read_cursor(request.args.get("cursor"))
    rest = [entry for entry in entries if after is None or place_of(entry) > after]
    items = rest[:limit]
    return items, _cursor(place_of(items[-1])) if len(items) < len(rest) else None


def _cursor(place):
    return base64.urlsafe_b64encode(json.dumps(place).encode()).decode()


def _read_cursor(text):
    if text is None:
        return None
    try:
        place = json.loads(base64.urlsafe_b64decode(text))
        number_first, text_second = place
        if isinstance(number_first, (int, float, str)) and isinstance(text_second, str):
            return place
    except ValueError:
        pass
    raise invalid("cursor is not one that this endpoint gave.", "cursor")
