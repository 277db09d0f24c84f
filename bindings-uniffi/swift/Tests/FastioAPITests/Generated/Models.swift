// Generated from core/api by `cargo xtask codegen`. Do not edit.

import FastioAPI

extension EveryModel {
    func all() throws {
        try ofAi()
        try ofAiMemory()
        try ofApprovals()
        try ofAssets()
        try ofAuth()
        try ofBilling()
        try ofChats()
        try ofComments()
        try ofCommon()
        try ofDashboard()
        try ofEvents()
        try ofFileshares()
        try ofImports()
        try ofInstructions()
        try ofIntents()
        try ofLegacyChats()
        try ofLocks()
        try ofMembers()
        try ofMetadata()
        try ofNotes()
        try ofOauth()
        try ofOrgs()
        try ofPreviews()
        try ofQuickshares()
        try ofSearch()
        try ofShares()
        try ofSigning()
        try ofStorage()
        try ofSystem()
        try ofTaskLists()
        try ofTasks()
        try ofTodos()
        try ofTransforms()
        try ofUploads()
        try ofUsers()
        try ofWebUploads()
        try ofWorklogs()
        try ofWorkspaces()
    }

    private func ofAi() throws {
        try object(Models.AgentAction.self) { it, seen in
            seen.member("seq", try it.seq)
            seen.member("label", try it.label)
            seen.member("state", try it.state)
            seen.member("affected_refs", try it.affectedRefs)
            seen.member("started_at", try it.startedAt)
            seen.member("ended_at", try it.endedAt)
        }
        try words(Models.AgentActionState.self, [.running, .done, .failed, .cancelled])
        try object(Models.AgentCitation.self) { it, seen in
            seen.member("node_id", try it.nodeId)
            seen.member("nodeId", try it.olderNodeId)
        }
        try object(Models.AgentClarification.self) { it, seen in
            seen.member("type", try it.type)
            seen.member("question", try it.question)
        }
        try object(Models.AgentReference.self) { it, seen in
            seen.member("type", try it.type)
            seen.member("id", try it.id)
            seen.member("file_details", try it.fileDetails)
            seen.member("folder_details", try it.folderDetails)
        }
        try object(Models.AgentReferenceFileDetails.self) { it, seen in
            seen.member("node_id", try it.nodeId)
            seen.member("version_id", try it.versionId)
        }
        try object(Models.AgentReferenceFolderDetails.self) { it, seen in
            seen.member("node_id", try it.nodeId)
        }
        try words(Models.AgentReferenceType.self, [.file, .folder])
        try object(Models.AgentResult.self) { it, seen in
            seen.member("answer", try it.answer)
            seen.member("references", try it.references)
            seen.member("citations", try it.citations)
            seen.member("truncated", try it.truncated)
            seen.member("clarification", try it.clarification)
        }
        try object(Models.AgentSubject.self) { it, seen in
            seen.member("type", try it.type)
            seen.member("id", try it.id)
            seen.member("display_text", try it.displayText)
            seen.member("file_details", try it.fileDetails)
            seen.member("folder_details", try it.folderDetails)
        }
        try object(Models.AgentSubjectFileDetails.self) { it, seen in
            seen.member("node_id", try it.nodeId)
            seen.member("version_id", try it.versionId)
        }
        try object(Models.AgentSubjectFolderDetails.self) { it, seen in
            seen.member("node_id", try it.nodeId)
        }
        try words(Models.AgentSubjectType.self, [.file, .folder])
        try object(Models.AgentThread.self) { it, seen in
            seen.member("thread_id", try it.threadId)
            seen.member("chat_id", try it.chatId)
            seen.member("name", try it.name)
            seen.member("kind", try it.kind)
        }
        try words(Models.AgentThreadKind.self, [.user, .agent])
        try object(Models.AgentThreadList.self) { it, seen in
            seen.member("chats", try it.chats)
            seen.member("threads", try it.threads)
            seen.member("pagination", try it.pagination)
        }
        try object(Models.AgentTurn.self) { it, seen in
            seen.member("turn_id", try it.turnId)
            seen.member("id", try it.id)
            seen.member("thread_id", try it.threadId)
            seen.member("seq", try it.seq)
            seen.member("status", try it.status)
            seen.member("text", try it.text)
            seen.member("result", try it.result)
            seen.member("actions", try it.actions)
            seen.member("error", try it.error)
        }
        try object(Models.AgentTurnError.self) { it, seen in
            seen.member("message", try it.message)
            seen.member("text", try it.text)
        }
        try object(Models.AgentTurnList.self) { it, seen in
            seen.member("count", try it.count)
            seen.member("items", try it.items)
        }
        try words(Models.AgentTurnStatus.self, [.pending, .running, .complete, .failed, .cancelled, .lost, .needsInput])
        try object(Models.AiGenerateTitleReply.self) { it, seen in
            seen.member("title", try it.title)
            seen.member("description", try it.description)
            seen.member("display_type", try it.displayType)
        }
        try object(Models.AiSearchReply.self) { it, seen in
            seen.member("results", try it.results)
            seen.member("pagination", try it.pagination)
        }
        try object(Models.AiSearchResult.self) { it, seen in
            seen.member("content", try it.content)
            seen.member("score", try it.score)
            seen.member("node", try it.node)
            seen.member("file_details", try it.fileDetails)
        }
        try object(Models.AiSearchResultFileDetails.self) { it, seen in
            seen.member("node_id", try it.nodeId)
            seen.member("version_id", try it.versionId)
            seen.member("name", try it.name)
            seen.member("mimetype", try it.mimetype)
        }
        try object(Models.AiStreamAnalysis.self) { it, seen in
            seen.member("event", try it.event)
            seen.member("data", try it.data)
        }
        try object(Models.AiStreamAnalysisData.self) { it, seen in
            seen.member("type", try it.type)
        }
        try object(Models.AiStreamData.self) { it, seen in
            seen.member("event", try it.event)
            seen.member("data", try it.data)
        }
        try object(Models.AiStreamDataData.self) { it, seen in
            seen.member("item", try it.item)
        }
        try object(Models.AiStreamEnd.self) { it, seen in
            seen.member("event", try it.event)
            seen.member("data", try it.data)
        }
        try words(Models.AiStreamEndEvent.self, [.done, .needsInput])
        try forms(Models.AiStreamEvent.self) {
            switch $0 {
            case .aiStreamData: 0
            case .aiStreamStatus: 1
            case .aiStreamAnalysis: 2
            case .aiStreamTable: 3
            case .aiStreamEnd: 4
            case .unknown: 5
            }
        }
        try object(Models.AiStreamStatus.self) { it, seen in
            seen.member("event", try it.event)
            seen.member("data", try it.data)
        }
        try object(Models.AiStreamTable.self) { it, seen in
            seen.member("event", try it.event)
            seen.member("data", try it.data)
        }
        try object(Models.AiStreamTableData.self) { it, seen in
            seen.member("type", try it.type)
        }
        try object(Models.AiTransaction.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("type", try it.type)
            seen.member("status", try it.status)
            seen.member("tokens", try it.tokens)
            seen.member("updated", try it.updated)
            seen.member("created", try it.created)
        }
        try words(Models.AiTransactionType.self, [.chat, .chatWithFiles])
        try object(Models.Chat.self) { it, seen in
            seen.member("chat_id", try it.chatId)
            seen.member("creator", try it.creator)
            seen.member("type", try it.type)
            seen.member("name", try it.name)
            seen.member("status", try it.status)
            seen.member("message_count", try it.messageCount)
            seen.member("messages", try it.messages)
            seen.member("latest_message", try it.latestMessage)
            seen.member("unique_creators", try it.uniqueCreators)
            seen.member("cost", try it.cost)
            seen.member("efficiency", try it.efficiency)
            seen.member("privacy", try it.privacy)
            seen.member("created_at", try it.createdAt)
            seen.member("updated_at", try it.updatedAt)
        }
        try object(Models.ChatActor.self) { it, seen in
            seen.member("type", try it.type)
            seen.member("id", try it.id)
        }
        try object(Models.ChatCancelResult.self) { it, seen in
            seen.member("success", try it.success)
            seen.member("message", try it.message)
            seen.member("no_pending_message", try it.noPendingMessage)
        }
        try object(Models.ChatCost.self) { it, seen in
            seen.member("credits", try it.credits)
        }
        try object(Models.ChatCostCredits.self) { it, seen in
            seen.member("tokens", try it.tokens)
        }
        try object(Models.ChatPrivacy.self) { it, seen in
            seen.member("visibility", try it.visibility)
            seen.member("owner", try it.owner)
        }
        try words(Models.ChatPrivacyVisibility.self, [.`private`, .`public`])
        try words(Models.ChatType.self, [.chat, .chatWithFiles])
        try object(Models.Citation.self) { it, seen in
            seen.member("hash", try it.hash)
            seen.member("nodeId", try it.nodeId)
            seen.member("versionId", try it.versionId)
            seen.member("entries", try it.entries)
        }
        try object(Models.CitationEntriesItem.self) { it, seen in
            seen.member("page", try it.page)
            seen.member("snippet", try it.snippet)
            seen.member("timestamp", try it.timestamp)
        }
        try object(Models.Message.self) { it, seen in
            seen.member("chat_id", try it.chatId)
            seen.member("message_id", try it.messageId)
            seen.member("creator", try it.creator)
            seen.member("personality", try it.personality)
            seen.member("state", try it.state)
            seen.member("message", try it.message)
            seen.member("response", try it.response)
            seen.member("created", try it.created)
            seen.member("updated", try it.updated)
        }
        try object(Models.MessageMessage.self) { it, seen in
            seen.member("text", try it.text)
            seen.member("author_name", try it.authorName)
            seen.member("scope", try it.scope)
            seen.member("attached", try it.attached)
        }
        try object(Models.MessageMessageAttachedItem.self) { it, seen in
            seen.member("node_id", try it.nodeId)
            seen.member("version_id", try it.versionId)
        }
        try words(Models.MessagePersonality.self, [.concise, .detailed])
        try object(Models.MessageResponse.self) { it, seen in
            seen.member("text", try it.text)
            seen.member("error", try it.error)
            seen.member("created", try it.created)
            seen.member("cost", try it.cost)
            seen.member("author_name", try it.authorName)
            seen.member("events", try it.events)
            seen.member("table_data", try it.tableData)
            seen.member("analysis_chunks", try it.analysisChunks)
            seen.member("citations", try it.citations)
        }
        try object(Models.MessageResponseCost.self) { it, seen in
            seen.member("tokens", try it.tokens)
            seen.member("details", try it.details)
        }
        try words(Models.MessageState.self, [.ready, .inProgress, .postProcessing, .complete, .errored, .needsInput])
    }

    private func ofAiMemory() throws {
        try words(Models.AiMemoryClearEntity.self, [.org, .workspace])
        try words(Models.AiMemoryGetEntity.self, [.org, .workspace])
        try words(Models.AiMemorySetEntity.self, [.org, .workspace])
    }

    private func ofApprovals() throws {
        try object(Models.Approval.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("status", try it.status)
            seen.member("entity_type", try it.entityType)
            seen.member("entity_id", try it.entityId)
            seen.member("description", try it.description)
            seen.member("approver_id", try it.approverId)
            seen.member("version_id", try it.versionId)
            seen.member("version_match", try it.versionMatch)
        }
        try words(Models.ApprovalEntityType.self, [.task, .node, .worklogEntry, .share])
        try words(Models.ApprovalStatus.self, [.pending, .approved, .rejected])
        try words(Models.ApprovalsCreateEntityType.self, [.task, .node, .worklogEntry, .share])
        try object(Models.ApprovalsCreateReply.self) { it, seen in
            seen.member("approval", try it.approval)
        }
        try object(Models.ApprovalsGetReply.self) { it, seen in
            seen.member("approval", try it.approval)
        }
        try object(Models.ApprovalsListReply.self) { it, seen in
            seen.member("approvals", try it.approvals)
            seen.member("pagination", try it.pagination)
        }
        try words(Models.ApprovalsListStatus.self, [.pending, .approved, .rejected])
        try words(Models.ApprovalsResolveAction.self, [.approve, .reject])
        try object(Models.ApprovalsResolveReply.self) { it, seen in
            seen.member("approval", try it.approval)
        }
        try object(Models.ApprovalsUpdateReply.self) { it, seen in
            seen.member("approval", try it.approval)
        }
    }

    private func ofAssets() throws {
        try words(Models.Entity.self, [.org, .workspace, .share])
    }

    private func ofAuth() throws {
        try object(Models.ApiKey.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("api_key", try it.apiKey)
            seen.member("memo", try it.memo)
            seen.member("scopes", try it.scopes)
            seen.member("agent_name", try it.agentName)
            seen.member("created", try it.created)
            seen.member("expires", try it.expires)
            seen.member("admin", try it.admin)
            seen.member("legacy", try it.legacy)
        }
        try forms(Models.ApiKeyScopes.self) {
            switch $0 {
            case .list: 0
            case .text: 1
            case .unknown: 2
            }
        }
        try object(Models.AuthCheckTokenReply.self) { it, seen in
            seen.member("id", try it.id)
        }
        try object(Models.AuthCreateApiKeyReply.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("api_key", try it.apiKey)
            seen.member("memo", try it.memo)
            seen.member("scopes", try it.scopes)
            seen.member("agent_name", try it.agentName)
            seen.member("created", try it.created)
            seen.member("expires", try it.expires)
            seen.member("admin", try it.admin)
            seen.member("legacy", try it.legacy)
        }
        try forms(Models.AuthCreateApiKeyReplyScopes.self) {
            switch $0 {
            case .list: 0
            case .text: 1
            case .unknown: 2
            }
        }
        try words(Models.AuthEnableTwoFactorChannel.self, [.sms, .totp, .whatsapp])
        try object(Models.AuthEnableTwoFactorReply.self) { it, seen in
            seen.member("binding_uri", try it.bindingUri)
        }
        try object(Models.AuthGetPasswordResetReply.self) { it, seen in
            seen.member("email", try it.email)
        }
        try words(Models.AuthSendTwoFactorCodeChannel.self, [.sms, .call, .whatsapp])
        try object(Models.AuthSignInReply.self) { it, seen in
            seen.member("auth_token", try it.authToken)
            seen.member("expires_in", try it.expiresIn)
            seen.member("2factor", try it.twoFactor)
            seen.member("enrol_required", try it.enrolRequired)
        }
        try object(Models.AuthVerifyTwoFactorReply.self) { it, seen in
            seen.member("auth_token", try it.authToken)
            seen.member("expires_in", try it.expiresIn)
        }
        try object(Models.AuthVerifyTwoFactorSetupReply.self) { it, seen in
            seen.member("auth_token", try it.authToken)
            seen.member("expires_in", try it.expiresIn)
        }
        try object(Models.ScopeDetail.self) { it, seen in
            seen.member("entity_type", try it.entityType)
            seen.member("entity_id", try it.entityId)
            seen.member("access_mode", try it.accessMode)
            seen.member("scope", try it.scope)
            seen.member("name", try it.name)
        }
        try words(Models.ScopeDetailAccessMode.self, [.r, .rw, .rwa])
        try words(Models.ScopeDetailEntityType.self, [.user, .org, .workspace, .share, .userdetails])
        try object(Models.TokenScopes.self) { it, seen in
            seen.member("auth_type", try it.authType)
            seen.member("scopes", try it.scopes)
            seen.member("scopes_detail", try it.scopesDetail)
            seen.member("is_agent", try it.isAgent)
            seen.member("agent_name", try it.agentName)
            seen.member("full_access", try it.fullAccess)
            seen.member("admin", try it.admin)
            seen.member("legacy", try it.legacy)
            seen.member("expires", try it.expires)
        }
        try words(Models.TokenScopesAuthType.self, [.jwtV2, .jwtV1, .apiKey, .apiKeyScoped])
        try forms(Models.TokenScopesScopesDetailItem.self) {
            switch $0 {
            case .scopeDetail: 0
            case .text: 1
            case .unknown: 2
            }
        }
        try object(Models.TwoFactorStatus.self) { it, seen in
            seen.member("state", try it.state)
            seen.member("totp", try it.totp)
        }
        try words(Models.TwoFactorStatusState.self, [.enabled, .unverified, .disabled])
    }

