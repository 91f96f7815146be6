import Testing

@testable import Stillframe

/// A name without the date or version at its end.
@Suite struct LineageTests {
    @Test(arguments: [
        ("Office-2026-10", "Office"), ("Office_2026.10.01", "Office"), ("Office 20261001", "Office"),
        ("Office-202610", "Office"), ("Office-10-2026", "Office"), ("Office-10-31-2026", "Office"),
        ("Office-31.10.2026", "Office"), ("Office-v12", "Office"), ("Office-V1.2.3", "Office"),
        ("Office-r3", "Office"), ("Office build 7", "Office"), ("Office-rev-2", "Office"), ("Office-1.2.3", "Office"),
        ("Office-2", "Office"), ("Office-2026-10-v2", "Office"), ("Office-v2-2026-10", "Office"),
        ("Office-365-2026-09", "Office-365"),
    ])
    func `a date or version goes`(name: String, stem: String) {
        #expect(Lineage.stem(of: name) == stem)
    }

    @Test(arguments: [
        "Office", "Office365", "Office-365", "WinServer-2022", "Server2019", "2026-10", "v2", "", "7", "Office-",
        "Office-2026-13", "AutoCAD-2026", "Ubuntu24", "Café", "Office-123456",
    ])
    func `other names stay whole`(name: String) {
        #expect(Lineage.stem(of: name) == name)
    }
}
