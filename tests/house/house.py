# SPDX-License-Identifier: EUPL-1.2
"""The rules of the house, each a function from a tree of files to the places that break it.

A rule returns sentences "path:line: what is wrong"; an empty list means that it holds. What the
rules say about folders and libraries they read from the table in ARCHITECTURE.md.
"""

import functools
import pathlib
import re
import shutil
import subprocess

LINES_MAX = 800
COLUMNS_MAX = 100

CPP = {".cpp", ".h"}
SCRIPTS = {".py", ".go", ".js", ".mjs", ".css", ".sh", ".cmake", ".yml", ".yaml", ".service", ".toml"}
NOT_OURS = {".git", "build", "node_modules", "__pycache__"}
TEST_LIBRARIES = {"gtest", "gmock", "rapidcheck", "rapidcheck.h", "benchmark"}

# C and system headers, which the folders that meet the world may use.
SYSTEM_HEADER = re.compile(
    r"(?:sys|arpa|net|netinet|linux)/\w+\.h|(?:unistd|fcntl|signal|poll|pwd|grp|netdb|dirent"
    r"|termios|spawn|dlfcn|pthread|time|errno|stdlib|stdio|string|malloc)\.h")
COMPILER_HEADER = re.compile(r"\w*intrin\.h|arm_neon\.h|cpuid\.h")

# What a pure folder may not include, and may not call even through a header that it may include.
WORLDLY_HEADERS = set("""
    fstream filesystem iostream syncstream csignal ctime random
    thread mutex shared_mutex condition_variable future atomic stop_token semaphore latch barrier
    """.split())
WORLDLY_CALLS = re.compile(
    r"\b(?:secure_)?getenv\s*\(|\b(?:system|steady|high_resolution|utc)_clock\b|\b(?:fopen|printf|fprintf|puts|fputs)\s*\("
    r"|\bstd::(?:rand|srand|system|cout|cerr|clog|cin|tmpfile|time|clock)\b|\brandom_device\b")

NOBODY_DECIDED = {"util", "utils", "common", "misc", "helper", "helpers"}
PUT_OFF = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X)\b")

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')
MESSAGE_NAME = r"[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+"


class Tree:
    """The files of a repository, read once."""

    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.paths = sorted(self._walk(self.root))

    def _walk(self, folder):
        for entry in folder.iterdir():
            if entry.name in NOT_OURS:
                continue
            if entry.is_dir():
                yield from self._walk(entry)
            else:
                yield entry.relative_to(self.root).as_posix()

    def has(self, path):
        return (self.root / path).exists()

    @functools.cache
    def text(self, path):
        return (self.root / path).read_text(encoding="utf-8", errors="replace")

    def lines(self, path):
        """Pairs of line number and line."""
        return enumerate(self.text(path).split("\n"), 1)

    def below(self, folder, *suffixes):
        return [path for path in self.paths
                if path.startswith(folder + "/") and (not suffixes or path.endswith(suffixes))]

    def cpp(self, *folders):
        return [path for folder in folders for path in self.below(folder, *CPP)]


class Table:
    """The table of folders in ARCHITECTURE.md, and the rule under it about pure folders."""

    def __init__(self, tree):
        text = tree.text("ARCHITECTURE.md")
        self.uses, self.doors = {}, {}
        for row in re.findall(r"^\| `(\w+)` \|(.*)\|$", text, re.MULTILINE):
            cells = row[1].split(" | ")
            if len(cells) < 3:
                raise ValueError(f"ARCHITECTURE.md: the row of {row[0]} has no four columns")
            self.uses[row[0]] = set(re.findall(r"`(\w+)`", cells[1]))
            self.doors[row[0]] = re.findall(r"`([^`]+)`", cells[2])
        worldly = re.search(r"\*\*Pure folders\*\* \(all but ([^)]*)\)", text)
        if not self.uses or not worldly:
            raise ValueError("ARCHITECTURE.md: no table of folders, or no rule about pure folders")
        self.pure = set(self.uses) - set(re.findall(r"`(\w+)`", worldly[1]))


def is_test(path):
    """A test beside the code, or what only tests there use."""
    return path.endswith(("_test.cpp", "_for_tests.h", "_for_tests.cpp"))


