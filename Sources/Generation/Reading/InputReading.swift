// Whoever generates meets its errors.
@_exported public import InputReading
