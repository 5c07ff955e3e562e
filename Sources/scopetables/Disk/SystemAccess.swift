// What all programs of the package do with the disk and the terminal, and the C library beneath it.
@_exported import SystemAccess
