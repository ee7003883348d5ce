// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "document/chart_parts.h"
#include "document/svg.h"

/// What a chart's drawings look like, read back from what was written.
namespace vlecht::document {

struct Drawn {
  std::string look;  ///< its class
  std::string text;
  Box box;  ///< of a text about: letters in a common font
};

/// A mark as it can be reached.
struct DrawnMark {
  std::string name;
  std::string address;  ///< "": it leads nowhere
  Box box;
};

struct DrawnSvg {
  std::string look;
  double width = 0;
  double height = 0;
  std::vector<Drawn> rects;
  std::vector<Drawn> texts;
  std::vector<DrawnMark> marks;
  std::string source;
};

inline std::string attribute_of(std::string_view tag, const std::string& name) {
  const auto at = tag.find(" " + name + "=\"");
  if (at == tag.npos) return "";
  const auto from = at + name.size() + 3;
  return std::string(tag.substr(from, tag.find('"', from) - from));
}

inline double number_of(std::string_view tag, const std::string& name) {
  return std::strtod(attribute_of(tag, name).c_str(), nullptr);
}

inline Box box_of_text(std::string_view tag, std::string_view text, const std::string& anchor) {
  const std::string look = attribute_of(tag, "class");
  const bool is_small = look.find("number") != look.npos || look.find("in-box") != look.npos;
  const bool is_bold = look.find("own") != look.npos;
  const double width = letters_of(text) * (is_small ? 6.6 : is_bold ? 7.7 : 7.2);
  const double x = number_of(tag, "x");
  const double left = anchor == "end" ? x - width : anchor == "middle" ? x - width / 2 : x;
  return {left, number_of(tag, "y") - 10, width, 12};
}

inline DrawnSvg drawn_svg(const std::string& source) {
  DrawnSvg svg;
  svg.source = source;
  svg.look = attribute_of(source, "class");
  const std::string view = attribute_of(source, "viewBox");
  std::sscanf(view.c_str(), "0 0 %lf %lf", &svg.width, &svg.height);
  std::string group;  // texts of a group of ticks are aligned by the style
  for (auto at = source.find('<'); at != source.npos; at = source.find('<', at + 1)) {
    const auto end = source.find('>', at);
    const std::string_view tag = std::string_view(source).substr(at, end - at);
    const std::string look = attribute_of(tag, "class");
    if (tag.starts_with("<g class")) group = look == "chart-ticks" ? "middle" : "end";
    if (tag.starts_with("</g")) group.clear();
    if (tag.starts_with("<a ")) svg.marks.push_back({"", attribute_of(tag, "href"), {}});
    if (tag.starts_with("<g role=\"img\"")) svg.marks.push_back({"", "", {}});
    if (tag.starts_with("<title") && !svg.marks.empty())
      svg.marks.back().name = source.substr(end + 1, source.find('<', end) - end - 1);
    if (look == "chart-target") {
      svg.marks.back().box = {number_of(tag, "x"), number_of(tag, "y"), number_of(tag, "width"),
                              number_of(tag, "height")};
      continue;
    }
    if (tag.starts_with("<rect ")) {
      svg.rects.push_back({look,
                           "",
                           {number_of(tag, "x"), number_of(tag, "y"), number_of(tag, "width"),
                            number_of(tag, "height")}});
    }
    if (tag.starts_with("<text ")) {
      const std::string text = source.substr(end + 1, source.find('<', end) - end - 1);
      const std::string anchor = attribute_of(tag, "text-anchor");
      svg.texts.push_back({look, text, box_of_text(tag, text, anchor.empty() ? group : anchor)});
    }
  }
  return svg;
}

inline std::vector<DrawnSvg> drawings_in(const std::string& html) {
  std::vector<DrawnSvg> all;
  for (auto at = html.find("<svg"); at != html.npos; at = html.find("<svg", at + 1)) {
    all.push_back(drawn_svg(html.substr(at, html.find("</svg>", at) - at)));
  }
  return all;
}

/// Its marks of this name.
inline std::vector<DrawnMark> marks_named(const DrawnSvg& svg, std::string_view name) {
  std::vector<DrawnMark> found;
  for (const DrawnMark& mark : svg.marks)
    if (mark.name == name) found.push_back(mark);
  return found;
}

inline bool is_over(const Box& a, const Box& b, double allowed) {
  return std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x) > allowed &&
         std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y) > allowed;
}

inline std::string said(const Drawn& each) {
  return each.look + " '" + each.text + "' at " + px(each.box.x) + "," + px(each.box.y) + " of " +
         px(each.box.width) + "x" + px(each.box.height);
}

/// What lies outside of a drawing or over another thing of its kind, in words; none is right.
inline std::vector<std::string> faults_of(const DrawnSvg& svg) {
  std::vector<std::string> faults;
  for (const auto* kind : {&svg.rects, &svg.texts}) {
    const double slack = kind == &svg.texts ? 1 : 0.25;
    for (const Drawn& each : *kind) {
      if (each.box.x < -slack || each.box.y < -slack ||
          each.box.x + each.box.width > svg.width + slack ||
          each.box.y + each.box.height > svg.height + slack)
        faults.push_back(svg.look + ": outside: " + said(each));
    }
  }
  for (std::size_t i = 0; i < svg.texts.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (is_over(svg.texts[i].box, svg.texts[j].box, 1))
        faults.push_back(svg.look + ": over: " + said(svg.texts[i]) + " and " + said(svg.texts[j]));
  return faults;
}

}  // namespace vlecht::document
