// Generated from core/api by `cargo xtask codegen`. Do not edit.
import type { Caller } from "../caller.js";
import { Activity } from "./areas/activity.js";
import { Ai } from "./areas/ai.js";
import { AiMemory } from "./areas/ai_memory.js";
import { Approvals } from "./areas/approvals.js";
import { Assets } from "./areas/assets.js";
import { Auth } from "./areas/auth.js";
import { Billing } from "./areas/billing.js";
import { Chats } from "./areas/chats.js";
import { Comments } from "./areas/comments.js";
import { Dashboard } from "./areas/dashboard.js";
import { Downloads } from "./areas/downloads.js";
import { Events } from "./areas/events.js";
import { Fileshares } from "./areas/fileshares.js";
import { Imports } from "./areas/imports.js";
import { Instructions } from "./areas/instructions.js";
import { Intents } from "./areas/intents.js";
import { LegacyChats } from "./areas/legacy_chats.js";
import { Locks } from "./areas/locks.js";
import { Members } from "./areas/members.js";
import { Metadata } from "./areas/metadata.js";
import { Notes } from "./areas/notes.js";
import { Oauth } from "./areas/oauth.js";
import { Orgs } from "./areas/orgs.js";
import { Previews } from "./areas/previews.js";
import { Quickshares } from "./areas/quickshares.js";
import { Realtime } from "./areas/realtime.js";
import { Search } from "./areas/search.js";
import { Shares } from "./areas/shares.js";
import { Signing } from "./areas/signing.js";
import { Storage } from "./areas/storage.js";
import { System } from "./areas/system.js";
import { TaskLists } from "./areas/task_lists.js";
import { Tasks } from "./areas/tasks.js";
import { Todos } from "./areas/todos.js";
import { Transforms } from "./areas/transforms.js";
import { Uploads } from "./areas/uploads.js";
import { Users } from "./areas/users.js";
import { WebUploads } from "./areas/web_uploads.js";
import { Worklogs } from "./areas/worklogs.js";
import { Workspaces } from "./areas/workspaces.js";

export type * as models from "./models/index.js";
export type * from "./areas/activity.js";
export type * from "./areas/ai.js";
export type * from "./areas/ai_memory.js";
export type * from "./areas/approvals.js";
export type * from "./areas/assets.js";
export type * from "./areas/auth.js";
export type * from "./areas/billing.js";
export type * from "./areas/chats.js";
export type * from "./areas/comments.js";
export type * from "./areas/dashboard.js";
export type * from "./areas/downloads.js";
export type * from "./areas/events.js";
export type * from "./areas/fileshares.js";
export type * from "./areas/imports.js";
export type * from "./areas/instructions.js";
export type * from "./areas/intents.js";
export type * from "./areas/legacy_chats.js";
export type * from "./areas/locks.js";
export type * from "./areas/members.js";
export type * from "./areas/metadata.js";
export type * from "./areas/notes.js";
export type * from "./areas/oauth.js";
export type * from "./areas/orgs.js";
export type * from "./areas/previews.js";
export type * from "./areas/quickshares.js";
export type * from "./areas/realtime.js";
export type * from "./areas/search.js";
export type * from "./areas/shares.js";
export type * from "./areas/signing.js";
export type * from "./areas/storage.js";
export type * from "./areas/system.js";
export type * from "./areas/task_lists.js";
export type * from "./areas/tasks.js";
export type * from "./areas/todos.js";
export type * from "./areas/transforms.js";
export type * from "./areas/uploads.js";
export type * from "./areas/users.js";
export type * from "./areas/web_uploads.js";
export type * from "./areas/worklogs.js";
export type * from "./areas/workspaces.js";

