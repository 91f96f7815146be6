import Testing

@testable import Stillframe

@Suite("What grows with the input gets its room early")
struct GrowthForecastTests {
    @Test("By the part that was read, and a twentieth more")
    func foresees() {
        let forecast = GrowthForecast(bytesRead: 250, of: 1000)
        #expect(forecast.room(for: 100, capacity: 80) == 420)
    }

    @Test("At most eight times what is needed, whatever an early part says")
    func isBounded() {
        #expect(GrowthForecast(bytesRead: 1, of: .max).room(for: 1000, capacity: 10) == 8000)
    }

    @Test("By half where nothing is known: an empty input, one that gives more than it has")
    func growsByHalf() {
        for forecast in [
            GrowthForecast(), GrowthForecast(bytesRead: 0, of: 10), GrowthForecast(bytesRead: 11, of: 10),
        ] {
            #expect(forecast.room(for: 101, capacity: 100) == 150)
            #expect(forecast.room(for: 400, capacity: 100) == 400)
        }
    }

    @Test("Never less than what is needed")
    func coversNeed() {
        let forecast = GrowthForecast(bytesRead: 1000, of: 1000)
        #expect(forecast.room(for: 3, capacity: 2) >= 3)
    }

    @Test("An array takes the room it was told of")
    func reserves() {
        var array = [Int](repeating: 0, count: 10)
        array.makeRoom(for: 10, GrowthForecast(bytesRead: 100, of: 400))
        #expect(array.capacity >= 84)
    }
}
