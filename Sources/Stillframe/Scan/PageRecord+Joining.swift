extension PageRecord {
    /// What a page's object turned out to be.
    enum Meaning {
        case page
        /// The service's error.
        case error
        /// An envelope or fixture without a response.
        case noResponse
        /// An answer of another service.
        case otherService
        /// A page some of whose images are none.
        case partlyForeign
    }

    /// What the page's object turned out to be, once all its parts are joined.
    var meaning: Meaning {
        if kind != .page { return .page }
        if isWrapped, !hasResponse { return .noResponse }
        if foreign != nil { return entries.isEmpty ? .otherService : .partlyForeign }
        // Beside images an error is told, and they count; beside none it is what the service answered.
        if entries.isEmpty, errorPosition != nil || errorMessage != .absent { return .error }
        if status >= 300 { return .error }
        if hasImages || hasFlatImages || isResult && otherMembers == 0 { return .page }
        // What was asked with DescribeImages' own token answers it; without one, only an answer of nothing else may.
        if isWrapped, hasRequest, otherMembers == 0 || requestToken != .absent { return .page }
        if nextToken != .absent || isNextTokenUnusable { return otherMembers > 0 ? .otherService : .page }
        return isWrapped && otherMembers == 0 ? .noResponse : .otherService
    }

    /// Whether nothing shows that the answer listed its images, and was not left without them by who saved it: `Images` is
    /// absent or null, in a form that writes an empty list for none.
    var lacksImages: Bool { kind == .page && !hasImageList && !hasFlatImages && !isResult }

    /// Whether it may be a page without `Images`, as a client takes it, if a page before it says that one more follows.
    ///
    /// Without a token, only what has no other members: those are another answer's.
    var isBlank: Bool {
        switch meaning {
        case .noResponse: hasResponse
        case .otherService: foreign == nil && (otherMembers == 0 || nextToken != .absent)
        case .page, .error, .partlyForeign: false
        }
    }

    /// What a page of another listing holds, and what to do about it.
    func foreignWords(_ strings: StringTable) -> String {
        if let foreign { return foreign.subject.pageWords(strings[foreign.name]) }
        if otherMembers > 0 { return ARNSubject.unclear.pageWords("") }
        let hasMetadata = requestID != .absent || status > 0 || captured != .min
        let other = hasMetadata ? "an object with ResponseMetadata" : "an empty object"
        let what = hasNextToken ? "a page without Images" : other
        return "\(what); \(DocumentScanner.foreignAdvice)"
    }

    /// What is said of a page's member beside the result.
    static func outside(_ name: String) -> String {
        "\(name) stands outside DescribeImagesResult, where it says nothing; it is left out"
    }

    /// Makes positions and indices absolute.
    mutating func relocate(by entryBase: Int, from base: Position, map: [StringID]) {
        entries = entries.lowerBound + entryBase..<entries.upperBound + entryBase
        position = base.moved(by: position)
        imagesPosition = base.moved(by: imagesPosition)
        tokenPosition = base.moved(by: tokenPosition)
        outerImages = outerImages.map(base.moved)
        outerToken = outerToken.map(base.moved)
        errorPosition = errorPosition.map(base.moved)
        if let first = foreign {
            foreign?.position = base.moved(by: first.position)
            foreign?.name = map[Int(first.name.raw)]
        }
        nextToken = map[Int(nextToken.raw)]
        requestToken = map[Int(requestToken.raw)]
        scope = map[Int(scope.raw)]
        requestID = map[Int(requestID.raw)]
        declaredVerdict = map[Int(declaredVerdict.raw)]
        errorCode = map[Int(errorCode.raw)]
        errorMessage = map[Int(errorMessage.raw)]
        host = map[Int(host.raw)]
        caller = map[Int(caller.raw)]
    }

    /// Goes on with the next part of the same page; returns the members that stand in both.
    mutating func join(_ part: PageRecord) -> [RepeatedMember] {
        joinElements(part)
        let repeated = [joinImages(part), joinToken(part), joinRequest(part)]
        isResult = isResult || part.isResult
        isLowerCamel = isLowerCamel || part.isLowerCamel
        outerImages = outerImages ?? part.outerImages
        outerToken = outerToken ?? part.outerToken
        isWrapped = isWrapped || part.isWrapped
        hasResponse = hasResponse || part.hasResponse
        if part.kind == .error { kind = .error }
        if requestID == .absent { requestID = part.requestID }
        if captured == .min { captured = part.captured }
        if declaredVerdict == .absent { declaredVerdict = part.declaredVerdict }
        status = max(status, part.status)
        errorPosition = errorPosition ?? part.errorPosition
        if errorCode == .absent { errorCode = part.errorCode }
        if errorMessage == .absent { errorMessage = part.errorMessage }
        return repeated.compactMap(\.self)
    }

    private mutating func joinElements(_ part: PageRecord) {
        entries = entries.lowerBound..<part.entries.upperBound
        if var more = part.foreign {
            more.element += elementCount
            let count = (foreign?.count ?? 0) + more.count
            foreign = foreign ?? more
            foreign?.count = count
        }
        elementCount += part.elementCount
        otherMembers += part.otherMembers
    }

    private mutating func joinImages(_ part: PageRecord) -> RepeatedMember? {
        var isRepeated = false
        if part.hasImages {
            isRepeated = hasImages && (hasImageList || part.hasImageList) || hasFlatImages
            if !isRepeated { imagesPosition = part.imagesPosition }
            hasImages = true
        }
        if part.hasFlatImages {
            if hasImages { isRepeated = true } else if !hasFlatImages { imagesPosition = part.imagesPosition }
            hasFlatImages = true
        }
        hasImageList = hasImageList || part.hasImageList
        hasImagesSet = hasImagesSet || part.hasImagesSet
        return isRepeated ? RepeatedMember(name: "Images", place: part.imagesPosition) : nil
    }

    private mutating func joinToken(_ part: PageRecord) -> RepeatedMember? {
        guard part.hasNextToken else { return nil }
        if hasNextToken {
            return RepeatedMember(name: "NextToken", place: part.tokenPosition, isSame: nextToken == part.nextToken)
        }
        nextToken = part.nextToken
        tokenPosition = part.tokenPosition
        isNextTokenUnusable = part.isNextTokenUnusable
        isNextTokenEmpty = part.isNextTokenEmpty
        hasNextToken = true
        return nil
    }

    private mutating func joinRequest(_ part: PageRecord) -> RepeatedMember? {
        guard part.hasRequest else { return nil }
        if hasRequest { return RepeatedMember(name: "Request", place: part.position) }
        (hasRequest, requestToken, scope) = (true, part.requestToken, part.scope)
        return nil
    }
}

extension ImageEntry {
    /// Replaces every interned string by its number in another table.
    mutating func mapStrings(_ map: (StringID) -> StringID) {
        arn = map(arn)
        name = map(name)
        displayName = map(displayName)
        baseARN = map(baseARN)
        state = map(state)
        visibility = map(visibility)
        platform = map(platform)
        type = map(type)
        agent = map(agent)
        latestAgent = map(latestAgent)
        sharedWithOthers = map(sharedWithOthers)
        imageBuilder = map(imageBuilder)
        stateReason = map(stateReason)
        gridDriver = map(gridDriver)
        instanceFamilies = map(instanceFamilies)
        applications.unknownPlatforms = map(applications.unknownPlatforms)
        partition = map(partition)
        region = map(region)
        account = map(account)
        dynamicProviders = map(dynamicProviders)
    }
}
