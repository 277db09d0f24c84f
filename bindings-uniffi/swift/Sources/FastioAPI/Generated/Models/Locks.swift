// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// The parameter `client_info` of `locks.acquire`.
    public struct LocksAcquireClientInfo: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            deviceName: String? = nil,
            clientVersion: String? = nil
        ) {
            var json = JSON.Object()
            json.add("device_name", deviceName)
            json.add("client_version", clientVersion)
            self.json = json
        }

        /// `device_name`.
        public var deviceName: String? { get throws { try maybe("device_name", Forms.text) } }

        /// `client_version`.
        public var clientVersion: String? { get throws { try maybe("client_version", Forms.text) } }
    }

    /// What `locks.release` answers.
    public struct LocksReleaseReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `released`.
        public var released: Bool? { get throws { try maybe("released", Forms.boolean) } }
    }
}
