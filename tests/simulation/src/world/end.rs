//! What must hold when nothing happens any more.

use super::World;
use crate::check::{Checked, Violation};
use crate::plan::What;
use crate::service::bytes_of;

impl World<'_> {
    /// What must hold when nothing happens any more.
    pub(super) fn end(&mut self) -> Checked {
        for (index, job) in self.jobs.iter().enumerate() {
            if !job.is_over {
                return Err(Violation::new(
                    "every run ends",
                    format!("job {index} has not"),
                ));
            }
        }
        for (index, client) in self.clients.iter().enumerate() {
            let busy = client
                .engine()
                .is_some_and(|engine| !engine.is_idle() || engine.wake_at().is_some());
            if busy || !client.under_way.is_empty() {
                return Err(Violation::new(
                    "every run ends",
                    format!("engine {index} is at work still"),
                ));
            }
        }
        let now = self.service_now().plus_s(3600);
        self.service.settle(now);
        for (job, file, uploaded) in std::mem::take(&mut self.promised) {
            self.check_stored(job, file, &uploaded)?;
        }
        self.check_joined()?;
        self.check_files()?;
        self.check_sessions()
    }

    /// Two who have one journal both get to the end, unless something else disturbs them.
    fn check_joined(&self) -> Checked {
        if !self.faults.is_empty() || !self.plan.blows.is_empty() || self.plan.jobs.len() > 2 {
            return Ok(());
        }
        for (index, job) in self.jobs.iter().enumerate() {
            let is_of_two = (0..self.jobs.len()).any(|other| {
                self.plan
                    .joins(other)
                    .is_some_and(|of| [of, other].contains(&index))
            });
            if is_of_two && job.task.is_some() && !job.is_done {
                let how = format!("job {index} has not succeeded");
                return Err(Violation::new("two with one journal both succeed", how));
            }
        }
        Ok(())
    }

    fn check_files(&self) -> Checked {
        for (path, node) in self.service.files() {
            let Some(allowed) = self.allowed.get(&path) else {
                let how = format!("{path} stands there");
                return Err(Violation::new("no file is stored twice", how));
            };
            for version in &node.versions {
                let bytes = bytes_of(&version.content);
                if !allowed.iter().any(|content| **content == bytes) {
                    let how = format!(
                        "a version of {path} with {} bytes that no source ever was",
                        bytes.len()
                    );
                    return Err(Violation::new("nothing but whole files is stored", how));
                }
            }
        }
        Ok(())
    }

    fn check_sessions(&self) -> Checked {
        for ((index, file), sessions) in &self.completed {
            let Some(job) = self.jobs.get(*index) else {
                continue;
            };
            // Whoever has the journal goes on with what is there, if nobody touched the file meanwhile.
            let resumed = self.job(*index).is_some_and(|job| {
                matches!(
                    job.what,
                    What::Upload {
                        resumable: true,
                        ..
                    }
                )
            });
            let most = if resumed && !self.is_contended(*index, *file) {
                1
            } else {
                job.lives
            };
            let completed = sessions.len() as u64;
            if completed > most {
                let how = format!(
                    "job {index}, file {file}: {completed} sessions completed, begun {} times",
                    job.lives
                );
                return Err(Violation::new("no version more than need be", how));
            }
        }
        let refresh_failed = self
            .faults
            .iter()
            .any(|(operation, ..)| *operation == "oauth.refresh_token");
        for (id, session) in &self.sessions.0 {
            let excused = session.told.is_none()
                || session.is_left
                || session.delete_failed
                || refresh_failed;
            if !excused && self.service.has_session(id) {
                return Err(Violation::new("no session is left behind", id.clone()));
            }
        }
        Ok(())
    }
}
