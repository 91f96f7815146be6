extension CalendarDate {
    /// The day as agent versions spell it, `MM-DD-YYYY`.
    package var agentVersion: String {
        let parts = description.split(separator: "-")
        guard parts.count == 3 else { return description }
        return "\(parts[1])-\(parts[2])-\(parts[0])"
    }
}
