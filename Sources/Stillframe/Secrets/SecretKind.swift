/// What a credential in a text is; the text is how findings call it.
package enum SecretKind: String, Sendable, CaseIterable {
    /// The secret half of a key pair of an AWS user.
    case awsSecretKey = "AWS secret access key"
    /// The secret half or the token of AWS credentials that end by themselves.
    case awsTemporary = "temporary AWS credential"
    /// The half of an AWS key pair that is no secret, but says whose the other is.
    case awsKeyID = "AWS access key id"
    case privateKey = "private key"
    /// A password after its name, in a flag, a connection string or a URL.
    case password = "password"
    /// An access token, an API key or a client's secret.
    case token = "token"
    /// A signed JSON web token, which says itself when it ends.
    case webToken = "JSON web token"
    /// A long random value after a name that secrets have, among other things.
    case suspected = "value that looks like a secret"
}
