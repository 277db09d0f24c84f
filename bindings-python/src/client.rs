//! The client: settings in, jobs out.

use crate::file::{File, Files, Place};
use crate::given::{self, Given, Settings};
use crate::job::{Job, Slot};
use crate::listener::{Keeper, Listener};
use crate::messenger::Message;
use crate::process::{self, Host, is_fork_of};
use crate::raised::{raised, wrong_type};
use crate::transfers;
use crate::work::{self, Ready, Work};
use fastio_native as native;
use fastio_native::{CallOptions, ClientBuilder, OAuth, RetryPolicy, Timeouts};
use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::prelude::{Bound, Py, PyAny, PyAnyMethods, PyResult, Python, pyclass, pymethods};
use pyo3::types::{PyBool, PyDict};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

/// A client of the service. Whatever it does is a job.
#[pyclass(frozen, module = "fastio._fastio")]
#[derive(Debug)]
pub struct Client {
    host: Host,
    /// Gone once it is closed.
    client: Mutex<Option<native::Client>>,
    listener: Arc<Listener>,
    jobs: Mutex<Jobs>,
    files: Mutex<Files>,
}

/// The jobs that may be under way, to be stopped when the client is closed.
#[derive(Debug, Default)]
struct Jobs {
    slots: Vec<Weak<Slot>>,
    /// How many there may be before those that are gone are looked for.
    room: usize,
}

