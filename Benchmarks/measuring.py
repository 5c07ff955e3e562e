"""What the benchmarks have in common: the program as it is released, and what a run of it costs."""
import os
import pathlib
import platform
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import typing

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


class Cost(typing.NamedTuple):
    """What a run of a program took, and what it printed if that was asked for."""
    processor: float
    """Seconds of processor time, of all its processes."""
    seconds: float
    """Seconds on the clock."""
    memory: float
    """MiB at the peak."""
    output: str


def cost(command, folder=".", accepted=(0,), stdin=os.devnull, on_one_core=False, limit=None, keep_output=False):
    """Runs a program to its end and measures it.

    Any exit code but the accepted ones ends the script with 2; None accepts all of them. A run that takes longer than the limit, in
    seconds, is killed and gives None.
    """
    with open(stdin, "rb") as source, tempfile.TemporaryFile() as sink:
        started = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, stdin=source, stdout=sink if keep_output else subprocess.DEVNULL, stderr=sink,
            start_new_session=limit is not None, preexec_fn=stay_on_one_core if on_one_core else None)
        timer = threading.Timer(limit, os.killpg, (process.pid, signal.SIGKILL)) if limit is not None else None
        if timer:
            timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        if timer:
            timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        sink.seek(0)
        words = sink.read().decode(errors="replace")
    if limit is not None and seconds >= limit:
        return None
    if accepted is not None and process.returncode not in accepted:
        print(f"{' '.join(command)[:500]} ended with {process.returncode}: {words[-2000:]}", file=sys.stderr)
        sys.exit(2)
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return Cost(usage.ru_utime + usage.ru_stime, seconds, usage.ru_maxrss / unit, words)


def stay_on_one_core():
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def processor_time(command):
    """Microseconds of processor time of a run, whatever its exit code."""
    return int(cost(command, accepted=None).processor * 1e6)


def machine():
    """The machine and what is measured, in a line for RESULTS.md."""
    model = platform.processor() or platform.machine()
    if pathlib.Path("/proc/cpuinfo").exists():
        names = re.findall(r"^model name\s*: (.*)$", pathlib.Path("/proc/cpuinfo").read_text(), re.MULTILINE)
        model = names[0] if names else model
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True).stdout.strip()
    return f"{model}, {os.cpu_count()} processors, {time.strftime('%Y-%m-%d')}, commit {commit}"
