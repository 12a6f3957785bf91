"""A small static server for `dist/`: right types, compressed bodies, no special headers."""

import gzip
import mimetypes
from functools import lru_cache
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tools.places import DIST
from tools.problems import BuildProblem

USUAL_PORT = 8000
PORTS_TRIED = 50
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
    ".wasm": "application/wasm",
    ".bin": "application/octet-stream",
    ".zip": "application/zip",
    ".whl": "application/octet-stream",
    ".safetensors": "application/octet-stream",
}
ALREADY_SMALL = {".woff2", ".png", ".jpg", ".webp", ".gz"}


class Handler(SimpleHTTPRequestHandler):
    """Serves one folder; sends gzip to browsers that take it."""

    protocol_version = "HTTP/1.1"
    extensions_map = TYPES

    def guess_type(self, path: str) -> str:
        suffix = Path(path).suffix.lower()
        return TYPES.get(suffix) or mimetypes.types_map.get(suffix, "application/octet-stream")

    def send_head(self):
        path = Path(self.translate_path(self.path))
        takes_gzip = "gzip" in self.headers.get("Accept-Encoding", "")
        is_range = "Range" in self.headers or "If-Modified-Since" in self.headers
        if is_range or not takes_gzip or not path.is_file() or path.suffix in ALREADY_SMALL:
            return super().send_head()
        content = compressed(path, path.stat().st_mtime_ns)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Last-Modified", self.date_time_string(int(path.stat().st_mtime)))
        self.send_header("Vary", "Accept-Encoding")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)
        return None

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-cache")  # ask each time, so that a new build shows at once
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    """A server that does not complain when a browser hangs up."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        pass


@lru_cache(maxsize=256)
def compressed(path: Path, changed: int) -> bytes:
    """The file's bytes under gzip, kept in memory until the file changes."""
    return gzip.compress(path.read_bytes(), compresslevel=6, mtime=0)


def make_server(port: int, folder: Path = DIST) -> Server:
    """A server for `folder` on this machine only; port 0 takes any free one."""
    return Server(("127.0.0.1", port), lambda *args: Handler(*args, directory=str(folder)))


def serve(port: int | None) -> None:
    """Serve `dist/` until Ctrl-C; without `port` the usual one or the next free one is taken."""
    server = _open(port)
    print(f"Clean Slate is at http://localhost:{server.server_address[1]}/  (Ctrl-C ends it)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()
    finally:
        server.server_close()


def _open(port: int | None) -> Server:
    wanted = [port] if port is not None else range(USUAL_PORT, USUAL_PORT + PORTS_TRIED)
    for number in wanted:
        try:
            return make_server(number)
        except OSError as error:
            reason = error
    raise BuildProblem(f"cannot listen on port {wanted[0]}: {reason.strerror}. Try another with --port.")