def folder_of(path):
    """src/web/http/server.h lies in "web"; src/main.cpp in ""."""
    parts = path.split("/")
    return parts[1] if len(parts) > 2 else ""


def includes(tree, path):
    """(line, our header, library header), one of the two empty."""
    for number, line in tree.lines(path):
        found = INCLUDE.match(line)
        if found:
            yield number, found[1] or "", found[2] or ""


def include_directions(tree):
    """A folder includes only itself and the folders that its row names; tests beside it too."""
    table, wrong = Table(tree), []
    for path in tree.cpp("src"):
        folder = folder_of(path)
        if not folder:
            continue
        if folder not in table.uses:
            wrong.append(f"{path}:1: ARCHITECTURE.md has no row for the folder {folder}")
            continue
        for number, header, _ in includes(tree, path):
            used = header.split("/")[0]
            if not header or used == folder and "/" in header:
                continue
            if used not in table.uses or "/" not in header:
                wrong.append(f"{path}:{number}: \"{header}\" is not written from src/")
            elif used not in table.uses[folder]:
                wrong.append(f"{path}:{number}: {folder} may not use {used} (\"{header}\")")
    return wrong


def purity(tree):
    """Pure folders meet no file, clock, environment, random device, thread or socket.

    Their tests may: a test reads fixtures and runs threads against the code.
    """
    table, wrong = Table(tree), []
    for path in tree.cpp("src"):
        folder = folder_of(path)
        if folder not in table.pure or is_test(path):
            continue
        for number, _, header in includes(tree, path):
            is_calendar = header == "chrono" and folder == "values"
            if header in WORLDLY_HEADERS or SYSTEM_HEADER.fullmatch(header) or (
                    header == "chrono" and not is_calendar):
                wrong.append(f"{path}:{number}: the pure folder {folder} may not include <{header}>")
        for number, line in tree.lines(path):
            called = WORLDLY_CALLS.search(line.split("//")[0])
            if called:
                wrong.append(f"{path}:{number}: the pure folder {folder} may not use {called[0]}")
    return wrong


def one_door(tree):
    """A library's headers are included only in the folder that the last column names for it.

    src/main.cpp alone may use everything.
    """
    table, wrong = Table(tree), []
    owner = {door: folder for folder, doors in table.doors.items() for door in doors}
    for path in tree.cpp("src"):
        if not folder_of(path):
            continue
        for number, _, header in includes(tree, path):
            library = next((door for door in owner if header.startswith(door)),
                           header.split("/")[0])
            if not header or re.fullmatch(r"\w+", header):
                continue
            if SYSTEM_HEADER.fullmatch(header) or COMPILER_HEADER.fullmatch(header):
                continue
            if is_test(path) and library in TEST_LIBRARIES:
                continue
            if library not in owner:
                wrong.append(f"{path}:{number}: <{header}> has no door in ARCHITECTURE.md")
            elif owner[library] != folder_of(path):
                wrong.append(f"{path}:{number}: <{header}> belongs behind {owner[library]}")
    return wrong


# Where the standard says that a name is; what <string>, <vector> and so on also bring is luck.
STANDARD_HEADERS = {
    "algorithm": """sort stable_sort lower_bound upper_bound equal_range find_if any_of all_of none_of
        min max clamp count_if copy_if remove_if transform reverse unique adjacent_find equal
        minmax_element min_element max_element fill replace rotate nth_element partition_point""",
    "array": "array", "atomic": "atomic", "bitset": "bitset", "charconv": "from_chars to_chars",
    "chrono": "chrono", "condition_variable": "condition_variable", "deque": "deque",
    "filesystem": "filesystem", "fstream": "ifstream ofstream", "functional": "function",
    "map": "map", "memory": "unique_ptr shared_ptr make_unique make_shared weak_ptr",
    "mutex": "mutex lock_guard unique_lock scoped_lock", "numeric": "accumulate iota",
    "optional": "optional nullopt", "set": "set", "span": "span", "string": "string to_string",
    "string_view": "string_view", "thread": "thread jthread", "tuple": "tuple tie",
    "unordered_map": "unordered_map", "unordered_set": "unordered_set",
    "variant": "variant get_if holds_alternative visit", "vector": "vector"}
