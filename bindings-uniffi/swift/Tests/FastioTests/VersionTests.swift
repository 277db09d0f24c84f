import FastioEngine
import Testing

@Test func libraryLoads() {
    #expect(sdkVersion() == "0.1.0")
}
