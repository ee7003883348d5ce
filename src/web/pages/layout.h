// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "document/document.h"
#include "document/html.h"
#include "web/site.h"

namespace vlecht::web::pages {

/// What differs between pages: the frame around them is the same.
struct Page {
  std::string title;
  std::string other_language;  ///< address of the same page in the other language; may be empty
  bool has_moment_bar = true;  ///< false where the moment makes no difference
  const document::Document* document = nullptr;  ///< whose moment and standing the frame shows
  int status = 200;
  std::string script = {};        ///< name of a static file that makes it easier; "" for none
  bool has_charts = false;        ///< then scripts make them easier
  std::string window_title = {};  ///< where the window's name says more than the heading
};

/// The whole page: head, navigation, moment bar, what `content` writes, footer.
http::Response page(const Visit& visit, const Page& page,
                    const std::function<void(document::HtmlBuilder&)>& content);

/// A document as a page.
http::Response document_page(const Visit& visit, Page page, const document::Document& document,
                             const std::function<void(document::HtmlBuilder&)>& after = {});

/// A file to keep, by this name.
http::Response download(const std::string& name, std::string_view media_type, std::string body);

/// To the page that shows what was done.
http::Response see_other(std::string address);

/// The moment that the address asks for, as a query to append to links: "?op=…&bekend=…" or "".
std::string moment_query(const Visit& visit);

std::string text(const Visit& visit, std::string_view name,
                 const std::vector<std::pair<std::string, base::Detail>>& details = {});

/// The query of an address as it was sent, with its '?'; "" for none.
std::string query_of(const http::Request& request);

/// Of the page that explains terms.
std::string_view glossary_path(words::Language language);

/// Path in the page's language.
std::string_view local(const Visit& visit, std::string_view dutch, std::string_view english);

/// Status that a problem has on the web: 404 for what is not there, 400 for what cannot be read,
/// ...
int status_of(const base::Problem& problem);

}  // namespace vlecht::web::pages
