package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.examples.scorecard.terminal.TerminalWriter;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.csv.ExportKind;
import org.closedloop.sla.json.proposal.ExportFile;
import org.closedloop.sla.json.proposal.MappingProposal;
import org.closedloop.sla.json.proposal.MappingProposer;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Proposes a mapping for files that have none.
 *
 * @param from the files as they were typed
 * @param crm a further argument, which is refused
 */
record MappingFromFiles(
        List<String> from,
        @Nullable String crm,
        @Nullable ZoneId zone,
        @Nullable CurrencyUnit currency,
        @Nullable Path out) {

    /** Prints or writes the proposal, and reports the result of a trial. */
    int write(CommandLine command) {
        if (crm != null) {
            throw new UnusableInput("mapping: '" + crm + "' is one thing too many beside --from; name files behind it");
        }
        List<CrmPage> pages =
                from.stream().map(page -> CrmPage.of(page, CrmSource.CSV)).toList();
        if (out != null) {
            if (Input.format(out) != Format.YAML) {
                throw new UnusableInput(out, "the proposal is YAML; name it .yaml");
            }
            pages.forEach(page -> Output.mustNotReplace(out, page.file()));
            Output.mustBeNew(out);
        }
        MappingProposal proposal = propose(pages);
        if (out == null) {
            TerminalWriter.printExactly(command.getOut(), proposal.text());
        } else {
            Output.write(out, proposal.text());
        }
        report(proposal, command.getErr());
        return proposal.isUsable() ? Sla.FINE : Sla.FINDINGS;
    }

    private MappingProposal propose(List<CrmPage> pages) {
        MappingProposer proposer = MappingProposer.of(pages.stream()
                .map(page -> new ExportFile(page.file(), kind(page.kind())))
                .toList());
        proposer = zone == null ? proposer : proposer.in(zone);
        proposer = currency == null ? proposer : proposer.withCurrency(currency);
        try {
            return proposer.propose();
        } catch (IllegalArgumentException e) {
            throw UnusableInput.because(e);
        } catch (IOException e) {
            throw Input.unreadable(pages.get(0).file(), e);
        }
    }

    private static Optional<ExportKind> kind(String word) {
        return Stream.of(ExportKind.values())
                .filter(kind -> kind.getWords().contains(word))
                .findFirst();
    }

    private static void report(MappingProposal proposal, PrintWriter err) {
        err.println(VisibleText.of(proposal.summary()));
        proposal.remarks().forEach(remark -> err.println(VisibleText.of(remark)));
        proposal.open().forEach(line -> err.println("to fill in: " + VisibleText.of(line)));
        if (!proposal.isUsable()) {
            err.println("not enough for a scorecard: the comments of the mapping list what was not found");
        }
    }
}