    private func ofBilling() throws {
        try object(Models.BillingCancelReply.self) { it, seen in
            seen.member("status", try it.status)
            seen.member("cancel_at", try it.cancelAt)
            seen.member("cancel_at_period_end", try it.cancelAtPeriodEnd)
        }
        try object(Models.BillingDetails.self) { it, seen in
            seen.member("current_period_start", try it.currentPeriodStart)
            seen.member("current_period_end", try it.currentPeriodEnd)
            seen.member("cancel_at", try it.cancelAt)
            seen.member("subscription", try it.subscription)
        }
        try object(Models.BillingListInvoicesReply.self) { it, seen in
            seen.member("invoices", try it.invoices)
            seen.member("has_more", try it.hasMore)
        }
        try object(Models.BillingListMemberUsageReply.self) { it, seen in
            seen.member("billable_members", try it.billableMembers)
            seen.member("pagination", try it.pagination)
        }
        try words(Models.BillingListUsageMetersMeter.self, [.storageBytes, .bandwidthBytes, .aiTokens])
        try object(Models.BillingPlan.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("name", try it.name)
            seen.member("amount", try it.amount)
        }
        try object(Models.BillingReactivateReply.self) { it, seen in
            seen.member("status", try it.status)
            seen.member("current_period_end", try it.currentPeriodEnd)
            seen.member("cancel_at_period_end", try it.cancelAtPeriodEnd)
        }
        try object(Models.CreditLimits.self) { it, seen in
            seen.member("credit_limits_enabled", try it.creditLimitsEnabled)
            seen.member("over_free_allowance", try it.overFreeAllowance)
            seen.member("over_limit", try it.overLimit)
        }
        try object(Models.Invoice.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("amount_due", try it.amountDue)
            seen.member("amount_paid", try it.amountPaid)
            seen.member("subtotal", try it.subtotal)
            seen.member("total", try it.total)
            seen.member("period_start", try it.periodStart)
            seen.member("period_end", try it.periodEnd)
            seen.member("created", try it.created)
            seen.member("hosted_invoice_url", try it.hostedInvoiceUrl)
            seen.member("invoice_pdf", try it.invoicePdf)
        }
        try object(Models.SetupIntent.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("client_secret", try it.clientSecret)
            seen.member("status", try it.status)
        }
        try object(Models.SubscribeResult.self) { it, seen in
            seen.member("setup_intent", try it.setupIntent)
            seen.member("is_active", try it.isActive)
            seen.member("public_key", try it.publicKey)
        }
        try object(Models.Subscription.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("current_period_start", try it.currentPeriodStart)
            seen.member("current_period_end", try it.currentPeriodEnd)
            seen.member("cancel_at", try it.cancelAt)
        }
    }

    private func ofChats() throws {
        try words(Models.ChatsCreateKind.self, [.user, .agent])
        try words(Models.ChatsCreatePrivacy.self, [.`private`, .`public`])
        try object(Models.ChatsCreateReply.self) { it, seen in
            seen.member("thread", try it.thread)
            seen.member("turn", try it.turn)
        }
        try object(Models.ChatsGetMessageReply.self) { it, seen in
            seen.member("message", try it.message)
            seen.member("turn", try it.turn)
        }
        try object(Models.ChatsGetReply.self) { it, seen in
            seen.member("thread", try it.thread)
            seen.member("chat", try it.chat)
            seen.member("messages", try it.messages)
        }
        try words(Models.ChatsListDeletedKind.self, [.user, .agent, .all])
        try words(Models.ChatsListKind.self, [.user, .agent, .all])
    }

    private func ofComments() throws {
        try object(Models.Comment.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("entity_id", try it.entityId)
            seen.member("profile_id", try it.profileId)
            seen.member("parent_id", try it.parentId)
            seen.member("node_id", try it.nodeId)
            seen.member("body", try it.body)
            seen.member("reference", try it.reference)
            seen.member("properties", try it.properties)
            seen.member("linked_entity_type", try it.linkedEntityType)
            seen.member("linked_entity_id", try it.linkedEntityId)
            seen.member("actor", try it.actor)
            seen.member("created", try it.created)
        }
        try object(Models.CommentAttachment.self) { it, seen in
            seen.member("target_id", try it.targetId)
            seen.member("available", try it.available)
            seen.member("name", try it.name)
        }
        try object(Models.CommentAttachmentList.self) { it, seen in
            seen.member("attachments", try it.attachments)
        }
        try object(Models.CommentCreate.self) { it, seen in
            seen.member("body", try it.body)
            seen.member("parent_id", try it.parentId)
            seen.member("reference", try it.reference)
            seen.member("properties", try it.properties)
            seen.member("target_id", try it.targetId)
            seen.member("target_ids", try it.targetIds)
            seen.member("linked_entity_type", try it.linkedEntityType)
            seen.member("linked_entity_id", try it.linkedEntityId)
        }
        try words(Models.CommentCreateLinkedEntityType.self, [.task, .approval])
        try words(Models.CommentLinkedEntityType.self, [.task, .approval, .workflowReview])
        try object(Models.CommentList.self) { it, seen in
            seen.member("comments", try it.comments)
            seen.member("pagination", try it.pagination)
        }
        try object(Models.CommentReference.self) { it, seen in
            seen.member("type", try it.type)
            seen.member("timestamp", try it.timestamp)
            seen.member("page", try it.page)
            seen.member("region", try it.region)
            seen.member("text_snippet", try it.textSnippet)
            seen.member("exact", try it.exact)
            seen.member("prefix", try it.prefix)
            seen.member("suffix", try it.suffix)
            seen.member("start_offset", try it.startOffset)
            seen.member("end_offset", try it.endOffset)
        }
        try object(Models.CommentReferenceRegion.self) { it, seen in
            seen.member("x", try it.x)
            seen.member("y", try it.y)
            seen.member("width", try it.width)
            seen.member("height", try it.height)
        }
        try words(Models.CommentReferenceType.self, [.page, .document, .text])
        try object(Models.CommentResult.self) { it, seen in
            seen.member("comment", try it.comment)
        }
        try words(Models.CommentsCreateForFileshareLinkedEntityType.self, [.task, .approval])
        try words(Models.CommentsCreateForNodeLinkedEntityType.self, [.task, .approval])
        try words(Models.CommentsCreateLinkedEntityType.self, [.task, .approval])
        try object(Models.CommentsDetachReply.self) { it, seen in
            seen.member("removed", try it.removed)
            seen.member("attachments", try it.attachments)
        }
        try words(Models.CommentsLinkEntityType.self, [.task, .workflowReview, .approval])
        try words(Models.CommentsListForFileshareSort.self, [.asc, .desc])
        try words(Models.CommentsListForNodeSort.self, [.asc, .desc, .created, .createdReversed])
        try words(Models.CommentsListLinkedEntityType.self, [.task, .workflowReview, .approval])
        try words(Models.CommentsListSort.self, [.asc, .desc, .created, .createdReversed])
    }

    private func ofCommon() throws {
        try object(Models.Actor.self) { it, seen in
            seen.member("verified", try it.verified)
        }
        try object(Models.Envelope.self) { it, seen in
            seen.member("result", try it.result)
            seen.member("status", try it.status)
            seen.member("response", try it.response)
            seen.member("current_api_version", try it.currentApiVersion)
            seen.member("server_date", try it.serverDate)
        }
        try forms(Models.EnvelopeResult.self) {
            switch $0 {
            case .boolean: 0
            case .text: 1
            case .unknown: 2
            }
        }
        try words(Models.EnvelopeResultText.self, [.yes, .no])
        try object(Models.Error.self) { it, seen in
            seen.member("code", try it.code)
            seen.member("text", try it.text)
            seen.member("message", try it.message)
            seen.member("error_code", try it.errorCode)
            seen.member("documentation_url", try it.documentationUrl)
            seen.member("resource", try it.resource)
            seen.member("params", try it.params)
            seen.member("reason", try it.reason)
            seen.member("validation_report", try it.validationReport)
        }
        try object(Models.ErrorEnvelope.self) { it, seen in
            seen.member("result", try it.result)
            seen.member("error", try it.error)
            seen.member("error_description", try it.errorDescription)
            seen.member("error_message", try it.errorMessage)
            seen.member("error_id", try it.errorId)
            seen.member("current_api_version", try it.currentApiVersion)
        }
        try forms(Models.ErrorEnvelopeError.self) {
            switch $0 {
            case .error: 0
            case .text: 1
            case .unknown: 2
            }
        }
        try forms(Models.ErrorEnvelopeResult.self) {
            switch $0 {
            case .boolean: 0
            case .text: 1
            case .unknown: 2
            }
        }
        try object(Models.ErrorParam.self) { it, seen in
            seen.member("name", try it.name)
            seen.member("kind", try it.kind)
            seen.member("message", try it.message)
            seen.member("code", try it.code)
            seen.member("expected_type", try it.expectedType)
            seen.member("received_alias", try it.receivedAlias)
            seen.member("reason", try it.reason)
        }
        try words(Models.ErrorParamKind.self, [.missing, .invalid, .typeMismatch])
        try forms(Models.ErrorParams.self) {
            switch $0 {
            case .list: 0
            case .object: 1
            case .unknown: 2
            }
        }
        try forms(Models.ErrorReason.self) {
            switch $0 {
            case .text: 0
            case .object: 1
            case .unknown: 2
            }
        }
        try object(Models.KeysetPagination.self) { it, seen in
            seen.member("has_more", try it.hasMore)
            seen.member("next_cursor", try it.nextCursor)
            seen.member("page_size", try it.pageSize)
        }
        try object(Models.OffsetPagination.self) { it, seen in
            seen.member("total", try it.total)
            seen.member("limit", try it.limit)
            seen.member("offset", try it.offset)
            seen.member("has_more", try it.hasMore)
        }
    }

    private func ofDashboard() throws {
        try object(Models.DashboardGetReply.self) { it, seen in
            seen.member("cards", try it.cards)
            seen.member("pagination", try it.pagination)
            seen.member("dismissed_recent_count", try it.dismissedRecentCount)
        }
    }

    private func ofEvents() throws {
        try object(Models.ActivityPoll.self) { it, seen in
            seen.member("lastactivity", try it.lastactivity)
            seen.member("activity", try it.activity)
        }
        try object(Models.ChangeFeedPage.self) { it, seen in
            seen.member("changes", try it.changes)
            seen.member("cursor", try it.cursor)
            seen.member("has_more", try it.hasMore)
            seen.member("profiles", try it.profiles)
        }
        try object(Models.ChangeFeedPageProfiles.self) { it, seen in
            seen.member("version", try it.version)
            seen.member("items", try it.items)
        }
        try object(Models.ChangeFeedPageProfilesItemsItem.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("type", try it.type)
        }
        try words(Models.ChangeFeedPageProfilesItemsItemType.self, [.workspace, .share])
        try words(Models.EvCategory.self, [.user, .org, .workspace, .share, .node, .ai, .invitation, .billing, .domain, .apps, .metadata])
        try words(Models.EvSubcategory.self, [.storage, .comments, .members, .lifecycle, .settings, .security, .authentication, .ai, .invitations, .billing, .assets, .upload, .transfer, .importExport, .quickshare, .fileshare, .metadata])
        try words(Models.EvVisibility.self, [.externalAuditLog, .external])
        try object(Models.Event.self) { it, seen in
            seen.member("event_id", try it.eventId)
            seen.member("event", try it.event)
            seen.member("category", try it.category)
            seen.member("sub_category", try it.subCategory)
            seen.member("object_id", try it.objectId)
            seen.member("created", try it.created)
            seen.member("calling_user", try it.callingUser)
            seen.member("org_id", try it.orgId)
            seen.member("workspace_id", try it.workspaceId)
            seen.member("user_id", try it.userId)
            seen.member("share_id", try it.shareId)
            seen.member("acknowledged", try it.acknowledged)
            seen.member("template", try it.template)
            seen.member("severity", try it.severity)
            seen.member("visibility", try it.visibility)
            seen.member("notification", try it.notification)
            seen.member("required_params", try it.requiredParams)
            seen.member("requires_parent_node", try it.requiresParentNode)
            seen.member("permission", try it.permission)
            seen.member("actor", try it.actor)
        }
        try words(Models.EventCategory.self, [.user, .org, .workspace, .share, .node, .ai, .invitation, .billing, .domain, .apps, .metadata])
        try words(Models.EventVisibility.self, [.externalAuditLog, .external])
        try object(Models.EventsSearchReply.self) { it, seen in
            seen.member("events", try it.events)
            seen.member("pagination", try it.pagination)
        }
        try object(Models.RealtimeToken.self) { it, seen in
            seen.member("token", try it.token)
            seen.member("auth_token", try it.authToken)
            seen.member("expires_in", try it.expiresIn)
        }
        try object(Models.StorageChange.self) { it, seen in
            seen.member("event_id", try it.eventId)
            seen.member("event", try it.event)
            seen.member("profile_id", try it.profileId)
            seen.member("profile_type", try it.profileType)
            seen.member("object_id", try it.objectId)
            seen.member("created", try it.created)
        }
        try words(Models.StorageChangeProfileType.self, [.workspace, .share])
    }

