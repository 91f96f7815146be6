import Testing

@testable import StillframeReports

@Suite struct SecretTextTests {
    @Test(arguments: [
        "https://b.s3.amazonaws.com/i.png?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=SECRET",
        "HTTPS://b.s3.amazonaws.com/i.png?x-amz-signature=SECRET",
        "https://b.s3.amazonaws.com/i.png?a=1&amp;X-Amz-Security-Token=SECRET",
        "https://b.s3.amazonaws.com/i.png?AWSAccessKeyId=AKIA&Expires=1&Signature=SECRET",
        "https://d111.cloudfront.net/i.png?Policy=SECRET&Key-Pair-Id=K",
        "http://host/path?sessionToken=SECRET",
        "https://host/?X%2DAmz%2DSignature=SECRET",
        "https://host/?%58-%41mz-Signature%3DSECRET",
        "https://host/?a='x&X-Amz-Signature=SECRET",
        "https://user@host/?q=1#access_token=SECRET",
        "b.s3.amazonaws.com/i.png?X-Amz-Signature=SECRET",
    ])
    func `the query of a signed URL is cut`(url: String) {
        #expect(!SecretText.cut(url).contains("SECRET"))
        #expect(SecretText.cut(url).hasSuffix("?…(query cut)"))
        #expect(!SecretText.cut("could not read \(url), giving up").contains("SECRET"))
    }

