// Generated from core/api by `cargo xtask codegen`. Do not edit.
//! Typed methods for every operation, by area.

pub mod activity;
pub mod ai;
pub mod ai_memory;
pub mod approvals;
pub mod assets;
pub mod auth;
pub mod billing;
pub mod chats;
pub mod comments;
pub mod dashboard;
pub mod downloads;
pub mod events;
pub mod fileshares;
pub mod imports;
pub mod instructions;
pub mod intents;
pub mod legacy_chats;
pub mod locks;
pub mod members;
pub mod metadata;
pub mod notes;
pub mod oauth;
pub mod orgs;
pub mod previews;
pub mod quickshares;
pub mod realtime;
pub mod search;
pub mod shares;
pub mod signing;
pub mod storage;
pub mod system;
pub mod task_lists;
pub mod tasks;
pub mod todos;
pub mod transforms;
pub mod uploads;
pub mod users;
pub mod web_uploads;
pub mod worklogs;
pub mod workspaces;

use crate::Client;

impl Client {
    /// Operations on activity.
    pub fn activity(&self) -> activity::Activity<'_> {
        activity::Activity(self)
    }

    /// Operations on ai.
    pub fn ai(&self) -> ai::Ai<'_> {
        ai::Ai(self)
    }

    /// Operations on ai memory.
    pub fn ai_memory(&self) -> ai_memory::AiMemory<'_> {
        ai_memory::AiMemory(self)
    }

    /// Operations on approvals.
    pub fn approvals(&self) -> approvals::Approvals<'_> {
        approvals::Approvals(self)
    }

    /// Operations on assets.
    pub fn assets(&self) -> assets::Assets<'_> {
        assets::Assets(self)
    }

    /// Operations on auth.
    pub fn auth(&self) -> auth::Auth<'_> {
        auth::Auth(self)
    }

    /// Operations on billing.
    pub fn billing(&self) -> billing::Billing<'_> {
        billing::Billing(self)
    }

    /// Operations on chats.
    pub fn chats(&self) -> chats::Chats<'_> {
        chats::Chats(self)
    }

    /// Operations on comments.
    pub fn comments(&self) -> comments::Comments<'_> {
        comments::Comments(self)
    }

    /// Operations on dashboard.
    pub fn dashboard(&self) -> dashboard::Dashboard<'_> {
        dashboard::Dashboard(self)
    }

    /// Operations on downloads.
    pub fn downloads(&self) -> downloads::Downloads<'_> {
        downloads::Downloads(self)
    }

    /// Operations on events.
    pub fn events(&self) -> events::Events<'_> {
        events::Events(self)
    }

    /// Operations on fileshares.
    pub fn fileshares(&self) -> fileshares::Fileshares<'_> {
        fileshares::Fileshares(self)
    }

    /// Operations on imports.
    pub fn imports(&self) -> imports::Imports<'_> {
        imports::Imports(self)
    }

    /// Operations on instructions.
    pub fn instructions(&self) -> instructions::Instructions<'_> {
        instructions::Instructions(self)
    }

    /// Operations on intents.
    pub fn intents(&self) -> intents::Intents<'_> {
        intents::Intents(self)
    }

    /// Operations on legacy chats.
    pub fn legacy_chats(&self) -> legacy_chats::LegacyChats<'_> {
        legacy_chats::LegacyChats(self)
    }

    /// Operations on locks.
    pub fn locks(&self) -> locks::Locks<'_> {
        locks::Locks(self)
    }

    /// Operations on members.
    pub fn members(&self) -> members::Members<'_> {
        members::Members(self)
    }

    /// Operations on metadata.
    pub fn metadata(&self) -> metadata::Metadata<'_> {
        metadata::Metadata(self)
    }

    /// Operations on notes.
    pub fn notes(&self) -> notes::Notes<'_> {
        notes::Notes(self)
    }

    /// Operations on oauth.
    pub fn oauth(&self) -> oauth::Oauth<'_> {
        oauth::Oauth(self)
    }

    /// Operations on orgs.
    pub fn orgs(&self) -> orgs::Orgs<'_> {
        orgs::Orgs(self)
    }

    /// Operations on previews.
    pub fn previews(&self) -> previews::Previews<'_> {
        previews::Previews(self)
    }

    /// Operations on quickshares.
    pub fn quickshares(&self) -> quickshares::Quickshares<'_> {
        quickshares::Quickshares(self)
    }

    /// Operations on realtime.
    pub fn realtime(&self) -> realtime::Realtime<'_> {
        realtime::Realtime(self)
    }

    /// Operations on search.
    pub fn search(&self) -> search::Search<'_> {
        search::Search(self)
    }

    /// Operations on shares.
    pub fn shares(&self) -> shares::Shares<'_> {
        shares::Shares(self)
    }

    /// Operations on signing.
    pub fn signing(&self) -> signing::Signing<'_> {
        signing::Signing(self)
    }

    /// Operations on storage.
    pub fn storage(&self) -> storage::Storage<'_> {
        storage::Storage(self)
    }

    /// Operations on system.
    pub fn system(&self) -> system::System<'_> {
        system::System(self)
    }

    /// Operations on task lists.
    pub fn task_lists(&self) -> task_lists::TaskLists<'_> {
        task_lists::TaskLists(self)
    }

    /// Operations on tasks.
    pub fn tasks(&self) -> tasks::Tasks<'_> {
        tasks::Tasks(self)
    }

    /// Operations on todos.
    pub fn todos(&self) -> todos::Todos<'_> {
        todos::Todos(self)
    }

    /// Operations on transforms.
    pub fn transforms(&self) -> transforms::Transforms<'_> {
        transforms::Transforms(self)
    }

    /// Operations on uploads.
    pub fn uploads(&self) -> uploads::Uploads<'_> {
        uploads::Uploads(self)
    }

    /// Operations on users.
    pub fn users(&self) -> users::Users<'_> {
        users::Users(self)
    }

    /// Operations on web uploads.
    pub fn web_uploads(&self) -> web_uploads::WebUploads<'_> {
        web_uploads::WebUploads(self)
    }

    /// Operations on worklogs.
    pub fn worklogs(&self) -> worklogs::Worklogs<'_> {
        worklogs::Worklogs(self)
    }

    /// Operations on workspaces.
    pub fn workspaces(&self) -> workspaces::Workspaces<'_> {
        workspaces::Workspaces(self)
    }
}