    private func ofFileshares() throws {
        try object(Models.FileShare.self) { it, seen in
            seen.member("fileshare", try it.fileshare)
            seen.member("title", try it.title)
            seen.member("access_option", try it.accessOption)
            seen.member("effective_capability", try it.effectiveCapability)
            seen.member("file", try it.file)
            seen.member("grant_count", try it.grantCount)
            seen.member("grants_preview", try it.grantsPreview)
        }
        try words(Models.FileShareAccessOption.self, [.anyoneWithLink, .anyRegistered, .namedPeople])
        try words(Models.FileShareCapability.self, [.view, .download, .edit])
        try words(Models.FileShareEffectiveCapability.self, [.view, .download, .edit])
        try object(Models.FileShareFile.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("name", try it.name)
            seen.member("size", try it.size)
        }
        try object(Models.FileShareGrant.self) { it, seen in
            seen.member("user", try it.user)
            seen.member("name", try it.name)
            seen.member("email", try it.email)
            seen.member("capability", try it.capability)
            seen.member("state", try it.state)
            seen.member("created", try it.created)
            seen.member("expires", try it.expires)
        }
        try words(Models.FileShareGrantCapability.self, [.view, .download, .edit])
        try words(Models.FileShareGrantState.self, [.active, .pending])
        try object(Models.FileShareVersion.self) { it, seen in
            seen.member("id", try it.id)
        }
        try object(Models.FilesharesAddGrantReply.self) { it, seen in
            seen.member("user", try it.user)
            seen.member("grant", try it.grant)
        }
        try object(Models.FilesharesAddGrantReplyUser.self) { it, seen in
            seen.member("id", try it.id)
        }
        try object(Models.FilesharesGetMetadataReply.self) { it, seen in
            seen.member("object_id", try it.objectId)
            seen.member("node_id", try it.nodeId)
            seen.member("template_id", try it.templateId)
            seen.member("autoextractable", try it.autoextractable)
        }
        try object(Models.FilesharesListReply.self) { it, seen in
            seen.member("fileshares", try it.fileshares)
            seen.member("pagination", try it.pagination)
        }
    }

    private func ofImports() throws {
        try words(Models.ImportAccessMode.self, [.readOnly, .readWrite])
        try object(Models.ImportDrive.self) { it, seen in
            seen.member("drive_id", try it.driveId)
        }
        try object(Models.ImportIdentity.self) { it, seen in
            seen.member("provider", try it.provider)
            seen.member("status", try it.status)
            seen.member("identity_email", try it.identityEmail)
            seen.member("properties", try it.properties)
        }
        try object(Models.ImportIdentityProperties.self) { it, seen in
            seen.member("oauth_pending", try it.oauthPending)
            seen.member("account_type", try it.accountType)
        }
        try words(Models.ImportIdentityPropertiesAccountType.self, [.work, .personal])
        try words(Models.ImportIdentityProvider.self, [.googleDrive, .box, .onedriveBusiness, .dropbox])
        try words(Models.ImportIdentityStatus.self, [.provisioning, .active, .error, .revoking, .revoked])
        try words(Models.ImportProvider.self, [.googleDrive, .box, .onedriveBusiness, .dropbox])
        try object(Models.ImportSource.self) { it, seen in
            seen.member("status", try it.status)
            seen.member("access_mode", try it.accessMode)
            seen.member("file_count", try it.fileCount)
            seen.member("conflict_count", try it.conflictCount)
            seen.member("last_sync_at", try it.lastSyncAt)
            seen.member("remote_folder_web_url", try it.remoteFolderWebUrl)
            seen.member("owner_user_id", try it.ownerUserId)
            seen.member("provider_name", try it.providerName)
        }
        try words(Models.ImportSourceAccessMode.self, [.readOnly, .readWrite])
        try words(Models.ImportSourceStatus.self, [.pending, .discovering, .syncing, .synced, .paused, .error, .disconnecting, .disconnectPending, .disconnected])
        try forms(Models.ImportsCreateSourceReply.self) {
            switch $0 {
            case .importSource: 0
            case .object: 1
            case .unknown: 2
            }
        }
        try object(Models.ImportsCreateSourceReplyObject.self) { it, seen in
            seen.member("source", try it.source)
        }
        try words(Models.ImportsDisconnectSourceAction.self, [.keep, .delete])
        try object(Models.ImportsDisconnectSourceReply.self) { it, seen in
            seen.member("data_deleted", try it.dataDeleted)
            seen.member("message", try it.message)
        }
        try object(Models.ImportsDiscoverSourcesReply.self) { it, seen in
            seen.member("job_id", try it.jobId)
        }
        try forms(Models.ImportsGetIdentityReply.self) {
            switch $0 {
            case .importIdentity: 0
            case .object: 1
            case .unknown: 2
            }
        }
        try object(Models.ImportsGetIdentityReplyObject.self) { it, seen in
            seen.member("identity", try it.identity)
        }
        try forms(Models.ImportsGetJobReply.self) {
            switch $0 {
            case .object: 0
            case .importJob: 1
            case .unknown: 2
            }
        }
        try object(Models.ImportsGetJobReplyObject.self) { it, seen in
            seen.member("job", try it.job)
        }
        try forms(Models.ImportsGetSourceReply.self) {
            switch $0 {
            case .importSource: 0
            case .object: 1
            case .unknown: 2
            }
        }
        try object(Models.ImportsGetSourceReplyObject.self) { it, seen in
            seen.member("source", try it.source)
        }
        try forms(Models.ImportsGetWritebackReply.self) {
            switch $0 {
            case .writeback: 0
            case .object: 1
            case .unknown: 2
            }
        }
        try object(Models.ImportsGetWritebackReplyObject.self) { it, seen in
            seen.member("writeback", try it.writeback)
        }
        try object(Models.ImportsListDrivesReply.self) { it, seen in
            seen.member("drives", try it.drives)
            seen.member("drives_state", try it.drivesState)
            seen.member("drives_refreshed_at", try it.drivesRefreshedAt)
            seen.member("drives_error", try it.drivesError)
            seen.member("pagination", try it.pagination)
        }
        try words(Models.ImportsListDrivesReplyDrivesState.self, [.neverRefreshed, .refreshing, .ready, .empty, .requiresSitePath, .permissionDenied, .failed])
        try object(Models.ImportsListIdentitiesReply.self) { it, seen in
            seen.member("identities", try it.identities)
            seen.member("pagination", try it.pagination)
        }
        try object(Models.ImportsListJobsReply.self) { it, seen in
            seen.member("jobs", try it.jobs)
            seen.member("pagination", try it.pagination)
        }
        try object(Models.ImportsListProvidersReply.self) { it, seen in
            seen.member("providers", try it.providers)
        }
        try object(Models.ImportsListSourcesReply.self) { it, seen in
            seen.member("sources", try it.sources)
            seen.member("pagination", try it.pagination)
        }
        try object(Models.ImportsListWritebacksReply.self) { it, seen in
            seen.member("writebacks", try it.writebacks)
            seen.member("pagination", try it.pagination)
        }
        try words(Models.ImportsProvisionIdentityAccountType.self, [.work, .personal])
        try object(Models.ImportsProvisionIdentityReply.self) { it, seen in
            seen.member("already_exists", try it.alreadyExists)
            seen.member("identity", try it.identity)
            seen.member("authorize_url", try it.authorizeUrl)
            seen.member("instructions", try it.instructions)
        }
        try words(Models.ImportsResolveWritebackResolution.self, [.keepLocal, .keepRemote])
        try words(Models.ImportsUpdateSourceAction.self, [.pause, .resume])
        try forms(Models.ImportsUpdateSourceReply.self) {
            switch $0 {
            case .importSource: 0
            case .object: 1
            case .unknown: 2
            }
        }
        try object(Models.ImportsUpdateSourceReplyObject.self) { it, seen in
            seen.member("source", try it.source)
        }
        try object(Models.Writeback.self) { it, seen in
            seen.member("status", try it.status)
            seen.member("error_message", try it.errorMessage)
        }
        try words(Models.WritebackStatus.self, [.pending, .uploading, .completed, .conflict, .failed, .canceled])
    }

    private func ofInstructions() throws {
        try words(Models.InstructionsClearEntity.self, [.org, .workspace, .share])
        try words(Models.InstructionsClearMineEntity.self, [.org, .workspace, .share])
        try words(Models.InstructionsGetEntity.self, [.org, .workspace, .share])
        try words(Models.InstructionsGetMineEntity.self, [.org, .workspace, .share])
        try words(Models.InstructionsSetEntity.self, [.org, .workspace, .share])
        try words(Models.InstructionsSetMineEntity.self, [.org, .workspace, .share])
    }

    private func ofIntents() throws {
        try forms(Models.IntentsAllocateReply.self) {
            switch $0 {
            case .intent: 0
            case .object: 1
            case .unknown: 2
            }
        }
        try object(Models.IntentsAllocateReplyObject.self) { it, seen in
            seen.member("intent", try it.intent)
        }
        try forms(Models.IntentsFillReply.self) {
            switch $0 {
            case .intent: 0
            case .object: 1
            case .unknown: 2
            }
        }
        try object(Models.IntentsFillReplyObject.self) { it, seen in
            seen.member("intent", try it.intent)
        }
        try object(Models.IntentsGetReply.self) { it, seen in
            seen.member("items", try it.items)
        }
        try object(Models.IntentsListReply.self) { it, seen in
            seen.member("items", try it.items)
            seen.member("cursor", try it.cursor)
        }
    }

    private func ofLegacyChats() throws {
        try words(Models.Context.self, [.workspace, .share])
        try words(Models.LegacyChatsCreatePersonality.self, [.concise, .detailed])
        try words(Models.LegacyChatsCreatePrivacy.self, [.`private`, .`public`])
        try object(Models.LegacyChatsCreateReply.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("message", try it.message)
        }
        try object(Models.LegacyChatsCreateReplyMessage.self) { it, seen in
            seen.member("id", try it.id)
        }
        try words(Models.LegacyChatsCreateType.self, [.chat, .chatWithFiles])
        try object(Models.LegacyChatsGetMessageReply.self) { it, seen in
            seen.member("message", try it.message)
        }
        try words(Models.LegacyChatsSendMessagePersonality.self, [.concise, .detailed])
        try object(Models.LegacyChatsSendMessageReply.self) { it, seen in
            seen.member("id", try it.id)
        }
    }

    private func ofLocks() throws {
        try object(Models.LocksAcquireClientInfo.self) { it, seen in
            seen.member("device_name", try it.deviceName)
            seen.member("client_version", try it.clientVersion)
        }
        try object(Models.LocksReleaseReply.self) { it, seen in
            seen.member("released", try it.released)
        }
    }

    private func ofMembers() throws {
        try object(Models.EntityInvitation.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("state", try it.state)
            seen.member("created", try it.created)
            seen.member("expires", try it.expires)
        }
        try words(Models.EntityInvitationState.self, [.pending, .accepted, .declined])
        try words(Models.InvitationState.self, [.pending, .accepted, .declined])
        try object(Models.InvitationUpdate.self) { it, seen in
            seen.member("state", try it.state)
            seen.member("permissions", try it.permissions)
            seen.member("notify_options", try it.notifyOptions)
            seen.member("expires", try it.expires)
        }
        try object(Models.Member.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("account_type", try it.accountType)
            seen.member("first_name", try it.firstName)
            seen.member("last_name", try it.lastName)
            seen.member("email_address", try it.emailAddress)
            seen.member("profile_pic", try it.profilePic)
            seen.member("status", try it.status)
            seen.member("invite", try it.invite)
        }
        try words(Models.MemberAccountType.self, [.human, .agent])
        try object(Models.MemberAdd.self) { it, seen in
            seen.member("permissions", try it.permissions)
            seen.member("notify_options", try it.notifyOptions)
            seen.member("expires", try it.expires)
            seen.member("force_notification", try it.forceNotification)
            seen.member("message", try it.message)
            seen.member("invitation_expires", try it.invitationExpires)
        }
        try object(Models.MemberInvite.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("created", try it.created)
            seen.member("expires", try it.expires)
        }
        try words(Models.MemberRole.self, [.admin, .member, .guest, .view])
        try words(Models.MemberStatus.self, [.active, .pending])
        try object(Models.MemberUpdate.self) { it, seen in
            seen.member("permissions", try it.permissions)
            seen.member("notifications", try it.notifications)
            seen.member("notify_options", try it.notifyOptions)
            seen.member("expires", try it.expires)
        }
        try words(Models.MembersAnswerInvitationAction.self, [.accept, .decline])
        try forms(Models.MembersGetReply.self) {
            switch $0 {
            case .member: 0
            case .object: 1
            case .unknown: 2
            }
        }
        try object(Models.MembersGetReplyObject.self) { it, seen in
            seen.member("member", try it.member)
            seen.member("user", try it.user)
        }
        try object(Models.MembersListInvitationsByStateReply.self) { it, seen in
            seen.member("invitations", try it.invitations)
            seen.member("pagination", try it.pagination)
        }
        try object(Models.MembersListInvitationsReply.self) { it, seen in
            seen.member("invitations", try it.invitations)
            seen.member("pagination", try it.pagination)
        }
        try object(Models.MembersListReply.self) { it, seen in
            seen.member("users", try it.users)
            seen.member("pagination", try it.pagination)
        }
        try words(Models.NotifyPreference.self, [.notifyMeInApp, .notifyMeInAppAndViaEmail])
    }

