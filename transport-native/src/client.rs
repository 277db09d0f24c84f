//! The client: calls by name and typed calls.

use crate::builder::ClientBuilder;
use crate::clock::millis;
use crate::input::Input;
use crate::pages::Pages;
use crate::params::IntoParams;
use crate::response::Response;
use crate::running::{Running, unexpected};
use crate::shared::Shared;
use crate::source::Registered;
use crate::stream::ByteStream;
use fastio_core::effect::Timeouts;
use fastio_core::error::Result;
use fastio_core::event::Completion;
use fastio_core::reply::Reply;
use fastio_core::request::Prepared;
use fastio_core::task::{Call, CallOptions, Task};
use serde::de::DeserializeOwned;
use std::sync::Arc;
use std::time::Duration;

/// A client of the service. Cheap to clone; clones share connections, credential, rate limits and retry budget.
///
/// Methods exist for every operation, by area; [`call`](Client::call) calls one by name. A client works in any tokio
/// runtime; its work stops when the last clone and the last task are dropped.
///
/// ```no_run
/// # async fn example() -> fastio_native::Result<()> {
/// use fastio_native::{Client, json};
///
/// let client = Client::builder().api_key("...").build()?;
/// let reply = client.call("storage.list", json!({"context": "workspace", "context_id": "1234567890123456789", "parent_id": "root"})).await?;
/// println!("{}", reply.result());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
    options: Option<Arc<CallOptions>>,
}

/// What clones and running tasks share. The pump stops when the last is gone.
#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) shared: Arc<Shared>,
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.shared.close();
    }
}

impl Client {
    /// Settings for a new client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client set up by the environment: `FASTIO_BASE_URL` (includes `/current`), and `FASTIO_API_KEY` or
    /// `FASTIO_TOKEN` (the key wins).
    pub fn from_env() -> Result<Client> {
        Client::builder().build()
    }

    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        Client {
            inner: Arc::new(Inner { shared }),
            options: None,
        }
    }

    /// The same client with other options for the calls made through the result. What a call sets itself wins.
    ///
    /// ```no_run
    /// # async fn example(client: fastio_native::Client) -> fastio_native::Result<()> {
    /// use fastio_native::CallOptions;
    ///
    /// let once = client.with_options(CallOptions { max_attempts: Some(1), ..CallOptions::default() });
    /// once.call("system.ping", ()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Client {
        Client {
            inner: self.inner.clone(),
            options: Some(Arc::new(options)),
        }
    }

    /// The same client with this limit for each whole request of the calls made through the result.
    #[must_use]
    pub fn with_timeout(&self, total: Duration) -> Client {
        let mut options = self.options.as_deref().cloned().unwrap_or_default();
        options.timeouts = Some(Timeouts {
            total_ms: Some(millis(total)),
            ..self.timeouts()
        });
        self.with_options(options)
    }

    /// Calls an operation by name, such as `storage.list`, and returns its raw reply.
    ///
    /// `params` is a JSON object (for example of [`json!`](crate::json)), a map, or `()`. Wrong names and values are
    /// refused before anything is sent.
    pub async fn call(&self, operation: &str, params: impl IntoParams) -> Result<Reply> {
        let params = params.into_params()?;
        self.execute(Call {
            operation: operation.to_owned(),
            params,
            ..Call::default()
        })
        .await
    }

    /// Makes a call and returns its raw reply.
    pub async fn execute(&self, call: Call) -> Result<Reply> {
        match self
            .run(Task::Call(self.with_defaults(call)))?
            .finish()
            .await?
        {
            Completion::Reply(reply) => Ok(*reply),
            other => Err(unexpected(&other)),
        }
    }

    /// Makes a call and decodes its result. Typed methods do this.
    pub async fn call_typed<T: DeserializeOwned>(&self, call: Call) -> Result<Response<T>> {
        Response::decode(self.execute(call).await?)
    }

    /// Lists page by page. Typed methods do this. The first page is fetched at once, each further one when it is asked
    /// for.
    ///
    /// Bad parameters are told by the first item of the stream.
    pub fn pages<T: DeserializeOwned>(&self, call: Call) -> Pages<T> {
        Pages::new(self.run(Task::Pages(self.with_defaults(call))))
    }

    /// Makes a call that answers with bytes or events, and hands the reply out in pieces. A reader that is slow slows
    /// the service.
    ///
    /// Bad parameters are told by the first item of the stream.
    pub fn stream(&self, mut call: Call) -> ByteStream {
        call.options.stream = true;
        ByteStream::new(self.run(Task::Call(self.with_defaults(call))))
    }

    /// Makes bytes or a file known to the client, for a call's binary parameter. They are forgotten when the result is
    /// dropped; keep it until the call is done.
    ///
    /// Fails with an error of kind `Io` if a file cannot be opened.
    pub async fn register(&self, input: impl Into<Input>) -> Result<Registered> {
        self.inner.shared.files.sources.register(input.into()).await
    }

    /// The limits of each request of ordinary calls, where a call's own options do not say otherwise.
    pub fn timeouts(&self) -> Timeouts {
        let own = self.options.as_ref().and_then(|options| options.timeouts);
        own.unwrap_or(self.inner.shared.timeouts)
    }

    /// What a call would send: method, URL, headers and the plan of its body, without its credential. Nothing is sent.
    ///
    /// ```
    /// use fastio_native::{Call, Client};
    ///
    /// let client = Client::builder().build()?;
    /// let prepared = client.prepare(&Call { operation: "system.ping".into(), ..Call::default() })?;
    /// assert_eq!(prepared.method, "GET");
    /// # Ok::<(), fastio_native::Error>(())
    /// ```
    pub fn prepare(&self, call: &Call) -> Result<Prepared> {
        self.inner.shared.engine.prepare(call)
    }

    /// Ends this clone, and waits until the client has ended: until its other clones and its tasks are gone, and what was
    /// stopped has cleaned up behind itself, for which it has 10 seconds. A program that stopped something calls this
    /// before it exits.
    ///
    /// ```no_run
    /// # async fn example(client: fastio_native::Client) -> fastio_native::Result<()> {
    /// let upload = client.upload("film.mp4").to_workspace("1234567890123456789").start().await?;
    /// drop(upload);
    /// client.close().await;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn close(self) {
        let shared = self.inner.shared.clone();
        drop(self);
        shared.ended().await;
    }

    pub(crate) fn run(&self, task: Task) -> Result<Running> {
        let (id, mailbox) = self.inner.shared.start(task)?;
        Ok(Running::new(self.inner.clone(), id, mailbox))
    }

    /// The options that each request of a transfer or question has.
    pub(crate) fn task_options(&self) -> CallOptions {
        self.options.as_deref().cloned().unwrap_or_default()
    }

    fn with_defaults(&self, mut call: Call) -> Call {
        if let Some(options) = &self.options {
            call.options.timeouts = call.options.timeouts.or(options.timeouts);
            call.options.max_attempts = call.options.max_attempts.or(options.max_attempts);
            call.options.stream |= options.stream;
        }
        call
    }
}
