#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""./run and packaging/install-packages, with stand-ins for cmake, apt and sudo on the PATH."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import textwrap
import unittest

TREE = pathlib.Path(__file__).resolve().parents[2]

# Builds a program that prints its arguments, one a line.
CMAKE = """
    echo "cmake $*" >>"$LOG"
    case "$*" in
      *--preset*)
        [[ -n ${CONFIGURE_FAILS:-} ]] && { echo "no compiler here"; exit 1; }
        touch build/release/build.ninja
        echo "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" >build/release/CMakeCache.txt ;;
      *)
        [[ -n ${BUILD_FAILS:-} ]] && { echo "text.cpp:1: error: expected a semicolon"; exit 1; }
        echo "ninja: no work to do."
        printf '#!/bin/bash\\nprintf "%%s\\\\n" "$@"\\nexit ${STATUS:-0}\\n' >"$2/vlecht"
        chmod +x "$2/vlecht" ;;
    esac
"""
DPKG_QUERY = """
    for package in "${@:4}"; do
      [[ " ${MISSING:-} " == *" $package "* ]] || echo "installed $package"
    done
"""
APT_GET = """
    echo "apt-get ${*: -2}" >>"$LOG"
    [[ "$*" == *install* && -n ${APT_FAILS:-} ]] && exit 100
    exit 0
"""


