// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `storage`.

use crate::Client;
use crate::draft::{Draft, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `storage`; see [`Client::storage`].
#[derive(Debug, Clone, Copy)]
pub struct Storage<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Storage<'_> {
    /// Put a completed upload or known content into a folder.
    ///
    /// The upload must be complete; it can be added to several places. A source of type hash works
    /// in shares only. An existing file of the same name gets a new version.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `parent_id`: Folder id or root.
    /// - `name`: File name. 1 to 255 characters.
    /// - `from`: The parameter `from`.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `storage.add_file`: `POST /{context}/{context_id}/storage/{parent_id}/addfile/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// Reply: The node.
    pub fn add_file(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        parent_id: impl Into<String>,
        name: impl Into<String>,
        from: impl Into<models::FileSource>,
    ) -> AddFile {
        AddFile(
            Draft::new(self.0, "storage.add_file")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("parent_id", parent_id)
                .value::<String>("name", name)
                .value::<models::FileSource>("from", from),
        )
    }

    /// Put a link to a share into a folder.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `parent_id`: Folder id or root.
    /// - `type`: Kind of target. Only `share`.
    /// - `share`: A ProfileId or the profile's custom name: org domain, workspace folder name,
    ///   share URL name, user email address. Most paths accept either.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `storage.add_link`: `POST /{context}/{context_id}/storage/{parent_id}/addlink/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// Reply: The node.
    pub fn add_link(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        parent_id: impl Into<String>,
        r#type: impl Into<String>,
        share: impl Into<String>,
    ) -> AddLink {
        AddLink(
            Draft::new(self.0, "storage.add_link")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("parent_id", parent_id)
                .value::<String>("type", r#type)
                .value::<String>("share", share),
        )
    }

    /// Copy a node to another folder of the same storage.
    ///
    /// A file of the same name in the target folder is moved to the trash first.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `parent`: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///   trash folder.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `storage.copy`: `POST /{context}/{context_id}/storage/{node_id}/copy/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// Reply: The node.
    pub fn copy(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
        parent: impl Into<String>,
    ) -> Copy {
        Copy(
            Draft::new(self.0, "storage.copy")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id)
                .value::<String>("parent", parent),
        )
    }

    /// Create a folder, or return the one already there.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `parent_id`: Folder id or root.
    /// - `name`: Folder name. 1 to 255 characters.
    ///
    /// Optional, set on the request: `output`, `force`.
    ///
    /// `storage.create_folder`: `POST /{context}/{context_id}/storage/{parent_id}/createfolder/`.
    /// Not sent again when its outcome is unknown if `force` is given.
    ///
    /// Reply: The node.
    pub fn create_folder(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        parent_id: impl Into<String>,
        name: impl Into<String>,
    ) -> CreateFolder {
        CreateFolder(
            Draft::new(self.0, "storage.create_folder")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("parent_id", parent_id)
                .value::<String>("name", name),
        )
    }

    /// Move a node to the trash.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `storage.delete`: `DELETE /{context}/{context_id}/storage/{node_id}/delete/`. What it takes
    /// away is gone for good, or for others.
    ///
    /// Reply: Done. The payload is not documented.
    pub fn delete(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> Delete {
        Delete(
            Draft::new(self.0, "storage.delete")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Delete everything in the trash for good.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    ///
    /// `storage.empty_trash`: `DELETE /{context}/{context_id}/storage/trash/delete/`. What it takes
    /// away is gone for good, or for others.
    ///
    /// Reply: Done. The payload is not documented.
    pub fn empty_trash(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
    ) -> EmptyTrash {
        EmptyTrash(
            Draft::new(self.0, "storage.empty_trash")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id),
        )
    }

    /// Read one node, or up to 25 with comma-joined ids.
    ///
    /// One id answers format single with node. Two or more ids answer format multi with nodes and
    /// errors, in no order; the same id twice forces multi. All ids belong to one workspace or
    /// share.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `storage.get`: `GET /{context}/{context_id}/storage/{node_id}/details/`.
    ///
    /// Reply: The node, or the nodes found and the errors of the others.
    pub fn get(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> Get {
        Get(Draft::new(self.0, "storage.get")
            .value::<models::Context>("context", context)
            .value::<String>("context_id", context_id)
            .value::<String>("node_id", node_id))
    }

    /// Read up to 25 nodes of one workspace or share.
    ///
    /// One id answers format single with node. Two or more ids answer format multi with nodes and
    /// errors, in no order; the same id twice forces multi. All ids belong to one workspace or
    /// share.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_ids`: Node ids, each encoded by itself, the commas between them literal. 1 to 25
    ///   items, each of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `storage.get_many`: `GET /{context}/{context_id}/storage/{node_ids}/details/`.
    ///
    /// Reply: The nodes found and the errors of the others; some errors are no failure.
    pub fn get_many(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetMany {
        GetMany(
            Draft::new(self.0, "storage.get_many")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .texts("node_ids", node_ids),
        )
    }

    /// List a folder, or the trash with parent_id trash.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `parent_id`: Folder id, root or trash.
    ///
    /// Optional, set on the request: `sort_by`, `sort_dir`, `page_size`, `cursor`, `output`.
    ///
    /// `storage.list`: `GET /{context}/{context_id}/storage/{parent_id}/list/`.
    ///
    /// Reply: One page of nodes. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        parent_id: impl Into<String>,
    ) -> List {
        List(
            Draft::new(self.0, "storage.list")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("parent_id", parent_id),
        )
    }

    /// List every live node of a workspace or share as one flat list.
    ///
    /// All folders at once, without the trash. Rows are terse by design; output is refused here
    /// with 406, so never send it.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    ///
    /// Optional, set on the request: `type`, `include`, `page_size`, `cursor`.
    ///
    /// `storage.list_inventory`: `GET /{context}/{context_id}/storage/inventory/`.
    ///
    /// Reply: One page. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_inventory(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
    ) -> ListInventory {
        ListInventory(
            Draft::new(self.0, "storage.list_inventory")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id),
        )
    }

    /// List the most recently changed nodes of the whole tree.
    ///
    /// Newest first, across all folders. A folder-backed share shows its subtree only.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    ///
    /// Optional, set on the request: `type`, `page_size`, `cursor`, `output`.
    ///
    /// `storage.list_recent`: `GET /{context}/{context_id}/storage/recent/`.
    ///
    /// Reply: One page of nodes. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_recent(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
    ) -> ListRecent {
        ListRecent(
            Draft::new(self.0, "storage.list_recent")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id),
        )
    }

    /// List the trash.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    ///
    /// Optional, set on the request: `sort_by`, `sort_dir`, `page_size`, `cursor`, `output`.
    ///
    /// `storage.list_trash`: `GET /{context}/{context_id}/storage/{parent_id}/list/`.
    ///
    /// Reply: One page of nodes. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_trash(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
    ) -> ListTrash {
        ListTrash(
            Draft::new(self.0, "storage.list_trash")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id),
        )
    }

    /// List the versions of a file or note.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `storage.list_versions`: `GET /{context}/{context_id}/storage/{node_id}/versions/`.
    ///
    /// Reply: The versions.
    pub fn list_versions(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> ListVersions {
        ListVersions(
            Draft::new(self.0, "storage.list_versions")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Move a node to another folder of the same storage.
    ///
    /// A file of the same name in the target folder is moved to the trash first.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `parent`: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///   trash folder.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `storage.move`: `POST /{context}/{context_id}/storage/{node_id}/move/`.
    ///
    /// Reply: The node.
    pub fn r#move(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
        parent: impl Into<String>,
    ) -> Move {
        Move(
            Draft::new(self.0, "storage.move")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id)
                .value::<String>("parent", parent),
        )
    }

    /// Delete a trashed node for good.
    ///
    /// Needs the Member permission.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `storage.purge`: `DELETE /{context}/{context_id}/storage/{node_id}/purge/`. What it takes
    /// away is gone for good, or for others.
    ///
    /// Reply: Done. The payload is not documented.
    pub fn purge(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> Purge {
        Purge(
            Draft::new(self.0, "storage.purge")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Read the extracted text of a file or note in chunks.
    ///
    /// The text indexed for search and AI, not the bytes. At most one window - q, page or
    /// chunk_from/chunk_to - and q not with cursor. indexed false with 200 means the version has no
    /// text. Go on while next_cursor is not null; truncated is no such signal.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `q`, `page`, `chunk_from`, `chunk_to`, `cursor`, `limit`,
    /// `max_bytes`, `output`.
    ///
    /// `storage.read_text`: `GET /{context}/{context_id}/storage/{node_id}/content/`.
    ///
    /// At most one of `q`, `page`, `chunk_from` is given. At most one of `q`, `page`, `chunk_to` is
    /// given. At most one of `q`, `cursor` is given. `chunk_to` is given only together with
    /// `chunk_from`.
    ///
    /// Reply: Chunks. Awaited for one page; `pages` and `items` follow to the end.
    ///
    /// # Errors
    ///
    /// - HTTP 404, class 1609 (Not Found): No such node or it is in the trash.
    /// - HTTP 406, class 1605 (Invalid Input): Folder or link; window parameters clash or are out
    ///   of range.
    /// - HTTP 401, class 1680 (Access Denied): The share caller may not download or the file is
    ///   flagged for a virus.
    /// - HTTP 404, class 1652 (Resource Not Found): The content is gone.
    /// - HTTP 500, class 1654 (Internal Error): Content unavailable for now. Trying again can help.
    pub fn read_text(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> ReadText {
        ReadText(
            Draft::new(self.0, "storage.read_text")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Read passages or the beginnings of up to ten files in one call.
    ///
    /// Workspaces only. With q every file is scored by itself, so scores compare within one file
    /// only; without q each file is read in order, in the window chunk_from to chunk_to if given.
    /// An index or storage fault fails the whole request.
    ///
    /// - `workspace_id`: Workspace id or its folder name.
    /// - `nodes`: Comma-joined node ids. 1 to 10 items, each of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `q`, `chunk_from`, `chunk_to`, `limit`, `max_bytes`, `output`.
    ///
    /// `storage.read_text_many`: `GET /workspace/{workspace_id}/storage/content/`.
    ///
    /// At most one of `q`, `chunk_from` is given. At most one of `q`, `chunk_to` is given.
    /// `chunk_to` is given only together with `chunk_from`.
    ///
    /// Reply: Passages by file.
    pub fn read_text_many(
        &self,
        workspace_id: impl Into<String>,
        nodes: impl IntoIterator<Item = impl Into<String>>,
    ) -> ReadTextMany {
        ReadTextMany(
            Draft::new(self.0, "storage.read_text_many")
                .value::<String>("workspace_id", workspace_id)
                .texts("nodes", nodes),
        )
    }

    /// Take a node out of the trash.
    ///
    /// A file of the same name in the target folder is moved to the trash first.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `storage.restore`: `POST /{context}/{context_id}/storage/{node_id}/restore/`. Not sent again
    /// when its outcome is unknown.
    ///
    /// Reply: The node.
    pub fn restore(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> Restore {
        Restore(
            Draft::new(self.0, "storage.restore")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Make an older version the current one.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    /// - `version_id`: The parameter `version_id`.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `storage.restore_version`: `POST
    /// /{context}/{context_id}/storage/{node_id}/restore-version/`. Not sent again when its outcome
    /// is unknown.
    ///
    /// Reply: The node.
    pub fn restore_version(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> RestoreVersion {
        RestoreVersion(
            Draft::new(self.0, "storage.restore_version")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id)
                .value::<String>("version_id", version_id),
        )
    }

    /// Search files by name and, where indexed, by meaning.
    ///
    /// One hit per file with its best passage and its place. Semantic hits need intelligence and
    /// indexed files; a keyword search answers without. The order is final, do not sort again
    /// (x-search-rules). Not on folder-backed shares.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `search`: Query, not blank; English stemming applies. With a precise name_match the
    ///   pattern, at most 256 characters.
    ///
    /// Optional, set on the request: `search_in`, `name_match`, `case_sensitive`, `files_scope`,
    /// `folders_scope`, `filters`, `details`, `limit`, `offset`, `output`.
    ///
    /// `storage.search`: `GET /{context}/{context_id}/storage/search/`.
    ///
    /// Reply: The hits. Awaited for one page; `pages` and `items` follow to the end.
    ///
    /// # Errors
    ///
    /// - HTTP 404, code 139420 (Search Not Here): The share is backed by a workspace folder.
    /// - HTTP 404, code 179101 (Share Orphaned): The share lost its folder.
    /// - code 144711 (Search Pattern Too Long): name_match is not auto and the query is longer than
    ///   256 characters.
    /// - class 1605 (Invalid Input): A scope entry is malformed, of the wrong node type or names a
    ///   version of another file, or a precise pattern is empty or only wildcards.
    pub fn search(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        search: impl Into<String>,
    ) -> Search {
        Search(
            Draft::new(self.0, "storage.search")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("search", search),
        )
    }

    /// Copy or move a node to another workspace or share.
    ///
    /// The default keeps the source. move copies, then trashes the source; the root cannot be
    /// moved.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `target_workspace_id`, `transfer_mode`.
    ///
    /// `storage.transfer`: `POST /{context}/{context_id}/storage/{node_id}/transfer/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// Reply: Done.
    pub fn transfer(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> Transfer {
        Transfer(
            Draft::new(self.0, "storage.transfer")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Rename a node, replace its content or set its texts.
    ///
    /// At least one field. The string null or an empty string clears a text. from replaces the
    /// content and makes a version.
    ///
    /// - `context`: Kind of profile the path addresses, where workspaces and shares have the same
    ///   path. One of `workspace`, `share`.
    /// - `context_id`: Profile id or custom name of the workspace or share.
    /// - `node_id`: Node id. Of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `output`, `name`, `from`, `metadata_title`, `metadata_short`,
    /// `if_version_id`.
    ///
    /// `storage.update`: `POST /{context}/{context_id}/storage/{node_id}/update/`. Not sent again
    /// when its outcome is unknown if `from` or `if_version_id` is given.
    ///
    /// At least one field is given. At least one of `name`, `from`, `metadata_title`,
    /// `metadata_short` is given.
    ///
    /// Reply: The node.
    ///
    /// # Errors
    ///
    /// - HTTP 409, class 1660 (Conflict): if_version_id is not the current version; an entry of
    ///   error.params has reason conflict_version_mismatch and current_version_id.
    /// - code 207092 (Version Precondition Blank): if_version_id is blank.
    pub fn update(
        &self,
        context: impl Into<models::Context>,
        context_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> Update {
        Update(
            Draft::new(self.0, "storage.update")
                .value::<models::Context>("context", context)
                .value::<String>("context_id", context_id)
                .value::<String>("node_id", node_id),
        )
    }
}

/// A request of [`Storage::add_file`]: put a completed upload or known content into a folder.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddFile(Draft);

impl AddFile {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(AddFile, models::Node);

/// A request of [`Storage::add_link`]: put a link to a share into a folder.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddLink(Draft);

impl AddLink {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(AddLink, models::Node);

/// A request of [`Storage::copy`]: copy a node to another folder of the same storage.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Copy(Draft);

impl Copy {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(Copy, models::Node);

/// A request of [`Storage::create_folder`]: create a folder, or return the one already there.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateFolder(Draft);

impl CreateFolder {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }

    /// true always makes a new folder, renamed if the name is taken. Default: `false`.
    pub fn force(self, force: bool) -> Self {
        Self(self.0.set("force", force))
    }
}

typed!(CreateFolder, models::Node);

/// A request of [`Storage::delete`]: move a node to the trash.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Delete(Draft);

typed!(Delete, Value);

/// A request of [`Storage::empty_trash`]: delete everything in the trash for good.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct EmptyTrash(Draft);

typed!(EmptyTrash, Value);

/// A request of [`Storage::get`]: read one node, or up to 25 with comma-joined ids.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get(Draft);

impl Get {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(Get, models::Node);

/// A request of [`Storage::get_many`]: read up to 25 nodes of one workspace or share.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetMany(Draft);

impl GetMany {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(GetMany, models::NodeMulti);

/// A request of [`Storage::list`]: list a folder, or the trash with parent_id trash.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct List(Draft);

impl List {
    /// Field a storage listing is ordered by. One of `name`, `updated`, `created`, `type`. Default:
    /// `name`.
    pub fn sort_by(self, sort_by: impl Into<models::SortBy>) -> Self {
        Self(self.0.value::<models::SortBy>("sort_by", sort_by))
    }

    /// Direction of the order. One of `asc`, `desc`. Default: `asc`.
    pub fn sort_dir(self, sort_dir: impl Into<models::SortDir>) -> Self {
        Self(self.0.value::<models::SortDir>("sort_dir", sort_dir))
    }

    /// Number of items on one page of a keyset listing; no other value is accepted. One of `100`,
    /// `250`, `500`. Default: `100`.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.set("page_size", page_size))
    }

    /// Opaque position taken from `pagination.next_cursor` of the page before; omit for the first
    /// page.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.value::<String>("cursor", cursor))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

listing!(List, models::StorageListReply, models::Node);

/// A request of [`Storage::list_inventory`]: list every live node of a workspace or share as one flat list.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListInventory(Draft);

impl ListInventory {
    /// Keep one node type; file is shown.
    pub fn r#type(self, r#type: impl Into<String>) -> Self {
        Self(self.0.value::<String>("type", r#type))
    }

    /// Fields to add to the rows; path is shown.
    pub fn include(self, include: impl Into<String>) -> Self {
        Self(self.0.value::<String>("include", include))
    }

    /// Rows of one page; 100 is shown. At least 1.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.set("page_size", page_size))
    }

    /// Opaque position taken from `pagination.next_cursor` of the page before; omit for the first
    /// page.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.value::<String>("cursor", cursor))
    }
}

listing!(ListInventory, Value, Value);

/// A request of [`Storage::list_recent`]: list the most recently changed nodes of the whole tree.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListRecent(Draft);

impl ListRecent {
    /// Keep one node type. One of `file`, `folder`, `link`, `note`.
    pub fn r#type(self, r#type: impl Into<models::StorageListRecentType>) -> Self {
        Self(
            self.0
                .value::<models::StorageListRecentType>("type", r#type),
        )
    }

    /// Number of items on one page of a keyset listing; no other value is accepted. One of `100`,
    /// `250`, `500`. Default: `100`.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.set("page_size", page_size))
    }

    /// Opaque position taken from `pagination.next_cursor` of the page before; omit for the first
    /// page.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.value::<String>("cursor", cursor))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

listing!(ListRecent, models::StorageListRecentReply, models::Node);

/// A request of [`Storage::list_trash`]: list the trash.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTrash(Draft);

impl ListTrash {
    /// Field a storage listing is ordered by. One of `name`, `updated`, `created`, `type`. Default:
    /// `name`.
    pub fn sort_by(self, sort_by: impl Into<models::SortBy>) -> Self {
        Self(self.0.value::<models::SortBy>("sort_by", sort_by))
    }

    /// Direction of the order. One of `asc`, `desc`. Default: `asc`.
    pub fn sort_dir(self, sort_dir: impl Into<models::SortDir>) -> Self {
        Self(self.0.value::<models::SortDir>("sort_dir", sort_dir))
    }

    /// Number of items on one page of a keyset listing; no other value is accepted. One of `100`,
    /// `250`, `500`. Default: `100`.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.set("page_size", page_size))
    }

    /// Opaque position taken from `pagination.next_cursor` of the page before; omit for the first
    /// page.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.value::<String>("cursor", cursor))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

listing!(ListTrash, models::StorageListTrashReply, models::Node);

/// A request of [`Storage::list_versions`]: list the versions of a file or note.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListVersions(Draft);

typed!(ListVersions, Vec<models::NodeVersion>);

/// A request of [`Storage::move`]: move a node to another folder of the same storage.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Move(Draft);

impl Move {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(Move, models::Node);

/// A request of [`Storage::purge`]: delete a trashed node for good.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Purge(Draft);

typed!(Purge, Value);

/// A request of [`Storage::read_text`]: read the extracted text of a file or note in chunks.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ReadText(Draft);

impl ReadText {
    /// Rank this file's chunks by keyword and return the best. 1 to 512 characters.
    pub fn q(self, q: impl Into<String>) -> Self {
        Self(self.0.value::<String>("q", q))
    }

    /// Chunks that overlap this page. At least 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.set("page", page))
    }

    /// First position of a range; alone it reads on from there. best_chunk.position of a search hit
    /// fits. 0 to 9999.
    pub fn chunk_from(self, chunk_from: i64) -> Self {
        Self(self.0.set("chunk_from", chunk_from))
    }

    /// Last position, included; needs chunk_from. 0 to 9999.
    pub fn chunk_to(self, chunk_to: i64) -> Self {
        Self(self.0.set("chunk_to", chunk_to))
    }

    /// next_cursor of the latest reply, unchanged; bound to the version it was issued for.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.value::<String>("cursor", cursor))
    }

    /// Chunks per reply; 3 by default with q. 1 to 20. Default: `5`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// UTF-8 budget of one reply; not with q. 1024 to 262144. Default: `32768`.
    pub fn max_bytes(self, max_bytes: i64) -> Self {
        Self(self.0.set("max_bytes", max_bytes))
    }

    /// terse leaves the text out. One of `terse`, `standard`, `full`.
    pub fn output(self, output: impl Into<models::StorageReadTextOutput>) -> Self {
        Self(
            self.0
                .value::<models::StorageReadTextOutput>("output", output),
        )
    }
}

listing!(ReadText, models::TextContent, models::TextChunk);

/// A request of [`Storage::read_text_many`]: read passages or the beginnings of up to ten files in one call.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ReadTextMany(Draft);

impl ReadTextMany {
    /// Query every file is scored against. 1 to 512 characters.
    pub fn q(self, q: impl Into<String>) -> Self {
        Self(self.0.value::<String>("q", q))
    }

    /// First position in every file. 0 to 9999.
    pub fn chunk_from(self, chunk_from: i64) -> Self {
        Self(self.0.set("chunk_from", chunk_from))
    }

    /// Last position, included; needs chunk_from. 0 to 9999.
    pub fn chunk_to(self, chunk_to: i64) -> Self {
        Self(self.0.set("chunk_to", chunk_to))
    }

    /// Chunks per file; 3 by default with q, else 5. 1 to 20.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// UTF-8 budget per file. 1024 to 262144. Default: `32768`.
    pub fn max_bytes(self, max_bytes: i64) -> Self {
        Self(self.0.set("max_bytes", max_bytes))
    }

    /// terse leaves the text out. One of `terse`, `standard`, `full`.
    pub fn output(self, output: impl Into<models::StorageReadTextManyOutput>) -> Self {
        Self(
            self.0
                .value::<models::StorageReadTextManyOutput>("output", output),
        )
    }
}

typed!(ReadTextMany, models::IndexMap<String, models::TextContent>);

/// A request of [`Storage::restore`]: take a node out of the trash.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Restore(Draft);

impl Restore {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(Restore, models::Node);

/// A request of [`Storage::restore_version`]: make an older version the current one.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RestoreVersion(Draft);

impl RestoreVersion {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(RestoreVersion, models::Node);

/// A request of [`Storage::search`]: search files by name and, where indexed, by meaning.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Search(Draft);

impl Search {
    /// What to match. filename skips the content lookup and answers the same with intelligence off.
    /// One of `filename`, `content`, `both`. Default: `both`.
    pub fn search_in(self, search_in: impl Into<models::StorageSearchSearchIn>) -> Self {
        Self(
            self.0
                .value::<models::StorageSearchSearchIn>("search_in", search_in),
        )
    }

    /// How a name is matched. exact also matches the name without its extension; only glob has
    /// wildcards. Ignored with search_in=content. One of `auto`, `exact`, `prefix`, `contains`,
    /// `glob`. Default: `auto`.
    pub fn name_match(self, name_match: impl Into<models::StorageSearchNameMatch>) -> Self {
        Self(
            self.0
                .value::<models::StorageSearchNameMatch>("name_match", name_match),
        )
    }

    /// For the precise name_match values; off folds letters beyond ASCII too. Default: `false`.
    pub fn case_sensitive(self, case_sensitive: bool) -> Self {
        Self(self.0.flag("case_sensitive", case_sensitive))
    }

    /// Comma-joined nodeId:versionId pairs of files and notes, both parts filled (Node.version).
    /// Narrows the semantic part only. At most 100 pairs.
    pub fn files_scope(self, files_scope: impl Into<String>) -> Self {
        Self(self.0.value::<String>("files_scope", files_scope))
    }

    /// Comma-joined nodeId:depth pairs, depth 1 to 10; folders only, no root or trash. Narrows the
    /// semantic part only; at most 100 references after expansion. At most 100 pairs.
    pub fn folders_scope(self, folders_scope: impl Into<String>) -> Self {
        Self(self.0.value::<String>("folders_scope", folders_scope))
    }

    /// Workspace only. JSON list of {field, operator, value} clauses, all of which must hold. A
    /// share ignores it silently. At most 5 items.
    pub fn filters(self, filters: Vec<models::StorageSearchFiltersItem>) -> Self {
        Self(self.0.set("filters", filters))
    }

    /// true adds the full node to each hit and lowers the default limit to 10. Default: `false`.
    pub fn details(self, details: bool) -> Self {
        Self(self.0.flag("details", details))
    }

    /// Largest number of items to return. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// Number of items to skip. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

listing!(Search, models::StorageSearchReply, models::SearchHit);

/// A request of [`Storage::transfer`]: copy or move a node to another workspace or share.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Transfer(Draft);

impl Transfer {
    /// A ProfileId or the profile's custom name: org domain, workspace folder name, share URL name,
    /// user email address. Most paths accept either.
    pub fn target_workspace_id(self, target_workspace_id: impl Into<String>) -> Self {
        Self(
            self.0
                .value::<String>("target_workspace_id", target_workspace_id),
        )
    }

    /// The parameter `transfer_mode`. One of `copy`, `move`. Known by inference only. Default:
    /// `copy`.
    pub fn transfer_mode(
        self,
        transfer_mode: impl Into<models::StorageTransferTransferMode>,
    ) -> Self {
        Self(
            self.0
                .value::<models::StorageTransferTransferMode>("transfer_mode", transfer_mode),
        )
    }
}

typed!(Transfer, models::StorageTransferReply);

/// A request of [`Storage::update`]: rename a node, replace its content or set its texts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Update(Draft);

impl Update {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }

    /// New name. 1 to 255 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("name", name))
    }

    /// New content.
    pub fn from(self, from: impl Into<models::FileSource>) -> Self {
        Self(self.0.value::<models::FileSource>("from", from))
    }

    /// Title override. At most 50 characters; `""` or `"null"` clears it.
    pub fn metadata_title(self, metadata_title: impl Into<String>) -> Self {
        Self(self.0.value::<String>("metadata_title", metadata_title))
    }

    /// Clears `metadata_title`.
    pub fn clear_metadata_title(self) -> Self {
        Self(self.0.clear("metadata_title", Some("")))
    }

    /// Short description override. At most 2048 characters; `""` or `"null"` clears it.
    pub fn metadata_short(self, metadata_short: impl Into<String>) -> Self {
        Self(self.0.value::<String>("metadata_short", metadata_short))
    }

    /// Clears `metadata_short`.
    pub fn clear_metadata_short(self) -> Self {
        Self(self.0.clear("metadata_short", Some("")))
    }

    /// Version the change was made from.
    pub fn if_version_id(self, if_version_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("if_version_id", if_version_id))
    }
}

typed!(Update, models::Node);
