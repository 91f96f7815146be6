/// Tells the positions of an image's members, relative to the image's.
protocol MemberPlaces {
    /// The position of an offset in the image's page.
    mutating func position(of offset: Int) -> Position
    /// Counts to the image's end.
    mutating func finish()
}
