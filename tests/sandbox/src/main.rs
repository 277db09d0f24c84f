//! The sandbox as a program. See `--help`.

use fastio_sandbox::options::{Command, USAGE};
use fastio_sandbox::{Options, Sandbox, coverage};
use std::io::{Read as _, Write as _};
use std::process::ExitCode;

fn main() -> ExitCode {
    let outcome = match Command::parse(std::env::args().skip(1)) {
        Ok(Command::Help) => print(USAGE),
        Ok(Command::Coverage) => print(&coverage::markdown()),
        Ok(Command::Serve(options)) => serve(options),
        Err(why) => {
            complain(&format!("fastio-sandbox: {why}\n\n{USAGE}"));
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("fastio-sandbox: {error}\n"));
            ExitCode::FAILURE
        }
    }
}

fn print(text: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

fn complain(text: &str) {
    // If standard error is gone there is nobody left to tell.
    let _ = std::io::stderr().write_all(text.as_bytes());
}

fn serve(options: Options) -> std::io::Result<()> {
    let until_eof = options.exit_on_stdin_eof;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        // Before the ready line, so that a signal right after it is not missed.
        let stop = Stop::new(until_eof)?;
        let sandbox = Sandbox::start(options)?;
        let ready = serde_json::json!({
            "fastio_sandbox": 1,
            "base_url": sandbox.base_url(),
            "control_url": sandbox.control_url(),
        });
        print(&format!("{ready}\n"))?;
        stop.wait().await;
        sandbox.shutdown();
        Ok(())
    })
}

/// Everything that ends the program.
struct Stop {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    eof: Option<tokio::sync::oneshot::Receiver<()>>,
}

impl Stop {
    fn new(until_eof: bool) -> std::io::Result<Self> {
        let eof = until_eof.then(|| {
            let (ended, eof) = tokio::sync::oneshot::channel();
            // A thread of its own: a read of standard input cannot be called off.
            std::thread::spawn(move || {
                let mut buffer = [0u8; 1024];
                let mut input = std::io::stdin().lock();
                while input.read(&mut buffer).is_ok_and(|read| read > 0) {}
                let _ = ended.send(());
            });
            eof
        });
        Ok(Stop {
            #[cfg(unix)]
            terminate: tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?,
            eof,
        })
    }

    async fn wait(mut self) {
        let eof = async {
            match self.eof {
                Some(eof) => drop(eof.await),
                None => std::future::pending().await,
            }
        };
        #[cfg(unix)]
        let terminate = self.terminate.recv();
        #[cfg(not(unix))]
        let terminate = std::future::pending::<()>();
        tokio::select! {
            _ = terminate => {}
            _ = tokio::signal::ctrl_c() => {}
            () = eof => {}
        }
    }
}
