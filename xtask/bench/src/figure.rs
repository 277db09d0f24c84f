//! Figures, their aims, and the table of them.

/// Something measured.
#[derive(Debug)]
pub struct Figure {
    /// What it is.
    pub name: String,
    /// The measured value.
    pub value: f64,
    /// Its unit, or nothing for a ratio.
    pub unit: &'static str,
    /// What it should be.
    pub aim: Aim,
    /// How it came about.
    pub note: String,
}

/// What a figure should be.
#[derive(Debug, Clone, Copy)]
pub enum Aim {
    /// This or less.
    AtMost(f64),
    /// This or more.
    AtLeast(f64),
}

impl Figure {
    fn verdict(&self) -> &'static str {
        let met = match self.aim {
            Aim::AtMost(most) => self.value <= most,
            Aim::AtLeast(least) => self.value >= least,
        };
        if met { "met" } else { "MISSED" }
    }

    fn aim(&self) -> String {
        match self.aim {
            Aim::AtMost(most) => format!("<= {most} {}", self.unit),
            Aim::AtLeast(least) => format!(">= {least} {}", self.unit),
        }
    }

    /// Whole from a hundred on.
    fn shown(&self) -> String {
        let digits = if self.value >= 100.0 { 0 } else { 2 };
        format!("{:.digits$} {}", self.value, self.unit)
    }
}

/// Prints the table.
pub fn print(figures: &[Figure]) {
    println!("{:<58} {:>14}  aim", "figure", "measured");
    for figure in figures {
        println!(
            "{:<58} {:>14}  {:<13} {}",
            figure.name,
            figure.shown().trim_end(),
            figure.aim().trim_end(),
            figure.verdict()
        );
        if !figure.note.is_empty() {
            println!("    {}", figure.note.replace('\n', "\n    "));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aims_are_met_or_missed() {
        let verdict = |value, aim| {
            let figure = Figure {
                name: String::new(),
                value,
                unit: "",
                aim,
                note: String::new(),
            };
            figure.verdict()
        };
        assert_eq!(verdict(0.5, Aim::AtMost(0.5)), "met");
        assert_eq!(verdict(0.51, Aim::AtMost(0.5)), "MISSED");
        assert_eq!(verdict(1.0, Aim::AtLeast(1.0)), "met");
        assert_eq!(verdict(0.99, Aim::AtLeast(1.0)), "MISSED");
    }
}
