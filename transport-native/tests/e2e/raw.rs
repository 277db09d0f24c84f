//! Servers that say exactly what a test wants.

use std::future::Future;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Serves each connection with `serve`; gives the base URL.
pub async fn server<F>(serve: impl Fn(TcpStream) -> F + Send + 'static) -> String
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/current", listener.local_addr().unwrap());
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            tokio::spawn(serve(stream));
        }
    });
    url
}

/// Reads a request's head; empty if the connection ended.
pub async fn head(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let Ok(byte) = stream.read_u8().await else {
            return String::new();
        };
        head.push(byte);
    }
    String::from_utf8(head).unwrap()
}

/// The request lines a server saw.
pub type Seen = Arc<Mutex<Vec<String>>>;

/// Answers every request by its head, and closes the connection.
pub async fn answering(
    answer: impl Fn(&str) -> Vec<u8> + Clone + Send + 'static,
) -> (String, Seen) {
    let seen = Seen::default();
    let saw = seen.clone();
    let url = server(move |mut stream| {
        let (saw, answer) = (saw.clone(), answer.clone());
        async move {
            let head = head(&mut stream).await;
            if !head.is_empty() {
                let reply = answer(&head);
                saw.lock().unwrap().push(head);
                let _ = stream.write_all(&reply).await;
                let _ = stream.shutdown().await;
                // Lets a body that still comes in be read, so that the reply is not reset away.
                let mut rest = [0; 4096];
                while matches!(stream.read(&mut rest).await, Ok(n) if n > 0) {}
            }
        }
    })
    .await;
    (url, seen)
}

/// A reply with this status line, header lines and body.
pub fn reply(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!(
        "HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

pub fn json(body: &str) -> Vec<u8> {
    reply("200 OK", "content-type: application/json\r\n", body)
}

/// Stands before a service and passes everything on. Of the first request whose head contains `word` it passes only
/// `most` bytes, then it breaks the connection. Gives the base URL.
pub async fn breaking(service: &str, word: &'static str, most: usize) -> String {
    let service = service
        .trim_start_matches("http://")
        .split('/')
        .next()
        .unwrap()
        .to_owned();
    let broken = Arc::new(AtomicBool::new(false));
    server(move |mut client| {
        let (service, broken) = (service.clone(), broken.clone());
        async move {
            let mut service = TcpStream::connect(service).await.unwrap();
            let mut buffer = vec![0; 16 * 1024];
            let mut replies = vec![0; 16 * 1024];
            let mut left = None;
            loop {
                tokio::select! {
                    read = client.read(&mut buffer) => {
                        let Ok(len @ 1..) = read else { return };
                        let bytes = &buffer[..len];
                        let ours = bytes.windows(word.len()).any(|part| part == word.as_bytes());
                        if ours && !broken.swap(true, Ordering::SeqCst) {
                            left = Some(most);
                        }
                        if let Some(left) = &mut left {
                            let pass = len.min(*left);
                            *left -= pass;
                            service.write_all(&bytes[..pass]).await.unwrap();
                            if *left == 0 {
                                return;
                            }
                        } else if service.write_all(bytes).await.is_err() {
                            return;
                        }
                    }
                    read = service.read(&mut replies) => {
                        let Ok(len @ 1..) = read else { return };
                        if client.write_all(&replies[..len]).await.is_err() {
                            return;
                        }
                    }
                }
            }
        }
    })
    .await
}
