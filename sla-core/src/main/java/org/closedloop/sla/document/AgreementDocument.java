package org.closedloop.sla.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.document.problem.DocumentLoss;
import org.closedloop.sla.draft.AgreementDraft;

/**
 * An agreement as the contract that both sides sign: a head, eleven to fifteen clauses, and the signatures.
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
 * <p>The Markdown can be edited and {@linkplain #parse read back}: {@code parse(render(a))} gives {@code a} again. What
 * the text does not carry, such as the trailing zeros of a decimal number, is listed by {@link #losses}; an agreement
 * without losses has a text that differs from every other.
 *
 * <p>A draft is written, too, with a placeholder in brackets for each open point, such as {@code [STELLVERTRETUNG
 * SALES]}, and a list of the open points at the end.
 *
 * <p>An agreement with findings is written as it is: validate it first, and have a lawyer read what is to be signed.
 */
public final class AgreementDocument {

    private final AgreementDraft agreed;
    private final List<Signature> signatures;
    private final Supplier<Agreement> whole;
    private final Kind kind;

    private enum Kind {
        CONTRACT,
        DRAFT
    }

    private AgreementDocument(AgreementDraft agreed, List<Signature> signatures, Supplier<Agreement> whole, Kind kind) {
        this.agreed = agreed;
        this.signatures = signatures;
        this.whole = whole;
        this.kind = kind;
    }

    /** The contract of this agreement. */
    public static AgreementDocument of(Agreement agreement) {
        return new AgreementDocument(
                AgreementDraft.of(agreement), agreement.getSignatures(), () -> agreement, Kind.CONTRACT);
    }

    /** What is agreed so far, marked as a draft. */
    public static AgreementDocument of(AgreementDraft draft) {
        Objects.requireNonNull(draft, "draft");
        return new AgreementDocument(draft, List.of(), draft::complete, Kind.DRAFT);
    }

    /**
     * Reads a contract back that was rendered as Markdown and edited since, in whichever of its languages it is.
     *
     * <p>What a person may change is what the agreement holds: names, texts, dates, numbers, rows. What belongs to
     * nothing that it holds is a problem, and so is a contradiction between two places. No text causes an exception;
     * one of more than 10 MiB (10,485,760 characters) is a problem and is not read.
     */
    public static DocumentReading parse(String markdown) {
        return ContractReader.read(Objects.requireNonNull(markdown, "markdown"));
    }

    /**
     * The contract's text.
     *
     * @return lines that end in a line feed; a page is to be written as UTF-8, which it declares
     */
    public String render(Locale locale, DocumentFormat format) {
        ContractWording words = ContractWording.in(Objects.requireNonNull(locale, "locale"));
        boolean draft = kind == Kind.DRAFT;
        WriteContext context = new WriteContext(agreed, signatures, draft ? agreed.lacks() : List.of(), words);
        ContractWriter writer = new ContractWriter(context);
        List<ContractWriter.Section> sections = draft ? writer.draft() : writer.agreement();
        return switch (Objects.requireNonNull(format, "format")) {
            case MARKDOWN ->
                String.join(
                        "\n",
                        sections.stream().map(ContractWriter.Section::markdown).toList());
            case HTML -> new ContractPage(context, words).of(sections);
        };
    }

    /**
     * What the text in this language does not carry: where it would be read as something else, or not at all.
     *
     * <p>These are white space at the ends of a text's lines, several spaces in a row, blank lines and control
     * characters; no-break spaces, no-break hyphens, soft hyphens and zero-width spaces, which editors put into texts;
     * blank texts; a decimal number's trailing zeros; a title that is the usual one; days outside the years 1 to 9999;
     * a language that has no tag of its own; and a target that is set on a metric of another kind.
     *
     * @return empty if the agreement is read back equal
     * @throws IllegalStateException if it is a draft's that lacks what an agreement cannot do without
     */
    public List<DocumentLoss> losses(Locale locale) {
        Losses losses = new Losses(ContractWording.in(Objects.requireNonNull(locale, "locale")));
        carried(losses);
        return losses.losses();
    }

    /** The agreement as it will be read back; what differs is reported as a loss. */
    Agreement carried(Losses losses) {
        return Contract.carry(whole.get(), losses);
    }
}
