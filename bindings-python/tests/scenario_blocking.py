"""The scenario's steps over the client that blocks."""

import os
import signal
import threading
from concurrent.futures import ThreadPoolExecutor

import fastio
from scenario import content


class Steps:
    def __init__(self, run, folder):
        self._run, self._folder = run, folder
        self._clients = []

    def _new(self, **credential):
        client = fastio.Fastio(**self._run.settings(**credential))
        self._clients.append(client)
        return client

    def _who(self, client):
        return {"email": client.users.get_me().email_address}

    def sign_in(self, email, password):
        self._client = self._new()
        self._client.sign_in(email, password)
        return self._who(self._client)

    def create_org(self, domain, name):
        org = self._client.orgs.create(domain, name=name)
        self._org = org.id
        self._client.billing.subscribe(org.id)
        return {"domain": org.domain}

    def create_workspace(self, folder_name, name, perm_join, perm_member_manage):
        create = self._client.workspaces.create
        workspace = create(self._org, folder_name, name, perm_join, perm_member_manage, intelligence=True)
        self._workspace = workspace.id
        return {"folder_name": workspace.folder_name}

    def create_folder(self, name):
        folder = self._client.storage.create_folder("workspace", self._workspace, "root", name)
        self._parent = folder.id
        return {"name": folder.name, "type": folder.type}

    def upload_small(self, name, text):
        stored = self._client.upload(text.encode(), workspace=self._workspace, folder=self._parent, name=name)
        self._small = stored.node_id
        return {"size": stored.size, "crc32c": stored.crc32c}

    def upload_large(self, name, size, chunk_size):
        path = self._folder / name
        path.write_bytes(content(size))
        told = []
        stored = self._client.upload(path, workspace=self._workspace, chunk_size=chunk_size, on_progress=told.append)
        self._large = stored.node_id
        steps = list(zip(told, told[1:]))
        never_back = all(one.sent <= two.sent and one.confirmed <= two.confirmed for one, two in steps)
        last = {name: told[-1][name] for name in ("sent", "confirmed", "total")}
        return {"size": stored.size, "crc32c": stored.crc32c, "never_back": never_back, "last": last}

    def fill_folder(self, name, count):
        self.create_folder(name)
        create = self._client.storage.create_folder
        with ThreadPoolExecutor(8) as threads:
            folders = threads.map(
                lambda number: create("workspace", self._workspace, self._parent, f"folder {number}"), range(count)
            )
            return {"created": len(list(folders))}

    def list(self, page_size):
        nodes = self._client.storage.list("workspace", self._workspace, self._parent, page_size=page_size)
        names = [node.name for node in nodes]
        more = nodes.page().pagination.has_more
        return {"items": len(names), "distinct_names": len(set(names)), "first_page_has_more": more}

    def get_details(self):
        node = self._client.storage.get("workspace", self._workspace, self._large)
        return {"name": node.name, "size": node.size, "type": node.type}

    def ask(self, question):
        answering = self._client.ask(question, workspace=self._workspace)
        events = list(answering)
        answer = answering.answer()
        pieces = "".join(event.text for event in events if event.type == "text")
        return {
            "status": answer.status,
            "truncated": answer.truncated,
            "started": any(event.type == "started" for event in events),
            "pieces_make_the_text": pieces != "" and pieces == answer.text,
            "cites_small_file": any(citation.nodeId == self._small for citation in answer.citations),
        }

    def search(self, search):
        found = self._client.storage.search("workspace", self._workspace, search).page()
        return {"finds_small_file": self._small in found.files}

    def download(self):
        folder = self._folder / "down"
        folder.mkdir()
        saved = self._client.download(self._large, workspace=self._workspace, to=folder)
        same = saved.path.read_bytes() == content(saved.size)
        told = {"name": saved.path.name, "size": saved.size, "crc32c": saved.crc32c, "verified": saved.verified}
        return {**told, "same_bytes": same}

    def bad_parameter(self, name):
        return self.create_folder(name)

    def unauthenticated(self, api_key):
        self._run.secrets.append(api_key)
        return self._who(self._new(api_key=api_key))

    def refresh(self):
        renewed = []

        def keep(tokens):
            renewed.append(tokens)
            self._run.keep(tokens)

        given = self._run.seed["oauth"]
        oauth = {"client_id": given["client_id"], "refresh_token": given["refresh_token"]}
        return {**self._who(self._new(oauth=oauth, on_new_tokens=keep)), "new_tokens": len(renewed)}

    def not_found(self, node_id):
        self._client.storage.get("workspace", self._workspace, node_id)

    def conflict(self, name, if_version_id):
        update = self._client.storage.update
        update("workspace", self._workspace, self._small, name=name, if_version_id=if_version_id)

    def rate_limited(self):
        return self._who(self._client)

    def server_error_retried(self):
        return self._who(self._client)

    def server_error(self, max_attempts):
        return {"email": self._client.users.get_me(max_attempts=max_attempts).email_address}

    def cut_connection(self):
        return self._who(self._client)

    def unknown_outcome(self, domain):
        self._client.orgs.create(domain)

    def cancel_upload(self, name, size, chunk_size):
        """By Ctrl-C."""
        sent = self._run.world.requests("uploads.send_chunk")

        def interrupt():
            self._run.until_stats(lambda stats: stats["requests"]["uploads.send_chunk"] > sent)
            os.kill(os.getpid(), signal.SIGINT)

        watcher = threading.Thread(target=interrupt)
        watcher.start()
        cancelled = False
        try:
            self._client.upload(content(size), workspace=self._workspace, name=name, chunk_size=chunk_size)
        except KeyboardInterrupt:
            cancelled = True
        watcher.join()
        left = self._run.until_stats(lambda stats: stats["upload_sessions"] == 0)
        return {"cancelled": cancelled, "sessions_left": left["upload_sessions"]}

    def close(self):
        for client in self._clients:
            self._run.shown.append(repr(client))
            client.close()
        return self._run.left()

    def no_secrets(self):
        return self._run.no_secrets()
