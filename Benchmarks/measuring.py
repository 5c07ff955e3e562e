"""What the benchmarks have in common: the program as it is released, and what a run of it costs."""
import os
import pathlib
import platform
import re
import resource
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent


def released_program(folder):
    """A copy of the release build without symbols, which valgrind 3.19 cannot read; SCOPETABLES names another program."""
    source = os.environ.get("SCOPETABLES")
    if not source:
        place = subprocess.run(
            ["swift", "build", "--configuration", "release", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True,
            text=True).stdout.strip()
        source = pathlib.Path(place) / "scopetables"
    copy = pathlib.Path(folder) / "scopetables"
    shutil.copyfile(source, copy)
    copy.chmod(0o755)
    subprocess.run(["strip", str(copy)], check=True)
    return str(copy)


def require_valgrind():
    if not shutil.which("valgrind"):
        sys.exit(f"{pathlib.Path(sys.argv[0]).name}: valgrind is missing. Install it.")


def instructions(command, folder="."):
    """How many instructions a run takes, whatever else the machine does. Hashes are seeded, so that two runs differ by little."""
    counting = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    run = subprocess.run(
        [*counting, *command], cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1"})
    counted = re.search(r"I +refs: +([\d,]+)", run.stderr)
    if not counted:
        sys.exit(f"No count came out of valgrind for {' '.join(command)}: {run.stderr[-500:]}")
    return int(counted.group(1).replace(",", ""))


def cost(command, folder=".", accepted=(0,)):
    """Seconds of processor time, seconds on the clock and MiB of a run."""
    started = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    words = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    elapsed = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in accepted:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}: {words.decode()[-500:]}")
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return usage.ru_utime + usage.ru_stime, elapsed, usage.ru_maxrss / unit


def processor_time(command):
    """Microseconds of processor time of a run, whatever its exit code."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return int((after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1e6)


def machine():
    """The machine and what is measured, in a line for RESULTS.md."""
    model = platform.processor() or platform.machine()
    if pathlib.Path("/proc/cpuinfo").exists():
        names = re.findall(r"^model name\s*: (.*)$", pathlib.Path("/proc/cpuinfo").read_text(), re.MULTILINE)
        model = names[0] if names else model
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True).stdout.strip()
    return f"{model}, {os.cpu_count()} processors, {time.strftime('%Y-%m-%d')}, commit {commit}"