/** Every operation of the API, by area. */
export class Areas {
  /** Operations on activity. */
  readonly activity: Activity;
  /** Operations on ai. */
  readonly ai: Ai;
  /** Operations on ai memory. */
  readonly aiMemory: AiMemory;
  /** Operations on approvals. */
  readonly approvals: Approvals;
  /** Operations on assets. */
  readonly assets: Assets;
  /** Operations on auth. */
  readonly auth: Auth;
  /** Operations on billing. */
  readonly billing: Billing;
  /** Operations on chats. */
  readonly chats: Chats;
  /** Operations on comments. */
  readonly comments: Comments;
  /** Operations on dashboard. */
  readonly dashboard: Dashboard;
  /** Operations on downloads. */
  readonly downloads: Downloads;
  /** Operations on events. */
  readonly events: Events;
  /** Operations on fileshares. */
  readonly fileshares: Fileshares;
  /** Operations on imports. */
  readonly imports: Imports;
  /** Operations on instructions. */
  readonly instructions: Instructions;
  /** Operations on intents. */
  readonly intents: Intents;
  /** Operations on legacy chats. */
  readonly legacyChats: LegacyChats;
  /** Operations on locks. */
  readonly locks: Locks;
  /** Operations on members. */
  readonly members: Members;
  /** Operations on metadata. */
  readonly metadata: Metadata;
  /** Operations on notes. */
  readonly notes: Notes;
  /** Operations on oauth. */
  readonly oauth: Oauth;
  /** Operations on orgs. */
  readonly orgs: Orgs;
  /** Operations on previews. */
  readonly previews: Previews;
  /** Operations on quickshares. */
  readonly quickshares: Quickshares;
  /** Operations on realtime. */
  readonly realtime: Realtime;
  /** Operations on search. */
  readonly search: Search;
  /** Operations on shares. */
  readonly shares: Shares;
  /** Operations on signing. */
  readonly signing: Signing;
  /** Operations on storage. */
  readonly storage: Storage;
  /** Operations on system. */
  readonly system: System;
  /** Operations on task lists. */
  readonly taskLists: TaskLists;
  /** Operations on tasks. */
  readonly tasks: Tasks;
  /** Operations on todos. */
  readonly todos: Todos;
  /** Operations on transforms. */
  readonly transforms: Transforms;
  /** Operations on uploads. */
  readonly uploads: Uploads;
  /** Operations on users. */
  readonly users: Users;
  /** Operations on web uploads. */
  readonly webUploads: WebUploads;
  /** Operations on worklogs. */
  readonly worklogs: Worklogs;
  /** Operations on workspaces. */
  readonly workspaces: Workspaces;

  constructor(caller: Caller) {
    this.activity = new Activity(caller);
    this.ai = new Ai(caller);
    this.aiMemory = new AiMemory(caller);
    this.approvals = new Approvals(caller);
    this.assets = new Assets(caller);
    this.auth = new Auth(caller);
    this.billing = new Billing(caller);
    this.chats = new Chats(caller);
    this.comments = new Comments(caller);
    this.dashboard = new Dashboard(caller);
    this.downloads = new Downloads(caller);
    this.events = new Events(caller);
    this.fileshares = new Fileshares(caller);
    this.imports = new Imports(caller);
    this.instructions = new Instructions(caller);
    this.intents = new Intents(caller);
    this.legacyChats = new LegacyChats(caller);
    this.locks = new Locks(caller);
    this.members = new Members(caller);
    this.metadata = new Metadata(caller);
    this.notes = new Notes(caller);
    this.oauth = new Oauth(caller);
    this.orgs = new Orgs(caller);
    this.previews = new Previews(caller);
    this.quickshares = new Quickshares(caller);
    this.realtime = new Realtime(caller);
    this.search = new Search(caller);
    this.shares = new Shares(caller);
    this.signing = new Signing(caller);
    this.storage = new Storage(caller);
    this.system = new System(caller);
    this.taskLists = new TaskLists(caller);
    this.tasks = new Tasks(caller);
    this.todos = new Todos(caller);
    this.transforms = new Transforms(caller);
    this.uploads = new Uploads(caller);
    this.users = new Users(caller);
    this.webUploads = new WebUploads(caller);
    this.worklogs = new Worklogs(caller);
    this.workspaces = new Workspaces(caller);
  }
}
