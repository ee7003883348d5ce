// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> web_messages() {
  static constexpr Message all[] = {
      // ---- Starting to listen ----
      {"serve.bad_address",
       "“{address}” is geen adres van deze computer. Gebruik 127.0.0.1:8080, of een IP-adres "
       "dat deze computer heeft.",
       "“{address}” is not an address of this computer. Use 127.0.0.1:8080, or an IP address "
       "that this computer has."},
      {"serve.port_taken",
       "Poort {port} is al in gebruik door een ander programma. Stop dat "
       "programma, of kies met --listen een andere poort.",
       "Port {port} is already in use by another program. Stop that "
       "program, or choose another port with --listen."},
      {"serve.not_permitted",
       "Dit programma mag poort {port} niet openen. Kies met --listen een "
       "poort boven 1023, of laat de beheerder toestemming geven.",
       "This program may not open port {port}. Choose a port above 1023 "
       "with --listen, or have the administrator give permission."},
      {"serve.failed",
       "De server kan niet starten. Het systeem meldt: {reason}. Los dat op en start opnieuw.",
       "The server cannot start. The system says: {reason}. Solve that and start again."},
      // ---- Requests that are refused: the line, the address, the headers ----
      {"http.bad_request_line",
       "De eerste regel van het verzoek klopt niet. Stuur: methode, spatie, adres, spatie, "
       "HTTP/1.1.",
       "The first line of the request is wrong. Send: method, space, address, space, HTTP/1.1."},
      {"http.version_unknown", "Deze versie van HTTP wordt niet ondersteund. Gebruik HTTP/1.1.",
       "This version of HTTP is not supported. Use HTTP/1.1."},
      {"http.method_unknown",
       "Deze methode in de eerste regel van het verzoek is onbekend. Gebruik GET om te lezen en "
       "POST om te wijzigen.",
       "This method in the first line of the request is unknown. Use GET to read and POST to "
       "change."},
      {"http.method_not_allowed",
       "Deze methode in de eerste regel van het verzoek is niet toegestaan. Gebruik GET om te "
       "lezen en POST om te wijzigen.",
       "This method in the first line of the request is not allowed. Use GET to read and POST "
       "to change."},
      {"http.bad_target",
       "Het adres van de pagina klopt niet: er staan tekens of delen in die niet mogen. Begin "
       "op de startpagina en volg de koppelingen.",
       "The address of the page is wrong: it has characters or parts that are not allowed. "
       "Start at the home page and follow the links."},
      {"http.bad_query",
       "Het deel van het adres na het vraagteken is niet te lezen. Vul de keuzes opnieuw in op "
       "de pagina.",
       "The part of the address after the question mark cannot be read. Make the choices on the "
       "page again."},
      {"http.target_too_long",
       "Het adres is langer dan {max} tekens. Kies minder, of kort het adres in.",
       "The address is longer than {max} characters. Choose less, or shorten the address."},
      {"http.bad_header",
       "Een kopregel van het verzoek klopt niet. Stuur elke kopregel als naam, dubbele punt, "
       "waarde.",
       "A header of the request is wrong. Send each header as name, colon, value."},
      {"http.folded_header",
       "Een kopregel van het verzoek loopt door op de volgende regel; dat mag niet. Zet elke "
       "kopregel op één regel.",
       "A header of the request continues on the next line; that is not allowed. Put each "
       "header on one line."},
      {"http.bad_line_end",
       "Een regel van het verzoek eindigt niet op CR LF. Gebruik een programma dat zich aan "
       "HTTP/1.1 houdt.",
       "A line of the request does not end in CR LF. Use a program that follows HTTP/1.1."},
      {"http.control_character",
       "In de kop van het verzoek staat een stuurteken. Gebruikt u https? Deze server spreekt "
       "alleen http: begin het adres met http://.",
       "The head of the request has a control character. Are you using https? This server "
       "speaks http only: start the address with http://."},
      {"http.head_too_large",
       "De kop van het verzoek is groter dan {max} bytes. Wis de cookies van deze site, of "
       "stuur minder kopregels.",
       "The head of the request is larger than {max} bytes. Clear the cookies of this site, or "
       "send fewer headers."},
      {"http.too_many_headers", "Het verzoek heeft meer dan {max} kopregels. Stuur er minder.",
       "The request has more than {max} headers. Send fewer."},
      {"http.no_host", "In het verzoek ontbreekt de kopregel Host. Stuur die mee.",
       "The request has no Host header. Send it."},
      {"http.bad_host",
       "De kopregel Host klopt niet. Stuur hem één keer, met alleen de naam en de poort van "
       "deze server.",
       "The Host header is wrong. Send it once, with only the name and port of this server."},
      {"http.host_differs",
       "De server in het adres is een andere dan die in de kopregel Host. Stuur in beide "
       "dezelfde naam.",
       "The server in the address is not the one in the Host header. Send the same name in both."},
      {"http.host_unknown",
       "Onder deze naam is deze server niet bekend. Open hem met het adres dat bij het starten "
       "is getoond.",
       "This server is not known by this name. Open it with the address that was shown when it "
       "started."},
      {"http.foreign_origin",
       "Dit verzoek komt van een andere website en is daarom niet uitgevoerd. Open de pagina "
       "zelf en probeer het daar.",
       "This request comes from another website and was therefore not carried out. Open the "
       "page yourself and try there."},
      {"http.expectation_unknown",
       "De kopregel Expect vraagt iets dat deze server niet kan. Laat hem weg, of stuur "
       "100-continue.",
       "The Expect header asks for something that this server cannot do. Leave it out, or send "
       "100-continue."},
      // ---- Requests that are refused: the body ----
      {"http.bad_length",
       "De kopregel Content-Length klopt niet. Stuur hem één keer, met alleen cijfers.",
       "The Content-Length header is wrong. Send it once, with digits only."},
      {"http.two_lengths",
       "Het verzoek geeft zijn lengte op twee manieren. Stuur óf Content-Length óf "
       "Transfer-Encoding, niet allebei.",
       "The request gives its length in two ways. Send either Content-Length or "
       "Transfer-Encoding, not both."},
      {"http.bad_transfer_encoding",
       "De kopregel Transfer-Encoding klopt niet. Deze server kent alleen: chunked.",
       "The Transfer-Encoding header is wrong. This server knows only: chunked."},
      {"http.bad_chunk",
       "De inhoud van het verzoek is niet goed in stukken verdeeld (chunked). Stuur het "
       "opnieuw, of stuur Content-Length mee.",
       "The body of the request is not divided into chunks correctly. Send it again, or send "
       "Content-Length."},
      {"http.body_too_large",
       "Wat u stuurt is groter dan {max} bytes. Splits het bestand, of lees het in met de "
       "opdracht vlecht import.",
       "What you send is larger than {max} bytes. Split the file, or import it with the command "
       "vlecht import."},
      {"http.too_slow",
       "Het verzoek kwam te langzaam binnen en is afgebroken. Probeer het opnieuw met een "
       "snellere verbinding.",
       "The request came in too slowly and was cut off. Try again with a faster connection."},
      {"http.too_busy",
       "Er worden nu te veel bestanden tegelijk verstuurd. Probeer het over een halve minuut "
       "opnieuw.",
       "Too many files are being sent at this moment. Try again in half a minute."},
      // ---- Forms ----
      {"http.form_malformed",
       "Veld {field} van het formulier is niet te lezen. Open de pagina opnieuw en vul het "
       "formulier nog eens in.",
       "Field {field} of the form cannot be read. Open the page again and fill in the form once "
       "more."},
      {"http.form_too_many_fields",
       "Het formulier heeft meer dan {max} velden. Verstuur het in delen.",
       "The form has more than {max} fields. Send it in parts."},
      {"http.form_not_multipart",
       "Er is geen formulier met een bestand ontvangen. Kies het bestand op de pagina en "
       "verstuur het daar, of stuur multipart/form-data.",
       "No form with a file was received. Choose the file on the page and send it there, or "
       "send multipart/form-data."},
      {"http.form_broken_off",
       "Het formulier is niet volledig aangekomen. Er is niets ingelezen. Verstuur het opnieuw.",
       "The form did not arrive completely. Nothing was imported. Send it again."},
      {"http.form_bad_part",
       "Onderdeel {part} van het formulier klopt niet. Er is niets ingelezen. Open de pagina "
       "opnieuw en verstuur het formulier daar.",
       "Part {part} of the form is wrong. Nothing was imported. Open the page again and send "
       "the form there."},
      {"http.form_not_utf8",
       "De naam van onderdeel {part} van het formulier, of van het bestand daarin, heeft tekens "
       "die niet mogen. Geef het bestand een andere naam en verstuur het opnieuw.",
       "The name of part {part} of the form, or of the file in it, has characters that are not "
       "allowed. Give the file another name and send it again."},
  };
  return all;
}

}  // namespace vlecht::words
