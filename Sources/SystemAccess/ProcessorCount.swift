/// The number of cores.
package enum ProcessorCount {
  /// The cores that are switched on, at least 1.
  package static var available: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
