// SPDX-License-Identifier: EUPL-1.2
#include "document/json_writer.h"
#include "operations/questions.h"
#include "web/api/api.h"
#include "web/api/version.h"

namespace vlecht::web::api {
namespace {

using document::json_string;
using words::Language;

std::string dutch(std::string_view name) { return words::text(Language::nl, name); }

std::string parameter(std::string_view name, std::string_view where, const std::string& meaning,
                      std::string_view example) {
  std::string out = "{\"name\":" + json_string(name) + ",\"in\":" + json_string(where) +
                    ",\"required\":" + (where == "path" ? "true" : "false") +
                    ",\"description\":" + json_string(meaning) +
                    ",\"schema\":{\"type\":\"string\"}";
  if (!example.empty()) out += ",\"example\":" + json_string(example);
  return out + "}";
}

std::string common_parameters() {
  return parameter("op", "query", dutch("page.valid_on"), "2026-11-23") + "," +
         parameter("bekend", "query", dutch("page.known_at"), "2026-11-23T12:00:00Z") + "," +
         parameter("lang", "query", dutch("api.language"), "en");
}

constexpr std::string_view responses =
    R"("responses":{"200":{"description":"OK",
"headers":{"API-Version":{"$ref":"#/components/headers/API-Version"}},
"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Antwoord"}}}},
"400":{"$ref":"#/components/responses/Probleem"},
"404":{"$ref":"#/components/responses/Probleem"}})";

constexpr std::string_view calendar_responses =
    R"("responses":{"200":{"description":"OK",
"headers":{"API-Version":{"$ref":"#/components/headers/API-Version"}},
"content":{"text/calendar":{"schema":{"type":"string"}}}},
"400":{"$ref":"#/components/responses/Probleem"},
"404":{"$ref":"#/components/responses/Probleem"}})";

std::string get(std::string_view path, std::string_view id, const std::string& summary,
                const std::string& parameters, std::string_view answers = responses) {
  return json_string(path) + ":{\"get\":{\"operationId\":" + json_string(id) +
         ",\"tags\":[\"Vlecht\"],\"summary\":" + json_string(summary) +
         ",\"description\":" + json_string(summary) + ",\"parameters\":[" + parameters + "]," +
         std::string(answers) + "}}";
}

std::string paths() {
  std::string out;
  for (const auto& question : operations::questions()) {
    const std::string path = "/" + std::string(question.path.nl);
    const std::string stem(question.stem);
    std::string parameters;
    for (const auto& each : question.parameters) {
      parameters += parameter(each.dutch, "query", dutch(each.meaning), each.example) + ",";
    }
    parameters += common_parameters();
    out += get(path, stem, dutch(question.title), parameters) + ",";
    if (question.has_calendar) {
      out += get(path + ".ics", stem + "_calendar", dutch("page.as_ics"), parameters,
                 calendar_responses) +
             ",";
    }
    out += get(path + "/bronnen/{cijfer}", stem + "_sources", dutch("api.sources"),
               parameter("cijfer", "path", dutch("cli.option.figure"), "own.together") + "," +
                   parameters) +
           ",";
  }
  const std::string language = parameter("lang", "query", dutch("api.language"), "en");
  out += get("/vragen", "questions", dutch("api.questions"), language) + ",";
  out += get("/feitsoorten", "kinds", dutch("dictionary.title"), language) + ",";
  out += get("/invoeren", "imports", dutch("imports.title"), language) + ",";
  out += get("/wissingen", "erasures", dutch("erasures.title"), language) + ",";
  out += get("/feiten/{nummer}", "fact", dutch("api.fact"),
             parameter("nummer", "path", dutch("api.fact"), "12") + "," + language);
  return out;
}

// Schemas of what to_json writes; the test holds an answer against them.
constexpr std::string_view components =
    R"("components":{"headers":{"API-Version":{"description":"Versie van deze API",
"schema":{"type":"string"}}},"responses":{"Probleem":{"description":"Wat er mis is,
 in gewone taal","headers":{"API-Version":{"$ref":"#/components/headers/API-Version"}},
"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Probleem"}}}}},
"schemas":{"Probleem":{"type":"object","required":["type","title","status","detail"],
"properties":{"type":{"type":"string"},"title":{"type":"string"},"status":{"type":"integer"},
"detail":{"type":"string"},"instance":{"type":"string"}}},"Cijfer":{"type":"object",
"required":["id","label","value","unit","standing","sources"],
"properties":{"id":{"type":"string"},"label":{"type":"string"},"value":{"type":"string",
"nullable":true,"description":"exact decimaal getal"},"shown":{"type":"string"},
"reason":{"type":"string"},"unit":{"type":"string"},"standing":{"type":"string"},
"sources":{"type":"array","items":{"type":"integer"}},"rows":{"type":"integer","description":
"opgetelde regels"},"address":{"type":"string"}}},
"Antwoord":{"type":"object","properties":{"question":{"type":"string"},
"title":{"type":"string"},"moment":{"type":"object"},"parameters":{"type":"object"},
"sentence":{"type":"string"},"passport":{"type":"object"},"figures":{"type":"array",
"items":{"$ref":"#/components/schemas/Cijfer"}},"tables":{"type":"array",
"items":{"type":"object"}},"findings":{"type":"array","items":{"type":"object"}}}}}})";

}  // namespace

http::Response openapi(const Visit&) {
  std::string body =
      "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"Vlecht\",\"version\":" + json_string(version) +
      ",\"description\":" + json_string(dutch("cli.about")) +
      ",\"license\":{\"name\":\"EUPL-1.2\",\"url\":\"https://eupl.eu/1.2/nl/\"}},"
      "\"servers\":[{\"url\":\"/api/v1\"}],\"tags\":[{\"name\":\"Vlecht\","
      "\"description\":" +
      json_string(dutch("cli.about")) + "}],\"paths\":{" + paths() + "}," +
      std::string(components) + "}";
  http::Response response = http::Response::text(200, "application/json", std::move(body));
  response.set("API-Version", std::string(version));
  response.set("Access-Control-Allow-Origin", "*");
  return response;
}

}  // namespace vlecht::web::api
