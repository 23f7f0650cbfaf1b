"""A host of Anteroom in Python: `python host.py` serves the endpoint at /anteroom/v1."""

import hashlib
import json
import os
import secrets
import time

from azure.core.exceptions import AzureError
from flask import Flask, g, request, session
from waitress import create_server
from werkzeug.exceptions import HTTPException

import directory
import knocks
import participants
import rooms
from contract import Problem, document, invalid
from people import PEOPLE
from service import Service, problem_of
from store import Store

BASE = "/anteroom/v1"
REQUESTS_A_MINUTE = 600
KNOCKS_A_MINUTE = 60
CHANGES = ("POST", "PUT", "PATCH", "DELETE")


def create_app(connection_string, database, secret_key):
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=secret_key,
        MAX_CONTENT_LENGTH=256 * 1024,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    app.service = Service(connection_string)
    first = Store(database)
    first.create_tables()
    first.close()

    @app.before_request
    def let_in():
        g.store = Store(database)
        if not request.path.startswith(BASE) or request.routing_exception or request.method == "OPTIONS":
            return
        if request.method in CHANGES:
            refuse_other_sites()
        g.user = session.get("user")
        if g.user not in PEOPLE:
            raise Problem("unauthenticated", "Sign in first.")
        count_request()

    @app.after_request
    def finish(response):
        response.headers["Cache-Control"] = "no-store"
        response.headers["Anteroom-Version"] = document["info"]["version"]
        if request.method == "GET" and response.status_code == 200 and response.is_json:
            body = {name: value for name, value in response.json.items() if name != "serverTime"}
            response.set_etag(hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest(), weak=True)
            response.make_conditional(request)
        return response

    @app.teardown_request
    def let_go(_):
        if "store" in g:
            g.store.close()

    @app.errorhandler(Exception)
    def answer_failure(error):
        problem = problem_for(error)
        body = problem.body()
        if problem.status >= 500:
            app.logger.exception("failed, trace id %s", body["traceId"])
        headers = {"Content-Type": "application/problem+json"}
        if isinstance(error, HTTPException):
            headers |= {name: value for name, value in error.get_headers() if name == "Allow"}
        if problem.retry_after is not None:
            headers["Retry-After"] = str(problem.retry_after)
        return json.dumps(body), problem.status, headers

    for calls in (rooms, participants, knocks, directory):
        app.register_blueprint(calls.api, url_prefix=BASE)
    return app


def problem_for(error):
    if isinstance(error, Problem):
        return error
    if isinstance(error, AzureError):
        return problem_of(error)
    if isinstance(error, RecursionError):
        return invalid("The body is nested too deeply.")
    if isinstance(error, HTTPException) and error.code == 413:
        return Problem("request-too-large", "The body is larger than 256 KiB.")
    if isinstance(error, HTTPException) and error.code in (400, 404, 405, 415):
        return invalid("There is no such address, or it does not take this.", status=error.code)
    return Problem("internal", "Something failed on the server. Its log has the cause.")


def refuse_other_sites():
    """Browsers also send the session's cookie for pages of other sites, but they report the origin of those pages."""
    origin = request.headers.get("Origin")
    foreign = origin is not None and origin != request.host_url.rstrip("/")
    if foreign or request.headers.get("Sec-Fetch-Site") == "cross-site":
        raise Problem("origin-not-allowed", "Pages of other sites can't make changes here.")


def count_request():
    now = time.time()
    knocks_here = request.method == "POST" and request.path.endswith("/knocks")
    buckets = [("requests", REQUESTS_A_MINUTE)] + ([("knocks", KNOCKS_A_MINUTE)] if knocks_here else [])
    for name, limit in buckets:
        if g.store.count_request(f"{name} {g.user}", int(now // 60)) > limit:
            raise Problem("too-many-requests", "Too many requests in the last minute.", retry_after=60 - int(now % 60))


def add_development_sign_in(app):
    """Signs anyone in as anyone: for a development host that only this machine can reach."""

    @app.get("/sign-in/<user>")
    def sign_in(user):
        if user not in PEOPLE:
            raise invalid("There is no user with this name.", status=404)
        session["user"] = user
        return {"user": user}


if __name__ == "__main__":
    application = create_app(
        os.environ["COMMUNICATION_CONNECTION_STRING"],
        os.environ.get("DATABASE", "anteroom.sqlite"),
        os.environ.get("SECRET_KEY") or secrets.token_hex(32),
    )
    if os.environ.get("DEVELOPMENT_SIGN_IN") == "1":
        add_development_sign_in(application)
    server = create_server(application, host="127.0.0.1", port=int(os.environ.get("PORT", "8000")))
    print(f"ready: http://127.0.0.1:{server.effective_port}{BASE}", flush=True)
    server.run()