impl Jobs {
    fn add(&mut self, slot: &Arc<Slot>) {
        if self.slots.len() >= self.room {
            self.slots.retain(|slot| slot.strong_count() > 0);
            self.room = (self.slots.len() * 2).max(64);
        }
        self.slots.push(Arc::downgrade(slot));
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Drop for Client {
    fn drop(&mut self) {
        if is_fork_of(self.host.pid) {
            // The locks that ending takes may be held by threads that are not here.
            let client = self
                .client
                .get_mut()
                .unwrap_or_else(PoisonError::into_inner);
            std::mem::forget(client.take());
        }
    }
}

#[pymethods]
impl Client {
    /// A client with these settings; what is left out comes from the environment, or has a default. `tell(event, line)` is
    /// called with what happens, `keep(access_token, refresh_token, expires_at_unix_ms)` with new tokens.
    #[new]
    fn new(
        py: Python<'_>,
        settings: &Bound<'_, PyDict>,
        tell: Py<PyAny>,
        observed: bool,
        keep: Option<Py<PyAny>>,
    ) -> PyResult<Self> {
        let mut builder = builder(&Settings(settings))?;
        let host = process::host(py)?;
        let listener = Arc::new(Listener::new(tell, observed, keep.is_some()));
        let (ear, messenger) = (listener.clone(), host.messenger.clone());
        builder = builder
            .runtime(host.runtime.clone())
            .observer(move |task, event| ear.hear(&messenger, task, event));
        if let Some(keep) = keep {
            let (keeper, messenger) = (Arc::new(Keeper(keep)), host.messenger.clone());
            // The client does not wait for it: the keeper may itself wait for the client.
            builder = builder.on_new_tokens(move |tokens| {
                messenger.send(Message::Keep(keeper.clone(), tokens.clone()));
            });
        }
        let client = builder.build().map_err(|error| raised(py, &error))?;
        Ok(Client {
            host,
            client: Mutex::new(Some(client)),
            listener,
            jobs: Mutex::default(),
            files: Mutex::default(),
        })
    }

    /// Calls an operation: one step, JSON text or bytes.
    fn call(
        &self,
        level: u8,
        operation: &Bound<'_, PyAny>,
        params: &Bound<'_, PyAny>,
        options: &Bound<'_, PyDict>,
    ) -> PyResult<Job> {
        let (client, given) = self.prepare(level, operation, params, options)?;
        Ok(self.job(work::call(client, given)))
    }

    /// Lists page by page: a `Page` a step.
    fn pages(
        &self,
        level: u8,
        operation: &Bound<'_, PyAny>,
        params: &Bound<'_, PyAny>,
        options: &Bound<'_, PyDict>,
    ) -> PyResult<Job> {
        let (client, given) = self.prepare(level, operation, params, options)?;
        without_files(&given)?;
        Ok(self.job(work::pages(&client, given)))
    }

    /// Calls an operation that answers with bytes: a piece a step.
    fn bytes(
        &self,
        level: u8,
        operation: &Bound<'_, PyAny>,
        params: &Bound<'_, PyAny>,
        options: &Bound<'_, PyDict>,
    ) -> PyResult<Job> {
        let (client, given) = self.prepare(level, operation, params, options)?;
        without_files(&given)?;
        Ok(self.job(work::bytes(&client, given)))
    }

    /// Uploads: `("progress", ...)` and `("journal", ...)` as it goes, if they are wanted, then `("done", ...)`.
    fn upload(
        &self,
        level: u8,
        source: &Bound<'_, PyAny>,
        settings: &Bound<'_, PyDict>,
        options: &Bound<'_, PyDict>,
    ) -> PyResult<Job> {
        let client = self.with_options(level, options)?;
        let work = transfers::upload(&client, source, &Settings(settings))?;
        Ok(self.job(work))
    }

    /// Imports from the web: `("progress", ...)` as it goes, if that is wanted, then `("done", ...)`.
    fn import_url(
        &self,
        level: u8,
        url: &Bound<'_, PyAny>,
        settings: &Bound<'_, PyDict>,
        options: &Bound<'_, PyDict>,
    ) -> PyResult<Job> {
        let client = self.with_options(level, options)?;
        let work = transfers::import_url(&client, url, &Settings(settings))?;
        Ok(self.job(work))
    }

    /// Uploads many files: as [`upload`](Self::upload), with a list of `(path, stored, error)` at the end.
    fn upload_many(
        &self,
        level: u8,
        sources: &Bound<'_, PyAny>,
        settings: &Bound<'_, PyDict>,
        options: &Bound<'_, PyDict>,
    ) -> PyResult<Job> {
        let client = self.with_options(level, options)?;
        let work = transfers::upload_many(&client, sources, &Settings(settings))?;
        Ok(self.job(work))
    }

    /// Downloads: `("progress", ...)` as it goes, if that is wanted, then `("done", ...)`.
    fn download(
        &self,
        level: u8,
        node: &Bound<'_, PyAny>,
        settings: &Bound<'_, PyDict>,
        options: &Bound<'_, PyDict>,
    ) -> PyResult<Job> {
        let client = self.with_options(level, options)?;
        let work = transfers::download(&client, node, &Settings(settings))?;
        Ok(self.job(work))
    }

    /// Opens a file for reading: one step, a `File`.
    fn open(
        &self,
        level: u8,
        node: &Bound<'_, PyAny>,
        settings: &Bound<'_, PyDict>,
        options: &Bound<'_, PyDict>,
    ) -> PyResult<Job> {
        let client = self.with_options(level, options)?;
        let open = transfers::open(&client, node, &Settings(settings))?;
        let place = Place::new(self.host.pid);
        lock(&self.files).add(&place);
        Ok(self.job(work::single(async move {
            place.open(open).await.map(Ready::Opened)
        })))
    }

    /// Reads from a file: one step, bytes, as many as are wanted unless it ends before.
    fn read(&self, level: u8, file: &Bound<'_, File>, offset: u64, len: usize) -> PyResult<Job> {
        self.client(level)?;
        let place = file.get().place.clone();
        Ok(self.job(work::single(async move {
            let bytes = place.read(offset, len).await?;
            Ok(Ready::Data(bytes.into()))
        })))
    }

    /// Closes a file: one step. One that is read from at the moment is closed behind that.
    fn close_file(&self, file: &Bound<'_, File>) -> PyResult<Option<Job>> {
        if process::has_ended() || is_fork_of(self.host.pid) {
            return Ok(None);
        }
        let place = file.get().place.clone();
        let work = work::single(async move {
            place.close().await;
            Ok(Ready::Closed)
        });
        Ok(Some(Job::new(&self.host, &self.listener, work)))
    }

    /// Asks a question: `("event", ...)` as the answer comes, then `("done", ...)`.
    fn ask(
        &self,
        level: u8,
        question: &Bound<'_, PyAny>,
        settings: &Bound<'_, PyDict>,
        options: &Bound<'_, PyDict>,
    ) -> PyResult<Job> {
        let client = self.with_options(level, options)?;
        let work = transfers::ask(&client, question, &Settings(settings))?;
        Ok(self.job(work))
    }

    /// Signs in: one step, the token's lifetime in seconds.
    fn sign_in(
        &self,
        level: u8,
        email: &Bound<'_, PyAny>,
        password: &Bound<'_, PyAny>,
        code: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Job> {
        let email = given::text("email", email)?;
        let password = given::text("password", password)?;
        let mut sign_in = self.client(level)?.sign_in(email, password);
        if let Some(code) = code {
            sign_in = sign_in.code(given::text("code", code)?);
        }
        Ok(self.job(work::single(
            async move { sign_in.await.map(Ready::SignedIn) },
        )))
    }

    /// Signs out: one step.
    fn sign_out(&self, level: u8) -> PyResult<Job> {
        let client = self.client(level)?;
        Ok(self.job(work::single(async move {
            client.sign_out().await.map(|()| Ready::SignedOut)
        })))
    }

    /// Stops every job, and ends the client once it has cleaned up: one step. Later calls are refused. `None` if the
    /// interpreter's end was quicker.
    fn close(&self) -> PyResult<Option<Job>> {
        if process::has_ended() {
            return Ok(None);
        }
        process::check(self.host.pid)?;
        let client = lock(&self.client).take();
        let jobs = std::mem::take(&mut lock(&self.jobs).slots);
        let files = std::mem::take(&mut *lock(&self.files)).open();
        for slot in jobs.iter().filter_map(Weak::upgrade) {
            slot.stop();
        }
        // Not among the jobs, which it stops.
        let work = work::single(async move {
            for file in files {
                file.close().await;
            }
            if let Some(client) = client {
                client.close().await;
            }
            Ok(Ready::Closed)
        });
        Ok(Some(Job::new(&self.host, &self.listener, work)))
    }

    /// Whether it was closed.
    #[getter]
    fn is_closed(&self) -> bool {
        lock(&self.client).is_none()
    }
}

impl Client {
    /// The client, and from which level on the log is written from now on.
    fn client(&self, level: u8) -> PyResult<native::Client> {
        process::check(self.host.pid)?;
        self.listener.set_level(level);
        let client = lock(&self.client).clone();
        client.ok_or_else(|| PyRuntimeError::new_err("this client was closed; make a new one"))
    }

    /// The client, whose transfers and questions have these options.
    fn with_options(&self, level: u8, options: &Bound<'_, PyDict>) -> PyResult<native::Client> {
        let client = self.client(level)?;
        Ok(client.with_options(call_options(&client, options)?))
    }

    fn prepare(
        &self,
        level: u8,
        operation: &Bound<'_, PyAny>,
        params: &Bound<'_, PyAny>,
        options: &Bound<'_, PyDict>,
    ) -> PyResult<(native::Client, Given)> {
        let client = self.client(level)?;
        let mut given = given::call(given::text("operation", operation)?, params)?;
        given.call.options = call_options(&client, options)?;
        Ok((client, given))
    }

    fn job(&self, work: Work) -> Job {
        let job = Job::new(&self.host, &self.listener, work);
        lock(&self.jobs).add(job.slot());
        job
    }
}

/// Listings and replies of bytes take no files; the engine would not see them.
fn without_files(given: &Given) -> PyResult<()> {
    match given.inputs.first() {
        None => Ok(()),
        Some((name, _)) => Err(PyTypeError::new_err(format!(
            "{name} is bytes or a file, which {} does not take",
            given.call.operation
        ))),
    }
}

/// What a call, a transfer or a question is told beside its parameters.
fn call_options(client: &native::Client, options: &Bound<'_, PyDict>) -> PyResult<CallOptions> {
    let settings = Settings(options);
    settings.only("options", &["timeout", "max_attempts"])?;
    let mut given = CallOptions {
        max_attempts: attempts(&settings)?,
        ..CallOptions::default()
    };
    if options.contains("timeout")? {
        given.timeouts = Some(Timeouts {
            total_ms: settings.seconds("timeout")?.map(millis),
            ..client.timeouts()
        });
    }
    Ok(given)
}

fn millis(span: Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX).max(1)
}

fn attempts(settings: &Settings<'_, '_>) -> PyResult<Option<u32>> {
    let attempts = settings.count("max_attempts", 1)?;
    Ok(attempts.map(|attempts| u32::try_from(attempts).unwrap_or(u32::MAX)))
}

fn builder(settings: &Settings<'_, '_>) -> PyResult<ClientBuilder> {
    let mut builder = native::Client::builder();
    if let Some(url) = settings.text("base_url")? {
        builder = builder.base_url(url);
    }
    let credentials = (
        settings.text("api_key")?,
        settings.text("token")?,
        settings.dict("oauth")?,
    );
    builder = match credentials {
        (None, None, None) => builder,
        (Some(key), None, None) => builder.api_key(key),
        (None, Some(token), None) => builder.token(token),
        (None, None, Some(given)) => builder.oauth(oauth(&Settings(&given))?),
        _ => {
            return Err(PyTypeError::new_err(
                "give one of api_key, token and oauth, not several",
            ));
        }
    };
    if settings.0.contains("timeout")? {
        builder = builder.timeouts(Timeouts {
            total_ms: settings.seconds("timeout")?.map(millis),
            ..Timeouts::default()
        });
    }
    builder = builder.retry(retry(settings)?);
    if let Some(most) = settings.count("max_concurrent_requests", 1)? {
        builder = builder.max_concurrent_requests(usize::try_from(most).unwrap_or(usize::MAX));
    }
    if let Some(suffix) = settings.text("user_agent")? {
        builder = builder.user_agent_suffix(suffix);
    }
    match settings.get("proxy")? {
        None => Ok(builder),
        Some(no)
            if no
                .cast::<PyBool>()
                .is_ok_and(|no| no.is(PyBool::new(no.py(), false))) =>
        {
            Ok(builder.no_proxy())
        }
        Some(url) if url.is_instance_of::<PyBool>() => {
            Err(wrong_type("proxy", "a URL, None or False", &url))
        }
        Some(url) => Ok(builder.proxy(given::text("proxy", &url)?)),
    }
}

fn oauth(given: &Settings<'_, '_>) -> PyResult<OAuth> {
    given.only(
        "oauth",
        &["client_id", "access_token", "refresh_token", "expires_at"],
    )?;
    let needed = |name: &str| -> PyResult<String> {
        given
            .text(name)?
            .ok_or_else(|| PyTypeError::new_err(format!("oauth needs a member {name:?}")))
    };
    Ok(OAuth {
        client_id: needed("client_id")?,
        access_token: given.text("access_token")?.map(Into::into),
        refresh_token: needed("refresh_token")?.into(),
        expires_at_unix_ms: given.seconds("expires_at")?.map(millis),
    })
}

fn retry(settings: &Settings<'_, '_>) -> PyResult<RetryPolicy> {
    let mut policy = RetryPolicy::default();
    if let Some(given) = settings.dict("retry")? {
        let given = Settings(&given);
        given.only(
            "retry",
            &["base_delay", "max_delay", "max_server_delay", "budget"],
        )?;
        let set = |name: &str, field: &mut u64| -> PyResult<()> {
            if let Some(span) = given.seconds(name)? {
                *field = millis(span);
            }
            Ok(())
        };
        set("base_delay", &mut policy.base_delay_ms)?;
        set("max_delay", &mut policy.max_delay_ms)?;
        set("max_server_delay", &mut policy.max_server_delay_ms)?;
        if let Some(budget) = given.get("budget")? {
            policy.budget = budget
                .extract()
                .map_err(|_| wrong_type("budget", "a number", &budget))?;
        }
    }
    if let Some(most) = attempts(settings)? {
        policy.max_attempts = most;
    }
    Ok(policy)
}