HEADER_OF = {name: header for header, names in STANDARD_HEADERS.items() for name in names.split()}
STANDARD_NAME = re.compile(r"\bstd::(\w+)")


def standard_headers(tree):
    """A file includes the standard headers of the names that it uses, itself or through ours.

    The folders are compiled several files at a time, so the compiler does not miss one.
    """
    @functools.cache
    def reached(path):
        found = set()
        for _, ours, library in includes(tree, path):
            found |= {library} if library else set()
            if ours and tree.has(f"src/{ours}"):
                found |= reached(f"src/{ours}")
        return found

    wrong = []
    for path in tree.cpp("src"):
        missing = {}
        for number, line in enumerate(without_comments(tree.text(path)).split("\n"), 1):
            for name in STANDARD_NAME.findall(line):
                header = HEADER_OF.get(name)
                if header and header not in reached(path):
                    missing.setdefault(header, (number, name))
        wrong += [f"{path}:{number}: std::{name} needs <{header}>"
                  for header, (number, name) in sorted(missing.items())]
    return wrong


def needs_licence(tree, path):
    """Sources, scripts and build files; not data, texts and settings of tools."""
    file = pathlib.PurePosixPath(path)
    if path.startswith(("tests/fixtures/", "tests/golden/", "examples/")):
        return False
    if file.suffix in CPP | SCRIPTS or file.name == "CMakeLists.txt":
        return True
    return file.suffix == "" and tree.text(path).startswith("#!")


def licence_lines(tree):
    """Every source, script and build file names its licence near the top."""
    wrong = []
    for path in tree.paths:
        if not needs_licence(tree, path):
            continue
        top = "\n".join(tree.text(path).split("\n")[:5])
        found = re.search(r"SPDX-License-Identifier: ([\w.\-]+)", top)
        if not found:
            wrong.append(f"{path}:1: no SPDX-License-Identifier line")
        elif found[1] != "EUPL-1.2" and "/third_party/" not in path:
            wrong.append(f"{path}:1: {found[1]} is not the licence of this program")
    return wrong


def questions(tree):
    """(stem, Dutch path) of each question in the one list of questions."""
    path = "src/operations/questions.cpp"
    if not tree.has(path):
        return []
    return re.findall(r'\.stem\s*=\s*"(\w+)",\s*\.path\s*=\s*\{\s*"([^"]+)"', tree.text(path))


def question_places(tree):
    """A question stands in each layer under its stem, and in the documentation."""
    wrong = []
    listed = questions(tree)
    if not listed:
        return ["src/operations/questions.cpp:1: no question found ({.stem = ..., .path = ...})"]
    for stem, dutch in listed:
        places = [f"src/{layer}/{stem}{end}" for layer in ("analysis", "views")
                  for end in (".h", ".cpp", "_test.cpp")]
        places += [f"src/words/messages/{stem}.cpp", f"docs/methods/{stem}.md",
                   f"docs/handleiding/{dutch}.md"]
        wrong += [f"{place}: missing for the question {stem}" for place in places
                  if not tree.has(place)]
        if not tree.below(f"tests/cases/{stem}", ".case"):
            wrong.append(f"tests/cases/{stem}: no case for the question {stem}")
    return wrong


def formats(tree):
    """Stems of the import formats: the two from which tables come, and those with a page."""
    pages = {pathlib.PurePosixPath(path).stem for path in tree.below("docs/formats", ".md")}
    described = {stem for stem in pages if tree.has(f"src/importers/{stem}.cpp")}
    return sorted(described | {"csv", "workbook"})


def format_places(tree):
    """An import format has code, a test, a page, a fuzz target with seeds, and fixtures."""
    wrong = []
    for stem in formats(tree):
        places = [f"src/importers/{stem}.cpp", f"src/importers/{stem}_test.cpp",
                  f"docs/formats/{stem}.md", f"tests/fuzz/{stem}_fuzz.cpp"]
        wrong += [f"{place}: missing for the format {stem}" for place in places
                  if not tree.has(place)]
        for folder in (f"tests/fixtures/{stem}", f"tests/fuzz/corpus/{stem}"):
            if not tree.below(folder):
                wrong.append(f"{folder}: empty for the format {stem}")
    return wrong


