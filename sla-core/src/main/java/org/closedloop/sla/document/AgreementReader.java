package org.closedloop.sla.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.markdown.Block;
import org.closedloop.sla.markdown.MarkdownParser;
import org.closedloop.sla.metric.Metric;

/**
 * Reads a whole contract: a reader for each clause, as there is a writer, and none of them knows how the others do.
 *
 * <p>The agreement is there if nothing at all is wrong.
 */
final class AgreementReader {

    private final List<Block> blocks;
    private final Problems problems = new Problems();
    private final Agreement.Builder agreement = Agreement.builder();

    private AgreementReader(List<Block> blocks) {
        this.blocks = blocks;
    }

    static DocumentReading read(String markdown) {
        return new AgreementReader(MarkdownParser.blocksOf(markdown)).read();
    }

    private DocumentReading read() {
        Wording words = wording();
        if (blocks.stream().noneMatch(block -> isHeading(block, words))) {
            problems.add(DocumentRule.NOT_A_CONTRACT, new Cited("", 1, "text"));
            return new DocumentReading(words.locale(), Optional.empty(), problems.inOrder());
        }
        Desk desk = new Desk(words, problems, isDraft(words));
        read(new Passages(blocks, desk), desk);
        List<DocumentProblem> found = problems.inOrder();
        Optional<Agreement> read = found.isEmpty() ? Optional.of(agreement.build()) : Optional.empty();
        return new DocumentReading(words.locale(), read, found);
    }

    /** The wording in which most of it is. */
    private Wording wording() {
        return Fluency.ALL.stream()
                .max(Comparator.comparingLong(fluency -> fluency.share(blocks)))
                .orElseThrow()
                .words();
    }

    private static boolean isHeading(Block block, Wording words) {
        return block instanceof Block.Heading heading
                && Passages.keyOf(heading, words).isPresent();
    }

    /** Whether the notice of a draft stands before the first clause. */
    private boolean isDraft(Wording words) {
        return blocks.stream().takeWhile(block -> !isHeading(block, words)).anyMatch(block -> isNotice(block, words));
    }

    private static boolean isNotice(Block block, Wording words) {
        return words.phrase("draft.notice").match(block.text()).isPresent();
    }

    /** A draft has a notice and a list of what is open; a contract has neither. */
    private void mustBeWhole(Optional<Passage> open, Desk desk) {
        if (desk.draft() && open.isEmpty()) {
            blocks.stream()
                    .filter(block -> isNotice(block, desk.words()))
                    .forEach(notice ->
                            problems.add(DocumentRule.UNPLACED, new Cited(notice.text(), notice.line(), "head")));
        } else if (!desk.draft() && open.isPresent()) {
            Cited title = new Cited(desk.words().say("open.title"), open.get().line(), "text");
            problems.add(DocumentRule.UNPLACED, title);
        }
    }

    private void read(Passages parts, Desk desk) {
        HeadReader head = new HeadReader(parts.title(), parts.head(), desk);
        head.read(agreement);
        in(parts, "purpose", part -> new PurposeReader(part, head, desk).read()).ifPresent(agreement::purpose);
        in(parts, "scope", part -> new ScopeReader(part, desk).read()).ifPresent(agreement::scope);
        List<Party> parties = in(parts, "parties", part -> Optional.of(new PartiesReader(part, desk).read()))
                .orElse(List.of());
        agreement.addAllParties(parties);
        in(parts, "framework", part -> new FrameworkReader(part, desk).read()).ifPresent(agreement::framework);
        in(parts, "definitions", part -> new DefinitionsReader(part, desk).read())
                .ifPresent(agreement::definitions);
        MetricsRead metrics = in(parts, "metrics", part -> Optional.of(new MetricsReader(part, desk).read()))
                .orElse(MetricsRead.NONE);
        agreement.addAllMetrics(
                metrics.metrics().stream().<Metric>map(MetricsRead.Row::metric).toList());
        in(parts, "targets", part -> Optional.of(new TargetsReader(part, metrics, desk).read()))
                .ifPresent(agreement::addAllTargets);
        in(parts, "posts", part -> Optional.of(new PostsReader(part, desk).read()))
                .ifPresent(agreement::addAllPosts);
        in(parts, "reporting", part -> new ReportingReader(part, desk).read()).ifPresent(agreement::reporting);
        in(parts, "review", part -> new ReviewReader(part, desk).read()).ifPresent(agreement::review);
        in(parts, "renewal", part -> new RenewalReader(part, desk).read()).ifPresent(agreement::renewal);
        in(parts, "signatures", part -> Optional.of(new SignaturesReader(part, head, parties, desk).read()))
                .ifPresent(agreement::addAllSignatures);
        mustBeWhole(parts.find("open"), desk);
        parts.find("open").ifPresent(part -> {
            new OpenListReader(part, desk).read();
            part.close();
        });
        parts.close();
    }

    private static <T> Optional<T> in(Passages parts, String key, Function<Passage, Optional<T>> reader) {
        return parts.get(key).flatMap(part -> {
            Optional<T> read = reader.apply(part);
            part.close();
            return read;
        });
    }
}
