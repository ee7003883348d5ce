// SPDX-License-Identifier: EUPL-1.2
#include "journal/lines.h"

#include <algorithm>

namespace vlecht::journal {
namespace {

// The place of a text among those that a scenario added; few, so they are looked through.
std::uint32_t place_among(std::vector<std::string>& added, std::string_view text) {
  const auto found = std::find(added.begin(), added.end(), text);
  if (found != added.end()) return static_cast<std::uint32_t>(found - added.begin());
  added.emplace_back(text);
  return static_cast<std::uint32_t>(added.size() - 1);
}

}  // namespace

Lines::Lines(const Overlay& overlay)
    : overlay_(&overlay), base_(&overlay.base()), is_all_reported_(base_->is_all_reported()) {
  overlay.each_stated([&](const std::string& key, const Overlay::Stated& stated) {
    if (const auto row = base_->row_of(key)) replaced_.insert(*row);
    if (!stated.holds) return;
    Line line{.hypothetical_number = stated.number,
              .group = group_of(stated.group),
              .cents = stated.cents,
              .standing = stated.standing};
    is_all_reported_ = is_all_reported_ && stated.standing == facts::Standing::reported;
    for (std::size_t i = 0; i < facts::marks_max; ++i) {
      line.marks[i] = stated.marks[i].empty() ? no_mark : mark_of(i, stated.marks[i]);
    }
    added_.push_back(line);
  });
  std::sort(added_.begin(), added_.end(),
            [](const Line& a, const Line& b) { return a.number() < b.number(); });
}

std::string_view Lines::group_text(Group group) const {
  const std::size_t known = base_->group_count();
  return group < known ? base_->group_text(group) : added_groups_[group - known];
}

std::size_t Lines::mark_count(std::size_t field) const {
  const Texts* known = base_marks(field);
  return (known ? known->size() : 0) + added_marks_[field].size();
}

std::string_view Lines::mark_text(std::size_t field, Mark mark) const {
  const Texts* texts = base_marks(field);
  const std::size_t known = texts ? texts->size() : 0;
  return mark < known ? texts->text(mark) : added_marks_[field][mark - known];
}

Lines::Group Lines::group_of(std::string_view text) {
  if (const auto known = base_->find_group(text)) return *known;
  return static_cast<Group>(base_->group_count()) + place_among(added_groups_, text);
}

Lines::Mark Lines::mark_of(std::size_t field, std::string_view text) {
  const Texts* texts = base_marks(field);
  if (!texts) return place_among(added_marks_[field], text);
  if (const auto known = texts->find(text)) return *known;
  return static_cast<Mark>(texts->size()) + place_among(added_marks_[field], text);
}

const Texts* Lines::base_marks(std::size_t field) const { return base_->marks(field); }

}  // namespace vlecht::journal
