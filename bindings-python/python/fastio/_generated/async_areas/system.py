# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    from typing import Any, Unpack

    from ..._caller import AsyncByteReply, CallOptions, NotGiven
    from .. import models


class AsyncSystem(AsyncArea):
    """Operations on system."""

    async def ask_how_to(
        self,
        question: str,
        *,
        context: str | NotGiven = NOT_GIVEN,
        surface: models.SystemAskHowToSurface | NotGiven = NOT_GIVEN,
        client: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.SystemAskHowToReply:
        """Ask how to do something with Fastio.

        One call, never billed, for any signed-in user. A request for clarification is a normal
        answer.

        `system.ask_how_to`: `POST /how-to/`. Not sent again when its outcome is unknown.

        Reply: An answer, or questions back.

        Args:
            question: The parameter `question`. 1 to 2000 characters.
            context: Background; treated as data. At most 8000 characters.
            surface: Phrase the answer for MCP tools or for code-mode calls; omit for the REST
                API. One of `mcp`, `code`.
            client: Name of the asking program; the answer may follow a policy for it. At most 64
                characters.

        Raises:
            FastioError: Among others for:
                - code 147185 (How-To Question Invalid).
                - HTTP 429, code 145858 (How-To Busy): another question of the same user is
                    running Trying again can help.
                - HTTP 429, code 10368 (Address Rate Limited). Trying again can help.
        """
        return await self._call(
            "system.ask_how_to",
            {"question": question, "context": context, "surface": surface, "client": client},
            "SystemAskHowToReply",
            options,
        )

    async def create_bug_report(
        self,
        category: models.SystemCreateBugReportCategory,
        title: str,
        description: str,
        *,
        request_id: str | NotGiven = NOT_GIVEN,
        endpoint: str | NotGiven = NOT_GIVEN,
        http_status: int | NotGiven = NOT_GIVEN,
        error_code: str | NotGiven = NOT_GIVEN,
        occurred_at: str | NotGiven = NOT_GIVEN,
        blob: str | NotGiven = NOT_GIVEN,
        idempotency_key: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.SystemCreateBugReportReply:
        """Report a suspected fault of the service.

        One way; nothing lists or reads reports. Not for refused parameters, 401, 403 or 429.
        Send no secrets and no file contents. With idempotency_key the same report again answers
        the first one.

        `system.create_bug_report`: `POST /bug-reports/`. Not sent again when its outcome is
        unknown, unless `idempotency_key` is given.

        Reply: Stored for review.

        Args:
            category: The parameter `category`. One of `api`, `mcp`, `docs`, `auth`, `storage`,
                `ai`, `billing`, `other`.
            title: One line.
            description: What was done, how to repeat it, what was expected and what came.
            request_id: Value of the x-ve-reqid header of the failing answer.
            endpoint: The failing endpoint.
            http_status: Its HTTP status.
            error_code: Its error code.
            occurred_at: When it happened.
            blob: Excerpt of the failing answer or of a log.
            idempotency_key: Own key that makes a repeat safe.
        """
        return await self._call(
            "system.create_bug_report",
            {
                "category": category,
                "title": title,
                "description": description,
                "request_id": request_id,
                "endpoint": endpoint,
                "http_status": http_status,
                "error_code": error_code,
                "occurred_at": occurred_at,
                "blob": blob,
                "idempotency_key": idempotency_key,
            },
            "SystemCreateBugReportReply",
            options,
        )

    async def describe_endpoint(self, endpoint: str, **options: Unpack[CallOptions]) -> Any:
        """Ask an endpoint for its parameters.

        About two fifths of the endpoints answer; the others say 405. OAuth never does.

        `system.describe_endpoint`: `OPTIONS /{endpoint}/`.

        Reply: Parameters with source, required flag, type and constraints.

        Args:
            endpoint: Path of the endpoint without its outer slashes, for example user/email.

        Raises:
            FastioError: Among others for:
                - HTTP 405, class 1651 (Invalid Request Type).
        """
        return await self._any("system.describe_endpoint", {"endpoint": endpoint}, options)

    def get_agents_guide(self, **options: Unpack[CallOptions]) -> AsyncByteReply:
        """Get the integration guide for agents as text.

        `system.get_agents_guide`: `GET /agents/`. Takes no credential.

        Reply: Text.

        Returns:
            The bytes, piece by piece, or all with `read`.
        """
        return self._bytes("system.get_agents_guide", {}, options)

    async def get_app(self, app_id: str, **options: Unpack[CallOptions]) -> Any:
        """Get an interactive app's description.

        Deprecated: the service no longer documents it.

        `system.get_app`: `GET /apps/{app_id}/details/`.

        The service switched it off.

        Reply: The app.

        Args:
            app_id: Name of the app, for example file-picker.

        Raises:
            FastioError: Among others for:
                - HTTP 404, code 9992 (Unknown Route).
        """
        return await self._any("system.get_app", {"app_id": app_id}, options)

    def get_llms_overview(self, **options: Unpack[CallOptions]) -> AsyncByteReply:
        """Get the API overview as text.

        `system.get_llms_overview`: `GET /llms/`. Takes no credential.

        Reply: Text.

        Returns:
            The bytes, piece by piece, or all with `read`.
        """
        return self._bytes("system.get_llms_overview", {}, options)

    def get_llms_reference(
        self,
        category: models.SystemGetLlmsReferenceCategory,
        **options: Unpack[CallOptions],
    ) -> AsyncByteReply:
        """Get one part of the API reference as text.

        `system.get_llms_reference`: `GET /llms/{category}/`. Takes no credential.

        Reply: Text.

        Args:
            category: The parameter `category`. One of `full`, `auth`, `oauth`, `orgs`,
                `workspaces`, `storage`, `shares`, `upload`, `ai`, `events`, `comments`, `howto`,
                `workflow`, `signing`, `bug-reports`, `intents`, `dashboard`.

        Returns:
            The bytes, piece by piece, or all with `read`.
        """
        return self._bytes("system.get_llms_reference", {"category": category}, options)

    async def get_status(self, **options: Unpack[CallOptions]) -> Any:
        """Get the service's status.

        `system.get_status`: `GET /system/status/`. Takes no credential.

        Reply: The status.
        """
        return await self._any("system.get_status", {}, options)

    async def launch_app(
        self,
        app_id: str,
        context_type: models.SystemLaunchAppContextType,
        context_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Get an interactive app's HTML for a workspace or share.

        Deprecated: the service no longer documents it.

        `system.launch_app`: `POST /apps/{app_id}/launch/`. Not sent again when its outcome is
        unknown.

        The service switched it off.

        Reply: The app with its HTML.

        Args:
            app_id: Name of the app.
            context_type: The parameter `context_type`. One of `workspace`, `share`.
            context_id: A ProfileId or the profile's custom name: org domain, workspace folder
                name, share URL name, user email address. Most paths accept either.

        Raises:
            FastioError: Among others for:
                - HTTP 404, code 9992 (Unknown Route).
        """
        return await self._any(
            "system.launch_app",
            {"app_id": app_id, "context_type": context_type, "context_id": context_id},
            options,
        )

    async def list_apps(self, **options: Unpack[CallOptions]) -> Any:
        """List the interactive apps.

        Deprecated: the service no longer documents it.

        `system.list_apps`: `GET /apps/list/`.

        The service switched it off.

        Reply: The apps.

        Raises:
            FastioError: Among others for:
                - HTTP 404, code 9992 (Unknown Route).
        """
        return await self._any("system.list_apps", {}, options)

    async def list_tool_apps(self, tool_name: str, **options: Unpack[CallOptions]) -> Any:
        """List the interactive apps for one tool.

        Deprecated: the service no longer documents it.

        `system.list_tool_apps`: `GET /apps/tool/{tool_name}/`.

        The service switched it off.

        Reply: The apps.

        Args:
            tool_name: Tool, for example storage.

        Raises:
            FastioError: Among others for:
                - HTTP 404, code 9992 (Unknown Route).
        """
        return await self._any("system.list_tool_apps", {"tool_name": tool_name}, options)

    async def ping(
        self,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.SystemPingReply:
        """Check that the service answers.

        `system.ping`: `GET /ping/`. Takes no credential.

        Reply: It answers.

        Args:
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call("system.ping", {"output": output}, "SystemPingReply", options)
