// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <string_view>

namespace vlecht::document {

/// The classes of the design system (NL Design System, the Utrecht components) that an element has.
///
/// They stand here once, so that no page can forget one: `HtmlBuilder` adds them. Whatever has a
/// look of its own has a class of ours besides. src/document/style takes the rules for them.
struct Component {
  std::string_view element;
  std::string_view own;  ///< only with this class of ours, an input with this type; "": always
  std::string_view classes;
  bool is_alone = false;  ///< takes the place of those that it always has
};

inline constexpr std::array components = {
    Component{"body", "", "utrecht-document"},
    Component{"h1", "", "utrecht-heading-1"},
    Component{"h2", "", "utrecht-heading-2"},
    Component{"h3", "", "utrecht-heading-3"},
    Component{"h4", "", "utrecht-heading-4"},
    Component{"h5", "", "utrecht-heading-5"},
    Component{"p", "", "utrecht-paragraph"},
    Component{"p", "lead", "utrecht-paragraph--lead"},
    Component{"p", "hint", "utrecht-form-field-description"},
    Component{"p", "done", "utrecht-alert utrecht-alert--ok"},
    Component{"p", "alarm", "utrecht-alert utrecht-alert--error"},
    Component{"p", "illustrative", "utrecht-alert utrecht-alert--warning"},
    Component{"a", "", "utrecht-link utrecht-link--html-a"},
    Component{"a", "skip", "utrecht-skip-link utrecht-skip-link--visible-on-focus", true},
    Component{"a", "action", "utrecht-button utrecht-button--primary-action", true},
    Component{"ul", "", "utrecht-unordered-list"},
    Component{"ol", "", "utrecht-ordered-list"},
    Component{"blockquote", "", "utrecht-blockquote utrecht-blockquote--html-blockquote"},
    Component{"code", "", "utrecht-code"},
    Component{"pre", "", "utrecht-code-block"},
    Component{"table", "", "utrecht-table utrecht-table--html-table"},
    Component{"button", "", "utrecht-button utrecht-button--primary-action"},
    Component{"button", "secondary", "utrecht-button utrecht-button--secondary-action", true},
    Component{"label", "", "utrecht-form-label"},
    Component{"fieldset", "", "utrecht-form-fieldset utrecht-form-fieldset--html-fieldset"},
    Component{"fieldset", "wrong", "utrecht-form-fieldset--invalid"},
    Component{"legend", "",
              "utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend"},
    Component{"select", "", "utrecht-select utrecht-select--html-select"},
    Component{"textarea", "", "utrecht-textarea utrecht-textarea--html-textarea"},
    Component{"input", "text", "utrecht-textbox utrecht-textbox--html-input"},
    Component{"input", "date", "utrecht-textbox utrecht-textbox--html-input"},
    Component{"input", "number", "utrecht-textbox utrecht-textbox--html-input"},
    Component{"input", "checkbox", "utrecht-checkbox utrecht-checkbox--html-input"},
    Component{"input", "radio", "utrecht-radio-button utrecht-radio-button--html-input"},
    Component{"div", "field", "utrecht-form-field"},
    Component{"div", "wrong", "utrecht-form-field--invalid"},
    Component{"div", "errors", "utrecht-alert utrecht-alert--error"},
    Component{"div", "unverified", "utrecht-alert utrecht-alert--warning"},
    Component{"span", "hint", "utrecht-form-field-description"},
    Component{"span", "error", "utrecht-form-field-error-message"},
    Component{"header", "site-header", "utrecht-page-header"},
    Component{"footer", "site-footer", "utrecht-page-footer"},
};

}  // namespace vlecht::document
