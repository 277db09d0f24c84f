"""The scenario's steps over the client that does not block."""

import asyncio

import fastio
from scenario import content


class Steps:
    def __init__(self, run, folder):
        self._run, self._folder = run, folder
        self._clients = []

    def _new(self, **credential):
        client = fastio.AsyncFastio(**self._run.settings(**credential))
        self._clients.append(client)
        return client

    async def _who(self, client):
        return {"email": (await client.users.get_me()).email_address}

    async def sign_in(self, email, password):
        self._client = self._new()
        await self._client.sign_in(email, password)
        return await self._who(self._client)

    async def create_org(self, domain, name):
        org = await self._client.orgs.create(domain, name=name)
        self._org = org.id
        await self._client.billing.subscribe(org.id)
        return {"domain": org.domain}

    async def create_workspace(self, folder_name, name, perm_join, perm_member_manage):
        create = self._client.workspaces.create
        workspace = await create(self._org, folder_name, name, perm_join, perm_member_manage, intelligence=True)
        self._workspace = workspace.id
        return {"folder_name": workspace.folder_name}

    async def create_folder(self, name):
        folder = await self._client.storage.create_folder("workspace", self._workspace, "root", name)
        self._parent = folder.id
        return {"name": folder.name, "type": folder.type}

    async def upload_small(self, name, text):
        stored = await self._client.upload(text.encode(), workspace=self._workspace, folder=self._parent, name=name)
        self._small = stored.node_id
        return {"size": stored.size, "crc32c": stored.crc32c}

    async def upload_large(self, name, size, chunk_size):
        path = self._folder / name
        path.write_bytes(content(size))
        told = []
        stored = await self._client.upload(path, workspace=self._workspace, chunk_size=chunk_size, on_progress=told.append)
        self._large = stored.node_id
        steps = list(zip(told, told[1:]))
        never_back = all(one.sent <= two.sent and one.confirmed <= two.confirmed for one, two in steps)
        last = {name: told[-1][name] for name in ("sent", "confirmed", "total")}
        return {"size": stored.size, "crc32c": stored.crc32c, "never_back": never_back, "last": last}

    async def fill_folder(self, name, count):
        await self.create_folder(name)
        create = self._client.storage.create_folder
        new = [create("workspace", self._workspace, self._parent, f"folder {number}") for number in range(count)]
        return {"created": len(await asyncio.gather(*new))}

    async def list(self, page_size):
        nodes = self._client.storage.list("workspace", self._workspace, self._parent, page_size=page_size)
        names = [node.name async for node in nodes]
        more = (await nodes.page()).pagination.has_more
        return {"items": len(names), "distinct_names": len(set(names)), "first_page_has_more": more}

    async def get_details(self):
        node = await self._client.storage.get("workspace", self._workspace, self._large)
        return {"name": node.name, "size": node.size, "type": node.type}

    async def ask(self, question):
        answering = self._client.ask(question, workspace=self._workspace)
        events = [event async for event in answering]
        answer = await answering
        pieces = "".join(event.text for event in events if event.type == "text")
        return {
            "status": answer.status,
            "truncated": answer.truncated,
            "started": any(event.type == "started" for event in events),
            "pieces_make_the_text": pieces != "" and pieces == answer.text,
            "cites_small_file": any(citation.nodeId == self._small for citation in answer.citations),
        }

    async def search(self, search):
        found = await self._client.storage.search("workspace", self._workspace, search).page()
        return {"finds_small_file": self._small in found.files}

    async def download(self):
        folder = self._folder / "down"
        folder.mkdir()
        saved = await self._client.download(self._large, workspace=self._workspace, to=folder)
        same = saved.path.read_bytes() == content(saved.size)
        told = {"name": saved.path.name, "size": saved.size, "crc32c": saved.crc32c, "verified": saved.verified}
        return {**told, "same_bytes": same}

    async def bad_parameter(self, name):
        return await self.create_folder(name)

    async def unauthenticated(self, api_key):
        self._run.secrets.append(api_key)
        return await self._who(self._new(api_key=api_key))

    async def refresh(self):
        renewed = []

        def keep(tokens):
            renewed.append(tokens)
            self._run.keep(tokens)

        given = self._run.seed["oauth"]
        oauth = {"client_id": given["client_id"], "refresh_token": given["refresh_token"]}
        return {**await self._who(self._new(oauth=oauth, on_new_tokens=keep)), "new_tokens": len(renewed)}

    async def not_found(self, node_id):
        await self._client.storage.get("workspace", self._workspace, node_id)

    async def conflict(self, name, if_version_id):
        update = self._client.storage.update
        await update("workspace", self._workspace, self._small, name=name, if_version_id=if_version_id)

    async def rate_limited(self):
        return await self._who(self._client)

    async def server_error_retried(self):
        return await self._who(self._client)

    async def server_error(self, max_attempts):
        return {"email": (await self._client.users.get_me(max_attempts=max_attempts)).email_address}

    async def cut_connection(self):
        return await self._who(self._client)

    async def unknown_outcome(self, domain):
        await self._client.orgs.create(domain)

    async def cancel_upload(self, name, size, chunk_size):
        """By cancelling its task."""
        sent = self._run.world.requests("uploads.send_chunk")
        upload = self._client.upload(content(size), workspace=self._workspace, name=name, chunk_size=chunk_size)
        task = asyncio.create_task(upload)
        while self._run.world.requests("uploads.send_chunk") == sent:
            await asyncio.sleep(0)
        task.cancel()
        cancelled = False
        try:
            await task
        except asyncio.CancelledError:
            cancelled = True
        left = self._run.until_stats(lambda stats: stats["upload_sessions"] == 0)
        return {"cancelled": cancelled, "sessions_left": left["upload_sessions"]}

    async def close(self):
        for client in self._clients:
            self._run.shown.append(repr(client))
            await client.close()
        return self._run.left()

    async def no_secrets(self):
        return self._run.no_secrets()
