"""The sandbox as every case finds it: seeded, and with one of each thing in its workspace."""

import base64
import json
import os

import requests

READY = json.loads(os.environ["FASTIO_SANDBOX"])
BASE, CONTROL = READY["base_url"], READY["control_url"]

http = requests.Session()
http.trust_env = False


def payload(body):
    """The payload in either form of the envelope."""
    if "response" in body:
        return body["response"]
    return {key: value for key, value in body.items() if key not in ("result", "current_api_version")}


class World:
    """Starts over when something was changed, so that no case depends on those before it."""

    def __init__(self):
        self.changed = True
        # Names of things that exist, by the parameter that takes them.
        self.names = {}
        self.basic = self.bearer = ""

    def settle(self):
        """Starts over if need be. The clock stands still, so it is the same world every time."""
        if not self.changed:
            return
        self.changed = False
        control("POST", "/reset")
        seed = control("GET", "/seed")
        owner, member = seed["users"]["owner"], seed["users"]["member"]
        org, workspace = seed["org"]["id"], seed["workspace"]["id"]
        pair = f"{owner['email']}:{owner['password']}"
        self.basic = f"Basic {base64.b64encode(pair.encode()).decode()}"
        self.bearer = f"Bearer {owner['api_key']}"
        self.names = {
            "context": ["workspace"],
            "context_id": [workspace],
            "entity": ["workspace", "org"],
            "entity_id": [workspace, org],
            "org_id": [org, "sandbox"],
            "workspace_id": [workspace, "sandbox-files"],
            "profile_id": [workspace],
            "instance_id": [workspace],
            "key_id": [owner["api_key_id"]],
            "session_id": [seed["oauth"]["session_id"]],
            "client_id": [seed["oauth"]["client_id"]],
            "refresh_token": [seed["oauth"]["refresh_token"]],
            "user_id": ["me", member["id"]],
            "email_or_user_id": [member["id"], "totp@sandbox.test"],
            **self._files(workspace),
            **self._chat(workspace),
            **self._invitation(workspace),
        }

    def _files(self, workspace):
        files = f"/workspace/{workspace}/storage"
        folder = self.call("POST", f"{files}/root/createfolder/", name="Reports")["node"]["id"]
        trashed = self.call("POST", f"{files}/root/createfolder/", name="Old")["node"]["id"]
        self.call("DELETE", f"{files}/{trashed}/delete/")
        there = {"action": "create", "instance_id": workspace, "folder_id": "root"}
        content = b"The harbour opens at seven.\n"
        stored = self.call(
            "POST", "/upload/", {"chunk": ("harbour.txt", content)}, name="harbour.txt", size=len(content), **there
        )["id"]
        sent = self.call("POST", "/upload/", name="tides.txt", size=5, **there)["id"]
        self.call("POST", f"/upload/{sent}/chunk/?order=1&size=5", {"chunk": ("1", b"tides")})
        manifest = json.dumps([{"index": 0, "filename": "gulls.txt"}])
        batch = self.call(
            "POST", "/upload/batch/", {"file_0": ("gulls.txt", b"gulls")}, instance_id=workspace, manifest=manifest
        )["batch_id"]
        control("POST", "/clock", {"advance_ms": 60_000})
        file = self.call("GET", f"/upload/{stored}/details/")["session"]["new_file_id"]
        versions = self.call("GET", f"{files}/{file}/versions/")["versions"]
        share = self.call("POST", f"/workspace/{workspace}/create/fileshare/", node=file)["fileshare"]
        lock = self.call("POST", f"{files}/{file}/lock/")
        return {
            "parent_id": ["root", folder],
            "folder_id": ["root", folder],
            "node_id": [file, folder, trashed],
            "file_id": [file],
            "version_id": [version["id"] for version in versions],
            "upload_id": [sent, stored],
            "batch_id": [batch],
            "node": [file],
            "fileshare_id": [share["fileshare"]],
            "lock_token": [lock["lock_token"]],
        }

    def _chat(self, workspace):
        chats = f"/workspace/{workspace}/ai/agent/"
        asked = self.call("POST", chats, question="When does the harbour open?")
        control("POST", "/clock", {"advance_ms": 60_000})
        return {"chat_id": [asked["thread"]["thread_id"]], "message_id": [asked["turn"]["turn_id"]]}

    def _invitation(self, workspace):
        members = f"/workspace/{workspace}/members"
        self.call("POST", f"{members}/guest@new.test/", permissions="member")
        invitations = self.call("GET", f"{members}/invitations/list/")["invitations"]
        return {"invitation_id": [invitation["id"] for invitation in invitations]}

    def call(self, method, path, files=None, **form):
        """The payload of a call of the API by the workspace's owner."""
        headers = {"authorization": self.bearer}
        return payload(answer(http.request(method, BASE + path, headers=headers, data=form, files=files)))


def control(method, path, body=None):
    """The answer of the control plane."""
    return answer(http.request(method, CONTROL + path, json=body))


def answer(reply):
    """The JSON of a success."""
    assert reply.ok, f"{reply.request.method} {reply.url}: {reply.status_code} {reply.text}"
    return reply.json()