    private func ofMetadata() throws {
        try object(Models.CompoundScope.self) { it, seen in
            seen.member("match_relation", try it.matchRelation)
            seen.member("causes", try it.causes)
            seen.member("files_not_indexed", try it.filesNotIndexed)
            seen.member("limit_clamped_from", try it.limitClampedFrom)
        }
        try words(Models.CompoundScopeMatchRelation.self, [.eq, .gte])
        try object(Models.EligibleNode.self) { it, seen in
            seen.member("node_id", try it.nodeId)
            seen.member("name", try it.name)
            seen.member("mimetype", try it.mimetype)
            seen.member("size", try it.size)
            seen.member("summary_title", try it.summaryTitle)
            seen.member("summary_short", try it.summaryShort)
            seen.member("updated", try it.updated)
            seen.member("templates", try it.templates)
            seen.member("metadata_facts", try it.metadataFacts)
        }
        try object(Models.ExtractJob.self) { it, seen in
            seen.member("job_id", try it.jobId)
            seen.member("template_id", try it.templateId)
            seen.member("node_id", try it.nodeId)
            seen.member("fields", try it.fields)
            seen.member("status", try it.status)
            seen.member("status_uri", try it.statusUri)
        }
        try words(Models.ExtractJobStatus.self, [.queued, .inProgress, .alreadyExtracted, .duplicate, .completed, .errored])
        try object(Models.FieldMergeCandidate.self) { it, seen in
            seen.member("source", try it.source)
            seen.member("target", try it.target)
        }
        try object(Models.FieldMergeResult.self) { it, seen in
            seen.member("source", try it.source)
            seen.member("target", try it.target)
            seen.member("merged", try it.merged)
            seen.member("already_merged", try it.alreadyMerged)
            seen.member("would_refuse", try it.wouldRefuse)
            seen.member("files_affected", try it.filesAffected)
            seen.member("target_files_before", try it.targetFilesBefore)
            seen.member("snapshot", try it.snapshot)
        }
        try object(Models.FieldMergeResultWouldRefuse.self) { it, seen in
            seen.member("reason", try it.reason)
            seen.member("message", try it.message)
            seen.member("source_resolves_to", try it.sourceResolvesTo)
        }
        try words(Models.FieldMergeResultWouldRefuseReason.self, [.mergeRefusedTypeMismatch, .mergeSourceUnknown, .mergeSourceAlreadyMerged])
        try object(Models.MetadataClause.self) { it, seen in
            seen.member("field", try it.field)
            seen.member("operator", try it.`operator`)
            seen.member("value", try it.value)
        }
        try words(Models.MetadataClauseOperator.self, [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .exists, .notExists])
        try object(Models.MetadataCompoundSearchReply.self) { it, seen in
            seen.member("items", try it.items)
            seen.member("scope", try it.scope)
        }
        try object(Models.MetadataCreateFilterProjection.self) { it, seen in
            seen.member("sort", try it.sort)
        }
        try words(Models.MetadataDeclareFieldDeclaredType.self, [.string, .bool, .int, .float, .json, .url, .datetime])
        try object(Models.MetadataDeclareFieldReply.self) { it, seen in
            seen.member("field", try it.field)
            seen.member("field_created", try it.fieldCreated)
        }
        try object(Models.MetadataExportViewReply.self) { it, seen in
            seen.member("status", try it.status)
            seen.member("job_id", try it.jobId)
            seen.member("filename", try it.filename)
            seen.member("message", try it.message)
        }
        try words(Models.MetadataExportViewReplyStatus.self, [.queued, .duplicate])
        try object(Models.MetadataFact.self) { it, seen in
            seen.member("field", try it.field)
            seen.member("value", try it.value)
            seen.member("declared_type", try it.declaredType)
            seen.member("stored_type", try it.storedType)
            seen.member("source", try it.source)
            seen.member("confidence", try it.confidence)
            seen.member("rationale", try it.rationale)
            seen.member("updated", try it.updated)
            seen.member("actor", try it.actor)
        }
        try object(Models.MetadataFactActor.self) { it, seen in
            seen.member("verified", try it.verified)
        }
        try words(Models.MetadataFactDeclaredType.self, [.string, .bool, .int, .float, .json, .url, .datetime])
        try words(Models.MetadataFactSource.self, [.ai, .exif, .mediainfo, .user, .validatedServer])
        try object(Models.MetadataFacts.self) { it, seen in
            seen.member("items", try it.items)
            seen.member("count", try it.count)
            seen.member("is_truncated", try it.isTruncated)
            seen.member("fields", try it.fields)
        }
        try object(Models.MetadataField.self) { it, seen in
            seen.member("name", try it.name)
            seen.member("description", try it.description)
            seen.member("type", try it.type)
            seen.member("min", try it.min)
            seen.member("max", try it.max)
            seen.member("default", try it.`default`)
            seen.member("fixed_list", try it.fixedList)
            seen.member("can_be_null", try it.canBeNull)
            seen.member("autoextract", try it.autoextract)
        }
        try object(Models.MetadataFieldEntry.self) { it, seen in
            seen.member("name", try it.name)
            seen.member("declared_type", try it.declaredType)
            seen.member("aliases", try it.aliases)
            seen.member("file_count", try it.fileCount)
            seen.member("constraints", try it.constraints)
            seen.member("created", try it.created)
        }
        try object(Models.MetadataFieldEntryConstraints.self) { it, seen in
            seen.member("allowed", try it.allowed)
        }
        try words(Models.MetadataFieldEntryDeclaredType.self, [.string, .bool, .int, .float, .json, .url, .datetime])
        try words(Models.MetadataFieldType.self, [.string, .int, .float, .bool, .json, .url, .datetime])
        try object(Models.MetadataFilter.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("name", try it.name)
            seen.member("description", try it.description)
            seen.member("predicate", try it.predicate)
            seen.member("projection", try it.projection)
            seen.member("template_id", try it.templateId)
            seen.member("created", try it.created)
        }
        try object(Models.MetadataFilterProjection.self) { it, seen in
            seen.member("sort", try it.sort)
        }
        try words(Models.MetadataListEligibleCategory.self, [.legal, .finance, .sales, .marketing, .engineering, .product, .operations, .people, .research, .media, .personal, .otherWord])
        try object(Models.MetadataListEligibleReply.self) { it, seen in
            seen.member("count", try it.count)
            seen.member("items", try it.items)
            seen.member("page_size", try it.pageSize)
            seen.member("cursor", try it.cursor)
            seen.member("has_more", try it.hasMore)
        }
        try object(Models.MetadataListFieldsReply.self) { it, seen in
            seen.member("count", try it.count)
            seen.member("items", try it.items)
            seen.member("page_size", try it.pageSize)
            seen.member("cursor", try it.cursor)
            seen.member("has_more", try it.hasMore)
        }
        try object(Models.MetadataListFilterNodesReply.self) { it, seen in
            seen.member("items", try it.items)
            seen.member("scope", try it.scope)
        }
        try object(Models.MetadataListFilterNodesReplyScope.self) { it, seen in
            seen.member("match_count", try it.matchCount)
            seen.member("scope_truncated", try it.scopeTruncated)
        }
        try words(Models.MetadataListFilterNodesSortDir.self, [.asc, .desc])
        try words(Models.MetadataListFilterNodesSortField.self, [.name, .size, .updated])
        try object(Models.MetadataListFiltersReply.self) { it, seen in
            seen.member("count", try it.count)
            seen.member("items", try it.items)
            seen.member("cursor", try it.cursor)
            seen.member("has_more", try it.hasMore)
        }
        try object(Models.MetadataListMergeCandidatesReply.self) { it, seen in
            seen.member("items", try it.items)
            seen.member("vocabulary_scanned", try it.vocabularyScanned)
            seen.member("proposals_examined", try it.proposalsExamined)
            seen.member("proposals_total", try it.proposalsTotal)
            seen.member("next_offset", try it.nextOffset)
        }
        try object(Models.MetadataListTemplateNodesFiltersItem.self) { it, seen in
            seen.member("key", try it.key)
            seen.member("operator", try it.`operator`)
            seen.member("value_type", try it.valueType)
            seen.member("value", try it.value)
        }
        try object(Models.MetadataListTemplateNodesReply.self) { it, seen in
            seen.member("items", try it.items)
            seen.member("count", try it.count)
            seen.member("next_cursor", try it.nextCursor)
            seen.member("has_more", try it.hasMore)
            seen.member("total_count", try it.totalCount)
            seen.member("total_count_unfiltered", try it.totalCountUnfiltered)
            seen.member("plan_node_limit", try it.planNodeLimit)
            seen.member("is_truncated", try it.isTruncated)
        }
        try object(Models.MetadataListTemplateNodesReplyItem.self) { it, seen in
            seen.member("autoextractable", try it.autoextractable)
        }
        try object(Models.MetadataListTemplateNodesReplyItemsItem.self) { it, seen in
            seen.member("autoextractable", try it.autoextractable)
        }
        try words(Models.MetadataListTemplateNodesSortDir.self, [.asc, .desc])
        try words(Models.MetadataListTemplatesByFilter.self, [.all, .custom, .system, .enabled, .disabled])
        try object(Models.MetadataSearchHit.self) { it, seen in
            seen.member("node_id", try it.nodeId)
            seen.member("score", try it.score)
            seen.member("template_ids", try it.templateIds)
            seen.member("node", try it.node)
        }
        try object(Models.MetadataSearchReply.self) { it, seen in
            seen.member("results", try it.results)
            seen.member("pagination", try it.pagination)
        }
        try words(Models.MetadataSetTemplateSettingsPriority.self, [.n1, .n2, .n3, .n4, .n5])
        try object(Models.MetadataSort.self) { it, seen in
            seen.member("field", try it.field)
            seen.member("dir", try it.dir)
        }
        try words(Models.MetadataSortDir.self, [.asc, .desc])
        try object(Models.MetadataSuggestFieldsReply.self) { it, seen in
            seen.member("suggested_fields", try it.suggestedFields)
            seen.member("file_sample_count", try it.fileSampleCount)
        }
        try object(Models.MetadataTemplate.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("instanceId", try it.instanceId)
            seen.member("orgId", try it.orgId)
            seen.member("category", try it.category)
            seen.member("name", try it.name)
            seen.member("description", try it.description)
            seen.member("locked", try it.locked)
            seen.member("priority", try it.priority)
            seen.member("enabled", try it.enabled)
            seen.member("deleted", try it.deleted)
            seen.member("updated", try it.updated)
            seen.member("created", try it.created)
            seen.member("fields", try it.fields)
            seen.member("node_count", try it.nodeCount)
            seen.member("node_count_capped", try it.nodeCountCapped)
            seen.member("field_count", try it.fieldCount)
            seen.member("plan_node_limit", try it.planNodeLimit)
            seen.member("plan_field_limit", try it.planFieldLimit)
            seen.member("is_truncated", try it.isTruncated)
        }
        try object(Models.MetadataUpdateFilterProjection.self) { it, seen in
            seen.member("sort", try it.sort)
        }
        try object(Models.MetadataUpdateTemplateReply.self) { it, seen in
            seen.member("template", try it.template)
            seen.member("schema_update", try it.schemaUpdate)
        }
        try object(Models.MetadataValue.self) { it, seen in
            seen.member("key", try it.key)
            seen.member("description", try it.description)
            seen.member("type", try it.type)
            seen.member("value", try it.value)
            seen.member("is_auto", try it.isAuto)
            seen.member("updated", try it.updated)
        }
        try words(Models.MetadataValueType.self, [.string, .bool, .int, .float, .json, .url, .datetime])
        try object(Models.NodeMetadata.self) { it, seen in
            seen.member("metadata_facts", try it.metadataFacts)
            seen.member("instance_id", try it.instanceId)
            seen.member("object_id", try it.objectId)
            seen.member("template_id", try it.templateId)
            seen.member("node_id", try it.nodeId)
            seen.member("autoextractable", try it.autoextractable)
            seen.member("metadata", try it.metadata)
            seen.member("template_metadata", try it.templateMetadata)
            seen.member("custom_metadata", try it.customMetadata)
        }
        try object(Models.NodeMetadataMulti.self) { it, seen in
            seen.member("format", try it.format)
            seen.member("objects", try it.objects)
            seen.member("templates", try it.templates)
            seen.member("errors", try it.errors)
            seen.member("object_count", try it.objectCount)
            seen.member("template_count", try it.templateCount)
            seen.member("error_count", try it.errorCount)
            seen.member("requested_count", try it.requestedCount)
        }
        try object(Models.NodeMetadataMultiErrorsItem.self) { it, seen in
            seen.member("node_id", try it.nodeId)
            seen.member("code", try it.code)
            seen.member("message", try it.message)
        }
        try object(Models.PreviewMatch.self) { it, seen in
            seen.member("matched_files", try it.matchedFiles)
            seen.member("total_eligible", try it.totalEligible)
            seen.member("total_scanned", try it.totalScanned)
            seen.member("total_matched", try it.totalMatched)
            seen.member("plan_node_limit", try it.planNodeLimit)
            seen.member("would_truncate_at", try it.wouldTruncateAt)
        }
        try object(Models.SavedView.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("user_id", try it.userId)
            seen.member("template_id", try it.templateId)
            seen.member("name", try it.name)
            seen.member("config", try it.config)
            seen.member("created", try it.created)
            seen.member("updated", try it.updated)
        }
        try object(Models.SavedViewConfig.self) { it, seen in
            seen.member("version", try it.version)
            seen.member("columns", try it.columns)
            seen.member("sort", try it.sort)
            seen.member("filters", try it.filters)
        }
        try object(Models.SavedViewConfigColumnsItem.self) { it, seen in
            seen.member("field", try it.field)
            seen.member("visible", try it.visible)
            seen.member("width", try it.width)
        }
        try object(Models.SavedViewConfigFiltersItem.self) { it, seen in
            seen.member("field", try it.field)
            seen.member("operator", try it.`operator`)
            seen.member("value_type", try it.valueType)
            seen.member("value", try it.value)
        }
        try words(Models.SavedViewConfigFiltersItemOperator.self, [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual])
        try words(Models.SavedViewConfigFiltersItemValueType.self, [.string, .int, .float, .bool])
        try object(Models.SavedViewConfigSort.self) { it, seen in
            seen.member("field", try it.field)
            seen.member("dir", try it.dir)
        }
        try words(Models.SavedViewConfigSortDir.self, [.asc, .desc])
        try object(Models.SchemaUpdate.self) { it, seen in
            seen.member("previous_hash", try it.previousHash)
            seen.member("current_hash", try it.currentHash)
            seen.member("extraction_auto_enqueued", try it.extractionAutoEnqueued)
            seen.member("added_fields", try it.addedFields)
            seen.member("type_changed_fields", try it.typeChangedFields)
        }
        try object(Models.SuggestedField.self) { it, seen in
            seen.member("name", try it.name)
            seen.member("type", try it.type)
            seen.member("description", try it.description)
            seen.member("max", try it.max)
            seen.member("can_be_null", try it.canBeNull)
            seen.member("fixed_list", try it.fixedList)
            seen.member("example_value", try it.exampleValue)
        }
        try words(Models.SuggestedFieldType.self, [.string, .int, .float, .bool, .datetime, .url])
    }

