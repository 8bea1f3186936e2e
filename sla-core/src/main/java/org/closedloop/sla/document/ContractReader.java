package org.closedloop.sla.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.document.problem.DocumentProblem;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.document.problem.ProblemCollector;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.markdown.Block;
import org.closedloop.sla.markdown.MarkdownParser;
import org.closedloop.sla.markdown.TableLimit;
import org.closedloop.sla.text.LanguageDetector;

/** Reads a whole contract by the declarations of its clauses; the agreement is present only without problems. */
final class ContractReader {

    private static final List<Language> LANGUAGES = ContractWording.all().stream()
            .map(words -> new Language(words, new LanguageDetector(words)))
            .toList();

    /** The most characters of a contract. */
    private static final int MOST_CHARACTERS = 10 * 1024 * 1024;

    private record Language(ContractWording words, LanguageDetector detector) {}

    private final List<Block> blocks;
    private final ProblemCollector problems = new ProblemCollector(Contract::numberOf);

    private ContractReader(List<Block> blocks) {
        this.blocks = blocks;
    }

    static DocumentReading read(String markdown) {
        if (markdown.length() > MOST_CHARACTERS) {
            return new ContractReader(List.of()).refuse(DocumentRule.TEXT_TOO_LARGE, 1);
        }
        OptionalInt tooLarge = TableLimit.firstLineBeyond(markdown);
        if (tooLarge.isPresent()) {
            return new ContractReader(List.of()).refuse(DocumentRule.TABLE_TOO_LARGE, tooLarge.getAsInt());
        }
        return new ContractReader(MarkdownParser.blocksOf(markdown)).read();
    }

    private DocumentReading read() {
        Optional<Block> tooLarge =
                blocks.stream().filter(Block.LargeTable.class::isInstance).findFirst();
        if (tooLarge.isPresent()) {
            return refuse(DocumentRule.TABLE_TOO_LARGE, tooLarge.get().line());
        }
        ContractWording words = wording();
        if (blocks.stream().noneMatch(block -> isHeading(block, words))) {
            return refuse(DocumentRule.NOT_A_CONTRACT, 1);
        }
        ReadContext context = new ReadContext(words, problems, isDraft(words));
        ContractParts parts = new ContractParts(blocks, context);
        Contract.read(parts, context);
        mustBeWhole(parts.find("open"), context);
        parts.find("open").ifPresent(part -> ContractParts.read(part, open -> OpenPoints.read(open, context)));
        parts.close();
        List<DocumentProblem> found = problems.inOrder();
        Optional<Agreement> read =
                found.isEmpty() ? Optional.of(context.agreement().build()) : Optional.empty();
        return new DocumentReading(words.locale(), read, found);
    }

    private DocumentReading refuse(DocumentRule rule, int line) {
        problems.add(rule, new SourceText("", line, "text"));
        return new DocumentReading(wording().locale(), Optional.empty(), problems.inOrder());
    }

    /** The wording in which most of it is. */
    private ContractWording wording() {
        return LANGUAGES.stream()
                .max(Comparator.comparingLong(language -> language.detector().count(blocks)))
                .orElseThrow()
                .words();
    }

    private static boolean isHeading(Block block, ContractWording words) {
        return block instanceof Block.Heading heading
                && Contract.keyOf(heading, words).isPresent();
    }

    /** Whether there is the notice of a draft before the first clause. */
    private boolean isDraft(ContractWording words) {
        return blocks.stream().takeWhile(block -> !isHeading(block, words)).anyMatch(block -> isNotice(block, words));
    }

    private static boolean isNotice(Block block, ContractWording words) {
        return words.phrase("draft.notice").match(block.text()).isPresent();
    }

    /** A draft has a notice and a list of what is open; a contract has neither. */
    private void mustBeWhole(Optional<SectionReader> open, ReadContext context) {
        if (context.isDraft() && open.isEmpty()) {
            blocks.stream()
                    .filter(block -> isNotice(block, context.words()))
                    .forEach(notice ->
                            problems.add(DocumentRule.UNPLACED, new SourceText(notice.text(), notice.line(), "head")));
        } else if (!context.isDraft() && open.isPresent()) {
            SourceText title =
                    new SourceText(context.words().say("open.title"), open.get().line(), "text");
            problems.add(DocumentRule.UNPLACED, title);
        }
    }
}
