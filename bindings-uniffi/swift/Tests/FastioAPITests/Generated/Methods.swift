// Generated from core/api by `cargo xtask codegen`. Do not edit.

import FastioAPI
import Foundation

let everyArea: [any AreaCalls] = [
    ActivityCalls(),
    AiCalls(),
    AiMemoryCalls(),
    ApprovalsCalls(),
    AssetsCalls(),
    AuthCalls(),
    BillingCalls(),
    ChatsCalls(),
    CommentsCalls(),
    DashboardCalls(),
    DownloadsCalls(),
    EventsCalls(),
    FilesharesCalls(),
    ImportsCalls(),
    InstructionsCalls(),
    IntentsCalls(),
    LegacyChatsCalls(),
    LocksCalls(),
    MembersCalls(),
    MetadataCalls(),
    NotesCalls(),
    OauthCalls(),
    OrgsCalls(),
    PreviewsCalls(),
    QuicksharesCalls(),
    RealtimeCalls(),
    SearchCalls(),
    SharesCalls(),
    SigningCalls(),
    StorageCalls(),
    SystemCalls(),
    TaskListsCalls(),
    TasksCalls(),
    TodosCalls(),
    TransformsCalls(),
    UploadsCalls(),
    UsersCalls(),
    WebUploadsCalls(),
    WorklogsCalls(),
    WorkspacesCalls(),
]

private struct ActivityCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("activity.poll", "all") { _ = try await $0.activity.poll(entityId: "entity_id", wait: 4, lastactivity: "lastactivity", updated: 7) }
        try await every.method("activity.poll", "least") { _ = try await $0.activity.poll(entityId: "entity_id") }
    }
}

private struct AiCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("ai.generate_og_image", "all") { for try await _ in $0.ai.generateOgImage(shareId: "share_id") {} }
        try await every.method("ai.generate_og_image", "least") { for try await _ in $0.ai.generateOgImage(shareId: "share_id") {} }
        try await every.method("ai.generate_share", "all") { _ = try await $0.ai.generateShare(context: Models.Context("context"), contextId: "context_id", files: ["files"]) }
        try await every.method("ai.generate_share", "least") { _ = try await $0.ai.generateShare(context: Models.Context("context"), contextId: "context_id", files: ["files"]) }
        try await every.method("ai.generate_title", "all") { _ = try await $0.ai.generateTitle(shareId: "share_id", userContext: "user_context") }
        try await every.method("ai.generate_title", "least") { _ = try await $0.ai.generateTitle(shareId: "share_id") }
        try await every.method("ai.list_transactions", "all") { _ = try await $0.ai.listTransactions(workspaceId: "workspace_id") }
        try await every.method("ai.list_transactions", "least") { _ = try await $0.ai.listTransactions(workspaceId: "workspace_id") }
        try await every.method("ai.search", "all") { for try await _ in $0.ai.search(context: Models.Context("context"), contextId: "context_id", queryText: "query_text", filesScope: ["files_scope"], foldersScope: ["folders_scope"], limit: 5, offset: 6, details: true) {} }
        try await every.method("ai.search", "least") { for try await _ in $0.ai.search(context: Models.Context("context"), contextId: "context_id", queryText: "query_text") {} }
    }
}

private struct AiMemoryCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("ai_memory.clear", "all") { _ = try await $0.aiMemory.clear(entity: Models.AiMemoryClearEntity("entity"), entityId: "entity_id") }
        try await every.method("ai_memory.clear", "least") { _ = try await $0.aiMemory.clear(entity: Models.AiMemoryClearEntity("entity"), entityId: "entity_id") }
        try await every.method("ai_memory.get", "all") { _ = try await $0.aiMemory.get(entity: Models.AiMemoryGetEntity("entity"), entityId: "entity_id") }
        try await every.method("ai_memory.get", "least") { _ = try await $0.aiMemory.get(entity: Models.AiMemoryGetEntity("entity"), entityId: "entity_id") }
        try await every.method("ai_memory.set", "all") { _ = try await $0.aiMemory.set(entity: Models.AiMemorySetEntity("entity"), entityId: "entity_id", content: "content", revision: 8) }
        try await every.method("ai_memory.set", "least") { _ = try await $0.aiMemory.set(entity: Models.AiMemorySetEntity("entity"), entityId: "entity_id", content: "content") }
    }
}

private struct ApprovalsCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("approvals.create", "all") { _ = try await $0.approvals.create(entityType: Models.ApprovalsCreateEntityType("entity_type"), entityId: "entity_id", description: "description", profileId: "profile_id", approverId: "approver_id", deadline: "deadline", nodeId: "node_id", properties: ["any": "properties"]) }
        try await every.method("approvals.create", "least") { _ = try await $0.approvals.create(entityType: Models.ApprovalsCreateEntityType("entity_type"), entityId: "entity_id", description: "description", profileId: "profile_id") }
        try await every.method("approvals.delete", "all") { _ = try await $0.approvals.delete(approvalId: "approval_id") }
        try await every.method("approvals.delete", "least") { _ = try await $0.approvals.delete(approvalId: "approval_id") }
        try await every.method("approvals.get", "all") { _ = try await $0.approvals.get(approvalId: "approval_id", format: "format") }
        try await every.method("approvals.get", "least") { _ = try await $0.approvals.get(approvalId: "approval_id") }
        try await every.method("approvals.list", "all") { for try await _ in $0.approvals.list(context: Models.Context("context"), contextId: "context_id", status: Models.ApprovalsListStatus("status"), limit: 5, offset: 6, format: "format") {} }
        try await every.method("approvals.list", "least") { for try await _ in $0.approvals.list(context: Models.Context("context"), contextId: "context_id") {} }
        try await every.method("approvals.resolve", "all") { _ = try await $0.approvals.resolve(approvalId: "approval_id", action: Models.ApprovalsResolveAction("action"), comment: "comment") }
        try await every.method("approvals.resolve", "least") { _ = try await $0.approvals.resolve(approvalId: "approval_id", action: Models.ApprovalsResolveAction("action")) }
        try await every.method("approvals.update", "all") { _ = try await $0.approvals.update(approvalId: "approval_id", description: "description", approverId: "approver_id", deadline: "deadline", nodeId: "node_id", properties: ["any": "properties"]) }
        try await every.method("approvals.update", "least") { _ = try await $0.approvals.update(approvalId: "approval_id") }
    }
}

private struct AssetsCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("assets.delete", "all") { _ = try await $0.assets.delete(entity: Models.Entity("entity"), entityId: "entity_id", assetName: "asset_name") }
        try await every.method("assets.delete", "least") { _ = try await $0.assets.delete(entity: Models.Entity("entity"), entityId: "entity_id", assetName: "asset_name") }
        try await every.method("assets.head", "all") { for try await _ in $0.assets.head(entity: Models.Entity("entity"), entityId: "entity_id", assetName: "asset_name") {} }
        try await every.method("assets.head", "least") { for try await _ in $0.assets.head(entity: Models.Entity("entity"), entityId: "entity_id", assetName: "asset_name") {} }
        try await every.method("assets.list", "all") { _ = try await $0.assets.list(entity: Models.Entity("entity"), entityId: "entity_id") }
        try await every.method("assets.list", "least") { _ = try await $0.assets.list(entity: Models.Entity("entity"), entityId: "entity_id") }
        try await every.method("assets.list_types", "all") { _ = try await $0.assets.listTypes(entity: Models.Entity("entity")) }
        try await every.method("assets.list_types", "least") { _ = try await $0.assets.listTypes(entity: Models.Entity("entity")) }
        try await every.method("assets.read", "all") { for try await _ in $0.assets.read(entity: Models.Entity("entity"), entityId: "entity_id", assetName: "asset_name") {} }
        try await every.method("assets.read", "least") { for try await _ in $0.assets.read(entity: Models.Entity("entity"), entityId: "entity_id", assetName: "asset_name") {} }
        try await every.method("assets.upload", "all") { _ = try await $0.assets.upload(entity: Models.Entity("entity"), entityId: "entity_id", assetName: "asset_name", file: .bytes(Data([1]))) }
        try await every.method("assets.upload", "least") { _ = try await $0.assets.upload(entity: Models.Entity("entity"), entityId: "entity_id", assetName: "asset_name", file: .bytes(Data([1]))) }
    }
}

private struct AuthCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("auth.check_email", "all") { _ = try await $0.auth.checkEmail(email: "email") }
        try await every.method("auth.check_email", "least") { _ = try await $0.auth.checkEmail(email: "email") }
        try await every.method("auth.check_token", "all") { _ = try await $0.auth.checkToken() }
        try await every.method("auth.check_token", "least") { _ = try await $0.auth.checkToken() }
        try await every.method("auth.confirm_email_change", "all") { _ = try await $0.auth.confirmEmailChange(token: "token") }
        try await every.method("auth.confirm_email_change", "least") { _ = try await $0.auth.confirmEmailChange(token: "token") }
        try await every.method("auth.create_api_key", "all") { _ = try await $0.auth.createApiKey(memo: "memo", scopes: ["scopes"], agentName: "agent_name", expires: "expires", token: "token") }
        try await every.method("auth.create_api_key", "least") { _ = try await $0.auth.createApiKey() }
        try await every.method("auth.delete_api_key", "all") { _ = try await $0.auth.deleteApiKey(keyId: "key_id", token: "token") }
        try await every.method("auth.delete_api_key", "least") { _ = try await $0.auth.deleteApiKey(keyId: "key_id") }
        try await every.method("auth.disable_two_factor", "all") { _ = try await $0.auth.disableTwoFactor(token: "token") }
        try await every.method("auth.disable_two_factor", "least") { _ = try await $0.auth.disableTwoFactor(token: "token") }
        try await every.method("auth.enable_two_factor", "all") { _ = try await $0.auth.enableTwoFactor(channel: Models.AuthEnableTwoFactorChannel("channel")) }
        try await every.method("auth.enable_two_factor", "least") { _ = try await $0.auth.enableTwoFactor(channel: Models.AuthEnableTwoFactorChannel("channel")) }
        try await every.method("auth.get_api_key", "all") { _ = try await $0.auth.getApiKey(keyId: "key_id", token: "token") }
        try await every.method("auth.get_api_key", "least") { _ = try await $0.auth.getApiKey(keyId: "key_id") }
        try await every.method("auth.get_password_reset", "all") { _ = try await $0.auth.getPasswordReset(code: "code") }
        try await every.method("auth.get_password_reset", "least") { _ = try await $0.auth.getPasswordReset(code: "code") }
        try await every.method("auth.get_scopes", "all") { _ = try await $0.auth.getScopes() }
        try await every.method("auth.get_scopes", "least") { _ = try await $0.auth.getScopes() }
        try await every.method("auth.get_two_factor_status", "all") { _ = try await $0.auth.getTwoFactorStatus() }
        try await every.method("auth.get_two_factor_status", "least") { _ = try await $0.auth.getTwoFactorStatus() }
        try await every.method("auth.invalidate_all_sessions", "all") { _ = try await $0.auth.invalidateAllSessions() }
        try await every.method("auth.invalidate_all_sessions", "least") { _ = try await $0.auth.invalidateAllSessions() }
        try await every.method("auth.list_api_keys", "all") { _ = try await $0.auth.listApiKeys(token: "token") }
        try await every.method("auth.list_api_keys", "least") { _ = try await $0.auth.listApiKeys() }
        try await every.method("auth.request_password_reset", "all") { _ = try await $0.auth.requestPasswordReset(email: "email") }
        try await every.method("auth.request_password_reset", "least") { _ = try await $0.auth.requestPasswordReset(email: "email") }
        try await every.method("auth.reset_password", "all") { _ = try await $0.auth.resetPassword(code: "code", password1: "password1", password2: "password2") }
        try await every.method("auth.reset_password", "least") { _ = try await $0.auth.resetPassword(code: "code", password1: "password1", password2: "password2") }
        try await every.method("auth.send_two_factor_code", "all") { _ = try await $0.auth.sendTwoFactorCode(channel: Models.AuthSendTwoFactorCodeChannel("channel")) }
        try await every.method("auth.send_two_factor_code", "least") { _ = try await $0.auth.sendTwoFactorCode(channel: Models.AuthSendTwoFactorCodeChannel("channel")) }
        try await every.method("auth.sign_in", "all") { _ = try await $0.auth.signIn(agentName: "agent_name", output: "output") }
        try await every.method("auth.sign_in", "least") { _ = try await $0.auth.signIn() }
        try await every.method("auth.sign_out", "all") { _ = try await $0.auth.signOut() }
        try await every.method("auth.sign_out", "least") { _ = try await $0.auth.signOut() }
        try await every.method("auth.step_up", "all") { _ = try await $0.auth.stepUp(credential: ["any": "credential"], code: "code") }
        try await every.method("auth.step_up", "least") { _ = try await $0.auth.stepUp() }
        try await every.method("auth.update_api_key", "all") { _ = try await $0.auth.updateApiKey(keyId: "key_id", memo: "memo", scopes: .to(["scopes"]), agentName: .to("agent_name"), expires: .to("expires"), token: "token") }
        try await every.method("auth.update_api_key", "least") { _ = try await $0.auth.updateApiKey(keyId: "key_id") }
        try await every.method("auth.validate_email", "all") { _ = try await $0.auth.validateEmail(email: "email", emailToken: "email_token") }
        try await every.method("auth.validate_email", "least") { _ = try await $0.auth.validateEmail(email: "email") }
        try await every.method("auth.verify_two_factor", "all") { _ = try await $0.auth.verifyTwoFactor(code: "code") }
        try await every.method("auth.verify_two_factor", "least") { _ = try await $0.auth.verifyTwoFactor(code: "code") }
        try await every.method("auth.verify_two_factor_setup", "all") { _ = try await $0.auth.verifyTwoFactorSetup(token: "token") }
        try await every.method("auth.verify_two_factor_setup", "least") { _ = try await $0.auth.verifyTwoFactorSetup(token: "token") }
    }
}

private struct BillingCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("billing.activate", "all") { _ = try await $0.billing.activate(orgId: "org_id") }
        try await every.method("billing.activate", "least") { _ = try await $0.billing.activate(orgId: "org_id") }
        try await every.method("billing.cancel", "all") { _ = try await $0.billing.cancel(orgId: "org_id") }
        try await every.method("billing.cancel", "least") { _ = try await $0.billing.cancel(orgId: "org_id") }
        try await every.method("billing.get", "all") { _ = try await $0.billing.get(orgId: "org_id") }
        try await every.method("billing.get", "least") { _ = try await $0.billing.get(orgId: "org_id") }
        try await every.method("billing.get_credit_limits", "all") { _ = try await $0.billing.getCreditLimits(orgId: "org_id") }
        try await every.method("billing.get_credit_limits", "least") { _ = try await $0.billing.getCreditLimits(orgId: "org_id") }
        try await every.method("billing.list_invoices", "all") { for try await _ in $0.billing.listInvoices(orgId: "org_id", limit: 5, startingAfter: "starting_after") {} }
        try await every.method("billing.list_invoices", "least") { for try await _ in $0.billing.listInvoices(orgId: "org_id") {} }
        try await every.method("billing.list_member_usage", "all") { for try await _ in $0.billing.listMemberUsage(orgId: "org_id", limit: 5, offset: 6) {} }
        try await every.method("billing.list_member_usage", "least") { for try await _ in $0.billing.listMemberUsage(orgId: "org_id") {} }
        try await every.method("billing.list_plans", "all") { _ = try await $0.billing.listPlans() }
        try await every.method("billing.list_plans", "least") { _ = try await $0.billing.listPlans() }
        try await every.method("billing.list_usage_meters", "all") { _ = try await $0.billing.listUsageMeters(orgId: "org_id", meter: Models.BillingListUsageMetersMeter("meter"), startTime: "start_time", endTime: "end_time", workspaceId: "workspace_id", shareId: "share_id") }
        try await every.method("billing.list_usage_meters", "least") { _ = try await $0.billing.listUsageMeters(orgId: "org_id", meter: Models.BillingListUsageMetersMeter("meter")) }
        try await every.method("billing.reactivate", "all") { _ = try await $0.billing.reactivate(orgId: "org_id") }
        try await every.method("billing.reactivate", "least") { _ = try await $0.billing.reactivate(orgId: "org_id") }
        try await every.method("billing.reset", "all") { _ = try await $0.billing.reset(orgId: "org_id") }
        try await every.method("billing.reset", "least") { _ = try await $0.billing.reset(orgId: "org_id") }
        try await every.method("billing.subscribe", "all") { _ = try await $0.billing.subscribe(orgId: "org_id", billingPlan: "billing_plan") }
        try await every.method("billing.subscribe", "least") { _ = try await $0.billing.subscribe(orgId: "org_id") }
    }
}