    private func ofNotes() throws {
        try object(Models.NotesReadReply.self) { it, seen in
            seen.member("content", try it.content)
            seen.member("note", try it.note)
        }
    }

    private func ofOauth() throws {
        try object(Models.OAuthClient.self) { it, seen in
            seen.member("client_id", try it.clientId)
            seen.member("client_id_issued_at", try it.clientIdIssuedAt)
            seen.member("registration_access_token", try it.registrationAccessToken)
            seen.member("registration_client_uri", try it.registrationClientUri)
            seen.member("client_name", try it.clientName)
            seen.member("redirect_uris", try it.redirectUris)
            seen.member("grant_types", try it.grantTypes)
            seen.member("response_types", try it.responseTypes)
            seen.member("token_endpoint_auth_method", try it.tokenEndpointAuthMethod)
        }
        try object(Models.OAuthClientMetadata.self) { it, seen in
            seen.member("redirect_uris", try it.redirectUris)
            seen.member("client_name", try it.clientName)
            seen.member("client_uri", try it.clientUri)
            seen.member("logo_uri", try it.logoUri)
            seen.member("grant_types", try it.grantTypes)
            seen.member("response_types", try it.responseTypes)
            seen.member("token_endpoint_auth_method", try it.tokenEndpointAuthMethod)
            seen.member("scope", try it.scope)
        }
        try words(Models.OAuthClientMetadataGrantTypesItem.self, [.authorizationCode, .refreshToken])
        try object(Models.OAuthErrorBody.self) { it, seen in
            seen.member("error", try it.error)
            seen.member("error_description", try it.errorDescription)
            seen.member("error_uri", try it.errorUri)
        }
        try words(Models.OAuthErrorBodyError.self, [.invalidRequest, .invalidClient, .invalidGrant, .unauthorizedClient, .unsupportedGrantType, .invalidScope, .invalidRedirectUri, .invalidClientMetadata, .accessDenied])
        try object(Models.OAuthSession.self) { it, seen in
            seen.member("session_id", try it.sessionId)
            seen.member("device_name", try it.deviceName)
            seen.member("agent_name", try it.agentName)
        }
        try object(Models.OAuthToken.self) { it, seen in
            seen.member("access_token", try it.accessToken)
            seen.member("token_type", try it.tokenType)
            seen.member("expires_in", try it.expiresIn)
            seen.member("refresh_token", try it.refreshToken)
            seen.member("scope", try it.scope)
            seen.member("scopes", try it.scopes)
            seen.member("agent_name", try it.agentName)
        }
        try forms(Models.OAuthTokenScopes.self) {
            switch $0 {
            case .text: 0
            case .list: 1
            case .unknown: 2
            }
        }
        try words(Models.OauthAuthorizeAccessMode.self, [.r, .rw, .rwa])
        try object(Models.OauthAuthorizeReply.self) { it, seen in
            seen.member("auth_request_id", try it.authRequestId)
            seen.member("login_url", try it.loginUrl)
            seen.member("expires_in", try it.expiresIn)
            seen.member("agent_name", try it.agentName)
        }
        try words(Models.OauthAuthorizeScope.self, [.user, .org, .workspace, .allOrgs, .allWorkspaces, .allShares, .allSignEnvelopes])
        try object(Models.OauthGetResourceMetadataReply.self) { it, seen in
            seen.member("resource", try it.resource)
            seen.member("authorization_servers", try it.authorizationServers)
            seen.member("scopes_supported", try it.scopesSupported)
            seen.member("bearer_methods_supported", try it.bearerMethodsSupported)
        }
        try object(Models.OauthGetServerMetadataReply.self) { it, seen in
            seen.member("issuer", try it.issuer)
            seen.member("authorization_endpoint", try it.authorizationEndpoint)
            seen.member("token_endpoint", try it.tokenEndpoint)
            seen.member("registration_endpoint", try it.registrationEndpoint)
            seen.member("revocation_endpoint", try it.revocationEndpoint)
            seen.member("scopes_supported", try it.scopesSupported)
            seen.member("response_types_supported", try it.responseTypesSupported)
            seen.member("grant_types_supported", try it.grantTypesSupported)
            seen.member("token_endpoint_auth_methods_supported", try it.tokenEndpointAuthMethodsSupported)
            seen.member("code_challenge_methods_supported", try it.codeChallengeMethodsSupported)
        }
        try object(Models.OauthListSessionsReply.self) { it, seen in
            seen.member("sessions", try it.sessions)
        }
        try words(Models.OauthRegisterClientGrantTypesItem.self, [.authorizationCode, .refreshToken])
        try words(Models.OauthUpdateClientGrantTypesItem.self, [.authorizationCode, .refreshToken])
    }

    private func ofOrgs() throws {
        try words(Models.Industry.self, [.unspecified, .technology, .healthcare, .financial, .education, .manufacturing, .construction, .professional, .media, .retail, .realEstate, .logistics, .energy, .automotive, .agriculture, .pharmaceutical, .legal, .government, .nonProfit, .insurance, .telecommunications, .research, .entertainment, .architecture, .consulting, .marketing])
        try object(Models.Org.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("domain", try it.domain)
            seen.member("name", try it.name)
            seen.member("logo", try it.logo)
            seen.member("description", try it.description)
            seen.member("plan", try it.plan)
            seen.member("user_permission", try it.userPermission)
            seen.member("user_status", try it.userStatus)
            seen.member("member", try it.member)
            seen.member("closed", try it.closed)
            seen.member("locked", try it.locked)
            seen.member("suspended", try it.suspended)
            seen.member("created", try it.created)
            seen.member("updated", try it.updated)
            seen.member("parent", try it.parent)
            seen.member("capabilities", try it.capabilities)
            seen.member("custom_domain", try it.customDomain)
            seen.member("accent_color", try it.accentColor)
            seen.member("subscriber", try it.subscriber)
            seen.member("subscriber_trial_credits", try it.subscriberTrialCredits)
            seen.member("billing_email", try it.billingEmail)
            seen.member("encryption_key", try it.encryptionKey)
            seen.member("perm_member_manage", try it.permMemberManage)
            seen.member("dmca", try it.dmca)
            seen.member("owner_defined", try it.ownerDefined)
            seen.member("platform", try it.platform)
            seen.member("storage", try it.storage)
        }
        try words(Models.OrgBackgroundMode.self, [.stretched, .fixed])
        try object(Models.OrgCreate.self) { it, seen in
            seen.member("domain", try it.domain)
            seen.member("name", try it.name)
            seen.member("description", try it.description)
            seen.member("industry", try it.industry)
            seen.member("billing_email", try it.billingEmail)
            seen.member("perm_member_manage", try it.permMemberManage)
            seen.member("background_mode", try it.backgroundMode)
            seen.member("accent_color", try it.accentColor)
            seen.member("background_color", try it.backgroundColor)
            seen.member("billing_plan", try it.billingPlan)
        }
        try words(Models.OrgPermMemberManage.self, [.ownerOnly, .adminOrAbove, .memberOrAbove])
        try object(Models.OrgUpdate.self) { it, seen in
            seen.member("name", try it.name)
            seen.member("domain", try it.domain)
            seen.member("description", try it.description)
            seen.member("industry", try it.industry)
            seen.member("billing_email", try it.billingEmail)
            seen.member("homepage", try it.homepage)
            seen.member("accent_color", try it.accentColor)
            seen.member("background_color", try it.backgroundColor)
            seen.member("background_mode", try it.backgroundMode)
            seen.member("use_background", try it.useBackground)
            seen.member("facebook", try it.facebook)
            seen.member("twitter", try it.twitter)
            seen.member("instagram", try it.instagram)
            seen.member("youtube", try it.youtube)
            seen.member("perm_member_manage", try it.permMemberManage)
            seen.member("perm_auth_domains", try it.permAuthDomains)
            seen.member("owner_defined", try it.ownerDefined)
        }
        try words(Models.OrgUserPermission.self, [.owner, .admin, .member, .guest, .view])
        try object(Models.OrgsListAllReply.self) { it, seen in
            seen.member("orgs", try it.orgs)
            seen.member("pagination", try it.pagination)
        }
        try object(Models.OrgsListAvailableReply.self) { it, seen in
            seen.member("orgs", try it.orgs)
            seen.member("pagination", try it.pagination)
        }
        try object(Models.OrgsListExternalReply.self) { it, seen in
            seen.member("orgs", try it.orgs)
            seen.member("pagination", try it.pagination)
        }
        try object(Models.OrgsListReply.self) { it, seen in
            seen.member("orgs", try it.orgs)
            seen.member("pagination", try it.pagination)
        }
        try object(Models.TransferToken.self) { it, seen in
            seen.member("token", try it.token)
        }
    }

    private func ofPreviews() throws {
        try words(Models.PreviewsPreauthorizePreviewType.self, [.bin, .thumbnail, .image, .hlsstream, .pdf, .spreadsheet, .audio, .mp4])
        try object(Models.PreviewsPreauthorizeReply.self) { it, seen in
            seen.member("downloadToken", try it.downloadToken)
            seen.member("path", try it.path)
            seen.member("primaryFilename", try it.primaryFilename)
        }
        try words(Models.PreviewsReadAuthorizedPreviewType.self, [.bin, .thumbnail, .image, .hlsstream, .pdf, .spreadsheet, .audio, .mp4])
        try words(Models.PreviewsReadPreviewType.self, [.bin, .thumbnail, .image, .hlsstream, .pdf, .spreadsheet, .audio, .mp4])
    }

    private func ofQuickshares() throws {
        try object(Models.QuicksharesListReply.self) { it, seen in
            seen.member("quickshares", try it.quickshares)
            seen.member("pagination", try it.pagination)
        }
    }

    private func ofSearch() throws {
        try words(Models.SearchQueryNameMatch.self, [.auto, .exact, .prefix, .contains, .glob])
        try words(Models.SearchQuerySearchIn.self, [.filename, .content, .both])
    }

    private func ofShares() throws {
        try object(Models.Share.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("title", try it.title)
            seen.member("name", try it.name)
            seen.member("share_type", try it.shareType)
            seen.member("share_level", try it.shareLevel)
            seen.member("share_root_id", try it.shareRootId)
            seen.member("creator", try it.creator)
            seen.member("share_category", try it.shareCategory)
            seen.member("storage_mode", try it.storageMode)
            seen.member("folder_node_id", try it.folderNodeId)
            seen.member("is_orphaned", try it.isOrphaned)
            seen.member("share_link", try it.shareLink)
            seen.member("custom_name", try it.customName)
            seen.member("custom_url", try it.customUrl)
            seen.member("description", try it.description)
            seen.member("access_options", try it.accessOptions)
            seen.member("invite", try it.invite)
            seen.member("notify", try it.notify)
            seen.member("display_type", try it.displayType)
            seen.member("download_security", try it.downloadSecurity)
            seen.member("comments_enabled", try it.commentsEnabled)
            seen.member("guest_chat_enabled", try it.guestChatEnabled)
            seen.member("anonymous_uploads_enabled", try it.anonymousUploadsEnabled)
            seen.member("intelligence", try it.intelligence)
            seen.member("workflow", try it.workflow)
            seen.member("user_status", try it.userStatus)
            seen.member("password", try it.password)
            seen.member("expires", try it.expires)
            seen.member("created", try it.created)
            seen.member("updated", try it.updated)
            seen.member("locked", try it.locked)
            seen.member("archived", try it.archived)
            seen.member("deleted", try it.deleted)
            seen.member("suspended", try it.suspended)
            seen.member("capabilities", try it.capabilities)
            seen.member("accent_color", try it.accentColor)
            seen.member("background_color1", try it.backgroundColor1)
            seen.member("background_color2", try it.backgroundColor2)
            seen.member("background_image", try it.backgroundImage)
            seen.member("logo", try it.logo)
            seen.member("link_1", try it.link1)
            seen.member("link_2", try it.link2)
            seen.member("link_3", try it.link3)
            seen.member("owner_defined", try it.ownerDefined)
            seen.member("parents", try it.parents)
            seen.member("comments", try it.comments)
            seen.member("event_flow", try it.eventFlow)
            seen.member("filesystem", try it.filesystem)
            seen.member("member_visibility", try it.memberVisibility)
            seen.member("multiplayer", try it.multiplayer)
            seen.member("chat", try it.chat)
            seen.member("search", try it.search)
            seen.member("assets", try it.assets)
            seen.member("workflow_permissions", try it.workflowPermissions)
            seen.member("platform", try it.platform)
            seen.member("storage", try it.storage)
        }
        try words(Models.ShareAccessOptions.self, [.onlyMembersOfTheShareOrWorkspace, .membersOfTheShareWorkspaceOrOrg, .anyoneWithAregisteredAccount, .anyoneWithTheLink])
        try object(Models.ShareCreate.self) { it, seen in
            seen.member("title", try it.title)
            seen.member("intelligence", try it.intelligence)
            seen.member("share_type", try it.shareType)
            seen.member("storage_mode", try it.storageMode)
            seen.member("folder_node_id", try it.folderNodeId)
            seen.member("create_folder", try it.createFolder)
            seen.member("folder_name", try it.folderName)
            seen.member("custom_name", try it.customName)
            seen.member("custom_url", try it.customUrl)
            seen.member("description", try it.description)
            seen.member("access_options", try it.accessOptions)
            seen.member("invite", try it.invite)
            seen.member("external_invites", try it.externalInvites)
            seen.member("notify", try it.notify)
            seen.member("password", try it.password)
            seen.member("expires", try it.expires)
            seen.member("comments_enabled", try it.commentsEnabled)
            seen.member("download_security", try it.downloadSecurity)
            seen.member("download_enabled", try it.downloadEnabled)
            seen.member("guest_chat_enabled", try it.guestChatEnabled)
            seen.member("anonymous_uploads_enabled", try it.anonymousUploadsEnabled)
            seen.member("display_type", try it.displayType)
            seen.member("workspace_style", try it.workspaceStyle)
            seen.member("accent_color", try it.accentColor)
            seen.member("background_color1", try it.backgroundColor1)
            seen.member("background_color2", try it.backgroundColor2)
            seen.member("background_image", try it.backgroundImage)
            seen.member("link_1", try it.link1)
            seen.member("link_2", try it.link2)
            seen.member("link_3", try it.link3)
            seen.member("owner_defined", try it.ownerDefined)
        }
        try words(Models.ShareDisplayType.self, [.list, .grid])
        try words(Models.ShareDownloadSecurity.self, [.off, .medium, .high])
        try words(Models.ShareInvite.self, [.owners, .guests])
        try words(Models.ShareNotify.self, [.never, .notifyOnFileReceived, .notifyOnFileSentOrReceived])
        try words(Models.ShareShareCategory.self, [.portal, .sharedFolder, .coordinationRoom])
        try words(Models.ShareShareType.self, [.send, .receive, .exchange])
        try words(Models.ShareStorageMode.self, [.independent, .workspaceFolder])
        try object(Models.ShareToken.self) { it, seen in
            seen.member("auth_token", try it.authToken)
            seen.member("token", try it.token)
            seen.member("expires_in", try it.expiresIn)
        }
        try words(Models.ShareType.self, [.send, .receive, .exchange])
        try object(Models.ShareUpdate.self) { it, seen in
            seen.member("name", try it.name)
            seen.member("title", try it.title)
            seen.member("custom_name", try it.customName)
            seen.member("description", try it.description)
            seen.member("share_type", try it.shareType)
            seen.member("access_options", try it.accessOptions)
            seen.member("invite", try it.invite)
            seen.member("external_invites", try it.externalInvites)
            seen.member("custom_url", try it.customUrl)
            seen.member("password", try it.password)
            seen.member("expires", try it.expires)
            seen.member("notify", try it.notify)
            seen.member("download_enabled", try it.downloadEnabled)
            seen.member("download_security", try it.downloadSecurity)
            seen.member("comments_enabled", try it.commentsEnabled)
            seen.member("display_type", try it.displayType)
            seen.member("workspace_style", try it.workspaceStyle)
            seen.member("guest_chat_enabled", try it.guestChatEnabled)
            seen.member("intelligence", try it.intelligence)
            seen.member("anonymous_uploads_enabled", try it.anonymousUploadsEnabled)
            seen.member("accent_color", try it.accentColor)
            seen.member("background_color1", try it.backgroundColor1)
            seen.member("background_color2", try it.backgroundColor2)
            seen.member("background_image", try it.backgroundImage)
            seen.member("link_1", try it.link1)
            seen.member("link_2", try it.link2)
            seen.member("link_3", try it.link3)
            seen.member("owner_defined", try it.ownerDefined)
            seen.member("share_link_node_id", try it.shareLinkNodeId)
        }
        try object(Models.SharesListInWorkspaceReply.self) { it, seen in
            seen.member("shares", try it.shares)
            seen.member("pagination", try it.pagination)
        }
        try object(Models.SharesListReply.self) { it, seen in
            seen.member("shares", try it.shares)
            seen.member("pagination", try it.pagination)
        }
    }

