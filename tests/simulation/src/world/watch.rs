//! What must hold of each request, and what its client knows when it is over.

use super::{Flight, World};
use crate::check::{Checked, Chunk, OneCall, Violation};
use crate::plan::What;
use crate::wire;
use fastio_core::effect::{Delivery as Sent, FailureCause, Outcome};
use serde_json::Value;

impl World<'_> {
    /// A request is about to go out: what must hold of it.
    pub(super) fn check_request(&mut self, index: usize) -> Checked {
        let Some(flight) = self.flights.get(index) else {
            return Ok(());
        };
        let (client, fault) = (flight.client, flight.fault);
        let job = self.job_of(client, flight.life, flight.task);
        let operation = flight.request.operation;
        let session = flight.session.clone();
        let files = flight.files.clone();
        let chunk = (operation == "uploads.send_chunk").then(|| chunk_of(index, flight));
        self.note(|| {
            let session = session.as_deref();
            let session = session.map(|id| format!(" {}", id.get(..6).unwrap_or(id)));
            let chunk = chunk.map(|chunk| format!(" {} of {} bytes", chunk.order, chunk.len));
            let of = (!files.is_empty()).then(|| format!(" of files {files:?}"));
            let fault = fault.map(|fault| format!(", fault {fault:?}"));
            let more = [session, chunk, of, fault].map(Option::unwrap_or_default);
            let more = more.concat();
            format!("#{index} client {client} job {job:?}: {operation}{more}")
        });
        if let Some(flight) = self.flights.get_mut(index) {
            flight.job = job;
        }
        if let (Some(id), Some(file)) = (&session, files.first()) {
            self.sessions.of(id).file = Some(*file);
        }
        if let (Some(job), false) = (job, files.is_empty()) {
            if self.jobs.get(job).is_some_and(|job| job.is_cancelled) {
                let how = format!("job {job}: {operation}");
                return Err(Violation::new("what is cancelled sends no more", how));
            }
            self.check_content(index, job, &files)?;
        }
        match (operation, chunk) {
            ("uploads.send_chunk", Some(chunk)) => {
                let id = session.unwrap_or_default();
                let stored = self.service.chunks(&id).unwrap_or_default();
                if self.service.has_session(&id) {
                    self.sessions
                        .chunk(&id, chunk, self.plan.parallel, &stored)?;
                }
            }
            ("uploads.upload_small" | "uploads.send_batch", _) => {
                for file in files {
                    let together = operation == "uploads.send_batch";
                    let below = self.plan.files.get(file).map(|file| file.below);
                    let blind = together || below.is_some_and(|below| !below.is_empty());
                    if let Some(call) = self.one_call(index, file) {
                        call.sent(&format!("job {job:?}, file {file}"), blind)?;
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// What is known of a file that goes in one call by the task of a request.
    fn one_call(&mut self, flight: usize, file: usize) -> Option<&mut OneCall> {
        let flight = self.flights.get(flight)?;
        let key = (flight.client, flight.life, flight.task, file);
        Some(self.one_calls.entry(key).or_default())
    }

    /// A request takes content of files to the service: those of one job share their places on the wire.
    fn check_content(&self, index: usize, job: usize, files: &[usize]) -> Checked {
        let Some(What::UploadMany { at_once, .. }) = self.plan.work(job) else {
            return Ok(());
        };
        let under_way = self.flights.get(index).and_then(|flight| {
            let own = self.clients.get(flight.client)?.under_way.iter();
            let own = own.filter_map(|other| self.flights.get(*other));
            Some(
                own.filter(|other| other.task == flight.task && !other.files.is_empty())
                    .count(),
            )
        });
        let under_way = under_way.unwrap_or_default() + 1;
        if under_way > *at_once as usize {
            let how = format!("job {job}: {under_way} requests with content");
            return Err(Violation::new("many files share one budget", how));
        }
        files.iter().try_for_each(|file| self.check_new(job, *file))
    }

    /// Nothing more comes of a request: what its client knows by it.
    pub(super) fn over(&mut self, index: usize, outcome: &Outcome) -> Checked {
        let Some(flight) = self.flights.get_mut(index) else {
            return Ok(());
        };
        flight.over = true;
        let (client, job) = (flight.client, flight.job);
        let told = (client, flight.life);
        let operation = flight.request.operation;
        let (session, head) = (flight.session.clone(), flight.head);
        let reply = match outcome {
            Outcome::End => flight.reply.clone(),
            _ => None,
        };
        if let Some(client) = self.clients.get_mut(client) {
            client.under_way.remove(&index);
        }
        self.note(|| match (&reply, outcome) {
            (Some((status, _)), _) => format!("#{index}: the client has {status}"),
            (None, outcome) => format!("#{index}: the client has {outcome:?}"),
        });
        let status = reply.as_ref().map(|(status, _)| *status);
        let value = || -> Value {
            let body = reply
                .as_ref()
                .map(|(_, body)| body.as_slice())
                .unwrap_or_default();
            serde_json::from_slice(body).unwrap_or_default()
        };
        if operation == "uploads.send_chunk" {
            self.sessions
                .chunk_over(&session.unwrap_or_default(), index);
        }
        if matches!(operation, "uploads.upload_small" | "uploads.send_batch") && status != Some(200)
        {
            // The head of a refusal says enough, whether its body comes or not.
            let refused = head.is_some_and(|status| (400..500).contains(&status));
            let certain = match outcome {
                // A body that could not be read to its end is not carried out.
                Outcome::Failed(failure) if failure.cause == FailureCause::Source => true,
                Outcome::Failed(failure) => refused || failure.delivery == Sent::NotSent,
                _ => status.is_some_and(|status| status < 500),
            };
            if !certain {
                self.each_call(index, OneCall::lost);
            }
        }
        if status != Some(200) {
            return Ok(());
        }
        match operation {
            "uploads.create_session" | "uploads.create_stream" | "uploads.upload_small" => {
                if let Some(id) = value().pointer("/response/id").and_then(Value::as_str) {
                    self.sessions.of(&fastio_sandbox::domain::key(id)).told = Some(told);
                }
                self.each_call(index, OneCall::taken);
            }
            "uploads.send_batch" => self.batch_over(index, &value(), told),
            "storage.list" => self.listed(index, &value()),
            "storage.get" => {
                if let Some(job) = job {
                    self.shown(index, job, &value());
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn each_call(&mut self, index: usize, change: fn(&mut OneCall)) {
        let files = self.flights.get(index).map(|flight| flight.files.clone());
        for file in files.into_iter().flatten() {
            self.one_call(index, file).map(change);
        }
    }

    /// The service has told what became of the files of a batch.
    fn batch_over(&mut self, index: usize, reply: &Value, told: (usize, u32)) {
        let Some(flight) = self.flights.get(index) else {
            return;
        };
        let files = flight.files.clone();
        let work = flight.job.and_then(|job| self.plan.work(job));
        let cleared = matches!(work, Some(What::UploadMany { node_ids: true, .. }));
        let results = reply.pointer("/response/results").and_then(Value::as_array);
        for result in results.into_iter().flatten() {
            let text = |name| result.get(name).and_then(Value::as_str);
            let at = result.get("index").and_then(Value::as_u64);
            let file = at.and_then(|at| files.get(usize::try_from(at).ok()?));
            if let (Some(file), Some("ok")) = (file, text("status")) {
                if let Some(call) = self.one_call(index, *file) {
                    call.taken();
                }
                // Records of batches are left with the service unless their nodes are waited for.
                if let (true, Some(id)) = (cleared, text("upload_id")) {
                    self.sessions.of(&fastio_sandbox::domain::key(id)).told = Some(told);
                }
            }
        }
    }

    /// A folder's list has come: what is not in it is not there.
    fn listed(&mut self, index: usize, reply: &Value) {
        let nodes = reply.pointer("/response/nodes");
        let nodes =
            nodes.and_then(|nodes| nodes.as_array().or_else(|| nodes.get("items")?.as_array()));
        let names = nodes.into_iter().flatten();
        let names: Vec<_> = names
            .filter_map(|node| node.get("name").and_then(Value::as_str))
            .collect();
        let missing: Vec<_> = self
            .asked_about(index)
            .filter(|file| {
                let name = self.plan.files.get(*file).map(|file| file.name);
                !name.is_some_and(|name| names.contains(&name))
            })
            .collect();
        for file in missing {
            if let Some(call) = self.one_call(index, file) {
                call.looked(false);
            }
        }
    }

    /// A file has been looked at.
    fn shown(&mut self, index: usize, job: usize, reply: &Value) {
        let text = |at| reply.pointer(at).and_then(Value::as_str);
        let crc = text("/response/node/crc32c").unwrap_or_default();
        let name = text("/response/node/name").unwrap_or_default();
        // Of a job with one file it is that one, whatever it is called by now.
        let alone = self.files_of_job(job).len() == 1;
        let looked: Vec<_> = self
            .asked_about(index)
            .filter(|file| {
                let file = self.plan.files.get(*file);
                alone || file.is_some_and(|file| file.name == name)
            })
            .collect();
        for file in looked {
            // One that was written to meanwhile is another file.
            let content = self.disk.now(file);
            let same =
                self.disk.age(file) == 0 && format!("{:08x}", crc32c::crc32c(&content)) == crc;
            if let Some(call) = self.one_call(index, file) {
                call.looked(same);
            }
        }
    }

    /// The files that the task of a request has sent in one call, and that can be looked for.
    fn asked_about(&self, index: usize) -> impl Iterator<Item = usize> {
        let key = self.flights.get(index).map(|flight| {
            let task = flight.task;
            (flight.client, flight.life, task)
        });
        let calls = self.one_calls.keys();
        calls.filter_map(move |(client, life, task, file)| {
            let below = self.plan.files.get(*file)?.below;
            (key == Some((*client, *life, *task)) && below.is_empty()).then_some(*file)
        })
    }
}

/// The chunk that a request brings.
fn chunk_of(index: usize, flight: &Flight) -> Chunk {
    let url = &flight.request.url.full;
    let number = |name| {
        wire::query(url, name)
            .and_then(|value| value.parse().ok())
            .unwrap_or_default()
    };
    Chunk {
        client: flight.client,
        flight: index,
        order: number("order"),
        len: number("size"),
        is_last: wire::query(url, "file_crc32c").is_some(),
    }
}
