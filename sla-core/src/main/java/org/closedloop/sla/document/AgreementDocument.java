package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.agreement.Agreement;

/**
 * An agreement as the contract that both sides sign: a head, eleven clauses, and the signatures.
 *
 * <p>German for German locales, with Swiss spelling, quotation marks and figures for {@code de-CH}; English for every
 * other. What the parties themselves wrote, such as what a stage means, stays in the language in which they wrote it.
 * The text is a function of the agreement, the locale and the format alone.
 *
 * <pre>{@code
 * String page = AgreementDocument.of(agreement).render(Locale.forLanguageTag("de-CH"), DocumentFormat.HTML);
 * Files.writeString(Path.of("vereinbarung.html"), page);
 * }</pre>
 *
 * <p>An agreement with findings is written as it is: validate it first, and have a lawyer read what is to be signed.
 */
public final class AgreementDocument {

    private final Agreement agreement;

    private AgreementDocument(Agreement agreement) {
        this.agreement = agreement;
    }

    /** The contract of this agreement. */
    public static AgreementDocument of(Agreement agreement) {
        return new AgreementDocument(Objects.requireNonNull(agreement, "agreement"));
    }

    /**
     * The contract's text.
     *
     * @return lines that end in a line feed; a page is to be written as UTF-8, which it declares
     */
    public String render(Locale locale, DocumentFormat format) {
        Wording words = new Wording(Objects.requireNonNull(locale, "locale"));
        List<Section> sections = sections(words);
        return switch (Objects.requireNonNull(format, "format")) {
            case MARKDOWN ->
                String.join("\n", sections.stream().map(Section::markdown).toList());
            case HTML -> new ContractPage(agreement, words).of(sections);
        };
    }

    private List<Section> sections(Wording words) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(new ContractHead(agreement, words)));
        int number = 0;
        for (Clause clause : clauses(words)) {
            number++;
            sections.add(Section.of(number, clause, words));
        }
        sections.add(Section.of(new SignatureBlock(agreement, words)));
        return sections;
    }

    private List<Clause> clauses(Wording words) {
        return List.of(
                new PurposeClause(agreement, words),
                new ScopeClause(agreement.getScope(), words),
                new PartiesClause(agreement.getParties(), words),
                new FrameworkClause(agreement.getFramework(), words),
                new DefinitionsClause(agreement.getDefinitions(), words),
                new TargetsClause(agreement, words),
                new MetricsClause(agreement.getMetrics(), words),
                new PostsClause(agreement.getPosts(), words),
                new ReportingClause(agreement.getReporting(), words),
                new ReviewClause(agreement.getReview(), words),
                new RenewalClause(agreement.getRenewal(), words));
    }
}
