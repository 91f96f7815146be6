import JMESPath
import Testing

/// Which members an expression depends on.
@Suite struct MemberNamesTests {
    @Test(
        arguments: [
            ("Name", ["Name"]), ("State == 'FAILED' && !Platform", ["State", "Platform"]),
            ("@.Name | [Name, @.State]", ["Name"]), ("Applications[?Name].Path | [0]", ["Applications"]),
            ("Applications[].[Name, @]", ["Applications"]), ("Name[0:2] || Tags.*", ["Name", "Tags"]),
            ("contains(Name, 'x') && sort_by(Applications, &Path)[0]", ["Name", "Applications"]),
            ("[Name, {a: State}]", ["Name", "State"]), ("`1`", []), ("[0]", []), ("@", nil), ("*", nil),
            ("keys(@)", nil),
            ("*.Name", nil), ("[@]", nil), ("{a: @}", nil), ("!@", nil), ("(@ || Name).State", nil), ("@ == Name", nil),
            ("Name && @", nil),
        ] as [(String, [String]?)]
    )
    func `of a document`(expression: String, expected: [String]?) throws {
        #expect(try JMESPath(expression).members == expected)
    }

    @Test(
        arguments: [
            ("Images[].Name", ["Name"]), ("Images[?State=='FAILED'].[Name,Platform]", ["State", "Name", "Platform"]),
            ("Images[*].{a: Name}", ["Name"]), ("Images[0].Name", ["Name"]), ("Images[-2:].Name", ["Name"]),
            ("Images | [?Name] | [].State", ["Name", "State"]), ("@.Images[0] | Name", ["Name"]),
            ("length(Images[].Name)", ["Name"]), ("NextToken", []), ("Images.Name", []), ("Other[].Name", []),
            ("[Images[].Name, NextToken]", ["Name"]), ("Images[].Applications[].Name", ["Applications"]),
            ("Images", nil), ("@", nil), ("*", nil), ("length(Images)", nil), ("Images[]", nil), ("Images[0]", nil),
            ("Images[?Name]", nil), ("Images[?@].Name", nil), ("Images[].[@]", nil), ("Images[*].*", nil),
            ("sort_by(Images, &Name)[].State", nil), ("*[].Name", nil), ("map(&Name, Images)", nil),
            ("Images[?Name == `1`] | [0]", nil), ("(Images || NextToken)[].Name", nil),
        ] as [(String, [String]?)]
    )
    func `of the elements of a list`(expression: String, expected: [String]?) throws {
        #expect(try JMESPath(expression).members(ofElementsOf: "Images") == expected)
    }
}
