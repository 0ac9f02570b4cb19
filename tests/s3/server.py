"""Object storage for tests: moto, behind a door that checks signatures with botocore's own code, and that can fail.

Run: server.py PORT. `/-/faults?…` says how it fails from then on and counts requests anew; `/-/requests` returns their number;
`/-/headers?key=KEY` what comes with an object.

    cut=N         the connection ends at the N-th request, before anything is done
    lost=N        the same, after it is done: only the answer is lost
    dead=N        from the N-th request on, every connection ends
    status=503    every request is answered so, at=N: only the N-th
    slow=0.5      every answer takes so many seconds
    clock=3600    the server's clock is so many seconds ahead
    full=N        of writes, all after the first N are refused for want of room
    page=N        a list comes N names at a time
"""

import io
import logging
import socket
import sys
import threading
import time
from email.utils import formatdate
from urllib.parse import parse_qs, quote, urlencode

from botocore.auth import S3SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from moto.s3.models import s3_backends
from moto.server import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server

KEY, SECRET = "test-key", "test-secret"
REFUSAL = "<?xml version='1.0' encoding='UTF-8'?><Error><Code>{}</Code><Message>{}</Message></Error>"


def backend():
    return s3_backends["123456789012"]["aws"]


def refusal(environ):
    """Returns why a request is refused: status, code, message. None: its signature is right."""
    query = {name: values[0] for name, values in parse_qs(environ["QUERY_STRING"], keep_blank_values=True).items()}
    given = query.pop("X-Amz-Signature", None)
    if given is None:
        return 403, "AccessDenied", "Access Denied"
    key, day, region, service, _ = query["X-Amz-Credential"].split("/")
    if key != KEY:
        return 403, "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records."
    date, expires = query["X-Amz-Date"], float(query["X-Amz-Expires"])
    names = query["X-Amz-SignedHeaders"].split(";")
    cgi = {name: name.upper().replace("-", "_") for name in names}
    headers = {name: environ.get("HTTP_" + cgi[name], environ.get(cgi[name])) for name in names}
    query = urlencode(query, quote_via=quote, safe="-_.~")
    url = f"http://{environ['HTTP_HOST']}{environ['RAW_PATH']}?{query}"
    request = AWSRequest(method=environ["REQUEST_METHOD"], url=url, headers=headers)
    request.context["timestamp"] = date
    auth = S3SigV4QueryAuth(Credentials(KEY, SECRET), service, region)
    text = auth.string_to_sign(request, auth.canonical_request(request))
    if auth.signature(text, request) != given:
        return 403, "SignatureDoesNotMatch", "The request signature we calculated does not match yours."
    signed = time.mktime(time.strptime(date, "%Y%m%dT%H%M%SZ")) - time.timezone
    if not -900 <= Door.now() - signed <= expires:
        return 403, "AccessDenied", "Request has expired"
    return None


class Door:
    """What stands before moto."""

    faults = {}
    requests = 0
    writes = 0
    lock = threading.Lock()

    def __init__(self, app):
        self.app = app

    @classmethod
    def now(cls):
        return time.time() + float(cls.faults.get("clock", 0))

    def __call__(self, environ, start_response):
        raw = environ.get("RAW_URI") or environ.get("REQUEST_URI") or environ["PATH_INFO"]
        environ["RAW_PATH"] = raw.split("?")[0]
        if environ["PATH_INFO"].startswith("/-/"):
            return self.told(environ, start_response)
        with Door.lock:
            Door.requests += 1
            number = Door.requests
            Door.writes += environ["REQUEST_METHOD"] == "PUT"
            is_full = environ["REQUEST_METHOD"] == "PUT" and Door.writes > int(Door.faults.get("full", sys.maxsize))
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        fault = lambda name: int(Door.faults.get(name, 0))
        if number == fault("cut") or 0 < fault("dead") <= number:
            return self.cut(environ)
        time.sleep(float(Door.faults.get("slow", 0)))

        refused = refusal(environ)
        if fault("status") and fault("at") in (0, number):
            code = "SlowDown" if fault("status") == 503 else "InternalError"
            refused = fault("status"), code, "Please reduce your request rate."
        elif is_full:
            refused = 507, "XMinioStorageFull", "Storage backend has reached its minimum free drive threshold."
        if refused:
            status, code, message = refused
            start_response(f"{status} Refused", [("Content-Type", "application/xml")])
            return [REFUSAL.format(code, message).encode()]
        if fault("page") and "list-type" in environ["QUERY_STRING"]:
            environ["QUERY_STRING"] += f"&max-keys={fault('page')}"
        environ["wsgi.input"] = io.BytesIO(body)
        answered = list(self.app(environ, start_response))
        return self.cut(environ) if number == fault("lost") else answered

    def cut(self, environ):
        environ["werkzeug.socket"].shutdown(socket.SHUT_RDWR)
        raise ConnectionResetError

    def told(self, environ, start_response):
        if environ["PATH_INFO"] == "/-/faults":
            Door.faults = {name: values[0] for name, values in parse_qs(environ["QUERY_STRING"]).items()}
            Door.requests = Door.writes = 0
        answer = str(Door.requests)
        if environ["PATH_INFO"] == "/-/headers":
            key = backend().get_object("notices", parse_qs(environ["QUERY_STRING"])["key"][0])
            answer = f"{key.metadata.get('Content-Type')} | {key.metadata.get('Cache-Control')}"
        body = answer.encode()
        # Without its length it would come in chunks, which nobody here takes apart.
        start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
        return [body]


class Quiet(WSGIRequestHandler):
    """Keeps connections, and says nothing."""

    protocol_version = "HTTP/1.1"

    def log(self, *_):
        pass

    def date_time_string(self, timestamp=None):
        return formatdate(Door.now(), usegmt=True)


def main():
    logging.disable(logging.CRITICAL)
    backend().create_bucket("notices", "us-east-1")
    app = DomainDispatcherApplication(create_backend_app)
    make_server("127.0.0.1", int(sys.argv[1]), Door(app), threaded=True, request_handler=Quiet).serve_forever()


if __name__ == "__main__":
    main()
