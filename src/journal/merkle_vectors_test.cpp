// SPDX-License-Identifier: EUPL-1.2
//
// The catalogue of right and wrong proofs that github.com/transparency-dev/merkle keeps in testdata
// (98 of inclusion, 98 of consistency), made here anew from the reference tree of eight leaves:
// each damage has the name of its file there, so that the two can be laid side by side. A handful
// of those files was compared byte for byte with what stands here.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "journal/merkle.h"

namespace vlecht::journal {
namespace {

using base::Bytes;
using base::Digest;
using Hashes = std::vector<Bytes>;

const std::vector<std::string> leaves{"",
                                      "00",
                                      "10",
                                      "2021",
                                      "3031",
                                      "40414243",
                                      "5051525354555657",
                                      "606162636465666768696a6b6c6d6e6f"};

Bytes bytes(std::string_view text) { return {text.begin(), text.end()}; }
Bytes bytes(const Digest& digest) { return {digest.begin(), digest.end()}; }
Bytes hex(std::string_view text) { return *base::from_hex(text); }

const Bytes empty_tree = hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
const Bytes some_hash = hex("abacaba000000000000000000000000000000000000000000060061e00123456");

struct Inclusion {
  std::string name;
  std::uint64_t index, size;
  Bytes root, leaf;
  Hashes proof;
  bool holds = false;
};
struct Consistency {
  std::string name;
  std::uint64_t old_size, size;
  Bytes old_root, root;
  Hashes proof;
  bool holds = false;
};

// ---- What our verifier says: a hash of another length is none, as in every reader of ours ----

bool to_digest(const Bytes& from, Digest& digest) {
  if (from.size() != digest.size()) return false;
  std::copy(from.begin(), from.end(), digest.begin());
  return true;
}

bool to_digests(const Hashes& from, std::vector<Digest>& digests) {
  digests.resize(from.size());
  for (std::size_t i = 0; i < from.size(); ++i) {
    if (!to_digest(from[i], digests[i])) return false;
  }
  return true;
}

bool accepts(const Inclusion& vector) {
  Digest root, leaf;
  std::vector<Digest> proof;
  return to_digest(vector.root, root) && to_digest(vector.leaf, leaf) &&
         to_digests(vector.proof, proof) &&
         verify_inclusion(leaf, vector.index, vector.size, proof, root);
}

bool accepts(const Consistency& vector) {
  Digest old_root, root;
  std::vector<Digest> proof;
  return to_digest(vector.old_root, old_root) && to_digest(vector.root, root) &&
         to_digests(vector.proof, proof) &&
         verify_consistency(vector.old_size, old_root, vector.size, root, proof);
}

// ---- The reference tree ----

Bytes leaf_at(std::uint64_t index) {
  base::Sha256 sha256;
  return bytes(leaf_hash(sha256, hex(leaves[index])));
}

Bytes joined(const Bytes& left, const Bytes& right) {
  return bytes(base::Sha256()({Bytes{1}, left, right}));
}

// MTH(D[begin:end]) as RFC 9162 defines it, apart from the code under test.
Bytes tree_hash(std::uint64_t begin, std::uint64_t end) {
  if (end - begin == 1) return leaf_at(begin);
  std::uint64_t left = 1;
  while (2 * left < end - begin) left *= 2;
  return joined(tree_hash(begin, begin + left), tree_hash(begin + left, end));
}

Bytes root_of(std::uint64_t size) { return tree_hash(0, size); }

// ---- Damages ----

Hashes before(Bytes first, Hashes proof) {
  proof.insert(proof.begin(), std::move(first));
  return proof;
}
Hashes after(Hashes proof, Bytes last) {
  proof.push_back(std::move(last));
  return proof;
}
Hashes with_bit(Hashes proof, std::size_t at, base::Byte bit) {
  proof[at][0] = static_cast<base::Byte>(proof[at][0] ^ bit);
  return proof;
}

void add_damaged(std::vector<Inclusion>& out, const std::string& folder, const Inclusion& good) {
  const auto add = [&](const std::string& name, auto&& damage) {
    Inclusion vector = good;
    vector.name = folder + "/" + name;
    vector.holds = false;
    damage(vector);
    out.push_back(std::move(vector));
  };
  out.push_back(good);
  out.back().name = folder + "/happy-path";
  add("leafIdx - 1", [](Inclusion& v) { v.index -= 1; });
  add("leafIdx + 1", [](Inclusion& v) { v.index += 1; });
  add("leafIdx ^ 2", [](Inclusion& v) { v.index ^= 2; });
  add("treeSize * 2", [](Inclusion& v) { v.size *= 2; });
  add("treeSize div 2", [](Inclusion& v) { v.size /= 2; });
  add("wrong leaf", [](Inclusion& v) { v.leaf = bytes("WrongLeaf"); });
  add("empty root", [](Inclusion& v) { v.root = empty_tree; });
  add("random root", [](Inclusion& v) { v.root = some_hash; });
  add("trailing garbage", [](Inclusion& v) { v.proof = after(v.proof, {}); });
  add("trailing root", [](Inclusion& v) { v.proof = after(v.proof, v.root); });
  add("preceding garbage", [](Inclusion& v) { v.proof = before({}, v.proof); });
  add("preceding root", [](Inclusion& v) { v.proof = before(v.root, v.proof); });
  for (std::size_t i = 0; i < good.proof.size(); ++i) {
    add("modified proof[" + std::to_string(i) + "] bit 3",
        [&](Inclusion& v) { v.proof = with_bit(v.proof, i, 8); });
  }
  if (!good.proof.empty()) add("removed component", [](Inclusion& v) { v.proof.pop_back(); });
  if (good.proof.size() > 1) {
    add("inserted component", [](Inclusion& v) { v.proof.insert(v.proof.begin() + 1, some_hash); });
  }
}

void add_damaged(std::vector<Consistency>& out, const std::string& folder,
                 const Consistency& good) {
  const auto add = [&](const std::string& name, auto&& damage) {
    Consistency vector = good;
    vector.name = folder + "/" + name;
    vector.holds = false;
    damage(vector);
    out.push_back(std::move(vector));
  };
  out.push_back(good);
  out.back().name = folder + "/happy-path";
  if (good.proof.empty()) return;
  add("size1 - 1", [](Consistency& v) { v.old_size -= 1; });
  add("size1 + 1", [](Consistency& v) { v.old_size += 1; });
  add("size1 ^ 2", [](Consistency& v) { v.old_size ^= 2; });
  add("size2 * 2", [](Consistency& v) { v.size *= 2; });
  add("size2 div 2", [](Consistency& v) { v.size /= 2; });
  add("wrong root1", [](Consistency& v) { v.old_root = bytes("WrongRoot"); });
  add("wrong root2", [](Consistency& v) { v.root = bytes("WrongRoot"); });
  add("swapped roots", [](Consistency& v) { std::swap(v.old_root, v.root); });
  add("empty proof", [](Consistency& v) { v.proof.clear(); });
  add("trailing garbage", [](Consistency& v) { v.proof = after(v.proof, {}); });
  add("trailing root1", [](Consistency& v) { v.proof = after(v.proof, v.old_root); });
  add("trailing root2", [](Consistency& v) { v.proof = after(v.proof, v.root); });
  add("preceding garbage", [](Consistency& v) { v.proof = before({}, v.proof); });
  add("preceding root1", [](Consistency& v) { v.proof = before(v.old_root, v.proof); });
  add("preceding root2", [](Consistency& v) { v.proof = before(v.root, v.proof); });
  add("preceding proof[0]", [](Consistency& v) { v.proof = before(v.proof[0], v.proof); });
  add("truncated proof", [](Consistency& v) { v.proof.pop_back(); });
  for (std::size_t i = 0; i < good.proof.size(); ++i) {
    add("modified proof[" + std::to_string(i) + "] bit 4",
        [&](Consistency& v) { v.proof = with_bit(v.proof, i, 16); });
  }
}

// ---- The catalogue ----

std::vector<Inclusion> inclusions() {
  std::vector<Inclusion> out;
  const std::vector<Inclusion> good{
      {"", 0, 1, root_of(1), leaf_at(0), {}, true},
      {"", 0, 8, root_of(8), leaf_at(0), {leaf_at(1), tree_hash(2, 4), tree_hash(4, 8)}, true},
      {"", 5, 8, root_of(8), leaf_at(5), {leaf_at(4), tree_hash(6, 8), tree_hash(0, 4)}, true},
      {"", 2, 3, root_of(3), leaf_at(2), {tree_hash(0, 2)}, true},
      {"", 1, 5, root_of(5), leaf_at(1), {leaf_at(0), tree_hash(2, 4), leaf_at(4)}, true}};
  for (std::size_t i = 0; i < good.size(); ++i) add_damaged(out, std::to_string(i), good[i]);
  const Bytes data = bytes(base::Sha256()({Bytes{0}, bytes("data")}));
  out.push_back({"single-entry/matching root and leaf", 0, 1, data, data, {}, true});
  out.push_back({"single-entry/empty leaf", 0, 1, data, {}, {}});
  out.push_back({"single-entry/empty root", 0, 1, {}, data, {}});
  out.push_back({"single-entry/empty root and leaf", 0, 1, {}, {}, {}});
  const std::vector<std::pair<std::uint64_t, std::uint64_t>> places{{0, 0}, {0, 1}, {1, 0}, {2, 1}};
  for (const auto& [index, size] : places) {
    const std::string folder = "additional/" + std::to_string(index) + "-" + std::to_string(size);
    out.push_back({folder + "/random leaf", index, size, {}, some_hash, {}});
    out.push_back({folder + "/empty root", index, size, empty_tree, {}, {}});
    out.push_back({folder + "/empty root and random leaf", index, size, empty_tree, some_hash, {}});
  }
  return out;
}

std::vector<Consistency> consistencies() {
  std::vector<Consistency> out;
  const std::vector<Consistency> good{
      {"", 1, 1, root_of(1), root_of(1), {}, true},
      {"", 1, 8, root_of(1), root_of(8), {leaf_at(1), tree_hash(2, 4), tree_hash(4, 8)}, true},
      {"", 6, 8, root_of(6), root_of(8), {tree_hash(4, 6), tree_hash(6, 8), tree_hash(0, 4)}, true},
      {"", 2, 5, root_of(2), root_of(5), {tree_hash(2, 4), leaf_at(4)}, true},
      {"", 6, 7, root_of(6), root_of(7), {tree_hash(4, 6), leaf_at(6), tree_hash(0, 4)}, true}};
  for (std::size_t i = 0; i < good.size(); ++i) add_damaged(out, std::to_string(i), good[i]);
  const Bytes one = bytes("don't care 1"), two = bytes("don't care 2");
  const auto add = [&](const char* name, std::uint64_t old_size, std::uint64_t size, Bytes old_root,
                       Bytes root, Hashes proof = {}, bool holds = false) {
    out.push_back({std::string("additional/") + name, old_size, size, std::move(old_root),
                   std::move(root), std::move(proof), holds});
  };
  add("sizes are equal (zero) but roots are not", 0, 0, one, two);
  add("sizes are equal (one) but roots are not", 1, 1, one, two);
  add("sizes are equal (zero) and proof is empty", 0, 0, one, one, {}, true);
  add("sizes are equal (one) and proof is empty", 1, 1, two, two, {}, true);
  add("size1 is zero and does not equal size2", 0, 1, one, two);
  add("size1 is greater than size2", 1, 0, one, two);
  add("size1 is greater than size2 again", 2, 1, one, two);
  add("sizes do not watch and proof is empty", 1, 2, one, two);
  add("roots do not match and sizes are zero", 0, 0, empty_tree, two);
  add("roots do not not match and sizes are one", 1, 1, empty_tree, two);
  add("size1 is zero and size2 is not zero", 0, 1, empty_tree, two);
  add("sizes match but proof is not empty and sizes are zero", 0, 0, empty_tree, empty_tree,
      {empty_tree});
  add("consistency check on empty tree (size1 is zero) is useless", 0, 1, empty_tree, empty_tree,
      {empty_tree});
  add("sizes match but proof is not empty and sizes are one", 1, 1, empty_tree, empty_tree,
      {empty_tree});
  return out;
}

// Where we are stricter on purpose: a root is 32 bytes, and an empty tree proves nothing.
const std::set<std::string> policy{"additional/sizes are equal (zero) and proof is empty",
                                   "additional/sizes are equal (one) and proof is empty"};

TEST(MerkleVectors, InclusionAgreesInAll98) {
  const auto all = inclusions();
  EXPECT_EQ(all.size(), 98U);
  for (const Inclusion& vector : all) EXPECT_EQ(accepts(vector), vector.holds) << vector.name;
}

TEST(MerkleVectors, ConsistencyAgreesInAll98ButThePolicyCases) {
  const auto all = consistencies();
  EXPECT_EQ(all.size(), 98U);
  std::set<std::string> other;
  for (const Consistency& vector : all) {
    if (accepts(vector) != vector.holds) other.insert(vector.name);
  }
  EXPECT_EQ(other, policy);
}

// Two of their files, as they stand there: the catalogue above is what it says it is.
TEST(MerkleVectors, AreThoseOfTheFiles) {
  const auto base64 = [](std::string_view text) { return *base::from_base64(text); };
  const auto find = [](const auto& all, std::string_view name) {
    return *std::find_if(all.begin(), all.end(), [&](const auto& v) { return v.name == name; });
  };
  const Inclusion flipped = find(inclusions(), "1/modified proof[1] bit 3");
  EXPECT_EQ(flipped.root, base64("XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg="));
  EXPECT_EQ(flipped.leaf, base64("bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0="));
  EXPECT_EQ(flipped.proof, (Hashes{base64("lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c="),
                                   base64("Vwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4="),
                                   base64("a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=")}));
  const Consistency halved = find(consistencies(), "1/size2 div 2");
  EXPECT_EQ(halved.size, 4U);
  EXPECT_EQ(halved.old_root, base64("bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0="));
  EXPECT_EQ(halved.proof[1], base64("Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4="));
}

}  // namespace
}  // namespace vlecht::journal
