import Testing

@testable import StillframeReports

@Suite struct SignedURLTests {
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
        #expect(!SignedURL.cut(url).contains("SECRET"))
        #expect(SignedURL.cut(url).hasSuffix("?…(query cut)"))
        #expect(!SignedURL.cut("could not read \(url), giving up").contains("SECRET"))
    }

    @Test func `what stands around a URL is kept`() {
        let text = "Icon (https://b/i.png?X-Amz-Signature=SECRET), image \"https://b/j.png?Token=SECRET\"; retry = no"
        #expect(
            SignedURL.cut(text)
                == "Icon (https://b/i.png?…(query cut)), image \"https://b/j.png?…(query cut)\"; retry = no"
        )
    }

    @Test func `a URL inside another one is cut with it`() {
        let once = "https://proxy/fetch/https%3A%2F%2Fb%2Fi.png%3FX-Amz-Signature%3DSECRET%26a%3D1"
        #expect(SignedURL.cut(once) == "https://proxy/fetch/https%3A%2F%2Fb%2Fi.png?…(query cut)")
        let twice = "https://proxy/fetch/https%253A%252F%252Fb%253FX-Amz-Signature%253DSECRET"
        #expect(SignedURL.cut(twice) == "https://proxy/fetch/https%253A%252F%252Fb?…(query cut)")
        let parameter = "https://proxy/?to=https%3A%2F%2Fb%3FX-Amz-Signature%3DSECRET"
        #expect(SignedURL.cut(parameter) == "https://proxy/?…(query cut)")
    }

    @Test(arguments: ["\n", " ", "\r\n", "\u{2028}", "{", "\"", "\\"])
    func `a URL broken in two leaves no signature`(gap: String) {
        let text = "https://b/i.png?X-Amz-Date=1&\(gap)X-Amz-Signature=SECRET\(gap)&Token=SECRET"
        #expect(!SignedURL.cut(text).contains("SECRET"))
    }

    @Test func `an authorization header loses its signature`() {
        let text = "AWS4-HMAC-SHA256 Credential=AKIA/1/s3, SignedHeaders=host, Signature=SECRET"
        #expect(!SignedURL.cut(text).contains("SECRET"))
    }

    @Test(arguments: [
        "", "Office-2026", "arn:aws:appstream:eu-west-1:111122223333:image/a", "50 % = half",
        "https://docs.aws.amazon.com/appstream2/latest/developerguide/what-is.html?icmpid=docs&page=2#top",
        "aws appstream describe-images --starting-token eyJOZXh0VG9rZW4iOiAiYSJ9==", "NextToken=abc", "a=b&c=d", "100%",
        "%", "%3", "?", "https://host/?", "é=ü",
    ])
    func `other text is left as it is`(text: String) {
        #expect(SignedURL.cut(text) == text)
    }
}
