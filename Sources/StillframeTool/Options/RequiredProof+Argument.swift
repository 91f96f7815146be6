public import ArgumentParser
public import Stillframe

extension RequiredProof: ExpressibleByArgument {}
