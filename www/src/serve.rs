//! A server for one's own machine.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;

use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::ACCESS_CONTROL_ALLOW_ORIGIN;
use tower_http::compression::CompressionLayer;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::Error;

/// How many ports are tried, from the one that is asked for.
const TRIED: u16 = 100;

/// Takes the port, or the next one that is free, of this machine alone.
///
/// # Errors
///
/// If none of a hundred is free.
pub fn listen(port: u16) -> Result<TcpListener, Error> {
    let last = port.saturating_add(TRIED - 1);
    let free = (port..=last).find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok());
    free.ok_or(Error::NoPort { first: port, last })
}

/// Serves a folder, compressed where the browser takes it, until the process ends.
///
/// `say` is told the address.
///
/// # Errors
///
/// If the server cannot be started.
pub fn serve(listener: TcpListener, folder: &Path, say: &dyn Fn(SocketAddr)) -> Result<(), Error> {
    // As hosts of static sites do: pages of others may take provisions into themselves.
    let open = SetResponseHeaderLayer::overriding(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    let site = Router::new().fallback_service(ServeDir::new(folder)).layer(CompressionLayer::new()).layer(open);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().map_err(Error::Server)?;
    runtime.block_on(async {
        listener.set_nonblocking(true).map_err(Error::Server)?;
        let listener = tokio::net::TcpListener::from_std(listener).map_err(Error::Server)?;
        say(listener.local_addr().map_err(Error::Server)?);
        axum::serve(listener, site).await.map_err(Error::Server)
    })
}