private struct ChatsCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("chats.cancel", "all") { _ = try await $0.chats.cancel(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("chats.cancel", "least") { _ = try await $0.chats.cancel(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("chats.create", "all") { _ = try await $0.chats.create(context: Models.Context("context"), contextId: "context_id", question: "question", name: "name", privacy: Models.ChatsCreatePrivacy("privacy"), kind: Models.ChatsCreateKind("kind"), references: [Models.AgentReference(["zz_unknown": "references"])], subjects: [Models.AgentSubject(["zz_unknown": "subjects"])], contentParts: [Models.AgentReference(["zz_unknown": "content_parts"])], uploads: [Models.AgentReference(["zz_unknown": "uploads"])], idempotencyKey: "idempotency_key") }
        try await every.method("chats.create", "least") { _ = try await $0.chats.create(context: Models.Context("context"), contextId: "context_id", question: "question") }
        try await every.method("chats.delete", "all") { _ = try await $0.chats.delete(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("chats.delete", "least") { _ = try await $0.chats.delete(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("chats.get", "all") { _ = try await $0.chats.get(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("chats.get", "least") { _ = try await $0.chats.get(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("chats.get_message", "all") { _ = try await $0.chats.getMessage(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id", messageId: "message_id") }
        try await every.method("chats.get_message", "least") { _ = try await $0.chats.getMessage(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id", messageId: "message_id") }
        try await every.method("chats.list", "all") { for try await _ in $0.chats.list(context: Models.Context("context"), contextId: "context_id", kind: Models.ChatsListKind("kind"), limit: 5, offset: 6, output: "output") {} }
        try await every.method("chats.list", "least") { for try await _ in $0.chats.list(context: Models.Context("context"), contextId: "context_id") {} }
        try await every.method("chats.list_deleted", "all") { for try await _ in $0.chats.listDeleted(context: Models.Context("context"), contextId: "context_id", kind: Models.ChatsListDeletedKind("kind"), limit: 5, offset: 6) {} }
        try await every.method("chats.list_deleted", "least") { for try await _ in $0.chats.listDeleted(context: Models.Context("context"), contextId: "context_id") {} }
        try await every.method("chats.list_messages", "all") { _ = try await $0.chats.listMessages(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("chats.list_messages", "least") { _ = try await $0.chats.listMessages(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("chats.list_messages_from", "all") { _ = try await $0.chats.listMessagesFrom(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id", offset: 6) }
        try await every.method("chats.list_messages_from", "least") { _ = try await $0.chats.listMessagesFrom(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id", offset: 6) }
        try await every.method("chats.publish", "all") { _ = try await $0.chats.publish(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("chats.publish", "least") { _ = try await $0.chats.publish(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("chats.read_message", "all") { for try await _ in $0.chats.readMessage(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id", messageId: "message_id") {} }
        try await every.method("chats.read_message", "least") { for try await _ in $0.chats.readMessage(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id", messageId: "message_id") {} }
        try await every.method("chats.send_message", "all") { _ = try await $0.chats.sendMessage(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id", question: "question", references: [Models.AgentReference(["zz_unknown": "references"])], subjects: [Models.AgentSubject(["zz_unknown": "subjects"])], contentParts: [Models.AgentReference(["zz_unknown": "content_parts"])], uploads: [Models.AgentReference(["zz_unknown": "uploads"])], idempotencyKey: "idempotency_key") }
        try await every.method("chats.send_message", "least") { _ = try await $0.chats.sendMessage(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id", question: "question") }
        try await every.method("chats.update", "all") { _ = try await $0.chats.update(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id", name: "name") }
        try await every.method("chats.update", "least") { _ = try await $0.chats.update(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id", name: "name") }
    }
}

private struct CommentsCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("comments.add_reaction", "all") { _ = try await $0.comments.addReaction(commentId: "comment_id", emoji: "emoji") }
        try await every.method("comments.add_reaction", "least") { _ = try await $0.comments.addReaction(commentId: "comment_id", emoji: "emoji") }
        try await every.method("comments.attach", "all") { _ = try await $0.comments.attach(commentId: "comment_id", targetId: "target_id", targetIds: ["target_ids"]) }
        try await every.method("comments.attach", "least") { _ = try await $0.comments.attach(commentId: "comment_id") }
        try await every.method("comments.create", "all") { _ = try await $0.comments.create(context: Models.Context("context"), contextId: "context_id", body: "body", parentId: "parent_id", reference: Models.CommentReference(["zz_unknown": "reference"]), properties: ["any": "properties"], targetId: "target_id", targetIds: ["target_ids"], linkedEntityType: Models.CommentsCreateLinkedEntityType("linked_entity_type"), linkedEntityId: "linked_entity_id") }
        try await every.method("comments.create", "least") { _ = try await $0.comments.create(context: Models.Context("context"), contextId: "context_id", body: "body") }
        try await every.method("comments.create_for_fileshare", "all") { _ = try await $0.comments.createForFileshare(fileshareId: "fileshare_id", nodeId: "node_id", body: "body", parentId: "parent_id", reference: Models.CommentReference(["zz_unknown": "reference"]), properties: ["any": "properties"], targetId: "target_id", targetIds: ["target_ids"], linkedEntityType: Models.CommentsCreateForFileshareLinkedEntityType("linked_entity_type"), linkedEntityId: "linked_entity_id") }
        try await every.method("comments.create_for_fileshare", "least") { _ = try await $0.comments.createForFileshare(fileshareId: "fileshare_id", nodeId: "node_id", body: "body") }
        try await every.method("comments.create_for_node", "all") { _ = try await $0.comments.createForNode(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", body: "body", parentId: "parent_id", reference: Models.CommentReference(["zz_unknown": "reference"]), properties: ["any": "properties"], targetId: "target_id", targetIds: ["target_ids"], linkedEntityType: Models.CommentsCreateForNodeLinkedEntityType("linked_entity_type"), linkedEntityId: "linked_entity_id") }
        try await every.method("comments.create_for_node", "least") { _ = try await $0.comments.createForNode(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", body: "body") }
        try await every.method("comments.delete", "all") { _ = try await $0.comments.delete(commentId: "comment_id") }
        try await every.method("comments.delete", "least") { _ = try await $0.comments.delete(commentId: "comment_id") }
        try await every.method("comments.delete_many", "all") { _ = try await $0.comments.deleteMany(commentIds: ["comment_ids"]) }
        try await every.method("comments.delete_many", "least") { _ = try await $0.comments.deleteMany(commentIds: ["comment_ids"]) }
        try await every.method("comments.detach", "all") { _ = try await $0.comments.detach(commentId: "comment_id", targetId: "target_id") }
        try await every.method("comments.detach", "least") { _ = try await $0.comments.detach(commentId: "comment_id", targetId: "target_id") }
        try await every.method("comments.get", "all") { _ = try await $0.comments.get(commentId: "comment_id") }
        try await every.method("comments.get", "least") { _ = try await $0.comments.get(commentId: "comment_id") }
        try await every.method("comments.link", "all") { _ = try await $0.comments.link(commentId: "comment_id", entityType: Models.CommentsLinkEntityType("entity_type"), entityId: "entity_id") }
        try await every.method("comments.link", "least") { _ = try await $0.comments.link(commentId: "comment_id", entityType: Models.CommentsLinkEntityType("entity_type"), entityId: "entity_id") }
        try await every.method("comments.list", "all") { for try await _ in $0.comments.list(context: Models.Context("context"), contextId: "context_id", sort: Models.CommentsListSort("sort"), limit: 5, offset: 6, includeDeleted: true, referenceType: "reference_type", includeTotal: true) {} }
        try await every.method("comments.list", "least") { for try await _ in $0.comments.list(context: Models.Context("context"), contextId: "context_id") {} }
        try await every.method("comments.list_attachments", "all") { _ = try await $0.comments.listAttachments(commentId: "comment_id") }
        try await every.method("comments.list_attachments", "least") { _ = try await $0.comments.listAttachments(commentId: "comment_id") }
        try await every.method("comments.list_for_fileshare", "all") { for try await _ in $0.comments.listForFileshare(fileshareId: "fileshare_id", nodeId: "node_id", sort: Models.CommentsListForFileshareSort("sort"), limit: 5, offset: 6) {} }
        try await every.method("comments.list_for_fileshare", "least") { for try await _ in $0.comments.listForFileshare(fileshareId: "fileshare_id", nodeId: "node_id") {} }
        try await every.method("comments.list_for_node", "all") { for try await _ in $0.comments.listForNode(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", sort: Models.CommentsListForNodeSort("sort"), limit: 5, offset: 6, includeDeleted: true, referenceType: "reference_type", includeTotal: true) {} }
        try await every.method("comments.list_for_node", "least") { for try await _ in $0.comments.listForNode(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") {} }
        try await every.method("comments.list_linked", "all") { for try await _ in $0.comments.listLinked(entityType: Models.CommentsListLinkedEntityType("entity_type"), entityId: "entity_id", limit: 5, offset: 6) {} }
        try await every.method("comments.list_linked", "least") { for try await _ in $0.comments.listLinked(entityType: Models.CommentsListLinkedEntityType("entity_type"), entityId: "entity_id") {} }
        try await every.method("comments.remove_reaction", "all") { _ = try await $0.comments.removeReaction(commentId: "comment_id") }
        try await every.method("comments.remove_reaction", "least") { _ = try await $0.comments.removeReaction(commentId: "comment_id") }
        try await every.method("comments.unlink", "all") { _ = try await $0.comments.unlink(commentId: "comment_id") }
        try await every.method("comments.unlink", "least") { _ = try await $0.comments.unlink(commentId: "comment_id") }
        try await every.method("comments.update", "all") { _ = try await $0.comments.update(commentId: "comment_id", body: "body") }
        try await every.method("comments.update", "least") { _ = try await $0.comments.update(commentId: "comment_id", body: "body") }
    }
}

private struct DashboardCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("dashboard.dismiss", "all") { _ = try await $0.dashboard.dismiss(workspaceId: "workspace_id", cardKey: "card_key", snoozeUntil: "snooze_until") }
        try await every.method("dashboard.dismiss", "least") { _ = try await $0.dashboard.dismiss(workspaceId: "workspace_id", cardKey: "card_key") }
        try await every.method("dashboard.get", "all") { for try await _ in $0.dashboard.get(workspaceId: "workspace_id", limit: 5, offset: 6) {} }
        try await every.method("dashboard.get", "least") { for try await _ in $0.dashboard.get(workspaceId: "workspace_id") {} }
        try await every.method("dashboard.undismiss", "all") { _ = try await $0.dashboard.undismiss(workspaceId: "workspace_id", cardKey: "card_key") }
        try await every.method("dashboard.undismiss", "least") { _ = try await $0.dashboard.undismiss(workspaceId: "workspace_id", cardKey: "card_key") }
    }
}

private struct DownloadsCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("downloads.read", "all") { for try await _ in $0.downloads.read(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", token: "token", versionId: "version_id", error: "error", range: "range") {} }
        try await every.method("downloads.read", "least") { for try await _ in $0.downloads.read(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") {} }
        try await every.method("downloads.read_ai_share", "all") { for try await _ in $0.downloads.readAiShare(token: "token", file: 4, range: "range") {} }
        try await every.method("downloads.read_ai_share", "least") { for try await _ in $0.downloads.readAiShare(token: "token", file: 4) {} }
        try await every.method("downloads.request_token", "all") { _ = try await $0.downloads.requestToken(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", versionId: "version_id") }
        try await every.method("downloads.request_token", "least") { _ = try await $0.downloads.requestToken(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") }
        try await every.method("downloads.request_zip_token", "all") { _ = try await $0.downloads.requestZipToken(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") }
        try await every.method("downloads.request_zip_token", "least") { _ = try await $0.downloads.requestZipToken(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") }
        try await every.method("downloads.zip", "all") { for try await _ in $0.downloads.zip(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", token: "token") {} }
        try await every.method("downloads.zip", "least") { for try await _ in $0.downloads.zip(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") {} }
    }
}

private struct EventsCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("events.acknowledge", "all") { _ = try await $0.events.acknowledge(eventId: "event_id", bodyEventId: "body_event_id") }
        try await every.method("events.acknowledge", "least") { _ = try await $0.events.acknowledge(eventId: "event_id") }
        try await every.method("events.acknowledge_by_get", "all") { _ = try await $0.events.acknowledgeByGet(eventId: "event_id") }
        try await every.method("events.acknowledge_by_get", "least") { _ = try await $0.events.acknowledgeByGet(eventId: "event_id") }
        try await every.method("events.get", "all") { _ = try await $0.events.get(eventId: "event_id", output: "output") }
        try await every.method("events.get", "least") { _ = try await $0.events.get(eventId: "event_id") }
        try await every.method("events.list_org_changes", "all") { _ = try await $0.events.listOrgChanges(orgId: "org_id", cursor: "cursor", limit: 5) }
        try await every.method("events.list_org_changes", "least") { _ = try await $0.events.listOrgChanges(orgId: "org_id") }
        try await every.method("events.search", "all") { for try await _ in $0.events.search(workspaceId: "workspace_id", shareId: "share_id", userId: "user_id", orgId: "org_id", parentEventId: "parent_event_id", event: "event", category: Models.EvCategory("category"), subcategory: Models.EvSubcategory("subcategory"), callingUserId: "calling_user_id", objectId: "object_id", acknowledged: true, visibility: Models.EvVisibility("visibility"), createdMin: "created_min", createdMax: "created_max", limit: 5, offset: 6, cursor: "cursor", output: "output") {} }
        try await every.method("events.search", "least") { for try await _ in $0.events.search() {} }
        try await every.method("events.summarize", "all") { _ = try await $0.events.summarize(workspaceId: "workspace_id", shareId: "share_id", userId: "user_id", orgId: "org_id", parentEventId: "parent_event_id", event: "event", category: Models.EvCategory("category"), subcategory: Models.EvSubcategory("subcategory"), callingUserId: "calling_user_id", objectId: "object_id", acknowledged: true, visibility: Models.EvVisibility("visibility"), createdMin: "created_min", createdMax: "created_max", userContext: "user_context", limit: 5, offset: 6) }
        try await every.method("events.summarize", "least") { _ = try await $0.events.summarize() }
    }
}

private struct FilesharesCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("fileshares.add_grant", "all") { _ = try await $0.fileshares.addGrant(fileshareId: "fileshare_id", capability: Models.FileShareCapability("capability"), user: "user", email: "email") }
        try await every.method("fileshares.add_grant", "least") { _ = try await $0.fileshares.addGrant(fileshareId: "fileshare_id", capability: Models.FileShareCapability("capability")) }
        try await every.method("fileshares.create", "all") { _ = try await $0.fileshares.create(workspaceId: "workspace_id", node: "node", title: "title", accessOption: Models.FileShareAccessOption("access_option"), password: "password", expires: 7, expiresAt: "expires_at") }
        try await every.method("fileshares.create", "least") { _ = try await $0.fileshares.create(workspaceId: "workspace_id", node: "node") }
        try await every.method("fileshares.delete", "all") { _ = try await $0.fileshares.delete(fileshareId: "fileshare_id") }
        try await every.method("fileshares.delete", "least") { _ = try await $0.fileshares.delete(fileshareId: "fileshare_id") }
        try await every.method("fileshares.get", "all") { _ = try await $0.fileshares.get(fileshareId: "fileshare_id", linkPassword: "link_password", output: "output") }
        try await every.method("fileshares.get", "least") { _ = try await $0.fileshares.get(fileshareId: "fileshare_id") }
        try await every.method("fileshares.get_metadata", "all") { _ = try await $0.fileshares.getMetadata(fileshareId: "fileshare_id", linkPassword: "link_password") }
        try await every.method("fileshares.get_metadata", "least") { _ = try await $0.fileshares.getMetadata(fileshareId: "fileshare_id") }
        try await every.method("fileshares.list", "all") { for try await _ in $0.fileshares.list(workspaceId: "workspace_id", limit: 5, offset: 6) {} }
        try await every.method("fileshares.list", "least") { for try await _ in $0.fileshares.list(workspaceId: "workspace_id") {} }
        try await every.method("fileshares.list_grants", "all") { _ = try await $0.fileshares.listGrants(fileshareId: "fileshare_id") }
        try await every.method("fileshares.list_grants", "least") { _ = try await $0.fileshares.listGrants(fileshareId: "fileshare_id") }
        try await every.method("fileshares.list_versions", "all") { _ = try await $0.fileshares.listVersions(fileshareId: "fileshare_id", linkPassword: "link_password") }
        try await every.method("fileshares.list_versions", "least") { _ = try await $0.fileshares.listVersions(fileshareId: "fileshare_id") }
        try await every.method("fileshares.read", "all") { for try await _ in $0.fileshares.read(fileshareId: "fileshare_id", linkPassword: "link_password") {} }
        try await every.method("fileshares.read", "least") { for try await _ in $0.fileshares.read(fileshareId: "fileshare_id") {} }
        try await every.method("fileshares.read_preview", "all") { for try await _ in $0.fileshares.readPreview(fileshareId: "fileshare_id", previewType: "preview_type", linkPassword: "link_password") {} }
        try await every.method("fileshares.read_preview", "least") { for try await _ in $0.fileshares.readPreview(fileshareId: "fileshare_id", previewType: "preview_type") {} }
        try await every.method("fileshares.read_version", "all") { for try await _ in $0.fileshares.readVersion(fileshareId: "fileshare_id", versionId: "version_id", linkPassword: "link_password") {} }
        try await every.method("fileshares.read_version", "least") { for try await _ in $0.fileshares.readVersion(fileshareId: "fileshare_id", versionId: "version_id") {} }
        try await every.method("fileshares.remove_grant", "all") { _ = try await $0.fileshares.removeGrant(fileshareId: "fileshare_id", user: "user", email: "email") }
        try await every.method("fileshares.remove_grant", "least") { _ = try await $0.fileshares.removeGrant(fileshareId: "fileshare_id") }
        try await every.method("fileshares.update", "all") { _ = try await $0.fileshares.update(fileshareId: "fileshare_id", title: .to("title"), accessOption: Models.FileShareAccessOption("access_option"), password: .to("password"), expires: 7, expiresAt: .to("expires_at")) }
        try await every.method("fileshares.update", "least") { _ = try await $0.fileshares.update(fileshareId: "fileshare_id") }
    }
}

private struct ImportsCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("imports.cancel_job", "all") { _ = try await $0.imports.cancelJob(sourceId: "source_id", jobId: "job_id") }
        try await every.method("imports.cancel_job", "least") { _ = try await $0.imports.cancelJob(sourceId: "source_id", jobId: "job_id") }
        try await every.method("imports.cancel_writeback", "all") { _ = try await $0.imports.cancelWriteback(sourceId: "source_id", writebackId: "writeback_id") }
        try await every.method("imports.cancel_writeback", "least") { _ = try await $0.imports.cancelWriteback(sourceId: "source_id", writebackId: "writeback_id") }
        try await every.method("imports.create_source", "all") { _ = try await $0.imports.createSource(workspaceId: "workspace_id", providerIdentityId: "provider_identity_id", remotePath: "remote_path", remoteName: "remote_name", syncInterval: 13, accessMode: Models.ImportAccessMode("access_mode"), driveId: "drive_id", destinationNodeId: "destination_node_id") }
        try await every.method("imports.create_source", "least") { _ = try await $0.imports.createSource(workspaceId: "workspace_id", providerIdentityId: "provider_identity_id", remotePath: "remote_path") }
        try await every.method("imports.delete_source", "all") { _ = try await $0.imports.deleteSource(sourceId: "source_id") }
        try await every.method("imports.delete_source", "least") { _ = try await $0.imports.deleteSource(sourceId: "source_id") }
        try await every.method("imports.disconnect_source", "all") { _ = try await $0.imports.disconnectSource(sourceId: "source_id", action: Models.ImportsDisconnectSourceAction("action")) }
        try await every.method("imports.disconnect_source", "least") { _ = try await $0.imports.disconnectSource(sourceId: "source_id", action: Models.ImportsDisconnectSourceAction("action")) }
        try await every.method("imports.discover_sources", "all") { _ = try await $0.imports.discoverSources(workspaceId: "workspace_id", providerIdentityId: "provider_identity_id", driveId: "drive_id", remotePath: "remote_path") }
        try await every.method("imports.discover_sources", "least") { _ = try await $0.imports.discoverSources(workspaceId: "workspace_id", providerIdentityId: "provider_identity_id") }
        try await every.method("imports.get_identity", "all") { _ = try await $0.imports.getIdentity(workspaceId: "workspace_id", identityId: "identity_id") }
        try await every.method("imports.get_identity", "least") { _ = try await $0.imports.getIdentity(workspaceId: "workspace_id", identityId: "identity_id") }
        try await every.method("imports.get_job", "all") { _ = try await $0.imports.getJob(sourceId: "source_id", jobId: "job_id") }
        try await every.method("imports.get_job", "least") { _ = try await $0.imports.getJob(sourceId: "source_id", jobId: "job_id") }
        try await every.method("imports.get_source", "all") { _ = try await $0.imports.getSource(sourceId: "source_id") }
        try await every.method("imports.get_source", "least") { _ = try await $0.imports.getSource(sourceId: "source_id") }
        try await every.method("imports.get_writeback", "all") { _ = try await $0.imports.getWriteback(sourceId: "source_id", writebackId: "writeback_id") }
        try await every.method("imports.get_writeback", "least") { _ = try await $0.imports.getWriteback(sourceId: "source_id", writebackId: "writeback_id") }
        try await every.method("imports.list_drives", "all") { for try await _ in $0.imports.listDrives(workspaceId: "workspace_id", identityId: "identity_id", sitePath: "site_path", limit: 5, offset: 6) {} }
        try await every.method("imports.list_drives", "least") { for try await _ in $0.imports.listDrives(workspaceId: "workspace_id", identityId: "identity_id") {} }
        try await every.method("imports.list_identities", "all") { for try await _ in $0.imports.listIdentities(workspaceId: "workspace_id", limit: 5, offset: 6) {} }
        try await every.method("imports.list_identities", "least") { for try await _ in $0.imports.listIdentities(workspaceId: "workspace_id") {} }
        try await every.method("imports.list_jobs", "all") { for try await _ in $0.imports.listJobs(sourceId: "source_id", limit: 5, offset: 6) {} }
        try await every.method("imports.list_jobs", "least") { for try await _ in $0.imports.listJobs(sourceId: "source_id") {} }
        try await every.method("imports.list_providers", "all") { _ = try await $0.imports.listProviders(workspaceId: "workspace_id") }
        try await every.method("imports.list_providers", "least") { _ = try await $0.imports.listProviders(workspaceId: "workspace_id") }
        try await every.method("imports.list_sources", "all") { for try await _ in $0.imports.listSources(workspaceId: "workspace_id", status: "status", limit: 5, offset: 6) {} }
        try await every.method("imports.list_sources", "least") { for try await _ in $0.imports.listSources(workspaceId: "workspace_id") {} }
        try await every.method("imports.list_writebacks", "all") { for try await _ in $0.imports.listWritebacks(sourceId: "source_id", status: "status", limit: 5, offset: 6) {} }
        try await every.method("imports.list_writebacks", "least") { for try await _ in $0.imports.listWritebacks(sourceId: "source_id") {} }
        try await every.method("imports.provision_identity", "all") { _ = try await $0.imports.provisionIdentity(workspaceId: "workspace_id", provider: Models.ImportProvider("provider"), accountType: Models.ImportsProvisionIdentityAccountType("account_type")) }
        try await every.method("imports.provision_identity", "least") { _ = try await $0.imports.provisionIdentity(workspaceId: "workspace_id", provider: Models.ImportProvider("provider")) }
        try await every.method("imports.push_writeback", "all") { _ = try await $0.imports.pushWriteback(sourceId: "source_id", nodeId: "node_id") }
        try await every.method("imports.push_writeback", "least") { _ = try await $0.imports.pushWriteback(sourceId: "source_id", nodeId: "node_id") }
        try await every.method("imports.refresh_drives", "all") { _ = try await $0.imports.refreshDrives(workspaceId: "workspace_id", identityId: "identity_id", sitePath: "site_path") }
        try await every.method("imports.refresh_drives", "least") { _ = try await $0.imports.refreshDrives(workspaceId: "workspace_id", identityId: "identity_id") }
        try await every.method("imports.refresh_source", "all") { _ = try await $0.imports.refreshSource(sourceId: "source_id") }
        try await every.method("imports.refresh_source", "least") { _ = try await $0.imports.refreshSource(sourceId: "source_id") }
        try await every.method("imports.resolve_writeback", "all") { _ = try await $0.imports.resolveWriteback(sourceId: "source_id", writebackId: "writeback_id", resolution: Models.ImportsResolveWritebackResolution("resolution")) }
        try await every.method("imports.resolve_writeback", "least") { _ = try await $0.imports.resolveWriteback(sourceId: "source_id", writebackId: "writeback_id", resolution: Models.ImportsResolveWritebackResolution("resolution")) }
        try await every.method("imports.retry_writeback", "all") { _ = try await $0.imports.retryWriteback(sourceId: "source_id", writebackId: "writeback_id") }
        try await every.method("imports.retry_writeback", "least") { _ = try await $0.imports.retryWriteback(sourceId: "source_id", writebackId: "writeback_id") }
        try await every.method("imports.revoke_identity", "all") { _ = try await $0.imports.revokeIdentity(workspaceId: "workspace_id", identityId: "identity_id") }
        try await every.method("imports.revoke_identity", "least") { _ = try await $0.imports.revokeIdentity(workspaceId: "workspace_id", identityId: "identity_id") }
        try await every.method("imports.update_source", "all") { _ = try await $0.imports.updateSource(sourceId: "source_id", syncInterval: 13, remoteName: "remote_name", accessMode: Models.ImportAccessMode("access_mode"), action: Models.ImportsUpdateSourceAction("action")) }
        try await every.method("imports.update_source", "least") { _ = try await $0.imports.updateSource(sourceId: "source_id") }
    }
}

private struct InstructionsCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("instructions.clear", "all") { _ = try await $0.instructions.clear(entity: Models.InstructionsClearEntity("entity"), entityId: "entity_id") }
        try await every.method("instructions.clear", "least") { _ = try await $0.instructions.clear(entity: Models.InstructionsClearEntity("entity"), entityId: "entity_id") }
        try await every.method("instructions.clear_mine", "all") { _ = try await $0.instructions.clearMine(entity: Models.InstructionsClearMineEntity("entity"), entityId: "entity_id") }
        try await every.method("instructions.clear_mine", "least") { _ = try await $0.instructions.clearMine(entity: Models.InstructionsClearMineEntity("entity"), entityId: "entity_id") }
        try await every.method("instructions.get", "all") { _ = try await $0.instructions.get(entity: Models.InstructionsGetEntity("entity"), entityId: "entity_id") }
        try await every.method("instructions.get", "least") { _ = try await $0.instructions.get(entity: Models.InstructionsGetEntity("entity"), entityId: "entity_id") }
        try await every.method("instructions.get_mine", "all") { _ = try await $0.instructions.getMine(entity: Models.InstructionsGetMineEntity("entity"), entityId: "entity_id") }
        try await every.method("instructions.get_mine", "least") { _ = try await $0.instructions.getMine(entity: Models.InstructionsGetMineEntity("entity"), entityId: "entity_id") }
        try await every.method("instructions.set", "all") { _ = try await $0.instructions.set(entity: Models.InstructionsSetEntity("entity"), entityId: "entity_id", content: "content") }
        try await every.method("instructions.set", "least") { _ = try await $0.instructions.set(entity: Models.InstructionsSetEntity("entity"), entityId: "entity_id", content: "content") }
        try await every.method("instructions.set_mine", "all") { _ = try await $0.instructions.setMine(entity: Models.InstructionsSetMineEntity("entity"), entityId: "entity_id", content: "content") }
        try await every.method("instructions.set_mine", "least") { _ = try await $0.instructions.setMine(entity: Models.InstructionsSetMineEntity("entity"), entityId: "entity_id", content: "content") }
    }
}

private struct IntentsCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("intents.allocate", "all") { _ = try await $0.intents.allocate(workspaceId: "workspace_id", nodeId: "node_id", intent: "intent") }
        try await every.method("intents.allocate", "least") { _ = try await $0.intents.allocate(workspaceId: "workspace_id") }
        try await every.method("intents.fill", "all") { _ = try await $0.intents.fill(workspaceId: "workspace_id", intentId: "intent_id", version: 7, topic: "topic", message: "message", intent: "intent") }
        try await every.method("intents.fill", "least") { _ = try await $0.intents.fill(workspaceId: "workspace_id", intentId: "intent_id", version: 7) }
        try await every.method("intents.get", "all") { _ = try await $0.intents.get(workspaceId: "workspace_id", intentId: ["intent_id"]) }
        try await every.method("intents.get", "least") { _ = try await $0.intents.get(workspaceId: "workspace_id", intentId: ["intent_id"]) }
        try await every.method("intents.list", "all") { for try await _ in $0.intents.list(workspaceId: "workspace_id", cursor: "cursor") {} }
        try await every.method("intents.list", "least") { for try await _ in $0.intents.list(workspaceId: "workspace_id") {} }
        try await every.method("intents.release", "all") { _ = try await $0.intents.release(workspaceId: "workspace_id", intentId: "intent_id") }
        try await every.method("intents.release", "least") { _ = try await $0.intents.release(workspaceId: "workspace_id", intentId: "intent_id") }
    }
}

private struct LegacyChatsCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("legacy_chats.cancel", "all") { _ = try await $0.legacyChats.cancel(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("legacy_chats.cancel", "least") { _ = try await $0.legacyChats.cancel(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("legacy_chats.create", "all") { _ = try await $0.legacyChats.create(context: Models.Context("context"), contextId: "context_id", type: Models.LegacyChatsCreateType("type"), question: "question", privacy: Models.LegacyChatsCreatePrivacy("privacy"), name: "name", personality: Models.LegacyChatsCreatePersonality("personality"), filesScope: ["files_scope"], foldersScope: ["folders_scope"], filesAttach: ["files_attach"]) }
        try await every.method("legacy_chats.create", "least") { _ = try await $0.legacyChats.create(context: Models.Context("context"), contextId: "context_id", type: Models.LegacyChatsCreateType("type"), question: "question") }
        try await every.method("legacy_chats.delete", "all") { _ = try await $0.legacyChats.delete(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("legacy_chats.delete", "least") { _ = try await $0.legacyChats.delete(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("legacy_chats.get", "all") { _ = try await $0.legacyChats.get(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("legacy_chats.get", "least") { _ = try await $0.legacyChats.get(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("legacy_chats.get_message", "all") { _ = try await $0.legacyChats.getMessage(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id", messageId: "message_id") }
        try await every.method("legacy_chats.get_message", "least") { _ = try await $0.legacyChats.getMessage(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id", messageId: "message_id") }
        try await every.method("legacy_chats.list", "all") { _ = try await $0.legacyChats.list(context: Models.Context("context"), contextId: "context_id", output: "output") }
        try await every.method("legacy_chats.list", "least") { _ = try await $0.legacyChats.list(context: Models.Context("context"), contextId: "context_id") }
        try await every.method("legacy_chats.list_deleted", "all") { _ = try await $0.legacyChats.listDeleted(context: Models.Context("context"), contextId: "context_id") }
        try await every.method("legacy_chats.list_deleted", "least") { _ = try await $0.legacyChats.listDeleted(context: Models.Context("context"), contextId: "context_id") }
        try await every.method("legacy_chats.list_messages", "all") { _ = try await $0.legacyChats.listMessages(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("legacy_chats.list_messages", "least") { _ = try await $0.legacyChats.listMessages(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("legacy_chats.publish", "all") { _ = try await $0.legacyChats.publish(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("legacy_chats.publish", "least") { _ = try await $0.legacyChats.publish(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id") }
        try await every.method("legacy_chats.read_message", "all") { for try await _ in $0.legacyChats.readMessage(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id", messageId: "message_id") {} }
        try await every.method("legacy_chats.read_message", "least") { for try await _ in $0.legacyChats.readMessage(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id", messageId: "message_id") {} }
        try await every.method("legacy_chats.send_message", "all") { _ = try await $0.legacyChats.sendMessage(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id", question: "question", personality: Models.LegacyChatsSendMessagePersonality("personality"), filesScope: ["files_scope"], foldersScope: ["folders_scope"], filesAttach: ["files_attach"]) }
        try await every.method("legacy_chats.send_message", "least") { _ = try await $0.legacyChats.sendMessage(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id", question: "question") }
        try await every.method("legacy_chats.update", "all") { _ = try await $0.legacyChats.update(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id", name: "name") }
        try await every.method("legacy_chats.update", "least") { _ = try await $0.legacyChats.update(context: Models.Context("context"), contextId: "context_id", chatId: "chat_id", name: "name") }
    }
}

private struct LocksCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("locks.acquire", "all") { _ = try await $0.locks.acquire(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", duration: 8, clientInfo: Models.LocksAcquireClientInfo(["zz_unknown": "client_info"])) }
        try await every.method("locks.acquire", "least") { _ = try await $0.locks.acquire(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") }
        try await every.method("locks.get", "all") { _ = try await $0.locks.get(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") }
        try await every.method("locks.get", "least") { _ = try await $0.locks.get(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") }
        try await every.method("locks.heartbeat", "all") { _ = try await $0.locks.heartbeat(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", lockToken: "lock_token") }
        try await every.method("locks.heartbeat", "least") { _ = try await $0.locks.heartbeat(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", lockToken: "lock_token") }
        try await every.method("locks.release", "all") { _ = try await $0.locks.release(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", lockToken: "lock_token") }
        try await every.method("locks.release", "least") { _ = try await $0.locks.release(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", lockToken: "lock_token") }
    }
}

private struct MembersCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("members.add", "all") { _ = try await $0.members.add(entity: Models.Entity("entity"), entityId: "entity_id", emailOrUserId: "email_or_user_id", permissions: Models.MemberRole("permissions"), notifyOptions: Models.NotifyPreference("notify_options"), expires: .to("expires"), forceNotification: true, message: "message", invitationExpires: "invitation_expires") }
        try await every.method("members.add", "least") { _ = try await $0.members.add(entity: Models.Entity("entity"), entityId: "entity_id", emailOrUserId: "email_or_user_id") }
        try await every.method("members.answer_invitation", "all") { _ = try await $0.members.answerInvitation(entity: Models.Entity("entity"), entityId: "entity_id", invitationKey: "invitation_key", action: Models.MembersAnswerInvitationAction("action")) }
        try await every.method("members.answer_invitation", "least") { _ = try await $0.members.answerInvitation(entity: Models.Entity("entity"), entityId: "entity_id", invitationKey: "invitation_key", action: Models.MembersAnswerInvitationAction("action")) }
        try await every.method("members.delete_invitation", "all") { _ = try await $0.members.deleteInvitation(entity: Models.Entity("entity"), entityId: "entity_id", invitationId: "invitation_id") }
        try await every.method("members.delete_invitation", "least") { _ = try await $0.members.deleteInvitation(entity: Models.Entity("entity"), entityId: "entity_id", invitationId: "invitation_id") }
        try await every.method("members.get", "all") { _ = try await $0.members.get(entity: Models.Entity("entity"), entityId: "entity_id", userId: "user_id") }
        try await every.method("members.get", "least") { _ = try await $0.members.get(entity: Models.Entity("entity"), entityId: "entity_id", userId: "user_id") }
        try await every.method("members.join", "all") { _ = try await $0.members.join(entity: Models.Entity("entity"), entityId: "entity_id") }
        try await every.method("members.join", "least") { _ = try await $0.members.join(entity: Models.Entity("entity"), entityId: "entity_id") }
        try await every.method("members.leave", "all") { _ = try await $0.members.leave(entity: Models.Entity("entity"), entityId: "entity_id") }
        try await every.method("members.leave", "least") { _ = try await $0.members.leave(entity: Models.Entity("entity"), entityId: "entity_id") }
        try await every.method("members.list", "all") { for try await _ in $0.members.list(entity: Models.Entity("entity"), entityId: "entity_id", limit: 5, offset: 6, output: "output") {} }
        try await every.method("members.list", "least") { for try await _ in $0.members.list(entity: Models.Entity("entity"), entityId: "entity_id") {} }
        try await every.method("members.list_invitations", "all") { for try await _ in $0.members.listInvitations(entity: Models.Entity("entity"), entityId: "entity_id", limit: 5, offset: 6) {} }
        try await every.method("members.list_invitations", "least") { for try await _ in $0.members.listInvitations(entity: Models.Entity("entity"), entityId: "entity_id") {} }
        try await every.method("members.list_invitations_by_state", "all") { for try await _ in $0.members.listInvitationsByState(entity: Models.Entity("entity"), entityId: "entity_id", state: Models.InvitationState("state"), limit: 5, offset: 6) {} }
        try await every.method("members.list_invitations_by_state", "least") { for try await _ in $0.members.listInvitationsByState(entity: Models.Entity("entity"), entityId: "entity_id", state: Models.InvitationState("state")) {} }
        try await every.method("members.remove", "all") { _ = try await $0.members.remove(entity: Models.Entity("entity"), entityId: "entity_id", emailOrUserId: "email_or_user_id") }
        try await every.method("members.remove", "least") { _ = try await $0.members.remove(entity: Models.Entity("entity"), entityId: "entity_id", emailOrUserId: "email_or_user_id") }
        try await every.method("members.transfer_ownership", "all") { _ = try await $0.members.transferOwnership(entity: Models.Entity("entity"), entityId: "entity_id", userId: "user_id") }
        try await every.method("members.transfer_ownership", "least") { _ = try await $0.members.transferOwnership(entity: Models.Entity("entity"), entityId: "entity_id", userId: "user_id") }
        try await every.method("members.update", "all") { _ = try await $0.members.update(entity: Models.Entity("entity"), entityId: "entity_id", userId: "user_id", permissions: Models.MemberRole("permissions"), notifications: Models.NotifyPreference("notifications"), notifyOptions: Models.NotifyPreference("notify_options"), expires: .to("expires")) }
        try await every.method("members.update", "least") { _ = try await $0.members.update(entity: Models.Entity("entity"), entityId: "entity_id", userId: "user_id") }
        try await every.method("members.update_invitation", "all") { _ = try await $0.members.updateInvitation(entity: Models.Entity("entity"), entityId: "entity_id", invitationId: "invitation_id", state: Models.InvitationState("state"), permissions: Models.MemberRole("permissions"), notifyOptions: Models.NotifyPreference("notify_options"), expires: "expires") }
        try await every.method("members.update_invitation", "least") { _ = try await $0.members.updateInvitation(entity: Models.Entity("entity"), entityId: "entity_id", invitationId: "invitation_id") }
    }
}

private struct MetadataCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("metadata.add_template_nodes", "all") { _ = try await $0.metadata.addTemplateNodes(workspaceId: "workspace_id", templateId: "template_id", nodeIds: ["node_ids"]) }
        try await every.method("metadata.add_template_nodes", "least") { _ = try await $0.metadata.addTemplateNodes(workspaceId: "workspace_id", templateId: "template_id", nodeIds: ["node_ids"]) }
        try await every.method("metadata.assign_template", "all") { _ = try await $0.metadata.assignTemplate(workspaceId: "workspace_id", templateId: "template_id", nodeId: "node_id") }
        try await every.method("metadata.assign_template", "least") { _ = try await $0.metadata.assignTemplate(workspaceId: "workspace_id", templateId: "template_id") }
        try await every.method("metadata.auto_match", "all") { _ = try await $0.metadata.autoMatch(workspaceId: "workspace_id", templateId: "template_id", batchSize: 10) }
        try await every.method("metadata.auto_match", "least") { _ = try await $0.metadata.autoMatch(workspaceId: "workspace_id", templateId: "template_id") }
        try await every.method("metadata.compound_search", "all") { _ = try await $0.metadata.compoundSearch(workspaceId: "workspace_id", filters: [Models.MetadataClause(["zz_unknown": "filters"])], contentQuery: "content_query", limit: 5) }
        try await every.method("metadata.compound_search", "least") { _ = try await $0.metadata.compoundSearch(workspaceId: "workspace_id", filters: [Models.MetadataClause(["zz_unknown": "filters"])], contentQuery: "content_query") }
        try await every.method("metadata.copy_template", "all") { _ = try await $0.metadata.copyTemplate(workspaceId: "workspace_id", templateId: "template_id", name: "name", description: "description", category: "category", fields: [Models.MetadataField(["zz_unknown": "fields"])]) }
        try await every.method("metadata.copy_template", "least") { _ = try await $0.metadata.copyTemplate(workspaceId: "workspace_id", templateId: "template_id") }
        try await every.method("metadata.create_filter", "all") { _ = try await $0.metadata.createFilter(workspaceId: "workspace_id", name: "name", predicate: [Models.MetadataClause(["zz_unknown": "predicate"])], description: "description", projection: Models.MetadataCreateFilterProjection(["zz_unknown": "projection"]), templateId: "template_id") }
        try await every.method("metadata.create_filter", "least") { _ = try await $0.metadata.createFilter(workspaceId: "workspace_id", name: "name", predicate: [Models.MetadataClause(["zz_unknown": "predicate"])]) }
        try await every.method("metadata.create_template", "all") { _ = try await $0.metadata.createTemplate(workspaceId: "workspace_id", name: "name", description: "description", category: "category", fields: [Models.MetadataField(["zz_unknown": "fields"])]) }
        try await every.method("metadata.create_template", "least") { _ = try await $0.metadata.createTemplate(workspaceId: "workspace_id", name: "name", description: "description", category: "category", fields: [Models.MetadataField(["zz_unknown": "fields"])]) }
        try await every.method("metadata.declare_field", "all") { _ = try await $0.metadata.declareField(workspaceId: "workspace_id", name: "name", declaredType: Models.MetadataDeclareFieldDeclaredType("declared_type")) }
        try await every.method("metadata.declare_field", "least") { _ = try await $0.metadata.declareField(workspaceId: "workspace_id", name: "name", declaredType: Models.MetadataDeclareFieldDeclaredType("declared_type")) }
        try await every.method("metadata.delete_filter", "all") { _ = try await $0.metadata.deleteFilter(workspaceId: "workspace_id", filterId: "filter_id") }
        try await every.method("metadata.delete_filter", "least") { _ = try await $0.metadata.deleteFilter(workspaceId: "workspace_id", filterId: "filter_id") }
        try await every.method("metadata.delete_node_view", "all") { _ = try await $0.metadata.deleteNodeView(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("metadata.delete_node_view", "least") { _ = try await $0.metadata.deleteNodeView(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("metadata.delete_template", "all") { _ = try await $0.metadata.deleteTemplate(workspaceId: "workspace_id", templateId: "template_id") }
        try await every.method("metadata.delete_template", "least") { _ = try await $0.metadata.deleteTemplate(workspaceId: "workspace_id", templateId: "template_id") }
        try await every.method("metadata.delete_template_by_body", "all") { _ = try await $0.metadata.deleteTemplateByBody(workspaceId: "workspace_id", templateId: "template_id") }
        try await every.method("metadata.delete_template_by_body", "least") { _ = try await $0.metadata.deleteTemplateByBody(workspaceId: "workspace_id") }
        try await every.method("metadata.delete_values", "all") { _ = try await $0.metadata.deleteValues(workspaceId: "workspace_id", nodeId: "node_id", keys: ["keys"]) }
        try await every.method("metadata.delete_values", "least") { _ = try await $0.metadata.deleteValues(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("metadata.delete_view", "all") { _ = try await $0.metadata.deleteView(workspaceId: "workspace_id", templateId: "template_id") }
        try await every.method("metadata.delete_view", "least") { _ = try await $0.metadata.deleteView(workspaceId: "workspace_id", templateId: "template_id") }
        try await every.method("metadata.export_view", "all") { _ = try await $0.metadata.exportView(workspaceId: "workspace_id", templateId: "template_id", parentNodeId: "parent_node_id") }
        try await every.method("metadata.export_view", "least") { _ = try await $0.metadata.exportView(workspaceId: "workspace_id", templateId: "template_id") }
        try await every.method("metadata.extract", "all") { _ = try await $0.metadata.extract(workspaceId: "workspace_id", nodeId: "node_id", fields: ["fields"], templateId: "template_id") }
        try await every.method("metadata.extract", "least") { _ = try await $0.metadata.extract(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("metadata.extract_folder", "all") { _ = try await $0.metadata.extractFolder(workspaceId: "workspace_id", nodeId: "node_id", fields: ["fields"]) }
        try await every.method("metadata.extract_folder", "least") { _ = try await $0.metadata.extractFolder(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("metadata.extract_template", "all") { _ = try await $0.metadata.extractTemplate(workspaceId: "workspace_id", templateId: "template_id", fields: ["fields"], force: true) }
        try await every.method("metadata.extract_template", "least") { _ = try await $0.metadata.extractTemplate(workspaceId: "workspace_id", templateId: "template_id") }
        try await every.method("metadata.get_facts", "all") { _ = try await $0.metadata.getFacts(workspaceId: "workspace_id", nodeId: "node_id", output: "output") }
        try await every.method("metadata.get_facts", "least") { _ = try await $0.metadata.getFacts(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("metadata.get_filter", "all") { _ = try await $0.metadata.getFilter(workspaceId: "workspace_id", filterId: "filter_id", output: "output") }
        try await every.method("metadata.get_filter", "least") { _ = try await $0.metadata.getFilter(workspaceId: "workspace_id", filterId: "filter_id") }
        try await every.method("metadata.get_node", "all") { _ = try await $0.metadata.getNode(workspaceId: "workspace_id", nodeId: "node_id", output: "output") }
        try await every.method("metadata.get_node", "least") { _ = try await $0.metadata.getNode(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("metadata.get_nodes", "all") { _ = try await $0.metadata.getNodes(workspaceId: "workspace_id", nodeIds: ["node_ids"], output: "output") }
        try await every.method("metadata.get_nodes", "least") { _ = try await $0.metadata.getNodes(workspaceId: "workspace_id", nodeIds: ["node_ids"]) }
        try await every.method("metadata.get_template", "all") { _ = try await $0.metadata.getTemplate(workspaceId: "workspace_id", templateId: "template_id", output: "output") }
        try await every.method("metadata.get_template", "least") { _ = try await $0.metadata.getTemplate(workspaceId: "workspace_id", templateId: "template_id") }
        try await every.method("metadata.get_view", "all") { _ = try await $0.metadata.getView(workspaceId: "workspace_id", templateId: "template_id") }
        try await every.method("metadata.get_view", "least") { _ = try await $0.metadata.getView(workspaceId: "workspace_id", templateId: "template_id") }
        try await every.method("metadata.list_by_template", "all") { _ = try await $0.metadata.listByTemplate(workspaceId: "workspace_id", nodeId: "node_id", templateId: "template_id", filters: ["any": "filters"], orderBy: "order_by", orderDesc: true, output: "output") }
        try await every.method("metadata.list_by_template", "least") { _ = try await $0.metadata.listByTemplate(workspaceId: "workspace_id", nodeId: "node_id", templateId: "template_id") }
        try await every.method("metadata.list_eligible", "all") { for try await _ in $0.metadata.listEligible(workspaceId: "workspace_id", pageSize: 9, cursor: "cursor", mimetype: "mimetype", extension: "extension", parentId: "parent_id", category: Models.MetadataListEligibleCategory("category"), output: "output") {} }
        try await every.method("metadata.list_eligible", "least") { for try await _ in $0.metadata.listEligible(workspaceId: "workspace_id") {} }
        try await every.method("metadata.list_fields", "all") { for try await _ in $0.metadata.listFields(workspaceId: "workspace_id", field: "field", pageSize: 9, cursor: "cursor") {} }
        try await every.method("metadata.list_fields", "least") { for try await _ in $0.metadata.listFields(workspaceId: "workspace_id") {} }
        try await every.method("metadata.list_filter_nodes", "all") { _ = try await $0.metadata.listFilterNodes(workspaceId: "workspace_id", filterId: "filter_id", sortField: Models.MetadataListFilterNodesSortField("sort_field"), sortMetadataField: "sort_metadata_field", sortDir: Models.MetadataListFilterNodesSortDir("sort_dir"), output: "output") }
        try await every.method("metadata.list_filter_nodes", "least") { _ = try await $0.metadata.listFilterNodes(workspaceId: "workspace_id", filterId: "filter_id") }
        try await every.method("metadata.list_filters", "all") { for try await _ in $0.metadata.listFilters(workspaceId: "workspace_id", pageSize: 9, cursor: "cursor", output: "output") {} }
        try await every.method("metadata.list_filters", "least") { for try await _ in $0.metadata.listFilters(workspaceId: "workspace_id") {} }
        try await every.method("metadata.list_merge_candidates", "all") { for try await _ in $0.metadata.listMergeCandidates(workspaceId: "workspace_id", offset: 6) {} }
        try await every.method("metadata.list_merge_candidates", "least") { for try await _ in $0.metadata.listMergeCandidates(workspaceId: "workspace_id") {} }
        try await every.method("metadata.list_node_views", "all") { _ = try await $0.metadata.listNodeViews(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("metadata.list_node_views", "least") { _ = try await $0.metadata.listNodeViews(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("metadata.list_template_assignments", "all") { _ = try await $0.metadata.listTemplateAssignments(workspaceId: "workspace_id") }
        try await every.method("metadata.list_template_assignments", "least") { _ = try await $0.metadata.listTemplateAssignments(workspaceId: "workspace_id") }
        try await every.method("metadata.list_template_categories", "all") { _ = try await $0.metadata.listTemplateCategories() }
        try await every.method("metadata.list_template_categories", "least") { _ = try await $0.metadata.listTemplateCategories() }
        try await every.method("metadata.list_template_nodes", "all") { for try await _ in $0.metadata.listTemplateNodes(workspaceId: "workspace_id", templateId: "template_id", limit: 5, offset: 6, sortField: "sort_field", sortDir: Models.MetadataListTemplateNodesSortDir("sort_dir"), filters: [Models.MetadataListTemplateNodesFiltersItem(["zz_unknown": "filters"])], output: "output") {} }
        try await every.method("metadata.list_template_nodes", "least") { for try await _ in $0.metadata.listTemplateNodes(workspaceId: "workspace_id", templateId: "template_id") {} }
        try await every.method("metadata.list_templates", "all") { _ = try await $0.metadata.listTemplates(workspaceId: "workspace_id", output: "output") }
        try await every.method("metadata.list_templates", "least") { _ = try await $0.metadata.listTemplates(workspaceId: "workspace_id") }
        try await every.method("metadata.list_templates_by", "all") { _ = try await $0.metadata.listTemplatesBy(workspaceId: "workspace_id", filter: Models.MetadataListTemplatesByFilter("filter"), output: "output") }
        try await every.method("metadata.list_templates_by", "least") { _ = try await $0.metadata.listTemplatesBy(workspaceId: "workspace_id", filter: Models.MetadataListTemplatesByFilter("filter")) }
        try await every.method("metadata.list_templates_in_use", "all") { _ = try await $0.metadata.listTemplatesInUse(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("metadata.list_templates_in_use", "least") { _ = try await $0.metadata.listTemplatesInUse(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("metadata.list_versions", "all") { _ = try await $0.metadata.listVersions(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("metadata.list_versions", "least") { _ = try await $0.metadata.listVersions(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("metadata.list_views", "all") { _ = try await $0.metadata.listViews(workspaceId: "workspace_id") }
        try await every.method("metadata.list_views", "least") { _ = try await $0.metadata.listViews(workspaceId: "workspace_id") }
        try await every.method("metadata.merge_fields", "all") { _ = try await $0.metadata.mergeFields(workspaceId: "workspace_id", source: "source", target: "target", confirm: true) }
        try await every.method("metadata.merge_fields", "least") { _ = try await $0.metadata.mergeFields(workspaceId: "workspace_id", source: "source", target: "target", confirm: true) }
        try await every.method("metadata.preview_match", "all") { _ = try await $0.metadata.previewMatch(workspaceId: "workspace_id", name: "name", description: "description") }
        try await every.method("metadata.preview_match", "least") { _ = try await $0.metadata.previewMatch(workspaceId: "workspace_id", name: "name", description: "description") }
        try await every.method("metadata.remove_template_nodes", "all") { _ = try await $0.metadata.removeTemplateNodes(workspaceId: "workspace_id", templateId: "template_id", nodeIds: ["node_ids"]) }
        try await every.method("metadata.remove_template_nodes", "least") { _ = try await $0.metadata.removeTemplateNodes(workspaceId: "workspace_id", templateId: "template_id", nodeIds: ["node_ids"]) }
        try await every.method("metadata.resolve_template", "all") { _ = try await $0.metadata.resolveTemplate(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("metadata.resolve_template", "least") { _ = try await $0.metadata.resolveTemplate(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("metadata.resolve_template_views", "all") { _ = try await $0.metadata.resolveTemplateViews(workspaceId: "workspace_id", templateId: "template_id", output: "output") }
        try await every.method("metadata.resolve_template_views", "least") { _ = try await $0.metadata.resolveTemplateViews(workspaceId: "workspace_id", templateId: "template_id") }
        try await every.method("metadata.save_node_view", "all") { _ = try await $0.metadata.saveNodeView(workspaceId: "workspace_id", nodeId: "node_id", name: "name", templateId: "template_id", filters: "filters", orderBy: "order_by", orderDesc: true) }
        try await every.method("metadata.save_node_view", "least") { _ = try await $0.metadata.saveNodeView(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("metadata.save_view", "all") { _ = try await $0.metadata.saveView(workspaceId: "workspace_id", templateId: "template_id", config: Models.SavedViewConfig(["zz_unknown": "config"]), name: "name") }
        try await every.method("metadata.save_view", "least") { _ = try await $0.metadata.saveView(workspaceId: "workspace_id", templateId: "template_id", config: Models.SavedViewConfig(["zz_unknown": "config"])) }
        try await every.method("metadata.search", "all") { for try await _ in $0.metadata.search(workspaceId: "workspace_id", q: "q", limit: 5, offset: 6, templateId: "template_id") {} }
        try await every.method("metadata.search", "least") { for try await _ in $0.metadata.search(workspaceId: "workspace_id", q: "q") {} }
        try await every.method("metadata.set_facts", "all") { _ = try await $0.metadata.setFacts(workspaceId: "workspace_id", nodeId: "node_id", facts: ["any": "facts"]) }
        try await every.method("metadata.set_facts", "least") { _ = try await $0.metadata.setFacts(workspaceId: "workspace_id", nodeId: "node_id", facts: ["any": "facts"]) }
        try await every.method("metadata.set_template_settings", "all") { _ = try await $0.metadata.setTemplateSettings(workspaceId: "workspace_id", templateId: "template_id", enabled: true, priority: Models.MetadataSetTemplateSettingsPriority("priority")) }
        try await every.method("metadata.set_template_settings", "least") { _ = try await $0.metadata.setTemplateSettings(workspaceId: "workspace_id", templateId: "template_id", enabled: true, priority: Models.MetadataSetTemplateSettingsPriority("priority")) }
        try await every.method("metadata.set_values", "all") { _ = try await $0.metadata.setValues(workspaceId: "workspace_id", nodeId: "node_id", templateId: "template_id", keyValues: ["any": "key_values"]) }
        try await every.method("metadata.set_values", "least") { _ = try await $0.metadata.setValues(workspaceId: "workspace_id", nodeId: "node_id", templateId: "template_id", keyValues: ["any": "key_values"]) }
        try await every.method("metadata.suggest_fields", "all") { _ = try await $0.metadata.suggestFields(workspaceId: "workspace_id", nodeIds: ["node_ids"], description: "description", userContext: "user_context") }
        try await every.method("metadata.suggest_fields", "least") { _ = try await $0.metadata.suggestFields(workspaceId: "workspace_id", nodeIds: ["node_ids"], description: "description") }
        try await every.method("metadata.unassign_template", "all") { _ = try await $0.metadata.unassignTemplate(workspaceId: "workspace_id") }
        try await every.method("metadata.unassign_template", "least") { _ = try await $0.metadata.unassignTemplate(workspaceId: "workspace_id") }
        try await every.method("metadata.update_filter", "all") { _ = try await $0.metadata.updateFilter(workspaceId: "workspace_id", filterId: "filter_id", name: "name", predicate: [Models.MetadataClause(["zz_unknown": "predicate"])], description: "description", projection: Models.MetadataUpdateFilterProjection(["zz_unknown": "projection"])) }
        try await every.method("metadata.update_filter", "least") { _ = try await $0.metadata.updateFilter(workspaceId: "workspace_id", filterId: "filter_id", name: "name", predicate: [Models.MetadataClause(["zz_unknown": "predicate"])]) }
        try await every.method("metadata.update_template", "all") { _ = try await $0.metadata.updateTemplate(workspaceId: "workspace_id", templateId: "template_id", name: "name", description: "description", category: "category", fields: [Models.MetadataField(["zz_unknown": "fields"])]) }
        try await every.method("metadata.update_template", "least") { _ = try await $0.metadata.updateTemplate(workspaceId: "workspace_id", templateId: "template_id") }
    }
}

private struct NotesCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("notes.create", "all") { _ = try await $0.notes.create(workspaceId: "workspace_id", parentId: "parent_id", name: "name", content: "content", output: "output") }
        try await every.method("notes.create", "least") { _ = try await $0.notes.create(workspaceId: "workspace_id", parentId: "parent_id", name: "name", content: "content") }
        try await every.method("notes.read", "all") { _ = try await $0.notes.read(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", versionId: "version_id", output: "output") }
        try await every.method("notes.read", "least") { _ = try await $0.notes.read(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") }
        try await every.method("notes.update", "all") { _ = try await $0.notes.update(workspaceId: "workspace_id", nodeId: "node_id", output: "output", name: "name", content: "content", ifVersionId: "if_version_id") }
        try await every.method("notes.update", "least") { _ = try await $0.notes.update(workspaceId: "workspace_id", nodeId: "node_id") }
    }
}

private struct OauthCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("oauth.approve", "all") { _ = try await $0.oauth.approve(body: ["any": "body"]) }
        try await every.method("oauth.approve", "least") { _ = try await $0.oauth.approve() }
        try await every.method("oauth.authorize", "all") { _ = try await $0.oauth.authorize(clientId: "client_id", responseType: "response_type", redirectUri: "redirect_uri", codeChallenge: "code_challenge", codeChallengeMethod: "code_challenge_method", state: "state", responseFormat: "response_format", displayCode: true, scope: Models.OauthAuthorizeScope("scope"), accessMode: Models.OauthAuthorizeAccessMode("access_mode"), accountSettings: 16, agentName: "agent_name", loginHint: "login_hint", resource: "resource") }
        try await every.method("oauth.authorize", "least") { _ = try await $0.oauth.authorize(clientId: "client_id", responseType: "response_type", redirectUri: "redirect_uri", codeChallenge: "code_challenge", codeChallengeMethod: "code_challenge_method", state: "state") }
        try await every.method("oauth.exchange_code", "all") { _ = try await $0.oauth.exchangeCode(clientId: "client_id", code: "code", codeVerifier: "code_verifier", redirectUri: "redirect_uri", deviceName: "device_name", deviceType: "device_type", resource: "resource") }
        try await every.method("oauth.exchange_code", "least") { _ = try await $0.oauth.exchangeCode(clientId: "client_id", code: "code", codeVerifier: "code_verifier", redirectUri: "redirect_uri") }
        try await every.method("oauth.get_authorize_info", "all") { _ = try await $0.oauth.getAuthorizeInfo() }
        try await every.method("oauth.get_authorize_info", "least") { _ = try await $0.oauth.getAuthorizeInfo() }
        try await every.method("oauth.get_resource_metadata", "all") { _ = try await $0.oauth.getResourceMetadata() }
        try await every.method("oauth.get_resource_metadata", "least") { _ = try await $0.oauth.getResourceMetadata() }
        try await every.method("oauth.get_server_metadata", "all") { _ = try await $0.oauth.getServerMetadata() }
        try await every.method("oauth.get_server_metadata", "least") { _ = try await $0.oauth.getServerMetadata() }
        try await every.method("oauth.get_session", "all") { _ = try await $0.oauth.getSession(sessionId: "session_id") }
        try await every.method("oauth.get_session", "least") { _ = try await $0.oauth.getSession(sessionId: "session_id") }
        try await every.method("oauth.list_sessions", "all") { _ = try await $0.oauth.listSessions() }
        try await every.method("oauth.list_sessions", "least") { _ = try await $0.oauth.listSessions() }
        try await every.method("oauth.refresh_token", "all") { _ = try await $0.oauth.refreshToken(clientId: "client_id", refreshToken: "refresh_token", deviceName: "device_name", deviceType: "device_type", resource: "resource") }
        try await every.method("oauth.refresh_token", "least") { _ = try await $0.oauth.refreshToken(clientId: "client_id", refreshToken: "refresh_token") }
        try await every.method("oauth.register_client", "all") { _ = try await $0.oauth.registerClient(redirectUris: ["redirect_uris"], clientName: "client_name", clientUri: "client_uri", logoUri: "logo_uri", grantTypes: [Models.OauthRegisterClientGrantTypesItem("grant_types")], responseTypes: ["response_types"], tokenEndpointAuthMethod: "token_endpoint_auth_method", scope: "scope") }
        try await every.method("oauth.register_client", "least") { _ = try await $0.oauth.registerClient(redirectUris: ["redirect_uris"]) }
        try await every.method("oauth.revoke_all_sessions", "all") { _ = try await $0.oauth.revokeAllSessions(excludeCurrent: true, currentSessionId: "current_session_id") }
        try await every.method("oauth.revoke_all_sessions", "least") { _ = try await $0.oauth.revokeAllSessions() }
        try await every.method("oauth.revoke_session", "all") { _ = try await $0.oauth.revokeSession(sessionId: "session_id") }
        try await every.method("oauth.revoke_session", "least") { _ = try await $0.oauth.revokeSession(sessionId: "session_id") }
        try await every.method("oauth.revoke_token", "all") { _ = try await $0.oauth.revokeToken(token: "token") }
        try await every.method("oauth.revoke_token", "least") { _ = try await $0.oauth.revokeToken(token: "token") }
        try await every.method("oauth.update_client", "all") { _ = try await $0.oauth.updateClient(redirectUris: ["redirect_uris"], clientName: "client_name", clientUri: "client_uri", logoUri: "logo_uri", grantTypes: [Models.OauthUpdateClientGrantTypesItem("grant_types")], responseTypes: ["response_types"], tokenEndpointAuthMethod: "token_endpoint_auth_method", scope: "scope") }
        try await every.method("oauth.update_client", "least") { _ = try await $0.oauth.updateClient(redirectUris: ["redirect_uris"]) }
        try await every.method("oauth.update_session", "all") { _ = try await $0.oauth.updateSession(sessionId: "session_id", deviceName: .to("device_name"), agentName: .to("agent_name"), scopes: ["scopes"]) }
        try await every.method("oauth.update_session", "least") { _ = try await $0.oauth.updateSession(sessionId: "session_id") }
    }
}

private struct OrgsCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("orgs.check_domain", "all") { _ = try await $0.orgs.checkDomain(domain: "domain") }
        try await every.method("orgs.check_domain", "least") { _ = try await $0.orgs.checkDomain(domain: "domain") }
        try await every.method("orgs.claim", "all") { _ = try await $0.orgs.claim(token: "token") }
        try await every.method("orgs.claim", "least") { _ = try await $0.orgs.claim(token: "token") }
        try await every.method("orgs.close", "all") { _ = try await $0.orgs.close(orgId: "org_id", confirm: "confirm") }
        try await every.method("orgs.close", "least") { _ = try await $0.orgs.close(orgId: "org_id", confirm: "confirm") }
        try await every.method("orgs.create", "all") { _ = try await $0.orgs.create(domain: "domain", output: "output", name: "name", description: "description", industry: Models.Industry("industry"), billingEmail: "billing_email", permMemberManage: Models.OrgPermMemberManage("perm_member_manage"), backgroundMode: Models.OrgBackgroundMode("background_mode"), accentColor: ["any": "accent_color"], backgroundColor: ["any": "background_color"], billingPlan: "billing_plan") }
        try await every.method("orgs.create", "least") { _ = try await $0.orgs.create(domain: "domain") }
        try await every.method("orgs.create_transfer_token", "all") { _ = try await $0.orgs.createTransferToken(orgId: "org_id") }
        try await every.method("orgs.create_transfer_token", "least") { _ = try await $0.orgs.createTransferToken(orgId: "org_id") }
        try await every.method("orgs.delete_transfer_token", "all") { _ = try await $0.orgs.deleteTransferToken(orgId: "org_id", tokenId: "token_id") }
        try await every.method("orgs.delete_transfer_token", "least") { _ = try await $0.orgs.deleteTransferToken(orgId: "org_id", tokenId: "token_id") }
        try await every.method("orgs.get", "all") { _ = try await $0.orgs.get(orgId: "org_id", output: "output") }
        try await every.method("orgs.get", "least") { _ = try await $0.orgs.get(orgId: "org_id") }
        try await every.method("orgs.get_public", "all") { _ = try await $0.orgs.getPublic(orgId: "org_id", output: "output") }
        try await every.method("orgs.get_public", "least") { _ = try await $0.orgs.getPublic(orgId: "org_id") }
        try await every.method("orgs.list", "all") { for try await _ in $0.orgs.list(limit: 5, offset: 6, output: "output") {} }
        try await every.method("orgs.list", "least") { for try await _ in $0.orgs.list() {} }
        try await every.method("orgs.list_all", "all") { for try await _ in $0.orgs.listAll(limit: 5, offset: 6, output: "output") {} }
        try await every.method("orgs.list_all", "least") { for try await _ in $0.orgs.listAll() {} }
        try await every.method("orgs.list_available", "all") { for try await _ in $0.orgs.listAvailable(limit: 5, offset: 6, output: "output") {} }
        try await every.method("orgs.list_available", "least") { for try await _ in $0.orgs.listAvailable() {} }
        try await every.method("orgs.list_external", "all") { for try await _ in $0.orgs.listExternal(limit: 5, offset: 6, output: "output") {} }
        try await every.method("orgs.list_external", "least") { for try await _ in $0.orgs.listExternal() {} }
        try await every.method("orgs.list_industries", "all") { _ = try await $0.orgs.listIndustries() }
        try await every.method("orgs.list_industries", "least") { _ = try await $0.orgs.listIndustries() }
        try await every.method("orgs.list_transfer_tokens", "all") { for try await _ in $0.orgs.listTransferTokens(orgId: "org_id", limit: 5, offset: 6) {} }
        try await every.method("orgs.list_transfer_tokens", "least") { for try await _ in $0.orgs.listTransferTokens(orgId: "org_id") {} }
        try await every.method("orgs.update", "all") { _ = try await $0.orgs.update(orgId: "org_id", output: "output", name: .to("name"), domain: "domain", description: .to("description"), industry: Models.Industry("industry"), billingEmail: "billing_email", homepage: "homepage", accentColor: ["any": "accent_color"], backgroundColor: ["any": "background_color"], backgroundMode: Models.OrgBackgroundMode("background_mode"), useBackground: true, facebook: "facebook", twitter: "twitter", instagram: "instagram", youtube: "youtube", permMemberManage: Models.OrgPermMemberManage("perm_member_manage"), permAuthDomains: "perm_auth_domains", ownerDefined: ["any": "owner_defined"]) }
        try await every.method("orgs.update", "least") { _ = try await $0.orgs.update(orgId: "org_id") }
    }
}

private struct PreviewsCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("previews.preauthorize", "all") { _ = try await $0.previews.preauthorize(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", previewType: Models.PreviewsPreauthorizePreviewType("preview_type")) }
        try await every.method("previews.preauthorize", "least") { _ = try await $0.previews.preauthorize(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", previewType: Models.PreviewsPreauthorizePreviewType("preview_type")) }
        try await every.method("previews.read", "all") { for try await _ in $0.previews.read(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", previewType: Models.PreviewsReadPreviewType("preview_type"), token: "token", filename: "filename") {} }
        try await every.method("previews.read", "least") { for try await _ in $0.previews.read(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", previewType: Models.PreviewsReadPreviewType("preview_type"), token: "token", filename: "filename") {} }
        try await every.method("previews.read_authorized", "all") { for try await _ in $0.previews.readAuthorized(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", previewType: Models.PreviewsReadAuthorizedPreviewType("preview_type")) {} }
        try await every.method("previews.read_authorized", "least") { for try await _ in $0.previews.readAuthorized(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", previewType: Models.PreviewsReadAuthorizedPreviewType("preview_type")) {} }
    }
}

private struct QuicksharesCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("quickshares.create", "all") { _ = try await $0.quickshares.create(workspaceId: "workspace_id", nodeId: "node_id", expires: "expires", expiresAt: "expires_at") }
        try await every.method("quickshares.create", "least") { _ = try await $0.quickshares.create(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("quickshares.delete", "all") { _ = try await $0.quickshares.delete(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("quickshares.delete", "least") { _ = try await $0.quickshares.delete(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("quickshares.get", "all") { _ = try await $0.quickshares.get(workspaceId: "workspace_id", nodeId: "node_id", output: "output") }
        try await every.method("quickshares.get", "least") { _ = try await $0.quickshares.get(workspaceId: "workspace_id", nodeId: "node_id") }
        try await every.method("quickshares.get_public", "all") { _ = try await $0.quickshares.getPublic(quickshareId: "quickshare_id") }
        try await every.method("quickshares.get_public", "least") { _ = try await $0.quickshares.getPublic(quickshareId: "quickshare_id") }
        try await every.method("quickshares.list", "all") { for try await _ in $0.quickshares.list(workspaceId: "workspace_id", limit: 5, offset: 6, output: "output") {} }
        try await every.method("quickshares.list", "least") { for try await _ in $0.quickshares.list(workspaceId: "workspace_id") {} }
    }
}

private struct RealtimeCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("realtime.authorize", "all") { _ = try await $0.realtime.authorize(entityId: "entity_id") }
        try await every.method("realtime.authorize", "least") { _ = try await $0.realtime.authorize(entityId: "entity_id") }
    }
}

private struct SearchCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("search.query", "all") { _ = try await $0.search.query(context: Models.Context("context"), contextId: "context_id", search: "search", searchIn: Models.SearchQuerySearchIn("search_in"), nameMatch: Models.SearchQueryNameMatch("name_match"), caseSensitive: true, filesOffset: 12, filesLimit: 11, metadataOffset: 15, metadataLimit: 14, commentsOffset: 15, commentsLimit: 14, details: true, output: "output") }
        try await every.method("search.query", "least") { _ = try await $0.search.query(context: Models.Context("context"), contextId: "context_id", search: "search") }
    }
}

private struct SharesCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("shares.archive", "all") { _ = try await $0.shares.archive(shareId: "share_id") }
        try await every.method("shares.archive", "least") { _ = try await $0.shares.archive(shareId: "share_id") }
        try await every.method("shares.check_name", "all") { _ = try await $0.shares.checkName(name: "name") }
        try await every.method("shares.check_name", "least") { _ = try await $0.shares.checkName(name: "name") }
        try await every.method("shares.create", "all") { _ = try await $0.shares.create(workspaceId: "workspace_id", title: "title", intelligence: true, output: "output", shareType: Models.ShareType("share_type"), storageMode: Models.ShareStorageMode("storage_mode"), folderNodeId: "folder_node_id", createFolder: true, folderName: "folder_name", customName: "custom_name", customUrl: "custom_url", description: "description", accessOptions: Models.ShareAccessOptions("access_options"), invite: Models.ShareInvite("invite"), externalInvites: "external_invites", notify: Models.ShareNotify("notify"), password: "password", expires: "expires", commentsEnabled: true, downloadSecurity: Models.ShareDownloadSecurity("download_security"), downloadEnabled: true, guestChatEnabled: true, anonymousUploadsEnabled: true, displayType: Models.ShareDisplayType("display_type"), workspaceStyle: true, accentColor: ["any": "accent_color"], backgroundColor1: ["any": "background_color1"], backgroundColor2: ["any": "background_color2"], backgroundImage: 16, link1: ["any": "link_1"], link2: ["any": "link_2"], link3: ["any": "link_3"], ownerDefined: ["any": "owner_defined"]) }
        try await every.method("shares.create", "least") { _ = try await $0.shares.create(workspaceId: "workspace_id", title: "title", intelligence: true) }
        try await every.method("shares.delete", "all") { _ = try await $0.shares.delete(shareId: "share_id", confirm: "confirm") }
        try await every.method("shares.delete", "least") { _ = try await $0.shares.delete(shareId: "share_id", confirm: "confirm") }
        try await every.method("shares.disable_workflow", "all") { _ = try await $0.shares.disableWorkflow(shareId: "share_id") }
        try await every.method("shares.disable_workflow", "least") { _ = try await $0.shares.disableWorkflow(shareId: "share_id") }
        try await every.method("shares.enable_workflow", "all") { _ = try await $0.shares.enableWorkflow(shareId: "share_id") }
        try await every.method("shares.enable_workflow", "least") { _ = try await $0.shares.enableWorkflow(shareId: "share_id") }
        try await every.method("shares.get", "all") { _ = try await $0.shares.get(shareId: "share_id", output: "output") }
        try await every.method("shares.get", "least") { _ = try await $0.shares.get(shareId: "share_id") }
        try await every.method("shares.get_public", "all") { _ = try await $0.shares.getPublic(shareId: "share_id", output: "output") }
        try await every.method("shares.get_public", "least") { _ = try await $0.shares.getPublic(shareId: "share_id") }
        try await every.method("shares.import_into_workspace", "all") { _ = try await $0.shares.importIntoWorkspace(workspaceId: "workspace_id", shareId: "share_id") }
        try await every.method("shares.import_into_workspace", "least") { _ = try await $0.shares.importIntoWorkspace(workspaceId: "workspace_id", shareId: "share_id") }
        try await every.method("shares.list", "all") { for try await _ in $0.shares.list(limit: 5, offset: 6, output: "output") {} }
        try await every.method("shares.list", "least") { for try await _ in $0.shares.list() {} }
        try await every.method("shares.list_available", "all") { _ = try await $0.shares.listAvailable(output: "output") }
        try await every.method("shares.list_available", "least") { _ = try await $0.shares.listAvailable() }
        try await every.method("shares.list_in_workspace", "all") { for try await _ in $0.shares.listInWorkspace(workspaceId: "workspace_id", archived: true, limit: 5, offset: 6, output: "output") {} }
        try await every.method("shares.list_in_workspace", "least") { for try await _ in $0.shares.listInWorkspace(workspaceId: "workspace_id") {} }
        try await every.method("shares.sign_in_as_guest", "all") { _ = try await $0.shares.signInAsGuest(shareId: "share_id") }
        try await every.method("shares.sign_in_as_guest", "least") { _ = try await $0.shares.signInAsGuest(shareId: "share_id") }
        try await every.method("shares.sign_in_with_password", "all") { _ = try await $0.shares.signInWithPassword(shareId: "share_id", password: "password") }
        try await every.method("shares.sign_in_with_password", "least") { _ = try await $0.shares.signInWithPassword(shareId: "share_id", password: "password") }
        try await every.method("shares.unarchive", "all") { _ = try await $0.shares.unarchive(shareId: "share_id") }
        try await every.method("shares.unarchive", "least") { _ = try await $0.shares.unarchive(shareId: "share_id") }
        try await every.method("shares.update", "all") { _ = try await $0.shares.update(shareId: "share_id", output: "output", name: "name", title: .to("title"), customName: .to("custom_name"), description: .to("description"), shareType: Models.ShareType("share_type"), accessOptions: Models.ShareAccessOptions("access_options"), invite: Models.ShareInvite("invite"), externalInvites: "external_invites", customUrl: "custom_url", password: .to("password"), expires: .to("expires"), notify: Models.ShareNotify("notify"), downloadEnabled: true, downloadSecurity: Models.ShareDownloadSecurity("download_security"), commentsEnabled: true, displayType: Models.ShareDisplayType("display_type"), workspaceStyle: true, guestChatEnabled: true, intelligence: true, anonymousUploadsEnabled: true, accentColor: ["any": "accent_color"], backgroundColor1: ["any": "background_color1"], backgroundColor2: ["any": "background_color2"], backgroundImage: 16, link1: ["any": "link_1"], link2: ["any": "link_2"], link3: ["any": "link_3"], ownerDefined: ["any": "owner_defined"], shareLinkNodeId: .to("share_link_node_id")) }
        try await every.method("shares.update", "least") { _ = try await $0.shares.update(shareId: "share_id") }
    }
}

private struct SigningCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("signing.create_envelope", "all") { _ = try await $0.signing.createEnvelope(workspaceId: "workspace_id", documents: [Models.SignDocumentInput(["zz_unknown": "documents"])], recipients: [Models.SignRecipientInput(["zz_unknown": "recipients"])], name: "name", expiresAt: "expires_at", policyJson: ["any": "policy_json"], fields: [Models.SignFieldInput(["zz_unknown": "fields"])]) }
        try await every.method("signing.create_envelope", "least") { _ = try await $0.signing.createEnvelope(workspaceId: "workspace_id", documents: [Models.SignDocumentInput(["zz_unknown": "documents"])], recipients: [Models.SignRecipientInput(["zz_unknown": "recipients"])]) }
        try await every.method("signing.create_my_link", "all") { _ = try await $0.signing.createMyLink(workspaceId: "workspace_id", envelopeId: "envelope_id") }
        try await every.method("signing.create_my_link", "least") { _ = try await $0.signing.createMyLink(workspaceId: "workspace_id", envelopeId: "envelope_id") }
        try await every.method("signing.create_template", "all") { _ = try await $0.signing.createTemplate(workspaceId: "workspace_id", name: "name", snapshot: Models.SignTemplateSnapshot(["zz_unknown": "snapshot"]), description: .to("description")) }
        try await every.method("signing.create_template", "least") { _ = try await $0.signing.createTemplate(workspaceId: "workspace_id", name: "name", snapshot: Models.SignTemplateSnapshot(["zz_unknown": "snapshot"])) }
        try await every.method("signing.decline_as_signer", "all") { _ = try await $0.signing.declineAsSigner(token: "token", reason: "reason") }
        try await every.method("signing.decline_as_signer", "least") { _ = try await $0.signing.declineAsSigner(token: "token") }
        try await every.method("signing.delete_template", "all") { _ = try await $0.signing.deleteTemplate(workspaceId: "workspace_id", templateId: "template_id") }
        try await every.method("signing.delete_template", "least") { _ = try await $0.signing.deleteTemplate(workspaceId: "workspace_id", templateId: "template_id") }
        try await every.method("signing.download_audit", "all") { for try await _ in $0.signing.downloadAudit(workspaceId: "workspace_id", envelopeId: "envelope_id") {} }
        try await every.method("signing.download_audit", "least") { for try await _ in $0.signing.downloadAudit(workspaceId: "workspace_id", envelopeId: "envelope_id") {} }
        try await every.method("signing.download_audit_as_signer", "all") { for try await _ in $0.signing.downloadAuditAsSigner(token: "token") {} }
        try await every.method("signing.download_audit_as_signer", "least") { for try await _ in $0.signing.downloadAuditAsSigner(token: "token") {} }
        try await every.method("signing.download_document", "all") { for try await _ in $0.signing.downloadDocument(workspaceId: "workspace_id", envelopeId: "envelope_id", documentId: "document_id") {} }
        try await every.method("signing.download_document", "least") { for try await _ in $0.signing.downloadDocument(workspaceId: "workspace_id", envelopeId: "envelope_id", documentId: "document_id") {} }
        try await every.method("signing.download_signed_document", "all") { for try await _ in $0.signing.downloadSignedDocument(workspaceId: "workspace_id", envelopeId: "envelope_id", documentId: "document_id") {} }
        try await every.method("signing.download_signed_document", "least") { for try await _ in $0.signing.downloadSignedDocument(workspaceId: "workspace_id", envelopeId: "envelope_id", documentId: "document_id") {} }
        try await every.method("signing.get_envelope", "all") { _ = try await $0.signing.getEnvelope(workspaceId: "workspace_id", envelopeId: "envelope_id") }
        try await every.method("signing.get_envelope", "least") { _ = try await $0.signing.getEnvelope(workspaceId: "workspace_id", envelopeId: "envelope_id") }
        try await every.method("signing.get_status_as_signer", "all") { _ = try await $0.signing.getStatusAsSigner(token: "token") }
        try await every.method("signing.get_status_as_signer", "least") { _ = try await $0.signing.getStatusAsSigner(token: "token") }
        try await every.method("signing.get_template", "all") { _ = try await $0.signing.getTemplate(workspaceId: "workspace_id", templateId: "template_id") }
        try await every.method("signing.get_template", "least") { _ = try await $0.signing.getTemplate(workspaceId: "workspace_id", templateId: "template_id") }
        try await every.method("signing.instantiate_template", "all") { _ = try await $0.signing.instantiateTemplate(workspaceId: "workspace_id", templateId: "template_id", recipientBindings: ["key": Models.SigningInstantiateTemplateRecipientBindingsValue(["zz_unknown": "recipient_bindings"])], documents: [Models.SigningInstantiateTemplateDocumentsItem(["zz_unknown": "documents"])], envelopeName: "envelope_name") }
        try await every.method("signing.instantiate_template", "least") { _ = try await $0.signing.instantiateTemplate(workspaceId: "workspace_id", templateId: "template_id", recipientBindings: ["key": Models.SigningInstantiateTemplateRecipientBindingsValue(["zz_unknown": "recipient_bindings"])]) }
        try await every.method("signing.list_envelopes", "all") { for try await _ in $0.signing.listEnvelopes(workspaceId: "workspace_id", envelopeStatus: ["envelope_status"], createdAfter: "created_after", createdBefore: "created_before", limit: 5, offset: 6) {} }
        try await every.method("signing.list_envelopes", "least") { for try await _ in $0.signing.listEnvelopes(workspaceId: "workspace_id") {} }
        try await every.method("signing.list_templates", "all") { for try await _ in $0.signing.listTemplates(workspaceId: "workspace_id", limit: 5, offset: 6) {} }
        try await every.method("signing.list_templates", "least") { for try await _ in $0.signing.listTemplates(workspaceId: "workspace_id") {} }
        try await every.method("signing.preview_document", "all") { for try await _ in $0.signing.previewDocument(workspaceId: "workspace_id", envelopeId: "envelope_id", documentId: "document_id") {} }
        try await every.method("signing.preview_document", "least") { for try await _ in $0.signing.previewDocument(workspaceId: "workspace_id", envelopeId: "envelope_id", documentId: "document_id") {} }
        try await every.method("signing.retry_envelope", "all") { _ = try await $0.signing.retryEnvelope(workspaceId: "workspace_id", envelopeId: "envelope_id") }
        try await every.method("signing.retry_envelope", "least") { _ = try await $0.signing.retryEnvelope(workspaceId: "workspace_id", envelopeId: "envelope_id") }
        try await every.method("signing.send_envelope", "all") { _ = try await $0.signing.sendEnvelope(workspaceId: "workspace_id", envelopeId: "envelope_id") }
        try await every.method("signing.send_envelope", "least") { _ = try await $0.signing.sendEnvelope(workspaceId: "workspace_id", envelopeId: "envelope_id") }
        try await every.method("signing.sign_as_signer", "all") { _ = try await $0.signing.signAsSigner(token: "token", body: ["any": "body"]) }
        try await every.method("signing.sign_as_signer", "least") { _ = try await $0.signing.signAsSigner(token: "token", body: ["any": "body"]) }
        try await every.method("signing.update_envelope", "all") { _ = try await $0.signing.updateEnvelope(workspaceId: "workspace_id", envelopeId: "envelope_id", recipients: [Models.SignRecipientInput(["zz_unknown": "recipients"])], name: "name", expiresAt: "expires_at", policyJson: ["any": "policy_json"], documents: [Models.SignDocumentInput(["zz_unknown": "documents"])], fields: [Models.SignFieldInput(["zz_unknown": "fields"])]) }
        try await every.method("signing.update_envelope", "least") { _ = try await $0.signing.updateEnvelope(workspaceId: "workspace_id", envelopeId: "envelope_id", recipients: [Models.SignRecipientInput(["zz_unknown": "recipients"])]) }
        try await every.method("signing.update_template", "all") { _ = try await $0.signing.updateTemplate(workspaceId: "workspace_id", templateId: "template_id", expectedVersion: 16, name: "name", description: .to("description"), snapshot: Models.SignTemplateSnapshot(["zz_unknown": "snapshot"])) }
        try await every.method("signing.update_template", "least") { _ = try await $0.signing.updateTemplate(workspaceId: "workspace_id", templateId: "template_id", expectedVersion: 16) }
        try await every.method("signing.view_as_signer", "all") { _ = try await $0.signing.viewAsSigner(token: "token") }
        try await every.method("signing.view_as_signer", "least") { _ = try await $0.signing.viewAsSigner(token: "token") }
        try await every.method("signing.void_envelope", "all") { _ = try await $0.signing.voidEnvelope(workspaceId: "workspace_id", envelopeId: "envelope_id", reason: "reason") }
        try await every.method("signing.void_envelope", "least") { _ = try await $0.signing.voidEnvelope(workspaceId: "workspace_id", envelopeId: "envelope_id", reason: "reason") }
    }
}

private struct StorageCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("storage.add_file", "all") { _ = try await $0.storage.addFile(context: Models.Context("context"), contextId: "context_id", parentId: "parent_id", name: "name", from: Models.FileSource.unknown(["zz_unknown": "from"]), output: "output") }
        try await every.method("storage.add_file", "least") { _ = try await $0.storage.addFile(context: Models.Context("context"), contextId: "context_id", parentId: "parent_id", name: "name", from: Models.FileSource.unknown(["zz_unknown": "from"])) }
        try await every.method("storage.add_link", "all") { _ = try await $0.storage.addLink(context: Models.Context("context"), contextId: "context_id", parentId: "parent_id", type: "type", share: "share", output: "output") }
        try await every.method("storage.add_link", "least") { _ = try await $0.storage.addLink(context: Models.Context("context"), contextId: "context_id", parentId: "parent_id", type: "type", share: "share") }
        try await every.method("storage.copy", "all") { _ = try await $0.storage.copy(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", parent: "parent", output: "output") }
        try await every.method("storage.copy", "least") { _ = try await $0.storage.copy(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", parent: "parent") }
        try await every.method("storage.create_folder", "all") { _ = try await $0.storage.createFolder(context: Models.Context("context"), contextId: "context_id", parentId: "parent_id", name: "name", output: "output", force: true) }
        try await every.method("storage.create_folder", "least") { _ = try await $0.storage.createFolder(context: Models.Context("context"), contextId: "context_id", parentId: "parent_id", name: "name") }
        try await every.method("storage.delete", "all") { _ = try await $0.storage.delete(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") }
        try await every.method("storage.delete", "least") { _ = try await $0.storage.delete(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") }
        try await every.method("storage.empty_trash", "all") { _ = try await $0.storage.emptyTrash(context: Models.Context("context"), contextId: "context_id") }
        try await every.method("storage.empty_trash", "least") { _ = try await $0.storage.emptyTrash(context: Models.Context("context"), contextId: "context_id") }
        try await every.method("storage.get", "all") { _ = try await $0.storage.get(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", output: "output") }
        try await every.method("storage.get", "least") { _ = try await $0.storage.get(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") }
        try await every.method("storage.get_many", "all") { _ = try await $0.storage.getMany(context: Models.Context("context"), contextId: "context_id", nodeIds: ["node_ids"], output: "output") }
        try await every.method("storage.get_many", "least") { _ = try await $0.storage.getMany(context: Models.Context("context"), contextId: "context_id", nodeIds: ["node_ids"]) }
        try await every.method("storage.list", "all") { for try await _ in $0.storage.list(context: Models.Context("context"), contextId: "context_id", parentId: "parent_id", sortBy: Models.SortBy("sort_by"), sortDir: Models.SortDir("sort_dir"), pageSize: 9, cursor: "cursor", output: "output") {} }
        try await every.method("storage.list", "least") { for try await _ in $0.storage.list(context: Models.Context("context"), contextId: "context_id", parentId: "parent_id") {} }
        try await every.method("storage.list_inventory", "all") { for try await _ in $0.storage.listInventory(context: Models.Context("context"), contextId: "context_id", type: "type", include: "include", pageSize: 9, cursor: "cursor") {} }
        try await every.method("storage.list_inventory", "least") { for try await _ in $0.storage.listInventory(context: Models.Context("context"), contextId: "context_id") {} }
        try await every.method("storage.list_recent", "all") { for try await _ in $0.storage.listRecent(context: Models.Context("context"), contextId: "context_id", type: Models.StorageListRecentType("type"), pageSize: 9, cursor: "cursor", output: "output") {} }
        try await every.method("storage.list_recent", "least") { for try await _ in $0.storage.listRecent(context: Models.Context("context"), contextId: "context_id") {} }
        try await every.method("storage.list_trash", "all") { for try await _ in $0.storage.listTrash(context: Models.Context("context"), contextId: "context_id", sortBy: Models.SortBy("sort_by"), sortDir: Models.SortDir("sort_dir"), pageSize: 9, cursor: "cursor", output: "output") {} }
        try await every.method("storage.list_trash", "least") { for try await _ in $0.storage.listTrash(context: Models.Context("context"), contextId: "context_id") {} }
        try await every.method("storage.list_versions", "all") { _ = try await $0.storage.listVersions(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") }
        try await every.method("storage.list_versions", "least") { _ = try await $0.storage.listVersions(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") }
        try await every.method("storage.move", "all") { _ = try await $0.storage.move(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", parent: "parent", output: "output") }
        try await every.method("storage.move", "least") { _ = try await $0.storage.move(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", parent: "parent") }
        try await every.method("storage.purge", "all") { _ = try await $0.storage.purge(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") }
        try await every.method("storage.purge", "least") { _ = try await $0.storage.purge(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") }
        try await every.method("storage.read_text", "all") { for try await _ in $0.storage.readText(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", q: "q", page: 4, chunkFrom: 10, chunkTo: 8, cursor: "cursor", limit: 5, maxBytes: 9, output: Models.StorageReadTextOutput("output")) {} }
        try await every.method("storage.read_text", "least") { for try await _ in $0.storage.readText(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") {} }
        try await every.method("storage.read_text_many", "all") { _ = try await $0.storage.readTextMany(workspaceId: "workspace_id", nodes: ["nodes"], q: "q", chunkFrom: 10, chunkTo: 8, limit: 5, maxBytes: 9, output: Models.StorageReadTextManyOutput("output")) }
        try await every.method("storage.read_text_many", "least") { _ = try await $0.storage.readTextMany(workspaceId: "workspace_id", nodes: ["nodes"]) }
        try await every.method("storage.restore", "all") { _ = try await $0.storage.restore(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", output: "output") }
        try await every.method("storage.restore", "least") { _ = try await $0.storage.restore(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") }
        try await every.method("storage.restore_version", "all") { _ = try await $0.storage.restoreVersion(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", versionId: "version_id", output: "output") }
        try await every.method("storage.restore_version", "least") { _ = try await $0.storage.restoreVersion(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", versionId: "version_id") }
        try await every.method("storage.search", "all") { for try await _ in $0.storage.search(context: Models.Context("context"), contextId: "context_id", search: "search", searchIn: Models.StorageSearchSearchIn("search_in"), nameMatch: Models.StorageSearchNameMatch("name_match"), caseSensitive: true, filesScope: "files_scope", foldersScope: "folders_scope", filters: [Models.StorageSearchFiltersItem(["zz_unknown": "filters"])], details: true, limit: 5, offset: 6, output: "output") {} }
        try await every.method("storage.search", "least") { for try await _ in $0.storage.search(context: Models.Context("context"), contextId: "context_id", search: "search") {} }
        try await every.method("storage.transfer", "all") { _ = try await $0.storage.transfer(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", targetWorkspaceId: "target_workspace_id", transferMode: Models.StorageTransferTransferMode("transfer_mode")) }
        try await every.method("storage.transfer", "least") { _ = try await $0.storage.transfer(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") }
        try await every.method("storage.update", "all") { _ = try await $0.storage.update(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", output: "output", name: "name", from: Models.FileSource.unknown(["zz_unknown": "from"]), metadataTitle: .to("metadata_title"), metadataShort: .to("metadata_short"), ifVersionId: "if_version_id") }
        try await every.method("storage.update", "least") { _ = try await $0.storage.update(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id") }
    }
}

private struct SystemCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("system.ask_how_to", "all") { _ = try await $0.system.askHowTo(question: "question", context: "context", surface: Models.SystemAskHowToSurface("surface"), client: "client") }
        try await every.method("system.ask_how_to", "least") { _ = try await $0.system.askHowTo(question: "question") }
        try await every.method("system.create_bug_report", "all") { _ = try await $0.system.createBugReport(category: Models.SystemCreateBugReportCategory("category"), title: "title", description: "description", requestId: "request_id", endpoint: "endpoint", httpStatus: 11, errorCode: "error_code", occurredAt: "occurred_at", blob: "blob", idempotencyKey: "idempotency_key") }
        try await every.method("system.create_bug_report", "least") { _ = try await $0.system.createBugReport(category: Models.SystemCreateBugReportCategory("category"), title: "title", description: "description") }
        try await every.method("system.describe_endpoint", "all") { _ = try await $0.system.describeEndpoint(endpoint: "endpoint") }
        try await every.method("system.describe_endpoint", "least") { _ = try await $0.system.describeEndpoint(endpoint: "endpoint") }
        try await every.method("system.get_agents_guide", "all") { for try await _ in $0.system.getAgentsGuide() {} }
        try await every.method("system.get_agents_guide", "least") { for try await _ in $0.system.getAgentsGuide() {} }
        try await every.method("system.get_app", "all") { _ = try await $0.system.getApp(appId: "app_id") }
        try await every.method("system.get_app", "least") { _ = try await $0.system.getApp(appId: "app_id") }
        try await every.method("system.get_llms_overview", "all") { for try await _ in $0.system.getLlmsOverview() {} }
        try await every.method("system.get_llms_overview", "least") { for try await _ in $0.system.getLlmsOverview() {} }
        try await every.method("system.get_llms_reference", "all") { for try await _ in $0.system.getLlmsReference(category: Models.SystemGetLlmsReferenceCategory("category")) {} }
        try await every.method("system.get_llms_reference", "least") { for try await _ in $0.system.getLlmsReference(category: Models.SystemGetLlmsReferenceCategory("category")) {} }
        try await every.method("system.get_status", "all") { _ = try await $0.system.getStatus() }
        try await every.method("system.get_status", "least") { _ = try await $0.system.getStatus() }
        try await every.method("system.launch_app", "all") { _ = try await $0.system.launchApp(appId: "app_id", contextType: Models.SystemLaunchAppContextType("context_type"), contextId: "context_id") }
        try await every.method("system.launch_app", "least") { _ = try await $0.system.launchApp(appId: "app_id", contextType: Models.SystemLaunchAppContextType("context_type"), contextId: "context_id") }
        try await every.method("system.list_apps", "all") { _ = try await $0.system.listApps() }
        try await every.method("system.list_apps", "least") { _ = try await $0.system.listApps() }
        try await every.method("system.list_tool_apps", "all") { _ = try await $0.system.listToolApps(toolName: "tool_name") }
        try await every.method("system.list_tool_apps", "least") { _ = try await $0.system.listToolApps(toolName: "tool_name") }
        try await every.method("system.ping", "all") { _ = try await $0.system.ping(output: "output") }
        try await every.method("system.ping", "least") { _ = try await $0.system.ping() }
    }
}

private struct TaskListsCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("task_lists.create", "all") { _ = try await $0.taskLists.create(context: Models.Context("context"), contextId: "context_id", name: "name", description: "description") }
        try await every.method("task_lists.create", "least") { _ = try await $0.taskLists.create(context: Models.Context("context"), contextId: "context_id", name: "name") }
        try await every.method("task_lists.delete", "all") { _ = try await $0.taskLists.delete(listId: "list_id") }
        try await every.method("task_lists.delete", "least") { _ = try await $0.taskLists.delete(listId: "list_id") }
        try await every.method("task_lists.get", "all") { _ = try await $0.taskLists.get(listId: "list_id", format: "format") }
        try await every.method("task_lists.get", "least") { _ = try await $0.taskLists.get(listId: "list_id") }
        try await every.method("task_lists.list", "all") { for try await _ in $0.taskLists.list(context: Models.Context("context"), contextId: "context_id", sortBy: Models.TaskListsListSortBy("sort_by"), sortDir: Models.TaskListsListSortDir("sort_dir"), limit: 5, offset: 6, format: "format") {} }
        try await every.method("task_lists.list", "least") { for try await _ in $0.taskLists.list(context: Models.Context("context"), contextId: "context_id") {} }
        try await every.method("task_lists.reorder", "all") { _ = try await $0.taskLists.reorder(context: Models.Context("context"), contextId: "context_id", order: [Models.OrderEntry(["zz_unknown": "order"])]) }
        try await every.method("task_lists.reorder", "least") { _ = try await $0.taskLists.reorder(context: Models.Context("context"), contextId: "context_id", order: [Models.OrderEntry(["zz_unknown": "order"])]) }
        try await every.method("task_lists.update", "all") { _ = try await $0.taskLists.update(listId: "list_id", name: "name", description: "description") }
        try await every.method("task_lists.update", "least") { _ = try await $0.taskLists.update(listId: "list_id") }
    }
}

private struct TasksCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("tasks.assign", "all") { _ = try await $0.tasks.assign(listId: "list_id", taskId: "task_id", assigneeId: .to("assignee_id")) }
        try await every.method("tasks.assign", "least") { _ = try await $0.tasks.assign(listId: "list_id", taskId: "task_id") }
        try await every.method("tasks.create", "all") { _ = try await $0.tasks.create(listId: "list_id", title: "title", description: "description", status: Models.TasksCreateStatus("status"), priority: 8, assigneeId: "assignee_id", dependencies: ["dependencies"], nodeId: "node_id") }
        try await every.method("tasks.create", "least") { _ = try await $0.tasks.create(listId: "list_id", title: "title") }
        try await every.method("tasks.delete", "all") { _ = try await $0.tasks.delete(listId: "list_id", taskId: "task_id") }
        try await every.method("tasks.delete", "least") { _ = try await $0.tasks.delete(listId: "list_id", taskId: "task_id") }
        try await every.method("tasks.get", "all") { _ = try await $0.tasks.get(listId: "list_id", taskId: "task_id", format: "format") }
        try await every.method("tasks.get", "least") { _ = try await $0.tasks.get(listId: "list_id", taskId: "task_id") }
        try await every.method("tasks.list", "all") { for try await _ in $0.tasks.list(listId: "list_id", status: Models.TasksListStatus("status"), assignee: "assignee", sortBy: Models.TasksListSortBy("sort_by"), sortDir: Models.TasksListSortDir("sort_dir"), limit: 5, offset: 6, format: "format") {} }
        try await every.method("tasks.list", "least") { for try await _ in $0.tasks.list(listId: "list_id") {} }
        try await every.method("tasks.move", "all") { _ = try await $0.tasks.move(listId: "list_id", taskId: "task_id", targetTaskListId: "target_task_list_id", sortOrder: 10) }
        try await every.method("tasks.move", "least") { _ = try await $0.tasks.move(listId: "list_id", taskId: "task_id", targetTaskListId: "target_task_list_id") }
        try await every.method("tasks.reorder", "all") { _ = try await $0.tasks.reorder(listId: "list_id", order: [Models.OrderEntry(["zz_unknown": "order"])]) }
        try await every.method("tasks.reorder", "least") { _ = try await $0.tasks.reorder(listId: "list_id", order: [Models.OrderEntry(["zz_unknown": "order"])]) }
        try await every.method("tasks.set_status", "all") { _ = try await $0.tasks.setStatus(listId: "list_id", taskId: "task_id", status: Models.TasksSetStatusStatus("status")) }
        try await every.method("tasks.set_status", "least") { _ = try await $0.tasks.setStatus(listId: "list_id", taskId: "task_id", status: Models.TasksSetStatusStatus("status")) }
        try await every.method("tasks.set_statuses", "all") { _ = try await $0.tasks.setStatuses(listId: "list_id", tasks: [Models.TasksSetStatusesTasksItem(["zz_unknown": "tasks"])]) }
        try await every.method("tasks.set_statuses", "least") { _ = try await $0.tasks.setStatuses(listId: "list_id", tasks: [Models.TasksSetStatusesTasksItem(["zz_unknown": "tasks"])]) }
        try await every.method("tasks.update", "all") { _ = try await $0.tasks.update(listId: "list_id", taskId: "task_id", title: "title", description: "description", status: Models.TasksUpdateStatus("status"), priority: 8, assigneeId: "assignee_id", dependencies: ["dependencies"], nodeId: .to("node_id")) }
        try await every.method("tasks.update", "least") { _ = try await $0.tasks.update(listId: "list_id", taskId: "task_id") }
    }
}

private struct TodosCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("todos.create", "all") { _ = try await $0.todos.create(context: Models.Context("context"), contextId: "context_id", title: "title", assigneeId: "assignee_id") }
        try await every.method("todos.create", "least") { _ = try await $0.todos.create(context: Models.Context("context"), contextId: "context_id", title: "title") }
        try await every.method("todos.delete", "all") { _ = try await $0.todos.delete(todoId: "todo_id") }
        try await every.method("todos.delete", "least") { _ = try await $0.todos.delete(todoId: "todo_id") }
        try await every.method("todos.get", "all") { _ = try await $0.todos.get(todoId: "todo_id", format: "format") }
        try await every.method("todos.get", "least") { _ = try await $0.todos.get(todoId: "todo_id") }
        try await every.method("todos.list", "all") { for try await _ in $0.todos.list(context: Models.Context("context"), contextId: "context_id", filterDone: true, sortBy: Models.TodosListSortBy("sort_by"), sortDir: Models.TodosListSortDir("sort_dir"), limit: 5, offset: 6, format: "format") {} }
        try await every.method("todos.list", "least") { for try await _ in $0.todos.list(context: Models.Context("context"), contextId: "context_id") {} }
        try await every.method("todos.set_done", "all") { _ = try await $0.todos.setDone(context: Models.Context("context"), contextId: "context_id", todoIds: ["todo_ids"], done: true) }
        try await every.method("todos.set_done", "least") { _ = try await $0.todos.setDone(context: Models.Context("context"), contextId: "context_id", todoIds: ["todo_ids"], done: true) }
        try await every.method("todos.toggle", "all") { _ = try await $0.todos.toggle(todoId: "todo_id") }
        try await every.method("todos.toggle", "least") { _ = try await $0.todos.toggle(todoId: "todo_id") }
        try await every.method("todos.update", "all") { _ = try await $0.todos.update(todoId: "todo_id", title: "title", assigneeId: "assignee_id", done: true) }
        try await every.method("todos.update", "least") { _ = try await $0.todos.update(todoId: "todo_id") }
    }
}

private struct TransformsCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("transforms.read", "all") { for try await _ in $0.transforms.read(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", transformName: "transform_name", token: "token", outputFormat: Models.TransformsReadOutputFormat("output_format"), size: Models.TransformsReadSize("size"), width: 5, height: 6, cropwidth: 9, cropheight: 10, cropx: 5, cropy: 5, rotate: 6) {} }
        try await every.method("transforms.read", "least") { for try await _ in $0.transforms.read(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", transformName: "transform_name") {} }
        try await every.method("transforms.request_read", "all") { _ = try await $0.transforms.requestRead(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", transformName: "transform_name") }
        try await every.method("transforms.request_read", "least") { _ = try await $0.transforms.requestRead(context: Models.Context("context"), contextId: "context_id", nodeId: "node_id", transformName: "transform_name") }
    }
}

private struct UploadsCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("uploads.complete", "all") { _ = try await $0.uploads.complete(uploadId: "upload_id", linkPassword: "link_password") }
        try await every.method("uploads.complete", "least") { _ = try await $0.uploads.complete(uploadId: "upload_id") }
        try await every.method("uploads.create_session", "all") { _ = try await $0.uploads.createSession(name: "name", size: 4, linkPassword: "link_password", action: Models.UploadsCreateSessionAction("action"), instanceId: "instance_id", profileType: Models.UploadsCreateSessionProfileType("profile_type"), folderId: "folder_id", fileId: "file_id", org: "org", relativePath: "relative_path", creator: "creator", hash: "hash", hashAlgo: Models.UploadsCreateSessionHashAlgo("hash_algo"), ifVersionId: "if_version_id") }
        try await every.method("uploads.create_session", "least") { _ = try await $0.uploads.createSession(name: "name", size: 4) }
        try await every.method("uploads.create_stream", "all") { _ = try await $0.uploads.createStream(name: "name", linkPassword: "link_password", action: Models.UploadsCreateStreamAction("action"), instanceId: "instance_id", profileType: Models.UploadsCreateStreamProfileType("profile_type"), folderId: "folder_id", fileId: "file_id", org: "org", relativePath: "relative_path", creator: "creator", maxSize: 8, ifVersionId: "if_version_id") }
        try await every.method("uploads.create_stream", "least") { _ = try await $0.uploads.createStream(name: "name") }
        try await every.method("uploads.delete", "all") { _ = try await $0.uploads.delete(uploadId: "upload_id") }
        try await every.method("uploads.delete", "least") { _ = try await $0.uploads.delete(uploadId: "upload_id") }
        try await every.method("uploads.delete_all", "all") { _ = try await $0.uploads.deleteAll() }
        try await every.method("uploads.delete_all", "least") { _ = try await $0.uploads.deleteAll() }
        try await every.method("uploads.delete_chunk", "all") { _ = try await $0.uploads.deleteChunk(uploadId: "upload_id", order: 5) }
        try await every.method("uploads.delete_chunk", "least") { _ = try await $0.uploads.deleteChunk(uploadId: "upload_id", order: 5) }
        try await every.method("uploads.get", "all") { _ = try await $0.uploads.get(uploadId: "upload_id", wait: 4, linkPassword: "link_password") }
        try await every.method("uploads.get", "least") { _ = try await $0.uploads.get(uploadId: "upload_id") }
        try await every.method("uploads.get_batch", "all") { _ = try await $0.uploads.getBatch(batchId: "batch_id") }
        try await every.method("uploads.get_batch", "least") { _ = try await $0.uploads.getBatch(batchId: "batch_id") }
        try await every.method("uploads.get_extension_limits", "all") { _ = try await $0.uploads.getExtensionLimits(plan: "plan") }
        try await every.method("uploads.get_extension_limits", "least") { _ = try await $0.uploads.getExtensionLimits() }
        try await every.method("uploads.get_limits", "all") { _ = try await $0.uploads.getLimits(action: Models.UploadsGetLimitsAction("action"), org: "org", instanceId: "instance_id", folderId: "folder_id", fileId: "file_id") }
        try await every.method("uploads.get_limits", "least") { _ = try await $0.uploads.getLimits() }
        try await every.method("uploads.list", "all") { _ = try await $0.uploads.list() }
        try await every.method("uploads.list", "least") { _ = try await $0.uploads.list() }
        try await every.method("uploads.list_chunks", "all") { _ = try await $0.uploads.listChunks(uploadId: "upload_id") }
        try await every.method("uploads.list_chunks", "least") { _ = try await $0.uploads.listChunks(uploadId: "upload_id") }
        try await every.method("uploads.list_hash_algorithms", "all") { _ = try await $0.uploads.listHashAlgorithms() }
        try await every.method("uploads.list_hash_algorithms", "least") { _ = try await $0.uploads.listHashAlgorithms() }
        try await every.method("uploads.send_batch", "all") { _ = try await $0.uploads.sendBatch(instanceId: "instance_id", manifest: [Models.BatchEntry(["zz_unknown": "manifest"])], folderId: "folder_id", creator: "creator", files: [.bytes(Data([1]))]) }
        try await every.method("uploads.send_batch", "least") { _ = try await $0.uploads.sendBatch(instanceId: "instance_id", manifest: [Models.BatchEntry(["zz_unknown": "manifest"])]) }
        try await every.method("uploads.send_chunk", "all") { _ = try await $0.uploads.sendChunk(uploadId: "upload_id", order: 5, size: 4, chunk: .bytes(Data([1])), hashAlgo: Models.UploadsSendChunkHashAlgo("hash_algo"), hash: "hash", fileCrc32c: "file_crc32c", linkPassword: "link_password") }
        try await every.method("uploads.send_chunk", "least") { _ = try await $0.uploads.sendChunk(uploadId: "upload_id", order: 5, size: 4, chunk: .bytes(Data([1]))) }
        try await every.method("uploads.send_stream", "all") { _ = try await $0.uploads.sendStream(uploadId: "upload_id", body: .bytes(Data([1])), hash: "hash", hashAlgo: Models.UploadsSendStreamHashAlgo("hash_algo")) }
        try await every.method("uploads.send_stream", "least") { _ = try await $0.uploads.sendStream(uploadId: "upload_id", body: .bytes(Data([1]))) }
        try await every.method("uploads.upload_small", "all") { _ = try await $0.uploads.uploadSmall(name: "name", size: 4, action: Models.UploadsUploadSmallAction("action"), chunk: .bytes(Data([1])), linkPassword: "link_password", instanceId: "instance_id", profileType: Models.UploadsUploadSmallProfileType("profile_type"), folderId: "folder_id", fileId: "file_id", org: "org", relativePath: "relative_path", creator: "creator", hash: "hash", hashAlgo: Models.UploadsUploadSmallHashAlgo("hash_algo"), ifVersionId: "if_version_id") }
        try await every.method("uploads.upload_small", "least") { _ = try await $0.uploads.uploadSmall(name: "name", size: 4, action: Models.UploadsUploadSmallAction("action"), chunk: .bytes(Data([1]))) }
        try await every.method("uploads.write_back", "all") { _ = try await $0.uploads.writeBack(name: "name", size: 4, instanceId: "instance_id", fileId: "file_id", linkPassword: "link_password", creator: "creator", hash: "hash", hashAlgo: Models.UploadsWriteBackHashAlgo("hash_algo"), ifVersionId: "if_version_id") }
        try await every.method("uploads.write_back", "least") { _ = try await $0.uploads.writeBack(name: "name", size: 4, instanceId: "instance_id", fileId: "file_id") }
        try await every.method("uploads.write_back_small", "all") { _ = try await $0.uploads.writeBackSmall(name: "name", size: 4, instanceId: "instance_id", fileId: "file_id", chunk: .bytes(Data([1])), linkPassword: "link_password", creator: "creator", hash: "hash", hashAlgo: Models.UploadsWriteBackSmallHashAlgo("hash_algo"), ifVersionId: "if_version_id") }
        try await every.method("uploads.write_back_small", "least") { _ = try await $0.uploads.writeBackSmall(name: "name", size: 4, instanceId: "instance_id", fileId: "file_id", chunk: .bytes(Data([1]))) }
    }
}

private struct UsersCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("users.accept_all_invitations", "all") { _ = try await $0.users.acceptAllInvitations(invitationKey: "invitation_key") }
        try await every.method("users.accept_all_invitations", "least") { _ = try await $0.users.acceptAllInvitations() }
        try await every.method("users.accept_invitation", "all") { _ = try await $0.users.acceptInvitation(invitationId: "invitation_id") }
        try await every.method("users.accept_invitation", "least") { _ = try await $0.users.acceptInvitation(invitationId: "invitation_id") }
        try await every.method("users.check_allowed", "all") { _ = try await $0.users.checkAllowed() }
        try await every.method("users.check_allowed", "least") { _ = try await $0.users.checkAllowed() }
        try await every.method("users.clear_instructions", "all") { _ = try await $0.users.clearInstructions() }
        try await every.method("users.clear_instructions", "least") { _ = try await $0.users.clearInstructions() }
        try await every.method("users.close", "all") { _ = try await $0.users.close(emailAddress: "email_address", dryrun: true, token: "token") }
        try await every.method("users.close", "least") { _ = try await $0.users.close(emailAddress: "email_address") }
        try await every.method("users.create", "all") { _ = try await $0.users.create(emailAddress: "email_address", password: "password", tosAgree: true, firstName: "first_name", lastName: "last_name", agent: true) }
        try await every.method("users.create", "least") { _ = try await $0.users.create(emailAddress: "email_address", password: "password", tosAgree: true) }
        try await every.method("users.decline_invitation", "all") { _ = try await $0.users.declineInvitation(invitationId: "invitation_id") }
        try await every.method("users.decline_invitation", "least") { _ = try await $0.users.declineInvitation(invitationId: "invitation_id") }
        try await every.method("users.delete_asset", "all") { _ = try await $0.users.deleteAsset(userId: "user_id", assetName: "asset_name") }
        try await every.method("users.delete_asset", "least") { _ = try await $0.users.deleteAsset(userId: "user_id", assetName: "asset_name") }
        try await every.method("users.get", "all") { _ = try await $0.users.get(userId: "user_id", output: "output") }
        try await every.method("users.get", "least") { _ = try await $0.users.get(userId: "user_id") }
        try await every.method("users.get_instructions", "all") { _ = try await $0.users.getInstructions() }
        try await every.method("users.get_instructions", "least") { _ = try await $0.users.getInstructions() }
        try await every.method("users.get_invitation", "all") { _ = try await $0.users.getInvitation(invitationId: "invitation_id") }
        try await every.method("users.get_invitation", "least") { _ = try await $0.users.getInvitation(invitationId: "invitation_id") }
        try await every.method("users.get_me", "all") { _ = try await $0.users.getMe(output: "output") }
        try await every.method("users.get_me", "least") { _ = try await $0.users.getMe() }
        try await every.method("users.get_org_limits", "all") { _ = try await $0.users.getOrgLimits() }
        try await every.method("users.get_org_limits", "least") { _ = try await $0.users.getOrgLimits() }
        try await every.method("users.get_support_pin", "all") { _ = try await $0.users.getSupportPin() }
        try await every.method("users.get_support_pin", "least") { _ = try await $0.users.getSupportPin() }
        try await every.method("users.list_apps", "all") { _ = try await $0.users.listApps() }
        try await every.method("users.list_apps", "least") { _ = try await $0.users.listApps() }
        try await every.method("users.list_asset_types", "all") { _ = try await $0.users.listAssetTypes() }
        try await every.method("users.list_asset_types", "least") { _ = try await $0.users.listAssetTypes() }
        try await every.method("users.list_assets", "all") { _ = try await $0.users.listAssets(userId: "user_id") }
        try await every.method("users.list_assets", "least") { _ = try await $0.users.listAssets(userId: "user_id") }
        try await every.method("users.list_available_profiles", "all") { _ = try await $0.users.listAvailableProfiles() }
        try await every.method("users.list_available_profiles", "least") { _ = try await $0.users.listAvailableProfiles() }
        try await every.method("users.list_invitations", "all") { for try await _ in $0.users.listInvitations(invitationKey: "invitation_key", limit: 5, offset: 6) {} }
        try await every.method("users.list_invitations", "least") { for try await _ in $0.users.listInvitations() {} }
        try await every.method("users.list_shares", "all") { for try await _ in $0.users.listShares(limit: 5, offset: 6, output: "output") {} }
        try await every.method("users.list_shares", "least") { for try await _ in $0.users.listShares() {} }
        try await every.method("users.read_asset", "all") { for try await _ in $0.users.readAsset(userId: "user_id", assetName: "asset_name") {} }
        try await every.method("users.read_asset", "least") { for try await _ in $0.users.readAsset(userId: "user_id", assetName: "asset_name") {} }
        try await every.method("users.search", "all") { _ = try await $0.users.search(search: "search") }
        try await every.method("users.search", "least") { _ = try await $0.users.search(search: "search") }
        try await every.method("users.set_autosync", "all") { _ = try await $0.users.setAutosync(state: Models.UsersSetAutosyncState("state")) }
        try await every.method("users.set_autosync", "least") { _ = try await $0.users.setAutosync(state: Models.UsersSetAutosyncState("state")) }
        try await every.method("users.set_instructions", "all") { _ = try await $0.users.setInstructions(content: .to("content")) }
        try await every.method("users.set_instructions", "least") { _ = try await $0.users.setInstructions(content: .to("content")) }
        try await every.method("users.update", "all") { _ = try await $0.users.update(firstName: "first_name", lastName: "last_name", emailAddress: "email_address", password: "password", currentPassword: "current_password", phoneCountry: "phone_country", phoneNumber: "phone_number") }
        try await every.method("users.update", "least") { _ = try await $0.users.update() }
        try await every.method("users.upload_asset", "all") { _ = try await $0.users.uploadAsset(userId: "user_id", assetName: "asset_name", file: .bytes(Data([1]))) }
        try await every.method("users.upload_asset", "least") { _ = try await $0.users.uploadAsset(userId: "user_id", assetName: "asset_name", file: .bytes(Data([1]))) }
        try await every.method("users.validate_phone", "all") { _ = try await $0.users.validatePhone(countryCode: "country_code", phoneNumber: "phone_number") }
        try await every.method("users.validate_phone", "least") { _ = try await $0.users.validatePhone(countryCode: "country_code", phoneNumber: "phone_number") }
    }
}

private struct WebUploadsCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("web_uploads.cancel", "all") { _ = try await $0.webUploads.cancel(id: "id") }
        try await every.method("web_uploads.cancel", "least") { _ = try await $0.webUploads.cancel(id: "id") }
        try await every.method("web_uploads.create", "all") { _ = try await $0.webUploads.create(sourceUrl: "source_url", profileId: "profile_id", profileType: Models.WebUploadsCreateProfileType("profile_type"), folderId: "folder_id", fileName: "file_name") }
        try await every.method("web_uploads.create", "least") { _ = try await $0.webUploads.create(sourceUrl: "source_url", profileId: "profile_id", profileType: Models.WebUploadsCreateProfileType("profile_type")) }
        try await every.method("web_uploads.get", "all") { _ = try await $0.webUploads.get(uploadId: "upload_id") }
        try await every.method("web_uploads.get", "least") { _ = try await $0.webUploads.get(uploadId: "upload_id") }
        try await every.method("web_uploads.list", "all") { for try await _ in $0.webUploads.list(limit: 5, offset: 6, status: Models.WebUploadsListStatus("status")) {} }
        try await every.method("web_uploads.list", "least") { for try await _ in $0.webUploads.list() {} }
    }
}

private struct WorklogsCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("worklogs.acknowledge", "all") { _ = try await $0.worklogs.acknowledge(entryId: "entry_id") }
        try await every.method("worklogs.acknowledge", "least") { _ = try await $0.worklogs.acknowledge(entryId: "entry_id") }
        try await every.method("worklogs.append", "all") { _ = try await $0.worklogs.append(entityType: Models.WorklogsAppendEntityType("entity_type"), entityId: "entity_id", content: "content") }
        try await every.method("worklogs.append", "least") { _ = try await $0.worklogs.append(entityType: Models.WorklogsAppendEntityType("entity_type"), entityId: "entity_id", content: "content") }
        try await every.method("worklogs.get", "all") { _ = try await $0.worklogs.get(entryId: "entry_id", format: "format") }
        try await every.method("worklogs.get", "least") { _ = try await $0.worklogs.get(entryId: "entry_id") }
        try await every.method("worklogs.interject", "all") { _ = try await $0.worklogs.interject(entityType: Models.WorklogsInterjectEntityType("entity_type"), entityId: "entity_id", content: "content") }
        try await every.method("worklogs.interject", "least") { _ = try await $0.worklogs.interject(entityType: Models.WorklogsInterjectEntityType("entity_type"), entityId: "entity_id", content: "content") }
        try await every.method("worklogs.list", "all") { for try await _ in $0.worklogs.list(entityType: Models.WorklogsListEntityType("entity_type"), entityId: "entity_id", type: Models.WorklogsListType("type"), sortDir: Models.WorklogsListSortDir("sort_dir"), limit: 5, offset: 6, format: "format") {} }
        try await every.method("worklogs.list", "least") { for try await _ in $0.worklogs.list(entityType: Models.WorklogsListEntityType("entity_type"), entityId: "entity_id") {} }
        try await every.method("worklogs.list_interjections", "all") { for try await _ in $0.worklogs.listInterjections(entityType: Models.WorklogsListInterjectionsEntityType("entity_type"), entityId: "entity_id", limit: 5, offset: 6, format: "format") {} }
        try await every.method("worklogs.list_interjections", "least") { for try await _ in $0.worklogs.listInterjections(entityType: Models.WorklogsListInterjectionsEntityType("entity_type"), entityId: "entity_id") {} }
    }
}

private struct WorkspacesCalls: AreaCalls {
    @available(*, deprecated, message: "It calls what is deprecated too.")
    func make(_ every: EveryMethod) async throws {
        try await every.method("workspaces.archive", "all") { _ = try await $0.workspaces.archive(workspaceId: "workspace_id", token: "token") }
        try await every.method("workspaces.archive", "least") { _ = try await $0.workspaces.archive(workspaceId: "workspace_id") }
        try await every.method("workspaces.check_name", "all") { _ = try await $0.workspaces.checkName(name: "name", token: "token") }
        try await every.method("workspaces.check_name", "least") { _ = try await $0.workspaces.checkName(name: "name") }
        try await every.method("workspaces.create", "all") { _ = try await $0.workspaces.create(orgId: "org_id", folderName: "folder_name", name: "name", permJoin: Models.WorkspacePermJoin("perm_join"), permMemberManage: Models.WorkspacePermMemberManage("perm_member_manage"), output: "output", intelligence: true, metadataExtraction: true, description: "description", accentColor: ["any": "accent_color"], backgroundColor1: ["any": "background_color1"], backgroundColor2: ["any": "background_color2"]) }
        try await every.method("workspaces.create", "least") { _ = try await $0.workspaces.create(orgId: "org_id", folderName: "folder_name", name: "name", permJoin: Models.WorkspacePermJoin("perm_join"), permMemberManage: Models.WorkspacePermMemberManage("perm_member_manage")) }
        try await every.method("workspaces.delete", "all") { _ = try await $0.workspaces.delete(workspaceId: "workspace_id", confirm: "confirm", token: "token") }
        try await every.method("workspaces.delete", "least") { _ = try await $0.workspaces.delete(workspaceId: "workspace_id", confirm: "confirm") }
        try await every.method("workspaces.disable_import", "all") { _ = try await $0.workspaces.disableImport(workspaceId: "workspace_id") }
        try await every.method("workspaces.disable_import", "least") { _ = try await $0.workspaces.disableImport(workspaceId: "workspace_id") }
        try await every.method("workspaces.disable_workflow", "all") { _ = try await $0.workspaces.disableWorkflow(workspaceId: "workspace_id") }
        try await every.method("workspaces.disable_workflow", "least") { _ = try await $0.workspaces.disableWorkflow(workspaceId: "workspace_id") }
        try await every.method("workspaces.enable_import", "all") { _ = try await $0.workspaces.enableImport(workspaceId: "workspace_id") }
        try await every.method("workspaces.enable_import", "least") { _ = try await $0.workspaces.enableImport(workspaceId: "workspace_id") }
        try await every.method("workspaces.enable_workflow", "all") { _ = try await $0.workspaces.enableWorkflow(workspaceId: "workspace_id") }
        try await every.method("workspaces.enable_workflow", "least") { _ = try await $0.workspaces.enableWorkflow(workspaceId: "workspace_id") }
        try await every.method("workspaces.get", "all") { _ = try await $0.workspaces.get(workspaceId: "workspace_id", output: "output") }
        try await every.method("workspaces.get", "least") { _ = try await $0.workspaces.get(workspaceId: "workspace_id") }
        try await every.method("workspaces.get_job_status", "all") { _ = try await $0.workspaces.getJobStatus(workspaceId: "workspace_id") }
        try await every.method("workspaces.get_job_status", "least") { _ = try await $0.workspaces.getJobStatus(workspaceId: "workspace_id") }
        try await every.method("workspaces.get_limits", "all") { _ = try await $0.workspaces.getLimits(workspaceId: "workspace_id") }
        try await every.method("workspaces.get_limits", "least") { _ = try await $0.workspaces.getLimits(workspaceId: "workspace_id") }
        try await every.method("workspaces.list", "all") { _ = try await $0.workspaces.list(output: "output") }
        try await every.method("workspaces.list", "least") { _ = try await $0.workspaces.list() }
        try await every.method("workspaces.list_available", "all") { _ = try await $0.workspaces.listAvailable(output: "output") }
        try await every.method("workspaces.list_available", "least") { _ = try await $0.workspaces.listAvailable() }
        try await every.method("workspaces.list_in_org", "all") { for try await _ in $0.workspaces.listInOrg(orgId: "org_id", archived: true, limit: 5, offset: 6, output: "output") {} }
        try await every.method("workspaces.list_in_org", "least") { for try await _ in $0.workspaces.listInOrg(orgId: "org_id") {} }
        try await every.method("workspaces.unarchive", "all") { _ = try await $0.workspaces.unarchive(workspaceId: "workspace_id", token: "token") }
        try await every.method("workspaces.unarchive", "least") { _ = try await $0.workspaces.unarchive(workspaceId: "workspace_id") }
        try await every.method("workspaces.update", "all") { _ = try await $0.workspaces.update(workspaceId: "workspace_id", output: "output", name: .to("name"), description: .to("description"), folderName: "folder_name", intelligence: true, metadataExtraction: true, permJoin: Models.WorkspacePermJoin("perm_join"), permMemberManage: Models.WorkspacePermMemberManage("perm_member_manage"), accentColor: ["any": "accent_color"], backgroundColor1: ["any": "background_color1"], backgroundColor2: ["any": "background_color2"], ownerDefined: ["any": "owner_defined"]) }
        try await every.method("workspaces.update", "least") { _ = try await $0.workspaces.update(workspaceId: "workspace_id") }
    }
}
