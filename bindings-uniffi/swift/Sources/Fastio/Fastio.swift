@_exported import FastioAPI
internal import FastioEngine
import Foundation

/// A client of the service. Every operation is a method of its area, such as `fastio.storage.list(...)`.
///
/// Tasks of any number may use it at once; they share connections, credential, rate limits and retry budget. A task
/// that is cancelled closes its connections and frees what it had. Close the client when it is no longer needed.
///
/// ```swift
/// let fastio = try Fastio(FastioOptions(credential: .apiKey("...")))
/// let me = try await fastio.users.getMe()
/// print(try me.emailAddress ?? "?")
/// await fastio.close()
/// ```
public final class Fastio: Caller {
    let pump: Pump

    /// A client with these settings.
    ///
    /// - Throws: ``FastioError`` of kind `invalidParameter` if one of them cannot be used.
    public init(_ options: FastioOptions = FastioOptions()) throws {
        pump = try Fastio.pump(options, nil)
    }

    /// A client set up by the environment where the options leave it open: `FASTIO_BASE_URL` (includes `/current`), and
    /// `FASTIO_API_KEY` or `FASTIO_TOKEN`.
    ///
    /// ```swift
    /// let fastio = try Fastio(environment: ProcessInfo.processInfo.environment)
    /// let me = try await fastio.users.getMe()
    /// print(try me.emailAddress ?? "?")
    /// ```
    public init(environment: [String: String], _ options: FastioOptions = FastioOptions()) throws {
        pump = try Fastio.pump(options, environment)
    }

    private static func pump(_ options: FastioOptions, _ environment: [String: String]?) throws -> Pump {
        let telling = Telling(observer: options.observer, logging: options.logging, onNewTokens: options.onNewTokens)
        return try refusing { try Pump(options.config(environment), telling) }
    }

    /// The version of the SDK.
    public static var version: String { sdkVersion() }

    /// Ends every task, waits until what was stopped has cleaned up behind itself (10 seconds at most), and closes every
    /// connection. What is called afterwards ends in an error.
    public func close() async { await pump.close() }

    /// Signs in with email and password. From then on the client calls with the token it was given.
    ///
    /// - Parameter code: The code of the second factor, if the account has one.
    /// - Returns: How long the token lasts.
    /// - Throws: ``FastioError``, of kind `secondFactorRequired` if a code is needed.
    @discardableResult
    public func signIn(email: String, password: FastioAPI.Secret, code: FastioAPI.Secret? = nil) async throws -> Duration {
        let task = EngineTask.signIn(
            email: email, password: Secret(text: password.expose()), code: code.map { Secret(text: $0.expose()) })
        guard case .signedIn(let seconds) = try await pump.start(task).finish() else { throw unexpected("signIn") }
        return .seconds(Int64(clamping: seconds))
    }

    /// Signs out: revokes the refresh token if there is one, ends the sign-in's tokens, and forgets the credential. The
    /// client calls as nobody from then on, until it signs in again.
    ///
    /// The credential is forgotten whatever happens, and one of the two calls is made though the other failed; the error
    /// of the first that failed is thrown then. An API key is only forgotten. Tokens that were kept elsewhere are yours to
    /// delete.
    ///
    /// - Throws: ``FastioError``, if the service may still accept the tokens, until they end by themselves.
    public func signOut() async throws {
        guard case .signedOut = try await pump.start(.signOut).finish() else { throw unexpected("signOut") }
    }
}

/// Shows nothing of what it holds.
extension Fastio: CustomStringConvertible, CustomReflectable {
    public var description: String { "Fastio" }

    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The engine ended a task in another way than it can.
func unexpected(_ what: String) -> FastioAPI.FastioError {
    FastioError(kind: .unsupported, message: "\(what) ended in a way this version does not know; report it")
}