def fuzz_seeds(tree):
    """A fuzz target has seeds, and seeds have a target."""
    targets = {path.split("/")[-1].removesuffix("_fuzz.cpp")
               for path in tree.below("tests/fuzz", "_fuzz.cpp")}
    seeded = {path.split("/")[3] for path in tree.below("tests/fuzz/corpus")}
    return ([f"tests/fuzz/{stem}_fuzz.cpp: no seeds in tests/fuzz/corpus/{stem}"
             for stem in sorted(targets - seeded)] +
            [f"tests/fuzz/corpus/{stem}: seeds of no target" for stem in sorted(seeded - targets)])


def without_comments(text):
    """C++ with its comments blanked, so that line numbers stay; strings are kept."""
    def blank(found):
        piece = found[0]
        return piece if piece[0] in "\"'" else re.sub(r"[^\n]", " ", piece)
    return re.sub(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'|//[^\n]*|/\*.*?\*/', blank, text,
                  flags=re.DOTALL)


def message_rows(tree):
    """Name of each message, with its place."""
    rows = {}
    for path in tree.below("src/words/messages", ".cpp"):
        code = without_comments(tree.text(path))
        for row in re.finditer(r'\{\s*"(' + MESSAGE_NAME + r')"\s*,', code):
            rows[row[1]] = f"{path}:{code.count(chr(10), 0, row.start()) + 1}"
    return rows


NAMED_PROBLEM = re.compile(r'\b[Pp]roblem\s*[({]\s*"(' + MESSAGE_NAME + ')"')
NAMED_TEXT = re.compile(r'\btext\s*\(\s*(?:\w+\s*,\s*)?"(' + MESSAGE_NAME + ')"')
LITERAL = re.compile(r'"([a-z][a-z0-9_]*\.(?:[a-z0-9_]+(?:\.[a-z0-9_]+)*\.?)?)"')
FILE_NAME = re.compile(r"\.(?:xml|rels|html|css|js|json|csv|txt|xlsx|svg|yaml|main)$")


def message_names(tree):
    """Each problem, finding and text that the program names has a sentence; each sentence is used.

    Every literal "area.name" is taken for a name when problem() is called somewhere with a name
    of that area. A name may be composed from a literal that ends in a dot: "standing." and a word,
    or "cost_benchmark." and the literal names in the same file, or in one whose name begins so.
    """
    rows, wrong = message_rows(tree), []
    code = {path: without_comments(tree.text(path)) for path in tree.cpp("src")
            if not path.startswith("src/words/messages/") and not is_test(path)}
    areas = {name.split(".")[0] for text in code.values() for name in NAMED_PROBLEM.findall(text)}
    literals = set()
    stems = {name.split(".")[0] for name in rows}
    for path, text in code.items():
        texts = {use.start(1) for use in NAMED_TEXT.finditer(text)}
        starts = ["", *(name for name in LITERAL.findall(text) if name.endswith("."))]
        starts += [f"{area}." for area in stems if pathlib.PurePosixPath(path).stem.startswith(area)]
        for use in LITERAL.finditer(text):
            name = use[1]
            literals.add(name)
            is_name = use.start(1) in texts or name.split(".")[0] in areas
            if name.endswith(".") or FILE_NAME.search(name) or not is_name:
                continue
            if not any(start + name in rows for start in starts):
                number = text.count("\n", 0, use.start()) + 1
                wrong.append(f"{path}:{number}: {name} has no row in src/words/messages")
    prefixes = tuple(literal for literal in literals if literal.endswith("."))
    wrong += [f"{place}: nothing uses {name}" for name, place in sorted(rows.items())
              if name not in literals and not name.startswith(prefixes or ("\0",))]
    return wrong


def written_by_us(tree):
    """C++ and scripts that people write and read."""
    return [path for path in tree.paths if needs_licence(tree, path)]


def sizes(tree):
    """Files and lines that fit a head and a screen; message tables are as long as they are."""
    wrong = []
    for path in written_by_us(tree):
        if path.startswith("src/words/messages/") or "/third_party/" in path:
            continue
        count = tree.text(path).count("\n")
        if count > LINES_MAX:
            wrong.append(f"{path}:{count}: {count} lines are more than {LINES_MAX}")
        if path.endswith(tuple(CPP)):
            wrong += [f"{path}:{number}: {len(line)} columns are more than {COLUMNS_MAX}"
                      for number, line in tree.lines(path) if len(line) > COLUMNS_MAX]
    return wrong


