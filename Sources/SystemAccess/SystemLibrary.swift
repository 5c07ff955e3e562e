// The C library of each system: the programs talk to the disk and the terminal through it alone, because Foundation would
// double the time it takes to start.
#if canImport(Darwin)
  @_exported import Darwin
#elseif canImport(Glibc)
  @_exported import Glibc
#elseif canImport(Musl)
  @_exported import Musl
#endif
