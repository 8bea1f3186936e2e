package org.closedloop.sla.examples.fuzzing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.document.AgreementDocument;
import org.closedloop.sla.document.DocumentFormat;
import org.closedloop.sla.document.DocumentReading;

/** Contracts: an agreement or a problem; an agreement that its contract carries is read back equal. */
final class ContractTarget implements FuzzTarget {

    @Override
    public String getName() {
        return "contract";
    }

    @Override
    public List<byte[]> getSeeds() {
        return Stream.of("de", "de-CH", "en")
                .flatMap(language -> Seeds.agreements().stream()
                        .map(agreement -> render(agreement, Locale.forLanguageTag(language))))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    public void check(byte[] input) {
        DocumentReading reading = AgreementDocument.parse(new String(input, StandardCharsets.UTF_8));
        BrokenLawException.require(
                reading.getAgreement().isPresent() || !reading.getProblems().isEmpty(),
                "a contract without an agreement has a problem");
        reading.getAgreement().ifPresent(agreement -> checkWriting(agreement, reading.getLanguage()));
    }

    private static void checkWriting(Agreement agreement, Locale language) {
        if (AgreementDocument.of(agreement).losses(language).isEmpty()) {
            DocumentReading again = AgreementDocument.parse(render(agreement, language));
            BrokenLawException.requireEqual(
                    agreement,
                    again.getAgreement().<Object>map(value -> value).orElse(again.getProblems()),
                    "read back");
        }
    }

    private static String render(Agreement agreement, Locale language) {
        return AgreementDocument.of(agreement).render(language, DocumentFormat.MARKDOWN);
    }
}
