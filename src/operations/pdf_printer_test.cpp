// SPDX-License-Identifier: EUPL-1.2
#include "operations/pdf_printer.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

#include "base/text.h"
#include "operations/files.h"

namespace vlecht::operations {
namespace {

using std::chrono::milliseconds;

/// Programs that pretend to be a browser; what they leave behind stays in a folder of the test.
class PdfPrinting : public testing::Test {
 protected:
  void SetUp() override {
    std::filesystem::create_directories(folder_ + "/temporary");
    ::setenv("TMPDIR", (folder_ + "/temporary").c_str(), 1);
  }
  void TearDown() override {
    ::unsetenv("TMPDIR");
    std::filesystem::remove_all(folder_);
  }

  // A shell script; $pdf is where the PDF is wanted, $page the page.
  std::string browser(const std::string& script) const {
    const std::string path = folder_ + "/browser";
    const std::string text =
        "#!/bin/sh\nfor word; do case $word in\n"
        "--print-to-pdf=*) pdf=${word#--print-to-pdf=};;\nfile://*) page=${word#file://};;\n"
        "esac; done\n" +
        script + "\n";
    EXPECT_TRUE(write_file(path, base::bytes_of(text)));
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    return path;
  }

  bool has_left_nothing() const { return std::filesystem::is_empty(folder_ + "/temporary"); }

  const std::string folder_ = testing::TempDir() + "pdf_printer_" + std::to_string(::getpid());
};

constexpr std::string_view moment = "2020-01-15T08:30:00.000000Z";

TEST_F(PdfPrinting, GivesWhatTheBrowserWroteWithTheMomentAsItsDate) {
  PdfPrinter printer(
      browser("printf '%%PDF-1.4\\n/CreationDate (D:20991231235959+00) ' >$pdf; cat $page >>$pdf"),
      "Vlecht test");
  const auto pdf = printer.print("<p>hoi", moment);
  ASSERT_TRUE(pdf) << base::to_string(pdf.error());
  EXPECT_EQ(base::text_of(*pdf), "%PDF-1.4\n/CreationDate (D:20200115083000+00) <p>hoi");
  EXPECT_TRUE(has_left_nothing());
}

TEST_F(PdfPrinting, TheBrowserGetsNothingOfOurs) {
  ::setenv("VLECHT_SECRET", "geheim", 1);
  PdfPrinter printer(browser("{ printf '%%PDF-'; env; ls /proc/self/fd; } >$pdf"), "Vlecht test");
  const auto pdf = printer.print("", moment);
  ::unsetenv("VLECHT_SECRET");
  ASSERT_TRUE(pdf);
  EXPECT_EQ(base::text_of(*pdf).find("geheim"), std::string_view::npos);
  EXPECT_NE(base::text_of(*pdf).find("TZ=UTC"), std::string_view::npos);
  EXPECT_EQ(base::text_of(*pdf).find("\n5\n"), std::string_view::npos) << "an open file of ours";
}

TEST_F(PdfPrinting, WithoutABrowserItSaysSo) {
  PdfPrinter printer(folder_ + "/nowhere", "Vlecht test");
  EXPECT_FALSE(printer.has_browser());
  EXPECT_EQ(printer.print("", moment).error().name, "pdf.no_browser");
  EXPECT_FALSE(PdfPrinter("", "").has_browser());
}

TEST_F(PdfPrinting, WhatTheBrowserSaidLastIsTold) {
  PdfPrinter printer(browser("echo eerst; echo 'geen geheugen' >&2; exit 3"), "Vlecht test");
  const auto pdf = printer.print("", moment);
  ASSERT_FALSE(pdf);
  EXPECT_EQ(pdf.error().name, "pdf.failed");
  EXPECT_EQ(pdf.error().detail("cause"), "geen geheugen");
  EXPECT_TRUE(has_left_nothing());
}

TEST_F(PdfPrinting, NoFileOrAnotherFileIsNoPdf) {
  PdfPrinter without(browser("exit 0"), "Vlecht test");
  EXPECT_EQ(without.print("", moment).error().name, "pdf.failed");
  PdfPrinter other(browser("echo hallo >$pdf"), "Vlecht test");
  EXPECT_EQ(other.print("", moment).error().name, "pdf.failed");
}

TEST_F(PdfPrinting, ABrowserThatHangsIsEndedWithAllThatItStarted) {
  const std::string pids = folder_ + "/pids";
  PdfPrinter printer(browser("sleep 600 & echo $$ $! >" + pids + "; wait"), "Vlecht test",
                     {milliseconds(500), 1});
  const auto began = std::chrono::steady_clock::now();
  const auto pdf = printer.print("", moment);
  EXPECT_LT(std::chrono::steady_clock::now() - began, milliseconds(5'000));
  ASSERT_FALSE(pdf);
  EXPECT_EQ(pdf.error().name, "pdf.took_too_long");
  EXPECT_TRUE(has_left_nothing());
  const auto text = read_file(pids, 100);
  ASSERT_TRUE(text);
  for (const auto word : base::split(base::trimmed(base::text_of(*text)), ' ')) {
    const std::string stat = "/proc/" + std::string(word) + "/stat";
    // A moment may pass before the system has seen to it; who has ended but was not looked for is
    // a zombie.
    const auto is_gone = [&] {
      std::ifstream stream(stat);
      std::string line;
      return !std::getline(stream, line) || line.find(") Z ") != std::string::npos;
    };
    for (int i = 0; i < 100 && !is_gone(); ++i) std::this_thread::sleep_for(milliseconds(10));
    EXPECT_TRUE(is_gone()) << word;
  }
}

TEST_F(PdfPrinting, WhoCannotWaitAnyMoreIsRefused) {
  PdfPrinter printer(browser("sleep 1; printf '%%PDF-' >$pdf"), "Vlecht test",
                     {milliseconds(20'000), 1});
  std::atomic<int> printed{0};
  std::atomic<int> refused{0};
  {
    std::vector<std::jthread> readers;
    for (int i = 0; i < 4; ++i) {
      readers.emplace_back([&] {
        const auto pdf = printer.print("", moment);
        if (pdf) {
          ++printed;
        } else if (pdf.error().name == "pdf.busy") {
          ++refused;
        }
      });
    }
  }
  EXPECT_EQ(printed, 2) << "one is printed while one waits";
  EXPECT_EQ(refused, 2);
  EXPECT_TRUE(has_left_nothing());
}

TEST(PdfDates, OnlyDatesOfTheDescriptionChange) {
  const std::string text =
      "%PDF-\n/CreationDate (D:2026112618)\n/ModDate (D:20261126182654+00'00')";
  base::Bytes pdf(text.begin(), text.end());
  set_dates_of_pdf(pdf, "2020-01-15T08:30:00Z");
  EXPECT_EQ(base::text_of(pdf),
            "%PDF-\n/CreationDate (D:2026112618)\n/ModDate (D:20200115083000+00'00')");
  set_dates_of_pdf(pdf, "later");
  EXPECT_NE(base::text_of(pdf).find("20200115083000"), std::string_view::npos);
}

}  // namespace
}  // namespace vlecht::operations