    private func ofSigning() throws {
        try words(Models.SignAuthMethod.self, [.none_, .emailOtp, .smsOtp])
        try object(Models.SignDocument.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("source_node_id", try it.sourceNodeId)
            seen.member("source_version_id", try it.sourceVersionId)
            seen.member("signed_pdf_node_id", try it.signedPdfNodeId)
            seen.member("source_sha256", try it.sourceSha256)
            seen.member("completed_sha256", try it.completedSha256)
            seen.member("signed_at", try it.signedAt)
            seen.member("signed_document_available", try it.signedDocumentAvailable)
            seen.member("display_order", try it.displayOrder)
        }
        try object(Models.SignDocumentInput.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("source_node_id", try it.sourceNodeId)
            seen.member("source_version_id", try it.sourceVersionId)
            seen.member("display_order", try it.displayOrder)
        }
        try object(Models.SignEnvelope.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("name", try it.name)
            seen.member("envelope_status", try it.envelopeStatus)
            seen.member("sent_at", try it.sentAt)
            seen.member("voided_reason", try it.voidedReason)
            seen.member("expires_at", try it.expiresAt)
            seen.member("policy_json", try it.policyJson)
            seen.member("provider", try it.provider)
            seen.member("provider_envelope_id", try it.providerEnvelopeId)
            seen.member("audit_certificate_node_id", try it.auditCertificateNodeId)
            seen.member("documents", try it.documents)
            seen.member("recipients", try it.recipients)
            seen.member("fields", try it.fields)
        }
        try object(Models.SignEnvelopeCreate.self) { it, seen in
            seen.member("name", try it.name)
            seen.member("expires_at", try it.expiresAt)
            seen.member("policy_json", try it.policyJson)
            seen.member("documents", try it.documents)
            seen.member("recipients", try it.recipients)
            seen.member("fields", try it.fields)
        }
        try words(Models.SignEnvelopeEnvelopeStatus.self, [.draft, .sent, .inProgress, .completed, .declined, .voided, .expired, .failed])
        try object(Models.SignEnvelopeUpdate.self) { it, seen in
            seen.member("name", try it.name)
            seen.member("expires_at", try it.expiresAt)
            seen.member("policy_json", try it.policyJson)
            seen.member("documents", try it.documents)
            seen.member("recipients", try it.recipients)
            seen.member("fields", try it.fields)
        }
        try object(Models.SignField.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("document_id", try it.documentId)
            seen.member("recipient_id", try it.recipientId)
            seen.member("page", try it.page)
            seen.member("x_norm", try it.xNorm)
            seen.member("y_norm", try it.yNorm)
            seen.member("w_norm", try it.wNorm)
            seen.member("h_norm", try it.hNorm)
            seen.member("type", try it.type)
            seen.member("required", try it.required)
            seen.member("validation_json", try it.validationJson)
        }
        try object(Models.SignFieldInput.self) { it, seen in
            seen.member("recipient_email", try it.recipientEmail)
            seen.member("document_index", try it.documentIndex)
            seen.member("page", try it.page)
            seen.member("x_norm", try it.xNorm)
            seen.member("y_norm", try it.yNorm)
            seen.member("w_norm", try it.wNorm)
            seen.member("h_norm", try it.hNorm)
            seen.member("type", try it.type)
            seen.member("required", try it.required)
            seen.member("value_json", try it.valueJson)
            seen.member("validation", try it.validation)
        }
        try words(Models.SignFieldInputType.self, [.signature, .initial, .date, .text, .checkbox, .radio, .dropdown, .attachment, .fullName, .email, .approve])
        try object(Models.SignFieldInputValidation.self) { it, seen in
            seen.member("min_length", try it.minLength)
            seen.member("max_length", try it.maxLength)
            seen.member("pattern", try it.pattern)
        }
        try words(Models.SignFieldType.self, [.signature, .initial, .date, .text, .checkbox, .radio, .dropdown, .attachment, .fullName, .email, .approve])
        try object(Models.SignLink.self) { it, seen in
            seen.member("sign_url", try it.signUrl)
            seen.member("is_terminal", try it.isTerminal)
            seen.member("reauth_required", try it.reauthRequired)
            seen.member("blocked_signers", try it.blockedSigners)
        }
        try object(Models.SignRecipient.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("email", try it.email)
            seen.member("display_name", try it.displayName)
            seen.member("role", try it.role)
            seen.member("routing_order", try it.routingOrder)
            seen.member("auth_method", try it.authMethod)
            seen.member("status", try it.status)
            seen.member("decline_reason", try it.declineReason)
        }
        try words(Models.SignRecipientAuthMethod.self, [.none_, .emailOtp, .smsOtp])
        try object(Models.SignRecipientInput.self) { it, seen in
            seen.member("email", try it.email)
            seen.member("display_name", try it.displayName)
            seen.member("phone_e164", try it.phoneE164)
            seen.member("role", try it.role)
            seen.member("routing_order", try it.routingOrder)
            seen.member("auth_method", try it.authMethod)
        }
        try words(Models.SignRecipientInputRole.self, [.signer, .cc, .viewer, .approver, .certifiedRecipient])
        try words(Models.SignRecipientRole.self, [.signer, .cc, .viewer, .approver, .certifiedRecipient])
        try words(Models.SignRecipientStatus.self, [.pending, .sent, .viewed, .authenticated, .signingInProgress, .signed, .declined, .expired, .voided, .failed])
        try object(Models.SignTemplate.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("name", try it.name)
            seen.member("description", try it.description)
            seen.member("snapshot", try it.snapshot)
        }
        try object(Models.SignTemplateSnapshot.self) { it, seen in
            seen.member("recipient_slots", try it.recipientSlots)
            seen.member("document_slots", try it.documentSlots)
            seen.member("fields", try it.fields)
            seen.member("policy", try it.policy)
        }
        try object(Models.SigningDeleteTemplateReply.self) { it, seen in
            seen.member("sign_template_id", try it.signTemplateId)
            seen.member("deleted", try it.deleted)
            seen.member("referrer_count", try it.referrerCount)
            seen.member("referrers", try it.referrers)
        }
        try object(Models.SigningGetStatusAsSignerReply.self) { it, seen in
            seen.member("next_poll_seconds", try it.nextPollSeconds)
        }
        try object(Models.SigningInstantiateTemplateDocumentsItem.self) { it, seen in
            seen.member("document_slot_index", try it.documentSlotIndex)
            seen.member("source_node_id", try it.sourceNodeId)
            seen.member("source_version_id", try it.sourceVersionId)
        }
        try object(Models.SigningInstantiateTemplateRecipientBindingsValue.self) { it, seen in
            seen.member("email", try it.email)
            seen.member("display_name", try it.displayName)
            seen.member("auth_method", try it.authMethod)
        }
        try object(Models.SigningListEnvelopesReply.self) { it, seen in
            seen.member("envelopes", try it.envelopes)
            seen.member("total", try it.total)
            seen.member("pagination", try it.pagination)
        }
        try object(Models.SigningListTemplatesReply.self) { it, seen in
            seen.member("sign_templates", try it.signTemplates)
            seen.member("pagination", try it.pagination)
        }
    }

