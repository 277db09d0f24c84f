//! What the service is about, without HTTP: a tree of nodes, uploads, text and its index, chats,
//! activity. Time and randomness are arguments.

pub mod activity;
pub mod answer;
pub mod archive;
pub mod batches;
pub mod chats;
pub mod chunks;
pub mod conflict;
pub mod extract;
pub mod fileshares;
pub mod hits;
pub mod listing;
pub mod lock;
pub mod media;
pub mod node;
pub mod range;
pub mod rank;
mod relocate;
pub mod search;
pub mod session;
pub mod show;
pub mod tokens;
pub mod tree;
pub mod turn;
pub mod uploads;
pub mod web;

/// The form of an id that is stored and compared: hyphens out, letters lowered.
pub fn key(id: &str) -> String {
    id.chars()
        .filter(|c| *c != '-')
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

/// The form of an id that answers show: a hyphen after every fifth character.
pub fn shown(id: &str) -> String {
    fastio_description::ids::display(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hyphens_and_case_do_not_tell_ids_apart() {
        let bare = "2xzvfaq3slqwa54qtezi66rrcly6w";
        let hyphenated = "2xzvf-aq3sl-qwa54-qtezi-66rrc-ly6w";
        assert_eq!(shown(bare), hyphenated);
        assert_eq!(key(hyphenated), bare);
        assert_eq!(key(&hyphenated.to_uppercase()), bare);
        assert_eq!(shown("root"), "root");
    }
}
