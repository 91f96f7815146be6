extension Facts {
    /// What the account lacks when it gets an error, such as `ec2:DescribeSubnets`; the code itself where no table tells.
    func missing(by code: String) -> String {
        errorCode(code)?.missing ?? code
    }
}

extension IssueFacts {
    /// What an issue about something missing is about, in words.
    var missingWords: String { judgement.facts.missing(by: subject) }
}