    @Test func `what stands around a URL is kept`() {
        let text = "Icon (https://b/i.png?X-Amz-Signature=SECRET), image \"https://b/j.png?Token=SECRET\"; retry = no"
        #expect(
            SecretText.cut(text)
                == "Icon (https://b/i.png?…(query cut)), image \"https://b/j.png?…(query cut)\"; retry = no"
        )
    }

    @Test func `a URL inside another one is cut with it`() {
        let once = "https://proxy/fetch/https%3A%2F%2Fb%2Fi.png%3FX-Amz-Signature%3DSECRET%26a%3D1"
        #expect(SecretText.cut(once) == "https://proxy/fetch/https%3A%2F%2Fb%2Fi.png?…(query cut)")
        let twice = "https://proxy/fetch/https%253A%252F%252Fb%253FX-Amz-Signature%253DSECRET"
        #expect(SecretText.cut(twice) == "https://proxy/fetch/https%253A%252F%252Fb?…(query cut)")
        let parameter = "https://proxy/?to=https%3A%2F%2Fb%3FX-Amz-Signature%3DSECRET"
        #expect(SecretText.cut(parameter) == "https://proxy/?…(query cut)")
    }

    @Test(arguments: ["\n", " ", "\r\n", "\u{2028}", "{", "\"", "\\"])
    func `a URL broken in two leaves no signature`(gap: String) {
        let text = "https://b/i.png?X-Amz-Date=1&\(gap)X-Amz-Signature=SECRET\(gap)&Token=SECRET"
        #expect(!SecretText.cut(text).contains("SECRET"))
    }

    @Test func `an authorization header loses its signature`() {
        let text = "AWS4-HMAC-SHA256 Credential=AKIA/1/s3, SignedHeaders=host, Signature=SECRET"
        #expect(!SecretText.cut(text).contains("SECRET"))
    }

    @Test(arguments: [
        "", "Office-2026", "arn:aws:appstream:eu-west-1:111122223333:image/a", "50 % = half",
        "https://docs.aws.amazon.com/appstream2/latest/developerguide/what-is.html?icmpid=docs&page=2#top",
        "aws appstream describe-images --starting-token eyJOZXh0VG9rZW4iOiAiYSJ9==", "NextToken=abc", "a=b&c=d", "100%",
        "%", "%3", "?", "https://host/?", "é=ü",
    ])
    func `other text is left as it is`(text: String) {
        #expect(SecretText.cut(text) == text)
    }

    @Test(arguments: [
        "X-Amz-Signature: SECRET", "x-amz-security-token:SECRET", "X-Amz-Credential : SECRET/20260101/eu-west-1",
        "HTTP_X_AMZ_SIGNATURE=SECRET", #"{"X-Amz-Signature":"SECRET"}"#, #"{\"X-Amz-Signature\":\"SECRET\"}"#,
        #"{\\\"X-Amz-Signature\\\": \\\"SECRET\\\"}"#, #"{"x-amz-signature": ["SECRET"]}"#,
        "{'X-Amz-Security-Token': 'SECRET'}", #""X-Amz-Signature" => "SECRET""#, "X-Amz-Signature%3A%20SECRET%20SECRET",
        "X-Amz-Signature%3DSECRET", "X-Amz-Signature%253DSECRET", "X%252DAmz%252DSignature%252525253DSECRET",
        "X-Amz-Signature＝SECRET", "Ｘ－Ａｍｚ－Ｓｉｇｎａｔｕｒｅ：SECRET", "X-Amz-Signature%EF%BC%9DSECRET",
        "a=1&amp;X-Amz-Signature=SECRET", "a=1&amp;amp;X-Amz-Signature&#61;SECRET", "X-Amz-Signature&#x3D;SECRET",
        #"https:\/\/b\/i.png?a=1\u0026X-Amz-Signature\u003dSECRET\u0026c=d"#, #"X-Amz-Signature\\u003dSECRET"#,
        #"X-Amz-Signature\x3dSECRET"#, #"a\r\nX-Amz-Security-Token: SECRET\r\nHost: b"#,
        "<X-Amz-Signature>SECRET</X-Amz-Signature>", "<SignatureProvided>SECRET</SignatureProvided>",
        "&lt;SignatureProvided&gt;SECRET&lt;/SignatureProvided&gt;", "<AWSAccessKeyId>SECRET</AWSAccessKeyId>",
        #"{"name": "X-Amz-Signature", "value": "SECRET"}"#, "('X-Amz-Signature', '0123456789abcdefSECRET')",
        "Signature=SECRET&Key-Pair-Id=SECRET",
        "https://d.cloudfront.net/a?Policy=SECRET&Signature=SECRET&Key-Pair-Id=SECRET",
        "Cookie: CloudFront-Policy=SECRET; CloudFront-Signature=SECRET; CloudFront-Key-Pair-Id=SECRET",
        "https://b.s3.amazonaws.com/k?AWSAccessKeyId=SECRET&Expires=1&Signature=SECRET", "(X-Amz-Signature=SECRET)",
        "algorithm=a,X-Amz-Signature=SECRET", "q=X-Amz-Signature=SECRET", "AWS_Secret_Access_Key=SECRET",
        "aws_session_token = SECRET", "Authorization: Bearer 0123456789abcdefSECRET",
        "Signature: 0123456789abcdefSECRET",
        #"{"Policy": "eyJTdGF0ZW1lbnQiOlt7SECRET1"}"#, "https://user:SECRET@host/a", "https://user:p%40SECRET@host/a",
        "https%3A%2F%2Fuser%3ASECRET%40host%2Fa", "https://user:a/SECRET@host/a",
        "ftp://a:SECRET@b and ftp://c:SECRET@d",
        #"{\"url\":\"https:\/\/user:SECRET@host\"}"#, "https://user:it's{SECRET|@host", "//user:SECRET@host",
        "password%3DSECRET", "pass&#119;ord=SECRET", #"\u0070assword=SECRET"#, "ｐａｓｓｗｏｒｄ＝SECRET",
        "pa\u{200B}ssword=SECRET", "--password=ab,SECRET", "--password=ab;SECRET", "--password=a\"bSECRET",
        "--password=ab&SECRET", "/password:ab)SECRET", "Password=ab cd SECRET;x", "DRIVER={SQL};UID=sa;PWD={abSECRET}",
        "mysql -uroot -pSECRETa1b2", "curl -u bob:SECRET https://host", "<password>a b SECRET</password>",
        "--secret SECRET", "jdbc:oracle:thin:scott/SECRET@db:1521:x",
        "old-ghp_0123456789abcdefghijSECRETGHIJ012345.json",
        "https://:SECRET@host", "\"X-Amz-Signature\"\u{3000}：\u{A0}SECRET",
    ])
    func `a secret is cut in any spelling`(text: String) {
        #expect(!SecretText.cut(text).contains("SECRET"), "\(SecretText.cut(text))")
        #expect(SecretText.cut(text).contains("cut)"))
        #expect(!SecretText.cut("Denied. \(text) (retry later)").contains("SECRET"))
        #expect(!SecretText.cut("\(text)\n\(text)").contains("SECRET"))
    }

    @Test(arguments: [
        ("X-Amz-Signature: SECRET, sent to s3", "X-Amz-Signature: …(secret cut), sent to s3"),
        (#"{"Host":"b","X-Amz-Signature":"SECRET","a":1}"#, #"{"Host":"b","X-Amz-Signature":"…(secret cut)","a":1}"#),
        ("<SignatureProvided>SECRET</SignatureProvided>", "<SignatureProvided>…(secret cut)</SignatureProvided>"),
        ("to https://user:SECRET@host:8080/a?b=c", "to https://…(secret cut)@host:8080/a?b=c"),
        ("ü X-Amz-Signature：SECRET ü", "ü X-Amz-Signature：…(secret cut) ü"),
    ])
    func `only the secret is cut`(text: String, expected: String) {
        #expect(SecretText.cut(text) == expected)
    }

    @Test(arguments: [
        "Error: the role lacks ec2:DescribeSubnets", "arn:aws:iam::111122223333:role/service-role/Policy",
        "policy: service-role/AmazonAppStreamServiceAccess", "Signature: missing",
        "The signature, credential and token:",
        #"C:\Users\new\token"#, #"C:\Program Files\NICE\x3: started"#, "ask ops@a.example or a:b@c",
        "https://host:8443/a@b",
        "https://user@host/a", "ssh://git@host/a", "https://[::1]:80/a@b", "R&D; AT&T &copy; &#xZZ;", "a && b = c",
        "50%3 of 100%",
        "The headers \"X-Amz-Signature\", \"Host\" are wanted", "NextToken: eyJhIjoiYiJ9", "2026-11-01T00:00:00Z",
        "x-amzn-RequestId: 1b2c3d4e-0000-0000-0000-000000000000", "全角：コロン、＝", "key: value, token: none, policy: p1",
        "Authorization: the caller may not", "http://a//b//c:d", "SubnetId: subnet-0123456789abcdef0",
    ])
    func `ordinary text stays`(text: String) {
        #expect(SecretText.cut(text) == text)
    }

    @Test(arguments: [
        "https://a:b", "%25", "&amp;", "\\\\", "//a:b/", "X-Amz-Signature: ", "\"X-Amz-Signature\":", "@//:", "\\u0025",
    ])
    func `a long hostile text takes time in its length only`(piece: String) {
        let text = String(repeating: piece, count: 20_000)
        let time = ContinuousClock().measure { _ = SecretText.cut(text) }
        #expect(time < .seconds(60))
    }
}