def nothing_put_off(tree):
    """Plans live in the tracker; a file's name says what somebody decided it is for."""
    wrong = []
    for path in tree.paths:
        parts = pathlib.PurePosixPath(path)
        stems = {*parts.parts[:-1], parts.stem, parts.stem.removesuffix("_test")}
        if path.startswith("tests/fixtures/"):
            continue
        if stems & NOBODY_DECIDED:
            wrong.append(f"{path}:1: a name for \"nobody decided\"")
        if parts.stem == "placeholder":
            wrong.append(f"{path}:1: a file without content")
        if needs_licence(tree, path) or parts.suffix == ".md":
            wrong += [f"{path}:{number}: work put off ({PUT_OFF.search(line)[0]})"
                      for number, line in tree.lines(path) if PUT_OFF.search(line)]
    return wrong


def one_version(tree):
    """The version of the build and the one told to the catalogues of public software agree."""
    built = re.search(r"project\(\w+ VERSION ([\d.]+)", tree.text("CMakeLists.txt"))
    told = re.search(r"^softwareVersion: (\S+)$", tree.text("publiccode.yml"), re.MULTILINE)
    if built and told and built[1] == told[1]:
        return []
    return [f"publiccode.yml:1: softwareVersion is not {built[1] if built else 'known'}"]


def prose_lines(text):
    """Numbered lines outside code blocks, with code spans blanked."""
    in_code = False
    for number, line in enumerate(text.split("\n"), 1):
        if re.match(r"\s*(?:```|~~~)", line):
            in_code = not in_code
        elif not in_code:
            yield number, re.sub(r"`[^`]*`", "", line)


def anchors(text):
    """Anchors of the headings, as they are made from their words."""
    in_code, found = False, set()
    for line in text.split("\n"):
        if re.match(r"\s*(?:```|~~~)", line):
            in_code = not in_code
        elif not in_code and re.match(r"#+ ", line):
            words = re.sub(r"[^\w\- ]", "", line.lstrip("#").strip().lower())
            found.add(words.replace(" ", "-"))
    return found


def markdown(tree):
    """A text has one title, and its links to other files of ours lead somewhere."""
    wrong = []
    for path in tree.paths:
        if not path.endswith(".md") or path.startswith("tests/fixtures/"):
            continue
        lines = list(prose_lines(tree.text(path)))
        titles = [number for number, line in lines if re.match(r"# \S", line)]
        if len(titles) != 1:
            wrong.append(f"{path}:{(titles or [1])[-1]}: {len(titles)} titles (# ...), not one")
        for number, line in lines:
            for target in re.findall(r"\]\(([^)\s]+)[^)]*\)", line):
                if re.match(r"[a-z]+:|/", target):
                    continue
                file, _, anchor = target.partition("#")
                aim = (tree.root / path).parent / file if file else tree.root / path
                if not aim.exists():
                    wrong.append(f"{path}:{number}: {target} does not exist")
                elif anchor and aim.suffix == ".md" and anchor not in anchors(aim.read_text()):
                    wrong.append(f"{path}:{number}: no heading for {target}")
    return wrong


def clang_format():
    """The program that knows the layout of our code; none when it is not installed."""
    return shutil.which("clang-format-14")


def layout(tree):
    """C++ is laid out as .clang-format says. Needs `clang_format()`."""
    sources = tree.cpp("src", "tests", "bench")
    if not sources:
        return []
    told = subprocess.run([clang_format(), "--dry-run", "-Werror", "--style=file", *sources],
                          cwd=tree.root, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    places = re.findall(r"^(\S+?:\d+):\d+: error", told.stdout, re.MULTILINE)
    by_file = {}
    for place in places:
        by_file.setdefault(place.split(":")[0], place)
    if told.returncode != 0 and not by_file:
        return [told.stdout]
    return [f"{place}: not laid out by .clang-format (clang-format-14 -i {path})"
            for path, place in by_file.items()]
