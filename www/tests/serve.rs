//! The server for one's own machine.

use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc;
use std::thread;

use gge_www::serve::{listen, serve};

fn get(address: SocketAddr, path: &str, more: &str) -> (String, Vec<u8>) {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{more}\r\n").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let end = answer.windows(4).position(|it| it == b"\r\n\r\n").unwrap();
    (String::from_utf8(answer[..end].to_vec()).unwrap().to_lowercase(), answer[end + 4..].to_vec())
}

#[test]
fn types_compression_and_limits() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site");
    fs::create_dir(&site).unwrap();
    fs::write(folder.path().join("secret.txt"), "secret").unwrap();
    fs::write(site.join("index.html"), "<!doctype html>").unwrap();
    fs::write(site.join("a.js"), "export const words = [];\n".repeat(500)).unwrap();
    fs::write(site.join("a.mjs"), "export {};\n".repeat(50)).unwrap();
    fs::write(site.join("a.wasm"), b"\0asm\x01\0\0\0".repeat(50)).unwrap();

    let (tell, told) = mpsc::channel();
    let first = listen(8080).unwrap();
    let taken = first.local_addr().unwrap().port();
    let second = listen(taken).unwrap();
    assert!(second.local_addr().unwrap().port() > taken, "the next free port");
    thread::spawn(move || serve(second, &site, &|address| tell.send(address).unwrap()));
    let address = told.recv().unwrap();
    assert!(address.ip().is_loopback());

    for (path, kind) in [
        ("/", "text/html"),
        ("/a.js", "text/javascript"),
        ("/a.mjs", "application/javascript"),
        ("/a.wasm", "application/wasm"),
    ] {
        let (head, _) = get(address, path, "");
        assert!(head.starts_with("http/1.1 200") && head.contains(&format!("content-type: {kind}")), "{path}: {head}");
    }
    let (head, packed) = get(address, "/a.js", "Accept-Encoding: gzip\r\n");
    assert!(head.contains("content-encoding: gzip") && packed.len() < 2_000, "{head}");
    for path in ["/none.js", "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt"] {
        let (head, body) = get(address, path, "");
        assert!(head.starts_with("http/1.1 4") && !body.starts_with(b"secret"), "{path}: {head}");
    }
}
