//! The patterns of `weburls.md`, one entry a kind.

/// What an address of one kind is made of.
pub(super) struct Pattern {
    /// The kind, as the vectors call it.
    pub(super) kind: &'static str,
    /// Where it is.
    pub(super) host: Host,
    /// Its path.
    pub(super) path: &'static [Step],
    /// Its query, in order.
    pub(super) query: &'static [Field],
    /// Whether the query goes as a whole or not at all.
    pub(super) all_or_none: bool,
}

/// The host of an address.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Host {
    /// The one that needs no organization.
    Go,
    /// The organization's.
    Org,
    /// The organization's if it is given, else the other.
    Either,
}

/// A part of a path.
pub(super) enum Step {
    /// As it stands, with its slashes.
    Fixed(&'static str),
    /// The name of a workspace or share.
    Name(&'static str),
    /// A fixed segment and a name, or neither.
    MaybeName(&'static str, &'static str),
    /// An id, or a word in its place if it is not given.
    Id(&'static str, Option<&'static str>),
    /// The slug of the title, or nothing.
    Slug,
    /// The slug of the title, or the share's name.
    SlugOrName,
}

/// A value of the query.
pub(super) struct Field {
    /// What the caller calls it.
    pub(super) name: &'static str,
    /// What the address calls it.
    pub(super) wire: &'static str,
    /// Whether it must be given.
    pub(super) required: bool,
    /// What it holds.
    pub(super) holds: Holds,
}

/// What a value of the query holds.
pub(super) enum Holds {
    /// An id.
    Id,
    /// A profile id of 19 digits.
    ProfileId,
    /// An organization's domain.
    Domain,
    /// Any text but none.
    Text,
    /// One of these words.
    Word(&'static [&'static str]),
    /// Seconds into a file.
    Seconds,
    /// A page from 1 on.
    Page,
    /// Written if true.
    Flag,
}

const USUAL: Pattern = Pattern {
    kind: "",
    host: Host::Go,
    path: &[],
    query: &[],
    all_or_none: false,
};

const fn field(name: &'static str, holds: Holds) -> Field {
    Field {
        name,
        wire: name,
        required: false,
        holds,
    }
}

const fn required(name: &'static str, holds: Holds) -> Field {
    Field {
        required: true,
        ..field(name, holds)
    }
}

const WORKSPACE: Step = Step::Fixed("/workspace");
const FOLDER_NAME: Step = Step::Name("folder_name");
const CUSTOM_NAME: Step = Step::Name("custom_name");
const NODE: Step = Step::Id("node", None);
const MOMENT: &[Field] = &[
    field("comment", Holds::Id),
    field("t", Holds::Seconds),
    field("p", Holds::Page),
];

const PREVIEW: Pattern = Pattern {
    kind: "preview",
    host: Host::Org,
    path: &[WORKSPACE, FOLDER_NAME, Step::Fixed("/preview"), NODE],
    query: MOMENT,
    ..USUAL
};

/// Every kind.
pub(super) static PATTERNS: &[Pattern] = &[
    Pattern {
        kind: "workspace",
        host: Host::Org,
        path: &[WORKSPACE, FOLDER_NAME, Step::Fixed("/storage/root")],
        ..USUAL
    },
    Pattern {
        kind: "folder",
        host: Host::Org,
        path: &[
            WORKSPACE,
            FOLDER_NAME,
            Step::Fixed("/storage"),
            Step::Id("node", Some("root")),
        ],
        query: &[
            field("view", Holds::Word(&["list", "grid", "metadata"])),
            field(
                "tab",
                Holds::Word(&["info", "metadata", "comments", "activity", "versions"]),
            ),
        ],
        ..USUAL
    },
    PREVIEW,
    Pattern {
        kind: "note_preview",
        ..PREVIEW
    },
    Pattern {
        kind: "chat",
        host: Host::Org,
        path: &[WORKSPACE, FOLDER_NAME, Step::Fixed("/storage/root")],
        query: &[required("chat", Holds::Id)],
        ..USUAL
    },
    Pattern {
        kind: "note",
        host: Host::Org,
        path: &[WORKSPACE, FOLDER_NAME, Step::Fixed("/storage/root")],
        query: &[required("note", Holds::Id)],
        ..USUAL
    },
    Pattern {
        kind: "share_settings",
        host: Host::Org,
        path: &[
            Step::MaybeName("/workspace", "folder_name"),
            Step::Fixed("/share"),
            CUSTOM_NAME,
        ],
        ..USUAL
    },
    Pattern {
        kind: "browse",
        host: Host::Org,
        path: &[Step::Fixed("/browse-workspaces")],
        ..USUAL
    },
    Pattern {
        kind: "org_settings",
        host: Host::Org,
        path: &[Step::Fixed("/settings")],
        ..USUAL
    },
    Pattern {
        kind: "billing",
        host: Host::Org,
        path: &[Step::Fixed("/settings/billing")],
        ..USUAL
    },
    Pattern {
        kind: "share",
        host: Host::Either,
        path: &[Step::Fixed("/shared"), CUSTOM_NAME, Step::Slug],
        ..USUAL
    },
    Pattern {
        kind: "share_preview",
        host: Host::Either,
        path: &[
            Step::Fixed("/shared"),
            CUSTOM_NAME,
            Step::SlugOrName,
            Step::Fixed("/preview"),
            NODE,
        ],
        query: MOMENT,
        ..USUAL
    },
    Pattern {
        kind: "fileshare",
        path: &[Step::Fixed("/fileshare"), Step::Id("id", None)],
        ..USUAL
    },
    Pattern {
        kind: "quickshare",
        path: &[Step::Fixed("/quickshare"), Step::Id("id", None)],
        ..USUAL
    },
    Pattern {
        kind: "claim",
        path: &[Step::Fixed("/claim")],
        query: &[required("token", Holds::Text)],
        ..USUAL
    },
    Pattern {
        kind: "onboarding",
        path: &[Step::Fixed("/onboarding")],
        query: &[
            Field {
                wire: "orgId",
                ..field("org_id", Holds::ProfileId)
            },
            Field {
                wire: "orgDomain",
                ..field("domain", Holds::Domain)
            },
        ],
        all_or_none: true,
        ..USUAL
    },
    Pattern {
        kind: "api_keys",
        path: &[Step::Fixed("/settings/api-keys")],
        ..USUAL
    },
    Pattern {
        kind: "connect",
        path: &[Step::Fixed("/connect")],
        query: &[
            required("auth_request_id", Holds::Text),
            field("display_code", Holds::Flag),
        ],
        ..USUAL
    },
];
