// SPDX-License-Identifier: EUPL-1.2
#include "document/timeline_signs.h"

#include "base/check.h"
#include "document/chart_parts.h"
#include "document/svg.h"

namespace vlecht::document {
namespace {

std::string from_here(const SignPlace& middle, double x, double y, std::string_view rest) {
  return "M" + px(middle.x + x) + " " + px(middle.y + y) + std::string(rest);
}

void draw_path(HtmlBuilder& html, std::string_view look, const std::string& path) {
  html.single("path", {{"class", look}, {"d", path}});
}

// A disc of radius 7 and a tick in it.
void draw_tick(HtmlBuilder& html, const SignPlace& middle, double radius) {
  html.single(
      "circle",
      {{"class", "sign-reached"}, {"cx", px(middle.x)}, {"cy", px(middle.y)}, {"r", px(radius)}});
  draw_path(html, "sign-tick", from_here(middle, -3.2, 0.2, "l2.3 2.5l4.2 -5"));
}

}  // namespace

void draw_timeline_sign(HtmlBuilder& html, TimelineChart::Sort sort, const SignPlace& middle) {
  switch (sort) {
    case TimelineChart::Sort::first:
      return draw_box(html, {middle.x - 3.5, middle.y - 10, 7, 20}, "chart-mark-first", "");
    case TimelineChart::Sort::moved:
      return draw_path(html, "chart-moved", from_here(middle, 0, -8, "v16"));
    case TimelineChart::Sort::planned:
      return draw_path(html, "chart-mark", from_here(middle, 0, -13, "v26"));
    case TimelineChart::Sort::met:
      return draw_tick(html, middle, 9);
    case TimelineChart::Sort::late:
      return draw_path(html, "sign-bad", from_here(middle, 0, -9, "l9.5 17h-19z"));
    case TimelineChart::Sort::dropped:
      return draw_path(html, "sign-ended", from_here(middle, -6, -6, "l12 12m0 -12l-12 12"));
  }
  CHECK(!"a mark has a shape");
}

void draw_small_sign(HtmlBuilder& html, Sign sign, const SignPlace& corner) {
  const SignPlace middle{corner.x + 7, corner.y + 7};
  switch (sign) {
    case Sign::none:
      return;
    case Sign::reached:
      return draw_tick(html, middle, 7);
    case Sign::good:
      return html.single(
          "circle",
          {{"class", "sign-good"}, {"cx", px(middle.x)}, {"cy", px(middle.y)}, {"r", "5.5"}});
    case Sign::bad:
      return draw_path(html, "sign-bad", from_here(middle, 0, -6.5, "l7 13h-14z"));
    case Sign::unknown:
      return html.single(
          "circle",
          {{"class", "sign-unknown"}, {"cx", px(middle.x)}, {"cy", px(middle.y)}, {"r", "5.5"}});
    case Sign::ended:
      return draw_path(html, "sign-ended", from_here(middle, -5, -5, "l10 10m0 -10l-10 10"));
    case Sign::missing:
      return draw_path(html, "sign-missing", from_here(middle, -5, -5, "h10v10h-10z"));
    case Sign::remark:
      return draw_path(html, "sign-remark", from_here(middle, 0, -6, "l6 6l-6 6l-6 -6z"));
  }
  CHECK(!"a sign has a shape");
}

void write_sign(HtmlBuilder& html, Sign sign) {
  html.element("svg", {{"class", "sign"}, {"viewBox", "0 0 14 14"}, {"aria-hidden", "true"}},
               [&] { draw_small_sign(html, sign, {}); });
}

}  // namespace vlecht::document