    private func ofStorage() throws {
        try words(Models.AiState.self, [.disabled, .pending, .inProgress, .inprogress, .ready, .indexed, .failed])
        try forms(Models.FileSource.self) {
            switch $0 {
            case .upload: 0
            case .hash: 1
            case .unknown: 2
            }
        }
        try object(Models.FileSourceHash.self) { it, seen in
            seen.member("type", try it.type)
            seen.member("hash", try it.hash)
        }
        try object(Models.FileSourceHashHash.self) { it, seen in
            seen.member("hash", try it.hash)
            seen.member("hash_type", try it.hashType)
        }
        try words(Models.FileSourceHashHashHashType.self, [.md5, .sha1, .sha256, .sha384])
        try object(Models.FileSourceUpload.self) { it, seen in
            seen.member("type", try it.type)
            seen.member("upload", try it.upload)
        }
        try object(Models.FileSourceUploadUpload.self) { it, seen in
            seen.member("id", try it.id)
        }
        try object(Models.Lock.self) { it, seen in
            seen.member("lock_token", try it.lockToken)
            seen.member("actor", try it.actor)
        }
        try object(Models.MediaSegment.self) { it, seen in
            seen.member("start_seconds", try it.startSeconds)
            seen.member("end_seconds", try it.endSeconds)
        }
        try object(Models.Node.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("type", try it.type)
            seen.member("name", try it.name)
            seen.member("parent", try it.parent)
            seen.member("mimetype", try it.mimetype)
            seen.member("size", try it.size)
            seen.member("modified", try it.modified)
            seen.member("nodes", try it.nodes)
            seen.member("summary", try it.summary)
            seen.member("previews", try it.previews)
            seen.member("is_share_root", try it.isShareRoot)
            seen.member("share_id", try it.shareId)
            seen.member("version", try it.version)
            seen.member("created", try it.created)
            seen.member("restricted", try it.restricted)
            seen.member("dmca", try it.dmca)
            seen.member("locked", try it.locked)
            seen.member("mimecategory", try it.mimecategory)
            seen.member("origin", try it.origin)
            seen.member("ai", try it.ai)
            seen.member("metadata", try it.metadata)
            seen.member("deleted", try it.deleted)
            seen.member("deleted_from", try it.deletedFrom)
            seen.member("is_imported", try it.isImported)
            seen.member("target_type", try it.targetType)
            seen.member("target_id", try it.targetId)
            seen.member("virus", try it.virus)
            seen.member("file_attributes", try it.fileAttributes)
            seen.member("hash", try it.hash)
            seen.member("hash_algo", try it.hashAlgo)
            seen.member("crc32c", try it.crc32c)
            seen.member("metadata_facts", try it.metadataFacts)
            seen.member("actor", try it.actor)
            seen.member("lock_info", try it.lockInfo)
            seen.member("import_metadata", try it.importMetadata)
        }
        try object(Models.NodeAi.self) { it, seen in
            seen.member("state", try it.state)
            seen.member("attach", try it.attach)
            seen.member("summary", try it.summary)
        }
        try object(Models.NodeFetchError.self) { it, seen in
            seen.member("node_id", try it.nodeId)
            seen.member("code", try it.code)
            seen.member("message", try it.message)
        }
        try object(Models.NodeFileAttributes.self) { it, seen in
            seen.member("width", try it.width)
            seen.member("height", try it.height)
            seen.member("duration", try it.duration)
        }
        try words(Models.NodeHashAlgo.self, [.md5, .sha1, .sha256, .sha384, .crc32c])
        try forms(Models.NodeList.self) {
            switch $0 {
            case .list: 0
            case .object: 1
            case .unknown: 2
            }
        }
        try object(Models.NodeListObject.self) { it, seen in
            seen.member("count", try it.count)
            seen.member("items", try it.items)
        }
        try object(Models.NodeMulti.self) { it, seen in
            seen.member("format", try it.format)
            seen.member("nodes", try it.nodes)
            seen.member("errors", try it.errors)
            seen.member("node_count", try it.nodeCount)
            seen.member("error_count", try it.errorCount)
            seen.member("requested_count", try it.requestedCount)
        }
        try object(Models.NodeOrigin.self) { it, seen in
            seen.member("type", try it.type)
            seen.member("creator", try it.creator)
            seen.member("upload_session_id", try it.uploadSessionId)
        }
        try words(Models.NodeOriginType.self, [.upload, .chunked])
        try object(Models.NodeSummary.self) { it, seen in
            seen.member("title", try it.title)
            seen.member("short", try it.short)
            seen.member("long", try it.long)
            seen.member("category", try it.category)
        }
        try object(Models.NodeTexts.self) { it, seen in
            seen.member("title", try it.title)
            seen.member("short", try it.short)
        }
        try words(Models.NodeType.self, [.file, .folder, .note, .link])
        try object(Models.NodeVersion.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("actor", try it.actor)
        }
        try object(Models.NodeVirus.self) { it, seen in
            seen.member("status", try it.status)
            seen.member("infected", try it.infected)
            seen.member("reason", try it.reason)
        }
        try words(Models.NodeVirusStatus.self, [.scanned, .unscanned])
        try object(Models.PageRange.self) { it, seen in
            seen.member("start_page", try it.startPage)
            seen.member("end_page", try it.endPage)
        }
        try object(Models.PreviewState.self) { it, seen in
            seen.member("state", try it.state)
            seen.member("ready", try it.ready)
        }
        try words(Models.PreviewStateState.self, [.unknown, .notPossible, .notGenerated, .error, .inProgress, .ready])
        try object(Models.QuickShare.self) { it, seen in
            seen.member("id", try it.id)
        }
        try object(Models.SearchBucket.self) { it, seen in
            seen.member("items", try it.items)
            seen.member("offset", try it.offset)
            seen.member("limit", try it.limit)
            seen.member("total", try it.total)
            seen.member("total_relation", try it.totalRelation)
            seen.member("has_more", try it.hasMore)
            seen.member("status", try it.status)
            seen.member("search_metadata", try it.searchMetadata)
        }
        try words(Models.SearchBucketStatus.self, [.ok, .degraded])
        try words(Models.SearchBucketTotalRelation.self, [.eq, .gte])
        try object(Models.SearchHit.self) { it, seen in
            seen.member("name", try it.name)
            seen.member("parent_id", try it.parentId)
            seen.member("path", try it.path)
            seen.member("ancestors", try it.ancestors)
            seen.member("path_complete", try it.pathComplete)
            seen.member("type", try it.type)
            seen.member("relevance_score", try it.relevanceScore)
            seen.member("raw_score", try it.rawScore)
            seen.member("score_source", try it.scoreSource)
            seen.member("content_snippet", try it.contentSnippet)
            seen.member("match_source", try it.matchSource)
            seen.member("mimetype", try it.mimetype)
            seen.member("text_indexed", try it.textIndexed)
            seen.member("summary_short", try it.summaryShort)
            seen.member("best_chunk", try it.bestChunk)
            seen.member("metadata_match", try it.metadataMatch)
            seen.member("metadata_match_field", try it.metadataMatchField)
            seen.member("media_segment", try it.mediaSegment)
            seen.member("page", try it.page)
            seen.member("node", try it.node)
        }
        try object(Models.SearchHitAncestorsItem.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("name", try it.name)
        }
        try object(Models.SearchHitLegacy.self) { it, seen in
            seen.member("content", try it.content)
            seen.member("score", try it.score)
            seen.member("node", try it.node)
            seen.member("file_details", try it.fileDetails)
        }
        try object(Models.SearchHitLegacyFileDetails.self) { it, seen in
            seen.member("node_id", try it.nodeId)
            seen.member("version_id", try it.versionId)
            seen.member("name", try it.name)
            seen.member("mimetype", try it.mimetype)
        }
        try words(Models.SearchHitMatchSource.self, [.keyword, .semantic, .both])
        try words(Models.SearchHitScoreSource.self, [.keyword, .semantic, .filename, .metadata])
        try words(Models.SearchHitType.self, [.file, .folder, .link, .note])
        try object(Models.SearchMetadata.self) { it, seen in
            seen.member("intelligence_enabled", try it.intelligenceEnabled)
            seen.member("semantic_available", try it.semanticAvailable)
            seen.member("scoped", try it.scoped)
            seen.member("scope_incomplete", try it.scopeIncomplete)
            seen.member("content_search_available", try it.contentSearchAvailable)
            seen.member("reason", try it.reason)
        }
        try words(Models.SearchMetadataReason.self, [.intelligenceDisabled, .summaryPermissionDenied, .contentNotIndexed])
        try object(Models.SearchPassage.self) { it, seen in
            seen.member("text", try it.text)
            seen.member("same_as_snippet", try it.sameAsSnippet)
            seen.member("page", try it.page)
            seen.member("media_segment", try it.mediaSegment)
            seen.member("score", try it.score)
            seen.member("result_type", try it.resultType)
            seen.member("position", try it.position)
            seen.member("sequence", try it.sequence)
            seen.member("indexed_version_id", try it.indexedVersionId)
            seen.member("chunk_hash", try it.chunkHash)
        }
        try words(Models.SearchPassageResultType.self, [.doc, .transcript])
        try words(Models.SortBy.self, [.name, .updated, .created, .type])
        try words(Models.SortDir.self, [.asc, .desc])
        try object(Models.StorageListRecentReply.self) { it, seen in
            seen.member("nodes", try it.nodes)
            seen.member("pagination", try it.pagination)
        }
        try words(Models.StorageListRecentType.self, [.file, .folder, .link, .note])
        try object(Models.StorageListReply.self) { it, seen in
            seen.member("nodes", try it.nodes)
            seen.member("pagination", try it.pagination)
        }
        try object(Models.StorageListTrashReply.self) { it, seen in
            seen.member("nodes", try it.nodes)
            seen.member("pagination", try it.pagination)
        }
        try words(Models.StorageReadTextManyOutput.self, [.terse, .standard, .full])
        try words(Models.StorageReadTextOutput.self, [.terse, .standard, .full])
        try object(Models.StorageSearchFiltersItem.self) { it, seen in
            seen.member("field", try it.field)
            seen.member("operator", try it.`operator`)
            seen.member("value", try it.value)
        }
        try words(Models.StorageSearchNameMatch.self, [.auto, .exact, .prefix, .contains, .glob])
        try object(Models.StorageSearchReply.self) { it, seen in
            seen.member("files", try it.files)
            seen.member("results", try it.results)
            seen.member("search_metadata", try it.searchMetadata)
            seen.member("metadata_filter", try it.metadataFilter)
            seen.member("pagination", try it.pagination)
        }
        try object(Models.StorageSearchReplyMetadataFilter.self) { it, seen in
            seen.member("applied", try it.applied)
            seen.member("matched", try it.matched)
        }
        try words(Models.StorageSearchSearchIn.self, [.filename, .content, .both])
        try object(Models.StorageTransferReply.self) { it, seen in
            seen.member("node", try it.node)
            seen.member("source_trashed", try it.sourceTrashed)
        }
        try words(Models.StorageTransferTransferMode.self, [.copy, .move])
        try object(Models.TextChunk.self) { it, seen in
            seen.member("position", try it.position)
            seen.member("sequence", try it.sequence)
            seen.member("chunk_index", try it.chunkIndex)
            seen.member("start_page", try it.startPage)
            seen.member("end_page", try it.endPage)
            seen.member("chars", try it.chars)
            seen.member("chunk_hash", try it.chunkHash)
            seen.member("score", try it.score)
            seen.member("text", try it.text)
        }
        try object(Models.TextContent.self) { it, seen in
            seen.member("node_id", try it.nodeId)
            seen.member("name", try it.name)
            seen.member("mimetype", try it.mimetype)
            seen.member("indexed", try it.indexed)
            seen.member("complete", try it.complete)
            seen.member("indexed_version_id", try it.indexedVersionId)
            seen.member("page_addressable", try it.pageAddressable)
            seen.member("num_pages", try it.numPages)
            seen.member("total_chunks", try it.totalChunks)
            seen.member("chunks", try it.chunks)
            seen.member("next_cursor", try it.nextCursor)
            seen.member("truncated", try it.truncated)
        }
    }

    private func ofSystem() throws {
        try object(Models.SystemAskHowToReply.self) { it, seen in
            seen.member("status", try it.status)
            seen.member("answer", try it.answer)
            seen.member("escalated", try it.escalated)
            seen.member("topics_used", try it.topicsUsed)
            seen.member("questions", try it.questions)
        }
        try words(Models.SystemAskHowToReplyStatus.self, [.answer, .needsClarification])
        try words(Models.SystemAskHowToSurface.self, [.mcp, .code])
        try words(Models.SystemCreateBugReportCategory.self, [.api, .mcp, .docs, .auth, .storage, .ai, .billing, .otherWord])
        try object(Models.SystemCreateBugReportReply.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("status", try it.status)
            seen.member("created", try it.created)
        }
        try words(Models.SystemGetLlmsReferenceCategory.self, [.full, .auth, .oauth, .orgs, .workspaces, .storage, .shares, .upload, .ai, .events, .comments, .howto, .workflow, .signing, .bugReports, .intents, .dashboard])
        try words(Models.SystemLaunchAppContextType.self, [.workspace, .share])
        try object(Models.SystemPingReply.self) { it, seen in
            seen.member("status", try it.status)
            seen.member("timestamp", try it.timestamp)
            seen.member("service", try it.service)
        }
    }

    private func ofTaskLists() throws {
        try object(Models.TaskListsCreateReply.self) { it, seen in
            seen.member("task_list", try it.taskList)
        }
        try object(Models.TaskListsGetReply.self) { it, seen in
            seen.member("task_list", try it.taskList)
        }
        try object(Models.TaskListsListReply.self) { it, seen in
            seen.member("task_lists", try it.taskLists)
            seen.member("pagination", try it.pagination)
        }
        try words(Models.TaskListsListSortBy.self, [.created, .updated, .name])
        try words(Models.TaskListsListSortDir.self, [.asc, .desc])
        try object(Models.TaskListsUpdateReply.self) { it, seen in
            seen.member("task_list", try it.taskList)
        }
    }

    private func ofTasks() throws {
        try object(Models.OrderEntry.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("sort_order", try it.sortOrder)
        }
        try object(Models.Task.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("title", try it.title)
            seen.member("description", try it.description)
            seen.member("status", try it.status)
            seen.member("priority", try it.priority)
            seen.member("assignee_id", try it.assigneeId)
            seen.member("dependencies", try it.dependencies)
            seen.member("node_id", try it.nodeId)
            seen.member("created_by", try it.createdBy)
            seen.member("old_task_list_id", try it.oldTaskListId)
            seen.member("new_task_list_id", try it.newTaskListId)
        }
        try object(Models.TaskList.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("name", try it.name)
            seen.member("description", try it.description)
            seen.member("created_by", try it.createdBy)
            seen.member("tasks", try it.tasks)
        }
        try words(Models.TaskStatus.self, [.pending, .inProgress, .complete, .blocked])
        try object(Models.TasksAssignReply.self) { it, seen in
            seen.member("task", try it.task)
        }
        try object(Models.TasksCreateReply.self) { it, seen in
            seen.member("task", try it.task)
        }
        try words(Models.TasksCreateStatus.self, [.pending, .inProgress, .complete, .blocked])
        try object(Models.TasksGetReply.self) { it, seen in
            seen.member("task", try it.task)
        }
        try object(Models.TasksListReply.self) { it, seen in
            seen.member("tasks", try it.tasks)
            seen.member("pagination", try it.pagination)
        }
        try words(Models.TasksListSortBy.self, [.created, .updated, .name, .priority, .status])
        try words(Models.TasksListSortDir.self, [.asc, .desc])
        try words(Models.TasksListStatus.self, [.pending, .inProgress, .complete, .blocked])
        try object(Models.TasksMoveReply.self) { it, seen in
            seen.member("task", try it.task)
        }
        try object(Models.TasksSetStatusReply.self) { it, seen in
            seen.member("task", try it.task)
        }
        try words(Models.TasksSetStatusStatus.self, [.pending, .inProgress, .complete, .blocked])
        try object(Models.TasksSetStatusesTasksItem.self) { it, seen in
            seen.member("task_id", try it.taskId)
            seen.member("status", try it.status)
        }
        try words(Models.TasksSetStatusesTasksItemStatus.self, [.pending, .inProgress, .complete, .blocked])
        try object(Models.TasksUpdateReply.self) { it, seen in
            seen.member("task", try it.task)
        }
        try words(Models.TasksUpdateStatus.self, [.pending, .inProgress, .complete, .blocked])
    }

    private func ofTodos() throws {
        try object(Models.Todo.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("title", try it.title)
            seen.member("done", try it.done)
            seen.member("assignee_id", try it.assigneeId)
            seen.member("created_by", try it.createdBy)
        }
        try object(Models.TodosCreateReply.self) { it, seen in
            seen.member("todo", try it.todo)
        }
        try object(Models.TodosGetReply.self) { it, seen in
            seen.member("todo", try it.todo)
        }
        try object(Models.TodosListReply.self) { it, seen in
            seen.member("todos", try it.todos)
            seen.member("pagination", try it.pagination)
        }
        try words(Models.TodosListSortBy.self, [.created, .updated, .title])
        try words(Models.TodosListSortDir.self, [.asc, .desc])
        try object(Models.TodosToggleReply.self) { it, seen in
            seen.member("todo", try it.todo)
        }
        try object(Models.TodosUpdateReply.self) { it, seen in
            seen.member("todo", try it.todo)
        }
    }

    private func ofTransforms() throws {
        try words(Models.TransformsReadOutputFormat.self, [.png, .jpg, .jpeg])
        try words(Models.TransformsReadSize.self, [.iconTiny, .iconSmall, .iconMedium, .preview])
    }

