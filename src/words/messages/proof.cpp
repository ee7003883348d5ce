// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> proof_messages() {
  static constexpr Message all[] = {
      {"proof.unreadable",
       "{proof, plural, =0{Dit is geen bewijs} other{Bewijs # in proofs.txt is niet leesbaar}}: "
       "regel {line} ervan is niet wat daar hoort te staan. Gebruik het bestand precies zoals het "
       "is verstrekt.",
       "{proof, plural, =0{This is not a proof} other{Proof # in proofs.txt cannot be read}}: line "
       "{line} of it is not what should be there. Use the file exactly as it was handed out."},
      {"proof.other_checkpoint",
       "Het bewijs van vermelding {entry} rust op een ander ijkpunt dan checkpoint.txt. Vraag om "
       "een nieuw bewijs.",
       "The proof of entry {entry} rests on another checkpoint than checkpoint.txt. Ask for a new "
       "proof."},
      {"proof.not_the_kept_checkpoint",
       "Dit bewijs rust op een ijkpunt over {size} vermeldingen; het uwe gaat over {kept}, of "
       "heeft "
       "een andere wortel. Vraag om een bewijs bij uw ijkpunt (vlecht prove --checkpoint), of "
       "controleer met docs/controle of de twee ijkpunten bij elkaar passen.",
       "This proof rests on a checkpoint over {size} entries; yours covers {kept}, or has another "
       "root. Ask for a proof against your checkpoint (vlecht prove --checkpoint), or check with "
       "docs/controle whether the two checkpoints are consistent."},
      {"proof.number_differs",
       "entries.jsonl heeft {entries, plural, one{1 vermelding} other{# vermeldingen}} en "
       "proofs.txt {proofs, plural, one{1 bewijs} other{# bewijzen}}. Er is iets weggelaten of "
       "toegevoegd: vraag om een nieuw bewijs.",
       "entries.jsonl has {entries, plural, one{1 entry} other{# entries}} and proofs.txt {proofs, "
       "plural, one{1 proof} other{# proofs}}. Something was left out or added: ask for a new "
       "proof."},
      {"proof.out_of_order",
       "Vermelding {entry} staat twee keer of niet op volgorde. Vraag om een nieuw bewijs.",
       "Entry {entry} stands twice or out of order. Ask for a new proof."},
      {"proof.entry_not_proven",
       "Vermelding {entry} is niet bewezen: zo staat zij niet in het journaal van het ijkpunt. De "
       "vermelding, het bewijs of het ijkpunt is veranderd. Vertrouw dit bewijs niet.",
       "Entry {entry} is not proven: it does not stand so in the checkpoint's journal. The entry, "
       "the proof or the checkpoint was changed. Do not trust this proof."},
      {"proof.incomplete",
       "Vermelding {entry} noemt vermelding {named}, en die zit niet bij het bewijs. Vraag om een "
       "nieuw bewijs.",
       "Entry {entry} names entry {named}, which does not come with the proof. Ask for a new "
       "proof."},
      {"proof.empty", "In dit bewijs zit geen enkel feit. Vraag om een nieuw bewijs.",
       "There is no fact in this proof. Ask for a new proof."},
      {"proof.no_facts",
       "Onder {figure} ligt geen enkel feit; er valt niets te bewijzen. Kies een cijfer met "
       "bronnen.",
       "No fact lies under {figure}; there is nothing to prove. Choose a figure with sources."},
      {"proof.checkpoint_too_early",
       "Het ijkpunt gaat over {size} vermeldingen en dit cijfer rust ook op vermelding {entry}, "
       "die "
       "later kwam. Kies een later ijkpunt, of een eerder moment (--known).",
       "The checkpoint covers {size} entries, and this figure also rests on entry {entry}, which "
       "came later. Choose a later checkpoint, or an earlier moment (--known)."},
      {"proof.folder_not_empty", "In de map {folder} staat al iets. Kies een nieuwe of lege map.",
       "There is something in the folder {folder} already. Choose a new or empty folder."},

      {"proof.title", "Bewijs: {figure}", "Proof: {figure}"},
      {"proof.shows", "Wat dit bewijst", "What this proves"},
      {"proof.shows.entries",
       "De {facts, plural, one{rij} other{# rijen}} onder dit cijfer staan precies zo in het "
       "journaal van het ijkpunt, met de handelingen en bestanden die zij noemen: samen "
       "{entries, plural, one{1 vermelding} other{# vermeldingen}}. Wie er één teken aan "
       "verandert, "
       "valt door de mand.",
       "The {facts, plural, one{row} other{# rows}} under this figure stand exactly so in the "
       "checkpoint's journal, with the transactions and files that they name: {entries, plural, "
       "one{1 entry} other{# entries}} together. Changing one character of them is noticed."},
      {"proof.shows.size",
       "Het ijkpunt gaat over de eerste {size} vermeldingen van het journaal; het antwoord over de "
       "eerste {answer}. Alles waar het antwoord op rust, was er dus al toen dit ijkpunt werd "
       "gegeven.",
       "The checkpoint covers the first {size} entries of the journal; the answer covers the first "
       "{answer}. So everything that the answer rests on was there when this checkpoint was "
       "given."},
      {"proof.shows_not", "Wat dit niet bewijst", "What this does not prove"},
      {"proof.shows_not.completeness",
       "Dat er geen andere rijen zijn die meetellen, of een rij die een van deze later verbetert. "
       "Dat blijkt alleen uit het hele journaal: vlecht verify, of de controle van een uitgevoerd "
       "journaal.",
       "That there are no other rows that count, or one that corrects one of these. Only the whole "
       "journal shows that: vlecht verify, or the check of an exported journal."},
      {"proof.shows_not.computation",
       "Dat het cijfer goed is berekend. Reken het na met de rijen hieronder en de pagina over de "
       "methode.",
       "That the figure was computed rightly. Recompute it with the rows below and the page about "
       "the method."},
      {"proof.shows_not.truth",
       "Dat de bestanden kloppen. Bewezen is wat er is vastgelegd, wanneer en door wie.",
       "That the files are right. Proven is what was recorded, when and by whom."},
      {"proof.shows_not.signature",
       "Dat dit ijkpunt echt is. Dat weet u alleen met een ijkpunt of sleutel die u niet van dit "
       "bewijs hebt: van een getuige, uit een eerder verslag, of zelf bewaard.",
       "That this checkpoint is genuine. You only know that with a checkpoint or key that you do "
       "not have from this proof: from a witness, from an earlier report, or kept yourself."},
      {"proof.hides", "Andere rijen blijven verborgen", "Other rows stay hidden"},
      {"proof.hides.salts",
       "De bewijzen bevatten vingerafdrukken van andere vermeldingen. Die verraden niets: in elke "
       "vermelding staat een willekeurig getal van 128 bits, dus raden en vergelijken helpt niet.",
       "The proofs contain fingerprints of other entries. These tell nothing: each entry holds a "
       "random number of 128 bits, so that guessing and comparing does not help."},
      {"proof.check", "Zo controleert u het", "How to check it"},
      {"proof.check.program",
       "Met dit programma en zonder het dossier: vlecht verify-proof MAP --key SLEUTEL, of "
       "--checkpoint met een ijkpunt dat u zelf hebt. Vertrouw wat dat zegt, niet deze pagina.",
       "With this program and without the dossier: vlecht verify-proof FOLDER --key KEY, or "
       "--checkpoint with a checkpoint of your own. Trust what that says, not this page."},
      {"proof.check.without",
       "Zonder dit programma: docs/controle beschrijft het met openssl, met Go en met Python. "
       "entries.jsonl heeft per regel een vermelding, proofs.txt op dezelfde volgorde de bewijzen "
       "(c2sp.org/tlog-proof), checkpoint.txt het ijkpunt (c2sp.org/tlog-checkpoint).",
       "Without this program: docs/controle describes it with openssl, with Go and with Python. "
       "entries.jsonl has an entry per line, proofs.txt the proofs in the same order "
       "(c2sp.org/tlog-proof), checkpoint.txt the checkpoint (c2sp.org/tlog-checkpoint)."},
      {"proof.checkpoint", "Het ijkpunt", "The checkpoint"},
      {"proof.column.origin", "Journaal", "Journal"},
      {"proof.column.size", "Aantal vermeldingen", "Number of entries"},
      {"proof.column.root", "Wortel", "Root"},
      {"proof.column.signers", "Ondertekend met", "Signed with"},
      {"proof.not_signed", "niet ondertekend", "not signed"},
      {"proof.documents", "Bestanden waar de rijen uit komen", "Files that the rows come from"},
      {"proof.column.entry", "Vermelding", "Entry"},
      {"proof.column.file", "Bestand", "File"},
      {"proof.column.digest", "SHA-256", "SHA-256"},
      {"proof.column.bytes", "Bytes", "Bytes"},
      {"proof.column.recorded_at", "Vastgelegd op", "Recorded at"},
      {"proof.column.author", "Door", "By"},
      {"proof.verified", "Het bewijs klopt", "The proof holds"},
      {"proof.verified.sentence",
       "{facts, plural, one{1 feit staat} other{# feiten staan}} zo in de eerste {size} "
       "vermeldingen van {origin}.",
       "{facts, plural, one{1 fact stands} other{# facts stand}} so in the first {size} entries of "
       "{origin}."},
      {"proof.verified.anchored",
       "Het ijkpunt is getoetst aan wat u zelf meebracht. Niet bewezen is dat dit alle rijen zijn, "
       "of dat ermee goed is gerekend.",
       "The checkpoint was held against what you brought yourself. It is not proven that these are "
       "all rows, or that they were computed with rightly."},
      {"proof.verified.unanchored",
       "Let op: het ijkpunt komt uit het bewijs zelf. Wie het bewijs maakte, kan ook dat hebben "
       "gemaakt. Geef --key of --checkpoint met een sleutel of ijkpunt dat u elders hebt.",
       "Mind: the checkpoint comes from the proof itself. Whoever made the proof can have made "
       "that "
       "too. Give --key or --checkpoint with a key or checkpoint that you have from elsewhere."},

      {"cli.prove", "Bewijst de feiten achter een cijfer, voor wie het dossier niet heeft.",
       "Proves the facts behind a figure, for those who do not have the dossier."},
      {"cli.prove.example", "vlecht prove ict.vlecht own.together year=2018 --to bewijs",
       "vlecht prove ict.vlecht own.together year=2018 --to proof --lang en"},
      {"cli.proved",
       "{facts, plural, one{1 feit} other{# feiten}} en {entries, plural, one{1 bewijs} other{# "
       "bewijzen}} staan in {folder}, bij {signed, plural, =0{een ijkpunt zonder handtekening} "
       "other{een ondertekend ijkpunt}} over {size} vermeldingen.",
       "{facts, plural, one{1 fact} other{# facts}} and {entries, plural, one{1 proof} other{# "
       "proofs}} stand in {folder}, with {signed, plural, =0{an unsigned checkpoint} other{a "
       "signed checkpoint}} over {size} entries."},
      {"cli.verify_proof", "Controleert een bewijs, zonder het dossier.",
       "Checks a proof, without the dossier."},
      {"cli.verify_proof.example", "vlecht verify-proof bewijs --checkpoint ijkpunt.txt",
       "vlecht verify-proof proof --checkpoint checkpoint.txt --lang en"},
      {"cli.option.to", "Map voor het bewijs; nieuw of leeg.",
       "Folder for the proof; new or empty."},
      {"cli.option.proof", "Map met een bewijs.", "Folder with a proof."},
      {"cli.option.proof_checkpoint",
       "IJkpunt van dit dossier om het bewijs op te laten rusten; zonder: het eerste dat erin is "
       "bewaard en genoeg dekt.",
       "Checkpoint of this dossier for the proof to rest on; without: the first one kept in it "
       "that "
       "covers enough."},
  };
  return all;
}

}  // namespace vlecht::words
