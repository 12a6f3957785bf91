"""`build.py serve`: what a browser gets from it."""

import gzip
import threading
from http.client import HTTPConnection

import pytest

from tools import server
from tools.problems import BuildProblem


@pytest.fixture
def ask(tmp_path):
    """Ask a server of a small folder; gives status, headers and body."""
    (tmp_path / "index.html").write_text("<!doctype html><title>x</title>" + " " * 500)
    for name in ("a.mjs", "a.wasm", "a.bin", "a.whl", "a.safetensors", "a.woff2"):
        (tmp_path / name).write_bytes(b"content of " + name.encode())
    made = server.make_server(0, tmp_path)
    threading.Thread(target=made.serve_forever, daemon=True).start()

    def get(path: str, **headers: str):
        connection = HTTPConnection("127.0.0.1", made.server_address[1], timeout=10)
        connection.request("GET", path, headers={name.replace("_", "-"): text for name, text in headers.items()})
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()

    yield get
    made.shutdown()
    made.server_close()


@pytest.mark.parametrize(("name", "kind"), [
    ("a.mjs", "text/javascript; charset=utf-8"), ("a.wasm", "application/wasm"), ("a.bin", "application/octet-stream"),
    ("a.whl", "application/octet-stream"), ("a.safetensors", "application/octet-stream"), ("a.woff2", "font/woff2"),
])
def test_each_file_comes_with_its_type_and_its_bytes(ask, name, kind):
    status, headers, body = ask(f"/{name}")
    assert (status, headers["Content-Type"], body) == (200, kind, b"content of " + name.encode())


def test_a_browser_that_takes_gzip_gets_fewer_bytes_of_the_same_page(ask):
    _, _, plain = ask("/index.html")
    _, headers, packed = ask("/index.html", Accept_Encoding="gzip, br")
    assert headers["Content-Encoding"] == "gzip"
    assert len(packed) < len(plain)
    assert gzip.decompress(packed) == plain


def test_the_folder_itself_answers_with_its_page(ask):
    status, headers, body = ask("/")
    assert status == 200 and body.startswith(b"<!doctype html>")


def test_the_pages_need_no_isolation_headers(ask):
    _, headers, _ = ask("/")
    assert not {"Cross-Origin-Opener-Policy", "Cross-Origin-Embedder-Policy"} & set(headers.keys())


def test_an_unchanged_file_is_not_sent_twice(ask):
    _, headers, _ = ask("/a.bin", Accept_Encoding="gzip")
    status, _, body = ask("/a.bin", Accept_Encoding="gzip", If_Modified_Since=headers["Last-Modified"])
    assert (status, body) == (304, b"")


def test_nothing_outside_the_folder_is_served(ask):
    assert ask("/../../../../etc/hostname")[0] == 404


def test_a_taken_port_that_was_asked_for_is_a_clear_message(ask, tmp_path):
    taken = server.make_server(0, tmp_path)
    with pytest.raises(BuildProblem, match="cannot listen on port"):
        server._open(taken.server_address[1])
    taken.server_close()


def test_a_taken_usual_port_is_no_obstacle(tmp_path, monkeypatch):
    taken = server.make_server(0, tmp_path)
    monkeypatch.setattr(server, "USUAL_PORT", taken.server_address[1])
    free = server._open(None)
    assert free.server_address[1] != taken.server_address[1]
    taken.server_close()
    free.server_close()
