// The C library of each system. The programs use the disk and the terminal only through it, because Foundation would double the time
// that they take to start.
#if canImport(Darwin)
  @_exported import Darwin
#elseif canImport(Glibc)
  @_exported import Glibc
#elseif canImport(Musl)
  @_exported import Musl
#endif