    private func ofUploads() throws {
        try object(Models.BatchEntry.self) { it, seen in
            seen.member("index", try it.index)
            seen.member("filename", try it.filename)
            seen.member("relative_path", try it.relativePath)
            seen.member("hash", try it.hash)
            seen.member("hash_algo", try it.hashAlgo)
        }
        try words(Models.BatchEntryHashAlgo.self, [.md5, .sha1, .sha256, .sha384, .crc32c])
        try object(Models.BatchReply.self) { it, seen in
            seen.member("batch_id", try it.batchId)
            seen.member("count_total", try it.countTotal)
            seen.member("count_succeeded", try it.countSucceeded)
            seen.member("count_errored", try it.countErrored)
            seen.member("results", try it.results)
        }
        try object(Models.BatchResult.self) { it, seen in
            seen.member("index", try it.index)
            seen.member("filename", try it.filename)
            seen.member("status", try it.status)
            seen.member("upload_id", try it.uploadId)
            seen.member("node_id", try it.nodeId)
            seen.member("error_code", try it.errorCode)
            seen.member("error_message", try it.errorMessage)
        }
        try words(Models.BatchResultStatus.self, [.ok, .error])
        try object(Models.Upload.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("status", try it.status)
            seen.member("status_message", try it.statusMessage)
            seen.member("new_file_id", try it.newFileId)
            seen.member("chunks", try it.chunks)
            seen.member("integrity_failure", try it.integrityFailure)
        }
        try object(Models.UploadCreate.self) { it, seen in
            seen.member("name", try it.name)
            seen.member("size", try it.size)
            seen.member("action", try it.action)
            seen.member("instance_id", try it.instanceId)
            seen.member("profile_type", try it.profileType)
            seen.member("folder_id", try it.folderId)
            seen.member("file_id", try it.fileId)
            seen.member("org", try it.org)
            seen.member("relative_path", try it.relativePath)
            seen.member("creator", try it.creator)
            seen.member("hash", try it.hash)
            seen.member("hash_algo", try it.hashAlgo)
            seen.member("stream", try it.stream)
            seen.member("max_size", try it.maxSize)
            seen.member("if_version_id", try it.ifVersionId)
        }
        try words(Models.UploadCreateAction.self, [.create, .update])
        try words(Models.UploadCreateHashAlgo.self, [.md5, .sha1, .sha256, .sha384, .crc32c])
        try words(Models.UploadCreateProfileType.self, [.workspace, .share])
        try object(Models.UploadIntegrityFailure.self) { it, seen in
            seen.member("expected_crc32c", try it.expectedCrc32c)
            seen.member("computed_crc32c", try it.computedCrc32c)
        }
        try object(Models.UploadLimits.self) { it, seen in
            seen.member("chunk_size", try it.chunkSize)
            seen.member("size", try it.size)
            seen.member("chunks", try it.chunks)
            seen.member("sessions", try it.sessions)
            seen.member("sessions_size_max", try it.sessionsSizeMax)
        }
        try words(Models.UploadStatus.self, [.ready, .uploading, .assemble, .assembling, .storing, .complete, .store, .stored, .assemblyFailed, .storeFailed])
        try words(Models.UploadsCreateSessionAction.self, [.create, .update])
        try words(Models.UploadsCreateSessionHashAlgo.self, [.md5, .sha1, .sha256, .sha384, .crc32c])
        try words(Models.UploadsCreateSessionProfileType.self, [.workspace, .share])
        try object(Models.UploadsCreateSessionReply.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("new_file_id", try it.newFileId)
            seen.member("session", try it.session)
        }
        try words(Models.UploadsCreateStreamAction.self, [.create, .update])
        try words(Models.UploadsCreateStreamProfileType.self, [.workspace, .share])
        try object(Models.UploadsCreateStreamReply.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("new_file_id", try it.newFileId)
            seen.member("session", try it.session)
        }
        try object(Models.UploadsGetExtensionLimitsReply.self) { it, seen in
            seen.member("restricted_extensions", try it.restrictedExtensions)
            seen.member("archive_extensions", try it.archiveExtensions)
            seen.member("enforcement_enabled", try it.enforcementEnabled)
            seen.member("plan", try it.plan)
            seen.member("cache_ttl", try it.cacheTtl)
        }
        try words(Models.UploadsGetLimitsAction.self, [.create, .update])
        try words(Models.UploadsListHashAlgorithmsReplyItem.self, [.md5, .sha1, .sha256, .sha384, .crc32c])
        try words(Models.UploadsSendChunkHashAlgo.self, [.md5, .sha1, .sha256, .sha384, .crc32c])
        try words(Models.UploadsSendStreamHashAlgo.self, [.md5, .sha1, .sha256, .sha384, .crc32c])
        try words(Models.UploadsUploadSmallAction.self, [.create, .update])
        try words(Models.UploadsUploadSmallHashAlgo.self, [.md5, .sha1, .sha256, .sha384, .crc32c])
        try words(Models.UploadsUploadSmallProfileType.self, [.workspace, .share])
        try object(Models.UploadsUploadSmallReply.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("new_file_id", try it.newFileId)
            seen.member("session", try it.session)
        }
        try words(Models.UploadsWriteBackHashAlgo.self, [.md5, .sha1, .sha256, .sha384, .crc32c])
        try object(Models.UploadsWriteBackReply.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("new_file_id", try it.newFileId)
            seen.member("session", try it.session)
        }
        try words(Models.UploadsWriteBackSmallHashAlgo.self, [.md5, .sha1, .sha256, .sha384, .crc32c])
        try object(Models.UploadsWriteBackSmallReply.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("new_file_id", try it.newFileId)
            seen.member("session", try it.session)
        }
        try object(Models.WebUpload.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("status", try it.status)
        }
        try words(Models.WebUploadStatus.self, [.pending, .queued, .downloading, .uploading, .complete, .failed, .canceled])
    }

    private func ofUsers() throws {
        try object(Models.Invitation.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("created", try it.created)
            seen.member("expires", try it.expires)
        }
        try object(Models.User.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("account_type", try it.accountType)
            seen.member("first_name", try it.firstName)
            seen.member("last_name", try it.lastName)
            seen.member("email_address", try it.emailAddress)
            seen.member("profile_pic", try it.profilePic)
        }
        try words(Models.UserAccountType.self, [.human, .agent])
        try object(Models.UserInstructions.self) { it, seen in
            seen.member("content", try it.content)
        }
        try object(Models.UsersAcceptAllInvitationsReply.self) { it, seen in
            seen.member("refused", try it.refused)
        }
        try object(Models.UsersCreateReply.self) { it, seen in
            seen.member("auth_token", try it.authToken)
        }
        try object(Models.UsersListInvitationsReply.self) { it, seen in
            seen.member("invitations", try it.invitations)
            seen.member("pagination", try it.pagination)
        }
        try object(Models.UsersListSharesReply.self) { it, seen in
            seen.member("shares", try it.shares)
            seen.member("pagination", try it.pagination)
        }
        try words(Models.UsersSetAutosyncState.self, [.enable, .disable])
    }

    private func ofWebUploads() throws {
        try words(Models.WebUploadsCreateProfileType.self, [.workspace, .share])
        try object(Models.WebUploadsListReply.self) { it, seen in
            seen.member("web_uploads", try it.webUploads)
            seen.member("pagination", try it.pagination)
        }
        try words(Models.WebUploadsListStatus.self, [.pending, .queued, .downloading, .uploading, .complete, .failed, .canceled])
    }

    private func ofWorklogs() throws {
        try object(Models.WorklogEntry.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("type", try it.type)
            seen.member("content", try it.content)
            seen.member("acknowledged", try it.acknowledged)
            seen.member("acknowledgable", try it.acknowledgable)
            seen.member("created", try it.created)
            seen.member("updated", try it.updated)
        }
        try words(Models.WorklogEntryType.self, [.entry, .info, .decision, .error, .statusChange, .request, .interjection])
        try object(Models.WorklogsAcknowledgeReply.self) { it, seen in
            seen.member("entry", try it.entry)
        }
        try words(Models.WorklogsAppendEntityType.self, [.task, .taskList, .node, .profile])
        try object(Models.WorklogsAppendReply.self) { it, seen in
            seen.member("entry", try it.entry)
        }
        try object(Models.WorklogsGetReply.self) { it, seen in
            seen.member("entry", try it.entry)
        }
        try words(Models.WorklogsInterjectEntityType.self, [.task, .taskList, .node, .profile])
        try object(Models.WorklogsInterjectReply.self) { it, seen in
            seen.member("entry", try it.entry)
        }
        try words(Models.WorklogsListEntityType.self, [.task, .taskList, .node, .profile])
        try words(Models.WorklogsListInterjectionsEntityType.self, [.task, .taskList, .node, .profile])
        try object(Models.WorklogsListInterjectionsReply.self) { it, seen in
            seen.member("entries", try it.entries)
            seen.member("pagination", try it.pagination)
        }
        try object(Models.WorklogsListReply.self) { it, seen in
            seen.member("entries", try it.entries)
            seen.member("pagination", try it.pagination)
        }
        try words(Models.WorklogsListSortDir.self, [.asc, .desc])
        try words(Models.WorklogsListType.self, [.entry, .interjection, .info])
    }

    private func ofWorkspaces() throws {
        try object(Models.AiMemory.self) { it, seen in
            seen.member("content", try it.content)
            seen.member("revision", try it.revision)
            seen.member("updated", try it.updated)
        }
        try object(Models.DashboardCard.self) { it, seen in
            seen.member("card_key", try it.cardKey)
            seen.member("type", try it.type)
            seen.member("source", try it.source)
            seen.member("blocking", try it.blocking)
            seen.member("due_at", try it.dueAt)
            seen.member("ai_summary", try it.aiSummary)
            seen.member("urgency", try it.urgency)
            seen.member("suggested_action", try it.suggestedAction)
            seen.member("ripley_seed", try it.ripleySeed)
            seen.member("dismissible", try it.dismissible)
            seen.member("primary_action", try it.primaryAction)
        }
        try object(Models.DashboardCardPrimaryAction.self) { it, seen in
            seen.member("kind", try it.kind)
            seen.member("method", try it.method)
            seen.member("endpoint", try it.endpoint)
            seen.member("payload_template", try it.payloadTemplate)
        }
        try object(Models.DashboardCardRipleySeed.self) { it, seen in
            seen.member("question", try it.question)
            seen.member("subjects", try it.subjects)
        }
        try object(Models.DashboardCardRipleySeedSubjectsItem.self) { it, seen in
            seen.member("type", try it.type)
            seen.member("id", try it.id)
            seen.member("display_text", try it.displayText)
        }
        try words(Models.DashboardCardSource.self, [.event, .signature, .ai])
        try words(Models.DashboardCardType.self, [.signature, .mention, .fileVersion, .fileAdded, .synthesis])
        try object(Models.Intent.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("intent", try it.intent)
            seen.member("node_id", try it.nodeId)
            seen.member("locker", try it.locker)
            seen.member("actor", try it.actor)
            seen.member("state", try it.state)
            seen.member("version", try it.version)
            seen.member("topic", try it.topic)
            seen.member("message", try it.message)
            seen.member("sequence", try it.sequence)
            seen.member("expires_at", try it.expiresAt)
        }
        try object(Models.IntentLocker.self) { it, seen in
            seen.member("agent_name", try it.agentName)
        }
        try words(Models.IntentState.self, [.allocated, .filled])
        try object(Models.JobStatus.self) { it, seen in
            seen.member("intelligence", try it.intelligence)
            seen.member("summarize", try it.summarize)
            seen.member("upsert_file", try it.upsertFile)
            seen.member("metadata_extract", try it.metadataExtract)
            seen.member("template_match", try it.templateMatch)
        }
        try object(Models.MetadataExtractJob.self) { it, seen in
            seen.member("kind", try it.kind)
            seen.member("active", try it.active)
            seen.member("node_id", try it.nodeId)
            seen.member("job_id", try it.jobId)
            seen.member("template_id", try it.templateId)
            seen.member("fields_scope", try it.fieldsScope)
            seen.member("status", try it.status)
            seen.member("progress_percent", try it.progressPercent)
            seen.member("started_at", try it.startedAt)
            seen.member("updated_at", try it.updatedAt)
            seen.member("completed_at", try it.completedAt)
            seen.member("error_message", try it.errorMessage)
            seen.member("total_files", try it.totalFiles)
            seen.member("eligible_files", try it.eligibleFiles)
            seen.member("processed", try it.processed)
            seen.member("skipped", try it.skipped)
            seen.member("failed", try it.failed)
        }
        try words(Models.MetadataExtractJobKind.self, [.single, .batch])
        try words(Models.MetadataExtractJobStatus.self, [.queued, .inProgress, .completed, .errored])
        try object(Models.Workspace.self) { it, seen in
            seen.member("id", try it.id)
            seen.member("name", try it.name)
            seen.member("folder_name", try it.folderName)
            seen.member("org_domain", try it.orgDomain)
            seen.member("user_status", try it.userStatus)
            seen.member("description", try it.description)
            seen.member("workspace_level", try it.workspaceLevel)
            seen.member("closed", try it.closed)
            seen.member("archived", try it.archived)
            seen.member("locked", try it.locked)
            seen.member("storage", try it.storage)
            seen.member("created", try it.created)
            seen.member("updated", try it.updated)
            seen.member("logo", try it.logo)
            seen.member("accent_color", try it.accentColor)
            seen.member("org_custom_hostname", try it.orgCustomHostname)
            seen.member("intelligence", try it.intelligence)
            seen.member("workflow", try it.workflow)
            seen.member("capabilities", try it.capabilities)
            seen.member("cloud_import", try it.cloudImport)
            seen.member("comments", try it.comments)
            seen.member("chat", try it.chat)
            seen.member("search", try it.search)
            seen.member("assets", try it.assets)
            seen.member("workflow_permissions", try it.workflowPermissions)
            seen.member("background_color1", try it.backgroundColor1)
            seen.member("background_color2", try it.backgroundColor2)
            seen.member("perm_join", try it.permJoin)
            seen.member("perm_member_manage", try it.permMemberManage)
            seen.member("platform", try it.platform)
            seen.member("suspended", try it.suspended)
            seen.member("owner_defined", try it.ownerDefined)
            seen.member("parents", try it.parents)
        }
        try object(Models.WorkspaceCapabilities.self) { it, seen in
            seen.member("can_use_intelligence", try it.canUseIntelligence)
            seen.member("can_publish_agent_chat", try it.canPublishAgentChat)
        }
        try object(Models.WorkspaceCreate.self) { it, seen in
            seen.member("folder_name", try it.folderName)
            seen.member("name", try it.name)
            seen.member("perm_join", try it.permJoin)
            seen.member("perm_member_manage", try it.permMemberManage)
            seen.member("intelligence", try it.intelligence)
            seen.member("metadata_extraction", try it.metadataExtraction)
            seen.member("description", try it.description)
            seen.member("accent_color", try it.accentColor)
            seen.member("background_color1", try it.backgroundColor1)
            seen.member("background_color2", try it.backgroundColor2)
        }
        try words(Models.WorkspacePermJoin.self, [.onlyOrgOwners, .adminOrAbove, .memberOrAbove])
        try words(Models.WorkspacePermMemberManage.self, [.adminOrAbove, .memberOrAbove])
        try object(Models.WorkspaceUpdate.self) { it, seen in
            seen.member("name", try it.name)
            seen.member("description", try it.description)
            seen.member("folder_name", try it.folderName)
            seen.member("intelligence", try it.intelligence)
            seen.member("metadata_extraction", try it.metadataExtraction)
            seen.member("perm_join", try it.permJoin)
            seen.member("perm_member_manage", try it.permMemberManage)
            seen.member("accent_color", try it.accentColor)
            seen.member("background_color1", try it.backgroundColor1)
            seen.member("background_color2", try it.backgroundColor2)
            seen.member("owner_defined", try it.ownerDefined)
        }
        try object(Models.WorkspacesListInOrgReply.self) { it, seen in
            seen.member("workspaces", try it.workspaces)
            seen.member("pagination", try it.pagination)
        }
    }
}
