@testable import Fastio
import Dispatch
import FastioEngine
import Foundation
import Testing

/// How long each phase of a request may take.
@Suite struct LimitTests {
    private let timeouts = Timeouts(connectMs: 10, firstByteMs: 20, stallMs: 5, totalMs: 1_000)

    private func at(_ ms: UInt64) -> DispatchTime { DispatchTime(uptimeNanoseconds: 1_000_000_000 + ms * 1_000_000) }

    @Test func eachPhaseHasItsOwn() {
        var limit = Limit(timeouts, at(0))
        #expect(limit.passed(at(29)) == nil && limit.passed(at(30))?.contains("connection") == true)
        limit.sent(all: false, at(29))
        #expect(limit.passed(at(33)) == nil && limit.passed(at(34))?.contains("sending") == true)
        limit.sent(all: true, at(33))
        #expect(limit.passed(at(52)) == nil && limit.passed(at(53))?.contains("no reply") == true)
        limit.received(at(52))
        #expect(limit.passed(at(56)) == nil && limit.passed(at(57))?.contains("the reply stood still") == true)
    }

    @Test func whoIsNotReadIsNotLate() {
        var limit = Limit(timeouts, at(0))
        limit.received(at(1))
        limit.pause(true, at(2))
        #expect(limit.passed(at(900)) == nil)
        limit.pause(false, at(900))
        #expect(limit.passed(at(904)) == nil && limit.passed(at(905)) != nil)
    }

    @Test func theWholeHasOne() {
        var limit = Limit(timeouts, at(0))
        limit.received(at(999))
        #expect(limit.passed(at(999)) == nil && limit.passed(at(1_000))?.contains("in all") == true)
    }

    @Test func itIsLookedAtInTime() {
        var limit = Limit(timeouts, at(0))
        // A piece may be sent right away, and then stand still.
        #expect(limit.next(at(0)) == at(5))
        limit.received(at(997))
        #expect(limit.next(at(997)) == at(1_000))
        let none = Limit(Timeouts(connectMs: nil, firstByteMs: nil, stallMs: nil, totalMs: nil), at(0))
        #expect(none.next(at(0)) == nil && none.passed(.distantFuture) == nil)
        let endless = Limit(Timeouts(connectMs: nil, firstByteMs: nil, stallMs: nil, totalMs: .max), at(0))
        #expect(endless.passed(at(1 << 40)) == nil)
    }
}

/// What waits to be wanted.
@Suite struct BacklogTests {
    @Test func bytesComeInOrderAndNoMoreThanWanted() {
        var backlog = Backlog()
        let pieces: [[UInt8]] = [[1, 2, 3], [], [4], [5, 6]]
        for piece in pieces { backlog.add(Data(piece)) }
        #expect(backlog.count == 6)
        var taken: [[UInt8]] = []
        while let piece = backlog.take(atMost: 2) { taken.append(Array(piece)) }
        #expect(taken == [[1, 2], [3], [4], [5, 6]] && backlog.isEmpty)
        backlog.add(Data([7]))
        #expect(backlog.count == 1)
        #expect(backlog.take(atMost: .max) == Data([7]) && backlog.isEmpty)
    }
}
