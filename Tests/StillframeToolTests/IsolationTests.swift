import Foundation
import Testing

/// What the command asks of the system, as `strace` sees it: no network, and no file but what it was given.
@Suite(.enabled(if: Tool.canTrace, "strace is not here, or may not trace")) struct IsolationTests {
    /// Files of the system that say nothing of the user: libraries and how many processors there are.
    private static let systemFiles = [
        "/dev/null", "/dev/urandom", "/etc/ld.so.", "/etc/localtime", "/lib/", "/lib64/", "/proc/self/", "/proc/sys/",
        "/sys/devices/system/cpu/", "/sys/fs/cgroup/", "/usr/lib/", "/usr/share/zoneinfo/",
    ]
    /// Where hostile documents point: a file, and an address that nothing may be sent to.
    private static let bait = "bait.txt"

    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.write("CANARY", to: Self.bait)
    }

    @Test(arguments: [
        "samples/account-cli", "samples/envelope", "samples/two-regions.ndjson.gz", "samples/powershell-utf16",
        "samples/query-xml", "samples/ec2-style", "samples/har-capture", "samples/yaml-stream",
    ])
    func `a report opens its dumps and its own files only`(dump: String) throws {
        try check("report --quiet --output OUT/ \(dump)")
        try check("report --quiet --output OUT/report.md \(dump)")
        try check("report --quiet --output OUT/report.md \(dump)")
    }

    @Test(arguments: [
        "verify samples/har-capture", "merge samples/query-xml", "query 'Images[0].Name' samples/yaml-stream", "rules",
        "report samples/account-cli --facts IN/facts.json",
    ])
    func `the other commands do, too`(arguments: String) throws {
        try scratch.write(try Tool.run(["rules", "--facts"]).output, to: "facts.json")
        try check(arguments)
    }

    /// Everything that XML and YAML can point elsewhere with.
    static let hostile: [(name: String, text: String)] = [
        ("doctype.xml", #"<!DOCTYPE r SYSTEM "BAIT"><DescribeImagesResult/>"#),
        ("public.xml", #"<!DOCTYPE r PUBLIC "-//x" "http://127.0.0.1:47131/x.dtd"><DescribeImagesResult/>"#),
        (
            "entity.xml",
            #"<!DOCTYPE r [<!ENTITY x SYSTEM "file://BAIT">]><DescribeImagesResult>&x;</DescribeImagesResult>"#
        ),
        ("parameter.xml", #"<!DOCTYPE r [<!ENTITY % x SYSTEM "http://127.0.0.1:47131/"> %x;]><r/>"#),
        (
            "include.xml",
            """
            <DescribeImagesResult xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="BAIT" parse="text"/>\
            <Images><member><Name><xi:include href="file://BAIT"/></Name></member></Images></DescribeImagesResult>
            """
        ),
        (
            "schema.xml",
            """
            <DescribeImagesResult xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="urn:x http://127.0.0.1:47131/x.xsd" xsi:noNamespaceSchemaLocation="BAIT"/>
            """
        ),
        ("sheet.xml", #"<?xml-stylesheet href="BAIT" type="text/xsl"?><DescribeImagesResult/>"#),
        ("base.xml", #"<DescribeImagesResult xml:base="http://127.0.0.1:47131/"><Images/></DescribeImagesResult>"#),
        ("tag.yaml", "Images:\n- Name: !include BAIT\n"),
        ("python.yaml", "Images:\n- Name: !!python/object/apply:os.system [cat BAIT]\n"),
        ("directive.yaml", "---\nImages: []\n...\n%TAG ! http://127.0.0.1:47131/\n---\nImages: []\n"),
        (
            "url.har",
            """
            {"log":{"entries":[{"request":{"method":"POST","url":"http://127.0.0.1:47131/",\
            "headers":[{"name":"X-Amz-Target","value":"x.DescribeImages"}]},\
            "response":{"status":200,"content":{"text":"<!DOCTYPE r SYSTEM 'BAIT'><r/>","_file":"BAIT"}}}]}}
            """
        ),
    ]

    @Test(arguments: hostile.indices)
    func `nothing in a dump makes it open anything`(index: Int) throws {
        let sample = Self.hostile[index]
        let bait = scratch.url.appending(path: Self.bait).path()
        try scratch.write(sample.text.replacing("BAIT", with: bait), to: "dump/\(sample.name)")
        let run = try check("verify IN/dump")
        #expect(!run.output.contains("CANARY") && !run.talk.contains("CANARY"))
    }

    /// Runs the command under `strace` and looks at what it asked for; `IN` is the scratch folder, `OUT` one in it.
    @discardableResult
    private func check(_ arguments: String) throws -> Tool.Run {
        let folder = scratch.url.path()
        let trace = scratch.url.appending(path: "trace").path()
        let words = arguments.replacing("OUT", with: "\(folder)/out").replacing("IN/", with: "\(folder)/")
        let run = try Tool.shell(
            "strace -f -e trace=%network,open,openat,openat2,creat,execve -o \(trace) \"$TOOL\" \(words)"
        )
        let calls = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
            .map { $0.drop { $0.isNumber || $0 == " " } }.filter { !$0.hasPrefix("+++") && !$0.hasPrefix("---") }
        #expect(calls.first?.hasPrefix("execve(") == true)
        for call in calls.dropFirst() where !isExpected(String(call), words: words) {
            Issue.record("\(arguments): \(call)")
        }
        return run
    }

    private func isExpected(_ call: String, words: String) -> Bool {
        if call.hasPrefix("<... ") { return true }
        guard call.hasPrefix("open"), let path = call.firstMatch(of: /"([^"]*)"/)?.1 else { return false }
        // The loader looks for libraries in many places.
        if path.contains(/\/lib[^\/]*\.so[^\/]*$/) { return true }
        // The thread pool looks now and then how busy the process is.
        if path.contains(/^\/proc\/[0-9]+\/(?:task\/[0-9]+\/)?stat$/) { return true }
        if Self.systemFiles.contains(where: path.hasPrefix) { return true }
        if path.hasSuffix(Self.bait) || path.hasSuffix("trace") { return false }
        return path.hasPrefix("samples/") && words.contains(path.split(separator: "/")[1])
            || path.hasPrefix(scratch.url.path())
    }
}

extension Tool {
    /// Whether `strace` is here and may watch a process.
    fileprivate static let canTrace = (try? shell("strace -f -o /dev/null true").status) == 0
}
