internal import Stillframe

/// Data of several lines on a terminal: what would act on it, or can't be seen, is made visible; lines and tabs stay.
public enum TerminalData {
    /// The bytes, safe to show.
    public static func visible(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.allSatisfy({ 0x20...0x7e ~= $0 || $0 == 0x0a || $0 == 0x09 }) { return bytes }
        var output = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if scalar != "\n", scalar != "\t", HiddenScalar.contains(scalar) {
                HiddenScalar.write(scalar, to: &output)
            } else {
                output.unicodeScalars.append(scalar)
            }
        }
        return Array(output.utf8)
    }
}
