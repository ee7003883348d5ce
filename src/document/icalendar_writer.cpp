// SPDX-License-Identifier: EUPL-1.2
#include "document/icalendar_writer.h"

#include <algorithm>

#include "base/text.h"

namespace vlecht::document {
namespace {

// Octets of a line, without its end (RFC 5545, 3.1).
constexpr std::size_t line_octets_max = 75;

std::size_t character_length(std::string_view text) {
  for (std::size_t length = 1; length <= 4 && length <= text.size(); ++length) {
    if (base::is_utf8(text.substr(0, length))) return length;
  }
  return 0;
}

// Backslash, semicolon and comma are escaped, a line's end is "\n" (3.3.11); other control
// characters cannot stand in a text. What is no UTF-8 is replaced, octet by octet.
std::string calendar_text(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t length = character_length(text);
    const auto octet = static_cast<unsigned char>(text.front());
    if (text.front() == '\n') {
      out += "\\n";
    } else if (text.front() == '\\' || text.front() == ';' || text.front() == ',') {
      out += '\\';
      out += text.front();
    } else if (length == 0) {
      out += "\uFFFD";
    } else if (octet >= 0x20 && octet != 0x7F) {
      out += text.substr(0, length);
    }
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return out;
}

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

class Calendar {
 public:
  // A long line goes on after a blank, never within a character.
  void line(std::string_view name, std::string_view content) {
    std::string whole(name);
    whole += ':';
    whole += content;
    std::string_view left = whole;
    std::size_t room = line_octets_max;
    while (left.size() > room) {
      std::size_t end = room;
      while (end > 1 && continues_character(left[end])) --end;
      out_ += left.substr(0, end);
      out_ += "\r\n ";
      left.remove_prefix(end);
      room = line_octets_max - 1;  // of the blank
    }
    out_ += left;
    out_ += "\r\n";
  }
  void text(std::string_view name, std::string_view content) { line(name, calendar_text(content)); }

  std::string finish() { return std::move(out_); }

 private:
  std::string out_;
};

std::string digits_of(std::string_view iso) {
  std::string out(iso);
  std::erase(out, '-');
  return out;
}

// "2019-11-20T19:00:00.000000Z" as "20191120T190000Z".
std::string stamp_of(std::string_view instant) {
  std::string out;
  for (const char c : instant.substr(0, 19)) {
    if (c != '-' && c != ':') out += c;
  }
  return out + "Z";
}

// Of "vlecht/0192c0de-…" what stands after the mark.
std::string domain_of(const std::string& origin) {
  const std::string name = origin.substr(origin.rfind('/') + 1);
  return name.empty() ? "vlecht" : name + ".vlecht";
}

void write_event(Calendar& calendar, const Document& document, const DatedItem& item) {
  calendar.line("BEGIN", "VEVENT");
  calendar.text("UID", item.id + "@" + domain_of(document.origin));
  calendar.line("DTSTAMP", stamp_of(document.known_at));
  calendar.line("DTSTART;VALUE=DATE", digits_of(values::to_iso(item.day)));
  calendar.text("SUMMARY", item.summary);
  if (!item.description.empty()) calendar.text("DESCRIPTION", item.description);
  if (!item.category.empty()) calendar.text("CATEGORIES", item.category);
  calendar.line("STATUS", item.is_cancelled ? "CANCELLED" : "CONFIRMED");
  // It takes nobody's time.
  calendar.line("TRANSP", "TRANSPARENT");
  calendar.line("END", "VEVENT");
}

}  // namespace

std::string to_icalendar(const Document& document) {
  Calendar calendar;
  calendar.line("BEGIN", "VCALENDAR");
  calendar.line("VERSION", "2.0");
  calendar.line("PRODID", "-//Vlecht//" + std::string(words::code_of(document.language)) + "//");
  calendar.line("CALSCALE", "GREGORIAN");
  calendar.line("METHOD", "PUBLISH");
  calendar.text("X-WR-CALNAME", document.title);
  for (const DatedItem& item : document.dates) write_event(calendar, document, item);
  calendar.line("END", "VCALENDAR");
  return calendar.finish();
}

}  // namespace vlecht::document
