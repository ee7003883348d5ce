// SPDX-License-Identifier: EUPL-1.2
#include "document/chart_parts.h"

#include <algorithm>

#include "document/svg.h"

namespace vlecht::document {

void draw_box(HtmlBuilder& html, const Box& box, std::string_view look, std::string_view title) {
  const std::string x = px(box.x);
  const std::string y = px(box.y);
  const std::string width = px(box.width);
  const std::string height = px(box.height);
  const Attributes attributes = {
      {"class", look}, {"x", x}, {"y", y}, {"width", width}, {"height", height}};
  if (title.empty()) {
    html.single("rect", attributes);
  } else {
    html.element("rect", attributes, [&] { html.element("title", {}, title); });
  }
}

void draw_unknown_box(HtmlBuilder& html, const Box& box) {
  html.single("path", {{"class", "chart-hatch"}, {"d", hatch_of(box)}});
  draw_box(html, box, "chart-bar-unknown", "");
}

std::string hatch_of(const Box& box) {
  constexpr double pitch = 7;
  std::string path;
  // A line of which x + y is `sum` rises from the lower or left side to the upper or right one.
  for (double sum = pitch; sum < box.width + box.height; sum += pitch) {
    const double left = std::max(0.0, sum - box.height);
    const double right = std::min(box.width, sum);
    path += "M" + px(box.x + left) + " " + px(box.y + sum - left) + "L" + px(box.x + right) + " " +
            px(box.y + sum - right);
  }
  return path;
}

void draw_lines(HtmlBuilder& html, const TextPlace& place, std::string_view look,
                const std::vector<std::string>& lines) {
  const std::string_view anchor = place.anchor == Anchor::end ? "end" : "middle";
  double y = place.y;
  for (const std::string& line : lines) {
    html.element("text",
                 {{"x", px(place.x)},
                  {"y", px(y)},
                  attribute_if(place.anchor != Anchor::start, "text-anchor", anchor),
                  attribute_if(!look.empty(), "class", look)},
                 line);
    y += place.line_height;
  }
}

// Less the room of those before it, each start may not be smaller than the one before: isotonic
// regression, by the method of pool adjacent violators. Its answer within bounds is its answer
// without them, cut off.
std::vector<double> spread_of(const std::vector<Wish>& wishes, double low, double high) {
  struct Pool {
    double sum = 0;
    std::size_t members = 0;
    double mean() const { return sum / static_cast<double>(members); }
  };
  std::vector<Pool> pools;
  double before = 0;
  for (const Wish& wish : wishes) {
    pools.push_back({wish.middle - wish.size / 2 - before, 1});
    before += wish.size;
    while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
      const Pool last = pools.back();
      pools.pop_back();
      pools.back().sum += last.sum;
      pools.back().members += last.members;
    }
  }
  std::vector<double> middles;
  double start = 0;
  for (const Pool& pool : pools) {
    const double base = std::clamp(pool.mean(), low, std::max(low, high - before));
    for (std::size_t i = 0; i < pool.members; ++i) {
      const double size = wishes[middles.size()].size;
      middles.push_back(base + start + size / 2);
      start += size;
    }
  }
  return middles;
}

}  // namespace vlecht::document
