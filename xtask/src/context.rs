//! Where a command runs, and how it runs others.

use anyhow::{Context as _, Result};
use std::path::{Path, PathBuf};
use xshell::{Cmd, Shell};

/// What every chore is handed.
pub struct Context {
    /// The shell; its working directory is the repository's root.
    pub sh: Shell,
    /// The repository's root.
    pub root: PathBuf,
    /// The folder the command was given in: paths in its arguments are relative to it.
    pub caller: PathBuf,
    /// Whether this is a CI run: missing toolchains are installed, or fail.
    pub ci: bool,
}

impl Context {
    /// A context in the root of the repository that this crate was built from.
    pub fn new() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask has no parent folder")?
            .to_owned();
        let caller = std::env::current_dir()?;
        let sh = Shell::new()?;
        sh.change_dir(&root);
        let ci =
            std::env::var("CI").is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"));
        Ok(Context {
            sh,
            root,
            caller,
            ci,
        })
    }

    /// Cargo, the same one that runs us.
    pub fn cargo<I, S>(&self, args: I) -> Cmd<'_>
    where
        I: IntoIterator<Item = S>,
        S: AsRef<std::ffi::OsStr>,
    {
        self.sh
            .cmd(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(args)
    }

    /// The folder that cargo builds into.
    pub fn target_dir(&self) -> PathBuf {
        std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| self.root.join("target"), |dir| self.root.join(dir))
    }

    /// A folder for tools that a command installs for itself; ignored by git.
    pub fn tools_dir(&self) -> PathBuf {
        self.root.join(".tools")
    }

    /// The files git knows or would add, relative to the root.
    pub fn tracked(&self) -> Result<Vec<PathBuf>> {
        let list = self
            .sh
            .cmd("git")
            .args(["ls-files", "--cached", "--others", "--exclude-standard"])
            .quiet()
            .read()?;
        // A file that was deleted but not yet removed from the index is no longer ours.
        Ok(list
            .lines()
            .map(PathBuf::from)
            .filter(|file| self.root.join(file).is_file())
            .collect())
    }

    /// Says what comes next.
    pub fn say(&self, what: &str) {
        println!("\n== {what}");
    }

    /// Whether a program can be found on the search path.
    pub fn has(&self, program: &str) -> bool {
        std::env::var_os("PATH")
            .is_some_and(|path| std::env::split_paths(&path).any(|dir| dir.join(program).is_file()))
    }

    /// Installs Debian packages in a CI run as root; otherwise tells what is missing.
    ///
    /// `what` names the toolchain as people know it.
    pub fn apt(&self, what: &str, packages: &[&str]) -> Result<()> {
        let install = format!(
            "apt-get install -y --no-install-recommends {}",
            packages.join(" ")
        );
        if !self.ci || !self.has("apt-get") {
            return Err(Missing {
                what: what.to_owned(),
                install,
            }
            .into());
        }
        self.say(&format!("installing {what}: {install}"));
        let apt = |args: &[&str]| {
            self.sh
                .cmd("apt-get")
                .args(args)
                .env("DEBIAN_FRONTEND", "noninteractive")
                .run()
        };
        apt(&["update", "-q"])?;
        apt(&[
            &["install", "-y", "-q", "--no-install-recommends"],
            packages,
        ]
        .concat())?;
        Ok(())
    }
}

/// A toolchain that is not there. A suite that ends with it is skipped, or fails in a CI run.
#[derive(Debug)]
pub struct Missing {
    /// The toolchain, as people know it.
    pub what: String,
    /// The command that installs it.
    pub install: String,
}

impl std::fmt::Display for Missing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{} is missing; install it with: {}",
            self.what, self.install
        )
    }
}

impl std::error::Error for Missing {}
