// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Operations of the area `metadata`.

use crate::Client;
use crate::draft::{Draft, listing, typed};
use fastio_core::description::models;
use serde_json::Value;

/// Operations of the area `metadata`; see [`Client::metadata`].
#[derive(Debug, Clone, Copy)]
pub struct Metadata<'c>(pub(super) &'c Client);

#[allow(clippy::too_many_arguments)]
impl Metadata<'_> {
    /// Map files to a template.
    ///
    /// Above the plan limit the whole request is refused (1605).
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `template_id`: The parameter `template_id`.
    /// - `node_ids`: JSON array of node ids. At least 1 items, each of the form
    ///   `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `metadata.add_template_nodes`: `POST
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/nodes/add/`. Not sent again when
    /// its outcome is unknown.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    #[deprecated(note = "the service no longer documents it")]
    pub fn add_template_nodes(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
        node_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> AddTemplateNodes {
        AddTemplateNodes(
            Draft::new(self.0, "metadata.add_template_nodes")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id)
                .texts("node_ids", node_ids),
        )
    }

    /// Assign the one template of a workspace.
    ///
    /// A system template is copied first. One per workspace.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `template_id`: The parameter `template_id`.
    ///
    /// Optional, set on the request: `node_id`.
    ///
    /// `metadata.assign_template`: `POST /workspace/{workspace_id}/metadata/template/assign/`. Not
    /// sent again when its outcome is unknown.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    #[deprecated(note = "the service no longer documents it")]
    pub fn assign_template(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> AssignTemplate {
        AssignTemplate(
            Draft::new(self.0, "metadata.assign_template")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id),
        )
    }

    /// Let AI map files to a template.
    ///
    /// Spends credits. Progress under jobs.template_match. duplicate (without job_id) means one is
    /// running.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `template_id`: The parameter `template_id`.
    ///
    /// Optional, set on the request: `batch_size`.
    ///
    /// `metadata.auto_match`: `POST
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/auto-match/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Queued.
    #[deprecated(note = "the service no longer documents it")]
    pub fn auto_match(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> AutoMatch {
        AutoMatch(
            Draft::new(self.0, "metadata.auto_match")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id),
        )
    }

    /// Search file contents among files chosen by metadata.
    ///
    /// The filter chooses, then meaning ranks. filters is a form field holding JSON; as a JSON
    /// request body it is not seen (406, code 119701). Needs intelligence. Read scope to know
    /// whether the answer was cut.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `filters`: Clauses, all of which must hold. Send integers as written; they are compared
    ///   exactly. 1 to 5 items.
    /// - `content_query`: The parameter `content_query`. 1 to 1024 characters.
    ///
    /// Optional, set on the request: `limit`.
    ///
    /// `metadata.compound_search`: `POST /workspace/{workspace_id}/metadata/compound-search/`.
    ///
    /// Needs: metadata, content_ai.
    ///
    /// Reply: The files found.
    ///
    /// # Errors
    ///
    /// - HTTP 406, code 119701 (Filters Missing): no filters seen, for example because the body was
    ///   JSON
    /// - HTTP 406, code 179646: a clause is wrong, or more than five
    pub fn compound_search(
        &self,
        workspace_id: impl Into<String>,
        filters: Vec<models::MetadataClause>,
        content_query: impl Into<String>,
    ) -> CompoundSearch {
        CompoundSearch(
            Draft::new(self.0, "metadata.compound_search")
                .value::<String>("workspace_id", workspace_id)
                .set("filters", filters)
                .value::<String>("content_query", content_query),
        )
    }

    /// Copy a template, with changes.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `template_id`: The parameter `template_id`.
    ///
    /// Optional, set on the request: `name`, `description`, `category`, `fields`.
    ///
    /// `metadata.copy_template`: `POST
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/update/create/`. Not sent again
    /// when its outcome is unknown.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The copy.
    #[deprecated(note = "the service no longer documents it")]
    pub fn copy_template(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> CopyTemplate {
        CopyTemplate(
            Draft::new(self.0, "metadata.copy_template")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id),
        )
    }

    /// Save a metadata filter for the workspace.
    ///
    /// Any member may read, change and delete it. Only the shape is checked; a wrong field or
    /// operator shows when it runs. The plan limit answers 401, which is not a login fault.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `name`: Unique in the workspace, also among deleted filters. 1 to 100 characters.
    /// - `predicate`: Clauses, all of which must hold; \[\] matches every file. At most 5 items.
    ///
    /// Optional, set on the request: `description`, `projection`, `template_id`.
    ///
    /// `metadata.create_filter`: `POST /workspace/{workspace_id}/metadata/filters/`. Not sent again
    /// when its outcome is unknown.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The filter.
    ///
    /// # Errors
    ///
    /// - HTTP 409, class 1660 (Conflict): the name is or was taken in this workspace
    pub fn create_filter(
        &self,
        workspace_id: impl Into<String>,
        name: impl Into<String>,
        predicate: Vec<models::MetadataClause>,
    ) -> CreateFilter {
        CreateFilter(
            Draft::new(self.0, "metadata.create_filter")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("name", name)
                .set("predicate", predicate),
        )
    }

    /// Create a metadata template.
    ///
    /// It starts disabled.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `name`: The parameter `name`. 1 to 255 characters.
    /// - `description`: The parameter `description`. 1 to 1000 characters.
    /// - `category`: The parameter `category`. 1 to 50 characters.
    /// - `fields`: Field definitions; at least one with autoextract true (or left out). At least 1
    ///   items.
    ///
    /// `metadata.create_template`: `POST /workspace/{workspace_id}/metadata/templates/`. Not sent
    /// again when its outcome is unknown.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The template.
    #[deprecated(note = "the service no longer documents it")]
    pub fn create_template(
        &self,
        workspace_id: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
        category: impl Into<String>,
        fields: Vec<models::MetadataField>,
    ) -> CreateTemplate {
        CreateTemplate(
            Draft::new(self.0, "metadata.create_template")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("name", name)
                .value::<String>("description", description)
                .value::<String>("category", category)
                .set("fields", fields),
        )
    }

    /// Declare a field.
    ///
    /// For good: a field can be neither renamed nor deleted, only merged. Names are trimmed here
    /// and compared without case; show what comes back. Workspace admin. 413: field limit reached
    /// (do not retry); 500: nothing was created, retry.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `name`: The parameter `name`. 1 to 64 characters.
    /// - `declared_type`: The parameter `declared_type`. One of `string`, `bool`, `int`, `float`,
    ///   `json`, `url`, `datetime`.
    ///
    /// `metadata.declare_field`: `POST /workspace/{workspace_id}/metadata/fields/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The field.
    pub fn declare_field(
        &self,
        workspace_id: impl Into<String>,
        name: impl Into<String>,
        declared_type: impl Into<models::MetadataDeclareFieldDeclaredType>,
    ) -> DeclareField {
        DeclareField(
            Draft::new(self.0, "metadata.declare_field")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("name", name)
                .value::<models::MetadataDeclareFieldDeclaredType>("declared_type", declared_type),
        )
    }

    /// Delete a saved filter.
    ///
    /// Unknown ids succeed too; success proves nothing.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `filter_id`: The parameter `filter_id`.
    ///
    /// `metadata.delete_filter`: `DELETE /workspace/{workspace_id}/metadata/filters/{filter_id}/`.
    /// What it takes away is gone for good, or for others.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Gone.
    pub fn delete_filter(
        &self,
        workspace_id: impl Into<String>,
        filter_id: impl Into<String>,
    ) -> DeleteFilter {
        DeleteFilter(
            Draft::new(self.0, "metadata.delete_filter")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("filter_id", filter_id),
        )
    }

    /// Delete a view of a folder (older form).
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `node_id`: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///   trash folder.
    ///
    /// `metadata.delete_node_view`: `DELETE
    /// /workspace/{workspace_id}/storage/{node_id}/metadata/view/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// The service switched it off in 2026-04.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    #[deprecated(note = "use metadata.save_view")]
    pub fn delete_node_view(
        &self,
        workspace_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> DeleteNodeView {
        DeleteNodeView(
            Draft::new(self.0, "metadata.delete_node_view")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Delete a template.
    ///
    /// Soft. System and locked templates are refused (403).
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `template_id`: The parameter `template_id`.
    ///
    /// `metadata.delete_template`: `DELETE
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/`. What it takes away is gone for
    /// good, or for others.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Deleted.
    #[deprecated(note = "the service no longer documents it")]
    pub fn delete_template(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> DeleteTemplate {
        DeleteTemplate(
            Draft::new(self.0, "metadata.delete_template")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id),
        )
    }

    /// Delete a metadata template (older form).
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    ///
    /// Optional, set on the request: `template_id`.
    ///
    /// `metadata.delete_template_by_body`: `DELETE /workspace/{workspace_id}/metadata/templates/`.
    /// What it takes away is gone for good, or for others.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Deleted.
    #[deprecated(note = "the service no longer documents it")]
    pub fn delete_template_by_body(&self, workspace_id: impl Into<String>) -> DeleteTemplateByBody {
        DeleteTemplateByBody(
            Draft::new(self.0, "metadata.delete_template_by_body")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// Delete a file's metadata values.
    ///
    /// keys goes into the query string. WITHOUT keys, or with an empty list, everything is deleted,
    /// so a client that loses the parameter on the way destroys data (the official one once did).
    /// Folders are refused.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `node_id`: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///   trash folder.
    ///
    /// Optional, set on the request: `keys`.
    ///
    /// `metadata.delete_values`: `DELETE /workspace/{workspace_id}/storage/{node_id}/metadata/`.
    /// What it takes away is gone for good, or for others.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Deleted.
    pub fn delete_values(
        &self,
        workspace_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> DeleteValues {
        DeleteValues(
            Draft::new(self.0, "metadata.delete_values")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Delete the caller's saved view of a template.
    ///
    /// 404 with code 1609 when there is none.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `template_id`: The parameter `template_id`.
    ///
    /// `metadata.delete_view`: `DELETE /workspace/{workspace_id}/metadata/view/`. What it takes
    /// away is gone for good, or for others.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Deleted.
    #[deprecated(note = "use metadata.list_filters")]
    pub fn delete_view(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> DeleteView {
        DeleteView(
            Draft::new(self.0, "metadata.delete_view")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id),
        )
    }

    /// Write a saved view as a TSV file into the workspace.
    ///
    /// Runs in the background; look for the answer's filename in the folder. duplicate (no job_id)
    /// means one is on its way. 404 (1609) without a saved view.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `template_id`: The parameter `template_id`.
    ///
    /// Optional, set on the request: `parent_node_id`.
    ///
    /// `metadata.export_view`: `POST
    /// /workspace/{workspace_id}/metadata/view/{template_id}/export/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Queued, or running already.
    #[deprecated(note = "use metadata.list_filters")]
    pub fn export_view(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> ExportView {
        ExportView(
            Draft::new(self.0, "metadata.export_view")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id),
        )
    }

    /// Queue AI extraction of a file's metadata.
    ///
    /// Spends credits. Values are not in the answer: watch metadata_extract in
    /// workspaces.get_job_status until completed or errored, then read the facts. Repeating the
    /// same fields for the same version costs nothing; other fields are a new charge.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `node_id`: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///   trash folder.
    ///
    /// Optional, set on the request: `fields`, `template_id`.
    ///
    /// `metadata.extract`: `POST /workspace/{workspace_id}/storage/{node_id}/metadata/extract/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Nothing to do, or a full run with no field to extract.
    ///
    /// # Errors
    ///
    /// - HTTP 406, code 179390 (Template Id Refused): template_id was sent
    pub fn extract(&self, workspace_id: impl Into<String>, node_id: impl Into<String>) -> Extract {
        Extract(
            Draft::new(self.0, "metadata.extract")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Queue AI extraction for every file under a folder.
    ///
    /// Spends credits. node_id must be a folder; root means the whole workspace. Workspace admin.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `node_id`: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///   trash folder.
    ///
    /// Optional, set on the request: `fields`.
    ///
    /// `metadata.extract_folder`: `POST
    /// /workspace/{workspace_id}/storage/{node_id}/metadata/extract-all/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// Needs: metadata.
    ///
    /// At most 2 a minute and 10 a hour are taken.
    ///
    /// Reply: Queued.
    pub fn extract_folder(
        &self,
        workspace_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> ExtractFolder {
        ExtractFolder(
            Draft::new(self.0, "metadata.extract_folder")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Queue extraction for all files of a template.
    ///
    /// Spends credits; at most 1000 files per job.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `template_id`: The parameter `template_id`.
    ///
    /// Optional, set on the request: `fields`, `force`.
    ///
    /// `metadata.extract_template`: `POST
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/extract-all/`. Not sent again
    /// when its outcome is unknown.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// At most 2 a minute and 10 a hour are taken.
    ///
    /// Reply: Queued.
    #[deprecated(note = "the service no longer documents it")]
    pub fn extract_template(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> ExtractTemplate {
        ExtractTemplate(
            Draft::new(self.0, "metadata.extract_template")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id),
        )
    }

    /// Read every fact about a file.
    ///
    /// Not paged. Ask for output=full; lower levels drop where a value comes from.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `node_id`: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///   trash folder.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `metadata.get_facts`: `GET /workspace/{workspace_id}/storage/{node_id}/metadata/facts/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The facts.
    pub fn get_facts(
        &self,
        workspace_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> GetFacts {
        GetFacts(
            Draft::new(self.0, "metadata.get_facts")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Read a saved filter.
    ///
    /// Never feed a terse answer into an update: it lacks predicate and projection.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `filter_id`: The parameter `filter_id`.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `metadata.get_filter`: `GET /workspace/{workspace_id}/metadata/filters/{filter_id}/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The filter.
    pub fn get_filter(
        &self,
        workspace_id: impl Into<String>,
        filter_id: impl Into<String>,
    ) -> GetFilter {
        GetFilter(
            Draft::new(self.0, "metadata.get_filter")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("filter_id", filter_id),
        )
    }

    /// Read a file's metadata.
    ///
    /// autoextractable tells whether extraction can be asked for. A File Share's holder never sees
    /// values.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `node_id`: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///   trash folder.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `metadata.get_node`: `GET /workspace/{workspace_id}/storage/{node_id}/metadata/details/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The metadata.
    pub fn get_node(&self, workspace_id: impl Into<String>, node_id: impl Into<String>) -> GetNode {
        GetNode(
            Draft::new(self.0, "metadata.get_node")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Read the metadata of up to 25 files.
    ///
    /// autoextractable tells whether extraction can be asked for. A File Share's holder never sees
    /// values.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `node_ids`: IDs joined by commas that stay literal; a single one is sent twice. Compared
    ///   without case, repeats fall out. 1 to 25 items, each of the form `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `metadata.get_nodes`: `GET /workspace/{workspace_id}/storage/{node_ids}/metadata/details/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: What was found, in any order, and the errors; a list of errors is no failure.
    pub fn get_nodes(
        &self,
        workspace_id: impl Into<String>,
        node_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetNodes {
        GetNodes(
            Draft::new(self.0, "metadata.get_nodes")
                .value::<String>("workspace_id", workspace_id)
                .texts("node_ids", node_ids),
        )
    }

    /// Read a metadata template.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `template_id`: The parameter `template_id`.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `metadata.get_template`: `GET
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/details/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The template.
    #[deprecated(note = "the service no longer documents it")]
    pub fn get_template(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> GetTemplate {
        GetTemplate(
            Draft::new(self.0, "metadata.get_template")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id),
        )
    }

    /// Read the caller's saved view of a template.
    ///
    /// 404 with code 1609 when there is none.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `template_id`: The parameter `template_id`.
    ///
    /// `metadata.get_view`: `GET /workspace/{workspace_id}/metadata/view/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The view.
    #[deprecated(note = "use metadata.list_filters")]
    pub fn get_view(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> GetView {
        GetView(
            Draft::new(self.0, "metadata.get_view")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id),
        )
    }

    /// List the files with values of a template.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `node_id`: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///   trash folder.
    /// - `template_id`: The parameter `template_id`.
    ///
    /// Optional, set on the request: `filters`, `order_by`, `order_desc`, `output`.
    ///
    /// `metadata.list_by_template`: `GET
    /// /workspace/{workspace_id}/storage/{node_id}/metadata/list/{template_id}/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    #[deprecated(note = "use metadata.list_filter_nodes")]
    pub fn list_by_template(
        &self,
        workspace_id: impl Into<String>,
        node_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> ListByTemplate {
        ListByTemplate(
            Draft::new(self.0, "metadata.list_by_template")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("node_id", node_id)
                .value::<String>("template_id", template_id),
        )
    }

    /// List the files and notes metadata can be extracted from.
    ///
    /// They have an AI summary and a preview; folders and links never qualify. Carries the
    /// extracted values too (metadata_facts).
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    ///
    /// Optional, set on the request: `page_size`, `cursor`, `mimetype`, `extension`, `parent_id`,
    /// `category`, `output`.
    ///
    /// `metadata.list_eligible`: `GET /workspace/{workspace_id}/metadata/eligible/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: One page. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_eligible(&self, workspace_id: impl Into<String>) -> ListEligible {
        ListEligible(
            Draft::new(self.0, "metadata.list_eligible")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// List the fields a workspace stores metadata under.
    ///
    /// With field, the values that one field holds, with counts. Fields appear by themselves as
    /// files are extracted.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    ///
    /// Optional, set on the request: `field`, `page_size`, `cursor`.
    ///
    /// `metadata.list_fields`: `GET /workspace/{workspace_id}/metadata/fields/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: One page. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_fields(&self, workspace_id: impl Into<String>) -> ListFields {
        ListFields(
            Draft::new(self.0, "metadata.list_fields")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// List the files a saved filter matches.
    ///
    /// Not paged, cut at the plan limit. sort_field and sort_metadata_field exclude each other
    /// (406).
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `filter_id`: The parameter `filter_id`.
    ///
    /// Optional, set on the request: `sort_field`, `sort_metadata_field`, `sort_dir`, `output`.
    ///
    /// `metadata.list_filter_nodes`: `GET
    /// /workspace/{workspace_id}/metadata/filters/{filter_id}/nodes/`.
    ///
    /// Needs: metadata.
    ///
    /// At most one of `sort_field`, `sort_metadata_field` is given.
    ///
    /// Reply: The files.
    pub fn list_filter_nodes(
        &self,
        workspace_id: impl Into<String>,
        filter_id: impl Into<String>,
    ) -> ListFilterNodes {
        ListFilterNodes(
            Draft::new(self.0, "metadata.list_filter_nodes")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("filter_id", filter_id),
        )
    }

    /// List the saved filters of a workspace.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    ///
    /// Optional, set on the request: `page_size`, `cursor`, `output`.
    ///
    /// `metadata.list_filters`: `GET /workspace/{workspace_id}/metadata/filters/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: One page. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_filters(&self, workspace_id: impl Into<String>) -> ListFilters {
        ListFilters(
            Draft::new(self.0, "metadata.list_filters")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// List fields whose names differ in case or punctuation only.
    ///
    /// Workspace admin. The page size is fixed by the server. Stop when next_offset is null; ranks
    /// are made anew on every call. Synonyms, plurals and abbreviations are not found.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    ///
    /// Optional, set on the request: `offset`.
    ///
    /// `metadata.list_merge_candidates`: `GET
    /// /workspace/{workspace_id}/metadata/fields/merge-candidates/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: One page of pairs. Awaited for one page; `pages` and `items` follow to the end.
    pub fn list_merge_candidates(&self, workspace_id: impl Into<String>) -> ListMergeCandidates {
        ListMergeCandidates(
            Draft::new(self.0, "metadata.list_merge_candidates")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// List the views of a folder (older form).
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `node_id`: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///   trash folder.
    ///
    /// `metadata.list_node_views`: `GET
    /// /workspace/{workspace_id}/storage/{node_id}/metadata/views/`.
    ///
    /// The service switched it off in 2026-04.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    #[deprecated(note = "use metadata.save_view")]
    pub fn list_node_views(
        &self,
        workspace_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> ListNodeViews {
        ListNodeViews(
            Draft::new(self.0, "metadata.list_node_views")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// List the template assignments of a workspace.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    ///
    /// `metadata.list_template_assignments`: `GET
    /// /workspace/{workspace_id}/metadata/template/assignments/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    #[deprecated(note = "the service no longer documents it")]
    pub fn list_template_assignments(
        &self,
        workspace_id: impl Into<String>,
    ) -> ListTemplateAssignments {
        ListTemplateAssignments(
            Draft::new(self.0, "metadata.list_template_assignments")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// List the categories of templates.
    ///
    /// `metadata.list_template_categories`: `GET /metadata/templates/categories/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Reply: Done.
    #[deprecated(note = "the service no longer documents it")]
    pub fn list_template_categories(&self) -> ListTemplateCategories {
        ListTemplateCategories(Draft::new(self.0, "metadata.list_template_categories"))
    }

    /// List the files mapped to a template.
    ///
    /// The caller's saved view gives sort and filters when they are not sent. Cut at the plan
    /// limit.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `template_id`: The parameter `template_id`.
    ///
    /// Optional, set on the request: `limit`, `offset`, `sort_field`, `sort_dir`, `filters`,
    /// `output`.
    ///
    /// `metadata.list_template_nodes`: `GET
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/nodes/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The files. Awaited for one page; `pages` and `items` follow to the end.
    #[deprecated(note = "the service no longer documents it")]
    pub fn list_template_nodes(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> ListTemplateNodes {
        ListTemplateNodes(
            Draft::new(self.0, "metadata.list_template_nodes")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id),
        )
    }

    /// List all metadata templates.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `metadata.list_templates`: `GET /workspace/{workspace_id}/metadata/templates/list/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The templates.
    #[deprecated(note = "the service no longer documents it")]
    pub fn list_templates(&self, workspace_id: impl Into<String>) -> ListTemplates {
        ListTemplates(
            Draft::new(self.0, "metadata.list_templates")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// List metadata templates of one kind.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `filter`: The parameter `filter`. One of `all`, `custom`, `system`, `enabled`, `disabled`.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `metadata.list_templates_by`: `GET
    /// /workspace/{workspace_id}/metadata/templates/list/{filter}/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The templates.
    #[deprecated(note = "the service no longer documents it")]
    pub fn list_templates_by(
        &self,
        workspace_id: impl Into<String>,
        filter: impl Into<models::MetadataListTemplatesByFilter>,
    ) -> ListTemplatesBy {
        ListTemplatesBy(
            Draft::new(self.0, "metadata.list_templates_by")
                .value::<String>("workspace_id", workspace_id)
                .value::<models::MetadataListTemplatesByFilter>("filter", filter),
        )
    }

    /// List the templates that have values, with counts.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `node_id`: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///   trash folder.
    ///
    /// `metadata.list_templates_in_use`: `GET
    /// /workspace/{workspace_id}/storage/{node_id}/metadata/templates/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    #[deprecated(note = "the service no longer documents it")]
    pub fn list_templates_in_use(
        &self,
        workspace_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> ListTemplatesInUse {
        ListTemplatesInUse(
            Draft::new(self.0, "metadata.list_templates_in_use")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// List the history of a file's metadata.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `node_id`: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///   trash folder.
    ///
    /// `metadata.list_versions`: `GET
    /// /workspace/{workspace_id}/storage/{node_id}/metadata/versions/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    pub fn list_versions(
        &self,
        workspace_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> ListVersions {
        ListVersions(
            Draft::new(self.0, "metadata.list_versions")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// List the caller's saved views, newest first.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    ///
    /// `metadata.list_views`: `GET /workspace/{workspace_id}/metadata/views/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The views.
    #[deprecated(note = "use metadata.list_filters")]
    pub fn list_views(&self, workspace_id: impl Into<String>) -> ListViews {
        ListViews(
            Draft::new(self.0, "metadata.list_views").value::<String>("workspace_id", workspace_id),
        )
    }

    /// Fold one field into another.
    ///
    /// Cannot be undone. A refusal is HTTP 200: read would_refuse and merged, not the status.
    /// confirm is a JSON boolean; the string "true" is refused. Names are not trimmed. Workspace
    /// admin. Sent again it answers already_merged.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `source`: The parameter `source`. 1 to 64 characters.
    /// - `target`: The parameter `target`. 1 to 64 characters.
    /// - `confirm`: False: only say what would happen.
    ///
    /// `metadata.merge_fields`: `POST /workspace/{workspace_id}/metadata/fields/merge/`. What it
    /// takes away is gone for good, or for others.
    ///
    /// Needs: metadata.
    ///
    /// Reply: What was done or would be.
    pub fn merge_fields(
        &self,
        workspace_id: impl Into<String>,
        source: impl Into<String>,
        target: impl Into<String>,
        confirm: bool,
    ) -> MergeFields {
        MergeFields(
            Draft::new(self.0, "metadata.merge_fields")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("source", source)
                .value::<String>("target", target)
                .set("confirm", confirm),
        )
    }

    /// Try which files a template idea would match.
    ///
    /// Spends credits; scans a sample; stores nothing.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `name`: The parameter `name`. 1 to 255 characters.
    /// - `description`: The parameter `description`. 1 to 2000 characters.
    ///
    /// `metadata.preview_match`: `POST
    /// /workspace/{workspace_id}/metadata/templates/preview-match/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The sample.
    #[deprecated(note = "the service no longer documents it")]
    pub fn preview_match(
        &self,
        workspace_id: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
    ) -> PreviewMatch {
        PreviewMatch(
            Draft::new(self.0, "metadata.preview_match")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("name", name)
                .value::<String>("description", description),
        )
    }

    /// Unmap files from a template.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `template_id`: The parameter `template_id`.
    /// - `node_ids`: JSON array of node ids. At least 1 items, each of the form
    ///   `^[A-Za-z0-9_-]{1,128}$`.
    ///
    /// `metadata.remove_template_nodes`: `POST
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/nodes/remove/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    #[deprecated(note = "the service no longer documents it")]
    pub fn remove_template_nodes(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
        node_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> RemoveTemplateNodes {
        RemoveTemplateNodes(
            Draft::new(self.0, "metadata.remove_template_nodes")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id)
                .texts("node_ids", node_ids),
        )
    }

    /// Ask which template holds for a file.
    ///
    /// node_id is ignored. Null when none.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `node_id`: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///   trash folder.
    ///
    /// `metadata.resolve_template`: `GET
    /// /workspace/{workspace_id}/metadata/template/resolve/{node_id}/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    #[deprecated(note = "the service no longer documents it")]
    pub fn resolve_template(
        &self,
        workspace_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> ResolveTemplate {
        ResolveTemplate(
            Draft::new(self.0, "metadata.resolve_template")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// List the saved views of a template.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `template_id`: The parameter `template_id`.
    ///
    /// Optional, set on the request: `output`.
    ///
    /// `metadata.resolve_template_views`: `GET
    /// /workspace/{workspace_id}/metadata/template/{template_id}/resolve/views/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    #[deprecated(note = "the service no longer documents it")]
    pub fn resolve_template_views(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> ResolveTemplateViews {
        ResolveTemplateViews(
            Draft::new(self.0, "metadata.resolve_template_views")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id),
        )
    }

    /// Save a view of a folder (older form).
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `node_id`: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///   trash folder.
    ///
    /// Optional, set on the request: `name`, `template_id`, `filters`, `order_by`, `order_desc`.
    ///
    /// `metadata.save_node_view`: `POST
    /// /workspace/{workspace_id}/storage/{node_id}/metadata/view/`. Not sent again when its outcome
    /// is unknown.
    ///
    /// The service switched it off in 2026-04.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    #[deprecated(note = "use metadata.save_view")]
    pub fn save_node_view(
        &self,
        workspace_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> SaveNodeView {
        SaveNodeView(
            Draft::new(self.0, "metadata.save_node_view")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("node_id", node_id),
        )
    }

    /// Save the caller's view of a template.
    ///
    /// One per user, template and workspace. Only forms are read; JSON gives 406. Unknown keys in
    /// config are refused (1605).
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `template_id`: The parameter `template_id`.
    /// - `config`: The parameter `config`.
    ///
    /// Optional, set on the request: `name`.
    ///
    /// `metadata.save_view`: `POST /workspace/{workspace_id}/metadata/view/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The view.
    #[deprecated(note = "use metadata.list_filters")]
    pub fn save_view(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
        config: impl Into<models::SavedViewConfig>,
    ) -> SaveView {
        SaveView(
            Draft::new(self.0, "metadata.save_view")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id)
                .value::<models::SavedViewConfig>("config", config),
        )
    }

    /// Search metadata values by words.
    ///
    /// All words must occur; without case; parts of words match in queries up to 64 characters. New
    /// values show after 1 to 2 seconds.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `q`: Words to find; trimmed. 1 to 1024 characters.
    ///
    /// Optional, set on the request: `limit`, `offset`, `template_id`.
    ///
    /// `metadata.search`: `GET /workspace/{workspace_id}/metadata/search/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: One page of files. Awaited for one page; `pages` and `items` follow to the end.
    pub fn search(&self, workspace_id: impl Into<String>, q: impl Into<String>) -> Search {
        Search(
            Draft::new(self.0, "metadata.search")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("q", q),
        )
    }

    /// Set facts about a file by hand.
    ///
    /// All or nothing. The values get source user and outlive later extraction. null changes
    /// nothing. An unknown name creates a field for good. The answer is the whole stored set:
    /// compare it with what was sent.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `node_id`: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///   trash folder.
    /// - `facts`: Field name to value. Names with outer blanks are refused.
    ///
    /// `metadata.set_facts`: `POST /workspace/{workspace_id}/storage/{node_id}/metadata/facts/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: All facts after the write.
    pub fn set_facts(
        &self,
        workspace_id: impl Into<String>,
        node_id: impl Into<String>,
        facts: impl Into<Value>,
    ) -> SetFacts {
        SetFacts(
            Draft::new(self.0, "metadata.set_facts")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("node_id", node_id)
                .value::<Value>("facts", facts),
        )
    }

    /// Enable a template or set its priority.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `template_id`: The parameter `template_id`.
    /// - `enabled`: The parameter `enabled`.
    /// - `priority`: The parameter `priority`. One of `1`, `2`, `3`, `4`, `5`.
    ///
    /// `metadata.set_template_settings`: `POST
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/settings/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    #[deprecated(note = "the service no longer documents it")]
    pub fn set_template_settings(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
        enabled: bool,
        priority: impl Into<models::MetadataSetTemplateSettingsPriority>,
    ) -> SetTemplateSettings {
        SetTemplateSettings(
            Draft::new(self.0, "metadata.set_template_settings")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id)
                .flag("enabled", enabled)
                .value::<models::MetadataSetTemplateSettingsPriority>("priority", priority),
        )
    }

    /// Set values of a template on a file.
    ///
    /// Values of other names stay. The form must not be JSON.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `node_id`: A storage node's OpaqueId, or `root` for the storage root, or `trash` for the
    ///   trash folder.
    /// - `template_id`: The parameter `template_id`.
    /// - `key_values`: Names of template fields to values; strings up to 10000 characters.
    ///
    /// `metadata.set_values`: `POST
    /// /workspace/{workspace_id}/storage/{node_id}/metadata/update/{template_id}/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    #[deprecated(note = "use metadata.set_facts")]
    pub fn set_values(
        &self,
        workspace_id: impl Into<String>,
        node_id: impl Into<String>,
        template_id: impl Into<String>,
        key_values: impl Into<Value>,
    ) -> SetValues {
        SetValues(
            Draft::new(self.0, "metadata.set_values")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("node_id", node_id)
                .value::<String>("template_id", template_id)
                .value::<Value>("key_values", key_values),
        )
    }

    /// Let AI propose the fields of a template.
    ///
    /// Spends credits. One call at a time per user and workspace (409).
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `node_ids`: The parameter `node_ids`. 1 to 25 items, each of the form
    ///   `^[A-Za-z0-9_-]{1,128}$`.
    /// - `description`: The parameter `description`. 1 to 2000 characters.
    ///
    /// Optional, set on the request: `user_context`.
    ///
    /// `metadata.suggest_fields`: `POST
    /// /workspace/{workspace_id}/metadata/templates/suggest-fields/`. Not sent again when its
    /// outcome is unknown.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: One to ten fields.
    #[deprecated(note = "the service no longer documents it")]
    pub fn suggest_fields(
        &self,
        workspace_id: impl Into<String>,
        node_ids: impl IntoIterator<Item = impl Into<String>>,
        description: impl Into<String>,
    ) -> SuggestFields {
        SuggestFields(
            Draft::new(self.0, "metadata.suggest_fields")
                .value::<String>("workspace_id", workspace_id)
                .texts("node_ids", node_ids)
                .value::<String>("description", description),
        )
    }

    /// Take the template assignment away.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    ///
    /// `metadata.unassign_template`: `DELETE
    /// /workspace/{workspace_id}/metadata/template/unassign/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: Done.
    #[deprecated(note = "the service no longer documents it")]
    pub fn unassign_template(&self, workspace_id: impl Into<String>) -> UnassignTemplate {
        UnassignTemplate(
            Draft::new(self.0, "metadata.unassign_template")
                .value::<String>("workspace_id", workspace_id),
        )
    }

    /// Replace a saved filter.
    ///
    /// The whole filter is replaced: a description or projection left out is cleared. Read, change,
    /// send back.
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `filter_id`: The parameter `filter_id`.
    /// - `name`: Unique in the workspace, also among deleted filters. 1 to 100 characters.
    /// - `predicate`: Clauses, all of which must hold; \[\] matches every file. At most 5 items.
    ///
    /// Optional, set on the request: `description`, `projection`.
    ///
    /// `metadata.update_filter`: `PUT /workspace/{workspace_id}/metadata/filters/{filter_id}/`.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The filter.
    pub fn update_filter(
        &self,
        workspace_id: impl Into<String>,
        filter_id: impl Into<String>,
        name: impl Into<String>,
        predicate: Vec<models::MetadataClause>,
    ) -> UpdateFilter {
        UpdateFilter(
            Draft::new(self.0, "metadata.update_filter")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("filter_id", filter_id)
                .value::<String>("name", name)
                .set("predicate", predicate),
        )
    }

    /// Change a template's definition.
    ///
    /// New names and changed types queue extraction of just those fields; softer changes do not.
    /// The form must not be JSON (406).
    ///
    /// - `workspace_id`: The workspace's 19-digit id, or its folder name.
    /// - `template_id`: The parameter `template_id`.
    ///
    /// Optional, set on the request: `name`, `description`, `category`, `fields`.
    ///
    /// `metadata.update_template`: `POST
    /// /workspace/{workspace_id}/metadata/templates/{template_id}/update/`.
    ///
    /// The service switched it off in 2026-08.
    ///
    /// Needs: metadata.
    ///
    /// Reply: The template.
    #[deprecated(note = "the service no longer documents it")]
    pub fn update_template(
        &self,
        workspace_id: impl Into<String>,
        template_id: impl Into<String>,
    ) -> UpdateTemplate {
        UpdateTemplate(
            Draft::new(self.0, "metadata.update_template")
                .value::<String>("workspace_id", workspace_id)
                .value::<String>("template_id", template_id),
        )
    }
}

/// A request of [`Metadata::add_template_nodes`]: map files to a template.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddTemplateNodes(Draft);

typed!(AddTemplateNodes, Value);

/// A request of [`Metadata::assign_template`]: assign the one template of a workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AssignTemplate(Draft);

impl AssignTemplate {
    /// Empty: the whole workspace.
    pub fn node_id(self, node_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("node_id", node_id))
    }
}

typed!(AssignTemplate, Value);

/// A request of [`Metadata::auto_match`]: let AI map files to a template.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AutoMatch(Draft);

impl AutoMatch {
    /// Brought into range by the server. At least 1.
    pub fn batch_size(self, batch_size: i64) -> Self {
        Self(self.0.set("batch_size", batch_size))
    }
}

typed!(AutoMatch, models::ExtractJob);

/// A request of [`Metadata::compound_search`]: search file contents among files chosen by metadata.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CompoundSearch(Draft);

impl CompoundSearch {
    /// The parameter `limit`. At least 1.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }
}

typed!(CompoundSearch, models::MetadataCompoundSearchReply);

/// A request of [`Metadata::copy_template`]: copy a template, with changes.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CopyTemplate(Draft);

impl CopyTemplate {
    /// The parameter `name`. 1 to 255 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("name", name))
    }

    /// The parameter `description`. At most 1000 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.value::<String>("description", description))
    }

    /// The parameter `category`. 1 to 50 characters.
    pub fn category(self, category: impl Into<String>) -> Self {
        Self(self.0.value::<String>("category", category))
    }

    /// Field definitions; at least one with autoextract true (or left out). At least 1 items.
    pub fn fields(self, fields: Vec<models::MetadataField>) -> Self {
        Self(self.0.set("fields", fields))
    }
}

typed!(CopyTemplate, models::MetadataTemplate);

/// A request of [`Metadata::create_filter`]: save a metadata filter for the workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateFilter(Draft);

impl CreateFilter {
    /// The parameter `description`. At most 255 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.value::<String>("description", description))
    }

    /// Which fields to show, in what order, and the sort. Kept as sent, but for sort.
    pub fn projection(self, projection: impl Into<models::MetadataCreateFilterProjection>) -> Self {
        Self(
            self.0
                .value::<models::MetadataCreateFilterProjection>("projection", projection),
        )
    }

    /// Which template it follows; only kept, without effect.
    pub fn template_id(self, template_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("template_id", template_id))
    }
}

typed!(CreateFilter, models::MetadataFilter);

/// A request of [`Metadata::create_template`]: create a metadata template.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateTemplate(Draft);

typed!(CreateTemplate, models::MetadataTemplate);

/// A request of [`Metadata::declare_field`]: declare a field.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeclareField(Draft);

typed!(DeclareField, models::MetadataDeclareFieldReply);

/// A request of [`Metadata::delete_filter`]: delete a saved filter.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteFilter(Draft);

typed!(DeleteFilter, Value);

/// A request of [`Metadata::delete_node_view`]: delete a view of a folder (older form).
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteNodeView(Draft);

typed!(DeleteNodeView, Value);

/// A request of [`Metadata::delete_template`]: delete a template.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteTemplate(Draft);

typed!(DeleteTemplate, Value);

/// A request of [`Metadata::delete_template_by_body`]: delete a metadata template (older form).
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteTemplateByBody(Draft);

impl DeleteTemplateByBody {
    /// The parameter `template_id`. Known by inference only.
    pub fn template_id(self, template_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("template_id", template_id))
    }
}

typed!(DeleteTemplateByBody, Value);

/// A request of [`Metadata::delete_values`]: delete a file's metadata values.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteValues(Draft);

impl DeleteValues {
    /// JSON array of the names to delete. At least 1 items.
    pub fn keys(self, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("keys", keys))
    }
}

typed!(DeleteValues, Value);

/// A request of [`Metadata::delete_view`]: delete the caller's saved view of a template.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteView(Draft);

typed!(DeleteView, Value);

/// A request of [`Metadata::export_view`]: write a saved view as a TSV file into the workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ExportView(Draft);

impl ExportView {
    /// Folder; the root when left out. At most 64 characters.
    pub fn parent_node_id(self, parent_node_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("parent_node_id", parent_node_id))
    }
}

typed!(ExportView, models::MetadataExportViewReply);

/// A request of [`Metadata::extract`]: queue AI extraction of a file's metadata.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Extract(Draft);

impl Extract {
    /// Names of fields to extract, all known to the workspace. Left out: everything. An empty list
    /// is refused. 1 to 50 items.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("fields", fields))
    }

    /// Older service only; the newer one refuses it (406, code 179390).
    pub fn template_id(self, template_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("template_id", template_id))
    }
}

typed!(Extract, models::ExtractJob);

/// A request of [`Metadata::extract_folder`]: queue AI extraction for every file under a folder.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ExtractFolder(Draft);

impl ExtractFolder {
    /// Names of fields to extract, all known to the workspace. Left out: everything. An empty list
    /// is refused. 1 to 50 items.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("fields", fields))
    }
}

typed!(ExtractFolder, models::ExtractJob);

/// A request of [`Metadata::extract_template`]: queue extraction for all files of a template.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ExtractTemplate(Draft);

impl ExtractTemplate {
    /// Names of fields to extract, all known to the workspace. Left out: everything. An empty list
    /// is refused. 1 to 50 items.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("fields", fields))
    }

    /// Also files that have values.
    pub fn force(self, force: bool) -> Self {
        Self(self.0.flag("force", force))
    }
}

typed!(ExtractTemplate, models::ExtractJob);

/// A request of [`Metadata::get_facts`]: read every fact about a file.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetFacts(Draft);

impl GetFacts {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(GetFacts, Vec<models::MetadataFact>);

/// A request of [`Metadata::get_filter`]: read a saved filter.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetFilter(Draft);

impl GetFilter {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(GetFilter, models::MetadataFilter);

/// A request of [`Metadata::get_node`]: read a file's metadata.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetNode(Draft);

impl GetNode {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(GetNode, models::NodeMetadata);

/// A request of [`Metadata::get_nodes`]: read the metadata of up to 25 files.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetNodes(Draft);

impl GetNodes {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(GetNodes, models::NodeMetadataMulti);

/// A request of [`Metadata::get_template`]: read a metadata template.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTemplate(Draft);

impl GetTemplate {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(GetTemplate, models::MetadataTemplate);

/// A request of [`Metadata::get_view`]: read the caller's saved view of a template.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetView(Draft);

typed!(GetView, models::SavedView);

/// A request of [`Metadata::list_by_template`]: list the files with values of a template.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListByTemplate(Draft);

impl ListByTemplate {
    /// The parameter `filters`.
    pub fn filters(self, filters: impl Into<Value>) -> Self {
        Self(self.0.value::<Value>("filters", filters))
    }

    /// The parameter `order_by`.
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        Self(self.0.value::<String>("order_by", order_by))
    }

    /// The parameter `order_desc`.
    pub fn order_desc(self, order_desc: bool) -> Self {
        Self(self.0.flag("order_desc", order_desc))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(ListByTemplate, Value);

/// A request of [`Metadata::list_eligible`]: list the files and notes metadata can be extracted from.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListEligible(Draft);

impl ListEligible {
    /// Rounded by the server to 25, 100 or 250; page_size in the answer tells. 1 to 250.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.set("page_size", page_size))
    }

    /// Cursor of the answer before; leave out for the first page, do not send it empty.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.value::<String>("cursor", cursor))
    }

    /// The parameter `mimetype`.
    pub fn mimetype(self, mimetype: impl Into<String>) -> Self {
        Self(self.0.value::<String>("mimetype", mimetype))
    }

    /// The parameter `extension`.
    pub fn extension(self, extension: impl Into<String>) -> Self {
        Self(self.0.value::<String>("extension", extension))
    }

    /// Only this folder's own children.
    pub fn parent_id(self, parent_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("parent_id", parent_id))
    }

    /// Closed list; another value is refused. One of `Legal`, `Finance`, `Sales`, `Marketing`,
    /// `Engineering`, `Product`, `Operations`, `People`, `Research`, `Media`, `Personal`, `Other`.
    pub fn category(self, category: impl Into<models::MetadataListEligibleCategory>) -> Self {
        Self(
            self.0
                .value::<models::MetadataListEligibleCategory>("category", category),
        )
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

listing!(
    ListEligible,
    models::MetadataListEligibleReply,
    models::EligibleNode
);

/// A request of [`Metadata::list_fields`]: list the fields a workspace stores metadata under.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListFields(Draft);

impl ListFields {
    /// Name of a field: list its values instead. 1 to 64 characters.
    pub fn field(self, field: impl Into<String>) -> Self {
        Self(self.0.value::<String>("field", field))
    }

    /// Records per page. 1 to 250.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.set("page_size", page_size))
    }

    /// Cursor of the answer before; leave out for the first page, do not send it empty.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.value::<String>("cursor", cursor))
    }
}

listing!(
    ListFields,
    models::MetadataListFieldsReply,
    models::MetadataFieldEntry
);

/// A request of [`Metadata::list_filter_nodes`]: list the files a saved filter matches.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListFilterNodes(Draft);

impl ListFilterNodes {
    /// The parameter `sort_field`. One of `name`, `size`, `updated`.
    pub fn sort_field(
        self,
        sort_field: impl Into<models::MetadataListFilterNodesSortField>,
    ) -> Self {
        Self(
            self.0
                .value::<models::MetadataListFilterNodesSortField>("sort_field", sort_field),
        )
    }

    /// Order by a metadata value. 1 to 64 characters.
    pub fn sort_metadata_field(self, sort_metadata_field: impl Into<String>) -> Self {
        Self(
            self.0
                .value::<String>("sort_metadata_field", sort_metadata_field),
        )
    }

    /// The parameter `sort_dir`. One of `asc`, `desc`.
    pub fn sort_dir(self, sort_dir: impl Into<models::MetadataListFilterNodesSortDir>) -> Self {
        Self(
            self.0
                .value::<models::MetadataListFilterNodesSortDir>("sort_dir", sort_dir),
        )
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(ListFilterNodes, models::MetadataListFilterNodesReply);

/// A request of [`Metadata::list_filters`]: list the saved filters of a workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListFilters(Draft);

impl ListFilters {
    /// Records per page. 1 to 250.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.set("page_size", page_size))
    }

    /// Cursor of the answer before; leave out for the first page, do not send it empty.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.value::<String>("cursor", cursor))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

listing!(
    ListFilters,
    models::MetadataListFiltersReply,
    models::MetadataFilter
);

/// A request of [`Metadata::list_merge_candidates`]: list fields whose names differ in case or punctuation only.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListMergeCandidates(Draft);

impl ListMergeCandidates {
    /// The parameter `offset`. At least 0.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }
}

listing!(
    ListMergeCandidates,
    models::MetadataListMergeCandidatesReply,
    models::FieldMergeCandidate
);

/// A request of [`Metadata::list_node_views`]: list the views of a folder (older form).
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListNodeViews(Draft);

typed!(ListNodeViews, Value);

/// A request of [`Metadata::list_template_assignments`]: list the template assignments of a workspace.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTemplateAssignments(Draft);

typed!(ListTemplateAssignments, Value);

/// A request of [`Metadata::list_template_categories`]: list the categories of templates.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTemplateCategories(Draft);

typed!(ListTemplateCategories, Value);

/// A request of [`Metadata::list_template_nodes`]: list the files mapped to a template.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTemplateNodes(Draft);

impl ListTemplateNodes {
    /// The parameter `limit`. 1 to 500. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// The parameter `offset`. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }

    /// The parameter `sort_field`.
    pub fn sort_field(self, sort_field: impl Into<String>) -> Self {
        Self(self.0.value::<String>("sort_field", sort_field))
    }

    /// Only with sort_field. One of `asc`, `desc`.
    pub fn sort_dir(self, sort_dir: impl Into<models::MetadataListTemplateNodesSortDir>) -> Self {
        Self(
            self.0
                .value::<models::MetadataListTemplateNodesSortDir>("sort_dir", sort_dir),
        )
    }

    /// Clauses with key, not field.
    pub fn filters(self, filters: Vec<models::MetadataListTemplateNodesFiltersItem>) -> Self {
        Self(self.0.set("filters", filters))
    }

    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

listing!(
    ListTemplateNodes,
    models::MetadataListTemplateNodesReply,
    models::MetadataListTemplateNodesReplyItem
);

/// A request of [`Metadata::list_templates`]: list all metadata templates.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTemplates(Draft);

impl ListTemplates {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(ListTemplates, Vec<models::MetadataTemplate>);

/// A request of [`Metadata::list_templates_by`]: list metadata templates of one kind.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTemplatesBy(Draft);

impl ListTemplatesBy {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(ListTemplatesBy, Vec<models::MetadataTemplate>);

/// A request of [`Metadata::list_templates_in_use`]: list the templates that have values, with counts.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTemplatesInUse(Draft);

typed!(ListTemplatesInUse, Value);

/// A request of [`Metadata::list_versions`]: list the history of a file's metadata.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListVersions(Draft);

typed!(ListVersions, Value);

/// A request of [`Metadata::list_views`]: list the caller's saved views, newest first.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListViews(Draft);

typed!(ListViews, Vec<models::SavedView>);

/// A request of [`Metadata::merge_fields`]: fold one field into another.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MergeFields(Draft);

typed!(MergeFields, models::FieldMergeResult);

/// A request of [`Metadata::preview_match`]: try which files a template idea would match.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct PreviewMatch(Draft);

typed!(PreviewMatch, models::PreviewMatch);

/// A request of [`Metadata::remove_template_nodes`]: unmap files from a template.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RemoveTemplateNodes(Draft);

typed!(RemoveTemplateNodes, Value);

/// A request of [`Metadata::resolve_template`]: ask which template holds for a file.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ResolveTemplate(Draft);

typed!(ResolveTemplate, Value);

/// A request of [`Metadata::resolve_template_views`]: list the saved views of a template.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ResolveTemplateViews(Draft);

impl ResolveTemplateViews {
    /// How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
    /// `standard`, `full`, and any of `markdown`, commas between.
    pub fn output(self, output: impl Into<String>) -> Self {
        Self(self.0.value::<String>("output", output))
    }
}

typed!(ResolveTemplateViews, Value);

/// A request of [`Metadata::save_node_view`]: save a view of a folder (older form).
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SaveNodeView(Draft);

impl SaveNodeView {
    /// The parameter `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("name", name))
    }

    /// The parameter `template_id`.
    pub fn template_id(self, template_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("template_id", template_id))
    }

    /// The parameter `filters`.
    pub fn filters(self, filters: impl Into<String>) -> Self {
        Self(self.0.value::<String>("filters", filters))
    }

    /// The parameter `order_by`.
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        Self(self.0.value::<String>("order_by", order_by))
    }

    /// The parameter `order_desc`.
    pub fn order_desc(self, order_desc: bool) -> Self {
        Self(self.0.set("order_desc", order_desc))
    }
}

typed!(SaveNodeView, Value);

/// A request of [`Metadata::save_view`]: save the caller's view of a template.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SaveView(Draft);

impl SaveView {
    /// Kept when left out. 1 to 30 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("name", name))
    }
}

typed!(SaveView, models::SavedView);

/// A request of [`Metadata::search`]: search metadata values by words.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Search(Draft);

impl Search {
    /// The parameter `limit`. 1 to 100. Default: `100`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set("limit", limit))
    }

    /// offset + limit may not exceed 10000. At least 0. Default: `0`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set("offset", offset))
    }

    /// Older service only: files with a value from this template.
    pub fn template_id(self, template_id: impl Into<String>) -> Self {
        Self(self.0.value::<String>("template_id", template_id))
    }
}

listing!(
    Search,
    models::MetadataSearchReply,
    models::MetadataSearchHit
);

/// A request of [`Metadata::set_facts`]: set facts about a file by hand.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetFacts(Draft);

typed!(SetFacts, Vec<models::MetadataFact>);

/// A request of [`Metadata::set_template_settings`]: enable a template or set its priority.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetTemplateSettings(Draft);

typed!(SetTemplateSettings, Value);

/// A request of [`Metadata::set_values`]: set values of a template on a file.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetValues(Draft);

typed!(SetValues, Value);

/// A request of [`Metadata::suggest_fields`]: let AI propose the fields of a template.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SuggestFields(Draft);

impl SuggestFields {
    /// The parameter `user_context`. At most 64 characters, of the form `^[\p{L}\p{N}\p{Zs}]*$`.
    pub fn user_context(self, user_context: impl Into<String>) -> Self {
        Self(self.0.value::<String>("user_context", user_context))
    }
}

typed!(SuggestFields, models::MetadataSuggestFieldsReply);

/// A request of [`Metadata::unassign_template`]: take the template assignment away.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UnassignTemplate(Draft);

typed!(UnassignTemplate, Value);

/// A request of [`Metadata::update_filter`]: replace a saved filter.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateFilter(Draft);

impl UpdateFilter {
    /// Cleared when left out. At most 255 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.value::<String>("description", description))
    }

    /// Which fields to show, in what order, and the sort. Kept as sent, but for sort.
    pub fn projection(self, projection: impl Into<models::MetadataUpdateFilterProjection>) -> Self {
        Self(
            self.0
                .value::<models::MetadataUpdateFilterProjection>("projection", projection),
        )
    }
}

typed!(UpdateFilter, models::MetadataFilter);

/// A request of [`Metadata::update_template`]: change a template's definition.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateTemplate(Draft);

impl UpdateTemplate {
    /// The parameter `name`. 1 to 255 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.value::<String>("name", name))
    }

    /// The parameter `description`. At most 1000 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.value::<String>("description", description))
    }

    /// The parameter `category`. 1 to 50 characters.
    pub fn category(self, category: impl Into<String>) -> Self {
        Self(self.0.value::<String>("category", category))
    }

    /// Field definitions; at least one with autoextract true (or left out). At least 1 items.
    pub fn fields(self, fields: Vec<models::MetadataField>) -> Self {
        Self(self.0.set("fields", fields))
    }
}

typed!(UpdateTemplate, models::MetadataUpdateTemplateReply);