class Run(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.tree = self.folder / "a tree"
        (self.tree / "packaging").mkdir(parents=True)
        shutil.copy(TREE / "run", self.tree)
        shutil.copy(TREE / "packaging/install-packages", self.tree / "packaging")
        (self.tree / "CMakePresets.json").write_text("{}")
        self.log = self.folder / "log"
        self.bin = self.folder / "bin"
        self.bin.mkdir()
        self.stand_in("cmake", CMAKE)
        self.stand_in("dpkg-query", DPKG_QUERY)
        self.stand_in("apt-get", APT_GET)
        self.stand_in("apt-cache", "exit ${NO_OLD_BOOST:-0}")
        self.stand_in("id", "echo ${USER_ID:-0}")
        self.stand_in("sudo", 'echo sudo >>"$LOG"; exec "$@"')

    def stand_in(self, name, script):
        path = self.bin / name
        path.write_text("#!/bin/bash\n" + textwrap.dedent(script))
        path.chmod(0o755)

    def run_it(self, *arguments, command=None, path=None, **environment):
        """Ended process and the commands that it gave."""
        self.log.write_text("")
        told = subprocess.run(
            [command or self.tree / "run", *arguments], cwd=self.folder, text=True,
            capture_output=True, check=False,
            env={"PATH": path or f"{self.bin}:{os.environ['PATH']}", "LOG": str(self.log),
                 **environment})
        return told, self.log.read_text().splitlines()

    def test_opens_the_demo(self):
        told, _ = self.run_it()
        self.assertEqual((told.returncode, told.stdout), (0, "demo\n"))

    def test_opens_a_window_where_there_is_a_desktop(self):
        self.assertEqual(self.run_it(DISPLAY=":0")[0].stdout, "demo\n--open\n")
        self.assertEqual(self.run_it(WAYLAND_DISPLAY="wayland-0")[0].stdout, "demo\n--open\n")
        self.assertEqual(self.run_it("--", "demo", DISPLAY=":0")[0].stdout, "demo\n")

    def test_passes_a_command_and_its_status(self):
        told, _ = self.run_it("--", "ask", "a question", "*", STATUS="2")
        self.assertEqual((told.returncode, told.stdout), (2, "ask\na question\n*\n"))

    def test_refuses_arguments_without_dashes(self):
        told, commands = self.run_it("ask")
        self.assertEqual((told.returncode, told.stdout, commands), (2, "", []))
        self.assertIn("./run -- COMMAND", told.stderr)

    def test_is_silent_when_nothing_has_to_be_built(self):
        self.run_it()
        told, commands = self.run_it()
        self.assertEqual(told.stderr, "")
        self.assertEqual([line.split()[1] for line in commands], ["--build"])

    def test_configures_again_when_the_presets_change(self):
        self.run_it()
        later = (self.tree / "build/release/.configured").stat().st_mtime + 10
        os.utime(self.tree / "CMakePresets.json", (later, later))
        self.assertIn("cmake --fresh --preset release", self.run_it()[1])

    def test_configures_again_when_the_tree_was_moved(self):
        self.run_it()
        self.tree = self.tree.rename(self.folder / "moved")
        self.assertIn("cmake --fresh --preset release", self.run_it()[1])

    def test_does_not_start_what_could_not_be_built(self):
        self.run_it()
        for failure, sign in (("BUILD_FAILS", "expected a semicolon"),
                              ("CONFIGURE_FAILS", "no compiler here")):
            with self.subTest(failure):
                shutil.rmtree(self.tree / "build", ignore_errors=failure == "BUILD_FAILS")
                told, _ = self.run_it(**{failure: "1"})
                self.assertEqual((told.returncode, told.stdout), (1, ""))
                self.assertIn(sign, told.stderr)
                self.assertIn("could not be built", told.stderr)

    def test_does_not_ask_apt_when_nothing_is_missing(self):
        _, commands = self.run_it()
        self.assertFalse([line for line in commands if line.startswith("apt-get")])

    def test_installs_what_is_missing_as_root(self):
        told, commands = self.run_it(MISSING="cmake libzip-dev")
        self.assertEqual(told.returncode, 0)
        self.assertEqual(commands[:2], ["apt-get Acquire::Retries=3 update",
                                        "apt-get cmake libzip-dev"])
        self.assertNotIn("sudo", commands)

    def test_installs_what_is_missing_with_sudo(self):
        _, commands = self.run_it(MISSING="cmake", USER_ID="1000")
        self.assertEqual(commands[:4:2], ["sudo", "sudo"])
        self.assertTrue(commands[3].startswith("apt-get"))

    def test_says_what_to_do_without_root_and_sudo(self):
        (self.bin / "sudo").unlink()
        only = self.folder / "only"
        only.mkdir()
        for name in ("bash", "env", "readlink", "dirname", "mkdir", "grep", "sed"):
            (only / name).symlink_to(shutil.which(name))
        told, commands = self.run_it(path=f"{self.bin}:{only}", MISSING="cmake", USER_ID="1000")
        self.assertEqual((told.returncode, commands), (1, []))
        self.assertIn("are missing: cmake", told.stderr)
        self.assertIn("root or sudo", told.stderr)

    def test_installs_npm_for_the_style_where_there_is_none(self):
        only = self.folder / "only"
        only.mkdir()
        for name in ("bash", "env", "grep", "sed", "cat"):
            (only / name).symlink_to(shutil.which(name))
        install = self.tree / "packaging/install-packages"
        path = f"{self.bin}:{only}"
        _, commands = self.run_it("build", command=install, path=path, MISSING="nodejs npm")
        self.assertEqual(commands[-1], "apt-get nodejs npm")
        self.stand_in("npm", "")
        self.stand_in("node", "")
        self.assertEqual(self.run_it("build", command=install, path=path, MISSING="nodejs npm")[1], [])

    def test_says_that_packages_could_not_be_installed(self):
        told, _ = self.run_it(MISSING="cmake", APT_FAILS="1")
        self.assertEqual((told.returncode, told.stdout), (1, ""))
        self.assertIn("could not be installed", told.stderr)

    def test_installs_for_tests_only_when_asked(self):
        install = self.tree / "packaging/install-packages"
        self.assertEqual(self.run_it("build", command=install, MISSING="chromium")[1], [])
        self.assertEqual(self.run_it("test", command=install, MISSING="chromium")[1][-1].split()[-1],
                         "chromium")
        self.assertEqual(self.run_it("everything", command=install)[0].returncode, 2)


if __name__ == "__main__":
    unittest.main()
