"""An npm registry on this machine that has one package: what `npm install NAME` asks, before anything is published."""

import json
import tarfile
import threading
from base64 import b64encode
from hashlib import sha512
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Registry:
    """Serves a tarball until it is stopped, under the name and version that its package.json has."""

    def __init__(self, tarball):
        self.content = tarball.read_bytes()
        with tarfile.open(tarball) as files:
            self.manifest = json.load(files.extractfile("package/package.json"))
        registry = self

        class Answer(BaseHTTPRequestHandler):
            def do_GET(self):
                registry.answer(self)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self.server.server_port}/"

    def answer(self, request):
        name, version = self.manifest["name"], self.manifest["version"]
        if request.path == f"/{name}":
            integrity = "sha512-" + b64encode(sha512(self.content).digest()).decode()
            dist = {"tarball": f"{self.address}{name}.tgz", "integrity": integrity}
            document = {
                "name": name,
                "dist-tags": {"latest": version},
                "versions": {version: self.manifest | {"dist": dist}},
            }
            self.send(request, "application/json", json.dumps(document).encode())
        elif request.path == f"/{name}.tgz":
            self.send(request, "application/octet-stream", self.content)
        else:
            request.send_error(404)

    def send(self, request, kind, content):
        request.send_response(200)
        request.send_header("Content-Type", kind)
        request.send_header("Content-Length", str(len(content)))
        request.end_headers()
        request.wfile.write(content)

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
