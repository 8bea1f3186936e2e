package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.markdown.Markdown;

/** Who signed, and an empty line for each party that has not. */
record SignatureBlock(Contents contents, Wording words) implements Clause {

    @Override
    public String key() {
        return "signatures";
    }

    @Override
    public void writeTo(Markdown text) {
        text.part(words.say("signatures.title"));
        text.note(words.say("signatures.intro", contents.version()));
        List<List<String>> rows = new ArrayList<>();
        contents.signatures().forEach(signature -> rows.add(signed(signature)));
        contents.parties().stream().filter(this::isOpen).forEach(party -> rows.add(open(party)));
        text.table(
                Stream.of("role", "name", "date", "signature")
                        .map(key -> words.say("signatures." + key))
                        .toList(),
                rows);
    }

    private boolean isOpen(Party party) {
        return contents.signatures().stream().noneMatch(signature -> signature.getRole() == party.getRole());
    }

    private List<String> signed(Signature signature) {
        String signed = words.say("signatures.signed");
        return List.of(
                words.name(signature.getRole()),
                signature.getName(),
                words.figures().date(signature.getDate()),
                signature
                        .getDigest()
                        .map(digest -> signed + "\n" + words.say("signatures.digest", digest))
                        .orElse(signed));
    }

    private List<String> open(Party party) {
        return List.of(words.name(party.getRole()), party.getRepresentative(), "", "");
    }
}
