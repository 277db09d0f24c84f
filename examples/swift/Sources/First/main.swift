import Fastio
import Foundation

let fastio = try Fastio(environment: ProcessInfo.processInfo.environment)  // with FASTIO_API_KEY
let workspace = Place.workspace("sandbox-files")  // a workspace's name or ID

let stored = try await fastio.upload(.file(URL(fileURLWithPath: "README.md")), to: workspace)
print("\(stored.size) bytes stored")

let answer = try await fastio.ask("How do I start the sandbox?", in: workspace).answer()
print(answer.text)
print("\(answer.citations.count) citations")
await fastio.close()
