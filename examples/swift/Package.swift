// swift-tools-version: 6.0
import PackageDescription

let fastio = Target.Dependency.product(name: "Fastio", package: "swift")

let package = Package(
    name: "fastio-example",
    platforms: [.macOS(.v13)],
    dependencies: [.package(path: "../../bindings-uniffi/swift")],
    targets: [
        .executableTarget(name: "First", dependencies: [fastio]),
        .executableTarget(name: "Example", dependencies: [fastio]),
    ]
)
