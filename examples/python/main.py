"""The SDK's main job in one file: create a workspace, upload, list, ask, search, download.

    FASTIO_API_KEY=... python examples/python/main.py report.pdf notes.md

`FASTIO_BASE_URL` leads it to a sandbox instead of the real service.
"""

import sys
import tempfile
import time
from pathlib import Path

import fastio

QUESTION = "What do these files say about the sandbox?"


def main(files: list[Path]) -> None:
    if not files:
        sys.exit("name the files to upload")
    with fastio.Fastio() as client:
        # A workspace in the caller's first organization. Its name serves in place of its ID.
        org = next(iter(client.orgs.list()), None)
        if org is None or org.domain is None:
            sys.exit("this account is in no organization")
        workspace = f"example-{time.time_ns() // 1_000_000}"
        client.workspaces.create(
            org.domain, workspace, "Python example", "Only Org Owners", "Admin or above", intelligence=True
        )
        print(f"created {workspace} in {org.domain}")

        # Small files go in one request, large ones in chunks.
        for file in files:
            stored = client.upload(file, workspace=workspace, on_progress=show)
            print(f"\rstored {file}: {stored.size} bytes, CRC-32C {stored.crc32c}")

        # Pages are fetched as they are needed.
        ids: list[str] = []
        for node in client.storage.list("workspace", workspace, "root"):
            print(f"listed {node.name}")
            ids.append(node.id or "")

        # The question is answered when the files are indexed; the answer comes in pieces.
        print(f"\n{QUESTION}")
        answering = client.ask(QUESTION, workspace=workspace)
        for event in answering:
            if event.type == "text":
                print(event.text, end="", flush=True)
        print()
        for citation in answering.answer().citations:
            print(f"see {citation.nodeId}")

        for hit in client.storage.search("workspace", workspace, "sandbox"):
            print(f"found {hit.name}")

        with tempfile.TemporaryDirectory() as folder:
            for id in ids:
                saved = client.download(id, workspace=workspace, to=folder)
                print(f"saved {saved.path}: {saved.size} bytes")
            for file in files:
                if file.read_bytes() != (Path(folder) / file.name).read_bytes():
                    sys.exit(f"{file} came back changed")
        print("all came back as they went up")


def show(progress: fastio.Progress) -> None:
    print(f"\r{progress.sent} of {progress.total} bytes", end="")


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]])
