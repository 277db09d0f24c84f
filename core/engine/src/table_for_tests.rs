//! Hand-written operations for tests of single modules.

use fastio_description::table::*;

/// A GET that answers its whole payload in the envelope.
pub(crate) const OPERATION: Operation = Operation {
    name: "tests.op",
    method: Method::Get,
    path: "/tests/",
    base: Base::Api,
    auth: Auth::Bearer,
    status: Status::Current,
    replaced_by: &[],
    resend: Resend {
        idempotent: true,
        unless: &[],
        key: None,
    },
    params: &[],
    body: Body::None,
    fixed: &[],
    rules: &[],
    reply: REPLY,
    page: None,
    poll: None,
    wait: None,
    redirects: Redirects::SameHost,
    destructive: false,
    needs: &[],
    refusals: &[],
    rate: None,
};

/// The reply of [`OPERATION`].
pub(crate) const REPLY: Reply = Reply {
    kind: ReplyKind::Json,
    enveloped: true,
    result: "",
    result_assumed: false,
    own_status: false,
    result_on: &[],
    statuses: &[200],
};
