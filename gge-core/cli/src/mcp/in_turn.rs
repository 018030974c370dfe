//! Requests in turn: one is read when the one before is answered.

use std::sync::Arc;

use rmcp::model::JsonRpcMessage;
use rmcp::service::{RoleServer, RxJsonRpcMessage, TxJsonRpcMessage};
use rmcp::transport::Transport;
use tokio::sync::Semaphore;

/// A transport that reads a request when the one before is answered.
///
/// So the end of the input is told when all that was read is answered, however long it took, and whoever asks faster
/// than is answered waits instead of filling the memory. Notifications and answers are passed over: none concerns a
/// server that keeps no state and asks for nothing.
pub(super) struct InTurn<T> {
    transport: T,
    /// Has one permit, which a request takes and its answer gives back.
    turn: Arc<Semaphore>,
}

impl<T> InTurn<T> {
    pub(super) fn new(transport: T) -> Self {
        Self { transport, turn: Arc::new(Semaphore::new(1)) }
    }
}

impl<T: Transport<RoleServer>> Transport<RoleServer> for InTurn<T> {
    type Error = T::Error;

    fn send(
        &mut self,
        message: TxJsonRpcMessage<RoleServer>,
    ) -> impl Future<Output = Result<(), Self::Error>> + Send + 'static {
        let is_answer = matches!(message, JsonRpcMessage::Response(_) | JsonRpcMessage::Error(_));
        let sent = self.transport.send(message);
        let turn = Arc::clone(&self.turn);
        async move {
            let sent = sent.await;
            if is_answer {
                turn.add_permits(1);
            }
            sent
        }
    }

    async fn receive(&mut self) -> Option<RxJsonRpcMessage<RoleServer>> {
        let permit = self.turn.acquire().await.ok()?;
        loop {
            let message = self.transport.receive().await?;
            if matches!(message, JsonRpcMessage::Request(_)) {
                permit.forget();
                return Some(message);
            }
        }
    }

    fn close(&mut self) -> impl Future<Output = Result<(), Self::Error>> + Send {
        self.transport.close()
    }
}
