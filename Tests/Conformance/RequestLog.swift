import JMESPath
import Stillframe
import Synchronization

/// A service that notes what it is asked for before it asks the one behind it.
struct LoggedService<Base: DescribeImagesService & Sendable>: DescribeImagesService {
    var base: Base
    let log: RequestLog

    mutating func describeImages(_ request: DescribeImagesRequest) throws(PaginationError) -> ResponsePage<Base.Image> {
        log.add(request)
        return try base.describeImages(request)
    }
}

/// The requests of a run, in order.
final class RequestLog: Sendable {
    private let requests = Mutex<[DescribeImagesRequest]>([])

    func add(_ request: DescribeImagesRequest) {
        requests.withLock { $0.append(request) }
    }

    /// The requests as JSON, member by member.
    var values: [JSONValue] {
        requests.withLock { requests in
            requests.map { request in
                .object(zip(request.arguments.names, request.arguments.values).map { ($0, JSONValue(copy: $1)) })
            }
        }
    }
}
