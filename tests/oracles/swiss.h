// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

namespace vlecht::tests {

/// French-speaking districts of Switzerland about 1888, in per cent: the data of the cases that R
/// computed on `datasets::swiss` (Mosteller and Tukey 1977; figures of the Office of Population
/// Research, Princeton). Infant mortality stands in the cases themselves, in the same order.
struct District {
  const char* name;
  double agriculture;  ///< men at work in it
  double examination;  ///< recruits with the highest mark
  double education;    ///< beyond primary school
  double catholic;
};

inline const std::vector<District>& swiss_districts() {
  static const std::vector<District> districts{
      {"Courtelary", 17, 15, 12, 9.96},     {"Delemont", 45.1, 6, 9, 84.84},
      {"Franches-Mnt", 39.7, 5, 5, 93.4},   {"Moutier", 36.5, 12, 7, 33.77},
      {"Neuveville", 43.5, 17, 15, 5.16},   {"Porrentruy", 35.3, 9, 7, 90.57},
      {"Broye", 70.2, 16, 7, 92.85},        {"Glane", 67.8, 14, 8, 97.16},
      {"Gruyere", 53.3, 12, 7, 97.67},      {"Sarine", 45.2, 16, 13, 91.38},
      {"Veveyse", 64.5, 14, 6, 98.61},      {"Aigle", 62, 21, 12, 8.52},
      {"Aubonne", 67.5, 14, 7, 2.27},       {"Avenches", 60.7, 19, 12, 4.43},
      {"Cossonay", 69.3, 22, 5, 2.82},      {"Echallens", 72.6, 18, 2, 24.2},
      {"Grandson", 34, 17, 8, 3.3},         {"Lausanne", 19.4, 26, 28, 12.11},
      {"La Vallee", 15.2, 31, 20, 2.15},    {"Lavaux", 73, 19, 9, 2.84},
      {"Morges", 59.8, 22, 10, 5.23},       {"Moudon", 55.1, 14, 3, 4.52},
      {"Nyone", 50.9, 22, 12, 15.14},       {"Orbe", 54.1, 20, 6, 4.2},
      {"Oron", 71.2, 12, 1, 2.4},           {"Payerne", 58.1, 14, 8, 5.23},
      {"Paysd'enhaut", 63.5, 6, 3, 2.56},   {"Rolle", 60.8, 16, 10, 7.72},
      {"Vevey", 26.8, 25, 19, 18.46},       {"Yverdon", 49.5, 15, 8, 6.1},
      {"Conthey", 85.9, 3, 2, 99.71},       {"Entremont", 84.9, 7, 6, 99.68},
      {"Herens", 89.7, 5, 2, 100},          {"Martigwy", 78.2, 12, 6, 98.96},
      {"Monthey", 64.9, 7, 3, 98.22},       {"St Maurice", 75.9, 9, 9, 99.06},
      {"Sierre", 84.6, 3, 3, 99.46},        {"Sion", 63.1, 13, 13, 96.83},
      {"Boudry", 38.4, 26, 12, 5.62},       {"La Chauxdfnd", 7.7, 29, 11, 13.79},
      {"Le Locle", 16.7, 22, 13, 11.22},    {"Neuchatel", 17.6, 35, 32, 16.92},
      {"Val de Ruz", 37.6, 15, 7, 4.97},    {"ValdeTravers", 18.7, 25, 7, 8.65},
      {"V. De Geneve", 1.2, 37, 53, 42.34}, {"Rive Droite", 46.6, 16, 29, 50.43},
      {"Rive Gauche", 27.7, 22, 29, 58.33},
  };
  return districts;
}

}  // namespace vlecht::tests
