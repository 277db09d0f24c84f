//! CPU time of the calling thread: what others do on the machine does not count.

use rustix::time::{ClockId, clock_gettime};

/// Rounds of which the median counts.
const ROUNDS: usize = 31;

/// Seconds of CPU this thread has had.
fn cpu() -> f64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

/// Median CPU seconds of a round of work. What the work makes is dropped outside of the measurement.
pub fn median<I, T>(mut prepare: impl FnMut() -> I, mut work: impl FnMut(I) -> T) -> f64 {
    let mut seconds: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let input = prepare();
            let before = cpu();
            let made = std::hint::black_box(work(std::hint::black_box(input)));
            let after = cpu();
            drop(made);
            after - before
        })
        .collect();
    middle(&mut seconds)
}

/// The median of some numbers; 0 of none.
pub fn middle(numbers: &mut [f64]) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_middle_is_the_median() {
        assert_eq!(super::middle(&mut [3.0, 1.0, 2.0]), 2.0);
        assert_eq!(super::middle(&mut []), 0.0);
    }
}
