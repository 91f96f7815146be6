// swift-tools-version: 6.2
import PackageDescription

/// One list for every Swift target: language mode 6 (by the tools version), memory safety checked, no warnings.
let strict: [SwiftSetting] = [
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "stillframe",
    products: [
        .library(name: "JMESPath", targets: ["JMESPath"]),
        .library(name: "Stillframe", targets: ["Stillframe"]),
        .library(name: "StillframeReports", targets: ["StillframeReports"]),
        .executable(name: "stillframe", targets: ["StillframeTool"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // C, each behind one door in Stillframe.
        .target(name: "CSIMD"),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CMemory"),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        // The expression language, which knows nothing of images.
        .target(name: "JMESPath", swiftSettings: strict),
        // Core library: everything that knows what an image is.
        .target(
            name: "Stillframe",
            dependencies: [
                "CLibXML2",
                "CMemory",
                "CSIMD",
                "CZlib",
                "JMESPath",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict
        ),
        // Findings as text.
        .target(name: "StillframeReports", dependencies: ["JMESPath", "Stillframe"], swiftSettings: strict),
        // Flags in, exit status out.
        .executableTarget(
            name: "StillframeTool",
            dependencies: [
                "JMESPath",
                "Stillframe",
                "StillframeReports",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict
        ),

        // How tests run other programs.
        .target(name: "Programs", path: "Tests/Programs", swiftSettings: strict),
        // Tests; the command is run as a process, so it must be built first.
        .testTarget(
            name: "JMESPathTests",
            dependencies: ["JMESPath", "Programs"],
            exclude: ["Reference"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "StillframeTests",
            dependencies: ["JMESPath", "Programs", "Stillframe"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "StillframeReportsTests",
            dependencies: ["JMESPath", "Stillframe", "StillframeReports"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "StillframeToolTests",
            dependencies: ["Programs", "StillframeTool", "Stillframe"],
            exclude: ["Golden"],
            swiftSettings: strict
        ),
        .testTarget(name: "RepositoryTests", dependencies: ["Stillframe"], swiftSettings: strict),

        // Runs the command over the corpus, and makes data to measure it with.
        .executableTarget(
            name: "conformance",
            dependencies: ["JMESPath", "Programs", "Stillframe"],
            path: "Tests/Conformance",
            swiftSettings: strict
        ),
        .executableTarget(name: "benchmark-data", path: "Benchmarks/Generator", swiftSettings: strict),
    ]
)
