//! What goes wrong on the wire.

use crate::dice::Dice;

/// How a request, or its reply, comes to grief.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// No connection: it was certainly not sent.
    NotSent,
    /// It never arrives, and the connection breaks.
    LostRequest,
    /// It never arrives, and nothing is heard of it.
    SilentRequest,
    /// The connection breaks in the middle of its body; the service sees nothing.
    CutRequest,
    /// The work is done, and the connection breaks before the reply.
    LostReply,
    /// The work is done, and nothing is heard of it.
    SilentReply,
    /// The connection breaks in the middle of the reply.
    CutReply,
    /// It arrives once more, perhaps much later.
    Twice,
    /// It arrives when the client has long given it up.
    Late,
    /// 429, with a time to wait.
    TooMany,
    /// 5xx, and no work done.
    Failed,
    /// 5xx, and the work done all the same.
    FailedAfter,
    /// The access token has ended.
    Expired,
    /// A download's `Range` is ignored.
    WholeAnyway,
    /// A download ends early, and looks whole as HTTP.
    Short,
    /// A byte of a file changes on its way.
    Damaged,
}

/// All kinds.
pub const KINDS: [Kind; 16] = [
    Kind::NotSent,
    Kind::LostRequest,
    Kind::SilentRequest,
    Kind::CutRequest,
    Kind::LostReply,
    Kind::SilentReply,
    Kind::CutReply,
    Kind::Twice,
    Kind::Late,
    Kind::TooMany,
    Kind::Failed,
    Kind::FailedAfter,
    Kind::Expired,
    Kind::WholeAnyway,
    Kind::Short,
    Kind::Damaged,
];

impl Kind {
    /// One of all.
    pub fn drawn(throw: u64) -> Kind {
        let at = usize::try_from(throw % KINDS.len() as u64).unwrap_or_default();
        KINDS.get(at).copied().unwrap_or(Kind::LostReply)
    }

    /// Whether it says nothing to requests of this sort, so that it is none.
    pub fn fits(self, operation: &str, has_body: bool, oauth: bool) -> bool {
        match self {
            Kind::CutRequest => has_body,
            Kind::Expired => {
                oauth && !matches!(operation, "oauth.refresh_token" | "downloads.read")
            }
            Kind::Damaged => has_body || operation == "downloads.read",
            Kind::WholeAnyway | Kind::Short => operation == "downloads.read",
            _ => true,
        }
    }

    /// Whether a transfer must survive a single one of it.
    pub fn is_survived(self) -> bool {
        !matches!(self, Kind::Short | Kind::WholeAnyway | Kind::Damaged)
    }
}

/// How likely each kind is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rates(Vec<(Kind, u64)>);

impl Rates {
    /// Half of the kinds do not occur; the others are rare, usual or frequent.
    pub fn drawn(dice: Dice) -> Rates {
        let rate = |kind: &Kind| {
            let rare = dice.hits(("occurs", *kind), 500);
            let rate = dice.one_of(("rate", *kind), &[5, 20, 60, 150]);
            rare.then_some((*kind, rate))
        };
        Rates(KINDS.iter().filter_map(rate).collect())
    }
}

/// What goes wrong in a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Weather {
    /// Nothing.
    Calm,
    /// One thing, to the request of this number.
    Single {
        /// Requests before it.
        nth: u64,
        /// What.
        kind: Kind,
    },
    /// All sorts of things.
    Rough(Rates),
}

/// A request, as far as its fault goes.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// Its operation.
    pub operation: &'a str,
    /// Its number among those of the operation, from 0.
    pub number: u64,
    /// Its number among all, from 0.
    pub nth: u64,
    /// Whether it has a body.
    pub has_body: bool,
    /// Whether its token can end.
    pub oauth: bool,
}

impl Weather {
    /// What befalls a request, if anything does.
    pub fn fault(&self, dice: Dice, asked: Asked<'_>) -> Option<Kind> {
        let fits = |kind: &Kind| kind.fits(asked.operation, asked.has_body, asked.oauth);
        match self {
            Weather::Calm => None,
            Weather::Single { nth, kind } => (asked.nth == *nth).then_some(*kind).filter(fits),
            Weather::Rough(rates) => {
                let name = ("fault", asked.operation, asked.number);
                let mut throw = dice.below(name, 1000);
                let hit = rates.0.iter().find(|(_, rate)| {
                    let hit = throw < *rate;
                    throw = throw.wrapping_sub(*rate);
                    hit
                });
                hit.map(|(kind, _)| *kind).filter(fits)
            }
        }
    }
}
