//! Makes a run that breaks a rule smaller: fewer faults, fewer blows, fewer jobs, smaller files.

use crate::plan::{Plan, What};
use crate::run::run;

/// The smallest run found that breaks the same rule, and how many runs that took.
pub fn shrink(plan: &Plan, rule: &str) -> (Plan, u64) {
    let mut shrinker = Shrinker {
        best: plan.clone(),
        rule: rule.to_owned(),
        runs: 0,
    };
    while shrinker.round() {}
    (shrinker.best, shrinker.runs)
}

/// More runs are not made.
const MOST_RUNS: u64 = 600;

struct Shrinker {
    best: Plan,
    rule: String,
    runs: u64,
}

impl Shrinker {
    /// Keeps a plan if it breaks the rule still.
    fn takes(&mut self, plan: Plan) -> bool {
        if self.runs >= MOST_RUNS {
            return false;
        }
        self.runs += 1;
        let broken = run(&plan, false).violation;
        let same = broken.is_some_and(|violation| violation.rule == self.rule);
        if same {
            self.best = plan;
        }
        same
    }

    /// One attempt at everything; whether anything became smaller.
    fn round(&mut self) -> bool {
        let mut smaller = self.spare_faults();
        let mut at = self.best.blows.len();
        while at > 0 {
            at -= 1;
            let mut plan = self.best.clone();
            plan.blows.remove(at);
            smaller |= self.takes(plan);
        }
        let mut at = self.best.jobs.len();
        while at > 0 {
            at -= 1;
            let mut plan = self.best.clone();
            plan.jobs.remove(at);
            plan.forget_job(at);
            smaller |= self.takes(plan);
        }
        for job in 0..self.best.jobs.len() {
            smaller |= self.thin_out(job);
        }
        for at in 0..self.best.files.len() {
            smaller |= self.shorten(at);
        }
        for change in [
            (|plan: &mut Plan| std::mem::replace(&mut plan.latency, 1) != 1)
                as fn(&mut Plan) -> bool,
            |plan| std::mem::replace(&mut plan.parallel, 1) != 1,
            |plan| plan.clients.iter_mut().any(std::mem::take),
            |plan| {
                plan.files
                    .iter_mut()
                    .any(|file| std::mem::take(&mut file.there_before))
            },
            |plan| {
                // Those of one task go to one folder.
                let folders = plan.files.iter_mut();
                let in_folder = folders.map(|file| std::mem::take(&mut file.in_folder));
                in_folder.fold(false, |any, one| any | one)
            },
            |plan| {
                plan.files
                    .iter_mut()
                    .any(|file| !std::mem::take(&mut file.below).is_empty())
            },
            |plan| {
                plan.files
                    .iter_mut()
                    .any(|file| std::mem::take(&mut file.is_stream))
            },
        ] {
            let mut plan = self.best.clone();
            if change(&mut plan) {
                smaller |= self.takes(plan);
            }
        }
        smaller
    }

    /// Leaves out faults: many at once first, then one by one.
    fn spare_faults(&mut self) -> bool {
        let mut smaller = false;
        let faults = run(&self.best, false).faults;
        let mut size = faults.len();
        while size > 0 {
            for group in faults.chunks(size) {
                let mut plan = self.best.clone();
                let before = plan.spared.len();
                plan.spared.extend(
                    group
                        .iter()
                        .map(|(operation, number, _)| ((*operation).to_owned(), *number)),
                );
                if plan.spared.len() > before {
                    smaller |= self.takes(plan);
                }
            }
            size /= 2;
        }
        smaller
    }

    /// Takes files out of a job of many.
    fn thin_out(&mut self, job: usize) -> bool {
        let mut smaller = false;
        let mut at = usize::MAX;
        loop {
            let mut plan = self.best.clone();
            let Some(What::UploadMany { files, .. }) =
                plan.jobs.get_mut(job).map(|job| &mut job.what)
            else {
                return smaller;
            };
            at = at.min(files.len());
            if at == 0 || files.len() < 2 {
                return smaller;
            }
            at -= 1;
            files.remove(at);
            smaller |= self.takes(plan);
        }
    }

    fn shorten(&mut self, at: usize) -> bool {
        let mut smaller = false;
        loop {
            let mut plan = self.best.clone();
            let Some(file) = plan.files.get_mut(at).filter(|file| file.size > 1) else {
                return smaller;
            };
            file.size /= 2;
            if !self.takes(plan) {
                return smaller;
            }
            smaller = true;
        }
    }
}
